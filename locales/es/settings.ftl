# Times, zones and days as people write them.

time-unreadable = “{ $written }” no es una hora; escribe 08:30.

zone-without-daylight-saving = “{ $written }” no sigue el horario de verano; elige un lugar: { $places }.
zone-unknown = No existe la zona horaria “{ $written }”. Escribe un lugar como { $example }.
zone-unknown-like = No existe la zona horaria “{ $written }”. ¿Querías decir { $places }?
zone-nearest-city = la ciudad más grande cerca de ti
zone-with-time = { $zone } (ahora { $time })

days-every-day = todos los días
days-weekdays = de lunes a viernes
days-unreadable = No entiendo estos días. Escribe “todos los días”, “de lunes a viernes” o una lista como “lun, mié, vie”.
days-none = Hace falta al menos un día. Para detener los boletines un tiempo, pausa el canal.
