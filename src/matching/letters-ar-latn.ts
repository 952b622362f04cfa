/**
 * How Arabic letters are written in Latin ones: made by `npm run train` (docs/training.md), not by hand.
 * The first two lines are the letters of the two scripts with how rare each is and what it brings on average; then
 * units, Arabic and Latin, with what they bring for the two names being one, in tenths of a nat. _ is no letter,
 * ^ and $ are the edges of a name. Made from:
 *   8c91b3534c2b785735c588410017dacb5f3adae227fbadc40d07035031cb975b names-google-wikipedia.tsv
 *   1dee95a135f5c5ffe180803152d15bffd4e339da24ee02810bfa46891a023a42 names-wikidata-person.tsv
 */
export const LETTERS_AR_LATN = `
$21/21 ^21/20 ء86/16 ؤ88/36 ئ82/13 ا23/17 ب35/33 ت34/31 ث63/59 ج44/33 ح59/33 خ61/52 د37/35 ذ84/49 ر28/26 ز46/35 س33/27 ش42/43 ص66/27 ض76/40 ط68/30 ظ85/40 ع57/12 غ46/39 ف38/36 ق62/31 ك34/30 ل32/27 م35/33 ن29/27 ه43/23 و25/23 ي22/17
$21/21 ^21/20 a23/17 b39/31 c38/25 d37/33 e27/6 f47/34 g41/31 h35/25 i28/18 j51/28 k38/30 l32/26 m36/32 n29/26 o29/21 p46/30 q67/34 r29/25 s31/24 t34/28 u36/17 v45/36 w50/17 x70/42 y43/16 z47/36 ß103/28 ð101/34 ø88/26 đ96/33 ı83/19 ł93/23 ʿ107/38
_ e-14 a-28 i-33 h-30 o-36 u-31 s-42 y-34 l-45 t-44 n-49 r-50 d-42 g-39 k-47 c-47 b-47 m-52 j-39 w-39 z-43 p-46 v-47
$ $21 e$-5 t$-11 us$10 es$-4 s$-33 in$-9 ne$-12 ux$34 ta$-14 gh$4 d$-35
^ ^21 ^w-6 ^p-18 ^k-28 ^ben29
^ا ^15
^ب ^b5 ^p11 ^-37
^ح ^ha49
^ع ^5
^ك ^c3
^ه ^h9
^و ^wh39
ء a8
ء$ $20
ؤ o8
ؤو u45 ou71
ئ e10 i5
ئي e32 i27
ا a21 e-7 _-44 i-17 u-16 o-27 y-31 h-39 ou-17 d-52 an-37 c-52 w-41 t-57 war10
اء a39 aa47
ائ a30 ae45
اب ubb56
اذ ed58
ار ard32
اع a-11
اك c7 cc37 uck71
ال s-26 d-20 f-11 e-32 o-30 h-25
ام umm60
ان i-28 ent35 ann24 unn36 e-32 m-25
او o-10 ow37 owe49 ou4 y-23
اي i-8 y4 igh55
ب b34 p33 be26 pp50 ba19 bb31 bu19 pe15 v-14 _-60 bi5 ppe58 bo6 bou38 m-33 ab-9 bbe33 abb28 l-41 s-41 uba24 pa-7 bbi27
بو bou55 p-7
بي bu25
ت t31 tt39 te14 th21 tte47 _-52 d-23 dt5 ta-13 n-43 c-35 ti-13 ch-3 a-58
تز zz74 z19
تس z25 c11 tz50 t-9 zz49 tsu55 cz38
تش ch88 c52 cc61 cz66 sch80 cch86 ic40 zh52 q35 ce33 o-6 ich65 s-7 z8
ث th67 z15 s-8 c-4 t-9 the53 tth59
ثي ce37
ج g33 j40 ge37 ja33 c-6 z3 gi21 gg35 dj40 _-51 ch22 gu26 zh31 gh19 dje57 ga4 ju26 je17 ji15 gue40 đ32 ce0 k-30 y-25 zs10 ges30 che31 aja27 dz15 jj31 ca-9
جو joh87 jav76
جي cı76
ح h24 ha43 ah39 he23 a-18 hu30 hi22 uham87 ho21 ham49 oham77 ch27 kh24 oha37 uha41 haj56
حم ham82 hme82 hma76
حه ha58
خ kh63 ch57 j28 kha69 akh63 h-3 g2 kho62 k-4 ikh55 x20 okh52 khe49
خو ju70
د d37 de27 dd31 _-54 t-23 da0 dde38 đ31 ad-7 ð28 a-49 di-8 r-45 add23 z-28 b-37 n-47
دز zu56
دق diq116
دي đ41
ذ dh54 th51 d17 the71 athe91
ر r27 er31 rr22 ar2 _-58 re-3 ur4 ra-15 l-38 arr9 n-44 s-45 b-37 rd-10 m-40 ri-20 ro-18 rre6 arra22 y-39 e-55 t-48 or-27
ر$ er$13
رز ers66
رض rez96
ري er-4 ir-7
ز z43 s15 zz58 se14 es13 za25 ze28 _-50 cz31 sz23 zu27 x9 azz54 zh18 n-36 c-30 zou45
ز$ $-25
زه zuh95 ze49
زي e-20
س s29 ss35 c4 ce19 sse36 z-7 _-55 sz23 su10 sa-8 se-5 is-6 us-1 ass15 ci-6 d-35 so-12 iss17 sc-4 x-4 l-42 ß28 t-42 usse49 i-50 ssi12 u-44 es-23
س$ $-39
ست st32
سك wsk80 suk62
سل sł75
سي ce31 ci24 ssa29
ش sh54 ch53 s6 sch78 che59 sha48 c-6 cha45 _-53 x16 ash34 shi37 sz21 t-28 z-16 sc6 uch46 cs4 ach31 k-28 she25 uche66 chi30 zsch81 us-4 cz13 sche59
شت st35
شي shi57 xi53 ch25
ص s20 sa30 ss32 as24 se24 si21 ass47 sse48 us23 z0 ssa37
صب sab88
صف saf101
صق sic113 saq136
ض dh57 d20 z22 ad33 ed31 adh59
ضه da68
ط t28 ta35 tt32 to23 tes49 at14 att47
طس tus90
طل tol81
ظ z32 dh52 d14
ظم zem117
ع a16 aa14 e-5 _-33 o-4 u1 i-20 h-17 ou12 ʿa76 eh6 ua2 y-14
عا a10
عب abb90
عت ota65
عث os71
عد aad75
عز azz113 izz113
عص is68 es67
عط att105 at70
عق aco97
عم im47 amm77
عه a9
عي i3
غ g39 gh45 gu38 gg39 gha51 _-56 h-21 agh41 gho45 ghe43 gue42 gge45 j-14 r-37 ghan60 k-31
غي gue67
ف v38 f36 w19 ff59 ph45 fa26 fe22 ve19 _-54 af12 ffe63 p-18 phe42 fi6 m-34 vi2 pf20 t-39 zew50 uf9 jev48 ugh36 k-38
فؤ fu100 fou128
فا we32
فض fad116
في v-1
ق k22 q47 g16 ka28 c5 qa52 gh38 aq49 ak20 gu33 ga20 ko23 ek20 uq57 gue58 ac15 egh57 ok20 qu55 aqq106 agh47 qi42 co16 ca9 a-30
قا gu51
قص qus148 aqs135
قه ka58
قي gui75
ك k33 c24 ck46 ch33 cc28 g-11 kk22 qu48 ka5 cke47 _-58 q7 ke0 ki0 x3 cch44 a-47 que59 n-41 cq33 co-5 gu4 ake14 cqu66 akk24 uk-4 e-51 aka6 ekk23
كز x40
كس x61 xe62 exa83 ex53 ckx100
كه ke35
كو qu81 co21
كي que95 kiy59
ل l29 ll41 _-38 le19 el10 lle41 la-5 ell28 li-7 ł25 r-39 n-39 i-44 al-18 d-35 gl-1 ula16 oule47 hl-13 ala-2 il-22 s-52
لا s-29
لب ba32 be30 b-3 bo20
لث i18
لج ja51 j24 je45
لح ha51 h15
لخ kh63
لد d-6
لر ra4 ri5
لز za42 les62 z17 zo44 zu49
لس sa19 su23 se11
لش ch46 sh36 she62 cha63 sha54 che60
لص s33 sa40 so44
لط ta53 t26 ult91
لع a20 o8 il35
لغ gha74
لف f14 fa32
لق ka48 q54 ga44
لك ka22
لم ma30 mu40 mo32 m-2 me24
لن na12
لو g-15
لي ley68 gli55 lı59 ya7
م m35 ma22 mm28 me13 mo10 _-57 mme40 am-3 mu10 mou37 mi-2 n-39 r-39 amm24 a-49 t-39 l-42 i-47 c-37 um-5 o-49
مؤ moa102
ما mc35 m-17
مح mah85 moh87 meh82 muh90
مد met66
مظ maz116
مع moa73
مك mcc74
مو om12
ن n28 nn25 en15 ne9 in7 nne31 _-58 an-14 on-12 r-44 gn-4 un-9 t-40 m-40 kn-9 l-45 k-40 s-47 d-42 c-41 e-53 una4 gne11
ن$ $-41
نج ing78
نز ins51
نص ans72
نغ ing79
ني gn30 n-18
ه h31 a0 e-3 ah18 ha17 he16 _-52 hu16 hi2 s-32 eh-2 t-31 g-24 b-28 yya41 r-39 i-41 ya-3 gh5
ه$ a$13 $-17 e$8
و o24 u21 ou36 w20 oo9 ow28 au7 aw16 e-30 wa15 _-58 a-37 wo14 v-20 ø21 i-39 wh15 eau16 we1 wi0 augh57 av-10 aud17 uw6 va-13 aux47 row26 oux52 l-51 oh-18 ł9 h-48 ough58 y-42 s-54 ault40 euw27 woo22 t-53 hu-16 awa8 aww35 p-41 eaux68 owe18 n-60
وا ois34 wh30 oix66
ود uð84
ور ro-1
وز ews66
وض wad106
وف ov46 off81 awf74
ول all44 i-28
وو woo62
وي eu14
ي i21 e14 y20 j5 a-26 ey21 _-49 iy10 u-25 ay1 ie-12 ı16 ij12 ye2 ll-6 ill21 h-37 je5 o-45 ea-26 er-23 eigh49 p-36 ayy26 c-44 l-53 n-56 es-28 w-37 ai-38 le-30 k-51 ch-17 you18
يت ett62 ate38
يج age45
يخ ej59
ير err28
يس ace38
يف yev73 ave46
يك ake48 ke7
يل ell59 ale34 le4
ين ane24 ne-6
يه er36 et39 e5 ier43 ei14 ais38 ay20 iye50 uet49 j2
يو u-9 jø83 ugh52 ue-1
`;

/** How the article of a name is written in both scripts: compiled from `src/languages/arabic/article.ts`. */
export const ARTICLE_AR_LATN = {
	arabic: "ال",
	latin: "al el ul ar as ash at ad adh an az ez es er ed en et".split(" "),
} as const;
