# Times, zones and days as people write them.

time-unreadable = „{ $written }“ ist keine Uhrzeit; schreib 08:30.

zone-without-daylight-saving = „{ $written }“ kennt keine Sommerzeit; wähle einen Ort: { $places }.
zone-unknown = Eine Zeitzone „{ $written }“ gibt es nicht. Schreib einen Ort wie { $example }.
zone-unknown-like = Eine Zeitzone „{ $written }“ gibt es nicht. Meintest du { $places }?
zone-nearest-city = die größte Stadt in deiner Nähe
zone-with-time = { $zone } (jetzt { $time })

days-every-day = jeden Tag
days-weekdays = werktags
days-unreadable = Diese Tage kann ich nicht lesen. Schreib „jeden Tag“, „werktags“ oder eine Liste wie „Mo, Mi, Fr“.
days-none = Mindestens ein Tag muss bleiben. Um die Digests eine Weile anzuhalten, pausiere den Kanal.
