# Refusals and faults: a sentence of cause, a sentence of cure.

only-in-servers = これはサーバーで使えます。ここでは `/papers topic`、`/papers today`、`/papers show` が使えます。
lacks-manage-channels = ここで **チャンネルの管理** の権限が必要です。管理者は「サーバー設定 → 連携サービス」でこのコマンドを許可することもできます。
lacks-manage-channels-in = { $channel } で **チャンネルの管理** の権限が必要です。管理者は「サーバー設定 → 連携サービス」でこのコマンドを許可することもできます。
lacks-manage-server = ここで **サーバー管理** の権限が必要です。管理者は「サーバー設定 → 連携サービス」でこのコマンドを許可することもできます。
lacks-send-messages = 共有するには、ここで **メッセージを送信** の権限が必要です。管理者に頼むか、共有せずに使ってください。
lacks-send-in-threads = 共有するには、ここで **スレッドでメッセージを送信** の権限が必要です。管理者に頼むか、共有せずに使ってください。
lacks-external-apps = このサーバーにはこのボットが追加されていないため、共有するにはここで **外部のアプリを使用** の権限が必要です。共有せずに使うか、管理者に頼んでください。

button-too-old = このボタンは別のバージョンのものか、対象がもうありません。`/papers topic`、`/papers today` をもう一度実行してください。一覧は `/papers help` で確認できます。
button-choose-paper = メニューから論文を選んでください。
button-of-other-channel = このボタンは別のチャンネルのものです。ダイジェストが投稿された場所で押してください。
button-digest-gone = このダイジェストの続きはもう残っていません。`/papers today` で最新の日を表示できます。
list-too-old = この一覧は古いため、ページをめくれません。コマンドをもう一度実行してください。

command-changed = このコマンドは変更されました。Discord を再読み込み (Ctrl+R) してから、もう一度実行してください。
went-wrong = こちらで問題が起きました（コード { $code }）。もう一度試す前に、処理が済んでいないか確認してください。続く場合は、このコードを運営者に送ってください。

cache-empty = キャッシュはまだ空です。Hugging Face からまだ応答がありません。数分後にもう一度試してください。
paper-not-named = 論文は 2608.13489 のような arXiv ID かリンクで指定してください。入力中に開く一覧から選ぶこともできます。
paper-unknown = 論文 **{ $paper }** はありません（{ $reach }）。
paper-unknown-open = 論文 **{ $paper }** はありません（{ $reach }）。arXiv で開く：<https://arxiv.org/abs/{ $id }>
cache-goes-back-to = キャッシュは { $day } 以降です
cache-has-nothing = キャッシュはまだ空です

# Whether the bot can post in a channel.
channel-of-wrong-kind = 投稿できるのはテキスト、アナウンス、フォーラムのチャンネルとスレッドです。{ $channel } はどれでもありません。別のチャンネルを指定してください。
channel-cannot-see = { $channel } が見えません。**チャンネルを見る** が拒否されています。チャンネルの権限で許可してから、もう一度試してください。
channel-lacks-rights = { $channel } に投稿できません：{ $rights }。そこで許可してから、もう一度試してください。
channel-lacks-threads = { $channel } のダイジェストはスレッドを立てる設定ですが、立てられません：{ $rights }。そこで許可するか、`/papers-admin config threads what:off` を実行してから、もう一度お試しください。
channel-right-missing = **{ $right }** が{ $place }
right-denied-for-me = このチャンネルの権限で、このボットに対して拒否されています
right-denied-for-role = このチャンネルの権限で、ロール { $role } に対して拒否されています
right-denied-for-everyone = このチャンネルの権限で @everyone に対して拒否され、ボットのロールにも許可されていません
right-not-given = このサーバーのボットのどのロールにも与えられていません
discord-silent = 現在 Discord から応答がありません。1 分後にもう一度試してください。
asked-too-often = このサーバーのチャンネルについて Discord に問い合わせすぎました。{ $when }にもう一度試してください。

# Discord's names of the rights, as its own settings show them.
right-view-channel = チャンネルを見る
right-send-messages = メッセージを送信
right-embed-links = 埋め込みリンク
right-read-history = メッセージ履歴を読む
right-create-threads = 公開スレッドの作成
right-send-in-threads = スレッドでメッセージを送信
right-mention-roles = @everyone、@here、全てのロールにメンション
