import type { RuleTable } from './pattern.js';

export const french: RuleTable = {
  language: 'fr',
  words: {
    AIRWAY: 'gorge langue cou luette trachee larynx palais glotte',
    FACE: 'levre levres visage bouche yeux paupieres figure tete oreilles',
    SWELL: 'gonfl* enfl* enorme enormes double saucisse* bouffi* epais*',
    CLOSE: 'serr* ferm* retrec* boule etau bloqu* gratt* pique brul* resserr*',
    CHEST: 'poitrine thorax coeur sternum cotes',
    HURT: 'douleur* mal serr* oppress* etau poids barre pression brul* thoracique elephant ecras*',
    THEY: `
      il elle mon ma papa maman pere mere fils fille mari femme frere soeur bebe enfant ami amie copain copine mec
      meuf voisin voisine collegue patient patiente papi mamie petit petite grand eleve neveu niece oncle tante
      coloc pote homme monsieur dame resident residente`,
    CHILD: 'bebe enfant nourrisson nouveau petit petite fils fille gamin fillette',
    PILLS: `
      cachet* comprime* medicament* medoc* pilule* doliprane paracetamol boite plaquette gouttes somnifere*
      insuline traitement xanax anxiolytique* dose`,
    POISON: `
      javel lessive poison produit deboucher lave vaisselle pile antigel baies champignons detergent acide essence
      pastille`,
    NOT: 'pas jamais aucun aucune sans ni non',
  },
  signs: {
    airway: `
      AIRWAY & SWELL; AIRWAY & CLOSE; FACE & gonfl*|enfl*|enorme*|double|bouffi*|saucisse*;
      mal|arrive|peux|plus avaler|deglutir|parler; voix & rauque|plus|change|eteinte; bave|salive;
      gonfl* & gorge|fond|nuque|vite; oedeme; ca ferme|serre & gorge|cou; bouche a double;
      n|ne|j arrive|peux|peut plus|pas & avaler|deglutir|parler`,
    anaphylaxis: `
      anaph*; anafil*; choc allergique|anaph*; reaction & allergique|forte|grave|grosse|severe; en train de reagir;
      allergie grave`,
    pen: `
      epipen|anapen|jext|stylo|adrenaline|emerade &
      fait|faite|pique|utilise*|utiliser|injecte*|plus|mieux|pas|maintenant|deuxieme|passe|dois|attendre`,
    breathing: `
      plus|pas|peux|arrive|mal|difficile respir*; respir* mal|plus|difficil*|vite|pas|bizarre|siffle*; etouff*;
      suffoqu*; souffle & reprendre|manque|cherche|plus|court; essouffl*; manque d air; air & plus|manque|passe;
      s etrangle|etrangle*; siffl* & respir*|poitrine; asthme & crise; ventoline & plus|marche|rien; avale de travers;
      ronfle & reveiller|bizarre; creuse & cotes|inspiration|ventre; asphyxi*; a bout de souffle;
      n|ne|j arrive|peux|peut|peu plus|pas|mal & respir*; avale travers & plus|pas; respire a peine|peine;
      respire fort|vite & mon|ma|il|elle|fils`,
    blue: `
      levres|visage|ongles|bebe|doigts|bouche|teint|peau & bleu*|violet*|gris*|cyanos*;
      devient|tout|est bleu|bleue|violet|violette|gris|grise; cyanose`,
    chest: `
      CHEST & HURT; bras gauche & douleur|engourdi|mal; machoire & mal|douleur; entre omoplates; tient la poitrine;
      etau & thorax|poitrine; infarctus; angine de poitrine`,
    heartAttack: 'infarctus; crise cardiaque; arret cardiaque; pas|trouve|plus & pouls; coeur & arrete',
    heartRate: 'coeur & emballe|vite|fort|bizarre|bat|rate; palpitation*; tachycardie; pouls & faible|rapide|vite',
    strokeSigns: `
      visage|bouche|sourire|sourit & travers|affaiss*|tordu*|tomb*|paralys*; parle & bizarre*|ivre|mal|comme;
      mots & cherche|existent|trouve|sens; n importe quoi & dit|raconte;
      bras|jambe|main|cote|moitie & engourd*|mort*|obeit|lach*|paralys*|bouge|sent|lever|faible;
      voit|vois double|flou|trouble; marche de travers;
      confus* & soudain*|coup|il|elle|papa|maman|pere|mere|mari|femme|parle|sait|perdu; je suis confus*; ne reconnait;
      bras mort; comprends|comprend plus rien & dit; moitie visage; sourit|sourire & moitie|cote|plus;
      reconait|reconnait pas|plus; sens|sent plus bras|jambe|main|visage|jambes;
      bouge|lever|leve plus|pas bras|jambe|main`,
    stroke: 'avc; attaque cerebrale; hemorragie cerebrale; rupture anevrisme',
    collapse: `
      evanoui*; inconscient*; perte|perdu connaissance|conscience; effondr*;
      ne|pas|plus reveille*|repond|reponds|reagit|bouge|revient; reveiller & pas|plus|impossible|arrive|arrivent;
      impossible reveiller; tomb* & pommes|vapes|raide|terre|inanime*; par terre;
      malaise & rue|bus|douche|vient|fait|fais; ouvre pas|plus yeux; dort trop profond; reprend pas conscience;
      tourne de l oeil; revient pas a; n|ne arrive|peux|arrive plus|pas & reveiller|tenir|lever|relever;
      repond|reagit|reveille plus|pas`,
    faint: `
      vertige*; tete tourne; vais tomber; tomber dans pommes|vapes; tout|vois devient noir|noir|trouble|flou|etoiles;
      voile noir; oreilles bourdonn*; je|sens pars|partir; malaise; tiens|tient plus|pas debout|assis; etourdi*`,
    bleeding: `
      saign* & arret*|beaucoup|enorme*|toujours|partout|flot|abond*|malgre|enceinte;
      sang & partout|gicle|beaucoup|perd|plein|coule|vomi*|crache|tousse|arreter|tout|flot; vomi* sang|noir;
      crache du sang; hemorragie; selles & noires|sang|goudron; coup* & tronconneuse|doigt|veine|profond*;
      plaie profonde; poignard*; caillots; garrot; pansement & trempe; avant bras est ouvert;
      saigne arrete|areter|arreter & pas; ca saigne & pas|plus|partout|beaucoup; vomi* du sang`,
    seizure: `
      convuls*; crise d epilepsie|epileptique; crises & coup|suite|deux; secousses & terre|tombe|raide;
      ecume|bave & bouche|tremble|yeux|secou*; yeux revulses|blancs; tremble & terre|partout`,
    poison: `
      CHILD & aval*|bu|mange|croque & PILLS|POISON|pile|baies|pastille; aval*|bu|mange & POISON; intoxic*|empoisonn*;
      double & PILLS|pris; trop & insuline|medicament*|pris|gouttes|unites; erreur & dose|medicament|insuline;
      pris|tape & truc & reveiller|soiree; medoc*|cachets|alcool|vodka & alcool|vodka|yeux|cachets;
      champignons & malade*|vomi*; morsure|mordu vipere|serpent; vipere; centre antipoison; avale sans faire;
      CHILD|il|elle|gamin & aimants|comprimes|boite|produit & manque|avale|vide|mange; boite vide & comprimes|trouve`,
    overdoseTaken: `
      pris|aval*|prendre & tout|toute|toutes|tous|plein|quarante|trente|vingt|boite|20|30|40 & PILLS; aval* tout|toute;
      j ai tout pris|avale; viens d en prendre; tente|essaye de me|se tuer;
      pris|avale & expres|volontairement|mourir|regrette; c est fait & avale|pris; pris plein de PILLS;
      avale PILLS & vivre|mourir|plus`,
    overdose: 'surdose; overdose',
    monoxide: `
      monoxyde; detecteur|alarme & sonne|co|gaz; odeur|sent gaz; gaz & mal|tete|malaise;
      fumee & respir*|incendie|porte; incendie; feu & maison|immeuble`,
    baby: `
      bebe|nourrisson|nouveau|nne & mou|molle|bleu|fievre|pas|plus|gris*|somnol*|reveille|tete|geint|38|39|40;
      CHILD & mou|molle|amorphe|inerte; taches violettes|rouges & verre|disparaissent; taches & verre;
      CHILD & geint|refuse|somnol*|fievre & sein|respir*|boire|38|39|40; vomi* vert; biberon & refuse|plus; fontanelle;
      CHILD & blanche|blanc & regarde`,
    pregnancy: `
      enceinte & sang|saign*|mal|douleur|tete|contraction*|tomb*|malaise|perds;
      grossesse & saign*|sang|mal|mouches|gonfl*; sens plus|pas bebe|bouger; bebe & bouge|bouger & plus|pas;
      perdu|perds les eaux|sang; semaines & sang|saign*|eaux|bouge; accouch* & sang|saign*|caillots|fievre|protection;
      mois de grossesse & saigne`,
    headInjury: `
      coup|tomb*|chute|cogn*|choc & tete; liquide & oreille|nez; pupille*; repete & meme|question;
      chute & escalier|echelle|hauteur|toit; commotion; sens plus mes|ses jambes|jambe`,
    vision: `
      vois|voit plus|pas & oeil|yeux|rien; aveugle; perdu|perte la vue|vision; voile & oeil|yeux|noir;
      noir complet|total & oeil|yeux; vois|voit tout blanc|noir; rien noir & oeil|gauche|droit;
      vois|voit plus d un oeil|yeux`,
    headache: `
      pire mal|maux tete; mal|maux|douleur tete & foudroy*|brutal*|soudain*|atroce|coup|fievre|pire|insupportable;
      raideur|raide nuque; coup de tonnerre; nuque raide`,
    sepsis: `
      sepsis|septicemie|meningite; fievre & confus*|delire|frissons|40|41|taches|marbr*|claque; peau marbree;
      claque des dents; infection & fievre|frissons|importe|confus*; delire`,
    diabetic: `
      glycemie|sucre & bas|basse|haut|tomb*|malaise|1|0; hypoglycemie|hypo & reveill*|malaise|trembl*;
      insuline & trop|erreur|double; acidocetose|cetones; diabetique & inconscient*|confus*|sueurs;
      diabetique & pomme|respire|reconnait|reconait|endormi*`,
    adrenal: 'crise|insuffisance surrenal*|addison*; hydrocortisone & vomi*|plus|garde',
    trauma: `
      accident & voiture|moto|coince|grave|viens; brul* & visage|huile|eau|bouillant*|poitrine|acide; electrocut*;
      noy*; sorti de l eau; coup de chaleur; ventre|abdomen & insupportable|dur|bois|atroce;
      douleur insupportable|atroce; couteau|arme & menace|sang|ventre; coince*; renverse par; hypothermie; os sort;
      voix & tuer|ordonne*; serpent; ecras*; friteuse|huile|casserole & renverse*|peau|bras; coince|ecrase|bloque sous;
      pendu & decroche|respire; pris le jus|courant; soude|acide & oeil|yeux`,
    shock: `
      tension & chut*|bas*|ecroul*|degringol*|effondr*|tient|tiens|7|6|5; sueurs|sueur froide*; etat de choc;
      blanc|blanche & linge|moite|sueur*; peau & glacee|moite|froide; frissons & glace*;
      gris* & sueur*|transpir*|moite; pouls & faible`,
    dying: `
      vais|suis|train mourir; je meurs; impression & mourir; mort imminente; va mourir; il|elle meurt;
      est en train de mourir`,
    doom: 'mort imminente; quelque chose de grave & arriver|passe',
    help: `
      appel* samu|15|112|18|ambulance|pompiers|secours; au secours; a l aide; aidez moi;
      urgence & vitale|c|est|medicale; urgent; ambulance; samu; besoin aide|secours; que faire; aide & moi|svp|vite`,
    exposure: `
      pique*|piqure & abeille|guepe|frelon|insecte|meduse|moustique;
      mange*|avale & noix|crevette*|cacahuete|fraise*|poisson|kiwi|oeuf|fruits;
      apres|depuis & injection|antibiotique|ibuprofene|vaccin|contraste|piqure|repas|medicament;
      pris & antibiotique|ibuprofene|aspirine; produit de contraste; viens de me faire`,
    skin: `
      urticaire|plaques & partout|couvert*|corps; plaques; rouge & partout|tete|toute|tout|ecarlate;
      gratte & tout|partout; demange* & partout|tout; bouffee; flush`,
    gut: 'vomi*; nause*; diarrhee; crampes',
    weak: 'tremble*; faible|faiblesse; somnol*; confus*; engourd*; froid & coup; frisson*',
    sweat: 'sueur*; transpir*',
    suicide: `
      suicid*; me|se tuer|tue|flingue|flinguer|supprimer|pendre;
      veux|veut|envie|voudrais|prefere|aimerais|preferais|souhaite|vouloir|prefererait &
      mourir|mort|morte|crever|disparaitre; mettre fin a|mes|ses|jours|vie; en finir; foutre en l air; donner la mort;
      plus|pas & envie|veux|veut & vivre|vie|etre|exister; n en peux plus de vivre; ne plus|pas me reveiller|vivre;
      endormir & reveiller; raison & vivre|rester; sauter|jeter & pont|fenetre|toit|train|hesite|menace;
      idees|pensees noires|suicidaires|mort; combien de cachets|comprimes|medicaments;
      facon & mourir|partir & souffrir; marre de vivre; plus etre de ce monde; envie de mort|mourir; jours a ma vie;
      dose|quantite & mortelle|fatale|letale|mourir|definitif;
      combien & cachets|comprimes|gouttes & mourir|pour|mortel|fatal; noeud coulant; ne plus|pas exister|etre la;
      je suis de trop; envie|souhait & exister|mourir|vivre & plus|ne|de; m endormir & jamais|plus & reveiller|rouvrir;
      rejoindre mon|ma mari|femme|mere|fils|fille; suicide & methode|douleur|comment;
      penser|pense|envie a|de sauter|mourir; fatigue|fatiguee de|vivre vivre|veux|finir`,
    selfHarm: `
      scarifi*; mutil*; automutil*;
      me|se coupe|couper|coupais|coupures|brule|frappe & expres|bras|cuisses|recommence|hier;
      faire|fais|fait du mal & me|moi|envie; coupures & cuisses|bras|poignets; traces|marques & bras|poignets|lame;
      lame & bras|peau; je me coupe; douleur que je m inflige; taillad*; tape ma|la tete contre & mur;
      brule|coupe|scarifie les|mes bras|cuisses|poignets`,
    despair: `
      en peux plus; peux plus & continuer|vivre|jen; a quoi bon; boulet|fardeau|poids pour; mieux|soulage* sans moi|si;
      sans moi; pas|plus|aucune d issue|issue|espoir|avenir|sens|solution|raison; j abandonne; baisse les bras;
      vie & finie|vaut|vide|sert; personne & remarqu*|manqu*|deteste; fatigue* de vivre|battre|lutter; je lache tout;
      plus rien n a de sens; me vois pas`,
    goodbye: `
      adieu*; dernier|derniere message|fois|nuit|jour|lettre|soir; lettre & ecrite|adieu|laisse|table;
      pars|partir & toujours|bon; pardon & parents|enfants|tous; donne|regle* & affaires|chien|chat; dites pardon|aime;
      affaires sont reglees; bientot & plus|concernera`,
    plan: `
      cote|garde|stock* & PILLS; choisi|tout|decide date|prevu|jour; passer a l acte; tout est pret;
      pont|toit|rails|voie|fenetre & monte|regarde|sauter|redescend*|debout; date & choisi; train & pas suffirait;
      arrete mon traitement expres; achete ce qu il faut; ecrit aux enfants`,
  },
  contexts: {
    now: `
      maintenant; aujourd hui; ce matin|soir|midi; cette nuit;
      il y a minutes|minute|heure|heures|quelques|dix|cinq|demi; viens|vient|viennent de; d un|tout coup; soudain*;
      en ce|train moment|de; toujours; pire; depuis & minutes|heure|matin|midi|tout|hier; commence; toute suite;
      encore; la tout`,
    urge: 'que faire; quoi faire; dois je; je fais quoi; on fait quoi',
    me: 'je; j; moi; me; mon; ma; mes; m; nous; on',
    they: 'THEY; lui; son; sa; quelqu; quelqun',
    past: `
      il y a ans|mois|longtemps|annees|dix|six|trois|trente;
      an|annee|mois|ete|printemps|hiver|automne dernier|derniere|passe|passee; l an dernier; en 2019; enfant;
      petite|petit & je|j; quand j etais|avais; avant; a l epoque; autrefois; jadis; la derniere fois;
      suite a & mois|ans; decede*; est|sont mort*; dans mon enfance; de l epoque; bebe & fac|aujourd|ans;
      une fois bebe|enfant|petit|petite; a l age de; quand elle|il etait`,
    well: `
      va|vais|suis|tout bien|mieux|gueri*|sorti; rien depuis; plus jamais; aujourd hui tout va; respire tres bien;
      est a la fac; aujourd hui elle|il|je est|suis|fait|va; me demande toujours|encore`,
    info: `
      comment on|fonctionne|ca utilise|marche|fonctionne; centre antipoison; pour apprendre; notice; qu est ce;
      c est quoi; quelle|quel|quels|quelles est|sont|lien|cause; definition; difference;
      peut|peuvent on|elle|il|etre|survenir|declencher|causer; pourquoi;
      comment reconnaitre|agit|soigner|diagnostiquer; risque*; statistiques;
      expose|memoire|article|journal|these|cours|ecole|dossier; existe t|ce; donne t; en general|theorie; rapport|lien;
      duree|conservation|prix|cout; signifie; quel|le|du sens; dans quels cas; causes`,
    curious: 'curieu*; lu; renseign*; savoir; comprendre; question; m informe|informer; demande pour',
    hypothetical: 'si quelqu|on|jamais; theorie; hypothese; imagin*; pourrait; supposons',
    confessed: 'c est moi maintenant; je parle de moi',
    usual: `
      comme toujours|chaque|habitude|dab; depuis toujours|enfance|naissance; toute ma vie;
      chaque printemps|ete|hiver|automne|annee|matin; toujours eu|ete; rien de nouveau; temps en temps; de naissance`,
    absent: `
      respire|respirer bien|normalement|tres;
      sans|pas|aucune gene|difficulte|difficultes respiratoire|pour respirer|avaler|parler;
      pas gonfle|gonflee|gonfles|enfle; jamais utilise|servi|eu; n|ne veux|veut pas mourir|suicider`,
    supposed: `
      si jamais|un jour; au cas ou; supposons; imaginons; si ma|mon|je|il|elle|on & jour|devait|devais|arrivait;
      si ca|cela arrivait|arrive un; en theorie; en prevision`,
    narrated: `
      etait|etais|avait|avais|ai|a eu|ete|perdu|tombe|tombee|failli|fait; suis|est tombe|tombee; ont trouve|emmene;
      etais|etait|avais|avait|fut|fus|eut`,
    fiction: 'reve|film|roman|livre|serie|chanson|personnage|podcast|zombies|acteur|jeu|quiz',
    negation: 'NOT; personne; rien',
    figurative: `
      toujours eu; sans gene; ce|cette me tue; me tue & dossier|boulot|attente|paperasse|travail;
      meurs|mourir|mort|morte de faim|rire|soif|curiosite|envie|froid|chaud|ennui|fatigue|trouille|honte|peur;
      me tue & chaleur|rire|lol|boulot; tuerais pour; failli faire crise|infarctus;
      crise cardiaque & prix|facture|voyant; m etouffe & chef|boulot|travail; coupe le souffle;
      telephone|portable|batterie & mourir|meurt|mort; suis crevee|creve; prise de sang; analyse de sang;
      film & sanglant|zombies; cancer du sang; pression|groupe sanguin; d arrache pied; empoisonne la vie;
      me tue de|a|cette; me rend dingue|fou|folle|chevre; tension & toujours`,
  },
};
