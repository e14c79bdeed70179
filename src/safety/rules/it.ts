import type { RuleTable } from './pattern.js';

export const italian: RuleTable = {
  language: 'it',
  words: {
    AIRWAY: 'gola lingua glottide trachea collo laringe ugola palato',
    FACE: 'labbro labbra faccia viso bocca occhi palpebre volto orecchie',
    SWELL: 'gonf* enorme enormi ingross* grossa grosse grosso pallone canott* doppia raddoppi* deform*',
    CLOSE: 'chiud* chius* string* strett* nodo prud* pizzic* gratt* brucia* soffoc* serr* groppo',
    CHEST: 'petto torace cuore sterno',
    HURT: `
      dolore dolori male fa oppress* stretta stringe morsa peso pression* fitta fitte brucia* schiaccia* schiacci*
      mattone elefante`,
    THEY: `
      lui lei mio mia papa mamma padre madre figlio figlia marito moglie fratello sorella nonno nonna bambino
      bambina bimbo bimba neonato amico amica ragazzo ragazza vicino vicina collega zio zia suocero suocera alunno
      alunna paziente signora signore nipote compagno compagna uomo donna inquilino coinquilino fidanzato
      fidanzata`,
    CHILD: 'neonato neonata bambino bambina bimbo bimba figlio figlia piccolo piccola nipotino nipotina lattante',
    PILLS: `
      pastiglia pastiglie compressa compresse pillola pillole farmaco farmaci medicina medicine paracetamolo
      tachipirina scatola flacone gocce insulina sonnifer* blister medicinali antistaminic* tranquillanti dose
      dosi`,
    POISON: `
      candeggina veleno detersivo ammoniaca pila batteria acido solvente sturalavandini funghi bacche benzina
      pastiglia antigelo topicida`,
    NOT: 'non mai senza ne nemmeno neanche',
  },
  signs: {
    airway: `
      AIRWAY & SWELL; AIRWAY & CLOSE; FACE & gonf*|enorm*|deform*|pallone|canott*;
      non|fatico|fatica|riesco|difficile deglut*|inghiott*|parlare; mandare giu & non|riesco;
      voce & rauca|roca|esce|andata|via|bassa|sparita; sbav*|bava; si sta gonfiando;
      gonfiore & lingua|gola|viso|labbra; angioedema; non riesco|riesce deglutire|ingoiare|parlare`,
    anaphylaxis: `
      anafil*; anafila*; shock allergico|anafil*; reazione & allergica|grave|forte|brutta|allergia;
      allergia forte|grave`,
    pen: `
      epipen|jext|fastjekt|adrenalina|autoiniettore|penna|chenpen &
      fatto|fatta|usat*|iniett*|seconda|ora|non|meglio|devo|usare|puntura|appena|ancora|aspett*`,
    breathing: `
      non|fatica|fatico|riesco|riesce|male|difficolta|faccio respir*;
      respir* male|fatica|peggio|strano|veloce|russ*|affann*|non; manca|mancanza|fame aria|respiro|fiato|d;
      aria & manca|entra|non; soffoc*; strozz*; asfissi*; affanno; fiato corto|non; fischi*|sibil* & respir*|petto;
      smesso respirare; ha smesso di respirare; rantol*; annaspa*; inalatore|ventolin & niente|non|nulla;
      incastrat*|traverso & gola|andato|boccone; costole & rientr*|respir*; annega*; senza fiato; non riesc* respir*|a;
      andato di traverso; soffoc* & boccone|cibo|caramella|figlio|bimbo; respiro profondo & dorme|diabet*`,
    blue: `
      labbra|bocca|dita|unghie|viso|faccia|bambino|neonato|pelle & blu|bluastr*|viola|grigi*|cianot*;
      e|sta|diventa*|tutto blu|viola|grigio|grigia|cianotic*; cianosi`,
    chest: `
      petto|torace|sterno & HURT; cuore & dolore|fitta|fitte|morsa|stretta;
      braccio sinistro & dolore|formicol*|male|intorpid*; mandibola|mascella & dolore|male; angina;
      si tiene|stringe il petto`,
    heartAttack: 'infarto; attacco cuore|cardiaco; arresto cardiaco; non|senza & polso|battito; cuore fermato|fermo',
    heartRate: `
      cuore & impazz*|mille|accelerat*|batte|salta|forte|corre|galoppa; palpitazioni; tachicardia;
      polso & debole|veloce|sent*`,
    strokeSigns: `
      bocca|viso|faccia|sorriso & stort*|pend*|cad*|parali*; parla|parlare & strano|biascic*|male|impast*|strascic*;
      biascic*; farfugli*; parole & escono|trovo|senso|sbagliat*;
      non|senza & muov*|sente|alz*|forza & braccio|gamba|lato|mano;
      braccio|gamba|mano|lato & intorpid*|addorment*|morto|parali*|debole|formicol*|pesante; meta & corpo|viso|faccia;
      vede|vedo doppio|sdoppiat*; confus* & improvvis*|sa; non sa dove|chi; non riconosce; dice cose|frasi senza senso;
      cose senza senso; sconness*`,
    stroke: 'ictus; emorragia cerebrale; trombosi; ischemia; tia',
    collapse: `
      sven*; incoscient*|priv* sensi|conoscenza; perso|perde|perdo sensi|conoscenza|coscienza;
      non si sveglia|risponde|riprende|muove; non risponde|reagisce|sveglia|svegliarlo|svegliarla;
      non riesco|riusciamo & svegliar*; accasciat*|collass*; caduto|caduta|crollat* & terra|pavimento;
      a terra & non|bagno; per terra; steso|stesa|sdraiat* & terra|pavimento; non apre occhi; senza sensi;
      non torna in se; non si riprende; non reagisce; floscia|floscio & bimba|bimbo|neonato|tutta|tutto;
      occhi aperti & non guarda|risponde; giace; sviene|svenuto|svenuta|svengo & mi|non|sangue|in|a;
      dorme troppo & scuoto|diabet*|sveglia; non sta in piedi; caduto & bagno|scale|non & occhi|guarda|parla|suda`,
    faint: `
      gira testa|tutto; vertigin*; sto per sven*|cadere; tutto|vista & nero|buio|appann*|offusc*|annebbi*; capogir*;
      fischiano orecchie; mi sento svenire|mancare|venir; sto svenendo|andando; vedo stelle|stelline|puntini|nero;
      calo pressione; sto crollando; vengo meno; testa leggera`,
    bleeding: `
      sangue|sanguin* &
      ferma|fiotti|tanto|molto|ovunque|smette|esce|vomit*|toss*|perd*|lago|spruzz*|fermare|zampilla|parte|inzupp*;
      vomit* sangue; toss* sangue; sputa* sangue; emorragia; feci & nere|sangue|catrame;
      tagliat* & vena|profond*|motosega|dito|polso; ferita profonda; accoltellat*|coltellata; sparo|sparato; coaguli;
      perde sangue; non smette di sanguinare; sputato|vomitato sangue; colpo arma|fuoco & coscia|gamba|pancia`,
    seizure: `
      convuls*; crisi & epilett*|seguito|fila; attacco epilett*; schiuma bocca|alla;
      trema*|scosse|scatti & terra|tutto|rigido|corpo; occhi rovesciat*|girati|bianchi|indietro`,
    poison: `
      CHILD & ingoi*|bevuto|mangiato|inghiottito|ingerito & PILLS|POISON;
      bevuto|ingoiato|ingerito|mangiato|inghiottito & POISON; avvelen*|intossic*;
      doppio|doppia|troppe|troppa|troppi|sbagliat* & PILLS; preso|presi|prese & doppio|troppo|troppi|errore|volte;
      mischiat*|mescolat* & alcol|farmaci|pastiglie|candeggina; vipera|serpente|scorpione & mors*|punt*;
      insulina & troppa|troppo|doppia; funghi & vomit*|male; preso qualcosa & sveglia*;
      bevuto|ingoiato|inghiottito & disgorgante|candeggina|acido|detersivo|veleno|solvente|antigelo;
      vipera|serpente & caviglia|gamba|mano|bambino|morso; stufa|caldaia|braciere & testa|nausea|sonno|fumava`,
    overdoseTaken: `
      preso|presa|presi|prese|ingoiato|ingoiata|inghiottito|mandato|buttato &
      tutto|tutta|tutte|tutti|intera|intero|manciata|scatola|flacone|20|30|40|50|venti|trenta|quaranta & PILLS;
      ho preso|ingoiato tutto|tutte|tutti; ho appena preso|ingoiato & tutte|tutto|pastiglie|farmaci;
      l ho fatto & preso|ingoiato|tutto; preso|ingoiato & apposta|morire;
      preso 10|15|20|25|30|40|50|60 pastiglie|compresse|pillole;
      preso|ingoiato & scatola|scatole|flacone|blister|boccetta & intera|intere|tutta|tutte|vino|alcol|due;
      scatole|boccette vuote & insulina|sonnifero|pastiglie`,
    overdose: 'overdose; sovradosaggio',
    monoxide: `
      monossido; rilevatore|allarme & gas|suona|monossido; odore|puzza di gas; gas & mal|testa|gira;
      fumo & respir*|inalat*|incendio|porta; incendio; casa fuoco|fiamme; stufa & mal|testa|nausea`,
    baby: `
      neonato|neonata|lattante|bimbo|bimba|bambino|bambina &
      flosci*|molle|blu|viola|febbre|grigi*|pallid*|sonnolent*|sveglia|gem*|respira|cianot*|inerte|abbandonat*;
      macchie & bicchiere|viola|scompaiono; CHILD & flosci*|molle|inerte; CHILD & febbre & settimane|mangia|poppa;
      vomita verde; fontanella; geme & respir*; settimane & febbre|38`,
    pregnancy: `
      incinta|gravidanza|gravida & sangu*|dolore|luci|lampi|mal|testa|febbre|caduta|gonfi*|perdite|crampi;
      settimane|mesi & sangu*|muov*|acque|movimenti|perdo; rotte|rotto acque|sacco;
      bambino|bimbo & muove|muoversi & non|piu|meno; non sento & muover*|bambino|scalciare|calci;
      partorito|parto & sangu*|coaguli|febbre|assorbent*; mese|mesi & incinta & sangue`,
    headInjury: `
      battuto|sbattuto|botta|colpo|caduto|caduta & testa; liquido & orecchio|naso; pupilla|pupille;
      ripete|chiede & stessa|stesso; caduto|caduta|volo & scale|scala|tetto; non sento|sente gambe; trauma cranico;
      commozione; addorment* & botta|caduta|colpo`,
    vision: `
      non vedo|vede & occhio|occhi|niente|piu|improvvis*; cieco|cieca; perso|perdita vista; tenda|velo & occhio;
      non vedo & niente|piu|pelle|bolle|calce|cemento|occhio; vede meta; vedo|vediamo doppio`,
    headache: `
      peggior* mal testa;
      mal|dolore testa & improvvis*|fulmin*|esplo*|tuono|insopport*|atroce|fortissimo|rigido|febbre; collo|nuca rigid*;
      rigidita; colpo alla testa & improvviso; scoppiato|esploso & dolore|testa`,
    sepsis: `
      sepsi|setticemia|meningite; febbre & delir*|confus*|altissima|macchie|brividi|40|41|vaneggi*|trema*;
      brividi & febbre|infezione|confus*|trema*; infezione & brividi|confus*|trema*;
      pelle & marmorizz*|chiazze|marezzata; vaneggia; delira`,
    diabetic: `
      zucchero|glicemia & bass*|alt*|sven*|trem*|30|40; ipoglicemia|ipo; chetoacidosi|chetoni;
      insulina & troppa|troppo|sbagliat*; diabetico|diabetica & suda*|confus*|sveglia`,
    adrenal: `
      crisi surrenal*|addison*; addison & vomit*|debole|trattengo; idrocortisone & vomit*|senza|finito|trattengo;
      cortisone & smesso|senza & debole|collass*`,
    trauma: `
      incidente & auto|macchina|moto|grave|appena|incastrat*; investit*;
      ustion*|bruciat*|scottat*|bruci* & olio|acqua|faccia|petto|bollente|acido;
      fulminat*|scossa|corrente elettrica|cuore|presa; annega* & piscina|mare|lago;
      piscina|acqua|lago & tirat*|respira; colpo di calore; pancia|addome|ventre & insopport*|dura|tavola|legno;
      dolore insopportabile|atroce|lancinante; coltello & minacci*|pancia; incastrat* sotto|auto|macchina; ipotermia;
      osso fuori; voce|voci & uccid*|ordin*; schiacciat*;
      trattore|camion|auto & ribaltato|addosso|schiacciato|muro|sotto; fulmine; scarica elettrica; valanga;
      non suda piu; impiccato & tirato|aiut*|garage|fratello`,
    shock: `
      pressione & bass*|60|70|50|croll*|scende|terra|picchiata|precipit*; sudor* fredd*|gelid*; sudo|suda freddo;
      pallid* & sud*|fredd*|cencio|lenzuolo; bianc* come cencio|lenzuolo|muro; pelle & fredda|appiccicosa|gelata;
      sono|e in shock; stato shock; polso & debole; grigi* & sud*; sudat* & fredd*|pallid*`,
    dying: `
      sto morendo|per morire; muoio; sento|credo|penso che|di morire|muoio; sta morendo|per morire; morte imminente;
      mi sento morire`,
    doom: 'morte imminente; qualcosa di brutto|terribile succed*',
    help: `
      ambulanza; chiam* ambulanza|118|112|soccorsi|aiuto; aiuto; aiutatemi|aiutami|aiutateci; urgente; emergenza;
      soccorso; presto; cosa|che faccio|devo|fare; serve|bisogno ambulanza|medico|aiuto;
      pronto soccorso & devo|andare|vado|corro`,
    exposure: `
      punt* & ape|vespa|calabrone|medusa|formica|insetto|zanzara;
      mangiato & gamberi|noci|arachidi|fragole|pesce|crostacei|nocciole|uovo;
      preso & antibiotico|ibuprofene|aspirina|amoxicillina|augmentin|oki;
      dopo & iniezione|vaccino|contrasto|mangiato|antibiotico|anestesia|puntura;
      mi hanno fatto contrasto|iniezione|flebo; mezzo di contrasto`,
    skin: `
      orticaria; pomfi; bolle|chiazze|macchie & tutto|dappertutto|corpo;
      rosso|rossa & tutto|tutta|peperone|fuoco|gambero; prurito & tutto|ovunque|dappertutto; pelle & fuoco|brucia;
      prude tutto; vampata*`,
    gut: 'vomit*; nausea*; diarrea; crampi',
    weak: `
      trem*; debole|debolezza; sonnolent*; confus*; gambe & molli|cedono|gelatina|reggo; formicol*; brividi; intorpid*`,
    sweat: 'sudo|suda|sudore|sudato|sudata|sudando|sudori',
    suicide: `
      suicid*; ammazzarmi|uccidermi|ammazzarsi|uccidersi|impiccarmi|spararmi; mi|si ammazzo|ammazza|uccido|uccide;
      voglio|vuole|vorrei|preferisco|desidero|voglia|meglio|spero|magari & morire|morta|morto|sparire|crepare|morte;
      togliermi|togliersi la vita; farla finita; farla|farl finita; finirla & vita|tutto|voglio; porre fine;
      non voglio|vuole|ho & vivere|svegliarmi|esistere|esserci|viva|vivo|voglia; non svegliarmi|svegliarsi piu;
      addormentarmi & svegliar*; senza|perso voglia vivere; motivo|ragione|senso & vivere|continuare|alzarmi;
      buttarmi|buttarsi|saltare|lanciarmi & ponte|finestra|treno|balcone|sotto; pensieri|idee & morte|suicid*|morire;
      quante pastiglie|pillole|compresse; modo & morire|andarsene; penso alla morte|morire; stanc* di vivere;
      essere mort*; mai nat*; ammazzo|ammazzare me|stess*; dose|quantita & mortale|letale|fatale|morire;
      quante|quanti|quanto & gocce|pastiglie|mg|compresse & morire|risvegliar*|svegliar*|mortale|bisogna;
      non svegliarsi|risvegliarsi|svegliarmi & piu|sollievo|vorrei|per|mai; come ci si|mi impicc*|ammazza|uccide;
      impicc* & come|garage|mi|corda; se sparisco|sparissi|muoio|morissi & importa|meglio|nessuno|tutti|stanotte;
      smettere di mangiare|bere & muoio|morire; preferisco la bara|morte|morire; spero & cuore si fermi;
      lasciatemi spegnere|morire|andare`,
    selfHarm: `
      mi|si taglio|taglia|taglia|tagliata|tagliato|brucio|ferisco|graffio &
      braccia|gambe|polsi|ancora|apposta|sola|volte; autolesion*; farmi|farsi del male;
      tagliarmi|ferirmi|punirmi|bruciarmi; tagli & braccia|gambe|polsi|cosce|figlia; mi taglio; mi faccio del male;
      qualcosa di brutto a me; apposta & brucio|taglio|colpisco; si fa del male; male da sola|solo;
      sbatto|sbatte|scortico|brucio|taglio & apposta|lametta|mano|testa|dolore; lametta & pelle|braccia|polsi|scortico;
      mi faccio del male`,
    despair: `
      non ce la faccio|fa; non ne posso piu; sono un peso; peso per tutti|famiglia;
      meglio|liberi|tranquilli senza di|me|se; senza di me; perche|che senso|scopo & continuare|vivere|andare;
      non c|vedo|trovo via|uscita|futuro|speranza|senso; via d uscita; mi arrendo; mia vita & niente|vale|finita|senso;
      nessuno & manch*|accorger*|importa; stanc* di lottare|combattere|tutto|vivere; non vale pena; non reggo piu;
      basta con tutto; non resisto piu`,
    goodbye: `
      addio; ultimo|ultima messaggio|giorno|notte|volta|sera; lettera|lettere|biglietto & addio|scritt*|lasciat*;
      prendetevi|prenditi cura; regalato & cose|gatto|cane|mie; andarmene|vado & sempre|via;
      scusatemi|perdonatemi per|tutto; perdono & tutti|tutto; dite & amo|voluto|bene; saluti a tutti & ultimo`,
    plan: `
      messo|conserv*|accumul*|da & parte|tenendo & PILLS; conservo PILLS;
      ho tutto|deciso|scelto|pianificato & giorno|data|pronto|come|quando; so come|quando|gia;
      ponte|tetto|balcone|binari|finestra & sono|saltare|buttar*; tutto pronto|preparato|sistemato;
      finisce|fine & domani|domenica|sofferenza|stanotte|tutto; ho una data; data e luogo;
      fila|contato|contate & medicine|pastiglie|pillole & letto|guardando|tutte|tavolo;
      doppietta|pistola|fucile & carica|carico|camera|mento`,
  },
  contexts: {
    now: `
      adesso; ora; oggi; stamattina|stasera|stanotte|stamani; fa & minuti|minuto|ora|ore|mezz|poco|dieci|cinque;
      appena; da & minuti|ore|mezz|stamattina|ieri|ora; improvvis*; di colpo; peggio*; sta|sto; ancora;
      comincia*|iniziat*; sempre piu; in questo momento; subito; qui`,
    urge: 'che|cosa faccio|devo|facciamo',
    me: 'io; mi; mio; mia; ho; sono; noi; ci; me; sento; voglio; riesco; sto',
    they: 'THEY; gli; le; suo; sua; qualcuno',
    past: `
      ebbe|fu|ebbi; poi era; quella volta; a cinquant|quarant|trent|vent; ho sempre|avuto; di allora;
      anni|mesi|tempo|settimane fa; anno|mese|settimana|estate|inverno|autunno|primavera scorso|scorsa;
      da bambino|bambina|piccolo|piccola|ragazzo|ragazza|giovane; quando ero|avevo|era; in passato; tempo fa;
      ho avuto|fatto|sofferto & anni|anno|mesi|volta|fa|scorso;
      morto|morta|mancato|mancata di|per & padre|madre|nonno|nonna|zio|zia; una volta; un periodo; una decina;
      nel 2019; prima & bene|ora; scomparso|defunt*;
      da ragazza|ragazzo|neonata|neonato|giovane|adolescente|studente|studentessa|militare;
      a vent|trent|quindici|sedici anni; tento & anni|giovane; svenivo|svenni|gonfiavo; alla nascita; ebbe un|una;
      a # & ora|oggi; nel # ebbe|ebbi|ho|ha`,
    well: `
      sto|sta|tutto bene|benissimo|meglio|guarit*; ormai; mai piu; passato tutto; per fortuna; da allora niente|nulla;
      oggi|ora e|sono|va|gioca|balla|lavora|studia|gestisce|fa|ne|ha|vive; oggi sta bene`,
    info: `
      tesi|bibliografia|tesina; collegamento; che cos|cosa|vuol|significa e|sono|significa|dire|causa|provoca;
      definizione; significato; differenza;
      puo|possono & mastocitosi|mcas|provocare|causare|dare|scatenare|malattia|mastociti|avere; perche; rischio;
      nesso|legame|rapporto|relazione|correlazione; come si|riconosc*|funziona|agisce;
      tesi|scuola|articolo|studio|ricerca|corso|cartellone|lavoro; in genere|generale|teoria; quanto dura|costa|tempo;
      sintomi; causa*; esiste; quali; serve; statistiche|percentuale; scadenza|conserv*`,
    curious: 'curios*; letto; sapere; informar*|informazion*; capire; domanda|chiedo; vorrei sapere|capire',
    hypothetical: 'se qualcuno|uno; teoria; ipotesi; immagin*; potrebbe; supponi*; metti che',
    confessed: 'sono io adesso|ora; parlo di me; quella|quello sono io',
    usual: `
      come sempre|solito; da sempre|piccolo|piccola|bambino|bambina; tutta la vita;
      ogni primavera|estate|autunno|inverno|anno|mattina; niente di nuovo; di tanto in; ogni tanto; dalla nascita;
      quando mi interrogano`,
    absent: `
      respiro|respira|respirare bene|normalmente|benissimo;
      senza|nessun|nessuna difficolta|problemi|problema a|di|nel respirare|deglutire|parlare;
      non e|sono gonfio|gonfia|gonfi; mai usata|usato|dovuta|dovuto|servita`,
    supposed: `
      se un|mai|dovesse|dovessi giorno|un; se un giorno; se dovesse|dovessi; se mai; supponiamo; mettiamo che; poniamo;
      in caso di; nel caso; immaginiamo; manuale & scritto|dice`,
    narrated: `
      fu|era|ero|ebbe|ebbi|aveva|avevo|perse|persi|svenni|svenne|cadde|caddi|rimasi|rimase|portarono|fui|stava|stavo|gonfio`,
    fiction: 'sognato|film|romanzo|libro|serie|canzone|personaggio|podcast|gioco|telefilm|quiz',
    negation: 'NOT; nessun; nessuna; nessuno; niente; nulla',
    figurative: `
      sempre avuto; bassina; inter|juve|milan|roma|napoli & infarto|soffoca; mi soffoca & traffico|lavoro|capo|stress;
      trama|giallo|film & avvelen*|ucci*|muore; mai dovuta|dovuto usare; muoio|morire|morto|morta|morendo di|dal|dalla
      fame|ridere|curiosita|voglia|caldo|freddo|sete|noia|sonno|vergogna|risate|paura;
      mi ammazza|uccide & caldo|lavoro|ridere|risate|haha; ucciderei|ammazzerei per; quasi infarto;
      infarto & prezzo|conto|visto|fattura|bolletta|quando; soffoc* & lavoro|capo|burocrazia|carte|scartoffie;
      telefono|cellulare|batteria & morendo|morire|muore|morto; analisi|esame|esami|prelievo sangue;
      sangue & analisi|esame|esami|tumore|film; tumore|cancro del sangue; pressione & sangue & misur*; film & sangue;
      mozzafiato; da morire & bello|bella|ridere; stringe la gola & pensar*|quando|vedere|emozione;
      fara venire un infarto; venire un infarto; squadra|inter|toro|juve & infarto; penna & mai|per; tesi & suicidio;
      suicidio & tesi|bibliografia|prevenzione;
      divento|diventa viola|rosso|rossa & interrog*|vergogna|timido|timida|imbarazz*|ridere`,
  },
};
