/** The look of the page: light or dark as the reader's screen is, light on paper; system fonts, nothing fetched. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fdfdfb; --ink: #1d1d1f; --faint: #5f5f66; --line: #d9d9d4; --card: #f4f4f0;
  --contradiction: #b3261e; --contradiction-mark: #f9d4d0; --loss: #8a5300; --loss-mark: #fbe3b5;
  --shift: #2b5c8a; --shift-mark: #d6e6f5; --accepted: #4d6b4d; --accepted-mark: #e0ebe0; }
@media (prefers-color-scheme: dark) { :root { --page: #17181a; --ink: #e8e8e4; --faint: #a2a2a8; --line: #3a3b3f;
  --card: #202225; --contradiction: #ff9d94; --contradiction-mark: #5e1f1a; --loss: #f2c063; --loss-mark: #543a06;
  --shift: #9cc6ee; --shift-mark: #1e3e5b; --accepted: #a9c9a9; --accepted-mark: #2b3d2b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 78rem; background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
[dir="rtl"] { font-family: "Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", Tahoma, serif;
  font-size: 1.12em; line-height: 1.9; }
a { color: var(--shift); }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
p { margin: .25rem 0; }
.faint { color: var(--faint); font-size: .88rem; }
.faint a { color: inherit; }
article { border: 1px solid var(--line); border-inline-start: .35rem solid var(--tone); border-radius: .3rem;
  background: var(--card); padding: .6rem .9rem; margin: .6rem 0; break-inside: avoid; }
article b { color: var(--tone); }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 1.25rem; margin: .35rem 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, th[dir] { font-family: inherit; font-size: .88rem; }
th { text-align: start; color: var(--faint); font-weight: normal; padding: .25rem .6rem; }
td { vertical-align: top; padding: .5rem .6rem; border-top: 1px solid var(--line); }
tr { break-inside: avoid; }
th:first-child, td:first-child { width: 3.6rem; padding-inline: 0; color: var(--faint); font-size: .85rem; }
tr:target, article:target { outline: 2px solid var(--shift); }
mark { color: inherit; background: var(--mark); border-radius: .15rem; border-bottom: 2px solid var(--tone); }
.contradiction { --tone: var(--contradiction); --mark: var(--contradiction-mark); }
.loss { --tone: var(--loss); --mark: var(--loss-mark); }
.shift { --tone: var(--shift); --mark: var(--shift-mark); }
.accepted { --tone: var(--accepted); --mark: var(--accepted-mark); }
@media (max-width: 44rem) { body { padding: .75rem; } .pair { grid-template-columns: 1fr; } }
@media print { :root { color-scheme: light; --page: #fff; --ink: #000; --faint: #444; --line: #bbb; --card: #fff;
  --contradiction: #b3261e; --contradiction-mark: #f9d4d0; --loss: #8a5300; --loss-mark: #fbe3b5;
  --shift: #2b5c8a; --shift-mark: #d6e6f5; --accepted: #4d6b4d; --accepted-mark: #e0ebe0; }
  body { max-width: none; padding: 0; font-size: 10.5pt; } mark { print-color-adjust: exact; }
  thead { display: table-header-group; } }
`;
