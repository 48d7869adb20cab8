# What `/papers` answers.

since-week = última semana
since-month = último mes
since-quarter = últimos 3 meses
since-year = último año
order-best = los más relevantes primero
order-newest = los más recientes primero
order-upvotes = los más votados primero

papers-about = Artículos sobre { $topic }
papers-nearest-to = Nada coincide del todo; lo más cercano a { $topic }
nothing-about = No he encontrado nada sobre { $topic }. Prueba con menos palabras o con `a OR b`.
nothing-about-in-period = No he encontrado nada sobre { $topic } en este periodo; con `since` puedes ir más atrás. Prueba con menos palabras o con `a OR b`.
papers-of-day = Artículos del { $day }
papers-of-day-about = Artículos del { $day } sobre { $topic }
no-papers-of-day = No hay artículos del { $day }.
no-papers-of-day-about = Ninguno de los artículos del { $day } trata de { $topic }. Quita el tema para verlos todos.
papers-like = Artículos parecidos a { $title }
no-papers-like = No tengo ningún artículo parecido a **{ $title }**.
similar-because = en común: { $terms }
more-papers = Más artículos · { $day }

data-not-asked-yet = Hugging Face, aún sin consultar
data-updated-now = Hugging Face, actualizado ahora mismo
data-updated-minutes = Hugging Face, actualizado hace { $minutes } min
data-updated-hours = Hugging Face, actualizado hace { $hours } h
data-updated-days = { $days ->
    [one] Hugging Face, actualizado hace { $days } día
   *[other] Hugging Face, actualizado hace { $days } días
}

# /papers privacy
privacy-forgotten = Olvidado: que creaste { $subscriptions }. Las suscripciones se quedan; si hay problemas con ellas, ya no te avisaré.
privacy-nothing-was-stored = No había nada guardado sobre ti.
privacy-stored = Tu id está guardado con { $subscriptions } que creaste, para poder avisarte cuando no se pueda publicar en un canal. `/papers privacy forget:true` lo olvida.
privacy-nothing-stored = No hay nada guardado sobre ti.
privacy-subscriptions = { $count ->
    [one] { $count } suscripción
   *[other] { $count } suscripciones
}
privacy-questions = Lo que preguntas se responde desde mi propia caché y no se guarda. Un tema largo detrás de un botón se guarda 30 días, sin nombre.
privacy-no-names = No se guardan nombres, ni mensajes, ni listas de miembros: de un servidor solo ids, sus ajustes y temas, y qué artículos han recibido sus canales.
privacy-removed = Cuando me quitan de un servidor, todo lo suyo se borra a los 30 días; sus admins pueden hacerlo al momento con `/papers-admin data delete`.

# Suggestions while one types.
suggest-subscription-here = { $topic } (aquí)
suggest-subscription-elsewhere = { $topic } (canal { $channel })
