import type { RuleTable } from './pattern.js';

export const german: RuleTable = {
  language: 'de',
  words: {
    AIRWAY: 'hals zunge rachen kehle luftrohre gaumen kehlkopf zapfchen schlund',
    FACE: 'lippe lippen gesicht mund augen auge lider augenlider wangen ohren nacken',
    SWELL: `
      schwill* schwell* geschwoll* zugeschwoll* angeschwoll* dick dicke dicker riesig* aufgegangen aufgequoll*
      anschwell* gross zuschwell* schwoll*`,
    CLOSE: 'eng enge enger zu zugeschnurt schnur* kratz* juck* kribbel* brenn* kloss druck* engegefuhl passt',
    CHEST: 'brust brustbein brustkorb herz rippen',
    HURT: `
      schmerz* weh druck* stech* eng enge engegefuhl zieh* brenn* schraubstock ring sticht reisst presst zerreiss*
      pocht`,
    THEY: `
      er sie mein meine meinen meiner mann frau sohn tochter mutter vater mama papa oma opa bruder schwester kind
      baby freund freundin kollege kollegin nachbar nachbarin patient patientin kumpel mitbewohner mitbewohnerin
      enkel tante onkel schuler schulerin bewohner bewohnerin madchen junge jemand kleiner kleine ihm ihr`,
    CHILD: 'baby saugling neugeborenes kind sohn tochter kleiner kleine kleinkind wochen monate zwerg enkel',
    PILLS: `
      tablette* tabletten pille pillen medikament* packung paracetamol schlaftablette* insulin tropfen
      beruhigungsmittel schmerzmittel medikamentenvorrat antidepressiva blister ibuprofen dosis`,
    POISON: `
      bleiche gift* abflussreiniger reiniger spulmittel spulmaschinentab waschmittel knopfzelle batterie goldregen
      frostschutz* pilze* benzin saure lauge bleichmittel beeren rattengift`,
    NOT: 'nicht kein keine keinen keiner nie niemals ohne weder',
  },
  signs: {
    airway: `
      AIRWAY & SWELL; AIRWAY & CLOSE; FACE & SWELL; nicht|kaum|nimmer|mehr schlucken;
      schlucken & nicht|kaum|schwer|nimmer|mehr; stimme & weg|heiser|donald|krachz*; speichel|sabber*;
      halsschwell*|quincke*|angioodem; kloss im hals; schwillt; zugeschwollen;
      kann nicht|kaum sprechen|reden|schlucken; eng im hals|rachen`,
    anaphylaxis: `
      anaphyla*; anafil*; allergisch* schock|reaktion; schwere reaktion; allergieschock; schock & allergisch*`,
    pen: `
      fastjekt|jext|epipen|emerade|adrenalin|adrenalinpen|notfallpen|spritze|pen &
      gespritzt|reingehauen|gegeben|setze|setzen|drin|immer|zweite|jetzt|abgelaufen|benutzt|genommen|kein|besser|soll|nehmen`,
    breathing: `
      keine|kein|kaum|schlecht|schlechte|wenig luft; luft & keine|kaum|schlecht|bekomm*|krieg*|weg|ring*|keinen;
      atmet nicht|kaum|schwer|schlecht|komisch|schnell; nicht|kaum|schwer atmen; atemnot; erstick*; rochel*; japs*;
      keuch*; pfeif* & atm*|brust; verschluckt & blau|luft|hals|knochen|am|steckt;
      atem* & schnell|brodel*|rassel*|stillstand; notfallspray & leer|nichts; asthmaanfall; hechel*; steckt & hals;
      atemstillstand; luft mer|mehr; kriege|krieg|grige keine;
      verschluk*|verschluckt & nuss|kriegt|bekommt|nix|fleisch|bonbon; schnappatmung; atmet nur noch|wenn|alle;
      brodelt & lunge; rosa schaum; hustet schaum; pfeift & einatmen|atmen|luft; keine|kein puste|luft`,
    blue: `
      lippen|gesicht|finger|nagel|baby|haut|mund & blau*|grau*|lila|blaulich|violett; lauft|wird|ist blau|grau;
      blau an; zyanose; graue haut; aschfahl|fahl|fahlgrau`,
    chest: `
      CHEST & HURT; brustschmerz*; linker|linken arm & schmerz*|taub|zieh*; kiefer & zieh*|schmerz*; angina pectoris;
      faust & brustbein; brust & eng*|druck*`,
    heartAttack: 'herzinfarkt; herzanfall; herzstillstand; herzattacke; kein|keinen puls; infarkt; reanim*',
    heartRate: `
      herz & flatter*|rast|rasen|stolper*|holper*|setzt|schlagt|aussetz*; herzrasen;
      puls & rast|schwach|150|160|170|180; herzstolpern; tachykardie`,
    strokeSigns: `
      mundwinkel|gesicht & hang*|schief|taub|herunter|runter; lallt|lallen|lalle;
      arm|bein|hand|seite|korperhalfte & taub|hang*|gehorcht|gelahmt|schlaff|nicht|kraft|lahm|zieht|heben;
      halb* seite|korper; kauderwelsch; worte|worter & nicht|falsch|finde;
      sieht|sehe doppelt|doppelbilder|verschwommen; durcheinander; verwirrt; wirr; fragt & wer|immer;
      nicht mehr orientiert; erkennt & nicht; redet & durcheinander|wirr|komisch; arm hangt;
      lacheln & rechts|links|nur|schief; verwirt`,
    stroke: 'schlaganfall; hirnblutung; hirnschlag; schlagerl',
    collapse: `
      bewusstlos*; bewustlos*; ohnmachtig*|ohnmacht; kollabiert; zusammengebrochen|zusammengesackt|zusammengeklappt;
      umgekippt|umgefallen; wacht|wachen nicht|nimmer auf; aufwecken|wecken & nicht|kaum;
      nicht|kaum & wach|wecken|ansprechbar|ansprache; reagiert nicht|auf; null|keine reaktion|antwort;
      liegt & boden|flur|gang|da|bahnsteig|antwort*; nicht zu sich; weggetreten; gleich weg; bin ich weg;
      antwortet nicht; kommt nicht zu; leblos; kriegt|bekommt augen nicht|nich auf; augen & nicht auf|mehr;
      nicht wach zu|kriegen`,
    faint: `
      schwindel*|schwindl*; schwarz & mir|augen|wird; dreht sich; sternchen|punkte & sehe|seh;
      gleich weg|umkipp*|ohnmacht; kreislauf & bricht|weg|sackt|zusammen; flau|schummrig|blumerant;
      beine & klappen|weg|gummi; benommen; rauschen in ohren; mir wird komisch`,
    bleeding: `
      blut* & nicht|spritz*|viel|uberall|stark|lauft|hort|stopp*|verlier*|boden|erbrech*|husten|hustet|brech*|kotz*;
      erbreche|erbricht|spuckt blut; hustet|huste blut; blutung; nasenbluten & stunde|verdunner;
      stuhl & schwarz|teer|blut; kettensage|brotmaschine|kreissage; finger & ab|abgeschnitten|abgetrennt;
      tiefe wunde|schnittwunde; messerstich|gestochen & messer; druckverband; klumpen; verblut*;
      kettensage|kreissage|messer|axt|beil & oberschenkel|hand|finger|spritz*|bein|arm|abgerutscht;
      blutet & wie|verruckt|oberschenkel|gurtel|halt|ohr|kopf; schwarz wie teer; es spritzt;
      nasenbluten & stunde|stunden|marcumar|anderthalb; aufgeplatzt|gebissen & gesicht|spritzt|hals`,
    seizure: `
      krampf* & gerade|nicht|seit|boden|jetzt; krampft|krampfanfall; epileptisch* anfall;
      anfall & minuten|epilep*|dauert|vorbei|erster; schaum & mund; zuckt & augen|schaum|boden; zuckungen;
      augen verdreht; fieberkrampf; stocksteif; starr & zuck*; zuckt & schaum*|mund|kumpel|er|sie`,
    poison: `
      CHILD & geschluckt|verschluckt|getrunken|gegessen|gebissen & PILLS|POISON;
      geschluckt|verschluckt|getrunken|gegessen|trunken & POISON; vergift*; knopfzelle;
      doppelte|vierfache|falsche & dosis|tropfen|PILLS|drin; zu viel insulin|tabletten|tropfen|genommen|gespritzt;
      pilze & ubel|erbrech*|gegessen; schnaps|alkohol & PILLS; eingeworfen & wach|komisch; schlange & gebissen|biss;
      kreuzotter; giftnotruf; speiubel & alle|uns;
      rohrreiniger|lampenol|brennspiritus|frostschutzmittel|magnete|kugelmagnete|metadon|wasserperlen|eisentabletten &
      getrunken|geschluckt|gegessen|kind|fehlen|schluck|hustet|trank; fentanylpflaster`,
    overdoseTaken: `
      alle|ganze|ganzen|viele|handvoll|30|40|20|50 & PILLS & genommen|geschluckt|intus|runtergeschluckt|eingenommen;
      PILLS & genommen|geschluckt|intus & alle|ganze|absichtlich|sterben|umbringen|viele;
      alles runtergeschluckt|geschluckt|genommen; absichtlich & PILLS & genommen|geschluckt; versucht mich umzubringen;
      ist passiert & geschluckt; hab|habe alle pillen|tabletten; uberdosis genommen;
      ganze|alle|komplette packung|schachtel|blister|tabletten & drin|intus|genommen|geschluckt|weg;
      PILLS & mit wein|schnaps|wodka|bier & alle|ganze|genommen|runter*; eingenommen & alles|alle|absicht*`,
    overdose: 'uberdosis; uberdosier*',
    monoxide: `
      kohlenmonoxid; co melder|warner; gasgeruch; gas & riecht|kopfweh|ubel; rauch & geatmet|tur|brennt|luft;
      es brennt; melder & piept; kopfweh & alle|leute & heizung|ofen|grill; feuer & haus|wohnung`,
    baby: `
      baby|saugling|neugeborenes|saeugling &
      schlaff|blau|fieber|trinkt|grau*|atmet|wach|schreit|spuckt|gefallen|apathisch; CHILD & schlaff|apathisch|leblos;
      flecken & glas|lila; CHILD & fieber & trinkt|wochen|apathisch; achzt & atemzug; wickeltisch; fontanelle;
      spuckt grun; wochen alt & fieber; schaut durch mich`,
    pregnancy: `
      schwanger* & blut*|schmerz*|kopf*|flimmern|gesturzt|krampf*|ohnmacht; fruchtblase|fruchtwasser;
      ssw & geplatzt|blut*|bewegt; kein tritt|tritte|kindsbeweg*; baby bewegt & nicht|kaum; monat & blut*;
      wochenbett & blut*|klumpen|fieber|binde; woche & tritt|bewegt|blut*; nabelschnur; wehen & stark*|fruh*`,
    headInjury: `
      kopf & gesturzt|angeschlagen|gefallen|gestossen|voran|geknallt|verletz*|sturz;
      sturz* & ohr|erbricht|pupille|bewusst*; ohr & klar*|lauft|flussig*; pupille*; fragt immer dasselbe;
      gehirnerschutterung; treppensturz; kopfverletzung; spur meine beine nicht;
      hinterkopf|kopf & leiter|geknallt|aufgeschlagen|treppe|erbricht;
      von leiter|dach|gerust & gefallen|geknallt|gesturzt`,
    vision: `
      sehe|sieht|seh nichts|nicht & auge|mehr|plotzlich; blind & plotzlich|auge; vorhang & auge|schwarzer; sehverlust;
      auf einem auge blind; auge alles dunkel|schwarz|weg; seh|sehe seit & nichts|nix`,
    headache: `
      kopfschmerz* & plotzlich|schlimmste*|peitsch*|explo*|vernichtend*|donner*|rasend*|nacken|fieber|kannte;
      schlimmste* kopfschmerz*|kopfweh; nackensteif*; nacken steif`,
    sepsis: `
      sepsis|blutvergiftung|hirnhautentzundung|meningitis;
      fieber & schuttelfrost|verwirrt|wirr|40|41|flecken|fantasier*; schuttelfrost & redet|entzund*|wirr|fieber;
      haut marmoriert; marmoriert; roter strich|streifen; fantasiert; fieber & kinn|nacken|punkte|flecken`,
    diabetic: `
      unterzucker*|hypo & nicht|zittr*|wach; zucker|blutzucker & niedrig|tief|hoch|wach|umgekippt|30|40;
      insulin & viel|zittere|falsch; ketoazidose|ketone; diabetiker* & bewusst*|schwitzt|wirr;
      nagellack* & riecht|atem; diabet* & verwir*|riecht|atmet|bewusst*`,
    adrenal: `
      addison* & krise|erbrech*|schwach; nebennierenkrise; hydrocortison & erbrech*|keine|leer;
      cortison & abgesetzt & kollaps|schwach`,
    trauma: `
      unfall & auto|motorrad|schwer|eingeklemmt|gerade|hatte; uberfahren|angefahren; verbrannt|verbruht|verbrennung*;
      heisses fett|ol|wasser; stromschlag|stromleitung; ertrunken|ertrink*; see|pool|wasser & gezogen; hitzschlag;
      bauch & bretthart|unertraglich|hart; unertragliche schmerzen;
      traktor|gerust & umgekippt|gefallen|drunter|gesturzt; eingeklemmt; messer & bedroht|bauch|sticht;
      stimme* & toten|befiehlt; unterkuhl*; saure & gesicht|auge; knochen & raus|schaut;
      kochendes|heisses|kochend nudelwasser|wasser|fett|tee;
      aus wasser|weiher|teich gezogen|rausgezogen & hustet|atmet|baby; unter lkw|auto|zug|traktor; gewischt gekriegt;
      mortel|kalk|saure|lauge & auge|augen`,
    shock: `
      blutdruck & 60|65|70|sackt|fallt|niedrig|unten|bricht|absturz*; kalter schweiss; kreislauf bricht|zusammen;
      weiss wie wand|kreide; kreidebleich|kaltschweissig; klamm & weiss|haut|blass;
      schock & glaub|bin|eiskalt|rutsch*|stehe; im|in schock; blass & schwitz*|kalt|schweiss; haut & kalt|klamm|fahl;
      bleich & schwitz*; grau & schwitz*|schweiss`,
    dying: 'ich sterbe; ich glaube ich sterbe; stirbt; liegt im sterben; todesangst; fuhlt sich & sterben; gleich tot',
    doom: 'todesangst; etwas schlimmes passiert',
    help: `
      notarzt|rettung|krankenwagen|rettungswagen|112|144 & rufen|ruft|bitte|schnell|braucht|brauche|holen|schicken;
      notfall & das|ist|ein|hilfe; hilfe & schnell|bitte|mein|meine|sofort; was tun; helfen & bitte|schnell;
      krankenwagen; was soll ich tun; zu hilfe`,
    exposure: `
      stich|gestochen|hornisse|wespe|biene & hals|hat|mich|ihn|sie|von|mund;
      gegessen & nuss*|garnele*|ei|fisch|sellerie|erdnuss*|kuchen;
      nach & novalgin|antibiotikum|infusion|impfung|ibuprofen|spritze|kontrastmittel|sellerie|essen;
      seit der|dem infusion|spritze|impfung|essen; geschluckt & cefuroxim|amoxicillin|aspirin|ibuprofen;
      allergiespritze; rontgenpraxis|kontrastmittel`,
    skin: `
      quaddeln; nesselsucht|urtikaria; juckt alles|uberall; ausschlag & uberall|ganz*; rot & ganz|komplett|voller;
      pusteln; haut brennt; flush; jucken & ganz*|alles; handflachen`,
    gut: 'erbrech*|erbrich*|ubergebe*|kotz*; ubel|ubelkeit; durchfall; bauch krampft',
    weak: 'zitter*|zittr*|schlotter*; schwach|schwache; schlafrig|benommen; wackel*; taub|kribbelt',
    sweat: 'schwitz*|schweiss*|geschwitzt; klatschnass',
    suicide: `
      suizid*; selbstmord*; umbring*|umbringen; bring* mich|sich um;
      will|mochte|wollte|wunsch*|lieber|liebsten|ware & sterben|tot|totsein|krepieren; leben nehmen|beenden;
      schluss machen|mach|mache & leben|nacht|heute|will; nicht mehr|nimmer leben|aufwachen|da|sein|weiterleben;
      mag|will nicht|nimmer & leben|aufwachen|da|welt; ende setzen; kein|keinen grund & leben|hier|sein;
      springen & brucke|fenster|dach|droht|zug; wie viele pillen|tabletten; weg & sterben|gehen & schmerzfrei*;
      mich|sich toten; lieber tot; hatte|ware & nie geboren; tot sein; todeswunsch; mich erhangen|erschiessen;
      mir|sich das leben nehmen; tod & erlosung|wunsch*; dosis|menge & todlich*|letal*|umbringt|sterben;
      wieviel|wie viel|viele & tabletten|pillen|tropfen|mg|gramm & sterben|todlich|immer|tot|umbring*|braucht;
      mich umzubringen; will|wollen sterb*|sterbn; mach schluss; einzuschlafen & nicht mehr|nie|das|wars;
      fur immer & weg|schlafen|dunkel|einschlafen|gehen; strick|seil|galgen & halt|gekauft|gebunden|knupf*; pulsader*;
      wenn ich|er|sie weg ware|bin & leichter|besser|merken|einfacher|ruhe; ohne mich & leichter|besser|einfacher;
      bahnsteig|bahngleis*|gleis*|bahndamm & trau|sitz|steh*|bahn|zug;
      pfeiler|bruckenpfeiler|baum & fahr*|fahren|lenk*; nicht mehr da sein will|will;
      kann nicht mehr & schluss|leben|will; herz & hort|aufhort einfach auf|hoffentlich`,
    selfHarm: `
      ritze*;
      mich|sich schneide*|geschnitten|verletzen|verletze|verbrenne|schlage & selbst|wieder|absichtlich|drang|mich;
      selbstverletz*; schnitte & arm|arme|oberschenkel|beine; tu mir|sich weh|selber; mir etwas|was antu*|antun;
      schmerzen zufuge; mich hasse; was antue; vor mir sicher; zigaretten & drucke|haut|arm|flecken|aus;
      mir nicht trau|traue`,
    despair: `
      kann nicht|nimmer mehr; halt* nicht|nichts aus|mehr; wozu noch|weiter*; ohne mich|mir & besser|ruhe;
      bin nur last|belastung; zur last; kein* ausweg|hoffnung|sinn|zukunft; ausweg; gebe|geb auf;
      leben & vorbei|sinnlos|wert|leer; niemand|keiner & vermiss*|merken; hoffnungslos; will weg; besser dran;
      mir reicht*; ausgeloscht`,
    goodbye: `
      abschied*; letzte nachricht|nacht|tag|mal; tschuss welt|fur|immer; verabschiede* & immer|mich; lebt wohl;
      testament; katze|hund verschenkt|versorgt; verzeiht mir; nicht mehr da & herbst|sein|bin; leb wohl`,
    plan: `
      gesammelt|sammle|horte*|hortet & PILLS; weiss wie|wann; alles vorbereitet|geplant;
      brucke|dach|fenster|gleise*|bahnsteig* & stehe|steh|springen|ruhig; tag x; seinen|meinen tod plant|plane;
      soweit & halte; pen & schublade|weg|nicht & absicht|ruhe|extra; morgen & ende|leiden; absicht & ende;
      tabletten & aufgehoben|aufgespart|gesammelt|gespart`,
  },
  contexts: {
    now: `
      jetzt; gerade|grad; eben; sofort; heute; seit & minuten|stunde|stunden|heute|gestern|mittag*|fruh|mitternacht;
      vor minuten|stunde|zehn|funf; plotzlich; immer & enger|dicker|mehr|noch|schlimmer|schlechter; schlimmer;
      noch immer; gleich; auf einmal; nicht auf; wieder; weiterhin; neben mir; noch nie & vorher|so|gehabt`,
    urge: 'was tun; was soll|sollen|mache|machen|kann ich|wir',
    me: 'ich; mir; mich; mein; meine; meinen; meinem; wir; uns; hab; habe; bin',
    they: 'THEY; ihn; ihm; sein',
    past: `
      hatte ich|er|sie; frage mich bis heute; lag ich|er|sie; mit acht|neun|zehn|sieben|sechs|funf|zwolf;
      # jahre|jahren; schwester|bruder|vater|mutter|oma|opa hatte; vor jahren|monaten|jahr|langer|wochen;
      letzten|letztes|vorigen|letzter|voriges sommer|jahr|monat|winter|woche|herbst|fruhjahr|sonntag; als kind; fruher;
      damals; war|hatte & kind|jahr|fruher|einmal|mal; mit anfang|zwanzig; im fruhjahr|sommer|winter; einst; gestorben;
      einmal; 19; verstorben; als
      jugendliche|jugendlicher|studentin|student|saugling|baby|teenager|schuler|schulerin|kleinkind|madchen|junge|bub|jugendl*;
      mit anfang|ende|mitte zwanzig|dreissig; bei der bundeswehr|geburt; bundeswehr;
      in der schule|schulzeit|jugend|kindheit; # hatte; frage mich bis heute`,
    well: `
      alles gut|gut; geht|fuhle mir|mich gut|besser|wieder; liegt hinter mir; nie wieder; seither nichts; mittlerweile;
      gut luft; ist|bin heute|jetzt & mutter|vater|gesund|putzmunter|fit|opa|oma|lehrer*|student*|#;
      heute|jetzt nie mehr; lachen heute|noch; putzmunter|quietschfidel|kerngesund; ist jetzt|heute #;
      bis heute woher|warum|nicht`,
    info: `
      steht|stehen & beipackzettel|leitlinie|packungsbeilage|buch; vortrag|referent|apothekern; kann ein|eine|man;
      wie wirkt|funktioniert; nebenwirkung*; was ist|sind|heisst|bedeutet|gilt|bewirkt; definition; bedeutung;
      unterschied; kann|konnen man|mastozytose|mcas|eine|kontrastmittel; warum|wieso|weshalb|wodurch; risiko;
      wie haufig|oft|wirkt|lange|hoch|erkennt|viele; woran merkt|erkennt; zusammenhang;
      masterarbeit|referat|hausarbeit|kurs|studie|studien|artikel|literatur|zahlen|bachelorarbeit; macht mcas|masto;
      gibt es; allgemein|grundsatzlich; haltbar*|preis|kosten|kuhlschrank; lost|losen & aus; erhoht; symptome*; besteht`,
    curious: 'neugier*; gelesen; informier*; wissen; verstehen; frage & nur|mich|allgemein; erklar*; geht um',
    hypothetical: 'angenommen; falls; theoretisch; wenn jemand|man; stell dir|euch; konnte',
    confessed: 'ich meine mich; frage fur mich; geht um mich',
    usual: `
      wie immer|jedes|jeden|ublich; immer schon; schon immer; seit kindheit|geburt|jahren|jeher;
      jeden|jedes|jede fruhling|fruhjahr|sommer|herbst|winter|jahr|morgen; nichts neues; ab und zu; hin und wieder;
      von geburt; mein leben lang`,
    absent: `
      atme|atmet|atmung|luft normal|gut|ruhig|frei; keine|ohne atemnot|luftnot|beschwerden|probleme|schwellung;
      nicht geschwollen|zugeschwollen; nie gebraucht|benutzt|benotigt; kein problem|probleme mit|beim atmen|schlucken`,
    supposed: `
      falls|wenn|sollte je|jemals|mal|eines|irgendwann; wenn eines tages; falls mal|je|einmal|ich|er|sie; angenommen;
      im falle|notfall; fur den fall; was ware; stell dir|euch|sie;
      sollte ich|er|sie|mein|meine & mal|jemals|je|einmal; theoretisch; im ernstfall`,
    narrated: `
      war|hatte|wurde|bekam|lag|ging|konnte|kippte|fiel|blieb|wachte|fand|fanden|kam|starb|verlor|war|waren|hatten|musste`,
    fiction: 'getraumt|tatort|film|roman|buch|serie|lied|krimi|podcast|spiel|quiz|figur',
    negation: 'NOT; niemand; nichts; nie',
    figurative: `
      platze vor neugier; hitze|arbeit bringt mich um; bringt mich um & haha|hitze; lach* tot; konnte|wurde morden;
      morden; luft zum atmen; spucke weg; todmude; sterbenslangweilig; akku|handy & stirbt|tot; herz in hose;
      sterbe vor hunger|neugier|langeweile|durst|lachen; tod* langweilig; herzkasper;
      blutdruck|blutkrebs|bluttest|blutbild|blutabnahme|blutwerte; killer fur|laune; in den ohren liegen;
      atemberaubend; schnitt|abschnitt & text|artikel; zu tode gelangweilt; grun und blau;
      seite|app|webseite & nicht angezeigt|geladen|richtig; abgelaufen & apotheke|entsorgen|abgeben|kuhlschrank|seit`,
  },
};
