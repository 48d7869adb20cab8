# Times, zones and days as people write them.

time-unreadable = “{ $written }” não é uma hora; escreva 08:30.

zone-without-daylight-saving = “{ $written }” não segue o horário de verão; escolha um lugar: { $places }.
zone-unknown = Não existe o fuso horário “{ $written }”. Escreva um lugar como { $example }.
zone-unknown-like = Não existe o fuso horário “{ $written }”. Você quis dizer { $places }?
zone-nearest-city = a maior cidade perto de você
zone-with-time = { $zone } (agora { $time })

days-every-day = todos os dias
days-weekdays = dias úteis
days-unreadable = Não entendo esses dias. Escreva “todos os dias”, “dias úteis” ou uma lista como “seg, qua, sex”.
days-none = É preciso ao menos um dia. Para parar os boletins por um tempo, pause o canal.
