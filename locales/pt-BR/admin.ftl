# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Próximo envio: { $moment } ({ $from_now }).
next-post-today = O boletim de hoje chega em até um minuto, se houver algo novo. { $next }
next-post-today-feed-late = O boletim de hoje chega assim que o Hugging Face responder de novo, se houver algo novo. { $next }
next-post-none-before = { $next } O último envio não passou, então nenhum é tentado antes de { $moment }; `/papers-admin check` diz mais.
next-post-paused = Em pausa: nenhum boletim chega até `/papers-admin resume`.
next-post-after-pause = Em pausa. { $next }
next-post-unknown-channel = Não conheço esse canal neste servidor. Escolha um na lista que abre enquanto você digita.
next-post-not-again = { $next } Um boletim já publicado hoje não é publicado de novo.
next-post-moved = O boletim de hoje de { $channels } não foi publicado: chega em até um minuto, se houver algo novo. { $next }
next-post-moved-feed-late = O boletim de hoje de { $channels } não foi publicado: chega assim que o Hugging Face responder de novo, se houver algo novo. { $next }
next-post-channels-and-more = { $channels } e mais { $more }
next-post-no-subscription = { $channel } ainda não tem assinatura. Comece com `/papers-admin subscribe`.

# What is wrong with a channel.
trouble-tried-again = ⚠ Nenhum envio passa desde { $since }: { $why }. Tento de novo { $next_try }.
trouble-tried-with-next = ⚠ Nenhum envio passa desde { $since }: { $why }. Tento de novo com o próximo boletim.

# Buttons
button-preview = Prévia
button-post-now = Publicar um agora
button-undo = Desfazer
button-channel-unknown = Nada mais se sabe deste canal. Recomece com `/papers-admin subscribe`.

# subscribe
subscribe-done = ✅ { $channel } agora assina **{ $topic }**: { $meaning }.
subscribe-done-with = ✅ { $channel } agora assina **{ $topic }** ({ $options }): { $meaning }.
subscribe-already = { $channel } já assina **{ $topic }**: nada foi mudado. `/papers-admin edit` muda as opções.
subscribe-max-papers = Artigos em um boletim de { $channel }, no máximo: { $before } → **{ $after }**
subscribe-volume-of = **{ $topic }**: { $volume }
subscribe-in-forum = É um fórum: cada dia recebe um post, com as tags que têm o nome dos seus temas.
subscribe-in-announcements = É um canal de anúncios: os boletins são publicados nos servidores que o seguem.
subscribe-not-heard = ⚠ { $role } não receberá o aviso: permita nas configurações do cargo que todos o mencionem, ou me dê **{ $right }** lá.
subscribe-not-everyone = Nunca chamo todo mundo. Escolha um cargo que os membros pegam por conta própria.
subscribe-nothing-named = Diga de que os artigos devem tratar: um `topic`, um `author` ou os dois.
subscribe-too-many-topics = São temas demais de uma vez: o máximo é { $limit }. Use o comando de novo para os outros.
subscribe-channel-full = Este canal tem { $limit } de { $limit } assinaturas. Junte temas em um só com OR, ou remova uma com `/papers-admin unsubscribe`.
subscribe-server-full = Este servidor tem { $limit } de { $limit } assinaturas. Junte temas em um só com OR, ou remova uma com `/papers-admin unsubscribe`.

# How much a topic brings.
volume-unknown = Ainda não sei dizer quanto isso traz: não tenho nenhuma lista dos últimos 30 dias.
volume-none = Nada dos últimos 30 dias correspondeu. Confira a grafia, ou leia com mais amplitude usando `level`.
volume-few = { $total ->
    [0] Nada nos últimos 30 dias.
    [one] Cerca de { $total } artigo nos últimos 30 dias.
   *[other] Cerca de { $total } artigos nos últimos 30 dias.
}
volume-daily = { $papers ->
    [one] Cerca de { $papers } artigo por dia nos últimos 30 dias.
   *[other] Cerca de { $papers } por dia nos últimos 30 dias.
}
volume-much = Cerca de { $papers } por dia nos últimos 30 dias: mais que os { $max } que um boletim mostra, então os outros esperam atrás do botão. Com `min-upvotes:{ $upvotes }` seriam cerca de { $calmer }.
volume-much-anyway = Cerca de { $papers } por dia nos últimos 30 dias: mais que os { $max } que um boletim mostra, então os outros esperam atrás do botão.

# Which subscription is meant.
subscription-unknown = Não existe essa assinatura neste servidor. Escolha uma na lista que abre enquanto você digita.
subscription-several = Vários canais têm este tema. Escolha um na lista que abre enquanto você digita.

# unsubscribe and undo
unsubscribe-done = { $channel } não recebe mais **{ $topic }**. O botão traz de volta e expira { $until }; nada é publicado duas vezes.
unsubscribe-removed-already = Esta assinatura já tinha sido removida.
undo-done = Desfeito: { $channel } não recebe { $topics }.
undo-gone-already = Não há nada a desfazer: a assinatura já não existe. Veja `/papers-admin list`.
restore-done = { $channel } volta a receber **{ $topic }**. { $next }
restore-too-late = É tarde demais para desfazer. Assine de novo com `/papers-admin subscribe`; nada é publicado duas vezes.

# edit
edit-nothing-named = Diga o que deve mudar: indique ao menos uma opção além de `subscription`.
edit-channel = Canal de **{ $topic }**: { $before } → { $after }
edit-topic = Tema: { $before } → **{ $after }**: { $meaning }.
edit-options = Opções de **{ $topic }**: { $before } → **{ $after }**
edit-no-options = nenhuma
edit-no-difference = Já estava assim: nada foi mudado.
edit-topic-taken = { $channel } já tem outra assinatura de **{ $topic }**. Nada foi mudado; remova uma das duas com `/papers-admin unsubscribe`.
edit-nothing-left = Nada sobraria deste tema. Indique um novo `topic`, ou use `/papers-admin unsubscribe`.

# pause and resume
pause-this-server = Este servidor
pause-subscription = **{ $topic }** em { $channel }
pause-done = { $what }: em pausa até `/papers-admin resume`. Os artigos listados nesse meio-tempo vêm com o primeiro boletim depois, se não tiverem mais de 7 dias.
pause-done-until = { $what }: em pausa até { $until }. Os artigos listados nesse meio-tempo vêm com o primeiro boletim depois, se não tiverem mais de 7 dias.
resume-done = { $what }: continua. Os artigos retidos dos últimos 7 dias vêm com o próximo boletim. { $next }
resume-not-paused = { $what }: não está em pausa. `/papers-admin list` mostra o que está.
until-unreadable = Não entendo esse fim. Escreva “amanhã”, um dia da semana como “segunda-feira”, “em 2 semanas” ou uma data como 2027-01-07.
until-out-of-range = Uma pausa termina amanhã, no mínimo, e em um ano, no máximo. Omita `until` para pausar sem fim.
until-tomorrow = amanhã
until-monday = segunda-feira
until-in-a-week = em uma semana
until-in-two-weeks = em 2 semanas
until-in-a-month = em um mês
# Ways to write an end, with # for the number and blanks and capitals as you like; not shown to anybody.
until-ways-of-days = em # dias / em # dia / # dias / # dia / daqui a # dias
until-ways-of-weeks = em # semanas / em # semana / # semanas / # semana / daqui a # semanas
until-ways-of-months = em # meses / em # mês / # meses / # mês / daqui a # meses
suggest-whole-server = o servidor inteiro
suggest-this-channel = este canal: { $topics }
suggest-channel = canal { $channel }: { $topics }

# list
admin-list-nothing = Nenhum canal tem assinatura ainda. Comece com `/papers-admin subscribe`.
admin-list-nothing-in-channel = { $channel } ainda não tem assinatura. Comece com `/papers-admin subscribe`.
admin-list-max-papers = até { $max } artigos
admin-list-strict = estrito
admin-list-wide = amplo
admin-list-min-upvotes = a partir de ▲ { $upvotes }
admin-list-has-code = com código
admin-list-calls = chama { $role }
admin-list-paused = em pausa
admin-list-paused-until = em pausa até { $until }
admin-list-cut = … e mais: indique um `channel`.

# explain
explain-heading = **{ $title }** ({ $id }) em { $channel }
explain-heading-unknown = Artigo { $id } em { $channel }
explain-not-in-cache = ❌ Nenhuma fonte o listou ainda, ou meu cache não vai tão longe
explain-in-cache = ✅ Listado pela primeira vez em { $day }
explain-in-cache-undated = ✅ Tenho o artigo, mas nenhuma fonte o listou
explain-nothing-followed = ❌ O canal não tem assinatura
explain-matched = ✅ **{ $topic }** corresponde: { $why }
explain-missed = ❌ **{ $topic }** não corresponde: { $why }
explain-missed-words = “{ $part }” não aparece nele (falta: { $words })
explain-missed-apart = “{ $part }” não aparece nele
explain-missed-wider = “{ $part }” aparece nele, mas não tão claramente quanto pedido; `level:{ $level }` o aceitaria
explain-excluded = ❌ **{ $topic }** o deixa de fora por: { $parts }
explain-below-upvotes = ❌ **{ $topic }** pede ▲ { $needs }; ele tem ▲ { $has }
explain-no-code = ❌ **{ $topic }** pede código; nenhum link para ele é conhecido
explain-paused = ❌ **{ $topic }** está em pausa
explain-channel-paused = ❌ O canal, ou o servidor inteiro, está em pausa
explain-undated = ❌ Ele não tem dia de listagem, e os boletins se guiam por isso
explain-outside-window = ❌ O próximo boletim olha os artigos { $window }
explain-had = ✅ Estava no boletim de { $day }
explain-had-behind-more = ✅ Estava no boletim de { $day }, atrás do botão
explain-had-elsewhere = ✅ Estava no boletim de { $day }, como linha que leva a outro canal
explain-left-out = ❌ Foi omitido em { $day }: esse boletim atrasou, e os atrasados não são desejados
explain-ranks-higher = ⬆️ Artigos sobre **{ $topic }** ficam um pouco mais acima aqui: *Salvar* foi clicado { $saves } ×, *Não é para nós* { $dismissals } ×
explain-ranks-lower = ⬇️ Artigos sobre **{ $topic }** ficam um pouco mais abaixo aqui: *Salvar* foi clicado { $saves } ×, *Não é para nós* { $dismissals } ×
explain-over-the-limit = { $max ->
    [one] ❌ É o número { $place }, e só o primeiro é mostrado
   *[other] ❌ É o número { $place }, e são mostrados os primeiros { $max }
}
explain-stands-elsewhere = ↪️ Ele já está completo em { $channel }, e um servidor recebe cada artigo completo só uma vez: { $link }
explain-comes-elsewhere = ↪️ Ele vem completo em { $channel }, onde combina melhor: um servidor recebe cada artigo completo só uma vez
explain-takes-off = ✅ Decolou depois dos primeiros dias e ganha uma segunda chance
explain-nothing-in-the-way = ✅ O canal ainda não o recebeu, e seu dia é um dos que o próximo boletim olha
explain-no-link = a mensagem não existe mais
explain-so-not-listed = **Por isso não foi publicado.** Ele vem quando uma fonte o listar e uma assinatura corresponder.
explain-so-nothing-followed = **Por isso não foi publicado.** Comece com `/papers-admin subscribe`.
explain-so-not-wanted = **Por isso não foi publicado:** nenhuma assinatura deste canal o quer. `/papers-admin edit` muda uma.
explain-so-posted = **Por isso foi publicado:** { $link }
explain-so-behind-more = **Por isso não foi mostrado, mas pode ser aberto:** outros eram mais fortes naquele dia. { $link }
explain-so-left-out = **Por isso não foi publicado, nem será.** `/papers-admin config catch-up` decide sobre boletins atrasados.
explain-so-paused = **Por isso espera.** Ele vem com o primeiro boletim depois da pausa, se não passarem mais de 7 dias. { $next }
explain-so-outside-window = **Por isso não será publicado:** é antigo demais. Um boletim traz o que foi listado desde o anterior, no máximo 7 dias atrás.
explain-so-morning = **Por isso não será mais publicado.** O boletim que olhou seu dia foi o de { $day }: { $became }.
explain-so-over-the-limit = **Por isso ficará atrás do botão** do próximo boletim. { $next }
explain-so-as-line = **Por isso vem como uma linha** do próximo boletim que leva até lá. { $next }
explain-so-only-elsewhere = **Por isso não vem aqui:** outros são mais fortes, e { $channel } o tem completo.
explain-so-comes = **Por isso vem** com o próximo boletim. { $next }

# topic
topic-name-unreadable = Isso não pode ser o nome de um tema. Use de uma a seis palavras, { $longest } caracteres no máximo, sem sinais como aspas, dois-pontos ou parênteses.
topic-unknown = Este servidor não tem nenhum tema com esse nome. `/papers-admin topic list` mostra os que tem.
topic-too-many = Este servidor tem { $limit } de { $limit } temas. Apague um com `/papers-admin topic delete`.
topic-name-taken = Este servidor já tem um tema **{ $name }**: { $topic }. Mude-o com `/papers-admin topic edit`.
topic-created = ✅ **{ $name }** significa { $topic }: { $meaning }.
topic-covers-built-in = Neste servidor, esse nome não indica mais o meu próprio tema **{ $name }**.
topic-how-to-use = Use como qualquer tema: `/papers-admin subscribe topic:{ $name }`, `/papers topic query:{ $name }`.
topic-edit-nothing-named = Diga o que deve mudar: indique ao menos uma opção além de `name`.
topic-edited =
    {"**"}{ $old_name }**: { $old_topic }
    → **{ $name }**: { $topic } ({ $meaning })
topic-edit-reaches = A partir do próximo boletim isto vale para { $subscriptions }.
topic-renamed-away = ⚠ Estas ainda dizem **{ $name }**, que agora significa só essas palavras: { $subscriptions }. `/papers-admin edit` as muda.
topic-in-channel = { $channel } ({ $topic })
topic-delete-question = Apagar o tema **{ $name }** ({ $topic })? Nenhuma assinatura o cita.
topic-delete-question-named = { $count ->
    [one] Apagar o tema **{ $name }** ({ $topic })? Uma assinatura o cita, e buscará só essas palavras: { $subscriptions }.
   *[other] Apagar o tema **{ $name }** ({ $topic })? { $count } assinaturas o citam, e buscarão só essas palavras: { $subscriptions }.
}
topic-delete-button = Apagar o tema
topic-deleted = O tema **{ $name }** foi apagado.
topic-list-nothing = Este servidor não tem temas próprios. Dê nome a um com `/papers-admin topic create`.
topic-list-heading = **Temas deste servidor**
topic-list-line = - **{ $name }**: { $topic }
topic-list-line-named = - **{ $name }**: { $topic } · em { $subscriptions }
topic-test-heading = { $count ->
    [one] **{ $name }** ({ $topic }): { $count } artigo nos últimos 30 dias
   *[other] **{ $name }** ({ $topic }): { $count } artigos nos últimos 30 dias
}
topic-test-paper = - { $title } ({ $id }, ▲ { $upvotes }): { $why }

# history
history-heading = { $days ->
    [one] **Envios deste servidor** no último dia, o mais recente primeiro
   *[other] **Envios deste servidor** nos últimos { $days } dias, o mais recente primeiro
}
history-heading-of-channel = { $days ->
    [one] **Envios de { $channel }** no último dia, o mais recente primeiro
   *[other] **Envios de { $channel }** nos últimos { $days } dias, o mais recente primeiro
}
history-nothing-planned = Nada está previsto: não há assinaturas. Comece com `/papers-admin subscribe`.
history-no-morning = Nenhum envio estava previsto nesse tempo.
history-cut = … e outros mais antigos: peça menos `days`, ou indique um `channel`.
# What became of a morning stands behind its day.
history-being-posted = sendo publicado
history-waiting = em espera: { $why }; nova tentativa { $next_try }
history-waiting-soon = em espera: { $why }; nova tentativa em até um minuto
history-empty = nada novo: nada foi publicado
history-folded = deixado para a manhã seguinte: { $why }
history-failed = abandonado: { $why }; o que não foi publicado vem com o próximo
history-skipped = pulado: { $why }; os artigos esperam
history-cause-unknown = a causa não foi anotada
history-posted = publicado { $time }
history-posted-by-hand = publicado de novo à mão { $time }
history-posted-late = { $posted }, { $duration } de atraso
history-posted-link = { $posted }: { $link }
history-posted-deleted = { $posted }, e excluído depois

# check
check-heading = **Verificação de { $channel }**
check-rights = ✅ Permissões: { $rights }
check-rights-lacking = ❌ Permissões: { $hindrance }
check-announcements = ✅ Tipo: canal de anúncios; os boletins são publicados nos servidores que o seguem
check-thread = ✅ Tipo: tópico; eu o reabro quando está arquivado
check-forum = ✅ Tipo: fórum; um post por dia, sem tags
check-forum-tags = ✅ Tipo: fórum; um post por dia, com as tags que têm o nome dos seus temas, dentre: { $tags }
check-forum-wants-tag = ❌ Tipo: fórum que exige uma tag e não tem nenhuma que eu possa usar. Adicione uma que todos possam usar.
check-role-heard = ✅ Cargo: { $role } recebe o aviso
check-role-not-heard = ⚠ Cargo: { $role } não recebe o aviso. Permita nas configurações dele que todos o mencionem, ou me dê **{ $right }**.
check-role-gone = ❌ Cargo: uma assinatura chama um que não existe mais. Esvazie com `/papers-admin edit clear:mention`.
check-subscriptions = ✅ Assinaturas: { $topics }
check-subscriptions-and-more = ✅ Assinaturas: { $topics } · mais { $more }
check-subscriptions-none = ❌ Assinaturas: nenhuma; comece com `/papers-admin subscribe`
check-schedule = ✅ Horário: { $days } às { $time } ({ $zone }). { $next }
check-papers = ✅ Artigos: { $age }
check-papers-late = ⚠ Artigos: { $age }
check-test-message = Este é um teste pedido por um admin: posso publicar aqui. Ele é excluído logo em seguida.
check-test-posted = ✅ Mensagem de teste: publicada, e excluída em seguida
check-test-posted-stays = ✅ Mensagem de teste: publicada; exclua você, eu não posso
check-test-post = Teste
check-test-button = Mensagem de teste
check-test-failed = ❌ Mensagem de teste: { $why }
check-test-not-taken = o Discord não a aceitou
check-posts = ✅ Envios: nenhuma falha anotada
check-posts-tried-at-once = ⚠ Nenhum envio passou desde { $since }: { $why }. Agora os envios devem passar: tento de novo já.
check-posts-given-up = ⚠ Nenhum envio passou desde { $since }: { $why }. Agora os envios devem passar. O boletim de hoje foi abandonado: `/papers-admin post-now` o publica; senão, os artigos vêm com o próximo.

# preview
preview-nothing = Nada para { $channel }: nenhum artigo corresponde ({ $window }).
preview-day-unknown = Posso mostrar os dias de { $oldest } até hoje. Escolha um na lista que abre enquanto você digita.
preview-lacks-rights = ⚠ Agora eu não poderia publicar isto em { $channel }: falta uma permissão. `/papers-admin check` diz qual.
preview-nothing-new = Nada novo para { $channel }: nenhum artigo que ele ainda não tivesse recebido correspondeu ({ $window }).
preview-left-out = ⏸ Deixados de fora por estarem em pausa: { $topics }.
preview-one-rests = ⏸ Esta assinatura está em pausa: enquanto estiver, nada disto chega.
preview-of-day = Isto é o que a lista desse dia tem para { $channel }, seja o que for que ele já recebeu. Um boletim omite o que já chegou, e o que outro canal mostra por inteiro fica em uma só linha.

# post-now
post-now-done = Publicado: { $link }
post-now-already = O boletim de hoje de { $channel } já foi publicado: { $link }. Para publicar de novo, adicione `again:true`.
post-now-again-question = O boletim de hoje de { $channel } já foi publicado: { $link }. Publicar de novo? Todos ali vão vê-lo duas vezes.
post-now-again-button = Publicar de novo
post-now-nothing-to-repeat = O boletim de hoje de { $channel } ainda não foi publicado, então não há o que repetir. `/papers-admin post-now` o publica.
post-now-see-channel = veja { $channel }
post-now-under-way = O boletim de hoje de { $channel } está sendo publicado agora. Se não aparecer, o Discord está com problemas; continuo tentando.
post-now-too-soon = Tente de novo { $from_now }, por favor: acabaram de publicar à mão neste canal.
post-now-nothing-new = Nada novo para { $channel }: nenhum artigo que ele ainda não tivesse recebido correspondeu. Nada foi publicado.
post-now-waiting = O Discord não responde no momento. Continuo tentando publicar o boletim em { $channel }.
post-now-failed = Não consegui publicar em { $channel }: { $why }. Corrija isso e tente de novo.
post-now-not-taken = o Discord não aceitou o boletim

# config
config-shown = **Configurações deste servidor** (lá é agora: { $now })
config-shown-of-channel = **Configurações em { $channel }** (lá é agora: { $now })
config-shown-otherwise = Algo está decidido de outra forma em { $channels }: `/papers-admin config show channel:` mostra.
config-shown-how = Mude cada uma com `/papers-admin config`, para um só canal com `channel`.
config-setting = { $setting }: **{ $value }**
config-changed = { $setting }: { $old } → **{ $new }**
config-no-difference = Já estava assim: nada foi mudado.
config-of-channel = Em { $channel }:
config-timezone = Fuso horário
config-time = Hora
config-days = Dias
config-empty-days = Dias sem artigos
config-empty-days-skip = nada é publicado
config-empty-days-line = uma linha avisa
config-layout = Layout
config-layout-cards = cartões
config-layout-compact = compacto
config-threads = Tópicos
config-on = ativado
config-off = desativado
config-language = Idioma
config-language-discords = o que o Discord indica para este servidor
config-silent = Silencioso
config-catch-up = Boletins atrasados
config-catch-up-late = publicados com atraso
config-catch-up-merge = juntados ao próximo
config-catch-up-skip = omitidos
config-recap = Retrospectiva
config-recap-weekly = toda semana
config-recap-monthly = todo mês
config-replies = Respostas
config-replies-private = privadas
config-replies-public = públicas
config-alerts = Alertas
config-alerts-by-message = por mensagem direta a quem assinou o canal
config-max-papers = Artigos por boletim
config-alerts-in-channel = Alertas: em { $channel }
config-alerts-to-subscriber = Alertas: por mensagem direta ao membro que assinou o canal
reset-nothing = Nada está decidido aqui: não há nada a redefinir.
reset-question = Isto redefine o servidor inteiro:
reset-question-of-channel = Com isto { $channel } volta a seguir o servidor:
reset-what-stays = Assinaturas, temas, pausas e o histórico ficam.
reset-button = Redefinir
reset-done = Redefinido. { $next }

# data
data-nothing-stored = Nada está guardado deste servidor.
data-too-large = O que guardo deste servidor tem { $megabytes } MB: mais do que o Discord aceita como arquivo. Peça a quem me hospeda.
data-exported = Tudo o que guardo deste servidor: configurações, canais, assinaturas e o que foi feito de cada envio.
data-delete-question = Isto apaga tudo o que guardo deste servidor: configurações, assinaturas ({ $subscriptions }) e o que foi feito de cada envio. Nenhum boletim chegará mais. Não dá para desfazer; `/papers-admin data export` dá uma cópia antes.
data-delete-button = Apagar tudo
data-delete-not-yours = Só quem pediu pode confirmar. Use você mesmo `/papers-admin data delete`.
data-deleted = Tudo o que eu guardava deste servidor foi apagado. Para recomeçar: `/papers-admin subscribe`.
import-too-large = Este arquivo é grande demais: o máximo é { $kib } KiB. Use um de `/papers-admin data export`.
import-not-fetched = Não consegui obter este arquivo do Discord. Anexe-o de novo.
import-not-json = Este arquivo não pode ser lido. Use um de `/papers-admin data export`.
import-not-ours = Este arquivo não é uma exportação minha. Use um de `/papers-admin data export`.
import-newer = Este arquivo é de uma versão mais nova que a minha. Peça uma atualização a quem me hospeda.
import-other-server = Este arquivo é de outro servidor. Para copiá-lo aqui, escreva nele o id deste servidor e os ids de seus canais e cargos.
import-unreadable = Algo neste arquivo não pode ser lido: { $why }. Nada foi mudado; corrija e anexe de novo.
import-bad-topic = Um tema deste arquivo não pode ser lido: { $topic }. { $why }
import-too-many-channels = Este arquivo decide sobre mais de { $limit } canais. Nada foi mudado.
import-too-many-topics = Este arquivo tem mais temas que os { $limit } que um servidor pode ter. Nada foi mudado.
import-too-many-subscriptions = Este arquivo tem mais assinaturas que as { $limit } que um servidor pode ter. Nada foi mudado.
import-too-many-in-channel = Este arquivo tem para um canal mais assinaturas que as { $limit } que ele pode ter. Nada foi mudado.
import-unknown-channel = Este servidor não tem o canal { $channel }, ou não consigo vê-lo. Nada foi mudado; corrija o arquivo.
import-unknown-role = Este servidor não tem um cargo { $role } que possa ser chamado. Nada foi mudado; corrija o arquivo.
import-no-difference = Tudo já está como neste arquivo: não há nada a mudar.
import-question = **Isto muda o servidor para o que o arquivo diz:**
import-server-changes = - configurações do servidor inteiro
import-channels-change = { $count ->
    [one] - configurações de { $channels }
   *[other] - configurações de { $count } canais: { $channels }
}
import-topics-come = - temas novos: { $topics }
import-topics-change = - temas que mudam: { $topics }
import-topics-go = - temas que saem: { $topics }
import-subscriptions-come = - assinaturas novas: { $subscriptions }
import-subscriptions-change = - assinaturas que mudam: { $subscriptions }
import-subscriptions-go = - assinaturas que terminam: { $subscriptions }
import-and-more = { $names } e mais { $more }
import-what-stays = O que foi publicado fica anotado: nada é publicado duas vezes.
import-cut = … e mais.
import-button = Importar
import-too-old = Não tenho mais este arquivo. Use `/papers-admin data import` de novo.
import-done =
    Importado. Assinaturas: { $added } novas, { $kept } como no arquivo, { $removed } encerradas.
    { $next }
