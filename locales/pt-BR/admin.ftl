# What `/papers-admin` answers.

# When a channel's next digest comes.
next-post = Próximo envio: { $moment } ({ $from_now }).
next-post-today = O boletim de hoje chega em até um minuto, se houver algo novo. { $next }
next-post-today-feed-late = O boletim de hoje chega assim que o Hugging Face responder de novo, se houver algo novo. { $next }
next-post-none-before = { $next } O último envio não passou, então nenhum é tentado antes de { $moment }; `/papers-admin check` diz mais.
next-post-not-again = { $next } Um boletim já publicado hoje não é publicado de novo.
next-post-moved = O boletim de hoje de { $channels } não foi publicado: chega em até um minuto, se houver algo novo. { $next }
next-post-moved-feed-late = O boletim de hoje de { $channels } não foi publicado: chega assim que o Hugging Face responder de novo, se houver algo novo. { $next }
next-post-channels-and-more = { $channels } e mais { $more }
next-post-no-subscription = { $channel } ainda não tem assinatura. Comece com `/papers-admin subscribe`.

# What is wrong with a channel.
trouble-tried-again = ⚠ Nenhum envio passa desde { $since }: { $why }. Tento de novo { $next_try }.
trouble-tried-with-next = ⚠ Nenhum envio passa desde { $since }: { $why }. Tento de novo com o próximo boletim.

# Buttons

# subscribe
subscribe-done =
    { $channel } agora assina **{ $topic }**: { $meaning }.
    { $next }
    Veja agora com `/papers-admin preview`, ou publique com `/papers-admin post-now`.
subscribe-already = { $channel } já assina **{ $topic }**. Nada foi mudado; veja `/papers-admin list`.
subscribe-channel-full = Este canal tem { $limit } de { $limit } assinaturas. Junte temas com OR, ou remova uma com `/papers-admin unsubscribe`.
subscribe-server-full = Este servidor tem { $limit } de { $limit } assinaturas. Junte temas com OR, ou remova uma com `/papers-admin unsubscribe`.

# How much a topic brings.

# Which subscription is meant.

# unsubscribe and undo
unsubscribe-done = { $channel } não recebe mais **{ $topic }**. Para desfazer: `/papers-admin subscribe topic:{ $topic }` lá; nada é publicado duas vezes.
unsubscribe-removed-already = Esta assinatura já tinha sido removida.

# edit

# pause and resume

# list
admin-list-nothing = Nenhum canal tem assinatura ainda. Comece com `/papers-admin subscribe`.
admin-list-nothing-in-channel = { $channel } ainda não tem assinatura. Comece com `/papers-admin subscribe`.
admin-list-strict = estrito
admin-list-wide = amplo
admin-list-min-upvotes = a partir de ▲ { $upvotes }
admin-list-cut = … e mais: indique um `channel`.

# explain

# topic

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
check-subscriptions = ✅ Assinaturas: { $topics }
check-subscriptions-and-more = ✅ Assinaturas: { $topics } · mais { $more }
check-subscriptions-none = ❌ Assinaturas: nenhuma; comece com `/papers-admin subscribe`
check-schedule = ✅ Horário: { $days } às { $time } ({ $zone }). { $next }
check-papers = ✅ Artigos: { $age }
check-papers-late = ⚠ Artigos: { $age }
check-test-message = Este é um teste pedido por um admin: posso publicar aqui, e os artigos do dia virão assim. Você pode excluir esta mensagem.
check-test-posted = ✅ Mensagem de teste: publicada
check-test-failed = ❌ Mensagem de teste: { $why }
check-test-not-taken = o Discord não a aceitou
check-posts = ✅ Envios: nenhuma falha anotada
check-posts-tried-at-once = ⚠ Nenhum envio passou desde { $since }: { $why }. Agora não vejo nada errado e tento de novo já.
check-posts-given-up = ⚠ Nenhum envio passou desde { $since }: { $why }. Agora não vejo nada errado. O boletim de hoje foi abandonado: `/papers-admin post-now` o publica; senão, os artigos vêm com o próximo.

# preview
preview-nothing-new = Nada novo para { $channel }: nenhum artigo que ele ainda não tivesse recebido correspondeu ({ $window }).

# post-now
post-now-done = Publicado: { $link }
post-now-already = O boletim de hoje de { $channel } já foi publicado: { $link }. Para publicar de novo, adicione `again:true`.
post-now-see-channel = veja { $channel }
post-now-under-way = O boletim de hoje de { $channel } está sendo publicado agora. Se não aparecer, o Discord está com problemas; continuo tentando.
post-now-too-soon = Tente de novo { $from_now }, por favor: acabaram de publicar à mão neste canal.
post-now-nothing-new = Nada novo para { $channel }: nenhum artigo que ele ainda não tivesse recebido correspondeu. Nada foi publicado.
post-now-waiting = O Discord não responde no momento. Continuo tentando publicar o boletim em { $channel }.
post-now-failed = Não consegui publicar em { $channel }: { $why }. Corrija isso e tente de novo.
post-now-not-taken = o Discord não aceitou o boletim

# config
config-shown =
    Fuso horário: **{ $zone }** (agora { $now })
    Hora: **{ $time }**
    Dias: **{ $days }**
    { $alerts }
    { $next }
    Mude com `/papers-admin config timezone`, `time`, `days` e `alerts`.
config-alerts-in-channel = Alertas: em { $channel }
config-alerts-to-subscriber = Alertas: por mensagem direta ao membro que assinou o canal

# data
data-nothing-stored = Nada está guardado deste servidor.
data-too-large = O que guardo deste servidor tem { $megabytes } MB: mais do que o Discord aceita como arquivo. Peça a quem me hospeda.
data-exported = Tudo o que guardo deste servidor: configurações, canais, assinaturas e o que foi feito de cada envio.
data-delete-question = Isto apaga tudo o que guardo deste servidor: configurações, assinaturas ({ $subscriptions }) e o que foi feito de cada envio. Nenhum boletim chegará mais. Não dá para desfazer; `/papers-admin data export` dá uma cópia antes.
data-delete-button = Apagar tudo
data-delete-not-yours = Só quem pediu pode confirmar. Use você mesmo `/papers-admin data delete`.
data-deleted = Tudo o que eu guardava deste servidor foi apagado. Para recomeçar: `/papers-admin subscribe`.
