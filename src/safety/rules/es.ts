import type { RuleTable } from './pattern.js';

export const spanish: RuleTable = {
  language: 'es',
  words: {
    AIRWAY: 'garganta lengua glotis traquea cuello campanilla laringe paladar',
    FACE: 'labio labios cara boca ojos parpados rostro orejas',
    SWELL: 'hinch* inflam* gord* enorme enormes gigante deform* globo',
    CLOSE: 'cerr* cierr* apriet* apret* oprim* estrech* nudo bulto pica rasc*',
    CHEST: 'pecho torax corazon pexo esternon',
    HURT: 'dolor* duele duelen oprim* opresion apriet* presion pincha* pinchaz* quema* peso punzad* m',
    THEY: `
      el ella mi papa mama padre madre hijo hija marido mujer esposa esposo hermano hermana abuelo abuela nino
      nina bebe amigo amiga novio novia vecino vecina companero companera tio tia suegro suegra alumno alumna
      paciente senora senor nieto nieta chico chica hombre`,
    CHILD: 'bebe nene nino nina hijo hija crio cria nieto nieta recien pequeno pequena lactante',
    PILLS: `
      pastilla* tableta* comprimido* medicamento* medicacion medicina* paracetamol ibuprofeno gotas frasco bote
      caja blister insulina somnifero* ansiolitico* remedio* antihistaminico*`,
    ALL: `
      todo toda todas todos monton caja entera frasco bote 10 15 20 25 30 40 50 veinte treinta cuarenta doble
      muchas`,
    POISON: `
      lejia veneno detergente cloro quitagrasas limpiador pila disolvente setas lavavajillas raticida
      anticongelante`,
    NOT: 'no nunca ni sin tampoco',
  },
  signs: {
    airway: `
      AIRWAY & SWELL; AIRWAY & CLOSE; FACE & hinch*|inflam*|enormes|globo|deform*; cuesta|puedo|consigo tragar;
      no puedo|puede hablar|tragar; voz & ronca|sale|quebrada; babeo|babea|babeando; se me durmio|duerme la lengua;
      cuello & apriet*|hinch*|cierra; hinchazon & lengua|ojos|cara|garganta|labios; hinchandose|hinchando`,
    anaphylaxis: `
      anafila*|anafilac*; shock|choque anafila*; reaccion & alergica|fuerte|grave|severa|alergia; alergia fuerte|grave`,
    pen: `
      epipen|jext|adrenalina|autoinyector|altellus|pluma &
      puesto|puse|pinche|inyecte|sigo|mejora|uso|espero|pincharme|no|ahora|segunda|puesta`,
    breathing: `
      no|cuesta|casi puedo|puede|respirar|respiro respirar|aire; no respira*; me|le|cuesta|falta respirar|aire;
      falta aire; ahog*; asfixi*; no entra|llega|jalar|coger aire|oxigeno; dej* de respirar;
      respir* mal|fatal|peor|roncando|apenas|rapido|rara; pito|pitos|pita|silb* & respir*|pecho; atragant*;
      inhalador & nada|no|peor; sin aire; se me|le cierra el pecho; jadea*; me|se aogo|ahogo|ahoga|ahogando;
      respira solo|apenas|poco & vez|cuando|pez; cuesta hablar|respirar`,
    blue: `
      labios|boca|dedos|unas|cara|bebe|piel & azul|azules|morad*|gris*|violeta; esta|puso|pone azul|morado|morada|gris;
      cianosis`,
    chest: `
      CHEST & HURT; brazo izquierdo & dolor|dormido|duele|baja; mandibula & duele|dolor; angina; agarra el pecho`,
    heartAttack: 'infarto; ataque corazon|cardiaco; paro cardiaco; no|sin encuentro|tiene pulso; para* el corazon',
    heartRate: `
      corazon & mil|raro|acelerado|disparado|rapido|loco|fuerte|salta; palpitaciones; taquicardia;
      pulso & debil|rapido|siente`,
    strokeSigns: `
      cara|boca|ojo & caida|torcida|tuerce|caido|torcido; habla|hablar & raro|mal|arrastr*|lengua; balbuce*;
      palabras & salen|raro|arrastr*; no puedo|puede|mueve|siento|muevo & brazo|pierna|lado|mano|pie;
      brazo|pierna|mano|lado & dorm*|muert*|paraliz*|debil|adormec*; medio|mitad|lado & cuerpo|cara|dormid*|paraliz*;
      sin sentido & dice|cosas|habla; no se|le entiende; ve|veo doble|borroso; confus* & golpe|repente|sabe;
      no sabe quien|donde; no reconoce; incoherente*|coherente`,
    stroke: 'ictus; derrame cerebral; apoplejia; embolia',
    collapse: `
      desmay*; inconscient*; perd* conocimiento|sentido|conciencia;
      no despierta|reacciona|responde|contesta|despertarlo|despertar|vuelve; tirad* & suelo|bano|piso;
      cay* & redondo|suelo|no|rigido; no se despierta; desplom*; en el suelo & no; convulsion*;
      no lo|la|podemos despertar; apenas abre ojos; sin sentido; no abre ojos; respond* apenas;
      tirad* & lado|calle|maquina|suelo; no levanta|espabil*|consigo espabilar; no se levanta`,
    faint: `
      mare*; me voy|caer|ire a caer|desmayar; veo|todo|vista negro|borroso|va|nublada; a punto desmay*|perder;
      zumban oidos; me estoy yendo; bajon tension|presion; voy caer`,
    bleeding: `
      sangr* & para|chorro*|mucha|muchisimo|mucho|parar|todas|todo|empap*|corta|sale|consigo; vomit* sangre;
      tos* sangre; no para de sangrar; hemorragia; heces|caca & negra*|sangre; cort* & vena|profund*|radial|dedo;
      herida profunda; punal*|apunal*; disparo; coagulos; sale|sangre chorro;
      clavado|clavo|corte|cortado & cuchillo|cuchiyo|chorro|muslo|pierna; herida & chorro|para|abierta`,
    seizure: `
      convuls*; combuls*; ataque epileptico; crisis & seguidas|epileptica; espuma; sacude|sacudidas & suelo|entero;
      ojos blanco|blancos|atras; temblando & suelo|rigido`,
    poison: `
      CHILD & trag*|beb*|com* & PILLS|POISON; beb*|trag*|tom*|com* & POISON; ingestion|ingirio; envenen*|intoxic*;
      se comio|trago|bebio & pastillas|medicinas; doble|demasiad*|equivoc*|error & PILLS;
      mezcl* & alcohol|gotas|pastillas|lejia; picadura|mordedura|mordio serpiente|vibora|escorpion;
      setas & vomit*|monte; tome|puse demasiada insulina; metio algo & despertar; CHILD|crio &
      bebido|tragado|comido|tomado & horno|liquido|limpiar|metadona|producto|pastillas|pilas|iman*|raticida|aceite;
      bebido|tragado & metadona|lejia|raticida|disolvente|limpiar`,
    overdoseTaken: `
      tom*|trag*|tragu* & todo|toda|todas|todos|monton|30|40|50|20|caja|frasco & PILLS; me tome|trague todo|todas|toda;
      acabo de tragarme|tomarme; ya lo|los|las hice|tome; trag* & PILLS & vivir|morir;
      tom*|trag* 10|15|20|25|30|40|50|60 pastillas;
      toma*|tome|tomo|trago|trague & blister|caja|bote|frasco & entero|entera|paracetamol|pastillas|todo;
      tome|tomado|tragado todas|todos|todo & vino|alcohol|ron|cerveza`,
    overdose: 'sobredosis',
    monoxide: `
      monoxido; alarma|detector & gas|monoxido|co; olor|huele a gas; gas & duele|mare*; humo & respir*|incendio;
      incendio`,
    baby: `
      bebe|nene|recien|lactante|bebita & floj*|azul|morad*|no|fiebre|gris*|palid*|blando|dormid*|despert*|quejid*;
      manchas moradas; manchas & vaso|borran|quitan; CHILD & blando|flojit*|inconsciente|no despierta; vomita verde;
      CHILD & fiebre & come|palid*|decaid*`,
    pregnancy: `
      embaraz* & sangr*|dolor|luces|lucecitas|cabeza|fiebre|mareo|caida; semanas|meses & sangr*|moverse|muev*|aguas;
      romp* aguas|fuente; no noto|siento|mueve bebe; bebe & no & muev*|moverse;
      di a luz & sangr*|empap*|coagulos|fiebre; posparto & sangr*; parto & asoma|cordon|casa|cabeza;
      asoma cordon|cabeza; dio|di a luz & tension|lucecitas|ataque|dolor|convuls*`,
    headInjury: `
      golpe*|golpeo|dio|cayo & cabeza; liquido & oido|nariz; pupila; repite & mismo|cabeza; escalera* & cay*;
      no siento|siente piernas; no sabe|save que dia`,
    vision:
      'no veo|ve & ojo|ojos|repente|nada & repente|ojo|ojos|todo|de; no veo nada; ciego|ciega; perd* vision|vista',
    headache: `
      peor dolor de cabeza; dolor cabeza & trueno|repente|explot*|horrible|insoportable|fiebre;
      rigidez|rigido nuca|cuello; dolor cabeza & golpe|peor|martillazo|subito; peor dolor & vida`,
    sepsis: `
      sepsis|septicemia|meningitis; fiebre & delir*|confus*|altisima|manchas|tirit*|40|41|escalofrios;
      tirit* & arrastr*|fiebre|infeccion; piel marmol*; piel & manchas & fiebre|fria|confus*|morad*|tirit*;
      escalofrios & fiebre`,
    diabetic: `
      azucar|glucosa|glucemia & baja|bajo|alta|desmay*|tembl*|inconsciente; hipoglucemia; cetoacidosis|cetonas;
      insulina & demasiada|mucha|equivoque; diabetico|diabetica & sudando|confus*|despierta`,
    adrenal: 'crisis suprarrenal|adrenal; addison & vomit*|desmay*|debil; hidrocortisona & vomit*|sin|retengo',
    trauma: `
      accidente & coche|moto|grave|acabo|atrapad*; atropell*; quem* & aceite|cara|agua|pecho|hirviendo|acido;
      electrocut*|corriente & corazon|dado|mano; ahogado & piscina|mar|rio; piscina & respira|sacamos; golpe de calor;
      barriga|vientre|estomago|abdomen & insoportable|dura|tabla; dolor insoportable; cuchillo|pistola; atrapad*;
      hipotermia; hueso & fuera; me|nos quiere matar; voces & matar|digan;
      cable|corriente & tirado|pelado|calambre|suelo; al sol & seco|confus*|delira|ve|rojo & 40|41|42|grados`,
    shock: `
      tension|presion & baja*|suelo*|bajando|bajisima|60|70|50; sudor* frio; palid* & sud*|fri*|papel;
      piel & fria|pegajosa; en shock; choque creo; pulso & debil|siente; gris & sud*`,
    dying: `
      me muero|estoy muriendo; siento|creo que me muero; se muere|esta muriendo; muerte inminente; voy a morir;
      algo malo & pasar|va`,
    doom: 'muerte inminente; algo malo va pasar',
    help: `
      llam* ambulancia|112|911|urgencias; ambulancia; urgente; urgencia & vital|es|esto; socorro; auxilio;
      ayuda|ayudenme & por|favor|ahora|urgente|rapido; emergencia; que hago`,
    exposure: `
      pic* & abeja|avispa|avispon|alacran|medusa|mosquito|bicho|hormiga;
      com* & marisco|gambas|nueces|cacahuete|fresas|pescado|gambon|huevo;
      tom* & ibuprofeno|antibiotico|amoxicilina|aspirina|pastilla; despues|tras de;
      contraste|vacuna|inyeccion|anestesia; me pusieron`,
    skin: `
      ronchas|urticaria|habones|sarpullido; pica todo|cuerpo; roja|rojo|colorad* & entera|entero|tomate|super;
      piel & encendida|arde|quema`,
    gut: 'vomit*; nause*; diarrea; colico*',
    weak: 'tembl*|tirit*; debil|debilidad; sueno & mucho; confus*; flojo|floja; adormec*',
    sweat: 'sud*',
    suicide: `
      suicid*; matarme|matarse|matarnos; me|se mato|mate;
      quiero|quiere|queria|querer|prefiero|deseo|ganas|ojala|gustaria|mejor|desear &
      morir*|muriera|muerto|muerta|matar*; quitarme|quitarse la vida; acabar|terminar con todo|vida|mi;
      no quiero|querer|quiere & vivir|despertar|existir|seguir|viva|vivo; dormir & no despertar;
      no & despertar nunca|mas; sin ganas vivir; perd* ganas vivir; razon*|motivo*|sentido & vivir|seguir|levantarme;
      desaparecer & mapa|quiero|gustaria|siempre; tirarme|tirarse|saltar & puente|balcon|ventana|tren|quiero;
      pensamientos|ideas muerte|suicid*; cuantas pastillas; manera|forma & morir; pienso en morir|muerte;
      ganas de morir*; no haya manana; estar muert*; dosis|cantidad & mortal|letal|morir|matar*;
      cuantas|cuanto pastillas|gotas|paracetamol & morir|mortal|despertar|hacen; suisid*;
      kiero|quiero morir*|morirme|apagarme; no quiero|kiero estar aqui|vivir|existir; dejar|dejo de existir;
      fantase* & no|existir|morir*; ojala no despert*; matarme|quitarme la vida; pienso en matarme|morir*|suicid*;
      tira|tirar*|tirarse por|de ventana|balcon|puente; forma|manera de morir*|irme|matar* & duela|dolor|rapid*;
      solo un paso & anden|via|tren|puente; soltar el volante; mirando el puente; sin mi & mejor|estarian|felices;
      se mata & si|dejo|dice; salt* & puente|anden|ventana|terraza`,
    selfHarm: `
      me|se corto|corta|cortar|corte|cortado & brazos|piernas|muneca*|otra; autolesion*;
      hacerme|hacerse|hago dano|cortes|heridas|algo; me quemo|golpeo|pego|cort* & proposito|castig*;
      cortes & brazos|piernas; me hago cortes; me corto; se corta; vuelto a cortar;
      miedo & hacerme|hacer dano|algo|misma|mismo; cort* los|mis brazos|piernas|munecas|muslos`,
    despair: `
      no puedo|aguanto mas; ya no puedo; soy|una carga; mejor|tranquilos|descansar* sin mi|si; sin mi;
      para que seguir|vivir; no hay|encuentro|veo salida|futuro|sentido; me rindo; mi vida & nada|vale|acab*;
      nadie & echar|menos|importo; cansad* de luchar|vivir|todo; sobro; no vale pena; para que seguir|vivir`,
    goodbye: `
      despid*|despedida|adios & carta*|nota|siempre|todos|gracias; ultimo|ultima mensaje|dia|noche|vez;
      cuid* & mis|ninos|perro|gato; regal* & cosas; irme|vaya & siempre; cartas de despedida; perdon por todo;
      no las voy necesitar`,
    plan: `
      guard*|junt* & PILLS; tengo decidido|fecha|plan|pensado; se cuando|como lo voy;
      puente|balcon|azotea|tren|via & saltar|tirar|estoy; tengo fecha;
      se acaba|termina & manana|domingo|todo|sufrimiento|hoy; comprado una cuerda|soga|pistola; escrito las cartas;
      buscado como hacerlo|matarme|morir`,
  },
  contexts: {
    now: `
      ahora; ahorita; hoy; esta manana|noche|tarde;
      hace minutos|minuto|rato|hora|horas|poco|momento|momentos|media|diez|cinco; ya no; vuelvo|vuelve|volvio a;
      otra vez; de nuevo; acabo|acaba|acaban de; de repente|pronto|golpe; sigue|sigo; peor; llevo|lleva;
      empez*|empiez*; cada vez; desde & rato|anoche|ayer; en este momento; se me|le esta; estoy|esta`,
    urge: 'que hago|hacemos|debo',
    me: 'yo; me; mi; mis; tengo; estoy; nos; nosotros; conmigo; siento; puedo; quiero; soy',
    they: 'THEY; le; su; se; alguien',
    past: `
      de nina|nino|joven; en su dia; me desmayaba|ahogaba|hinchaba|ponia; sufrio|sufri|murio|fallecio; se ahogo; una vez;
      hace diez; hace anos|meses|anito|mucho|tiempo|diez|tres|seis; ano|mes|verano|semana pasado|pasada; en 2019;
      de nino|nina|pequeno|pequena|joven|chico; cuando era|tenia|estaba; antes;
      tuve|tuvo|sufri|sufrio|estuve|fui & ano|anos|meses|vez|pasado|dia; aquel|aquella|aquello; una epoca;
      murio|fallecio; antiguamente; de bebe|nacer|recien|adolescente|estudiante|chico|chica; al nacer;
      tras el|un|la & de #; en la mili|escuela|universidad|facultad; intento quitarse;
      murio|fallecio & infarto|ictus|cancer|anos; hace diez|veinte|treinta|cinco|quince anos;
      desmayaba|ahogaba|hinchaba|ponia; en el #; de entonces; ya paso`,
    well: `
      estoy|esta|va|todo bien|perfectamente|mejor; ya paso; nunca mas; por suerte; anos que no; se me quito;
      hoy|ahora es|son|anda|juega|baila|trabaja|estudia|hago|hace|vive|se|le|sabe|tiene; hoy|ahora esta en|feliz|bien`,
    info: `
      estudiante|examen|manual|temario; como se usa|utiliza; influye; me los|lo explicas|explica;
      que es|son|significa|causa|hace|dice|porcentaje|relacion; definicion; significado; diferencia;
      puede|pueden & mastocitosis|mcas|provocar|causar|dar|desencadenar|enfermedad; por que; riesgo; relacion;
      como se reconoce|diagnostica|trata; trabajo|cartel|clase|articulo|estudio|tesis|leyes|ley; en general|teoria;
      cuanto dura|cuesta; sintomas; causa*; existe; hay relacion`,
    curious: `
      curiosidad; lei; informar*|informacion; saber; entender; comprender; pregunta|pregunto;
      me gustaria saber|entender`,
    hypothetical: 'si alguien|alguna; teoria; deberia alguien; hipotetic*; podria; imagina*',
    confessed: 'ese|esa soy yo; soy yo ahora; hablo|pregunto por mi|mi',
    usual: `
      como siempre|cada; de siempre|nacimiento|toda; toda la vida; cada primavera|verano|otono|invierno|ano|manana;
      nada nuevo; casi a diario; vez en cuando; desde nacimiento|nino|nina|pequeno|pequena;
      cuando me preguntan|interrogan`,
    absent: `
      respiro|respira|respirar bien|normal|normalmente|perfectamente;
      sin dificultad|problemas|problema para respirar|tragar|hablar;
      no tengo|tiene|hay dificultad|problemas|problema respirar|respiratorio; no se hincha|hincho|cierra;
      nunca la|lo he usado; no ve nada raro|malo`,
    supposed: `
      si algun|alguna dia|vez; si alguna vez; si un dia; suponiendo; supongamos; imaginemos; en caso de;
      si me|le|se diera|pasara|cerrara|desmayara|ahogara|ocurriera|hinchara; por si acaso; si llegara|llegase`,
    narrated: `
      fue|era|estuve|estaba|tuve|tuvo|tenia|perdi|desmaye|desmayo|cai|cayo|quede|quedo|pude|pudo|hinche|hincho|ahogue|murio|llevaron|dio|paso|acabe|acabo`,
    fiction: 'sone|pelicula|peli|novela|libro|heroina|protagonista|serie|cancion|personaje|cuento|podcast|actor',
    negation: 'NOT; ningun; ninguna; nadie; nada',
    figurative: `
      de nacimiento; siempre & tension|presion; apagado roto; sangre fria;
      muero de ganas|risa|hambre|sueno|calor|curiosidad|frio|sed|pena|verguenza; me mata & calor|risa|trabajo|jaja;
      mato|mataria por; casi me da infarto; infarto & factura|precio|vi; asfixi*|ahog* & trabajo|jefe|deudas|papeleo;
      quede muert*; telefono|movil|bateria & muriendo|muere|muerto; sinvivir; pelicula & sangre;
      sangre & analisis|prueba|presion|pelicula; muert* de risa|miedo|cansancio; ahogo en vaso;
      no estoy|me muriendo & tranquil*; ahog* en siglas|papeles|trabajo|deudas; es veneno puro;
      va a matar & como|si|jefe|madre|padre|mujer|jaja|jeje; venir|dar un infarto`,
  },
};
