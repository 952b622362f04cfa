/**
 * Given names that begin a person's name in the news, men's and women's, of the region and beyond. Words that are as
 * often something else ("jordan", "virginia", "said") are left out.
 */
export const GIVEN_NAMES: readonly string[] = `
aaron abbas abdallah abdel abdelaziz abdelkader abdelkarim abdellah abdelmadjid abdelmajid abdelmalek
abdelrahman abdo abdolnasser abdul abdulaziz abdulhamid abdulkarim abdullah abdullatif abdulmajid abdulmalik
abdulqader abdulraheem abdulrahim abdulrahman abdulwahab abed abir abu achraf adam adeeb adel adib adnan
adrian afaf aharon ahmad ahmed ahmet ahron aicha aisha akbar akif akram ala alaa alaeddin alan albert alex
alexander alexandra alexei alfred ali alice alireza allen alon amal amanda amer amichai amihai amikam amin
amina amir ammar amnon amos amram amy anas andrea andrei andrew andy angela anna anne annie anthony antonio
anwar aref arie arieh ariel arif arik arthur arye aryeh asaad asad asher ashley ashraf asif asma assem atef
avi avichai avichay avigdor avner avraham ayad ayelet ayesha ayman aziz azmi badr baha bahaa bahman bahram
bakr ban baraa barack barak barbara barry basel bashar bashir basim bassam bassem bassim bechara bekir ben
benazir benjamin benny benyamin bernard bernie beth betty betzalel bezalel bijan bilal bilawal bill billy
binali binyamin bisher boaz bob bobby boris bouthaina brad brandon brenda brett brian bruce bryan bulent
burhan carl carlos carol caroline catherine cemil chaim charles charlie chaya chris christina christine
christopher chuck cihan claire craig cynthia dalal dalia dan danial daniel danny dave david deborah debra
dennis diana diane dick dilma dina dmitry don donald donna doris dorit doron doug douglas dov ebrahim ed eddie
edward efraim ehab ehud ekrem eleanor elhanan eli elias eliezer elif eliyahu elizabeth ellen elyakim emad
emily emine emma emmanuel emre erdogan erfan eric erik esmail essam eugene evelyn evo eyad eyal ezzat fadel
fadhel fadi fadia fahad fahd fahim faisal faiz fakhri farah farhad farhan farid faris farooq farouk farzad
fatih fatima fawaz fawzi fayez fehmi feras ferhat fernando fethullah fidel firas fouad francis francisco frank
fred frederick friedrich fuad fuat gabi gadi galal gamal gary gavin george gerald gerard gerhard gershon ghada
ghassan ghulam gidon gilad giorgia glenn gordon grace graham greg gregory habib habiba hadi hafez hafiz haggai
haider haim haitham hakan hamad hamdan hamdi hamed hamid hamza hanadi hanan haneen hani hanin hans haris
harold haroon haroun harry hasan hashim hassan hassen hatem haytham hazem heather heba hedi hekmat helen
helmut hend henry herbert hesham hessa hichem hillary hisham hoda hoshyar hosni hossam hossein houda houssem
howard huda hugh hugo hulusi husam husni hussain hussam hussein ian ibrahim ibtisam ido idris igor ihab ikram
ilan ilana ilham imad iman imane imran inas ines intisar iqbal iraj irfan isaac isam ishaq ismael ismail israa
issa itamar itzhak itzik ivan iyad iyas izzat jaafar jabbar jaber jabir jack jacob jacques jad jafar jair jake
jalal jamaal jamal james jamil jamileh jan jane janet jason jassem jassim javad javier jawad jawdat jay jean
jeff jeffrey jennifer jens jeremy jerry jessica jibril jim jimmy joan joe joel johan john jonathan jorge jose
joseph joshua juan judith julia julian julie jumana justin kadir kais kamal kamel kamila kamran karam kareem
karen karim karl kassem kassim kate katherine kathleen kazem keir keith kelly kemal ken kenneth kevin khader
khadija khairy khalaf khalda khaldoun khaled khalid khalifa khalil khamis khosrow khouloud kim kofi kurt laila
lamia larry latifa laura lauren laurent lawrence layla lee leen leila leo leon leonard leslie levent lewis
lina linda lindsey lior liora lisa lloyd loay lotfi louay louis louise luay lubna lucas lucy luis luke lula
lynn maha mahdi maher mahmood mahmoud mahmud mahmut maisa majed majeed majid majida malik mamdouh manaf manal
manar manouchehr mansour manuel marc marco marcus margaret maria mariam mariano marie marilyn mario mark
marouane martha martin marvin marwa marwan mary maryam marzouq masoud masrour matt matteo matthew maurice max
maysoon mazen mazin megan mehdi mehmet mehmood mehran melissa menachem menahem meral mesut michael michal
michel michelle miguel mike mikhail mina miri mitch mitt mohamad mohamed mohammad mohammadreza mohammed mohsen
mohsin molly mona moncef moneim monica moqtada mordechai morteza mosab moshe mostafa motti mouin moulay mounir
moussa moustafa muammar mubarak mudar mufid muhammad muhannad muhsin mukhlis mukhtar munir munther muqtada
murad murat musa mustafa mustapha muthanna muzaffar nabih nabil nabila nader nadia nadine nael naftali nahed
nahla naif naim najat naji najib najla najwa nancy narendra narges nasir nasreen nasrin nasser natalie nathan
navid nawaf nawal nawaz nayef nazanin nazih necmettin nehad neil nesrine nicholas nick nicolas nicole nidal
nigel nikki nikolai nimrod nisreen nissim nitzan nizar noah noam noor norman nouf nour nouri nureddin nurit
obaid ofir ohad olaf oleg oleksandr oliver omar omer osama oscar osman othman otto oussama pamela parviz
patricia patrick paul paula payam pedro penny pervez peter petro phil philip phillip pierre qais qasem qasim
qusai qusay rabih rachel rachid radwan raed rafat rafi rafik rafiq raghad raghda rahim rajab ralph ramez rami
ramin rana randy rania rasha rashed rashid ray rayan raymond rebecca recep reda reem refaat reuven reza rezan
riad ricardo richard rick rida rifaat riham rishi rivka riyad rob robert roberto robin rodrigo roger
roland ron ronald ronen roni rosa ross rostam roy roza ruhollah rula ruth ryan saad saadi saber sabri saddam
sadegh sadiq saeb saeed safwan saif sajjad salah saleem saleh salem salih salim sally salma salman salwa sam
samantha sameh samer sami samia samih samir samira samuel sana sanaa sandra sanna sarah satam saud sayed scott
sean sebastian selahattin selim semih serdar sergei sergey serhiy serkan seth shaban shadi shadia shafiq
shahram shai shaker shakib sharif sharon shaul shauqi shawqi sheikha sheila sherif sherin sherine shimon
shinzo shiri shlomo shmuel shoaib shukri shulamit silvio sima simcha simon sinan siraj soner sophie souad stan
stanley stefan stella stephen steven stuart suad suha suhail suhair sukru suleiman suleyman sultan sumaya
susan suzanne sylvia tahani taher tahir talal talat taleb tamam tamar tamara tamer tamim tammam tanju tarek
tarik tariq tawakkol tawfik tawfiq taymour tayyip ted teresa terry theresa thomas tim timothy tina todd tom
tomer tommy tony tracy tzachi tzipi udi umar uri ursula usama uzi vahid valerie vanessa veysel victor viktor
vincent vitaly vladimir volodymyr wadih wael wahid wajih walaa waleed walid walter warren wasim wassim wayne
wendy widad william wissam xi yaakov yacoub yahia yahya yair yakov yamin yaniv yaron yaser yasin yasmin
yasmine yasser yassin yassine yassir yazan yehuda yekta yevgeny yigal yitzhak yizhak yoav yochanan
yoel yohanan yoram yosef yossi younes younis yousef youssef youssouf yunus yuri yusuf yuval zachary zaher zahi
zaid zain zainab zakaria zaki zalman ze'ev zeev zehava zeina zeinab zekai ziad zoheir zohra zouhair zubair
zuhair zvi
`
	.trim()
	.split(/\s+/);
