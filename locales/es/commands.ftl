# The commands' names and descriptions in this language: a message for each command, named after its path.
# `papers` and `papers-admin` have no names here: they are called the same in every language.

papers =
    .description = Artículos científicos: sobre un tema, de hoy, uno a uno

papers-topic = tema
    .description = Buscar artículos sobre un tema
    .query = consulta
    .query-description = Palabras, "una frase", -sin, a OR b, author:Nombre o el nombre de un tema
    .since = desde
    .since-description = Hasta cuándo atrás; todo si no lo indicas
    .since-a-week = una semana
    .since-a-month = un mes
    .since-3-months = 3 meses
    .since-a-year = un año
    .since-everything = todo
    .has-code = con-código
    .has-code-description = Solo artículos con enlace al código
    .sort = orden
    .sort-description = Por relevancia si no lo indicas
    .sort-best-match = más relevantes
    .sort-newest = más recientes
    .sort-upvotes = votos
    .share = compartir
    .share-description = Mostrar la respuesta a todos aquí

papers-today = hoy
    .description = Ver los artículos del último día
    .topic = tema
    .topic-description = Solo artículos sobre esto
    .limit = cantidad
    .limit-description = Cuántos; 10 si no lo indicas
    .sort = orden
    .sort-description = Por tendencia si no lo indicas
    .sort-trending = tendencias
    .sort-upvotes = votos
    .sort-newest = más recientes
    .share = compartir
    .share-description = Mostrar la respuesta a todos aquí

papers-top = mejores
    .description = Ver los artículos más votados
    .period = periodo
    .period-description = Una semana si no lo indicas
    .period-3-days = 3 días
    .period-a-week = una semana
    .period-a-month = un mes
    .period-a-year = un año
    .topic = tema
    .topic-description = Solo artículos sobre esto
    .limit = cantidad
    .limit-description = Cuántos; 10 si no lo indicas
    .share = compartir
    .share-description = Mostrar la respuesta a todos aquí

papers-show = mostrar
    .description = Ver un artículo: resumen, autores, votos, enlaces
    .paper = artículo
    .paper-description = Palabras del título y elige; o un id de arXiv, o un enlace
    .share = compartir
    .share-description = Mostrar la respuesta a todos aquí

papers-similar = similares
    .description = Buscar artículos parecidos a uno que conoces
    .paper = artículo
    .paper-description = Palabras del título y elige; o un id de arXiv, o un enlace
    .limit = cantidad
    .limit-description = Cuántos; 10 si no lo indicas
    .share = compartir
    .share-description = Mostrar la respuesta a todos aquí

papers-random = al-azar
    .description = Un artículo al azar; cuanto más gusta, más probable
    .topic = tema
    .topic-description = Solo artículos sobre esto
    .share = compartir
    .share-description = Mostrar la respuesta a todos aquí

papers-topics = temas
    .description = Ver los temas con nombre, o qué significa uno
    .topic = tema
    .topic-description = Qué significa este
    .share = compartir
    .share-description = Mostrar la respuesta a todos aquí

papers-subscriptions = suscripciones
    .description = Ver qué recibe un canal y cuándo
    .channel = canal
    .channel-description = Qué canal; este si no lo indicas

papers-saved = guardados
    .description = Los artículos que guardas para más tarde

papers-saved-list = lista
    .description = Ver tus artículos guardados

papers-saved-add = añadir
    .description = Guardar un artículo para más tarde
    .paper = artículo
    .paper-description = Palabras del título y elige; o un id de arXiv, o un enlace

papers-saved-remove = quitar
    .description = Dejar de guardar un artículo
    .paper = artículo
    .paper-description = Uno de los que guardas

papers-saved-clear = vaciar
    .description = Dejar de guardar todos tus artículos, tras confirmar

papers-saved-export = exportar
    .description = Tus artículos guardados, en un archivo
    .format = formato
    .format-description = BibTeX si no lo indicas
    .format-bibtex = BibTeX
    .format-ris = RIS
    .format-markdown = Markdown
    .format-csv = CSV

papers-follow = seguir
    .description = Tu propio boletín por mensaje directo

papers-follow-add = añadir
    .description = Recibir artículos por mensaje directo, a diario o cada semana
    .kind = tipo
    .kind-description = Qué sigues
    .kind-topic = tema
    .kind-author = autor
    .kind-keyword = palabra clave
    .value = valor
    .value-description = Un tema, el nombre de un autor o palabras
    .deliver = frecuencia
    .deliver-description = Con qué frecuencia; a diario si no lo indicas
    .deliver-daily = a diario
    .deliver-weekly = cada semana
    .zone = zona
    .zone-description = Dónde vives, por ejemplo Europe/Madrid

papers-follow-list = lista
    .description = Ver qué sigues y cuándo llega

papers-follow-remove = quitar
    .description = Dejar de seguir algo
    .value = valor
    .value-description = Algo de lo que sigues

papers-follow-schedule = horario
    .description = Elegir cuándo llega tu propio boletín
    .at = a-las
    .at-description = Tu hora local, por ejemplo 08:30
    .deliver = frecuencia
    .deliver-description = Con qué frecuencia
    .deliver-daily = a diario
    .deliver-weekly = cada semana
    .day = día
    .day-description = Qué día, si es cada semana
    .day-monday = lunes
    .day-tuesday = martes
    .day-wednesday = miércoles
    .day-thursday = jueves
    .day-friday = viernes
    .day-saturday = sábado
    .day-sunday = domingo
    .zone = zona
    .zone-description = Dónde vives, por ejemplo Europe/Madrid

papers-timezone = zona-horaria
    .description = Decir dónde vives, para tu propio boletín
    .zone = zona
    .zone-description = Un lugar, por ejemplo Europe/Madrid

papers-status = estado
    .description = Ver la edad de los artículos y cuándo llegan los boletines

papers-privacy = privacidad
    .description = Lo que se guarda sobre ti

papers-privacy-show = mostrar
    .description = Ver qué se guarda sobre ti

papers-privacy-export = exportar
    .description = Lo guardado sobre ti, en un archivo

papers-privacy-delete = borrar
    .description = Borrar lo guardado sobre ti, tras confirmar

papers-help = ayuda
    .description = Explicar los comandos
    .command = comando
    .command-description = Qué comando

papers-about = acerca-de
    .description = Qué soy: versión, código fuente, licencia, créditos

papers-admin =
    .description = Configurar los artículos diarios del servidor

papers-admin-setup = configurar
    .description = Configurar los artículos diarios en tres respuestas

papers-admin-subscribe = suscribir
    .description = Publicar en un canal los artículos del día sobre un tema
    .topic = tema
    .topic-description = Por ejemplo: diffusion -survey; varios con comas
    .channel = canal
    .channel-description = Dónde; aquí si no lo indicas
    .exclude = excluir
    .exclude-description = Omitir artículos sobre esto
    .author = autor
    .author-description = Solo artículos de este autor
    .level = nivel
    .level-description = Con qué amplitud se entiende el tema
    .level-strict = estricto
    .level-normal = normal
    .level-wide = amplio
    .min-upvotes = votos-mín
    .min-upvotes-description = Omitir artículos con menos votos
    .has-code = con-código
    .has-code-description = Solo artículos con código
    .max-papers = máx-artículos
    .max-papers-description = Artículos que muestra el boletín del canal
    .mention = mención
    .mention-description = Un rol al que avisar cuando hay artículos

papers-admin-unsubscribe = desuscribir
    .description = Dejar de publicar un tema en un canal
    .subscription = suscripción
    .subscription-description = Una de las suscripciones del servidor

papers-admin-edit = editar
    .description = Cambiar una suscripción
    .subscription = suscripción
    .subscription-description = Una de las suscripciones del servidor
    .topic = tema
    .topic-description = Otro tema
    .exclude = excluir
    .exclude-description = Omitir también artículos sobre esto
    .author = autor
    .author-description = Solo artículos de este autor
    .level = nivel
    .level-description = Con qué amplitud se entiende el tema
    .level-strict = estricto
    .level-normal = normal
    .level-wide = amplio
    .min-upvotes = votos-mín
    .min-upvotes-description = Omitir artículos con menos votos
    .has-code = con-código
    .has-code-description = Solo artículos con código
    .max-papers = máx-artículos
    .max-papers-description = Artículos que muestra el boletín del canal
    .mention = mención
    .mention-description = Un rol al que avisar cuando hay artículos
    .to-channel = a-canal
    .to-channel-description = Otro canal para ella
    .clear = vaciar
    .clear-description = Qué queda como si nunca se hubiera fijado
    .clear-exclude = excluir
    .clear-author = autor
    .clear-level = nivel
    .clear-min-upvotes = votos-mín
    .clear-has-code = con-código
    .clear-mention = mención

papers-admin-list = lista
    .description = Ver qué recibe cada canal y qué falla
    .channel = canal
    .channel-description = Solo este canal

papers-admin-pause = pausar
    .description = Dejar de publicar por un tiempo
    .target = qué
    .target-description = El servidor, un canal o una suscripción
    .until = hasta
    .until-description = Por ejemplo lunes, en 2 semanas, 2027-01-07

papers-admin-resume = reanudar
    .description = Volver a publicar lo que estaba en pausa
    .target = qué
    .target-description = El servidor, un canal o una suscripción

papers-admin-preview = vista-previa
    .description = Ver en privado qué recibiría un canal
    .channel = canal
    .channel-description = Qué canal; este si no lo indicas
    .subscription = suscripción
    .subscription-description = Solo esta suscripción
    .date = fecha
    .date-description = Los artículos de este día; si no, lo nuevo

papers-admin-post-now = publicar-ahora
    .description = Publicar ya el boletín de hoy en un canal
    .channel = canal
    .channel-description = Qué canal; este si no lo indicas
    .again = otra-vez
    .again-description = Publicarlo de nuevo aunque ya se publicó hoy

papers-admin-explain = explicar
    .description = Ver por qué un artículo se publicó o no
    .paper = artículo
    .paper-description = Palabras del título, un id de arXiv o un enlace
    .channel = canal
    .channel-description = Qué canal; este si no lo indicas

papers-admin-topic = tema
    .description = Los temas propios de este servidor

papers-admin-topic-create = crear
    .description = Dar nombre a un tema propio de este servidor
    .name = nombre
    .name-description = Hasta 32 caracteres, por ejemplo: nuestros robots
    .keywords = palabras
    .keywords-description = Al menos una de estas, con comas
    .exclude = excluir
    .exclude-description = Ninguna de estas, con comas
    .authors = autores
    .authors-description = De uno de estos, con comas
    .categories = categorías
    .categories-description = En una de estas, por ejemplo: cs.CL, cs.RO

papers-admin-topic-edit = editar
    .description = Cambiar un tema propio de este servidor
    .name = nombre
    .name-description = Qué tema
    .rename = renombrar
    .rename-description = Otro nombre
    .keywords = palabras
    .keywords-description = Empezar de cero con estas, con comas
    .exclude = excluir
    .exclude-description = Tampoco estas, con comas
    .authors = autores
    .authors-description = De uno de estos, con comas
    .categories = categorías
    .categories-description = En una de estas, por ejemplo: cs.CL, cs.RO

papers-admin-topic-delete = borrar
    .description = Borrar un tema propio de este servidor, tras confirmar
    .name = nombre
    .name-description = Qué tema

papers-admin-topic-list = lista
    .description = Ver los temas propios de este servidor

papers-admin-topic-test = probar
    .description = Ver qué trajo un tema en los últimos 30 días
    .name = nombre
    .name-description = Qué tema

papers-admin-history = historial
    .description = Ver qué pasó cada mañana: publicado, tarde, en espera, omitido, y por qué
    .channel = canal
    .channel-description = Solo este canal
    .days = días
    .days-description = Cuántos días atrás; 14 si no lo indicas

papers-admin-check = comprobar
    .description = Comprobar que los boletines de un canal pueden llegar
    .channel = canal
    .channel-description = Qué canal; este si no lo indicas
    .test-message = mensaje-de-prueba
    .test-message-description = Publicar ahí un mensaje y borrarlo después

papers-admin-config = ajustes
    .description = Cuándo y cómo se publican los boletines

papers-admin-config-show = mostrar
    .description = Ver los ajustes
    .channel = canal
    .channel-description = Qué vale en este canal

papers-admin-config-timezone = zona-horaria
    .description = Elegir la zona horaria que marca la mañana
    .zone = zona
    .zone-description = Un lugar, por ejemplo Europe/Madrid
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-time = hora
    .description = Elegir la hora local de los boletines
    .at = a-las
    .at-description = Por ejemplo 08:30; “server” sigue al servidor
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-days = días
    .description = Elegir los días de la semana con boletín
    .days = días
    .days-description = todos los días, de lunes a viernes o: lun, mié, vie
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-empty-days = días-vacíos
    .description = Elegir qué trae un día sin artículos
    .what = valor
    .what-description = Nada, o una línea que lo diga
    .what-skip = omitir
    .what-one-line = una línea
    .what-default = por defecto
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-layout = diseño
    .description = Elegir cómo se muestran los artículos
    .what = valor
    .what-description = Con resumen e imagen, o una línea cada uno
    .what-cards = tarjetas
    .what-compact = compacto
    .what-default = por defecto
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-threads = hilos
    .description = Abrir un hilo de debate bajo cada boletín
    .what = valor
    .what-description = Necesita el permiso Crear hilos públicos
    .what-on = activado
    .what-off = desactivado
    .what-default = por defecto
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-language = idioma
    .description = Elegir el idioma de boletines y respuestas compartidas
    .what = valor
    .what-description = Los artículos mismos quedan como están
    .what-default = por defecto
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-max-papers = máx-artículos
    .description = Elegir cuántos artículos muestra el boletín de un canal
    .papers = artículos
    .papers-description = De 1 a 25; los demás esperan tras “Más”
    .channel = canal
    .channel-description = Qué canal; este si no lo indicas

papers-admin-config-silent = silencioso
    .description = Publicar los boletines sin notificación
    .what = valor
    .what-description = Si ningún dispositivo debe sonar
    .what-on = activado
    .what-off = desactivado
    .what-default = por defecto
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-catch-up = atrasados
    .description = Elegir qué pasa con un boletín atrasado
    .what = valor
    .what-description = Cuando no se pudo publicar nada a tiempo
    .what-post-late = publicar tarde
    .what-merge-into-next = unir al siguiente
    .what-skip = omitir
    .what-default = por defecto
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-recap = repaso
    .description = Volver a mostrar lo mejor de cada semana o mes
    .what = valor
    .what-description = Con qué frecuencia
    .what-off = desactivado
    .what-weekly = cada semana
    .what-monthly = cada mes
    .what-default = por defecto
    .channel = canal
    .channel-description = Solo este canal

papers-admin-config-replies = respuestas
    .description = Elegir quién ve las respuestas a comandos de miembros
    .what = valor
    .what-description = Quien preguntó, o todos en el canal
    .what-private = privadas
    .what-public = públicas

papers-admin-config-alerts = alertas
    .description = Elegir dónde aviso de canales en los que no puedo publicar
    .channel = canal
    .channel-description = Sin canal: quien creó la suscripción

papers-admin-config-reset = restablecer
    .description = Olvidar todos los ajustes, tras confirmar
    .channel = canal
    .channel-description = Solo este canal: sigue al servidor

papers-admin-data = datos
    .description = Lo que guardo de este servidor

papers-admin-data-export = exportar
    .description = Todo lo que guardo de este servidor, en un archivo JSON

papers-admin-data-import = importar
    .description = Tomar ajustes y suscripciones de un archivo
    .file = archivo
    .file-description = De “data export”, hasta 256 KiB

papers-admin-data-delete = borrar
    .description = Borrar todo lo que guardo de este servidor, tras confirmar

look-up-papers = Buscar artículos

save-papers = Guardar artículos
