/** English signs of danger: allergy, breath, heart, brain, collapse, blood, fits. */
export const englishBodySigns = {
  airway: `
    AIRWAY & BLOWN;
    AIRWAY & clos*|tight*|shut*|narrow*|constrict*|squeez*|block*|pinch*|lump|thick*|itch*|numb*|tingl*|strangl*;
    FACE & swell*|swol*|sweling|puff*|balloon*|sausage*|huge|enormous|double|blowing|massive; lip|lips|mouth & NUMB;
    CANT SWALLOW; SWALLOW & cant|cannot|hard|difficult|trouble|struggling|painful|nothing;
    drooling|drools|drool & cant|she|he|swallow|wont|mouth|hes|shes|im; drooling; dribbling;
    angioedema|angiodema & throat|tongue|now|having|since|hour; neck & clos*|squeez*|tight*|chok*;
    something|stuck|lodged stuck|in throat|gullet;
    voice & hoarse|gone|croak*|going|losing|raspy|squeak*|weird|disappear*|changed|husky;
    eyes|eyelids|eye & swollen|swelled|slits|puff*; cant|cannot talk|speak|breathe &
    throat|tongue|properly|now|air|swollen|only|anymore|wife|husband|he|she|voice|mouth|nods; cant|cannot breathe;
    throat & weird|funny|raw|closing|going|burning|fire|swollen|sore; AIRWAY & going|feels|full|filling;
    swelling & spread*|throat|neck|worse|fast; stridor*; gag|gagging|retching & throat|uvula|tongue;
    uvula|tongue|throat & noise|sound|high|pitched|seal; like|as|sound a seal|barking & breath*|throat|cough;
    neck & thick|big|collar|collars; spit & down|barely|cant|swallow;
    tongue|face|lips|throat & feels|feel|getting|going & weird|thick|funny|fat|big|tight|strange|hot|tingly;
    tongue stick*|poking|hanging|outside out|mouth; tongue & drunk|close|inside;
    clutching|grabbing|holding throat|neck; stung tongue|throat & me|my|his|her|he|she|by|just; neck|throat & strangl*;
    pins needles & lip|lips|mouth|tongue|face`,
  anaphylaxis: `
    anaph*|anaf*|anyph*|anapy*|anapha*|annaph*|anafal*|anaphalax*; anaphylac* shock;
    allergic|alergic|allergy|allerjic reaction|shock|attack|reacton;
    severe|bad|serious|strong|massive|full|big reaction;
    reaction & worse|getting|spreading|stronger|severe|coming|back|returning|happening|now;
    masto|mcas|mast attack|crash|crashing|storm; reaction & help; having|have another|a reaction; ana shock;
    anaph* happening|starting|started|begun|beginning`,
  pen: `
    just|i|ive|have|we|shes|hes|she|he used|gave|given|injected|jabbed|done & PEN &
    now|ago|just|min*|still|what|better|fine|next|home|her|him|son|thigh|wheez*|reaction;
    used PEN just|now|what|still|ago|on; i|just|we|ive used|injected|jabbed PEN|adrenaline|epipen;
    two|three|second|2|3 PEN done|given|used|already;
    two|three|2|3|both PEN in|into & still|no|not|worse|nothing|breath*;
    PEN & bent|jammed|broke|broken|empty & still|swel*|boy|girl|reaction|needle;
    gave|given|jabbed him|her|son|daughter|wife|husband|myself PEN|adrenaline; adrenaline|pen|epipen given|used|done;
    PEN & used|given|done|misfired|failed|second &
    now|ago|still|just|not|better|wheez*|min*|what|yet|him|her|home|swelling|reacting;
    PEN didnt|not|did|wont work|fire|help; PEN misfired;
    havent|no|without|forgot PEN & reaction|swelling|swel*|ate|stung|starting|throat|lips|tongue|left;
    should|must|shall i|we use|give|inject|jab PEN|it;
    how do|to i|use PEN|injector|thing fast|now|quick|hurry|friend|collapsing;
    second|another pen|epipen|dose & now|ready|yet|hand|give|still|wait|min*; no|out PEN|pens here|left|with|on|now;
    need PEN now|quick|help; do|should i use|need PEN & or|wait|now|throat|itchy|tight|yet;
    putting|sticking|injecting|giving the|my|epipen|pen & epipen|pen|adrenaline|now|right|in|me;
    what|comes next|now & PEN; just|already injected|jabbed myself|him|her|in`,
  breathing: `
    CANT BREATH; CANT catch|get|take|draw|fill breath|air|lungs; short|shortness|out|loss of breath; BREATH &
    gasp*|struggl*|stopp*|worse|worsening|difficult*|trouble|harder|hard|labou*|problem|problems|gurgl*|snor*|squeak*|whistl*|rattl*|funny|strange|noisy|noise|grunt*|shallow|fast|rapid|weird|bad|badly|heavy|not|isnt|hardly|barely;
    gasp*; choking|choked|chokes|chocking; choking|choked on; wheez*|weez*|wheasing; suffocat*|sufocat*|asphyx*;
    not|isnt|stopped|stops|no breath|breathing|breathes|breathe; BREATH & moan*|groan*;
    breathless|brethless|breathlessness; asthma & attack|inhaler|worse|bad|speak|empty|nothing;
    inhaler|pump|nebuliser & not|nothing|empty|helping|work*|times; not|cant|getting|get enough air; no air;
    air wont|doesnt; cant|cannot|couldnt|barely|unable|without finish|complete|say|speak|talk & sentence|sentences;
    full sentences & cant|only|no|not; sucking|suck in & ribs|neck|belly|chest; drowning|drowned; pink froth;
    cough* & blood|nonstop|stop|cant|black|froth; whistling & breath*|breathe|chest|lungs|when;
    chest & locked|open|tight|whistling|closing|shut;
    breath* like;
    breath|breathing & half|size|smaller|less|once|every|seconds|minute|rattles|pitched|high;
    difficult*|hard|trouble for|to|with respirate|respire|breath|breathing; fill|expand my lungs; high pitched;
    breathing about|is|at # a; sip|sips of air; air & sip*|straw|thin|thick; pauses in|between BREATH;
    inhaled|sniffed something & twitching|blue|collapsed|weird; panting & sitting|rest|dog|lips|cant;
    only breathe|breath standing|sitting|upright; through a straw; barking|barks seal; crowing noise|breath*;
    cant stop wheez*; stopped|not making sounds|noise & chok*|purple|blue`,
  blue: `
    SKIN & BLUE; turning|gone|going|turned|looks|went BLUE; BLUE & face|lips|mouth; cyanosis|cyanotic|cyanosed;
    gone & colour|color|white|pale; slate|navy|ash|lilac|plum & lips|colour|face|nails;
    lips|fingers|nails|face & colour|color & funny|strange|slate|wrong|odd|gone;
    terrible|awful|horrible|dreadful|bad|funny colour|color; drained & colour|color|face|white`,
  chest: `
    CHEST & HURT; pain & ARM & left; left arm & HURT|tingl*|numb*|heavy; jaw & HURT|sweat*|clammy;
    pain|pressure & breast|breasts|breastbone|chest|ribs; band|belt|vice & chest|ribs;
    shoulder blades & pain|tear*|rip*; holding|clutching|grabbing|rubbing chest|heart|arm; angina;
    tearing|ripping pain; chest chest; cardiac pain; nitro|gtn spray|nitroglycerin; knife & back|chest|through;
    tearing & back|chest|through|all; tight|band & round|around & me|chest|ribs|body;
    elephant & sitting|chest|parked|on; left|both arm|arms heavy|numb|hurts|hurting|aching|tingling|pain|weak;
    fist & chest|breastbone; sitting|someone|somebody & on & chest|back|breath; heart hurts`,
  heartAttack: `
    heart|hart attack|atack|atak & i|im|having|think|he|she|dad|mum|husband|wife|help|now|this|again|hes|shes;
    hartattack; cardiac arrest; infarct*; doing cpr; no pulse; kounis & now|having|think|help|chest; defib*;
    cant find pulse; heart stopped|stops|stopping|stop`,
  heartRate: `
    HEART & racing|pounding|flutter*|skipp*|irregular|hammering|thumping|wild|mad|thready|weak|jumping|fast|loud|slow;
    palpitation*; icd shocked; atrial fibrillation|fibrillating|tachycardia|arrhythmia;
    HEART & stopping|stops|stop|stopped|faint|barely|hardly`,
  strokeSigns: `
    SIDE & DROOP; SPEECH & SLUR; slurring|slurred|slurs|slurry;
    one|left|right|half side|arm|leg|body|face numb*|weak*|dead|paraly*|gone|tingl*;
    numb*|weak*|dead|feeling|paraly* & side|half;
    cant|cannot|couldnt|wont|doesnt move|lift|raise|feel|hold|use arm|leg|hand|side|legs|arms|face|right|left|cup;
    arm|leg|hand|legs & dead|wont|cant|cannot|doesnt|stopped|useless|flopped|limp|lift;
    cant|cannot|couldnt find|get|say|speak|talk|make|read words|properly|speak|talk|word|screen;
    words & wrong|mush|jumbled|wont|find|come;
    talking|speaking|saying|says|talks nonsense|gibberish|rubbish|strange|funny|double; not making|make sense;
    doesnt|dont|isnt|not make|making sense; sudden*|suddenly & confus*|numb*|weak*|dizzy|spinning|double|blind|see;
    confused & sudden*|suddenly|name|where|who; seeing|see|vision double; walking & drunk|furniture|funny;
    face & weird|droop*|slipped|funny|fallen|lopsided|crooked;
    doesnt|cant|not|isnt|didnt know|recognise|recognize|remember me|us|name|where|who|address|his|her;
    dont know|remember|recognise my|own name|address|wife|house; dont know where|who|what i am|day;
    unable|cant|couldnt to|say speak|answer|talk|name|words; words werent|arent|wont;
    words not|no come|coming|make|making|real; words & mush|mumbl*; sounds|noises & words|werent|only; sounds|noises come|came out;
    eyelid|eye|mouth|lip|face & hanging|hangs|hang|down|corner|drooping|dropped|leaking;
    poured|put|puts|putting|tried & milk|tea|keys|phone|cup|shoes & fridge|table|wrong|machine|upside|confused;
    went blank; lost ability|speech;
    left|right|one hand|arm|leg|side only|weak|gone|slow|flopped|numb|heavy|hangs|drag*;
    cant|couldnt say & name|days|week|words; smile & crooked|lopsided|half|wonky|uneven;
    aggressive|weird|odd & type|diabetic|suddenly; not making words|letters; letters & not making words|sense;
    forgot|forgotten|cant find how to speak|talk|read|write`,
  stroke: 'stroke|stroek|storke|strok; mini stroke; tia; brain bleed|haemorrhage|hemorrhage; aneurysm burst|ruptur*',
  collapse: `
    passed|passing|pass|passes out; blacked|blacking|black|blacks|conked|knocked|zonked out;
    unconscious|unresponsive|unconcious|unconsious|comatose; collaps*|colaps*|collasp*;
    fainted|fainting|faints|faint|fainded; lost|losing|lose|loses consciousness|conscious|consciousness|conciousness;
    cant|cannot|couldnt|wont|wouldnt|doesnt|isnt|not|hard|impossible WAKE & THEY|floor|eyes; wont wake;
    cant|hard|cannot|couldnt rouse|wake; CANT get|be wake|awake|woken|up|round;
    hard|impossible|difficult to wake|rouse; THEY not|isnt|wont|doesnt|cant|stopped|does|is
    respond|responding|responds|answer|answering|move|moving|wake|waking|rousing|rouse|stirring;
    THEY is|does not respond*|answer|wake|move|react|moving; doesnt|not react|reacting & pinch|shake|slap|name;
    no response|answer from|at|when; THEY & lying|laying|collapsed|down|fell & floor|ground|pavement|stairs|bathroom;
    THEY on|to the floor|ground|pavement; found & floor|unconscious|ground|bed|moving|unresponsive;
    lying|sat|slumped|im|typing|been floor|ground; slump*; legs gone|gave|buckled|jelly|went|give;
    fell|falls|fallen|dropped|slid|went down|floor; slid off chair|sofa|bed;
    cant|cannot|couldnt get|stand|sit up|floor; cant stand|walk|move; nodding|drifting off|away;
    came|woke round|to|up & floor|bathroom|ground; nobody home|there; gone|went|going|all|is|shes|hes limp|floppy;
    eyes & rolled|rolling up|back; black|blacking out; keel* over; dropped dead|down; hit the floor|deck|ground;
    went|gone limp|floppy; THEY went|goes down; out cold; not|wont wake; cant keep awake|eyes;
    woken|woke|wake up|on & stairs|floor|carpet|bathroom|memory; no memory & how|getting|stairs|floor;
    eyes & half|open & home|talking|answer|nobody; was|were|been|hes|shes|is out for|a|of minute|minutes|it|while|ages;
    everything & tunnel|nothing|black; tunnel & closing|vision;
    isnt|not|wont|stopped talking|responding|answering|moving & partner|now|he|she|him|her;
    cant|couldnt get|keep & him|her|them & wake|up|round|awake|open; on the floor|carpet|tiles; lights|light went out;
    # faints|blackouts|collapse; third|fourth|second|twice|another time & fainted|passed|blackout|out|today|hour;
    THEY on floor|ground|pavement|tiles; not|isnt|wont|doesnt|no
    respond|responding|response|reacting|answering|replying & floor|bed|chair|breath*|pulse|him|her|he|she;
    cant|cannot|wont|not wake|rouse|get him|her|them|up; no pulse; in out of conscious*|consciousness;
    harder|hard to stir|rouse; isnt|not|wont getting|get up & hit*|fell|hurt*|he|she;
    gone|went quiet & hit|fell|ate|hot|crush*|against`,
  faint: `
    about|going|gonna|feel|feeling|feels|might|nearly|almost|think to|like|im|ill pass|faint|black|collapse|fall;
    feel|feeling|felt faint|dizzy|lightheaded|woozy|weird|funny|strange|unreal|weak|floaty;
    lightheaded|lightheded|headed; dizz*|dizy|woozy|giddy; room|everything|world spinning|spins|spin|swimming;
    spinning; seeing stars|spots|black|dots;
    everything|vision|sight|room & black|dark|grey|dim|far|fading|tunnel|going; going black|dark|grey;
    ears|ear ring*|buzz*|humming|roaring; sounds|everything|hearing & far|away|muffled|distant;
    pass|black|blacking out; fading|slipping|sliding|drifting away; gonna|going faint; weak & knees|legs|stand|feel`,
  bleeding: `
    BLEED &
    stop|stopping|wont|everywhere|pour*|spurt*|gush*|pump*|soak*|pool*|lot|lots|alot|losing|lost|loosing|floor|clots|heavy|heavily|badly|hours|through|cant|bucket*|cup|mug|towel*|bright|bowl|keeps|non;
    vomit*|throw*|threw|cough*|spit*|puk*|sick|pee*|poo*|weeing|spew* & blood; blood in stool|vomit|urine|poo|wee|sick;
    bleeding & lot|now|still|since|after|head|heavily|again|from|from|face|mouth|ear; coffee grounds;
    black tar|tarry|poo|stool|stools; poo|stool|stools & black|tar;
    stabbed|stabbing & in|neck|back|stomach|by|belly|knife|outside; shot & leg|chest|stomach|arm|head|been|got;
    gunshot; cut|sliced|severed|chopped|sawed & deep|finger|fingers|vein|artery|wrist|chainsaw|bone|thigh;
    sliced|chopped|cut|bitten off finger|fingers|thumb|toe|hand; deep gash|cut|wound;
    nosebleed|nose & hour|hours|stop|thinners; artery & cut|bleeding|hit; arterial bleed*|blood|spurting;
    tourniquet & blood|on|tight|leg|arm|how; clots & size|big|large|passing;
    gash|gashed & deep|head|leg|arm|knife|open|bleed*|blood; impaled on|by; got|been|was glassed;
    soaking|soaked & pad|pads|towel|towels|through|dressing;
    gushing|spurting|pumping|squirting & it|blood|wont|quit|out|still|keeps;
    filling & sink|bowl|cup|towel|bath & blood|cut|red; see & bone|fat|white|inside & cut|wound|stuff;
    wound & opened|open|split|gaping|burst; torn|tore|ripped & open|calf|leg|arm|hole;
    blood running|run|runing|coming|dripping|pouring|everywhere; blood & floor|everywhere & cut|all|from|my|his|her;
    lot|lots|much|losing of blood; blood all|over|down & floor|face|leg|legs|everywhere|shirt|bed|wall|walls|clothes;
    red & everywhere|soaked|running; losing|lost & blood; sink|toilet & red|blood; bath & blood;
    wont|will|not|dont|doesnt quit|stop|clot & blood|bleeding|gushing; vein|fistula|ulcer|varicose burst|bleed*;
    brought|bringing|coughing|throwing|spat|spitting up|out & red|dark|blood|coffee;
    bandsaw|saw|chainsaw|grinder & finger|fingers|leg|neck|hand|arm|collar;
    filled & bowl|bucket|basin & nose|blood|nosebleed`,
  seizure: `
    SEIZE; having|has|had|had a|two fit|fits; fit & stop|stopped|finished|minutes|floor|still|row|wont|over|bus;
    shaking|jerking|twitching|trembling & all|floor|foaming|violently|uncontroll*|eyes|whole|not|stop|stiff;
    foam*|froth* & mouth|shaking|jerking; jerking; THEY twitching|twitches;
    twitching & all|whole|body|floor|uncontroll*|cant|eyes|wont|stop|limbs|arms|unconscious|foam*|mouth|boy|girl|child;
    eyes & rolled|rolling|back; bit|bitten his|her tongue; bit my tongue & woke|wet|floor|shak*; gone|went|goes stiff;
    staring & answer|lip|blank; stiff & board|thrash*|jerk*|shak*|fell|went|twitch*; thrashing;
    jerks|jerk|jerking|shakes & leg|arm|whole|body|eyes|minutes;
    fit|fits & bed|floor|car|had|bath|pregnant|again|another; eyes up|back|rolled & shak*|jerk*|minutes|stiff;
    fitting now|again|still|in|and; grand mal; had a fit;
    three|four|two|several|many|2|3|4 fits|seizures & row|today|now|hour|morning`,
} as const;
