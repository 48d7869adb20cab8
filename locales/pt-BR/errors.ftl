# Refusals and faults: a sentence of cause, a sentence of cure.

only-in-servers = Isso funciona em servidores; aqui você pode usar `/papers topic`, `/papers today` e `/papers show`.
lacks-manage-channels = Para isso você precisa de **Gerenciar canais** aqui. Um admin também pode liberar este comando em Config. do servidor → Integrações.
lacks-manage-channels-in = Para isso você precisa de **Gerenciar canais** em { $channel }. Um admin também pode liberar este comando em Config. do servidor → Integrações.
lacks-manage-server = Para isso você precisa de **Gerenciar servidor** aqui. Um admin também pode liberar este comando em Config. do servidor → Integrações.
lacks-send-messages = Para compartilhar algo você precisa de **Enviar mensagens** aqui. Fale com um admin, ou guarde para você.
lacks-send-in-threads = Para compartilhar algo você precisa de **Enviar mensagens em tópicos** aqui. Fale com um admin, ou guarde para você.
lacks-external-apps = Este servidor não me adicionou, e para compartilhar algo você precisa de **Usar aplicativos externos** aqui. Guarde para você, ou fale com um admin.

button-too-old = Este botão é de outra versão, ou o que ele fazia não existe mais. Use o comando de novo: `/papers topic`, `/papers today`, ou `/papers help` para ver todos.
button-choose-paper = Escolha um artigo no menu.
button-of-other-channel = Este botão pertence a outro canal. Clique nele onde o boletim foi publicado.
button-digest-gone = Não tenho mais o resto deste boletim. `/papers today` mostra o último dia.
list-too-old = Esta lista é antiga demais para ser folheada. Use o comando de novo.

command-changed = Este comando mudou. Recarregue o Discord (Ctrl+R) e use-o de novo.
went-wrong = Algo deu errado do meu lado (código { $code }). Veja se foi feito antes de tentar de novo. Se continuar, envie este código ao operador.

cache-empty = Meu cache ainda está vazio: o Hugging Face ainda não respondeu. Tente de novo em alguns minutos.
paper-not-named = Conheço artigos pelo id do arXiv, como 2608.13489, ou por um link. Escolha um na lista que abre enquanto você digita.
paper-unknown = Não tenho o artigo **{ $paper }** ({ $reach }).
paper-unknown-open = Não tenho o artigo **{ $paper }** ({ $reach }). Abra no arXiv: <https://arxiv.org/abs/{ $id }>
cache-goes-back-to = meu cache vai até { $day }
cache-has-nothing = meu cache ainda está vazio

# Whether the bot can post in a channel.
channel-of-wrong-kind = Posso publicar em canais de texto, de anúncios e de fórum, e em tópicos; { $channel } não é nenhum deles. Indique outro canal.
channel-cannot-see = Não consigo ver { $channel }: **Ver canal** está negado para mim lá. Permita nas permissões do canal e tente de novo.
channel-lacks-rights = Não consigo publicar em { $channel }: { $rights }. Permita lá e tente de novo.
channel-lacks-threads = Não consigo abrir threads em { $channel }, como definido para os boletins de lá: { $rights }. Permita isso lá ou use `/papers-admin config threads what:off`, e tente de novo.
channel-right-missing = **{ $right }** está { $place }
right-denied-for-me = negado para mim nas permissões deste canal
right-denied-for-role = negado para meu cargo { $role } nas permissões deste canal
right-denied-for-everyone = negado para @everyone nas permissões deste canal, e não permitido ao meu cargo
right-not-given = fora de todos os meus cargos neste servidor
discord-silent = O Discord não me responde no momento. Tente de novo em um minuto.
asked-too-often = Perguntei ao Discord sobre os canais deste servidor vezes demais; tente de novo { $when }.

# Discord's names of the rights, as its own settings show them.
right-view-channel = Ver canal
right-send-messages = Enviar mensagens
right-embed-links = Inserir links
right-read-history = Ver histórico de mensagens
right-create-threads = Criar tópicos públicos
right-send-in-threads = Enviar mensagens em tópicos
right-mention-roles = Mencionar @everyone, @here e todos os cargos
