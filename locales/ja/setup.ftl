# `/papers-admin setup`, and the greeting of a server that the bot joins.

# The screens. Each begins with where one is.
setup-where =
    セットアップ 1/3：**どこに？**
    毎日の論文を投稿するチャンネルを選んでください：テキスト、アナウンス、フォーラム、またはスレッド。
setup-where-fine = ✓ { $channel } に投稿できます。
setup-about =
    セットアップ 2/3：**何について？**
    { $channel } のトピックを好きなだけ選んでください。それ以外は **別のトピック…** で。
setup-about-chosen = 選択中：**{ $topics }**。{ $volume }
setup-when =
    セットアップ 3/3：**いつ？**
    ダイジェストのタイムゾーンと時刻を選んでください。
setup-when-chosen =
    ダイジェストは { $days } **{ $time }**、**{ $zone }** に届きます。
    { $next }
setup-summary =
    セットアップ：**これでよろしいですか？**
    { $channel } に **{ $topics }** が届きます。{ $volume }
setup-no-longer = 今後届かないもの：**{ $topics }**。
setup-summary-when = { $days } **{ $time }**、{ $zone } に届きます。{ $next }
setup-moves-others = これはサーバー全体の時刻です。{ $channels } も変わります。
setup-look = まだ何も保存されていません。{ $day } の一覧なら、次のものが届いていました：
setup-look-nothing = まだ何も保存されていません。{ $day } の一覧に該当する論文はありませんが、ほかの日にはあります。
setup-look-no-papers = まだ何も保存されていません。最初の論文を読み込み中のため、事前にお見せできるものがありません。
setup-look-homes = ほかのチャンネルが詳しく表示する論文は、ここでは 1 行だけになります。どのチャンネルが表示するかは朝に決まります。
setup-done =
    ✓ **完了しました。** これから { $channel } に論文が届きます。
    { $next }
setup-done-more = -# 変更はもう一度 `/papers-admin setup` で、全体の確認は `/papers-admin list` で。

# What is wrong.
setup-over = このセットアップは終了しました。`/papers-admin setup` をもう一度実行してください。現在の設定から始まります。
setup-too-many-topics = 1 つのチャンネルのトピックは { $limit } 件までです。いくつか選択を外すか、OR でまとめてください。
setup-nothing-left = トピックが残っていません。その間に誰かがこのチャンネルを変更しました。**戻る** で選び直してください。

# Buttons, menus and forms.
setup-choose-channel = どのチャンネル？
setup-choose-topics = どのトピック？
setup-choose-zone = どのタイムゾーン？
setup-choose-hour = 何時？
setup-next = 続ける
setup-preview = 見てみる
setup-back = 戻る
setup-check-again = もう一度確認
setup-other-topic = 別のトピック…
setup-other-zone = 別のタイムゾーン…
setup-confirm = 確定
setup-post-now = 最初の回を今すぐ投稿
setup-topic-title = 別のトピック
setup-topic-label = どんな論文が必要ですか？
setup-topic-example = diffusion -survey
setup-zone-title = 別のタイムゾーン
setup-zone-label = 都市またはタイムゾーン
setup-zone-example = Asia/Tokyo

# What a server is told that the bot has joined.
welcome =
    👋 **こんにちは！** 毎朝、みなさんのトピックに合った、その日の話題の機械学習論文を投稿します。
    • 始める：`/papers-admin setup` – 3 つの質問に約 2 分（サーバーを管理できる人向け）
    • 見てみる：`/papers today`
    -# 保存するのは設定と ID だけで、メッセージは保存しません：`/papers privacy show`。このメッセージは設定が終わると消えます。
welcome-back = 👋 **戻ってきました。** 設定を復元しました：{ $subscriptions } 件の購読が次の朝から再び投稿されます。
    -# 確認は `/papers-admin list`、変更は `/papers-admin setup` で。
