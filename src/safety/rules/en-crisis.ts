/** English signs of a crisis: suicide, self-harm, despair, farewells, plans. */
export const englishCrisisSigns = {
  suicide: `
    kill|killing|killed|hang|shoot|drown|off|offing|unalive|unaliving|topping|top|harm|end|ending|ended MYSELF;
    i want die; wanted to die; kms|kys|ctb; suicid*|suiside|sucid*|sucide|suicde|suicidle;
    want|wanna|wana|wants|wanting|wish|wishes|wished|like|rather|ready|prefer|hope|hoping|deserve|better|need|decided|happier
    to|be|i|was|that|were|off|too DIE;
    end|ending|ends|take|taking|took|finish|finishing my|his|her|own|their life|lives|lfe; end this life;
    want|wanna|wants|going|gonna|thinking|thought|plan|ready|talks|talking|about|of|how|to|way end|ending
    it|things|everything|all;
    end|ending it|things & all|tonight|want|think*|thought|talk*|gonna|going|ready|after|exams|now|she|he|life;
    dont|doesnt|didnt|not|no|never|stopped|wont|dnt want|wanna|wants|wanting|wish|like|wnt
    be|live|living|exist|wake|alive|here|continue|survive|b; not want to live|exist|wake|be|continue;
    no|without reason|will|purpose|desire|wish|meaning|point to|in live|living|exist|wake|life|stay|continue|be|go;
    better off|of dead|without|ded; rather be|die dead;
    wish i|was|were|id|had|hadnt|wasnt|never|the & dead|died|born|woken|die|existed|wake|killed;
    never|not wake|waking up; life isnt|not|is|has|no worth|meaning|sense|pointless|unbearable|over;
    worth living|staying|carrying|going alive|on|living; not|nothing|isnt|is worth living|live|life|staying;
    fall|go|went asleep|sleep & never|forever|not; thoughts of|about death|dying|suicide|ending|dead|harming;
    jump & bridge|roof|off|window|train|building|balcony|cliff;
    standing|stood|sitting|sat|on|at|up the|a|my|this bridge|roof|ledge|cliff|cliffs|tracks|viaduct;
    overdose & think|thinking|want|plan|going|thoughts|urge|tempted|how;
    how many & PILLS & die|kill|wake|take|end|dead;
    painless|easiest|easy|quick|quickest|gentle|least way|ways|method die|dying|go|leave|end|out|stop; least painful;
    how|ways|way|best to kill|die; how|way|best to end my|his|her|life|myself; stop existing|living;
    disappear|vanish & forever|want|never|wanna|wish|just;
    tired|sick|done|fed|weary|scared of|with|up|being life|living|alive|existing|existence|existance;
    done with life|living|everything; let me die|go; not be|want here|around alive|anymore|longer|tomorrow;
    wont|shant|not be here|around|alive|needing &
    longer|tomorrow|soon|christmas|then|anymore|after|next|birthday|spring|much;
    leave|leaving this|the world|life|earth|planet;
    dying|death & relief|easier|peaceful|want|wish|easy|comfort*|waiting|welcome|solution|peace;
    give|given|giving up on life|living|everything; ive given up & lie|die|waiting|fight*|hope;
    make|want it all|this|everything stop|end; want it|this|everything to|all stop|over|end;
    kill|killing me|him|her|my myself|self;
    letting|let|not & epipen|anaphylaxis|reaction & take|use|die|finish|over|treat*; reason|reasons|point|sense
    to|in|of
    keep|keeping|go|going|carry|carrying|live|livin|living|exist|existing|continue|stay|wake|staying|waking|being;
    dont|cant|no|not see|have|find|any reason|point|future &
    live|living|go|going|stay|keep|wake|carry|being|exist*|on|here|left;
    worth carry*|going|staying|waking|living & not|isnt|wondering|anymore|hardly|longer; finish|finished me off;
    take|taken me out|away|now|tonight & god|please|let|wish|hoping; kil|kill|klil|killl MYSELF;
    to|just|gonna|going|ll od|overdos*; be done with it; done w|with it & all|be|want|just;
    least painful|painless way|ways|method|death; how long|much|many & drown|die|dead & takes|take|does|would|until|it;
    choose|choosing|chosen death|die|dying|no;
    death|dying & attractive|appeal*|tempting|better|only|escape|release|rest|friend|answer|cure|out;
    should|deserve|ought to|be|i die|dead;
    want|hope|wish|hoping|pray & next|last & reaction|one|shock|anaphylaxis|attack & last|me|final|take|takes|finish*;
    my last & next|want|let|one|tonight; die|dead|gone by weekend|monday|christmas|tomorrow|morning|then;
    commit* suicide; without me & better|free|easier|cope|happier|relieved|breathe|quick|lighter|money;
    if|when|once i|im|id wasnt|werent|were|was|gone|dead|died|left & better|free|easier|happier|relieved|lighter|money;
    dont|not|cant|wont|never plan|planning|see|expect|intend|think & being|be & around|here|alive;
    id|be be|better dead & better|if|off; not|never wake|waking up; sleep & never|forever & wake|up;
    get|got|getting out of life|living; want|wish|wished|wanted to & die|dead|gone|disappear|end & back|again|still;
    the wish & die|is|back|again; way out & want|only|looking|need; out of living|life|this & want|get|way;
    my insurance & if|money|worth; dont use|treat|take & epipen|pen|shock|reaction|adrenaline & next|time|die|finish*;
    leav* & pen|pens|epipen & home|purpose|die;
    eat|eating|take|taking|ate & triggers|peanuts|nuts|allergen|trigger|peanut & purpose|deliberately|die|finish|over;
    let the|it|next|anaphylaxis & take|kill|finish|happen & me;
    wish & ambulance|pen|doctors|they|paramedics & late|hadnt|failed|not|left; not be alive; without me;
    join|be with & grandma|grandpa|mum|dad|wife|husband|him|her|mother & heaven|again|want|wants|wanna|soon;
    lost the will; will to live; life & over|ending|end|finished & want|ready|my;
    jump|jumping off|under|infront|from|out; tired of being|living|life|existing & alive|person|me|here; tired to stay;
    too tired & stay|live|go|fight|continue|carry; dead inside|already & like|im|feel; end it|things;
    od|overdose & tempted|think*|want|havent|might|plan*|could|be|gonna|about;
    thinking|think|thoughts|thought about|of suicide; stop & using|use|used & epipen|pen & over|quickly|die|next;
    not|didnt|without use|using & epipen|pen & over|quickly|die|next;
    hope|hoping|wish|want & one & takes|final|kills|last; nobody|noone save|find|stop me;
    better|easier|eazier|cheaper|happier & if & wasnt|werent|gone|dead|didnt exist;
    lethal|leathal|fatal|deadly|mortal dose|doses|amount|overdose|level; dose|amount to|that|would kill|die; how
    many|much & PILLS|paracetamol|antihistamines|hydroxyzine|benadryl|insulin &
    fatal|lethal|deadly|enough|over|kill|die|dead|end|asleep; cant go on;
    just|only|such a burden & everyone|everybody|family|them|kids|wife|husband; goodbye everyone|world;
    whats|what the point of|in living|going|being|carrying; sleep|wake forever|never; sewerslide; kms; ctb;
    do|doing myself in; want|wanting|wanted to stop existing|being; hate being alive;
    wish|want & never|not & born|exist; voice|voices & jump|kill|finish|die;
    shotgun|gun|rifle & mouth|head|cabinet|loaded & me|my|dad|husband;
    go|going|walk|walking into the sea|river|traffic|lake; hang|hung|hanging|noose myself|rope|beam;
    suicidal on|since|again|today|tonight;
    want out of it|life|here|this & dead|forever|good;
    wont|not|refuse use|take|carry pen|epipen & next|letting|shock|happen|die`,
  selfHarm: `
    self|selfharm* harm*|harming|injur*|injury; selfharm*|selfinjur*;
    hurt*|harm*|cut*|burn*|injur*|punish*|starv*|stab* MYSELF;
    cut|cuts|cutting|cutted my|her|his|again|up|scars arms|wrists|wrist|legs|thighs|arm|skin; cutting again;
    urge* to|sh|cut|harm|hurt|self; scratch*|burn*|hit|hurt*|bruise & purpose;
    cuts|scars|slices|marks & arms|wrist|wrists|thighs|arm; cuts|scars & legs; blade|razor & hand|arm|skin|again|cut*;
    relapsed & sh|cutting|harm; want to sh; do|done|doing something|anything to myself;
    do|done something|something stupid to|myself; trust myself; unsafe|safe & myself;
    triggers|reactions & purpose|deliberately|deserve;
    hit*|punch*|burn*|cut*|scratch*|slash*|pour*|bang*|hurt*|carv*|slic*|bit*|pinch* my|own|his|her &
    leg|legs|arm|arms|skin|wrist|hands|hand|head|thigh|thighs|body &
    purpose|deliberately|calm*|feel|angry|punish*|release|until|again|deserve|bleed|cope|keep|hate|relief;
    deserve pain|hurt|punishment;
    razor|blade|lighter|scissors & skin|arm|arms|again|relapse|drawer|myself|hand|leg|thigh|want|tonight|urge;
    relapse*|relapsing & razor|cut*|harm|sh|days|clean|weeks;
    clean & days|weeks|months|years & relaps*|cut*|blade|razor|harm|sh|urge*; hurting myself;
    want|need|wanna|urge* to cut|hurt|burn|bleed; cut so bad; scars|cuts|burns &
    arms|wrists|legs|sleeves|saw|told|hid*|thighs &
    long|her|his|my|mum|purpose|wasnt|isnt|lied|daughter|son|sister|friend; pick*|scratch*|rub* & deliberately|purpose;
    deliberately|purpose & hot|burn*|hurt*|reaction*|trigger*|water|starv*|bleed;
    burn|burning|burns|press|hold|pressing & straightener|lighter|iron|cigarette*|spoon|stove & my|her|his;
    cuts|cut on my stomach|thigh|thighs|belly|hip; fresh cuts; urge again;
    pour|pours|pouring & boiling|kettle|hot & my|own hand|arm|leg|skin|thigh`,
  despair: `
    burden*; better|happier|easier|cope|breathe|free & without|gone|if|dead|buried & me|i|wasnt;
    whats|what|no|see|not|any the|much|is|a point|use & living|going|anymore|life|me|carry*|on|in|live|nothing;
    no point; cant|cannot|cnt|not|couldnt|dont|unable go|carry|keep|do|take|bear|cope|live|face
    on|going|this|anymore|it|like|living|alive|another|any|longer|fight*; cant anymore|cope|continue;
    no|any|lost|without|all|never hope|future|purpose|reason|meaning|strength|force|power;
    hopeless|hopelessness|worthless; no|only|any|only|find way|exit|escape|solution|option|ways out|left|me|this|for;
    nobody|noone|no|one|everyone & miss|care|cares|notice|hates|need|needs|needed; miss me; given|give|giving up;
    end of my|the rope|tether|strength|road|line; had enough; pain & end|stop|over|finish & it;
    be|soon|all|it|finally over|peace|gone|free & soon|forever|be; hate my|this life|myself|existence;
    why|should|reason & live|alive|living|wake|exist|going|keep; put me|out of misery; disappear|vanish;
    nothing left|to live|keep|for; what|why for|bother|go|am living|on|alive; empty & forever|life|inside; im done;
    nothing matters|keeping; doesnt matter & anymore|longer|happens|me; i|just want|wanna|wish|would sleep forever|and;
    life over; be|want|wanna gone|free|finished; never born; my funeral|grave|coffin; relieved & they|be|gone|everyone;
    wont|not|no be|longer|more|a problem|burden|trouble|bother & longer|anyone|more|anymore|much;
    too much for & everyone|everybody|them|people|family; notice & nobody|noone|would|gone;
    already dead & im|feel|like; im|just in the way; drain|dead weight on|for|to; wasting space|oxygen;
    waste of space|oxygen|air|life; i|im nothing|worthless|useless|broken; cant see|find a|any way out|forward|through;
    dont|cant see|want a|any future; see no; nobodys; dont belong & here|world|anywhere;
    never get better & point|why|done; nothing to look; let|letting go & me|life|ready;
    sick of living|life|being|everything|fighting; lost & fight|will|everything|hope; no fight left;
    got nothing|noone|nobody left; cant face & alive|another|tomorrow|being|day|life|living|more;
    get over it|me & gone|quick|theyd|if; buried|cremated & me|if|when|better; stay & too|tired|not|dont|rest`,
  goodbye: `
    goodbye*|farewell|adieu|byebye &
    everyone|world|forever|sorry|cruel|note|message|last|everything|anymore|letter|all|life|him|her|group|posted|final|friends|family;
    last message|question|time|night|day|words|thing;
    suicide|goodbye|the|a note|letter|letters|message & written|wrote|left|kids|final|writing|goodbye|gone;
    note is|already written;
    tell|look|take & wife|kids|family|mum|dog|cat|parents|children & love|loved|sorry|after|fault|care;
    giving|gave|given|give away|stuff|my & things|belongings|stuff|away|cat|dog|jewellery|everything;
    sorry for everything; wont be here|around|alive; when|after|once im|i gone|go|dead; see you|u other|side;
    affairs|will|papers|bills & order|ready|done|made|paid|sorted; made my peace;
    wont|dont need|needing|have & anymore|gone|longer|answers|again|after; ready to go;
    join*|be my|with|his|her|them & dead|heaven|mother|brother|husband|wife|died; not|wont be back|there|here;
    left|leaving & note & goodbye;
    wrote|written|writing|recorded & letters|letter|videos|video|note & kids|each|gone|calm|family|open|birthday;
    pass|give|tell a|message|them & parents|kids|mum|wife|family & fault|love|loved|sorry; nobodys|noones fault;
    my funeral; when im gone; dont look for me; thank|thanks & everything|kindness & goodbye|last|end; my own hands;
    matters hands; after my|im|i birthday|gone|die|death; giv*|gave &
    guitar*|jewellery|records|books|clothes|cat|dog|collection|watch &
    away|neighbour|nephew|sister|brother|friend|need; goodbye everyone`,
  plan: `
    plan|plans|planned|planning & die|suicide|kill|method; plan|plans|planned|planning to|for end|die|tonight;
    dont|no make|have plans past|beyond|after; have|got|made|has|a plan & how|tonight|date|ready|end|when|ready;
    picked|chosen|set|decided|fixed the|a|on|my day|date|place|spot|method|way|time;
    chosen|picked & method|hymn*|songs|music|coffin;
    know|decided|chosen|picked how|when|where im|i|ill|id|to & do|it|go|gone|die|happen;
    saved|saving|hoard*|stockpil*|collect*|stash* & PILLS;
    pills|tablets & front|looking|counted|counting|ready|table|staring|lined|saved|hand;
    got the pills|rope|gun|tablets|blade|knife; gun|rope|noose|blade & loaded|house|ready|have|got|bought|tied|hand;
    googled|looked|looking|searching|search up|how|for|ways & die|kill|online|ways|methods|pills;
    got|have|bought|ordered everything i need; going to do|gonna it & tonight|soon|weekend|asleep|now|alone;
    do|did|doing|done it & tonight|weekend|tomorrow|today|soon|asleep|leave; almost did;
    train|bridge|roof|ledge|cliff|cliffs & stand*|think*|step|edge|drive|jump*; let go of wheel;
    drive|driving & wall|tree|wheel|off|bridge|faster;
    attempt|attempts|attempted|attemt & again|survived|last|suicide|another|third; stopped|stop|stopping|refuses|not
    taking|eating|take|eat|food & live|die|matter|pills|tablets|meds|drinking|hoping|medicines|finished|purpose;
    on|my purpose|own|terms & choice|terms|leave|die;
    got|have|made|has a|the plan & got|tonight|ready|date|now|end|for;
    bought|got|ordered|collected what|everything|all i|im|we need|needs & today|ready|now|tonight|yesterday;
    got a plan; take matters into; the place|bridge|spot & know|picked|chosen|found; on my own terms;
    stopped & pills|medicines|tablets|treatment|insulin & wants|says|go|die|join|done|finished;
    asked|asks|asking|googled|searched & how|what & die|drown|dying|suicide|kill|hang|overdose;
    counting|counted|lined|lining & pills|tablets|meds;
    door|rope|beam|belt|knife & keep|looking|know|staring & mean|at; date|day is|ive|i set|chosen|picked|fixed;
    date|day circled; would|will|be & policy|insurance & pay|still|out & suicide|die|dead|accident|passes|death;
    plan|planning how to & leave|die|end|go|night;
    plan|planning|planned my|his|her|own death|funeral`,
} as const;
