/** English signs of danger: poison, children, pregnancy, injury, infection, shock, calls for help, and weak signs. */
export const englishOtherSigns = {
  poison: `
    ate|eaten|had|took|taken|swallowed & thinking|thought|mistook sweets|sweeties|candy|candies|smarties|lollies;
    SWALLOWED & POISON; THEY|i & drank|drunk|swallowed|licked|ate & POISON; poisoned|poisoning;
    he|she|hes|shes|they|son|daughter|kid|child|baby|toddler|husband|wife|dad|mum|friend swallowed|eaten|ate|drank &
    PILLS;
    child|toddler|baby|kid|son|daughter & swallow*|ate|eaten|drank|drunk & PILLS|coin|button|something|magnet|perfume;
    swallowed & battery|coin|magnet|bleach|pills|something|glass|denture;
    took|taken|gave|given|had|injected|used|take|swallowed too|double|twice|wrong|extra|triple &
    PILLS|insulin|much|many|dose|doses|times; too many|much & PILLS|took|taken|given|injected|insulin;
    wrong medicine|medication|pills|tablets|dose|meds; drink spiked; spiked;
    poison* & help|child|dog|ate|drank|swallow*|control; took|taken something & wake|party|gurgl*|mumbl*;
    ten|10|five times dose; snake|viper|adder|scorpion|widow bite|bit|bitten;
    edible|acid|coke|cocaine|ketamine|mdma|pills|weed & chest|dying|heart|wake;
    mix* bleach|products|medicines|meds|alcohol; splash* & eyes|face; double|twice|second dose;
    PILLS twice & now|feel|drowsy|dizzy|slow|heart; patch|patches & old|new|off|two|both|fentanyl|extra;
    swallowed|ate|drank & how|many|dont & know|say; she|he did|has take|taken|took them & many|say|how|pills;
    tank|bottle|tube|packet & licked|drank|ate|half; week|weeks|months & tablets|pills|meds & one|go|once;
    sniffed|inhaled|huffed & gas|glue|butane; mixed & pills|meds|alcohol|bleach|bottles;
    too|so much & alcohol|vodka|drank|drunk & wake|breathing|cold|vomit*;
    given|gave & wrong|double|adult & dose|medicine|drops;
    toddler|baby|child|son|daughter|boy|girl|year|grandson|granddaughter|he|she got|been|was|found|into & PILLS &
    open|empty|mouth|chew*|missing|gone; ate|eaten|swallowed|drank|licked|chewed|sucked &
    magnets|battery|batteries|bleach|berries|mothball*|pod|capsule|lamp|oil;
    given|gave|gives & wrong|others|someone elses|residents|double & insulin|medicine|tablets|injection|dose;
    battery|batteries|magnet|magnets|tablets & missing|gone & boy|girl|toddler|baby|he|she|child;
    laburnum|foxglove|nightshade|hemlock|yew & ate|eaten|drunk|drank|tea|pods;
    PILLS & patches|eleven|ten & breath*|sleepy|drowsy`,
  overdoseTaken: `
    took|taken|swallowed|swalowed|downed|downed|take|necked|popped|had
    all|whole|every|entire|everything|loads|lots|handful|bottle|box & PILLS|them|cabinet;
    took|taken|swallowed|downed|take all|them|everything|lot|load|loads|handful|whole|bunch &
    pills|tablets|them|meds|medicine|medicines|all|paracetamol|bottle|box|packet|packets|prescription|cabinet|had;
    took|taken|taking|take overdose|od;
    overdosed on|an|yesterday|today|tonight|ago & purpose|ago|pills|paracetamol|tablets|tonight|today|meds|insulin;
    overdosed|overdosing & he|she|i|hes|shes|friend|ive|now|just; PILLS gone|empty|missing; PILLS are|is|all|were gone|empty|missing; empty|half PILLS;
    empty packets|packet|blister|bottle|bottles|pill; already taken|took|swallowed|done; tried to kill;
    i did|done it & sleepy|now|took|taken|all|pills|regret|too;
    took|taken|swallowed & purpose|deliberate*|die|kill|end; took|taken|swallowed
    10|12|15|16|18|20|24|25|28|30|32|35|40|45|48|50|56|60|64|70|80|90|100|200|twenty|thirty|forty|fifty|sixty|ten|hundred;
    cut|slit|slashed wrist|wrists|too deep; cut & deep & blood; hanging|hung from; hung|hanged himself|herself;
    jumped from|off|out & bridge|window|roof|balcony|building|cliff|train|floor|storey;
    did|has|have take|taken|took them|all|it & many|say|note|told;
    take|took|taken|swallowed & tablets|pills|meds & one|in go|once;
    took|taken|swallowed & week|month|weeks|months|years & tablets|pills|supply|meds|worth;
    had|ive every|all & tablet|pill|one|pills|tablets & house|cupboard|cabinet|box;
    # PILLS & took|taken|swallowed|ago|had|necked; all my|her|his|the|them PILLS & ago|took|gone|swallowed|taken|now;
    took|swallowed the lot; necked|downed & pills|tablets|bottle|lot|all|packet; took|taken|swallowed|downed|had|drank
    & all|lot|whole|rest|remaining|left|bottle & wine|vodka|whisky|gin|alcohol &
    tablets|pills|tablet|amitriptyline|them|meds|it;
    PILLS & with wine|vodka|whisky|gin & all|whole|lot|took|taken|swallowed|every;
    done|did something stupid|silly & tablets|pills|meds; did|done it & cant undo|take back;
    stomach pumped & took|now|again; ate|took|swallowed the lot & shelf|bathroom|cabinet|cross|sorry|pills`,
  overdose: 'overdos*|overdoze|overdosis; taken|took|an od',
  monoxide: `
    carbon monoxide|monoxyde; monoxide; co alarm|detector; gas & smell|leak|fainted|sick|dizzy|headache*;
    all|everyone|whole|family|both|kids & headache*|dizzy|sick|sleepy|poorly &
    stove|heater|boiler|bbq|fire|gas|alarm|detector; smoke & door|lungs|breath*|inhal*|room|cough*;
    fumes & breath*|headache*|dizzy|garage|car|confused; chlorine gas; building|house|kitchen fire|smoke|burning;
    detector|alarm & chirp*|beep*|flashing|going|red; everyone|family|all headache|headaches|banging`,
  baby: `
    LITTLE|child|son|daughter|toddler|girl|boy|he|she|hes|shes &
    floppy|limp|lifeless|blue|grey|unresponsive|listless|grunting|mottled; LITTLE &
    fever|temp|temperature|38|39|40|wont|sleepy|wake|breathing|breath*|drowsy|bulg*|cry|crying|fell|pale|cold|moving|choking;
    rash & glass|fade|pressed|tumbler|press|blanch*|stays|disappear*; spots & glass|purple|tumbler|wake|burning|limp;
    spots dont|not|wont fade; soft spot; wet nappy|nappies|diaper|diapers; no|dry nappies|nappy|diapers|diaper;
    LITTLE|he|she|son|daughter|toddler wont|not|hasnt|refuses feed|drink|nurse|latch; green vomit|sick|stuff;
    throwing|vomiting green; fontanelle|fontanel; purple|violet spots|blotches|rash; sunken eyes; barking cough|noise;
    fell & changing|window|bed|cot|pram;
    nursery|school rang|called|phoned & wheez*|swel*|swol*|reaction|collapsed|unwell|breath*;
    pool|bath|lake & pulled|under|found; shook her|him|baby|it;
    LITTLE & quiet|pale|wont|not|cant & feed|wake|crying|breathing|settle; LITTLE|hes|shes too quiet;
    hasnt|not moved|woken|cried; hasnt fed; not fed since|for|all;
    week|weeks|month|months|day|days old & fever|temp*|38|39|40;
    ribs & showing|sucking|pulling; cot|crib & found|blue|fit|cold;
    bottle|breast|milk & wont|refus*|take|not & weeks|sleepy|floppy|grey|pale;
    weeks|month|months & floppy|limp|lifeless|feed*|nappy|nappies|fever|temp|fontanelle; wont|not|doesnt pink up;
    glass test & dont|not|doesnt|still|stay*; spots|rash|dots & tumbler|glass & still|there|stay|stays|dont|not`,
  pregnancy: `
    PREGNANT & spots & eyes|vision|see|dancing|flashing|headache; PREGNANT &
    bleed*|blood|pain|headache*|kick*|moving|movements|move|swollen|swelling|waters|water|contraction*|faint|fit|seizure|vision|flash*|stabbing|cramp*|fell|fall|reaction|puffed|hives;
    waters|water broke|broken|gone|breaking|green;
    baby & moving|kick*|move|movements|moves|moved & not|stopped|no|less|isnt|hasnt|cant|havent|slowed;
    cant|havent|not|no|dont|didnt felt|feel|feeling baby|kick*|kicks|movement|move|her|him;
    BIRTH & bleed*|clots|pain|breathless|soak*|shiver*|fever|headache|voice|coming|head|chest|breath;
    cord & hanging|out|coming; miscarr*; head is coming; ectopic; eclampsia|preeclampsia; soaking pads;
    no kicks|movement; want|need|urge|have to push & head|baby|due|now|contraction*|labour|labor; the head is;
    due & bleed*|push|head|blood|moving|pain|waters;
    kick|kicks|movement|movements & not|nothing|reduced|all|no|one|less|fewer|stopped; bump & hard|fell|hit|pain|hurts;
    mucus|waters|fluid & weeks|broke|leaking|early|green|brown; baby & coming|crowning;
    contractions & minutes|weeks|early|strong; weeks & placenta;
    hard & belly|tummy|tummys|bump|stomach & weeks|months|pregnant;
    feel|see the head & hand|midwife|alone|coming|push*;
    months|weeks gone|pregnant & kicked|stamped|hit|punched|fell|crash; babys|baby coming & now|alone|early|flat|car`,
  headInjury: `
    head|skull|temple|forehead &
    hit|bang|banged|bump|bumped|knocked|fell|fallen|smash*|crack*|struck|whack*|landed|injury|kicked|split|slammed|trauma;
    concuss*; HIT head|skull|temple; knocked out; head injury;
    fluid|water|liquid & ear|nose & clear|drip*|leak*|out|coming|clear;
    pupil|pupils & bigger|larger|big|huge|different|uneven|tiny;
    fell|fallen|fall & stairs|ladder|roof|height|scaffold*|window|horse|bike|downstairs|down;
    neck & hurts|broken|fell|crash|numb|dived; same question & keeps|asking|asks|again|over;
    same thing & keeps|asking|saying; cant feel my|his|her legs|feet|arms|toes; came|fell|falls|come off
    ladder|horse|bike|motorbike|scooter|roof|slide|trampoline|swing &
    head|out|concrete|landed|unconscious|confused|sick;
    egg|lump|dent|crack & head|skull|forehead|size & sleepy|sick|vomit*|confused|big;
    off ladder|scaffold*|roof|horse & landed|feel|back|neck|legs;
    blood|fluid ear|ears|nose & fell|fall|roof|off|head|helmet`,
  vision: `
    VISION & lost|losing|gone|blind|loss|curtain|double|tunnel|narrow*|fading|blank|blurr*; cant|cannot|couldnt see;
    blind|blinded & gone|eye|suddenly|both|went; vision|sight|eyesight & black|dark|grey|going;
    curtain & eye|sight|vision|black; eye & agon*|haloes|halos; everything went|gone|going|is dark|black|white;
    lost sight|vision; lights|light & out|went|dark & see|everyone|me|eyes;
    cant|cannot|couldnt read & suddenly|screen|words|text; half & vision|sight|screen|missing;
    vision|sight & gone|going|half|zigzag|missing|one; blind spot & sudden*;
    see & nothing|grey|shadow|dark & eye|suddenly|left|right`,
  headache: `
    worst headache|head|migraine; headache|head|migraine &
    worst|sudden*|thunderclap|explo*|exploded|instant*|seconds|agony|excruciating|stiff|neck|blinding|pop|bat|bang|clap|fever;
    thunderclap; stiff neck; neck & stiff|bend|fever|light; light & hurts & head|neck|eyes;
    headache|head|migraine & in|within one|a second`,
  sepsis: `
    have|think|has|is|maybe sepsis|septic|meningitis; sepsis|meningitis now|help; HOT &
    confus*|shak*|rigor*|mottled|chemo|shiver*|delirious|nonsense|stiff|spots|splenectomy|neutrophils|immun*|drowsy|hallucinat*|seizure;
    mottled|marble|marbled|blotchy skin|hands|legs|arms|purple; skin mottled|marbled|marble; rigors|rigor;
    shivering|shaking & violently|uncontroll*|teeth|confused|rubbish|cant stop; red line|streak|streaks;
    infection & confus*|shiver*|shak*|rubbish|black|spreading|mottled|drowsy; teeth chattering;
    not|havent|hasnt|no|cant pee*|urin*|weed; no|not|hasnt|havent|cant wee & hours|today|since|all|day|yesterday;
    chemo & fever|temp|temperature|shak*|shiver*|38|39; neutropeni*; skin & turning|going|gone black;
    temp|temperature & low|35|34|confused|shaking|dropping;
    stop|cant shaking & temp|confused|fever|cold|teeth|pneumonia|infection;
    shakes|shivers & uncontroll*|bed|cant|teeth|violent*`,
  diabetic: `
    hypo & wake|cant|wont|bad|shak*|help|passed|having|sweating; SUGAR & LOWSUGAR; ketones|ketoacidosis|dka;
    insulin & too|much|wrong|double|mixed|extra|overdose; glucose|sugar|meter|sensor|monitor & lo|hi|low|high;
    diabetic & sweat*|confus*|wake|rubbish|fitting|collaps*|coma|drunk|passed|vomiting|sleepy;
    pump & failed|alarm|rouse; breath|smells & fruity|pear|acetone|varnish|drops|fruit;
    type 1|one & weird|aggressive|confused|vomit*|sick|sleepy|glass|wont|sweat*;
    diabetic & weird|aggressive|odd|strange|drunk|slurred; sugar|glucose & # & shak*|sweat*|sick|cant`,
  adrenal: `
    adrenal|addison*|addisonian crisis; STEROID & ILL; STEROID & stopped|down|keep|missed|without|out|ran; addison*;
    emergency|solu hydrocortisone|injection|cortef`,
  trauma: `
    car|motorbike|bike|bus|train|traffic crash|accident|collision;
    in|had|been|just an|a accident|crash & now|hurts|hurt|hard|bleeding|trapped|just|hit|drips;
    crash & trapped|hurt|bleeding|car; hit|knocked|struck|run by|down|over car|van|truck|lorry|bus|train; hit by car;
    electrocut*|electric shock; lightning & hit|struck|friend|near;
    burned|burnt|burns & face|arm|chest|badly|oil|boiling|water|hand|acid|severe|legs;
    burn & boiling|oil|acid|severe|badly|blister*|deep; scald*; boiling water|oil; acid & face|eyes|thrown;
    drowned|drowning & nearly|almost|pool|lake|sea; pulled & water|pool|lake|river|sea;
    heat|heatstroke stroke|exhaustion; heatstroke|hypothermia|hypothermic|frostbite; stopped sweating|shivering;
    bone & sticking|out|through|poking; trapped|crushed|pinned & under|car|tractor|machine|leg|hand|wreck;
    fell|fallen & scaffold*|roof|ladder|window|storey|floor|feet|metres|meters|balcony|cliff|tree;
    spleen & burst|rupture*|hit|pain; belly|stomach|tummy|abdomen|abdominal &
    rigid|hard|board|unbearable|terrible|sudden*|severe|excruciating|worst|stabbing|agony|straighten;
    testicle|testicles|ball & pain|twisted|agony|swollen; numb & between|legs|saddle|groin; cant pee|wee|urinate;
    leg|foot|arm & cold & pulse|white|blue; no pulse & foot|leg; threatening & kill|knife|gun; voices telling|tell;
    knife|gun & kill|me|stab|hurt|right|threat*|here; beaten|attacked|assaulted|raped|mugged;
    dog|dogs attacked|mauled; dog|dogs bit me|him|her|my|our|his|the|them|child; nail|pole|glass|knife in|through|into chest|eye|head|neck|leg|foot|stomach;
    unbearable|excruciating|agonising|agonizing pain; pain unbearable|excruciating|agony;
    vomiting & days|nonstop|stop|keep|water|constantly|hours|everything; paralys*|paralyz*; screaming pain|agony;
    lodged|stuck & bone|denture|steak|food|gullet;
    electric shock|shocked|zapped & cooker|socket|wire|thrown|chest|hand|burn*|off; thrown & across|room|car|horse;
    bitten|bit & dog|snake|face & tore|open|deep|swelling;
    fell|fallen|falls & floor|storey|story|metres|feet|roof|balcony & second|third|fourth|#;
    boiling|kettle|hot|scalding & over|spilled|spilt|arm|baby|chest|legs; knife|stab & stuck|in|still;
    something|piece|metal|glass in eye|neck|chest|stomach;
    caught|trapped|stuck in|under machine|car|gate|door|tractor & hand|arm|leg|finger;
    car|cars|van|lorry on|onto roof|side|upside; upside down & car|van|trapped; hot dry skin & confus*|delirious|sun;
    hot and dry & skin|confus*|collapsed; not sweating|shivering & hot|confus*|cold|anymore;
    threat* & hammer|axe|knife|gun|kill; hitting|beating|stamped & mum|me|her|again;
    kettle|pan|fryer|pot & on|over top|him|her|baby|legs;
    wall|tree|bull|slab|press|machine & on|under|underneath him|her|me|leg|hand; icd fired|shocked`,
  shock: `
    going|went|gone|go into shock & im|i|now|think|he|she|hes|shes|feel; im|in shock & cold|shaking|pale|think;
    bp|pressure & drop*|crash*|dropping|falling|error|plummet*|tank*|bottomed|sinking|floor;
    hypotension|hypotensive & now|episode|unresponsive|alone|patient|systolic|going|stung;
    cold & clammy|sweat*|sweaty|skin|grey|shaking; clammy;
    pale & sweat*|sweaty|clammy|cold|weak|shaking|confused|mumbling|faint; white as|sheet|ghost|paper;
    grey & sweat*|sweaty|floppy|face|cold|clammy; pulse & weak|barely|thready|hardly|faint|thread|feel|find|no;
    im|hes|shes|bp|pressure|patient|she|he|i am crashing; body shutting; shutting down; sweating|sweats buckets;
    sweating|sweats|sweat & cold|pouring|drenched|soaked|dripping|clammy; skin cold|grey|ice|clammy|gone;
    colour|color of wax|candle|ash|chalk|putty; sats|spo2|saturation|oximeter & #|low|drop*|fall*|sink*|read*;
    peripheries; floating|drifting|slipping off|away & bp|pressure|cold|feel|machine|error;
    machine|monitor|cuff & error|says|wont & bp|pressure|cold|grey|faint|find|read;
    cold & confused|mottled|grey|faint|clammy|wet; bp|pressure wont|cant read; systolic & sixties|seventies|fifties;
    pressure & # & cold|wife|husband|drunk|confused|grey; cold & hands|feet|fish & stung|sting|reaction|pale|grey`,
  dying: `
    im|i|am|is|hes|shes|think|like|feel|gonna|going dying;
    going|gonna|about|might|could|think|feel to|die|gonna|ill|like|im die; feel|think like|im|i|going dying|die;
    this is it & goodbye|dying|think|end|help|feel*|im; gonna die;
    something terribly|very|really|seriously|badly|is wrong; terrible & happen|happening|wrong;
    not|wont going|gonna make it; dying dying; help|please dying; dying & now|front|me|help`,
  doom: 'doom; feel|feeling|sense|sure|something & terrible|awful|bad|dreadful|going & happen; impend*',
  help: `
    call|ring|get|phone|send|need|want ambulance|911|999|112|000|paramedic|paramedics|doctor|help|someone|emergency &
    now|me|please|quick|urgent|an; help me|us|him|her|please|now|quick|urgent; please help|hurry;
    need help|ambulance & now|urgent|urgently|fast|quick|immediately; call ambulance|911|999|112;
    need|send|want ambulance; do|should i|we need|call|ring|go ambulance|911|999|112|er|hospital|ae;
    ambulance & number|call|ring|now|here|yet|come|coming|need|wait; emergency & is|this|now|help|its; sos|mayday;
    should i go & er|hospital|ae|wait|casualty; somebody|someone help|come|call; please hurry; help help; urgent;
    needs hospital|ambulance|er; help; send someone|help|somebody; who do i|we call|ring|phone & now|dying|wife|help;
    should|do i go|call|ring|drive|take & hospital|er|ambulance|him|her|ae & now|tonight|or|wait|morning|worse;
    what do|should i do & now|hes|shes|he|she|worse; is this|it an emergency; ambulance isnt|not|hasnt;
    which number|hospital & now|call|nearest`,
  exposure: `
    stung|sting|stings|bitten|hornet|wasp|bee|jellyfish;
    i|we|he|she|just|accidentally|mistake ate|eaten|had|took|drank; after|since & eating|FOOD;
    after|since|had|gave|given|first|took|having|from & DRUG; ate|eaten|eat;
    just|minutes ago & took|taken|ate|eaten|injected|swallowed|had; FOOD & ate|after|since|minutes|hour|mistake`,
  skin: `
    hives|urticaria|welts|weals|wheals|blotch*|nettle rash|hive; rash & all|over|spread*|everywhere|whole;
    itch* & all|everywhere|whole|palms|hands|scalp|mad|crazy|soles|groin;
    flush* & head|all|face|suddenly|sudden|body|bright|burning|racing|dizzy; skin & fire|burning|red|hot;
    bright red|scarlet|lobster|beet; red all|everywhere|whole|like; palms itch*; burning up|all|red`,
  gut: `
    vomit*|vommit*|throwing|threw|puking|retching; stomach|belly|tummy|gut cramp*|cramps|pain|killing;
    diarrh*|diarea|bowels|diahrrea; been sick|being; nausea*|nauseous|nausea`,
  weak: `
    shak*|shiver*|trembl*; legs & jelly|gone|weak|shaky|wont|gave; so weak|sleepy|cold|tired; drows*|sleepy;
    confus*|disorient*|disorientated; cant think|focus|concentrate|type; numb|tingling;
    weak & arms|legs|feel|very|really|stand`,
  sweat: 'sweat*; soaked|drenched|dripping|clammy',
  indigestion: `
    indigestion|heartburn; jaw|arm|shoulder|teeth & ache*|pain|hurt*|heavy|numb*|tingl*;
    between shoulder|shoulders blades`,
} as const;
