import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.en,
  bias: 0.272,
  enough: 0.2,
  rules: `any=1960	en.blame.your-failings=2115	en.excuse.state-i-was-in=2106	en.blame.but-you=3076	en.passive.somehow=2844	en.conditional.sorry-you-feel=3147	en.excuse.turning-to-explain=3534	en.conditional.sorry-if=3417	en.minimize.not-so-bad=3113	en.blame.if-only-you=3278	en.blame.someone-else=3245	en.vague.some-things=3009
en.excuse.circumstance=2074	en.excuse.i-meant-well=3222	en.vague.sorry-for-everything=2527	en.conditional.if-then-sorry=3833	en.minimize.only-a-little=2646	en.minimize.meant-nothing=3280	en.excuse.not-in-control=2981	en.passive.things-were-done=3924	en.blame.both-of-us=3816	en.passive.it-happened=2879	en.conditional.may-have=3426	en.vague.and-the-rest=3068
en.excuse.how-i-am-made=2769	en.blame.you-made-me=4168	en.blame.because-you=3412`,
  kinds: {
    SHIFT_BLAME: `k YOU _ -ed=463	k YOU COLD=438	p IF YOU HAVE=438	p WOULD NOT IF=438	j not gone=417	j you made=417	k -ed ME -to=417	k IF YOU HAVE=417	p BUT YOU NOT=417	p NOT HAVE IF=417	p YOU COLD I=417	s exact=417
s pushe=417	w exactly=417	w if you had=417	w pushed=417	k IF _ WOULD=404	k ME -to IT=404	k ^ YOU NOT=404	p LIE BUT YOU=404	p YOU COLD IT=404	w ^ you never=404	w if _ d=404	j kept me=390
j not exactly=390	j you exactly=390	k HAVE SAW=390	k TRUST _ YOU=390	k YOU BEEN NOT JUST=390	k YOU _ COLD=390	m NOT exactly=390	m was I=390	m your COLD=390	p BUT YOU ME=390	p IF HAVE NOT=390	p WOULD SAW=390
w never _ me=390	w not exactly=390	w was i=390	w were _ so=390	j a would=373	j have gone=373	j have were=373	j kept i=373	j she and=373	j she i=373	j someone who=373	j stopped me=373
j this would=373	j turned me=373	j until i=373	j were exactly=373	j you pushed=373	j your made=373	k -at BEEN I=373	k -ed _ DO=373	k -il I=373	k -pt _ ME=373	k -to -ne=373	k BEEN I -ed=373
k BEEN I -ed -to=373	k BEEN NOT -so=373	k BUT YOU BEEN NOT=373	k CAUSE ME -to=373	k IF YOU WOULD=373	k NOT -so=373	k NOT HAVE -ne=373	k NOT _ -ne=373	k THEY HAPPEN=373	k WOULD NOT HAVE -ne=373	k ^ YOU COLD=373	m -il i=373
m -in this=373	m -to someone=373	m I supposed=373	m NOT so=373	m have -ne=373	m have SAW=373	m made IT=373	m not -so=373	m someone -ho=373	m until I=373	p CAUSE ME YOU=373	p COLD CAUSE=373
p HAVE IF HAVE=373	p NOT HAVE SAW=373	p NOT JUST YOU=373	p THEY BEEN THEY=373	p THEY HAPPEN ME=373	p THEY ME IT=373	p WANT WOULD NOT=373	p WOULD HAVE SAW=373	p WOULD NOT SAW=373	p WOULD WOULD=373	p YOU BEEN TRUST=373	p YOU COLD CAUSE=373
p YOU LIFE ME=373	p YOU NOT CAUSE=373	s const=373	w ^ _ knew=373	w ^ _ stopped=373	w affection=373	w fault=373	w have gone=373	w i d have=373	w i supposed=373	w i supposed to=373	w if you d=373
w in this=373	w kept _ me=373	w made it=373	w me _ for=373	w not _ gone=373	w not have gone=373	w not so=373	w someone who=373	w until i=373	w were _ exactly=373	w were not exactly=373	w were not so=373
w what was i=373	w would _ have=367	m I have=-364	w i have=-364	w would not have=360	j admit you=353	j anyone would=353	j at your=353	j constant me=353	j d home=353	j d if=353	j drove me=353
j easy to=353	j hard be=353	j have looked=353	j honest with=353	j honest you=353	j into the=353	j is blame=353	j is fault=353	j it fault=353	j made to=353	j me credit=353	j not easy=353
j pushed me=353	j this house=353	j to open=353	j two to=353	j was supposed=353	j would drink=353	j would gone=353	j would the=353	j you easy=353	j you ever=353	j you looked=353	j you shut=353
j your constant=353	j your never=353	j your what=353	k , BUT YOU BEEN=353	k -ed -to DO=353	k -he -ne -ho -ed=353	k -ho -ed=353	k -ld ME -to=353	k -ld _ -to=353	k -ne -ho -ed=353	k -ne _ -ed=353	k -pt -ng ME=353
k -rd -to BEEN=353	k -sy -to=353	k -th _ YOU=353	k BEEN TRUST=353	k CAUSE ME -to IT=353	k I LIE , BUT=353	k IF YOU BEEN NOT=353	k IT _ THEY=353	k JUST _ ME=353	k LIE , BUT YOU=353	k ME -nd I=353	k ME -to IT $=353
k NOT -of=353	k NOT HAVE SAW=353	k THEY -pt=353	k THEY CHOICE=353	k TRUST -th=353	k WOULD NOT HAVE SAW=353	k YOU BEEN NOT -so=353	k ^ -ho=353	k ^ IF YOU HAVE=353	k ^ THEY HAPPEN=353	k ^ YOU BEEN ALL=353	k ^ YOU LIFE=353
m -sy to=353	m BEEN honest=353	m BEEN married=353	m IT house=353	m NOT of=353	m THEY kept=353	m THEY knew=353	m TRUST with=353	m YOU constant=353	m YOU made=353	m YOU pushed=353	m YOU shut=353
m ^ -ho=353	m ^ who=353	m did YOU=353	m drove ME=353	m easy -to=353	m first $=353	m honest -th=353	m pushed ME=353	m this -se=353	m to -ne=353	m went -ng=353	m who -ed=353
m you COLD=353	m your -nt=353	p BECAUSE ALL=353	p BEEN I BUT=353	p BUT LIE=353	p BUT YOU JUST=353	p CAUSE IT TRUST=353	p CAUSE TRUST=353	p CHOICE YOU ME=353	p I BUT HAVE=353	p I WOULD SAW=353	p IF BEEN JUST=353
p IF WOULD BEEN=353	p JUST BEEN YOU=353	p LIE COLD=353	p MAYBE HAVE ME=353	p ME I THEY=353	p NOT HAVE HAPPEN=353	p THEY CHOICE BEEN=353	p THEY HAPPEN IT=353	p THEY I THEY=353	p WANT I WOULD=353	p WANT NOT HAVE=353	p WANT WOULD HAVE=353
p YOU BEEN CAUSE=353	p YOU CAUSE LIE=353	p YOU CAUSE TRUST=353	p YOU COLD BEEN=353	p YOU COMPARE DO=353	p YOU NOT LIFE=353	p YOU WOULD JUST=353	s drove=353	s shut=353	w ^ _ pushed=353`,
    EXCUSE: `k ^ I BEEN STATE=465	w under=416	j was place=405	j was thinking=405	m NOT thinking=405	p LIFE I NOT=405	p ME LIFE I=405	j i under=392	j not myself=392	j not thinking=392	j was under=392	m BEEN under=392
p HAVE WILL=392	p I STATE ME=392	s lonel=392	w i _ under=392	w i was under=392	w not thinking=392	w was _ thinking=392	w was not thinking=392	w was under=392	j my father=378	j my mind=378	m ME father=378
s addic=378	w lonely=378	w my father=378	w pressure=378	j did for=361	j i by=361	j i help=361	j pressure i=361	j trying to=361	j was trying=361	k -a STATE=361	k -lp=361
k BEEN STATE -ut=361	k CAUSE _ DO=361	k DRINK _ ME=361	k I -me=361	k I BEEN STATE -nd=361	k I BEEN STATE -ut=361	k I HAVE HAPPEN=361	k I _ -om=361	k JUST _ I=361	k ME -ve=361	k STATE -ut=361	k ^ I HAVE HAPPEN=361
m ME mind=361	m a STATE=361	m i -me=361	m my -nd=361	m trying -to=361	m week $=361	p BEEN MAYBE NOT=361	p BEEN STATE YOU=361	p I HAVE STATE=361	p I I STATE=361	p IT LIFE I=361	p IT ME LIFE=361
p JUST BECAUSE I=361	p STATE CAUSE=361	s alive=361	s help=361	s pills=361	w alive=361	w help=361	w i _ from=361	w i _ got=361	w i have got=361	w my mind=361	w own _ $=361
w pills=361	w trying to=361	w was _ for=361	w was _ out=361	w week $=361	p YOU SORRY=-355	s apolo=-344	j a good=341	j a place=341	j going through=341	j i kid=341	j i lonely=341
j i low=341	j i stressed=341	j it us=341	j low and=341	j nobody me=341	j not help=341	j place and=341	j time it=341	j was after=341	j was lonely=341	j was tell=341	k -a -od=341
k -a _ WILL=341	k -ad BEEN=341	k -er -a=341	k -in ME LIFE=341	k -in _ LIFE=341	k -me -om=341	k -nd HAVE NOT=341	k -nd THEY BEEN=341	k -st _ IT=341	k BEEN -he DRINK=341	k BEEN -in ME=341	k BEEN -ve=341
k BEEN WILL -gh=341	k HAVE _ STATE=341	k I STATE ME=341	k IT BEEN -he DRINK=341	k ME -ad BEEN=341	k STATE ME=341	k STATE _ -nd=341	k WILL -gh=341	k WILL -to -ll=341	k WILL _ -ll=341	k ^ I HAVE -a=341	k ^ ME -ad=341
k ^ ME -ad BEEN=341	m -a good=341	m -ad was=341	m -er a=341	m -me from=341	m BEEN lonely=341	m HAVE just=341	m STATE out=341	m WILL through=341	m ^ after=341	m a -od=341	m going -gh=341
m head BEEN=341	m lost ME=341	m me -ve=341	m mind $=341	m my DRINK=341	m place -nd=341	p BECAUSE ME BEEN=341	p CAUSE DO THING=341	p DRINK I NOT=341	p HAVE LIFE I=341	p HAVE STATE THING=341	p I BEEN STATE=341
p I MAYBE ME=341	p I STATE CAUSE=341	p LIFE CAUSE=341	p ME BEEN THING=341	p NOT WOULD YOU=341	p STATE LIFE I=341	s impul=341	s low=341	s panic=341	w ^ _ head=341	w ^ after=341	w ^ my head=341
w ^ that is=341	w a good=341	w did _ know=341	w going through=341	w head was=341	w i _ lonely=341	w i _ meant=341	w i was a=341	w i was lonely=341	w low=341	w mind $=341	w my head was=341
w place and=341	w stressed=341	w the _ talking=341	w was in a=341	w was lonely=341	w ^ i had=341	p SORRY FEEL=-334	k I BEEN STATE=332	k LIFE _ I=325	j a can=316	j a dark=316	j a for=316
j a married=316	j all place=316	j all us=316	j am good=316	j because my=316	j blame the=316	j caught me=316	j come from=316	j could help=316	j could myself=316	j dark not=316	j dark place=316
j did on=316	j eating alive=316	j eating me=316	j from home=316	j going you=316	j had just=316	j head the=316	j i coming=316	j i control=316	j i dark=316	j i high=316	j i keep=316
j i panicked=316	j i such=316	j i thought=316	j i young=316	j in dark=316	j in family=316	j in right=316	j it talking=316	j just the=316	j just was=316	j kid married=316	j kid when=316
j learned to=316	j lonely and=316	j lost i=316	j lost my=316	j makes do=316	j me alive=316	j men my=316	j much that=316	j never meant=316	j nobody how=316	j not person=316	j on those=316
j only trying=316	j over me=316	j over place=316	j pills me=316	j place i=316	j place not=316	j pressure that=316	j scared of=316	j self esteem=316	j sex drive=316	j something me=316	j the had=316
j the lost=316	j the pills=316	j the pressure=316	j the under=316	j through a=316	j to so=316	j under a=316	j under lot=316	j under much=316	j under of=316`,
    MINIMIZE: `m , nothing=450	w , nothing=450	p SEX JUST=439	p BEEN BUT IT=427	p I JUST JUST=427	s hundr=427	w hundred=427	j a hundred=412	j have worse=412	j said sorry=412	j was more=412	k IT BEEN -a JUST=412
m worse $=412	p IT JUST JUST=412	w , _ more=412	w worse $=412	j it ago=396	j it more=396	j least i=396	j not cheating=396	j only few=396	k , _ -a=396	k -an WE=396	k -at JUST I=396
k ^ -at JUST=396	k ^ -at JUST I=396	m -an we=396	m ^ at=396	m can WE=396	m least I=396	m on ,=396	m we NOT=396	m were JUST=396	p BEEN NOT GAMBLE=396	p IT JUST SEX=396	p IT NOT GAMBLE=396
p JUST SEX NOT=396	p NOT HAPPEN WE=396	s onlin=396	s techn=396	w , _ a=396	w ^ _ least=396	w ^ at=396	w ^ at least=396	w at least i=396	w can we=396	w count=396	w it was just=396
w least i=396	w on ,=396	w online=396	w technically=396	j a lie=376	j an a=376	j do want=376	j i paid=376	j is if=376	j more do=376	j not count=376	j the end=376
j was couple=376	k , _ -al=376	k -a -en=376	k -a JUST -ed=376	k BEEN NOT -as=376	k BEEN NOT -ke I=376	k IT BEEN NOT -as=376	k JUST _ -on=376	k JUST _ LIE=376	k NOT -ke I=376	k WE BEEN JUST=376	k WE _ -on=376
k ^ IT BEEN -re=376	m -he end=376	m JUST hundred=376	m WE never=376	m a -en=376	m affair $=376	m not -as=376	m was -an=376	m we JUST=376	p BEEN SEX IT=376	p BEEN SEX NOT=376	p IT I GAMBLE=376
p JUST I ALL=376	p JUST JUST BEEN=376	p NOT HAPPEN FEEL=376	p NOT I GAMBLE=376	p WE JUST HAVE=376	p WE NOT THING=376	s bucks=376	s texts=376	w a _ hundred=376	w affair $=376	w bucks=376	w do _ want=376
w do you want=376	w is _ as=376	w is not a=376	w is not as=376	w it _ like=376	w it was an=376	w not as=376	w not like i=376	w serious=376	w texts=376	w the end=376	w was an=376
w we never=376	p IT BEEN SEX=359	j a one=350	j a stupid=350	j already do=350	j as if=350	j but we=350	j does count=350	j end of=350	j few hundred=350	j get over=350	j hundred bucks=350
j i apologized=350	j i call=350	j i hundred=350	j is got=350	j it bucks=350	j it couple=350	j it hundred=350	j it stupid=350	j it years=350	j more want=350	j not affair=350	j not got=350
j not make=350	j not more=350	j not we=350	j nothing more=350	j one years=350	j only hundred=350	j or anything=350	j technically break=350	j was bucks=350	j was texts=350	j was two=350	j was years=350
j we only=350	j we talked=350	j were no=350	j what more=350	j years ago=350	k , -at -re=350	k , -at -re DO=350	k , -re BEEN=350	k , I JUST HAVE=350	k , NOT -a=350	k , NOT -re=350	k , NOT -re $=350
k -a _ COMPARE=350	k -a _ JUST=350	k -an SEX $=350	k -an _ -to=350	k -as IF=350	k -as IF I=350	k -at -re=350	k -at -re DO=350	k -at -re DO YOU=350	k -ch ,=350	k -ed -ks=350	k -et NOW=350
k -id I=350	k -id I BEEN=350	k -id I BEEN SORRY=350	k -id SORRY=350	k -in -he -nd=350	k -in _ -nd=350	k -ke I -ed=350	k -ke _ -ed=350	k -me -on ,=350	k -of -es $=350	k -re DO=350	k -re DO YOU=350
k -re DO YOU -nt=350	k -rs NOW=350	k -so _ WE=350	k BEEN -a JUST -of=350	k BEEN -rs=350	k BEEN -rs NOW=350	k BEEN NOT $=350	k BEEN NOT -as IF=350	k BEEN NOT FEEL=350	k BEEN NOT LIE=350	k HAVE SORRY=350	k I -id I=350
k I -id I BEEN=350	k IT BEEN -rs=350	k IT BEEN -rs NOW=350	k IT _ -rs=350	k JUST -es=350	k JUST SEX ,=350	k JUST _ -ks=350	k NOT -as IF=350	k NOT -as IF I=350	k NOT -ll IT=350	k NOT IT=350	k NOT _ -al=350
k OTHER -ho=350	k SEX _ JUST=350	k THEY -es=350	k THEY -me=350	k ^ WE NOT=350	m , there=350	m -a stupid=350	m -as if=350	m -at more=350	m -ch ,=350	m -ed bucks=350	m -et over=350
m -id i=350	m -id sorry=350	m -re do=350	m -rs ago=350	m BEEN years=350	m I barely=350	m NOT cheating=350	m NOT make=350	m NOT more=350	m NOT that=350	m OTHER who=350	m WE did=350
m YOU about=350	m ^ every=350	m as IF=350	m call IT=350	m come -on=350	m crime $=350	m few -ed=350	m get NOW=350	m have -ll=350	m have SORRY=350	m her -me=350	m hundred -ks=350
m it -er=350	m more DO=350	m not IT=350	m nothing -re=350	m other ALL=350	m said I=350	m said SORRY=350	m texts ,=350	m their -es=350	m was -rs=350`,
    CONDITIONAL: `k SORRY IF=607	m SORRY if=607	p I SORRY IF=590	j sorry if=586	m sorry IF=586	w sorry if=586	p BEEN SORRY IF=559	j am if=554	k BEEN SORRY IF=548	k I BEEN SORRY IF=542	p IF CAUSE YOU=542	w am _ if=542
w am sorry if=542	p IF YOU FEEL=522	p SORRY YOU SAW=522	p I IF I=515	p IF FEEL YOU=515	p IF ERROR=506	p IF I DO=497	k SORRY IF YOU=487	k YOU , I=487	p CAUSE YOU SORRY=487	p IF I IT=487	p SORRY IF FEEL=487
p SORRY IF IT=487	w you , i=487	p IF FEEL=480	p SORRY YOU FEEL=480	k FEEL YOU , I=476	p IF FEEL I=476	p IF I FEEL=476	p IF I SORRY=476	p IF I THING=476	p IF LIE=476	p YOU FEEL ME=476	p SORRY IF YOU=468
j you felt=463	k HAVE FEEL YOU=463	k IF _ FEEL=463	k SAW _ -as=463	k SORRY IF I=463	k SORRY YOU BEEN=463	k SORRY YOU FEEL=463	k YOU SAW IT=463	m YOU felt=463	m your FEEL=463	p IF YOU ERROR=463	p IF YOU THING=463
p SORRY IF=463	p SORRY IF CAUSE=463	s might=463	w might=463	w you felt=463	k SORRY YOU=458	m sorry YOU=455	m SORRY you=452	w sorry you=452	j i might=449	j if as=449	j if feel=449
j if gave=449	j sorry see=449	j you wrong=449	k BEEN SORRY YOU BEEN=449	k IF -he=449	k IF I DO=449	k IF _ CAUSE=449	k SAW IT -as=449	k ^ SORRY IF=449	k ^ SORRY YOU=449	m IF the=449	m if -he=449
p IF CAUSE FEEL=449	p IF IT LIE=449	p IT FEEL I=449	p SAW IT LIE=449	p SORRY IF ERROR=449	p SORRY YOU ERROR=449	p THING FEEL YOU=449	w ^ sorry if=449	w ^ sorry you=449	w if i did=449	w if the=449	w offended=449
w sorry if i=449	w sorry if you=449	p IF SORRY=446	p IF CAUSE=444	p SORRY IF I=444	j am see=432	j case i=432	j if made=432	j if of=432	j might have=432	j see as=432	j sorry feel=432
j that felt=432	j the impression=432	j your feelings=432	k , _ IF=432	k BEEN SORRY IF YOU=432	k BEEN SORRY YOU=432	k BEEN SORRY YOU FEEL=432	k FEEL IT=432	k I BEEN SORRY YOU=432	k I SORRY IF=432	k I _ IF=432	k IF IT BEEN=432
k IF ME=432	k IF _ I=432	k SORRY IF -he=432	k SORRY ME $=432	k YOU -ok=432	k ^ I SORRY IF=432	m HAVE hurt=432	m IF my=432	m YOU feelings=432	m if ME=432	m might HAVE=432	m then I=432
p I CAUSE SORRY=432	p I IF CAUSE=432	p IF BEEN SORRY=432	p IF I ERROR=432	p IF YOU LIE=432	p IT IT FEEL=432	p SORRY HAVE FEEL=432	p SORRY IF THING=432	p SORRY YOU LIE=432	p YOU FEEL NOT=432	p YOU ME SORRY=432	s impre=432
w , _ if=432	w ^ _ might=432	w am _ you=432	w forgive _ $=432	w forgive me $=432	w i _ if=432	w if _ i=432	w if my=432	w if that is=432	w impression=432	w might have=432	w see _ as=432
w then i=432	w your feelings=432	w am sorry you=429	p FEEL YOU SORRY=419	j am feel=412	j am felt=412	j am hurt=412	j any hurt=412	j apologize if=412	j came as=412	j i offended=412	j i probably=412
j if felt=412	j if said=412	j if say=412	j offended you=412	j something wrong=412	j sorry felt=412	j the extent=412	j then am=412	j to extent=412	k , I SORRY IT=412	k -as _ ,=412	k BEEN SORRY IF I=412
k BEEN SORRY IT YOU=412	k ERROR -on $=412	k FEEL _ MAYBE=412	k HAPPEN _ ERROR=412	k I SORRY IT YOU=412	k IF YOU FEEL=412	k IF YOU SAW=412	k IF YOU SAW IT=412	k IF _ SAW=412	k IT CAUSE YOU=412	k SORRY IF IT=412	k SORRY YOU HAVE -to=412
k YOU , I BEEN=412	k YOU , I SORRY=412	k YOU SAW IT -as=412	m -he extent=412	m I might=412	m THING wrong=412	m YOU see=412	m apologize IF=412	m whatever IT=412	m you -ok=412	p BEEN IF CAUSE=412	p CAUSE YOU ERROR=412
p FEEL IT HAVE=412	p FEEL MAYBE HAVE=412	p HAVE YOU SORRY=412	p I IF BEEN=412	p I IF FEEL=412	p I IF ME=412	p I MAYBE FEEL=412	p IF BEEN FEEL=412	p IF CAUSE ERROR=412	p IF CAUSE I=412	p IF DO YOU=412	p IF I ME=412
p IF SAW IT=412	p IT FEEL SORRY=412	p MAYBE FEEL YOU=412	p SORRY FEEL HAVE=412	p SORRY FEEL MAYBE=412	p SORRY FEEL ME=412	p SORRY I FEEL=412	p SORRY SAW=412	p THING I FEEL=412	p YOU FEEL HAVE=412	p YOU THING SORRY=412	s exten=412
s proba=412	w , _ regret=412	w , i regret=412	w ^ i might=412	w ^ if that=412	w apologize _ you=412	w apologize if=412	w as _ ,=412	w came _ as=412	w extent=412	w i _ hurt=412	w i apologize if=412
w i might=412	w i might have=412	w if i was=412	w probably=412	w regret _ you=412	w regret that you=412	w something wrong=412	w sorry _ are=412	w sorry _ feel=412	w sorry if the=412	w sorry you are=412	w sorry you feel=412
w the extent=412	w to _ extent=412	w to the extent=412	w whatever it=412	w you _ my=412	w you see=412	p IF IT YOU=405	k YOU FEEL=402	w ^ _ was=-398	p FEEL I SORRY=398`,
    PASSIVE: `j the got=529	w the _ got=506	j ended up=497	j the up=497	m ended -up=497	w ended up=497	j it happened=487	k HAPPEN -ut -of=487	k ^ ERROR=475	m ^ ERROR=475	k -he _ HAPPEN=449	m were CAUSE=449
j got broken=432	j got out=432	j were made=432	k -ds BEEN=432	k HAPPEN -ed $=432	k SEX HAPPEN=432	k TRUST _ STATE=432	k ^ FEEL=432	m -ds were=432	m BEEN made=432	m HAPPEN broken=432	m ^ FEEL=432
m broken $=432	m got -ut=432	w ^ _ happened=432	w broken $=432	w got broken=432	w got out=432	w got out of=432	w were made=432	j ended in=412	j got hand=412	j lies told=412	j of hand=412
j out hand=412	j promises broken=412	j promises got=412	j trust was=412	j words were=412	k -en _ -nd=412	k -es _ -ed=412	k -of -nd=412	k -of HAPPEN=412	k -ut -of -nd=412	k CHOICE BEEN=412	k ERROR HAPPEN=412
k HAPPEN -ed -up=412	k HAPPEN -nd=412	k HAPPEN -up=412	k HAPPEN -ut -of -nd=412	k HAPPEN _ -en=412	k IT JUST HAPPEN=412	k MAYBE -of HAPPEN=412	k TRUST BEEN STATE=412	k WILL HAPPEN=412	k WILL HAPPEN STATE=412	k WILL _ STATE=412	k ^ -he LIE=412
k ^ IT JUST=412	m -of hand=412	m CHOICE were=412	m HAPPEN and=412	m HAPPEN up=412	m IT happened=412	m IT just=412	m JUST happened=412	m LIFE got=412	m NOT planned=412	m WILL got=412	m ^ feelings=412
m ^ mistakes=412	m money HAPPEN=412	m of -nd=412	m of HAPPEN=412	m promises HAPPEN=412	m words BEEN=412	p IT MAYBE IT=412	p WILL HAPPEN STATE=412	s damag=412	w ^ _ money=412	w ^ feelings=412	w ^ mistakes=412
w ^ the money=412	w between _ and=412	w it _ happened=412	w it happened=412	w it just=412	w of hand=412	w out _ hand=412	w out of hand=412	w promises _ broken=412	w promises got=412	w promises got broken=412	w turned into=412
w words were=412	k ^ IT HAPPEN=396	j came up=387	j feelings developed=387	j found myself=387	j got bigger=387	j got mixed=387	j into something=387	j just happened=387	j lies up=387	j mistakes made=387	j mistakes were=387
j mixed up=387	j money got=387	j money i=387	j money spent=387	j one another=387	j sort of=387	j the away=387	j the bigger=387	j the drinking=387	j the ended=387	j the friendship=387	j the more=387
j things got=387	j things hand=387	j trust broken=387	j were of=387	j were told=387	k -a _ HAPPEN=387	k -ed -en=387	k -he LIFE HAPPEN=387	k -he SEX HAPPEN=387	k -me _ HAPPEN=387	k BEEN -id=387	k ERROR BEEN CAUSE=387
k ERROR CHOICE BEEN=387	k ERROR _ CAUSE=387	k GAMBLE _ -up=387	k HAPPEN -ay -om=387	k HAPPEN -up -in=387	k HAPPEN _ -a=387	k HAPPEN _ -om=387	k I HAPPEN -ed=387	k LIE HAPPEN=387	k LIE _ -up=387	k LIFE _ GAMBLE=387	k THING HAPPEN -ut=387
k THING HAPPEN -ut -of=387	k TRUST BEEN STATE $=387	k TRUST HAPPEN=387	k WE _ -to=387	k ^ -he LIFE HAPPEN=387	k ^ -he SEX HAPPEN=387	k ^ ERROR BEEN=387	k ^ ERROR BEEN CAUSE=387	k ^ ERROR CHOICE=387	k ^ ERROR CHOICE BEEN=387	k ^ FEEL -ed=387	k ^ IT HAPPEN -ut=387
k ^ IT JUST HAPPEN=387	k ^ THING HAPPEN -ut=387	k ^ WILL HAPPEN=387	k ^ WILL HAPPEN STATE=387	m -ed between=387	m -es got=387	m -he drinking=387	m -to something=387	m BEEN broken=387	m BEEN said=387	m BEEN taken=387	m BEEN told=387
m ERROR decisions=387	m ERROR occurred=387	m ERROR were=387	m FEEL developed=387	m HAPPEN bigger=387	m HAPPEN mixed=387	m IT got=387	m SAW myself=387	m THING happened=387	m TRUST was=387	m ^ promises=387	m came -up=387
m found ME=387	m got -ay=387	m information BEEN=387	m into THING=387	m mistakes BEEN=387	m mixed -up=387	m planned $=387	m sort -of=387	m trust BEEN=387	m were -en=387	p BEEN MAYBE HAPPEN=387	p CHOICE IT HAPPEN=387
p ERROR CHOICE IT=387	p FEEL BEEN FEEL=387	p HAPPEN BEEN I=387	p HAPPEN I I=387	p HAPPEN IT HAVE=387	p HAPPEN OTHER=387	p HAPPEN WOULD HAVE=387	p SEX HAPPEN NOT=387	p YOU TRUST BEEN=387	s devel=387	s escal=387	s occur=387
s sort=387	w ^ _ account=387	w ^ _ developed=387	w ^ _ lies=387	w ^ _ trust=387	w ^ feelings developed=387	w ^ it got=387	w ^ it just=387	w ^ mistakes were=387	w ^ promises=387	w ^ promises got=387	w ^ the account=387
w ^ things got=387	w came up=387	w complicated=387	w developed=387	w ended _ in=387	w ended up in=387	w escalated=387	w feelings developed=387	w found myself=387	w got _ from=387	w got away=387	w got away from=387
w got bigger=387	w got mixed=387	w got mixed up=387	w i found myself=387	w information was=387	w into something=387	w it got=387	w it just happened=387	w just happened=387	w lies _ up=387	w mistakes _ made=387	w mistakes were=387
w mistakes were made=387	w mixed up=387	w money _ spent=387	w money got=387	w occurred=387	w planned $=387	w sort=387	w sort of=387	w the _ came=387	w the drinking=387`,
    VAGUE: `j i better=479	k SORRY _ -ll=479	m -or my=479	w for my=479	j for being=468	k -or _ -he=468	k SORRY -or -ll=468	w for _ the=468	k -or -he THING=456	k SORRY _ -or=456	m -or being=456	m for BEEN=456
w for being=456	w sorry _ all=456	k -or -ll -he=441	p CHOICE THING I=441	p I CHOICE THING=441	w for all the=441	w sorry for all=441	j am being=425	j be better=425	j for in=425	j for part=425	j forgive for=425
j i part=425	j sorry being=425	j sorry everything=425	k -or ME THING=425	k -or _ ALL=425	k SORRY -or -he THING=425	k SORRY -or -ll -he=425	k SORRY -or BEEN=425	k SORRY ME -or=425	m BEEN better=425	m ME for=425	m me -or=425
p SORRY THING THING=425	w certain _ $=425	w for _ part=425	w forgive _ for=425	w forgive me for=425	w me for=425	w sorry _ everything=425	j for am=404	j for past=404	j for things=404	j for whole=404	j i handled=404
j made choices=404	j my actions=404	j to better=404	k -or _ ERROR=404	k BEEN SORRY -or -ll=404	k CAUSE ERROR=404	k ^ SORRY ME -or=404	m I promise=404	m ME actions=404	m SORRY my=404	m mistakes $=404	m ways $=404
p I THING THING=404	p NOT ALL BEEN=404	p SORRY THING HAPPEN=404	s actio=404	w ^ _ promise=404	w ^ i promise=404	w actions=404	w apologize for my=404	w for _ whole=404	w for my part=404	w i promise=404	w mistakes $=404
w my actions=404	w sorry _ being=404	w sorry for being=404	w ways $=404	j about certain=379	j all stuff=379	j am everything=379	j am on=379	j am things=379	j an idiot=379	j completely about=379	j could handled=379
j did some=379	j done things=379	j down ways=379	j for bad=379	j for stuff=379	j for went=379	j handled better=379	j handled things=379	j have handled=379	j i certain=379	j i choices=379	j i completely=379
j i mistakes=379	j i past=379	j know messed=379	j know there=379	j know up=379	j not completely=379	j sorry bad=379	j sorry stuff=379	j sorry things=379	j things am=379	j things better=379	j things went=379
j us start=379	j want be=379	j was completely=379	j way things=379	j ways i=379	j you ways=379	k -an -ot=379	k -ll _ ERROR=379	k -or -he ALL=379	k -or -he THING $=379	k -rt _ $=379	k BEEN -an -ot=379
k BEEN SORRY -or BEEN=379	k CAUSE ERROR $=379	k DO -me=379	k DO -me THING=379	k I DO -me=379	k I DO -me THING=379	k I SORRY -or ME=379	k SORRY -or -at=379	k SORRY -or -he ALL=379	k SORRY -or ME THING=379	k THING I -ed=379	k ^ I HAVE CAUSE=379
k ^ SORRY -or=379	k ^ SORRY -or -he=379	m -an idiot=379	m -he bad=379	m -ut certain=379	m CAUSE mistakes=379	m DO some=379	m DO wrong=379	m HAVE handled=379	m about -in=379	m an -ot=379	m be COMPARE=379
m certain THING=379	m choices $=379	m did -me=379	p CAUSE ERROR CHOICE=379	p CHOICE I THING=379	p HAVE NOT ALL=379	p I ERROR CHOICE=379	p I WE NOW=379	p ME SORRY ERROR=379	p SORRY ME IT=379	p SORRY THING WE=379	p THING DO I=379
p THING HAVE NOT=379	p THING I ERROR=379	p THING I THING=379	s detai=379	s idiot=379	w ^ _ for=379	w ^ sorry for=379	w about certain=379	w all _ it=379	w all of it=379	w an idiot=379	w be better=379
w choices $=379	w completely _ about=379	w could _ handled=379	w could have handled=379	w did some=379	w did wrong=379	w for _ past=379	w for the way=379	w for the whole=379	w have handled=379	w i _ put=379	w i _ there=379
w i did some=379	w i did wrong=379	w idiot=379	w sorry for everything=379	w sorry for my=379	w sorry for what=379	w start _ $=379	w the bad=379	w us _ start=379	k -or _ THING=361	j have better=346	k -or BEEN=346
k SORRY -or ME=346	s ways=346	w i have not=346	w ways=346	w sorry for the=337	j am all=331	j could better=331	j in ways=331	j not always=331	m NOT always=331	p SORRY ME THING=331	s certa=331
w certain=331	w not always=331	p CHOICE THING=328	k SORRY -or -he=327	j for all=320	m my THING=318	j for everything=315	j for way=315	j have things=315	j i everything=315	j my part=315	j some things=315
m -me things=315	m ME part=315	p I CAUSE CHOICE=315	w my part=315	w some things=315	w things _ $=315	p IT BEEN NOT=-313	j sorry for=309	j sorry all=307	m some THING=307	k SORRY -or=306	m SORRY for=306
m sorry -or=305	w sorry for=305	k -or -ll=304	k ^ _ -or=304	m -or all=304	m for -ll=304	w for all=304	k ^ IF=-303	m ^ IF=-303	m ^ if=-303	w ^ if=-303	p IF BEEN=-301
j if i=-300	p I SORRY THING=298	k SAW=-298	p FEEL YOU=-295	j a better=295	j apologize for=295	j for my=295	j i need=295	j the things=295	k -a COMPARE=295`,
  },
  weights: `k ^ -re BEEN NOT=-289	k I HAVE -to=282	k ^ I LIE $=-281	k ^ I -ed -to=-267	k -cy=-262	s cowar=-256	k -ed BECAUSE=-253	m -ed because=-253	p THEY ME BEEN=251	s chris=-249	k -or -ng=-243	m for -ng=-243
k -le $=242	m -le $=242	j not one=-242	j and sorry=240	k ^ _ ,=239	w ^ _ ,=239	j one here=238	w i had to=238	k ^ _ -ct=237	s alway=237	w always=237	m I needed=235
w i needed=235	j you kids=234	j on it=233	j i caught=-232	k ^ YOU FEEL=-231	j has been=230	k -en _ $=-228	k "=-226	s "=-226	w "=-226	k YOU CHOICE IT=226	k YOU WANT=225
k BEEN -ad=225	k ^ _ -ng=224	k BEEN -ng -nd=224	j i his=-224	j are to=224	p I NOT SEX=222	k -he -me $=222	k ERROR _ $=221	k ^ _ -ly=221	s decid=-220	k BEEN -ld=219	j and go=-219
m -on it=219	k -ed BECAUSE YOU=-218	k SORRY IT I=-217	p I IF BEEN=-217	s mine=-216	w mine=-216	p LIE BECAUSE YOU=216	k JUST _ $=216	k ^ -th=215	m ^ -th=215	m ^ with=215	w ^ with=215
s slip=-215	w slip=-215	j the right=215	k BECAUSE _ $=-214	w ^ you should=213	j you always=213	s eleve=-213	w eleven=-213	w ^ i hurt=-213	w not _ one=-213	s ran=212	w ran=212
s detai=212	j you right=-212	w excuse=-211	k -he -en=-211	m the -en=-211	k -re _ -me=210	s trick=-210	j i called=-210	k ME -ay=210	w different=210	k ^ -ne=209	m ^ -ne=209
s quest=-209	w i made you=-209	s thurs=-209	j been you=208	j up for=-208	w ^ _ anger=-208	s stron=208	k -er HAVE NOT=207	k YOU -er HAVE NOT=207	k ^ _ ALL=207	j never the=-207	j i stopped=-207
w i have no=-206	m are -ng=206	p COMPARE THING=206	p I ME NOT=-205	k BEEN NOT -ed=205	k YOU -le=-205	w ^ that was=-205	w others=-205	s lette=-204	j the point=204	p YOU NOT COMPARE=-204	k BEEN _ -nt=204
k , NOT -a=204	w , not a=204	j you no=204	k I SORRY -ng=-204	k SORRY -ng=-204	k ^ I SORRY -ng=-204	m regret -ng=-204	k -al _ $=204	k -il $=204	m -il $=204	j i two=-203	w pressure=202
s barel=202	w barely=202	m here $=202	w here $=202	s anger=-202	w anger=-202	p I YOU WANT=202	s calli=-202	w calling=-202	k ^ YOU DO NOT=-202	w since _ $=-201	w ^ _ used=-200
s calle=-200	w called=-200	k -re -or=200	k ^ YOU BEEN NOT=-199	w ^ _ hurt=-199	k -a JUST=199	m a JUST=199	p BECAUSE COLD=199	j that lie=-199	k -ng _ THING=199	k ^ _ -ns=198	m YOU know=198
w you know=198	s hotel=-198	w hotel=-198	m ^ one=198	w ^ one=198	j one to=-197	k YOU _ WANT=197	j all was=197	k -ne _ HAVE=-197	s confe=-197	k ME BEEN=196	s child=-196
s chang=-196	k I BEEN -re=-196	m -he most=196	w the most=196	k I _ -wo=-196	w i _ two=-196	k ^ I CAUSE YOU=-196	k -ed _ -or=-196	j get you=195	m -or anything=195	j you hear=-195	j i until=-195
j i calling=-194	m -ng your=-194	k ^ -at I=-194	w ^ what i=-194	j the talking=194	m you WANT=193	k -he -te $=-193	m like IT=193	j calling it=-193	m calling IT=-193	w calling it=-193	w on _ it=193
j look the=193	w look _ the=193	j have never=193	w have never=193	j this you=-192	m mine $=-192	w mine $=-192	p ME NOT YOU=-192	m my -ay=192	s three=-192	w three=-192	p NOT DRINK=-192
j left the=-191	j was accident=-191	j had in=191	k ^ IT BEEN -he=191	k ^ -ll=191	m ^ -ll=191	s sober=-191	w sober=-191	k ^ IT BEEN -at=191	j i needed=191	p NOT CHOICE YOU=191	k IT -ht $=-191
m man $=191	w man $=191	k -er _ -le=190	k BEEN _ -ys=-190	s worse=190	w worse=190	w ^ _ to=190	p NOT CAUSE IT=-190	k ^ _ -ds=190	k ^ -an=190	m ^ -an=190	p CHOICE IT NOT=-190
k -ut _ ,=190	k ^ ME -ns=190	k BEEN NOT -he -st=190	k NOT -he -st=190	k I BEEN JUST=189	k ^ YOU DO=-189	k ^ I CHOICE IT=-189	k IT -to YOU=-189	s love=189	w love=189	w not one=-189	s while=-189
w while=-189	p IT DO I=-189	j it all=188	j not right=188	p WE OTHER=-188	p IT BEEN COLD=188	j phone the=-188	k , _ -a=188	w , _ a=188	j can that=-188	m here BEEN=-188	w here is=-188
k ^ -ow=187	m ^ -ow=187	m ^ how=187	w ^ how=187	j i okay=187	j say was=-187	s taken=187	w taken=187	m -ng me=187	j i sober=-187	m BEEN sober=-187	m not -ld=-187
m -er had=187	k -te _ -he=187	k ^ YOU -an=-187	j do on=186	k BEEN _ -te=186	k -on -ay=-186	m on -ay=-186	s excus=-186	k NOT _ -st=186	m IT all=186	w it all=186	s hear=-186
w hear=-186	p ERROR HAPPEN=186	j here is=-185	p IT NOT DRINK=-185	s most=185	w most=185	k NOT SEX=185	s also=-185	w also=-185	k ^ YOU MAYBE=185	p MAYBE LIE=185	k -a -ss=185
m a -ss=185	s agree=-185	m BEEN me=-185	w was me=-185	k ALL -ay=-185	k -he -er $=-184	w ^ you do=-184	w no _ $=184	w did it $=-183	s minut=-183	w not _ anything=-183	j my your=-183
j want look=183	j your were=-183	j it right=-183	j a little=183	k IT -to YOU $=-183	j are me=183	m right -to=-183	w right to=-183	j was place=183	s bedro=183	s judgm=182	w judgment=182
j our was=-182	j no excuse=-182	m NOT excuse=-182	w no excuse=-182	m -ng and=182	s car=-182	w car=-182	k -es -to=-182	k -gh $=182	m -gh $=182	w agreed=-182	k BEEN -re -or=182
m BEEN wrong=-181	m was ERROR=-181	w was wrong=-181	m BEEN some=181	j you understand=181	k WILL _ IT=181	k CAUSE _ -he=-181	j was drunk=-181	j your anger=-181	m YOU anger=-181	w your anger=-181	k -ar IT=-181
j how am=181	k -rd _ -nd=-181	k I DO IT $=-181	m -a little=180	w a little=180	p ME DO NOT=-180	k MAYBE I=180	m MAYBE i=180	w you knew $=-180	k NOT -ng YOU=-180	k ^ -me=180	m ^ -me=180
m BEEN mine=-180	k YOU _ ERROR=180	k -nd YOU CHOICE=180	k -nd YOU CHOICE IT=180	j that never=-180	s place=180	m BEEN drunk=-180	k ^ YOU WOULD=179	j i phone=-179	k NOT _ DRINK=-179	p BEEN NOT DRINK=-179	k -ll _ DO=179
w place=179	k -ht -to=-179	m -ht to=-179	j have hard=-179	k BEEN -rn=-179	k -nd I BEEN SORRY=179	k I WANT -to=-178	w i wanted to=-178	p BEEN IT HAPPEN=178	m accident $=-178	w accident $=-178	j i drunk=-178
p ALL ERROR=-178	k NOT -ut=-178	m had CAUSE=-178	k LIE -a=-178	m LIE a=-178	s son=-178	w son=-178	k BEEN ME=-178	k IT _ WILL=-178	j was out=178	m wedding $=-178	w wedding $=-178
k YOU -ow=-178	m you -ow=-178	j love you=178	w i could not=177	j it then=177	j friends you=-177	j it too=177	s stuff=177	w stuff=177	p ME HAVE NOT=177	k -or THING $=177	m my -ns=177
j were of=-177	k ^ -nd=177	m ^ -nd=177	m ^ and=177	w ^ and=177	j were me=-177	j it our=177	w christmas=-177	m you -le=-177	j you nothing=-177	p NOT FEEL YOU=177	s weak=177
w weak=177	k -a _ BECAUSE=-177	w i _ stopped=-176	j into it=-176	p YOU YOU FEEL=-176	k DO IT -to YOU=-176	w letter=-176	k JUST _ -a=176	k -ut _ -ng=-176	k ME _ NOT=-176	k BEEN -ul=176	p NOT NOT BEEN=176
w did _ $=-176	w so _ not=175	k -ne _ I=175	k -on _ -nd=-175	p I NOT NOT=175	j pressure i=175	k NOT YOU=-175	j the most=175	j instead i=-175	w ^ _ broke=-175	k BEEN SORRY IT I=-175	s basic=175
w basically=175	m ^ when=-175	w ^ when=-175	w on it=175	j me years=-175	k -ne _ -he=-175	m yes $=-175	w yes $=-175	k -ys=-175	k ^ _ ERROR=-174	m -re for=174	w had no=174
k -en -es=-174	j was us=174	j here the=-174	k -re BEEN -he=-174	w here _ the=-174	w here is the=-174	w sorry that i=-174	w minutes=-174	k CHOICE -ow=174	m CHOICE how=174	k -a CHOICE=-174	m a CHOICE=-174
j were on=174	k ^ _ -nd=174	m -es to=-174	j was hard=-173	w i _ nothing=173	j to give=173	m -to give=173	w to give=173	k BECAUSE -of ME=-173	k BECAUSE _ ME=-173	m , okay=173	w , okay=173
s used=-173	w used=-173	j on two=-173	k -so _ NOT=173	k -to -ve YOU=173	s small=-173	m ^ none=-173	w ^ none=-173	w ^ none of=-173	k -ok _ -he=173	s sunda=-173	j have no=-172
k ALL _ -in=172	j of months=-172	k I MAYBE NOT=172	w ^ you can=-172	k ^ MAYBE I=172	k ^ I FEEL YOU=-172	j while you=-172	p YOU DO IT=-172	p STATE I HAVE=-172	s them=-172	w them=-172	k YOU -at=-172
m it THING=172	k -ne IT=172	k IT -ll=172	m it -ll=172	k ^ I HAVE -to=172	k I TRUST=172	k ^ I TRUST=172	m i TRUST=172	m not YOU=-172	m lonely $=172	w lonely $=172	j can we=172
p NOW ALL=171	k ^ SORRY=171	m ^ SORRY=171	p YOU YOU WANT=171	k -er _ NOT=171	w should not have=171	s effor=171	w effort=171	w do not want=-171	k HAVE _ -ld=-171	k -on _ -ng=171	s suspi=-171
k YOU -ad=171	k THING _ ME=171	m , or=-171	w , or=-171	w i was drunk=-171	w was drunk=-171	j when it=-171	m YOU wanted=171	w you wanted=171	m our -ng=-171	p IT BECAUSE THEY=-171	w money _ $=171
p NOT STATE I=-171	w was not a=-171	k -ms $=170	m -ms $=170	k BEEN -le -or=-170	k -en -hs=-170	m -en months=-170	k BEEN ME LIFE=-170	k YOU _ -en=-170	s daugh=-170	w daughter=-170	k BEEN -ht=-170
j than me=170	w i _ drunk=-170	j was talking=170	p YOU WANT=170	w thursday=-170	p SORRY NOW=170	w eleven _ $=-170	m NOT one=-169	k ^ _ -up=169	w answer=-169	w for _ your=-169	w never _ the=-169
j you now=-169	j because how=169	k -be=169	m me IT=-169	p HAPPEN BEEN NOT=169	j d that=-169	w ^ _ words=169	j our wedding=-169	m WE wedding=-169	w our wedding=-169	k -an $=169	m -an $=169
k -as -a=169	m -as a=169	m as -a=169	w as a=169	k I -ly=169	m i -ly=169	p LIE I YOU=169	p I JUST NOT=169	p ME DRINK YOU=-169	j when had=-169	p IT BEEN COMPARE=169	j are about=168
s safe=-168	w safe=-168	j your is=168	p BEEN I SORRY=168	j a man=168	j look in=168	w the _ talking=168	j my actions=168	m ME actions=168	s actio=168	w actions=168	w my actions=168
k -to _ THEY=-168	s tempt=168	m BEEN different=168	k SORRY YOU=168	k -ns=168	k -ng -nd=168	m was -ll=-168	k NOT _ -a=168	j you while=-168	k THEY DO NOT=-168	k ^ THEY DO=-168	k ^ THEY DO NOT=-168
k ME -es=168	m my -es=168	m hear IT=-168	j what me=168	w , and that=-168	w say _ was=-168	m all YOU=167	k THEY -st=-167	k COLD BEEN=-167	k ^ _ -ny=167	s tuesd=-167	k -of IT BEEN=-167
w how _ were=-167	w how you were=-167	j i figured=167	m I figured=167	s figur=167	w figured=167	w i figured=167	w you _ there=167	k JUST _ ME=167	p YOU ALL BEEN=-167	s point=167	w point=167
m -nd she=167	w and she=167	k ^ -ok=167	m ^ -ok=167	m used -to=-167	w used to=-167	k ^ _ -ad=167	j we and=167	j used to=-167	k ^ YOU -ed -to=167	p BECAUSE ALL=167	k -of -at YOU=166
w of what you=166	m ^ sorry=166	w ^ sorry=166	p NOW BECAUSE=166	k -id IT BEEN=-166	w said it was=-166	k -ly _ -to=166	j in place=166	j do this=-166	s damag=166	j did out=166	m HAVE never=166
j the by=-166	w you _ yourself=-166	j for anything=166	w for anything=166	k -at DO=165	m what DO=165	p IT JUST BEEN=-165	j was someone=-165	s hardl=165	w hardly=165	m fine $=-165	w fine $=-165
p I CHOICE DO=-165	m sorry ,=165	w sorry ,=165	j i minutes=-165	j i purpose=-165	j there i=165	j of was=-165	m I hit=-165	w i hit=-165	k YOU -er HAVE=165	w for me $=-165	k -ay _ -a=-165
p NOT YOU FEEL=-165	m does IT=165	m BEEN tired=-165	p HAVE YOU IT=165	m things $=164	w things $=164	k ALL BEEN=164	m is ME=-164	p IT YOU STATE=164	k YOU WANT -to=164	j to stop=-164	k NOT _ BEEN=164
k I _ SEX=-164	m ^ those=164	w ^ those=164	j i giving=-164	s givin=-164	w giving=-164	j there some=164	p BEEN IT THING=164	p IT NOT YOU=-164	j i treated=-164	m I treated=-164	w i treated=-164
m apology $=-164	w apology $=-164	s accid=-164	w accident=-164	k ^ _ -ch=164	w ^ i told=-164	j you sleep=-164	k -go _ $=164	w go _ $=164	j told it=-164	j called you=-164	w called you=-164
k , -nd IT=-164	k BEEN NOT -ng YOU=-164	m -of you=-164	w of you=-164	k -as _ BEEN=-163	k BEEN -ng -he=-163	p BEEN JUST THEY=163	w been _ you=163	k I _ -of=-163	w i _ of=-163	k YOU _ -of=163	p BEEN WE YOU=-163
w some _ $=163	s expla=-163	k -ct $=163	m -ct $=163	k COLD _ BEEN=163	p ERROR LIE=-163	p BEEN SEX OTHER=-163	j me of=163	k YOU BEEN FEEL $=-163	w called _ $=-163	j right to=-163	m every -ay=-163
p COMPARE ME=163	k -in -ed=-163	s man=163	w man=163	k -cy $=-163	m -cy $=-163	p IT BEEN HAPPEN=163	k I CAUSE YOU=-163	w lied _ i=163	j what am=162	j what when=162	p SORRY IT I=-162
p WE COMPARE=162	j you deserved=-162	m YOU deserved=-162	w you deserved=-162	s saint=162	w saint=162	k -ll _ -ow=-162	p SEX BEEN ME=-162	w question=-162	p BECAUSE YOU COLD=162	j i some=162	p IT DO IT=-162
p NOT WANT I=162	k BEEN -ng -on=162	k I BEEN -ng -on=162	j a was=-162	k THEY BEEN -he=162	k THEY BEEN -he -ne=162	k -se -to=-162	m -se to=-162	k HAPPEN -en=162	j you alone=-162	k -id -nd=162	m -id and=162
m let ME=162	k -ar _ I=-162	j was made=-162	j not as=162	k SORRY _ IT=162	k -le _ -he=-162	k BECAUSE -er=-162	k BECAUSE -er $=-162	m since -er=-162	s behav=162	j was wrong=-162	p COMPARE NOT=161
w you do not=-161	w i know that=-161	s drunk=-161	w drunk=-161	m not -or=-161	w not for=-161	j not someone=161	m hurt $=161	w hurt $=161	k BEEN NOT YOU=-161	w needed _ $=161	k BEEN _ HAPPEN=161
p YOU DO HAVE=-161	s mess=161	w mess=161	m work $=-161	w work $=-161	s someb=161	w somebody=161	k COMPARE THING=161	k -ul=161	j was pressure=161	k I SORRY -or -ng=-161	k -ed ME -nd=161
k IT _ -re=161	j and kept=-161	p I YOU STATE=-161	k -nd -he LIFE=160	k -ra=-160	j on in=-160	p WILL WILL=-160	k ERROR -on=-160	m ^ that=-160	w ^ that=-160	k -ew _ $=160	m was -th=-160
j on our=-160	m BEEN basically=160	j i love=160	m them $=-160	w them $=-160	k I BEEN -th=-160	p BEEN NOW YOU=-160	k BEEN COMPARE -ly=-160	k COMPARE -ly=-160	k I BEEN NOT WILL=-160	w am _ going=-160	w am not going=-160
w me _ for=160	j that be=-160	p YOU CHOICE BEEN=160	w like this $=160	s talki=160	w talking=160	s name=-160	w name=-160	j i used=-160	m had $=-160	w had $=-160	j me because=-160
w just _ $=160	j have excuse=-160	k I -ed -he=-160	m YOU what=-159	p SEX JUST=159	k , IT BEEN NOT=159	j the car=-159	m -he car=-159	w the car=-159	w sorry _ $=159	k BEEN ME $=-159	w different _ $=159
k -to CAUSE IT=-159	k -ds=159	w us _ $=159	s us=159	w us=159	m , nothing=159	w , nothing=159	j go to=-159	p BEEN I COMPARE=-159	k ME -ds=159	m my -ds=159	j our son=-159
m WE son=-159	w our son=-159	w ^ _ see=-159	w ^ i see=-159	p BEEN I FEEL=159	k -me _ THEY=-159	k -ed THING=159	j the said=-159	k ^ -he SEX=-159	k -na=-159	k -nd I -ed IT=-159	p NOT YOU DO=-159
s undo=-159	w undo=-159	k ME _ -or=159	j you lost=-159	w ^ i knew=-159	p IT IT CAUSE=158	k ME -ns=158	m called YOU=-158	w you _ alone=-158	m I promise=158	w ^ i promise=158	w i promise=158
p CAUSE BEEN NOT=158	p WANT BUT I=-158	j get to=-158	w get to=-158	k NOT WANT=158	s five=-158	w five=-158	k YOU DO NOT HAVE=-158	k SORRY -or -ng=-158	k SORRY _ -ng=-158	p COMPARE IT I=-158	j on years=-158
j like this=158	w like this=158	p I CAUSE IT=-158	k I COLD ,=158	j kept my=-158	s his=-158	w his=-158	w on _ $=-158	k -ld _ YOU=158	w were _ $=158	w ^ _ part=-158	p IT COMPARE ME=158
m I called=-157	w i called=-157	s walke=-157	w walked=-157	k IT _ SAW=-157	s four=-157	w four=-157	j it talking=157	k -ee=-157	w ^ _ walked=-157	j me all=157	p WE YOU=-157
k -ur _ $=-157	w four _ $=-157	p IT YOU COLD=157	k ERROR CHOICE=157	j to what=-157	k I HAVE ALL=157	k ^ I HAVE ALL=157	w decided=-157	p IT SAW=-157	k BEEN -el=-157	m BEEN cruel=-157	j i something=157
k -or ME -nd I=-157	m -ed it=-157	w thinks=157	k -do=-157	k -ut _ JUST=157	j not like=157	k -re _ I=157	s cold=157	w cold=157	k -or THING=157	w bad _ $=157	p COLD BEEN STATE=156
p COLD STATE=156	s give=156	w give=156	j what need=-156	k ^ IT BEEN NOT=-156	k ME _ ME=156	w me _ my=156	k DO BEEN=156	p COLD I=156	k NOT _ -ne=-156	w i was the=-156	k HAPPEN STATE=156
k -so _ $=156	w so _ $=156	s game=-156	w game=-156	j could at=-156	k -re ME=156	k , -nd YOU DO=-156	m had YOU=156	j still to=-156	j have got=156	m HAVE got=156	w have got=156
k I BEEN -he -ne=-156	w i _ never=156	k ^ COMPARE=156	m ^ COMPARE=156	j now i=-156	m I made=-155	w i made=-155	m -et to=-155	m BEEN you=155	m -he right=155	w the right=155	p NOT SEX=155
p DO I YOU=-155	s ring=-155	w ring=-155	j not caught=-155	w reacted=155	j paid the=-155	j and said=-155	p YOU I COMPARE=-155	m our -on=-155	m I bought=-155	w i bought=-155	j only the=-155
w any _ $=-155	w if _ did=155	w what _ i=155	j take you=-155	m never -ht=155	p SEX OTHER=-155	p STATE GAMBLE=-154	m there -or=154	w there for=154	k SORRY ,=154	m SORRY ,=154	k I LIE -a=-154
p NOT IT ERROR=-154	k , -nd IT BEEN=-154	j you yourself=-154	k -nd -ll=154	m and -ll=154	s along=154	w along=154	k BEEN NOT -he -ne=-154	k NOT -he -ne=-154	k NOT -he -ne -ho=-154	w not the one=-154	k -ty -es=-154
j get for=154	j my every=-154	w my _ every=-154	w and _ of=-154	p LIE COLD=154	k -en -es $=-154	m -en times=-154	k NOT BEEN -he=154	p IT IT HAPPEN=154	j who to=-154	j my after=154	k -ed _ -ny=-154
k IT _ -at=154	w it _ because=-154	w to _ her=-154	m down $=154	w down $=154	j i site=-154	s site=-154	w site=-154	j to while=-154	p YOU OTHER HAVE=154	w your _ was=-154	w should _ have=154
k ME _ -es=-154	p NOT CHOICE HAPPEN=154	j me needed=154	m BEEN ashamed=-154	k I HAVE NOT -ht=-154	k HAPPEN _ IT=153	p NOT COLD YOU=-153	k BEEN NOT COLD=-153	k YOU BEEN NOT COLD=-153	p I SEX OTHER=-153	k -ng -on=153	m -ng on=153
j to but=-153	j pushed you=-153	m pushed YOU=-153	w pushed you=-153	w me _ a=153	j was else=-153	k -st _ IT=153	m say $=153	w say $=153	p DO CHOICE YOU=153	j was left=153	k -a ERROR $=153
k YOU BEEN -ng IT=153	k -wo _ $=-153	w two _ $=-153	k -so _ YOU=-153	w so _ you=-153	w , _ is=153	j all is=153	k -of _ COLD=153	k -or ME -nd=-153	p YOU THING ALL=153	k FEEL _ -nd=-153	k , YOU BEEN=-153
w ^ you deserved=-153	k -ed IT $=-153	k -or -ng YOU=-153	j between us=153	k -le _ TRUST=153	k ^ YOU WANT=153	j i bought=-153	k I NOT -id=-152	j said as=152	m I hurt=-152	w i hurt=-152	s ever=152
w ever=152	k -nd LIE=-152	m and LIE=-152	p WILL IF=-152	k -a -ss $=152	k DO NOT HAVE -to=-152	p BECAUSE YOU CHOICE=-152	j i saint=152	j let down=152	j to back=152	w tell _ what=-152	s days=-152
w days=-152	j and instead=-152	s thera=-152	s words=152	w words=152	j me so=152	p IT ALL BEEN=152	j of marriage=152	k , NOT=152	m , NOT=152	p I CAUSE HAPPEN=-152	p YOU COMPARE THING=152
j who this=-152	p SORRY I SORRY=-151	k I CHOICE -at=-151	j took your=-151	w that was=-151	p ME IT FEEL=-151	k ^ -at DO=151	p NOT IT CAUSE=-151	k -so I WOULD=-151	m -go to=-151	w go to=-151	j the would=-151
p NOT BEEN ERROR=-151	s insul=-151	k JUST _ -at=151	k YOU _ -as=151	k -ay IT $=151	w say it $=151	j i lying=-151	p ME IT YOU=-151	w never _ it=151	m stopped -at=-151	w stopped at=-151	w the _ about=-151
s teste=-151	w tested=-151	j your a=-151	k , -ay=151	m , -ay=151	m years $=-151	w years $=-151	p BEEN NOT COLD=-151	j is so=151	s separ=151	s infor=151	k YOU FEEL $=151
j i understand=-151	s found=-151	k -at I BEEN DO=-151	j was cowardly=-151	w cowardly=-151	w it was me=-151	j our i=-150	w has _ been=150	j if did=150	m all I=150	w all i=150	j it job=-150
p I WILL WILL=-150	w i had every=150	j do anything=-150	k ^ I HAVE BEEN=-150	k BEEN SORRY I LIE=150	k SORRY I LIE=150	s alone=-150	w alone=-150	k BEEN ERROR $=150	j is like=150	p ME NOT IT=-150	j you tested=-150
m saint $=150	w saint $=150	k CHOICE -ho=150	m CHOICE who=150	k -ct=150	p BECAUSE CHOICE=-150	j at any=-150	k -at -ny=-150	m -at any=-150	m at -ny=-150	w at any=-150	m stuff $=150
w stuff $=150	j tell what=-150	j which i=150	k ^ THING YOU=-150	k COLD -at YOU=-150	k COLD _ YOU=-150	j sorry to=150	p I I HAPPEN=-150	m YOU sleep=-150	m IT does=-150	j it back=150	j i while=-150
k -he -ve=-150	m the -ve=-150	m stop $=-150	w stop $=-150	k ^ I -ut=-150	w ^ i put=-150	j the knew=149	w decide=-149	k -nd -ad=-149	k -nd -ad -of=-149	k -nd -ad -of -ng=-149	m -nd instead=-149
m and -ad=-149	w and instead=-149	w and instead of=-149	k -ed _ -ay=-149	m ^ all=149	w ^ all=149	k NOT -ed -or=149	j d not=149	k DO IT $=-149	j time you=-149	p YOU YOU YOU=-149	k -to -ve IT=-149
k -er HAVE=149	k STATE -of -ng=149	k STATE _ -ng=149	k -to -lk -to $=149	j found her=149	s inste=-149	w instead=-149	m DO this=-149	k ^ BECAUSE I=-149	w ^ because i=-149	k ALL $=149	m ALL $=149
w ^ _ chose=-149	w ^ i chose=-149	k I -ut=-149	m I put=-149	m i -ut=-149	w i put=-149	s some=149	w some=149	j was but=-149	m was -rn=-149	p YOU JUST SAW=149	k BEEN -a LIE=-149
p I WANT DO=-149	m me BEEN=149	j all do=149	j would if=149	p MAYBE COLD=149	k -er WE=-149	j did right=148	k NOT ME=148	s peopl=-148	w people=-148	j wanted i=-148	k I CHOICE -ow=148
j me never=148	p NOT STATE BEEN=-148	k -on -ys=-148	m on -ys=-148	k LIE _ ME=-148	k -wn $=148	m -wn $=148	j turned me=148	p YOU SAW BEEN=-148	k ^ I -ed=-148	k IT -ay=-148	p ME BEEN THEY=148
j work me=148	j even i=-148	w ^ _ everything=148	p SORRY COMPARE=148	s reall=148	w really=148	m NOT about=-148	j not this=-148	k ^ I LIE -ut=148	k -on -he -ge=-147	k -on _ -ge=-147	k -he -rs=-147
m the -rs=-147	s probl=147	k ^ -re BEEN -he=-147	w ^ here is=-147	m not ,=-147	w not ,=-147	j our daughter=-147	m WE daughter=-147	m our -er=-147	w our daughter=-147	j the months=-147	k -he _ -in=-147
w the _ in=-147	k BEEN -ne $=-147	w than _ $=147	m ^ even=-147	w ^ even=-147	w like that=147	s stay=-147	w stay=-147	k IT -ng=-147	k -ow YOU BEEN=-147	p COLD ME=147	k -at I DO BEEN=-147
k ^ _ -he=147	w ^ _ the=147	k SAW _ $=-147	j lied i=147	m IT makes=-147	s table=-147	w table=-147	j you needed=-147	m YOU needed=-147	w you needed=-147	j on us=147	k YOU _ CAUSE=-147
p NOW IT YOU=-147	s impos=147	w impossible=147	k IT I -ed=-147	p I WILL IF=-147	k CAUSE YOU $=-147	w children=-147	j sorry not=147	j and needed=147	m was LIE=-147	j the children=-147	m -he children=-147
w the children=-147	j on for=-147	k -ch $=-147	m -ch $=-147	k -of THEY=-147	m of THEY=-147	j will and=-146	w change=-146	j nights for=-146	p SAW CHOICE=-146	k I -ok=-146	m I took=-146
m i -ok=-146	w i took=-146	w you _ said=146	j was sober=-146	p CHOICE NOT=-146	k LIE -or=-146	j sorry had=146	k WANT YOU=146	m WANT you=146	p ERROR WOULD=-146	w you _ had=-146	k -id IT $=146
p I COMPARE YOU=-146	m are NOT=146	m NOT you=-146	k BEEN SORRY ,=146	k I BEEN SORRY ,=146	m I used=-146	w i used=-146	j you plenty=146	k -ty _ -es=146	m -a year=-146	w a year=-146	j nights i=-146
s wedne=-146	k HAVE _ -ge=-146	m ^ no=-146	w ^ no=-146	w tuesday=-146	j the hundred=-146	w things _ $=146	j a hotel=-146	m -a hotel=-146	w a hotel=-146	m believe YOU=-146	w believe you=-146
j you stuff=146	p I I SORRY=146	w ^ it is=146	p BEEN IT SORRY=146	k BEEN _ -ss=145	p I NOT CHOICE=145	w ^ _ can=-145	k ^ I BEEN JUST=145	k -nd _ -to=-145	k ^ NOT CAUSE=-145	k ^ NOT CAUSE ME=-145	m nobody CAUSE=-145
w feelings=145	j i birthday=-145	s stop=-145	w stop=-145	j down the=-145	m I understand=-145	w ^ _ understand=-145	w ^ i understand=-145	w i understand=-145	m room $=-145	w room $=-145	m did YOU=145
w did you=145	k NOT -to -me=-145	s guys=145	w guys=145	j have had=145	k -of YOU=-145	m of YOU=-145	p IT BECAUSE YOU=145	p YOU I SEX=-145	p HAVE HAVE ME=145	m left -he=-145	w left the=-145
k " $=-145	m " $=-145	w " $=-145	j not ask=-145	j was no=145	k HAVE -me=145	k THING _ $=145	j is is=145	k YOU JUST=145	m you JUST=145	j call before=-145	j me your=-145
j if do=-145	m NOT sleep=145	p CAUSE IT HAPPEN=-145	p WOULD IF=145	p I IT NOT=-145	k ^ I CHOICE I=145	p JUST WANT=145	k , SORRY=145	m , SORRY=145	p I DO SEX=145	j nobody me=-145	w it was never=-145
p DRINK YOU=-145	j hid because=145	j the lie=-145	p WOULD IF YOU=145	k -ne I=-144	m -ne i=-144	w to _ what=-144	m chance $=144	w chance $=144	m THEY is=144	j should not=144	w should not=144
j nine days=-144	k -ne -ys=-144	m -ne days=-144	m nine -ys=-144	w nine days=-144	j i decided=-144	m him -st=-144	p NOT THING DO=144	k -es -or=-144	m -es for=-144	w nobody _ me=-144	j not how=-144
k -er -or=-144	m -er for=-144	j i enjoyed=-144	m I enjoyed=-144	w enjoyed=-144	w i enjoyed=-144	p HAVE I YOU=-144	j your when=-144	p SAW SORRY=144	p GAMBLE BUT=144	p I GAMBLE BUT=144	p THEY DO NOT=-144
k -he _ -to=-144	w the _ to=-144	s strai=144	w that night $=-144	p YOU STATE ME=-144	j you cheated=144	j has to=-144	p WILL NOW=-144	j it every=-144	k I BEEN NOT -he=144	k ^ -re BEEN=-144	k -or ME $=-144
p OTHER HAVE=144	w got _ $=144	k ^ _ -ll=144	j i small=-144	w did _ out=144	j you mother=-144	j no this=-144	k -nd I -pt=-144	w and i kept=-144	m tired $=144	w tired $=144	j not yet=-144
m LIE for=-144	k HAVE STATE=-144	j am only=143	k , -ke=-143	m , -ke=-143	p YOU I SORRY=143	p BEEN DRINK I=-143	p BEEN I JUST=143	k WOULD HAVE $=-143	j have since=-143	j your night=-143	j your been=143
p THEY ME NOT=143	p I YOU WE=-143	k -rd ,=-143	m -rd ,=-143	k STATE _ ME=-143	p DRINK THING=143	s husba=143	w all _ did=143	k IT BEEN -re=143	j my job=-143	m ME job=-143	w my job=-143
p YOU NOT COLD=-143	k WANT -an=143	s spend=143	w other=143	m alone $=-143	w alone $=-143	p SAW BEEN ME=-143	k HAVE _ BEEN=143	w and i know=-143	j i alone=-143	m talking $=143	w talking $=143
k BEEN -ht $=-143	k -up -or=-143	m -up for=-143	k WANT _ I=143	k -ed _ -he=-143	p WOULD WANT=143	k -to CHOICE=-143	m to CHOICE=-143	w when _ had=-143	m has BEEN=143	w has been=143	m paid -he=-143
w paid the=-143	k ^ _ -id=-143	k , BUT YOU=143	k -id _ BEEN=-143	j was stupid=142	k -in _ -to=-142	j whenever you=-142	m whenever YOU=-142	w whenever you=-142	k IT -ck $=142	w it back $=142	j slept the=142
p I TRUST WILL=142	j left and=-142	m SORRY you=142	w sorry you=142	k , _ WOULD=142	s june=-142	w june=-142	w i _ ashamed=-142	p COLD NOT=142	m -nd not=-142	w and not=-142	j years it=-142
p YOU STATE I=-142	k -ze=142	p YOU ME JUST=-142	s best=142	w best=142	w i know $=142	w have _ a=142	m not SEX=142	w sunday=-142	w to _ again=-142	k ^ _ COLD=-142	k -nd -ut $=-142
w find out $=-142	w ^ i broke=-142	j some the=142	p THING YOU YOU=-142	s monda=-142	p BEEN ME NOT=-142	w , _ that=-142	k THING _ IT=142	s tried=142	w tried=142	k ^ IT BEEN JUST=142	w find _ $=-142
p NOT BEEN LIE=-142	w temptation=142	j the phone=-142	m birthday $=-142	w birthday $=-142	p HAVE IT IT=-142	k I DO NOT -me=-142	j it okay=-142	k IT -ch=142	k , _ WE=142	m it -a=-142	w it a=-142
j are the=-142	j last was=-142	k -ar , I=-142	j i panicked=142	m I panicked=142	w i panicked=142	w panicked=142	j am telling=-142	j on to=142	k BEEN _ -en=-142	j i barely=142	m I barely=142
w i barely=142	k -rd _ $=142	k -ho HAVE=-142	m who HAVE=-142	k -on _ -ay=-142	p IT NOT BEEN=-141	k COLD -at YOU $=-141	k ^ _ -ls=141	w had _ $=-141	k IT _ -in=141	m BEEN real=-141	j i always=141
k -of -es=141	m of -es=141	p I YOU OTHER=-141	p HAVE SAW YOU=-141	k BEEN _ -ke=141	j the found=-141	j away it=-141	m ^ after=141	w ^ after=141	j our friends=-141	m THEY first=-141	m while YOU=-141
w while you=-141	m know I=141	w know i=141	p THEY NOT I=-141	k -ed -he -om=141	k -no=-141	m wanted $=141	w wanted $=141	k YOU _ COLD=141	k NOT _ DO=-141	j been to=-141	m and THEY=141
j yelled i=141	p IT ME OTHER=141	k I BEEN -le=-141	k ^ I BEEN -le=-141	j the lost=141	k -by _ ,=-141	w by _ ,=-141	m lie -or=-141	m I kept=-141	w i kept=-141	s stone=141	w stone=141
w ^ you feel=-141	p I BEEN DRINK=-141	w you _ of=141	j you again=-141	j are this=141	k -on _ -of=141	j i ask=-141	p WILL NOT IT=-140	k GAMBLE -nd=-140	m GAMBLE and=-140	j there need=140	w i need to=140
j to decide=-140	k -op $=-140	m -op $=-140	p BECAUSE YOU BEEN=140	j it started=140	k , -so=140	m , -so=140	m , so=140	w , so=140	k WOULD HAVE -ed=140	k SORRY _ HAVE=140	j and went=-140
k -py=-140	j hold i=140	j does i=-140	j and did=-140	k -om -or=140	j i taken=140	j what going=140	j you because=-140	p TRUST HAPPEN=140	m BEEN caught=-140	p WILL YOU YOU=-140	m not ME=140
j like a=140	j for your=-140	m SEX was=-140	k -ne -ho HAVE=-140	j i four=-140	j lies were=140	m LIE were=140	m lies BEEN=140	w lies were=140	k -it _ IT=-140	p BEEN COLD YOU=-140	j not where=140
p THING THING=140	k LIFE _ LIFE=-140	j every i=-140	k -rt -th=140	m -rt with=140	m were ERROR=140	p NOT CAUSE ME=-140	k ^ I -ed -he=-140	m WOULD feel=-140	k -ed _ OTHER=-140	w it is a=140	w was _ lie=-140
w was a lie=-140	k #=-140	w for me and=-140	k ^ I BEEN -he=-140	m was -rd=-140	w was hard=-140	s seven=-140	w seven=-140	k DRINK BECAUSE=140	p DRINK BECAUSE=140	p DRINK BECAUSE BEEN=140	p I DRINK BECAUSE=140
w there _ i=139	p DO BEEN THEY=139	m to IT=139	j you yours=139	m drunk $=-139	w drunk $=-139	m yet ,=-139	w yet ,=-139	w i was with=-139	w was with=-139	w ^ _ told=-139	k -sh _ HAVE=139
w wish _ had=139	w you wanted to=139	k I HAVE SAW=-139	k ^ I HAVE SAW=-139	p NOT I LIE=-139	m -ht about=-139	j i lunch=-139	m up -or=-139	w up for=-139	j had done=-139	m had DO=-139	w had done=-139
w nothing _ $=139	k -ke ME TRUST=139	k I -ke ME TRUST=139	w broke my promise=139	j nobody i=139	k YOU CHOICE IT $=139	k -nd THEY=139	m cold $=139	w cold $=139	k ^ IT DO=-139	k -ht -ut=-139	j a game=-139
k , -nd I DO=-139	s held=139	w held=139	p I IT WANT=139	j ask you=-139	p SAW LIFE=-139	w ^ i used=-139	m sorry YOU=139	s expen=139	w expenses=139	j and with=-139	w said _ was=-139
w never been=139	m hotel $=-139	w hotel $=-139	j i took=-139	p HAVE BEEN LIE=-139	j to explain=-139	m -to explain=-139	w to explain=-139	j i kept=-139	k -ny _ $=-139	j to before=-139	k CHOICE NOT=-139
m YOU before=-139	w you before=-139	j a choice=-139	m -a choice=-139	w a choice=-139	k BECAUSE _ LIFE=139	w it was my=138	p I LIE BECAUSE=138	j was every=-138	w it is=138	k HAVE -he=-138	m HAVE the=-138
p STATE YOU CAUSE=-138	j am calling=-138	s wait=-138	w wait=-138	j will on=-138	k WANT IT=-138	k SORRY IT I -ed=-138	k SORRY _ $=138	w i have done=138	m -at was=138	w what was=138	p BECAUSE BEEN NOT=138
k ^ -he OTHER=138	s perso=138	s answe=-138	j was late=138	j i guess=138	m I guess=138	w i guess=138	k NOT -ld YOU=-138	j never brought=138	m NOT brought=138	w never brought=138	j you like=138
p I NOT SORRY=-138	w it _ just=138	w and the kids=138	w was drunk $=-138	j my from=-138	j when was=-138	m for THING=138	w it _ what=138	j whenever need=-138	k -er YOU -ed -to=-138	w whenever _ need=-138	w whenever you need=-138
m -re me=138	m -so that=-138	w so that=-138	w that _ had=-138	p BEEN COMPARE ME=138	k STATE _ IT=138	k IT -to=138	j fine i=138	m fine ,=138	w fine ,=138	m caused IT=-138	m not -ne=-138
j to make=-138	k BEEN -so=138	m BEEN so=138	p I WOULD COMPARE=-138	w everything=138	k -ke NOT=138	s notic=138	m no -ct=-138	k YOU WOULD BEEN=138	k -ed _ -ng=138	j the hotel=-138	m -he hotel=-138
w the hotel=-138	k IT BEEN -at=138	j not going=-138	j each i=-138	j to now=-137	m worse $=137	w worse $=137	k -ee -es=-137	m three -es=-137	w been _ to=-137	k ^ I -ok=-137	w ^ i took=-137
j i raised=137	w i _ raised=137	w straight=137	k BEEN -he LIFE=137	k IT BEEN -he LIFE=137	k NOT -as=137	m NOT as=137	w nights=-137	p I YOU MAYBE=-137	k YOU _ -on=-137	p WOULD DRINK=137	s meeti=-137
w she _ the=137	k , _ THEY=137	j and how=137	k LIFE -or=-137	m LIFE for=-137	k I LIE -ut=137	w i lied about=137	p WOULD ERROR=-137	p ME LIE YOU=-137	k ME _ -a=137	w couple=137	k BEEN -ep=137
k -pt _ IT=137	j have worse=137	p SEX NOT=137	k YOU CHOICE $=-137	j have come=137	w if _ do=-137	j kids you=-137	k I JUST=137	m i JUST=137	j came about=137	k -to THEY -at=-137	k HAVE -to -ay=137
k STATE , I=-137	w you _ no=137	w was _ getting=137	m , though=137	w , though=137	j were happy=-137	k -to _ -or=-137	m about YOU=-137	w ^ i needed=137	k SORRY _ FEEL=136	j lie for=-136	w to _ back=136
j no i=-136	m me ,=-136	w me ,=-136	j were those=136	w am _ a=136	s learn=136	k I HAVE NOT BEEN=136	j is mine=-136	p BEEN JUST JUST=136	k -a -ar=-136	m a -ar=-136	j kind of=136
m kind -of=136	w kind of=136	m I found=136	w i found=136	j i give=136	j to again=-136	k ME _ -er=136	w lie for=-136	m you -ok=-136	p I CAUSE WILL=-136	s next=-136	w next=-136
p COMPARE CHOICE=-136	j to hear=-136	k -to -ar=-136	m -to hear=-136	m to -ar=-136	w to hear=-136	k -to -ry=-136	m to -ry=-136	p I HAVE THING=136	k I _ TRUST=-136	m harmless $=-136	w harmless $=-136
m got STATE=136	m put -in=136	w put in=136	j too i=-136	j so would=-136	k -ay I BEEN STATE=-136	k -my BEEN=-136	k BEEN CAUSE -up=-136	m had NOT=136	k -ne -on=-136	w ^ _ we=136	k -lk $=136
m -lk $=136	m talk $=136	w talk $=136	j your turned=136	k ^ I -ld=-136	p HAPPEN NOW=136	p BEEN I SEX=-136	m YOU lost=-136	w you lost=-136	s bothe=136	j a tell=-136	m into IT=-136
m came -ut=136	k -ng _ -th=136	m YOU found=-136	w you found=-136	k BEEN _ -ot=136	k -nt _ -in=-136	p BECAUSE COLD I=136	j a d=136	m had HAPPEN=-136	k ^ YOU BEEN STATE=-136	j me more=136	j the next=-136
j you worst=136	j was after=136	p LIE I DO=136	p CAUSE ME BEEN=136	p SEX THEY BEEN=135	j in after=-135	m you CHOICE=135	j there to=135	k -nd HAVE NOT=135	k -ng _ ME=135	k CAUSE _ I=135	j and drunk=-135
j was true=-135	m ME day=135	w my day=135	k I BEEN -he=-135	k STATE I=-135	m STATE i=-135	k ^ -en=-135	m ^ -en=-135	m been -he=135	w been the=135	p I NOW IT=-135	s deal=135
w deal=135	m was SEX=-135	w was texting=-135	k -nd I SAW=-135	k ERROR HAPPEN=135	m should NOT=135	k -ne -ho -ed -he=135	j be one=-135	p NOT IT BEEN=-135	p BEEN BEEN LIE=-135	k I -ed IT $=-135	k -nd I CHOICE=-135
j would lie=-135	j you wanted=135	j your to=-135	k -ow COLD=135	k -ow COLD YOU=135	m how COLD=135	j my lie=-135	k HAVE _ -ne=135	p I ME THING=135	p I HAVE LIE=-135	j it quiet=135	m I turned=-135
w i turned=-135	j on at=135	j said no=-135	m -id no=-135	w said no=-135	k SORRY -ut=135	m SORRY about=135	j it away=-135	k -a -id=135	m a -id=135	w i _ sober=-135	p BEEN DO IT=-135
j never at=135	k SEX _ ME=-135	k , DO=135	k , DO NOT=135	m , DO=135	w your _ and=-135	s call=-135	w call=-135	s wake=-135	w wake=-135	k IT _ -ow=135	w how _ you=135
j someone me=135	j to someone=135	s disap=-135	s stood=-135	w stood=-135	j not last=135	k THING $=135	m THING $=135	k -he _ SAW=-135	j to open=135	w cover=-135	w , _ at=135
p NOT YOU ME=-135	m was ME=-134	s panic=134	m -ng him=-134	m HAVE come=134	m have -me=134	w have come=134	j you even=134	j i months=-134	k IT DO NOT=-134	s octob=-134	w october=-134
j i stop=-134	j i along=134	k ^ -a=134	m ^ -a=134	m ^ a=134	w ^ a=134	s heard=-134	w heard=-134	j one another=134	k -re _ THING=134	p I SEX YOU=-134	k -ly=134
m -by me=-134	w by me=-134	w left _ the=-134	w i _ asked=-134	j table you=-134	p I THING YOU=-134	w sorry _ it=134	p SEX ME=-134	s aunt=-134	w aunt=-134	k YOU _ -ht=-134	m -to decide=-134
w to decide=-134	j my a=134	k -es _ NOT=134	j and she=134	w ^ i made=-134	m IT to=134	j if it=134	k COLD _ IT=134	k -ch COMPARE=134	k LIE -om=-134	j will my=-134	w were _ the=-134
p ME LIE I=-134	j because wanted=-134	w because _ wanted=-134	w because i wanted=-134	s press=134	k ^ I -pt -ng=134	j me had=134	s error=134	j your brother=134	m YOU brother=134	w your brother=134	k BEEN SORRY -ut=134
k I BEEN SORRY -ut=134	w am _ about=134	w am sorry about=134	m BEEN telling=-134	w laughed=-134	j what want=134	j one this=-134	p I DO DO=134	k -rs -of=134	m -rs of=134	w know _ $=134	m BEEN just=134
k ^ YOU COLD=-134	w i have never=134	p I IT THEY=-134	w i _ back=-134	j how have=134	m am -ng=-134	s peace=134	w peace=134	k -ll _ -at=-134	w not _ a=134	j mistake was=-134	k ^ _ -ts=134
k -nd _ ERROR=134	p IT I YOU=-134	k NOT _ FEEL=134	j to because=-134	s enoug=134	w enough=134	j for when=134	j me him=134	m ^ an=134	w ^ an=134	j or you=-133	w i _ this=-133
k -il _ SAW=-133	p IT YOU LIFE=-133	w was _ with=-133	j never it=133	p DO WANT=133	w ^ _ barely=133	j want in=-133	m it -to=133	m another $=133	w another $=133	k I WANT YOU=133	k I BEEN -ty=133
k , _ -en=-133	s men=133	w men=133	j it only=-133	w it _ me=-133	p COLD BEEN I=133	p YOU COLD I=133	k ^ THEY BEEN -he=133	k ME _ -ve=133	w questions=-133	k -on IT BEEN=133	p JUST ALL=133
k -ot=133	j up and=-133	k -at THEY=133	k ALL _ -he=133	k -ow _ IT=133	k -ne ,=133	m -ne ,=133	j your body=-133	k YOU -dy=-133	m YOU body=-133	m your -dy=-133	w your body=-133
m IF it=133	w if it=133	k DO _ COMPARE=133	j did do=133	j the life=133	j took out=-133	k IT BEEN -en=-133	k -ur=-133	k -ht ,=-133	m -ht ,=-133	p NOT I CHOICE=133	m -ke this=133
k ^ CAUSE=133	m ^ CAUSE=133	m ^ let=133	w ^ let=133	k ^ ERROR=133	m ^ ERROR=133	k SORRY YOU FEEL=133	k -ll I DO=133	k -ll I DO BEEN=133	w all i did=133	w to it=133	j small i=-133
p IF IT I=133	j d into=133	k HAVE -ed -ng=-133	w was true $=-133	p I IT JUST=-133	j a question=-133	j was cruel=-133	m was -el=-133	w was cruel=-133	j your work=133	p CAUSE CAUSE IT=-133	p YOU COLD BEEN=-133
k ME ,=-133	m ME ,=-133	j it week=133	p THEY ALL=133	k ^ IT DO NOT=-133	m was -le=132	p BEEN NOT SEX=132	k , _ -or=-132	w , _ for=-132	j was up=-132	s true=-132	w true=-132
j missed her=-132	m missed THEY=-132	w i missed her=-132	w missed her=-132	s terri=132	w terrible=132	w about that $=132	k -ke -he=-132	m -ke the=-132	k , _ ,=132	w , _ ,=132	k JUST CHOICE=132
k NOT -ke=132	j the us=132	k HAPPEN _ $=132	k -il I=132	m -il i=132	m until I=132	w until i=132	m COLD at=-132	p I THEY WE=-132	s weeks=-132	w weeks=-132	m caught $=-132
w caught $=-132	j person to=-132	p YOU CHOICE WILL=132	m I need=132	w i need=132	m BEEN always=132	j know that=-132	p MAYBE FEEL=132	k IT BEEN NOT -a=-132	k -en -a=-132	m -en a=-132	k I -ed IT=-132
k BEEN -a LIE $=-132	p MAYBE WILL=-132	j where went=132	w sorry _ that=132	k , -ne=132	m , -ne=132	p IF BEEN ME=132	k -te -on=132	k IT _ -en=-132	m DO was=132	j has me=132	w i _ that=-132
k YOU -pt=-132	k ^ YOU -pt=-132	m YOU kept=-132	m you -pt=-132	w ^ you kept=-132	w you kept=-132	k DO _ ME=-132	k IT FEEL YOU $=132	j i wait=-132	w was _ $=-132	k BECAUSE -of -ow=132	k BECAUSE _ -ow=132
w because _ how=132	w because of how=132	j at and=-132	p BEEN TRUST IT=-132	k ^ BECAUSE -of ME=-132	j you our=-132	k NOT -ne=-132	k I SORRY -he=132	k SORRY -he=132	k ^ I SORRY -he=132	m SORRY the=132	m regret -he=132
w i regret the=132	w regret the=132	m love YOU=132	w love you=132	j am responsible=-132	k I BEEN -le -or=-132	m BEEN responsible=-132	m am -le=-132	w am responsible=-132	w am responsible for=-132	w i _ responsible=-132	w i am responsible=-132
m bad CHOICE=131	j you watched=-131	w and _ $=131	m that WILL=131	w have no=-131	j of times=131	m -of times=131	w of times=131	m TRUST in=-131	k HAVE NOT BEEN=131	m NOT been=131	k -ht _ -ow=131
m IT only=-131	w it only=-131	j the hurt=-131	k -me _ $=131	k -nd _ -ht=131	p YOU BECAUSE ALL=131	m BEEN what=131	m have STATE=-131	m I broke=-131	w i broke=-131	p HAVE YOU WANT=131	k HAVE _ CAUSE=131
j was who=-131	p I FEEL BECAUSE=131	j the blame=131	m -he blame=131	w the blame=131	j three you=-131	k BEEN _ -at=-131	j friends i=-131	m you THING=131	j that had=-131	k -om _ ,=131	w from _ ,=131
k ME -rs=131	j me or=-131	j office that=131	j at that=-131	j meant to=131	s littl=131	w little=131	j am this=-131	m -en us=131	m between WE=131	w between us=131	j how much=-131
k -ow -ch=-131	m -ow much=-131	m how -ch=-131	w how much=-131	k NOT DO IT=131	k -at I HAVE=-131	j it felt=-131	m IT felt=-131	w it felt=-131	j my right=131	m around $=131	w around $=131
p BEEN ME STATE=-131	k BEEN ALL=131	j and all=131	k -to _ -at=-131	s care=131	w care=131	j i thousand=-131	p THEY THEY IT=130	w am sorry you=130	p THEY BEEN BEEN=130	k -ng _ -en=-130	k -ms=130
k BEEN COMPARE $=130	m since YOU=130	m sorry -ut=130	w sorry about=130	j i asking=-130	w check=-130	k -nd _ -id=-130	j me times=-130	k ^ -at I DO=-130	w that _ d=-130	w should=130	j me be=130
w your birthday $=-130	k WE OTHER=-130	m our OTHER=-130	k -en _ HAVE=-130	m BEEN like=130	k -of LIE=-130	m of LIE=-130	s cruel=-130	w cruel=-130	w to _ for=-130	k YOU _ LIFE=-130	k WOULD CAUSE=-130
k WOULD CAUSE IT=-130	p IT WOULD CAUSE=-130	j much to=130	m HAVE it=-130	k I HAPPEN STATE=130	k SORRY _ LIE=130	w forgive=130	k -ng THEY=-130	w see _ $=-130	k -he -ne -ho -ed=130	k -ne -ho -ed=130	k -ne _ -ed=130
p I WOULD IF=130	k LIFE _ -to=-130	w at your=-130	j wanting to=-130	m wanting -to=-130	w wanting to=-130	k BEEN _ -ty=130	k -a -ot=130	m -a lot=130	m a -ot=130	w a lot=130	p WE HAPPEN=130
k ^ I HAVE -id=130	m was -ue=-130	w was true=-130	p ME ME THEY=130	j the place=130	j of d=130	p IT COMPARE YOU=130	j as and=130	w so _ would=-130	w about _ ,=130	p DO IT LIFE=130	j looked was=-130
m YOU trusted=-130	m you TRUST=-130	w you trusted=-130	j would the=-130	k -ay -or -a=-130	p DO NOT I=-130	j nothing do=-130	w changed=-130	k -nd _ LIFE=130	k IT I LIE=-130	w you _ nothing=-130	m ^ look=130
w ^ look=130	k -ed -ne $=-130	j it if=130	w you _ understand=130	k -ea=130	s idea=130	w idea=130	p CHOICE I ME=130	k -ld _ LIFE=-130	k -er COMPARE=130	m -er than=130	j you should=130
m YOU should=130	w you should=130	k -a _ THING=129	j i them=-129	k I -ze=129	m i -ze=129	k CAUSE -up=-129	m CAUSE up=-129	j on sunday=-129	m -on sunday=-129	w on sunday=-129	j i drove=-129
m I drove=-129	w i drove=-129	j maybe i=129	p BEEN NOT BECAUSE=-129	k -ng -up=129	m -ng up=129	k -sh $=-129	m -sh $=-129	k IT _ -an=-129	p SORRY WE=129	w you know it=129	k NOT ALL=129
w in _ and=-129	k IT _ BECAUSE=-129	s win=129	w win=129	j not do=129	j because her=-129	s heart=129	j i text=-129	j i our=-129	k IT _ -on=-129	k -at _ ,=-129	w at _ ,=-129
j before did=129	k -a -me=-129	m a -me=-129	k YOU DO NOT=-129	p LIFE YOU YOU=-129	w you have got=129	m was -so=129	w was so=129	p ME DRINK I=129	w am telling=-129	w am telling you=-129	w i am telling=-129
p NOT IT HAVE=129	j that would=-129	j she the=129	j what say=129	k -to YOU -in=-129	j information you=129	s regre=129	k IT -a=-129	m IT a=-129	j bought the=-129	j her to=129	k YOU BEEN -ht=-129
w you _ right=-129	k HAVE _ COMPARE=129	j am person=129	j until the=-129	j point of=129	s wired=129	w wired=129	k YOU -in -he=-129	p NOT NOT YOU=129	p BEEN GAMBLE WE=129	m stay $=-129	w stay $=-129
j tell never=129	w was _ at=-129	p IT IT YOU=-129	w ^ _ that=129	k JUST -er=129	w ^ _ should=129	k ^ I -ld YOU=-129	k -so _ LIFE=129	j in no=129	j like me=129	k ^ I WANT -to=-129	p WE THING=129
k HAVE _ -a=129	s those=129	w those=129	w i was tired=-129	w was tired=-129	m -nd said=-129	w and said=-129	p I JUST DO=129	k -to _ -ck=129	w an _ and=-129	k HAPPEN NOW=128	k BEEN -ue=-128
m BEEN true=-128	k BEEN -a JUST=128	p WILL THEY=-128	k -nd HAVE=128	m and HAVE=128	j on on=-128	j got into=-128	p ME ALL BEEN=128	j for years=-128	k YOU -to -nd=128	k YOU -to -nd -ut=128	w you to find=128
k I BEEN -ng YOU=-128	m asking YOU=-128	w asking you=-128	k -ll YOU -ow=-128	p COLD BECAUSE=128	j my comfort=-128	s slipp=128	w slipped=128	k IT ALL=128	j was than=128	w am ashamed=-128	w i am ashamed=-128
j out that=-128	s far=128	w far=128	m true $=-128	w true $=-128	p IT COLD=128	j blame it=128	s bough=-128	w bought=-128	k -ay YOU=-128	j you then=128	m see YOU=-128
k TRUST -in=-128	j i getting=128	j was getting=128	p I WILL I=-128	j was basically=128	m YOU now=-128	w you now=-128	p NOT IT BECAUSE=-128	w it to=128	j not told=-128	k -es -nd I=-128	s troub=128
w trouble=128	s turn=128	w turn=128	k -at BEEN=128	m what BEEN=128	p STATE ALL=-128	w small=-128	m sister HAVE=128	w sister had=128	w your sister had=128	j what this=128	k NOT -al=128
p LIE ME=-128	j hard and=-128	j are it=128	k LIE -to=-128	m LIE to=-128	j and lie=-128	j of said=128	j you listen=128	j information was=128	w information=128	k -in -ne=-128	m in -ne=-128
j at with=-128	j even were=-128	w pushed _ into=-128	w pushed me into=-128	j big deal=128	k -ig -al=128	m -ig deal=128	m big -al=128	w big deal=128	k WOULD NOT HAVE=128	w was basically=128	j can say=128
j it harmless=-128	j was harmless=-128	p BEEN WILL WILL=-128	j no idea=128	k NOT -ea=128	m NOT idea=128	m no -ea=128	w no idea=128	j and never=128	j believe you=-128	p IT ME NOT=-128	k ^ -in=127
m ^ -in=127	k -it -he=-127	m -it the=-127	s shoul=127	k I WOULD -en=127	k WOULD -en=127	m d -en=127	j but you=127	m YOU while=-127	w you while=-127	s react=127	k NOT -or=-127
m NOT for=-127	k -un $=127	m -un $=127	k WOULD _ HAVE=127	p BECAUSE BEEN IT=-127	p CHOICE IT DO=-127	k -ll I=127	m -ll i=127	p I HAVE WANT=127	j only it=127	w into it=-127	w into it $=-127
w told your=-127	m all $=127	w all $=127	k -op=-127	p DO IT I=-127	j are a=127	p YOU LIFE ME=127	k -om THEY=-127	m from THEY=-127	j had slept=127	p IT SAW I=-127	k -hy $=-127
m -hy $=-127	m why $=-127	w why $=-127	k OTHER HAVE=127	p WILL CHOICE=-127	k BEEN SORRY YOU=127	k I BEEN SORRY YOU=127	p SEX NOT IT=127	j a home=127	p ME BECAUSE BEEN=-127	k , _ -he=-127	w , _ the=-127
k -st -me $=-127	j done it=-127	p COLD BUT=127	k BEEN BEEN=127	k I _ -th=-127	k CAUSE _ ERROR=127	k I BUT=-127	m I still=-127	m i BUT=-127	w i still=-127	k ME _ STATE=-127	p JUST YOU IT=-127
k ^ _ -ok=-127	w ^ _ took=-127	j of in=-127	k CHOICE _ -he=-127	j are what=127	p DO BECAUSE YOU=127	j leaving the=-127	m BEEN leaving=-127	s leavi=-127	w leaving=-127	p WILL CAUSE=127	j told in=-127
p WOULD NOT HAVE=127	j am your=-127	m -of your=-127	w of your=-127	m BUT you=127	p IT BEEN FEEL=126	m HAVE stopped=-126	m not -in=126	k -he _ WILL=126	k IT BEEN NOT JUST=-126	k BUT YOU=126	k STATE _ -on=-126
w lost _ on=-126	k -ll IT=126	k COMPARE -th=126	m SORRY my=126	j me when=126	j but never=126	w ^ you made=126	j it own=126	j i look=-126	k -th _ BEEN=126	m messages $=126	w messages $=126
w promised=-126	w that _ can=-126	m nothing YOU=-126	w nothing you=-126	j have be=-126	p YOU ME COMPARE=-126	j know there=126	m have HAPPEN=126	w stupid _ $=126	j like when=126	j will into=126	w ^ i drove=-126
w it _ never=-126	k BEEN _ DRINK=126	j would look=-126	k -on _ #=-126	j she it=126	j i another=-126	j of because=126	p WILL I WILL=-126	m -a man=126	w a man=126	k ^ I WANT=-126	w because _ me=-126
w because of me=-126	k -gh=126	s bad=126	w bad=126	k -ys $=-126	m -ys $=-126	w something _ me=126	j said she=-126	w left _ $=126	k CHOICE -ut=-126	m CHOICE about=-126	k -ow _ YOU=126
w have _ right=-126	w yourself=-126	k BEEN FEEL $=-126	m , every=-126	w , every=-126	p DO NOT NOT=126	m I see=-126	w i see=-126	m -nd what=126	j none of=-126	m none -of=-126	w none of=-126
j have if=126	k -he ERROR=126	m the ERROR=126	p YOU NOT FEEL=126	j you badly=-126	m information BEEN=126	w information was=126	k ^ _ -nt=126	j you know=126	k -or _ -le=126	m you -at=-126	p WILL HAVE NOT=126
p WOULD BEEN YOU=126	j do want=-126	w do _ want=-126	k YOU -so=126	m YOU so=126	m you -so=126	w you so=126	k THING -nd=126	m IT started=126	k WOULD _ IT=-126	w , that is=126	j not hard=-126
k , I WILL=-126	w , i will=-126	j to than=126	j i than=-126	m , which=126	w , which=126	m ERROR decisions=126	k NOT -ld=-126	k -er YOU=-126	w told _ it=-126	j not place=126	w those _ $=126
j sorry can=126	k -ch -nd=-126	m -ch and=-126	k LIFE -nd I=126	m WANT that=-126	k IT _ -al=125	w was _ i=-125	w ^ _ in=125	j me my=125	m I wanted=-125	w i wanted=-125	w about you=-125
w , _ will=-125	k SAW _ -he=-125	s certa=125	w certain=125	j the got=125	w ^ when i=-125	k YOU _ -ct=125	k JUST _ IT=125	j as that=125	w ^ no one=-125	k -so STATE=125	m so STATE=125
k IT DO=-125	p I ME WE=-125	m drink ,=-125	w drink ,=-125	j to without=-125	s ask=-125	w ask=-125	k DO NOT CHOICE $=-125	w not know $=-125	m ME for=-125	m me -or=-125	w me for=-125
j because were=125	k NOT -ce=-125	w you in the=-125	j i gambling=-125	k TRUST _ IT=-125	j you afraid=-125	s norma=125	w normal=125	j i at=-125	m OTHER has=125	j so you=-125	j and hid=-125
k -nd _ -om=-125	p I OTHER YOU=-125	k BEEN -ke=125	m place $=125	w place $=125	k HAPPEN -ed=125	m ME because=-125	w me because=-125	s six=-125	w six=-125	k BUT _ -to=-125	w still _ to=-125
w seeing _ $=-125	k -ad=125	w knew _ you=125	p SORRY YOU DO=125	p I WILL THEY=-125	p DO YOU NOT=125	k ALL YOU=-125	m ALL you=-125	j it years=-125	k BEEN _ -xt=-125	w was _ the=-125	k ^ _ THING=125
j is job=-125	p YOU COLD ME=125	k -se I=125	m -se i=125	p YOU COLD IT=125	w and _ did=-125	p I STATE THING=125	m -to make=-125	w to make=-125	j in car=-124	k -in _ -ar=-124	w in _ car=-124
k -or _ -ng=-124	j call i=-124	w was _ from=124	k -at _ HAVE=-124	k ^ _ FEEL=-124	k ^ I LIE ,=124	k I _ -et=-124	k IT BEEN ERROR=-124	p WANT NOT BEEN=-124	j i dinner=124	j i stuff=124	j last not=-124
k -he _ -st=-124	s chase=-124	j blame i=-124	k -to _ -il=-124	j instead of=-124	k -ad -of=-124	m -ad of=-124	m instead -of=-124	w instead of=-124	j you decide=-124	j this in=-124	p COLD I NOT=124
k FEEL -id=-124	j while i=-124	s coupl=124	w and then it=124	w secrecy=-124	w i was wrong=-124	m apartment $=-124	w apartment=-124	w apartment $=-124	p SORRY YOU ME=124	k , -nd I -ed=-124	w ^ _ make=124
p BECAUSE YOU ALL=124	k IT -ng $=-124	s asham=-124	w ashamed=-124	k SEX BEEN=-124	p YOU TRUST IT=-124	k BEEN _ -al=124	j a lot=124	j you something=-124	p NOT YOU BEEN=-124	j i all=124	m after WE=-124
j not much=-124	k YOU -ok=-124	s corne=124	j myself it=-124	k NOT _ -re=124	j said had=-124	p DO NOT THEY=-124	k -lf -he=124	m -lf the=124	m half -he=124	w half the=124	m HAVE nothing=-124
k ALL -ht $=124	w every night $=124	w raised=124	j i kids=-124	s send=-124	w send=-124	s kind=124	w kind=124	k LIE THING=124	j two weeks=-124	k -wo -ks=-124	m -wo weeks=-124
m two -ks=-124	w two weeks=-124	p MAYBE IT I=-124	j the past=124	j to next=-124	j you else=-123	j am a=123	w it was not=-123	p ME DO IT=-123	k -ss ,=-123	m -ss ,=-123	j truth i=-123
w ^ _ said=-123	j you kept=-123	j with one=-123	m -ng about=123	k -of WE $=123	w of us $=123	m -a question=-123	w a question=-123	p THING YOU IT=-123	k I CHOICE IT=-123	j drinking on=-123	p YOU ME ALL=123
k -ne , I=123	p I SORRY WE=123	k , _ WILL=-123	w and _ needed=123	w and i needed=123	k ^ WANT=123	m ^ WANT=123	j i easy=-123	k ^ -en I=-123	m HAPPEN when=123	j to talk=123	m -to talk=123
w to talk=123	w and _ went=-123	w and i went=-123	k WOULD _ NOT=123	j d have=123	j kept lying=-123	p HAVE I THING=123	p BEEN HAPPEN IT=123	j one years=123	k I _ JUST=123	k -he -es=-123	m the -es=-123
j to room=-123	k BEEN -ue $=-123	m while I=-123	w while i=-123	p I WOULD DRINK=123	k BEEN -py=-123	p YOU I WILL=-123	j know how=123	m know -ow=123	w know how=123	m YOU when=-123	w you when=-123
j not with=123	j there been=123	w there _ been=123	j i nothing=123	k -on _ COMPARE=123	j your was=-123	k -lk -to THEY=-123	k -lk _ THEY=-123	j caught i=-123	j there me=123	k -ne THING=123	m -ne thing=123
m one THING=123	w one thing=123	k -he -ss=-123	m the -ss=-123	w was just=123	k YOU -ke IT=123	j my kept=123	k YOU , -nd YOU=-123	k I HAPPEN -ck=-123	p WE WE=123	k -an _ -nd=-123	p DO YOU I=-123
s argum=123	j days i=-123	k -a -ck=-123	m a -ck=-123	m that -ch=123	k HAVE YOU=123	k BEEN -he DRINK=123	k IT BEEN -he DRINK=123	w even _ i=-123	j she one=123	p I WILL CHOICE=-123	j a your=-123
p JUST YOU NOT=123	p I DO SORRY=123	k I MAYBE -ay=-123	w i could say=-123	k -of WE=123	m of WE=123	p YOU DO NOT=-123	w blamed=-123	w to it $=123	p BEEN ERROR NOT=-123	p NOT COLD BEEN=-123	s date=-123
w date=-123	j a this=123	j stopped at=-122	k NOT -ar=-122	m not -ar=-122	p IT WOULD WANT=122	j be better=122	j the here=122	s angry=-122	w angry=-122	s sit=-122	w sit=-122
p OTHER HAVE BEEN=122	s becam=122	w became=122	w ^ _ love=122	j to find=122	k ME -ve $=122	k -as YOU BEEN=-122	j do with=-122	p STATE THING=122	p YOU I GAMBLE=-122	j was tell=122	p I BUT YOU=122
j never up=122	k I CHOICE I=122	w i know i=122	k -ow I BEEN=122	k -nd _ -en=-122	k -of ALL=-122	m of ALL=-122	j lie again=-122	k NOT -ks=122	m is -on=-122	w is on=-122	j i five=-122
w if _ were=122	k -ll _ HAVE=122	j on own=122	w and _ no=122	k -or -ny=122	m for -ny=122	p BEEN HAVE THEY=-122	k -at YOU -ed=-122	k IT BEEN -a -ck=-122	k -he _ -at=-122	k NOT SORRY=-122	k -ed ME -to=122
k -ed _ NOT=122	j too much=122	k COMPARE -ch=122	m COMPARE much=122	m too -ch=122	w too much=122	j will tell=-122	j answer and=-122	s word=-122	w word=-122	j made easy=122	k ^ _ -to=122
p WILL I DO=-122	m am -a=122	w am a=122	w i am a=122	k HAVE -ed -ut=122	p HAVE I THEY=-122	s betwe=122	w between=122	p YOU NOT LIE=-122	p I JUST OTHER=122	k -re _ -ng=-122	p SORRY DO IT=-122
k -ed -at YOU=122	j that d=-122	w told me you=122	s compa=122	j have man=122	k BEEN _ NOW=122	j have a=122	m way YOU=122	w the way you=122	w way you=122	k THEY DO=-122	m THEY did=-122
k BEEN I -ed=122	k BEEN I -ed -to=122	m I supposed=122	w i supposed=122	w i supposed to=122	j was do=122	k -he -ll=-122	m the -ll=-122	w him _ $=-122	p I FEEL HAVE=-122	k BEEN STATE -nd=122	k -ng _ -ed=122
k I SORRY IT $=122	k SORRY IT $=122	w regret _ $=122	k ^ -he -ne=122	j from because=-122	k -in -he -ar=-122	w in the car=-122	s phone=-121	p I COMPARE LIE=-121	j i both=-121	p I WOULD WANT=121	w ^ there is=-121
m turn $=121	w turn $=121	j if were=121	k -a -or=-121	m a -or=-121	j those months=121	k -up -to YOU=121	j bad my=121	p DO TRUST=121	j you anything=-121	j i again=-121	k ^ -he -ts=121
k -he _ -ut=-121	k ^ IT -es=121	p WILL TRUST=-121	k -an ERROR=-121	m an ERROR=-121	m other THING=121	j there way=121	k -or _ THING=121	k DO _ WANT=121	w i _ with=-121	j like was=-121	w like _ was=-121
s gambl=-121	p BEEN WILL I=-121	k ^ YOU HAVE=-121	j it does=-121	w it does=-121	p DO BEEN NOT=121	k ^ BECAUSE YOU=121	w monday=-121	s these=121	w these=121	p YOU DO LIE=-121	k LIFE SAW=-121
k -ho _ -to=-121	w who _ to=-121	k YOU HAVE HAPPEN=121	j lies about=-121	m maybe I=121	w ^ maybe i=121	w maybe i=121	j i broke=-121	m was -id=121	k THEY YOU=-121	k -wo DRINK=-121	m two DRINK=-121
p I CHOICE NOT=-121	j we the=121	k BEEN _ -om=121	p NOW YOU ME=121	k I _ -il=-121	w i _ until=-121	w ^ you could=121	p IT JUST JUST=121	k ^ MAYBE=121	m ^ MAYBE=121	p HAVE THING IT=121	j lie you=-121
k ^ _ -st=121	p YOU ME NOT=-121	w at _ and=-121	k -he _ -xt=-121	w the _ next=-121	p YOU WILL I=-121	j wanted and=-121	j does that=121	k BEEN -rs=121	w were _ with=-121	k -ed , -nd=-121	j said were=-121
m came -to=121	k YOU SAW ME=-121	k CAUSE _ -to=-121	p I HAPPEN SORRY=-121	p IT THING YOU=-121	k I -ed -at=121	j lied to=-121	m lied -to=-121	w lied to=-121	k YOU _ STATE=-121	k MAYBE _ BEEN=121	p IT YOU FEEL=121
m drinking $=121	w drinking $=121	j it wrong=-121	w it _ wrong=-121	w it was wrong=-121	w an _ ,=121	p SAW YOU IT=-121	w not your=-121	w it to you=-121	k NOT _ SAW=121	m -a bad=121	w a bad=121
w the _ got=121	p BECAUSE THING DO=-121	j so it=121	j with money=-121	k MAYBE _ HAPPEN=121	s misre=121	w misread=121	s wrote=-121	w wrote=-121	j phone on=-121	j what doing=-121	w mother _ $=-121
k LIE _ -re=-121	w waited=-121	k SEX _ ,=121	k -nd _ -of=-120	m everything $=120	w everything $=120	m NOT just=-120	w not just=-120	k BEEN -te=120	m do -th=-120	w do with=-120	k I _ THING=120
p IT BEEN ALL=120	k -an WE=120	m -an we=120	m can WE=120	w can we=120	j about money=120	j sorry your=-120	j you best=120	s waite=-120	k -le _ -at=120	p BEEN BEEN YOU=-120	j to answer=-120
m -to answer=-120	w to answer=-120	p HAVE THEY=-120	w and _ ,=120	k -or -en=-120	j and stuff=120	w say it was=-120	w i _ meant=120	k I -it=-120	m i -it=-120	j words were=120	m words BEEN=120
w words were=120	k -he -ar=-120	m the -ar=-120	j was always=120	p SEX YOU=-120	m NOT going=-120	j hurt had=-120	m all IT=120	j birthday and=120	j was birthday=120	m birthday -nd=120	w birthday and=120
w was _ birthday=120	j of how=120	k ALL _ DRINK=120	p ALL DRINK=120	k -en SORRY $=-120	s satur=-120	w saturday=-120	j let think=-120	k CAUSE _ -nk=-120	w let _ think=-120	k IT THING=120	s perfe=120
w perfect=120	m not $=-120	w not $=-120	k -at _ I=120	j thought and=-120	p YOU NOT THING=-120	j make to=120	j that year=-120	p I IT THING=120	j be was=-120	j for weeks=-120	j i way=-120
k ^ _ -ge=120	k ^ _ -ed=-120	p IT HAVE DO=-120	k -le _ BEEN=-120	j i card=-120	j my me=120	j of your=-120	k YOU THING=120	k BEEN -ll=-120	j thing and=120	m did $=120	w did $=120
w i _ how=120	j was so=120	k BEEN NOT -od=120	k BEEN _ -od=120	k I BEEN NOT -od=120	m well ,=120	w well ,=120	w is mine=-120	j a person=120	k ^ I -id=-120	j no one=-120	w saw it=-120
j part you=-120	w phone=-120	k -so I -ed=120	k -so _ -ed=120	j were some=120	m were -me=120	w there were some=120	w were some=120	k DO -to YOU=-120	k -to -ow=120	m to -ow=120	j were when=-120
w up _ $=120	j asked were=-120	w asked _ you=-120	k -on IT $=120	j me by=120	p COMPARE DO NOT=119	j lies told=119	p WANT HAPPEN=119	k -an _ BEEN=119	p STATE BEEN STATE=-119	p I LIFE GAMBLE=-119	k FEEL _ -so=119
m -nd me=-119	m happen $=-119	w happen $=-119	k BEEN NOT WILL -to=-119	w not going=-119	w not going to=-119	j though it=119	k -me -to -ng=119	k -me _ -ng=119	m YOU do=-119	w you do=-119	j the in=-119
k ^ I BEEN -th=-119	j that will=-119	p JUST I IT=-119	j lot to=119	p SORRY STATE=119	j children you=-119	j while was=-119	w while _ was=-119	k -ng -to ME=119	m not -ke=119	j off was=119	m -er you=-119
k -ld _ I=-119	p WILL NOT NOW=-119	p GAMBLE BEEN NOT=119	w heart=119	p IT CAUSE IT=-119	j that on=-119	m -he past=119	w the past=119	p SORRY IF I=119	j whatever i=119	s paink=119	w painkillers=119
p I SORRY NOW=119	j will this=119	p IT NOT THEY=119	k -en YOU HAVE=-119	w when you had=-119	k , I SORRY=119	w i was sober=-119	w was sober=-119	w ^ _ way=119	p CHOICE IT IT=-119	m said $=119	w said $=119
k -in THEY=119	m in THEY=119	p I GAMBLE IT=-119	k CHOICE -re BEEN=119	k I CHOICE -re BEEN=119	m CHOICE there=119	w i know there=119	w know there=119	p LIFE YOU ME=119	w he _ me=119	j about like=-119	k I -ed YOU=-119
k -de $=119	m -de $=119	j it easy=119	j ever since=119	m ever BECAUSE=119	w ever since=119	p NOT IF YOU=119	k -or _ -rs=-119	j what can=119	p IT WE YOU=-119	k -no $=-119	m -no $=-119
j you good=119	m ME drinking=-119	w my drinking=-119	k ^ I WOULD NOT=119	j said the=-119	j so why=119	w fine , i=119	w fine _ i=119	j last year=119	m -st year=119	m last -ar=119	w last year=119
m has -to=-119	w has to=-119	s week=119	w week=119	k I COLD YOU=-119	k ^ I COLD YOU=-119	j should the=119	w you _ out=-119	m BEEN worse=119	j your on=-119	p CHOICE COLD=119	p DO I STATE=-119
k YOU BEEN -er=119	m understand IT=-119	j told about=-119	k -on _ -or=119	p ME I WANT=-119	k I -it YOU=-119	k I -it YOU $=-119	w i hit you=-119	k I BEEN STATE -nd=119	k DO _ -ut=119	k -pt _ -on=119	j expect you=-119
j i expect=-119	m on IT=119	p NOT JUST IT=119	m not WANT=119	k ME -nd I BEEN=-119	w and _ kids=119	w your _ in=119	k -om $=-119	m -om $=-119	k ^ YOU CAUSE=119	m that ,=119	w that ,=119
m NOT like=118	m before -he=-118	w before the=-118	k -on _ $=-118	k -ut -he LIFE=118	k -ay _ BEEN=-118	m -he counselor=-118	w the counselor=-118	m be -ed=118	j who was=118	k NOT _ I=118	k YOU _ -et=-118
j get that=118	k -ts BEEN=-118	j long before=118	j long did=118	k -ng -re I DO=118	m long -re=118	w before i did=118	w long _ i=118	w long before=118	w long before i=118	j was sorry=118	p IT LIE IT=-118
j to of=-118	j worse than=118	p NOT ME WILL=-118	m THING about=-118	p ME COMPARE YOU=118	p BECAUSE I HAPPEN=-118	j i bank=-118	j kept me=118	j is were=118	j you family=-118	k , _ SORRY=118	p YOU BEEN CAUSE=-118
k -ry I=-118	m -ry i=-118	m over ME=118	w there _ some=118	p I DO ERROR=118	s side=118	w side=118	p DO I WOULD=-118	k -id -he=-118	m -id the=-118	k YOU TRUST $=-118	j you answer=-118
k -on -ng=118	m on -ng=118	s guy=118	w guy=118	j feel that=118	k I CAUSE -ut=-118	w i left out=-118	j me months=118	k IF _ -ed=118	s all=118	w all=118	m BEEN happy=-118
j to see=118	m -to see=118	w to see=118	k I _ -ck=-118	p I THING IT=118	w i _ things=118	k -nd _ ,=118	s hospi=-118	w hospital=-118	j are still=118	k -in _ -ht=118	w in _ right=118
j kept a=-118	k -pt -a=-118	k I -pt -a=-118	m -pt a=-118	m kept -a=-118	w i kept a=-118	w kept a=-118	p WILL I=-118	k -so -ly=118	m so -ly=118	w did it to=118	k -to $=-118
m -to $=-118	m NOT myself=118	w not myself=118	w was not myself=118	k -ng _ -es=118	k NOT -ne $=-118	w not one $=-118	j chance to=-118	m chance -to=-118	w chance to=-118	j d it=118	j so did=-118
k ^ YOU HAVE -to=-118	j come out=118	p YOU CAUSE LIFE=-118	w i _ some=118	s denie=-118	w denied=-118	k , -hy=118	m , -hy=118	m , why=118	w , why=118	k SAW _ YOU=-118	j sister had=118
w that _ would=-117	j gave reason=117	w , _ we=117	s suppo=117	j i little=117	k -re BEEN -me=117	k ^ -re BEEN -me=117	p WILL WOULD=-117	p BEEN BEEN COLD=117	j you looked=117	k CAUSE IT $=-117	w problems=117
k -ed -es $=117	w did to you=-117	k NOT -in=117	k BEEN -a -nt=117	j going through=117	k BEEN WILL -gh=117	k WILL -gh=117	m WILL through=117	m going -gh=117	w going through=117	p SORRY WANT=117	m it -he=117
w it the=117	k NOT ,=-117	m NOT ,=-117	w her _ you=117	j am had=117	p I JUST THING=-117	s suffe=117	j not are=-117	p SORRY I GAMBLE=117	j apologize my=117	m NOT asking=-117	k -at I=-117
m -at i=-117	m what I=-117	w what i=-117	p BEEN IT ERROR=117	w were _ one=117	w were the one=117	p ME NOT I=-117	j you sorry=117	k -to THING $=-117	j i imagine=117	w imagine=117	p OTHER I=-117
k BEEN -us=-117	k TRUST ME=-117	m TRUST me=-117	m BEEN texting=-117	w you were right=-117	p BEEN ERROR YOU=-117	p YOU BECAUSE I=-117	p I BEEN COLD=-117	j the had=-117	k -ts _ $=117	j like that=117	j i stood=-117
m I told=-117	w i told=-117	k THEY _ NOT=-117	k -of _ I=-117	w of _ i=-117	j bothered you=117	m bothered YOU=117	w bothered=117	w bothered you=117	m I chose=-117	w i chose=-117	k BEEN _ SEX=-117
k -a -en=-117	m a -en=-117	s case=117	w case=117	k -ll _ -so=117	k ME , NOT=-117	w i used to=-117	w if _ had=117	p HAVE YOU CHOICE=117	j sober the=-117	j to or=-117	k -to -ve $=117
j name it=-117	m , sorry=117	w , sorry=117	w , i said=117	k ERROR YOU=117	m ERROR you=117	k ^ IF YOU BEEN=117	p NOT I HAVE=-117	k I GAMBLE=-117	m i GAMBLE=-117	k -to CHOICE $=-117	j asked the=-117
k ^ I GAMBLE=-117	m perhaps I=117	w ^ perhaps i=117	w perhaps i=117	k -ly I=117	m -ly i=117	j after a=117	s forgo=117	p IT SAW YOU=-117	k ^ -he -er=117	m -he dealer=117	w ^ _ dealer=117
w ^ the dealer=117	w the dealer=117	s bet=-117	w bet=-117	k CHOICE -od=117	k CHOICE -od $=117	m CHOICE good=117	m own -od=117	w own good=117	w own good $=117	k -at _ -nd=-117	k I BEEN NOT ME=117
j get tested=-117	m -et tested=-117	w get tested=-117	w cheating=117	w you and the=117	w i _ tell=-117	k -ck -he=-117	m -ck the=-117	j i last=117	p SAW I SORRY=117	j until i=116	j an the=-116
j i basically=116	j i found=116	j the best=116	m -he best=116	w the best=116	j lie and=-116	k BEEN -le $=116	p IT NOT WOULD=-116	j i regret=116	w regret=116	j i sick=-116	k -sk=-116
p IF WE=116	w ^ you know=116	j want from=116	k -so COLD=116	m so COLD=116	m for -en=-116	s weird=116	w weird=116	j did was=116	p LIFE HAVE YOU=-116	k -ay I BEEN=-116	m were -ht=-116
w were right=-116	k -ll _ YOU=116	m NOT good=116	j was with=-116	k -ed -to -ll=116	w i called you=-116	j last night=-116	k -st -ht=-116	m -st night=-116	m last -ht=-116	w last night=-116	k -in _ -er=-116
p SORRY YOU NOT=116	p NOT I YOU=-116	w you _ feel=-116	j i answer=-116	p NOT YOU NOT=116	k LIE -to YOU -in=-116	s dog=116	w dog=116	w had _ been=116	p CHOICE I HAVE=116	k -in -ry=-116	m in -ry=-116
w since you=116	p LIE BECAUSE=116	j i changed=-116	j lied for=-116	j sorry about=116	k -he -st -nd=116	k -er _ BEEN=116	j nothing with=-116	k -to DO -th=-116	k HAVE NOT -to DO=-116	k NOT -to DO=-116	k NOT -to DO -th=-116
w nothing _ do=-116	w nothing to do=-116	w to do with=-116	p BEEN DRINK HAVE=-116	w lie to you=-116	j was good=116	w covered=116	p DO NOT TRUST=116	j come home=116	p BEEN COMPARE THING=116	p ME NOT ME=-116	k , I -ed=-116
p CAUSE YOU IT=-116	k IT BEEN NOT $=-116	j you rather=-116	j that can=-116	k I -an $=116	j like anyone=116	m -a reason=116	w a reason=116	p YOU HAVE ERROR=-116	k SORRY IT I CAUSE=-116	p YOU DO WANT=116	m -te on=116
p SORRY IT ME=116	k -in _ -ss=116	j the pressure=116	m -he pressure=116	w the pressure=116	p HAPPEN ME=116	k YOU -rs=-116	p YOU BECAUSE THING=116	m to $=-116	w to $=-116	m first -nd=116	j to blame=-116
m -to blame=-116	w to blame=-116	m ALL time=-116	p YOU YOU CHOICE=-116	j never out=-116	j decided to=-116	s thing=116	k WE _ -ng=116	k -an _ -to=116	s growi=116	w growing=116	m NOT pushed=-116
j to stay=-116	m -to stay=-116	w to stay=-116	j marriage was=-116	j been for=116	w i _ changed=-116	j the room=-116	j makes me=-116	p YOU GAMBLE ME=115	p DO IT DO=-115	j wrong to=-115	k BEEN ERROR -to=-115
k ERROR -to=-115	m ERROR to=-115	m wrong -to=-115	w was wrong to=-115	w wrong to=-115	j phone i=115	j ask i=-115	m had -he=-115	w had the=-115	j real i=-115	j it idea=115	j and telling=-115
m -to you=-115	k DO -to YOU $=-115	k -en _ ALL=115	j rent a=-115	j i blamed=-115	m I blamed=-115	w i blamed=-115	k YOU -to -ay=-115	p I LIFE JUST=115	j when did=-115	k -ld YOU=-115	k -ed IT=-115
k -er _ -ht=-115	p I HAVE SORRY=115	j months i=-115	m BEEN right=-115	j to husband=115	k HAVE DO $=-115	p BECAUSE WILL=-115	j to i=-115	k ME _ HAPPEN=115	p I CHOICE JUST=-115	j at your=-115	j i forgot=115
w forgot=115	p IT YOU SAW=-115	p NOT DRINK BEEN=-115	p IT TRUST ME=-115	w , _ are=-115	j told had=-115	w you _ left=-115	j like am=115	j the hospital=-115	m -he hospital=-115	w the hospital=-115	j drinking three=-115
k DRINK _ -ee=-115	w drinking _ three=-115	k -nd _ JUST=115	p YOU BEEN WANT=-115	s feeli=115	j i before=-115	w an _ $=-115	j both and=-115	j i spending=115	w spending=115	k HAVE IT -ng=-115	k HAVE IT -ng $=-115
j my got=115	w my _ got=115	j it months=-115	w thing=115	k -ow _ $=-115	k -hy _ BEEN=-115	m were LIE=115	p ME YOU TRUST=-115	j of out=-115	j never a=115	j the table=-115	k YOU -en=-115
k -ur $=-115	m -ur $=-115	m hour $=-115	w hour $=-115	w and i did=-115	w regret it=115	j had no=115	k -on -nd=-115	m -on and=-115	p BEEN BEEN SORRY=115	k YOU , -nd=-115	w you , and=-115
w to _ that=-115	w hurt _ and=-115	s fourt=-115	p BEEN STATE ALL=-115	j not into=115	w not _ into=115	k -en _ -in=115	j may i=-115	p WANT SORRY=115	k -ho _ -he=115	w who _ the=115	k ERROR CHOICE $=115
p BEEN WE=115	k HAPPEN _ ME=115	p CHOICE YOU I=-115	j i hard=-115	p I LIE OTHER=-115	k ^ I GAMBLE -he=-115	p YOU SAW LIFE=-115	j you forgiven=-114	p THING ME=114	j because in=114	k , -ay $=114	w , okay $=114
k -ay _ -nd=-114	k IT -as -a=114	j and paid=-114	p I HAPPEN IT=-114	p CAUSE YOU YOU=-114	m ERROR occurred=114	s occur=114	w occurred=114	k ME _ -rt=-114	m YOU paid=-114	w you paid=-114	k -er _ -ut=-114
s few=114	w few=114	k ME _ THEY=114	j you felt=-114	m -ht it=114	k LIE YOU=-114	w i have told=-114	j i left=-114	j if so=114	k IT -ss=114	m BEEN calling=-114	p IT NOT LIE=114
m YOU about=-114	w you about=-114	k BEEN -me=114	j with questions=-114	k ^ I -ed YOU=-114	p COMPARE LIE YOU=-114	j you better=-114	k I _ -he=-114	w i _ the=-114	j the to=-114	s diffe=114	j i selfish=-114
k I BEEN -sh $=-114	w i _ selfish=-114	w i was selfish=-114	p HAPPEN SAW=-114	j the mine=-114	m how -to=114	w how to=114	k ^ YOU MAYBE HAVE=114	k WE _ -nd=-114	k THEY BEEN ME=-114	k ^ THEY BEEN ME=-114	j lied because=114
k YOU -it=114	m you -it=114	k , _ -al=114	p SEX YOU OTHER=-114	k -ld YOU $=114	w told _ $=114	w told you $=114	k -to -ke=-114	m to -ke=-114	k NOT BEEN -ed=114	j i savings=114	k ME -nd IT=-114
j left with=-114	j no is=-114	p CHOICE IT YOU=-114	m yourself $=-114	w yourself $=-114	p YOU YOU TRUST=-114	j your has=114	j and told=-114	k -an NOT BEEN=114	w can _ be=114	w can not be=114	j and anyway=-114
k IT -ll $=114	w it all $=114	p SORRY YOU FEEL=114	m SORRY it=114	k -ar _ $=-114	k -ut -of IT $=114	m may $=-114	w may $=-114	k -th -of WE $=114	m time YOU=-114	w time you=-114	k -er I=114
m -er i=114	k SORRY IT YOU=114	k YOU CAUSE ME NOT=114	w to stay $=-114	w never _ to=-114	k -to -lk=114	m to -lk=114	k BEEN NOT ME=114	p LIE YOU NOT=114	k -ke _ -a=114	w like _ a=114	k ^ YOU BEEN -he=114
j before the=-114	k BEEN NOT -al=114	k I BEEN WILL -gh=114	w not _ the=114	k LIFE -as=-114	k I -pe=114	m i -pe=114	k YOU SEX=-114	j i stupid=114	j have would=-114	j that make=-114	j would make=-114
k IT WOULD CAUSE=-114	k IT WOULD CAUSE IT=-114	m WOULD make=-114	m would CAUSE=-114	p HAVE IT CAUSE=-114	p HAVE WOULD CAUSE=-114	p NOT WOULD CAUSE=-114	w that _ make=-114	w that would=-114	w that would make=-114	w would _ it=-114	w would make=-114
w would make it=-114	k -pt -ng=114	m kept -ng=114	p YOU NOT BEEN=-114	k -nd -ed YOU=-114	p STATE IT BEEN=114	k GAMBLE -on=-114	m GAMBLE on=-114	p SAW JUST=-114	k IT _ IT=114	w married=114	k YOU _ -le=-114
k I _ -od=-114	j and let=-114	k -ad -of -ng=-114	k -ad _ -ng=-114	p IT WOULD HAVE=114	m not -ed=114	p LIFE ERROR=114	k BEEN _ -gh=114	p NOT SORRY I=-114	p I IT ALL=114	k -on -ys $=-114	k I CHOICE -he=-114
k ^ -he ALL=114	j nobody to=113	p WANT FEEL=113	w was made=-113	w your _ were=-113	p WILL YOU THEY=-113	m blame $=113	w blame $=113	s job=-113	w job=-113	s neigh=-113	w i was not=113
k WOULD _ -id=-113	k IT BEEN -a JUST=113	k -re ,=113	m -re ,=113	p BEEN CAUSE IT=113	p I SAW YOU=-113	s share=113	p I LIFE WE=-113	k I CAUSE ME=113	p NOT BECAUSE I=-113	m am JUST=113	k -ce _ I=113
k , I SAW=113	p STATE BECAUSE=-113	j asked and=-113	j my have=113	k I _ CAUSE=113	k -to FEEL YOU $=113	j will i=-113	j you shut=113	m YOU shut=113	s shut=113	w shut=113	w you shut=113
k -er -ht=113	w what _ had=-113	k -nd IT BEEN=-113	k COMPARE -to=113	m COMPARE to=113	j to mother=-113	p ME THING YOU=-113	j sorry what=113	k I -pt=-113	m i -pt=-113	p HAPPEN CAUSE ME=113	k -en -hs $=-113
k -on _ I=-113	k I -ht THEY=-113	p THEY BEEN NOT=113	k ME _ HAVE=113	w me , and=-113	p HAVE ME BEEN=113	p ME LIFE YOU=-113	p LIFE JUST=113	p STATE HAVE=-113	k -em=113	w found _ from=-113	j checked out=113
m checked -ut=113	w checked=113	w checked out=113	p BEEN TRUST BEEN=-113	j is a=113	k -nd -en IT=113	p THING LIE=113	k HAVE BEEN -a=113	k I BEEN ERROR=-113	p DO FEEL YOU=113	j front of=-113	j in front=-113
k -in -nt=-113	k -in -nt -of=-113	m -in front=-113	m front -of=-113	m in -nt=-113	s front=-113	w front=-113	w front of=-113	w in front=-113	w in front of=-113	w as _ was=-113	k -of _ ALL=-113
j i lot=113	k , I JUST=113	p I CHOICE CHOICE=-113	j you before=-113	j have were=113	p BECAUSE I THEY=-113	w company=113	k I -ld YOU $=113	w had _ gone=113	k -ho YOU=113	m -ho you=113	m who YOU=113
w who you=113	m turned -to=113	k I LIE -om=-113	k -at _ -er=-113	j you apology=113	w ^ _ enjoyed=-113	w ^ i enjoyed=-113	p ME ME THING=113	k I WANT IT=-113	j you there=113	j did because=113	p I LIFE LIFE=-113
k -of -ne=113	m of -ne=113	p IT YOU SORRY=113	m IT much=113	m ^ between=113	w ^ between=113	j up you=113	j time will=113	p DRINK I HAVE=-113	j by and=-113	w glass=-113	j me were=113
p I ME ALL=-113	m on -th=113	k IT BEEN ME $=-113	k -he -ng $=-113	w i told my=-113	w told my=-113	k DRINK -ng=113	k -ep -ng=-113	m keep -ng=-113	p CHOICE YOU NOT=-113	j us the=113	s fake=-113
w fake=-113	p NOT IT IT=-113	k , -nd -en=-113	p YOU MAYBE BEEN=113	j asking to=-113	m am $=-113	w am $=-113	w i am $=-113	j made of=113	k HAPPEN -ut=113	p HAVE YOU SAW=-113	k HAPPEN -ck=-113
m HAPPEN back=-113	p JUST YOU I=-113	k -or IT $=-113	j tired i=-113	j found from=-113	k ME , I=-113	w me , i=-113	p I HAVE SAW=-113	p HAVE IT THING=113	k ERROR YOU $=113	w failed _ $=113	w failed you $=113
k WE BEEN=113	w decisions=113	k CHOICE _ HAVE=112	k LIFE _ -nd=-112	k -ne -se=-112	m -ne else=-112	p ME I DO=-112	w ^ you did=-112	s card=-112	w card=-112	p DO IT BECAUSE=112	k HAPPEN _ -nd=112
p I ERROR BEEN=112	p WANT DO NOT=-112	k BECAUSE _ ALL=112	p I BECAUSE ALL=112	s much=112	w much=112	j were to=112	w more _ $=112	m dinner ,=112	w dinner ,=112	w dinner , and=112	w dinner _ and=112
m YOU pushed=112	w ^ you pushed=112	w you pushed=112	j reason to=112	m reason -to=112	w reason to=112	p JUST NOT I=-112	p NOT ME LIE=-112	p WE BECAUSE=-112	p I SORRY ERROR=112	p ME I SEX=-112	s signe=-112
w signed=-112	w i hurt you=-112	k BEEN CHOICE=112	p ME I CAUSE=112	s head=112	w head=112	j gave the=-112	p WILL SAW=-112	j were too=-112	w it was $=112	k NOT $=-112	m NOT $=-112
w it _ the=112	p THEY DO I=-112	m saw IT=-112	k WILL -nd=-112	k ME BECAUSE=-112	m me BECAUSE=-112	p YOU YOU THEY=-112	j i met=-112	k NOT -re $=112	p BEEN YOU DO=-112	p NOW CAUSE=112	j got the=112
k CHOICE -en=-112	k -he LIFE -nd -he=-112	k LIFE -nd -he=-112	j did come=-112	k DO NOT -me=-112	k DO _ -me=-112	k NOT -me=-112	m NOT come=-112	m not -me=-112	w did _ come=-112	w did not come=-112	w not come=-112
m NOT thinking=112	w sorry _ the=112	j to call=-112	j looked i=-112	j was under=112	m BEEN under=112	w i _ under=112	w i was under=112	w was under=112	k CAUSE THEY -he=-112	k I CAUSE THEY -he=-112	w , _ just=112
p OTHER YOU BEEN=-112	j the told=-112	p WE BEEN JUST=112	k ^ _ IF=112	w ^ _ if=112	k ^ I BEEN ERROR=-112	j you stay=-112	w you _ tell=-112	m are YOU=112	w are you=112	j of us=112	m -of us=112
w of us=112	s grew=112	w grew=112	s new=112	w new=112	p IT BECAUSE IT=-112	p DO NOT THING=-112	k SAW -ow YOU=-112	j one was=-112	p ME IT NOT=-112	j before have=-112	j one that=-112
p YOU WILL YOU=-112	k THING I DO=112	w watched=-112	w it as a=112	p THING YOU THING=112	w these _ $=112	p I CHOICE LIE=-112	j you trust=-112	j i feelings=112	j of is=112	k WE -nt=-112	m our -nt=-112
k LIE _ IT=112	k NOT _ JUST=112	w ^ _ owe=-112	p BEEN SORRY SAW=112	k I LIE -to=-112	j a went=-112	k ^ -ng=112	m ^ -ng=112	k I -ed -in=-112	p HAPPEN NOW ME=111	j you down=111	w things=111
j i room=-111	m it -ay=-111	s someh=111	w somehow=111	p WILL BEEN WILL=-111	j want i=-111	k ^ NOT -of=-111	w ^ i turned=-111	j things had=-111	p SORRY I ME=111	w have been a=111	m weeks $=-111
w weeks $=-111	j i promised=-111	m questions $=-111	w questions $=-111	k IT ME=111	m IT my=111	k HAPPEN -ed $=111	k -so _ -an=111	w so _ can=111	j a few=111	m -a few=111	w a few=111
j her for=-111	j am of=111	p CHOICE YOU ALL=-111	j down a=111	k FEEL _ -ed=111	k THEY -pt=111	m THEY kept=111	j my promise=111	k ME TRUST=111	m ME promise=111	m my TRUST=111	w my promise=111
j tired you=-111	j truth and=-111	p FEEL WANT=111	p DO YOU CHOICE=-111	k -ld ME IT=-111	j was selfish=-111	k BEEN -sh $=-111	m BEEN selfish=-111	m selfish $=-111	m was -sh=-111	w selfish=-111	w selfish $=-111
w was selfish=-111	w was selfish $=-111	s awful=111	w awful=111	m SAW me=-111	k -up _ $=111	k -rt=111	k I WANT=-111	m i WANT=-111	p FEEL I YOU=-111	j hard to=-111	w say no $=-111
p STATE LIE=-111	j had was=111	j lost on=-111	j tell how=-111	w tell _ how=-111	w can _ $=-111	w lied to you=-111	j now you=-111	j way did=111	w i _ feel=-111	w ^ she did=-111	w she did not=-111
k -ke IT $=111	k -ng -at=-111	p THEY COMPARE=111	k CHOICE -to=-111	m CHOICE to=-111	p I GAMBLE=-111	k -ld ME YOU=111	j would see=-111	k -nd _ BUT=-111	j can promise=-111	m along $=111	w along $=111
p YOU HAVE NOW=-111	p I BEEN SEX=-111	p JUST I ME=-111	m I regret=111	w i regret=111	p THING I ME=111	m perfect ,=111	w perfect ,=111	k ^ _ JUST=111	j least i=111	k -at JUST I=111	k ^ -at JUST=111
k ^ -at JUST I=111	m least I=111	w ^ _ least=111	w ^ at least=111	w at least i=111	w least i=111	k YOU SAW -ut=-111	j i date=-111	p OTHER I CAUSE=-111	s assum=111	m which I=111	w which i=111
w ^ _ cheated=-111	w ^ i cheated=-111	p ME I STATE=111	j look a=111	j do to=-111	p FEEL IT BEEN=111	k WOULD _ ,=111	p YOU BEEN SAW=111	m marriage $=111	w marriage $=111	k -ll -to=-111	k YOU _ WILL=-111
k I -ut IT=-111	k -to _ -in=-111	j get decide=-111	k -et -to -de=-111	k -et _ -de=-111	w get _ decide=-111	w get to decide=-111	s bank=-111	w bank=-111	k ^ IF YOU WOULD=-111	w i _ already=-111	m one $=-111
w one $=-111	j on birthday=-111	m he BEEN=111	p WOULD THING=111	m got -ed=111	j am asking=-110	j not asking=-110	k -ng YOU -to=-110	k NOT -ng YOU -to=-110	w am _ asking=-110	w am not asking=-110	w asking _ to=-110
w asking you to=-110	w not asking=-110	w not asking you=-110	w i _ more=-110	p YOU NOT ALL=-110	w or _ $=110	j you make=110	k -to YOU=-110	m left YOU=-110	k ALL _ $=110	w and _ said=-110	w and i said=-110
w gave _ the=-110	k I -ss=-110	m I miss=-110	m i -ss=-110	w i miss=-110	m drunk ,=-110	w drunk ,=-110	w because _ my=-110	w because of my=-110	s addic=110	j wedding you=110	p THEY WE=-110
j was did=110	j do are=-110	k I _ SAW=-110	p I IF NOT=-110	w in _ $=-110	j how to=110	m ^ nothing=-110	w ^ nothing=-110	p I ALL WILL=110	p NOT WILL YOU=-110	j things that=-110	j did nothing=110
j was going=110	j told been=-110	m -ld you=-110	s owe=-110	w owe=-110	w is _ your=-110	m LIE from=-110	k -ok -he=-110	m -ok the=-110	p SEX WE=-110	k BEEN -rd=-110	m BEEN hard=-110
p I ERROR COMPARE=-110	k ME -ce $=-110	p ERROR IT I=-110	p I BECAUSE WILL=-110	k -to LIE -or=-110	p CAUSE WILL=-110	j your and=-110	j every day=-110	k -ng THEY $=-110	j saying i=-110	p HAVE BEEN JUST=110	j lied not=110
p I YOU THEY=-110	p WILL NOT YOU=-110	m past $=110	w past $=110	k WOULD HAVE -me=110	k -ne -se $=-110	w someone _ $=-110	w someone else $=-110	p IT BEEN OTHER=110	p BECAUSE LIE YOU=-110	j and saying=-110	k WANT -re=110
j i texting=-110	k ^ -ho=110	m ^ -ho=110	m ^ who=110	w ^ who=110	j you of=-110	p NOT YOU LIFE=-110	k I BEEN -me=110	j did and=-110	j drank because=110	m DRINK because=110	m drank BECAUSE=110
w drank because=110	k IT _ COMPARE=110	p FEEL I SORRY=110	k -he -cy=-110	m the -cy=-110	m ME what=-110	w me what=-110	k LIFE _ -ed=110	s march=-110	w march=-110	w before _ did=110	k YOU _ -ry=-110
m you -en=-110	j a name=-110	m ^ can=110	w ^ can=110	j the guys=110	m -he guys=110	w the guys=110	p IT HAVE BEEN=110	p IT HAVE CAUSE=110	m YOU asked=-110	w you asked=-110	w you _ everything=110
j me out=110	p SEX IT BEEN=110	k ^ -he -or=-110	j off the=-110	k -nd IT BEEN -he=-110	k -ks $=-110	m -ks $=-110	j planned it=110	j i part=110	k ^ -th -he=110	w ^ with the=110	k BEEN _ -he=-110
m told YOU=-110	k -st ME=110	m -st me=110	k SAW _ -ow=-110	p WANT YOU BEEN=110	k -he ERROR $=110	m -ng at=-109	k -ed _ -re=109	p FEEL BEEN STATE=109	k -or _ -on=-109	k -he -st $=109	j i pushed=-109
w phone _ $=-109	j just and=109	p I HAPPEN NOW=109	k ^ _ WE=109	m stress $=-109	w stress $=-109	k BEEN -te $=109	m were -er=109	j that put=-109	w i _ our=-109	k SAW THEY $=-109	m HAPPEN in=-109
k I CAUSE IT=-109	j in position=109	k -in _ -on=109	s posit=109	w in _ position=109	w position=109	p YOU YOU HAVE=-109	k I WOULD NOT HAVE=109	w apologize _ my=109	p JUST JUST=109	p I IF IT=-109	m me -ow=109
p BEEN SORRY WE=109	j i married=109	p BECAUSE BEEN THING=-109	k BEEN NOT THING=109	w have _ worse=109	j i bet=-109	p BEEN WILL ME=109	w was _ months=-109	p I DRINK BEEN=109	p I CAUSE CAUSE=-109	k BEEN _ CAUSE=109	m only SAW=-109
k -ne -ay=109	j out marriage=109	w of _ marriage=109	w addictive=109	p IF YOU NOT=109	k HAVE ME=109	j there in=-109	k HAVE _ -ay=109	p FEEL BECAUSE=109	k -on -ay $=-109	j reason me=109	k LIE -to YOU=-109
m NOT matter=-109	w is my=-109	p CAUSE LIFE=-109	w for as=-109	s eatin=-109	w eating=-109	w you what=-109	p IT I IT=-109	k -so IT YOU=-109	w so that you=-109	j i explain=-109	j i we=109
j i like=109	w were _ on=109	k -in -er $=109	k -ve $=109	m -ve $=109	j car i=-109	w drunk , and=-109	w drunk _ and=-109	w was drunk ,=-109	m not -on=109	p LIE OTHER=-109	m letter $=-109
w letter $=-109	w be _ $=109	s carry=-109	m dinner $=-109	w dinner $=-109	m went -ck=-109	w i went back=-109	w went back=-109	k OTHER _ IT=109	j at least=109	k -at JUST=109	m -at least=109
m at JUST=109	w at least=109	j since you=109	j afraid of=-109	m afraid -of=-109	w afraid of=-109	k -ok $=-109	m -ok $=-109	j tell have=109	p I WILL NOW=-109	k YOU , IT=109	w you , it=109
k NOT -se=-109	p HAPPEN ALL=109	p JUST YOU SAW=-109	k DO _ THING=109	p LIFE NOT HAVE=109	w can _ say=109	k -me BEEN=-109	j the message=-109	j should i=109	k IT -ar=-109	m that -ar=-109	k -th YOU LIFE=-109
w told _ i=-109	p WOULD CAUSE IT=-109	p NOT I STATE=-109	k -nd I -id=-109	m home ,=109	w home ,=109	j of back=109	p NOT COLD=-109	p THING YOU NOT=-109	k -ow IT BEEN=109	p I MAYBE FEEL=109	w doctor=-109
p I SORRY THEY=-109	k IT _ WOULD=-109	s caugh=-109	w caught=-109	w , it is=109	j him the=-109	k DRINK HAPPEN=108	k -nd -en I=-108	k BEEN NOT -he DRINK=-108	k NOT -he DRINK=-108	p IT BEEN WE=108	j debt it=-108
k SAW _ -of=-108	k -nd -at=108	k BEEN -a ERROR=108	k -st YOU=-108	m -st you=-108	j i chose=-108	s chose=-108	w chose=-108	m -ut this=108	w i have a=108	p NOT I WANT=-108	k -le _ ME=-108
k YOU FEEL BEEN=-108	k -ho _ BEEN=108	p HAVE YOU LIFE=-108	w choices=108	m WE friends=-108	w our friends=-108	w i _ at=-108	m -on our=-108	w on our=-108	j you check=-108	k ^ -er YOU=-108	s harml=-108
w harmless=-108	p LIFE CAUSE=108	j in june=-108	m -in june=-108	w in june=-108	p ME DO YOU=-108	k -to -me $=-108	k I CHOICE -to=-108	k YOU BEEN STATE=-108	j do answer=-108	k -ts _ I=-108	j seven and=-108
j seven i=-108	k NOT HAVE -to=-108	w not have to=-108	k -ld YOU I=-108	w told you i=-108	k , YOU CHOICE=108	w , _ know=108	w , you know=108	p I COLD YOU=-108	k -nd ,=-108	m -nd ,=-108	k BEEN SORRY I -ed=-108
k SORRY I -ed=-108	p ME IT JUST=-108	j to cover=-108	m -to cover=-108	w to cover=-108	n 5=-108	w it is the=108	j you spend=108	m her -to=-108	k NOT CAUSE ME=-108	w ^ _ kids=-108	w ^ the kids=-108
p THEY DO ME=-108	k TRUST -nd=-108	m TRUST and=-108	m YOU look=-108	w you look=-108	s chat=-108	w chat=-108	j my mother=-108	m ME mother=-108	w my mother=-108	k -id I BEEN SORRY=108	w know that=-108
j it hard=108	k IT _ -rd=108	w it _ hard=108	w a _ person=108	k -at ME $=108	w at me $=108	p IT ALL=108	k -ld YOU -he=-108	w told you the=-108	p FEEL YOU ME=108	j ashamed that=-108	j i snapped=108
s snapp=108	w snapped=108	m was THING=-108	j out from=-108	k -ut -om=-108	m -ut from=-108	m out -om=-108	w out from=-108	k YOU DO=-108	m you DO=-108	m -of them=-108	w of them=-108
p NOW IF=-108	m week $=108	w week $=108	m bed $=-108	w bed $=-108	j that that=-108	k , -nd=-108	m , -nd=-108	k NOT _ -ed=108	j his to=-108	k I LIE -to YOU=-108	k , I -id=108
j i sleep=108	j ever how=108	p STATE BEEN NOT=-108	s flowe=-108	w flowers=-108	k LIFE _ ,=-108	j was nothing=108	m , and=-108	w , and=-108	p LIE THING COMPARE=-108	k ^ I -ze=108	k ^ _ -ze=108
j part is=-108	p WILL I BEEN=-108	k -et IT=108	k ^ I WANT YOU=108	k CAUSE ME -nd=-108	k BEEN -lt=108	w exactly _ to=108	m -a mistake=-108	w a mistake=-108	w ^ i said=-108	j i person=108	p YOU NOT SORRY=-108
m my LIE=-108	s until=-108	w until=-108	k SORRY -or -ng YOU=-108	m secret $=-108	w secret $=-108	m ^ last=-108	w ^ last=-108	p I NOT DO=108	j our you=-108	k YOU -nd -he=108	j a know=108
k FEEL YOU $=108	j on was=-108	j understand that=-108	w understand that=-108	k I LIE YOU=-108	j she me=108	j before do=-107	w before _ do=-107	w before i do=-107	j idea how=107	k -ea -ow=107	k NOT -ea -ow=107
m -ea how=107	m idea -ow=107	w idea how=107	w no idea how=107	j we for=-107	p IT BEEN MAYBE=107	j and here=-107	w and here=-107	p WILL NOT I=-107	p DO LIFE IT=-107	j put in=107	j the chance=-107
j you chance=-107	k -he -ce -to=-107	m -he chance=-107	w the chance=-107	w the chance to=-107	m tired ,=-107	w tired ,=-107	j and snapped=107	m it DO=-107	p SORRY MAYBE=107	p IT NOT CHOICE=107	m -ed me=107
j wanted both=-107	s try=107	w try=107	k -xt=-107	w say _ and=-107	j a got=107	j i your=-107	k -ed -ne=-107	k CHOICE IT IT=-107	k I CHOICE IT IT=-107	j you reason=107	k I COLD -at=-107
k I COLD -at YOU=-107	m not ALL=107	m that -ng=-107	k -ho HAVE -to=-107	p LIE IT DO=107	j said was=-107	k ^ WE -on=-107	w ^ _ son=-107	w ^ our son=-107	j call the=-107	p TRUST ME=-107	p WILL YOU WOULD=-107
k BEEN _ -ng=107	m NOT even=107	k -st -ar=107	m THING and=107	j should be=107	p BECAUSE YOU I=107	j on not=107	p HAVE IF BEEN=107	w respect=-107	k NOT -on $=107	p ME WE IT=-107	p I HAPPEN THEY=-107
k -at -me=107	m at -me=107	j a kid=107	m -a kid=107	s kid=107	w a kid=107	w kid=107	k BEEN _ -ve=107	j wanted but=-107	k -ny -re $=-107	w any more $=-107	k NOT -to ME $=107
w nothing _ me=107	w nothing to me=107	k -ar=-107	s our=-107	w our=-107	k ME -fe=107	m my -fe=107	j of them=-107	p ME LIFE CHOICE=-107	w had _ out=107	j opened that=-107	m opened IT=-107
w opened that=-107	w what i had=-107	j told was=-107	m no -se=-107	k IT _ ERROR=-107	m took -he=-107	w took the=-107	p I ME YOU=-107	j in a=107	j got of=107	j have for=107	p YOU TRUST ME=-107
m will -ll=-107	p I BUT DO=-107	p YOU YOU STATE=-107	k -on _ YOU=-107	k ^ I BEEN -on=107	m I only=107	w i only=107	k BEEN -ke -a=107	j supposed to=107	m supposed -to=107	w supposed=107	w supposed to=107
p WILL YOU IT=-107	k -to WANT=-107	m to WANT=-107	p WOULD COMPARE YOU=-107	p CHOICE WILL BEEN=107	w you found out=-107	k -lk _ $=107	j people have=-107	w stopped=-107	j if then=107	k COLD -at=-107	j a too=107
j a bad=107	m is -ke=107	w is like=107	k , _ -ne=-107	s whate=107	w whatever=107	k ^ YOU BEEN -ht=-107	m JUST remember=107	p WILL BEEN I=-107	w planned=107	j and reason=-107	k -so _ WOULD=-107
k SORRY I HAPPEN=-107	m asked -at=-107	w your _ to=-107	j did wrong=107	p WILL YOU BEEN=-107	k BEEN _ IF=107	j when me=-107	k -a -it=107	m a -it=107	k NOT -se $=-107	k -ll _ IT=-107	k -pt _ ME=107
w kept _ me=107	p BEEN STATE LIE=-107	j i need=106	m been -ng=106	k IT -in=-106	j and him=-106	j sleeping in=106	p I WOULD THING=106	p IT BEEN IF=106	k LIE _ -he=-106	j if at=-106	k -en _ -an=-106
j money for=-106	w ^ _ money=-106	k -ow IT=106	w she is=106	j am ashamed=-106	m LIFE has=106	j been some=106	k THEY -nt=-106	k I -me=106	m i -me=106	k -an NOT TRUST=-106	j promise will=106
k -as LIE=106	m as LIE=106	j always the=106	k -he LIFE BEEN=-106	p YOU HAPPEN IT=106	p LIFE I THEY=-106	m were -ng=-106	k BEEN _ -ch=-106	p YOU LIFE WOULD=106	j under pressure=106	j by me=-106	p ME IT ALL=106
w i was going=106	p WILL IF YOU=-106	m that NOT=-106	k IT -ts BEEN=-106	p SAW WANT=106	j if had=106	j i by=-106	m -er was=-106	k I _ -ch=-106	w am _ one=-106	w am the one=-106	p WOULD HAVE IF=106
p HAVE ME I=106	j not anything=-106	k -id _ HAVE=-106	w said _ had=-106	w your _ on=-106	k ^ _ -th=106	j a right=-106	k -a -ht -to=-106	k HAVE -a -ht=-106	k HAVE -a -ht -to=-106	m -a right=-106	w a right=-106
w a right to=-106	p IT ME IT=-106	j i listen=-106	p WILL DO=-106	k -id _ -ce=-106	p IT YOU OTHER=106	j because lied=-106	j i told=-106	w noticed=106	k -or _ ME=106	w i lied to=-106	k HAVE _ CHOICE=-106
p YOU CAUSE DO=-106	p I IT WILL=106	k SEX YOU=-106	j had had=-106	w your _ for=-106	p YOU IT BECAUSE=-106	k BECAUSE -to=106	m BECAUSE to=106	k NOT LIFE=-106	p THING IT HAPPEN=106	k -at _ -ed=-106	j how me=106
p THEY JUST=106	w is not a=106	k BEEN -in -a=106	k -il YOU=-106	m until YOU=-106	p HAVE NOT DO=-106	p WILL YOU I=-106	p YOU I CAUSE=-106	m I promised=-106	w i promised=-106	j it is=106	p I IT CAUSE=-106
j a to=-106	k HAPPEN _ -of=106	w suffer=106	j i else=-106	p BEEN THING YOU=-106	k -on -of=106	m -on of=106	p YOU ME IT=-106	k -th _ -er=106	j let believe=-106	w the _ place=106	w ^ you had=-106
s him=-106	w him=-106	j it so=106	p WE BECAUSE I=-106	j i plan=106	w were _ by=106	w was _ up=-106	m been -a=106	w been a=106	p THEY I I=-106	s raise=106	m -at did=106
w what did=106	j it alone=-106	k -he -ck=-106	m the -ck=-106	w times and i=-106	w thursdays=-106	k -ho _ ME=106	w who _ me=106	w me to it=106	j sorry do=106	w on _ i=-106	k -so STATE IT=106
k -so STATE IT I=106	k STATE IT I=106	j you am=105	p CHOICE CHOICE=-105	m -ht that=-105	k LIE -or ME=-105	k -ed YOU COLD=-105	k -ed _ COLD=-105	k I -ed YOU COLD=-105	p CAUSE HAPPEN=-105	j i eleven=-105	m him YOU=-105
p NOT IT HAPPEN=105	m seeing THEY=-105	j and them=-105	w that you d=-105	k -nd I DO IT=-105	m WILL tell=-105	w will tell=-105	k JUST _ -re=-105	p HAVE FEEL=105	p YOU MAYBE I=105	k WE -er=-105	j was from=105
j know caused=105	k ^ I -ut IT=-105	p BEEN NOT TRUST=105	j for and=-105	j i terrible=105	s paid=-105	w paid=-105	k -to -op=-105	m -to stop=-105	m to -op=-105	w to stop=-105	p WILL GAMBLE=-105
j messed up=105	s messe=105	w messed=105	j to and=-105	p HAVE IF YOU=105	j to him=-105	w only _ it=105	k YOU TRUST ME=-105	w you trusted me=-105	w message=-105	s midni=105	w midnight=105
w is _ that=105	p I LIE ME=-105	p ME WE=-105	p NOT BECAUSE=-105	m LIE things=105	s erase=-105	k -ix=-105	k -ve _ I=-105	j not even=105	w not even=105	s impul=105	j to let=105
j read the=-105	p COMPARE THING I=105	p I I TRUST=105	k -ed -up $=105	j two to=105	s neede=105	w needed=105	w lie _ me=-105	w lie for me=-105	j us be=105	j against you=-105	p I HAPPEN SAW=-105
p SORRY IT FEEL=105	j so cold=105	m -so cold=105	w so cold=105	j broke that=-105	m YOU can=-105	w you can=-105	k IT BEEN -on=-105	p GAMBLE ME LIFE=105	k -id THING=105	j hid you=105	w if you were=105
p BEEN JUST HAVE=105	k DO NOT HAVE=-105	s state=-105	j i one=-105	j told the=-105	k , -nd I=-105	w , and i=-105	k -ut YOU=-105	j our a=-105	k , -or=-105	m , -or=-105	m see IT=105
j my with=105	k I WILL -ay=-105	j not was=-105	p CAUSE BECAUSE ME=105	p CHOICE I IT=-105	s marri=105	k LIFE $=-105	m LIFE $=-105	k -to NOW=-105	m to NOW=-105	j began to=-105	p JUST BEEN NOT=105
k YOU _ -re=105	p NOT THING YOU=-105	p YOU LIE YOU=-105	w and _ to=-105	p CAUSE NOT I=-105	p BECAUSE LIFE YOU=105	m my -et=-105	p BECAUSE ME BEEN=105	w i _ gave=105	p FEEL SAW=-105	p I DO BECAUSE=105	k ME -ct=105
k BEEN -th=-105	p WILL YOU IF=-105	m -es were=105	k BEEN NOT STATE=-105	k BEEN NOT STATE ,=-105	k NOT STATE ,=-105	k NOT STATE , I=-105	s outsi=-105	w outside=-105	p YOU BEEN ERROR=105	k -ot -to=105	m -ot to=105
j from the=-105	p I WE NOW=105	k -to _ -fe=-105	k -te -st=-105	m wrote -st=-105	j were about=-105	j know have=105	k CHOICE I HAVE=105	k I CHOICE I HAVE=105	w know _ have=105	w know i have=105	m answer $=-105
w answer $=-105	w your _ $=-105	j your ring=-105	j my yours=105	j i sunday=-105	j i sister=-105	k -nd CAUSE YOU=-105	s good=105	w good=105	m BEEN with=-105	j never been=105	p TRUST I HAVE=105
s busin=105	w business=105	w ^ i slept=104	w d have=104	j would and=-104	k -id NOT $=-104	j not repair=-104	m NOT repair=-104	w not repair=-104	w repair=-104	w say that=-104	w that _ what=104
w that is what=104	m I looked=-104	w i looked=-104	w went to=-104	p YOU DO ERROR=-104	k ^ I -ke=-104	k -on , IT=104	k -on , IT BEEN=104	m BEEN angry=-104	w to the=-104	k -to _ -to=104	w i had done=-104
p BECAUSE I IT=-104	k CAUSE YOU -ve=-104	k -of SEX=104	m of SEX=104	p I THING ERROR=104	k -ng ,=-104	m -ng ,=-104	p GAMBLE BUT BEEN=104	k , -nd I CAUSE=-104	s weddi=-104	w wedding=-104	k -a -rd=-104
m a -rd=-104	k ^ I MAYBE NOT=104	j we are=104	m WE are=104	w we are=104	m , at=-104	w , at=-104	w told _ you=104	w ^ there are=-104	k -nd _ -me=-104	w you _ from=104	k -ce _ IT=104
w you _ when=-104	s maybe=104	w maybe=104	j you paid=-104	k THEY CAUSE=104	j ashamed i=-104	w that _ will=-104	k I _ -ll=-104	j the name=-104	j me us=-104	k ^ NOT -ne=-104	p I MAYBE NOT=104
k BEEN -nd=104	j you through=104	k IT _ -ll=104	k YOU _ -ts=-104	k I -ld=-104	m i -ld=-104	k IF I HAVE=104	k I HAPPEN -ed=104	k YOU SAW=-104	m you SAW=-104	m were $=-104	w were $=-104
m I decided=-104	w i decided=-104	k IT YOU WOULD NOT=-104	p I YOU CHOICE=104	j of an=-104	p FEEL LIFE=-104	p LIFE ALL=-104	w every _ i=-104	j but of=-104	p SAW YOU BEEN=-104	w you _ find=104	k -il _ BEEN=-104
k -at I DO=-104	w though=104	k ME _ -ke=104	j you seen=-104	k -id THEY=-104	k I -id THEY=-104	m said THEY=-104	j was one=-104	k -in _ I=-104	p CAUSE I SORRY=104	k I BEEN -ng ME=-104	s okay=104
w okay=104	k -ty -nd=104	w accept=104	j the never=104	p LIFE I BEEN=104	j over before=104	k FEEL _ -ut=104	s like=104	w like=104	w letters=-104	p I MAYBE LIE=104	p I BEEN COMPARE=104
w my _ were=104	p WOULD ALL=104	j back my=-104	w back _ my=-104	j worst you=-104	k , -nd -en I=-104	k -nd I DO=-104	p I ERROR ALL=104	p COLD NOW=104	w therapist=-104	s kille=104	w killed=104
w killed _ $=104	j will the=-104	j was anything=104	k -to -nd -ut=104	m -to find=104	w to find=104	w to find out=104	k -ho -ed=104	m who -ed=104	j have lot=104	j hard for=-104	w my _ had=104
p CAUSE IT YOU=104	k ^ YOU BEEN -ng=104	p IT BEEN THEY=104	j i upset=104	p BEEN ME YOU=-104	k LIE , BUT=104	k LIE _ BUT=104	s drove=-104	w drove=-104	w it does not=-104	w thinking=104	m like YOU=104
k SORRY YOU HAVE=104	k YOU CHOICE I=104	k ^ YOU CHOICE I=104	m -ed your=-104	p I LIFE IT=-103	k HAVE _ -ht=-103	j has you=103	p I WE OTHER=-103	k ^ I CAUSE=-103	k COMPARE ALL=103	j card that=-103	j me things=103
p YOU HAPPEN BEEN=103	j you whatever=103	p COMPARE I IT=-103	s big=103	w big=103	k MAYBE IT=103	m MAYBE it=103	j at to=-103	k I -ay $=103	w i say $=103	k I -ke=-103	m i -ke=-103
j took me=103	k , -th=-103	m , -th=-103	m , with=-103	w , with=-103	m night ,=-103	w night ,=-103	p WE CHOICE=-103	w and _ and=103	p ERROR COMPARE=-103	j it anything=103	p IF WILL=-103
k -ed _ -me=-103	m ^ maybe=103	w ^ maybe=103	j was wrote=-103	k , _ -er=-103	j i sending=-103	j could me=103	j up with=103	w receipt=-103	w were _ when=-103	j to went=-103	j of had=-103
j sleep the=-103	w sleep _ the=-103	p IF IT NOT=103	j mother had=-103	j the counselor=-103	w counselor=-103	k -er _ STATE=103	j son you=-103	p NOT DO NOT=-103	s beers=103	w beers=103	j you stop=-103
p BEEN LIE BEEN=-103	j to for=-103	p ALL WILL=103	p I IT WOULD=-103	j i ring=-103	k CHOICE NOT -to=-103	k I CHOICE NOT=-103	k I CHOICE NOT -to=-103	m CHOICE not=-103	p THEY BEEN THEY=103	p I FEEL WANT=103	k HAPPEN -a=103
m HAPPEN a=103	m , because=-103	w , because=-103	j borrowed from=-103	j hundred hundred=-103	k -nd I BEEN JUST=103	w you _ was=-103	m I brought=-103	w i brought=-103	j not money=103	p THEY ME STATE=103	k -he _ -so=-103
w the _ so=-103	j time my=-103	w say i was=-103	k -or _ -th=103	p ME THING DO=103	j not look=103	j i thursday=-103	k -at -ht ,=-103	p YOU WOULD WANT=103	p SORRY IT SORRY=-103	m -ed him=-103	s getti=103
w getting=103	p YOU YOU BECAUSE=-103	j did keep=103	k -ng _ WILL=-103	s fun=103	w fun=103	k ^ YOU TRUST ME=-103	w ^ _ trusted=-103	w ^ you trusted=-103	j on three=-103	j my when=103	j you car=-103
k -to FEEL YOU=103	m made YOU=-103	w made you=-103	p IT CHOICE BEEN=-103	m phone $=-103	w phone $=-103	k ME FEEL=103	j your got=103	k IT -nd IT=103	w the _ hundred=-103	s life=103	w life=103
j i against=-103	k I CHOICE $=103	w to you=-103	s break=103	m HAPPEN about=103	w came about=103	w in _ i=-103	k -ed YOU COLD $=-103	k -ow _ I=-103	k YOU -in=-103	s misun=103	w misunderstanding=103
p YOU BEEN BECAUSE=103	m cheated ,=103	w cheated ,=103	m your SEX=-103	j was months=-103	m CHOICE where=-103	k WANT=103	k -ne _ NOT=-103	p BEEN I CAUSE=-103	w always _ the=103	p NOT NOT IT=-103	j it nothing=103
k BEEN -re $=-102	k -nd I HAPPEN=-102	k -ed IT -or=-102	k -or -rs=-102	m -or years=-102	m for -rs=-102	w for years=-102	p BECAUSE I WOULD=-102	j even the=102	m BEEN said=102	k -to _ -nt=102	j for this=-102
k CHOICE _ -a=-102	j be and=-102	w , and you=-102	k YOU TRUST=-102	j say for=102	j and say=102	j you love=102	j is both=102	p WE I BEEN=-102	k JUST _ -he=102	p YOU ERROR I=-102	j not be=102
m whatever I=102	w whatever i=102	k -ne _ FEEL=102	k IT -ow=-102	m IT now=-102	j without telling=-102	j i ended=-102	j ask the=-102	k YOU -et -to=-102	w you get to=-102	j we not=102	p IF I WILL=-102
k , -nd YOU=-102	p I WANT IT=-102	j is all=102	p DO ME THING=-102	w husbands=102	w you _ told=102	p YOU NOT LIFE=102	m JUST now=-102	j i choice=-102	w for _ and=-102	k -ne _ -ll=102	p BEEN JUST YOU=102
w there were no=-102	w were no=-102	k MAYBE _ SAW=102	k -en _ I=-102	m change $=-102	w change $=-102	j on do=102	w what i was=-102	j is fault=102	k SAW -ut=-102	j like not=102	p HAVE BEEN ALL=-102
j hope can=102	k -pe _ -an=102	w hope _ can=102	j was your=-102	k HAVE -ed ME $=102	k BEEN JUST $=-102	k IT BEEN JUST $=-102	j not count=102	k ^ YOU -ve=-102	w accepted=-102	k -he -ne $=-102	p STATE HAVE STATE=-102
m no -ne=-102	w no one=-102	w ^ _ drove=-102	p FEEL BECAUSE YOU=102	k -an _ -ll=102	w can _ tell=102	k -pt _ LIFE=-102	j as was=-102	m -ll me=-102	k -ff -he=-102	m -ff the=-102	m off -he=-102
w off the=-102	w ^ they were=-102	p STATE IT I=102	j instead you=-102	j on can=-102	k THING _ -to=102	p IT IT WILL=-102	k ME -ut=102	m me -ut=102	w me _ anything=-102	j since not=102	k GAMBLE _ -ng=-102
s today=-102	w today=-102	k YOU _ -ut=-102	p NOT ALL I=102	j went for=-102	j to sit=-102	m -to sit=-102	w to sit=-102	k BEEN ME ,=-102	w was me ,=-102	j if this=-102	k -or _ -ss=102
m car $=-102	w car $=-102	p WOULD THING IT=102	p I NOT HAVE=102	k YOU BEEN NOT -ed=102	k -on FEEL=102	k BEEN _ BECAUSE=102	j does count=102	p WANT NOT IT=-102	j said d=-102	w said _ d=-102	p YOU ME THEY=102
j know i=102	w the _ thing=102	p WE I DO=102	j someone a=102	s humil=-102	k -nd ME=-102	j not easy=102	j you easy=102	j until you=-102	m -il you=-102	w until you=-102	p STATE YOU=-102
j so do=102	m SAW you=-102	j the impression=102	s impre=102	w impression=102	k -of HAPPEN=102	k MAYBE -of HAPPEN=102	m of HAPPEN=102	k , -at -an=102	k , -at -an I=102	k -an I=102	k -at -an=102
k -at -an I=102	m -an i=102	m -at can=102	m can I=102	m what -an=102	w , what can=102	w can i=102	w what can=102	w what can i=102	w how _ i=-102	p IT IF=102	w ^ _ turned=-102
p JUST HAVE IT=102	s repai=-102	k BECAUSE ME=102	m BECAUSE my=102	m because ME=102	w because my=102	m ^ forgive=102	w ^ forgive=102	k IT _ -of=102	p YOU WOULD YOU=102	k TRUST HAPPEN=102	j your you=-102
m money ,=102	w money ,=102	p SEX SORRY=102	j one you=-102	j mistake a=-102	j mistake it=-102	k BEEN -a CHOICE=-102	k IT BEEN -a CHOICE=-102	p ERROR BEEN CHOICE=-102	p ERROR IT CHOICE=-102	k -ht _ YOU=-102	k -le _ -ay=-102
w voice=101	m -ut in=101	p HAVE I DO=-101	p YOU GAMBLE NOT=101	k -me -or=-101	m -me for=-101	m cheating $=101	w cheating $=101	k I _ -ny=101	p ME SORRY=101	k IT I CAUSE YOU=-101	w husband=101
k I -ed $=101	p OTHER BECAUSE=-101	p YOU OTHER BECAUSE=-101	m NOT do=101	j am about=101	k ^ SORRY IF=101	w ^ sorry if=101	k -or DO=-101	k -or DO NOT=-101	m or DO=-101	w or _ not=-101	j kids were=-101
k ^ YOU HAVE NOT=-101	j i couch=101	j on couch=101	k -on _ -ch=101	s couch=101	w couch=101	w on _ couch=101	k ^ -er=101	m ^ -er=101	k LIFE IT I=101	p DO I WILL=-101	j of nights=-101
m even -er=101	k SORRY _ -ny=101	p HAVE ME STATE=101	j in can=-101	w it was just=101	s commi=101	w commitment=101	m you -in=-101	p YOU ERROR YOU=101	p NOT JUST SAW=101	k -ge _ I=-101	j am going=-101
j mine to=-101	s denti=-101	w dentist=-101	p I I SEX=-101	k IT I BEEN=101	k DRINK _ NOT=101	j comes at=-101	w is _ blame=101	p YOU WILL NOT=-101	k WOULD _ THEY=-101	p LIFE GAMBLE IT=-101	j let my=101
w you _ on=-101	m ^ yes=-101	w ^ yes=-101	p MAYBE HAVE BEEN=101	k BEEN NOT -ke=101	w not like=101	k -ut JUST THING=-101	k LIE -ut JUST=-101	k LIE -ut JUST THING=-101	p LIE JUST THING=-101	s cours=101	w course=101
p NOT I JUST=101	p NOT SORRY ME=-101	k -to _ WANT=101	k BEEN NOT -ne=-101	w was not one=-101	j was like=101	m ALL at=101	k NOT DO=101	j i him=-101	p HAVE BECAUSE I=-101	j lying was=-101	p MAYBE TRUST=101
j i outside=-101	j so lied=101	w so _ lied=101	w so i lied=101	s stupi=101	w stupid=101	p BECAUSE YOU WOULD=101	k -ng I BEEN=-101	k I -ed -ut -he=-101	j i company=101	j of people=-101	p OTHER YOU=-101
p HAVE STATE THING=101	j i somebody=101	m BEEN told=101	w you have a=-101	k I BEEN DO=-101	k , BECAUSE=-101	m , BECAUSE=-101	p DO WANT YOU=101	w ^ _ thing=101	k -nd _ THING=101	m apologize $=101	w apologize $=101
p THEY BEEN ALL=101	p WILL I HAPPEN=-101	p BEEN THEY WE=-101	j i slip=-101	k CAUSE -nd=101	m CAUSE and=101	w a month $=101	p NOT DO ME=-101	k ^ HAVE=101	m ^ HAVE=101	j before wedding=-101	w before _ wedding=-101
j to until=-101	j not were=-101	s secre=-101	p CAUSE YOU HAVE=-101	j the card=-101	m to -he=-101	p LIE I IT=-101	p YOU OTHER I=-101	p IF CAUSE=101	j the hand=-101	j looking for=101	m looking -or=101
w looking for=101	k CAUSE YOU SORRY=-101	k CAUSE _ SORRY=-101	k I CAUSE YOU SORRY=-101	m YOU apologize=-101	w you apologize=-101	k , -nd -he=-101	w , and the=-101	m of $=101	w of $=101	j at table=-101	p MAYBE HAPPEN=101
j every time=-101	j and each=-101	w was mine=-101	p BEEN SORRY FEEL=101	j answer a=-101	m on ME=101	j for any=101	m -or any=101	w for any=101	k YOU HAVE ALL=-101	p IT I STATE=101	k JUST _ -nd=101
s body=-101	w body=-101	m is -re=101	k ^ -he -nt=101	s contr=101	j you front=-101	m thing $=101	w thing $=101	j started it=101	s lie=-101	w lie=-101	j of would=101
j myself you=-101	k I LIE -ut IT=101	j giving you=-101	m giving YOU=-101	w giving you=-101	p BECAUSE I BECAUSE=-100	m other ALL=100	k -up -at=-100	j for three=-100	j slept on=100	j from my=100	m are BUT=100
w are still=100	s room=-100	w room=-100	k ERROR _ I=100	k THEY -in=-100	j on stuff=100	p YOU WOULD THEY=-100	m feelings $=100	w feelings $=100	k -a ERROR=100	m a ERROR=100	m sober $=-100
w sober $=-100	p WILL YOU FEEL=-100	w ^ i bought=-100	w i _ again=-100	p BECAUSE IT ME=-100	k ^ _ MAYBE=100	p CHOICE I DRINK=100	w meeting=-100	p I DRINK YOU=-100	k NOT _ -me=-100	j you blame=100	j will answer=-100
k FEEL YOU -nd=-100	w hurt you and=-100	j i call=-100	k THEY -nt $=-100	m THEY apartment=-100	j lost you=-100	j that right=-100	j nothing for=-100	s telli=-100	w telling=-100	j expect me=100	w explain=-100
s asked=-100	w asked=-100	w it _ have=100	w it _ to=100	j i ashamed=-100	j you cried=-100	m YOU cried=-100	w you cried=-100	w gone _ $=100	w if i had=100	k -it _ ,=100	w ^ when you=-100
k -he -ay=-100	m the -ay=-100	m -on for=-100	m was -ly=-100	w the _ at=-100	k WOULD _ -er=-100	p STATE I MAYBE=-100	m mine -to=-100	w mine to=-100	w mother=-100	s stole=-100	w father _ $=100
j would be=-100	k BEEN -ss=100	m regret IT=100	w stress=-100	j me a=100	j used as=-100	k -ng THING=-100	k -ng THING $=-100	s where=100	w where=100	j trip and=100	m because I=-100
w because i=-100	m -to ask=-100	w to ask=-100	p FEEL STATE IT=100	w i cheated ,=100	p ME IF IT=-100	p LIE IT IT=100	k HAVE -ed ME=100	m HAVE lost=-100	p IF WANT=100	j the doctor=-100	m -he doctor=-100
w the doctor=-100	p STATE ME=-100	s frida=-100	w friday=-100	s makes=-100	w makes=-100	j nothing make=-100	p I CAUSE YOU=-100	m -of that=100	w of that=100	j because have=-100	j me was=-100
k HAPPEN -up $=100	p FEEL IT YOU=100	p BEEN NOT THING=100	w ^ _ paid=-100	w ^ _ caught=100	j asked i=-100	p BECAUSE DO=-100	p MAYBE YOU WILL=-100	j were from=-100	w i was doing=-100	m okay ,=100	w okay ,=100
w ^ _ all=100	k -ed IT -nd=100	p WE NOW=100	p HAPPEN I DO=-100	m -he card=-100	w the card=-100	s how=100	w how=100	k -ss _ YOU=100	w i know what=-100	p IT CAUSE I=-100	p GAMBLE YOU IT=-100
j you trusted=-100	w trusted=-100	p GAMBLE BEEN ME=100	m but YOU=100	w but you=100	j you about=-100	w and _ you=-100	j the questions=-100	k -he -ns $=-100	m -he questions=-100	w the questions=-100	w the questions $=-100
m was $=100	w was $=100	w is _ like=100	w is not like=100	k IT _ -ix=-100	w it _ six=-100	w lunch=-100	k I HAPPEN -in=-100	k I HAPPEN -in $=-100	j to show=100	m never WANT=100	p NOT COMPARE THING=100
j the letters=-100	m -he letters=-100	w the letters=-100	w you _ what=100	m NOT get=100	w not get=100	k -ht _ ,=-100	k -an _ $=-100	k -ge _ DO=100	k -pt YOU=-100	k ^ IF I HAVE=100	p LIE BEEN ME=-100
k -ut _ YOU=-100	j i group=-99	j two after=-99	w two _ after=-99	k -ge BEEN=99	j i were=-99	p IT BUT YOU=99	k HAVE _ ME=99	k I DO NOT JUST=-99	j and time=-99	k BEEN -he JUST=-99	j cover i=-99
j not slept=99	k -ed -up -nd=99	m ^ well=99	w ^ well=99	p ME BUT YOU=99	m before WE=-99	j and tell=-99	p WILL ME YOU=-99	p DO WILL=-99	p HAVE LIE=-99	p BEEN WOULD HAVE=99	m she HAVE=-99
k -at DO YOU=99	w decision=-99	w i _ when=99	p LIFE I I=99	j a not=99	w one _ the=-99	p BEEN IT OTHER=-99	k WILL I=-99	m WILL i=-99	j if hurt=99	j tell and=-99	p LIE BEEN LIFE=99
k -ne $=-99	m -ne $=-99	w to _ like=99	k BUT ME=-99	p DRINK DO THING=99	k LIFE _ -en=99	k THING , -so=99	k THING _ -so=99	k WANT -of=99	m WANT of=99	j was texting=-99	k CAUSE _ STATE=99
s ok=99	w ok=99	m -ht when=99	k YOU WOULD NOT=-99	k CAUSE _ ME=99	p BEEN SORRY HAVE=99	w are _ $=-99	j to away=-99	p BEEN YOU BECAUSE=-99	j d had=-99	m WOULD had=-99	w d had=-99
w i d had=-99	k I -id -or=-99	w i paid for=-99	m -or all=99	m for -ll=99	w for all=99	j my phone=-99	m ME phone=-99	m my -ne=-99	w my phone=-99	m BEEN been=99	m is BEEN=99
w is been=99	w there _ no=-99	p LIE ME I=-99	j with kids=99	k NOT -ve ME=-99	j you with=-99	k -nd -ld=-99	j was mine=-99	s came=99	w came=99	m been -me=99	p ME I IT=-99
k WILL -ll=-99	j asked for=-99	j read what=-99	k -he _ CAUSE=99	w a _ man=99	j my did=-99	j in room=-99	m friday $=-99	w friday $=-99	k BEEN _ -ea=-99	w was _ idea=-99	s guess=99
w guess=99	w ^ _ promise=99	k ALL -ay $=-99	j was alone=-99	p YOU CAUSE I=99	m lied BECAUSE=99	w i lied because=99	w lied because=99	m against YOU=-99	w against you=-99	w you _ come=99	j had chance=-99
w had _ chance=-99	j while were=-99	w while _ were=-99	m YOU head=99	w your head=99	j went was=99	p HAPPEN BECAUSE BEEN=99	m -nd all=99	w and all=99	j so the=99	j no you=99	p JUST GAMBLE=99
p DRINK I WILL=-99	w and i knew=-99	p CHOICE THING I=99	p HAVE DO ME=-99	p LIE JUST I=-99	k -ht -en=99	p BUT BEEN I=-99	k ^ YOU SAW=-99	p YOU LIFE DO=99	j lie to=-99	j got me=99	p YOU COMPARE ME=99
j it go=99	k STATE -th=-99	m STATE with=-99	j scared i=99	m were COLD=99	j me credit=99	k -ed ME=99	j i said=-99	k YOU CHOICE -at I=99	j i wrote=-99	p I DO HAVE=99	p COLD IT=99
s insis=99	k -to -sk=-99	m to -sk=-99	m NOT your=-99	k -a _ -ip=99	j this thing=99	j my life=99	m ME life=99	w my life=99	w will _ you=-99	j a year=-99	p HAVE IF=99
p STATE YOU HAVE=-99	s mothe=-99	w friendship=99	w ^ _ wrote=-99	k YOU -an=-99	m you -an=-99	p I ME OTHER=-99	j it who=-99	p I BECAUSE YOU=98	j there for=98	p NOT HAVE YOU=98	j the receipt=-98
p THING HAPPEN=98	j on long=98	w and _ one=-98	k ^ I WANT IT=-98	w i understand that=-98	j you way=98	j right be=-98	k -ht -to BEEN=-98	w right _ be=-98	w right to be=-98	j hid for=-98	k IT I LIE $=-98
j who the=98	j who had=-98	m -ho had=-98	w who had=-98	j found out=-98	m SAW out=-98	m found -ut=-98	w found out=-98	p LIFE YOU LIFE=98	k -as I=98	m -as i=98	m as I=98
w as i=98	k -ne JUST=98	m one JUST=98	k -me _ THING=98	p IT IT ME=-98	k -ng YOU $=-98	m -ut you=-98	k -ed -he=-98	m -ed the=-98	j an that=98	j in what=98	m time $=-98
w time $=-98	p SAW I BEEN=-98	p HAVE YOU IF=98	j i messed=98	m messed -up=98	w messed up=98	j was hiding=-98	m ME on=98	m me -on=98	w me on=98	j because shut=98	k BECAUSE YOU -ut=98
k BECAUSE _ -ut=98	w because _ shut=98	w because you shut=98	w that is the=-98	j kids the=98	j because did=-98	j to family=98	p BEEN THING WE=98	j trip i=-98	w i regret it=98	k I _ THEY=-98	p LIFE WOULD=98
p YOU LIE IT=-98	k -at -ht=-98	m at -ht=-98	p I DO THING=98	s selfi=-98	k -er _ IT=-98	j it affair=-98	j were by=98	k WILL _ -he=-98	w like _ you=98	p I WOULD ME=-98	k STATE -by=-98
k STATE -by ME=-98	m STATE by=-98	m ME it=-98	p I FEEL LIFE=-98	w ^ i gave=-98	m IT year=-98	w that year=-98	p DRINK COMPARE=-98	p I SORRY COLD=-98	k NOT _ THING=-98	p IT LIFE WILL=-98	k CHOICE _ -an=98
p TRUST CAUSE IT=98	k -nd I -ed=-98	j have lost=-98	w have lost=-98	m not CAUSE=98	j hear it=-98	m -ar it=-98	w hear it=-98	p I CAUSE WE=-98	s pictu=-98	j you whole=-98	k BEEN _ -ll=98
k SORRY -ut IT=98	w sorry about that=98	j did go=-98	k , _ -se=98	j to alone=-98	j i nights=-98	p DRINK NOT=98	k -ho -ed -he=98	k ^ I -ok -he=-98	k YOU _ -nk=-98	w you _ think=-98	j i though=98
m are -he=-98	w are the=-98	p SAW THEY BEEN=98	j let you=-98	m came -in=-98	w came in=-98	p ME STATE I=98	j does not=-98	m does NOT=-98	w does not=-98	k -wo _ -er=-98	j on so=98
k -in ,=-98	m -in ,=-98	p SAW YOU LIFE=-98	j drinking and=-98	p BECAUSE MAYBE=-98	p MAYBE WOULD=98	s fifty=98	w fifty=98	k ^ I HAVE -ld=-98	j my intention=-98	m ME intention=-98	w my intention=-98
j are you=98	j was everyone=98	j the answer=-98	w , _ more=98	w i _ lying=-98	p SAW IT IT=-98	p THEY BEEN SORRY=98	k LIFE _ I=98	k -ed -up=98	m -ed up=98	w could _ stopped=-98	p YOU HAPPEN I=-98
j called it=-98	m called IT=-98	w called it=-98	w know it $=98	k -ke -re=-98	m like -re=-98	k -ne -ho DO=98	k -ne _ DO=98	p IF HAVE WOULD=98	k THEY -pt -ng=98	j i kind=98	p DO NOT BEEN=-98
j a coward=-98	j coward you=-98	m -a coward=-98	w a coward=-98	w coward=-98	k CHOICE I=98	m CHOICE i=98	j a mistake=-98	p HAPPEN BEEN I=-98	p BEEN BUT THEY=-98	p ME CAUSE IT=-98	k -at _ -ke=-98
p STATE I ME=-98	k SAW YOU $=-98	j open about=98	w then _ $=98	j all did=98	k DO NOT WANT=98	k -ed _ LIFE=-98	k -he -or ,=98	w you _ were=-98	k , IT BEEN JUST=98	k -to -rn=98	m to -rn=98
p YOU STATE YOU=-98	w was lonely $=98	w to see it=98	j were night=98	p WILL BEEN COMPARE=98	p SORRY IT NOT=-98	w told you=-98	w what i did=-98	j as i=98	k BEEN -so STATE=98	k I BEEN -so STATE=98	w i was so=98
m ME when=98	m me -en=98	w me when=98	j i stayed=-98	k -to -ed=-98	m to -ed=-98	j we go=98	w mistake=-97	m , one=97	w , one=97	p NOT YOU LIE=-97	k ^ I LIE=-97
m YOU check=-97	m you -ck=-97	w you check=-97	j a we=97	m ME out=97	w me out=97	k -ig=97	j the became=97	j that happens=97	k I CHOICE -at I=-97	s flat=-97	w flat=-97
k -pt -up=97	m -pt up=97	k -an _ I=-97	j will them=-97	j wanted keep=-97	j on about=97	k -or -ed=97	p HAPPEN HAVE=-97	k WANT _ -nd=-97	j we have=97	k BEEN -ur=-97	m BEEN four=-97
p YOU WANT I=97	p BECAUSE THEY=-97	k -a -ch=-97	k -a -ch $=-97	m a -ch=-97	p ME COLD YOU=-97	j only stopped=-97	j did forget=-97	k -ng -he=-97	m -ng the=-97	k YOU WOULD HAVE=97	s might=97
w might=97	k -gs=-97	m -ld me=97	p I FEEL JUST=-97	j away i=97	w at _ that=-97	k ALL WOULD=97	m ALL would=97	m your -nd=-97	j wrote first=-97	m -te first=-97	w wrote first=-97
j perhaps i=97	p HAVE ALL IT=97	k -ng _ -on=97	j became a=97	j told myself=-97	w i had been=-97	p I SEX WE=-97	m if IT=97	k ^ ALL=-97	m ^ ALL=-97	p YOU WILL THEY=-97	j be of=-97
w be _ of=-97	k -he -er=-97	m the -er=-97	j about on=-97	j you more=97	m , on=-97	w , on=-97	j her was=97	k -ng ME $=97	k DO ERROR=97	k I DO ERROR=97	m did ERROR=97
s savin=97	w savings=97	j other the=-97	j to marriage=-97	k YOU -so I=97	w you so i=97	j in right=97	w ^ _ promised=-97	w ^ i promised=-97	m -he way=97	w the way=97	k MAYBE -of=97
m MAYBE of=97	p I SAW NOW=97	p SAW NOW=97	p WOULD WILL=-97	p ME YOU IT=-97	j for for=-97	p YOU NOT HAVE=-97	j such a=97	k -ch -a=97	m -ch a=97	m such -a=97	s such=97
w such=97	w such a=97	j did family=97	j stopped the=-97	k I FEEL YOU=-97	k SEX _ OTHER=-97	p DRINK I CHOICE=-97	m -he situation=-97	w the situation=-97	j i move=-97	j i chat=-97	s bound=97
j i times=97	w told me=97	k I BEEN -so=97	j on be=97	k HAPPEN _ -it=97	k -ed _ CHOICE=-97	k -ng -he LIFE=-97	j for as=-97	m ALL day=-97	w every day=-97	p YOU ALL IT=-97	s makin=97
w making=97	k ME _ -ry=-97	p BEEN THING I=97	k -a -er BECAUSE=-97	j the week=97	k -th _ I=-97	p SORRY YOU MAYBE=97	p WOULD LIFE=-97	p JUST COLD=97	k I _ WE=-97	k CAUSE _ -ne=97	j are and=-97
j want tell=-97	m -nd had=97	w and had=97	p I IF FEEL=-97	k BUT -re=97	s babe=97	w babe=97	j he me=97	m were JUST=97	p BEEN NOW LIFE=97	w you saw it=-97	p STATE HAVE IT=-97
p BEEN BUT HAVE=-97	k ^ BECAUSE I LIE=-97	p IF I HAVE=97	p NOT LIFE ME=-97	p SORRY ME COLD=-97	w i chose to=-97	s here=97	w here=97	j i mother=-97	m yes ,=97	w yes ,=97	s booke=-97
w booked=-97	p COLD CAUSE=97	p YOU COLD CAUSE=97	k DO YOU=97	m DO you=97	j so many=97	k -so -ny=97	m -so many=97	m so -ny=97	w so many=97	p MAYBE HAVE DO=-97	j will you=-97
k ^ YOU CAUSE ME=97	p I SORRY SAW=97	j can be=97	p BEEN SORRY ME=97	j me like=-97	k -id I=-97	m -id i=-97	m said I=-97	w said i=-97	j not forgive=-97	k I -ed WE=-97	k ^ I -ed WE=-97
j bet a=-97	j bet on=-97	m I bet=-97	w i bet=-97	j is how=97	k -ll ME -at=-97	w tell me what=-97	j missed the=97	p I HAVE COMPARE=97	k ME -rs $=97	k BEEN STATE -ut=96	k I BEEN STATE -ut=96
k STATE -ut=96	p MAYBE THEY=-96	p I COMPARE I=-96	p DO BECAUSE IT=-96	k IT BEEN -a LIE=-96	p DO OTHER=96	k DO NOT SEX=96	k DO _ SEX=96	p DO SEX I=96	m -ow to=96	p SORRY FEEL YOU=96	k BEEN -ht -to=-96
k I WILL -ve=-96	k WILL -ve=-96	m will -ve=-96	w when _ am=96	w when i am=96	p THEY CAUSE BEEN=96	k IT -om YOU $=-96	j trust it=-96	j drinking for=-96	j your mind=-96	k YOU -nd $=-96	m YOU mind=-96
w your mind=-96	w your mind $=-96	k -at -ng=96	m at -ng=96	p WANT I SORRY=96	w was doing $=-96	k -so _ IT=96	j not hurt=96	j it were=96	j said felt=-96	w said _ felt=-96	j me how=96
p SAW BEEN=-96	p THEY LIE=-96	j a without=-96	j i on=-96	w ^ i found=96	j an not=96	j one about=-96	k I BEEN NOT=96	k -to -he -nt=96	p IF BEEN FEEL=-96	j at three=-96	j to said=-96
p ME BEEN CAUSE=-96	j i cruel=-96	j take time=-96	k -lk -to $=96	w talk _ $=96	w talk to $=96	k -nd WE=96	m and WE=96	p SAW I CHOICE=-96	j can make=-96	m -or this=-96	w for this=-96
j your father=-96	m YOU father=-96	w your father=-96	j not day=96	p JUST IF YOU=-96	k ^ I BEEN -so=96	j my lies=-96	m -or me=-96	w for me=-96	j on month=-96	j every thursday=-96	m ALL thursday=-96
w every thursday=-96	j i thinking=96	p I MAYBE STATE=-96	p IT HAPPEN BEEN=96	p YOU DO SAW=-96	k HAVE NOT SEX=96	s ways=96	w ways=96	w and _ first=-96	k -ng -nd I=96	p BEEN YOU HAPPEN=96	k YOU CHOICE=96
p I DO TRUST=96	k -ng -th=96	m -ng with=96	j a bit=96	m -a bit=96	s bit=96	w a bit=96	w bit=96	m HAVE you=96	w had you=96	k -ke IT=96	k -ld ME -to=96
w told me to=96	k WE -ed $=-96	k -nd _ -in=-96	s payme=-96	p YOU CAUSE CAUSE=96	j is excuse=-96	w is _ excuse=-96	w is no excuse=-96	k -go $=-96	m -go $=-96	j gave up=-96	m gave -up=-96
w gave up=-96	w you gave up=-96	k -ep ME=-96	m keep ME=-96	k FEEL _ IT=96	p I CAUSE ERROR=96	w the _ on=-96	k NOT -go=96	m NOT go=96	m not -go=96	w not go=96	w ^ _ asked=-96
p YOU IT THING=96	k BEEN -a -ss=96	j what do=96	m happened $=96	w happened $=96	p NOT YOU THEY=96	k -en SORRY=-96	k NOT -se ME=-96	k YOU -wn=96	m you -wn=96	k -he _ -on=-96	k -ia=-96
s shoes=96	w shoes=96	j the after=-96	w i _ no=-96	k BEEN NOT ALL=96	k I BEEN NOT ALL=96	k I -ed IT -or=-96	k -to GAMBLE=-96	m to GAMBLE=-96	j kept the=-96	m -ut your=-96	w about your=-96
j me and=-96	p BEEN HAPPEN ME=96	k CHOICE _ IT=-96	p IT ERROR YOU=-96	w ^ _ no=-96	j and be=96	w it _ be=-96	w it would be=-96	k ALL WILL=96	j not thinking=96	w not thinking=96	w was _ thinking=96
w was not thinking=96	p WILL ME IT=-96	j is real=-96	p BEEN ME THING=96	p I HAVE FEEL=96	k , -he=-96	m , -he=-96	m , the=-96	w , the=-96	p DO IT THING=96	m see -ow=96	w see how=96
k NOT -od=96	k -en -ut=96	m -en about=96	p BEEN NOT CHOICE=96	p THEY THEY BEEN=96	m HAVE called=-96	p I WANT I=-96	k MAYBE I DO=96	p WOULD ME I=96	p DO THING NOT=95	k ^ I CHOICE=-95	k -nk _ YOU=-95
w think _ you=-95	j me this=-95	j for month=95	j asked what=-95	k I _ -es=-95	k BEEN HAVE=95	k I BEEN HAVE=95	p YOU LIFE LIFE=-95	w her _ and=-95	k I HAVE -id=95	p BUT DO IT=-95	j happened that=-95
j and trip=-95	j be as=-95	m I love=95	w i love=95	w i love you=95	j kept i=95	j sorry see=95	m used IT=-95	w that you can=-95	j ashamed of=-95	k BEEN SORRY -of=-95	k SORRY -of=-95
m SORRY of=-95	m ashamed -of=-95	w ashamed of=-95	j it up=95	k IT _ -ay=-95	k DO -th=-95	m DO with=-95	j my word=-95	m ME word=-95	w my word=-95	w i _ them=-95	j and phone=-95
m bad $=95	w bad $=95	k BEEN SORRY YOU HAVE=95	k HAVE BEEN LIE=-95	k I HAVE BEEN LIE=-95	m been LIE=-95	j lies the=-95	w sleeping=95	p THEY YOU I=-95	p NOT BEEN CHOICE=-95	j i borrowed=95	p I SEX IT=95
w you _ you=-95	m not COLD=-95	s bar=-95	w bar=-95	p CHOICE NOT YOU=95	k SAW _ -ne=95	p ME I FEEL=95	k -se _ ME=-95	w not you=-95	j cheated i=-95	k BEEN -ed=95	p WE JUST=95
k IT , BUT=95	j ask it=-95	k THING _ ,=-95	k I _ ,=95	w i _ ,=95	j a mess=95	m -a mess=95	w a mess=95	k -to SEX=-95	m to SEX=-95	p YOU NOT BUT=-95	k BEEN DO $=95
j made to=-95	m -nd we=95	w and we=95	w did _ i=95	p YOU WOULD SORRY=-95	j were right=-95	p ERROR FEEL=95	w i called it=-95	j to is=95	k -me _ I=-95	s const=95	w not _ this=-95
m second -ne=-95	m -he letter=-95	w the letter=-95	j failed you=95	j i failed=95	m failed YOU=95	w failed you=95	k JUST $=-95	m JUST $=-95	k , _ -at=95	j if any=95	k JUST -ed=95
j will if=-95	k SORRY -or IT=95	j yelled the=-95	k I -ok -he=-95	w i took the=-95	j something me=95	p I ME BEEN=95	p BEEN SORRY DO=95	j your did=95	w got _ of=95	j you baby=-95	j told if=95
m you -rs=-95	w apologize for my=95	k JUST _ NOT=95	k -he -ar $=-95	p WILL ALL=-95	j i hear=-95	j a time=95	p I LIE COMPARE=-95	j so had=95	m CAUSE us=95	w let us=95	p DO NOT SEX=95
p SORRY FEEL=95	k -go -nd=95	k -to -go -nd=95	m go -nd=95	k -a _ GAMBLE=95	w only _ i=95	j have with=95	j what broke=-95	p IT WOULD BEEN=-95	k -an -on=95	m going $=-95	w going $=-95
j only of=-95	w control=95	k CAUSE YOU -wn=95	k CAUSE _ -wn=95	w let _ down=95	w let you down=95	k I -ke IT=-95	k , I WOULD=95	k -se _ -nd=-95	k CAUSE YOU -nk=-95	w let you think=-95	k -or -as -ng=-95
k -or -as -ng -as=-95	w for as long=-95	m WILL you=-95	k -ce -st=-95	j you house=-95	k HAVE -ll=95	p THEY I WE=-95	k YOU -ll ME=-95	j time in=95	w i knew what=-95	j never had=-95	w the _ kept=95
j felt in=95	j never to=-95	w feel _ ,=-95	m to YOU=-95	j and when=-95	k BEEN -a -nt $=95	k ^ _ SAW=-95	k -on ME=95	k BEEN JUST=95	m , not=95	w , not=95	k WILL _ YOU=-94
p YOU YOU LIE=-94	k BEEN -on ME=-94	w the _ went=-94	j the sorry=94	j not answer=-94	j trust me=-94	j were always=94	m were ALL=94	w were always=94	w you were always=94	k -er -in=94	m -er in=94
p YOU COLD NOT=94	p HAVE NOT WANT=-94	m was -nd=94	k -ng -ut=94	j am to=-94	p JUST HAPPEN=94	k -en I BEEN=94	j the bill=-94	w was _ and=94	k WANT YOU -to=94	m wanted YOU=94	w wanted you=94
w wanted you to=94	j so much=94	k -so -ch=94	m -so much=94	m so -ch=94	w so much=94	k -ed -an=-94	m -ed an=-94	j and first=-94	k -ut -of IT=94	s withd=-94	j came up=94
m came -up=94	w came up=94	k -il _ $=-94	w until _ $=-94	k WOULD _ -me=94	j not exactly=94	k YOU BEEN NOT JUST=94	m NOT exactly=94	w not exactly=94	p HAVE BEEN THING=94	k I JUST DO=94	k JUST DO=94
m JUST did=94	p BEEN ERROR LIFE=-94	s runni=94	w running=94	j had all=94	p I HAVE WE=-94	k -ll $=94	m -ll $=94	k -nd _ -nd=94	j the bank=-94	m -he bank=-94	w the bank=-94
k I SORRY=94	m i SORRY=94	m -ay you=-94	j all this=94	k -ut _ LIFE=94	j at me=94	k -or -wo -rs $=-94	k -wo -rs $=-94	w two years $=-94	k BEEN -th THEY=-94	w did not $=-94	m situation $=-94
w situation $=-94	j wish had=94	p YOU ME FEEL=-94	k -to _ NOT=-94	j for something=94	k ^ _ OTHER=94	j am every=-94	j drunk and=-94	j the letter=-94	j go out=94	k -go -ut=94	m -go out=94
m go -ut=94	w go out=94	w therapy=-94	j love it=94	w i _ get=-94	k -ng _ BEEN=-94	j i tested=-94	k ME _ -op=-94	j a couple=94	m -a couple=94	w a couple=94	j apology for=94
m apology -or=94	w apology for=94	w i _ out=-94	j you thought=-94	m YOU thought=-94	w you thought=-94	j you who=94	p IF CAUSE YOU=94	w , _ and=-94	j the other=-94	m -he other=-94	w the other=-94
p IF BEEN IT=94	k -a _ -es=-94	j i kid=94	p NOT CHOICE I=-94	j i angry=-94	m mother $=-94	w mother $=-94	k I -me -om=94	w i come from=94	j and years=-94	k I HAPPEN -on=-94	w i went on=-94
j were no=-94	k , _ #=-94	k HAVE _ -nt=94	s glass=-94	p LIFE BEEN NOT=94	m set IT=94	k ME _ YOU=-94	k -ed _ -ke=-94	k -nt _ ME=94	k -to -ng -nd=94	m counseling -nd=94	w counseling and=94
w to counseling and=94	m -ld your=-94	j you without=-94	p I ALL TRUST=-94	w do it=94	p THING FEEL I=94	p BEEN BECAUSE WILL=-94	k I -ht YOU=94	p YOU HAVE COMPARE=94	w and _ can=-94	k I -ed=-94	m i -ed=-94
w you _ going=-94	m -he lies=94	w ^ the lies=94	w the lies=94	k I _ GAMBLE=-94	p IT STATE I=-94	s thous=-94	w thousand=-94	m LIFE was=-94	p IT LIFE IT=-94	k NOT -ed=94	j will call=-94
j telling the=-94	p NOW ME=94	p ME SEX=-94	j if say=94	j listened more=94	w listened=94	j the days=-94	k I WOULD HAVE -me=94	s debts=-94	w debts=-94	j it physical=94	w physical=94
w i should not=94	j my to=-94	j you need=-94	j in ways=94	j a better=94	k -a COMPARE=94	k BEEN -a COMPARE=94	m -a better=94	m a COMPARE=94	w a better=94	k THING _ -ch=-94	m broke IT=-94
m before $=-94	w before $=-94	k , _ -ll=94	m not -et=94	k ALL THING=94	j to check=-94	j sorry it=94	j i laughed=-94	m I laughed=-94	w i laughed=-94	k , _ -an=94	s yes=-94
w yes=-94	s faile=94	w failed=94	k WOULD WANT=94	p DRINK ME=94	w , but you=94	w ^ _ do=-94	p I WILL WANT=-94	p I LIE WE=-94	j have up=94	p WOULD I WILL=-94	k I HAVE BEEN=-94
p I LIE JUST=94	p BUT I COMPARE=-93	k -of _ -er=-93	p BUT WE=93	j will leave=-93	k I HAVE BEEN -a=93	p BUT HAVE CHOICE=-93	j of have=-93	j do stop=-93	s desir=93	k -ke IT ,=93	j things about=-93
m things -ut=-93	w things about=-93	j was started=93	j as it=-93	m your -ad=93	w went _ $=93	j spent the=-93	k WILL YOU=-93	j because would=-93	p COLD THEY=93	j not him=-93	j who it=-93
p WE DO=93	s looks=93	w looks=93	m those BEEN=93	w ^ those were=93	w those were=93	p IF I CAUSE=93	m -ow it=93	p I TRUST JUST=-93	k -in -he -er=-93	k ^ I WILL=-93	k -nd YOU BEEN NOT=93
p LIFE BEEN THEY=-93	s got=93	w got=93	k -ng IT $=-93	j who lied=-93	j call you=-93	m call YOU=-93	w call you=-93	p I ME TRUST=93	k ^ I BEEN NOT=93	j job to=-93	m I said=-93
w i said=-93	k COMPARE _ -at=93	p BEEN TRUST YOU=93	k I -er=93	m i -er=93	m -an to=-93	j on each=-93	k -gs $=-93	m -gs $=-93	s physi=93	p BEEN I STATE=93	j month and=-93
k -ay _ -he=93	p NOT ERROR=-93	j trust broken=93	w trust _ broken=93	p I I OTHER=-93	k WILL _ THEY=-93	m became -a=93	w became a=93	m know ,=93	w know ,=93	w every day $=-93	k -ne _ -ld=-93
j kept in=-93	j chose the=-93	j to both=-93	k , -nd I CHOICE=-93	j that makes=-93	w that makes=-93	w ^ _ blamed=-93	w ^ i blamed=-93	k WOULD _ DRINK=93	w the _ bill=-93	m -ed you=-93	p SAW YOU=-93
m JUST that=93	m -up in=93	w up in=93	j coward i=-93	k I HAVE STATE=-93	p ALL BEEN JUST=-93	k -he -es $=-93	w i let you=-93	w some _ ,=93	j safe with=-93	j you safe=-93	k -fe -th=-93
m -fe with=-93	m safe -th=-93	w safe with=-93	p SORRY ME=93	j about everything=93	j answer i=-93	j those messages=93	m IT messages=93	w those messages=93	m NOT got=-93	k -he _ HAPPEN=93	k -ne _ ,=-93
w you _ always=93	p BECAUSE BEEN STATE=93	k -ly _ -of=93	p BECAUSE DO NOT=-93	m I left=-93	w i left=-93	k I CAUSE YOU -nk=-93	k -to -dy=93	m -to somebody=93	k BEEN -at I=-93	w is what i=-93	k BEEN YOU $=93
k -a -rk=93	m a -rk=93	s lines=93	w lines=93	k -a JUST $=93	j before to=-93	k HAVE _ -en=-93	p DO BEEN JUST=93	k , -so DO=93	k , -so DO NOT=93	k -so DO=93	k -so DO NOT=93
m -so do=93	m so DO=93	w , so do=93	w so do=93	w so do not=93	k -he _ -ay=-93	m BEEN lying=-93	p HAVE JUST I=93	j think a=93	k -up -to=93	m -up to=93	m up -to=93
w up to=93	k -so IT I=-93	w so that i=-93	k FEEL _ -or=-93	j want say=93	p BECAUSE I DO=-93	j you open=-93	s apart=-93	w real _ $=93	k IT -es BEEN=93	m LIE you=-93	k -of _ WOULD=93
w of _ would=93	m -to check=-93	w to check=-93	k -he TRUST BEEN=-93	m YOU friend=-93	w your friend=-93	k -to _ -ng=-93	k , IT HAPPEN=93	w have _ me=93	j am made=93	p NOT THEY YOU=93	p BEEN HAVE DO=-93
k -or _ -re=93	j i young=93	j young and=93	m young -nd=93	s young=93	w young=93	w young and=93	p I I WOULD=-93	w came _ $=93	k -to YOU IT=-93	w been some=93	k JUST -en=-93
m JUST when=-93	w ^ you are=93	k -to _ -ow=-93	j about before=-93	k JUST IT=93	p LIFE I JUST=93	p BEEN NOT DO=-93	j to cry=-93	p WILL YOU=-93	k -ow _ SAW=-93	m IT again=-93	s rathe=-93
w rather=-93	m your COLD=-93	w was at=-93	k -an _ -ay=93	p ERROR I ME=93	k BEEN -ne=-93	w your _ because=93	p I WILL DO=-93	k CAUSE _ -lf=93	j d come=93	p YOU JUST DO=-92	j one day=92
m -ne day=92	m one -ay=92	w one day=92	j he not=-92	w he _ not=-92	j because said=92	k -es _ -a=92	k -nt -to SAW=-92	k -nt _ SAW=-92	k IF YOU WOULD=-92	w if you d=-92	p HAVE BECAUSE=-92
k HAVE -ld ME=92	k NOT _ -ho=92	w not _ who=92	w i _ each=-92	j you basically=92	w that _ as=92	k -ut -he GAMBLE=-92	m lie -to=-92	w lie to=-92	m husband $=92	w husband $=92	j and late=92
k -ed YOU=-92	p SAW IT CHOICE=-92	k SAW -ut $=-92	w found _ $=-92	w found out $=-92	k -es -th=92	m -es with=92	j who with=92	j not been=92	j been in=92	p LIE DO=92	k JUST JUST=92
p DO NOT WANT=92	k -le I BEEN=-92	w while i was=-92	p HAVE IT BECAUSE=-92	j all i=92	j used a=-92	p YOU TRUST HAVE=-92	j come and=92	p STATE I THEY=-92	j no of=-92	p YOU BUT I=-92	k -a JUST -of=92
k NOT -sk=-92	m NOT ask=-92	m not -sk=-92	w not ask=-92	p IF WE NOT=92	p ME I CHOICE=-92	p YOU WE DO=92	j i show=-92	w i _ show=-92	p HAVE NOT ERROR=92	k MAYBE HAVE BEEN=92	j not really=92
w not really=92	k NOT -lk=92	m NOT talk=92	k WILL _ -ay=-92	p NOT CAUSE LIE=-92	k BECAUSE -of ME $=-92	k -a BECAUSE=92	m a BECAUSE=92	w my _ you=-92	k IT IT=-92	k -ke -nd=92	m -ke and=92
w what did you=92	k -wo -es=92	m two -es=92	w sober _ the=-92	j my side=92	m ME side=92	w my side=92	j there it=92	k I ERROR YOU=92	m I failed=92	w i failed=92	w i failed you=92
w ^ _ lies=92	p MAYBE ERROR=92	p I SEX ME=-92	k IT _ WE=92	p CHOICE BECAUSE=-92	k THING _ WOULD=92	k -a -ht=-92	m a -ht=-92	j about but=92	k WOULD _ THING=92	j you used=-92	k WILL BEEN=92
m knew IT=92	p THEY I YOU=-92	k YOU BEEN -ng YOU=-92	k ^ _ IT=92	k ^ I LIE -om=-92	j your never=92	k YOU STATE YOU=-92	m lost YOU=-92	j had up=92	j and something=92	j man i=-92	p HAPPEN CHOICE=-92
j you began=-92	k YOU -an -to=-92	m YOU began=-92	m began -to=-92	w began to=-92	w you began=-92	w you began to=-92	m slept -in=92	w slept in=92	j both you=-92	p DO CHOICE I=-92	k LIFE CAUSE=92
k YOU IT -es=-92	w look _ $=-92	w so you would=-92	p YOU I ERROR=92	j for eleven=-92	k -to -ng=92	m to -ng=92	k -ie=92	k -he -er -nd=-92	p I SEX JUST=92	p SORRY YOU COLD=-92	k -nd THEY BEEN=92
p STATE FEEL=92	w the past $=92	m -nd told=-92	m and -ld=-92	w and told=-92	k -ch _ I=-92	k -st YOU $=-92	j we agreed=-92	m WE agreed=-92	w ^ _ agreed=-92	w ^ we agreed=-92	w we agreed=-92
w could _ been=92	w could have been=92	p YOU WANT DO=92	j be what=92	w my _ and=92	k IT YOU -an=-92	k BEEN _ -on=92	p BEEN IT FEEL=92	j i trying=92	p IT ME STATE=-92	m I messed=92	w i messed=92
w i messed up=92	j the last=92	p SORRY I WOULD=-92	p THING IT I=-92	k SAW _ LIFE=-92	k ALL _ I=-92	p FEEL LIFE IT=-92	s throu=92	w through=92	k NOT _ -ng=92	w not _ right=92	k ALL -ht -nd=-92
w every night and=-92	j under name=-92	k LIE -nd=-92	m LIE and=-92	p WOULD NOT FEEL=92	j once was=92	k -to YOU $=-92	w to you $=-92	k -to -go -to=-92	m -or as=-92	p JUST YOU ME=-92	k IT _ FEEL=92
m ME at=92	j have stopped=-92	w have stopped=-92	j have asked=-92	j anything i=92	k THEY _ -he=92	j he did=-92	m he DO=-92	w he did=-92	k TRUST _ $=-92	p BEEN WILL IT=-92	m NOT perfect=92
k # I=-91	m # i=-91	k -al _ BEEN=-91	k FEEL I=91	k YOU FEEL I=91	m FEEL i=91	m feel I=91	w feel i=91	w you feel i=91	j why did=91	w you gave me=91	p YOU CAUSE NOT=91
p YOU HAVE CHOICE=-91	p BEEN ME LIE=-91	j any of=91	k -ul _ -ne=91	m BEEN fine=-91	m somebody $=91	w somebody $=91	m your -ck=91	w because _ lied=-91	w because i lied=-91	j were baby=-91	p HAVE NOT BEEN=91
w it _ all=91	k -me , I=-91	p SORRY SORRY=-91	w apology=-91	k BEEN _ -re=91	j telling that=-91	k YOU SAW -ut $=-91	j my had=91	j not made=91	p IF YOU BEEN=91	k ^ I -pt -a=-91	k SORRY IT IT=91
w sorry that it=91	p DO I LIE=-91	p LIFE WILL=-91	k -le ,=91	m -le ,=91	p COLD I HAVE=91	j eleven months=-91	m eleven -hs=-91	w eleven months=-91	p I SAW MAYBE=91	p IT THING=91	p SORRY HAVE=91
k YOU CHOICE -at=91	w left you=-91	j you them=-91	m NOT really=91	k WE -on=-91	p ERROR ALL BEEN=91	j about for=-91	w pictures=-91	m -in her=91	w in her=91	p LIE BEEN WE=91	j did want=91
w did _ want=91	k BEEN JUST JUST=91	w , _ guess=91	w , i guess=91	k FEEL _ COMPARE=91	k YOU HAVE -a=-91	p WE I IT=-91	j it more=91	w were _ of=-91	p IT IF IT=91	k OTHER _ -on=-91	p LIE TRUST=91
k -th _ -on=-91	k TRUST _ I=-91	p I SORRY COMPARE=91	j again i=-91	p DO IT HAVE=91	j the d=91	w know _ are=91	j be to=-91	s summe=-91	w summer=-91	m then $=91	w then $=91
k YOU BEEN ALL=91	p IT YOU ALL=-91	p NOT THING IT=-91	m BEEN our=91	w it _ our=91	w it was our=91	w was our=91	j drunk i=-91	p ME BECAUSE=-91	j that more=-91	j promised you=-91	j have stuff=91
j one thing=91	k THING HAPPEN=91	k -at _ LIFE=-91	j before and=-91	j at some=91	j was were=-91	k -or -he GAMBLE=-91	k -or _ GAMBLE=-91	p WILL I IT=-91	k BECAUSE -he=91	m BECAUSE the=91	p MAYBE HAVE ME=91
m knew -re=-91	j between it=91	p THING STATE=-91	j i still=-91	j shut me=91	w you _ asked=-91	j alone it=-91	p YOU MAYBE TRUST=91	j i twice=-91	k NOW -nd=91	m NOW and=91	j it six=-91
p JUST IT LIE=-91	k -al -nd=-91	m -al and=-91	k -ay COMPARE=-91	m say COMPARE=-91	w secret=-91	k CAUSE _ WILL=-91	j the way=91	p THEY LIFE=-91	p WILL IT BEEN=-91	p ME LIE=-91	p I COLD NOT=91
m -to cry=-91	w to cry=-91	j the if=-91	k -he OTHER CAUSE=91	k -he OTHER CAUSE IT=91	k OTHER CAUSE=91	k OTHER CAUSE IT=91	k ^ -he OTHER CAUSE=91	p OTHER CAUSE IT=91	j that in=91	p I DO WANT=91	p IF IT SORRY=91
j office you=-91	p IT IT WOULD=-91	j one i=-91	j made your=-91	j sorry that=91	p YOU LIFE WILL=-91	k , WE=91	m , WE=91	m , we=91	w , we=91	k -he -rd=-91	m the -rd=-91
j i with=-91	m -he time=91	w the time=91	j lie i=-91	j there this=-91	j had gone=91	k -he _ -es=-91	j was really=91	j it off=91	p CAUSE ME WOULD=91	j drove it=-91	j drove to=-91
m -me is=-91	k ERROR $=91	m ERROR $=91	j you do=-91	m like -a=91	w like a=91	j are on=91	m -he phone=-91	w the phone=-91	k -id I WOULD=-91	k I -id I WOULD=-91	j it have=91
j on and=-91	p I TRUST CAUSE=91	m BEEN how=91	m is -ow=91	w is how=91	k ME _ -en=91	j in the=-91	m -sk me=-91	w ask me=-91	j for about=-91	j a from=91	k I BEEN -a=91
k IT YOU WOULD=-91	j know messed=91	j know up=91	k -as _ I=91	w ^ i only=91	p YOU YOU WOULD=-91	j could was=-91	k ^ I FEEL=-91	m BEEN faithful=91	w faithful=91	k -me IT=91	j not wanted=-91
j did so=91	p HAPPEN IT IT=91	j after me=-91	k -er CAUSE=-91	m person $=90	w person $=90	k , IT=90	m , IT=90	s sayin=-90	w saying=-90	k -pt THEY=-90	k I -pt THEY=-90
k ^ I -pt THEY=-90	m -pt her=-90	m kept THEY=-90	w i kept her=-90	w kept her=-90	j it take=-90	k ^ _ -an=-90	j i door=-90	j and home=-90	s clear=90	k -ed _ -th=90	p WILL I I=-90
j knew that=90	w were _ your=-90	m was -or=90	w was for=90	m YOU down=90	w you down=90	j hide things=90	m hide THING=90	w hide things=90	j those i=-90	m money -or=-90	w money for=-90
p BEEN STATE ME=-90	j was why=90	k SAW THEY=-90	k -ng -nd YOU=90	k -or LIFE=-90	m for LIFE=-90	k IF WE=90	m if WE=90	j lost because=-90	m THEY in=-90	m -er at=-90	j were holding=-90
j you holding=-90	m BEEN holding=-90	s holdi=-90	w holding=-90	w were holding=-90	w you _ holding=-90	w you were holding=-90	s belie=-90	j going on=90	m you -on=-90	p I THEY DO=-90	k LIE -on=-90
m LIE on=-90	j owe the=-90	k -a -te=-90	m a -te=-90	j a room=-90	k I -ld ME=-90	k ^ I -ld ME=-90	p WOULD WE=90	s flirt=90	w we _ ,=90	k I _ -a=-90	w i _ a=-90
p SORRY I HAPPEN=-90	j got i=90	w i was in=-90	k SAW -he=-90	m SAW the=-90	k -xt -to YOU=-90	k -xt _ YOU=-90	p YOU THING HAVE=-90	p JUST TRUST=90	m BEEN weak=90	k -so -hy=90	m -so why=90
m so -hy=90	w so why=90	k I DO -at I=90	w did what i=90	j i scared=90	w i _ scared=90	k CAUSE _ LIFE=-90	k THEY -at $=-90	m THEY flat=-90	m flat $=-90	w flat $=-90	j telling you=-90
k COMPARE _ ME=90	w that much=90	k ^ YOU HAVE ALL=-90	m BEEN lonely=90	s grow=90	w grow=90	j the going=90	k COLD _ $=90	j you may=-90	j our kids=-90	m WE kids=-90	w our kids=-90
j that and=-90	j the extent=90	j to extent=90	m -he extent=90	s exten=90	w extent=90	w the extent=90	w to _ extent=90	w to the extent=90	k -to _ -a=90	w to _ a=90	k I WILL -ll=-90
j like is=90	p I HAPPEN LIE=-90	p YOU NOT TRUST=90	k # -nd=-90	m # and=-90	w you asked me=-90	j to say=-90	m WE have=90	w we have=90	j were asleep=90	k YOU BEEN -ep=90	m BEEN asleep=90
m were -ep=90	w were asleep=90	w you were asleep=90	p ME ME WILL=-90	p BEEN DRINK BEEN=-90	m IT is=90	m that -ay=-90	j had say=-90	m ^ this=-90	w ^ this=-90	p I WANT NOT=-90	k -on -or=-90
m it -ck=90	w it back=90	k -or $=-90	m -or $=-90	k -in _ ME=-90	k FEEL LIE=90	m FEEL betrayed=90	w i apologize $=90	j for around=90	p IT IT IT=-90	m did BEEN=90	w did was=90
m she CAUSE=90	k CHOICE IT $=90	m ERROR way=90	k LIE _ YOU=-90	m YOU make=90	w you make=90	w you make it=90	j felt my=90	k IT BEEN NOT -ne=-90	j said my=-90	s avoid=90	k -a GAMBLE=-90
m a GAMBLE=-90	p TRUST ME IT=-90	k -rd BEEN=-90	m mistake $=90	w mistake $=90	j and story=-90	j had from=-90	s text=-90	w text=-90	j i father=-90	p ERROR DO NOT=-90	j i picked=-90
m I picked=-90	w i picked=-90	k -id ,=-90	m -id ,=-90	k I SORRY IT=90	p YOU IT STATE=-90	w am not the=90	p STATE CAUSE=-90	p ERROR YOU NOT=-90	k -in IT ,=90	k -nd I CAUSE YOU=-90	s bag=-90
w bag=-90	k -of _ -nt=-90	k YOU BEEN $=-90	m -nt on=-90	w i _ home=-90	m it -in=-90	m -ed that=-90	k HAVE IT=-90	w is _ me=-90	k -on _ IT=90	m -he accident=90	w the accident=90
p I ME NOW=-90	k -al _ I=-89	j pills me=89	p DO I SORRY=89	j is of=89	w the _ truth=-89	j so me=89	k YOU COLD=-89	k BEEN LIE=-89	j still it=89	p ME OTHER YOU=-89	j couple of=89
m couple -of=89	w a couple of=89	w couple of=89	w only _ ,=-89	p NOT SORRY=-89	p SORRY IF IT=89	p YOU HAVE WILL=-89	k ^ JUST=-89	m ^ JUST=-89	m nothing -ut=-89	w nothing about=-89	w we _ not=89
m was WILL=89	w was going=89	w broke _ promise=89	p THING I NOT=89	k -ut -of ME=89	w out of my=89	p LIE BEEN YOU=89	k -ew=89	w me to=89	j could been=89	k YOU -nd I=-89	w you and i=-89
j think was=-89	w ^ _ waited=-89	w were _ that=-89	k YOU _ -nt=-89	j am can=89	k -ed -to CHOICE=-89	j there one=-89	j makes i=-89	j every right=-89	k ALL -ht -to=-89	k HAVE ALL -ht=-89	k HAVE ALL -ht -to=-89
k YOU HAVE ALL -ht=-89	m ALL right=-89	w every right=-89	w every right to=-89	m make IT=-89	w make it=-89	p YOU HAPPEN ME=89	m through $=89	w through $=89	k YOU WANT $=89	j if we=89	m IF we=89
w if we=89	w ^ _ gave=-89	p THING WE=89	j nobody else=-89	m nobody -se=-89	w nobody else=-89	k -ed _ -ow=89	w that were=-89	w ^ _ deserve=-89	k -ld YOU ,=89	w told _ ,=89	w told you ,=89
k -to _ SEX=89	k NOT CHOICE -ho=89	j someone else=-89	m someone -se=-89	w someone else=-89	j it ever=89	w have _ for=89	s happy=-89	w happy=-89	w for _ years=-89	p NOT WOULD YOU=89	p DO STATE=-89
k ^ IF IT=89	k LIE -om -he=-89	k HAVE _ -le=89	k NOT _ -le=89	p SORRY FEEL ME=89	k -to -de=-89	m to -de=-89	j have and=-89	m my -me=-89	p I HAVE BUT=-89	j first was=-89	k -nd _ -pt=-89
w and _ kept=-89	w you _ not=-89	p FEEL I BEEN=89	k ^ ME LIFE=-89	k -ed _ -ll=89	p I YOU LIFE=-89	p I SEX NOT=89	p NOT ME THING=-89	k -a _ WILL=89	p I OTHER BEEN=-89	j so easy=89	j and kids=89
j if like=-89	p ALL WE NOT=89	p LIE LIE=89	j i down=89	k -se ME=-89	k -ng _ -er=-89	j was scared=89	w i was scared=89	w was scared=89	m that HAPPEN=89	s close=89	w was the one=-89
p COMPARE NOT BEEN=89	k LIFE HAPPEN=89	p STATE STATE NOT=-89	j your time=-89	k -in _ THING=89	k NOT -ir=-89	m not -ir=-89	p DO IT LIE=89	k -en _ -ne=-89	m -nd everything=-89	k I _ -st=-89	p BEEN YOU CAUSE=-89
w last _ $=89	w a _ time=89	j you found=-89	p WE HAVE BEEN=89	p STATE MAYBE HAVE=-89	p MAYBE THING=89	p TRUST YOU DO=-89	p DRINK HAVE=-89	k SORRY -or -ny=89	p TRUST TRUST=-89	j i pills=-89	w see you=-89
j will stop=-89	k I WILL -op=-89	k WILL -op=-89	m WILL stop=-89	m will -op=-89	w i will stop=-89	w will stop=-89	j is then=89	k -nd _ THEY=-89	j and answer=-89	k -ld _ IT=-89	s febru=-89
w february=-89	k I BEEN -th THEY=-89	w had every=89	k MAYBE $=-89	m MAYBE $=-89	j my brother=-89	m ME brother=-89	w my brother=-89	w person=89	k -ts _ LIE=89	w like that ,=89	p NOW I IT=-89
p NOT WE WE=89	j owe me=-89	j you owe=-89	m CHOICE me=-89	m owe ME=-89	w owe me=-89	j kids to=89	k -th _ THING=89	k -ng _ -in=-89	k NOT -ct=-89	p WILL BEEN NOW=-89	j to anything=-89
j all so=89	j you against=89	k -or BEEN=89	k I DO -at=89	m did -at=89	p GAMBLE I JUST=89	k YOU COMPARE=-89	p YOU COLD ALL=89	j behind back=89	j behind your=89	k NOW YOU -ck=89	k NOW _ -ck=89
m YOU back=89	w behind _ back=89	w behind your=89	w behind your back=89	w your back=89	k YOU -nd I DO=-89	k THING -ed=89	k , -nd I HAVE=-89	p COMPARE NOW=89	p SORRY COLD=-89	j growing up=89	m growing -up=89
w growing up=89	j was thinking=89	p YOU NOT HAPPEN=-89	j long distance=89	m -ng distance=89	m long -ce=89	w long distance=89	j of life=89	j no in=-89	k I SORRY -or ME=89	k -he -ic=-89	m the -ic=-89
j no on=-88	k -at I DO -to=-88	k I DO -to=-88	w i did to=-88	k NOT _ NOW=-88	k I GAMBLE IT=-88	j no what=-88	j much that=88	j you noticed=88	j thing that=88	k IT BEEN -ty=-88	k IT _ -ty=-88
k ^ IT BEEN -ty=-88	j for two=-88	p LIE BECAUSE I=88	p THEY YOU NOT=88	j i calls=-88	p CHOICE BEEN IT=88	j the rest=-88	m -he rest=-88	s rest=-88	w rest=-88	w the rest=-88	p SORRY YOU SAW=88
p FEEL BEEN SORRY=88	k -of ME $=-88	w of me $=-88	w ^ _ warned=88	j it time=-88	p HAVE I CHOICE=-88	k I MAYBE HAVE -ed=-88	j our and=-88	m money BEEN=-88	p HAVE THING=88	m -to the=-88	j were exactly=88
w were _ exactly=88	w were not exactly=88	k TRUST -nd I=-88	k SAW YOU=-88	w choice=-88	k ^ IT BEEN -ne=88	w it _ one=88	p MAYBE I WILL=-88	p I STATE ALL=-88	p I JUST TRUST=88	j all night=88	k ME -er -to=88
k -nd _ DO=-88	k FEEL YOU -nd I=-88	j let in=88	p IF JUST=88	m -se for=-88	k I WILL -ow=-88	k WILL -ow=-88	m will -ow=-88	p DO IT IF=88	j it days=-88	j pressure that=88	j by my=88
j am lied=88	j sorry lied=88	w sorry _ lied=88	w sorry i lied=88	w no _ that=-88	k I CAUSE YOU -wn=88	m used YOU=-88	k -or _ -nd=-88	p SORRY ME THING=88	k YOU -go=88	m YOU go=88	m could NOT=88
j three to=-88	p ME YOU SAW=-88	k WE _ I=-88	k -as YOU=-88	m -as you=-88	m as YOU=-88	w as you=-88	p I I THEY=-88	k LIE _ -rs=-88	p DO YOU JUST=88	m in -a=88	w in a=88
p DO HAVE ME=-88	p NOT YOU THING=88	p ME BEEN STATE=88	p YOU STATE IT=-88	k -so I LIE=88	k -so _ LIE=88	k I BEEN -at=-88	w i was at=-88	w i d rather=88	w did what=88	w i did what=88	j the man=88
p WE NOT THING=88	p IF LIE=88	j stopped and=-88	k -ht _ CHOICE=-88	w ^ _ came=88	w you _ this=88	p IT HAPPEN ALL=88	k -on -in=-88	k CAUSE -an=88	m CAUSE an=88	w the _ did=-88	p I CAUSE WOULD=-88
w i _ him=-88	j that back=-88	p ME CHOICE YOU=-88	k WILL _ -re=-88	m open -ut=88	w open about=88	p SEX BEEN LIE=-88	k -ge ME=88	p LIE DO NOT=88	k -er _ -he=-88	k ^ YOU -ay=88	p I LIE BEEN=-88
p SORRY WOULD=-88	k I CHOICE -hy=-88	w i left you=-88	w there is no=-88	p HAVE NOT SEX=88	p I BEEN THING=88	j and of=-88	j for because=-88	k IT I CAUSE=-88	p I NOW THEY=-88	k BEEN SEX=-88	p BUT JUST=88
j you expect=88	j it than=88	p I CHOICE HAVE=88	j house you=-88	m anybody $=88	w anybody $=88	p I HAPPEN YOU=-88	p IT I I=-88	k -ld ME YOU BEEN=88	j am just=88	w am just=88	w i am just=88
j me every=88	j some point=88	k -at -me -nt=88	k -me -nt=88	m -at some=88	m -me point=88	m some -nt=88	w at some=88	w at some point=88	w some point=88	j found the=-88	j say a=88
k , _ -ng=-88	j i honestly=88	k -dy=88	j the now=-88	k IT BEEN -te=88	j anyone would=88	w ^ _ might=88	p ME DO THING=88	j i looking=88	p THING LIFE=88	k ^ _ -of=-88	w ^ _ of=-88
k -ed -or=88	m -ed for=88	p TRUST I=-88	j your for=-88	k -me YOU SAW=-88	k -me _ SAW=-88	j room and=-88	p MAYBE NOT HAVE=88	j from home=88	w a year $=-88	m just BEEN=88	w i _ looking=88
j as a=88	j my good=88	j now because=-88	k -ow BECAUSE=-88	m -ow because=-88	m now BECAUSE=-88	w now because=-88	k YOU CAUSE IT=88	w her _ was=88	j an you=-88	k -or _ COLD=-88	k I _ -en=88
p YOU BEEN SORRY=88	k THING I=88	m THING i=88	j could done=-88	k MAYBE HAVE DO=-88	w could _ done=-88	w could have done=-88	k THING -in YOU=-88	j broke in=-88	w broke _ in=-88	k I BEEN -ut=88	k STATE _ NOT=-88
p SAW YOU I=-88	j over my=88	w over my=88	p I THING HAPPEN=88	j not sleep=88	w not sleep=88	j did know=88	j you take=88	w you had not=88	j next to=-88	k -xt -to=-88	m -xt to=-88
m next -to=-88	w next to=-88	m went $=88	w went $=88	m see THEY=-88	w at night ,=-88	p DO SEX=88	j phone in=-88	k YOU _ -ok=88	j have made=88	p BECAUSE GAMBLE=-88	j i stay=-88
k IT -hs=88	k IT -hs $=88	m IT months=88	p YOU STATE SEX=-88	k GAMBLE IT=-88	w if i did=88	j the attention=-88	k -ed _ -nd=88	k I BEEN LIE=-88	w ^ i spent=-88	j to understand=88	k -er _ -er=-88
j you believed=-88	m YOU believed=-88	w believed=-88	w you believed=-88	k WE -ng=-87	j to small=-87	j into your=-87	k -ew _ ,=87	w new _ ,=87	m BEEN yours=-87	j second phone=-87	m -nd phone=-87
w second phone=-87	w like you=87	w you would not=-87	s repea=-87	k YOU -a=-87	m YOU a=-87	m you -a=-87	w you a=-87	j told i=-87	k -ed _ -es=-87	k -ke _ -rd=-87	k -ow _ MAYBE=87
m IT got=87	p NOT BEEN I=-87	k BECAUSE -of -at I=-87	s forgi=87	w only _ $=87	j go you=-87	j through my=87	k -gh ME=87	m -gh my=87	m through ME=87	w through my=87	w i put it=-87
j do a=87	m -ck when=-87	p ME I HAVE=87	p GAMBLE DO NOT=87	m -he table=-87	w the table=-87	k I DO -to YOU=-87	k ME THING $=87	j of lies=-87	p BEEN I OTHER=-87	m IT for=-87	j only lied=87
k WILL -ll YOU=-87	p SORRY IT DO=-87	m -to him=-87	w to him=-87	k -or -ll=87	p BEEN IT YOU=-87	p WE I=-87	k , I MAYBE HAVE=-87	w this _ you=-87	p SAW BECAUSE YOU=87	w i _ did=87	m june $=-87
w june $=-87	s liste=87	p I IT FEEL=87	k -ed YOU -to=-87	k SAW _ -or=-87	p THEY HAVE IT=-87	m you NOT=-87	k -ld YOU LIFE=-87	w in _ of=-87	p WE I THEY=-87	p BEEN YOU TRUST=87	w said _ were=-87
m ^ since=87	w ^ since=87	j work on=87	m work -on=87	w work on=87	p BEEN ME SEX=-87	w that _ a=-87	p I HAPPEN BECAUSE=87	k -pt LIE=-87	m -pt lying=-87	m kept LIE=-87	w kept lying=-87
j home at=-87	k YOU -te=-87	p FEEL IT IT=87	k -le -or=-87	m -le for=-87	j i will=-87	j you let=87	k -ld -he=-87	m -ld the=-87	k IT _ -ke=-87	w done _ $=87	k I WILL -nd=-87
w i _ put=87	j before in=-87	k -re I HAPPEN -in=-87	j could that=87	p THING CAUSE YOU=87	k -ed BEEN=-87	w you it was=-87	k BEEN _ -in=87	j am myself=87	k -of YOU -er=-87	j and want=87	j my worth=-87
m BEEN worth=-87	j i learned=87	w learned=87	j sorry were=87	k BEEN -om=-87	m BEEN from=-87	m not DO=87	j would drink=87	p IT SEX=-87	j to we=-87	p BEEN NOT BEEN=-87	w my _ with=87
j have done=87	j were at=-87	p THEY HAVE BEEN=-87	j is me=87	w ^ _ knew=-87	p THING ERROR I=87	s each=-87	w each=-87	j been with=87	w that _ not=87	s worth=-87	k BEEN _ -so=87
m IT as=87	s mean=87	w mean=87	k I _ -op=-87	w i _ stop=-87	j the site=-87	j the up=87	k GAMBLE _ $=-87	k -le YOU BEEN=-87	w while you were=-87	j did ask=-87	k IT BEEN -he JUST=-87
j my sister=-87	m ME sister=-87	w my sister=-87	p IF BEEN BEEN=87	j once you=87	m once YOU=87	w once you=87	m -ed our=-87	k ERROR THING=87	k ERROR THING $=87	k -es _ YOU=-87	w for _ past=87
m I signed=-87	w ^ _ signed=-87	w ^ i signed=-87	w i signed=-87	j got away=87	m HAPPEN away=87	w ^ _ called=-87	m IT came=87	m -he same=87	w the same=87	j pushed into=-87	j were your=-87
p I WOULD DO=87	k NOT WANT YOU=87	k ^ THEY CAUSE=87	k THING -nd I=87	p NOT WILL ME=87	j put a=-87	j and used=-87	k THEY _ -ng=87	j you three=-87	p LIE YOU COMPARE=-87	p THING WANT=87	p WILL ERROR=-87
k -he _ -le=-87	p CHOICE BECAUSE I=-87	w for _ of=87	j be the=-87	j but a=87	w and what=87	p HAVE WANT BEEN=87	k NOT _ LIE=87	k -me THING=87	w payment=-87	j you days=-87	j was the=-87
s lonel=87	j little in=87	s mixed=87	w mixed=87	k -re BEEN THING=87	k THEY -en=-87	m car ,=-87	w car ,=-87	w the car ,=-87	k SAW -at I=-86	k -um=-86	p STATE LIFE NOT=86
j without you=-86	p I HAPPEN BEEN=-86	p WE CAUSE IT=86	p I BECAUSE BEEN=86	p ME YOU=-86	m small THING=-86	k -ry _ $=-86	p FEEL IT STATE=86	j got my=86	j that much=86	j i control=86	p STATE I BEEN=-86
w what _ do=86	j and see=86	j i letters=-86	m got -to=-86	w or _ you=-86	w see it=86	j think of=-86	k -nk -of=-86	m -nk of=-86	m think -of=-86	w think of=-86	j read you=-86
p BEEN SORRY GAMBLE=86	p I SORRY GAMBLE=86	p SORRY GAMBLE=86	p IT I BECAUSE=-86	k ^ HAVE YOU=86	m ^ had=86	w ^ had=86	w ^ had you=86	w d _ come=86	w d have come=86	k -he -th=-86	m the -th=-86
k ME -to THEY=86	m STATE out=86	k ^ I CHOICE -he=-86	w , _ d=86	j say cheated=86	k I SORRY $=86	j caused you=86	m caused YOU=86	w caused you=86	j my friends=-86	m ME friends=-86	w my friends=-86
k -ht _ -he=-86	j the with=-86	w you _ been=86	j one lie=86	k NOW _ -he=-86	j with father=86	w few _ $=86	s line=86	w line=86	j i stole=-86	j stole from=-86	m I stole=-86
m stole -om=-86	w i stole=-86	w i stole from=-86	w stole=-86	w stole from=-86	p NOT LIE ME=-86	j been my=86	s poker=-86	w poker=-86	m chose -to=-86	w chose to=-86	j lost it=-86
m STATE it=-86	m lost IT=-86	w lost it=-86	p HAVE SAW=-86	k ^ _ SEX=-86	m CHOICE were=86	k I -ed ME=-86	p LIE BEEN I=-86	k -he SEX=-86	m the SEX=-86	k WE _ -re=86	k JUST -so=-86
m JUST so=-86	p HAVE WANT I=86	m then IT=86	w then it=86	w ^ you have=-86	m only LIE=86	w is _ to=-86	p BEEN SORRY BEEN=86	w ^ _ time=-86	j so could=-86	m this -nd=86	w this and=86
k , _ JUST=86	j am down=86	p YOU SORRY IT=86	p DO I JUST=86	w about this=86	k ^ YOU STATE=-86	w ^ you lost=-86	k YOU , IT BEEN=86	p LIFE HAPPEN=86	j my our=-86	j kissed i=86	s bottl=-86
k -ll _ $=-86	w ^ the money=-86	j there my=-86	k -pe=86	k -ut _ LIE=-86	k -or LIFE $=-86	w to _ to=86	k THEY _ -ed=-86	p IF LIE I=86	j not back=-86	p WE ALL=-86	k I WILL=-86
m i WILL=-86	k I -ht=-86	m i -ht=-86	p YOU SORRY ME=-86	m never JUST=-86	k DO IT ,=-86	s toget=86	w together=86	p I SAW BEEN=-86	p NOT I HAPPEN=86	j what went=86	m -at went=86
w what went=86	p HAVE WOULD HAVE=86	k -to -ay NOT=-86	w to _ no=-86	w to say no=-86	k THING -he=-86	m THING the=-86	j with in=-86	m in -he=-86	w in the=-86	j for months=-86	m YOU need=-86
w you need=-86	j i spent=-86	k -in -he=-86	m -in the=-86	k -a _ -th=-86	k I GAMBLE -he=-86	k CAUSE _ -ay=-86	k -ed THEY -st=-86	k JUST HAPPEN=86	j there were=86	k , _ -pt=86	p THING SAW=-86
p THING YOU SAW=-86	k COLD CAUSE=86	p TRUST IT YOU=86	k YOU -id -or=-86	p HAVE DO THING=86	k -to ME ,=86	k -to ME , IT=86	k ME , IT=86	k ME , IT BEEN=86	w to me ,=86	k DO _ DO=86	w turned into=86
j looking to=86	m my DRINK=-86	k WE _ NOT=86	p IT THING HAPPEN=86	j on i=-86	k ME NOT=-86	m me NOT=-86	j only that=-86	p GAMBLE JUST=86	k I NOT -ht=86	p LIE YOU HAPPEN=-86	p OTHER BEEN IT=86
k I -id=-86	m i -id=-86	k HAVE NOT CAUSE=86	m may HAVE=86	w may have=86	p WE IT IT=86	k -to SAW IT=86	k -ed _ "=-86	j and where=86	m -or something=86	w for something=86	k ERROR _ -nd=-86
p BEEN DRINK=-86	m -ng my=-86	j i booked=-86	m I booked=-86	w i booked=-86	s lying=-86	w lying=-86	j or the=-86	j can tell=86	p IT ME YOU=-86	k -er -nd=-86	m -er and=-86
j for past=86	j stop you=-86	p ME YOU THING=86	p YOU BECAUSE WANT=-86	j i dollars=-86	j my was=86	p ALL WOULD=86	k HAVE SORRY=86	m have SORRY=86	j it suited=-86	j suited me=-86	k IT -ed ME=-86
k IT -ed ME $=-86	m IT suited=-86	m suited ME=-86	s suite=-86	w suited=-86	w suited _ $=-86	w suited me=-86	w suited me $=-86	k ^ IT BEEN -re=86	p CAUSE THEY I=-86	k I -ed -ut=-86	p I BECAUSE LIE=-86
m is -at=86	w is what=86	j off you=-86	j that the=-86	m IT coming=-86	m coming $=-86	w coming $=-86	w it coming=-86	w it coming $=-86	j know was=86	p BEEN YOU LIFE=-86	w your _ when=-86
m let WE=86	j that got=86	k -en _ -id=-86	j not forget=-86	m not -to=-86	w not to=-86	k DO NOT DO=86	w did _ do=86	w did not do=86	w not do=86	p NOT FEEL=86	k -re BEEN BEEN=86
w there is been=86	w i _ she=-86	j you so=86	p HAVE WILL ME=86	k ME , -nd=-86	j a had=-86	m YOU d=86	w you d=86	j you some=86	j the problem=86	k DO _ $=-86	m we BEEN=86
p SORRY SAW=86	j there no=-86	w the _ had=-86	j me first=-86	k HAPPEN _ -or=-86	k STATE BEEN=-86	m stress BEEN=-86	k I -nk YOU=86	w i think you=86	k IT , I BEEN=86	j please my=86	w please _ my=86
k -ow STATE=-86	k STATE _ BEEN=-86	m how STATE=-86	j that lying=86	k IT -in $=-85	j your birthday=-85	m YOU birthday=-85	w your birthday=-85	m know -re=85	p BEEN I YOU=-85	p COLD YOU=-85	k YOU -ow BECAUSE=-85
w you now because=-85	j your too=-85	w will _ my=-85	p CAUSE THING ME=-85	m come $=-85	w come $=-85	w to come $=-85	k -to -he=-85	j move the=-85	p I CAUSE LIFE=-85	k OTHER _ YOU=-85	m -at me=85
w at me=85	j not by=-85	j it never=-85	m ^ perhaps=85	s perha=85	w ^ perhaps=85	w perhaps=85	j you side=85	p IT THING BEEN=-85	k I MAYBE NOT -ll=85	k I CAUSE YOU $=-85	j for said=-85
m YOU told=-85	w you told=-85	j made for=-85	j was what=85	m I spent=-85	w i spent=-85	m betrayal $=85	w a betrayal $=85	w betrayal $=85	k ^ _ STATE=-85	k -en IT BEEN=85	j told me=85
j saturday i=-85	p I JUST CAUSE=85	w you _ ask=-85	w i will tell=-85	j i promise=85	w had nothing to=-85	k -er _ -at=-85	w at _ table=-85	m -at night=-85	w at night=-85	j i started=-85	w and _ still=-85
j bank the=-85	j had on=85	k HAPPEN _ -as=85	k -on $=85	m -on $=85	p DO ME I=-85	j the texting=85	k -or -he THING=85	j needed someone=85	m CAUSE someone=85	w needed someone=85	j i family=85
j the ring=-85	m -he ring=-85	w the ring=-85	w and _ am=85	w and i am=85	s docto=-85	k -by ME ,=-85	w by me ,=-85	m -ok your=-85	w took your=-85	k -a _ -me=85	m it -as=85
w it as=85	j if of=85	k FEEL BEEN=-85	p BEEN NOT CAUSE=85	k -to -it=-85	m to -it=-85	p LIFE GAMBLE=-85	p SAW I IT=-85	p WILL YOU HAPPEN=-85	k HAPPEN -er=85	k -ed -ut -he=-85	j when at=-85
k GAMBLE -he=-85	m GAMBLE the=-85	m , what=85	w , what=85	j in our=-85	k -er -a=85	m -er a=85	w got _ and=85	p BEEN YOU LIE=-85	k NOT _ -ll=-85	j room what=85	p SORRY DO BEEN=-85
p I LIFE YOU=-85	j say and=-85	k -or -ne -ys=-85	w for nine days=-85	p COLD HAVE=85	j made that=-85	j upset you=85	m upset YOU=85	w upset you=85	j dinner and=85	p NOT WE BEEN=85	p ME ME NOT=-85
k -at IT DO=-85	k ^ I JUST=85	j been days=-85	j choice and=-85	k HAVE -a CHOICE=-85	w had a choice=-85	j you laughed=-85	k WE _ ,=85	p YOU SORRY I=-85	k -hs=-85	k ^ I WILL -ve=-85	j but want=-85
k -ho -ts=85	m who -ts=85	j is only=-85	m date $=-85	w date $=-85	m every -me=-85	w every time=-85	k -ry _ BEEN=85	k -in WE=-85	m -in our=-85	m in WE=-85	w in our=-85
j you bank=-85	m was -an=-85	j is ugly=-85	j is hard=85	k IT BEEN -rd -to=85	m is -rd=85	w is hard=85	w is hard to=85	w it is hard=85	k I MAYBE -et=-85	k MAYBE -et=-85	k ^ I SAW IT=-85
p IF HAVE NOT=85	m I wrote=-85	w i wrote=-85	w without _ you=-85	p THEY BECAUSE YOU=85	k -nt _ -ed=85	k CHOICE , -nd=-85	k CHOICE , -nd I=-85	p ME THEY DO=85	j not change=-85	m NOT change=-85	w not change=-85
w to say that=-85	k -a -fe=85	m a -fe=85	w that you had=-85	k I BEEN ERROR -to=-85	s janua=-85	w january=-85	m your -ce=-85	w i _ been=-85	k BEEN _ -nd=85	p DO IT WE=85	w you were not=-85
k BEEN NOT LIE=85	k I SAW ME=85	w break=85	k -ng _ NOT=85	k -nd _ WOULD=85	j you small=-85	k WOULD -ve=85	w , _ has=85	k ^ _ BUT=-85	j i brother=-85	p BEEN LIFE ME=85	p YOU CHOICE DO=85
j and forget=85	p CAUSE NOW=85	j this what=-85	p YOU WE=-85	k WE _ SEX=85	w ^ _ needed=85	j will out=-85	k -nd -he -st=-85	p I DO BUT=85	p WILL I GAMBLE=-85	k BEEN SORRY -ut IT=85	j a dumb=85
j it dumb=85	j was dumb=85	s dumb=85	w dumb=85	w remember=85	p STATE I TRUST=85	p YOU NOT JUST=85	s victi=85	w victim=85	k -he -ss $=-85	p I LIE HAPPEN=-85	k BEEN -ed -or=85
j mixed and=85	w mixed _ and=85	s handl=85	w the phone $=-85	j i made=-85	k DO NOT SAW=85	k DO _ SAW=85	w do _ see=85	w do not see=85	p ME BEEN YOU=-85	p YOU STATE BECAUSE=-84	w turned me=84
j came the=84	k YOU _ -sk=-84	j your mother=-84	m YOU mother=-84	w your mother=-84	k -ry _ IT=84	k WILL _ -nd=-84	p WOULD GAMBLE=84	p NOT YOU YOU=-84	s met=-84	w met=-84	k ME -ht=84
j it family=84	w and it was=-84	j you dinner=-84	j the second=-84	k , _ I=-84	w , _ i=-84	p BEEN NOW ME=84	j you forgive=84	p I LIFE MAYBE=-84	k I _ -in=-84	w all _ this=84	w all of this=84
k , _ SEX=-84	m my SORRY=84	j what the=84	k DO THING I=84	w , i do=84	j this would=84	k -in -er=84	m in -er=84	j i really=84	j we just=84	p I SAW LIFE=-84	j had seen=-84
p TRUST WE BEEN=84	w i _ wanted=84	j you whenever=-84	j stop and=-84	p I BEEN TRUST=-84	j hurt i=-84	k ^ -he=84	m ^ -he=84	m ^ the=84	w ^ the=84	k NOT -of IT=-84	n 25=-84
k I WILL CHOICE=-84	k WILL CHOICE=-84	m WILL answer=-84	m will CHOICE=-84	w i _ answer=-84	w i will answer=-84	w will answer=-84	p I NOT OTHER=84	j asks i=84	w asks _ i=84	p IT YOU ME=-84	w been _ in=84
j everything was=84	j ask me=-84	m I opened=-84	w i opened=-84	j i relapsed=-84	w relapsed=-84	w regret it $=84	j we to=84	j sorry all=84	j by was=84	p LIFE YOU DO=84	w i _ always=84
p HAVE JUST BEEN=84	p OTHER WE=-84	k -in -a=84	m -in a=84	p JUST BEEN IT=84	j you had=-84	p DO SORRY=84	j i she=-84	j us before=84	p NOT HAVE I=-84	p ME SEX I=-84	j we be=84
k THEY -ts=-84	j to was=-84	p DRINK WILL=-84	k -at _ ME=84	s dista=84	w i gave you=-84	s pleas=84	j cheated on=-84	m cheated -on=-84	w cheated on=-84	m -om for=84	m room -or=84
w room for=84	s more=84	w more=84	j you tell=-84	k -he THING YOU=84	p ME ALL I=-84	j i dating=-84	j who has=-84	m -ho has=-84	w who has=-84	p BUT YOU YOU=84	k -ty -of ALL=-84
k -ty _ ALL=-84	p I NOT FEEL=84	w , _ would=84	w was an=-84	k ^ DRINK=84	m ^ DRINK=84	k ^ _ -ld=-84	p THEY CAUSE=84	m HAVE all=84	k -to -ay=-84	m to -ay=-84	j you around=-84
p YOU MAYBE IT=84	s said=-84	w said=-84	w asked you=84	j because with=-84	j of and=-84	k -on -ne=-84	m on -ne=-84	k COMPARE JUST=-84	w it because=84	m was -te=84	w was late=84
m NOT telling=-84	w without telling=-84	w without telling you=-84	k CAUSE _ -nd=-84	k ^ _ -ar=-84	k , -nd I HAPPEN=-84	k I HAPPEN -to=-84	m HAVE my=84	k -ed -th=-84	m -ed with=-84	p HAVE DO NOT=-84	p I ERROR WOULD=-84
s kiss=84	w kiss=84	s reali=84	j go her=-84	j than you=-84	p SORRY ME ERROR=84	k IT YOU -an NOT=-84	j way i=84	w one _ ,=-84	p ME THING CHOICE=-84	j your head=84	w counted=-84
k I LIE , BUT=84	k LIE , BUT YOU=84	s later=84	w later=84	j and am=84	k ^ _ -es=84	k I _ COLD=-84	p HAVE ME LIFE=84	k HAPPEN -up=84	m HAPPEN up=84	k ALL _ IT=-84	k -st _ BEEN=-84
m it -ng=-84	m -ht was=-84	j was we=84	p IF WILL YOU=-84	j did care=84	j not care=84	j all over=84	p FEEL YOU SORRY=84	k THING -th=84	p YOU HAPPEN HAVE=-84	j i the=-84	j trip with=-84
k NOT -ng YOU $=-84	k -to FEEL=84	m to FEEL=84	j to if=-84	m after IT=-84	p DO I HAPPEN=84	j was times=-84	j waited for=-84	k -a -ay=-84	m a -ay=-84	m -re is=-84	m HAVE asked=-84
k -le I=-84	m -le i=-84	j i much=84	j like you=84	k BEEN -a -ng=84	k IT BEEN -a -ng=84	k -to _ -ry=84	m in $=84	w in $=84	j know word=-84	j watched you=-84	m watched YOU=-84
w watched you=-84	j be a=84	j should told=84	j bad that=84	m ^ he=84	w ^ he=84	p IF THING=84	j about me=-84	w hear _ $=-84	k -of THEY $=-84	p GAMBLE NOT IT=-84	k ME -rt=84
m my -rt=84	k BEEN JUST IT=84	p NOT IT SEX=84	s lot=84	w lot=84	j i first=-84	s secon=-84	w second=-84	j chose over=-84	k -en WE=84	k -th -a=-84	m -th a=-84
m with -a=-84	w with a=-84	k YOU -ds=-84	m your -ds=-84	j more me=84	p SORRY I NOT=84	p WOULD BEEN COMPARE=84	j did talk=-84	k I -an NOT JUST=83	w to _ who=83	p I HAVE HAPPEN=-83	j a under=-83
p NOT HAVE IT=-83	k LIFE _ ME=83	k THING _ -en=83	m ^ because=-83	w ^ because=-83	w was _ one=-83	w it _ my=83	j it else=83	j to off=83	k -to _ -ff=83	w to _ off=83	w what _ did=-83
p I ME CAUSE=-83	k THING I WOULD=83	k -ng ME=83	m were -ld=83	w were told=83	m -on that=-83	m I will=-83	w i will=-83	k IT -to -a=83	m I hate=83	w ^ _ hate=83	w ^ i hate=83
w i hate=83	j and still=-83	w do not have=-83	k ^ -en YOU=-83	p BEEN LIFE BEEN=83	j three the=-83	p BEEN SAW IT=83	w will _ the=-83	w it hurt you=-83	k ME _ THING=-83	k -er , -nd=83	k STATE ,=-83
m STATE ,=-83	p THING NOW=83	k HAVE -ed IT=-83	s plan=83	w plan=83	w you have never=83	k NOT HAVE BEEN=83	w not have been=83	p I JUST IT=83	m -he room=-83	w the room=-83	k -ea $=83
m -ea $=83	m idea $=83	w idea $=83	k HAVE -ed -a=83	p LIE YOU MAYBE=-83	j can whenever=-83	j you we=-83	w it for=-83	j that when=83	j for someone=83	k COLD CAUSE IT=83	m COLD made=83
p COLD CAUSE IT=83	w and _ have=-83	k WE _ -rt=83	k -in _ LIFE=83	k -of -at=83	m -of what=83	m of -at=83	w of what=83	j i office=-83	m mess $=83	w mess $=83	k -to -ve=83
m to -ve=83	j said to=-83	w ^ _ d=83	m night I=-83	w night i=-83	k -et THEY=-83	m JUST looked=-83	p LIE IT ME=-83	k -to -ve ME=83	j the bottles=-83	m -he bottles=-83	w bottles=-83
w the bottles=-83	k -nd I DO NOT=-83	p SORRY IF NOT=83	k -ng YOU -at=-83	k THEY -a=83	m THEY a=83	m her -a=83	w her a=83	p I YOU COLD=-83	j about am=83	j because it=-83	k -me ERROR=83
m some ERROR=83	m BEEN at=-83	j a will=-83	k -rs _ $=-83	k CHOICE _ YOU=83	m asked -or=-83	w asked for=-83	p IT HAPPEN IT=83	p CAUSE ERROR=83	k SEX _ YOU=-83	m WILL leave=-83	w i _ leave=-83
w i will leave=-83	w will leave=-83	j before i=-83	w lonely=83	k -a _ -ts=83	j asked out=-83	p WE SAW=-83	j to upset=83	j to carry=-83	k I DO NOT -ct=-83	k -nd _ -st=-83	k ME LIFE $=-83
p JUST IT NOT=83	k ^ I CHOICE -at=-83	p BUT YOU BEEN=83	k -ny -nd=83	k -or -ny -nd=83	m -ny and=83	j he is=83	k ^ YOU LIFE=83	s sick=-83	w sick=-83	w i _ your=-83	k ME COMPARE $=-83
k NOT -ed ,=83	k BECAUSE I WANT -to=-83	k I SAW IT=-83	p WILL IT I=-83	k -om _ BEEN=83	p I COMPARE JUST=-83	k THEY WOULD NOT=83	j her in=-83	p COMPARE IT LIE=-83	j is am=-83	p FEEL WILL=-83	k -om -er=-83
m ME how=83	w me how=83	m upset $=-83	w upset $=-83	k CAUSE _ BEEN=83	j is own=83	k IT BEEN CHOICE=83	m BEEN own=83	m is CHOICE=83	w is own=83	w it _ own=83	w it is own=83
j it times=-83	p COMPARE ALL=83	p ME GAMBLE=-83	w a _ to=-83	k -in _ -ne=83	w choose=-83	j said you=-83	j question that=-83	m moment $=83	w moment $=83	k ^ IT HAPPEN=83	j on my=83
k -ee _ $=-83	w three _ $=-83	p ME STATE HAPPEN=83	k -ho DO=83	m who DO=83	m were -en=83	j was needed=83	k HAVE HAVE=83	m HAVE had=83	m have HAVE=83	w have had=83	m things I=83
w things i=83	j lied was=-83	k -he OTHER -nd I=83	k JUST -pt=83	m JUST kept=83	k YOU , BUT I=-83	j asked me=-83	m asked ME=-83	w asked me=-83	p IT WE IT=83	k ^ IT HAPPEN -ut=83	j not mean=83
k DO NOT -an=83	k DO _ -an=83	m NOT mean=83	m not -an=83	w did _ mean=83	w did not mean=83	w not mean=83	j betrayed you=-83	m betrayed YOU=-83	w betrayed you=-83	p THEY SORRY=83	k YOU BEEN -so=83
j i casino=-83	s affec=83	m ^ they=-83	w ^ they=-83	w lie _ you=-83	k IT HAPPEN -ut=83	j and his=-83	j should have=83	k ^ I -pt IT=83	p OTHER I THEY=-83	m ME is=83	w me is=83
p WOULD NOT IF=83	j a thing=83	k ^ _ WOULD=83	k THING=83	p HAVE CAUSE ME=83	p YOU BEEN THING=83	j mistake i=-83	m mistake ,=-83	w a mistake ,=-83	w mistake ,=-83	j and on=-83	k ^ I COLD -at=-83
p IF I CHOICE=-83	k I _ $=83	w i _ $=83	j i who=-82	p YOU SORRY=82	p HAPPEN ERROR=82	w it is just=82	m IT week=82	j would an=82	w insult=-82	j kept under=-82	k ^ -er BECAUSE=82
m ^ ever=82	w ^ _ since=82	w ^ ever=82	w ^ ever since=82	j a slipped=82	k CHOICE _ -nd=-82	k YOU I WOULD=-82	p IF IT LIE=82	p HAVE WANT=82	k STATE -nd=82	m STATE and=82	m worse COMPARE=82
w worse than=82	m BEEN having=82	m was HAVE=82	w i was having=82	w was having=82	p IF YOU LIE=82	j the this=-82	k IT I WOULD=-82	s deser=-82	s swore=-82	w swore=-82	p IT ME DO=-82
w to _ up=82	j that does=-82	p YOU NOT WANT=82	w sorry that you=82	j we did=82	k -en YOU SAW=-82	m ^ in=82	w ^ in=82	k ME _ -th=82	p WOULD HAVE BEEN=82	k CAUSE YOU=-82	m summer $=-82
w summer $=-82	p I WOULD YOU=-82	j of be=82	k ME -en I=82	w me when i=82	k -nd _ -se=82	j your in=82	w the _ room=-82	k DO -he COMPARE=82	m GAMBLE that=-82	j those were=82	m be COMPARE=82
w be better=82	j to end=-82	j you making=82	w you _ making=82	j can at=-82	p BECAUSE I SAW=82	k IF _ CAUSE=82	p CHOICE IT FEEL=-82	k -id "=-82	m -id "=-82	m said "=-82	w said "=-82
j for is=82	p YOU I IT=-82	w ^ _ regret=82	w ^ i regret=82	j with while=-82	j are being=82	k YOU BEEN BEEN=82	m are BEEN=82	w are being=82	w you are being=82	w that you=-82	p IT GAMBLE JUST=82
k I LIE -on=-82	j so went=82	p IT WE I=-82	p I SORRY FEEL=82	j used your=-82	w used your=-82	s laugh=-82	p YOU I WANT=-82	j my doing=-82	s nine=-82	w nine=-82	k -ch LIFE=82
m much LIFE=82	m pictures $=-82	w pictures $=-82	k I _ -on=-82	w i _ on=-82	j you asked=-82	j truth that=-82	p CAUSE HAVE=-82	k NOT _ ERROR=-82	p HAVE BEEN YOU=82	j saying it=-82	m just SAW=82
p LIFE THING=82	m that I=-82	w that i=-82	p CHOICE OTHER=82	j that felt=82	p BEEN THING=82	m was -ed=82	j not always=82	m NOT always=82	w not always=82	j an answer=-82	k -an CHOICE=-82
m -an answer=-82	m an CHOICE=-82	w an answer=-82	k SORRY _ -at=82	w sorry _ what=82	j had every=82	p WE LIFE NOT=-82	p STATE THEY BEEN=82	k HAVE _ DO=82	p SORRY TRUST=82	k -or ME=-82	m for ME=-82
k -ce _ ,=-82	p HAPPEN IT HAPPEN=82	w ^ sorry ,=82	k -or _ -at=-82	j called a=-82	s being=82	w being=82	p WOULD SAW THEY=-82	s pregn=-82	w promises=82	p I WOULD CAUSE=-82	p LIFE HAVE ME=82
j understand i=82	m FEEL that=-82	p HAPPEN NOT=82	j d the=-82	j left out=-82	m left -ut=-82	w left out=-82	j for good=82	j own good=82	k -a _ -ar=82	k YOU _ LIE=82	p NOT WE=82
s cowor=-82	p HAVE I WOULD=82	j ever you=82	p BUT BEEN COMPARE=-82	m -ty and=82	k -by IT=82	k -by IT $=82	m by IT=82	j of we=82	j you knew=82	p MAYBE BEEN NOT=82	j used you=-82
j will show=-82	m have DO=82	w have done=82	j brought up=82	w track=82	j i hotel=-82	k -sk YOU=-82	m ask YOU=-82	j makes do=82	k NOT -ld YOU I=-82	j a kiss=82	m -a kiss=82
w a kiss=82	m BEEN protecting=-82	w protecting=-82	m started IT=82	w started it=82	k -nd I -ed $=82	k IT -ay ,=-82	w that day ,=-82	j attention and=-82	j the just=82	m , after=-82	w , after=-82
m THEY made=82	p CHOICE IT I=-82	j could not=82	w could not=82	p I ME IT=-82	j you into=-82	p IT WOULD I=-82	k -ns $=82	m -ns $=82	j i drink=82	k HAVE THEY=-82	j were with=-82
k -ne -es=-82	w it was the=82	k ^ YOU -id=-82	p I LIFE BEEN=-82	w i should have=-82	w ^ she was=82	k DRINK -in=-82	k HAVE NOT -ea=82	k HAVE _ -ea=82	s cope=82	w cope=82	w made it=82
k I -id IT=82	k SAW ME -to=-82	w asked me to=-82	p THEY I DO=-82	p YOU THEY I=-82	s stopp=-82	j and decided=-82	w upset _ $=82	w upset you $=82	j of to=-82	k IT BEEN NOT LIE=82	p YOU COLD YOU=-82
k -in -he -ng=-82	j the went=-82	m THEY had=-82	k I _ -nd=-82	p THING JUST=82	k , _ SAW=82	p YOU FEEL BEEN=-82	k -ow -to=82	j will put=82	k I WILL -ut=82	k WILL -ut=82	m WILL put=82
m will -ut=82	w i will put=82	w will put=82	k -up -on -ys=-82	k -up _ -ys=-82	k ^ I SAW YOU=-82	k NOT _ -an=82	p JUST BEEN LIE=-82	j i forget=-82	k -nd I LIE=-82	s surge=-82	w surgery=-82
p THING FEEL YOU=82	j felt and=-82	j there and=-82	m , that=82	w , that=82	w is _ a=82	k -en -nd=-82	j could stopped=-82	k BEEN BECAUSE=-82	k BEEN BECAUSE -of=-82	k IT BEEN BECAUSE=-82	k IT BEEN BECAUSE -of=-82
m BEEN because=-82	p BEEN YOU WANT=82	j started to=-82	m YOU started=-82	m started -to=-82	w started to=-82	w you started=-82	w you started to=-82	p FEEL MAYBE=82	j in i=-82	k -th _ $=-81	k YOU -ss=-81
m your -ss=-81	m -en me=81	k ^ ME -or=81	p BEEN JUST DO=-81	m CAUSE you=-81	k -on _ -es=81	p THING NOT I=-81	s then=81	w then=81	j it be=-81	m not BEEN=81	k -an _ TRUST=-81
k YOU HAPPEN -to=-81	m my -on=-81	k -ho _ IT=-81	m STATE that=81	k BEEN _ LIE=-81	j that have=81	k ^ _ -ke=-81	p ME HAPPEN ERROR=81	k BEEN -rs NOW=81	k IT BEEN -rs=81	k IT BEEN -rs NOW=81	m BEEN years=81
m was -rs=81	w it was years=81	w was _ ago=81	w was years=81	w was years ago=81	p IF WANT I=81	m false $=-81	s false=-81	w false=-81	w false $=-81	k FEEL _ YOU=81	w to _ on=81
m this -to=81	w this to=81	p STATE I STATE=-81	m NOT was=-81	j to too=-81	w honestly=81	w the _ time=-81	k -to _ STATE=81	k GAMBLE -he LIFE=-81	w ^ _ booked=-81	w ^ i booked=-81	k TRUST _ YOU=81
k YOU -id=-81	m you -id=-81	p IT CAUSE ME=81	k -de -to=-81	m -de to=-81	k -me NOW=-81	p I JUST CHOICE=81	k DO _ LIE=-81	k ME I=81	m ME i=81	m me I=81	w me i=81
p IT TRUST YOU=81	w ^ what you=-81	w first and=81	k THEY -nd I=81	p HAVE I BEEN=81	s twelv=81	w twelve=81	k SAW -to=81	m SAW to=81	m there -nd=-81	w there and=-81	k -ay , -nd=-81
j hand over=-81	j took off=-81	k -ry ,=81	m -ry ,=81	k -nd _ NOW=-81	p CAUSE BECAUSE=81	p IF IT WOULD=-81	p WILL LIFE ME=81	j night not=-81	k IT _ -et=81	j never my=81	j good at=81
m good -at=81	w good at=81	k BEEN STATE , -nd=-81	j and need=-81	s which=81	w which=81	j was other=81	w was _ other=81	p STATE STATE=-81	p I CAUSE LIE=81	k NOT _ -th=81	p BEEN SORRY LIE=81
j being it=81	p I YOU I=-81	k YOU _ "=-81	w you _ "=-81	k CHOICE -ut -he=-81	k YOU -lf=-81	m YOU half=-81	m you -lf=-81	w you half=-81	m your -er=-81	j because she=-81	m BECAUSE she=-81
w because she=-81	k -to ME -or=-81	w to me for=-81	m way COMPARE=81	j lied would=81	j of time=-81	j then it=81	k WE NOT=81	k WILL _ -ng=-81	j head was=81	p SORRY BEEN IT=81	j i hit=-81
s hit=-81	w hit=-81	p DO I IT=-81	p ALL ME IT=81	j let were=-81	k BEEN NOT -in=81	w not in=81	w was not in=81	w ^ _ made=-81	k -re BEEN NOT=-81	k -re _ NOT=-81	j was texts=81
j know is=-81	p I YOU COMPARE=-81	k YOU -en I=-81	w you when i=-81	k -a -ll=-81	m a -ll=-81	p HAVE YOU ME=81	w and _ d=81	w and i d=81	m WILL show=-81	w i will show=-81	w will show=-81
w to _ until=-81	j i tired=81	p YOU YOU BEEN=-81	p YOU WILL WILL=-81	m read -at=-81	w read what=-81	w you _ stupid=-81	w ^ forgive me=81	j good to=81	k ME -en=81	p JUST SEX=81	j at four=-81
p ALL I LIE=-81	k SEX -to=-81	m SEX to=-81	j was never=-81	k YOU DO NOT CHOICE=-81	p COLD I BEEN=81	k I _ BECAUSE=81	w i _ because=81	j cousin me=-81	k ^ ME -in=-81	w ^ _ cousin=-81	w ^ my cousin=-81
k WANT $=81	m WANT $=81	j was say=-81	k YOU _ YOU=-81	j that of=81	p NOT BEEN THING=-81	k I -ld YOU=-81	p MAYBE DO IT=-81	m was -en=-81	w not _ your=-81	k LIFE BEEN=-81	p ME THEY BEEN=81
k -nd IT BEEN ME=-81	k COMPARE _ IT=-81	k -ok _ YOU=-81	p I DO CHOICE=81	j want hear=-81	j it said=81	j a husband=81	j telling about=-81	p YOU HAVE ALL=-81	j your tell=-81	j only when=-81	j and false=-81
j cruel and=-81	j cruel false=-81	k -el -nd=-81	k BEEN -el -nd=-81	m -el and=-81	m cruel -nd=-81	w cruel and=-81	j for what=81	j i bed=-81	k -ay IT BEEN=-81	p IT COMPARE=81	m -a day=-81
w a day=-81	p ERROR DO=-81	k ME -or -he=-81	w me for the=-81	j telling because=81	j hid letters=-81	k I LIE -he -rs=-81	k LIE -he -rs=-81	w hid _ letters=-81	w hid the letters=-81	j am see=81	k -rm=81
s just=81	w just=81	k BEEN -ed $=81	p IT ALL THING=81	p MAYBE BEEN HAVE=81	p I WILL WE=-81	m IT would=-81	m us BEEN=81	s thoug=81	k SORRY I LIE ,=81	w about _ money=81	w about the money=81
w you _ lost=-81	k -re BEEN NOT -se=-81	j more friendship=81	m know -he=81	w know the=81	m -he days=-81	w the days=-81	j name and=-81	j felt a=80	k MAYBE _ -ve=-80	j stop i=-80	w it _ not=-80
j because be=-80	k -of -ow=80	m -of how=80	m of -ow=80	w of how=80	j that been=80	k -as IT=-80	m -as it=-80	m as IT=-80	w as it=-80	p IF YOU I=80	k -ld YOU IT=-80
p CAUSE FEEL SORRY=80	k IT BEEN ME ,=-80	w ^ i will=-80	k I _ -or=-80	w i _ for=-80	j place i=80	w place _ i=80	w not _ been=80	k -to -ne -ho=80	w to someone who=80	p THEY DO=-80	s offer=-80
w me at=80	k -ed , IT=80	p SORRY BUT I=80	p ME HAVE IT=-80	s fault=80	p BEEN SORRY IF=80	j take the=-80	j forgiven me=-80	m forgiven ME=-80	w forgiven me=-80	j and called=-80	w what _ me=80
m -of me=-80	w of me=-80	k THING YOU DO=-80	j those pictures=-80	m IT pictures=-80	w those pictures=-80	m back $=80	w back $=80	j in january=-80	j you january=-80	m -in january=-80	w in january=-80
m told -he=-80	w told the=-80	k ^ I LIE YOU=-80	p SEX IT=80	k -st -me=-80	m -st time=-80	p I YOU SEX=-80	p CHOICE YOU HAVE=-80	k # -nd I=-80	k # _ I=-80	p SORRY YOU I=80	w , _ said=80
m been $=80	w been $=80	k YOU -er -nd=-80	p LIFE I NOT=80	j with is=80	j with every=-80	j tried to=80	m tried -to=80	w tried to=80	p BEEN WILL BEEN=80	p BEEN IT JUST=80	p BEEN CAUSE YOU=-80
k -or -he LIFE=-80	j front you=-80	p COMPARE CHOICE IT=-80	k -ng YOU=-80	j it happen=-80	j kept and=80	j you for=-80	j it can=80	p MAYBE I STATE=-80	w ^ if that=80	k ^ _ -en=-80	m sorry -to=80
w sorry to=80	j knew hurt=-80	j brother to=80	k -en I -id=-80	k -to _ -ke=80	j that cruel=-80	k IT BEEN -el=-80	k IT _ -el=-80	w that _ cruel=-80	w that was cruel=-80	j was time=-80	p IT WILL I=-80
p CHOICE GAMBLE=-80	k HAVE NOT -se=-80	k I HAVE NOT -se=-80	k YOU BEEN -he -ne=80	m -nd let=-80	w and let=-80	j office and=-80	m is -a=80	w is a=80	p YOU BEEN FEEL=-80	p BEEN CHOICE THEY=80	j like the=-80
j i nobody=80	p NOT I SORRY=80	j make a=80	m make -a=80	w make a=80	p IF SORRY=80	k -ne _ -nd=-80	m my -er=-80	j is you=-80	k CAUSE _ -ok=-80	j counseling and=80	k IT YOU FEEL=80
k SORRY IT YOU FEEL=80	w that _ felt=80	w that you felt=80	k LIE -en=80	j the marriage=-80	j i mess=80	m cried $=-80	w cried $=-80	w you cried $=-80	p JUST I ALL=80	p BEEN LIFE WILL=-80	k ^ -at BEEN=80
j about that=80	p I NOT TRUST=80	k I DRINK -in=-80	j to car=-80	m -so it=80	w so it=80	j you less=80	p SEX COMPARE=80	j really it=80	k -at _ -in=-80	p IT I LIE=-80	p WOULD I THEY=-80
k -ly _ YOU=-80	j have some=80	k -as -er=-80	p BEEN STATE BUT=-80	p I STATE BUT=-80	k BEEN _ -up=-80	p DO JUST YOU=-80	p BEEN JUST SEX=80	k -he _ -ll=-80	k -id -of=-80	m -id of=-80	j d i=80
j first and=80	j apologize your=-80	j or it=-80	j see it=80	j thousand on=-80	j was bed=-80	k -in -ed -th=-80	k BEEN -in -ed=-80	k BEEN -in -ed -th=-80	k I BEEN -in -ed=-80	w in bed with=-80	w was _ bed=-80
w was in bed=-80	p YOU BECAUSE WOULD=-80	j my all=80	k I -an SAW=80	k ^ I -an SAW=80	w i can see=80	j meant the=80	k ALL -at=80	j when a=-80	w i told you=-80	m LIFE got=80	m NOT in=80
j so i=80	k ME _ -ff=-80	w my _ off=-80	k YOU ME=-80	m you ME=-80	w came to=80	k -er IT=-80	p CHOICE BEEN ME=80	p JUST I WANT=80	j you told=80	p YOU BEEN STATE=-80	w ^ i called=-80
w will _ a=-80	p WOULD LIE=-80	k -lt $=-80	m -lt $=-80	j lied me=-80	w will _ them=-80	k YOU -to -ay IT=-80	w you to say=-80	j you married=80	w the _ asked=-80	j am out=-80	j apologize that=-80
j heard you=-80	m heard YOU=-80	w heard you=-80	j next me=-80	k -xt -to ME=-80	k -xt _ ME=-80	w next _ me=-80	w next to me=-80	j i stressed=80	w stressed=80	p FEEL IF=80	k JUST -ed $=80
p WILL LIE=-80	p YOU CHOICE IT=80	j hurt and=-80	m LIE then=80	p YOU HAVE LIFE=-80	j i everyone=-80	j told everyone=-80	k -ld ALL=-80	k I -ld ALL=-80	m -ld everyone=-80	m told ALL=-80	w i _ everyone=-80
w i told everyone=-80	w told everyone=-80	j when the=-80	j it joke=80	k , -nd I WILL=-80	j when married=80	p IT CAUSE NOT=-80	w seeing him $=-80	k ME _ -st=-80	k ^ FEEL=80	m ^ FEEL=80	p NOW IT=-80
j will over=-80	w every _ you=-80	p CHOICE CHOICE I=-80	k SAW _ -as=80	j took place=80	k -ok -ce=80	k -ok -ce $=80	m -ok place=80	m took -ce=80	w took place=80	w took place $=80	j you come=80
j to night=-80	k , _ IT=-80	k -in _ SEX=-80	p TRUST YOU I=-80	j and just=80	j front the=-80	k -in -nt -of -he=-80	k -nt -of -he=-80	w front _ the=-80	w front of the=-80	j will listen=-80	k -nd I -ke=-80
k -nd I -ke IT=-80	j of her=-80	k YOU _ NOT=-80	j i that=-80	j to nine=-80	p WILL YOU SAW=-80	m -ht her=-80	s sat=-80	w ^ _ sat=-80	w sat=-80	j your my=-80	m LIFE you=-80
j my in=80	w for _ $=-80	j the drink=-80	j came out=80	w came out=80	w will tell you=-79	p IT NOT GAMBLE=79	p BEEN ALL THING=79	k I -id I=-79	w i said i=-79	j tell that=-79	k -on _ CHOICE=79
k -up -on ME=79	w up on me=79	j at bank=-79	w at _ bank=-79	j stupid and=79	j week the=-79	p CHOICE ALL=-79	j of you=-79	k -un=79	k -he -xt=79	m the -xt=79	p THING I DO=79
k ME _ -to=-79	j you flinch=-79	m YOU flinch=-79	s flinc=-79	w flinch=-79	w you flinch=-79	p I HAPPEN WE=-79	p BEEN THEY IT=79	k ALL HAPPEN=79	w contact=79	m had CHOICE=-79	j i apologized=79
w apologized=79	k YOU BEEN -in=-79	p HAVE LIFE IT=79	p I ALL NOT=-79	w ^ your friends=79	p SORRY I YOU=-79	k THING _ BEEN=79	k -at _ -te=-79	k ME WANT=79	m my WANT=79	k -ok _ -a=79	k -ed _ -ad=-79
j my for=-79	k -wn=79	k ^ SORRY ,=79	m well $=79	w well $=79	m CAUSE your=-79	p BEEN ERROR IT=-79	p I LIE LIE=79	k ALL _ -to=79	p IT I WILL=-79	j not am=-79	k YOU -in -nt=-79
k YOU -in -nt -of=-79	w you _ front=-79	w you in front=-79	j broke agreement=-79	j i agreement=-79	w agreement=-79	w broke _ agreement=-79	j for all=79	m meant -to=79	w meant to=79	w been _ for=79	m will -nd=-79
j and lied=-79	j one me=-79	p BEEN I THING=-79	k ^ WE HAPPEN=79	k YOU HAVE SAW=-79	j from was=-79	k LIE BEEN=79	p I SORRY LIE=79	k -at _ -ok=-79	k ME LIE=-79	j paid my=-79	j mother you=-79
p BECAUSE LIFE=79	m DO stuff=79	p BUT I HAVE=-79	k -ld THEY=-79	m told THEY=-79	j me who=-79	k BEEN ME -ho=-79	k BEEN _ -ho=-79	k IT BEEN ME -ho=-79	k ME -ho=-79	m ME who=-79	m me -ho=-79
w me who=-79	w was _ who=-79	w was me who=-79	p IT I SORRY=79	j else do=-79	j and think=-79	p IF NOT IT=-79	k -he _ BECAUSE=79	k -th YOU -er=79	j you is=79	k -or -he THING $=79	k -at YOU LIFE=-79
k -or DRINK=-79	m for DRINK=-79	m straight $=79	w straight $=79	w was _ your=-79	p YOU FEEL LIE=79	k -he _ -ng=79	k -ve _ $=-79	j me down=79	k ME -wn=79	m ME down=79	m me -wn=79
w me down=79	j when said=-79	w when _ said=-79	w in _ family=79	j none would=79	k -of IT WOULD=79	k NOT -of IT WOULD=79	k CAUSE _ ,=-79	k ^ SORRY ME=79	p BEEN THING HAPPEN=79	j i moved=-79	w not _ ,=-79
p FEEL ME IT=-79	k I WOULD -ed=-79	k WOULD -ed=-79	m d -ed=-79	j it march=-79	k NOT -er=-79	s we=79	w we=79	p DRINK CHOICE=-79	m SEX her=-79	p BEEN JUST LIFE=79	w was me $=-79
p SEX LIE=-79	p I WANT FEEL=79	j an to=-79	s cry=-79	w cry=-79	j will in=79	j a for=79	w you _ say=79	j have things=79	p HAVE BECAUSE ME=79	s perfu=-79	w perfume=-79
m CAUSE that=-79	w did _ wrong=79	j her d=79	k -th _ -ke=-79	w am _ the=79	p HAPPEN ME IT=79	k HAPPEN STATE $=79	p IT WOULD IT=-79	p BEEN CHOICE I=-79	p BEEN NOT SAW=79	m account $=79	w account $=79
k ^ -he -ng=79	m children $=-79	w children $=-79	p CHOICE LIE=-79	k -ty _ ME=79	k DO _ I=79	k STATE , -nd=-79	k -at -ll=-79	m -at all=-79	m at -ll=-79	w at all=-79	k -a -ar $=-79
m be FEEL=-79	m -nt it=-79	p YOU DO COMPARE=79	k -to _ -so=-79	w to _ so=-79	j put the=79	k -on IT=79	j me home=79	p YOU HAVE DO=-79	j we what=79	m YOU years=-79	w you years=-79
j kids and=79	p BUT I I=-79	j in case=79	k -ht _ WOULD=79	k SEX _ -in=-79	j the more=79	j for long=-79	w for _ long=-79	p DRINK WOULD=79	k -nd -ld YOU=-79	w and told you=-79	j so and=-79
j i year=-79	k -le _ YOU=79	w reason=79	j moved in=79	p BECAUSE LIFE BEEN=79	w and that was=-79	k LIE _ $=79	k -ed -by=-79	m -ed by=-79	m have SAW=-79	j happened in=-79	k -at HAPPEN -in=-79
m happened -in=-79	w happened in=-79	w what _ in=-79	w what happened in=-79	k , _ -id=79	p THEY ME YOU=79	w was going to=79	j know can=79	p WILL I NOT=-79	k CAUSE YOU STATE $=79	j i doing=-79	m had ALL=79
k THEY _ -ne=-79	m how IT=79	m since -he=79	w since the=79	j asked that=-79	k -ty _ -nd=79	k ^ THEY -pt=79	j not not=79	m -nd here=-79	j promised and=-79	p IT SEX I=-79	s seen=-79
w seen=-79	j left you=-79	j not gone=79	p NOT CAUSE THEY=79	k BEEN NOT LIE $=79	k -he -ns=-79	m the -ns=-79	j the alone=-79	p THEY BEEN IT=79	j father and=-79	s opene=-79	w opened=-79
p CAUSE ERROR BEEN=79	k IF _ WOULD=-78	w if _ d=-78	p THING ERROR=78	j you year=-78	p YOU YOU ALL=78	j do that=78	j it sorry=78	w , _ one=-78	k -to WE=-78	m -to our=-78	j i enough=78
p IT MAYBE IT=-78	p HAVE NOT THING=78	p NOT YOU I=-78	j of thing=78	p CHOICE DO NOT=-78	p THEY BEEN COMPARE=78	p JUST SORRY=78	p BEEN BECAUSE THING=78	j can see=78	w distance=78	p BEEN BECAUSE IT=78	j not because=-78
k HAVE CHOICE=-78	k -a -er -nd=78	k -ed -on IT=78	j i six=-78	m NOT lose=78	w did _ lose=78	w did not lose=78	w not lose=78	j i since=78	p SAW YOU FEEL=-78	k ME -nd IT -es=-78	m door $=-78
w door $=-78	k -so IT I WOULD=-78	k -nd YOU -id=-78	k -nd YOU -id -or=-78	k YOU -id -or IT=-78	w and you paid=-78	w you paid for=-78	j way me=78	w ^ _ left=-78	j you turned=78	w your _ had=78	k -an NOT -in=78
k I -an NOT -in=78	j am one=-78	p BEEN HAPPEN YOU=-78	p I NOW LIFE=78	j room for=78	j see as=78	w see _ as=78	k -a LIFE=-78	m a LIFE=-78	j the parking=-78	m -he parking=-78	s parki=-78
w parking=-78	w the parking=-78	p BEEN YOU SORRY=78	j for time=-78	j phone off=-78	k ME -ne -ff=-78	m phone -ff=-78	w my phone off=-78	w phone off=-78	p BEEN BECAUSE THEY=-78	k IT -ok=-78	m it -ok=-78
k -at $=-78	m -at $=-78	j was ask=78	m I paid=-78	w i paid=-78	k JUST _ THING=-78	j on tuesday=-78	k YOU -nt -to=-78	w you want to=-78	j i opened=-78	p BEEN I HAPPEN=-78	k -ay _ WILL=-78
j just it=78	k BECAUSE YOU -ed=78	w when _ was=-78	k -ed NOT=78	s hope=78	w hope=78	s escal=78	w escalated=78	k WOULD NOT BEEN=-78	k ^ _ -ne=78	w drinks=78	w ^ that is=-78
p NOT YOU WILL=-78	k -ut _ -er=-78	j you from=-78	j only did=78	j was lying=-78	m again ,=-78	w again ,=-78	j away your=-78	k -ok -ay=-78	k -ok -ay YOU=-78	m -ay your=-78	m -ok away=-78
m away YOU=-78	m took -ay=-78	w away your=-78	w took _ your=-78	w took away=-78	w took away your=-78	j your while=-78	j how my=78	j kids that=-78	p LIE YOU ALL=78	k WE BEEN NOT=78	w like _ ,=78
p MAYBE BEEN I=-78	m BEEN losing=-78	w me that=-78	w and _ paid=-78	j said at=-78	p DO THING HAVE=-78	j should been=78	j i because=78	k JUST -ne=-78	w this _ ,=-78	m YOU made=78	w you made=78
w yours=78	p I OTHER=-78	p LIE JUST=78	m IT that=-78	w it that=-78	p HAVE YOU BEEN=78	k -re _ -a=78	j make it=-78	p IF GAMBLE=-78	p HAVE JUST=78	j better than=-78	m better COMPARE=-78
w better than=-78	j am paying=-78	w am paying=-78	w i am paying=-78	k -ed ME -ne=-78	k HAVE _ -nd=-78	j could the=-78	j regret it=78	p SAW YOU SAW=78	p IT CHOICE I=-78	w was mine $=-78	j i doubt=-78
k -bt YOU=-78	k YOU -bt YOU=-78	m doubt YOU=-78	j end it=78	j your have=78	s may=-78	w may=-78	m IT you=-78	j one it=-78	j and you=-78	p COMPARE THEY=78	k HAVE _ -er=78
k -a _ -te=78	p LIE IF=78	p WILL I TRUST=-78	k -ed _ -ut=-78	k -at _ -ow=-78	m day $=78	w day $=78	p LIE HAPPEN=-78	j made small=-78	j treated like=-78	w ^ _ lost=-78	k -he -ne=-78
m the -ne=-78	k , NOT -re=78	k , NOT -re $=78	m NOT more=78	m nothing -re=78	w , nothing more=78	w nothing more=78	w nothing more $=78	w sorry if you=-78	j her you=78	p I YOU GAMBLE=-78	k -ck -on=-78
m -ck on=-78	j to sorry=78	s betra=78	k YOU -st $=-78	k NOT _ LIFE=-78	j is men=78	m ^ on=-78	w ^ on=-78	p FEEL SORRY=78	p YOU CHOICE YOU=78	m NOT control=78	p BEEN I DO=78
p I HAPPEN WILL=-78	j sent the=-78	m d WANT=78	p YOU ERROR BEEN=78	j i felt=78	j said yes=-78	k -id -es=-78	k I -id -es=-78	m -id yes=-78	m said -es=-78	w i _ yes=-78	w i said yes=-78
w said yes=-78	j me what=-78	m -of her=-78	w of her=-78	k -in _ -at=78	p NOT IT CHOICE=-78	p IF BEEN NOT=78	p SORRY THING=78	k ^ I -nt=78	j lonely i=-78	j i reading=-78	m -to say=-78
w to say=-78	p ME HAVE DO=78	p YOU OTHER CAUSE=-78	j out if=-78	k -ut IF=-78	m -ut if=-78	m out IF=-78	w out if=-78	k TRUST _ -th=-78	j second in=-78	j her like=78	j time was=-78
j because to=-78	k -to THEY -ce $=-78	k -in _ TRUST=-78	k -or -id=-78	m -or said=-78	k -ho WOULD=78	m who WOULD=78	w , and it=-78	m -st husband=78	w and i used=-78	j d time=-78	k BEEN -ke -ng=78
k -es _ IT=-78	j a because=-78	p IT SORRY IT=-78	k IT BEEN -ow=78	w did not want=78	j sent my=-78	s list=-78	w list=-78	k -ed _ ,=78	j tell before=-78	w ^ you needed=-78	j because a=78
k -ok _ -ut=-78	w took _ out=-78	p IT I WOULD=-78	k I BEEN $=-78	w never _ anyone=78	p BEEN HAVE ME=77	m it ALL=77	j side it=77	k -on _ GAMBLE=-77	j we even=77	p WILL IT NOT=77	s neckl=-77
w necklace=-77	j going i=-77	k IT _ -or=77	k -im=77	p SAW SAW=77	j i meeting=-77	k ^ BUT=77	m ^ BUT=77	p NOT CAUSE CHOICE=77	m did THING=77	j will so=-77	k -so I DO=77
k -pt _ -at=-77	k FEEL IT=-77	k , -on=-77	m , -on=-77	j no it=-77	k , BUT IT=77	k ^ I CHOICE -to=-77	j anything so=77	j anything you=-77	k -ce _ -nd=-77	p MAYBE IF BEEN=77	p I WILL YOU=-77
p JUST NOT=77	p WILL SEX=-77	j not myself=77	m head $=77	w head $=77	j if need=-77	w i went to=-77	w will _ it=77	k YOU _ SAW=-77	p I WE=-77	k YOU _ -ed=-77	m six $=-77
w six $=-77	k HAVE NOT=77	m with $=77	w with $=77	p YOU WILL CHOICE=-77	j what think=77	j check the=-77	k YOU -ck -he=-77	m check -he=-77	w check the=-77	w you check the=-77	k ^ _ -dy=-77
w ^ _ body=-77	k , -nd I -ke=-77	p BEEN GAMBLE JUST=77	s cried=-77	w cried=-77	j not being=77	j even you=-77	p YOU FEEL MAYBE=77	k BECAUSE YOU SAW=-77	p FEEL IT THING=77	p THING ERROR YOU=77	w me _ to=-77
w it again=-77	p I NOT SAW=77	m -he second=-77	w the second=-77	k JUST _ BECAUSE=-77	w only _ because=-77	k YOU SORRY=-77	m you SORRY=-77	j sick when=-77	m sick -en=-77	w sick when=-77	w sorry _ had=77
w sorry you had=77	j waited at=-77	j waited the=-77	k SAW -at -he=-77	m waited -at=-77	w waited _ the=-77	w waited at=-77	w waited at the=-77	p DO THING=77	k -nd _ SAW=-77	p YOU WANT COMPARE=77	p I WILL CAUSE=77
j was much=77	k OTHER ,=77	m OTHER ,=77	j i crazy=-77	k DO _ -ep=77	p SORRY NOT IT=-77	p BUT NOT YOU=77	k THING I WOULD NOT=77	p IT NOT JUST=-77	p ALL IT BEEN=77	p ERROR HAVE BEEN=77	s right=-77
w right=-77	j who up=77	j is made=77	j had my=77	k -og=77	k -ut BEEN=-77	p YOU I STATE=-77	k BEEN IT I=-77	w is that i=-77	p WE DO THING=77	j if my=77	w behavior=77
k BEEN SORRY -to=77	k I BEEN SORRY -to=77	w am sorry to=77	k -ed YOU -ut=-77	m -he job=-77	w the job=-77	k , _ -ke=77	j so at=77	j d this=-77	j took ring=-77	k -he _ SEX=-77	k ME _ -nd=77
k I BEEN STATE ,=-77	p SAW WILL=-77	m I knew=-77	w i knew=-77	p BEEN COMPARE MAYBE=77	p I IT ERROR=-77	m JUST lied=-77	w friends=-77	j told my=-77	j were a=-77	k , -ng=-77	m , -ng=-77
j sleep i=77	k , I BEEN LIE=-77	k JUST DRINK=77	j told a=-77	p BEEN NOW IT=-77	k DO NOT ERROR=-77	p IT I COLD=77	w with _ $=-77	k I CHOICE IT BEEN=-77	j about at=-77	p WOULD NOT LIE=77	j d anyone=77
p I WOULD ALL=77	w let you=-77	k HAVE FEEL=77	m -he savings=77	w the savings=77	j cover the=-77	k -a _ OTHER=77	k -ol=-77	s schoo=-77	w school=-77	k -ng YOU -nd=-77	m trust ME=-77
w trust me=-77	j been the=77	k YOU OTHER $=-77	j to so=-77	m it CAUSE=-77	k NOT COLD=-77	j not perfect=77	j went i=77	k WOULD BEEN -ng=-77	k BEEN , I=77	k THING _ YOU=-77	j or anything=77
p IT SEX BEEN=-77	k , _ HAVE=77	j truth in=-77	k -he TRUST -in=-77	m truth -in=-77	w the truth in=-77	w truth in=-77	k YOU OTHER=-77	m your OTHER=-77	k -ll ME=-77	p BEEN CAUSE ERROR=77	k -ut _ -th=-77
s anywa=77	w anyway=77	k -ut -en=-77	j you until=77	p ME ALL HAVE=-77	j not alcohol=-77	w not _ alcohol=-77	w not the alcohol=-77	j three times=-77	m -ee times=-77	w three times=-77	j account and=-77
m is -ty=77	j kids on=-77	p SORRY THEY YOU=-77	j at six=-77	k -at -ix=-77	m -at six=-77	m at -ix=-77	w at six=-77	j she is=77	p NOT ME DO=-77	k SAW IT -as=77	p SAW IT LIE=77
j a house=77	j did not=-77	j any more=-77	k -ny -re=-77	m -ny more=-77	m any -re=-77	w any more=-77	j the garage=-77	s garag=-77	w garage=-77	j well you=77	w well _ you=77
s quit=77	w quit=77	j decision it=-77	p BECAUSE WE=-77	j and yes=-77	w have told me=77	p NOT TRUST=77	p ERROR BUT NOT=-77	p I ERROR BUT=-77	k -in -nt -of YOU=-77	k -nt -of YOU=-77	j be husband=77
p CAUSE YOU LIFE=-77	k I _ -ld=-77	w i _ told=-77	p NOT I CAUSE=77	j me else=-77	p I NOT COMPARE=76	w have asked=-76	m has -ed=-76	j say made=-76	w ^ you d=76	p YOU GAMBLE DO=76	p YOU ME ME=76
p HAPPEN IT SEX=-76	w about _ with=-76	s bigge=76	w bigger=76	j from start=-76	j the start=-76	p YOU FEEL SORRY=76	k I _ YOU=-76	j the thing=76	k DO _ LIFE=-76	p GAMBLE BUT YOU=76	m texts ,=76
w texts ,=76	p YOU THEY YOU=-76	j sorry my=76	p IT IF YOU=76	k IT _ -st=-76	k BEEN SORRY -or IT=76	k ^ I -ed -in=-76	p SORRY IF=76	k SAW _ -nd=-76	m d NOT=-76	w d never=-76	k -to ME OTHER=-76
p LIE I I=-76	j have same=76	p SAW IT SORRY=76	j i secret=-76	j on is=76	w problem=76	w blame=76	k -in _ -et=-76	w to _ when=-76	j and friday=-76	w i _ like=76	p SEX I THEY=-76
j me than=76	p IT FEEL I=-76	s recei=-76	j think it=-76	k ^ YOU BEEN ALL=76	k -of _ -ts=-76	k -he -ne -ho HAPPEN=-76	k -ne -ho HAPPEN=-76	k -to THING=-76	j an i=76	p SORRY JUST YOU=-76	p YOU COLD HAVE=76
w am _ ,=76	p TRUST WOULD NOT=76	j the about=-76	w , _ found=76	w , i found=76	k CAUSE _ NOT=76	p IT NOT SEX=76	j the see=-76	j you one=76	k -nd -er=-76	j with am=76	k DO THING=76
s resta=-76	w restaurant=-76	p YOU BEEN WE=-76	j because i=-76	j sorry did=76	j i thought=76	k NOT -le=76	m not -le=76	p MAYBE I I=-76	j would on=-76	j used that=-76	p GAMBLE IT JUST=76
w i _ lonely=76	w i was lonely=76	w was lonely=76	k BEEN -rd -to=-76	p ME HAVE WANT=76	w not _ with=76	j trust was=76	j d home=76	j off my=-76	k -ff ME=-76	m -ff my=-76	m off ME=-76
w off my=-76	p BEEN LIE ME=-76	w i d have=76	p I THEY JUST=76	j keep peace=76	j the peace=76	k -ep -he -ce=76	k -to -ep -he=76	k -to -ep -he -ce=76	m -he peace=76	w keep _ peace=76	w keep the peace=76
w the peace=76	w to keep the=76	j sorry upset=-76	j you someone=-76	k I WANT YOU -to=76	w i wanted you=76	m not BECAUSE=-76	p I ME MAYBE=-76	j every was=-76	j about you=-76	m JUST how=76	p MAYBE WOULD HAVE=76
w you _ see=76	j anything did=76	w anything _ did=76	w anything i did=76	j with dana=-76	m -th dana=-76	s dana=-76	w dana=-76	w with dana=-76	p NOT JUST THEY=-76	j week i=-76	j so for=76
k LIFE , -nd=-76	m up $=76	w up $=76	j told you=-76	k -es -in=-76	k ME SORRY -or=76	k -ed -to -ck=-76	k -ed _ -ck=-76	p ME WILL ME=-76	p HAPPEN STATE=76	p NOT HAVE SAW=76	p I WANT HAVE=-76
j number and=-76	k IF _ HAVE=76	k LIFE -at=-76	p NOT YOU IT=-76	p I NOW BEEN=-76	p ERROR CHOICE I=-76	k NOT _ YOU=-76	p HAVE NOT FEEL=76	m COMPARE way=76	j see my=76	j it came=76	m week I=-76
w week i=-76	p CHOICE DO IT=-76	k DO _ -on=76	m -pt you=-76	m had ME=76	w had my=76	k , -en=76	m , -en=76	j to day=76	j not take=76	p IT IT JUST=76	j tell did=-76
j we no=-76	p I JUST HAVE=76	k WILL _ NOT=76	k YOU -et=76	m you -et=76	k IT CAUSE YOU=76	k -ht _ IT=-76	k -or _ LIFE=-76	p COLD BEEN THING=-76	j place and=76	m place -nd=76	w place and=76
p I HAVE ERROR=76	j at night=-76	j slept in=76	p ALL BEEN I=-76	j that meant=-76	p STATE YOU NOT=-76	m -he lie=-76	w the lie=-76	p ERROR YOU IT=76	k -he OTHER -ed=76	k ^ -he OTHER -ed=76	j my father=76
m ME father=76	w my father=76	k BEEN -ow=76	p YOU DO NOW=-76	k I -ed -th=-76	k WILL -to -ll=76	j i take=-76	k -a -nd -ne=-76	k -op -nd=-76	m -op and=-76	j an idiot=76	k -an -ot=76
m -an idiot=76	m an -ot=76	s idiot=76	w an idiot=76	w idiot=76	k -ll YOU IT=-76	k ME IT BEEN=-76	j sunday i=-76	w ^ _ answered=-76	w ^ i answered=-76	j have too=76	j i believe=-76
j the same=76	m -he one=-76	w the one=-76	j is reason=76	m JUST lunch=-76	k -ed WE=-76	m ^ not=76	w ^ not=76	k ME _ WILL=-76	k -es HAPPEN=76	m trust BEEN=76	w trust was=76
m -of this=76	w of this=76	k SORRY _ ME=76	p SAW I WILL=-76	w , i just=76	j it with=76	w i know it=-76	p CAUSE ME NOT=76	m YOU love=76	w you love=76	p YOU I LIFE=-76	w his _ $=-76
k I BEEN -ng -or=76	m which BEEN=76	p THEY IT COMPARE=76	k -or ME CHOICE=-76	w for my own=-76	k -se _ ,=-76	p YOU CAUSE SORRY=76	j our the=-76	m needed ME=-76	w needed me=-76	w you needed me=-76	w broke=-76
j was was=-75	s famil=75	w family=75	w too _ i=-75	j took to=-75	w clear=75	m IT could=75	p DO IF=75	k -th -a -ke=-75	w is _ of=75	p ME WANT IT=-75	w ^ _ not=75
j it d=75	j perfume and=-75	k ^ -ad=-75	m ^ -ad=-75	m ^ instead=-75	w ^ instead=-75	p BEEN IT WOULD=-75	j other way=75	w other way=75	w grandmother=-75	k NOT -ue=75	k YOU NOT WANT=75
k ^ YOU NOT WANT=75	m out -he=-75	w out the=-75	w who _ not=75	j am her=-75	p YOU NOT NOW=-75	p IT FEEL=75	j built on=-75	k -ed -to SAW=75	k -ed _ SAW=75	p MAYBE NOT YOU=75	p HAVE CHOICE=-75
j before it=75	j me going=-75	j to come=75	m -to come=75	w to come=75	j sort of=75	m sort -of=75	s sort=75	w sort=75	w sort of=75	k -me -he=75	m -me the=75
k LIE _ OTHER=-75	p STATE NOT LIE=-75	k -in -a SEX=-75	k ^ IF WE=75	j was missing=75	w was missing=75	k -es , I=75	p IT I JUST=75	p NOT JUST LIFE=75	m MAYBE not=75	k CAUSE -up $=-75	w made up $=-75
k LIE -to -he=-75	j seeing him=-75	w seeing him=-75	k HAVE ALL=75	p BECAUSE YOU CAUSE=75	m was BECAUSE=-75	w it was because=-75	w was because=-75	w was because of=-75	m -on was=75	p I HAVE IT=75	p ERROR HAVE=75
j broke promise=75	k -ay SORRY=75	k -to -ay SORRY=75	k -to _ SORRY=75	m -ay sorry=75	m say SORRY=75	w say sorry=75	w to _ sorry=75	w to say sorry=75	m you -ng=-75	k -ck _ ME=-75	j did me=-75
k BEEN _ -ne=-75	p LIFE ME YOU=-75	p ALL WOULD HAVE=75	j that better=-75	k -nd -by=75	m -nd by=75	m and -by=75	w and by=75	m THING was=75	j went place=-75	k -to THEY -ce=-75	k HAPPEN -to THEY -ce=-75
p I ERROR=75	j but had=-75	k BUT I HAVE=-75	w but _ had=-75	w but i had=-75	k THING _ HAPPEN=75	p WILL BUT=-75	j but one=-75	j know check=-75	j on your=-75	p BECAUSE I GAMBLE=-75	p CHOICE BUT I=-75
k HAVE _ -ng=-75	m I probably=75	w ^ _ probably=75	w ^ i probably=75	w i probably=75	k -id -or IT $=-75	p IF DO YOU=75	w i _ in=-75	j day will=-75	m crime $=75	s crime=75	w crime=75
w crime $=75	w more _ i=75	w you _ asleep=75	j hear that=-75	k -he TRUST=-75	m the TRUST=-75	k -or -wo=-75	m -or two=-75	m for -wo=-75	w for two=-75	p BEEN COLD HAVE=75	p NOT FEEL IF=75
k -in -se=75	m -in case=75	m in -se=75	w in case=75	k -it _ THING=75	j i friends=-75	p NOT HAPPEN=75	j get and=-75	m you -ay=75	j by every=75	m that IT=-75	p WOULD HAVE YOU=75
j who i=75	k -in -he -ar $=-75	m after -he=75	w after the=75	m be COLD=-75	j at work=-75	k -at LIFE=-75	m -at work=-75	m at LIFE=-75	w at work=-75	k -in _ -or=75	j in garage=-75
j all to=75	j i meant=75	p I STATE JUST=75	p WOULD IT I=-75	j each other=75	j we each=75	m -ch other=75	m each COMPARE=75	w each other=75	j to would=-75	k -ck _ -in=75	p I FEEL BEEN=75
k -of _ ,=-75	w of _ ,=-75	p FEEL I WILL=-75	j i low=75	j low and=75	s low=75	w low=75	j me is=75	s watch=-75	k -ke -a=75	m -ke a=75	j you and=-75
k I HAVE -ed IT=-75	j can you=75	m march -nd=-75	w march and=-75	k ERROR BEEN=75	p I HAVE THEY=-75	p LIE COMPARE I=-75	k I BEEN -sh=-75	j how were=-75	w be _ the=-75	k -sk ME=-75	m ask ME=-75
p WOULD IT BEEN=-75	w i _ you=-75	p DO IT IT=-75	k THING _ -he=75	j i are=75	k ME _ LIE=-75	s meant=75	w meant=75	p YOU WOULD WILL=-75	j should you=75	k MAYBE _ -id=75	k IT BEEN -ng $=-75
p I IT IT=-75	j in october=-75	j a relationship=75	j you done=-75	j and better=75	j when i=-75	s anybo=75	w anybody=75	j used it=-75	j i mean=75	j can how=75	k BUT _ IT=-75
k -on -he -st=-75	k -on _ -st=-75	p YOU BUT NOT=75	p BEEN WE BEEN=75	k WE -an=75	m we -an=75	k I FEEL SORRY=-75	k ^ I FEEL SORRY=-75	j trusted me=-75	m trusted ME=-75	w trusted me=-75	k HAVE _ WANT=75
k IF IT BEEN=-75	j would i=-75	k BEEN _ DO=-75	j the anything=75	p DO ERROR IT=75	k -on _ -to=75	w ^ i wrote=-75	j lie me=-75	k IT _ -sy=75	k , BUT IT BEEN=75	j laughed about=-75	m laughed -ut=-75
w i laughed about=-75	w laughed about=-75	k -ed , -nd IT=-75	k I -ot=75	m I forgot=75	m i -ot=75	w i forgot=75	w is _ it=75	j i but=75	j done to=75	k WANT THEY=-75	m WANT her=-75
j if for=75	j my card=-75	j years that=-75	j if as=75	k BEEN ALL $=75	j see you=-75	k BECAUSE _ SAW=-75	k BEEN ERROR ,=-75	k I BEEN ERROR ,=-75	w was wrong ,=-75	p THING WILL=75	j about being=-75
m -ut being=-75	m about BEEN=-75	w about being=-75	w to _ this=-75	j other i=75	k ^ IT BEEN -a=-75	j will before=-75	p WILL IF BEEN=-74	j about things=-74	m know IT=-74	k -me _ LIE=74	k -so IT=-74
m so IT=-74	k -to HAPPEN=74	m -to happen=74	m to HAPPEN=74	w to happen=74	p I SORRY HAVE=74	w ^ i feel=74	k BEEN -ed , -nd=-74	j tired and=-74	p HAVE I WILL=-74	k NOT CAUSE ME LIE=-74	p ME ME LIFE=74
j it anyway=74	w went _ for=-74	j okay i=74	p IT TRUST IT=-74	p SORRY CAUSE=74	m LIFE at=-74	j know sorry=-74	j enjoyed i=-74	j any i=74	m JUST one=-74	w i _ wrong=-74	k SAW _ I=-74
k -om YOU ,=74	w from you ,=74	k -so _ I=-74	w so _ i=-74	j at not=74	p LIFE LIFE=-74	p SORRY IF CAUSE=74	k -or _ YOU=-74	k I HAVE -ed -a=74	j constant me=74	j your constant=74	m YOU constant=74
w constant=74	w your constant=74	w and you have=-74	k BEEN _ STATE=74	p LIFE NOT BEEN=-74	k WILL _ LIE=-74	s stran=74	k -nd I WOULD=74	p I COLD=-74	j was night=-74	k , _ -nt=-74	p WOULD BEEN THING=74
k -nt -or=74	m -nt for=74	k BUT NOT=-74	k -on -nd I=-74	p I WILL TRUST=-74	m YOU get=74	w you get=74	m stop -nd=-74	w stop and=-74	w my _ before=-74	p IF NOT=74	j was nobody=-74
j lonely was=-74	p BEEN STATE YOU=-74	j in not=-74	p SORRY ALL=74	j make you=74	s datin=-74	w dating=-74	p BEEN ERROR ALL=74	k FEEL -ut IT=-74	k FEEL -ut IT $=-74	k NOT , -nd=-74	w not , and=-74
j have always=74	j spent on=-74	w friends _ you=-74	k -to -in ME=-74	m explain ME=-74	k -at _ -th=-74	p YOU I WE=-74	k I HAVE -en=-74	w way _ $=74	p YOU ME YOU=-74	w was _ over=74	j in her=74
m say IT=-74	j it takes=-74	m IT takes=-74	s takes=-74	w it takes=-74	w takes=-74	j it to=74	p I THING=74	j used our=-74	m -ce for=-74	j not affair=74	p HAPPEN YOU SAW=-74
j nobody would=-74	p BEEN YOU THING=74	j what had=-74	w i _ angry=-74	j and the=-74	p OTHER CHOICE=-74	k BECAUSE _ GAMBLE=-74	m were -ed=74	j promised i=-74	j does to=74	k -me -at=-74	m -me at=-74
m home -at=-74	w home at=-74	j a night=-74	p COLD YOU I=74	k -nd YOU HAVE=-74	j was person=74	k -ed _ YOU=-74	p CHOICE JUST BEEN=-74	k YOU _ -ly=-74	p JUST NOT LIE=74	k WOULD _ -en=74	k -so _ -he=-74
w so _ the=-74	j to any=-74	k IT _ ,=-74	w i did something=74	p BEEN BEEN HAPPEN=74	j the promise=-74	m to THEY=-74	m is -ne=-74	k CAUSE YOU STATE=74	w emails=-74	j will me=-74	p GAMBLE HAPPEN=74
p ERROR CHOICE BEEN=74	k YOU _ -ar=-74	k , -es=74	m , -es=74	m , yes=74	w , yes=74	w the way i=74	m -ll it=74	j as to=74	j made up=-74	p ERROR I CAUSE=-74	k -nd I BEEN STATE=74
j trip it=74	w to that=74	p ALL SAW=-74	m IT and=74	m IT because=74	p I I WE=74	j about not=-74	j every the=-74	p IT YOU WANT=74	p CAUSE LIFE IT=-74	j i yelling=-74	s yelli=-74
w yelling=-74	m -he message=-74	w the message=-74	p IT OTHER=74	j there things=74	m , all=-74	w , all=-74	w ^ he is=74	w he is=74	m every WILL=74	j was at=-74	j i probably=74
k -nd _ -ok=-74	k -nd -he -ns=-74	k -nd _ -ns=-74	k -ke _ IT=-74	k JUST=74	p I SORRY THING=74	j though was=74	w ^ you deserve=-74	w he was=74	k -en _ -ht=74	k YOU BEEN -a=-74	k BEEN -a -me=-74
k IT BEEN -a -me=-74	p NOT ME IT=-74	p SORRY IT THING=74	j rather than=-74	m lie $=-74	w lie $=-74	k BEEN -sh=-74	k -wo=-74	s two=-74	w two=-74	j will never=-74	m WILL never=-74
w will never=-74	p CAUSE ME FEEL=74	j into else=74	p ME CAUSE YOU=-74	k -he _ -ts=-74	k STATE , -nd I=-74	p DO BEEN SORRY=74	j you next=-74	j have of=74	s insec=74	m no $=-74	w no $=-74
k -as -er $=-74	p BEEN JUST=74	p I DO WOULD=74	j i has=-74	j you see=74	k YOU -he=-74	m YOU the=-74	m you -he=-74	w you the=-74	j us you=-74	k BEEN -th THEY $=-74	w for you $=-74
k -er -to=74	m -er to=74	j while for=-74	p JUST IT THING=74	p WILL ME IF=-74	j had drinking=-74	w had _ drinking=-74	k ^ SORRY YOU=74	w ^ sorry you=74	k -th _ -rs=74	s bed=-74	w bed=-74
w and when i=-74	w messages=74	m nights BEEN=-74	m over ,=74	w over ,=74	j question a=-74	j to parents=74	w to _ parents=74	w to your parents=74	p YOU JUST ME=74	j to since=-74	p IT JUST HAPPEN=74
j the one=-74	j check i=-74	k WANT ,=73	m WANT ,=73	k -up -in=73	m up -in=73	s talk=73	w talk=73	p LIFE SAW=-73	p ALL ME LIFE=73	j had about=-73	j the wall=-73
m -he wall=-73	s wall=-73	w the wall=-73	w wall=-73	k ^ I SAW=-73	m HAPPEN out=73	w so _ was=73	k -ge -to=-73	k -he -ge -to=-73	m -ge to=-73	m not -ng=-73	p IT THING WE=73
j our were=-73	j out way=73	j a on=73	k -id _ IT=73	p YOU JUST YOU=73	p LIFE MAYBE=-73	w you _ in=-73	w it started=73	j is as=73	k ME -ee=-73	m ME three=-73	p I MAYBE I=-73
w i said nothing=73	j march and=-73	p HAVE ERROR YOU=-73	p IF I IT=73	j minutes i=-73	m not -ve=-73	w ^ there was=-73	j two the=-73	j that like=73	p ME BEEN WOULD=-73	j never did=73	w ^ _ bought=-73
k YOU _ -ld=73	j is from=-73	k CAUSE _ DO=73	j at dinner=-73	p BUT YOU CHOICE=73	j hand you=73	p YOU THEY WOULD=-73	j told our=-73	p SAW IT DO=-73	j of without=-73	s afrai=-73	w afraid=-73
p STATE MAYBE=-73	p IT HAPPEN=73	k -en _ -es=-73	j at the=-73	k -ht YOU=73	m -ht you=73	k -ut -nd HAVE=73	k -ut _ HAVE=73	k OTHER _ BEEN=73	p SAW I BECAUSE=-73	k , I DO NOT=73	m IT should=73
k MAYBE -ll=-73	m could -ll=-73	w gave me=73	m -th that=73	w with that=73	k -id NOT=-73	m said NOT=-73	p BEEN LIFE I=73	p NOT WOULD BEEN=73	p ERROR SAW=-73	w because _ was=-73	w the car $=-73
p BEEN BEEN NOT=73	p SORRY DO NOT=73	m IT in=-73	k YOU WOULD -er=-73	p I THEY YOU=-73	p OTHER IT BEEN=73	p I JUST DRINK=73	k ^ ME SORRY=73	w ^ _ apologies=73	w ^ my apologies=73	p BUT THING=73	p ME DRINK BEEN=73
m were NOT=-73	j would your=73	p WE COLD=73	w , _ then=-73	w , and then=-73	k I CAUSE YOU -a=-73	p STATE BECAUSE ME=-73	p SAW LIFE I=-73	j everything did=73	w everything _ did=73	w everything i did=73	m WE not=73
p JUST ME YOU=73	w to say it=73	k ME _ WOULD=73	p BEEN NOW BEEN=-73	j told to=73	j to read=-73	m -to read=-73	w to read=-73	j i planned=73	p NOT WILL NOT=73	p YOU IT ALL=73	m I own=73
w i own=73	k WANT -at -me=73	m WANT at=73	k THEY _ YOU=73	p I STATE HAVE=-73	k -re _ -of=-73	m broken $=73	w broken $=73	k -to _ -nd=73	p JUST MAYBE NOT=73	m -by my=73	w by my=73
k -ng COMPARE=73	j your him=-73	k YOU _ WOULD=73	j the could=-73	p I YOU ME=-73	p LIFE COMPARE=-73	k I BEEN NOT STATE=-73	k STATE , I BEEN=-73	m not STATE=-73	j am but=73	j think me=73	p I STATE MAYBE=-73
j in parking=-73	w in _ parking=-73	w in the parking=-73	j not act=73	m NOT act=73	w not act=73	j story the=-73	p I WANT SORRY=73	p WANT BEEN SORRY=73	p I IT COLD=-73	j lies you=73	k YOU MAYBE NOT=-73
m that BEEN=-73	k -up $=73	m -up $=73	j we in=73	j looked you=-73	k YOU -wn -in=73	w you down in=73	k DO IT -to=73	w i _ another=-73	p LIFE IT I=73	k -ht -ow=-73	k -ht -ow $=-73
m -ht now=-73	w am sorry ,=73	p SORRY CHOICE=73	k -es , -nd=-73	w ^ _ father=-73	w ^ my father=-73	k BEEN SORRY YOU BEEN=73	w our _ and=-73	j apologize for=-73	j i swore=-73	k I -re=-73	m I swore=-73
m i -re=-73	w i swore=-73	p SORRY BUT=73	s pills=-73	w pills=-73	k HAPPEN -in=-73	w even _ you=-73	k NOT HAVE SAW=73	k WOULD NOT HAVE SAW=73	j things of=73	w can _ i=-73	j i meetings=-73
j to meetings=-73	w meetings=-73	j you angry=-73	p ALL YOU SAW=-73	k -at HAPPEN -on=73	s rent=-73	w rent=-73	k IT HAPPEN=73	k NOT -on=73	k -on ME $=73	w on me $=73	j if not=73
p ALL HAVE COMPARE=73	j no at=-73	k -ld _ -ut=-73	w told _ about=-73	k -a -th $=73	j think i=-73	k -ll YOU -he TRUST=73	w for _ i=73	p IT ME WILL=-73	p BECAUSE CAUSE=73	k -in _ -nd=-73	j me the=-73
j and four=-73	j apologies for=73	j your read=-73	j they were=-73	m THEY were=-73	w they were=-73	k IT -ht -nd=73	k IT -ht -nd I=73	w that night and=73	k I ERROR=73	m i ERROR=73	k NOW $=73
m NOW $=73	m HAVE said=-73	w her and=73	w man _ i=-73	s spyin=73	w spying=73	k I BEEN WILL=73	j was again=73	k -ng -ce=73	m about WE=-73	k NOT -of=-73	m NOT of=-73
p SORRY ME YOU=73	k ME LIFE ,=-73	k IT _ -om=-73	p DRINK BEEN=73	k WOULD NOT HAVE BEEN=73	m -at your=-73	j may and=-73	p I CHOICE YOU=-73	p SAW TRUST=-73	w it _ an=-73	k -at -ur=-73	m -at four=-73
m at -ur=-73	w at four=-73	k ^ I LIE -on=-73	m never HAPPEN=-73	m WILL and=-73	j a and=-73	p LIFE THING I=73	p YOU TRUST I=-73	p MAYBE I WOULD=73	w with _ kids=73	w with the kids=73	j and their=-73
p NOT I I=-73	w and _ gave=-73	k BEEN -nt=73	p HAPPEN NOW YOU=73	m sad $=-73	w is sad $=-73	w sad $=-73	j against the=-73	k -so _ DO=73	k BEEN -en=-73	j first time=-73	k -he -st -me=-73
m first -me=-73	w first time=-73	w the first time=-73	k -nd -to=73	m -nd to=73	p NOT BUT IT=-73	w that i was=73	w one _ you=-73	j know does=-73	w how it=73	j out this=73	w out _ this=73
k -at BEEN I=73	w what was i=73	j know my=73	p WILL I CHOICE=-73	m me -to=73	j to after=73	w was like=73	p SAW YOU NOT=-73	p BEEN ALL DO=73	k , _ WANT=72	w i _ something=72	j ask to=-72
j how could=72	p HAVE JUST IT=72	j moved the=-72	k -or YOU $=-72	j that did=-72	j how it=72	p THEY BEEN YOU=72	m promised YOU=-72	j about your=-72	k -he GAMBLE HAPPEN=72	k GAMBLE HAPPEN=72	p IT NOW YOU=-72
p NOT WOULD IT=-72	p I BEEN WANT=72	k BEEN _ -sy=72	j one and=72	p BEEN LIFE CAUSE=72	k -ng _ -re=-72	k -at _ -st=72	p IT ME THEY=72	j even if=-72	k JUST IF=-72	m JUST if=-72	m even IF=-72
w even if=-72	p IT YOU MAYBE=-72	j much pressure=72	j so pressure=72	k -so -ch LIFE=72	m -ch pressure=72	w much pressure=72	w so _ pressure=72	w so much pressure=72	m BEEN things=72	w there _ things=72	k ME SORRY=72
p SORRY IF ME=72	m I betrayed=-72	w ^ _ betrayed=-72	w ^ i betrayed=-72	w i betrayed=-72	w i betrayed you=-72	k SORRY YOU BEEN=72	w you d have=72	j the part=-72	p THEY YOU IT=-72	k -nd I -id NOT=-72	p I BECAUSE THEY=-72
k -me -me=72	m -me home=72	m come -me=72	w come home=72	p BEEN LIE IT=-72	k -en I SAW=72	k , _ -re=72	k -ay _ YOU=72	w money _ the=-72	j feel better=-72	m FEEL better=-72	w feel better=-72
m -nd lied=-72	w and lied=-72	j you than=-72	k SORRY -or -he=72	p HAVE LIE COMPARE=72	j am have=72	m -ll this=72	w all this=72	j just i=72	s awake=-72	w awake=-72	m were -in=-72
w were in=-72	w that _ the=-72	p CHOICE NOT I=-72	k CHOICE I WILL=-72	j went in=-72	k , I -ke=72	j broke the=-72	k IT _ ME=-72	p I WANT YOU=72	j the clinic=-72	m -he clinic=-72	s clini=-72
w clinic=-72	w the clinic=-72	k , THEY=72	m , THEY=72	w a mess $=72	p WE YOU HAVE=-72	j pushed and=72	j maybe will=-72	p MAYBE WILL ME=-72	p IT NOT WILL=-72	j meeting and=-72	p I WANT BUT=-72
p BECAUSE JUST=-72	j if gave=72	p SORRY YOU THING=72	k ME -ne=-72	k -en _ DRINK=72	j no choice=72	m NOT choice=72	m no CHOICE=72	w no choice=72	k HAVE -ed , -nd=-72	p COMPARE I CHOICE=-72	k -re I BEEN $=72
k DO -at I DO=72	j some and=72	w were _ ,=-72	k -ll _ -on=72	j lost sleep=-72	k ME _ FEEL=-72	m rest $=-72	w rest $=-72	w the rest $=-72	j i telling=-72	j was only=-72	w ^ i thought=72
p YOU HAVE HAPPEN=72	k YOU SAW -in=-72	m need -to=72	w need to=72	p IT WILL YOU=-72	w for _ it=72	j not hear=-72	k -nt _ -he=-72	j you question=-72	m was JUST=72	k SAW _ -ht=-72	j am other=72
j sorry other=72	p BEEN SORRY COMPARE=72	p BEEN HAVE NOT=72	w , _ lied=-72	w , i lied=-72	p SORRY COLD YOU=-72	j time i=-72	j am like=72	w i _ about=72	k -to BEEN -a=72	w to be a=72	m ways $=72
w ways $=72	k ^ I NOT=-72	w ^ i never=-72	p BEEN DO DO=72	k ^ WE -ed=-72	p BECAUSE COLD YOU=72	j and kind=72	m saying IT=-72	j and like=-72	k -ed ME -ne -ff=-72	k I -ed ME -ne=-72	j you your=-72
j not see=72	w because _ have=-72	w you about the=-72	j tell there=72	j exactly to=72	j father i=-72	k -ut IT -nd=72	k IT -so=72	m IT so=72	m it -so=72	w it so=72	w , _ my=-72
m was -ke=72	j your back=72	p TRUST WILL=72	j on nothing=72	p I NOT BECAUSE=-72	k BEEN SORRY IF=72	p SORRY BUT YOU=72	j i sent=-72	m I sent=-72	w i sent=-72	p COMPARE I THEY=-72	w were _ so=72
w when i said=-72	j have heard=-72	w i _ said=-72	w you in=-72	k THEY _ -nd=-72	k ME _ ALL=-72	w looked _ in=-72	w caused _ $=-72	p HAVE WILL LIFE=72	j about will=-72	j i evening=-72	m time -nd=72
w time and=72	k ^ YOU NOT=-72	p THEY WOULD BEEN=-72	j the ended=72	p LIE YOU TRUST=72	k ME IT=-72	j i son=-72	j anything to=72	k I DO NOT CHOICE=72	k I BEEN -in -a=72	w hid _ for=-72	j is and=-72
j on friday=-72	k ALL -me I=-72	w every time i=-72	j thing came=72	k THING -ut=-72	j than and=-72	k , _ NOT=72	p IT BECAUSE WOULD=-72	j but we=72	p DO COMPARE=72	j night about=-72	k CAUSE _ -in=-72
k -ed -he -ic=-72	k -ed _ -ic=-72	j was already=-72	j i pawned=-72	s pawne=-72	w pawned=-72	p ME BEEN NOT=72	j have better=72	p YOU IT LIFE=-72	k -nd I BUT=-72	w and i still=-72	j been nine=-72
p BEEN NOT YOU=-72	m CAUSE her=72	k HAVE -to -in=-72	j sober and=-72	m -ld my=-72	j gave and=-72	k THEY _ -in=-72	p WOULD DO=72	k -ld _ ,=72	p I SORRY ME=72	k WILL $=-72	m WILL $=-72
k , -er=-72	m , -er=-72	k -ut _ -re=72	j when to=-72	p WE I CAUSE=-72	j nobody hurt=72	w sorry if i=72	p COMPARE CAUSE=-72	m would BEEN=-72	w would be=-72	w promised you=-72	p BEEN STATE BEEN=-72
m I borrowed=72	w i borrowed=72	p BEEN HAVE CAUSE=72	p YOU STATE=-72	w do this=-72	j from on=72	k I WILL -ll YOU=-72	j saw it=-72	k NOT STATE=-72	k ^ I -id IT=-72	k ME -ve=72	m it IT=-71
w know _ was=71	k NOT -et -to=71	j up the=-71	p I HAPPEN HAVE=-71	j i gambled=-71	w gambled=-71	k -nd I MAYBE=71	k I LIE -ut -he=71	w lied about the=71	k -nd I HAVE BEEN=71	p CAUSE SAW=71	p CAUSE YOU SAW=71
p BUT YOU IT=71	j you money=-71	w every _ that=-71	p IT JUST SEX=71	j i credit=-71	w conference=-71	p FEEL ME YOU=71	j get help=-71	k -et -lp=-71	k -to -et -lp=-71	k -to _ -lp=-71	m -et help=-71
m get -lp=-71	w get help=-71	w to _ help=-71	w to get help=-71	w second _ $=-71	p I WE TRUST=-71	j might i=71	k -nd _ ME=71	j part the=71	k THING -of -he=71	w part _ the=71	w part of the=71
m BEEN my=-71	j made it=71	j lying the=-71	p YOU SAW SAW=71	j out every=-71	p DO HAPPEN=71	k -to YOU -il=-71	j up bed=71	j your at=-71	p BEEN BEEN OTHER=71	j to text=-71	m -to text=-71
w to text=-71	k I BEEN -a ERROR=71	j app and=-71	k HAPPEN HAPPEN=71	k -sy -to=71	m -sy to=71	m easy -to=71	w easy to=71	j but more=-71	j the between=71	m denied IT=-71	j am called=-71
j sorry called=-71	k SAW=-71	j the end=71	m -he end=71	w the end=71	j slept her=71	w slept _ her=71	w did it ,=-71	k -ed YOU LIFE=-71	k I -ed YOU LIFE=-71	j was myself=71	w was _ myself=71
k -ll _ -er=71	k NOT -ed -to=71	j know this=-71	w please=71	j the savings=71	j took savings=71	k BEEN -an -ot=71	p JUST JUST BEEN=71	k WANT YOU $=71	j a wife=71	j my apologies=71	m ME apologies=71
w apologies=71	w my apologies=71	p I ME FEEL=71	k NOT -nd=-71	p YOU WILL SAW=-71	j you feel=-71	m ^ our=-71	w ^ our=-71	j sorry a=71	p THING NOT CHOICE=-71	k -ar IT $=-71	k WOULD NOT SAW=-71
k WOULD _ SAW=-71	w would _ see=-71	k I HAVE -ld=-71	j counselor i=-71	p I I I=-71	k -a ALL=71	m a ALL=71	p TRUST HAVE BEEN=71	k -to _ -re=71	j have your=71	p BEEN SORRY IT=71	m number -nd=-71
w number and=-71	k BEEN _ -ts=71	j her on=-71	p SORRY YOU LIFE=-71	j not good=71	k -ys _ I=-71	p SEX I IT=-71	k -nd I -an=71	p BUT DO=-71	m thought IT=-71	j be your=71	p SAW CAUSE=-71
k ME DRINK=-71	p BEEN BEEN ERROR=71	j we out=71	k IT DO -to=-71	k THEY _ WE=-71	w sorry for the=71	j need that=-71	p STATE I NOT=71	j she did=-71	k SORRY -ut IT $=71	k I _ -sh=-71	k -er OTHER=71
j to his=-71	j no right=-71	k NOT -ht -to=-71	m no -ht=-71	w no right=-71	w no right to=-71	w you _ have=71	p I CHOICE FEEL=-71	k -on -nd I BEEN=-71	p SAW I=-71	j you cry=-71	k -as _ ,=71
w as _ ,=71	w ^ i saw=-71	j this is=-71	m this BEEN=-71	w this is=-71	p IT HAVE COMPARE=71	k -ed _ -ar=-71	j it coming=-71	s inten=71	j i watched=-71	m BEEN gone=-71	k THEY -ce $=-71
j and move=71	k I HAVE HAVE=71	w i have had=71	m money HAPPEN=71	j an a=71	j the need=71	p YOU THING ME=71	k -a _ -ce=71	p SORRY I THING=71	w with _ was=71	j you where=71	p CHOICE WOULD FEEL=-71
p IT I LIFE=-71	p LIFE CAUSE IT=71	p I GAMBLE NOT=-71	j told truth=-71	m there $=-71	w there $=-71	k -ne _ IT=71	p DO NOT COMPARE=71	j let plan=-71	j you plan=-71	k CAUSE YOU WILL=-71	k I CAUSE YOU WILL=-71
m YOU plan=-71	p CAUSE YOU WILL=-71	w let _ plan=-71	w let you plan=-71	w you plan=-71	w you are the=-71	k BEEN _ ALL=71	k YOU _ -nd=-71	p WOULD NOT CHOICE=71	j chose to=-71	k -ke _ YOU=71	k -a _ JUST=71
w was already=-71	p YOU IF IT=71	s end=71	w end=71	p I LIE ALL=-71	p ME I YOU=-71	k ^ _ SORRY=71	k -xt -to ME $=-71	k YOU _ HAPPEN=71	j i night=-71	j everyone was=71	p HAVE I JUST=71
k -at _ -ce=71	p NOT I NOT=-71	p WOULD FEEL YOU=71	k -rn _ $=-71	p FEEL I ME=-71	k , -at I=-71	w , what i=-71	p I BEEN JUST=71	p WILL NOW ME=-71	m bar $=-71	w bar $=-71	p CAUSE JUST BEEN=71
j would ask=-71	m -on my=71	w on my=71	k SORRY IF IT=71	j is with=71	j and why=-71	m and -ut=-71	j truth about=-71	k -he TRUST -ut=-71	m truth -ut=-71	w the truth about=-71	w truth about=-71
k -to _ -om=-71	k WE DO=71	m we DO=71	k I _ COMPARE=-71	k LIE , I=71	m am -he=-71	w am the=-71	w i am the=-71	j you sick=-71	w you _ sick=-71	k ^ _ BECAUSE=71	p I YOU HAPPEN=-71
j on first=-71	k I CHOICE -re=71	k ^ I CHOICE -re=71	p YOU ERROR LIFE=-71	w and on=-71	k SEX _ LIE=-71	s truth=-71	j looking at=-71	m looking -at=-71	w looking at=-71	p MAYBE COMPARE=71	p MAYBE HAVE COMPARE=71
k YOU MAYBE HAVE -ed=71	j just not=70	k -ks _ I=70	k -nd _ -te=-70	s none=-70	w none=-70	m and BEEN=70	k -ng -re=70	p I THEY HAPPEN=-70	w will _ and=-70	j me said=-70	j was doing=-70
j next you=-70	p I OTHER WE=-70	k -or -ll -of=70	w for all of=70	w have _ my=70	k -le YOU=-70	m -le you=-70	j with was=70	k -er _ LIFE=70	p YOU IF ME=-70	j because like=70	k IT I HAVE=-70
w that i had=-70	p CHOICE YOU CHOICE=-70	j i sold=-70	m I sold=-70	s sold=-70	w i sold=-70	w sold=-70	p CAUSE I DO=70	p IT WOULD NOT=-70	p TRUST I BEEN=-70	w i _ lied=-70	k -so YOU WOULD NOT=-70
k I _ -it=-70	w months=-70	p SAW ME LIE=-70	s way=70	w way=70	w , it was=-70	j the accident=70	p I LIE BUT=70	k WE -en=-70	m our -en=-70	p BEEN SORRY NOT=70	p DO NOW YOU=-70
k -to -nt=70	m to -nt=70	p CAUSE I I=70	k YOU HAVE SAW ME=-70	k ^ SORRY ME -or=70	j else you=-70	p BUT YOU ME=70	p SORRY YOU CHOICE=70	k YOU STATE=-70	p STATE OTHER=-70	j our has=-70	m I pawned=-70
w ^ _ pawned=-70	w ^ i pawned=-70	w i pawned=-70	j and from=-70	j would get=70	m ERROR choices=70	k -an _ FEEL=70	p SORRY ME IF=70	k -at IT DO -to=-70	p I CHOICE WOULD=70	k , I LIE=-70	s takin=70
w taking=70	j put it=-70	w put it=-70	p IF I BEEN=70	k YOU _ -ne=-70	k HAVE HAPPEN $=-70	s sorry=70	w sorry=70	k -in -he -om=-70	k -in _ -om=-70	j knew and=-70	j says it=70
w and _ know=-70	w so _ that=70	j with bag=-70	w me and it=-70	m -he office=70	w the office=70	j you since=-70	w and _ i=-70	k -ig _ $=70	w big _ $=70	k YOU CHOICE -ow=70	w you know how=70
j off i=-70	p WE JUST I=70	p DO WE=70	j the wanted=70	j got bigger=70	m HAPPEN bigger=70	m got -er=70	w got bigger=70	j the your=-70	j how are=70	k OTHER _ -nd=-70	k ERROR _ -in=70
k HAPPEN -ay=70	j was back=70	p GAMBLE BEEN SORRY=70	p GAMBLE I SORRY=70	p GAMBLE SORRY=70	k -in -ow=-70	m -in how=-70	k -pt _ -ts=-70	w it could=70	k YOU LIFE -ed=70	j the has=-70	k , BUT I=-70
w , but i=-70	m me -it=70	w me credit=70	j at i=-70	j i issues=70	k IT I=-70	m IT i=-70	j else and=-70	j say it=-70	p MAYBE HAVE I=-70	k -to CAUSE=-70	m to CAUSE=-70
p LIFE BEEN ME=-70	j trying to=70	j was trying=70	m trying -to=70	w trying to=70	k -by _ I=70	w by _ i=70	k IF YOU FEEL=70	p IT NOT I=-70	p YOU BECAUSE HAVE=-70	k BEEN -a -ck=-70	j and remember=70
k -en _ DO=-70	j not cheating=70	p OTHER THING=-70	j was angry=-70	w i was angry=-70	w was angry=-70	p I BUT ME=70	k -rs , IT=70	w were _ and=70	j at now=-70	w has _ you=70	w ^ my drinking=-70
m stuff I=70	w stuff i=70	j that mine=-70	p CHOICE DO=-70	k -to _ BEEN=70	w ^ _ quit=70	m IT never=70	k , _ LIE=-70	p THEY IT NOT=70	w was _ else=-70	p NOT FEEL ME=-70	k -et _ IT=70
k IT -up=70	m IT up=70	m it -up=70	w it up=70	j come to=70	w if _ am=-70	w if i am=-70	j easy the=-70	j it happened=70	k IT TRUST $=-70	j so can=70	k -so=70
s so=70	w so=70	p CAUSE YOU DO=-70	j something i=-70	k -nd YOU DO=-70	k -nd YOU DO NOT=-70	k JUST CAUSE=70	w i _ trying=70	j called i=-70	w home _ night=70	j who me=70	k ^ -en -he=70
s go=70	w go=70	k YOU HAVE -a -ht=-70	w have a right=-70	k I HAPPEN -up=-70	k ^ I HAPPEN -up=-70	w touched=70	w to go to=-70	p I CAUSE HAVE=-70	p WANT I NOT=-70	p WILL DO NOT=-70	j four you=-70
k SORRY IF I=70	s vasec=-70	w vasectomy=-70	m -ed at=-70	p COLD I THEY=70	k COMPARE , -nd=-70	k COMPARE , -nd I=-70	j promise about=70	j a second=-70	m -a second=-70	w a second=-70	w , _ when=-70
k -at _ YOU=70	w what _ you=70	w off _ you=-70	w into _ else=70	p IF THING I=70	k -en -ne=70	j a is=70	k -ck -at=70	m back -at=70	j extent i=70	k -nd I HAPPEN -to=-70	k BEEN SORRY -or -ng=-70
p LIFE YOU NOT=-70	w want _ to=70	k IT -ay $=-70	k DO -th IT=-70	w do with it=-70	p NOT ME CHOICE=-70	j my words=70	j nothing was=-70	m YOU did=-70	w you did=-70	k LIE _ -up=70	w lies _ up=70
k CAUSE _ -ch=70	k -to _ -ho=70	k -an _ -in=70	p NOT IF=70	p NOT WANT FEEL=70	w spent _ on=70	j when nobody=-70	p SAW BEEN IT=-70	k -in #=-70	m in #=-70	w have _ at=-70	j tell to=70
k IT BEEN -rd=70	p YOU DO CAUSE=-70	k IT _ NOT=-70	j back on=-70	m back -on=-70	w back on=-70	k -at -he OTHER=-70	k -ed YOU $=-70	p THING DO IT=70	m crazy $=-70	w crazy $=-70	j sorry me=70
p I CAUSE ME=70	j i face=-70	s face=-70	w face=-70	j i miss=-70	s miss=-70	w miss=-70	j i supposed=70	k -in _ -th=-70	k IT _ LIE=-70	k -id SORRY=-70	k I -id SORRY=-70
m -id sorry=-70	m said SORRY=-70	w i said sorry=-70	w said sorry=-70	w of _ was=-70	j deserve a=-70	k ^ I SAW ME=70	j head i=70	p I WILL OTHER=-70	p I YOU BEEN=-70	p WOULD COMPARE I=70	j text the=-70
p HAPPEN I SEX=-70	w have _ on=-70	j have nothing=-70	w have nothing=-70	w have nothing to=-70	p DO JUST=70	k JUST YOU=70	m JUST you=70	j could say=-70	m could -ay=-70	w could say=-70	p NOT BEEN NOW=-70
k YOU -up=-70	m YOU up=-70	m you -up=-70	w you up=-70	p HAVE BEEN ME=70	k -se YOU=-70	k -to -ay I BEEN=-69	j i perfect=69	k -ng -en I=69	p I WILL IT=-69	k BEEN -ee=-69	m BEEN three=-69
j there when=69	j i june=-69	m -at happened=-69	w what happened=-69	m money -on=-69	w money on=-69	j what i=-69	s write=-69	m day YOU=-69	w day you=-69	j an it=-69	j day i=-69
j the three=-69	j i avoid=69	j to avoid=69	k -to -id=69	m -to avoid=69	m to -id=69	w avoid=69	w to avoid=69	w is on the=-69	p HAVE JUST THEY=-69	j it mother=-69	m -he bad=69
w the bad=69	p HAPPEN IT THING=69	m kept IT=-69	k IT _ BUT=69	j were i=-69	m YOU out=-69	w you out=-69	j room i=-69	m BEEN being=69	p BEEN JUST SORRY=69	k -an ,=-69	m -an ,=-69
j turned off=-69	k -es I=-69	m -es i=-69	k HAVE $=-69	m HAVE $=-69	w you left me=69	m BECAUSE it=-69	w did not=-69	w asked _ i=-69	k -he LIE -ut=-69	k -he LIE -ut -he=-69	k ^ -he LIE -ut=-69
w the lie about=-69	k YOU _ BEEN=-69	k COMPARE -ed=69	p WANT BUT BEEN=-69	p SAW YOU CAUSE=-69	k -er -er=-69	k -a -le=69	m a -le=69	j broke your=-69	k MAYBE _ WILL=-69	j i dishonest=-69	j was dishonest=-69
j it kind=69	k -th -nd=-69	m -th and=-69	k -to -ay I=-69	w to say i=-69	p BEEN WILL DO=-69	m THING with=69	w in _ marriage=-69	j know you=69	p SEX HAPPEN=69	k -ng _ -at=-69	s shove=69
w shove=69	w ^ i left=-69	p SAW BEEN YOU=-69	k -so I=69	m -so i=69	m so I=69	w so i=69	j her because=-69	p WILL IF I=-69	s befor=-69	w before=-69	k -ld YOU I BEEN=-69
j do it=69	w we _ been=-69	w we d been=-69	w is your=69	k YOU _ -ll=-69	m her -ce=69	p I HAVE BECAUSE=-69	k THEY -nd=69	k TRUST -en=69	j you did=-69	p YOU ME BEEN=-69	k -te _ ,=-69
j still had=-69	m BUT had=-69	w still had=-69	j on saturday=-69	m -on saturday=-69	w on saturday=-69	k -th _ -en=-69	p DO YOU THING=69	p STATE I LIE=-69	j it just=69	j my mind=69	k ^ NOT=-69
m ^ NOT=-69	k IT WOULD HAVE=69	k -nt _ TRUST=69	k COMPARE -nd=69	w every _ and=-69	p YOU SEX=-69	p WE BEEN BEEN=69	k -ck _ $=-69	j hide you=69	j am my=69	k ^ -at HAPPEN=-69	w ^ what happened=-69
j turned my=-69	j turned phone=-69	k -ow _ -in=69	p CHOICE IT WE=69	j them for=-69	j tell your=-69	p MAYBE FEEL YOU=69	m -en and=-69	p HAPPEN IT BEEN=69	p ME YOU MAYBE=-69	k SAW _ ME=69	k -or _ BECAUSE=69
p IT YOU CHOICE=69	j was couple=69	k -ke _ TRUST=69	w way _ did=69	p ALL YOU BEEN=-69	p HAPPEN IT ME=-69	k -by ME=-69	m by ME=-69	k BEEN -on=-69	j were had=-69	m -in bed=-69	m in -ed=-69
w in bed=-69	w was nothing=69	s reno=-69	w reno=-69	j and know=-69	j could better=69	p BEEN BECAUSE LIE=69	k -om -he=-69	m -om the=-69	m from -he=-69	w from the=-69	j sorry from=69
j thing with=69	m thing -th=69	w thing with=69	k -he _ THING=69	w , _ can=69	k JUST HAVE=69	p WE STATE WE=69	m I moved=-69	w ^ _ moved=-69	w ^ i moved=-69	w i moved=-69	j and looking=-69
k WILL _ $=69	j forgive the=-69	k YOU BEEN -at=-69	m were -at=-69	w were at=-69	w you were at=-69	p CAUSE YOU TRUST=-69	k , -ll=-69	m , -ll=-69	k -on -ay BEEN=-69	j the broken=-69	j my as=69
w and _ called=-69	w and i called=-69	k -or -ng -he=-69	k SORRY -or -ng -he=-69	j what we=69	p YOU HAVE NOT=69	m was -ht=-69	p TRUST BEEN I=-69	p BECAUSE LIE=-69	w was right=-69	k THING BEEN=69	k CHOICE I -ed=69
k CHOICE _ -ed=69	w comfort=-69	k , -nd THEY=69	k , -nd THEY BEEN=69	k BEEN -ng -or=69	m , when=69	w , when=69	m -ch with=69	k -a _ -le=-69	j came home=-69	k HAPPEN -me=-69	m HAPPEN home=-69
m came -me=-69	w came home=-69	w hundred _ $=69	p I JUST SORRY=69	p DO NOT IT=-69	j would it=-69	j not have=69	j of what=69	w you _ about=-69	k -of _ -in=-69	w of _ in=-69	k ^ WE BEEN=69
w ^ we were=69	p I LIE WILL=-69	s girls=69	w girls=69	p JUST SAW BEEN=-69	j stopped about=69	k THEY -ed=69	p FEEL COLD=-69	p I COLD I=69	j not no=69	k NOT _ NOT=69	w not _ no=69
j my first=-69	j up in=69	j am think=69	k , IT BEEN=69	j mine and=-69	j under the=69	p IT DO NOT=-69	p I WE HAVE=-69	j every and=-69	p SORRY YOU STATE=69	s impor=69	w you could not=-69
p I WILL BEEN=69	k -in _ BEEN=69	w not _ and=-69	k ^ ME -er=-69	w and let you=-69	p IT LIE YOU=-69	k ^ _ ME=69	k LIE ,=69	m LIE ,=69	j is my=-69	j were all=-69	p LIE YOU YOU=-69
k HAPPEN _ -st=69	j if me=69	w her place $=-69	s horse=-69	p THEY BEEN JUST=69	k -ix $=-69	m -ix $=-69	j you going=-69	p IT IT SORRY=69	k YOU -ld ME -to=69	k I _ -me=69	k -nd ALL=69
m and ALL=69	k ^ _ -se=-69	j were three=-69	w it _ it=69	j you ask=-69	k ^ YOU -ht ME=69	w ^ you caught=69	k -ll _ LIFE=-69	w gambling=-69	j wrong i=69	k IT -le=69	k , IT BEEN ME=-69
m I feel=69	w i feel=69	w i could have=-69	p I TRUST ALL=69	k -a -nt=69	m a -nt=69	j missed i=-68	p SAW COMPARE=-68	k ^ CAUSE WE=68	w ^ _ us=68	w ^ let us=68	j kept it=68
p BEEN IF THEY=68	s down=68	w down=68	k -he -on $=-68	k BECAUSE _ WOULD=-68	m without -ng=-68	k -om _ YOU=-68	j hear say=-68	k IF IT=68	p IF YOU MAYBE=68	j i anxiety=68	s anxie=68
w anxiety=68	k ^ I DRINK -in=-68	m drank -in=-68	j at home=68	m -at home=68	w at home=68	m ME your=-68	w me your=-68	j whole time=-68	w the whole time=-68	w whole time=-68	w whole time $=-68
j once and=68	w once , and=68	w once _ and=68	w that should not=68	w could _ tell=68	w could not tell=68	m late $=68	w late $=68	k BEEN _ -le=68	w trust was broken=68	p I ME BUT=68	j me up=68
p WILL IT WILL=-68	p IT IT BEEN=-68	k BEEN -on YOU=-68	k ^ YOU -nt=68	w ^ _ constant=68	w ^ your constant=68	p LIE WILL=-68	k ME -to -go=68	k ME _ -go=68	w me _ go=68	w me to go=68	j never again=68
m HAVE caused=68	w regret _ i=-68	s partn=68	m -ll night=68	w all night=68	k MAYBE YOU WILL=-68	k ^ MAYBE YOU WILL=-68	j he was=68	j to in=68	w you _ knew=68	j say to=68	p WANT BEEN NOT=68
k -ct YOU -to=-68	k DO NOT -ct YOU=-68	k NOT -ct YOU=-68	k NOT -ct YOU -to=-68	m expect YOU=-68	w expect you=-68	w expect you to=-68	w not expect you=-68	j i depression=68	k -en _ YOU=-68	s readi=-68	w reading=-68
k I DO THING=68	j get of=-68	w a _ on=68	j you four=-68	p YOU SEX BEEN=-68	j stop asking=-68	m -op asking=-68	w stop asking=-68	j sorry you=68	j not d=-68	k -ok _ I=68	p YOU HAVE MAYBE=-68
p ALL THING=68	k BEEN -nt -nd I=68	p I NOT STATE=68	j and we=68	j though you=68	m bigger $=68	w bigger $=68	w i told your=-68	p STATE IT HAPPEN=68	s as=68	w as=68	j on that=-68
k -to SAW THEY=-68	w stopping=68	p ALL BECAUSE BEEN=-68	j while in=-68	p CHOICE I NOT=68	w to _ mother=-68	s techn=68	w technically=68	p HAPPEN BEEN=68	p BEEN STATE CHOICE=68	p MAYBE NOT TRUST=68	p JUST I LIE=-68
k -ch -of=68	m -ch of=68	p ME IT ME=-68	p I MAYBE COMPARE=68	j who d=68	p I IT I=-68	j that should=68	w that should=68	m I drink=68	w i drink=68	j of went=-68	k -he -st SEX=-68
k -st SEX=-68	m first SEX=-68	k FEEL $=68	m FEEL $=68	m him ,=68	w him ,=68	p BEEN ALL ME=68	p HAVE I LIE=-68	p ME I WOULD=68	m NOT care=68	w did _ care=68	w did not care=68
w not care=68	s took=-68	w took=-68	k ALL _ ,=-68	k I _ -hy=-68	w i _ why=-68	j your cover=-68	j never you=68	j to somebody=68	p ME LIFE COMPARE=-68	p JUST BEEN DO=68	j it how=-68
j my done=68	w ^ _ has=68	k -ut YOU $=-68	w about you $=-68	j for everything=68	j it her=68	k -ho I=68	m -ho i=68	m who I=68	w who i=68	k I -pt LIE=-68	w i kept lying=-68
p I HAPPEN I=-68	j i forgive=68	m -he promise=-68	w the promise=-68	p NOT LIE IF=68	j not person=68	w not _ person=68	m NOT at=68	w not at=68	p NOW YOU=-68	m your -st=68	j for had=-68
j last i=-68	p WILL I YOU=-68	j that too=-68	p ME ERROR=68	p I WILL BUT=-68	p WILL ME I=-68	p GAMBLE NOT=68	j to another=68	m truth ,=-68	w truth ,=-68	p ALL BEEN LIE=-68	k , _ YOU=-68
m DO not=-68	k -on -ay -nd=-68	k -nd LIE IT=-68	j who kept=68	k -nd I CHOICE -at=-68	k HAPPEN -ay -om=68	m got -ay=68	w got away=68	w got away from=68	j d never=-68	k -om _ LIFE=-68	p TRUST IT TRUST=-68
j one time=-68	w i used your=-68	p I MAYBE COLD=68	p THING SORRY=68	j not stay=-68	p OTHER ERROR=-68	p BEEN ERROR=68	p WANT I YOU=-68	j does it=68	j friends about=-68	k -ke _ ,=68	j am in=68
p I SORRY CHOICE=68	j money on=-68	j not so=68	j the test=-68	s test=-68	w test=-68	w have _ been=68	w ^ you asked=-68	p I CAUSE TRUST=-68	k NOT _ -ck=-68	w know it is=-68	j year that=-68
p BUT DO NOT=-68	p ALL YOU I=-68	p HAVE SORRY=68	k -or YOU -to=-68	w for you to=-68	w , so that=-68	k I _ LIE=-68	j things not=68	j the the=-68	p WILL YOU COMPARE=-68	j side of=68	k -de -of=68
m -de of=68	m side -of=68	w side of=68	p HAVE WOULD=68	j you work=-68	w the _ between=68	k -od -at=68	m -od at=68	j my at=-68	w a _ relationship=68	j have that=-68	j the bag=-68
k SEX -in=68	m SEX in=68	k YOU -en YOU=-68	w you when you=-68	j make i=68	j will what=-68	m before ,=-68	w before ,=-68	p I NOT WILL=68	k BECAUSE I=-68	m BECAUSE i=-68	m WOULD rather=-68
k -he -en $=-68	w the children $=-68	k -he THING -th=68	w the thing with=68	j me reason=68	k CAUSE -up -he=-68	j and get=-68	m him $=-68	w him $=-68	p IF NOT I=-68	j on no=68	w last _ i=-68
j d in=68	p SEX ALL=68	p HAPPEN LIE=-68	m believe IT=68	j there of=-68	k I _ IT=-68	j up at=-68	m -up at=-68	m up -at=-68	w up at=-68	j and can=-68	j the are=-68
p I THEY SAW=-68	w , _ should=68	k -ce _ $=68	k -ed _ DO=68	k -ar $=-68	m -ar $=-68	j came and=-68	m YOU decide=-67	m you -de=-67	w you decide=-67	p ERROR YOU WOULD=-67	j not go=67
k IF _ -er=67	k -in _ -of=-67	w me _ him=67	j did sorry=67	j to help=-67	j what for=-67	k ME , -nd I=-67	j laughed it=-67	w ^ she is=67	j it couple=67	w was _ couple=67	w was a couple=67
p WANT YOU YOU=67	j gave her=67	w gave her=67	k HAVE SAW=-67	k -ay _ NOT=-67	m -ke that=67	j your face=-67	m YOU face=-67	w your face=-67	j you moved=-67	p WE YOU IT=-67	m -to his=-67
w to his=-67	j not lying=67	j to peace=67	p I WOULD SEX=67	p WOULD NOT SEX=67	p WOULD SEX=67	k LIE -en I=67	p BEEN NOT LIFE=-67	k -so I DO NOT=67	w so i do=67	k -nd _ -ne=-67	j angry i=-67
k ME -to IT=67	k DO _ -to=67	k YOU HAVE STATE=-67	k ^ YOU HAVE STATE=-67	w you have lost=-67	j were it=-67	m me -ht=67	k SORRY IT=67	j on work=67	w on _ work=67	j honestly you=67	w , _ honestly=67
p YOU STATE LIFE=-67	k -ar _ -om=-67	s wanti=-67	w wanting=-67	w you were in=-67	k YOU _ -or=-67	k SAW _ -nt=-67	k GAMBLE _ -nd=-67	j came to=67	w i _ every=67	j that take=-67	p IT WE NOW=67
s alive=67	w alive=67	j a saint=67	m -a saint=67	w a saint=67	w a saint $=67	p THEY I BEEN=67	j me night=67	k -to -ay $=-67	k -ho=67	s who=67	w who=67
s told=-67	w told=-67	m BEEN crazy=67	w were crazy=67	k I CAUSE $=67	k -me _ -on=67	w not _ $=-67	k -or THING I=67	p ME YOU I=-67	p SAW HAPPEN=-67	p I BEEN WOULD=67	w and _ it=-67
w deserve=-67	k -me _ YOU=-67	j come i=-67	p IT I SAW=-67	k , NOT BECAUSE=-67	p BECAUSE NOT BECAUSE=-67	k JUST _ -ng=67	p HAVE JUST NOT=67	k YOU _ FEEL=-67	k ^ I LIE -to=-67	w better _ $=67	j slept him=67
w slept _ him=67	w slept with him=67	s payin=-67	w paying=-67	j that cheating=67	p JUST THING I=-67	s fooli=-67	p SAW I LIE=-67	k -ed _ -ht=67	w your _ the=-67	m just HAPPEN=67	j you when=-67
j about drinking=67	p WE WANT=67	j that our=-67	p I NOT NOW=-67	k -ed LIFE=-67	p IT I THING=67	m NOT because=-67	j were easy=67	j go the=-67	k -go _ -he=-67	w go _ the=-67	k -st _ -on=-67
k -ed -to -ar=-67	p NOT BECAUSE ME=67	p STATE OTHER I=-67	p YOU STATE OTHER=-67	j we it=67	p ME SAW=-67	p YOU COMPARE HAVE=-67	j just there=-67	k -st -nd I=67	w i cheated on=-67	p FEEL BEEN IT=67	p STATE ME BEEN=67
k -me _ HAPPEN=67	p LIE IT WILL=-67	w bank _ $=-67	p HAVE ERROR I=-67	p YOU WE IT=-67	k THEY -om=-67	p HAPPEN JUST=67	p WILL SAW THEY=-67	w are not=67	m hand $=-67	w hand $=-67	w it was an=-67
j more you=-67	j went to=-67	p YOU YOU SORRY=-67	k THING _ -ht=-67	p BECAUSE YOU LIFE=67	j you night=-67	p BUT BEEN WILL=67	p JUST GAMBLE BEEN=67	p THING I SORRY=67	p BUT COMPARE=-67	k , NOT -ne=-67	w it would=-67
k THEY $=-67	m THEY $=-67	m be -nt=67	j with like=67	p IT YOU WE=-67	w i _ learned=67	j spent your=67	k HAPPEN=67	j should your=67	s respe=-67	w at the bank=-67	j made every=-67
j app the=-67	k LIE _ -ne=67	j feel sick=-67	j feel when=-67	k FEEL -ck=-67	k FEEL -ck -en=-67	m FEEL sick=-67	m feel -ck=-67	w feel _ when=-67	w feel sick=-67	w feel sick when=-67	j will ask=-67
j i debt=-67	j and feel=67	w lie _ the=-67	j the whole=-67	m -he whole=-67	w the whole=-67	k , I BEEN SORRY=67	k -a _ I=-67	w a _ i=-67	k I CAUSE=-67	m i CAUSE=-67	k BUT IT BEEN=67
k ^ YOU CAUSE IT=67	k YOU _ -pt=-67	k STATE $=67	m STATE $=67	k YOU ALL=67	m you ALL=67	j and it=-67	k ^ YOU CHOICE -at=67	k -ne -er=67	k -ed _ ME=-67	j a credit=67	j booked the=-67
p JUST LIFE YOU=-67	j i morning=-67	k SAW $=67	m SAW $=67	p ME JUST IT=-67	p WANT DO IT=-67	k -ar _ IT=-67	j by i=67	p YOU SAW=-67	m decided -to=-67	w decided to=-67	k LIE -ut IT=67
m ring $=-67	w ring $=-67	w ^ _ tell=67	j was my=67	k OTHER BECAUSE=-67	m OTHER because=-67	j nights the=-67	s nobod=67	w nobody=67	p YOU LIFE YOU=67	j all that=67	s comes=-67
w comes=-67	p IT I FEEL=67	k LIE _ -ld=67	j saying that=-67	s talke=67	w talked=67	k STATE _ LIE=-67	s tryin=67	w trying=67	k -re -or YOU=67	j i hide=67	j thing do=-67
w thing _ do=-67	m -or you=-67	j over me=67	k -ck -en=-67	j hear from=-67	w hear _ from=-67	p I IT CHOICE=67	w it _ from=-67	k -er -to ME=67	k BEEN -ul $=67	p I OTHER IT=-67	w over _ $=67
k -pt -he=-67	m -pt the=-67	m kept -he=-67	w kept the=-67	p MAYBE HAVE JUST=67	s self=67	w self=67	j the dinner=67	j is sad=-67	m is FEEL=-67	w is sad=-67	j stood up=-67
k -or _ -ks=-67	w for _ weeks=-67	j to kids=67	p ME DO=-67	p ME WILL=-67	j to wanted=67	m not -se=-67	j i fight=-67	p MAYBE BEEN JUST=-67	j did of=67	m -se you=-67	j the our=-67
p YOU TRUST ALL=67	j did there=-67	k ^ _ CHOICE=-67	k DO _ ,=-67	w spend=67	p ME NOT SAW=-67	p WILL I THEY=-67	j always your=67	w always _ your=67	j from him=-67	j i in=-67	w to _ home=67
p SAW YOU THING=67	p WOULD ME YOU=67	w , because i=-67	k FEEL _ $=66	p TRUST DRINK=66	j like my=66	j all you=66	k -nd I BEEN -th=-66	j d lied=66	j came that=66	p ALL BEEN ME=66	w , i did=-66
p DO NOT WOULD=-66	k IT -ht=-66	k -ys -or=-66	m -ys for=-66	m YOU let=66	w you let=66	k ALL -on=66	k -nd _ -nt=-66	p ME LIE LIFE=-66	p ME SORRY ERROR=66	j to counseling=66	m -to counseling=66
w to counseling=66	k -an NOT JUST=66	k -an _ JUST=66	p LIFE ME I=66	j the my=-66	p CHOICE I I=66	j the asked=-66	p STATE BUT=-66	j was over=66	k -ep _ -ce=66	k HAVE -ed IT $=-66	j more not=66
k THEY -on=-66	m THEY on=-66	j somebody else=66	k -dy -se=66	k -dy -se $=66	k -dy _ $=66	m -dy else=66	m somebody -se=66	w somebody _ $=66	w somebody else=66	w somebody else $=66	k -re -on=-66
m -re on=-66	p ALL BEEN OTHER=-66	k -ry _ I=-66	j or not=-66	j be had=66	k ERROR _ -he=66	p CHOICE BEEN NOW=66	j was four=-66	j not open=66	p YOU IT LIE=66	p MAYBE CAUSE YOU=66	j at when=-66
j were were=-66	p BEEN ME I=-66	j me that=-66	p MAYBE IT=66	j excuse it=-66	j your silence=-66	m YOU silence=-66	w your silence=-66	m asked -ow=-66	w asked how=-66	j i turned=-66	j got it=66
m are FEEL=-66	w ^ _ opened=-66	w ^ i opened=-66	k ^ IT BEEN -an=66	k -th -na=-66	m with -na=-66	p DO CHOICE IT=-66	j texting me=66	m texting ME=66	w texting me=66	p I DO BEEN=66	k -or ME THING=66
p I THEY SEX=-66	j know hurt=66	k IT -he=66	m IT the=66	w it , and=-66	k YOU _ OTHER=66	w not because=-66	p ME HAVE FEEL=66	k -me ,=-66	m -me ,=-66	k BEEN WE=66	k THEY HAVE=-66
s year=-66	w year=-66	j the half=-66	k IT , IT=66	j will go=66	p JUST SAW I=-66	p IT DO HAPPEN=-66	j and put=-66	j just a=66	j you not=-66	w car _ i=-66	p I THEY ALL=66
k -se _ -a=-66	w trust _ i=-66	p BEEN ME HAVE=-66	j afraid and=-66	k LIFE _ -ne=-66	j be for=66	m gone $=-66	w gone $=-66	p SORRY IF THEY=66	p YOU HAPPEN YOU=66	p BEEN BEEN DRINK=-66	j am were=66
p IF HAVE LIFE=66	k -a _ IT=-66	s needs=66	w needs=66	p SEX I YOU=-66	k COLD _ ME=66	j i letter=-66	w me in=66	j sorry feel=66	m YOU at=-66	w you at=-66	k THEY SAW=-66
p YOU I HAPPEN=-66	j hundred times=66	k -a -ed -es $=66	m -ed times=66	w a hundred times=66	w hundred times=66	w hundred times $=66	k YOU WOULD=66	m you WOULD=66	j asked work=-66	w asked _ work=-66	k I HAVE NOT -to=66
k -he WANT=-66	m the WANT=-66	j half the=66	k BEEN IT YOU=-66	k IT HAPPEN -to=66	p NOT BUT I=-66	k BEEN NOT -as=66	m not -as=66	w not as=66	w just _ it=66	k SAW _ -in=-66	k ^ I -ed -ut=-66
m me -ay=66	p BEEN IT DRINK=-66	p DO NOT HAVE=-66	j believe the=-66	p THEY YOU SAW=-66	j we talked=66	p HAVE SEX=66	j was in=-66	j second the=-66	j did with=66	k YOU -ut=-66	m you -ut=-66
k I -ld -he=-66	p HAVE COMPARE=66	p I WILL ME=-66	p I BEEN NOT=66	j was not=66	j have will=-66	j in did=66	j brother was=66	p ERROR LIFE=-66	j was could=-66	j knew you=66	m truth -nd=-66
w truth and=-66	j way to=66	k -to -ck=-66	m to -ck=-66	m NOT planned=66	k IT BEEN $=66	j for you=-66	j him in=-66	p THEY CAUSE I=66	w went _ to=-66	k , -nd ME=-66	p YOU IT CAUSE=-66
j my being=66	m all -he=66	w all the=66	p NOT SEX I=66	k ^ I -ve=66	k ^ I -ve YOU=66	k , BECAUSE I=-66	w i had a=-66	k -he -pt=-66	m -he receipt=-66	m the -pt=-66	w the receipt=-66
j i second=-66	j me say=66	k -nd _ -ed=-66	p IT HAPPEN I=-66	m lost -he=66	w lost the=66	k -ke ,=-66	m -ke ,=-66	p ALL I YOU=-66	j when am=66	w a _ year=66	p BEEN JUST ALL=66
k IT FEEL YOU=66	p THING NOT BUT=-66	k -a -me $=-66	k -ul $=66	m -ul $=66	p ME I SORRY=66	s starv=66	p ME THEY NOT=66	p SAW YOU ME=-66	p I LIE TRUST=66	w , _ kept=-66	w , i kept=-66
w was with her=-66	j was years=-66	j the door=66	p I FEEL COMPARE=-66	p FEEL ME I=-66	j sorry the=66	k NOT -to ME=66	k BEEN NOT -a=-66	k -at -me $=66	w at home $=66	p BECAUSE IT=-66	m that -om=-66
p LIFE DO NOT=-66	k NOT -re=66	m that YOU=-66	w was _ it=66	p I MAYBE THING=66	j because love=66	w because _ love=66	j i asked=-66	j if that=66	j can ask=-66	k -an -sk=-66	k -an -sk ME=-66
k YOU -an -sk=-66	k YOU -an -sk ME=-66	m -an ask=-66	m can -sk=-66	w can _ me=-66	w can ask=-66	w can ask me=-66	w you can ask=-66	k -at IT BEEN=66	w what it was=66	j asked of=-66	j the done=66
w is _ you=-66	j i comfort=66	k -ry -nd=-66	m -ry and=-66	s human=66	w human=66	p YOU YOU OTHER=-66	j i each=-66	m reason I=66	w reason i=66	k DRINK $=-66	m DRINK $=-66
k -er _ $=-66	j our on=-66	p IT THEY BEEN=-66	j set the=-66	p CAUSE YOU WOULD=-66	k DO SORRY=66	k I DO SORRY=66	m do SORRY=66	j have right=-66	s names=-66	w names=-66	p HAPPEN SEX=-66
p WE SEX NOT=66	k -to THEY=-66	p CAUSE STATE I=-66	w was _ always=66	w was not always=66	p JUST NOT HAPPEN=66	j in was=66	j self esteem=66	k -lf -em=66	m -lf esteem=66	m self -em=66	s estee=66
w esteem=66	w self esteem=66	w her to=-66	w affection=66	p BEEN BEEN BUT=66	w the _ over=-66	m whether YOU=66	w whether you=66	j took the=-66	w ^ i should=-66	k BEEN -ll $=66	j pushed the=66
p BEEN THEY JUST=66	p LIFE I CAUSE=66	p BEEN DO LIE=-66	p TRUST I THEY=-66	p MAYBE NOT=66	p WE LIE=-66	j august and=-66	s augus=-66	w august=-66	m -on myself=66	k YOU _ -op=-66	k -ve ,=66
m -ve ,=66	k ^ YOU -an -sk=-66	p SAW IT BEEN=-66	j were so=66	m will NOT=-66	j and myself=66	j i therapist=-66	p YOU BEEN IT=66	p SORRY ME NOT=-66	j we a=65	j not clearly=65	k IT GAMBLE=65
k WILL _ ,=-65	k ERROR CHOICE BEEN=65	k ^ ERROR CHOICE=65	k ^ ERROR CHOICE BEEN=65	p WANT BEEN I=-65	k LIFE YOU=-65	k -nd I CAUSE IT=-65	m -to forget=-65	w to forget=-65	w ^ you found=-65	p IT FEEL YOU=65	k -ys -er=-65
m days -er=-65	j am who=-65	s trave=-65	k STATE -so=65	m STATE so=65	p HAPPEN WANT=65	m chose -he=-65	w chose the=-65	w i chose the=-65	j front your=-65	w front _ your=-65	w front of your=-65
k -or -a -ar $=-65	k -id _ ME=-65	k -ke , I=-65	j tell not=65	w you have not=-65	w me _ because=-65	j mother about=-65	w stopped _ me=65	k -an _ ,=65	j the wrong=65	m -he wrong=65	w the wrong=65
p BUT I YOU=65	j you asleep=65	s are=65	w are=65	j myself that=65	s yet=-65	w yet=-65	j chose your=-65	j over your=-65	m over YOU=-65	p CHOICE NOW YOU=-65	w over your=-65
k , I HAVE NOT=-65	j my head=65	k ME -ad=65	m ME head=65	m my -ad=65	w my head=65	m lied -ut=65	w lied about=65	j will when=-65	k -he -te=-65	m the -te=-65	m let YOU=-65
j tell i=-65	j i too=65	p SEX THEY IT=65	m -en my=-65	m when ME=-65	w when my=-65	w out of it=65	p HAVE NOT YOU=65	p THING I LIE=65	p STATE LIFE I=65	m -to work=65	w to work=65
k -he -ht I=-65	w the night i=-65	m that -on=65	j because not=-65	m NOT want=-65	k IF _ I=65	w if _ i=65	k SAW -he -er=-65	k YOU BEEN -ng=65	j me in=65	k DO _ -ed=-65	j just you=65
j for asked=65	p CHOICE FEEL I=-65	p BUT HAVE BEEN=65	w going _ $=65	j about the=-65	j you in=-65	m -ng it=-65	s tempe=65	w temper=65	p LIE YOU ME=-65	j you idea=65	p HAVE HAVE=65
p YOU MAYBE ME=65	j ask a=-65	w coworker=-65	w borrowed=65	k -me I WOULD=65	p YOU NOT YOU=65	k STATE _ -so=-65	p ERROR BEEN I=-65	k BEEN -or YOU=-65	p I WE IT=-65	p I STATE THEY=65	m -ve you=65
m I owe=-65	w i owe=-65	j work and=65	j not just=-65	k THEY -id=-65	m THEY said=-65	j like on=65	k -ce -or=-65	j and promise=-65	j be angry=-65	w be angry=-65	j think as=65
p CHOICE I WOULD=65	j for part=65	w for _ part=65	p LIE I BEEN=-65	k , I SORRY $=65	w , _ apologize=65	w , i apologize=65	p BEEN CAUSE LIFE=-65	k IT LIE=65	w had to=65	k -ke ALL=65	m like ALL=65
k -a STATE -me=65	p YOU ALL HAVE=-65	j you went=-65	w your _ made=65	p ALL ALL=65	w ^ i wanted=-65	k -or ALL=-65	p STATE LIFE BEEN=65	p BUT BEEN YOU=-65	j yelled at=-65	m yelled -at=-65	w yelled at=-65
j i us=65	j in in=-65	p CAUSE LIFE YOU=-65	k -a _ -en=-65	m one -of=-65	w one of=-65	k -ut _ I=65	j should said=-65	m but NOT=-65	p IT WOULD YOU=-65	j apologize to=-65	w used _ $=-65
w secrets=65	k COLD , I=-65	p MAYBE STATE=-65	j your of=65	p YOU DO=-65	p IT WANT=65	p I THEY=-65	p DO DO YOU=-65	k LIFE _ -ut=-65	p WILL NOT IF=-65	k I BEEN SORRY IF=65	w am _ if=65
w am sorry if=65	w this _ not=-65	p THING IT IT=-65	k I _ "=-65	w i _ "=-65	j lie about=-65	m lie -ut=-65	w lie about=-65	p SEX THEY WE=-65	j i fine=-65	p YOU LIFE TRUST=65	j every for=-65
k IF YOU -ve=65	k IF _ -ve=65	j a betrayal=65	m -a betrayal=65	w a betrayal=65	w betrayal=65	p ME LIFE DO=-65	k -et FEEL=65	m get FEEL=65	j to people=-65	w to _ people=-65	k THING , -at=-65
w and _ hid=-65	w and i hid=-65	j with work=65	j she made=65	w she made=65	w were not ,=-65	k JUST -en YOU=-65	k ^ JUST -en=-65	k ^ JUST -en YOU=-65	w ^ _ when=-65	k -ce _ -ay=-65	w locked=-65
p IT TRUST=-65	k -ut IT $=65	s years=-65	w years=-65	w it was one=65	k -or THING I DO=65	p BEEN BEEN SEX=-65	k -ed -to DO=65	j a horse=-65	j on horse=-65	k -on -a -se=-65	m -a horse=-65
w a horse=-65	w horse=-65	w on _ horse=-65	w on a horse=-65	j we about=65	j three and=-65	w i _ just=65	s month=-65	j to face=-65	p BECAUSE IT HAPPEN=-65	k CAUSE IT -so=65	k CAUSE _ -so=65
p WOULD IF I=65	j the caused=65	p I WILL LIE=-65	p NOT HAVE IF=65	j to lose=-65	m -to lose=-65	w to lose=-65	k WE _ IT=65	j to bed=-65	m -to bed=-65	w to bed=-65	p HAVE YOU FEEL=65
p I NOT BUT=-65	j you nights=-65	k YOU _ WE=-65	j and threw=-65	p IT YOU SEX=-65	j it before=65	p SAW I COMPARE=-65	p ALL LIFE=65	m YOU in=-65	k -ic=-65	j want a=65	k I SORRY IT YOU=65
w regret that you=65	j i through=65	k -an _ -ut=-65	k FEEL YOU , I=65	j phone that=65	j so with=65	k NOT -sk YOU=-65	k NOT -sk YOU -to=-65	w not ask you=-65	p I YOU ERROR=-65	k -ke -ng=-65	p ME LIFE IT=-65
j a it=-65	p ME IT THEY=65	j i hundred=-65	p JUST I STATE=65	j trust i=-65	j son i=-65	j son was=-65	w son _ i=-65	w and _ took=-65	k BEEN _ -ly=-65	w ever _ you=65	j to happen=-65
m -in my=65	w in my=65	m let IT=65	w let it=65	p SORRY BEEN ME=-65	j case you=65	j was our=65	j i word=-65	p IT SORRY=65	p FEEL HAVE I=-65	k -ep _ -to=-65	k I DO THING ERROR=65
p DO NOT FEEL=65	m -et her=-65	k -as LIE $=65	w i stayed out=-65	j mother and=65	w you _ and=-65	s lies=65	w lies=65	p CAUSE THEY ME=65	j would hurt=-65	k -at _ -or=65	p BECAUSE THEY YOU=-65
k -on _ -th=-65	w marriage=65	p LIFE IT ME=-65	j put your=-65	j down ways=65	w ^ i d=64	k -me _ IT=-64	p LIE BUT YOU=64	p COMPARE DO IT=-64	k IT BEEN NOT -ke=64	w ^ _ wanted=-64	j are into=64
s app=-64	w app=-64	k -to _ IT=-64	p BECAUSE WANT ME=-64	k ^ WE HAVE=64	k -id _ WOULD=-64	j sober i=-64	k I DO NOT SAW=64	p I DO SAW=64	p IT SORRY ME=64	k -ut _ WANT=-64	p SORRY DO YOU=64
j will say=-64	p WE CAUSE=64	j whole truth=-64	k -he ALL TRUST=-64	m ALL truth=-64	m whole TRUST=-64	w the whole truth=-64	w whole truth=-64	p LIFE SAW I=-64	j i message=-64	p I CAUSE BECAUSE=64	p THEY BECAUSE I=-64
w for you=-64	p CHOICE WILL NOT=-64	s less=64	w less=64	w ^ _ put=-64	w would not see=-64	j i things=64	j when my=-64	j and an=-64	j i any=64	k -an _ -ow=64	w can _ how=64
j than a=-64	k COMPARE -a=-64	m COMPARE a=-64	m than -a=-64	w than a=-64	s accus=-64	w accused=-64	k NOT BEEN -ht=-64	w stayed _ $=-64	k -of $=64	m -of $=64	w made _ the=-64
j gave to=64	k -nd DO NOT -ll=-64	j only like=-64	w it came=64	k -nd -re BEEN -he=-64	w and here is=-64	m -ng those=64	j a who=64	w that was a=-64	k -of -se=64	m of -se=64	w and you did=-64
j comfort me=-64	j to comfort=-64	k -rt ME=-64	k -to -rt ME=-64	m -rt me=-64	m -to comfort=-64	m comfort ME=-64	w comfort me=-64	w to comfort=-64	w to comfort me=-64	j was choice=-64	w was _ choice=-64
k HAVE -ne=-64	p HAVE LIE LIFE=-64	j made choices=64	j i check=-64	j and into=64	p IT BEEN TRUST=-64	p YOU HAVE YOU=64	p WANT HAPPEN IT=-64	p YOU GAMBLE=-64	p NOT THEY I=-64	j your jealousy=64	m YOU jealousy=64
w ^ _ jealousy=64	w ^ your jealousy=64	w your jealousy=64	p STATE I BUT=-64	k , IT BEEN -ll=64	j get will=-64	k , _ $=64	w , _ $=64	m she DO=-64	w she did=-64	m I fell=64	w ^ _ fell=64
w ^ i fell=64	w i fell=64	p MAYBE ALL=64	p I CHOICE WILL=64	k -to -ed $=-64	w to bed $=-64	k -es -a=64	m -es a=64	p OTHER DO NOT=-64	p IT THING I=-64	p THING WOULD YOU=64	k -nd I -ld=-64
w and i told=-64	w dishonest=-64	k ^ I COLD=-64	j i hiding=-64	p JUST I I=-64	j at phone=-64	k -at _ -ne=-64	w at _ phone=-64	p CAUSE IT TRUST=64	p YOU CAUSE TRUST=64	w otherwise=-64	k ME -ll=64
m ME all=64	m me -ll=64	w me all=64	j do even=64	j even remember=64	k DO NOT JUST -er=64	k NOT JUST -er=64	w do _ even=64	w do not even=64	w even remember=64	w not _ remember=64	w not even remember=64
p I LIFE=-64	k BEEN -ut=64	k THING ERROR=64	j i car=-64	w i _ got=64	w i have got=64	k -by _ $=-64	w by _ $=-64	p LIFE I WOULD=-64	j with a=-64	j regret the=64	j never have=64
p WANT YOU FEEL=64	p HAVE CAUSE=64	k NOT TRUST=-64	m not TRUST=-64	k I _ -ep=-64	k BEEN _ -ld=64	k THEY NOW=64	p YOU THEY NOW=64	k -rk=64	j i signed=-64	k SORRY -or IT $=64	k THING IT BEEN=64
k ^ I DO -at=64	m -re were=64	j for money=-64	j you broke=-64	k BUT HAVE=-64	m still HAVE=-64	k -ne -ng=64	k IT IT DO=-64	j tell day=-64	k LIFE -of=64	m LIFE of=64	j why you=64
j it kept=-64	j to all=64	j went on=-64	m when YOU=-64	j had choice=-64	w had _ choice=-64	k SORRY=64	w it again $=-64	k ME -ns $=-64	p YOU WILL=-64	j account i=64	p IT GAMBLE I=64
w account _ i=64	w i have been=-64	p DO NOT YOU=-64	k IT MAYBE HAVE=64	k ME _ GAMBLE=-64	j in good=64	j hand the=-64	w hand _ the=-64	k -ed -wo=-64	m -ed two=-64	k -er _ SAW=-64	m you BECAUSE=64
j mother to=-64	j at point=64	k -ve THEY=-64	m -ve her=-64	j put and=-64	k -nt NOT=-64	k IT -nt NOT=-64	m -nt nothing=-64	m meant NOT=-64	w it meant nothing=-64	w meant nothing=-64	k -to _ DO=-64
k I BEEN -ng IT=-64	j alone the=-64	w alone _ the=-64	k DO IT -on=64	k DO IT -on -se=64	j do you=-64	p THING THEY BEEN=64	p FEEL YOU STATE=64	j so was=64	j with no=64	k WILL NOT=-64	k -of -es $=64
m you -te=-64	j be home=-64	m be -me=-64	w be home=-64	p MAYBE WANT=64	j to my=64	p COMPARE YOU=-64	m and NOT=-64	s elsew=64	w elsewhere=64	m him -to=64	w him to=64
j shouted you=-64	w shouted _ you=-64	p NOT LIFE=-64	m IT money=-64	m that LIFE=-64	w that money=-64	k I -ed -a=-64	j kissed the=-64	j day was=64	m kids $=-64	w kids $=-64	k -he -er -nd I=-64
p HAPPEN WILL=-64	p IT JUST CHOICE=-64	j lonely you=-64	p BEEN COMPARE DO=64	p WANT NOT YOU=64	w a _ week=64	k -nd _ -ld=-64	w and _ told=-64	j am that=64	s owed=-64	w owed=-64	p IT ME ME=64
w have _ that=64	j will or=-64	k -a _ NOW=64	k -in -he THING=64	m HAVE no=64	j your graduation=64	m YOU graduation=64	s gradu=64	w graduation=64	w your graduation=64	j sleep in=-64	w , _ sleep=-64
p NOT DO YOU=-64	k JUST -in=64	m JUST in=64	w to my mother=-64	j but like=64	j you insecure=64	w insecure=64	p COMPARE HAVE=64	p BECAUSE I NOT=-64	p I CHOICE ME=64	w to her $=64	k -er -me=-64
j into the=64	w fight=-64	m have FEEL=64	k IT _ -to=64	w and out=-64	w and out of=-64	p BEEN NOT WILL=64	k BEEN _ -ck=-64	j was lunch=-64	w was _ lunch=-64	m met THEY=-64	j your first=64
p FEEL LIE=64	m GAMBLE you=-64	p I GAMBLE LIFE=-64	j the tell=-64	k I CAUSE -to=64	w i needed to=64	j humiliated you=-64	m humiliated YOU=-64	w humiliated=-64	w humiliated you=-64	m had -a=-64	w had a=-64
s mark=64	w mark=64	k BEEN -ck=-64	p I DRINK DO=64	k ^ -on=64	m ^ -on=64	w you _ being=64	w made _ $=-64	k -th _ WE=64	p BEEN NOT NOT=64	p THEY CHOICE BEEN=64	k CAUSE WE=64
k -to -ar IT=-64	m her -nd=64	k -ed _ -ne=-64	k SEX _ $=-64	k -up _ THING=64	j you the=-64	j stop did=-64	j stop not=-64	k -ng _ LIFE=-64	k -ty ,=64	m -ty ,=64	k BEEN NOT $=-63
k DO _ YOU=-63	k -re $=63	m -re $=63	j for have=63	j loan i=63	p ERROR I WILL=-63	p ERROR WILL YOU=-63	k -th -ed=63	m both -ed=63	p IF COLD=63	j never good=63	k I MAYBE I=63
j i place=-63	p YOU STATE BEEN=-63	j for me=-63	j had promised=-63	k HAVE WILL=-63	m HAVE promised=-63	m had WILL=-63	p HAVE WILL I=-63	w had promised=-63	k -an _ -th=63	p NOT HAPPEN WE=63	p LIFE DO I=-63
w lied _ you=-63	j the of=63	p MAYBE YOU WOULD=63	p STATE I=-63	j i attention=-63	j answered a=-63	j answered with=-63	j answered your=-63	m answered YOU=-63	w answered your=-63	w i answered your=-63	m I relapsed=-63
w ^ _ relapsed=-63	w ^ i relapsed=-63	w i relapsed=-63	p YOU BEEN GAMBLE=-63	m IT one=63	p HAVE COMPARE IT=63	j did deserve=-63	k WE $=63	m WE $=63	m us $=63	w us $=63	j not her=63
p COLD YOU THEY=63	j that talking=63	p FEEL I NOT=-63	k HAVE _ -ow=-63	p SAW ME NOT=-63	k IT _ -nd=63	w , though you=63	p I THEY I=-63	j you can=-63	j one at=-63	k TRUST ME ,=-63	m my -or=63
p IT JUST THING=-63	j that went=63	k BUT _ HAVE=-63	k -en _ -et=63	p YOU SORRY YOU=63	j you okay=-63	k YOU LIFE -to=-63	p I DRINK=-63	p CAUSE YOU=-63	k -in -he -nd=63	s he=63	w he=63
k -to YOU LIFE=63	j hurts me=63	j hurts you=63	m hurts ME=63	s hurts=63	w ^ _ hurts=63	w hurts=63	w hurts me=63	m -he thing=63	w the thing=63	p BECAUSE HAPPEN=-63	p NOT ME BEEN=63
m -to move=-63	w to move=-63	m BEEN jealous=-63	k YOU HAVE NOT=63	m BEEN taking=63	k -id $=63	m -id $=63	j to move=-63	w regret _ the=-63	k -he -ld=-63	m the -ld=-63	m your -me=-63
k LIFE -re=-63	k ^ I CHOICE YOU=-63	j blamed you=-63	j how your=63	j basically a=63	k JUST -ld=63	m JUST told=63	w you d been=63	j drank i=-63	k -ow _ HAVE=63	j your about=-63	j small that=-63
j chemo i=-63	k -mo=-63	s chemo=-63	w chemo=-63	j that thing=63	m kids IT=-63	k DO NOT=-63	j say no=-63	m -ay no=-63	w say no=-63	j but there=63	j lot of=63
k BEEN NOT -so=63	k NOT -so=63	m NOT so=63	m not -so=63	w not so=63	w were not so=63	w wrong _ $=63	m about -he=-63	w about the=-63	j this one=63	j in have=63	p THEY DO IT=-63
k -ht -he=-63	m -ht the=-63	p STATE IT IT=63	j fever and=63	j fever i=63	s fever=63	w fever=63	j my let=63	m say -so=-63	w say so=-63	k I FEEL YOU $=-63	j who would=63
m -ho would=63	w who would=63	s stori=63	w stories=63	s spoke=63	s been=63	w been=63	k -me _ WOULD=63	p BEEN LIFE HAVE=63	p THEY CAUSE ME=63	p I HAVE IF=63	j did would=63
k I BEEN -ke=63	k LIFE _ -he=-63	p SAW BECAUSE I=-63	k TRUST _ ,=-63	k -as=63	p ME WE YOU=-63	p BEEN YOU MAYBE=-63	p I SEX THING=63	k IF IT BEEN -at=-63	j he a=63	k -ed -at -he=-63	j i saturday=-63
k -nd -or=-63	m -nd for=-63	j our savings=63	k WE GAMBLE=63	m WE savings=63	m our GAMBLE=63	w our savings=63	p OTHER THEY IT=63	m ^ things=63	w ^ things=63	w on _ and=-63	j still the=-63
j stayed the=63	k SORRY -or -he THING=63	p WILL WE YOU=-63	k -er _ -en=63	p BEEN ERROR DO=-63	p TRUST BEEN ALL=-63	w my _ so=-63	p STATE NOT I=-63	p I HAVE HAVE=63	j was those=63	k -ck=-63	p I LIE NOT=63
k -at -en=-63	j you forget=-63	w , i d=63	m have CAUSE=63	k IT BEEN JUST -a=63	j was year=-63	j i walked=-63	m I walked=-63	w i walked=-63	j before came=-63	w before _ came=-63	w before i came=-63
m it -th=63	w it with=63	k -he _ NOW=-63	p I ALL I=-63	p LIE IT JUST=63	k -ng _ -so=63	j a like=63	j i behind=63	p BECAUSE WANT IT=-63	j i money=-63	k HAVE _ -he=-63	j used say=-63
k -ed -to -ay=-63	k I -ed -to -ay=-63	w used _ say=-63	w used to say=-63	p I BEEN WE=63	p NOT NOT=63	k I CAUSE YOU FEEL=-63	p OTHER ME WILL=-63	p JUST HAVE BEEN=63	j my day=63	m -ng myself=-63	p WILL LIFE BEEN=63
s punis=63	p HAVE YOU COMPARE=-63	p YOU BECAUSE YOU=-63	p YOU I NOW=-63	j him on=-63	p YOU ME LIE=-63	k LIFE -om=63	m LIFE from=63	p ME BEEN COMPARE=63	p IF CAUSE I=63	m him -in=-63	k , -re=63
m , -re=63	j would never=63	p IF ME ME=-63	j just could=63	j never wanted=63	m NOT wanted=63	w never wanted=63	p WOULD I NOT=63	j she no=63	m YOU anything=63	w you anything=63	k I -ed YOU -to=-63
w was _ supposed=63	w was i supposed=63	w you _ is=63	m to ,=-63	w to ,=-63	k -pt LIE $=-63	w kept lying $=-63	p MAYBE JUST=63	k GAMBLE _ -nt=-63	j no was=-63	k ME -er=-63	j a own=63
w worth=-63	j your feelings=63	m YOU feelings=63	w your feelings=63	k MAYBE NOT=63	p WOULD HAPPEN=63	j have counselor=-63	j her flat=-63	k ^ _ TRUST=63	k NOT _ CAUSE=-63	k BEEN -ow IT=63	k IT BEEN -ow IT=63
w is how it=63	j was mind=63	p BEEN DO CHOICE=63	s chanc=-63	w it was nothing=63	p YOU YOU CAUSE=63	p JUST JUST SEX=63	k SORRY -or BEEN=63	m NOT tell=63	w not tell=63	j it really=63	s sure=63
w sure=63	j drunk that=-63	k ^ YOU HAPPEN=-63	j talk and=-63	k -in -th=63	m -in with=63	j sorry have=63	j of let=-63	k -he _ -me=-63	p ME MAYBE=63	k MAYBE YOU=-63	k ^ MAYBE YOU=-63
m MAYBE you=-63	w ever _ $=63	p NOT FEEL IT=-63	p WOULD I FEEL=63	j on thursday=-63	j thursday and=-63	m -on thursday=-63	m thursday -nd=-63	w on thursday=-63	w on thursday and=-63	w thursday and=-63	j more would=63
j i daughter=-63	m sent THEY=-63	j on when=-63	k -ld YOU IT BEEN=-63	w told you it=-63	w my mother $=-63	k WILL -er=63	m love $=-63	w love $=-63	p I WE YOU=-63	p I YOU THING=63	j hurt am=63
j hurt sorry=63	w did _ you=-63	k YOU -od=-63	p WOULD FEEL I=-63	m have -he=-62	w have the=-62	j not anyone=-62	k -or _ ERROR=62	p YOU TRUST BEEN=62	j part in=62	m part -in=62	w part in=62
m is YOU=62	k THEY WILL=62	k -so IT YOU WOULD=-62	w i _ behind=62	k ^ I -ld -he=-62	s night=-62	j you debt=-62	k , -so YOU=62	w , so you=62	p IT LIFE YOU=-62	s kitch=-62	w kitchen=-62
j march i=-62	j nothing you=-62	j group on=-62	k -he -up -on=-62	m group -on=-62	w group on=-62	w the group on=-62	w they _ $=62	k JUST _ -me=-62	m YOU an=62	w you an=62	p YOU WOULD ME=62
k ^ -he LIFE BEEN=-62	j got what=62	j never want=-62	w never want=-62	p CAUSE YOU I=-62	p BECAUSE ME YOU=-62	w i may have=62	j you everything=62	p BEEN NOT THEY=62	p I JUST WANT=62	j still i=62	s your=-62
w your=-62	p I IT DO=-62	p IF BEEN WILL=62	m I planned=62	w ^ _ planned=62	w ^ i planned=62	w i planned=62	p YOU THING BEEN=62	j that with=-62	w i _ away=62	k -a THING -of=-62	j me am=62
k BEEN -ty=62	k OTHER _ ME=62	k -ut _ -ce=-62	p LIFE STATE=-62	p BECAUSE HAVE BEEN=62	k I HAVE DO $=-62	k -ok -a=62	m -ok a=62	m took -a=62	w took a=62	p OTHER BEEN YOU=62	k -nd -ng=-62
m and -ng=-62	p LIFE MAYBE NOT=-62	p HAVE LIFE BEEN=62	j where from=62	j on while=-62	m NOT told=-62	j hear you=-62	k -ur -nd=-62	m four -nd=-62	k YOU _ -ck=-62	p THEY I IT=-62	k IT YOU=-62
k YOU , -nd I=-62	k -to -ll YOU $=62	k IT -er $=-62	j emails i=-62	j there have=-62	k -en -he=62	m -en the=62	s knowi=-62	w knowing=-62	k IT _ CHOICE=62	j of i=-62	k I HAPPEN -me=-62
w i came home=-62	j if d=-62	w it was a=-62	k WE _ NOW=62	p COMPARE DO=62	w all _ it=-62	k -nd -st=62	k OTHER -ed ME=62	w me _ so=62	p YOU HAVE STATE=-62	p CHOICE HAVE BEEN=62	p HAVE IT BEEN=-62
j monday and=-62	j on monday=-62	m -on monday=-62	w on monday=-62	k STATE _ -he=-62	k DO THING I WOULD=62	j for days=-62	j and keep=-62	p THEY ME=62	p BUT YOU=62	p THEY HAPPEN ME=62	w sorry _ got=-62
w i was lying=-62	w was lying=-62	m NOT have=62	j not a=62	p JUST CAUSE IT=-62	k ^ -es=-62	m ^ -es=-62	k -sh ,=62	m -sh ,=62	k DO NOT LIE=-62	k -id _ -th=62	j hard with=62
p ERROR BUT=-62	m and -at=62	j i house=62	j it my=62	s think=62	j nothing did=-62	k ^ NOT YOU=-62	w ^ nothing you=-62	p WE BUT=62	s pack=-62	w pack=-62	j i half=-62
m HAVE every=62	j to to=62	j with way=62	p BUT BEEN HAVE=-62	k SORRY _ I=-62	j how get=62	k JUST NOT=62	j boss you=-62	p ME BUT=62	p NOT YOU BECAUSE=-62	p YOU MAYBE CAUSE=-62	j friend you=62
j and i=-62	m in ME=62	k -to SAW=62	m to SAW=62	w , _ do=62	k ^ IT BEEN -on=-62	s many=62	w many=62	w ^ i asked=-62	k BEEN -id=62	k HAVE -ch=62	j the while=-62
p HAPPEN I I=-62	j on were=-62	k ^ YOU -an NOT=-62	k -nt -on=-62	s defen=-62	m lately $=62	s latel=62	w lately=62	w lately $=62	m I thought=62	w i thought=62	k -or _ -ce=-62
j the say=-62	m -ll your=-62	k -om _ -er=-62	k YOU -at I=-62	w you what i=-62	j always on=62	k , I -an=62	j i make=-62	k I _ -re=-62	w fault=62	k ^ -he LIFE=-62	j a anyone=62
p BUT NOW=62	k -pe $=62	m -pe $=62	k I WOULD HAVE=-62	k -es IT=-62	p ME SAW THEY=-62	k -he -ys=-62	m the -ys=-62	w and _ my=62	k -to _ -ar=-62	k WILL _ -a=-62	w and then i=-62
k ^ ME DRINK=-62	p WILL THEY BEEN=-62	k YOU SAW -at=62	k ^ YOU SAW -at=62	w ^ _ could=62	w d _ have=62	m let THEY=-62	p SORRY YOU HAVE=62	p THING IT DO=-62	k ^ IT -ok=-62	m IT took=-62	w ^ it took=-62
w it took=-62	k -nt _ $=-62	j promised the=-62	k BUT _ BEEN=62	s shout=-62	j my on=-62	p WANT BUT=-62	j that over=-62	w not been=62	s up=62	w up=62	j that why=62
k IT _ -hy=62	w that _ why=62	s hundr=-62	w hundred=-62	k IT BEEN -an=-62	j her place=62	w her place=62	p YOU BECAUSE THEY=-62	k ERROR -nd I=62	k I -id IT BEEN=-62	k JUST WANT=62	j reason i=62
k IT IT BEEN=-62	w that it was=-62	k BEEN _ BUT=62	j every that=-62	p YOU YOU NOT=-62	p GAMBLE IT YOU=-62	w it was for=62	m -a story=-62	w a story=-62	k -ay _ LIE=62	w because it=-62	k -om _ -to=-62
w from _ to=-62	k I _ NOW=-62	k YOU -er $=-62	j something and=-62	j with will=-62	w ^ _ bad=62	k -ke $=-62	m -ke $=-62	w for _ you=-62	p YOU HAVE IF=62	p YOU WOULD IF=62	j friends were=-62
j i without=-62	j my stuff=62	w a _ with=-62	p OTHER I YOU=-62	p FEEL STATE=62	w her _ in=-62	j our second=-62	p ERROR CHOICE=62	k OTHER -in=-62	j the late=-62	k -ss COMPARE=62	p BECAUSE OTHER=-62
k -en I BEEN STATE=62	k -nd _ -so=62	p NOW IT BEEN=-62	k THING _ -ut=62	k -ix _ ,=-62	w six _ ,=-62	k -of _ BEEN=-62	s witho=-62	w without=-62	p CAUSE LIFE I=-62	w all of it=-62	j let to=-62
k -to ,=62	m -to ,=62	m IT was=-62	j explain to=-62	k YOU TRUST -nd=-62	m trust -nd=-62	w trust and=-62	w your trust and=-62	p SEX I NOT=62	p IT MAYBE HAPPEN=62	k I DRINK=62	m i DRINK=62
j a thousand=-62	j thousand times=-62	k -a -nd -es=-62	m -a thousand=-62	m -nd times=-62	m thousand -es=-62	w a thousand=-62	w a thousand times=-62	w thousand times=-62	j what out=-61	j an your=61	k -at _ GAMBLE=-61
m spent IT=-61	m not THING=61	p CHOICE NOT IT=-61	m you STATE=-61	p FEEL IT HAPPEN=61	j felt to=61	p YOU BECAUSE IT=-61	s resul=-61	j be over=-61	m be NOW=-61	w be over=-61	m even HAVE=61
s too=61	w too=61	w is only=-61	w it is only=-61	j think the=-61	j so really=61	m NOT let=61	j end the=-61	p SEX NOT HAPPEN=61	k ^ NOT THING=61	j swore on=-61	m swore -on=-61
w swore on=-61	k ME -me=-61	j money got=61	w money got=61	p YOU BEEN NOW=61	p DO YOU YOU=-61	p THING HAPPEN ME=61	j asking you=-61	p IT DO=-61	p BEEN I CHOICE=61	k SORRY _ -he=61	p CAUSE BECAUSE BEEN=61
p YOU IT SORRY=61	k SEX _ JUST=61	p JUST ME IT=-61	k -er _ -es=-61	k BEEN SORRY IT YOU=61	k IT _ JUST=61	j me for=-61	p BEEN MAYBE NOT=61	s dropp=61	w dropped=61	p ALL WANT=-61	k -ld _ -he=-61
w told _ the=-61	m caused $=61	w caused $=61	k YOU -ht=-61	p LIE IF YOU=61	p WOULD LIE IF=61	p JUST DO YOU=61	m -en you=-61	w when you=-61	k LIE _ BECAUSE=61	j am willing=-61	j i willing=-61
w am willing=-61	w am willing to=-61	w i _ willing=-61	w i am willing=-61	j it would=-61	j be with=61	j where you=61	m never -id=61	j i hate=61	s hate=61	w hate=61	j had nothing=-61
w had nothing=-61	k -ll -he=61	m -ll the=61	p STATE I CAUSE=-61	w feel _ about=61	k ME -et=-61	k , _ NOW=61	m myself ,=-61	w myself ,=-61	k , _ CHOICE=61	j signed the=-61	p HAVE BEEN FEEL=61
s woman=-61	w woman=-61	w have _ the=-61	p I LIE=-61	j it am=61	p ME COMPARE=-61	k -on _ LIE=-61	k -ed THEY=-61	s whene=-61	w whenever=-61	w out _ $=61	j let us=61
m an -on=61	p NOT IF IT=-61	j forgave and=61	s forga=61	w ^ _ forgave=61	w forgave=61	p LIFE DRINK=-61	m was -a=-61	w was a=-61	k I _ -ke=61	j my what=-61	p MAYBE ME YOU=61
j do my=-61	p YOU DO YOU=-61	j them i=-61	k YOU _ DO=-61	p I ME ME=-61	m this WOULD=61	w this would=61	w silence=-61	k MAYBE NOT -ll YOU=61	p IT DRINK BEEN=-61	j friends with=61	j fun of=-61
j i fun=-61	j made fun=-61	k -un -of=-61	k -un -of YOU=-61	k -un _ YOU=-61	k CAUSE -un=-61	k CAUSE -un -of=-61	k CAUSE -un -of YOU=-61	k I CAUSE -un=-61	k I CAUSE -un -of=-61	k I _ -un=-61	k ^ I CAUSE -un=-61
m -un of=-61	m CAUSE fun=-61	m fun -of=-61	m made -un=-61	w fun of=-61	w i _ fun=-61	w i made fun=-61	w made _ of=-61	w made fun=-61	w made fun of=-61	p NOT YOU COMPARE=61	p I NOT CAUSE=61
w that i would=-61	p HAVE HAVE BEEN=61	p ME FEEL I=61	j move on=61	k NOW -on=61	k NOW -on $=61	m NOW on=61	m move -on=61	w move _ $=61	w move on=61	w move on $=61	k CAUSE -to=61
j kept that=-61	j was that=61	k -it YOU=61	k IT -or=-61	k -to -at=61	m to -at=61	j did am=61	j phone is=-61	j was idea=61	w was your=-61	k WILL -to -ll YOU=61	j the bad=61
k ^ I HAVE -a=-61	p IT WILL IT=-61	j sister me=61	j never i=-61	k -or _ TRUST=-61	w i _ want=-61	k -ak=61	m that -ed=-61	j say am=61	m her -om=-61	k -nd _ HAPPEN=-61	k IT BEEN -a=-61
p WE HAVE IT=61	p LIFE BEEN HAVE=-61	k -a _ -ho=61	w a _ who=61	j angry as=-61	j angry for=-61	j angry long=-61	j as are=-61	j be long=-61	j long are=-61	k -ng -as YOU BEEN=-61	k BEEN FEEL -or=-61
k BEEN FEEL -or -as=-61	k FEEL -or -as=-61	k FEEL -or -as -ng=-61	k FEEL _ -as=-61	m angry -or=-61	w angry _ as=-61	w angry for=-61	w angry for as=-61	w as _ are=-61	w as you are=-61	w be angry for=-61	k -to -ep -ng=-61
k BEEN _ -of=-61	k BEEN -to -me=-61	k -nd I -te=-61	j money the=-61	j left that=61	w hurt you=-61	m ^ we=61	w ^ we=61	j if anything=61	k -er YOU SAW=-61	p NOT WANT THEY=61	j it this=61
p THING YOU BEEN=-61	w you _ angry=-61	p THEY I SORRY=61	p OTHER I SEX=-61	j do the=61	j so were=-61	p ME LIFE LIE=-61	p IT NOT IF=61	j the wrote=-61	w the _ without=-61	j not around=-61	p THEY I JUST=61
k , BUT I BEEN=-61	k GAMBLE _ -on=61	w too _ $=61	m -nd over=-61	m hand NOW=-61	w hand over=-61	w hand over the=-61	k -et _ ,=-61	j back you=61	s reaso=61	j to over=-61	m did NOT=-61
p ALL OTHER=-61	k WOULD _ $=-61	j a one=61	j paid it=61	p THING BEEN SORRY=61	p YOU ERROR=61	w was _ ,=-61	j at was=-61	k -ix -rs=-61	k -or -ix -rs=-61	m six -rs=-61	k DO $=61
m DO $=61	j have looked=61	p WANT WOULD=61	p BEEN ME IT=-61	j can the=-61	w sorry _ feel=61	w sorry you feel=61	s crazy=61	w crazy=61	s same=61	w same=61	m BEEN scared=61
s couns=-61	k THING _ -ed=61	m knew I=61	w knew i=61	k BEEN -a JUST -of=61	j to be=61	m NOT hurt=61	k I JUST HAVE=61	p I HAVE SEX=61	k -nt THEY=-61	j it any=-61	m lying $=-61
w lying $=-61	k YOU SAW ME -to=-61	p OTHER JUST=61	p YOU SAW YOU=-61	k YOU WILL NOT=-61	s insid=61	w inside=61	j scared the=-61	k ^ _ -et=-61	k CHOICE _ WOULD=-61	p ERROR I HAVE=61	k ME -te=61
m my -te=61	k GAMBLE _ I=61	j in that=-61	j the list=-61	w the _ list=-61	k -ut -in=61	s someo=61	w someone=61	k ^ -ay=61	m ^ -ay=61	p NOT YOU MAYBE=-61	k -st _ YOU=-61
w ^ _ our=-61	p ALL THING WE=61	j our bed=-61	m WE bed=-61	m our -ed=-61	w our bed=-61	p I MAYBE YOU=61	k -th _ OTHER=-61	k I MAYBE HAVE BEEN=61	j of at=-61	k CHOICE _ -me=-61	p HAPPEN CAUSE=61
w you have to=61	k YOU -er=-61	k BEEN TRUST=-61	k -he _ -a=61	w the _ a=61	p WILL WE=-61	w ^ _ shouted=-61	w ^ i shouted=-61	k -re I CHOICE=61	k -re _ CHOICE=61	j bet the=-61	j you came=-61
j into you=61	j night it=-61	j not i=-61	p DO ERROR BEEN=61	k IT STATE=-61	k IT STATE $=-61	k -el=-61	p BECAUSE YOU NOT=61	p DO ME YOU=-61	k -up _ -he=-61	w up _ the=-61	p IF BEEN=61
k IT _ -nt=60	p SORRY IT IF=60	m -ar that=-60	k THEY -he=-60	m THEY the=-60	k STATE YOU=-60	k ALL I=60	m ALL i=60	w i _ was=60	k LIFE -in=-60	m LIFE in=-60	j to there=60
w pretended=-60	j trusted with=-60	k TRUST ME -th=-60	k YOU TRUST ME -th=-60	w trusted _ with=-60	w trusted me with=-60	w ^ _ kept=-60	k JUST _ -on=60	j was him=-60	k -on YOU=-60	p BEEN IT TRUST=-60	k -to BEEN=60
k -ot ,=60	m -ot ,=60	j have so=60	k HAVE -ed $=60	k WOULD FEEL=-60	w you _ something=-60	j my name=-60	j remember her=60	j remember name=60	k -er THEY=60	k -er THEY -me=60	m -er her=60
m remember THEY=60	w remember _ name=60	w remember her=60	w remember her name=60	k FEEL -by=60	m FEEL by=60	p GAMBLE LIFE YOU=60	k -an _ IT=-60	j nothing wrong=60	w or _ ,=-60	p LIFE IT BEEN=-60	p I I BUT=-60
m we -ve=-60	j to nothing=60	j said about=-60	k -th IT $=-60	w at _ to=-60	k -or -wo -rs -nd=-60	k -wo -rs -nd=-60	w two years and=-60	w truth _ you=60	s hide=60	w hide=60	j wish it=60
j money told=-60	p NOW I YOU=-60	p LIE YOU IT=-60	p WE BEEN THEY=-60	s hour=-60	w hour=-60	w do not expect=-60	k GAMBLE _ LIFE=-60	p SEX BECAUSE=-60	k -nd _ HAVE=-60	j she not=-60	j did mean=60
k I -nt -to -ay=60	m -ed in=-60	p LIFE COMPARE I=-60	p THEY IT BEEN=60	p BEEN I TRUST=60	k ME -he=-60	m ME the=-60	m me -he=-60	w me the=-60	j it did=-60	k THEY BEEN NOT=-60	j you emails=-60
k -ed -ng $=-60	s loan=-60	w loan=-60	p IT FEEL IT=60	k -to _ LIFE=-60	p ME OTHER IT=60	p MAYBE YOU BEEN=60	p DO CHOICE ME=60	p NOT CHOICE ME=60	p ME STATE ME=-60	k LIFE -le=-60	k LIFE -le I=-60
m LIFE while=-60	j happened i=-60	j in march=-60	m -in march=-60	w in march=-60	p BEEN NOT I=-60	s imagi=60	p IF NOT CHOICE=60	j out not=-60	k -ds _ $=60	p BEEN SAW THEY=60	k WE _ -he=60
p YOU THEY=-60	j i cowardly=-60	k -ck _ YOU=60	w back _ you=60	k , -or -as=-60	w , for as=-60	k WILL -ll ME=-60	j good you=60	k -ho -es=-60	m who -es=-60	k ^ IT FEEL ME=60	j phone to=60
k IT BEEN ME=-60	k WOULD -er=-60	p IT HAPPEN YOU=-60	j may have=60	k FEEL -nd=60	j i sex=-60	p NOT JUST NOT=-60	k WILL _ -or=-60	j can as=-60	p SORRY IT IT=60	k THEY -so=-60	m THEY so=-60
p WE NOT I=-60	j it may=-60	s else=-60	w else=-60	m is -ll=60	w is all=60	j not feel=-60	j so is=60	p CAUSE BECAUSE I=-60	j being a=60	k I HAPPEN -ng=60	k -or THING IT BEEN=60
k -ng -or THING=60	k YOU NOT=-60	k YOU , I SORRY=60	w and _ them=-60	p THEY WOULD HAVE=60	m NOT answer=-60	w not answer=-60	w ^ _ saw=-60	p DO CAUSE LIE=-60	p DO ME LIE=-60	p HAVE IF HAVE=60	j and up=-60
j as cover=-60	k JUST -ch=-60	p I JUST=60	p THEY WILL YOU=-60	j then sorry=60	p HAVE NOT LIFE=60	j upset about=60	k -ep -he=60	m -ep the=60	m keep -he=60	w keep the=60	p CHOICE IT WILL=60
k YOU , BUT=-60	w you , but=-60	w you _ but=-60	j i illness=-60	j your illness=-60	p BEEN FEEL YOU=60	w you will never=-60	k IT _ -ng=60	j your the=-60	p BEEN YOU CHOICE=60	p LIFE BUT HAVE=-60	w every _ $=60
p IF ERROR WILL=-60	k -ng _ $=-60	j that trip=60	m IT trip=60	m that -ip=60	w that trip=60	m and -a=60	w and a=60	m where I=60	w where i=60	p I YOU CAUSE=-60	p CAUSE WE NOT=60
p IT WANT YOU=60	w you _ much=60	k ^ -he LIFE HAPPEN=60	p MAYBE YOU ME=-60	k DO _ -er=-60	p WOULD IF HAVE=60	k -rs $=-60	m -rs $=-60	p I HAPPEN SEX=-60	m -to hurt=60	w to hurt=60	w to hurt you=60
p WANT I WOULD=60	j like to=60	p I CHOICE ALL=-60	j would hide=60	p SAW STATE=-60	j learned to=60	j i short=60	s short=60	w short=60	p ME BEEN DO=60	p BUT ERROR=-60	k -or , -nd=-60
k -or , -nd I=-60	k -to -ay -at=-60	k CHOICE _ WILL=60	p LIFE ME BEEN=60	j do say=60	w we _ on=-60	k BEEN -ed -to=60	j because my=-60	p NOT THEY THEY=60	j come on=60	s askin=-60	w asking=-60
w were _ to=60	k -so IT YOU MAYBE=-60	k IT YOU MAYBE=-60	k IT YOU MAYBE NOT=-60	w that you could=-60	j in you=-60	k IT -om ME=60	p WILL THEY YOU=-60	j you away=60	p JUST OTHER=60	p ME YOU COLD=60	k , -a=60
m , -a=60	m , a=60	w , a=60	j that how=60	p I SORRY LIFE=-60	k -to _ ,=-60	w to _ ,=-60	k -re BEEN -a=60	w there _ a=60	k YOU , BECAUSE=-60	k , -nd I BEEN=60	j with were=-60
m and -ne=60	k I _ -le=-60	m her -in=-60	k ^ _ -in=60	m thinking $=60	w thinking $=60	k LIE -to YOU -ut=-60	p I IF CAUSE=60	j night your=60	j warned you=60	m warned YOU=60	w warned you=60
j your not=-60	p BECAUSE SEX=-60	k -ht _ -nd=60	k -al _ IT=-60	k -in -ch -nd=-60	w in march and=-60	k IF YOU BEEN NOT=60	k YOU BEEN NOT -so=60	p CAUSE THEY IT=-60	k THEY -me=-60	p HAVE CHOICE LIE=-60	j not never=60
j at all=-60	k BEEN _ -a=60	p CHOICE THING IT=-60	k COLD _ WOULD=60	j never meant=60	m NOT meant=60	w i never meant=60	w never meant=60	k THING I -ed=60	j my her=-60	j only a=60	s choos=-60
k IF -ny=60	k IF -ny -of=60	k IF _ -of=60	m IF any=60	m if -ny=60	w if _ of=60	w if any=60	w if any of=60	j could you=60	k IT YOU BEEN FEEL=60	j i hope=60	j much it=60
p CHOICE WANT=-60	w you _ for=-60	j how been=60	j for out=60	m they BEEN=-60	k GAMBLE _ -th=-60	p LIE IT YOU=-60	k -nd YOU -an=-60	w and you can=-60	p I HAPPEN COLD=-60	k -nd I -pt IT=-60	j a place=60
p HAVE ME COMPARE=-60	j am at=-60	w was _ that=-60	k -or _ $=-60	p I TRUST IT=60	w for my part=60	j i emptied=-60	s empti=-60	w emptied=-60	p THEY ME THEY=60	m I mean=60	w i mean=60
k HAPPEN _ -on=-60	w was _ on=60	k ALL -th=-60	m apologize -or=-60	w apologize for=-60	w truth _ and=-60	j we of=60	s anyon=60	w anyone=60	k -ly THING=60	m ^ there=-60	w ^ there=-60
j it cheating=60	m was NOW=-60	k IT BEEN NOT -as=60	w is _ as=60	w is not as=60	j seeing her=-60	w seeing her=-60	p I CHOICE SORRY=-60	p BEEN WOULD LIE=60	p IF DO=60	j me it=-60	w lost _ $=60
m WE did=60	w we did=60	w was doing=-60	j out have=60	m BEEN better=60	p ME FEEL=59	w the _ made=59	j everything to=59	k YOU -th=-59	p WOULD BEEN IT=59	w i went $=59	k -to -ge=-59
k -to -ge $=-59	m to -ge=-59	k BEEN -a -al=59	k ME -ck=-59	m ME back=-59	j said on=-59	w at _ with=-59	k -a _ -to=-59	w just _ a=59	k THEY -te=-59	m THEY wrote=-59	j got you=-59
p JUST BECAUSE YOU=-59	k -sy -to -me=59	k -sy _ -me=59	k -sk _ -he=-59	p WILL IT IT=-59	k -on _ WE=59	w on _ we=59	p TRUST MAYBE=-59	p THING HAVE NOT=59	p HAVE I ME=-59	k ME _ -ow=59	j out you=-59
p I ME THEY=59	k I _ -so=59	w i _ so=59	j the truth=-59	j is done=59	k -to -in=-59	m to -in=-59	j we still=59	k IF I BEEN NOT=59	j enjoyed and=-59	j eleven times=-59	m eleven -es=-59
w eleven times=-59	w eleven times $=-59	s plent=59	w plenty=59	p STATE BEEN JUST=-59	p NOT YOU SAW=59	p ERROR BEEN=59	m THEY at=-59	k -to BEEN $=-59	m be $=-59	w be $=-59	w to be $=-59
p CAUSE NOT=59	k SEX _ THEY=59	k YOU IT YOU=-59	w you that you=-59	s offen=59	j at wedding=-59	k -ke _ HAPPEN=59	j car my=-59	m IT it=-59	w that it=-59	p DO BUT=59	p WILL I WOULD=-59
j debt the=59	k -us=-59	k SAW -or=-59	m SAW for=-59	k -he _ TRUST=-59	k -er ,=59	m -er ,=59	j put on=-59	j him after=-59	j my not=-59	p I SORRY BUT=59	m twice $=-59
w twice $=-59	k -to _ GAMBLE=-59	j said when=-59	p ERROR I BEEN=59	p I IT MAYBE=-59	k LIE _ BEEN=-59	j asked to=-59	j you hurt=59	k ^ I CAUSE IT=-59	j that so=59	p IT YOU JUST=-59	j was mess=59
w was _ mess=59	w was a mess=59	p IT WOULD DRINK=59	k CHOICE YOU -an=59	k -ht _ -ok=-59	k -at _ -le=-59	j back at=59	p WOULD NOT I=-59	j gave a=59	w gave _ a=59	p FEEL TRUST=59	k -nd IT -es=-59
k ME LIFE=-59	s fair=59	w fair=59	w sorry for that=59	m paying IT=-59	w paying it=-59	k THING _ -nd=59	p YOU I CHOICE=-59	p YOU BEEN BEEN=-59	p THING WOULD NOT=59	j sorry but=59	j and broke=-59
w and _ broke=-59	w and i broke=-59	m BEEN looking=59	k ALL _ HAVE=59	j come it=59	k -en -ng=59	m taken -ng=59	m -ve it=59	j a dark=59	j dark not=59	j dark place=59	j place not=59
j was dark=59	k -rk -ce=59	m -rk place=59	m dark -ce=59	w dark place=59	k I -nk -of=-59	w i think of=-59	p CHOICE BEEN DO=-59	j do is=59	j exactly was=-59	p GAMBLE LIE=-59	w we _ it=59
w truth=-59	k IF I CAUSE=59	k ^ IF I CAUSE=59	p CAUSE BEEN ERROR=59	j not getting=59	m NOT getting=59	w not getting=59	k -ve , I=-59	m that -as=-59	k DO IT BECAUSE=59	w did _ because=59	w did it because=59
k -om ME $=59	w from me $=59	j about perfume=-59	j the perfume=-59	m -he perfume=-59	w the perfume=-59	m COLD you=59	k NOT BEEN=59	p ME CHOICE=-59	m -on me=59	w on me=59	k TRUST _ CAUSE=-59
k I CHOICE=-59	m i CHOICE=-59	k BECAUSE YOU=59	k IT -es ,=-59	p JUST YOU WOULD=59	p WE IT NOT=-59	p YOU HAVE THEY=-59	k -an _ WE=59	p WILL THEY ME=-59	w believe=-59	w ^ _ never=-59	k I BEEN -ne=-59
k I BEEN -ne $=-59	w i _ gone=-59	w i was gone=-59	j our to=59	w my _ for=59	p YOU WOULD COMPARE=59	k IT BEEN THING=-59	k FEEL _ STATE=59	j the statements=-59	w statements=-59	k COMPARE _ I=59	w wanted _ and=-59
k -er _ -ke=-59	k -ad _ $=59	j will phone=-59	m -id nothing=59	w said nothing=59	j me too=59	m knew $=-59	w knew $=-59	j was kept=-59	p HAVE NOT LIE=-59	w out _ my=59	p YOU WOULD SAW=-59
k IF YOU -nt -to=-59	j have say=59	w the _ while=-59	k HAVE -a -nd=-59	m -on you=-59	j on did=59	k ME -or=-59	m DO nothing=59	w did nothing=59	m call ME=-59	k -es , -nd I=-59	j a be=-59
p HAPPEN NOT ME=59	j to forgive=59	m -to forgive=59	w to forgive=59	k I -ep=-59	m I keep=-59	m i -ep=-59	w i keep=-59	j course i=59	j of course=59	m -of course=59	w of course=59
p THING I THEY=59	k ERROR , -nd=-59	k -ny -of=59	m -ny of=59	m any -of=59	w any of=59	m SAW my=59	p SAW SEX I=-59	k , I JUST HAVE=59	j parking lot=-59	j the lot=-59	k -he -ng -ot=-59
k -he _ -ot=-59	k -ng -ot=-59	m -ng lot=-59	m parking -ot=-59	w parking lot=-59	w the _ lot=-59	w the parking lot=-59	w days _ i=-59	p THEY YOU YOU=-59	m -nt that=59	j loan you=-59	p JUST COMPARE=59
k BUT ,=-59	m BUT ,=-59	k -wo -rs=-59	m two -rs=-59	k -nt _ I=59	p YOU FEEL COMPARE=-59	s doubt=-59	k -et -to=-59	m THEY when=-59	j your truth=-59	p IT WOULD COMPARE=-59	k ^ I -ep=-59
k ^ _ -ep=-59	w ^ _ keep=-59	w ^ i keep=-59	p I HAVE STATE=-59	p I ALL JUST=-59	k -nd _ TRUST=-59	k BEEN -in ME=59	p HAVE THEY I=-59	k ^ -he TRUST BEEN=-59	w would _ have=59	p HAPPEN WE=59	k -om BEEN=59
j the mother=-59	p YOU HAVE BECAUSE=-59	k -wn _ I=59	p I BEEN ME=59	p TRUST BUT=59	j a way=59	j did him=-59	p WANT YOU IT=59	p YOU BEEN MAYBE=-59	p THEY JUST I=-59	j the debt=-59	m -he debt=-59
w the debt=-59	p THEY SAW IT=59	k JUST _ -ce=59	w ^ _ me=59	j that started=59	j it friday=-59	j drinks and=59	j ended the=-59	k ALL -me YOU=-59	w every time you=-59	k I WILL SEX=-59	k WILL SEX=-59
m will SEX=-59	j something when=-59	m -ke you=59	m I met=-59	w i met=-59	p BEEN BECAUSE ME=59	j for other=59	p YOU BEEN YOU=-59	j any this=59	p I OTHER ALL=-59	k -nt ME -to=58	k CHOICE BEEN=58
m LIFE asked=-58	w sorry _ were=58	w sorry you were=58	p BEEN ERROR CHOICE=58	k WE _ -ut=-58	w drawer=-58	m that -es=58	p SAW COMPARE YOU=-58	k LIFE -ed ME=58	k YOU _ $=-58	p BEEN SORRY ERROR=58	p BUT BEEN JUST=58
p COLD IT BEEN=58	j i everything=58	j and at=-58	m friends $=-58	w friends $=-58	j if about=-58	k MAYBE NOT -ll=58	k MAYBE _ -ll=58	j to more=58	j night was=-58	s past=58	w past=58
j did lie=-58	k LIE _ I=58	k -ng _ COMPARE=-58	k -me -on -he=-58	p SEX IF=58	k IT _ MAYBE=-58	k BECAUSE I WANT YOU=58	m had BEEN=-58	w had been=-58	m telling YOU=-58	w telling you=-58	w am going to=-58
k I -ld YOU IT=-58	p CHOICE YOU YOU=-58	j you pain=-58	p HAVE ME IF=58	p WOULD ME IF=58	p WOULD I LIE=58	k IT BEEN -he -st=58	p ME CAUSE FEEL=58	p YOU SAW I=-58	j in before=58	k THEY BEEN=58	k CHOICE _ WANT=-58
j the cent=-58	w ^ i kissed=-58	k BEEN -to=-58	m BEEN to=-58	k -ut _ -st=-58	m SAW her=-58	w , _ have=58	p HAVE BEEN=58	p CAUSE IT IT=-58	p OTHER LIE=-58	k -or _ NOT=58	p IT NOT HAVE=58
k CHOICE _ ,=-58	p STATE SEX=-58	k -or -en -hs=-58	p BEEN SORRY BUT=58	w ^ i paid=-58	w hear it $=-58	k YOU CAUSE $=-58	p SAW IT YOU=-58	j to no=-58	p NOT WE JUST=58	p THING NOT BEEN=58	p MAYBE IF=58
j have needed=58	w you _ hurt=58	k ^ I WILL -to=-58	m promised -to=-58	w i promised to=-58	w promised to=-58	m BEEN meant=-58	k I -et=-58	m i -et=-58	j is we=58	m THEY for=-58	j my behavior=58
m ME behavior=58	w my behavior=58	p LIE COMPARE YOU=-58	j not lie=58	k COLD I=58	m COLD i=58	p WE TRUST I=-58	w hear it from=-58	w my _ is=-58	j was let=58	k -ng _ -le=-58	j to head=-58
k -to YOU -ad=-58	k -to _ -ad=-58	w to _ head=-58	w to your head=-58	j the off=-58	m -he account=58	w the account=58	j that time=-58	p NOT HAVE FEEL=58	m day ,=-58	w day ,=-58	p JUST I CHOICE=-58
j for on=-58	k HAVE BEEN -ng=58	k LIE -nd I=-58	j not able=58	j sorry able=58	k , _ LIFE=-58	j three i=-58	w you _ our=-58	p I CHOICE HAPPEN=58	k , I MAYBE NOT=58	w it _ on=-58	k NOT -at=58
m not -at=58	m BEEN too=58	p BEEN THEY BEEN=58	p LIFE ME=58	k YOU IT=-58	m you IT=-58	k ME DRINK -nd=58	k MAYBE I BEEN=58	p DO NOT LIE=-58	m just WANT=58	j you an=58	k -ed -he LIFE=-58
m weekend -nd=58	w weekend and=58	s over=58	w over=58	m ME you=58	w me you=58	s bucks=58	w bucks=58	p HAVE DO YOU=-58	k -ce ,=58	m -ce ,=58	w own _ $=-58
j not the=58	j will want=-58	m -re when=-58	j done things=58	p YOU SEX I=-58	k YOU WOULD NOT SAW=-58	k TRUST IT=-58	j i off=-58	s trips=-58	w trips=-58	j marriage and=58	j to were=-58
m how I=58	w how i=58	k NOT _ WANT=58	p ME DO COMPARE=58	k BEEN NOT -ke I=58	k NOT -ke I=58	w not like i=58	k NOT WILL -to=-58	m not WILL=-58	k -ke I BEEN=-58	w even _ $=58	j should to=58
k LIFE , I=58	j have was=58	p THEY I WILL=-58	j a friendship=58	p BEEN COMPARE CAUSE=-58	w ^ _ sent=-58	w ^ i sent=-58	k -to ME OTHER $=-58	k SORRY -ut -he=58	w sorry about the=58	w have never been=58	j be on=-58
k -to -ne=58	m -to someone=58	s earri=-58	j money from=-58	m money -om=-58	w money from=-58	j them it=-58	w the letter $=-58	k I WILL YOU=-58	k ^ I WILL YOU=-58	p THING YOU=-58	w cheat=-58
m promise I=58	w promise i=58	p YOU THEY IT=-58	m my LIFE=-58	j want see=58	j asked her=-58	k -ep _ $=-58	w keep _ $=-58	w ^ it came=58	j card was=-58	k BEEN WILL -to=-58	j i every=-58
j cry i=-58	j for year=-58	s priva=-58	w on _ first=-58	w on the first=-58	p STATE NOT=-58	j swore that=-58	w thing _ the=58	k I _ -ay=-58	k -in THING=58	w the _ with=-58	k -nd _ -re=-58
p OTHER WANT=58	m get -to=-58	p TRUST THEY=-58	j what your=-58	k -am $=58	m -am $=58	j never looked=58	j gave my=58	p IT JUST DO=-58	j so be=-58	p NOT CHOICE BECAUSE=-58	k IT DO -to YOU=-58
w it did to=-58	k -ng _ ALL=-58	p DO IT JUST=58	w were not=-58	j want sleep=-58	w and you were=58	k YOU _ -st=-58	k -ut -he -ce=-58	p WOULD SAW=-58	p THEY I THEY=-58	j drunk have=-58	s debt=-58
w debt=-58	j after found=-58	w after _ found=-58	w after you found=-58	j i whatever=58	k I -ld YOU I=-58	k ME _ -pt=58	p BECAUSE THING BEEN=58	k -ow _ -he=-58	j out it=58	k TRUST , -nd I=-58	p BEEN GAMBLE BEEN=58
j i weekend=-58	k ALL ,=58	m ALL ,=58	k -ed -a=58	m -ed a=58	p BECAUSE YOU YOU=58	p DO LIE=-58	j got that=58	j the situation=-58	k I _ -ne=-58	j it ended=-58	p ALL GAMBLE=58
j you left=-58	j it fault=58	k JUST _ I=-58	m be -a=58	w be a=58	p THEY WANT IT=-58	k -ed _ TRUST=-58	p YOU MAYBE SAW=58	w to _ i=58	j your that=58	p OTHER WILL=-58	s onlin=58
w online=58	k JUST -ng=58	p LIE NOT YOU=58	k , BUT=58	m , BUT=58	k -he -ch=58	m the -ch=58	j has with=58	j what will=-58	j more like=58	k -re -ke=58	m -re like=58
m more -ke=58	w more like=58	j so leave=-58	k ^ YOU OTHER=58	p WILL BEEN NOT=58	j kept you=-58	k -er _ HAPPEN=-58	j daughter i=-58	m I missed=-58	w i missed=-58	k BECAUSE _ WANT=-58	p BECAUSE WANT=-58
j had right=-58	w had _ right=-58	w see it as=58	k BEEN -ed -nd=58	k YOU _ -ff=-58	k ^ _ LIE=-57	m NOT right=-57	k HAPPEN ME=57	j knew when=57	w was _ going=57	p JUST THEY=57	p CAUSE YOU WE=-57
j us it=57	w that you would=-57	m NOT take=57	w not take=57	k ^ I CAUSE -to=57	k I HAPPEN -ut=57	k ^ _ CAUSE=-57	p WE NOT IT=57	k JUST _ SEX=57	p BEEN IT MAYBE=57	k I DO NOT WANT=-57	j it we=57
k -th _ -re=-57	s profi=-57	w profile=-57	k YOU -es=57	p CAUSE ME BECAUSE=57	s code=-57	w code=-57	j not had=-57	w ^ _ get=-57	p IT YOU BECAUSE=-57	p IF I SORRY=57	p ALL HAPPEN=57
p BEEN I WILL=-57	j the turned=57	w the _ turned=57	p ALL TRUST=-57	w first _ i=57	p YOU IT I=-57	w to _ you=57	k SORRY YOU HAVE -to=57	j you false=-57	p THEY THING=57	j because turned=57	k , _ FEEL=57
j maybe a=57	p MAYBE I JUST=57	k -ar IT -om=-57	p IT WOULD DO=57	p ERROR I YOU=-57	k -he LIFE IT=-57	j told have=57	p I SAW BUT=57	w a _ out=57	p NOT ME I=-57	k -an SAW=57	m -an see=57
m can SAW=57	w can see=57	p BUT BEEN NOT=57	k -ff -nd=57	m -ff and=57	m off -nd=57	w off and=57	j of not=-57	m ^ everything=-57	w ^ everything=-57	j need to=57	w not be=57
m one ,=57	w one ,=57	j was know=57	j when on=57	k WE LIFE $=-57	k -ll THEY=-57	p BECAUSE WOULD=-57	m -or your=57	w for your=57	p NOW I THEY=57	p WILL BECAUSE=-57	k -ht THEY=-57
j some of=57	k -dy $=57	m -dy $=57	w for it $=-57	m not HAVE=57	w not have=57	j your good=57	j at for=57	j late i=-57	w family _ $=57	j the so=-57	j ended up=57
m ended -up=57	w ended up=57	p GAMBLE YOU=-57	p ME BEEN=57	w lying to you=57	j of on=-57	p THEY WILL I=-57	j to could=57	j be honest=57	j to honest=57	k -to BEEN TRUST=57	k -to BEEN TRUST -th=57
k BEEN TRUST -th YOU=57	k TRUST -th YOU=57	k TRUST -th YOU $=57	m be TRUST=57	w be honest=57	w be honest with=57	w honest with you=57	w to _ honest=57	w to be honest=57	j not needed=57	j am hid=57	j sorry hid=57
k SORRY I LIE -he=57	w sorry _ hid=57	w sorry i hid=57	j it as=57	j sorry let=57	j so we=57	j was when=57	j can not=57	w just _ on=57	w you _ away=-57	j out the=-57	p HAVE CAUSE FEEL=57
p COMPARE IT=-57	j guess i=57	m guess I=57	w guess i=57	w i guess i=57	p LIFE ME CHOICE=-57	k -ut _ -ur=-57	k IT JUST HAPPEN=57	m JUST happened=57	w it _ happened=57	k -so I HAVE=57	k -so _ HAVE=57
j same a=-57	w was _ before=57	m YOU question=-57	s warne=57	w warned=57	p I STATE=57	m when THEY=-57	j have through=57	k JUST I=57	m JUST i=57	j a hard=-57	m -a hard=-57
w a hard=-57	j ask will=-57	p ALL THEY=-57	k -et _ YOU=57	p NOT CAUSE=-57	w that _ me=-57	p DO NOT JUST=57	k LIE _ -or=-57	p BEEN NOT SORRY=-57	j by it=57	p JUST SEX NOT=57	p BEEN BEEN DO=-57
p WANT IF=57	k -ng -a=57	m -ng a=57	j you months=-57	p IF FEEL YOU=57	k BEEN SORRY -ut -he=57	k -of ME=-57	m of ME=-57	w you had to=-57	k -me YOU=-57	m -me you=-57	w you _ asking=57
k -or -wo -rs=-57	j from i=57	j were not=-57	k -nt _ YOU=-57	m ALL thing=57	w that _ it=57	k -or _ -of=57	p BUT LIFE=57	s appoi=-57	k I BEEN SORRY -of=-57	w am _ of=-57	w am ashamed of=-57
p HAVE WE=-57	p WOULD FEEL=57	p SAW ME THEY=57	p THING ALL=57	j am felt=57	j sorry felt=57	j this was=-57	p WANT I IT=-57	j own that=57	m -er on=-57	w would not have=57	k -se _ IT=-57
p HAPPEN FEEL=57	p WOULD THEY=-57	j this not=-57	m -he garage=-57	w the garage=-57	j be there=-57	m be -re=-57	w be there=-57	p BEEN THING WOULD=57	s follo=57	p MAYBE NOT IT=57	s when=-57
w when=-57	w we _ be=57	p I THEY HAVE=-57	k -st -nd $=57	p I BEEN FEEL=57	j a sorry=57	p BEEN YOU YOU=-57	j the result=-57	w result=-57	w had _ ,=-57	k JUST _ -th=57	k NOW -re=57
m over -re=57	p LIE YOU HAVE=57	k NOT -id=57	k -on _ BEEN=57	j thought you=57	k DO NOT -nk IT=57	k NOT -nk IT=57	w had _ you=-57	w at _ wedding=-57	k BUT _ $=57	w still _ $=57	m -ce that=57
p SORRY DO ME=57	k ^ THING I=57	s kissi=-57	w kissing=-57	p I SAW NOT=-57	j everyone you=-57	p YOU JUST I=-57	k ^ YOU WOULD HAVE=57	m that -or=-57	m she BEEN=57	m morning $=-57	w morning $=-57
m -he evening=57	w the evening=57	w got _ up=57	m -of our=57	w of our=57	j sorry loan=57	p IT NOW NOW=57	p NOW NOW=57	w first _ $=-57	j honest you=57	w honest _ you=57	k ^ I SORRY=57
p I YOU IT=-57	j the on=-57	p STATE DRINK=-57	m after YOU=-57	p SORRY ERROR=57	k GAMBLE WE=57	k ^ _ -me=-57	k -nd BEEN=57	p I SORRY ALL=57	k SORRY IF=57	m SORRY if=57	p BEEN WE JUST=57
p IT WE JUST=57	j knew exactly=57	w are _ i=57	k -ut -om -a=-57	w out from a=-57	k -ne BEEN=-57	p ALL BUT=-57	j the than=57	k SEX _ -te=-57	j believe and=-57	j your had=57	w and _ your=57
k YOU SEX -th=57	j should that=57	k WE BEEN JUST=57	k , -at DO=57	w matters=57	p BEEN YOU SAW=57	p IT HAPPEN HAPPEN=57	s sendi=-57	w sending=-57	k IT BECAUSE I=57	w it because i=57	p WOULD HAVE CAUSE=57
w i did $=57	p JUST IF=-57	p GAMBLE I GAMBLE=-57	j the kept=57	m back ,=57	w back ,=57	k JUST _ COMPARE=57	j too know=-57	s prete=-57	p CAUSE LIFE BEEN=-57	p NOT ME LIFE=-57	p THING FEEL=57
p ME LIE BEEN=-57	j a up=57	p TRUST IT I=-57	j me stop=-57	j sorry with=57	w my _ about=57	j comes night=-57	k -so _ -nt=57	j i today=-57	m today $=-57	w today $=-57	k IT -ar $=-57
k -he _ DO=-57	k THING -in IT=57	w that from=-57	p YOU CAUSE IT=57	m home $=56	w home $=56	p IF WOULD ME=56	k -nd -a=56	m -nd a=56	k SEX THEY=-56	j but were=56	w but _ were=56
p BUT HAVE=-56	k BEEN -a -id=56	j because is=56	p MAYBE YOU I=-56	j right i=56	j with when=-56	w with _ when=-56	j be who=56	k -ed -ng ME=56	j stressed that=56	p I DO WE=56	s enjoy=-56
k GAMBLE , IT=56	m anyone $=56	w anyone $=56	m ME to=56	s twice=-56	w twice=-56	j something it=56	p BUT I SORRY=56	p BUT SORRY=56	k BECAUSE _ BEEN=-56	p YOU OTHER THEY=-56	m THEY will=56
k -ll ,=56	m -ll ,=56	k -ht -re=-56	j i fired=-56	s fired=-56	w fired=-56	p HAPPEN HAPPEN IT=-56	p BEEN STATE WE=56	k -en YOU=-56	k ALL DO=56	m ALL do=56	j not if=56
p YOU YOU COMPARE=-56	k BUT YOU BEEN NOT=56	j lied and=56	j i seven=-56	j would this=56	p ME THING NOT=56	j night me=56	j there be=-56	p SORRY ME CAUSE=56	p HAVE YOU HAVE=56	k -ed -ay=-56	j tell about=-56
p I COLD ME=56	k YOU -sk=-56	m YOU ask=-56	m you -sk=-56	w you ask=-56	k DO NOT ERROR $=-56	k NOT ERROR $=-56	k -ll HAPPEN=56	k IT -ll HAPPEN=56	m all HAPPEN=56	k YOU _ IF=56	p CAUSE FEEL I=56
p LIE YOU WE=-56	j about called=-56	j when and=-56	j not get=56	j will with=-56	m left ME=56	w left me=56	j friend and=-56	k ME -to -op=-56	j she there=56	k ^ SORRY -or=56	w ^ _ for=56
w ^ sorry for=56	j name the=-56	p I HAVE ME=56	p BEEN IT CHOICE=-56	w know _ it=-56	p ALL YOU HAVE=-56	p IF HAPPEN=56	j to keep=56	k -to -ep=56	m -to keep=56	m to -ep=56	w to keep=56
p BUT YOU THING=56	j it long=56	p ERROR IT=56	p BEEN WE IT=56	k JUST _ -ho=56	k I LIE -en=56	m lied -en=56	k -a -rd -me=56	k -rd -me=56	m -rd time=56	w the _ one=-56	k -ng YOU -so=56
m have -a=56	w have a=56	j while at=-56	p THING BEEN=56	m -nd hid=-56	w and hid=-56	j truth is=-56	m was -ne=-56	j not it=-56	k -ry -nd I=-56	j i wasted=56	j was wasted=56
j wasted i=56	s waste=56	w wasted=56	p I HAPPEN STATE=56	k HAVE BEEN -he=56	k NOT HAVE BEEN -he=56	w have been the=56	j and to=-56	p LIE YOU WOULD=56	m is ,=-56	w is ,=-56	j like will=-56
k -nd GAMBLE=-56	k IT -ce=56	p BUT NOT HAVE=56	p I WILL SEX=-56	m BEEN taken=56	m some THING=56	k -me -es=56	m some -es=56	m was -on=-56	p LIE COMPARE=-56	p BUT YOU HAVE=56	p BEEN COLD IT=56
j a do=56	j for hours=-56	w for _ hours=-56	p MAYBE I HAVE=56	j the were=-56	p IF DO ERROR=56	p THING ME WOULD=56	j a fake=-56	m -a fake=-56	w a fake=-56	w on _ while=-56	j cousin you=-56
j your cousin=-56	m YOU cousin=-56	m your -in=-56	w your cousin=-56	p HAVE HAPPEN=56	m it -on=-56	w it on=-56	k NOT IT=56	m NOT that=56	m not IT=56	w not that=56	k THING -es=56
j hard be=56	k -rd -to BEEN=56	w hard _ be=56	w hard to be=56	k I HAPPEN $=56	k YOU CAUSE ME=56	j group and=56	j him it=56	k -on _ -he=-56	j in family=56	j looked at=-56	n 9=56
j of so=56	p I ME IF=-56	k BEEN NOT WILL=-56	p THEY WOULD NOT=56	p BEEN COMPARE IT=-56	j that all=56	j how i=56	w carry=-56	k -nd YOU SAW=56	p HAPPEN I IT=-56	p SORRY THING ERROR=56	s using=56
w using=56	k ALL -to=56	m ALL to=56	w that is all=56	j apologize any=56	k I SORRY -or -ny=56	w apologize _ any=56	w apologize for any=56	k WOULD _ DO=56	m DO wrong=56	w did wrong=56	w i did wrong=56
k -ut -he=-56	m -ut the=-56	p IT BEEN GAMBLE=56	j yelled you=-56	w yelled _ you=-56	p LIFE I WILL=-56	j to account=56	w it in=-56	k YOU , YOU=56	w you , you=56	p SORRY HAVE YOU=56	j it bucks=56
j was bucks=56	j you d=56	j you half=56	k ^ THEY SAW=-56	k CAUSE -ut=-56	m CAUSE out=-56	p LIE BUT=56	m FEEL me=56	j asked how=-56	p STATE I IT=-56	k THING IT HAPPEN=56	m HAVE left=-56
k -se DO=-56	p BECAUSE WOULD ME=-56	j to this=-56	p I I STATE=-56	j if she=-56	m IF she=-56	w if she=-56	w to _ ex=-56	w to my ex=-56	j am and=56	p I CHOICE OTHER=56	j have caused=56
w have caused=56	m had -to=56	p I WOULD NOT=56	k I BEEN NOT -in=56	k NOT -in IT=56	j stressed i=56	w was _ stressed=56	j you but=56	j the head=-56	k ME _ -ne=-56	k TRUST ,=56	m TRUST ,=56
p ME WILL WILL=-56	p THING DO BEEN=56	k WILL _ -ve=-56	j money back=56	k -a _ -nd=56	k CAUSE _ -ve=-56	m your -rs=-56	j here i=-56	p CHOICE I DO=-56	p I ALL CHOICE=56	j it doing=-56	p YOU ME SORRY=56
j two years=-56	m -wo years=-56	w two years=-56	w i _ text=-56	k ^ _ -od=56	s under=56	s spent=-56	w spent=-56	k -ck _ -he=-56	j no my=56	j what it=56	k -on _ ,=-56
s wrong=56	w you should have=56	p YOU CHOICE I=56	m HAPPEN it=56	j apologize if=56	m apologize IF=56	w apologize if=56	w i apologize if=56	p YOU YOU MAYBE=-56	k -nd I=-56	m -nd i=-56	m and I=-56
w and i=-56	w , _ you=-56	k BUT -ng=56	m still -ng=56	w said i d=-56	m what YOU=56	p YOU HAVE SORRY=-56	k WE _ CHOICE=-56	p WE CHOICE BEEN=-56	j talked you=-56	w ^ _ marriage=56	k COMPARE COLD=-56
m too COLD=-56	p BEEN COMPARE COLD=-56	p COMPARE COLD=-56	p YOU COMPARE COLD=-56	k YOU _ IT=56	m makes ME=56	w makes me=56	k CAUSE -a=56	m CAUSE a=56	k -ve _ -in=-56	k YOU HAVE BEEN=56	j to like=56
p JUST LIE NOT=56	j you phone=-56	w ^ _ felt=-56	j than it=-56	j we that=-56	p CAUSE YOU ME=-56	k -ng IT -es=56	k -a SEX=-56	m a SEX=-56	j in some=56	m -in some=56	w in some=56
p YOU WE BEEN=-56	k BEEN _ -es=56	m talking -ut=56	w talking about=56	k I _ -nt=56	p I STATE YOU=-56	j should about=-56	p BEEN BUT IT=56	k -te $=-56	m -te $=-56	j that you=-56	j okay and=56
j okay the=56	m okay -nd=56	w okay and=56	p BEEN MAYBE HAVE=-56	m IT on=-56	k THEY _ $=-56	k I SEX THEY ,=56	k SEX THEY ,=56	w kissed _ ,=56	p I DO NOW=-56	p SAW YOU HAVE=-56	j when phone=-56
k YOU _ NOW=-56	p BEEN HAPPEN=56	k -en I DO=-56	k -he _ -pt=56	p I FEEL YOU=56	p ME WILL CHOICE=-56	j after my=56	w was _ about=-56	j it first=56	k BEEN I=56	m BEEN i=56	m was -me=56
k -nd _ -er=56	p HAVE ME=55	j i name=-55	p TRUST BEEN IT=55	k LIFE _ -at=-55	j the am=-55	w before _ have=-55	p THING HAPPEN BEEN=55	p ME YOU WANT=55	p BUT IT LIE=-55	m part $=55	w part $=55
w i _ done=-55	p HAVE DO=-55	w you _ every=-55	w time , and=-55	w only _ you=-55	j fun your=-55	w fun _ your=-55	w fun of your=-55	w a _ was=-55	p JUST I CAUSE=-55	j can to=-55	p HAPPEN I SORRY=-55
p BEEN SORRY THING=55	p ME I ME=55	k YOU -ed ME $=55	p YOU LIFE WE=55	k -he -ry=55	m -he story=55	m the -ry=55	w the story=55	s expec=55	p SEX ME I=-55	p CAUSE CAUSE I=55	j they i=-55
k YOU , -so=-55	k YOU , -so I=-55	w you , so=-55	p NOT HAVE THING=-55	p YOU THING IT=-55	j the times=-55	j to fight=55	j that nothing=-55	p YOU OTHER=-55	j at know=-55	p WOULD YOU IF=55	p WILL WILL I=-55
p SEX NOW=55	j anything that=55	k BEEN JUST -ng=55	m only -ng=55	k HAPPEN _ -to=-55	p DRINK NOT ME=55	j letter i=-55	w ^ _ sold=-55	w ^ i sold=-55	p JUST TRUST YOU=55	p ME WILL NOT=-55	m but I=-55
w but i=-55	p BEEN OTHER SEX=55	p OTHER NOT YOU=-55	k I BEEN DRINK=-55	w i was drinking=-55	m only BECAUSE=55	p BEEN SORRY OTHER=-55	p I SORRY OTHER=-55	k -ed -ut YOU=-55	k I -ed -ut YOU=-55	k -rs _ CAUSE=-55	j and hurt=-55
k WE STATE=-55	m WE lost=-55	m we STATE=-55	w we lost=-55	j did at=55	j you every=55	k -to _ YOU=55	m want -to=-55	w want to=-55	k BEEN BUT=55	m BEEN still=55	p I ERROR IT=55
j that am=55	p I HAPPEN HAPPEN=-55	k DO NOT -op=-55	k DO NOT -op $=-55	k DO _ -op=-55	k NOT -op $=-55	w not stop $=-55	k -to -lk -to=55	w to talk to=55	j of me=-55	p BEEN BUT ME=55	p TRUST BEEN ME=-55
j to look=55	k -to -ok=55	m -to look=55	m to -ok=55	w to look=55	k BEEN -st=-55	m was -st=-55	w her _ $=-55	k -so YOU WOULD=-55	j and us=-55	p IT CAUSE COMPARE=-55	k -ay I -ed=55
k -ay _ -ed=55	p BECAUSE ME LIFE=55	p NOT IT WOULD=55	j what does=55	j lost of=-55	k -a -er $=55	p WANT BEEN IT=55	k -ll NOW=55	m -ll over=55	w you , because=-55	p CHOICE THING=55	w i promised you=-55
p WOULD LIE YOU=-55	j was having=55	w is that=-55	k -nt COLD=55	k YOU -nt COLD=55	m constant COLD=55	k SAW _ THEY=55	w it could have=55	m show YOU=55	w show you=55	p SORRY I FEEL=55	w that you were=-55
k -ed _ -of=-55	j me before=55	k -es -nd YOU=55	j was seeing=-55	k -a _ -ch=-55	m it BECAUSE=55	m -ed them=-55	w sorry _ have=55	w sorry you have=55	p CAUSE SORRY=55	m BEEN sorry=55	j work you=55
p IF THEY WILL=-55	j told mother=-55	p HAVE SORRY ME=-55	w not _ me=-55	k ERROR -nd=55	m ERROR and=55	m YOU call=-55	w you _ off=-55	k -od=55	p WILL YOU NOW=-55	k IT LIE $=55	p YOU I THEY=-55
w that _ i=-55	j it four=-55	k IT _ -ur=-55	w it _ four=-55	p SORRY IF FEEL=-55	m -or everything=55	w for everything=55	s bonus=-55	w bonus=-55	s began=-55	w began=-55	j that were=-55
k BEEN _ WE=55	j for want=-55	k -ut -a JUST=55	p LIFE DO=55	j attention i=-55	k SAW _ IT=-55	k -th $=55	m -th $=55	j it now=55	j you still=-55	p STATE HAVE BEEN=-55	k -ng -re I=55
m -ng before=55	j have any=-55	m gave ME=55	k IF YOU -er=55	j he tell=-55	k I _ -ve=-55	k -ht _ -ll=-55	k -ef=-55	p CAUSE BEEN SORRY=55	k -up=55	k JUST _ THEY=55	k -ry $=-55
m -ry $=-55	j as betrayal=55	k -as -a LIE=55	k -as _ LIE=55	k IT -as -a LIE=55	k SAW IT -as -a=55	w as _ betrayal=55	w as a betrayal=55	w asked _ the=-55	w gave her the=-55	k WANT -in=55	p IF CAUSE FEEL=55
m me STATE=55	p HAPPEN ME STATE=55	k -lf=55	j a me=55	j you him=-55	p NOT ME SAW=55	j am will=-55	w and _ hurt=-55	k YOU _ -er=55	k BUT _ NOT=55	k -wo -ks $=-55	w two weeks $=-55
m me -nd=-55	k -it=-55	j will send=-55	m WILL send=-55	w i _ send=-55	w i will send=-55	w will send=-55	k DO NOT $=-55	j too it=55	p LIFE IT YOU=-55	p THING YOU DO=-55	p IF ME I=55
j let not=55	k CAUSE WE NOT=55	m us NOT=55	w let _ not=55	w let us not=55	w us not=55	p IT FEEL BEEN=55	p WILL THING=55	k HAVE NOT -to=-55	k -nd NOT=-55	m -on tuesday=-55	w on tuesday=-55
w it _ for=55	k -he _ COMPARE=-55	w the _ too=-55	k -nt THING=-55	p IF I ME=55	w into _ $=55	p THEY MAYBE=55	j got a=55	k -ay _ IT=-55	w put _ on=55	k -he LIFE ,=55	p HAPPEN SAW THEY=-55
p CHOICE IT BEEN=-55	j was me=-55	k THEY CHOICE=55	m THEY knew=55	k TRUST _ -ay=55	j my nights=-55	k -to -se=-55	m to -se=-55	j the loan=-55	m -he loan=-55	w the loan=-55	k -ve YOU=55
p THING MAYBE NOT=55	m is -te=55	j will not=-55	j her i=-55	p FEEL BEEN ME=-55	k -ht _ -ed=-55	k I LIE BECAUSE=55	k LIE BECAUSE=55	k ^ I LIE BECAUSE=55	m LIE because=55	j thousand and=-55	w ^ _ went=55
k HAVE _ BECAUSE=55	m no THING=-55	p BECAUSE COMPARE=-55	p SORRY HAVE BEEN=55	j june i=-55	p SORRY I WE=55	j hid in=-55	j sorry how=55	w cry _ i=-55	p I THEY CHOICE=55	m -ay that=-55	m be -ne=55
k HAVE _ $=-55	k -re _ HAVE=-55	j i act=55	p SORRY IT MAYBE=54	p IT NOT WANT=-54	k -or -st=54	w i used that=-54	w used that=-54	k I SORRY IF=54	k ^ I SORRY IF=54	j going it=-54	j question i=-54
p JUST BEEN I=-54	j the worst=54	m -he worst=54	w the worst=54	p IF IT IT=54	k BEEN STATE ,=-54	k CAUSE -he=-54	m CAUSE the=-54	s judge=54	w judge=54	k -ul -to=54	k BEEN -ul -to=54
m -ul to=54	p YOU BECAUSE DO=-54	p I DO STATE=-54	j go back=54	k -go -ck=54	m -go back=54	m go -ck=54	w go back=54	w it _ like=-54	p BEEN ME ME=54	s drive=-54	s exact=54
w exactly=54	p IF THEY I=-54	k JUST ME=54	w of them $=-54	k NOT DO $=54	j when you=-54	j because was=-54	p WOULD YOU YOU=-54	j the stuff=54	j my too=-54	k YOU IT IT=-54	w you that it=-54
m BEEN missing=54	s missi=54	w missing=54	k SAW -at=-54	k ERROR _ IT=-54	w you _ be=54	j the can=-54	k -de _ I=54	p I IT TRUST=54	j saw the=-54	k I _ -an=54	p ME HAPPEN I=54
k -th THEY $=-54	j slipped my=54	p YOU TRUST NOT=-54	p ME IT THING=-54	k -ty=54	p I BECAUSE SAW=-54	j a day=-54	w i told the=-54	s mista=-54	p CAUSE LIE=54	j you pushed=54	s misca=-54
w miscarriage=-54	w but i was=-54	k IT _ -he=54	p ME YOU LIFE=-54	j basically me=54	j basically to=54	k IT _ DO=-54	w complicated=54	k HAPPEN -to -a=-54	k -or _ -ar=-54	w for _ year=-54	k -to YOU ,=-54
w to you ,=-54	j bother you=54	w bother=54	k -on _ -a=-54	j this did=-54	k BEEN -ng IT $=-54	p WE I YOU=-54	k BEEN -in -he=-54	j but if=54	p BUT IF=54	p BUT IF I=54	j will hand=-54
m WILL hand=-54	w i _ hand=-54	w i will hand=-54	w will hand=-54	j over i=54	p LIFE LIFE IT=-54	p WILL SORRY=-54	w caused=54	k -he _ -or=54	p I NOT ALL=54	p WANT FEEL YOU=54	k WILL _ ME=-54
k BEEN _ THING=54	p LIE OTHER YOU=-54	w lie about the=-54	k -rt -nd=54	m -rt and=54	k IT -ck=54	m IT back=54	j i lie=-54	j been me=54	p YOU WE I=-54	j i such=54	m ^ feelings=54
w ^ feelings=54	m -nt me=54	j rough patch=-54	k -gh -ch=-54	m -gh patch=-54	m rough -ch=-54	s patch=-54	w patch=-54	w rough patch=-54	m reason $=-54	w reason $=-54	p ME IT=-54
m you -th=-54	p CAUSE I IT=-54	j hotel with=-54	j two you=54	m spent -he=-54	w spent the=-54	m BEEN made=-54	p YOU YOU LIFE=-54	j honest with=54	m honest -th=54	w honest with=54	p LIE YOU CHOICE=-54
j you if=54	m were ,=-54	w were ,=-54	w you were ,=-54	p I BEEN MAYBE=54	p IF ALL=54	j gone your=54	k -rs -to=-54	m -rs to=-54	m years -to=-54	w years to=-54	j the everything=-54
j home to=-54	m home -to=-54	w home to=-54	m only -a=54	w only a=54	p NOT LIE IT=-54	k DO NOT -sk=-54	p ME THING I=54	p DRINK BEEN I=54	j who not=54	k -ld YOU -ut=-54	w told you about=-54
p LIFE I TRUST=-54	k ME _ -at=-54	p YOU CAUSE BECAUSE=54	m did IT=-54	k -or _ -ts=-54	w understand=54	s depre=54	w depression=54	p I DO LIFE=54	k -ne _ -ay=-54	m app ,=54	w app ,=54
w the app ,=54	k -st _ ME=54	w to hear it=-54	m once ,=54	w once ,=54	p ALL BEEN BEEN=54	j nothing to=-54	k LIE IT -or=-54	w hid it for=-54	w you _ if=54	p IT LIFE THING=54	w ^ _ had=-54
j an error=54	j made an=54	j made error=54	k CAUSE -an ERROR=54	m -an error=54	m made -an=54	w an error=54	w error=54	w made _ error=54	w made an=54	w made an error=54	w ^ _ it=54
j what told=-54	k -at _ -ld=-54	w what _ told=-54	p BECAUSE I LIE=-54	k ^ _ LIFE=-54	k SAW -he -ts=-54	k SAW _ -ts=-54	p JUST FEEL=54	w i cheated $=54	p TRUST BEEN BEEN=54	p NOT I BUT=-54	j that a=-54
p HAVE FEEL YOU=54	p I I COLD=-54	p WANT YOU NOT=54	k LIFE _ $=54	p I SORRY MAYBE=54	p I I DO=-54	j on anniversary=-54	k -on WE -ry=-54	k -on _ -ry=-54	w on _ anniversary=-54	w on our anniversary=-54	w for two years=-54
m -ut us=54	k -ad BEEN=54	k ME -ad BEEN=54	k ^ ME -ad=54	k ^ ME -ad BEEN=54	m -ad was=54	m head BEEN=54	w ^ _ head=54	w ^ my head=54	w head was=54	w my head was=54	j six months=-54
k -ix -hs=-54	m -ix months=-54	m six -hs=-54	w six months=-54	j me three=-54	k -at I -id=-54	p IT JUST IF=-54	p IF HAVE=54	s besid=-54	k -st -he=-54	m -st the=-54	m against -he=-54
w against the=-54	m I snapped=54	w i snapped=54	j see her=-54	w see her=-54	p WANT I I=-54	j in may=-54	k -in MAYBE=-54	m -in may=-54	m in MAYBE=-54	w in may=-54	p YOU I BUT=-54
k NOW _ -at=54	j some am=54	j up room=-54	p ME THEY=54	m do I=54	w do i=54	k NOT -et=54	k -or _ -hs=-54	w for _ months=-54	j forgive i=54	k -in -he -ge=-54	k -in _ -ge=-54
w in _ garage=-54	w in the garage=-54	k I HAVE -ld YOU=-54	p DO THING ERROR=54	j met on=-54	k -ee -rs=-54	m three -rs=-54	w the _ day=-54	p STATE BEEN=-54	j i do=54	p YOU WOULD HAVE=54	k -rs _ I=-54
j was an=-54	k -he -ls=54	m the -ls=54	w i spent the=-54	p I SEX BEEN=54	j it even=54	p ME I WILL=-54	w will _ ,=-54	p SEX IT WOULD=54	p SAW YOU BECAUSE=54	j with and=-54	j keep you=-54
k CAUSE YOU BECAUSE=54	k CAUSE YOU BECAUSE -to=54	k CAUSE _ BECAUSE=54	k YOU BECAUSE -to=54	m YOU reason=54	w gave _ reason=54	w gave you reason=54	w you reason=54	w you reason to=54	j was married=54	p I CAUSE JUST=-54	m -en thousand=-54
j believe me=-54	m believe ME=-54	w believe me=-54	p ME WILL THEY=-54	j there left=54	m times $=-54	w times $=-54	k YOU -en I BEEN=-54	j sick you=-54	m I kissed=-54	w i kissed=-54	j that as=54
k ^ THING=54	m ^ THING=54	j blamed for=-54	p IT JUST HAVE=54	p I I ME=-54	j a more=54	w ^ _ my=54	p IT WOULD LIE=-54	k CAUSE -ne=54	m needed -ne=54	k -ed -en=-54	w said _ $=-54
k I LIE -on YOU=-54	k LIE -on YOU=-54	w cheated _ you=-54	w cheated on you=-54	k -ir _ I=-54	k FEEL _ MAYBE=54	p SORRY FEEL MAYBE=54	j to point=54	k IT -en I=54	m nothing -to=-54	w nothing to=-54	p ALL I=-54
k IT _ THEY=54	k CHOICE I BEEN=54	k I -ed THEY=-54	j do not=-54	m do NOT=-54	w do not=-54	k -ed -ut YOU -th=-54	k -ut YOU -th=-54	k -ut YOU -th THEY=-54	k YOU -th THEY $=-54	w about you with=-54	j sorry babe=54
k -he -rt=-54	k -om -he -rt=-54	k -om _ -rt=-54	m the -rt=-54	p BEEN SORRY ALL=54	s writi=-54	w writing=-54	j do me=54	k CAUSE _ LIE=54	j is more=54	j lies on=-54	w was one=54
k BUT I BEEN=-54	j to group=-54	k -go _ -to=-54	w go _ to=-54	j too not=54	j only found=-54	k -us $=-54	m -us $=-54	p WOULD HAVE COMPARE=54	j more and=-54	k -ng $=-54	m -ng $=-54
j i well=54	w out of this=54	p I ME STATE=-54	k -th _ -ut=54	p CAUSE YOU THEY=-54	p HAVE WILL YOU=54	j this up=54	j her she=54	p COMPARE I CAUSE=-53	j i three=-53	p I BEEN SORRY=53	m for ALL=-53
j wrote and=-53	k NOT WANT $=53	j think were=-53	w think _ were=-53	w think you were=-53	k DO LIE=53	k I DO LIE=53	k ^ I DO LIE=53	m did LIE=53	p DO LIE BUT=53	p I GAMBLE WILL=-53	w she _ not=-53
j who you=53	j a did=-53	j sorry are=-53	k IT I BEEN NOT=53	k I COLD=-53	m i COLD=-53	k -ut -he -st=-53	w it _ how=53	w it is how=53	p BEEN JUST DRINK=-53	j i profile=-53	k BEEN _ -ut=53
k FEEL -ke=-53	m FEEL like=-53	m story $=53	w story $=53	p MAYBE WILL YOU=-53	p I ME DRINK=53	j feel and=-53	p DO DO=53	k ^ _ DO=-53	j my were=53	p NOT SAW YOU=-53	s conve=53
w conversation=53	p SORRY THING CAUSE=-53	j not at=53	p HAVE OTHER=-53	p BEEN SEX NOT=53	j the her=-53	k BEEN FEEL -by=53	j was there=53	j mother the=-53	w ^ _ are=53	k -er BECAUSE I=-53	m and -th=-53
w and with=-53	p YOU IT HAVE=-53	m at -he=-53	w at the=-53	w were right $=-53	k ^ _ -ut=-53	j mother me=53	p BEEN STATE STATE=-53	j nothing more=53	p YOU LIFE=-53	w be _ with=53	s come=53
w come=53	w you _ leave=53	p ME SAW I=-53	p BEEN YOU STATE=-53	p CAUSE THEY BEEN=53	k SAW ME=-53	p OTHER COMPARE=53	s colle=-53	j you little=53	p YOU TRUST THEY=-53	j how feel=53	j i out=-53
p BEEN ERROR THING=-53	k -nd I -ok=-53	w and i took=-53	m -ed her=53	k -th ,=-53	m -th ,=-53	p BEEN DO NOT=53	j supposed do=53	j what supposed=53	k -at BEEN I -ed=53	k -ed -to DO $=53	k I -ed -to DO=53
w supposed _ do=53	w supposed to do=53	j who about=-53	j the word=-53	m -he word=-53	w the word=-53	k -ht -nd I=53	k -ld ME LIFE=-53	k I -ld ME LIFE=-53	w told _ mother=-53	w told my mother=-53	k -to _ I=53
p ALL DO IT=53	p SORRY DRINK=-53	w promise=53	k ^ BUT ,=53	m ^ still=53	m still ,=53	w ^ still=53	w ^ still ,=53	w still ,=53	p ALL BEEN STATE=-53	j if again=-53	k COLD _ I=53
w the _ before=-53	s illne=-53	w illness=-53	j in one=-53	m -to be=53	m to BEEN=53	w to be=53	j in april=-53	k -in -il=-53	m -in april=-53	m in -il=-53	s april=-53
w april=-53	w in april=-53	p SORRY NOT=53	k -or -a -ar=-53	w for a year=-53	j i test=-53	m -he test=-53	w the test=-53	w know _ is=-53	w the money ,=53	m , it=53	w , it=53
k YOU -ay $=-53	k -ed -in=-53	p NOT IT IF=53	p WILL ME=-53	m YOU had=-53	w you had=-53	j that said=-53	k -ey=-53	j because out=53	j am tell=-53	k NOT -ge=-53	m not -ge=-53
j her attention=-53	p THEY WANT I=-53	j i lose=-53	j lose i=-53	p FEEL COMPARE YOU=53	k , _ -nd=-53	w be _ it=-53	k -in ME -et=-53	w was _ him=-53	k IT _ I=-53	k , _ -th=53	w , _ with=53
p I MAYBE THEY=-53	p ALL I WILL=-53	w ^ _ only=53	k -ut _ -nd=53	k -ut _ -a=-53	w out _ a=-53	w and i could=53	k ^ -he GAMBLE=53	k YOU -bt=-53	m YOU doubt=-53	m you -bt=-53	w you doubt=-53
k CHOICE THEY $=53	j had off=53	w have caused you=53	w i _ caused=53	w i have caused=53	w how _ have=53	k -om _ I=-53	m YOU see=-53	w you see=-53	p YOU I NOT=-53	k ^ I MAYBE=53	m whole THING=53
p I I YOU=-53	k ME ERROR=53	m my ERROR=53	j of every=-53	j but with=53	p LIFE I IT=-53	p SAW I THEY=-53	j if was=53	j after and=-53	j no me=-53	w to lie $=53	j i owe=-53
p IT MAYBE HAVE=53	j you hospital=-53	k JUST _ -to=53	k -so _ MAYBE=-53	w so _ could=-53	w on _ is=53	p YOU BECAUSE ME=53	k -ll -of IT $=-53	k ^ _ -pt=-53	p I TRUST ME=-53	j that day=-53	w it came to=53
m hurt YOU=-53	k -at _ OTHER=-53	k IT -ps=53	j on those=53	k -es BEEN=53	w not _ about=-53	k -ny=53	p WANT YOU I=53	j something you=-53	k NOT -ke IT=53	p YOU OTHER YOU=-53	k -lk=53
k -of _ -th=53	j that are=53	j have been=53	k COMPARE -ch $=-53	w too much $=-53	j it big=53	k -ne -nd=53	j have go=-53	s livin=53	w living=53	p WOULD HAVE IT=53	j promise you=-53
k -at -me -nt $=53	k -me -nt $=53	w some point $=53	w up _ her=53	k HAVE BEEN $=53	w have been $=53	m tell ME=-53	s comfo=53	k CAUSE ME=53	k -re BEEN THING I=53	k BEEN THING I=53	k -nd I HAVE -ld=-53
k WE BEEN -ng=53	j again and=-53	w are _ ,=-53	k I -nd=53	m i -nd=53	j is than=53	w is _ than=53	j promised to=-53	p NOW SAW=-53	k I BEEN -ng -he=-53	j not only=-53	p YOU YOU IT=-53
p I WANT BEEN=53	k HAVE CAUSE YOU FEEL=53	j and in=-53	p ALL YOU=-53	k -re _ $=-53	k CHOICE BUT=-53	j that upset=53	k HAVE -a -le=53	k -nd YOU BEEN=53	j were scared=-53	j you scared=-53	w i _ her=-53
w on _ year=53	k NOT -it=53	w you _ him=-53	w , _ else=53	j only to=-53	m anything IT=53	w anything that=53	s losin=-53	w losing=-53	j as with=-53	j is on=-53	p SORRY IT BEEN=53
j we never=53	k -th -he GAMBLE=53	m myself IT=53	m LIE your=-53	j i find=53	k -ut _ OTHER=-53	j who what=-53	k ME _ -ht=-53	k ^ I WILL -ll=-53	j even in=53	k I _ -to=-53	p CHOICE THEY I=-53
j in him=-53	p IF NOW=-53	p IT WE=53	p YOU SEX THEY=-53	m YOU on=-53	w you on=-53	j you explain=-53	j back the=-53	m THEY was=53	j nothing me=53	w that i made=-53	j got in=53
p WE WOULD=53	k I LIE ,=53	k -ng _ -ne=53	j things the=-52	k -he _ -ho=-52	w the _ who=-52	j not bad=52	k IT _ SORRY=52	m THEY you=-52	s becau=-52	w because=-52	p LIE NOT=52
j myself and=52	k , I BEEN -ng=52	k ^ I HAVE CAUSE=-52	j i help=52	k I -an=52	m i -an=52	p HAPPEN HAPPEN=52	p TRUST I CAUSE=52	j we this=52	m BEEN sad=-52	s sad=-52	w sad=-52
k ME _ -ll=52	k -nd _ GAMBLE=-52	s trust=-52	m -on in=-52	p MAYBE HAVE FEEL=52	s faith=52	m I lost=-52	w i lost=-52	k I SEX -th THEY=52	k ^ YOU SAW -ut=-52	k THEY BEEN $=52	j and pretended=-52
p NOT I WOULD=-52	m have $=52	w have $=52	j when your=-52	j pretended to=-52	m pretended -to=-52	w pretended to=-52	w are _ to=52	w back _ $=-52	j you enough=-52	k -ed -ll=-52	k -ts -nd I=-52
p YOU SAW WILL=-52	p HAVE COMPARE YOU=52	p SORRY FEEL FEEL=52	k NOW _ $=52	p TRUST IT WILL=52	p FEEL ME OTHER=52	p FEEL OTHER=52	j believed me=-52	j there anything=52	j you ever=52	j had with=52	p I MAYBE IT=52
k ME -at -he=52	w me at the=52	j drink a=52	j drunk the=-52	w found=-52	j let for=-52	j in any=-52	j only few=52	p DRINK I ME=52	j was if=52	k ERROR ,=-52	m ERROR ,=-52
j still about=52	m -nd when=-52	p NOT ERROR I=-52	p STATE TRUST=52	m IT just=52	w it just=52	j every had=-52	j in your=-52	p I WILL NOT=-52	s kept=-52	w kept=-52	s grand=-52
j am any=52	j you knowing=-52	k BEEN -he JUST -ne=-52	k I CHOICE I BEEN=52	k IT -en YOU=-52	w it when you=-52	j meeting i=-52	j this that=52	j the each=-52	p FEEL ALL=52	j you say=52	k ^ I -ed -ng=52
k -nd _ -ke=-52	m HAVE just=52	j it took=-52	p CAUSE ME DO=52	j card i=-52	p BEEN JUST THING=-52	k DRINK ,=-52	m DRINK ,=-52	k -ns I=52	m -ns i=52	j you think=-52	m anything -to=52
w anything to=52	j not for=52	p HAVE GAMBLE=-52	p BEEN ME CAUSE=52	k IT , -nd=-52	w see _ you=-52	m -es got=52	j my any=52	w certain _ $=52	k -at _ $=52	j you by=52	k -he _ HAVE=-52
k THEY HAPPEN=52	j angry and=-52	j even it=52	p I DRINK IT=52	p DO I CHOICE=-52	p CAUSE BEEN=52	k WE JUST=52	p YOU BECAUSE=-52	p WILL YOU NOT=-52	k -ay _ I=-52	j i month=-52	k I _ WANT=52
p YOU BUT BEEN=-52	m THEY and=52	p YOU IT MAYBE=-52	k YOU -ls=-52	m your -ls=-52	k CHOICE -hy=-52	m CHOICE why=-52	m BECAUSE you=52	k NOT _ -ny=52	p THING MAYBE=52	p HAVE WANT WOULD=52	p IF HAVE WANT=52
j me go=52	k -an NOT=52	m -an not=52	m can NOT=52	w can not=52	p BUT YOU NOT=52	k -ds BEEN=52	m -ds were=52	k MAYBE _ -ld=52	p FEEL SORRY ME=-52	j over and=52	k -of _ THING=52
j am sorry=52	p WE YOU BEEN=-52	k -ld YOU THEY=-52	k -ld _ THEY=-52	k YOU THEY=-52	m you THEY=-52	k FEEL _ HAVE=52	j ring to=-52	k -to YOU -nd=52	w to you and=52	j do see=52	k -rs -nd I=-52
m her -on=-52	w her on=-52	j as cheating=52	m -as cheating=52	w as cheating=52	p SORRY DO=52	j gone i=-52	k -a -ce=52	m a -ce=52	p YOU BEEN LIFE=-52	w is _ ,=-52	k YOU _ THEY=-52
k -ed _ WANT=52	j out house=-52	j a married=52	j kid married=52	j kid when=52	j was kid=52	k -a -id -en=52	k -id -en=52	m -id when=52	m kid -en=52	w a kid when=52	w kid when=52
w ^ you were=-52	k -to -er $=52	j i paid=-52	m was -er=52	m YOU knew=52	w you knew=52	j the money=-52	k ME -ne BEEN=52	p LIE MAYBE=-52	m to -ne=52	w to someone=52	w you need to=-52
k HAPPEN _ THING=52	k SEX _ I=-52	j and without=-52	p BEEN IT SEX=52	k -en YOU CAUSE=-52	k -en YOU CAUSE ME=-52	j that account=52	m IT account=52	m that GAMBLE=52	w that account=52	j out because=52	k -ed I=-52
m -ed i=-52	k -ed IT , I=52	j got did=52	p IT THING LIFE=52	k LIE , YOU=-52	p THING DO YOU=52	m that WE=-52	j my came=52	w my _ came=52	p THEY ME IT=52	k -in _ -se=52	j you cleaned=-52
w cleaned=-52	m not -er=-52	j you lying=-52	p LIFE WILL YOU=-52	k ^ -st=-52	m ^ -st=-52	j home on=-52	k STATE -a=-52	m STATE a=-52	p IT IT THEY=52	j are so=52	p SORRY IT YOU=52
k -ho HAPPEN=-52	m who HAPPEN=-52	p STATE YOU ME=-52	k -et _ -nd=-52	k I _ ALL=52	k -a SEX $=-52	m though YOU=52	k WANT IT $=-52	p WILL NOT WANT=-52	w and he was=52	p NOT ME ALL=-52	k , YOU DO=-52
k , YOU DO NOT=-52	p IF WILL I=-52	k YOU I HAVE=-52	w you i had=-52	j after what=52	w i have not=52	w between _ and=52	p WE IT THING=52	k BEEN FEEL , -nd=-52	k FEEL , -nd I=-52	j every year=-52	p I COMPARE BEEN=-52
k ^ _ HAPPEN=52	j hear the=-52	m ME mind=52	w my mind=52	w that _ all=52	m in YOU=-52	p WOULD HAVE=52	w the _ there=-52	s looki=52	w looking=52	k -ge -of=-52	m -ge of=-52
j you bed=-52	p YOU NOW IT=-52	j it but=52	j him from=-52	p DO LIFE=52	m do IT=52	k LIE _ -nd=-52	k , _ -ve=52	w was only a=52	k I _ LIFE=-52	j answer you=-52	k CAUSE _ -ht=52
j my i=-52	k -ut _ ME=52	j wanted be=52	m -a friendship=52	w a friendship=52	p ME WILL IT=-52	k MAYBE -ay I=52	p YOU CAUSE YOU=-52	p WANT ME=52	p ME HAVE=52	k WILL -nd YOU=-52	k -he -th $=-52
p I WILL WOULD=-52	j all place=52	j over place=52	k -ll NOW -he=52	k -ll NOW -he -ce=52	k NOW -he -ce=52	k NOW _ -ce=52	m -he place=52	m all NOW=52	w all over=52	w all over the=52	w over _ place=52
w over the place=52	w the place=52	k BEEN SAW=-52	p ME ERROR THING=52	p WOULD HAVE NOT=-52	k -so IT BEEN=52	w so it is=52	k -nd -ng IT=-52	w at _ i=52	p DO WOULD NOT=51	k SORRY _ IF=51	j have what=-51
k HAVE _ SEX=51	p NOT WOULD NOT=51	k TRUST BEEN STATE $=51	k I CHOICE YOU=-51	j to out=51	w on _ ,=-51	w room _ i=-51	p I DO JUST=-51	j over you=-51	w you if you=51	j we were=51	m WE were=51
w we were=51	p I SEX=-51	s overs=51	s doubl=51	w double=51	j on days=-51	k -ay _ BUT=51	k WE HAVE=51	p ERROR BEEN NOT=51	p FEEL BUT=-51	w some _ i=-51	p ME HAPPEN=51
j in bag=-51	k WILL _ -in=51	k -in _ -ok=51	k -to _ -of=-51	w to _ of=-51	p SAW BUT=51	s turne=51	w turned=51	w a _ about=-51	s keep=51	w keep=51	p CHOICE IT BECAUSE=-51
k -nd I -nt=-51	j her that=-51	m are -in=-51	w are in=-51	p BEEN SAW YOU=-51	j pay for=51	m pay -or=51	w pay for=51	m forgive ME=51	j tuesday i=-51	k BEEN YOU=51	k -to SAW THEY $=-51
p NOT JUST ME=51	p THEY NOT IT=-51	k OTHER -er=-51	p FEEL THEY=-51	m believed ME=-51	w believed me=-51	w you believed me=-51	k ^ BUT YOU=51	w ^ but you=51	p SORRY IT=51	j it she=-51	p LIE STATE=-51
m found -he=-51	w found the=-51	w you found the=-51	k YOU -ct=51	m you -ct=51	s their=51	w their=51	p ME NOT BEEN=-51	w that we had=-51	p LIFE DO IT=-51	p ME BEEN HAVE=-51	p IT NOT STATE=-51
k YOU -ut IT=-51	j second mortgage=-51	k -nd -ge=-51	m -nd mortgage=-51	m second -ge=-51	w second mortgage=-51	j said in=-51	k -nd -so=-51	k -nd -so BEEN=-51	k -so BEEN=-51	m -nd so=-51	m and -so=-51
m so BEEN=-51	w and so=-51	s dolla=51	j it do=51	k -nd I BEEN -ng=-51	j will find=-51	p YOU JUST LIFE=51	j needed and=51	j i counselor=-51	j with not=51	j have said=-51	w have said=-51
k THEY _ JUST=51	k -ed YOU -on=51	k I -ed YOU -on=51	s whole=-51	w whole=-51	w me _ every=51	p SEX BUT=51	s screa=51	j after had=-51	k BEEN WANT=51	j i front=-51	j drunk with=-51
m -to end=-51	w to end=-51	k ^ I SORRY IT=51	k ^ ALL -me=-51	w ^ every time=-51	k HAVE _ -se=-51	k BECAUSE IT=-51	w needed _ and=51	m my DO=-51	w my doing=-51	k WE -nd=-51	m BEEN talking=51
k YOU _ -om=51	k THING _ MAYBE=51	p MAYBE BEEN=51	j i bit=51	p STATE I WILL=-51	p I ALL LIE=-51	m you -re=51	j that i=-51	k HAPPEN IT $=51	j the bonus=-51	k ^ _ NOT=-51	k -th -a OTHER=-51
j when that=51	k -he -st=51	m the -st=51	k IT I -ed YOU=-51	p BEEN NOT NOW=51	p GAMBLE YOU NOT=-51	k -ed , -so=51	k -ed _ -so=51	p WOULD WANT IT=51	j house how=51	p HAVE CHOICE IT=51	j lied too=-51
m IT with=-51	j do remember=51	p BEEN YOU COLD=51	w wrong _ i=51	m somewhere $=51	w somewhere $=51	k -he THING=51	m the THING=51	p TRUST CAUSE YOU=51	p MAYBE IT DO=-51	k -ty _ $=51	j gave impression=51
k YOU BECAUSE=51	k I DO NOT -nt=-51	k ME DO THING=51	k ME DO THING I=51	p DO THING DO=51	j wanted feel=51	p I LIFE HAVE=-51	s read=-51	w read=-51	k -ck _ I=-51	w ^ _ account=51	w ^ the account=51
m ^ whatever=51	w ^ whatever=51	p YOU ALL CHOICE=-51	k STATE _ -ar=-51	j tired of=51	m tired -of=51	w tired of=51	w ^ _ affair=-51	p YOU IF BEEN=51	k -an _ ME=-51	m have -ed=51	s birth=-51
j stopped my=51	m -on your=-51	w on your=-51	k -nd _ WE=-51	j lied at=-51	p HAVE IF I=51	w and i have=-51	p ALL ME=51	k I -nk=51	m I think=51	m i -nk=51	w i think=51
p COMPARE JUST=-51	m much -to=51	k YOU FEEL STATE=-51	w about me=-51	p I OTHER GAMBLE=-51	p OTHER GAMBLE=-51	k CHOICE _ BEEN=51	w made you feel=-51	m -ho lied=-51	w who lied=-51	j not think=51	j so ask=-51
j next your=-51	w next _ your=-51	w next to your=-51	w to _ room=-51	j it thing=51	p LIFE THEY=-51	j with me=51	m ^ mistakes=51	w ^ mistakes=51	p WOULD HAVE FEEL=51	j lied that=51	j you anyway=-51
k -of -at I=-51	w of what i=-51	m something ,=-51	w something ,=-51	w something , and=-51	w something _ and=-51	k BEEN -nt -nd=51	j i boss=-51	p I BEEN DO=-51	j all time=51	k -ll -he -me=51	k -ll _ -me=51
w all _ time=51	w all the time=51	p DRINK I LIE=-51	p DRINK LIE=-51	p I DRINK LIE=-51	j because me=-51	k LIFE _ -ld=-51	m -en sorry=51	m then SORRY=51	w then sorry=51	k , I SORRY IT=51	w , _ regret=51
w , i regret=51	w out _ the=-51	w had _ it=-51	j to home=51	p WE BEEN SEX=51	k ME _ CAUSE=51	p SORRY IF THING=51	s hold=-51	w hold=-51	k -ut ME -nd=-51	w about me and=-51	j my night=-51
p HAVE I I=51	k FEEL COMPARE=-51	m feel COMPARE=-51	k YOU _ -ng=51	m it WOULD=-51	k ME -se=51	m my -se=51	p YOU NOW ME=51	s locke=-51	p SAW NOT=-51	p JUST IT YOU=51	k WILL NOT -nt=-51
k WILL _ -nt=-51	w will _ want=-51	w will never want=-51	s playe=51	w played=51	p YOU LIFE NOW=-51	m honesty ,=51	w honesty ,=51	j thing a=51	k -st ,=-51	m -st ,=-51	p IT COLD I=51
k SORRY _ -ll=51	k ME _ -ng=-51	k -of -a=51	m -of a=51	m of -a=51	w of a=51	k -ne -ff=-51	m -ne off=-51	k BEEN -at ME=51	k STATE -of=51	m STATE of=51	j things out=51
p I YOU WOULD=51	p LIFE CHOICE IT=51	k SORRY BUT=51	m SORRY but=51	m sorry BUT=51	w sorry but=51	j with our=-51	s or=-51	w or=-51	k DO YOU -nt=51	p DRINK DO=51	p YOU OTHER ME=51
m YOU would=-51	w you would=-51	j pay you=51	k -in _ -en=-51	k NOT _ ,=-51	k , YOU -an=-51	w , you can=-51	j you already=51	p THEY HAVE=-51	k ME LIFE -ed=-50	k YOU COLD CAUSE=50	k ^ YOU COLD CAUSE=50
p DO NOT=-50	j them you=-50	k YOU BEEN -ht $=-50	j while the=-50	k SAW -in=-50	m SAW in=-50	p YOU HAVE THING=-50	p I LIE CHOICE=-50	p YOU I FEEL=-50	k -re -nd=-50	m -re and=-50	p DO THING IT=-50
j from so=50	k YOU CAUSE=50	m you CAUSE=50	j nights you=-50	w to _ about=-50	p SORRY THING THING=50	p LIFE IT=-50	j did this=-50	k -nd -ld YOU IT=-50	p ME MAYBE NOT=50	p GAMBLE YOU SAW=-50	w broke that=-50
w i broke that=-50	m SAW what=-50	m not -a=50	w not a=50	p IF DO I=-50	j forgive and=50	k -to -ok -at=50	w to look at=50	k SORRY -be=50	m SORRY babe=50	m sorry -be=50	w sorry babe=50
m ^ for=50	w ^ for=50	k LIE _ -th=-50	j he the=50	k BEEN ME DO=-50	w me _ and=-50	j that lied=-50	k SORRY -or -ll=50	k -ck _ -or=-50	p IT CAUSE YOU=-50	p TRUST CHOICE=-50	k SORRY -or THING IT=-50
j sister the=-50	s negle=50	m JUST things=-50	k -ut IT -in=-50	j you bit=50	k -ld _ -or=50	p ME HAVE YOU=-50	s badly=-50	w badly=-50	k , _ -ht=-50	j came was=50	m were SEX=50
p WE THING I=50	m was ALL=50	j bill i=-50	p I STATE CAUSE=50	p ME YOU GAMBLE=-50	k IT BEEN NOT -he=-50	p IT BEEN HAVE=50	k THING I MAYBE=50	k -to THEY -om=-50	j will still=-50	k I WILL BUT=-50	m WILL still=-50
m will BUT=-50	w i will still=-50	w will still=-50	j understand it=-50	m apologize -to=-50	w apologize to=-50	p CAUSE DO THING=50	w will not=-50	j than to=-50	j this way=50	j not on=50	w just _ to=50
k -re I BEEN=-50	j paying it=-50	j d anything=50	w ^ i owe=-50	k -ke _ -ne=-50	k SAW _ -ng=-50	k YOU -op=-50	p WILL ALL BEEN=-50	p I ALL BEEN=-50	k YOU SAW -or=-50	w you asked for=-50	k JUST _ ,=-50
p YOU SAW HAPPEN=-50	m ME lie=-50	w things _ you=-50	p HAVE NOT ALL=-50	p I SORRY=50	k ^ I JUST -ed=-50	p THEY SAW I=-50	k IT BEEN -te $=50	m -ed into=50	w deserved=-50	p YOU SAW BECAUSE=-50	k -of _ YOU=50
w of _ you=50	j it told=-50	j know to=50	k YOU BEEN NOT=-50	p ME SORRY IT=50	k I SAW -at=-50	k -re IT HAPPEN=50	m THING it=50	k ^ I WILL BEEN=-50	k HAPPEN -a JUST=50	j it get=50	m right $=-50
w right $=-50	k -ed WILL=-50	m missed -he=50	w i missed the=50	w missed the=50	j not got=-50	p LIFE DO YOU=50	k -en=-50	j told your=-50	p THEY WILL IT=50	p IT NOT LIFE=-50	p ERROR YOU HAVE=50
j number i=-50	w did that to=-50	p BEEN COMPARE BEEN=-50	p IT TRUST HAVE=50	p YOU I DO=-50	j if made=50	p YOU BUT IT=50	p IT WE BEEN=50	k -et _ -in=-50	j kept her=-50	j understand was=50	p WOULD HAVE THEY=50
k HAPPEN IT=50	s has=50	w has=50	j mine i=-50	k IT CAUSE=-50	p HAPPEN BEEN BEEN=50	k I DO IT BECAUSE=50	p I I DRINK=50	p ME WE I=-50	j again that=-50	p BECAUSE WANT YOU=50	k -ch=-50
j said a=50	p CHOICE JUST=-50	s alcoh=50	p BEEN LIE BUT=-50	p SAW DO I=50	j every single=-50	k ALL -le=-50	m ALL single=-50	m every -le=-50	w every single=-50	k BEEN NOT JUST ME=50	k NOT JUST ME=50
p I YOU=-50	p YOU STATE MAYBE=-50	j lie it=-50	m went -to=-50	p BEEN SORRY CHOICE=50	p I WOULD FEEL=50	j at him=50	k -an -to=-50	m HAVE started=-50	j him you=-50	j it got=50	p I WOULD SORRY=-50
k -ne -in=-50	m -ne in=-50	p WILL SAW BEEN=-50	k -ep=50	p JUST NOT FEEL=50	s broke=-50	w out _ way=50	p IT SEX NOT=50	m I asked=50	w i asked=50	j hundred the=-50	p JUST YOU HAVE=-50
j to ex=-50	j sister to=-50	k -or _ -to=50	w for _ to=50	m ME about=50	w me about=50	s bring=-50	w bring=-50	w i _ today=-50	k -ht ME=50	m -ht me=50	m BEEN upset=-50
w are upset=-50	w you _ upset=-50	w you are upset=-50	j once me=-50	p YOU HAVE BEEN=50	j at mother=-50	w at _ mother=-50	p I I ALL=-50	p THING IT CAUSE=-50	j but think=50	k I DO IT=-50	p BEEN THEY YOU=50
p FEEL MAYBE HAVE=50	s mind=50	w mind=50	p ME NOW YOU=-50	p YOU YOU SAW=50	s know=50	w know=50	p BUT NOT THING=50	j all a=50	j me at=50	w you _ get=-50	j everything you=-50
p I BEEN SAW=50	p FEEL ERROR=50	k -on _ -at=-50	p ERROR YOU=-50	p JUST YOU YOU=50	j do but=50	k I BEEN SORRY=50	p ME IT CAUSE=-50	k DO NOT -go=50	k DO _ -go=50	p BEEN SORRY=50	k IT MAYBE=50
j under much=50	k -er -so -ch=50	k -er _ -ch=50	m under -so=50	w under _ much=50	w under so=50	w under so much=50	p BEEN MAYBE YOU=-50	j it will=-50	j i bar=-50	j weekend and=50	k TRUST I CAUSE=-50
k -th -ne=-50	m with -ne=-50	p NOT BEEN OTHER=50	j my bag=-50	m bag $=-50	w bag $=-50	p NOT OTHER=50	j on before=50	p BEEN JUST LIE=-50	p DO THEY I=-50	m we NOT=50	m SAW him=-50
j would stop=-50	p BEEN MAYBE HAPPEN=50	j stayed out=-50	m stayed -ut=-50	w stayed out=-50	p IT BEEN CAUSE=50	p YOU LIFE BEEN=50	m asked YOU=50	k BEEN -nt $=50	p MAYBE BEEN IT=50	j even that=50	p GAMBLE SAW=-50
k -id ME=-50	m ^ but=50	w ^ but=50	k -nd I -ed ME=-50	s moved=-50	w moved=-50	p IF HAVE ME=50	p THEY BECAUSE THEY=-50	m WOULD like=-50	j called the=-50	j will no=50	k ERROR=50
k ^ DO NOT=50	w ^ do not=50	k IT -ff=50	m IT off=50	m it -ff=50	w it off=50	k YOU _ -ep=50	j was more=50	k WILL _ -to=50	j ask for=-50	k -sk -or=-50	m -sk for=-50
m ask -or=-50	w ask for=-50	j i so=50	k -nd _ -ys=-50	w i _ to=-50	p WOULD NOT=50	p WILL YOU LIFE=-50	j the drinking=50	m -he drinking=50	w the drinking=50	p MAYBE ME=50	k -ge $=-50
m -ge $=-50	k IT _ ALL=50	m BEEN more=50	m THING got=50	m -or eleven=-50	w for eleven=-50	k WILL -ay=-50	m will -ay=-50	p TRUST JUST=-50	j have me=50	k -es ME=-49	m -es me=-49
k STATE -me=49	j a out=49	k BECAUSE I -ld=-49	p IT WILL NOT=-49	j got mixed=49	j mixed up=49	m HAPPEN mixed=49	m mixed -up=49	w got mixed=49	w got mixed up=49	w mixed up=49	k ^ YOU SAW ME=-49
p WOULD BEEN TRUST=-49	j my left=49	k -ng _ -of=49	k LIE -he GAMBLE=49	k LIE _ GAMBLE=49	k ^ IT BEEN ME=-49	k -a -ot -of=49	k -ot -of=49	m -ot of=49	m lot -of=49	w a lot of=49	w lot of=49
p I WILL BECAUSE=-49	j half and=49	p BEEN IT LIE=-49	w other _ $=-49	p HAVE NOT SAW=-49	k -th _ -in=-49	p JUST ERROR=49	k -ke _ I=-49	k , -so -at=49	k -so -at=49	m -so what=49	m so -at=49
w , so what=49	w so what=49	k CHOICE $=-49	m CHOICE $=-49	w account=49	k CAUSE YOU -a=-49	k -ut _ GAMBLE=-49	m let -he=-49	w i let the=-49	w let the=-49	j about night=-49	j have like=49
w our _ had=49	s lunch=-49	p YOU DO HAPPEN=49	m was DO=-49	p LIFE HAVE=49	m when IT=-49	m on YOU=-49	p NOT WANT IT=-49	k -nk YOU BEEN -ng=49	k -ok _ -of=49	w took _ of=49	m is -ly=49
j and then=49	m -nd then=49	w and then=49	p THEY BUT I=-49	p JUST IT IT=49	j not me=-49	j said it=-49	k -on -ll=49	p HAPPEN COMPARE=49	k -he -at=49	m the -at=49	k GAMBLE=-49
k FEEL -ut=-49	m FEEL about=-49	p YOU THEY BEEN=-49	p I SORRY JUST=-49	m -a month=49	w a month=49	p THEY BEEN=49	k -in ME CHOICE=49	w in my own=49	p YOU I ME=-49	p DO IT CHOICE=-49	p YOU WANT YOU=49
p I GAMBLE YOU=-49	p NOT ME THEY=49	w took _ $=49	j had do=49	j and person=49	m -nd my=-49	w and my=-49	j my like=49	j the before=-49	p ME IT WILL=-49	j did in=-49	j things a=49
k YOU -ut -he=-49	j every said=-49	p NOW YOU YOU=49	w about _ $=49	k CAUSE _ -a=49	p IT YOU THING=49	p DRINK ME I=49	j at of=49	j been months=49	p STATE BECAUSE BEEN=-49	w tell _ that=-49	w tell you that=-49
j stood our=-49	p ERROR ERROR=49	k BEEN NOW -ng=49	k NOW -ng=49	m already -ng=49	p IT YOU WOULD=-49	w just _ not=49	k -me _ BEEN=49	m you SEX=-49	k ALL WILL $=-49	w over _ it=49	p ME THING IT=-49
w the _ for=-49	p I BUT WE=49	w apologize _ you=49	s envel=-49	w envelope=-49	j not drink=-49	p I SORRY IT=49	j and and=-49	k YOU $=-49	m YOU $=-49	k SORRY -or ME=49	p STATE STATE I=-49
p JUST I NOT=49	j someone you=-49	k -st _ -or=-49	p BEEN HAVE FEEL=49	k THEY _ I=49	s plann=49	s get=49	w get=49	p ME BEEN SORRY=49	k BEEN NOT ,=-49	k CAUSE _ IT=-49	p BECAUSE WANT I=-49
m -he statements=-49	w the statements=-49	k I -ld THEY=-49	j looked in=-49	p I JUST FEEL=49	w i _ hurt=49	j had that=49	k -or -ee=-49	m -or three=-49	m for -ee=-49	w for three=-49	j one a=49
k SORRY IF YOU=-49	m BEEN home=-49	j never said=49	p FEEL JUST=-49	m anyway $=49	w anyway $=49	p WANT THING=49	j lied it=-49	k I _ -om=-49	w ^ you said=-49	p HAVE BUT=-49	p THING THEY=49
w ^ the lie=-49	j hardly a=49	p I CHOICE COMPARE=-49	p LIFE I YOU=-49	j asked directly=49	j me directly=49	j you directly=49	k ME -ly=49	k SAW ME -ly=49	k SAW _ -ly=49	m ME directly=49	m me -ly=49
s direc=49	w asked _ directly=49	w asked me directly=49	w directly=49	w me directly=49	j if came=49	p SEX YOU YOU=-49	j am by=49	j i responsible=-49	j responsible for=-49	m responsible -or=-49	w responsible=-49
w responsible for=-49	j was even=49	p YOU I HAVE=-49	k SORRY -to=49	m SORRY to=49	j i sorry=49	k IT -ke=-49	p DO CAUSE=49	p SORRY LIFE=-49	p I WE LIFE=-49	j because the=-49	p YOU BEEN HAPPEN=49
p I I MAYBE=-49	m it HAPPEN=49	k -me -on ,=49	m come -on=49	w come on=49	w come on ,=49	p NOT BEEN YOU=-49	k BUT _ MAYBE=49	w not _ you=-49	p SAW COLD=-49	k -th YOU $=-49	w with you $=-49
m YOU alone=-49	j a never=49	p SEX THEY I=49	m ^ just=-49	w ^ just=-49	j were and=49	k ME -de $=-49	p HAVE IT=49	k -in _ IT=-49	p YOU WE YOU=-49	p WANT YOU BUT=49	k FEEL -ng=49
k -er $=-49	m -er $=-49	p JUST HAPPEN IT=49	j were hurt=49	w were hurt=49	j to me=-49	j did have=-49	m you -ht=-49	p ALL ME DO=49	w was broken $=49	p GAMBLE I BEEN=49	m HAVE decided=-49
k HAVE -ed -to=-49	j just on=49	k -ee -es $=-49	w three times $=-49	p BEEN BEEN WE=49	k -to -ll IT=49	p I I THING=49	p NOT WOULD HAVE=-49	p WE JUST YOU=49	p NOW ME IT=-49	w have _ something=49	k BEEN _ -by=49
p BEEN STATE HAVE=-49	j the for=-49	k ^ -re=-49	m ^ -re=-49	k ^ LIFE=49	m ^ LIFE=49	j we you=-49	p ME BEEN JUST=-49	p I WOULD BEEN=-49	p HAVE DO BEEN=49	k -ne -ff $=-49	k ME -ne -ff $=-49
w phone off $=-49	j she for=49	k , YOU CHOICE -ow=49	k DO -at=49	p I IT BUT=49	p CAUSE IT ME=49	k -nd _ -ng=-49	j felt like=-49	m felt -ke=-49	w felt like=-49	w am sorry=49	w i am sorry=49
k ^ I -it=-49	w if i was=49	p GAMBLE ME=49	k -he TRUST ,=-49	w the truth ,=-49	k YOU _ -ve=49	j take back=-49	k -ke IT -ck=-49	k -ke _ -ck=-49	k I -ke IT -ck=-49	w take _ back=-49	j had this=49
m HAVE gone=-49	s texts=49	w texts=49	j wrote it=-49	j and days=-49	k -he LIFE BEEN -ne=-49	k LIFE BEEN -ne=-49	w money _ gone=-49	p YOU YOU WE=-49	p BEEN HAPPEN DO=49	p WE HAPPEN DO=49	m we HAVE=49
w i _ call=-49	j time it=49	p IT CAUSE=-49	m ME up=49	m me -up=49	w me up=49	k I _ -ff=-49	w i _ off=-49	w not _ that=49	p I WE BECAUSE=-49	k -go=49	p SORRY I IT=-49
j am are=49	k -ar ,=-49	m -ar ,=-49	p SORRY IF BEEN=-49	p YOU ME WE=-49	j scared so=49	j think about=-49	w forgiven=-49	m nothing $=-49	w nothing $=-49	k -an _ THING=49	p I HAPPEN THING=-49
s laura=49	w laura=49	m may NOT=-49	s grief=-49	w grief=-49	w was never=-49	j but who=49	j to doubt=49	k -bt ME=49	m doubt ME=49	j do for=49	j told him=-49
m -ld him=-49	w told him=-49	s saw=-49	w saw=-49	j the came=49	p HAVE SAW THEY=-49	p BEEN NOT JUST=49	k FEEL _ FEEL=49	k IF YOU BEEN=49	p I OTHER ME=-49	j know did=49	p THING NOT HAVE=49
p WILL SEX I=-49	j card and=-49	j back was=49	k IT I WOULD NOT=-49	k ^ I HAVE HAPPEN=49	p I FEEL THING=-49	w it _ $=49	k BEEN _ SORRY=49	p IT DRINK NOT=49	k -ng -ff=-49	m -ng off=-49	w about _ i=49
p CAUSE WE I=49	m HAPPEN to=-49	k DO _ -so=49	j both us=49	w both _ us=49	w both of us=49	p BEEN IT STATE=-49	p HAVE LIE ME=-49	k ^ -he -on=-49	p WILL TRUST YOU=-49	p IT I CHOICE=-49	j not them=-49
p YOU SAW OTHER=49	k -en YOU BEEN -in=-49	j my number=49	s hard=-49	w hard=-49	p CHOICE I CHOICE=-49	j the trip=-49	k ME _ -it=49	p YOU IT DO=49	k DO NOT -nt -to=49	w not want to=49	k IT -se=48
j are not=48	k -ed _ I=48	p JUST BECAUSE BEEN=48	p ME BEEN DRINK=48	k , I -an NOT=48	w , i can=48	j me alone=48	j but the=-48	j turn the=48	w ^ _ spent=-48	w i _ paying=-48	w had not=48
k I -nt -to=-48	w i want to=-48	p BEEN SEX I=-48	w but _ is=48	j never anyone=48	k -et _ $=-48	w it never=48	k I -ke -he=-48	k ^ I -ke -he=-48	m broke -he=-48	w broke the=-48	w i broke the=-48
j wrote was=-48	p BEEN THING IT=48	j how a=48	k -ge _ $=48	p FEEL STATE YOU=48	k STATE _ -se=-48	p ERROR IT YOU=-48	k SEX -th THEY=48	j not out=48	w i ended up=-48	k ALL -nt $=-48	k -to -he -al=-48
j the like=48	m -nd you=-48	k , -nd I SORRY=-48	j if gone=48	k HAVE NOT -ne=48	m NOT gone=48	w had not gone=48	w not gone=48	k ^ THEY HAPPEN=48	j after out=-48	k -er YOU SAW -ut=-48	k WANT _ YOU=48
k ME -to IT $=48	w never have=48	p WE BEEN STATE=48	j you cold=48	m WILL not=-48	j february was=-48	p HAPPEN IT DO=48	p BEEN ALL=48	p NOT JUST=48	k I HAVE LIE=-48	k -to -on=-48	k THEY -at=-48
k SORRY IF I BEEN=48	p I ME GAMBLE=-48	j was drink=-48	j always and=48	p TRUST YOU IT=-48	w , _ because=-48	j sorry being=48	k -he _ BUT=-48	j if will=-48	k -ny FEEL=48	m any FEEL=48	k -om _ -ng=-48
j for way=48	p MAYBE SAW DO=-48	p WILL OTHER YOU=-48	p NOT LIFE I=-48	k WE WOULD BEEN=-48	p YOU THEY THEY=-48	j you call=-48	w you call=-48	k -ne _ $=-48	p WANT BEEN=48	w ^ _ yelled=48	k -ly _ -ut=48
p IT BEEN YOU=-48	j and too=48	k -re -in=-48	j i doctor=-48	k IT _ -as=48	w those pictures $=-48	w not _ for=48	j that was=-48	j you be=-48	j talk you=-48	p BECAUSE BEEN COMPARE=-48	k ME IF I=48
m ME if=48	w me if=48	w me if i=48	s bill=-48	w bill=-48	m -to that=48	s will=-48	w will=-48	k -ge=-48	k HAVE BEEN -me=48	p BEEN IF I=48	k GAMBLE _ -he=-48
m I apologize=48	w i apologize=48	p DO NOT BECAUSE=-48	k ^ WE -th=48	w ^ _ both=48	w ^ we both=48	j from our=-48	m -om our=-48	w from our=-48	k THING COMPARE=48	j the me=48	k I _ -go=-48
w i _ go=-48	j not went=48	j that going=-48	j cards and=-48	p CAUSE ME I=48	k -ut _ -ht=-48	p HAPPEN I NOT=48	k DRINK _ ME=48	j we both=48	p LIE LIFE IT=48	j that hurt=48	w with him $=-48
s be=48	w be=48	j is just=48	w is just=48	k BEEN SORRY=48	j honestly not=48	p SORRY BUT DO=48	j i people=-48	m NOT need=48	j to telling=-48	p BECAUSE THEY BEEN=-48	p SEX CAUSE=48
k , YOU HAVE=48	k JUST _ BEEN=48	m WE just=48	p WILL MAYBE YOU=-48	k HAVE WANT=48	k THEY -er=-48	j sorry times=48	p I ERROR YOU=48	j is now=-48	j and ask=-48	p HAVE SAW I=-48	k YOU -ke $=-48
w you like $=-48	j the you=-48	p BEEN IT HAVE=48	s let=48	w let=48	k -or ,=48	m -or ,=48	k -to YOU -ut=-48	w to you about=-48	k WILL _ LIFE=48	p GAMBLE IT=-48	p THING CHOICE=-48
m line ,=48	w line ,=48	p DO NOT HAPPEN=48	j to am=-48	j you leave=-48	j extent that=48	j extent you=48	k -he -nt IT=48	k -to -he -nt IT=48	m extent IT=48	w extent that=48	w the extent that=48
k YOU STATE $=48	j the who=-48	j for nine=-48	m -or nine=-48	w for nine=-48	p SAW ME=-48	k -an THING=48	m mean THING=48	p HAPPEN STATE THING=48	w and when=-48	k MAYBE=48	p YOU YOU I=-48
k YOU HAPPEN=-48	m you HAPPEN=-48	k BEEN SORRY I COLD=48	k SORRY I COLD=48	k -so I MAYBE=-48	w so i could=-48	k WANT -nd=-48	m WANT and=-48	p LIFE WILL IT=48	j for were=48	m bank -nd=48	w bank and=48
w the bank and=48	j my cheated=-48	p THING I THING=48	j may the=48	s full=48	w full=48	p IT THING HAVE=48	k I DO NOT -nk=48	k HAVE JUST=48	j six i=48	j in hotel=-48	w in _ hotel=-48
k -to -go $=-48	w to go $=-48	k YOU -ry $=-48	k BUT _ YOU=48	p WE SORRY=48	k HAPPEN -ed -up=48	k -he -it=-48	m the -it=-48	k -nd THING=-48	k CHOICE _ BECAUSE=-48	p I BEEN THEY=-48	m ME lies=-48
w my lies=-48	m have -id=48	p DRINK DO NOT=48	j keep it=-48	p I JUST ALL=48	p SEX THEY NOT=48	p JUST I YOU=-48	j you set=48	m read -he=-48	w read the=-48	k I STATE=-48	m i STATE=-48
m things HAPPEN=48	k -ll YOU -ut=-48	w tell _ about=-48	w tell you about=-48	p CHOICE SAW=-48	k YOU LIFE=-48	m your LIFE=-48	k , -nd I WOULD=-48	j all have=48	p CAUSE BEEN I=48	p ME YOU WOULD=-48	j lost my=-48
j deserved to=-48	m deserved -to=-48	w deserved to=-48	w you deserved to=-48	m too ,=-48	w too ,=-48	k -ts _ -nd=-48	j the until=-48	m JUST had=48	p I WILL GAMBLE=-48	w ^ _ drinking=-48	j gambling it=-48
p SORRY IF ERROR=48	p JUST BEEN BEEN=-48	p YOU LIE BEEN=-48	p FEEL YOU NOT=48	j tell me=-48	k ^ I MAYBE I=48	m drinking ,=48	w drinking ,=48	k YOU -re=48	k SEX , -nd=-48	k SEX , -nd I=-48	p BEEN WANT=48
p ERROR IT IT=-48	m I ended=-48	w ^ i ended=-48	w i ended=-48	k -at -he OTHER $=-48	p YOU BEEN SEX=48	p THEY SAW=-48	k -ed THEY -nd=48	w blamed _ for=-48	p LIFE IT HAVE=48	p LIFE I DO=48	j not love=-48
k YOU -ld ME=-48	k ^ YOU -ld ME=-48	w ^ you told=-48	w you told me=-48	m CAUSE my=48	k ALL , -nd=48	k -ng -on ME=48	j not want=-48	j you all=48	j car and=-48	m their -es=48	w so _ do=48
j have every=-48	k CAUSE YOU -wn -in=48	j were around=48	w know _ to=48	p IT HAPPEN ME=48	j to who=48	k -me _ -er=48	p YOU BEEN ME=48	k NOT HAVE -ne=48	k WOULD NOT HAVE -ne=48	w not _ gone=48	w not have gone=48
k -a -om -th=-48	k -ed -a -om=-48	k -ed -a -om -th=-48	k -om -th=-48	k I -ed -a -om=-48	m -om with=-48	k ^ IF YOU SAW=48	k ^ I CAUSE -he=-48	p IF YOU JUST=48	j the because=-48	j again on=-48	m -in on=-48
m again -on=-48	w again on=-48	j and only=-48	j to anyone=-48	s worst=48	w worst=48	p HAVE BEEN I=-48	k ^ THEY BEEN=48	j are upset=-48	k OTHER DO=-47	m friends DO=-47	k IT BEEN -he=47
j you many=-47	j i back=-47	k ^ THING HAPPEN=47	k ME THING=47	k YOU HAVE NOT -ed=-47	w did something=47	j in for=47	p IT I CAUSE=-47	j found myself=47	m SAW myself=47	m found ME=47	w found myself=47
w i found myself=47	j offended you=47	p NOT THING BEEN=-47	p YOU BECAUSE SAW=-47	j maybe never=-47	k MAYBE YOU WILL NOT=-47	p MAYBE WILL NOT=-47	w maybe _ will=-47	w maybe you will=-47	w to _ and=-47	j and your=-47	k -ho LIE=-47
m who LIE=-47	k YOU HAVE -ed IT=-47	k YOU -nd=-47	p CAUSE THEY YOU=-47	p STATE SEX I=-47	p BEEN HAVE BEEN=47	p TRUST ME NOT=-47	m admit YOU=47	j laughed you=-47	w laughed _ you=-47	w was with him=-47	j my cousin=47
m ME cousin=47	m my -in=47	w my cousin=47	k BEEN SAW -at=-47	m those SEX=47	j a stupid=47	j it stupid=47	m -a stupid=47	w a stupid=47	j with of=-47	k CHOICE ,=47	m CHOICE ,=47
k HAVE _ IF=47	w have _ if=47	w that _ have=47	j am now=47	k -ip _ I=-47	w trip _ i=-47	p HAPPEN YOU HAVE=-47	p MAYBE BEEN STATE=-47	k LIFE _ NOT=-47	j my stopped=47	j and work=-47	k IT WOULD BEEN=-47
j show the=-47	k -ow YOU -he=-47	w show _ the=-47	w show you the=-47	k ^ I BEEN FEEL=-47	p FEEL BUT I=-47	j if takes=-47	w ^ i take=-47	p I HAPPEN NOT=-47	w that _ how=47	w that is how=47	p YOU LIFE NOT=47
j but do=47	w ^ _ lie=47	p WOULD COMPARE=-47	k DO _ ERROR=-47	k -he _ -ne=-47	j the over=-47	p BEEN STATE CAUSE=-47	w not _ my=47	p SAW IT HAVE=-47	j that from=-47	k -in IT -se $=47	k IT -se $=47
w this house $=47	m cheated $=47	w cheated $=47	s respo=-47	p WILL I ME=-47	j do need=-47	w do _ need=-47	p I BUT LIE=47	p ALL DO THING=47	k YOU SAW IT -as=47	k -en _ MAYBE=47	s at=-47
w at=-47	p WILL IF THEY=-47	k HAPPEN -an=47	j again will=-47	k IT BEEN -ll=47	k -a _ $=47	w a _ $=47	w not _ out=47	j crying and=47	j crying i=47	j that out=-47	j made my=-47
j know on=47	j if decide=-47	k IF YOU -de=-47	k IF _ -de=-47	w if _ decide=-47	w if you decide=-47	k -ld _ -er=-47	p JUST NOT BEEN=-47	k -on BECAUSE=47	m -on because=47	w over _ i=47	j looking was=47
k -on -he -en=-47	k OTHER -ho=47	m OTHER who=47	p YOU FEEL ME=-47	p I ME WOULD=47	k ^ I WILL NOT=-47	k -ke _ -nt=-47	p GAMBLE IT ME=47	p WANT YOU ME=47	j pills and=47	k IT _ HAPPEN=47	p HAPPEN THEY=-47
k -in _ $=-47	k JUST _ -in=47	j own it=47	p GAMBLE CHOICE=47	s into=47	w into=47	p LIE I=-47	p WANT BEEN SAW=-47	m money $=-47	w money $=-47	k YOU -st=47	j sent to=-47
j money you=47	k ^ YOU -ld=47	p THEY IT YOU=-47	p SAW LIE IT=47	k NOW _ LIFE=47	s long=47	w long=47	p YOU FEEL DO=47	k BECAUSE THEY=-47	m because THEY=-47	j exactly with=47	j check my=-47
j so am=-47	k -so I BEEN=-47	w so _ am=-47	w so i am=-47	k -nd _ -es=-47	k THEY _ ,=-47	w is _ my=47	p GAMBLE GAMBLE=-47	j moved money=-47	m moved -he=-47	w moved _ money=-47	w moved the=-47
w moved the money=-47	m BEEN on=-47	j with anyone=47	w ^ _ feel=-47	j name on=-47	j why it=47	s morni=-47	k I _ -at=-47	k I WILL -ow YOU=-47	k WILL -ow YOU=-47	k -ws=47	p ALL HAVE THING=-47
m time ,=-47	w time ,=-47	k -ff _ YOU=-47	j not find=47	j on like=47	w ^ you never=-47	m never BEEN=47	k -ry -ut=-47	m -ry about=-47	j day and=-47	k -to ALL $=47	j truth the=-47
j out my=47	k BEEN COLD ,=-47	p THEY FEEL=47	p YOU SAW CAUSE=-47	p DO THING WOULD=-47	k SEX=-47	j not up=47	j take and=-47	j you honest=-47	k -as IF I=47	k BEEN NOT -as IF=47	k NOT -as IF=47
k NOT -as IF I=47	w as _ i=47	w as if i=47	w not as if=47	p NOT IT SAW=-47	w is _ and=-47	k ^ _ -a=47	w ^ _ a=47	k , I WILL -ay=-47	k IT BECAUSE=47	k -he LIFE -on -a=-47	k LIFE -on -a=-47
p FEEL ME HAVE=47	p LIFE WANT=-47	p IT YOU TRUST=-47	p COLD YOU YOU=-47	k -er _ HAVE=47	j i garage=-47	p WANT FEEL I=47	j my back=-47	p BEEN FEEL NOT=47	w that _ on=-47	w offended=47	p NOW THING IT=-47
p YOU NOW THING=-47	k THING -se=47	k THING -se $=47	m THING else=47	j why not=47	p LIE FEEL=47	k -nd DO NOT=-47	w and did=-47	w and did not=-47	p DO NOW=-47	k -to IT=47	p I FEEL LIE=47
p BECAUSE ME LIE=47	p NOT DRINK IT=-47	p SORRY WILL=-47	k , -th YOU=-47	k -a _ -re=47	j talk me=47	k -lk -to ME=47	k -lk _ ME=47	w talk _ me=47	w talk to me=47	j through this=47	j the stopped=-47
w and _ never=-47	k -at YOU $=47	w at you $=47	m account -nd=-47	w account and=-47	m looked -at=47	w looked at=47	p HAPPEN THEY YOU=-47	s ninet=-47	k BEEN _ ,=-47	k -ct -ke=47	m -ct like=47
k TRUST _ WOULD=47	j i job=-47	w trust _ ,=-47	p DO BUT YOU=47	k LIE -on -he=-47	j son the=-47	j are need=47	k BEEN -in -he -er=-47	m -nd used=-47	w and used=-47	m tell THEY=-47	j i fell=47
k -le YOU BEEN -ng=-47	p IT LIE WE=47	p COMPARE I=-47	p BEEN BEEN IT=47	p I CAUSE BEEN=47	j was father=47	k -he LIFE -on=-47	p I NOT THING=47	k DO -at I=47	j an at=47	j my and=-47	j i poor=47
s poor=47	w poor=47	j is it=47	k -he ALL THING=47	k CAUSE YOU -nd=-47	j how so=47	j be you=47	m DO what=47	j got broken=47	m HAPPEN broken=47	w got broken=47	k I BEEN -id=47
k ^ I BEEN -id=47	w i _ afraid=47	w i was afraid=47	w was afraid=47	p MAYBE SEX=-47	k -he -ne -ho LIE=-47	k -ne -ho LIE=-47	p NOT I OTHER=-47	k DO _ -or=47	w did _ for=47	j been that=-47	s spare=-47
w spare=-47	p DO JUST IT=47	p IT FEEL SORRY=47	k -ed , IT BEEN=47	p IT NOT ME=47	p IF NOT YOU=-47	j so see=-47	p I WOULD TRUST=-47	m -ne drink=47	w one drink=47	p HAVE SAW HAVE=47	p HAVE SAW ME=-47
k -ty I=-47	m -ty i=-47	j to days=-46	m -ed out=46	m way I=46	w way i=46	p IT CAUSE FEEL=46	p I BUT BEEN=46	j going tell=-46	w going _ tell=-46	w going to tell=-46	p YOU YOU THING=46
w to you in=-46	p SEX BEEN NOT=46	j only her=46	w i might have=46	p IF YOU THING=46	j you a=-46	k IF YOU SAW IT=46	m I come=46	w i come=46	j if want=-46	k IT BEEN NOT=-46	p JUST BUT BEEN=46
p LIE BUT IT=46	p WANT I HAPPEN=46	j about him=-46	m behind YOU=46	p I SAW=-46	k -nd YOU=-46	k FEEL _ -a=46	j sorry any=46	w sorry _ any=46	k ME -ow $=-46	k -a STATE=46	m a STATE=46
j to children=-46	p LIFE YOU I=46	j to pay=46	m -to pay=46	w to pay=46	k -in _ -es=46	p WILL NOT THEY=-46	w treated=-46	p IT YOU NOT=-46	w not want=-46	k -ay NOT $=-46	p LIE BECAUSE BEEN=-46
k ^ _ -ht=46	j all and=46	j drinking i=-46	k -nd _ -on=-46	j i betrayed=-46	k -me _ ,=46	w no _ of=-46	j decide to=-46	j sorry think=46	j him was=46	j sorry put=46	j home and=-46
k -lk _ YOU=-46	w talk _ you=-46	k -th _ GAMBLE=46	j and not=-46	j i completely=-46	j look i=-46	w told you that=-46	p ALL YOU YOU=-46	k I BEEN SAW=-46	m am SAW=-46	k -hy YOU=-46	m -hy you=-46
m why YOU=-46	w why you=-46	p SAW BEEN COMPARE=46	w to _ point=46	k I CAUSE -a=-46	w i made a=-46	k COMPARE -ch -to=46	j anyone else=-46	m anyone -se=-46	w anyone else=-46	k -al=46	j at until=-46
p GAMBLE COMPARE=46	k -re _ YOU=46	p YOU GAMBLE GAMBLE=-46	w you _ like=46	p NOT IT I=-46	j at could=-46	p STATE BEEN BEEN=-46	w for all the=46	k -he -ge $=46	k NOT FEEL=46	j from stranger=-46	k -om -a -er=-46
w from _ stranger=-46	w from a stranger=-46	p DO THING YOU=46	k -of _ LIFE=-46	j the under=46	p YOU SEX ME=-46	m ALL on=46	p TRUST ALL=46	j with came=46	k ^ YOU -ht=46	p IT ME CHOICE=-46	k -nd I CHOICE IT=-46
w no _ to=46	w it because you=46	p NOT BEEN=-46	j the call=-46	j you much=46	p ALL BEEN IT=46	k , NOT -to=46	p DO YOU FEEL=-46	p I HAVE JUST=46	p HAVE BEEN SORRY=46	k IT -me=-46	k COMPARE _ ,=-46
j got hurt=46	m HAPPEN hurt=46	w got hurt=46	m house -or=46	w ^ i came=46	k , I CHOICE=-46	j got up=46	j i offended=46	k -id _ YOU=-46	k NOT -nt -to=46	j away and=46	k -in I=-46
m -in i=-46	m was CAUSE=46	p HAPPEN THING=46	j read your=-46	j were told=46	k WILL -on=46	m WILL on=46	m going -on=46	w going on=46	j did that=-46	p THEY WANT=-46	m I would=-46
w i would=-46	k -ng _ OTHER=-46	k , -in=-46	m , -in=-46	m , in=-46	w , in=-46	k LIFE -ut=-46	w have made=46	j have down=46	j answered you=46	w answered _ you=46	w can _ it=-46
p I ERROR I=46	p STATE BEEN IT=-46	k -ht _ I=46	p IT BEEN WILL=-46	m on -he=-46	w on the=-46	p WOULD BEEN JUST=46	k IT TRUST=-46	k -er _ -a=-46	j when will=-46	j it night=-46	k CHOICE _ CAUSE=46
j because what=46	j was raised=46	m BEEN raised=46	w i was raised=46	w was raised=46	p NOT BUT DO=-46	k -nd -ut -of=-46	w ^ we had=46	m -ne was=-46	w you know what=46	k THING -ut YOU=-46	k CHOICE -nd=-46
m CHOICE and=-46	j if ever=46	w you d like=-46	j too to=46	j back to=46	p TRUST NOW=46	w sorry _ all=46	p BEEN NOW=46	j and chose=-46	k -ch -to=46	k -rd -to=-46	m -rd to=-46
j home night=46	j told kids=-46	k -ld -he LIFE=-46	w told _ kids=-46	w told the kids=-46	k LIE , -nd=-46	j came in=-46	k YOU , I BEEN=46	p I NOT WOULD=46	j not believe=-46	w had not been=46	k -he _ -nt=46
m BEEN hardly=46	m it -an=46	p HAVE CAUSE YOU=46	k IT LIFE $=46	j so sorry=46	j am do=46	k WE _ -me=46	p HAPPEN ME BEEN=46	s make=-46	w make=-46	p NOT ME COMPARE=-46	m my THING=46
s is=46	w is=46	p WILL STATE THING=46	j out was=46	j her when=-46	k -lp $=-46	m -lp $=-46	m help $=-46	w help $=-46	j will be=46	w ^ the thing=46	p THEY IT IT=46
m trip $=46	w trip $=46	k -th _ -nd=-46	p I THEY WANT=-46	p HAVE ME ME=46	w before we=-46	k , JUST=-46	m , JUST=-46	m were FEEL=46	k -in ME LIFE=46	m choices $=46	w choices $=46
k IT -nd I=-46	k GAMBLE _ -up=46	j as long=-46	j long as=-46	k -as -ng=-46	k -as -ng -as=-46	k -ng -as=-46	m -as long=-46	m -ng as=-46	m as -ng=-46	m long -as=-46	w as long=-46
w as long as=-46	w long as=-46	j checking is=46	j it lied=-46	k ME -to=46	j the him=-46	j lie was=-46	p LIE GAMBLE=46	k -to -ar IT -om=-46	k -he _ -ge=-46	k JUST _ OTHER=46	p LIE HAVE=-46
j i forged=-46	m I forged=-46	w forged=-46	w i forged=-46	s guilt=46	w guilty=46	k -at -he=-46	m -at the=-46	j too so=46	p YOU ME DO=-46	k ALL=46	j to sister=-46
k -se -nd=-46	j money spent=46	w money _ spent=46	j drink i=-46	p ALL BEEN SORRY=46	p ALL I SORRY=46	j and calling=-46	p YOU YOU ERROR=-46	k CAUSE _ -up=46	p NOT JUST NOW=-46	w phones=-46	p I BUT HAVE=-46
j said things=-46	j a meeting=-46	m -a meeting=-46	w a meeting=-46	k -he -us=-46	m -he bonus=-46	m the -us=-46	w the bonus=-46	j me anything=-46	j would have=46	p HAVE LIE YOU=-46	w not _ how=-46
p NOT YOU BUT=-46	p WOULD YOU CHOICE=46	k -nd I -ed YOU=-46	j did it=-46	j talked it=46	j to counselor=-46	w to _ counselor=-46	j day found=-46	k -nt _ IT=46	p I WE I=-46	m to LIFE=46	w then _ ,=46
j along the=46	m along -he=46	w along the=46	w up _ me=46	p I WE BEEN=-46	m -ry was=-46	k -up -on ME $=46	w is you=46	j and gave=-46	p GAMBLE NOT JUST=46	p HAPPEN OTHER=-46	w ^ _ trust=46
k -la=46	p LIFE OTHER=46	p DO LIFE NOT=46	p NOT I DO=-46	m DO things=46	j because d=46	k I NOT -ld=-46	k I NOT -ld YOU=-46	w i never told=-46	w never told you=-46	p JUST STATE=46	j saw your=-46
m saw YOU=-46	j will by=-46	p I HAVE ALL=46	p ME LIFE BEEN=46	k THEY -ns=46	p YOU SORRY THING=-46	j about is=46	p FEEL I MAYBE=46	p BUT IT BEEN=46	p WILL NOT WILL=-46	p BECAUSE I I=-46	p IF WOULD NOT=46
p STATE YOU IT=46	j were my=-46	p WOULD JUST=46	m feelings -ed=46	m brought THEY=-46	p ME LIFE=-46	w knew _ it=-46	j my told=-46	j on card=-46	w on _ card=-46	j just that=45	w that we=-45
k -ip $=45	m -ip $=45	m hundred -es=-45	j mortgage i=-45	p I YOU DO=-45	k -a _ -nt=-45	j only trying=45	k BEEN JUST -ng -to=45	k I BEEN JUST -ng=45	k JUST -ng -to=45	m JUST trying=45	w i was only=45
w only trying=45	w only trying to=45	w was only trying=45	j i touch=-45	w touch=-45	p BEEN SORRY MAYBE=45	j a into=45	p LIFE BUT=-45	j you stories=45	p ME THEY I=-45	k IT _ -se=45	p IT TRUST STATE=45
p ME HAVE I=45	p SORRY IF YOU=45	k IF _ NOT=-45	s broug=45	w brought=45	k THING , I=45	j i certain=45	k STATE _ LIFE=45	k -ma $=-45	m -ma $=-45	k JUST _ -ow=-45	k -in , -nd=-45
j not tell=45	p BECAUSE CAUSE ME=45	j was got=45	m put IT=-45	s accou=45	m WOULD have=45	k I BEEN -an=45	k ^ I BEEN -an=45	p TRUST I I=-45	p YOU DO CHOICE=-45	k IT WE HAVE=-45	w will show you=-45
p IF SAW=-45	k -en -me=-45	k -me -by=45	k BEEN -me -by=45	m -me by=45	k HAPPEN -ut -of=45	k -ed -ow=-45	m -ed how=-45	p HAPPEN BEEN ME=45	p NOT FEEL I=45	k I FEEL -he=-45	k ME -rd $=-45
w my word $=-45	j your own=-45	m YOU own=-45	m your CHOICE=-45	w your own=-45	k -a _ -ed=-45	w though you=45	p BUT SAW=-45	p ME I THING=45	j i working=45	w i _ working=45	k -en ME -ne=-45
w when _ phone=-45	w when my phone=-45	k SAW _ -at=-45	j behind the=-45	p WOULD HAVE HAVE=45	p DO LIE YOU=-45	k -er -at=-45	k BEEN _ -th=-45	k -ue $=-45	m -ue $=-45	w because _ told=45	p WOULD YOU HAVE=-45
k -me _ -ed=-45	j might have=45	m might HAVE=45	w might have=45	j your funeral=-45	k YOU _ -al=-45	w your _ funeral=-45	j not saying=45	w to him $=-45	w happened _ i=-45	j you long=45	j not help=45
p SAW ME IT=45	p JUST ME WOULD=45	k -or -hs $=-45	w for months $=-45	j the nights=-45	j the gym=-45	k -ym=-45	s gym=-45	w gym=-45	k YOU MAYBE=45	m you MAYBE=45	p FEEL ME ME=45
p IT BEEN THING=45	m DO it=45	k MAYBE _ -et=45	m I may=45	w i may=45	w sorry for all=45	j first i=45	s clean=-45	k -me , -nd I=-45	k -nd $=45	m -nd $=45	j know of=45
j lies up=45	p SORRY LIE=45	k -ng -in -he=45	w not _ what=-45	k -en _ LIFE=-45	j your our=-45	j when get=45	w when _ get=45	p SORRY BEEN ERROR=45	k -om ME=45	m from ME=45	k -or -a=-45
m -or a=-45	m for -a=-45	w for a=-45	m -or one=-45	p TRUST IT ME=-45	s cause=45	k IF YOU -nt=-45	k IF _ -nt=-45	w if _ want=-45	w if you want=-45	p LIFE CHOICE=-45	k -an _ -ne=-45
j i day=-45	j asking and=-45	m phone BEEN=-45	k -ly -nd I=45	k -re HAVE=45	k -re HAVE BEEN=45	m there HAVE=45	j there not=-45	p I WE WILL=45	m ERROR that=45	w in _ way=45	j was open=45
k -ng _ -a=-45	m I had=-45	w i had=-45	p IT LIFE NOT=45	k ^ I SAW -at=-45	j was went=-45	k YOU FEEL ,=45	j ex on=-45	j i slept=45	m -he trip=-45	w the trip=-45	j that about=-45
p I TRUST COMPARE=-45	w i _ lost=-45	p BEEN NOT BUT=45	s funer=-45	w funeral=-45	k I WOULD NOT=45	p LIE CAUSE=-45	j i question=-45	j to hurt=45	j more do=45	m hurt ,=-45	w hurt ,=-45
p BEEN STATE I=-45	p OTHER NOT WILL=-45	p IT YOU HAPPEN=45	w you _ still=45	k -ts _ -he=-45	j you ways=45	p ALL CHOICE YOU=-45	p TRUST LIE=-45	s finis=45	j perhaps not=45	j was coward=-45	p I LIE HAVE=45
j one drink=-45	p FEEL I LIE=45	p BECAUSE I STATE=45	p BECAUSE STATE=45	w , with you=-45	j lie the=-45	k BEEN SORRY -or -ll=45	k BEEN -at -he=-45	j whenever to=-45	p BEEN WE I=-45	j i what=45	k -of -ng YOU=-45
p YOU I YOU=-45	w this _ and=45	j i caused=45	w was _ out=45	k BEEN -ng THEY=-45	k I BEEN -ng THEY=-45	m we JUST=45	j first month=-45	k ^ I CAUSE ME=45	p THEY CHOICE=45	j shouted at=-45	m shouted -at=-45
w i shouted at=-45	w shouted at=-45	w shouted at you=-45	k DRINK , IT=-45	m YOU it=-45	w you it=-45	p LIFE JUST IT=45	p BEEN BEEN COMPARE=45	w when you were=45	w , what did=45	p OTHER ME IT=45	k THEY _ HAVE=-45
m WILL call=-45	w will call=-45	p CHOICE STATE=-45	w sorry _ i=-45	k -he -me=45	m the -me=45	k , I WILL -nd=-45	k COMPARE=45	j all keep=45	p JUST BEEN=45	p MAYBE YOU NOT=-45	s girl=-45
w girl=-45	p I IT BECAUSE=45	k , -so I=45	w , so i=45	w more _ a=45	k HAVE _ ,=-45	p SORRY MAYBE HAVE=45	k -of _ TRUST=45	w after you=-45	j asked about=-45	k -nd I JUST=45	p WANT BEEN BUT=45
j a family=45	j choice every=-45	j it me=-45	p YOU YOU ME=45	k -ad $=45	m -ad $=45	j pushed of=45	m either $=45	w either $=45	j i app=-45	j will day=45	w not _ them=-45
k BEEN _ -er=45	j i ever=45	s somet=45	p IF I ERROR=45	m -ng around=45	p NOT WE I=-45	k ME _ -of=45	j let find=-45	m YOU find=-45	w let _ find=-45	w let you find=-45	w you find=-45
p WOULD BEEN IF=45	j this me=45	k I -ok IT=-45	p I FEEL=45	p CAUSE YOU BEEN=-45	k BEEN _ ME=45	j it or=45	k YOU I BEEN -ng=-45	p IT WILL JUST=45	w my _ ,=-45	k IT COMPARE=-45	j in own=-45
k -in _ CHOICE=-45	w in _ own=-45	k -he -ne -ho=-45	w the one who=-45	m that LIE=45	k FEEL _ -en=-45	p NOT NOT FEEL=45	p YOU CAUSE STATE=45	k -to TRUST=-45	m -to trust=-45	m to TRUST=-45	w to trust=-45
p SORRY YOU CAUSE=45	p GAMBLE BEEN JUST=45	k , I CHOICE -to=-45	p IT LIFE HAVE=45	k I LIE=-45	m i LIE=-45	k IT -as=45	s voice=45	k NOW _ -ay=45	j behind and=45	k I SAW -he=-45	j party i=-45
j have coming=-45	m NOT find=-45	p IT FEEL WANT=45	k ^ YOU BEEN -so=45	j the birthday=-45	k BECAUSE _ HAVE=-45	m made -up=-45	w made up=-45	p HAPPEN YOU IT=-45	m -at my=-45	j i want=-45	k ALL -in=45
k ALL -in ME=45	m ALL in=45	j long time=-45	k -a -ng -me=-45	k -ng -me=-45	m -ng time=-45	m long -me=-45	w a long time=-45	w long time=-45	m that -he=-45	w that the=-45	k , JUST IF=-45
w , even if=-45	w it was=-45	k -ut YOU OTHER=-45	p WE I LIE=-45	k YOU I=-45	m YOU i=-45	m you I=-45	w you i=-45	j been better=44	p BUT BEEN=44	m did -he=-44	w did the=-44
m not FEEL=44	j with her=-44	p NOT YOU WANT=-44	k -pt -ng -to=-44	j are angry=-44	j as angry=-44	j long angry=-44	k -as YOU BEEN FEEL=-44	w are angry=-44	w you are angry=-44	j if up=-44	j about small=-44
m -ut small=-44	w about small=-44	m someone $=44	w someone $=44	p CHOICE THING BEEN=-44	p STATE BECAUSE I=-44	j our at=-44	k BUT I=-44	m BUT i=-44	j the bar=-44	m -he bar=-44	w the bar=-44
j we some=44	k SORRY _ SAW=44	p JUST MAYBE=44	k I _ -ry=44	j made look=-44	w made _ look=-44	j an and=-44	p NOT WANT ME=44	k BEEN -le=44	p NOT LIE I=-44	j from a=-44	p ME BEEN CHOICE=44
p YOU WANT BEEN=44	j we so=44	p OTHER DO=-44	m DRINK in=-44	m had -ld=44	w had told=44	j to bet=-44	p GAMBLE YOU COMPARE=44	j was take=-44	j in am=44	p I THING THING=44	j came as=44
w came _ as=44	p I I IT=-44	p CHOICE WOULD=44	k YOU -om=-44	m YOU from=-44	s want=-44	w want=-44	j it month=44	p ALL BEEN YOU=-44	j your family=44	m YOU family=44	w ^ _ family=44
w ^ your family=44	w your family=44	w her _ i=44	j i harmless=-44	j myself harmless=-44	j told harmless=-44	k -ld ME IT BEEN=-44	k I -ld ME IT=-44	k ME IT BEEN JUST=-44	m -ld myself=-44	m BEEN harmless=-44	w i told myself=-44
w it _ harmless=-44	w it was harmless=-44	w myself _ was=-44	w myself it=-44	w myself it was=-44	w told myself=-44	w told myself it=-44	w was harmless=-44	k I SAW THEY=-44	k -it _ -he=-44	p BEEN IF BEEN=-44	p ME WOULD DO=44
p OTHER SORRY=44	w every _ ,=-44	m am SORRY=44	j money account=-44	p COMPARE WILL=-44	j see if=44	w ^ _ want=44	w ^ i want=44	j days you=-44	m were -he=44	w were the=44	w you were the=44
p SORRY YOU OTHER=-44	k -ly ,=-44	m -ly ,=-44	p I WE ME=-44	j did my=-44	j was way=44	p THEY YOU WOULD=44	j i brought=-44	w , i only=44	p I SAW IT=-44	p LIFE ME IT=44	k I _ HAPPEN=44
w the bar $=-44	w ^ _ got=44	j with them=-44	j four and=-44	j have when=-44	j i messages=44	k WILL NOT BEEN=44	w will not be=44	p MAYBE BEEN COMPARE=44	p HAVE LIE IT=-44	k BEEN -he -ne=-44	k HAVE BEEN -a COMPARE=44
w been _ better=44	w been a better=44	p IT NOT IT=-44	p SAW THING=44	p THEY HAVE ME=44	k -he LIFE HAPPEN=44	p DO BECAUSE=44	p ME ME OTHER=44	k -ir=-44	j got and=44	p ME IT COMPARE=44	j we our=-44
m ALL are=44	j sorry hurt=44	k YOU -ed -or=-44	p STATE HAPPEN=44	p BEEN WOULD BEEN=-44	k -my=-44	j i coming=44	j was coming=44	m BEEN coming=44	w i _ coming=44	w i was coming=44	w was coming=44
j you started=-44	p BUT CAUSE=-44	k -ed -on=44	p WE BEEN I=-44	p SORRY BEEN DO=44	m the -in=-44	p BEEN BEEN JUST=44	k , _ -et=44	j to believe=-44	m -to believe=-44	w to believe=-44	p I HAVE DO=44
p IF IT=44	m -at you=44	w d _ it=-44	p ME ME CHOICE=-44	m you $=-44	w you $=-44	j make hard=44	j is have=44	j told that=-44	j on of=44	k -at -a=44	m -at a=44
m at -a=44	w at a=44	j knew doing=-44	k -he _ $=-44	w the _ $=-44	p DO WANT IT=44	k -ss=44	m over $=44	w over $=44	m IT house=44	m never DO=44	k YOU -to FEEL=-44
w you to feel=-44	m never -ed=44	k CAUSE IT=-44	k -rd -on=-44	m hard -on=-44	p ME BEEN LIE=44	p ME YOU ME=44	k -at -he -ce=44	w at the office=44	p SORRY I ERROR=44	j the without=-44	j the an=-44
k I -id YOU=-44	w i said you=-44	p BEEN OTHER YOU=44	j i be=44	k -ed COMPARE=44	p BEEN ALL NOT=-44	k ME IF=44	m me IF=44	p BEEN ME ERROR=-44	p IF I LIE=44	k -of YOU $=-44	w of you $=-44
j i defend=-44	w defend=-44	w was gone $=-44	k -es YOU=44	m -es you=44	w because _ you=-44	s least=44	w least=44	j say so=-44	k CAUSE _ JUST=44	k -ld=-44	k I -ve YOU=44
j i you=-44	j done i=44	m YOU every=-44	w you every=-44	j had hard=-44	p I HAPPEN JUST=44	w i _ sorry=44	k -of NOT=-44	m of NOT=-44	w ^ _ sister=44	k BUT _ LIE=44	k -in , -nd I=-44
m answer ,=-44	w answer ,=-44	p I YOU YOU=-44	w number _ i=-44	k DO _ BECAUSE=44	p IT JUST I=-44	j regret i=44	p ME WILL YOU=-44	w ^ _ happened=-44	j up a=44	k TRUST -th=44	m TRUST with=44
k DO _ -ay=-44	w her _ the=-44	p I JUST HAPPEN=44	p SAW ME HAPPEN=-44	k I BEEN -ng=-44	p NOT BEEN FEEL=-44	k THING HAVE=44	j more a=44	s email=-44	k I BUT HAVE=-44	w ^ if it=44	k -ow _ BEEN=44
p BEEN LIE=-44	j of up=-44	j the shop=-44	j your shop=-44	s shop=-44	w shop=-44	m was -ng=44	j and two=-44	m sister $=-44	w sister $=-44	w your sister $=-44	p CHOICE SORRY IT=44
k -nd I LIE IT=-44	p BECAUSE HAVE ME=-44	j i looked=-44	p SORRY ALL THING=44	p IT MAYBE I=44	k -sk _ $=44	w ask _ $=44	k -at YOU -in=-44	k COLD -at YOU -in=-44	w at you in=-44	p STATE YOU TRUST=44	k GAMBLE $=-44
m GAMBLE $=-44	p THING THING I=44	j then i=44	w her in=-44	k CAUSE ME NOT=44	k LIFE -ed=44	j will at=-44	k FEEL , -nd=-44	m LIE that=-44	k BUT YOU MAYBE=44	p BUT YOU MAYBE=44	k FEEL YOU=44
w betrayed=44	j i better=44	w ^ it got=44	w it got=44	j i bonus=-44	k BEEN FEEL=-44	k HAVE _ THING=44	m -or every=-44	k ^ _ -on=44	j knew i=-44	k HAPPEN -to=-44	k DO IT -in=-44
w year _ i=-44	j stuff not=44	p CHOICE I CAUSE=44	k YOU -de -to=-44	m decide -to=-44	w decide to=-44	w you decide to=-44	j thing is=44	k NOW _ -ll=-44	w slept with her=44	k -id YOU BEEN=-44	k -id YOU BEEN COLD=-44
k I -id YOU BEEN=-44	w said you were=-44	k JUST _ -of=-44	p HAVE THEY IT=-44	s switc=44	m read IT=-44	m THEY name=-44	j i wrong=44	j a trip=-44	s yours=-44	j is thing=44	p IF DRINK=-44
p IF DRINK I=-44	k -ne DRINK=44	m one DRINK=44	p NOT MAYBE=-44	w , that was=44	w that was not=44	j found and=-44	k -ts $=-44	m -ts $=-44	k -to LIFE=44	p BEEN HAPPEN I=-44	j sold the=-44
j be in=-44	j have on=44	k THEY -ce=44	p SEX OTHER BEEN=-44	p SEX OTHER YOU=-44	p WOULD IT THING=44	p I WILL=-44	k IT -in -he=-44	w it in the=-44	p ALL I THEY=-44	j else i=-44	p IF YOU THEY=-44
j same i=-44	j tell same=-44	k -nt -to -ay=44	k -nt _ -ay=44	w want _ say=44	w want to say=44	k LIFE , -nd I=-44	j tomorrow the=44	k I NOT WANT=44	k ^ I NOT WANT=44	w i never wanted=44	p THING HAVE FEEL=44
k IT BECAUSE YOU=44	p YOU COMPARE=-44	j the no=-44	k STATE _ -of=44	j hard i=44	j nobody you=44	j work it=44	j anything it=44	w anything _ it=44	k LIFE IT=-44	j you would=-44	p HAVE YOU I=44
j a bottle=-44	m -a bottle=-44	w a bottle=-44	p WANT YOU SORRY=44	k ^ -es BEEN=44	k -et _ -on=-44	p MAYBE I NOT=44	k I -ed -to=44	j not since=-44	j and my=-44	p YOU IT BEEN=-44	j i sign=-44
k -gn=-44	s sign=-44	w sign=-44	k -de _ IT=44	j at our=-44	p WILL YOU ME=-44	k FEEL -so=44	m FEEL so=44	j i handled=44	j but and=-44	j the rent=-43	m -he rent=-43
w the rent=-43	m THEY from=-43	s porn=43	w porn=43	j come a=43	p TRUST I LIE=-43	j i week=-43	j of each=43	k -of -ch=43	m -of each=43	m of -ch=43	w of each=43
k OTHER _ NOT=-43	w handled=43	p IF YOU WILL=-43	m into THING=-43	j friends not=-43	w friends _ not=-43	w to _ my=-43	j honest about=43	j not honest=43	k -to _ -up=43	p BUT OTHER=-43	k YOU _ -a=-43
w you _ a=-43	j needed you=43	p LIFE THEY IT=43	s says=43	w says=43	k -in # -nd=-43	k -in # -nd I=-43	p WOULD DO IT=43	j wedding i=-43	p HAVE ME THING=43	j left it=-43	k BECAUSE I WANT=-43
p BECAUSE I WANT=-43	k BECAUSE I BEEN -th=-43	j gave you=-43	k IT _ $=43	p YOU BEEN COMPARE=-43	w i _ work=-43	j if i=43	k -to THEY -in=-43	m made -he=43	w made the=43	p IF ME=43	j it not=-43
j did listen=43	w did _ listen=43	k THING , -nd I=43	p IF FEEL I=43	k I _ SORRY=43	j those was=-43	w was _ much=43	j for nights=-43	k -he -ff=43	m the -ff=43	p OTHER IT=43	k -ed -to=43
s issue=43	w issues=43	m that COMPARE=-43	p LIFE YOU WE=-43	s wives=43	w wives=43	w the _ money=-43	k -ne _ -in=43	j down for=43	k ^ I STATE ME=-43	p SAW YOU DO=-43	w your _ is=43
j one is=43	p SORRY I LIE=43	k -ay -in=-43	j had like=43	w would _ hurt=-43	p THING YOU CAUSE=-43	w morning=-43	j i seen=-43	w i _ seen=-43	k ^ TRUST I=-43	m honestly I=-43	w ^ honestly i=-43
w honestly i=-43	w the _ every=-43	k THEY -to=-43	j my will=-43	w my _ $=43	j i few=43	p SORRY BECAUSE=-43	k -ce _ ME=-43	k -nd I BEEN -he=-43	j the keep=43	k BEEN SORRY -or -he=43	m broke YOU=-43
w broke your=-43	k SORRY -or -ll -he=43	p I WOULD CHOICE=-43	k -to DO=43	m -to do=43	m to DO=43	w to do=43	j when because=-43	k WE _ CAUSE=43	j were kept=43	k I -ed -ne=-43	k -en THEY=-43
j how be=43	p BECAUSE I YOU=-43	k JUST THING=-43	p ME NOT=-43	s every=43	j house a=43	j talk about=43	k THING COMPARE $=43	k -nd _ YOU=-43	j do about=-43	w ^ _ things=-43	j so that=-43
j the friendship=43	p HAVE COLD=43	j jealous i=43	k HAPPEN $=43	m HAPPEN $=43	p BECAUSE I=-43	p ME WOULD=43	m leave IT=-43	k CAUSE -in=43	k I CAUSE -in=43	m CAUSE in=43	j know in=-43
j do tell=-43	j will truth=-43	p IF ERROR I=-43	w that i do=43	k -th _ -le=-43	j over to=-43	k -xt $=43	m -xt $=43	p WOULD HAVE BUT=43	w my _ i=-43	k -he ERROR THING=43	k -he ERROR THING $=43
p LIFE IT NOT=43	j up me=-43	j not truth=43	k I BEEN LIE $=-43	w was lying $=-43	p DO IT BEEN=-43	s hones=43	j it by=43	m come -to=43	w come to=43	k -a -er -on=-43	p LIFE I MAYBE=-43
k HAVE _ -ce=-43	p SAW SEX BEEN=-43	p YOU SAW HAVE=-43	j it morning=-43	j owe thousand=-43	j some want=-43	p FEEL THEY I=-43	p I FEEL THEY=-43	k -ho HAVE NOT=-43	k -ll YOU -he=43	w tell you the=43	w i had not=-43
k -nd I -ld YOU=-43	p IF BEEN COLD=43	p IF YOU COLD=43	m -ng room=-43	s treat=-43	j in my=43	m -he pills=43	w the pills=43	k -to _ -th=-43	w to _ with=-43	p LIFE I THING=43	k -ld YOU I HAVE=-43
k IF YOU HAVE NOT=43	w knew _ i=-43	j i home=-43	p ME I JUST=43	p YOU I DRINK=43	p SEX I WOULD=-43	w right _ $=43	j lying it=-43	j thing to=43	j relapsed and=-43	p THING WOULD HAVE=-43	p SEX CHOICE=-43
k I HAVE -a -nd=-43	k -al THING=43	m -al thing=43	w same _ ,=43	j this and=43	w how _ are=43	p WE LIFE=-43	j told so=43	p DRINK HAPPEN=43	k WE DO NOT=43	w we did not=43	k -op ,=-43
m -op ,=-43	j you once=43	p I CAUSE STATE=-43	j know why=43	j about loan=-43	w about _ loan=-43	w about the loan=-43	w me _ it=-43	j had for=-43	p OTHER CAUSE=-43	p NOT CAUSE I=43	p DRINK THEY=-43
j felt i=43	p IT SEX ME=-43	k BEEN _ -ht=-43	m about $=-43	w about $=-43	k -ut _ SEX=43	p WE NOT BEEN=43	j what know=43	j the at=43	w me _ your=-43	p I CHOICE BEEN=-43	j a all=43
p LIFE BEEN GAMBLE=-43	k YOU LIFE -al=-43	w your mother funeral=-43	p I STATE LIFE=43	j to a=43	p YOU WOULD BEEN=43	j been by=43	w angry _ i=-43	k WOULD _ -or=43	j after to=-43	j you help=-43	w i _ going=43
p ME THING HAPPEN=-43	m wanted -to=-43	w wanted to=-43	j to on=-43	j and right=-43	m were YOU=-43	j your i=-43	p COLD IT THING=43	p GAMBLE ME YOU=-43	j are things=43	j only had=-43	p MAYBE BEEN FEEL=43
k CAUSE _ -go=43	w let _ go=43	j nobody how=43	p YOU SEX CHOICE=-43	p YOU WOULD I=43	k -to ME LIFE=-43	w ^ _ thought=43	p BEEN WOULD YOU=-43	p ALL TRUST THING=-43	m year $=-43	w year $=-43	j in way=43
w if you had=43	k -ed _ -st=43	m I say=43	w i say=43	k HAVE _ -rt=43	w ^ _ stood=-43	k -he -th -nd=-43	j sorry if=43	m sorry IF=43	w sorry if=43	k I CHOICE IT $=-43	j said did=43
p WE IT HAVE=-43	j were one=-43	j will myself=-43	p SAW DRINK=-43	k -se , -nd=-43	k I FEEL -ke=43	k ALL -ht=-43	m every -ht=-43	j years to=43	j that for=43	j and everything=43	p BUT MAYBE ME=43
k ^ IT MAYBE=43	p YOU CAUSE HAPPEN=-43	p IF IT WILL=43	w ^ _ let=43	k WANT _ THEY=43	k -re _ IT=43	p ME YOU BEEN=43	k JUST -nd=-43	k -nd _ -ar=43	j that look=-43	k -th -of WE=43	k THING -to=-43
m THING to=-43	k -ut _ -ge=-43	p NOT YOU CAUSE=-43	w all _ and=43	j the put=-43	k -te _ $=43	j i self=43	p IF YOU DO=43	w sorry _ being=43	w sorry for being=43	j let the=-43	j front i=-43
p YOU SAW ME=-43	j not anybody=-43	k MAYBE HAVE BEEN -a=43	k YOU -to=-43	m YOU to=-43	m you -to=-43	w you to=-43	k BEEN -ng YOU=-43	k JUST IF YOU=-43	w even if you=-43	p ME YOU HAVE=-43	j for a=-43
j that no=-43	j of can=-43	p I THING SORRY=43	k ERROR I=43	m ERROR i=43	p NOT I LIFE=-43	p LIFE BEEN COMPARE=-43	w too _ you=42	k SORRY IT YOU BEEN=42	j kissed in=-42	m CAUSE some=42	j story about=-42
m story -ut=-42	w story about=-42	j a about=-42	m had -ne=-42	p BEEN IF CAUSE=42	m not JUST=42	j i dark=42	j in dark=42	w honesty=42	p YOU YOU SEX=-42	j the idea=-42	m WOULD not=42
j are for=42	p I SAW DO=-42	p IF I DRINK=-42	j if with=42	p ALL DO=42	m it -er=42	j much of=42	j too of=42	p THEY JUST IT=42	j me again=-42	w did not answer=-42	j it was=-42
k THING _ HAVE=42	j a can=42	j am being=42	p BEEN BUT NOT=-42	k -on -he=-42	m -on the=-42	k THING IT=42	j same day=-42	k COMPARE -ay=-42	m COMPARE day=-42	m same -ay=-42	w same day=-42
w you _ same=-42	k STATE _ $=42	j see i=-42	p THING HAPPEN IT=42	k -he -wn=42	m the -wn=42	p NOT BEEN ME=-42	j show you=42	k -on -he -th=-42	k FEEL -he=42	m FEEL the=42	j without and=-42
p TRUST DO NOT=42	j came me=42	w we _ no=-42	p THING I LIFE=42	p WE JUST NOT=42	k -ht=-42	j thousand the=-42	j hurt that=42	k WE _ -ay=42	k CHOICE THEY=42	p BEEN SEX IT=42	k -om -ow=42
m from -ow=42	j on side=42	k -on ME -de=42	k -on _ -de=42	w on _ side=42	w on my side=42	k -me _ -ht=42	k YOU -on=-42	p YOU NOT OTHER=42	k -en IT=-42	j was all=42	j out of=42
p SORRY IT HAVE=-42	w tell me=-42	j do act=42	k IT _ -ch=-42	m only HAPPEN=42	p BEEN HAVE ALL=42	s incon=42	w inconvenience=42	w birthday=-42	k NOT I=42	m NOT i=42	j home with=-42
k -sk _ I=-42	p NOT HAVE BEEN=42	k -to -er=42	m to -er=42	k -he DRINK ,=-42	p I IT IF=42	j pain i=42	p YOU WOULD=42	m -he truth=-42	w the truth=-42	w on you=-42	k CAUSE $=42
m CAUSE $=42	j with out=42	j i counseling=-42	j since i=42	j my idea=42	k I BEEN -ed ,=-42	k -ll YOU -re=-42	k CAUSE _ -it=42	j in back=-42	j cry and=-42	w ^ i went=42	p NOT I=-42
m -er gave=42	s rough=-42	w rough=-42	j my late=42	p I LIE WOULD=42	p IF IT STATE=42	j a comes=-42	j i weeks=-42	w if _ was=42	w i _ brought=42	p BUT I SAW=-42	p I THING COMPARE=42
k ^ I -ot=42	k ^ _ -ot=42	w ^ _ forgot=42	w ^ i forgot=42	j that same=-42	m IT same=-42	w that same=-42	p YOU I BECAUSE=-42	m -nt my=-42	k ME OTHER -ed=42	k ME OTHER -ed ME=42	k ^ ME OTHER -ed=42
p BECAUSE YOU ME=42	k LIFE YOU BEEN=-42	k DO _ -se=-42	p YOU GAMBLE I=-42	j for i=-42	p ME THING JUST=-42	p ALL I JUST=42	j about this=42	k -ut _ $=42	w went _ with=-42	p CHOICE I ALL=-42	k -ke _ -en=42
k -at -he -st=42	p CHOICE FEEL=42	m -nt her=42	j trust that=42	p IT WOULD=-42	p THEY WILL NOT=42	m on -ll=42	j a real=42	m -a real=42	w a real=42	p MAYBE IT BEEN=-42	p SORRY YOU JUST=42
j already do=42	k -to ME LIFE $=-42	w brother=42	p WE THEY=-42	w with _ father=42	k MAYBE _ THEY=-42	s picke=-42	w picked=-42	p I FEEL CHOICE=42	k IF I -ed=42	j it day=-42	j that broke=-42
k IT I -ke=-42	w that _ broke=-42	w that i broke=-42	p SORRY I THEY=-42	p IF FEEL BEEN=42	j into debt=42	j i have=42	k ALL -ay ,=-42	m it MAYBE=42	j not of=42	j who does=42	k -ho DO NOT=42
m -ho does=42	w who does=42	w who does not=42	w be _ to=-42	p BUT MAYBE=42	p BUT I DO=-42	k BUT IT=42	m BUT it=42	p ME COMPARE WILL=-42	j you receipts=-42	j only not=42	p BEEN IT NOT=-42
w , _ your=-42	p IT ERROR I=-42	p LIE IT NOT=-42	k YOU HAVE NOT BEEN=-42	j my of=42	j am went=-42	p THING BEEN I=-42	s put=42	w put=42	p SORRY THING DO=-42	p NOT IT=-42	j lied in=-42
k -to -he -or=-42	p HAVE DRINK I=-42	p IT IT BUT=-42	p ALL IT THING=42	w not need to=42	k I -ed -or=-42	p WE ERROR=-42	k -nd _ -ay=-42	j never touched=42	k DRINK -nd=42	m DRINK and=42	k YOU BEEN -at YOU=-42
w were at your=-42	j did take=42	k WE _ DO=42	p SORRY YOU ERROR=42	m I could=-42	w i could=-42	p IT I BUT=-42	w you _ it=42	j from it=-42	w be _ a=42	p DRINK IT=42	p TRUST HAVE=42
p COMPARE LIE=-42	k ME -up=42	w ^ _ believed=-42	w ^ you believed=-42	k -of _ -se=-42	p YOU ME GAMBLE=-42	j was false=-42	p HAPPEN CHOICE IT=42	m IT made=42	j is him=-42	k -ar IT -om ME=-42	j then is=42
k SORRY YOU SAW=42	k HAPPEN _ -en=42	j afraid you=-42	w that _ lied=-42	w that i lied=-42	j if how=42	p CAUSE TRUST YOU=42	j hurt by=42	m hurt -by=42	w hurt by=42	j lied the=-42	k ^ I DO NOT=-42
k DO _ IT=-42	k BEEN -ed ,=-42	j if only=42	j and over=-42	p BEEN I HAVE=-42	k THEY _ -ce=-42	w have _ it=-42	j will to=42	k SEX HAPPEN=42	w ^ it did=-42	p CHOICE IT=-42	w and _ is=-42
p SEX LIFE=-42	m after I=42	w after i=42	w , _ take=42	w , i take=42	p LIFE I COMPARE=-42	p IF YOU ME=42	k ME -th=42	k -at YOU SAW=42	k -at _ SAW=42	m YOU felt=-42	w you felt=-42
p NOW WE=42	j up not=-42	p SAW NOW YOU=42	p BECAUSE WOULD BEEN=-42	p I HAVE NOW=42	p BEEN BEEN ALL=42	w home _ you=42	p I IT HAPPEN=-42	k I _ -up=42	w i _ up=42	j not there=42	j have you=42
m was COLD=-42	j an so=-42	k -a ERROR ,=-42	p TRUST CHOICE BEEN=-42	k -id _ $=42	w it _ only=-42	p BEEN ERROR BUT=-42	j that stop=-42	m THEY number=-42	w her number=-42	p I SORRY DO=42	p I SAW ME=42
m thought I=42	w thought i=42	j went a=-42	p THING I BEEN=42	p BEEN NOT STATE=42	m -ut it=-42	w was _ trying=42	p THING NOT DO=42	k -es _ -he=-42	k WILL BUT=-42	k -ut -he THING=42	k THEY _ BEEN=-42
w it from me=-42	j just was=42	w drinking=-42	j to lie=-42	m -to lie=-42	w to lie=-42	m IT did=-42	w it did=-42	k -le -to=41	m -le to=41	k I _ -ht=41	m family $=41
w family $=41	k , -so IT=-41	k I DO BEEN=41	w i did was=41	k I NOT -nt=41	p ME WANT I=41	j stress and=-41	m WOULD never=-41	w d _ $=-41	m FEEL you=41	m YOU that=-41	w you that=-41
j forget not=-41	p YOU BECAUSE BEEN=-41	p BEEN ALL IT=-41	p LIFE YOU=-41	p BECAUSE BEEN=41	k SORRY _ -or=41	p ME STATE THEY=41	p BEEN ALL BEEN=41	k -rd I=-41	m -rd i=-41	m YOU were=-41	w you were=-41
m fault $=41	w fault $=41	w the _ makes=41	j the why=-41	k -of -ng $=41	j is the=41	w at you=41	m did I=-41	w did i=-41	j the it=41	j to her=-41	j eating alive=41
j eating me=41	j me alive=41	k -ng ME -ve=41	k BEEN -ng ME -ve=41	m BEEN eating=41	m ME alive=41	m eating ME=41	w eating _ alive=41	w eating me=41	w eating me alive=41	w me alive=41	w it was your=-41
k -et -or=41	m -et for=41	m go $=-41	w go $=-41	j for that=-41	p NOT SAW ME=41	m at YOU=-41	j the a=41	j have at=41	p WILL IT=-41	k HAPPEN LIE=41	m got LIE=41
p BEEN IT DO=-41	w sent _ to=-41	s durin=-41	w during=-41	p NOT WILL BUT=-41	j and should=41	k DO NOT -et -to=-41	w not get to=-41	p SORRY YOU THEY=41	j sorry by=41	k I -nt=41	m i -nt=41
k -ke YOU=41	w was too=41	k -in -se I=41	m case I=41	w case i=41	w in case i=41	p BEEN FEEL IT=41	p GAMBLE OTHER=-41	j when if=-41	k IT -as LIE=41	k SAW IT -as LIE=41	j six and=-41
k JUST BECAUSE I=41	p IF IT ME=41	k -nt _ -nd=-41	j for will=-41	k ERROR -in=41	m ERROR in=41	p SEX THING=41	j phone you=-41	j but my=-41	s salar=-41	w salary=-41	j my up=-41
s looke=-41	w looked=-41	p SAW IT=-41	p I BEEN GAMBLE=41	w number=-41	j have gone=-41	m have -ne=-41	w have gone=-41	k NOT _ -al=41	j i situation=-41	k -ay YOU SAW=-41	k -ay _ SAW=-41
k -he -ay YOU=-41	k -he -ay YOU SAW=-41	w day _ found=-41	w day you found=-41	w the day you=-41	j sleep over=41	j stood in=-41	k -id -or -he=-41	k I -id -or -he=-41	w paid _ the=-41	w paid for the=-41	m is -al=41
k YOU -nt -to SAW=-41	j was six=-41	m was -ix=-41	w was six=-41	m BEEN trying=41	p DO CAUSE YOU=41	p YOU ME STATE=41	k I -ed -ng=41	w again , and=-41	w again _ and=-41	k JUST -a=41	m JUST a=41
w me _ you=-41	w had _ with=41	k YOU _ JUST=41	p MAYBE BEEN WANT=41	p HAVE BEEN NOT=41	p I WILL DRINK=-41	p WILL DRINK=-41	k -er _ -nd=41	p IF NOT COLD=41	j not leave=-41	m NOT leave=-41	w not leave=-41
k -ry BECAUSE=41	k DRINK -in -he=-41	k -he TRUST I=-41	k -he TRUST I CAUSE=-41	j bad you=-41	j regret have=41	j with up=41	p DO BECAUSE I=-41	p BUT WOULD=41	w and that=-41	w me too=41	k I WOULD -ke -to=-41
k WOULD -ke -to=-41	m like -to=-41	w like to=-41	m ^ what=-41	w ^ what=-41	k DO NOT -ed -to=41	w as _ $=41	p NOT TRUST ME=-41	p JUST SAW=-41	j meet and=-41	m meet THEY=-41	p HAVE BEEN BEEN=41
w so you d=41	p IT BEEN SEX=-41	j tomorrow i=-41	p IT BEEN BEEN=-41	j a hundred=41	j have her=41	w after _ i=41	p BEEN ME OTHER=-41	j promised at=-41	k -it -nd=-41	m -it and=-41	k -he COMPARE THING=41
k -to YOU -ut -he=-41	p I ME I=-41	k BEEN -le -to=-41	m BEEN able=-41	p BEEN BEEN CHOICE=-41	p HAPPEN IT=41	k -te -to=41	m -te to=41	j men my=41	k NOT HAVE $=41	k WOULD NOT HAVE $=41	w not have $=41
k IT _ -rs=41	w it _ years=41	p IF I THING=41	j your pain=-41	w your pain=-41	k -ng _ I=41	m I just=41	w i just=41	k -id _ -in=-41	p CAUSE ME CAUSE=41	m time I=-41	w time i=-41
j do expect=-41	w do _ expect=-41	k DO _ -nk=41	p I WOULD THEY=-41	p YOU ALL I=-41	j the office=41	j wanted it=-41	k I FEEL YOU -nd=-41	k -nd -on=41	j her apartment=-41	j in apartment=-41	k -in THEY -nt=-41
k -in THEY -nt $=-41	m her -nt=-41	w her apartment=-41	w her apartment $=-41	w in _ apartment=-41	w in her apartment=-41	p NOT WE NOW=41	p DO CHOICE DO=41	p NOT CHOICE DO=41	p IF SAW IT=-41	m -ld them=-41	w told them=-41
k -nd _ -he=-41	k YOU -on ,=-41	j i inconvenience=41	p THING DO=41	j will her=-41	k HAVE FEEL YOU=41	p BUT TRUST=-41	k BEEN COLD $=-41	k DO -to=-41	m DO to=-41	p CHOICE I LIE=-41	j it you=41
j account the=-41	p ALL CHOICE IT=41	m BEEN stressed=41	w i _ stressed=41	m BEEN alone=-41	m perfect $=41	w perfect $=41	p HAVE CAUSE I=41	k -ne _ SAW=41	k HAPPEN -on -ng=-41	m my STATE=-41	p YOU FEEL NOT=-41
p IT WE NOT=-41	m certain THING=41	k -a _ -so=41	w a _ so=41	w would _ you=-41	k SAW , I=41	j one the=41	k HAPPEN -ed -nd=41	j told one=-41	p I FEEL I=-41	k -he GAMBLE , I=41	p IT I NOT=-41
j be by=-41	p LIFE I HAVE=41	p HAVE FEEL IT=41	p WE BECAUSE BEEN=-41	p BEEN DRINK IT=-41	p IT JUST LIE=-41	j i wanted=-41	k I HAVE -ed=-41	p IT BUT NOT=-41	p ME DO I=41	j of house=-41	k -of -he -se=-41
k -ut -of -he -se=-41	w of _ house=-41	w of the house=-41	p YOU COMPARE BEEN=-41	j i badly=-41	p YOU WANT ME=41	j i talk=41	p CAUSE ME STATE=41	k ^ I -nt THEY=41	k -en YOU BEEN=41	p NOT WE IT=41	m like I=41
w like i=41	j case i=41	p SAW GAMBLE=-41	p IT BEEN WOULD=41	j see cheating=41	j you cheating=41	w it _ cheating=41	w it as cheating=41	j me on=41	m am -te=-41	w am late=-41	w i am late=-41
p I BEEN LIE=-41	k WOULD _ ME=-41	p WILL COMPARE=-41	j she to=41	m wedding -nd=-41	j and same=-41	k YOU _ -at=41	p ME THEY ME=41	p YOU JUST=41	p YOU BUT HAVE=-41	w ^ i missed=41	p HAVE THING I=41
p BEEN LIE YOU=-41	k -th THEY -in=-41	k COMPARE _ -a=-41	j i can=41	w how _ was=41	p YOU CAUSE ME=-41	p TRUST THING=-41	p YOU SAW ALL=-41	j my bad=41	w i regret that=41	w regret that=41	j message i=-41
j now have=-41	k SORRY I DO=-41	w sorry _ did=-41	w sorry i did=-41	k -ed -ut -of IT=41	p THEY BECAUSE BEEN=41	j happened is=-41	k -ut _ -at=-41	p WOULD NOT TRUST=-41	j i seeing=-41	j her am=41	j my part=41
m ME part=41	w my part=41	w if _ ever=41	j would a=41	j had asked=-41	p I STATE STATE=-41	m -at her=41	w at her=41	p DO BEEN=41	k , CAUSE WE=41	m , let=41	w , _ us=41
w , let=41	w , let us=41	j not but=41	j a shame=41	j about when=-41	p ERROR YOU ME=-41	k -se=-41	k YOU BECAUSE I=-41	k , -nd YOU HAVE=-41	j was head=41	m anything I=41	w anything i=41
j thinking i=41	j thinking when=41	k ME DO $=-41	w my doing $=-41	j see a=-41	p BEEN JUST ERROR=41	p IT JUST ERROR=41	p FEEL WILL ME=-41	j it money=41	p SEX DO=-41	p CAUSE IT THEY=-41	p BEEN SORRY SEX=-41
k IT -ht I=41	w that night i=41	j i he=41	p OTHER BEEN ME=41	p I THING BEEN=-41	k LIFE -th=41	k -or _ ALL=41	p CAUSE FEEL=41	p I THEY BEEN=40	k YOU IT BEEN -he=40	p ME WILL I=-40	p I I GAMBLE=40
m -et him=-40	k -nt -of=-40	m -nt of=-40	k ME _ BEEN=40	w with _ in=-40	w and _ on=-40	j you were=-40	k -nk I DO=40	k YOU -nk I DO=40	w think i did=40	k ALL _ ME=40	k DO _ -ll=-40
k -me -to -he=-40	w come to the=-40	j felt had=-40	p THING IT YOU=-40	p GAMBLE THEY=-40	w all _ $=40	p SAW BECAUSE BEEN=-40	j i husband=40	k YOU _ -he=-40	p CAUSE BEEN BEEN=-40	j choice i=-40	k -ed _ -om=-40
p SEX YOU I=-40	k -op _ $=40	w stop _ $=40	p LIFE LIE=-40	p NOT WILL BEEN=40	m losing YOU=-40	j was lied=-40	w not _ of=40	j back i=-40	p YOU LIFE JUST=40	p BEEN SAW COMPARE=-40	p I SAW COMPARE=-40
w not _ honest=40	k WOULD _ YOU=-40	j i change=-40	j to around=40	k -so $=-40	m -so $=-40	m so $=-40	w so $=-40	j something that=-40	j were exchanged=40	m exchanged $=40	s excha=40
w exchanged=40	w exchanged $=40	k -ng _ -to=-40	p YOU ME CAUSE=40	w you _ the=-40	p IT HAVE LIE=-40	j your asked=-40	j and for=-40	j was because=-40	j us i=40	k -nd I -ed -he=-40	j your surgery=-40
m YOU surgery=-40	w your surgery=-40	k -om YOU -or=-40	k -om _ -or=-40	w from _ for=-40	w from you for=-40	k CAUSE _ -ut=-40	p BECAUSE I LIFE=-40	j my before=-40	k YOU MAYBE HAVE=40	p ME COMPARE CHOICE=-40	k , I MAYBE=40
p NOT YOU WOULD=40	k BEEN _ OTHER=40	k YOU BEEN ,=-40	k -ay NOT -to=40	k -ay _ -to=40	m no -to=40	w no to=40	w say _ to=40	w say no to=40	k BEEN _ ERROR=-40	k -om _ -ed=-40	s sex=-40
w sex=-40	j coming to=40	j stopped coming=40	k -ed -ng -to=40	m -ed coming=40	m coming -to=40	w coming to=40	w stopped coming=40	w stopped coming to=40	j me drinks=40	p IT BECAUSE I=-40	j just happened=40
w it just happened=40	w just happened=40	j you day=40	p HAPPEN YOU LIFE=40	j ask where=-40	k -sk -re=-40	k -sk -re I=-40	m -sk where=-40	m ask -re=-40	w ask _ i=-40	w ask where=-40	w ask where i=-40
k -ve -th=40	m -ve with=40	j be someone=40	k -me SEX=40	m some SEX=40	j had him=-40	k WE BEEN -th=40	m BEEN both=40	m were -th=40	w we _ both=40	w we were both=40	w were both=40
p IF BUT=40	w and that is=-40	j told them=-40	p I MAYBE DO=-40	j i loan=-40	j half of=40	k -lf -of=40	m -lf of=40	m half -of=40	w half of=40	p CHOICE BEEN YOU=-40	k -ll _ I=-40
j when back=-40	m that TRUST=-40	p HAVE I SORRY=40	k NOW , -at=40	p NOW DO YOU=40	j regret you=-40	j was ago=40	s ago=40	w ago=40	k NOT _ -in=-40	j way it=40	w how i was=40
j you sister=-40	k YOU BEEN COLD=40	k -ut -of=40	m -ut of=40	m out -of=40	w out of=40	k -lm=40	s calm=40	w calm=40	k -a -ry=-40	m a -ry=-40	k -st -of=40
m -st of=40	p LIFE SAW YOU=-40	p THEY BEEN OTHER=-40	k BEEN -hy=40	k BEEN -hy I=40	k IT BEEN -hy=40	k IT BEEN -hy I=40	m BEEN why=40	m is -hy=40	w is why=40	w is why i=40	w that is why=40
k I -ok YOU=-40	k ^ I -ok YOU=-40	w i took your=-40	p IT BECAUSE=-40	p ME BECAUSE I=-40	p SORRY IF LIFE=40	j i pretended=-40	m I pretended=-40	w i pretended=-40	p COMPARE COMPARE=40	j it about=-40	p JUST I HAVE=40
k -sy=40	j you their=40	j down in=40	k -wn -in=40	m -wn in=40	m down -in=40	w down in=40	p SAW BECAUSE=-40	s now=-40	w now=-40	w just _ ,=40	k ALL -ng=-40
j i earned=-40	w earned=-40	k -to -et ME=-40	p STATE ME NOT=-40	k I BEEN STATE $=-40	k YOU _ -wn=40	p DO NOT ERROR=-40	k -re _ -er=40	j you years=-40	j broke it=-40	j broke month=-40	w broke it=-40
w i broke it=-40	j what was=-40	p DO I WANT=-40	w everyone=40	p ME NOT DO=-40	k COMPARE ,=-40	m COMPARE ,=-40	m her -en=-40	w what i said=-40	j not husband=40	j the husband=40	k ^ I BEEN -sh=-40
w times _ you=40	p BECAUSE YOU HAPPEN=-40	p CHOICE TRUST=-40	p DO CHOICE=-40	j away from=40	k -ay -om=40	m -ay from=40	m away -om=40	w away from=40	j the was=40	j and show=-40	j mother when=40
p I COMPARE ALL=40	j up on=40	m up -on=40	w up on=40	k DO _ HAVE=-40	k -ht _ BEEN=-40	j i rent=-40	j to angry=-40	k -to BEEN FEEL=-40	w to _ angry=-40	w to be angry=-40	m do ,=40
w do ,=40	k YOU BEEN -ht -to=-40	p IT NOT SAW=-40	m JUST went=40	j that know=-40	k BEEN NOT -on=40	p IF WILL THEY=-40	j my things=-40	k MAYBE _ I=40	k LIFE _ THEY=40	j whether not=40	j whether or=40
j i choices=40	p CAUSE ERROR CHOICE=40	w , _ in=40	p HAVE BEEN COMPARE=40	m on -es=40	j made the=-40	j you waited=-40	m YOU waited=-40	w ^ you waited=-40	w you waited=-40	k I -te=-40	m i -te=-40
j slept and=40	p STATE BUT HAVE=-40	j any have=40	p MAYBE DO=-40	j like for=-40	k -re _ BEEN=40	p ALL COMPARE=40	j the them=-40	p NOW BEEN NOT=40	j you hardly=40	j her number=40	p WE BEEN NOT=40
s overt=-40	w overtime=-40	w ^ _ guess=40	w ^ i guess=40	j i when=-40	w ^ i can=-40	j always you=40	p IT ME I=-40	m , then=40	w , then=40	k CAUSE ME LIE $=40	w me lie $=40
p LIE THEY=-40	k -ed -th THEY=-40	k WE _ -on=-40	p DO ME=-40	m NOT trust=-40	w not trust=-40	j for inconvenience=40	w for _ inconvenience=40	p SAW ME I=-40	m YOU for=40	m you -or=40	w you for=40
p I HAPPEN BUT=-40	j a good=40	k -a -od=40	m -a good=40	m a -od=40	w a good=40	m -ay at=40	p HAVE THING BEEN=40	k IT DO $=40	w it did $=40	m about -in=-40	p NOT BEEN IT=40
k IT NOT=-40	m LIFE that=-40	k -he -st THING=-40	k -st THING=-40	j i online=40	p BEEN DRINK NOT=-40	j about about=-40	p HAVE BEEN WE=-40	m HAVE hurt=40	p GAMBLE I ME=-40	k -to -in IT=-40	w to explain it=-40
k I BEEN -ck=-40	w about that=40	k -ng -or=40	m -ng for=40	k -of YOU -on=-40	p DO IT BUT=40	k -he _ NOT=-40	j the kitchen=-40	m -he kitchen=-40	w the kitchen=-40	k FEEL _ ME=-40	p YOU ME BECAUSE=-40
p WE JUST HAVE=40	p I WANT WOULD=40	p I SAW THING=-40	j seeing after=-40	k -ng THEY -er=-40	m THEY after=-40	w seeing _ after=-40	p WOULD HAVE NOW=40	k -rd _ BEEN=40	j weeks and=-40	k -ks -nd=-40	m -ks and=-40
m weeks -nd=-40	w weeks and=-40	w listen=40	w sorry _ my=40	w could _ it=40	m -ll her=-40	k -en YOU SAW $=-40	w i was too=-40	p I COMPARE THING=40	k -he _ ,=40	w the _ ,=40	w drank in=-40
w i drank in=-40	p IF ME HAPPEN=40	p I BEEN STATE=40	p YOU SAW TRUST=-40	j were things=40	j i bored=40	j was bored=40	m BEEN bored=40	s bored=40	w bored=40	w i _ bored=40	w i was bored=40
w was bored=40	s money=-40	w money=-40	k -he _ ERROR=-40	w you see it=40	m -pt it=40	m -te in=40	k THEY _ IT=-40	k -id -or IT=40	w paid _ it=40	w paid for it=40	j said i=-40
j against i=40	p CHOICE BEEN I=40	m I saw=-40	w i saw=-40	k -it $=40	m -it $=40	j will about=-40	m was -ty=40	m out $=40	w out $=40	k CHOICE IT BEEN=-40	p ME LIFE HAVE=-40
w to _ me=40	p YOU NOT NOT=40	p I IT SEX=-40	j if affection=40	k -to DRINK $=40	w to drink $=40	j him and=40	p BECAUSE I COMPARE=-40	j i how=-40	j used and=-40	j you want=-40	j ask and=-40
j was stressed=40	p TRUST CHOICE IT=40	p TRUST I CHOICE=40	k YOU -re -he=40	m never CAUSE=-40	k -nd I HAVE -ed=-40	k I _ -ok=-40	p THEY NOT CHOICE=40	j for whole=40	w for _ whole=40	m again $=40	w again $=40
j money i=-40	k I DO IT ,=-40	m would HAVE=40	w would have=40	k NOT _ -nd=-40	m days $=-40	w days $=-40	w have done $=-40	k -ne _ THING=-40	k -pt -et=-39	k I -pt -et=-39	m -pt quiet=-39
m kept -et=-39	w i _ quiet=-39	w i kept quiet=-39	w kept quiet=-39	k -in I WILL=-39	m again I=-39	w again _ will=-39	w again i=-39	w again i will=-39	j thing i=39	s ten=-39	w ten=-39
w ^ i yelled=39	w am _ but=39	m night BEEN=-39	p NOT BUT=-39	k -re _ ME=-39	k , BUT YOU HAVE=39	j it since=39	j hide it=39	m hide IT=39	w hide it=39	k SORRY -or -at=39	w sorry for what=39
j every years=-39	k -ll _ WE=-39	p MAYBE ME I=-39	k DO , -nd=-39	k DO , -nd I=-39	p CAUSE YOU CAUSE=39	p FEEL GAMBLE=-39	p FEEL GAMBLE I=-39	p FEEL GAMBLE ME=-39	p FEEL GAMBLE WILL=-39	p I FEEL GAMBLE=-39	p I FEEL WILL=-39
p IF FEEL GAMBLE=-39	p IF FEEL WILL=-39	p IF GAMBLE I=-39	p IF GAMBLE WILL=-39	w if i feel=-39	k SORRY ME=39	p FEEL THING IT=39	m -ng her=-39	p SORRY BEEN FEEL=-39	k HAVE -ed ,=-39	w who _ it=-39	j the envelope=-39
k HAPPEN _ COMPARE=39	k -he -ip=-39	m the -ip=-39	p I SEX LIFE=-39	p BEEN BEEN HAVE=39	k I WILL NOT -sk=-39	k WILL NOT -sk=-39	k WILL NOT -sk YOU=-39	k WILL _ -sk=-39	w will _ ask=-39	w will not ask=-39	m -se it=-39
p YOU ALL YOU=-39	j it two=-39	j got not=39	m she WOULD=-39	w with it $=-39	p SEX THEY YOU=-39	p I I CAUSE=-39	w know that i=-39	w cancelled=-39	w hide _ $=39	p NOT IT YOU=-39	p YOU DO THING=-39
k IF YOU DO=39	k IF YOU DO NOT=39	k CAUSE _ CHOICE=-39	w to believe me=-39	k -in _ COMPARE=39	j if in=39	w in my family=39	k ^ I WOULD HAVE=-39	w should _ $=-39	j promised be=-39	p IT BEEN BUT=-39	k -on _ -ed=-39
p JUST IT WOULD=39	p WANT I WANT=-39	m sorry -or=39	w sorry for=39	p SORRY THING WE=39	k YOU HAVE=-39	m you HAVE=-39	p ME FEEL IT=39	w because _ d=-39	p IT JUST ALL=39	w you _ crazy=39	p CAUSE ME CHOICE=39
k FEEL STATE=-39	p NOT IT WE=39	j that money=-39	w that you have=39	j of him=39	k CAUSE -me=39	k I CAUSE -me=39	p LIE IT BECAUSE=39	k JUST SEX=39	k LIE -to -ep=39	k LIE _ -ep=39	k , _ TRUST=39
j when in=-39	p IT BEEN ME=-39	m -te because=39	k NOT , I=-39	p HAVE NOT JUST=-39	j this for=-39	k BUT DO=-39	m still DO=-39	p SORRY IT SAW=39	j a my=39	s proba=39	w probably=39
j both of=39	p NOT SEX IT=-39	j expect to=39	k -ct _ -to=39	w expect _ to=39	p BEEN JUST OTHER=-39	k , IT BEEN -at=39	k -he LIFE -nd=39	p YOU BEEN OTHER=39	k -pt -ng ME=39	k WOULD -op=-39	m WOULD stop=-39
m HAPPEN again=39	m month ,=-39	w month ,=-39	w know it=39	j anniversary i=-39	j things should=39	w things _ should=39	w things i should=39	k FEEL _ BEEN=39	j your money=-39	p LIFE HAPPEN I=39	p WILL NOT ME=-39
k -th ME ,=39	w with me ,=39	w have not been=39	j you too=-39	p LIE I LIE=39	p CAUSE YOU ERROR=-39	j when her=-39	p SEX ME OTHER=-39	j stopped because=-39	p NOT ALL BEEN=39	k -ht BEEN=-39	p BEEN SORRY COLD=-39
k ^ -om=39	m ^ -om=39	m ^ from=39	w ^ from=39	p I OTHER NOT=-39	p IT NOW BEEN=-39	j paid for=-39	j turned into=39	j is be=39	k THEY SAW ME=-39	k THEY SAW ME -to=-39	m THEY asked=-39
m am STATE=39	k -st -nd=39	p CAUSE IT=-39	k -he TRUST -nd=-39	k YOU -he TRUST -nd=-39	w the truth and=-39	k -nd I BEEN=39	j your will=-39	p WOULD HAVE SAW=39	p YOU IT FEEL=-39	p GAMBLE GAMBLE BEEN=-39	k -in ME=39
w you _ never=-39	j what read=39	w what _ read=39	w what you read=39	k BEEN -ne -re=-39	k -en _ -te=-39	p YOU STATE THEY=-39	k IT _ -go=39	j look me=-39	k -ok -at ME=-39	w look _ me=-39	w look at me=-39
k -nk -of IT=-39	k -er _ I=-39	k -ay _ ,=-39	j wish not=39	j wish you=39	k -sh YOU=39	k -sh YOU HAVE=39	k -sh YOU HAVE NOT=39	m -sh you=39	m wish YOU=39	w wish you=39	w wish you had=39
j brother i=-39	w brother _ i=-39	k BEEN THEY=39	k IT BEEN THEY=39	m was THEY=39	p JUST THEY BEEN=39	j maybe if=39	k MAYBE IF=39	m MAYBE if=39	m maybe IF=39	w maybe if=39	k WANT _ -to=39
w wanted _ to=39	w are _ my=39	p NOT TRUST BEEN=39	p THEY SEX=-39	j left i=39	p CAUSE THING=39	k THEY _ -re=39	j will see=-39	p I WILL SAW=-39	k , IT WOULD=39	p I BEEN HAVE=39	w ^ i may=39
k -or -at=39	m -or what=39	m for -at=39	w for what=39	m LIE too=39	k MAYBE _ YOU=39	p JUST I DO=39	w not see=39	m -nd was=39	w and _ stayed=-39	w and i stayed=-39	j the took=39
j could my=39	j did think=39	w did _ think=39	k -al BECAUSE=-39	p I LIE THEY=-39	m read YOU=39	w read your=39	p THEY BECAUSE=-39	p IT DO YOU=-39	j met her=-39	w met her=-39	j a times=39
j the month=-39	p I WANT IF=39	w that _ made=39	j so asking=-39	j so stop=-39	k WOULD -op -ng=-39	k WOULD -op -ng $=-39	k YOU WOULD -op=-39	k YOU WOULD -op -ng=-39	m asking $=-39	w asking $=-39	w stop asking $=-39
w you _ stop=-39	j not we=39	m ago $=39	w ago $=39	p ME COMPARE IT=-39	p NOT BECAUSE IT=-39	j more want=39	j what more=39	k , -at -re=39	k , -at -re DO=39	k -at -re DO=39	k -at -re DO YOU=39
k -re DO=39	k -re DO YOU=39	k -re DO YOU -nt=39	m -at more=39	m -re do=39	m more DO=39	m what -re=39	w , what more=39	w more do=39	w more do you=39	w what more=39	w what more do=39
k NOT CHOICE BUT=-39	k ^ I SEX -th=39	w did _ know=39	m THEY place=39	p NOW YOU CHOICE=-39	j and mine=39	j d a=39	j and stop=-39	p OTHER ME BEEN=-39	j you out=-39	p SORRY I BUT=39	p SORRY LIE BUT=39
j we house=39	j that this=-39	w it , but=39	w it _ but=39	p ME GAMBLE I=-39	j in secret=-39	k -in LIE=-39	m -in secret=-39	m in LIE=-39	w in secret=-39	p ME BEEN BECAUSE=39	k -he -in=-39
m -or my=-39	w for my=-39	j told and=39	j you you=-39	p NOT SAW IF=39	p YOU HAVE ME=39	w ^ i know=-39	s fall=-39	w fall=-39	p THEY JUST BEEN=39	j of did=-39	j do believe=-39
j we can=39	m WE can=39	w we can=39	j what else=-39	k -at -se=-39	m -at else=-39	m what -se=-39	w what else=-39	k WILL _ -ct=-39	m thing I=39	w thing i=39	j and car=-39
p DO I=-39	j would with=39	k -ep $=-39	m -ep $=-39	p LIE BEEN SORRY=39	m hard -to=-39	w hard to=-39	j about with=-39	w do _ it=-39	j and doing=-39	p SAW IF BEEN=-39	p LIFE IT DO=39
p OTHER THEY I=-39	j with to=-39	k IT ,=39	m IT ,=39	j she wrote=-39	m she -te=-39	w she wrote=-39	p DO FEEL=39	k MAYBE -nd=-39	m MAYBE and=-39	m may -nd=-39	w may and=-39
j where the=39	p ERROR CAUSE=-39	j and asked=-39	w , _ not=39	k -ng _ -nd=-39	p SEX IT YOU=-39	m -a lie=-39	w a lie=-39	k THEY -he TRUST=-39	k THEY _ TRUST=-39	p I THEY TRUST=-39	k -he _ -ke=39
k -id _ ,=-39	j were was=39	w something _ was=39	w something that was=39	j you get=39	k -ce IT=39	w we just=39	p GAMBLE DO=39	j one who=-39	k -a _ SEX=39	j had at=39	p IF CAUSE ME=39
p SEX WILL=-39	p BUT WE BEEN=39	p BEEN STATE THEY=-39	k YOU _ -to=-39	j in could=-39	j hundred bucks=39	k -ed -ks=39	m -ed bucks=39	m hundred -ks=39	w hundred bucks=39	k COMPARE _ -to=-39	k -al $=-39
m -al $=-39	k WILL SAW=-39	m WILL see=-39	m will SAW=-39	w will see=-39	k NOT -ng=-39	m your TRUST=-39	k SORRY _ BEEN=39	j is what=39	k , _ DO=39	j a word=-39	m -a word=-39
w a word=-39	m -ed between=39	p SORRY HAPPEN=39	k THING _ DO=39	p YOU WOULD HAPPEN=39	m you GAMBLE=39	k IF IT CAUSE=39	k IF IT CAUSE YOU=39	p IF IT CAUSE=39	j phone was=-39	k THEY -to -ay=-39	k I -et THEY=-39
p DRINK LIFE=39	k I -ld YOU -he=-39	j had the=-39	p SORRY YOU YOU=-39	j what said=39	j money it=39	k I BEEN DO $=-39	j been it=-39	k -lt=-39	m I answered=-39	w i answered=-39	p ME LIE CHOICE=-38
p BUT IT IT=38	k -er -en=-38	m -er when=-38	k -on _ HAVE=-38	k LIFE _ GAMBLE=38	p SORRY SAW IT=38	k -ce _ -ed=-38	j to only=-38	m -te that=38	m blamed YOU=-38	k GAMBLE -in=-38	m GAMBLE in=-38
m way -to=-38	w way to=-38	p I ALL=38	j that times=-38	j to messages=38	w those _ ,=-38	k I _ NOT=38	j my apology=38	m ME apology=38	w my apology=38	w you were hurt=38	j again you=-38
w for _ way=38	m in -on=-38	w to _ it=-38	w texting _ $=38	j am am=38	k CAUSE _ $=38	j would had=38	k SAW -ut -om=-38	k YOU SAW -ut -om=-38	w found out from=-38	s ruine=-38	w ruined=-38
j their wives=38	m THEY wives=38	w their wives=38	j asked truth=-38	j for truth=-38	k SAW -or -he=-38	k YOU SAW -or -he=-38	w asked for the=-38	w and _ asked=-38	j on with=-38	w your _ you=-38	k ^ I WILL -nd=-38
k WOULD NOT -et=-38	k WOULD _ -et=-38	k COMPARE _ -of=38	k -me -of=38	m -me of=38	j every about=-38	k -ld -he TRUST=-38	k -ld _ TRUST=-38	w told _ truth=-38	w told the truth=-38	j you today=-38	j for am=38
w telling _ $=-38	w telling you $=-38	p BEEN JUST BECAUSE=38	p IT JUST BECAUSE=38	m -nd went=-38	w and went=-38	j my the=-38	p GAMBLE BEEN YOU=-38	j whatever you=38	k -rd _ YOU=-38	p THEY LIE IT=-38	s upset=38
w upset=38	j for an=-38	p THING I MAYBE=38	j the dealer=38	s deale=38	w dealer=38	p MAYBE DO YOU=38	k -ut IT ,=38	m -ch to=38	j because here=-38	j sister and=-38	s built=38
w built=38	k WE HAPPEN=38	m we HAPPEN=38	w when your=-38	p MAYBE HAVE YOU=38	w something=38	j right the=-38	j before so=38	k , _ BEEN=38	m casino $=-38	w casino $=-38	w the casino $=-38
p I BEEN ALL=38	k -a THING I=38	k -in -a THING=38	k -in -a THING I=38	j any it=38	j and one=-38	p THING BEEN THEY=38	p JUST HAVE I=-38	j not all=38	p I BEEN CHOICE=38	p WOULD STATE=-38	m about IT=38
k -en _ BEEN=38	s lost=-38	w lost=-38	k -at _ CAUSE=-38	m always -on=38	w always on=38	p I BECAUSE WOULD=38	p WOULD I DO=38	k HAVE _ -ut=38	k -om -a=-38	m -om a=-38	m from -a=-38
w from a=-38	m because IT=-38	m FEEL and=38	j about where=-38	m it -or=-38	p OTHER MAYBE=-38	p OTHER MAYBE NOT=-38	p YOU JUST SEX=38	p YOU YOU NOW=-38	j chose him=-38	k OTHER _ THEY=38	p LIE THING I=-38
k HAVE _ SORRY=-38	j go it=38	w and _ used=-38	p WE GAMBLE=38	p GAMBLE YOU ME=-38	p TRUST WOULD=38	j i wish=38	p GAMBLE WE=38	j i once=-38	p BEEN BEEN WILL=-38	k LIFE ,=38	m LIFE ,=38
k -nd STATE=38	m and STATE=38	p BEEN THING MAYBE=38	w clearly=38	j two i=38	k -es -ut=38	k IF _ CHOICE=38	p I ERROR THING=38	s charg=38	p SORRY I MAYBE=38	k -ok _ LIFE=-38	j me day=-38
k -he -et=-38	m the -et=-38	p BEEN GAMBLE I=38	m -in ways=38	j up your=38	p WE SEX=-38	p WILL ME DO=-38	p HAPPEN IT YOU=38	j me d=38	p NOT BEEN DO=38	p I DRINK NOT=38	w of _ that=-38
j i only=38	k ME GAMBLE=-38	m my GAMBLE=-38	p YOU THING I=-38	m was -ut=38	k BEEN DO -to=-38	k -ow=38	k JUST _ -so=38	j to earn=-38	m -to earn=-38	s earn=-38	w earn=-38
w to earn=-38	p BECAUSE CHOICE IT=-38	j those and=-38	j off your=-38	k LIFE -so IT=-38	w and _ that=38	w leave=-38	w i will call=-38	k -te ,=-38	m -te ,=-38	p ERROR THING=38	j knew was=38
k -nd NOW=38	p BUT ME=38	s have=38	w have=38	j you wrote=-38	m have BEEN=38	w have been=38	p SEX SEX=38	w am _ you=38	p ME JUST YOU=-38	k -on -he GAMBLE=-38	j some things=38
m -me things=38	w some things=38	w nine _ $=-38	k BEEN -er=38	k -to YOU -or=-38	w to you for=-38	k -nd I HAPPEN -ck=-38	p IT YOU COMPARE=-38	j to truth=-38	j me they=38	j we got=-38	k WE HAPPEN -ed=-38
m WE got=-38	w we got=-38	p ME ME IT=38	j one lied=-38	k -a _ YOU=-38	w a _ you=-38	p ALL I IT=38	k -en -ed=-38	m then -ed=-38	j i saved=-38	s saved=-38	w saved=-38
p GAMBLE BECAUSE=-38	p STATE IT BUT=-38	w ^ i stopped=38	k -he SEX -nd=-38	p NOT STATE=-38	k -ay ,=-38	m -ay ,=-38	j mother our=38	k -nd _ CHOICE=-38	p BEEN IF IT=-38	p NOT IF HAVE=38	k -as $=38
m -as $=38	m YOU never=-38	w you never=-38	w one _ i=38	p NOT LIFE IT=-38	j that way=-38	j the bills=-38	m -he bills=-38	w the bills=-38	j do and=-38	p WANT NOT HAVE=38	p WANT WOULD HAVE=38
k BEEN NOW $=38	p WOULD I WOULD=38	j my asked=-38	p SAW I I=38	j admit you=38	k -ue=-38	p YOU FEEL WILL=-38	m has -a=-38	w has a=-38	p SAW THEY YOU=-38	n 26=-38	k YOU CAUSE ME -nd=-38
p HAPPEN I HAVE=-38	j i porn=38	j watched porn=38	k I SAW -rn=38	k SAW -rn=38	k ^ I SAW -rn=38	m SAW porn=38	m watched -rn=38	w i _ porn=38	w i watched porn=38	w watched porn=38	j what expect=38
k , -at DO YOU=38	k -at DO YOU -ct=38	k DO YOU -ct=38	k DO YOU -ct $=38	k YOU -ct $=38	m YOU expect=38	m expect $=38	w expect $=38	w you expect=38	w you expect $=38	j to just=38	m -nd out=-38
w in _ with=-38	j will same=-38	k MAYBE _ -to=38	k HAVE HAPPEN=38	k -ut _ -he=-38	p ME MAYBE HAVE=38	k -or _ -ry=-38	j am with=-38	j there you=-38	j the gave=38	j i start=-38	p THEY I CHOICE=-38
p I JUST BUT=38	w fake _ $=-38	k DO _ -sk=38	k MAYBE HAVE CAUSE=-38	p MAYBE HAVE CAUSE=-38	p JUST NOT HAVE=-38	w and _ could=38	k -ng _ -ve=38	k ^ I -an=-38	w i told them=-38	s real=-38	w real=-38
j an hour=-38	k -an -ur=-38	m -an hour=-38	m an -ur=-38	w an hour=-38	k -nd IT NOT=-38	s delet=-38	j send the=-38	j you was=-38	p GAMBLE LIE IT=-38	p IT I=-38	p BEEN COMPARE SORRY=38
p THING MAYBE HAVE=38	p IT BEEN WANT=38	p BEEN MAYBE I=38	w house _ i=-38	p COLD YOU BEEN=-38	w it was only=-38	m -he first=-38	w the first=-38	w lied to the=-38	p HAPPEN YOU CHOICE=-38	m married ,=38	w married ,=38
s showe=-37	m sorry IT=37	k , _ BECAUSE=-37	m this THING=37	k , -nd I LIE=-37	m -he app=37	w the app=37	j it us=37	k -th THEY=-37	m with THEY=-37	k WE _ BECAUSE=-37	p SAW LIFE THEY=-37
j two a=37	j answer the=-37	m every -on=37	j i spend=-37	j will spend=-37	k THEY -om -he=-37	p YOU YOU WILL=-37	k -he -rs $=-37	p BECAUSE NOT YOU=-37	j stuff i=37	s singl=37	w single=37
p ME YOU NOT=-37	p YOU ME NOW=-37	p JUST HAVE=37	k THING -ow=-37	m matter -ow=-37	p SORRY IT LIE=37	j years and=-37	k IT -on -se=37	k IT -on -se $=37	j see him=-37	w see him=-37	w to _ him=-37
w to see him=-37	j not night=37	p STATE DO NOT=-37	p YOU FEEL HAVE=37	p YOU NOT IT=-37	p WOULD NOW=-37	p BEEN I BEEN=-37	k -at HAPPEN=37	m what HAPPEN=37	p WE HAVE I=-37	w under=37	j of for=-37
m put -he=37	w put the=37	p YOU MAYBE NOT=-37	p BEEN LIE I=-37	s aslee=37	w asleep=37	p BEEN JUST BEEN=37	p JUST SAW IT=37	p I WILL ALL=-37	p WOULD SORRY=-37	k THEY _ -st=-37	k -rs _ IT=37
j came you=-37	w and _ the=-37	p IF I WANT=37	m ^ she=37	w ^ she=37	p YOU I WOULD=-37	p I WOULD NOW=-37	p IT IT COMPARE=37	j asked if=-37	p FEEL HAVE ME=-37	k YOU -nt ME -to=37	w want me to=37
w you want me=37	k -in -on $=37	m BEEN hurt=37	j if been=37	p I HAVE GAMBLE=-37	p THING IT NOT=37	j are too=37	w are _ too=37	k BEEN SORRY IF YOU=37	p ME SORRY I=37	j begged to=-37	s begge=-37
w begged=-37	w begged _ to=-37	w about _ and=37	k -ck , -nd=37	w back , and=37	w back _ and=37	m year ,=37	w year ,=37	j while your=-37	p BUT I CHOICE=-37	j and makes=37	k -ne _ THEY=-37
j going to=-37	m going -to=-37	w going to=-37	p MAYBE HAVE=37	k I WILL NOW=-37	k WILL NOW=-37	m will NOW=-37	k THEY _ -ay=-37	j and take=-37	p SORRY NOW YOU=37	w gave _ $=37	p I THING I=37
k -th ME=37	m with ME=37	p FEEL IT ME=37	p YOU BEEN DO=37	k IT BEEN -or=37	k YOU BEEN -ng ME=37	w call _ $=-37	j year i=-37	k -om -he OTHER=37	w from the bank=37	w i _ tired=-37	p YOU NOT CAUSE=37
k HAPPEN -in $=-37	p FEEL YOU HAVE=37	k BEEN JUST -a=37	k HAPPEN FEEL=37	m got FEEL=37	p BUT BEEN THING=37	j i d=37	p IF IT FEEL=37	k ^ -he DRINK=37	w when i was=37	k JUST SEX ,=37	p NOT HAVE ME=-37
j may you=-37	p BUT YOU SAW=-37	p ME ALL=37	p CHOICE BEEN NOT=-37	j that sorry=37	j a i=-37	j i no=-37	j and until=37	p I THEY LIFE=37	j with have=37	j not looked=37	k WOULD _ -ng=-37
p YOU LIFE HAVE=37	j not stop=-37	k NOT -op=-37	m NOT stop=-37	m not -op=-37	w not stop=-37	w is no=-37	p WANT THING BEEN=-37	k ^ YOU -ed=-37	m know YOU=-37	w know you=-37	p NOT DO THING=-37
k -ce $=-37	m -ce $=-37	p BEEN SEX=-37	m BEEN over=-37	k DRINK _ -he=37	w in you=-37	p SORRY IT LIFE=-37	j you end=37	m -ld her=-37	w told her=-37	m me -in=37	j d your=37
p ME I GAMBLE=-37	w i _ money=-37	w and you=-37	j no to=37	k -ks _ $=37	s slept=-37	w slept=-37	j times you=37	m -ed to=37	j of when=-37	w of _ when=-37	p BEEN NOT IT=-37
p YOU WE NOT=-37	j not to=-37	j message and=-37	p BEEN YOU ALL=37	k -om _ -ce=37	k I -pt IT -om=-37	k ^ -or=37	m ^ -or=37	j two of=37	j work was=37	p I ME ERROR=37	k LIE=-37
j if cheating=37	p CAUSE IT BEEN=37	w a _ thing=37	j our marriage=37	m WE marriage=37	w our marriage=37	k I SORRY IF YOU=37	w apologize if you=37	p ALL I HAPPEN=-37	p DO THING I=37	j not something=37	m NOT something=37
w not something=37	p HAVE STATE BEEN=37	j am is=37	m it NOT=37	j feelings got=37	k FEEL HAPPEN=37	m FEEL got=37	m feelings HAPPEN=37	w feelings got=37	m ^ at=37	w ^ at=37	k -at I BEEN=-37
j as takes=-37	j for takes=-37	j long takes=-37	k -as -ng -as IT=-37	k -as IT -es=-37	k -as _ -es=-37	k -ng -as IT=-37	k -ng -as IT -es=-37	w as _ takes=-37	w as it takes=-37	w long as it=-37	j her will=37
p WILL BUT I=-37	p DO LIE I=37	k IT BEEN WE=37	m was WE=37	m BEEN nothing=37	j sorry been=37	j without asking=-37	w without asking=-37	k HAVE -me -me=37	k WOULD HAVE -me -me=37	w have come home=37	j technically break=37
p WANT ME YOU=-37	j if you=37	m BEEN working=37	s worki=37	w working=37	k BEEN _ -ow=37	m just -a=-37	w just a=-37	p SORRY IT BUT=37	j in and=-37	k ^ I -nt YOU=37	k -he JUST -ne=37
w the only one=37	j is in=37	p BECAUSE ME I=37	j your let=-37	p JUST BEEN ME=37	k ^ YOU TRUST=-37	k -nd -on -he=-37	j whole situation=37	m ALL situation=37	w the _ situation=37	w the whole situation=37	w whole situation=37
p NOT LIE=-37	w our _ that=37	j some i=37	k SEX -th YOU=-37	p YOU OTHER LIE=-37	j since the=37	k -nd LIE -to=-37	p LIFE SEX YOU=37	k NOT _ BECAUSE=-37	p YOU FEEL STATE=-37	m THEY again=-37	p WE BEEN THING=37
j hurt you=-37	k -to -rt=-37	m to -rt=-37	j was said=37	k -so I BEEN SORRY=37	j with your=37	p ME NOW=-37	s pocke=37	k I SAW THEY -to=-37	k SAW THEY -to=-37	m asked THEY=-37	j if late=-37
m BEEN perfect=37	k -so IT I MAYBE=-37	k ALL _ BEEN=37	k -re I -ed=37	j year you=-37	j go as=-37	p LIFE YOU IT=-37	p IF YOU CHOICE=37	m felt STATE=-37	k LIE THEY=-37	j our had=37	k SORRY IF -he=37
p IT WE DO=-37	j help and=-37	p YOU IF HAVE=-37	k -he CHOICE=-37	m the CHOICE=-37	w you was=-37	k GAMBLE _ -ed=37	p SAW I YOU=-37	j to hide=37	m -to hide=37	w to hide=37	j will a=-37
m YOU are=37	w you are=37	k ^ _ WILL=-37	k YOU -or=37	k JUST _ JUST=37	p COMPARE ERROR=-37	j caused pain=37	w caused _ pain=37	w caused you pain=37	w you pain=37	p COLD HAVE NOT=37	j say did=-37
p ME BEEN ME=-37	p WANT YOU=37	p BEEN BECAUSE=-37	p CAUSE YOU STATE=37	k IF _ DO=37	p I I WANT=-37	w month=-37	j account that=37	p OTHER NOT ME=-37	m done THING=37	j i apartment=-37	k IT YOU HAVE=-37
k IT -en=37	m IT when=37	p SAW I ME=-37	k -ut -to=37	m -ut to=37	p COLD ALL=37	p NOT ME FEEL=37	p ME I MAYBE=37	k -on _ -se=-37	w my _ of=37	m you -er=37	k BEEN TRUST -th=37
j better and=-37	j kids was=37	j was gone=-37	j and every=37	p BECAUSE THING=-37	m BEEN your=-37	k CHOICE _ -to=-37	m -in it=37	p THING NOT=37	p BUT YOU JUST=36	p NOW YOU I=-36	p ME THING BEEN=-36
p CHOICE FEEL YOU=36	j parents i=-36	p IT BEEN DRINK=-36	p WILL WILL YOU=-36	j we i=-36	k SORRY -or -he ALL=36	k SORRY _ -ow=36	w there were=36	j up i=36	w and _ me=36	m stopped -ng=-36	k IT JUST=-36
m it JUST=-36	m -nd that=-36	k WANT -th=-36	j but i=-36	k -by -he=36	m -by the=36	m by -he=36	w by the=36	j hurt it=36	j to stranger=36	p DO SAW ME=-36	w every=-36
p SORRY YOU WOULD=-36	j hard time=36	j sorry hard=36	j time with=36	k -a -rd -me -th=36	k -rd -me -th=36	m hard -me=36	m time -th=36	w a hard time=36	w hard _ with=36	w hard time=36	w hard time with=36
w time with=36	k -ht _ -a=36	k -th _ -a=36	j takes to=-36	k -rd=-36	j of this=36	m my -nd=36	j if some=36	k -re -en=-36	k -ne , -nd=-36	w that _ ,=-36	p I JUST STATE=36
k OTHER -th=36	m OTHER with=36	j our money=-36	w ^ _ still=-36	j office see=-36	m BEEN seeing=-36	k OTHER _ -es=36	j were made=36	w were made=36	p MAYBE STATE I=-36	j told on=-36	j wrong am=36
p I IT WE=-36	k HAVE -ld THEY=-36	k I HAVE -ld THEY=-36	k -a -ne=36	m a -ne=36	k -to SAW -he=-36	p IT WE HAVE=-36	p THEY BEEN I=-36	k YOU COLD $=-36	j me feel=36	k CAUSE ME FEEL=36	m ME feel=36
m me FEEL=36	w me feel=36	m wrong $=36	w wrong $=36	w it _ about=36	p YOU TRUST CAUSE=-36	k -of _ -en=-36	j handled things=36	j i best=36	w not _ best=36	p BEEN HAVE CHOICE=-36	w honest=-36
k COMPARE _ $=36	k ^ -en I -id=-36	j to ask=36	p YOU SAW NOT=-36	w did not think=36	m about -en=-36	p ME BECAUSE ME=-36	k BEEN SORRY IF I=36	p I CAUSE I=-36	m anything ,=36	w anything ,=36	m it -om=36
w it from=36	k DO _ -in=-36	p BECAUSE YOU=36	k YOU BEEN FEEL=-36	k -re -en YOU=-36	p CAUSE COMPARE I=36	p CAUSE FEEL COMPARE=36	p FEEL COMPARE I=36	j we could=36	p HAVE BEEN HAVE=36	w , _ got=-36	k LIE _ JUST=-36
w to _ out=36	k I DO IT -to=36	j credit you=36	k YOU -nk I=36	w you think i=36	k NOT -ht=36	k IF IT -es=36	k ^ IF IT -es=36	p FEEL YOU DO=-36	p WILL BEEN IF=-36	w ^ i was=36	p WOULD I IT=36
p JUST HAVE JUST=36	j since have=36	j up that=36	p HAVE MAYBE=-36	p SAW HAVE=-36	j hurt feelings=36	p HAVE BEEN WILL=-36	j your calls=-36	m YOU calls=-36	s calls=-36	w calls=-36	w your calls=-36
p STATE I HAPPEN=36	p IT NOT CAUSE=36	k BEEN BUT -ng=36	k I BEEN BUT -ng=36	p OTHER SEX=36	j not best=36	k -ng -to THEY $=36	j so like=36	m -es again=-36	p BEEN TRUST ME=-36	j lied about=36	p CHOICE ME=36
p FEEL BUT ME=-36	k ALL TRUST=-36	k -nd -ld THEY=-36	k I CAUSE YOU -nd=-36	j yourself because=-36	p BEEN YOU I=-36	p I ME COMPARE=-36	w again=-36	j do her=36	k DO NOT CHOICE IT=-36	k NOT CHOICE IT=-36	m thing ,=36
w thing ,=36	w affected=36	k ^ I NOT -nt=36	j doctor you=-36	w you have been=36	w , _ me=36	j i heard=-36	k -in _ -ng=-36	j have why=-36	k -on -a=-36	m -on a=-36	j second you=-36
p THING I ERROR=36	j and our=-36	p I ME LIFE=-36	j hear me=-36	j you she=-36	j the lies=36	k -he -se $=36	j if slept=36	j there because=-36	k BEEN NOT -re -en=-36	k NOT -re -en=-36	m there -en=-36
w not there when=-36	w there when=-36	j without to=-36	j but did=-36	m wrong ,=-36	w wrong ,=-36	j d tell=-36	j you coming=36	k CAUSE _ -of=-36	j it began=36	w it began=36	k BEEN _ -rd=-36
m not -od=36	w not good=36	p HAVE NOT WOULD=-36	p HAPPEN GAMBLE BEEN=-36	p I FEEL STATE=36	k TRUST $=36	m TRUST $=36	j years you=36	k YOU -to -ar=-36	w you _ hear=-36	w you to hear=-36	j will work=-36
k BEEN -an=-36	j any you=36	p CHOICE WE=36	k -he DRINK=-36	m the DRINK=-36	w son _ the=-36	k THEY HAPPEN ME=36	m HAPPEN me=36	m THEY got=36	m got ME=36	w got me=36	p SEX ME YOU=-36
p I STATE IT=36	m your -nt=36	k BUT YOU HAVE -to=36	w but _ have=36	w but you have=36	p THEY YOU BEEN=36	j get it=-36	j between and=36	k I _ -ar=-36	p TRUST YOU BEEN=36	p BEEN MAYBE=36	k I -ke YOU=-36
w i broke your=-36	m else $=-36	w else $=-36	p HAVE NOT BECAUSE=36	p HAPPEN I=-36	j d if=36	k -ow IT FEEL=-36	k -ow _ FEEL=-36	p CHOICE HAPPEN=36	k I BEEN -ng -nd=36	k YOU BEEN -on=36	k I WILL -ll ME=-36
j drove me=36	m drove ME=36	w drove me=36	k -om ME -nd=36	w from me and=36	k COMPARE _ -in=36	p ME YOU CHOICE=-36	k -to _ -se=36	m I gambled=-36	w i gambled=-36	j was lie=-36	k NOT HAVE -ed=36
k WOULD NOT HAVE -ed=36	k -or ME THING -in=36	k ME THING -in=36	w my part in=36	m BEEN dishonest=-36	w was dishonest=-36	k -nd _ -at=-36	k ^ I=-36	m ^ I=-36	m ^ i=-36	w ^ i=-36	p BUT DO I=-36
w it _ ,=-36	k SAW YOU -ry=-36	k SAW _ -ry=-36	p I DRINK I=-36	j sorry out=36	m -th it=-36	w with it=-36	p ERROR BEEN CAUSE=36	k HAVE BEEN=36	m HAVE been=36	k -at -he -ng=-36	k CHOICE _ LIE=-36
j down you=-36	m just -ed=36	w him _ i=36	p DO IT=-36	k BECAUSE -of -at=36	k BECAUSE _ -at=36	w because _ what=36	w because of what=36	w i said no=-36	w you _ look=36	w how _ it=36	p ME YOU CAUSE=-36
j made do=36	k IF ME=36	m IF my=36	m if ME=36	w if my=36	j late to=36	m at ME=36	p THING HAVE YOU=36	j for may=36	j in lot=-36	m -id you=36	j a here=-36
j all know=36	k -nd -en -ed=-36	m -th her=-36	w with her=-36	s eveni=-36	w evening=-36	p NOT I IT=-36	k -ho _ -ng=-36	k FEEL SORRY=-36	k FEEL -ss=-36	m feel -ss=-36	k -ll _ -st=36
w have _ an=36	j would you=36	k TRUST _ ME=-36	k -en _ -th=-36	j of our=36	j was before=36	m -se do=-36	j in by=-36	w password=-36	k -id IT=36	k , _ -of=-36	w , _ of=-36
s lacke=36	w lacked=36	w savings _ i=36	k -he _ -en=36	p IF SEX I=-36	p SEX I WILL=-36	p YOU SEX WILL=-36	k ^ I -pt=-36	w ^ i kept=-36	j and day=-36	k -pt=-36	k JUST -es=36
j have am=36	j have is=-36	k ME _ COMPARE=-36	j i someone=-36	j knew would=36	j because too=-36	p I GAMBLE THEY=-36	k YOU SAW IT=-36	k I HAVE JUST=-36	j and started=-36	k COMPARE -on=-36	p YOU BECAUSE COMPARE=-36
j house i=36	p NOT COLD I=-36	j before you=-36	k ME -de=36	m my -de=36	k -gh YOU=-36	m through YOU=-36	p NOT IT ME=-36	k HAVE -to BEEN=-36	j have hurt=36	k -he -me -nd=-36	p JUST NOW=-36
j not fall=-36	m and YOU=-36	j mean to=36	p WE IT YOU=-36	j a stranger=36	m -a stranger=36	w a stranger=36	w stranger=36	j do know=-36	k BEEN -he COMPARE=-35	p JUST BECAUSE I=35	j you anniversary=-35
p WE BEEN YOU=-35	p NOW I BEEN=35	k ME -in=35	m CAUSE to=35	k -rt _ $=-35	j was another=-35	p LIE ALL I=-35	m and IT=-35	j you same=-35	w had _ me=-35	w it _ before=35	k CHOICE _ FEEL=-35
k HAPPEN _ ERROR=35	j when ask=-35	k -en YOU -sk=-35	k -en _ -sk=-35	w when _ ask=-35	w when you ask=-35	k BEEN -ly=-35	p BUT I JUST=35	j is are=35	k BEEN -ix=-35	m BEEN six=-35	j i coward=-35
k I BEEN -a -rd=-35	w was _ coward=-35	w was a coward=-35	p HAVE BUT BEEN=-35	w me _ $=-35	p BEEN I NOT=35	k IT _ -ut=35	j am hurt=35	p WILL GAMBLE YOU=-35	p CAUSE BUT=35	k -a _ -om=-35	m SORRY that=35
j when for=-35	p BEEN WILL ALL=-35	k BEEN COMPARE=35	p HAVE LIE I=-35	k IT -an=35	k ME _ IT=-35	p BEEN NOT LIE=35	j went through=-35	k HAPPEN -gh=-35	m HAPPEN through=-35	m went -gh=-35	w went through=-35
k SAW _ -er=-35	k SEX -on=35	m SEX on=35	p LIE BEEN IT=-35	m BEEN left=35	w your _ while=-35	p BEEN CHOICE BEEN=-35	j my place=35	p BEEN BEEN WANT=-35	p I LIE SEX=-35	p LIE SEX=-35	p YOU COMPARE I=-35
p MAYBE HAVE IT=35	k JUST _ LIE=35	k -at I DO ,=-35	p IF SAW LIE=35	k -om=-35	w not _ at=-35	p I SORRY CAUSE=35	p NOW JUST=35	p SORRY FEEL HAVE=35	k I _ BEEN=-35	w with her $=-35	w was _ doing=-35
j out like=35	k -ut -ke=35	k -ut -ke IT=35	m -ut like=35	m out -ke=35	w out like=35	w out like this=35	k DO NOT -se=-35	p CHOICE IT THING=35	k WE -ed -on=-35	w money was=-35	w it , i=-35
s disre=35	j who for=35	w i _ writing=-35	p BEEN IF=35	p THING I CHOICE=-35	k ^ -ok ,=35	w ^ look ,=35	k JUST _ -ks=35	k I _ -ng=-35	k SORRY -or ME THING=35	k ^ I CAUSE -a=-35	p FEEL I I=-35
k ^ I -me=35	w i _ into=-35	j if see=35	j any to=35	s conta=35	k -th _ -he=35	j but is=35	k HAVE -ld=35	m HAVE told=35	p I YOU BECAUSE=35	k -or YOU ,=-35	k -or YOU , -nd=-35
w for you ,=-35	k -en $=-35	m -en $=-35	j if and=-35	k BEEN _ BEEN=35	w not _ to=-35	p IT WOULD SAW=-35	w about us=-35	s old=35	w old=35	j him so=-35	k -se SORRY=35
k -se SORRY ME=35	m -se forgive=35	j out would=-35	j had phone=35	p THING IT SAW=-35	k -nt -nd I=35	k -or _ WILL=-35	w i _ it=-35	j affection at=35	j affection home=35	m affection -at=35	w affection _ home=35
w affection at=35	w affection at home=35	m YOU feel=-35	w you feel=-35	p HAVE TRUST I=-35	j the job=-35	j your them=-35	j will again=-35	p I NOT ME=-35	k BEEN -at=35	k , _ CAUSE=35	j the year=35
w i looked at=-35	p GAMBLE I YOU=-35	p IF ME THEY=35	j because of=-35	p SORRY THING MAYBE=35	j of feelings=35	j and stayed=-35	j from of=35	k -ve ME $=35	j a two=-35	k YOU _ -ay=-35	p DO ALL=-35
p DO NOT ALL=-35	k -ar -re=-35	m should HAVE=-35	w should have=-35	m because -he=35	w because the=35	j lot and=-35	k THEY=-35	s passw=-35	p IT LIFE BEEN=-35	k -ed _ WOULD=35	p BEEN ALL WILL=35
p STATE WANT IT=35	j i going=-35	j laughed with=-35	w laughed about you=-35	k -at _ DO=-35	p I CAUSE WANT=-35	j took you=-35	k YOU -er ,=-35	k -nd -ke=-35	p BEEN WE NOT=-35	j anyone it=35	p ALL BECAUSE=35
j you time=35	j told things=-35	k IT BEEN -nt=35	m is -he=-35	w is the=-35	j a an=-35	j told still=-35	k CAUSE ME -to IT=35	j feelings hurt=35	w feelings _ hurt=35	k WANT -to FEEL=35	k WANT _ FEEL=35
p I YOU LIE=-35	j you own=-35	w this way=35	j did did=35	p TRUST FEEL=35	w was _ her=35	k I SORRY -or -he=35	w apologize _ the=35	w apologize for the=35	j you story=-35	k NOT HAVE=35	j opened a=-35
m opened -a=-35	w i opened a=-35	w opened a=-35	s suspe=-35	p IT GAMBLE IT=35	k LIFE -nd -ld=-35	j a chat=-35	w is _ fault=35	w do _ i=35	k -ne _ BEEN=-35	k JUST ,=35	m JUST ,=35
j end of=35	k -to LIE $=35	j said your=-35	k -in -ch=-35	j only so=35	m -ll that=35	j card in=-35	m card -in=-35	w card in=-35	j the two=-35	w was _ because=35	k I _ -er=-35
j cheated you=35	p FEEL YOU WOULD=35	j the have=35	p I I JUST=35	p JUST IF I=-35	j so if=35	j not is=-35	k -he TRUST $=35	w the truth $=35	k HAVE _ -th=35	p HAPPEN YOU NOT=-35	k FEEL _ -in=-35
m my -ng=35	k -et -nd=35	m -et and=35	w it and=35	j sorry was=35	j about was=-35	m not -it=-35	k -ff _ -ne=-35	k -ld THEY IT=-35	k THEY IT=-35	p BEEN IT GAMBLE=-35	m -nd he=35
w and he=35	k NOT YOU $=-35	w that _ are=35	j not come=-35	p CAUSE CAUSE=-35	j i and=-35	p ME ME=35	p LIE I HAPPEN=-35	w ^ _ laughed=-35	w ^ i laughed=-35	j knew it=-35	w i _ what=35
w the _ from=35	j a than=35	p YOU LIFE CAUSE=35	j been of=35	k -ut THING=35	m about THING=35	j lied counselor=-35	k I LIE -to -he=-35	k LIE -to -he -or=-35	w to the counselor=-35	j was told=-35	p COLD I DO=-35
j you back=-35	w to _ better=-35	k -so _ -to=35	w so _ to=35	k -of _ IT=-35	j up went=-35	j my could=35	k -ld YOU -he TRUST=-35	k -fe _ IT=35	p THEY I LIE=-35	p BEEN STATE=35	k ME _ -re=35
k -ne -of=-35	m -ne of=-35	w used that $=-35	p FEEL YOU FEEL=-35	w never _ me=35	w night _ i=35	w night and i=35	k YOU -nd IT=-35	w you and that=-35	m -nd on=35	j need i=-35	k -ng _ -by=-35
s sent=-35	w sent=-35	p WANT I LIE=-35	j were sick=-35	k YOU BEEN -ck=-35	m BEEN sick=-35	m were -ck=-35	w were sick=-35	w you were sick=-35	j under lot=35	j under of=35	k -er -a -ot=35
k -er -a -ot -of=35	k -er _ -ot=35	k BEEN -er -a=35	k BEEN -er -a -ot=35	k I BEEN -er -a=35	w under _ lot=35	w under a lot=35	w was under a=35	s again=-35	p YOU COMPARE IT=35	p WOULD SAW YOU=35	j are making=35
m BEEN making=35	w are making=35	w you are making=35	j even though=-35	m JUST though=-35	m even BUT=-35	w even though=-35	j the yourself=-35	j the first=-35	p I SORRY HAPPEN=35	j our anniversary=-35	k WE -ry=-35
m WE anniversary=-35	m our -ry=-35	w our anniversary=-35	p HAPPEN LIE IT=-35	k -ht IT=35	j phone my=35	k -a JUST -ed=35	m JUST hundred=35	w a _ hundred=35	k MAYBE -ay=35	m MAYBE say=35	k -nd -ut=-35
k -or COLD=35	k -or COLD $=35	m for COLD=35	j never how=35	m want IT=-35	w want it=-35	w and i made=-35	w i made it=-35	j were only=-35	s vows=-35	w vows=-35	p IT HAVE HAPPEN=-35
k -he -nd=-35	m the -nd=-35	p BEEN JUST WANT=35	k SORRY IF ME=35	k BEEN -ed -in=35	k HAPPEN BECAUSE=-35	k HAPPEN BECAUSE I=-35	m HAPPEN because=-35	m asked $=35	w asked $=35	m BEEN done=35	j i quiet=-35
k , YOU -an NOT=-35	k MAYBE I BEEN NOT=35	k ^ MAYBE I BEEN=35	k IT BEEN ALL=35	k DO NOT -et=-34	k DO _ -et=-34	k CHOICE _ NOT=-34	k FEEL -ed=34	p IT WILL BEEN=34	p I WOULD SAW=-34	p WILL FEEL=-34	p IF YOU IT=34
k IT -ne=34	m made IT=34	p WOULD CAUSE ME=34	j head over=34	m YOU if=34	w you if=34	k -nd I CHOICE -to=-34	w and _ chose=-34	w and i chose=-34	j and hear=-34	p OTHER I I=-34	p SAW IT WILL=-34
k -ch -th=34	m only -ne=-34	m -in that=-34	w in that=-34	w understand _ $=-34	k SORRY _ YOU=34	w you _ that=34	w if _ see=34	w if you see=34	p DO WOULD YOU=34	p IT MAYBE THEY=-34	j know it=-34
j broke down=-34	k -ke -wn=-34	m -ke down=-34	m broke -wn=-34	w broke down=-34	k -ng _ NOW=-34	j you up=-34	k BEEN NOT -ly=34	k NOT -ly=34	m not -ly=34	k , -nd I -ld=-34	j me did=-34
p CHOICE BEEN WANT=-34	j when we=-34	p NOT WILL IT=-34	p IT I HAPPEN=-34	m I went=-34	w i went=-34	p YOU CAUSE LIE=34	p IT NOT ERROR=-34	k ^ I CAUSE THEY=-34	p I BUT I=-34	j perhaps you=-34	m gave YOU=-34
w gave you=-34	w that _ did=-34	p I BUT WILL=34	w truth _ that=-34	p SORRY LIFE ME=34	k LIFE NOT=34	p WILL NOT=-34	p ME IT DO=-34	p THEY YOU HAVE=-34	k IT -nd -he=-34	k NOW _ IT=-34	k I LIE IT=-34
p IT LIFE I=34	p I WOULD JUST=34	p HAVE THEY YOU=-34	k -ay -re=34	m even -en=-34	w even when=-34	p BEEN YOU FEEL=34	j about certain=34	m -ut certain=34	w about certain=34	p IT IT THING=34	j could talk=34
p CHOICE FEEL IT=34	m SEX me=34	k I WILL NOT=-34	m had -ch=34	k IT WOULD NOT HAVE=34	j are right=-34	m are -ht=-34	w are right=-34	w you are right=-34	p HAVE SAW IT=-34	k -id=-34	p MAYBE I MAYBE=34
m your -ng=34	m drinking -nd=-34	w drinking and=-34	k WOULD HAVE NOT=34	k -he _ -er=-34	p I CAUSE THEY=-34	j and listen=-34	p I IT GAMBLE=-34	j had a=-34	j dark i=34	k -te -in=34	k ^ NOT -ed=-34
k ^ NOT -ed ME=-34	p TRUST IT=-34	k I SAW=-34	m i SAW=-34	k JUST _ IF=-34	m BEEN back=-34	p BEEN IT THEY=34	p NOT IT THING=34	p NOT ME=-34	k -rs=-34	p YOU WOULD FEEL=-34	w and i had=34
j talked to=34	m talked -to=34	w talked to=34	k JUST THING $=34	j it again=34	j chats i=34	s chats=34	w chats=34	p I NOT BEEN=34	j had would=34	w i did not=-34	p ALL WE HAVE=34
j never stopped=-34	m NOT stopped=-34	w never stopped=-34	j said so=-34	j you deserve=-34	j if feel=34	s track=34	p SAW SEX YOU=-34	w ^ _ stopped=34	k -th _ IT=34	j your name=-34	m YOU name=-34
w name _ the=-34	w your name=-34	k -de _ -he=-34	m -er since=34	j needed me=-34	p BEEN WILL YOU=-34	j a how=34	p BEEN NOW I=-34	j feel i=34	j wanted the=-34	p I ALL HAVE=-34	j not who=34
w you _ made=-34	j the telling=-34	m it WILL=-34	j you act=-34	k CAUSE _ FEEL=34	k -ed _ -a=-34	j i keep=-34	k I WILL -it=-34	k WILL -it=-34	m will -it=-34	k NOT _ ME=-34	j i never=34
k -ck -of=34	m -ck of=34	k TRUST ALL=34	k -ss _ I=34	j about i=-34	k WE _ JUST=34	j could handled=34	j handled better=34	j have handled=34	m HAVE handled=34	w could _ handled=34	w could have handled=34
w have handled=34	j person you=-34	j the but=-34	p YOU I=-34	j could myself=34	p STATE NOW=34	m put YOU=34	w moment=-34	k -wn _ -nd=-34	k -ll YOU $=34	w tell _ $=34	w tell you $=34
w this _ i=-34	p JUST YOU BEEN=34	m doing $=-34	w doing $=-34	j badly i=34	p LIFE LIFE BEEN=34	k -er CAUSE YOU=34	k I -er CAUSE=34	k I -er CAUSE YOU=34	k IF I -er=34	k IF I -er CAUSE=34	k ^ IF I -er=34
m I ever=34	m ever CAUSE=34	w i ever=34	w if i ever=34	m CHOICE you=-34	p IT BUT=34	w in _ house=34	p SORRY YOU HAPPEN=34	j you friend=-34	k -mb=34	j were that=-34	p I MAYBE SEX=-34
j leave and=-34	j could her=-34	k -he _ -ed=34	m party $=34	w party $=34	j it on=-34	p IF BEEN I=34	j for hotel=-34	w for _ hotel=-34	k IF _ YOU=-34	w if _ you=-34	p I WE NOT=-34
m planned $=34	w planned $=34	m were CAUSE=-34	p BEEN I ERROR=34	p JUST WE=-34	p THING BEEN FEEL=34	j am our=34	j sorry our=34	k -an LIFE=34	m an LIFE=34	j called paranoid=-34	j i paranoid=-34
j you paranoid=-34	m YOU paranoid=-34	s paran=-34	w called _ paranoid=-34	w called you paranoid=-34	w paranoid=-34	w you paranoid=-34	w ^ _ did=-34	j asleep me=-34	j asleep next=-34	j asleep to=-34	k -ep -xt=-34
k -ep -xt -to=-34	k -ep -xt -to ME=-34	m -ep next=-34	m asleep -xt=-34	w asleep _ to=-34	w asleep next=-34	w asleep next to=-34	j guest room=34	k -he -st -om=34	k -st -om=34	m -st room=34	m guest -om=34
w guest room=34	w the guest room=34	k -to -ar IT $=-34	j i very=-34	k -ed _ WE=34	j married did=34	w sorry that=34	j you over=34	p HAPPEN DO=-34	j came on=34	j you are=34	j the that=34
p MAYBE IT IT=-34	j you case=34	j did on=34	j wrong you=34	w my part $=34	k -or YOU=-34	k WE _ $=34	k -to HAVE=34	m -to have=34	m to HAVE=34	w to have=34	j will will=-34
m BEEN all=34	k -ve ME=-34	j have about=-34	j mistakes i=-34	w but you were=34	p WANT IT=-34	k BUT -ed=-34	m still -ed=-34	p SORRY I DO=34	k I -ed THEY $=-34	w , _ could=-34	j made bad=-34
j had i=-34	j is because=-34	p DRINK BEEN NOT=34	p NOT CHOICE NOT=34	j am bad=34	m -ar you=-34	j cruel was=34	w answer _ $=-34	j so badly=34	m -so badly=34	w so badly=34	k HAPPEN -he=-34
m HAPPEN the=-34	k -er -ng=-34	k -nt ,=34	m -nt ,=34	k -er -on=-34	m -on with=-34	j with because=34	k -nd I LIE -to=-34	k ^ IT BEEN -ow=34	j her had=-34	p THEY I CAUSE=-34	j her times=34
w and _ were=34	j got from=34	w will _ her=-34	k ^ IF YOU HAVE=-34	j credit for=-34	k -it -or=-34	m -it for=-34	m credit -or=-34	w credit for=-34	j the out=-34	k -le -in=-34	m -le in=-34
j on told=-34	j am say=34	w i _ paid=34	k WILL -ow YOU -he=-34	m LIFE about=-34	w any _ this=34	k I BEEN NOW=-34	s d=34	w d=34	p I CHOICE THEY=-34	p IF ME BEEN=34	j when are=34
j doubt i=-34	s never=34	w never=34	k -nd I WILL=-34	w and i will=-34	k -up -nd=34	m -up and=34	m up -nd=34	w up and=34	m on ,=34	w on ,=34	k NOT _ -ay=34
p WILL YOU THING=34	p BEEN LIFE NOT=34	j if there=34	j act like=34	m act -ke=34	w act like=34	p DO YOU BEEN=-34	j i kissed=-34	j you admit=34	k BEEN DRINK -nd=-34	j truth it=-34	p THEY CHOICE THEY=34
k BEEN _ LIFE=-33	s on=-33	w on=-33	p IT DO THING=-33	j again in=-33	p I CHOICE BECAUSE=-33	k I HAVE DO=33	p CHOICE DO I=-33	k WE _ -ed=33	p ME LIFE NOT=-33	j home have=33	j home not=33
j home would=33	j some at=33	j some home=33	j some would=33	k -me WANT=33	k -me WANT -at=33	k -me WANT -at -me=33	m some WANT=33	w home _ would=33	w some _ at=33	k -he -nt LIFE=33	w the rent money=33
k -nd HAPPEN=-33	m and HAPPEN=-33	k ^ -at YOU=-33	p THEY THEY YOU=-33	w said nothing $=-33	m it -en=-33	w it when=-33	j hid from=33	k HAVE _ -on=-33	w ^ _ deserved=-33	k -of IT ALL=-33	m IT every=-33
w it every=-33	w of _ every=-33	w of it every=-33	k LIE COMPARE=33	j sorry whole=33	j the deleted=-33	j go through=33	k -go -gh=33	m -go through=33	m go -gh=33	w go through=33	k IT , -nd I=-33
p THEY NOT ME=-33	j it ago=33	k ^ _ -ew=33	k BEEN SORRY -or THING=33	j room to=33	m IT happens=33	j promised would=-33	k -nd _ LIE=-33	k -ed $=33	m -ed $=33	m doing IT=-33	j to apologize=-33
k JUST -of=33	m JUST of=33	k -on -ut=33	m -on about=33	p COMPARE I WILL=-33	p YOU COMPARE WILL=-33	k NOT CHOICE $=-33	j i from=-33	p BEEN NOT WANT=-33	w your head $=33	k IT BEEN -ke=33	s pay=33
w pay=33	k BEEN _ CHOICE=-33	w to tell you=33	j what night=-33	m her -er=-33	p IF ERROR=33	p I BECAUSE=33	s worry=33	w worry=33	p CAUSE CHOICE I=-33	p SORRY HAVE IT=33	k ME _ WE=-33
p I CHOICE IT=-33	j night the=-33	k -he _ ME=33	j phone so=-33	w stopped _ $=-33	w i _ and=-33	w it is $=-33	k -en _ ,=-33	k BEEN _ -se=-33	j sleep with=33	m sleep -th=33	w sleep with=33
j no and=-33	k -hy I=-33	m -hy i=-33	m why I=-33	w why i=-33	k -ok ,=33	m -ok ,=33	p IF ERROR YOU=33	k I SEX -th YOU=-33	j under i=33	k CAUSE ME -to=-33	j two in=33
m tomorrow I=-33	w tomorrow i=-33	j told too=33	w leave _ and=-33	p THEY I WOULD=-33	j i read=-33	j see will=-33	k WILL ,=33	m WILL ,=33	j am saying=-33	j us start=33	w us _ start=33
s till=-33	w till=-33	j my my=33	p BECAUSE BEEN ME=-33	p THING I=33	p WILL LIFE IT=-33	w could have stopped=-33	p SAW ME BEEN=33	p YOU HAVE CAUSE=-33	p YOU JUST JUST=33	p BEEN WOULD I=33	s corre=-33
k -a _ -of=-33	w a _ of=-33	p YOU WOULD CAUSE=33	j were d=33	p WILL WILL NOT=-33	w take it=33	m how YOU=-33	w how you=-33	m BEEN an=-33	p THING COMPARE=-33	p WOULD THING YOU=-33	k ^ _ WANT=-33
m HAVE changed=-33	p ERROR NOT=-33	w to _ from=-33	k -ke _ $=-33	p WILL SAW I=-33	w what _ on=33	k -me _ ME=-33	j lying about=-33	p JUST JUST THING=-33	j from me=33	j turned and=33	k TRUST _ -he=-33
k -ve _ -nd=-33	k -ht _ $=33	p I ERROR CHOICE=33	p ME IF NOT=33	p WOULD YOU=33	s drop=-33	w drop=-33	j under so=33	p IF I=33	p DO IT NOT=33	w photo=33	w her from=-33
m had -ed=-33	k I -ld -he LIFE=-33	p I IF THING=33	j help it=33	w if i have=33	m I let=-33	w i let=-33	j want me=-33	j i high=33	s high=33	w high=33	p I MAYBE TRUST=33
k -es _ ME=33	j you that=-33	j that alone=-33	k -nd -ld YOU I=-33	k I STATE ME=33	k STATE ME=33	m lost ME=33	j come the=33	k -ng _ IT=33	k IT BEEN FEEL=33	p LIFE BEEN YOU=-33	k -nt -he=33
m -nt the=33	p GAMBLE LIFE=33	w details=33	k ^ IT -ll=33	k ^ IT -ll HAPPEN=33	w ^ it all=33	p I GAMBLE GAMBLE=-33	k I BEEN -in=-33	k -ly _ BEEN=33	j was sent=-33	j things have=33	k WOULD _ FEEL=33
m ME doing=-33	p FEEL YOU BEEN=33	k -a -se=33	m a -se=33	m IT went=33	m -he night=-33	w the night=-33	p GAMBLE LIFE I=33	j put you=-33	p ME CAUSE I=33	j have truth=-33	p YOU CAUSE THING=-33
w not _ all=-33	j i lonely=33	j was lonely=33	k LIFE -to=33	m LIFE to=33	j you here=-33	s bills=-33	w bills=-33	m NOT be=33	w as cheating $=33	p NOT JUST BEEN=33	k -ed -ut=33
p BEEN SAW I=33	p THEY NOT HAVE=33	j not would=33	k IT -et=33	j of those=-33	k ^ -a JUST=33	j a but=33	k SAW ,=33	m SAW ,=33	w her from the=-33	p THEY OTHER=-33	k -or _ FEEL=33
j on only=33	p SEX YOU BEEN=-33	j a party=33	p BECAUSE YOU TRUST=33	p BEEN JUST HAPPEN=33	p I I NOW=33	j am on=-33	k -nt YOU -to -ar=-33	p CHOICE MAYBE=33	k -ow IT HAPPEN=33	k -ow _ HAPPEN=33	j i plate=33
w plate=33	p THEY I=-33	k -re I DO=33	w i _ from=-33	m THING wrong=33	w i _ an=33	k YOU , BECAUSE I=-33	p WILL DO IT=-33	k -ng IT -up=-33	k ^ -he LIE=33	p YOU CAUSE=-33	m knew -at=-33
w knew what=-33	p MAYBE YOU CHOICE=-33	p WANT IT ME=33	j a him=-33	p BEEN IT BECAUSE=-33	j forgive for=33	k SORRY ME -or=33	w forgive _ for=33	w forgive me for=33	j her said=-33	j told not=33	j where i=33
k -he OTHER ,=33	j with with=33	p WILL ME BEEN=33	k -le I BEEN -ng=-33	j and anything=33	p WOULD BECAUSE=33	k HAVE -a=-33	m HAVE a=-33	k THING THING=33	k -re I=33	m -re i=33	p SORRY FEEL IT=33
p WE NOT JUST=33	k NOW ME LIFE=33	k -nk YOU=33	m -nk you=33	m think YOU=33	w think you=33	j i anything=-33	p IF SORRY ME=-33	k -se _ I=-33	p SORRY I I=-33	p COLD HAPPEN=33	k -ry=-33
k -or -hs=-33	m -or months=-33	m for -hs=-33	w for months=-33	p YOU HAVE HAVE=33	p NOT BUT YOU=33	p DO SAW=-33	p HAVE IT NOT=33	j my best=33	p I ALL STATE=33	k WE _ -le=33	p WOULD BEEN SORRY=33
j sorry as=33	p COLD CAUSE ME=33	j house and=-33	k -ps $=33	m -ps $=33	p JUST HAPPEN NOT=33	k THING _ -me=33	k -ok=-33	p FEEL HAVE NOT=-33	p LIE IT BEEN=-33	k -at -ts=-33	p YOU GAMBLE BEEN=33
j told doctor=-33	k -th _ LIFE=-33	j you those=-33	w only _ a=33	j had never=-33	w had never=-33	j on new=33	k -of _ $=33	w of _ $=33	p SAW BECAUSE ME=33	p IT HAVE FEEL=33	j up did=-33
k ^ I BEEN -a=33	k , BUT -he=-33	w , but the=-33	m -to my=-33	w to my=-33	k DRINK _ -on=33	k , I WILL -ll=-33	k I CHOICE -to LIE=-33	k MAYBE ,=-33	m MAYBE ,=-33	p IT YOU LIE=33	j made you=-33
j a things=33	j few things=33	k -a JUST THING=33	m few THING=33	w a _ things=33	w a few things=33	w few things=33	p IT THING ME=33	j got us=33	k GAMBLE _ IT=33	j that at=-33	p YOU WANT IT=33
k -a -nt $=33	k WOULD HAVE HAPPEN=33	k WOULD _ HAPPEN=33	k IT HAPPEN $=-33	p BEEN OTHER IT=33	p ME HAVE THEY=-33	s offic=33	w office=33	p NOT I WILL=-33	m and ME=-33	w you did not=-33	j decide not=-33
j by with=-33	j my boss=33	m ME boss=33	w my boss=33	j is not=33	w it did not=-33	p STATE CAUSE LIE=33	j talking about=33	p LIFE BECAUSE=-33	p LIFE BECAUSE I=-33	j in were=33	k -or -ll -he=33
s somew=32	m angry $=-32	w angry $=-32	p IT NOT NOW=-32	k -in -so=32	m -in so=32	j that one=-32	m it -nd=-32	k -ut -of -he=-32	w out of the=-32	m things IT=-32	w things that=-32
k YOU -ed YOU=32	j a would=-32	k IT -om YOU=-32	p LIE IF BEEN=32	m know $=32	w know $=32	k JUST BECAUSE=32	j broke i=-32	k -of IT $=32	m mind $=32	w mind $=32	j i hand=-32
j in house=32	p IT SAW TRUST=-32	w bottle=-32	m -re we=32	p HAPPEN BUT=-32	p YOU NOT THEY=32	k -on WE=-32	m on WE=-32	j did even=32	w did _ even=32	w did not even=32	j thought i=-32
k -nd -ed=-32	j you regret=32	j something was=32	k YOU HAVE NOT SAW=32	k -op -nd I=-32	k -op _ I=-32	p COMPARE BECAUSE=32	j you called=-32	w without _ and=-32	k IT -es $=-32	j the work=32	j on all=32
s take=-32	w take=-32	k -od _ $=32	w good _ $=32	w sorry for my=-32	p SORRY HAVE CAUSE=32	j i man=32	k IT IT FEEL=32	k -ng _ -up=-32	k CHOICE -to LIE=-32	j with who=-32	k -on -th=32
k BEEN _ COLD=-32	w situation=-32	k YOU -ay=32	j you just=32	j in came=-32	w lied _ it=-32	w lied about it=-32	k TRUST _ JUST=-32	w when it=-32	k , SORRY ME=32	k , SORRY ME $=32	m , forgive=32
w , forgive=32	w , forgive me=32	j did what=32	j your up=-32	j you exactly=32	p ALL IT IT=32	s naggi=32	w nagging=32	j stopped with=32	m -in in=-32	m again -in=-32	w again in=-32
p HAVE THING YOU=-32	k -a _ -er=-32	m SAW at=-32	w in your=-32	m -of it=-32	w of it=-32	p BECAUSE I OTHER=-32	w you _ better=-32	k -up _ YOU=32	k -a=32	s a=32	w a=32
m way $=32	w way $=32	k ^ SORRY -ut=32	w ^ sorry about=32	w got _ ,=-32	m , even=-32	w , even=-32	w i know you=-32	p ERROR YOU YOU=-32	k SEX -nd I=-32	j would up=32	k YOU SAW $=32
j time and=32	p CAUSE I CAUSE=-32	j already knew=32	k NOW CHOICE=32	m NOW knew=32	m already CHOICE=32	w already knew=32	w sorry if the=32	w not _ anybody=32	k THING _ WE=32	k YOU -ed=-32	w i gave her=32
j sex drive=32	k WANT -ve=32	m WANT drive=32	m sex -ve=32	w sex drive=32	m in -ch=-32	p I IT LIFE=32	j to go=32	j but exactly=32	p BUT NOT JUST=32	p FEEL SORRY IT=32	k ^ IT BEEN BEEN=32
w it is been=32	p FEEL YOU LIFE=-32	p STATE YOU I=-32	k -sh=-32	j do why=32	p BEEN SORRY STATE=-32	k YOU -ch=-32	k -up _ I=32	w up _ i=32	p HAVE STATE I=-32	k YOU _ HAVE=32	p YOU I TRUST=32
k -or IT LIFE=32	w for this family=32	j drink not=-32	m -in you=-32	k WOULD HAVE BEEN=32	k ^ I CAUSE -me=32	k NOT -ll IT=32	j times a=-32	p HAPPEN FEEL WE=32	j took money=-32	p CAUSE YOU THING=-32	k IT _ -me=-32
k -at WE=-32	w you are not=32	p WE DO I=32	k -or IT=-32	k ME _ -ce=-32	w was in a=32	p YOU IT=-32	j little the=32	p OTHER BECAUSE I=-32	p STATE OTHER BECAUSE=-32	j there your=32	w there _ your=32
j eleven and=-32	k -hy _ I=32	w why _ i=32	k WE TRUST=32	m our TRUST=32	j turned to=32	p IT DRINK I=-32	j is cheating=32	p BUT SEX=32	j what that=-32	p CAUSE BEEN YOU=-32	k BEEN -or=32
m BEEN for=32	j asked you=-32	k ^ I SEX=32	k ME _ -ay=32	p ME SORRY FEEL=32	j every am=-32	k -ft=32	w shift=32	w you _ bad=-32	j i somewhere=-32	j next i=32	j had stop=-32
p BEEN IT IT=32	k THING I DO BEEN=32	k LIE HAPPEN=32	k NOT -ed $=32	p IF IT YOU=32	j about in=32	w a _ that=-32	p YOU NOW YOU=-32	j decided it=-32	w told _ that=-32	p ME SEX ME=-32	k -or _ -he=-32
m YOU and=-32	w you and=-32	k -ht -or=32	k ALL -ht -or=32	m -ht for=32	m night -or=32	w every night for=32	w night for=32	p CAUSE ME LIE=32	m found -in=32	w found in=32	w you _ less=32
k HAPPEN -to THEY=-32	k I HAPPEN -to THEY=-32	p THEY YOU JUST=32	j a no=32	j sleep at=-32	m sleep -at=-32	w sleep at=-32	p IT NOT ALL=32	j in d=32	j that reason=32	w the _ reason=32	k YOU _ -ow=-32
j there sides=32	j you off=-32	j stopped me=32	k -ss $=-32	m -ss $=-32	s texti=-32	w texting=-32	w deleted=-32	j regret if=32	k -a _ -ne=32	k WOULD -ke=-32	m house $=32
w house $=32	j put back=32	m never HAVE=-32	j about mine=-32	p SAW YOU LIE=-32	j i apologize=32	k THING _ -at=32	w ^ _ ex=32	w ^ my ex=32	k -ok _ $=-32	j i statements=-32	j will statements=-32
k FEEL _ -st=32	p HAVE ALL I=-32	k -at _ -me=-32	w at _ time=-32	p I THING ME=32	p THING NOT YOU=-32	j did something=32	p I YOU WILL=-32	k CAUSE ALL=32	j the every=-32	j back me=32	j my you=-32
p JUST NOT IT=32	w every _ for=-32	p MAYBE SAW=32	j baby i=-32	j the gambling=-32	k I -ed IT ,=-32	p WOULD HAVE HAPPEN=32	p IT FEEL COMPARE=32	s train=-32	s broth=32	j think when=-32	p ME STATE IT=-32
k -he SEX ,=32	w the messages ,=32	j turned the=-32	w turned _ the=-32	k -ed _ -rd=-32	j if told=32	j the sent=32	m -er because=-32	p ME LIFE THEY=-32	p IT YOU NOW=-32	p IT WILL=-32	k WE ,=-32
m WE ,=-32	m us ,=-32	w us ,=-32	j there the=32	p COLD IT I=32	j see them=-32	j would them=-32	k NOT SAW THEY $=-32	k WOULD NOT SAW THEY=-32	m SAW them=-32	w see them=-32	w see them $=-32
p MAYBE NOT WILL=-32	j on purpose=-32	m -on purpose=-32	w on purpose=-32	w purpose=-32	p BEEN I BUT=-32	j this have=32	j am human=32	j i human=32	j what and=-32	w your _ with=-32	p I BEEN OTHER=-32
p BEEN STATE LIFE=32	k I -ed -he LIFE=-32	k -or -he TRUST=-32	k SAW -or -he TRUST=-32	w for _ truth=-32	w for the truth=-32	p HAVE NOT I=-32	k HAPPEN _ -ne=32	k ^ IT JUST HAPPEN=32	p I BECAUSE THING=32	j do from=-32	p SAW I HAPPEN=-32
j every is=32	p WE I NOT=32	k ME _ DO=-32	p COLD COLD=-32	m I admit=-32	w ^ _ admit=-32	w ^ i admit=-32	w i admit=-32	p SORRY ALL I=-32	k BEEN _ -ar=-32	j kids in=-32	m ^ if=32
w ^ if=32	k YOU -to -ve=32	k YOU -to -ve ME=32	j i come=-32	k SEX ,=32	m SEX ,=32	m YOU believe=32	w you believe=32	s thank=-32	k -up -he=-32	m -up the=-32	m up -he=-32
w up the=-32	w was _ for=-32	j her name=32	w her name=32	p YOU IT IT=-32	p CAUSE I CHOICE=-32	k I SEX -th=-32	k DO NOT -nt=-32	m not -nt=-32	s cross=32	w crossed=32	k IF YOU SAW=32
k IF _ SAW=32	k BECAUSE _ CHOICE=32	w past _ $=32	k -ve _ IT=-32	k ALL _ -en=32	m -ng you=-32	p NOT YOU JUST=32	j time to=32	p STATE NOT CAUSE=-32	p COMPARE COMPARE DO=32	m DO something=32	k -er -on $=32
s they=-32	w they=-32	p HAVE ME WOULD=32	p CAUSE WE JUST=32	k -ks=-32	k -nd I WILL NOT=32	w did it=-32	m took IT=-32	p THING YOU THEY=-32	p ME LIFE I=-32	p WE BEEN WILL=32	k -es $=-32
m -es $=-32	j were is=32	k ^ WILL I=-32	m ^ tomorrow=-32	w ^ tomorrow=-32	w ^ tomorrow i=-32	k YOU IT I=-32	w you that i=-32	p CHOICE LIE IT=-32	j been right=32	s hands=31	w hands=31
k HAPPEN -re=31	p WILL I BUT=-31	p TRUST COMPARE=-31	p THEY IF YOU=-31	p ME YOU STATE=-31	j one have=-31	j it the=31	j ways you=31	p HAVE BEEN HAPPEN=31	j out a=-31	k -of IT=31	m of IT=31
p I STATE WE=-31	w at _ in=-31	j were like=31	w jealous=-31	j willing to=-31	m BEEN willing=-31	m willing -to=-31	s willi=-31	w willing=-31	w willing to=-31	p LIFE YOU MAYBE=-31	k -or -an=-31
m -or an=-31	m for -an=-31	w for an=-31	p WOULD ME=31	p THEY SAW ME=31	j going you=-31	j my way=-31	j best husband=31	m best -nd=31	w best husband=31	w the _ husband=31	w the best husband=31
p BEEN YOU ERROR=-31	m BEEN paying=-31	j lost and=-31	j it slipped=31	j am feel=-31	p NOT IF BEEN=-31	w badly _ i=31	p YOU SAW COMPARE=-31	m THING too=31	k NOT _ HAVE=31	p DO HAVE BEEN=-31	p TRUST LIFE=-31
w did , i=31	p NOT HAPPEN FEEL=31	k BEEN -ng -to THEY=31	j sorry like=31	j counselor every=-31	j seeing you=31	p YOU DO SORRY=-31	k HAPPEN _ -ll=31	w i went looking=31	j at behavior=31	j at own=31	j look behavior=31
j look own=31	j own behavior=31	j your behavior=31	k -at YOU CHOICE=31	k -at YOU CHOICE -or=31	k -ok -at YOU CHOICE=31	k YOU CHOICE -or=31	m CHOICE behavior=31	m own -or=31	w at _ own=31	w at your own=31	w own behavior=31
w your _ behavior=31	w your own behavior=31	k -ck $=-31	m -ck $=-31	k I WILL -to=-31	w but _ did=-31	j so keep=-31	j took a=31	k -et $=-31	m -et $=-31	m I take=-31	w i take=-31
k DO -a=-31	m DO a=-31	k -id _ -he=-31	p IT BEEN BECAUSE=-31	w our _ $=-31	p I CHOICE TRUST=-31	p HAVE NOT=31	j that but=31	p NOT BEEN LIFE=-31	j sorry said=31	k YOU IT BEEN=-31	m for YOU=-31
j the will=-31	w was _ in=31	p THEY HAPPEN THEY=31	k LIFE=-31	p YOU IF YOU=-31	j then the=31	w and hid it=-31	j went her=-31	w completely=-31	p MAYBE YOU IT=-31	p NOT CAUSE YOU=-31	m -ut that=31
m mistakes $=31	w mistakes $=31	j i fake=-31	p GAMBLE WILL YOU=-31	p LIFE I STATE=31	j night you=-31	k -nd I -ed THEY=31	k CHOICE -at I DO=31	w and i came=-31	j and there=31	m no -er=-31	j it hardly=31
p I LIE IT=-31	k HAPPEN _ ALL=31	p BEEN THING ME=31	p WILL ME COMPARE=-31	j done same=31	k -he COMPARE $=31	k DO -he COMPARE $=31	k HAVE DO -he=31	k HAVE DO -he COMPARE=31	k WOULD HAVE DO -he=31	m done -he=31	m same $=31
p ME HAVE COMPARE=31	p ME WOULD COMPARE=31	p WOULD DO COMPARE=31	w done _ same=31	w done the=31	w done the same=31	w have done the=31	w same $=31	w the same $=31	w just _ the=31	p WANT WILL=-31	k WOULD HAVE DO=31
j what happened=-31	p ERROR I I=31	j at you=-31	k SEX -th -he=-31	j friends to=-31	p IT TRUST I=31	j spent money=-31	k -nk IT=31	m think IT=31	k -re COMPARE=-31	k -er YOU -ed=-31	k WANT _ IT=-31
p ME YOU COMPARE=-31	p HAPPEN ME ME=31	p BEEN SORRY I=-31	p YOU YOU DO=31	m IT day=-31	w that day=-31	k -he -ts=31	m the -ts=31	j him again=-31	w i did it=-31	m , she=31	w , she=31
k SAW _ -ke=-31	k NOT _ BUT=-31	k -ke -to=-31	m -ke to=-31	m something I=31	w something i=31	j times and=-31	k -ff -to=31	m -ff to=31	k I FEEL=-31	m i FEEL=-31	j will back=-31
j hurt my=-31	w see that=-31	m one -ho=-31	w one who=-31	k -or _ ,=-31	k DO _ FEEL=-31	j it asked=-31	p FEEL BEEN NOT=31	w , _ were=-31	p WOULD BEEN NOT=-31	p SAW ME DO=-31	k NOT -to=-31
m NOT to=-31	p I SAW I=-31	k -of -at I DO=-31	w picture=-31	p YOU CHOICE SORRY=31	j when were=31	w when _ were=31	j not lied=-31	w you _ forgive=31	j what on=31	k BECAUSE I BEEN COMPARE=-31	k I SAW YOU=-31
j and three=-31	k -nd -ee=-31	m -nd three=-31	m and -ee=-31	w and three=-31	p TRUST I WILL=31	j that just=31	w that _ just=31	w that is just=31	j there was=-31	k -in ME LIFE $=31	p I I SAW=-31
k BEEN MAYBE=31	p BUT HAPPEN ME=31	w and _ lied=-31	w and i lied=-31	p I CAUSE SORRY=-31	k NOT ERROR=-31	k IT -ip=31	p BECAUSE I COLD=31	p THING YOU FEEL=31	k I -nt YOU=31	k I -nt YOU -to=31	w i want you=31
p CAUSE SORRY ME=-31	j paid i=-31	p YOU HAVE=-31	p YOU HAPPEN THEY=-31	m -th me=31	w with me=31	k -ad ,=31	m -ad ,=31	m head ,=31	w head ,=31	k I DO , I=31	p I BEEN BEEN=-31
k HAVE CAUSE ME=31	j i true=31	j met i=-31	w in _ you=-31	w right _ the=-31	k HAVE _ -ll=-31	m truth BEEN=-31	w the truth is=-31	w truth is=-31	p I THEY THING=31	j the check=31	k -nd IT=-31
p WILL SEX ME=-31	p YOU HAVE TRUST=-31	j what in=-31	p DO BEEN LIFE=31	k YOU BEEN STATE $=31	p HAVE YOU STATE=31	k LIE -he=-31	m LIE the=-31	p CHOICE I THEY=31	j work that=-31	p SAW WE=-31	j down night=31
j turned down=31	k -ed _ -wn=31	w turned _ down=31	j yes was=-31	w have _ to=31	j they have=31	s seein=-31	w seeing=-31	m HAVE looked=31	w have looked=31	p ME YOU IF=31	j so to=31
j we been=-31	j when found=-31	k -nd I FEEL=31	w i _ seeing=31	k -en -th=-31	m -en with=-31	p GAMBLE ALL=31	j you being=31	j i anyone=31	k ME CHOICE=-31	m my CHOICE=-31	k YOU -ng=-31
j any hurt=31	w to _ at=-31	k YOU BEEN FEEL -nd=31	j only told=-31	s gets=31	w gets=31	p WANT CHOICE=31	w what you=31	p OTHER THEY BEEN=31	p CAUSE I ME=-31	p BEEN DO BEEN=31	j hear on=-31
w house _ and=-31	k -ld -he -or=-31	k I -ld -he -or=-31	w told _ doctor=-31	w told the doctor=-31	m -he receipts=31	w the receipts=31	j all the=31	p BUT IT I=-31	p SEX I LIE=-31	j under and=31	k -ay _ ME=-31
w to _ in=-31	j it see=-31	j you what=-31	k -ce _ THING=31	w it _ i=-31	p ME BEEN NOW=31	k -up -th=31	m -up with=31	m up -th=31	w up with=31	j him had=-31	k I BEEN -el=-31
k I _ -el=-31	w i _ cruel=-31	w i was cruel=-31	s late=31	w late=31	j never be=-31	j lie mine=-31	s and=-31	w and=-31	p YOU FEEL HAPPEN=-31	j ever to=31	j out did=31
k -ng I=-31	m -ng i=-31	p HAVE ME IT=-31	p SORRY BEEN JUST=-31	j be faithful=31	j to faithful=31	k -to BEEN -ul=31	k -to _ -ul=31	m be -ul=31	w be faithful=31	w to _ faithful=31	w to be faithful=31
p BUT YOU WOULD=31	k I _ -ow=31	j signed name=-31	j signed on=-31	j signed your=-31	k -ed YOU -me=-31	k -ed YOU -me -on=-31	k YOU -me -on=-31	k YOU -me -on -he=-31	m name -on=-31	m signed YOU=-31	w name on=-31
w name on the=-31	w signed _ name=-31	w signed your=-31	w signed your name=-31	w your name on=-31	k BEEN NOT JUST=-31	w both _ you=-31	p YOU ME I=-31	j any may=31	j the not=31	p IT IT I=31	j money that=-31
k -ay=-31	w i will not=-31	k -he -se=-31	m the -se=-31	m I came=-31	w i came=-31	j how that=31	p CHOICE BEEN THEY=31	m BEEN unhappy=-31	j i cover=-31	p NOT TRUST I=-31	m ^ nobody=-30
w ^ nobody=-30	k SEX -on -he=30	k LIFE _ WE=-30	w the _ because=30	p I STATE ME=30	j you drove=30	w drove _ to=30	w drove me to=30	p CAUSE YOU HAPPEN=30	j the where=-30	j leave you=-30	p YOU SEX COMPARE=30
j and knowing=-30	j i knowing=-30	m about -a=30	w about a=30	s cryin=30	w crying=30	j it know=-30	p YOU NOT WILL=30	w sorry _ are=30	w sorry you are=30	w did _ go=-30	w did not go=-30
j this i=30	p WE BECAUSE ME=-30	k ^ _ HAVE=-30	p CAUSE OTHER=-30	p CAUSE YOU OTHER=-30	k ^ I -an NOT=30	p YOU WOULD NOT=-30	j to else=-30	k -ed -nd I=30	j took my=-30	k -th -ne $=30	w with someone $=30
j are in=30	j say sorry=30	j caught me=30	m caught ME=30	w caught me=30	j ashamed and=-30	j even me=30	j statements to=-30	p WOULD TRUST=30	p ME FEEL YOU=30	m without YOU=30	p IT NOT HAPPEN=30
m GAMBLE it=-30	j am proud=30	j i proud=30	j not proud=30	j proud of=30	k -ud -of=30	k BEEN NOT -ud=30	k BEEN NOT -ud -of=30	k BEEN _ -ud=30	k I BEEN NOT -ud=30	k NOT -ud=30	k NOT -ud -of=30
m -ud of=30	m NOT proud=30	m not -ud=30	m proud -of=30	s proud=30	w am _ proud=30	w am not proud=30	w not proud=30	w not proud of=30	w proud=30	w proud of=30	j another person=30
m -er person=30	w another person=30	p I WOULD HAVE=30	k DO NOT CAUSE=-30	k DO _ CAUSE=-30	p DO YOU BECAUSE=-30	p IT HAPPEN BUT=-30	j you working=-30	p YOU LIE=-30	p STATE HAVE I=-30	p I IF THEY=-30	p ME IT CHOICE=-30
k ME -nd=-30	k -to _ TRUST=-30	m -he messages=30	w the messages=30	j feel but=-30	p WILL I LIE=-30	p IF ME WILL=30	k -om _ ME=30	j then you=-30	j and no=30	k -ts ,=-30	m -ts ,=-30
k JUST , -nd=30	m your GAMBLE=-30	p IT THING CHOICE=-30	j go and=30	j with mother=30	j at office=30	w at _ office=30	j out for=30	k -th ME $=30	w with me $=30	p TRUST STATE=30	k -to -lk -ut=30
j the down=-30	p ALL SORRY=-30	j new year=30	k -ew -ar=30	m -ew year=30	m new -ar=30	w new year=30	m NOT see=30	j not say=-30	m -or her=30	w for her=30	k I MAYBE BEEN=-30
k MAYBE BEEN=-30	p SEX YOU ME=-30	p I SORRY IF=30	p SEX THEY THEY=-30	j as the=30	p NOT CAUSE COMPARE=-30	k WANT _ BEEN=30	p IF I SEX=-30	s doing=-30	w doing=-30	p HAVE FEEL ME=30	k -or -ny FEEL=30
j what a=-30	p BEEN JUST NOT=30	j i to=-30	k HAPPEN -ut $=30	k YOU _ -id=30	p I HAVE WILL=30	m ^ here=-30	w ^ here=-30	k BEEN _ -ed=30	p I THEY CAUSE=30	k -en I CAUSE=30	p LIFE BECAUSE BEEN=-30
j have do=30	j so what=30	k -of _ -ed=30	p THING YOU I=-30	j we talking=30	w we _ talking=30	p COLD I LIE=-30	p IF BEEN SORRY=30	p I MAYBE ERROR=30	s flatt=30	w flattered=30	s even=30
w even=30	p WOULD BEEN HAVE=-30	p ME ME SAW=-30	k -ay I=-30	m -ay i=-30	k -ny _ IT=30	w been _ ,=-30	w if that is=-30	s died=30	w died=30	j called from=-30	w called _ from=-30
p YOU I JUST=-30	p YOU ME WILL=-30	j an apology=-30	m -an apology=-30	m an SORRY=-30	w an apology=-30	k ^ _ DRINK=30	j how is=30	s dark=30	w dark=30	k GAMBLE , -nd=-30	p DO NOT WILL=-30
k -he -st -ne=30	k -st -ne=30	k -he -sh=-30	m the -sh=-30	s am=30	w am=30	j me there=-30	k THING -ut IT=-30	j story i=-30	j by that=-30	w have _ $=30	k ^ THEY=30
m ^ THEY=30	s day=30	w day=30	m turned ME=30	p IT THEY HAPPEN=30	k WOULD -ll=-30	k WOULD -ll YOU=-30	m WOULD tell=-30	p LIFE THEY NOT=30	j deleted the=-30	m deleted -he=-30	w deleted the=-30
w i deleted the=-30	s but=30	w but=30	p FEEL IT=30	p BEEN COMPARE YOU=30	k -ed -to -lk=30	k -ed _ -lk=30	j stopped i=-30	j and deserved=-30	k CHOICE YOU=-30	p NOT BEEN BEEN=30	k -ry _ -he=-30
p HAVE ME NOT=30	j who and=-30	p DO NOT SORRY=-30	j was had=30	j to first=30	p DO JUST I=-30	k -rs I=30	m -rs i=30	j started and=30	p CHOICE BEEN BUT=30	p IF SEX WILL=-30	k -he _ -om=-30
s anoth=30	w another=30	p BEEN NOT WOULD=-30	j if ask=-30	j if asked=-30	j knew married=30	j she married=30	k CHOICE I BEEN -ed=30	k THEY CHOICE I=30	k THEY CHOICE I BEEN=30	k ^ THEY CHOICE=30	k ^ THEY CHOICE I=30
w ^ she knew=30	w she _ i=30	w she knew i=30	w and _ pretended=-30	w and i pretended=-30	p BECAUSE BEEN I=30	m -th my=30	w with my=30	p I THING CAUSE=-30	k BEEN -as=30	m like $=-30	w like $=-30
p NOT HAVE THEY=30	j to phone=-30	j i mistakes=30	m friend $=-30	w friend $=-30	p IT ME COMPARE=30	j apologize i=-30	k ^ -he -st=30	k YOU=-30	k BEEN _ -me=-30	s memor=-30	j there a=30
p IT IT CHOICE=30	j one from=30	k -ed YOU -or=-30	w blamed you=-30	w blamed you for=-30	p SAW BEEN DO=30	k -ow _ ME=30	w , but it=30	j because asked=-30	w because _ asked=-30	k -om _ -nd=-30	w from _ and=-30
w because you asked=-30	p ALL DO COMPARE=30	p ALL ME COMPARE=30	p BEEN SORRY CAUSE=30	k -me -om=30	m -me from=30	k WE=30	j had of=30	k I -an NOT=30	w i can not=30	k -ag $=-30	m -ag $=-30
p BEEN ME LIFE=30	k TRUST -ut=30	m TRUST about=30	w was right $=-30	j hard the=30	p HAVE HAPPEN IT=30	j did say=30	j that because=-30	j one with=-30	p COMPARE BEEN=-30	w things _ out=30	j through a=30
k YOU -de=-30	j at will=-30	p HAPPEN YOU ME=30	w all that=30	k -ar _ ME=30	j had it=-30	j been hurt=30	p CAUSE ME COLD=-30	k WANT -at=30	k YOU _ THING=30	m -on to=30	m -ed when=-30
p ME ME DO=30	w and _ came=-30	k IT _ -er=30	k MAYBE HAVE=30	m MAYBE have=30	p YOU ME SAW=-30	k -he -nt=30	m the -nt=30	w at my=-30	j the all=-30	p LIE NOT IT=30	m BEEN offended=30
s smile=30	k LIE _ SEX=-30	j two and=-30	p BECAUSE COMPARE YOU=-30	m way IT=30	w the way it=30	w way it=30	j sorry for=30	k NOT -om=30	p IT BEEN ERROR=-30	k -in _ JUST=30	s half=30
w half=30	k CAUSE THEY=30	k , NOT -he=-30	w , not the=-30	s fight=-30	j the secret=-30	k -ld YOU -er=-30	p IF I DO=30	k -ry IT=-30	j you could=-30	p THEY BEEN ME=30	p NOT HAVE NOT=-30
p CAUSE DO IT=-30	j not know=30	w night _ it=-30	p ERROR TRUST=-30	p HAVE THING NOT=30	k YOU LIFE SAW=-30	j off with=30	k CAUSE ,=30	m CAUSE ,=30	j this the=-30	j hospital i=-30	w that _ with=30
p I ALL CAUSE=-30	j is been=30	p CHOICE YOU THING=-30	k THEY _ -to=30	p SEX WOULD NOT=-30	s that=-30	w that=-30	k BEEN NOT -se=-30	k I -ve=30	m i -ve=30	j things am=30	p HAVE NOT CHOICE=30
p I I IF=-30	k ^ I DO IT=30	m WE and=-30	p SORRY IF STATE=30	j rent money=30	m rent LIFE=30	w rent money=30	j a every=-30	k -ch YOU=30	m -ch you=30	k -of IT ,=30	w of it ,=30
p HAVE LIFE I=30	j the know=-30	p I MAYBE WOULD=30	p WILL NOW YOU=-30	j get i=-30	j feel me=-30	j into something=30	m -to something=30	w into something=30	k -on _ -le=-30	s yeste=30	w yesterday=30
j made feel=-29	w made _ feel=-29	p I HAVE WOULD=29	k -to _ NOW=-29	w to _ over=-29	k ME _ -ed=-29	k -a _ -ty=29	k -to SORRY=29	m to SORRY=29	k ^ I WOULD -ke=-29	j is over=29	m is NOW=29
w is over=29	j bad i=29	p YOU WOULD DO=29	p WANT WANT YOU=29	p I ALL WE=29	j that it=-29	k ERROR , I=29	j the come=29	p YOU IT WOULD=29	j anyone have=29	s reach=29	p SORRY ME ME=29
j you got=29	j other and=29	j a moment=-29	j was moment=-29	j i lost=29	j made things=-29	m CAUSE me=29	p HAPPEN DRINK=29	p NOT CHOICE=29	p WILL LIE IT=-29	k -el $=-29	m -el $=-29
j getting and=29	m been FEEL=29	p WE NOT=29	p BUT IT THING=29	k ^ I DRINK=29	w ^ _ drank=29	w ^ i drank=29	j were who=29	k , _ ALL=29	j gave wrong=29	k CAUSE YOU -he ERROR=29	k YOU -he ERROR=29
w you _ wrong=29	w you the wrong=29	p FEEL YOU=29	p STATE IT JUST=-29	w and it=-29	j mother funeral=-29	m LIFE funeral=-29	m mother -al=-29	w mother funeral=-29	p STATE WANT=29	j no the=29	k HAVE HAPPEN -a=29
k I HAVE HAPPEN -a=29	w have got a=29	p I LIE DO=29	p BECAUSE BECAUSE=-29	m you -st=29	m -th your=29	w with your=29	p YOU IT NOT=-29	j wrong way=-29	k NOT -ve=-29	j promotion i=29	k NOT _ -ut=29
w , i have=29	k BEEN SORRY , BUT=29	w sorry , but=29	w sorry _ but=29	m slept -th=-29	w i slept with=-29	w slept with=-29	p YOU HAVE JUST=29	j whatever did=29	p ERROR I SORRY=29	p ERROR SORRY=29	p BUT NOT=29
k GAMBLE _ LIE=-29	w was _ you=-29	p WE JUST SEX=29	p YOU GAMBLE YOU=-29	p TRUST DO=-29	p THING DO ERROR=29	j i awful=29	k OTHER _ -re=-29	p TRUST BEEN NOT=29	p THING WILL YOU=29	j that not=-29	p IT I ME=29
m -ed on=29	p YOU ALL=29	j the whenever=-29	w am _ it=-29	m pain $=29	w pain $=29	p I GAMBLE LIE=-29	k -ed -ff=-29	m -ed off=-29	m turned -ff=-29	w turned off=-29	j if to=-29
j want you=29	p ME BEEN IT=-29	m -nd and=29	j bonus and=-29	p YOU DO I=29	p YOU WE THEY=-29	k -re _ DO=29	w do anything=-29	w that _ were=-29	s for=-29	w for=-29	j us just=29
k ^ IF=29	m ^ IF=29	k CAUSE ERROR $=29	p WANT I BUT=-29	w front _ you=-29	w front of you=-29	j with my=29	p GAMBLE WILL ME=29	k -re _ -he=-29	k NOW ME=29	j with next=-29	w their _ $=29
p BEEN BEEN ME=29	k HAPPEN -nd=29	m HAPPEN and=29	w a _ because=-29	p JUST I=-29	p BEEN COLD BEEN=-29	s count=-29	p YOU OTHER BEEN=29	m -nd her=29	p CHOICE I YOU=29	p IF IT BEEN=29	m -a family=29
w a family=29	k BEEN -ut -of=29	m BEEN out=29	j that came=29	w was at the=-29	p NOT LIFE BEEN=-29	s than=29	w than=29	w sorry if that=29	j it hundred=29	j when got=29	w when _ got=29
j it honest=29	m WE never=29	w we never=29	s tell=-29	w tell=-29	m I get=-29	w i get=-29	p DO NOT CHOICE=-29	j up my=29	w long _ it=-29	p NOT IT FEEL=29	p HAVE HAPPEN NOT=-29
p IT NOT WE=-29	p TRUST I IT=29	p IF OTHER=-29	j the into=29	k -ll _ -nd=-29	k -el ,=29	m -el ,=29	j d be=29	p ME OTHER THEY=29	j was am=29	k COLD=29	w have told you=-29
k -he NOW=-29	m -he move=-29	m the NOW=-29	w the move=-29	k NOT _ -up=29	j my off=-29	j still you=-29	k -ay -nd I=-29	j it comes=-29	m IT comes=-29	w it comes=-29	k YOU -ad $=29
p I NOT LIFE=-29	p LIE BEEN=-29	k -op -ng $=29	p JUST DO NOT=29	p YOU JUST WANT=29	j is if=29	k -to _ COMPARE=-29	j could and=-29	p JUST LIFE=29	k IT I DO=29	j not more=29	k -he -or $=-29
p ERROR IT NOT=-29	p SAW IT WOULD=29	k -er _ ,=-29	k LIFE -nd=29	m LIFE and=29	j so d=-29	p YOU FEEL YOU=-29	k -ce=-29	m truth $=29	w truth $=29	w whatever _ did=29	j with at=-29
p I BEEN ERROR=-29	w not _ myself=29	k ^ BECAUSE=-29	m ^ BECAUSE=-29	k I LIE $=29	k WOULD _ -to=-29	j think that=29	m -nk that=29	w think that=29	k CAUSE YOU -he=-29	p I HAPPEN LIFE=29	p IT ME CAUSE=29
w you i was=-29	s own=29	w own=29	m maybe YOU=-29	w ^ maybe you=-29	w maybe you=-29	w her , i=-29	p IF SAW I=29	k NOT -th YOU=-29	m not -th=-29	w not with=-29	w not with you=-29
k LIFE IT BEEN=-29	k I BEEN -ed -to=29	j for to=29	p WILL LIFE YOU=-29	k -to ME=-29	m to ME=-29	j i sponsor=-29	m hundred $=-29	w hundred $=-29	k -en _ SAW=-29	j was being=29	j if felt=29
p YOU BEEN COLD=-29	j with someone=-29	m -th someone=-29	w with someone=-29	m promise -to=29	w promise to=29	j telling i=-29	p SORRY IF DO=29	k ^ I BEEN WILL=29	p LIE IT=-29	j that home=29	p LIFE NOT=29
k SAW -ow=29	m SAW how=29	p SEX SAW=29	w differently=29	j i mine=-29	j broke one=-29	j did anything=-29	m IT way=29	k LIE JUST=-29	k -ry -in=-29	j will do=-29	k -ke -up=-29
m -ke up=-29	s away=29	w away=29	j out i=29	k -to _ -ed=-29	k ALL -nt=-29	m every -nt=-29	j what to=29	j there never=-29	k -id _ DO=29	p SORRY IF HAPPEN=29	w that you are=29
p BEEN IT WE=29	p HAVE YOU WILL=-29	p BEEN CHOICE=29	w i hid the=29	p YOU ME COLD=29	k -th YOU -en=-29	p NOT WANT=29	k -st _ -nd=29	p BEEN OTHER I=-29	j you go=29	k IT _ -ne=-29	k -up _ ME=29
s first=-29	w first=-29	p STATE I I=-29	p WILL FEEL I=-29	j nothing it=-29	p THEY HAPPEN BEEN=29	j did some=29	k DO -me=29	k DO -me THING=29	k I DO -me=29	k I DO -me THING=29	m DO some=29
m did -me=29	w did some=29	w i did some=29	j told at=-29	j the reason=29	k BEEN SORRY $=-29	k I BEEN SORRY $=-29	p THING IT JUST=29	j leave me=29	j was mistake=-29	j me have=29	j the house=-29
j were pregnant=-29	j you pregnant=-29	k YOU BEEN -nt=-29	k ^ YOU BEEN -nt=-29	m BEEN pregnant=-29	w pregnant=-29	w were pregnant=-29	w you _ pregnant=-29	w you were pregnant=-29	j am was=-29	p BEEN WE HAVE=29	m you -ed=-29
w something wrong $=-29	j in all=29	s check=-29	k SORRY IT FEEL=29	k -he OTHER -nd=29	k CAUSE YOU FEEL $=29	w you pain $=29	k -to _ FEEL=29	j good and=29	j in head=29	k -at ME LIFE=-29	k IF _ HAPPEN=29
k I JUST HAPPEN=29	k BUT YOU HAVE=29	k -ok -he LIFE=-29	k I -ok -he LIFE=-29	w ^ _ ended=-29	j a lied=-29	j you well=29	k HAPPEN _ ,=29	k -nd _ WANT=29	w you _ how=-29	p FEEL BEEN BEEN=-29	m every -ng=-29
j your out=-29	k ME THING ,=-29	k -ay _ WE=-29	m -to this=29	w own _ i=29	p YOU NOW I=-29	k -ng _ -ut=-29	j in life=29	p YOU BEEN THEY=29	j swore i=-29	m I gave=-29	w i gave=-29
j is ever=29	m I watched=-29	w i watched=-29	s bets=-29	w bets=-29	j of day=-29	j contact i=-29	m NOT contact=-29	j the from=-29	p ME CAUSE ME=29	k THING I BEEN=29	p SEX YOU NOT=-29
k LIE -or ME $=-28	p ME BECAUSE THEY=-28	j do forget=-28	w i _ be=-28	p WILL NOT BEEN=28	p CAUSE ME LIFE=-28	p BECAUSE I WILL=-28	p TRUST YOU NOT=-28	p ME I LIE=-28	j i may=-28	w flirting=28	j i writing=-28
j did check=-28	p WANT LIE=-28	k -he GAMBLE ,=28	j you touched=28	p I NOW I=28	p DO SAW IT=-28	j even had=28	w bit _ $=28	w wrote _ ,=-28	p IT TRUST NOT=28	p NOT IT TRUST=28	p STATE JUST=-28
p BEEN I ALL=-28	p ERROR BEEN IT=28	k -to _ -st=28	p NOT BECAUSE BEEN=-28	k ME OTHER $=-28	j and other=-28	w a lie $=-28	k THEY BEEN JUST=28	w not tell you=28	p ME LIFE LIFE=-28	m YOU drove=28	w you drove=28
w you drove me=28	k -me _ -id=-28	j your told=-28	p BEEN COLD ME=28	k I BEEN -at -he=-28	p THEY I NOT=28	j it still=-28	m choice $=-28	w choice $=-28	k -so -ch $=28	k YOU -so -ch=28	k YOU -so -ch $=28
w so much $=28	w you so much=28	j was just=28	j see that=-28	p YOU IT SAW=-28	j is for=-28	p BECAUSE THING I=28	k -he -le=-28	m the -le=-28	p THING HAVE CAUSE=28	j with on=28	j i blame=-28
p JUST NOT ME=28	p LIFE I HAPPEN=28	s blame=28	j wrote you=-28	p DO ERROR=28	k -er -so=28	m -er so=28	k -ne _ WOULD=28	m -th money=-28	w with money=-28	j d to=28	k BEEN -ng IT=-28
j late the=28	w that was the=28	j and d=28	s trip=-28	w trip=-28	w if _ is=28	w did that=-28	w i did that=-28	k HAPPEN -ng $=-28	j found was=28	k IT -ly=28	m it -ly=28
j off that=-28	j going the=28	p THEY JUST HAPPEN=28	k -he LIFE -in=-28	j on you=-28	j am things=28	j sorry things=28	j forgive if=28	k SORRY ME IF=28	k SORRY ME IF I=28	k ^ SORRY ME IF=28	w forgive _ if=28
w forgive me if=28	k -nt _ WE=-28	k I WILL -nd YOU=-28	j your her=-28	p WILL YOU SEX=-28	p HAVE BEEN BECAUSE=-28	p YOU YOU=-28	p I TRUST NOT=28	k -ds $=28	m -ds $=28	p JUST LIE=-28	k ^ WOULD=28
m ^ WOULD=28	m ^ should=28	w ^ should=28	p WOULD NOT THEY=28	j i an=-28	m NOT when=-28	w , _ what=-28	p LIFE YOU HAVE=28	p LIE SORRY=28	p BEEN ME CHOICE=28	p SAW CAUSE IT=-28	k -ne , -nd I=-28
p IF MAYBE=28	p BUT BEEN SAW=-28	k HAPPEN -to -he=28	j pretended for=-28	j if can=-28	k -at YOU -er=28	p HAPPEN THING I=-28	k ^ IF I BEEN=-28	j left to=28	k I CAUSE -he=-28	m have -en=28	p I LIE NOW=28
p LIE NOW=28	w a _ in=28	j the go=28	j you home=-28	p YOU MAYBE THEY=-28	k ME _ NOW=28	k IT YOU BEEN=-28	k ^ SORRY IT=28	w ^ sorry that=28	m -in your=28	s waiti=-28	w waiting=-28
p ME LIE IT=28	j i could=-28	k GAMBLE -om=-28	j your broke=-28	p TRUST LIFE I=-28	s weeke=28	w weekend=28	p WANT DO=-28	p SEX HAPPEN NOT=28	k IT _ THING=28	j whole thing=28	j at so=-28
k ME LIFE -nd=28	p BEEN ME THEY=28	p YOU DO ME=-28	k -pt _ $=28	p CAUSE HAPPEN IT=-28	k THEY _ -es=-28	k -ur _ -nd=-28	w four _ and=-28	p WILL THEY I=-28	m IF you=28	p SEX YOU SAW=-28	k , _ MAYBE=28
p IT BEEN I=28	w start=28	w only one=-28	j i remember=28	w got _ from=28	w me into it=-28	k BEEN DO=28	k DO NOT NOW=-28	k DO _ NOW=-28	p ME LIE THING=28	j it one=-28	k ^ _ -ay=28
p IT MAYBE BEEN=28	p NOT I THEY=-28	k BECAUSE=-28	k -or -on=28	k COLD $=28	m COLD $=28	j half truth=-28	k -lf _ TRUST=-28	w half _ truth=-28	k YOU I BEEN -at=-28	j about us=-28	p I GAMBLE BECAUSE=-28
p THEY IF=28	k NOT _ -hy=-28	m -to understand=28	w to understand=28	m her -or=28	p YOU WANT NOT=28	p WOULD BEEN I=28	j could a=28	p SEX IT NOT=28	j bank and=-28	j for being=28	p ME BEEN WILL=-28
p BEEN YOU IT=-28	j he it=28	k WILL _ BEEN=28	k YOU _ -ch=28	m left $=28	w left $=28	p ERROR IT BEEN=-28	k DO -to YOU ,=-28	j for sorry=28	j late nights=28	k -te -ts=28	m -te nights=28
m late -ts=28	w late nights=28	k BEEN THING=28	k TRUST _ BEEN=-28	k -ht _ -er=-28	j please forgive=28	k ^ -se SORRY=28	k ^ -se SORRY ME=28	m please SORRY=28	w ^ _ forgive=28	w ^ please forgive=28	w please forgive=28
p SORRY BEEN=28	p YOU DO BEEN=28	k I -pt IT=28	k HAVE -id=28	p CHOICE BUT IT=28	s momen=-28	j it at=28	p CAUSE YOU MAYBE=-28	p I STATE BEEN=-28	k ^ I -ll=28	k -ne -ut=-28	k IF I WOULD=-28
w if i d=-28	w read _ messages=-28	m in IT=-28	j i am=28	m I am=28	w i am=28	j died her=-28	j when died=-28	w your _ died=-28	p WILL DO LIFE=-28	w with _ that=28	k TRUST , -nd=-28
k -on _ THING=28	k -en I -id I=-28	j so no=28	j about so=28	k WE HAVE $=28	p HAVE I HAPPEN=-28	p SORRY BEEN THING=-28	j left when=-28	k I DO $=28	w i have made=28	m -id it=28	m into -he=28
w into the=28	j my drinking=-28	k -in -he -st=28	m -it on=28	w and _ days=-28	p STATE BEEN CAUSE=-28	j and more=-28	w will _ your=-28	p BEEN ALL HAVE=-28	w on that=-28	k -he -er ,=28	j came i=-28
j was lot=28	k -in $=28	m -in $=28	k IT WILL=28	k -ld _ $=28	j anyone i=28	k -nt -th=-28	m -nt with=-28	p JUST DO IT=-28	p THING I I=-28	k -or _ CHOICE=28	k LIE -ut IT $=-28
m -es are=28	j you wrong=-28	w am _ $=28	j him to=28	p NOT IF I=28	p DO NOT NOW=-28	w i hid it=-28	k ME $=-28	m ME $=-28	w you _ would=-28	p YOU HAVE WOULD=-28	j a long=28
m -a long=28	w a long=28	j d for=28	k LIE IT=-28	p ALL CHOICE=28	j look for=-28	k BEEN -in=-28	p IF YOU SEX=-28	w had _ to=-28	k -th -he LIFE $=28	p ME IT BUT=28	k ME -nd $=28
p DO THING SORRY=28	j house because=-28	k I BEEN BUT=28	j would me=28	k BEEN -he -st $=28	k IT IF=-28	m IT if=-28	k ME STATE $=-28	w tell _ ,=28	w tell you ,=28	j year to=-28	m -ng what=-28
j and me=28	j and that=-28	j my sponsor=28	m ME sponsor=28	w my sponsor=28	m YOU will=28	w you will=28	w you _ your=-28	k -he -le $=28	k FEEL=28	p JUST NOT ALL=28	s if=28
w if=28	p YOU NOT=-28	k -is=-28	w had told you=28	w i had told=28	k -he GAMBLE $=28	m ^ every=-28	w ^ every=-28	p BEEN YOU THEY=28	k -ed IT ,=28	w i _ before=28	p BECAUSE THEY IT=-28
w believe _ ,=-28	p IT THING DO=-28	k NOW YOU=-28	k -to _ -me=27	s would=-27	w would=-27	m BEEN never=-27	p NOT NOW IT=-27	j too and=-27	k BEEN -er -to=27	j i then=27	j whatever it=27
p HAPPEN I LIE=-27	p SEX I CHOICE=-27	p NOW YOU IT=-27	j to relationship=27	w this and i=-27	k NOT _ -as=-27	m way ,=27	w way ,=27	m was -in=-27	p HAVE TRUST=-27	p IT NOT=-27	j feelings developed=27
k ^ FEEL -ed=27	m FEEL developed=27	s devel=27	w ^ _ developed=27	w ^ feelings developed=27	w developed=27	w feelings developed=27	w i _ say=-27	k YOU _ -me=27	m NOT else=-27	j are i=27	p BEEN I WE=27
j way things=27	k -ok _ -om=-27	k BECAUSE _ -ld=27	k -ls $=-27	m -ls $=-27	m I have=27	w i have=27	p IT IT NOT=-27	w tell her=-27	j you messages=27	p JUST IT BEEN=27	j is was=27
p WILL IT COMPARE=-27	p JUST YOU=27	p NOT YOU TRUST=-27	k I BEEN NOT -ly=27	p TRUST HAVE IT=27	s recit=27	w recital=27	p CAUSE DO=27	k STATE -he=27	m STATE the=27	p ME IF BEEN=27	j sleep and=-27
k YOU , I=27	w you , i=27	s anyth=27	w anything=27	k WOULD NOT=27	w ^ your sister=27	j still her=-27	j wrote on=-27	j at a=27	p IT ME THING=-27	p BUT CHOICE=-27	p BEEN CAUSE ME=27
p STATE CAUSE ME=-27	j know because=27	p CHOICE BEEN BECAUSE=27	k IF THEY=-27	m if THEY=-27	p SAW YOU THEY=-27	p NOW ME LIFE=27	m ^ honestly=-27	w ^ honestly=-27	k ALL -nd=-27	k HAVE ERROR=27	m have ERROR=27
k SAW IF I=-27	m asked IF=-27	w asked if=-27	w asked if i=-27	j not put=-27	k I LIE IT $=-27	w hid _ $=-27	w hid it $=-27	p I BEEN LIFE=27	k -to -op -nd=-27	k -to -op -nd I=-27	w stop _ i=-27
w stop and i=-27	w to stop and=-27	p WILL YOU BUT=-27	k , -nd I -id=-27	j second i=-27	m then I=27	w then i=27	m IT out=-27	m it -ut=-27	w it out=-27	p OTHER I BEEN=-27	j it slip=27
k YOU _ -es=-27	p DO ME NOT=-27	s forge=-27	j in shower=-27	j the shower=-27	m -he shower=-27	w in _ shower=-27	w in the shower=-27	w shower=-27	w the shower=-27	p BECAUSE YOU HAVE=27	k CAUSE ME -ut=27
j took that=-27	j to better=27	k BEEN -a=27	m BEEN a=27	k -ut _ NOT=-27	p DRINK I BEEN=27	j you caught=-27	k -ce -nd=27	m -ce and=27	k ME -ng=-27	p I FEEL WOULD=27	j see the=-27
j your phone=27	k YOU -ne=27	m YOU phone=27	m your -ne=27	w your phone=27	k -sk ,=-27	m -sk ,=-27	k -or _ -ys=-27	w for _ days=-27	k SAW YOU SEX=-27	p SAW YOU SEX=-27	k -an SEX $=-27
j sorry way=27	w at _ $=27	k YOU _ CHOICE=27	m both -of=27	w both of=27	p THING BEEN IT=27	p FEEL YOU CHOICE=-27	m do $=27	w do $=27	p IF THING IT=27	w is _ $=-27	j do like=27
k -se , I=-27	j say me=-27	p IF NOT LIFE=27	k BEEN -se=27	k BEEN -se $=27	k IT BEEN -se=27	k IT BEEN -se $=27	p ERROR WILL=-27	w took it=-27	s home=27	w home=27	k -me $=-27
m -me $=-27	p FEEL THING=-27	k BEEN NOT -he=27	k ^ I BUT=-27	w ^ i still=-27	j may been=27	j of with=27	m YOU say=27	w you say=27	k THING YOU=-27	k -en I -ed=27	k LIE -he SEX=-27
w you in a=27	p NOT IT BUT=27	j i paying=27	k -or IT I=27	p BEEN COMPARE I=27	j way not=-27	j she at=27	m was -re=-27	p BUT DO THING=27	p LIFE NOT CHOICE=-27	p NOT CHOICE BEEN=-27	j on phone=27
w on _ phone=27	j that sleep=-27	m SAW that=-27	p STATE THEY=-27	p SAW FEEL=-27	p DRINK CAUSE I=27	m BEEN false=-27	k -re=27	p STATE WE=-27	p NOT LIE YOU=-27	p IT YOU IT=-27	j me no=27
m ME no=27	w me no=27	k -ok -at IT=-27	w look at it=-27	m made ME=-27	w made me=-27	j accept apology=27	j accept my=27	j please accept=27	j please apology=27	k -pt ME=27	k -pt ME SORRY=27
k -pt _ SORRY=27	k -se -pt=27	k -se -pt ME=27	k -se -pt ME SORRY=27	m -pt my=27	m -se accept=27	m accept ME=27	m please -pt=27	w accept _ apology=27	w accept my=27	w accept my apology=27	w please accept=27
w please accept my=27	p CAUSE CHOICE=27	p SORRY I COLD=-27	m take IT=-27	p YOU IT COMPARE=-27	k YOU -ed ME=27	p BEEN LIFE YOU=-27	k -nd -ld YOU -he=-27	j trusted your=-27	k ME -th YOU=-27	k TRUST ME -th YOU=-27	w me with your=-27
j was honest=-27	w i watched you=-27	p WE BEEN=27	p STATE ME I=-27	p NOW DO=27	j was should=27	p GAMBLE BEEN=27	j on hid=-27	j up her=27	k -up _ THEY=27	k I NOW=27	m i NOW=27
p IT CHOICE=-27	k CHOICE -nd I=-27	p ALL ME BEEN=27	p ME YOU LIE=27	k -an=27	p NOW IT NOT=27	j a nothing=27	j made me=-27	p BEEN SAW=27	j to your=-27	p I NOT ERROR=-27	j know for=27
k -ed _ BECAUSE=-27	p NOT THING I=-27	m hand YOU=-27	w hand you=-27	j know me=27	p WANT IT IT=-27	j the broke=27	p COMPARE I BEEN=-27	p WILL WOULD NOT=-27	p THING BEEN NOT=27	j savings i=27	j while to=-27
p SORRY ME OTHER=27	j something wrong=-27	j can it=-27	s ugly=-27	w ugly=-27	k ALL _ -or=-27	j makes it=-27	m makes IT=-27	w makes it=-27	p SORRY IT HAPPEN=27	k ^ I -ed -a=-27	j were for=-27
j for so=27	k -nd -es=-27	p I CAUSE ALL=-27	j could with=27	m HAVE answered=27	w have answered=27	k ^ ME OTHER=27	w ^ it just=27	m GAMBLE was=-27	j that doing=27	k I DO NOT -ed=27	k BEEN -he -ne -ho=-27
m father -ed=27	p IF I GAMBLE=-27	m sleep $=27	w sleep $=27	w ^ you left=-27	j things better=27	s very=-27	w very=-27	p DO I THEY=-27	w that _ could=-27	w it happened=27	j it much=-27
p HAVE WOULD NOT=-27	k -or=-27	w kept _ $=-27	k HAVE _ ERROR=-27	p WOULD YOU BEEN=27	p ALL I NOT=-27	p YOU TRUST WOULD=-27	p DO BEEN YOU=-27	s nowhe=27	w nowhere=27	p YOU SEX IT=-27	k -ed -er=-27
j i whether=-27	p ME WOULD BEEN=27	j and is=-27	j to it=-27	k -ho _ NOT=27	j with said=-27	k OTHER -ce=-27	k -et _ -he=-27	p DO THING BEEN=27	j things i=27	p YOU ALL LIE=27	s live=-26
w live=-26	k HAPPEN -on=26	m HAPPEN on=26	p THEY THEY=26	s promo=26	j bottle in=-26	m bottle -in=-26	w bottle in=-26	p WE NOT LIE=-26	j to sleep=-26	k YOU -nd I BEEN=26	k BEEN -ay=-26
w you _ down=26	j you shower=-26	j to at=-26	p YOU NOT WE=-26	p WANT NOT=-26	m , you=26	w , you=26	p I LIFE WILL=26	k -a -at=26	m a -at=26	p HAPPEN YOU=-26	k -to _ THING=-26
p THEY HAPPEN=26	j do i=-26	s matte=26	p I ME LIE=26	j of a=26	j good with=26	k -od -th=26	m -od with=26	m good -th=26	w good with=26	w started=26	w do _ $=-26
p IF FEEL STATE=26	p SORRY FEEL BEEN=26	p JUST I HAPPEN=26	j you on=26	p BEEN FEEL I=26	s set=26	w set=26	j going my=-26	j you choice=26	k WE LIFE=-26	m our LIFE=-26	p FEEL CAUSE=26
p BUT HAVE NOT=-26	p I BEEN YOU=-26	k -he _ -ce=26	p BEEN WANT THEY=26	j you doubt=-26	k -bt=-26	w doubt=-26	p SAW ERROR=26	p YOU SAW ERROR=26	j want at=26	j about we=26	k I -ar=-26
k ^ I -ar=-26	m I hear=-26	m i -ar=-26	w ^ _ hear=-26	w ^ i hear=-26	w i hear=-26	p NOT I SEX=-26	p GAMBLE WILL=26	j it an=-26	m drink $=-26	w drink $=-26	p I GAMBLE WE=26
k -ar YOU=26	j said again=-26	p YOU HAVE OTHER=-26	j her it=26	m own IT=26	k -ke THING=26	m this $=26	w this $=26	k BEEN -ng ME=26	k -ng IT -ck=26	k -ng _ -ck=26	j the something=26
m IT may=-26	k BEEN _ COMPARE=26	j and knew=26	k HAVE _ STATE=26	k BUT WE=26	k BUT WE BEEN=26	m BUT we=26	m at THEY=26	p THEY GAMBLE=-26	k -he COMPARE -ay=-26	k -ll YOU -he COMPARE=-26	k YOU -he COMPARE=-26
k YOU -he COMPARE -ay=-26	w the same day=-26	w you the same=-26	j after baby=26	w you because=26	p DO DO IT=26	k YOU _ -an=-26	k BECAUSE _ YOU=26	k -nd -id=-26	m and -id=-26	k -id _ FEEL=26	k I HAPPEN -a=26
j nights and=-26	j keep my=26	j know about=-26	w whole thing=26	k -id _ -to=-26	w said _ to=-26	k -se -or=-26	p NOT ME ME=26	j tell my=-26	w tell my=-26	j things went=26	k , -en I=26
w should _ told=-26	w should have told=-26	w ^ i got=-26	j and had=-26	k -es , YOU=-26	j story and=-26	w ^ i do=-26	j front kids=-26	j in kids=-26	j of kids=-26	k -nt -of -he LIFE=-26	w of _ kids=-26
w of the kids=-26	j sorry thing=26	j had left=26	m times -nd=-26	w times and=-26	k -ng _ DO=26	j only was=-26	w hear that=-26	p THEY BEEN DO=26	m hardly -a=26	w hardly a=26	s comin=26
w coming=26	w me and=-26	j came back=-26	m came -ck=-26	w came back=-26	k , _ HAPPEN=26	j like i=-26	j own you=-26	s times=-26	w times=-26	p YOU WOULD IT=-26	k -ll _ COMPARE=26
j it a=26	j it your=-26	p I COLD HAVE=26	k YOU -ll=26	k -ed _ IT=26	p HAVE JUST JUST=26	j stuff that=26	j not away=-26	p SEX ME BEEN=26	k IF -re=26	m IF there=26	m if -re=26
w if there=26	k LIFE HAVE=26	p ERROR BEEN SORRY=26	p TRUST CAUSE=26	k -me , -nd=-26	w to that $=-26	j married and=26	j own i=26	j whether you=26	k -rd $=26	m -rd $=26	k , -at=26
m , -at=26	k I HAVE HAPPEN=26	k , _ -to=-26	w , _ to=-26	j friend i=-26	m -ut everything=26	w about everything=26	k -ts -nd=-26	m -ts and=-26	p THING I WOULD=-26	k -ud=-26	k BEEN _ $=-26
p JUST I THEY=26	p HAVE I HAVE=26	k ^ I LIE -he=-26	k -lk _ IT=-26	k LIFE _ IT=-26	k BEEN _ -mb=26	p SAW MAYBE=-26	k -a -ke ,=-26	m MAYBE never=-26	j your so=26	p I I HAVE=-26	k -or -he ALL=26
w for the whole=26	p SEX I HAVE=26	p ME YOU ALL=-26	s move=-26	w move=-26	k THEY -or=-26	j sorry went=-26	k -an BEEN=-26	m -an be=-26	m can BEEN=-26	w can be=-26	j lied you=26
k THEY _ ME=26	k -ng -he THING=26	k HAPPEN _ -he=26	j i drinking=-26	m is $=26	w is $=26	j will that=-26	k ERROR I WILL=-26	k ERROR I WILL -ll=-26	k ERROR _ WILL=-26	k -a _ -on=26	j it like=-26
k -wo _ -on=26	w two _ on=26	k -he THING I=26	j a break=26	k -a -ak=26	m -a break=26	m a -ak=26	w a break=26	w ^ _ threw=26	p BEEN CAUSE I=26	p I STATE DO=26	j it from=26
j i those=26	w intention=-26	k ^ I -nt -to=-26	k -ut _ BEEN=-26	p YOU HAVE FEEL=26	j in at=-26	m ^ something=26	w ^ something=26	k MAYBE _ FEEL=26	k CHOICE IT=-26	j i good=-26	p ERROR ME=26
k -nd=-26	j else to=-26	p YOU IT JUST=-26	k IT -ed=-26	j not or=26	p BUT COLD=26	k BEEN -ow I=26	k IT BEEN -ow I=26	w is how i=26	j and going=-26	p YOU CAUSE CHOICE=26	k -es=-26
s purpo=-26	p I BEEN HAPPEN=-26	k ME _ ,=-26	w , i could=-26	m had -en=-26	k HAVE _ WILL=26	j a a=-26	m us -nd=26	w us and=26	j me to=26	j meant for=-26	m meant -or=-26
w meant for=-26	w was gone=-26	k IT LIFE=-26	p HAVE BEEN NOW=26	w i _ only=26	k , _ -in=26	w will _ be=26	k IT I HAPPEN=26	k NOT _ THEY=26	k , SORRY $=26	w , sorry $=26	j the they=26
m , they=26	w , they=26	j you been=26	p IF CAUSE ERROR=26	p NOT JUST YOU=-26	k SEX $=26	m SEX $=26	j were alone=-26	p I WANT THEY=-26	k IT BEEN -at YOU=26	w is what you=26	p TRUST YOU YOU=26
p BEEN WANT ME=-26	p IT I MAYBE=26	j i saw=-26	j with him=-26	m -th him=-26	w with him=-26	p CAUSE IT I=26	k -he -ym=-26	m -he gym=-26	m the -ym=-26	w the gym=-26	j friends me=-26
j i drank=26	m message $=-26	w message $=-26	m IT has=26	k IF=26	j and because=26	k TRUST _ STATE=26	j believe it=26	p ME ME CAUSE=26	w more _ you=-26	p THEY WOULD=26	j the left=26
s wheth=-26	w whether=-26	k I SEX=-26	m i SEX=-26	k ^ -me -of=-26	w ^ some of=-26	j i now=-26	k HAVE DO THING=26	w would _ $=-26	k -se -nd I=-26	m -se and=-26	w that _ you=-26
j lunch with=-26	k YOU BEEN -nt -nd=26	m pregnant -nd=26	w pregnant and=26	w were pregnant and=26	k SORRY _ -ok=26	p SORRY JUST=26	k ME -ow=26	w was not=26	j i till=-26	w each _ $=-26	p WILL WOULD YOU=-26
k ^ I STATE=-26	w ^ i lost=-26	k GAMBLE -he -nt=-26	k I GAMBLE -he -nt=-26	j it out=26	k CHOICE -se=-26	p BEEN IT WILL=-26	j if writes=-26	j writes i=-26	j writes will=-26	j writes you=-26	w writes=-26
k IT -th=-26	j to office=-26	j got your=-26	k -a -om=-26	m a -om=-26	j before my=-26	w in _ ,=-26	m YOU was=-26	k -id _ -nd=26	p HAVE NOT IT=26	j tell because=-26	p SORRY I WILL=-26
p BEEN ALL COMPARE=-26	p YOU ALL COMPARE=-26	j past and=26	j past i=26	p LIFE THEY I=-26	k NOT _ -ly=26	k -ho _ YOU=-26	p I HAVE CHOICE=26	m have -ll=26	j knew what=-26	p FEEL YOU I=-26	p IT LIFE ME=-26
k ME -to -ay=26	j just the=26	p IT BEEN NOT=26	w was scared of=26	j it sound=-26	m IT sound=-26	w it sound=-26	w sound=-26	p I I ERROR=26	p IF YOU STATE=26	w ^ _ have=-26	j have an=26
w ^ _ one=-26	j put through=26	k -ut YOU -gh=26	k -ut YOU -gh $=26	k -ut _ -gh=26	k YOU -gh $=26	m YOU through=26	w put _ through=26	w put you through=26	w you through=26	w you through $=26	k -he GAMBLE -nd=-26
p COLD I YOU=26	m YOU deserve=-26	w you deserve=-26	p BEEN DRINK ME=-26	p BEEN TRUST I=-26	p BEEN I WOULD=26	p BEEN GAMBLE YOU=26	w i _ too=25	p CHOICE DRINK=25	j if your=-25	w way , i=25	w way _ i=25
m offended YOU=25	w offended _ ,=25	w offended you=25	w offended you ,=25	w do you want=25	j flinch when=-25	m -ne and=25	p YOU BEEN JUST=25	p YOU BEEN HAVE=-25	p WANT IT BEEN=-25	k -to -it YOU=25	w admit you=25
w to admit you=25	k ^ WILL=25	m ^ WILL=25	j an account=25	p I I=-25	m BEEN open=25	k IF YOU=25	j a so=-25	j the let=-25	k -nd _ SORRY=25	p IT IT LIFE=25	j you pay=-25
k -pt _ -to=-25	w kept _ to=-25	w know what i=25	p IF I YOU=25	p YOU DO FEEL=25	w trust _ $=-25	k WANT ME=25	m WANT me=25	p BEEN BEEN BEEN=-25	j stand me=-25	k YOU _ BECAUSE=25	j own and=25
j have happened=25	w have happened=25	p I SAW WOULD=-25	j was i=-25	j because told=25	p I IT SAW=-25	j it anyone=25	p BEEN COMPARE COMPARE=25	p DO CHOICE BUT=-25	p COLD I WOULD=25	k HAPPEN -up -in=-25	w ended _ in=-25
w ended up in=-25	p SAW I CAUSE=-25	p LIE I NOT=25	p STATE WANT BEEN=25	j been drinking=-25	m been DRINK=-25	w been drinking=-25	p STATE CHOICE I=25	p THING DO NOT=-25	j an about=25	k BECAUSE I LIE=-25	k BECAUSE _ LIE=-25
k BUT _ I=25	p IT CHOICE IT=-25	p I YOU HAVE=-25	k -th LIFE=25	m with LIFE=25	p ME CHOICE IT=25	k -rs -nd=-25	m -rs and=-25	k -he SEX HAPPEN=25	k ^ -he SEX HAPPEN=25	s earne=-25	k -nd I WILL -ow=-25
j ways i=25	w , _ it=-25	w somewhere=25	m BEEN about=25	p ERROR THEY=-25	p I IT OTHER=-25	p YOU THING DO=-25	w not think it=25	j the baby=25	p NOT IT NOT=25	k -go -ck $=25	w go back $=25
j more it=-25	j not from=-25	k YOU THING $=25	j for the=-25	k -rd _ -th=-25	p DO NOT ME=-25	j was husband=25	j you me=-25	k -me _ -of=25	w sex _ ,=25	p I NOT IF=25	k -he THING I BEEN=25
w way _ am=25	w way i am=25	j promised in=-25	j brother and=-25	j let go=25	j sorry everything=25	w sorry _ everything=25	k , IT BEEN -he=-25	k HAPPEN _ STATE=-25	m YOU left=25	w you left=25	k WILL _ -ll=25
j if sister=25	m it -re=25	j you have=-25	j my d=25	s stres=-25	w distant=25	p BEEN NOT COMPARE=-25	p WOULD NOT IT=25	j gave about=-25	p ME OTHER LIE=-25	k I HAVE CAUSE=-25	p SORRY LIE IT=-25
j that happen=-25	j came of=25	p CHOICE CAUSE=25	j i guilty=-25	k YOU -ce $=-25	j am did=-25	j be night=25	k NOT -ll=25	m not -ll=25	w and _ made=-25	p SAW DO YOU=-25	p WE THING IT=25
p I DO LIE=25	p SAW I SAW=-25	k -ke _ BEEN=-25	w , i had=-25	p THING I YOU=-25	p BUT NOT IT=-25	m be -at=25	w be at=25	k -me=25	j the is=25	p LIE ERROR=25	j way am=25
w you know $=25	w mistakes=25	j for with=-25	p I WILL JUST=-25	w they are $=25	w no _ i=25	j she i=25	m for -as=-25	k ^ WE NOT=25	w ^ we never=25	w ^ it hurt=-25	j made about=-25
p THING BUT=-25	k -er -nd I=25	k -fe $=-25	m -fe $=-25	p DO I HAVE=25	p LIE CHOICE=-25	p BEEN IT SAW=25	w , you do=-25	p NOW NOT YOU=-25	m end -of=25	w end of=25	w the end of=25
j d asking=-25	j d stop=-25	m d -op=-25	w d _ asking=-25	w d stop=-25	w d stop asking=-25	w you d stop=-25	p LIFE ME NOT=-25	k THEY WILL -ll=-25	m your -ay=-25	p LIFE ME LIFE=-25	p NOT I ME=-25
m yours $=25	w yours $=25	w afternoon=-25	k -ht _ -to=25	j i quit=-25	j and out=-25	p IT IT DO=-25	j you times=-25	j i or=-25	j everyone the=-25	p BEEN I COLD=25	j her me=-25
w ^ i let=25	s unfai=-25	s you=-25	w you=-25	k -ne _ -on=-25	p THEY STATE=-25	j was on=25	j not my=25	w took _ money=-25	w took the money=-25	k -he _ JUST=25	k -st _ -to=-25
p IF HAVE YOU=25	j by to=-25	k SAW -he -nd=25	j went that=-25	p YOU IT WE=-25	p JUST CHOICE=-25	j take for=25	k -ke _ -or=25	w take _ for=25	k -of _ HAVE=-25	k ^ WE=25	m ^ WE=25
p SORRY YOU BEEN=-25	m -to me=-25	w to me=-25	w counseling=25	k HAPPEN COLD=-25	k HAPPEN COLD $=-25	j but are=25	k ^ I HAVE JUST=-25	p LIFE NOW=25	w drank _ the=25	k SORRY , BUT YOU=25	k STATE _ I=-25
j lied when=25	j i know=25	m JUST me=25	p I WE HAPPEN=-25	k , -nd -re=-25	w , _ here=-25	w , and here=-25	m all ,=-25	w all ,=-25	j your right=-25	s done=25	w done=25
k -of -me=25	m of -me=25	j went your=25	w went _ your=25	p YOU LIE I=25	j it that=25	k JUST -nt=25	p THING HAVE=25	w was over=-25	p BEEN ME DO=25	p CHOICE SORRY=-25	w all _ the=25
j the look=-25	k -ed _ -in=-25	m NOT cheating=25	w not cheating=25	j my is=-25	k HAPPEN -to IT=25	p THING CAUSE=25	w it went=25	p I THEY LIE=-25	p BEEN JUST I=25	j what is=25	j and would=-25
p ME OTHER=25	k -id -to=-25	m -id to=-25	j for went=-25	w it is not=25	p WANT THEY=25	p IT FEEL ME=25	j i reason=25	p WANT COMPARE=25	j has a=-25	p WILL BEEN YOU=-25	p I JUST BECAUSE=-25
k I SAW YOU SEX=-25	p JUST WOULD=25	j we only=25	k THING I HAVE=25	k JUST -er $=25	k ERROR -on $=25	p NOT BEEN HAPPEN=25	j just to=-25	m thing -to=-25	w thing to=-25	p GAMBLE IT NOT=25	k THING ,=25
m THING ,=25	k -ld _ -to=25	w told _ to=25	j you read=-25	p NOT ME YOU=25	j made a=25	j i pay=-25	w i said it=25	j cold you=25	k IT WOULD=-25	p YOU LIFE SAW=25	j your account=-25
w were _ for=25	m okay $=25	w okay $=25	j someone to=25	j let was=-25	k IT -on=-25	j sorry made=25	k I=-25	s i=-25	w i=-25	k -so YOU=-25	m -so you=-25
m so YOU=-25	w so you=-25	p I THEY BECAUSE=25	j is this=-25	w i _ do=25	m some -of=25	w some of=25	k , _ IF=-25	w , _ if=-25	p I CAUSE COMPARE=-25	w our _ were=-25	w a friend $=25
j me i=25	m -to know=-25	w to know=-25	k -on -es=-25	p CAUSE NOT YOU=-25	k ME SORRY $=25	k CHOICE -re=-25	m YOU took=25	w you took=25	j not your=-25	k BEEN STATE $=25	j me me=25
k ^ YOU CAUSE -up=25	j home you=24	j when not=24	p IT NOT FEEL=24	j work the=24	j tell the=24	j about my=24	p ME TRUST I=-24	k IT MAYBE NOT=-24	j part of=24	m part -of=24	w part of=24
j and money=24	j was by=-24	j take it=24	j to happened=24	m BEEN bad=24	k IT -ut=-24	w ashamed _ i=-24	p LIE CHOICE YOU=24	w d _ me=-24	j in on=-24	k BEEN COLD=24	k -in -me=24
m in -me=24	k I -sh=24	m I wish=24	m i -sh=24	w i wish=24	m BEEN married=24	j long you=-24	k -as -ng -as YOU=-24	k -ng -as YOU=-24	w long _ you=-24	w long as you=-24	j was done=-24
k COMPARE THING $=24	j we all=24	m really ME=24	w ^ i hid=24	k -he THING THING=24	k BEEN SORRY -or=24	k I BEEN SORRY -or=24	w am sorry for=24	s made=-24	w made=-24	p BEEN WANT IT=24	m -re was=-24
w there was=-24	j stuff should=24	k -ay $=-24	m -ay $=-24	s healt=24	k ^ I JUST HAPPEN=24	p JUST HAPPEN BECAUSE=24	w ^ your mother=24	k NOT THING=24	k -so -re BEEN=-24	j you crazy=-24	k -nd YOU -he=-24
w the _ stuff=24	k IT BEEN -ue=24	k DO THING -to=24	j i had=-24	j right and=-24	p NOT WOULD FEEL=-24	p WANT WOULD NOT=24	p BEEN TRUST=-24	p IF BEEN THING=24	j about were=-24	j not before=-24	j forgive me=24
w forgive me=24	p LIE CAUSE YOU=-24	j the time=-24	s anniv=-24	w anniversary=-24	m HAVE seen=-24	k -a _ NOT=-24	w be _ for=-24	k -nt ME=24	k -to -me=-24	m to -me=-24	k , I -pt=24
w is _ the=24	j wrote i=-24	w d like=-24	p SORRY YOU IT=24	j at my=24	m that WOULD=-24	j with that=24	j but would=24	k BUT _ WOULD=24	p I BUT WOULD=24	w but _ would=24	w you _ an=-24
m look ,=24	w look ,=24	j to by=24	p YOU SAW LIE=-24	k -or -he=-24	m -or the=-24	m for -he=-24	w for the=-24	j for hurt=24	p IT ERROR IT=-24	s cheat=24	k I -ay=24
m i -ay=24	m month $=24	w month $=24	m d HAVE=24	j your me=24	p ME BECAUSE IT=-24	p BEEN YOU OTHER=-24	k -en YOU LIFE=-24	j i texts=-24	p BEEN MAYBE BEEN=24	j is hid=-24	k -na $=24
k -th -na $=24	m -na $=24	w to this=24	j i yet=24	k BEEN -re=24	j but because=24	p BUT BECAUSE=24	s apolo=24	k -to -he -on=-24	k -he _ -nd=-24	k CHOICE ME=-24	k -le -th=-24
m -le with=-24	j took of=-24	m NOT call=24	w not call=24	j not when=-24	p MAYBE I=24	k -ne _ HAPPEN=24	j did but=24	k -ng _ ,=24	k YOU _ ME=-24	w same _ $=24	k DO NOT -ll YOU=24
w did not tell=24	p THING MAYBE YOU=24	k BEEN SORRY IF -he=24	p ALL IT=24	k -re BEEN=-24	k -om _ -ll=24	p ME LIFE THING=-24	k -he OTHER $=24	j me came=-24	k IT HAPPEN -on=-24	j surgery and=24	m surgery -nd=24
w surgery and=24	p SAW HAVE IT=-24	m off $=-24	w off $=-24	j she kept=24	k -ke _ -in=-24	p STATE IT=-24	p IT MAYBE=24	p ALL I I=-24	p BEEN WOULD=24	j and but=24	k -se _ YOU=24
p IF SAW SEX=-24	k NOT WANT -to=24	w never wanted to=24	s off=-24	w off=-24	j after was=24	j for her=24	k IT -ut $=24	w it out $=24	p HAVE THING COMPARE=-24	s means=24	w means=24
p BEEN THEY THEY=24	m -to her=24	j could help=24	k -lp _ $=24	k MAYBE NOT -lp=24	k MAYBE _ -lp=24	k NOT -lp=24	m NOT help=24	m not -lp=24	w could _ help=24	w could not help=24	w help _ $=24
w not help=24	j afraid i=-24	w ^ _ kissed=-24	k I _ DRINK=24	p HAVE NOT ME=24	j the guest=24	m -he guest=24	s guest=24	w guest=24	w the guest=24	p WOULD LIE IT=-24	j in lied=-24
w it that way=-24	p IT THING IT=-24	p I ALL DO=-24	m come -om=24	w come from=24	j someone who=24	m someone -ho=24	w someone who=24	k HAVE NOT -ht=-24	k HAVE NOT -ht -to=-24	k SAW IT $=-24	k SORRY _ NOT=-24
w sorry _ not=-24	p I THEY OTHER=-24	k ERROR _ BEEN=-24	p IF BEEN WOULD=24	j your all=24	p THEY HAVE HAPPEN=-24	m BEEN okay=-24	p NOT SAW I=24	k ^ I HAVE -ed=24	s relap=-24	p I NOW=-24	j that what=24
j i counted=-24	k ^ I -ed -up=24	s story=24	w story=24	p WOULD DRINK I=24	k SORRY ME $=-24	p WOULD BUT=-24	p I NOT=24	p LIE ALL YOU=-24	k ^ YOU -ed -ng=-24	w ^ you stopped=-24	k SEX _ -ut=24
j never for=24	j last and=-24	p JUST THING BEEN=24	p IT I DRINK=24	p BEEN YOU=-24	w ^ _ pushed=24	m YOU said=-24	w you said=-24	m I quit=24	w ^ i quit=24	w i quit=24	j am if=24
j long and=24	m -se was=24	j for family=24	w for _ family=24	j were both=-24	m that THING=24	k HAVE -to LIE=24	p ERROR I LIFE=24	k CHOICE=-24	m got IT=-24	j if tell=-24	m YOU want=-24
w you want=-24	p YOU IT ME=24	p THEY WILL=-24	p SORRY ME IT=-24	m was -om=-24	w was from=-24	k -nd I HAVE=-24	j a her=-24	p BUT HAPPEN=24	p I BUT HAPPEN=24	k -ny THING=24	j warned and=-24
m -pt that=-24	w like it=24	p IT DRINK=-24	p IF TRUST=-24	p TRUST GAMBLE=24	k -ne _ CAUSE=-24	k ME YOU BEEN=24	w me _ were=24	w me you were=24	j things if=24	k NOT CHOICE=24	j you nine=24
j drove with=24	j sorry at=-24	k -th _ -ng=24	k -ly TRUST=24	k -ly TRUST -ut=24	m -ly honest=24	m honest -ut=24	w honest about=24	p THING I JUST=24	p YOU TRUST COMPARE=-24	p I LIE THING=-24	k -on ME -nd=24
j i chance=-24	w you _ me=-24	j see and=-24	j you only=24	j friends and=-24	p YOU ALL TRUST=-24	j married you=-24	j have to=-24	j i crying=-24	m YOU crying=-24	p YOU IT ERROR=24	s aroun=24
w around=24	p YOU HAPPEN=24	p HAPPEN NOT IT=24	p BEEN YOU WILL=-24	w and _ we=-24	m BEEN one=24	j bachelor party=-24	k -or -ty=-24	m -or party=-24	m bachelor -ty=-24	s bache=-24	w bachelor=-24
w bachelor party=-24	p IT HAVE I=-24	m person YOU=-24	w person you=-24	p BEEN MAYBE IT=24	k -a -ed -es=-24	j came at=-24	w came _ at=-24	w with him and=-24	p BEEN BUT DO=-24	k , -ed=-24	m , -ed=-24
j you my=24	p LIFE BECAUSE THEY=-24	m ^ my=24	w ^ my=24	p JUST I WILL=-24	m friendship $=-24	w friendship $=-24	j was something=-24	k , -nd I SAW=-24	m see -he=-24	w see the=-24	k -ne _ LIE=24
j want and=-24	m I do=-24	w i do=-24	p NOT BEEN JUST=23	w it _ was=23	j money to=23	p BEEN COLD I=23	k -ve=23	p I HAVE I=-23	p ERROR I DO=-23	p YOU WILL NOW=-23	p IT JUST NOT=23
p BEEN LIE WILL=-23	j and will=-23	w i _ went=23	p YOU COMPARE COMPARE=23	j to one=23	j your asking=23	p IT TRUST BEEN=-23	w sister _ i=-23	j see how=23	k I _ -ut=23	j your know=23	j perhaps was=23
w perhaps _ was=23	w perhaps i was=23	p LIE I CHOICE=23	k HAVE _ -so=-23	w have _ so=-23	k LIE _ ,=23	k -me STATE=-23	j should behavior=23	k , -re BEEN=23	m , there=23	w , there=23	k ^ _ -ry=23
k -at ME=23	p IT BECAUSE BEEN=-23	m LIFE out=-23	m DO that=23	k ^ I HAVE NOT=-23	p YOU NOT DO=-23	w you _ just=23	p JUST I SORRY=23	j better am=-23	p COMPARE BEEN SORRY=-23	m -to your=-23	p IT THEY I=-23
k IT -ts=23	p NOT CAUSE THING=-23	k FEEL _ I=-23	p I WE JUST=-23	s hand=-23	w hand=-23	w went _ the=-23	w went to the=-23	j our me=23	j sleeping and=23	w account , i=23	p JUST BECAUSE ME=-23
j asking i=-23	k -ll _ ,=23	k -ow $=23	m -ow $=23	p NOT YOU HAVE=23	m -ke me=-23	p IT BEEN LIFE=23	j is why=-23	p STATE THEY I=-23	p YOU IF=23	p ALL I CHOICE=23	k I -ed -up=23
k -ll -ht=23	m all -ht=23	k -at ME -er=-23	k BEEN _ -to=-23	k -es _ -ed=23	m your -ry=-23	p JUST IT=23	k -er=-23	m -or being=23	m for BEEN=23	w for being=23	p CHOICE LIE YOU=-23
k -nt _ -to=23	j gave in=23	p WOULD BEEN=23	p IF BEEN STATE=-23	k HAVE _ -es=-23	j your took=23	k HAVE LIE=-23	s what=23	w what=23	k -ld ME -er=-23	k YOU HAVE -to=-23	p ME BEEN I=-23
k -el -in=-23	m -el in=-23	k WE _ -er=23	k ^ _ -ve=-23	k THING _ NOT=23	j am late=-23	k -ke ME=-23	p BECAUSE IT I=-23	k -en YOU BEEN -ng=-23	p I ME HAVE=-23	k -om YOU $=23	w from you $=23
m IT began=23	k NOT -ll YOU=23	p DRINK BUT=-23	j about to=-23	p THING YOU CHOICE=-23	p BEEN OTHER BEEN=23	k -ut -ng=23	m about -ng=23	m only HAVE=23	p YOU OTHER IT=23	j i honest=-23	m THEY messages=-23
k I BEEN -ly=-23	k ^ I BEEN -ly=-23	j both this=23	m call IT=23	j about it=-23	m to WE=-23	w to our=-23	k I SAW YOU -nd=-23	k SAW YOU -nd=-23	j of told=-23	p I STATE CHOICE=-23	j that night=-23
p ME STATE BEEN=-23	j the bigger=23	p JUST BUT=23	w when you asked=-23	j ever me=23	k -nd _ -a=-23	k SAW YOU -in=-23	k SAW YOU -in -he=-23	m looked YOU=-23	w looked you=-23	w looked you in=-23	p OTHER NOT IT=23
s spons=23	w sponsor=23	p ALL MAYBE HAVE=-23	p IT BUT ME=-23	k -in -he COMPARE=23	w want me=23	p IF JUST ME=23	m and THING=23	j you talk=-23	j know broke=23	p HAVE YOU SORRY=23	k HAVE _ -in=-23
m HAVE not=23	j it snowballed=23	s snowb=23	w snowballed=23	j for bad=-23	p BEEN IF FEEL=23	j there good=-23	k -re BEEN NOT -a=-23	k BEEN NOT -a -od=-23	k NOT -a -od=-23	m never -a=-23	w never a=-23
w never a good=-23	w there _ never=-23	w there was never=-23	w was never a=-23	p BECAUSE I HAVE=23	k IF YOU -an=-23	k IF _ -an=-23	w if _ can=-23	w if you can=-23	j i a=-23	p BUT ALL=23	s one=-23
w one=-23	w with _ i=-23	k YOU STATE -a=-23	k ^ YOU STATE -a=-23	w you lost a=-23	k ^ _ -re=23	j then am=23	p I LIFE LIE=-23	k HAPPEN _ I=-23	w you _ because=-23	k -to -nd=-23	j nobody it=23
p YOU COMPARE YOU=-23	k -ng IT=-23	j it way=-23	j had just=23	w had just=23	k LIFE _ -a=23	m were -nt=23	j found a=-23	j deleted and=-23	j d been=23	w ^ _ missed=23	j i cry=-23
p SAW I DO=23	m -ng out=-23	j as well=23	m -as well=23	m as -ll=23	w as well=23	w as well $=23	m YOU read=23	w you read=23	j told her=-23	k -a -on=23	m a -on=23
m defend ME=-23	j you trip=23	j with about=23	k OTHER _ -to=-23	p NOT YOU=-23	j say what=23	w and _ knew=23	p DO CHOICE BEEN=-23	m -ce is=23	p I HAPPEN=-23	j swore it=-23	p NOT THEY HAPPEN=-23
k IT THING $=23	k -ce _ YOU=23	w but it was=23	k -he GAMBLE -om=23	k -he GAMBLE -om YOU=23	k GAMBLE -om YOU=23	m GAMBLE from=23	k -in _ ,=-23	j have this=23	j maybe me=-23	k -rs _ TRUST=23	p WANT LIFE=23
p BUT YOU COMPARE=-23	w you should not=23	w the kids $=-23	m and -ed=-23	p WE HAPPEN CHOICE=-23	k NOW IT $=23	w over it $=23	k -up _ -a=-23	w up _ a=-23	m remember $=-23	w remember $=-23	p JUST HAVE YOU=-23
j a have=23	p YOU HAVE I=-23	j you believe=-23	p THING BEEN YOU=-23	p I LIFE BUT=23	j the night=-23	w been _ $=-23	m and GAMBLE=-23	p LIFE THEY BEEN=-23	k HAVE _ DRINK=-23	p DO BUT I=-23	k -nd I CAUSE=23
j let so=23	k -so _ WE=23	k NOT -ny=-23	p DO HAVE=-23	j scared and=-23	j about trip=-23	k -ut _ -ip=-23	w about _ trip=-23	j in every=-23	p CHOICE YOU WOULD=23	p I WANT WANT=-23	p BEEN THEY I=-23
p NOT SAW=23	j when right=-23	p YOU CHOICE NOT=-23	k IT _ -es=23	w nobody _ $=-23	m be -th=23	w be with=23	s drawe=23	j better i=-23	w not _ when=-23	p CHOICE IT ME=23	j again the=-23
w happens=23	j did for=-23	j all stuff=23	j for stuff=23	j sorry stuff=23	j of nowhere=-23	j out nowhere=-23	k -ut -of NOT=-23	m -of nowhere=-23	w of nowhere=-23	w out _ nowhere=-23	w out of nowhere=-23
m -a husband=23	w a husband=23	w was _ me=23	j what wrote=-23	w what _ wrote=-23	p IT YOU WILL=-23	j for are=23	p I THING NOT=-23	w already _ $=23	k YOU _ COMPARE=-23	p WANT NOT NOW=-23	j down every=23
k -wn ALL=23	m -wn every=23	m down ALL=23	w down every=23	p WOULD SORRY ME=-23	w did something wrong=23	m ME and=-23	p ME YOU YOU=-23	p ME COMPARE DO=23	j sorry bad=23	s sleep=23	w do it $=23
k ^ TRUST=-23	m ^ TRUST=-23	p YOU I BEEN=-23	p BEEN COMPARE=23	k MAYBE _ CAUSE=-23	k BEEN _ -ry=23	p IT JUST IT=-23	m -th you=-23	w with you=-23	j where and=-23	j sorry whatever=23	w sorry _ whatever=23
j one us=23	w the _ were=23	k ^ I -ld THEY=-23	w i told her=-23	m CHOICE that=-23	k -of THING=-23	m of THING=-23	k YOU _ -ce=-23	p IF HAVE IT=23	j than i=23	w with _ baby=22	w with the baby=22
p MAYBE CAUSE=22	k NOT -rd=22	p WE BEEN NOW=22	p BEEN ME WILL=22	p BECAUSE SORRY=-22	p YOU BECAUSE SORRY=-22	s disho=22	m -a person=22	w a person=22	p YOU NOT SAW=22	k -he _ LIFE=22	k HAPPEN _ JUST=22
k ^ YOU CHOICE=22	p ME I THEY=-22	k IT BEEN -ly=-22	m IT will=-22	p TRUST NOT YOU=-22	j got so=22	k IT _ CAUSE=-22	p IF WOULD I=-22	j was of=-22	k -th -me=-22	j i saying=-22	j went someone=-22
p NOT JUST DO=22	k ^ -to=-22	m ^ -to=-22	m ^ to=-22	w ^ to=-22	m takes $=-22	w it takes $=-22	w takes $=-22	k ^ -he THING=22	j you said=22	j much you=-22	j only i=-22
j is one=-22	p YOU CHOICE THING=22	s shame=-22	w shame=-22	p FEEL BEEN=22	k -er ME=-22	m -er my=-22	k BEEN -ng -ut=-22	k , CAUSE=22	m , CAUSE=22	w you would have=22	p WOULD NOT BEEN=-22
j on if=-22	j the lied=-22	p ME WOULD HAVE=-22	k IT _ -a=-22	k FEEL , I=-22	p ME SAW YOU=-22	j blame on=22	p I BUT LIFE=22	p SORRY IF LIE=22	m and -en=22	w it _ no=-22	j night two=-22
j feel about=22	p ME OTHER I=-22	m for IT=-22	p YOU I ALL=-22	p DO YOU WOULD=22	k I HAPPEN=-22	m i HAPPEN=-22	m and -on=-22	m hid -he=22	w hid the=22	k -he JUST=-22	m the JUST=-22
j at her=-22	w that way=-22	m than ALL=22	j it better=-22	j she knew=22	m she CHOICE=22	w she knew=22	k NOT _ -id=22	p SORRY THING HAPPEN=22	w got _ in=22	k WOULD _ -ne=-22	p I CAUSE FEEL=-22
j a story=22	m YOU tell=-22	w you tell=-22	p COMPARE WE=22	j my salary=-22	m ME salary=-22	w my salary=-22	p TRUST ME HAVE=-22	p TRUST ME WOULD=-22	p SORRY BEEN YOU=-22	j for things=-22	j on year=22
p BEEN THING BEEN=22	p BEEN NOT FEEL=22	j kept your=22	m BEEN only=-22	j father was=22	k -a -ed=22	m -a hundred=22	m a -ed=22	w a hundred=22	j had your=22	m ^ you=-22	w ^ you=-22
w i own that=22	w own that=22	k -in ME -ad=-22	w in my head=-22	m ^ it=22	w ^ it=22	p I HAPPEN WOULD=-22	p YOU IT NOW=-22	j counts as=22	k -ts -as=22	m -ts as=22	m counts -as=22
w counts=22	w counts as=22	p I SEX I=22	k -ld ME=22	p MAYBE IT YOU=-22	k I -id THING=22	m said THING=22	j a line=22	m -a line=22	w a line=22	p NOT YOU NOW=-22	k DO NOT WANT $=22
p WOULD CAUSE=-22	p IF IT TRUST=-22	p YOU CAUSE FEEL=-22	w ^ i just=-22	m -ed my=22	k -ow _ -ed=22	p CAUSE BEEN TRUST=22	j in is=22	p HAVE ALL YOU=22	j not again=-22	j with baby=22	p WANT YOU HAVE=22
k I CHOICE IT I=22	m -it it=22	w admit it=22	m LIFE is=-22	w that _ to=-22	p BUT I=-22	k -te -to THEY=22	k -te _ THEY=22	k I -te -to=22	k I -te -to THEY=22	w i wrote to=22	w checking=22
s last=22	w last=22	m THING that=22	j say the=22	p SAW IF I=-22	j just my=-22	j a in=-22	j am what=22	k BEEN -wo=22	m BEEN two=22	p NOW NOT=-22	m want $=22
w want $=22	w you want $=22	p THING YOU ALL=22	w an affair $=-22	j and call=-22	j feel not=22	s lied=-22	w lied=-22	k ME COMPARE=-22	k LIFE , IT=22	j believe i=22	j can just=22
k -nd DO=22	k BEEN -ng -to=22	k -re _ -nd=-22	k -ss IT=22	p YOU BEEN=-22	k WOULD=22	p CAUSE BEEN ME=22	k SEX ME=22	m on -a=-22	w on a=-22	j i trip=22	j it year=-22
k -so -re=22	m so -re=22	w ^ _ slept=-22	k -on WILL=-22	m on WILL=-22	j on from=22	k LIE _ WE=-22	j am way=22	j a told=-22	m purpose $=-22	w on purpose $=-22	w purpose $=-22
w thought=22	j money gone=-22	j you put=-22	j kept for=-22	j head the=22	k NOT _ -of=22	k WILL _ -th=22	p OTHER YOU I=-22	k IF _ FEEL=22	k ME _ -ut=-22	p HAVE IT YOU=22	p WOULD HAVE ME=22
k THEY WANT=-22	k SEX -at=-22	m SEX at=-22	p NOT WE THING=22	p WE IT I=-22	j have my=-22	p I NOT WANT=22	k NOW _ I=22	j bigger than=22	m bigger COMPARE=22	w bigger than=22	j and left=-22
k -ce _ -he=22	w were in the=-22	j money did=-22	j i just=22	j at because=-22	j not explain=-22	j on table=-22	j i threw=-22	k -ve -nd=-22	m BEEN kind=22	p YOU THING SORRY=22	p I TRUST CHOICE=22
w would never=22	j stop the=-22	p LIFE LIE YOU=-22	k DO NOT -ll=-22	k YOU -ce=-22	j i own=-22	j i there=-22	p WOULD IT YOU=22	j you drive=-22	j things in=22	m things -in=22	w things in=22
p I WANT ME=-22	j promotion and=-22	w something wrong=-22	j turned a=22	k ALL -me=-22	k -he -om ,=22	m room ,=22	w room ,=22	w the room ,=22	k NOW ,=22	m NOW ,=22	k -ut _ THING=22
j i even=22	j asking was=-22	p NOW BEEN=-22	k ^ I -ed IT=-22	s jealo=-22	k , -nd IF I=-22	k -nd IF I=-22	w and if i=-22	w one _ $=22	k -gh -a=22	m -gh a=22	m through -a=22
w through a=22	p YOU NOT ME=22	j a after=-22	w a _ after=-22	k BEEN -he -st=22	k I MAYBE=22	m i MAYBE=22	j in home=-22	p I LIE CAUSE=22	p HAVE CHOICE YOU=-22	s still=-22	w still=-22
p HAPPEN IT I=-22	k ^ _ -at=22	m wrong -nd=22	w wrong and=22	w wrong and i=22	m too $=22	w too $=22	s decis=22	k WILL _ I=-22	w that _ do=22	p GAMBLE I WILL=-22	k HAVE _ LIE=-22
p HAVE HAVE I=-22	p WE HAVE LIE=-22	k ^ I -ht=-22	p YOU BEEN BUT=22	k -he -ce $=22	w i _ married=22	w i was married=22	w was married=22	j of month=22	w of _ month=22	p SEX CHOICE BEEN=-22	p SEX CHOICE IT=-22
p BUT IT YOU=-22	p HAPPEN MAYBE=-22	s alrea=22	w already=22	j money a=-22	j with had=-22	p NOW CHOICE=-22	p BUT I BEEN=-22	k -nt _ ,=22	k CAUSE _ YOU=-22	j it should=22	w it should=22
p LIFE WE=22	k BEEN $=22	m BEEN $=22	p IF BEEN SAW=-22	k LIFE _ -ay=22	p NOT CAUSE DO=-22	k -en _ -ll=-22	k YOU WOULD -ke=-22	p I NOT HAPPEN=-22	p HAPPEN YOU YOU=-22	j my so=-22	w your _ that=-22
j line i=-22	m -he credit=-22	w the credit=-22	p I JUST I=-22	p BEEN DO YOU=22	j messages was=-22	j i story=22	p ERROR ALL=22	p DRINK I IT=-22	p IF ME IT=-22	j did when=-22	m was -nt=22
p FEEL HAPPEN=22	j her should=-22	k BEEN -er $=22	k SORRY -or -ny FEEL=21	k I WILL I=-21	k I WILL I WOULD=-21	k WILL I WOULD=-21	k WILL _ WOULD=-21	k ^ I WILL I=-21	m promised I=-21	w i promised i=-21	w promised i=-21
k -ng , -nd=-21	p NOT NOW YOU=-21	p WOULD IT=-21	p NOW WILL=21	p YOU JUST BEEN=21	j why i=-21	j i clean=-21	k OTHER -ed=21	j hurt have=-21	p FEEL HAVE CAUSE=-21	j am whatever=21	j for whatever=21
m -or whatever=21	w for whatever=21	w sorry for whatever=21	w a _ partner=21	m lie ,=21	w lie ,=21	k BEEN -me -at=-21	p IT BEEN NOW=21	p BEEN THING THING=21	k I BEEN NOT -re=-21	w was not there=-21	m is IT=-21
w ^ _ cried=-21	w what _ said=21	j no for=-21	p TRUST ME YOU=-21	k -om -he -ng=-21	k I -ew -he=21	p CAUSE BEEN COMPARE=-21	j is slept=-21	p NOT JUST I=21	p THING IT HAVE=-21	j a marriage=21	p YOU IT TRUST=21
p BEEN SORRY YOU=21	j of of=-21	j and who=21	k YOU -id YOU=21	w you said you=21	p NOW THEY=-21	k -ar _ -nd=-21	k YOU -an NOT=-21	w you can not=-21	w ^ he was=-21	p NOT ME NOT=-21	p I WANT=21
k BEEN NOT -re=21	m NOT there=21	m not -re=21	w not there=21	j can a=-21	k I _ MAYBE=21	k -in -ll=21	m -in all=21	m in -ll=21	w in all=21	k DO NOT CHOICE=-21	p BEEN I THEY=-21
m ^ somehow=21	w ^ somehow=21	w d be=-21	j now and=21	p GAMBLE YOU DO=21	m -ve that=21	k -nt LIFE=21	m -nt money=21	p SAW IF YOU=21	k -ly _ -a=21	p WILL OTHER=-21	w and i let=-21
j him our=21	w him _ our=21	w that is on=-21	p GAMBLE YOU LIFE=21	k IT -as LIE $=21	p LIE I THEY=-21	j mother i=21	j broke you=-21	j dinner i=-21	k -to LIE=-21	m to LIE=-21	j said mother=-21
j not way=-21	k YOU -th THEY=-21	k -ed THEY -to=-21	k THING , WE=21	p DO CAUSE IT=-21	m -ng this=21	p BECAUSE SAW=-21	k LIFE -in -he=-21	k STATE _ -nd=-21	k I _ STATE=21	j to house=21	w being _ $=21
j on after=-21	j some stuff=21	w am _ sorry=21	s the=-21	w the=-21	w me _ i=21	k YOU -ed -to=21	k -er -nd -en=-21	m -he house=-21	w the house=-21	s helpe=-21	w helped=-21
p I BUT CAUSE=21	m JUST because=21	p NOT IT COMPARE=-21	p JUST BEEN WILL=21	p I NOT I=21	p CHOICE YOU BECAUSE=-21	j lost job=21	w lost _ job=21	k -ut THING $=21	w about everything $=21	p THING IT WOULD=-21	p THING BEEN DO=-21
p YOU THING=21	k ^ -he TRUST=-21	k WANT _ $=-21	w say it=-21	k -he=-21	p SAW BEEN THEY=-21	s fine=-21	w fine=-21	k HAVE _ IT=-21	j wanted to=-21	w said it=-21	p THEY TRUST=-21
j to that=-21	p IF YOU YOU=-21	j over not=21	p YOU I THING=21	j if let=21	p I LIE YOU=-21	k -op -ng=-21	m stop -ng=-21	p I ME BECAUSE=-21	p ME COLD=21	k LIFE I=21	m LIFE i=21
p WE DO NOT=21	k BEEN SORRY -or BEEN=21	p IT WOULD FEEL=21	k DO _ -ct=21	s had=-21	w had=-21	k -he -or=-21	m the -or=-21	p THEY I SAW=-21	j in said=-21	w did _ and=-21	w have _ up=21
p YOU NOT WOULD=-21	j party with=-21	j at am=21	k -ep YOU=-21	m keep YOU=-21	p I GAMBLE BEEN=-21	w it _ of=21	k ^ -en YOU SAW=-21	p IF WOULD JUST=21	k BEEN NOT COMPARE=-21	k NOT COMPARE=-21	j alone i=-21
k -ay _ $=21	k -te _ I=-21	k I WOULD=-21	m i WOULD=-21	k ^ I MAYBE HAVE=21	j kept on=21	k -nd _ BEEN=21	m talk -ut=21	w talk about=21	w own _ ,=-21	j because you=21	k -to DO $=21
w to do $=21	m NOT my=21	j sister you=21	w my _ to=21	p HAPPEN YOU BEEN=21	m BEEN as=-21	k SAW -re=-21	p JUST SAW ME=-21	j them and=-21	w memory=21	p NOT GAMBLE=21	w she _ me=21
j her and=-21	k -ry _ -ed=21	j yourself i=-21	k -he LIFE $=-21	p SEX MAYBE=21	w sorry for everything=21	k SEX -le=-21	w drinking _ i=21	p I IF I=-21	w ^ _ would=-21	j yes i=21	s from=-21
w from=-21	k -nt -nd=21	m -nt and=21	j credit card=-21	k -it GAMBLE=-21	m -it card=-21	m credit GAMBLE=-21	w credit card=-21	p LIFE BEEN IT=21	k IT -on $=-21	k YOU BUT=-21	m you BUT=-21
k HAVE _ FEEL=21	w it _ in=21	p YOU THEY HAVE=-21	j with if=-21	j money was=-21	j me now=-21	k COMPARE $=21	m COMPARE $=21	k FEEL _ -by=21	m something ERROR=21	s conte=21	w context=21
k -id -or=-21	k -he _ IT=21	j you job=21	k -ct YOU=-21	m -ct you=-21	p GAMBLE BEEN I=21	k ^ -at=-21	m ^ -at=-21	p IT SAW IT=21	j was d=21	k -ng -en=-21	m -ng when=-21
p I COLD IT=-21	p I HAVE COLD=-21	m ME best=21	w my best=21	m ex $=-21	w ex $=-21	w my ex $=-21	p YOU FEEL=-21	m you -nd=-21	k IT THEY=-21	m that THEY=-21	k SORRY -or=21
m SORRY for=21	k IT FEEL=21	p DO I NOT=-21	j like and=21	p BEEN ALL WE=21	k LIE -at=-21	m LIE at=-21	p I GAMBLE ME=21	p I CHOICE SEX=21	k THING _ I=21	j her the=-21	j defend me=-21
j you defend=-21	k YOU -nd ME=-21	m YOU defend=-21	w defend me=-21	w you defend=-21	w you defend me=-21	p TRUST NOT=21	m under -a=21	w under a=21	p WOULD WOULD=21	w that _ was=21	p IF BECAUSE=-21
p IF I BECAUSE=-21	k YOU -ry=-21	p BEEN FEEL HAPPEN=-21	m -ay it=21	k -nk _ DO=21	w think _ did=21	j hurt this=21	w was there=21	k YOU SAW -he SEX=21	k -he _ YOU=-21	j sorry is=-21	k NOT _ -er=21
j anything was=-21	m has NOT=21	k FEEL -ve=21	m was COMPARE=-21	w but _ are=21	k -lp=-21	s help=-21	w help=-21	j as you=21	p CAUSE WE BEEN=21	w the way $=21	p YOU TRUST YOU=-21
w am sorry that=21	m nobody WOULD=-21	w nobody would=-21	p DRINK I JUST=21	p DRINK JUST=21	w work _ i=21	m you FEEL=-21	k -of IT -nd=21	p THEY NOT DO=-21	p SORRY THING I=21	p I NOT LIE=21	k -he _ MAYBE=21
j a week=21	j am work=21	p I FEEL FEEL=21	w count=21	m I drank=21	w i drank=21	j it what=21	j and so=-21	k -ok ME=21	m took ME=21	k THING ERROR $=20	j get over=20
k -et NOW=20	m -et over=20	m get NOW=20	w get over=20	p BEEN NOW THEY=-20	k FEEL IT MAYBE=20	k FEEL IT MAYBE HAVE=20	p FEEL IT MAYBE=20	k -or _ I=20	j few hundred=20	j only hundred=20	m few -ed=20
w a few hundred=20	w few hundred=20	p HAVE FEEL I=20	j keep the=20	w if that=20	k HAVE -ed -he=-20	j wrong impression=20	j you impression=20	k -he ERROR -on=20	k -he ERROR -on $=20	m ERROR impression=20	m impression $=20
m wrong -on=20	w impression $=20	w the _ impression=20	w the wrong impression=20	w wrong impression=20	w wrong impression $=20	m to -nd=-20	w say _ ,=20	p I WE ALL=-20	p SAW THEY=-20	k -om WE=-20	m from WE=-20
k -ne _ YOU=20	p BECAUSE WOULD HAVE=-20	j tell truth=20	k -ll _ THING=20	j over it=20	p IF YOU=20	k BEEN DRINK=-20	m BEEN drinking=-20	j am the=-20	m about ME=-20	p LIE YOU LIFE=20	w you _ phone=-20
j it true=20	w it _ true=20	k -ng _ -ng=-20	p SEX HAPPEN BEEN=20	p YOU BUT=-20	s hours=20	w hours=20	p LIE BEEN NOT=20	p I SAW THEY=20	p WILL BEEN ME=-20	s cent=-20	w cent=-20
w the _ came=20	j have bit=20	m -er after=-20	j you unhappy=20	w i _ doing=-20	p BEEN LIFE IT=-20	p SORRY BUT JUST=20	p BEEN JUST IT=-20	j only one=20	w did not know=20	j year and=-20	p HAVE NOT NOT=20
w know _ i=20	j lost i=20	j at would=20	p BEEN SORRY THEY=-20	k YOU -nt=20	k -rn $=20	m -rn $=20	j for only=20	p THING IT=20	j talking to=20	m talking -to=20	w talking to=20
w i _ not=20	m THING happened=20	k BEEN SORRY I=-20	k I BEEN SORRY I=-20	w am sorry i=-20	j have way=20	p I ME CHOICE=-20	j sorry i=20	j kept from=-20	k -pt IT -om=-20	k -pt IT -om YOU=-20	k -pt _ -om=-20
w kept _ from=-20	m ME that=20	j and way=-20	k -es -nd=-20	m -es and=-20	m it FEEL=20	p I SORRY I=-20	p BEEN ALL YOU=-20	j you made=20	p YOU DRINK=20	p WOULD I BEEN=-20	k -to _ -ce=-20
w money _ a=-20	p LIE ALL=-20	w confused=20	j have husband=20	j i blocked=-20	s block=-20	w blocked=-20	w i _ blocked=-20	k ^ I SEX THEY=-20	p NOT JUST JUST=20	s left=-20	w left=-20
m money -to=-20	w money to=-20	k -up _ -ng=20	j was meant=-20	j keep going=-20	k WOULD NOT HAVE -to=20	m face $=-20	w face $=-20	w your face $=-20	k THEY ,=20	m THEY ,=20	p DO I I=-20
j me those=-20	k -ay -or=-20	m -ay for=-20	k NOT _ -ss=-20	j money so=20	p I CAUSE=-20	p DRINK I NOT=-20	p SAW ALL=-20	k -th -he -or=-20	j nothing that=-20	p SORRY ALL FEEL=20	j you door=-20
m -he door=-20	w the door=-20	p CHOICE I THING=-20	j hurt the=-20	p THEY DO BEEN=20	p HAVE OTHER YOU=-20	k OTHER -ts=20	k HAVE _ -ed=20	p I HAPPEN DO=-20	p ME ERROR IT=-20	j want to=-20	k SEX ME $=-20
p THEY SEX ME=-20	k LIE -to YOU $=20	j it in=20	s hidin=-20	w hiding=-20	j it once=-20	j up it=20	k -a -ge=20	m a -ge=20	k ME _ $=20	j to made=20	p BEEN BECAUSE BEEN=-20
w i d be=-20	k -ch _ -nd=20	p ME DRINK=-20	k -or _ -er=-20	j her a=20	j on could=-20	j can and=20	j i contact=-20	p WE YOU YOU=-20	j am how=-20	j the love=20	m me -ve=-20
p WILL HAPPEN=-20	k I JUST SAW=-20	k ^ I JUST SAW=-20	w no _ ,=20	p ME YOU FEEL=20	p YOU I OTHER=20	w made me feel=20	k CAUSE _ -ke=20	k -ed=-20	m -a relationship=20	w a relationship=20	p DRINK CHOICE IT=20
m before I=-20	w before i=-20	w , you have=20	p I LIFE I=20	p JUST ME BEEN=20	p CAUSE YOU FEEL=20	k BUT YOU BEEN=20	k -he -ip ,=-20	w the trip ,=-20	j account was=20	m account BEEN=20	w account was=20
w the account was=20	p ERROR CAUSE IT=-20	k CHOICE -at=-20	w , _ am=20	w , i am=20	k -nd I WILL -ll=-20	k I -id I BEEN=20	k ^ YOU -er=-20	p HAPPEN ME LIFE=20	k HAVE _ -me=-20	j messages i=-20	k LIE -in=-20
j put up=-20	j put with=-20	k -ut -up=-20	k -ut -up -th=-20	m -ut up=-20	m put -up=-20	w put _ with=-20	w put up=-20	w put up with=-20	j if the=-20	j wanted you=20	w was about=-20
p NOT DO IT=-20	p BEEN ERROR BEEN=-20	p THEY THEY ME=20	j lied my=-20	j not promise=-20	j at in=-20	j sorry so=20	j called her=-20	m called THEY=-20	w called her=-20	w i called her=-20	p ME HAPPEN IT=20
p I NOT COLD=20	p STATE I WOULD=20	p STATE WOULD=20	w it _ out=20	p HAVE NOT COLD=-20	j felt by=20	w felt _ by=20	p YOU FEEL FEEL=20	k BECAUSE $=-20	m BECAUSE $=-20	w am sorry $=-20	j went out=20
s women=-20	w women=-20	m whatever IT=20	w whatever it=20	k SORRY $=20	m SORRY $=20	w happened=20	p THEY THEY I=-20	j gave that=20	j and made=-20	k -nk=-20	k , ALL=20
m , ALL=20	j trust you=-20	m HAVE made=20	k IF _ BEEN=20	p BEEN WANT YOU=-20	m YOU my=-20	w you my=-20	p IT CAUSE STATE=20	j it fight=-20	s siste=-20	w sister=-20	k -at _ BEEN=20
m BEEN afraid=-20	p CHOICE I WILL=-20	j kept until=20	p I WANT HAPPEN=-20	k , -so IT BEEN=20	w , so it=20	j got out=20	m got -ut=20	w got out=20	w got out of=20	p CAUSE ME IT=-20	p ME WOULD NOT=-20
s meet=-20	w meet=-20	j the story=20	j let it=20	j get when=-20	m lonely ,=-20	w lonely ,=-20	p WE WILL=-20	k NOT LIE=-20	k -ok _ IT=-20	w your _ i=-20	p DO IT WOULD=20
p DO HAVE IT=20	k ^ YOU=-20	m ^ YOU=-20	p ALL JUST=-20	j recital was=-20	j drunk it=-20	p COMPARE I JUST=20	p I SAW HAVE=-20	j gambled away=20	k GAMBLE -ay=20	m GAMBLE away=20	j i open=-20
s hid=-20	w hid=-20	j your look=-20	j completely about=20	j not completely=20	j was completely=20	w completely _ about=20	j the evening=20	w my family $=20	p I BEEN NOW=-20	p SAW BEEN BEEN=20	k -rt $=20
m -rt $=20	p I FEEL MAYBE=20	p YOU CHOICE THEY=20	k NOT _ $=20	k ^ I LIE IT=20	w it _ been=20	k ME LIE $=20	j want the=-20	p HAVE ME BECAUSE=20	j and done=20	k SORRY _ -ed=20	m BEEN in=-20
p ME JUST=20	p BUT BUT=20	j promised d=-20	w promised _ d=-20	w promised i d=-20	j was her=-20	j to know=-20	p LIFE I ME=-20	p BEEN YOU JUST=20	k -od $=20	m -od $=20	j when what=20
p NOT WANT BEEN=20	m that $=20	w that $=20	w your _ at=-20	p BEEN BECAUSE I=-20	j told get=-20	j married i=20	p IT IT FEEL=-20	k -nt IT=20	p BEEN YOU BEEN=-20	j was tired=-20	k -ch ,=-20
m -ch ,=-20	p LIE IT MAYBE=-20	j hard me=-20	j work i=-20	k WANT _ ,=20	p I LIFE ME=20	p SAW YOU WOULD=20	w ^ _ is=20	k -ed _ THING=20	p SEX YOU IT=-20	k -ot _ -on=-20	p SAW DO NOT=-20
m -ne is=-20	w phone is=-20	j your then=20	p NOT BEEN BUT=20	p I NOW YOU=-20	s wife=20	w wife=20	j deleted it=20	m deleted IT=20	w deleted it=20	w i d like=20	j and someone=20
p DO WOULD HAVE=-20	j father died=20	m LIFE died=20	w father died=20	w it had=20	j i my=-20	k ME _ -he=-20	p YOU BEEN NOT=20	j you having=20	j missed because=-20	j before that=-20	k WE -th=20
m WE both=20	m we -th=20	w we both=20	k JUST -ow=-20	p NOT BEEN NOT=-19	j things were=-19	m , but=19	w , but=19	k ^ YOU -ke=19	p YOU NOW NOT=-19	p HAPPEN WE BEEN=19	w of it $=19
k IT , YOU=-19	j went it=19	p CAUSE ME HAPPEN=19	j am upset=19	k -on -he -le=19	w on _ table=19	w on the table=19	m -en we=-19	m when WE=-19	w when we=-19	k SORRY _ HAPPEN=-19	w apologize=19
p ME ME YOU=-19	p CHOICE THEY BEEN=19	j would to=-19	k -ll YOU ,=19	p BEEN HAVE IT=-19	j think you=-19	p I BEEN IT=-19	j account you=-19	j who wanted=19	k -ho WANT=19	m -ho wanted=19	m who WANT=19
w who wanted=19	p SAW IT I=-19	j d and=19	j did about=-19	p DRINK DO I=19	j turned night=19	p YOU BEEN LIE=-19	j was about=-19	p NOW I=-19	j because there=-19	k STATE _ ,=-19	p NOT IT DO=19
k ^ I -ed THEY=-19	w do not think=-19	j the affair=-19	k GAMBLE BEEN=-19	j every two=-19	k -rs ,=19	m -rs ,=19	j mistakes were=19	k ERROR BEEN CAUSE=19	k ERROR _ CAUSE=19	k ^ ERROR BEEN=19	k ^ ERROR BEEN CAUSE=19
m ERROR were=19	m mistakes BEEN=19	w ^ mistakes were=19	w mistakes _ made=19	w mistakes were=19	w mistakes were made=19	m my -ry=-19	j saw i=-19	k -ut IT=19	p ALL FEEL=19	w couples=19	p BEEN WE THING=19
k -th THEY ,=-19	w with her ,=-19	k -ly _ I=-19	j no with=-19	m YOU have=-19	w you have=-19	p WOULD YOU DO=-19	p WE NOT WE=19	p TRUST ME I=-19	j you gave=19	j i answered=-19	w answered=-19
p YOU BECAUSE NOT=-19	w i met her=-19	j say is=19	p BEEN WE BUT=19	k IT IT THING=-19	k IT IT THING $=-19	p NOT HAVE LIE=-19	k HAPPEN _ -up=19	k ^ WE TRUST=19	p WE TRUST BEEN=19	w because that=19	k -ke IT -in=-19
k I -ke IT -in=-19	p BEEN BECAUSE YOU=19	k I _ -ed=19	p NOT BEEN ALL=-19	j could see=19	m your FEEL=19	k STATE -ng=19	k YOU IF YOU=19	j our while=-19	w our _ while=-19	w if you=19	p SORRY I JUST=-19
s dance=-19	w i kept it=-19	k -or -re=19	m BEEN there=-19	j and saw=-19	w and _ saw=-19	p NOT SAW THING=19	k -a LIE=-19	m a LIE=-19	k HAVE CAUSE YOU=19	p IF ME ERROR=19	m I know=-19
w i know=-19	p YOU ME CHOICE=-19	k -nk _ IT=-19	k NOT _ ALL=19	w say _ you=19	w him again=-19	j been so=19	k NOW=19	p CAUSE IT COMPARE=-19	j have started=-19	w have started=-19	p SORRY LIE YOU=19
p SEX I=-19	j what about=-19	p I FEEL IT=19	p LIFE YOU LIE=-19	p YOU NOT ERROR=-19	k -ed -ut -of=19	j been home=19	w against=-19	k -er -ed=-19	k YOU -er -ed=-19	j all us=19	k -ll -of WE=19
k -ll -of WE $=19	w all _ us=19	w all of us=19	m ME credit=19	m have -ld=19	w have told=19	p WE ME=-19	k JUST LIE=19	p IT I THEY=19	k BEEN LIE -on=-19	k BEEN -ng=19	k ME _ -me=-19
k OTHER ALL=-19	m OTHER every=-19	m -st thing=19	w one _ thing=-19	k BEEN -on -he=-19	p OTHER ME I=19	w ^ _ found=19	j you i=-19	w and _ should=19	w because i was=-19	j went back=-19	p DO YOU LIFE=-19
w drink=19	m IF that=19	k -ut YOU LIFE=-19	w hurt _ i=-19	j have the=-19	j get my=19	m -or that=-19	w i _ my=-19	k ^ I BEEN STATE=19	w you _ $=-19	p ME THING=19	k -he -on BEEN=19
j be i=19	w you _ or=19	k ^ YOU -ce=-19	k -ed _ -rs=19	k -ed HAVE=-19	p ERROR IT ME=19	j on what=-19	p I JUST SAW=-19	k HAPPEN _ -ay=19	j is do=19	p MAYBE BEEN BUT=-19	k HAVE SAW ME=-19
k -ll _ -he=-19	j it stopped=19	j chose lie=-19	w chose _ lie=-19	k -ed _ -to=19	j made way=19	w knew what i=-19	p CHOICE I=-19	p YOU YOU JUST=-19	p I LIFE BECAUSE=-19	p YOU LIFE BECAUSE=-19	w ^ _ come=-19
w ^ i come=-19	w i have said=19	k -on ,=19	m -on ,=19	p I GAMBLE JUST=19	k THEY _ BUT=19	k -en I HAPPEN=-19	s breat=19	s dinne=19	w dinner=19	j when he=19	s promi=19
j that where=-19	p IT BECAUSE HAVE=-19	p ME ME HAVE=-19	j dark and=19	k -rk _ -nd=19	w dark _ and=19	k -ve _ YOU=19	k -en _ HAPPEN=-19	w the _ but=19	k -ry _ YOU=19	p I JUST LIE=19	m -re than=-19
m more COMPARE=-19	w more than=-19	p JUST THING=-19	k -ok _ -ng=-19	k -ne NOW=19	k GAMBLE -re=19	m gave THEY=19	k ^ IF YOU -nt=-19	p BEEN NOT IF=19	j it say=19	k ^ _ COMPARE=-19	j our house=-19
k LIE _ -in=19	j there are=19	m -re are=19	w there are=19	p BECAUSE BEEN LIE=19	j your parents=19	m YOU parents=19	w your parents=19	j i head=19	p HAVE WE BEEN=-19	m when I=-19	w when i=-19
k -on _ -ar=-19	k CAUSE ME LIE=19	p CAUSE ME COMPARE=-19	k -th -a -er=19	m ME in=19	w ^ if you=19	p LIFE I=19	w the _ you=-19	j my if=19	p HAVE WILL IT=-19	k BEEN _ WANT=19	w was _ by=-19
p NOT JUST THING=19	j when mother=-19	j not make=-19	m NOT make=-19	w not make=-19	k IT _ -te=19	p I BECAUSE I=19	p I LIE LIFE=-19	p IF JUST BEEN=-19	j explain it=-19	j off to=19	p BECAUSE NOT=19
p I NOW GAMBLE=-19	p NOW GAMBLE=-19	j he on=19	k -to YOU -er=-19	w to _ sister=-19	w to your sister=-19	k IF YOU -ed=19	k -on IT I=19	j this may=-19	j get is=19	k DO NOT -ve=-19	k I SORRY -or=-19
k ^ I SORRY -or=-19	w i apologize for=-19	k , IF=19	m , IF=19	m , if=19	w , if=19	m IT nights=-19	s by=19	w by=19	w were bad=19	j meds and=19	s meds=19
w meds=19	k -re _ JUST=-19	j house the=-19	j she a=19	p NOT SAW IT=-19	m years I=19	w years i=19	j me told=-19	j at casino=-19	w at _ casino=-19	w at the casino=-19	j if an=-19
p SEX YOU THEY=-19	p I STATE WANT=19	k -nd _ MAYBE=19	m leave -he=19	w leave the=19	p YOU NOT SEX=19	p SORRY ME DO=-19	w like _ $=19	k -sk YOU -to=-19	k -sk _ -to=-19	m -sk you=-19	w ask _ to=-19
w ask you=-19	w ask you to=-19	k HAVE BEEN -ed=19	m THING you=-19	j the only=19	m YOU with=-19	w you with=-19	k I NOT=-19	m I never=-19	m i NOT=-19	w i never=-19	p I YOU TRUST=19
k -ve _ -to=-19	k BEEN NOW=-19	p WILL WANT=19	w suspicious=-19	k FEEL -nd I=-19	k ^ YOU -ry=19	k STATE -or=19	m STATE for=19	j me being=19	k ME -or BEEN=19	w me _ being=19	w me for being=19
j it been=19	j drank in=19	j to why=19	j and they=-19	j for did=19	p LIE IT LIFE=-19	p YOU CHOICE SEX=-19	p WILL ME LIFE=19	p ERROR I=-19	j that made=-19	k -or THEY=19	m for THEY=19
j when knew=19	j right you=-19	j love and=-19	j and back=-19	j let i=19	k BEEN _ THEY=-19	k -at -he -ar=-18	k -at _ -ar=-18	p I BEEN I=-18	j your as=-18	m sorry $=18	w sorry $=18
j feel less=-18	m FEEL less=-18	w feel less=-18	j never hurt=18	p BEEN SORRY WILL=-18	p SAW I HAVE=-18	w i read your=18	k -ng -to THEY=-18	p JUST CAUSE=18	k -rs _ -ld=18	j we d=-18	m WE d=-18
w we d=-18	j the and=-18	j do over=18	w did _ ask=-18	p YOU IT CHOICE=-18	j you keep=18	p BUT I NOT=18	p I BUT CHOICE=18	p THING I HAVE=-18	j night i=-18	j job i=-18	k HAVE _ -up=-18
m peace $=18	w peace $=18	j did i=18	p LIFE YOU CHOICE=-18	p ME I LIFE=-18	k -th _ YOU=18	k -or -a -ng=-18	k -or -a -ng -me=-18	w for a long=-18	j into and=-18	m only SEX=18	j d me=18
p I BECAUSE IT=18	k CHOICE -in=-18	j messages the=-18	w ^ _ friends=18	s eight=18	w eight=18	k -nd _ OTHER=18	k -on -re=-18	p WOULD I=18	m -en her=-18	j happened to=-18	k -up ,=18
m -up ,=18	m up ,=18	w up ,=18	j but was=18	p BEEN NOT ALL=18	k WE _ -th=18	m online $=18	w online $=18	j said we=18	p THING ME IT=18	m that -nd=-18	p ALL BEEN=18
m sent IT=18	j wrote to=-18	p WE TRUST=-18	p I ME DO=-18	j too the=-18	j what like=-18	j i gone=-18	j i not=18	p I HAVE CAUSE=18	k ALL _ YOU=-18	p ALL I HAVE=-18	k YOU BEEN FEEL ,=18
m ALL evening=-18	j her room=-18	p CAUSE BEEN IT=-18	k YOU NOW=18	m you NOW=18	j had her=-18	p NOT BECAUSE NOT=18	k I -ed -he GAMBLE=18	k ERROR _ YOU=-18	j when about=-18	s overr=18	m night $=18
w night $=18	p IT MAYBE YOU=-18	k WILL=-18	m STATE you=-18	m those -es=18	k TRUST I=18	m TRUST i=18	k IF I BEEN=-18	p GAMBLE I=18	w ^ there were=18	k I _ CHOICE=18	j the makes=18
w what _ was=-18	k I -it IT=18	p I IT=-18	k CAUSE YOU FEEL -ss=-18	k YOU FEEL -ss=-18	p GAMBLE YOU YOU=18	j you to=-18	j thing you=-18	p DO HAVE NOT=18	p BECAUSE HAVE=-18	j i time=-18	p CHOICE DO BEEN=-18
j and are=18	s serio=18	w serious=18	k -ed _ COMPARE=18	j to us=18	j not behind=18	k -ed -en WE=18	p IT NOW IT=-18	s mortg=-18	w mortgage=-18	k -to SAW YOU=-18	j with so=18
k -hy=-18	k STATE -nd I=18	j way what=-18	p I YOU SORRY=18	m ^ some=18	w ^ some=18	j my would=-18	k COMPARE _ -nd=-18	j me if=18	m sent ME=18	p BEEN IF THING=18	p WE HAVE NOT=18
k DO THING ERROR=18	p SAW BEEN FEEL=-18	m -nd did=-18	p HAPPEN I ME=18	k -rm -nd=18	m -rm and=18	k -me _ -en=-18	p IT HAVE NOT=-18	k YOU _ -in=-18	k -ut -nd=18	m -ut and=18	m out -nd=18
w out and=18	j my past=-18	p I SAW OTHER=-18	p CAUSE THING I=18	k -ed _ -at=18	p CHOICE IT ALL=18	p ME NOT THEY=18	k -he THING $=18	j i acted=18	m I acted=18	w ^ _ acted=18	w ^ i acted=18
w i acted=18	m nobody -ed=-18	m things BEEN=18	j in how=-18	w ^ _ truth=18	w ^ the truth=18	p BECAUSE SAW I=-18	m -or not=18	p YOU ALL ALL=18	m me THING=18	w the baby $=-18	j i does=-18
j my but=-18	k IT _ HAVE=-18	p I IT NOW=-18	k THING -in=-18	m THING in=-18	j let just=18	k CAUSE WE JUST=18	m us JUST=18	w let _ just=18	w let us just=18	w us just=18	m HAVE lied=-18
m have LIE=-18	w have lied=-18	s wante=18	w wanted=18	k CHOICE _ -ll=-18	w lying _ you=18	p IT NOT THING=-18	k -a -ne $=18	j that something=18	p SAW ALL BEEN=-18	p LIFE NOT YOU=-18	p THEY NOW=18
k -on _ -er=-18	j you her=-18	k -he STATE=18	m the STATE=18	p LIE ME NOT=18	k -ny -of IT=18	p LIFE COLD=18	j away the=18	p WILL YOU WILL=-18	k -et _ -of=-18	w get _ of=-18	p BEEN WANT NOT=18
j so there=18	k -ke=18	k WOULD _ JUST=-18	p BEEN WILL NOT=18	k WE -ll=18	m WE all=18	m we -ll=18	w we all=18	m do -he=18	w do the=18	j at have=-18	k LIFE _ BEEN=-18
j did just=-18	m funeral $=-18	w funeral $=-18	k -ip ,=18	m -ip ,=18	m trip ,=18	w trip ,=18	p LIE IT WE=18	j was is=-18	p YOU ME TRUST=-18	w this _ have=18	k -ts=-18
m CHOICE what=-18	k ^ I BEEN -ng=18	j get if=-18	p BEEN ME BEEN=-18	k DRINK _ IT=18	j our for=18	p TRUST BEEN YOU=-18	p HAPPEN DO I=-18	w mother _ you=-18	w never _ how=-18	p BEEN I=-18	m me -ng=18
w it was over=-18	j and nothing=-18	w scared=18	w to _ every=18	p I SORRY SEX=-18	w the _ and=-18	k NOT _ -ch=-18	j i over=-18	k -re _ HAPPEN=18	j i account=18	k THEY _ -ll=18	k I WOULD -ke=-18
p WILL MAYBE=-18	j the back=-18	k , _ ME=-18	k -en -in=-18	p WE I WILL=-18	p FEEL YOU IT=18	p JUST WILL=18	k -ix _ $=18	k -en _ IT=-18	k HAVE _ -wn=-18	j anyone in=18	k ME LIFE -ed ME=18
w ^ _ deleted=-18	w ^ i deleted=-18	j much i=-18	m evening $=18	w evening $=18	w ^ _ hid=18	w ^ _ own=18	w ^ i own=18	k LIFE _ -up=18	p CHOICE WILL=18	w was not the=-18	j got hand=18
j of hand=18	j out hand=18	k -of -nd=18	k -ut -of -nd=18	k HAPPEN -ut -of -nd=18	m -of hand=18	m of -nd=18	w of hand=18	w out _ hand=18	w out of hand=18	j put that=-18	k -ho _ $=18
w who _ $=18	k -ps=18	k -in _ -st=18	s eithe=-18	w either=-18	j you hard=18	j across as=18	j came across=18	j if across=18	k -ss -as=18	k HAPPEN -ss=18	k HAPPEN -ss -as=18
m -ss as=18	m HAPPEN across=18	m across -as=18	m came -ss=18	s acros=18	w across=18	w across as=18	w came across=18	w came across as=18	j in this=18	p YOU HAVE WE=-18	k , IT BEEN -a=-18
k NOT HAPPEN=-18	k -st -in=18	m -st in=18	k -nk $=-18	m -nk $=-18	k BEEN JUST SEX=18	p I OTHER HAPPEN=-18	k -ed ME $=18	w the account ,=18	k THEY _ LIFE=18	j leave the=-18	k -ay -so=-18
m -ay so=-18	k -ip=-18	p CHOICE I BEEN=18	j an can=18	j never anything=18	m it BEEN=18	j i of=18	j i hurt=-18	w danced=-18	w ^ you gave=-18	p BEEN I GAMBLE=18	k -to LIE ,=18
w to lie ,=18	j was it=18	j idea i=18	j more i=18	p DO IT ME=18	k -am=18	p I THEY IT=-18	k BEEN _ JUST=18	j needed i=18	m not LIE=18	j could of=-18	m -ts were=-18
p CAUSE GAMBLE=-18	p I CAUSE GAMBLE=-18	j because and=-18	k I BEEN FEEL=-18	w so _ is=-18	w broken=18	w and _ so=18	p YOU THEY WE=-18	k SEX _ -nd=18	j you how=18	w said _ did=18	j you able=18
j promise to=18	j got way=18	p IT BUT BEEN=18	p I BUT THEY=18	p JUST YOU DO=-18	k LIFE _ -ng=18	k THING I -id=-18	k THING _ -id=-18	w you made me=-18	m serious $=-18	w serious $=-18	j me not=-18
k -es _ BEEN=-18	k -ke -ty=18	m anniversary $=18	w anniversary $=18	j have sober=-18	k NOT _ IF=18	w not _ if=18	j on trips=-17	k THEY _ -a=17	p SEX I BEEN=17	j you will=-17	p NOT BUT BEEN=-17
k -es _ -nd=-17	p I WE THEY=-17	j they not=-17	w they _ not=-17	p YOU LIFE COMPARE=17	k WE _ -or=-17	p NOW ME BEEN=17	k -nt BEEN=17	j and thing=17	k -he -re=-17	m the -re=-17	j admit to=-17
k -me _ -at=-17	j job and=17	j saying but=17	j was okay=17	j i is=17	k -ht -nd=17	k IT -on -he=17	w it on the=17	k IT BEEN NOT ME=17	j promise i=17	k YOU -gh=17	m you -gh=17
p BECAUSE THEY I=-17	j only and=-17	p THING NOT ME=17	j have times=17	p BEEN NOT WE=-17	j are of=17	p WOULD I YOU=17	j died i=-17	j threw the=-17	k ME -ne $=-17	w my phone $=-17	j made trip=-17
k -at -re=17	w but you are=-17	w just _ i=-17	p BEEN HAVE=17	j allowed to=17	m allowed -to=17	s allow=17	w allowed=17	w allowed to=17	j to told=-17	k -hs $=17	m -hs $=17
m months $=17	w months $=17	k ME -st=17	m my -st=17	p BEEN IT BEEN=17	j bed with=-17	k THEY _ LIE=-17	p BUT YOU CAUSE=-17	w to _ your=17	j on am=-17	j for not=-17	p IT YOU=-17
j live with=17	j to live=17	k -to -ve -th=17	m -to live=17	m live -th=17	w live with=17	w to live=17	w to live with=17	j check on=-17	j apologies to=17	k ME SORRY -to=17	k ^ ME SORRY -to=17
m apologies -to=17	p ME SORRY MAYBE=17	w apologies to=17	w my apologies to=17	p SAW CAUSE YOU=-17	m -of time=17	w of time=17	m are $=17	w are $=17	k -ed -ut $=-17	w no _ for=-17	k BEEN -he=-17
m BEEN the=-17	p BEEN BEEN STATE=17	k -me THING I=17	p HAPPEN IT WOULD=17	m -to feel=17	w to feel=17	j watched your=-17	k -or WE=-17	m for WE=-17	p HAVE ALL CHOICE=17	k NOT -nt YOU=-17	k NOT -nt YOU -to=-17
w am _ not=-17	p CAUSE I NOT=17	p BEEN FEEL=17	p LIFE WILL BEEN=-17	p CAUSE ME YOU=17	j on we=-17	k -he ALL=-17	m the ALL=-17	j emptied account=17	j then again=-17	w have _ in=-17	k -a _ COMPARE=17
k -nd _ STATE=-17	j gave no=17	w gave _ no=17	w gave me no=17	j promises broken=17	j promises got=17	k WILL HAPPEN=17	k WILL HAPPEN STATE=17	k WILL _ STATE=17	m WILL got=17	m promises HAPPEN=17	p WILL HAPPEN STATE=17
w promises _ broken=17	w promises got=17	w promises got broken=17	k NOT -es=-17	p I BUT NOT=17	s compl=17	p I IT STATE=-17	m am NOT=17	w took _ a=-17	m always BEEN=-17	j this marriage=-17	m IT marriage=-17
m this TRUST=-17	w this marriage=-17	w sleep=-17	j drove the=-17	k -so SORRY=17	k BEEN -so SORRY=17	k I BEEN -so SORRY=17	m -so sorry=17	m am -so=17	m so SORRY=17	w am so=17	w am so sorry=17
w i am so=17	w so sorry=17	p LIE SAW=-17	k -ut _ -ne=17	w the _ is=-17	j i think=-17	j kids it=-17	p YOU IT YOU=-17	p BEEN BUT BEEN=17	p THEY HAVE THEY=-17	p BEEN WANT I=17	k HAVE NOT SAW=-17
m -om your=-17	w from your=-17	j gave for=-17	p NOT ALL IT=17	p MAYBE CHOICE=-17	p HAVE STATE=-17	k -ed _ -en=17	j you asking=17	j the may=-17	p BECAUSE IT YOU=17	m is -to=17	w is to=17
j warned me=-17	p CHOICE NOW=-17	w time and i=17	k -ut _ -on=17	j it it=17	j had and=-17	k JUST BUT=-17	k -an SEX=-17	j am good=17	k NOT _ WE=17	k YOU ,=-17	m YOU ,=-17
k WANT -to=17	m WANT to=17	s of=17	w of=17	p ME GAMBLE IT=-17	k -se BEEN=-17	j hit you=-17	k -it YOU $=-17	m hit YOU=-17	w hit _ $=-17	w hit you=-17	w hit you $=-17
j broke my=-17	m if YOU=17	k -ll _ -om=17	k -a -rn=17	m a -rn=17	p BEEN OTHER THEY=-17	j the i=-17	j have something=17	j were have=17	p ME I NOT=17	j if way=17	k -of -he=17
m -of the=17	m of -he=17	w of the=17	k ERROR -th=17	m ERROR with=17	k BEEN SORRY YOU FEEL=17	m fight $=17	w fight $=17	k HAVE -ut=-17	w tell _ the=17	k -to -ll YOU=-17	j before told=-17
k YOU -as=17	m YOU as=17	m you -as=17	w you as=17	k -en _ NOT=17	p FEEL WOULD=17	p OTHER THEY=17	s see=17	w see=17	j know a=17	p I SAW IF=17	j the we=17
j watched for=-17	p SORRY HAPPEN ERROR=17	p ME IT HAPPEN=17	w was in the=-17	p NOT BEEN CAUSE=-17	k -re WE=-17	k -at I -te=-17	w what i wrote=-17	j and by=17	k IT BEEN JUST=17	j then told=-17	p YOU SEX YOU=-17
p LIE YOU I=-17	k NOT _ TRUST=17	w not _ in=-17	j and got=-17	j you comfort=17	p THING CHOICE I=-17	j said and=-17	k IT BEEN NOW=-17	k IT _ NOW=-17	p WE WOULD BEEN=17	p BEEN NOT HAPPEN=17	m -en it=17
w me _ ,=17	k -om _ -on=17	w from _ on=17	p SORRY MAYBE CAUSE=17	j just no=-17	k -er -nd I BEEN=-17	m -ed and=-17	j not live=17	p LIE GAMBLE BEEN=17	j my office=-17	m ME office=-17	w my office=-17
j every you=-17	p I STATE NOT=17	p THEY LIE YOU=-17	j am because=-17	j may a=-17	p YOU ME=-17	p BEEN SEX ME=-17	w about me $=-17	k NOT HAPPEN $=17	p ERROR BEEN ME=-17	k ALL _ FEEL=17	k , I DO=-17
k -ne=-17	k ^ I BEEN SORRY=17	k ^ I BEEN=17	w the other way=-17	m do THING=17	k DO NOT -nk=17	k NOT -nk=17	m NOT think=17	m not -nk=17	w not think=17	w i d never=-17	k -of _ -nd=17
j kept own=-17	p DRINK WE=17	j phone and=-17	j through phone=-17	k -gh _ -ne=-17	w through _ phone=-17	p DO NOW I=17	s yelle=17	w yelled=17	p GAMBLE THING=17	k -on=-17	j left me=17
w if _ feel=17	j sorry came=17	p FEEL I HAPPEN=-17	w you _ ,=-17	j if am=-17	j i missed=-17	w put you=17	p STATE I YOU=-17	p NOT THEY WILL=17	p BECAUSE YOU SAW=-17	j to do=17	k , I -ke IT=17
p IF BEEN JUST=17	j it alcohol=-17	j the alcohol=-17	j was alcohol=-17	m -he alcohol=-17	w the alcohol=-17	j the started=17	j a you=-17	m to ALL=17	k WE -ve=-17	j bit of=17	m bit -of=17
w a bit of=17	w bit of=17	p YOU BEEN TRUST=-17	p I FEEL SORRY=-17	m -ng that=-17	j my own=17	s threw=-17	w threw=-17	j honestly i=-17	p BECAUSE I TRUST=-17	j your wedding=-17	m started $=-17
w started $=-17	w second _ ,=17	p BEEN I WANT=-17	j with else=-17	k -th _ -se=-17	w with _ else=-17	k -ee -nd=-17	m -ee and=-17	m three -nd=-17	w three and=-17	m friends -ed=17	j for six=-17
k -or -ix=-17	m -or six=-17	m for -ix=-17	w for six=-17	p IF DO NOT=17	w have hurt=17	w i _ us=17	k -he -rk=-17	m the -rk=-17	j was you=17	w it _ your=17	p HAPPEN BEEN IT=17
k , _ GAMBLE=17	m it -ed=17	k HAPPEN -to IT $=17	k IT HAPPEN -to IT=17	k IT _ -so=-17	k ^ -se=17	m ^ -se=17	m ^ please=17	w ^ please=17	p SAW ME IF=-17	s was=-17	w was=-17
p IT GAMBLE=-17	s find=17	w find=17	p SORRY LIE I=-17	k IT _ -ue=17	k -rt NOW=-17	m -rt over=-17	j kept was=17	j things got=17	j things hand=17	k THING HAPPEN -ut=17	k THING HAPPEN -ut -of=17
k ^ THING HAPPEN -ut=17	w ^ things got=17	w things got=17	w things got out=17	k BUT _ -ed=-17	k GAMBLE -nd I=-17	w i moved the=-17	w the _ it=16	j your hurt=-16	j that could=-16	s why=-16	w why=-16
j read messages=-16	k -at IT=-16	p BUT IT HAVE=16	p BEEN ME HAPPEN=16	p YOU WOULD LIE=16	k -he LIFE=-16	m the LIFE=-16	w every _ to=16	w kept it=-16	k -a OTHER $=16	m BEEN that=-16	p BEEN HAVE SAW=16
p BEEN BUT LIE=-16	j the slots=16	m -he slots=16	s slots=16	w slots=16	w the slots=16	m needed -to=16	w needed to=16	k BUT -he=-16	m BUT the=-16	p BEEN I MAYBE=16	w still _ the=-16
k -to -ep YOU=-16	m -ep you=-16	w keep you=-16	w to keep you=-16	k YOU _ -th=-16	k -at _ -nt=16	p NOT BECAUSE YOU=-16	k I -ed ,=-16	j forgive not=16	j a when=-16	k -ut WE=16	k NOT _ -en=16
j after that=-16	w parents _ i=-16	j some to=-16	k TRUST _ -nd=-16	k CHOICE -or=-16	p I CAUSE NOT=16	p HAVE BEEN IT=16	j make me=-16	k DO NOT CAUSE ME=-16	m make ME=-16	w make me=-16	w not make me=-16
p SEX THEY=-16	p DO I BEEN=-16	j the meet=16	k YOU _ BUT=16	p I COMPARE=-16	p YOU JUST HAVE=16	p HAVE WILL=-16	j for of=16	j so a=16	p COLD DO=16	k SORRY _ DO=16	m YOU cry=-16
w you cry=-16	j to not=-16	j are my=16	k -he -ng=-16	m the -ng=-16	w you _ any=16	j us did=16	j was too=16	p YOU I MAYBE=-16	w spoke=-16	j lied week=-16	p HAVE IT ME=-16
k COLD , -nd=-16	k COLD _ -nd=-16	j going that=16	p HAVE ME ALL=16	j the villain=-16	m -he villain=-16	s villa=-16	w the villain=-16	w villain=-16	k -th -he LIFE=-16	k -he THING IT=16	k -to -ll ME=-16
k -en _ -ut=16	k GAMBLE YOU=-16	m did -to=-16	w did to=-16	p MAYBE BUT=-16	j the app=16	p THING IT ME=-16	k -in -in=-16	j were you=-16	p IT BECAUSE ME=16	p IT I NOW=-16	s going=-16
w going=-16	m good $=-16	w good $=-16	p SORRY HAPPEN YOU=-16	j sister too=-16	m leave ME=16	m her -at=16	p BEEN IT BUT=16	p FEEL YOU CAUSE=16	p IT YOU THEY=-16	p CHOICE LIFE=-16	j took and=-16
p CAUSE COMPARE=16	w i _ having=16	p YOU TRUST CHOICE=-16	p WE HAVE HAPPEN=16	j from now=-16	j can have=16	j me will=16	w and _ got=16	k -to -go=16	m -to go=16	m to -go=16	w to go=16
k WOULD HAVE -ld=16	k WOULD _ -ld=16	p HAVE NOT CAUSE=-16	p SAW TRUST CAUSE=-16	p SAW TRUST I=-16	p SAW TRUST YOU=-16	k BEEN -al=-16	j i got=16	p YOU IT COLD=-16	p BUT HAVE IT=-16	k YOU -ck=16	k -ot $=16
m -ot $=16	p CAUSE FEEL STATE=16	j if a=-16	k -as -ll=16	k -as -ll $=16	m you COLD=-16	j scared of=16	m scared -of=16	w scared of=16	p BEEN STATE WILL=16	p LIE THEY IT=-16	j takes two=-16
k -es -wo=-16	k IT -es -wo=-16	m -es two=-16	m takes -wo=-16	w it takes two=-16	w takes two=-16	j was thing=16	j blame the=16	k DO , I=16	j was surgery=16	p OTHER I LIE=-16	p SAW LIE=-16
w stopped _ you=-16	k DO _ -he=-16	m another -on=16	k -he -st -of=-16	j the party=-16	k BEEN ERROR=-16	j or me=16	w alcohol=16	p ME BEEN THING=-16	k -re _ -ld=16	k -en YOU LIFE -ed=-16	p HAVE NOT HAVE=-16
p FEEL I WOULD=-16	p BECAUSE NOT BEEN=-16	j and else=-16	p THEY BUT=-16	w for the way=16	j if sorry=16	k -ve IT=16	j not that=16	k -ck -to=-16	m -ck to=-16	p I I WILL=-16	w happen=-16
p YOU WILL IT=-16	j is worth=-16	p SAW I NOT=-16	s kids=-16	w kids=-16	p WOULD I SORRY=16	p NOT ALL=16	j i would=16	p IT HAPPEN NOT=16	p WE BEEN IT=-16	j say you=16	j being and=16
j d at=16	w it will=-16	p IT BEEN LIE=16	p LIE BUT BEEN=-16	m phone -nd=-16	w phone and=-16	k I WOULD NOT -ll=16	k WOULD NOT -ll=16	k WOULD _ -ll=16	m you ,=-16	w you ,=-16	k -ke I=16
m -ke i=16	j i already=16	p HAVE THEY ME=-16	p CHOICE COMPARE=16	j more than=16	k HAVE THING=16	k -to THEY $=16	k -ow -to BEEN=16	w how _ be=16	w how to be=16	j for think=16	p I I LIFE=-16
p YOU ME OTHER=16	s lose=16	w lose=16	k -ps _ I=-16	j a month=16	p SORRY SEX=16	m went -on=-16	w went on=-16	k -he -ce=-16	m the -ce=-16	k ME -ce=-16	m my -ce=-16
p NOT YOU CHOICE=16	w know _ hurt=-16	j and again=-16	p I HAVE DRINK=-16	w was married ,=16	k IT HAVE=16	s knew=16	w knew=16	w drama=-16	k CAUSE ME DO=16	m ME do=16	m me DO=16
w made _ do=16	w made me do=16	w me do=16	j a while=-16	k BEEN STATE -of=-16	k MAYBE NOT -nd=16	j he will=-16	p LIFE NOT IT=-16	k -a -ke=-16	m a -ke=-16	k ^ DO=-16	m ^ DO=-16
p ME IT WOULD=-16	k -he -ce BEEN=-16	m -ce was=-16	j not us=16	p ME STATE YOU=16	k I -te IT=-16	k -th YOU OTHER=16	j on me=-16	m -ut my=16	w about my=16	j believe that=-16	w your _ too=-16
p ME I=-16	k -he -ll $=16	p I NOW CHOICE=16	j blame for=-16	p YOU LIFE I=-16	k -ld _ -nd=-16	k BEEN _ -hs=-16	w never _ good=-16	w that _ and=16	w you _ my=-16	k ^ I -te=16	p WOULD NOT ME=16
p FEEL IT I=-16	k GAMBLE _ YOU=-16	p I YOU IF=16	p NOT THEY IT=16	j months you=16	k -se _ NOT=16	w ^ i could=-16	p OTHER ME=16	p I CHOICE I=-16	j that he=-16	m IT he=-16	w that he=-16
j car you=-16	k NOT _ -ke=-16	j found in=16	w long _ $=16	m -at is=16	w what is=16	m I lied=16	w i lied=16	m NOT did=16	w never did=16	k WE _ BEEN=16	k YOU -ve ME=-16
p NOT THEY=16	k -to CHOICE YOU=16	p I I NOT=-16	k I NOT WANT -to=16	m -or our=16	w for our=16	j for both=-16	k -or -th=-16	k -or -th -of=-16	k -or -th -of WE=-16	m -or both=-16	m for -th=-16
w for both=-16	w for both of=-16	p SORRY HAVE FEEL=16	j at party=-16	j one more=-16	m -ne more=-16	m one -re=-16	w one more=-16	k -es ,=16	m -es ,=16	w my _ was=16	p LIE ME YOU=16
p HAPPEN WOULD=-16	k -ts , -nd=-16	j job the=16	p YOU HAPPEN LIE=-16	m it -at=-16	p GAMBLE ME I=-16	k ME -ry=-16	j the account=16	k , _ -as=-16	w , _ as=-16	j i more=16	m talked -ut=16
w talked about=16	s sprin=-16	w spring=-16	p COLD BEEN=-16	p FEEL WE=16	j you any=16	j phone not=-16	k -he _ -of=16	w the _ of=16	k CHOICE _ $=16	s leave=-16	w with _ ,=-16
k DO THING ERROR $=16	p FEEL NOT IT=16	m what IT=-16	j plenty of=16	k -ty -of=16	m -ty of=16	m plenty -of=16	w plenty of=16	k -th _ -or=-16	p THING IF=16	k I JUST -ed=-16	s invit=-16
j with friends=16	w wrote _ her=16	w wrote to her=16	p IF BEEN YOU=-16	w to _ office=-16	j got wrong=16	w you _ too=16	p YOU THEY NOT=-16	w did _ to=16	w i would not=16	p I WILL COMPARE=16	p BUT BEEN IT=16
k OTHER -nd=16	m OTHER and=16	p SORRY ME BEEN=16	k -ll -he TRUST $=16	m and -er=16	k NOT -th=-16	m NOT with=-16	p ME DRINK NOT=16	p OTHER HAPPEN=-16	w the _ that=16	j lost the=16	j am everything=15
m THING had=-15	m you -om=-15	w you from=-15	w is not=15	w night=-15	p ME COMPARE I=-15	j hid the=15	k I _ FEEL=-15	j out on=15	p CHOICE THEY YOU=-15	j too you=15	k I _ WILL=15
k DO IT=15	k CHOICE IT I=15	p BEEN BUT=-15	k , I BEEN=15	j had time=15	s once=15	w once=15	p IT BEEN JUST=15	p JUST BEEN THEY=-15	w ^ it happened=-15	k -he GAMBLE , -nd=-15	w it _ you=15
m was NOT=15	k -it IT=15	m admit IT=15	w i was still=15	k -ut _ IT=15	j not did=15	k -nd _ I=-15	j you message=-15	j thing the=15	j a with=15	p I FEEL ME=-15	k -ng -at I=-15
j a she=-15	p JUST YOU FEEL=-15	k IT -re=-15	k -ry BEEN=-15	p LIE BECAUSE NOT=15	k -ng BEEN=15	p SORRY BEEN BEEN=-15	j look it=-15	w look _ it=-15	p DO ERROR SORRY=15	m NOW it=-15	j once it=15
p CHOICE BEEN FEEL=15	p CHOICE BECAUSE DO=-15	m relationship $=15	w relationship $=15	m was -he=-15	w was the=-15	w i _ someone=15	p NOT BECAUSE THING=-15	j with it=-15	p IT HAVE=15	p ME BEEN BEEN=-15	p IT NOW I=-15
k -de -or=-15	m -de for=-15	k BEEN _ YOU=-15	k FEEL YOU -so=15	k FEEL YOU -so -ch=15	k IT FEEL YOU -so=15	k -ed -to LIE=-15	w a _ party=15	w do _ have=-15	j had lost=15	k , I BEEN NOT=15	p YOU SAW THEY=15
j feel the=15	m feel -he=15	w feel the=15	k -ce -to=15	m -ce to=15	j up to=-15	j had out=15	j because that=-15	j the does=-15	j i if=-15	m I hid=-15	w i hid=-15
k IT -re $=15	k -en ,=-15	m -en ,=-15	w have _ home=15	p HAVE CAUSE BEEN=15	p I DO NOT=-15	k BEEN SORRY IT=15	k I BEEN SORRY IT=15	p NOT CHOICE IT=15	w did _ the=15	p YOU THING YOU=-15	p CHOICE ME I=-15
j a say=-15	w i lied $=15	k COMPARE I=15	m COMPARE i=15	m than I=15	w than i=15	k -pt IT=-15	k WOULD HAVE=15	j had go=15	p COMPARE SORRY=15	j at front=-15	j things you=-15
j needed to=15	k -le _ $=-15	p HAPPEN WOULD HAVE=15	p BECAUSE I BEEN=15	p MAYBE WOULD YOU=-15	k -by=15	k THING , -nd=15	k I _ -rn=-15	p IF THEY=-15	p DO IT ERROR=-15	s out=15	w out=15
k JUST _ -ut=-15	p OTHER ALL=-15	k -te IT=15	j front and=-15	k IT _ -ck=15	j always been=15	w ^ _ were=15	k I JUST LIE=15	k ^ I JUST LIE=15	p BECAUSE FEEL=15	k -ay IT=-15	j of made=-15
m sister ,=-15	w sister ,=-15	k ^ BECAUSE -of=-15	w ^ because of=-15	p I I CHOICE=-15	k -at _ -to=-15	k -ly -nd=15	m -ly and=15	m NOT say=-15	w not say=-15	p IT BUT I=15	w am not=-15
w i am not=-15	p SORRY BEEN NOT=15	s an=15	w an=15	w dollars=-15	k I -ed THING=-15	j and he=15	w of _ is=15	p GAMBLE IT BEEN=-15	p CAUSE FEEL YOU=-15	p SORRY I SEX=15	m word $=-15
w word $=-15	p BEEN NOT HAVE=-15	j to up=15	k -ng _ -ow=-15	j off and=-15	j but not=-15	w you _ with=15	p THEY ME I=-15	j and another=-15	j i might=15	k ^ IF YOU=15	p I MAYBE ME=15
k -in IT -se=15	j i yes=-15	j with wrong=15	p I THEY BUT=-15	w i _ made=-15	j i past=15	p SORRY YOU LIE=15	p BEEN STATE MAYBE=-15	p HAVE CAUSE ERROR=-15	j your against=15	k FEEL YOU ,=15	j i knew=-15
k TRUST _ NOT=15	m it HAVE=-15	j them to=-15	k -or _ -a=15	p WANT I DO=-15	j was writing=-15	m BEEN writing=-15	w i was writing=-15	w was writing=-15	w was writing to=-15	k -or _ -an=-15	w for _ an=-15
p SAW IF NOT=15	w started _ $=-15	p I STATE I=-15	k -ew -he=-15	m -ew the=-15	m threw -he=-15	w threw the=-15	j was stress=-15	w there was no=15	w was no=15	j up so=15	w on you $=-15
k I WOULD FEEL=15	m d FEEL=15	p LIFE TRUST=15	j am so=15	k -et -ed=15	m get -ed=15	j that wrote=15	j that yours=-15	k -of WANT=-15	m of WANT=-15	j own your=-15	j and took=-15
p WE WOULD IT=15	j at time=15	p SORRY YOU=15	p BEEN LIE WE=15	k BEEN SORRY -or ME=-15	p CHOICE CAUSE YOU=-15	j not word=15	k -th -es=15	k -as _ -as=15	w as _ as=15	k -ut JUST=-15	m about JUST=-15
p CHOICE BEEN THING=15	k -ry _ ,=-15	j i trust=-15	p COMPARE COMPARE IT=-15	k -ll _ -in=-15	k -a _ -in=15	k WANT -to BEEN=15	w wanted _ be=15	w wanted to be=15	w ^ our marriage=15	j took i=15	k -ut _ -in=-15
k BEEN WILL -to -ll=15	p SORRY FEEL CAUSE=15	k NOT BECAUSE -of=-15	p BEEN BEEN THING=15	w out _ it=15	j you bad=-15	p LIE WOULD=15	j but am=-15	j of then=15	k -de _ YOU=-15	p I I COMPARE=-15	p IF I FEEL=15
j it for=-15	j in it=15	k -a -er -to=-15	k -he GAMBLE BEEN=-15	p HAVE I=-15	p ME IT I=15	p YOU TRUST=-15	p THEY BEEN WE=-15	s silen=-15	k -me _ -ll=-15	j a let=15	s she=15
w she=15	w up _ you=15	w something _ $=15	j the company=15	k -he -ny=15	m -he company=15	m the -ny=15	w the company=15	k -nd I SAW YOU=-15	m not SAW=15	s to=-15	w to=-15
p BUT MAYBE IT=-15	p ALL HAPPEN FEEL=15	w be home at=-15	j the pills=-15	w never _ you=-15	j to when=-15	k I BEEN NOT -ng=-15	p CAUSE I HAVE=15	m TRUST was=-15	k ^ IT BEEN -rd=15	p I IF ME=-15	k HAPPEN FEEL $=15
w got hurt $=15	k -ay BEEN=-15	j you after=-15	p I OTHER I=15	k -rs _ -nd=15	m and -in=-15	m never SAW=-15	w i _ see=-15	p NOT IT LIFE=15	m WILL say=-15	w i will say=-15	w will say=-15
k -ut _ -me=-15	j love i=15	w from _ $=15	p YOU ALL LIFE=-15	m were -on=15	w were on=15	k HAPPEN _ -om=15	w and _ not=15	p HAVE ALL=15	j spent and=15	w start _ $=15	k HAPPEN -ng=15
w i _ myself=14	k -at _ -on=14	j so this=14	p DO DO NOT=-14	p IF I WOULD=14	j tell it=-14	p LIFE LIE I=14	j father the=-14	w father _ the=-14	k SORRY -to ALL=14	k SORRY _ ALL=14	p BEEN NOT ME=14
k IT WE=-14	k I -ew=-14	m i -ew=-14	j on the=-14	k JUST _ WANT=14	k IT -nd=14	k -nd I LIE -ut=-14	s paren=14	w parents=14	m COMPARE and=14	w ^ _ watched=14	w ^ i watched=14
j look at=14	k -ok -at=14	m -ok at=14	m look -at=14	w look at=14	k CAUSE ME DO IT=-14	k ME DO IT=-14	k ME DO IT $=-14	p SEX BEEN=14	p IF HAVE I=-14	w you could have=14	p HAVE NOT WILL=-14
p IF YOU SORRY=14	p HAVE ME YOU=14	m work IT=-14	w work that=-14	p BEEN SEX BEEN=-14	j kissed him=14	w i kissed him=14	w kissed him=14	m I read=-14	w i read=-14	p MAYBE SAW IT=14	w expect=14
p BEEN IF YOU=14	k -at _ IT=-14	p IF I I=14	w love _ ,=14	p MAYBE YOU YOU=14	k MAYBE _ IT=-14	p BEEN SAW ME=14	m WILL be=-14	m will BEEN=-14	w will be=-14	k WE _ THING=14	j i go=14
m -of those=-14	w of those=-14	j you spent=-14	m YOU spent=-14	w you spent=-14	p NOT I BEEN=-14	j along way=14	k -ng -he THING $=14	w along _ way=14	w along the way=14	s admit=-14	p GAMBLE HAVE=-14
j should at=14	p WOULD HAVE DO=-14	w have made me=-14	p IT YOU YOU=-14	j i was=-14	k -ve -a=-14	m -ve a=-14	p I I FEEL=14	j and lost=14	k -om YOU=-14	m from YOU=-14	p I JUST IF=-14
j apologize you=14	p HAVE ERROR BEEN=14	w gave you the=-14	s time=-14	w time=-14	w to _ because=14	p ME HAVE SAW=-14	k -of=14	k -id I BEEN -at=-14	k SORRY , BUT=14	k SORRY _ BUT=14	p SAW HAVE NOT=14
k -ff -th=-14	m -ff with=-14	m off -th=-14	w off with=-14	w see my=14	k YOU GAMBLE=14	k -he COMPARE=14	m the COMPARE=14	k IT _ -th=-14	k -ar -nd=-14	m -ar and=-14	p TRUST BEEN=-14
w was in=-14	s worke=-14	w worked=-14	p ME IT BEEN=-14	j something to=14	p IT ME BEEN=14	j she was=14	k -ed -re=14	p I THEY ME=-14	j i went=-14	k -to _ -ut=-14	k -ay NOT=-14
m say NOT=-14	w you _ to=-14	p WOULD ME BEEN=14	p MAYBE I BEEN=14	s felt=-14	w felt=-14	j that began=14	m sleep -nd=14	w sleep and=14	k ME SEX=-14	m my SEX=-14	k NOT -he=14
m NOT the=14	m not -he=14	w not the=14	j a that=14	k SAW -at YOU=14	w finish=14	k I HAVE CAUSE YOU=-14	s asks=-14	w asks=-14	p IT BUT CHOICE=14	k -en ME=14	j the conference=-14
m -he conference=-14	w the conference=-14	k I WILL DO=-14	k WILL DO=-14	m WILL do=-14	m will DO=-14	w i will do=-14	w will do=-14	p IT DRINK IT=-14	k CAUSE _ -le=-14	j it hurt=-14	p ME LIFE CAUSE=14
j i let=-14	p LIE YOU=-14	p LIE IT I=14	k -fe=14	w shifts=-14	j for while=-14	j hid and=-14	p I WOULD LIE=-14	k DO I=14	m DO i=14	p BEEN JUST IF=-14	j i days=-14
p JUST HAVE NOT=14	j i jealous=-14	p DO YOU DO=-14	p YOU ME HAVE=14	p IF HAVE BEEN=14	p BUT IT=14	p ME I ALL=14	j crossed a=-14	j crossed line=-14	k -ed -a -ne=-14	m crossed -a=-14	w crossed _ line=-14
w crossed a=-14	w crossed a line=-14	p IT BEEN IT=14	p LIFE IT MAYBE=14	p YOU FEEL I=-14	k -ed ALL=-14	m situation HAPPEN=14	k YOU _ -se=-14	j not hide=14	p TRUST YOU HAVE=14	m you BEEN=-14	m on $=14
w on $=14	w it from you=-14	s cover=-14	p YOU MAYBE=14	j if think=14	k IF YOU -nk=14	k IF YOU -nk I=14	k IF _ -nk=14	w if _ think=14	w if you think=14	p I WE LIE=-14	j you look=14
k YOU -nt ME=14	k IT -up $=14	w it up $=14	k BECAUSE -of=-14	m BECAUSE of=-14	m because -of=-14	w because of=-14	j you hold=14	m -id for=-14	m paid -or=-14	w paid for=-14	j had me=14
w clean=14	j as as=-14	k TRUST _ WE=-14	p YOU SAW SEX=14	k -he LIFE YOU=-14	j debt and=-14	j i nine=-14	k -in _ -so=-14	w in _ so=-14	k -me -th=-14	m -me with=-14	j could tell=14
p WE HAVE=14	k -he _ ALL=-14	j been bit=14	w been _ bit=14	w been a bit=14	k COMPARE LIE=-14	k -en _ CAUSE=-14	j what not=-14	p IT CHOICE YOU=-14	j and before=14	k -ed _ -et=14	j the changed=14
m he SAW=-14	k -on _ -ip=-14	w on _ trip=-14	s feel=-14	w feel=-14	p STATE ME LIE=-14	w is _ i=-14	m him -nd=14	w him and=14	p HAVE YOU THING=-14	p CAUSE IT THING=-14	j waiting for=-14
m waiting -or=-14	w waiting for=-14	j night that=14	p CHOICE IT HAPPEN=14	j to an=14	j i deleted=-14	j truth to=-14	p YOU FEEL IT=14	j one will=14	p YOU MAYBE YOU=14	k -ed YOU -in=-14	j on a=-14
k ALL -me $=14	w not _ up=14	m -to it=14	s well=-14	w well=-14	k YOU NOT CAUSE=14	k YOU NOT CAUSE ME=14	k ^ YOU NOT CAUSE=14	p LIFE BEEN CHOICE=14	w knew i was=14	k -in -at=-14	k YOU -ke=-14
m you -ke=-14	j your am=-14	k HAVE -ed YOU=-14	j have seen=-14	w have seen=-14	k -to _ -er=-14	k IT _ BEEN=-14	k HAPPEN ,=-14	m HAPPEN ,=-14	k LIE -by=14	m LIE by=14	m night -nd=14
w night and=14	k IT MAYBE HAVE CAUSE=14	p IT MAYBE CAUSE=14	w email=14	k -or -as=-14	k ALL -se=-14	p THEY WE BEEN=-14	p WANT ME I=14	j wrong and=14	m LIE it=-14	j was right=14	p YOU NOT BECAUSE=-14
j i up=14	p ME HAPPEN ME=14	j please all=14	m -om me=-14	w from me=-14	p I BECAUSE ME=14	j the real=14	m -he real=14	w the real=14	p THEY BEEN SEX=-14	p FEEL ME=-14	s cousi=14
w cousin=14	m out -to=14	w out to=14	k BECAUSE I BEEN STATE=14	p I YOU NOT=14	p I BECAUSE NOT=14	w about it=-14	p SORRY NOT BEEN=-14	k THEY , -nd=14	w her , and=14	p BEEN IT COLD=14	p FEEL FEEL=14
p I FEEL BUT=-14	p I LIE GAMBLE=14	p LIE GAMBLE YOU=14	p TRUST IT BEEN=-14	k YOU -ve=-14	m you -ve=-14	j me why=-14	w not _ it=14	k BEEN _ -ix=14	p CAUSE YOU BECAUSE=14	m I stayed=-14	w i stayed=-14
k -me I=-14	m -me i=-14	j her from=-14	p NOT THING=14	k -ed _ -up=-14	j every a=-14	j let out=-14	p BEEN ME ALL=14	j jealousy to=-14	j was off=-14	j think did=14	j had to=-14
w her _ that=-14	j was three=14	j even when=-14	w to her=14	p CAUSE ALL=-14	k -nd -in=-14	k -he GAMBLE -nd I=-14	k HAVE BEEN -er=-14	m been -er=-14	k -ng -th YOU=14	k SEX -th THEY $=14	j an is=-14
j for our=-14	k -or -at I=14	w for what i=14	p I NOW WILL=14	p BEEN WOULD NOT=-14	k -on -to=14	j said sorry=14	j my said=-14	k LIFE -on=-14	m quiet $=-14	w quiet $=-14	p BUT BEEN NOW=14
k IT COMPARE $=-13	k -of WE -ed=13	m us -ed=13	p SAW SEX THEY=13	m lied ,=-13	w i lied ,=-13	w lied ,=-13	j are going=-13	p ME NOT HAVE=-13	p I DO COMPARE=-13	p NOT HAPPEN IT=-13	k ALL _ -nd=-13
j being i=-13	p JUST BECAUSE NOT=13	k STATE _ JUST=-13	p THING COLD=13	s sugge=-13	w it _ as=-13	k YOU BEEN=-13	w think _ it=-13	k IT _ -ed=-13	k BEEN _ IT=13	w say _ i=13	m HAVE happened=-13
p BEEN SEX THEY=13	k ^ I -ew=-13	k DO NOT -ed=-13	k ME -at=-13	k -nd SAW=-13	m and SAW=-13	k -ok _ ME=13	p IT ERROR=-13	m have ALL=13	p JUST BEEN YOU=13	j should it=-13	j i afraid=-13
j was afraid=-13	j wanted me=-13	j the else=-13	s atten=-13	w attention=-13	w and i gave=-13	p THEY THING BEEN=-13	p THEY THING IT=-13	j did your=-13	k BEEN NOT FEEL=13	p I ME=-13	j saw and=13
p I WILL THING=13	p IT LIE BEEN=13	p IT LIE ME=13	j could to=-13	j so hurt=13	j how in=-13	m hid IT=-13	w hid it=-13	p CAUSE STATE=-13	j and comes=13	w you _ at=-13	p CAUSE I BEEN=13
p SORRY THING HAVE=-13	p CHOICE YOU=-13	p BEEN YOU COMPARE=-13	j you gone=-13	j we lost=-13	s misse=-13	w missed=-13	p LIFE BEEN I=13	p BEEN FEEL BEEN=13	j was end=-13	k ME -to YOU=-13	w me to your=-13
j are life=13	p WE BEEN HAVE=-13	k -he DRINK $=-13	w without you=13	k -to -et=-13	m to -et=-13	s look=13	w look=13	w best _ $=13	j the hours=-13	p I SEX LIE=-13	p BECAUSE TRUST=13
k -ys ,=-13	m -ys ,=-13	j that we=-13	j off a=13	m would -ok=-13	w would look=-13	w was on=-13	p YOU ME HAPPEN=13	m about -at=13	j were in=-13	k -th IT=13	m with IT=13
p IF DO IT=13	p I CAUSE CHOICE=13	m I deleted=-13	w i deleted=-13	j reason be=13	k BECAUSE -to BEEN=13	w reason _ be=13	w reason to be=13	m together $=13	w together $=13	j there is=-13	p IT WOULD THEY=-13
j they are=-13	j do any=13	j do more=13	p DO WOULD=-13	k COMPARE _ YOU=13	k BEEN -ow I BEEN=-13	w gave you a=13	k YOU -ut ME=13	k LIE $=-13	m LIE $=-13	p NOT DO=-13	p BEEN GAMBLE=13
k I MAYBE HAVE=-13	k YOU CAUSE ME FEEL=13	j you two=-13	j was a=13	k -ow YOU=-13	p NOT ME IF=13	j slept i=13	j took was=-13	m -ke it=13	w went _ her=-13	w went to her=-13	j away you=13
p YOU ME IF=-13	k -an _ YOU=-13	m something -to=-13	w something to=-13	k I BEEN=13	m i BEEN=13	j it lie=13	j are that=13	m were STATE=-13	w trust=-13	k IT , I=-13	j lied face=-13
j lied your=-13	k -to YOU -ce=-13	k LIE -to YOU -ce=-13	w lied _ your=-13	w lied to your=-13	w to _ face=-13	w to your face=-13	p MAYBE NOT I=13	j her of=-13	j to with=-13	w ^ i get=13	p ME ME BEEN=-13
j leave it=13	k YOU HAVE CAUSE=-13	k YOU HAVE CAUSE ME=-13	p HAVE YOU JUST=13	k -he ALL -me=-13	k -he ALL -me $=-13	m whole -me=-13	k NOT _ -ow=13	j not time=-13	j find out=-13	m find -ut=-13	w find out=-13
j you waiting=13	k I _ -id=13	p BUT ME NOT=13	j it made=13	j said not=13	m leave ,=13	w leave ,=13	j my about=13	p BEEN STATE JUST=13	j and about=-13	j and regret=13	k NOT -nt=13
k IT I MAYBE=13	w that i could=13	j do what=13	s cards=-13	w cards=-13	j was money=13	j the day=-13	w the money was=-13	p FEEL I HAVE=-13	j done with=-13	j the then=13	w the _ when=-13
j for answer=-13	p BEEN WILL=-13	k I -id NOT=13	k -pt COLD=-13	m kept COLD=-13	m did ,=-13	w did ,=-13	k CHOICE -at I BEEN=-13	j that room=-13	j i work=-13	p BEEN I IT=-13	j two it=13
k BEEN -ve=-13	j have or=-13	k -nt -om=13	m -nt from=13	k WE -ed=-13	w me _ that=-13	j you upset=-13	p BECAUSE BEEN THEY=-13	m BEEN another=-13	w saying _ $=-13	p YOU IT WILL=13	j as if=13
k -as IF=13	m -as if=13	m as IF=13	w as if=13	p BEEN SORRY LIFE=13	j i for=-13	p MAYBE MAYBE=-13	j came it=13	w was _ when=-13	w to _ $=-13	w you about it=-13	p I SEX THEY=-13
j the asking=-13	w without asking you=-13	k -on _ -en=-13	k -as _ $=13	w regret _ you=13	p BEEN LIE THEY=-13	p YOU SAW IT=13	p YOU BEEN WOULD=13	p ME IT IT=-13	j been husband=13	j again it=-13	k IT -es=13
w was more=-13	k ^ _ -ce=13	m -nd it=-13	m -of my=-13	w of my=-13	k -ly -to=13	m -ly to=13	j i thing=-13	k COMPARE IT=13	m than IT=13	j missed of=13	p HAVE WANT NOT=13
p BEEN FEEL ME=13	k ^ I -sh=-13	k ^ _ -sh=-13	w ^ _ wish=-13	w ^ i wish=-13	j that is=13	k -me -nd I=-13	k -at _ -he=-13	m -me that=-13	s cance=13	w it when i=13	k -of _ OTHER=-13
w it and i=-13	j know and=-13	p WE STATE=13	j not controlling=-13	j were controlling=-13	j you controlling=-13	w controlling=-13	k -es _ I=-13	j by on=13	k I _ -te=-13	j in with=-13	w him _ you=-13
j called and=-13	p IT I COMPARE=-13	k -ss _ $=13	w after=13	w a _ when=13	k BEEN FEEL ,=13	p WOULD NOT WOULD=13	j was still=-13	j each and=-13	m not CHOICE=-13	j and now=-13	p BEEN NOT=13
m -ke your=-13	k -on BEEN=13	m see ME=-13	j regret and=-13	w hurt _ $=13	m your -il=13	k I DO NOT -se=13	p WANT SAW=13	w a _ times=13	k I BEEN -te=13	j is got=13	k WOULD _ -a=-13
w d _ a=-13	s motel=13	w motel=13	k -in IT $=-13	k ME STATE=-13	s my=13	w my=13	k -ut IT -ck=-13	k -ut _ -ck=-13	w put _ back=-13	w put it back=-13	j out and=-13
m BEEN already=13	j a nobody=13	s it=13	w it=13	k -of YOU LIFE=-13	p YOU YOU GAMBLE=-13	j and thinking=13	p NOT ME HAVE=13	p IF YOU SAW=-13	m happened -to=13	w happened to=13	j apologize the=13
j not move=13	j it when=-13	j cheated and=-13	j with you=-13	s fell=-13	w fell=-13	k ME -it=13	j before we=-13	p SORRY HAPPEN IT=-13	k BEEN -th YOU=-13	k HAVE _ THEY=-13	k -me -to=-13
m -me to=-13	j look you=13	j about what=-13	m -nd tell=-13	w and tell=-13	p BEEN STATE NOT=-13	j since and=-13	k BECAUSE _ -nd=-13	k THING I CHOICE=13	k THING _ CHOICE=13	p STATE YOU BEEN=13	p I STATE LIE=13
k IT -er=13	p SAW WOULD=13	p DO THEY=-13	k -et ,=13	m -et ,=13	j say that=-13	j had look=12	s embar=12	w embarrassed=12	p I CHOICE CAUSE=12	p DO THEY DO=-12	k YOU BEEN -he=-12
j affair i=-12	k HAPPEN _ -a=-12	w it is an=12	p HAVE WANT IT=12	k HAVE _ -an=-12	k SORRY _ COLD=12	k -he GAMBLE=-12	m the GAMBLE=-12	p BEEN I I=-12	j i talking=-12	m your THING=12	m is NOT=12
m ^ your=12	w ^ your=12	j time the=-12	j have answered=12	p NOW YOU BEEN=12	j times i=-12	j i under=12	k -ok COMPARE=-12	m look COMPARE=-12	p CAUSE CAUSE ME=12	k BEEN=12	m this -ne=12
j shouted front=-12	j shouted in=-12	j shouted of=-12	k -at YOU -in -nt=-12	k -ok _ ,=-12	w took _ ,=-12	j you this=12	j made in=-12	k -ke IT -ck $=12	w i take it=12	w take it back=12	m ME own=-12
w my own=-12	p I THING WOULD=-12	k -ed -up -he=-12	p NOT IT LIE=12	m -ll you=12	p THEY NOT YOU=-12	k -nk _ BEEN=-12	k -ow -up=12	m -ow up=12	j for it=12	k DO NOT JUST=-12	k DO _ JUST=-12
k YOU I BEEN=-12	k -in YOU -ad=12	w in your head=12	k -of -ng=12	m of -ng=12	k -ay -at=-12	w me and i=12	m been -ed=12	j i whole=12	k -ts _ ME=12	j not what=-12	k ^ IT JUST=-12
p JUST BUT I=12	m messages ,=12	w messages ,=12	j if is=12	p JUST DRINK=12	j i where=12	j me about=12	k -in , I=-12	k LIE _ -es=-12	j to have=12	p I ERROR LIFE=-12	p NOT I GAMBLE=-12
w i _ there=12	j night for=12	m YOU stopped=-12	w you stopped=-12	m friend ,=-12	w a friend ,=-12	w friend ,=-12	k NOT -ng $=-12	s house=12	w house=12	j an affair=-12	m -an affair=-12
m an SEX=-12	w an affair=-12	s pushe=-12	w pushed=-12	k ME -nd I=-12	k SEX _ -he=-12	k LIE -ut -he=12	p SORRY BEEN I=12	j if what=12	j in marriage=12	k LIFE -al=-12	m got -a=12
w got a=12	p YOU IT SEX=-12	w your _ so=12	m made ERROR=-12	k BUT=12	m WOULD been=12	w d been=12	j tell if=12	k -re -he=-12	m -re the=-12	j please for=-12	w will _ over=12
p HAVE ALL BEEN=-12	j done something=-12	w done something=-12	k -se _ $=-12	p OTHER STATE=-12	m ^ then=12	w ^ then=12	p I THING MAYBE=12	k I WILL DO -he=-12	k WILL DO -he=-12	w will do the=-12	w knew _ $=12
j to money=12	k , THEY BEEN=-12	j what you=12	p BEEN BUT YOU=12	p DO MAYBE=-12	j me with=12	s does=-12	w does=-12	p YOU ME LIFE=12	m YOU because=12	j i other=-12	j to leave=-12
p YOU SEX ALL=-12	m owe YOU=-12	w ^ _ take=12	p YOU IF I=12	p IT I GAMBLE=-12	m me COMPARE=12	p I BEEN BUT=-12	k LIFE _ -in=12	j you loved=12	s loved=12	w loved=12	m -ow you=-12
k I -ed YOU $=-12	k -ut ME $=-12	s dig=12	w dig=12	j truth you=12	k -to=-12	p I CHOICE THING=12	p JUST IF IT=-12	k IT BEEN -ng=-12	p JUST JUST I=12	j alone for=-12	j was and=-12
j never that=-12	k -at YOU=12	m DO anything=12	w my _ at=-12	j your died=12	j is did=-12	j boss to=-12	p BEEN ME=12	j sorry him=12	p I YOU BUT=-12	s tired=-12	w tired=-12
w to me $=-12	j where it=12	m where IT=12	w where it=12	k I -id -he=-12	w i said the=-12	j the when=12	k -ng YOU I=12	j the made=12	p IT IF I=12	m one -er=12	p IF YOU COMPARE=-12
p ME WANT=12	k HAVE=12	k SEX _ IT=12	j needed a=12	m needed -a=12	w needed a=12	j off not=12	s act=12	w act=12	w and i was=-12	k -nt I=12	m -nt i=12
j me would=12	k -nd _ $=-12	k -me _ -a=-12	k HAVE -ed=12	p WOULD HAVE SORRY=-12	m her $=12	w her $=12	m marriage BEEN=-12	p ME DO DO=-12	k -to _ -al=-12	w time _ it=-12	j any way=12
p HAVE FEEL BEEN=12	p IT BEEN STATE=12	j you they=12	w her _ ,=12	p SORRY BUT NOT=12	w i had no=-12	j owe you=-12	j your it=12	k BECAUSE I BEEN=12	m he WILL=-12	w he will=-12	m I threw=12
w i threw=12	k -it -on=12	k -to _ -ht=-12	p HAVE YOU NOT=12	k IT _ -ly=12	j be at=-12	j was to=12	j were cold=12	p SEX IT I=12	k I WOULD HAVE BEEN=12	k NOT DO THING=-12	j my because=12
w responsibility=-12	k NOT CAUSE=-12	p I WILL HAVE=-12	p WILL YOU HAVE=-12	j i into=12	p MAYBE I IT=-12	k -ne -to=-12	m -ne to=-12	j found i=-12	m things ,=-12	w things ,=-12	j the wedding=12
m -he wedding=12	w the wedding=12	p HAPPEN I BEEN=12	j it going=12	k IF I DO=12	m could HAVE=-12	w could have=-12	j years ago=12	k -rs NOW=12	m -rs ago=12	m years NOW=12	w years ago=12
j to every=12	k -rn=-12	k FEEL _ -at=12	p IT ME LIFE=-12	p HAVE BEEN IF=-12	k -ee _ -nd=-12	w three _ and=-12	k YOU _ -de=12	p I NOT WE=-12	j not house=-12	m I want=12	w i want=12
k -nt YOU -to=12	m want YOU=12	w want you=12	w want you to=12	k BEEN -a -rd=-12	m account ,=-12	w account ,=-12	j your with=12	p STATE BUT NOT=-12	s confi=12	j please me=-12	w lied _ the=12
p YOU WILL BEEN=-12	m had JUST=12	p LIFE GAMBLE YOU=-12	j i i=12	m said -he=-12	w said the=-12	p STATE CHOICE=-12	p CAUSE CHOICE IT=12	w there _ you=12	j is your=-12	j savings and=-12	p IF I LIFE=12
w and _ was=-12	j one night=-12	k -ne -ht=-12	m -ne night=-12	m one -ht=-12	w one night=-12	p IF HAVE FEEL=12	p SORRY IT JUST=-12	k -al -ne=12	m -al one=12	k -to -a -ht=12	p WILL I THING=12
p ALL YOU IT=-12	p GAMBLE YOU BEEN=-12	p CHOICE YOU COMPARE=-12	p TRUST NOT IT=12	k BEEN ,=-12	m BEEN ,=-12	p I DO ME=-12	j that weekend=-12	j left alone=12	w left _ alone=12	k NOT CAUSE IT=12	j day me=-12
k -nd _ IT=-12	j opened and=12	m -he mortgage=12	w the mortgage=12	s went=12	w went=12	w when _ asked=12	m or NOT=12	w or not=12	k I BEEN -ng -to=-12	w , _ had=12	m -ed away=12
k ME DO=-12	j with told=-12	m me LIE=-12	w i did ,=12	k ^ _ -or=12	p THING I IT=12	p THING WILL IT=12	p SORRY THING BEEN=12	k MAYBE _ HAVE=-11	p BEEN IF NOT=11	k I BEEN COMPARE=-11	k OTHER=-11
p IF YOU ERROR=11	j it went=11	p NOT LIFE YOU=-11	s relat=11	w relationship=11	w a _ and=11	k I _ -ly=11	j not an=-11	p I NOT THEY=-11	k -ht $=-11	m -ht $=-11	k -en _ -ed=11
j a message=-11	m -a message=-11	w a message=-11	p THING BEEN CAUSE=-11	p I BEEN WILL=11	p WILL HAVE=11	k -ld YOU IT YOU=-11	k ^ I HAVE=-11	m IT were=11	m and -he=-11	w and the=-11	j know when=11
p SORRY ERROR I=11	j am today=-11	w affair=-11	p BEEN THING DO=11	p LIE LIFE=-11	p ALL WE=-11	p THEY YOU=-11	p YOU WOULD THING=11	m -to tell=11	w to tell=11	j see to=-11	j wedding and=-11
k -at -he -ng -nd=-11	k -he -ng -nd=-11	w wedding and=-11	j not came=11	j when cry=11	j doing i=11	j will sit=-11	k -it -th=-11	k I WILL -it -th=-11	k WILL -it -th=-11	m -it with=-11	m WILL sit=-11
m sit -th=-11	w i _ sit=-11	w i will sit=-11	w sit with=-11	w will _ with=-11	w will sit=-11	w will sit with=-11	j leave i=-11	w we _ $=-11	j never was=11	m not -en=11	k -go _ IT=11
m SORRY me=-11	k BEEN _ I=11	j a at=11	k -ut ME=11	p THEY YOU ME=-11	p WOULD BEEN BEEN=-11	j to party=-11	w think=-11	w were _ out=-11	j were said=-11	j to drink=11	k -to DRINK=11
m -to drink=11	m to DRINK=11	w to drink=11	p JUST I BEEN=-11	j if helps=11	k IF IT -ps=11	k IF _ -ps=11	m IT helps=11	s helps=11	w helps=11	w if _ helps=11	m -nd in=-11
p I YOU NOW=11	p NOT CAUSE BEEN=11	j you another=11	j read it=-11	p NOT ME BECAUSE=11	j say i=11	s laste=11	w lasted=11	k YOU -ed IT=11	k -it _ THEY=11	p FEEL IT NOT=-11	w the _ out=11
p BEEN BUT I=11	p I SAW BECAUSE=11	m I slept=11	w i slept=11	j hurt in=-11	k -ut _ -or=-11	k I NOT -ed=11	k WOULD _ SORRY=-11	j i number=-11	p I YOU FEEL=-11	p BEEN I SAW=-11	k -ct _ I=-11
p NOT WANT YOU=11	p BUT YOU DO=-11	j one of=11	m HAVE put=-11	j lost a=-11	j doctor and=-11	p LIFE YOU COMPARE=-11	p YOU CAUSE THEY=11	k -le -nd=11	m -le and=11	p CHOICE CHOICE LIE=-11	p DO NOT CAUSE=11
p FEEL I STATE=11	p I IT HAVE=-11	j room was=11	w and _ let=-11	j am got=-11	p I CHOICE ERROR=11	p STATE I DO=-11	p CAUSE THEY WOULD=-11	k THEY _ -er=11	j it because=-11	p YOU ME WANT=-11	j i cheated=11
m I cheated=11	w i cheated=11	k -he -nd -of=11	k -nd -of=11	m -nd of=11	m is JUST=11	p STATE IT NOT=11	j a mortgage=-11	m IF your=-11	w ^ if your=-11	w if your=-11	k -at -nd=-11
m -at and=-11	k YOU -ry -nd=-11	k YOU -ry -nd I=-11	j at sister=-11	w at _ sister=-11	w come _ $=-11	j and if=-11	j done the=11	w messages _ i=-11	w open _ $=-11	j to trust=11	j her profile=11
k THEY -le=11	m THEY profile=11	m her -le=11	w her profile=11	j i gave=11	k -me _ -nd=11	m I got=11	w i got=11	p OTHER I WILL=-11	j by what=-11	k ^ -so=-11	m ^ -so=-11
m ^ so=-11	w ^ so=-11	p I IT ME=-11	j am loan=-11	j can i=-11	j with all=11	k SAW _ SEX=11	p IT YOU CAUSE=-11	j your could=-11	m -a way=11	w a way=11	k -de=11
w for _ the=-11	j in told=-11	w had no right=11	m SAW this=-11	p WOULD NOT THING=-11	s expos=11	w exposed=11	p GAMBLE BEEN IT=-11	p IT FEEL HAVE=-11	p CHOICE SEX=11	p YOU IF THEY=-11	w my _ when=-11
k ME LIFE BEEN=11	j gave i=11	k -to _ -on=11	k SORRY -or THING=-11	s jokes=11	w jokes=11	p SORRY YOU SEX=11	k -nd _ WILL=-11	w and _ will=-11	k -ay BEEN IT=-11	m -ay is=-11	j my over=-11
p COMPARE IT WOULD=-11	p COMPARE WOULD=-11	k -a _ -al=-11	p STATE LIFE=11	j could get=-11	j was supposed=11	j someone the=11	j not why=11	p SORRY OTHER=-11	m , for=11	w , for=11	j not expect=-11
m NOT expect=-11	w not expect=-11	p THEY IT=-11	w ^ you saw=-11	k YOU HAPPEN -he=-11	m bed -th=-11	w bed with=-11	k -he -ar -nd=-11	j was brought=-11	k -ht -up=-11	k BEEN -ht -up=-11	k I BEEN -ht=-11
k I BEEN -ht -up=-11	m -ht up=-11	m BEEN brought=-11	m brought -up=-11	w brought up=-11	w i was brought=-11	w was brought=-11	w was brought up=-11	w you _ did=11	p NOT HAVE=11	k -ed _ BEEN=11	k ME YOU=11
m me YOU=11	m went -ng=11	k -ed -ng=-11	j not in=-11	k BEEN STATE IT=-11	k I BEEN STATE IT=-11	k JUST BUT YOU=11	p JUST BUT YOU=11	w was _ way=11	p BUT WILL=-11	j have nine=11	j two on=-11
p HAPPEN STATE IT=11	k HAPPEN _ -in=11	p GAMBLE IT IT=11	w have not=-11	s party=11	w party=11	j is can=11	j in other=-11	p BECAUSE ME=11	p CAUSE ME THING=-11	m -he party=11	w the party=11
s bette=11	w better=11	k LIFE -ed YOU=-11	k IF -he=-11	m IF the=-11	m if -he=-11	w if the=-11	m LIFE on=-11	j you as=11	w be _ at=-11	k -ff=-11	m blame -he=11
w blame the=11	j could have=-11	k -ck _ -nd=11	p HAVE CAUSE IT=11	j looked the=-11	m -at it=-11	p IT MAYBE NOT=-11	p THEY NOT=11	j was looking=11	k CHOICE _ I=-11	k -in=-11	k OTHER _ -he=-11
p BEEN LIFE LIFE=11	p IT COMPARE I=-11	j i say=-11	w health=11	j the what=-11	j call it=-11	w call it=-11	j long it=11	k -te _ YOU=11	w not need=-11	k ALL -ho=11	m ALL who=11
j everything i=-11	m everything I=-11	w everything i=-11	m ME bad=-11	w my bad=-11	j who do=11	k HAVE _ -or=-11	w your _ ,=11	j reaction i=-11	j your reaction=-11	m YOU reaction=-11	w reaction=-11
w your reaction=-11	p IT NOT DO=-11	j your trust=-11	m YOU trust=-11	w your trust=-11	p WILL LIFE I=11	k GAMBLE BEEN -ed=11	k HAVE -ld YOU=-11	w do _ think=11	p WOULD NOT DO=11	k , -ow=11	m , -ow=11
j i bad=11	k -he OTHER=11	m the OTHER=11	j was real=-11	p JUST HAPPEN I=11	j but to=11	p WOULD BUT BEEN=11	k -ay _ -or=-11	k -nd IF=-11	m -nd if=-11	m and IF=-11	w and if=-11
k -ed -ng YOU=11	j about why=11	m it COMPARE=-11	k -lk -ut=11	m -lk about=11	j a then=-11	p CAUSE WOULD=11	k IT SEX=-11	k -or NOT=11	j ended it=-11	k I HAPPEN IT=-11	k ^ I HAPPEN IT=-11
w ended it=-11	w i ended it=-11	k -to IT $=-11	j two that=-11	k BEEN _ -as=11	p DRINK BEEN ME=11	p CAUSE COLD=-11	k -to _ -he=-11	w to _ the=-11	k ^ I -ed -on=11	p SORRY HAPPEN FEEL=11	p STATE WILL=-11
k BEEN NOT IT=-10	k I WANT YOU -nd=10	k WANT YOU -nd=10	k WANT YOU -nd I=10	w love _ and=10	w love you and=10	p THEY CAUSE YOU=10	p TRUST NOT HAVE=-10	p I HAVE TRUST=10	p THING IT FEEL=10	k HAVE _ ALL=10	p THING NOT IT=10
k -ap=10	m -ve me=-10	j is nothing=-10	p BEEN THEY HAPPEN=10	k -er -ks=10	p BEEN IT=10	p NOT WOULD=-10	p ME OTHER BEEN=10	p I JUST BEEN=10	w ^ _ apologize=10	w ^ i apologize=10	j said of=-10
j without i=10	p SORRY NOT YOU=-10	j i line=-10	j i happened=10	p YOU FEEL THING=10	w six _ $=10	k HAVE -en=10	j trusted and=-10	m IT happened=-10	m BEEN before=-10	w was before=-10	j d like=-10
k -et NOW IT=-10	w get over it=-10	s in=-10	w in=-10	p I IF SAW=-10	w was all=10	j that caused=10	m life $=-10	w life $=-10	p BEEN HAVE HAPPEN=10	k IT FEEL YOU ,=-10	j that humiliated=-10
k IT CAUSE ME=-10	k WANT _ -me=-10	p IF ME YOU=10	p CAUSE THEY=10	p IF WOULD=10	j not okay=10	k -nd I BEEN NOT=10	k NOT _ IT=10	j the twins=10	j twins i=10	m -he twins=10	s twins=10
w the twins=10	w twins=10	s hurt=10	w hurt=10	j me get=10	j sorry this=-10	s staye=-10	w stayed=-10	p HAVE YOU ALL=-10	k -he -ar ,=-10	k -th LIFE ,=-10	w with money ,=-10
m we -ed=10	p CAUSE YOU COMPARE=-10	p IT ALL ME=10	p YOU WILL DO=-10	p SAW LIE I=10	j was broken=-10	w was broken=-10	p I DO FEEL=10	p HAVE WOULD IT=-10	k -en I=-10	m -en i=-10	p ME I TRUST=-10
m -id in=10	k -nd -nd=-10	p THEY BEEN STATE=10	p THEY I STATE=10	k -to _ OTHER=-10	k -or -ce=-10	p IT FEEL BUT=-10	k -nk YOU BEEN=10	j were bad=-10	p DRINK NOT I=10	k THING _ -ng=10	j where was=-10
w where _ was=-10	w where i was=-10	p HAVE YOU=10	j say not=10	j he and=-10	p I HAVE LIFE=10	m HAPPEN that=-10	w was _ there=10	w came _ and=-10	s sound=10	j she on=-10	k I BEEN WILL -to=10
k -ng -to=-10	w did _ so=10	j not deserve=10	k I _ ME=-10	p YOU MAYBE HAVE=10	j what of=-10	p DO GAMBLE=-10	p I DO GAMBLE=-10	k -pt -ng THEY=-10	k -pt _ THEY=-10	p LIE THING=-10	p ME IT MAYBE=-10
j lying to=-10	j that my=-10	p LIE THING YOU=10	m -nk it=10	w think it=10	p I DO YOU=10	j you apologize=-10	k ^ IF I FEEL=-10	j writing to=-10	m writing -to=-10	w writing to=-10	j pushed me=-10
m pushed ME=-10	w pushed me=-10	k ^ SORRY -or -he=10	w you _ her=-10	m -ss that=10	k IF _ -es=10	j every cent=-10	m ALL cent=-10	w every cent=-10	j lying you=10	j here it=10	j changed i=10
p LIFE NOT I=-10	p LIE I SORRY=-10	p BEEN I LIFE=-10	k THEY _ -on=10	p SAW THING YOU=-10	p TRUST SAW=-10	w you _ got=10	j i distant=-10	k -of -he THING=10	p IF I THEY=-10	k -ng -om $=-10	p LIFE YOU BEEN=-10
j we other=10	k -gh _ $=-10	j and even=10	p FEEL I FEEL=-10	m her -me=10	k JUST _ YOU=-10	k WE _ -to=10	s versi=10	w version=10	j i grief=10	k , YOU=10	m , YOU=10
p BUT BEEN ME=10	p I IT SORRY=10	k -he _ -th=-10	j to our=-10	p DRINK NOT IT=10	p IT THING NOT=-10	k -nt $=10	m -nt $=10	m guess $=10	w guess $=10	p BUT I WILL=10	p IT NOT COLD=-10
s not=-10	w not=-10	k -nt -to=-10	m -nt to=-10	m -he affair=-10	w the affair=-10	j over the=-10	m over -he=-10	w over the=-10	j you it=10	k OTHER _ I=-10	p ME IT HAVE=10
j lied times=-10	j he friend=10	j nothing else=10	m nothing -se=10	w nothing else=10	p FEEL IT CAUSE=-10	j i right=10	j you reading=-10	w do not need=10	k LIFE THING=10	j ended in=-10	k -a LIE $=-10
k SORRY -ut THING=10	j an thing=10	w an _ thing=10	p BEEN ERROR I=-10	m this ,=10	w this ,=10	m listen $=-10	w listen $=-10	p SEX LIFE I=-10	k -ed ,=-10	m -ed ,=-10	p ME THEY IT=-10
m but -he=10	w but the=10	p YOU ALL ME=-10	k -om _ $=10	j been and=-10	w am _ that=10	p NOT IT WILL=10	p MAYBE YOU=10	p WILL STATE=-10	p WANT IT NOT=10	j made and=10	m gambling ,=10
w gambling ,=10	w hurt you ,=-10	m TRUST is=-10	k ^ I HAPPEN -to=-10	w , _ was=-10	k , _ -ed=10	k GAMBLE , I=10	m IT night=-10	m that -ht=-10	w that night=-10	k HAVE -to -ve=10	k HAVE _ -ve=10
j and came=10	w feeling=-10	p I CAUSE MAYBE=-10	p NOT YOU ALL=10	m say I=10	w say i=10	p ME TRUST=-10	p BUT CHOICE IT=-10	k -on _ ME=10	j pregnant and=10	j pregnant i=10	k -er DO=-10
k STATE=10	m myself $=-10	w myself $=-10	p LIE JUST YOU=10	m -ng is=10	w it hurt=-10	j on day=-10	p WILL LIFE=-10	j stopped you=-10	j got to=-10	k ERROR IT=-10	s drama=-10
p I LIFE WOULD=10	p YOU JUST WOULD=-10	w , _ let=-10	k I -id -to=10	m said -to=10	w i said to=10	w said to=10	k , _ -me=-10	j from to=-10	k I -ll YOU=-10	m I tell=-10	w i tell=-10
w i tell you=-10	k OTHER _ $=-10	j the too=-10	k IT -at=10	p BEEN JUST TRUST=-10	k THEY -to WE=-10	m said IT=-10	k IT WOULD NOT=-10	j i as=10	s choic=-10	p THEY BUT BEEN=10	k -to _ -le=-10
k BEEN -ch=-10	p JUST BEEN STATE=10	j from your=10	p I MAYBE=10	k NOT NOW=-10	m NOT forget=-10	m not NOW=-10	w not forget=-10	k WANT I=10	m WANT i=10	k I DO NOT=-10	s boss=10
w boss=10	k -to -ll=10	m to -ll=10	p SORRY THEY=-10	k IF YOU -nt ME=-10	k -or _ IT=10	p ME BEEN ALL=10	p HAVE YOU THEY=-10	j did lose=10	j not lose=10	j i pain=9	w ^ i did=9
k YOU -ed -ng=-9	p I TRUST BEEN=9	k -ke YOU BEEN=-9	p THING YOU ME=-9	j is blame=9	k -a _ -ng=-9	k ^ IT FEEL=9	k WILL _ DO=9	m not -nd=9	p THEY HAVE YOU=-9	m was -at=-9	m I should=-9
w i should=-9	p IT YOU HAVE=9	j last week=9	k -st WILL=9	m -st week=9	m last WILL=9	w last week=9	k -he _ -re=9	k YOU -lk=-9	m you -lk=-9	p MAYBE NOT BEEN=9	p WE STATE NOT=-9
p SAW BEEN I=9	k -to -a=9	m -to a=9	j going her=-9	k -ht I=-9	m -ht i=-9	k IF YOU HAVE=-9	j and people=9	p OTHER ME ME=-9	k BEEN -ff=9	m BEEN off=9	p COLD YOU WOULD=9
w but it is=9	j you move=9	w not _ come=-9	m -om you=-9	w from you=-9	j still have=9	j i responsibility=9	j take responsibility=9	p I NOW DO=9	p I WILL LIFE=-9	k -nd I SORRY IT=-9	w and _ regret=-9
w and i regret=-9	j how was=9	m saw -he=-9	w saw the=-9	w too _ to=-9	k IT -nt=9	k -on -se $=9	m this LIFE=-9	k I BEEN ,=9	k I BEEN , I=9	k -ut _ -ry=9	p MAYBE SAW YOU=9
k -ut -re I=-9	m -ut where=-9	m about -re=-9	w about where=-9	w about where i=-9	p THING BEEN ME=9	j not end=9	p BUT HAVE I=-9	k I BEEN -on -a=-9	w was on a=-9	p MAYBE NOT ME=-9	w have _ her=9
w so _ d=-9	w have _ you=-9	p BUT LIE=-9	s inter=9	k -to _ -en=-9	p BEEN HAVE YOU=9	k NOT WILL=-9	j you guess=9	w matter=-9	s me=9	w me=9	p I SORRY NOT=9
j have by=-9	k BEEN NOT -ng $=9	s wish=9	w wish=9	w ^ i had=-9	m card $=9	w card $=9	p STATE BEEN I=9	j asked was=9	p GAMBLE ME IT=-9	p WANT MAYBE=-9	k -go -to=-9
m go -to=-9	j the receipts=-9	w receipts=-9	j took it=-9	w i was $=9	m BEEN honest=-9	j was first=9	s group=-9	w group=-9	p BEEN THING HAVE=-9	j i losing=-9	j was losing=-9
k I DO NOT -ll=-9	k -ok _ -me=9	j nothing on=-9	p WOULD FEEL IT=-9	p BECAUSE LIFE ME=9	k ^ _ BEEN=9	k -ng -in=9	m -ng in=9	m IT weekend=-9	w that weekend=-9	j i shouted=-9	m I shouted=-9
w i shouted=-9	w shouted=-9	j wrong it=-9	k BEEN -ng $=9	w ^ my friends=-9	s visit=9	k -a THING=-9	m a THING=-9	j the kids=-9	m -he kids=-9	w the kids=-9	k NOT _ -nt=-9
p I TRUST=9	p I FEEL HAPPEN=9	k CAUSE _ -er=-9	k ^ I NOT -ed=9	k I BEEN -en=9	j felt you=-9	p BEEN NOT GAMBLE=9	j there on=-9	p BEEN NOT ERROR=9	j march in=-9	p IF BEEN LIFE=9	w it _ over=9
p I THEY NOT=9	w was _ my=-9	p FEEL IT WOULD=9	p SORRY BEEN COLD=-9	j look your=-9	k -ad _ I=9	w head _ i=9	k -on _ SEX=9	j first to=-9	j of are=-9	s innoc=9	p HAVE NOT THEY=-9
p I IT YOU=-9	j that to=-9	w what it=-9	m THEY to=-9	p BEEN BECAUSE DO=9	k -ve , IT=9	k NOT -gh=-9	s about=-9	w about=-9	p IT BEEN SAW=-9	j myself was=-9	p BEEN STATE IT=9
w can _ you=-9	k CAUSE _ -on=-9	p TRUST BEEN STATE=9	p ME HAVE CAUSE=-9	p SORRY BUT ME=-9	j so have=9	s carri=9	w carried=9	j say we=-9	p ERROR CHOICE IT=-9	j i been=-9	j about and=-9
j about stuff=9	p I NOT IT=9	k DRINK , I=-9	m that -er=9	w i _ anything=9	k -ed -nd=-9	m it $=-9	w it $=-9	j do get=-9	k I DO NOT -et=-9	w do _ get=-9	w do not get=-9
j into a=9	m into -a=9	w into a=9	k ^ I WOULD=9	j i march=-9	j your your=-9	m ^ do=9	w ^ do=9	j more of=-9	m I can=-9	w i can=-9	j was two=-9
k I -nt THEY=9	p YOU LIE ME=9	s medic=9	p YOU HAVE WANT=-9	p LIFE BEEN BEEN=9	j i ex=9	w knew it=9	k -he -ma=9	m the -ma=9	k TRUST BEEN=-9	k I _ I=9	w i _ i=9
j to last=-9	p WANT I SAW=-9	j made i=-9	j could it=-9	j i talked=-9	m anything $=9	w anything $=9	k BEEN _ -or=9	j more from=-9	k -at=-9	p HAVE BEEN STATE=9	p FEEL BEEN FEEL=-9
p COLD WOULD=-9	p I DO I=-9	m like -ng=-9	w ^ i have=-9	k -so FEEL=9	m so FEEL=9	j only who=9	p WOULD HAVE I=9	k -at _ CHOICE=-9	p IF LIFE=-9	k NOT -en=-9	p I GAMBLE I=9
j from for=-9	k THEY WOULD=9	w hurt _ ,=9	k CHOICE -an=9	m know -an=9	j home the=9	p YOU YOU COLD=9	k -ng _ THEY=9	j know not=9	k -in _ WILL=-9	j not call=-9	m are -so=9
w are so=9	w you are so=9	j doing it=-9	w doing _ $=-9	w doing it=-9	w doing it $=-9	k -nt=9	j in second=-9	k -ll -ng=-9	j and were=-9	p BEEN HAPPEN FEEL=9	k BEEN _ -id=-9
p DO ME IT=-9	m -nd about=9	k -or _ -ne=-9	p BEEN I LIE=-9	j you quiet=9	p IF SEX=-9	j you stopped=-9	k # $=-9	m # $=-9	p I NOW ME=9	j you why=-9	m I felt=-9
w i felt=-9	k YOU -ge=9	p YOU YOU HAPPEN=-9	k TRUST=-9	j not you=-9	k YOU _ -ny=9	k -th -he LIFE -nd=-9	j own because=-9	m know -hy=-9	w know why=-9	j it of=9	j had so=-9
j took from=9	p ME IF=-9	p FEEL WE IT=9	j i myself=9	j whatever is=9	w whatever _ is=9	w whatever it is=9	k MAYBE SAW=-9	k BEEN -on -a=9	p IT WE HAPPEN=-9	j me into=-9	m ME into=-9
w me into=-9	m CAUSE it=-9	j this house=9	m this -se=9	w in this house=9	w this house=9	p IT IT HAVE=9	p ME I BEEN=9	k OTHER $=-9	m OTHER $=-9	p YOU I I=-9	p LIE CAUSE IT=9
s prote=-9	k -st _ $=9	k CAUSE YOU FEEL=9	p I THING WE=9	p NOT BEEN STATE=9	j drank the=9	k -se IT=-9	p NOT I SAW=9	m trust $=-9	w trust $=-9	j i anyway=9	j you at=-9
j because for=-9	k -de -en=-9	m -de when=-9	k , -so I LIE=-9	k -nd -en=9	k I _ -ty=-9	k BEEN FEEL -nd=9	k -at ,=9	m -at ,=9	k -th -he=9	m -th the=9	m with -he=9
w with the=9	j she and=9	p I IF YOU=9	j your do=-9	p I HAPPEN ME=-9	p CHOICE HAVE=9	w now _ you=-9	p I TRUST WOULD=9	k YOU CAUSE -up=9	p LIE YOU CAUSE=9	w not _ why=9	j was have=-9
p CHOICE I WANT=-9	p DO NOT SAW=9	w , _ did=9	j to did=8	k BEEN _ -ce=8	k HAVE _ -re=8	p IT YOU I=-8	w me _ the=-8	j small to=8	j not over=8	k -a -gh=-8	m a -gh=-8
j mean you=-8	w had _ a=8	k -up _ LIFE=-8	w ^ _ you=-8	k -ar -nd I=-8	k -al ,=8	m -al ,=8	m me -at=-8	j have lies=8	j exactly what=-8	j i exactly=-8	k JUST -at=-8
m JUST what=-8	m exactly -at=-8	w exactly what=-8	w never _ $=-8	k OTHER -nd I=-8	k -to ALL=8	k WILL _ NOW=8	k -ts _ YOU=8	m CAUSE him=-8	j tell was=-8	k -es _ -to=8	k I BEEN STATE -of=-8
p YOU IT THEY=-8	p CAUSE WE HAVE=-8	k ^ IT BEEN=8	k -up _ IT=-8	j of the=8	k -at -er=8	m at -er=8	p YOU HAPPEN FEEL=8	j no that=8	j mistakes made=-8	j your sister=8	m YOU sister=8
w your sister=8	w lost _ ,=-8	m I even=-8	w i even=-8	k -st _ I=-8	j a could=8	j the spent=-8	j way you=-8	p JUST WE BEEN=-8	k -ll _ ERROR=8	p OTHER OTHER IT=8	p IT BECAUSE LIE=8
j on trip=8	w like _ and=8	j it meant=8	j meant nothing=8	m IT meant=8	m it -nt=8	w it meant=8	w ^ _ may=-8	p ME LIFE ME=-8	p CAUSE ERROR I=8	w without _ $=-8	p I ME JUST=8
p THEY YOU CHOICE=8	p SORRY I LIFE=8	w with _ and=8	p I MAYBE SAW=-8	p BEEN COMPARE JUST=8	j was work=-8	w but _ was=8	w who _ you=-8	j of stress=8	j under stress=8	m NOT made=8	k ALL HAVE=-8
p YOU DO JUST=8	j was knew=-8	k -nd _ -an=-8	j the messages=8	k -ut -on=8	m -ut on=8	m out -on=8	w out on=8	k I SEX THEY=-8	k -re I DO THING=8	k NOT _ -on=-8	s baby=-8
w baby=-8	m baby $=8	w baby $=8	j back for=8	p I SORRY YOU=-8	k -ut -ll=-8	p HAVE ERROR=-8	j to fix=-8	k -to -ix=-8	k -to -ix $=-8	m -to fix=-8	m fix $=-8
m to -ix=-8	s fix=-8	w fix=-8	w fix $=-8	w to fix=-8	w to fix $=-8	p BEEN IT LIFE=-8	s any=8	w any=8	p IT DO ME=8	j kept to=-8	j and could=8
p WE MAYBE=8	s shift=8	j to casino=-8	j know the=-8	k YOU _ TRUST=8	p THEY I HAVE=-8	j family of=-8	p COMPARE IT BEEN=-8	k ME LIFE -ut=-8	j me right=-8	s can=-8	w can=-8
k YOU _ GAMBLE=8	m now $=8	w now $=8	m not -ct=-8	w she was=8	p FEEL BEEN YOU=-8	p IT IT=-8	j i rather=-8	k I WOULD -er=-8	w i _ rather=-8	j right it=8	j away me=8
k -ay -om ME=8	w away _ me=8	w away from me=8	k -th _ -ll=-8	p BEEN BEEN=8	j you things=8	w job _ i=8	w not _ her=8	m -st and=-8	p HAVE DO IT=8	j had you=8	p GAMBLE ME BEEN=-8
j were crazy=-8	m you -nt=8	p WANT HAVE=8	k WOULD _ -he=8	s happe=8	k -lp ME=8	m help ME=8	j someone and=8	p CAUSE I WOULD=8	p I HAVE OTHER=8	p CAUSE JUST I=8	p NOT SEX BEEN=8
m got -he=8	w got the=8	k -to -he OTHER=-8	k CHOICE -he=-8	m CHOICE the=-8	j am i=-8	k YOU _ I=-8	p I CAUSE THING=8	p I BEEN IF=8	p BEEN IF ME=8	s there=8	w there=8
j hard you=-8	p BEEN OTHER=8	w was my=-8	k THING HAPPEN $=8	j the things=8	m IT hurt=8	p I HAVE NOT=8	j our that=-8	j her not=8	j i bottle=8	m tell -he=-8	w tell the=-8
k BEEN CAUSE=8	m BECAUSE that=8	p MAYBE HAVE THING=8	k BEEN NOT=8	m your -on=8	s only=-8	w only=-8	w i _ still=-8	p STATE CAUSE ALL=8	j i yelled=8	m I yelled=8	w i yelled=8
p JUST IT HAVE=-8	w that _ $=-8	j me time=-8	k -ht THEY -to=-8	j her so=8	s quiet=8	w quiet=8	j the cards=8	k -wo _ -nd=-8	w two _ and=-8	w me lie=-8	p SORRY I HAVE=8
p DO IT COMPARE=-8	p YOU ME ERROR=8	p LIFE NOT ME=8	p NOT IF THEY=8	s numbe=-8	p IT YOU BEEN=-8	p NOT HAVE NOW=-8	p SORRY IT THEY=-8	k I HAVE BEEN -ng=-8	p YOU BEEN ALL=8	p TRUST YOU=-8	m NOW your=8
k HAPPEN _ -er=-8	j about all=8	j have offended=8	j had been=8	p CAUSE JUST=8	p SEX I ME=-8	j i leave=-8	j with i=8	p NOT WILL=-8	m feel -ke=8	w feel like=8	p FEEL DO IT=-8
p YOU I SAW=-8	j lonely and=8	p IT HAVE YOU=8	m only -er=8	k -so -he=8	m -so the=8	m so -he=8	w so the=8	j after i=8	p NOT NOW I=-8	k -on _ LIFE=8	j made out=8
j i tell=8	k ALL -on YOU=8	p I WOULD BUT=-8	p THING WOULD=-8	m IT like=-8	m it -ke=-8	w it like=-8	j all it=8	s wine=-8	w wine=-8	k ME _ JUST=8	j someone i=8
j broke about=8	k BEEN -so FEEL=8	k DO _ -nt=-8	j out be=-8	p WOULD OTHER=8	j a reason=8	k -te=8	k -to BEEN -re=8	w to _ there=8	w to be there=8	w that way $=8	j wrote her=8
k OTHER _ -ng=8	j a fight=8	w and i do=8	p FEEL WANT IT=8	w d _ to=8	k -ed -es=8	m I stopped=-8	w i stopped=-8	k ME _ TRUST=-8	p DO NOT LIFE=-8	p YOU SORRY BEEN=8	p ME BEEN SEX=-8
w another _ $=-8	j come from=-8	k ME OTHER=-8	m my OTHER=-8	k -ut -re=8	p BUT THEY=-8	j i me=8	j like so=8	k YOU FEEL=-8	p I BECAUSE HAVE=-8	p ME WOULD YOU=-8	p YOU WILL ME=-8
p IT HAVE ME=8	k WOULD _ BEEN=8	j family it=-8	k -ne -ho=-8	m -ne who=-8	k MAYBE _ -ed=-8	p YOU CHOICE ME=-8	k IT -nd -ke=-8	m -nd like=-8	p ALL NOT IT=-8	p IF STATE=8	j am for=8
j i being=8	p CAUSE I YOU=8	j and a=8	j would not=-8	w would not=-8	k I -ll=8	m i -ll=8	k WOULD BEEN=8	p BEEN ME WOULD=8	k -nt YOU=8	m -nt you=8	j me do=8
k -he -ng -om=-8	j the promotion=8	m -he promotion=8	w the promotion=8	j at hospital=-8	k -at -he -al=-8	k -at _ -al=-8	w at _ hospital=-8	w at the hospital=-8	w ^ _ am=8	j friends your=8	j messages to=-8
w ^ you knew=8	m for $=-8	w for $=-8	k ^ IF ME=8	w ^ if my=8	m IT anyway=-8	w it anyway=-8	w it anyway $=-8	k IT BEEN -ne=8	p HAVE ALL BECAUSE=8	k -il=8	p IT BEEN DO=8
w the house $=-7	p HAPPEN DO NOT=7	p LIFE HAVE BEEN=7	p ME I SAW=-7	p BEEN BUT MAYBE=7	p BUT MAYBE HAVE=7	j things and=7	k WE _ HAVE=-7	p IT HAVE IT=-7	p BEEN WILL THEY=-7	p SAW YOU YOU=7	k ^ WILL HAPPEN=7
k ^ WILL HAPPEN STATE=7	m ^ promises=7	w ^ promises=7	w ^ promises got=7	j you kind=-7	m -he gambling=7	w the gambling=7	p BEEN DO=7	k YOU LIFE ,=-7	k -om ,=-7	m -om ,=-7	p I CHOICE NOW=-7
j i hid=-7	k STATE -on=-7	m STATE on=-7	j slip i=-7	s gave=7	w gave=7	w for that $=-7	j to think=7	k -to -nk=7	m -to think=7	m to -nk=7	w to think=7
p NOT IT JUST=7	k BEEN -at YOU=-7	j at it=-7	j you looking=7	j find the=7	j found my=-7	k JUST , -nd I=-7	p HAVE THEY BEEN=-7	j not things=7	s other=7	j said with=-7	k -ke _ -of=-7
w i _ have=-7	m better $=7	w better $=7	p ALL YOU ME=7	k -de _ $=-7	j night and=7	p HAPPEN NOW BEEN=7	p BECAUSE IT BEEN=-7	m -er asks=-7	k -ok YOU=-7	m took YOU=-7	s ex=-7
w ex=-7	k WE -se=7	j never told=-7	k YOU HAVE -ed=7	m loan ,=-7	w loan ,=-7	w the loan ,=-7	k YOU SAW -he=-7	k ^ YOU -ed ME=-7	p NOT BEEN BECAUSE=7	p CHOICE THEY=-7	p I BUT=7
k I -pt -ng=7	j not trust=-7	p HAPPEN YOU I=7	p BEEN WE DO=-7	j me look=-7	k CAUSE ME -ok=-7	k ME -ok=-7	m ME look=-7	m me -ok=-7	w me look=-7	m IT we=-7	k -er _ ME=7
m work -nd=7	w work and=7	p I SORRY BEEN=7	k -a _ BEEN=-7	k FEEL _ -he=7	s work=-7	w work=-7	p HAPPEN DO CHOICE=7	k ME _ -ts=7	w my _ nights=7	p I NOW NOT=7	p WILL IT ME=7
k ^ I -te -to=-7	j know are=7	p LIE WE=-7	k I WOULD BEEN=-7	p I SAW JUST=7	j it had=-7	j within a=7	m within -a=7	w within a=7	p CAUSE WE=-7	j i why=-7	p HAVE YOU WOULD=7
w that as=7	j the hid=7	s swipe=-7	p MAYBE HAVE NOT=7	p WOULD NOT SAW=-7	p ME I WE=-7	j angry you=-7	k IF _ -te=-7	j need it=7	w apart=7	p WANT I HAVE=-7	p HAPPEN COLD=-7
k -in _ -ad=7	w in _ head=7	j to myself=7	w and _ had=7	j home a=-7	j late you=-7	p SAW IF=7	j i joke=7	k HAPPEN _ -at=7	k ERROR _ ,=-7	k LIFE I BEEN=-7	k THING -to YOU=-7
j feel to=7	m THING is=7	j i lied=-7	p IT I BEEN=7	k -th _ -ns=7	p HAVE STATE YOU=-7	j was best=-7	w were _ in=7	p BECAUSE ME IT=-7	j feel my=-7	p MAYBE BEEN YOU=-7	w it _ day=-7
w explain _ ,=7	k -ed , -nd I=-7	k CAUSE ERROR=7	k -a OTHER=7	m a OTHER=7	j went you=7	j those nights=7	m those -ts=7	w those nights=7	k -ed -he GAMBLE=-7	k -en _ -nd=-7	k -ce BEEN=7
w jealousy=7	w a _ is=7	p STATE STATE DO=-7	k COLD ,=-7	m COLD ,=-7	k -th THING=-7	m with THING=-7	j should never=7	w should never=7	w should never have=7	w innocent=-7	j is to=7
k -ny _ ,=-7	w any _ ,=-7	m because YOU=7	w because you=7	w was _ a=-7	k NOT WILL -to -ll=-7	k BEEN WILL=7	m BEEN going=7	p I WE ERROR=7	j losing i=7	j losing you=7	j of losing=7
m -of losing=7	w losing you=7	w of losing=7	w of losing you=7	k -er _ -ce=-7	m NOT know=-7	w not know=-7	j have home=7	w at _ point=7	w one _ and=7	m want ME=7	p TRUST WE=7
j you pulled=-7	m YOU pulled=-7	w you pulled=-7	k ME THING -of=-7	w am _ i=-7	j nothing happened=7	p GAMBLE YOU I=-7	j to from=7	j one asked=-7	k HAPPEN _ -th=-7	k -in -ny=7	k -in -ny THING=7
m -in any=7	m -ny way=7	m any THING=7	m in -ny=7	w any way=7	w in any=7	w in any way=7	j be only=-7	k -or _ SEX=7	p SAW SEX=-7	k BEEN FEEL -nd I=-7	j i put=7
p LIE YOU WILL=-7	p ME CAUSE=-7	p WE IT=7	j telling not=-7	j what my=-7	j with march=-7	j that go=7	p NOT SAW BEEN=-7	j emptied the=-7	m I emptied=-7	m emptied -he=-7	w emptied the=-7
w i emptied=-7	w i emptied the=-7	j off in=7	j so not=7	m explain IT=-7	w explain it=-7	m have -to=-7	w have to=-7	p IT IT MAYBE=-7	m BEEN doing=7	p NOT YOU HAPPEN=7	k -th -of=-7
m -th of=-7	w till _ $=7	m BUT have=-7	w still have=-7	m home -nd=7	w home and=7	w spent _ money=7	j happened it=7	s with=-7	w with=-7	j were mind=-7	p BEEN IT ME=-7
k -or -he SEX=-7	j too a=-7	p HAVE SEX I=-7	p ERROR YOU BEEN=-7	k -nt _ -a=7	p SAW IT ME=-7	p IT JUST YOU=7	p I WOULD=-7	m nothing ,=7	w nothing ,=7	m NOT saying=-7	s affai=7
j how the=7	w am _ for=-7	w times _ i=-7	k ^ ME -ne=7	w ^ _ phone=7	w ^ my phone=7	j but in=-7	k -ls=7	j out to=-7	p I TRUST YOU=-7	m her ,=7	w her ,=7
k I WILL BEEN=-7	w i will be=-7	p CHOICE BEEN=-7	k -en I -ld=-7	k -en I -ld YOU=-7	k -en _ -ld=-7	p HAVE DO I=7	p I IF=-7	m IT from=7	j picked phone=-7	j picked up=-7	j up phone=-7
k -up _ -ne=-7	m picked -up=-7	w picked up=-7	w up _ phone=-7	w ^ i felt=-7	k -er _ -me=7	p I SAW LIE=-7	w , _ only=-7	k ^ THEY BEEN NOT=-7	m BEEN no=-7	k NOT -ay=-7	m not -ay=-7
p I SAW ALL=-7	m and -re=-7	p IT I WANT=7	j to you=7	j the group=-7	p DO CAUSE ME=7	j sister i=-7	j if out=-7	p CHOICE IT WOULD=7	w ^ _ will=-7	p ALL HAVE=-7	p I BECAUSE WANT=-7
k ME -nd I -ed=7	w cheated=-7	j of it=7	p FEEL I=-7	k -re I DO $=7	p IT LIE I=-7	j not will=-7	m do YOU=7	w do you=7	k YOU LIE=7	m you LIE=7	j went with=7
p BEEN WE HAPPEN=7	k DO ,=7	m DO ,=7	j it could=7	p I CHOICE=-7	p I CHOICE WE=7	m turned YOU=7	p I WE THING=-7	j have i=7	p FEEL WE THING=7	m wanted ME=7	w wanted me=7
w was only=-7	w sorry _ you=-6	j not phone=-6	k -es -on=6	m -es on=6	p ALL CAUSE=-6	w got to=6	k -ma=-6	j with the=-6	j it mind=-6	p IT JUST=6	m you -ll=-6
k -th -ll=-6	m -th all=-6	m with -ll=-6	w with all=-6	k I WANT -to BEEN=6	p IT ALL YOU=-6	j sorry of=6	m -he stress=6	w the stress=6	p I WE DO=6	m me DRINK=6	j went looking=6
m HAPPEN looking=6	w went looking=6	k YOU -me=-6	k FEEL -or=-6	m FEEL for=-6	k NOW _ -by=-6	j never as=6	k -ne _ ME=-6	w i _ drinking=-6	k -at _ -ng=-6	k STATE -he LIFE=6	j you first=6
k YOU -on -th=6	k DO _ -nd=6	p I LIE SAW=-6	p LIE YOU SAW=-6	w you asked $=-6	m makes YOU=6	s show=-6	w show=-6	k ^ -re BEEN -a=6	k HAPPEN _ YOU=-6	m YOU could=-6	w you could=-6
k BEEN -a OTHER=-6	j it purpose=6	w it _ purpose=6	w it on purpose=6	p NOT ALL YOU=-6	w i _ had=-6	w this _ $=-6	k YOU -er -he=6	p THING BEEN BEEN=-6	p I LIFE OTHER=6	k HAPPEN _ THEY=-6	k I -ed -on=-6
k -ll=6	k -et ME=6	m -et my=6	p ME CHOICE BEEN=6	p HAVE NOW IT=6	j me her=6	p I LIE I=-6	j how when=6	k I BEEN -er=-6	p BEEN THING NOT=-6	j had not=-6	p I THEY WILL=6
j only you=6	m over IT=6	m I started=-6	w i started=-6	k THING _ SORRY=6	m to -a=6	w to a=6	k -at _ -id=6	j i use=6	p IF COMPARE=6	s did=-6	w did=-6
p IT LIFE=6	j broke and=6	m you -ry=-6	k THING I DO $=6	k ME _ -so=6	p NOT CHOICE BUT=-6	k COLD YOU=6	p ME IF YOU=-6	p I TRUST I=-6	k HAVE BEEN -nt=6	m been -nt=6	p CAUSE TRUST=-6
w i d been=-6	p FEEL HAVE=-6	p SORRY BEEN SAW=-6	s say=-6	w say=-6	k -re I HAPPEN=6	j account not=6	k ^ I BEEN -ed=-6	j sorry and=6	k ME _ I=-6	k -st=-6	p FEEL I DO=6
m never -ld=6	w never told=6	m YOU went=6	w you went=6	k ^ _ YOU=-6	p YOU IT HAPPEN=-6	j still not=6	j twice and=6	p IF I MAYBE=-6	j all of=-6	k -ll -of=-6	m -ll of=-6
m all -of=-6	w all of=-6	j second and=-6	j took away=6	n 15=6	m -to leave=-6	w to leave=-6	k , IT I=6	k CHOICE I CAUSE=6	m that FEEL=6	s stand=6	w stand=6
p MAYBE I CAUSE=-6	j been i=-6	w d _ you=-6	m d -ke=-6	s pain=6	w pain=6	k -ng -ly=-6	k -ng -ly $=-6	m -ng clearly=-6	m clearly $=-6	w clearly $=-6	k ^ I HAPPEN=6
p THEY CHOICE YOU=6	j long i=-6	p YOU LIE COMPARE=-6	k BEEN IT=6	j am said=6	p TRUST IF=-6	p BUT NOT SAW=-6	j every night=6	m affair $=-6	w affair $=-6	k YOU _ SORRY=-6	p YOU CHOICE=-6
p I COLD BEEN=-6	p IF YOU HAVE=-6	j i mortgage=6	j was working=6	w i was working=6	w was working=6	p NOT SEX THEY=6	j for one=6	p IT BEEN=6	w you had a=-6	j that her=-6	m YOU pain=-6
p BECAUSE I ME=-6	j from bank=6	k -om _ OTHER=6	w from _ bank=6	k -id -in=-6	p YOU LIFE SEX=6	k ^ _ -it=-6	p THEY IT I=6	k HAVE _ -at=-6	k IT -ut -of=6	w it out of=6	k -to _ ALL=6
k OTHER -to=-6	k THING _ CAUSE=-6	w the _ way=6	p IT ME=6	j truth me=-6	p COMPARE I YOU=6	p ME YOU THEY=6	p IT IT NOW=-6	w like _ i=6	j promotion the=6	m was STATE=-6	j go for=-6
w knew _ was=-6	k -nd _ CAUSE=6	k NOW -he=-6	m NOW the=-6	k -of _ LIE=6	w of _ lies=6	j i within=-6	s withi=-6	w within=-6	m CHOICE it=6	k WOULD _ -ed=-6	k -he _ CHOICE=-6
k NOW IT=-6	w i knew it=6	k IT $=6	m IT $=6	p WILL IT YOU=-6	j to break=6	k -to -ak=6	m -to break=6	m to -ak=6	w to break=6	k , _ BUT=6	j sit with=6
j sit you=6	j the do=-6	p LIFE BEEN=6	j her her=6	j did the=-6	p I BEEN BECAUSE=6	p NOT LIE THING=6	w was done=6	p NOW THING=-6	m YOU there=6	w you there=6	m SAW your=6
k BEEN NOT -ng=-6	k -ts -to=6	m -ts to=6	j not talk=-6	k -gh IT=-6	k -th=-6	k ^ ME=-6	m ^ ME=-6	j i this=-6	p HAVE NOW=6	m -ok me=6	w took me=6
w it _ a=6	j my fault=-6	m ME fault=-6	p IT ME ERROR=-6	w my fault=-6	p YOU LIFE THEY=6	w you _ so=-6	k IT BEEN BEEN=6	k -he -on=-6	m the -on=-6	m STATE my=6	w i lost my=6
w lost my=6	k HAVE NOT -ed=6	w drive=6	j your made=-6	k YOU ERROR=-6	m your ERROR=-6	j i sit=-6	k DO=-6	j about got=6	p BEEN SORRY HAPPEN=-6	p YOU NOW LIFE=-6	k -re I WOULD=-6
k -re _ WOULD=-6	s kisse=6	w kissed=6	k -id YOU=6	p HAVE IT WOULD=6	p YOU WOULD JUST=6	j messages that=-6	p BEEN JUST WOULD=-6	j want for=6	k -th _ ,=-6	s behin=-6	w behind=-6
j best i=-6	j it over=-6	m YOU gave=6	w you gave=6	p BEEN THEY=-6	p ME BECAUSE YOU=-6	k -ty $=-6	m -ty $=-6	j the gone=-6	j after the=-6	w never _ for=6	j but have=-6
p I IT LIE=-6	k -nd I BEEN COMPARE=-6	k , -sk=6	m , -sk=6	m , ask=6	w , ask=6	k -to -ay NOT -to=-6	k ME -er ,=-6	p DO ME HAVE=6	k HAVE _ JUST=-6	p SAW IF HAVE=6	p BEEN COMPARE CHOICE=-6
p LIE YOU THEY=-6	p BUT ME I=-6	j easy to=-6	j so tell=-6	m tell YOU=-6	j thing was=6	k I BEEN STATE=6	p IF I NOT=-6	j you seeing=6	w you _ seeing=6	k IF I FEEL=-6	p FEEL NOT=-6
s need=6	w need=6	k ^ _ -er=-6	k -to -ct=6	m to -ct=6	w , _ there=6	j a the=-6	k IT _ YOU=-6	k -ck ,=-6	m -ck ,=-6	k NOT -a=-6	m NOT a=-6
j to had=6	k -of _ -on=6	j of my=-6	w it _ that=6	m BEEN thinking=6	j i feel=-6	m told ME=6	p OTHER NOT=6	j and paying=-6	p YOU NOT CHOICE=-6	p I DRINK ME=-6	j the there=6
j be it=6	j that do=-6	j were out=6	k -in IT=-6	k NOT _ HAPPEN=6	s tomor=-6	w tomorrow=-6	k , IF IT=-6	w , if that=-6	j in first=-6	k YOU -ed -in=6	m BEEN broken=-6
k -nd YOU -ed=6	k NOT -an=6	k -he -ce -nd=6	k YOU BEEN NOT $=6	w were not $=6	w only _ to=-6	w i was a=6	k YOU _ MAYBE=-5	p BUT YOU I=-5	p JUST DO=5	m have NOT=-5	m at IT=-5
w at it=-5	m SEX him=-5	k -ll _ -re=5	k HAVE _ NOW=5	k -he _ WOULD=5	w the _ would=5	j my am=5	j doing to=-5	p COLD MAYBE=5	j deleted app=5	k I LIE -he OTHER=5	k LIE -he OTHER=5
w deleted _ app=5	w deleted the app=5	j d you=5	j jealous you=-5	p HAVE BEEN LIFE=-5	m -a week=5	w a week=5	j have as=-5	k -on YOU ,=-5	w on you ,=-5	p HAVE YOU DO=5	p JUST WOULD HAVE=5
m been -ht=-5	m TRUST you=5	k -rs _ -ed=-5	k -id _ -ng=-5	w it is my=-5	j anything and=5	m d -er=5	p NOT THEY DO=5	p I IT COMPARE=-5	m lost -a=-5	w lost a=-5	p BEEN COLD NOT=-5
p THEY IT WOULD=-5	p MAYBE I THING=5	p IT STATE=-5	p BEEN ALL I=5	m that -nt=-5	j regret that=5	p ALL MAYBE=5	m -ed being=-5	k BEEN _ WILL=-5	m was FEEL=5	p LIFE WILL NOT=5	k I _ -pt=5
k YOU _ -ke=-5	k BEEN LIE $=5	j am nights=-5	j sorry nights=-5	m first $=5	w first $=5	j everyone a=5	j dinner was=-5	m more $=-5	w more $=-5	j are all=5	j of started=-5
k -er IT I=5	p BEEN JUST ME=-5	w yes , and=5	w yes _ and=5	w for _ that=5	k -er _ YOU=-5	k I DO=-5	m i DO=-5	j you find=-5	k YOU -il=-5	k IT _ -wo=5	w it _ two=5
p I OTHER HAVE=5	k I BEEN -at ME=-5	w was at my=-5	p YOU HAVE SAW=5	p ALL IF=5	p GAMBLE I I=5	p BEEN YOU WOULD=5	k NOT JUST=5	p I JUST YOU=5	j if have=-5	w if _ have=-5	j what did=-5
w time _ and=-5	k -me -on=5	m -me on=5	p IT WOULD HAPPEN=5	j job was=5	m -ut what=5	w about what=5	k -er BECAUSE -he=-5	k -nd -he=-5	m -nd the=-5	k WE _ -a=-5	k HAVE _ -to=-5
k -th YOU=5	m with YOU=5	p I SAW SEX=5	w it _ nothing=-5	p IF WOULD BEEN=-5	j your into=-5	j us and=5	j married to=5	j for in=5	p CAUSE I MAYBE=5	w feel _ $=5	k IT -in YOU=-5
w it in your=-5	j for at=-5	j you stupid=-5	j in to=5	j to feel=5	m -he baby=5	w the baby=5	p I HAPPEN FEEL=-5	k ME _ BECAUSE=5	j for own=5	w for _ own=5	j over was=-5
p BEEN YOU HAVE=5	j can with=-5	s open=-5	w open=-5	j money and=-5	p THING I FEEL=-5	m before YOU=5	w before you=5	s part=5	w part=5	j d with=-5	p I MAYBE MAYBE=5
p IT BEEN SORRY=5	j only because=-5	m NOW my=-5	p BUT LIE YOU=-5	p JUST BECAUSE=-5	k -ne -re=5	p THING SEX=5	p ERROR I IT=-5	w forget=-5	j head and=-5	m had SAW=5	j half in=5
p ALL HAVE ME=5	k YOU -ed $=-5	j some not=-5	j i did=5	p COLD JUST=5	w the _ was=5	j been a=5	k ^ I BEEN -in=-5	w ^ _ lied=5	w ^ i lied=5	k THEY JUST=-5	m him JUST=-5
j same to=5	m was YOU=5	p CAUSE DO I=5	k -of -he LIFE $=5	p BEEN CHOICE YOU=5	j messages not=5	m away $=5	w away $=5	j turned every=5	w wrong=-5	m only -ed=5	m looking $=5
w looking $=5	p WANT NOW=-5	m -er that=5	k ^ IF I=5	w ^ if i=5	j not about=5	j deleted i=-5	p HAVE LIE JUST=5	p LIFE IT IT=-5	p BECAUSE I CHOICE=5	j all with=5	w the _ nights=-5
j and looked=-5	w else _ i=-5	w back _ the=-5	m was I=-5	w was i=-5	k -ng -or -a=5	j it something=5	k -id _ -en=5	k CHOICE _ -en=5	j slept with=-5	p SORRY SAW ME=5	p I SORRY WILL=5
k -or COMPARE=-5	m mother -ed=5	k -a -al=5	m a -al=5	s photo=-5	k -a TRUST=-5	m a TRUST=-5	p BEEN COLD WOULD=5	p YOU COLD WOULD=5	w i _ late=-5	p CHOICE I FEEL=5	p WOULD HAVE LIE=-5
p IF MAYBE BEEN=5	k NOT _ -od=-5	p WOULD CHOICE=5	j your friend=5	k DO NOT -nt YOU=-5	w not want you=-5	p FEEL NOT ME=-5	m never -nt=-5	j what with=-5	k -at I DO -th=-5	k I DO -th=-5	m did -th=-5
w did with=-5	w i did with=-5	w him _ ,=-5	k I _ IF=-5	w i _ if=-5	k -ll _ -ut=5	p NOW LIFE=5	p I HAVE=5	k -to _ ME=-5	p HAPPEN I CHOICE=-5	k JUST SEX $=-5	m table $=5
w table $=5	k ^ IF I DO=5	j joke you=-5	s scare=5	w a _ from=5	w you _ i=-5	w sorry _ ,=5	m -to anyone=-5	w to anyone=-5	p I JUST SEX=-5	m you -ch=-5	j did her=5
j what took=5	k BEEN _ MAYBE=-5	p STATE NOT BEEN=-5	j my us=-5	j kept quiet=5	w way out=-5	p CHOICE BEEN CAUSE=-5	k -ll _ THEY=5	k I HAVE FEEL=5	k I HAVE FEEL YOU=5	j a friend=5	m -a friend=5
w a friend=5	p ME HAVE ME=-5	p MAYBE MAYBE HAVE=-5	p DO I DO=-5	j that regret=-5	k YOU IF=5	m you IF=5	p THEY HAPPEN I=5	k -th _ -ry=5	k -th ALL=-5	m with ALL=-5	p MAYBE I YOU=-5
k HAPPEN _ -ed=5	j i having=-5	p GAMBLE NOW=5	j her my=5	p IT IT WE=-5	k -he -al $=5	k I GAMBLE WE=5	m GAMBLE our=5	j stopped to=5	w stopped _ to=5	k NOT _ -he=-5	k NOT _ -or=5
j so my=5	p IT YOU DO=-5	j know do=-5	j and some=-5	p OTHER SAW=-5	p HAPPEN IT HAVE=-5	k SORRY I=-5	m SORRY i=-5	m sorry I=-5	w sorry i=-5	w to know $=5	p BUT I ME=-5
k YOU -nt $=-5	j never of=5	j made be=5	j that up=-5	k -re YOU=-5	m -re you=-5	w i _ telling=5	k WOULD BEEN -me=5	w d _ home=5	k LIE IT $=-5	k IT WILL $=5	p ALL HAVE DO=-5
w there was a=-5	m I might=-5	w ^ i might=-5	w i might=-5	j with again=-5	p DRINK IT BEEN=-5	p CHOICE BEEN ERROR=5	p CHOICE IT ERROR=5	j and her=-5	j for us=-5	j had told=-5	k -pt $=-5
m -pt $=-5	s sides=5	w sides=5	j get the=5	k JUST SAW=5	k -nd -ne=5	j once i=5	k THEY , I=5	j in so=-5	p SEX I LIFE=-5	k -nd CAUSE=5	m and CAUSE=5
j your friends=5	m YOU friends=5	w your friends=5	p FEEL IT HAVE=-5	p DRINK ALL=-5	m am WILL=5	w am going=5	w i am going=5	p SEX BEEN I=5	k YOU _ ALL=5	j i should=5	j been on=-5
p CAUSE I=5	p YOU BEEN I=-5	k -he -up=-5	m -he group=-5	m the -up=-5	w the group=-5	m made -a=-5	w made a=-5	j do feel=5	w will _ $=5	p JUST IT I=-4	k -se $=-4
m -se $=-4	j up our=-4	k -ne _ -at=-4	p I ME WILL=-4	p LIE I ME=-4	p LIE I WILL=-4	k IT BEEN=4	w know _ you=-4	p TRUST WOULD HAVE=-4	j promise that=4	j too do=4	p YOU COMPARE DO=4
j in would=4	p ME JUST I=-4	s back=-4	w back=-4	k THEY -es $=4	k -ll -he TRUST=-4	k -ll _ TRUST=-4	w tell _ truth=-4	w tell the truth=-4	j have bad=4	j not any=4	k -he _ BEEN=4
p STATE ME LIFE=-4	j in bed=4	j mine it=4	p YOU CAUSE BEEN=-4	j a joke=-4	m -a joke=-4	w a joke=-4	k SAW IT ,=4	k SAW _ ,=4	p NOT BEEN WILL=-4	p BEEN YOU ME=-4	k SORRY -to YOU=4
p JUST HAVE ME=4	p DO LIFE YOU=-4	p SORRY GAMBLE BEEN=-4	k -st $=4	m -st $=4	p WILL JUST YOU=-4	p IT LIE SORRY=4	j never once=-4	m NOT once=-4	w never once=-4	k -in YOU=4	k NOW _ ,=-4
j to place=-4	j i promises=-4	m I talked=4	w i talked=4	m BEEN pretty=4	s prett=4	w pretty=4	j the easy=4	w and _ nothing=4	k -to ME $=-4	k HAVE _ SAW=-4	p IT THEY=4
k JUST BEEN=4	p YOU ME WOULD=-4	k IT BEEN YOU=4	s this=4	w this=4	w hurt you $=4	j to how=-4	p COMPARE COMPARE I=4	p WANT NOT THING=4	k -ed _ $=-4	s since=4	w since=4
k I -ke ME=-4	m -ke my=-4	m broke ME=-4	w broke my=-4	w i broke my=-4	j am all=4	j is an=-4	m is -an=-4	w is an=-4	k -to _ BECAUSE=4	k LIE _ -ll=-4	k LIE -ut ME=-4
p STATE HAVE NOT=-4	p I JUST ME=-4	k -me _ -he=-4	k BEEN STATE=-4	p HAVE IT I=-4	j and do=4	w we had=-4	k -a _ ,=-4	w a _ ,=-4	j have forgiven=4	m HAVE forgiven=4	w have forgiven=4
j not need=-4	k CHOICE -at I=4	m for -ne=4	k SORRY _ ,=4	m being COLD=4	p BEEN LIFE=4	k I FEEL -ed=4	k ^ I FEEL -ed=4	m felt -ed=4	p DO IT YOU=4	p ME STATE=-4	p FEEL DO=4
p YOU THING ERROR=-4	w get _ $=-4	j the bottle=4	m -he bottle=4	w the bottle=4	k -ke _ -nd=-4	j was for=4	p YOU BUT CHOICE=-4	j tell you=4	p SORRY THING YOU=-4	k ME _ -on=4	m WE house=4
m our -se=4	w our house=4	k -nd I SORRY=-4	s ended=-4	w ended=-4	k BEEN _ FEEL=-4	k IT=4	p ALL LIE=-4	j from you=-4	p CAUSE YOU COLD=4	p NOT THEY BEEN=4	w i owe you=4
w owe you=4	w ^ it was=-4	k NOT BECAUSE=-4	j for told=4	p I TRUST LIFE=-4	p GAMBLE I COMPARE=-4	k MAYBE HAVE -ed $=-4	j to tell=-4	k ERROR -er=-4	m -ed us=-4	j handed me=4	j you handed=4
m handed ME=4	s hande=4	w handed=4	w handed me=4	j could be=4	j anyone to=4	k -gh ,=-4	m -gh ,=-4	k -in _ -ck=-4	j did get=4	k NOT WOULD=4	m NOT would=4
j story you=4	j part i=-4	p HAPPEN BECAUSE I=-4	m HAPPEN into=-4	k -ks ,=-4	m -ks ,=-4	w d like to=-4	k FEEL _ ,=-4	k -nd I HAPPEN $=-4	k -es _ $=4	j sorry got=-4	k ^ I DO=-4
j have back=-4	k LIFE _ YOU=-4	k I BEEN -on=4	w i was on=4	p CHOICE YOU BEEN=4	j by the=4	k -nt -to BEEN=4	w want _ be=4	w want to be=4	j never in=-4	j went the=-4	p I ALL IT=-4
k YOU -in -a=4	p MAYBE I DO=-4	w i only had=4	w only had=4	s were=4	w were=4	w too _ and=4	p LIFE I LIE=4	k -nd -re=-4	k WE WOULD=-4	m we WOULD=-4	j to admit=4
m -to admit=4	w to admit=4	j so never=4	p LIFE SAW BEEN=4	p THING CAUSE IT=4	j it and=-4	j is us=-4	j money your=-4	j on d=4	w ^ i am=4	k -on YOU $=4	w that made=-4
j that two=-4	p I MAYBE BEEN=4	k -in _ -me=-4	m there BEEN=4	p IT IT LIE=-4	p I MAYBE JUST=-4	p BEEN IT CAUSE=4	j day you=-4	p WOULD YOU THING=-4	k NOT SAW=4	k -so _ BEEN=4	j that me=4
j you truth=-4	p SORRY THING IT=-4	s borro=4	m -ng to=-4	w and _ do=-4	w ^ _ know=-4	m was BUT=4	w was still=4	j my do=-4	j i flirted=-4	m I flirted=-4	w flirted=-4
w i flirted=-4	p SORRY I CAUSE=4	p BUT HAVE ME=4	j so alone=-4	j feel like=-4	p IT YOU BUT=4	k ^ I WOULD -er=-4	k , NOT -se=4	k , NOT -se $=4	p YOU DO MAYBE=-4	k YOU -he TRUST=4	w you _ truth=4
w you the truth=4	p IF YOU TRUST=4	w ^ _ read=4	w ^ i read=4	p HAVE YOU YOU=-4	j way out=-4	k SAW IT=4	j it matter=-4	s unhap=-4	w unhappy=-4	k YOU WOULD NOT HAVE=-4	p I DO WILL=-4
j many times=4	k -ny -es=4	m -ny times=4	m many -es=4	w many times=4	p YOU NOT I=4	k NOT _ -se=4	k , I HAVE=4	k -he -ys $=4	p IT THEY ME=4	p CHOICE ERROR=4	p THING IT BEEN=-4
k ME=4	p SORRY GAMBLE I=-4	j your from=-4	w time _ i=4	k -to _ $=-4	j of that=-4	w drink _ i=-4	p NOT HAVE HAPPEN=4	j only thing=-4	p BEEN GAMBLE IT=-4	w and _ lost=4	j house of=4
j that trust=4	w promotion=4	p JUST ME=4	j we had=4	m WANT with=4	s use=-4	w use=-4	k BUT IT BEEN NOT=-4	p YOU ME THING=4	k -sk $=4	m -sk $=4	m ask $=4
w ask $=4	p IT NOW=-4	k YOU _ SEX=4	k -ty _ I=-4	k -ng -om=-4	j were the=-4	p SAW ME YOU=-4	j i away=4	k -in _ -he=4	k ^ _ GAMBLE=-4	k -ed _ -on=4	p FEEL BUT YOU=4
p COMPARE I SORRY=-4	p ME I NOW=-4	j have told=4	j to work=-4	k IT FEEL ME=-4	j you second=4	k LIE -ut=-4	m LIE about=-4	j same and=4	k , -nd IF=-4	w , and if=-4	w kept it from=-4
j night a=4	p YOU BEEN WILL=4	p I LIFE THEY=4	k -nd -th=-4	m -nd with=-4	p OTHER YOU ME=-4	j one not=-4	k -er BEEN=4	p JUST IT ME=-4	j but at=-4	p ALL NOT=-4	m -in this=4
w in this=4	p I YOU SAW=-4	p THING I WILL=4	k -up -on=-4	m -up on=-4	k -or THING IT=4	k -ke I -ed=4	k -ke _ -ed=4	p DO BEEN IT=4	p IT I HAVE=4	k -he -ge=-4	m the -ge=-4
w put _ in=-4	k BUT _ -he=4	w for that=4	p WOULD I HAVE=-4	m YOU like=-4	w you like=-4	s plate=-4	j if said=-4	p NOT YOU SORRY=4	k -ck -in=3	p I WILL STATE=-3	m hurt -nd=3
w hurt and=3	p WOULD HAVE THING=-3	j my know=3	k -ng _ YOU=-3	j am took=3	j grief you=-3	p SAW DO=3	p SEX HAVE=3	w money _ your=3	k CHOICE _ ME=-3	p BEEN THING CHOICE=3	j of never=-3
p ME ME I=3	j that by=-3	k -ll YOU THING=3	k -ll YOU THING $=3	k -ll -in=-3	m -ll in=-3	k -et=-3	k -ff $=3	m -ff $=3	k -ut -re I BEEN=-3	k -he -om=-3	m the -om=-3
k -th WE=-3	m with WE=-3	k YOU -ts=-3	m your -ts=-3	k -er BECAUSE=3	k BEEN -re WE=-3	k IT BEEN -re WE=-3	w was _ we=-3	w was before we=-3	k -at _ WILL=3	k DO IT -or=-3	k I DO IT -or=-3
m -or us=-3	w did it for=-3	w for us=-3	w forgive _ $=3	w forgive me $=3	j i email=3	j let me=-3	p I JUST JUST=3	w over it=-3	j app i=3	j feel it=-3	j and morning=-3
p I DO IT=-3	s messa=-3	p MAYBE YOU HAVE=3	p CAUSE DO NOT=3	w the money $=3	k MAYBE _ $=-3	s drank=3	w drank=3	w and _ looked=3	j home i=-3	k DRINK=-3	s start=-3
k -on _ CAUSE=3	j you or=3	p JUST LIE IT=3	k ME -rd=-3	m my -rd=-3	p IT BUT DO=-3	p HAVE I NOT=-3	s blow=3	w blow=3	p WOULD YOU I=3	j it friendship=3	p COMPARE MAYBE=3
p HAVE I STATE=3	j i about=3	w do _ know=-3	w do not know=-3	p LIFE DO CHOICE=-3	j am not=3	j and was=-3	p SEX I I=-3	j was lost=-3	m BEEN lost=-3	w was lost=-3	p SORRY ME I=-3
k -ne -ht $=-3	w one night $=-3	m point $=3	w point $=3	j nothing about=-3	j i recital=-3	s nothi=-3	w nothing=-3	m it -es=-3	p YOU BUT YOU=3	k SAW _ -om=3	s gone=-3
w gone=-3	j he you=-3	j my therapist=-3	m ME therapist=-3	w my therapist=-3	k DO _ -ve=3	p HAPPEN IT NOT=3	k -nd NOW -he=3	k BEEN -ir=3	j am it=-3	j down i=3	s fathe=-3
w father=-3	s both=-3	w both=-3	k -id I BEEN=3	p I BUT IT=-3	p I WOULD I=3	j know what=-3	k -et NOW IT $=3	k SEX _ -a=3	k -hs ,=3	m -hs ,=3	m months ,=3
w months ,=3	m would NOT=-3	j not those=-3	w ^ _ mother=3	k I CAUSE THEY=3	p ALL I BEEN=-3	j i less=3	k -a -nd=3	m a -nd=3	k BEEN _ -ay=-3	p ME I DRINK=3	j for was=-3
m lying -to=-3	w lying to=-3	p WE LIFE I=-3	p LIFE SEX=-3	p WE MAYBE NOT=-3	m IT ended=-3	w it ended=-3	w and _ a=3	k TRUST BEEN STATE=3	p THING YOU WOULD=3	p THEY ME DO=-3	j you lied=3
p GAMBLE I IT=3	w have asked me=-3	p BEEN DO I=-3	w ^ _ night=3	j is no=3	k -in _ -nt=3	p SORRY I=3	k -to -ay IT=3	m -ht and=3	j no how=3	w no _ how=3	p HAPPEN LIFE=3
j this on=3	j gave me=3	k -ed -he GAMBLE ,=-3	k -ld $=3	m -ld $=3	k -a -th=3	m a -th=3	j i cried=-3	m I cried=-3	w ^ i cried=-3	w i cried=-3	m done $=3
w done $=3	m both -es=-3	k THING -of=-3	m THING of=-3	w tell _ i=-3	p WILL WOULD I=-3	k YOU _ ,=3	p BUT DO YOU=3	j hand and=-3	j do have=3	p YOU GAMBLE IT=3	p COLD LIE=-3
j it without=-3	k SEX -th=3	m SEX with=3	k -nd -ow=-3	m and -ow=-3	k -ow I=3	m -ow i=3	k STATE _ YOU=-3	k WOULD _ -th=-3	p COLD THING=-3	j you never=-3	k BEEN -ed -nd I=3
k -re _ -ed=3	p IF YOU FEEL=-3	k -ok IT=-3	k -ve _ ,=3	p I HAVE BEEN=3	w about it $=-3	j happened and=-3	j to will=-3	k -ed _ THEY=-3	k -ut -at=3	j it i=-3	p I IT BEEN=-3
s acted=-3	w acted=-3	p I JUST THEY=3	m I was=-3	w i was=-3	j was she=-3	k -ch _ $=-3	s mysel=3	w myself=3	k LIFE -so=-3	m LIFE so=-3	w admit=-3
j he i=3	k -go _ -or=3	k NOT _ -to=3	j a of=-3	p TRUST YOU CAUSE=-3	j talked about=3	j the stress=3	k DO -he=-3	m DO the=-3	k IT _ SEX=3	m things -to=-3	w things to=-3
w ^ _ your=-3	k -in ALL=3	j mortgage and=3	p SEX I THING=3	p ALL STATE=-3	j is i=-3	j friends do=3	m OTHER do=3	w friends do=3	j i see=-3	k DO NOT -ay=3	k THING _ -ke=3
m that -to=3	w that to=3	p BUT I IT=-3	j all because=3	j out with=3	j there that=3	p THING GAMBLE=3	k -ch _ IT=-3	p SAW OTHER=-3	p LIFE I CHOICE=-3	k -ut ,=-3	m -ut ,=-3
m out ,=-3	w out ,=-3	p CHOICE DO YOU=-3	p BUT I BUT=3	w it _ way=-3	m BEEN late=-3	j carried the=-3	k I BEEN -ed=3	k BECAUSE I DO=-3	k BECAUSE _ DO=-3	p I NOT YOU=-3	p HAVE DRINK=3
k DO IT -so=3	k I DO IT -so=3	w did it so=3	s goes=-3	w goes=-3	p ME OTHER ME=3	m ended IT=3	s could=3	w could=3	k WOULD -ok=3	m WOULD look=3	p TRUST YOU ME=-3
p BEEN CHOICE IT=3	k -a OTHER ,=3	k -ns _ I=3	p ALL I CAUSE=3	p BEEN FEEL FEEL=3	k -th THEY -nd=3	w i do not=-3	p WE BEEN ME=3	j not looking=3	p BEEN ME NOW=3	k -nk I=-3	m -nk i=-3
m think I=-3	w think i=-3	k I WOULD BEEN -me=-3	w d be home=-3	k -en _ -or=-3	w have _ ,=-3	s cost=-3	w cost=-3	p I THING DO=-3	w ^ i would=3	w say _ $=3	k I WOULD HAVE -ld=3
k WOULD HAVE -ld YOU=3	j so her=3	w see _ it=-3	p ME CHOICE I=-3	j to the=3	j in of=-3	p YOU SAW IF=-3	j call an=-3	k -ll IT -an=-3	k -ll _ -an=-3	k NOT -ll IT -an=-3	m IT an=-3
w call _ an=-3	w call it an=-3	w it an=-3	w not call it=-3	w notice=3	p WANT I BEEN=3	p I BEEN CAUSE=-3	j have lied=-3	p THING I CAUSE=3	j too like=3	j the cash=3	m -he cash=3
s cash=3	w cash=3	w the cash=3	p WANT WANT=3	p IF YOU LIFE=-3	p WE IT BEEN=-3	w there is=3	j to may=3	j not remember=3	k SAW _ -to=-3	w asked _ to=-3	w i _ one=3
k HAVE _ YOU=3	j this so=3	m things COMPARE=3	j i get=-3	j responsibility for=-3	k -ke -ty -or=-3	k -ty -or=-3	k I -ke -ty=-3	k I -ke -ty -or=-3	k ^ I -ke -ty=-3	m -ke responsibility=-3	m -ty for=-3
m responsibility -or=-3	m take -ty=-3	w i _ responsibility=-3	w i take responsibility=-3	w responsibility for=-3	w take responsibility=-3	w take responsibility for=-3	p OTHER BEEN=3	j a am=3	p THING BECAUSE=-3	k -an SORRY=3	k YOU WILL=3
m you WILL=3	j when asked=-3	k MAYBE _ ME=-3	p BUT HAVE YOU=3	p SEX WOULD=3	w be _ ,=3	k SORRY _ SEX=3	j i admit=3	m forget $=-3	w forget $=-3	k BEEN _ -ff=3	p COMPARE I LIE=3
m but IT=3	w but it=3	j about her=3	w when _ are=3	w when you are=3	w before _ $=3	j should and=3	k YOU -nk=3	m YOU think=3	m you -nk=3	w you think=3	w ^ _ started=3
m CHOICE your=3	j the moment=-3	m -he moment=-3	w the moment=-3	k -a _ -ut=-3	p IT BEEN CHOICE=3	j my that=3	k I LIE -he=-3	j to get=-3	k MAYBE HAVE -ed=3	w to your=3	j said nothing=-3
k DRINK -nd I=3	p I WOULD IT=3	j takes a=3	w been _ and=-3	k BECAUSE -re=3	p BUT STATE=3	j that see=3	k -nd -re BEEN=3	j years i=3	m ALL night=3	w every night=3	k WILL _ -so=3
p HAPPEN GAMBLE=-3	k SEX , IT=-3	k SEX , IT BEEN=-3	p NOW WILL IT=3	j have not=3	k -ch -th $=3	w for _ ,=-2	k -ed _ GAMBLE=-2	j things to=2	p NOT TRUST YOU=-2	m YOU got=-2	w you got=-2
p DO ERROR I=2	p BEEN CAUSE=-2	k WOULD _ -at=-2	j i it=2	p I THEY WOULD=-2	m leave YOU=-2	w leave you=-2	j and have=2	j never and=-2	k I _ BUT=2	j admit it=2	j been this=2
k -on -se=-2	m on -se=-2	j by of=-2	p DO YOU HAVE=2	k -ag=-2	j meant you=-2	p JUST WOULD NOT=2	p IF CHOICE=-2	s joke=-2	w joke=-2	j lot on=2	w chance=-2
k NOT=-2	p BEEN IT I=-2	p HAPPEN BECAUSE=-2	m -ok it=2	j you dramatic=2	w dramatic=2	k THEY SEX=-2	k SORRY _ THING=-2	j will your=-2	k -ds -nd=2	m -ds and=2	j to as=2
j trust and=2	w to _ place=-2	j you took=-2	p DO LIE IT=-2	k MAYBE _ DO=2	w was _ of=2	m know -at=2	w know what=2	k -st , -nd=2	p LIE JUST IT=2	p CHOICE IT LIE=2	j me you=2
m is -in=2	w is in=2	j to times=-2	j died was=2	j sorry am=-2	k GAMBLE ,=2	m GAMBLE ,=2	p ALL SEX=2	k -er OTHER $=2	m another OTHER=2	m back -en=-2	p I CHOICE BUT=-2
j tell her=2	p STATE I JUST=-2	k -he -al=2	m the -al=2	j me cry=2	m HAVE to=2	w that is=-2	j hid it=-2	k COMPARE , I=2	j husband i=2	m ME alone=-2	s situa=2
k I BEEN COLD=-2	k IT WOULD FEEL=-2	k IT WOULD FEEL YOU=-2	k WOULD FEEL YOU=-2	m would FEEL=-2	w did _ ,=-2	p BECAUSE YOU IT=-2	k -a -ng=-2	m a -ng=-2	k HAVE -to=-2	p YOU IT BUT=2	j father you=-2
p BEEN I NOW=2	w not _ i=-2	j do was=2	j before anything=2	j her husband=2	m THEY husband=2	w her husband=2	k -nd -id -he=-2	w and said the=-2	s after=-2	k -er , I=-2	k -it _ LIFE=-2
p THING DO I=-2	j but it=2	s her=2	w her=2	k -er -he=-2	m -er the=-2	k -ut=2	m I caused=-2	w i caused=-2	p WOULD YOU IT=-2	m I did=2	w i did=2
s drink=-2	k HAVE CAUSE=2	j the move=-2	j after you=-2	w whole _ $=-2	k ME _ -in=2	p IT LIE=2	k FEEL ,=2	m FEEL ,=2	j every to=2	j the did=-2	j i her=2
p FEEL I IT=-2	j loan the=2	p NOW I WILL=2	j will pay=-2	m WILL pay=-2	w will pay=-2	s touch=-2	k -ng=2	p THEY IT ME=2	k -er _ -ed=2	j this family=2	m IT family=2
w this family=2	j what from=2	k ^ YOU BEEN=2	p I YOU JUST=2	k -ct _ IT=2	k ^ _ -te=-2	p DO BEEN ME=2	p I WOULD WE=2	m ME way=2	p WILL JUST=2	j i came=-2	m SAW it=-2
k -re IT=-2	m -re it=-2	k YOU _ -ss=-2	m that CAUSE=2	w nights _ you=-2	k , I=2	m , I=2	m , i=2	w , i=2	w she _ on=-2	p ME I HAPPEN=-2	p NOT CAUSE ERROR=2
p COMPARE I DO=-2	k BUT _ DO=2	k YOU -ld=2	m you -ld=2	p BEEN BEEN THEY=-2	k -ed -at=-2	k THEY -es=2	m much $=-2	w much $=-2	w made _ that=-2	p OTHER LIFE=-2	j to way=2
j in me=2	k -he GAMBLE BEEN -ed=2	p DRINK I=2	k ^ I -et=2	w and _ out=2	m back -to=-2	w back to=-2	j did you=-2	k ^ I -id I=2	p BECAUSE BEEN YOU=2	p I DO HAPPEN=2	j for my=2
p THEY NOT BEEN=-2	j went my=-2	j if could=-2	k IF _ MAYBE=-2	w if _ could=-2	j want it=2	j just had=-2	w friend=2	k -ne -th=-2	j that your=-2	m -it you=2	k -ch _ ME=2
j so about=2	k -so _ -ut=2	w so _ about=2	p FEEL YOU YOU=2	w , i was=2	j a what=-2	p YOU OTHER NOT=2	j ashamed you=-2	k -wo -of=2	m -wo of=2	m two -of=2	w two of=2
w needed _ to=2	p TRUST I YOU=-2	p ALL COLD=2	k COMPARE COMPARE=2	m COMPARE than=2	p HAVE HAPPEN THING=2	j could about=2	p CAUSE YOU SORRY=-2	p CHOICE YOU ME=-2	k -a -er=2	m a -er=2	j did to=2
p IT JUST ME=-2	w my _ in=-2	k YOU -ht ME=-2	m YOU caught=-2	w you caught=-2	w you caught me=-2	k -er LIE=2	j sent and=-2	j sent i=-2	p MAYBE I BUT=-2	j going and=-2	p I MAYBE HAVE=-2
k -it _ $=-2	j this to=2	j it no=2	j can for=-2	s ill=2	w ill=2	s accep=-2	p CAUSE YOU CHOICE=-2	s remem=-2	j him i=2	k SAW -he SEX=2	j yes and=2
m d BEEN=-2	p JUST LIE YOU=-2	j the casino=2	m -he casino=2	s casin=2	w casino=2	w the casino=2	k -se ,=-2	m -se ,=-2	j loan and=2	w get _ it=2	j said that=-2
p YOU JUST TRUST=-2	j i send=-2	k -or -ne=-2	m BEEN not=2	w ^ _ does=2	k SEX -nd=-2	m SEX and=-2	k I _ HAVE=-2	p BEEN I ME=-2	m -en your=-2	p CHOICE BUT=2	j talk to=2
k -lk -to=2	m -lk to=2	m talk -to=2	w talk to=2	p BUT NOT I=2	p HAVE STATE WANT=-2	p BEEN STATE DO=2	m -a marriage=2	w a marriage=2	p DRINK I DO=-2	j you which=2	j got married=-2
j we married=-2	m HAPPEN married=-2	w got married=-2	w we _ married=-2	w we got married=-2	p YOU DO DO=2	p BEEN BEEN I=2	j times not=-2	p YOU CHOICE CAUSE=2	k -ly $=2	m -ly $=2	p THEY I HAPPEN=2
k -a WILL=-2	m a WILL=-2	s door=-2	w door=-2	j told were=2	w my _ that=2	m ALL else=2	j at as=2	j just so=2	p IT SEX IT=-2	k -ut $=-2	m -ut $=-2
k MAYBE _ -nd=2	k ^ _ I=-2	w ^ _ i=-2	p YOU LIFE IT=2	k DO NOT -ct=-2	m past IT=-2	m WOULD be=2	j made so=-2	k COMPARE _ BEEN=-2	j because something=2	p ERROR BEEN ERROR=2	j did tell=-2
w did _ tell=-2	k -in _ -ay=-2	p IF FEEL=-2	k -in -on=-2	m wrote -to=2	w wrote to=2	k -nd _ -ut=2	k TRUST -to=-2	m TRUST to=-2	k -al _ ,=-2	k ME -a=2	m ME a=2
m me -a=2	w me a=2	j never me=-2	m said YOU=-2	w said you=-2	m and DO=-2	j can move=2	j went and=-2	k -up -nd I=-2	w up and i=-2	m -he day=2	w the day=2
w is _ for=2	p LIFE YOU THEY=-2	p NOT SAW THEY=2	p I BEEN=2	w not my=1	w was not my=1	p ME I I=-1	w out _ you=1	p NOT COMPARE=1	j a drinking=-1	w in it=1	m ME with=1
m me -th=1	w me with=1	s pulle=1	w pulled=1	p CAUSE WANT=1	p BEEN COLD=1	p JUST BEEN JUST=1	j we on=-1	w that _ because=-1	p HAVE STATE IT=1	j maybe you=-1	j but me=1
j do think=-1	k SAW IF=-1	m SAW if=-1	p HAPPEN SORRY=-1	k I HAVE=-1	m i HAVE=-1	p BECAUSE THEY NOT=1	p LIE YOU BEEN=-1	p IT BECAUSE CHOICE=-1	k NOT LIE $=-1	w it _ so=1	m no -on=1
p NOT WANT DO=-1	p I ALL YOU=-1	m happened ,=-1	w happened ,=-1	w laugh=-1	p SORRY I BEEN=-1	k NOT _ -ht=1	k I _ -wn=1	w i _ down=1	p LIE YOU DO=1	w looked _ $=-1	j i truth=1
p YOU JUST IT=1	p JUST HAVE HAPPEN=-1	k ^ _ -ow=-1	j i anniversary=-1	w from _ i=-1	j i after=1	j for put=-1	k ^ I BEEN -er=1	p FEEL CHOICE=1	m WE had=1	j our with=-1	k I HAVE -a=1
s havin=1	w having=1	p I THEY THEY=-1	p SAW BUT YOU=1	k DO _ CHOICE=1	w all _ ,=-1	m -to get=1	w to get=1	p DRINK CAUSE=-1	j would gone=1	k , BUT YOU BEEN=-1	p IT I SEX=1
k IF _ OTHER=1	p CAUSE ME ME=-1	m through IT=1	m -or it=1	w for it=1	j sorry in=1	p HAPPEN I LIFE=1	j made doubt=1	k CAUSE YOU -bt=1	k CAUSE _ -bt=1	w made _ doubt=1	w made you doubt=1
m IT had=-1	p TRUST ME BEEN=1	m THING out=1	p I DO THEY=1	p TRUST I NOT=-1	k IF -re BEEN=1	p DO BEEN NOW=-1	m -ed about=1	k -bs=-1	j your because=-1	k -ed _ LIE=-1	w let _ $=-1
k HAVE DO=-1	m HAVE done=-1	w am _ to=-1	p I DO=-1	m kissed THEY=-1	j can me=1	p FEEL COMPARE=1	p IF THEY YOU=1	p CHOICE IT BUT=-1	k BECAUSE _ -ed=1	k -ll -of IT=-1	j been since=-1
j stopped your=-1	p CAUSE ME=-1	k I HAVE NOT=1	p YOU HAVE LIE=-1	k -ge -nd=-1	k -he -ge -nd=-1	m -ge and=-1	j to about=-1	k ,=1	s ,=1	w ,=1	k -ed THEY $=1
j my family=-1	m ME family=-1	w my family=-1	p BEEN YOU NOT=1	p DO NOT MAYBE=1	p YOU NOT MAYBE=1	j was drinking=-1	m was DRINK=-1	w was drinking=-1	p DO YOU=-1	j the credit=1	j my ex=1
m ME ex=1	w my ex=1	p STATE I CHOICE=-1	k $=-1	k ^=-1	s $=-1	s ^=-1	w $=-1	w ^=-1	w was _ to=1	p IT IT ERROR=-1	k I BEEN -ng -ut=1
j was as=1	p THEY HAPPEN IT=1	p I LIFE NOT=-1	j telling it=1	m -he money=-1	w the money=-1	s do=-1	w do=-1	j our not=-1	p WILL BEEN THEY=-1	w tell you=-1	p THEY CHOICE I=-1
j is that=1	m something BEEN=-1	w something was=-1	w were you=1	j will it=1	j the away=-1	p ERROR ME I=-1	p WOULD YOU ME=-1	j you saw=-1	j made with=1	j turned you=1	s scree=1
j want be=-1	j back and=1	j had tell=-1	p YOU NOW=1	p WILL BEEN=-1	j was family=1	m CAUSE mistakes=1	j he to=-1	p I I BEEN=1	w it was all=-1	w come _ the=-1	m -he only=1
w the only=1	p NOT NOW=-1	k , I CAUSE=-1	m something IT=-1	w something that=-1	k -nd _ FEEL=1	k I DO ,=-1	j this a=1	p ERROR I NOT=-1	p CAUSE YOU NOT=1	j i done=1	k IT -om=1
p YOU HAVE IT=-1	k -it IT $=-1	w admit _ $=-1	w admit it $=-1	k YOU LIFE $=1	w said i was=1	w ^ _ just=-1	p IF ME LIFE=1	j your what=-1	m -ll my=1	k -nt _ BEEN=-1	k -ay -nd=-1
m -ay and=-1	p IF YOU WOULD=1	s easy=-1	w easy=-1	m be -he=1	w be the=1	k NOT -ed ME=-1	k -ll YOU=1	w ^ _ about=1	k ^ IT=-1	m ^ IT=-1	p IT I ALL=1
p I HAVE YOU=-1	j that nobody=-1	p WE STATE LIFE=1	p HAPPEN WOULD NOT=-1	j could i=1	k HAPPEN -on $=1	w went on $=1	p CHOICE CHOICE IT=1	p ME YOU DO=-1	p HAVE I IT=-1	k -nd IT IT=-1	k -nd IT IT BEEN=-1
p ME HAVE BEEN=1	j picked the=1	k CAUSE=-1	p ALL BEEN NOT=1	p JUST I WOULD=1	w come _ ,=-1	p BUT IT NOT=-1	j nobody have=-1	s pract=-1	j a lie=-1	k DO NOT -nd=-1	j in because=-1
j d rather=-1	w d rather=-1	k I _ DO=-1	k -em $=1	m -em $=1	m her -he=-1	w her the=-1	k WILL -to=1	m WILL to=1	p HAPPEN IT THEY=1	p DO YOU ME=-1	p FEEL THING I=-1
p ME IT BECAUSE=1	j i friend=-1	p HAVE LIE BEEN=1	m ^ trust=1	w ^ trust=1	j to forget=-1	j feel you=1	k -he _ I=-1	w the _ i=-1	k YOU _ -up=1	w you _ up=1	j us not=-1
p ME IF I=-1	k -ng _ -he=1	k IF I=1	m IF i=1	m if I=1	w if i=1	k BEEN _ -st=-1	w ^ _ was=-1	p OTHER OTHER=-1	p WOULD BEEN DO=1	k -ay -so ,=1	k -so ,=1
m -so ,=1	m so ,=1	w say so ,=1	w so ,=1	k -he -ty=1	m the -ty=1	j have it=1	j lot i=-1	k -th -om=-1	k -ut WE $=1	w about us $=1	k DRINK _ I=1
j parents and=1	k ME -on=-1	p NOT LIFE NOT=1	j paying for=-1	m paying -or=-1	w paying for=-1	p I YOU ALL=1	k -ed _ -er=1	j of were=-1	k I _ ERROR=1	k HAPPEN _ -ng=1	k , ME=1
m , ME=1	m , my=1	w , my=1	k STATE IT=1	s credi=1	w credit=1	p WE I HAVE=-1	m years -nd=-1	w years and=-1	k ^ -he GAMBLE BEEN=-1	s no=-1	w no=-1
p IT I DO=1	p CAUSE THING WOULD=1	p FEEL BEEN I=1	m -ut me=1	j that bad=-1	p YOU I LIE=1	p NOT ERROR BEEN=1	k BEEN _ NOT=1	p HAVE LIFE=-1	p STATE IT DO=1	p STATE DO=1	k -at I -ld=-1
k -at I -ld YOU=-1	w what i told=-1	p DO YOU IT=1	j have from=-1	w with _ the=-1	p IT BUT IT=-1	p ME NOT CHOICE=-1`,
};
