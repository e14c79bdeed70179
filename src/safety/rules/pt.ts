import type { RuleTable } from './pattern.js';

export const portuguese: RuleTable = {
  language: 'pt',
  words: {
    AIRWAY: 'garganta lingua glote traqueia pescoco laringe uvula',
    FACE: 'labio labios cara boca olhos palpebras rosto orelhas beico beicos',
    SWELL: 'inch* inflam* enorme enormes gross* gorda balao deform*',
    CLOSE: 'fech* apert* estreit* bola caroco arranh* coca* comich*',
    CHEST: 'peito torax coracao esterno',
    HURT: 'dor dores doi doer apert* opress* pressao pontada* peso queim* esmag*',
    THEY: `
      ele ela meu minha pai mae filho filha marido mulher esposa esposo irmao irma avo bebe amigo amiga namorado
      namorada vizinho vizinha colega tio tia sogro sogra aluno aluna paciente senhora senhor neto neta crianca
      menino menina utente doente rapaz rapariga cara homem`,
    CHILD: 'bebe crianca filho filha menino menina neto neta miudo miuda recem nenem pequeno pequena',
    PILLS: `
      comprimido* medicamento* remedio* pastilha* pilula* caixa frasco paracetamol gotas insulina cartela
      calmante* antihistaminico* medicacao dose`,
    POISON: `
      lixivia veneno detergente produto lixo pilha acido gasolina cogumelos desentupidor agua sanitaria soda baga
      bagas`,
    NOT: 'nao nunca nem sem jamais',
  },
  signs: {
    airway: `
      AIRWAY & SWELL; AIRWAY & CLOSE; FACE & inch*|enorme*|balao|deform*; nao|custa|consigo|dificuldade engol*;
      consigo|consegue falar|engolir; voz & rouca|sai|sumiu|fraca; babando|babar|baba|baboso;
      inchaco & lingua|cara|garganta|labios; a inchar|inchando`,
    anaphylaxis: `
      anafil*; anafila*; choque anafil*|alergico; reacao & alergica|grave|forte|severa; alergia forte|grave`,
    pen: `
      epipen|jext|adrenalina|anapen|caneta|autoinjetor &
      dei|usei|aplic*|injet*|segunda|agora|nao|melhor*|devo|usar|ainda|espero`,
    breathing: `
      nao|custa|mal|dificuldade|consigo|consegue respirar|respira|ar; nao respira; falta ar; sem ar; sufoc*; engasg*;
      asfixi*; parou respirar; respira* mal|mal|pior|rapido|rouco|ronc*|estranh*|chia;
      chia*|pieira|assobi* & respir*|peito; bomba & nada|nao|efeito; afog*; o ar nao; ofegante;
      costelas & respir*|afund*; crise de asma; engasg* & carne|osso|som|com|nao; parar|para|parou de respirar;
      puxar o ar; costela|costelas afund*; ronco & desmai*|esquisit*|boca`,
    blue: `
      labios|boca|dedos|unhas|cara|rosto|bebe|pele & azul|azuis|azulad*|rox*|cinzent*|cinza;
      esta|ficou|ficar azul|roxo|roxa|cinzento|cinzenta; cianose`,
    chest: `
      CHEST & HURT; braco esquerdo & dor|dormente|doi; maxilar|queixo|mandibula & dor|doi; angina;
      agarrado|agarra ao peito; mao no peito; fechada no peito; peito & suando|suor|branco`,
    heartAttack: `
      enfarte|infarto|enfarto; ataque cardiaco|coracao; paragem|parada cardiaca; nao|sem & pulso; coracao parou;
      infartou|enfartou|infartando|enfartando`,
    heartRate: `
      coracao & mil|disparado|acelerado|rapido|louco|forte|falha|pula|disparar|bater; palpitacoes; taquicardia;
      pulso & fraco|rapido|sinto`,
    strokeSigns: `
      cara|boca|rosto|sorriso & torta|torto|descaid*|caida|lado|paralis*; fala|falar & arrast*|enrolad*|estranh*|mal;
      palavras & saem|trocad*|sem|encontro; nao|sem & mexe|mexer|sinto|levant*|forca & braco|perna|lado|mao;
      braco|perna|mao|lado & dorment*|paralis*|morto|fraco|formig*; metade & corpo|cara; coisas sem sentido;
      nao diz coisa; ve|vejo duplo|dobrar|dobrado|turvo; confus* & repente|sabe; nao sabe onde|quem; nao reconhece;
      baralhad*`,
    stroke: 'avc; derrame; trombose cerebral; acidente vascular',
    collapse: `
      desmai*; inconsciente; perd* sentidos|consciencia|conhecimento; nao acorda|reage|responde|desperta;
      nao consigo|conseguimos acorda*; caid* & chao; caiu & chao|redondo|no; no chao & nao; desacordad*;
      apag* & de|vez|banho; tombou; sem sentidos; nao abre olhos; nao vem a si; nao volta a si;
      desmai* & no|na|meio|futebol|de|vezes|nao; caiu|cai de|do andaime|cavalo|telhado|escada; no chao desde|caid*;
      apagou`,
    faint: `
      tont*; vou desmaiar|cair|apagar; tudo|vista|visao & preto|escuro|negro|turva|roda; a desmaiar; zumb* ouvidos;
      quase & desmaiar|desmaio; cabeca a roda; estrelas & vejo; quebra|queda tensao|pressao; a apagar`,
    bleeding: `
      sangr*|sangue &
      para|jorr*|muito|muita|todo|parte|parar|estanca|encharc*|vomit*|toss*|cuspi*|esguich*|litros|perder|perde;
      vomit* sangue; toss* sangue; hemorragia; fezes|coco & preta*|sangue; cort* & veia|fundo|profund*|dedo|serra;
      ferida funda|profunda; facada|esfaque*; tiro & barriga|peito|perna; coagulos; nao para de sangrar;
      sangr*|sangue & gengiva*|encharcad*|ensopad*|nao|dedos|almofada; perdeu dedos|dedo|mao; nao estanca; facada;
      tiro na|no; pensos encharcados`,
    seizure: `
      convuls*; ataque|crise epilep*; crises & seguidas; espuma & boca; tremer|tremendo & chao|todo|corpo;
      olhos revirados|brancos|virados; contorc*`,
    poison: `
      CHILD & engoliu|bebeu|comeu|tomou & PILLS|POISON; bebeu|engoliu|engoli|bebi|comeu|ingeriu & POISON;
      envenen*|intoxic*; dobro|demais|demasiad*|errad* & PILLS; tomei|tomou & dobro|demais|engano|vezes;
      mistur* & alcool|comprimidos|lixivia; cobra|vibora|escorpiao & mord*|picou;
      insulina & demais|mais|excesso|errada; cogumelos & vomit*; tomou algo|coisa & acorda; chumbinho; veneno rato;
      raticida & comeu|lambeu|bebeu|tomou; jararaca|cascavel|cobra|surucucu`,
    overdoseTaken: `
      tom*|engol* & todo|toda|todos|todas|monte|caixa|frasco|cartela|30|40|20|50|vinte|trinta|quarenta & PILLS;
      tomei|engoli tudo|todos|todas; acabei de tomar|engolir & todos|tudo|comprimidos;
      ja tomei|fiz & tudo|todos|comprimidos; tom*|engol* & proposito|morrer; tom* 10|15|20|25|30|40|50|60 comprimidos;
      tom* & cartela*|caixa*|frasco*|comprimidos & toda|todas|inteira|duas|tres|tudo;
      tom*|engol* & vinho|vodka|cachaca|cerveja & comprimidos|tudo|todos|remedios;
      fiz besteira|asneira & tom*|comprimidos|remedio*`,
    overdose: 'overdose; sobredos*; superdos*',
    monoxide: `
      monoxido; detetor|detector|alarme & gas|apita|monoxido; cheiro|cheira a gas; gas & dor|tont*;
      fumo|fumaca & respir*|inal*|incendio; incendio; casa fogo|arder`,
    baby: `
      bebe|recem|nenem|lactente & mole|molinho|azul|rox*|nao|febre|cinzent*|palid*|sonolent*|gem*|acorda|parad*;
      manchas & copo|roxas; CHILD & mole|prostrad*|inanimad*; CHILD & febre & semanas|mama|come|prostrad*;
      vomita verde; moleira|fontanela; geme & respira*`,
    pregnancy: `
      gravida|gravidez|gestante & sangr*|sangue|dor|luzes|cabeca|febre|convuls*|caiu|inchad*|pontos;
      semanas|meses & sangr*|sangue|mexer|mexe|aguas; bolsa & rebent*|romp*|estour*;
      bebe & mexer|mexe|mexeu & nao|deixou|menos; nao sinto & bebe|mexer;
      dei a luz|parto|pari & sangr*|coagulos|febre|penso*|sangue; rebentaram aguas`,
    headInjury: `
      bateu|bati|batida|pancada|caiu & cabeca; liquido & ouvido|nariz; pupila;
      pupila enorme|dilatada|maior|gigante|diferente; repete|pergunta & mesma|mesmo; escada* & caiu|cai;
      nao sinto|sente pernas; traumatismo`,
    vision: `
      nao vejo|ve & olho|olhos|nada|repente; ceg* & repente|olho|fiquei; perd* visao|vista; cortina & olho;
      nao enxerg* & nada|mais|repente; vendo|vejo dobrado|duplo`,
    headache: `
      pior dor cabeca; dor cabeca & repente|explod*|trovao|subita|insuportavel|febre|fortissima|horrivel;
      rigidez|rigida nuca|pescoco; pescoco|nuca rigid*|duro`,
    sepsis: `
      sepsis|sepse|septicemia|meningite; febre & delir*|confus*|altissima|manchas|tremer|40|41|arrepios|calafrios;
      arrepios|calafrios & febre|infecao|confus*; infecao & tremer|confus*|arrast*; pele & manchada|marmor*|manchas`,
    diabetic: `
      acucar|glicose|glicemia & baix*|alt*|desmai*|tremer|30|40; hipoglicemia|hipo; cetoacidose|cetonas;
      insulina & demais|muita|excesso; diabetico|diabetica & suar|confus*|acorda`,
    adrenal: `
      crise adrenal|suprarrenal|addison*; addison & vomit*|fraco|fraca; hidrocortisona & vomit*|sem|seguro;
      cortisona & sem|parei & fraca|vomit*`,
    trauma: `
      acidente & carro|mota|moto|grave|agora|preso; atropel*; queim* & oleo|agua|cara|peito|fervente|ferver|acido;
      eletrocut*|choque eletrico; afog* & piscina|mar|rio; piscina|agua & tiramos|tirado|respira;
      insolacao|golpe de calor; barriga|abdomen & insuportavel|dura|tabua; dor insuportavel;
      faca & ameac*|sangue|barriga; preso debaixo|carro; hipotermia; osso fora; vozes|voz & matar|mandam;
      corrente & coracao|choque; bati o carro; volante na|barriga; presa|preso no|nas ferragens;
      fogo na|em roupa|casa|prima|corpo`,
    shock: `
      tensao|pressao & baix*|60|70|50|cair|caindo|chao|despenc*; suor* frio*;
      palid* & suar|suor*|suad*|frio|fria|papel; pele & fria|pegajosa|gelada; em choque; pulso & fraco;
      cinzento & suor*|suar|suad*`,
    dying: `
      estou|vou morrer; a morrer; morrendo; acho|sinto que morrer|morro; esta morrer|morrendo; morte iminente;
      sensacao & morte`,
    doom: 'morte iminente; algo mau|ruim vai acontecer',
    help: `
      ambulancia; cham* ambulancia|112|192|inem|samu|socorro; socorro; urgente; urgencia & e|medica|vital; emergencia;
      ajuda|ajudem & favor|me|agora|rapido; preciso ajuda|ambulancia; o que faco; acudam`,
    exposure: `
      pic* & abelha|vespa|vespao|alforreca|formiga|aguaviva|inseto;
      com* & marisco|camarao|amendoim|nozes|peixe|morangos|ovo;
      tomei|tomou & antibiotico|ibuprofeno|amoxicilina|aspirina;
      depois|apos & injecao|vacina|contraste|comer|antibiotico|anestesia|tomar; levei & injecao|vacina`,
    skin: `
      urticaria; manchas|babas & todo|corpo|vermelh*; vermelho|vermelha & todo|toda|corpo|tomate;
      pele & arder|queimar|fogo; comichao & todo|corpo; placas`,
    gut: 'vomit*; enjoo*|enjoad*; diarreia; colica*',
    weak: 'trem*; fraco|fraca|fraqueza; sonolent*; confus*; mole; dorment*; arrepios',
    sweat: 'suar|suor*|suado|suada|suando|suores',
    suicide: `
      suicid*; matarme|matarse; matar me|se; me|se matar|mato;
      quero|quer|queria|prefiro|desejo|vontade|apetece|preferia|melhor|gostava & morrer|morta|morto|desaparecer|sumir;
      tirar a vida; acabar|terminar|por com|fim & vida|tudo|isto;
      nao quero|quer|queria|apetece & viver|acordar|existir|ca|viva|vivo|mais; dormir & nao acordar; nao acordar;
      sem vontade viver; razao|motivo|sentido & viver|continuar;
      saltar|atirar|pular|jogar & ponte|janela|comboio|predio|varanda; pensamentos|ideias & morte|suicid*|morrer;
      quantos comprimidos|remedios; maneira|forma & morrer; penso em morrer|morte; cansad* viver; estar mort*;
      por termo; dar cabo de mim; dose|quantidade & mortal|letal|fatal|morrer|matar;
      quantos|quantas mg|gotas|comprimidos|remedios & morrer|matar|volta|mortal; me mata|matar|mato de novo|hoje|agora;
      jeito|modo|forma|maneira & morrer|rapido & morrer|dor|doer; cansei de existir|viver;
      quero sumir|desaparecer & sempre|vez; enforca*; preferia|prefiro a|morrer morte|morrer;
      vai se jogar|matar|atirar; desaparecer de vez & melhor|era|quero; vontade de morrer|sumir;
      tirar minha|a propria vida`,
    selfHarm: `
      corto|cortar|cortei|cortarme & me|bracos|pernas|pulsos|outra; automutil*|autolesao|autoles*;
      magoar|ferir|machucar & me|mim|vontade; me|mim magoar|ferir|machucar; fazer mal a|me mim|mesma|mesmo;
      queimo me|proposito; cortes & bracos|pernas|pulsos|coxas; me corto; proposito & magoo|queimo|bato;
      fazer alguma asneira; algo a mim;
      fur*|arranc*|bat*|queim*|cort* & pele|cabeca|testa|bracos & castig*|agulha|parede|proposito|acalma`,
    despair: `
      nao aguento|aguenta mais; ja nao aguento|consigo; sou|um fardo|peso; melhor|melhores|descansad* sem mim|se;
      sem mim; para que continuar|viver; nao ha|vejo|encontro saida|futuro|esperanca|sentido; desisto|desisti;
      minha vida & nada|vale|acabou|sentido; ninguem & falta|importa|notar; farta|farto de viver|tudo|lutar;
      nao vale pena; cansad* de lutar|viver`,
    goodbye: `
      adeus; despedida|despedir|despeco; ultima|ultimo mensagem|dia|noite|vez;
      carta & despedida|escrita|escrevi|escrito; cuidem|cuida & filhos|mae|cao|gato|gata; dei|dar & coisas;
      partir & sempre|vez; perdao por tudo; vou embora & sempre; ir me embora de vez; desculpem tudo`,
    plan: `
      guard*|junt* & PILLS; tenho tudo|plano|data; decidi|decidido & data|dia|quando|como; sei como|quando;
      ponte|telhado|linha|varanda|janela & saltar|estou|atirar; amanha acaba|fim; tudo preparado|pronto;
      acaba|fim & sofrimento|amanha|domingo`,
  },
  contexts: {
    now: `
      agora; hoje; esta manha|noite|tarde; ha|faz minutos|minuto|bocado|pouco|hora|horas|meia|dez|cinco;
      acabei|acabou|acabo de; de repente; pior; desde & manha|ontem|hora|bocado|almoco|jantar|lanche; outra vez;
      de novo; volt* a; comec*; ainda; cada vez; neste momento; ja nao; estou a; esta a; subitamente`,
    urge: 'o que faco|fazemos; que devo fazer',
    me: 'eu; acho; meus; minhas; me; meu; minha; tenho; estou; nos; mim; sinto; quero; comigo; consigo; sou',
    they: 'THEY; se; dele; dela; seu; sua; alguem',
    past: `
      quando era|eu; toda vez & era|menina|menino; sempre tive|teve; em 2019; passaram decadas|anos;
      depois de uma & crianca; ha|faz anos|meses|muito|tempo|dez|tres|seis;
      ano|mes|verao|semana|inverno passado|passada; em crianca|pequeno|pequena|miudo|2019; quando era|tinha|fui;
      antigamente; tive|teve|sofri|estive|fui & ano|anos|meses|vez|passado; morreu|faleceu; na infancia;
      uma altura|vez; costumava; antes; em bebe|adolescente|jovem|crianca;
      na tropa|escola|faculdade|juventude|adolescencia; daquele|naquele inverno|verao|ano|tempo;
      tentou & faculdade|jovem|anos|adolescente; apagava|desmaiava|inchava|sufocava; ao nascer; em # teve|tive;
      teve um|uma & em`,
    well: `
      estou|esta|tudo bem|otima|otimo|melhor|recuperad*; ja passou; nunca mais; hoje estou bem; felizmente;
      desde entao nada; hoje|agora e|sou|anda|danca|joga|trabalha|estuda|vive|tem; ate hoje; e passou;
      hoje esta na|no|bem|feliz; agora esta bem`,
    info: `
      tcc|dissertacao|monografia|trabalho sobre; fonte; o que e|sao|significa|causa|faz; definicao; significado;
      diferenca; pode|podem & mastocitose|mcas|provocar|causar|dar|desencadear|doenca|mastocitos|ter; porque|por que;
      risco; relacao; como se|reconhec*|funciona; trabalho|escola|artigo|estudo|tese|cartaz|aula; em geral|teoria;
      quanto tempo|custa; sintomas; causa*; existe; ha relacao|ligacao; serve`,
    curious: `
      curiosidade; li; saber; informar*|informacao; entender|perceber|compreender; pergunta|pergunto;
      gostava|gostaria de saber`,
    hypothetical: 'se alguem|alguma; teoria; hipotese; imagin*; poderia; suponha*',
    confessed: 'sou eu agora; essa|esse sou eu; falo de mim',
    usual: `
      como sempre|costume; desde sempre|crianca|pequeno|pequena|nascenca; toda a vida;
      todos os|as anos|primaveras|veroes|invernos|manhas; cada primavera|verao|outono|inverno|ano; nada de novo;
      vez em quando; de nascenca`,
    absent: `
      respiro|respira|respirar bem|normal|normalmente;
      sem|nao tenho|tem|ha dificuldade|problemas|problema respirar|engolir|falar; nao esta|tem inchado|inchada|inchaco;
      nunca usei|precisei|usou`,
    supposed: `
      se algum|um|alguma dia|vez; se alguma vez; supondo; suponhamos; imaginemos; em caso de; por via das duvidas;
      caso eu|ele|ela|venha;
      se me|ele|ela|eu acontecesse|fechasse|desmaiasse|tivesse|der|fechar|acontecer & dia|vez|um|algum; na teoria`,
    narrated: `
      foi|era|estive|estava|tive|teve|tinha|perdi|perdeu|desmaiei|desmaiou|cai|caiu|fiquei|ficou|inchei|inchou|levaram|passou|aconteceu|acordei`,
    fiction: 'sonhei|filme|novela|livro|serie|cancao|musica|personagem|podcast|jogo|romance|quiz',
    negation: 'NOT; nenhum; nenhuma; ninguem; nada',
    figurative: `
      sempre tive|tensao baixinha; benfica|sporting|porto|flamengo; e um|minha veneno;
      stress|estresse|curso|transito me|sufoca; morrendo|morro|morta de fome|rir|saudade|calor;
      morrer|morro|morto|morta de|a rir|fome|curiosidade|calor|frio|sede|medo|vergonha|saudade|rir|cansaco;
      mata & calor|riso|trabalho|curiosidade|haha|kkk; matava|mataria por; quase enfarte|infarto|enfartei;
      enfarte|infarto & preco|conta|vi|fatura; sufoc*|afog* & trabalho|chefe|papelada|papeis;
      telemovel|celular|bateria & morrer|morrendo|morre|morto; filme & sangue|sangrento; analise*|exame* sangue;
      cancro|cancer do sangue; pressao|grupo sanguineo; sangue & analise*|exame*|teste*; de morte & tedio;
      calor|trabalho|stress|chefe & dar cabo de mim;
      benfica|sporting|porto|flamengo|palmeiras|corinthians & ataque|enfarte|infarto|cardiaco`,
  },
};
