# Times, zones and days as people write them.

time-unreadable = « { $written } » n'est pas une heure ; écrivez 08:30.

zone-without-daylight-saving = « { $written } » ne suit pas l'heure d'été ; choisissez un lieu : { $places }.
zone-unknown = Il n'y a pas de fuseau horaire « { $written } ». Écrivez un lieu comme { $example }.
zone-unknown-like = Il n'y a pas de fuseau horaire « { $written } ». Vouliez-vous dire { $places } ?
zone-nearest-city = la plus grande ville près de chez vous
zone-with-time = { $zone } (il est { $time })

days-every-day = tous les jours
days-weekdays = en semaine
days-unreadable = Je ne comprends pas ces jours. Écrivez « tous les jours », « en semaine », ou une liste comme « lun, mer, ven ».
days-none = Il faut au moins un jour. Pour arrêter les bulletins un moment, mettez le salon en pause.
