/**
 * Given names that begin a person's name in the news, men's and women's, of the region and beyond. Words that are as
 * often something else ("jordan", "virginia", "said") are left out.
 */
export const GIVEN_NAMES: readonly string[] = `
aaron abbas abdallah abdel abdul abdulaziz abdullah abdulmalik abdulrahman abu adam adel adnan adrian ahmad
ahmed ahmet akram ala alan albert alex alexander alexandra alexei alfred ali alice allen amal amanda amin
amina amir ammar amy anas andrea andrei andrew andy angela anna anne annie anthony antonio anwar arif arthur
ashley ashraf asif asma ayman aziz ban barack barbara barry basel bashar bashir bassam ben benazir benjamin
benny benyamin bernard bernie beth betty bilal bill billy binyamin bob bobby boris brad brandon brenda brett
brian bruce bryan carl carlos carol caroline catherine charles charlie chris christina christine christopher
chuck claire craig cynthia dalia dan daniel danny dave david deborah debra dennis diana diane dick dilma
dmitry don donald donna doris doug douglas ed eddie edward ehud eleanor elizabeth ellen emad emily emma
emmanuel erdogan eric erik eugene evelyn evo fadi fahd fahim faisal farah farid faris fatima fawzi fernando
fidel fouad francis francisco frank fred frederick friedrich fuad gary gavin george gerald gerard gerhard
ghassan giorgia glenn gordon grace graham greg gregory habib hadi hafez haider haitham hakan hamad hamid
hamza hani hans haris harold haroun harry hasan hashim hassan haytham heather helen helmut henry herbert
hillary hisham hosni hossam howard hugh hugo hussain hussam hussein ian ibrahim igor imad iman imran isaac
isam ismail issa ivan iyad jaber jabir jack jacob jacques jafar jair jake jalal jamal james jamil jan jane
janet jason javad javier jawad jay jean jeff jeffrey jennifer jens jeremy jerry jessica jim jimmy joan joe
joel johan john jonathan jorge jose joseph joshua juan judith julia julian julie justin kamal kareem karen
karim karl kassem kate katherine kathleen keir keith kelly ken kenneth kevin khaled khalid khalifa khalil
khamis kim kofi kurt laila larry laura lauren laurent lawrence layla lee leila leo leon leonard leslie lewis
lina linda lindsey lisa lloyd louis louise lubna lucas lucy luis luke lula lynn mahdi maher mahmoud mahmud
majid malik manal mansour manuel marc marco marcus margaret maria mariano marie marilyn mario mark martha
martin marvin marwan mary maryam masoud matt matteo matthew maurice max mazen megan mehdi mehmet melissa
michael michel michelle miguel mike mikhail mina mitch mitt mohamed mohammad mohammed molly mona monica
muammar mubarak muhammad mukhtar munir murad musa mustafa nabil nadia naif najib nancy narendra nasser
natalie nathan nawaf nawaz nayef neil nicholas nick nicolas nicole nigel nikki nikolai nizar noah noor norman
nour nouri olaf oleg oleksandr oliver omar osama oscar otto pamela patricia patrick paul paula pedro penny
pervez peter petro phil philip phillip pierre qasem qasim qusay rachel rafik rafiq rajab ralph rami rana
randy rania rashid ray raymond rebecca recep reem riad ricardo richard rick rishi riyad rob robert roberto
robin rodrigo roger roland ron ronald rosa ross roy ruth ryan saad saddam sadiq saeed saif salah saleh salem
salim sally salman sam samantha samer sami samia samir samuel sana sandra sanna sarah scott sean sebastian
sergei sergey serhiy seth shadi shaker sharif sharon sheikha sheila shinzo silvio simon sophie stan stanley
stefan stella stephen steven stuart suleiman sultan susan suzanne sylvia taher tahir talal tamara tamer tarek
tariq tawfiq ted teresa terry theresa thomas tim timothy tina todd tom tommy tony tracy umar ursula usama
valerie vanessa victor viktor vincent vitaly vladimir volodymyr wael waleed walid walter warren wassim wayne
wendy william xi yahya yasin yasser yazan yevgeny yousef youssef yuri yusuf zachary zaid zain zainab zaki
ziad zubair
`
	.trim()
	.split(/\s+/);
