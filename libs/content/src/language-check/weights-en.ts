import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.en,
  bias: 0.304,
  enough: 0.3,
  rules: `any=1970	en.blame.your-failings=2303	en.excuse.state-i-was-in=2024	en.blame.but-you=3407	en.passive.somehow=2921	en.conditional.sorry-you-feel=3157	en.excuse.turning-to-explain=3885	en.conditional.sorry-if=3415	en.minimize.not-so-bad=3153	en.blame.if-only-you=3549	en.blame.someone-else=3362	en.vague.some-things=3067
en.excuse.circumstance=2150	en.excuse.i-meant-well=3280	en.vague.sorry-for-everything=2635	en.conditional.if-then-sorry=3909	en.minimize.only-a-little=2781	en.minimize.meant-nothing=3297	en.excuse.not-in-control=3094	en.passive.things-were-done=3854	en.blame.both-of-us=3777	en.passive.it-happened=2825	en.conditional.may-have=3622	en.vague.and-the-rest=3047
en.excuse.how-i-am-made=2866	en.blame.you-made-me=3338	en.blame.because-you=3256`,
  kinds: {
    SHIFT_BLAME: `k IF _ WOULD=444	p IF YOU HAVE=444	p WOULD NOT IF=444	k YOU COLD=435	p YOU COLD I=435	w if _ d=435	j not gone=425	p BUT YOU NOT=425	p NOT HAVE IF=425	p WOULD WOULD=425	k -ed ME -to=414	k IF YOU HAVE=414
k IF YOU WOULD=414	k YOU _ COLD=414	p LIE BUT YOU=414	s pushe=414	w if you had=414	w pushed=414	j a would=401	j not exactly=401	k ME -to IT=401	k YOU BEEN NOT JUST=401	m NOT exactly=401	p IF HAVE NOT=401
p WOULD SAW=401	p YOU COLD IT=401	w if you d=401	w not exactly=401	w were _ so=401	j have gone=387	j kept me=387	j someone who=387	j stopped me=387	j were exactly=387	k -to -ne=387	k BEEN NOT -so=387
k BUT YOU BEEN NOT=387	k HAVE SAW=387	k NOT -so=387	k NOT HAVE -ne=387	k NOT _ -ne=387	k THEY HAPPEN=387	k TRUST _ YOU=387	k WOULD NOT HAVE -ne=387	k ^ IF YOU WOULD=387	m -in this=387	m -to someone=387	m NOT so=387
m have -ne=387	m not -so=387	m someone -ho=387	m your COLD=387	p IF WOULD ME=387	p THEY HAPPEN ME=387	p WANT WOULD NOT=387	p WOULD NOT SAW=387	p YOU BEEN TRUST=387	p YOU NOT LIFE=387	w have gone=387	w in this=387
w never _ me=387	w not _ gone=387	w not have gone=387	w not so=387	w someone who=387	w were _ exactly=387	w were not exactly=387	w were not so=387	w would _ have=387	w you could have=387	w would not have=382	j d home=370
j have were=370	j he to=370	j home have=370	j home not=370	j home would=370	j she and=370	j she i=370	j this would=370	j turned me=370	j until i=370	j would gone=370	j you pushed=370
j your made=370	k , BUT YOU BEEN=370	k -il I=370	k -me _ WOULD=370	k -pt _ ME=370	k -so COLD=370	k CAUSE ME -to=370	k I LIE , BUT=370	k IF YOU BEEN NOT=370	k LIE , BUT YOU=370	k NOT -of=370	k YOU BEEN NOT -so=370
k ^ THEY HAPPEN=370	k ^ YOU COLD=370	m -il i=370	m BEEN married=370	m NOT of=370	m YOU made=370	m have SAW=370	m made IT=370	m so COLD=370	m to -ne=370	m until I=370	p CAUSE ME YOU=370
p COLD CAUSE=370	p HAVE IF HAVE=370	p I WOULD SAW=370	p IF WOULD BEEN=370	p LIE COLD=370	p MAYBE HAVE ME=370	p NOT HAVE HAPPEN=370	p NOT HAVE SAW=370	p NOT JUST YOU=370	p THEY BEEN THEY=370	p THEY ME IT=370	p WANT COMPARE=370
p WANT I WOULD=370	p WANT NOT HAVE=370	p WANT WOULD HAVE=370	p WOULD HAVE SAW=370	p WOULD I WOULD=370	p YOU COLD CAUSE=370	p YOU LIFE ME=370	p YOU NOT CAUSE=370	p YOU WOULD JUST=370	s const=370	w ^ _ knew=370	w ^ _ stopped=370
w affection=370	w fault=370	w home _ would=370	w i d have=370	w kept _ me=370	w made it=370	w me _ for=370	w to someone=370	w until i=370	w you d been=370	w you made=370	m I have=-370
w i have=-370	j admit you=350	j an open=350	j anyone would=350	j at have=350	j at would=350	j at your=350	j been home=350	j constant me=350	j d if=350	j drove me=350	j easy to=350
j hard be=350	j have looked=350	j hide you=350	j honest with=350	j honest you=350	j into the=350	j is blame=350	j is fault=350	j it fault=350	j made to=350	j me credit=350	j more would=350
j none of=350	j none would=350	j not easy=350	j not hide=350	j pushed me=350	j this house=350	j to lie=350	j to never=350	j to open=350	j two to=350	j would drink=350	j would hide=350
j would the=350	j would your=350	j you easy=350	j you ever=350	j you looked=350	j you talk=350	j your constant=350	j your never=350	j your what=350	k -an -en=350	k -he -ne -ho -ed=350	k -ho -ed=350
k -ld ME -to=350	k -ld _ -to=350	k -me I WOULD=350	k -me I WOULD NOT=350	k -ne -ho -ed=350	k -ne _ -ed=350	k -ng -in=350	k -of IT WOULD=350	k -pt -ng ME=350	k -rd -to BEEN=350	k -sy -to=350	k -th _ YOU=350
k -to -ne -ho=350	k -to ME ,=350	k BEEN -er -to=350	k BEEN TRUST=350	k CAUSE ME -to IT=350	k COLD I=350	k IT _ THEY=350	k JUST _ ME=350	k ME -to IT $=350	k ME _ WOULD=350	k NOT -of IT=350	k NOT -of IT WOULD=350
k NOT HAVE SAW=350	k THEY -pt=350	k THEY CHOICE=350	k THEY _ -ng=350	k TRUST -th=350	k WOULD NOT HAVE SAW=350	k YOU BEEN -he -ne=350	k YOU _ -ed=350	k ^ -ho=350	k ^ IF YOU HAVE=350	k ^ YOU BEEN ALL=350	k ^ YOU LIFE=350
m -an open=350	m -sy to=350	m -to lie=350	m BEEN honest=350	m COLD i=350	m IT house=350	m THEY kept=350	m THEY knew=350	m TRUST with=350	m YOU constant=350	m YOU pushed=350	m YOU shut=350
m YOU turned=350	m ^ -ho=350	m ^ who=350	m an -en=350	m drove ME=350	m easy -to=350	m either $=350	m first $=350	m home I=350	m honest -th=350`,
    EXCUSE: `k ^ I BEEN STATE=471	w under=426	j was place=405	j was thinking=405	m NOT thinking=405	j i under=392	j not myself=392	j not thinking=392	j was under=392	m BEEN under=392	p I STATE ME=392	s addic=392
s lonel=392	w i _ under=392	w i was under=392	w not thinking=392	w was _ thinking=392	w was not thinking=392	w was under=392	j i help=378	j my father=378	j my mind=378	j trying to=378	j was trying=378
k -a STATE=378	k -lp=378	m ME father=378	m a STATE=378	m trying -to=378	p I HAVE STATE=378	p IT LIFE I=378	s help=378	w help=378	w lonely=378	w my father=378	w pressure=378
w trying to=378	j did for=361	j nobody me=361	j not help=361	j pressure i=361	j time it=361	k BEEN STATE -ut=361	k CAUSE _ DO=361	k DRINK _ ME=361	k HAVE _ STATE=361	k I -me=361	k I BEEN STATE -nd=361
k I BEEN STATE -ut=361	k I HAVE HAPPEN=361	k I _ -om=361	k JUST _ I=361	k ME -ve=361	k STATE _ -nd=361	k ^ I HAVE -a=361	k ^ I HAVE HAPPEN=361	m ME mind=361	m i -me=361	m my -nd=361	m week $=361
p BEEN MAYBE NOT=361	p BEEN STATE YOU=361	p DRINK I NOT=361	p HAVE STATE THING=361	p I I STATE=361	p JUST BECAUSE I=361	p LIFE CAUSE=361	s alive=361	w alive=361	w i _ from=361	w i _ got=361	w i have got=361
w my mind=361	w own _ $=361	w was _ out=361	w week $=361	p YOU SORRY=-360	s apolo=-350	w ^ i had=348	j a good=341	j a place=341	j going through=341	j i kid=341	j i lonely=341
j i low=341	j i stressed=341	j it us=341	j lost i=341	j low and=341	j over me=341	j place and=341	j was after=341	j was know=341	j was lonely=341	j was tell=341	k , BUT JUST=341
k -a -od=341	k -a _ WILL=341	k -ad BEEN=341	k -ck _ $=341	k -er -a=341	k -in ME LIFE=341	k -in _ LIFE=341	k -me -om=341	k -nd HAVE NOT=341	k -nd THEY BEEN=341	k -st _ IT=341	k ALL HAVE=341
k BEEN -he DRINK=341	k BEEN -in ME=341	k BEEN -ve=341	k BEEN WILL -gh=341	k BUT JUST=341	k I STATE ME=341	k IT BEEN -he DRINK=341	k LIFE , I=341	k ME -ad BEEN=341	k NOT -lp=341	k STATE ME=341	k STATE _ -of=341
k WILL -gh=341	k WILL -to -ll=341	k WILL _ -ll=341	k ^ ME -ad=341	k ^ ME -ad BEEN=341	m -a good=341	m -ad was=341	m -er a=341	m -me from=341	m BEEN lonely=341	m BUT only=341	m HAPPEN over=341
m HAVE just=341	m NOT help=341	m STATE out=341	m WILL through=341	m ^ after=341	m a -od=341	m but JUST=341	m going -gh=341	m head BEEN=341	m lost ME=341	m me -ve=341	m mind $=341
m my DRINK=341	m not -lp=341	m place -nd=341	m talking $=341	p BECAUSE ME BEEN=341	p CAUSE DO THING=341	p HAVE LIFE I=341	p I MAYBE ME=341	p I STATE CAUSE=341	p ME BEEN THING=341	p NOT WOULD YOU=341	p STATE LIFE I=341
s alcoh=341	s impul=341	s low=341	s panic=341	w , but only=341	w ^ _ head=341	w ^ after=341	w ^ my head=341	w ^ that is=341	w a good=341	w but only=341	w did _ know=341
w going through=341	w head was=341	w i _ lonely=341	w i _ meant=341	w i had a=341	w i was a=341	w i was lonely=341	w low=341	w mind $=341	w my head was=341	w not help=341	w place and=341
w talking $=341	w the _ talking=341	w was _ me=341	w was in a=341	w was lonely=341	p SORRY FEEL=-338	k LIFE _ I=333	p I STATE BEEN=325	k MAYBE HAVE=-321	m MAYBE have=-321	p YOU I SORRY=-318	p LIFE I BEEN=316
j a can=316	j a dark=316	j a for=316	j a married=316	j a sex=316	j adhd i=316	j all place=316	j all us=316	j am good=316	j back then=316	j because my=316	j blame the=316
j came over=316	j caught me=316	j come from=316	j could help=316	j could myself=316	j dark not=316	j dark place=316	j did on=316	j eating alive=316	j eating me=316	j from home=316	j going you=316
j had just=316	j head the=316	j i coming=316	j i control=316	j i dark=316	j i high=316	j i keep=316	j i nobody=316	j i panicked=316	j i such=316	j i thought=316	j i young=316
j in dark=316	j in family=316	j in right=316	j is why=316	j it talking=316	j just the=316	j just was=316	j kid married=316	j kid when=316	j learned to=316	j lonely and=316	j lost my=316
j makes do=316	j me alive=316	j men my=316	j much that=316	j never meant=316	j never this=316	j nobody how=316	j not person=316	j on those=316	j only trying=316`,
    MINIMIZE: `m , nothing=457	w , nothing=457	p I JUST JUST=447	p SEX JUST=447	j least i=436	k -at JUST I=436	k IT BEEN -a JUST=436	m least I=436	w at least i=436	w least i=436	j was more=423	k ^ -at JUST=423
k ^ -at JUST I=423	m ^ at=423	p BEEN BUT IT=423	s hundr=423	w ^ _ least=423	w ^ at=423	w ^ at least=423	w hundred=423	j a hundred=409	j have worse=409	j it ago=409	j it more=409
j only few=409	j said sorry=409	k BEEN NOT -ke I=409	k NOT -ke I=409	m on ,=409	m we NOT=409	m were JUST=409	m worse $=409	p IT JUST JUST=409	p IT JUST SEX=409	p NOT HAPPEN WE=409	w , _ more=409
w not like i=409	w on ,=409	w worse $=409	j a lie=392	j not cheating=392	k , _ -a=392	k -an WE=392	k WE BEEN JUST=392	k ^ IT BEEN -re=392	m -an we=392	m WE never=392	m can WE=392
m we JUST=392	p BEEN NOT GAMBLE=392	p IT NOT GAMBLE=392	p JUST SEX NOT=392	s techn=392	w , _ a=392	w can we=392	w count=392	w it was just=392	w technically=392	w we never=392	j a one=372
j an a=372	j do want=372	j i paid=372	j is if=372	j more do=372	j not count=372	j was couple=372	j we only=372	j we talked=372	k , _ -al=372	k -a -en=372	k -a JUST -ed=372
k -ke I -ed=372	k -ke _ -ed=372	k BEEN -a JUST -of=372	k BEEN NOT -as=372	k IT BEEN NOT -as=372	k JUST _ -ks=372	k JUST _ -on=372	k JUST _ -ut=372	k JUST _ LIE=372	k NOT IT=372	k NOT _ -al=372	k SEX _ JUST=372
k WE _ -on=372	k ^ WE NOT=372	m I barely=372	m JUST hundred=372	m NOT that=372	m a -en=372	m affair $=372	m crime $=372	m not -as=372	m not IT=372	m was -an=372	p BEEN SEX IT=372
p BEEN SEX NOT=372	p IT I GAMBLE=372	p JUST I ALL=372	p JUST JUST BEEN=372	p JUST JUST THING=372	p NOT HAPPEN FEEL=372	p NOT I GAMBLE=372	p NOT WE JUST=372	p WE JUST HAVE=372	p WE JUST SEX=372	p WE NOT THING=372	s bucks=372
s crime=372	s texts=372	w ^ we never=372	w a _ hundred=372	w affair $=372	w bucks=372	w crime=372	w crime $=372	w do _ want=372	w do you want=372	w i barely=372	w is _ as=372
w is not as=372	w it was an=372	w never _ anyone=372	w not as=372	w not that=372	w only _ a=372	w serious=372	w texts=372	w was _ ago=372	w was an=372	p IT BEEN SEX=365	k BEEN NOT -ke=356
w not like=356	j a crime=347	j a stupid=347	j a white=347	j already do=347	j an emotional=347	j an thing=347	j as if=347	j at never=347	j but we=347	j did nothing=347	j does count=347
j emotional thing=347	j few hundred=347	j get over=347	j half in=347	j hundred bucks=347	j i apologized=347	j i call=347	j i hundred=347	j it bucks=347	j it couple=347	j it emotional=347	j it harmless=347
j it hundred=347	j it stupid=347	j it there=347	j it years=347	j least home=347	j make of=347	j more want=347	j my do=347	j not affair=347	j not got=347	j not make=347	j not more=347
j not or=347	j not real=347	j not we=347	j nothing else=347	j nothing more=347	j nothing on=347	j nothing we=347	j nothing went=347	j one years=347	j only hundred=347	j or anything=347	j technically break=347
j was bucks=347	j was emotional=347	j was harmless=347	j was texts=347	j was two=347	j was years=347	j went we=347	j were no=347	j what more=347	j white lie=347	j years ago=347	j your did=347
k , -at -re=347	k , -at -re DO=347	k , -re BEEN=347	k , I JUST HAVE=347	k , NOT -a=347	k , NOT -re=347	k , NOT -re $=347	k , NOT -se=347	k , NOT -se $=347	k , WE JUST=347	k , WE JUST -ed=347	k -a -me $=347
k -a _ COMPARE=347	k -a _ JUST=347	k -an -al=347	k -an -al THING=347	k -an SEX $=347	k -an _ -to=347	k -an _ THING=347	k -as IF=347	k -as IF I=347	k -at -re=347	k -at -re DO=347	k -at -re DO YOU=347
k -ed -ks=347	k -ed -ne=347	k -es _ -nd=347	k -et NOW=347	k -id I=347	k -id I BEEN=347	k -id I BEEN SORRY=347	k -id SORRY=347	k -in -he -nd=347	k -in _ -nd=347	k -me -on ,=347	k -of -es $=347
k -on , WE=347	k -re DO=347	k -re DO YOU=347	k -re DO YOU -nt=347	k -rs NOW=347	k -so _ WE=347	k -te LIE=347	k BEEN -rs=347	k BEEN -rs NOW=347	k BEEN NOT -as IF=347	k BEEN NOT FEEL=347	k BEEN NOT IT=347
k BEEN NOT LIE=347	k FEEL ALL $=347	k HAPPEN -on ,=347	k HAPPEN -on , WE=347	k HAVE SORRY=347	k I -ed -ne=347	k I -id I=347	k I -id I BEEN=347	k IT BEEN -rs=347	k IT BEEN -rs NOW=347`,
    CONDITIONAL: `k SORRY IF=622	m SORRY if=622	p I SORRY IF=603	j sorry if=596	m sorry IF=596	w sorry if=596	p BEEN SORRY IF=567	j am if=562	k BEEN SORRY IF=557	k I BEEN SORRY IF=551	w am _ if=551	w am sorry if=551
p IF CAUSE YOU=545	p IF YOU FEEL=532	p I IF I=517	p IF ERROR=509	p IF I DO=509	k SORRY IF YOU=500	p SORRY IF FEEL=500	p SORRY IF IT=500	k YOU , I=490	p CAUSE YOU SORRY=490	p IF I IT=490	p SORRY IF CAUSE=490
p SORRY YOU FEEL=490	p YOU FEEL ME=490	w you , i=490	j you felt=479	k FEEL YOU , I=479	k IF _ FEEL=479	k SORRY IF I=479	k SORRY YOU FEEL=479	m YOU felt=479	p IF I SORRY=479	p IF I THING=479	p IF LIE=479
w you felt=479	p SORRY IF=476	p SORRY IF YOU=475	k SORRY YOU=469	j if as=466	j if gave=466	j sorry see=466	k HAVE FEEL YOU=466	k I SORRY IF=466	k I _ IF=466	k SAW _ -as=466	k SORRY YOU BEEN=466
k YOU SAW IT=466	k ^ I SORRY IF=466	k ^ SORRY IF=466	k ^ SORRY YOU=466	m sorry YOU=466	p IF YOU ERROR=466	p IF YOU THING=466	s might=466	w ^ sorry if=466	w ^ sorry you=466	w i _ if=466	w might=466
w sorry if i=466	m SORRY you=464	w sorry you=464	p IF CAUSE=457	p SORRY IF I=457	j am see=452	j i might=452	j if feel=452	j sorry feel=452	j you wrong=452	k BEEN SORRY YOU BEEN=452	k IF -he=452
k IF I DO=452	k IF _ CAUSE=452	k SAW IT -as=452	k SORRY ME $=452	m IF the=452	m if -he=452	p I IF CAUSE=452	p IF BEEN SORRY=452	p IF CAUSE FEEL=452	p IF IT LIE=452	p IF SORRY=452	p IT FEEL I=452
p SAW IT LIE=452	p SORRY IF ERROR=452	p SORRY YOU ERROR=452	p THING FEEL YOU=452	w forgive _ $=452	w forgive me $=452	w if i did=452	w if the=452	w offended=452	w sorry if you=452	k BEEN SORRY YOU=442	k I BEEN SORRY YOU=442
w am _ you=442	w am sorry you=439	j apologize if=435	j case i=435	j if made=435	j if of=435	j might have=435	j see as=435	j that felt=435	j the impression=435	j whatever you=435	k , _ IF=435
k BEEN SORRY IF YOU=435	k BEEN SORRY YOU FEEL=435	k FEEL IT=435	k IF IT BEEN=435	k IF YOU FEEL=435	k IF _ I=435	k SORRY IF -he=435	k SORRY IF IT=435	k SORRY YOU HAVE -to=435	k YOU -ok=435	m HAVE hurt=435	m apologize IF=435
m might HAVE=435	m then I=435	p I CAUSE SORRY=435	p I IF FEEL=435	p I IF ME=435	p IF I ERROR=435	p IF YOU LIE=435	p IT IT FEEL=435	p SORRY FEEL ME=435	p SORRY HAVE FEEL=435	p SORRY IF THING=435	p SORRY YOU LIE=435
p YOU FEEL NOT=435	p YOU ME SORRY=435	s impre=435	w , _ if=435	w ^ _ might=435	w apologize if=435	w i apologize if=435	w if _ i=435	w if i was=435	w if that is=435	w impression=435	w might have=435
w regret _ you=435	w see _ as=435	w sorry _ feel=435	w sorry you feel=435	w then i=435	p FEEL YOU SORRY=422	p SORRY YOU SAW=422	j am feel=415	j am felt=415	j am hurt=415	j any hurt=415	j came as=415
j i offended=415	j i probably=415	j if said=415	j if say=415	j offended you=415	j regret if=415	j something wrong=415	j sorry felt=415	j the extent=415	j then am=415	j to extent=415	k , I SORRY IT=415
k -as _ ,=415	k BEEN SORRY IF I=415	k BEEN SORRY IT YOU=415	k ERROR -on $=415	k FEEL _ MAYBE=415	k HAPPEN _ ERROR=415	k I SORRY IF YOU=415	k I SORRY IT YOU=415	k IF YOU SAW=415	k IF YOU SAW IT=415	k IF _ SAW=415	k IT CAUSE YOU=415
k OTHER -th=415	k SORRY IF I BEEN=415	k SORRY IF ME=415	k YOU , I BEEN=415	k YOU , I SORRY=415	k YOU SAW IT -as=415	m -he extent=415	m I might=415	m OTHER with=415	m THING wrong=415	m YOU see=415	m whatever IT=415
m you -ok=415	p BEEN IF CAUSE=415	p CAUSE YOU ERROR=415	p FEEL IT HAVE=415	p HAVE YOU SORRY=415	p I IF BEEN=415	p I MAYBE FEEL=415	p IF BEEN FEEL=415	p IF CAUSE ERROR=415	p IF CAUSE I=415	p IF DO YOU=415	p IF I ME=415
p IF ME THEY=415	p IF SAW IT=415	p IT FEEL SORRY=415	p MAYBE FEEL YOU=415	p SORRY FEEL CAUSE=415	p SORRY FEEL HAVE=415	p SORRY FEEL MAYBE=415	p SORRY I FEEL=415	p SORRY IF THEY=415	p THING I FEEL=415	p YOU FEEL HAVE=415	p YOU THING SORRY=415
s exten=415	s proba=415	w , _ regret=415	w , i regret=415	w ^ i might=415	w ^ if that=415	w apologize _ you=415	w as _ ,=415	w came _ as=415	w extent=415	w i _ hurt=415	w i might=415
w i might have=415	w probably=415	w regret that you=415	w something wrong=415	w sorry _ are=415	w sorry if the=415	w sorry you are=415	w the extent=415	w to _ extent=415	w to the extent=415	w whatever it=415	w you _ my=415
w you see=415	p IF FEEL YOU=408	p IF IT YOU=408	p SORRY FEEL=405	w ^ _ was=-404	p IF FEEL=402	p FEEL I SORRY=401	m YOU feel=399	p IF I CAUSE=399	p SORRY FEEL YOU=399`,
    PASSIVE: `j the got=537	w the _ got=507	j ended up=498	j it happened=498	m ended -up=498	w ended up=498	k HAPPEN -ut -of=488	k ^ ERROR=488	m ^ ERROR=488	m were CAUSE=488	j were made=464	m BEEN made=464
w were made=464	k TRUST _ STATE=450	k ^ FEEL=450	m ^ FEEL=450	j got broken=433	j got out=433	k -of HAPPEN=433	k ERROR BEEN CAUSE=433	k ERROR _ CAUSE=433	k HAPPEN -ed $=433	k MAYBE -of HAPPEN=433	k SEX HAPPEN=433
m ERROR were=433	m HAPPEN broken=433	m IT just=433	m broken $=433	m got -ut=433	m of HAPPEN=433	w ^ _ happened=433	w broken $=433	w got broken=433	w got out=433	w got out of=433	w it just=433
w turned into=433	j ended in=413	j got hand=413	j just happened=413	j lies told=413	j mistakes made=413	j mistakes were=413	j of hand=413	j out hand=413	j promises broken=413	j promises got=413	j sort of=413
j things got=413	j things were=413	j trust was=413	j words were=413	k -en _ -nd=413	k -es _ -ed=413	k -of -nd=413	k -ut -of -nd=413	k CHOICE BEEN=413	k ERROR HAPPEN=413	k HAPPEN -ed -up=413	k HAPPEN -nd=413
k HAPPEN -up=413	k HAPPEN -ut -of -nd=413	k HAPPEN _ -a=413	k HAPPEN _ -en=413	k IT JUST HAPPEN=413	k TRUST BEEN STATE=413	k TRUST HAPPEN=413	k WE _ -to=413	k WILL HAPPEN=413	k WILL HAPPEN STATE=413	k WILL _ STATE=413	k ^ -he LIE=413
k ^ IT JUST=413	m -of hand=413	m CHOICE were=413	m HAPPEN and=413	m HAPPEN up=413	m IT got=413	m IT happened=413	m JUST happened=413	m LIFE got=413	m NOT planned=413	m TRUST was=413	m WILL got=413
m ^ feelings=413	m ^ mistakes=413	m mistakes BEEN=413	m of -nd=413	m promises HAPPEN=413	m sort -of=413	m words BEEN=413	p IT MAYBE IT=413	p WILL HAPPEN STATE=413	s damag=413	s devel=413	s sort=413
w ^ _ money=413	w ^ feelings=413	w ^ it got=413	w ^ mistakes=413	w ^ the money=413	w ^ things got=413	w between _ and=413	w complicated=413	w developed=413	w it _ happened=413	w it got=413	w it happened=413
w mistakes _ made=413	w mistakes were=413	w mistakes were made=413	w of hand=413	w out _ hand=413	w out of hand=413	w promises _ broken=413	w promises got=413	w promises got broken=413	w sort=413	w sort of=413	w there was a=413
w things got=413	w words were=413	k ^ IT HAPPEN=406	k -he _ HAPPEN=399	k BEEN CAUSE=397	j bad were=388	j came up=388	j feelings developed=388	j found myself=388	j got bigger=388	j got complicated=388	j got mixed=388
j got physical=388	j got with=388	j into something=388	j it sort=388	j lies up=388	j mixed up=388	j money got=388	j money spent=388	j one another=388	j some were=388	j somewhere the=388	j the away=388
j the bigger=388	j the drinking=388	j the ended=388	j the friendship=388	j the more=388	j things hand=388	j trust broken=388	j we into=388	j were of=388	j were should=388	j were told=388	k -a _ HAPPEN=388
k -ed -en=388	k -he SEX HAPPEN=388	k -up _ -he=388	k BEEN -id=388	k CAUSE _ IT=388	k ERROR CHOICE BEEN=388	k FEEL BEEN=388	k GAMBLE _ -up=388	k HAPPEN -al=388	k HAPPEN -ay -om=388	k HAPPEN -up -in=388	k HAPPEN _ -om=388
k I HAPPEN -ed=388	k LIE HAPPEN=388	k LIE _ -up=388	k LIFE _ GAMBLE=388	k THING HAPPEN -ut=388	k THING HAPPEN -ut -of=388	k TRUST BEEN STATE $=388	k ^ -he LIFE HAPPEN=388	k ^ -he SEX HAPPEN=388	k ^ ERROR BEEN=388	k ^ ERROR BEEN CAUSE=388	k ^ ERROR CHOICE=388
k ^ ERROR CHOICE BEEN=388	k ^ FEEL -ed=388	k ^ IT HAPPEN -ut=388	k ^ IT JUST HAPPEN=388	k ^ THING HAPPEN -ut=388	k ^ WILL HAPPEN=388	k ^ WILL HAPPEN STATE=388	m -ed between=388	m -es got=388	m -he drinking=388	m -to something=388	m BEEN broken=388
m BEEN left=388	m BEEN said=388	m BEEN taken=388	m BEEN told=388	m ERROR decisions=388	m ERROR occurred=388	m FEEL developed=388	m HAPPEN bigger=388	m HAPPEN complicated=388	m HAPPEN mixed=388	m HAPPEN physical=388	m SAW myself=388
m THING happened=388	m THING were=388	m TRUST got=388	m ^ promises=388	m ^ somewhere=388	m came -up=388	m found ME=388	m got -al=388	m got -ay=388	m information BEEN=388	m into THING=388	m mixed -up=388
m planned $=388	m trust BEEN=388	m were -en=388	p BEEN MAYBE HAPPEN=388	p CHOICE IT HAPPEN=388	p ERROR CHOICE IT=388	p FEEL BEEN FEEL=388	p HAPPEN BEEN I=388	p HAPPEN I I=388	p HAPPEN IT HAVE=388	p HAPPEN OTHER=388	p HAPPEN WOULD HAVE=388
p IT IT MAYBE=388	p SEX HAPPEN NOT=388	p YOU TRUST BEEN=388	s confe=388	s escal=388	s occur=388	w ^ _ account=388	w ^ _ developed=388	w ^ _ lies=388	w ^ _ trust=388	w ^ feelings developed=388	w ^ it just=388
w ^ mistakes were=388	w ^ promises=388	w ^ promises got=388	w ^ somewhere=388	w ^ the account=388	w came up=388	w ended _ in=388	w ended up in=388	w errors=388	w escalated=388`,
    VAGUE: `j i better=484	k SORRY _ -ll=484	m -or my=484	w for my=484	j for being=472	k -or _ -he=472	k SORRY -or -ll=472	w for _ the=472	k -or -he THING=460	k SORRY _ -or=460	m -or being=460	m for BEEN=460
p I CHOICE THING=460	w for being=460	w sorry _ all=460	k -or -ll -he=446	p CHOICE THING I=446	w for all the=446	w sorry for all=446	j am being=429	j be better=429	j for in=429	j for part=429	j forgive for=429
j i part=429	j sorry being=429	j sorry everything=429	k -or ME THING=429	k -or _ ALL=429	k -or _ ERROR=429	k SORRY -or -he THING=429	k SORRY -or -ll -he=429	k SORRY -or BEEN=429	k SORRY ME -or=429	m BEEN better=429	m ME for=429
m me -or=429	m ways $=429	p SORRY THING THING=429	w certain _ $=429	w for _ part=429	w forgive _ for=429	w forgive me for=429	w me for=429	w sorry _ everything=429	w ways $=429	j for am=409	j for past=409
j for things=409	j for whole=409	j i handled=409	j know messed=409	j know up=409	j made choices=409	j my actions=409	j to better=409	k BEEN SORRY -or -ll=409	k CAUSE ERROR=409	k SORRY -or -at=409	k ^ SORRY ME -or=409
m I promise=409	m ME actions=409	m SORRY my=409	m mistakes $=409	p CHOICE I THING=409	p I THING THING=409	p NOT ALL BEEN=409	p SORRY THING HAPPEN=409	s actio=409	w ^ i promise=409	w actions=409	w apologize for my=409
w for _ whole=409	w for my part=409	w i promise=409	w mistakes $=409	w my actions=409	w sorry _ being=409	w sorry for being=409	w sorry for what=409	j about certain=384	j all stuff=384	j am everything=384	j am on=384
j am things=384	j an idiot=384	j completely about=384	j could handled=384	j did some=384	j done things=384	j down ways=384	j for bad=384	j for happened=384	j for stuff=384	j for went=384	j handled better=384
j handled things=384	j have handled=384	j i certain=384	j i choices=384	j i completely=384	j i mistakes=384	j i past=384	j know there=384	j not completely=384	j sorry bad=384	j sorry happened=384	j sorry stuff=384
j sorry things=384	j things am=384	j things better=384	j things went=384	j us start=384	j want be=384	j was completely=384	j way things=384	j ways i=384	j you ways=384	k -an -ot=384	k -ll _ ERROR=384
k -or -at HAPPEN=384	k -or -he ALL=384	k -or -he ERROR=384	k -or -he THING $=384	k -or _ HAPPEN=384	k -rt _ $=384	k -up _ -me=384	k BEEN -an -ot=384	k BEEN SORRY -or -at=384	k BEEN SORRY -or BEEN=384	k CAUSE ERROR $=384	k CHOICE I -ed=384
k CHOICE I -ed -up=384	k DO -me=384	k DO -me THING=384	k I CHOICE I -ed=384	k I DO -me=384	k I DO -me THING=384	k I SORRY -or ME=384	k ME -or BEEN=384	k SORRY -or -at HAPPEN=384	k SORRY -or -he ALL=384	k SORRY -or -he ERROR=384	k SORRY -or ME THING=384
k THING I -ed=384	k ^ I HAVE CAUSE=384	k ^ SORRY -or -he=384	m -an idiot=384	m -at happened=384	m -he bad=384	m -ut certain=384	m CAUSE mistakes=384	m DO some=384	m DO wrong=384	m HAVE handled=384	m about -in=384
m an -ot=384	m be COMPARE=384	m certain THING=384	m choices $=384	m did -me=384	p CAUSE ERROR CHOICE=384	p HAVE NOT ALL=384	p I ERROR CHOICE=384	p I WE NOW=384	p ME SORRY ERROR=384	p SORRY ME IT=384	p SORRY THING WE=384
p THING DO I=384	p THING HAVE NOT=384	p THING I ERROR=384	p THING I THING=384	s detai=384	s idiot=384	w about certain=384	w all _ it=384	w all of it=384	w an idiot=384	w be better=384	w choices $=384
w completely _ about=384	w could _ handled=384	w could have handled=384	w did some=384	w did wrong=384	w for _ happened=384	w for _ past=384	w for the way=384	w for the whole=384	w for what happened=384	w have handled=384	w i _ put=384
w i _ there=384	w i did some=384	w i did wrong=384	w idiot=384	w in _ ways=384	w know _ messed=384	w know i messed=384	w sorry for everything=384	w sorry for my=384	w start _ $=384	w the bad=384	w us _ start=384
w what happened=384	k ^ SORRY -or=384	w ^ _ for=384	w ^ sorry for=384	k -or _ THING=365	k -or BEEN=363	s ways=363	w ways=363	j have better=350	j in ways=350	k SORRY -or ME=350	w i have not=350
w sorry for the=350	p CHOICE THING=342	k SORRY -or -he=338	j am all=336	j could better=336	j not always=336	m NOT always=336	p SORRY ME THING=336	s certa=336	w certain=336	w not always=336	j for all=324
j for everything=319	j for way=319	j have things=319	j i everything=319	j my part=319	m ME part=319	p I CAUSE CHOICE=319	p I SORRY ERROR=319	w my part=319	w things _ $=319	p IT BEEN NOT=-318	k ^ _ -or=316
j sorry all=311	j sorry for=311	k ^ IF=-309	m ^ IF=-309	m ^ if=-309	w ^ if=-309	k -or -ll=308	m -or all=308	m for -ll=308	w for all=308`,
  },
  weights: `k I HAVE -to=300	k ^ -re BEEN NOT=-276	k ^ I LIE $=-271	k -cy=-270	k ^ I -ed -to=-261	w i had to=258	s chris=-258	s cowar=-256	k -le $=250	m -le $=250	j one here=248	k -or -ng=-246
m for -ng=-246	j and sorry=244	k ME BEEN=242	w excuse=-242	m I needed=241	w i needed=241	j you kids=235	k YOU CHOICE IT=235	p THEY ME BEEN=233	s eleve=-232	w eleven=-232	j has been=231
k -ed BECAUSE=-228	m -ed because=-228	s excus=-228	s slip=-228	w slip=-228	k "=-227	s "=-227	w "=-227	p I NOT SEX=227	k ^ YOU FEEL=-227	s taken=227	w taken=227
k ^ -th=227	m ^ -th=227	m ^ with=227	w ^ with=227	k -en _ $=-227	j i figured=227	m I figured=227	s figur=227	w figured=227	w i figured=227	p NOT CHOICE YOU=226	k ERROR _ $=225
p I ME NOT=-225	w ^ _ anger=-225	j and go=-225	k ^ _ ,=224	w ^ _ ,=224	s trick=-222	k BEEN -ng -nd=221	k ^ YOU BEEN NOT=-221	p COMPARE THING=221	s decid=-221	m mine $=-220	w mine $=-220
k -he -me $=219	s barel=218	w barely=218	j me so=218	p LIE BECAUSE YOU=218	s anger=-217	w anger=-217	w ^ you should=217	k I SORRY -ng=-217	k SORRY -ng=-217	k ^ I SORRY -ng=-217	m regret -ng=-217
s mine=-216	w mine=-216	w ^ that was=-216	s ran=216	w ran=216	j i his=-215	k SORRY IT I=-215	s calli=-214	w calling=-214	p I IF BEEN=-214	m here $=214	w here $=214
k BECAUSE _ $=-213	k I _ -wo=-212	w i _ two=-212	s alway=212	w always=212	k -ed BECAUSE YOU=-211	w agreed=-211	k ^ _ -ct=211	k BEEN -ld=210	k BEEN -ad=210	w ^ i hurt=-210	s most=210
w most=210	m are -ng=209	w ^ _ figured=209	w ^ i figured=209	k -er HAVE NOT=209	k YOU -er HAVE NOT=209	p NOT CAUSE IT=-209	k -il $=209	m -il $=209	j up for=-209	k -re _ -me=208	s detai=208
s chang=-208	k ^ _ -ly=207	w others=-207	s stron=207	p ME NOT ME=-207	j i until=-207	s lette=-207	w different=206	j you no=206	w i should never=-205	w ^ _ used=-205	w ^ i should=-205
k -al _ $=205	j are to=205	k ^ -ne=205	m ^ -ne=205	p I YOU WANT=205	j i instead=-205	j the by=-204	w not _ one=-204	j i called=-204	j not one=-204	j phone the=-204	j your a=-203
j been you=203	w ^ _ hurt=-202	w she _ the=202	k -he -te $=-202	k -ed _ -or=-201	m BEEN mine=-201	k IT -ht $=-201	j left the=-201	k IT _ -al=201	m YOU know=200	w you know=200	p YOU NOT COMPARE=-200
w since _ $=-200	k ^ _ -ng=200	p IT DO I=-200	m -ng your=-200	j i needed=199	k JUST _ $=199	k -ne _ -he=-199	s quest=-199	j the talking=198	j that lie=-198	k -ut _ ,=197	k YOU -le=-197
k -ne _ HAVE=-197	j you right=-197	w did _ $=-197	w i have no=-196	m ^ one=196	w ^ one=196	k -es -to=-196	p YOU NOT LIFE=196	j you always=196	j was accident=-196	k YOU _ WANT=195	w ^ you do=-195
w on _ it=195	k , NOT -a=195	w , not a=195	j figured you=195	k NOT SEX=195	s inste=-194	w instead=-194	k ^ YOU -an=-194	j to back=194	m me BEEN=194	k -a JUST=194	m a JUST=194
p BECAUSE COLD=194	k BEEN _ -ys=-194	j all was=194	p NOW ALL=194	k YOU _ -en=-193	s agree=-193	p NOT DRINK=-193	k ^ I CAUSE YOU=-193	s love=193	w love=193	w christmas=-193	j on it=193
k ^ YOU WOULD=193	k BEEN NOT -ed=193	j she the=193	p ME NOT YOU=-192	j i calling=-192	m here BEEN=-192	w here is=-192	m it THING=192	s thurs=-192	m BEEN me=-191	w was me=-191	j calling it=-191
m calling IT=-191	w calling it=-191	m -er had=191	k NOT _ -st=191	j here is=-191	k IT BEEN -al=191	j have never=191	w have never=191	j the point=191	m -he most=190	w the most=190	w should not have=190
k -ng _ THING=190	s sunda=-190	k BEEN ME=-190	k ^ IT BEEN -at=190	p BECAUSE YOU CHOICE=-190	m -es to=-190	s car=-189	w car=-189	j it right=-189	s daugh=-189	w daughter=-189	k ^ _ -ds=189
k -en _ HAVE=-189	j it all=189	k I BEEN -re=-189	j you understand=189	w i made you=-189	k -go _ $=189	w go _ $=189	j there to=188	j are me=188	k ^ _ ALL=188	m right -to=-188	w right to=-188
k ^ -ow=188	m ^ -ow=188	m ^ how=188	w ^ how=188	m -ng me=188	j when it=-188	k LIE -a=-188	m LIE a=-188	s while=-187	w while=-187	k -a CHOICE=-187	m a CHOICE=-187
j i sober=-187	m BEEN sober=-187	j have hard=-187	s hotel=-187	w hotel=-187	k ^ _ -at=187	k ^ I HAVE -to=187	p IT SAW BEEN=-187	j your were=-186	p CHOICE IT NOT=-186	k I DO NOT -me=-186	p NOT YOU FEEL=-186
m not -ld=-186	k ^ YOU DO NOT=-186	w not one=-186	k I BEEN JUST=186	j your anger=-186	m YOU anger=-186	w your anger=-186	k IT -to YOU=-186	p WE OTHER=-186	k -ay _ -of=186	k THEY DO NOT=-186	k ^ THEY DO=-186
k ^ THEY DO NOT=-186	m man $=185	w man $=185	j was us=185	s worse=185	w worse=185	s son=-185	w son=-185	w did it $=-185	w to _ her=-185	j you people=-185	j your well=-185
k ^ _ -ns=185	k I DO IT $=-185	p I YOU STATE=-185	k ^ I CHOICE IT=-185	k -nd I BEEN SORRY=184	k , _ -a=184	w , _ a=184	p IT NOT DRINK=-184	k -ht -to=-184	m -ht to=-184	p YOU ALL BEEN=-184	k IT _ WILL=-184
s small=-183	k ^ -ll=183	m ^ -ll=183	k ^ -an=183	m ^ -an=183	j want look=183	m , or=-183	w , or=-183	k YOU _ ERROR=183	m -or anything=183	p IT BEEN COLD=183	k ^ YOU DO=-182
k -re -or=182	j my actions=182	m ME actions=182	s actio=182	w actions=182	w my actions=182	k -ne _ I=182	k NOT _ DRINK=-182	p BEEN NOT DRINK=-182	j should not=181	j was drunk=-181	k ^ I -ut=-181
w ^ i put=-181	m accident $=-181	w accident $=-181	j wanted a=-181	j in place=181	k -on -ay=-181	m on -ay=-181	k -te _ -he=181	p YOU DO HAVE=-181	m -a little=181	w a little=181	p ALL ERROR=-181
j i two=-181	k ^ _ ERROR=-181	m had CAUSE=-180	m BEEN some=180	k IT -to YOU $=-180	w ^ you can=-180	j a little=180	m not ME=180	s judgm=180	w judgment=180	p YOU YOU FEEL=-180	k -nd YOU CHOICE=180
k -nd YOU CHOICE IT=180	j you hear=-180	p NOT COLD YOU=-180	k ALL -ay=-179	p YOU YOU WANT=179	s terri=179	p I NOT NOT=179	k , DO=179	k , DO NOT=179	m , DO=179	m IT all=179	w it all=179
s sober=-179	w sober=-179	s place=179	j i drunk=-179	k BEEN -rn=-179	j you sleep=-179	k -ed THING=179	w place=179	j on two=-179	j look the=179	w look _ the=179	j were of=-178
m down $=178	w down $=178	w sorry that i=-178	s calle=-178	w called=-178	p NOT NOT BEEN=178	k BEEN SORRY IT I=-178	j one to=-178	j you nothing=-178	k BEEN NOT YOU=-178	j it come=178	m you -le=-178
j of months=-178	p YOU DO IT=-178	m YOU what=-178	p SEX BEEN ME=-178	k ^ -me=178	m ^ -me=178	p COMPARE NOT=177	m BEEN drunk=-177	j on our=-177	k -en -es=-177	s eat=177	w eat=177
k BEEN ME LIFE=-177	k MAYBE I=177	m MAYBE i=177	j no excuse=-177	m NOT excuse=-177	w no excuse=-177	k -to _ THEY=-177	j you alone=-177	j were me=-177	k ME -ay=177	k -as -a=177	m -as a=177
m as -a=177	w as a=177	k THING _ ME=176	m ^ none=-176	w ^ none=-176	w ^ none of=-176	m wedding $=-176	w wedding $=-176	j instead i=-176	s enoug=176	w enough=176	w was not a=-176
w eleven _ $=-176	w do not want=-176	k YOU DO NOT HAVE=-176	w called _ $=-176	w you _ yourself=-176	k BEEN NOT -he -st=176	k NOT -he -st=176	k -et IT=176	m -on it=176	j here the=-176	k -re BEEN -he=-176	w here _ the=-176
w here is the=-176	m I bought=-175	w i bought=-175	k NOT _ NOT=175	k DO IT -to YOU=-175	s also=-175	w also=-175	k ^ IT BEEN -he=175	j do on=175	s used=-175	w used=-175	w you knew $=-175
k -on _ -ng=175	k YOU FEEL $=175	p HAVE HAVE ME=175	j the right=175	w never _ the=-175	j the car=-175	m -he car=-175	w the car=-175	k ^ MAYBE I=175	k BEEN -le -or=-175	s minut=-175	k I WANT -to=-175
w i wanted to=-175	k -ll _ DO=175	k -rd _ -nd=-175	w letter=-175	k YOU -er HAVE=174	s three=-174	w three=-174	w any _ $=-174	w i _ stopped=-174	w ^ _ to=174	k -ys=-174	m was ME=-174
k COLD BEEN=-174	k -id -nd=174	m -id and=174	k -ut _ -ng=-174	j how am=174	k -en -hs=-174	m -en months=-174	k -me -me $=-174	w come home $=-174	s hardl=174	w hardly=174	k ^ -he SEX=-174
s effor=174	w effort=174	k NOT -ut=-174	j the months=-173	m THEY is=173	j you while=-173	p I WOULD ME=-173	k ^ -nd=173	m ^ -nd=173	m ^ and=173	w ^ and=173	s stuff=173
w stuff=173	w and _ of=-173	m ^ when=-173	w ^ when=-173	j a man=173	j friends you=-173	s weak=173	w weak=173	p ME HAVE NOT=173	j love you=173	k BEEN _ -nt=173	w for _ your=-173
w i was drunk=-173	w was drunk=-173	s tuesd=-173	k -a -ss=173	m a -ss=173	k BECAUSE -of ME=-173	k BECAUSE _ ME=-173	w your _ was=-173	k YOU -ow=-172	m you -ow=-172	k -ne _ -ht=172	p ERROR HAPPEN=172
k LIE -en=172	k BEEN ME $=-172	k , _ WOULD=172	k I SORRY -or -ng=-172	m yes $=-172	w yes $=-172	j was talking=172	j could at=-172	m lonely $=172	w lonely $=172	k NOT -ng YOU=-172	k -an $=172
m -an $=172	k JUST _ -a=172	j d that=-172	k I -ed -he=-172	w , and that=-171	p HAVE SAW YOU=-171	s bedro=171	k -of IT BEEN=-171	w i _ drunk=-171	j to give=171	m -to give=171	w to give=171
p HAPPEN BEEN NOT=171	j i bought=-171	m like IT=171	s expla=-171	k -er -or=-171	m -er for=-171	k ^ NOT CAUSE=-171	k ^ NOT CAUSE ME=-171	m nobody CAUSE=-171	k -he -er $=-171	w ^ _ words=171	k HAVE _ -ld=-171
j not caught=-170	k -nd _ -or=-170	j what when=170	k -be=170	m was -ll=-170	j i okay=170	p ME DRINK YOU=-170	p I CAUSE IT=-170	w how _ were=-170	w how you were=-170	w answer=-170	k ^ ME -ns=170
m my -ay=170	k -ra=-170	p SEX JUST=170	j this you=-170	k I -ut=-170	m I put=-170	m i -ut=-170	w i put=-170	k -on _ -nd=-170	k ^ I FEEL YOU=-170	p NOT STATE I=-170	j who to=-170
m all YOU=169	s confe=-169	k -ar _ I=-169	m -nd she=169	w and she=169	j years it=-169	j it too=169	j our daughter=-169	m WE daughter=-169	m our -er=-169	w our daughter=-169	k DO NOT HAVE -to=-169
w lied _ i=169	k -gh $=169	m -gh $=169	k -cy $=-169	m -cy $=-169	k SORRY _ IT=169	j the most=169	k ^ -at I=-169	w ^ what i=-169	j to while=-169	k YOU -ad=169	k THEY -st=-169
j what am=169	k NOT _ -a=169	k ^ _ -ny=169	w ^ you wanted=-169	p YOU MAYBE BEEN=169	p BEEN NOT BECAUSE=-169	k BEEN -ht=-169	k ^ _ -ad=168	k ^ -ok=168	m ^ -ok=168	k -wn $=168	m -wn $=168
j were on=168	j while you=-168	j are about=168	j you because=-168	k I TRUST=168	m i TRUST=168	j was nothing=168	k WILL _ IT=168	w ^ _ see=-168	w ^ i see=-168	k -he _ SAW=-168	m not ,=-168
w not ,=-168	p SORRY NOW=168	s man=168	w man=168	k -in -ed=-168	j there some=168	k -er _ -le=168	p IT BECAUSE THEY=-168	m hurt $=167	w hurt $=167	j was hard=-167	k LIFE _ -to=-167
j was made=-167	s gener=167	w if _ takes=-167	w if it takes=-167	k DO IT $=-167	m apology $=-167	w apology $=-167	k -er _ NOT=167	m HAVE never=167	j me because=-167	k YOU BEEN FEEL $=-167	w that was=-167
p NOT I CHOICE=167	j our son=-167	m WE son=-167	w our son=-167	j you deserved=-167	m YOU deserved=-167	w you deserved=-167	j it our=167	k ^ _ -up=167	p BEEN I SORRY=167	k IT _ SAW=-166	s accid=-166
w accident=-166	p ERROR LIE=-166	m NOT one=-166	w had no=166	w the blame $=166	k NOT _ BEEN=166	j should never=-166	w should never=-166	w should never have=-166	m NOT went=166	w needed _ $=166	j could any=-166
s four=-166	w four=-166	p WE COMPARE=166	j was out=166	p IT JUST BEEN=-166	j my your=-166	k ^ _ -ll=166	k BEEN _ -te=166	w us _ $=166	j right to=-166	p BEEN SEX OTHER=-166	k ERROR -on=-165
w the _ talking=165	k -a _ BECAUSE=-165	k IT -ll=165	m it -ll=165	k -to -ve YOU=165	k -by _ ,=-165	w by _ ,=-165	m our -ng=-165	w ^ _ walked=-165	k -es _ NOT=165	m I called=-165	w i called=-165
m alone $=-165	w alone $=-165	m , okay=165	w , okay=165	k YOU TRUST $=-165	j do this=-165	k CAUSE _ -to=-165	k ^ _ -nd=165	j i understand=-165	w sunday=-165	j let down=165	p STATE GAMBLE=-165
j is so=165	p WE I IT=-165	w no _ $=165	k ^ _ -ps=164	j i giving=-164	s givin=-164	w giving=-164	j caught the=164	k ^ I HAVE ALL=164	j your is=164	w i could not=164	p YOU OTHER HAVE=164
j get to=-164	w get to=-164	p BEEN IT HAPPEN=164	s peopl=-164	w people=-164	k ME _ NOT=-164	s talki=164	w talking=164	j on years=-164	k ^ I TRUST=164	j say was=-164	k -he -ve=-164
m the -ve=-164	m BEEN different=164	k -en -es $=-164	m -en times=-164	k ^ -re BEEN=-164	k YOU _ COLD=164	k ^ IT BEEN NOT=-164	w tell _ what=-164	j to stop=-164	j used to=-164	p IT NOT YOU=-164	j i stopped=-164
j our wedding=-164	m WE wedding=-164	w our wedding=-164	k COLD _ BEEN=164	j so would=-164	p BEEN IT THING=164	m enough $=163	w enough $=163	w that _ d=-163	k -se -to=-163	m -se to=-163	k I HAVE NOT -ht=-163
w should not=163	w say it $=163	k -id IT BEEN=-163	w said it was=-163	j i used=-163	s suspi=-163	m work $=-163	w work $=-163	j our was=-163	k -an _ -nd=-163	k SORRY -or -ng=-163	k -or THING $=163
m used -to=-163	w used to=-163	j when had=-163	j now i=-163	k YOU -wo=163	m YOU two=163	m you -wo=163	w you two=163	j you yourself=-163	p YOU YOU YOU=-163	p STATE I HAVE=-163	s drunk=-163
w drunk=-163	j i purpose=-163	j there i=163	j me of=163	k BEEN -ng -he=-163	m ME day=162	w my day=162	k -of -at YOU=162	w of what you=162	j had on=162	j can we=162	p NOT FEEL YOU=162
j with money=-162	s cold=162	w cold=162	j the said=-162	w was what=162	p I DO SEX=162	j not right=162	k ALL _ -in=162	p MAYBE COLD=162	j take you=-162	k ^ I BEEN -he=-162	k ^ SORRY=162
m ^ SORRY=162	m IT does=-162	k , IT BEEN NOT=162	j you then=162	j i treated=-162	m I treated=-162	w i treated=-162	w to _ what=-162	w decided=-162	j what me=162	k -ar , I=-162	w so _ would=-162
m my -ns=162	j than me=162	j get you=162	j d have=162	j we and=162	k ME BECAUSE=-162	k IT _ -re=162	s name=-162	w name=-162	k BEEN -a LIE=-162	p CHOICE NOT=-162	p BEEN WE YOU=-162
k -ed -ne $=-162	k LIFE WOULD=162	j me years=-161	s alone=-161	w alone=-161	p DO I YOU=-161	p I CHOICE DO=-161	k -er HAVE=161	p DRINK THING=161	j look in=161	w ^ i told=-161	k -ng _ -ed=161
w i was the=-161	w ^ _ drove=-161	p IT BEEN COMPARE=161	j i site=-161	s site=-161	w site=-161	w ^ _ part=-161	w so _ not=161	k -ll _ -ow=-161	k BEEN -ss=161	w ^ i needed=161	j what need=-161
w bad _ $=161	s basic=161	w basically=161	k ^ _ -ch=161	m not -or=-161	w not for=-161	k BEEN -so=161	m BEEN so=161	k , -nd IT BEEN=-161	w minutes=-161	j i guess=160	m I guess=160
w i guess=160	j not do=160	s husba=160	k I BEEN NOT WILL=-160	w am _ going=-160	w am not going=-160	j not someone=160	j told it=-160	m our -on=-160	j me all=160	j you lost=-160	m -et to=-160
p HAVE IT IT=-160	j each i=-160	m nobody HAPPEN=160	j tell what=-160	j you now=-160	j i four=-160	m I understand=-160	w i understand=-160	k I MAYBE NOT=160	w had _ $=-160	k BEEN -re $=-160	k -or -ng YOU=-159
k -a ERROR $=159	p IT DO IT=-159	s behav=159	w some _ $=159	m ^ those=159	w ^ those=159	s tempt=159	k -on _ -ay=-159	m every -ay=-159	m BEEN tired=-159	k -at DO=159	m what DO=159
p I HAVE WANT=159	p I SEX OTHER=-159	k ^ _ -wo=159	w ^ _ two=159	p IT IT CAUSE=159	k BEEN NOT -ng YOU=-159	s damag=159	k CAUSE _ -he=-159	k BEEN -el=-159	m BEEN cruel=-159	s table=-159	j your body=-159
k YOU -dy=-159	m YOU body=-159	m your -dy=-159	w your body=-159	k HAVE STATE=-159	w see _ $=-159	m IT money=-158	m that LIFE=-158	w that money=-158	w it was never=-158	k BEEN -ng -on=158	k I BEEN -ng -on=158
p BEEN ME NOT=-158	j i small=-158	p SEX OTHER=-158	k ^ YOU MAYBE=158	k -ar IT=-158	w been _ you=158	j called you=-158	w called you=-158	p WANT BUT I=-158	w for me $=-158	w it is a=158	k ^ _ -id=-158
j i love=158	k I DO NOT DO=158	k -ew _ $=158	k -to THEY -at=-158	j and kept=-158	k WOULD HAVE $=-158	m you THING=158	j someone me=158	w question=-158	s mess=158	w mess=158	m sorry ,=158
w sorry ,=158	k " $=-158	m " $=-158	w " $=-158	k I -ly=158	m i -ly=158	p I NOW IT=-158	m not $=-157	w not $=-157	j not how=-157	j not this=-157	j it talking=157
k -ct $=157	m -ct $=157	k ME -ds=157	m my -ds=157	j my kept=157	m -of you=-157	w of you=-157	j a was=-157	k -er WE=-157	j said as=157	p NOT WANT I=157	s five=-157
w five=-157	w money _ $=157	p YOU I SEX=-157	k -re ,=157	m -re ,=157	w you _ there=157	k , -nd YOU DO=-157	w me _ for=157	p WOULD WANT=157	j is mine=-157	k I BEEN -he -ne=-157	p ME IT FEEL=-157
k I LIE -a=-157	w were _ $=157	s insul=-157	k -no=-157	w that _ can=-157	k COLD -at YOU=-157	j me needed=157	k YOU JUST=157	m you JUST=157	m pushed YOU=-157	w pushed you=-157	k I CAUSE YOU=-157
p COMPARE IT I=-157	k CAUSE -se=-157	w like this $=156	k ALL BEEN=156	j a double=156	m -a double=156	w a double=156	j turned me=156	k ERROR CHOICE=156	k -nd -he LIFE=156	j i while=-156	j on in=-156
s safe=-156	w safe=-156	w i know that=-156	w you _ alone=-156	j it job=-156	k -at I BEEN DO=-156	k -ut _ JUST=156	s ring=-156	w ring=-156	m I hurt=-156	w i hurt=-156	j still to=-156
w different _ $=156	w ^ i knew=-156	j a room=-156	k -nd I -pt=-156	w and i kept=-156	j like this=156	w like this=156	w or _ $=156	w changed=-156	w ^ i broke=-156	k -a _ THING=156	j was cowardly=-156
w cowardly=-156	p BEEN I COMPARE=-155	m SEX was=-155	k ^ YOU -ed -to=155	k BECAUSE -er=-155	k BECAUSE -er $=-155	m since -er=-155	k -ok _ -he=155	s helps=155	w helps=155	s shoes=155	w shoes=155
j give the=155	w sorry _ $=155	w thursday=-155	j does i=-155	k -or ME -nd I=-155	p WILL WILL=-155	k NOT WANT=155	m I used=-155	w i used=-155	k BEEN NOT COLD=-155	k YOU BEEN NOT COLD=-155	k FEEL _ -nd=-155
p I ME WE=-155	j even i=-155	p BECAUSE YOU COLD=155	m does IT=155	k SORRY YOU=155	m -by me=-155	w by me=-155	j hard and=-155	k -ny _ $=-155	j if takes=-155	k -in _ -rs=155	w ^ you deserved=-155
j on for=-154	j i hardly=154	k -ld _ YOU=154	p YOU LIFE DO=154	j into it=-154	j to without=-154	k BEEN _ HAPPEN=154	k -so I -ed=154	k -so _ -ed=154	m BEEN caught=-154	p I WANT DO=-154	j which i=154
j i stood=-154	s forgo=154	m ^ sorry=154	w ^ sorry=154	k YOU BEEN -ng IT=154	k -nd -ad=-154	m -nd instead=-154	m and -ad=-154	w and instead=-154	j between us=154	s days=-154	w days=-154
p COMPARE ME=154	m had YOU=154	j on us=154	k I CHOICE -at=-154	k , NOT=154	m , NOT=154	p SORRY I SORRY=-154	p THING YOU YOU=-154	k -to CAUSE IT=-154	j d not=154	k ^ I LIE -ut=154	j and instead=-154
p THEY NOT I=-154	p YOU WILL I=-154	j the lie=-154	w saw _ $=154	m -ed it=-154	k HAPPEN -en=154	p COLD BEEN STATE=154	p COLD STATE=154	m , nothing=154	w , nothing=154	k YOU CHOICE $=-154	s strai=154
m -a game=-153	w a game=-153	j our i=-153	k -so I WOULD=-153	k -ed IT $=-153	w tuesday=-153	j you mother=-153	m room $=-153	w room $=-153	m called YOU=-153	m all I=153	w all i=153
m not -ne=-153	k -es -or=-153	m -es for=-153	w on _ $=-153	k -le _ -he=-153	m NOT sleep=153	k , -nd I DO=-153	p NOW IT YOU=-153	k , -so=153	m , -so=153	m , so=153	w , so=153
j my every=-153	w my _ every=-153	w went _ $=153	j against you=-153	w decide=-153	s meeti=-153	p NOT IT ERROR=-153	k -of THEY=-153	m of THEY=-153	j it open=152	j was did=152	p IT COMPARE ME=152
k -ze=152	k -ng _ STATE=-152	k -ur _ $=-152	w four _ $=-152	k CHOICE -ho=152	m CHOICE who=152	j i thousand=-152	k -nt _ THING=152	k THEY BEEN -he=152	k THEY BEEN -he -ne=152	j get for=152	j i lying=-152
k -on -he -ge=-152	k -on _ -ge=-152	s expen=152	w expenses=152	p DRINK YOU=-152	w you do not=-152	j that never=-152	j kids you=-152	m THEY first=-152	k , -nd IT=-152	j me your=-152	w ^ _ money=-152
j nights for=-152	w has _ been=152	p MAYBE IT I=-152	s leavi=-152	w leaving=-152	w if _ did=152	j would if=152	k -ms $=152	m -ms $=152	p MAYBE WILL=-152	k ALL _ -he=152	m stuff $=152
w stuff $=152	k -ot=152	s found=-152	j not like=152	k I NOT -id=-152	j was sober=-152	m I made=-151	w i made=-151	w thinks=151	k BEEN COMPARE -ly=-151	k COMPARE -ly=-151	w was _ lie=-151
w was a lie=-151	k NOT BEEN -he=151	k STATE , I=-151	k ^ -re BEEN -he=-151	w ^ here is=-151	m noticed $=151	w noticed $=151	k -re _ I=151	k -of _ COLD=151	m DO this=-151	k -ng -on=151	m -ng on=151
w to it=151	p WE YOU=-151	j i months=-151	k BEEN _ -rs=-151	k -en -ut=151	k -id IT $=151	p SORRY IT I=-151	j for anything=151	w for anything=151	k -ut -of IT=151	k -or THING=151	j found her=151
k I BEEN -th=-151	k -ow YOU BEEN=-151	k -nd -ad -of=-151	k -nd -ad -of -ng=-151	w and instead of=-151	p IT YOU COLD=151	k COLD -at YOU $=-151	k NOT -te=151	m not -te=151	m have STATE=-151	p LIE COLD=151	j am this=-151
p WILL IF=-151	k -or ME -nd=-151	j i minutes=-151	j other i=151	j you anything=-151	m YOU found=-151	w you found=-151	m was -rn=-151	k I HAVE ALL=151	j had done=-151	m had DO=-151	w had done=-151
p IT ALL BEEN=151	j it takes=-151	m IT takes=-151	s takes=-151	w it takes=-151	w takes=-151	j not as=151	k -st YOU=-151	m -st you=-151	j no this=-151	k -ht _ -at=150	m dinner ,=150
w dinner ,=150	k -od _ -to=150	p BEEN I FEEL=150	j come up=150	k -me -up=150	k -me -up $=150	m -me up=150	m come -up=150	w come up=150	w come up $=150	k -so _ CAUSE=150	k I BEEN NOT -he=150
p I YOU MAYBE=-150	m I promise=150	w ^ i promise=150	w i promise=150	k LIE _ ME=-150	m BEEN wrong=-150	m was ERROR=-150	w was wrong=-150	s thera=-150	j like a=150	j my three=-150	j do anything=-150
p BEEN NOW YOU=-150	j i panicked=150	m I panicked=150	w i panicked=150	w panicked=150	j all is=150	k NOT -ed ,=150	k IT _ -at=150	k YOU MAYBE -ay=150	k ^ YOU MAYBE -ay=150	k IT BEEN -re=150	j get that=150
k -na=-150	s along=150	w along=150	w reacted=150	w how _ you=150	j time you=-150	k -ut -of IT $=150	m stop $=-150	w stop $=-150	k ^ I HAVE BEEN=-150	p ME LIE YOU=-150	k WE _ -nd=-150
k -re ME=150	k I _ SEX=-150	k -to -lk -to $=150	k ^ I -ed -he=-150	k IT _ -en=-150	w mother _ to=-150	k -nd -ll=150	m and -ll=150	s possi=150	k YOU _ -as=149	w you _ had=-149	p HAVE YOU WANT=149
w in _ and=-149	m BEEN ashamed=-149	w things _ $=149	j because knew=-149	m BEEN you=149	j has to=-149	j one was=-149	k -hy $=-149	m -hy $=-149	m why $=-149	w why $=-149	j a hotel=-149
m -a hotel=-149	w a hotel=-149	p I STATE THING=149	k DO BEEN=149	m against YOU=-149	w against you=-149	m YOU sleep=-149	k ^ _ -ay=149	m I turned=-149	w i turned=-149	p BECAUSE ALL=149	k YOU WANT=149
j if did=149	p I WILL WILL=-149	k -so _ YOU=-149	w so _ you=-149	p WOULD IF=149	s spend=149	k #=-149	p JUST WANT=149	k HAVE -he=-149	m HAVE the=-149	w that night $=-149	m , do=149
w , do=149	w , do not=149	s hospi=-149	w hospital=-149	k IT I -ed=-149	k YOU CHOICE IT $=149	p IT BECAUSE YOU=149	p BEEN JUST THEY=148	j have excuse=-148	w it was me=-148	k -me _ THEY=-148	k HAPPEN _ IT=148
m say $=148	w say $=148	p NOT STATE BEEN=-148	k BEEN ERROR $=148	k NOT -to -me=-148	j have would=-148	p HAVE WOULD CAUSE=-148	p BEEN DRINK I=-148	k -ng _ WILL=-148	k -nd LIE=-148	m and LIE=-148	k -as _ BEEN=-148
m IT makes=-148	k YOU _ -on=-148	k -of -es=148	m of -es=148	s point=148	w point=148	k BEEN SORRY I LIE=148	k SORRY I LIE=148	p STATE THING=148	j to decide=-148	k ME _ ME=148	w me _ my=148
j go to=-148	m stay $=-148	w stay $=-148	j it back=148	j paid the=-148	j me or=-148	j with one=-148	k THEY DO=-148	m THEY did=-148	m left -he=-148	w left the=-148	j i something=148
m was -th=-148	k IT _ -an=-148	k ^ -at DO=148	k IT -ay=-148	j got the=148	m BEEN what=148	m up -or=-148	w up for=-148	k -ly _ -to=148	k -ns ,=-147	m -ns ,=-147	p NOT BEEN LIE=-147
j was no=147	w straight=147	p IT ME NOT=-147	p MAYBE LIE=147	s infor=147	j my job=-147	m ME job=-147	w my job=-147	j left and=-147	p ME BEEN THEY=147	j work me=147	w have _ your=-147
k -at _ -ed=-147	k -ay _ -a=-147	m hear IT=-147	k BEEN -a JUST=147	s reall=147	w really=147	w ^ _ everything=147	s bough=-147	w bought=-147	k -es , I=147	k ^ I BEEN JUST=147	w the _ about=-147
k -nd _ -of=-147	k WANT YOU=147	m WANT you=147	p SEX ME=-147	k BEEN NOT -he -ne=-147	k NOT -he -ne=-147	k NOT -he -ne -ho=-147	w not the one=-147	k -st YOU $=-147	j have up=147	m ^ all=147	w ^ all=147
s game=-147	w game=-147	j am telling=-147	p I JUST OTHER=147	p I NOT CHOICE=147	j the hospital=-147	m -he hospital=-147	w the hospital=-147	p HAVE BEEN LIE=-147	s ever=147	w ever=147	j and needed=147
p THEY THEY IT=147	k ME -ns=147	k HAVE _ BEEN=147	m ^ even=-146	w ^ even=-146	m BEEN said=146	w just _ $=146	k YOU NOT SAW=146	k ^ YOU NOT SAW=146	w you never asked=146	p BEEN COMPARE THING=146	p IT BEEN HAPPEN=146
j away it=-146	j caught i=-146	p YOU CAUSE LIFE=-146	p THING THING=146	p WOULD IF YOU=146	p I CHOICE NOT=-146	k -a -ot=146	m -a lot=146	m a -ot=146	w a lot=146	w you _ said=146	k -up -or=-146
m -up for=-146	k -st _ IT=146	j if do=-146	j the phone=-146	k -on _ -of=146	j i barely=146	m I barely=146	w i barely=146	m wanted $=146	w wanted $=146	m did YOU=146	w did you=146
k -wo _ $=-146	w two _ $=-146	k CAUSE YOU $=-146	p YOU NOT THING=-146	k I BEEN -ty=146	k -nd I -ed IT=-146	w about _ ,=146	j d it=146	p I WILL IF=-146	j sorry to=146	k THING _ $=146	k -py=-145
k -a -ss $=145	p NOT YOU NOT=145	w it _ because=-145	p YOU I SORRY=145	m to IT=145	w i _ asked=-145	j not being=145	w out of it=145	k JUST _ -at=145	j want in=-145	k STATE -of -ng=145	k STATE _ -ng=145
j i another=-145	j my after=145	w i _ ashamed=-145	k -ur=-145	j your been=145	m caught $=-145	w caught $=-145	k ^ I -ed=-145	m BEEN real=-145	j the knew=145	p NOT SEX=145	k -ee=-145
m messages $=145	w messages $=145	p BECAUSE CHOICE YOU=145	k -he _ -to=-145	w the _ to=-145	k -to ALL $=145	k NOT -ce=-145	k SORRY ,=145	m SORRY ,=145	w is mine=-145	m -ed your=-145	k -rt -th=145
m -rt with=145	w feelings=145	s teste=-145	w tested=-145	k -to _ -at=-145	k ^ COMPARE=145	m ^ COMPARE=145	j have got=145	m HAVE got=145	w have got=145	k COMPARE THING=145	j it okay=-145
j that can=-145	m NOT about=-145	k ^ _ COLD=-145	j to now=-145	j had in=145	p BECAUSE BEEN NOT=145	w noticed=145	j was someone=-145	j have since=-145	k -id _ BEEN=-145	k ALL $=144	m ALL $=144
p NOT SAW DO=144	p IT IT HAPPEN=144	m ^ no=-144	w ^ no=-144	m talking $=144	w talking $=144	k HAPPEN STATE=144	k BEEN _ -ss=144	m him -st=-144	k THEY _ -ht=-144	k -ed _ -ng=144	p NOT CAUSE ME=-144
w i _ raised=144	w was just=144	m never -ht=144	k -of LIE=-144	m of LIE=-144	k , -ke=-144	m , -ke=-144	k -sh _ HAVE=144	w wish _ had=144	k -ow I BEEN=144	m chance $=144	w chance $=144
p LIE I YOU=144	w change=-144	j i taken=144	k I BEEN -le=-144	k ^ I BEEN -le=-144	m WOULD feel=-144	p BEEN IT SORRY=144	p YOU THING ALL=144	k , SORRY=144	m , SORRY=144	k -ee -es=-144	m three -es=-144
j friends i=-144	s hear=-144	w hear=-144	m were ERROR=144	k -so _ $=144	w so _ $=144	j your turned=144	j of was=-144	j kind of=144	m kind -of=144	w kind of=144	j nights i=-144
k BEEN SORRY ,=144	k I BEEN SORRY ,=144	k I COLD ,=144	m put -in=144	w put in=144	w ^ i used=-144	k ME _ STATE=-144	w all _ did=144	k SAW THEY $=-144	w i have done=144	p COMPARE DO NOT=144	k I HAVE NOT BEEN=144
j the nothing=144	k LIE -or=-144	k YOU -fe=-144	m YOU life=-144	m your -fe=-144	w your life=-144	k IT -ch=144	m I broke=-143	w i broke=-143	w cover=-143	m -ng him=-143	j so it=143
s his=-143	w his=-143	w i could have=-143	w ^ it is=143	p CAUSE YOU IT=-143	k , -ay=143	m , -ay=143	k I CHOICE -ow=143	j none it=-143	j wrong to=-143	k -ed _ -re=143	p WILL NOT IT=-143
k NOT -ne=-143	j i some=143	k WANT _ I=143	m nothing YOU=-143	w nothing you=-143	p NOT IT CAUSE=-143	k SORRY IT I -ed=-143	j it away=-143	m YOU before=-143	w you before=-143	s panic=143	j i enjoyed=-143
m I enjoyed=-143	w enjoyed=-143	w i enjoyed=-143	k LIFE SAW=-143	k -ly -ed=143	w , _ is=143	j it years=-143	k NOT -ed -or=143	k -ne , I=143	j you else=-143	k -he -or ,=143	k -nd -ut $=-143
w find out $=-143	k -er _ IT=-143	j children you=-143	j i else=-143	p THEY BEEN BEEN=143	j you tested=-143	w say _ was=-143	w when _ had=-143	w i have never=143	m cold $=143	w cold $=143	k ^ _ -ts=143
k -er -of=143	m -er of=143	k HAVE _ COMPARE=143	k -so STATE=142	m so STATE=142	j not told=-142	s wedne=-142	p ERROR WOULD=-142	k BEEN -a LIE $=-142	j you yours=142	p YOU WOULD WANT=142	j too i=-142
j have had=142	j not ask=-142	w ^ _ understand=-142	w ^ i understand=-142	j was left=142	j are this=142	m tired $=142	w tired $=142	p I YOU WE=-142	k -up -to=142	m -up to=142	m up -to=142
w up to=142	w not _ anything=-142	p SAW SORRY=142	j been to=-142	m has BEEN=142	w has been=142	p I BEEN DRINK=-142	j who this=-142	p BECAUSE YOU BEEN=142	k -ne IT=142	s impos=142	w impossible=142
m LIE for=-142	k -in _ -to=-142	k ^ _ -he=142	w ^ _ the=142	w find _ $=-142	j whenever you=-142	m whenever YOU=-142	w whenever you=-142	m -ng and=142	w not do it=142	w your _ and=-142	k BEEN -re -or=142
p I CAUSE WILL=-142	m -et it=142	k -nd _ -to=-142	m you -ok=-142	j the lost=142	j i lunch=-142	j to what=-142	w is _ that=142	m hotel $=-142	w hotel $=-142	j call before=-142	p IT WOULD CAUSE=-142
k NOT ,=-142	m NOT ,=-142	w to _ back=142	p NOT CHOICE HAPPEN=141	j door you=141	j your life=-141	p I LIE BECAUSE=141	j nine days=-141	k -ne -ys=-141	m -ne days=-141	m nine -ys=-141	w nine days=-141
k -he _ -in=-141	w the _ in=-141	j was born=-141	m BEEN born=-141	s born=-141	w born=-141	w was born=-141	w i know $=141	p I DO IF=141	w , _ for=-141	p IT NOT WOULD=-141	k I -ed IT $=-141
p GAMBLE BUT=141	p I GAMBLE BUT=141	j was so=141	p BEEN BEEN LIE=-141	j i phone=-141	j was stupid=141	w i had every=141	k -of YOU=-141	m of YOU=-141	j i decided=-141	j of marriage=141	k -ty -es=-141
p DO CHOICE YOU=141	k -ke ME TRUST=141	k I -ke ME TRUST=141	w broke my promise=141	w was true $=-141	k BEEN -ht $=-141	j you down=141	m -to decide=-141	w to decide=-141	s stop=-141	w stop=-141	j but you=141
s them=-141	w them=-141	p IT BEEN ALL=141	w everybody=141	m birthday $=-141	w birthday $=-141	p IT NOT BEEN=-141	p I CAUSE HAPPEN=-141	k NOT -a LIE=141	k NOT -a LIE $=141	k SEX BEEN=-141	j the blame=141
m -he blame=141	w the blame=141	w there _ i=141	j took out=-141	m not SEX=141	j there need=141	m I kept=-141	w i kept=-141	m -ht it=141	m let ME=141	m lie -or=-141	w ^ _ chose=-141
w ^ i chose=-141	p NOT SAW ME=141	j all do=140	p NOT ME LIE=-140	j was true=-140	p NOT YOU ME=-140	k DRINK BECAUSE=140	p DRINK BECAUSE BEEN=140	p I DRINK BECAUSE=140	s june=-140	w june=-140	k I HAVE SAW=-140
k ^ I HAVE SAW=-140	p I IT JUST=-140	m -nd said=-140	w and said=-140	p NOT IT BEEN=-140	k IT -ck $=140	w it back $=140	j to both=-140	j since you=140	k -op $=-140	m -op $=-140	w small=-140
j is job=-140	p I TRUST WILL=140	s stole=-140	j did up=140	j took your=-140	s each=-140	w each=-140	k -ed _ -ny=-140	p IT ME OTHER=140	k SEX _ ME=-140	j of your=-140	k COLD _ YOU=-140
p YOU COMPARE THING=140	j was else=-140	j and went=-140	j fine i=140	m fine ,=140	w fine ,=140	k -nd _ ERROR=140	k -ut _ ALL=140	p ME LIE I=-140	m paid -he=-140	w paid the=-140	m COLD at=-140
j can that=-140	j okay you=140	w been _ to=-140	w got _ $=140	k ^ YOU WOULD NOT=140	k -at I HAVE=-140	k ^ I -ld YOU=-140	m ^ that=-140	w ^ that=-140	w about that $=140	k ^ BECAUSE I=-140	w ^ because i=-140
m BEEN basically=140	j from because=-140	m am -ng=-140	p NOT BEEN ERROR=-140	k GAMBLE -nd=-140	m GAMBLE and=-140	m children $=-140	w children $=-140	j what going=140	j the hotel=-140	m -he hotel=-140	w the hotel=-140
k -ea=139	s idea=139	w idea=139	k -ho _ -to=-139	w who _ to=-139	k -he -rm=139	m the -rm=139	j some the=139	m get IT=139	m harmless $=-139	w harmless $=-139	j sorry had=139
p CAUSE ME DRINK=-139	w if _ do=-139	j was who=-139	s perso=139	k I -ok=-139	m I took=-139	m i -ok=-139	w i took=-139	k -a -or=-139	m a -or=-139	j was every=-139	j a lot=139
j your to=-139	k I BEEN -he=-139	w was _ getting=139	j hold i=139	k -nd _ -st=-139	j that would=-139	w never _ it=139	k -ce _ I=139	s separ=139	k -ay I BEEN STATE=-139	w table=-139	j it does=-139
w it does=-139	k -to -ut=139	m -to put=139	m to -ut=139	w to put=139	m are NOT=139	w not _ your=-139	p YOU ME JUST=-139	k SORRY _ HAVE=139	w for me and=-139	k CHOICE -ut=-139	m CHOICE about=-139
p COLD I=139	j will on=-139	k -ng _ ME=139	m you CHOICE=139	k -he -st -nd=139	j will and=-139	j it every=-139	p I COMPARE YOU=-139	j got of=139	j to room=-139	p I NOT SORRY=-139	j and first=-139
j i each=-139	k -to -ve IT=-139	j the next=-139	k -nd HAVE NOT=139	k BEEN -he LIFE=139	k IT BEEN -he LIFE=139	w d have=139	p DO NOT THEY=-139	j i alone=-139	p I IT NOT=-138	k IT BEEN -en=-138	j a this=138
m was -so=138	w was so=138	j i give=138	p IF IT I=138	p ME ME THEY=138	p LIFE DO ME=138	m is -re=138	k -ed _ OTHER=-138	k , I WILL=-138	w , i will=-138	j on to=138	k , I -ed=-138
k -ow _ YOU=138	p SEX THEY BEEN=138	j was cruel=-138	m was -el=-138	w was cruel=-138	m was -rd=-138	w was hard=-138	w to the=-138	j i before=-138	j and said=-138	m believe YOU=-138	w believe you=-138
j i enough=138	j you stuff=138	p WILL NOW=-138	k -re _ THING=138	j to but=-138	j you make=138	k CHOICE _ -he=-138	j for your=-138	m stopped -at=-138	w stopped at=-138	j wanted i=-138	k -ht _ -ow=138
p CHOICE I ME=138	j was up=-138	w it _ what=138	m -go to=-138	w go to=-138	m BEEN telling=-138	k I _ TRUST=-138	k -to -ry=-138	m to -ry=-138	p I YOU OTHER=-138	w , _ will=-138	w said _ was=-138
k -ch $=-138	m -ch $=-138	j and how=138	s tried=138	w tried=138	j mistake was=-138	j like me=138	p IT BUT YOU=138	j i along=138	p WOULD ME I=138	w you _ understand=138	j lies were=138
m LIE were=138	m lies BEEN=138	w lies were=138	j whenever need=-137	k -er YOU -ed -to=-137	w whenever _ need=-137	w whenever you need=-137	p HAVE I YOU=-137	j have worse=137	w me _ a=137	w other=137	p SORRY COMPARE=137
w see her $=-137	p CAUSE BEEN NOT=137	m -a year=-137	w a year=-137	k I CAUSE IT=-137	s drove=-137	w drove=-137	p COLD ME=137	w does _ to=137	m -nd not=-137	w and not=-137	s next=-137
w next=-137	j it week=137	w lie for=-137	w never been=137	k BEEN CAUSE -up=-137	m was -ue=-137	w was true=-137	j because wanted=-137	w because _ wanted=-137	w because i wanted=-137	k LIFE _ LIFE=-137	k DO NOT CHOICE $=-137
w not know $=-137	w you _ of=137	s aunt=-137	w aunt=-137	j were happy=-137	p I NOT DO=137	k -it _ IT=-137	m and THEY=137	j i kept=-137	k BEEN -nd=137	s walke=-137	w walked=-137
p I I SORRY=137	p I I HAPPEN=-137	k IT ME=137	m IT my=137	k -he -ar=-137	m the -ar=-137	k -he -ne -ho -ed=137	k -ne -ho -ed=137	k -ne _ -ed=137	k NOT _ -ne=-137	k -nd I SAW=-137	j am person=137
w i _ nothing=137	j it felt=-137	m IT felt=-137	w it felt=-137	w and i know=-137	j me him=137	j me come=-137	j like when=137	p ME DO NOT=-137	j is like=137	p BECAUSE COLD I=136	p BEEN NOT COLD=-136
k ME -rs=136	k -ly I=136	m -ly i=136	k ^ I -ok=-136	w ^ i took=-136	k -ke -he=-136	m -ke the=-136	j does to=136	k HAPPEN _ $=136	k -on _ #=-136	s monda=-136	w am telling=-136
w am telling you=-136	w i am telling=-136	j one this=-136	w ^ _ we=136	k -ch COMPARE=136	m me IT=-136	j have if=136	k -ce _ -nd=-136	j lie for=-136	m ME for=-136	m me -or=-136	w me for=-136
k DO -to YOU=-136	m ALL at=136	k WANT -an=136	j has me=136	j hid because=136	w ^ you feel=-136	j to family=136	w i _ sober=-136	s some=136	w some=136	m ^ after=136	w ^ after=136
k IT _ -ow=136	k WE -nt=-136	m our -nt=-136	p NOT HAVE THING=-136	k SORRY _ $=136	m for THING=136	w checked=136	s suppo=136	k ^ -a=136	m ^ -a=136	m ^ a=136	w ^ a=136
m not -on=136	w sorry _ that=136	p I THEY WE=-136	k I -me=136	m i -me=136	k -pt _ IT=136	k , _ WILL=-136	k -on IT BEEN=136	k IT BEEN -at=136	s learn=136	p I WOULD IF=136	k I WANT YOU=136
j looked was=-136	j you plenty=136	k -ty _ -es=136	j table you=-136	j the past=136	k I BEEN -ng YOU=-136	k -ce _ $=136	k -ne -ho HAVE=-136	k -he _ -ut=-136	j it only=-136	k YOU -in -he=-136	k NOT _ DO=-136
m ^ look=136	w ^ look=136	k -ho HAVE=-136	m who HAVE=-136	j to explain=-136	m -to explain=-136	w to explain=-136	j my lie=-135	k -on -ys=-135	m on -ys=-135	j me never=135	k -he _ -st=-135
k -nt _ -in=-135	j down the=-135	w told my=-135	j to hear=-135	k -to -ar=-135	m -to hear=-135	m to -ar=-135	w to hear=-135	j am responsible=-135	k I BEEN -le -or=-135	m BEEN responsible=-135	m am -le=-135
w am responsible=-135	w am responsible for=-135	w i _ responsible=-135	w i am responsible=-135	w did _ out=135	j the hundred=-135	j your work=135	k ERROR _ ERROR=135	j at with=-135	p YOU WANT=135	s carry=-135	w what _ i=135
k HAVE _ -ge=-135	j you afraid=-135	w i need to=135	m ^ an=135	w ^ an=135	k I _ -et=-135	p IT YOU STATE=135	j and she=135	w you know it=135	k WE _ -re=135	k NOT ALL=135	j no way=135
w ^ _ that=135	k I BEEN NOT -ed=135	k -lk $=135	m -lk $=135	m talk $=135	w talk $=135	k -a -en=-135	m a -en=-135	k BECAUSE _ LIFE=135	j to or=-135	p YOU I COMPARE=-135	m I found=135
w i found=135	p NOT THING DO=135	k I -ed IT=-135	k -ow COLD=135	k -ow COLD YOU=135	m how COLD=135	p SAW BEEN DO=135	k -so _ WOULD=-135	p WILL YOU YOU=-135	k IT BEEN -a -ck=-135	w to it $=135	w and _ did=-135
m BEEN just=135	j was other=135	w even _ i=-135	j drove to=-135	k -ng _ -en=-135	k -ns ME=135	k -rd _ $=135	j it started=135	k ^ I -ld=-135	p GAMBLE BEEN NOT=135	k HAVE _ CAUSE=135	k BEEN SORRY -ut=135
k I BEEN SORRY -ut=135	w am _ about=135	w am sorry about=135	p COMPARE CHOICE=-135	j i eleven=-135	w ^ the money=-135	j i lot=135	j your night=-135	j had slept=135	j a game=-135	w was _ at=-135	k BEEN _ -ke=135
k HAVE -en $=-135	s seven=-135	w seven=-135	m after WE=-135	p IT BEEN FEEL=135	j people and=-135	j never asked=135	m about YOU=-135	j was late=135	k -or ME $=-135	k NOT -as=134	m NOT as=134
j your was=-134	k -nd THEY=134	j was wrong=-134	w pushed _ into=-134	s octob=-134	w october=-134	k ^ YOU COLD=-134	j let think=-134	j came about=134	k ^ IT BEEN JUST=134	w laughed=-134	s erase=-134
j your mind=-134	p BEEN ME FEEL=134	w so you would=-134	k -a -id=134	m a -id=134	j how have=134	k LIFE -or=-134	m LIFE for=-134	j wanting to=-134	m wanting -to=-134	w wanting to=-134	j is is=134
w decision=-134	p SAW CHOICE=-134	p SAW JUST BEEN=-134	k I LIE -ut=134	w i lied about=134	k -to _ -ck=134	k -lk -to THEY=-134	k -lk _ THEY=-134	w were _ the=-134	k THEY _ -he=134	k ^ _ -ls=134	k MAYBE _ BEEN=134
m apartment $=-134	w apartment=-134	w apartment $=-134	j not going=-134	w i _ this=-134	p YOU COLD BEEN=-134	k -ng -nd=134	m to -he=-134	j am calling=-134	j i look=-134	k -ds=134	s six=-134
w six=-134	w and the kids=134	w you _ nothing=-134	s saint=134	w saint=134	j was but=-134	k ALL _ $=134	k BEEN NOT ALL=134	j small i=-134	j have be=-134	p I OTHER YOU=-134	w your birthday $=-134
k WOULD _ -ar=-134	p DO I STATE=-134	k CAUSE _ I=134	k NOT YOU=-134	w check=-134	k ^ I -pt -ng=134	j me times=-134	j were when=-134	j would get=134	s held=134	w held=134	w the _ got=134
j do in=-134	j a home=133	j should the=133	k BEEN COMPARE $=133	k -te -on=133	k HAVE NOT BEEN=133	m NOT been=133	k -ay IT $=133	k JUST _ ME=133	k -ed -he -om=133	k -ll I DO=133	k -ll I DO BEEN=133
w all i did=133	m years $=-133	w years $=-133	k -ed _ -ay=-133	k -om -or=133	w it was not=-133	k MAYBE _ SAW=133	k I _ -of=-133	w i _ of=-133	w you in the=-133	w ^ _ love=133	s littl=133
w little=133	j asked were=-133	w asked _ you=-133	p YOU NOT ALL=-133	k DRINK -in=-133	m treated YOU=-133	w ^ i treated=-133	j never brought=133	m NOT brought=133	w never brought=133	w did not $=-133	j would be=-133
j i than=-133	p SORRY DO IT=-133	k -ed _ HAVE=133	j we the=133	p HAVE BECAUSE I=-133	j will my=-133	k SAW BEEN=-133	k YOU SAW BEEN=-133	w know _ $=133	p YOU SAW JUST=-133	k CAUSE THING=133	k I CAUSE THING=133
k NOT -or=-133	m NOT for=-133	w ^ once you=133	j while i=-133	j people you=-133	m -en us=133	m between WE=133	w between us=133	j i asking=-133	w ^ when i=-133	p THEY BEEN YOU=133	k , _ -an=133
m , though=133	w , though=133	p YOU COLD I=133	j you shoes=133	j to someone=133	k ^ YOU WANT -to=-133	j not yet=-133	m brought IT=133	j asked was=133	p NOT YOU BEEN=-133	m -he past=133	w the past=133
k -nd HAVE=133	m and HAVE=133	j to make=-133	p ME I WANT=-133	k CAUSE IT HAPPEN=-133	k CAUSE IT HAPPEN $=-133	k CAUSE _ HAPPEN=-133	m IT happen=-133	s ask=-133	w ask=-133	j leaving the=-133	m BEEN leaving=-133
j i all=133	m worse $=133	w worse $=133	m -re me=133	p ME I DO=-133	k -nt -he=133	m -nt the=133	j you needed=-133	m YOU needed=-133	w you needed=-133	k ERROR HAPPEN=133	k I -it YOU=-133
k I -it YOU $=-133	w i hit you=-133	p ME IT ALL=133	j the mine=-132	s true=-132	w true=-132	m had HAPPEN=-132	m -to you=-132	s answe=-132	w secrecy=-132	p WOULD ERROR=-132	k -il I=132
m -il i=132	m until I=132	w until i=132	k SORRY -ut=132	m SORRY about=132	s wake=-132	w wake=-132	j at any=-132	k -at -ny=-132	m -at any=-132	m at -ny=-132	w at any=-132
s us=132	w us=132	k I WOULD -en=132	k YOU _ LIFE=-132	j last was=-132	j ask you=-132	p I HAPPEN SORRY=-132	k I JUST=132	m i JUST=132	m first -nd=132	s chase=-132	m , not=132
w , not=132	p SEX NOT IT=132	k ^ I -id=-132	j the after=-132	k NOT -ld YOU=-132	j you should=132	m YOU should=132	w you should=132	j was after=132	k IT BEEN NOT JUST=-132	p MAYBE ME=132	m -ke this=132
j i took=-132	j you watched=-132	k -a _ IT=-132	p DO BEEN THEY=132	j the us=132	j in after=-132	k YOU -ke -up=-132	w terrible=132	k ^ BECAUSE -of ME=-132	w ^ _ wanted=-132	k ^ -ly=132	m ^ -ly=132
p YOU CHOICE WILL=132	p YOU DO LIE=-132	k -he _ WILL=132	k ME _ -it=132	s date=-132	w date=-132	k -le _ TRUST=132	p WOULD DRINK=132	s best=132	w best=132	k IT FEEL YOU $=132	w temptation=132
w am _ a=132	k -st -me $=-132	k ME _ -er=132	p CHOICE I HAVE=132	j until the=-132	m YOU shut=132	w you shut=132	p BEEN COLD YOU=-131	k SORRY _ FEEL=131	k -ll I=131	m -ll i=131	k WE -er=-131
m bad CHOICE=131	j have wanted=131	p YOU HAVE CHOICE=-131	k HAVE -to -ay=131	j you again=-131	w it is=131	p YOU NOT COLD=-131	k , _ GAMBLE=131	j i text=-131	j i broke=-131	j of how=131	j not where=131
w nights=-131	s cruel=-131	w cruel=-131	m that WILL=131	p BEEN ME STATE=-131	j would look=-131	j i left=-131	k , _ THEY=131	k -ss ,=-131	m -ss ,=-131	w me to it=131	p HAPPEN NOW=131
j lie and=-131	k YOU CAUSE IT=131	j her to=131	k BEEN STATE -nd=131	k -sh $=-131	m -sh $=-131	k -ar -of=-131	m -ar of=-131	s satur=-131	w saturday=-131	k ^ YOU BEEN -he=131	m was -nd=131
j and did=-131	p I WILL THEY=-131	w left _ the=-131	m was -ad=131	m IT only=-131	w it only=-131	k ^ -en I=-131	k BEEN -ue=-131	m BEEN true=-131	m around $=131	w around $=131	m I see=-131
w i see=-131	p IF BEEN ME=131	m had NOT=131	k -ld _ LIFE=-131	s kind=131	w kind=131	j used your=-131	j would the=-131	j have no=-131	p BEEN COMPARE ME=131	j maybe i=131	w sorry _ it=131
j you kept=-131	j it up=131	k BEEN _ -al=131	p IT YOU LIFE=-131	j i kids=-131	p I SEX YOU=-131	k IT BEEN NOT -a=-131	k JUST CHOICE=131	w ^ _ said=-131	m place $=131	w place $=131	w i was with=-131
w was with=-131	j to next=-131	j it idea=131	j you cheated=131	j with how=131	m love YOU=131	w love you=131	j i birthday=-131	k YOU -to -nd=131	k YOU -to -nd -ut=131	w you to find=131	w i was wrong=-131
w than _ $=131	j could the=-131	s certa=131	w certain=131	j because were=130	p HAVE ME BEEN=130	s error=130	p BEEN JUST JUST=130	k LIE -to=-130	m LIE to=-130	j me had=130	w seeing _ $=-130
p I DO BECAUSE=130	j did do=130	j a question=-130	j of times=130	m -of times=130	w of times=130	s give=130	w give=130	k # -nd=-130	m # and=-130	j to blame=-130	m -to blame=-130
w to blame=-130	p DO NOT NOT=130	w ^ _ can=-130	k CHOICE NOT=-130	k -to THING $=-130	j out that=-130	k -to _ WE=130	w , _ would=130	m HAVE lost=-130	k SORRY YOU FEEL=130	j d into=130	w like _ you=130
p ME ALL BEEN=130	w am ashamed=-130	w i am ashamed=-130	p LIFE YOU YOU=-130	k -nd _ -en=-130	m while YOU=-130	w while you=-130	k -ay -ut=130	w him _ $=-130	j and never=130	p THING I ME=130	k CAUSE -up=-130
m CAUSE up=-130	w ^ i turned=-130	j not last=130	w ^ _ barely=130	k BEEN -ul=130	j not hard=-130	j that will=-130	w that _ of=130	k , BUT YOU=130	w not _ up=130	j you dinner=-130	k YOU , -nd YOU=-130
p ME DRINK I=130	j office that=130	k BEEN _ -ty=130	j no idea=130	k NOT -ea=130	m NOT idea=130	m no -ea=130	w no idea=130	j i wait=-130	s regre=130	w knew _ you=130	m SORRY you=130
w sorry you=130	k NOT _ FEEL=130	p YOU CAUSE HAVE=-130	j my right=130	k -so _ LIFE=130	w it _ just=130	k I HAVE -en=-130	w like _ a=130	k YOU -pt=-130	k ^ YOU -pt=-130	m YOU kept=-130	m you -pt=-130
w ^ you kept=-130	w you kept=-130	w to _ again=-130	p TRUST HAPPEN=130	k -nd I CHOICE=-130	p DO WANT I=130	j one another=130	j it by=130	j to choose=-129	m -to choose=-129	w to choose=-129	k -ow _ IT=129
j so had=129	w other _ i=129	m yet ,=-129	w yet ,=-129	w and then it=129	m on -th=129	k YOU CAUSE ME NOT=129	k -ps=129	j were those=129	p HAVE YOU ME=129	k -he -es=-129	m the -es=-129
k IT -ng=-129	j get decide=-129	k -et -to -de=-129	k -et _ -de=-129	w get _ decide=-129	w get to decide=-129	j sorry not=129	m YOU while=-129	w you while=-129	m ERROR decisions=129	p I WOULD COMPARE=-129	k IT -ng $=-129
j and hid=-129	j i sister=-129	m -so that=-129	w so that=-129	k -ys $=-129	m -ys $=-129	j was always=129	p CHOICE IT DO=-129	k STATE _ -on=-129	w lost _ on=-129	j no is=-129	j it so=129
j information you=129	j myself it=-129	k YOU _ -ct=129	p NOT I HAPPEN=129	p BEEN TRUST IT=-129	k THING $=129	m THING $=129	j are a=129	m no -ct=-129	j i our=-129	j of d=129	k BECAUSE -of -ow=129
k BECAUSE _ -ow=129	w because _ how=129	w because of how=129	w i have told=-129	s call=-129	w call=-129	s bad=129	w bad=129	j me more=129	j blame i=-129	k I BUT=-129	m I still=-129
m i BUT=-129	w i still=-129	k ^ YOU BEEN STATE=-129	k -at _ HAVE=-129	k -nd _ -id=-129	j slept the=129	p YOU WOULD CAUSE=129	k -er YOU=-129	k -so _ NOT=129	p WILL THEY=-129	k YOU -ok=-129	m -a man=129
w a man=129	m another $=129	w another $=129	w did to you=-129	k -he -ng $=-129	k STATE I=-129	m STATE i=-129	j ruined for=-129	j ruined you=-129	j have lost=-129	w have lost=-129	w that _ had=-129
p I ME YOU=-129	k -or _ NOT=129	m since I=129	w since i=129	p COLD NOT=129	j you stay=-129	k -rd ,=-129	m -rd ,=-129	k WOULD HAVE -ed=128	p YOU JUST SAW=128	s coupl=128	w told _ it=-128
p IT WOULD HAVE=128	k LIE -om=-128	k -ch -nd=-128	m -ch and=-128	m -of your=-128	w of your=-128	k -ke NOT=128	k THEY YOU=-128	k COLD _ IT=128	p YOU BEEN CAUSE=-128	k -ly=128	p STATE BEEN NOT=-128
k I _ -od=-128	p NOT I LIE=-128	p MAYBE SAW ME=128	j a person=128	p LIE I HAVE=-128	m came -ut=128	j the hurt=-128	p CAUSE DRINK=-128	w have no=-128	m not -in=128	k -in -ne=-128	m in -ne=-128
m drink ,=-128	w drink ,=-128	k NOT -ve ME=-128	k I HAPPEN STATE=128	m HAVE nothing=-128	j of said=128	s care=128	w care=128	k LIE YOU=-128	k THEY -ed=128	k ^ CAUSE=128	m ^ CAUSE=128
m ^ let=128	w ^ let=128	m DO was=128	j i changed=-128	k NOT SAW -at=128	j what say=128	m drinking $=128	w drinking $=128	k -so -ly=128	m so -ly=128	p THEY THEY NOT=128	k IT _ WOULD=-128
k BEEN _ -ot=128	p IT COLD=128	p BEEN GAMBLE WE=128	p BEEN DO IT=-128	w still _ to=-128	j three you=-128	m money BEEN=-128	s troub=128	w trouble=128	j and with=-128	s contr=128	j thought and=-128
j never a=128	w saw it=-128	j or you=-128	m -ng about=128	w couple=128	m past $=128	w past $=128	k ME -ve $=128	k -ll YOU -ow=-128	k I BEEN STATE -nd=128	j are what=128	j chances to=-128
j had chances=-128	m chances -to=-128	w chances=-128	w chances to=-128	k -il _ SAW=-128	w pushed me into=-128	m YOU pushed=127	w ^ you pushed=127	w you pushed=127	j it quiet=127	j be one=-127	m sorry -ut=127
w sorry about=127	j been for=127	p HAVE THING IT=127	j none of=-127	m none -of=-127	w none of=-127	s addic=127	m THING about=-127	k -to _ -or=-127	j not seem=127	j seem to=127	j you seem=127
k DO NOT MAYBE=127	k DO _ MAYBE=127	k NOT MAYBE=127	k YOU DO NOT MAYBE=127	m NOT seem=127	m not MAYBE=127	s seem=127	w not seem=127	w seem=127	p DO ME THING=-127	j information was=127	w information=127
j do want=-127	w do _ want=-127	p YOU NOT LIE=-127	s react=127	j meant to=127	p HAVE I THING=127	w was _ with=-127	j that d=-127	j d home=127	m , every=-127	w , every=-127	j sleep the=-127
w sleep _ the=-127	j up and=-127	k -un $=127	m -un $=127	j a will=-127	m drunk $=-127	w drunk $=-127	k ^ THEY BEEN -he=127	s turn=127	w turn=127	j feel that=127	m BEEN like=127
p WILL I IT=-127	k -er HAPPEN=127	k ^ I SAW -he=-127	j missed her=-127	m missed THEY=-127	w i missed her=-127	w missed her=-127	m sorry YOU=127	p BEEN I SEX=-127	j your when=-127	k -or _ -ng=-127	k THEY -ld=127
k THEY -ld ME=127	k ^ THEY -ld=127	k ^ THEY -ld ME=127	m THEY told=127	w that _ would=-127	k -ed -es $=127	k NOT -ke=127	j know there=127	j the here=127	m cheat $=-127	w cheat $=-127	j to again=-127
m , which=127	w , which=127	k I -ze=127	m i -ze=127	s betwe=127	w between=127	w to _ else=-127	m -ht about=-127	k YOU _ -ht=-127	p SORRY WE=127	w like that=127	k -om THEY=-127
m from THEY=-127	w you _ out=-127	k YOU , -nd=-127	w you , and=-127	j be better=127	p YOU MAYBE ME=127	j as that=127	j that money=-127	w not _ a=127	k YOU DO NOT=-127	m STATE it=-127	m information BEEN=127
w information was=127	j wanted and=-127	k -ok -in=127	m -ok in=127	p CAUSE IT WE=-127	w treated _ like=-127	m that -ch=127	w have _ right=-127	j it more=127	j for weeks=-127	k , _ -se=127	k -nd _ -om=-127
w and _ $=127	w i _ back=-126	j call i=-126	k -ed _ NOT=126	k NOT -al=126	m -a room=-126	w a room=-126	m was -le=126	k BEEN _ -xt=-126	k IT _ WE=126	j the place=126	j you shut=126
s shut=126	w shut=126	j of because=126	m I need=126	w i need=126	m perhaps I=126	w ^ perhaps i=126	w perhaps i=126	j i gambling=-126	k -nk _ YOU=-126	w think _ you=-126	k -nd ,=-126
m -nd ,=-126	w ^ she did=-126	w she did not=-126	w fine , i=126	w fine _ i=126	j i held=126	s heart=126	k -ld -he=-126	m -ld the=-126	m true $=-126	w true $=-126	k -er -on $=126
m them $=-126	w them $=-126	k -or -ny=126	m for -ny=126	p SEX NOT=126	k , -nd I CAUSE=-126	p BECAUSE CHOICE=-126	w , _ at=126	k -ul=126	j there been=126	k HAVE _ -ne=126	j to find=126
m IT started=126	j me be=126	j my have=126	w was drunk $=-126	j will into=126	j person to=-126	j make a=126	m make -a=126	w make a=126	k I CAUSE ME=126	p I FEEL BECAUSE=126	k BEEN FEEL $=-126
k BEEN -py=-126	j i always=126	j not are=-126	w am sorry you=126	w and _ no=126	k ME _ -st=-126	j me out=126	m ALL time=-126	j the got=126	w ^ i made=-126	j that make=-126	j would make=-126
k IT WOULD CAUSE=-126	k IT WOULD CAUSE IT=-126	m would CAUSE=-126	w that _ make=-126	w that would make=-126	w would make=-126	w would make it=-126	w because _ me=-126	w because of me=-126	w not your=-126	k CAUSE _ ERROR=126	k -an _ BEEN=126
j want from=126	p IT YOU FEEL=126	w there _ been=126	m sister HAVE=126	w sister had=126	w your sister had=126	k -ll IT=126	k -om $=-126	m -om $=-126	k LIFE _ -es=-126	w i was not=126	p I IT THEY=-126
j nothing do=-126	m SORRY my=125	s waite=-125	p I JUST NOT=125	p WILL HAVE NOT=125	j because her=-125	k IT I LIE=-125	k COMPARE -th=125	w waited=-125	j those months=125	j i saint=125	k HAPPEN NOW=125
w had _ been=125	j to put=125	k FEEL _ -so=125	k -sy ,=125	m -sy ,=125	p SEX SORRY=125	k -op=-125	k SORRY _ LIE=125	p WANT HAPPEN=125	k -he _ -xt=-125	w the _ next=-125	w was _ from=125
k IT THING=125	p HAVE IT CAUSE=-125	j told in=-125	w that you d=-125	j said were=-125	m ME out=125	w me out=125	k ^ I LIE ,=125	m -ns me=125	s deal=125	w deal=125	k BEEN _ -om=125
k -nd _ TRUST=-125	p I HAVE SAW=-125	k -en SORRY $=-125	k NOT SORRY=-125	p BEEN WILL WILL=-125	k YOU WOULD BEEN=125	j hard to=-125	k BEEN _ SEX=-125	j i getting=125	j was getting=125	p NOW YOU ME=125	k -a -ar=-125
m a -ar=-125	k -ad _ YOU=125	j truth and=-125	k BEEN -ke=125	w you _ on=-125	p CAUSE CAUSE IT=-125	k ^ -he OTHER=125	j you listen=125	m is ME=-125	j because lied=-125	k ME _ -ve=125	j part you=-125
p ME DO YOU=-125	j and them=-125	w stupid _ $=125	m said $=125	w said $=125	k , -re=125	m , -re=125	j will tell=-125	p ME BECAUSE BEEN=-125	j was place=125	j told me=125	w and _ gave=-125
w accept=125	p HAVE YOU LIFE=-125	j i your=-125	p THEY DO NOT=-125	k I CHOICE IT=-125	k IT BEEN ME $=-125	k DO -to YOU $=-125	k ^ YOU -ke=125	w was _ $=-125	m NOT just=-125	w not just=-125	k -to CHOICE=-125
m to CHOICE=-125	j have were=125	w an _ and=-125	k -ng YOU THING=125	k NOT -ks=125	k NOT _ -up=125	j what the=125	j instead of=-125	k -ad -of=-125	m -ad of=-125	m instead -of=-125	w instead of=-125
m told -he=-125	w told the=-125	j you come=125	k -so YOU WOULD NOT=-125	j reason to=124	j you work=-124	k NOT HAVE -to=-124	w not have to=-124	j tell never=124	j drinking on=-124	p NOT I HAVE=-124	j what want=124
k STATE _ IT=124	k -ot _ BEEN=124	k ME -es=124	m my -es=124	k ^ ERROR=124	m ^ ERROR=124	m had $=-124	w had $=-124	m was SEX=-124	w was texting=-124	k BEEN ME ,=-124	j before did=124
p ME IT YOU=-124	j off was=124	p BECAUSE YOU ALL=124	k I SORRY -he=124	k SORRY -he=124	k ^ I SORRY -he=124	m SORRY the=124	m regret -he=124	w i regret the=124	w regret the=124	j that had=-124	j to talk=124
m -to talk=124	w to talk=124	k , -ay $=124	w , okay $=124	m asking YOU=-124	w asking you=-124	k -ne -ho -ed -he=124	j done it=-124	s bothe=124	s case=124	w case=124	k HAVE ME=124
p YOU ME COMPARE=-124	k -at I DO BEEN=-124	j we agreed=-124	m -er you=-124	p IF I CAUSE=124	m NOT pushed=-124	p I IT WANT=124	j a choice=-124	m -a choice=-124	w a choice=-124	j yelled i=124	p CAUSE IT HAPPEN=-124
w had done $=-124	k NOT DO=124	j believe you=-124	p SORRY I ME=124	w told me=124	k ERROR _ I=124	s someb=124	w somebody=124	p I CHOICE WOULD=124	k WE _ -ng=124	k -ng -up=124	m -ng up=124
j i ask=-124	j and all=124	p YOU TRUST IT=-124	s suffe=124	j where went=124	p YOU COLD IT=124	j at and=-124	p CAUSE ME BEEN=124	w not _ this=-124	w ^ _ took=-124	k HAVE -ed -ng=-124	k BEEN -ue $=-124
k -at YOU -ed=-124	j you badly=-124	j said had=-124	m maybe I=124	w ^ maybe i=124	w maybe i=124	j hundred to=-124	w questions=-124	p BEEN ME BECAUSE=-124	j it own=124	p MAYBE HAVE BEEN=124	p HAVE YOU CHOICE=124
w and i did=-124	j said the=-124	s far=124	w far=124	j would and=-124	w if _ were=124	w i was tired=-124	w was tired=-124	k -he -ss=-124	m the -ss=-124	j kept him=-124	k CHOICE _ HAVE=124
m saint $=124	w saint $=124	j marriage was=-124	k OTHER HAVE=124	m -ut your=-123	w about your=-123	w and the first=-123	j the pressure=123	m -he pressure=123	w the pressure=123	p ME ME BECAUSE=-123	j only it=123
k YOU BEEN -er=123	k I -ed -ut=-123	w , that is=123	j for years=-123	k WOULD HAVE -me=123	k -ll _ HAVE=123	p ME NOT IT=-123	p NOT COLD BEEN=-123	m while I=-123	w while i=-123	j on own=123	w i was sober=-123
w was sober=-123	k IT _ BECAUSE=-123	k YOU BEEN -ht=-123	w you _ right=-123	k -on _ COMPARE=123	j got in=123	w you _ when=-123	p YOU COLD ME=123	w forgive=123	w ^ there is=-123	k ^ I BEEN -th=-123	p NOT ME BEEN=123
m -ld me=123	k , _ -he=-123	w , _ the=-123	p NOT SORRY I=-123	k YOU SAW -ut=-123	k NOT -ok=-123	m not -ok=-123	j had did=-123	s probl=123	m BEEN always=123	j i nobody=123	w hurt _ and=-123
s dog=123	w dog=123	p HAVE I THEY=-123	j bought the=-123	k NOT _ BECAUSE=-123	m never HAVE=-123	k ^ YOU SAW=-123	w ^ you had=-123	j never it=123	k SAW _ -at=-123	k I SORRY IT $=123	k SORRY IT $=123
w regret _ $=123	k -a -it=123	m a -it=123	j exactly was=-123	p MAYBE THING=123	m YOU lost=-123	w you lost=-123	p CAUSE LIFE IT=-123	k -ct=123	j nobody i=123	w were _ one=123	w were the one=123
p NOT JUST IT=123	k -nd _ LIFE=123	k HAVE _ CHOICE=-123	p DO IF=123	w nothing _ $=123	m was -id=123	k YOU SEX=-123	w you _ tell=-123	j lied i=123	s wired=123	w wired=123	m got STATE=123
j i stuff=123	p NOT IF YOU=123	w problems=123	k -or _ -rs=-123	k ME _ -a=123	w my _ before=-123	p CAUSE YOU YOU=-123	j truth i=-123	m -he counselor=-123	w the counselor=-123	m see YOU=-123	k ^ YOU HAVE=-123
p JUST YOU SAW=-123	k MAYBE _ -ne=-123	k I _ -il=-123	w i _ until=-123	j i dinner=123	w and _ went=-123	w and i went=-123	m OTHER has=123	s until=-123	w until=-123	j wish i=-123	k -sh I=-123
k I -sh I=-123	k ^ I -sh I=-123	m -sh i=-123	m wish I=-123	w i wish i=-123	w wish i=-123	s becam=123	w became=123	p MAYBE FEEL=123	j was than=123	w to _ for=-123	j i drove=-123
m I drove=-123	w i drove=-123	k BEEN SORRY YOU=123	k I BEEN SORRY YOU=123	k I -an $=123	p ME THEY NOT=123	k -ve $=123	m -ve $=123	k , -hy=123	m , -hy=123	m , why=123	w , why=123
j chance to=-123	m chance -to=-123	w chance to=-123	m was -ne=-122	j you know=122	p STATE BEEN STATE=-122	m turned -to=122	j are it=122	j never the=-122	p THEY SAW BEEN=122	p SORRY YOU ME=122	j was mine=-122
j looked i=-122	j she first=122	j and stuff=122	w i called you=-122	s might=122	w might=122	p WE I CAUSE=-122	j whatever i=122	j i at=-122	k -er COMPARE=122	m -er than=122	p BEEN WILL I=-122
w ^ _ told=-122	j by me=-122	s few=122	w few=122	j if were=122	w it to you=-122	m I wanted=-122	w i wanted=-122	k NOT _ -ce=122	j our friends=-122	j not much=-122	k IT -as -a=122
j him the=-122	p COLD BECAUSE=122	p BEEN HAVE THEY=-122	k -st ME=122	m -st me=122	j sober the=-122	j you treated=122	j made to=-122	w monday=-122	k ^ -in=122	m ^ -in=122	w got into=-122
w i _ changed=-122	p OTHER I CAUSE=-122	j would see=-122	k -to _ -il=-122	m -a bad=122	w a bad=122	k YOU _ -nk=-122	m -a question=-122	w a question=-122	k -of _ I=-122	p COLD BEEN I=122	j to answer=-122
m -to answer=-122	w to answer=-122	m game $=-122	w game $=-122	j in car=-122	k -in _ -ar=-122	w in _ car=-122	k HAVE -ed -ut=122	p I WE OTHER=-122	j that be=-122	j were some=122	m were -me=122
w there were some=122	w were some=122	w you what=-122	j last year=122	m -st year=122	m last -ar=122	w last year=122	j was birthday=122	w was _ birthday=122	m instead $=-122	w instead $=-122	m not -ve=-122
k -on _ $=-122	k ^ _ -nt=122	w everything=122	j can say=122	p I SORRY WE=122	j it months=-122	k ^ IT -es=122	k ME , I=-122	w me , i=-122	j on sunday=-122	m -on sunday=-122	w on sunday=-122
w i was doing=-122	s ideas=122	w ideas=122	m since YOU=122	j and told=-122	k -do=-122	k ^ WANT=122	m ^ WANT=122	k -hy _ BEEN=-122	p THEY ALL=122	p NOT I CAUSE=122	k BEEN NOT -od=121
k BEEN _ -od=121	k I BEEN NOT -od=121	k I _ JUST=121	k ME I=121	m ME i=121	m me I=121	w me i=121	k BEEN BEEN=121	j was basically=121	m it -a=-121	w it a=-121	m YOU now=-121
w you now=-121	s wrote=-121	w wrote=-121	j and drunk=-121	j if need=-121	k -my BEEN=-121	s undo=-121	w undo=-121	k -oy=121	w enjoy=121	w pressure=121	s notic=121
s angry=-121	w angry=-121	m it -ay=-121	k -or -ng $=-121	k -pt _ -on=121	m bed $=-121	w bed $=-121	k ^ _ FEEL=-121	k ALL -ht $=121	w every night $=121	j big deal=121	k -ig -al=121
m -ig deal=121	m big -al=121	w big deal=121	k -se I=121	m -se i=121	j to cover=-121	m -to cover=-121	w to cover=-121	p NOT I WANT=-121	p BEEN TRUST BEEN=-121	k -en -a=-121	m -en a=-121
k -ng _ -th=121	k -nd CAUSE YOU=-121	j do with=-121	j was with=-121	k -om _ -on=121	k BEEN ALL=121	s asham=-121	w ashamed=-121	w that _ will=-121	k , -on=-121	m , -on=-121	m , on=-121
w , on=-121	w and _ first=-121	p LIE ME=-121	k BEEN _ IF=121	k -re _ -ng=-121	p I WOULD DRINK=121	k -wo DRINK=-121	m two DRINK=-121	k TRUST _ WOULD=121	p I GAMBLE IT=-121	k BEEN _ -le=121	p YOU YOU CHOICE=-121
k -at I=-121	m -at i=-121	m what I=-121	w what i=-121	k SORRY IT YOU=121	m may $=-121	w may $=-121	p LIFE YOU ME=121	p MAYBE JUST=121	k -es -nd I=-121	k -so IT YOU=-121	w so that you=-121
j i little=121	k -to YOU -in=-121	j have done=121	k BEEN -rs=121	w to stay $=-121	p IT LIE IT=-121	s these=121	w these=121	j kept lying=-121	m came -to=121	m know -ow=121	w know how=121
p SORRY I GAMBLE=121	p I WILL I=-121	j a decision=-121	m -a decision=-121	w a decision=-121	k -an ERROR=-121	m an ERROR=-121	j you decide=-121	p BEEN IF THEY=121	m along $=121	w along $=121	m -a reason=121
w a reason=121	s corne=121	w an _ $=-121	k ^ _ -ed=-121	p SEX WE=-121	j lie i=-121	j to stay=-121	m -to stay=-121	w to stay=-121	k THING -nd=121	s denve=121	w denver=121
w your _ $=-121	j on on=-121	p ME I CAUSE=121	p I DO SORRY=121	k WOULD _ WANT=121	w husband=121	j he is=121	j can your=-121	s piano=-121	w piano=-121	k I BEEN ERROR=-121	w meeting=-121
w is _ your=-121	w ^ _ owe=-121	p THEY ME BECAUSE=-120	k -en YOU HAVE=-120	w when you had=-120	j the in=-120	k SAW -ow YOU=-120	j at that=-120	p DO IT DO=-120	k I _ CAUSE=120	p WILL YOU THEY=-120	j no i=-120
k ^ THING YOU=-120	j lies about=-120	k YOU -to -ay=-120	w i had done=-120	w letters=-120	p WILL I DO=-120	j i met=-120	p DO IT BECAUSE=120	p LIE I DO=120	p IT SAW=-120	j days i=-120	k ^ NOT -of=-120
j do are=-120	w he was my=-120	p I SAW YOU=-120	w , _ can=120	k -nd _ ,=120	w what _ had=-120	j a few=120	m -a few=120	w a few=120	j two weeks=-120	k -wo -ks=-120	m -wo weeks=-120
m two -ks=-120	w two weeks=-120	m -nd what=120	m NOT going=-120	j i spending=120	w spending=120	p THEY COMPARE=120	w there _ some=120	k NOT _ JUST=120	p I IT WILL=120	p YOU WOULD THEY=-120	p WILL I WILL=-120
m saw IT=-120	p BECAUSE THING DO=-120	j i imagine=120	w an _ ,=120	k , _ SORRY=120	p THEY DO I=-120	k -nd _ JUST=120	m before -he=-120	w before the=-120	j even were=-120	k -no $=-120	m -no $=-120
p YOU STATE I=-120	m -so it=120	w so it=120	w was basically=120	k ^ I BEEN ERROR=-120	p I HAVE LIE=-120	w i _ that=-120	j you rather=-120	j opened that=-120	m opened IT=-120	w opened that=-120	k ^ _ THING=120
p IT WOULD WANT=120	m -of them=-120	w of them=-120	j the never=120	m SAW you=-120	p CHOICE YOU NOT=-120	k -re BEEN -me=120	k ^ -re BEEN -me=120	k BEEN -ll=-120	k IT -ll $=120	w it all $=120	p I SORRY NOW=120
k MAYBE HAVE BEEN=120	w it does not=-120	w i _ already=-120	j i caught=-120	w ^ i drove=-120	j makes me=-120	m do -th=-120	w do with=-120	k HAPPEN -ed=120	s owe=-120	w owe=-120	w can _ ,=-120
k , -th=-119	m , -th=-119	k ALL YOU=-119	m ALL you=-119	w regret it=119	w her _ you=119	p I HAVE SORRY=119	w blamed=-119	j your have=119	m IT got=119	p I IT WOULD=-119	w of _ i=-119
s neede=119	w needed=119	p YOU ME ALL=119	m never WANT=119	k BEEN _ DRINK=119	m there $=-119	w there $=-119	p I DO ERROR=119	k -ne ,=119	m -ne ,=119	j someone a=119	k I -ss=-119
m I miss=-119	m i -ss=-119	w i miss=-119	j you love=119	j nobody made=-119	w ^ nobody made=-119	w nobody made=-119	w nobody made me=-119	k I -ed -in=-119	w ^ _ paid=-119	k -or -en=-119	p IT YOU SORRY=119
p HAVE WANT=119	w it as a=119	w on it=119	m ME because=-119	w me because=-119	w decisions=119	j gave reason=119	k -ho YOU=119	m -ho you=119	m who YOU=119	w who you=119	p DO NOT THING=-119
k ^ MAYBE=119	m ^ MAYBE=119	j made of=119	p IT IT YOU=-119	k ^ I HAVE -id=119	p YOU LIFE WOULD=119	p YOU LIFE ME=119	k ^ _ -ok=-119	p IT HAVE DO=-119	j much to=119	w you found out=-119	k LIFE _ -nd=-119
m all IT=119	m , because=-119	w , because=-119	j you worst=119	p COLD BUT=119	w into it $=-119	m you WANT=119	k -ch -ay=-119	m each -ay=-119	j only the=-119	p BECAUSE WILL=-119	j going through=119
k BEEN WILL -gh=119	k WILL -gh=119	m WILL through=119	m going -gh=119	w going through=119	j of them=-119	p I BEEN SEX=-119	p I ERROR BEEN=119	j i regret=119	w regret=119	s guess=119	w guess=119
j caught at=119	m everything $=119	w everything $=119	p STATE IT I=119	m I only=119	w i only=119	k -ok $=-119	m -ok $=-119	k -an NOT BEEN=119	w can _ be=119	w can not be=119	p I FEEL HAVE=-119
j want i=-119	m lost YOU=-119	k IT -ar=-119	m that -ar=-119	j she it=119	w and _ needed=119	w and i needed=119	p BEEN DRINK HAVE=-119	w ^ no one=-119	w , _ that=-119	j i against=-119	k YOU -so=119
m YOU so=119	m you -so=119	w you so=119	m BEEN taken=119	p SORRY IF THEY=119	k YOU -rs=-119	j do a=119	m it -he=119	w it the=119	p YOU I WILL=-119	p I HAVE THING=119	j was good=119
k ^ I MAYBE NOT=119	s fourt=-119	j your on=-119	p I SEX WE=-119	p ME I STATE=119	k ERROR CHOICE $=119	j you first=119	j words were=119	m words BEEN=119	w words were=119	j when was=-119	m I should=-119
w i should=-119	m HAPPEN when=119	s sit=-119	w sit=-119	p YOU HAVE NOW=-119	j know have=119	k CHOICE I HAVE=119	k I CHOICE I HAVE=119	w know _ have=119	w know i have=119	k ME -nd I BEEN=-119	k CHOICE _ -a=-119
j my comfort=-118	m is -ne=-118	w ^ he is=118	w he is=118	k MAYBE -of=118	m MAYBE of=118	k -ll -to=-118	j name it=-118	k ^ YOU TRUST ME=-118	w ^ _ trusted=-118	w ^ you trusted=-118	w , i said=118
k YOU _ STATE=-118	m WANT that=-118	k -nd -en IT=118	p LIE BECAUSE=118	w you d have=118	j when did=-118	p DO BEEN NOT=118	j my me=118	j did out=118	p JUST YOU IT=-118	j pushed you=-118	k I _ -th=-118
w had _ gone=118	p I DO THING=118	k -a -rd=-118	m a -rd=-118	k -ts BEEN=-118	k -id -he=-118	m -id the=-118	w it _ me=-118	k -he -ll=-118	m the -ll=-118	m been -he=118	w been the=118
j you worked=-118	m YOU worked=-118	w you worked=-118	k COLD _ -ay=118	p THING ME=118	j caused that=-118	k -le _ -at=118	j been long=118	k BEEN NOT WILL -to=-118	w not going=-118	w not going to=-118	p DO IT WE=118
p OTHER HAVE BEEN=118	m BUT you=118	p BECAUSE YOU CAUSE=118	j you sorry=118	m which I=118	w which i=118	m IT much=118	w ^ you could=118	w more _ $=118	j like was=-118	w like _ was=-118	j ever since=118
m ever BECAUSE=118	w ever since=118	j it harmless=-118	j was harmless=-118	w and _ ,=118	p BEEN ME LIE=-118	j made easy=118	p WOULD BEEN YOU=118	k CAUSE _ -or=-118	k NOT -ld=-118	k I CAUSE -ut=-118	w i left out=-118
p IF CAUSE=118	k IT BEEN ERROR=-118	j know how=118	j real i=-118	k BUT YOU=118	k NOT -to DO=-118	p STATE YOU YOU=-118	p NOT DRINK BEEN=-118	p I LIFE IT=-118	j to because=-118	j cover i=-118	k -er _ -ut=-118
p WILL WOULD=-118	p BEEN NOT THING=118	j you even=118	m NOT good=118	k I HAPPEN -ck=-118	j you family=-118	w told your=-118	w i told my=-118	k I COLD YOU=-118	k ^ I COLD YOU=-118	j his to=-118	k -er _ -ht=-118
m NOT matter=-118	w to you=-118	k ^ YOU HAVE NOT=-118	w with _ money=-118	j there way=118	k -so COLD=118	m so COLD=118	j both and=-118	p NOT IT HAVE=118	k HAVE BEEN -a=118	j know that=-118	k , -nd I -ed=-118
w ^ _ make=118	p I LIFE MAYBE=-118	k NOT -ne $=-118	w not one $=-118	j bad my=118	k , I SORRY=118	k ^ HAVE=118	m ^ HAVE=118	w was _ months=-118	j told had=-118	w at _ and=-118	k -ed IT=-118
k -to -ke=-118	m to -ke=-118	m -to make=-118	w to make=-118	m NOT thinking=118	s neigh=-117	w have been a=117	j should told=117	m into IT=-117	p BEEN SAW IT=117	p WE BEEN JUST=117	j i selfish=-117
k I BEEN -sh $=-117	w i _ selfish=-117	w i was selfish=-117	p DO WANT=117	j off the=-117	j for and=-117	m SORRY it=117	j does not=-117	m does NOT=-117	w does not=-117	k -to YOU=-117	j you forgiven=-117
j point of=117	k -so _ -an=117	w so _ can=117	p NOT WILL YOU=-117	m I told=-117	w i told=-117	m has -to=-117	w has to=-117	k -to -ve $=117	s much=117	w much=117	k -ke WE=117
j to than=117	p NOT I STATE=-117	p BECAUSE I HAPPEN=-117	j lies told=117	p SORRY WANT=117	j lied because=117	j i last=117	j answer and=-117	j though it=117	m you -in=-117	p NOT ME DO=-117	p DRINK I HAVE=-117
p I WOULD WANT=117	k -en -hs $=-117	k FEEL -id=-117	k -to SEX=-117	m to SEX=-117	m my -et=-117	w i hurt you=-117	p WILL CHOICE=-117	p BEEN NOT SEX=117	j twelve years=117	k -ve -rs=117	m -ve years=117
m twelve -rs=117	w twelve years=117	p NOT NOT IT=-117	k LIE THING=117	m HAVE stopped=-117	k , BECAUSE=-117	m , BECAUSE=-117	j have man=117	p ME THEY BEEN=117	k -ia=-117	k YOU _ CAUSE=-117	p I CHOICE LIE=-117
k -pt -ng=117	m kept -ng=117	k JUST _ -re=-117	k ^ I WANT=-117	w what i had=-117	j phone on=-117	p THEY DO ME=-117	j i plan=117	p DO BECAUSE YOU=117	j are still=117	p YOU DO WANT=117	k -ed -to IT=-117
j hurt had=-117	s word=-117	w word=-117	w you have got=117	p IF WOULD TRUST=117	p WOULD TRUST WOULD=117	p HAVE IF BEEN=117	w have _ a=117	p IT COMPARE YOU=117	m YOU do=-117	w you do=-117	j and lie=-117
p CHOICE IT YOU=-117	j before have=-117	p YOU WE IT=-117	k DO NOT HAVE=-117	p I ME THING=117	j because would=-117	s nobod=117	w nobody=117	k NOT _ -re=117	m ME what=-117	w me what=-117	m dinner $=-117
w dinner $=-117	k SORRY _ -ng=-117	p NOT NOT YOU=117	k ^ I WANT -to=-117	j i stop=-117	p IT THING YOU=-117	s feeli=117	s someh=117	w somehow=117	j i sick=-117	j me by=117	p FEEL IT YOU=117
m blame $=117	w blame $=117	k ME _ -or=117	s weird=117	w weird=117	m , what=117	w , what=117	j one that=-117	w never _ to=-117	k -ho _ -he=117	w who _ the=117	k -to -me $=-117
j it mine=-117	j i promised=-117	w i _ meant=117	p BEEN LIE BEEN=-117	p WILL I=-117	m -te on=117	k -in -he -ar=-116	w in the car=-116	k BEEN -us=-116	k ^ _ -ar=-116	p WANT NOT BEEN=-116	j lied not=116
k YOU _ -ne=-116	k -he -er=-116	m the -er=-116	k BEEN -a ERROR=116	j got it=116	k -a -or $=-116	w ^ you know=116	p I DRINK YOU=-116	k NOT _ -ng=116	j i date=-116	j she one=116	j nothing with=-116
k -to DO -th=-116	k HAVE NOT -to DO=-116	k NOT -to DO -th=-116	w nothing _ do=-116	w nothing to do=-116	w to do with=-116	p I COMPARE LIE=-116	k ^ IT BEEN -nt=116	w at your=-116	m may HAVE=116	w may have=116	j should i=116
j will this=116	p WILL SAW=-116	j the table=-116	s less=116	w less=116	k -ll _ -to=-116	k CHOICE -ow=116	m CHOICE how=116	j sister had=116	k BEEN -me=116	m BEEN happy=-116	k BEEN -he DRINK=116
k IT BEEN -he DRINK=116	k -in -ry=-116	m in -ry=-116	j said she=-116	p ME ME THING=116	j to call=-116	m that NOT=-116	m needed -he=116	w i needed the=116	w needed the=116	j hid you=116	p YOU HAVE ERROR=-116
j me my=116	m -ed into=116	j and telling=-116	k , YOU CHOICE=116	w , _ know=116	w , you know=116	k -ng _ -es=116	m -ut this=116	m BEEN calling=-116	m YOU when=-116	w you when=-116	k ME -ut=116
m me -ut=116	k ^ -ho=116	m ^ -ho=116	m ^ who=116	w ^ who=116	k ERROR YOU $=116	w failed _ $=116	w failed you $=116	k -ut _ YOU=-116	w left _ $=116	p YOU WILL YOU=-116	j a know=116
j and snapped=116	j kept a=-116	k -pt -a=-116	k I -pt -a=-116	m -pt a=-116	m kept -a=-116	w i kept a=-116	w kept a=-116	j stopped because=-116	p IT WE YOU=-116	p LIFE I TRUST=-116	k I STATE IT=-116
j just and=116	p WE CHOICE=-116	k -ay -or -a=-116	m for -en=-116	w about _ you=-116	m well ,=116	w well ,=116	p IT BEEN WE=116	j sorry can=116	k WILL -nd=-116	p NOT HAPPEN=116	j the brought=116
k -he -cy=-116	m the -cy=-116	j the bill=-116	k CHOICE -od=116	k CHOICE -od $=116	m CHOICE good=116	m own -od=116	w own good=116	w own good $=116	j other the=-116	m not -ke=116	w ^ _ called=-116
w did it to=116	j to i=-116	j of out=-116	k GAMBLE -on=-116	m GAMBLE on=-116	j not place=116	p BEEN COMPARE DO=116	k -sk=-116	j i undo=-116	j lot to=116	w these _ $=116	k WOULD _ NOT=116
j is do=116	k -ns=116	k IT YOU WOULD NOT=-116	j tell how=-116	w tell _ how=-116	p DRINK BECAUSE=116	p WANT FEEL=116	j i stupid=116	w you _ feel=-116	m NOT myself=116	w not myself=116	w was not myself=116
p BEEN ERROR NOT=-116	p SEX YOU=-116	k -nd IT BEEN -he=-116	j was sorry=116	j is a=116	k -ht _ IT=-116	j were to=116	j i card=-116	k HAVE IT -ng=-116	k HAVE IT -ng $=-116	j you stood=115	k ^ YOU HAVE -to=-115
k -to -lk=115	m to -lk=115	p BEEN IT FEEL=115	s send=-115	w send=-115	m , sorry=115	w , sorry=115	k -as YOU BEEN=-115	s side=115	w side=115	p I CHOICE JUST=-115	k -or $=-115
m -or $=-115	k -ld YOU ,=115	w told _ ,=115	w told you ,=115	k -ng -at=-115	p YOU BECAUSE I=-115	m ^ between=115	w ^ between=115	m BEEN worse=115	w it was $=115	m TRUST in=-115	j only me=-115
k -ok -he=-115	m -ok the=-115	j until i=115	k ALL -at=115	j lied to=-115	m lied -to=-115	w lied to=-115	k -ay _ -nd=-115	k -nd ME BEEN=115	k -en _ ALL=115	j least i=115	k -at JUST I=115
m least I=115	w at least i=115	w least i=115	k I LIE -to=-115	j like anyone=115	k SAW -ut=-115	k DO _ COMPARE=115	j your has=115	k -ix=-115	j answer a=-115	j last not=-115	k HAPPEN _ -nd=115
j to and=-115	p NOT YOU LIFE=-115	j man you=115	k YOU -in=-115	j how me=115	m and -ut=-115	m ME drinking=-115	w my drinking=-115	k STATE _ ME=-115	k I BEEN WILL -gh=115	k I WANT=-115	m i WANT=-115
j sorry about=115	j bothered you=115	m bothered YOU=115	w bothered=115	w bothered you=115	p IT IT WILL=-115	k I BEEN DO=-115	k -er _ -he=-115	p DO YOU NOT=115	j i five=-115	m WOULD never=-115	k I _ -he=-115
w i _ the=-115	m other THING=115	k I CHOICE -he=-115	j supposed to=115	m supposed -to=115	w supposed=115	w supposed to=115	j before the=-115	j not no=115	w not _ no=115	s head=115	w head=115
j first was=-115	j not with=115	p LIE ME I=-115	w the past $=115	w ^ _ moved=-115	w ^ i moved=-115	m -ng at=-115	w your _ to=-115	j i snapped=115	s snapp=115	w snapped=115	k -nd YOU BEEN NOT=115
p I DRINK BEEN=115	p NOT ME WILL=-115	w ^ _ might=115	s diffe=115	s denie=-115	w denied=-115	k SORRY -or -ng YOU=-115	j the chance=-115	j you chance=-115	k -he -ce -to=-115	m -he chance=-115	w the chance=-115
w the chance to=-115	j could that=115	k ^ IF YOU BEEN=115	j worse than=115	p CHOICE WILL BEEN=115	j can the=-115	p SEX YOU OTHER=-115	k JUST _ IT=115	p MAYBE HAVE IT=115	k -ol=-115	s schoo=-115	w school=-115
j it if=115	k THING _ IT=115	k BEEN -rd=-115	m BEEN hard=-115	p YOU SAW BEEN=-115	k SORRY _ -an=115	w sorry _ can=115	p FEEL BEEN STATE=115	k STATE -ut=115	s try=115	w try=115	p BECAUSE BEEN IT=-115
j i hard=-115	m -re for=115	p THING HAVE BEEN=115	p I THING IT=115	j i kind=115	p WILL NOT NOW=-115	k , _ -en=-115	j right about=-115	w was mine=-115	s perfe=115	w perfect=115	j an in=115
w she is=115	w ^ i said=-115	j expect you=-115	j i expect=-115	m had -he=-115	w had the=-115	p I BEEN COMPARE=115	j kept i=115	k , YOU BEEN=-115	k BEEN ERROR -to=-114	m wrong -to=-114	w was wrong to=-114
w wrong to=-114	w a _ person=114	p BEEN BEEN SORRY=114	p WANT YOU BEEN=114	m reason -to=114	w reason to=114	s ten=-114	w ten=-114	p BEEN JUST YOU=114	p BEEN NOT TRUST=114	j because in=114	k -te -st=-114
m wrote -st=-114	m have DO=114	w have done=114	k -up -to YOU=114	p BEEN WE=114	k -ur $=-114	m -ur $=-114	m hour $=-114	w hour $=-114	m -of me=-114	w of me=-114	k NOT DO IT=114
k BEEN NOT -al=114	k -ck -he=-114	m -ck the=-114	k -of -ne=114	m of -ne=114	j my promise=114	k ME TRUST=114	m ME promise=114	m my TRUST=114	w my promise=114	j months i=-114	j the best=114
m -he best=114	w the best=114	j knew you=114	j apologize my=114	j lie again=-114	k -ed _ -he=-114	m understand IT=-114	m me -ow=114	j the alone=-114	m I regret=114	w i regret=114	m know I=114
w know i=114	p I BEEN COLD=-114	w it is the=114	j lost on=-114	w me _ right=-114	m turn $=114	w turn $=114	k -rs -of=114	m -rs of=114	k LIFE -as=-114	p SEX I SORRY=114	k YOU SAW ME=-114
j no sleep=114	m no SEX=114	w no sleep=114	j your got=114	k , -he=-114	m , -he=-114	m , the=-114	w , the=-114	k DO NOT DO IT=114	k -gh=114	j get tested=-114	m -et tested=-114
w get tested=-114	m be -a=114	w be a=114	k I BEEN NOT ME=114	k CHOICE -re BEEN=114	k I CHOICE -re BEEN=114	m CHOICE there=114	w i know there=114	w know there=114	j part is=-114	m that ,=114	w that ,=114
m were -er=114	p I IF NOT=-114	j a tell=-114	s chose=-114	w chose=-114	k SORRY _ -ny=114	w and i knew=-114	k SEX _ ,=114	m NOT like=114	w choices=114	w was made=-114	k ^ I GAMBLE -he=-114
w heart=114	w you _ asleep=114	k ALL _ DRINK=114	p ALL DRINK=114	k -ed -or=114	m -ed for=114	p THING YOU NOT=-114	j out it=114	p ME YOU THING=114	k ^ I HAVE -ld=-114	k -ad -of -ng=-114	k -ad _ -ng=-114
j not was=-114	k BEEN -le $=114	k ^ -at JUST=114	k ^ -at JUST I=114	w ^ _ least=114	w ^ at least=114	k -ry I=-114	m -ry i=-114	w say that=-114	p I LIFE WE=-114	p HAPPEN CAUSE ME=114	m letter $=-114
w letter $=-114	j long before=114	j long did=114	k -ng -re I DO=114	m long -re=114	w before i did=114	w long _ i=114	w long before=114	w long before i=114	p I LIFE GAMBLE=-114	w ^ _ promise=114	k I _ THING=114
j was selfish=-114	k BEEN -sh $=-114	m BEEN selfish=-114	m selfish $=-114	m was -sh=-114	w selfish=-114	w selfish $=-114	w was selfish=-114	w was selfish $=-114	k IT _ -in=114	j before do=-114	w before _ do=-114
w before i do=-114	j let you=-114	p ERROR IT I=-114	j be was=-114	p I ALL TRUST=-114	p YOU OTHER I=-114	k ME FEEL=114	p FEEL IT BEEN=114	j what out=-114	m LIE you=-114	j those i=-114	p HAVE I DO=-114
j do answer=-114	s grew=114	w grew=114	k NOT -se=-114	j last night=-114	k -st -ht=-114	m -st night=-114	m last -ht=-114	w last night=-114	m have HAPPEN=114	j shut for=114	j every day=-114
w say it was=-114	j brother to=113	j i easy=-113	m marriage $=113	w marriage $=113	s bet=-113	w bet=-113	m money ,=113	w money ,=113	m not -to=-113	w not to=-113	k LIE _ IT=113
j a to=-113	k -to FEEL YOU $=113	w up _ $=113	m another -on=113	p IT HAVE HAVE=113	p DO NOT SEX=113	j stopped at=-113	k BEEN _ -gh=113	p I HAVE WE=-113	j drunk i=-113	k ^ -he -ts=113	m BEEN dead=113
s dead=113	w dead=113	p CAUSE LIFE=-113	m I promised=-113	w i promised=-113	p IT SAW YOU=-113	p SAW WANT=113	k -ay _ -ed=113	j you front=-113	s whate=113	w whatever=113	p THEY BEEN THEY=113
k -ng WANT=113	k SEX YOU=-113	j my got=113	w my _ got=113	j up you=113	k -of _ ALL=-113	k SORRY IT I CAUSE=-113	k YOU -wn=113	m you -wn=113	k -ht -of=-113	m -ht of=-113	j know caused=113
w and _ said=-113	w and i said=-113	w her _ and=-113	w and _ kids=113	w i _ with=-113	k COLD -at=-113	j if upset=-113	j did and=-113	k -nd _ -ht=113	j that year=-113	k ME _ HAPPEN=113	k -ld YOU $=113
w told _ $=113	w told you $=113	m -he dealer=113	w ^ _ dealer=113	w ^ the dealer=113	w the dealer=113	p I ME ALL=-113	j like the=-113	k -on -nd=-113	m -on and=-113	k -to -op=-113	m -to stop=-113
m to -op=-113	w to stop=-113	m time YOU=-113	w time you=-113	p NOT COLD=-113	p YOU YOU BECAUSE=-113	j i person=113	j reason me=113	k YOU BEEN -he -ne=113	j on birthday=-113	k I WANT IT=-113	j that the=-113
j me this=-113	j i call=-113	p YOU STATE ME=-113	p IT HAVE CAUSE=113	p I BECAUSE WILL=-113	w ^ _ needed=113	k ^ BECAUSE YOU=113	k LIE _ -er=113	k -ow IT BEEN=113	k WE OTHER=-113	m our OTHER=-113	k -a -ch=-113
m a -ch=-113	w ^ they were=-113	p YOU I CAUSE=-113	p IT NOT THEY=113	w because _ my=-113	w because of my=-113	s words=113	w words=113	j have a=113	j while was=-113	w while _ was=-113	k CHOICE IT IT=-113
k I CHOICE IT IT=-113	j the found=-113	k -nt -ut=-113	m -nt about=-113	p YOU YOU THEY=-113	k -ht _ ,=-113	p STATE LIE=-113	j if so=113	k -a _ -or=-113	w a _ for=-113	s bottl=-113	j was one=-113
p HAVE I CHOICE=-113	j got into=-113	w a _ that=-113	s card=-112	w card=-112	j every time=-112	m YOU always=112	w you always=112	j every i=-112	p YOU NOT FEEL=112	j told been=-112	j with in=-112
k BEEN CHOICE=112	m DO nothing=112	p I YOU THEY=-112	k -go _ YOU=-112	k -ll _ -so=112	k NOT -nd=-112	k -ff -he=-112	m -ff the=-112	m off -he=-112	w off the=-112	j i blamed=-112	m I blamed=-112
w i blamed=-112	p CAUSE WOULD YOU=112	k TRUST -in=-112	j too much=112	k COMPARE -ch=112	m COMPARE much=112	m too -ch=112	w too much=112	p HAVE LIE=-112	j it easy=112	w was _ i=-112	m -or me=-112
w for me=-112	j was wrote=-112	k I -ke=-112	m i -ke=-112	k THING _ WOULD=112	j for about=-112	p HAVE IT THING=112	j your and=-112	j is were=112	k -ts _ $=112	j as and=112	j for any=112
m -or any=112	w for any=112	j you answer=-112	j sorry what=112	j me credit=112	w slept _ the=112	k ALL THING=112	m home ,=112	w home ,=112	j i show=-112	w i _ show=-112	k ERROR -to=-112
m ERROR to=-112	j was what=112	w cheating=112	p LIFE CAUSE=112	p NOT WANT HAPPEN=112	s wait=-112	w wait=-112	j did so=112	k -he ERROR=112	m the ERROR=112	p HAVE IF YOU=112	m JUST remember=112
s norma=112	w normal=112	p NOT THING IT=-112	k -he _ -so=-112	w the _ so=-112	w you were right=-112	j your brother=112	m YOU brother=112	w your brother=112	m took -he=-112	w took the=-112	j look a=112
w that would=-112	j other room=112	k -he COMPARE -om=112	k COMPARE -om=112	m COMPARE room=112	m other -om=112	w other room=112	w the other room=112	p LIFE ERROR=112	p STATE BECAUSE=-112	w i _ things=112	k -an WE=112
m -an we=112	m can WE=112	w can we=112	j had your=112	p I WILL CHOICE=-112	k YOU TRUST=-112	j you carrying=-112	w carrying=-112	k -ld _ I=-112	w doctor=-112	j by and=-112	w for as=-112
j my just=112	w , _ my=-112	k I WOULD HAVE -me=112	p WOULD YOU NOT=112	p I IT THING=112	p WOULD ALL=112	w yourself=-112	m NOT asking=-112	p COMPARE LIE YOU=-112	k I LIE YOU=-112	k ^ NOT HAPPEN=112	j make to=112
k YOU -ry $=-112	k I -ld YOU $=112	p WE THING=112	k -ed _ LIFE=-112	k WANT IT=-112	k , I SAW=112	m is -on=-112	w is on=-112	k -nd I DO=-112	j a had=-112	p YOU BEEN BECAUSE=112	k ME ,=-111
m ME ,=-111	j not be=111	j found out=-111	m SAW out=-111	m found -ut=-111	w found out=-111	p I BECAUSE YOU=111	k LIE _ -re=-111	m CAUSE us=111	k -nd _ BUT=-111	s growi=111	w growing=111
k BEEN NOT STATE=-111	k BEEN NOT STATE ,=-111	k NOT STATE ,=-111	k NOT STATE , I=-111	k ^ _ -to=111	p CHOICE COLD=111	w be _ $=111	w ^ _ fell=111	j nobody to=111	k -ed IT -or=-111	m -ht when=111	p OTHER I=-111
j took me=111	k -ut -he LIFE=111	j no one=-111	j in position=111	k -in _ -on=111	w in _ position=111	w position=111	p ME LIFE CHOICE=-111	k YOU FEEL BEEN=-111	k -ne -ay=111	k NOT BEEN -ed=111	w to _ that=-111
k ^ I -ke=-111	k -ho _ BEEN=111	p WOULD HAVE IF=111	p OTHER HAVE=111	p IT JUST JUST=111	k SORRY -or IT=111	p HAVE I LIE=-111	j about like=-111	j did was=111	m ^ he=111	w ^ he=111	j but never=111
j way did=111	j i listen=-111	p WILL YOU IF=-111	w i _ more=-111	p BEEN SORRY FEEL=111	k IT -to=111	j turned i=111	m -ll me=-111	j you check=-111	w then _ $=111	p BEEN JUST HAVE=111	m been -a=111
w been a=111	k WILL _ -re=-111	p WILL NOT YOU=-111	k -st -ar=111	p BEEN CAUSE IT=111	p STATE IT BEEN=111	m ERROR occurred=111	s occur=111	w occurred=111	k YOU WANT $=111	m him YOU=-111	k -to -ay IT $=111
j drank because=111	m DRINK because=111	m drank BECAUSE=111	w drank because=111	w nobody _ me=-111	k ^ I -ed -ut=-111	k -th _ BEEN=111	p BECAUSE LIE YOU=-111	m only SAW=-111	p SAW YOU IT=-111	k BEEN NOT -he DRINK=-111	k NOT -he DRINK=-111
k HAVE YOU=111	k , _ -pt=111	p WE NOW=111	k -nd I -id=-111	k SAW YOU=-111	w the _ bill=-111	m no -to=111	w no to=111	m were -ht=-111	w were right=-111	j does things=111	k -nd _ THING=111
w dinner , and=111	w dinner _ and=111	p BEEN IT ERROR=111	j a kid=111	m -a kid=111	s kid=111	w a kid=111	w kid=111	s phone=-111	k BEEN _ -at=-111	m -he right=111	w the right=111
k -ss -nd=111	m -ss and=111	p ME IT NOT=-111	k -id THING $=111	j people have=-111	k -on _ -or=111	j am had=111	s slipp=111	w slipped=111	p THING YOU IT=-111	w something _ me=111	j debt it=-111
j i bank=-111	k BEEN NOT ME=111	k IT _ COMPARE=111	p BEEN THING I=111	m be $=-111	w be $=-111	k BEEN -te=111	k CAUSE _ -ce=-111	w ^ there was=-111	j my our=-111	j in june=-111	m -in june=-111
w in june=-111	s guys=111	w guys=111	p THEY JUST=111	k -in _ -ht=111	w in _ right=111	k I BEEN -ng ME=-111	k -ow IT=111	j my yours=111	w errors=111	k -nd _ -me=-111	j be a=111
j me when=111	w watched=-110	s thous=-110	w thousand=-110	w say _ and=-110	m were LIE=110	k -ht -en=110	p IF I WILL=-110	w counselor=-110	w was _ up=-110	w ^ i called=-110	k ME -nd IT=-110
j but of=-110	k -ur -nd=-110	m four -nd=-110	p DO IT LIFE=110	k WOULD _ ,=110	k YOU _ -et=-110	k THING -th=110	k -or _ THING=110	w suffer=110	w lied to you=-110	j i ended=-110	m was THING=-110
w i _ our=-110	w you _ was=-110	k CHOICE -to=-110	m CHOICE to=-110	w if _ had=110	p JUST I ME=-110	k CAUSE YOU -wn=110	k CAUSE _ -wn=110	w let _ down=110	w let you down=110	p WE WE=110	k -ht -ut=-110
p I COLD YOU=-110	w and _ to=-110	k -lf -he=110	m -lf the=110	m half -he=110	w half the=110	k BEEN _ -ch=-110	k -to LIE -or=-110	k -mb=110	m ME it=-110	p WOULD LIFE=-110	w never asked=110
k -on -ys $=-110	j the life=110	j were too=-110	k -so IT I=-110	w so that i=-110	k LIE _ -he=-110	m not WANT=110	m how -to=110	w how to=110	k YOU FEEL -id=-110	m FEEL stupid=-110	w your _ were=-110
p HAVE YOU SAW=-110	k YOU _ WOULD=110	j you reason=110	w accepted=-110	m am $=-110	w am $=-110	w i am $=-110	k -he -es $=-110	k YOU -en=-110	p LIE IT DO=110	k WANT _ -nd=-110	k ^ I GAMBLE=-110
m LIFE has=110	j am your=-110	j i we=110	j can promise=-110	k -ho _ ME=110	w who _ me=110	j you like=110	p MAYBE I I=-110	p MAYBE HAVE ME=110	j the d=110	k -nd I CAUSE IT=-110	j up from=-110
k -up -om=-110	m -up from=-110	m up -om=-110	w up from=-110	p ME YOU TRUST=-110	p SORRY YOU FEEL=110	j another you=-110	p LIFE I THEY=-110	k ^ _ JUST=110	p BEEN BEEN COLD=110	m seeing THEY=-110	m one $=-110
w one $=-110	j like that=110	w i _ feel=-110	s all=110	w all=110	p I LIE OTHER=-110	j there you=-110	m she HAVE=-110	k -ho -ed=110	m who -ed=110	m NOT even=110	j i by=-110
j drinking three=-110	k DRINK _ -ee=-110	w drinking _ three=-110	k BEEN _ -ea=-110	w was _ idea=-110	j a name=-110	j i basically=110	s guy=110	w guy=110	s awful=110	w awful=110	j i bet=-110
m drunk ,=-110	w drunk ,=-110	j was tell=110	w went to=-110	k DRINK -ng=110	j asking to=-110	p YOU BEEN ERROR=110	j stopped friends=-109	j you may=-109	p BEEN SORRY WE=109	k ^ _ -ge=109	k -in _ -ss=109
k LIFE _ -en=109	p CHOICE YOU I=-109	m thing $=109	w thing $=109	k -et _ ME=-109	m YOU paid=-109	w you paid=-109	k IT YOU WOULD=-109	j you better=-109	k BEEN -te $=109	s withd=-109	k SAW -he=-109
m SAW the=-109	j it late=109	j me man=109	p YOU YOU STATE=-109	s new=109	w new=109	k IT -a=-109	m IT a=-109	p HAVE YOU IF=109	k YOU _ -of=109	k -a -ch $=-109	j not him=-109
j i part=109	k -le _ -ay=-109	m IT to=109	k -to BEEN -a=109	w to be a=109	j if at=-109	j to for=-109	j comes at=-109	w i _ how=109	k -nd -he -st=-109	j if this=-109	k THING , -so=109
k THING _ -so=109	k -as LIE=109	m as LIE=109	p STATE YOU CAUSE=-109	j i picked=-109	m I picked=-109	w i picked=-109	k WOULD _ $=-109	j was open=109	m I signed=-109	w i signed=-109	j i forgot=109
w forgot=109	w you gave me=109	w was me ,=-109	j am asking=-109	j not asking=-109	k -ng YOU -to=-109	k NOT -ng YOU -to=-109	w am _ asking=-109	w am not asking=-109	w asking _ to=-109	w asking you to=-109	w not asking=-109
w not asking you=-109	j i savings=109	j on both=109	m -on both=109	w on both=109	k WOULD _ THEY=-109	p BECAUSE I THEY=-109	j gave the=-109	j and anyway=-109	j what would=109	j i room=-109	j to take=-109
j kept my=-109	w respect=-109	w ^ there are=-109	k IT -nd IT=109	k JUST DO=109	m JUST did=109	m , no=109	w , no=109	k , -nd -he=-109	w , and the=-109	j asked for=-109	p COLD I NOT=109
j was do=109	k -nd IT BEEN=-109	k -he _ -at=-109	p YOU BEEN WANT=-109	k I WOULD -ed=-109	k WOULD -ed=-109	m d -ed=-109	k I -ht THEY=-109	j i found=109	k ALL -at -he=109	p BEEN ALL DO=109	j rent a=-109
k -on THEY=109	m on THEY=109	k -ed -a JUST=109	k -ed _ JUST=109	k -to _ NOT=-109	k LIE -to YOU=-109	j have lot=109	k THEY _ -ng=109	p BEEN IT MAYBE=109	s today=-109	w today=-109	p I ME OTHER=-109
w i _ at=-109	w lie to you=-109	k CAUSE _ -nk=-109	w let _ think=-109	k I WILL -ay=-109	p THEY WE=-109	j of people=-109	m YOU again=-109	w to you again=-109	w you again=-109	k -to SAW THEY=-109	k -ep -ng=-109
m keep -ng=-109	m -ut in=109	k ^ _ WE=109	p ME YOU IT=-109	j to night=-109	p DO NOT IF=109	p NOW NOT=-109	k ^ -he -ne=109	p OTHER BECAUSE=-109	p YOU OTHER BECAUSE=-109	k IT _ -on=-109	p WILL TRUST=-109
j of back=109	w have _ worse=109	k -to -ow=109	m to -ow=109	w you _ told=109	p WOULD WE=109	w thinking=109	j wanted both=-109	j was feelings=109	k -he _ -le=-109	k TRUST _ IT=-109	p CHOICE YOU TRUST=-109
k , I -id=109	j you turned=109	m LIE from=-109	j ask i=-109	k I -ed IT -or=-109	j heard you=-109	k -a _ GAMBLE=109	j did know=109	p YOU DO NOT=-109	p WE I BEEN=-109	j of lies=-109	j i feelings=109
k -or _ -on=-109	j left with=-109	k NOT -on $=109	k -ke _ -a=109	w if you were=109	k -id _ HAVE=-109	w said _ had=-109	j scared i=108	w phone=-108	p WILL YOU WOULD=-108	j her in=-108	w to _ this=-108
j we are=108	m WE are=108	w we are=108	w say no $=-108	k -re _ ME=-108	k LIE -to YOU -in=-108	k BEEN _ CAUSE=108	j you best=108	j i answer=-108	j week was=108	j us the=108	j i like=108
j mother you=-108	j you spend=108	j in did=108	k -he -ry=108	m the -ry=108	k SAW -at I=-108	p YOU I STATE=-108	k YOU _ WILL=-108	w you _ what=108	p YOU BECAUSE THING=108	s makes=-108	w makes=-108
w you _ from=108	w you were not=-108	j to by=108	j you found=-108	w voice=108	k HAVE _ -a=108	k SORRY I HAPPEN=-108	j would lie=-108	j and him=-108	j d come=108	k MAYBE _ HAPPEN=108	m BEEN texting=-108
m this HAVE=108	j of in=-108	m -at night=-108	w at night=-108	w since you=108	s paink=108	w painkillers=108	w got _ in=108	p DO LIFE IT=-108	k ^ I -ed YOU=-108	p HAVE ALL HAVE=108	k HAPPEN -ck=-108
m HAPPEN back=-108	k ME _ -op=-108	j was going=108	m be -ed=108	k I WILL -ow=-108	k WILL -ow=-108	m will -ow=-108	j was be=108	k YOU HAVE HAPPEN=108	j things had=-108	m YOU look=-108	w you look=-108
k -he ERROR $=108	j i doubt=-108	j never been=108	j a year=-108	w found _ from=-108	k BECAUSE _ ALL=108	p I BECAUSE ALL=108	k -he -rt=-108	m the -rt=-108	j a bad=108	k BECAUSE -to=108	m BECAUSE to=108
p IT WE HAVE=-108	j time will=108	k , -at -se=108	w , what else=108	k -on -on=108	k -st _ BEEN=-108	s thing=108	k ALL -ay $=-108	k ^ THEY -nt=108	w , and you=-108	p SORRY IT FEEL=108	j mother had=-108
k IT LIFE=-108	k -me -to -ng=108	k -me _ -ng=108	m that ME=108	w that my=108	p IT HAVE BEEN=108	k ^ I -ok -he=-108	p IT CHOICE BEEN=-108	k -er _ STATE=108	j wrote first=-108	m -te first=-108	w wrote first=-108
w , it is=108	p FEEL I SORRY=108	m perfect ,=108	w perfect ,=108	m week $=108	w week $=108	p I DO SAW=108	j what can=108	j tell have=108	p SORRY YOU DO=108	w things=108	j will i=-108
j was from=108	p WE BEEN WE=108	j did because=108	k I -pt=-108	m i -pt=-108	k , _ -ly=108	j a d=108	w what i was=-108	j how my=108	w ^ _ enjoyed=-108	w ^ i enjoyed=-108	w ^ _ wrote=-108
k -on -ay $=-108	m I chose=-108	w i chose=-108	k -il YOU=-108	j me down=108	j blame it=108	j to went=-108	m BEEN right=-108	j does that=108	k -a ERROR=108	m a ERROR=108	j had chance=-108
w had _ chance=-108	p NOT ALL I=108	p SAW I SORRY=108	p HAVE STATE THING=108	m mother $=-108	w mother $=-108	p ME SAW THEY=-107	j i need=107	k I LIE -om=-107	j the counselor=-107	j me a=107	s disap=-107
p TRUST CAUSE IT=107	k I DO NOT JUST=-107	w me _ so=107	p I HAPPEN NOW=107	j never up=107	k -to ME OTHER=-107	k , -nd YOU=-107	p HAPPEN NOT=107	m was -ly=-107	k -he LIFE -nd -he=-107	k LIFE -nd -he=-107	j idea how=107
k -ea -ow=107	k NOT -ea -ow=107	m -ea how=107	m idea -ow=107	w idea how=107	w no idea how=107	k NOT -in=107	j could me=107	m will -ll=-107	p IT BECAUSE IT=-107	j perhaps i=107	m heard YOU=-107
w heard you=-107	k THEY -a=107	m THEY a=107	j was months=-107	p SAW YOU BEEN=-107	k BEEN I -ed=107	k BEEN I -ed -to=107	m I supposed=107	w i supposed=107	w i supposed to=107	m -on our=-107	w on our=-107
k ERROR BEEN=107	m was -ve=-107	k BEEN _ -en=-107	j you with=-107	p ME IT JUST=-107	k -ed YOU COLD $=-107	j on three=-107	j not even=107	w not even=107	k -ed YOU COLD=-107	k -ed _ COLD=-107	k I -ed YOU COLD=-107
p FEEL WANT=107	k ^ -he=107	m ^ -he=107	m ^ the=107	w ^ the=107	w apology=-107	s men=107	w men=107	p THING IT HAPPEN=107	m went -ck=-107	w i went back=-107	w went back=-107
j of an=-107	w gone _ $=107	k I LIE -to YOU=-107	j out from=-107	k -ut -om=-107	m -ut from=-107	m out -om=-107	w out from=-107	w phone _ $=-107	k , I WOULD=107	p DO ERROR YOU=107	p I LIFE LIFE=-107
p I ERROR COMPARE=-107	k CAUSE IT $=-107	j about money=107	p WILL YOU IT=-107	p WILL NOT I=-107	j with questions=-107	k -to $=-107	m -to $=-107	k -ar BEEN=-107	j you way=107	j one years=107	m parents $=107
w parents $=107	m left YOU=-107	j for around=107	j i thought=107	p NOT YOU DO=-107	j lied for=-107	m BEEN with=-107	j gave up=-107	m gave -up=-107	w gave up=-107	k WE -ed $=-107	w apologize _ my=107
j and be=107	w about you=-107	k OTHER _ IT=107	s march=-107	w march=-107	w did _ i=107	j the hand=-107	m , at=-107	w , at=-107	w is not a=107	k ^ I WANT YOU=107	j promise will=107
k -me BEEN=-107	m it -to=107	p IT ME IT=-107	k ^ I CHOICE I=107	j did wrong=107	p IF I IT=107	m are YOU=107	w are you=107	m answer $=-107	w answer $=-107	j i terrible=107	j sorry your=-107
p WE HAPPEN=107	j decided to=-107	j or the=-107	j am ashamed=-107	k -ng -to ME=107	k -ne _ FEEL=107	p NOT IT IT=-107	p I CHOICE CHOICE=-107	w on _ i=-107	j see her=-107	w see her=-107	p SORRY IF I=107
j began to=-107	j at to=-107	w into it=-107	j wish had=107	m NOT get=107	w not get=107	m her -to=-107	j and home=-107	j to another=107	k THEY -pt=107	m THEY kept=107	j what this=107
k -an _ -in=107	k YOU , IT=107	w you , it=107	p WILL DO=-107	p WILL IF YOU=-107	j and paid=-107	j tired you=-107	j that right=-107	w before _ did=107	p HAPPEN NOW ME=107	j the doctor=-107	m -he doctor=-107
w the doctor=-107	p HAVE NOT DO=-107	m DRINK in=-107	k -in -he -er=-107	m WILL tell=-107	w will tell=-107	j my intention=-107	m ME intention=-107	w my intention=-107	j you of=-107	m because I=-106	w because i=-106
k YOU BEEN STATE=-106	p HAPPEN ALL=106	p LIE OTHER=-106	m SAW me=-106	j i sent=-106	m I sent=-106	w i sent=-106	w ^ you found=-106	p YOU HAPPEN BEEN=106	s humil=-106	p HAVE ME STATE=106	k -at -me=106
m at -me=106	k IT I -an=-106	w that i can=-106	m way YOU=106	w the way you=106	w way you=106	j it alone=-106	k CHOICE -en=-106	j come out=106	m CAUSE your=-106	j so was=106	p YOU DO ERROR=-106
j for three=-106	p ME IF IT=-106	k ^ I -ze=106	k ^ _ -ze=106	k -id THEY=-106	k I -id THEY=-106	m said THEY=-106	w the _ place=106	j how to=106	p BEEN YOU BECAUSE=-106	s doubl=106	w double=106
k -id I BEEN SORRY=106	j is both=106	p I BUT YOU=106	m JUST now=-106	p SORRY IT ME=106	j to husband=106	k IT -ss=106	m have SAW=-106	p CHOICE I DRINK=106	m car $=-106	w car $=-106	k -he _ -ok=106
w the _ took=106	k -to -rn=106	m to -rn=106	w and _ and=106	p I WILL NOW=-106	p LIFE HAVE YOU=-106	k ME -er $=106	j mine and=-106	k CAUSE THEY -he=-106	k I CAUSE THEY -he=-106	k THEY -nt $=-106	m THEY apartment=-106
k -lk _ $=106	j found the=-106	j not answer=-106	p I IF IT=-106	p CHOICE YOU ALL=-106	w , _ just=106	k HAVE -ld YOU ,=106	w ^ you did=-106	w and it was=-106	m yelled ,=106	w i yelled ,=106	w yelled ,=106
j instead you=-106	k -ay _ NOT=-106	p LIE THING COMPARE=-106	k , -or=-106	m , -or=-106	k SAW _ -ow=-106	k -en _ -es=-106	m happen $=-106	w happen $=-106	p HAVE JUST I=106	p BEEN STATE LIE=-106	j i told=-106
k ^ _ SEX=-106	w i used to=-106	p BEEN NOW LIFE=106	j down a=106	m would BEEN=-106	w would be=-106	k -er -en I=-106	p BUT BEEN I=-106	j i still=-106	k I MAYBE -ay=-106	w i could say=-106	w he _ me=106
w a _ out=106	p THEY I I=-106	p I HAPPEN BEEN=-106	k YOU -ve YOU=-106	s flowe=-106	w flowers=-106	k ^ -he ALL=106	m -to the=-106	m NOT your=-106	k HAVE _ -ay=106	w receipt=-106	k -a LIFE $=-106
j tired i=-106	k ME _ -ke=106	k TRUST -nd=-106	m TRUST and=-106	p YOU YOU TRUST=-106	j can make=-106	j found from=-106	p WOULD THING IT=106	p BEEN COLD LIFE=106	p COLD LIFE=106	j and saying=-106	j a got=106
w told me you=106	k ME _ -rt=-106	k ALL WOULD=106	m ALL would=106	k -nd I DO IT=-106	w your trust $=-106	m HAVE you=106	w had you=106	p YOU NOT SORRY=-106	m WE agreed=-106	w we agreed=-106	p WILL ME IT=-106
k , _ -al=106	w ^ _ put=-106	w i _ lying=-106	j the had=-106	j you seen=-106	p IF WE NOT=106	k YOU _ -nt=-106	m to $=-106	w to $=-106	k JUST _ -nd=106	k I -pe=106	m i -pe=106
k YOU _ -le=-106	p FEEL BECAUSE=106	k -at THEY=106	k -ed -of=106	m -ed of=106	m got -ed=106	j nobody else=-106	m nobody -se=-106	w nobody else=-106	w it _ never=-106	p NOW IF=-106	j messed up=106
s messe=106	w messed=106	j planned it=106	j so me=106	p BUT I I=-106	j your ring=-106	m friday $=-106	w friday $=-106	s commi=106	w let us=106	k DO _ -ut=106	j front of=-106
j in front=-106	k -in -nt=-106	k -in -nt -of=-106	m -in front=-106	m front -of=-106	m in -nt=-106	s front=-106	w front=-106	w front of=-106	w in front=-106	w in front of=-106	k BEEN -lt=106
w and _ got=106	s secre=-106	p DO IT I=-106	k I -ld=-106	m i -ld=-106	m -or was=106	s denti=-106	w dentist=-106	k -he -er , -nd=106	j i explain=-106	k I -ay=106	m i -ay=106
j erased the=-106	j i erased=-106	m I erased=-106	m erased -he=-106	w ^ _ erased=-106	w ^ i erased=-106	w erased=-106	w erased the=-106	w i erased=-106	w i erased the=-106	p BECAUSE BEEN THING=-106	k -ed _ -me=-106
k HAPPEN -ut=106	p NOT HAVE TRUST=106	k IT _ -ix=-106	w it _ six=-106	m did $=106	w did $=106	m me BECAUSE=-106	j and reason=-106	k DO _ WANT=106	k ^ IT BEEN -re=106	p CHOICE IT IT=-106	p HAPPEN SAW=-106
p I HAVE COMPARE=106	j am a=106	k -he -ck=-106	m the -ck=-106	k I LIE -ut IT=106	j should be=106	j i pills=-105	j know i=105	k BEEN -th=-105	w you gave up=-105	m me ,=-105	w me ,=-105
k ^ JUST YOU=105	p SEX IT BEEN=105	j of is=105	j to sit=-105	m -to sit=-105	w to sit=-105	p COLD NOW=105	m WILL show=-105	w i will show=-105	w will show=-105	j phone in=-105	m not -ed=105
w that is the=-105	k -pt THEY=-105	k I -pt THEY=-105	m kept THEY=-105	k -er -or ME=-105	w told _ i=-105	w i knew what=-105	k IT BEEN -a JUST=105	w a _ man=105	w no _ that=-105	w addictive=105	j after a=105
w ^ _ treated=-105	k , _ -ne=-105	j lying was=-105	j to away=-105	p FEEL YOU ME=105	w glass=-105	k ^ YOU BEEN -ht=-105	k -to YOU $=-105	w to you $=-105	k -at _ I=105	k ^ -er YOU=-105	k -ut _ LIE=-105
k NOT _ NOW=-105	w ^ _ way=105	j say without=-105	w for _ years=-105	k -a -om=-105	m a -om=-105	k -ed -he=-105	m -ed the=-105	k CAUSE _ -me=105	k -ne -se $=-105	w someone _ $=-105	w someone else $=-105
j told if=105	p OTHER YOU BEEN=-105	p I ALL WILL=105	j you felt=-105	j told about=-105	p WANT SORRY=105	w beside=-105	k THEY _ NOT=-105	s outsi=-105	w outside=-105	k ERROR YOU=105	m ERROR you=105
m were -ng=-105	p I WOULD DO=105	j a right=-105	k -a -ht -to=-105	k HAVE -a -ht=-105	k HAVE -a -ht -to=-105	m -a right=-105	w a right=-105	w a right to=-105	j it wrong=-105	w it _ wrong=-105	w it was wrong=-105
w exactly _ to=105	k -ne THING=105	m -ne thing=105	m one THING=105	w one thing=105	p I I OTHER=-105	k -ng _ BEEN=-105	k -up _ $=105	j call the=-105	k , _ -ng=-105	k IT SEX $=105	w those messages $=105
s frida=-105	w friday=-105	j one you=-105	k -at _ -in=-105	p I DO HAVE=105	m your -ck=105	j on was=-105	p THING YOU THING=105	k THING I WOULD=105	j a life=105	p LIFE DO=105	j so we=105
j i stayed=-105	j spent the=-105	k -en I BEEN=105	k -ok _ YOU=-105	k -id _ -ce=-105	j i trying=105	k HAVE _ -nt=105	p STATE I MAYBE=-105	k DO _ THING=105	j like am=105	j not easy=105	j you easy=105
j will show=-105	w lie _ me=-105	w lie for me=-105	j a bit=105	m -a bit=105	w a bit=105	k BEEN _ -ng=105	k SORRY -or -ny=105	p WILL BEEN WILL=-105	k YOU CHOICE -at I=105	m even -er=105	s state=-105
j you good=105	k , -nd I=-105	w , and i=-105	p WILL YOU FEEL=-105	j as it=-105	k -ed YOU FEEL=-105	k -ed _ FEEL=-105	k I -ed YOU FEEL=-105	p IF COLD=105	k TRUST _ $=-105	j checked out=105	m checked -ut=105
w checked out=105	m been -me=105	m mine -to=-105	w mine to=-105	j you walked=-105	w ^ _ in=105	j at your=-105	s weeks=-105	w weeks=-105	w were _ with=-105	w it was my=105	k -ut DRINK=105
m -ut drinking=105	j may i=-105	p BEEN ALL THING=105	w the _ asked=-105	m -on for=-105	j made that=-105	k YOU CHOICE I=105	k ^ YOU CHOICE I=105	m SAW her=-105	k NOT LIFE=-105	m without -ng=-105	k -er -en=-105
s morni=-105	j you noticed=105	k I BEEN HAVE=105	k I BEEN NOT ALL=105	w i might have=104	k -to _ -of=-104	w to _ of=-104	j ask the=-104	p WE ME YOU=-104	j once you=104	m once YOU=104	w once you=104
w would _ get=104	w would not get=104	w i let you=-104	k -ed ME -to=104	p HAPPEN ME=104	s fake=-104	w fake=-104	m YOU down=104	w you down=104	p BECAUSE I IT=-104	p ME CAUSE IT=-104	p NOT YOU LIE=-104
k -ay _ BEEN=-104	k DO NOT SAW=104	k DO _ SAW=104	w do _ see=104	w do not see=104	m time $=-104	w time $=-104	p YOU STATE YOU=-104	k -to _ -to=104	k THING _ HAVE=104	k STATE BEEN=-104	m stress BEEN=-104
p CAUSE ME NOT=104	k -nd -at=104	p ME WE IT=-104	k -at _ -te=-104	w was doing $=-104	j there in=-104	w it to=104	k ^ -at I DO=-104	k YOU SAW=-104	m you SAW=-104	w i was going=104	k -ea $=104
m -ea $=104	m idea $=104	w idea $=104	j been some=104	p DRINK I CHOICE=-104	k -le _ BEEN=-104	p YOU GAMBLE ME=104	k -me _ I=-104	p BEEN SORRY SAW=104	k , _ ,=104	w , _ ,=104	w ^ _ cheated=-104
w ^ i cheated=-104	m -he room=-104	w the room=-104	j not made=104	p IF WILL=-104	p I SORRY ERROR=104	k YOU DO=-104	m you DO=-104	m -il you=-104	k -or _ -le=104	j nothing make=-104	j it d=104
p COMPARE I IT=-104	w father _ $=104	j one for=-104	w ^ i only=104	k CAUSE _ ME=104	j so cold=104	m -so cold=104	w so cold=104	j who up=104	p IT ALL=104	w ^ _ mistake=-104	w plate=104
w ^ that is=-104	k -ut _ -cy=-104	p WOULD NOT IT=104	j not thinking=104	w not thinking=104	w was _ thinking=104	w was not thinking=104	k SEX _ OTHER=-104	k I CHOICE $=104	j if had=104	p I ERROR ALL=104	m ^ nothing=-104
w ^ nothing=-104	p IT CAUSE IT=-104	j i slip=-104	p I DO BUT=104	j kept and=104	k SAW _ -es=-104	j from my=104	j the school=-104	k -nd -ed YOU=-104	j am about=104	j on floor=104	j seven and=-104
j seven i=-104	w i _ gave=104	m asked -he=-104	w asked the=-104	k IT I WOULD=-104	j an that=104	j go out=104	k -go -ut=104	m -go out=104	m go -ut=104	w go out=104	k BEEN -a CHOICE=-104
k IT BEEN -a CHOICE=-104	p ERROR BEEN CHOICE=-104	p ERROR IT CHOICE=-104	j i nights=-104	k I -ay $=104	w i say $=104	p WE BECAUSE=-104	s quit=104	w quit=104	k FEEL YOU -nd=-104	w hurt you and=-104	j each time=-104
k -ch -me=-104	m -ch time=-104	m each -me=-104	w each time=-104	k LIE -or ME=-104	w i regret it=104	k JUST -er=104	k NOT _ I=104	k -up -at=-104	w husbands=104	w thing=104	j understand that=-104
w understand that=-104	j hard for=-104	j used you=-104	k -ld YOU I=-104	w told you i=-104	m -or all=104	m for -ll=104	w for all=104	j had had=-104	k -ms=104	w ^ my mother=104	j agreed on=-104
m agreed -on=-104	w agreed on=-104	w we agreed on=-104	w control=104	p HAPPEN IT IT=104	j you whatever=104	k I HAPPEN -on=-104	w i went on=-104	p WE I=-104	k -ar=-104	p FEEL SAW=-104	k ALL _ BECAUSE=-104
j a we=104	k -ng _ -er=-103	k DO IT ,=-103	p NOT ERROR=-103	p IF YOU NOT=103	w my _ kept=103	p I WE NOW=103	j it affair=-103	k -st _ BECAUSE=-103	j i cruel=-103	w you _ find=103	w when _ am=103
w when i am=103	k -ed -up -nd=103	p BECAUSE DO=-103	w the children $=-103	m HAVE asked=-103	p IT YOU OTHER=103	k , I JUST=103	j you car=-103	s here=103	w here=103	w ^ i promised=-103	w drunk , and=-103
w drunk _ and=-103	w was drunk ,=-103	k -er _ -er=-103	m -nd had=103	w and had=103	k BEEN SORRY I -ed=-103	k SORRY I -ed=-103	k I _ THEY=-103	j time my=-103	j about d=103	k IT BEEN -ty=-103	k IT _ -ty=-103
k ^ IT BEEN -ty=-103	m stress $=-103	w stress $=-103	k YOU WOULD HAVE=103	w morning=-103	w i have asked=-103	k I HAPPEN -in=-103	k SAW _ YOU=-103	k -ce _ IT=103	k -th _ I=-103	p I MAYBE FEEL=103	m ^ last=-103
w ^ last=-103	m , with=-103	w , with=-103	j myself you=-103	k -un=103	j had was=103	m phone $=-103	w phone $=-103	k -he -rs=-103	m the -rs=-103	k -nd _ -pt=-103	w and _ kept=-103
k -to _ -ng=-103	p I I SEX=-103	w ^ when you=-103	k CAUSE -th -he LIFE=-103	j mother to=-103	j not repair=-103	m NOT repair=-103	w not repair=-103	w repair=-103	p MAYBE YOU WILL=-103	j and why=-103	p ME LIE=-103
w , _ are=-103	k -of _ -me=103	p HAVE NOT ERROR=103	k ME -rs $=103	k IT -in=-103	j i fine=-103	m to ALL=103	k I _ -ht=103	w in _ $=-103	w was there for=103	p I THING ALL=103	p IT BEEN MAYBE=103
j and tell=-103	p BEEN SORRY ME=103	j i letters=-103	j i ashamed=-103	k -to -nd -ut=103	m -to find=103	w to find=103	w to find out=103	k FEEL YOU $=103	j week i=-103	s yes=-103	w yes=-103
k -ng -he LIFE=-103	k -ve _ I=-103	k -ow ,=-103	m -ow ,=-103	m now ,=-103	w now ,=-103	p WILL BEEN COMPARE=103	p ME NOT LIFE=103	j it who=-103	w there were no=-103	w were no=-103	p CAUSE ME LIFE=-103
p THEY ME STATE=103	k I -ok -he=-103	w i took the=-103	k CHOICE NOT -to=-103	k I CHOICE NOT=-103	k I CHOICE NOT -to=-103	m CHOICE not=-103	j to see=103	m -to see=103	w to see=103	k BEEN -od=103	m until YOU=-103
j you am=103	k -nd _ -in=-103	m whatever I=103	w whatever i=103	k STATE -by=-103	k STATE -by ME=-103	m STATE by=-103	m -nd let=-103	w and let=-103	j not slept=103	j for this=-103	j and of=-103
m BEEN angry=-103	p DO NOT I=-103	j pressure that=103	k -an NOT TRUST=-103	s obvio=103	w obviously=103	j that that=-103	m regret IT=103	j a coward=-103	m -a coward=-103	w a coward=-103	w coward=-103
p THING SAW=-103	p THING YOU SAW=-103	p HAVE FEEL=103	k JUST _ -he=103	j wanted but=-103	m YOU asked=-103	w you asked=-103	k -to -he=-103	k -nd _ -et=103	p I JUST DO=103	p SAW BEEN IT=-103	j never was=103
w i _ again=-103	k SORRY -ut IT=103	w sorry about that=103	j looking for=103	m looking -or=103	w looking for=103	k -he -ar $=-103	k -of SEX=103	m of SEX=103	p I CHOICE HAVE=103	p NOT BECAUSE=-103	j you apology=103
j i outside=-103	j needed you=103	j wanted keep=-102	k BEEN -so STATE=102	k I BEEN -so STATE=102	w i was so=102	m , and=-102	w , and=-102	j ask it=-102	j said d=-102	w said _ d=-102	m THING and=102
j was like=102	k -ng I BEEN=-102	k -nd _ THEY=-102	k I _ SAW=-102	k -ss _ YOU=102	m tired ,=-102	w tired ,=-102	k SORRY YOU HAVE=102	w am _ one=-102	w am the one=-102	w it _ all=102	p IT ALL THING=102
k I HAPPEN -in $=-102	k ME -ce $=-102	k -to SAW THEY $=-102	k BEEN _ BECAUSE=102	s impul=102	p HAVE IF=102	k -ll ME -at=-102	w tell me what=-102	m -he letter=-102	w the letter=-102	j have asked=-102	j before noticed=102
k -re _ WANT=102	w before _ noticed=102	j saying i=-102	p YOU CHOICE YOU=102	k , -nd=-102	m , -nd=-102	m secret $=-102	w secret $=-102	m I decided=-102	w i decided=-102	k THEY -om=-102	j you asleep=102
k NOT DO $=102	w stopped=-102	p DO BECAUSE IT=-102	k -ng YOU $=-102	k YOU DO NOT CHOICE=-102	s selfi=-102	j told my=-102	j the letter=-102	m -er when=-102	j did forget=-102	k -ed -at YOU=102	j went for=-102
p HAVE ALL IT=102	j is then=102	m ALL day=-102	w every day=-102	m -ed him=-102	j as a=102	p YOU IT BECAUSE=-102	k ^ YOU -ve=-102	k ^ HAVE YOU=102	m ^ had=102	w ^ had=102	w ^ had you=102
w d _ come=102	w d have come=102	p YOU LIFE LIFE=-102	k HAVE _ -ht=-102	k THING _ -ch=-102	k ^ YOU MAYBE HAVE=102	k FEEL _ -ed=102	j you stop=-102	j lie you=-102	m my LIE=-102	k -ut YOU=-102	w track=102
k -ho HAVE -to=-102	p YOU IT LIFE=-102	s cowor=-102	w that money $=-102	k ^ I BEEN NOT=102	k -on , IT=102	k -on , IT BEEN=102	k ^ _ IF=102	w ^ _ if=102	p WOULD YOU WOULD=102	p THEY I DO=-102	p WILL YOU I=-102
p HAPPEN BEEN I=-102	p YOU HAVE COMPARE=102	k -ne -se=-102	m -ne else=-102	k HAVE NOT SEX=102	p WOULD YOU THING=-102	p ME ME NOT=-102	j not wanted=-102	p BEEN BUT HAVE=-102	j to let=102	m lied BECAUSE=102	w i lied because=102
w lied because=102	s misre=102	w misread=102	k ^ IT BEEN ERROR=-102	k I FEEL YOU=-102	s life=102	w life=102	k SAW YOU -ry=-102	k SAW _ -ry=-102	j stopped the=-102	j does what=-102	j am only=102
j kept the=-102	j ever how=102	m YOU trusted=-102	w you trusted=-102	k CAUSE -nd=102	m CAUSE and=102	k -nt _ $=-102	j as was=-102	j us be=102	k GAMBLE _ -ng=-102	k SAW _ LIFE=-102	m were COLD=102
j missed the=102	m feelings $=102	w feelings $=102	k TRUST _ -th=-102	k -to GAMBLE=-102	m to GAMBLE=-102	j not been=102	p THEY NOT ME=-102	j drinking for=-102	k DRINK HAPPEN=102	p IT IT WOULD=-102	j to else=-102
j slept on=102	k -to FEEL YOU=102	p YOU WOULD SORRY=-102	p BEEN BUT THEY=-102	k IT _ ERROR=-102	j the answer=-102	k -to CHOICE $=-102	k IF WE=102	m if WE=102	w covered=102	j have for=102	m I brought=-102
w i brought=-102	j on stuff=102	w every day $=-102	k ^ I BEEN -so=102	w i _ another=-102	j thing and=102	m -st husband=102	k LIE _ -rs=-102	j so why=102	k -er _ WOULD=-102	p YOU BEEN SAW=102	j was alone=-102
j say to=102	j me being=102	p WILL YOU BEEN=-102	j i should=-102	j the receipt=-101	s paid=-101	w paid=-101	j who with=101	m ^ forgive=101	w ^ forgive=101	k YOU -et -to=-101	w you get to=-101
w your _ on=-101	p BECAUSE I BECAUSE=-101	p ME I SEX=-101	j her for=-101	k IT DO=-101	p YOU HAPPEN HAVE=-101	m no -se=-101	j you cried=-101	m YOU cried=-101	w you cried=-101	w have _ up=101	w i _ get=-101
w i lied to=-101	m reason $=-101	w reason $=-101	m you -en=-101	p YOU WE I=-101	p BEEN HAPPEN IT=101	m came -in=-101	w came in=-101	p NOT I THING=-101	p DO STATE=-101	p DO THING NOT=101	j to of=-101
j now you=-101	m to YOU=-101	k -th YOU LIFE=-101	w know that=-101	p IF THING=101	k -it -in=-101	m -it in=-101	j it is=101	k FEEL WANT=101	m THING with=101	s lie=-101	w lie=-101
s flat=-101	w flat=-101	s fun=101	w fun=101	k -so STATE IT=101	k -so STATE IT I=101	k STATE IT I=101	j so much=101	k -so -ch=101	m -so much=101	m so -ch=101	w so much=101
w can _ say=101	p BECAUSE ME BEEN=101	k IT -ts BEEN=-101	m questions $=-101	w questions $=-101	w i _ some=101	j it off=101	k -he -ne $=-101	k BECAUSE ME=101	m BECAUSE my=101	m because ME=101	w because my=101
k -en SORRY=-101	k I BEEN -so=101	j the week=101	k -ne JUST=101	m one JUST=101	j will them=-101	j such a=101	k -ch -a=101	m -ch a=101	m such -a=101	s such=101	w such=101
w such a=101	p YOU NOT HAVE=-101	w you _ left=-101	j phone i=101	k THING I DO=101	p IT BEEN THEY=101	m NOT really=101	j i brother=-101	j if hurt=101	j so many=101	k -so -ny=101	m -so many=101
m so -ny=101	w so many=101	p LIFE MAYBE HAVE=-101	k -he _ HAPPEN=101	k SAW _ -of=-101	k -er CAUSE=-101	m -ow it=101	m NOT do=101	w gave _ the=-101	j and here=-101	w and here=-101	j me over=101
k NOT -le=101	m not -le=101	k I BEEN NOT=101	j he not=-101	w he _ not=-101	p BEEN SORRY HAVE=101	j and at=-101	k ^ I BEEN -on=101	w therapist=-101	p ME I CHOICE=-101	j have and=-101	j in you=-101
s weddi=-101	w wedding=-101	w was the one=-101	j before wedding=-101	w before _ wedding=-101	m IT one=101	j the to=-101	p MAYBE BEEN NOT=101	k , -nd I CHOICE=-101	m -at did=101	w what did=101	m -se for=-101
p YOU ERROR I=-101	p WILL ME YOU=-101	k YOU HAVE ALL=-101	p LIFE BEEN THEY=-101	j might have=101	m might HAVE=101	w might have=101	k -a BECAUSE=101	m a BECAUSE=101	k I _ -st=-101	j much that=101	p CAUSE WILL=-101
k IT BEEN NOT $=-101	p SAW JUST=-101	j lost you=-101	w called you $=-101	j the became=101	j had up=101	j the name=-101	j she so=101	p WE YOU HAVE=-101	s afrai=-101	w afraid=-101	k -er -nd=-101
m -er and=-101	k JUST _ NOT=101	j told was=-101	j d had=-101	m WOULD had=-101	w d had=-101	w i d had=-101	k ^ _ -es=101	m your -ce=-101	p YOU WOULD YOU=101	w planned=101	p HAPPEN ERROR=101
s bank=-101	w bank=-101	j i upset=101	k -to -ay NOT=-101	w to _ no=-101	w to say no=-101	j was pressure=101	j things that=-101	p BUT WE=101	m your -nd=-101	k -he _ -ay=-101	p WILL WE=-101
k I _ WE=-101	p STATE I ME=-101	j our a=-101	k -in _ -om=-101	s maybe=101	w maybe=101	k -pt YOU=-101	j worst you=-101	k YOU _ -gh=101	j that on=-101	j while were=-101	w while _ were=-101
j afraid of=-101	m afraid -of=-101	w afraid of=-101	k YOU -at=-101	j broke in=-101	w broke _ in=-101	k ME _ HAVE=101	j nothing for=-101	p THEY BEEN ALL=101	j i chose=-101	w ^ _ all=101	p BEEN SORRY IF=101
p YOU ME NOT=-101	m night ,=-101	w night ,=-101	j tell and=-101	k NOT -ay NOT=101	w not say no=101	k STATE _ NOT=-101	k ^ I LIE=-101	p HAVE NOT WANT=-101	s posit=101	j call you=-100	m call YOU=-100
w call you=-100	k CAUSE _ -ne=100	j became a=100	s payme=-100	m I looked=-100	w i looked=-100	p JUST COLD=100	k -ed COLD=100	j my phone=-100	m ME phone=-100	w my phone=-100	j away i=100
w the _ were=100	k , _ -ll=100	j a on=100	k -ll _ YOU=100	j about your=-100	j sent to=-100	k WILL -ll=-100	p LIE I IT=-100	k -in # -nd=-100	j ashamed that=-100	p CAUSE THEY I=-100	w ^ _ no=-100
p LIFE YOU LIFE=100	k LIE , BUT=100	k LIE _ BUT=100	m BEEN been=100	m is BEEN=100	w is been=100	k -th _ -er=100	k NOT -go=100	m NOT go=100	m not -go=100	w not go=100	k -nd -ld=-100
k TRUST YOU WOULD=100	p THEY BEEN NOT=100	k -at -ts=100	j never did=100	p DO ME LIE=-100	p LIE BEEN ME=-100	w i _ pay=-100	w i will pay=-100	j not into=100	w not _ into=100	j behind back=100	j behind your=100
k NOW YOU -ck=100	k NOW _ -ck=100	m YOU back=100	w behind _ back=100	w behind your=100	w behind your back=100	w your back=100	p GAMBLE YOU IT=-100	k YOU _ -ry=-100	k THEY BEEN ME=-100	k ^ THEY BEEN ME=-100	k WE BEEN=100
j you paid=-100	s getti=100	w getting=100	k LIFE _ ,=-100	p TRUST I DO=-100	k NOW -nd=100	m NOW and=100	p CHOICE I CAUSE=100	p STATE HAVE=-100	k -go $=-100	m -go $=-100	m -er was=-100
k -a _ -ip=100	j it before=100	m see THEY=-100	j at six=-100	p YOU OTHER CAUSE=-100	p ME WE=-100	j of nights=-100	k -he -rd=-100	m the -rd=-100	j i sending=-100	k -ns _ -to=100	w had _ for=-100
p BEEN NOT CAUSE=100	k -pt -up=100	m -pt up=100	p IT CAUSE BEEN=-100	j when the=-100	j without telling=-100	p YOU DO NOW=-100	m not -et=100	k LIFE _ -ed=100	p BECAUSE MAYBE=-100	k CAUSE _ -lf=100	j into else=100
j do to=-100	j am of=100	p YOU NOW YOU=-100	j that makes=-100	w that makes=-100	k -er I=100	m -er i=100	k -ed -to -ll=100	j he did=-100	m he DO=-100	w he did=-100	j she is=100
w my _ were=100	p BEEN THING WE=100	k LIFE CAUSE=100	k CAUSE _ NOT=100	k DRINK _ NOT=100	j me things=100	m -ht that=-100	w had _ out=100	p I ME TRUST=100	j right be=-100	k -ht -to BEEN=-100	w right _ be=-100
w right to be=-100	p LIFE YOU DO=100	p WOULD COMPARE YOU=-100	j cold i=100	p I HAPPEN SAW=-100	s repai=-100	k THING I WOULD NOT=100	p ME STATE I=100	w your _ friend=100	p CAUSE I DRINK=-100	w your _ in=100	k BEEN -ng -re=100
k -in _ -nd=-100	j in what=100	k -se ME=-100	j that put=-100	p CHOICE WOULD IT=100	m before $=-100	w before $=-100	m your SEX=-100	m am JUST=100	k -od=100	j that so=100	k , _ SEX=-100
k BEEN NOT THING=100	w was lonely $=100	j not exactly=100	k YOU BEEN NOT JUST=100	m NOT exactly=100	w not exactly=100	j no you=100	k BUT -re=100	p LIE YOU NOT=100	k -en _ I=-100	p JUST ALL=100	p DO SEX=100
m HAPPEN in=-100	k HAVE -me -to=100	w have come to=100	j until you=-100	j about on=-100	p BECAUSE LIE=-100	j our you=-100	j called it=-100	s eatin=-100	w eating=-100	k HAVE BEEN LIE=-100	k I HAVE BEEN LIE=-100
m been LIE=-100	p WILL I BEEN=-100	j made for=-100	k ^ I SAW YOU=-100	m YOU need=-100	w you need=-100	w only _ it=100	j broke that=-100	j be of=-100	w be _ of=-100	j i thursday=-100	k YOU -so I=100
w you so i=100	p JUST I IT=-100	w it _ be=-100	w it would be=-100	j be to=-100	k -ed -up $=100	j in from=-100	j read the=-100	k -ot -to=100	m -ot to=100	j sort of=100	m sort -of=100
s sort=100	w sort=100	w sort of=100	p FEEL STATE IT=100	k MAYBE -to=100	m MAYBE to=100	w sent _ to=-100	j about not=-100	k -an _ -ut=-99	j two to=99	p BEEN I HAPPEN=-99	p CHOICE CHOICE=-99
k NOT -se ME=-99	m LIE things=99	j spent on=-99	s where=99	w where=99	p YOU HAPPEN IT=99	j the door=99	k WILL _ -ck=-99	m -es were=99	p I FEEL WANT=99	k THEY CAUSE=99	p THEY BEEN SORRY=99
w i had been=-99	p NOT ME IT=-99	p LIE BEEN LIFE=99	j it were=99	k -in THEY=99	m in THEY=99	j it hard=99	k IT _ -rd=99	w it _ hard=99	k ^ BECAUSE I LIE=-99	p LIFE SAW=-99	j i messed=99
m messed -up=99	w messed up=99	k NOT -se $=-99	k WE -on=-99	w explain=-99	k -in ME -et $=-99	k ME -et $=-99	m pocket $=-99	w my pocket $=-99	w pocket $=-99	j over you=-99	k TRUST HAPPEN=99
w company=99	k -on _ -ld=99	w will _ you=-99	p NOT IT ME=-99	j still it=99	k NOT -to ME $=99	w nothing _ me=99	w nothing to me=99	p IF IT NOT=99	m -se me=-99	j i ring=-99	m -nd we=99
w and we=99	w always _ the=99	j in our=-99	w times and i=-99	s telli=-99	w telling=-99	k BEEN NOT -ne=-99	w was not one=-99	s anybo=99	w anybody=99	p MAYBE ME YOU=99	j say a=99
p YOU THEY I=-99	j every was=-99	k THING _ -to=99	j be the=-99	k BEEN -ke -a=99	k , -so I -ed=99	j for as=-99	p BEEN DO NOT=99	k -es -en=-99	p BEEN HAPPEN ME=99	p YOU WILL THEY=-99	k -ng THEY $=-99
k -ed _ -ar=-99	k JUST -so=-99	m JUST so=-99	s body=-99	w body=-99	p STATE HAVE STATE=-99	k -ny -re $=-99	w any more $=-99	p NOT SORRY ME=-99	m -ed that=-99	m HAPPEN about=99	w came about=99
p WOULD NOT IF=99	j if say=99	s break=99	w therapy=-99	k TRUST ME=-99	m TRUST me=-99	p YOU CAUSE NOT=99	j up an=99	p ERROR DO NOT=-99	j about so=99	s assum=99	k THEY WILL=99
w know it $=99	j on not=99	p CAUSE I SORRY=99	m ^ maybe=99	w ^ maybe=99	k -ts I=-99	m -ts i=-99	m nights I=-99	w nights i=-99	p DRINK COMPARE=-99	p IT NOT WILL=-99	s child=-99
j me were=99	j both you=-99	k -ld YOU=-99	j trust broken=99	w trust _ broken=99	m I thought=99	w i thought=99	j your did=99	p WE BECAUSE I=-99	k BEEN _ -ll=99	p LIFE I WOULD=-99	s bar=-99
w bar=-99	s debts=-99	w debts=-99	m HAVE my=99	s okay=99	w okay=99	s cours=99	w course=99	j i thinking=99	w ^ _ thing=99	k -to _ WANT=99	j you looked=99
j i since=99	p WOULD WILL=-99	p JUST BEEN NOT=99	p ME BECAUSE=-99	m ^ can=99	w ^ can=99	j was back=99	k -or -as -ng=-99	k -or -as -ng -as=-99	w for as long=-99	w until you=-99	m somebody $=99
w somebody $=99	p NOW YOU CHOICE=-99	w as _ was=-99	j her was=99	k IT _ -ll=99	j ashamed i=-99	j this nothing=99	m -to what=99	w is nothing $=99	w this _ nothing=99	w this is nothing=99	w to what=99
j hid letters=-99	w hid _ letters=-99	m YOU broke=99	w you broke=99	j will the=-99	j i doing=-99	j all this=99	j i texting=-99	k -le _ $=99	k HAVE -ed YOU=-99	k LIE -on=-99	m LIE on=-99
s harml=-99	w harmless=-99	j trip and=99	j she me=99	k -ep ME=-99	m keep ME=-99	m I paid=-99	w i paid=-99	j the asked=-99	p MAYBE COMPARE=99	p IT LIFE WILL=-99	j i said=-99
j did keep=99	k ^ -er=99	m ^ -er=99	k I SAW IT=-99	j to anything=-99	j i move=-99	p NOW CAUSE=99	j to show=99	p NOW BECAUSE=99	j i mother=-99	s close=99	k BEEN NOT -ke=99
w not like=99	p ME SEX I=-99	k I BEEN -me=99	j needed be=-99	k CAUSE -to BEEN=-99	w needed _ be=-99	w needed to be=-99	k HAVE WANT=99	k I -ed -ut -he=-99	p YOU NOT NOW=-98	k CAUSE YOU SORRY=-98	k CAUSE _ SORRY=-98
k I CAUSE YOU SORRY=-98	m YOU apologize=-98	w you apologize=-98	k -on -ng=98	m on -ng=98	m apologize $=98	w apologize $=98	j went i=98	j bet on=-98	m I bet=-98	w i bet=-98	m you TRUST=-98
m no -ne=-98	w no one=-98	m DO things=98	p WILL GAMBLE=-98	j lie to=-98	k , -en IT=-98	j a thing=98	m asked -or=-98	w asked for=-98	m things $=98	w things $=98	p SAW I CHOICE=-98
p HAVE NOT THING=98	p LIE JUST DO=98	j car i=-98	p YOU CHOICE BEEN=98	w out _ it=98	k ^ WE -on=-98	w ^ _ son=-98	w ^ our son=-98	k LIFE IT I=98	j said no=-98	m -id no=-98	w said no=-98
k HAPPEN _ -of=98	k ^ _ MAYBE=98	m -en about=98	p DO HAVE ME=-98	w and _ you=-98	p WOULD GAMBLE=98	m my -me=-98	w ^ i sent=-98	k -ll _ IT=-98	j a one=98	k -il _ $=-98	w until _ $=-98
p BUT HAVE CHOICE=-98	j to check=-98	k ALL WILL=98	j before to=-98	w cheat=-98	w a year $=-98	m let WE=98	w thursdays=-98	j on long=98	k HAVE -ll=98	p BECAUSE LIFE YOU=98	j two after=-98
w two _ after=-98	p LIFE I JUST=98	p MAYBE STATE=-98	j the with=-98	k -le IT=98	m -le that=98	s how=98	w how=98	k WANT -re=98	k ^ -en=-98	m ^ -en=-98	j do say=98
w commitment=98	j a not=98	j i kid=98	j it or=98	p TRUST I HAVE=98	p DRINK I WILL=-98	m -ed in=-98	p I MAYBE STATE=-98	w one _ the=-98	k ^ I -pt -a=-98	p ERROR YOU NOT=-98	k -nd JUST=-98
m and JUST=-98	p HAVE YOU IT=98	m are BUT=98	w are still=98	w were _ when=-98	k -ed _ CHOICE=-98	k -ut -he GAMBLE=-98	k -pt _ ME=98	w kept _ me=98	p BECAUSE THEY=-98	p YOU IT THING=98	p LIE TRUST=98
p YOU ERROR YOU=98	j i wrote=-98	k -st _ ME=98	p YOU I ERROR=98	j hundred hundred=-98	k WANT $=98	m WANT $=98	k , IT BEEN JUST=98	p BEEN WILL ME=98	p LIFE GAMBLE IT=-98	s apart=-98	m ME on=98
m me -on=98	w me on=98	p MAYBE HAPPEN=98	j to before=-98	w said _ were=-98	w would _ have=98	k -ay I BEEN=-98	k I HAVE BEEN -a=98	p LIFE BEEN DO=98	m YOU check=-98	m you -ck=-98	w you check=-98
m d CAUSE=98	k -in -he -om=-98	w at night ,=-98	s busin=98	w business=98	p WOULD WOULD HAVE=98	j coward you=-98	m NOT got=-98	w that much=98	k -to -ed=-98	m to -ed=-98	w told _ you=98
j failed you=98	m failed YOU=98	w failed you=98	w i _ them=-98	w lunch=-98	k FEEL _ IT=98	k -so YOU WOULD=-98	p DO IF I=98	j owe me=-98	j you owe=-98	m CHOICE me=-98	m owe ME=-98
w owe me=-98	j to alone=-98	p HAVE WANT I=98	p I LIE ME=-98	m cheated ,=98	w cheated ,=98	p SORRY IT SORRY=-98	k WILL _ THEY=-98	w that _ what=98	w that is what=98	k -pt _ LIFE=-98	p THEY ME IT=98
j house you=-98	s those=98	w those=98	k -at I DO=-98	j you used=-98	m was JUST=98	k -nd I BEEN JUST=98	k -ld ME -to=98	w told me to=98	j she did=-98	k -at ME $=98	w at me $=98
p I DO WE=98	k -or _ -at=-98	k NOW -en=-98	p MAYBE NOT IT=98	k -wo _ -er=-98	k MAYBE IT=98	m MAYBE it=98	k -il _ BEEN=-98	j you making=98	j the guys=98	m -he guys=98	w the guys=98
j am going=-98	j your mother=-98	m YOU mother=-98	w your mother=-98	p BECAUSE IT ME=-98	j tell that=-98	k ^ _ -th=98	j at three=-98	w to _ when=-98	p YOU BEEN STATE=-98	p SAW YOU I=-98	p IF YOU TRUST=98
j not really=98	w not really=98	k IT BEEN -on=-98	k -go -nd=97	k -to -go -nd=97	m go -nd=97	j kept me=97	k -me -or=-97	m -me for=-97	j been my=97	j the fine=97	p HAVE SAW=-97
j to past=97	w look _ $=-97	j when me=-97	p WILL BEEN I=-97	s lot=97	w lot=97	p OTHER YOU=-97	w , _ else=97	m every -me=-97	w every time=-97	w ^ _ time=-97	p WOULD NOT THING=-97
m before WE=-97	k BECAUSE I CHOICE=97	j it six=-97	p I SORRY COLD=-97	p ME HAVE IT=-97	j i couch=97	j on couch=97	k -on _ -ch=97	s couch=97	w couch=97	w on _ couch=97	k COMPARE -to=97
m COMPARE to=97	p DO FEEL YOU=97	j do stop=-97	k -ul _ -ne=97	k ^ I CHOICE=-97	j will you=-97	j stopped and=-97	p HAVE NOT BEEN=97	j that happens=97	k -te _ ME=97	p JUST IT LIE=-97	j over before=97
p I MAYBE NOT=97	w and let you=-97	w place _ $=97	m TRUST got=97	j for two=-97	p BEEN WOULD HAVE=97	k , -ne=97	m , -ne=97	p YOU DO SAW=-97	k -to FEEL=97	m to FEEL=97	p WILL ALL=-97
k -al _ I=-97	j have stuff=97	p I WANT I=-97	m left IT=97	s big=97	w big=97	w we _ not=97	w for _ and=-97	w i know i=97	w at _ that=-97	s misun=97	w misunderstanding=97
p I MAYBE LIE=97	p NOT BEEN CHOICE=-97	p WOULD I WILL=-97	j i sunday=-97	j he a=97	k -ed YOU -ut=-97	k MAYBE $=-97	m MAYBE $=-97	k ^ -th -he=97	w ^ with the=97	s victi=97	w victim=97
p IT LIFE IT=-97	j have any=-97	j a your=-97	k I JUST DO=97	j me how=97	m hit -he=97	w hit the=97	k FEEL _ -or=-97	w because _ would=-97	j pushed into=-97	j told the=-97	s marri=97
j for when=97	k HAVE _ -me=-97	j the impression=97	s impre=97	w impression=97	k DO THING I=97	w am not the=97	m I love=97	w i love=97	w i love you=97	j i group=-97	s good=97
w good=97	p COMPARE THING I=97	w were _ on=97	j did go=-97	j needed the=97	m ^ once=97	w ^ once=97	m I left=-97	w i left=-97	j i angry=-97	k -ed IT -nd=97	j i though=97
k -ng -he=-97	m -ng the=-97	j me she=97	p FEEL BECAUSE YOU=97	j i take=-97	p MAYBE BEEN=97	w it _ the=97	j for month=97	j trust i=-97	m cheating $=97	w cheating $=97	k WE _ NOT=97
k -id I=-97	m -id i=-97	m said I=-97	w said i=-97	j i bed=-97	k BEEN NOT -ed -to=97	j only stopped=-97	w i cheated ,=97	m ^ yes=-97	w ^ yes=-97	w never _ ,=97	m YOU friend=-97
w your friend=-97	p I NOW THEY=-97	j a too=97	p I SEX ME=-97	w there _ no=-97	m of $=97	w of $=97	j came and=-97	k IT I CAUSE YOU=-97	p THING ME BEEN=97	k -at _ -ke=-97	j out marriage=97
w of _ marriage=97	m my -ne=-97	j i laughed=-97	m I laughed=-97	w i laughed=-97	p ME SORRY=97	k WOULD _ THING=97	s flirt=97	p WILL I HAPPEN=-97	w my _ you=-97	k YOU _ "=-97	w you _ "=-97
j things about=-97	m things -ut=-97	w things about=-97	k IT _ -ay=-97	k BEEN _ -re=97	m that HAPPEN=97	p THEY I WE=-97	m been -ng=97	j never be=-97	j the meeting=-97	m -he meeting=-97	w the meeting=-97
k DO _ -on=97	j rather with=-97	w every _ i=-97	k -to -he -nt=97	j it physical=97	j one day=97	m -ne day=97	m one -ay=97	w one day=97	j you tell=-97	s passw=-97	j in a=97
k CAUSE -a CHOICE=-97	k I CAUSE -a CHOICE=-97	k IT -ok=-97	m it -ok=-97	s like=97	w like=97	w is _ me=-97	p I SAW BEEN=-97	k -et _ IT=97	m YOU about=-97	w you about=-97	k I _ BECAUSE=97
w i _ because=97	p ME THING YOU=-97	m -nd told=-97	m and -ld=-97	w and told=-97	j i she=-96	j a better=96	k -a COMPARE=96	k BEEN -a COMPARE=96	m -a better=96	m a COMPARE=96	w a better=96
p IF JUST=96	k -on -or=-96	k ^ IT HAPPEN=96	k -me THING=96	k -so I LIE=96	k -so _ LIE=96	k -at -en=-96	k MAYBE _ -id=96	j would never=96	w because _ lied=-96	w because i lied=-96	k -es , -nd=-96
p IT NOT LIE=96	p STATE I THEY=-96	p I ME IT=-96	j hit to=-96	k HAVE SAW=-96	k , I DO NOT=96	s stran=96	s twelv=96	w twelve=96	j a shame=96	m not YOU=-96	k BECAUSE -of ME $=-96
j at night=-96	k NOT -ed=96	j was thinking=96	k IF I HAVE=96	p BEEN BECAUSE WILL=-96	w those _ $=96	j had no=96	p DRINK HAVE=-96	k -in _ -et=-96	w the _ thing=96	k HAPPEN -ed $=96	k -ng THING=-96
k -ng THING $=-96	p SORRY YOU COLD=-96	p BEEN IT OTHER=-96	w ^ i bought=-96	j for something=96	m not CAUSE=96	s tempe=96	w temper=96	k -ld ME YOU=96	p I CAUSE CAUSE=-96	j even the=96	k ^ NOT -ne=-96
j you whole=-96	j in can=-96	p NOT YOU THEY=96	j you against=96	s ok=96	w ok=96	j were exactly=96	w were _ exactly=96	w were not exactly=96	p COLD I HAVE=96	j needed someone=96	m CAUSE someone=96
w needed someone=96	m I said=-96	w i said=-96	s nine=-96	w nine=-96	p YOU NOT WOULD=-96	p BUT DO IT=-96	w was _ harmless=-96	j open about=96	j my can=-96	k THEY -pt -ng=96	p YOU YOU LIE=-96
p I WILL WANT=-96	w been some=96	j not by=-96	p I JUST THING=-96	k HAVE _ -en=-96	j because did=-96	w stressed=96	p IT HAPPEN BEEN=96	k -nd I DO NOT=-96	k NOT CAUSE ME=-96	k -at -ng=96	m at -ng=96
m -or this=-96	w for this=-96	k BEEN _ -ve=96	j kept going=-96	k LIFE $=-96	m LIFE $=-96	j i one=-96	k DO NOT ERROR=-96	j since not=96	j the letters=-96	m -he letters=-96	w the letters=-96
m were $=-96	w were $=-96	j the have=96	m -of that=96	w of that=96	j day the=96	k CAUSE ME -nd=-96	k -ng _ DO=96	k -in WE=-96	m -in our=-96	m in WE=-96	w in our=-96
k BUT ME=-96	j day was=96	m made YOU=-96	w made you=-96	j a without=-96	j money for=-96	k -hs=-96	k IT -ow=-96	m IT now=-96	p YOU LIE YOU=-96	j up with=96	w is _ like=96
w is not like=96	m -nd everything=-96	k I BEEN LIE=-96	p IF LIE I=96	p LIFE I I=96	p ME BUT YOU=96	j put the=96	j card that=-96	k I GAMBLE -he=-96	k , -nd I HAVE=-96	p SORRY MAYBE=96	w only _ you=-96
j son you=-96	j want tell=-96	p SAW IT CHOICE=-96	m is -a=96	w is a=96	p NOT HAVE I=-96	p SORRY YOU NOT=96	k -an _ -ll=96	w can _ tell=96	p I YOU LIFE=-96	j went was=96	w i know what=-96
j you days=-96	k YOU -ke IT $=96	w was nothing=96	j into about=-96	p BEEN BECAUSE THEY=-96	j we for=-96	k -on _ YOU=-96	j going on=96	k NOT _ ERROR=-96	s more=96	w more=96	w , _ more=96
k -ay _ -he=96	s clear=96	j i him=-96	j i down=96	p FEEL LIFE=-96	k YOU CHOICE -at=96	k BEEN JUST=96	k WANT YOU -to=96	m wanted YOU=96	w wanted you=96	w wanted you to=96	w myself that=96
p CHOICE THING I=96	k -of -ow=96	m -of how=96	m of -ow=96	w of how=96	m chose -to=-96	w chose to=-96	m am -a=96	w am a=96	w i am a=96	j i them=-96	m -he situation=-96
w the situation=-96	k WOULD WANT=96	w to see it=96	w money _ gone=-96	k JUST -en=-96	m JUST when=-96	k -he OTHER -nd I=96	p WANT CAUSE=-96	k I _ -hy=-96	w i _ why=-96	p SORRY IT NOT=-96	k -de $=96
m -de $=96	k ^ YOU LIFE=96	k I -ld ME=-96	k ^ I -ld ME=-96	p WILL IT I=-96	p IT CAUSE I=-96	w have _ home=-96	j had all=96	j were holding=-96	j you holding=-96	m BEEN holding=-96	s holdi=-96
w holding=-96	w were holding=-96	w you _ holding=-96	w you were holding=-96	j take time=-96	j the sorry=96	p THING FEEL I=96	m -ld my=-96	p NOT IT HAPPEN=96	p BEEN YOU HAPPEN=96	j only lied=96	j because said=96
j had say=-95	p IT MAYBE ME=95	p BEEN I CAUSE=-95	j telling the=-95	j i really=95	j are and=-95	w ^ i slept=95	w turned into=95	p I THING ERROR=95	k -en _ ,=-95	k -en _ -an=-95	m IT year=-95
w that year=-95	p WANT DO NOT=-95	p IF LIE=95	m were -re=95	k DO YOU=95	m DO you=95	j telling that=-95	p THEY BECAUSE=-95	p BUT I HAVE=-95	k I DO -to YOU=-95	p JUST HAVE IT=95	p BECAUSE YOU WOULD=95
k IF I WOULD=95	w if i d=95	p GAMBLE BUT BEEN=95	p WILL YOU=-95	p BEEN NOT NOT=95	p ALL WE NOT=95	k BEEN -on ME=-95	m HAVE called=-95	k -to -he -al=-95	k BEEN -he JUST=-95	j so lied=95	w so _ lied=95
w so i lied=95	k -in -er $=95	p SORRY FEEL YOU=95	j giving you=-95	m giving YOU=-95	w giving you=-95	k HAPPEN _ -it=95	k BEEN -a -ss=95	j to until=-95	k CAUSE _ STATE=95	j me months=95	p I THING YOU=-95
w it was just=95	k -en IT -es=-95	p ME BEEN CAUSE=-95	k -me -th -he=95	m like -a=95	w like a=95	w i have a=95	m slept -in=95	w slept in=95	k I _ -ch=-95	j a but=95	m NOT you=-95
k IT I LIE $=-95	w ^ _ do=-95	k -or _ BECAUSE=95	k WILL -ll YOU=-95	k I -an NOT JUST=95	k THEY WOULD NOT=95	j is how=95	p WOULD WOULD=95	p THEY LIE=-95	p JUST NOT I=-95	m YOU can=-95	w you can=-95
j all did=95	m JUST looked=-95	k FEEL I=95	k YOU FEEL I=95	m FEEL i=95	m feel I=95	w feel i=95	w you feel i=95	j you who=95	p NOT WOULD YOU=95	j is ugly=-95	m change $=-95
w change $=-95	p THING HAPPEN=95	m -up in=95	w up in=95	k -at I DO -to=-95	k I DO -to=-95	w i did to=-95	j this thing=95	k I CHOICE -to=-95	p BEEN THEY WE=-95	k , ALL WOULD=95	j drinking and=-95
j was never=-95	p I CAUSE WE=-95	j all i=95	j be what=95	p HAVE WANT BEEN=95	k YOU COLD=-95	k IT BEEN -a LIE=-95	p NOT BEEN THING=-95	k -he -ys=-95	m the -ys=-95	k DO THING=95	s cry=-95
w cry=-95	j wedding you=95	w to see her=-95	j have truth=-95	k I -ht YOU=95	k -he _ -on=-95	k CAUSE YOU -ve=-95	j had gone=95	j i control=95	m BEEN faithful=95	w faithful=95	m -to check=-95
w to check=-95	j truth about=-95	j before and=-95	w knew that=95	j were no=-95	p ME NOT I=-95	j did right=95	k -me _ -to=95	j want a=95	j trip with=-95	s handl=95	j to say=-95
p THING ALL=95	j could myself=95	j on at=95	k SAW -ut $=-95	w found out $=-95	j sleeping in=95	w person=95	j nobody me=-95	p LIFE IT YOU=-95	k BEEN -le ,=95	p IT YOU WANT=95	k -to NOW=-95
m to NOW=-95	j had from=-95	w were _ by=95	j sorry were=95	k -nt -to SAW=-95	k -nt _ SAW=-95	j know your=-95	k -lk -to $=95	w talk _ $=95	w talk to $=95	k WANT -of=95	m WANT of=95
w and _ one=-95	k DO _ $=-95	k -a -er BECAUSE=-95	p CAUSE YOU LIFE=-95	j i asked=-95	k -ed -to CHOICE=-95	j my lies=-95	k NOT -sk=-95	m NOT ask=-95	m not -sk=-95	w not ask=-95	p MAYBE I JUST=95
m second -ne=-95	p IT BEEN IF=95	p THING I NOT=95	k BEEN STATE -ut=95	k I BEEN STATE -ut=95	s met=-95	w met=-95	k -ht ,=-95	m -ht ,=-95	k HAVE _ -he=-95	m YOU love=95	w you love=95
p ALL WILL=95	w every _ you=-95	p I FEEL LIFE=-95	j no on=-95	k -he -le $=95	s thoug=95	p CHOICE LIE=-95	k -me , I=-95	j the site=-95	k JUST _ -th=95	p BECAUSE I DO=-95	p SORRY FEEL=95
p IT WE IT=95	p FEEL IT STATE=95	j the card=-95	m through $=95	w through $=95	m -ld you=-95	j will if=-95	w ^ _ turned=-95	p I SAW CAUSE=-95	j is shame=95	j it shame=95	m -a shame=95
w a shame=95	w is _ shame=95	w is a shame=95	k -ks $=-95	m -ks $=-95	s grow=95	w grow=95	m all $=94	w all $=94	k ^ ME -or=94	w do not have=-94	k NOT CHOICE IT=-94
j promised you=-94	p YOU BEEN SORRY=94	k -he _ -ds=94	k DO -th=-94	m DO with=-94	p I DO DO=94	j under name=-94	j lies the=-94	j on be=94	k -ed BEEN=-94	p I WILL DO=-94	j have made=94
j i again=-94	j me leave=-94	j next to=-94	k -xt -to=-94	m -xt to=-94	m next -to=-94	w next to=-94	m is -ke=94	w is like=94	w was mine $=-94	m WILL you=-94	j who had=-94
m -ho had=-94	w who had=-94	k , -ll=-94	m , -ll=-94	s heard=-94	w heard=-94	w that you can=-94	p IF IT SORRY=94	k I ERROR YOU=94	w i failed you=94	k THEY _ JUST=94	w it _ to=94
k BEEN NOT LIE=94	k -ie=94	p STATE YOU HAVE=-94	j put your=-94	w should=94	k I -me -om=94	w i come from=94	j was texting=-94	p SEX BEEN LIE=-94	p I LIE BEEN=-94	p IT YOU SAW=-94	s looks=94
w looks=94	m JUST that=94	p DO IT IT=-94	k -or _ -ss=94	p DO WE=94	p SEX ALL=94	k I WILL -ve=-94	k WILL -ve=-94	m will -ve=-94	k BEEN -at I=-94	w is what i=-94	p ME COMPARE YOU=94
w against _ $=-94	p THING NOT I=-94	k , -nd I WOULD=-94	j will call=-94	p HAPPEN I DO=-94	k -as I=94	m -as i=94	m as I=94	w as i=94	p I IF FEEL=-94	j sorry do=94	j in right=94
p JUST IF YOU=-94	p LIE DO NOT=94	w , because i=-94	m her NOW=94	j a mess=94	m -a mess=94	w a mess=94	j on month=-94	k CHOICE -ut -he=-94	m -he card=-94	w the card=-94	w i _ trying=94
k BEEN SORRY YOU HAVE=94	k BEEN -ht -to=-94	j i borrowed=94	j coward i=-94	j is excuse=-94	w is _ excuse=-94	w is no excuse=-94	j the attention=-94	k WILL _ -he=-94	j the rest=-94	m -he rest=-94	s rest=-94
w rest=-94	w the rest=-94	j me what=-94	w sorry _ the=94	k ME , NOT=-94	m date $=-94	w date $=-94	k SAW $=94	m SAW $=94	w apologize for my=94	k -at IT DO=-94	p THING MAYBE HAVE=94
k -ps $=94	m -ps $=94	j from the=-94	k -um=-94	j chose over=-94	k -nd THEY BEEN=94	j saturday i=-94	j was started=94	p HAVE YOU BECAUSE=-94	p YOU WE DO=94	w my _ had=94	m HAVE paid=94
j can be=94	j me every=94	j answer i=-94	s laugh=-94	j it tell=94	j was everyone=94	k I HAVE -id=94	p YOU BEEN FEEL=-94	p LIE BEEN I=-94	j that much=94	p I WE HAVE=-94	k BEEN -ur=-94
m BEEN four=-94	w , _ d=94	k , -nd -en=-94	k -ld _ ME=-94	k -to -op ,=-94	m stop ,=-94	w stop ,=-94	w to stop ,=-94	j let to=-94	j would this=94	p HAVE BEEN THING=94	j my when=94
k THEY _ -in=-94	k -to -he -ng=-94	w sleeping=94	j could him=94	k ^ _ -st=94	k BECAUSE _ WOULD=-94	p YOU TRUST I=-94	k -ut -en=-94	j was times=-94	k -ng YOU -at=-94	m WE friends=-94	w our friends=-94
k STATE -nd=94	m STATE and=94	j after we=-94	m -er we=-94	w after we=-94	j the about=-94	m not ALL=94	k -to ALL=94	p YOU NOW NOT=-94	k HAVE CHOICE=-94	k FEEL _ -ut=94	p IF BEEN FEEL=-94
k DO _ LIE=-94	k -me _ $=94	j ready to=94	s ready=94	w ready=94	w pictures=-94	p YOU HAVE WILL=-94	w her _ was=94	k -re BEEN THING=94	j you baby=-94	j come with=94	j message was=-94
k , _ -er=-94	k WILL _ YOU=-94	j was anyone=94	j you house=-94	j there this=-94	j let believe=-94	k YOU -nd I DO=-94	k IT -hs=94	k IT -hs $=94	m IT months=94	p HAVE IT BECAUSE=-94	p I FEEL JUST=-94
j that more=-94	w the _ hundred=-94	k ^ I WANT IT=-94	w i understand that=-94	w it _ more=94	w it was more=94	w that _ as=94	m -to ask=-94	w to ask=-94	s issue=94	s him=-94	w him=-94
k SAW YOU $=-94	k -en YOU SAW=-94	k WILL YOU=-94	k I _ COLD=-94	j my what=-94	p BEEN YOU WANT=94	k BEEN SORRY IF=94	s got=94	w got=94	j work on=93	m work -on=93	w work on=93
k GAMBLE -he=-93	m GAMBLE the=-93	j read what=-93	j were at=-93	p I YOU CHOICE=93	j nobody would=-93	s febru=-93	w february=-93	j your about=-93	k I -id -or=-93	w i paid for=-93	s savin=93
w savings=93	p DO I SORRY=93	k -on _ -te=93	k I DO NOT CHOICE=93	j show up=-93	m show -up=-93	w show up=-93	s shoul=93	p BEEN TRUST YOU=93	s room=-93	w room=-93	k -es HAPPEN=93
j our kids=-93	m WE kids=-93	w our kids=-93	j what broke=-93	k I DO -at I=93	w did what i=93	s peace=93	w peace=93	j at table=-93	m over ME=93	k NOT -ct=-93	k -as YOU=-93
m -as you=-93	m as YOU=-93	w as you=-93	p I LIE WE=-93	w i _ your=-93	k ^ I CAUSE=-93	j i who=-93	k CHOICE _ IT=-93	j may it=-93	w a month $=93	j kept it=93	p THING LIE=93
k THING -he=-93	m THING the=-93	p NOT COMPARE THING=93	p HAVE DO THING=93	k I _ $=93	w i _ $=93	j three times=-93	m -ee times=-93	w three times=-93	j bought a=-93	j i raised=93	m was LIE=-93
j i without=-93	j i were=-93	w have _ the=-93	m -en my=-93	p ME COLD YOU=-93	w i _ put=93	p DO TRUST=93	k -xt -to YOU=-93	k -xt _ YOU=-93	j the your=-93	k WOULD _ -id=-93	m ^ perhaps=93
w ^ perhaps=93	k ME _ -ry=-93	w ^ i found=93	k I -ed -at=93	s fifty=93	w fifty=93	k -me -of -he=93	w some _ the=93	w some of the=93	k -es _ -a=93	p I JUST CAUSE=93	k , BECAUSE I=-93
p I BEEN THING=93	k NOT -od=93	j is all=93	j know messed=93	j know up=93	k I -id=-93	m i -id=-93	p NOT NOT=93	p NOT SORRY=-93	j it ten=-93	p SORRY I HAPPEN=-93	j you year=-93
j that she=-93	m situation $=-93	w situation $=-93	p BEEN JUST DO=-93	j without it=-93	k -ow BEEN=93	k -ow BEEN I=93	k ^ -ow BEEN=93	k ^ -ow BEEN I=93	m how BEEN=93	j not not=93	k -or ME=-93
m for ME=-93	j that and=-93	p IT ME STATE=-93	k JUST IT=93	k JUST -ed -a=93	s our=-93	w our=-93	j exactly what=-93	k JUST -at=-93	m JUST what=-93	m exactly -at=-93	w exactly what=-93
j you began=-93	k YOU -an -to=-93	m YOU began=-93	m began -to=-93	w began to=-93	w you began=-93	w you began to=-93	p I HAVE FEEL=93	k BEEN _ -nd=93	w you saw it=-93	s reali=93	k BEEN JUST JUST=93
j me us=-93	j sent first=93	j there my=-93	m -ck when=-93	j did family=93	j for eleven=-93	j there it=93	j told i=-93	j because it=-93	k ^ -ng=93	m ^ -ng=93	k -al _ BEEN=-93
p I HAPPEN THEY=-93	k YOU CHOICE=93	k -id THING=93	m -an to=-93	k BEEN -ep=93	j nothing i=93	j i spare=-93	p HAVE NOT LIFE=93	j eleven months=-93	m eleven -hs=-93	w eleven months=-93	p STATE MAYBE HAVE=-93
k -to -ay=-93	m to -ay=-93	w it _ mine=-93	j was were=-93	p TRUST YOU DO=-93	w have asked=-93	j am made=93	s sat=-93	w sat=-93	k -to -de=-93	m to -de=-93	j because have=-93
p YOU WILL NOT=-93	w married=93	k I SORRY IT=93	j bet a=-93	j be as=-93	w feel _ ,=-93	m was HAVE=93	w i was having=93	w was having=93	k -or -ll=93	j to him=-93	j and years=-93
w ^ you drove=-93	m BEEN our=93	w it was our=93	w was our=93	k -se _ ME=-93	k -of ME $=-93	w of me $=-93	j what do=93	p I SORRY SAW=93	k IT YOU MAYBE=-93	j know was=93	k -at _ -er=-93
p BEEN ALL ME=93	p IF WANT=93	j on about=93	p SORRY STATE=93	p DO YOU I=-93	j i way=-93	k DO ERROR=93	k I DO ERROR=93	m did ERROR=93	p IT SEX BEEN=-93	j i father=-93	j was anything=93
k BECAUSE _ THEY=-93	k -on FEEL=93	p STATE YOU=-93	w you in=-93	j i tested=-93	k , -ho=93	m , -ho=93	m , who=93	w , who=93	k I MAYBE -et=-93	k MAYBE -et=-93	k -ed -ne=-93
w ^ _ handed=-93	p YOU ME ME=93	k -ng _ NOW=-93	m NOT because=-93	m about WE=-93	j if any=93	w payment=-92	k -ht , I=-92	p NOT CHOICE I=-92	k I SORRY=92	m i SORRY=92	s list=-92
w list=-92	j you scene=92	p HAVE IT YOU=92	j in one=-92	k ^ DRINK=92	m ^ DRINK=92	p ME LIFE YOU=-92	p STATE FEEL=92	p STATE YOU DO=-92	w sober _ the=-92	p DO I LIE=-92	p WOULD TRUST YOU=92
m -ld your=-92	k YOU SAW -ut $=-92	j my life=92	m ME life=92	w my life=92	k -ed -an=-92	m -ed an=-92	w physical=92	j used as=-92	k -to -sk=-92	m to -sk=-92	j telling you=-92
j lost your=-92	m STATE your=-92	w lost your=-92	p DO WANT YOU=92	j asked that=-92	p I SORRY LIE=92	m told YOU=-92	j to marriage=-92	s docto=-92	p THING CAUSE YOU=92	k -or IT $=-92	p BUT I COMPARE=-92
m have SORRY=92	w , _ has=92	k , _ -at=92	k YOU -nd $=-92	m YOU mind=-92	w your mind=-92	w your mind $=-92	j we go=92	w i _ when=92	w i asked you=92	k -on _ IT=92	w i _ did=92
s midni=92	w midnight=92	j hope can=92	k -pe _ -an=92	w hope _ can=92	j if we=92	m IF we=92	w if we=92	k THEY -at $=-92	m THEY flat=-92	m flat $=-92	w flat $=-92
j drunk the=-92	p ALL BECAUSE YOU=-92	k -he _ -ll=-92	p BEEN JUST LIFE=92	k YOU -nd I=-92	j up what=92	j still the=-92	p I NOT FEEL=92	j think a=92	p IT I LIE=-92	k OTHER I=-92	m OTHER i=-92
p BEEN LIFE ME=92	w could _ stopped=-92	j lost it=-92	m lost IT=-92	w lost it=-92	j not forgive=-92	p BEEN DRINK BEEN=-92	j the be=-92	k IT -om YOU $=-92	k I HAPPEN -ed=92	j yelled the=-92	m lie -to=-92
w lie to=-92	m this -nd=92	w this and=92	p NOT JUST SAW=92	w got _ of=92	w left you=-92	j will answer=-92	p DRINK MAYBE=92	j off you=-92	k I BEEN -in -he=92	m notice $=-92	w notice $=-92
j me and=-92	k -or _ -nd=-92	w for _ past=92	k -he LIFE ,=92	w was _ one=-92	m those BEEN=92	w ^ those were=92	w those were=92	k -of HAPPEN=92	k MAYBE -of HAPPEN=92	m of HAPPEN=92	w broke _ promise=92
j from home=92	j my on=-92	j of have=-92	j since i=92	w the _ kept=92	m -nd all=92	w and all=92	k JUST JUST=92	p MAYBE I WILL=-92	j never knew=-92	m NOT knew=-92	m never CHOICE=-92
w never knew=-92	p IT BEEN SAW=92	w ^ _ made=-92	j about everything=92	p YOU CAUSE CAUSE=92	j the picture=92	m picture $=92	w picture $=92	n 5=-92	w if i had=92	k ^ I WILL=-92	k -ch LIFE=92
m much LIFE=92	p I TRUST JUST=-92	j send to=-92	j not were=-92	s babe=92	w babe=92	w was _ ago=92	k BEEN -in -a=92	j to is=92	j one about=-92	k -to -ay -or=92	w to pay for=92
j the questions=-92	k -he -ns $=-92	m -he questions=-92	w the questions=-92	w the questions $=-92	k -le YOU BEEN=-92	w while you were=-92	m I come=92	w i come=92	m was -al=92	j you so=92	j was time=-92
w about this=92	p NOW YOU NOT=-92	m used YOU=-92	k CAUSE -th=-92	k CAUSE -th -he=-92	m CAUSE with=-92	k BEEN _ -ct=-92	j lost because=-92	k DO _ I=92	p YOU JUST DO=-92	j not anything=-92	k IT _ -st=-92
k WILL _ -ay=-92	j like not=92	k I MAYBE NOT -ll=92	m he BEEN=92	j why did=92	j it go=92	p DO I IT=-92	m I messed=92	w i messed=92	w i messed up=92	p GAMBLE BEEN ME=92	k WILL I=-92
m WILL i=-92	w found _ $=-92	j you around=-92	p YOU SAW THING=92	k ^ I SAW IT=-92	m then $=92	w then $=92	k LIE -om -he=-92	m ^ everyone=92	w ^ everyone=92	k -ty -nd=92	k I CHOICE I=92
k THING -in YOU=-92	k -or _ -re=92	k LIE -nd=-92	m LIE and=-92	m IT you=-92	s are=92	w are=92	k ME -ny=-92	p YOU YOU NOT=-92	p IT I SORRY=92	j you trust=-92	m -me is=-92
k -or _ YOU=-92	p I I MAYBE=-92	w your _ for=-92	j i chat=-92	p I CAUSE YOU=-92	j like you=92	k SORRY IT IT=92	w sorry that it=92	j i scared=92	w i _ scared=92	j your an=-91	k -in IT ,=91
p YOU CHOICE WOULD=-91	w on it $=91	s signe=-91	w signed=-91	p IF I HAVE=91	j the extent=91	j to extent=91	m -he extent=91	s exten=91	w extent=91	w the extent=91	w to _ extent=91
w to the extent=91	j counselor i=-91	w you _ everything=91	j moved you=91	k ME -er -to=91	p IT IT IT=-91	w i _ him=-91	j way i=91	m YOU head=91	w your head=91	j not money=91	m IT coming=-91
m coming $=-91	w coming $=-91	w it coming=-91	w it coming $=-91	p I HAPPEN I=-91	w regret it $=91	p SORRY ME=91	k I HAVE BEEN=-91	s const=91	p BEEN STATE ME=-91	j i failed=91	k -ng -re=91
w i left you=-91	k IT LIE=91	m truth ,=-91	w truth ,=-91	p I MAYBE ME=91	k I CHOICE -at I=-91	p I LIE COMPARE=-91	p CAUSE THING ME=-91	p BEEN DO LIE=-91	m your -er=-91	k YOU -id -or=-91	k NOT _ SAW=91
k -he _ CAUSE=91	m it -in=-91	k BEEN -ng -or=91	m going $=-91	w going $=-91	j my birthday=91	k ME -ay -nd=91	m ME birthday=91	w my birthday=91	w my birthday and=91	k ^ -th -a=91	w ^ with a=91
p LIE IT IT=91	k IT -es BEEN=91	k -a JUST -of=91	w ^ _ waited=-91	w that you=-91	k YOU -an=-91	m you -an=-91	k ^ I LIE -to=-91	j so you=-91	w i pushed you=-91	j her birthday=-91	p THING WE=91
j if home=91	k IT YOU -an=-91	w i told you=-91	p HAVE BECAUSE=-91	p WANT BEEN NOT=91	j only your=-91	m had ME=91	w had my=91	j letters the=-91	k -rs _ -he=-91	w letters _ the=-91	s faile=91
w failed=91	k GAMBLE IT=-91	k -em=91	p COLD YOU=-91	m bad $=91	w bad $=91	k -so _ -nd=-91	j never out=-91	m NOT asked=91	j not up=91	s trips=-91	w trips=-91
k -de _ YOU=-91	k -id I WOULD=-91	k I -id I WOULD=-91	m but YOU=91	w but you=91	k -ng -to -he=-91	k -so DO=91	m so DO=91	j would i=-91	p ME CHOICE YOU=-91	k THEY _ -nd=-91	p YOU COLD ALL=91
m YOU told=-91	w you told=-91	k I COLD -at=-91	k I COLD -at YOU=-91	w for something=91	j say and=-91	j i signed=-91	w been _ for=91	s past=91	w past=91	s famil=91	w family=91
j year i=-91	m you -on=-91	m never ME=-91	w what i did=-91	j all night=91	p THEY HAVE BEEN=-91	p THEY BEEN IT=91	p CHOICE CAUSE IT=91	p WOULD NOT FEEL=91	j before in=-91	k -re I HAPPEN -in=-91	k -by YOU=91
m by YOU=91	k ^ SORRY IF=91	w ^ sorry if=91	k -en -ne=91	j every right=-91	k ALL -ht -to=-91	k HAVE ALL -ht=-91	k HAVE ALL -ht -to=-91	k YOU HAVE ALL -ht=-91	m ALL right=-91	w every right=-91	w every right to=-91
w ^ _ deserve=-91	k -re BEEN BEEN=91	w there is been=91	j will stay=-91	m WILL stay=-91	w will stay=-91	w you it was=-91	j hid for=-91	m not COLD=-91	j me been=91	j love it=91	k THEY _ YOU=91
k I HAVE -ld=-91	k DO _ ,=-91	p STATE IT IT=91	k ME _ -to=-91	w got _ and=91	w ^ _ blamed=-91	w ^ i blamed=-91	m happened $=91	w happened $=91	j did talk=-91	j else you=-91	j get of=-91
k -st -me=-91	m -st time=-91	j brought up=91	j because i=-91	p JUST GAMBLE=91	m was WILL=91	w was going=91	k BEEN _ LIE=-91	k ^ I CHOICE -he=-91	m know ,=91	w know ,=91	p JUST SAW BEEN=-91
k I -ld YOU=-91	p LIFE ALL=-91	p BEEN DRINK=-91	p YOU WE CAUSE=-91	m became -a=91	w became a=91	k -ed _ -ts=-91	j of and=-91	k BEEN -th THEY=-91	k THING -ed=91	j about to=-91	p I TRUST WOULD=91
m called IT=-91	w called it=-91	p ME DO IT=-91	j were baby=-91	w and that was=-91	k JUST -ed=91	j your birthday=-91	m YOU birthday=-91	w your birthday=-91	s perha=91	w perhaps=91	j i list=-91
k I _ -es=-91	k ^ _ OTHER=91	w is _ blame=91	k MAYBE I DO=91	k I -ut IT=-91	p YOU WANT COMPARE=91	j sorry that=91	j my doing=-91	p CAUSE HAPPEN=-91	j little in=91	p STATE STATE NOT=-91	j hurt i=-91
p ME SEX=-91	j about but=91	w you _ think=-91	k -or -id=-91	m -or said=-91	s text=-91	w text=-91	j but one=-91	k -of WE=91	m of WE=91	k -ed _ -ut=-91	j again i=-91
j a couple=91	m -a couple=91	w a couple=91	j the parking=-91	m -he parking=-91	s parki=-91	w parking=-91	w the parking=-91	k I _ -ny=90	j is am=-90	k FEEL YOU -nd I=-90	k I DO NOT SAW=90
k BECAUSE I WANT -to=-90	p I SAW NOW=90	p SAW NOW=90	k -ke _ -rd=-90	k -ed ME -nd=90	k -nd -en I=-90	p DO NOT LIE=-90	k -le I BEEN=-90	w while i was=-90	j was scared=90	w i was scared=90	w was scared=90
j is only=-90	j i family=90	p I CAUSE LIE=90	k ^ IF I HAVE=90	p YOU THING HAVE=-90	k -ed _ ALL=-90	k -ng IT $=-90	m YOU d=90	w you d=90	k -ng _ -on=90	k ^ I LIE -om=-90	j it suited=-90
j suited me=-90	k IT -ed ME=-90	k IT -ed ME $=-90	m IT suited=-90	m suited ME=-90	s suite=-90	w suited=-90	w suited _ $=-90	w suited me=-90	w suited me $=-90	j looking to=90	k CAUSE YOU -wn $=90
k YOU -wn $=90	w you down $=90	j not get=90	m mistake $=90	w mistake $=90	j my with=90	k -ts _ LIE=90	j on can=-90	m there -or=90	w there for=90	w did what=90	w i did what=90
j asked of=-90	j would done=90	p IT WOULD BEEN=-90	j am every=-90	p SAW YOU SAW=90	w only _ ,=-90	k ^ YOU HAVE ALL=-90	k HAPPEN _ -as=90	p IT ME YOU=-90	m only LIE=90	p THEY IT BEEN=90	j three to=-90
m she DO=-90	w she did=-90	w you _ going=-90	k YOU -ss=-90	m your -ss=-90	j you laughed=-90	p COLD CAUSE=90	p YOU COLD CAUSE=90	k -me _ THING=90	k I -ed=-90	m i -ed=-90	k YOU MAYBE NOT=-90
k I -ed YOU=-90	j will leave=-90	p WOULD HAVE LIFE=-90	j not undo=-90	k NOT -do=-90	m NOT undo=-90	m not -do=-90	w not undo=-90	j chose the=-90	k -by ME=-90	m by ME=-90	p NOW WOULD=-90
p I TRUST DO=-90	w break=90	p BEEN WILL IT=-90	j like is=90	w i called it=-90	w not _ the=90	k BECAUSE -he=90	m BECAUSE the=90	k IT BEEN NOT -ne=-90	p I MAYBE IT=90	j for past=90	p LIE BECAUSE I=90
j felt in=90	k HAPPEN _ -or=-90	w we _ ,=90	p YOU THING ME=90	p MAYBE BEEN THING=90	k -or LIFE=-90	m for LIFE=-90	m BECAUSE it=-90	k -ld THEY=-90	m told THEY=-90	w friendship=90	k ALL -ht -nd=-90
w every night and=-90	w , _ and=-90	p MAYBE ME BEEN=90	p COLD IT=90	k YOU _ -ep=90	m BEEN how=90	m is -ow=90	w is how=90	j after me=-90	j an not=90	k I DO -at=90	m did -at=90
j of had=-90	j for nothing=-90	p ERROR ALL BEEN=90	p GAMBLE ME LIFE=90	k -le I=-90	m -le i=-90	k SEX -to=-90	m SEX to=-90	k -he -ap=-90	m the -ap=-90	p SORRY DO BEEN=-90	w was at=-90
k -to HAVE=90	m -to have=90	m to HAVE=90	w to have=90	w the _ on=-90	m -er at=-90	p YOU COLD NOT=90	w and _ can=-90	j i with=-90	k YOU BEEN -in=-90	m ^ well=90	w ^ well=90
p IT NOT I=-90	s physi=90	j kids the=90	w it because=90	s opene=-90	w opened=-90	j ashamed of=-90	k BEEN SORRY -of=-90	k SORRY -of=-90	m SORRY of=-90	m ashamed -of=-90	w ashamed of=-90
k ALL _ I=-90	k -nd _ SAW=-90	k ALL -to=90	m ALL to=90	j the days=-90	p FEEL I YOU=-90	k CHOICE , -nd=-90	k CHOICE , -nd I=-90	p JUST SAW I=-90	m -or as=-90	k NOT HAVE BEEN=90	w not have been=90
j were every=90	k -nt _ -ed=90	k -es , -nd I=-90	m up $=90	w up $=90	p YOU GAMBLE NOT=90	k WOULD _ DRINK=90	k HAVE NOT CAUSE=90	j understand i=90	m your COLD=-90	s compa=90	j to cry=-90
p IF YOU LIE=90	k -ht -in -he=90	p DO MAYBE=90	k -er _ -at=-90	w contact=90	w you and i=-90	j on do=90	m it -ck=90	w it back=90	p NOT I NOT=-90	w that _ a=-90	m just BEEN=90
j you choose=-90	j for someone=90	k BEEN _ -he=-90	j on so=90	j told myself=-90	k -nt -to SAW IT=-90	p IF BEEN IT=90	s ways=90	w ways=90	p JUST BEEN IT=90	j for is=90	k -or -wo -rs $=-90
k -wo -rs $=-90	w two years $=-90	j just a=90	p YOU ME SAW=-90	p SORRY HAVE=90	k NOT _ -ll=-90	j alone it=-90	j pressure i=90	p I SAW LIFE=-90	j part in=90	m part -in=90	w part in=90
p TRUST I=-90	k BEEN SORRY -ut IT=90	j you three=-90	k ME -ht=90	k HAPPEN -up $=90	s insec=90	k SEX _ JUST=90	m years ,=-90	w years ,=-90	k YOU NOT CHOICE=-90	w you never knew=-90	p JUST HAPPEN=89
k BECAUSE -of -at I=-89	j you need=-89	j not trust=-89	p YOU STATE LIFE=-89	p YOU CAUSE DO=-89	p IT I WILL=-89	p SAW CAUSE=-89	m app $=-89	w app $=-89	p SORRY ME COLD=-89	p WOULD NOT LIE=89	j not day=89
s happy=-89	w happy=-89	p NOT YOU WILL=-89	k -th _ THING=89	m -or something=89	k -at DO YOU=89	j back my=-89	w back _ my=-89	j you some=89	j am to=-89	p DO IT LIE=89	j expect me=89
k , -at -an=89	k , -at -an I=89	k -an I=89	k -at -an=89	k -at -an I=89	m -an i=89	m -at can=89	m can I=89	m what -an=89	w , what can=89	w can i=89	w what can=89
w what can i=89	w gave me=89	p IF NOT IT=-89	k -a JUST $=89	m betrayal $=89	w a betrayal $=89	w betrayal $=89	j could called=-89	j have called=-89	k MAYBE HAVE -ed YOU=-89	w could _ called=-89	w could have called=-89
w have called=-89	w have called you=-89	p HAVE YOU THING=-89	w this _ that=89	j not change=-89	m NOT change=-89	w not change=-89	p NOT CAUSE LIE=-89	j cheated on=-89	m cheated -on=-89	w cheated on=-89	p JUST TRUST=89
m head $=89	w head $=89	k -ce -st=-89	s win=89	w win=89	j i spent=-89	j think were=-89	k -ne -in=-89	m -ne in=-89	w a _ time=89	k I BEEN -ng $=89	k I _ -ck=-89
j had about=-89	p IT I IT=-89	k COMPARE JUST=-89	m say IT=-89	w ^ _ knew=-89	s being=89	w being=89	j have your=-89	p ERROR I ME=89	p WANT NOT IT=-89	j sorry see=89	k LIE _ BEEN=-89
p DO ME YOU=-89	j and still=-89	k -to _ -ow=-89	p COLD HAVE=89	p BEEN IT JUST=89	m never SAW=89	k -wn=89	p BECAUSE DO NOT=-89	p ME I IT=-89	j not hurt=89	p DO BEEN JUST=89	j are on=89
w what _ did=-89	p CHOICE YOU HAVE=-89	p LIFE GAMBLE=-89	k -ad I=89	m -ad i=89	k THING -of -ng=89	j to said=-89	p IT CAUSE ME=89	m did BEEN=89	w did was=89	j really it=89	m -ed me=89
k -ce _ ,=-89	w came _ $=89	s fair=89	w fair=89	w me _ because=-89	k BEEN -ed=89	j of us=89	m -of us=89	w of us=89	m was -an=-89	j the into=89	j all so=89
k -nd IT BEEN NOT=-89	j were night=89	w , _ guess=89	w , i guess=89	m -at was=89	w not _ $=-89	k -or -he GAMBLE=-89	k -or _ GAMBLE=-89	w was an=-89	p WILL YOU SAW=-89	j were always=89	m were ALL=89
w were always=89	w you were always=89	p ME LIFE IT=-89	m CAUSE that=-89	p ERROR FEEL=89	j trip i=-89	w the _ truth=-89	p IT ERROR YOU=-89	p NOT WILL ME=89	k -so _ IT=89	j look my=89	m come $=-89
w come $=-89	w to come $=-89	j and something=89	p I SORRY FEEL=89	m used IT=-89	w , it was=-89	w though=89	k -ld ME YOU BEEN=89	j so do=89	k NOT ME=89	k JUST DRINK=89	k -me NOW=-89
p IT WE NOW=89	p FEEL BEEN SORRY=89	j with no=89	k -of _ -er=-89	k STATE -th=-89	m STATE with=-89	k -in -nt -of YOU=-89	k -nt -of YOU=-89	k ME -to THEY=89	p WOULD I THEY=-89	j i young=89	j young and=89
m young -nd=89	w young=89	w young and=89	j him in=-89	k SAW ME -to=-89	w asked me to=-89	k ^ IF YOU WOULD=-89	k WANT=89	j every thursday=-89	m ALL thursday=-89	w every thursday=-89	k YOU BEEN NOT -ed=89
k -on -re=89	j was your=-89	j have by=89	j we could=89	k -ne -es=-89	j to was=-89	k TRUST _ I=-89	j are you=89	j drunk and=-89	k -at _ ME=89	j saw the=-89	p THEY CAUSE BEEN=89
p IT YOU MAYBE=-89	w all _ this=89	w all of this=89	j not count=89	p YOU COMPARE ME=89	k -ty -of ALL=-89	k -ty _ ALL=-89	w ^ i signed=-89	j if like=-89	p IT I I=-89	k ^ I JUST=89	m LIE then=89
j asked out=-89	j i opened=-89	m I opened=-89	w i opened=-89	p WILL IT BEEN=-89	p I COMPARE JUST=-89	k NOT _ -th=89	k BUT I HAVE=-89	k JUST $=-89	m JUST $=-89	j move the=-89	m IT should=89
k -by ME ,=-89	w by me ,=-89	k DO NOT SEX=89	k DO _ SEX=89	p DO SEX I=89	j time in=89	p ME THING DO=89	p COMPARE DO BEEN=89	p SORRY COLD=-89	j an to=-89	m was -or=89	w was for=89
m be COMPARE=89	w be better=89	p I LIE JUST=89	k COLD _ $=89	m that -ed=-89	k I -ed WE=-89	k ^ I -ed WE=-89	j it be=-89	w ^ _ regret=89	w ^ i regret=89	p ME JUST NOT=89	p IT I BECAUSE=-89
m were NOT=-89	j for because=-89	j i has=-89	w i _ wanted=89	w sorry that you=89	k , _ JUST=89	p IF HAVE WOULD=89	j my for=-89	p ME YOU SAW=-89	m CHOICE where=-89	j my had=89	j you ask=-89
k NOT _ LIE=89	j at is=89	j he me=89	k -in #=-88	m in #=-88	k -es _ ,=-88	w not _ and=-88	j got my=88	j through my=88	k -gh ME=88	m -gh my=88	m through ME=88
w through my=88	j back your=-88	k -a _ -es=-88	j that of=88	j d this=-88	m BEEN protecting=-88	w protecting=-88	k ^ I -ed -in=-88	w some _ ,=88	k WE -to=88	m WE to=88	m us -to=88
w us to=88	p NOT I JUST=88	k -he -ss $=-88	j and phone=-88	j to carry=-88	j evening and=-88	k I HAVE STATE=-88	m that I=-88	w that i=-88	k -nd _ DO=-88	m never JUST=-88	j i day=-88
k CAUSE YOU -nk=-88	w let you think=-88	k ^ I -pt THEY=-88	m -pt her=-88	w i kept her=-88	w kept her=-88	p JUST BEEN LIE=-88	j you more=88	w the _ time=-88	k I WILL -ll=-88	p YOU BECAUSE WANT=-88	j i made=-88
p ALL BEEN I=-88	p ERROR COMPARE=-88	p IF WILL YOU=-88	k I SORRY -or ME=88	w i _ gone=-88	j am down=88	s bound=88	m -to cry=-88	w to cry=-88	k -ge ME=88	s glass=-88	j will stop=-88
k I WILL -op=-88	k WILL -op=-88	m WILL stop=-88	m will -op=-88	w i will stop=-88	w will stop=-88	p I DO ALL=88	k -or DRINK=-88	m for DRINK=-88	p I WOULD YOU=-88	k BEEN _ ALL=88	p YOU STATE IT=-88
j that lying=88	p I HAPPEN YOU=-88	p GAMBLE NOT IT=-88	p IT BEEN OTHER=88	j it days=-88	j scared the=-88	m it -ng=-88	j i honestly=88	w you _ ask=-88	k -ll _ -at=-88	k I CAUSE YOU $=-88	j were right=-88
m GAMBLE that=-88	m her -a=88	w her a=88	j would your=88	k ALL _ HAVE=88	s beers=88	w beers=88	j does count=88	j come to=88	k I -ke IT=-88	p THEY WOULD HAVE=88	k -a _ -me=88
k -or LIFE $=-88	p HAVE BEEN BEEN=88	w both _ ,=88	j place you=88	p YOU TRUST ME=-88	k -es _ YOU=-88	p LIFE HAPPEN=88	k NOT CHOICE -ho=88	p YOU NOT BUT=-88	j i any=88	k -ed _ -ow=88	p IT THING BEEN=-88
j hide things=88	m hide THING=88	w hide things=88	m I spent=-88	w i spent=-88	j second phone=-88	m -nd phone=-88	w second phone=-88	p IF YOU BEEN=88	j i come=-88	k CAUSE _ WILL=-88	p FEEL IT IT=88
p THING MAYBE=88	k YOU HAVE SAW=-88	k -ke _ YOU=88	p BECAUSE BEEN STATE=88	k IT BEEN NOT YOU=-88	k ME -th=88	w will tell you=-88	m I failed=88	w i failed=88	k -ow _ SAW=-88	m -to people=88	w will _ them=-88
j next me=-88	k -xt -to ME=-88	k -xt _ ME=-88	w next _ me=-88	w next to me=-88	j caused you=88	m caused YOU=88	w caused you=88	w was _ and=88	w know _ are=88	k -ld YOU -he=-88	w told you the=-88
k I BEEN SORRY IF=88	w am _ if=88	w am sorry if=88	k -a -te=-88	m a -te=-88	w you _ come=88	w mother _ $=-88	k -er -ht=88	s swore=-88	w swore=-88	j i things=88	j told truth=-88
k -ke IT $=88	k -er IT=-88	k IT GAMBLE=88	p HAVE HAVE YOU=88	j i leaving=-88	m things I=88	w things i=88	j if for=88	k -ck -up=-88	k -to -ck -up=-88	m -ck up=-88	w it hurt you=-88
k ERROR _ -a=88	m -on her=88	w on her=88	p YOU SORRY IT=88	j apology for=88	m apology -or=88	w apology for=88	m -he lies=88	w ^ the lies=88	w the lies=88	k SAW IT $=-88	p WE OTHER HAVE=-88
j know word=-88	p IT STATE I=-88	k WE _ I=-88	p I SEX IT=88	j between it=88	p YOU SORRY ME=-88	p SORRY I YOU=-88	j and forget=88	p NOW ME IT=-88	p I THEY DO=-88	k -ed -ut YOU=-88	k I -ed -ut YOU=-88
m -sk me=-88	w ask me=-88	w promised=-88	p YOU STATE BECAUSE=-88	m -ng myself=-88	p YOU COLD HAVE=88	j to if=-88	p NOT WE WE=88	m open -ut=88	w open about=88	j borrowed from=-88	p IT YOU ALL=-88
s week=88	w week=88	w real _ $=88	j your back=88	w only _ i=88	w ^ it got=88	w it got=88	p COMPARE NOT BEEN=88	k IT I BEEN=88	k TRUST -nd I=-88	k BEEN ME -to=-88	p ME DO ME=-88
j them i=-88	j the second=-88	j were by=88	j couple of=88	m couple -of=88	w a couple of=88	w couple of=88	p NOT WOULD NOT=88	j it time=-88	j there one=-88	k THEY -ts=-88	p TRUST YOU WOULD=88
w seeing him $=-88	k -ht _ YOU=-88	s rathe=-88	w rather=-88	k I HAVE HAVE=88	w i have had=88	p FEEL IT THING=88	p YOU SAW SAW=88	j to so=-87	p MAYBE WOULD HAVE=87	k YOU COMPARE=-87	k -et THEY=-87
k THING _ YOU=-87	w will _ my=-87	p LIE JUST I=-87	w ^ if that=87	j kept under=-87	w ^ _ lies=87	s doubt=-87	j not gone=87	k -ay COMPARE=-87	m say COMPARE=-87	j a under=-87	m after IT=-87
m YOU make=87	w you make=87	w you make it=87	p WOULD HAVE THING=-87	j because shut=87	k BECAUSE YOU -ut=87	k BECAUSE _ -ut=87	w because _ shut=87	w because you shut=87	p I JUST TRUST=87	j i drink=87	k ME _ -th=87
m money -on=-87	w money on=-87	w not _ with=87	s avoid=87	k IT _ -ke=-87	j at some=87	p MAYBE NOT HAVE=87	s repea=-87	j at firm=87	j the firm=87	k -at -he -rm=87	k -at _ -rm=87
k ALL -at -he -rm=87	k ^ ALL -at=87	k ^ ALL -at -he=87	m -he firm=87	s firm=87	w ^ _ at=87	w at _ firm=87	w at the firm=87	w firm=87	w the firm=87	j you thought=-87	m YOU thought=-87
w you thought=-87	k -to _ SEX=87	m had CHOICE=-87	k -ld YOU IT=-87	j you believed=-87	m YOU believed=-87	w believed=-87	w you believed=-87	p BECAUSE GAMBLE=-87	j with our=-87	p I MAYBE YOU=87	k NOT -to ME=87
j my head=87	k ME -ad=87	m ME head=87	m my -ad=87	w my head=87	m my -on=-87	j in ways=87	p LIFE I BEEN=87	p SORRY BEEN IT=87	k -he -st $=87	j i twice=-87	p HAPPEN CHOICE=-87
p IF HAVE NOT=87	p DRINK DO THING=87	p HAVE ME I=87	k YOU -a=-87	m YOU a=-87	m you -a=-87	w you a=-87	j any of=87	w not _ been=87	p BEEN SORRY GAMBLE=87	p I SORRY GAMBLE=87	p SORRY GAMBLE=87
k WE NOT=87	m -nt it=-87	w turned me=87	p I SAW MAYBE=87	k ^ _ -of=-87	w ^ _ of=-87	k -up $=87	m -up $=87	j to we=-87	m -nd lied=-87	w and lied=-87	p YOU BECAUSE HAVE=-87
w , _ me=87	p CHOICE BECAUSE=-87	p NOW I IT=-87	k SAW _ -or=-87	w you asked me=-87	k -ho -ts=87	m who -ts=87	j me the=-87	p IT WOULD I=-87	k # I=-87	m # i=-87	j to being=87
k YOU _ -sk=-87	p I ME CAUSE=-87	p COMPARE IT LIE=-87	m BEEN yours=-87	p YOU THEY IT=-87	s kiss=87	w kiss=87	j what to=87	p ME THING CHOICE=-87	j my word=-87	m ME word=-87	w my word=-87
j or it=-87	p ALL BEEN JUST=-87	j to open=87	k BEEN JUST $=-87	k IT BEEN JUST $=-87	p BEEN YOU GAMBLE=-87	k -to YOU IT=-87	p I HAVE ERROR=87	m like ME=87	w were _ that=-87	m on ME=87	j sorry all=87
j because how=87	k -nd _ -se=87	j and on=-87	m june $=-87	w june $=-87	p I IT CAUSE=-87	k WE ,=-87	m WE ,=-87	m us ,=-87	w us ,=-87	j it have=87	j did nothing=87
w that were=-87	p JUST SEX=87	m -he way=87	w the way=87	j it ever=87	m I hate=87	w ^ _ hate=87	w ^ i hate=87	w i hate=87	w his _ $=-87	k -al -nd=-87	m -al and=-87
j not if=87	p YOU HAVE BECAUSE=-87	k CAUSE _ LIFE=-87	k -en _ -id=-87	p DRINK CHOICE=-87	w i _ looking=87	p BEEN ERROR YOU=-87	k -ll ME=-87	p YOU BEEN DO=87	p IF CAUSE YOU=87	w would _ $=-87	p WANT WILL=-87
p WE IT IT=87	s down=87	w down=87	j i will=-87	m -en we=-87	j who lied=-87	j us before=87	p BEEN SORRY BEEN=87	j was bed=-87	k -in -ed -th=-87	k BEEN -in -ed=-87	k BEEN -in -ed -th=-87
k I BEEN -in -ed=-87	w in bed with=-87	w was _ bed=-87	w was in bed=-87	j did ask=-87	k -ke IT ,=87	k -or -he THING=87	k ME LIE=-87	k -to WANT=-87	m to WANT=-87	w what did you=87	j what went=87
m -at went=87	w what went=87	m your -ad=87	k , WE=87	m , WE=87	m , we=87	w , we=87	p SAW TRUST=-87	w was _ out=87	w and _ d=87	w and i d=87	p JUST OTHER=87
j have stopped=-87	w have stopped=-87	m at -er=87	p MAYBE ERROR=87	k I SAW -he=-87	j lied would=87	j a kiss=87	j and lied=-87	m broke IT=-87	j through your=-87	m -gh your=-87	w through your=-87
m BEEN at=-87	j but only=87	p I YOU COMPARE=-87	k -ry _ $=-87	k NOT ME $=87	p ERROR BUT NOT=-87	s lines=87	w lines=87	k THEY -nd I=87	p NOW YOU I=-87	p YOU LIE IT=-87	p SAW YOU LIFE=-87
m HAVE all=87	p NOT CAUSE CHOICE=87	p CHOICE BEEN ME=87	j month and=-87	m IT again=-87	w was not $=-87	j go on=-87	j come and=87	w what _ you=87	k -or BEEN=87	k I _ -op=-87	w i _ stop=-87
k YOU -to -ay IT=-87	w you to say=-87	p SAW IT IT=-87	j cousin me=-87	k ^ ME -in=-87	w ^ _ cousin=-87	w ^ my cousin=-87	w is _ you=-87	p NOW IT=-87	p NOT SAW YOU=-87	k I BEEN -at=-87	w i was at=-87
k -an _ -to=87	j you without=-87	p DO I WILL=-87	p YOU ALL IT=-87	j the garage=-87	s garag=-87	w garage=-87	k -id ,=-87	m -id ,=-87	p SORRY YOU MAYBE=87	j sorry it=87	j asked to=-87
p YOU STATE=-87	k -at _ -en=87	j apologize that=-87	j not am=-87	k I DO NOT -ct=-87	p BEEN ME THING=87	p SAW I LIE=-87	j waited for=-87	k -ed THEY -st=-87	j is real=-87	w was _ the=-87	k -nd I -ed $=87
j you before=-87	j no what=-87	p NOT WE BEEN=87	j have with=87	w there is no=-87	j you cry=-87	p NOW YOU=-87	p WILL BUT=-87	p BEEN YOU LIFE=-87	k HAVE -me -me=-87	w have come home=-87	w only _ $=87
j if it=87	p DO SORRY=87	j i company=87	w you _ always=86	k -sy _ $=-86	j had choice=-86	w had _ choice=-86	k -he -ds=-86	m the -ds=-86	k IT BEEN -he JUST=-86	j for for=-86	p JUST JUST=86
p BEEN NOT CHOICE=86	k -rt -nd I=-86	k -rt _ I=-86	p SAW BECAUSE YOU=86	j were asleep=86	k YOU BEEN -ep=86	m were -ep=86	w were asleep=86	w you were asleep=86	k I BEEN ERROR -to=-86	s sayin=-86	w saying=-86
p I OTHER BEEN=-86	m IT is=86	k CAUSE YOU=-86	k ^ IT DO=-86	j more me=86	k COMPARE _ -at=86	j am myself=86	m -he accident=86	w the accident=86	k -ng YOU=-86	p COMPARE NOW=86	k -to THING=-86
j the going=86	j he just=86	w he _ just=86	j work i=-86	j of be=86	j when at=-86	j owe the=-86	p BEEN I OTHER=-86	k YOU BEEN ALL=86	j listened more=86	w listened=86	k IT NOT=-86
j the floor=86	s floor=86	w floor=86	p IT THING HAPPEN=86	j so the=86	m NOT control=86	k -en -nd=-86	j never at=86	k -ts ,=86	m -ts ,=86	j in garage=-86	p NOT IT BECAUSE=-86
p YOU BEEN WE=-86	w i _ wrong=-86	p BUT YOU ME=86	j you married=86	k I WILL -nd=-86	p WILL ERROR=-86	j was we=86	p HAVE YOU BEEN=86	k -he -er -nd=-86	w that _ not=86	p TRUST ME=-86	k BEEN _ -up=-86
p SAW WILL=-86	w ^ _ went=86	w promises=86	m THEY at=-86	p I DO CHOICE=86	k CHOICE _ -nd=-86	k -pt LIE=-86	m -pt lying=-86	m kept LIE=-86	w kept lying=-86	j said you=-86	w you and the=86
m -ay that=-86	p SAW SAW=86	j that back=-86	j i much=86	p ME BEEN YOU=-86	p THING LIFE=86	w ^ you made=86	j under the=86	j had seen=-86	k IT DO NOT=-86	k I LIE -on=-86	j than you=-86
k -ho -ed -he=86	p I WILL BUT=-86	j and from=-86	w may _ been=86	w may have been=86	m BEEN weak=86	k HAVE -ed ME $=86	j so easy=86	k ^ -he DRINK=86	w your _ the=-86	w you _ making=86	k -er _ BEEN=86
p WANT I SORRY=86	j to after=86	k I CHOICE -hy=-86	p IT HAPPEN IT=86	k YOU WOULD -er=-86	k BEEN _ -on=86	k -to WE=-86	m -to our=-86	p CHOICE GAMBLE=-86	w could _ been=86	w could have been=86	k -re BEEN NOT -se=-86
m BEEN my=-86	k -on -ne=-86	m on -ne=-86	p HAVE JUST BEEN=86	p ME I FEEL=86	k SEX _ YOU=-86	k -an _ $=-86	k HAPPEN _ ME=86	m know -re=86	k THING I=86	m THING i=86	p BEEN ME YOU=-86
k -of WE $=86	w of us $=86	k ME -en I=86	w me when i=86	m upset $=-86	w upset $=-86	p I SEX JUST=86	k -at -he -ce $=86	k BEEN -to=-86	m BEEN to=-86	k -ne _ NOT=-86	m I hit=-86
w i hit=-86	p MAYBE DO IT=-86	j but a=86	j first time=-86	k -he -st -me=-86	m first -me=-86	w first time=-86	w the first time=-86	w ^ _ mother=86	j my side=86	m ME side=86	w my side=86
p HAVE CHOICE=-86	p YOU HAVE MAYBE=-86	j got away=86	m HAPPEN away=86	m -in her=86	w in her=86	w ^ _ couple=86	k IT BEEN ME ,=-86	p DO IT HAVE=86	k YOU -it=86	m you -it=86	p COLD THEY=86
p THING WANT=86	k LIFE HAPPEN=86	p BEEN IT YOU=-86	k -at _ -nd=-86	j about before=-86	j thousand in=-86	j the last=86	j to come=86	m -to come=86	w to come=86	k -to _ -ff=86	w to _ off=86
w what _ me=86	k -xt=-86	p IF GAMBLE=-86	w let you=-86	k I WILL=-86	m i WILL=-86	w to say that=-86	p WOULD DO=86	s cope=86	w cope=86	p CAUSE LIFE ME=-86	j i looking=86
p NOT HAVE ME=-86	p ME SAW=-86	p I GAMBLE=-86	j was hiding=-86	k , _ #=-86	j from was=-86	p I THEY JUST=86	j d anyone=86	p I WOULD ALL=86	p THEY NOT HAVE=86	p BEEN ERROR LIFE=-86	k IT , I BEEN=86
j have better=86	s later=86	w later=86	m money -or=-86	w money for=-86	k -ut JUST THING=-86	k LIE -ut JUST=-86	k LIE -ut JUST THING=-86	p LIE JUST THING=-86	k ^ -he -or=-86	k YOU , BUT I=-86	p NOT JUST THEY=-86
w speak=-86	j with only=-86	p THEY I BEEN=86	p THING STATE=-86	k -he -th=-86	m the -th=-86	k -se _ -nd=-86	p DO OTHER=86	k I _ -a=-86	w i _ a=-86	j it long=86	w mistake=-85
k -ow _ MAYBE=85	s recei=-85	p ALL YOU SAW=-85	k -ng THEY=-85	m person $=85	w person $=85	k -ld _ ,=85	p NOT IF=85	k COLD CAUSE=85	s desir=85	k -le -or=-85	m -le for=-85
p SAW BEEN=-85	k BECAUSE I WOULD=-85	p NOT YOU IT=-85	j asked i=-85	m have -he=-85	w have the=-85	p STATE I TRUST=85	m NOT telling=-85	w without telling=-85	w without telling you=-85	k YOU SAW -in=-85	k -an _ I=-85
k -od ,=85	m -od ,=85	k CHOICE JUST=85	m CHOICE exactly=85	k -as _ I=85	k YOU -ll ME=-85	k ME , -nd I=-85	k -ed -up=85	m -ed up=85	w know _ was=85	p CAUSE ME WOULD=85	p ME ME WILL=-85
p I SORRY COMPARE=85	j it times=-85	m not DO=85	p I WANT IT=-85	p SORRY NOT IT=-85	k WE _ SEX=85	k , I BEEN LIE=-85	k JUST -ne=-85	w ^ she is=85	m -to say=-85	w to say=-85	s open=85
w open=85	k -to -go -to=-85	m were -en=85	s none=-85	w none=-85	j and kids=85	p IF IT LIE=85	w into _ else=85	p I NOT OTHER=85	p ME OTHER YOU=-85	j no in=-85	w and _ them=-85
j take the=-85	j at bank=-85	w at _ bank=-85	m THEY in=-85	j so on=85	s kille=85	w killed=85	w killed _ $=85	j room and=-85	m ME how=85	w me how=85	k IT YOU -an NOT=-85
j i stole=-85	j stole from=-85	m I stole=-85	m stole -om=-85	w i stole=-85	w i stole from=-85	w stole=-85	w stole from=-85	w i gave you=-85	s booke=-85	w booked=-85	j a why=85
k -a -ht=-85	m a -ht=-85	j i saw=85	j to sorry=85	j regret it=85	j will put=85	k I WILL -ut=85	k WILL -ut=85	m WILL put=85	m will -ut=85	w i will put=85	w will put=85
j okay but=85	k , -ay ,=85	k , -ay , BUT=85	k -ay , BUT=85	w , okay ,=85	w okay , but=85	w okay _ but=85	w to _ to=85	p HAVE I CAUSE=-85	k CAUSE ME -to=-85	k YOU _ -ll=-85	j i messages=85
j a out=85	p WOULD WANT YOU=85	k NOW _ -he=-85	j and where=85	p DO LIE=-85	j that have=85	m after -he=85	w after the=85	k -ay , -nd=-85	j to small=-85	j drove the=-85	n 25=-85
p WE IT CAUSE=85	m -a mistake=-85	w a mistake=-85	k -so _ -he=-85	w so _ the=-85	j to understand=85	j it than=85	p IF YOU COLD=85	s end=85	w end=85	j gone and=-85	j the papers=85
m -he papers=85	w papers=85	w the papers=85	m ^ this=-85	w ^ this=-85	k -to ME ,=85	w to me ,=85	k -nd _ -ns=-85	k YOU LIFE -to=-85	j i gambled=-85	w gambled=-85	p YOU FEEL LIE=85
j should your=-85	j it work=-85	j bank to=-85	p I BECAUSE LIE=-85	m CHOICE were=85	w , _ do=85	p MAYBE CAUSE YOU=85	k -to _ -in=-85	j to day=85	p LIFE COMPARE=-85	j to everyone=85	k THEY -ok=85
p HAVE I BEEN=85	m it DO=-85	w one _ you=-85	m moment $=85	w moment $=85	s fund=-85	w fund=-85	j money on=-85	p BECAUSE NOT I=-85	k -ed -in=-85	w were _ your=-85	m -he table=-85
w the table=-85	j on and=-85	p DO YOU JUST=85	k , I MAYBE HAVE=-85	k BEEN -ee=-85	m BEEN three=-85	p WOULD WANT NOT=85	j with father=85	p DRINK NOT=85	k -nd I -ed=-85	p SORRY IF IT=85	p LIFE WOULD HAVE=85
j and answer=-85	p I IT DO=-85	p CHOICE TRUST=-85	j i low=85	j low and=85	s low=85	w low=85	k BEEN YOU $=85	m -he second=-85	w the second=-85	k IT YOU MAYBE NOT=-85	w that you could=-85
j the so=-85	k CAUSE ME -ut=85	w had nothing to=-85	m NOT perfect=85	w you could not=-85	p I BECAUSE THEY=-85	j it take=-85	k WE _ ,=85	j tell did=-85	p THEY ME YOU=85	j did care=85	j not care=85
j i turned=-85	m could NOT=85	k -he -en=-85	m the -en=-85	j makes i=-85	k -at BEEN=85	k -re _ $=-85	k -he OTHER CAUSE=85	k -he OTHER CAUSE IT=85	k OTHER CAUSE=85	k OTHER CAUSE IT=85	k ^ -he OTHER CAUSE=85
p OTHER CAUSE IT=85	k -ld -he TRUST=-85	k -ld _ TRUST=-85	w told _ truth=-85	w told the truth=-85	p BEEN CAUSE YOU=-85	j it how=-85	k , IT HAPPEN=85	k THING YOU DO=-85	k -to -me -to=85	w to come to=85	p IT SEX=-85
j lied was=-85	m never DO=85	j came up=85	m came -up=85	w came up=85	j i husband=85	k ^ -en YOU=-85	k -ed , -nd IT=-85	p IT THEY THEY=-85	k -to -ve ME=85	p NOT CHOICE BEEN=-85	j we even=85
j they were=-85	m THEY were=-85	w they were=-85	m -ng my=-85	k -wo -es=85	m two -es=85	m she CAUSE=85	j i on=-85	w ^ i asked=-85	k OTHER _ -on=-85	j am lied=85	j sorry lied=85
w sorry _ lied=85	w sorry i lied=85	s sick=-85	w sick=-85	j out by=-85	m six $=-85	w six $=-85	j and need=-85	p TRUST YOU HAVE=85	p LIE BEEN WE=85	p IT I YOU=-85	p WILL BEEN NOW=-85
k -or -wo=-85	m -or two=-85	m for -wo=-85	w for two=-85	p MAYBE IT=85	j i times=85	k -or _ COLD=-85	j it nothing=85	w d _ have=85	j because with=-85	j our and=-85	p IT IF=85
w home _ $=85	p CAUSE BECAUSE ME=85	j at when=-85	j a night=-85	k YOU -bt=-85	m YOU doubt=-85	j and things=85	w ^ _ warned=85	p BEEN I YOU=-85	w that _ the=-85	p YOU BUT I=-85	p I I WOULD=-85
w have _ at=-85	w the _ did=-85	s paper=84	w i will tell=-84	s pregn=-84	j in parking=-84	w in _ parking=-84	w in the parking=-84	s bonus=-84	w bonus=-84	w the _ at=-84	p SORRY YOU SAW=84
k DO _ DO=84	p WOULD HAVE BEEN=84	k BEEN JUST IT=84	j you for=-84	j of time=-84	k FEEL LIE=84	m FEEL betrayed=84	p NOT THEY I=-84	j you telling=-84	w have _ for=84	p ERROR BEEN YOU=84	m nothing -ut=-84
w nothing about=-84	m mess $=84	w mess $=84	k -of _ -nt=-84	j the has=-84	k OTHER BECAUSE=-84	m OTHER because=-84	k DO NOT DO=84	w did _ do=84	w did not do=84	w not do=84	k -ke _ I=-84
p BEEN ME SEX=-84	m was -ed=84	j said was=-84	k WOULD NOT SAW=-84	k WOULD _ SAW=-84	w would _ see=-84	p JUST YOU CHOICE=-84	k ME -er -nd=-84	j betrayed you=-84	m betrayed YOU=-84	w betrayed you=-84	j could been=84
k BEEN -om=-84	m BEEN from=-84	m DO stuff=84	j saw it=-84	p STATE HAVE IT=-84	s needs=84	w needs=84	k -nt THEY=-84	w that should=84	p BUT YOU BEEN=84	j into the=84	j of to=-84
p DO NOT MAYBE=84	j i dollars=-84	j i learned=84	w learned=84	k -on $=84	m -on $=84	j way of=84	k -ay NOT -to=84	k -ay _ -to=84	w say _ to=84	w say no to=84	p DO WILL=-84
j i casino=-84	j growing up=84	m growing -up=84	w growing up=84	j kissed i=84	k JUST HAPPEN=84	j was the=-84	j mine to=-84	j time was=-84	k BEEN _ -id=-84	w ^ i paid=-84	j in no=84
w yours=84	j office you=-84	k -to -ng -nd=84	m counseling -nd=84	w counseling and=84	w to counseling and=84	j go her=-84	k I GAMBLE IT=-84	p LIFE IT BEEN=-84	w to _ on=84	k -or -he THING $=84	k ^ YOU BEEN -ng=84
k ^ -he -nt=84	k ^ I WILL -ve=-84	w place _ i=84	k WILL _ -nd=-84	j was say=-84	k WOULD NOT BEEN=-84	p CHOICE HAPPEN ME=84	p YOU HAVE STATE=-84	k , -nd -en I=-84	k YOU -ct=84	m you -ct=84	k IT BECAUSE I=84
j you stupid=-84	j the now=-84	p IT WE I=-84	j please my=84	w please _ my=84	p BEEN THING=84	j and late=84	k -on _ CHOICE=84	w ^ i saw=84	k ME COMPARE $=-84	k I SEX -on=84	j there no=-84
k I BEEN -th THEY=-84	k ^ YOU -id=-84	j to parents=84	w to _ parents=84	w to your parents=84	w months=-84	j i agreed=-84	k -ed -he -rs=84	p YOU IT STATE=-84	p THEY THEY BEEN=84	j father would=84	j as i=84
k IT _ IT=84	k ME _ THEY=84	k MAYBE _ -nd=84	k -nd -on=84	m judgment BEEN=84	k HAVE NOT -ea=84	k HAVE _ -ea=84	k ^ _ -en=84	j think the=-84	m BEEN told=84	k -ed -th=-84	m -ed with=-84
p SAW I BEEN=-84	p TRUST IT YOU=84	j he it=84	m LIFE you=-84	k I HAPPEN -to=-84	p BUT I YOU=84	k -he -te=-84	m the -te=-84	p BEEN STATE ALL=-84	p CHOICE YOU WOULD=84	p YOU NOT TRUST=84	k ^ I FEEL=-84
p SORRY ME THING=84	k THING=84	p IF IT WOULD=-84	k -ew _ ,=84	w new _ ,=84	m YOU turned=84	w you turned=84	k YOU IT -es=-84	m I will=-84	w i will=-84	j and time=-84	k I WILL NOT BEEN=84
j and keep=-84	m husband $=84	w husband $=84	p SAW YOU=-84	j were about=-84	k -ry _ IT=84	m IT week=84	j this would=84	j waited at=-84	j waited the=-84	m waited -at=-84	w waited _ the=-84
w waited at=-84	w waited at the=-84	j needed what=84	j name and=-84	j you bank=-84	j made your=-84	m it -re=84	k YOU _ -re=84	j was really=84	s crazy=84	w crazy=84	w see you=-84
k ME _ -en=84	k YOU STATE YOU=-84	m THEY had=-84	k I HAVE DO $=-84	s bit=84	w bit=84	k -an NOT -in=84	k I -an NOT -in=84	j an you=-84	k -ll _ $=-84	w i apologize $=84	j i the=-84
k WE _ -rt=84	j we in=84	w you _ not=-84	j daughter i=-84	m THEY from=-84	j was more=84	j an answer=-84	k -an CHOICE=-84	m -an answer=-84	m an CHOICE=-84	w an answer=-84	p SAW IT DO=-84
p DO NOT TRUST=84	p MAYBE I STATE=-84	k I BEEN ERROR ,=-84	m it -so=84	w it so=84	p THING ME YOU=84	m ring $=-84	w ring $=-84	j am one=-84	k -a -fe=84	m a -fe=84	k -to -ng=84
m to -ng=84	j i woman=-84	p SORRY SORRY=-84	k NOT WANT YOU=84	j friends because=-84	j you friends=-84	m friends BECAUSE=-84	w friends because=-84	p I YOU GAMBLE=-84	w i d rather=84	k CHOICE I -ed -up=84	k I CHOICE I -ed=84
w know _ messed=84	w know i messed=84	m FEEL that=-84	p CHOICE JUST BEEN=-84	j we did=84	j pills me=84	p I JUST DRINK=84	p IF WANT I=84	k -ge BEEN=84	j would ask=-83	k -sa=-83	p I WANT NOT=-83
w secret=-83	p SEX IT=83	m be FEEL=-83	j i promise=83	j first not=83	j put us=83	j can whenever=-83	m was -re=-83	p YOU BECAUSE NOT=-83	w the phone $=-83	j stupid and=83	k -ay SORRY=83
k -to -ay SORRY=83	k -to _ SORRY=83	m -ay sorry=83	m say SORRY=83	w say sorry=83	w to _ sorry=83	w to say sorry=83	k -in _ COMPARE=83	j we just=83	j that felt=83	p THEY BEEN JUST=83	m money $=-83
w money $=-83	k I LIE , BUT=83	k LIE , BUT YOU=83	p IT ME DO=-83	j will listen=-83	j you insecure=83	w insecure=83	p I ERROR WOULD=-83	m YOU at=-83	w you at=-83	w ^ i could=-83	p MAYBE IF BEEN=83
m ERROR way=83	p BEEN THING HAPPEN=83	m have -id=83	k SORRY -or IT $=83	j and story=-83	k DO NOT WANT=83	j those messages=83	m IT messages=83	w those messages=83	j bank the=-83	k YOU -od -in=83	k ^ YOU -od=83
k ^ YOU -od -in=83	w ^ you stood=83	w you stood in=83	w and _ have=-83	p SAW YOU FEEL=-83	j for said=-83	j only of=-83	p THING HAVE DO=-83	m ALL thing=83	j i forget=-83	j start to=-83	m let YOU=-83
p LIE DO=83	k -id NOT $=-83	p WE I THEY=-83	j the bank=-83	m -he bank=-83	w the bank=-83	k -rd BEEN=-83	k HAVE -ed -a=83	w did _ wrong=83	k WE BEEN NOT=83	j because to=-83	k -th THING=83
m with THING=83	w used your=-83	p FEEL I BEEN=83	p HAVE DO ME=-83	p I THING HAPPEN=83	j for good=83	j own good=83	p SORRY IT DO=-83	j stress to=83	j only that=-83	w have _ me=83	w ^ my father=-83
m YOU in=-83	w without _ you=-83	k ME _ -pt=83	w messages=83	j her d=83	m -re is=-83	m -nt on=-83	m see IT=83	k ^ _ BUT=-83	j just you=83	p YOU I NOW=-83	w raised=83
w i chose to=-83	k -pe=83	k IT -in $=-83	j not forget=-83	k -a -ll=-83	m a -ll=-83	j because not=-83	p YOU WANT DO=83	p YOU ME IT=-83	k BEEN -ng ME $=83	k ME _ WOULD=83	p DO NOT BEEN=-83
k I -nk YOU=83	w i think you=83	m us BEEN=83	w told you=-83	w about _ money=83	w about the money=83	j you when=-83	j now because=-83	k -ow BECAUSE=-83	m -ow because=-83	m now BECAUSE=-83	w now because=-83
j on tuesday=-83	m my SORRY=83	m -nd to=83	p I HAPPEN LIE=-83	k YOU BEEN -ng YOU=-83	w clear=83	k -to _ STATE=83	j i issues=83	m okay ,=83	w okay ,=83	s tryin=83	w trying=83
p MAYBE HAVE COMPARE=83	k -xt $=83	m -xt $=83	j knew hurt=-83	p WOULD IT I=-83	m anybody $=83	w anybody $=83	k -a _ OTHER=83	p YOU IT SORRY=83	w stress=-83	p BUT YOU YOU=83	j asked me=-83
m asked ME=-83	w asked me=-83	p YOU SORRY=83	k , -se=83	m , -se=83	m , please=83	w , please=83	k -ty _ ME=83	p SAW I IT=-83	k WOULD BEEN -ng=-83	k COMPARE _ ME=83	w i d have=83
w imagine=83	j been with=83	k FEEL _ COMPARE=83	j am paying=-83	w am paying=-83	w i am paying=-83	j i son=-83	p IT IF IT=83	j the end=83	m -he end=83	w the end=83	k -ut _ -to=-83
w about _ to=-83	p ERROR SAW=-83	p SORRY I NOT=83	k -up -in=83	m up -in=83	w would _ it=-83	k TRUST _ YOU=83	k BUT NOT=-83	j about am=83	k -nd I LIE=-83	j broke your=-83	w sorry if you=-83
s cried=-83	w cried=-83	m see -ow=83	w see how=83	s worth=-83	p NOT MAYBE HAVE=-83	k -er -in=83	m -er in=83	p LIFE NOT HAVE=83	j so and=-83	k I DRINK -in=-83	j with while=-83
m how IT=83	j anything i=83	p CAUSE WE IT=83	p BEEN I JUST=83	k ME -ad $=83	w my head $=83	p SORRY I WOULD=-83	p MAYBE HAVE THEY=83	k -in _ THING=83	j much pressure=83	j so pressure=83	k -so -ch LIFE=83
m -ch pressure=83	w much pressure=83	w so _ pressure=83	w so much pressure=83	m CAUSE you=-83	p I HAVE BUT=-83	w another _ $=83	k BEEN -rs NOW=83	k IT BEEN -rs=83	k IT BEEN -rs NOW=83	m BEEN years=83	m was -rs=83
w it was years=83	w was years=83	w was years ago=83	k NOT _ YOU=-83	s stopp=-83	k NOT -ue=83	p WE ALL=-83	k SAW _ -as=83	w used _ $=-83	j the kept=83	k YOU -ow BECAUSE=-83	w you now because=-83
k -se _ -a=-83	k -of YOU -er=-83	p YOU LIFE WILL=-83	k -er _ -a=-83	k ME -et=-83	p ME ALL HAVE=-83	m feel -id=-83	s sold=-83	w sold=-83	k -ay IT BEEN=-83	k -nd I BEEN STATE=83	p LIE YOU MAYBE=-83
p STATE STATE=-83	s right=-83	w right=-83	j you told=83	k LIE _ YOU=-83	j see as=83	w see _ as=83	k -of THEY $=-83	k -at -ll=-83	m -at all=-83	m at -ll=-83	w at all=-83
j man i=-83	p I WE I=-83	k YOU -ke IT=83	k -ok _ -a=83	j just of=83	j it march=-83	k IT -so=83	m IT so=83	w had every=83	j two i=83	p YOU YOU OTHER=-83	w her _ in=-83
k -on ME=83	p HAVE THEY=-83	p WOULD TRUST=83	j for long=-83	w for _ long=-83	k -nd I -ed -up=-83	k I -ed -up -he=-83	m IT came=83	j i dating=-83	w that i d=-83	k THEY _ -ed=-83	k -a GAMBLE=-83
m a GAMBLE=-83	j have some=83	k JUST YOU=83	m JUST you=83	j the bonus=-83	j because suited=-82	k BECAUSE IT -ed=-82	k BECAUSE IT -ed ME=-82	w because _ suited=-82	p DO CAUSE=82	k ^ I HAPPEN -me=-82	j for used=-82
j my good=82	p WE OTHER YOU=-82	w , i do=82	p BEEN LIFE WILL=-82	k -on IT $=82	p I MAYBE I=-82	p HAPPEN NOW YOU=82	k I -an SAW=82	k ^ I -an SAW=82	w i can see=82	p I TRUST CAUSE=82	p NOT YOU MAYBE=-82
w ^ your friends=82	m crime $=82	s crime=82	w crime=82	w crime $=82	m , that=82	w , that=82	m -to let=82	w to let=82	m WILL leave=-82	w i _ leave=-82	w i will leave=-82
w will leave=-82	k -a -ar $=-82	k YOU _ -nd=-82	k -es YOU=82	m -es you=82	j some point=82	k -at -me -nt=82	k -me -nt=82	m -at some=82	m -me point=82	m some -nt=82	w at some=82
w at some point=82	w some point=82	p DO NOT WANT=82	p LIE HAVE=-82	j a husband=82	j forgiven me=-82	m forgiven ME=-82	w forgiven me=-82	j i sold=-82	m I sold=-82	w i sold=-82	j was missing=82
w was missing=82	k I -ed ME=-82	m -he day=82	w the day=82	p TRUST YOU I=-82	k -ed YOU -to=-82	j is hard=82	k IT BEEN -rd -to=82	m is -rd=82	w is hard=82	w is hard to=82	w it is hard=82
p IF THING YOU=82	k -ns $=82	m -ns $=82	m your -rs=-82	p I HAPPEN MAYBE=-82	p HAPPEN NOT YOU=-82	j and when=-82	k ^ _ -an=-82	m LIFE never=82	k -ed _ -nd=82	p BUT BEEN COMPARE=-82	p NOT BEEN I=-82
m never -ed=82	k -ke -re=-82	m like -re=-82	p I MAYBE COMPARE=82	s insis=82	k ^ -he -er=82	j did want=82	w did _ want=82	j put it=-82	w put it=-82	k -ad=82	p YOU HAPPEN I=-82
k -es _ IT=-82	j i first=-82	p YOU YOU BEEN=-82	j would drink=82	j out of=82	w my _ with=82	k SORRY IT YOU FEEL=82	w that _ felt=82	w that you felt=82	p SORRY SAW=82	p I IT COLD=-82	p ME MAYBE NOT=82
j can undo=-82	k -an NOT -do=-82	k -an _ -do=-82	k I -an NOT -do=-82	w can _ undo=-82	w can not undo=-82	j may have=82	k CAUSE _ -ay=-82	j that should=82	k WOULD _ HAVE=82	j asks i=82	w asks _ i=82
k IT I CAUSE=-82	k -to _ -so=-82	w to _ so=-82	k DO _ -to=82	j should been=82	j and friday=-82	p SEX LIE=-82	k -in IT YOU=-82	m which YOU=-82	w in which you=-82	w which you=-82	p I I THEY=-82
w were _ of=-82	m well $=82	w well $=82	j cheated i=-82	p WILL YOU HAPPEN=-82	j shouted you=-82	w shouted _ you=-82	j stop you=-82	p GAMBLE I JUST=82	j by my=82	j is own=82	k IT BEEN CHOICE=82
m BEEN own=82	m is CHOICE=82	w is own=82	w it _ own=82	w it is own=82	k -to -at=82	m to -at=82	j to never=82	w if you d=-82	w second _ $=-82	w the _ had=-82	j has you=82
k -ut -of=82	m -ut of=82	m out -of=82	w out of=82	j i end=82	k NOT -on=82	k -ke -a=82	m -ke a=82	k LIFE -in=-82	m LIFE in=-82	p ALL BEEN LIE=-82	p SORRY FEEL ME=82
m BEEN hardly=82	j this me=82	p STATE I STATE=-82	k ^ IF WE=82	k ^ _ WANT=-82	k NOT $=-82	m NOT $=-82	j i because=82	k ^ IT -ok=-82	m IT took=-82	w ^ it took=-82	w it took=-82
k -ed -to YOU=82	j could better=82	k -at I -ed=-82	s fooli=-82	m sorry -to=82	w sorry to=82	m family $=82	w family $=82	w in _ of=-82	j good at=82	m good -at=82	w good at=82
k ^ -er BECAUSE=82	m ^ ever=82	w ^ _ since=82	w ^ ever=82	w ^ ever since=82	k YOU _ LIE=82	j your too=-82	w a _ to=-82	k GAMBLE _ $=-82	k ^ YOU HAVE -ed=82	p LIFE DRINK=-82	s offer=-82
w ^ i wrote=-82	m -he time=82	w the time=82	w you _ been=82	k ^ I -ut IT=-82	s affec=82	j think of=-82	k -nk -of=-82	m -nk of=-82	m think -of=-82	w think of=-82	p CHOICE DO NOT=-82
p YOU ALL CHOICE=-82	p LIE YOU HAPPEN=-82	m and BEEN=82	k , -in -he=-82	w , in the=-82	k -a _ I=-82	w a _ i=-82	p BEEN LIFE CAUSE=82	k HAVE _ THING=82	p DO NOT HAVE=-82	j saying it=-82	k SAW _ -nd=-82
k -ed YOU -th=82	p BEEN NOW IT=-82	k SAW IT -as=82	w your _ when=-82	k CAUSE _ LIE=82	j apologize your=-82	m I saw=82	w i saw=82	k -og=82	p WANT YOU NOT=82	m JUST one=-82	k WE -ng=-82
w i _ she=-82	p BECAUSE I LIE=-82	w i _ been=-82	k -er -a=82	m -er a=82	k BEEN -on YOU=-82	j i denied=-82	m I denied=-82	w i denied=-82	j can tell=82	p I THEY SEX=-82	p TRUST WE BEEN=82
j your my=-82	j and want=82	j you thing=82	k -ve _ $=-82	p WOULD SAW THEY=-82	j we what=82	j chose to=-82	k BEEN NOW $=82	p YOU WILL WE=-82	k -nd IT BEEN ME=-82	w like that ,=82	p I CAUSE ERROR=82
p LIE JUST=82	p BEEN YOU LIE=-82	k -ne -on=-82	k -ge _ DO=82	p LIE YOU ALL=82	p BECAUSE YOU YOU=82	j you blame=82	j a credit=82	j your never=82	k -ar ,=-82	m -ar ,=-82	j back you=82
k WOULD NOT HAVE BEEN=82	k IT , BUT=82	j that does=-82	p CAUSE LIFE I=-82	p ME WANT IT=-82	k -ed _ -ke=-82	k -in ,=-82	m -in ,=-82	p LIFE NOT BEEN=-82	j no my=82	k -he -on $=-82	p LIE YOU COMPARE=-82
p HAVE THING=82	p HAPPEN HAVE=-82	w for _ i=82	j the man=82	j bad way=82	j i yelling=-82	s yelli=-82	w yelling=-82	m I probably=82	w ^ _ probably=82	w ^ i probably=82	w i probably=82
w if i did=82	j each other=82	m -ch other=82	m each COMPARE=82	w each other=82	m yourself $=-82	w yourself $=-82	p BEEN LIE ME=-82	p OTHER BEEN IT=82	j i choice=-82	m -he phone=-82	w the phone=-82
k -to -ve=82	m to -ve=82	j said felt=-82	w said _ felt=-82	j go you=-82	m STATE that=82	j of we=82	m sober $=-81	w sober $=-81	j ask me=-81	p SORRY IF=81	w , but you=81
k FEEL BEEN=-81	j all over=81	m IT in=-81	k YOU SORRY=-81	m you SORRY=-81	p I ME NOW=-81	k -me IT=81	p I JUST COMPARE=81	m back $=81	w back $=81	k , IT=81	m , IT=81
j home at=-81	k I _ -on=-81	w i _ on=-81	j your you=-81	k THING -to ME=81	j for what=81	j it happen=-81	j and read=-81	k YOU BEEN -so=81	p YOU MAYBE TRUST=81	k ^ YOU JUST=81	w you have a=-81
p DO IT THING=81	k BEEN -ed , -nd=-81	m cried $=-81	w cried $=-81	w you cried $=-81	w it _ our=81	k THING HAPPEN=81	k BEEN -nt=81	m spent IT=-81	p I YOU I=-81	m will -nd=-81	j felt my=81
p SORRY ME ERROR=81	p WANT I IT=-81	k YOU _ -ut=-81	p GAMBLE BUT YOU=81	j when said=-81	w when _ said=-81	p LIE IT ME=-81	m -se you=-81	k NOT -of=-81	m NOT of=-81	j got i=81	j am out=-81
k -at HAPPEN -in=-81	w what _ in=-81	w what happened in=-81	j that did=-81	j this what=-81	k -or -a -ar $=-81	p YOU YOU LIFE=-81	m whole THING=81	j been in=81	p FEEL LIFE IT=-81	j about that=81	k ME -or -he=-81
w me for the=-81	p ME HAPPEN ERROR=81	k ME IT BEEN=-81	k YOU -et=81	m you -et=81	j about for=-81	k I BEEN NOT STATE=-81	k STATE , I BEEN=-81	m not STATE=-81	p IT HAPPEN ALL=81	s mixed=81	w mixed=81
j you we=-81	w out _ the=-81	p BEEN ME HAVE=-81	j let us=81	k WE MAYBE=81	m WE could=81	m we MAYBE=81	w we could=81	p HAVE WILL ME=81	w , you are=-81	k BEEN BECAUSE=-81	k BEEN BECAUSE -of=-81
k IT BEEN BECAUSE=-81	k IT BEEN BECAUSE -of=-81	m BEEN because=-81	k -ow _ $=-81	m -ht was=-81	m YOU get=81	w you get=81	p NOT LIE ME=-81	k YOU -in -nt=-81	k YOU -in -nt -of=-81	w you _ front=-81	w you in front=-81
w say i was=-81	j a from=81	m -he lie=-81	w the lie=-81	j and their=-81	k , _ HAVE=81	j the way=81	k , _ I=-81	w , _ i=-81	w that you had=-81	k ^ I LIE YOU=-81	j without you=-81
s he=81	w he=81	j you about=-81	k THEY -en=-81	p SAW YOU CHOICE=-81	p HAPPEN LIE=-81	j is me=81	j i nothing=81	k NOT WANT $=81	k I WILL CHOICE=-81	k WILL CHOICE=-81	m WILL answer=-81
m will CHOICE=-81	w i _ answer=-81	w i will answer=-81	w will answer=-81	j the drink=-81	w everyone=81	j but want=-81	k -th _ -rs=81	k ME _ -ng=-81	j may been=81	p WOULD WANT IT=81	p WILL I I=-81
j me was=-81	j the bottles=-81	m -he bottles=-81	w bottles=-81	w the bottles=-81	s perfu=-81	w perfume=-81	p YOU I IT=-81	p DO YOU FEEL=-81	m rest $=-81	w rest $=-81	w the rest $=-81
p IF BEEN BEEN=81	p THEY BECAUSE YOU=81	j you evening=-81	j it got=81	k -ut BEEN=-81	p I DRINK ME=-81	k NOT -ng YOU $=-81	k HAVE -ed $=81	p BEEN WILL BEEN=81	j maybe the=81	w and _ still=-81	s poker=-81
w poker=-81	k -at _ -ow=-81	k -ke _ -to=81	p WOULD YOU HAVE=81	k I -ed $=81	w you _ this=81	k -ut -of ME=81	w out of my=81	j kids i=81	w kids _ i=81	k YOU -ve IT=81	w i went to=-81
j small that=-81	p I WANT FEEL=81	k BEEN -al=81	w ^ i spent=-81	j i sat=-81	k I -at=-81	m I sat=-81	m i -at=-81	w i sat=-81	j ever you=81	k NOT _ THING=-81	p I CHOICE TRUST=-81
j gave her=81	w gave her=81	j the boys=-81	m -he boys=-81	s boys=-81	w boys=-81	w the boys=-81	k -re -or YOU=81	p YOU NOT CHOICE=-81	m STATE out=81	k CHOICE IT $=81	j took off=-81
w ^ you are=81	j who has=-81	m -ho has=-81	w who has=-81	p THEY JUST BEEN=81	m my DRINK=-81	w you _ you=-81	p ME BECAUSE HAVE=-81	p WILL IT WILL=-81	k ^ THEY CAUSE=81	p DO ERROR BEEN=81	w bedroom=81
p DO NOT IT=-81	k -ng -es=-81	j for all=81	k ME -to IT=81	k YOU _ -ar=-81	j upset you=81	m upset YOU=81	w upset you=81	p BEEN NOW JUST=81	w because it=-81	w , _ said=81	p BEEN STATE BUT=-81
p I STATE BUT=-81	j out if=-81	k -ut IF=-81	m -ut if=-81	m out IF=-81	w out if=-81	k CAUSE -up $=-81	w made up $=-81	j i probably=81	j my a=81	j for months=-81	j on days=-81
j only when=-81	k -de -to=-81	m -de to=-81	j time i=-81	j i everyone=-81	j told everyone=-81	k -ld ALL=-81	k I -ld ALL=-81	m -ld everyone=-81	m told ALL=-81	w i _ everyone=-81	w i told everyone=-81
w told everyone=-81	m were JUST=81	k THING _ BEEN=81	m been $=81	w been $=81	w realize=81	k YOU , IT BEEN=81	j and think=-81	k NOW -on=81	m NOW on=81	p STATE MAYBE=-81	j was again=81
k IT _ -et=81	j used about=-81	j the if=-81	p I SAW NOT=-81	j check the=-81	k YOU -ck -he=-81	m check -he=-81	w check the=-81	w you check the=-81	j my friends=-81	m ME friends=-81	w my friends=-81
j made my=-81	k -th IT $=-81	m -ed our=-81	k HAVE _ -er=81	k -id "=-81	m -id "=-81	m said "=-81	w said "=-81	k -re DO=81	p BEEN STATE BEEN=-81	m every WILL=81	m that -ay=-81
k THING _ -en=81	k -he _ -ts=-81	j was nobody=-81	j think was=-81	p BEEN I DO=81	j front the=-81	k -in -nt -of -he=-81	k -nt -of -he=-81	w front _ the=-81	w front of the=-81	k HAVE _ WANT=81	p I YOU SEX=-81
j not myself=81	p THING DO IT=81	j your at=-81	k DO THING I WOULD=81	k -er ,=81	m -er ,=81	j to upset=81	j hid in=-81	k -ht -in=81	m -ht in=81	m JUST lunch=-81	p YOU THEY YOU=-81
p TRUST WOULD=80	w that you were=-80	j left a=-80	k I SORRY $=80	j were from=-80	k -ne _ BEEN=-80	j than was=-80	j me else=-80	j i pushed=-80	j that got=80	s asked=-80	w asked=-80
j will in=80	m knew -re=-80	k -il -nd=-80	m -il and=-80	k -us $=-80	m -us $=-80	w you _ stay=-80	p I COLD NOT=80	p ERROR CHOICE I=-80	w i should not=80	m was -ke=80	j mixed and=80
w mixed _ and=80	w not _ right=80	j not anyone=-80	p CHOICE BEEN IT=80	k -op ,=-80	m -op ,=-80	j told have=80	p I SEX NOT=80	j for me=-80	m WE not=80	k WE _ NOW=80	p BEEN MAYBE HAVE=-80
k -to -ay $=-80	m false $=-80	s false=-80	w false=-80	w false $=-80	k SAW _ ME=80	k ^ YOU HAPPEN=-80	k ^ WE HAPPEN=80	p ERROR HAVE=80	k NOT -lk=80	m NOT talk=80	j not sleep=80
w not sleep=80	k -so _ ,=80	w so _ ,=80	p CAUSE LIFE YOU=-80	k WOULD -ve=80	k BEEN SEX=-80	k LIE IT BECAUSE=80	k IT WOULD NOT HAVE=80	j tried to=80	m tried -to=80	w tried to=80	p YOU FEEL BEEN=-80
k WE -an=80	m we -an=80	k YOU -ds=-80	m your -ds=-80	p THING WOULD NOT=80	m your THING=-80	m was -on=-80	m -ut you=-80	k -so IT I WOULD=-80	p CAUSE I THEY=-80	p I WILL YOU=-80	k -or -he LIFE=-80
m MAYBE take=-80	p YOU FEEL MAYBE=80	p WOULD NOT HAVE=80	j not mind=80	k ME -ct=80	j am any=80	j the texting=80	w or _ you=-80	k ERROR $=80	m ERROR $=80	j you side=80	k -ry ,=80
m -ry ,=80	p YOU LIFE WE=80	k IT HAPPEN=80	k HAVE -ne=-80	k -as -er=-80	p LIFE WILL=-80	j you whenever=-80	j the would=-80	k -ig=80	k WOULD CAUSE IT=-80	p NOT I I=-80	j open and=-80
m ^ on=-80	w ^ on=-80	j what had=-80	p SAW ME NOT=-80	k -nd YOU DO=-80	k -nd YOU DO NOT=-80	j i mess=80	j know my=80	k YOU -st $=-80	j i that=-80	j those were=80	k ME -ve=80
j thousand on=-80	m went $=80	w went $=80	j used a=-80	k -of _ -at=-80	p YOU LIFE NOW=-80	m that -ng=-80	j the husband=80	j off my=-80	k -ff ME=-80	m -ff my=-80	m off ME=-80
w off my=-80	j but had=-80	w but _ had=-80	w but i had=-80	m sunday ,=-80	w sunday ,=-80	p BEEN YOU SORRY=80	m IT because=80	k I BEEN -a=80	j took to=-80	k ^ -at BEEN=80	j you small=-80
j read you=-80	p NOT BECAUSE YOU=80	w choose=-80	j is of=80	k HAVE _ -le=80	w few _ $=80	w your _ because=80	j each and=-80	p BEEN LIFE NOT=80	w drinks=80	w the car ,=-80	j i stressed=80
s just=80	w just=80	p YOU BECAUSE ALL=80	p CHOICE BECAUSE I=-80	j put in=80	j my day=80	s plan=80	w plan=80	p GAMBLE JUST=80	p NOT BUT IT=-80	j at work=-80	k -at LIFE=-80
m -at work=-80	m at LIFE=-80	w at work=-80	m sent THEY=-80	j should you=80	k -he -sy=-80	m the -sy=-80	p YOU BEEN NOW=80	k -nd _ -nd=80	w for _ $=-80	j called a=-80	m time -to=80
w time to=80	p NOT JUST LIFE=80	w is _ it=80	w you _ no=80	k -an _ -ay=80	p STATE I BEEN=-80	p IT IT BEEN=-80	j makes do=80	j way me=80	j and the=-80	m not BECAUSE=-80	w second=-80
k -re I BEEN $=80	k -ne I=-80	m -ne i=-80	k -nd _ -a=-80	m -th our=-80	w with our=-80	p BEEN ME I=-80	s deser=-80	w , so it=80	m -he message=-80	w the message=-80	k -ht _ CHOICE=-80
p IF I WOULD=80	j and let=-80	p I DO TRUST=80	k -a -ay=-80	m a -ay=-80	k DO _ -te=80	w each _ $=-80	k -or -ne -ys=-80	w for nine days=-80	k -re BEEN -a=80	w came to=80	k ALL -me YOU=-80
w every time you=-80	j for you=-80	j safe with=-80	j you safe=-80	k -fe -th=-80	m -fe with=-80	m safe -th=-80	w safe with=-80	k -he -us=-80	m -he bonus=-80	m the -us=-80	w the bonus=-80
j we not=80	k ERROR THING=80	k ERROR THING $=80	p DO LIE YOU=-80	j got out=80	k ^ I LIE -on=-80	w pretended=-80	j hand over=-80	j seeing him=-80	w seeing him=-80	p YOU ERROR BEEN=80	p WOULD SAW=-80
j i reading=-80	p FEEL YOU SORRY=80	j i telling=-80	p DO ME I=-80	k BEEN SORRY -to=80	k I BEEN SORRY -to=80	w am sorry to=80	s forgi=80	j say cheated=80	p IT BUT NOT=-80	w and i gave=-80	m not -ce=-80
k -at $=-80	m -at $=-80	k COMPARE _ IT=-80	j i tired=80	j brother our=-80	k SORRY _ -at=80	w sorry _ what=80	p CAUSE ME THEY=-80	j to mother=-80	p NOT I WE=-80	k -ll YOU LIFE=-80	j it since=80
k -sk YOU=-80	m ask YOU=-80	w you _ crazy=80	k -nd I CAUSE YOU=-80	j truth that=-79	p SAW LIFE I=-79	k GAMBLE -he LIFE=-79	p ERROR BEEN=79	j her like=79	m in -a=79	w in a=79	p YOU HAVE ALL=-79
w for _ it=79	w ^ _ agreed=-79	w ^ we agreed=-79	w , i d=79	k -ch COMPARE $=79	m other $=79	w each other $=79	w other $=79	p SAW ME LIE=-79	k WOULD NOT HAVE=79	k -ld YOU LIFE=-79	m read IT=-79
m YOU left=79	w you left=79	j i calls=-79	k COMPARE , -nd=-79	k COMPARE , -nd I=-79	j anybody would=79	m anybody WOULD=79	w anybody would=79	k -bt YOU=-79	k YOU -bt YOU=-79	m doubt YOU=-79	k YOU BEEN $=-79
j me reason=79	k YOU TRUST ME=-79	w you trusted me=-79	k ^ I CHOICE -at=-79	p ME LIFE COMPARE=-79	k -me ERROR=79	m some ERROR=79	w , _ one=-79	k -by IT=79	k -by IT $=79	m by IT=79	m IT for=-79
k WILL _ NOT=79	p FEEL MAYBE=79	p STATE LIFE NOT=79	j you let=79	j and remember=79	j and slept=-79	w and i used=-79	k IT BEEN -ng $=-79	j front your=-79	w front _ your=-79	w front of your=-79	k -ce ,=79
m -ce ,=79	p I I ALL=-79	j lied me=-79	j lonely i=-79	k CHOICE _ YOU=79	j that better=-79	j got spent=79	k HAPPEN GAMBLE=79	m HAPPEN spent=79	m got GAMBLE=79	w got spent=79	m first $=79
w first $=79	s liste=79	j a is=79	j anyone would=79	j two the=-79	j that cruel=-79	k IT BEEN -el=-79	k IT _ -el=-79	w that _ cruel=-79	w that was cruel=-79	m your TRUST=-79	w phone _ the=-79
j that with=-79	p ME DO THING=79	w for _ of=79	j say for=79	m ^ since=79	w ^ since=79	j stop and=-79	w how it=79	k -to ME , IT=79	k ME , IT=79	k ME , IT BEEN=79	j were a=-79
p THING NOW=79	j for gave=-79	p HAVE NOT YOU=79	p THEY YOU I=-79	p BEEN YOU STATE=-79	w ^ forgive me=79	j and used=-79	j three the=-79	j told our=-79	w am _ ,=79	k I _ -ne=-79	p YOU ME FEEL=-79
j with am=79	k I BEEN -ng -or=79	j the more=79	k -at -he OTHER=-79	p WE COLD=79	j by was=79	k , _ SAW=79	k -ng ME $=79	j have on=79	k -ck -at=79	m back -at=79	k COLD CAUSE IT=79
m COLD made=79	p COLD CAUSE IT=79	k ^ _ -ut=-79	p SAW HAPPEN=-79	k ALL HAPPEN=79	w you _ away=-79	p ALL YOU I=-79	w not _ that=79	w to _ until=-79	k , BUT JUST=79	k BUT JUST=79	m BUT only=79
m but JUST=79	w , but only=79	w but only=79	k -at YOU LIFE=-79	m put ME=-79	k BEEN _ STATE=79	p THING ERROR I=79	m d WANT=79	p STATE I LIE=-79	k -a -ck=-79	m a -ck=-79	p THING SORRY=79
k -a -ne $=79	p I HAVE IF=79	k IT IT=-79	s escal=79	w escalated=79	k IT _ -le=79	j thing do=-79	w thing _ do=-79	j self esteem=79	k -lf -em=79	m -lf esteem=79	m self -em=79
s estee=79	w esteem=79	w self esteem=79	k I -id I=-79	w i said i=-79	k -ng WE=-79	m -ng our=-79	m ^ because=-79	w ^ because=-79	p NOT THEY YOU=79	k -ed -ay=-79	j my first=-79
w me in=79	p YOU MAYBE IT=79	p FEEL IF=79	j because every=79	k I BEEN -sh=-79	p YOU IT LIE=79	k CAUSE YOU STATE $=79	j and gave=-79	m worse COMPARE=79	w worse than=79	j bad that=79	j you sunday=-79
p CHOICE IT FEEL=-79	k THEY HAVE=-79	s vasec=-79	w vasectomy=-79	m was -te=79	w was late=79	p BEEN YOU CAUSE=-79	m YOU out=-79	w you out=-79	s shout=-79	k , -en YOU=79	w , when you=79
j paid my=-79	k -ne _ CHOICE=-79	j you trusted=-79	w i _ always=79	m is -at=79	w is what=79	k -ng -th=79	m -ng with=79	j shut me=79	w door _ you=79	w was _ else=-79	j just there=-79
j called i=-79	m set IT=79	k BEEN -ed -or=79	j you someone=-79	j me just=79	p YOU STATE SEX=-79	k -es -th=79	m -es with=79	j could not=79	w could not=79	j my at=-79	p MAYBE WOULD=79
k -ed -to SAW=79	k -ed _ SAW=79	p CAUSE LIFE BEEN=-79	w and what=79	k -es IT=-79	j when a=-79	k -so -hy=79	m -so why=79	m so -hy=79	w so why=79	w i know it=-79	w upset _ $=79
w upset you $=79	j when i=-79	m -ok your=-79	w took your=-79	m door $=-79	w door $=-79	k I _ -un=-79	k -nd -ld YOU=-79	w and told you=-79	p NOW IT BEEN=-79	p YOU WILL SAW=-79	m BEEN lonely=79
j hide you=79	k CAUSE -an=79	m CAUSE an=79	p ME MAYBE=79	j you next=-79	k YOU -en I=-79	w you when i=-79	j three of=-79	j we each=79	p BEEN SAW I=79	j something me=79	w choice=-79
j just it=79	p SORRY BUT I=78	w i did something=78	w behavior=78	k I HAVE LIE=-78	k -nd -er=-78	w about _ with=-78	k -ed -on IT=78	w would not see=-78	j hurt and=-78	s loved=78	w loved=78
k FEEL IT=-78	k NOT CAUSE ME LIE=-78	p BECAUSE I SAW=78	k -on -he -en=-78	w to _ up=78	k -ne _ -ld=-78	p WILL SEX=-78	k I CAUSE YOU -nk=-78	j turned your=-78	w i turned your=-78	w turned your=-78	k -nd I -ew=-78
k -nd _ -ew=-78	p WILL ME I=-78	m YOU call=-78	m you -ng=-78	p ME YOU=-78	p NOT HAVE IF=78	k IT BEEN NOT LIE=78	k -nd I -an=78	k ^ IT BEEN -ne=78	w it _ one=78	w ^ i will=-78	k IT ALL=78
s anyon=78	w anyone=78	j it family=78	w being _ $=78	j was why=78	m -on that=-78	j sorry upset=-78	j will out=-78	j what i=-78	p YOU WOULD SAW=-78	s seen=-78	w seen=-78
j watched you=-78	m watched YOU=-78	w watched you=-78	j my all=78	m place -nd=78	w place and=78	k SAW _ -ne=78	k IT HAPPEN -ut=78	w you _ stupid=-78	k -up -on ME=78	w up on me=78	k -an NOT JUST=78
k -an _ JUST=78	j you had=-78	p MAYBE THING I=78	w ^ what you=-78	k -a _ -th=-78	k BEEN _ NOW=78	j about at=-78	j a hard=-78	m -a hard=-78	w a hard=-78	p I NOT SAW=78	j and better=78
j me through=-78	w to her $=78	p THEY ME THEY=78	j text the=-78	k YOU -nd -he=78	k -ly _ YOU=-78	p CHOICE IT I=-78	p CAUSE WOULD HAVE=78	p IF SORRY=78	p FEEL WILL=-78	p BEEN NOT THEY=78	p I IT FEEL=78
p IT CHOICE I=-78	s chanc=-78	j the test=-78	p LIFE ME I=78	j a more=78	p IT GAMBLE JUST=78	w was like=78	k HAVE SORRY=78	p LIFE BEEN NOT=78	p I STATE MAYBE=-78	s askin=-78	w asking=-78
j front you=-78	w ^ _ d=78	j because be=-78	k -he -ld=-78	m the -ld=-78	k THING -nd I=78	m not BEEN=78	k -es _ -er=78	j can at=-78	k , I -an=78	s pleas=78	k I WILL -ll YOU=-78
j broke promise=78	w was me $=-78	j left you=-78	j sorry me=78	k -he ALL THING=78	j promised and=-78	p CAUSE FEEL SORRY=78	p NOT SAW BEEN=78	k SORRY _ ME=78	k -ne -ho DO=78	k -ne _ DO=78	p ME LIFE HAVE=-78
j is started=78	k -es -a=78	m -es a=78	k I HAVE -ed -a=78	k -ed _ -es=-78	p I DO WANT=78	w is _ ,=-78	k ^ YOU TRUST=-78	k I CAUSE YOU -wn=78	k IT BEEN -ow=78	j i dishonest=-78	j was dishonest=-78
k BEEN -rd -to=-78	j sent my=-78	k IT BEEN ME=-78	j knew and=-78	k NOT HAVE -ed=-78	k WOULD NOT HAVE -ed=-78	p ALL I LIE=-78	j we be=78	j with is=78	j your time=-78	j nothing you=-78	k -us=-78
p LIE COMPARE I=-78	p IF YOU THING=78	k -he SEX=-78	m the SEX=-78	m that GAMBLE=78	p IT WOULD LIE=-78	m -pt you=-78	k YOU CHOICE -ow=78	w you know how=78	k SORRY -ut IT $=78	w was already=-78	j with like=78
j hit the=78	p LIFE JUST=78	p I WE=-78	j just i=78	j felt and=-78	k BEEN , I=78	j i married=78	j it anything=78	j of her=-78	k ^ _ -ld=-78	j you expect=78	k LIE _ ,=78
k ME _ -ff=-78	w my _ off=-78	m weeks $=-78	w weeks $=-78	m car ,=-78	w car ,=-78	k , -ng=-78	m , -ng=-78	p THING WILL=78	j have what=-78	j a mistake=-78	j have so=78
j wanted out=78	p THING I DO=78	j and just=78	w correct=-78	m -om for=78	m room -or=78	w room for=78	k WANT ,=78	m WANT ,=78	j took place=78	k -ok -ce=78	k -ok -ce $=78
m -ok place=78	m took -ce=78	w took place=78	w took place $=78	j the say=-78	w you had not=78	k BEEN SORRY YOU BEEN=78	j d time=-78	k IT IT BEEN=-78	w that it was=-78	w , _ found=78	w , i found=78
k IT DO -to=-78	k YOU -er -nd=-78	k -nd _ -te=-78	m never HAPPEN=-78	p YOU YOU ALL=78	p BEEN CHOICE I=-78	j be husband=78	k I CHOICE IT BEEN=-78	m had -en=-78	p I FEEL BEEN=78	k IT YOU=-78	j better than=-78
m better COMPARE=-78	w better than=-78	k , IT BEEN ME=-78	m did THING=78	j my worth=-78	m BEEN worth=-78	m I betrayed=-78	w i betrayed=-78	w i betrayed you=-78	p YOU COLD YOU=-78	j day will=-78	k I NOT -ht=78
j to too=-78	w at _ table=-78	k YOU _ -ld=78	j mother that=-78	k MAYBE _ -ve=-78	k WILL BEEN=78	k BEEN -on=-78	j the wanted=78	k -ct ME=78	m -ct me=78	j none would=78	k -of IT WOULD=78
k NOT -of IT WOULD=78	j who first=-78	j trust me=-78	p BEEN BECAUSE THING=78	m -he days=-78	w the days=-78	k SORRY I LIE ,=78	k JUST _ BECAUSE=-78	w only _ because=-78	j into your=-78	m just SAW=78	p WOULD IT BEEN=-78
p BECAUSE LIFE BEEN=78	p WOULD FEEL WANT=78	w ^ i feel=78	k -nt _ -he=-78	j to everything=-78	w a _ on=78	w and out=-78	w and out of=-78	j will me=-78	k , -so DO=78	k , -so DO NOT=78	k -so DO NOT=78
m -so do=78	w , so do=78	w so do=78	w so do not=78	j a relationship=78	w knew _ i=-78	j i office=-78	j not perfect=78	k SAW THEY=-78	j you something=-78	j wanted was=-78	j for money=-78
k DO _ -ng=-78	w will _ the=-78	p I DRINK=-78	j and false=-77	j cruel and=-77	j cruel false=-77	k -el -nd=-77	k BEEN -el -nd=-77	m -el and=-77	m cruel -nd=-77	w cruel and=-77	k SORRY YOU BEEN=77
k -on -he -st=-77	k -on _ -st=-77	j pretended to=-77	m pretended -to=-77	w pretended to=-77	p NOT LIE IF=77	k CAUSE WE=77	k -xt -to ME $=-77	j perfume and=-77	p BEEN YOU SAW=77	k YOU _ -ok=77	j morning i=-77
p THEY WILL IT=77	k -ch -ng=-77	m each -ng=-77	k -nd GAMBLE=-77	p CAUSE ERROR BEEN=77	m -a day=-77	w a day=-77	k ^ FEEL=77	m ^ FEEL=77	k -he -my=-77	m the -my=-77	j you forgive=77
k ME WANT=77	m my WANT=77	j me me=77	j we no=-77	j wrong you=77	w counted=-77	p LIFE LIFE=-77	p NOT HAVE THEY=77	j i anxiety=77	s anxie=77	w anxiety=77	p BEEN NOW BEEN=-77
k -nd _ -ke=-77	p IT THING I=-77	p JUST LIFE YOU=-77	j into i=77	k I WANT YOU -to=77	w i wanted you=77	j your tell=-77	p I SORRY HAVE=77	j was could=-77	k ME _ -ht=-77	k -me -he=77	m -me the=77
p YOU NOT JUST=77	k WILL $=-77	m WILL $=-77	k -ve THEY=-77	p HAVE BEEN HAVE=77	j birthday and=77	m birthday -nd=77	w birthday and=77	k HAVE NOT -se=-77	k I HAVE NOT -se=-77	j i started=-77	k IT CAUSE YOU=77
j who me=77	p WE NOT IT=77	k YOU WOULD NOT SAW=-77	j someone else=-77	m someone -se=-77	w someone else=-77	m march -nd=-77	w march and=-77	j no of=-77	j kids to=77	j sponsor and=-77	p SORRY WOULD=-77
p ME I SORRY=77	w ^ _ gave=-77	j anything you=-77	k -in _ -at=77	p YOU SORRY I=-77	k -to ME -or=-77	w to me for=-77	j because she=-77	m BECAUSE she=-77	w because she=-77	m bar $=-77	w bar $=-77
k ^ I WOULD NOT=-77	j you basically=77	j just not=77	k HAPPEN -er=77	j came out=77	w came out=77	k -in _ ME=-77	j have home=-77	p YOU HAVE YOU=77	m -nd on=77	j about being=-77	m -ut being=-77
m about BEEN=-77	w about being=-77	k , NOT -ng=-77	m , without=-77	w , without=-77	k -nd _ NOW=-77	k ^ SORRY ME=77	p YOU BECAUSE THEY=-77	k BEEN -sh=-77	w i _ angry=-77	w ^ i gave=-77	j not back=-77
j a house=77	p CAUSE NOW=77	k LIE BEEN=77	p IT TRUST YOU=77	m everyone $=77	w everyone $=77	w went _ for=-77	j had every=77	j sick when=-77	m sick -en=-77	w sick when=-77	p HAVE BEEN BUT=-77
w your _ had=77	w were not=-77	k -or -rs $=-77	w for years $=-77	k HAVE -ed IT=-77	p WILL LIE=-77	j at least=77	k -at JUST=77	m -at least=77	m at JUST=77	w at least=77	k YOU , -nd I=-77
j reason i=77	p I JUST WANT=77	j if told=77	w stopped _ your=-77	j phone off=-77	k ME -ne -ff=-77	m phone -ff=-77	w my phone off=-77	w phone off=-77	k HAPPEN STATE $=77	j i year=-77	k OTHER _ -nd=-77
j everything did=77	w everything _ did=77	w everything i did=77	k ^ I -pt IT=77	j on saturday=-77	m -on saturday=-77	w on saturday=-77	k -at IT DO -to=-77	m -a kiss=77	w a kiss=77	p THEY YOU IT=-77	m I met=-77
w i met=-77	m lying $=-77	w lying $=-77	j not so=77	j do that=77	w look _ you=-77	j and trip=-77	k -ay _ WILL=-77	k IT I=-77	m IT i=-77	k ME -to -op=-77	k -nd _ -ys=-77
p IT IT ME=-77	j never good=77	j i walked=-77	m I walked=-77	w i walked=-77	k -to -re=77	w it , and=-77	w was _ always=77	w was not always=77	j the bad=77	j was already=-77	p YOU FEEL SORRY=77
j broke agreement=-77	j i agreement=-77	w agreement=-77	w broke _ agreement=-77	j to since=-77	k ME _ -me=-77	j sent money=-77	k CHOICE I WILL=-77	j take back=-77	k -ke IT -ck=-77	k -ke _ -ck=-77	w take _ back=-77
p YOU DO MAYBE=77	j about about=-77	k I _ ,=77	w i _ ,=77	p YOU WOULD WILL=-77	j the list=-77	j am in=77	p I LIE TRUST=77	k -in -he -ar $=-77	s corre=-77	k -in -he -ng=-77	k -er -to=77
m -er to=77	k -th _ -on=-77	j regret the=77	j a texts=77	k , _ -id=77	p CHOICE CHOICE I=-77	p YOU WILL WILL=-77	j to correct=-77	m -to correct=-77	w to correct=-77	p WILL I GAMBLE=-77	k -en YOU=-77
j can see=77	k WE _ IT=77	j i night=-77	k NOW $=77	m NOW $=77	j all that=77	j i paid=-77	k -in ME -et=-77	w how i was=77	p IT MAYBE IT=-77	j one thing=77	s secon=-77
k -as -er $=-77	p THING FEEL YOU=77	k SEX _ LIE=-77	k ^ I -id IT=-77	m ME is=77	w me is=77	j how much=-77	k -ow -ch=-77	m -ow much=-77	m how -ch=-77	w how much=-77	k BEEN NOT $=-77
w that should not=77	m need -to=77	w need to=77	j number and=-77	j the told=-77	s partn=77	p LIE YOU TRUST=77	j though was=77	j your head=77	j slept her=77	w slept _ her=77	k -ll YOU -he TRUST=77
m ME when=77	m me -en=77	w me when=77	j the just=77	p HAVE LIE IT=-77	w were _ and=77	p YOU HAVE LIFE=-77	k YOU LIFE -ed=77	k -in _ TRUST=-77	j for time=-77	k BEEN -a -nt=77	k IF _ -es=-77
j were your=-77	p JUST MAYBE NOT=77	p YOU ALL YOU=-77	j will so=-77	w want _ to=77	k BEEN SORRY -or IT=77	k THEY -in=-77	k NOT -of IT=-77	j of thing=77	p BUT JUST=77	k CAUSE _ -nd=-77	w ^ _ asked=-77
p BEEN YOU TRUST=77	k -en I -id=-77	j more friendship=77	j let through=-77	s month=-77	m one ,=77	w one ,=77	k -ge _ I=-77	k -id -of=-77	m -id of=-77	p THING I THING=77	k -ed YOU=-77
p ME ALL I=-77	j you from=-77	p I OTHER ME=-77	w ^ _ bet=-77	w ^ i bet=-77	w to _ who=76	j can forgive=76	j week the=-76	k JUST _ THING=-76	k -gn=-76	s sign=-76	w sign=-76
p MAYBE YOU WOULD=76	m that YOU=-76	k IF _ CAUSE=76	k , _ -nd=-76	p I WILL WE=-76	p HAPPEN IT HAPPEN=76	m -ll it=76	k YOU SAW -at=76	k ^ YOU SAW -at=76	j maybe will=-76	p MAYBE WILL ME=-76	p HAVE JUST IT=76
w i _ each=-76	j will over=-76	k -so I DO=76	p STATE THEY BEEN=76	j told not=76	m at -en=-76	j the them=-76	p WE JUST I=76	p I THING=76	k -ny -nd=76	k -or -ny -nd=76	m -ny and=76
j decide when=-76	k -et -to -de -en=-76	k -to -de -en=-76	m decide -en=-76	w decide when=-76	w to decide when=-76	m but NOT=-76	m since -he=76	w since the=76	p I I I=-76	j to nine=-76	w did it ,=-76
j it kept=-76	p CAUSE THEY IT=-76	j d a=76	p SORRY TRUST=76	k CHOICE I=76	m CHOICE i=76	m -ht her=-76	p IT ME THEY=76	j let so=76	p OTHER IT BEEN=76	j of one=-76	p WANT ME BEEN=76
p YOU ME LIE=-76	j not alcohol=-76	w not _ alcohol=-76	w not the alcohol=-76	k FEEL -ut IT=-76	k FEEL -ut IT $=-76	j what for=-76	s bed=-76	w bed=-76	p IT NOT HAVE=76	j an the=-76	j being it=76
j lonely was=-76	j done to=76	p YOU NOT CAUSE=76	p I THEY NOW=-76	k -a -nd -ne=-76	p SORRY CHOICE=76	j a be=-76	p IT I ME=76	p BEEN COMPARE NOT=76	p COMPARE I NOT=76	j would her=-76	m ^ not=76
w ^ not=76	j our the=-76	k ^ I HAVE -en=-76	k IT _ FEEL=76	k -ed YOU LIFE=-76	j am just=76	w am just=76	w i am just=76	k -rs $=-76	m -rs $=-76	k -or -ll -of=76	w for all of=76
w in _ you=-76	k -er _ LIFE=76	k -se _ ,=-76	p CHOICE ALL=-76	k BEEN NOT LIE $=76	w first and=76	j stood you=-76	k -th _ -ry=76	k NOT -ve=-76	k -so I=76	m -so i=76	m so I=76
w so i=76	p YOU BUT NOT=76	w it is just=76	j is reason=76	w ^ you have=-76	j me who=-76	k BEEN ME -ho=-76	k BEEN _ -ho=-76	k IT BEEN ME -ho=-76	k ME -ho=-76	m ME who=-76	m me -ho=-76
w me who=-76	w was _ who=-76	w was me who=-76	p I ALL NOT=-76	j the see=-76	p DO IT IF=76	k -ut _ WANT=-76	j never to=-76	p THEY BEEN DO=76	j all to=76	j left out=-76	m left -ut=-76
w left out=-76	k WOULD _ -er=-76	s fall=-76	w fall=-76	m SEX her=-76	j need that=-76	p IT WILL I=-76	w friends _ you=-76	k LIE -en I=76	p BEEN BECAUSE IT=76	p YOU CAUSE SORRY=76	k HAPPEN _ -in=76
j let were=-76	p ME GAMBLE=-76	k LIE _ -ne=76	k ^ -xt=76	m ^ -xt=76	m ^ next=76	w ^ next=76	j your while=-76	k -ds BEEN=76	m -ds were=76	p CAUSE NOT I=-76	p ME STATE HAPPEN=76
k SAW -or=-76	m SAW for=-76	j asked and=-76	w trust was broken=76	j it sorry=76	k -ke -ng=-76	k ^ IT DO NOT=-76	j he tell=-76	p STATE ALL=-76	p BEEN NOT BEEN=-76	j and am=76	k ME -fe=76
m my -fe=76	k I _ -it=-76	k -ed _ -ge=76	w and _ am=76	w and i am=76	w will _ it=76	p BECAUSE COLD YOU=76	k -on _ GAMBLE=-76	k YOU -at I=-76	w you what i=-76	k I LIE -ut -he=76	w lied about the=76
k -ho WOULD=76	m who WOULD=76	w ^ you deserve=-76	j you than=-76	w you _ lost=-76	p NOT BEEN FEEL=-76	k -ay YOU=-76	j and say=76	k WILL _ -ng=-76	p CHOICE WOULD FEEL=-76	j i hotel=-76	j your read=-76
k -ed _ YOU=-76	p ME BEEN BECAUSE=76	j in case=76	p HAVE DO NOT=-76	p IT THING=76	p ALL ME IT=76	w it _ an=-76	k BEEN _ -ts=76	j and his=-76	m -of her=-76	w of her=-76	k IT -to -a=76
j i are=76	j i planned=76	j so at=76	p DO I WOULD=-76	w were _ so=76	j who it=-76	w made it=76	k MAYBE _ STATE=-76	m -he pills=76	w the pills=76	p ME BEEN STATE=76	j we about=76
p HAVE NOT ME=76	p FEEL SORRY=76	k I HAPPEN -up=-76	k ^ I HAPPEN -up=-76	m with $=76	w with $=76	k -up -on -ys=-76	k -up _ -ys=-76	j it coming=-76	j the our=-76	j in october=-76	p HAPPEN BECAUSE BEEN=76
m had ALL=76	w i _ tell=-76	p YOU ALL NOT=-76	k NOT BEEN -ht=-76	k YOU _ YOU=-76	p I LIFE BEEN=-76	m , after=-76	w , after=-76	p CHOICE DO=-76	j but we=76	k -so COLD $=76	k I HAPPEN -ng=76
p TRUST I THEY=-76	k ME NOT=-76	m me NOT=-76	j came that=76	k BEEN IT I=-76	w is that i=-76	j her that=-76	p HAVE LIE I=-76	k ME _ LIE=-76	p YOU HAPPEN BECAUSE=-76	j out the=-76	m late $=76
w late $=76	j i people=-76	k -ly _ -of=76	k -ne _ -nd=-76	m not -se=-76	k NOT -ld YOU I=-76	j kids and=76	j and believe=-76	j and left=-76	j when nobody=-76	k -ht _ WOULD=76	p BEEN SORRY LIE=76
k NOT BEEN -ng=76	j up bed=76	w marriage=76	j broke the=-76	p COMPARE DO IT=-76	j with bag=-76	w ^ _ sister=76	j the this=-76	p NOT I SORRY=76	m small THING=-76	k -ix $=-76	m -ix $=-76
p STATE NOT LIE=-76	w was going to=76	j you flinch=-76	m YOU flinch=-76	s flinc=-76	w flinch=-76	w you flinch=-76	p WANT LIFE=-76	p CHOICE BUT I=-76	j and our=-76	p CAUSE WE NOT=76	j did lie=-76
j was at=-76	k -up _ THEY=76	w never _ anyone=76	k BEEN -on IT=-75	s lonel=75	j choice and=-75	k HAVE -a CHOICE=-75	w had a choice=-75	j march and=-75	k -ay -nd LIE=-75	k -to -a -er=-75	p IT FEEL=75
p BECAUSE LIFE=75	k -ll YOU IT=-75	p JUST CAUSE IT=-75	p I BUT ME=75	p IT I LIFE=-75	j i mean=75	k BECAUSE YOU SAW=-75	k ME SORRY -or=75	k IT BEEN $=75	m -in bed=-75	m in -ed=-75	w in bed=-75
m wanted -to=-75	w wanted to=-75	w it started=75	j was go=-75	k , _ -nt=-75	w had to=75	k SAW _ -er=-75	w my _ so=-75	k ^ YOU -ay=75	k ^ YOU HAVE SAW=-75	s neckl=-75	w necklace=-75
s surge=-75	w surgery=-75	p I BEEN WANT=75	s besid=-75	k YOU -he=-75	m YOU the=-75	m you -he=-75	w you the=-75	m ^ they=-75	w ^ they=-75	k ME LIFE $=-75	j i booked=-75
m I booked=-75	w i booked=-75	p CHOICE HAVE BEEN=75	k I _ -er=-75	k IT I HAVE=-75	w that i had=-75	j say made=-75	k YOU ALL=75	m you ALL=75	j it joke=75	k THING -on=75	k THING -on ME=75
m THING on=75	m IT that=-75	w it that=-75	k JUST WANT=75	p SORRY THING=75	k BEEN _ DO=-75	j my in=75	p COMPARE I CHOICE=-75	w i _ be=-75	k DO NOT LIE=-75	j up at=-75	k -at _ -ok=-75
j the broken=-75	p I BUT DO=-75	k I _ YOU=-75	j side it=75	m FEEL was=-75	p BEEN JUST LIE=-75	j know does=-75	k -ed _ "=-75	j i pawned=-75	s pawne=-75	w pawned=-75	w was _ other=75
p WILL ME IF=-75	k -ed _ -ad=-75	w me _ to=-75	j like to=75	k -to _ -ry=75	m -he same=75	w the same=75	k YOU WOULD HAVE -ed=75	w be _ the=-75	j at four=-75	p BECAUSE JUST=-75	w ^ _ guess=75
w ^ i guess=75	m ME at=75	k YOU _ BEEN=-75	j is fault=75	j could stopped=-75	w conversation=75	s writi=-75	w writing=-75	m WILL and=-75	k BEEN -ed $=75	k IF YOU FEEL=75	p BEEN ERROR=75
j not kept=75	j or anything=75	j account and=-75	j so i=75	p I WE IT=-75	p MAYBE BEEN HAVE=75	p LIFE MAYBE=-75	p HAPPEN ME IT=75	w the car $=-75	j told a=-75	w have told me=75	j you day=75
j asked work=-75	w asked _ work=-75	j to car=-75	m -ve this=-75	p BEEN CHOICE THEY=75	m way COMPARE=75	j i crazy=-75	k YOU OTHER $=-75	j hundred times=75	k -a -ed -es $=75	m -ed times=75	w a hundred times=75
w hundred times=75	w hundred times $=75	k -ar $=-75	m -ar $=-75	k YOU -lf=-75	m YOU half=-75	m you -lf=-75	w you half=-75	w been _ in=75	j second in=-75	j have over=-75	p SAW IT BEEN=-75
m broken $=75	w broken $=75	j you enough=75	j i swore=-75	k I -re=-75	m I swore=-75	m i -re=-75	w i swore=-75	k NOT _ CAUSE=-75	k -pt _ -ts=-75	p WILL IF BEEN=-75	j was person=75
k LIE -to -he=-75	j took ring=-75	p IT THING WE=75	k -ed ME -ne=-75	k BEEN -or YOU=-75	k -nd YOU HAVE=-75	p YOU WOULD HAVE=75	w it for=-75	k I _ "=-75	w i _ "=-75	k I _ NOW=-75	j am called=-75
j sorry called=-75	p DO BEEN SORRY=75	k -pt -he=-75	m -pt the=-75	m kept -he=-75	w kept the=-75	j sorry any=75	w sorry _ any=75	j a went=-75	p ME DRINK BEEN=75	p DO CHOICE IT=-75	w a mess $=75
j things not=75	j i loved=75	k ^ CAUSE WE=75	w ^ _ us=75	w ^ let us=75	p IT I JUST=75	p BEEN WILL DO=-75	k ^ IT HAPPEN -ut=75	j was idea=75	j head was=75	m I pawned=-75	w ^ _ pawned=-75
w ^ i pawned=-75	w i pawned=-75	k STATE -ck=75	m you -rs=-75	j no to=75	j on friday=-75	k -at -ht=-75	m at -ht=-75	p NOT FEEL IF=75	k -he _ -ne=-75	k ME _ ALL=-75	j may and=-75
p COMPARE CHOICE IT=-75	p IF YOU I=75	p DO BUT=75	k -at _ YOU=75	p YOU NOT BEEN=-75	k YOU -wn -in=75	w you down in=75	p BEEN WE BEEN=75	j am were=75	j away your=-75	k -ok -ay=-75	k -ok -ay YOU=-75
m -ay your=-75	m -ok away=-75	m away YOU=-75	m took -ay=-75	w away your=-75	w took _ your=-75	w took away=-75	w took away your=-75	k -ed -to -ar=-75	w you _ say=75	m know -he=75	w know the=75
s spyin=75	w spying=75	m be COLD=-75	k I CAUSE YOU -a=-75	p I IT I=-75	k ^ I CHOICE YOU=-75	k -re _ -of=-75	k YOU OTHER=-75	m your OTHER=-75	p I WOULD BEEN=-75	j make of=75	j had this=75
j sunday and=-75	p HAVE NOT FEEL=75	p ME WOULD I=75	k BEEN -ow=75	j at not=75	p IT FEEL I=-75	j on first=-75	s belie=-75	j how could=75	s line=75	w line=75	p MAYBE IF=75
p BEEN LIFE BEEN=75	k -es -in=-75	k -nd _ ME=75	k I CAUSE -a=-75	w i made a=-75	m or THING=75	p COLD BEEN THING=-75	k CHOICE YOU WOULD=75	w not _ at=-75	j been days=-75	m were -in=-75	w were in=-75
j sorry my=75	k ^ BUT=75	m ^ BUT=75	s respe=-75	j made up=-75	w what _ do=75	j am like=75	p BEEN ME IT=-75	j have nothing=-75	w have nothing=-75	w have nothing to=-75	p YOU SEX=-75
j see my=75	p ME HAVE DO=74	k -or _ -ks=-74	w for _ weeks=-74	k -by _ I=74	w by _ i=74	p I I BUT=-74	k -in _ I=-74	j the anything=74	k -in -a=74	m -in a=74	k NOT _ -le=74
p ERROR I HAVE=74	j so ask=-74	p ME FEEL I=74	k CAUSE _ BEEN=74	j i apologized=74	j i miss=-74	s miss=-74	w miss=-74	j were so=74	k DRINK $=-74	m DRINK $=-74	p YOU I LIFE=-74
w i _ like=74	k -ut _ -ce=-74	k ME -fe $=74	w my life $=74	k JUST -en YOU=-74	k YOU HAPPEN -to=-74	k IT -ht -nd=74	k IT -ht -nd I=74	w that night and=74	w the way i=74	k -or YOU $=-74	k , _ THING=-74
p YOU HAVE DO=-74	p BEEN HAVE ME=74	w ^ _ caught=74	m was BECAUSE=-74	w it was because=-74	w was because=-74	w was because of=-74	j i earned=-74	w earned=-74	p GAMBLE IT JUST=74	j cover the=-74	k -er , -nd=74
p I ME MAYBE=-74	j my words=74	k I BEEN -ke=74	p IF THING I=74	j kept you=-74	k NOT STATE=-74	p SORRY IT STATE=74	p DO THING=74	k ME _ WILL=-74	m only -en=-74	w only when=-74	m -ch with=74
w never have=-74	w ^ _ left=-74	k DO _ YOU=-74	j sunday i=-74	j did there=-74	k JUST CAUSE=74	j losing your=-74	k -to -ll YOU $=74	j office and=-74	j am have=74	j so did=-74	j do see=74
j if as=74	k YOU _ -ff=-74	k -th $=74	m -th $=74	w you have never=74	p I COMPARE IT=-74	k -in _ LIFE=74	p ME ME LIFE=74	k -to -ne -ho=74	w to someone who=74	w it was an=-74	p NOT FEEL ME=-74
k -ke _ TRUST=74	m I feel=74	w i feel=74	p YOU NOT WANT=74	m we BEEN=74	k -en _ DO=-74	k YOU _ HAPPEN=74	j think me=74	p WILL IF IT=-74	j because d=74	p THEY BEEN COMPARE=74	p YOU SAW CHOICE=-74
k YOU _ FEEL=-74	j going i=-74	j against the=-74	p HAVE BECAUSE ME=74	k -ed _ -ht=74	p YOU WANT LIFE=-74	k -or , -nd=-74	j was single=74	p BEEN SORRY DO=74	j see you=-74	m thought IT=-74	p ERROR HAVE BEEN=74
m night I=-74	w night i=-74	k -he TRUST ,=-74	w the truth ,=-74	m I quit=74	w i quit=74	j turned my=-74	j turned phone=-74	j always the=74	w you _ see=74	w back _ you=74	m BEEN nobody=-74
w was nobody=-74	p BUT THING=74	p ME WILL ME=-74	k NOT _ -an=74	p NOT SAW SEX=74	j there things=74	p BEEN THEY BECAUSE=-74	j mistake a=-74	j mistake it=-74	k -nd YOU -id=-74	k -nd YOU -id -or=-74	k YOU -id -or IT=-74
w and you paid=-74	w you paid for=-74	p HAVE YOU LIE=-74	p WE YOU IT=-74	j long distance=74	m -ng distance=74	m long -ce=74	w long distance=74	p ALL IT HAVE=-74	k -in -a SEX=-74	k I LIE -he -rs=-74	k LIE -he -rs=-74
w hid the letters=-74	k BEEN NOT -in=74	w not in=74	w was not in=74	p I CAUSE STATE=-74	p IF WOULD ME=74	j am see=74	p LIFE DO I=-74	j shouted at=-74	m shouted -at=-74	w shouted at=-74	w shouted at you=-74
p I MAYBE THING=74	m , all=-74	w , all=-74	p SAW THEY BEEN=74	j when am=74	p BECAUSE WE=-74	k CAUSE YOU STATE=74	k I SAW ME=74	p I HAPPEN IT=-74	m lie $=-74	w lie $=-74	k I FEEL SORRY=-74
k ^ I FEEL SORRY=-74	w to _ people=-74	p DO THING HAVE=-74	j son i=-74	j never this=74	j turned off=-74	p I MAYBE COLD=74	w grandmother=-74	j will before=-74	k -ke IT=74	k HAPPEN -ay -om=74	m got -ay=74
w got away=74	w got away from=74	k MAYBE _ WILL=-74	k IT -ns=74	m it -ns=74	k HAVE -ed , -nd=-74	p HAVE WOULD HAVE=74	k -nt -to FEEL=74	k -nt _ FEEL=74	w message=-74	w home _ night=74	p ALL TRUST=-74
j you broke=74	w do this=-74	w ^ _ booked=-74	w ^ i booked=-74	j promise about=74	k HAPPEN _ -on=-74	j every lie=-74	k SAW _ -ht=-74	p I BECAUSE BEEN=74	m ^ in=74	w ^ in=74	w am sorry ,=74
w hundred _ $=74	j you call=-74	w you call=-74	j friends about=-74	j a dumb=74	j it dumb=74	j was dumb=74	s dumb=74	w dumb=74	p LIE IF=74	k -en $=-74	m -en $=-74
k BECAUSE YOU -ed=74	j were i=-74	k IF YOU WOULD=-74	p MAYBE IT DO=-74	k JUST -pt=74	m JUST kept=74	j at me=74	k HAPPEN -up=74	m HAPPEN up=74	k NOT -ed -to=74	k -re WANT=74	j how were=-74
w and you did=-74	k I BEEN $=-74	p FEEL ME IT=-74	k BEEN -id=74	p BEEN THING YOU=-74	s truth=-74	p I WANT YOU=74	p SORRY YOU I=74	k YOU -ht=-74	j were our=-74	m THEY made=74	p BEEN BEEN OTHER=74
j your father=-74	m YOU father=-74	w your father=-74	m denied IT=-74	k DO _ LIFE=-74	j the bag=-74	p WOULD LIE=-74	k -ar _ -om=-74	p HAPPEN I I=-74	p STATE CAUSE=-74	w to _ i=74	j were all=-74
j is made=74	j hear that=-74	j with kids=74	w we _ on=-74	p IT WOULD YOU=-74	k , -nd I WILL=-74	p WOULD BEEN THING=74	w at the bank=-74	p WE STATE WE=74	m I married=74	w i married=74	j stop i=-74
m -nd read=-74	w and read=-74	m -at home=74	w at home=74	m it -on=-74	w it on=-74	w sorry _ had=74	w sorry you had=74	p IT NOT NOT=-74	k IT BEEN -te=74	k -nd DO NOT -ll=-74	m has -ed=-74
j telling because=74	j first on=-74	j take i=-74	w just _ to=74	j forgive the=-74	k -id SORRY=-74	k I -id SORRY=-74	m -id sorry=-74	m said SORRY=-74	w i said sorry=-74	w said sorry=-74	j enjoyed i=-74
k BEEN -ke -ng=74	k ME , -nd=-73	k WANT YOU $=73	p WILL IT IT=-73	m time -nd=73	w time and=73	k NOT _ -ho=73	w not _ who=73	p CAUSE ME FEEL=73	k I BEEN -ne=-73	k I BEEN -ne $=-73	w i was gone=-73
k I -od=-73	k ^ I -od=-73	m I stood=-73	m i -od=-73	w ^ i stood=-73	w i stood=-73	p LIE ME LIFE=-73	j an a=73	w you _ off=-73	k DO -at I DO=73	p IT DO HAPPEN=-73	k -om _ BEEN=73
k -ed -he -ic=-73	k -ed _ -ic=-73	p I SAW BUT=73	p TRUST DRINK=73	j was him=-73	m -in me=73	w in me=73	j the part=-73	w us _ it=73	m when YOU=-73	p BEEN HAVE NOT=73	j when to=-73
p WE LIFE NOT=-73	p ME HAVE WANT=73	p THING NOT CHOICE=-73	k -of _ -ts=-73	k THEY -ed ME=73	k -of IT ,=73	w of it ,=73	p IF BEEN NOT=73	k LIFE -om=73	m LIFE from=73	s hope=73	w hope=73
j i june=-73	p DO I JUST=73	j should my=-73	m I wrote=-73	w i wrote=-73	k STATE _ BEEN=-73	p BEEN NOW ME=73	k ^ YOU CHOICE -at=73	p HAVE IT HAVE=73	k YOU I WOULD=-73	m you BECAUSE=73	w and _ paid=-73
j your in=73	k HAPPEN -ht=73	m got -ht=73	s wanti=-73	w wanting=-73	p LIFE SAW I=-73	p HAPPEN IT BEEN=73	p SAW I BECAUSE=-73	j i weak=73	j am but=73	w you _ and=-73	p STATE YOU LIFE=-73
m out -he=-73	w out the=-73	j in when=-73	p TRUST TRUST=-73	k BUT _ HAVE=-73	j decision it=-73	w the _ husband=73	p WILL LIFE ME=73	k LIE -ut IT=73	k -it _ THING=73	p ME THEY DO=73	k ^ YOU SAW -ut=-73
p YOU THEY BEEN=-73	m this -to=73	w this to=73	w honestly=73	s makin=73	w making=73	w and you were=73	p STATE I NOT=73	k ^ YOU STATE=-73	w ^ you lost=-73	p TRUST WOULD NOT=73	p WE DO=73
k -a _ -ts=73	p IF I THING=73	j were left=-73	w were left=-73	p MAYBE NOT TRUST=73	p SAW YOU CAUSE=-73	m never -id=73	p GAMBLE NOT=73	p LIFE CAUSE IT=73	j could look=-73	j phone that=73	k ^ _ -dy=-73
w ^ _ body=-73	p YOU THEY WOULD=-73	j sorry you=73	j i watched=-73	j know sorry=-73	j made choices=73	j so what=73	w and i came=-73	k -at _ -ay=73	p ME COMPARE=-73	k LIFE NOT=73	w locked=-73
j i felt=73	p IT IT SORRY=73	p CAUSE JUST BEEN=73	p OTHER I THEY=-73	s dista=73	j back i=-73	m IT and=73	p HAVE IT LIE=-73	j mine i=-73	k -nd _ GAMBLE=-73	p BEEN ERROR ALL=73	j be honest=73
j to honest=73	k -to BEEN TRUST=73	m be TRUST=73	w be honest=73	w to _ honest=73	w to be honest=73	m meant -to=73	w meant to=73	s throw=73	w throw=73	k -en I SAW=73	p I IT IT=-73
p ME I DRINK=-73	p THING JUST=73	k -at _ -ce=73	j i moved=-73	w me and it=-73	s datin=-73	w dating=-73	j be with=73	k YOU _ NOT=-73	m -en you=-73	w when you=-73	j real and=-73
w was real=-73	m promised YOU=-73	k BEEN _ -se=-73	w , and it=-73	j so went=73	k -th -es=73	j so her=73	p JUST I SAW=73	j it never=-73	s press=73	j would so=73	k HAVE THEY=-73
j hear from=-73	w hear _ from=-73	k -ed , -nd I=73	w i _ no=-73	k MAYBE YOU WILL=-73	k ^ MAYBE YOU WILL=-73	k WANT _ -to=73	w wanted _ to=73	k -of ME=-73	m of ME=-73	m ways $=73	w ways $=73
w her and=73	w lie _ the=-73	k -ng _ -at=-73	p I WANT HAVE=-73	j at home=73	p WE SAW=-73	p BEEN JUST=73	j it took=-73	j the three=-73	w emails=-73	k -ng ME=73	p YOU DO YOU=-73
p THING NOT BEEN=73	p DO NOT YOU=-73	k -he _ BECAUSE=73	j in her=73	k ME THING $=73	j on my=73	j on i=-73	p HAVE ERROR YOU=-73	p CAUSE THEY ME=73	k -a ALL=73	m a ALL=73	k -or -rs=-73
m -or years=-73	m for -rs=-73	w for years=-73	k I CHOICE -re=73	k ^ I CHOICE -re=73	s summe=-73	w summer=-73	k -he -ne -ho HAPPEN=-73	k -ne -ho HAPPEN=-73	k ME , -so=73	w me , so=73	p STATE HAPPEN=73
p WILL DO NOT=-73	j sober and=-73	j told brother=-73	k -re BEEN NOT=-73	j could my=73	m BEEN things=73	w there _ things=73	m NOT tell=73	w not tell=73	j you angry=-73	j came home=-73	k HAPPEN -me=-73
m HAPPEN home=-73	m came -me=-73	w came home=-73	k -to _ -nd=73	w of _ was=-73	k MAYBE NOT -ve=-73	p HAPPEN IT THING=73	p BEEN JUST I=73	k YOU -nt -to=-73	w you want to=-73	m -he savings=73	w the savings=73
m YOU let=73	w you let=73	j not out=73	k ^ -in ME=73	w ^ in my=73	j lies you=73	m -ur and=-73	w four and=-73	p JUST I I=-73	w will _ a=-73	j you get=73	k -sy -to=73
m -sy to=73	m easy -to=73	w easy to=73	k BEEN -a LIFE=73	k ^ -at HAPPEN=-73	w ^ what happened=-73	w i cheated on=-73	k MAYBE _ -ok=-73	j that like=73	m ^ there=-73	w ^ there=-73	k WE _ ME=-73
k -ks -er=-73	m weeks -er=-73	p I LIE ALL=-73	j question that=-73	m things -to=73	w things to=73	k HAVE ALL=73	k , NOT -re=73	k , NOT -re $=73	m NOT more=73	m nothing -re=73	w , nothing more=73
w nothing more=73	w nothing more $=73	m read -at=-73	w read what=-73	p I YOU BEEN=-73	s bag=-73	w bag=-73	p SORRY IF NOT=73	j my was=73	k BECAUSE _ SAW=-73	k -to SAW IT=73	k THEY _ -ne=-73
p BUT ERROR=-73	w you left me=73	j on nothing=73	j was needed=73	j the morning=-73	k -ng _ NOT=73	p JUST NOT LIE=73	p IT THEY YOU=73	p LIFE COMPARE I=-73	k -or -ng -he=-73	k SORRY -or -ng -he=-73	j and looking=-73
k -nd I HAVE BEEN=73	j room for=73	j a me=73	k YOU -ld YOU=-72	p I TRUST ALL=72	m IT as=72	k NOT , -nd=-72	j i comfort=72	s awake=-72	w awake=-72	p I NOT COMPARE=72	w could _ tell=72
w could not tell=72	p NOT YOU TRUST=-72	k I -ld YOU IT=-72	k -at HAPPEN -on=72	k -he TRUST=-72	m the TRUST=-72	j of stopped=-72	k ^ -ad=-72	m ^ -ad=-72	m ^ instead=-72	w ^ instead=-72	p HAPPEN I YOU=-72
j to am=-72	k -ld _ IT=-72	w you have not=-72	m -ng it=-72	j hide if=72	p LIE IF NOT=72	p COMPARE I THEY=-72	k ME SORRY=72	k -or _ -ar=-72	w for _ year=-72	j everything to=72	m MAYBE not=72
s names=-72	w names=-72	k -nd I -ke=-72	k -nd I -ke IT=-72	j am who=-72	j the start=-72	j tired and=-72	j so for=72	j you and=-72	j a slipped=72	p I CHOICE FEEL=-72	j and yes=-72
j looking at=-72	m looking -at=-72	w looking at=-72	j not person=72	w not _ person=72	p YOU I DO=-72	s hard=-72	w hard=-72	w your _ made=72	j no at=-72	m wait $=-72	w wait $=-72
w you _ dinner=-72	j never come=72	p ME BEEN WOULD=-72	w phone _ you=72	j you less=72	k THING , -at=-72	j even if=-72	k JUST IF=-72	m JUST if=-72	m even IF=-72	w even if=-72	k I -ed -th=-72
s couns=-72	k WE DO=72	m we DO=72	j have like=72	j so be=-72	p JUST I WANT=72	k -or -a -ar=-72	w for a year=-72	k FEEL _ YOU=72	j what called=-72	j from start=-72	j i message=-72
s years=-72	w years=-72	j want sleep=-72	p THEY IT NOT=72	k FEEL -nd=72	j trusted with=-72	k TRUST ME -th=-72	k YOU TRUST ME -th=-72	w trusted _ with=-72	w trusted me with=-72	j am can=72	w off _ you=-72
k -a _ -ch=-72	m -nd here=-72	p LIE I I=-72	k ALL _ -re=-72	k -of ME -fe=72	w of my life=72	j for had=-72	k -he _ NOW=-72	w it again=-72	w ^ you needed=-72	j felt a=72	w is _ a=72
p YOU CHOICE DO=72	m number -nd=-72	w number and=-72	j than and=-72	k ME I WOULD=72	p IT HAPPEN I=-72	p HAVE COMPARE=72	j a time=72	j my as=72	w in _ i=-72	k -me -to -he=-72	w come to the=-72
k -at -me $=72	w at home $=72	k THEY -id=-72	m THEY said=-72	w i put it=-72	j i bar=-72	k BEEN -th THEY $=-72	w ^ _ opened=-72	w ^ i opened=-72	w lonely=72	w too _ i=-72	p BEEN BUT ME=72
p MAYBE WANT=72	m straight $=72	w straight $=72	p DO CHOICE NOW=72	p NOT CHOICE NOW=72	j you sick=-72	w you _ sick=-72	j am an=72	m am -an=72	w am an=72	w i am an=72	k -ok _ -ut=-72
w took _ out=-72	w dishonest=-72	k -a _ WILL=72	p IT WILL YOU=-72	j bill i=-72	m she SAW=-72	m JUST how=72	j tell your=-72	j have same=72	k , _ NOT=72	j the thing=72	j my to=-72
j apologies for=72	k ^ _ -se=-72	w about _ things=-72	j constant me=72	j your constant=72	m YOU constant=72	w constant=72	w your constant=72	p BEEN GAMBLE JUST=72	j missed i=-72	p ERROR LIFE=-72	j and kind=72
p STATE ME=-72	w , _ apologize=72	w , i apologize=72	w inviting=-72	p WILL CAUSE IT=72	p I ME BEEN=72	m I own=72	w i own=72	j so with=72	p I SAW IT=-72	p FEEL YOU STATE=72	k WANT -at -me=72
m WANT at=72	j and called=-72	p I SORRY ME=72	j you is=72	w asked you=72	k I _ -ll=-72	p NOT THING YOU=-72	m let THEY=-72	m that BEEN=-72	w it because i=72	w it _ my=72	k THEY -te=-72
m THEY wrote=-72	k IT -ay ,=-72	w that day ,=-72	j trip it=72	p SORRY ME IF=72	k LIE _ $=72	p LIE IF YOU=72	p WOULD LIE IF=72	m stuff I=72	w stuff i=72	j the could=-72	j answer this=-72
k HAVE FEEL=72	k LIFE , -so=72	k LIFE _ -so=72	k ME -wn=72	m ME down=72	m me -wn=72	w me down=72	j and got=72	k -he LIE -ut=-72	k -he LIE -ut -he=-72	k ^ -he LIE -ut=-72	w the lie about=-72
p GAMBLE DO NOT=72	k WE -en=-72	m our -en=-72	w the _ over=-72	k -th -a -ke=-72	p LIFE IT WILL=-72	p WE THING BEEN=72	p NOT ME CHOICE=-72	j any i=72	k ^ I DRINK -in=-72	m drank -in=-72	k YOU -up=-72
m YOU up=-72	m you -up=-72	w you up=-72	p I CAUSE LIFE=-72	w ^ _ answered=-72	w ^ i answered=-72	k THING _ -ht=-72	p I THEY HAPPEN=-72	j if my=72	p HAPPEN JUST=72	k -ck _ -in=72	p BEEN CAUSE ERROR=72
k -an _ -th=72	k DO _ -ep=72	m there -nd=-72	w there and=-72	j me going=-72	s year=-72	w year=-72	s said=-72	w said=-72	p BEEN COMPARE MAYBE=72	m her -ce=72	j the mother=-72
p HAVE JUST NOT=72	j if not=72	j i mention=72	j mention it=72	w mention=72	p ALL YOU=-72	j with dana=-72	m -th dana=-72	s dana=-72	w dana=-72	w with dana=-72	p JUST JUST BEEN=72
w insult=-72	p ME YOU COLD=72	k -to -ar IT=-72	k -ke , I=-72	j how it=72	s share=72	w was my=-72	k NOT TRUST=-72	m not TRUST=-72	p YOU FEEL ME=-72	j drank i=-72	j spent your=72
j how are=72	j to those=72	p YOU IF ME=-72	k -le _ I=-72	j would hide=72	k -ed -en=-72	j tell myself=72	p THEY THING=72	k -ed , IT=72	k , _ -re=72	p HAVE BEEN ME=72	w deserved=-72
k -nd _ WOULD=72	w not , and=-72	w it _ not=-72	k YOU HAVE SAW ME=-72	p CHOICE NOW ME=72	j by every=72	s invit=-72	k -or -ve=-72	k ME -ne=-72	p SAW COMPARE=-72	k , -at I=-72	w , what i=-72
w in _ family=72	p IT NOW YOU=-72	s janua=-72	w january=-72	m saying IT=-72	j want hear=-72	p I WILL OTHER=-72	k ^ _ -ne=72	p COMPARE DO=72	j had drinking=-72	w had _ drinking=-72	j us you=-72
j your for=-72	s eveni=-72	w evening=-72	j night it=-72	w did _ know=72	k ME -he=-72	m ME the=-72	m me -he=-72	w me the=-72	p DO CAUSE LIE=-71	j tell before=-71	p CAUSE THEY YOU=-71
m not -ng=-71	p CAUSE ME BECAUSE=71	j and photo=-71	j sleep in=-71	w , _ sleep=-71	j i meeting=-71	j never and=71	j i bets=71	j the moved=71	k -me _ HAPPEN=71	p YOU MAYBE I=71	p I OTHER=-71
j sleep i=71	k -or _ -to=71	w for _ to=71	k -ed ME -ne -ff=-71	k I -ed ME -ne=-71	w promised you=-71	k -to _ ,=-71	w to _ ,=-71	j your him=-71	j telling about=-71	p I SAW FEEL=71	m I could=-71
w i could=-71	k -or ME THING=71	k I -ed -ng YOU=71	j started to=-71	m YOU started=-71	m started -to=-71	w started to=-71	w you started=-71	w you started to=-71	k NOT _ -ck=-71	p SAW I=-71	j feel better=-71
m FEEL better=-71	w feel better=-71	k -to -it=-71	m to -it=-71	j my card=-71	k ^ ME SORRY=71	w ^ _ apologies=71	w ^ my apologies=71	w so _ was=71	p IF DO YOU=71	k -ut IT $=71	j a how=71
j i meetings=-71	j to meetings=-71	w meetings=-71	k DO _ -ed=-71	j and look=-71	p DO YOU THING=71	j i therapy=-71	j therapy and=-71	p IF I CHOICE=-71	j your graduation=71	m YOU graduation=71	w your graduation=71
p NOT IT CHOICE=-71	p I HAVE THEY=-71	j in time=-71	p IT BEEN TRUST=-71	k IF _ -ed=71	j tell there=71	k ^ THEY -pt=71	p SORRY JUST YOU=-71	j was much=71	j one me=-71	j i credit=-71	k STATE ,=-71
m STATE ,=-71	j said yes=-71	k -id -es=-71	k I -id -es=-71	m -id yes=-71	m said -es=-71	w i _ yes=-71	w i said yes=-71	w said yes=-71	j my let=71	k , BUT IT=71	w ^ _ sold=-71
j was night=-71	k -rn _ $=-71	k ^ _ -od=71	p TRUST HAVE=71	j about drinking=71	j over my=71	w over my=71	k -in -se=71	m -in case=71	m in -se=71	w in case=71	k BEEN -a -ck=-71
p WANT DO IT=-71	j be your=71	w know it is=-71	p ALL THING=71	m BEEN crazy=71	w were crazy=71	k -ty _ -nd=71	p I WILL IT=-71	k JUST I=71	m JUST i=71	p THING NOT HAVE=71	k I -ot=71
m I forgot=71	m i -ot=71	w i forgot=71	w like _ ,=71	j day i=-71	j more you=-71	k -in _ -th=-71	m were -ed=71	j any more=-71	k -ny -re=-71	m -ny more=-71	m any -re=-71
w any more=-71	p YOU IT CAUSE=-71	j story the=-71	p IT NOT GAMBLE=71	j though you=71	j my father=71	m ME father=71	w my father=71	p IT HAVE COMPARE=71	s takin=71	w taking=71	m NOT lose=71
w did _ lose=71	w did not lose=71	w not lose=71	j promised i=-71	k BECAUSE _ GAMBLE=-71	k MAYBE -ke=-71	p WE HAVE I=-71	k WILL -ay=-71	m will -ay=-71	j was was=-71	k -ed _ -ll=71	k HAPPEN _ -to=-71
j every the=-71	p I LIFE YOU=-71	j on is=71	j extent i=71	m chose -he=-71	w chose the=-71	w i chose the=-71	j i attention=-71	j you came=-71	k -id -or IT $=-71	p I THEY ALL=71	k DO NOT ERROR $=-71
k NOT ERROR $=-71	j to text=-71	m -to text=-71	w to text=-71	m kids $=-71	w kids $=-71	j knew would=-71	j them it=-71	k -th _ -en=-71	k NOT COLD=-71	k BEEN DO $=71	k THEY _ -to=71
k ME -nd IT -es=-71	j we talked=71	k YOU _ THEY=-71	w get _ ,=-71	k LIFE -at=-71	j rather than=-71	k , -nd THEY=71	k , -nd THEY BEEN=71	m -en and=-71	k ^ IT BEEN -on=-71	p SORRY CAUSE=71	p SORRY BUT=71
s job=-71	w job=-71	k -ck -on=-71	m -ck on=-71	j once was=71	p THING ERROR=71	k -ut IT -nd=71	j it said=71	k -ut _ -th=-71	j was angry=-71	w i was angry=-71	w was angry=-71
p WILL CAUSE=71	k I -er=71	m i -er=71	p FEEL I ME=-71	j with work=71	p WE HAVE IT=71	j it came=71	k IF IT BEEN=-71	s elsew=71	w elsewhere=71	p WILL I CHOICE=-71	p IF HAPPEN=71
j you do=-71	k MAYBE _ YOU=71	m -ce that=71	j looked at=-71	j three i=-71	w was _ your=-71	p NOT DO YOU=-71	k -my=-71	k I BEEN -a ERROR=71	p HAVE NOT SEX=71	w i _ you=-71	s unfai=-71
m when ME=-71	w when my=-71	k WE -or=-71	m our -or=-71	k -to HAPPEN=71	m -to happen=71	m to HAPPEN=71	w to happen=71	k -ng _ LIFE=-71	j on with=-71	j well you=71	w well _ you=71
k WILL _ LIE=-71	j three and=-71	p BECAUSE I GAMBLE=-71	k SORRY IF IT=71	p I JUST HAVE=71	s accus=-71	w accused=-71	j about will=-71	k # -nd I=-71	k # _ I=-71	k IT -ay $=-71	j anything did=71
w anything _ did=71	w anything i did=71	k -ed ME=71	p NOT JUST NOT=-71	j room what=71	k -st _ -on=-71	p WANT BEEN I=-71	j that why=71	k IT _ -hy=71	w that _ why=71	p I WILL CAUSE=71	j moved money=-71
w moved _ money=-71	j down for=71	j i perfect=71	k ^ -en -he=71	j the accident=71	k HAVE _ -ng=-71	w sorry _ got=-71	k IT _ -sy=71	m stop -nd=-71	w stop and=-71	p THEY I YOU=-71	p MAYBE HAVE CHOICE=-71
p OTHER WE=-71	k YOU HAVE -a -ht=-71	w have a right=-71	k -he -xt=71	m the -xt=71	k THING _ -ne=-71	m about LIFE=71	w about money=71	j would an=71	k -re _ YOU=71	j hear you=-71	k -ll _ -er=71
m LIFE at=-71	j so really=71	p I ME FEEL=71	k BEEN _ -er=71	j you did=-71	k -ed _ ME=-71	j for part=71	w for _ part=71	j that mine=-71	j and decided=-71	k -ke _ IT=-71	p ME ERROR=71
k IF IT -es=-71	k ^ IF IT -es=-71	k -he -ns=-71	m the -ns=-71	p JUST HAVE DO=-71	k -at -er=71	j whole time=-71	w the whole time=-71	w whole time=-71	w whole time $=-71	m be -nt=71	k -op -nd=-71
m -op and=-71	k IT HAPPEN -to=71	j check i=-71	p TRUST WILL=71	p I HAVE BECAUSE=-71	s way=71	w way=71	k -er OTHER=71	w let me=71	p IT HAPPEN=71	w if _ am=-71	w if i am=-71
j let in=71	j hit wall=-71	j i wall=-71	k -it -he -ll=-71	k -it _ -ll=-71	w hit _ wall=-71	w hit the wall=-71	m LIFE got=71	k , -nd I -ke=-71	m I owe=-71	w i owe=-71	k CAUSE _ -in=-71
p BUT DO NOT=-71	k THING _ ,=-71	p ME DO=-71	j i depression=71	m -ng them=71	p STATE I CAUSE=-71	k -es BEEN=71	w did _ you=-71	j d said=71	k WOULD -id=71	m WOULD said=71	m d -id=71
w d said=71	j was husband=71	p HAPPEN YOU SAW=-71	j are being=71	k YOU BEEN BEEN=71	m are BEEN=71	w are being=71	w you are being=71	s bigge=71	w bigger=71	w to _ home=71	j made when=-71
p CHOICE I I=71	j the half=-71	m needed ME=-71	w needed me=-71	w you needed me=-71	k -ed _ -rs=71	j me said=-70	k -to -in=-70	m to -in=-70	p I JUST IT=70	j nothing was=-70	w friends=-70
j will never=-70	m WILL never=-70	w will never=-70	p SORRY IF ME=70	k YOU -er=-70	k -on -nd I=-70	j counseling and=70	j life in=70	m -ll night=70	w all night=70	k JUST _ -ks=70	j was under=70
m BEEN under=70	w i was under=70	w was under=70	s anoth=70	w another=70	m YOU did=-70	w you did=-70	k -ck -of=70	m -ck of=70	w it in=-70	k I BEEN WILL=70	p YOU WILL=-70
k YOU BEEN -at=-70	m were -at=-70	w were at=-70	w you were at=-70	p ME IT THEY=70	m GAMBLE you=-70	p NOT IT SEX=70	p IT I COLD=70	k I HAPPEN -me=-70	w i came home=-70	w i may have=70	k ME -ee=-70
m ME three=-70	p YOU JUST THING=70	k COMPARE -ed=70	j because love=70	w because _ love=70	j what think=70	p SORRY YOU CHOICE=70	k HAPPEN -in=-70	k -at _ -th=-70	k HAVE NOT=70	p NOT I DO=-70	p LIFE IT ME=-70
k I -ch=-70	m i -ch=-70	j before it=70	w bank _ $=-70	j knew i=-70	p I ME ME=-70	p MAYBE FEEL YOU=70	j it us=70	k -th YOU -er=70	p YOU THEY ME=-70	s mean=70	w mean=70
k YOU BEEN NOT=-70	m are -in=-70	w are in=-70	m YOU noticed=70	w you noticed=70	m gamble $=70	w gamble=70	w gamble $=70	p SORRY ME YOU=70	j lie the=-70	m -ce for=-70	w you would be=-70
m you NOT=-70	k -ke ,=-70	m -ke ,=-70	k -ut -nd HAVE=70	k -ut _ HAVE=70	w spend=70	w ^ i sold=-70	k -ay IT NOT=-70	k -to -ay IT NOT=-70	m IT without=-70	w say _ without=-70	k STATE , -nd I=-70
j the ring=-70	m -he ring=-70	w the ring=-70	k BEEN -a -ng=70	k IT BEEN -a -ng=70	w treatment=70	k -ee -es $=-70	w three times $=-70	p WANT ME=70	k , I MAYBE NOT=70	k , _ -on=70	j was lunch=-70
w was _ lunch=-70	j let not=70	k CAUSE WE NOT=70	m us NOT=70	w let _ not=70	w let us not=70	w us not=70	w did not want=70	k OTHER _ BEEN=70	k -nd -ut -of=-70	p JUST IT THING=70	p LIFE I MAYBE=-70
s readi=-70	w reading=-70	p DO ERROR IT=70	p I ERROR=70	j know check=-70	m writing IT=-70	k I -ld -he=-70	s your=-70	w your=-70	m ^ our=-70	w ^ our=-70	s raise=70
k ^ -he -ng=70	w bottle=-70	s hundr=-70	w hundred=-70	k IT WOULD HAVE=70	w for you $=-70	p FEEL LIE=70	j but more=-70	w you _ is=70	j to nothing=70	k -sk ME=-70	m ask ME=-70
k -th -nd=-70	m -th and=-70	k -re -on=-70	m -re on=-70	p DO JUST=70	k BEEN -to -me=-70	p BEEN JUST SEX=70	p CHOICE NOT I=-70	w mother=-70	j job was=70	p MAYBE YOU I=-70	p ME WILL NOT=-70
w i was lying=-70	m -ty and=70	k -in -ow=-70	m -in how=-70	k -er -er=-70	w me , and=-70	m HAVE caused=70	k -te _ ,=-70	p CHOICE DO IT=-70	j want say=70	p HAVE HAVE=70	p ERROR DO=-70
k IF _ HAVE=70	p IT NOT SEX=70	k -nt -or=70	m -nt for=70	k -en I BEEN STATE=70	k -so=70	s so=70	w so=70	k -es I=-70	m -es i=-70	s hold=-70	w hold=-70
k TRUST -en=70	j i short=70	s short=70	w short=70	p YOU ME YOU=-70	j other way=70	w other way=70	p I YOU IT=-70	k ^ YOU -ed -ng=-70	w ^ you stopped=-70	j then sorry=70	j once and=70
w once , and=70	w once _ and=70	k -to _ DO=-70	p BEEN BEEN HAPPEN=70	k ^ _ SAW=-70	p SAW I WILL=-70	p I COLD=-70	j with every=-70	k JUST -ld=70	k JUST _ -ed=70	k ^ _ SORRY=70	m money HAPPEN=70
k -in -he THING=70	p THEY BUT JUST=70	k -er -nd -a=-70	p WOULD YOU DO=70	w it _ ,=-70	k IT BEEN -an=-70	p FEEL ALL=70	s money=-70	w money=-70	p YOU DO CHOICE=-70	k -ig _ $=70	w big _ $=70
j sorry did=70	w our _ and=-70	j after your=-70	p WANT I YOU=-70	j can how=70	p IT IT JUST=70	j have me=70	j it my=70	j my apologies=70	m ME apologies=70	w apologies=70	w my apologies=70
k WANT THEY=-70	m WANT her=-70	k BEEN _ -sy=70	k -an ,=-70	m -an ,=-70	k DO -th IT=-70	w do with it=-70	j and four=-70	j were easy=70	w me _ him=70	p IT NOT JUST=-70	m HAPPEN out=70
p BECAUSE ME YOU=-70	p SORRY ME NOT=-70	k -wo -rs=-70	m two -rs=-70	k -ng COMPARE=70	k ^ _ BECAUSE=70	k HAPPEN -ay=70	j you feel=-70	k -nt -of ME=70	j from him=-70	j a wife=70	k ^ YOU BEEN ALL=70
k I CAUSE $=70	j it there=70	p COMPARE CAUSE=-70	p WANT IF=70	p THEY WILL YOU=-70	p I HAPPEN WILL=-70	s menti=70	w password=-70	k JUST _ I=-70	k I _ -sh=-70	p ERROR I WILL=-70	p ERROR WILL YOU=-70
p IT WILL IT=-70	k -ld YOU I BEEN=-70	p SAW IT SORRY=70	j as mine=-70	k -nd WE=70	m and WE=70	m they BEEN=-70	m her -nd=70	j her on=-70	j went in=-70	s resta=-70	w restaurant=-70
j if gave=70	w caused=70	j our were=-70	j would hurt=-70	k -nd -by=70	m -nd by=70	k -rs , IT=70	j my did=-70	j small so=-70	j small would=-70	j so notice=-70	j would notice=-70
w small _ so=-70	j not always=70	m NOT always=70	w not always=70	j sorry from=70	p DRINK WILL=-70	p ME DRINK ME=-70	k BEEN _ -in=70	p I SORRY THING=70	p WOULD HAVE IT=70	k BUT _ -to=-70	j who the=70
k -or -wo -rs=-70	p IF NOT=70	j and you=-70	m first ,=-70	w first ,=-70	k -om _ ,=70	w from _ ,=70	j made small=-70	k BEEN -ow IT=70	k IT BEEN -ow IT=70	w is how it=70	j or not=-70
k , -er=-70	m , -er=-70	p HAVE THEY IT=-70	m it BECAUSE=70	k -ny FEEL=70	m any FEEL=70	k -ed -at -he=-70	k JUST HAVE=70	w blame=70	k ^ ALL -me=-70	w ^ every time=-70	k ^ JUST=-70
m ^ JUST=-70	j meant the=70	k BEEN -nt -nd I=70	p IT JUST HAPPEN=70	p LIFE IT I=70	k -nd I BUT=-70	w and i still=-70	j i money=-70	j you until=70	p I LIFE=-70	w ^ _ betrayed=-70	w ^ i betrayed=-70
p HAVE SORRY=70	s someo=70	w someone=70	p NOT ME LIFE=-70	j it mother=-70	j two with=-69	j them for=-69	s self=69	w self=69	p YOU COMPARE HAVE=-69	j i but=69	k -nd -ut=-69
k ^ YOU CAUSE IT=69	p ALL YOU BEEN=-69	j anything so=69	j you june=-69	m week I=-69	w week i=-69	j there not=-69	p CAUSE IT IT=-69	k , BUT IT BEEN=69	j off i=-69	k ^ YOU -nt=69	w ^ _ constant=69
w ^ your constant=69	p HAVE BUT=-69	j say am=69	m and -by=69	w and by=69	p BECAUSE WANT IT=-69	m after YOU=-69	j not open=69	w going _ $=69	k -on _ JUST=-69	m was NOW=-69	j for everything=69
w wanted _ and=-69	k I -pt LIE=-69	w i kept lying=-69	p ERROR BEEN NOT=69	p WILL NOW ME=-69	p IT SAW I=-69	j that too=-69	m tell ME=-69	j told two=69	j while in=-69	w ^ i barely=69	k -at -ix=-69
m -at six=-69	m at -ix=-69	w at six=-69	j i d=69	k , NOT -ne=-69	j two years=-69	m -wo years=-69	w two years=-69	j stop asking=-69	m -op asking=-69	w stop asking=-69	p IT I THING=69
j real it=-69	w ^ _ bought=-69	p DO DO YOU=-69	k CHOICE I -ed=69	p CHOICE CAUSE=69	k IT -ne=69	k -od _ -he=69	k -ed -ut -he=-69	k -ed _ CAUSE=69	p NOT WILL NOT=69	k BEEN _ -ut=69	p I GAMBLE NOT=-69
j just the=69	k -fe _ BEEN=-69	p FEEL I WILL=-69	j you night=-69	j to end=-69	k ^ SORRY ME -or=69	k -so IT YOU WOULD=-69	k HAVE _ -ow=-69	m in $=69	w in $=69	s birth=-69	j i saturday=-69
j tell day=-69	j in the=-69	s whene=-69	w whenever=-69	p WILL IT NOT=69	p DO WOULD=69	j to off=69	p ME THING I=69	k IT , IT=69	w is _ of=69	w it _ it=69	j did deserve=-69
m COMPARE way=69	j one had=-69	p SORRY YOU LIFE=-69	j knew where=-69	w knew where=-69	p I LIFE JUST=69	m make IT=-69	w make it=-69	k WILL _ ,=-69	p WILL I YOU=-69	w ^ sorry ,=69	p WILL I TRUST=-69
k -nt _ ME=69	j which you=-69	p CAUSE ERROR=69	j father i=-69	p THEY CAUSE=69	k -or _ LIFE=-69	p YOU BEEN MAYBE=-69	m -ve her=-69	p I WILL TRUST=-69	j to done=-69	k -th -of WE $=69	p ME WE I=-69
j the caused=69	k ME -me=-69	p TRUST I BEEN=-69	j know is=-69	k ^ _ CHOICE=-69	k ALL -me I=-69	w every time i=-69	k ^ SORRY YOU=69	w ^ sorry you=69	p LIFE THING I=69	p I CHOICE SORRY=-69	p LIFE BEEN HAVE=-69
j was only=-69	p BUT NOW=69	k ^ _ -ce=69	j no right=-69	k NOT -ht -to=-69	m no -ht=-69	w no right=-69	w no right to=-69	j in slept=-69	w for two years=-69	j never meant=69	m NOT meant=69
w i never meant=69	w never meant=69	j to home=69	j the why=-69	p WE IT THING=69	m hand $=-69	w hand $=-69	k I _ WANT=69	m were -ld=69	w were told=69	k IT _ -nt=69	w , _ honestly=69
k -om YOU ,=69	w from you ,=69	j fever and=69	j fever i=69	s fever=69	w fever=69	m it ALL=69	k -he -ne=-69	m the -ne=-69	j you money=-69	j to all=69	j took the=-69
k , _ IT=-69	m like YOU=69	p I WE YOU=-69	k NOT _ IF=69	w not _ if=69	p ALL I YOU=-69	j in may=-69	k -in MAYBE=-69	m -in may=-69	m in MAYBE=-69	w in may=-69	j d i=69
k YOU -id=-69	m you -id=-69	j not have=69	k TRUST IT=-69	p SORRY BEEN ME=-69	j we it=69	k -nd I -te=-69	j laughed it=-69	w it _ have=69	j the come=69	j for year=-69	w i _ lied=-69
w more _ i=69	p WILL IF I=-69	s bill=-69	w bill=-69	k IT BEEN -rd=69	j was raised=69	j for days=-69	k WOULD _ -en=69	w the _ with=-69	p NOT WANT FEEL=69	k -a JUST THING=69	j used that=-69
j the like=69	k NOT -et=69	j i avoid=69	j to avoid=69	k -to -id=69	m -to avoid=69	m to -id=69	w avoid=69	w to avoid=69	j and up=-69	k THEY _ IT=-69	p I GAMBLE LIFE=-69
k -on -in=-69	j up in=69	j trying to=69	j was trying=69	m trying -to=69	w trying to=69	p ERROR CHOICE BEEN=69	k I _ IT=-69	m are FEEL=-69	w got _ up=69	s sure=69	w sure=69
k LIE _ OTHER=-69	j said over=-69	k CAUSE -up -he=-69	s toget=69	w together=69	j excuse it=-69	w and _ know=-69	p I YOU ME=-69	j end it=69	p SORRY I THING=69	s anywa=69	w anyway=69
k -at -ur=-69	m -at four=-69	m at -ur=-69	w at four=-69	k -ut -in=69	p BEEN HAPPEN YOU=-69	k CAUSE _ -ok=-69	p WANT YOU YOU=69	k IT -by=69	m IT by=69	m YOU act=69	w you act=69
j did only=-69	w coworkers=-69	p I CHOICE ME=69	k WOULD _ ME=-69	k -ut _ -re=69	k LIFE , -nd=-69	p SEX I THEY=-69	j sorry other=69	j the wrote=-69	k -nt _ TRUST=69	j it with=69	w in _ marriage=-69
k -to -ay I=-69	w to say i=-69	k -a -le=69	m a -le=69	p MAYBE NOT YOU=69	s pills=-69	w pills=-69	p DRINK BEEN=69	j i face=-69	k WILL -to -ll=69	k -to _ -ar=-69	w when i said=-69
j and move=69	j everyone was=69	k DRINK ,=-69	m DRINK ,=-69	w ^ i left=-69	k YOU THING=69	k -an _ TRUST=-69	w were _ to=69	w , _ should=69	m LIFE asked=-69	k -ne BEEN=-69	k HAVE _ NOT=-69
p THEY HAVE ME=69	j else and=-69	j what said=69	p YOU YOU HAVE=-69	k IT _ ME=-69	s horse=-69	p SORRY IF CAUSE=69	p WE SEX NOT=69	m -ve you=69	p SORRY IT THING=69	p THEY YOU NOT=69	j will by=-69
j wrong was=69	j looked you=-69	w not been=69	k BECAUSE $=-69	m BECAUSE $=-69	j know this=-69	k -me -at=-69	m -me at=-69	m home -at=-69	w home at=-69	m BEEN better=69	j night not=-68
k THING _ -me=68	k -ct YOU -to=-68	k DO NOT -ct YOU=-68	k NOT -ct YOU=-68	k NOT -ct YOU -to=-68	m expect YOU=-68	w expect you=-68	w expect you to=-68	w not expect you=-68	w before _ have=-68	w and you have=-68	p WE NOT I=-68
k -a _ -re=68	w is only=-68	w it is only=-68	k THING _ -he=68	p WILL YOU COMPARE=-68	p CAUSE YOU TRUST=-68	k -ld YOU IT BEEN=-68	w told you it=-68	k -nd -ng=-68	m and -ng=-68	k -ed BECAUSE I=-68	k COMPARE -nd=68
p DO JUST YOU=-68	k -ht IT=68	m over ,=68	w over ,=68	p I HAPPEN NOT=-68	j of without=-68	j your feelings=68	m YOU feelings=68	w your feelings=68	k ERROR , I=68	k I _ -an=68	j i house=68
m gave ME=68	j angry i=-68	j so is=68	k -to _ I=68	p JUST YOU COLD=68	k -of -at=68	m -of what=68	m of -at=68	w of what=68	p HAVE ERROR I=-68	j an idiot=68	k -an -ot=68
m -an idiot=68	m an -ot=68	s idiot=68	w an idiot=68	w idiot=68	j is men=68	w are not=68	p YOU CAUSE ALL=68	k -ut _ LIFE=68	p I HAPPEN BECAUSE=68	k -re _ -a=68	k COLD , I=-68
k ALL _ IT=-68	k -ng IT -up=-68	p I FEEL COMPARE=-68	p THING I SORRY=68	w money _ the=-68	k BUT _ IT=-68	m -he office=68	w the office=68	m it IT=-68	j in january=-68	j you january=-68	m -in january=-68
w in january=-68	j is it=68	k -ht -ow=-68	k -ht -ow $=-68	m -ht now=-68	m -ll this=68	w all this=68	p HAVE THEY I=-68	j i cam=-68	s cam=-68	w cam=-68	j him from=-68
m -or you=-68	w made _ $=-68	k -of _ THING=68	k -ng -en I=68	w how _ was=68	p SEX WOULD=68	w i _ hit=68	j used it=-68	m lately $=68	s latel=68	w lately=68	w lately $=68
j a and=-68	m nights BEEN=-68	k -ng -nd YOU=68	k -om _ LIFE=-68	w hid _ for=-68	k -ll ALL=-68	j have was=68	p THEY WOULD BEEN=-68	w ^ you asked=-68	p IT THING ME=68	k BEEN -sy=68	j can you=68
j in which=-68	m -in which=-68	w in which=-68	j how your=68	k LIE _ BECAUSE=68	p ERROR YOU IT=68	k -ng -ut=68	k -nd _ -er=68	m truth -nd=-68	w truth and=-68	p SORRY BUT YOU=68	m WOULD rather=-68
p CHOICE FEEL I=-68	p I LIE THEY=-68	p NOT IT TRUST=68	k BEEN IT YOU=-68	p YOU WILL CHOICE=-68	k JUST -re=68	j went to=-68	j let them=-68	j that else=-68	p BUT COMPARE=-68	k THING IT BEEN=68	j a because=-68
k -he THING YOU=68	j can will=-68	m it CAUSE=-68	p I DO WOULD=68	p I SORRY CHOICE=68	w a _ relationship=68	k BEEN _ -ld=68	m pictures $=-68	w pictures $=-68	w ^ _ kept=-68	k I BEEN -ut=68	m -at happened=-68
w what happened=-68	j to head=-68	k -to YOU -ad=-68	k -to _ -ad=-68	w to _ head=-68	w to your head=-68	k -od -at=68	m -od at=68	p LIFE ME YOU=-68	k THEY BEEN JUST=68	k -id _ WOULD=-68	j comfort me=-68
j to comfort=-68	k -rt ME=-68	k -to -rt ME=-68	m -rt me=-68	m -to comfort=-68	m comfort ME=-68	w comfort me=-68	w to comfort=-68	w to comfort me=-68	j knew that=68	k -er _ ,=-68	j i today=-68
j anyone have=68	k STATE _ -so=-68	p I THEY YOU=-68	j but there=68	k IT IT DO=-68	m NOT let=68	m september $=-68	s septe=-68	w september=-68	w september $=-68	p LIFE I SAW=-68	k -nt ME -to=68
k -he _ -es=-68	j is with=68	w lie _ you=-68	j time it=68	k ^ -he GAMBLE=68	j i friends=-68	p HAVE NOT OTHER=68	p YOU MAYBE JUST=68	m BEEN losing=-68	j pick i=-68	j pick up=-68	j to pick=-68
m -to pick=-68	s pick=-68	w pick=-68	w to pick=-68	m me -ht=68	m I borrowed=68	w i borrowed=68	m HAVE gone=-68	j last i=-68	k -so _ DO=68	k -a _ -te=68	k -ow ME=68
m -ow my=68	m how ME=68	w how my=68	k BEEN -a -al=68	k -as IT=-68	m -as it=-68	m as IT=-68	w as it=-68	j not cheating=68	p BEEN HAVE CAUSE=68	p ALL ME LIFE=68	j we out=68
p I CHOICE WILL=68	p TRUST BEEN I=-68	k , _ WE=68	j not go=68	m YOU decide=-68	m you -de=-68	w you decide=-68	j and know=-68	k NOT CHOICE $=-68	p NOT FEEL=68	j i six=-68	m ^ then=68
w ^ then=68	j ideas head=68	j ideas in=68	k -as -in=68	m -as in=68	m ideas -in=68	w ideas in=68	s texts=68	w texts=68	w way _ did=68	k -ch _ I=-68	w ^ i kissed=-68
j minutes i=-68	p IT COMPARE=68	k ^ WE -ed=-68	j nothing and=-68	j in room=-68	j i debt=-68	m is -ty=68	j the one=-68	k I CAUSE=-68	m i CAUSE=-68	k -he -pt=-68	m -he receipt=-68
m the -pt=-68	w the receipt=-68	j like will=-68	j let my=68	j lot of=68	k -la=68	k FEEL -ke -a=68	m YOU drove=-68	w you drove=-68	w promise=68	k IT -or=-68	p WILL SAW THEY=-68
s been=68	w been=68	k -or YOU -to=-68	w for you to=-68	w you were in=-68	p I WILL ME=-68	p IT OTHER=68	w for _ you=-68	m am -he=-68	w am the=-68	w i am the=-68	m -nd your=-68
k I -ed YOU LIFE=-68	p BECAUSE IT=-68	k -ys -or=-68	m -ys for=-68	j the savings=68	j took savings=68	w over _ $=68	k ^ _ -in=68	j told to=68	m in ME=68	p IT YOU NOT=-68	p IT LIFE BEEN=-68
j that started=68	k -it _ ,=68	p DO BECAUSE=68	k -on -ay BEEN=-68	k -to -ay I BEEN=-68	p NOT LIE DO=68	j that meant=-68	j something and=-68	k SAW _ I=-68	j because like=68	j am other=68	p BEEN SORRY COMPARE=68
k -ng YOU -nd=-68	m LIFE were=68	m kids BEEN=68	w kids were=68	w the kids were=68	p JUST YOU NOT=68	m -up at=-68	m up -at=-68	w up at=-68	m -of this=68	w of this=68	j started it=68
w , i just=68	j got me=68	k -es -th -he=68	p I CAUSE SAW=-68	m THEY for=-68	j the dinner=68	w even _ you=-68	p NOT HAVE NOT=-68	k -to _ -om=-68	j sorry a=68	p CAUSE I DO=68	j money gone=-68
p COMPARE THEY=68	p SORRY YOU THING=68	k I SORRY IT YOU=68	w regret that you=68	k -on -nd I BEEN=-68	p THEY JUST THEY=68	p SAW IT TRUST=-68	j for work=-68	j set the=-67	k NOT HAPPEN=67	j i in=-67	p THING HAPPEN IT=67
w better _ $=67	k ^ I NOT=-67	w ^ i never=-67	k -to YOU ,=-67	w to you ,=-67	k -in _ -of=-67	k BEEN ALL $=67	s reno=-67	w reno=-67	k ^ _ CAUSE=-67	k -er -at=-67	j it about=-67
p CHOICE OTHER=67	k , NOT BECAUSE=-67	p BECAUSE NOT BECAUSE=-67	w looked _ in=-67	j make i=67	j get help=-67	k -et -lp=-67	m -et help=-67	m get -lp=-67	w get help=-67	m which BEEN=67	p THEY IT COMPARE=67
p HAVE JUST ME=-67	j only like=-67	j i supposed=67	j may in=-67	m may ,=-67	w may ,=-67	j you cold=67	j as to=67	j who would=67	m -ho would=67	w who would=67	k ME LIFE ,=-67
j was ask=67	m had -to=67	w see it=67	j i second=-67	m have WANT=67	j saw your=-67	m saw YOU=-67	p YOU YOU MAYBE=-67	w we _ been=-67	w we d been=-67	j were with=-67	k LIFE -nd I=67
j said it=-67	w i used your=-67	j did not=-67	j the money=-67	j those pictures=-67	m IT pictures=-67	w those pictures=-67	k -nd YOU BEEN=67	s we=67	w we=67	k WOULD -en=67	m d -en=67
k I _ -at=-67	p LIFE STATE=-67	k -so YOU=-67	m -so you=-67	m so YOU=-67	w so you=-67	j exactly to=67	j have heard=-67	j i sign=-67	w ^ _ tell=67	j your the=-67	p ALL I=-67
k DO NOT -et -to=-67	w not get to=-67	j there and=-67	w ^ i d=67	k -ke $=-67	m -ke $=-67	p TRUST BEEN NOT=67	p YOU SAW WE=-67	j august and=-67	s augus=-67	w august=-67	m lost -he=67
w lost the=67	j ask a=-67	p HAVE SAW IT=-67	j the took=67	j to lose=-67	m -to lose=-67	w to lose=-67	w last _ i=-67	p HAPPEN I SEX=-67	j should to=67	k MAYBE NOT -ll YOU=67	j asked the=-67
p BEEN BEEN DRINK=-67	k , I -an NOT=67	w , i can=67	j the of=67	k HAVE -to -in=-67	k YOU -es=67	k THING IT I=-67	p DO NOT COMPARE=67	m BEEN taking=67	w is on the=-67	j in that=-67	p CHOICE NOW YOU=-67
k WILL NOT=-67	m will NOT=-67	j the while=-67	k BEEN NOT -so=67	k NOT -so=67	m NOT so=67	m not -so=67	w not so=67	w were not so=67	k -a _ -nd=67	p JUST CHOICE=-67	j have my=-67
k -a _ SEX=67	k YOU -te=67	p YOU SEX BEEN=-67	j years that=-67	j and i=-67	m -on me=67	w on me=67	m I drink=67	w i drink=67	m -ng those=67	j just could=67	m -he one=-67
w the one=-67	p SEX HAPPEN=67	p I I YOU=-67	j been nine=-67	p WOULD CAUSE IT=-67	w not because=-67	j came the=67	m met THEY=-67	j i everything=67	k -to _ GAMBLE=-67	p ME OTHER IT=67	k BEEN _ -of=-67
p BEEN BUT CHOICE=-67	j a betrayal=67	m -a betrayal=67	w a betrayal=67	w betrayal=67	j did sorry=67	j am think=67	m IT on=-67	j gave and=-67	k -he WANT=-67	m the WANT=-67	j if anything=67
k ^ ALL=-67	m ^ ALL=-67	p I STATE HAVE=-67	p BUT HAVE=-67	k ME -or=-67	j made every=-67	j to bed=-67	m -to bed=-67	w to bed=-67	j truth in=-67	k -he TRUST -in=-67	m truth -in=-67
w the truth in=-67	w truth in=-67	j was mind=67	k I _ LIFE=-67	k -ng _ -up=-67	j was know=67	k ALL _ -to=67	j hear me=-67	k ^ I HAVE CAUSE=-67	k -he _ -ry=-67	j laughed about=-67	m laughed -ut=-67
w i laughed about=-67	w laughed about=-67	k -he OTHER -ed=67	k ^ -he OTHER -ed=67	j else i=-67	k YOU -sk=-67	m YOU ask=-67	m you -sk=-67	w you ask=-67	j that cheating=67	k SORRY -or -he THING=67	p HAVE JUST THEY=-67
j and feel=67	j have through=67	s sorry=67	w sorry=67	j i three=-67	j nights the=-67	p I NOT STATE=67	j four you=-67	j name the=-67	j there much=67	k YOU _ -op=-67	m ALL have=-67
j i lie=-67	p STATE ME BEEN=67	j got that=67	j debt the=67	j will go=67	k -ne -th=-67	p FEEL LIE IT=67	k -he -ht I=-67	w the night i=-67	k -he THING -th=67	w the thing with=67	p NOT WE=67
j about you=-67	j those and=-67	m IT could=67	j easy the=-67	k THING _ HAPPEN=67	p OTHER ERROR=-67	p JUST ME IT=-67	j get and=-67	m -es are=67	k -in _ -or=67	p BEEN BECAUSE LIE=67	w it _ friday=-67
j knew when=67	j to bar=-67	j the need=67	k I _ COMPARE=-67	j i hide=67	j the me=67	k ^ SORRY ,=67	w to go to=-67	w hear it from=-67	p SAW DRINK=-67	j it place=67	j your face=-67
m YOU face=-67	w your face=-67	j do you=-67	p I CAUSE TRUST=-67	k OTHER _ YOU=-67	m summer $=-67	w summer $=-67	j behind i=-67	j trust it=-67	j her because=-67	w i _ learned=67	w for you=-67
j be and=-67	p LIFE BUT HAVE=-67	k ^ _ LIE=-67	p YOU SAW DO=67	k LIE , -nd I=-67	k -so I DO NOT=67	w so i do=67	k IT -ar $=-67	p HAVE LIE COMPARE=67	w with _ $=-67	j that been=67	p FEEL STATE=67
m LIE that=-67	j it any=-67	k -or ME CHOICE=-67	w for my own=-67	j out way=67	j out not=-67	k NOT -to $=-67	w not to $=-67	j a before=67	p LIE I JUST=67	j me stop=-67	j i every=-67
s lose=67	w lose=67	w ^ _ held=67	j every answer=-67	j the room=-67	j is as=67	j not your=-67	j my and=-67	j things of=67	j keep peace=67	j the peace=67	k -ep -he -ce=67
k -to -ep -he=67	k -to -ep -he -ce=67	m -he peace=67	w keep _ peace=67	w keep the peace=67	w the peace=67	w to keep the=67	p DO NOW YOU=-67	m let -he=-67	w i let the=-67	w let the=-67	k -ck _ ME=-67
m is YOU=67	j i word=-67	w so _ that=67	j me night=67	j that you=-67	k -an -nt $=67	k -in -an=67	k -in -an -nt=67	k -in -an -nt $=67	m -in an=67	m argument $=67	w an argument $=67
w argument $=67	p IF I DRINK=-67	w way _ $=67	j you nights=-67	s worry=67	w worry=67	j hear say=-67	s read=-67	w read=-67	j to wanted=67	j what my=67	j could was=-67
k -nd I CHOICE -at=-67	j have too=67	j i believe=-67	j apologize for=-67	p THEY YOU SAW=-67	p BEEN IT LIE=-66	p FEEL NOW=66	j when my=-66	k ^ YOU -an -sk=-66	k THING , -so I=66	j thing with=66	m thing -th=66
w thing with=66	p NOT WE NOW=66	p YOU CAUSE IT=66	w i _ her=-66	m -re were=66	k HAPPEN HAPPEN=66	p BEEN COMPARE IT=-66	p I THEY SAW=-66	m -to sleep=-66	w to sleep=-66	j sorry have=66	p BEEN STATE YOU=-66
w that you would=-66	p MAYBE HAVE DO=-66	p HAVE LIFE BEEN=66	w you _ angry=-66	p IT YOU WE=-66	k YOU WOULD=66	m you WOULD=66	p WOULD FEEL YOU=66	w year _ i=-66	k -he TRUST -ut=-66	m truth -ut=-66	w the truth about=-66
w truth about=-66	p YOU DO COMPARE=66	m IT nobody=-66	w that nobody=-66	k IT _ -wo=66	j by i=66	m all -he=66	w all the=66	s girls=66	w girls=66	j i secret=-66	s meant=66
w meant=66	p BEEN IT DRINK=-66	p IT SORRY=66	k -er _ CAUSE=-66	p YOU THEY=-66	k THING -ut=-66	p ERROR YOU WOULD=-66	j will ask=-66	s prete=-66	k BUT YOU BEEN NOT=66	j me am=66	p HAVE IF HAVE=66
p COLD YOU I=66	p THING ERROR YOU=66	j told mother=-66	j have back=66	j down ways=66	p I LIE HAPPEN=-66	w were not ,=-66	j the ended=66	j said when=-66	p ERROR I YOU=-66	k STATE -of=66	m STATE of=66
k -to -ed $=-66	w to bed $=-66	j sold and=-66	p THEY SORRY=66	k -ls $=66	m -ls $=66	j question a=-66	w it was the=66	m him -to=66	w him to=66	k -of _ BEEN=-66	w i _ apologize=66
m -by my=66	w by my=66	j was year=-66	w was with her=-66	k JUST -ch=-66	k YOU -ry=-66	p BEEN NOW LIE=-66	p NOW LIE=-66	p ME WE YOU=-66	m -he bad=66	w the bad=66	j afraid to=-66
m afraid -to=-66	w afraid to=-66	k YOU WOULD NOT=-66	p ME MAYBE HAVE=66	p I ALL CHOICE=66	k -ry _ BEEN=66	w will _ and=-66	k -as LIE $=66	k BUT _ $=66	w still _ $=66	j i pretended=-66	m I pretended=-66
w i pretended=-66	k -nd I GAMBLE=-66	p BEEN DO ME=66	j sober i=-66	k -ok _ I=66	p JUST ME WOULD=66	k JUST _ -to=66	j feel sick=-66	j feel when=-66	k FEEL -ck=-66	k FEEL -ck -en=-66	m FEEL sick=-66
m feel -ck=-66	w feel _ when=-66	w feel sick=-66	w feel sick when=-66	k FEEL _ $=66	w because _ have=-66	m honesty ,=66	w honesty ,=66	p IT I WOULD=-66	j head i=66	m on IT=66	k IT -er $=-66
p COMPARE YOU=-66	k -th _ $=-66	s spell=66	p JUST ME YOU=66	k -so IT BEEN=66	s hour=-66	w hour=-66	m it -es=-66	k -a -ke -nd=66	j think it=-66	m that -or=-66	j still had=-66
m BUT had=-66	w still had=-66	k -to THEY $=66	j i fund=-66	j used our=-66	k -ld ME LIFE=-66	k I -ld ME LIFE=-66	w told _ mother=-66	w told my mother=-66	p I COLD ME=66	k -ow _ -in=66	p BEEN THEY IT=66
k SAW _ IT=-66	p DO ME WILL=-66	w after _ had=-66	j can ask=-66	k -an -sk=-66	k -an -sk ME=-66	k YOU -an -sk=-66	k YOU -an -sk ME=-66	m -an ask=-66	m can -sk=-66	w can _ me=-66	w can ask=-66
w can ask me=-66	w you can ask=-66	j it friday=-66	j it kind=66	p COMPARE OTHER=66	k -in -he COMPARE=66	m -to move=-66	w to move=-66	j do even=66	j even remember=66	k DO NOT JUST -er=66	k NOT JUST -er=66
w do _ even=66	w do not even=66	w even remember=66	w not _ remember=66	w not even remember=66	p I BEEN NOT=66	p SAW BUT=66	k ^ I WILL -to=-66	w i promised to=-66	k -ar IT -om=-66	k ^ I COLD=-66	p IT JUST SEX=66
k IT I BEEN NOT=66	j eleven times=-66	m eleven -es=-66	w eleven times=-66	w eleven times $=-66	p IF DRINK=-66	j if that=66	j deserve a=-66	k IT BEEN NOT -ke=66	j for want=-66	w carry=-66	p YOU I WE=-66
p NOT BUT I=-66	w you had to=-66	k ERROR -nd I=66	p ME I WOULD=66	m THING was=66	k SAW -he -er=-66	k -ys _ I=-66	w and _ my=66	j deal i=66	m -at me=66	w at me=66	w was _ him=-66
k JUST -ed $=66	k JUST _ -me=-66	k -ut -he -ce=-66	k -in _ -ch=-66	w i spent the=-66	m what YOU=66	p I CAUSE BECAUSE=66	w went _ ,=66	p BUT BEEN WILL=66	p JUST I LIE=-66	k BUT -ng=66	m still -ng=66
p CHOICE BEEN DO=-66	p BEEN BEEN ERROR=66	p WANT NOT YOU=66	k -of -se I=66	m course I=66	w course i=66	w of course i=66	k ME DRINK=-66	s rent=-66	w rent=-66	k -ck _ THEY=-66	k ERROR _ -in=66
j do why=66	p LIFE YOU HAVE=66	k I BEEN -in -a=66	k -ce _ -ay=-66	s when=-66	w when=-66	j the tell=-66	p IT I STATE=66	j in in=-66	k HAVE HAVE=66	m HAVE had=66	m have HAVE=66
w have had=66	p IT WANT=66	j with was=66	w this _ not=-66	p ALL WANT=-66	w distance=66	m BEEN jealous=-66	m spent $=66	w spent $=66	j upset about=66	w reached=66	k -ed -to -ck=-66
k -ed _ -ck=-66	k I _ -so=66	w i _ so=66	k I FEEL YOU $=-66	s defen=-66	k -to _ -ho=66	j you pain=-66	p I LIFE HAVE=-66	j were three=-66	j your cover=-66	p SAW YOU THING=66	j the stuff=66
p I CHOICE YOU=-66	p YOU I THEY=-66	w a _ week=66	p I IT CHOICE=66	p THEY I WILL=-66	j by that=-66	m it -as=66	w it as=66	k BUT _ -ed=66	j one time=-66	j brother was=66	k I HAPPEN -to -he=-66
j me for=-66	j swore on=-66	m swore -on=-66	w swore on=-66	k ME _ YOU=-66	j night after=-66	j what is=66	p HAVE WILL LIFE=66	m no $=-66	w no $=-66	j was texts=66	k I HAVE -ed IT=-66
k COMPARE _ I=66	k SORRY IF=66	m SORRY if=66	j you wrote=-66	k HAVE _ -nd=-66	w is your=66	p SORRY DO YOU=66	m HAVE it=-66	p CAUSE YOU ME=-66	m -ow to=66	k -nd -he -ns=-66	j the head=-66
j things to=66	k -om _ YOU=-66	w , though you=66	k I ERROR=66	m i ERROR=66	j knew how=66	w ^ _ broke=-66	k -ed LIFE=-66	k THEY -at=-66	k BEEN -ed -to=66	k SAW _ -he=-66	k IT _ -or=66
j why you=66	j in could=-66	j to move=-66	p WILL I THEY=-66	p STATE BUT=-66	w please=66	w for my part=66	j loan you=-66	m reason I=66	w reason i=66	w feel _ about=66	p JUST I CAUSE=-65
w borrowed=65	j how get=65	k BEEN -ck=-65	k YOU STATE=-65	m NOT want=-65	p ME SORRY ERROR=65	j that our=-65	m me -it=65	w me credit=65	j nobody hurt=65	w truth _ you=65	k -to CAUSE -a=65
w to make a=65	j did but=65	p ALL BUT=-65	k -or THING I=65	k ^ I -ld -he=-65	w stopped _ me=65	m I planned=65	w ^ _ planned=65	w ^ i planned=65	w i planned=65	j when you=-65	p YOU BECAUSE DO=-65
p WILL NOT IF=-65	j something when=-65	p SEX COMPARE=65	j to no=-65	j and like=-65	j my name=-65	p NOW I=-65	k -nd I WOULD HAVE=-65	p IT YOU SEX=-65	j put a=-65	k I SEX -th THEY=65	k LIFE _ IT=-65
k -he _ -me=-65	m sad $=-65	w is sad $=-65	w sad $=-65	j gave a=65	w gave _ a=65	p ERROR BUT YOU=65	w not _ how=-65	k -he _ DO=-65	k DO THING -to=65	m -to him=-65	w to him=-65
j asking you=-65	k STATE _ LIE=-65	j not affair=65	k -ly SAW=65	j on her=65	j will what=-65	j you see=65	k DO -he COMPARE=65	s techn=65	w technically=65	p JUST I STATE=65	w trusted=-65
p BUT YOU=65	j and put=-65	p BUT I SORRY=65	p BUT SORRY=65	p STATE OTHER=-65	s go=65	w go=65	j were had=-65	j needed and=65	w car _ i=-65	j denied it=-65	w denied it=-65
p BEEN NOT YOU=-65	m ERROR choices=65	j got what=65	w ^ _ sat=-65	m IT just=65	w it just=65	m you SEX=-65	k IT BEEN NOT -he=-65	w every _ that=-65	j decide you=-65	k I DO THING=65	w my mother $=-65
k -ar _ IT=-65	j on each=-65	k -st ,=-65	m -st ,=-65	j i evening=-65	m HAVE just=65	k -er -me=-65	k BEEN SORRY IT YOU=65	p ME BEEN JUST=-65	p TRUST ME IT=-65	k IT BEEN THING=-65	j have looked=65
s came=65	w came=65	j her flat=-65	k -at _ GAMBLE=-65	p FEEL COLD=-65	k NOT BEEN=65	k DO NOT -ve=-65	j am her=-65	k IF YOU BEEN NOT=65	k YOU BEEN NOT -so=65	j i relapsed=-65	w relapsed=-65
j come on=65	k I JUST HAVE=65	j explain to=-65	k -ke I BEEN=-65	k -ay _ I=-65	j brother i=-65	k -ed _ -of=-65	p CHOICE WILL NOT=-65	k -nd ALL=65	m and ALL=65	m ME past=65	w my past=65
p BEEN ME DO=65	j something you=-65	k -ds _ $=65	k ALL -ng=-65	p BUT BEEN HAVE=-65	p WE JUST=65	p MAYBE I BEEN=65	p GAMBLE BEEN SORRY=65	p GAMBLE I SORRY=65	p GAMBLE SORRY=65	p I WANT SORRY=65	p WANT BEEN SORRY=65
k YOU , -so=-65	k YOU , -so I=-65	w you , so=-65	j it anyway=65	j march i=-65	j you she=-65	p ME HAVE ME=-65	w the _ floor=-65	m just HAPPEN=65	k -an _ -ow=65	w can _ how=65	k BEEN -an -ot=65
p ALL IT BEEN=65	w and _ came=-65	j my done=65	j a horse=-65	j on horse=-65	k -on -a -se=-65	m -a horse=-65	w a horse=-65	w horse=-65	w on _ horse=-65	w on a horse=-65	j emails i=-65
j you both=65	p BECAUSE THEY YOU=-65	j tell will=65	j son was=-65	w son _ i=-65	p GAMBLE LIFE YOU=65	k -me _ LIE=65	k -en _ -et=65	p I LIE BUT=65	k GAMBLE _ LIFE=-65	k IF _ -er=65	j under i=-65
j next you=-65	w past _ i=65	j think as=65	k -pt _ -at=-65	p YOU SAW=-65	p I WE TRUST=-65	k -nd _ MAYBE=-65	w she _ me=65	p CAUSE YOU JUST=-65	k -ed _ -th=65	k -ut _ -he=-65	j whole truth=-65
k -he ALL TRUST=-65	m ALL truth=-65	m whole TRUST=-65	w the whole truth=-65	w whole truth=-65	k -a _ -ho=65	w a _ who=65	k SEX _ THEY=65	j this in=-65	p IT COLD I=65	k -ck _ YOU=65	p WOULD ME WOULD=65
j it has=-65	w it has=-65	j a place=65	p IT NOT ALL=65	j night me=65	k YOU _ -st=-65	p I NOW LIFE=65	p I I COLD=-65	j you going=-65	p IF ERROR WILL=-65	j remember her=65	j remember name=65
k -er THEY=65	k -er THEY -me=65	m -er her=65	m remember THEY=65	w remember _ name=65	w remember her=65	w remember her name=65	k -nd _ -ld=-65	j never wanted=65	m NOT wanted=65	w never wanted=65	k -se _ NOT=-65
k IT -le=65	j hear it=-65	m -ar it=-65	w hear it=-65	j is from=-65	p LIE LIE=65	j of you=-65	k LIE THEY=-65	j the truth=-65	p LIE HAPPEN=-65	k IT -ht=-65	j side of=65
k -de -of=65	m -de of=65	m side -of=65	w side of=65	k -ed WE=-65	p YOU BEEN THING=65	j me like=-65	m -et her=-65	j you question=-65	k -of -se=65	m of -se=65	p SAW IT LIE=65
k YOU WANT -to=65	k -to _ -nt=65	k YOU CAUSE ME -to=-65	j the between=65	j to face=-65	j was having=65	w every _ and=-65	j a him=-65	j lied at=-65	p NOT ERROR I=-65	k WE BEEN -ng=65	j and could=-65
k -to THEY -ce $=-65	j back on=-65	m back -on=-65	w back on=-65	j thing came=65	j to any=-65	j got bigger=65	m HAPPEN bigger=65	m got -er=65	w got bigger=65	k -nt _ YOU=-65	j have will=-65
k I -ed -at YOU=65	k ^ I COLD -at=-65	k -to -et -lp=-65	k -to _ -lp=-65	w to _ help=-65	w to get help=-65	k LIFE _ ME=65	p ME THEY I=-65	k YOU _ -pt=-65	k -he #=-65	k -he # $=-65	k -on -he #=-65
k -on -he # $=-65	m the #=-65	p THEY I JUST=65	j i name=-65	w has _ you=65	k NOT -sk $=-65	w not ask $=-65	p YOU DO BEEN=65	j sorry the=65	k MAYBE _ -ay=-65	k LIE , I=65	j good to=65
k -an _ FEEL=65	p THEY ME NOT=65	k BEEN WE=65	k -th -na=-65	m with -na=-65	s inter=65	k YOU -to -et=-65	w you to get=-65	j honestly you=65	m spent -he=-65	w spent the=-65	k -to YOU LIFE=65
w they _ $=65	p I THEY=-65	j pay you=65	j happened that=-65	w know _ i=65	j i morning=-65	k JUST=65	k I -ed -a=-65	j one not=-65	w that i would=-65	p WANT HAPPEN IT=-65	j be angry=-65
w be angry=-65	j thing that=65	p BECAUSE IT HAPPEN=-65	j an your=65	m this WOULD=65	w this would=65	p YOU SEX I=-65	j lie me=-64	p I ALL BEEN=-64	k -ho DO=64	m who DO=64	j and to=-64
k -ut _ -er=-64	p BEEN SORRY IT=64	k HAPPEN _ -st=64	p SORRY YOU HAVE=64	k IT _ -om=-64	p BEEN ERROR IT=-64	j let plan=-64	j you plan=-64	k CAUSE YOU WILL=-64	k I CAUSE YOU WILL=-64	m YOU plan=-64	p CAUSE YOU WILL=-64
w let _ plan=-64	w let you plan=-64	w you plan=-64	j if me=64	k -a SEX=-64	m a SEX=-64	k -rd -or=-64	m -rd for=-64	k ^ JUST -en=-64	k ^ JUST -en YOU=-64	w ^ _ when=-64	k SEX THEY=-64
j could tell=64	j i therapist=-64	p THING YOU BEEN=-64	s fault=64	w too _ $=64	j app and=-64	j home and=-64	p BEEN IT HAVE=64	p HAVE NOT ALL=-64	p I WE ME=-64	k -or WE=-64	m for WE=-64
m that IT=-64	m you -ht=-64	j on did=64	p HAVE BEEN JUST=64	p IT I SAW=-64	j ended the=-64	j letter i=-64	p LIE IT JUST=64	k -th -ne=-64	m with -ne=-64	j the there=64	k SAW _ -a=64
j and only=-64	k -to _ FEEL=64	j second the=-64	j the same=64	m both -es=64	j will when=-64	w was there=-64	j not stay=-64	j never again=64	k ^ THING=64	m ^ THING=64	k , -re BEEN=64
m , there=64	w , there=64	k -so _ I=-64	w so _ i=-64	p ALL HAVE COMPARE=64	p BUT HAVE BEEN=64	w have _ been=64	w ^ _ may=64	m -he messages=64	w the messages=64	j to days=-64	p DO BUT YOU=64
m you -ay=64	j in but=64	p NOT TRUST IT=-64	j our on=-64	w hurt you=-64	k -ll _ -on=64	j and it=-64	j do my=-64	p WANT I I=-64	w i _ money=-64	k -to YOU -il=-64	j put and=-64
w and _ hid=-64	w and i hid=-64	p I SAW JUST=64	j thought you=64	p NOW BEEN=-64	k -th -a=-64	m -th a=-64	m with -a=-64	w with a=-64	w her to=-64	w truth=-64	j with will=-64
k DO SORRY=64	k I DO SORRY=64	m do SORRY=64	j one lie=64	p COLD I THEY=64	j texting me=64	m texting ME=64	w texting me=64	m NOT did=64	w never did=64	s showe=-64	j no it=-64
k THEY -on=-64	m THEY on=-64	k ^ I DO -at=64	k NOW _ $=64	j says it=64	w had not been=64	k -ew=64	j was said=64	p I OTHER THEY=64	p WILL BEEN NOT=64	k -up -to THEY=64	s stone=64
w stone=64	w let _ believe=-64	w let you believe=-64	k I BEEN -an=64	k ^ I BEEN -an=64	k -up _ YOU=64	j apologize to=-64	j sunday the=-64	p TRUST THEY=-64	k -th _ -ne=-64	p SEX WILL=-64	k BEEN _ BUT=64
k I _ -ep=-64	p OTHER I SEX=-64	m BEEN looking=64	p BEEN IT CHOICE=-64	k -to -in ME=-64	m explain ME=-64	w just _ it=64	p IT SORRY ME=64	p NOT BEEN NOW=-64	j he was=64	k ^ _ -me=-64	k NOT -ke IT=64
j been months=64	m ^ everything=-64	w ^ everything=-64	k -ip _ I=-64	w trip _ i=-64	k -he _ HAVE=-64	p STATE I BUT=-64	p I IT ALL=64	m , never=-64	w , never=-64	k -ll _ -or=-64	j because my=-64
m love $=-64	w love $=-64	p YOU BEEN GAMBLE=-64	j it just=64	w answer _ a=-64	s as=64	w as=64	k I _ -om=-64	s starv=64	k -ng -or THING=64	w with _ was=64	k CAUSE $=64
m CAUSE $=64	k -ll YOU BECAUSE=64	k -ll _ BECAUSE=64	k NOT -ll YOU BECAUSE=64	k BECAUSE I=-64	m BECAUSE i=-64	k -en _ -ne=64	j the for=-64	s told=-64	w told=-64	k LIE _ -nd=-64	j where from=64
p FEEL ME YOU=64	k YOU _ -ck=-64	k -ck -en=-64	p LIFE I IT=-64	j would on=-64	j slept him=64	w slept _ him=64	w slept with him=64	p STATE BECAUSE ME=-64	k THING -in IT=64	k -or _ ERROR=64	k DO IT -to=64
j told you=-64	k -ut _ IT=64	k -or _ TRUST=-64	p THEY BECAUSE I=-64	j to read=-64	m -to read=-64	w to read=-64	k YOU -ld ME -to=64	j i might=64	j the statements=-64	w statements=-64	k SAW -ow=64
m SAW how=64	p BEEN FEEL YOU=64	j about perfume=-64	j the perfume=-64	m -he perfume=-64	w the perfume=-64	m was -ht=-64	k DO NOT -et=-64	k DO _ -et=-64	j our fund=-64	w our _ fund=-64	p YOU HAPPEN YOU=64
k LIE _ -up=64	w lies _ up=64	j chemo i=-64	k -mo=-64	s chemo=-64	w chemo=-64	j who d=64	m HAVE turned=64	w the money ,=64	j never your=-64	k -ll _ LIFE=-64	p THEY WILL I=-64
j i sleep=64	j for will=-64	k -ge -to=-64	k -he -ge -to=-64	m -ge to=-64	p IT LIE YOU=-64	p YOU IT ALL=64	k YOU WOULD HAVE CAUSE=64	w sorry _ were=64	w sorry you were=64	k -ll -he=64	m -ll the=64
k I BEEN -ng IT=-64	k -ke ALL=64	m like ALL=64	k SAW _ -nt=-64	p ME I LIE=-64	p YOU BEEN BEEN=-64	j loan i=64	p YOU HAVE WOULD=-64	m NOT answer=-64	w not answer=-64	p THEY ME JUST=64	k WOULD FEEL=-64
m LIFE is=-64	m -pt it=64	s human=64	w human=64	p ALL YOU HAVE=-64	j have because=-64	j felt like=-64	m felt -ke=-64	w felt like=-64	k HAVE _ DO=64	k HAVE _ SEX=64	k -an -me=-64
m can -me=-64	w doing _ $=64	k MAYBE NOT -ll=64	k MAYBE _ -ll=64	k LIE _ -ld=64	j even you=-64	k SORRY IT=64	p YOU IF IT=64	k , -so I=64	w , so i=64	p BEEN STATE WE=64	k I -nk=64
m I think=64	m i -nk=64	w i think=64	p THING BEEN SORRY=64	k BUT _ BEEN=64	p NOT ME BECAUSE=-64	j you four=-64	p I THEY I=-64	k JUST -a=64	m JUST a=64	p LIE WILL=-64	p I WOULD SEX=64
p WOULD NOT SEX=64	p WOULD SEX=64	k -to _ -th=-64	w to _ with=-64	p YOU CAUSE LIE=64	m BEEN afraid=-64	k HAPPEN _ -om=-64	p BECAUSE I NOT=-64	j not mean=64	k DO NOT -an=64	k DO _ -an=64	m NOT mean=64
m not -an=64	w did _ mean=64	w did not mean=64	w not mean=64	p SORRY DO NOT=64	w you d been=64	w that was a=-64	p CHOICE IT WILL=64	p WANT YOU FEEL=64	k BEEN -re -of=64	k COLD _ ME=64	m myself ,=-64
w myself ,=-64	p WILL LIFE BEEN=64	j things the=-64	j he you=64	w would never=64	j and an=-64	j mother the=-64	m got -to=-64	j at phone=-64	w at _ phone=-64	j at wedding=-64	k -im=64
k THEY SAW ME=-64	k CAUSE _ -ch=64	j not look=64	k -ld ME IT=-64	j to anyone=-64	k LIFE _ NOT=-64	j our savings=64	k WE GAMBLE=64	m WE savings=64	m our GAMBLE=64	w our savings=64	j and into=64
p HAVE YOU FEEL=64	j built on=-64	j because is=64	w lost _ $=64	p YOU NOT DO=64	k -ke _ ,=64	w ever _ you=63	k -en IT=-63	s took=-63	w took=-63	k CAUSE -ne=63	m needed -ne=63
p ME IT WILL=-63	p NOT BECAUSE CHOICE=63	k -nd I=-63	m -nd i=-63	m and I=-63	w and i=-63	p HAVE LIE LIFE=-63	k -a -th $=63	k -ng _ -re=-63	p COMPARE IT=-63	p SEX THEY IT=63	m NOT take=63
w not take=63	j be there=-63	m be -re=-63	w be there=-63	m your -me=-63	j for on=-63	j went place=-63	k -to THEY -ce=-63	k HAPPEN -to THEY -ce=-63	p TRUST BEEN ALL=-63	k -en ,=63	m -en ,=63
k -on _ -to=63	j have gone=-63	m have -ne=-63	w have gone=-63	j in him=-63	m NOT in=63	j so long=63	k -so -ng=63	m -so long=63	m so -ng=63	w so long=63	k IT DO -to YOU=-63
w it did to=-63	j were should=63	j were not=-63	k I -ld YOU I=-63	s else=-63	w else=-63	k -ow _ I=-63	p I YOU HAPPEN=-63	p BEEN MAYBE NOT=63	j d lied=63	j out part=-63	k NOT HAVE BEEN -he=63
j are into=63	k -al=63	k -et FEEL=63	m get FEEL=63	j how was=63	j wasted i=63	k -me ,=-63	m -me ,=-63	j lonely you=-63	m have $=63	w have $=63	k -er _ -en=63
j i pictures=-63	j pictures i=-63	j at all=-63	w i _ got=63	w i have got=63	k FEEL $=63	m FEEL $=63	w me at=63	k -st -nd I=63	p BEEN I BUT=-63	w the _ one=-63	j saying that=-63
w do not expect=-63	j not clearly=63	s night=-63	m that SEX=-63	p WE I DO=63	p ALL BEEN OTHER=-63	j was four=-63	k -ep _ -to=-63	p I WOULD WOULD=63	k THING _ -of=63	j okay i=63	p I NOT IF=63
k -ho I=63	m -ho i=63	m who I=63	w who i=63	j her i=-63	w all _ it=-63	p WE WANT=63	w was _ that=-63	p NOT FEEL I=63	k BEEN -al ,=-63	p I OTHER WE=-63	p NOT WOULD IT=-63
k -en _ DRINK=63	k -nd I BEEN -th=-63	p CAUSE YOU WOULD=-63	k -ne -er=63	j turned and=63	j booked the=-63	j you him=-63	j on that=-63	k -er _ -es=-63	s young=63	p I WANT BUT=-63	p TRUST HAVE BEEN=63
j comes night=-63	k I -ed -ng=63	s trust=-63	k THEY _ WE=-63	j sorry feel=63	j a than=63	p GAMBLE HAPPEN=63	p THEY DO=-63	k STATE -so=63	m STATE so=63	k -of $=63	m -of $=63
j at know=-63	k -le _ ME=-63	p LIE NOT YOU=63	w ^ _ only=63	w ^ my drinking=-63	p BEEN COLD HAVE=63	w it again $=-63	w whole thing=63	k ^ WE HAVE=63	k ME LIFE CAUSE=63	p BEEN NOT SAW=63	j i start=-63
k -ld _ -er=-63	k THEY -me=-63	j am tell=-63	p THEY DO IT=-63	p SORRY IT IT=63	k STATE _ -of=63	w to _ me=63	p LIE YOU YOU=-63	p TRUST STATE IT=-63	p IT NOT CHOICE=63	m get -to=-63	k -me _ YOU=-63
p IT TRUST ME=-63	w ^ you d=63	k ^ I CHOICE -to=-63	k -nd I -ld=-63	w and i told=-63	k JUST SEX=63	j not act=63	m NOT act=63	w not act=63	s owed=-63	w owed=-63	w secrets=63
k -ut _ I=63	k -te -to THEY $=63	p YOU FEEL COMPARE=-63	k OTHER -in=-63	p YOU ME NOW=-63	j app the=-63	p THEY CAUSE I=63	k HAVE NOT -to=-63	k ERROR CHOICE BEEN=63	k ^ ERROR CHOICE=63	k ^ ERROR CHOICE BEEN=63	j not a=63
k YOU BEEN -a=-63	k BEEN NOT -ke I=63	k NOT -ke I=63	w not like i=63	w told you that=-63	w understand _ $=-63	p SAW BECAUSE I=-63	p I BEEN TRUST=-63	k THEY -nd=63	k NOT -ng=-63	j lost sleep=-63	j you okay=-63
p IT THEY BEEN=-63	j those was=-63	k -a STATE -me=63	j did hear=63	k COMPARE ALL=63	k ^ I -ve=63	k ^ I -ve YOU=63	j at never=63	k ME LIFE -ed=-63	j back at=63	k I _ -re=-63	j when and=-63
k -ys -er=-63	m days -er=-63	p NOT I WOULD=-63	j if only=63	p IT LIFE YOU=-63	k CHOICE _ WANT=-63	s stoma=-63	w stomach=-63	w how _ i=-63	s too=63	w too=63	j i emptied=-63
s empti=-63	w emptied=-63	p CAUSE CAUSE I=63	j the loan=-63	m -he loan=-63	w the loan=-63	k -om -he=-63	m -om the=-63	m from -he=-63	w from the=-63	j and and=-63	p DO YOU YOU=-63
p BEEN BECAUSE ME=63	p WOULD NOT CHOICE=63	k YOU -en YOU=-63	w you when you=-63	p ME THING THING=63	k -ee -rs=-63	m three -rs=-63	j wrong i=63	j alone the=-63	w alone _ the=-63	p BECAUSE HAPPEN=-63	m TRUST you=63
p CHOICE WANT=-63	j it could=63	m was -a=-63	w was a=-63	j everything was=63	k CAUSE ME NOT=63	k -an -on=63	w it came=63	j when married=63	p WILL ME WILL=-63	s track=63	p CAUSE NOT CHOICE=63
p WOULD IF I=63	k IT -ff=63	m IT off=63	m it -ff=63	w it off=63	p THEY I SEX=-63	p YOU IT HAVE=-63	p HAVE LIFE IT=63	p ERROR CHOICE=63	p ME BUT=63	p SEX THEY I=63	j asked her=-63
j me with=63	k WOULD -er=-63	p WE MAYBE=63	j my mind=63	p MAYBE STATE YOU=-63	w and _ it=-63	p ME YOU MAYBE=-63	k -et -to=-63	k ME -ll=63	m ME all=63	m me -ll=63	w me all=63
k DO IT -on=63	k DO IT -on -se=63	w just _ not=63	j some and=63	w all of it=-63	p BEEN THEY JUST=63	p WOULD BEEN COMPARE=63	k -om -th=-63	m -om with=-63	j money i=-63	p COLD I BEEN=63	k -ng -me=-63
k BEEN -st=-63	m was -st=-63	k WE BEEN JUST=63	w just _ a=63	p CHOICE YOU CHOICE=-63	p IT HAVE ALL=63	w was gone $=-62	w and _ told=-62	m -ar that=-62	m -to hurt=62	w to hurt=62	w to hurt you=62
w and _ called=-62	w and i called=-62	p NOT WOULD CAUSE=-62	k BEEN _ -ne=-62	p IF NOT I=-62	p IF SEX I=-62	p SEX I WILL=-62	p YOU SEX WILL=-62	w man _ i=-62	k -ce -or=-62	k YOU , BUT=-62	w you , but=-62
w you _ but=-62	j had said=-62	j i parents=-62	k HAPPEN=62	j your jealousy=62	m YOU jealousy=62	w ^ your jealousy=62	w your jealousy=62	w and about=-62	m your -ry=-62	k -to -lk -to=62	w to talk to=62
p BUT BEEN NOT=62	j me tell=-62	k -nt _ -es=-62	j if she=-62	m IF she=-62	w if she=-62	w and _ took=-62	j out this=62	w out _ this=62	p HAVE HAVE IT=-62	j the went=-62	k BEEN -ly=-62
w birthday=-62	k -ve _ BEEN=62	j for nine=-62	m -or nine=-62	w for nine=-62	m even HAVE=62	p FEEL BEEN IT=62	w , _ then=-62	w , and then=-62	w i _ something=62	k -nd I HAPPEN=-62	p IT JUST THING=-62
p IT IF YOU=62	k I MAYBE HAVE BEEN=62	k YOU _ -ed=-62	j whole thing=62	p IT I NOT=-62	k -ut _ -in=-62	k I CHOICE YOU WOULD=62	m knew YOU=62	w i knew you=62	w knew you=62	k I -ht=-62	m i -ht=-62
m -on my=62	w on my=62	j me away=62	m ME away=62	w me away=62	p YOU DO THING=-62	k -in I=-62	m -in i=-62	p THING NOT BUT=-62	m bigger $=62	w bigger $=62	p JUST HAVE BEEN=62
k BEEN -ll $=62	j asked not=-62	m before ,=-62	w before ,=-62	p I CHOICE WE=-62	p BUT NOT YOU=62	j go back=62	k -go -ck=62	m -go back=62	m go -ck=62	w go back=62	k IF _ I=62
w if _ i=62	k YOU HAVE STATE=-62	k ^ YOU HAVE STATE=-62	w you have lost=-62	s hide=62	w hide=62	m BEEN missing=62	s missi=62	w missing=62	j make it=-62	p IT DRINK BEEN=-62	j was over=62
j asked why=-62	p DO YOU BEEN=-62	k -in _ -ne=62	p JUST SORRY=62	p THEY I IT=-62	j it happened=62	j to more=62	k DO NOT -nk IT=62	k NOT -nk IT=62	j never had=-62	p YOU BECAUSE=-62	j was let=62
k OTHER -ed ME=62	j done things=62	k -a SEX $=-62	p COLD YOU THEY=62	j say it=-62	j on while=-62	w fight=-62	p STATE IT HAPPEN=62	j the result=-62	p YOU ERROR LIFE=-62	j will want=-62	m app ,=62
w app ,=62	w the app ,=62	w at _ to=-62	p MAYBE HAVE JUST=62	w i _ away=62	k -re _ -ne=-62	k LIE ,=62	m LIE ,=62	j will phone=-62	j bet the=-62	j we still=62	k -ow _ HAVE=62
k -of -es $=62	w i pretended to=-62	j i weekend=-62	p THEY YOU YOU=-62	k -ht YOU=62	m -ht you=62	p BEEN ERROR CHOICE=62	k -ry _ I=-62	p I ME BUT=62	p LIFE DO NOT=-62	j our bed=-62	m WE bed=-62
m our -ed=-62	w our bed=-62	j need to=62	j you one=62	w and _ a=-62	p ME HAVE FEEL=62	p HAPPEN NOT ME=62	j be on=-62	p OTHER LIE=-62	m texts ,=62	w texts ,=62	w my _ about=62
p NOT BECAUSE IT=-62	m know IT=-62	m we -ve=-62	j was years=-62	j you little=62	m telling YOU=-62	w telling you=-62	k -or THING I DO=62	j you but=62	p NOT LIE I=-62	j the wrong=62	m -he wrong=62
w the wrong=62	k -rt=62	s scree=-62	j have him=62	m CAUSE her=62	k -ll ,=62	m -ll ,=62	k IF IT BEEN -at=-62	k , THEY=62	m , THEY=62	w affection=62	j you idea=62
m ME you=62	k -ht _ CAUSE=-62	p I BUT I=-62	j her place=62	w her place=62	k -nd -or=-62	m -nd for=-62	m HAVE decided=-62	w i told your=-62	j having a=-62	m having -a=-62	w having a=-62
p BUT BEEN JUST=62	m caused $=62	w caused $=62	p I BEEN ME=62	p BECAUSE THEY BEEN=-62	w i _ lonely=62	w i was lonely=62	w was lonely=62	w to talk about=62	p ME BECAUSE I=-62	m her -in=-62	j let your=-62
w other _ $=-62	k , _ HAPPEN=62	w at _ in=-62	p LIFE I CAUSE=62	w not _ me=-62	k ^ THEY=62	m ^ THEY=62	k -re _ BEEN=62	p SAW BEEN ME=-62	p ME LIFE WILL=-62	j be over=-62	m be NOW=-62
w be over=-62	k -ut ME -nd=-62	w about me and=-62	m -or your=62	w for your=62	p HAVE BEEN ALL=-62	j i stay=62	j you d=62	p I STATE THEY=62	p SORRY ALL=62	k ^ I -id NOT=62	k SEX $=62
m SEX $=62	j slept in=62	k ^ IT BEEN ME=-62	m mine ,=-62	w mine ,=-62	w mine , and=-62	w mine _ and=-62	j because about=-62	j there a=62	p I BEEN JUST=62	p HAPPEN CAUSE=62	s earri=-62
k BEEN JUST -a=62	p HAPPEN WE=62	k IT -on=-62	k -rs -in=-62	m -rs in=-62	j on kitchen=-62	w on _ kitchen=-62	w on the kitchen=-62	k -nd -re BEEN -he=-62	w and here is=-62	k HAVE -ed IT $=-62	p JUST COMPARE=62
j his i=-62	j not around=-62	k -ry -nd=-62	m -ry and=-62	j my nights=-62	m IT never=62	p SAW SEX I=-62	w you need to=-62	k -ed THEY=-62	k -a _ JUST=62	j tell me=-62	j you went=-62
p BEEN OTHER SEX=62	j on were=-62	w sorry if i=62	p SAW STATE=-62	m way -of=62	w way of=62	p TRUST MAYBE=-62	k -el=-62	k I CAUSE YOU FEEL=-62	k JUST _ COMPARE=62	s condo=-62	p OTHER THING=-62
k -ge THING=62	k -he _ THING=62	j and we=62	k JUST -in=62	m JUST in=62	j you already=62	j so were=-62	p I SEX THING=62	p YOU TRUST NOT=-62	k WE LIFE $=-62	w it was a=-62	j case you=62
k IT _ -as=62	j make you=62	k IT _ ,=-62	p THEY HAPPEN ME=62	p THING COLD=62	j you problem=-62	m problem $=-62	w problem $=-62	j cousin you=-62	j your cousin=-62	m YOU cousin=-62	m your -in=-62
w your cousin=-62	k -le ,=62	m -le ,=62	k BEEN SORRY -or -ng=-62	j not able=62	p THING IT DO=-62	j name on=-62	k -a -me $=-62	j hit and=-62	s take=-62	w take=-62	k -on -ay -nd=-62
s relat=62	s stori=62	w stories=62	k ^ ALL -me YOU=-62	j i trust=-62	j i meant=62	k CHOICE _ LIE=-62	k -en -ng=62	m taken -ng=62	p FEEL HAVE I=-62	j in march=-62	m -in march=-62
w in march=-62	w ^ you were=-62	j knew it=-62	k , BUT=62	m , BUT=62	j only did=62	p LIE I=-62	p IT NOW NOW=62	p BEEN WE I=-62	w sorry for that=62	j been so=62	m WE did=62
w we did=62	m trust ME=-62	w trust me=-62	j hid i=62	p ALL THING WE=62	j something i=-62	m phone BEEN=-62	k NOT HAVE $=62	k WOULD NOT HAVE $=62	w not have $=62	m times $=-62	w times $=-62
j you drove=-62	j night about=-62	p THEY I SORRY=62	k -er -on=62	p IT WOULD COMPARE=-62	k BEEN _ -so=62	k GAMBLE _ -nd=-62	m IT would=-62	j calling i=-62	k IT BECAUSE=62	p YOU WE BEEN=-62	p YOU ERROR=62
j this was=-62	j a second=-62	m -a second=-62	w a second=-62	k -ee _ $=-62	w three _ $=-62	p YOU GAMBLE DO=61	s up=61	w up=61	w it suited=-61	w it suited me=-61	k LIFE -re=-61
p YOU YOU COMPARE=-61	k -or -ed=61	j to help=-61	j while for=-61	p WILL THEY YOU=-61	j gave my=61	m ^ things=61	w ^ things=61	j i check=-61	j who and=-61	p STATE I=-61	p ALL YOU WANT=-61
k -in -ch -nd=-61	w in march and=-61	p COMPARE HAVE=61	w was not there=-61	j me could=61	p ME LIE LIFE=-61	w see it as=61	w at _ wedding=-61	k IT _ MAYBE=-61	m lied -ut=61	w lied about=61	m anything $=61
w anything $=61	p YOU ME SORRY=61	s shove=61	w shove=61	p HAPPEN BEEN SORRY=-61	j had nothing=-61	w had nothing=-61	k CAUSE IT -to=-61	k ^ -re=-61	m ^ -re=-61	k -on _ ,=-61	k -re _ HAVE=-61
m -en me=61	j each month=-61	m -ch month=-61	m each -th=-61	w each month=-61	w each month $=-61	j all you=61	p THEY BECAUSE THEY=-61	k -or THING IT BEEN=61	k GAMBLE $=61	m GAMBLE $=61	w the _ while=-61
p HAPPEN WANT=61	p IT MAYBE HAPPEN=61	j not needed=61	p ALL ALL=61	j something it=61	p YOU YOU COLD=61	k WOULD NOT -sk=-61	k WOULD _ -sk=-61	k YOU WOULD NOT -sk=-61	w would _ ask=-61	w would not ask=-61	w against=-61
k SEX -th THEY=61	p I WILL LIE=-61	j put you=-61	k I DO NOT WANT=-61	k YOU -ed ME $=61	j came at=-61	w was right=-61	j but were=61	w but _ were=61	p IF YOU WILL=-61	j shut out=61	k -nd _ -ed=-61
p WOULD I WOULD=61	p BEEN NOT ALL=61	k -or -wo -rs -nd=-61	k -wo -rs -nd=-61	w two years and=-61	s alive=61	w alive=61	k HAVE -ld ME=61	j me no=61	p COMPARE I BEEN=-61	j stopped about=61	j and each=-61
p HAVE ME LIFE=61	w , you were=-61	k CHOICE _ ,=-61	m paying IT=-61	w paying it=-61	j humiliated you=-61	m humiliated YOU=-61	w humiliated=-61	w humiliated you=-61	j you anyone=61	k THEY , BUT=61	w it could=61
p YOU BECAUSE IT=-61	k YOU , BECAUSE=-61	j have right=-61	p JUST NOT=61	j that how=61	j the debt=-61	m -he debt=-61	w the debt=-61	p WANT BEEN IT=61	p SORRY IF YOU=61	j it enough=61	j i test=-61
m -he test=-61	w the test=-61	m -nt me=61	j basically a=61	m to ,=-61	w to ,=-61	j me is=61	m HAVE needs=61	k IF YOU -ve=61	k IF _ -ve=61	m -ne was=-61	k -up _ THING=61
p BEEN YOU YOU=-61	p SORRY COLD YOU=-61	s get=61	w get=61	p IT THING LIFE=61	j blamed you=-61	k YOU LIFE=-61	m your LIFE=-61	j not got=-61	p ME FEEL=61	k -he _ -ng=61	k I WOULD HAVE=-61
p CAUSE STATE I=-61	s began=-61	w began=-61	m bank -nd=61	w bank and=61	w the bank and=61	j mother about=-61	s earne=-61	p I ERROR BUT=-61	w stayed _ $=-61	j a online=-61	k I WILL YOU=-61
k ^ I WILL YOU=-61	p JUST DO YOU=61	j was that=61	j you pushed=61	p I ME GAMBLE=-61	p SEX IT WOULD=61	j up room=-61	j a no=61	m thinking $=61	w thinking $=61	m -he thing=61	w the thing=61
p YOU I HAVE=-61	j i cowardly=-61	w brother=61	k I _ -le=-61	j and spent=-61	k ^ NOT -ed=-61	k ^ NOT -ed ME=-61	w i have been=-61	k -ng _ COMPARE=-61	k CHOICE -to LIE=-61	m ME with=61	m me -th=61
w me with=61	k -he LIFE IT=-61	k GAMBLE _ -th=-61	k -nt NOT=-61	k IT -nt NOT=-61	m -nt nothing=-61	m meant NOT=-61	w it meant nothing=-61	w meant nothing=-61	k MAYBE NOT=61	w i _ every=61	k STATE YOU=-61
j my being=61	k MAYBE YOU=-61	k ^ MAYBE YOU=-61	m MAYBE you=-61	j go the=-61	k -go _ -he=-61	w go _ the=-61	k -es IF=-61	s impor=61	k LIFE _ -ut=-61	j you them=-61	p WOULD I FEEL=61
m behind YOU=61	j drove it=-61	k -he GAMBLE HAPPEN=61	k GAMBLE HAPPEN=61	k -er _ SAW=-61	j believe and=-61	m trust $=-61	w trust $=-61	p ALL THEY=-61	p YOU YOU THING=61	k I GAMBLE=-61	m i GAMBLE=-61
p JUST I CHOICE=-61	w you will never=-61	p I NOT BUT=-61	k TRUST _ CAUSE=-61	j when read=-61	w when _ read=-61	m talking -ut=61	w talking about=61	w lied _ you=-61	k , _ -or=-61	k WILL -er=61	k WOULD _ IT=-61
j about things=-61	m I fell=61	w ^ i fell=61	w i fell=61	j the late=-61	k -as=61	k WILL -to -ll YOU=61	j you months=-61	p YOU MAYBE THEY=61	w apologized=61	w would not have=61	p NOT THING BEEN=-61
p BEEN NOT JUST=61	k -ut _ -ht=-61	p GAMBLE I GAMBLE=-61	k SORRY _ I=-61	w knew _ it=-61	p NOW I THEY=61	p OTHER BECAUSE I=-61	k IT _ -ue=61	j sent i=-61	p YOU STATE MAYBE=-61	j hurts me=61	j hurts you=61
m hurts ME=61	s hurts=61	w ^ _ hurts=61	w hurts=61	w hurts me=61	j at now=-61	k -in _ SEX=-61	k ME _ FEEL=-61	w silence=-61	k ^ _ ME=61	w phone _ in=-61	k BECAUSE I WANT YOU=61
p COLD IT BEEN=61	j was our=61	m nothing -to=-61	w nothing to=-61	j hard with=61	p SORRY HAVE YOU=61	p IT DO=-61	k YOU NOT WANT=61	k ^ YOU NOT WANT=61	k ^ _ -pt=-61	m NOT need=61	j was choice=-61
w was _ choice=-61	j you half=61	j you emails=-61	j year and=-61	j was myself=61	w was _ myself=61	j did the=-61	k -he _ -a=61	w the _ a=61	k , _ LIFE=-61	k HAVE _ DRINK=-61	k HAVE _ -up=61
k YOU _ -wn=61	m I mean=61	w i mean=61	k SORRY=61	p BEEN YOU THING=61	j could done=-61	k MAYBE HAVE DO=-61	w could _ done=-61	w could have done=-61	p OTHER BEEN YOU=61	p YOU ALL HAVE=-61	m BEEN being=61
k IT FEEL YOU=61	j they i=-61	k IT -at=61	p LIFE SAW YOU=-61	k -th _ LIFE=-61	k -to -ay -at=-61	s profi=-61	w profile=-61	w , _ when=-61	k -to ,=61	m -to ,=61	p OTHER CHOICE=-61
j how been=61	p ME YOU I=-61	m twice $=-61	w twice $=-61	j you debt=-61	k -a _ -to=-61	k -an _ WE=61	j have look=61	k -nd I -id NOT=-61	p I JUST WOULD=-61	k LIFE _ I=61	j to be=61
k -in _ -er=-61	j basically me=61	j basically to=61	p THING I BEEN=61	j it her=61	j have idea=61	w have _ idea=61	w have no idea=61	j not see=61	k -ht _ -ed=-61	j nothing because=-61	j us it=61
k -ok _ -of=61	w took _ of=61	w , _ lied=-61	w , i lied=-61	k ^ _ DRINK=61	p WOULD YOU TRUST=61	m have -a=61	w have a=61	j my will=-61	m , when=61	w , when=61	k LIE YOU $=-61
j not honest=61	j told so=61	k IT -he=61	m IT the=61	k -to -ck=-61	m to -ck=-61	p NOW NOT YOU=-61	w the _ without=-61	p I HAVE COLD=-61	k ME -te=61	m my -te=61	j monday and=-61
j on monday=-61	m -on monday=-61	w on monday=-61	j six months=-61	k -ix -hs=-61	m -ix months=-61	m six -hs=-61	w six months=-61	p SAW COMPARE YOU=-61	j nothing to=-61	j in i=-60	j room i=60
p IT JUST CHOICE=-60	j i front=-60	j before came=-60	w before _ came=-60	w before i came=-60	k HAVE -ch=60	j after my=60	w the _ between=60	w an _ about=-60	s sprin=60	w spring=60	j is sad=-60
m is FEEL=-60	w is sad=-60	k -me I WOULD=60	j that talking=60	j the the=-60	k IT _ BUT=60	k -nd _ -so=60	p CHOICE BEEN NOW=60	j your this=60	w this _ ,=-60	j did my=-60	p I WE ALL=-60
j on anniversary=-60	k -on WE -ry=-60	k -on _ -ry=-60	w on _ anniversary=-60	w on our anniversary=-60	w one _ i=60	p YOU MAYBE CAUSE=-60	m was -ng=60	p THEY BUT I=-60	k BEEN LIE=-60	j stressed that=60	k DO _ -so=60
m that -es=60	m kids IT=-60	k -ke -up=-60	m -ke up=-60	p COMPARE JUST=-60	k -ch=-60	k WILL -ll ME=-60	k I _ LIE=-60	j as betrayal=60	k -as -a LIE=60	k -as _ LIE=60	k IT -as -a LIE=60
k SAW IT -as -a=60	w as _ betrayal=60	w as a betrayal=60	j off your=-60	k -he -rs $=-60	m again ,=-60	w again ,=-60	j if more=60	k YOU WILL NOT=-60	j more would=60	m left $=60	w left $=60
p I NOW BEEN=-60	m -ke that=60	j i hate=60	s hate=60	w hate=60	j and nine=-60	k ^ -ay=60	m ^ -ay=60	k THEY NOW=60	j got up=60	j the at=60	j after to=-60
p I BUT BEEN=60	p BEEN CAUSE LIFE=-60	j a dark=60	j dark not=60	j dark place=60	j place not=60	j was dark=60	k -rk -ce=60	m -rk place=60	m dark -ce=60	w dark place=60	k -sy -to -me=60
k -sy _ -me=60	p I LIE LIE=60	k JUST _ THEY=60	p NOW I YOU=-60	k CAUSE -to=60	k HAVE -en=-60	p I STATE ALL=-60	s spoke=60	p GAMBLE LIE=-60	k -dy=60	j like my=60	m -ng out=-60
p IT WOULD IT=-60	j of way=60	p NOT IF IT=-60	k -to _ -re=60	k CAUSE _ -ve=-60	p MAYBE I WANT=60	k BEEN -ul $=60	m her -om=-60	w regret _ i=-60	m days $=-60	w days $=-60	p YOU BECAUSE BEEN=-60
j parking lot=-60	j the lot=-60	k -he -ng -ot=-60	k -he _ -ot=-60	k -ng -ot=-60	m -ng lot=-60	m parking -ot=-60	w parking lot=-60	w the _ lot=-60	w the parking lot=-60	k IT -om ME=60	p STATE OTHER I=-60
p YOU STATE OTHER=-60	k -om IT=60	m from IT=60	j as cover=-60	j you can=-60	p THING YOU DO=-60	p BECAUSE NOT YOU=-60	j phone is=-60	p IF BEEN WILL=60	w you _ it=60	j parents you=-60	k -ts -nd I=-60
w when _ was=-60	m weekend -nd=60	w weekend and=60	k ME -er ,=60	j it doing=-60	p MAYBE NOT=60	j i car=-60	k ^ I CAUSE ME=60	k CAUSE IT -so=60	k CAUSE _ -so=60	p I LIE WILL=-60	j you not=-60
j a sorry=60	k -an _ -he=-60	w can _ the=-60	p YOU OTHER THEY=-60	j kissed the=-60	k -an SAW=60	m -an see=60	m can SAW=60	w can see=60	p ALL HAPPEN=60	s their=60	w their=60
k ALL CHOICE=-60	j i back=-60	p YOU ME DO=-60	p HAVE NOT LIE=-60	w after you=-60	w ^ _ has=60	j about the=-60	p WE SAW YOU=-60	j my too=-60	m -en thousand=-60	j the wall=-60	m -he wall=-60
s wall=-60	w the wall=-60	w wall=-60	p HAVE WILL YOU=60	p DO COMPARE=60	j i owe=-60	s comfo=60	j in your=-60	p WE I SEX=-60	k -ck _ $=-60	k SORRY IF I=60	p NOT YOU I=-60
j sorry but=60	p IT NOT WANT=-60	p WILL I NOT=-60	k LIE -to YOU -ut=-60	p ME STATE ME=-60	p ME CHOICE=-60	p CAUSE SORRY=60	k -in -he=-60	m -in the=-60	j be home=-60	m be -me=-60	w be home=-60
k -a WILL=-60	m a WILL=-60	k -le YOU=-60	m -le you=-60	j first and=60	m I kissed=-60	w i kissed=-60	k JUST -ng=60	j it cheating=60	p YOU LIFE BEEN=60	j mother me=60	m put -he=60
w put the=60	k BEEN -id -to=-60	p JUST YOU HAVE=-60	p I HAVE SEX=60	k YOU BECAUSE=60	k -ay NOT $=-60	j the who=-60	p ALL YOU NOT=-60	p HAVE I WOULD=60	p SAW LIFE=-60	p IF SEX WILL=-60	j move on=60
k NOW -on $=60	m move -on=60	w move _ $=60	w move on=60	w move on $=60	m -on tuesday=-60	w on tuesday=-60	m ^ whatever=60	w ^ whatever=60	j my stuff=60	p ALL SEX=60	w coworker=-60
k -at IT BEEN=60	w what it was=60	p IT FEEL YOU=60	p I LIE=-60	k -nd I SEX=-60	k -nd I SEX -th=-60	w and _ slept=-60	w and i slept=-60	k LIFE -le=-60	k LIFE -le I=-60	m LIFE while=-60	j to counseling=60
m -to counseling=60	w to counseling=60	w needed _ and=60	k BEEN NOT -a=-60	k YOU -ne=60	m DO not=-60	j seeing her=-60	w seeing her=-60	k -at BEEN I=60	w what was i=60	k -se DO=-60	k , JUST=-60
m , JUST=-60	w it , it=60	k SORRY -or BEEN=60	j this one=60	j a i=-60	p YOU TRUST ALL=60	j have of=60	m IT with=-60	w , _ kept=-60	w , i kept=-60	k SAW=-60	j in head=60
w i _ was=60	p WOULD IF HAVE=60	m JUST told=60	k NOT _ -me=-60	m -nt that=60	w to hear it=-60	k -nd -to=60	k BEEN NOT -as=60	m not -as=60	w not as=60	k DO $=60	m DO $=60
k -he -er -nd I=-60	p BEEN STATE CHOICE=60	p NOT BEEN DO=60	j dinner was=60	p CAUSE YOU I=-60	k I HAVE NOT -to=60	k ^ IF YOU -ed=-60	w if _ need=-60	w if you need=-60	j to keep=60	k -to -ep=60	m -to keep=60
m to -ep=60	w to keep=60	j and can=-60	j now to=-60	j were scared=-60	j you scared=-60	j drinks and=60	k I DO THING ERROR=60	w the _ for=-60	p CHOICE NOT IT=-60	j speak to=-60	k -ak -to=-60
m -ak to=-60	m speak -to=-60	w speak to=-60	k YOU IT YOU=-60	w you that you=-60	j about me=-60	j you doctor=-60	j i off=-60	k -on _ ME=-60	p DRINK BEEN I=60	m IT had=60	p LIE I BEEN=-60
p IF THEY I=-60	j sorry let=60	w that i was=60	j promised the=-60	p JUST I NOT=60	j that come=60	k -re I CHOICE=60	k -re _ CHOICE=60	k FEEL _ -a=60	m home STATE=-60	m in -he=-60	w in the=-60
p ALL DO=60	j you in=-60	j will or=-60	k -nd LIE IT=-60	k YOU _ -ty=60	k I _ -en=60	w them _ you=60	m have FEEL=60	j her about=-60	p YOU STATE BEEN=-60	w you drove me=-60	k -en I DO=-60
j have needed=60	w can _ i=-60	j me in=60	k -me _ WOULD=60	j i too=60	j us and=-60	p LIFE WOULD=60	p JUST GAMBLE BEEN=60	j for out=60	j asking was=-60	k BUT HAVE=-60	m still HAVE=-60
k -nd I HAPPEN -to=-60	k WILL _ $=60	j lose i=-60	j when on=60	k -ul $=60	m -ul $=60	j i forgive=60	k MAYBE -ay I=60	j the can=-60	k I STATE=-60	m i STATE=-60	k ERROR _ IT=-60
w did not=-60	k -up=59	p DO IT JUST=59	p HAVE CAUSE ME=59	p IT I MAYBE=59	m HAVE no=59	j night the=-59	k -a JUST -of -es=59	k JUST -of -es=59	k JUST _ -es=59	w on me $=59	s turns=59
w turns=59	k DRINK -in -he=-59	k LIFE _ $=59	w , _ not=59	p SORRY LIE=59	j hurt am=59	j hurt sorry=59	k , I JUST HAVE=59	k -th -ed=59	m both -ed=59	p HAVE ME COMPARE=-59	p IF ME I=59
p BEEN SAW THEY=59	m YOU an=59	w you an=59	k BEEN SORRY -or -ny=59	w sorry for any=59	j come i=-59	p BEEN ME CAUSE=59	k BECAUSE IT=-59	p SAW IT HAVE=-59	j attention i=-59	p WE ME=-59	j hand the=-59
w hand _ the=-59	p THING ME I=59	w see it $=-59	k -or , -nd I=-59	p BEEN COMPARE BEEN=-59	s offen=59	k JUST NOT=59	p I YOU ERROR=-59	p CHOICE I DO=-59	j enjoyed and=-59	j that went=59	p I HAVE HAPPEN=-59
k ^ I -ep=-59	k ^ _ -ep=-59	w ^ _ keep=-59	w ^ i keep=-59	m every -ng=-59	p HAVE JUST=59	m -ed what=59	j and too=59	k ^ YOU OTHER=59	j your had=59	p IF IT ME=59	j have said=59
p WANT I NOT=-59	k -ed _ DO=59	k , IT BEEN -ll=59	p SEX IF=59	p YOU I WANT=-59	w found=-59	k SAW ME=-59	w have _ on=-59	m JUST lied=-59	j was gone=-59	w wrong _ $=59	j i find=59
j mother and=59	p OTHER ME WILL=-59	n 9=59	k -pt LIE $=-59	w kept lying $=-59	k -re BEEN THING I=59	k BEEN THING I=59	k ME IT=-59	k IT _ CHOICE=59	k THING _ -ut=59	w last _ $=59	p LIFE ME=59
j am willing=-59	j i willing=-59	w am willing=-59	w am willing to=-59	w i _ willing=-59	w i am willing=-59	k IT , -nd=-59	k I LIE -en=59	m lied -en=59	k YOU _ -om=59	m where I=59	w where i=59
j tested i=-59	w it _ $=59	j am my=59	k -er -to ME=59	k TRUST ME $=-59	j did am=59	w believe=-59	k -ht -he=-59	m -ht the=-59	j put i=-59	k -to ME OTHER $=-59	k , _ CHOICE=59
w because _ was=-59	k , _ WANT=59	j wanted for=-59	p YOU HAVE HAPPEN=59	k THING I -ed=59	p THING HAPPEN BEEN=59	w lie about the=-59	k -a -se=59	m a -se=59	j hear the=-59	p HAVE HAPPEN=59	m when IT=-59
j i such=59	w ^ _ felt=-59	j where you=59	k LIE -nd I=-59	k -so IT=-59	m so IT=-59	k IT _ SORRY=59	m my DO=-59	w my doing=-59	j i sponsor=-59	k ME -ne BEEN=59	p SORRY DO ME=59
w issues=59	j for i=-59	s witho=-59	w without=-59	j have caused=59	w have caused=59	m when THEY=-59	k , IT BEEN=59	p IF YOU MAYBE=59	m ^ she=59	w ^ she=59	k IF YOU -nt -to=-59
k ME -to IT $=59	p ME LIE BEEN=-59	k IF -ny=59	k IF -ny -of=59	k IF _ -of=59	m IF any=59	m if -ny=59	w if _ of=59	w if any=59	w if any of=59	k -nd _ -ne=-59	p DO LIFE=59
p HAPPEN MAYBE=-59	k -wo -ks $=-59	w two weeks $=-59	j i form=-59	s form=-59	w form=-59	k -er _ -ke=-59	p IT NOT SAW=-59	k -or _ FEEL=59	j own that=59	k YOU _ -wo=-59	p HAVE BEEN YOU=59
p MAYBE SAW DO=-59	w we _ it=59	p SORRY IT IF=59	j one it=-59	k -re _ -es=-59	p JUST I ALL=59	j have that=-59	p IT FEEL IT=59	p HAVE I WILL=-59	j she she=59	k IT YOU BEEN FEEL=59	k I -ed YOU -to=-59
j get will=-59	k I MAYBE I=59	w was never=-59	k ME _ GAMBLE=-59	w have caused you=59	w i _ caused=59	w i have caused=59	j be you=59	k GAMBLE WE=59	s kissi=-59	w kissing=-59	k NOT IT=59
m NOT that=59	m not IT=59	w not that=59	p WANT BUT BEEN=-59	k -ff -nd=59	m -ff and=59	m off -nd=59	w off and=59	p LIFE I ME=-59	k -or _ -ce=-59	k -ke _ HAPPEN=59	j you job=59
p NOW ME=59	j on no=59	p CAUSE IT TRUST=59	p YOU CAUSE TRUST=59	k -in # $=59	p ALL WOULD HAVE=59	j never looked=59	p FEEL ME I=-59	k , -at=59	m , -at=59	k -to _ BEEN=59	w ^ _ not=59
m over YOU=-59	j did of=59	w the _ day=-59	k , -re BEEN NOT=59	w went _ to=-59	w stopping=59	w i promised you=-59	k -ht _ -ok=-59	j this not=-59	k -ow -ch I=-59	m much I=-59	w how much i=-59
w much i=-59	p IT NOT LIFE=-59	k FEEL YOU , I=59	k ME COLD=-59	m my COLD=-59	p THING HAVE NOT=59	k YOU THING $=-59	j my her=-59	k -he _ -re=59	k -ng -ce=59	j much it=59	j am at=-59
k HAVE JUST=59	j day found=-59	k YOU -ld ME=-59	k ^ YOU -ld ME=-59	w ^ you told=-59	w you told me=-59	k YOU _ DO=59	k -ne -to=-59	m -ne to=-59	j and threw=-59	p CAUSE YOU=-59	w and when i=-59
k SAW _ $=-59	k THEY _ $=-59	j i vasectomy=-59	k I DRINK=59	m i DRINK=59	k -ed $=59	m -ed $=59	k -sy=59	p SEX I YOU=-59	k YOU _ -ly=-59	w sorry _ have=59	w sorry you have=59
m want -to=-59	w want to=-59	p WILL THEY BEEN=-59	w i _ those=59	j for other=59	j and have=-59	w , _ have=59	w on _ ,=-59	p HAVE BEEN=59	p IT YOU THING=59	w to that=59	k YOU NOT DO=59
w you never did=59	j let the=-59	p HAPPEN THING=59	j truth the=-59	k -nd YOU -an=-59	w and you can=-59	j said something=59	m -id something=59	w said something=59	k -en IT BEEN=59	j but like=59	p YOU NOW I=-59
k -to BEEN=59	k IT -en I=59	p BEEN WE JUST=59	p IT WE JUST=59	p YOU HAVE NOT=59	p HAVE WANT IT=59	p FEEL IT HAPPEN=59	p I YOU COLD=-59	j every and=-59	p BEEN NOT SORRY=-59	j myself that=59	p IT YOU JUST=-59
w the letter $=-59	w ^ i wanted=-59	k -nd _ STATE=-59	k -ep _ -ce=59	w the _ went=-59	p IF THEY WILL=-59	j only after=59	m not HAVE=59	w not have=59	p I HAPPEN HAVE=-59	k -th THEY $=-59	k -ed -wo=-59
m -ed two=-59	p IF CHOICE YOU=-59	w i _ want=-59	p IT SAW IT=59	p SORRY IF FEEL=-59	j will say=-59	k -ht -re=-59	k -he -st THING=-59	k -st THING=-59	j were it=-59	k -sk _ -he=-59	k -ed -to -he=59
m moved -to=59	p BUT YOU NOT=59	k -of -ng YOU=-59	p IT GAMBLE I=59	s broug=59	w brought=59	k BECAUSE _ WANT=-59	p BECAUSE WANT=-59	k -of _ -or=-59	m -or us=-59	w for us=-59	j started the=-59
m started -he=-59	w started the=-59	j when phone=-59	j is him=-59	j read your=-59	p MAYBE STATE I=-59	p LIFE THING=59	p IT JUST I=-59	j marriage and=59	j drunk have=-59	k -on _ WE=59	w on _ we=59
k BEEN WILL -to=-59	k I BEEN SORRY -of=-59	w am _ of=-59	w am ashamed of=-59	j not find=59	s many=59	w many=59	p FEEL I LIE=59	p IT ME HAVE=59	j your first=59	p HAPPEN STATE=59	j it anyone=59
k -ht _ -nd=59	k THEY -he=-59	m THEY the=-59	m my -it=-59	j your would=59	w to say it=59	k IT BEEN JUST -a=59	m I would=-58	w i would=-58	k NOT -ge=-58	m not -ge=-58	j see it=58
j would you=58	p NOT CHOICE BECAUSE=-58	k , BUT JUST -to=58	k BUT JUST -to=58	w but _ to=58	w but only to=58	j him on=-58	p HAPPEN WILL=-58	k NOT ERROR=-58	j me than=58	p HAVE BEEN FEEL=58	j to forgive=58
m -to forgive=58	w to forgive=58	p DO THING IT=-58	p WILL WE YOU=-58	k ME -ck=-58	k YOU -go=58	m YOU go=58	k I LIE BECAUSE=58	k LIE BECAUSE=58	k ^ I LIE BECAUSE=58	m LIE because=58	j so see=-58
j myself and=58	k COMPARE COLD=-58	m too COLD=-58	p BEEN COMPARE COLD=-58	p COMPARE COLD=-58	p YOU COMPARE COLD=-58	p BEEN JUST ALL=58	k IT YOU HAVE=-58	j believe the=-58	p IF ME ME=-58	s spent=-58	w spent=-58
p COLD WANT=58	k -gs=-58	k -om _ -er=-58	j was seeing=-58	k -or _ -th=58	p I WILL BEEN=58	p HAVE WANT WOULD=58	p IF HAVE WANT=58	k -ng -ut ME=58	p SAW I COMPARE=-58	j her over=58	w had not=58
k I -ep=-58	m I keep=-58	m i -ep=-58	w i keep=-58	k -to -ge=-58	k -to -ge $=-58	m to -ge=-58	m STATE about=58	p STATE BECAUSE I=-58	p FEEL BEEN ME=-58	w sorry _ feel=58	w sorry you feel=58
m decided -to=-58	w decided to=-58	j thousand and=-58	w at _ i=58	p IT BEEN CAUSE=58	p WANT YOU BUT=58	j at you=-58	j not feel=-58	s yet=-58	w yet=-58	w you _ were=-58	j cry i=-58
k -he _ -ho=-58	w the _ who=-58	j sent a=-58	p I MAYBE CAUSE=58	s colle=-58	k WILL _ ME=-58	w and _ i=-58	j fun of=-58	j i fun=-58	j made fun=-58	k -un -of=-58	k -un -of YOU=-58
k -un _ YOU=-58	k CAUSE -un=-58	k CAUSE -un -of=-58	k CAUSE -un -of YOU=-58	k I CAUSE -un=-58	k I CAUSE -un -of=-58	k ^ I CAUSE -un=-58	m -un of=-58	m CAUSE fun=-58	m fun -of=-58	m made -un=-58	w fun of=-58
w i _ fun=-58	w i made fun=-58	w made _ of=-58	w made fun=-58	w made fun of=-58	w had _ you=-58	m say -so=-58	w say so=-58	p CAUSE FEEL I=58	p BECAUSE YOU LIFE=58	p WILL BECAUSE=-58	j am hid=58
j sorry hid=58	k SORRY I LIE -he=58	w sorry _ hid=58	w sorry i hid=58	j me up=58	w you _ much=58	k -ut -om -a=-58	w out from a=-58	k -od -in=58	m -od in=58	m stood -in=58	w stood in=58
p SORRY DRINK=-58	p YOU CAUSE HAPPEN=-58	s cause=58	j want without=-58	w thought=58	j forgave and=58	s forga=58	w ^ _ forgave=58	w forgave=58	j to fight=58	k JUST _ -ce=58	k -ed -by=-58
m -ed by=-58	k -ld YOU THEY=-58	k YOU THEY=-58	m you THEY=-58	j of life=58	k -me STATE=-58	p LIE YOU WE=-58	j knew about=-58	k -st -he=-58	m -st the=-58	m against -he=-58	w against the=-58
j about this=58	k -or _ ME=58	s bring=-58	w bring=-58	k ^ _ WOULD=58	w i stayed out=-58	j of every=-58	k LIFE -of=58	m LIFE of=58	p IT NOT IF=58	k -ll $=58	m -ll $=58
j our has=-58	m never CAUSE=-58	m choices $=58	w choices $=58	j stressed i=58	w was _ stressed=58	k -of -on=58	m of -on=58	k -et _ YOU=58	k -ss=58	p YOU THEY NOW=58	k -at -ht ,=-58
j been was=58	j need i=-58	k -ep _ $=-58	w keep _ $=-58	p WOULD YOU IF=58	k ^ THEY BEEN JUST=58	j more and=-58	w used it=-58	k -nd _ -ay=-58	j only a=58	j what will=-58	m ME your=-58
w me your=-58	j mistake i=-58	m mistake ,=-58	w a mistake ,=-58	w mistake ,=-58	p WOULD NOT THEY=58	p YOU ME CAUSE=58	p IT DO THING=-58	p I BEEN FEEL=58	w ^ _ quit=58	k I _ -me=58	p IT CAUSE COMPARE=-58
j more not=58	j always your=58	w always _ your=58	j the my=-58	j i hundred=-58	j and promise=-58	j might i=58	k BEEN FEEL , -nd=-58	k FEEL , -nd I=-58	j want see=58	k -ow _ BEEN=58	j than it=-58
m had -ed=-58	k -ar _ -ay=-58	s dropp=58	w dropped=58	j can to=-58	j boss you=-58	j wanted be=58	j got you=-58	k CHOICE YOU -an=58	w to lie $=58	k -ds $=58	m -ds $=58
k SEX _ -te=-58	k CAUSE _ CHOICE=-58	j to kids=58	p WILL I WOULD=-58	p SEX YOU YOU=-58	p WANT FEEL YOU=58	k IT -ck=58	m IT back=58	s think=58	m NOT planned=58	s talk=58	w talk=58
k I _ -to=-58	w it was for=58	w i _ said=-58	p OTHER I YOU=-58	j the her=-58	k BUT I BEEN=-58	k BECAUSE I HAVE=-58	p BECAUSE HAVE LIE=-58	k -he _ ERROR=-58	m -a week=-58	w a week=-58	p YOU I GAMBLE=58
p JUST IF=-58	j is late=-58	w is late=-58	p CAUSE YOU SAW=58	w i should have=-58	k SORRY -or ME=58	k THING BEEN=58	p OTHER COMPARE=58	k I -ed THEY=-58	p ME LIFE I=-58	j the times=-58	p IF HAVE ME=58
j angry as=-58	j angry for=-58	j angry long=-58	j as are=-58	j be long=-58	j long are=-58	k -ng -as YOU BEEN=-58	k BEEN FEEL -or=-58	k BEEN FEEL -or -as=-58	k FEEL -or -as=-58	k FEEL -or -as -ng=-58	k FEEL _ -as=-58
m angry -or=-58	w angry _ as=-58	w angry for=-58	w angry for as=-58	w as _ are=-58	w as you are=-58	w be angry for=-58	m into -he=58	w into the=58	p SAW WE=-58	j have the=-58	j pushed of=58
m YOU phone=58	m your -ne=58	w your phone=58	j it this=58	k -to -ok -at=58	w to look at=58	w it _ from=-58	m -en sorry=58	m then SORRY=58	w then sorry=58	k -ho _ IT=-58	k -to -ne=58
m -to someone=58	k GAMBLE _ -ed=58	j half the=58	j not just=-58	p BEEN WOULD LIE=58	p SORRY ME CAUSE=58	j course i=58	j of course=58	m -of course=58	w of course=58	k YOU BEEN -ng=58	j to peace=58
p LIFE I WILL=-58	k I -id IT BEEN=-58	k I -id IT=58	p BEEN HAVE DO=-58	m -or everything=58	w for everything=58	k I CAUSE -to=58	w i needed to=58	k ^ SORRY -or=58	w ^ _ for=58	w ^ sorry for=58	j night was=-58
j pushed and=58	j was an=-58	w you have to=58	w and _ the=-58	m that -om=-58	k -ng _ -le=-58	j stayed the=58	p NOT YOU YOU=-58	j the off=-58	k ^ I SORRY=58	w the whole thing=58	j gone your=58
k , BUT I BEEN=-58	k , _ DO=58	m YOU years=-58	w you years=-58	w ^ _ promised=-58	j that take=-58	k -on -ay ,=-58	j will there=-58	j is we=58	k ^ _ -al=58	j we never=58	k -to -er $=58
p STATE TRUST=58	s come=58	w come=58	k I LIE ,=58	p DO I HAPPEN=58	j going it=-58	j tell not=58	k -go _ -to=-58	w go _ to=-58	k ME -ns $=-58	k LIFE _ HAVE=58	j sorry loan=58
m about -he=-58	w about the=-58	w did not know=58	j believe me=-58	m believe ME=-58	w believe me=-58	p DRINK ME=58	p DRINK I ME=58	p BECAUSE HAVE BEEN=58	k YOU _ -or=-58	p ALL OTHER=-58	j never want=-58
w never want=-58	p HAVE NOT SAW=-58	p ME BEEN NOW=58	k ^ IT BEEN -a=-58	w d _ me=-58	p STATE NOT I=-58	j two in=-58	p CAUSE THEY BEEN=58	p ME CAUSE FEEL=58	k -er , I=58	j to to=58	j am felt=58
j sorry felt=58	k -ir _ I=-58	k -so IT YOU MAYBE=-58	m other ALL=58	j it ended=-58	k DO NOT -op $=-58	k NOT -op $=-58	w not stop $=-58	p ME YOU GAMBLE=-58	p MAYBE HAVE YOU=58	k -on WILL $=-58	m -on friday=-58
w on friday=-58	w on friday $=-58	j just did=58	k ^ I SAW ME=58	j stop did=-58	j stop not=-58	m HAVE every=58	p HAPPEN I LIE=-58	p CAUSE HAVE=-58	k -to -he -ar=-58	k -ce IT=58	p LIE IT WILL=-58
j that thing=58	k -ix _ ,=-58	w six _ ,=-58	k -to -go $=-58	w to go $=-58	p BEEN THEY YOU=58	j talk and=-58	k LIE , -nd=-58	p TRUST IT WILL=58	j do about=-58	p DO HAPPEN=58	k THEY -ce $=-58
k -wo _ ,=-58	w two _ ,=-58	j me first=-57	k -nd I CHOICE IT=-57	w you if you=57	p GAMBLE GAMBLE=-57	p YOU SORRY YOU=57	p YOU OTHER YOU=-57	k -a STATE=57	m a STATE=57	j she made=57	w she made=57
k -re I=57	m -re i=57	j know hurt=57	j always and=57	k YOU _ $=-57	k -nd I -pt IT=-57	k ME -en=57	k THING _ -nd=57	p NOT SEX I=57	p YOU HAVE SORRY=-57	k BEEN ME DO=-57	k I SAW -at=-57
j know you=57	m it HAPPEN=57	j act i=57	w act _ i=57	p ME YOU WANT=57	k -ho -es=-57	m who -es=-57	p WE BEEN THEY=-57	j too know=-57	p IT JUST IF=-57	w it _ like=-57	j phone was=-57
p MAYBE BEEN WANT=57	p SORRY IT MAYBE=57	k THING ERROR=57	p I OTHER IT=-57	k -ny -of=57	m -ny of=57	m any -of=57	w any of=57	m YOU with=-57	w you with=-57	j afraid and=-57	p I HAPPEN COLD=-57
p WILL YOU ME=-57	k -me -es=57	m some -es=57	p GAMBLE WANT=57	p HAVE CAUSE FEEL=57	j you your=-57	j your trust=-57	m YOU trust=-57	w your trust=-57	j is on=-57	p BECAUSE OTHER=-57	w made you feel=-57
p I WOULD SORRY=-57	j look that=-57	j i profile=-57	j me three=-57	p HAVE YOU COMPARE=-57	j being a=57	j by text=-57	j up the=-57	p BEEN LIE BUT=-57	w with him $=-57	k THEY -so=-57	m THEY so=-57
j into room=57	p I ME DRINK=57	m ^ we=57	w ^ we=57	p CAUSE YOU WE=-57	k IT YOU FEEL=57	w some _ i=-57	m -or one=-57	j i illness=-57	j your illness=-57	j part the=57	k THING -of -he=57
w part _ the=57	w part of the=57	j every for=-57	w was _ it=57	j that as=57	p IF NOT COLD=57	k WILL _ -ve=-57	p IF CAUSE I=57	j be for=57	w you _ after=-57	p I HAVE DRINK=-57	k YOU SAW ME -to=-57
k -ar _ -nd=-57	w get _ $=57	s inten=57	j because was=-57	j house it=-57	p HAVE TRUST=-57	p WOULD FEEL I=-57	p I LIE CHOICE=-57	j late i=-57	w you _ in=-57	k , I SORRY $=57	j treated like=-57
k ME _ CHOICE=57	k -or -en -hs=-57	k HAPPEN _ ALL=57	p LIFE ME CHOICE=-57	w have never been=57	p BEEN I STATE=57	p LIFE MAYBE NOT=-57	j here i=-57	j answered a=-57	j answered with=-57	j answered your=-57	m answered YOU=-57
w answered your=-57	w i answered your=-57	j with until=-57	k -th _ -il=-57	w with _ until=-57	p YOU NOT MAYBE=57	p YOU NOW ME=57	m went -to=-57	w wrote _ her=57	w wrote to her=57	k I CHOICE=-57	m i CHOICE=-57
k -ks _ I=57	k WOULD _ -ke=57	k -or -ee=-57	m -or three=-57	m for -ee=-57	w for three=-57	j will not=-57	w tell me=-57	k -he _ -er=-57	k -nd _ -re=-57	j meeting and=-57	j leave room=-57
k -ve -he -om=-57	k -ve _ -om=-57	w leave _ room=-57	w leave the room=-57	s faith=57	k HAVE HAPPEN $=-57	j understand was=57	p ME BEEN HAVE=-57	p I ME IF=-57	k -a -rd -me=57	k -rd -me=57	m -rd time=57
w to _ like=57	m that -as=-57	j june and=-57	w that _ it=57	k I _ -in=-57	k -gh YOU=-57	m through YOU=-57	j always on=57	k NOT HAVE -ne=57	k WOULD NOT HAVE -ne=57	w not _ gone=57	w not have gone=57
k I -ed NOT=57	p IF TRUST=57	m just WANT=57	j me called=-57	k DO _ -or=57	w did _ for=57	m you STATE=-57	j let about=-57	j four and=-57	s pictu=-57	j had off=57	j right i=57
j a white=57	j white lie=57	k -te LIE=57	m -te lie=57	m white LIE=57	s white=57	w white=57	w white lie=57	j there anything=57	k I BEEN NOW -ng=-57	w i was already=-57	k YOU HAPPEN=-57
m you HAPPEN=-57	k -bt=-57	w doubt=-57	k -nd -ng IT=-57	s caugh=-57	w caught=-57	j was couple=57	p NOT HAVE YOU=-57	k -or ,=57	m -or ,=57	j a day=-57	p CAUSE I IT=-57
j not lying=57	p JUST NOT HAPPEN=57	p NOT ME I=-57	k BEEN -ut=57	p WANT IT=-57	p LIE BUT YOU=57	w it came to=57	w worth=-57	p BEEN BEEN SEX=-57	w ever _ $=57	w i told the=-57	j only her=57
w ^ i owe=-57	j on thursday=-57	j thursday and=-57	m -on thursday=-57	m thursday -nd=-57	w on thursday=-57	w on thursday and=-57	w thursday and=-57	j only few=57	p COMPARE WILL=-57	w you _ for=-57	p IT YOU BECAUSE=-57
p WE SEX=-57	j it really=57	j to my=57	j we to=57	s depre=57	w depression=57	j there were=57	w i ended up=-57	j sister to=-57	p OTHER THEY IT=57	m -nd hid=-57	w and hid=-57
w a _ thing=57	w but i was=-57	m WOULD have=57	j i better=57	k NOT _ WANT=57	w to _ ex=-57	w to my ex=-57	j your good=57	k -ow _ -he=-57	k NOT -re $=57	k -ok -at YOU=-57	k -ed -he -er=57
k I -ed -he -er=57	p WOULD WOULD NOT=57	m ^ something=57	w ^ something=57	p SEX BECAUSE=-57	k -to ME -nd=-57	w to me and=-57	p JUST YOU ME=-57	k , -at DO=57	k -or -ny FEEL=57	p WILL ME=-57	w me _ stop=-57
w me to stop=-57	p LIE YOU HAVE=57	p BUT NOT HAVE=57	j i letter=-57	p I IT ERROR=-57	w comfort=-57	j this and=57	k -he DRINK ,=-57	p YOU HAVE IF=57	p YOU WOULD IF=57	j promise you=-57	p THING IT CAUSE=-57
p BECAUSE THING BEEN=57	w the bar $=-57	p YOU I NOT=-57	j understand not=-57	j understand you=-57	p CHOICE THEY I=-57	p THING WOULD YOU=57	s locke=-57	j he and=57	k -ed -to DO=57	w that _ to=-57	j that trip=57
m IT trip=57	m that -ip=57	w that trip=57	k -rd -to=-57	m -rd to=-57	p THEY CHOICE BEEN=57	p I ME HAVE=-57	k -lt $=-57	m -lt $=-57	p IT BEEN WILL=-57	p SAW IT=-57	p ME I THING=57
p ALL BECAUSE BEEN=-57	k IT YOU DO=-57	p ME FEEL IT=57	s code=-57	w code=-57	k -re _ DO=57	k NOT -er=-57	j a like=57	k WE _ -he=57	j you was=-57	w i _ paying=-57	j feelings i=57
j not feelings=57	p I IT BECAUSE=57	p WANT YOU IT=57	k -ty ,=57	m -ty ,=57	k I HAPPEN -he=-57	j your truth=-57	k -nd _ YOU=-57	j my idea=57	s picke=-57	w picked=-57	s becau=-57
w because=-57	p DRINK DO=57	k -of -at I=-57	w of what i=-57	j defending myself=-57	m defending ME=-57	w defending=-57	w defending _ $=-57	w defending myself=-57	w defending myself $=-57	w i _ bad=57	p LIE YOU ME=-57
p YOU YOU SORRY=-57	p YOU LIFE TRUST=57	k -to SAW=57	m to SAW=57	k I _ -ed=57	p WE WOULD=57	j be had=57	p MAYBE WILL YOU=-57	j you take=57	p SAW ME DO=-57	w on _ year=57	w my _ ,=-57
w and then i=-57	j of not=-57	p IT I FEEL=57	m could HAVE=-57	w could have=-57	j while at=-57	p CAUSE BUT=57	w ^ _ boss=57	w ^ my boss=57	m , nobody=57	w , nobody=57	p BEEN THING WOULD=57
p BUT I CHOICE=-57	p CAUSE BEEN THEY=-57	k -th _ -in=-57	k -le YOU BEEN -ng=-57	j out have=57	m hurt YOU=-56	p BUT LIFE=56	k -ay _ IT=-56	w and i have=-56	p HAVE ME IF=56	p WOULD ME IF=56	k I DO NOT $=-56
j him to=56	w or _ ,=-56	j attention and=-56	p I I IT=-56	k YOU -nd=-56	j under much=56	k -er -so -ch=56	k -er _ -ch=56	m under -so=56	w under _ much=56	w under so=56	w under so much=56
p HAVE SAW I=-56	p BEEN COMPARE CAUSE=-56	j it may=-56	p I FEEL LIE=56	k WANT _ YOU=56	p ME NOT DO=-56	p IF I SORRY=56	k -ke _ BEEN=-56	w ^ _ our=-56	w a _ was=-56	p THING HAVE I=56	w complicated=56
p IT IT NOT=-56	s then=56	w then=56	k -he -ce BEEN=56	m -ce was=56	k -ly _ ME=56	p BEEN BEEN YOU=-56	j the situation=-56	k -ne _ $=-56	k BEEN -in -he -er=-56	p HAVE SEX=56	k THEY SAW ME -to=-56
p LIE OTHER YOU=-56	p I CAUSE DO=56	p BECAUSE NOT TRUST=56	p HAVE ME THING=56	j a can=56	k , I BEEN SORRY=56	k -or -a=-56	m -or a=-56	m for -a=-56	w for a=-56	j to have=56	k GAMBLE _ -nt=-56
m IT was=-56	k -th _ OTHER=-56	j yelled at=-56	m yelled -at=-56	w yelled at=-56	m YOU knew=56	w you knew=56	k IT _ NOT=-56	p BECAUSE I CHOICE=56	p YOU MAYBE SAW=56	m -nd over=-56	m hand NOW=-56
w hand over=-56	w hand over the=-56	p WOULD HAVE THEY=56	k -er YOU SAW=-56	p BECAUSE WANT ME=-56	m -ed when=-56	w my _ is=-56	m over $=56	w over $=56	k ME _ CAUSE=56	j the him=-56	j felt to=56
p BECAUSE WOULD ME=-56	k BUT IT BEEN=56	j could you=56	m let IT=56	w let it=56	w i used that=-56	w used that=-56	k IT -ce=56	k FEEL -by=56	m FEEL by=56	j hard be=56	k -rd -to BEEN=56
w hard _ be=56	w hard to be=56	j any and=56	p SORRY I FEEL=56	j trusted me=-56	m trusted ME=-56	w trusted me=-56	p LIE YOU IT=-56	j scared so=56	p SEX I NOT=56	k CHOICE _ WILL=56	m is -ll=56
w is all=56	k FEEL _ STATE=56	j be who=56	j was mess=56	w was _ mess=56	w was a mess=56	j were were=-56	p I I ME=-56	w matters=56	p BEEN SORRY THING=56	j and would=56	m -en your=-56
j money told=-56	k COLD I=56	m COLD i=56	k -ay ,=-56	m -ay ,=-56	w about us=-56	m ME back=-56	p BEEN IT TRUST=-56	k -wo=-56	s two=-56	w two=-56	p STATE BEEN JUST=-56
m were ,=-56	w were ,=-56	w you were ,=-56	m I let=-56	w i let=-56	k I -nt -to=-56	w i want to=-56	j do need=-56	w do _ need=-56	m you -bt=-56	w you doubt=-56	j come it=56
k -or _ -hs=-56	w for _ months=-56	k BEEN HAVE=56	j the message=-56	p I SAW DO=-56	w said i d=-56	j i fight=-56	m something $=56	w something $=56	k ALL DO=56	m ALL do=56	p YOU WANT BEEN=56
k -to _ OTHER=-56	m today $=-56	w today $=-56	s befor=-56	w before=-56	m -he statements=-56	w the statements=-56	s follo=56	j lies on=-56	j when called=-56	k -rs _ $=-56	j that time=-56
p THING FEEL=56	k IT JUST HAPPEN=56	m JUST happened=56	w it _ happened=56	p BEEN SORRY ERROR=56	p ME LIFE LIE=-56	k ^ IT BEEN -an=56	p BEEN I NOT=56	j out house=-56	k ME ERROR=56	m my ERROR=56	k SORRY -ut -he=56
w sorry about the=56	k -rs _ I=-56	k ALL _ YOU=-56	j the over=-56	k -a -er $=56	j honest with=56	m honest -th=56	w honest with=56	k TRUST YOU=56	k -at -he -ce=56	j next your=-56	w next _ your=-56
w next to your=-56	k -ll THEY=-56	k -he _ MAYBE=56	w on _ first=-56	w on the first=-56	j put car=-56	j did that=-56	k I _ -ff=-56	w i _ off=-56	j the bar=-56	m -he bar=-56	w the bar=-56
j lied that=56	m BEEN on=-56	w am going to=-56	m -he garage=-56	w the garage=-56	k -on _ BEEN=56	m in YOU=-56	j and person=56	j my behavior=56	m ME behavior=56	w my behavior=56	s losin=-56
w losing=-56	p BUT CHOICE=-56	k , _ FEEL=56	j same a=-56	p ME WILL=-56	j sorry if=56	m sorry IF=56	w sorry if=56	k IF YOU BEEN=56	k NOT SAW=56	p NOT HAPPEN WE=56	j i garage=-56
j her attention=-56	p THEY WANT I=-56	m some THING=56	p HAVE STATE BECAUSE=-56	p TRUST BUT=56	j stood our=-56	k , -so YOU=56	w , so you=56	k DO _ -er=-56	s debt=-56	w debt=-56	k -he -st=56
m the -st=56	j that am=56	p WOULD COMPARE I=56	p I NOT ME=-56	j went on=-56	j it to=56	s conte=56	w context=56	w trust _ i=-56	j we into=56	w we _ into=56	k I CHOICE IT $=-56
p THING BEEN=56	p JUST LIE NOT=56	j my do=56	k LIE _ -or=-56	p BEEN STATE I=-56	m YOU on=-56	w you on=-56	j first day=-56	k -st -ay=-56	m -st day=-56	m first -ay=-56	w first day=-56
m WOULD like=-56	p HAVE SAW THEY=-56	j of what=56	m missed -he=56	w i missed the=56	w missed the=56	p WILL IF THEY=-56	j a own=56	j sold your=-56	m sold YOU=-56	w sold your=-56	p NOW SAW=-56
j apologize if=56	m apologize IF=56	w apologize if=56	w i apologize if=56	j sorry put=56	k ^ I WILL -ll=-56	k HAVE LIE=-56	j chose your=-56	j over your=-56	w over your=-56	k -he _ BEEN=56	j one i=-56
k SEX _ $=-56	j was father=56	k -ht -nd I=56	j ask for=-56	w be _ to=-56	k -ok -a=56	m -ok a=56	m took -a=56	w took a=56	k -ve ,=56	m -ve ,=56	p ME HAVE I=56
k -in _ BEEN=56	w time , and=-56	k -nd DO NOT=-56	w and did=-56	w and did not=-56	k HAVE -a -nd=-56	j so leave=-56	j sorry babe=56	j i writing=-56	p SAW YOU HAVE=-56	m d HAVE=56	w ^ _ happened=-56
j when that=56	k -id _ -th=56	j group and=56	k HAPPEN -to ALL=56	k HAPPEN -to ALL $=56	k I MAYBE HAVE -ed=-56	k -he _ -ge=-56	p I ME WOULD=56	k WE _ -on=-56	j while our=-56	k -ng -in=56	j with way=56
k -ng -nd I=56	j i daughter=-56	j what your=-56	k CAUSE _ ,=-56	j good you=56	p I ALL JUST=-56	j you explain=-56	s choos=-56	j with not=56	k IT TRUST $=-56	k OTHER ,=56	m OTHER ,=56
k -ut -or=56	m out -or=56	p I HAPPEN WE=-56	p WOULD I LIE=56	k ^ THEY SAW ME=-56	k CHOICE -hy=-56	m CHOICE why=-56	j only to=-56	m I sleep=-56	w i sleep=-56	p OTHER WANT=56	j should about=-56
k -of _ -fe=56	w of _ life=56	j in with=-56	j answered you=56	w answered _ you=56	j will hand=-56	m WILL hand=-56	w i _ hand=-56	w i will hand=-56	w will hand=-56	p BEEN SORRY BUT=56	j got did=56
k ^ -he -al=56	w you , because=-56	k JUST _ ,=-56	m NOT care=56	w did _ care=56	w did not care=56	w not care=56	j will find=-56	p ME SAW I=-56	k ^ IT FEEL ME=56	k IT _ DO=-56	m and -at=56
k BEEN NOT WILL=-56	k -er _ -ng=56	p IT BEEN SEX=-55	j in some=55	m -in some=55	w in some=55	k -en _ -ut=55	j was just=55	k -an _ IT=-55	k -ll NOW=55	m -ll over=55	k -de _ I=55
j got caught=55	k I HAPPEN -ht=55	m HAPPEN caught=55	w got caught=55	w i _ caught=55	w i got caught=55	j have been=55	j you where=55	w days _ i=-55	p HAVE COMPARE YOU=55	p I TRUST ME=-55	p BEEN SORRY OTHER=-55
p GAMBLE IT=-55	j pushed the=55	k -ut , -nd=55	w out , and=55	w out _ and=55	k BEEN SORRY -ut -he=55	j an i=55	j then it=55	p NOT WE JUST=55	w did something=55	p BUT YOU CHOICE=55	k -at _ -le=-55
w out _ $=55	j and broke=-55	w and _ broke=-55	w and i broke=-55	p IT BEEN HAVE=55	p GAMBLE IT YOU=-55	w them _ i=-55	p NOT CAUSE I=55	k -nt THING=-55	k LIE -on -he=-55	j because on=-55	j i handled=55
p SAW YOU BECAUSE=55	w you _ hurt=55	m -a story=-55	w a story=-55	j learned to=55	k DO NOT -ay=55	j not comfort=-55	j card was=-55	j even that=55	w was _ pressure=55	k JUST _ -ow=-55	j car my=-55
k , BUT I=-55	w , but i=-55	j it even=55	j never anyone=55	j pay for=55	m pay -or=55	w pay for=55	p WOULD NOT YOU=-55	j brother so=-55	j can as=-55	p ME LIFE DRINK=-55	j the cent=-55
j drink a=55	p YOU BEEN YOU=-55	j the thought=55	k -ay IT=-55	p BECAUSE COMPARE=-55	m makes ME=55	w makes me=55	j while the=-55	m I ended=-55	w ^ i ended=-55	w i ended=-55	k -al _ IT=-55
k ^ IF I WOULD=55	k BEEN -a -id=55	p MAYBE I HAVE=55	p ME NOT SAW=-55	j not getting=55	m NOT getting=55	w not getting=55	j friend and=-55	k NOT WILL -to=-55	m not WILL=-55	w drove _ to=-55	k ALL _ ,=-55
p HAVE I ME=-55	p BECAUSE YOU I=55	m do I=55	w do i=55	j to sleep=-55	j judge me=55	k -ge ME $=55	m -ge me=55	m judge ME=55	w judge _ $=55	w judge me=55	w judge me $=55
m -re when=-55	p MAYBE YOU BEEN=55	p JUST FEEL=55	j done i=55	m BEEN talking=55	w ^ i thought=55	k ^ ME DRINK=-55	k -in -he COMPARE -om=55	w in _ other=55	w in the other=55	k I HAVE -ld YOU=-55	w is you=55
s fine=55	w fine=55	j could and=-55	p I SORRY BUT=55	p CAUSE ME CHOICE=55	j i sex=-55	j had promised=-55	k HAVE WILL=-55	m HAVE promised=-55	m had WILL=-55	p HAVE WILL I=-55	w had promised=-55
k ME -rt=55	m my -rt=55	j would have=55	p DO THEY I=-55	m NOT trust=-55	w not trust=-55	m one -of=-55	w one of=-55	k BEEN _ -a=55	j tuesday i=-55	j friend you=55	k -in _ -ok=55
j some it=55	k I BEEN DRINK=-55	w i was drinking=-55	k -a _ -ce=55	k -nd I JUST=55	p BEEN JUST BEEN=55	k FEEL _ MAYBE=55	p SORRY FEEL MAYBE=55	s pack=-55	w pack=-55	k SAW _ THEY=55	k -ht THEY=-55
k -nt -on=-55	p WANT BEEN BUT=55	p I WANT BEEN=55	k -ns I=55	m -ns i=55	k LIFE -ed ME=55	k BEEN TRUST $=-55	p CHOICE ME CHOICE=-55	j for a=-55	k IT HAVE=55	w about _ i=55	p NOT WILL BUT=-55
j for have=55	m account $=55	w account $=55	p OTHER WILL=-55	p TRUST IT TRUST=-55	p HAPPEN HAPPEN IT=-55	w you d like=-55	p I WILL SEX=-55	m put IT=-55	w past _ $=55	k I SORRY IF=55	k ^ I SORRY IF=55
k ^ YOU NOT=-55	k -nd I -ed -he=-55	j you false=-55	j i hope=55	k -on _ -at=-55	j he i=55	m though YOU=55	k -on -th=55	w be _ it=-55	w each _ and=-55	k -he LIFE , -at=55	k LIFE , -at=55
k TRUST BEEN STATE $=55	p THEY BEEN NOW=55	k HAVE BEEN -me=55	j your own=-55	m YOU own=-55	m your CHOICE=-55	w your own=-55	k HAPPEN -a=55	m HAPPEN a=55	w at _ with=-55	k BEEN -ed -nd=55	p WE BEEN I=-55
k BEEN SAW=-55	j i behind=55	p IT DO YOU=-55	p SORRY I WE=55	k -to CAUSE=-55	m to CAUSE=-55	p CHOICE JUST=-55	k -me -on -he=-55	k JUST _ -ng=55	j going tell=-55	w going _ tell=-55	w going to tell=-55
k WILL _ -a=-55	j the than=55	p IF DO ERROR=55	j as cheating=55	m -as cheating=55	w as cheating=55	k -en _ MAYBE=55	k I HAVE -ne=-55	j ask to=-55	w cry _ i=-55	k -to _ -er=-55	p YOU JUST LIFE=55
p ME YOU HAVE=-55	w the _ list=-55	w like you=55	w caused _ $=-55	j how i=55	k -on IT=55	w made _ the=-55	k THING _ -ed=55	p THEY WANT IT=-55	p ALL BEEN SORRY=55	p ALL I SORRY=55	p LIFE I NOT=55
p NOT IF I=55	k WILL _ -or=-55	k -ne _ -ll=55	k -en _ -in=55	s depos=-55	w deposit=-55	p BEEN BUT LIE=-55	k I _ -ay=-55	w it was one=55	j the word=-55	m -he word=-55	w the word=-55
p WANT BEEN=55	w i _ to=-55	j never have=-55	j group on=-55	k -he -up -on=-55	m group -on=-55	w group on=-55	w the group on=-55	p BEEN IT THEY=55	p BEEN IT STATE=-55	p BEEN IT WILL=-55	k -or _ -he=-55
k -ed YOU -on=55	k I -ed YOU -on=55	k , I LIE=-55	k -nd -ld YOU IT=-55	k -ve , I=-55	p ALL I WILL=-55	k ^ I CAUSE IT=-55	k -ok _ WE=-55	k -ey=-55	p NOT THEY THEY=55	m too ,=-55	w too ,=-55
m apologize -or=-55	w apologize for=-55	p WANT WOULD=55	p IT ME WILL=-55	k -ut _ -a=-55	w out _ a=-55	p WANT THING=55	k I -ew=-55	m i -ew=-55	w drawer=-55	k -ok _ LIFE=-55	p IF NOT CHOICE=55
m found -he=-55	w found the=-55	w you found the=-55	w at _ ,=-55	p I DO BEEN=55	w honesty=55	w i _ done=-55	w you _ did=55	p YOU SAW CAUSE=-55	w out _ my=55	j all a=55	p CHOICE THING IT=-55
j the am=-55	w my _ came=55	j d told=55	w remember=55	s talke=55	w talked=55	m yes ,=55	w yes ,=55	p YOU YOU CAUSE=55	p STATE DRINK=-55	k SAW -or -he=-55	w asked for the=-55
j the not=55	s insid=55	w inside=55	s illne=-55	w illness=-55	p I CAUSE COLD=-55	w nine _ $=-55	j us in=-55	k IT MAYBE HAVE=55	p HAVE HAVE BEEN=55	m BEEN scared=55	w i got a=-55
k LIFE _ -he=-55	j treated me=55	m treated ME=55	w treated me=55	k -or -he ERROR=55	k SORRY -or -he ERROR=55	p SORRY THING CAUSE=-55	p YOU NOW IT=-55	j i half=-55	j turn the=55	k ^ I -an NOT=55	j of went=-55
j to feelings=55	p DO THING ERROR=55	j trip you=-55	p SEX NOW=55	w you _ him=-55	m that -he=-55	w that the=-55	k ALL -th=-55	w our _ had=55	p HAVE FEEL IT=55	j as long=-55	j long as=-55
k -as -ng=-55	k -as -ng -as=-55	m -as long=-55	m -ng as=-55	m as -ng=-55	m long -as=-55	w as long=-55	w as long as=-55	w long as=-55	k -ne _ ,=-55	k -he TRUST BEEN=-55	w ^ it came=55
j i happen=-55	j you which=-55	k -th -he LIFE $=55	j for asked=55	k -st -nd=55	p BEEN BUT I=55	k , _ LIE=-55	p TRUST ME NOT=-55	j again and=-55	k IF YOU -er=55	j had with=55	j you the=-55
j me feel=54	m ME feel=54	m me FEEL=54	w me feel=54	j my number=54	p THING ME WOULD=54	m brother -nd=-54	w brother and=-54	p BEEN ERROR THING=-54	k -om -he OTHER=54	w from the bank=54	j loan was=54
k , I CHOICE=-54	j had of=54	w that _ i=-54	j am that=54	j her she=54	k -ng _ -ne=54	w on _ and=-54	k I CAUSE YOU -ve=-54	j not only=-54	j dollars and=-54	p IF YOU ME=54	p HAVE DO YOU=-54
m asking $=-54	w asking $=-54	p YOU OTHER=-54	k IT _ JUST=54	w the _ is=-54	k -he THING=54	m the THING=54	p IF HAVE LIFE=54	p HAVE ME IT=-54	p STATE HAVE BEEN=-54	w know _ is=-54	p STATE NOT=-54
m ME up=54	m me -up=54	w me up=54	k -th _ -ut=54	k -nd I BEEN -ng=-54	j for both=54	k -or -th=54	m -or both=54	m for -th=54	w for both=54	j we of=54	w am _ the=54
p ME WILL YOU=-54	k WOULD HAVE -ld=54	k WOULD _ -ld=54	s ruine=-54	w ruined=-54	k I BEEN STATE ,=-54	j behind and=54	p NOT CAUSE DO=-54	p WOULD WANT I=54	p I STATE YOU=-54	m -in my=54	w in my=54
w was _ about=-54	j then is=54	m at YOU=-54	m I moved=-54	w i moved=-54	s judge=54	w judge=54	j wanted feel=54	p BEEN NOT WILL=54	m YOU talk=-54	w you talk=-54	k -ll -of IT $=-54
k -re _ NOT=-54	s app=-54	w app=-54	j kids that=-54	k , YOU CHOICE -ow=54	p WE YOU BEEN=-54	k I COLD=-54	m i COLD=-54	p IF DO=54	k -ng _ $=-54	w handled=54	k -ng IT -es=54
k I NOT WANT=54	k ^ I NOT WANT=54	w i never wanted=54	j met on=-54	k -ch _ -nd=-54	j half of=54	k -lf -of=54	m -lf of=54	m half -of=54	w half of=54	k SAW -he -ts=-54	k SAW _ -ts=-54
k -id NOT=-54	m said NOT=-54	j that when=54	p BEEN YOU DO=-54	k YOU -ut IT=-54	p NOT DO IT=-54	j happened in=-54	m happened -in=-54	w happened in=-54	m -on you=-54	j was lie=-54	k -et _ ,=-54
k MAYBE=54	j come this=54	k -me -to IT=54	w come _ this=54	w come to this=54	p WILL THEY ME=-54	p MAYBE IT NOT=54	k WILL BUT=-54	k -me _ -er=54	w you _ get=-54	p BEEN STATE STATE=-54	p WOULD ME YOU=54
j the no=-54	j child and=-54	j child i=-54	w child=-54	k BEEN JUST -ng=54	j will back=-54	w her place $=-54	p YOU DO=-54	w and _ could=-54	p HAVE SORRY ME=-54	p YOU WOULD I=54	w d _ $=-54
j drunk that=-54	s bets=54	w bets=54	k -to -ct=-54	m to -ct=-54	w slept with her=54	k NOT TRUST YOU=-54	j back was=54	j lied too=-54	k YOU _ OTHER=54	j tell about=-54	p I WE MAYBE=54
k ^ _ -so=54	w ^ _ so=54	p BECAUSE I WOULD=-54	j money from=-54	m money -om=-54	w money from=-54	w i _ just=54	j an open=54	k -an -en=54	m -an open=54	m an -en=54	w an open=54
j that about=-54	j okay and=54	j okay the=54	m okay -nd=54	w okay and=54	w ^ _ bad=54	k HAVE BEEN -so=54	m been -so=54	w been so=54	p BEEN THING ALL=-54	j read it=-54	p BEEN DO DO=54
j you phone=-54	j sorry are=-54	p I LIFE DRINK=-54	p I DRINK DO=54	k I _ -ld=-54	w i _ told=-54	j brother and=-54	j i touched=-54	m my THING=54	j when in=-54	j her when=-54	j everyone you=-54
s priva=-54	j you hurt=54	j does it=54	k -in THING=54	p BUT IT LIE=-54	p IT HAPPEN YOU=-54	j been me=54	k -at -he OTHER $=-54	k -so I HAVE=54	k -so _ HAVE=54	p CAUSE BECAUSE=54	p NOT HAVE FEEL=54
p I WILL WOULD=-54	j anything that=54	p ME LIFE DO=-54	j way to=54	p NOT NOT CHOICE=-54	j looked in=-54	m knew I=54	w knew i=54	j said on=-54	w forgiven=-54	k , -or -as=-54	w , for as=-54
w on _ while=-54	w there _ a=54	p STATE I WILL=-54	p ME THEY HAVE=54	j do the=54	s eight=54	w eight=54	m -nd out=-54	m left ME=54	w left me=54	p ME HAPPEN I=54	k I MAYBE HAVE=-54
k I _ -ve=-54	m it -ut=-54	w spent _ on=54	p IT WOULD SAW=-54	j a did=-54	p SEX YOU SAW=-54	p BECAUSE ME LIFE=54	j in april=-54	k -in -il=-54	m -in april=-54	m in -il=-54	s april=-54
w april=-54	w in april=-54	p WOULD THING=54	k -in -he -ge=-54	k -in _ -ge=-54	w in _ garage=-54	w in the garage=-54	j wrong but=-54	k , -so IT=54	m is ,=-54	w is ,=-54	j wrong and=54
j june i=-54	k , _ $=54	w , _ $=54	j all have=54	p BEEN DO CHOICE=54	p CAUSE YOU MAYBE=-54	m THEY you=-54	p LIFE WILL IT=54	p WILL THING=54	k -ke -nd=54	m -ke and=54	j sent her=-54
w i sent her=-54	w sent her=-54	k MAYBE I BEEN=54	j maybe a=54	j what doing=-54	j not never=54	m -a lie=-54	w a lie=-54	p I BEEN WE=54	k -nd I HAVE -ld=-54	k BUT ,=-54	m BUT ,=-54
k -or _ ,=-54	p JUST SAW=-54	k SORRY BUT=54	m SORRY but=54	m sorry BUT=54	w sorry but=54	m once ,=54	w once ,=54	k , _ -th=54	w , _ with=54	k -ck _ -or=-54	j do came=54
j know came=54	p DO CHOICE HAPPEN=54	w it had=54	j who what=-54	j deserved to=-54	m deserved -to=-54	w deserved to=-54	w you deserved to=-54	s touch=-54	k -of NOT=-54	m of NOT=-54	j had right=-54
w had _ right=-54	k , _ YOU=-54	p CHOICE I IT=-54	k -to -ar IT -om=-54	j her you=54	k GAMBLE , IT=54	p BEEN LIE IT=-54	k I SAW YOU=-54	j stuff that=54	j it night=-54	j me too=54	w put _ on=54
m I came=-54	w i came=-54	w you _ leave=54	w otherwise=-54	w things _ you=-54	j did at=54	m THEY when=-54	j our second=-54	p WOULD COMPARE=-54	w was your=-54	k -ay I -ed=54	k BEEN -nt $=54
s face=-54	w face=-54	p SORRY HAVE BEEN=54	k IT BEEN NOT -as=54	w is _ as=54	w is not as=54	m did NOT=-54	k -to BEEN TRUST -th=54	k BEEN TRUST -th YOU=54	k TRUST -th YOU=54	k TRUST -th YOU $=54	w be honest with=54
w honest with you=54	p I SAW COMPARE=-54	j nights you=-54	w think _ were=-54	w think you were=-54	k BEEN -ng IT $=-54	k YOU CAUSE $=-54	j out me=54	p IF YOU SEX=-54	p ME I JUST=54	k -me -th=54	m -me with=54
k -me _ -a=-54	k -to -ay -so=-54	k -to -ay -so ,=-54	w to say so=-54	p BEEN GAMBLE BEEN=54	p I DO STATE=-54	j the done=54	j laughed you=-54	w laughed _ you=-54	m BEEN sorry=54	p WE THING I=54	s broth=54
p LIE COMPARE YOU=-54	j the gone=-54	j me did=-54	j the everything=-54	j nothing it=-54	k YOU -ay $=-54	k DO YOU -nt=54	j there was=-54	w drove me to=-54	k I DO NOT -nt=-54	m HAPPEN over=54	j only found=-54
w had _ ,=-54	j keep it=-54	m , you=54	w , you=54	k BECAUSE _ CHOICE=54	j they have=54	j a scene=54	k CAUSE -a -ne=54	m -a scene=54	s scene=54	w a scene=54	w scene=54
p I IF CAUSE=54	p YOU IT BEEN=-54	p TRUST YOU CAUSE=54	k -or _ -ts=-54	k -ve -nd=-54	j i weeks=-54	k IF I BEEN NOT=54	j were told=54	p ALL BEEN STATE=-54	j it thing=54	j to account=54	j fun your=-54
w fun _ your=-54	w fun of your=-54	k I WOULD BEEN=-54	p MAYBE MAYBE=-54	p LIFE WOULD YOU=53	k -to BEEN $=-53	w to be $=-53	j blamed for=-53	p WE BEEN NOT=53	k -to -ep -ng=-53	j stuff not=53	p WE IT NOT=-53
k GAMBLE _ -he=-53	m promise I=53	w promise i=53	m -es got=53	m did IT=-53	p NOW CHOICE=-53	p I BECAUSE SAW=-53	j a do=53	p CAUSE YOU BEEN=-53	j said about=-53	k CAUSE -ut=-53	m CAUSE out=-53
k STATE THING=53	k STATE THING $=53	p I ALL I=-53	m ^ for=53	w ^ for=53	p I CHOICE ALL=-53	w that i made=-53	p BUT NOT THING=53	m -to be=53	m to BEEN=53	w to be=53	k ^ -es=-53
m ^ -es=-53	p WOULD BEEN IT=53	j owe an=53	w owe _ an=53	j was not=53	k -ip $=53	m -ip $=53	k WOULD _ -me=53	m only -ng=53	w on _ is=53	p LIE IT YOU=-53	k -ar , -nd=-53
k -ar , -nd I=-53	s overs=53	j you knowing=-53	k STATE -on -he=-53	k -to THEY -om=-53	w i sold your=-53	j have counselor=-53	p WILL NOT WANT=-53	j at of=53	k -of _ -th=53	k -to _ -al=-53	j never of=-53
j used say=-53	k -ed -to -ay=-53	k I -ed -to -ay=-53	w used _ say=-53	w used to say=-53	m me -ay=53	p ME BEEN SORRY=53	k I NOT -nt=53	p YOU NOT IT=-53	p IF YOU JUST=53	w that _ have=53	k -ck YOU=53
m YOU anything=53	w you anything=53	p JUST BECAUSE YOU=-53	j there for=53	j night your=53	p COLD ME I=53	j regret i=53	w will _ ,=-53	p NOT YOU COMPARE=53	k ^ BUT YOU=53	w ^ but you=53	j guess i=53
m guess I=53	w guess i=53	w i guess i=53	p I I DRINK=53	k -id YOU BEEN=-53	w said you were=-53	j too it=53	k -at WE=-53	m WILL not=-53	w will not=-53	k ^ YOU SAW ME=-53	k , IT JUST=53
w , it just=53	k -ut _ -ur=-53	p BEEN NOT I=-53	k -ow -to=53	j who about=-53	w truth _ and=-53	w day _ $=53	p FEEL THEY=-53	p ME BEEN ME=-53	j i fired=-53	s fired=-53	w fired=-53
w you _ every=-53	k -nd BEEN=53	j we this=53	k SORRY -or THING IT=-53	m to LIFE=53	p THING HAPPEN ME=53	p JUST TRUST YOU=53	j it bucks=53	j was bucks=53	k -nd I WANT=-53	k -ke _ -ne=-53	p FEEL ME COMPARE=53
p SEX NOT HAPPEN=53	p BECAUSE SEX=-53	m ^ feelings=53	w ^ feelings=53	w ^ _ my=53	k -ay YOU SAW=-53	k -ay _ SAW=-53	k -he -ay YOU SAW=-53	w day _ found=-53	w day you found=-53	j after found=-53	w after _ found=-53
w after you found=-53	j your funeral=-53	k YOU _ -al=-53	w your _ funeral=-53	p LIFE WILL YOU=-53	k ME THING=53	w family _ $=53	p HAPPEN FEEL=53	k THEY HAPPEN=53	p ERROR IT LIFE=-53	m that WE=-53	p MAYBE SEX=-53
j paying it=-53	m on -he=-53	w on the=-53	j had asked=-53	m year $=-53	w year $=-53	k -nt -to -ay IT=-53	k -in -he -st=53	j everything you=-53	j all and=53	m BEEN nothing=53	w children=-53
j at point=53	s twice=-53	w twice=-53	j you just=53	k YOU -op=-53	m NOT right=-53	j an what=53	k THING -es=53	k BEEN _ -ly=-53	p I JUST ALL=53	p NOT ME ALL=-53	k HAPPEN ME=53
k ^ I WOULD=-53	j bad i=53	k -or -hs $=-53	w for months $=-53	p SAW ME I=-53	m my -or=53	k IF I CAUSE=53	k ^ IF I CAUSE=53	j to look=53	k -to -ok=53	m -to look=53	m to -ok=53
w to look=53	k CHOICE _ -me=-53	j you off=-53	p CHOICE THING=53	k COLD _ WOULD=53	p WANT YOU ME=53	j away and=53	j lost what=-53	p CHOICE IT BECAUSE=-53	k I HAPPEN -ut=53	w you would not=-53	p BECAUSE CHOICE IT=-53
p WOULD BEEN TRUST=-53	k YOU _ -ve=53	p HAPPEN BEEN=53	k COMPARE -ch $=-53	w too much $=-53	p STATE LIFE BEEN=53	k ERROR _ -he=53	w ^ _ doctor=-53	p I YOU CAUSE=-53	p YOU SAW HAPPEN=-53	k -so _ -nt=53	j knew the=-53
k I LIE -on YOU=-53	k LIE -on YOU=-53	w cheated _ you=-53	w cheated on you=-53	p BEEN THEY BEEN=53	j like were=-53	w like _ were=-53	w like you were=-53	k -of -nd $=-53	s will=-53	w will=-53	p SEX ME I=-53
j have this=53	j a never=53	p CAUSE BEEN SORRY=53	j to things=53	p I ME LIFE=-53	j it couple=53	w was _ couple=53	w was a couple=53	m NOT at=53	w not at=53	j answer to=-53	m ME lie=-53
k ^ I SAW -at=-53	m her -on=-53	w her on=-53	p STATE BEEN=-53	k -nd _ HAVE=-53	p IF WOULD NOT=53	k YOU I BEEN -ng=-53	k ALL WILL $=-53	k BEEN -le=53	k MAYBE _ -a=53	k -nt COLD=53	k YOU -nt COLD=53
m constant COLD=53	p FEEL OTHER=53	k WOULD _ DO=53	j not love=-53	j at the=-53	k -it YOU $=-53	m hit YOU=-53	w hit _ $=-53	w hit you=-53	w hit you $=-53	j go i=53	j honest you=53
w honest _ you=53	k -th _ IT=53	p HAPPEN COMPARE=53	w see _ you=-53	p YOU SEX THEY=-53	p I GAMBLE WILL=-53	p GAMBLE CHOICE=53	k -ve _ -in=-53	j have come=53	j is not=53	w own _ $=-53	w the _ made=53
s payin=-53	w paying=-53	p HAPPEN BEEN BEEN=53	j did him=-53	p YOU BUT IT=53	p I THEY HAVE=-53	k I -pt IT=53	p WILL BUT I=-53	w ^ _ deserved=-53	j not drink=-53	w ^ you saw=-53	p COMPARE YOU IT=-53
k HAVE _ -rt=53	p ME I WILL=-53	w was _ when=-53	k -ho HAPPEN=-53	m who HAPPEN=-53	j i well=53	k WE JUST=53	j that all=53	p TRUST NOW=53	k -ed -me=-53	p SORRY FEEL FEEL=53	m THEY and=53
k -at -me -nt $=53	k -me -nt $=53	w some point $=53	k SORRY -or -ll=53	p NOT SAW IT=-53	j like on=53	m time ,=-53	w time ,=-53	k BEEN NOT ,=-53	k -of _ ME=-53	w of _ me=-53	p NOT IT SAW=-53
j every that=-53	j looking was=53	k I WILL SEX=-53	k WILL SEX=-53	m will SEX=-53	p YOU WANT YOU=53	k HAVE CAUSE YOU FEEL=53	w and i could=-53	p BEEN NOW NOT=-53	k -on BECAUSE=53	m -on because=53	m I pushed=-53
w i pushed=-53	p LIFE WOULD NOT=53	p I BUT WE=53	w have _ my=-53	p SAW ME BEEN=53	k -rs -nd I=-53	k THEY THING=53	p THEY NOW=53	k , -nd ME=-53	p WOULD ME NOT=53	k HAVE CAUSE $=53	k SAW _ -ke=-53
s test=-53	w test=-53	p NOT I BUT=-53	m -at your=-53	m that -on=53	p CAUSE BEEN ERROR=53	p THEY BEEN=53	p YOU IF BEEN=53	j it big=53	p I HAPPEN HAPPEN=-53	k SORRY _ -he=53	j bill and=-53
k -ed -to -ne=53	k I SEX THEY ,=53	k SEX THEY ,=53	w kissed _ ,=53	p BUT YOU THING=53	s sendi=-53	w sending=-53	k CHOICE I BEEN=53	p WOULD HAVE FEEL=53	k -re , -nd=-53	k -re , -nd I=-53	k -ep -he=53
m -ep the=53	m keep -he=53	w keep the=53	p LIE MAYBE=-53	p JUST SEX NOT=53	p YOU NOT SAW=53	p NOT WOULD HAVE=-53	p HAVE THING BEEN=53	j could have=-53	k , I -pt=53	k BEEN -a -nt $=53	s mind=53
w mind=53	k IT LIFE $=-53	w were right $=-53	p WOULD STATE=-53	k HAVE _ -ce=-53	p I FEEL YOU=53	p BEEN SORRY ALL=53	k ^ NOT=-53	m ^ NOT=-53	j came was=53	k ^ WE BEEN=53	w ^ we were=53
p HAVE CHOICE IT=53	w when i was=52	j that i=-52	j i act=52	w was broken $=52	s turne=52	w turned=52	j him you=-52	w had _ it=-52	j know to=52	p LIFE YOU WE=-52	j never touched=-52
j a friendship=52	p HAPPEN YOU HAVE=-52	j not bad=52	s singl=52	w single=52	j first of=-52	p BEEN SORRY STATE=-52	j to children=-52	s same=52	w same=52	j with were=-52	k -nd I -nt=-52
p YOU TRUST THEY=-52	k -ne -ff=-52	m -ne off=-52	p BECAUSE BEEN BEEN=52	k I -nk -of=-52	w i think of=-52	k -st _ -or=-52	j wrote and=-52	p LIE BUT=52	m YOU wanted=52	w you wanted=52	w that from=-52
w it _ been=52	k -ng YOU -so=52	k -th -he GAMBLE=52	k -ay IT YOU=-52	w say that you=-52	m -so was=52	w so was=52	k IT -es ,=-52	j feel bad=52	k FEEL ERROR=52	m FEEL bad=52	m feel ERROR=52
w feel bad=52	j to group=-52	j you week=52	j swore that=-52	k -nt -to -ar=-52	k -nt _ -ar=-52	w want _ hear=-52	w want to hear=-52	p IF IT YOU=52	j the turned=52	w the _ turned=52	p DRINK ME I=52
k -ge _ -he=-52	p IT YOU ME=-52	p YOU HAVE I=-52	j anything to=52	k -ut -a JUST=52	m call ME=-52	k -a _ -nt=-52	k BEEN -a JUST -of=52	m right $=-52	w right $=-52	j did me=-52	k YOU SAW ,=-52
m asked ,=-52	w asked ,=-52	w you asked ,=-52	j money got=52	w money got=52	w our _ $=-52	k -re THEY=-52	k -re THEY BEEN=-52	w sorry _ i=-52	k I CHOICE I BEEN=52	k HAVE BEEN -ng=52	j open i=-52
p TRUST CAUSE=52	j slept and=52	s playe=52	w played=52	k -ed -ng ME=52	k YOU TRUST BEEN=52	p YOU TRUST STATE=52	w your trust was=52	k -ng -or=52	m -ng for=52	s appoi=-52	m d NOT=-52
w d never=-52	k -to YOU -nd=52	w to you and=52	p WOULD HAVE BUT=52	s bucks=52	w bucks=52	w leave=-52	k -hy YOU=-52	m -hy you=-52	m why YOU=-52	w why you=-52	p NOT I SEX=-52
w reason=52	p HAVE BEEN WILL=-52	k SORRY _ -ll=52	j you open=-52	p I WILL BECAUSE=-52	p NOT BEEN OTHER=52	w is that=-52	p WANT WILL IT=-52	k YOU IT=-52	m you IT=-52	j leave the=-52	j weekend and=52
k -or -st=52	k I BEEN -ed ,=-52	p BEEN BEEN DO=-52	p ERROR I BEEN=52	j my i=-52	k -nd -to YOU=52	m and -to=52	w and to=52	p I YOU BECAUSE=52	m something ,=-52	w something ,=-52	w something , and=-52
w something _ and=-52	p HAVE NOT TRUST=-52	w ^ _ affair=-52	p HAVE FEEL YOU=52	m YOU question=-52	k WE _ JUST=52	w how _ have=52	j do know=-52	k DO _ -se=-52	m be -ne=52	p IF FEEL YOU=52	s funer=-52
w funeral=-52	w the _ never=52	w what _ said=52	p BEEN COLD IT=52	k SORRY YOU HAVE -to=52	j what does=52	k I CAUSE -up=-52	j and trust=-52	k I -ed THEY $=-52	k IT YOU BEEN=-52	j but if=52	p BUT IF=52
p BUT IF I=52	j a thousand=-52	j thousand times=-52	k -a -nd -es=-52	m -a thousand=-52	m -nd times=-52	m thousand -es=-52	w a thousand=-52	w a thousand times=-52	w thousand times=-52	k YOU _ IF=52	k -ed -he LIFE=-52
w ^ the lie=-52	p I YOU=-52	p IT SEX I=-52	w not _ any=52	j honestly not=52	k ^ I SORRY IT=52	k -in ME=52	m anything IT=52	w anything that=52	j six i=52	k -om BEEN=52	k DO -at=52
j not her=52	j where the=52	w i _ from=-52	p I ME STATE=-52	p TRUST BEEN BEEN=52	p WE BEEN STATE=52	j d first=-52	k YOU , I SORRY=52	p JUST HAPPEN IT=52	j and then=52	m -nd then=52	w and then=52
j paid for=-52	w ^ you said=-52	j you a=-52	k ^ YOU -an NOT=-52	k DO NOT=-52	j gambling it=-52	p CAUSE NOT=52	j in bag=-52	k DO -at I=52	j if how=52	w was _ on=52	k -ll HAPPEN=52
k IT -ll HAPPEN=52	m all HAPPEN=52	k IT _ -ut=52	m it -th=52	w it with=52	j to happen=-52	j about bonus=-52	k -nd I -ok=-52	w and i took=-52	j do is=52	j were my=-52	k -ho=52
s who=52	w who=52	w would _ hurt=-52	k WILL -nd YOU=-52	k -ut _ GAMBLE=-52	k YOU _ -ay=-52	j compared to=52	w compared=52	m WOULD not=52	k -to _ IT=-52	s looki=52	w looking=52
p HAPPEN SAW THEY=-52	p BECAUSE CAUSE=52	j no was=-52	k SORRY -or -he=52	j that are=52	p IT TRUST IT=-52	m either $=52	w either $=52	p LIFE TRUST=-52	k OTHER _ ME=52	p DRINK I LIE=-52	p DRINK LIE=-52
p I DRINK LIE=-52	j apologize any=52	k I SORRY -or -ny=52	w apologize _ any=52	w apologize for any=52	p IT BEEN WANT=52	p IF BEEN=52	k OTHER -on=-52	m OTHER on=-52	j will send=-52	m WILL send=-52	w i _ send=-52
w i will send=-52	w will send=-52	p SEX THEY WE=-52	p IT YOU WILL=-52	j sorry with=52	k HAVE BEEN $=52	w have been $=52	w gave her the=-52	m DO wrong=52	w did wrong=52	w i did wrong=52	j truth is=-52
m you -me=52	p THING THEY BEEN=52	p IT FEEL BEEN=52	j on myself=52	w on myself=52	j a anyone=52	m I may=52	w i may=52	p DO YOU CHOICE=-52	j if gone=52	k HAVE NOT -ne=52	m NOT gone=52
w had not gone=52	w not gone=52	w that is all=52	p CAUSE NOT LIE=52	p TRUST IT I=-52	p CAUSE DO THING=52	j past it=52	k -at I DO ,=-52	j not because=-52	w happened _ i=-52	k BEEN -a -le=52	p BEEN SORRY NOT=52
m into THING=-52	w are _ i=52	k -or _ -of=52	k SORRY -be=52	m SORRY babe=52	m sorry -be=52	w sorry babe=52	k -it -nd=-52	k BEEN I=52	m BEEN i=52	p I BEEN SORRY=52	p YOU JUST CAUSE=52
p YOU I FEEL=-52	j i help=52	m morning $=-52	w morning $=-52	m day ,=-52	w day ,=-52	j for that=-52	w we _ be=52	p WE JUST YOU=52	k -ck _ -he=-52	k I BEEN NOW=-52	k YOU LIFE -al=-52
w your mother funeral=-52	p ALL ME=52	p CAUSE LIE=52	k -th _ -re=-52	j you own=-52	p I ME ERROR=52	m BEEN meant=-52	j whatever you=52	p GAMBLE SAW=-52	p YOU WE=-52	j at for=52	p ME IT THING=-52
m only BECAUSE=52	w you _ being=52	k -ng -re I=52	m -ed them=-52	k ME _ -ll=52	p IT BEEN GAMBLE=52	k -pt -ng -to=-52	j do remember=52	w was only a=52	p IT WILL JUST=52	p BEEN BEEN IT=52	w it _ how=52
w it is how=52	j if came=52	j with when=-52	w with _ when=-52	j came in=-52	w out _ way=52	p SAW LIFE BEEN=52	k IT BEEN -a=-52	k ^ -on=52	m ^ -on=52	p OTHER NOT YOU=-52	p BEEN BUT YOU=52
j any this=52	j lie about=-52	m lie -ut=-52	w lie about=-52	j was coward=-52	k ME -st=52	m my -st=52	j am and=52	w ^ _ lost=-52	k -a -ot -of=52	k -ot -of=52	m -ot of=52
m lot -of=52	w a lot of=52	w lot of=52	p IT WOULD DRINK=52	w you should have=52	p CAUSE WOULD=52	k BUT _ LIE=52	w i _ home=-52	p I HAPPEN SEX=-52	p ME WANT I=52	p WOULD HAVE COMPARE=52	w you _ down=52
k -le _ YOU=52	k -to IT=52	p BEEN JUST DRINK=-52	p BEEN ALL=52	j that was=-52	k -re _ IT=52	k TRUST _ NOT=52	p NOT LIFE I=-52	k ^ THING I=52	j you sign=-52	k YOU -gn=-52	m YOU sign=-52
m you -gn=-52	w you sign=-52	k -he _ -pt=51	p SORRY IT BEEN=51	m BEEN raised=51	w i was raised=51	w was raised=51	j the because=-51	j asked my=51	j you still=-51	p I WILL NOT=-51	p ME HAVE LIE=-51
p IF DO I=-51	k YOU HAVE BEEN=51	j i few=51	j for not=-51	p I SORRY ALL=51	m and -th=-51	w and with=-51	p MAYBE BEEN BEEN=51	p BUT ME=51	k NOT SAW IT=-51	p JUST YOU BEEN=51	p BEEN I WILL=-51
m IT it=-51	w that it=-51	s delet=-51	j i time=-51	k -om _ -to=-51	w from _ to=-51	p WANT YOU I=51	j who you=51	j broke down=-51	k -ke -wn=-51	m -ke down=-51	m broke -wn=-51
w broke down=-51	j through this=51	p HAVE ME WOULD=51	k -ed WILL=-51	j again that=-51	j of me=-51	p LIFE IT=-51	j that upset=51	k BECAUSE I -ld=-51	k I _ -nt=51	k -ng _ -in=-51	p HAVE SAW WILL=-51
k -to -he -er=-51	k SAW _ -ng=-51	m just -ed=51	p DO YOU DO=-51	k YOU TRUST -nd=-51	m trust -nd=-51	w trust and=-51	w your trust and=-51	j a times=51	p THING MAYBE NOT=51	p ME NOT=-51	k FEEL , -nd=-51
j have say=51	j answer you=-51	p IT NOT WE=-51	p I BUT HAVE=-51	m -he evening=51	w the evening=51	k -to -op $=-51	w to stop $=-51	k -a -ce=51	m a -ce=51	p BEEN JUST SORRY=51	j that lied=-51
j you be=-51	j the on=-51	k -ve , -nd=-51	j was my=51	p TRUST NOT IT=51	p HAVE COMPARE IT=51	m -ll your=-51	w that _ me=-51	j house was=51	k -ce BEEN=51	j i heard=-51	p CAUSE BECAUSE I=-51
k THING IT HAPPEN=51	p SORRY BUT DO=51	j an error=51	j made an=51	j made error=51	k CAUSE -an ERROR=51	m -an error=51	m made -an=51	w an error=51	w error=51	w made _ error=51	w made an=51
w made an error=51	k -up _ -he=-51	w up _ the=-51	k -ff _ YOU=-51	k ^ THEY HAPPEN=51	j kept her=-51	j from i=51	m -to end=-51	w to end=-51	k -es ME=-51	m -es me=-51	k -ke _ $=-51
p CAUSE I I=51	j on before=51	p DO NOT JUST=51	w can _ it=-51	k ^ YOU -et=-51	w ^ you get=-51	k -se YOU=-51	k BEEN -ed ,=-51	k LIFE , I=51	k -st $=51	m -st $=51	k -at _ -ne=-51
p CAUSE WE I=51	p WILL YOU NOW=-51	k HAVE -me=51	k IT ERROR=51	m that ERROR=51	p BEEN MAYBE HAPPEN=51	k YOU FEEL STATE=-51	m may NOT=-51	p I HAVE DO=51	j for hours=-51	w for _ hours=-51	w not _ for=51
j if again=-51	j long i=-51	p SORRY ERROR=51	p NOT WANT THEY=51	j that this=-51	k SAW -in=-51	m SAW in=-51	j it four=-51	k IT _ -ur=-51	w it _ four=-51	w do _ $=-51	k WE STATE=-51
m WE lost=-51	m we STATE=-51	w we lost=-51	w understand=51	p I HAVE JUST=51	s watch=-51	k -om -he -rt=-51	k -om _ -rt=-51	p SAW ME IF=-51	k YOU _ IT=51	k -nk YOU BEEN -ng=51	s searc=-51
p IT WOULD DO=51	p NOT JUST=51	k BEEN -nt -nd=51	k -or _ $=-51	k -ke -to=-51	w i was out=51	w was out=51	p I IT HAVE=-51	w through _ $=51	p HAPPEN BECAUSE CHOICE=-51	j for went=51	k ^ YOU -ed=-51
j and work=-51	p NOT YOU WOULD=51	k WE _ -ut=-51	k I -et=-51	m i -et=-51	k CAUSE YOU -a=-51	p BECAUSE WANT YOU=51	p WANT I WOULD=51	w reasons=-51	k -ed _ WOULD=51	p TRUST NOT HAPPEN=51	p IT WOULD NOT=-51
p I SORRY MAYBE=51	k -nt _ I=51	k , I MAYBE=51	k LIFE -so IT=-51	j came clean=51	m HAPPEN clean=51	m came -an=51	w came clean=51	k -ne $=-51	m -ne $=-51	k -to -on=-51	k I -ld THEY=-51
p BEEN BUT IT=51	p LIE BEEN YOU=51	j wrote night=-51	m -ed her=51	m only -a=51	w only a=51	j look i=-51	k BECAUSE YOU=51	m I gambled=-51	w i gambled=-51	k -ut WE=-51	k -th _ -nd=-51
w apologize _ you=51	w , what did=51	k THEY $=-51	m THEY $=-51	j of at=-51	p BEEN STATE HAVE=-51	j because turned=51	j friends were=-51	w you _ have=51	j ask will=-51	m account -nd=-51	w account and=-51
p LIE COMPARE=-51	j the out=-51	k YOU COLD CAUSE=51	k ^ YOU COLD CAUSE=51	p ME YOU FEEL=51	k I NOT -ld=-51	k I NOT -ld YOU=-51	w i never told=-51	w never told you=-51	k THING IT=51	j are for=51	k BEEN STATE , -nd=-51
p IF I LIE=51	k WOULD HAVE -me -me=51	j our life=51	k CHOICE THEY $=51	p JUST JUST SEX=51	p HAVE YOU HAVE=51	k -he -ne -ho=-51	w the one who=-51	p HAPPEN HAPPEN=51	k -ll _ THING=51	k -of _ YOU=51	w of _ you=51
j doing to=51	m I snapped=51	w i snapped=51	k DO _ -sk=51	k SORRY _ IF=51	m had -a=-51	w had a=-51	j the whole=-51	m -he whole=-51	w the whole=-51	j not want=-51	j start me=-51
k -on _ LIE=-51	k -et _ -on=-51	k WE $=51	m WE $=51	m us $=51	w us $=51	p BEEN YOU FEEL=51	j are so=51	j to her=-51	j were hurt=51	w were hurt=51	j get my=51
p WOULD THEY=-51	w , you do=51	p DO WOULD NOT=51	p I OTHER ALL=-51	k SORRY I DO=-51	w sorry _ did=-51	w sorry i did=-51	w a _ with=-51	j you much=51	j as with=-51	w guilty=51	p WILL ALL BEEN=-51
j a fake=-51	m -a fake=-51	w a fake=-51	m DO what=51	k -id -or=-51	j sick you=-51	j i betrayed=-51	m -or eleven=-51	w for eleven=-51	p FEEL STATE YOU=51	k -to ME LIFE $=-51	m believe IT=51
w ^ _ came=51	j was six=-51	m was -ix=-51	w was six=-51	j money the=-51	m kept IT=-51	j went a=-51	j for am=51	p YOU SAW WILL=-51	j that nothing=-51	w wrong _ i=51	p HAVE SAW ME=-51
j card i=-51	w sorry for the=51	k ^ NOT THING=51	w ^ _ spent=-51	p NOW THING IT=-51	p YOU NOW THING=-51	k -rd=-51	s voice=51	m BEEN upset=-51	w are upset=-51	w you _ upset=-51	w you are upset=-51
m was -me=51	p SORRY THING THING=51	p IT LIFE THING=51	j our to=51	k -a -ne=51	m a -ne=51	k -ot ,=51	m -ot ,=51	j got and=51	m -nd me=-51	w with _ kids=51	w with the kids=51
j was drink=-51	j has with=51	j been better=51	p THING YOU CAUSE=-51	k BEEN SORRY I COLD=51	k SORRY I COLD=51	j a married=51	j kid married=51	j kid when=51	j was kid=51	k -a -id -en=51	k -id -en=51
m -id when=51	m kid -en=51	w a kid when=51	w kid when=51	p YOU LIFE YOU=51	j the under=51	j you caught=-51	j about loan=-51	w about _ loan=-51	w about the loan=-51	j slipped my=51	j maybe never=-51
k MAYBE YOU WILL NOT=-51	p MAYBE WILL NOT=-51	w maybe _ will=-51	w maybe you will=-51	w i would have=-51	m YOU were=-51	w you were=-51	p YOU MAYBE WANT=51	p ERROR BUT=-51	p BEEN MAYBE YOU=-50	p IT IT THEY=50	p WE I YOU=-50
p SEX CAUSE=50	p I CHOICE BEEN=-50	k -to _ JUST=-50	j drink i=-50	j at mother=-50	w at _ mother=-50	p JUST BEEN BEEN=-50	p DO NOT ERROR=-50	j even in=50	j out because=50	j am will=-50	p ALL YOU YOU=-50
p WILL YOU LIFE=-50	j will a=-50	j every said=-50	j may you=-50	k FEEL ALL=50	p NOT FEEL ALL=50	k WILL _ -in=50	w i _ text=-50	k ME -ow $=-50	j not for=50	k YOU BEEN -ht $=-50	m BEEN sad=-50
s sad=-50	w sad=-50	k ^ BUT ,=50	m ^ still=50	m still ,=50	w ^ still=50	w ^ still ,=50	w still ,=50	k -ed IT , I=50	m -to this=50	j if of=50	j i certain=50
j a into=50	k IT -nd I=-50	j will still=-50	k I WILL BUT=-50	m WILL still=-50	m will BUT=-50	w i will still=-50	w will still=-50	w i did $=50	w i _ today=-50	p ME NOT NOT=50	p YOU CAUSE I=50
k JUST _ -on=50	j you cleaned=-50	w cleaned=-50	m else $=-50	w else $=-50	k CAUSE YOU BECAUSE=50	k CAUSE YOU BECAUSE -to=50	k CAUSE _ BECAUSE=50	k YOU BECAUSE -to=50	m YOU reason=50	w gave _ reason=50	w gave you reason=50
w you reason=50	w you reason to=50	p I SORRY THEY=-50	p THING BEEN NOT=50	k FEEL COMPARE=-50	m feel COMPARE=-50	j about with=-50	k WE -ed -on=-50	k YOU I HAVE=-50	w you i had=-50	m your -st=50	p YOU SAW BECAUSE=-50
p WOULD BEEN ME=50	w , _ because=-50	p IF WILL CHOICE=-50	j that place=50	j am are=50	k CAUSE ME -to IT=50	p NOT I WILL=-50	k -en YOU CAUSE=-50	k -en YOU CAUSE ME=-50	j will with=-50	j have go=-50	k -id _ YOU=-50
m moved -he=-50	w moved the=-50	k -ld _ -he=-50	w told _ the=-50	w money _ a=-50	j you done=-50	p ME IT CAUSE=-50	j sorry times=50	k CAUSE _ -a=50	j you same=-50	j after what=50	k YOU COLD $=-50
w that _ how=50	w that is how=50	j so am=-50	k -so I BEEN=-50	w so _ am=-50	w so i am=-50	j more like=50	k -re -ke=50	m -re like=50	m more -ke=50	w more like=50	j the up=50
p I WE WILL=50	j how a=50	k IT NOT WOULD=-50	p JUST NOT YOU=50	j the friendship=50	m hid $=-50	w hid $=-50	w i hid $=-50	k WANT -nd=-50	m WANT and=-50	j to telling=-50	k IT -ht I=50
w that night i=50	p ME WILL WILL=-50	w of them $=-50	p TRUST THING=-50	j asked one=-50	k SAW -or -ne=-50	w asked _ one=-50	w asked for one=-50	w for one=-50	k ME DRINK -nd=50	k -to _ -a=50	w to _ a=50
k YOU -ar=-50	j from so=50	j i forged=-50	m I forged=-50	w forged=-50	w i forged=-50	p ME BEEN NOT=50	p LIE BECAUSE WOULD=50	k DO _ HAVE=-50	p BEEN STATE CAUSE=-50	k -ol ,=-50	m -ol ,=-50
m school ,=-50	w school ,=-50	k SEX -th YOU=-50	s plate=50	k YOU _ -an=-50	k -in _ -se=50	w is my=-50	k -ng _ OTHER=-50	k SORRY -or -ny FEEL=50	j have coming=-50	m I might=50	w ^ i might=50
w i might=50	j called the=-50	j was those=50	k -nd _ -on=-50	j am sorry=50	p BEEN I HAVE=-50	k -nd _ WE=-50	p THEY TRUST YOU=-50	p ERROR I CAUSE=-50	k -en _ -st=-50	k ALL -nt $=-50	j than to=-50
p CAUSE IT YOU=50	m what BEEN=50	k -th ,=-50	m -th ,=-50	k -ed -ly=50	k I -ed -ly=50	m -ed badly=50	w i _ badly=50	m WILL call=-50	w will call=-50	j it told=-50	j to would=-50
j you hospital=-50	m asked THEY=-50	p ERROR IT YOU=-50	w what was=50	w and _ hurt=-50	w ^ _ jealousy=50	k THING COMPARE $=50	p BEEN SORRY CHOICE=50	j were kept=50	p CHOICE THING BEEN=-50	j forget not=-50	j if talk=50
j to could=50	p BECAUSE WANT I=-50	m BEEN there=-50	p I ALL LIE=-50	j lying the=-50	p I JUST SORRY=50	w he asked me=-50	j two hours=50	k I WILL -ow YOU=-50	k WILL -ow YOU=-50	p I HAVE TRUST=-50	p YOU GAMBLE GAMBLE=-50
k -to LIFE=50	k CAUSE _ JUST=50	j it money=50	k WILL -on=50	m WILL on=50	m going -on=50	w going on=50	k -me _ BEEN=50	p WE BEEN SEX=50	k IT _ -nd=50	p WILL SAW BEEN=-50	p THING DO BEEN=50
j you son=-50	p IT YOU CHOICE=50	k -at -he -ng=-50	k -a LIFE=-50	m a LIFE=-50	k MAYBE -ay=50	m MAYBE say=50	k YOU IT IT=-50	w you that it=-50	m -on was=50	j stopped me=50	k -se _ IT=-50
p NOT WE I=-50	w i _ call=-50	k ^ I HAVE HAPPEN=50	j somewhere the=50	m ^ somewhere=50	w ^ somewhere=50	w somewhere _ the=50	p COMPARE I CAUSE=-50	p YOU BECAUSE ME=50	k BUT -he=-50	m BUT the=-50	k YOU SAW -or=-50
w you asked for=-50	w ^ _ marriage=50	p WILL YOU NOT=-50	j of home=-50	m NOT hurt=50	j all place=50	j over place=50	k -ll NOW -he=50	k -ll NOW -he -ce=50	k NOW -he -ce=50	k NOW _ -ce=50	m -he place=50
m all NOW=50	w all over=50	w all over the=50	w over _ place=50	w over the place=50	w the place=50	w will show you=-50	j with her=-50	p TRUST BEEN IT=50	m THEY name=-50	s sites=50	w sites=50
p TRUST WOULD HAVE=50	w ^ _ had=-50	k ^ I CAUSE -to=50	k THING COMPARE=50	k IT STATE=-50	k IT STATE $=-50	w just _ on=50	p WILL WILL I=-50	m JUST had=50	k -se -nd=-50	p NOT TRUST=50	j let i=50
k -a THING -of=-50	k -me _ -on=50	s negle=50	p THING I THEY=50	p YOU SAW I=-50	m -ay was=50	k WE _ -me=50	k -an _ ME=-50	p NOT IT NOW=50	j you there=50	w it , i=-50	j he my=-50
w he _ my=-50	w was gone=-50	m knew $=-50	w knew $=-50	j i whatever=50	p I STATE DO=50	p IT WOULD=-50	k -he -sh=-50	m the -sh=-50	j i switched=-50	m I switched=-50	w i switched=-50
w switched=-50	k ^ YOU STATE YOU=-50	w you lost your=-50	p MAYBE BEEN STATE=-50	p NOT YOU WANT=-50	m -he story=50	w the story=50	j offended you=50	w was _ over=50	j have an=50	j i hit=-50	j think about=-50
j stop the=-50	p ME NOT BEEN=-50	k COLD -ut=50	m COLD about=50	k -ge $=-50	m -ge $=-50	j never my=-50	j that look=-50	m hurt ,=-50	w hurt ,=-50	j but do=50	j still about=50
j no me=-50	p YOU LIFE JUST=50	k -st -in=50	m -st in=50	k -he _ -by=-50	w the _ by=-50	p I HAPPEN DRINK=50	j not think=50	p BEEN WOULD YOU=-50	m YOU see=-50	w you see=-50	p ME IT LIE=-50
m -he account=50	w the account=50	p I SORRY LIFE=-50	p MAYBE BUT=-50	w not want=-50	j that sleep=-50	p WE NOT THING=50	j up a=50	p LIFE LIFE IT=-50	p JUST HAVE I=-50	j her apartment=-50	j in apartment=-50
k -in THEY -nt=-50	k -in THEY -nt $=-50	m her -nt=-50	w her apartment=-50	w her apartment $=-50	w in _ apartment=-50	w in her apartment=-50	k -ut YOU $=-50	w about you $=-50	k -at YOU SAW=50	k -at _ SAW=50	k -ok -he LIFE=-50
k I -ok -he LIFE=-50	j to deserve=-50	m -to deserve=-50	m deserve IT=-50	w to deserve=-50	p BEEN HAPPEN DO=50	p WE HAPPEN DO=50	j are not=50	p FEEL SORRY ME=-50	k CHOICE IT=-50	m , more=50	w , more=50
k -ut _ OTHER=-50	w you _ our=50	p BEEN HAPPEN I=-50	p ME I THEY=-50	m me -in=50	p HAVE STATE YOU=-50	k -et _ -in=-50	k LIE IT -or=-50	w hid it for=-50	k DRINK , IT=-50	p SAW IT YOU=-50	k YOU STATE $=50
k -on -he=-50	m -on the=-50	j first the=-50	p FEEL ME OTHER=50	m made -he=50	w made the=50	k I _ -or=-50	w i _ for=-50	p I I STATE=-50	j we some=50	s excha=50	p IF ME NOT=50
p ME SORRY IT=50	k IT -en YOU=-50	w it when you=-50	j you today=-50	k STATE , -nd=-50	m BEEN too=50	k IT BEEN NOT=-50	j my things=-50	p DO I WANT=-50	k JUST _ HAPPEN=50	k OTHER -er=-50	k WILL _ LIFE=50
j things a=50	w i said nothing=50	j do and=-50	p IT HAPPEN HAPPEN=50	w do it=50	m job ,=50	w job ,=50	p HAVE MAYBE=-50	m I knew=-49	w i knew=-49	j forgive and=49	w certain _ $=49
j and calling=-49	p WANT I HAPPEN=49	j end of=49	p MAYBE SAW=49	k YOU HAVE -a=-49	w was _ supposed=49	w was i supposed=49	w thing _ the=49	k TRUST I CAUSE=-49	j talked you=-49	p TRUST JUST=-49	p IF WILL I=-49
k CHOICE _ CAUSE=49	k -ed , -nd=-49	w though you=49	p COMPARE BEEN=-49	m -nt my=-49	k I BEEN -ng -he=-49	p LIFE CHOICE IT=49	p YOU CHOICE ME=-49	k IF _ HAPPEN=49	m COLD you=49	k BUT -ed=-49	m still -ed=-49
w lying to you=49	m -he truth=-49	w the truth=-49	k THEY CHOICE=49	m THEY knew=49	w it _ on=-49	p STATE SEX=-49	w that _ were=-49	p BEEN JUST WANT=49	j same i=-49	j than a=-49	k COMPARE -a=-49
m COMPARE a=-49	m than -a=-49	w than a=-49	p WANT FEEL I=49	k TRUST _ ,=-49	k -en ME -ne=-49	w when _ phone=-49	w when my phone=-49	p WOULD HAVE HAVE=49	k BEEN -he -ht=-49	p BEEN LIE YOU=-49	p YOU LIFE=-49
j in was=49	w something=49	m I admit=-49	w i admit=-49	p BEEN BEEN WE=49	k , -ut=-49	m , -ut=-49	m , about=-49	w , about=-49	k -to YOU -ut=-49	w to you about=-49	j lie was=-49
m money -to=-49	w money to=-49	k I DO IT=-49	j money a=-49	k -ss COMPARE=49	p ME BEEN COMPARE=49	k HAVE -to LIE=49	p ME WILL THEY=-49	k TRUST _ BEEN=-49	k -en THEY=-49	k -me _ ,=49	j i idea=49
j not read=-49	p ME BEEN DO=49	j was me=-49	j up was=-49	s mothe=-49	j in me=49	k BEEN SAW -at=-49	m -a trip=-49	w a trip=-49	m feelings -ed=49	p OTHER CAUSE=-49	k COMPARE ,=-49
m COMPARE ,=-49	w no _ to=49	k -ed THEY -nd=49	k -he -me=49	m the -me=49	j would stop=-49	s hand=-49	w hand=-49	p BEEN ME THEY=49	p NOW IT I=-49	j were around=49	j been the=49
m I had=-49	w i had=-49	k -to -lk -ut=49	m -re was=-49	w there was=-49	p STATE YOU TRUST=49	k -ay -in=-49	p HAVE CHOICE LIE=-49	p FEEL YOU NOT=49	j if up=-49	j i week=-49	k , -nd I SORRY=-49
m FEEL about=-49	w your sister $=-49	k -in , -nd=-49	p CAUSE THING=49	j my any=49	k -ht _ -in=-49	k FEEL _ FEEL=49	k JUST ME=49	w conference=-49	k YOU SAW IT -as=49	s versi=-49	w version=-49
j again on=-49	m -in on=-49	m again -on=-49	w again on=-49	p THEY YOU THEY=49	k TRUST ME ,=-49	j that from=-49	j and us=-49	k I BEEN LIE $=-49	w was lying $=-49	j the problem=49	p IT ERROR I=-49
p STATE STATE I=-49	p I NOT ALL=49	j is wrote=49	p WANT BEEN SAW=-49	k -me _ -ed=-49	p HAPPEN IT SEX=-49	s shift=49	p I I THING=49	j did it=-49	j if you=49	w to _ room=-49	j it as=49
j you anyway=-49	s lunch=-49	j friends and=-49	k HAVE BEEN -a COMPARE=49	w been _ better=49	w been a better=49	p THEY SAW IT=49	p SORRY IT=49	p YOU I ME=-49	k -so I MAYBE=-49	w so i could=-49	j you if=49
k IT -ut=-49	k ^ -he -on=-49	j was two=-49	p IT TRUST HAVE=49	k -ad BEEN=49	k ME -ad BEEN=49	k ^ ME -ad=49	k ^ ME -ad BEEN=49	m -ad was=49	m head BEEN=49	w ^ _ head=49	w ^ my head=49
w head was=49	w my head was=49	p JUST IT IT=49	j there left=49	j every year=-49	p IF FEEL I=49	j did is=49	m to -ne=49	w to someone=49	k -lf=49	p TRUST YOU IT=-49	p FEEL COMPARE YOU=49
w me _ your=-49	k ^ I WILL NOT=-49	p HAVE THEY ME=-49	k -ty I=-49	m -ty i=-49	j the every=-49	j out every=-49	p ALL MAYBE=49	p YOU ME BECAUSE=-49	m the -in=-49	j a way=49	w me _ every=49
j this did=-49	j a feel=49	k , _ -so=49	w , _ so=49	p HAVE STATE I=-49	p TRUST I CAUSE=49	s now=-49	w now=-49	p I JUST=49	j has it=-49	p WE NOT BEEN=49	j when get=49
w when _ get=49	p I CHOICE COMPARE=-49	k -ed _ TRUST=-49	p WE LIE=-49	k STATE _ -ar=-49	k -en I HAPPEN=-49	m WE just=49	k YOU HAVE NOT -ed=-49	k ^ _ STATE=-49	j not lie=49	p YOU BEEN COMPARE=-49	j she not=-49
j see messages=49	w see _ messages=49	m anyone $=49	w anyone $=49	j against i=49	k CAUSE YOU -wn -in=49	j the trip=-49	j and hurt=-49	k , -nd I LIE=-49	k LIE -he GAMBLE=49	j still i=49	j said things=-49
j paid it=49	p LIE BECAUSE BEEN=-49	p I SEX=-49	m admit YOU=49	m I gave=-49	w i gave=-49	j was asked=-49	p IT IT I=49	k LIFE -ut=-49	j pills and=49	w to this=49	p IT NOW BEEN=-49
m -ng around=49	p JUST NOT BEEN=-49	j know of=49	p LIE THEY=-49	k BEEN -at -he=-49	w you _ an=-49	p STATE YOU NOT=-49	p YOU JUST ME=49	k I BEEN SORRY=49	m friends DO=-49	w you _ still=49	s into=49
w into=49	k THING -se=49	k THING -se $=49	m THING else=49	k STATE -me=49	p TRUST I I=-49	j i words=-49	p THEY I NOT=49	p YOU WOULD ME=49	p YOU HAPPEN ME=49	j said a=49	j i could=-49
k -ow STATE=-49	m how STATE=-49	j that said=-49	p BECAUSE CAUSE ME=49	k -he _ BUT=-49	m YOU made=49	w you made=49	k THEY _ HAVE=-49	p ME WILL CHOICE=-49	j the gym=-49	k -ym=-49	s gym=-49
w gym=-49	p FEEL BUT=-49	k LIFE _ -ld=-49	j for to=49	k -of IT THING=49	k WE _ -ay=49	j every morning=-49	m ALL morning=-49	w every morning=-49	w her _ the=-49	k BEEN _ -es=49	j about him=-49
p JUST NOT FEEL=49	k -ne -ff $=-49	k ME -ne -ff $=-49	w phone off $=-49	j angry and=-49	w was _ going=49	j on only=49	j to with=-49	k -to _ -fe=-49	m ^ at=49	w ^ at=49	j i caused=49
p SEX BUT=49	p BEEN IT WOULD=-49	p JUST STATE=49	k IF _ NOT=-49	m BEEN asleep=49	j i grief=49	w offended=49	k IT WOULD BEEN=-49	p LIFE DO YOU=49	k -ed -ll=-49	j to tested=-49	j took money=-49
j and hit=-49	p ME IT=-49	m read -he=-49	w read the=-49	m ^ but=49	w ^ but=49	p SAW I THEY=-49	j had lie=49	w had _ lie=49	w had to lie=49	j but with=49	k STATE _ -se=-49
k -ht _ -ll=-49	m friends $=-49	w friends $=-49	j would need=49	k HAVE DO $=-49	k WOULD _ CAUSE=49	k NOT -ng IT=-49	p I THING COMPARE=49	j in my=49	p JUST IT YOU=49	j owe thousand=-49	k -of IT $=49
k BEEN YOU=49	j been i=49	k -ed -ow=-49	m -ed how=-49	w ^ _ me=49	j up that=49	j was little=49	p DO ALL=49	j had one=-49	j you ways=49	k CAUSE _ DO=49	j a comes=-49
k -nd YOU=-49	j know did=49	m at -he=-49	w at the=-49	j work you=49	p CHOICE WOULD=49	j some am=49	p I STATE CAUSE=49	j would with=49	p BUT YOU HAVE=49	m THEY will=49	k -to DO $=49
w to do $=49	j that a=-49	m go $=-49	w go $=-49	p LIE STATE=-49	k -at _ DO=-49	w done _ $=48	m much -to=48	k -lk -to ME=48	k -lk _ ME=48	w talk _ me=48	w talk to me=48
k HAPPEN -ed -nd=48	j stress and=-48	k SORRY IF YOU=-48	j job i=-48	p FEEL YOU MAYBE=48	p NOW JUST=48	p STATE BECAUSE BEEN=-48	m you -at=-48	p LIE I WOULD=-48	j we both=48	w and _ were=48	k MAYBE ,=-48
m MAYBE ,=-48	j place i=48	p IF IT FEEL=48	p WE THEY=-48	j not good=48	k HAVE -id=48	p IT CAUSE ALL=-48	w it was nothing=48	k ERROR=48	p IT CAUSE NOT=-48	p IT WANT YOU=48	j not believe=-48
p SAW IT WILL=-48	p WOULD CAUSE YOU=48	m heart $=48	w heart $=48	p MAYBE ALL=48	w i had a=-48	w when it=-48	k -sh=-48	p WE SORRY=48	p HAVE WOULD=48	s somet=48	m we NOT=48
k IT CAUSE=-48	w and he was=48	k HAPPEN _ THING=48	k DO IT -in=-48	p HAVE GAMBLE=-48	k DO _ ERROR=-48	m about $=-48	w about $=-48	m but I=-48	w but i=-48	j do expect=-48	w do _ expect=-48
j i doctor=-48	p HAPPEN CHOICE IT=48	j did did=48	j regret felt=48	p ME BEEN DRINK=48	k -ry -nd I=-48	k , _ NOW=48	p IT WILL NOT=-48	p WE BEEN HAVE=-48	k -at I -id=-48	j your phone=48	k -en _ -er=-48
m never BEEN=48	m HAVE come=48	w have come=48	j about night=-48	p I GAMBLE YOU=-48	p CAUSE IT=-48	j in secret=-48	k -in LIE=-48	m -in secret=-48	m in LIE=-48	w in secret=-48	j should that=48
w you did not=-48	k ^ I -ed -ne=-48	p MAYBE YOU NOT=-48	j i gone=-48	k IT I WOULD NOT=-48	m -or my=-48	w for my=-48	m did I=-48	w did i=-48	p CAUSE CHOICE BEEN=-48	j believed me=-48	k DO _ THEY=48
j this is=-48	m this BEEN=-48	w this is=-48	p IF WE WOULD=48	m leave IT=-48	j the until=-48	p BUT CAUSE=-48	p I CAUSE BEEN=48	k -a _ -en=-48	k -to DO=48	m -to do=48	m to DO=48
w to do=48	j told that=-48	k -rd I=-48	m -rd i=-48	j at i=-48	k -in _ $=-48	k -gs $=-48	m -gs $=-48	m LIE your=-48	m , one=48	w , one=48	k YOU -ut=-48
m you -ut=-48	j how would=48	m YOU stood=48	m you -od=48	w you stood=48	j sorry being=48	m house -or=48	s built=48	w built=48	w even _ $=48	k WILL NOT -nt=-48	k WILL _ -nt=-48
w will _ want=-48	w will never want=-48	p SAW COLD=-48	j told kids=-48	k -ld -he LIFE=-48	w told _ kids=-48	w told the kids=-48	k , I WILL -nd=-48	w tell _ and=-48	p ME CAUSE YOU=-48	j gave you=-48	j dinner and=48
p WOULD YOU CAUSE=48	k I SEX -th YOU=-48	j knew doing=-48	p WILL STATE THING=48	k -as _ ,=48	w as _ ,=48	k I WOULD -ld=48	k I WOULD -ld YOU=48	k IF I WOULD -ld=48	k WOULD -ld YOU=48	m WOULD told=48	m d -ld=48
p IF WOULD YOU=48	w d told=48	w d told you=48	w i d told=48	k BEEN FEEL -by=48	m had LIE=-48	j only had=-48	p IF CAUSE FEEL=48	p I SORRY=48	k NOW _ -at=48	k ME DO THING=48	k ME DO THING I=48
p DO THING DO=48	j i april=-48	j never said=48	j how and=48	p NOT ME COMPARE=-48	j asked directly=48	j me directly=48	j you directly=48	k ME -ly=48	k SAW ME -ly=48	k SAW _ -ly=48	m ME directly=48
m me -ly=48	s direc=48	w asked _ directly=48	w asked me directly=48	w directly=48	w me directly=48	j back him=-48	k HAPPEN -gh YOU=-48	w went through your=-48	m is -te=48	k BEEN SORRY -or -ll=48	k -th IT=-48
m with IT=-48	j you trusting=-48	w trusting=-48	k -ut IT ,=48	k YOU IT BEEN -he=48	w sorry for all=48	p FEEL MAYBE HAVE=48	p NOT I OTHER=-48	w you _ if=48	j a who=48	j and one=-48	k I BEEN -ng=-48
j you mind=48	k , JUST IF=-48	w , even if=-48	p WOULD BEEN FEEL=-48	p WILL TRUST YOU=-48	k SAW -to=48	m SAW to=48	k YOU $=-48	m YOU $=-48	j she no=48	p WOULD IT YOU=48	j you through=48
j by it=48	w d _ you=48	k JUST DO NOT=48	m just DO=48	w just did=48	w just did not=48	k STATE $=48	m STATE $=48	j get it=48	w to her ,=48	p FEEL ERROR=48	p HAVE IF I=48
j too not=48	k -ut _ ME=48	w i cheated $=48	p YOU BECAUSE CAUSE=-48	j right your=-48	s hones=48	j regret have=48	j every single=-48	k ALL -le=-48	m ALL single=-48	m every -le=-48	w every single=-48
k ^ YOU CAUSE=48	k IT -ke=-48	j it am=48	w sound=-48	p ME ME OTHER=48	k -nd _ -at=-48	j even it=48	j your over=-48	p ME COMPARE IT=-48	p BEEN I CHOICE=48	j you bed=-48	p HAVE IT BEEN=-48
w sorry _ all=48	k I -ke IT -ck=-48	k -rs , -nd=-48	k ^ I -ed THEY=-48	p THEY THEY YOU=-48	k WE -in=48	m us -in=48	k TRUST , -nd I=-48	k -a _ -so=48	w a _ so=48	p ALL HAVE YOU=-48	k YOU , YOU=48
w you , you=48	w am sorry=48	w i am sorry=48	p IT CAUSE FEEL=48	k WOULD NOT -et=48	k WOULD _ -et=48	j checking is=48	p WE TRUST I=-48	j wrote her=48	p ME THING BEEN=-48	j because me=-48	m it -nd=-48
j what told=-48	k -at _ -ld=-48	w what _ told=-48	w this _ and=48	k SEX ,=48	m SEX ,=48	j will no=48	p BUT BEEN=48	k THING _ MAYBE=48	k -ng -on ME=48	k -at _ -st=48	k ^ -he LIFE HAPPEN=48
j are upset=-48	p BEEN OTHER YOU=48	j not is=-48	k -re $=48	m -re $=48	w that _ all=48	p WILL SEX I=-48	j to point=48	j i read=-48	k -of -ng $=48	k -he LIFE NOT=48	s woman=-48
w woman=-48	j a meeting=-48	m -a meeting=-48	w a meeting=-48	k YOU CAUSE ME=48	p LIE BUT JUST=48	j in lied=-48	p FEEL I NOT=-48	k -lm=48	s calm=48	w calm=48	k -a -me=-48
m a -me=-48	k I BEEN SAW=-48	m am SAW=-48	j talk about=48	k -ix -rs=-48	k -or -ix -rs=-48	m six -rs=-48	p TRUST CHOICE=-48	k BEEN SORRY=48	j feel for=-48	w feel _ for=-48	p THING YOU=-48
p ME BEEN=48	p BEEN ALL NOT=-48	p ERROR BEEN IT=48	k I BEEN -id=48	k ^ I BEEN -id=48	w i _ afraid=48	w i was afraid=48	w was afraid=48	j two on=-48	j the session=-48	s sessi=-48	w session=-48
k THING , I=48	m ^ just=-48	w ^ just=-48	k -ed -ut YOU -th=-48	k -ut YOU -th=-48	k -ut YOU -th THEY=-48	k YOU -th THEY $=-48	w about you with=-48	k -ty=48	j it do=48	w him in=-48	j died because=-48
p I FEEL THING=-48	m show YOU=48	w show you=48	k -ke YOU BEEN=-48	j you were=-48	k IT -ok ME=-48	k ^ IT -ok ME=-48	w it took me=-48	w tell _ that=-48	w tell you that=-48	k ^ LIFE=48	m ^ LIFE=48
p IF NOT YOU=-48	k -he -th $=-48	j because out=48	s looke=-48	w looked=-48	k YOU NOT=-48	k WE WOULD BEEN=-48	p BEEN SORRY=48	k ^ _ TRUST=48	m -ed at=-48	k -ut _ -ge=-48	j not take=48
m -nd in=-48	p THEY SAW DO=-48	p HAPPEN IT=48	k CHOICE $=-48	m CHOICE $=-48	w ^ if it=-48	k -ay -nd I=-48	k ME -de $=-48	w not _ of=47	k ^ I HAVE LIE=-47	w did that to=-47	k -he -at=47
m the -at=47	j in any=-47	k I -nd=47	m i -nd=47	j stopped you=-47	k -nd IT -es=-47	k FEEL _ ME=-47	p YOU NOT YOU=47	j one who=-47	k BEEN -ne -re=-47	p I DO LIFE=47	p IT NOT ERROR=-47
j what read=47	w what _ read=47	w what you read=47	p YOU WANT IT=-47	p ME DO COMPARE=47	m somewhere $=47	w somewhere $=47	k -ep $=-47	m -ep $=-47	p BEEN HAVE FEEL=47	w ^ i may=47	j i seven=-47
m -a friendship=47	w a friendship=47	p JUST ERROR=47	w that we=-47	k -en -me=-47	j about us=-47	k -ed -to=47	p SORRY THING ERROR=47	p BEEN FEEL NOT=47	m to -re=47	j gone i=-47	p WILL IT=-47
j handled things=47	p WOULD HAVE=47	j i counselor=-47	m have CAUSE=47	k -me -by=47	k BEEN -me -by=47	m -me by=47	j were who=47	j i sorry=47	j hotel with=-47	m wedding -nd=-47	p I HAVE GAMBLE=-47
k LIFE -th=47	k -ow STATE YOU=47	p ALL HAVE THING=-47	k , -a=47	m , -a=47	m , a=47	w , a=47	p I COLD I=47	j i apartment=-47	s lent=47	w ^ _ lent=47	w lent=47
s every=47	j drunk with=-47	p NOT JUST ME=47	j of those=-47	j have always=47	k -me -on ,=47	m come -on=47	w come on=47	w come on ,=47	j show the=-47	k -ow YOU -he=-47	w show _ the=-47
w show you the=-47	k I BEEN DO $=-47	w not need to=47	p ERROR IT IT=-47	p YOU JUST WANT=47	k -in -he -nd=47	m NOT told=-47	k -nd I -ed YOU=-47	m -er on=-47	p FEEL TRUST=47	p THING IT LIE=-47	p YOU LIE=-47
p MAYBE BEEN COMPARE=47	k IT BEEN -te $=47	p I SORRY OTHER=-47	j stopped i=-47	k OTHER -ho=47	m OTHER who=47	m saw -he=-47	w saw the=-47	w for all the=47	p YOU BECAUSE SAW=-47	k -he -am=-47	m the -am=-47
k THING I MAYBE=47	p IF YOU THEY=-47	k -nd THING=-47	p THEY MAYBE=47	w took _ money=-47	w took the money=-47	j and without=-47	j sister the=-47	p SORRY SAW SEX=47	k I -ke -he=-47	k ^ I -ke -he=-47	m broke -he=-47
w broke the=-47	w i broke the=-47	j my cheated=-47	p THING HAVE=47	j grief that=-47	w and _ your=47	k BECAUSE I WANT=-47	p BECAUSE I WANT=-47	k IT I -ed YOU=-47	s full=47	w full=47	w was _ you=47
p HAVE CAUSE IT=-47	s ninet=-47	k BEEN -ng YOU=-47	p I BUT JUST=47	j wrote was=-47	j even to=47	p HAVE BEEN SORRY=47	w know it=47	p NOT DRINK IT=-47	j choice every=-47	k DO LIE=47	k I DO LIE=47
k ^ I DO LIE=47	m did LIE=47	p DO LIE BUT=47	k , I SORRY IT=47	w , _ regret=47	w , i regret=47	k , NOT -to=47	j sorry how=47	m -ne drink=47	w one drink=47	j see i=-47	k -go=47
w was _ for=-47	p BEEN BUT NOT=-47	s gradu=47	w graduation=47	k HAPPEN -he=-47	m HAPPEN the=-47	k -or _ WILL=-47	m tell THEY=-47	p HAVE BEEN NOT=47	p BEEN I WANT=-47	p CAUSE ERROR LIFE=-47	j of house=-47
w of _ house=-47	k NOT -et -to=47	j about called=-47	j but think=47	p ME COMPARE CHOICE=-47	p SEX BEEN NOT=47	j things out=47	p BEEN NOT BUT=47	p JUST BECAUSE BEEN=47	j you saw=-47	w blamed _ for=-47	w it _ for=47
w i _ hurt=47	p I I DO=-47	j d to=47	p LIFE I DO=47	j of up=-47	j may the=47	k ^ I BEEN FEEL=-47	j and place=-47	k -ut -he=-47	m -ut the=-47	m thing -to=-47	w thing to=-47
j only not=47	w did nothing=47	j not help=47	j was ago=47	s ago=47	w ago=47	m -et him=-47	j wrote it=-47	k I LIE=-47	m i LIE=-47	k -sh ,=47	m -sh ,=47
k -ar IT -om ME=-47	k -th -a OTHER=-47	j i offended=47	p WILL MAYBE YOU=-47	j you our=-47	j and ask=-47	k WOULD _ -a=47	w d _ a=47	k I _ BEEN=-47	m whether YOU=47	w whether you=47	j i responsible=-47
j responsible for=-47	m responsible -or=-47	w responsible=-47	w responsible for=-47	w deleted=-47	k -en YOU BEEN -in=-47	p I SORRY IF=47	j sold the=-47	k -re HAVE=47	k -re HAVE BEEN=47	m there HAVE=47	j at until=-47
k THING -ut YOU=-47	j if decide=-47	k IF YOU -de=-47	k IF _ -de=-47	w if _ decide=-47	w if you decide=-47	p I I HAVE=-47	j one and=47	s suspe=-47	k -id ME=-47	p LIFE BEEN YOU=-47	k IT _ -ne=-47
p YOU SEX ME=-47	w i was trying=47	w was trying=47	w was trying to=47	j come the=47	w one _ ,=-47	j my left=47	k IT OTHER=-47	m that OTHER=-47	k I SAW THEY=-47	w have made=47	j and your=-47
j regret you=-47	w have _ to=47	w it could have=47	p WOULD HAVE NOW=47	p NOT ME WOULD=-47	k -me $=-47	m -me $=-47	j if i=47	k ^ IF YOU SAW=47	k -ts _ -nd=-47	p YOU YOU IT=-47	j to bank=-47
j i harmless=-47	j myself harmless=-47	j told harmless=-47	k -ld ME IT BEEN=-47	k I -ld ME IT=-47	k ME IT BEEN JUST=-47	m -ld myself=-47	m BEEN harmless=-47	w i told myself=-47	w it _ harmless=-47	w it was harmless=-47	w myself _ was=-47
w myself it=-47	w myself it was=-47	w told myself=-47	w told myself it=-47	w was harmless=-47	j hurt that=47	j drunk night=-47	s ugly=-47	w ugly=-47	p BEEN LIFE I=47	j every had=-47	p CHOICE JUST ME=47
j i touch=-47	w touch=-47	j not lied=-47	k -ut _ -at=-47	j the stopped=-47	k -to _ YOU=47	j found and=-47	p CAUSE DO IT=-47	p I ERROR YOU=47	k YOU HAVE NOT BEEN=-47	k NOW _ -ay=47	p ME ERROR THING=47
p IF ERROR I=-47	p IT CAUSE YOU=-47	m -he trip=-47	w the trip=-47	w to _ at=-47	k HAPPEN -in $=-47	w was _ before=47	k -er BECAUSE I=-47	k -ok -at ME=-47	w look _ me=-47	w look at me=-47	p TRUST CAUSE YOU=47
s remem=-47	j to doubt=47	k -bt ME=47	m doubt ME=47	m too $=47	w too $=47	k -am $=47	m -am $=47	w did not answer=-47	j kissed in=-47	j whenever to=-47	k -ng -ff=-47
m -ng off=-47	k YOU BEEN -ng ME=47	k -nt LIFE -to=-47	p I STATE=47	j what wrote=-47	w what _ wrote=-47	k -a _ -ed=-47	k -et -nd=47	m -et and=47	p BEEN DRINK NOT=-47	k -lk -ut IT=-47	k -nt -of=-47
m -nt of=-47	w nobody else $=-47	m you $=-47	w you $=-47	k ME -up=47	j cold the=47	p ALL BEEN BEEN=47	j got mixed=47	j mixed up=47	m HAPPEN mixed=47	m mixed -up=47	w got mixed=47
w got mixed up=47	w mixed up=47	p I WILL=-47	m SAW my=47	k YOU -en I BEEN=-47	s want=-47	w want=-47	p SORRY IF ERROR=47	k -om -ow=47	m from -ow=47	w not tell you=47	p WANT BUT=-47
k YOU -to=-47	m you -to=-47	m time I=-47	w time i=-47	p NOT THING ME=47	p WOULD HAPPEN=47	j that going=-47	p DO IT FEEL=47	j money back=47	j in good=47	p SAW IT ME=47	j is than=47
w is _ than=47	j lost my=-47	p JUST YOU DO=-47	m doing $=-47	w doing $=-47	w a _ about=-47	j the job=47	j own it=47	p WILL LIFE IT=-47	m him $=-47	w him $=-47	k IF YOU SAW IT=47
j have into=47	k -ed -nd I=47	p SEX THEY NOT=47	j i my=-47	j things should=47	w things _ should=47	w things i should=47	m HAVE answered=47	w have answered=47	j son the=-47	j phone because=47	k -ne BECAUSE=47
m -ne because=47	m phone BECAUSE=47	w phone because=47	k , _ CAUSE=47	m certain THING=47	p ME ALL=47	m forgive ME=47	j some want=-47	p SORRY I LIE=47	j happened i=-47	k -ts $=-47	m -ts $=-47
m losing YOU=-47	k -nt ,=47	m -nt ,=47	p I JUST FEEL=47	j decide to=-47	p IF ALL=47	j of so=47	w were scared=-47	w you _ scared=-47	w you were scared=-47	k ^ -st=-47	m ^ -st=-47
k TRUST -th=47	m TRUST with=47	p JUST ME I=47	j be in=-47	k YOU -th=-47	k -he -ic=-47	m the -ic=-47	k BEEN COLD $=-47	j gave impression=47	k , _ -ay=-47	k -on -ll=47	j you everything=47
s is=47	w is=47	p BECAUSE I=-47	p SORRY NOT=47	j exactly with=47	j in before=47	k -an -to=-47	p YOU CAUSE YOU=-47	w it from me=-47	k -ts _ -he=-47	j second mortgage=-46	k -nd -ge=-46
m -nd mortgage=-46	m second -ge=-46	w second mortgage=-46	w was with him=-46	j me until=46	p WILL OTHER YOU=-46	p LIFE YOU BEEN=-46	p I ME I=-46	k LIFE , -nd I=-46	j that in=46	k -nd GAMBLE IT=-46	j are angry=-46
j as angry=-46	j long angry=-46	k -as YOU BEEN FEEL=-46	w are angry=-46	w you are angry=-46	k SORRY IT YOU BEEN=46	j all time=46	k -ll -he -me=46	k -ll _ -me=46	w all _ time=46	w all the time=46	k STATE -a=-46
m STATE a=-46	p STATE YOU BECAUSE=-46	k -ry -ut=-46	m -ry about=-46	j the their=46	j hundred the=-46	k -he -ge $=46	j i bonus=-46	w are _ my=46	k IT -en=46	m IT when=46	j me that=-46
j sister me=46	k -ll YOU -ut=-46	w tell _ about=-46	w tell you about=-46	j you two=46	k -of _ -to=-46	w of _ to=-46	p OTHER DO NOT=-46	k NOT -ly=46	m ^ mistakes=46	w ^ mistakes=46	j perhaps not=46
j on trips=-46	m ME lies=-46	w my lies=-46	p I NOT NOW=-46	p LIE YOU JUST=46	p NOT HAVE BEEN=46	p SEX I IT=-46	k HAVE -id NOT=-46	j who was=46	j on card=-46	w on _ card=-46	j account i=46
w account _ i=46	j and show=-46	p ALL BEEN IT=46	k -er _ I=-46	j you receipts=-46	j one is=46	j truth you=46	k -in , -nd I=-46	m -ng because=-46	p ME GAMBLE YOU=-46	w then _ ,=46	p I WOULD TRUST=46
p ME GAMBLE I=-46	j extent that=46	j extent you=46	k -he -nt IT=46	k -to -he -nt IT=46	m extent IT=46	w extent that=46	w the extent that=46	k -a -er -nd=46	p DO JUST IT=46	w ^ _ laughed=-46	w ^ i laughed=-46
k ^ I HAVE -a=-46	w ^ i know=-46	j this way=46	j you say=46	s know=46	w know=46	j d never=-46	k -ut IT -in=-46	j tired of=46	m tired -of=46	w tired of=46	j with and=-46
m YOU it=-46	w you it=-46	k -of -ng=46	m of -ng=46	m only HAPPEN=46	j thinking i=46	j thinking when=46	j your silence=-46	m YOU silence=-46	w your silence=-46	j with a=-46	p I CHOICE HAPPEN=46
p WOULD BEEN IF=46	p YOU ME STATE=46	k , -so -at=46	k -so -at=46	m -so what=46	m so -at=46	w , so what=46	w so what=46	j to believe=-46	m -to believe=-46	w to believe=-46	j sorry think=46
j a all=46	s betra=46	p NOT JUST NOW=-46	m and GAMBLE=-46	m -ve it=46	w and _ on=-46	j pain i=46	p I JUST HAPPEN=46	s wrong=46	j thought it=46	k I _ ALL=46	p NOT I LIFE=-46
j that hurt=46	p WE IT HAVE=-46	p BECAUSE BEEN COMPARE=-46	k ^ YOU -ht ME=46	w ^ you caught=46	k I _ -go=-46	w i _ go=-46	w you _ be=46	w was in the=46	p IT SEX ME=-46	k COMPARE=46	s risk=46
w risk=46	k I _ HAPPEN=46	k ^ ME -er=-46	j it first=46	m -ng room=-46	k CHOICE _ BECAUSE=-46	p IT SORRY IT=-46	j in past=46	k -he THING -nd=46	k -in -he THING -nd=46	m past -nd=46	w in _ past=46
w in the past=46	w past and=46	w the past and=46	p SAW NOT=-46	k -nd I LIE IT=-46	p HAVE BEEN CHOICE=-46	p YOU YOU I=-46	j think you=-46	p SORRY I IT=-46	k DO , -nd=-46	k DO , -nd I=-46	j let for=-46
p WE JUST NOT=46	w not be=46	p THEY CAUSE ME=46	k WOULD _ -or=46	m again $=46	w again $=46	j i boss=-46	m me STATE=46	p HAPPEN ME STATE=46	k BEEN NOT -le=46	k BEEN NOT -le -to=46	k NOT -le -to=46
k BEEN BUT -ng=46	k I BEEN BUT -ng=46	k -es -nd YOU=46	k -th YOU $=-46	w with you $=-46	k IT _ -of=46	p BUT WOULD=46	j happened is=-46	j am if=46	p I CAUSE ME=46	p GAMBLE YOU ME=-46	k -en -he=46
m -en the=46	m my -ck=-46	m believed ME=-46	w believed me=-46	w you believed me=-46	j if was=46	p LIFE YOU=-46	m brought THEY=-46	p ME THING HAPPEN=-46	j hardly a=46	k -up _ -me=46	k FEEL _ HAVE=46
k -ed -to -lk=46	k -ed _ -lk=46	w not _ what=-46	p LIFE BEEN COMPARE=-46	p IT BEEN DRINK=-46	s argum=46	j sorry hurt=46	j asked about=-46	k BEEN FEEL=-46	j it much=-46	k NOT _ -nd=-46	p CHOICE I WOULD=46
s warne=46	w warned=46	p I SORRY IT=46	p THING IT SAW=-46	j to were=-46	p IT NOT STATE=-46	m for -at=46	w for what=46	j my night=-46	p ERROR BEEN I=-46	w about _ $=46	k ^ I NOT -ld=-46
m YOU saw=-46	w you saw=-46	j her number=46	j the without=-46	j your i=-46	m FEEL me=46	m BEEN home=-46	s durin=-46	w during=-46	p WOULD JUST=46	w you know what=46	k SEX , -nd=-46
k SEX , -nd I=-46	p LIE BUT IT=46	k -th -ne -se=-46	w with someone else=-46	j who i=46	j were things=46	w about me $=-46	p YOU COMPARE BEEN=-46	k IT BEEN -nt=46	m were SEX=46	p IF NOW=-46	j have written=-46
j i written=-46	m HAVE written=-46	s writt=-46	w have written=-46	w i _ written=-46	w i have written=-46	w written=-46	m apologize -to=-46	w apologize to=-46	p CHOICE SAW=-46	j nothing more=46	j to just=46
w not _ you=-46	p BUT SAW=-46	p SORRY HAVE SAW=46	m YOU and=-46	p THEY ME=46	p I WE LIFE=-46	j from our=-46	m -om our=-46	w from our=-46	j nothing wrong=46	p ERROR ERROR=46	k YOU FEEL ,=46
s laste=46	w lasted=46	k , I CHOICE -to=-46	j then i=46	j no and=-46	p BEEN SEX I=-46	k -ly _ -ut=46	p IT TRUST=-46	p NOT TRUST ME=-46	j home on=-46	j ended up=46	m ended -up=46
w ended up=46	p GAMBLE YOU SAW=-46	j this up=46	m him ,=46	w him ,=46	k -de _ IT=46	k COLD _ I=46	p ERROR IT=46	p I THING THING=46	k BUT _ CHOICE=46	j when if=-46	j had do=46
k -of -he -se=-46	k -ut -of -he -se=-46	w of the house=-46	j check my=-46	p IF WOULD IT=-46	k IT IT BEEN NOW=-46	j am by=46	p STATE YOU IT=46	m I apologize=46	w i apologize=46	m to THEY=-46	k TRUST ,=46
m TRUST ,=46	j your name=-46	m YOU name=-46	w your name=-46	m I missed=-46	w i missed=-46	j and days=-46	k -ve _ -nd=-46	p IT YOU HAPPEN=46	p GAMBLE COMPARE=46	j she when=46	j d you=46
s smell=-46	s proba=46	w probably=46	j you bit=46	p COMPARE LIE=-46	j on work=46	w on _ work=46	j and three=-46	k -ne _ YOU=46	j him after=-46	k DO NOT -se=-46	p ME HAVE BEEN=46
p BEEN IT SEX=46	j she like=46	j me again=-46	m take IT=-46	w and it is=-46	p HAVE IT I=-46	k -et _ -of=-46	w get _ of=-46	m in -on=-46	p SORRY YOU OTHER=-46	k -in -ch=-46	k HAVE -a -le=46
k -ne _ -ay=-46	j but to=46	w telling _ $=-46	w telling you $=-46	w with _ father=46	k HAVE -ed ,=-46	k ^ I MAYBE I=46	k FEEL -ut=-46	j came over=46	k HAPPEN NOW ME=46	k HAPPEN NOW ME $=46	k NOW ME $=46
m NOW me=46	m came NOW=46	w came _ me=46	w came over=46	w came over me=46	w over me=46	w over me $=46	m gave YOU=-46	k JUST _ SEX=46	j at him=46	k THEY _ -ay=-46	k I DO NOT -nk=46
k ME _ BEEN=46	p ME WILL IT=-46	m YOU alone=-46	j so to=46	k -a _ -on=46	k NOW _ -on=-46	j if will=-46	p STATE BEEN BEEN=-46	k -ay _ -en=-46	k YOU -on ,=-46	k , -nd YOU HAVE=-46	k ^ I -pt=-46
w ^ i kept=-46	m in -ch=-46	j under and=-46	j the bottle=-46	p I WILL SAW=-46	k -th WE=-46	m with WE=-46	p BEEN HAPPEN=46	k -he LIFE -on -a=-46	k LIFE -on -a=-46	j we can=46	m WE can=46
w we can=46	j walked the=-46	k -ve ME=-46	p OTHER YOU IT=-46	j has your=-46	k HAPPEN -a JUST=46	w broke that=-46	w i broke that=-46	p LIFE WE=46	p CHOICE STATE=-46	p CHOICE IT BEEN=-46	k -at _ -or=45
k ^ WE -th=45	w ^ _ both=45	w ^ we both=45	s screa=45	p SEX ME YOU=-45	j relapsed and=-45	k -in IT -se $=45	k IT -se $=45	w this house $=45	k YOU -nt -to SAW=-45	j knew exactly=45	w , that was=45
w that was not=45	k COMPARE -ch -to=45	k HAPPEN _ COMPARE=45	k THEY BEEN $=45	k DO NOT -ll YOU=45	w did not tell=45	p BECAUSE ME LIE=45	p BEEN BEEN CHOICE=-45	k ^ _ HAPPEN=45	k -lp $=-45	m -lp $=-45	m help $=-45
w help $=-45	p I SORRY JUST=-45	p HAVE DO BEEN=45	k ME -at -he=45	w me at the=45	j a of=45	j are need=45	k ^ I NOT -nt=45	k JUST -an=45	m JUST an=45	p IT LIFE HAVE=45	s envel=-45
w envelope=-45	m because IT=-45	p I HAVE IT=45	k -om _ -ng=-45	k -ed YOU -or=-45	k -ck $=-45	m -ck $=-45	k HAVE _ ME=45	w every _ $=45	p BEEN IF=45	m answer ,=-45	w answer ,=-45
p ALL WE HAVE=45	m -nd when=-45	p JUST YOU I=-45	p ERROR YOU=-45	p BEEN WANT=45	j if with=45	p MAYBE YOU CHOICE=-45	j cards and=-45	w after _ i=45	j again will=-45	w her in=-45	j that may=-45
k BECAUSE _ CAUSE=45	p BEEN CHOICE BEEN=-45	p I MAYBE THEY=-45	j i when=-45	k IT TRUST=-45	j the but=-45	p WOULD DO IT=45	p OTHER SORRY=45	j and chose=-45	k YOU -ke $=-45	w you like $=-45	j talked it=45
p THING NOT YOU=-45	m started IT=45	w started it=45	w phones=-45	p LIFE YOU I=45	m SAW at=-45	w to _ your=45	j he the=45	j meeting i=-45	p FEEL BUT I=-45	w this _ you=-45	k -in ME CHOICE=45
w in my own=45	p CAUSE I HAPPEN=-45	k -nd -in=-45	p YOU THEY THEY=-45	p I WOULD SAW=-45	k -on _ I=-45	k CAUSE _ -ll=-45	w we _ both=45	k BEEN -ix=-45	m BEEN six=-45	w went _ the=-45	w went to the=-45
w it _ out=45	j when will=-45	j that know=-45	k -to -ll IT=45	j how feel=45	k -an _ -ne=-45	j in family=45	p BEEN MAYBE DO=-45	j tell i=-45	k -ld=-45	k IT -up=45	m IT up=45
m it -up=45	w it up=45	k -es _ I=45	p JUST BUT BEEN=45	j night you=-45	k ^ I CAUSE -a=-45	w credit _ $=45	w is _ to=-45	j when your=-45	p YOU IT I=-45	j know on=45	j supposed do=45
j what supposed=45	k -at BEEN I -ed=45	k -ed -to DO $=45	k I -ed -to DO=45	w supposed _ do=45	w supposed to do=45	p IT WE DO=-45	j think i=-45	w between _ and=45	j do tell=-45	k DO NOT -go=45	k DO _ -go=45
p BEEN NOW=45	k -wn _ I=45	p JUST I YOU=-45	w know _ it=-45	k YOU -ls=-45	m your -ls=-45	w so it is=45	k YOU -er $=-45	k -nd _ -ng=-45	p IT SEX NOT=45	p SORRY SEX=45	j warned you=45
m warned YOU=45	w warned you=45	p SAW LIE IT=45	j stopped my=45	w with it $=-45	p ME HAVE YOU=-45	j i completely=-45	k -nt _ IT=45	p DRINK WOULD=45	k I -ld YOU -he=-45	j forgive i=45	j her am=45
k BEEN -le -to=-45	m BEEN able=-45	p SORRY BEEN ERROR=45	j your password=-45	p BEEN YOU WILL=-45	w know _ to=45	k STATE _ I=-45	m -ho lied=-45	w who lied=-45	k -he STATE=45	m the STATE=45	j my asked=-45
j my stopped=45	j me an=-45	k I SEX=-45	m i SEX=-45	j you villain=-45	k JUST _ OTHER=45	k -to _ -ed=-45	k -re YOU=-45	p NOW YOU CAUSE=45	p BEEN SORRY MAYBE=45	k -he LIFE -on=-45	p JUST BEEN DO=45
w gambling=-45	j with someone=-45	m -th someone=-45	w with someone=-45	p YOU I WOULD=-45	m -nd about=-45	j on like=45	w me _ $=-45	k HAPPEN -ed -up=45	j not night=45	m BECAUSE you=45	j whatever was=45
p IF FEEL BEEN=45	p I SEX BEEN=45	j a that=-45	s kept=-45	w kept=-45	k SEX -in=45	m SEX in=45	p SORRY IT YOU=45	p CAUSE ERROR IT=-45	j you passwords=-45	w passwords=-45	p IT HAVE I=-45
s retur=-45	w return=-45	j not fall=-45	k -he -om=-45	m the -om=-45	p COMPARE ALL=45	p MAYBE I CHOICE=-45	k IT COMPARE=-45	w in _ way=45	j back the=-45	j lied it=-45	k -ng _ ALL=-45
p ERROR THING=45	k WE -ll=45	w on you=-45	p MAYBE MAYBE HAVE=-45	k BEEN DO -to=45	p I FEEL ME=-45	k -ge _ $=45	k ME DO $=-45	w my doing $=-45	p COMPARE I DO=45	k -ed _ THING=-45	p GAMBLE GAMBLE BEEN=-45
p IT DO NOT=-45	p WOULD BEEN JUST=45	p ME ME CHOICE=-45	p CAUSE DO=45	j i poor=45	s poor=45	w poor=45	k -or ALL=-45	s expec=45	k ME -rd $=-45	w my word $=-45	k -on _ -he=-45
j i want=-45	j you ever=45	p YOU I CHOICE=-45	j did have=-45	j in back=-45	m have BEEN=45	w have been=45	s grand=-45	w said _ $=-45	k BEEN -hy=45	k BEEN -hy I=45	k IT BEEN -hy=45
k IT BEEN -hy I=45	m BEEN why=45	m is -hy=45	w is why=45	w is why i=45	w that is why=45	p I HAPPEN JUST=45	j you away=45	j were made=45	w were made=45	p YOU CHOICE IT=45	k -lk=45
p TRUST CHOICE BEEN=-45	j for nights=-45	p YOU GAMBLE I=-45	k I HAVE -a -nd=-45	j at could=-45	j could handled=45	j handled better=45	j have handled=45	m HAVE handled=45	w could _ handled=45	w could have handled=45	w have handled=45
p WANT NOT HAVE=45	p WANT WOULD HAVE=45	p CAUSE YOU THEY=-45	k THEY -to -ay=-45	k -ll _ I=-45	k -ch _ $=-45	j it day=-45	w excuses=-45	k THEY BEEN NOT=-45	k I -ed YOU $=45	p WOULD LIE YOU=-45	k NOT YOU $=-45
m -ut it=-45	j she wrote=-45	m she -te=-45	w she wrote=-45	j say feel=-45	p I CHOICE CAUSE=45	k IT MAYBE=45	p SAW THEY YOU=-45	j go as=-45	w i was too=-45	j wedding i=-45	p NOT YOU SAW=45
j to out=45	p FEEL THEY I=-45	p I FEEL THEY=-45	j thought i=-45	j keep you=-45	p IT JUST DO=-45	k -ed , IT BEEN=45	j thing a=45	j rough patch=-45	k -gh -ch=-45	m -gh patch=-45	m rough -ch=-45
s patch=-45	w patch=-45	w rough patch=-45	k -in LIE $=-45	w in secret $=-45	p STATE BEEN IT=-45	p HAVE OTHER=-45	j card and=-45	k -es ,=45	m -es ,=45	j and every=45	m ^ my=45
w ^ my=45	j been it=-45	m hard -to=-45	w hard to=-45	p HAVE STATE BEEN=45	k -nd _ -ll=-45	p OTHER NOT WILL=-45	s anyth=45	w anything=45	j is the=45	j to down=-45	w ^ _ are=45
j seeing you=45	p SAW SEX BEEN=-45	j you stories=45	w be _ with=45	j did would=45	j take and=-45	p DO CHOICE ME=45	k WOULD _ -ng=-45	k -he TRUST $=45	w the truth $=45	k , -in=-45	m , -in=-45
m , in=-45	w , in=-45	p NOT CAUSE THEY=45	p WILL I ME=-45	k -ne DRINK=45	m one DRINK=45	m BEEN gone=-45	k CAUSE _ -ht=45	k BEEN -he COMPARE=-45	p BUT TRUST=-45	p GAMBLE ME YOU=-45	j was went=-45
j promised it=45	j tell same=-45	p SEX CHOICE=-45	j because the=-45	k CAUSE YOU -nk YOU=-45	k YOU -nk YOU=-45	k YOU -nk YOU BEEN=-45	w you think you=-45	j the left=45	p HAVE THEY YOU=-45	j to hurt=45	j if want=-45
k ME OTHER -ed=44	k ME OTHER -ed ME=44	k ^ ME OTHER -ed=44	j i home=-44	p BUT I DO=-44	k -ed _ WANT=44	j tomorrow the=44	j in am=44	p THING I=44	k BUT _ MAYBE=44	j it will=-44	k -ve YOU=44
k HAVE BEEN -ed $=-44	w not _ it=44	j a it=-44	k -on -es=-44	k I BEEN NOT -in=44	k HAVE _ -se=-44	k FEEL -ke=-44	m FEEL like=-44	w ^ the thing=44	p SORRY LIFE=-44	k I BEEN -ve=44	j not all=44
m -a month=44	w a month=44	w home _ you=44	j it not=-44	m had -ne=-44	p IT ME CHOICE=-44	s loan=-44	w loan=-44	k IT -in -he=-44	w it in the=-44	k -nd _ -ar=44	j father you=44
k YOU -ng=-44	k I WILL -to=-44	k WANT _ ME=44	m THING got=44	m signed -he=44	w signed the=44	w ^ i missed=44	p MAYBE HAVE FEEL=44	k THING _ -ng=44	j one an=-44	j who an=-44	j is more=44
m we JUST=44	k NOT _ HAVE=44	s conta=44	p ALL BEEN YOU=-44	p THEY I CAUSE=-44	m before YOU=-44	j was false=-44	p YOU SAW HAVE=-44	w have _ $=44	p YOU SEX CHOICE=-44	k -et $=-44	m -et $=-44
k THING , -nd I=44	m room ,=44	w room ,=44	k LIFE YOU BEEN=-44	j every you=-44	j that broke=-44	k IT I -ke=-44	w that _ broke=-44	w that i broke=-44	p BEEN ALL MAYBE=44	k -he OTHER -nd=44	j be fair=44
k -ir ,=44	k BEEN -ir ,=44	m -ir ,=44	m BEEN fair=44	m be -ir=44	m fair ,=44	w be fair=44	w be fair ,=44	w fair ,=44	p I THEY CHOICE=44	j we so=44	j home to=-44
m home -to=-44	w home to=-44	p WOULD I NOT=44	p STATE NOW=44	p LIFE YOU NOT=-44	j question i=-44	k YOU -me -on=-44	m name -on=-44	w name on=-44	w your name on=-44	p NOT IT I=-44	p BUT WILL=-44
p IF BEEN COLD=44	s finis=44	p HAVE ME=44	w ^ _ account=44	w ^ the account=44	w be _ a=44	m -he door=44	w the door=44	j i other=44	p YOU I BECAUSE=-44	j came as=44	w came _ as=44
j whatever that=44	w month=-44	k -up -on ME $=44	j choice i=-44	p SAW DO=44	k -ma $=-44	m -ma $=-44	k -st -nd $=44	k WE _ CHOICE=-44	p WE CHOICE BEEN=-44	k , _ -et=44	p ME I SAW=-44
m put YOU=44	k I DO IT ,=-44	p ALL I IT=44	k NOW _ -ll=-44	k ERROR , BUT=-44	k ERROR _ BUT=-44	p TRUST BEEN ME=-44	p IF YOU DO=44	k -ps _ I=-44	j is now=-44	k -ld _ -ut=-44	w told _ about=-44
k -at YOU -in=-44	k COLD -at YOU -in=-44	w at you in=-44	k , -th YOU=-44	w stuff _ that=44	p LIFE CHOICE=-44	k -of YOU $=-44	w of you $=-44	p TRUST IT ME=-44	p BEEN BECAUSE=-44	m YOU to=-44	w you to=-44
k -th _ GAMBLE=44	m every -on=44	p LIFE WOULD IT=44	p YOU WOULD COMPARE=44	m -ld her=-44	w told her=-44	j number i=-44	w was _ ,=-44	j one nights=-44	j one those=-44	k -ne -of IT=-44	k -ne -of IT -ts=-44
k -of IT -ts=-44	w of _ nights=-44	w of those nights=-44	w one _ those=-44	w one of those=-44	m NOT was=-44	k IT -ps=44	w again , and=-44	w again _ and=-44	m ME no=44	w me no=44	k , I WILL -ay=-44
p YOU CAUSE THEY=-44	k DO NOT -op=-44	k DO _ -op=-44	j i month=-44	k ^ I WILL BEEN=-44	w asked _ i=-44	p IT TRUST STATE=44	k WOULD HAVE -ld YOU=44	k NOT -nt -to=44	p SORRY IF BEEN=-44	w that you have=44	p THEY LIFE=-44
k -ho LIE=-44	m who LIE=-44	p ME IT BECAUSE=44	m not -er=-44	k YOU -de -to=-44	m decide -to=-44	w decide to=-44	w you decide to=-44	p HAVE I JUST=44	j know not=-44	p CHOICE IT=-44	j money it=44
j from it=-44	p WE HAVE BEEN=44	w fault=44	k -dy ,=-44	m -dy ,=-44	p BEEN IF BEEN=-44	j was if=44	k IT THEY=-44	m that THEY=-44	p WE NOT JUST=44	j friendship with=44	j my friendship=44
k ME OTHER -th=44	m ME friendship=44	m friendship -th=44	w friendship with=44	w my friendship=44	w my friendship with=44	j same day=-44	k COMPARE -ay=-44	m COMPARE day=-44	m same -ay=-44	w same day=-44	w you _ same=-44
j from stranger=-44	k -om -a -er=-44	w from _ stranger=-44	w from a stranger=-44	m said -to=44	w said to=44	j i track=44	j track i=44	j track of=44	m track -of=44	w track of=44	k -ke _ -nt=-44
j you want=-44	j place and=44	k -ht _ I=44	p JUST IT NOT=44	j lie it=-44	j ring to=-44	k -to YOU -ut -he=-44	j fair you=44	k -ir _ YOU=44	w fair _ you=44	k ^ I -ed IT=-44	k -nd I -ld YOU=-44
w money was=-44	j who in=-44	j so sorry=44	w i _ behind=44	s old=44	w old=44	p WILL NOT THEY=-44	p THING DO YOU=44	j more do=44	j told one=-44	p I THEY WANT=-44	k MAYBE HAVE BEEN -a=44
m trip $=44	w trip $=44	j not in=-44	j to in=44	j not i=-44	m am SORRY=44	p I OTHER GAMBLE=-44	p OTHER GAMBLE=-44	p I WILL GAMBLE=-44	m had -id=-44	p NOT LIFE BEEN=44	p COMPARE IT YOU=-44
m LIFE out=-44	p CHOICE IF=44	m ME doing=-44	j and pretended=-44	k THING -ow=-44	m matter -ow=-44	j already do=44	j i mine=-44	w it never=44	j d anything=44	j stayed out=-44	m stayed -ut=-44
w stayed out=-44	w i _ into=-44	j say me=-44	w showed=-44	p YOU I BUT=-44	p IT ALL ME=44	p BEEN I ALL=-44	k YOU _ NOW=-44	p ALL CHOICE YOU=-44	p THEY FEEL=44	j years to=44	w i _ lost=-44
j coming to=44	j stopped coming=44	k -ed -ng -to=44	m -ed coming=44	m coming -to=44	w coming to=44	w stopped coming=44	w stopped coming to=44	j again it=44	p IT HAPPEN ME=44	k -ve -th=44	m -ve with=44
k ^ _ NOT=-44	j you knew=44	k -in _ -ad=44	w in _ head=44	m BEEN alone=-44	m things HAPPEN=44	m up -on=44	w up on=44	j you an=44	k I -ve=44	m i -ve=44	p SEX YOU BEEN=-44
m -ll that=44	w in you=-44	p BUT OTHER=-44	j the each=-44	k HAVE BEEN=44	m HAVE been=44	p THING YOU HAPPEN=44	j meet and=-44	m meet THEY=-44	k IT BEEN -ly=-44	k -ll YOU -he=44	w tell you the=44
j past i=44	j you myself=44	k ME GAMBLE=-44	m my GAMBLE=-44	k SAW _ -in=-44	j your our=-44	p IT BEEN ERROR=-44	w out of this=44	j in it=44	p I BEEN LIE=-44	p SAW ME HAPPEN=-44	p NOT IT YOU=-44
p YOU IT FEEL=-44	m -ed you=-44	p WOULD FEEL=44	j an at=44	p I WE BECAUSE=-44	k -re IT HAPPEN=44	k SEX HAPPEN=44	k -ue $=-44	m -ue $=-44	k IT BEEN -ll=44	p ERROR YOU HAVE=44	k -at I BEEN=-44
m BEEN trying=44	j for an=-44	w told _ she=44	k WE HAPPEN=44	m we HAPPEN=44	j see if=44	p FEEL I MAYBE=44	k ^ I HAVE -ed=44	p BEEN STATE THEY=-44	j even though=-44	m JUST though=-44	m even BUT=-44
w even though=-44	p YOU ME COLD=44	p YOU OTHER ME=44	m your GAMBLE=-44	j right the=-44	p HAPPEN STATE THING=44	k BEEN NOT JUST ME=44	k NOT JUST ME=44	k -ut IT -on=-44	m BEEN dishonest=-44	w was dishonest=-44	k THEY -er=-44
k YOU SEX -th=44	p THEY WOULD NOT=44	p ME SORRY I=44	p DO CHOICE I=-44	k -ng _ YOU=-44	s bruis=-44	j and two=-44	p IT BUT=44	w affected=44	j i app=-44	j and day=-44	w in _ with=-44
k -a -rk=44	m a -rk=44	j were and=44	w , with you=-44	k ME IF I=44	m ME if=44	w me if=44	w me if i=44	m it -an=44	j i yes=-44	p OTHER BEEN ME=44	p I TRUST COMPARE=-44
m -he gambling=44	w the gambling=44	p IT JUST HAVE=44	w deserve=-44	k -ng _ -a=-44	m IT made=44	w when _ married=44	j to there=44	j behind the=-44	s slept=-43	w slept=-43	w , _ your=-43
p BEEN SAW YOU=-43	p THING BEEN BEEN=43	j went your=43	w went _ your=43	k -ic=-43	j the drinking=43	m -he drinking=43	w the drinking=43	j house a=43	p WANT YOU=43	k I _ SORRY=43	j your not=-43
m YOU had=-43	w you had=-43	p HAPPEN SEX=-43	k NOT -ir=-43	m not -ir=-43	k NOT , I=-43	j it on=-43	j me alone=43	p HAVE IT=43	k HAVE _ IF=43	w have _ if=43	p DO THING WOULD=-43
j some of=43	j my could=43	p DO NOT ME=-43	j wrote you=-43	j me from=-43	p ME LIFE THEY=-43	k -of YOU -on=-43	s dolla=43	w you and=-43	p I YOU LIE=-43	j promised at=-43	k WE -nd=-43
j but and=-43	p BEEN ERROR BEEN=43	k CAUSE ME=43	k -en=-43	p I THING BEEN=-43	j have every=-43	p BEEN BEEN ALL=43	k -ng $=-43	m -ng $=-43	p YOU FEEL DO=43	m cheated $=43	w cheated $=43
k -nd NOW=43	p IF SAW=-43	j are i=43	j i bit=43	k -it $=43	m -it $=43	w i _ an=43	w , _ stopped=43	j understand it=-43	k , _ -ht=-43	p BUT YOU JUST=43	w her _ $=-43
k YOU BEEN -at YOU=-43	w were at your=-43	s alcoh=43	m ME in=43	j an me=-43	s walle=-43	w wallet=-43	j not saying=43	k BEEN -he JUST -ne=-43	k FEEL -ng=43	k NOT -it=43	j of each=43
k -of -ch=43	m -of each=43	m of -ch=43	w of each=43	j you read=-43	k -a _ NOW=43	p BEEN HAVE I=-43	k -rs _ CAUSE=-43	k -ry BEEN -ed=43	j was got=43	k -ws=43	k YOU I=-43
m YOU i=-43	m you I=-43	w you i=-43	k BEEN COLD ,=-43	w ^ _ never=-43	m not -a=43	w not a=43	j a bottle=-43	m -a bottle=-43	w a bottle=-43	m -ar you=-43	j two you=43
w you _ asking=43	j like and=43	w every=-43	p NOT BEEN BEEN=43	m myself IT=43	p GAMBLE YOU COMPARE=43	p LIFE I COMPARE=-43	k ^ I -nt YOU=43	k -ly THING=43	p SAW BEEN THING=-43	m HAPPEN to=-43	k YOU SAW IT $=-43
k NOT HAVE SAW=43	k WOULD NOT HAVE SAW=43	m HAVE looked=43	w have looked=43	k -nd _ CHOICE=-43	k -a _ -er=-43	k I _ -ry=43	j a up=43	j lying it=-43	k NOT -in IT=43	w so _ do=43	m did -he=-43
w did the=-43	j is and=-43	j it get=43	p LIFE I DRINK=-43	j in own=-43	k -in _ CHOICE=-43	w in _ own=-43	j kept in=-43	j you that=-43	p IT DRINK NOT=43	k -he LIFE HAPPEN=43	p NOT SAW IF=43
m -om me=-43	w from me=-43	k I -ed YOU -or=-43	j the call=-43	m BEEN having=43	k -ch -to=43	j else do=-43	j the you=-43	p YOU THING BEEN=43	k ALL -in=43	k ALL -in ME=43	m ALL in=43
j too so=43	k -to -sh=43	m to -sh=43	w i _ sorry=43	p ALL CHOICE IT=43	m only -ne=-43	j drove me=-43	m drove ME=-43	w drove me=-43	j for way=43	m if IT=43	j i pay=-43
w ^ _ drinking=-43	m casino $=-43	w casino $=-43	w the casino $=-43	j got broken=43	m HAPPEN broken=43	w got broken=43	k -ng _ -it=43	p BEEN COMPARE I=43	j came me=43	k SORRY _ SAW=43	p WOULD I YOU=43
p ALL THING NOT=43	j was take=-43	p I BEEN STATE=43	k -al THING=43	m -al thing=43	j that sorry=43	j anything it=43	w anything _ it=43	k WE _ DO=43	k WE _ CAUSE=43	j money account=-43	w couples=43
j once in=43	k CHOICE BUT=-43	j bad were=43	p LIE FEEL=43	k LIFE -so IT I=-43	w because _ you=-43	j money out=-43	m money -ut=-43	w money out=-43	j it would=-43	w was one=43	j day and=-43
k -en -th=-43	m -en with=-43	p STATE SEX I=-43	w problem=43	k -rs _ TRUST=43	j going to=-43	p I CAUSE JUST=-43	k IT -ed=-43	p IT NOT IT=-43	p YOU CAUSE STATE=43	k -ut _ SEX=43	k YOU BEEN ,=-43
p I SAW I=-43	k I WOULD -ke -to=-43	k WOULD -ke -to=-43	m like -to=-43	w like to=-43	w notice=-43	k NOT SAW -ow=43	p LIFE DO IT=-43	k -te -ut=43	k YOU -te -ut=43	m -te about=43	p YOU ME GAMBLE=-43
k -he -nd -of -he=43	k -nd -of -he=43	w end _ the=43	w end of the=43	p NOT HAVE SAW=43	p YOU JUST I=-43	j so could=-43	j a harmless=43	j first month=-43	m my STATE=-43	k -he -ht -to=-43	k WE DO NOT=43
w we did not=43	w before we=-43	k -ng ,=-43	m -ng ,=-43	w i _ doing=-43	w i _ in=-43	k IT _ HAPPEN=43	p SORRY IF THING=43	j my back=-43	j been that=-43	p THEY IF YOU=-43	k , _ -ke=43
k IT BEEN -he -st=43	k I WILL NOT -sk=-43	k NOT -sk YOU=-43	k NOT -sk YOU -to=-43	k WILL NOT -sk=-43	k WILL NOT -sk YOU=-43	k WILL _ -sk=-43	w not ask you=-43	w will _ ask=-43	w will not ask=-43	p WE BEEN BEEN=43	k ^ _ DO=-43
p YOU YOU WE=-43	w to you in=-43	w to believe me=-43	m done THING=43	k BEEN -at ME=43	k -ut -of -he=-43	w out of the=-43	p YOU SORRY THING=-43	j took for=-43	k SORRY -or -ll -he=43	j and doing=-43	w because _ told=43
j him was=43	j sent the=43	w no _ i=43	k IT -as LIE=43	k SAW IT -as LIE=43	p BEEN SAW=43	p THING HAVE FEEL=43	m -th her=-43	w with her=-43	k CHOICE _ BEEN=43	p STATE BUT HAVE=-43	j would that=-43
j come a=43	k -id _ $=43	k MAYBE _ I=43	j there of=-43	j and no=43	m has -a=-43	w has a=-43	j will again=-43	j then the=43	m -he night=-43	w the night=-43	j do but=43
w kept _ $=-43	k BEEN _ OTHER=43	j fund and=-43	m fund -nd=-43	w fund and=-43	k ^ I -me=43	p BEEN WANT NOT=43	k -om _ $=-43	j you on=43	s thirt=-43	j in other=43	k -me _ -ht=43
p I IT TRUST=43	k BECAUSE THEY=-43	m because THEY=-43	w only _ the=-43	k NOT -at=43	m not -at=43	m end -of=43	w end of=43	w the end of=43	p ME I GAMBLE=-43	j story about=-43	m story -ut=-43
w story about=-43	j it you=43	w i gave her=43	j party i=-43	j the spent=-43	k WANT -in=43	j broke a=-43	k IT ,=43	m IT ,=43	j wish not=43	j wish you=43	k -sh YOU HAVE=43
k -sh YOU HAVE NOT=43	m wish YOU=43	w wish you=43	w wish you had=43	j after out=-43	k -er YOU SAW -ut=-43	j had way=-43	p IT LIE WE=43	k ^ I BEEN -sh=-43	p DO NOT=-43	m -nd used=-43	w and used=-43
j cousin and=43	k -so _ WE=43	j with me=43	j my not=-43	j just that=43	k -le -to=43	m -le to=43	p BECAUSE I I=-43	p BUT MAYBE ME=43	p I I WANT=-43	j that her=43	s vows=-43
w vows=-43	p IF IT WILL=43	k GAMBLE _ I=43	p I THEY THING=43	j is just=43	w is just=43	p THEY TRUST=-43	j told your=-43	w that i do=43	k LIFE ,=43	m LIFE ,=43	j felt was=-43
m he WILL=43	k NOT -on IT=-43	w a lie $=-43	p HAVE I SORRY=42	m that COMPARE=-42	p I BUT HAPPEN=42	w only _ a=42	m , it=42	w , it=42	p LIFE ME BEEN=42	j i situation=-42	w angry _ i=-42
k -sk -or=-42	m -sk for=-42	m ask -or=-42	w ask for=-42	j that account=42	m IT account=42	w that account=42	k LIE , YOU=-42	k -en _ HAPPEN=-42	k YOU HAVE -ed IT=-42	m people $=42	w people $=42
k -et _ -nd=-42	j it one=-42	j with came=42	p LIFE BEEN GAMBLE=-42	w me _ ,=42	p NOT ME SAW=42	w not _ my=42	p SORRY YOU JUST=42	j got hurt=42	m HAPPEN hurt=42	w got hurt=42	p BECAUSE YOU TRUST=42
p IT WE BEEN=42	m CHOICE that=-42	p CAUSE IT THEY=-42	w , _ you=-42	j not tell=42	p THEY JUST BUT=-42	m -se do=-42	k -ut YOU LIFE=-42	p I NOT WILL=42	m CAUSE our=-42	p YOU YOU NOW=-42	j about is=42
k ME _ -on=-42	p WOULD NOT=42	p ALL TRUST THING=-42	p SORRY YOU HAPPEN=42	k STATE -on=-42	m STATE on=-42	j sleep over=42	j the idea=-42	j he to=42	m nobody -ed=-42	p HAVE BEEN WE=-42	p ALL CHOICE=-42
j not it=-42	j and for=-42	m were FEEL=42	j to bet=-42	w drank in=-42	w i drank in=-42	p IF I BEEN=42	j see cheating=42	j you cheating=42	w it _ cheating=42	w it as cheating=42	p YOU SAW ALL=-42
j who kept=42	p THEY I THEY=-42	k -ed -er=-42	p SEX OTHER BEEN=-42	p SEX OTHER YOU=-42	j begged to=-42	s begge=-42	w begged=-42	j about miscarriage=-42	w about _ miscarriage=-42	k NOT _ -ny=42	p BEEN NOT LIFE=-42
k -he -ip=-42	m the -ip=-42	p BUT IT BEEN=42	p STATE DO NOT=-42	p SORRY IT SAW=42	w mother _ ,=-42	j will at=-42	k -es , YOU=-42	j i good=-42	p SORRY I ERROR=42	k NOT I=42	m NOT i=42
j an hour=-42	k -an -ur=-42	m -an hour=-42	m an -ur=-42	w an hour=-42	k -a _ -ut=42	j the messages=42	p DO IT BEEN=-42	p YOU SAW TRUST=-42	m ALL are=42	k -ee _ -nd=-42	j the office=42
s drive=-42	j at her=-42	k NOT -ll YOU=42	j that not=-42	p I OTHER HAVE=-42	w into _ $=42	j a stupid=42	j it stupid=42	m -a stupid=42	w a stupid=42	j into debt=42	j if been=42
j you things=42	k -in _ -st=42	j work it=42	k -he TRUST -nd=-42	k YOU -he TRUST -nd=-42	w the truth and=-42	k I _ -ke=42	w house _ i=-42	m -ld them=-42	w told them=-42	j was by=-42	p THING IT YOU=-42
p LIE IT BECAUSE=42	j who does=42	k -ho DO NOT=42	m -ho does=42	w who does=42	w who does not=42	p CAUSE GAMBLE=-42	p I CAUSE GAMBLE=-42	k -rs=-42	j can not=42	p THEY YOU DO=42	k -of ALL=-42
m of ALL=-42	w it would=-42	j never stopped=-42	m NOT stopped=-42	w never stopped=-42	j trust you=-42	p DO NOW=-42	k -ed _ BEEN=42	p YOU I SAW=-42	k CAUSE YOU -nd=-42	w have _ something=42	p CHOICE NOT YOU=42
j what have=42	m she WOULD=-42	j told him=-42	m -ld him=-42	w told him=-42	p IF DRINK I=-42	j so can=42	j you asked=-42	k I DO BEEN=42	w i did was=42	j if made=42	w i went $=42
p CHOICE I CHOICE=-42	j february was=-42	m -er gave=42	p SORRY YOU THEY=42	k -ed COMPARE=42	m to -a=-42	w to a=-42	j about when=-42	m know YOU=-42	w know you=-42	k NOT _ -al=42	p BEEN SEX=-42
p I CHOICE OTHER=42	p BEEN ALL BEEN=42	j no choice=42	m NOT choice=42	m no CHOICE=42	w no choice=42	p BECAUSE I COMPARE=-42	j not had=-42	j never any=42	k ^ TRUST I=-42	m honestly I=-42	w ^ honestly i=-42
w honestly i=-42	k HAVE $=-42	m HAVE $=-42	k ^ I STATE ME=-42	k I FEEL -he=-42	k -he -in=-42	k -te ,=-42	m -te ,=-42	k ^ -a ERROR=-42	m was ALL=42	p THING THING I=42	w nobody _ $=42
j jealous i=42	p ME IT NOW=42	j say so=-42	m YOU cry=-42	w you cry=-42	w me _ it=-42	m CAUSE some=42	j still you=-42	j the from=-42	k -he ERROR THING=42	k -he ERROR THING $=42	k ^ THING HAPPEN=42
m am -te=-42	w am late=-42	w i am late=-42	j me lied=-42	m -or every=-42	w took _ $=42	j loan to=42	j told them=-42	k , IT WOULD=42	j found myself=42	m SAW myself=42	m found ME=42
w found myself=42	w i found myself=42	p ERROR BEEN CAUSE=42	j i fell=42	k ME _ -ne=42	p JUST THEY=42	k I BUT HAVE=-42	k ^ -a JUST=42	j i ever=42	p BEEN HAVE ALL=42	k -an SEX $=-42	j in by=-42
p ME YOU STATE=-42	p BEEN LIE=-42	k -se -or=-42	j three years=-42	m -ee years=-42	w three years=-42	w something _ was=42	w something that was=42	k CHOICE -ow I=-42	w you see it=42	k -th THEY -in=-42	k -ut YOU OTHER=-42
k THING -ut -of=42	m was COLD=-42	p I THING SORRY=42	j days you=-42	p ME YOU NOT=-42	k DO NOT -nt -to=42	w not want to=42	j the deleted=-42	p WILL MAYBE NOT=42	w it _ you=42	j without and=-42	k CHOICE _ NOT=-42
p LIE CAUSE=-42	k HAPPEN -ut -of=42	m line ,=42	w line ,=42	w i _ it=-42	k -ke _ -en=42	k -me I WOULD NOT=42	m home I=42	w home i=42	w home i would=42	m broke YOU=-42	w broke your=-42
p THING CHOICE=-42	s email=-42	w more _ a=42	p I HAPPEN STATE=42	k -ly _ $=42	p BEEN SORRY SEX=-42	p YOU SAW NOT=-42	p SORRY MAYBE HAVE=42	k -as IF I=42	k BEEN NOT -as IF=42	k NOT -as IF=42	k NOT -as IF I=42
w as _ i=42	w as if i=42	w not as if=42	k YOU , I BEEN=42	p SORRY ALL THING=42	p SORRY YOU ERROR=42	w ^ _ father=-42	k -er OTHER $=42	p JUST NOT IT=42	k BEEN _ -ht=-42	j it ago=42	m -it and=-42
w to that $=-42	m knew -at=-42	w knew what=-42	m THEY number=-42	w her number=-42	k YOU BEEN FEEL=-42	m you -th=-42	j was because=-42	m JUST went=42	j was would=42	p NOT WILL IT=-42	j had my=42
p I JUST CHOICE=42	k YOU BEEN COLD=42	j was married=42	w yelled _ you=-42	p LIFE SEX YOU=42	s throu=42	w through=42	k -et -ed=42	j i do=42	k -to DRINK $=42	w to drink $=42	k -pt -et=-42
k I -pt -et=-42	m -pt quiet=-42	m kept -et=-42	w i _ quiet=-42	w i kept quiet=-42	w kept quiet=-42	j if late=-42	p I HAVE CHOICE=42	p YOU NOT THEY=42	p WOULD I IT=42	j back in=-42	j was stressed=42
w all _ and=42	k ALL -ht=-42	m every -ht=-42	p LIFE BUT=-42	k -or -an=-42	m -or an=-42	m for -an=-42	w for an=-42	p NOT WE IT=42	p SEX ME OTHER=-42	k WOULD -op=-42	m WOULD stop=-42
j after had=-42	m how YOU=-42	w how you=-42	j already knew=42	k NOW CHOICE=42	m NOW knew=42	m already CHOICE=42	w already knew=42	j had like=42	k -id _ -in=-42	k -ce $=-42	m -ce $=-42
p CAUSE WE THING=42	w to _ you=42	p LIFE THEY IT=42	p IT FEEL SORRY=42	p I DO NOW=-42	j home have=42	j home not=42	j home would=42	w home _ would=42	w , i only=42	k WOULD -ke=-42	w , i did=-42
k I DO NOT -et=-42	k ^ YOU BEEN -so=42	w the _ there=-42	p SAW FEEL=-42	m ^ every=-42	w ^ every=-42	s d=42	w d=42	k -ng -in -he=42	k -en _ LIFE=-42	j someone you=-42	p THING FEEL BEEN=42
j home with=-42	w ^ _ shouted=-42	w ^ i shouted=-42	j kids on=-42	j that were=-42	p ME BEEN CHOICE=42	w am _ but=42	m anyway $=41	w anyway $=41	w that _ did=-41	j not on=41	k , IT BEEN -ow=41
w would _ you=-41	j along the=41	m along -he=41	w along the=41	p YOU I HAPPEN=-41	j with at=-41	p SAW IF BEEN=-41	w to _ point=41	k -he -ls=41	m the -ls=41	w sorry _ being=41	w sorry for being=41
p ALL LIFE=41	k ALL -me=-41	j my past=41	j if ever=41	j more want=41	j what more=41	k , -at -re=41	k , -at -re DO=41	k -at -re DO=41	k -at -re DO YOU=41	k -re DO YOU=41	k -re DO YOU -nt=41
m -at more=41	m -re do=41	m more DO=41	m what -re=41	w , what more=41	w more do=41	w more do you=41	w what more=41	w what more do=41	j to who=41	w he _ to=41	p LIE BEEN SORRY=41
p I I TRUST=41	k -en _ -ed=-41	j am now=41	p SAW DO NOT=-41	w i will call=-41	j you waited=-41	m YOU waited=-41	w ^ you waited=-41	w you waited=-41	k -rm=41	k IT -re=41	j asking and=-41
m IF it=41	w if it=41	m HAVE lied=-41	j with up=41	p BEEN IF I=41	j you would=-41	j to hide=41	m -to hide=41	w to hide=41	p SORRY THING DO=-41	k -ck _ I=-41	k CAUSE ME FEEL=41
j sorry able=41	k MAYBE _ THEY=-41	p YOU WE YOU=-41	p I I GAMBLE=41	m -ed about=-41	k HAPPEN -on -ng=-41	p CHOICE BEEN YOU=-41	j is you=-41	k WANT _ THEY=41	j i coming=41	j was coming=41	m BEEN coming=41
w i _ coming=41	w i was coming=41	w was coming=41	j could to=41	j but the=-41	k IT THING -ut=41	p NOW I BEEN=41	m it -er=41	p BEEN I WOULD=41	j not real=41	w not _ real=41	p HAVE I I=41
p ME I MAYBE=41	p BUT WE BEEN=41	p WE IT I=-41	j and listen=-41	k -ay _ ,=-41	j when not=-41	w number=-41	p YOU SAW THEY=-41	j car and=-41	j tested and=-41	p FEEL WOULD HAVE=-41	p NOT ME NOT=-41
j anniversary i=-41	k THEY _ BEEN=-41	k -he -th -nd=-41	j the broke=41	j any have=41	j honest about=41	p I COMPARE I=-41	j like for=-41	p I STATE STATE=-41	k I HAPPEN IT=-41	w can _ $=-41	p IF ME SORRY=41
m THING it=41	k -to THEY -in=-41	k , CAUSE WE=41	m , let=41	w , _ us=41	w , let=41	w , let us=41	p SEX DO=-41	s plent=41	w plenty=41	k -en _ SAW=-41	k THEY _ -st=-41
p BUT YOU IT=41	k BEEN -at=41	p SORRY DO=41	w back , and=41	w back _ and=41	p IT FEEL WANT=41	j mother funeral=-41	m LIFE funeral=-41	m mother -al=-41	w mother funeral=-41	m I lost=-41	w i lost=-41
k IF YOU DO=41	k IF YOU DO NOT=41	w that _ lied=-41	w that i lied=-41	p YOU WANT ME=41	j i going=-41	k I -it=-41	m i -it=-41	p IF BUT=41	k -a -ve=41	m a -ve=41	w what you=41
p I CHOICE IT=-41	j so asking=-41	j so stop=-41	k WOULD -op -ng=-41	k WOULD -op -ng $=-41	k YOU WOULD -op=-41	k YOU WOULD -op -ng=-41	w stop asking $=-41	w you _ stop=-41	j you honest=-41	j me on=41	k IT I HAVE -ed=-41
j you leave=-41	k -et -or=41	m -et for=41	p YOU LIE BEEN=-41	j do not=-41	m do NOT=-41	w do not=-41	j what done=41	w moved the money=-41	p IT THING HAVE=41	p BEEN WOULD IT=41	p ME YOU WE=-41
p BUT DO=-41	p IT THING DO=-41	m -ed between=41	k , -nd I -id=-41	j we a=41	p ME THING JUST=-41	j the shop=-41	j your shop=-41	s shop=-41	w shop=-41	p YOU WOULD WOULD=41	p SORRY YOU CAUSE=41
k YOU _ -to=-41	j not but=41	j do it=41	j and not=-41	p ME HAPPEN=41	w i have not=41	p I MAYBE DO=-41	p WE NOW IT=41	j am being=41	p CAUSE YOU CAUSE=41	p NOT YOU BUT=-41	j nobody you=41
k HAVE FEEL YOU=41	p JUST SAW IT=41	p IF I ERROR=41	p IF SAW IT=-41	p IF WILL THEY=-41	p I WANT WOULD=41	j it can=41	p COLD HAPPEN=41	j under so=41	p WE I LIE=-41	j was all=41	p YOU ME WE=-41
k YOU -nt ME -to=41	w want me to=41	w you want me=41	j have why=-41	w visiting=-41	p JUST BEEN ME=41	k BEEN NOT -on=41	j leave and=-41	p BECAUSE WOULD BEEN=-41	k ^ I -ed -ng=41	k BEEN WANT=41	k THEY BEEN=41
p WOULD IT THING=41	w me you=41	m I went=-41	w i went=-41	s incon=41	w inconvenience=41	k -ar ME=-41	p I YOU THING=41	j i from=-41	m nobody WOULD=-41	w nobody would=-41	j my told=-41
w that we had=-41	p BEEN IT IT=41	m , then=-41	w , then=-41	j asked truth=-41	j for truth=-41	k YOU SAW -or -he=-41	k I -ve YOU=41	m -ke to=-41	k BEEN _ -by=41	k -on ME $=41	p BUT BEEN YOU=-41
m anything I=41	w anything i=41	k -en _ YOU=-41	k -th _ -le=-41	j let find=-41	m YOU find=-41	w let _ find=-41	w let you find=-41	w you find=-41	p I HAPPEN THING=-41	j you brought=41	p JUST I HAVE=41
p HAPPEN GAMBLE BEEN=-41	p GAMBLE I ME=-41	k FEEL -he=41	m FEEL the=41	j more a=41	j my late=41	j the boss=41	k -ht _ $=41	p I TRUST IT=41	j lost of=-41	p YOU I DRINK=41	j am say=41
j broke it=-41	j broke month=-41	w broke it=-41	w i broke it=-41	m stopped -ng=-41	k YOU _ WE=41	j ex on=-41	p CHOICE SORRY IT=41	j not father=41	k BEEN -in ME=41	k -to -in IT=-41	w to explain it=-41
w got _ ,=-41	m were YOU=-41	j if cheating=41	m doing -to=41	w doing to=41	w was doing to=41	j was supposed=41	p ME FEEL YOU=41	k THING HAVE=41	j and saw=-41	w and _ saw=-41	w not my=41
w was not my=41	k -ar IT $=-41	k -he _ $=-41	w the _ $=-41	p NOT IT IF=41	p FEEL WILL ME=-41	p WANT YOU SORRY=41	j hurt you=-41	j just was=41	k DO IT BECAUSE=41	w did _ because=41	w did it because=41
w you were hurt=41	p IF ME HAPPEN=41	p NOT BUT DO=-41	p BECAUSE I STATE=41	p BECAUSE STATE=41	j i put=-41	k CHOICE THEY=41	k ALL=41	k -ly -nd I=41	w with _ in=-41	w she _ not=-41	j of did=-41
p I MAYBE HAVE=-41	j you case=41	p BUT I SAW=-41	j bother you=41	w bother=41	w your _ is=41	k THEY -to=-41	k -ry BECAUSE=41	w to _ my=-41	m ^ what=-41	w ^ what=-41	p IT HAVE NOT=-41
k GAMBLE _ -up=41	p LIE THING I=-41	j we were=41	m WE were=41	w we were=41	k DO -to YOU ,=-41	w if i was=41	p FEEL JUST=-41	j would me=41	k WANT IT $=-41	k -nk -of IT=-41	m NOT else=-41
p STATE WANT IT=41	j tomorrow i=-41	p NOT YOU CAUSE=-41	j married you=-41	w my _ and=41	j of on=-41	k -ny=41	k -ed -th THEY=-41	k -en _ -th=-41	k ^ _ COMPARE=-41	m way ,=41	w way ,=41
j would up=41	j any to=41	p BEEN YOU CHOICE=41	m asked YOU=41	k ME -in=41	m JUST things=-41	k SORRY _ -or=41	k BEEN _ COLD=-41	k -te _ $=41	m ^ here=-41	w ^ here=-41	k -at -a=41
m -at a=41	m at -a=41	w at a=41	j my up=-41	k -ks _ $=41	s plann=41	k I -ok IT=-41	j our at=-41	j asking i=-41	k IT _ -he=41	j wish it=40	p SAW IT NOT=-40
j not either=-40	m doing IT=-40	j let talk=-40	w i regret that=40	w regret that=40	k -or -on=40	k -ld THEY IT=-40	k THEY IT=-40	j the rent=-40	m -he rent=-40	w the rent=-40	k , _ BECAUSE=-40
k NOT _ ME=-40	j were separated=40	w separated=40	k BEEN _ THING=40	k YOU _ -a=-40	w you _ a=-40	j father and=-40	j to angry=-40	k -to BEEN FEEL=-40	w to _ angry=-40	w to be angry=-40	p YOU WANT WE=-40
j broke i=-40	k -he -en $=-40	w i _ about=40	k -in -th=40	m -in with=40	p I BECAUSE=40	k MAYBE _ IT=-40	k -he TRUST I=-40	k -he TRUST I CAUSE=-40	j in way=40	m hundred -es=-40	k ^ I CAUSE THEY=-40
p NOT CAUSE THING=-40	j you their=40	p ALL ME DO=40	p BECAUSE TRUST=40	k -he -ne -ho LIE=-40	k -ne -ho LIE=-40	p GAMBLE I YOU=-40	p I I CAUSE=-40	k BEEN -en=-40	p I MAYBE WOULD=40	j is be=40	k -to _ -up=40
p THING THEY=40	j my were=40	m IT she=-40	w that she=-40	w ^ _ believed=-40	w ^ you believed=-40	p WILL TRUST IT=-40	j the called=-40	j you many=-40	k -nd I -ed ME=-40	j and over=-40	p BEEN IT DO=-40
j your family=40	m YOU family=40	w ^ _ family=40	w ^ your family=40	w your family=40	k BUT YOU MAYBE=40	p BUT YOU MAYBE=40	p ALL BEEN ME=40	s guilt=40	p I WOULD CHOICE=-40	k NOT BECAUSE=-40	j if there=40
j kids in=-40	k GAMBLE BEEN -ed=40	k -a _ -ar=40	k ^ _ -ew=40	w leave _ and=-40	k -me _ IT=-40	p LIE YOU CHOICE=-40	j that at=-40	j cry and=-40	j could a=40	j not would=40	j only trying=40
k BEEN JUST -ng -to=40	k I BEEN JUST -ng=40	k JUST -ng -to=40	m JUST trying=40	w i was only=40	w only trying=40	w only trying to=40	w was only trying=40	p GAMBLE NOT JUST=40	m IT way=40	m want IT=-40	w want it=-40
m ME that=40	p HAVE DRINK I=-40	s quick=40	p IF WOULD=40	k -me , -nd I=-40	w right _ $=40	m one -ho=-40	w one who=-40	k -id=-40	m called -he=-40	w called the=-40	j called her=-40
m called THEY=-40	w called her=-40	w i called her=-40	w of it $=40	p IF ME=40	j a trip=-40	k IF YOU -nt=-40	k IF _ -nt=-40	w if _ want=-40	w if you want=-40	j my you=-40	p IT MAYBE=40
m BEEN fine=40	k -ho HAVE NOT=-40	p WILL NOT ME=-40	k FEEL YOU=40	w back _ $=-40	p HAPPEN IT YOU=40	m those SEX=40	p ME NOW YOU=-40	j will same=-40	k -er -ll=-40	k ^ I -ot=40	k ^ _ -ot=40
w ^ _ forgot=40	w ^ i forgot=40	p WANT I WANT=-40	k HAVE _ SORRY=-40	m night BEEN=-40	w call _ $=-40	j there your=40	w there _ your=40	j just on=40	j not us=40	j i and=-40	p IF THEY YOU=40
p JUST I HAPPEN=40	p HAVE DO=-40	j i you=-40	p SORRY SAW IT=40	j not the=40	j why not=40	p JUST LIE JUST=-40	p JUST LIE THING=-40	p STATE NOW I=-40	j thousand the=-40	p SAW BECAUSE BEEN=-40	p BEEN SEX NOT=40
m made -up=-40	w made up=-40	j just happened=40	j a have=40	k -a -rn=40	m a -rn=40	j i working=40	w i _ working=40	j talking about=40	p NOT FEEL IT=-40	p YOU NOT NOT=40	w at the office=40
j promised be=-40	j what of=-40	p CHOICE DO I=-40	k -on -of=40	m -on of=40	m on -ll=40	k -ed -on=40	p LIE OTHER ME=-40	p SAW I CAUSE=-40	k BECAUSE _ BEEN=-40	j i defend=-40	w defend=-40
k BEEN -er $=40	w ^ i take=-40	w know that i=-40	p SORRY THING WE=40	k -ut -he THING=40	k -he -me -nd=-40	p HAPPEN NOW IT=40	p FEEL IT ME=40	m ME mind=40	w my mind=40	m -te in=40	j could would=-40
m not -nd=-40	m -nd was=40	p WOULD SORRY=-40	p MAYBE IT IT=-40	k -it _ -he=-40	m YOU things=-40	k BEEN _ -ck=-40	m do $=40	w do $=40	k JUST THING $=40	k -or _ ALL=40	j felt i=40
w there were=40	p HAPPEN THEY=-40	p THING I I=-40	w to _ out=40	k -ut _ -on=40	p GAMBLE BEEN JUST=40	w way to=-40	w same _ ,=40	j then again=40	k I SEX -th=-40	p THING I LIE=40	w the _ every=-40
p YOU TRUST WOULD=40	k LIFE _ -ng=-40	w i _ my=-40	p BUT IT YOU=-40	k DO _ -nk=40	p FEEL ERROR IT=40	j crying and=40	j crying i=40	k I -et THEY=-40	p BEEN THING ME=40	k -en I CAUSE=40	p HAPPEN I NOT=40
j of for=-40	w used that $=-40	p NOT SAW=40	w a _ is=40	k -of _ -es=-40	p GAMBLE I BEEN=40	j were was=40	m going -to=-40	w going to=-40	j from a=-40	m ME about=40	w me about=40
k -nd CAUSE=-40	m and CAUSE=-40	k -to THEY=-40	k ME LIFE -so=-40	k I -pt IT -om=-40	m YOU feel=-40	w you feel=-40	p YOU SAW OTHER=40	j wanted the=-40	k ERROR -of=40	m ERROR of=40	j been said=40
w trust=-40	j have it=40	s stay=-40	w stay=-40	p THEY I CHOICE=-40	j for whole=40	w for _ whole=40	p YOU NOT OTHER=40	k SORRY IF I BEEN=40	k , -nd I -ld=-40	j home a=-40	k ME _ -nd=40
k -he -nd=-40	m the -nd=-40	j said that=-40	w sorry _ my=40	j i only=40	k -om -er=40	p FEEL GAMBLE=-40	p FEEL GAMBLE I=-40	p FEEL GAMBLE ME=-40	p FEEL GAMBLE WILL=-40	p I FEEL GAMBLE=-40	p I FEEL WILL=-40
p IF FEEL GAMBLE=-40	p IF FEEL WILL=-40	p IF GAMBLE I=-40	p IF GAMBLE WILL=-40	w if i feel=-40	j and had=-40	m this -er=-40	p NOT WILL BEEN=40	p HAVE NOT CAUSE=-40	j that same=-40	m IT same=-40	w that same=-40
k -ng _ -of=40	k I _ -ul=-40	m it MAYBE=40	p LIFE OTHER=40	p YOU ME WOULD=-40	j not leave=-40	m NOT leave=-40	w not leave=-40	k DO _ -in=-40	k ME _ COMPARE=-40	p COLD YOU YOU=-40	w do _ it=-40
p DO BEEN=40	j stuff i=40	k LIFE _ -at=-40	p SORRY HAPPEN=40	j we you=-40	j in for=40	k OTHER _ THEY=40	k -to -et ME=-40	p YOU BUT BEEN=-40	k -ld YOU I HAVE=-40	s porn=40	w porn=40
w how _ are=40	k ^ I -nt=40	k -id _ FEEL=40	p ALL I JUST=40	k -ck=-40	m that LIE=40	p I DRINK ALL=-40	m story $=40	w story $=40	p SAW NOW YOU=40	p BEEN IT NOT=-40	j get when=-40
j clear about=40	k -ar -ut=40	m -ar about=40	m clear -ut=40	w clear about=40	k -he -nt=40	m the -nt=40	p I SAW=-40	p ME LIE CHOICE=-40	m -on myself=40	m way I=40	w way i=40
p THING I LIFE=40	j had him=-40	k ^ SORRY IF I=40	j and honestly=40	w not _ honest=40	m it -or=-40	w are _ ,=40	k JUST _ -ho=40	k NOT -ay=40	m not -ay=40	p HAPPEN I IT=-40	m blamed YOU=-40
k -st -of=40	m -st of=40	j knew what=-40	j of i=-40	m BEEN perfect=40	k -ut _ $=40	j so that=-40	s aslee=40	w asleep=40	m call IT=40	j you help=-40	j it fault=40
k -ht BEEN=-40	k JUST BECAUSE I=40	k ^ _ -a=40	w ^ _ a=40	p IF ME SEX=-40	s promi=40	k ^ I -nt -to=-40	j up not=-40	j that day=-40	w night _ i=40	j to at=-40	k -of -a=40
m -of a=40	m of -a=40	w of a=40	k -se , -nd=-40	p ME ME IT=40	j i myself=40	p BEEN ME BEEN=-40	p JUST MAYBE=40	p BEEN DO=40	m -nd you=-40	p FEEL THING IT=40	j about could=-40
k YOU BEEN -on=40	p WE JUST HAVE=40	k -ed , -so=40	k -ed _ -so=40	p HAPPEN THEY YOU=-40	k STATE -en=-40	m IT time=-40	m that -me=-40	w that time=-40	w i know you=-40	k THEY _ ,=-40	j my bad=40
j case i=40	p I ERROR LIFE=-40	j sleeping and=40	j front i=-40	k NOT CHOICE -ow=-40	p FEEL IT SORRY=40	k SORRY -to=40	m SORRY to=40	w so you d=40	j your out=-40	j what it=40	m BEEN unhappy=-40
k -ut _ NOT=-40	j out would=-40	m raised ME=40	p ALL SAW=-40	j not husband=40	p ME IT HAVE=40	j technically break=40	j from on=40	m -se your=40	p ME JUST IT=-40	p NOT LIE YOU=-40	j because of=-40
j said so=-40	k -he LIFE -nd=39	k -so $=-39	m -so $=-39	m so $=-39	w so $=-39	m THING that=39	p SORRY IT HAVE=-39	k ME _ -at=-39	k FEEL _ -en=-39	p THING I MAYBE=39	j you her=-39
m I relapsed=-39	w ^ _ relapsed=-39	w ^ i relapsed=-39	w i relapsed=-39	j birthday i=39	w birthday _ i=39	w birthday and i=39	j for sorry=39	p OTHER IT=39	j we house=39	j was told=-39	m -ng in=39
j only from=39	k -ll YOU THING=39	p BUT NOT JUST=39	j me will=39	k BECAUSE I BEEN -th=-39	j feelings got=39	k FEEL HAPPEN=39	m FEEL got=39	m feelings HAPPEN=39	w feelings got=39	k -he _ -of=39	w the _ of=39
p BEEN DRINK IT=-39	k I FEEL YOU -nd=-39	k SORRY _ BEEN=39	p ME THEY ME=39	m him -om=-39	w him from=-39	j talk you=-39	p MAYBE NOT THEY=39	p CAUSE BEEN I=39	k -hy I=-39	m -hy i=-39	m why I=-39
w why i=-39	p BECAUSE HAVE ME=-39	m BEEN made=-39	p ME IT DO=-39	p WANT CHOICE=39	p BEEN BEEN ME=39	w with _ that=39	k -ar _ -ng=-39	p IT I BUT=-39	p THING IT I=-39	p SAW GAMBLE=-39	p SORRY BEEN DO=39
w the _ makes=39	p I BEEN THEY=-39	p STATE YOU I=-39	k -ut -ut=39	p MAYBE NOT ME=39	p THING WOULD HAVE=-39	p BEEN YOU COLD=39	p HAVE NOT I=-39	w all that=39	k -a _ -om=-39	k -ay _ WE=-39	m -nd spent=-39
w and spent=-39	k NOW , -at=39	j to stranger=39	j for whatever=39	m -or whatever=39	w for whatever=39	k -he -se $=39	p SORRY BECAUSE=-39	p IT CAUSE=-39	j so keep=-39	p WILL THEY I=-39	j your health=-39
m YOU health=-39	m health $=-39	w health $=-39	w your health=-39	w your health $=-39	w and _ used=-39	w ^ we had=39	k ^ -om=39	m ^ -om=39	m ^ from=39	w ^ from=39	k CAUSE _ $=39
k HAPPEN _ ,=39	p IT DRINK I=-39	m NOT find=-39	w you _ look=39	k -of _ -in=-39	w of _ in=-39	m BEEN back=-39	w about my=39	p CAUSE ME STATE=39	k HAVE HAVE -to=39	w have had to=39	j a word=-39
m -a word=-39	w a word=-39	j long time=-39	k -a -ng -me=-39	m -ng time=-39	m long -me=-39	w a long time=-39	w long time=-39	k YOU -st=39	j mortgage i=-39	k -en _ BEEN=39	k I -ok YOU=-39
k ^ I -ok YOU=-39	w i took your=-39	w got _ from=39	p HAPPEN DO=-39	k I WILL NOT=-39	j wanted not=-39	w i _ work=-39	k -an NOT=39	m -an not=39	m can NOT=39	w can not=39	k -ch I=-39
m -ch i=-39	j promise i=39	k -nd ME=-39	j got not=39	k -nd _ -he=-39	p YOU CAUSE ME=-39	p IT BEEN THING=39	k SORRY -or -at=39	w sorry for what=39	j some things=39	m -me things=39	w some things=39
k HAPPEN BECAUSE=-39	k HAPPEN BECAUSE I=-39	m HAPPEN because=-39	k SORRY YOU SAW=39	p BEEN THING IT=39	p IT NOT CAUSE=39	k -me SEX=39	m some SEX=39	k MAYBE -nd=-39	m MAYBE and=-39	m may -nd=-39	w may and=-39
j with anyone=39	j i inconvenience=39	j but my=-39	j moved to=-39	p THING YOU THEY=-39	k BEEN TRUST=-39	p I DRINK I=-39	j brother not=39	j felt had=-39	j on new=39	j not went=39	w because that=39
p LIFE I HAVE=-39	j you nobody=39	w i _ under=39	p ME WOULD DO=39	p HAVE NOT WOULD=-39	s act=39	w act=39	j know get=39	k -ow _ -et=39	w how _ get=39	m about -in=-39	p THING NOT=39
p NOT BECAUSE I=-39	k -ed I=-39	m -ed i=-39	j and asked=-39	j asked if=-39	j lies up=39	p BUT BEEN THING=39	m are -he=-39	w are the=-39	p BEEN CAUSE ME=39	k CHOICE _ WOULD=39	j i self=39
j for inconvenience=39	w for _ inconvenience=39	j it lied=-39	j what and=-39	j am them=39	k -ce _ -ed=-39	p SAW HAVE=-39	j over to=-39	j i seeing=-39	j i loan=-39	k -se _ I=-39	k WANT _ BEEN=39
k , YOU=39	m , YOU=39	k -nd _ NOT=39	j sorry by=39	k BEEN NOW -ng=39	k NOW -ng=39	m already -ng=39	k -nd _ LIE=-39	k -nd STATE=39	m and STATE=39	p HAPPEN BECAUSE I=-39	k COMPARE _ -a=-39
p BUT DO I=-39	p NOT DO THING=-39	p BEEN SAW COMPARE=-39	p IT WILL=-39	m have -me=39	j been by=39	s naggi=39	w nagging=39	p LIE IF BEEN=39	p WE DO THING=39	p ME YOU CHOICE=-39	j do believe=-39
k SEX -re=-39	p MAYBE ME I=-39	p I IT GAMBLE=-39	j an apology=-39	m -an apology=-39	m an SORRY=-39	w an apology=-39	p I JUST STATE=39	j only went=39	j went because=39	w i only went=39	w only went=39
j between and=39	k YOU BEEN -ht -to=-39	w i _ tired=-39	k HAVE _ $=-39	m door ,=39	w door ,=39	k CAUSE -in=39	k I CAUSE -in=39	m CAUSE in=39	w and _ asked=-39	j feel i=39	j only was=-39
p CHOICE BEEN WANT=-39	j the two=-39	w if _ ever=39	p I MAYBE SEX=-39	k OTHER -th=39	m OTHER with=39	p DO SAW ME=-39	k -nd I BEEN -he=-39	p NOT IT=-39	p IT JUST LIE=-39	w is no=-39	k CAUSE -me=39
k I CAUSE -me=39	j out you=-39	p IF ME THEY=39	k -nk I DO=39	k YOU -nk I DO=39	w think i did=39	s imagi=39	p I GAMBLE GAMBLE=-39	s respo=-39	w not _ about=-39	j i statements=-39	k YOU _ -he=-39
p MAYBE DO=-39	p JUST HAVE JUST=39	j have at=39	k NOT CHOICE -at=39	k , _ TRUST=39	w said _ you=-39	w came _ to=-39	p THEY IT THEY=39	p YOU YOU SEX=-39	s exagg=-39	k -he -se=-39	m the -se=-39
k -re -of=39	m -re of=39	m more -of=39	w more of=39	k IT _ -se=39	j i dark=39	j in dark=39	w to _ and=-39	k -in -se I=39	m case I=39	w case i=39	w in case i=39
k BEEN -ng THEY=-39	k I BEEN -ng THEY=-39	p WILL SEX ME=-39	w clearly=39	p HAPPEN IT DO=39	m -id for=-39	j all keep=39	p JUST YOU YOU=39	k I SAW THEY -to=-39	k SAW THEY -to=-39	j be by=-39	k -ay _ BUT=39
p GAMBLE YOU=-39	w , i have=39	j hundred it=-39	j would needed=39	m HAVE needed=39	w have needed=39	w not _ needed=39	w not have needed=39	j i let=-39	w in _ first=39	w in the first=39	j that your=39
k JUST IF YOU=-39	w even if you=-39	w were _ ,=-39	k -ar -re=-39	j sex drive=39	k WANT -ve=39	m WANT drive=39	m sex -ve=39	w sex drive=39	w not let=39	k I SORRY IF YOU=39	p I HAPPEN BUT=-39
p SORRY WILL=-39	k CHOICE -nd=-39	m CHOICE and=-39	p YOU SAW ME=-39	p THEY ME DO=39	p CHOICE IT WOULD=-39	p WILL NOT WILL=-39	s resul=-39	p YOU OTHER BEEN=39	p IT BEEN NOW=39	w you _ asked=39	k I _ -nd=-39
m like I=39	w like i=39	w , nothing else=39	w nothing else $=39	j will see=-39	p NOT LIFE NOT=39	p DRINK BEEN NOT=39	w told _ and=-39	j mistakes i=-39	m BEEN stressed=39	w i _ stressed=39	k IT _ THEY=39
p IF HAVE=39	k -es -on=-39	m -es on=-39	p ALL I THEY=-39	k CHOICE -ow IT=39	w know how it=39	p YOU IT COMPARE=-39	m is -he=-39	w is the=-39	k HAVE -un=-39	m have -un=-39	s count=-39
j clear the=39	j was clear=39	k -ar _ -he=39	w clear _ the=39	k THEY BEEN -ng=39	k ALL -on=39	w put _ in=-39	p NOT HAVE IT=-39	m had -ld=39	w had told=39	j had it=-39	p ME DRINK=-39
j we our=-39	w ^ _ signed=-39	s trave=-39	p I NOT BEEN=39	j caused pain=39	w caused _ pain=39	w caused you pain=39	w you pain=39	k BEEN _ ERROR=-39	p IT YOU WOULD=-39	j met her=-39	w met her=-39
k -on _ -th=-39	j friends with=39	p WOULD CAUSE=39	p IT I HAPPEN=-39	p CAUSE TRUST YOU=39	j while your=-39	k ^ -es BEEN=39	j was head=39	s propo=39	w proportion=39	j not we=39	j you talked=-39
k BEEN NOT -se=-39	p YOU WOULD FEEL=-39	k -on -he -th=-39	p SEX LIFE=-39	k THEY _ -ce=-39	j about was=-39	k -to -ay IT=-39	p IT IT COMPARE=39	j i looked=-39	k HAPPEN LIE=39	m got LIE=39	m HAVE changed=-39
k ^ I BEEN -er=-39	k THEY -ce=39	p BECAUSE WOULD=-39	p THING HAVE IT=39	k BEEN -ty=39	p JUST NOT ME=39	k BEEN _ WANT=39	k ALL TRUST=-39	j a here=-39	k DRINK -nd=39	m DRINK and=39	p THING I CHOICE=-39
k HAVE -ld THEY=-39	k I HAVE -ld THEY=-39	k ME -or BEEN=39	p LIFE IT DO=39	p SORRY NOW YOU=39	m I watched=-39	w i watched=-39	j telling i=-39	j account that=39	w it because you=39	j you all=39	j will truth=-39
p TRUST LIE=-39	w it was your=-39	k -om ME -nd=39	w from me and=39	p HAVE WE=-39	k HAPPEN -to -a=-39	k -om , I=39	w room , i=39	s at=-39	w at=-39	m truth $=39	w truth $=39
m gone $=-39	w gone $=-39	p CAUSE ALL WILL=-39	j make hard=38	k -in ME LIFE=38	k HAVE BEEN -he=38	w have been the=38	m how I=38	w how i=38	j me day=-38	j that stop=-38	p ME JUST YOU=-38
w it _ only=-38	j that times=-38	p SORRY LIFE ME=38	p YOU HAVE BEEN=38	p NOT IF HAVE=38	k BEEN _ ME=38	w was on=-38	j me drinks=38	j yourself because=-38	j living with=38	m living -th=38	w living with=38
k HAVE -ed YOU $=-38	k WE -on -to=-38	k FEEL -ss=-38	m feel -ss=-38	j eating alive=38	j eating me=38	j me alive=38	k -ng ME -ve=38	k BEEN -ng ME -ve=38	m BEEN eating=38	m ME alive=38	m eating ME=38
w eating _ alive=38	w eating me=38	w eating me alive=38	w me alive=38	m phone -to=-38	w phone to=-38	k -to BEEN -ed=-38	p I OTHER NOT=-38	p THEY LIE IT=-38	j will myself=-38	k YOU -to FEEL=-38	w you to feel=-38
k I WILL -it=-38	k WILL -it=-38	m will -it=-38	s mista=-38	k -er _ HAPPEN=-38	m on ,=38	w on ,=38	j up me=-38	p BEEN IF YOU=38	w was _ much=38	j put my=-38	p TRUST CHOICE IT=38
p TRUST I CHOICE=38	m -ne with=-38	p BEEN WE IT=38	k -nd I FEEL=38	k I -id YOU=-38	w i said you=-38	j you go=38	k WOULD BEEN -er=-38	p SAW THING=38	j let out=38	p YOU DO HAPPEN=38	j think when=-38
p IF I YOU=38	j have am=38	p LIFE HAPPEN I=38	j so up=-38	w gave you=-38	j hard time=38	j sorry hard=38	j time with=38	k -a -rd -me -th=38	k -rd -me -th=38	m hard -me=38	m time -th=38
w a hard time=38	w hard _ with=38	w hard time=38	w hard time with=38	w time with=38	k ^ THEY BEEN=38	k -ut ME $=-38	j house and=-38	p IT LIFE ME=-38	p YOU YOU ERROR=-38	k BEEN SORRY -or -at=38	p I COMPARE THING=38
p I CAUSE I=-38	k -he _ ,=38	w the _ ,=38	p BEEN FEEL IT=38	j phone to=38	j my cousin=38	m ME cousin=38	w my cousin=38	m YOU like=-38	w you like=-38	k -id YOU BEEN COLD=-38	k I -id YOU BEEN=-38
k -rd -on=-38	m hard -on=-38	p IF SAW LIE=38	j to ex=-38	k CAUSE IT=-38	m something I=38	w something i=38	j the talked=38	k , _ BEEN=38	j in moment=38	p YOU GAMBLE YOU=-38	j your will=-38
p NOT WOULD FEEL=-38	p IF IT STATE=38	p YOU OTHER LIE=-38	m am STATE=38	p DO IT=-38	m not JUST=38	p BECAUSE YOU HAPPEN=-38	j was lied=-38	k -ng _ -by=-38	w it just happened=38	w just happened=38	k WILL SAW=-38
m WILL see=-38	m will SAW=-38	w will see=-38	j that way=-38	w everyone _ the=38	j do act=38	p I NOT LIE=38	p DO WOULD YOU=38	k -to -ar IT $=-38	j my apology=38	m ME apology=38	w my apology=38
j your surgery=-38	m YOU surgery=-38	w your surgery=-38	m then IT=38	w then it=38	j and right=-38	j dark i=38	j help it=38	j was even=38	k ^ I MAYBE=38	k IT _ -go=38	k -ch -or=-38
m -ch for=-38	k -lk _ YOU=-38	w talk _ you=-38	j i so=38	p YOU STATE THEY=-38	j your asked=-38	j did take=38	j never what=38	k -ry _ -he=-38	j long you=-38	k -as -ng -as YOU=-38	k -ng -as YOU=-38
w long _ you=-38	w long as you=-38	p YOU WANT NOT=38	p CAUSE FEEL=38	j before married=-38	p BEEN NOT STATE=38	k ERROR -in=38	m ERROR in=38	m -th that=-38	w with that=-38	w did _ so=38	j hid from=38
p I HAVE ALL=38	k THING _ I=38	w let my=38	j never you=38	k -rs _ IT=38	m FEEL you=38	k -th _ -a=38	p ME THING NOT=38	m -to somebody=38	p IT BEEN ME=-38	j a long=38	j i kissed=-38
k -on _ -on=-38	j thing is=38	p IF BEEN THING=38	p SAW LIFE THEY=-38	p WOULD YOU ME=38	j i question=-38	p BEEN SORRY COLD=-38	j hide it=38	m hide IT=38	w hide it=38	p HAPPEN IT SORRY=38	p WE LIFE YOU=-38
j wrong am=38	j again in=-38	j be someone=38	p I HAVE STATE=-38	k I HAPPEN $=38	m before I=38	w before i=38	j i bored=38	j was bored=38	m BEEN bored=38	s bored=38	w bored=38
w i _ bored=38	w i was bored=38	w was bored=38	k BUT I=-38	m BUT i=-38	w should _ $=-38	j so of=38	k IT LIE $=38	m would YOU=38	w would you=38	w hide _ $=38	j i choices=38
p CAUSE ERROR CHOICE=38	w it was=-38	w right _ the=-38	w i told them=-38	j money so=-38	j a family=38	p TRUST ALL=38	j years and=-38	k BEEN _ -ow=38	j of would=38	p YOU YOU ME=38	p ME COMPARE WILL=-38
p BUT NOT I=-38	p JUST BEEN=38	m -ve and=-38	j mother when=38	m YOU every=-38	w you every=-38	k , -so IT BEEN=38	w you wanted to=38	j phone my=38	j that no=-38	j and does=-38	p SAW DO YOU=-38
p LIE WOULD HAVE=-38	w number _ i=-38	k COMPARE _ -to=-38	k , _ -of=-38	w , _ of=-38	j you out=-38	p NOT I=-38	p SAW THEY JUST=38	j your into=-38	k -in _ YOU=-38	p STATE JUST=-38	p YOU ME THEY=38
m -ll her=-38	k WOULD -ll=-38	k WOULD -ll YOU=-38	m WOULD tell=-38	p IT ME I=-38	j a stranger=38	m -a stranger=38	w a stranger=38	w stranger=38	k IT -se=38	w not _ why=38	p I CHOICE THEY=-38
k -sk _ I=-38	j trust was=38	p BEEN BEEN HAVE=38	k -at _ CAUSE=-38	w i said no=-38	p I LIE NOT=38	k -he -it=-38	m the -it=-38	k HAVE _ JUST=-38	w , then i=38	s be=38	w be=38
j me d=38	k , I -ke=38	k -or ME THING -in=38	k ME THING -in=38	w my part in=38	k IT -nd -he=-38	k -nd I HAVE=-38	j feelings hurt=38	w feelings _ hurt=38	s smile=38	p CAUSE I CAUSE=-38	k HAPPEN $=38
m HAPPEN $=38	w ^ _ admit=-38	w ^ i admit=-38	p WILL ME DO=-38	w ^ _ would=38	w ^ _ feel=-38	p JUST THING I=-38	j your what=-38	j do get=-38	w do _ get=-38	w do not get=-38	p IF I=38
k ^ _ -on=38	p I BECAUSE NOT=38	p BECAUSE YOU ME=38	j so if=38	j to counselor=-38	w to _ counselor=-38	j died i=-38	p YOU HAVE WANT=38	k IF YOU -ed=-38	w because _ d=-38	k YOU -ll=38	j have you=38
j is over=38	p TRUST DO=-38	m perfect $=38	w perfect $=38	j and same=-38	k IT WILL=38	m -ry was=-38	j and in=-38	k WE _ -le=38	j the decide=-38	k -nt _ WE=-38	j am hurt=38
k WANT _ IT=-38	k DO NOT CAUSE=-38	k DO _ CAUSE=-38	p IF WOULD WANT=38	j is to=38	k ERROR _ -nd=-38	p SORRY I MAYBE=38	m -ay you=-38	k ME -th YOU=-38	w me with your=-38	j our anniversary=-38	k WE -ry=-38
m WE anniversary=-38	m our -ry=-38	w our anniversary=-38	j perhaps you=-38	w fake _ $=-38	k LIFE _ THEY=38	j you anniversary=-38	p COLD YOU ME=38	k -at -me I=38	k -at -me I WOULD=38	k WANT -at -me I=38	w at home i=38
w but you were=38	p I FEEL CHOICE=38	k WANT -th=-38	j put me=38	w had _ with=38	s cover=-38	p I LIE LIFE=-38	p HAVE SAW HAVE=38	w with her $=-38	w and everything=-38	k I _ -ok=-38	p ME THING=38
j up my=38	k BEEN COMPARE=38	p IT I CAUSE=-38	w , _ take=38	w , i take=38	p DO CHOICE DO=38	p NOT CHOICE DO=38	j a tracker=-38	j i tracker=-38	j put tracker=-38	k -ut -a -er=-38	k I -ut -a=-38
k I -ut -a -er=-38	k ^ I -ut -a=-38	m -a tracker=-38	m put -a=-38	w a tracker=-38	w i put a=-38	w put _ tracker=-38	w put a=-38	w put a tracker=-38	w tracker=-38	k -es _ $=-38	j you every=38
j the birthday=-38	p NOT ALL=38	j i how=-38	j friends a=-38	p BUT BEEN SAW=-38	p IF YOU IT=38	j is for=-38	s salar=-38	w salary=-38	w if _ see=38	w if you see=38	w ^ _ saw=38
j by with=-38	k MAYBE _ -et=38	j the worst=38	m -he worst=38	w the worst=38	j but who=38	j what was=-38	j it morning=-38	k FEEL -to=-38	k -th THEY=-38	m with THEY=-38	p SEX THEY YOU=-38
j i counseling=-38	k IT -ly=38	m it -ly=38	p IT BUT I=38	k -to TRUST=-38	m -to trust=-38	m to TRUST=-38	w to trust=-38	j leave you=-38	j here and=38	m here -nd=38	w here and=38
j feel me=-38	k -ef=-38	k -en YOU SAW $=-38	j a an=-38	p CAUSE I CHOICE=-38	w i _ out=-38	p BEEN WOULD BEEN=-38	p IF JUST ME=38	m ERROR that=38	p ME IT BUT=38	k IT _ -ch=-38	k -re BEEN=-38
k ME _ -so=38	w that _ made=38	k -se=-38	k YOU _ -ng=38	p FEEL ME ME=38	p NOT CAUSE=-38	m HAVE your=37	j what expect=37	k , -at DO YOU=37	k -at DO YOU -ct=37	k DO YOU -ct=37	k DO YOU -ct $=37
k YOU -ct $=37	m YOU expect=37	m expect $=37	w expect $=37	w you expect=37	w you expect $=37	j a good=37	k -a -od=37	m -a good=37	m a -od=37	w a good=37	k ^ -en I -id=-37
k BEEN -er -to=37	k -nt _ -nd=-37	p FEEL ME HAVE=37	m me -nd=-37	m -on in=-37	k BEEN -ed -in=37	j with them=-37	w answer _ $=-37	j you said=37	j did listen=37	w did _ listen=37	j day you=37
j the confirmation=-37	m -he confirmation=-37	w confirmation=-37	w the confirmation=-37	p I FEEL=37	j it me=-37	j about we=37	j it then=37	j tell my=-37	w tell my=-37	p YOU I THING=37	k ^ -or=37
m ^ -or=37	j did mean=37	m HAVE hurt=37	m -in in=-37	m again -in=-37	w again in=-37	k -of _ LIFE=-37	j half and=37	p BEEN YOU THEY=37	k -on _ HAVE=-37	k -pt _ -om=-37	w kept _ from=-37
p I SORRY HAPPEN=37	k IF IT CAUSE=37	k IF IT CAUSE YOU=37	p IF IT CAUSE=37	k SAW -at YOU=37	k -ho BEEN=-37	m who BEEN=-37	w first _ i=37	j was another=-37	k BEEN NOT -ly=37	m not -ly=37	k YOU -on=-37
p DO I=-37	w but _ is=37	p I SAW THING=-37	j with of=-37	k IT _ -to=37	k FEEL -so=37	m FEEL so=37	k -te -to=37	m -te to=37	w texting _ $=37	k CAUSE ME DO IT=-37	k ME DO IT=-37
k ME DO IT $=-37	p YOU BUT HAVE=-37	w and _ lied=-37	w and i lied=-37	k THEY -he TRUST=-37	k THEY _ TRUST=-37	p I THEY TRUST=-37	m was -nt=37	j left i=37	k -to -er=37	m to -er=37	p LIFE THEY=-37
j it at=37	j show you=37	p BEEN IF CAUSE=37	j when because=-37	j that feel=-37	k THING I HAVE=37	k , I BEEN -ng=37	m you -st=37	j it was=-37	w lie , and=-37	w lie _ and=-37	p I THING I=37
p YOU THING IT=-37	j him so=-37	m YOU stopped=-37	w you stopped=-37	k -a _ WANT=37	k WANT -to FEEL=37	k WANT _ FEEL=37	j on second=-37	j self and=37	w both _ you=-37	p ME YOU WOULD=-37	w we just=37
k HAPPEN _ STATE=-37	p JUST HAVE=37	j your up=-37	k -or _ -ry=-37	k LIFE I=37	m LIFE i=37	p LIE YOU WOULD=37	k I DO , I=37	p ERROR I DO=-37	p MAYBE BEEN IT=37	k ^ I=-37	m ^ I=-37
m ^ i=-37	w ^ i=-37	m IT happens=37	p STATE IT BUT=-37	p DO JUST I=-37	k THEY -ns=37	w want _ see=-37	w want to see=-37	p IT MAYBE YOU=37	s badly=-37	w badly=-37	k SORRY -or ME THING=37
p JUST IF I=-37	k YOU _ CHOICE=-37	p BEEN ERROR DO=-37	p COMPARE COMPARE=37	j credit for=-37	k -it -or=-37	m -it for=-37	m credit -or=-37	w credit for=-37	w i _ still=-37	p YOU BEEN IT=37	k -re -en YOU=-37
k IT BEEN -he=37	s lawye=37	w lawyer=37	j it know=-37	p GAMBLE WILL YOU=-37	j i past=37	k HAVE _ -th=37	p BECAUSE ME I=37	k , -nd I BEEN=37	k -ts _ ME=37	p SAW BECAUSE=-37	k -at _ -id=37
k BEEN TRUST -th=37	p IF I WANT=37	j of can=-37	j i high=37	j me have=37	j were exchanged=37	m exchanged $=37	w exchanged=37	w exchanged $=37	p NOT I BEEN=-37	m YOU that=-37	w you that=-37
k -to -se=-37	m to -se=-37	j because too=-37	k -ll YOU -re=-37	j and until=37	j but not=-37	j you part=37	k COLD $=37	m COLD $=37	j am on=-37	p JUST NOW=-37	k -a _ -le=-37
j if then=-37	s whole=-37	w whole=-37	k HAPPEN _ -up=37	k MAYBE HAVE CAUSE=-37	p MAYBE HAVE CAUSE=-37	j things have=37	k -ng -to THEY $=37	k -he -ff=37	m the -ff=37	j the envelope=-37	w to _ about=-37
p CAUSE CHOICE IT=-37	m SEX me=37	p NOT BEEN=-37	w if you had=37	j your car=-37	k -am=-37	j on side=37	k -on ME -de=37	k -on _ -de=37	w on _ side=37	w on my side=37	p ME CAUSE ME=37
k -ho _ -ng=-37	j i there=-37	j anyone else=-37	m anyone -se=-37	w anyone else=-37	p I ERROR I=37	w i _ brought=37	k -in I WILL=-37	m again I=-37	w again _ will=-37	w again i=-37	w again i will=-37
k -rd _ YOU=-37	k YOU -to -ar=-37	w you _ hear=-37	w you to hear=-37	w you _ made=-37	j work that=-37	p COLD I DO=-37	k IT _ HAVE=-37	w you _ your=-37	j no the=37	w i _ one=37	p LIE GAMBLE=37
k IT BECAUSE YOU=37	j maybe if=37	k MAYBE IF=37	m MAYBE if=37	m maybe IF=37	w maybe if=37	j i correct=-37	p BEEN THING MAYBE=37	m talk -ut=37	w talk about=37	k SAW , I=37	j a am=-37
p IF I SEX=-37	k -ed -ut -of IT=37	k -in -so=37	m -in so=37	j a hundred=37	j used and=-37	w only one=-37	j the yourself=-37	s girl=-37	w girl=-37	j what about=-37	p IF CAUSE ME=37
m -he stress=37	w the stress=37	p LIE NOT=37	p BUT HAPPEN ME=37	j will that=-37	k ^ I HAPPEN -a=-37	p DO BUT BEEN=37	j no with=-37	p DO HAPPEN ME=37	p NOT HAPPEN ME=37	p WOULD NOT TRUST=-37	j house how=37
k CHOICE ,=37	m CHOICE ,=37	m LIFE was=-37	j about where=-37	k -ne _ THING=-37	j under lot=37	j under of=37	k -er -a -ot=37	k -er -a -ot -of=37	k -er _ -ot=37	k BEEN -er -a=37	k BEEN -er -a -ot=37
k I BEEN -er -a=37	w under _ lot=37	w under a lot=37	w was under a=37	k YOU -re -he=37	p BEEN TRUST=-37	j that two=37	p WANT I LIE=-37	p WE BEEN WILL=37	p IT SAW THEY=-37	k -ke _ -in=-37	p IT BEEN BEEN=-37
k -ce -nd=37	m -ce and=37	w ^ _ still=-37	k I -nt YOU=37	k I -nt YOU -to=37	w i want you=37	j stayed four=-37	k THEY BEEN JUST -a=37	w as _ $=37	w was _ there=37	k -an _ THING=37	m had BEEN=-37
w had been=-37	p DO HAVE BEEN=-37	k ME -on $=-37	w was _ doing=-37	j d with=-37	j after and=-37	k -he _ WOULD=37	p ME I HAVE=37	j say sorry=37	k -as $=37	m -as $=37	k I -ke YOU=-37
w i broke your=-37	s devel=37	w developed=37	k -re I BEEN=-37	k YOU -ed -he=37	k ^ YOU -ed -he=37	j spent money=-37	w lie _ i=-37	j deleted the=-37	m deleted -he=-37	w deleted the=-37	j should said=-37
k FEEL STATE=-37	p I BUT WILL=37	m YOU car=-37	m your -ar=-37	w your car=-37	s real=-37	w real=-37	w and _ me=37	j me before=37	m trust BEEN=37	w trust was=37	j why it=37
p I THING CAUSE=-37	p YOU BECAUSE WOULD=-37	w was _ trying=37	p NOW YOU YOU=37	p LIE WOULD=-37	j not who=37	w house _ and=-37	p YOU BEEN LIFE=-37	w lost _ of=37	p CAUSE IT MAYBE=-37	j let a=-37	m felt STATE=-37
s long=37	w long=37	p ME I YOU=-37	j tell because=-37	p GAMBLE LIFE I=37	p IT SAW TRUST=-37	p IT ME ME=37	k IT BEEN -ll $=37	w is all $=37	j chats i=37	s chats=37	w chats=37
p SORRY BEEN FEEL=-37	p SAW THING IT=-37	k -ve ME $=37	m -te that=37	p HAVE THING I=37	k IF ME=37	m IF my=37	m if ME=37	w if my=37	j you think=-37	p HAPPEN BEEN ME=37	w up _ me=37
m sorry -or=37	w sorry for=37	k ME NOT -to=-37	k SAW ME NOT=-37	k SAW ME NOT -to=-37	k SAW _ NOT=-37	m ME not=-37	w asked _ not=-37	w asked me not=-37	w me not=-37	w me not to=-37	j every a=-37
k -om -a=-37	m -om a=-37	m from -a=-37	w from a=-37	w is _ my=37	j was sent=-37	j much have=37	j so about=37	k -so _ -ut=37	w so _ about=37	j made you=-37	p BEEN COMPARE SORRY=37
p CHOICE IT THING=37	p IT GAMBLE IT=37	j doubt i=-37	w that _ you=-37	k -he _ -ch=-37	p BEEN BEEN COMPARE=37	p JUST THEY BEEN=37	p SAW BEEN THEY=-37	p ME LIFE ME=-37	j had for=-37	k NOT -ht=37	m because -he=37
w because the=37	k -he _ -nt=37	m BEEN more=37	j year that=-37	k IF -re=37	m IF there=37	m if -re=37	w if there=37	k LIE=-37	w dinner _ i=37	p ERROR BEEN ME=37	w , _ got=-37
p MAYBE THEY=37	j message i=-37	j we i=-36	j at behavior=36	j at own=36	j look behavior=36	j look own=36	j own behavior=36	j your behavior=36	k -at YOU CHOICE=36	k -at YOU CHOICE -or=36	k -ok -at YOU CHOICE=36
k YOU CHOICE -or=36	m CHOICE behavior=36	m own -or=36	w at _ own=36	w at your own=36	w own behavior=36	w your _ behavior=36	w your own behavior=36	k -he -ch=36	m the -ch=36	p I ME COMPARE=-36	w not _ ,=-36
k JUST _ YOU=-36	j too to=36	j we talking=36	w we _ talking=36	k -ht _ -a=36	w you about the=-36	k , NOT -he=-36	w , not the=-36	j in came=-36	w do _ i=36	p BEEN ALL IT=-36	j to them=-36
k -al BECAUSE=-36	j in defense=36	j my defense=36	k -in ME -se=36	m ME defense=36	w defense=36	w in _ defense=36	w in my defense=36	w my defense=36	p IF BEEN I=36	p CAUSE BEEN BEEN=-36	w i _ writing=-36
p OTHER NOT ME=-36	j afraid you=-36	j why i=-36	p DO SAW IT=-36	p COLD IT THING=36	m IT out=-36	w it out=-36	k -me -me=-36	m -me home=-36	m come -me=-36	w come home=-36	j i got=36
j could with=36	p I MAYBE TRUST=-36	j me now=-36	s wives=36	w wives=36	j the do=36	k ^ IT MAYBE=36	p BEEN ME ERROR=-36	p JUST LIE=-36	p YOU YOU WOULD=-36	m she BEEN=36	k I HAVE JUST=-36
j weeks and=-36	k -ks -nd=-36	m -ks and=-36	m weeks -nd=-36	w weeks and=-36	w ^ i just=-36	j i very=-36	p THEY WILL NOT=36	p NOT STATE=-36	k HAVE NOT SAW=-36	j gone to=-36	j the where=-36
k I HAVE -ed=-36	p CAUSE YOU HAPPEN=36	p YOU BECAUSE COMPARE=-36	j trusted your=-36	k TRUST ME -th YOU=-36	p HAPPEN I=-36	j you end=36	p I FEEL STATE=36	w ^ _ want=36	w ^ i want=36	k -ce -to=-36	m -ce to=-36
k ALL -nd=-36	j her and=-36	k ME -ng=-36	s but=36	w but=36	k -or YOU=-36	j i somebody=36	p ME THING IT=-36	k -he JUST=-36	m the JUST=-36	k NOW _ LIFE=36	j father to=-36
p IT YOU COMPARE=-36	j is because=-36	w apologize if you=36	k I FEEL -ke=36	s overt=-36	w overtime=-36	w i _ going=36	j account the=-36	j say did=-36	p THEY ME ME=-36	w for it $=-36	k SEX=-36
k -es $=-36	m -es $=-36	j know in=-36	s yours=-36	k YOU -nk I=36	w you think i=36	s layof=36	j our had=36	m , even=-36	w , even=-36	k LIE _ GAMBLE=36	w you _ the=-36
k FEEL -ed=36	s wife=36	w wife=36	k HAPPEN _ ERROR=36	p NOT BUT=-36	p WOULD HAVE CAUSE=36	j going my=-36	w went _ with=-36	k IT _ $=36	m you -er=36	k -to _ NOW=-36	w to _ over=-36
k -ow _ -nd=-36	m -ng you=-36	p OTHER ME IT=36	j statements to=-36	j pills in=-36	p I BECAUSE WOULD=36	k IT BEEN WE=36	m was WE=36	j am our=36	j sorry our=36	w ^ _ got=36	w not see=36
p IT I=-36	p BUT YOU WOULD=36	j only so=36	j have hide=36	j if controlling=36	j so controlling=36	k BEEN NOT -so COLD=36	k NOT -so COLD=36	m -so controlling=36	w not _ controlling=36	w not so controlling=36	w so controlling=36
m not THING=36	k DO NOT CHOICE IT=-36	p YOU WOULD=36	p HAVE ME GAMBLE=36	j was in=-36	k IT _ ALL=36	j your nothing=-36	k BUT YOU HAVE -to=36	w but _ have=36	w but you have=36	j do for=36	k LIE $=-36
m LIE $=-36	k SAW -ut -om=-36	k YOU SAW -ut -om=-36	w found out from=-36	p SAW I DO=36	p GAMBLE LIE IT=-36	k I WOULD=-36	m i WOULD=-36	w and _ chose=-36	w and i chose=-36	s upset=36	w upset=36
j she i=36	j sister and=-36	k IT WE HAVE=-36	j will her=-36	k I -ld -he LIFE=-36	j left that=36	w if _ was=36	w have _ an=36	j i change=-36	j yelled you=-36	w an affair $=-36	j were alone=-36
p CAUSE BEEN YOU=-36	m CAUSE to=36	p SAW BECAUSE ME=36	p WOULD BEEN SORRY=36	m was -er=36	k -nd -id=-36	m and -id=-36	w ^ _ ended=-36	j have her=36	j i to=-36	w drinking=-36	k -nd I MAYBE=-36
p ERROR IT NOT=-36	p YOU LIFE NOT=36	k ^ -ok ,=36	w ^ look ,=36	s live=-36	w live=-36	k -rt _ $=-36	p BEEN JUST ERROR=36	p IT JUST ERROR=36	k ME _ IT=-36	k -en -in=36	k LIFE IT=-36
j and d=36	k IF YOU HAVE NOT=36	k -on _ -es=36	j stopped with=36	j told before=-36	j and should=36	j kept from=-36	k -th -of=-36	m -th of=-36	p BECAUSE I LIFE=-36	p YOU JUST BEEN=-36	j every years=-36
k -th _ -ke=-36	p I BEEN GAMBLE=36	m out $=36	w out $=36	j a real=36	m -a real=36	w a real=36	k -nd _ HAPPEN=-36	j in and=-36	m -nd went=-36	w and went=-36	k YOU -ed -ng=-36
j if some=36	j should have=36	k IT _ I=-36	w all _ $=36	k -od -up=36	m -od up=36	m stood -up=36	w stood up=36	k -ng I=-36	m -ng i=-36	p WILL SORRY=-36	j answer the=-36
p BEEN JUST BECAUSE=36	p IT JUST BECAUSE=36	m -te because=36	k YOU _ THING=36	j if and=-36	j lying about=-36	p ME LIFE SAW=-36	j if feel=36	j doctor you=-36	k SORRY IF ME=36	k -re _ JUST=-36	p THEY I LIE=-36
j up your=36	p I SAW SEX=36	j me they=36	w you _ into=36	p WILL SAW I=-36	m YOU if=36	w you if=36	k -he SEX -nd=-36	k JUST _ IF=-36	j the telling=-36	p NOT COLD I=-36	j been at=36
s may=-36	w may=-36	j you set=36	j on app=-36	w son _ the=-36	m about -a=36	w about a=36	j one drink=-36	j and stayed=-36	p DO WANT IT=36	p WE BECAUSE BEEN=-36	k ALL -ay ,=-36
j came my=36	j whole situation=36	m ALL situation=36	w the _ situation=36	w the whole situation=36	w whole situation=36	j away from=36	k -ay -om=36	m -ay from=36	m away -om=36	w away from=36	w ^ _ lie=36
w was too=36	w did , i=36	p LIE ALL I=-36	p YOU IT DO=36	p HAVE DRINK=-36	k BUT DO=-36	m still DO=-36	j because here=-36	j her name=36	w her name=36	k -id _ ,=-36	w him _ i=36
m HAVE left=-36	p LIE BEEN IT=-36	p ME LIFE BEEN=36	k I WILL NOW=-36	k WILL NOW=-36	m will NOW=-36	p YOU NOT IF=36	k JUST SEX ,=36	m that TRUST=-36	s comes=36	w comes=36	p CHOICE IT ME=-36
j never i=-36	p ME STATE THEY=36	p FEEL HAVE ME=-36	p MAYBE JUST BEEN=36	s punis=36	p IT THING CHOICE=-36	j own i=36	w i looked at=-36	k -of -nd=-36	m of -nd=-36	p IT IT BUT=-36	p I ALL HAVE=-36
k SEX _ -he=-36	m -to understand=36	w to understand=36	j did something=36	w our _ that=36	k , IT BEEN -at=36	j ask where=-36	k -sk -re=-36	k -sk -re I=-36	m -sk where=-36	m ask -re=-36	w ask _ i=-36
w ask where=-36	w ask where i=-36	w and that=-36	w drunk _ the=-36	j on purpose=-36	m -on purpose=-36	w on purpose=-36	w purpose=-36	j adhd i=36	s adhd=36	w adhd=36	k HAPPEN -ng=36
k TRUST _ -he=-36	k NOT _ -of=36	p I THEY LIFE=36	j office see=-36	p THING BEEN IT=36	k SORRY -or -he ALL=36	p COLD ALL=36	j turned a=36	m BEEN seeing=-36	p I SEX LIFE=-36	j been nicer=36	j nicer to=36
j you nicer=36	k BEEN -er -to ME=36	m BEEN nicer=36	m nicer -to=36	s nicer=36	w been nicer=36	w been nicer to=36	w nicer=36	w nicer to=36	p I ERROR THING=36	k -in _ -ng=-36	p THEY BEEN OTHER=-36
p SAW THEY WILL=-36	p BECAUSE YOU=36	k -he OTHER ,=36	w truth _ that=-36	p YOU YOU WILL=-36	s charg=36	k YOU SAW $=36	w too _ you=36	k ALL _ -en=36	m HAVE started=-36	w those pictures $=-36	k LIFE -nd -ld=-36
k ^ SORRY -ut=36	w ^ sorry about=36	m BEEN working=36	s worki=36	w working=36	p BEEN SEX IT=36	w in your=-36	j you friend=-36	k I STATE ME=36	k STATE ME=36	m lost ME=36	m was -he=-36
w was the=-36	k ^ YOU -ht=36	m IT before=36	k JUST ,=36	m JUST ,=36	j will to=36	j two of=36	k DO NOT -nt=-36	m not -nt=-36	j from of=36	k HAPPEN -to=-36	j hear on=-36
j the bills=-36	m -he bills=-36	w the bills=-36	j me right=-36	j men my=36	p SORRY IT BUT=36	m -ne on=-36	p SORRY I THEY=-36	k -up ,=36	m -up ,=36	j to ask=36	m not -od=36
w not good=36	p I DO FEEL=36	w not _ an=-36	w night and i=36	p STATE CAUSE LIE=36	p NOT WANT ME=36	j was first=36	p OTHER DO=-35	j it in=35	w ^ she was=35	j times a=-35	p I I SAW=-35
p TRUST YOU BEEN=35	w i will not=-35	k -le -in=-35	m -le in=-35	k -a -om -th=-35	k -ed -a -om=-35	k -ed -a -om -th=-35	k I -ed -a -om=-35	p LIE BEEN=-35	k -ok _ $=-35	k -th YOU -en=-35	k HAVE _ STATE=35
m mistakes $=35	w mistakes $=35	k -fe $=-35	m -fe $=-35	k -nd _ -es=-35	j hurt by=35	m hurt -by=35	w hurt by=35	j of feelings=35	m looked -at=35	w looked at=35	k -of _ -se=-35
k ^ _ IT=35	k -om _ -ed=-35	k -of _ TRUST=35	j because had=-35	j the dealer=35	s deale=35	w dealer=35	m -ch to=35	p JUST DO NOT=35	p BUT SEX=35	w name _ the=-35	p ME IF NOT=35
w you i was=-35	p STATE I HAPPEN=35	p GAMBLE WE=35	w ^ _ get=-35	p TRUST I LIE=-35	p TRUST ME HAVE=-35	p TRUST ME WOULD=-35	k -nd I HAVE -ed=-35	p NOT ME THING=-35	w was _ because=35	p BEEN NOT WANT=-35	p I FEEL WOULD=35
p FEEL YOU DO=-35	k -ay $=-35	m -ay $=-35	p WOULD CAUSE ME=35	j any it=35	p COMPARE BECAUSE=35	p I CHOICE NOW=-35	j i man=35	w and when=-35	p GAMBLE BEEN=35	j it now=35	p SORRY YOU STATE=35
k DO NOT -ke=35	k DO _ -ke=35	k -ff -to=35	m -ff to=35	j warned and=-35	p SORRY IT LIFE=-35	p IT BEEN WOULD=35	w had asked=-35	w you had asked=-35	m made IT=35	p I YOU WOULD=35	p DRINK LIFE=35
j i able=-35	w have not been=35	j did check=-35	k -ne -ut=-35	m day $=35	w day $=35	p SORRY I BUT=35	p SORRY LIE BUT=35	w for _ ,=-35	w photos=-35	p NOT I YOU=-35	j over i=35
k SORRY ME=35	j just my=-35	p NOW NOW=35	p I YOU NOW=35	k BEEN _ FEEL=-35	k YOU WOULD -ke=-35	j hurt feelings=35	k -of IT ALL=-35	m IT every=-35	w it every=-35	w of _ every=-35	w of it every=-35
j married did=35	k CHOICE IT BEEN=-35	m gave THEY=35	j of him=35	p ERROR YOU YOU=-35	j for us=-35	k -en YOU -id=-35	k -en YOU -id YOU=-35	w when you said=-35	p GAMBLE OTHER=-35	j and stop=-35	j it again=35
s for=-35	w for=-35	m house ,=-35	w house ,=-35	k IF YOU CHOICE=35	p IF CHOICE I=35	k -to SAW -he=-35	m drinking -nd=-35	w drinking and=-35	k ERROR BEEN CAUSE=35	k ERROR _ CAUSE=35	m ERROR were=35
k IT BEEN FEEL=35	j need me=-35	p I WANT IF=35	m my -in=35	p YOU HAVE FEEL=35	j things better=35	p YOU IT=-35	p I I NOT=-35	k I MAYBE -ll=35	p DO IT BUT=35	k -or YOU ,=-35	k -or YOU , -nd=-35
w for you ,=-35	j message you=-35	j every is=35	j swore i=-35	k CHOICE IT WOULD=-35	w i _ have=-35	w ^ _ kissed=-35	p YOU IF HAVE=-35	k -ll YOU $=35	w tell _ $=35	w tell you $=35	w those _ ,=-35
k -ut LIFE=35	m -ut money=35	k COMPARE $=35	m COMPARE $=35	k STATE _ -he=-35	j him it=35	j the back=-35	j the nights=-35	k IF THEY=-35	m if THEY=-35	p I WILL DRINK=-35	p WILL DRINK=-35
j not them=-35	k -or -ll -he=35	k ^ I DO IT=35	w listen=35	p WILL JUST I=-35	s since=35	w since=35	n 26=-35	w cancelled=-35	p ME WILL I=-35	p IT HAVE LIE=-35	k -sk _ $=35
w ask _ $=35	p BEEN MAYBE I=35	j did what=35	j the came=35	w ^ _ things=-35	j i wrong=35	j was mistake=-35	p BEEN SORRY I=-35	p TRUST COMPARE=-35	j lied about=35	p STATE BEEN CAUSE=-35	p LIFE BECAUSE=-35
p LIFE BECAUSE I=-35	k YOU CAUSE=35	m you CAUSE=35	m pain $=35	w pain $=35	p I CAUSE THEY=-35	w me too=35	s fell=35	w fell=35	p I WOULD FEEL=35	p NOW HAVE=-35	k -ed _ BECAUSE=-35
k -ng IT=-35	p IT MAYBE I=35	j is what=35	w have done $=35	j you called=-35	j it end=-35	j lied the=-35	k DO _ -ve=-35	k -me _ ME=-35	k BEEN -he -ne=-35	p THEY JUST IT=35	p STATE LIFE I=35
j you stopped=-35	j are making=35	m BEEN making=35	w are making=35	w you are making=35	j the month=-35	k -rd _ -ay=35	j it began=35	w it began=35	p HAVE CAUSE=35	w as cheating $=35	k -he THING I=35
m your -nt=35	j better and=-35	k -ed _ -om=-35	k CHOICE -in=-35	p BEEN BEEN WILL=-35	m -to her=35	p THEY YOU BEEN=35	j is done=35	p I THEY BEEN=35	k YOU -nd I BEEN=35	k -by -he=35	m -by the=35
m by -he=35	w by the=35	w i shouted at=-35	j our with=-35	p I BEEN SAW=35	p NOT CAUSE COMPARE=-35	j go and=35	p BEEN THEY NOT=-35	k -ct -ke=35	m -ct like=35	k -on -he GAMBLE=-35	m WE never=35
w we never=35	j admit you=35	j not my=35	k , _ -me=35	j told doctor=-35	k JUST -nd=-35	j made the=-35	k -to -he -or=-35	k I -te=-35	m i -te=-35	w have _ it=-35	k YOU , BECAUSE I=-35
p WANT THING BEEN=-35	w not _ all=-35	k -an LIFE=35	m an LIFE=35	k ^ I WILL -nd=-35	w not _ out=35	j am went=-35	w what i said=-35	s offic=35	w office=35	m drinking ,=35	w drinking ,=35
p IT MAYBE HAVE=35	k I BEEN -ck=-35	j i lost=35	m come -to=35	w come to=35	k BEEN ERROR , -nd=35	w wrong , and=35	w wrong _ and=35	k -so I BEEN SORRY=35	k HAPPEN -nd=35	m HAPPEN and=35	k CAUSE ERROR $=35
p IT BEEN LIE=35	m house -nd=-35	k IT BEEN -ke=35	k -en -ed=-35	m then -ed=-35	w be _ for=-35	k YOU -to -ve=35	k YOU -to -ve ME=35	w i _ before=35	k -re -en=-35	j i porn=35	j watched porn=35
k I SAW -rn=35	k SAW -rn=35	k ^ I SAW -rn=35	m SAW porn=35	m watched -rn=35	w i _ porn=35	w i watched porn=35	w watched porn=35	p IF I HAPPEN=35	m I say=35	w i say=35	m DO something=35
k -wo ALL=-35	m two ALL=-35	k THEY -es=-35	p SORRY ALL I=-35	m this $=35	w this $=35	k -ck , -nd=35	w the _ money=-35	p MAYBE I WOULD=35	p BEEN COLD ME=35	p BECAUSE THING=-35	p CAUSE COMPARE I=35
p CAUSE FEEL COMPARE=35	k -om YOU -or=-35	k -om _ -or=-35	w from _ for=-35	w from you for=-35	j your know=35	j i shouted=-35	w shouted=-35	p ME IT COMPARE=35	k CAUSE _ -it=35	k I SORRY -or -he=35	w apologize _ the=35
w apologize for the=35	m married ,=35	w married ,=35	p DO I THEY=-35	p I WOULD CAUSE=-35	j home night=35	j that kept=35	k YOU -ed -to=35	k LIE COMPARE=35	p HAPPEN DRINK=35	k I CAUSE YOU -nd=-35	m this THING=35
j the house=-35	w private=-35	k YOU LIFE , -nd=-35	k NOT FEEL=35	s and=-35	w and=-35	m is $=35	w is $=35	p LIFE I HAPPEN=35	p SAW I YOU=35	j will about=-35	j could her=-35
k -of -he THING=35	k TRUST _ JUST=-35	p NOT YOU CHOICE=35	p FEEL YOU FEEL=-35	k -nd I WILL -ow=-35	k NOT _ BUT=-35	j new year=35	k -ew -ar=35	m -ew year=35	m new -ar=35	w new year=35	k LIE _ I=35
k -to _ -en=-35	p BUT HAPPEN=35	p HAVE FEEL ME=35	k ^ IF YOU HAVE=-35	k -in _ JUST=35	j d tell=-35	w am _ you=35	p I CAUSE ALL=-35	m NOT make=-35	w not make=-35	j have way=35	j our money=-35
j for while=-35	j not know=35	k SEX _ -in=-35	p SORRY HAVE IT=35	m -es again=-35	j i he=35	p WILL GAMBLE YOU=-35	j not of=35	p OTHER ME YOU=-35	j at anyone=35	p NOT HAVE HAVE=35	p WE CAUSE=35
m -ng her=-35	j this for=-35	k SORRY _ -ed=35	k -ng _ -to=-35	k I HAVE CAUSE=-35	m for YOU=-35	j is thing=35	p I COMPARE ALL=35	k YOU -nd IT=-35	w you and that=-35	k BUT _ NOT=35	p YOU IT SAW=-35
j a after=-35	s went=35	w went=35	w brother _ i=-35	p IT ME CAUSE=35	k IT HAVE BEEN=35	w it had been=35	p NOT TRUST I=-35	p BEEN I BECAUSE=-35	j us start=35	w us _ start=35	j got physical=35
k HAPPEN -al=35	m HAPPEN physical=35	m got -al=35	w got physical=35	k -de -en=-34	m -de when=-34	m you -ry=-34	m ago $=34	w ago $=34	p NOT THING I=-34	p JUST BECAUSE I=34	k LIFE YOU=-34
k I BEEN -el=-34	k I _ -el=-34	w i _ cruel=-34	w i was cruel=-34	k YOU IT BEEN=-34	k -nd I HAPPEN -ck=-34	j my boss=34	m ME boss=34	w my boss=34	m -of our=34	w of our=34	k BEEN _ JUST=34
k -or -he=-34	m -or the=-34	m for -he=-34	w for the=-34	j in life=34	j what we=34	k -or -he TRUST=-34	k SAW -or -he TRUST=-34	w for _ truth=-34	w for the truth=-34	k -ep=34	p MAYBE BEEN FEEL=34
j the will=-34	p BEEN BEEN NOT=34	k -ow IT HAPPEN=34	k -ow _ HAPPEN=34	k GAMBLE -in=-34	m GAMBLE in=-34	j i coward=-34	k I BEEN -a -rd=-34	w was _ coward=-34	w was a coward=-34	k CAUSE _ IT=-34	k -of IT=34
m of IT=34	k COMPARE _ -in=34	w in _ second=-34	p ME HAVE THEY=-34	p YOU FEEL HAVE=34	k -ok _ -om=-34	p THING IT NOT=34	k -nd -en -ed=-34	p THING HAVE YOU=34	p IT YOU LIE=34	k -id -or -he=-34	k I -id -or -he=-34
w paid _ the=-34	w paid for the=-34	k -nt -nd I=34	k -a -ke=-34	m a -ke=-34	j am did=-34	w ^ _ is=34	p YOU BECAUSE YOU=-34	k -ly _ BEEN=34	k -te -in=34	j not me=-34	k HAVE HAPPEN=34
k IT _ -pt=-34	w you have been=34	p BEEN WE HAVE=34	m I heard=-34	w ^ _ heard=-34	w ^ i heard=-34	w i heard=-34	k ^ I JUST -ed=-34	k WOULD HAVE BEEN=34	j i came=-34	k -he LIFE -in=-34	k ERROR I=34
m ERROR i=34	j on those=34	p THING HAPPEN I=34	j started and=34	p I BEEN WOULD=34	w have _ that=34	k BEEN _ -th=-34	p LIFE JUST IT=34	j to apologize=-34	k I WILL -ll ME=-34	p CHOICE FEEL IT=34	k -ut _ -or=34
j came to=34	p I ME LIE=34	p IF SORRY ME=-34	k SORRY _ -ow=34	j a about=-34	p IT JUST LIFE=34	k -he -nt LIFE=34	w the rent money=34	j to leave=-34	j out i=34	k STATE IT=-34	p ALL HAVE DO=34
m us -nd=34	w us and=34	j i true=34	k DO NOT -ed -to=34	j were sick=-34	k YOU BEEN -ck=-34	m BEEN sick=-34	m were -ck=-34	w were sick=-34	w you were sick=-34	p WILL WILL YOU=-34	p WE LIFE=-34
k -ne -nd=34	j i an=-34	k BEEN SORRY IF I=34	k I -nt -to -ay=34	j and deserved=-34	w to _ him=-34	w to see him=-34	k NOT -ar=-34	m not -ar=-34	j too and=-34	k HAVE IT=-34	p HAVE BEEN COMPARE=34
m could -ay=-34	w could say=-34	k -ne , -nd=-34	k -ed _ ,=34	j when back=-34	p CHOICE I LIE=-34	k ERROR -nd=34	m ERROR and=34	k -th LIFE=34	m with LIFE=34	k FEEL _ BEEN=34	k YOU -er ,=-34
j sorry out=34	j her will=34	p DO NOT FEEL=34	m him -in=-34	j if a=-34	p YOU JUST SEX=34	p CAUSE NOT YOU=-34	j a my=34	j sorry said=34	m slept -th=-34	w i slept with=-34	w slept with=-34
k -to -en=34	m -to open=34	m to -en=34	w to open=34	k THEY -om -he=-34	j stuff should=34	j this that=34	w situation=-34	j me would=-34	j our counselor=-34	m WE counselor=-34	w our counselor=-34
k IF _ YOU=-34	w if _ you=-34	p NOT ALL IT=34	m -he app=34	w the app=34	w ^ _ one=-34	k -nd IT NOT=-34	k CHOICE _ FEEL=-34	k WE BEEN -th=34	m BEEN both=34	m were -th=34	w we were both=34
w were both=34	j with out=34	p FEEL BUT ME=-34	p NOT NOT FEEL=34	k WE HAPPEN -ed=-34	s train=-34	j and done=34	k ME DO=-34	k YOU -ed -or=-34	j call my=-34	p BEEN I WE=34	w tell your=-34
p WANT WE=-34	k -he GAMBLE , I=34	k MAYBE -ay I BEEN=-34	w could _ i=-34	w could say i=-34	k -nd YOU SAW=34	k ^ -at YOU=-34	j are right=-34	m are -ht=-34	w are right=-34	w you are right=-34	m do ,=34
w do ,=34	w ^ i got=-34	j times and=-34	k I NOT=-34	m i NOT=-34	j bad you=-34	j whether not=34	j whether or=34	j had stop=-34	j and myself=34	j i acted=34	m I acted=34
w ^ _ acted=34	w ^ i acted=34	w i acted=34	s photo=-34	m her -en=-34	k -it -he=34	m -it the=34	j someone never=-34	j who never=-34	p YOU FEEL STATE=-34	k -in -me THING=34	k -rt $=34
m -rt $=34	k BEEN DRINK -nd=-34	p WE DO I=34	s lost=-34	w lost=-34	k FEEL _ -he=34	j there me=34	m message $=34	w message $=34	p SEX YOU I=-34	p COLD I LIE=-34	j her had=-34
p CHOICE I ALL=-34	j in pocket=-34	j my pocket=-34	m ME pocket=-34	w in _ pocket=-34	w in my pocket=-34	w my pocket=-34	w pocket=-34	k JUST WANT $=34	p NOT WANT=34	k CAUSE _ -on=-34	j i over=-34
w ^ it hurt=-34	j you spent=-34	m YOU spent=-34	w you spent=-34	j know why=34	m -ay at=34	s gambl=-34	p BUT MAYBE=34	k OTHER DO=-34	k -in # -nd I=-34	p NOT ME FEEL=34	j could talk=34
j i seen=-34	w i _ seen=-34	p BEEN IF IT=-34	p YOU YOU SAW=34	p CAUSE YOU ERROR=-34	s over=34	w over=34	p IF IT IT=34	m started -ng=34	k BEEN _ -rd=-34	p SORRY ME OTHER=34	m -er since=34
k DO _ -ll=-34	p MAYBE NOT WILL=-34	m -id nothing=34	w said nothing=34	p OTHER ME BEEN=-34	w , _ it=-34	p IT FEEL JUST=34	p DRINK HAPPEN=34	k IT -as=34	w your _ you=-34	p SEX IT YOU=-34	w ^ you would=34
p STATE I WOULD=34	p STATE WOULD=34	k FEEL SORRY=-34	k LIE -to -ep=34	k LIE _ -ep=34	m angry $=-34	w angry $=-34	j you deserve=-34	k WE _ BECAUSE=-34	k -om ME $=34	w from me $=34	j it she=-34
j i hear=-34	j off with=34	p ERROR LIFE I=34	m always -on=34	w always on=34	j her the=-34	m sure ,=34	w sure ,=34	p LIE BUT NOT=34	w ^ your sister=34	j about certain=34	m -ut certain=34
w about certain=34	p HAVE WOULD NOT=-34	j in lot=-34	j drinking i=-34	p ME IT CHOICE=-34	w night _ it=-34	j the lies=34	p YOU CAUSE SAW=34	p CAUSE WE JUST=34	p WOULD NOW=-34	p BUT I JUST=34	p I SORRY CAUSE=34
p GAMBLE BECAUSE=-34	j had hard=-34	k THING -ut IT=-34	w come _ $=-34	w in my family=34	p SAW I HAPPEN=-34	p IT JUST ALL=34	p LIE ME IT=-34	p ERROR TRUST=-34	k , SORRY ME=34	k , SORRY ME $=34	m , forgive=34
w , forgive=34	w , forgive me=34	p WOULD CHOICE=-34	s lying=-34	w lying=-34	k COMPARE -on=-34	p BEEN TRUST ME=-34	k MAYBE I BEEN NOT=34	k ^ MAYBE I BEEN=34	j i best=34	w not _ best=34	k , BUT YOU HAVE=34
m -at you=34	k WILL ,=34	m WILL ,=34	j you fell=34	m YOU fell=34	w you fell=34	p WILL YOU THING=34	w account=34	j if slept=34	j some at=34	j some home=34	j some would=34
k -me WANT=34	k -me WANT -at=34	k -me WANT -at -me=34	m some WANT=34	w some _ at=34	j if affection=34	p NOT YOU=-34	k ME COMPARE=-34	j not best=34	p THEY HAVE YOU=-34	k -rm -nd=-34	m -rm and=-34
p IT THEY JUST=34	j picked up=-34	k BEEN -on -he=-34	s unit=-34	w unit=-34	j when found=-34	j did with=34	m for ALL=-34	j your job=-34	m YOU job=-34	w your job=-34	j apologize i=-34
w do anything=-34	j you hardly=34	j will up=34	w we _ no=-34	k -nd I -ed THEY=34	k -ow=34	s work=-34	w work=-34	p LIFE BECAUSE BEEN=-34	p COMPARE ERROR=-34	w was at the=-34	w to _ better=-34
p YOU I TRUST=34	w sleep=-34	w i _ knew=34	p TRUST I WILL=34	k -he _ ME=34	k ALL _ ME=34	p BEEN LIE I=-34	k -om=-34	j you wanted=34	k YOU _ -at=34	p DO ME IT=-34	p I HAVE I=-34
j and a=-34	j deleted and=-34	p CAUSE YOU THING=-34	p CAUSE THING YOU=-34	s lies=34	w lies=34	p BEEN WILL YOU=-34	j to that=-34	k -ls=34	p HAVE CAUSE I=34	p THING IT IT=-34	w six _ $=-34
j had i=-34	w had _ in=34	p SAW IF I=-34	p I BECAUSE I=34	k HAVE _ -on=34	p LIE SORRY=34	k THEY -or=-34	j head over=34	j since the=34	j and started=-34	p OTHER I I=-34	j made it=34
j where i=34	j in first=34	p CAUSE I YOU=34	p LIE IT BEEN=-33	j called when=-33	p I IT SEX=-33	p ME IT ME=-33	p ME THEY=33	k ^ I BEEN -a=33	s drop=-33	w drop=-33	j when ask=-33
k -en YOU -sk=-33	k -en _ -sk=-33	w when _ ask=-33	w when you ask=-33	k , _ IF=-33	w , _ if=-33	k -to _ -an=-33	k HAPPEN -re=33	k -ff _ -ne=-33	j for may=33	m had -ch=33	k -in _ -me=-33
p I NOT THING=33	k -on -a=-33	m -on a=-33	j a so=-33	k -to _ -me=33	j and makes=33	j so like=33	m -th it=-33	w with it=-33	k ^ IT BEEN -in=33	w it is in=33	j friends me=-33
p FEEL CAUSE=33	p ALL IT=33	k IF I -ed=33	j all know=33	s kitch=-33	w kitchen=-33	k -in _ -en=-33	p ALL IT YOU=-33	p DO HAVE=-33	p IF WE I=33	k -ok=-33	p WE NOT=33
k -en _ -te=-33	m -nd one=-33	p FEEL BEEN NOT=33	p DO NOT SORRY=-33	k -op _ $=33	w stop _ $=33	w ^ i stopped=33	j not let=33	p MAYBE I MAYBE=33	j it asked=-33	p DO LIFE NOT=33	k -er $=-33
m -er $=-33	j go it=33	w her _ i=33	k WOULD YOU=33	m WOULD you=33	w ^ he asked=33	j us i=-33	k ALL _ BEEN=-33	w am _ it=-33	j our been=33	j hand you=33	p GAMBLE IF=-33
j yes and=-33	j lied and=33	j home drunk=-33	m -me drunk=-33	w home drunk=-33	k BEEN -er=33	k ME -nd=-33	m it -om=33	w it from=33	p YOU ME I=-33	j never would=-33	p LIFE IT WOULD=-33
j i someone=-33	j not way=-33	p JUST IT BEEN=33	j i apologize=33	k -de _ -he=-33	p ALL I I=-33	p FEEL IT=33	k -a -me ,=-33	j room to=33	j signed name=-33	j signed on=-33	j signed your=-33
k -ed YOU -me=-33	k -ed YOU -me -on=-33	k YOU -me -on -he=-33	m signed YOU=-33	w name on the=-33	w signed _ name=-33	w signed your=-33	w signed your name=-33	k -of -he=33	m -of the=33	m of -he=33	w of the=33
j about small=-33	m -ut small=-33	w about small=-33	j of nowhere=-33	j out nowhere=-33	k -ut -of NOT=-33	m -of nowhere=-33	w of nowhere=-33	w out _ nowhere=-33	w out of nowhere=-33	j took my=-33	j the promise=-33
k -re _ -er=33	j my wife=33	p BECAUSE NOT BEEN=33	j in shower=-33	j the shower=-33	m -he shower=-33	w in _ shower=-33	w in the shower=-33	w shower=-33	w the shower=-33	j it fight=-33	k -to -nt=33
m to -nt=33	j are things=33	k -se SORRY=33	k -se SORRY ME=33	m -se forgive=33	j the know=-33	p I YOU YOU=-33	j and car=-33	p THING BEEN FEEL=33	k -gh _ I=-33	m BEEN doing=33	p COLD HAVE NOT=33
j nothing we=33	j nothing went=33	j went we=33	k -on , WE=33	k HAPPEN -on ,=33	k HAPPEN -on , WE=33	p HAPPEN WE JUST=33	p NOT HAPPEN JUST=33	w nothing _ went=33	w on , we=33	w went on ,=33	j a things=33
j the are=33	w me to=33	j your pain=-33	w your pain=-33	w jealous=-33	w it was only=-33	m to WE=-33	w to our=-33	p HAPPEN I SORRY=-33	w just _ the=33	p YOU CHOICE SORRY=33	k MAYBE HAVE -id=33
p IT IT THING=33	p YOU WILL BUT=-33	w turned _ the=-33	w ^ i went=33	p IT NOT=-33	p FEEL YOU WOULD=33	k JUST _ LIE=33	k -an _ ,=33	s rough=-33	w rough=-33	p BEEN HAVE CHOICE=-33	k I _ -ar=-33
w treated=-33	k DO _ FEEL=-33	j your account=-33	k -to YOU -or=-33	w to you for=-33	j this i=33	s flatt=33	w flattered=33	p WILL BEEN IF=-33	k -a -er -on=-33	w never _ how=-33	p COLD IT I=33
m only -er=-33	j nobody how=33	k -in -er=33	m in -er=33	k -or _ -an=33	k DO IT -so=33	k I DO IT -so=33	w did it so=33	j that myself=-33	p IT ERROR IT=-33	w it did not=33	p ME IF I=-33
k -th -ee=33	p SEX YOU IT=-33	k HAVE BEEN -re=33	m been -re=33	p YOU BEEN SEX=33	p SORRY I I=-33	k , -nd I SAW=-33	w i _ seeing=33	j if asked=-33	k -se ,=-33	m -se ,=-33	p DO CAUSE YOU=33
w you _ like=33	j i awful=33	k ^ -re BEEN -a=33	j was moment=-33	j did think=33	w did _ think=33	p ERROR I NOT=33	k -on _ THING=33	j my but=-33	j my bag=-33	j do me=33	j on of=33
k -ed _ -ne=-33	p BEEN IT BECAUSE=-33	k HAVE -to BEEN=-33	k -ut _ COMPARE=33	j some i=33	j the other=-33	m -he other=-33	w the other=-33	j regret if=33	k -he _ -ce=33	m should NOT=33	p NOT CAUSE YOU=-33
p WILL FEEL=-33	j her said=-33	p ALL DO IT=33	p I CHOICE BECAUSE=-33	k -to _ -le=-33	p HAPPEN ME I=-33	k -id _ -nd=33	p YOU JUST JUST=33	p BEEN I BEEN=-33	k DO NOT $=-33	m IT house=33	j never me=-33
j keep my=33	m even -en=-33	w even when=-33	p SAW ME WE=-33	j i wish=33	p SEX I WOULD=-33	p YOU COMPARE YOU=-33	p BECAUSE I OTHER=-33	k ^ IT WOULD=-33	w ^ it would=-33	s admit=-33	w i _ having=33
m YOU take=33	w you take=33	k -er _ YOU=33	p YOU HAVE SEX=-33	p ME I ME=33	p I SEX I=33	p NOT LIE=-33	j said your=-33	k CAUSE THEY=33	j with it=-33	j am is=33	w this way=33
p YOU WILL BEEN=-33	w intention=-33	w any _ this=33	k IT WOULD NOT=33	p YOU DO SORRY=-33	k CHOICE _ -to=-33	j blame the=33	j it month=33	m made -a=-33	w made a=-33	w should _ have=33	k YOU -lk=-33
m you -lk=-33	w to _ mother=-33	j makes it=-33	m makes IT=-33	w makes it=-33	j could i=-33	k , BUT -he=-33	w , but the=-33	k WE HAVE $=33	k DRINK _ -on=33	m when I=-33	w when i=-33
w lied to the=-33	j one from=33	m ^ it=33	w ^ it=33	m about IT=33	p I IT HAPPEN=-33	p SAW CAUSE IT=-33	k -or IT LIFE=33	w for this family=33	k -nd -ld THEY=-33	p THEY NOT YOU=-33	j i lapse=33
s lapse=33	w lapse=33	p I JUST SEX=33	p HAPPEN BUT=-33	p CAUSE ME IT=-33	j to happened=33	j to work=-33	p SORRY ME ME=33	k WOULD HAVE CAUSE=33	p ME LIFE THING=-33	j had left=33	k -el $=-33
m -el $=-33	w i _ went=33	j called and=-33	p ME LIFE WE=-33	j i spend=-33	j will spend=-33	w have _ in=-33	s both=33	w both=33	k -es IT $=-33	m -es it=-33	k ^ YOU SAW -he=-33
j but i=-33	k WILL -ow YOU -he=-33	j and take=-33	p BEEN IT GAMBLE=-33	j you eight=33	j am am=33	j and anything=33	k ^ WE NOT=33	w ^ we never=33	p LIE IT=-33	p THING DO=33	k -he -or $=-33
k -to LIE=-33	m to LIE=-33	k BECAUSE I LIE=-33	k BECAUSE _ LIE=-33	p BEEN NOT DO=-33	k BEEN -he -ne -ho=-33	m choice $=-33	w choice $=-33	w at my=-33	p FEEL YOU HAVE=33	k -en I -ed=-33	j in have=33
p BEEN I ERROR=33	k IT IT FEEL=33	m turned ME=33	p ME YOU COMPARE=-33	p I SEX SAW=-33	p SEX SAW IT=-33	k YOU -om=-33	m YOU from=-33	j right time=33	j could but=-33	p I STATE JUST=33	p I WILL ALL=-33
j over not=-33	k -ce _ ME=-33	k BEEN -ng ME=33	p BUT YOU SAW=-33	j be faithful=33	j to faithful=33	k -to BEEN -ul=33	k -to _ -ul=33	m be -ul=33	w be faithful=33	w to _ faithful=33	w to be faithful=33
p CHOICE FEEL=33	p ME OTHER THEY=33	p SORRY FEEL HAVE=33	k CHOICE -at I DO=33	j out a=-33	w know _ can=-33	k -th ME ,=33	w with me ,=33	p ME GAMBLE WILL=-33	p IT BEEN I=33	j asleep me=-33	j asleep next=-33
j asleep to=-33	k -ep -xt=-33	k -ep -xt -to=-33	k -ep -xt -to ME=-33	m -ep next=-33	m asleep -xt=-33	w asleep _ to=-33	w asleep next=-33	w asleep next to=-33	p LIE I LIE=33	p FEEL SORRY IT=33	k -ay _ ME=-33
m BUT it=33	j and been=33	p WILL DO IT=-32	w for _ way=32	p BEEN GAMBLE I=32	k THEY WILL -ll=-32	p IF ME FEEL=32	m okay $=32	w okay $=32	j not call=-32	k , ALL=32	m , ALL=32
k -he _ -ke=32	w me that=-32	k -ad _ $=32	k -so IT I MAYBE=-32	p SAW THEY=-32	j under my=-32	m under ME=-32	w under my=-32	p I NOT THEY=-32	k -ll _ WE=-32	j broke you=-32	k -ng _ IT=32
p NOT OTHER=32	p NOT ALL ME=32	j to this=-32	p NOT TRUST BEEN=32	k -th _ -ng=32	j am feel=-32	p HAVE ALL CHOICE=32	p DRINK NOT ME=32	p FEEL YOU LIFE=-32	j affection at=32	j affection home=32	m affection -at=32
w affection _ home=32	w affection at=32	w affection at home=32	p FEEL YOU BEEN=32	k , YOU HAVE=32	p THING BEEN NOW=32	p CAUSE I HAVE=-32	p HAVE LIE ME=-32	j chose him=-32	k ME _ -es=-32	j up went=-32	p IT YOU NOW=32
k ^ IF I BEEN=-32	m tomorrow I=-32	w tomorrow i=-32	j asked in=-32	w you was=-32	p BEEN WE NOT=-32	j about mine=-32	j what that=-32	j one the=32	w trust _ $=-32	s grief=-32	w grief=-32
k IT -on -se=32	k IT -on -se $=32	m YOU would=-32	w you would=-32	s manag=32	w manager=32	k SAW _ -to=-32	k GAMBLE _ IT=32	k -in _ -es=32	m I got=32	w i got=32	m -of those=-32
w of those=-32	k ERROR I WILL=-32	k ERROR I WILL -ll=-32	k ERROR _ WILL=-32	j that alone=-32	j lot on=32	p SORRY FEEL IT=32	w if i have=32	s says=32	w says=32	k -ho _ YOU=-32	k NOT -rd=32
m to -nd=32	k WILL NOT BEEN=32	w will not be=32	j called paranoid=-32	j i paranoid=-32	j you paranoid=-32	m YOU paranoid=-32	s paran=-32	w called _ paranoid=-32	w called you paranoid=-32	w paranoid=-32	w you paranoid=-32
p THEY I=-32	j cruel was=32	k -ee _ -er=-32	m in IT=-32	k NOT -ed $=32	p IF BEEN SORRY=32	w my way=-32	m BEEN never=-32	k NOT -lp=32	m NOT help=32	m not -lp=32	w not help=32
w is _ $=-32	w get _ it=32	j treated you=-32	j badly i=32	j i under=-32	k CHOICE ME=-32	m -id it=32	j i keep=-32	p NOT JUST BEEN=32	w did not think=32	p I CAUSE OTHER=-32	k ^ I -ht=-32
m LIFE that=-32	j my mother=-32	m ME mother=-32	w my mother=-32	p SORRY THING MAYBE=32	p ME BEEN IT=-32	j what night=-32	j had a=-32	p I IT IF=32	p CAUSE OTHER=-32	p CAUSE YOU OTHER=-32	w i let it=-32
p BEEN WOULD=32	j lied in=-32	p CAUSE ME CAUSE=32	m -or her=32	w for her=32	p NOT I GAMBLE=-32	p HAVE LIE NOT=32	p LIFE YOU MAYBE=-32	j it within=32	k -on WILL=-32	m on WILL=-32	j to truth=-32
w it _ about=32	p CAUSE IF YOU=32	p HAVE CAUSE IF=32	p WOULD CAUSE IF=32	k HAPPEN -up -in=-32	w ended _ in=-32	w ended up in=-32	j i rent=-32	p BEEN WILL ALL=-32	j help and=-32	j year you=-32	j his place=-32
m his -ce=-32	w his place=-32	p WE IT YOU=-32	p WE BEEN THING=32	w i hid the=32	k -so _ -to=32	w so _ to=32	j will do=-32	j me say=32	w ^ you gave=-32	k ^ I -ed -a=-32	w when your=-32
p YOU FEEL WILL=-32	p YOU SAW WOULD=32	k -to -et -ed=32	s very=-32	w very=-32	k -ry -in=-32	k I BEEN NOT -ly=32	w three _ and=-32	w started it $=32	p DO IT NOT=32	p BEEN SORRY THEY=32	w that _ are=32
p NOT THEY IF=-32	k DO NOT NOW=-32	k DO _ NOW=-32	w already _ $=32	k ^ I SEX THEY=-32	k -nt YOU -to -ar=-32	m their -es=32	k -le I BEEN -ng=-32	k BEEN THEY=32	k IT BEEN THEY=32	m was THEY=32	p ERROR WILL=-32
p IT DRINK=-32	j to over=-32	k -ay BEEN=32	p STATE NOT CAUSE=-32	w yes , and=-32	w yes _ and=-32	j and more=-32	j eleven thousand=-32	m eleven -nd=-32	w eleven thousand=-32	j are too=32	w are _ too=32
w i said it=32	k ^ I DO NOT=-32	k BEEN -an=-32	p DRINK DO NOT=32	p ME YOU ALL=-32	s clean=-32	w and i made=-32	k -en _ -or=-32	p CHOICE BEEN NOT=-32	m about -en=-32	p WE JUST SEX=32	j had phone=32
p I CAUSE SORRY=-32	s worst=32	w worst=32	k , I BEEN NOT=32	p YOU I=-32	j of this=32	k -es -ut=32	p I WE BEEN=-32	p SAW SEX YOU=-32	k JUST , -nd=32	p JUST NOT HAVE=-32	p NOT I ME=-32
p I LIFE BUT=32	j with with=32	k WILL _ -ct=-32	m WANT it=-32	p IT HAVE FEEL=32	j you story=-32	k I JUST HAPPEN=32	w me _ that=-32	j to earn=-32	m -to earn=-32	s earn=-32	w earn=-32
w to earn=-32	k THEY HAPPEN -on=32	k ^ THEY HAPPEN -on=32	m THEY came=32	m came -on=32	w came on=32	p YOU NOT BECAUSE=-32	w know what i=32	m after I=32	w after i=32	k -re -nd=-32	m -re and=-32
m -to that=32	j were is=32	w differently=32	p BEEN DRINK ME=-32	j will work=-32	k -ld ME=32	j am bad=32	j every about=-32	p WOULD NOT SAW=-32	k HAVE HAPPEN -a=32	k I HAVE HAPPEN -a=32	w have got a=32
j sorry those=32	p IT ME THING=-32	j laughed with=-32	w laughed about you=-32	j out like=32	k -ut -ke=32	k -ut -ke IT=32	m -ut like=32	m out -ke=32	w out like=32	w out like this=32	k -en WE=32
j us just=32	j had never=-32	w had never=-32	j years a=-32	j me there=-32	p SAW BEEN NOT=32	p MAYBE YOU IT=-32	k COMPARE _ $=32	j seeing after=-32	k -ng THEY -er=-32	m THEY after=-32	w seeing _ after=-32
j if felt=32	m YOU felt=-32	w you felt=-32	w and _ stayed=-32	w and i stayed=-32	j the check=32	k -ve -he=-32	m -ve the=-32	k OTHER _ -es=32	p ALL I HAPPEN=-32	k I -re I=-32	m swore I=-32
w i swore i=-32	w swore i=-32	j if see=32	j the down=-32	p IT HAVE HAPPEN=-32	p HAPPEN YOU BEEN=32	m someone $=32	w someone $=32	p TRUST FEEL=32	p YOU IT IT=-32	w betrayed=32	k TRUST -ut=32
m TRUST about=32	k -od _ $=32	w good _ $=32	j the all=-32	p THEY NOT DO=-32	j money spent=32	w money _ spent=32	p DO ME NOT=-32	w ^ _ thought=32	p NOW YOU IT=-32	p SORRY YOU WOULD=-32	s knowi=-32
w knowing=-32	k -nd HAPPEN=-32	m and HAPPEN=-32	w was over=-32	j will your=-32	k JUST -of=32	m JUST of=32	p NOT ALL BEEN=32	j you company=-32	j it without=-32	k -in ME -ad=32	w in my head=32
j so badly=32	m -so badly=32	w so badly=32	k IF YOU SAW=32	k IF _ SAW=32	k JUST _ -in=32	w ^ i was=32	w d like=-32	k -ay _ LIE=32	k LIFE -ed=32	j i quiet=-32	j now have=-32
m yours $=32	w yours $=32	p YOU TRUST BEEN=32	k ALL , -nd=32	w he was=32	p HAVE LIE IF=32	k HAPPEN FEEL=32	m got FEEL=32	j we that=-32	k IT BEEN NOT ME=32	j i may=-32	p WILL COMPARE=-32
m without YOU=32	s door=32	w door=32	k -pt COLD=-32	m kept COLD=-32	j am proud=32	j i proud=32	j not proud=32	j proud of=32	k -ud -of=32	k BEEN NOT -ud=32	k BEEN NOT -ud -of=32
k BEEN _ -ud=32	k I BEEN NOT -ud=32	k NOT -ud=32	k NOT -ud -of=32	m -ud of=32	m NOT proud=32	m not -ud=32	m proud -of=32	s proud=32	w am _ proud=32	w am not proud=32	w not proud=32
w not proud of=32	w proud=32	w proud of=32	k CAUSE YOU -he=-32	k -st -er=-32	j told things=-32	j back me=32	k CAUSE _ FEEL=32	j message and=-32	k IT -th=-32	j made feel=-32	w made _ feel=-32
p I YOU WILL=-32	j before was=-32	p I NOT TRUST=32	p STATE OTHER BECAUSE=-32	k THEY HAPPEN ME=32	m HAPPEN me=32	m THEY got=32	m got ME=32	w got me=32	p LIFE I THING=32	p WANT COMPARE=32	w you are not=32
j right you=-32	k -at _ BEEN=32	m -it you=-32	j the put=-32	p ME SEX ME=-32	w you should not=32	p SAW WOULD=32	p I THEY IT=-32	k -at ME LIFE=-32	p ME COLD=32	j you shower=-32	j on all=32
j did in=-32	s disre=32	k -fe=32	k YOU CAUSE ME -nd=-32	p NOT IT FEEL=32	j were both=-32	p MAYBE HAVE I=-32	j but exactly=32	p BEEN BEEN LIFE=32	w my _ $=32	m -nd that=-32	p JUST HAPPEN NOT=32
p I ALL STATE=32	m THEY place=32	j when she=-32	j the too=32	k I BEEN -at -he=-32	p ME DO BEEN=-32	s has=32	w has=32	p I GAMBLE THEY=-32	m BEEN your=-31	k STATE _ LIFE=31	j truth it=-31
p YOU CAUSE BEEN=-31	k , I WILL -ll=-31	j on night=-31	k -or=-31	k -rs _ YOU=31	w in _ ways=31	p IT I CHOICE=-31	j promotion i=31	s they=-31	w they=-31	p HAPPEN THING I=-31	w result=-31
k -ow IT FEEL=-31	k -ow _ FEEL=-31	j hundred bucks=31	k -ed -ks=31	m -ed bucks=31	m hundred -ks=31	w hundred bucks=31	p BEEN ERROR BUT=-31	p I BUT LIFE=31	k -a -ke ,=-31	j for the=-31	j have answered=31
m BEEN bad=31	p YOU CAUSE=-31	k -ht ME=31	m -ht me=31	k -ht _ -to=31	p WE BEEN YOU=-31	m was CAUSE=31	p NOT WANT IT=-31	j her but=31	w not think it=31	j leave me=31	j met him=-31
k -sk ,=-31	m -sk ,=-31	j had just=31	w had just=31	w him _ you=-31	k -ow _ -ay=31	m friend $=-31	w friend $=-31	k -to _ THING=-31	j the home=-31	k -st _ $=31	k -on _ -se=-31
p WILL I LIE=-31	p HAVE YOU STATE=31	k -es _ -nd=-31	p THING I ERROR=31	k IT -to ME=-31	p YOU BEEN ME=31	w that _ $=-31	j to go=31	j willing to=-31	m BEEN willing=-31	m willing -to=-31	s willi=-31
w willing=-31	w willing to=-31	p BEEN ALL WILL=31	k -pt _ $=31	k CAUSE _ -up=31	p HAVE LIE YOU=-31	j met i=-31	k SORRY IF -he=31	p I WOULD THING=31	p LIFE WILL BEEN=-31	j wrong way=-31	p LIFE CAUSE YOU=-31
p WOULD THING YOU=-31	k -pe $=31	m -pe $=31	p NOT IF BEEN=-31	k BEEN -a=31	m BEEN a=31	w just _ ,=31	j all the=31	p BECAUSE BEEN I=31	j with who=-31	k I -ed -ne=-31	w something wrong $=-31
k -he THING $=31	j sleep with=31	m sleep -th=31	w sleep with=31	m LIFE about=-31	s that=-31	w that=-31	j no would=-31	p WILL BUT DO=-31	w and _ is=-31	s on=-31	w on=-31
p DO ME=-31	w i watched you=-31	j as takes=-31	j for takes=-31	j long takes=-31	k -as -ng -as IT=-31	k -as IT -es=-31	k -as _ -es=-31	k -ng -as IT=-31	k -ng -as IT -es=-31	w as _ takes=-31	w as it takes=-31
w long as it=-31	j was should=31	j should behavior=31	k IF _ DO=31	j in this=31	k -lk _ IT=-31	k -ts -nd=-31	m -ts and=-31	j i saved=-31	s saved=-31	w saved=-31	k -ut THING=31
m about THING=31	k BEEN -ck -in=-31	p ME SORRY FEEL=31	k ME _ WE=-31	s accou=31	m FEEL and=31	p YOU BEEN OTHER=31	k -ld -he -or=-31	k I -ld -he -or=-31	w told _ doctor=-31	w told the doctor=-31	j at will=-31
k -go -ck $=31	w go back $=31	j say that=-31	j a told=-31	j rent money=31	m rent LIFE=31	w rent money=31	w no _ ,=31	k CHOICE _ THEY=-31	k -se , I=-31	k -wn _ -nd=-31	s promo=31
w if _ is=31	k ME LIFE=-31	s till=-31	w till=-31	k DO NOT JUST=-31	k DO _ JUST=-31	p SORRY IF LIFE=31	j as have=31	k IT -om YOU=-31	p BEEN YOU ERROR=-31	k -nd _ -nt=-31	j on year=31
m and -en=31	j in d=31	k -ly ,=-31	m -ly ,=-31	k BEEN -at YOU=31	k -an SEX=-31	w ^ _ yelled=31	j late to=31	j lie mine=-31	w completely=-31	m sorry IT=31	k BEEN SORRY , BUT=31
k -ch YOU=31	m -ch you=31	p WILL NOT=-31	p ME WOULD BEEN=31	s trade=-31	j have when=-31	p ME CAUSE I=31	p CHOICE NOW=-31	w you _ how=-31	p ME YOU CAUSE=-31	j the time=-31	m asked $=31
w asked $=31	k -om _ -ce=31	p IF SEX=-31	j you wrong=-31	k ^ IT JUST HAPPEN=31	p I WILL JUST=-31	j the work=31	p DO NOT LIFE=31	p THEY YOU HAVE=-31	p I NOT ERROR=-31	k -nd -on -he=-31	j to us=-31
w i deleted the=-31	p LIFE ME IT=31	j that just=31	w that _ just=31	w that is just=31	p I I=-31	k NOT -om=31	j there because=-31	k BEEN NOT -re -en=-31	k NOT -re -en=-31	m there -en=-31	w not there when=-31
w there when=-31	m her -or=31	w in _ house=31	p ALL IT ME=31	w were _ for=31	p THEY SAW=-31	p STATE WANT=31	p CAUSE YOU HAVE=-31	w that _ with=31	j about and=-31	j one us=-31	k -ld YOU -er=-31
s keep=31	w keep=31	k BEEN SORRY -or THING=31	k WOULD HAVE NOT=31	j three weeks=31	k -ee -ks=31	m -ee weeks=31	m three -ks=31	w three weeks=31	p BEEN CAUSE NOT=-31	j one lied=-31	s onlin=31
w online=31	p FEEL HAVE NOT=-31	j not looked=31	w you _ one=-31	j sorry whole=31	k -nd I CHOICE -to=-31	k -ow _ ME=31	k -he -al $=-31	p IF ME CAUSE=31	j it two=-31	p DO NOT DO=-31	p I ERROR IT=31
j sorry like=31	j see will=-31	j that reason=31	w the _ reason=31	p WE DRINK=31	j on told=-31	j i into=-31	m planned $=31	w planned $=31	k -to _ LIFE=-31	s cross=31	w crossed=31
k CAUSE ME LIE $=31	w me lie $=31	p CHOICE SORRY=-31	j up it=31	p SEX YOU NOT=-31	m -ut my=-31	j before so=31	k HAPPEN _ -ll=31	k -he SEX ,=31	w the messages ,=31	w blamed you=-31	w blamed you for=-31
p I ERROR CHOICE=31	w to tell you=31	k NOW _ IT=-31	s first=31	w first=31	j of with=31	w your _ at=-31	w hear that=-31	j know for=31	k -me -om=31	m -me from=31	k -to HAPPEN $=31
w to happen $=31	k SEX -nd I=-31	j the go=31	k I LIE -to -he=-31	j made things=-31	p CAUSE I ME=-31	p ERROR IT CAUSE=-31	j the sent=31	m YOU believe=31	w you believe=31	j not d=-31	j ask and=-31
p WOULD HAVE HAPPEN=31	j credit you=31	k -on _ -ed=-31	k I -ed IT ,=-31	j is cheating=31	w to _ from=-31	p HAVE NOT BECAUSE=31	k IT IF=-31	m IT if=-31	p BEEN SORRY CAUSE=31	k ^ WOULD=31	m ^ WOULD=31
m ^ should=31	w ^ should=31	j it sound=-31	m IT sound=-31	w it sound=-31	p YOU CHOICE NOT=-31	k -th _ ,=31	k -nd=-31	j could it=-31	j been since=31	p SORRY I COLD=-31	w do you want=31
j when got=31	w when _ got=31	j of a=31	j our me=31	j do i=-31	p YOU OTHER NOT=31	p JUST I WOULD=31	j card in=-31	m card -in=-31	w card in=-31	p ME STATE IT=-31	k JUST -nt=31
j want me=-31	w do _ to=-31	j to own=-31	w every _ for=-31	p DO NOT SAW=31	j put through=31	k -ut YOU -gh=31	k -ut YOU -gh $=31	k -ut _ -gh=31	k YOU -gh $=31	m YOU through=31	w put _ through=31
w put you through=31	w you through=31	w you through $=31	w mistakes=31	j in apologize=31	j would hear=-31	j drink not=-31	k -ed _ -rd=-31	k YOU -ed=-31	p IT MAYBE BEEN=31	p I CAUSE WANT=-31	k ^ YOU CHOICE=31
p YOU ME BEEN=-31	j at so=-31	p WOULD ME=31	j were an=31	j did just=-31	k I DO IT BECAUSE=31	j i out=-31	j for took=31	w ^ _ ex=31	w ^ my ex=31	k I FEEL=-31	m i FEEL=-31
j into something=31	m -to something=31	w into something=31	j from told=-31	w sorry _ are=31	w sorry you are=31	p LIE ME NOT=31	m SORRY that=31	k -ss IT=31	p THING BEEN THEY=31	m took IT=-31	p YOU LIE I=31
w front _ you=-31	w front of you=-31	p WILL ME COMPARE=-31	w you _ bad=-31	k -ne _ WOULD=31	k FEEL _ -in=-31	m -id you=31	p I DRINK IT=31	p ME YOU NOW=31	j to when=-31	p GAMBLE I WILL=-31	j and about=-31
k IT I MAYBE=31	w that i could=31	k ^ SORRY IT=31	w ^ sorry that=31	j were fine=31	m were -ne=31	w were fine=31	m NOT have=31	k -te -to THEY=31	k -te _ THEY=31	k I -te -to=31	k I -te -to THEY=31
w i wrote to=31	j came you=-31	k ^ YOU -er=-31	j have told=-31	p COMPARE I WILL=-31	p YOU COMPARE WILL=-31	s times=-31	w times=-31	p ME BECAUSE IT=-31	j it slipped=31	j without asking=-31	w without asking=-31
k CAUSE -a=31	m CAUSE a=31	k -nd I WOULD=31	p TRUST IT=-31	w train=-31	p IT HAPPEN BUT=-31	w own _ i=31	k -ld WE=-31	k I -ld WE=-31	k ^ I -ld WE=-31	m -ld our=-31	m told WE=-31
w i told our=-31	w told our=-31	k SORRY _ YOU=31	j i brought=-31	j ever to=31	j i of=31	k LIE JUST=-31	j got us=31	p LIFE I YOU=-31	k BECAUSE I BEEN COMPARE=-31	j going you=-31	p I NOT BECAUSE=-31
j to messages=31	w your _ while=-31	j my best=31	p YOU IF YOU=-31	k WILL _ -to=31	k BEEN STATE ,=-31	k -ay I=-30	m -ay i=-30	k JUST BECAUSE=30	k -a JUST -ed=30	m JUST hundred=30	w a _ hundred=30
w that _ could=-30	m BEEN lying=-30	j sorry been=30	p IF I DO=30	k BEEN _ LIFE=-30	k LIE HAPPEN=30	k -re _ -nd=-30	j not again=-30	j our marriage=30	m WE marriage=30	w our marriage=30	j sorry was=30
m LIE too=30	k -a _ -ty=30	p DRINK BUT=-30	k , I HAVE NOT=-30	p I ALL=30	m know $=30	w know $=30	j your money=-30	p SEX IT NOT=30	j someone to=30	k I HAVE HAPPEN=30	p THING NOT DO=30
k THEY _ -es=-30	s done=30	w done=30	k -rk=30	s half=30	w half=30	k GAMBLE -om=-30	k WOULD HAVE HAPPEN=30	k WOULD _ HAPPEN=30	j you happened=-30	k ^ YOU WOULD HAVE=30	w it , but=30
w it _ but=30	j would to=30	j gave told=-30	k -to LIE ,=30	w to lie ,=30	j you will=-30	j your them=-30	w this _ i=-30	j has a=-30	m no THING=-30	p BEEN NOT NOW=30	j down you=-30
w her , i=-30	p YOU IT NOW=-30	k -nd I WILL NOT=30	j sleep at=-30	m sleep -at=-30	w sleep at=-30	k THEY _ BUT=30	j we only=30	p COLD YOU BEEN=-30	j were like=30	m YOU my=-30	w you my=-30
s still=-30	w still=-30	p HAVE TRUST I=-30	j to every=30	j my about=30	m -at dinner=30	w at dinner=30	j with because=30	p TRUST I IT=30	m YOU are=30	w you are=30	j you after=-30
j a week=-30	j get i=-30	j cheated you=30	w have _ no=-30	w have said no=-30	j me it=-30	j forgive for=30	k SORRY ME -or=30	w forgive _ for=30	w forgive me for=30	j when her=-30	j it an=-30
k -a -ry=-30	m a -ry=-30	j not something=30	m NOT something=30	w not something=30	w that from you=-30	j second you=-30	w a _ and=30	p NOT ME=-30	j ashamed and=-30	j you times=-30	m SAW him=-30
m times -nd=-30	w times and=-30	k -nd I BEEN=30	j things i=30	k -ed -ff=-30	m -ed off=-30	m turned -ff=-30	w turned off=-30	m I can=-30	w i can=-30	m party $=30	w party $=30
j that home=30	j told on=-30	p HAVE CHOICE YOU=-30	w ^ you never=-30	p I IF THING=30	k -ce _ YOU=30	j went phone=-30	p ME IF=-30	j we by=30	p YOU JUST YOU=30	j is are=30	j in would=30
p WOULD BECAUSE=30	j as the=30	j our while=-30	j sorry as=30	p HAVE FEEL BEEN=30	j was have=30	k BECAUSE=-30	m father -ed=30	j gave no=30	w gave _ no=30	w gave me no=30	w more _ you=-30
p WE BEEN=30	p SEX YOU THEY=-30	p WILL LIE IT=-30	k BUT WE=30	k BUT WE BEEN=30	m BUT we=30	j i slept=30	m I know=-30	w i know=-30	k ME _ THING=-30	p BUT LIE=-30	j opened a=-30
m opened -a=-30	w i opened a=-30	w opened a=-30	k -ks=-30	p DO CHOICE BEEN=-30	j have times=30	p I LIE CAUSE=30	p DO THING YOU=30	j is this=-30	k BEEN SORRY IF YOU=30	p FEEL BEEN BEEN=-30	m BEEN offended=30
w you _ better=-30	j saw i=-30	k IT I DO=30	j want you=30	j the stress=30	j is been=30	j wrote on=-30	j in kitchen=30	w in _ kitchen=30	j see them=-30	j would them=-30	k NOT SAW THEY $=-30
k WOULD NOT SAW THEY=-30	m SAW them=-30	w see them=-30	w see them $=-30	j am human=30	j i human=30	m your FEEL=30	k SEX -ed=-30	p I STATE ME=30	j my is=-30	k YOU IT BEEN -a=-30	w what _ was=-30
k ^ _ HAVE=-30	j any you=30	p STATE I JUST=-30	m not -it=-30	p BEEN CAUSE ALL=30	j made bad=-30	k -nd I LIE -to=-30	k -re I -ed=30	w and that is=-30	k SAW IF I=-30	m asked IF=-30	w asked if=-30
w asked if i=-30	k I MAYBE BEEN=-30	j you time=30	j way in=30	j with three=-30	k -in -es=30	p IT WE=30	p HAVE HAPPEN IT=30	s day=30	w day=30	k HAPPEN _ I=-30	j for with=-30
k -er CAUSE YOU=30	k I -er CAUSE=30	k I -er CAUSE YOU=30	k IF I -er=30	k IF I -er CAUSE=30	k ^ IF I -er=30	m I ever=30	m ever CAUSE=30	w i ever=30	w if i ever=30	k -nd -ld YOU I=-30	j her times=30
m GAMBLE it=-30	j decide not=-30	p WANT SAW=30	m -nd he=30	w and he=30	p CAUSE ME LIE=30	p ME I NOW=-30	p STATE THEY=-30	k -om _ ME=30	j told her=-30	m lose YOU=-30	w of _ that=-30
w broke=-30	p CAUSE STATE=-30	p DO NOT WILL=-30	j their wives=30	m THEY wives=30	w their wives=30	m NOW my=-30	k -ne -of=-30	m -ne of=-30	k ^ DO NOT=30	w ^ do not=30	w any of this=30
k ^ I WOULD -ke=-30	j been of=30	s texti=-30	w texting=-30	p SORRY NOT ME=30	k -to THEY ,=30	w i have made=30	w ^ your trust=30	j not to=-30	p BEEN STATE LIFE=30	p BEEN ME WILL=30	k NOT -ll IT=30
j your that=30	k IT , -nd I=-30	k BEEN -ng -to THEY=30	j blame on=30	k -th _ WE=30	m HAVE deleted=-30	w i _ deleted=-30	p SAW LIE=-30	m BEEN an=-30	k WOULD _ -to=-30	m HAPPEN it=30	j and other=-30
p ERROR IT BEEN=-30	p CAUSE HAVE BEEN=30	p BECAUSE BECAUSE=-30	j i threw=-30	k -he DRINK $=-30	m , but=30	w , but=30	p WOULD SORRY ME=-30	j is in=30	m sold -he=-30	w i sold the=-30	w sold the=-30
w had _ to=-30	k ME OTHER $=-30	k NOT -to=-30	m NOT to=-30	p YOU BEEN LIE=-30	j only told=-30	k -in _ -ay=30	j if ask=-30	k ^ BECAUSE=-30	m ^ BECAUSE=-30	j had been=30	p BEEN YOU MAYBE=-30
j you doubt=-30	k -nd IT -ed=30	k I _ -up=30	w i _ up=30	k WOULD HAVE=30	p COLD COLD=-30	k YOU HAVE DO=30	p CAUSE HAVE DO=30	k HAVE _ YOU=-30	k ^ I CAUSE -me=30	w will _ her=-30	k -ne _ CAUSE=-30
p YOU BEEN COLD=-30	w i made it=-30	j to around=30	k HAVE DO=30	m HAVE done=30	j hurt it=30	k -nd -ke=-30	w our _ to=-30	k ALL -nt=-30	m every -nt=-30	m things IT=-30	w things that=-30
p DO CHOICE BUT=-30	k I NOW=30	m i NOW=30	k -ed NOT=30	j to relationship=30	j a break=30	k -a -ak=30	m -a break=30	m a -ak=30	w a break=30	w her from the=-30	m YOU for=30
m you -or=30	w you for=30	k IT HAPPEN $=-30	s late=30	w late=30	k ^ -lf=30	k ^ -lf -he=30	m ^ -lf=30	m ^ half=30	w ^ half=30	w ^ half the=30	k -et _ -he=-30
p YOU I BEEN=-30	p I BECAUSE THING=30	j swore it=-30	p YOU WILL IT=-30	j so d=-30	m month ,=-30	w month ,=-30	m my LIFE=-30	p SAW I ME=30	k BEEN THING=30	j i somewhere=-30	p SORRY I DO=30
k -er _ HAVE=30	k I -ar=-30	k ^ I -ar=-30	m I hear=-30	m i -ar=-30	w ^ _ hear=-30	w ^ i hear=-30	w i hear=-30	p HAPPEN OTHER=-30	j is hid=-30	k -on WE=-30	m on WE=-30
k ^ IT -ll=30	k ^ IT -ll HAPPEN=30	w ^ it all=30	j on trip=30	j i yet=30	k -he COMPARE -ay=-30	k -ll YOU -he COMPARE=-30	k YOU -he COMPARE=-30	k YOU -he COMPARE -ay=-30	w the same day=-30	w you the same=-30	k -ld YOU -nd=-30
m back ,=30	w back ,=30	p ME COMPARE I=-30	p OTHER THEY I=-30	w it is not=30	k -ch -of=30	m -ch of=30	s reaso=30	w her from=-30	p I WOULD NOW=-30	j send the=-30	p I LIE I=-30
p BEEN COLD BEEN=-30	j feelings developed=30	k ^ FEEL -ed=30	m FEEL developed=30	w ^ _ developed=30	w ^ feelings developed=30	w feelings developed=30	p SAW YOU ME=-30	k YOU IT I=-30	w you that i=-30	j so my=30	s sex=-30
w sex=-30	j have hurt=30	m WOULD be=-30	p WOULD BEEN NOT=-30	m I never=-30	w i never=-30	p YOU MAYBE=30	k YOU -ts=-30	m ^ honestly=-30	w ^ honestly=-30	p JUST LIFE=30	p LIE WOULD NOT=29
p SORRY JUST=29	p COLD IT YOU=29	j you laptop=29	s lapto=29	w laptop=29	w shift=29	w you know $=29	p SAW YOU NOT=-29	j little the=29	w and hid it=-29	k I BEEN -er=-29	p IT LIFE I=29
w the _ from=29	j what happened=-29	j kids was=29	m YOU want=-29	w you want=-29	k -nd _ SORRY=29	p BECAUSE COMPARE YOU=-29	j we all=29	j front kids=-29	j in kids=-29	j of kids=-29	k -nt -of -he LIFE=-29
w of _ kids=-29	w of the kids=-29	s bills=-29	w bills=-29	w who _ not=29	w room _ i=29	j best husband=29	m best -nd=29	w best husband=29	w the best husband=29	j feel and=-29	k YOU=-29
p DO I BEEN=-29	j turned to=29	j house i=29	k I _ -ng=-29	w it _ hurt=-29	p CHOICE BEEN THEY=29	k -re -in=-29	k -te _ WILL=-29	m hundred $=-29	w hundred $=-29	s leave=-29	j was i=-29
j something wrong=-29	m -nd did=-29	p WILL WOULD YOU=-29	m thing I=29	w thing i=29	k CAUSE YOU FEEL $=29	w you pain $=29	j can a=-29	j is out=29	m your -ay=-29	k -ht -or=29	k ALL -ht -or=29
m -ht for=29	m night -or=29	w every night for=29	w night for=29	j but was=29	m me -to=29	j counselor in=-29	m paid -or=-29	w paid for=-29	p WE CAUSE IT=29	p THEY NOT CHOICE=29	m BEEN married=29
j your wedding=-29	p THING BEEN YOU=-29	j did come=-29	k DO NOT -me=-29	k DO _ -me=-29	k NOT -me=-29	m NOT come=-29	m not -me=-29	w did _ come=-29	w did not come=-29	w not come=-29	p BEEN IT SAW=29
p ME THEY IT=29	k WE -ve=-29	m DO it=29	p DRINK CAUSE I=29	j should at=-29	k TRUST _ ME=-29	k THING _ WE=29	k -he -ym=-29	m -he gym=-29	m the -ym=-29	w the gym=-29	k -rs -to=-29
m -rs to=-29	m years -to=-29	w years to=-29	w that _ was=29	p YOU GAMBLE BEEN=29	p IF I GAMBLE=-29	p BEEN MAYBE=29	k YOU -so -ch=29	w you so much=29	s anniv=-29	w anniversary=-29	w was _ me=29
k IT DO $=29	w it did $=29	w it started $=29	w things _ out=29	p BEEN THEY I=-29	j broke one=-29	k ^ WILL I=-29	m ^ tomorrow=-29	w ^ tomorrow=-29	w ^ tomorrow i=-29	j am the=-29	j tell the=29
m -on your=29	w on your=29	p I MAYBE ERROR=29	p SORRY THEY=29	w without _ and=-29	j had so=29	p CHOICE BEEN BUT=29	p SAW THEY ME=29	k -nd LIE -to=-29	p NOT CHOICE IT=-29	p BEEN IT WE=29	p BEEN ME CHOICE=29
p DO ME BEEN=29	j i funeral=-29	p ME BECAUSE ME=-29	j in on=-29	k -en I -id I=-29	p TRUST LIFE=-29	k ^ YOU -ld=29	k -a -nt=29	m a -nt=29	p THEY DRINK=29	m -ed to=29	p HAPPEN LIE IT=-29
k I DO IT -to=29	k -ht=-29	p HAVE NOW I=-29	p SAW YOU LIE=-29	p IF SAW I=29	j heard i=29	p YOU WE NOT=-29	j told at=-29	k -he COMPARE THING=29	j took that=-29	k -re _ -an=-29	m my -ng=29
m BEEN false=-29	p YOU BEEN WOULD=29	p LIFE ME NOT=-29	w regret _ the=-29	w believe _ ,=-29	j him for=-29	j two a=29	p ME BEEN WILL=-29	p IF YOU=29	m THING wrong=29	p BUT IT I=-29	p BEEN DO BEEN=29
j was lot=29	k ^ I JUST HAPPEN=29	p JUST HAPPEN BECAUSE=29	m he HAPPEN=29	j your let=-29	m one -on=-29	w i have said=29	k -or COLD=29	k -or COLD $=29	m for COLD=29	k CHOICE=-29	j not behind=29
j you signed=-29	j of as=29	p IT IT WE=-29	j will statements=-29	k YOU HAVE -to=-29	k YOU _ ME=-29	p WILL YOU SEX=-29	p THEY HAPPEN THEY=29	p BEEN NOW I=-29	k NOT _ -in=-29	m you -nd=-29	p I I NOW=29
s made=-29	w made=-29	p IT FEEL COMPARE=29	p FEEL YOU I=-29	k I -an=29	m i -an=29	p ME YOU ME=29	k -or _ CHOICE=29	k -pt -ng ME=29	j money that=-29	w savings _ i=29	j him had=-29
k STATE -nd I=29	j was am=29	w will _ your=-29	j to made=29	k -he _ NOT=-29	p CHOICE I SEX=-29	m BEEN hurt=29	k -it _ YOU=-29	k , _ ALL=29	j said at=-29	j family i=29	p ME LIE THING=29
j i cover=-29	k -on IT I=29	s misca=-29	w miscarriage=-29	k HAPPEN IT=29	p LIFE NOT CHOICE=-29	s blame=29	j there else=-29	k -ed _ IT=29	p THING I YOU=-29	p I WOULD THEY=-29	p SAW ME=-29
j even me=29	k -me _ -id=-29	k -ss _ I=29	w see that=-29	k -he COMPARE=29	m the COMPARE=29	j something was=29	k -en _ -ht=29	p ERROR NOT=-29	j it like=-29	p MAYBE DO YOU=29	j i through=29
p I NOT I=29	j have do=29	k ^ _ -te=29	j by to=-29	j someone i=29	k NOT CHOICE BUT=-29	j time and=29	p IF IT=29	j forgive if=29	k SORRY ME IF=29	k SORRY ME IF I=29	k ^ SORRY ME IF=29
w forgive _ if=29	w forgive me if=29	k THING THING=29	p CHOICE YOU THING=-29	p I LIE IT=-29	j one in=-29	j the it=29	j without to=-29	k YOU _ MAYBE=-29	k WANT IF=29	j i deleted=-29	p IT CHOICE=-29
p SORRY THEY YOU=-29	j was before=29	j i what=29	j since have=29	j an emotional=29	j emotional thing=29	j it emotional=29	j was emotional=29	k -an -al=29	k -an -al THING=29	m -an emotional=29	m an -al=29
m emotional THING=29	s emoti=29	w an emotional=29	w an emotional thing=29	w emotional=29	w emotional thing=29	m is NOW=29	w is over=29	p YOU DO THEY=-29	j in hotel=-29	w in _ hotel=-29	k YOU BEEN FEEL -nd=29
j my d=29	j the a=29	p HAPPEN YOU LIFE=29	j counts as=29	k -ts -as=29	m -ts as=29	m counts -as=29	w counts=29	w counts as=29	k -ny _ IT=29	p HAPPEN ME ME=29	k THEY , -nd I=-29
k YOU -ch=-29	s enjoy=-29	p LIFE YOU IT=-29	j had would=29	k -ar _ $=-29	w , _ never=29	k -he _ IT=29	j of told=-29	j with your=29	p SEX YOU ME=-29	k -nd _ -ok=-29	j mistakes were=29
m mistakes BEEN=29	w mistakes _ made=29	w mistakes were=29	w mistakes were made=29	w i heard you=-29	p BEEN YOU OTHER=-29	m NOT say=29	w not say=29	w same _ $=29	p BEEN HAPPEN WE=29	k -he CHOICE=-29	m the CHOICE=-29
p GAMBLE WILL ME=29	p YOU OTHER IT=29	j counselor every=-29	p OTHER MAYBE=-29	p OTHER MAYBE NOT=-29	p BEEN FEEL I=29	j told get=-29	k BEEN STATE $=29	j you here=-29	p MAYBE CHOICE=-29	k THEY=-29	m -nd my=-29
w and my=-29	p IF ERROR=29	p WOULD YOU COMPARE=29	j some were=29	w some _ were=29	w ^ _ does=29	w sorry if that=29	j made look=-29	w made _ look=-29	w about that=29	k BEEN -as=29	k I -ed ,=-29
p YOU DRINK=-29	p YOU WANT I=29	k ME -nd $=29	p CHOICE I THEY=29	p BEEN JUST HAPPEN=29	p LIFE THEY NOT=29	k NOT -re=29	j none have=29	k -of IT WOULD HAVE=29	k IT WOULD HAVE HAPPEN=29	p NOT WOULD HAPPEN=29	j an it=-29
s using=29	w using=29	j to an=-29	j wrote to=-29	p SORRY YOU IT=29	w way , i=29	w way _ i=29	j not hide=29	k YOU -de=-29	j way things=29	j at office=29	w at _ office=29
j do her=29	k HAVE ERROR=29	m have ERROR=29	m -ke you=29	k -a ERROR ,=-29	j been home=29	p CHOICE NOT LIE=-29	w never _ $=29	p BEEN COMPARE=29	m was -ul=29	j how is=29	k -re=29
w up _ her=29	p YOU FEEL NOT=-28	j there sides=28	p DO NOT ALL=-28	m house $=28	w house $=28	p BECAUSE I WILL=-28	k LIFE BECAUSE=-28	k LIFE BECAUSE I=-28	m LIFE because=-28	j a party=28	p WANT IT ME=28
j six and=-28	w read _ messages=-28	k HAVE _ -wn=-28	p ALL IT THING=28	w am _ $=28	j you working=-28	j know broke=28	j came on=28	k IF YOU WOULD BEEN=28	p WILL BEEN YOU=-28	k BUT YOU HAVE=28	j bonus and=-28
k -to -nd=28	k I _ ME=-28	j a while=-28	p BEEN GAMBLE YOU=28	j after baby=28	k -an BEEN=-28	m -an be=-28	m can BEEN=-28	w can be=-28	k -hy=-28	k ^ I DRINK=28	w ^ _ drank=28
w ^ i drank=28	k I WILL -nd YOU=-28	p SORRY BEEN THING=-28	j are the=-28	k , _ MAYBE=28	j how be=-28	m not FEEL=28	k I -ed -he LIFE=-28	j with said=-28	p YOU CHOICE I=28	k IT -et=28	k -to _ -ke=28
s trip=-28	w trip=-28	p IT THING IT=-28	k IT -an=28	j you pay=-28	k -he -nd -of=28	k -nd -of=28	m -nd of=28	j had the=-28	p DO BUT I=-28	j would a=-28	p ALL WOULD=28
p SEX I LIE=-28	j not stop=-28	k NOT -op=-28	m NOT stop=-28	m not -op=-28	w not stop=-28	p I STATE WE=-28	m said IT=-28	k I WILL -go=-28	k WILL -go=-28	m WILL go=-28	m will -go=-28
w i will go=-28	w will go=-28	j of when=-28	j told still=-28	k HAVE _ IT=-28	j at our=-28	w did _ go=-28	w did not go=-28	j the affair=-28	k THEY SAW=-28	j you regret=28	m -re we=28
k -he -ce $=28	j up i=28	p I LIFE WOULD=-28	p STATE I I=-28	j any hurt=28	j i mistakes=28	j because for=-28	k -es _ ME=28	s hands=28	w hands=28	j you you=-28	m BEEN all=28
k -st _ -nd=28	k ^ -me -of=-28	w ^ some of=-28	j promised would=-28	k -to -ll ME=-28	k ^ IT BEEN BEEN=28	w it is been=28	w was not the=-28	k -ry $=-28	m -ry $=-28	k NOT -ed ME=-28	w , i was=28
p YOU HAVE TRUST=-28	k ^ _ WILL=-28	k -ay -re=28	p WANT WOULD NOT=28	p I BEEN ALL=28	k -ry=-28	k IT BEEN -or=28	p JUST WE=-28	k ME -se=-28	m my -se=-28	p WILL YOU TRUST=-28	k I BEEN -ng -nd=28
m fault $=28	w fault $=28	k -nd -ee=-28	m -nd three=-28	m and -ee=-28	w and three=-28	j with else=-28	k -th _ -se=-28	w with _ else=-28	w i did it=-28	w times _ you=28	k I _ NOT=28
k -id _ IT=28	m NOT see=28	j nothing that=-28	p THEY CHOICE=28	j i nine=-28	j were pregnant=-28	j you pregnant=-28	k YOU BEEN -nt=-28	k ^ YOU BEEN -nt=-28	m BEEN pregnant=-28	w pregnant=-28	w were pregnant=-28
w you _ pregnant=-28	w you were pregnant=-28	p DO I CHOICE=28	s cryin=28	w crying=28	p SAW IT SEX=28	k -me -of=28	m -me of=28	m for NOT=-28	m I answered=-28	w i answered=-28	j you pulled=-28
m YOU pulled=-28	w you pulled=-28	j trust that=28	j things am=28	j read and=-28	w ^ _ friends=28	k WOULD NOT -ar=-28	k YOU WOULD NOT -ar=-28	w would _ hear=-28	w would not hear=-28	k -re I HAVE=-28	m you COLD=-28
m like $=-28	w like $=-28	p SORRY IF DO=28	m truth BEEN=-28	w the truth is=-28	w truth is=-28	k -so -re BEEN=-28	p I NOW CHOICE=28	k -at _ ,=28	p IF WOULD JUST=28	p HAVE BEEN HAPPEN=28	p TRUST ME I=-28
k -he -on=28	m the -on=28	m it WOULD=-28	j then am=28	s shame=28	w shame=28	p ERROR I SORRY=28	p ERROR SORRY=28	p CHOICE DRINK=28	j her a=28	j was being=28	k BEEN _ SORRY=28
p STATE WANT BEEN=28	w a _ times=28	p I LIE DO=28	k -er -ng=-28	p DO NOT HAPPEN=28	j needed i=28	w and _ not=28	j you touched=28	p JUST DRINK=28	j my him=28	p YOU LIFE SAW=28	j not will=-28
p LIFE LIE=-28	k TRUST $=28	m TRUST $=28	w than _ i=28	j it hardly=28	p WILL HAVE=28	p THING HAVE CAUSE=28	j wanted to=-28	w because you asked=-28	j you messages=28	p THEY THEY=28	k ME IF=28
m me IF=28	j baby i=-28	k ^ I MAYBE HAVE=-28	p SEX THING=28	w you _ my=-28	k -ed ,=28	m -ed ,=28	p BEEN NOT LIE=28	j gave to=28	k -ng _ -ut=-28	p TRUST ME YOU=-28	j end the=-28
s dark=28	w dark=28	j hurt my=-28	j your broke=-28	k -me _ -en=-28	w trust _ ,=-28	j and knowing=-28	p I BEEN YOU=-28	k -ed _ I=28	p CAUSE BEEN=28	j if our=28	m IF our=28
w if our=28	j you door=-28	j yes was=-28	p ME LIFE NOT=-28	m , she=28	w , she=28	w you _ me=-28	j you believe=-28	k LIFE IT BEEN=-28	k -st _ I=-28	m he SAW=28	p I WOULD JUST=28
k -nd WILL=-28	p NOW THEY=-28	p SEX HAPPEN NOT=28	w they are $=28	j still when=-28	p ME HAVE=28	p BEEN ALL COMPARE=-28	p YOU ALL COMPARE=-28	p YOU OTHER DO=-28	j something that=-28	k -on _ DO=-28	p COLD CAUSE ME=28
p THING BEEN COMPARE=28	j asked you=-28	k -ur _ -nd=-28	w four _ and=-28	j a you=28	w on that=-28	k -he -em=-28	m -he problem=-28	m the -em=-28	w the problem=-28	m those -es=28	k WANT -at=28
w sorry if the=28	j half truth=-28	k -lf _ TRUST=-28	w half _ truth=-28	j up to=28	p YOU CHOICE THING=28	k -th -me=-28	j things if=28	j if in=28	j coward to=-28	p WE HAVE HAPPEN=28	p IT MAYBE THEY=-28
j parents i=-28	p IT I THEY=28	p I BEEN DO=-28	w sorry that=28	p WOULD BEEN HAVE=-28	k -ht _ -er=-28	s am=28	w am=28	w , _ we=28	p HAVE HAPPEN NOT=-28	j i paying=28	j ways i=28
j d asking=-28	j d stop=-28	m d -op=-28	w d _ asking=-28	w d stop=-28	w d stop asking=-28	w you d stop=-28	p HAPPEN YOU NOT=-28	k -er -nd I=28	k -or _ STATE=28	j gave me=28	k -it _ $=28
j a every=-28	j how you=28	k HAVE -a=-28	m HAVE a=-28	p DO THING SORRY=28	j a reason=28	j on hid=-28	j because asked=-28	w because _ asked=-28	j this so=-28	j own and=28	k WANT ME=28
m WANT me=28	w did it=-28	j did about=-28	p WILL I BUT=-28	p YOU LIFE I=-28	k -ct _ $=28	j it most=28	p CHOICE FEEL YOU=28	k -ch _ -a=-28	j came i=-28	m and IT=-28	m an -on=28
p LIE LIFE YOU=28	p FEEL YOU=28	k HAVE -ed ME=28	m me LIE=-28	s have=28	w have=28	p I ME BECAUSE=-28	p I HAPPEN DO=-28	p WILL DO LIFE=-28	m YOU until=-28	m you -il=-28	w you until=-28
p WILL ME BEEN=28	j took you=-28	j hard the=28	p SAW BEEN YOU=-28	k ME STATE $=-28	j been right=28	k -of _ IT=-28	j any may=28	w , _ what=-28	j is one=-28	p ME ME CAUSE=28	k ME _ NOW=28
w you _ because=-28	j out was=28	k ^ IT JUST=-28	k SORRY , BUT YOU=28	k -ch _ IT=-28	j and going=-28	k -ed IT ,=28	m I d=28	w i d=28	k YOU LIFE SAW=-28	k -up -nd=28	m -up and=28
m up -nd=28	w up and=28	k -ar _ ME=28	j sorry everything=28	w sorry _ everything=28	p SAW IT WOULD=28	p ERROR BUT BEEN=28	k -at HAPPEN=28	m what HAPPEN=28	j first to=28	s chat=-28	w chat=-28
j was something=-28	j going the=28	k -a _ $=28	w a _ $=28	w about me=-28	j before my=-28	p BUT I WILL=-28	j down night=28	j turned down=28	k -ed _ -wn=28	w turned _ down=28	k SEX _ I=-28
s aroun=28	w around=28	p CHOICE CAUSE YOU=-28	w badly _ i=28	p YOU IT NOT=-28	m offended YOU=28	w offended _ ,=28	w offended you=28	w offended you ,=28	k -ut _ THING=28	j hide the=28	p LIFE THEY I=-27
k ME _ ,=-27	s why=-27	w why=-27	s hid=-27	w hid=-27	p OTHER SEX=27	k -ld _ $=27	j bottle in=-27	m bottle -in=-27	w bottle in=-27	p I BEEN LIFE=27	j want the=-27
w lied _ it=-27	w lied about it=-27	p IT NOT DO=-27	s lacke=27	w lacked=27	p HAPPEN I HAVE=-27	w it _ before=27	j only i=-27	w tell her=-27	p SORRY ME DO=-27	j house because=-27	p YOU WOULD HAPPEN=27
j me at=27	j bed with=-27	m part $=27	w part $=27	j something to=27	p WILL WILL NOT=-27	k GAMBLE=-27	m on -es=27	p I HAVE NOW=27	p WE THING IT=27	m -nd her=27	p WOULD NOT DO=27
w wrote _ ,=-27	k YOU -or=27	j am things=27	j sorry things=27	p CHOICE BEEN I=27	j was her=-27	m -he house=-27	w the house=-27	s thank=-27	j when scared=-27	j my account=-27	j and everything=27
k BEEN -ng IT=-27	k I LIE IT=-27	p CAUSE CAUSE=-27	p SORRY IF HAPPEN=27	j in house=27	m BEEN about=27	j will will=-27	j the year=27	k I _ BUT=-27	s show=-27	w show=-27	j to better=27
p IT THEY HAPPEN=27	k HAVE _ -es=-27	p WILL LIFE YOU=-27	k ME -a=27	m ME a=27	m me -a=27	w me a=27	j and someone=27	p SEX HAPPEN BEEN=27	m you -ed=-27	p I BEEN IF=27	p LIE CHOICE=-27
j i watch=27	w watch=27	k -ne , -nd I=-27	m -ut that=27	k IT , I=-27	p YOU BEEN=-27	j lied counselor=-27	k LIE -to -he -or=-27	w to the counselor=-27	m -ll you=27	k CAUSE ,=27	m CAUSE ,=27
k ME YOU BEEN=27	w me _ were=27	w me you were=27	p YOU ME WANT=-27	p I THEY CAUSE=27	w you _ at=-27	p JUST IT=27	p NOT I THEY=-27	k -ut _ -ut=27	k -lf _ -nd=27	p THING BUT=-27	p CHOICE LIE IT=-27
w , but it=27	j i badly=-27	j what a=-27	j not when=-27	s hurti=27	w hurting=27	p IF WE=27	k JUST -es=27	p BECAUSE THEY IT=-27	j threw the=-27	m have -ll=27	j you are=27
k -ve _ -to=-27	p DO I DO=-27	s livin=27	w living=27	p I BEEN BEEN=-27	p BEEN ME OTHER=-27	s meet=-27	w meet=-27	k IT -ts=27	p BEEN STATE=27	w sorry , but=27	w sorry _ but=27
p YOU BEEN JUST=27	p CAUSE SORRY ME=-27	k , -at BEEN=27	k , -at BEEN I=27	w , what was=27	j account you=-27	k WOULD CAUSE=-27	k LIFE=-27	m -it on=27	j contact i=-27	m NOT contact=-27	m IT may=-27
j is why=-27	p YOU JUST HAVE=27	w to her=27	j and because=27	k -ry IT=-27	p IT JUST IT=-27	j if writes=-27	j writes i=-27	j writes will=-27	j writes you=-27	w writes=-27	p YOU HAVE=-27
w no _ of=-27	p DO THING I=27	j d if=27	m WILL be=-27	m will BEEN=-27	w will be=-27	k -ed -a=27	m -ed a=27	k -nd -a=27	m -nd a=27	k SAW YOU SEX=-27	p SAW YOU SEX=-27
p THING IT JUST=27	j would like=-27	s or=-27	w or=-27	j decided it=-27	k I BEEN -ed -to=27	k -rd _ BEEN=27	k ME LIFE -nd=27	p HAVE IT ME=27	j us to=27	p IT NOT NOW=-27	k YOU _ -ds=-27
j i quit=27	j knew married=27	j she married=27	k CHOICE I BEEN -ed=27	k THEY CHOICE I=27	k THEY CHOICE I BEEN=27	k ^ THEY CHOICE=27	k ^ THEY CHOICE I=27	w ^ she knew=27	w she _ i=27	w she knew i=27	j your calls=-27
m YOU calls=-27	s calls=-27	w calls=-27	w your calls=-27	k THING _ -at=27	w mother _ you=-27	k -ad ,=27	m -ad ,=27	w , _ could=-27	p WILL YOU BUT=-27	m have -en=-27	p WOULD YOU BEEN=27
p THING ME IT=27	k ME _ -ce=-27	m off $=-27	w off $=-27	p DO ERROR=27	j an account=27	k -so -ch $=27	k YOU -so -ch $=27	w so much $=27	p WE BECAUSE ME=-27	j i drinking=-27	p BUT BEEN ME=27
k ^ _ -ve=-27	k HAPPEN _ -ck=27	j i fake=-27	j the and=-27	m own IT=27	k -on -ut=27	m -on about=27	p ALL COMPARE=27	k ^ I -ld THEY=-27	w i told her=-27	p YOU IT THEY=-27	p COMPARE YOU DO=-27
j one asked=-27	k -id _ -he=-27	p YOU COMPARE IT=27	m was -ut=27	j late nights=27	k -te -ts=27	m -te nights=27	m late -ts=27	w late nights=27	k -he -ht=-27	m the -ht=-27	j own you=-27
k ERROR _ BEEN=-27	k -nd -ed=-27	m -er because=-27	p THEY I ALL=27	j the children=-27	m -he children=-27	w the children=-27	m NOT my=-27	k IT I HAPPEN=27	j the move=27	j tell truth=27	j down in=27
k -wn -in=27	m -wn in=27	m down -in=27	w down in=27	k YOU -ck=27	p BUT JUST IT=27	j what not=-27	k -nd I WILL CHOICE=-27	j a where=27	w a _ where=27	j with about=27	k I _ -ut=27
p IT TRUST BEEN=-27	j years you=27	w close=27	p THING CAUSE=27	p WANT DO=-27	m IT went=27	k ME -to -he=-27	p CHOICE YOU YOU=-27	j some to=-27	k -al $=27	m -al $=27	m have -ed=27
k THING I BEEN=27	p IT HAVE ME=27	j said and=-27	p ALL I CHOICE=27	k WOULD HAVE DO=27	k ^ IT BEEN -ow=27	p I IT WE=-27	m -ar me=-27	m hear ME=-27	w hear me=-27	m it -at=-27	k -a -at=27
m a -at=27	j have let=-27	m HAVE let=-27	w have let=-27	p FEEL ME=-27	p ALL I HAVE=-27	m hand YOU=-27	w hand you=-27	j gave wrong=27	k CAUSE YOU -he ERROR=27	k YOU -he ERROR=27	w you _ wrong=27
w you the wrong=27	p IT NOT ME=27	w flirting=27	m been FEEL=27	p IT IT CHOICE=27	k FEEL _ -st=27	k ^ -he LIFE=-27	j had at=27	k HAPPEN -ut $=27	k -he _ -en=27	j drove in=-27	j drove kids=-27
j kids car=-27	j in had=-27	m sent ME=27	s jealo=-27	k ^ WE BEEN JUST=27	m ask $=-27	w ask $=-27	k -me _ -of=27	p SEX I CHOICE=-27	p YOU WE LIFE=-27	p FEEL WOULD=27	j at it=-27
p WANT WANT YOU=27	j i honest=-27	j did this=-27	k YOU I BEEN -at=-27	k ^ YOU CAUSE ME=27	p DO BECAUSE I=27	k I -ed -to=27	j the reason=27	k YOU HAVE=-27	m you HAVE=-27	j made about=-27	k COLD=27
k -te=27	p GAMBLE YOU NOT=-27	p I FEEL I=-27	p COMPARE COMPARE DO=27	j good with=27	k -od -th=27	m -od with=27	m good -th=27	w good with=27	p THEY THING BEEN=-27	p THEY THING IT=-27	p HAVE ERROR BEEN=27
p FEEL I I=-27	j story i=-27	k -of -at I DO=-27	p CAUSE ME DO=27	k ALL HAVE=27	p SORRY BEEN JUST=-27	p IT THEY I=-27	p YOU NOT ME=27	k CHOICE -se=-27	j did i=27	k -of _ HAVE=-27	j eleven and=-27
k -to SORRY=27	m to SORRY=27	p YOU HAPPEN THEY=-27	j few things=27	m few THING=27	w a _ things=27	w a few things=27	w few things=27	p BEEN OTHER IT=27	p I DO JUST=-27	p ALL DO THING=27	k CHOICE -at=-27
p IF IT BEEN=27	p ERROR ALL=27	j version of=-27	m version -of=-27	w version of=-27	s forge=-27	w you _ about=-27	j money did=-27	p IF I ME=27	j to pay=27	m -to pay=27	w to pay=27
j our that=-27	k DO -a=-27	m DO a=-27	m done $=27	w done $=27	m BECAUSE that=27	p ME LIFE LIFE=-27	k -en ME=-27	p TRUST NOT=27	m lonely ,=-27	w lonely ,=-27	w your head $=27
k -to _ ALL=-27	k -ng IT -ck=27	k -ng _ -ck=27	k -ot $=27	m -ot $=27	k BEEN -ng -ut=-27	j out did=27	w not _ anybody=27	p ALL ME BEEN=27	k -ly _ I=-27	k -nk YOU=27	m -nk you=27
m think YOU=27	w think you=27	j d your=27	w were bad=27	j accept apology=27	j accept my=27	j please accept=27	j please apology=27	k -pt ME SORRY=27	k -pt _ SORRY=27	k -se -pt=27	k -se -pt ME=27
k -se -pt ME SORRY=27	m -pt my=27	m -se accept=27	m accept ME=27	m please -pt=27	w accept _ apology=27	w accept my=27	w accept my apology=27	w please accept=27	w please accept my=27	k LIFE -al=-27	j for her=27
m come -om=27	w come from=27	j and there=27	p FEEL I HAPPEN=-27	k ME CHOICE=-27	m my CHOICE=-27	j drunk on=-26	m drunk -on=-26	w drunk on=-26	w i went looking=26	k -nd YOU WOULD=26	m head ,=26
w head ,=26	m asked -at=-26	k I BEEN SORRY $=-26	m back -in=26	p YOU IT WILL=26	j you wait=-26	k OTHER _ $=-26	m this -nt=26	k BEEN -ay=-26	j know about=-26	p ME IF BEEN=26	j be night=26
m think $=26	w think $=26	k -ch -th $=-26	k -ay=-26	k -of _ -ed=26	j were in=-26	k -ng _ -so=26	k NOT CAUSE=-26	k -ud=-26	k ^ I SAW=-26	j is if=26	j a crime=26
m -a crime=26	w a crime=26	w a crime $=26	p YOU WE THEY=-26	k BEEN -he=-26	m BEEN the=-26	p BECAUSE THING I=26	m I take=-26	w i take=-26	p LIFE NOT=26	k THEY WANT=-26	w when _ found=-26
w when you found=-26	m THING too=26	k -ny THING=26	p ERROR THEY=-26	j i once=-26	k JUST LIE=26	p BEEN WOULD I=26	p I I CHOICE=-26	k -at YOU -er=26	p CHOICE BUT IT=26	p I NOT YOU=-26	p HAPPEN FEEL WE=26
k , -to=-26	m , -to=-26	m , to=-26	w , to=-26	w begged _ to=-26	k -or -hs=-26	m -or months=-26	m for -hs=-26	w for months=-26	p NOT YOU JUST=26	k THEY _ I=26	k WE TRUST=26
m our TRUST=26	w you _ forgive=26	k ^ I SORRY -or=-26	p BEEN NOW DO=-26	j meds and=26	s meds=26	w meds=26	k CHOICE -nd I=-26	j slept i=26	w want me=26	p COLD BEEN YOU=-26	p YOU ME WILL=-26
w i _ do=26	k -ix _ $=-26	p SAW ME YOU=-26	m -he receipts=26	w the receipts=26	s off=-26	w off=-26	p SORRY IT HAPPEN=26	p I NOW I=26	k LIFE _ GAMBLE=26	j the changed=-26	s memor=-26
m you -go=26	w you go=26	m -ng what=-26	m have LIE=-26	k -lk -ut=26	m -lk about=26	p CAUSE CAUSE YOU=-26	j one with=-26	p WOULD YOU=26	p I GAMBLE LIE=-26	p THING WILL YOU=26	w a _ because=-26
p CAUSE IT COMPARE=-26	k -gy=-26	w ^ _ missed=26	p SAW ERROR=26	p YOU SAW ERROR=26	m -on with=-26	p YOU HAVE OTHER=-26	p YOU COMPARE=-26	p IF ERROR YOU=26	p DRINK IT=26	p NOT BEEN YOU=-26	w and _ we=-26
k YOU -ed YOU=26	m way IT=26	w the way it=26	w way it=26	j months you=-26	j for family=26	w for _ family=26	w have _ ,=26	j work the=26	p WE HAVE=-26	p THEY HAPPEN BEEN=26	k ^ DO=-26
m ^ DO=-26	k -he _ JUST=26	k ^ I BEEN WILL=26	k HAVE _ SAW=-26	j i whether=-26	p MAYBE YOU YOU=26	k CAUSE YOU -go=-26	j story and=-26	j am was=-26	j back to=26	p ALL HAVE IT=-26	s purpo=-26
k -nd -re $=26	w should _ told=26	w should have told=26	p SEX I HAVE=26	s women=26	w women=26	p IF WE HAVE=-26	p I IF THEY=26	k I HAPPEN=-26	m i HAPPEN=-26	j and that=-26	k ^ WILL=26
m ^ WILL=26	j things left=26	k ^ -he LIE=26	k -nd I MAYBE NOT=26	k -to -op -nd=-26	w to stop and=-26	k GAMBLE _ LIE=-26	m YOU tell=-26	w you tell=-26	k HAVE -to -ok=-26	k HAVE _ -ok=-26	j line i=-26
m -he money=-26	w the money=-26	j had me=26	k BEEN -me -at=-26	j you well=26	p IF FEEL STATE=26	k I BEEN STATE $=-26	s worke=-26	w worked=-26	k -nd _ CAUSE=-26	p THEY CHOICE THEY=26	p I BEEN HAVE=26
k -ed _ -a=-26	j sorry way=26	j am saying=-26	k -ed -as=-26	p COMPARE I=-26	p OTHER I BEEN=-26	p YOU HAPPEN=26	j good and=26	k -in ME LIFE $=26	j i even=26	w sex _ ,=26	p GAMBLE IT BEEN=-26
p HAVE ME BECAUSE=26	m purpose $=-26	w on purpose $=-26	w purpose $=-26	p BEEN MAYBE IT=26	w , _ were=-26	k -ve _ IT=-26	k TRUST _ STATE=26	k -ed -to BEEN=26	p WANT LIE=-26	p ME OTHER LIE=-26	j the clinic=-26
m -he clinic=-26	s clini=-26	w clinic=-26	w the clinic=-26	p YOU HAVE ME=26	j in said=-26	p FEEL COMPARE I=26	w i talked to=26	j you me=-26	k BEEN -re=26	k SORRY IT FEEL=26	k IF _ FEEL=26
k -ng _ -nd=-26	k -me THING $=26	p BUT YOU COMPARE=-26	k NOT -ll=26	m not -ll=26	k WE _ -th=26	j an affair=-26	m -an affair=-26	m an SEX=-26	w an affair=-26	m I stayed=-26	w i stayed=-26
j we got=-26	m WE got=-26	w we got=-26	s than=26	w than=26	p FEEL BEEN=26	m and -a=26	w and a=26	j if can=-26	j did some=26	k DO -me=26	k DO -me THING=26
k I DO -me=26	k I DO -me THING=26	m DO some=26	m did -me=26	w did some=26	w i did some=26	m NOT when=-26	j in how=-26	j every am=-26	p I WANT WANT=-26	w could have stopped=-26	j for hotel=-26
w for _ hotel=-26	m maybe YOU=-26	w ^ maybe you=-26	w maybe you=-26	k IF _ CHOICE=26	j hospital i=-26	k ^ I BUT=-26	w ^ i still=-26	w i had not=-26	p JUST BECAUSE ME=-26	j you by=26	w never _ you=-26
k BECAUSE -re=-26	k -ld _ -nd=-26	p BUT COLD=26	m all ,=-26	w all ,=-26	k BEEN -ng=26	m was -om=-26	w was from=-26	p GAMBLE BEEN YOU=26	p LIFE ME LIFE=-26	s threw=-26	w threw=-26
j the then=26	p I I WILL=-26	j an so=-26	p BUT NOT IT=-26	p WILL NOW YOU=-26	k -a THING I=26	k -in -a THING=26	k -in -a THING I=26	j took a=26	k -pt=-26	k LIFE -in -he=-26	k ^ _ -ht=26
j father was=26	p IT WE MAYBE=26	p YOU MAYBE NOT=-26	w ^ _ cried=-26	k HAVE _ ERROR=-26	j times you=26	j see that=-26	p BEEN BUT BEEN=26	m -in that=-26	w in that=-26	k HAVE CAUSE YOU=26	k -ed -to LIE=-26
j after was=26	m look ,=26	w look ,=26	w this and i=-26	p YOU HAVE HAVE=26	w i did not=-26	p LIE ALL YOU=-26	p CAUSE SEX=-26	j feel but=-26	m -to his=-26	w to his=-26	j about were=-26
m YOU deserve=-26	w you deserve=-26	p IF YOU YOU=26	p BUT I BEEN=-26	p NOT HAPPEN FEEL=26	k YOU HAVE NOT=26	j past and=26	p HAVE YOU WILL=-26	k -er=-26	j made and=-26	j at time=26	k BEEN NOT -he=26
p IF YOU CHOICE=26	k LIE _ JUST=-26	j talk i=26	j she a=26	p IT BEEN YOU=-26	j i cry=-26	k BEEN _ -ar=-26	p STATE HAVE I=-26	p I SORRY DO=26	w made me feel=26	s house=26	j my messages=26
j your as=-26	k YOU BEEN -nt -nd=26	m pregnant -nd=26	w pregnant and=26	w were pregnant and=26	j with next=-26	m then I=26	w then i=26	p SORRY FEEL BEEN=26	p DRINK I BEEN=26	p TRUST LIFE I=-26	m DO that=26
p DO SAW THEY=26	m anything ,=26	w anything ,=26	j i wanted=-26	p WILL FEEL I=-26	j that because=-26	j i am=26	m I am=26	w i am=26	k YOU IF YOU=26	p I I IF=-26	s fight=-26
p YOU LIFE HAVE=26	k -to -a OTHER=26	p WILL IT COMPARE=-26	k , IT BEEN -he=-26	p BUT IT THING=26	k -or -he ALL=26	w for the whole=26	w the _ because=26	p SORRY BEEN YOU=-26	w is _ the=26	w ^ _ have=-26	p JUST CAUSE=26
j how so=26	p I ME DO=-26	j it snowballed=26	s snowb=26	w snowballed=26	p BUT HAVE NOT=-26	p ME BEEN ALL=26	j for things=-26	w i _ never=26	p CAUSE ME THING=-26	j chance stop=-26	j every chance=-26
j every stop=-26	k -ce -to -op=-26	k -ce _ -op=-26	k ALL -ce=-26	k ALL -ce -to=-26	k ALL -ce -to -op=-26	k HAVE ALL -ce=-26	k HAVE ALL -ce -to=-26	k I HAVE ALL -ce=-26	m ALL chance=-26	m every -ce=-26	w chance _ stop=-26
w chance to stop=-26	w every chance=-26	w every chance to=-26	w had every chance=-26	p YOU TRUST COMPARE=-26	j turned into=26	k ME -at=-26	j front our=-25	k -in -nt -of WE=-25	k -nt -of WE=-25	w front _ our=-25	w front of our=-25
k -in $=25	m -in $=25	w my _ was=25	j if your=-25	p SEX I BEEN=25	j can i=-25	w and _ pretended=-25	w and i pretended=-25	j to like=25	k BEEN -ve=-25	p GAMBLE ALL=25	k -id -or IT=25
w paid _ it=25	w paid for it=25	m feel -ke=25	w feel like=25	k BEEN BUT=25	m BEEN still=25	p I BEEN IT=-25	w it was over=-25	k HAVE DO THING=25	m CAUSE me=25	s must=25	w must=25
k CAUSE YOU -to=-25	k I CAUSE YOU -to=-25	j drove with=25	j not from=-25	m wrong -nd=25	w wrong and=25	w wrong and i=25	k -he -ay YOU=25	w the day you=25	j did your=-25	m -a person=25	w a person=25
p BECAUSE WOULD YOU=-25	k -op -nd I=-25	k -op _ I=-25	s even=25	w even=25	j i chance=-25	p ME YOU IF=25	k -he -om ,=-25	w the room ,=-25	p CAUSE BECAUSE BEEN=25	k I CHOICE -to LIE=-25	k GAMBLE -nd I=-25
k HAVE _ -ll=-25	k IT _ -ng=25	k -to -it YOU=25	w admit you=25	w to admit you=25	j d the=-25	m put WE=25	s if=25	w if=25	k -se -nd I=-25	m -se and=-25	m -ed and=-25
k -it YOU=25	j please forgive=25	k ^ -se SORRY=25	k ^ -se SORRY ME=25	m please SORRY=25	w ^ _ forgive=25	w ^ please forgive=25	w please forgive=25	j and sign=-25	p LIFE I STATE=25	k I JUST LIE=25	k ^ I JUST LIE=25
s hande=-25	w handed=-25	k -re _ -he=-25	w counseling=25	p DO WOULD HAVE=-25	k WE LIFE=-25	m our LIFE=-25	j have or=-25	j want and=-25	j been hurt=25	w not _ myself=25	j you asking=-25
m and -he=-25	w and the=-25	k BEEN _ THEY=-25	j told too=25	p ERROR CAUSE IT=-25	p JUST YOU WOULD=-25	j it some=25	j that but=25	j it comes=-25	m IT comes=-25	w it comes=-25	j took i=25
j months and=-25	p SORRY BEEN=25	p DRINK WE=25	j took years=-25	j who wanted=25	k -ho WANT=25	m -ho wanted=25	m who WANT=25	w who wanted=25	p I IF YOU=25	p I HAVE OTHER=25	p IT WILL BEEN=25
p I GAMBLE BECAUSE=-25	j done same=25	k -he COMPARE $=25	k DO -he COMPARE $=25	k HAVE DO -he=25	k HAVE DO -he COMPARE=25	k WOULD HAVE DO -he=25	m done -he=25	m same $=25	p ME HAVE COMPARE=25	p ME WOULD COMPARE=25	p WOULD DO COMPARE=25
w done _ same=25	w done the=25	w done the same=25	w have done the=25	w same $=25	w the same $=25	w take it back=-25	p SORRY YOU YOU=-25	p STATE ME I=25	j for being=25	m -in ways=25	j did on=25
p YOU DO FEEL=-25	w it _ that=-25	p STATE IT=-25	j it from=25	j i hand=-25	w the kids $=-25	k NOT CHOICE=-25	w with _ i=-25	j have is=-25	j d at=25	w how _ it=25	p IT YOU THEY=-25
w a _ year=25	j friend i=-25	p I STATE LIFE=25	p HAVE BUT BEEN=-25	w did that=-25	w i did that=-25	j cold you=25	j the before=-25	j wrote him=-25	w wrote _ him=-25	w wrote to him=-25	k -ur -rs=-25
m four -rs=-25	m CHOICE what=-25	k -ut _ -nd=25	w you _ would=-25	p BEEN COMPARE COMPARE=25	j right and=-25	k BEEN -se=25	k BEEN -se $=25	k IT BEEN -se=25	k IT BEEN -se $=25	k -se BEEN=25	j say the=25
k BEEN SORRY $=-25	p HAVE NOT JUST=-25	k BEEN _ -ry=25	j i or=-25	k -at I -ok=-25	k -at I -ok -om=-25	k -ok -om=-25	k -ok -om YOU=-25	k -ok -om YOU BEEN=-25	k -om YOU BEEN=-25	k -om YOU BEEN -he=-25	k I -ok -om=-25
k I -ok -om YOU=-25	k ^ -at I -ok=-25	m -ok from=-25	m took -om=-25	w from _ was=-25	w from you was=-25	w i took from=-25	w took _ you=-25	w took from=-25	w took from you=-25	w what _ took=-25	w what i took=-25
w you was the=-25	w did _ ask=-25	k -he -er ,=25	k -er YOU -ed=-25	p JUST WILL=25	w checking=25	j he will=-25	p BEEN NOT FEEL=25	p ME IT HAPPEN=25	w i moved the=-25	p NOT IT COMPARE=-25	m for -as=-25
k -to SAW IT $=-25	p GAMBLE DO=25	p HAVE WILL IT=-25	s again=-25	p HAVE THING YOU=-25	p I STATE CHOICE=-25	p THING YOU FEEL=25	p BEEN ALL WE=25	j with all=25	w do _ have=-25	k -th ME=25	m with ME=25
p DO YOU LIFE=-25	k YOU -gh=25	m you -gh=25	p TRUST BEEN STATE=-25	k -er _ -nd=-25	k ME -to -ay=25	p IT NOT THING=-25	p NOT BECAUSE BEEN=-25	p WE BUT=25	p ERROR I LIFE=25	j if sister=25	w i was in=-25
w spoke=-25	w said nothing $=-25	m SAW that=-25	k -or IT I=25	j d been=25	m me -at=-25	w it and i=-25	k BUT YOU BEEN=25	m -he promise=-25	w the promise=-25	j guest room=25	k -he -st -om=25
k -st -om=25	m -st room=25	m guest -om=25	w guest room=25	w the guest room=25	k -le=25	j when right=-25	k YOU NOW=25	m you NOW=25	k SEX _ -ut=25	k BUT _ YOU=25	j to lie=-25
j flinch when=-25	j out and=-25	j what mother=-25	w i _ remember=25	w ^ _ found=-25	j left to=25	j and my=-25	k -ew -he=-25	m -ew the=-25	m threw -he=-25	w threw the=-25	w me _ you=-25
j it sort=25	j do like=25	s spare=-25	w spare=-25	k -up -ng=-25	m up -ng=-25	p MAYBE HAVE LIFE=25	p MAYBE LIFE=25	p YOU WILL NOW=-25	m -he first=25	w the first=25	p BUT DO THING=25
j what know=25	j is can=25	k -th _ -he=25	p SORRY IF STATE=25	w me and i=25	p ERROR I I=25	p IT YOU HAVE=-25	j father died=25	m LIFE died=25	w father died=25	w took it=-25	m -on to=25
j me not=-25	j that came=25	k THEY WOULD=25	j wedding and=-25	k -at -he -ng -nd=-25	k -he -ng -nd=-25	w at the wedding=-25	w the wedding and=-25	w wedding and=-25	j i anyone=25	w that you are=25	j already in=-25
k -a=25	s a=25	w a=25	k -ed YOU ,=-25	k IT -ut $=25	w it out $=25	p WILL IT YOU=-25	j sorry for=25	j bad of=-25	k BEEN LIE -on=-25	j my the=-25	m under -a=25
w under a=25	j were one=-25	m -ne over=-25	j not enough=-25	k THEY , -nd=-25	m WE and=-25	m wrong $=25	w wrong $=25	k BEEN $=-25	m BEEN $=-25	j left when=-25	k -nt -th=-25
m -nt with=-25	j your took=25	p YOU IF=25	w as well $=25	p HAVE ME WILL=-25	m -re you=-25	k HAPPEN -to THEY=-25	k I HAPPEN -to THEY=-25	j the secret=-25	k -ge -of=-25	m -ge of=-25	k HAVE _ -in=-25
j sister you=25	p DO DO=25	w one _ $=25	w if that is=-25	m that $=25	w that $=25	p HAPPEN GAMBLE=25	p ME NOT HAVE=25	k FEEL=25	k NOW IT $=25	w over it $=25	j week you=-25
w when you asked=-25	k -rs -nd=-25	m -rs and=-25	j the whenever=-25	m MAYBE never=-25	w you had a=25	j you started=-25	j will be=25	j go through=-25	k -go -gh=-25	m -go through=-25	m go -gh=-25
w go through=-25	s breat=25	w with him and=-25	j got with=25	p I HAVE LIFE=25	k I _ STATE=25	w ^ _ loan=25	k NOT _ THEY=25	k SEX -th -he=-25	p TRUST YOU YOU=25	j and they=-25	m I just=25
w i just=25	p HAPPEN YOU=-25	j stand me=-25	w honest=-25	p OTHER YOU I=-25	p YOU SAW COMPARE=-25	w to my mother=-25	m anything -to=25	w anything to=25	k IT -ip=25	w and _ days=-25	w , _ only=25
j do from=-25	m WE all=25	m we -ll=25	w we all=25	j your her=-25	p BEEN WANT IT=25	j said i=-25	k IT , BUT I=-25	p I GAMBLE BEEN=-25	k -ry _ -ed=25	p YOU NOT ERROR=-25	j perhaps was=25
w perhaps _ was=25	w perhaps i was=25	p I NOT WANT=25	j nights and=-25	p YOU I YOU=-25	k JUST MAYBE=25	m just MAYBE=25	k YOU _ HAVE=25	p YOU NOT WE=-25	j was way=25	k I HAVE DO=25	j and call=-25
k I _ -rn=-25	k WE -ed=-25	k I=-25	s i=-25	w i=-25	m -ed on=25	k HAVE _ WILL=25	j i till=-25	m -to it=25	k JUST BUT=-25	k ME SORRY $=25	w ^ he was=-25
p YOU ME SEX=-25	w ^ i let=-25	w that is not=25	j would in=25	k -of ME LIFE=-25	w afternoon=-25	p JUST BEEN I=-25	m -ut everything=25	w about everything=25	p HAVE ME NOT=25	p HAPPEN YOU CHOICE=-25	w the _ that=25
p I WE NOT=-25	m is IT=-25	p LIFE WANT=25	p NOT IT THING=25	w asked _ to=-25	m hid -he=25	w hid the=25	k -he SEX HAPPEN=25	k ^ -he SEX HAPPEN=25	w sorry for my=-25	p BUT BEEN DO=-25	j were then=24
j know because=24	p CHOICE BEEN BECAUSE=24	p IT BECAUSE ME=24	k LIE -or ME $=-24	k IT JUST=-24	m it JUST=-24	k BEEN SORRY IF IT=24	p ALL DO COMPARE=24	p ALL ME COMPARE=24	p CHOICE HAPPEN=24	j and back=-24	j sorry thing=24
k -it=-24	j at would=24	k -on ME -nd=24	m BEEN okay=-24	m -or our=24	w for our=24	j he on=24	j him our=24	w him _ our=24	k BEEN SORRY YOU FEEL=24	j a nothing=24	k YOU _ COMPARE=-24
j had tell=24	p LIE ERROR=24	p DO NOT BECAUSE=24	k IT -me=24	k BEEN -he -st $=24	j wrote i=-24	j still her=-24	p BEEN I COLD=24	m I hid=-24	w i hid=-24	p YOU HAVE THING=-24	j on from=24
w you _ just=24	j this may=-24	m relationship $=24	w relationship $=24	j am how=-24	p HAVE YOU SORRY=24	m HAPPEN again=24	p BEEN SORRY LIFE=24	k -a _ -ne=-24	k BEEN MAYBE=24	j could get=-24	p THING DO ERROR=24
k WOULD _ JUST=-24	p I TRUST YOU=24	p YOU SAW LIFE=-24	p HAVE HAVE THEY=-24	s she=24	w she=24	j my my=-24	p YOU LIFE IT=-24	w started _ $=-24	w their _ $=24	k ^ I HAPPEN=-24	w to _ sister=24
j on if=-24	k NOT , -nd I=-24	k -om _ -ll=24	j not or=24	k -se _ -er=-24	k MAYBE NOT -nd=24	p THING BEEN DO=-24	w ^ it just=24	p YOU ME HAVE=-24	m it -en=-24	w it when=-24	p ME YOU YOU=-24
j the something=24	j not make=24	p JUST YOU=24	w i _ someone=24	k HAPPEN -at=-24	p IT BECAUSE BEEN=-24	m is -ly=24	j before i=-24	p BEEN YOU BEEN=-24	j a nobody=24	m like -ng=-24	j picked the=-24
j i us=24	k NOT _ COLD=-24	k ^ I -ll=24	k -se IT=24	k SEX ME=24	p SORRY ME IT=-24	p HAVE THING NOT=24	k -ng -he THING=24	p FEEL IT WOULD=24	w had _ me=-24	k GAMBLE , -nd=-24	p I IT YOU=-24
j this the=-24	k HAVE _ THEY=-24	j was to=24	p YOU LIFE CAUSE=24	j but would=24	k BUT _ WOULD=24	p I BUT WOULD=24	w but _ would=24	k CAUSE ALL=24	p THEY WOULD=24	j our home=24	k WE -me=24
m WE home=24	m our -me=24	w our home=24	p I GAMBLE WE=24	j that called=24	w that _ called=24	k -up -he=-24	m -up the=-24	m up -he=-24	w up the=-24	p WOULD DRINK I=24	p YOU SEX IT=-24
j i crying=-24	m YOU crying=-24	j been drinking=-24	m been DRINK=-24	w been drinking=-24	p BEEN BEEN BUT=24	p NOW WE=24	j as as=-24	k FEEL ALL $=24	k NOT FEEL ALL=24	k NOT FEEL ALL $=24	s churc=-24
w church=-24	k -in -in=-24	j say no=-24	m -ay no=-24	w say no=-24	j after you=-24	p BECAUSE IT I=-24	p THEY I WOULD=-24	j there nothing=24	w there _ nothing=24	j much i=24	p TRUST DO NOT=24
p I SAW WOULD=-24	m found -in=24	w found in=24	j were mind=-24	w every time $=24	k -to -rt=-24	m to -rt=-24	p STATE THEY I=-24	k IT _ CAUSE=-24	j no a=-24	p IF CAUSE ERROR=24	p BECAUSE WOULD HAVE=-24
p CAUSE IT I=24	m thought I=24	w thought i=24	k IT HAPPEN -on=-24	j way am=24	p JUST NOT ALL=24	p BEEN STATE MAYBE=-24	j lot i=24	p BECAUSE I COLD=24	j paid i=-24	k BECAUSE -of=-24	m BECAUSE of=-24
m because -of=-24	w because of=-24	p I THEY OTHER=-24	j lied when=24	k LIE -ut IT $=-24	j in of=24	m -en it=-24	k LIFE NOW=-24	k ERROR -on $=24	j to do=24	j the love=24	k OTHER _ -to=-24
w that _ on=-24	p THEY BEEN STATE=24	p THEY I STATE=24	p BUT I=-24	k -er DO=24	j nobody it=-24	p THEY NOT IT=-24	w distant=24	p WILL WANT=24	m -a husband=24	w a husband=24	k -op -ng=-24
m stop -ng=-24	k -th _ YOU=24	w for _ with=24	p NOT WOULD BEEN=24	k ^ I HAVE JUST=-24	k -nd I WILL=-24	w and i will=-24	j surgery and=24	m surgery -nd=24	w surgery and=24	k LIFE , IT=24	w that was the=24
m was -at=24	j not that=24	s staye=-24	w stayed=-24	j was money=24	j long and=24	k -ty _ $=24	w clean=24	p ERROR BEEN ERROR=24	p IF SAW SEX=-24	p BECAUSE YOU HAVE=24	k ^ I BEEN -in=24
k -em $=-24	m -em $=-24	w ^ _ did=-24	k SAW -at=-24	w me into it=-24	k -at _ $=24	m crazy $=-24	w crazy $=-24	k BEEN NOT JUST=-24	j and came=-24	k ME -to -go=24	k ME _ -go=24
w me _ go=24	w me to go=24	p THEY IT YOU=-24	j it a=24	j while a=-24	j me told=-24	w a friend $=24	w i was a=24	k -he _ SEX=24	k -he THING I BEEN=24	w way _ am=24	w way i am=24
j yourself i=-24	k -he _ LIFE=24	w long _ it=-24	j i talked=-24	j the which=24	p HAVE YOU JUST=24	k -ll -in=-24	m NOT be=24	j sorry at=-24	j way it=24	k -ge=-24	j a saint=24
m -a saint=24	w a saint=24	w a saint $=24	m knew IT=24	m was -ty=24	p LIFE SORRY=24	p OTHER I LIE=-24	p IT BECAUSE CHOICE=24	p ERROR BEEN SORRY=24	p LIFE THEY BEEN=-24	p I IT=-24	k BECAUSE _ -ld=24
k ME -ow=24	j i now=-24	k -he GAMBLE -om=24	k -he GAMBLE -om YOU=24	k GAMBLE -om YOU=24	j lunch with=-24	p SORRY HAVE CAUSE=24	k YOU _ BECAUSE=24	p HAVE NOT THEY=-24	k -te _ I=-24	p SAW I SAW=-24	j had to=-24
k -ce _ THING=24	p YOU NOT=-24	w and on=-24	p I CAUSE=-24	j because told=24	j of month=24	w of _ month=24	p I I ERROR=24	k -nt ME=24	j your told=-24	p GAMBLE ME=24	j off not=24
j person you=-24	j of then=24	k THING I DO BEEN=24	p DO YOU IT=-24	j turned night=24	j you my=24	k BEEN COLD=24	p ME ME SAW=-24	k -on -he -le=24	w on _ table=24	w on the table=24	p I IT NOW=-24
j bit of=24	m bit -of=24	w a bit of=24	w bit of=24	j sold car=-24	k -ld _ -ar=-24	w sold _ car=-24	m -ut when=-24	k LIE IT=-24	w if _ feel=24	w were in the=-24	k -a -er=24
m a -er=24	p HAVE JUST JUST=24	k I DO NOT -ed=24	k GAMBLE -he -nt=-24	k I GAMBLE -he -nt=-24	j in because=-24	k -ll _ -he=-24	j to birthday=24	s helpe=-24	w helped=-24	j her me=-24	p ALL NOT=-24
k ME $=-24	m ME $=-24	p I DRINK NOT=24	j am work=24	k ME IT YOU=24	w me that you=24	j not away=-24	p JUST I THEY=24	k -a _ NOT=-24	j not about=24	j this have=24	p HAVE ALL=24
k -he GAMBLE ,=24	m JUST me=24	j a chat=-24	k YOU SAW IF=-24	k YOU SAW IF I=-24	w you asked if=-24	k ^ WE=24	m ^ WE=24	p I NOT HAVE=24	j feel about=24	p IF YOU STATE=24	p ME LIFE CAUSE=24
j say is=24	p THING YOU I=-24	j time to=24	j it should=24	w it should=24	p HAVE I=-24	k -er _ ME=-24	w are _ to=24	p YOU TRUST DO=24	p I CAUSE COMPARE=-24	k YOU -ce $=-24	p YOU ALL TRUST=-24
w ashamed _ i=-24	j back then=24	k -ck -en $=24	m -ck then=24	w back then=24	w back then $=24	p I LIFE WILL=24	j and has=24	j is did=-24	j that it=-24	p DO IT ME=24	p I WANT THEY=-24
j went her=-24	j anyone i=24	k JUST _ BEEN=-24	w put you=24	j front parents=24	j in parents=24	j of parents=24	w of _ parents=24	k YOU MAYBE=24	m you MAYBE=24	j way not=-24	j i drank=24
p BUT BUT=24	k BECAUSE _ HAVE=-24	k BUT _ I=24	k I BEEN NOT -ng=-24	j friends to=-24	p ME WOULD=24	m YOU never=-24	w you never=-24	j and pay=23	p I ALL YOU=-23	s means=23	w means=23
k -ch _ YOU=-23	k I CHOICE IT I=23	w were _ a=-23	k -ll -ht=23	m all -ht=23	j the baby=23	m are $=23	w are $=23	j anyone it=23	m NOT hear=23	w not hear=23	j out for=23
k COMPARE _ -nd=-23	p ME ERROR IT=-23	j it hundred=23	j trust and=-23	p OTHER NOT=23	j was had=23	p BEEN BEEN BEEN=-23	k -he GAMBLE -nd=-23	m YOU took=23	w you took=23	m BEEN only=-23	j we been=-23
w am not=-23	w i am not=-23	k LIFE -on=-23	p DO I HAVE=23	p THING IT=23	j with mother=23	p YOU IT ERROR=23	p BEEN HAVE BEEN=23	p CAUSE WOULD BEEN=23	w said _ ,=-23	m past IT=23	k -a LIE=-23
m a LIE=-23	j with that=-23	w and you=-23	k -on _ -le=-23	k I BEEN -ly=-23	k ^ I BEEN -ly=-23	w you in a=23	p MAYBE I=23	j on the=-23	p CAUSE IT LIFE=23	m NOT call=23	w not call=23
p NOT CHOICE WOULD=23	p THEY HAPPEN=23	j tell you=23	j that apologize=23	k FEEL _ -at=23	k HAVE _ -or=-23	s lied=-23	w lied=-23	p YOU SAW LIE=-23	j it see=-23	p YOU IT CHOICE=-23	k -of _ WOULD=23
w of _ would=23	k THING , IT=-23	j died her=-23	j when died=-23	w your _ died=-23	j without i=-23	p ME LIFE=-23	k ^ _ -or=23	j and her=-23	k -in -me=23	m in -me=23	k ^ THEY -ed=23
p MAYBE TRUST=23	k YOU -ad $=23	m -a family=23	w a family=23	p BEEN JUST NOT=23	k THING _ DO=23	k NOT _ -ke=-23	j check on=-23	m what IT=-23	s gets=23	w gets=23	j needed me=-23
j but is=23	m -he job=23	w the job=23	k DO _ IT=-23	k IF=23	p JUST ME BEEN=23	w you _ less=23	k -ld _ -to=23	w told _ to=23	j you over=23	k -el ,=23	m -el ,=23
j through i=-23	k ALL _ -a=-23	j have down=23	m -a relationship=23	w a relationship=23	j over and=23	w need _ to=-23	j been had=23	k BEEN -ut -of=23	s under=23	j did even=23	w did _ even=23
w did not even=23	k -ce=-23	p IT BECAUSE I=-23	p YOU HAVE THEY=-23	p LIFE IT MAYBE=23	k LIE -at=-23	j much of=23	j too of=23	j did when=-23	p ME YOU LIE=23	j all stuff=23	j for stuff=23
j sorry stuff=23	k -lp ,=-23	k -lp , -nd=-23	k -lp , -nd I=-23	k -lp _ -nd=-23	m -lp ,=-23	m help ,=-23	w help ,=-23	w help , and=-23	w help _ and=-23	p IF THING IT=23	k -nd YOU -he=-23
k -a -nd=23	m a -nd=23	w i own that=23	w own that=23	j gambling you=23	k -nk _ DO=23	w think _ did=23	j i blame=-23	p BEEN WANT THEY=23	j believe i=23	m way $=23	w way $=23
p I HAPPEN WOULD=-23	j a her=-23	k I _ -ly=23	k -om ,=23	m -om ,=23	p JUST HAVE NOT=23	j warned me=-23	j will day=23	k -an _ -ok=-23	p NOT THEY HAPPEN=-23	s given=-23	w given=-23
p I CAUSE FEEL=-23	j second i=-23	k -at -he -st=23	w i _ made=-23	j had home=23	w ^ _ it=-23	j were that=-23	p BUT HAVE IT=-23	k LIFE -ed YOU=-23	j at casino=-23	w at _ casino=-23	w at the casino=-23
k SAW -hy=23	m SAW why=23	k -a OTHER $=23	s stood=-23	w stood=-23	p IT IT MAYBE=-23	m turned YOU=-23	s wheth=-23	w whether=-23	w and _ never=23	p HAVE COLD=23	w you _ to=-23
k NOT _ -ly=23	j four i=-23	k , SORRY $=23	w , sorry $=23	m good $=-23	w good $=-23	j expect to=23	k -ct _ -to=23	w expect _ to=23	p JUST WOULD NOT=-23	j into you=23	k ME _ SEX=-23
s recit=23	w recital=23	j hurt have=-23	p FEEL HAVE CAUSE=-23	j there have=-23	p I JUST BEEN=23	k HAPPEN -to IT=23	s dinne=23	w dinner=23	k DO -to=23	m DO to=23	k -at ME=23
k BECAUSE _ YOU=23	k -he -wn=23	m the -wn=23	p YOU FEEL CAUSE=23	p ME BEEN LIE=23	m -ve me=-23	p LIFE HAVE ME=23	p SAW HAVE IT=-23	k YOU MAYBE HAVE -ed=23	j believe that=-23	j should it=-23	m -th my=23
w with my=23	p MAYBE HAVE STATE=-23	p BEEN ALL HAVE=23	s laura=23	w laura=23	p LIFE BECAUSE THEY=-23	p SORRY I SEX=23	p OTHER ME ME=-23	k YOU -od=23	j were d=23	j it when=-23	s dance=-23
p LIE ALL=-23	k -nk _ IT=-23	k -se _ YOU=23	k IT MAYBE NOT=-23	s seein=-23	w seeing=-23	k IT THING $=23	w something wrong=-23	p I SAW ME=23	j want at=23	p HAVE NOT=23	p ALL IT IT=23
j night that=23	k ME OTHER=-23	m my OTHER=-23	p I COLD HAVE=23	k IT BEEN ALL=23	s runni=23	w running=23	p IT HAPPEN NOT=23	k NOT _ -he=-23	w my _ for=23	p DRINK ALL=23	j say what=23
p SEX THEY THEY=-23	p HAVE YOU NOT=23	p ME IT WOULD=-23	p ME HAPPEN IT=23	s switc=23	w the _ out=-23	p YOU BEEN BUT=23	p I DO ME=-23	m leave -he=-23	w leave the=-23	k -in IT $=23	j it year=-23
p SAW NOT I=-23	j at because=-23	j about trip=-23	k -ut _ -ip=-23	w about _ trip=-23	j is my=-23	s hidin=23	w hiding=23	p JUST BEEN WILL=23	j the we=23	k IT , YOU=-23	k YOU -ay=23
k JUST I HAPPEN=23	p I HAVE WILL=23	p I JUST BUT=23	p WILL HAPPEN=-23	k , YOU DO=23	k , YOU DO NOT=23	m NOW your=23	j sorry made=23	j one night=-23	k -ne -ht=-23	m -ne night=-23	m one -ht=-23
w one night=-23	p THING HAPPEN NOW=23	w and _ made=-23	j a lied=-23	p BEEN TRUST I=-23	k IT _ THING=23	m it WILL=-23	p IF BEEN WOULD=23	p I HAPPEN ME=23	w whatever _ did=23	p BECAUSE BEEN=23	k HAPPEN -ng $=-23
k HAPPEN _ -ne=23	w that way=-23	p IT I DRINK=23	j whatever it=23	k MAYBE _ FEEL=23	k BEEN -or=23	m BEEN for=23	k DO _ BECAUSE=23	k -om -he -ng=-23	j was of=-23	p LIE LIFE=-23	k -nd _ BEEN=23
m year ,=-23	w year ,=-23	j have happened=23	w have happened=23	p HAVE NOW IT=-23	p I IT MAYBE=-23	m BEEN left=23	p CAUSE ME YOU=23	p HAPPEN YOU IT=-23	k -he GAMBLE BEEN=-23	w but you are=-23	w drank _ the=23
k HAVE -es=23	j messages was=-23	p ALL WE=-23	k -or -at=23	m -or what=23	w own _ ,=-23	k YOU BEEN NOT $=-23	w were not $=-23	k WE _ HAVE=-23	m was -en=-23	k ERROR _ YOU=-23	p I LIFE BECAUSE=-23
k IF _ BEEN=23	m -ed out=23	w to _ because=23	j whatever did=23	k , I HAVE=23	w is _ and=23	p WANT I=-23	p YOU FEEL YOU=-23	s prote=-23	p YOU ALL I=-23	w sorry for everything=23	k -me=23
p HAPPEN NOT IT=23	j lying to=-23	j at a=23	p DO YOU BECAUSE=23	k DO SAW=-23	m did SAW=-23	p I THING NOT=-23	m THING were=-23	w things were=-23	p IF HAVE IT=23	j let on=-23	p CAUSE YOU NOT=-23
k FEEL _ I=-23	k -nd -ld YOU -he=-23	m got -a=-23	w got a=-23	j my drinking=-23	w there was a=23	m forget $=23	w forget $=23	p I JUST I=-23	w ^ i yelled=23	k -ne _ -on=-23	k -in -on $=23
j i arm=-23	j your arm=-23	k YOU -rm=-23	m YOU arm=-23	m your -rm=-23	s arm=-23	w arm=-23	w your arm=-23	m to -dy=-23	p LIFE BEEN ME=-23	j night two=-23	p NOT BEEN HAPPEN=23
k -nt -to -ay=23	k -nt _ -ay=23	w want _ say=23	w want to say=23	k -ut JUST=-23	m you BEEN=-23	k -a -ip=-23	m a -ip=-23	j i then=23	m got -ut=23	w got out=23	w got out of=23
j promised in=-23	k WE _ -er=-23	k -id _ -en=-23	p STATE CHOICE I=23	k -or NOT=-23	j have husband=23	k ^ I LIE -he=-23	p WILL WOULD NOT=-23	s stupi=23	w stupid=23	m I started=-23	w i started=-23
p ME DO DO=-23	w was more=-23	w it _ so=23	k ^ -he -st=23	k -of _ $=23	w of _ $=23	j put that=-23	p LIFE LIE YOU=-23	p ME COLD I=-22	p CAUSE CHOICE I=-22	j and regret=22	w there _ you=22
p BUT I NOT=-22	w asked _ for=-22	j an argument=22	k -an -nt=22	m -an argument=22	m an -nt=22	w an argument=22	w argument=22	k BEEN _ -hs=-22	m -th money=-22	w with money=-22	m only HAVE=22
j went the=-22	j for hurt=22	w the baby $=-22	p I IT BUT=22	j while to=-22	w have _ so=-22	p IF MAYBE=22	j how that=22	p OTHER YOU ME=-22	m -to feel=22	w to feel=22	s let=22
w let=22	p BEEN IT LIFE=-22	p GAMBLE YOU BEEN=-22	m blame -he=22	w blame the=22	k SORRY _ -ok=22	p SAW MAYBE=22	p SAW WILL YOU=-22	p JUST I SORRY=22	k SORRY _ HAPPEN=-22	p WANT IT BEEN=-22	p TRUST NOT HAVE=-22
p LIFE LIFE BEEN=22	k OTHER _ NOT=-22	k -ke IT -in=-22	k I -ke IT -in=-22	p YOU FEEL HAPPEN=-22	p SAW IF NOT=22	p MAYBE WOULD BEEN=-22	k BEEN _ ,=-22	k -a -ed -es=-22	m , for=22	w , for=22	k LIE -in=-22
p JUST HAVE YOU=-22	k -ne _ HAPPEN=22	j the they=22	m , they=22	w , they=22	j things went=22	w to know $=22	m I do=-22	w i do=-22	k NOT -th YOU=-22	m not -th=-22	w not with=-22
w not with you=-22	p THING MAYBE YOU=22	k IT BEEN -in=22	m YOU was=-22	j am do=22	j admit to=-22	j and me=22	j so no=22	p I I WE=22	p GAMBLE IT NOT=22	p IT WOULD ME=-22	w did _ and=-22
j you moved=22	k YOU -ed $=-22	s one=-22	w one=-22	w was right $=-22	p BEEN COMPARE LIE=22	p YOU WOULD CHOICE=-22	k -ut _ BEEN=-22	w was not=22	j because what=22	p YOU FEEL=-22	j the bigger=22
p SORRY I WILL=-22	p WOULD HAVE DO=22	m funeral $=-22	w funeral $=-22	k YOU -ce=-22	s least=22	w least=22	k -nd IT=-22	m BEEN writing=-22	p YOU ALL LIE=22	p LIE LIFE IT=22	p JUST I BEEN=-22
k FEEL , I=-22	k -ow _ -ed=22	k -op -ng $=22	w me _ and=-22	p I SORRY I=-22	j feel less=-22	m FEEL less=-22	w feel less=-22	p THING I IT=22	k , -nd IF I=-22	k -nd IF I=-22	w and if i=-22
j can just=22	j work not=22	m has NOT=22	k -en I=-22	m -en i=-22	m BEEN moved=-22	p FEEL YOU CHOICE=-22	j talk me=22	p WOULD NOT WOULD=22	w a _ partner=22	w over _ i=22	j and get=-22
p BUT DO YOU=22	j found a=-22	p DO NOT NOW=-22	w there _ not=-22	k WE=22	j her room=-22	p THEY SAW YOU=22	j not time=-22	p I STATE WANT=22	k -to -me=-22	m to -me=-22	k -he JUST -ne -ho=22
k JUST -ne -ho=22	w only _ who=22	w only one who=22	p HAVE WE BEEN=-22	w was scared of=22	k IF I BEEN=-22	j if way=22	j filled with=-22	s fille=-22	w filled=-22	j it did=-22	j june you=-22
p NOW WILL=22	p BEEN OTHER=22	p CAUSE HAPPEN IT=-22	k -ck ,=-22	m -ck ,=-22	p BEEN WE BUT=22	j i work=-22	p SAW BEEN COMPARE=22	p THEY MAYBE NOT=22	k -ed -en WE=22	p NOT DO NOT=-22	j take for=22
k -ke _ -or=22	w take _ for=22	k YOU LIFE $=-22	k JUST -ow=-22	p THEY JUST I=-22	k TRUST ALL=22	j it been=22	k -ll _ ME=22	j i a=-22	k IT -es=-22	j late the=22	p IF OTHER=-22
p YOU BEEN HAVE=-22	p IT DO ME=-22	p SEX THEY=-22	p BEEN BEEN STATE=22	j a could=-22	k THEY _ ME=22	j mother our=22	p ALL I BEEN=-22	j no for=-22	w she was=-22	m were -nt=22	p HAVE CAUSE BEEN=22
j tell parents=-22	j will parents=-22	w tell _ parents=-22	k WE _ -ed=22	p THING I WOULD=-22	k YOU BEEN=-22	m THING had=-22	p YOU THEY HAVE=-22	k I SAW YOU SEX=-22	p BEEN NOT COMPARE=-22	m LIFE on=-22	p YOU YOU=-22
k ^ _ -it=22	p BEEN ME LIFE=22	k HAVE SAW ME=-22	p HAVE IT NOT=-22	k ME YOU=22	j mother in=22	j again the=-22	k -ld ME -er=-22	j stopped your=-22	k DO _ -he=-22	p YOU IT YOU=-22	w but _ was=22
p MAYBE HAVE=22	w drink=22	p YOU THING DO=-22	k ^ -to=-22	m ^ -to=-22	m ^ to=-22	w ^ to=-22	m and YOU=-22	w because _ knew=22	w for what i=22	j a say=-22	w took _ from=-22
s drawe=-22	k BUT I DO=-22	k BUT I DO NOT=-22	w but i did=-22	p IT ERROR=-22	m life $=-22	w life $=-22	w did something wrong=22	s you=-22	w you=-22	k -ke -ty=22	k THEY JUST=-22
m him JUST=-22	p I FEEL SORRY=-22	w have _ you=22	j you drive=-22	j was tired=-22	m -ss that=22	k SAW ,=22	m SAW ,=22	p IF BEEN STATE=-22	j lied my=-22	m HAVE not=22	s once=22
w once=22	s mortg=-22	w mortgage=-22	p BEEN STATE WILL=22	j tell was=-22	j your against=22	j ever me=22	s compl=22	j that doing=22	k -hy _ I=22	w why _ i=22	w happened=22
j so not=-22	j i where=22	j about my=22	p I THEY ME=-22	k ME _ -he=-22	j if an=-22	j better am=-22	p COMPARE BEEN SORRY=-22	j for did=22	p THING DO NOT=-22	w ^ _ slept=-22	p CHOICE BEEN=-22
k BEEN -th YOU=-22	j i losing=-22	k -om _ -nd=-22	w from _ and=-22	k LIFE HAVE=22	j maybe me=-22	k BEEN _ -ce=-22	j to house=22	k YOU _ -in=-22	p YOU JUST=22	j was on=22	k IT _ SEX=-22
p CAUSE WE BEEN=22	p IT BEEN LIFE=22	p THING I JUST=22	k -ay _ YOU=22	j said again=-22	p WANT YOU HAVE=22	p SAW YOU THEY=-22	m my -nd=-22	j another person=22	m -er person=22	w another person=22	j messages i=-22
p THEY STATE=-22	k , _ -ed=-22	k IF YOU -an=-22	k IF _ -an=-22	w if _ can=-22	w if you can=-22	w was in a=22	j there did=-22	p I TRUST NOT=22	p JUST WOULD HAVE=22	k -or _ -ys=-22	w for _ days=-22
p I LIE YOU=-22	j advantage of=22	j took advantage=22	k -ok -ge=22	k -ok -ge -of=22	m -ok advantage=22	m advantage -of=22	m took -ge=22	s advan=22	w advantage=22	w advantage of=22	w took advantage=22
w took advantage of=22	m hardly -a=22	w hardly a=22	p WOULD LIE IT=-22	w bit _ $=22	w ^ there were=22	k GAMBLE _ -on=22	j and name=22	m otherwise $=-22	w otherwise $=-22	p BUT YOU CAUSE=-22	k HAPPEN -an=22
k NOT _ -as=-22	k NOT _ -ay=22	j pretended for=-22	p NOT WILL=-22	k DO , I=22	k BEEN _ CHOICE=-22	k ME -op=-22	j to his=-22	k -to BEEN -re=22	w to _ there=22	w to be there=22	p HAVE WILL=-22
m -nt her=22	k YOU , I=22	w you , i=22	p I FEEL IT=22	m -at my=-22	p ME NOT HAPPEN=22	p I BEEN I=-22	k BEEN _ BEEN=22	w knew _ was=-22	j and mine=22	m ^ somehow=22	w ^ somehow=22
w apologize=22	j jealousy to=-22	k -ng , -nd=-22	k -re WE=-22	j lied you=22	w when _ are=-22	w when you are=-22	p YOU CHOICE=-22	k -or IT=-22	k -na $=22	k -th -na $=22	m -na $=22
k ME _ DO=-22	p I HAVE HAVE=22	w dollars=-22	p I WANT=22	j it still=-22	w ^ it happened=-22	k -up _ ME=22	m have -to=-22	w have to=-22	p TRUST IT BEEN=-22	p I STATE LIE=22	p HAPPEN WE BEEN=22
j when what=22	j both this=22	p BEEN YOU COMPARE=-22	j i talk=22	s alrea=22	w already=22	k BEEN -in=-22	m -th your=22	w with your=22	w every _ ,=-22	j were only=-22	w sister _ i=-22
j but because=22	p BUT BECAUSE=22	j a sex=22	k BEEN -ow I=22	k IT BEEN -ow I=22	w is how i=22	j could help=22	k -lp _ $=22	k MAYBE NOT -lp=22	k MAYBE _ -lp=22	w could _ help=22	w could not help=22
w help _ $=22	p YOU SAW YOU=-22	k -at ME -er=22	k LIFE _ -ay=22	m not -ct=-22	k -in YOU=22	k HAPPEN -on=22	m HAPPEN on=22	p BEEN BEEN JUST=22	p SEX CHOICE BEEN=-22	p SEX CHOICE IT=-22	p HAVE HAVE I=-22
k COMPARE THING $=22	m -pt that=-22	w read it=-22	k -he _ -nd=-22	j down every=22	k -wn ALL=22	m -wn every=22	m down ALL=22	w down every=22	j in were=22	w i _ too=22	j not notice=22
j you notice=22	p SORRY NOT I=22	w up _ you=22	j who for=22	p WE BEEN COMPARE=22	j you having=21	j not before=-21	j sure i=21	w been _ $=-21	k BEEN ERROR ,=-21	w was wrong ,=-21	j not expect=-21
m NOT expect=-21	w not expect=-21	k WILL=-21	w i _ paid=21	p HAPPEN ME NOT=21	j my part=21	m ME part=21	w my part=21	p IT LIE I=-21	w your _ so=21	j he asked=21	w he asked=21
k YOU -ht ME=-21	m YOU caught=-21	w you caught=-21	w you caught me=-21	k -ll _ COMPARE=21	j alone i=-21	j i know=21	k -in _ -nt=-21	k , CAUSE=21	m , CAUSE=21	j head you=21	p HAVE I NOT=-21
j let just=21	k CAUSE WE JUST=21	m us JUST=21	w let _ just=21	w let us just=21	w us just=21	p SAW DO I=21	j with him=-21	m -th him=-21	w with him=-21	k YOU -ed ME=21	p HAPPEN IT WOULD=21
j you never=21	j have mother=-21	p YOU ME IF=-21	k -ar -to=-21	m -ar to=-21	j the hours=-21	j said to=-21	j wanted this=21	j is slept=-21	k YOU _ -up=-21	w you _ up=-21	j after i=21
p ALL WILL NOT=21	k HAVE _ -so=21	j our house=-21	w started=21	j for bad=-21	j to phone=-21	w happens=21	p SORRY THING HAPPEN=21	k -me , -nd=-21	p SORRY BUT JUST=21	j the evening=21	k NOT LIE=-21
m affair $=-21	w affair $=-21	k -an THING=21	m mean THING=21	j came back=-21	m came -ck=-21	w came back=-21	k -ng -as=-21	j with have=21	k ME -ag $=21	w my bag $=21	p I BEEN BUT=-21
k I WILL I=-21	k I WILL I WOULD=-21	k WILL I WOULD=-21	k WILL _ WOULD=-21	k ^ I WILL I=-21	m promised I=-21	w i promised i=-21	w promised i=-21	p ME WOULD SAW=-21	k , -nd -re=-21	w , _ here=-21	w , and here=-21
j explain it=-21	k IT -as LIE $=21	k COMPARE _ BEEN=-21	p BECAUSE SAW I=-21	p SAW HAVE NOT=21	w i _ and=21	j the was=21	j on after=-21	k ^ I SEX -th=21	w was _ by=-21	p I WILL COMPARE=21	p WILL OTHER=-21
p WE BEEN NOW=21	k -ed _ -st=21	k HAPPEN _ JUST=21	p THEY JUST HAPPEN=21	p BEEN COMPARE YOU=21	s out=21	w out=21	k -ne _ IT=21	p SEX WOULD NOT=-21	p JUST JUST THING=-21	k -to _ -wn=21	j thing to=21
p WE I MAYBE=21	k JUST -to=21	m JUST to=21	k -ut ,=21	m -ut ,=21	m out ,=21	w out ,=21	w have not=-21	p ALL LIE=-21	j and see=21	w , she is=21	j will pay=-21
m WILL pay=-21	w will pay=-21	p COMPARE WE=21	k -he _ -om=21	k I DO NOT -ve=21	j asked him=-21	k , _ -to=-21	w , _ to=-21	j cousin at=-21	j cousin the=-21	j flirted at=-21	j flirted cousin=-21
j flirted the=-21	j flirted with=-21	j flirted your=-21	j i cousin=-21	j with cousin=-21	k -in -at -he=-21	k -th YOU -in=-21	k -th YOU -in -at=-21	k SEX -th YOU -in=-21	k YOU -in -at=-21	k YOU -in -at -he=-21	m -in at=-21
m cousin -at=-21	m flirted -th=-21	w ^ _ flirted=-21	w ^ i flirted=-21	w cousin _ the=-21	w cousin at=-21	w cousin at the=-21	w flirted _ your=-21	w flirted with=-21	w flirted with your=-21	w i flirted with=-21	w with _ cousin=-21
w with your cousin=-21	w your cousin at=-21	j savings i=21	j not why=21	m leave ME=21	k , NOT YOU=21	j the marriage=-21	j she at=21	w and it=-21	j of the=21	p IT CAUSE STATE=21	p YOU FEEL FEEL=21
p DO I NOT=-21	p WOULD I=21	j is was=21	j went through=-21	k HAPPEN -gh=-21	m HAPPEN through=-21	m went -gh=-21	w went through=-21	k WE _ $=21	k -so -re=21	m so -re=21	k YOU -ut -he=-21
j we friends=21	p WE OTHER SEX=21	w said that=-21	j hurt this=21	p SAW I HAVE=-21	k I HAPPEN -a=-21	j promotion and=-21	j with times=-21	k CAUSE YOU FEEL -ss=-21	k YOU FEEL -ss=-21	k -de=-21	j off to=21
p IF ME WILL=21	p IF NOT LIFE=21	k -to YOU -er=-21	w to your sister=-21	k COMPARE _ -of=21	m -he bottle=-21	w the bottle=-21	m my -er=-21	p I WE ERROR=21	p DRINK I IT=-21	p SEX BEEN THING=-21	p SEX SEX=21
p I THEY LIE=-21	w it that way=-21	m IF you=21	j at came=21	j be at=-21	k -a WILL $=-21	w a week $=-21	k BUT IT=21	j gave about=-21	k IF IT=21	j up did=-21	k -he -rk=-21
m the -rk=-21	p FEEL IT MAYBE=21	k WILL _ -me=-21	p HAVE NOW=-21	w ^ it did=21	k WE _ BEEN=21	j last and=-21	j feel not=21	p LIE YOU I=-21	p JUST SAW ME=-21	w follow=-21	j you it=21
j them and=-21	j for so=21	m talked -ut=21	w talked about=21	p DO THING BEEN=21	j it better=-21	j my from=-21	j drunk it=-21	k NOW -re=21	m over -re=21	j make me=-21	k DO NOT CAUSE ME=-21
m make ME=-21	w make me=-21	w not make me=-21	m -se was=21	p BEEN YOU I=-21	k I WILL BEEN=-21	w i will be=-21	j me why=-21	k -es _ -ed=21	p BEEN SEX THEY=21	j as you=21	p I BEEN HAPPEN=-21
j i both=21	j all us=21	k -ll -of WE=21	k -ll -of WE $=21	w all _ us=21	w all of us=21	k -el -in=-21	m -el in=-21	s would=-21	w would=-21	p DO THEY DO=-21	j bigger than=21
m bigger COMPARE=21	w bigger than=21	w i _ us=-21	p ME STATE YOU=21	j of mind=-21	w confused=21	p YOU THING SORRY=21	s other=21	k -a -ed=21	m -a hundred=21	m a -ed=21	w a hundred=21
m she CHOICE=21	w she knew=21	j you talk=-21	m NOT cheating=21	w not cheating=21	j you those=-21	k -of _ ,=-21	w of _ ,=-21	m BEEN as=-21	j recital was=-21	k -a -er -to=-21	j nights told=-21
j about why=21	p IT NOT HAPPEN=21	j everyone the=21	p I STATE I=-21	j and way=-21	k ^ THEY SAW=-21	k JUST _ -of=-21	p ERROR YOU BEEN=-21	k -to -he -on=-21	k OTHER -ce=-21	j was his=21	k -he _ -th=-21
w and i should=-21	k BEEN SORRY IF -he=21	k -ng _ I=21	m -in your=21	p TRUST YOU NOT=-21	j have deleted=-21	w have deleted=-21	p YOU BECAUSE COLD=-21	m -ne and=21	w a _ after=-21	j friend because=-21	j lost friend=-21
p OTHER BECAUSE THEY=-21	p WE HAVE LIE=-21	m -a long=21	w a long=21	j never hurt=21	p I BUT CHOICE=-21	j believe it=21	k HAPPEN COLD=-21	k HAPPEN COLD $=-21	k IT -on -he=21	w it on the=21	p THING YOU ALL=21
j sorry so=21	j i those=-21	w with _ baby=21	w with the baby=21	p HAPPEN YOU ME=21	j am way=21	p NOW ME BEEN=21	j after swore=-21	k -er I -re=-21	k -er _ -re=-21	w after _ swore=-21	w after i swore=-21
k HAVE NOT -ht=-21	k HAVE NOT -ht -to=-21	j someone and=21	k -to -op -nd I=-21	w stop _ i=-21	w stop and i=-21	j had you=21	m ME way=21	j in home=-21	j did tell=21	w did _ tell=21	j and made=-21
j from bank=21	k -om _ OTHER=21	w from _ bank=21	p HAVE FEEL I=21	w memory=21	k SAW _ -hy=-21	p I LIE HAVE=-21	w ^ i do=-21	p CHOICE I=-21	p NOT WANT BEEN=21	w all _ the=21	p MAYBE IT BEEN=-21
m that THING=21	k -nd $=21	m -nd $=21	p NOT IT BUT=21	p IT LIFE=-21	w you _ her=-21	j may a=21	p OTHER JUST=21	j say i=21	j ways you=21	w the money was=-21	j to the=-21
m ^ if=21	w ^ if=21	p HAPPEN I CHOICE=-21	k CAUSE _ -go=-21	w let _ go=-21	p ME GAMBLE IT=-21	k GAMBLE _ YOU=-21	k YOU _ -es=21	k -th _ LIE=-21	m something -to=21	w something to=21	m you -re=21
k -ng -to THEY=-21	m ME best=21	w my best=21	k -nd -nd=-21	s waiti=-21	w waiting=-21	p NOT I IT=-21	k -ng _ -ng=-21	p DO DO IT=21	p HAVE BEEN NOW=21	p CHOICE IT WE=21	j is ever=21
m HAVE seen=-21	j but are=21	k NOT _ ,=21	p I ME=-21	j down i=-21	p BEEN MAYBE BEEN=21	j see the=-21	p SORRY YOU BEEN=-21	p HAVE BEEN WOULD=21	w i d be=-21	j company had=21	k -at -he=-21
m -at the=-21	m see ME=-21	k I MAYBE HAVE -ld=-21	j are of=21	j could said=21	w could _ said=21	w could have said=21	w it and=21	s well=-21	w well=-21	p HAVE LIFE YOU=-21	k -ct YOU=-21
m -ct you=-21	p LIE BECAUSE NOT=21	j like i=-21	k -in IT SEX=-21	k I JUST SAW=-21	k ^ I JUST SAW=-21	j if let=21	m BEEN open=21	j writing to=-21	m writing -to=-21	w writing to=-21	p I BUT THEY=21
k NOT -ny=-21	w on you $=-21	j i place=21	m your -ng=21	w was doing=-21	k , -es ,=21	m , yes=21	w , yes=21	w , yes ,=21	j on you=-21	j on what=-21	j if him=21
w night=-21	p I BEEN NOW=-21	p WE NOT WE=21	j and again=-21	w it when i=21	p ME YOU DO=21	m you GAMBLE=21	j i texts=-20	m bed -th=-20	w bed with=-20	j got a=20	j sorry went=-20
k NOT WOULD=-20	m NOT would=-20	k -ds _ -ed=-20	p LIFE COLD=20	m THING you=20	p NOT BECAUSE THING=-20	p BEEN HAVE IT=-20	k CAUSE -he=-20	m CAUSE the=-20	j because there=-20	m JUST because=20	j act like=20
m act -ke=20	w act like=20	k -nd I WILL -ll=-20	j with on=-20	k NOW ME LIFE=20	j said mother=20	k JUST -er $=20	m -at her=20	w at her=20	k , I BEEN=20	k BECAUSE -of -at=20	k BECAUSE _ -at=20
w because _ what=20	w because of what=20	p ME HAVE SAW=-20	j some stuff=20	w been _ ,=-20	w i _ only=20	j the that=20	m promise -to=20	w promise to=20	k -he THING THING=20	m really ME=20	j look me=-20
s time=-20	w time=-20	p NOW BEEN NOT=20	w it is $=-20	k -at I -te=-20	w what i wrote=-20	w the _ stuff=20	p MAYBE BEEN JUST=20	j messages the=-20	k -nd -ne=-20	k -nd _ OTHER=20	k -en YOU LIFE=-20
j you home=-20	p ME DO I=20	j i guilty=-20	j i hurt=-20	p CHOICE WILL=20	j my would=-20	w gave _ $=20	p THING NOT ME=20	w is not=20	m woman $=20	w another woman $=20	w woman $=20
k YOU _ BUT=20	j better i=-20	k -to -a=-20	m -to a=-20	k -ew IT=20	m -ew it=20	k -at IT=-20	j forgive me=20	w forgive me=20	p I YOU ALL=-20	m my -ry=-20	j is that=20
p WOULD BEEN BEEN=-20	w and _ in=-20	j is got=20	w tell you=20	j getting and=20	k ME _ -of=20	m sleep -nd=20	w sleep and=20	j when we=-20	j thing you=20	w ^ _ sent=20	j it but=20
j kept your=20	m mind $=-20	w mind $=-20	p IT NOW=20	s own=20	w own=20	p HAVE STATE IT=20	k THING _ CAUSE=-20	m NOW it=-20	m at ME=20	w was about=-20	k I -ed -or=20
p CHOICE IT HAVE=20	m result $=-20	w result $=-20	j me came=-20	j found was=20	j sorry is=-20	k -ld YOU -he TRUST=-20	p ME BECAUSE THEY=-20	p I IT OTHER=-20	j to me=-20	j never once=-20	m NOT once=-20
w never once=-20	j my it=-20	j said nothing=-20	k IT BEEN NOW=-20	k IT _ NOW=-20	k BEEN _ -mb=20	j found i=-20	j for only=20	j you unhappy=20	m and -on=20	m ex $=-20	w ex $=-20
w my ex $=-20	w d be=-20	k -ap=-20	k -a _ BEEN=20	k BEEN DO=20	p WOULD IT WOULD=-20	k I LIE $=20	j my sister=-20	m ME sister=-20	w my sister=-20	m serious $=-20	w serious $=-20
k SORRY IF YOU FEEL=20	w if _ felt=20	w if you felt=20	m got IT=-20	j found with=20	j know a=20	k -nd -so=-20	k -nd -so BEEN=-20	m -nd so=-20	m and -so=-20	w and so=-20	k -nd SAW=-20
m and SAW=-20	p I THING ME=20	w work _ i=20	w i _ not=20	w from _ on=20	j her of=-20	j the receipts=-20	w receipts=-20	j anything was=-20	k IT _ -ck=20	p BEEN DO I=-20	p BECAUSE SAW=-20
j deleted i=-20	j want to=-20	p I FEEL FEEL=20	p THEY THEY I=-20	p I NOT JUST=20	k -re I DO=20	m evening $=20	w evening $=20	k BEEN _ COMPARE=20	j was end=-20	k HAPPEN FEEL $=20	w got hurt $=20
p ME DRINK NOT=20	k BEEN SORRY -or=20	k I BEEN SORRY -or=20	w am sorry for=20	j it honest=20	k -re _ -ld=20	m face $=-20	w face $=-20	w your face $=-20	w and _ was=-20	p SAW ME THEY=20	j your made=-20
p SORRY NOT BEEN=-20	p SORRY I JUST=-20	p OTHER THEY BEEN=20	p BEEN THING THING=20	m would NOT=20	m fine $=-20	w fine $=-20	k I _ HAVE=-20	k YOU -ve=-20	m you -ve=-20	j was off=-20	j i reason=20
k -ne _ LIE=20	k NOT WANT -to=20	w never wanted to=20	j you as=20	p WOULD I SORRY=20	p YOU LIFE BECAUSE=-20	p MAYBE I IT=-20	j me do=-20	p SEX MAYBE=20	k JUST _ -so=-20	k NOT _ -ss=-20	p YOU WOULD DO=20
w ^ _ failed=-20	j can and=-20	j bachelor party=-20	k -or -ty=-20	m -or party=-20	m bachelor -ty=-20	s bache=-20	w bachelor=-20	w bachelor party=-20	m me -ve=-20	w say _ i=20	k -pt IT -om=-20
k -pt IT -om YOU=-20	p IT I COMPARE=-20	k BEEN DRINK=-20	m BEEN drinking=-20	s find=20	w find=20	k -om WE=-20	m from WE=-20	w if that=20	k , _ BUT=20	p LIE NOT IT=20	j way what=-20
p MAYBE NOT I=-20	p I SAW HAVE=-20	p CAUSE FEEL STATE=20	p GAMBLE BEEN I=20	j sex was=20	k HAVE _ -ed=20	k -of WANT=-20	m of WANT=-20	m drink $=-20	w drink $=-20	k SEX -at=-20	m SEX at=-20
k MAYBE _ -to=20	m THEY messages=-20	p THEY YOU WOULD=20	j i blocked=-20	s block=-20	w blocked=-20	w i _ blocked=-20	m remember $=-20	w remember $=-20	m NOW you=-20	j over me=20	j had and=-20
p I IT SAW=-20	m -ok me=-20	w took me=-20	k YOU _ -me=20	w our _ were=-20	k ^ IT BEEN -rd=20	j to people=-20	p YOU COMPARE COMPARE=20	p CHOICE COMPARE=20	k BEEN NOT COMPARE=-20	k NOT COMPARE=-20	k SORRY _ NOT=-20
w sorry _ not=-20	k BEEN SORRY -or BEEN=20	p YOU YOU HAPPEN=-20	p DRINK DO I=20	p IT ME COMPARE=20	w ^ you left=-20	m -th me=20	w with me=20	p I OTHER HAPPEN=-20	k -me YOU SAW=-20	k ^ -en YOU SAW=-20	k SORRY ME $=-20
p IT I SEX=-20	k YOU MAYBE HAVE=20	k LIE _ WE=-20	k -he DRINK=-20	m the DRINK=-20	j have bit=20	w not _ as=20	m -or being=20	m for BEEN=20	w for being=20	k -ed _ COMPARE=20	j going back=20
k -he -ip ,=-20	w the trip ,=-20	w danced=-20	j i contact=-20	j you being=20	j me time=-20	k I BEEN -in=20	k -nd I STATE=-20	k -th -he -or=-20	m -he affair=-20	w the affair=-20	k -ay _ $=20
s cent=-20	w cent=-20	k -up _ -ng=20	k -ly TRUST=20	k -ly TRUST -ut=20	m -ly honest=20	m honest -ut=20	w honest about=20	p STATE YOU ME=-20	p SAW BEEN I=-20	j the gave=20	j so let=20
p CHOICE WE=-20	j just no=-20	p I TRUST CHOICE=20	k WOULD _ -ne=-20	k HAVE BEEN -er=-20	k I SAW YOU -nd=-20	k SAW YOU -nd=-20	j put back=20	j the night=-20	p HAPPEN WOULD=-20	p TRUST GAMBLE=20	p CAUSE IT ME=20
k BEEN NOT -ng $=20	m would -ok=-20	w would look=-20	k -on ,=20	m -on ,=20	m was DO=-20	j ended in=-20	k I DO $=20	p BEEN WE HAPPEN=-20	s bette=20	w better=20	p BEEN LIE WILL=-20
j i pain=-20	k I SEX THEY=-20	p ALL JUST=-20	m on -a=-20	w on a=-20	k -or -ne=-20	p BEEN YOU=-20	w you _ phone=-20	j was done=20	p IT LIFE NOT=20	j sorry bad=20	p CAUSE IT BEEN=-20
p CAUSE LIFE HAVE=-20	k I _ MAYBE=20	k -ne -ho=-20	m -ne who=-20	k -ly _ -a=20	p CAUSE ME COMPARE=-20	j never that=-20	w i read your=20	p STATE IT JUST=-20	p STATE YOU BEEN=20	k -he -ts=20	m the -ts=20
m HAVE made=20	j came of=20	s messa=20	p BEEN IT CAUSE=20	m BEEN another=-20	j am late=-20	j if about=-20	p BECAUSE FEEL=20	p SAW BEEN ALL=-20	p IT BECAUSE=-20	w regret _ you=20	p IT BECAUSE HAVE=20
p YOU LIE LIFE=-20	p I COLD IT=-20	k CHOICE _ -ed=20	p HAVE I HAVE=20	p I SAW OTHER=-20	m nothing ,=-20	w nothing ,=-20	w you _ something=-20	m and -ed=-20	k WILL _ -ll=20	j could say=-20	j made in=-20
k ^ ME OTHER=20	j think that=19	p SORRY THING I=19	w did _ ,=-19	k YOU _ -er=19	p LIE CAUSE YOU=-19	m -th you=-19	w with you=-19	k SAW -re=-19	s pulle=-19	w pulled=-19	k ^ -he TRUST BEEN=-19
j could of=-19	k -at -he -ar=-19	k -at _ -ar=-19	k ME STATE=-19	p IT GAMBLE=19	j you admit=19	k -ld _ -or=19	j missed because=-19	p THING IF=19	w he will=-19	j wanted you=19	k WOULD _ FEEL=19
j wrong impression=19	j you impression=19	k -he ERROR -on=19	k -he ERROR -on $=19	m ERROR impression=19	m impression $=19	m wrong -on=19	w impression $=19	w the _ impression=19	w the wrong impression=19	w wrong impression=19	w wrong impression $=19
j i counted=-19	j phone so=-19	k YOU I BEEN=-19	j lost the=19	p COLD YOU WOULD=19	s saw=19	w saw=19	j afraid i=-19	m -id that=-19	p BUT MAYBE IT=-19	p WOULD BEEN I=19	k SAW YOU -in=-19
k SAW YOU -in -he=-19	m looked YOU=-19	w looked you=-19	w looked you in=-19	j i no=-19	p I STATE NOT=19	p YOU I ALL=-19	m online $=19	w online $=19	w over _ it=19	j sleep and=-19	k -ng _ -ow=-19
k -nt -nd=19	m -nt and=19	p I LIFE LIE=-19	k ^ I -sh=-19	k ^ _ -sh=-19	w ^ _ wish=-19	w ^ i wish=-19	p JUST BEEN YOU=19	p CAUSE BEEN IT=-19	j an did=19	j a moment=-19	p LIE YOU=-19
j your asking=19	m better $=19	w better $=19	p BEEN SORRY YOU=19	m -in this=19	w in this=19	p THING COMPARE=-19	k -ip ,=19	m -ip ,=19	m trip ,=19	w trip ,=19	k -nd -es=-19
k -in -at=-19	k BEEN SORRY I=-19	k I BEEN SORRY I=-19	w am sorry i=-19	j what you=19	w not _ when=-19	p LIE I HAPPEN=-19	m done -to=19	w done to=19	p I LIFE NOT=-19	p YOU THING I=-19	p BUT DO ME=19
k -om -nd=-19	m -om and=-19	p YOU CHOICE SEX=-19	w know _ you=-19	k -ut IT=19	p CHOICE LIE YOU=-19	p OTHER STATE=-19	j on table=-19	p ME STATE BEEN=-19	k IT _ -es=19	k WANT -to BEEN=19	w wanted _ be=19
w wanted to be=19	k BEEN -ng -to=19	m and -er=19	w , _ did=19	j we d=-19	m WE d=-19	w we d=-19	k -to -ak=-19	m to -ak=-19	j doing it=-19	w doing it=-19	w doing it $=-19
k -te SEX=19	m -te messages=19	p BEEN JUST IF=-19	m you FEEL=-19	p LIFE NOT IT=19	k -ll _ -st=19	w ^ _ own=19	w ^ i own=19	j more than=19	j i can=19	p LIE IT WE=19	p WE HAPPEN CHOICE=-19
k , IT BEEN -a=-19	k IF YOU=19	p BEEN WILL NOT=19	w do _ know=-19	w do not know=-19	j the did=19	p HAVE ME YOU=-19	m her -at=19	j moved the=-19	p GAMBLE YOU DO=19	s visit=19	p I NOT CAUSE=19
p WILL NOT BEEN=19	w i would not=19	p YOU TRUST=-19	j there when=19	w one _ thing=-19	p ALL HAVE=19	k -th -he=19	m -th the=19	m with -he=19	w with the=19	m -ts were=-19	p I COMPARE BEEN=-19
j with my=19	j with baby=19	j the villain=-19	m -he villain=-19	s villa=-19	w the villain=-19	w villain=-19	p NOT BEEN IT=19	k -ne _ SAW=19	k -me _ SAW=-19	m -es that=-19	p BEEN ME WOULD=19
p HAPPEN ME BEEN=19	k -th _ -to=-19	w with _ to=-19	p HAPPEN BECAUSE=-19	k -or _ -er=-19	m went -on=-19	w went on=-19	j get if=-19	k DRINK _ -he=19	j my salary=-19	m ME salary=-19	w my salary=-19
k ^ _ -er=-19	k IT -es $=-19	p IT IT DO=-19	p THEY WOULD ME=19	w was _ of=-19	k YOU STATE -a=-19	k ^ YOU STATE -a=-19	w you lost a=-19	p WE TRUST=-19	p BEEN BEEN NOW=-19	m sorry $=19	w sorry $=19
j were for=-19	p IF I MAYBE=-19	p ME YOU BEEN=19	j promised d=-19	w promised _ d=-19	w promised i d=-19	w it went=19	p BEEN STATE DO=19	j your all=19	p I TRUST I=-19	j went it=19	m defend ME=-19
w it happened=19	k I WOULD -ke=-19	p SORRY IF LIE=19	w it _ no=-19	p WANT NOT NOW=-19	k ^ -so=-19	m ^ -so=-19	m ^ so=-19	w ^ so=-19	j you been=19	j a over=19	w a _ over=19
p SAW BEEN FEEL=-19	j why telling=19	p ME OTHER=19	j in while=-19	w met _ ,=-19	s going=-19	w going=-19	j up told=19	p BEEN I I=-19	p WANT I BUT=-19	p FEEL HAPPEN=19	j about in=19
p ME WE DO=-19	j by you=19	p I CAUSE THING=19	p HAPPEN DO I=-19	p MAYBE BEEN BUT=-19	j not come=19	j came it=19	j weeks i=-19	w weeks _ i=-19	k YOU -th THEY=-19	k I -id I BEEN=19	p DRINK I JUST=19
p DRINK JUST=19	k ^ I HAPPEN -to=-19	p NOT IT WE=19	j it out=19	j if to=-19	j and is=-19	k DRINK , I=-19	k , _ -ve=19	k -ke THING=19	p I YOU SAW=-19	k ALL _ -or=-19	j it that=19
p WOULD NOT BEEN=-19	w me _ i=19	k -ht _ BEEN=-19	m -in it=19	k WOULD=19	j pills of=19	p STATE ME IT=19	j i go=19	p ME I=-19	k IT -up $=19	w it up $=19	k ME SEX=-19
m my SEX=-19	k THING , WE=19	p THEY I SAW=-19	p I MAYBE BEEN=19	p NOT BEEN CAUSE=-19	p WANT ME I=19	m sent IT=19	p JUST I WILL=-19	m was COMPARE=-19	j am i=-19	j before that=-19	p COLD BEEN=-19
p I SAW IF=19	w ^ i can=-19	k -to -ll YOU=-19	k -an=19	p THEY WANT=-19	j meant for=-19	m meant -or=-19	w meant for=-19	p TRUST BEEN=-19	k ME -ne $=-19	w my phone $=-19	k LIE IT ,=19
s reach=19	j then you=19	j head the=19	p I YOU TRUST=19	w ^ _ should=19	s put=19	w put=19	p THEY DO BEEN=19	m word $=-19	w word $=-19	p YOU DO SEX=-19	j i ruined=-19
m I ruined=-19	w i ruined=-19	p HAVE NOT IT=19	p YOU IT WE=-19	k -ny -of IT=19	p SORRY IT LIE=19	p SAW YOU YOU=-19	p I NOW=-19	j my own=19	p IT YOU BEEN=-19	p HAPPEN ME LIFE=19	k YOU _ -ce=-19
p BEEN IF FEEL=19	k -up -th=19	m -up with=19	m up -th=19	w up with=19	m another OTHER=19	k -om ME=19	m from ME=19	k -to _ COMPARE=19	k -me THING I=19	m IF that=19	j slip i=-19
k IF -re BEEN=19	k -ut THING $=19	w about everything $=19	k SEX _ -nd=19	p BEEN FEEL=19	k , -wo=-19	m , -wo=-19	m , two=-19	w , two=-19	j to other=19	p THING SEX=19	k -a _ -ge=-19
k -id _ DO=19	j broke my=-19	k -he GAMBLE $=19	w tell _ the=19	k -om YOU=-19	m from YOU=-19	k I -ll YOU=19	m I tell=19	w i tell=19	w i tell you=19	k YOU CAUSE ME FEEL=19	p SORRY YOU LIE=19
k -th ME $=19	w with me $=19	p THEY THEY ME=19	k COMPARE -ch -of=19	m much -of=19	w much of=19	w too _ of=19	w too much of=19	k ME _ -ay=19	p I YOU DO=-19	w there was no=19	w was no=19
p I LIFE ME=19	j not explain=-19	k I BEEN FEEL=-19	p ME NOT CHOICE=19	j made way=19	j things you=18	k -ed=-18	p I STATE IT=18	k ERROR -th=18	m ERROR with=18	m always BEEN=-18	k DO NOT CHOICE=-18
p SORRY HAPPEN FEEL=18	p BEEN YOU NOT=18	p ME ME=18	w admit=-18	m -it it=18	w admit it=18	j our for=18	j a let=-18	p IT I NOW=-18	p OTHER NOT IT=18	p LIE IT HAVE=-18	p I IF SAW=-18
w is _ fault=18	j thing not=-18	p BEEN WE THING=18	k ^ I SEX=18	j us not=18	p CAUSE BEEN TRUST=18	p IT ERROR BEEN=18	w asked _ $=-18	p BEEN JUST THING=-18	j an is=-18	j live with=18	j to live=18
k -to -ve -th=18	m -to live=18	m live -th=18	w live with=18	w to live=18	w to live with=18	w the _ and=-18	s doing=18	w doing=18	m I have=18	w i have=18	p NOT IT DO=18
j stood up=18	p BEEN SEX ME=-18	p MAYBE YOU=18	j crazy right=-18	j crazy were=-18	j crazy when=-18	j crazy you=-18	k -en YOU BEEN -ht=-18	k COLD -en=-18	k COLD -en YOU=-18	k COLD -en YOU BEEN=-18	m COLD when=-18
m crazy -en=-18	w crazy _ you=-18	w crazy when=-18	w crazy when you=-18	w to your=18	m -ll in=-18	p CAUSE BEEN COMPARE=-18	p IF BECAUSE=-18	p IF I BECAUSE=-18	w lied _ the=18	p YOU I I=-18	k ^ IF=18
m ^ IF=18	j friends not=-18	w friends _ not=-18	p BUT IT IT=18	k I WILL DO=-18	k WILL DO=-18	m WILL do=-18	m will DO=-18	w i will do=-18	w will do=-18	j sister too=-18	j gave that=18
w the other way=-18	j by on=18	p NOT BEEN ALL=-18	p IF BEEN LIFE=18	s fathe=18	w father=18	p I NOW WILL=18	w but it was=18	j we other=18	k IT , -so=18	w it , so=18	w i lied $=18
k -ow YOU=-18	p NOT YOU BECAUSE=-18	k -ed -nd=-18	p LIFE NOT YOU=-18	j much a=-18	j too a=-18	w much _ a=-18	w your _ i=-18	j you trip=18	p CHOICE I THING=-18	j to brother=18	j sorry whatever=18
w sorry _ whatever=18	j told could=-18	k FEEL IT MAYBE=18	k FEEL IT MAYBE HAVE=18	p YOU TRUST YOU=18	m it BEEN=18	p GAMBLE IT ME=18	k SORRY -or=18	m SORRY for=18	j i tell=18	j that someone=-18	j am whatever=18
w sorry for whatever=18	j was work=-18	j job and=18	j and if=-18	j when he=18	k -he JUST -ne=18	w the only one=18	p DO NOT CAUSE=18	k LIFE -nd=18	m LIFE and=18	j made trip=-18	k -me YOU=-18
w was _ her=18	j and nothing=-18	p GAMBLE HAVE=-18	j it your=-18	j every two=-18	w it _ was=18	w let you $=-18	p BEEN IT COLD=18	k -at _ OTHER=-18	m -to lie=-18	w to lie=-18	w ^ i would=18
k ^ I -nt THEY=18	w please _ me=-18	k CHOICE -re=-18	p MAYBE CAUSE=18	s of=18	w of=18	k BUT _ JUST=-18	p IF ME ERROR=18	w broken=18	p NOT HAPPEN IT=-18	w am sorry $=-18	k , WE JUST=18
k , WE JUST -ed=18	k WE JUST -ed=18	j needed a=18	m needed -a=18	w needed a=18	w ^ i have=-18	k -at _ -he=-18	j completely about=18	j not completely=18	j was completely=18	w completely _ about=18	k -ke I=18
m -ke i=18	p THEY IT I=-18	p ERROR WE=-18	k SAW -at -he=18	m had JUST=18	j took of=-18	k I MAYBE -of=-18	k SEX -le=-18	p I YOU JUST=-18	j as much=18	k -as -ch=18	m -as much=18
m as -ch=18	w as much=18	j to forget=18	w ^ _ deleted=-18	w ^ i deleted=-18	m -to work=18	w to work=18	j the company=18	k -he -ny=18	m -he company=18	m the -ny=18	w the company=18
j the does=-18	m THEY over=18	k -at _ -me=-18	w at _ time=-18	j missed of=18	j been not=18	j i story=18	k WOULD NOT=18	k -a -on=18	m a -on=18	j were said=-18	p HAVE ALL I=-18
s serio=18	w serious=18	j let and=18	m ME credit=18	k ^ -he THING=18	k NOT DO THING=-18	k I WOULD NOT=-18	p ALL CAUSE=-18	j the when=18	j i plate=18	j and turned=-18	w and _ turned=-18
p I I FEEL=18	j and will=-18	p CHOICE YOU BECAUSE=-18	m -ne is=-18	w phone is=-18	j and lost=18	k HAVE _ NOW=-18	w had no right=18	k ^ I BEEN SORRY=18	k DO NOT -nk=18	k NOT -nk=18	m NOT think=18
m not -nk=18	w not think=18	p BECAUSE I YOU=-18	k WANT I=18	m WANT i=18	w to _ it=-18	s hours=18	w hours=18	k -ce _ -he=18	p ME I ALL=18	k -a _ COMPARE=18	s had=-18
w had=-18	p WOULD BUT=-18	p NOT SAW THING=18	w i met her=-18	k ^ YOU CAUSE -up=18	j i not=18	w a _ while=-18	j that go=18	m was -ff=-18	w was off=-18	k -dy $=18	m -dy $=18
j out my=18	m I drank=18	w i drank=18	j keep going=-18	p LIE I THEY=-18	p I JUST BECAUSE=-18	p LIE IT MAYBE=-18	k -ry _ YOU=18	k TRUST , -nd=-18	p I YOU FEEL=-18	p LIE IT NOT=-18	w to _ every=18
j for are=18	p WILL BEEN ME=-18	k -ed YOU -at=-18	p THING IT HAVE=-18	p IT SEX IT=18	p I BUT CAUSE=18	k ^ _ -ke=-18	j at am=18	j if is=18	p FEEL TRUST ME=-18	k -as -ll $=18	p COLD I WOULD=18
j left it=18	j hurt the=-18	s tell=-18	w tell=-18	p IT IT NOW=-18	p OTHER I DO=-18	j so hurt=18	j am good=18	p BUT YOU I=-18	w me _ being=18	w me for being=18	p I SORRY SEX=18
j if am=-18	m be -at=18	w be at=18	p LIE BUT I=-18	w are _ $=-18	m I asked=18	w i asked=18	k -ir=-18	p BEEN LIE THEY=-18	p NOT BUT YOU=18	w a _ when=18	k FEEL -nd I=-18
k WILL _ BEEN=18	p DO BEEN LIFE=18	j happened to=-18	k -wo _ -on=-18	w two _ on=-18	w and you had=-18	m -ow you=-18	w you _ never=18	m -en her=-18	k BEEN SORRY -or -he=18	k IT FEEL=18	k -er -nd -en=-18
j knew was=18	k YOU -re=18	j have comfort=-18	w have _ comfort=-18	m it FEEL=18	k YOU BECAUSE I=18	k YOU -ed -in=-18	p I JUST YOU=-18	j and within=-18	j within month=-18	w within _ month=-18	p NOT CAUSE BEEN=18
j me i=18	j told and=18	m -me that=-18	k -nd DO=18	w without you=18	w details=18	k HAVE -ld YOU=18	j the may=-18	m things BEEN=18	j am upset=18	s price=-18	k -ng BEEN=18
j up so=18	w second _ ,=18	k THEY _ -on=18	k -ld YOU -ut=-18	w told you about=-18	p I WANT ME=-18	m your -il=18	p DO YOU WOULD=18	j i had=-18	j in every=-18	k -to -dy=18	p NOT DO ME=-18
j sorry read=18	p ME I LIFE=-18	j signed the=-18	p YOU ME CHOICE=-18	k -is=-18	p BEEN THING NOT=-18	p IT MAYBE NOT=-18	p I GAMBLE ME=18	j look for=-18	j time the=-18	w start _ $=18	k -ll YOU=18
p YOU IF THEY=-18	w our _ while=-18	p CHOICE BECAUSE DO=-18	p LIE IT I=-18	k ^ I -an=-18	p YOU I LIE=-18	j few hundred=18	j only hundred=18	m few -ed=18	w a few hundred=18	w few hundred=18	k -a -ge=18
m a -ge=18	j to trust=18	k ME _ -re=-18	j and who=18	j us did=18	k BEEN -es=18	j thing i=18	p I WILL HAVE=-18	p WILL YOU HAVE=-18	k NOT _ -ow=-18	k CHOICE -he=-18	m CHOICE the=-18
p WE I NOT=18	j d be=18	p ME IF YOU=-18	j my brother=-18	m ME brother=-18	w my brother=-18	j scared and=-18	p YOU BEEN WILL=18	p IT NOT FEEL=18	j said of=-18	j badly you=-18	p YOU NOT WILL=18
j i bottle=-18	j at front=-18	j party with=-18	w think _ it=-18	k -et NOW IT=-18	w get over it=-18	m say I=18	w say i=18	j mine it=-18	k -of -me=18	m of -me=18	j kept for=-18
j because a=18	w say it=-18	j what in=-17	p NOT BEEN BUT=17	k -ay -at=-17	p I BUT NOT=-17	j because so=17	j the were=17	s matte=17	j two and=17	j talking to=17	m talking -to=17
w talking to=17	j the kids=17	m -he kids=17	w the kids=17	k ^ WE TRUST=17	p WE TRUST BEEN=17	p ALL SORRY=-17	k HAPPEN ,=-17	m HAPPEN ,=-17	k ^ I -te -to=-17	k IT BEEN -ne=-17	k LIE -he SEX=17
p BUT YOU DO=17	p HAVE LIFE I=17	p SAW CAUSE YOU=-17	j i hid=-17	p IT YOU DO=-17	j apologies to=17	k ME SORRY -to=17	k ^ ME SORRY -to=17	m apologies -to=17	p ME SORRY MAYBE=17	w apologies to=17	w my apologies to=17
k YOU HAVE -ed=17	p THEY ME NOW=17	j is your=-17	j from and=17	j allowed to=17	m allowed -to=17	s allow=17	w allowed=17	w allowed to=17	p YOU I MAYBE=17	k -rs _ -nd=17	j know me=17
s eyes=-17	w eyes=-17	p I NOW GAMBLE=-17	p NOW GAMBLE=-17	w ^ _ pushed=17	k -of _ -en=-17	w the way $=17	k SAW -he -nd=17	j told were=17	j i went=-17	s blow=17	w blow=17
p DO I I=-17	k HAVE -ed THEY=17	p CAUSE ALL=-17	j you to=-17	k -ch ,=-17	m -ch ,=-17	k -or _ IT=17	j your could=-17	p I NOW DO=17	j bank and=-17	p THEY HAVE HAPPEN=-17	k -nt YOU -to=17
m want YOU=17	w want you=17	w want you to=17	w like _ and=17	k , -ed=-17	m , -ed=-17	j your with=17	j left me=17	p BEEN BECAUSE I=-17	k -th -a -er=17	m IT at=-17	w it at=-17
p NOT TRUST YOU=-17	j through a=17	m and ME=-17	w matter=-17	p NOT LIFE YOU=17	j the both=-17	p THING IT WOULD=-17	k -nd IF=-17	m -nd if=-17	m and IF=-17	w and if=-17	p I NOT COLD=-17
j of our=17	k YOU SAW -he SEX=17	j not truth=17	j before you=-17	k -er -nd I BEEN=-17	j kids it=-17	j out on=17	j not more=17	j that long=17	m d -ke=-17	p BEEN NOT ERROR=-17	w the _ came=17
m marriage BEEN=-17	p SORRY ALL FEEL=17	j but am=-17	s the=-17	w the=-17	m told ME=17	j about i=-17	w for that=17	j it alcohol=-17	j was alcohol=-17	p NOT WE THING=17	j that nobody=-17
j done with=-17	w of _ when=-17	j i lose=-17	k -of -he LIFE=-17	s see=17	w see=17	j with if=-17	k , -en I=17	p ME TRUST I=-17	k ^ I BEEN STATE=17	j at dinner=-17	k -he=-17
w your _ too=-17	p I MAYBE SAW=-17	j reaction i=-17	j your reaction=-17	m YOU reaction=-17	w reaction=-17	w your reaction=-17	w , _ had=17	j so this=17	p LIE CHOICE YOU=17	w and i asked=-17	j not there=17
k ^ ME=17	m ^ ME=17	m things ,=-17	w things ,=-17	k -ll -he TRUST $=17	w ^ i did=17	j say we=-17	j more it=-17	k STATE -ng=17	j i saying=-17	j i think=-17	k -ok -at IT=-17
w look at it=-17	j went that=-17	m did ,=-17	w did ,=-17	p ALL YOU TRUST=-17	w took _ a=-17	p SORRY HAPPEN ERROR=17	p YOU HAPPEN LIE=-17	j gambled away=17	k GAMBLE -ay=17	m GAMBLE away=17	k ALL _ -nd=-17
w and i was=-17	p STATE WE=-17	j want it=-17	k -at _ -nt=17	k -re COMPARE=-17	j let call=-17	w let _ call=-17	k ^ _ -ry=17	m -ng before=17	p ME STATE=-17	k YOU -er -he=-17	k DRINK _ IT=17
j let was=-17	j she asked=17	k LIE _ LIFE=-17	k -nt I=17	m -nt i=17	p ME BEEN I=-17	p YOU IT ME=17	j you have=-17	j dark and=17	k -rk _ -nd=17	w dark _ and=17	j her my=17
p LIFE IT HAVE=17	k IT -on $=-17	j with friends=17	w i d like=17	p SAW ALL BEEN=-17	p GAMBLE YOU LIFE=17	p LIE SAW=-17	w and _ so=17	k -ed THEY -to=-17	p BEEN LIFE YOU=17	p SORRY LIE IT=-17	m you -te=-17
p CAUSE ME=-17	k ^ I -ew=-17	j other and=17	p WANT YOU DO=-17	j d like=-17	k -et _ $=17	p ME NOW=-17	k YOU _ JUST=-17	w i _ married=17	w i was married=17	w was married=17	k I _ -wn=17
w i _ down=17	s mark=17	w mark=17	p THING BEEN CAUSE=-17	j you at=-17	p JUST JUST I=17	k NOT _ -ld=17	k -es _ BEEN=-17	m want $=17	w want $=17	w you want $=17	p LIFE HAVE BEEN=17
k ^ IF I=17	w ^ if i=17	k -to _ ME=17	w moment=-17	j went out=17	j had time=17	j you gone=-17	k THING _ ALL=-17	m -to my=17	s apolo=17	j of hurt=17	j way you=-17
j when about=-17	j our not=17	p WE WOULD BEEN=17	j get over=17	k -et NOW=17	m -et over=17	m get NOW=17	w get over=17	j me about=-17	j i own=-17	p NOT NOW I=-17	j anyone to=17
j into an=17	m into -an=17	w into an=17	p GAMBLE YOU YOU=17	p IF HAVE BEEN=17	p BEEN I IT=-17	k -or _ -a=17	k -ed -ut $=-17	k -in -ll=-17	m -in all=-17	m in -ll=-17	w in all=-17
k BEEN _ IT=17	p I LIE WOULD=-17	j you act=17	k LIFE _ -in=-17	k BUT _ DO=17	p ME I HAPPEN=-17	w picture=17	p CHOICE YOU=-17	k -th -ne $=17	w with someone $=17	m see -he=-17	w see the=-17
k HAVE BEEN -ed=17	p I GAMBLE JUST=17	j it it=-17	k I BEEN -en=17	m was $=17	w was $=17	k -ak=17	p CAUSE CAUSE ME=17	k NOT _ WE=17	p SORRY FEEL CAUSE=17	p SAW CHOICE I=-17	p THEY BEEN I=17
m -er after=-17	j i kitchen=17	j somebody else=17	k -dy -se=17	k -dy -se $=17	k -dy _ $=17	m -dy else=17	m somebody -se=17	w somebody _ $=17	w somebody else=17	w somebody else $=17	j defend me=-17
j you defend=-17	k YOU -nd ME=-17	m YOU defend=-17	w defend me=-17	w you defend=-17	w you defend me=-17	p GAMBLE WILL=17	p BEEN WANT I=17	k -in IT=-17	m -ve that=17	p STATE I YOU=-17	w but _ are=17
j back for=17	p COMPARE COMPARE IT=-17	p FEEL I STATE=17	p CAUSE CHOICE LIE=-17	p BUT CHOICE IT=-17	j was knew=-17	j your died=17	p WE YOU YOU=-17	k NOT _ LIFE=17	p BEEN FEEL BEEN=17	j front and=-17	k -ed -ng=-17
j needed to=17	j get is=17	p CAUSE YOU COLD=17	m -ed my=-17	k ^ TRUST=-17	m ^ TRUST=-17	j when talked=-17	w when _ talked=-17	w when i talked=-17	m BEEN out=17	j the look=17	m only -to=17
w only to=17	p MAYBE HAVE THING=17	j was bit=17	j lost i=17	j i have=17	p I THEY THEY=-17	p BEEN DO FEEL=17	m owe YOU=-17	m than ALL=17	j i head=17	j called from=-17	w called _ from=-17
p THEY YOU ME=-17	k -ck -to=-17	m -ck to=-17	k -he _ ALL=-17	m -in you=17	k FEEL YOU -so=17	k FEEL YOU -so -ch=17	k BEEN -ow I BEEN=-17	k -ed YOU -in=-17	k -on _ -a=-17	p YOU HAVE SAW=-17	k ME -ce=-17
m my -ce=-17	k -of _ LIE=-17	w of _ lies=-17	w you made me=17	k NOT WILL=-17	p CAUSE JUST I=17	p IF JUST BEEN=-17	p LIFE YOU LIE=-17	p DO LIE I=17	s broke=-17	p WE WILL I=-17	k -so SORRY=17
k BEEN -so SORRY=17	k I BEEN -so SORRY=17	m -so sorry=17	m am -so=17	m so SORRY=17	w am so=17	w am so sorry=17	w i am so=17	w so sorry=17	k -rs _ -ld=17	s left=-17	w left=-17
k YOU SAW -he=-17	p THEY HAVE IT=-17	s was=-17	w was=-17	w drinking _ i=17	p HAVE WOULD IT=-17	w was _ to=17	k -ma=17	p BEEN YOU ME=17	k , _ -in=-17	k DO NOT -ll=-17	j you nine=17
j i making=-17	w the _ was=17	s sugge=-17	j it the=17	w with her ,=-17	k -nd _ IT=-17	p IF WOULD I=-17	w be _ at=-17	j her should=-17	j said we=17	w had told you=17	w i had told=17
k THING -to YOU=-17	k -or -re=17	j the what=17	p HAVE ME ALL=17	p IF DO NOT=17	k NOT -nt=17	w come _ the=17	p LIFE HAVE=17	p BUT IT HAVE=17	k DO NOT WANT $=17	k NOT CAUSE YOU=-17	j my off=-17
w because i was=-17	j talk that=-17	j done something=-17	w done something=-17	p OTHER DO BEEN=-17	j did for=-17	k -or -so=-17	m -or so=-17	j before told=-17	k -or -a -ng=-17	k -or -a -ng -me=-17	w for a long=-17
p YOU BECAUSE LIE=17	k MAYBE BEEN=17	k FEEL -ve=17	w no choice $=17	k -he _ TRUST=-17	p MAYBE IT YOU=17	s from=-17	w from=-17	p JUST IT I=17	p HAVE I IT=17	w it _ two=17	k -me _ -ll=-17
m her -me=17	j and now=-16	j away me=16	k -ay -om ME=16	w away _ me=16	w away from me=16	p DO ERROR SORRY=16	k I -sh=16	m I wish=16	m i -sh=16	w i wish=16	k THING I -id=-16
k THING _ -id=-16	j always been=16	j the guest=16	m -he guest=16	s guest=16	w guest=16	w the guest=16	w what it=-16	p HAVE WANT NOT=16	p HAVE STATE=-16	j always you=16	w be home at=-16
m -ng that=-16	p IF BEEN YOU=-16	m something ERROR=16	j let it=16	m but -he=16	w but the=16	k IT -ht ,=16	w that night ,=16	m SEX him=-16	j you too=-16	p IT TRUST I=16	p I NOT WE=-16
p FEEL YOU CAUSE=16	m that MAYBE=16	k NOT _ -id=16	k ME LIFE -ed ME=16	j know when=16	j got your=-16	j i trip=16	p NOW ME LIFE=16	p IT HAVE IT=16	k NOT _ -to=16	j for answer=-16	j when mother=-16
k CHOICE _ -ll=-16	p IF BEEN SAW=-16	k -he -ng=-16	m the -ng=-16	k BEEN COMPARE -ch=-16	w was too much=-16	m promise BEEN=-16	p LIE IT LIFE=-16	j that is=16	p HAPPEN DO NOT=16	p THING CHOICE I=-16	j at party=-16
w before you=-16	k -on ME -ne=-16	w on my phone=-16	p WOULD NOT ME=16	p BEEN JUST IT=-16	j you apologize=-16	j were have=16	s never=16	w never=16	s mysel=16	w myself=16	m BEEN in=-16
m some -of=16	w some of=16	k BEEN STATE -of=-16	j let her=-16	w let her=-16	j i talking=-16	w ^ _ could=16	j is worth=-16	k -es _ -to=16	j not anybody=-16	j lost and=-16	p NOT GAMBLE=16
k SORRY $=16	m SORRY $=16	j that happen=-16	w ^ you knew=16	j bit not=-16	p CHOICE MAYBE=16	m were -on=16	w were on=16	p LIE GAMBLE BEEN=16	p SEX I=-16	k BEEN -ht -up=-16	k I BEEN -ht=-16
k I BEEN -ht -up=-16	m BEEN brought=-16	w i was brought=-16	w was brought=-16	w was brought up=-16	j too the=-16	w tell you ,=16	p LIFE IT NOT=16	p JUST JUST IT=-16	p JUST HAVE ME=16	m IT began=16	w account , i=16
p DO FEEL=16	j account was=16	m account BEEN=16	w account was=16	w the account was=16	w my _ at=16	j you what=-16	m account ,=-16	w account ,=-16	j was still=-16	p IT CHOICE IT=-16	p WE NOT LIE=-16
m me -ng=16	k HAVE _ ,=-16	p BEEN I=-16	j everything i=-16	m everything I=-16	w everything i=-16	k -to -ay NOT -to=-16	m BEEN kind=16	j for think=16	p FEEL FEEL=16	j i lonely=16	j was lonely=16
p YOU HAVE WE=16	p ME ME BEEN=-16	p IT BEEN BUT=16	p YOU ALL ALL=16	m lying -to=-16	w lying to=-16	k -a TRUST=-16	m a TRUST=-16	m only SEX=16	j not an=-16	k BEEN -wo=16	m BEEN two=16
k THEY _ -er=16	j a lie=-16	k BEEN _ -ed=16	p YOU ME ERROR=16	k -a -st=-16	m a -st=-16	p LIFE BEEN CHOICE=16	k -me -nd I=-16	p I FEEL MAYBE=16	j hard me=-16	j once me=-16	k HAPPEN IT $=16
k HAVE _ -to=16	m human $=16	w human $=16	m know -hy=-16	w know why=-16	j hard you=-16	j your me=16	s what=16	w what=16	k I -nt=16	m i -nt=16	k -rd $=16
m -rd $=16	j long to=16	w the _ when=-16	p WILL LIFE=-16	p ALL IF=16	k NOT -nt YOU=-16	k NOT -nt YOU -to=-16	p HAPPEN YOU I=16	w do _ think=16	s kids=16	w kids=16	k -en _ -ll=-16
j across as=16	j came across=16	j if across=16	k -ss -as=16	k HAPPEN -ss=16	k HAPPEN -ss -as=16	m -ss as=16	m HAPPEN across=16	m across -as=16	m came -ss=16	s acros=16	w across=16
w across as=16	w came across=16	w came across as=16	w hurt _ i=-16	j it matter=-16	p I BEEN ERROR=-16	k -ar -nd=-16	m -ar and=-16	p WANT HAVE=16	j think did=16	m that -nd=-16	m -om you=-16
w from you=-16	k , I=16	m , I=16	m , i=16	w , i=16	m whatever IT=16	w whatever it=16	j got hand=16	j of hand=16	j out hand=16	k -ut -of -nd=16	k HAPPEN -ut -of -nd=16
m -of hand=16	w of hand=16	w out _ hand=16	w out of hand=16	k IT COMPARE $=-16	j am everything=16	k LIE -to YOU $=16	p ALL GAMBLE=16	j love i=16	p LIE YOU LIFE=16	w my _ i=-16	p SEX IT I=16
k BEEN _ -to=-16	m phone -nd=-16	w phone and=-16	k -ar YOU=16	k ^ ERROR BEEN=16	k ^ ERROR BEEN CAUSE=16	w ^ mistakes were=16	p YOU FEEL IT=16	p JUST DO I=-16	p BECAUSE THEY I=-16	j mean to=16	p TRUST NOT YOU=-16
p LIFE YOU WOULD=-16	m -ed one=-16	k IT IT THING=-16	k IT IT THING $=-16	w me do it=-16	k WANT _ $=-16	p JUST I DO=16	m HAVE happened=-16	s disho=16	j father the=-16	w father _ the=-16	m I talked=-16
w i talked=-16	m WE only=16	w we only=16	j owe you=-16	k ^ I BEEN=16	w say _ ,=16	p ME WOULD NOT=-16	p I SAW SAW=16	p ALL I MAYBE=16	w your _ ,=16	j drank in=16	j that weekend=-16
p I THEY BUT=16	j because and=-16	p CHOICE I WILL=-16	k DO THING ERROR=16	j doing i=-16	k -id -to=-16	m -id to=-16	j off a=16	p SORRY HAVE FEEL=16	m myself $=16	w myself $=16	k -of=16
k DO NOT -ed=-16	m I stopped=16	w i stopped=16	w and i let=-16	k YOU _ -th=-16	j my way=-16	k ERROR IT=-16	p I ALL CAUSE=-16	p COMPARE I YOU=-16	k -nt -to=-16	m -nt to=-16	k YOU -nt ME=16
m no -er=-16	j gone on=-16	p COLD JUST=16	m IT nights=-16	k -ht _ -he=-16	p FEEL YOU IT=16	p I CAUSE NOT=16	p DRINK CHOICE IT=16	m needed -to=16	w needed to=16	j if sorry=16	k -ut -to=16
m -ut to=16	m do IT=16	j i jealous=-16	j have all=16	j honestly i=-16	p I HAPPEN=-16	k -of DRINK=-16	m of DRINK=-16	k THEY _ LIFE=16	k IT WE=-16	w my _ when=-16	m peace $=16
w peace $=16	k WE _ LIE=16	p CAUSE WE LIE=16	k YOU -me=-16	p IT DRINK IT=-16	j see and=-16	j of let=-16	k -he LIFE YOU=-16	w is nothing=-16	j much you=-16	j how in=-16	k -he _ -ed=16
w you _ any=16	w if you=16	s excep=-16	k I BEEN COMPARE=-16	j it stopped=16	k SEX ME $=-16	p THEY SEX ME=-16	j the story=16	p NOT JUST YOU=-16	p LIFE YOU COMPARE=-16	p IF YOU SORRY=16	p IT BUT ME=-16
w to him $=16	j d for=16	k -ed _ -in=-16	k YOU BUT=-16	m you BUT=-16	j i joke=16	m SORRY me=-16	j that told=-16	j d and=16	j so there=16	p I WILL LIFE=-16	w have hurt=16
p CHOICE DO BEEN=-16	j the running=-16	p NOT JUST DO=16	j chose lie=-16	w chose _ lie=-16	k -of THING=-16	m of THING=-16	p NOT CHOICE NOT=16	p BEEN SEX BEEN=-16	p SAW YOU WOULD=16	j a photo=-16	k -a -to=-16
m -a photo=-16	m a -to=-16	w a photo=-16	j that night=-16	j and but=16	p JUST BEEN THEY=-16	j am because=-16	k -nd -en=16	j if come=16	k -ht I=-16	m -ht i=-16	j had go=16
w about _ and=16	p THEY BUT=16	k LIE _ -th=-16	k TRUST I=16	m TRUST i=16	p I DO LIE=16	m NOT forget=-16	w not forget=-16	w have said=16	j that over=-16	m one -ng=-16	w not you=-16
p BEEN HAPPEN FEEL=16	j one have=-16	k -ow -to BEEN=16	w how _ be=16	w how to be=16	j covered for=-16	j covered me=-16	m covered -or=-16	w covered _ me=-16	w covered for=-16	w covered for me=-16	p THEY BECAUSE BEEN=16
k -rd _ -th=-16	k -al -th=-16	m -al with=-16	p YOU BEEN I=-16	w suspicious=-16	p WE I WILL=-16	j leave i=-16	j there never=-16	m -nk it=16	w think it=16	j was writing=-16	w i was writing=-16
w was writing=-16	w was writing to=-16	k OTHER _ I=-16	w your _ with=-16	p BECAUSE I ME=-16	s after=-15	k -ke YOU=15	j you since=-15	k NOT BECAUSE -of=-15	k -ng -at I=-15	p NOT CAUSE IF=-15	k OTHER _ -he=-15
j a story=15	p WE WOULD IT=15	w will _ with=-15	k -ts , -nd=-15	p WILL YOU WILL=-15	w came _ at=-15	p THEY ME OTHER=-15	p BEEN WOULD NOT=15	m person YOU=-15	w person you=-15	k -nd I HAPPEN $=-15	p HAVE YOU TRUST=-15
p HAPPEN BEEN IT=15	w you _ too=15	p GAMBLE BEEN BEEN=15	j father it=-15	j got so=15	k NOT _ ALL=15	j when knew=15	j lied small=-15	w lied _ small=-15	w lied about small=-15	p HAPPEN WOULD HAVE=15	j kept was=15
p IF HAVE YOU=15	j i line=-15	j i why=-15	k -ve -a=-15	m -ve a=-15	k HAVE _ -at=-15	j needed was=-15	p THING YOU ME=-15	j asked what=-15	p SAW ALL=-15	j to only=-15	k IT BEEN JUST=15
p CHOICE LIFE=-15	j at bar=-15	w at _ bar=-15	w at the bar=-15	k IT -in -a=-15	p I DO THEY=-15	j got wrong=15	j are life=15	k -nd I SAW YOU=-15	w alcohol=15	j in bed=-15	w it _ nothing=-15
k -to CHOICE YOU=15	j after that=-15	m YOU got=-15	w you got=-15	k YOU BEEN FEEL ,=15	s to=-15	w to=-15	k -he -st -of=-15	m were CAUSE=-15	k -he _ -ht=15	w the _ night=15	p I WOULD=-15
m leave ,=15	w leave ,=15	m leave YOU=-15	w leave you=-15	k -ok IT -om=-15	k -ok IT -om YOU=-15	p NOT CHOICE ME=-15	m NOT lie=-15	w not lie=-15	j if think=15	k IF YOU -nk=15	k IF YOU -nk I=15
k IF _ -nk=15	w if _ think=15	w if you think=15	j a line=15	m -a line=15	w a line=15	j there is=-15	k -pt -ng THEY=-15	k -pt _ THEY=-15	k ME -ry=-15	k -go _ IT=15	w who _ you=-15
k -to _ -on=15	p YOU THEY WE=-15	j have who=-15	j things hand=15	k THING HAPPEN -ut=15	k THING HAPPEN -ut -of=15	k ^ THING HAPPEN -ut=15	w things got out=15	p I STATE BEEN=-15	j feel the=15	m feel -he=15	w feel the=15
p MAYBE HAVE NOT=15	j things got=15	w ^ things got=15	w things got=15	p I I COMPARE=-15	m ^ you=-15	w ^ you=-15	m HAVE said=-15	m CAUSE my=15	k -ve _ YOU=15	j crossed a=-15	j crossed line=-15
k -ed -a -ne=-15	m crossed -a=-15	w crossed _ line=-15	w crossed a=-15	w crossed a line=-15	p NOT JUST JUST=15	j have changed=-15	k CHOICE _ -an=15	j got way=15	k GAMBLE YOU=-15	j that where=-15	p WANT I DO=-15
k -ll _ -nd=-15	p BEEN NOT WOULD=15	m SAW this=-15	p I WOULD IT=15	j you looking=15	j my us=15	w know _ hurt=-15	j pushed me=-15	m pushed ME=-15	w pushed me=-15	k -ft=-15	j we on=-15
k -es=-15	k WE HAVE -ed=15	j takes a=15	p JUST IT WOULD=-15	m LIE at=-15	k -ll _ ERROR=15	j lonely and=-15	m been -ht=-15	p BEEN IT BUT=15	s in=-15	w in=-15	j your so=15
p IT I GAMBLE=-15	k , ME=-15	m , ME=-15	m , my=-15	w , my=-15	k HAPPEN _ -er=-15	p WE ERROR=-15	j wanted at=15	m me THING=15	w asked _ the=15	w my _ of=15	j say not=15
p YOU THEY NOT=-15	j watched for=-15	j sorry came=15	m her -er=-15	k ALL I=15	m ALL i=15	p NOT LIFE IT=-15	j the real=15	m -he real=15	w the real=15	j if loved=15	k -pt ME=15
k ^ _ GAMBLE=15	k -al ,=-15	m -al ,=-15	k -ld YOU IT YOU=-15	p BEEN CHOICE=15	m read YOU=15	w read your=15	w ^ the promise=-15	p I LIE THING=-15	k , -ow=15	m , -ow=15	p BEEN I THING=-15
p CAUSE FEEL YOU=-15	k ^ YOU=-15	m ^ YOU=-15	j promises broken=15	j promises got=15	k WILL HAPPEN=15	k WILL HAPPEN STATE=15	k WILL _ STATE=15	m WILL got=15	m promises HAPPEN=15	p WILL HAPPEN STATE=15	w promises _ broken=15
w promises got=15	w promises got broken=15	p BEEN WILL=-15	s boss=15	w boss=15	j i open=-15	p BEEN NOT IT=-15	k IT BEEN -at YOU=15	w is what you=15	k BEEN JUST SEX=15	j it mind=-15	k -he ALL -me=-15
k -he ALL -me $=-15	m whole -me=-15	p WOULD BUT BEEN=15	k HAVE THING=15	p BEEN STATE JUST=-15	j had lost=15	j you once=15	j the first=15	j myself was=-15	j was there=15	j that could=-15	j money you=15
p YOU SAW MAYBE=-15	p YOU WOULD NOT=15	k WOULD _ -he=15	p NOT JUST THING=15	k -er ME=-15	m -er my=-15	j have nine=15	k CHOICE IT I=15	w when you were=15	k IF YOU HAVE=-15	p ME BEEN THING=-15	p NOT IT WILL=-15
p I NOT WOULD=15	m takes $=-15	w it takes $=-15	w takes $=-15	w i d never=15	j least home=15	j a has=15	p GAMBLE ME I=-15	j with had=-15	j you last=15	m YOU last=15	w you last=15
k ^ I HAVE NOT=-15	p DRINK BEEN ME=15	p YOU JUST WOULD=-15	m -ck in=-15	k SEX _ -a=-15	p I ALL DO=-15	m wanted ME=15	w wanted me=15	p I I LIFE=-15	p WILL IT HAVE=15	k -sh YOU=15	m -sh you=15
j own your=-15	j saying but=15	k CAUSE _ -le=-15	w write=15	j i if=15	k -ll _ -om=15	j be i=15	k IT _ -a=-15	k LIFE _ JUST=-15	j not since=15	j was meant=-15	k COMPARE LIE=-15
w me lie=-15	p SORRY MAYBE CAUSE=15	k ^ -se=15	m ^ -se=15	m ^ please=15	w ^ please=15	p WOULD I DO=15	k -om YOU $=15	w from you $=15	m that WOULD=-15	j i flirted=-15	m I flirted=-15
w flirted=-15	w i flirted=-15	p BEEN LIE WE=15	j would gone=15	k -in YOU -ad=15	w in your head=15	w what _ on=15	p I JUST IF=-15	p CAUSE YOU FEEL=15	p IT YOU=-15	j my if=15	j when cry=15
p COMPARE IT BEEN=-15	p I HAPPEN LIFE=15	j i be=15	p COMPARE I LIE=-15	j she kept=15	k ^ -at=-15	m ^ -at=-15	k -ip=-15	k IT _ -er=15	p CAUSE THEY=-15	p I WE JUST=-15	k -re -he=-15
m -re the=-15	m SAW your=-15	j my office=-15	m ME office=-15	w my office=-15	k ME _ -ut=-15	p THING YOU CHOICE=-15	j with car=-15	k -he LIFE -in -he=-15	k -th -he LIFE -in=-15	k LIFE -in -he -ar=-15	p YOU WILL DO=-15
k I -it IT=15	k LIFE _ BEEN=-15	p GAMBLE THING=15	j i deserve=15	k HAPPEN -to IT $=15	k IT HAPPEN -to IT=15	p ME OTHER I=-15	w said it=-15	j off in=15	p THING I CAUSE=15	m were STATE=-15	s cance=15
m -he only=-15	w the only=-15	j how came=15	p IF YOU SAW=-15	p IT IT FEEL=15	w this _ have=15	k BEEN NOT -re=-15	m NOT there=-15	m not -re=-15	w not there=-15	p WOULD I BEEN=-15	m for -ne=-15
k -nk=-15	m -ge and=15	p HAVE NOT NOT=15	k NOT _ -ch=-15	j reason be=15	k BECAUSE -to BEEN=15	w reason _ be=15	w reason to be=15	j was real=-15	k -ff=-15	k NOW YOU=-15	j i whole=15
k I _ FEEL=-15	k -rs _ -a=-15	k -ut ME=-15	k ^ BECAUSE -of=-15	w ^ because of=-15	j to drink=15	k -to DRINK=15	m -to drink=15	m to DRINK=15	w to drink=15	w not _ i=-15	p YOU MAYBE YOU=15
k -es -nd=-15	m -es and=-15	s story=15	w story=15	j you back=-15	j never for=15	k I WOULD NOT -ll=15	k WOULD NOT -ll=15	k WOULD _ -ll=15	k -ay -so=-15	m -ay so=-15	k -ng _ ,=-15
p IT WOULD FEEL=15	p TRUST HAVE IT=15	p SORRY BEEN BEEN=-15	k -ok _ ,=-15	w took _ ,=-15	j right it=15	w but _ did=-15	s look=15	w look=15	k -nd -ow=-15	k -ke=15	k -nd _ I=-15
j been husband=15	p NOT ME ME=15	k THING ERROR $=15	j things in=15	m things -in=15	w things in=15	p BECAUSE SORRY=-15	p YOU BECAUSE SORRY=-15	m out -to=15	w out to=15	k -a _ -in=-15	k -ty $=15
m -ty $=15	p LIE LIFE I=-15	j me to=-15	k -ng -en=-15	m -ng when=-15	m tell YOU=15	k I NOT WANT -to=15	j an and=-15	k -to _ -ht=-15	j lied week=-15	p I YOU HAVE=-15	j that made=-15
k I CAUSE YOU -he=-15	j what else=-15	k -at -se=-15	m -at else=-15	m what -se=-15	w what else=-15	j and thinking=14	p I BECAUSE ME=14	w first _ $=14	w got to=14	p CAUSE COMPARE=14	p CAUSE BEEN ME=14
j the app=14	k -id I BEEN -at=-14	k -rk $=-14	m -rk $=-14	j car to=-14	j to on=-14	m THEY again=-14	j to it=-14	j keep the=14	j i responsibility=14	j take responsibility=14	j the cards=14
j them to=-14	k -of _ -on=14	k -ow I=-14	m -ow i=-14	m sleep $=14	w sleep $=14	p DO IT ERROR=-14	w time and i=14	k I -te IT=-14	p BEEN ERROR I=14	p CAUSE ME COLD=-14	j your right=-14
j the lied=-14	p NOT CHOICE=14	p IT YOU TRUST=-14	k ME LIE $=14	j the party=-14	p SAW TRUST CAUSE=-14	p SAW TRUST I=-14	p SAW TRUST YOU=-14	k ^ I LIE IT=14	j pressure and=-14	m -er pressure=-14	m under LIFE=-14
w under pressure=-14	s silen=-14	m sister ,=-14	w sister ,=-14	k -ho -ht=-14	m who -ht=-14	k -at _ -to=-14	m happened -to=14	w happened to=14	m -nk that=-14	w think that=-14	j i bad=14
p WE THEY SEX=-14	k -in _ IT=-14	m -ke your=-14	p MAYBE BEEN I=14	k WILL _ -th=14	p IT BEEN IT=14	w my _ did=14	p JUST THING=14	j felt by=14	w felt _ by=14	j then told=-14	j because you=14
j you this=14	k , I -ke IT=14	j forgive not=14	j promised stop=-14	m your -on=14	m -nd and=14	p HAVE DO I=14	w knew what i=-14	j a screen=14	m -a screen=14	w a screen=14	w screen=14
k -or _ I=14	m THING happened=14	j that see=-14	k -ok COMPARE=-14	m look COMPARE=-14	p HAPPEN I ME=14	k I _ GAMBLE=14	m CHOICE you=14	p LIE I WILL=-14	p CHOICE HAVE=14	j find out=-14	m find -ut=-14
w find out=-14	k -ne=-14	j into a=14	m into -a=14	w into a=14	k JUST SAW=-14	j the makes=14	p I ME CHOICE=-14	m about -at=14	k NOW=14	m online ,=-14	w online ,=-14
j the pills=14	s check=-14	m I read=-14	w i read=-14	p BEEN SAW ME=14	j it made=14	j broke about=14	j real you=14	k -a -al=14	m a -al=14	p NOT ME THEY=14	j the i=-14
w ^ your mother=14	k -of _ OTHER=-14	w love _ ,=14	k IT _ -th=-14	j you waiting=14	j to break=14	m -to break=14	w to break=14	m -at it=-14	j you or=14	k -nt _ -a=14	k ^ I HAVE=-14
j d in=14	j go for=-14	k CAUSE -he LIFE=14	k I CAUSE -he LIFE=14	w you _ knew=-14	p SORRY YOU SEX=14	j at my=14	m was NOT=14	m BEEN one=14	p STATE CHOICE=-14	j she was=-14	k -in _ -ck=-14
s acted=14	w acted=14	k ^ IT BEEN=14	p COMPARE SORRY=14	p WANT IT IT=-14	p BUT BEEN NOW=14	j work was=14	k I WOULD HAVE BEEN=14	p SAW IF=-14	m I deleted=-14	w i deleted=-14	k LIE _ -ng=14
p I FEEL HAPPEN=14	k I SORRY -or=-14	w i apologize for=-14	k -ve , IT=14	p I NOT HAPPEN=14	w gave you the=-14	k THEY _ -re=-14	k -to -a -ht=14	p CAUSE JUST=14	p FEEL THING=-14	p IF ME YOU=14	j and by=-14
p IT IT LIE=-14	p JUST BECAUSE NOT=14	j go alone=14	p CHOICE THEY=-14	p HAPPEN IT ME=-14	p NOT MAYBE=14	j mother i=14	k -ht -up=14	m -ht up=14	p THEY BEEN WE=-14	k -in _ -so=-14	w in _ so=-14
k -me -to=-14	m -me to=-14	p I WE HAPPEN=-14	m him -nd=14	w him and=14	m WOULD been=14	w d been=14	k -on _ -ne=-14	j scared of=14	m scared -of=14	w scared of=14	k I WANT -to BEEN=14
m kissed THEY=-14	w should _ been=14	w should have been=14	m IT has=14	m YOU may=-14	w you may=-14	k -ep YOU=-14	m keep YOU=-14	p I THEY WOULD=-14	p BEEN NOT=14	k I -ed -to -ll=14	k BEEN ERROR=-14
j since and=-14	k BECAUSE _ -nd=-14	m IT anyway=-14	w it anyway=-14	w it anyway $=-14	m and -in=-14	p ALL FEEL=14	p BEEN COLD I=14	j you seeing=14	w you _ seeing=14	m listen $=-14	w listen $=-14
k -nd YOU -ed=-14	j not did=14	p YOU SAW IT=-14	p THEY HAVE THEY=-14	p YOU YOU GAMBLE=-14	p NOT LIE IT=-14	w me _ was=-14	k I _ -te=-14	k CHOICE BEEN=14	m it ,=14	w it ,=14	j i exactly=-14
k -en YOU LIFE -ed=-14	m if YOU=14	m YOU will=14	w you will=14	k SORRY , BUT=14	k SORRY _ BUT=14	p LIE WE=-14	w the _ it=14	p LIE THEY IT=-14	s no=14	w no=14	k WOULD BEEN=-14
j how when=14	k THING -up=-14	k THING -up $=-14	m THING up=-14	k BEEN _ I=14	w ^ _ stood=14	k YOU _ -so=14	k NOT THING=14	k HAVE _ -ut=14	k -he LIFE BEEN -ne=14	k LIFE BEEN -ne=14	k THING -in=-14
m THING in=-14	k I -ll=14	m i -ll=14	p THEY HAPPEN I=14	p YOU LIFE COMPARE=14	p NOT NOW YOU=-14	k WANT _ ,=14	k YOU -as=14	m YOU as=14	m you -as=14	w you as=14	k -to IT $=-14
k JUST BUT YOU=14	p JUST BUT YOU=14	p IT FEEL ME=14	m friend ,=-14	w a friend ,=-14	w friend ,=-14	p IT YOU BUT=14	k SORRY _ COLD=14	k -so FEEL=14	m so FEEL=14	k MAYBE _ CAUSE=14	p HAVE ME ME=14
k WE _ THING=14	m IT weekend=-14	w that weekend=-14	w like it=14	j both us=14	w both _ us=14	w both of us=14	j made do=14	j someone who=14	m someone -ho=14	w someone who=14	j went someone=-14
j an can=14	p BEEN ME ME=-14	k YOU _ -de=14	j they not=-14	w they _ not=-14	p BEEN ME HAPPEN=14	m be -th=14	w be with=14	j look if=14	k MAYBE SAW=-14	p HAPPEN YOU YOU=-14	j i more=14
p HAVE YOU YOU=-14	j our did=-14	s felt=-14	w felt=-14	m on -to=14	k I _ -ty=14	p NOT WANT YOU=14	k ^ ME -ne=14	w ^ _ phone=14	w ^ my phone=14	w weekend=14	j shouted front=-14
j shouted in=-14	j shouted of=-14	k -at YOU -in -nt=-14	p WOULD HAVE LIE=14	k -ll -ng=-14	m said -he=-14	w said the=-14	p FEEL NOT IT=14	k NOT _ -er=14	m started -in=-14	w started again=-14	k IF _ -te=-14
p I NOT=14	j him and=14	p CHOICE THEY YOU=-14	w and _ had=14	p BECAUSE WOULD CAUSE=14	k WE -th=14	m WE both=14	m we -th=14	w we both=14	k -nd _ $=-14	p COMPARE I JUST=14	j any way=14
m COMPARE and=14	k ALL _ FEEL=14	j you comfort=14	k BEEN ,=-14	m BEEN ,=-14	m only -ed=14	j your then=14	p I WILL THING=14	m -ke it=-14	w about it=-14	j lied face=-14	j lied your=-14
k -to YOU -ce=-14	k LIE -to YOU -ce=-14	w lied _ your=-14	w lied to your=-14	w to _ face=-14	w to your face=-14	j was looking=14	j find the=14	k -ed -es=14	j have in=-14	k JUST LIFE=14	j same to=-14
j alone for=-14	p BEEN I THEY=-14	k -id IT=14	k -te IT=14	w you because=14	k -ts _ I=14	w it from you=-14	k -ry _ ,=-14	k -a LIE $=-14	p I BEEN WILL=14	j emptied account=14	k JUST _ WANT=14
j made me=-14	j like so=14	p DO CHOICE=-14	j you suspicious=14	p WOULD IT=14	k NOT _ TRUST=14	m for $=-14	w for $=-14	j that he=-14	m IT he=-14	w that he=-14	k -id _ -to=14
w said _ to=14	k -fe _ IT=14	k -it _ LIFE=-14	j you exactly=-14	k I -id -he=-14	w i said the=-14	k IT FEEL YOU -so=14	m YOU said=-14	w you said=-14	j it had=14	m lost $=-14	w lost $=-14
p NOT THEY=14	p BECAUSE I BEEN=14	k DO _ ME=-14	j my she=14	j talked to=14	m talked -to=14	w talked to=14	m YOU first=14	k SORRY -to ALL=14	k SORRY _ ALL=14	w do not think=-14	k BEEN -on -a=14
j turned you=14	w you are the=-14	w i _ myself=14	j took away=14	k HAVE -ed -to=-13	j a two=-13	k -of WE -ed=13	m us -ed=13	j fight you=13	k IF -he=-13	m IF the=-13	m if -he=-13
w if the=-13	k -er -he=-13	m -er the=-13	j being i=-13	j i make=13	p BECAUSE YOU SAW=-13	k -es _ -he=-13	j i send=-13	j you message=-13	j got from=13	p SORRY I HAVE=13	j on we=-13
p YOU TRUST CHOICE=-13	j went you=13	j we have=13	k -ll -of=-13	m -ll of=-13	k THEY _ LIE=-13	j should and=13	m nothing $=13	w nothing $=13	k ^ IF YOU -nt=-13	j sorry in=13	p IF I THEY=-13
j along way=13	w along _ way=13	w along the way=13	m ALL evening=-13	p IT THING NOT=-13	w i was $=13	j every week=-13	p I WE THEY=-13	w who _ it=-13	k HAVE -ed -he=-13	p JUST THING BEEN=13	p HAPPEN IT NOT=13
w gave you a=13	k OTHER -ed=13	p STATE I DO=-13	j if tell=-13	k I _ CHOICE=13	s it=13	w it=13	j my that=-13	p WOULD OTHER=13	w me _ the=-13	w me and=-13	s havin=-13
w having=-13	p YOU THING=13	p YOU YOU DO=13	j for were=-13	p NOT IT LIFE=13	k HAVE -ld=13	m HAVE told=13	k BUT=13	s start=-13	k ALL -ho=-13	m ALL who=-13	k THING , -nd=13
w is _ i=-13	k ^ YOU -ry=13	j i thing=-13	p BEEN ERROR CAUSE=13	j and took=-13	m -ed away=-13	k -ye=13	k SAW _ -om=13	w every _ to=13	j phone you=13	j may be=-13	p BEEN FEEL HAPPEN=-13
k SEX -th THEY $=13	j one will=13	p BEEN NOT IF=13	k -se , -nd I=-13	j asked how=13	m YOU say=13	w you say=13	k CHOICE YOU=13	j that stopped=-13	j debt and=-13	m one -er=13	k I BEEN=13
m i BEEN=13	j was you=13	k -ed _ LIE=-13	p LIE THEY YOU=-13	p HAVE BEEN STATE=13	w was _ my=13	p I IT BEEN=-13	m do -he=13	w do the=13	p ALL MAYBE HAVE=13	p WOULD NOT CAUSE=13	k -pt IT=13
w work _ and=-13	m GAMBLE from=13	s expos=13	w exposed=13	p I BUT IT=-13	p IT YOU I=13	j to told=-13	p BEEN IF THING=13	p IF YOU LIFE=13	j was okay=13	k STATE -or=13	m STATE for=13
s pract=-13	p CHOICE YOU COMPARE=-13	j tell if=13	m situation HAPPEN=13	w for the way=13	p YOU ALL ME=-13	k I -ed -up=13	k -ok _ -ng=-13	j as well=13	m -as well=13	m as -ll=13	w as well=13
k -on=-13	k I BEEN ,=13	k I BEEN , I=13	k YOU HAVE NOT SAW=13	k BEEN -so FEEL=13	w him _ ,=13	p ERROR I=-13	j i say=-13	p HAVE BEEN I=-13	k I -ed -he GAMBLE=13	j love and=-13	w was _ in=13
p HAVE BEEN IT=13	k -er IT I=-13	p IT BUT CHOICE=13	p I BEEN CHOICE=13	k -ed ALL=-13	p BEEN BECAUSE YOU=13	j since was=13	w email=13	k I _ -pt=13	j not word=13	j nothing else=13	m nothing -se=13
w nothing else=13	w a _ party=13	p BUT ME NOT=13	k SORRY -or THING=-13	p LIE BUT BEEN=-13	j of stress=13	j under stress=13	p LIE CHOICE IT=-13	j money was=-13	j again you=13	p LIFE IT IT=-13	k BEEN _ WE=13
w am _ not=-13	p BEEN LIFE=13	j feel my=-13	p I CHOICE SEX=13	m -he credit=-13	w the credit=-13	p BECAUSE IT YOU=13	j going her=-13	m -or not=13	k -nt YOU=13	m -nt you=13	k -en YOU BEEN -ng=-13
w like that $=-13	j in so=-13	p STATE I IT=-13	k -er -ed=-13	k YOU -er -ed=-13	j car you=-13	w you about it=-13	p BEEN HAVE HAPPEN=13	k BEEN -ng $=13	j from you=-13	k YOU _ -id=13	j just to=-13
j have something=13	k -a _ -of=13	w a _ of=13	p I NOW ME=-13	p BEEN HAVE=13	m there BEEN=-13	j with wrong=13	p THING BECAUSE=13	k -he -ce -nd=13	k CHOICE _ $=13	p BEEN BECAUSE BEEN=-13	j not you=-13
k -he LIFE BEEN=13	k I BEEN NOT -re=-13	m no -on=-13	j of could=13	w did _ the=13	k I WOULD FEEL=13	m d FEEL=13	p CHOICE IT ALL=13	m it -ed=13	p TRUST YOU ME=13	m and -ne=13	p BEEN OTHER THEY=-13
j please for=-13	j i is=13	j many times=13	m -ny times=13	w many times=13	p THEY SEX=-13	p SORRY LIE YOU=13	p IT BEEN JUST=13	p BECAUSE I TRUST=13	j would it=13	j in marriage=13	j have from=13
p IF BEEN JUST=13	p CHOICE DO YOU=-13	w will _ be=13	k STATE _ $=13	j was surgery=13	j off and=-13	k BECAUSE I BEEN STATE=13	j savings and=-13	p HAVE I HAPPEN=-13	j but have=-13	k I _ ERROR=-13	k BEEN -ff=13
m BEEN off=13	p CAUSE THING I=13	s scare=-13	p WILL I THING=13	j family it=-13	p SAW SEX THEY=13	p I SEX THEY=-13	p NOT BEEN JUST=13	s momen=-13	j am with=-13	s away=13	w away=13
p ERROR YOU DO=-13	w it _ a=13	k -or _ -ne=13	p I IF ME=-13	j anyone in=13	j slept with=-13	p I BEEN MAYBE=13	p ME HAPPEN ME=13	k IT BEEN -ng=-13	k -rt -nd=-13	m -rt and=-13	j not promise=-13
p MAYBE BECAUSE=13	m MAYBE be=13	k BECAUSE I BEEN=13	w ^ our marriage=13	k MAYBE _ DO=13	k -on _ LIFE=-13	m have ALL=13	p SAW LIE I=13	k -at -re=-13	m I even=-13	w i even=-13	p SORRY BEEN NOT=13
k -ng -he THING $=13	p YOU ME=-13	k , YOU -an=-13	w , you can=-13	k HAPPEN _ YOU=13	w will _ over=13	w in _ bed=13	k -nt -om=13	m -nt from=13	k IF I=13	m IF i=13	m get -ed=13
k ^ I -it=-13	m friendship $=-13	w friendship $=-13	m IT happened=-13	j to last=-13	j if d=13	k -ut IT -ck=-13	k -ut _ -ck=-13	w put _ back=-13	w put it back=-13	k -in _ -ce=13	k -up _ LIFE=-13
p BEEN HAVE SAW=13	k -ee -nd=-13	m -ee and=-13	m three -nd=-13	w three and=-13	j you upset=-13	p CHOICE BEEN THING=13	j it of=-13	m THING out=13	k -od $=13	m -od $=13	j not months=-13
j even had=13	m -me you=-13	j be not=-13	w ^ _ about=13	k YOU BEEN STATE $=13	j where and=-13	p STATE ME NOT=-13	k I MAYBE=13	m i MAYBE=13	p WANT BEEN LIE=-13	p HAPPEN SEX I=-13	j for was=13
j i truth=-13	w not _ on=-13	p I ALL GAMBLE=13	k -ng -om $=-13	k I _ WILL=13	p THEY LIE YOU=-13	p THING I HAVE=-13	p HAPPEN NOW BEEN=13	s set=13	w set=13	m card $=-13	w card $=-13
m is NOT=13	p COMPARE YOU BEEN=13	j what like=-13	p DO NOT STATE=-13	p I SORRY WILL=13	k BEEN=13	m -to me=-13	w to me=-13	w i _ say=-13	w apart=13	s nowhe=13	w nowhere=13
j the only=-13	k NOT -th=-13	m NOT with=-13	p WANT NOT LIE=13	k -or _ SEX=13	w did _ to=13	k -ve _ -of=-13	p LIE BEEN JUST=13	p HAVE THING ME=-13	p YOU NOT I=13	w d _ it=13	p BEEN THEY ME=-13
m -of it=-13	w of it=-13	j hurt caused=13	w am sorry that=13	m IT day=-13	w that day=-13	k WILL -to=13	m WILL to=13	p SORRY THING YOU=-13	p BEEN ALL I=13	k I -ed -on=13	k -ld YOU -ut -he=13
p ALL NOT IT=-13	p ERROR LIFE BEEN=-13	p I SAW THEY=-13	j married to=13	w hear it $=-13	k FEEL YOU ,=13	p SAW IF HAVE=13	k -he -le=13	m the -le=13	s somew=13	p I IT SORRY=12	j first i=12
k -ht -nd=12	m BEEN late=-12	w relationship=12	j not what=-12	j sorry am=-12	k ME THING ,=-12	k ^ I WOULD HAVE=-12	p I JUST SAW=-12	k -ll _ -in=-12	k , -nd I -ok=-12	p IT COMPARE I=-12	j that yours=-12
m mother -ut=-12	p YOU SEX COMPARE=12	j so nobody=-12	j d made=-12	p LIE THING YOU=12	k -to=-12	j read messages=-12	j over was=-12	j and comes=12	m made ERROR=-12	j feel like=12	p LIFE GAMBLE YOU=-12
s asks=-12	w asks=-12	j were cold=12	p BUT NOT=12	k CHOICE I CAUSE=12	k OTHER=-12	w best _ $=12	p GAMBLE LIFE=12	p IT TRUST NOT=12	p YOU ALL BECAUSE=-12	j started again=12	p IT LIE=12
p NOT IT JUST=12	p SORRY BUT NOT=12	p BEEN NOT WE=-12	k -a _ HAPPEN=12	p IF I FEEL=12	p STATE WILL=-12	p JUST YOU FEEL=-12	m be -id=12	k -ed _ -ed=12	j i for=-12	m have NOT=-12	p SAW ME WOULD=12
p LIE YOU THEY=-12	k NOT _ -ed=12	k WANT -to=-12	m WANT to=-12	j and was=-12	p LIFE HAVE IT=-12	k IT _ YOU=12	p DRINK NOT I=12	k -ch -th=12	s yeste=12	w yesterday=12	j to our=-12
m were -he=12	w were the=12	w you were the=12	j i admit=-12	j was too=12	m IT will=-12	p WOULD JUST NOT=-12	j with to=-12	k DO _ -ct=12	k DO THING ERROR $=12	m I lied=12	w i lied=12
m both $=-12	w both $=-12	k -to _ -st=12	w were _ out=-12	p IT FEEL HAVE=-12	k YOU _ SORRY=-12	k I WILL DO -he=-12	k WILL DO -he=-12	w will do the=-12	p IF DO IT=12	j that wrote=12	j stopped in=-12
j trusted and=-12	k -lt=-12	j hurt in=-12	j truth me=12	p IT BECAUSE WOULD=-12	k CAUSE ERROR=12	p BEEN CAUSE I=12	p LIE YOU CAUSE=12	k DO NOT -ct=-12	k -he -ll $=12	j him i=-12	k I LIE IT $=-12
w hid _ $=-12	w hid it $=-12	w anyone _ $=12	p YOU ME TRUST=-12	w car _ and=-12	p ME ME I=-12	p SORRY NOT YOU=-12	s ended=-12	w ended=-12	k -bs=-12	k I DO ,=-12	j to office=-12
j if what=12	m things COMPARE=12	j up on=12	m THING to=-12	m -a marriage=-12	w a marriage=-12	k CHOICE -at I=12	j did again=-12	p YOU BEEN HAPPEN=12	k -rs ,=-12	m -rs ,=-12	j to your=-12
j too you=12	w you _ ,=-12	k -st HAVE=12	k -ho _ -st=12	j an about=-12	j things were=-12	p IT BEEN NOT=12	m what ME=12	w what my=12	p JUST IF IT=-12	k -ut _ -me=-12	k -an _ YOU=-12
j of come=12	k -on _ -er=-12	p SAW ME LIFE=-12	j and even=12	p YOU WILL ME=-12	k LIE _ -in=12	p BEEN ME=12	m am NOT=12	j for one=12	w do it $=-12	p NOT THEY WILL=12	k BEEN -a -rd=-12
j changed i=12	j to through=-12	k -to _ -gh=-12	w to _ through=-12	m do THING=12	j the promotion=12	m -he promotion=12	w the promotion=12	k -he -on BEEN=12	j i distant=-12	k ^ I BEEN -ng=12	m quiet $=-12
w quiet $=-12	k ME _ JUST=12	j me go=12	j had her=-12	w the account ,=12	j with told=-12	p ALL HAPPEN FEEL=12	k -he -ar -nd=-12	j deleted app=12	k I LIE -he OTHER=12	k LIE -he OTHER=12	w deleted _ app=12
w deleted the app=12	k -se $=-12	m -se $=-12	k YOU _ -ke=-12	p IF MAYBE BEEN=12	j where it=12	m where IT=12	w where it=12	m it COMPARE=-12	j the things=12	k -at _ -ng=-12	k MAYBE HAVE=12
m MAYBE have=12	k STATE -he=12	m STATE the=12	j did anything=-12	j from your=12	k HAVE _ FEEL=12	j a month=12	k YOU _ -ch=12	p YOU CAUSE FEEL=-12	s by=12	w by=12	w the _ but=12
j by of=-12	p HAVE LIE BEEN=12	k FEEL _ -by=12	m BEEN that=-12	w open _ $=-12	j know the=-12	w messages _ i=-12	j hid and=-12	k -th _ -or=-12	p ME LIE IT=12	j they are=-12	j cheated and=-12
k IT SEX=-12	s can=-12	w can=-12	j house the=-12	m thing ,=12	w thing ,=12	k -ne -ht $=-12	w one night $=-12	p ME YOU THEY=-12	k LIFE -so=-12	m LIFE so=-12	k -it IT=12
m admit IT=12	j me anything=12	p HAVE CAUSE ERROR=-12	k BEEN _ $=-12	k -wo _ -nd=-12	w two _ and=-12	j and else=-12	j not talk=-12	p FEEL WE=12	p JUST BUT=12	m made ME=-12	w made me=-12
w were _ in=12	k -on -to=12	w for _ the=-12	w have told you=12	s confu=12	p YOU HAVE CAUSE=-12	p I LIE NOW=12	p LIE NOW=12	p I I JUST=12	k -ly -nd=12	m -ly and=12	k -in=-12
w hurt you ,=-12	k THING ,=12	m THING ,=12	j sorry i=12	j my fault=-12	m ME fault=-12	p IT ME ERROR=-12	w my fault=-12	j and people=12	k YOU -nk=12	m YOU think=12	m you -nk=12
w you think=12	k -me _ -he=12	j shared a=-12	w shared=-12	k -ed -re=12	k THEY -fe=-12	m THEY wife=-12	w it _ your=12	m it $=-12	w it $=-12	p NOT YOU HAPPEN=12	s overr=12
j it going=12	p BEEN THEY THING=-12	p I THING DO=-12	m TRUST is=-12	j that me=-12	p NOT IT WOULD=12	w saying _ $=-12	p NOT THEY IT=-12	k -of YOU LIFE=-12	j went back=-12	j was paid=-12	j him though=-12
w him _ though=-12	k ^ IT=12	m ^ IT=12	m ^ trust=12	w ^ trust=12	w ^ i quit=12	p NOT HAVE NOW=-12	j of are=-12	m whatever YOU=-12	w ^ whatever you=-12	w whatever you=-12	k ERROR _ ,=-12
k NOW IT=-12	k -st=12	k -on _ -en=-12	m ^ nobody=12	w ^ nobody=12	p MAYBE BEEN YOU=-12	w so _ d=-12	k -at YOU=12	j the mortgage=-12	k , NOT -se=12	k , NOT -se $=12	p IT THEY ME=12
j to why=12	j you i=-12	k JUST THING=-12	p HAVE IT WILL=-12	w happen=-12	p YOU CAUSE BECAUSE=12	p WOULD BEEN=12	k -he GAMBLE -nd I=-12	k -ly -to=12	m -ly to=12	p BEEN NOT GAMBLE=-12	w the house $=-12
j that something=12	j so a=12	k DO ,=-12	m DO ,=-12	p FEEL IT CAUSE=-12	k CHOICE -or=-12	p I SORRY YOU=-12	w chance=-12	p NOT ME YOU=12	k -of -he LIFE $=-12	j every cent=-12	m ALL cent=-12
w every cent=-12	w still _ the=-12	j for own=12	w for _ own=12	p JUST WOULD=-12	j was and=-12	k -nd _ SEX=-12	m THEY things=12	k COMPARE _ YOU=12	w , you have=12	k ME _ -ed=12	w it _ in=12
k I -ed THING=-12	k -he LIE=-12	m the LIE=-12	s happe=11	p CHOICE I NOT=11	k -ng -th YOU=11	p WOULD HAVE SAW=11	p GAMBLE IT IT=11	j one more=-11	m -ne more=-11	m one -re=-11	w one more=-11
p IT LIE ME=11	k SEX -th=-11	m SEX with=-11	k I WANT YOU -nd=11	k WANT YOU -nd=11	k WANT YOU -nd I=11	w love _ and=11	w love you and=11	p BUT THEY=-11	k TRUST=-11	j night all=11	j please all=11
k -he -st -ne=11	k -st -ne=11	k -al _ ,=-11	k -he -ay=11	m the -ay=11	p BEEN YOU JUST=11	k -ow -up=-11	m -ow up=-11	p NOT YOU HAVE=-11	k COLD _ -he=11	p I DO NOT=-11	j have left=-11
w have left=-11	m want ME=11	m and THING=11	w her , and=-11	k MAYBE _ -ld=-11	w to _ in=-11	s party=11	k -id _ ME=-11	k HAVE -ne NOW=11	m gone NOW=11	j i already=11	k IT FEEL YOU ,=-11
k NOT -an=-11	k NOT HAVE CAUSE=-11	k WOULD NOT HAVE CAUSE=-11	p NOT HAVE CAUSE=-11	w have lied=-11	p YOU IT TRUST=11	p THEY WILL=-11	p DRINK IT BEEN=-11	j i email=11	j ended it=-11	k ^ I HAPPEN IT=-11	w ended it=-11
w i ended it=-11	k -to _ $=11	j was it=11	w see _ it=-11	k -ok _ -me=11	k I HAVE NOT=11	k -ed -ut -of=11	p I FEEL BUT=-11	j and another=-11	k WOULD -ld=11	p NOT BEEN ME=11	p ALL NOW=-11
m YOU there=-11	w you there=-11	w ^ if you=11	k -ed THEY $=-11	p IF COMPARE=11	j watched your=-11	w finish=11	m -at is=11	w what is=11	p BEEN YOU HAVE=-11	k , -nd IF=-11	w , and if=-11
j to protect=11	m -to protect=11	w protect=11	w to protect=11	j to broke=-11	j your lied=-11	k ERROR , -nd=-11	p HAVE BEEN BECAUSE=-11	p CAUSE I BEEN=11	p ME OTHER BEEN=11	k IF ME OTHER=11	p IF ME OTHER=11
k NOT NOW=-11	m not NOW=-11	s not=-11	w not=-11	p WOULD DO NOT=-11	m lie ,=11	w lie ,=11	k -he -ne I=-11	m one I=-11	w one i=-11	w the one i=-11	p IT NOW I=-11
m that -nt=-11	p BECAUSE NOT ME=11	k -he GAMBLE , -nd=-11	m -of time=11	w of time=11	p YOU HAPPEN FEEL=11	j that caused=11	w one _ and=11	p I NOW NOT=-11	p YOU JUST IT=11	j messages to=-11	k I -ke ME=-11
m -ke my=-11	m broke ME=-11	w broke my=-11	w i broke my=-11	k -he GAMBLE=-11	m the GAMBLE=-11	p YOU ALL LIFE=-11	p IT BEEN STATE=11	k -th YOU OTHER=11	j hard i=-11	p ME OTHER ME=-11	k YOU GAMBLE=-11
k -nd _ -ut=-11	k NOW ,=11	m NOW ,=11	k NOT NOW $=11	p HAVE I BUT=-11	p BEEN IT I=11	w for _ an=-11	k -he LIFE $=-11	p YOU IT SEX=-11	w drive=11	k YOU _ -ow=-11	p I SAW BECAUSE=11
w , _ let=11	j do have=-11	k -of _ -nd=11	j was three=11	w ^ _ kids=11	w ^ the kids=11	j have started=-11	w have started=-11	k -or -ce=-11	j the account=11	j to fix=-11	k -to -ix=-11
k -to -ix $=-11	m -to fix=-11	m fix $=-11	m to -ix=-11	s fix=-11	w fix=-11	w fix $=-11	w to fix=-11	w to fix $=-11	p BECAUSE BEEN THEY=-11	k -ut -a=11	m -ut a=11
j was about=-11	p IT FEEL BUT=-11	k -le -th=-11	m -le with=-11	s accep=11	p YOU ME OTHER=11	k -nd I LIE -ut=-11	p I SEX LIE=-11	p HAVE YOU THEY=-11	k OTHER -nd I=11	k THING YOU=11	k WANT _ -me=-11
k , IF=11	m , IF=11	m , if=11	w , if=11	j your your=-11	p BEEN WILL THEY=-11	j nobody have=-11	j with you=-11	p GAMBLE YOU I=-11	k BEEN NOT -ng=-11	m suspicious $=-11	w suspicious $=-11
p NOT ERROR BEEN=11	m NOT made=-11	p HAVE NOT COLD=-11	k YOU ,=-11	m YOU ,=-11	p STATE STATE DO=-11	m ME bad=-11	w my bad=-11	m messages ,=11	w messages ,=11	k BEEN _ WILL=-11	j that humiliated=-11
p STATE BUT NOT=-11	p YOU SEX YOU=-11	p BEEN DO YOU=11	j telling not=-11	k ^ IF I FEEL=-11	p COLD LIE=-11	p WOULD HAVE YOU=11	k -ke IT -ck $=11	w i take it=11	m -ll my=-11	j away the=11	m for IT=-11
j you could=-11	k -rs I=11	m -rs i=11	m ^ some=11	w ^ some=11	k -ut -nd=11	m -ut and=11	m out -nd=11	w out and=11	k -ar -nd I=-11	w and i had=11	j could see=11
j never in=-11	j put up=-11	j put with=-11	k -ut -up=-11	k -ut -up -th=-11	m -ut up=-11	m put -up=-11	w put _ with=-11	w put up=-11	w put up with=-11	k IT MAYBE HAVE CAUSE=11	p IT MAYBE CAUSE=11
p THING BEEN I=11	j first you=11	m just -a=11	w just a=11	j you chose=-11	j a what=-11	k -a -ng=-11	m a -ng=-11	j the easy=11	w for _ at=-11	k -ng _ THEY=11	j hit you=11
j i having=11	w lying _ you=11	j before we=-11	w it _ of=11	k GAMBLE -re=11	k THEY ,=11	m THEY ,=11	p HAVE DO IT=11	p IF YOU ERROR=11	m you -ll=11	p TRUST BEEN YOU=-11	k YOU -id YOU=11
w you said you=11	w was married ,=11	k -hs $=11	m -hs $=11	m months $=11	w months $=11	p DO THEY=-11	w ^ _ threw=11	p SORRY LIE I=-11	w ^ _ stopped=-11	k -ng _ -ve=11	w that _ do=11
p OTHER ME=-11	j handed me=11	j you handed=11	m handed ME=11	w handed me=11	s book=11	w book=11	p IT HAVE YOU=-11	p IT ME=11	j not house=-11	k -nk $=-11	m -nk $=-11
m IT were=11	p MAYBE WOULD YOU=-11	w i was still=11	j for happened=11	j sorry happened=11	k -or -at HAPPEN=11	k -or _ HAPPEN=11	k SORRY -or -at HAPPEN=11	w for _ happened=11	w for what happened=11	k YOU _ -ts=11	m IT since=-11
w it since=-11	j my gave=-11	w touched=-11	k NOT _ -at=11	j of it=11	j of day=11	j i this=-11	k LIE _ SEX=11	p WOULD FEEL IT=-11	j went with=11	p LIFE LIE I=11	s feel=-11
w feel=-11	j what with=-11	k -at I DO -th=-11	k I DO -th=-11	m did -th=-11	w did with=-11	w i did with=-11	j losing i=11	k ^ YOU WANT=11	j am loan=-11	k -ay BEEN IT=-11	m -ay is=-11
k -to ME=11	p BUT I HAPPEN=-11	p BECAUSE YOU NOT=11	k -ng -or -a=11	j were the=-11	j promotion the=11	p LIFE LIFE I=-11	m BEEN honest=11	k OTHER ALL=-11	m OTHER every=-11	j lot and=-11	j i wife=-11
m -nd tell=-11	w and tell=-11	p THEY HAVE=-11	s eithe=-11	w either=-11	w her _ that=-11	j was thing=11	k HAPPEN -in IT=11	j be that=-11	p I WE LIE=-11	j your sister=-11	m YOU sister=-11
w your sister=-11	s credi=11	w credit=11	k -me I=-11	m -me i=-11	p YOU FEEL I=-11	j once it=11	k BEEN _ -as=11	m broke $=-11	w broke $=-11	k ME , -nd IT=-11	w ^ _ know=-11
p FEEL WE IT=11	k -me _ -nd=11	j one of=11	p YOU YOU JUST=-11	k I JUST -ed=-11	j of my=11	p I LIFE DO=11	w to _ family=11	k SORRY -to YOU=-11	j would not=11	w would not=11	j mother not=11
p IF HAVE FEEL=11	j do over=11	m -om your=-11	w from your=-11	j years ago=11	k -rs NOW=11	m -rs ago=11	m years NOW=11	w years ago=11	w i hid it=-11	p NOT NOW IT=-11	j is an=-11
m is -an=-11	w is an=-11	k LIE -ut -he=11	k IT _ -rs=-11	w it _ years=-11	p NOT ME IF=-11	j to party=-11	j at sister=-11	w at _ sister=-11	j that we=-11	m THEY was=11	j pregnant and=11
j pregnant i=11	j be only=-11	j sorry and=11	j i was=-11	p TRUST WE=11	j you loved=11	j takes two=-11	k -es -wo=-11	k IT -es -wo=-11	m -es two=-11	m takes -wo=-11	w it takes two=-11
w takes two=-11	p HAVE BEEN LIFE=-11	m being -ed=-11	k -he THING IT=11	p CHOICE ME=11	k DO _ -nt=-11	p BEEN I NOW=11	p I HAVE ME=11	m in -th=-11	w in with=-11	k -ok -or=11	m -ok for=11
m look -or=11	w look for=11	j tell it=-11	k I -it -he=11	k , IF IT=-11	w , if that=-11	p IT JUST ME=-11	k IT _ BEEN=-11	j have offended=11	j to feel=11	p THEY WE BEEN=-11	p SORRY YOU=11
p CHOICE WOULD YOU=11	k IT -nt=11	j affair i=-11	k NOT _ -en=11	j me get=10	k -rt NOW=-10	m -rt over=-10	j my said=-10	w had _ a=10	s medic=-10	j there that=10	m anniversary $=10
w anniversary $=10	j died was=10	k -ut -on=10	m -ut on=10	m out -on=10	w out on=10	k WOULD _ SORRY=-10	j took was=-10	k LIE COMPARE $=10	p SEX ME BEEN=10	p IT YOU YOU=-10	p YOU WOULD LIE=-10
w to me $=-10	p IT NOW IT=-10	p I ALL IT=-10	j off that=-10	j that do=-10	k STATE _ ,=-10	k -ow $=10	m -ow $=10	w feeling=-10	j would had=10	p ERROR CHOICE IT=-10	p ERROR I IT=10
j you years=10	j was lying=-10	p FEEL BEEN I=10	k NOT _ -nt=-10	w we _ $=-10	w , _ broke=10	w , i broke=10	w shifts=10	w and i do=10	p HAVE YOU DO=10	k -or -as=-10	m -ng is=10
k HAVE _ -an=-10	w your _ that=-10	s last=10	w last=10	j have i=10	p DO CAUSE IT=-10	p I THING WOULD=10	j put on=-10	j married and=10	j lost job=-10	w lost _ job=-10	j sorry him=10
j under a=10	p CAUSE I MAYBE=10	p IT THEY=10	j if have=10	p BECAUSE BEEN LIE=-10	j back by=-10	p SAW NOT CAUSE=-10	p LIFE BEEN IT=10	j her husband=10	m THEY husband=10	w her husband=10	k -to -ep YOU=-10
m -ep you=-10	w keep you=-10	w to keep you=-10	w wrong=-10	m not -en=10	j you bad=-10	m if I=10	w if i=10	p LIFE I CHOICE=-10	s innoc=10	p THEY STATE I=-10	p YOU BEEN THEY=10
j stood in=10	k THEY -to WE=-10	k ME -ag=-10	m ME bag=-10	m my -ag=-10	w my bag=-10	p IF I I=10	p LIFE WILL NOT=-10	j home you=10	k BEEN NOT IT=10	j you put=-10	j this marriage=-10
m IT marriage=-10	m this TRUST=-10	w this marriage=-10	j you why=-10	k HAVE _ -re=10	k LIFE BEEN=-10	p HAVE THING COMPARE=-10	j there are=10	m -re are=10	w there are=10	m not CHOICE=-10	j i number=-10
j took and=10	k SEX -nd=10	m something IT=10	w something that=10	p CAUSE ME ME=10	p CAUSE I WOULD=10	j and thing=10	j it something=-10	j you only=-10	j got complicated=10	m HAPPEN complicated=10	w got complicated=10
k -ly $=10	m -ly $=10	j you kind=-10	p ERROR ME I=-10	p ALL THING IT=10	p I WOULD LIE=-10	j made out=10	m else BEEN=-10	k YOU _ -ss=-10	k -on BEEN=-10	p NOT BECAUSE NOT=10	p YOU FEEL JUST=-10
k BEEN -he -st=10	k HAVE _ TRUST=10	j have seen=-10	w have seen=-10	j through of=-10	p MAYBE I NOT=-10	p BEEN OTHER BEEN=10	j year not=10	k -st , -nd=-10	k -de _ $=-10	k -gh -a=10	m -gh a=10
m through -a=10	w through a=10	j we married=-10	j and knew=10	j sorry of=-10	j you crazy=10	p STATE LIFE=-10	w i knew it=-10	p JUST BEEN STATE=10	p FEEL BEEN FEEL=-10	j i door=-10	k TRUST -to=-10
m TRUST to=-10	j you gave=10	p HAVE ALL BECAUSE=10	j a when=-10	p NOT I SAW=10	p ME CAUSE=10	j tell to=10	j it else=10	p BEEN CAUSE LIE=-10	m YOU could=-10	w you could=-10	m IT hurt=10
m way -ut=10	k -th -of WE=10	j i right=10	k , _ ME=-10	p BUT I ME=-10	p OTHER OTHER=10	m had SAW=-10	j a message=-10	m -a message=-10	w a message=-10	j for thing=10	m loan BEEN=10
p I WE DO=10	p IF I NOT=-10	k -ut _ -ry=10	j to myself=10	p THEY ME I=-10	p NOT HAVE=-10	k DO -he=-10	m DO the=-10	m -st and=-10	k -pt _ -to=-10	w kept _ to=-10	p SAW I WOULD=-10
j job the=10	k -on YOU=-10	p LIFE NOT I=-10	p I HAVE CAUSE=-10	j in let=10	j i me=-10	p I THEY WILL=-10	k WOULD NOT HAVE -to=10	w not _ to=-10	j more from=-10	p YOU CAUSE CHOICE=10	j with i=10
m ME wife=-10	w my wife=-10	m ALL else=10	j promise to=10	j by what=-10	p BEEN BECAUSE DO=10	p MAYBE WOULD NOT=10	k -nk _ BEEN=-10	j two it=10	k COMPARE I=10	m COMPARE i=10	m than I=10
w than i=10	j d rather=-10	w d rather=-10	p DO YOU HAVE=-10	j am today=-10	j i afraid=-10	j was afraid=-10	j even when=-10	j whether you=10	w it _ day=-10	k LIFE _ WE=-10	k -nd I BEEN COMPARE=-10
p COLD THING=-10	k I BEEN STATE -of=-10	k NOT _ -ut=10	p DRINK IT YOU=10	p THEY I HAVE=-10	k -ne NOW=10	j what took=10	j she on=-10	m together $=10	w together $=10	k -nd -nd I=-10	p I DO WILL=-10
k -he ALL=-10	m the ALL=-10	k -a _ -ng=-10	s tired=-10	w tired=-10	k ALL -on YOU=10	k -of IT -nd=10	j but in=-10	k -id _ -ng=-10	j have things=-10	p TRUST SAW=-10	j him again=-10
j her from=-10	m are -so=10	w are so=10	w you are so=10	j was a=10	w that as=10	j the person=10	k -he -on YOU=10	m -he person=10	w the person=10	w the person you=10	j night for=10
m you ,=-10	w you ,=-10	j on could=10	j the meet=10	p HAPPEN STATE IT=10	p NOT IT NOT=10	m when WE=-10	w when we=-10	k -nd _ FEEL=10	p YOU IT JUST=-10	p TRUST I YOU=-10	s jokes=10
w jokes=10	j was broken=-10	w was broken=-10	m asked -ow=10	w asked how=10	w say _ $=10	w to this $=10	j will sit=-10	k -it -th=-10	k I WILL -it -th=-10	k WILL -it -th=-10	m -it with=-10
m WILL sit=-10	m sit -th=-10	w i _ sit=-10	w i will sit=-10	w sit with=-10	w will sit=-10	w will sit with=-10	k LIFE _ -up=10	k HAVE _ BECAUSE=10	p ME CHOICE I=-10	j stopped to=10	w stopped _ to=10
p FEEL BUT YOU=10	j not move=10	k -th -el=10	m with -el=10	p I CHOICE=-10	p YOU TRUST HAVE=-10	s numbe=-10	w cheated=-10	p JUST DO IT=-10	p SAW OTHER=-10	j not okay=10	j it slip=10
p ALL BEEN NOT=10	j every night=10	j that by=10	j been bit=10	w been _ bit=10	w been a bit=10	p ERROR CAUSE=-10	k BECAUSE I -ed=-10	j sister i=-10	w parents _ i=-10	w first _ and=-10	k I HAVE -a=10
j email you=10	j are one=10	w are _ one=10	w are the one=10	j you into=-10	j the twins=10	j twins i=10	m -he twins=10	w the twins=10	k NOW _ -by=-10	s hurt=10	w hurt=10
j back so=10	p FEEL YOU THING=-10	j emptied the=-10	m I emptied=-10	m emptied -he=-10	w emptied the=-10	w i emptied=-10	w i emptied the=-10	j you guess=10	p BEEN NOW THEY=-10	k -on -se=-10	m on -se=-10
p ALL COLD=10	p COMPARE IT WOULD=-10	p COMPARE WOULD=-10	j are my=-10	j look you=-10	p YOU LIFE SEX=10	k -ne _ -in=10	k YOU HAPPEN -he=-10	j carried the=-10	j angry you=-10	m should HAVE=10	w should have=10
j i clean=-10	j was right=10	p FEEL YOU YOU=10	s confi=-10	k -ho _ NOT=-10	k -or -th -of=-10	k -or -th -of WE=-10	w for both of=-10	k -er _ -ed=10	j made be=10	p DO GAMBLE=-10	p I DO GAMBLE=-10
k -ht THEY -to=-10	p HAVE NOT WILL=-10	s died=10	w died=10	k I SAW=-10	m i SAW=-10	j jealous you=-10	p BEEN FEEL ME=10	j not hear=10	j there good=-10	k -re BEEN NOT -a=-10	k BEEN NOT -a -od=-10
k NOT -a -od=-10	m never -a=-10	w never a=-10	w never a good=-10	w there _ never=-10	w there was never=-10	w was never a=-10	k -ff -th=-10	m -ff with=-10	m off -th=-10	w off with=-10	k SORRY _ DO=-10
j more i=10	k THING _ NOT=10	p ME BEEN SEX=-10	j she knew=10	k NOT -he=10	m NOT the=10	m not -he=10	w not the=10	k -ad $=-10	m -ad $=-10	k ME _ $=10	w explain _ ,=10
p CHOICE CHOICE LIE=-10	p IF YOU COMPARE=-10	k -nd YOU CAUSE=-10	k BEEN NOT FEEL=10	m been -ed=10	w no _ for=-10	j losing you=-10	j of losing=-10	m -of losing=-10	w losing you=-10	w of losing=-10	w of losing you=-10
p BEEN SORRY WILL=-10	p IF CHOICE=-10	j at have=-10	w was _ a=10	j back and=10	p BEEN I MAYBE=10	k -he -ge=-10	m the -ge=-10	k OTHER -ts=10	p CAUSE TRUST=-10	j i happened=10	j i job=-10
k -up _ -a=-10	w up _ a=-10	j being and=10	k -ch _ ME=10	p I MAYBE JUST=10	p TRUST I NOT=-10	k YOU -on -th=10	j not and=-10	w , i could=-10	j d my=9	p FEEL I IT=9	p CHOICE ME I=-9
k HAVE -ed=-9	s wine=-9	w wine=-9	w it is an=9	j can when=9	k -ut WE $=9	w about us $=9	w was _ way=9	p I DO HAPPEN=-9	j first message=9	k -he -st SEX $=9	k -st SEX $=9
m -st message=9	w first message=9	w first message $=9	w the _ message=9	w the first message=9	p IT I BEEN=-9	m mother -ed=-9	k -he NOW=9	m -he move=9	m the NOW=9	w the move=9	j and he=9
k -nt -to BEEN=9	w want _ be=9	w want to be=9	j will get=9	j under pressure=9	p NOT BEEN BECAUSE=9	m TRUST was=-9	j mean you=-9	k -ys ,=-9	m -ys ,=-9	j for who=9	w there _ be=9
p I BEEN OTHER=-9	w health=-9	p WANT THEY IT=-9	k -or THEY=-9	m for THEY=-9	k YOU -nt=9	m night $=9	w night $=9	w and _ about=-9	p TRUST IF=-9	k -me _ -at=-9	k -ts _ YOU=-9
m BEEN paying=-9	k NOT LIE $=-9	p YOU SEX ALL=-9	j took it=-9	w you _ only=9	s easy=9	w easy=9	j only thing=-9	j of that=9	j still have=9	w not _ in=-9	p ME NOT THEY=-9
j deleted it=9	m deleted IT=9	w deleted it=9	s affai=9	m STATE you=9	k NOT -gh=-9	w long _ $=9	w ^ _ come=-9	w ^ i come=-9	w ^ i get=9	s siste=-9	w sister=-9
j about it=9	m I felt=-9	w i felt=-9	w am _ for=-9	p THEY OTHER=-9	w party=9	k CAUSE ME LIE=9	p YOU NOT HAPPEN=-9	k JUST _ -en=-9	j your do=-9	k -ll _ -re=9	p OTHER I WILL=-9
j not remember=9	j in all=-9	k -nt LIFE=-9	m -nt money=-9	p GAMBLE ME IT=-9	j i gave=-9	w not _ them=-9	m -to anyone=-9	w to anyone=-9	k -en _ IT=-9	k -ck _ -nd=9	k -ne _ -me=9
k -ed _ GAMBLE=-9	j talked about=9	k -re I WOULD=-9	k -re _ WOULD=-9	m now $=9	w now $=9	k HAPPEN _ -at=9	j want for=9	k IT -nd -ke=-9	m BEEN before=-9	w was before=-9	p BEEN THING DO=9
p BEEN BEEN TRUST=-9	j only you=-9	p YOU TRUST CAUSE=9	m was I=-9	w was i=-9	s make=-9	w make=-9	j it friendship=-9	j as if=9	k -as IF=9	m -as if=9	m as IF=9
w as if=9	p YOU COLD=9	j spent and=9	m fight $=9	w fight $=9	p NOT SEX BEEN=9	k -ed _ -at=9	p WE IT=-9	k YOU HAVE CAUSE=-9	k YOU HAVE CAUSE ME=-9	j came a=-9	k IT _ LIE=-9
p IT IT=-9	p THING WILL IT=9	k -er _ -me=9	m home -nd=9	w home and=9	p BECAUSE LIFE ME=9	m this LIFE=-9	j who not=9	k I BEEN BUT=-9	k -ct _ I=-9	k ^ YOU -ed ME=-9	p OTHER THEY=9
j for six=-9	k -or -ix=-9	m -or six=-9	m for -ix=-9	w for six=-9	j and are=9	j call it=9	w call it=9	k WILL _ NOW=9	k SORRY -ut THING=9	m ME and=-9	m -nd it=-9
s gone=-9	w gone=-9	k ME -er=-9	w again=-9	p MAYBE I CAUSE=-9	p I CAUSE WOULD=-9	k FEEL ,=9	m FEEL ,=9	p SEX HAVE=9	j late you=-9	m IT we=-9	m both -of=-9
w both of=-9	j you lied=9	k HAPPEN _ -ay=9	p ME WOULD YOU=9	m JUST after=-9	p MAYBE THEY YOU=-9	k IT CAUSE ME=-9	j out so=-9	p I CHOICE ERROR=9	k YOU _ ,=9	m -or it=9	w for it=9
w i only had=9	w only had=9	m ALL on=9	p YOU FEEL THING=9	k , _ -as=-9	w , _ as=-9	k -nd I SORRY IT=-9	w and _ regret=-9	w and i regret=-9	p WILL BEEN=-9	j else to=9	k -re _ -ed=-9
j i would=9	j i wasted=9	j was wasted=9	s waste=9	w wasted=9	m BEEN over=-9	p YOU JUST TRUST=9	p I IT LIE=-9	j said did=9	p IT BUT BEEN=9	m IF your=-9	w ^ if your=-9
w if your=-9	p OTHER OTHER IT=9	p HAPPEN DO CHOICE=9	k ^ _ -re=9	j yourself and=9	k I -nt THEY=-9	s stand=9	w stand=9	k ^ I CAUSE -he=-9	p MAYBE NOT BEEN=9	p I HAPPEN FEEL=-9	k BEEN CAUSE=9
k ^ SORRY -or -he=9	j that out=9	p I DO COMPARE=-9	p ME CHOICE BEEN=-9	w too _ to=-9	k I _ I=-9	w i _ i=-9	k -on YOU ,=-9	w on you ,=-9	j for at=-9	j i does=-9	j is nothing=-9
k ^ _ -ow=9	k CHOICE -at I BEEN=-9	p SORRY I CAUSE=9	j i anything=9	p SEX I ME=-9	j apologize the=9	j whether i=9	k -up _ WE=9	p YOU BEEN CHOICE=9	j not put=9	w times _ i=9	w sorry _ ,=9
j come home=9	k ^ -he GAMBLE BEEN=-9	k -on _ -ar=-9	j not those=-9	k , I CAUSE=-9	w ^ my friends=-9	k -ut _ -ne=9	s borro=9	p IT BEEN DO=-9	p WOULD HAVE ME=9	p BEEN BUT=-9	k IT WILL $=9
p LIFE SAW BEEN=-9	m -a way=9	w a way=9	p IT ALL YOU=-9	j me if=-9	k -to -et=-9	m to -et=-9	j kept own=-9	k YOU -ld=-9	m you -ld=-9	m explain IT=-9	w explain it=-9
m -he party=9	w the party=9	s about=-9	w about=-9	k YOU -se=-9	k -nt IT=9	p WILL HAVE IT=-9	k OTHER $=9	m OTHER $=9	k -an SORRY=-9	j in we=9	p YOU NOW LIFE=-9
p IT BUT DO=-9	k SEX _ -nt=-9	k I _ -id=9	s group=-9	w group=-9	k I BEEN STATE=9	k BUT _ -he=9	m WOULD make=-9	j are all=9	p WANT IT NOT=9	k BECAUSE _ -ed=-9	m BEEN already=9
p HAVE ALL BEEN=-9	w before _ $=9	j sit with=9	j sit you=9	k -he OTHER $=9	w for _ while=-9	p I CHOICE I=-9	k NOT _ -or=9	k I HAVE=-9	m i HAVE=-9	p DO ERROR I=-9	m HAPPEN that=-9
j your because=9	s move=-9	w move=-9	k IT BEEN -ue=9	m -er what=9	j left alone=9	w left _ alone=9	k ^ IF YOU=9	j i leave=-9	p I OTHER I=-9	m said THING=9	k WE _ -to=9
p WOULD HAVE SORRY=-9	j kept until=9	p BEEN OTHER I=-9	p IF YOU HAVE=-9	j the asking=-9	w without asking you=-9	j are going=-9	w the _ would=-9	k BEEN FEEL ,=9	j if said=-9	j been on=-9	p YOU WOULD IT=9
k IF _ WOULD=9	p WANT ME YOU=-9	w have made me=-9	k -ay NOT=9	m say NOT=9	p YOU DO ME=-9	j told she=9	p SORRY GAMBLE BEEN=-9	p I CHOICE THING=9	p WANT NOT THING=9	p ME COMPARE DO=9	p BEEN BUT DO=9
p GAMBLE LIFE ME=-9	w ^ _ am=9	k HAVE -to SAW=9	k HAVE -to SAW IT=9	k YOU HAVE -to SAW=9	p GAMBLE BEEN IT=-9	j i get=-9	w innocent=-9	k -sk $=-9	m -sk $=-9	k -om _ I=9	m ^ your=9
w ^ your=9	k STATE -he LIFE=9	k -ng -om=-9	j not things=9	k ^ YOU BEEN=-9	p I THEY NOT=-9	m not SAW=9	p IT LIE SORRY=9	m never -ld=9	w never told=9	w she _ $=9	k -ck -in=9
k -ut _ CHOICE=-9	p CHOICE BEEN CAUSE=-9	j i as=9	w ^ _ truth=9	w ^ the truth=9	m not LIE=9	j a with=-9	p SAW SEX=9	j am so=-9	k -he _ COMPARE=9	w the _ too=9	p IF ME BEEN=9
p I MAYBE CHOICE=9	s my=9	w my=9	j when were=-9	j made with=9	p IT JUST=8	w ^ _ stress=8	p DO NOT BUT=-8	p CAUSE YOU STATE=8	w with _ ,=-8	p YOU CHOICE THEY=8	m something BEEN=-8
w something was=-8	p WOULD NOT I=-8	j wrong it=-8	j is have=8	k -he _ -or=8	j that what=8	k -ed _ -up=-8	j was kept=-8	m work -nd=8	w work and=8	k OTHER _ -re=-8	p MAYBE IF I=-8
p WE BEEN IT=-8	p NOT BEEN LIFE=8	p I LIFE I=-8	j what from=8	j a marriage=8	w , so that=-8	m -id in=8	k THEY _ -ll=8	j little i=8	w have asked me=-8	k -nd -st=-8	k WILL , I=-8
j know can=8	p CHOICE IT HAPPEN=8	j so tell=-8	m -er that=-8	j that began=8	p I IF I=8	j am got=-8	k -sk YOU -to=8	k -sk _ -to=8	w ask _ to=8	w ask you to=8	p I ME THEY=8
p CAUSE THEY WOULD=-8	p BEEN IT=8	p SORRY THING BEEN=8	j i never=-8	m ME own=-8	w my own=-8	p YOU ME LIFE=8	k BEEN _ -ix=8	k -ag $=8	m -ag $=8	j those nights=8	m those -ts=8
w those nights=8	j help i=8	j happened and=-8	s an=8	w an=8	j in second=-8	j phone not=-8	p WANT MAYBE=-8	k BEEN FEEL -nd=8	k -th THEY ,=-8	m dinner -nd=-8	w dinner and=-8
w that way $=8	p BEEN IT NOW=8	k YOU -in $=8	w and _ should=8	k DO _ -ay=8	k , -nd I HAPPEN=8	p HAVE THEY BEEN=-8	p NOT BEEN STATE=8	k ^ IF ME=8	w ^ if my=8	k BEEN -ed -nd I=8	w hurt _ $=8
p CAUSE CHOICE=8	p I WE GAMBLE=8	j dinner i=-8	p ME SAW YOU=-8	s twins=-8	w twins=-8	m that -er=8	j them you=8	p SORRY I LIFE=8	j more of=-8	j your am=-8	p ME ME HAVE=-8
p ME YOU LIFE=-8	p NOT THEY DO=-8	s exact=8	w exactly=8	j said sorry=8	j someone the=8	k -as _ $=8	j to week=8	k -by=8	p CAUSE YOU COMPARE=-8	j it way=-8	j here it=8
j her so=8	j you long=8	j did her=-8	p THEY I HAPPEN=-8	j yourself in=-8	k -ok _ IT=-8	j me those=-8	k -ng -to=-8	p DO HAVE IT=8	j about let=-8	k YOU _ GAMBLE=8	m MAYBE tell=8
w could tell=8	j feel to=8	j hid it=8	s quiet=8	w quiet=8	p IT IT LIFE=8	m IT like=-8	m it -ke=-8	w it like=-8	j been a=8	p LIE I NOT=8	j the started=8
k -lp=-8	s help=-8	w help=-8	w ^ _ will=-8	w never _ me=8	j her profile=8	k THEY -le=8	m THEY profile=8	m her -le=8	w her profile=8	j can it=-8	p OTHER ME I=8
j one at=-8	k ME THING -of=-8	m her $=8	w her $=8	k DRINK=-8	k YOU _ ALL=8	k YOU BEEN -he=-8	k -ed -he GAMBLE=-8	k ALL -me $=8	p LIFE IT THEY=-8	k -se _ $=8	j to somebody=8
p BEEN IF NOT=8	j and what=8	p BEEN I SAW=-8	p HAVE YOU ALL=-8	k -nd I CAUSE=-8	j out to=-8	s moved=-8	w moved=-8	p IT I HAVE=-8	k ME -to=8	w me _ anything=-8	j you find=-8
k -so _ BEEN=8	j i march=-8	p BEEN CHOICE IT=8	j your from=8	p THEY CAUSE YOU=-8	j year to=-8	j apologize you=8	s gave=-8	w gave=-8	j your friend=-8	w you _ got=-8	j had told=-8
k ME -to YOU=-8	w me to your=-8	j you left=8	j know do=-8	j found my=-8	k -st _ YOU=-8	w only _ to=-8	k BEEN FEEL -nd I=-8	j to up=8	p ME BEEN BEEN=-8	j not end=8	m ME to=8
s sound=-8	m wrote -to=8	w wrote to=8	k I BEEN WILL -to=8	k -it -on=8	p CHOICE YOU ME=8	k -nk YOU BEEN=8	m SAW it=-8	j was stress=-8	k -he OTHER=8	m the OTHER=8	k I _ DO=-8
k BEEN WILL=8	m BEEN going=8	w affair=-8	p SAW I I=8	p I SORRY STATE=-8	p BUT LIE YOU=-8	p BEEN WE DO=-8	k BEEN _ -st=-8	j been and=8	k TRUST BEEN=-8	k -ed _ -to=-8	p BEEN THEY HAPPEN=8
k -ny _ ,=-8	w any _ ,=-8	w like _ $=8	p ALL I NOT=-8	k ^ _ BEEN=8	j my therapist=-8	m ME therapist=-8	w my therapist=-8	k , -so I LIE=8	j on me=-8	p CHOICE BEEN FEEL=8	p DO YOU=-8
p IT JUST NOT=8	p SORRY BEEN COLD=-8	k ^ YOU -ce=-8	j was d=8	p I SORRY BEEN=8	j you got=8	p YOU IT BUT=8	k IT BEEN -a -nt=8	k BEEN SORRY IT=8	k I BEEN SORRY IT=8	p IT I DO=-8	j she and=-8
k YOU -nt $=-8	p LIFE BEEN=8	j am not=-8	j you choice=8	p YOU BEEN ALL=8	k -de -or=-8	m -de for=-8	j with so=-8	p NOW WILL IT=8	k -he -ng -om=-8	j me her=8	j never told=-8
s baby=-8	w baby=-8	m me DRINK=8	k I _ DRINK=8	p THEY BEEN SEX=-8	j looked the=-8	p THEY CHOICE YOU=8	k -ok ,=8	m -ok ,=8	j from for=-8	k CAUSE _ -of=-8	p LIE CAUSE IT=8
m asked -to=-8	w asked to=-8	m friends -ed=8	m went -ng=8	m -or that=-8	j march in=-8	p NOT LIE THING=8	m -of my=-8	w of my=-8	p ME IT MAYBE=-8	j if helps=8	k IF IT -ps=8
k IF _ -ps=8	m IT helps=8	w if _ helps=8	m -ed being=-8	k -in _ -ed=-8	k IT -nd=8	j he friend=8	k -to _ BECAUSE=8	j she for=-8	j i cheated=8	m I cheated=8	w i cheated=8
w ^ _ started=-8	j caught me=8	m caught ME=8	w caught me=8	p BEEN I LIFE=-8	m happened ,=-8	w happened ,=-8	p I LIE SAW=-8	p LIE YOU SAW=-8	m gambling ,=8	w gambling ,=8	k NOW _ ,=-8
j it say=8	j is up=-8	w will _ $=-8	j was doing=8	m STATE my=8	w i lost my=8	w lost my=8	j you up=-8	k -ut -ll=-8	p I WANT HAPPEN=-8	k -nd -re=-8	j to did=8
p NOT HAVE LIE=-8	k , -en=-8	m , -en=-8	j get the=8	p BEEN IF ME=8	k SEX _ IT=8	k ^ _ LIFE=8	p I IF=8	w came _ and=-8	w , _ am=8	w , i am=8	p YOU CAUSE THING=8
m I get=-8	w i get=-8	m day YOU=-8	w day you=-8	m makes YOU=8	w i _ lie=-8	k BEEN _ NOT=8	k SAW _ IF=-8	p CAUSE IT WOULD=-8	s with=-8	w with=-8	p YOU WOULD JUST=8
p COLD DO=8	w promotion=8	p CAUSE WE HAVE=-8	k IF _ OTHER=8	p HAVE OTHER YOU=-8	p YOU SAW SEX=8	k -in _ -a=8	k LIE -he=-8	m LIE the=-8	k ME -de=-8	m my -de=-8	w for _ that=8
p I MAYBE MAYBE=-8	j him a=8	j we lost=-8	k -er BECAUSE=8	p MAYBE SAW IT=8	k -re I HAPPEN=-8	m I want=8	w i want=8	j that regret=-8	p BEEN STATE IT=-8	k I -ew -he=8	k SEX -on=8
m SEX on=8	p WE HAVE JUST=8	p I YOU SORRY=8	p CAUSE ME I=-8	j am what=8	k ^ I -ed -on=8	k -ut _ -st=-8	p YOU WOULD BEEN=8	p SORRY IT JUST=-8	p THEY JUST DO=8	p BEEN YOU NOW=-8	k HAVE _ ALL=-8
k -he -re=-8	m the -re=-8	p BEEN I TRUST=8	j from to=-8	p CAUSE I=-8	p HAVE BEEN IF=-8	m -at we=-8	m what WE=-8	w what we=-8	p HAVE IT WOULD=-8	p WE STATE=8	w the money $=8
p WE HAVE NOT=8	p BEEN BEEN THEY=8	j it lie=7	m ME alone=-7	p BEEN COMPARE JUST=7	k DO I=7	m DO i=7	p BEEN ALL YOU=7	p JUST I=-7	p DO THEY NOT=-7	m never -nt=7	j i her=-7
p ERROR ME=7	j that one=7	j lied times=-7	k YOU -ve ME=-7	w be _ and=7	p THING YOU WOULD=-7	p DO LIFE YOU=-7	k -ed _ -et=7	j you any=7	w , _ there=7	j only one=7	p HAVE SAW NOT=-7
p BEEN BEEN=7	p IT WE NOT=-7	j no how=7	w no _ how=7	j is i=-7	k BEEN SORRY -or ME=-7	k HAVE NOT ALL=7	k I HAVE NOT ALL=7	w have _ always=7	w have not always=7	j maybe you=7	j before anything=-7
k -th THEY -nd=7	p WANT THEY=-7	j your parents=-7	m YOU parents=-7	w your parents=-7	j and meant=7	k -ll YOU THING $=-7	k -er -ks=7	w i _ what=-7	k -he -ys $=7	p WOULD NOT NOT=7	p BEEN STATE NOT=-7
k -ed _ -en=7	k -ng -a=-7	m -ng a=-7	p LIFE WE IT=-7	j that up=-7	k THEY _ -nt=7	j from now=-7	k ME -nd I -ed=7	j my over=-7	k YOU -ry -nd=-7	k YOU -ry -nd I=-7	j on am=-7
j put head=7	p ME ME DO=-7	k I HAVE BEEN -ng=-7	k -ed -ng YOU=-7	j day me=-7	j asked straight=-7	j you straight=-7	j there on=-7	p CHOICE I WANT=-7	k -in _ WILL=-7	p HAVE I STATE=7	p ALL BEEN=-7
k -he -st -ce=7	k -st -ce=7	w moved _ the=7	j if out=-7	k HAPPEN -on $=-7	w went on $=-7	j the slots=7	m -he slots=7	s slots=7	w slots=7	w the slots=7	k IT _ -so=7
p THING IT FEEL=7	j all because=7	k -it _ THEY=7	k -he -or -ed=-7	p IT BUT IT=-7	p BEEN YOU ALL=7	j can so=7	k -nd -he=-7	m -nd the=-7	j went and=7	p WOULD ME BEEN=7	j her not=-7
j could told=7	k MAYBE HAVE -ld=7	w could _ told=7	w could have told=7	j money and=7	p IT BECAUSE LIE=7	j into had=7	j i cried=-7	m I cried=-7	w ^ i cried=-7	w i cried=-7	s write=-7
m WILL say=-7	w i will say=-7	w will say=-7	p ALL BECAUSE=-7	j salary you=7	j night i=-7	p BEEN LIFE IT=7	j that room=-7	p COLD ME IT=7	k BEEN -a OTHER=-7	k NOT _ -od=7	j you move=7
p OTHER LIFE=-7	p WE WOULD NOT=7	s unhap=-7	w unhappy=-7	k -as -ll=7	p CAUSE COLD=7	s cost=7	w cost=7	k TRUST _ -nd=-7	j i lied=-7	p NOT HAVE LIFE=-7	k IF I FEEL=-7
j i anyway=7	k DRINK _ ME=7	j than i=7	j when are=7	p FEEL WANT IT=7	p WOULD HAVE WE=7	p THEY YOU=-7	p FEEL COMPARE=-7	k BEEN _ -ay=7	w i _ drinking=-7	k I DO NOT -se=7	j twice and=7
j my so=7	w was all=7	p ME WE BEEN=-7	w ^ i felt=-7	p WOULD YOU CHOICE=7	p YOU LIFE THEY=7	p BECAUSE ME=7	p ME TRUST=-7	m hurt -nd=7	w hurt and=7	p SORRY BEEN I=7	k JUST SEX $=-7
p THEY THEY HAVE=7	j am nights=-7	j sorry nights=-7	k -en _ NOT=7	k I GAMBLE WE=7	m GAMBLE our=7	j d me=-7	j sorry this=-7	k -th ALL=-7	m with ALL=-7	p YOU ME THING=7	w in it=-7
w till _ $=7	s paren=7	w parents=7	k MAYBE _ HAVE=-7	m night -nd=7	w night and=7	k ^ -he LIFE BEEN=-7	m -er asks=-7	p BEEN I GAMBLE=7	p IT STATE=-7	k -nt BEEN=7	p HAPPEN IT I=7
p SORRY THING HAVE=-7	w ^ _ take=7	p I ME JUST=7	s did=-7	w did=-7	k MAYBE _ $=-7	j telling it=-7	w d like to=-7	p I YOU IF=7	k -er LIFE=-7	w now _ you=-7	k NOT HAPPEN $=7
j but at=7	p THEY BUT BEEN=7	k -on _ SEX=-7	p I WE THING=-7	j about what=-7	m -ay it=7	s speak=-7	p IT WOULD THEY=7	p DO IT COMPARE=-7	p I LIFE THEY=-7	p I NOW YOU=-7	k ^ I -et=7
s high=7	w high=7	j my like=7	p YOU BUT=-7	p YOU I OTHER=7	k HAVE BEEN -nt=7	m been -nt=7	j was talk=-7	p IT YOU IT=-7	k YOU _ TRUST=7	k IT _ LIFE=-7	p ERROR IT ME=-7
j i did=7	p FEEL I DO=7	s this=7	w this=7	j moved in=7	k HAPPEN _ -th=7	k IT WOULD=-7	k IT -er=7	w it hurt=-7	j head and=-7	k -to _ -ce=-7	p IT LIE BEEN=7
k -ct _ IT=-7	j know what=-7	j still not=7	k -ns _ I=7	p WE STATE NOT=-7	j truth to=-7	j my am=7	k -ot _ -on=7	j did to=7	j money to=7	j my put=7	k ^ ME LIFE -ut=7
m LIFE put=7	w my _ put=7	p ME I TRUST=-7	m month $=7	w month $=7	j you reading=-7	p CAUSE ERROR I=7	j in told=-7	w my family $=7	k -ed _ THEY=-7	j felt you=-7	k YOU -he TRUST=7
w you _ truth=7	w you the truth=7	k BEEN -ne=-7	p IF THEY=7	k HAVE=7	p I JUST ME=-7	w my _ that=7	j the hid=7	m -to get=7	w to get=7	j who do=7	k JUST _ -ut=7
p STATE IT NOT=7	p BUT BEEN IT=7	p I CAUSE MAYBE=-7	p IT WE HAPPEN=-7	p LIFE BEEN I=7	k ERROR -er=-7	k ERROR ,=-7	m ERROR ,=-7	p BEEN CHOICE YOU=7	k -ne _ ME=-7	w with _ the=-7	w confusion=-7
m would HAVE=7	w would have=7	j to from=7	j it mistake=-7	j made a=-7	k IT _ -ly=-7	k -al -ne=7	m -al one=7	j me home=7	j my know=7	p SAW ME SEX=7	j i promises=-7
m loan ,=-7	w loan ,=-7	w the loan ,=-7	k I BEEN -te=7	k NOT HAVE=7	p THEY IF=-7	w sorry _ you=-7	j you coming=7	k -ut -ng=7	m about -ng=7	j for put=7	j going that=7
w , i had=-7	w and _ let=-7	p WE STATE LIFE=7	j see him=-7	w see him=-7	j and morning=7	k WOULD _ -ed=7	k YOU IF=7	m you IF=7	j on d=-7	p DO IT YOU=-7	k -on _ CAUSE=7
k -ll _ THEY=7	w ^ it was=7	k IT -ut -of=-7	w it out of=-7	p JUST LIE YOU=7	j to tell=-7	m about ME=7	j the kitchen=-7	m -he kitchen=-7	w the kitchen=-7	j and hear=7	k -ay -or=-7
m -ay for=-7	j to even=-7	w i kept it=-7	s me=7	w me=7	k , THEY BEEN=-7	p BEEN NOT HAVE=7	p THEY HAPPEN IT=-7	p IT BEEN=7	m WANT with=7	p WOULD SAW YOU=7	k ME -rd=7
m my -rd=7	p BUT NOT SAW=-7	p THING DO I=-7	s goes=-7	w goes=-7	w am _ i=-7	j the moment=7	m -he moment=7	w the moment=7	j you real=-7	j when asked=-7	k WOULD _ YOU=7
p FEEL DO IT=-7	p WOULD HAVE I=-7	p YOU IT COLD=-7	k ALL -se=-7	m guess $=7	w guess $=7	m THEY to=-7	s yelle=7	w yelled=7	j to whole=-7	k BEEN _ YOU=-7	k -in ALL=7
w look _ your=7	w look at your=7	k -et ,=7	m -et ,=7	j long it=7	p ME HAVE CAUSE=-7	k -ke _ -nd=7	j did could=7	p DO IT MAYBE=7	p I DO MAYBE=7	j you dramatic=-6	w dramatic=-6
k I BEEN -ng -ut=-6	m over IT=6	j in at=-6	p YOU HAVE JUST=6	j for in=-6	m CAUSE mistakes=6	j have sober=6	w forgive _ $=6	w forgive me $=6	m ME too=-6	j opened and=6	p ME CHOICE IT=-6
w her _ ,=-6	w was only=-6	p CHOICE I BEEN=6	p YOU MAYBE LIFE=-6	j was honest=-6	m because YOU=6	w because you=6	p CHOICE YOU BEEN=6	k JUST _ -om=6	k ME _ BECAUSE=-6	j are that=6	j have about=-6
w just _ i=-6	p HAVE YOU I=6	s pay=6	w pay=6	j because something=6	p I IT COMPARE=-6	p BEEN BEEN I=6	k THING HAPPEN $=6	j i hiding=6	w think=-6	p NOT YOU ALL=6	j would call=6
k -ad _ I=6	w head _ i=6	j yes i=-6	s say=-6	w say=-6	j can have=-6	j in not=6	k -ll YOU ,=6	j let go=-6	w if _ have=-6	w somewhere=6	k -go -to=6
m go -to=6	p BEEN THEY THEY=-6	m back -en=-6	k -nd NOW -he=6	j the credit=6	s swipe=-6	j bought and=-6	p BUT STATE=6	p YOU COMPARE I=-6	k LIFE _ -a=-6	j every to=-6	w ^ _ let=-6
p SORRY GAMBLE I=-6	k -by _ $=-6	w by _ $=-6	w when _ asked=6	j the wedding=6	m -he wedding=6	w the wedding=6	w ^ _ watched=6	w ^ i watched=6	k HAVE CAUSE ME=-6	j small to=6	j last week=6
k -st WILL=6	m -st week=6	m last WILL=6	w last week=6	j where was=6	w where _ was=6	w all _ ,=-6	p WANT NOW=-6	s sleep=6	j friends your=6	p NOT YOU SORRY=6	p YOU NOW=-6
m have IT=-6	w have it=-6	j knew she=-6	p NOW LIFE=-6	j at as=6	p I THEY BECAUSE=6	p THING WOULD=-6	j i missed=-6	m BEEN done=-6	j the miscarriage=-6	m -he miscarriage=-6	w the miscarriage=-6
p WOULD YOU IT=-6	s need=6	w need=6	k -in -ny=6	k -in -ny THING=6	m -in any=6	m -ny way=6	m any THING=6	m in -ny=6	w any way=6	w in any=6	w in any way=6
p SORRY IT THEY=-6	p BECAUSE BEEN ME=-6	p IT ME BEEN=-6	k -st OTHER=6	m best OTHER=6	p NOW DO=6	p YOU BECAUSE CHOICE=6	p BEEN WANT ME=6	p YOU LIE COMPARE=-6	k -to _ TRUST=-6	p YOU LIE SAW=-6	p SEX I THING=6
k -ng _ -he=6	j your hurt=-6	j into and=-6	k YOU -ut ME=-6	k -hs ,=6	m -hs ,=6	m months ,=6	w months ,=6	p SORRY THING IT=-6	p ME BEEN WE=-6	j said with=-6	m table $=6
w table $=6	k I BEEN -on -a=-6	w was on a=-6	k -ed -ut=-6	j best i=-6	k YOU NOT CAUSE=-6	k YOU NOT CAUSE ME=-6	k ^ YOU NOT CAUSE=-6	k SORRY _ SEX=-6	w you asked $=-6	j all with=6	p DO HAVE NOT=6
m -re than=-6	m more COMPARE=-6	w more than=-6	k YOU LIFE ,=-6	p OTHER SAW=-6	s wore=-6	w wore=-6	j way out=6	p JUST ME=6	s pain=-6	w pain=-6	k -ow _ WOULD=-6
p STATE DO=6	k -at ,=6	m -at ,=6	w friend=-6	s weeke=6	m ALL night=6	w every night=6	j i account=6	m CAUSE it=-6	p YOU THING ERROR=-6	j have as=6	k IT -re $=6
p MAYBE YOU HAVE=-6	p IF ME LIFE=6	p BECAUSE YOU IT=6	k NOT -en=-6	j it hurt=-6	p SORRY ME BEEN=6	p LIE YOU WILL=-6	p HAPPEN I BEEN=-6	m never FEEL=-6	m -to know=-6	w to know=-6	j not looking=-6
j only who=-6	j turned the=-6	j within a=6	m within -a=6	w within a=6	j hand and=-6	k NOT _ $=6	k I WOULD NOT HAVE=6	k CAUSE _ -ke=-6	p THING I FEEL=-6	j the day=6	j the casino=-6
m -he casino=-6	s casin=-6	w casino=-6	w the casino=-6	k -ok IT=-6	j nothing about=6	p I DO IT=-6	p YOU NOT SEX=6	p THEY GAMBLE=-6	w i _ late=-6	k -he -ad=6	m the -ad=6
j mortgage and=-6	k DO NOT -nt YOU=-6	w not want you=-6	j to not=6	j for been=6	p IT IT HAVE=6	k -on _ -ip=6	w on _ trip=6	k ^ THEY BEEN NOT=-6	p SORRY BEEN SAW=-6	p YOU BUT CHOICE=6	k TRUST _ WE=-6
p JUST HAPPEN I=6	k SAW _ SEX=6	j not over=6	p IT CHOICE YOU=6	m -sk you=-6	w ask you=-6	j to will=6	j never how=-6	k HAVE -ut=-6	j but so=6	k -in _ ,=-6	j saw you=6
k -he -st SEX=-6	k -st SEX=-6	m first SEX=-6	k THING I CHOICE=6	k THING _ CHOICE=6	k ^ WILL HAPPEN=6	k ^ WILL HAPPEN STATE=6	m ^ promises=6	w ^ promises=6	w ^ promises got=6	m and NOT=-6	k MAYBE _ -ed=6
p BEEN I ME=-6	j see how=6	p BEEN JUST OTHER=6	w not _ come=-6	p FEEL DO=6	w this _ $=-6	k , YOU -an NOT=6	k -ke ME=6	w the _ nights=-6	w knew it=-6	p LIE I CHOICE=6	j you how=-6
j family of=-6	j part this=-6	w part _ this=-6	j the group=-6	k I HAVE FEEL=6	k I HAVE FEEL YOU=6	p SAW IT I=-6	k -at _ WILL=6	p BUT I IT=-6	j understand why=-6	k -er _ -ce=-6	j going and=6
j idea i=6	j promise that=6	p BEEN ME NOW=6	m it HAVE=6	k WE _ -or=-6	s could=-6	w could=-6	m THING is=6	j have lie=6	w ^ _ read=6	w ^ i read=6	j same and=-6
j thing the=6	k -er BECAUSE -he=-6	k -at -nd=-6	m -at and=-6	p TRUST YOU=6	m -a while=6	w a while=6	m we -ed=-6	j home i=6	k -id -in=-6	k -il=-6	m d -er=-6
w and _ lost=6	k CAUSE ME DO=-6	m ME do=-6	m me DO=-6	w made _ do=-6	w made me do=-6	w me do=-6	w it will=-6	w to _ $=6	j nothing on=-6	k OTHER -nd=6	m OTHER and=6
m bag $=-6	w bag $=-6	j credit card=6	k -it GAMBLE=6	m -it card=6	m credit GAMBLE=6	w credit card=6	p NOT NOW=6	j the made=-6	p NOT WOULD=6	k YOU -ke=6	m you -ke=6
j to think=6	k -to -nk=6	m -to think=6	m to -nk=6	w to think=6	k BEEN STATE IT=-6	k I BEEN STATE IT=-6	k SEX , IT=-6	k SEX , IT BEEN=-6	w at _ point=6	j a the=6	k COMPARE -ht=6
m COMPARE night=6	p STATE CAUSE ALL=6	j took from=6	j regret that=6	p I IT STATE=-6	k -ut -re=6	p LIFE YOU CHOICE=-6	j this on=6	w d _ to=6	w see my=6	j it true=6	w it _ true=6
p SORRY BUT ME=-6	k IT _ -te=6	k -nd -re BEEN=6	w we had=-6	j on day=-6	p LIFE THEY HAVE=-6	w hear _ $=6	j turned every=6	j get are=6	p BUT I BUT=6	k CAUSE _ -ut=-6	p SORRY HAPPEN YOU=-6
k -in , I=-6	m her ,=6	w her ,=6	w feel _ $=6	j like it=-6	p NOT WANT DO=-6	k -he _ I=-6	w the _ i=-6	k I DO=-6	m i DO=-6	w my _ because=6	j that betrayal=-6
k FEEL -or=-6	m FEEL for=-6	p SORRY OTHER=-6	k IT BEEN=6	p GAMBLE I=6	k -nd _ WILL=-6	w and _ will=-6	p I LIE GAMBLE=6	p LIE GAMBLE YOU=6	k NOW _ I=6	p I COLD BEEN=-6	p NOT BEEN SORRY=6
w kept it from=-6	m SAW what=6	p THEY YOU JUST=6	p BEEN THING BEEN=6	j i recital=-6	p IT BEEN SORRY=6	k BEEN IT=6	j knew in=-6	k -ed YOU $=-6	p STATE ME LIE=-6	k I DO NOT=-6	k -he _ YOU=-6
k MAYBE HAVE -ed=6	k THING _ SORRY=5	m this ,=5	w this ,=5	w of _ and=-5	k HAPPEN -to -he=5	k ,=5	s ,=5	w ,=5	j not controlling=-5	j were controlling=-5	j you controlling=-5
w controlling=-5	k I -id THING=5	j have lies=5	k -et ME=5	m -et my=5	m we HAVE=-5	j not came=5	j that for=5	w at you=5	w it _ i=-5	j i see=-5	k -ed ME $=-5
p YOU DO DO=5	w expect=5	j at was=5	p YOU LIE ME=5	k ME -on=-5	k -er _ -th=-5	k NOT CAUSE IT=5	s there=-5	w there=-5	p CHOICE YOU FEEL=-5	j i about=-5	p CHOICE I FEEL=5
p LIE I SORRY=-5	j was brought=5	w knew i was=5	k -nd -th=-5	m -nd with=-5	p BUT IT=5	m IT from=5	p THEY IT ME=-5	p IT HAVE=-5	w out _ you=-5	p I WILL STATE=5	k WE WOULD=-5
m we WOULD=-5	w else _ i=-5	p IF STATE=5	k NOT -id=-5	j kids were=-5	k ^ _ I=5	w ^ _ i=5	k LIE -ut -ng=-5	p MAYBE I DO=-5	k -in -on=-5	p I DO I=5	p BECAUSE CHOICE WOULD=5
j at in=-5	p SAW BEEN BEEN=5	k ^ I -ed -up=5	p JUST IT HAVE=-5	p ME WOULD HAVE=-5	s back=5	w back=5	w that made=-5	p DO ME HAVE=-5	k BEEN _ MAYBE=-5	k HAVE _ LIE=-5	k ME _ LIFE=5
k CAUSE -by=-5	m CAUSE by=-5	k DO IT -or=5	k I DO IT -or=5	w did it for=5	j with march=-5	k -rs _ -ed=-5	j your friends=-5	m YOU friends=-5	w your friends=-5	w way out=5	p IT BEEN BECAUSE=-5
p WE BEEN ME=5	w tell _ i=-5	p HAPPEN COLD=5	k BEEN _ -or=5	m NOT saying=-5	k I -pt -ng=5	p STATE BEEN I=-5	j your it=-5	j you sister=5	k NOT _ HAPPEN=5	k -to -go=5	m -to go=5
m to -go=5	w to go=5	w my _ to=-5	j open you=5	j it meant=5	j meant nothing=5	m IT meant=5	m it -nt=5	w it meant=5	j past you=-5	j could be=5	m am WILL=5
w am going=5	w i am going=5	w you _ so=5	p ALL YOU ME=5	j admit it=-5	j plenty of=5	k -ty -of=5	m -ty of=5	m plenty -of=5	w plenty of=5	w ^ i am=5	p LIFE DO CHOICE=-5
j the else=5	w was in=5	p CHOICE CHOICE IT=-5	j no that=-5	j if the=-5	w time _ and=-5	j need it=5	s tomor=-5	w tomorrow=-5	p BEEN IT ME=-5	p NOW IT NOT=5	j app i=5
p FEEL I FEEL=-5	p NOT IT LIE=5	p THING BEEN ME=-5	j was for=-5	k I BEEN -ng -to=-5	m said YOU=-5	w said you=-5	p ALL IT I=5	k CAUSE YOU FEEL=5	k -ch _ BEEN=5	j done the=5	k -ul -to=5
k BEEN -ul -to=5	m -ul to=5	m be -he=-5	w be the=-5	j on when=-5	j who asked=-5	k -he -ne -ho SAW=-5	k -ho SAW=-5	k -ne -ho SAW=-5	m -ho asked=-5	m who SAW=-5	w one _ asked=-5
w one who asked=-5	w who asked=-5	j it went=5	p GAMBLE ME BEEN=-5	j own because=-5	p BEEN FEEL FEEL=5	k -ve IT=5	k -nd IT HAVE=5	j i use=5	m BEEN broken=-5	k -to ME $=5	k YOU -il=-5
j you quiet=5	w needed _ to=5	j am said=5	p HAVE SORRY YOU=5	k -er , -nd I=5	k -et NOW IT $=-5	j i within=-5	s withi=-5	w within=-5	m CHOICE it=5	k THEY -nt=5	k WE _ -a=-5
j it i=-5	k CHOICE _ -en=-5	w if _ d=5	p I BECAUSE WANT=-5	k , IT I=5	k FEEL _ ,=-5	p CAUSE WANT=5	j silence for=-5	j have to=-5	s misse=-5	w missed=-5	p IT YOU CAUSE=-5
k -th LIFE ,=-5	w with money ,=-5	p IT I ALL=-5	p I CAUSE HAVE=5	p BECAUSE IT BEEN=-5	k IT -as -ll=5	k -nd _ -an=-5	j half in=5	p NOT JUST I=5	k , BUT YOU BEEN=5	j do feel=5	s cards=-5
w cards=-5	p YOU CHOICE CAUSE=5	k -ng YOU I=5	k -ok ME=-5	m took ME=-5	k COLD ,=-5	m COLD ,=-5	w , _ in=-5	p ERROR YOU I=-5	j i sit=-5	p FEEL WE THING=5	j messages not=5
j the is=-5	k -gh ,=-5	m -gh ,=-5	j whatever is=5	w whatever _ is=5	w whatever it is=5	p WILL BEEN THEY=-5	k -ks ,=-5	m -ks ,=-5	m brought -up=-5	w brought up=-5	m was FEEL=5
j out in=-5	m this -ne=5	j when those=5	j until to=5	p LIFE NOW=-5	k COMPARE IT=5	m than IT=5	p OTHER HAPPEN=-5	j said not=5	w could _ have=5	p I BECAUSE IT=5	s only=-5
w only=-5	j for my=-5	p LIE YOU DO=5	p WE YOU I=-5	j kept that=5	j said in=-5	j up our=-5	j is us=5	p DO NOW I=5	m that -to=5	w that to=5	k -up -on=5
m -up on=5	j the cash=-5	m -he cash=-5	s cash=-5	w cash=-5	w the cash=-5	j night home=5	k ME _ -in=5	w my _ in=5	k I _ -ow=5	k I WOULD HAVE -ld=5	k -th -he LIFE=-5
p YOU MAYBE HAVE=5	j over the=-5	m over -he=-5	w over the=-5	w you would have=-5	k -ed _ -er=5	p THING IT BEEN=-5	j to sister=-5	k -ed HAVE=-5	p I BECAUSE HAVE=-5	p LIFE I=-5	k -ll=5
p YOU IF I=5	m LIE when=5	w i lied when=5	w lied when=5	k LIFE _ -ne=-5	k OTHER _ -ng=-5	k STATE _ YOU=-5	s comin=5	w coming=5	j am all=5	k -ok YOU=-5	m took YOU=-5
k -at _ -on=-5	p CHOICE BUT=5	p CAUSE I NOT=5	k -er _ $=5	p SORRY SAW ME=5	j anything and=5	p CAUSE DO I=5	p I DO YOU=5	m tell -he=-5	w tell the=-5	s wante=-5	w wanted=-5
k -en _ CAUSE=-5	j about all=5	m years -nd=-5	w years and=-5	p NOT SAW THEY=5	w ^ _ apologize=5	w ^ i apologize=5	j me cry=5	k MAYBE HAVE -ed $=5	k BEEN -a -me=-5	k IT BEEN -a -me=-5	p WE HAPPEN IT=-5
m or NOT=5	w or not=5	p WE BEEN CAUSE=5	j did say=-5	w i _ past=5	k BEEN -ed -by=-5	k WE -se=5	k -ll _ -ut=5	j i mortgage=5	m BEEN no=-5	p THEY IT IT=5	m you -om=-5
w you from=-5	j talk to=-5	k -lk -to=-5	m -lk to=-5	m talk -to=-5	w talk to=-5	p HAVE ERROR=5	m -to leave=-5	w to leave=-5	j and this=-5	k -te _ YOU=-5	j had out=-5
w a _ in=-5	j doctor and=-5	k -en _ -nd=-5	j for told=-5	k YOU ERROR=-5	m your ERROR=-5	p YOU ME HAPPEN=-5	k -ut -re I=-5	m -ut where=-5	m about -re=-5	w about where=-5	w about where i=-5
j messages that=-5	p I COMPARE=-5	j it over=-5	j the let=-5	j waiting for=-5	m waiting -or=-5	w waiting for=-5	p I THING WE=5	k NOT _ -se=5	p HAPPEN IT HAVE=-5	p SEX BEEN I=5	k I BEEN -at ME=-5
w was at my=-5	k -nt _ -to=5	p SORRY ERROR I=5	w not _ her=5	j know it=5	m BUT have=-5	w still have=-5	p OTHER BEEN=5	p MAYBE YOU ME=5	j were crazy=-5	w something _ $=5	k -he -up=-5
m -he group=-5	m the -up=-5	w the group=-5	k -ke _ -of=-5	p HAVE LIFE=5	s wish=5	w wish=5	p BEEN COMPARE CHOICE=-5	j on phone=5	w on _ phone=5	p MAYBE I THING=5	j call an=-5
k -ll IT -an=-5	k -ll _ -an=-5	k NOT -ll IT -an=-5	m IT an=-5	w call _ an=-5	w call it an=-5	w it an=-5	w not call it=-5	j when for=5	k -en _ -of=5	j it purpose=5	w it _ purpose=5
w it on purpose=5	p BECAUSE I CAUSE=-5	j and so=5	p GAMBLE NOW=5	w d _ your=-5	s relap=-5	k COLD , -nd=-5	k COLD _ -nd=-5	k -te $=5	m -te $=5	j and some=-5	k I DO NOT -ll=5
k -te BECAUSE=-5	p JUST WE BEEN=-5	j stop it=5	k SAW IT=-5	m lied $=-5	w lied $=-5	k -he _ CHOICE=-5	k -ds -nd=5	m -ds and=5	w money _ your=5	k WILL _ I=-5	p BECAUSE I HAVE=5
p HAPPEN LIFE=-5	k HAPPEN _ THEY=-5	w the _ room=5	k -he -ma=5	m the -ma=5	k I FEEL -ed=5	k ^ I FEEL -ed=5	m felt -ed=5	k JUST BEEN=5	j i pressure=-5	p THING GAMBLE=-5	p NOT BUT BEEN=-5
k CHOICE -an=-5	m know -an=-5	w do not need=5	p TRUST NOT I=5	p I TRUST BEEN=5	j lost a=-5	m IT ended=-5	w it ended=-5	k STATE=5	m got -he=5	w got the=5	m more $=-4
w more $=-4	w and _ nothing=4	m BEEN thinking=4	k TRUST BEEN STATE=4	j on your=-4	j have lied=4	p ME I NOT=-4	p DO IT CHOICE=-4	k -ut -ay=-4	k ^ I DO=4	k -to _ -ut=-4	p YOU IT WOULD=-4
w was lying=4	p THING NOT IT=4	w house=4	w it is my=4	k NOT -a=-4	m NOT a=-4	k SEX -on -he=4	j and paying=-4	k -en I -ld=-4	k -en I -ld YOU=-4	k -en _ -ld=-4	k YOU SAW IT=-4
k -ed -up -he=-4	p I HAVE WOULD=4	s pocke=4	p WILL ME LIFE=4	k -in IT -se=4	j found in=4	k -th -he LIFE -nd=-4	s her=-4	w her=-4	j just so=4	p BEEN JUST TRUST=4	j an thing=4
w an _ thing=4	j gave i=4	p I SAW ALL=4	k , -es=-4	m , -es=-4	p SAW THEY I=-4	j it and=-4	j ago and=4	k IT $=4	m IT $=4	w i _ there=-4	w stopped _ you=-4
j about her=4	p NOT LIFE=-4	p YOU SAW IF=-4	p I THING MAYBE=4	s home=4	w home=4	p I BEEN BECAUSE=4	w you could have=4	j family you=4	j is need=-4	k -ss $=-4	m -ss $=-4
w spent _ money=-4	w but it is=4	p I TRUST LIFE=-4	p I HAVE=-4	j at hospital=-4	k -at -he -al=-4	k -at _ -al=-4	w at _ hospital=-4	w at the hospital=-4	j account not=4	p IT WOULD HAPPEN=4	k ^ I STATE=-4
w ^ i lost=-4	j drank the=4	j after the=4	k LIE -by=4	m LIE by=4	j up her=4	p LIE YOU BEEN=4	k CAUSE=-4	s use=-4	w use=-4	k WILL _ -so=4	j can with=4
p I HAVE YOU=-4	j that bad=4	p THEY IT=-4	p NOT BECAUSE ME=4	w ^ _ was=-4	k -up -nd I=-4	w up and i=-4	m -he baby=4	w the baby=4	k BEEN LIE $=-4	j one a=-4	m HAPPEN into=4
k STATE _ CAUSE=4	k LIFE BEEN -ne $=4	m sleep ,=4	w sleep ,=4	k NOT _ IT=4	m is -to=4	w is to=4	m but IT=-4	w but it=-4	p BUT IT NOT=-4	p CAUSE YOU SORRY=-4	k I HAVE CAUSE YOU=-4
j but did=-4	p LIFE I LIE=4	j a a=-4	k WILL _ DO=4	w you _ with=-4	k NOT WILL -to -ll=-4	j you lying=4	m been -er=-4	k ^ IF IT=4	p WOULD BEEN DO=-4	j me into=4	m ME into=4
w me into=4	j of of=-4	j did get=-4	m -se is=4	k HAPPEN _ -en=4	k MAYBE NOT HAVE=4	p SAW IF YOU=4	m back -to=-4	w back to=-4	w my part $=4	j went looking=4	m HAPPEN looking=4
w went looking=4	k BEEN _ -me=4	w i had no=4	m -ce is=4	m -to your=-4	j a friend=4	m -a friend=4	w a friend=4	j i being=4	w went _ her=-4	w went to her=-4	p NOT HAVE HAPPEN=4
p CAUSE SAW=4	w time _ i=-4	j the conference=4	m -he conference=4	w the conference=4	k -ht $=-4	m -ht $=-4	j my came=4	m CAUSE him=4	p NOW YOU BEEN=4	j her it=4	p NOT SAW I=4
k -he -al=-4	m the -al=-4	k CHOICE _ I=-4	k -ed -he GAMBLE ,=-4	w and _ knew=4	p SAW THING YOU=-4	j and were=-4	m sister $=-4	w sister $=-4	k -er LIE=4	m -ke me=-4	k -so _ MAYBE=-4
w so _ could=-4	k -or -at I=-4	k YOU FEEL=-4	w him again=4	w where i was=4	k NOT _ -ht=-4	k -ed -ng $=-4	k -er -so=-4	m -er so=-4	p IF HAVE I=-4	j if could=-4	w if _ could=-4
j too like=-4	p LIFE NOT ME=4	j told would=-4	j have forgiven=4	m HAVE forgiven=4	w have forgiven=4	j i friend=-4	p IT ME LIFE=-4	k -en I -ed YOU=-4	w whole _ $=-4	j could about=-4	p NOT IF THEY=4
p ALL YOU IT=-4	m YOU have=-4	w you have=-4	m SEX and=4	j it for=-4	k -th=-4	p DO BEEN YOU=4	k -he -ar ,=-4	k MAYBE _ ME=-4	w you _ done=-4	p MAYBE I YOU=-4	p ME ME YOU=-4
k -at=-4	j husband i=4	s sent=-4	w sent=-4	j a fight=4	p IF I LIFE=4	k BUT IT BEEN NOT=-4	j i away=-4	w that is on=-4	m your -ts=-4	p BECAUSE ME IT=-4	p CAUSE NOT IT=4
m baby $=4	w baby $=4	j just had=-4	k -ds ,=-4	m -ds ,=-4	j only and=-4	j not any=-4	k -lp ME=4	m help ME=4	j not phone=-4	w like _ i=4	p I YOU BUT=-4
j my place=4	j wanted it=-4	j about stuff=4	w and _ looked=4	p FEEL I CAUSE=4	j take of=-4	p STATE HAVE NOT=-4	w take it=4	k ^ I NOT -ed=4	p ME IT I=4	p IF JUST I=-4	j have bad=4
j because that=4	p YOU GAMBLE=4	j was as=4	s knew=-4	w knew=-4	k -re IT=-4	m -re it=-4	p WE I HAVE=-4	p IF YOU WOULD=-4	k IF I DO=4	j in is=4	k -ut -at=4
k -ng -ly=-4	k -ng -ly $=-4	m -ng clearly=-4	m clearly $=-4	w clearly $=-4	j thing was=-4	m you -nt=-4	k IF _ -ll=-4	k -er BEEN=-4	m was -in=-4	p HAVE YOU=4	p ME I WE=-4
k I -an NOT=4	w i can not=4	p THING CAUSE IT=4	p THEY CHOICE I=-4	j you they=4	p I BEEN CAUSE=-4	j me you=-4	j see a=4	j made so=4	w responsibility=-4	p DO YOU ME=-4	p JUST LIE IT=4
j myself i=-4	p BUT ME I=-4	w stopped _ $=4	p ERROR YOU ME=4	j move to=-4	p NOW THING=-4	k THING -to=4	p DO BEEN NOW=-4	p WILL WOULD I=-4	j by the=-4	j to way=4	w that _ because=4
k -ge -nd=4	k -he -ge -nd=4	p LIE ME YOU=-4	j a mortgage=-4	p BEEN THEY=4	p FEEL NOT=4	k CAUSE _ YOU=-4	m IT night=-4	m that -ht=-4	w that night=-4	k -to -an=4	m -to an=4
w of _ is=4	w the _ way=4	w drama=4	j times i=4	s were=4	w were=4	m -ut what=4	w about what=4	m name $=4	w name $=4	m ^ do=-4	w ^ do=-4
w that _ and=4	k -ue=-4	k -to -he OTHER=-4	j i late=4	s drink=4	p I SORRY NOT=4	k WOULD _ -at=4	w hurt _ ,=4	k , -sk=-4	m , -sk=-4	m , ask=-4	w , ask=-4
j she to=4	w it _ as=4	p NOT BEEN NOT=-4	j did answer=-4	w did _ answer=-4	j to had=-4	j from me=4	k IT -ed YOU=4	m is -al=4	p THEY IT WOULD=4	p BEEN COLD=-4	j stuff like=4
k HAVE CAUSE=-4	s dig=-4	w dig=-4	j that to=-4	s decis=-4	p ME BECAUSE LIE=4	k -le -nd=4	m -le and=4	j and looked=-4	m BEEN not=-4	k LIFE _ YOU=-4	k -ne _ -at=-4
p I ME WILL=-4	p LIE I ME=-4	p LIE THING=-4	j i anniversary=-4	j am for=4	k -at I DO $=4	k WOULD BEEN -me=3	w d _ home=3	j everyone a=3	p DRINK CAUSE=3	m -ed us=3	p BUT HAVE ME=3
k -or THING IT=3	k -re I DO $=3	p FEEL CHOICE=3	k LIE -ut=3	m LIE about=3	k FEEL ME=-3	p NOT ME HAVE=3	s part=-3	w part=-3	p HAPPEN I LIFE=3	k -ed _ $=-3	p JUST BUT I=-3
k TRUST _ -ay=-3	j how the=3	k IT WOULD FEEL=-3	k IT WOULD FEEL YOU=-3	k WOULD FEEL YOU=-3	m would FEEL=-3	w could _ it=3	p I WOULD HAVE=-3	p BEEN JUST WOULD=3	k -re _ HAPPEN=3	k -ut $=-3	m -ut $=-3
p BEEN JUST ME=-3	w to my=-3	m and -ow=-3	p ALL HAVE ME=3	m I shouted=3	w i shouted=3	j do think=3	j loan the=3	k ^ I -te=3	p WANT I BEEN=-3	p STATE I WANT=-3	j the away=3
k -at YOU $=-3	w at you $=-3	j can move=3	w laugh=-3	p NOT THEY WE=-3	j to as=3	j broke and=3	j was losing=-3	p BUT HAVE I=-3	w with _ and=-3	m that CAUSE=-3	k -as _ -as=-3
w as _ as=-3	p DRINK I=3	k -ke I -ed=3	k -ke _ -ed=3	p SORRY HAPPEN IT=-3	j not deserve=3	k STATE _ JUST=-3	j some not=-3	w the _ you=-3	k -ne -ng=-3	m through IT=3	p TRUST STATE=-3
j do was=-3	p SEX BEEN=3	j with again=-3	p JUST HAVE HAPPEN=-3	j next i=-3	w ^ _ were=3	k YOU _ I=-3	j i online=-3	m HAVE to=3	p THEY NOT BEEN=-3	k BEEN -ne $=-3	k COMPARE _ ,=3
m wrong ,=3	w wrong ,=3	j kept to=-3	w been _ and=-3	k THEY _ -a=3	p COMPARE MAYBE=-3	k -to ME LIFE=-3	k -a OTHER=-3	m a OTHER=-3	m you -ch=-3	w under=-3	k LIE _ -ll=-3
w come _ ,=3	p NOT THING=3	s atten=-3	w attention=-3	w to _ place=3	m and DO=-3	w job _ i=-3	p OTHER I HAVE=3	p SEX I I=3	k IT BEEN YOU=3	j regret and=-3	p WANT I SAW=-3
w a _ from=-3	w told _ that=-3	k -so -he=-3	m -so the=-3	m so -he=-3	w so the=-3	w so _ is=-3	p JUST BECAUSE=3	p WOULD YOU YOU=3	m I slept=-3	w i slept=-3	k IT -in YOU=3
w it in your=3	k -nd I SORRY=-3	m did -to=3	w did to=3	j out be=-3	m about JUST=-3	m that FEEL=3	j look at=3	k -ok -at=3	m -ok at=3	m look -at=3	w look at=3
p HAVE LIE JUST=3	j you keep=3	p BEEN GAMBLE IT=-3	k -ed -at=-3	j but it=-3	k IT _ -ed=3	p HAPPEN SORRY=3	p WANT I HAVE=-3	k THEY , I=3	p NOT ALL YOU=3	k ^ I BEEN -ed=3	k -ok _ ME=-3
w ^ _ your=-3	k -th _ -ns=3	k BEEN -in -he=-3	j there the=3	p YOU DO JUST=3	j did you=-3	k BEEN -ir=3	k COMPARE , I=3	k NOT=-3	p I ALL WE=-3	p HAPPEN IT THEY=3	k IT _ -me=3
k -up _ I=3	w up _ i=3	j sorry got=-3	p BEEN THING HAVE=3	j i been=-3	k -in _ -he=-3	k -he LIFE=3	m the LIFE=3	m on $=-3	w on $=-3	j times not=3	w ^ _ trust=3
p HAVE NOT CHOICE=-3	k -nd -id -he=-3	w and said the=-3	k -ng=-3	k BECAUSE I DO=-3	k BECAUSE _ DO=-3	p DRINK THEY=-3	k I WOULD BEEN -me=-3	w d be home=-3	j joke you=-3	j job to=3	k WILL _ -ut=3
j i days=3	w back _ the=-3	p BEEN NOT HAPPEN=-3	p FEEL CAUSE IT=3	j the an=-3	j not at=3	p WILL STATE=-3	p DO CAUSE ME=-3	m to ME=3	j two people=3	m -wo people=3	w two people=3
p DO NOT WOULD=-3	j the keep=3	j but know=-3	k -a _ -al=-3	p BEEN I LIE=-3	p I I LIE=3	s stres=-3	p GAMBLE I IT=3	j lying you=3	j am took=3	p CHOICE THEY BEEN=3	k -to _ -se=-3
j went my=-3	k MAYBE -ll=-3	m could -ll=-3	w i d been=-3	j to money=-3	p ME I BEEN=3	p OTHER ALL=-3	k SAW IF=-3	m SAW if=-3	j kept on=3	w for that $=-3	k -go _ -or=-3
j takes to=-3	k YOU ME=-3	m you ME=-3	p I DO=3	p MAYBE I BUT=-3	m -ng this=3	p IF WOULD BEEN=-3	k JUST , -nd I=-3	k LIFE -to=3	m LIFE to=3	w me _ now=3	m IT did=-3
w it did=-3	j never anything=3	k -ve=-3	j over it=3	w nights _ you=-3	m way -to=3	j in to=3	w am _ that=3	j him he=3	k -ut=3	j am it=-3	k YOU WILL=-3
m you WILL=-3	w when _ were=3	s behin=-3	w behind=-3	w in _ ,=-3	p JUST NOT SAW=3	j truth have=3	j were you=-3	p I BUT=3	j wanted too=-3	p HAPPEN ALL BEEN=-3	j have not=3
k STATE _ -nd=-3	m YOU pain=-3	m THEY asked=3	j this a=3	k YOU CAUSE -up=3	k -pt $=-3	m -pt $=-3	j able to=3	m able -to=3	s able=3	w able=3	w able to=3
k YOU _ SAW=3	m -to tell=3	w to tell=3	w tell _ ,=3	j but me=-3	j another woman=-3	m -er woman=-3	w another woman=-3	p FEEL IT HAVE=3	p BEEN ME ALL=3	p MAYBE I THEY=-3	w is _ for=-3
p CAUSE IT THING=-3	j made doubt=3	k CAUSE YOU -bt=3	k CAUSE _ -bt=3	w made _ doubt=3	w made you doubt=3	p IF IT TRUST=-3	j look your=-3	k BEEN NOT=3	p BEEN LIFE HAVE=-3	p I NOT LIFE=3	k -th -ll=3
m -th all=3	m with -ll=3	w with all=3	m up ,=-3	w up ,=-3	j your look=-3	m -st thing=-3	k DO NOT -nd=3	j about a=3	p THEY NOT=-3	j were out=3	p SAW THING I=3
k -en _ ME=-3	k NOT _ -hy=3	w lost _ ,=-3	w i do not=3	p CHOICE BEEN ERROR=3	p CHOICE IT ERROR=3	p CAUSE MAYBE=-3	k -ut -he -st=-3	j i just=3	k ME=3	k ME -it=3	w to somebody=-3
j were money=3	p NOT BEEN WILL=-3	p THING IT ME=3	j do what=3	p COMPARE I SORRY=-3	j happened it=3	p IT JUST YOU=3	j what did=-3	w and _ do=-3	p BEEN LIFE LIFE=3	k SORRY I=-3	m SORRY i=-3
m sorry I=-3	w sorry i=-3	k DO _ -nd=3	k DO _ CHOICE=3	m LIE it=-3	w hurt you $=-3	k -ne _ THEY=3	p CAUSE ME HAPPEN=3	j to may=3	k -ho _ $=3	w who _ $=3	w that is=3
j my sponsor=3	m ME sponsor=3	w my sponsor=3	k DRINK -nd I=3	w ^ i hid=3	k I BEEN -ed=3	p WILL I HAVE=3	j what felt=-3	k -at YOU FEEL=-3	k -at _ FEEL=-3	w what _ felt=-3	w what you felt=-3
m -ng to=-3	j did stop=-3	w did _ stop=-3	w did not stop=-3	k WOULD -ok=3	m WOULD look=3	k I _ IF=3	w i _ if=3	p GAMBLE THEY=3	j tell her=-3	p YOU GAMBLE IT=3	k # $=-3
m # $=-3	p IF FEEL=3	p I CAUSE CHOICE=3	j my ex=-3	m ME ex=-3	w my ex=-3	w after=-3	k HAVE NOT -ed=3	p SORRY I BEEN=-3	p THEY SAW ME=-3	p YOU I JUST=-3	w made _ that=-3
w have _ her=3	j this house=-3	m this -se=-3	w in this house=-3	w this house=-3	k -ay -nd=2	m -ay and=2	k ^ I -id I=2	m -ht and=2	j i answered=2	w answered=2	p BEEN BEEN FEEL=2
k -re I DO THING=-2	j you heard=2	p WE WILL=2	j me look=2	k CAUSE ME -ok=2	k ME -ok=2	m ME look=2	m me -ok=2	w me look=2	p BEEN NOT ME=2	k LIFE THING=-2	p NOT SEX THEY=2
j and money=2	m own $=2	w own $=2	j want be=-2	p YOU BEEN TRUST=2	k BEEN WILL -to -ll=2	p MAYBE ME IT=2	k ^ I WOULD -er=2	m home $=2	w home $=2	p WOULD I HAVE=-2	j to get=2
k -wo -of=2	m -wo of=2	m two -of=2	w two of=2	s ex=-2	w ex=-2	k -ed _ -on=2	j you hold=-2	j i done=2	p YOU ALL=-2	k JUST _ JUST=2	k ME LIFE BEEN=2
k BEEN NOW=-2	k -rn=2	k I BEEN -on=2	w i was on=2	k IT=2	w from _ i=-2	j was family=2	k -me -nd=2	m -me and=2	j had because=-2	m wanted IT=-2	w photo=2
j to first=2	k ME -gh=-2	m me -gh=-2	k YOU _ -ny=-2	k ME -ke=-2	j too do=2	p YOU COMPARE DO=2	k I CAUSE THEY=2	p HAVE CAUSE YOU=2	w ^ _ night=-2	p WANT WANT=-2	j this family=2
m IT family=2	w this family=2	k -nd _ WANT=-2	j phone and=-2	j can me=-2	p ME JUST I=-2	m do YOU=2	w do you=2	k HAPPEN _ -ed=2	p DRINK NOT IT=-2	k HAPPEN _ -he=2	w was done=-2
p YOU DO I=2	w if there was=2	k SORRY _ ,=2	j look it=-2	w look _ it=-2	p IF YOU FEEL=-2	p HAPPEN WOULD NOT=2	j see to=2	j me lie=-2	s any=2	w any=2	p DO TRUST YOU=-2
p ME I I=-2	p IF ME IT=2	k IT FEEL ME=-2	k ^ I -ed -or=2	p DO IT WOULD=2	j pay back=-2	k I NOT -ed=2	w never _ good=-2	p LIFE JUST YOU=2	j would come=2	j told half=2	p DO DO NOT=2
k -a -gh=-2	m a -gh=-2	p BEEN CAUSE BEEN=2	w say _ you=2	m YOU read=-2	w you read=-2	p CAUSE IF=2	p BEEN SORRY HAPPEN=-2	k LIE IT $=-2	w kept it=-2	m YOU because=-2	m point $=2
w point $=2	j blame for=-2	n 15=2	j it what=-2	j i after=2	p MAYBE I HAPPEN=2	k COLD YOU=2	p YOU THING YOU=-2	p DRINK I NOT=-2	j both of=2	p IT IF I=-2	w over it=-2
m -nd like=2	k -th YOU=2	m with YOU=2	j part of=2	m part -of=2	w part of=2	p ME BECAUSE YOU=-2	k -th -om=2	k -id $=2	m -id $=2	j to times=-2	j i less=-2
p DO LIE IT=-2	w i did ,=-2	k -ry BEEN=2	s conve=-2	j is blame=-2	j your of=2	j and rest=2	s drama=-2	k NOT -es=-2	p BEEN GAMBLE=2	p I SAW LIE=-2	w and your=2
s frien=-2	p GAMBLE NOT YOU=-2	w i _ anything=-2	j had look=2	m years I=2	w years i=2	p NOT LIFE ME=2	j you look=2	k GAMBLE , I=2	j only because=-2	p IF LIFE=-2	k -a THING=2
m a THING=2	j my before=2	k BUT YOU DO=-2	k -nt _ ,=-2	j to how=-2	p OTHER HAVE ME=-2	p CHOICE SEX=2	p I YOU NOT=-2	j through phone=-2	k -gh _ -ne=-2	w through _ phone=-2	k -at _ IT=-2
j may not=-2	w may not=-2	p TRUST ME BEEN=2	j it because=-2	k -in _ BUT=2	j so never=2	j it we=-2	p FEEL I HAVE=-2	m away $=2	w away $=2	p IT HAVE CHOICE=-2	j home the=2
j to about=2	p WILL JUST=2	k -ny -es=2	m many -es=2	p NOW DO YOU=2	k NOT _ -on=2	p CHOICE YOU IT=2	j know are=2	s cheat=2	m GAMBLE was=-2	p WE IT BEEN=2	j work and=-2
j be it=2	j to one=-2	j boss to=2	k -so BEEN=2	m so BEEN=2	j her her=2	m it NOT=2	p I WANT COMPARE=-2	k GAMBLE BEEN=-2	j and do=2	p CAUSE YOU BECAUSE=-2	p I MAYBE=2
k ME LIFE -ut=2	p COLD I YOU=2	j you able=-2	k BEEN -ch=2	k -ne -re=2	p CHOICE I YOU=-2	k GAMBLE ,=-2	m GAMBLE ,=-2	k OTHER -to=2	j i feel=-2	p WE MAYBE NOT=2	k WOULD _ BEEN=-2
m lied ,=-2	w i lied ,=-2	w lied ,=-2	j my of=-2	k -ut -re I BEEN=2	w and _ that=2	k -he GAMBLE BEEN -ed=-2	p YOU WOULD THING=2	p YOU IT HAPPEN=-2	p YOU SORRY BEEN=-2	j that trust=2	j i yelled=-2
m I yelled=-2	w i yelled=-2	w you _ i=2	k -at _ CHOICE=-2	k DRINK _ I=-2	k -nt=2	p JUST IT ME=-2	s drank=-2	w drank=-2	j to know=-2	m -ut me=2	j years i=-2
j once i=2	w first _ to=2	j were bad=2	j picked phone=2	j up phone=2	k -up _ -ne=2	m picked -up=2	w picked up=2	w up _ phone=2	j kissed him=2	w i kissed him=2	w kissed him=2
p I JUST THEY=2	j all me=-2	j i knowing=2	p WILL JUST YOU=2	m her -he=2	w her the=2	m is JUST=2	k YOU -ed IT=2	k ME _ TRUST=-2	k CAUSE _ -lk=-2	k NOW -he=-2	m NOW the=-2
j a in=-2	j a joke=-2	m -a joke=-2	w a joke=-2	w ^ _ hid=-2	j changed and=-2	j for our=-2	w it was all=-2	p STATE I CHOICE=-2	j out with=2	k SORRY _ THING=2	k CAUSE -en=2
m CAUSE when=2	p CAUSE THING WOULD=2	j i ex=2	k -ut -he SEX=2	s nothi=2	w nothing=2	s does=-2	w does=-2	k -at _ LIFE=-2	p I HAVE NOT=-2	k -te -at=-2	m -te at=-2
p I CHOICE BUT=2	k THEY -es $=-2	m me YOU=2	j of started=-2	j made i=2	k -ve _ ,=2	p YOU IT MAYBE=-2	j of were=2	p I BEEN=-2	k -on -se $=2	p WE DO NOT=-2	s hit=-2
w hit=-2	j the gambling=2	j with the=2	k -a -th=-2	m a -th=-2	j loan and=2	j you made=2	p DO NOT CHOICE=2	p HAVE YOU WOULD=-2	k LIE -ut ME=-2	p HAVE HAPPEN THING=-2	m me $=2
w me $=2	k THING I DO $=2	p CAUSE DO NOT=-2	m have -ld=-2	w have told=-2	p HAVE STATE LIFE=-2	j was drinking=-2	m was DRINK=-2	w was drinking=-2	k -id I BEEN=2	k -id _ THING=2	w said _ things=2
j about salary=2	j i salary=2	j lied salary=2	k -ut ME -ry=2	k LIE -ut ME -ry=2	w about _ salary=2	w about my salary=2	w lied _ my=2	w lied about my=2	w never _ for=2	k IT BEEN BEEN=2	j things and=2
k -et=2	k IT BEEN -es=2	m was -es=2	j of made=-2	p NOT LIE BEEN=-2	k IT -om=2	s ill=-2	w ill=-2	p GAMBLE I COMPARE=-2	p BEEN HAVE YOU=-2	j a would=2	p ALL STATE=-2
k HAVE -to -ve=2	k HAVE _ -ve=2	j feel it=-2	s embar=-2	w embarrassed=-2	p MAYBE SAW YOU=-2	m on YOU=2	k I LIE -he=-2	k SAW IT ,=-2	k SAW _ ,=-2	p BEEN BEEN THING=2	j gave in=-2
p ME IT BEEN=-2	w start=-2	p YOU HAVE LIE=2	p CHOICE ERROR=2	j i remember=2	k -ty _ I=-2	k -a -nt $=2	p THEY BEEN ME=-2	k THING -of=-2	m THING of=-2	m -ok it=2	k ME _ -ts=2
w my _ nights=2	p BEEN CAUSE=2	p WANT JUST=-2	p WANT JUST IT=-2	k -ll -he TRUST=-2	k -ll _ TRUST=-2	w tell _ truth=-2	w tell the truth=-2	k -to LIE $=-2	k COMPARE COMPARE=-2	m COMPARE than=-2	k -me -on=2
m -me on=2	p IT ERROR ME=-2	p WOULD HAVE NOT=-2	m is -in=-2	w is in=-2	p ME JUST DO=-2	k WE HAVE=-2	p IT BEEN CHOICE=2	p I JUST JUST=-2	p BEEN WANT YOU=2	m hid IT=-2	w hid it=-2
m went -ut=-2	w went out=-2	p I BUT LIE=2	w about it $=2	j to wait=2	m -to wait=2	w to wait=2	k -nt $=2	m -nt $=2	k ME -nd I=2	k -it IT $=-2	w admit _ $=-2
w admit it $=-2	p LIE BEEN NOT=1	p WANT NOT=1	j leave it=1	j were just=1	p FEEL HAVE=-1	k -ay _ -or=-1	p CAUSE WE=-1	k NOT _ STATE=1	k YOU _ SEX=1	w , _ was=1	j can for=1
j let me=1	j know and=1	k BEEN STATE=-1	k WOULD _ -th=-1	j sent and=-1	j my because=1	j this to=1	j whole you=1	j to casino=-1	m ended IT=1	k ME _ -ow=-1	k -ld $=1
m -ld $=1	w ^ i came=-1	k YOU WOULD NOT HAVE=1	w to _ office=-1	s treat=-1	p IT NOT COLD=-1	w it _ and=1	p LIE JUST YOU=-1	p BECAUSE HAVE=-1	k THING _ -ke=-1	m me COMPARE=-1	j then of=1
j promised to=-1	m promised -to=-1	w promised to=-1	p SEX LIFE I=-1	p NOT DO=1	p COLD WOULD=1	m work IT=-1	w work that=-1	p ME WANT=-1	j responsibility for=1	k -ke -ty -or=1	k -ty -or=1
k I -ke -ty=1	k I -ke -ty -or=1	k ^ I -ke -ty=1	m -ke responsibility=1	m -ty for=1	m responsibility -or=1	m take -ty=1	w i _ responsibility=1	w i take responsibility=1	w responsibility for=1	w take responsibility=1	w take responsibility for=1
s pushe=-1	w pushed=-1	w she _ on=-1	k ^ WE WOULD=1	w ^ we d=1	k NOT -ng $=-1	j that both=-1	k -id YOU=1	p WILL LIFE I=-1	p HAVE NOT HAVE=-1	p LIFE HAVE HAVE=-1	p HAVE SEX I=1
p BEEN YOU WOULD=-1	k NOT JUST=1	k HAPPEN _ -a=-1	j a drinking=-1	s situa=-1	m was YOU=1	k YOU LIE=1	m you LIE=1	p THING I WILL=1	m was STATE=-1	k YOU CAUSE YOU=-1	k ^ YOU CAUSE YOU=-1
j not understand=1	p I LIE SEX=1	p LIE SEX=1	s carri=1	w carried=1	j though had=1	k -ff $=-1	m -ff $=-1	j feel you=1	p I NOT IT=-1	j got married=1	m HAPPEN married=1
w got married=1	w we _ married=1	w we got married=1	s motel=1	w motel=1	p I WOULD I=1	p SORRY I=1	p SORRY CAUSE YOU=-1	k , NOT ME=1	k HAPPEN _ -ng=-1	p DO SAW=-1	p NOW ME NOT=-1
j was when=1	k BEEN NOT -re $=-1	w not there $=-1	k -nd I BEEN NOT=1	p SAW BUT YOU=-1	j second and=-1	p WILL MAYBE=1	m much $=-1	w much $=-1	w from _ $=-1	j of never=-1	w can _ you=-1
j to a=-1	m wasted IT=1	m BEEN pretty=-1	s prett=-1	w pretty=-1	j i same=1	j did lose=1	j not lose=1	m was BUT=1	w was still=1	s kisse=1	w kissed=1
j on a=1	j was lost=-1	m BEEN lost=-1	w was lost=-1	p BEEN THING CHOICE=1	p SEX SAW=1	w said i was=-1	j there be=-1	j for of=-1	j we mistakes=-1	j night and=1	j saw and=1
k YOU -ge=1	p I WOULD NOT=1	j married i=-1	j it once=1	k LIFE I BEEN=-1	w the _ before=-1	j and before=-1	k IF _ MAYBE=1	w you _ that=-1	p CHOICE IT LIE=-1	w and _ would=-1	k -ll _ ,=1
k THEY SEX=-1	k YOU -in -a=-1	k -ll -of IT=1	j was is=1	p I LIFE OTHER=-1	m WE house=1	m our -se=1	w our house=1	j you took=1	k BECAUSE _ I=1	j mistakes made=1	p DRINK I DO=1
s healt=1	j had not=-1	p SEX I LIFE=1	p NOT SEX IT=-1	w asked what=1	j room was=1	m I was=1	w i was=1	w am _ to=1	j come from=1	j it no=1	k I BEEN COLD=-1
j a she=-1	k SAW -at ME=1	j you another=1	k SAW -he SEX=-1	k I -id NOT=1	w ^ _ lied=1	w ^ i lied=1	j night a=1	k -ay -so ,=-1	k -so ,=-1	m -so ,=-1	m so ,=-1
w say so ,=-1	w so ,=-1	j you second=-1	m YOU gave=-1	w you gave=-1	p YOU HAVE IT=-1	j not live=1	k -he -et=-1	m the -et=-1	p STATE IT DO=1	w and _ out=1	p JUST BEEN JUST=-1
j is no=-1	k -ts -to=-1	m -ts to=-1	p BEEN NOW NOW=-1	j not say=-1	j or me=1	p WE GAMBLE=-1	j a at=1	k -re -ng=-1	k -nk IT=1	m think IT=1	k -en YOU BEEN=1
j nine years=1	k -ne -rs=1	k -ne -rs $=1	k -or -ne -rs=1	k -or -ne -rs $=1	m -ne years=1	m nine -rs=1	w for nine years=1	w nine years=1	w nine years $=1	p BEEN YOU IT=1	p THEY YOU CHOICE=1
w forget=-1	p NOT THEY BEEN=-1	s choic=1	p YOU COMPARE NOT=-1	j what came=1	m -at came=1	w what came=1	j i rather=-1	k I WOULD -er=-1	w i _ rather=-1	w ^ _ you=-1	m at THEY=1
p BUT ALL=1	k -gh IT=-1	j been this=1	k -ag=1	k CAUSE _ -er=-1	m lost -a=1	w lost a=1	s sides=1	w sides=1	j she there=-1	p COMPARE COMPARE I=1	j to you=-1
m answer THEY=-1	k I CAUSE -he=1	j a partner=1	w partner=1	p FEEL BEEN YOU=-1	w knew _ $=1	j that my=-1	k -a _ YOU=1	w a _ you=1	j so alone=-1	k ^ -he TRUST=-1	m -se it=-1
j now and=-1	j away you=1	k DO IT=1	p BEEN COLD NOT=-1	p THING TRUST=-1	p I WOULD BUT=-1	k -th _ -ll=-1	m WE have=-1	w we have=-1	k -to -ll=1	m to -ll=1	w your _ of=-1
w count=1	k CHOICE _ ME=-1	j a newborn=-1	j with newborn=-1	k -th -a -rn=-1	k -th _ -rn=-1	m -a newborn=-1	s newbo=-1	w a newborn=-1	w newborn=-1	w with _ newborn=-1	w with a newborn=-1
j please me=-1	k -ew _ -in=1	p BECAUSE NOT=1	j had that=1	w i owe you=-1	w owe you=-1	p THEY SAW I=-1	p LIE JUST IT=-1	j apologize it=1	p ALL I CAUSE=1	w ^ i had=1	p I TRUST=1
w nothing _ it=-1	m I did=1	w i did=1	p NOT YOU NOW=1	m started $=-1	w started $=-1	p NOT NOW ME=1	w at _ $=1	j grief you=-1	p I WOULD WE=1	k -up _ IT=1	p SAW YOU DO=1
j story you=-1	j nothing me=-1	p FEEL IT NOT=1	w i _ telling=-1	w pressure _ i=1	p BECAUSE THEY NOT=1	k -nd NOT=-1	j gave for=-1	w there is=-1	m NOT know=1	w not know=1	j we had=1
p CAUSE YOU DO=-1	p BECAUSE DO I=1	j friends do=-1	m OTHER do=-1	w friends do=-1	w without _ $=-1	j did a=-1	p FEEL THING I=1	w scared=-1	k -to SAW YOU=1	s cousi=-1	w cousin=-1
p DO BEEN IT=1	m -he mortgage=-1	w the mortgage=-1	j part i=1	p THEY NOT JUST=-1	p COLD MAYBE=1	k -a _ ,=-1	w a _ ,=-1	k NOT SAW THEY=-1	w you _ need=-1	k -nk I=-1	m -nk i=-1
m think I=-1	w think i=-1	p I I BEEN=1	j wanted me=-1	j nothing happened=-1	j her bed=-1	p IT I WANT=-1	p FEEL I WOULD=1	j got to=-1	p ME HAVE HAPPEN=1	j all of=1	m all -of=1
w all of=1	j you hard=1	p ME THEY THEY=1	m looking $=1	w looking $=1	j so have=1	p GAMBLE IT LIFE=1	p ME IT IT=1	k NOW ME=-1	j two that=-1	p SORRY BUT BEEN=-1	j are in=1
w looked _ $=1	w be _ ,=-1	k -to _ -he=-1	w to _ the=-1	k IF YOU -nt ME=-1	m and -re=1	m I threw=1	w i threw=1	k -ts=-1	k -he -ty=1	m the -ty=1	p NOT YOU THING=-1
j miscarriage i=-1	w miscarriage _ i=-1	p WE LIFE I=-1	m HAVE put=1	p STATE CAUSE ME=-1	k ^ _ YOU=1	p YOU BEEN NOT=1	j a for=-1	j i i=1	p BEEN COLD WOULD=1	p YOU COLD WOULD=1	p SAW I NOT=-1
j do any=1	j do more=1	j i knew=-1`,
};
