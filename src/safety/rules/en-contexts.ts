/** English words that say whose danger it is, and whether it is real and now. */
export const englishContexts = {
  now: `
    now; right|just now; currently; at the|this moment; minutes|mins|min|minute|seconds|sec|hour|hours|hrs ago;
    tonight|today; this morning|afternoon|evening;
    getting|keeps|gets|become|becoming worse|stronger|bigger|tighter|harder|hard|faster; worse; suddenly|sudden; just
    stung|ate|took|used|collapsed|fainted|passed|fell|had|got|started|swallowed|happened|gave|came|turned|went|been|dropped|stopped;
    happening|starting|started|coming again|now|back; started; is happening; anaph* happening;
    since|for & minutes|hour|morning|lunch|breakfast|yesterday|dinner|noon; as i|we type|speak;
    wont|not|isnt|doesnt|didnt stop|stopping|calming|easing|improving|work|working|help|helping|fire; i am|im # weeks; still; rn; again;
    never had|felt|been|seen|happened & before; this time|one; is|are returning|back; next to me; in front of me;
    dropping|rising|spreading; waiting room; while i wait|type;
    my throat|tongue|lips|face|airway is|are swelling|closing`,
  urge: 'what|wat do|should i|we do',
  me: 'i|im|ive|my|me|mine|ill|id|myself|we|our|us|were|ours',
  they: 'THEY; his|her|him|their|them|someone|somebody|people',
  past: `
    at school once; once at; years ago; twice in her|his|my life; had it once; 20 weeks years ago; in the old days;
    i was young|small; since i was; as a baby; # years|yrs|year ago|back|later|since;
    when i|he|she was #|little|small|young|pregnant|two|three|four|five|six|seven|eight|nine|ten;
    at|aged|age # & when|years|was|old; was diagnosed|told|my|a & past|former; first wife|husband; back in;
    third|second|fourth|fifth|first birthday; when we lived; growing up; part of my life; that chapter;
    early on & pregnant|baby; maybe|some|about & years ago;
    in the|my eighties|nineties|seventies|sixties|army|navy|twenties|thirties|teens;
    six|seven|eight|nine|ten|eleven|twelve|five|four|three|two yrs|years|year|months ago; ruled out; was born;
    in my life & once; had once|happened; nineteen|twenty & # ago;
    dad|father|mother|mum|uncle|aunt|grandfather|grandmother|granny|nan & had|died|suffered & at|of|from;
    fifteen|twelve|eleven|thirteen years; years|year|months back;
    when|aged|age|was 2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20; as a student|soldier|young|teen|newborn|infant;
    when i|we|she|he was|were; in school|college|uni|university|2; in jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec;
    earlier this year; thirty|twenty|ten|forty|fifteen|five|many|several years since|ago|later;
    was|were unconscious|suicidal|hospitalised; 10|15|20|25|30 years; once before|at|in|during|when|years;
    years without|since|now; over that|it for|years; had once; twenties|thirties|childhood|teens;
    years|year|yrs|yr|months|month|weeks|decades|decade|ages ago; last|previous
    year|summer|winter|month|spring|autumn|week|christmas|january|february|march|april|may|june|july|august|september|october|november|december|easter|time|fall|season;
    as a|in child|kid|baby|teenager|childhood|toddler|boy|girl|infancy;
    when i|he|she|we|it|they|my was|were|happened|had; used to;
    in my|his|her|their childhood|teens|twenties|thirties|youth|past; back in|then; long|some time ago; once had|upon;
    history of; years|months earlier|later|before|since|on; in the past|nineties|eighties|sixties|seventies;
    was diagnosed; have had|been & past|before; had|got|suffered & once|before|2 years; old days;
    great|late grandfather|grandmother|uncle|aunt; died|passed of|from|away; previously|formerly|earlier in;
    in january|february|march|april|june|july|august|september|october|november|december; afterwards; grew up;
    in 65|66|67|68|69|71|72|73|74|76|77|78|79|81|82|83|84|86|87|88|89|91|92|93|94|96|97|98|99;
    two|three|four|five|six|seven|eight|nine|ten years|year|yrs before; ages|decades|a decade|century ago;
    in my|his|her student|school|university|college|army|younger days|years; on my|our honeymoon; at birth;
    as newborns; during|after|with|in my|her|our first|second|third|last|previous pregnancy|baby|child;
    before treatment; #|a|one|two|three|four|five|ten|several|few summers|winters|springs|autumns|christmases ago|back;
    in 01|02|03|04|05|06|07|08|09; fainted|collapsed at|in|during|after every|each; found to have;
    diagnosed after|following|since; found & tryptase|mastocytosis|mcas|mutation; summer|winter|spring|autumn of #;
    the summer|winter|christmas|easter before|when; the year|day we|i|he|she married|retired|moved|graduated;
    when mum|mom|dad|gran was|were; giving|gave|donating blood;
    at two|three|four|five|six|seven|eight|nine|ten|eleven|twelve & teenager|grown|adult|connection|link;
    when i|he|she got covid; there was a time; that time is over; at the time; family legend; as newborn|infant;
    kept me overnight|night; thought i was & clear|nothing; febrile|seizure|fits|fit at 1|2|3|4|5|6|7|8|9|10;
    had|happened|found & in the spring|autumn; as kids|children|students; at thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen;
    dropped dead at; in year 7|8|9|10|11|12|seven|eight|nine|ten|eleven; before|during the war;
    grandmother|grandfather|granny|nan|gran & every|whenever|always`,
  well: `
    recovered|recovering fully|well|completely; is|am|im|hes|shes|now # now|today|years; # now;
    forty|fifty|thirty|sixty|twenty eight|one|two|three|four|five|six|seven|nine now;
    teenager|grown|adult|college|married|grandmother|retired now; glad to be here;
    no allergies|problems|symptoms & now|since; for years; that chapter is;
    the next evening|day|morning & fine|dancing|work; been well; dancing; never again|since; totally fine;
    is|hes|shes|im 2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|nine|ten|fourteen now; all steady|good|fine|well;
    happily married; never ate|touched|happened|reacted again; plays|healthy|retired; got good help;
    im|am|is|was|hes|shes|are|been|feel|feeling|doing|perfectly|all|completely|everything
    fine|ok|okay|well|healthy|good|better|recovered & now|today|since|again|ever; fully recovered; got over; long gone;
    fine|better|okay|healthy now; no|nothing|not reactions|since|happened|problems & since; grew out; all good;
    stable|years without; survived; never happened again; thankfully|luckily|fortunately; at|to university|college|uni;
    plays|playing|play hockey|football|rugby|tennis|piano|chess; still here; we are safe;
    still dancing|joke*|laugh*|tease*; sings|i sing; is|hes|shes now|today a|an|the; very|a different person;
    now he|she|i|hes|shes|im is|am #|fine|well|good|strong|healthy|plays|works`,
  info: `
    in simple terms|words; sources on; ruled out; what is|are|was angio*|anaph*|stroke|sepsis|shock|syncope|the;
    likely to; fear a trigger; tell a; shared gene; genes explain; in my|our|the family; bibliography; in the world;
    pages|page on|about; immune system; how realistic; to blame; how to|do|does|is
    diagnose|diagnosed|prevent|prevented|treat|treated|manage|recognise|recognize|spot|tell &
    of|in|for|a|the|someone|masto|mcas|from|whether; see a doctor for; do you have information;
    overview|pathophysiology|aetiology|etiology; cause|causes|caused of;
    syndrome|disease|disorder & cause|causes|is|what|thing|triggers; same thing|as; first aid;
    prevention day|week|campaign|leaflet; part of the; related|relevant|heredit*|inherited|genetic; in plain english;
    which & mediators|drugs|test|diagnosis|genes|suggests; bleeding tendency|disorder; who tested;
    when does one|someone|a; mice|mouse|vet|dogs|cats|horses; technically|theoretically; carry a warning; right to die;
    mcq; define|definition|meaning|means|meant|explain|explained|describe|describes|mechanism|mechanisms|pathway;
    what|wat is|are|does|was|were|causes|triggers|percentage|kind|sort|role|counts
    a|an|the|masto|mcas|anaphyl*|mast|difference|shelf|mean|of; what causes|triggers|percentage|happens to|in;
    difference|differences|differ|versus|vs;
    how often|common|comon|likely|high|rare|frequent|frequently|many|long|does|do;
    risk|risks|prevalence|statistics|percentage|incidence|chance|chances|likelihood|frequency|percent;
    why do|does|is|are|would|did; do|does|can|could|is|are|would|might|will|should
    people|patients|anyone|everyone|masto|mastocytosis|mcas|mast|histamine|children|kids|adults|cells|disease|condition|symptom|symptoms|linked|related|known|doctors;
    symptom|symptoms|sign|signs|criteria|complication|form|type of; people|patients|those|person with|who;
    research|study|studies|studied|paper|article|journal|evidence|literature|trial|trials|guideline|guidelines;
    essay|homework|assignment|exam|lecture|project|presentation|poster|course|quiz|thesis|training|leaflet|module|students|workbook|dissertation;
    in general|principle; generally|typically|usually|commonly;
    linked|related|connection|link|association|relationship|associated; list of|include; shelf life;
    expiry|storage|store|cost|price|brand|brands|travel|travelling;
    can|could|does|do|might|may & cause|lead|trigger|provoke|induce|cause; is it true;
    for a|the talk|newsletter|school|class|website|book|article|blog; whats|wats kounis|anaph*|meant;
    whats a|an|the difference|anaph*|definition|mechanism; tell me about & syndrome|disease|disorder|condition;
    is|are listed|described|mentioned; must|will|am writing|write about; in biology|textbooks|webinar; biology|science class;
    told apart; we|were|im doing|studying|revising; what do guidelines|leaflets; guidelines say; control centre|center;
    where do|would i|you put; can a be used from; which order;
    if a|someone|somebody|user|users writes|types|says|types; case someone|somebody|a|user writes|says|types`,
  curious: `
    curious|wondering|wonder|interested|understand|learn|know|clarify|information|info;
    read|heard|saw|seen|told|says about|that|somewhere|online;
    just|only asking|question|questions|wondering|curious|general|interested;
    for future|reference|peace|general|interest; general question`,
  hypothetical: `
    someday|one day might|will|may; what would|do you & if|do; what if; my worry; they|i|we worry; to be prepared;
    if i|someone|somebody|you|a|he|she took|take|taken|swallowed|stopped|were|had|used|did|was; in case|theory;
    theoretically|hypothetical*|imagine|suppose|supposing|would|ever|might|someday|prepare|prepared|preparing|plan|plans|before
    my|future|advance|beforehand|ahead|could`,
  confessed: `
    am|is|are|im|hes|shes having|getting one|it|this|that now|again;
    had|has|have two|three|four|five|several|another & row|this|tonight|today|since|waking; just|now had|having one|another;
    straight|right into another;
    it is|its|thats my|our THEY; it is|its|thats real|happening; that is|was me now;
    thats me now|right; its me now|i; i mean me|myself; asking for myself`,
  usual: `
    always have|has|had|do|does|did & never|they|though|linked|related|no|nothing; since birth|childhood; lifelong;
    for years|ages|decades because|though|nothing|no;
    every|each|most|some spring|summer|autumn|fall|winter|season|june|july|august|year|morning|mornings; as every;
    birch|pollen|hay|grass season|fever; as always|usual|ever|before; as long as i|we remember; same as ever|usual;
    nothing new|unusual; never more|worse than; now and then|again; on and off; time to time; once in a while;
    raynaud*; examined|checked & running|playing|fine|well|benign|clear|normal|out; all clear; false alarm;
    plasters on; on hills|stairs for years|ages; hills|stairs|uphill & years|ages|always`,
  absent: `
    no|without trouble|difficulty|difficulties|problem|problems|issue|issues
    breathing|swallowing|talking|speaking|walking|seeing|waking|feeding;
    breathe|breathes|breathing normally|well|easily|freely|fine; breathing is|are normal|fine|good|ok|okay;
    
    wheeze|wheezing|swelling|cough has|is|it|completely cleared|settled|resolved;
    baby|he|she is well|healthy & feeds|sleeps|plays; never had|needed|used any|one|it; feeds well|normally;
    eating|drinking and sleeping|playing normally|well; nobody|noone is dying|bleeding|choking|hurt;
    never used|needed;
    breathing|breathes like a champ|pro|normal|always; not|isnt|arent|aint dying`,
  supposed: `
    if|should|in|case|were|when & ever; if|should i|he|she|we|they|my|our|it|anyone|somebody|someone & ever;
    if|should|maybe|perhaps one|some day; if|should someday|sometime; just|only supposing; supposing; for instance;
    suppose|imagine|say i|he|she|we|they|someone|somebody|it|my|a|the
    was|were|went|had|stopped|stops|collapsed|collapses|fainted|faints|choked|chokes|fell|started|got|came|turned|passed|took|did;
    lets say a|the|someone|somebody; were i|he|she|we|they to; afraid|scared of choking on;
    theoretically|hypothetically|hypothetical; in theory|principle; what if|when & would; would i|you|one & if;
    worst case; just in case; in an emergency; planning|plan ahead|for; to be prepared; handbook|manual says to|that;
    if i lost|fainted|collapsed|passed|choked|fell & would|is|who|should|could|future|scenario|my;
    how should|would & if; future scenario; if a|the kid|child|pupil|guest|passenger starts|should`,
  narrated: `
    was|were|had|did|found|went|came|woke|took|turned|told|lost|couldnt|didnt|wasnt|kept|swelled|stopped|closed|nearly;
    collapsed|fainted|passed|blacked|fell|dropped|got|gave|used|injected|swallowed|choked|stung|survived|ended;
    died|wanted|tried|thought|wished|cut|id|hed|shed|theyd|wed`,
  fiction: `
    novel|film|movie|song|podcast|fiction|protagonist|heroine|netflix|documentary|crossword|lyrics|anime|villain|thriller|novelist|novels|screenplay;
    a|the|this|my|his|her|our|of|in|saw
    book|character|series|band|episode|tv|telly|show|actor|plot|chapter|album|comic|play|script|scene|hero|soap|drama|video|meme|author|musical|detective|game|reel|sitcom;
    reddit|facebook|instagram|tiktok|youtube|forum & claims|says|said|someone|post|saw|read|people;
    saw|watched|read & film|tv|series|book|video|novel|reel|episode; translating|translate|interpreter`,
  negation: `
    no|not|never|without|dont|doesnt|didnt|isnt|wasnt|arent|havent|hasnt|hadnt|nor|none|neither|denies|aint|werent;
    so much as a|an`,
  figurative: `
    come|comes|came|coming|go|goes|going out of|into the cold; go|goes|going|went over my|our life;
    vaccine|booster|jab dose; see you another|next|some time|day; cant|couldnt live without; goodbye|bye for|and now|then|tomorrow|thanks|thank; at the end of it|this;
    was the end of; out of thin air; thin air; deaths|death door|warmed & patience|like;
    pass|passed out of|from boredom|laughter; bandwidth; hit me that; pouring my heart; heart out to;
    rolled his|her|my|their eyes; by the time; cell|cells count; one day; content in;
    confused|confuses|confuse|muddled|confusing about|by|me|mastocytosis|between|cause|trigger;
    suffocating|drowning|choking|buried in|with|under &
    jargon|paper*|leaflets|laughter|laughing|words|work|bureaucracy|terms; suffocating bureaucracy|heat|silence;
    laptop|computer|phone|printer|ipad died|dead|crashed|choked|collapsed|dying; car|engine|battery died|dead|dying;
    is|are|was|were|chocolate|cake to die for; behind it|this; at the end of it|one|the;
    cant|never come across|accross; the tube; on strike; finish this|the|my sentence|essay|project & exactly|with|by;
    keeps|keep|going going on about; going over|through & single|every|again|list; on the letter;
    end of it|one|them & mcas|year; do everything|anything together; hold|holding your|my|breath breath & cure|dont;
    prices|price & heart|stopping; google|podcasts|netflix & overdosed|od; brain|head is bleeding|exploding|spinning;
    nearly|almost choked on coffee|tea|drink|cornflakes|lunch; my spouse|wife|mum|husband will|would kill me|us;
    bus is here; suicide bomber|squad|mission|wrist;
    cut|cutting off|down|back|short & chat|call|sentence|caffeine|sugar|value|point; drown* in;
    dying to|of|laughing know|see|hear|try|curiosity|ask|read|find|laughing|boredom|understand|eat|go;
    kill|killed|killing|murder for|some;
    will|would|gonna|going|is|are|nearly|almost|be kill|killing|killed me|us if|when|with|unless; killing it|time|me &
    heat|laugh*|wait*|shoes|feet|queue|homework|suspense|curiosity|exam|traffic|work|boss|paperwork|bill|price|lol|haha|jargon;
    heat|wait*|suspense|curiosity|weather|work|paperwork|jargon|queue is|are killing;
    heart attack|failure & price|invoice|fright|cost|letter; heart attack & the|my|gas bill;
    nearly|almost & heart attack; heart attack when i|we saw|read|opened|heard;
    stroke of luck|genius|midnight|brush|insight; back|breast|butterfly stroke|strokes; choked up;
    suffocating & work|job|boss|rules|atmosphere|relationship|town; work|job|boss|bureaucracy is|are suffocating;
    passed out & sofa|couch|match|party|exhausted; slow death; death by;
    bored|scared|tired|worried|sick|frightened|embarrassed|starved|frozen to|ed death;
    breathing space|room|exercise|exercises|technique; breath of fresh; take|took|takes|taking my|your|the breath away;
    catch|catching my|some breath & finally; breathtaking|lifesaver|deadline|deadlines;
    dead tired|battery|phone|line|end|serious|right|good|easy|simple|funny|boring|keen|slow;
    phone|battery|laptop|plant|plants|conversation|wifi|connection|tablet|ipad
    is|about|s|nearly|going|will|gonna|almost|to|dying dying|die|dead|died; over my dead; bleeding|cutting edge;
    shot|shots of|in espresso|dark|arm; shot in|dark; blood
    test|tests|pressure|work|cancer|cell|cells|count|counts|type|group|sugar|sample|samples|results|vessels|brain|disorder|donor|thinner|donation|marrow|relatives|relative|clot|bank|donate|draw;
    blown|blew|blow|blowing my|me mind|away; my head|mind|brain is|will|about
    exploding|explode|spinning|hurts|explodes|exploded &
    terms|abbreviations|words|reading|names|information|acronyms|trying|jargon;
    fit|fits bill|criteria|description|well|me; it|that|this|everything|doesnt|does|not|cant|wont fit|fits in|into|with;
    fit for purpose|work|life|travel; fit and well|able|healthy|strong; fitting room|in|into|end;
    seizing|seize the|opportunity|day|chance; crash course|diet|test|tested;
    website|app|page|computer|laptop|phone|server|site|program|browser|game
    crash*|died|dead|dying|frozen|choking|hangs|hanging; burden of|on proof|disease|healthcare|allele|mast|cell|tumour;
    disease|cell|symptom|allele|mast burden; goodbye & thanks|bye|thank|see|now|later|good; bye goodbye;
    swallow my|your|the|hard pride|to; hard|bitter pill to; lump & breast|sum; died|dying|die laughing|of laughter;
    laughed|laughing so|until|to & tears|died|cried|choked; stabbed in back; in a|the heartbeat;
    heart goes|sank|broken|melts|breaks|breaking|skipped|stopped & read|saw|result|results|story|when|heard;
    eating me alive; buried in|under; wake up call; sick and|to tired|death; fed up & waiting|leaflets|results|biopsy;
    cant wait; sharp|pain in neck|arse|ass|backside|bum|butt;
    pain & neck|arse|ass|butt|backside & literally|this|is|are|forms|insurance; on fire & today|team|youre; for crying;
    tent|roof|economy|share|shares|currency|shelf|cake|souffle|sourdough|dough|pudding|loaf collapse*;
    cars|engine|hoover|boiler|fridge|accordion|printer wheez*|cough*|chok*; paper jam|jammed;
    wifi|internet|roses|plants|plant|basil|orchid|tomatoes|phone|battery|laptop keep|keeps|is|are dying;
    card|gpu|processor|server & chok*; phone|laptop|ipad & drowned; aerial|mast|fence|picture|shelf fell|fallen|blew;
    deadline*|paperwork|bills|debts|forms|emails|homework|exams & chok*|suffocat*|drown*; burns night|supper;
    breathe|breath|choked|choking for|from|with|of laughing|laughter|giggling; choked|choking laughing;
    laugh* so|till|until & breathe|breath; out of breath reading|saying|typing|scrolling|pronouncing;
    come|coming|go|going|get|getting|wean*|taper* off
    prednis*|steroid*|cortisone|antidepressant*|antihistamine*|medic*|tablets|it|them|slowly|gradually; years off;
    they|hospital|doctors|boss|work let me|us go; all my|his|her life; ending|end|ended things with;
    how to end this|the|a chat|call|session|conversation; here & mailing|newsletter|subscription;
    play|plays|playing|played bridge; bridge club|night|game;
    drive|drives|driving|drove me|us|him|her up|mad|crazy|nuts|round|insane;
    do|should i take|skip it & tonight|today|tomorrow|morning|leave|missed;
    knocks|knock|knocked me|him|her out & tablet*|antihistamine*|cetirizine|every;
    knocked out by & antihistamine*|cetirizine|hydroxyzine|benadryl|every;
    pen|pens|epipen can|may|must|should|to be used|given|kept|carried|stored; still carry;
    eye|ear|nose|nasal|cough drops; hurt|hurts|harm|damage|stress the heart; stab|shot|leap in dark; sugar crash;
    suicide prevention|awareness|month; fainted|faint|died & price|invoice|cost|fee; fainted & the|my|a bill;
    insurance|lesson|dinner|phone|data|care|meal|treatment plan|plans; eyelid*|eye|lid|calf|muscle twitch*;
    choker|choke necklace*|chain*; blue badge|cheese; supplement|health|charity|coffee shop shock*|shocked|shocking
    by|to|at|when|that & price|find|learn|read|hear|news|result; in shock & diagnosis|result|results|news|prices|bill;
    culture|sticker|electric shock; head over heels; lose|losing|lost my mind|way|patience|job|weight|keys|hair|train;
    overdose|overdosed|overdosing &
    information|netflix|chocolate|leaflets|reading|cake|cute|sugar|coffee|series|acronyms; right to die;
    want to be the mother|mum|person|type|kind|first; air conditioning|con|fryer|purifier|quality|travel;
    go on holiday*|trip*|planes|outings|dates|tour; goodbye & best|hugs|tomorrow|soon|football;
    upside down & yoga|map|screen; code|game of doom;
    stand behind|another; due to; breathe|breathed a word`,
} as const;
