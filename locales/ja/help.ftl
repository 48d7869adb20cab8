# `/papers help`: what there is, and a page for each command.

help-overview = **paperboy** は、その日の話題の論文を毎朝 1 回、各チャンネルにトピック別に投稿します。

    {"**"}みなさん向け**
    `/papers topic` – どんなテーマの論文でもすぐに
    `/papers today` – 最新の日の論文 · `/papers top` – 投票数の多い論文
    `/papers show` – 論文を 1 本 · `/papers similar` – 似た論文 · `/papers random` – ランダムに 1 本
    `/papers topics` – 名前のあるトピック
    `/papers saved list`、`add`、`remove`、`clear`、`export` – 保存した論文
    `/papers follow` – 自分専用のダイジェスト (DM) · `/papers timezone` – 届く時間帯
    `/papers subscriptions` – このチャンネルに届くもの · `/papers status` – 論文の鮮度
    `/papers privacy show`、`export`、`delete` – あなたについての保存内容
    `/papers about` – バージョン、ソースコード、ライセンス
    メッセージの「アプリ」メニュー：**論文を調べる**、**論文を保存**

    {"**"}管理者向け**：`/papers-admin` …
    `setup` – 何もない状態から最初のダイジェストまで
    `subscribe`、`unsubscribe`、`edit`、`list`、`pause`、`resume` – チャンネルに届くもの
    `preview`、`post-now`、`explain`、`history`、`check` – 届いたものとその理由
    `topic` – このサーバー独自のトピック
    `config` – タイムゾーン、時刻、曜日、見た目、言語
    `data` – このサーバーについての保存データ

    コマンドの詳細：`/papers help command:topic`

help-topic = **/papers topic** はボット自身のキャッシュから論文を探し、それぞれが選ばれた理由を示します。
    `diffusion models` – 両方の語が近くにある
    `"chain of thought"` – このフレーズ
    `speech -survey` – ある語を除く
    `speech OR audio` – どちらか
    `author:"Yuan Li"`、`org:alibaba`、`cat:cs.CL` – 著者、組織、arXiv カテゴリ
    `rlhf`、`agents`、`diffusion` … – よく知られたトピックは同義語も含みます。このサーバー独自のものも同様です
    `since`、`has-code`、`sort` で絞り込めます。`share:true` で全員に見せます。

help-today = **/papers today** は Hugging Face が掲載した最新の日を、トレンド順に表示します。
    `topic` でその論文だけに絞ります：`/papers today topic:robotics`
    `sort` で投票数順や新しい順に並べ、`limit` で最大 25 本まで表示します。

help-top = **/papers top** は 1 週間、または別の `period`（3 日、1 か月、1 年）で投票数の多い論文を表示します。
    `topic` でその論文だけに絞り、`limit` で最大 25 本まで表示します：`/papers top period:a month topic:agents`

help-show = **/papers show** は論文を 1 本表示します：概要、著者、投票数、コード、リンク。
    タイトルの語を入力して一覧から選ぶか、arXiv ID かリンクを指定します：`/papers show paper:2608.13489`
    {"**"}保存** であとで読むために取っておけます。

help-similar = **/papers similar** は、ある論文の珍しい語を共有する論文を探し、その語を示します：`/papers similar paper:2608.13489`

help-random = **/papers random** は論文をランダムに 1 本表示します。人気のある論文ほど出やすく、最近表示したものは出ません。
    `topic` でその論文に限ります：`/papers random topic:robotics`

help-topics = **/papers topics** は名前のあるトピックを表示します。まずこのサーバー独自のもの、次に既知のものを、おおよその論文数とともに示します。
    `topic` を付けると 1 つを説明します：`/papers topics topic:rlhf`

help-subscriptions = **/papers subscriptions** は、このチャンネルに届くもの、次の投稿の時期、相談先を表示します。`channel` で、見えるほかのチャンネルを表示します。

help-saved = **/papers saved** は論文を最大 500 本まで保存します。ほかの人には見えません。
    `add paper:2608.13489`、または論文のカードの **保存** · `list` · `remove`
    `export format:BibTeX` でファイルとして受け取れます。RIS、Markdown、CSV も可能です
    `clear` は確認のうえ、すべて外します。

help-follow = **/papers follow** はダイジェストをダイレクトメッセージで届けます。フォローしたトピック、著者、キーワードの論文が毎日または毎週届きます。あなただけのものです。
    `add` · `list` · `remove`：`/papers follow add kind:topic value:diffusion`

help-timezone = **/papers timezone** は、自分のダイジェストが朝に届くように、お住まいのタイムゾーンを設定します：`/papers timezone zone:Asia/Tokyo`

help-status = **/papers status** は、論文の鮮度と本数、ここでの次のダイジェストの時期、前回の結果、バージョンを表示します。

help-privacy = **/papers privacy** は、あなたについての保存内容に関するコマンドです。
    `show` で表示 · `export` でファイルとして受け取り · `delete` で確認のうえすぐに削除。ここでもダイレクトメッセージでも使えます。

help-about = **/papers about** はボットについて表示します：バージョン、ソースコード、ライセンス、論文の出典、ほかの場所で使う方法。

help-help = **/papers help** は使えるものを表示します。`command` を付けると 1 つを説明します：`/papers help command:topic`

help-look-up-papers = **論文を調べる** はメッセージの「アプリ」メニューにあります。メッセージがリンクしている論文を表示します：arXiv、Hugging Face、alphaXiv、DOI。共有するまで、あなたにだけ見えます。

help-save-papers = **論文を保存** はメッセージの「アプリ」メニューにあります。メッセージがリンクしている論文を保存します。`/papers saved list` で表示できます。

help-setup = **/papers-admin setup** は、何もない状態から最初のダイジェストまで案内します：チャンネル、トピック、タイムゾーン、時刻、確認。**サーバー管理** の権限が必要です。もう一度実行すると、選んだ内容を変更できます。

help-subscribe = **/papers-admin subscribe** は、毎朝トピックの論文をチャンネルに投稿します。そこで **チャンネルの管理** の権限が必要です。
    `topic` には `/papers topic` と同じものが書けます。`channel` は省略するとここです。
    `level` は範囲の広さ。`min-upvotes` と `has-code` は条件に合わない論文を、`exclude` はある語を除き、`author` はその著者の論文だけにします。
    `max-papers` はチャンネルの 1 日の上限。`mention` は論文があるときに一度だけロールをメンションします。

help-unsubscribe = **/papers-admin unsubscribe** は購読を終えます。投稿済みのものは残り、再び購読しても二度は投稿されません。

help-edit = **/papers-admin edit** は購読を変更します：`subscribe` のオプション、項目を空にする `clear`、別のチャンネルへ移す `to-channel`。変更前と変更後を表示します。

help-list = **/papers-admin list** は、各チャンネルに届くもの、次の投稿の時期、問題を表示します。`channel` を付けると長いトピックも全部表示します。

help-pause = **/papers-admin pause** は、サーバー、チャンネル、購読を無期限に、または `until` の日まで休ませます。その間に掲載された論文は、再開後の最初のダイジェストで届きます（最大 7 日前まで）。

help-resume = **/papers-admin resume** は一時停止を終えます。

help-preview = **/papers-admin preview** は、今チャンネルに届く内容を自分だけに表示します。投稿も、投稿済みの記録もしません。

help-post-now = **/papers-admin post-now** は今日のダイジェストをすぐに投稿します。その場合、朝の投稿はありません。`again:true` では、確認のうえ今日のダイジェストをもう一度投稿します。

help-explain = **/papers-admin explain** は、論文がチャンネルに届いた、または届かなかった理由を順を追って示します。

help-history = **/papers-admin history** は毎朝の結果を表示します：投稿、遅延、待機、新着なし、持ち越し、スキップ、断念。それぞれ理由付きです。
    14 日前までさかのぼります。`days` で日数を変え、`channel` でそのチャンネルだけを表示します。

help-check = **/papers-admin check** は、ダイジェストが届くかを点検します：ボットの権限、購読と予定、論文の鮮度、記録された問題。
    問題がなくなっていれば、不調だったチャンネルにすぐ試します。`test-message:true` で確認のため短いメッセージを投稿します。

help-own-topics = **/papers-admin topic** は、このサーバー独自のトピックに名前を付けます：`create`、`edit`、`delete`、`list`、そして結果を試せる `test`。名前はトピックを書くところならどこでも使えます。

help-config = **/papers-admin config** は、朝の時刻とダイジェストの見た目を設定します。**サーバー管理** の権限が必要です。
    `timezone zone:Asia/Tokyo` · `time at:08:30` · `days days:weekdays` · `alerts channel:#admins` · `show`
    `time` に `channel` を付けると、そのチャンネルだけの時刻になります。変更しても、同じ日が繰り返されたり抜けたりしません。
    `layout`、`threads`、`silent`、`language`、`empty-days`、`catch-up`、`recap`、`max-papers` は、ダイジェストの見た目と動作を、サーバー全体または `channel` のチャンネルについて決めます。
    `replies` は、メンバーの一覧を全員に見せるかどうかです。`reset` は決めたことを消します。
    `alerts` は、投稿できないチャンネルの通知先です。なければ、購読を設定したメンバーに送ります。

help-data = **/papers-admin data** には **サーバー管理** の権限が必要です。
    `data export` は、このサーバーについて保存しているすべてを JSON ファイルで渡します。`data import` はそのファイルを、変更内容を示したうえで読み込みます。`data delete` は確認のうえ、すぐにすべて削除します。

help-unknown = その名前のコマンドはありません。使えるもの：{ $commands }。
