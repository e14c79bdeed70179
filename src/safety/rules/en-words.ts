/** English word lists that patterns name in capitals. */
export const englishWords = {
  AIRWAY: 'throat* throte thoat windpipe airway* trachea uvula gullet larynx tongue* toung* tounge tung palate',
  FACE: 'lip lips face cheeks eyelid eyelids eyes mouth ears neck nose head',
  BLOWN: `
    swell* swol* sweling puff* huge enormous fat thick massive balloon* bloat* bulg* blow* blew ballooned sausage*
    double doubled giant slits shut bigger big`,
  SHUT: `
    clos* tight* shut* narrow* constrict* squeez* block* chok* pinch* lump itch* tickl* thick* strangl* gripping
    grip going obstruct* stuck seiz* burning`,
  NUMB: 'numb* tingl* prickl* dead',
  SWALLOW: 'swallow* swalow swollow gulp*',
  CANT: `
    cant cannot cnt cany couldnt unable hard difficult difficulty trouble struggl* barely hardly wont doesnt isnt
    didnt not stopped dont problem problems difficulties harder impossible fail* never`,
  BREATH: 'breath* breth* breeth* breathe breathing brething inhal* inhale air oxygen lungs lung exhal*',
  SHORT: `
    short shortness fast quick rapid rapidly shallow gasp* labou* noisy funny strange raspy ragged heavy heavier
    worse stop* loud crackl* gurgl* rattl* squeak* whistl* wheez* snor* grunt* bark* painful hurts gaps`,
  SKIN: 'lips lip face nails nail fingertips fingers finger skin mouth toes hands gums hes shes',
  BLUE: 'blue bluish blueish grey gray purple dusky ashen mottled violet',
  CHEST: 'chest breastbone sternum breast breasts ribcage chst heart',
  HURT: `
    pain* pane ache* aching hurt* pressure tight* crush* squeez* heavy heaviness weight stab* sharp elephant
    burning burn tear* rip* ripping pinch* clench* vice vise band sitting discomfort killing agony sore strangled
    belt brick concrete slab explod*`,
  ARM: 'arm arms jaw teeth shoulder shoulders neck back hand',
  HEART: 'heart pulse heartbeat hr heartrate',
  WILD: `
    racing race pounding pounds flutter* skipp* irregular fast stopping stops thumping hammering wild crazy mad
    jump* jumping weak thready slow slowing faint thread hummingbird missing`,
  SIDE: 'face mouth smile arm leg hand side eye eyelid body lip half foot fingers',
  DROOP: `
    droop* dropped drops dropping sag* slid slipped crooked lopsided numb* limp weak weakness dead paraly* wonky slack
    twisted hang* tingl* floppy uneven drag* heavy useless`,
  SPEECH: 'speech words word talk* speak* sentence sentences language spelling',
  SLUR: `
    slur* slurry mush mushy gibberish nonsense garbled jumbled wrong mumbl* weird funny strange thick confused
    rubbish muddled`,
  OUT: `
    unconscious unresponsive unconsious unconcious comatose collaps* colapsed fainted faint fainting blackout
    blackouts syncope`,
  WAKE: `
    wake waking rouse rousing awake woken roused come coming react* respond* responding answer* moving move
    conscious`,
  BLEED: 'bleed* bled blood* blod bleading hemorrhag* haemorrhag* heamorrhag*',
  LOTS: `
    lot lots everywhere stop* pour* spurt* gush* pump* soak* pool* flood* buckets heavy heavily much keeps all
    through losing lost floor drenched clots clot profus* nonstop badly cup mug towel towels continuous* puddle`,
  SEIZE: 'seizure* siezure* seizur* convuls* convulsion seizing fitting convulsing epileptic',
  SWALLOWED: `
    swallowed drank drunk ate eaten ingested licked gulped taken took take swallow swallows eats drinks drinking
    chewed`,
  POISON: `
    bleach detergent dishwasher antifreeze poison* paraffin petrol gasoline turps cleaner disinfectant pesticide
    weedkiller weed rat mothball* battery batteries magnet magnets pod capsule polish acid ammonia solvent thinner
    mushroom* berries perfume lighter methanol sanitiser sanitizer drain oven insecticide fertiliser fertilizer
    caustic lye glue nicotine vape descaler toilet lamp`,
  PILLS: `
    pill pills tablet tablets tabs meds med medicine medicines medication medications paracetamol tylenol
    acetaminophen ibuprofen aspirin antihistamine* benadryl insulin capsules packet packets blister dose doses box
    bottle bottles pack prescription opioid* morphine oxycodone codeine antidepressants sleeping drops patch
    everything stash cabinet heroin fentanyl propranolol beta`,
  MANY: `
    all whole entire every everything many lots loads bunch handful bottle box too double twice triple thrice
    packet week month load overdose 20 30 40 50 60 100 twenty thirty forty fifty extra more dozens wrong`,
  BABY: `
    baby babys babies newborn infant toddler neonate bub bubs kid child son daughter girl boy grandson
    granddaughter twins niece nephew month week year yr she he shes hes`,
  LITTLE: 'baby babys newborn infant toddler neonate bub',
  LIMP: 'floppy limp lifeless blue grey gray unresponsive listless lethargic drowsy pale mottled grunting',
  PREGNANT: 'pregnant pregant pregnancy preggers weeks trimester wks bump womb expecting antenatal gestation',
  BIRTH: 'birth postpartum delivered caesarean csection afterbirth placenta labour labor labouring',
  HEADHIT: 'head skull temple forehead headfirst noggin concuss*',
  HIT: `
    hit bang* bump* knock* fell fall fallen smash* crack* cracked struck whack* landed injury injured kicked wound
    wounded split headbutt* slammed trauma`,
  AFTER: `
    vomit* throw* threw sick confus* drows* sleepy dizzy bleed* unconscious pupil pupils remember memory same
    fluid vision blurr* blacked out asleep weird strange odd acting slur* headache worse nonsense blood thinners
    warfarin numb`,
  SUDDEN: `
    sudden suddenly instantly instant abrupt* second thunderclap explo* explosive abruptly bolt blue nowhere out`,
  WORST: 'worst explod* thunderclap excruciating blinding unbearable splitting agony agonising agonizing agonized',
  VISION: 'see vision sight eye eyes eyesight seeing',
  LOST: `
    lost lose losing gone blind loss curtain dark darkness blurr* black double cant cannot went tunnel fading
    disappear* dim dimming narrowing blank`,
  HOT: 'fever feverish temp temperature',
  BADFEVER: `
    confus* rash stiff shak* rigor* mottled purple chemo neutropenic shiver* delirious hallucinat* nonsense drows*
    blotch* splenectomy seiz* breathing newborn immun* limp`,
  SUGAR: 'sugar glucose hypo hypoglycaemi* hypoglycemi* insulin sugars diabetic diabetes',
  LOWSUGAR: `
    low lo crash* shak* drows* sleepy confus* sweat* unconscious wake passed wont dropping sick vomit* collaps*
    slump* rubbish faint* fight* tired`,
  STEROID: `
    steroid steroids hydrocortisone prednisone prednisolone cortisol cortisone adrenal addison addisons addisonian
    dexamethasone`,
  ILL: 'vomit* faint* collaps* weak sick throw* dizzy drows* fever confus* floppy fading cold run out',
  STUNG: `
    stung sting stings bitten bit bite wasp bee bees hornet yellowjacket jellyfish ants ant snake spider viper
    adder scorpion`,
  FOOD: `
    ate eaten eating nut nuts peanut peanuts shellfish prawn prawns shrimp cashew fish sesame crab lobster walnut
    egg kiwi strawberries milk cake meal lunch dinner soup curry satay takeaway mushroom`,
  DRUG: `
    antibiotic antibiotics amoxicillin penicillin ibuprofen aspirin contrast dye injection injected jab infusion
    drip vaccine shot anaesthetic anesthetic scan scanner nsaid diclofenac codeine morphine drug tablet chemo
    biologic`,
  PEN: `
    epipen epipens epi jext emerade anapen auvi auviq autoinjector autoinjectors injector adrenaline adrenalin
    epinephrine pen pens neffy`,
  AMBULANCE: 'ambulance ambulances paramedic paramedics 911 999 112 000 er hospital casualty ae emergency',
  THEY: `
    he she hes shes they husband wife son daughter mum mom mother dad father sister brother friend mate boyfriend
    girlfriend partner nan gran grandma grandad grandpa colleague baby kid child man woman guy lady patient
    flatmate roommate neighbour neighbor uncle aunt auntie boss teacher cousin pupil student teenager boy girl
    teen`,
  MYSELF: 'myself meself self herself himself themselves themself themselfs yourself',
  LIFE: 'life live living alive exist existing existence go on here around',
  DIE: 'die dying dead death dye ded',
} as const;
