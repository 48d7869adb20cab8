# What `/papers` answers.

since-three-days = últimos 3 días
since-week = última semana
since-month = último mes
since-quarter = últimos 3 meses
since-year = último año
order-best = los más relevantes primero
order-newest = los más recientes primero
order-upvotes = los más votados primero
order-trending = tendencias primero
list-with-code = con código

papers-about = Artículos sobre { $topic }
papers-nearest-to = Nada coincide del todo; lo más cercano a { $topic }
nothing-about = No he encontrado nada sobre { $topic }. Prueba con menos palabras o con `a OR b`.
nothing-about-with-code = No he encontrado nada sobre { $topic } que tenga un enlace al código. Quita `has-code`, o prueba con menos palabras.
nothing-about-in-period = No he encontrado nada sobre { $topic } en este periodo; con `since` puedes ir más atrás. Prueba con menos palabras o con `a OR b`.
nothing-about-but = No he encontrado nada así sobre { $topic }. Estas consultas encuentran algo:

# Buttons with other questions, under a list that found nothing; at most 80 characters.
topic-instead-everything = En toda la caché
topic-instead-no-exclusions = Todo sobre: { $topic }
topic-instead-without = Sin { $part }
topic-instead-any = Cualquiera de: { $topic }

papers-of-day = Artículos del { $day }
papers-of-day-about = Artículos del { $day } sobre { $topic }
no-papers-of-day = No hay artículos del { $day }.
no-papers-of-day-about = Ninguno de los artículos del { $day } trata de { $topic }. Quita el tema para verlos todos.
papers-like = Artículos parecidos a { $title }
no-papers-like = No tengo ningún artículo parecido a **{ $title }**.
papers-most-voted = Artículos más votados
papers-most-voted-about = Artículos más votados sobre { $topic }
no-papers-most-voted = No se ha listado ningún artículo desde el { $day }.
no-papers-most-voted-about = No se ha listado ningún artículo sobre { $topic } desde el { $day }. Elige un `period` más largo, o quita el tema.
papers-saved = Tus artículos guardados
papers-named = Artículos en este mensaje
similar-because = en ambos: { $terms }
more-papers = Más artículos · { $day }

data-not-asked-yet = Hugging Face, aún sin consultar
data-updated-now = Hugging Face, actualizado ahora mismo
data-updated-minutes = Hugging Face, actualizado hace { $minutes } min
data-updated-hours = Hugging Face, actualizado hace { $hours } h
data-updated-days = { $days ->
    [one] Hugging Face, actualizado hace { $days } día
   *[other] Hugging Face, actualizado hace { $days } días
}

# The commands on messages.
look-up-nothing-named = Este mensaje no enlaza ningún artículo que yo sepa leer. Busco ids de arXiv y enlaces a arXiv, Hugging Face, alphaXiv y DOI de arXiv.
look-up-nothing-known = No tengo ninguno de estos artículos: { $papers }. Mi caché contiene lo que listó Hugging Face; `/papers status` dice desde cuándo.
look-up-unknown = no está en mi caché: { $papers }

# /papers saved
saved-nothing = Aún no guardas ningún artículo. Hazlo con `/papers saved add` o con **Guardar** en la ficha de un artículo.
saved-added = Guardado: **{ $title }**. `/papers saved list` muestra lo que guardas.
saved-already = Ya guardas **{ $title }**.
saved-full = Guardas { $limit } artículos, y no caben más. Quita algunos con `/papers saved remove`, o llévatelos con `/papers saved export` y vacía la lista.
saved-named = { $new ->
    [0] Ya los guardas todos: { $papers }.
    [one] Guardados, { $new } de ellos nuevo: { $papers }.
   *[other] Guardados, { $new } de ellos nuevos: { $papers }.
}
saved-named-in-part = { $new ->
    [0] Estos ya los guardas: { $papers }. No están en mi caché: { $unknown }.
    [one] Guardados, { $new } de ellos nuevo: { $papers }. No están en mi caché: { $unknown }.
   *[other] Guardados, { $new } de ellos nuevos: { $papers }. No están en mi caché: { $unknown }.
}
saved-removed = Ya no se guarda: { $paper }.
saved-not-there = No guardas { $paper }. `/papers saved list` muestra lo que guardas.
saved-clear-question = { $papers ->
    [one] ¿Dejar de guardar este artículo ({ $papers })? No se puede deshacer; `/papers saved export` te lo da antes en un archivo.
   *[other] ¿Dejar de guardar estos { $papers } artículos? No se puede deshacer; `/papers saved export` te los da antes en un archivo.
}
saved-clear-button = { $papers ->
    [one] Quitar { $papers } artículo
   *[other] Quitar los { $papers } artículos
}
saved-cleared = { $papers ->
    [0] No guardabas nada.
    [one] Quitado { $papers } artículo. Ahora no guardas nada.
   *[other] Quitados { $papers } artículos. Ahora no guardas nada.
}
saved-exported = { $papers ->
    [one] El artículo que guardas.
   *[other] Los { $papers } artículos que guardas.
}

# /papers topics
topics-heading = ## Temas que tienen nombre
topics-facts = -# { $topics } temas · página { $page } de { $pages } · cualquier otra palabra también es un tema
topics-facts-with-own = -# { $topics } temas, { $own } de ellos propios de este servidor · página { $page } de { $pages } · cualquier otra palabra también es un tema
topics-line = **{ $topic }** – { $about } ({ $volume })
topics-topic = ## { $topic }
topics-own = Un tema propio de este servidor.
topics-meaning = Significa: { $meaning }.
topics-about = { $about }
topics-synonyms = Otros nombres: { $names }.
topics-covers = También abarca: { $covered }.
topics-papers-a-day = { $papers ->
    [one] alrededor de { $papers } artículo al día
   *[other] alrededor de { $papers } artículos al día
}
topics-papers-in-month = { $papers ->
    [0] ninguno en 30 días
    [one] { $papers } artículo en 30 días
   *[other] { $papers } artículos en 30 días
}
topics-carried-by = Se publica en { $channels }.
topics-carried-by-and-more = Se publica en { $channels } y { $more } más.
topics-find = Buscar artículos

# /papers subscriptions
subscriptions-of = { $channel } recibe artículos sobre:
subscriptions-yours = Tu propio boletín trae artículos sobre:
subscriptions-none = { $channel } no recibe artículos. Quien pueda gestionar sus canales puede cambiarlo con `/papers-admin subscribe`.
subscriptions-none-here = Aún no sigues nada. `/papers follow add` te trae artículos aquí; en un servidor, este comando muestra lo que recibe un canal.
subscriptions-without-me = Este servidor no me ha añadido, así que aquí no se publica nada. Alguien con **Gestionar servidor** puede añadirme; `/papers about` tiene el enlace.
subscriptions-not-seen = No puedes ver { $channel }, así que no me toca decir qué recibe. Indica un canal que puedas ver.
subscriptions-strict = estricto
subscriptions-wide = amplio
subscriptions-votes = { $upvotes ->
    [one] a partir de { $upvotes } voto
   *[other] a partir de { $upvotes } votos
}
subscriptions-paused = en pausa
subscriptions-paused-until = en pausa, vuelve { $until }
subscriptions-whom-to-ask = Para cambiarlo, pregunta a alguien que tenga **Gestionar canales** aquí.

# /papers status
status-source = Artículos: { $age }.
status-source-late = Artículos: Hugging Face no ha respondido desde { $since }. Sigo intentándolo, y respondo con lo que tengo.
status-cache = Mi caché: { $papers ->
    [one] { $papers } artículo
   *[other] { $papers } artículos
} desde el { $day }, { $megabytes } MB.
status-cache-without-days = Mi caché: { $papers ->
    [one] { $papers } artículo
   *[other] { $papers } artículos
}, { $megabytes } MB.
status-no-digests = Boletines: aquí no llega ninguno.
status-next = Boletines: { $next }
status-last = El último aquí, del { $day }: { $what }
status-version = paperboy { $version }. `/papers about` dice más.

# /papers about
about = **paperboy { $version }** lleva a cada canal, una vez cada mañana, los artículos científicos en tendencia sobre sus temas.
    Los artículos, sus votos y resúmenes vienen de la página de artículos de Hugging Face; sus categorías, de arXiv. Thank you to arXiv for use of its open access interoperability. paperboy no pertenece a ninguno de los dos.
    Licencia: { $licence }, a tu elección.
    Se guardan ids y ajustes, ni nombres ni mensajes: `/papers privacy show`. Lo que preguntas se responde desde mi propia caché.
about-source = Código fuente
about-invite = Añadir a un servidor
about-install = Añadir a mis aplicaciones

# /papers privacy
privacy-set-up = { $subscriptions ->
    [one] Tu id está guardado con { $subscriptions } suscripción que creaste, para poder avisarte cuando no se pueda publicar en un canal.
   *[other] Tu id está guardado con { $subscriptions } suscripciones que creaste, para poder avisarte cuando no se pueda publicar en un canal.
}
privacy-follows = { $topics ->
    [one] { $topics } tema que sigues, con tu zona, tus horas y lo que se te envió.
   *[other] { $topics } temas que sigues, con tu zona, tus horas y lo que se te envió.
}
privacy-reader = Tu zona y tus horas, de cuando seguías algo.
privacy-saved = { $papers ->
    [one] { $papers } artículo que guardas.
   *[other] { $papers } artículos que guardas.
}
privacy-marks = { $presses ->
    [one] Que se contó { $presses } pulsación tuya en un boletín, con un código que no es tu id.
   *[other] Que se contaron { $presses } pulsaciones tuyas en boletines, con un código que no es tu id.
}
privacy-set-up-begun = Lo que respondiste en una configuración, durante un día.
privacy-nothing-stored = No hay nada guardado sobre ti.
privacy-how-to-delete = `/papers privacy export` te lo da todo en un archivo; `/papers privacy delete` lo borra.
privacy-questions = Lo que preguntas se responde desde mi propia caché y no se guarda. Un tema largo detrás de un botón se guarda 30 días, sin nombre.
privacy-elsewhere = Lo que buscas se envía también, sin tu nombre, a un servicio que eligió el operador: dice qué artículos lo expresan con otras palabras.
privacy-no-names = No se guardan nombres, ni mensajes, ni listas de miembros: de un servidor solo ids, sus ajustes y temas, y qué artículos han recibido sus canales.
privacy-removed = Cuando me quitan de un servidor, todo lo suyo se borra a los 30 días; sus admins pueden hacerlo al momento con `/papers-admin data delete`.
privacy-exported = Todo lo que está guardado sobre ti.
privacy-delete-question = ¿Borrar todo lo que está guardado sobre ti? Desaparece al momento y no se puede deshacer. Las suscripciones de los servidores se quedan; si hay problemas con ellas, ya no te avisaré.
privacy-delete-button = Borrar lo guardado sobre mí
privacy-deleted = Borrado; ya no hay nada guardado sobre ti. Era: suscripciones que creaste, { $subscriptions }; temas que seguías, { $topics }; artículos que guardabas, { $papers }; pulsaciones, { $presses }.

# Suggestions while one types.
suggest-subscription-here = { $topic } (aquí)
suggest-subscription-elsewhere = { $topic } (canal { $channel })
