<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>The page would show these letters.</source>
        <translation>ページにはこの文字がそのまま表示されます。</translation>
    </message>
    <message>
        <source>Hexo stops here: %1</source>
        <translation>Hexoがここで止まります: %1</translation>
    </message>
    <message>
        <source>Hexo would stop the build at this post.</source>
        <translation>Hexoのビルドがこの記事で止まります。</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>記事にタイトルがありません。</translation>
    </message>
    <message>
        <source>Most themes show an empty place for it.</source>
        <translation>ほとんどのテーマでタイトルの場所が空になります。</translation>
    </message>
    <message>
        <source>The link would lead nowhere.</source>
        <translation>リンク先に何もありません。</translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation>ページで画像が表示されません。</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>%1 will not show: %2</source>
        <translation>%1は表示されません: %2</translation>
    </message>
    <message>
        <source>Rename the file, for example to %1.</source>
        <translation>ファイル名を変更してください(例: %1)。</translation>
    </message>
    <message>
        <source>%1 is called %2 in %3.</source>
        <translation>%1の名前は%3では%2です。</translation>
    </message>
    <message>
        <source>%1 is written with other letters than the file in %2.</source>
        <translation>%1は%2の中のファイルと文字が異なります。</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>%1に書き換える</translation>
    </message>
    <message>
        <source>%1 is missing. It is not in %2.</source>
        <translation>%1が見つかりません。%2の中にありません。</translation>
    </message>
    <message>
        <source>The page looks for %1 at the top of the site, not in the post&apos;s folder.</source>
        <translation>ページは%1を記事のフォルダではなくサイトの最上位で探します。</translation>
    </message>
    <message>
        <source>Write its whole path</source>
        <translation>完全なパスで書く</translation>
    </message>
    <message>
        <source>Write it as asset_img</source>
        <translation>asset_imgで書く</translation>
    </message>
    <message>
        <source>post_asset_folder is off in _config.yml, so Hexo leaves %1 out.</source>
        <translation>_config.ymlでpost_asset_folderがオフのため、Hexoは%1を含めません。</translation>
    </message>
    <message>
        <source>The page would show broken pictures.</source>
        <translation>ページで画像が表示されません。</translation>
    </message>
    <message>
        <source>Hexo leaves out names that start with %1.</source>
        <translation>Hexoは%1で始まる名前を含めません。</translation>
    </message>
    <message>
        <source>Hexo leaves out names that end with %1.</source>
        <translation>Hexoは%1で終わる名前を含めません。</translation>
    </message>
    <message>
        <source>no address can hold %1.</source>
        <translation>アドレスには%1を使えません。</translation>
    </message>
    <message>
        <source>%1 in its name is read as another letter.</source>
        <translation>名前の中の%1が別の文字として読み取られます。</translation>
    </message>
    <message>
        <source>Hexo takes %1 for a tag.</source>
        <translation>Hexoは%1をタグとして読み取ります。</translation>
    </message>
    <message>
        <source>Remove tag, keep text</source>
        <translation>タグだけ削除して文章を残す</translation>
    </message>
    <message>
        <source>Write it as alert</source>
        <translation>alertで書く</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>テーマなし</translation>
    </message>
    <message>
        <source>Themes with this tag: %1. This site uses %2.</source>
        <translation>このタグがあるテーマ: %1。このサイトのテーマ: %2。</translation>
    </message>
    <message>
        <source>Dosirak does not know the tag %1.</source>
        <translation>%1はDosirakにないタグです。</translation>
    </message>
    <message>
        <source>A plugin or script of this site may bring it. If none does, Hexo stops the whole site here.</source>
        <translation>このサイトのプラグインやスクリプトのタグかもしれません。そうでなければ、サイト全体の生成がここで止まります。</translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1.</source>
        <translation>%1はHexoにないタグです。</translation>
    </message>
    <message>
        <source>It stops the whole site here.</source>
        <translation>サイト全体の生成がここで止まります。</translation>
    </message>
    <message>
        <source>Add the end tag</source>
        <translation>終了タグを追加</translation>
    </message>
    <message>
        <source>The tag %1 has no end: {% end%1 %} is missing.</source>
        <translation>タグ%1に終わりがありません: {% end%1 %}が見つかりません。</translation>
    </message>
    <message>
        <source>A tag is written as {% … %}, not as &lt;% … %&gt;.</source>
        <translation>タグは&lt;% … %&gt;ではなく{% … %}と書きます。</translation>
    </message>
    <message>
        <source>The page would show these letters instead of the picture.</source>
        <translation>ページでは画像の代わりにこの文字が表示されます。</translation>
    </message>
    <message>
        <source>Write it as {% %}</source>
        <translation>{% %}で書く</translation>
    </message>
    <message>
        <source>This picture has no source: Hexo&apos;s %1 does not look into the post&apos;s folder.</source>
        <translation>この画像には参照先がありません: Hexoの%1は記事のフォルダを探しません。</translation>
    </message>
    <message>
        <source>Remove the end tag</source>
        <translation>終了タグを削除</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--trust is only asked for with --build.</source>
        <translation>--trustは--buildと一緒に使うときだけ必要です。</translation>
    </message>
    <message numerus="yes">
        <source>No problems in %n post(s).</source>
        <translation>
            <numerusform>%n件の記事に問題はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name every problem: what Hexo would choke on and what would not show</source>
        <translation>すべての問題を知らせる: Hexoが止まるもの、表示されないもの</translation>
    </message>
    <message>
        <source>Posts, folders or sites</source>
        <translation>記事、フォルダ、またはサイト</translation>
    </message>
    <message>
        <source>Let the site&apos;s own Hexo build it</source>
        <translation>サイトのHexoでビルドする</translation>
    </message>
    <message>
        <source>Let the site&apos;s plugins and scripts run</source>
        <translation>サイトのプラグインとスクリプトの実行を許可する</translation>
    </message>
    <message>
        <source>Something is missing on the command line: %1</source>
        <translation>コマンドラインに足りないものがあります: %1</translation>
    </message>
    <message>
        <source>There is something too much on the command line: %1</source>
        <translation>コマンドラインに余分なものがあります: %1</translation>
    </message>
    <message>
        <source>The command line is not understood: %1</source>
        <translation>コマンドラインを解釈できません: %1</translation>
    </message>
    <message>
        <source>Writes, checks and packs posts for Hexo, without a window.</source>
        <translation>ウィンドウなしでHexoの記事を書き、調べ、詰めます。</translation>
    </message>
    <message>
        <source>Tell what can be done, and stop</source>
        <translation>できることを表示して終了する</translation>
    </message>
    <message>
        <source>Tell the version, and stop</source>
        <translation>バージョンを表示して終了する</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the post or site has problems, 2 wrong usage, 3 the disk said no.</source>
        <translation>終了ステータス: 0: 完了、1: 記事またはサイトに問題あり、2: 使い方の誤り、3: ディスクのエラー。</translation>
    </message>
    <message>
        <source>“dosirak-cli --help” and “dosirak-cli COMMAND --help” tell what can be done.</source>
        <translation>「dosirak-cli --help」と「dosirak-cli COMMAND --help」でできることを表示します。</translation>
    </message>
    <message>
        <source>Results for programs</source>
        <translation>プログラム用の結果</translation>
    </message>
    <message>
        <source>The site&apos;s folder; else found by walking up to a _config.yml</source>
        <translation>サイトのフォルダ。なければ上のフォルダへ順に_config.ymlを探す</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>SITE</translation>
    </message>
    <message>
        <source>%1 needs the site&apos;s own Hexo, which this version of Dosirak cannot ask yet.</source>
        <translation>%1にはサイトのHexoが必要ですが、このバージョンのDosirakではまだ使えません。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>出力を書き込めませんでした。</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <translation>%1行目: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing was written. With --without-missing the copy leaves these pictures out.</source>
        <translation>何も書き込んでいません。--without-missingを付けると、コピーからこれらの画像を省きます。</translation>
    </message>
    <message>
        <source>With --overwrite files that differ are replaced.</source>
        <translation>--overwriteを付けると、異なるファイルを上書きします。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%1に%nファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack posts and their photos into a folder for Hexo</source>
        <translation>記事と写真をHexo用のフォルダに詰める</translation>
    </message>
    <message>
        <source>The posts&apos; files</source>
        <translation>記事のファイル</translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation>書き込み先のフォルダ</translation>
    </message>
    <message>
        <source>post: only posts and photos; site: what a build needs too; default: post</source>
        <translation>post: 記事と写真だけ、site: ビルドに必要なものも。デフォルト: post</translation>
    </message>
    <message>
        <source>How picture tags are written: auto, keep as they are, portable; default: auto</source>
        <translation>画像のタグの書き方: auto、keep(元のまま)、portable(汎用)。デフォルト: auto</translation>
    </message>
    <message>
        <source>Into a ZIP file</source>
        <translation>ZIPファイルにする</translation>
    </message>
    <message>
        <source>Also the photos no post uses</source>
        <translation>記事で使っていない写真も含める</translation>
    </message>
    <message>
        <source>Go on although pictures are missing, leaving them out of the copy</source>
        <translation>画像が見つからなくても、コピーから省いて続ける</translation>
    </message>
    <message>
        <source>Replace files that differ</source>
        <translation>異なるファイルを上書きする</translation>
    </message>
    <message>
        <source>Only tell what would be written</source>
        <translation>書き込む内容を表示するだけ</translation>
    </message>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2. %3</source>
        <translation>HexoがFront Matterを読み取れません: %1行%2列。%3</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>%1という項目はありません。</translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation>このファイルの文字コードは%1です。HexoはUTF-8だけを読み込みます。</translation>
    </message>
    <message>
        <source>%1 cannot be changed without touching something else.</source>
        <translation>%1だけを変更することができません。</translation>
    </message>
    <message>
        <source>Read and change a post&apos;s fields; nothing else changes</source>
        <translation>記事の項目を読み取り、変更する。ほかは変わらない</translation>
    </message>
    <message>
        <source>The post&apos;s file</source>
        <translation>記事のファイル</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Its value; several make a list</source>
        <translation>項目の値。複数ならリストになる</translation>
    </message>
    <message>
        <source>The value is text, even where it looks like a number or a date</source>
        <translation>数値や日付に見えても値を文字列にする</translation>
    </message>
    <message>
        <source>Print a field&apos;s value</source>
        <translation>項目の値を出力する</translation>
    </message>
    <message>
        <source>Change a field, or add it</source>
        <translation>項目を変更または追加する</translation>
    </message>
    <message>
        <source>Remove a field with its lines</source>
        <translation>項目をその行ごと削除する</translation>
    </message>
    <message>
        <source>Print all fields</source>
        <translation>すべての項目を出力する</translation>
    </message>
    <message>
        <source>--at takes “end” or a line between 1 and %1.</source>
        <translation>--atには「end」または1から%1までの行を指定します。</translation>
    </message>
    <message>
        <source>Line %1 lies in the front matter. Photos go into the text below it.</source>
        <translation>%1行目はFront Matterの中です。写真はその下の本文に入ります。</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>すでにありました</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>Put photos into a post&apos;s asset folder and their tags into its text</source>
        <translation>写真を記事アセットフォルダに、タグを本文に入れる</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Caption; else the photo&apos;s description or its name</source>
        <translation>キャプション。なければ写真の説明または名前</translation>
    </message>
    <message>
        <source>Behind which line the tags go, or “end” (default)</source>
        <translation>タグを入れる位置の前の行、または「end」(デフォルト)</translation>
    </message>
    <message>
        <source>Longest side in pixels, 0: as it is; default: 1600</source>
        <translation>長辺のピクセル数、0: 元のまま。デフォルト: 1600</translation>
    </message>
    <message>
        <source>Keep place and camera data</source>
        <translation>位置情報とカメラ情報を残す</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>アセット%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no site here. Name its folder with --site.</source>
        <translation>ここにサイトはありません。--siteでサイトのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>List a site&apos;s posts: date, title, tags, categories, assets, problems, file</source>
        <translation>サイトの記事の一覧: 日付、タイトル、タグ、カテゴリ、アセット、問題、ファイル</translation>
    </message>
    <message>
        <source>The drafts instead</source>
        <translation>記事の代わりに下書きを表示する</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>タイトルが空です。</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>its asset folder</source>
        <translation>記事アセットフォルダ</translation>
    </message>
    <message>
        <source>Make a post from the site&apos;s scaffold and print its path</source>
        <translation>サイトのスキャフォールドから記事を作り、パスを出力する</translation>
    </message>
    <message>
        <source>The post&apos;s title</source>
        <translation>記事のタイトル</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>state of a file</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>same</source>
        <comment>state of a file</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>state of a file</comment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state of a file</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Some bytes of this file are no UTF-8 text.</source>
        <translation>このファイルにはUTF-8の文字ではないバイトがあります。</translation>
    </message>
    <message>
        <source>The page would show � in their place.</source>
        <translation>ページではその場所に�が表示されます。</translation>
    </message>
    <message>
        <source>Hexo would stop at %1, line %2: %3</source>
        <translation>Hexoが%1の%2行目で止まります: %3</translation>
    </message>
    <message>
        <source>--batch needs --site: the posts are named relative to it.</source>
        <translation>--batchには--siteが必要です。記事の名前はサイトのフォルダを基準にします。</translation>
    </message>
    <message>
        <source>--batch reads the posts&apos; names from standard input; it takes no post and no --page.</source>
        <translation>--batchは記事の名前を標準入力から読み込みます。記事や--pageは指定できません。</translation>
    </message>
    <message>
        <source>Which post? Name its file, or use --batch.</source>
        <translation>記事が指定されていません。ファイル名を指定するか、--batchを使ってください。</translation>
    </message>
    <message>
        <source>Print the HTML that Hexo makes of a post</source>
        <translation>Hexoが記事から作るHTMLを出力する</translation>
    </message>
    <message>
        <source>A whole document with styles</source>
        <translation>スタイル付きの文書全体</translation>
    </message>
    <message>
        <source>Read post paths, relative to SITE, one a line; print one JSON object a line</source>
        <translation>SITEを基準にした記事のパスを1行に1つ読み込み、JSONオブジェクトを1行に1つ出力する</translation>
    </message>
    <message>
        <source>Who renders; default: native</source>
        <translation>レンダリングするエンジン。デフォルト: native</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n件の記事</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskError</name>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1に書き込めません: ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>%1 cannot be written: your share of the disk is used up.</source>
        <translation>%1に書き込めません: ディスクの割り当てを使い切りました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read only.</source>
        <translation>%1に書き込めません: ディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>%1を読み取れません: アクセス権がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the permissions of the file or its folder do not allow it.</source>
        <translation>%1に書き込めません: ファイルまたはフォルダのアクセス権がありません。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1が見つかりません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there.</source>
        <translation>%1に書き込めません: フォルダがありません。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1はフォルダです。</translation>
    </message>
    <message>
        <source>Something else stands at %1.</source>
        <translation>%1には別のものがあります。</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1は循環するリンクです。</translation>
    </message>
    <message>
        <source>The disk or network share that holds %1 does not answer.</source>
        <translation>%1のあるディスクまたはネットワーク共有が応答しません。</translation>
    </message>
    <message>
        <source>%1 is too large for this disk.</source>
        <translation>%1はこのディスクには大きすぎます。</translation>
    </message>
    <message>
        <source>The name %1 is too long for this disk.</source>
        <translation>%1という名前はこのディスクには長すぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: too many files are open.</source>
        <translation>%1を開けません: 開いているファイルが多すぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The archive could not be written. %1</source>
        <translation>アーカイブを書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>読み取り中に%1が変更されました。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1が見つかりません。</translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation>ページで画像が表示されません。</translation>
    </message>
    <message>
        <source>%1 is in %2. The copy is UTF-8, as Hexo wants it.</source>
        <translation>%1の文字コードは%2です。コピーはHexoに合わせてUTF-8にします。</translation>
    </message>
    <message>
        <source>not used in the post</source>
        <translation>記事で未使用</translation>
    </message>
    <message>
        <source>The small site cannot be built: Hexo does not know the tag %1 in %2.</source>
        <translation>小さなサイトをビルドできません: %2のタグ%1はHexoにありません。</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>記事</translation>
    </message>
    <message numerus="yes">
        <source>the post, %n tag(s) changed</source>
        <translation>
            <numerusform>記事、タグ%n個を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos will not show: post_asset_folder is off in the site&apos;s _config.yml.</source>
        <translation>写真が表示されません: サイトの_config.ymlでpost_asset_folderがオフです。</translation>
    </message>
    <message>
        <source>The cover will not show on the small site. Its theme does not know the field %1.</source>
        <translation>小さなサイトではカバーが表示されません。そのテーマには%1という項目がありません。</translation>
    </message>
    <message>
        <source>There is no room for temporary files. %1</source>
        <translation>一時ファイルを置く空きがありません。%1</translation>
    </message>
    <message>
        <source>Pictures are missing. Nothing was written.</source>
        <translation>見つからない画像があります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>the small site</source>
        <translation>小さなサイト</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>パーマリンク</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>抜粋</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Without tag plugins</source>
        <translation>タグプラグインなし</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>カバー画像</translation>
    </message>
    <message>
        <source>Cover caption</source>
        <translation>カバーキャプション</translation>
    </message>
    <message>
        <source>Cover meta</source>
        <translation>カバーメタ</translation>
    </message>
    <message>
        <source>Cover size</source>
        <translation>カバーサイズ</translation>
    </message>
    <message>
        <source>Thumbnail image</source>
        <translation>サムネイル画像</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>ギャラリー</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>著者</translation>
    </message>
</context>
<context>
    <name>FilePlan</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1はファイルではありません。</translation>
    </message>
    <message>
        <source>Two different files would be named %1.</source>
        <translation>異なる2つのファイルが同じ名前になります: %1。</translation>
    </message>
    <message>
        <source>A folder stands at %1.</source>
        <translation>%1にはフォルダがあります。</translation>
    </message>
    <message>
        <source>A file stands at %1.</source>
        <translation>%1にはファイルがあります。</translation>
    </message>
    <message>
        <source>%1 is there already with other content. Nothing was written.</source>
        <translation>内容の異なる%1がすでにあります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 lies on another disk. A folder cannot be moved there in one step.</source>
        <translation>%1は別のディスクにあります。フォルダを一度に移動することができません。</translation>
    </message>
    <message>
        <source>Another program wrote %1 meanwhile. Nothing was changed.</source>
        <translation>その間に別のプログラムが%1を書き込みました。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 could not be put back as it was.</source>
        <translation>%1を元に戻せませんでした。</translation>
    </message>
    <message>
        <source>%1 would lie outside the folder. Nothing was written.</source>
        <translation>%1はフォルダの外になります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1はフォルダではなくファイルです。</translation>
    </message>
    <message>
        <source>%1 leads through a link out of the folder. Nothing was written.</source>
        <translation>%1はリンクを通ってフォルダの外に出ます。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>%1 cannot be made: a file stands where its folder should be.</source>
        <translation>%1を作成できません: フォルダの場所にファイルがあります。</translation>
    </message>
    <message>
        <source>A link stands at %1. Nothing was written.</source>
        <translation>%1にはリンクがあります。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>%1 was changed since. Nothing was taken back.</source>
        <translation>そのあと%1が変更されています。何も元に戻していません。</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>A value that starts with “[” is read as a list. In quotes it is text again.</source>
        <translation>「[」で始まる値はリストとして読み取られます。引用符で囲めば文字列になります。</translation>
    </message>
    <message>
        <source>A value that starts with “{” is read as a group of fields. In quotes it is text again.</source>
        <translation>「{」で始まる値は項目のまとまりとして読み取られます。引用符で囲めば文字列になります。</translation>
    </message>
    <message>
        <source>A value that starts with “*” is read as a reference to another value. In quotes it is text again.</source>
        <translation>「*」で始まる値は別の値への参照として読み取られます。引用符で囲めば文字列になります。</translation>
    </message>
    <message>
        <source>A value that starts with “&amp;” is read as a name for a value. In quotes it is text again.</source>
        <translation>「&amp;」で始まる値は値の名前として読み取られます。引用符で囲めば文字列になります。</translation>
    </message>
    <message>
        <source>A value that starts with “!” is read as the kind of a value. In quotes it is text again.</source>
        <translation>「!」で始まる値は値の種類として読み取られます。引用符で囲めば文字列になります。</translation>
    </message>
    <message>
        <source>A value that starts with “%1” is read as a text of several lines below. In quotes it is text again.</source>
        <translation>「%1」で始まる値は下に続く複数行の文章として読み取られます。引用符で囲めば文字列になります。</translation>
    </message>
    <message>
        <source>A value cannot start with “%1”. In quotes it can.</source>
        <translation>値は「%1」で始められません。引用符で囲めば使えます。</translation>
    </message>
    <message>
        <source>A value that starts with “%1 ” is read as the start of a list. In quotes it is text again.</source>
        <translation>「%1 」で始まる値はリストの始まりとして読み取られます。引用符で囲めば文字列になります。</translation>
    </message>
    <message>
        <source>The quote %1 is opened here and not closed.</source>
        <translation>ここで始まる引用符%1が閉じられていません。</translation>
    </message>
    <message>
        <source>The value goes on behind the closing quote %1.</source>
        <translation>閉じる引用符%1のあとに値が続いています。</translation>
    </message>
    <message>
        <source>A colon with a space behind it starts a new field. In quotes it is text.</source>
        <translation>コロンのあとに空白があると新しい項目が始まります。引用符で囲めば文字列になります。</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>値を引用符で囲む</translation>
    </message>
    <message>
        <source>Put the %1 in quotes</source>
        <translation>%1を引用符で囲む</translation>
    </message>
    <message>
        <source>A space is missing behind the colon of “%1”.</source>
        <translation>「%1」のコロンのあとに空白がありません。</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>空白を追加</translation>
    </message>
    <message>
        <source>This line must be indented to belong to the value above it.</source>
        <translation>上の値に続けるには、この行の字下げが必要です。</translation>
    </message>
    <message>
        <source>Indent the line</source>
        <translation>行を字下げ</translation>
    </message>
    <message>
        <source>Remove the empty “%1”</source>
        <translation>空の「%1」を削除</translation>
    </message>
    <message>
        <source>Remove the second “%1”</source>
        <translation>2つ目の「%1」を削除</translation>
    </message>
    <message>
        <source>Marks of an unfinished merge (“%1”) are in the front matter. Keep one of the two versions.</source>
        <translation>Front Matterに終わっていないマージの印(「%1」)があります。2つの版のどちらかを残してください。</translation>
    </message>
    <message>
        <source>The tab at the start of this line does not fit the lines above. Use spaces.</source>
        <translation>この行の先頭のタブが上の行と合いません。空白を使ってください。</translation>
    </message>
    <message>
        <source>This line is neither a field (“name: value”) nor part of one.</source>
        <translation>この行は項目(「名前: 値」)でも、項目の一部でもありません。</translation>
    </message>
    <message>
        <source>A quote or a bracket is opened and not closed.</source>
        <translation>引用符または括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>The indentation of this line does not fit the lines above.</source>
        <translation>この行の字下げが上の行と合いません。</translation>
    </message>
    <message>
        <source>“%1” is written twice. Hexo reads a front matter only when every name is there once.</source>
        <translation>「%1」が2回書かれています。Hexoは、どの名前も1回だけのFront Matterを読み取ります。</translation>
    </message>
    <message>
        <source>The value does not fit its kind %1.</source>
        <translation>値が種類%1に合いません。</translation>
    </message>
    <message>
        <source>There is an invisible control character (U+%1).</source>
        <translation>見えない制御文字(U+%1)があります。</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>文字を削除</translation>
    </message>
    <message>
        <source>A line of three dots or dashes ends the front matter for Hexo, but more follows.</source>
        <translation>点またはハイフン3つの行でFront Matterは終わりますが、そのあとにも続きがあります。</translation>
    </message>
    <message>
        <source>There is nothing between two commas of the list.</source>
        <translation>リストの2つのコンマの間に何もありません。</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>コンマを削除</translation>
    </message>
    <message>
        <source>Lists or groups are nested too deep here.</source>
        <translation>ここでリストまたは項目のまとまりの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The front matter is too large to be read.</source>
        <translation>Front Matterが大きすぎて読み取れません。</translation>
    </message>
    <message>
        <source>“&lt;&lt;” must be followed by a group of fields.</source>
        <translation>「&lt;&lt;」のあとには項目のまとまりが必要です。</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>%1 cannot be read; it is damaged.</source>
        <translation>%1は壊れているため読み取れません。</translation>
    </message>
    <message>
        <source>%1 is too large: %2 × %3 pixels. Up to 100 million pixels can be added.</source>
        <translation>%1は大きすぎます: %2 × %3ピクセル。追加できるのは1億ピクセルまでです。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be added. JPEG, PNG, GIF, WebP, SVG, BMP and TIFF can.</source>
        <translation>%1は追加できる画像ではありません。追加できるのはJPEG、PNG、GIF、WebP、SVG、BMP、TIFFです。</translation>
    </message>
    <message>
        <source>%1 is a HEIC picture, which browsers cannot show. Save it as JPEG and add that.</source>
        <translation>%1はブラウザで表示できないHEIC画像です。JPEGで保存してから追加してください。</translation>
    </message>
    <message>
        <source>%1 is an AVIF picture, which cannot be converted yet. Save it as JPEG and add that.</source>
        <translation>%1はまだ変換できないAVIF画像です。JPEGで保存してから追加してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1はもうありません。</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the photos in it instead.</source>
        <translation>%1はフォルダです。中の写真を追加してください。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1は空です(0バイト)。</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB.</source>
        <translation>%1は200MBを超えています。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>Adding photos was cancelled.</source>
        <translation>写真の追加をキャンセルしました。</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The picture cannot be read; it is damaged or too large.</source>
        <translation>画像が壊れているか大きすぎるため、読み取れません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>この画像に必要なメモリが足りません。</translation>
    </message>
    <message>
        <source>The picture cannot be written in this format on this computer.</source>
        <translation>このコンピュータでは、この形式で画像を書き込めません。</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1に画像が入っていません。</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the picture is missing. Copy it again from where it came.</source>
        <translation>%1は途中で切れています: 画像の終わりがありません。元の場所からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is built in a way that takes too long to read.</source>
        <translation>%1は読み取りに時間がかかりすぎる構造です。</translation>
    </message>
    <message>
        <source>converted to JPEG</source>
        <translation>JPEGに変換</translation>
    </message>
    <message>
        <source>converted to PNG</source>
        <translation>PNGに変換</translation>
    </message>
    <message>
        <source>turned upright</source>
        <translation>正しい向きに回転</translation>
    </message>
    <message>
        <source>%1 px wide</source>
        <translation>幅%1ピクセル</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>位置情報を削除</translation>
    </message>
    <message>
        <source>camera data removed</source>
        <translation>カメラ情報を削除</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>There is no picture among these files.</source>
        <translation>これらのファイルの中に画像はありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open it and drop the photos.</source>
        <translation>「%1」はフォルダです。フォルダを開いて写真をドロップしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>「%1」は画像ではありません。</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Only the address of a picture came. Save the picture first, then add the file.</source>
        <translation>画像のアドレスだけを受け取りました。先に画像を保存してから、そのファイルを追加してください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the photos in it instead.</source>
        <translation>%1はフォルダです。中の写真をドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is no picture.</source>
        <translation>%1は画像ではありません。</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1が見つかりません</translation>
    </message>
    <message>
        <source>It is not in %1</source>
        <translation>%1の中にありません</translation>
    </message>
    <message>
        <source>The site&apos;s post_asset_folder is off, so Hexo publishes no pictures beside the post.</source>
        <translation>サイトのpost_asset_folderがオフのため、Hexoは記事の横の画像を公開しません。</translation>
    </message>
    <message>
        <source>It is not in %1/</source>
        <translation>%1/の中にありません</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>A picture from the web is not loaded</source>
        <translation>Web上の画像を読み込んでいません</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザで開く</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1を表示できません</translation>
    </message>
    <message>
        <source>Browsers do not know this kind of picture, or the file is damaged.</source>
        <translation>ブラウザで表示できない種類の画像か、ファイルが壊れています。</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>この画像を表示できません</translation>
    </message>
    <message>
        <source>Readers of the blog would not see it: %1</source>
        <translation>ブログの読者には表示されません: %1</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>タグを削除</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>It stops the whole site here.</source>
        <translation>サイト全体の生成がここで止まります。</translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1</source>
        <translation>終了タグ%1の前に開始タグがありません</translation>
    </message>
    <message>
        <source>Hexo does not know what it ends and stops the whole site here.</source>
        <translation>Hexoには何の終わりかわからないため、サイト全体の生成がここで止まります。</translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1</source>
        <translation>%1はHexoにないタグです</translation>
    </message>
    <message>
        <source>The tag %1 has no end</source>
        <translation>タグ%1に終わりがありません</translation>
    </message>
    <message>
        <source>Without %1 Hexo stops the whole site here.</source>
        <translation>%1がないと、サイト全体の生成がここで止まります。</translation>
    </message>
    <message>
        <source>Hexo stops at the tag %1</source>
        <translation>Hexoがタグ%1で止まります</translation>
    </message>
    <message>
        <source>Hexo stops here</source>
        <translation>Hexoがここで止まります</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hexo cannot read it: “%1” is there twice, line %2.</source>
        <translation>Hexoが読み取れません: 「%1」が2回書かれています(%2行目)。</translation>
    </message>
    <message>
        <source>Hexo cannot read it: line %1.</source>
        <translation>Hexoが読み取れません: %1行目。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>There is no _config.yml in %1.</source>
        <translation>%1に_config.ymlがありません。</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>There is no _config.yml in %1 or above it. A Hexo site has one.</source>
        <translation>%1にも、その上のフォルダにも_config.ymlがありません。Hexoサイトにはこのファイルがあります。</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1バイト</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
</context>
<context>
    <name>TagScanner</name>
    <message>
        <source>The tag %1 has no end: {% end%1 %} is missing.</source>
        <translation>タグ%1に終わりがありません: {% end%1 %}が見つかりません。</translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1.</source>
        <translation>終了タグ%1の前に開始タグがありません。</translation>
    </message>
    <message>
        <source>Hexo cannot read what stands between {{ and }}.</source>
        <translation>{{と}}の間をHexoが読み取れません。</translation>
    </message>
    <message>
        <source>A tag begins here and never ends: %} is missing.</source>
        <translation>ここで始まるタグが終わっていません: %}がありません。</translation>
    </message>
    <message>
        <source>{{ begins here and }} is missing.</source>
        <translation>ここで{{が始まりますが、}}がありません。</translation>
    </message>
    <message>
        <source>A comment begins here and never ends: #} is missing.</source>
        <translation>ここで始まるコメントが終わっていません: #}がありません。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>Its last saved text is kept in %1.</source>
        <translation>最後に保存した文章は%1にあります。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. It was not overwritten.</source>
        <translation>%1は別のプログラムによって変更されました。上書きしていません。</translation>
    </message>
    <message>
        <source>There is a file named %1 already. It was not overwritten.</source>
        <translation>%1という名前のファイルがすでにあります。上書きしていません。</translation>
    </message>
    <message>
        <source>%1 is gone: another program moved or removed it.</source>
        <translation>%1がなくなりました: 別のプログラムが移動または削除しました。</translation>
    </message>
    <message>
        <source>Its text is in %1 now.</source>
        <translation>文章は現在%1にあります。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation>%1はファイルではなく、デバイスまたはパイプです。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Dosirak opens texts up to that size.</source>
        <translation>%1は64MBを超えています。Dosirakで開ける文章はその大きさまでです。</translation>
    </message>
</context>
<context>
    <name>dosirak::AddFieldPopup</name>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Find or name a field</source>
        <translation>項目を検索、または名前を入力</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>新しい項目「%1」</translation>
    </message>
</context>
<context>
    <name>dosirak::BrokenNotice</name>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2</source>
        <translation>HexoがFront Matterを読み取れません: %1行%2列</translation>
    </message>
    <message>
        <source>Hexo cannot read the %1: line %2, column %3</source>
        <translation>Hexoが%1を読み取れません: %2行%3列</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1行目に移動</translation>
    </message>
</context>
<context>
    <name>dosirak::ChipField</name>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>カテゴリを追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tags</source>
        <translation>
            <numerusform>%1、タグ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n categories</source>
        <translation>
            <numerusform>%1、カテゴリ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1、%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3, Delete removes</source>
        <translation>%1、%3件中%2件目、Deleteで削除</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>カテゴリの変更</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>タグの変更</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>カテゴリの削除</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>タグの削除</translation>
    </message>
    <message>
        <source>Move category</source>
        <translation>カテゴリの移動</translation>
    </message>
    <message>
        <source>&gt; one level deeper   Enter finish this path</source>
        <translation>&gt; 1階層下へ   Enter このパスで確定</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新しいタグ「%1」</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>新しいカテゴリ「%1」</translation>
    </message>
    <message>
        <source>New category “%1” in %2</source>
        <translation>%2の下に新しいカテゴリ「%1」</translation>
    </message>
</context>
<context>
    <name>dosirak::CompletionPopup</name>
    <message>
        <source>Completion</source>
        <translation>入力候補</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1、%2、%4件中%3件目</translation>
    </message>
</context>
<context>
    <name>dosirak::DateField</name>
    <message>
        <source>Now</source>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>%1, date and time</source>
        <translation>%1、日付と時刻</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Calendar, Alt+Down</source>
        <translation>カレンダー、Alt+Down</translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation>%1を現在時刻にする</translation>
    </message>
    <message>
        <source>zone in the date</source>
        <translation>日付のタイムゾーン</translation>
    </message>
    <message>
        <source>%1, from _config.yml</source>
        <translation>%1、_config.ymlの設定</translation>
    </message>
    <message>
        <source>Write a date as 2017-12-14 12:02:45.</source>
        <translation>日付は2017-12-14 12:02:45の形式で書いてください。</translation>
    </message>
</context>
<context>
    <name>dosirak::DatePopup</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在時刻</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>dosirak::DropArea</name>
    <message>
        <source>Drop photos here, or anywhere on the window</source>
        <translation>ここ、またはウィンドウのどこにでも写真をドロップできます</translation>
    </message>
    <message>
        <source>Drop here to put them only into the folder</source>
        <translation>ここにドロップすると、フォルダにだけ入ります</translation>
    </message>
    <message>
        <source>Drop here to put them at the caret</source>
        <translation>ここにドロップすると、カーソル位置に入ります</translation>
    </message>
    <message>
        <source>Drop here to put them at the caret, line %1</source>
        <translation>ここにドロップすると、カーソル位置(%1行目)に入ります</translation>
    </message>
    <message>
        <source>Let go of Shift to put them at the caret</source>
        <translation>Shiftを離すと、カーソル位置に入ります</translation>
    </message>
    <message>
        <source>Hold Shift to put them only into the folder</source>
        <translation>Shiftを押している間は、フォルダにだけ入ります</translation>
    </message>
    <message>
        <source>They go into a folder beside the post. You can also paste a screenshot.</source>
        <translation>写真は記事の横のフォルダに入ります。スクリーンショットの貼り付けもできます。</translation>
    </message>
    <message>
        <source>They go into %1/ beside the post. You can also paste a screenshot.</source>
        <translation>写真は記事の横の%1/に入ります。スクリーンショットの貼り付けもできます。</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportChoices</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Export &amp;to</source>
        <translation>エクスポート先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Post and photos</source>
        <translation>記事と写真(&amp;P)</translation>
    </message>
    <message>
        <source>for a site you have</source>
        <translation>すでにあるサイト用</translation>
    </message>
    <message>
        <source>A small &amp;site</source>
        <translation>小さなサイト(&amp;S)</translation>
    </message>
    <message>
        <source>ready to build with Hexo</source>
        <translation>Hexoですぐにビルド可能</translation>
    </message>
    <message>
        <source>&amp;Zip file</source>
        <translation>ZIPファイル(&amp;Z)</translation>
    </message>
    <message>
        <source>the same in one file</source>
        <translation>同じ内容を1つのファイルに</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What fits the site</source>
        <translation>サイトに合わせる</translation>
    </message>
    <message>
        <source>Portable, for every theme</source>
        <translation>汎用、すべてのテーマ用</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>タグ(&amp;A)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDialog</name>
    <message>
        <source>post</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>「%1」のエクスポート</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何もエクスポートしていません。%1</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>エクスポートを元に戻しました。</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>Changed in the copy</source>
        <translation>コピーでの変更</translation>
    </message>
    <message>
        <source>your post stays as it is</source>
        <translation>元の記事はそのままです</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>その行に移動</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポートしています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not there. Export without them?</source>
        <translation>
            <numerusform>%n枚の画像が見つかりません。省いてエクスポートしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tags are left out of the copy: %1</source>
        <translation>これらの画像のタグをコピーから省きます: %1</translation>
    </message>
    <message>
        <source>Export without them</source>
        <translation>省いてエクスポート</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>エクスポート先のフォルダを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%nファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The small site has no image tag of its own.</source>
        <translation>小さなサイトに独自の画像タグはありません。</translation>
    </message>
    <message>
        <source>Export without it…</source>
        <translation>この画像なしでエクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite and export %n file(s)</source>
        <translation>
            <numerusform>%nファイルを上書きしてエクスポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%nファイルをエクスポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) would be broken.</source>
        <translation>
            <numerusform>%n枚の画像が表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that differ are overwritten. Undo brings them back.</source>
        <translation>異なるファイルを上書きします。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Every picture will show.</source>
        <translation>上書きされるファイルはありません。すべての画像が表示されます。</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDonePage</name>
    <message>
        <source>Build it</source>
        <translation>ビルドする</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>お弁当のできあがり</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Undo export</source>
        <translation>エクスポートを元に戻す</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1, %2</source>
        <translation>
            <numerusform>%nファイルを%1にエクスポートしました(%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) in the text will show</source>
        <translation>
            <numerusform>本文の画像%n枚のうち%1枚が表示されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) written for every theme</source>
        <translation>
            <numerusform>タグ%n個をすべてのテーマ用に書きました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::FieldEditor</name>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
</context>
<context>
    <name>dosirak::FindBar</name>
    <message>
        <source>Find in this post</source>
        <translation>この記事内を検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Lnか所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>dosirak::FoldButton</name>
    <message>
        <source>%1, folded</source>
        <translation>%1、折りたたみ</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1、展開</translation>
    </message>
</context>
<context>
    <name>dosirak::FormHeader</name>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Add title and date</source>
        <translation>タイトルと日付を追加</translation>
    </message>
    <message>
        <source>Show the front matter as YAML in the editor</source>
        <translation>Front MatterをエディタでYAMLとして表示</translation>
    </message>
    <message>
        <source>Show as YAML</source>
        <translation>YAMLとして表示</translation>
    </message>
    <message>
        <source>Fold front matter</source>
        <translation>Front Matterを折りたたむ</translation>
    </message>
    <message>
        <source>Unfold front matter</source>
        <translation>Front Matterを展開</translation>
    </message>
    <message>
        <source>Front matter, folded, %1</source>
        <translation>Front Matter、折りたたみ、%1</translation>
    </message>
</context>
<context>
    <name>dosirak::FormRows</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1、%3行中%2行目</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>%2行中%1行目</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1の移動</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1の削除</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>項目名の変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1の名前の変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上に移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下に移動</translation>
    </message>
    <message>
        <source>Rename field…</source>
        <translation>項目名の変更…</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>項目を削除</translation>
    </message>
</context>
<context>
    <name>dosirak::FrontMatterForm</name>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>Add title and date</source>
        <translation>タイトルと日付を追加</translation>
    </message>
    <message>
        <source>this post has none</source>
        <translation>この記事にはありません</translation>
    </message>
    <message>
        <source>Hexo</source>
        <translation>Hexo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1の追加</translation>
    </message>
</context>
<context>
    <name>dosirak::ImportSheet</name>
    <message>
        <source>%1, now %2</source>
        <translation>%1、現在%2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Photos added</source>
        <translation>写真を追加しました</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>写真を%n枚追加しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>dosirak::LineField</name>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1、数値</translation>
    </message>
</context>
<context>
    <name>dosirak::LinesField</name>
    <message>
        <source>%1, YAML</source>
        <translation>%1、YAML</translation>
    </message>
    <message>
        <source>%1, text of several lines</source>
        <translation>%1、複数行の文章</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>This is not YAML yet. The post keeps the last value that was.</source>
        <translation>まだYAMLではありません。記事には最後に正しかった値が残ります。</translation>
    </message>
    <message>
        <source>This cannot be written here. The post keeps its value.</source>
        <translation>ここに書けない値です。記事の値はそのままです。</translation>
    </message>
</context>
<context>
    <name>dosirak::MainWindow</name>
    <message>
        <source>Dosirak</source>
        <translation>Dosirak</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1の場所を指定</translation>
    </message>
    <message>
        <source>About Dosirak</source>
        <translation>Dosirakについて</translation>
    </message>
    <message>
        <source>Dosirak %1</source>
        <translation>Dosirak %1</translation>
    </message>
    <message>
        <source>Write a post, drop your photos on it, pack both for Hexo.</source>
        <translation>記事を書き、写真をドロップして、Hexo用にまとめて詰めます。</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation>GNU GPLバージョン3以降に従うフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>dosirak::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>dosirak::NoticeRow</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineRows</name>
    <message>
        <source>%1, heading %2, line %3</source>
        <translation>%1、見出し%2、%3行目</translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineSection</name>
    <message>
        <source>Outline</source>
        <translation>アウトライン</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoFlow</name>
    <message>
        <source>The photos were not added.</source>
        <translation>写真を追加できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added.</source>
        <translation>
            <numerusform>%n個のファイルを追加していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>写真を%n枚追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added. %1 became %2.</source>
        <translation>
            <numerusform>写真を%n枚追加しました。%1が%2になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoMenuActions</name>
    <message>
        <source>Dosirak</source>
        <translation>Dosirak</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>%1をごみ箱に移動しますか?</translation>
    </message>
    <message numerus="yes">
        <source>The post uses it in %n place(s). The page would show a broken picture there.</source>
        <translation>
            <numerusform>記事の%nか所で使われています。ページのその場所で画像が表示されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>ごみ箱に移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1をごみ箱に移動しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. It is still in its folder.</source>
        <translation>%1をごみ箱に移動できませんでした。フォルダに残っています。</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoModel</name>
    <message>
        <source>none yet</source>
        <translation>まだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n枚が見つかりません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>未使用%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>all used</source>
        <translation>すべて使用中</translation>
    </message>
    <message>
        <source>%1 in %2/</source>
        <comment>number of photos, name of the folder</comment>
        <translation>%2/に%1枚</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>used on line %1</source>
        <translation>%1行目で使用中</translation>
    </message>
    <message>
        <source>used on lines %1</source>
        <translation>%1行目で使用中</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>%2枚中%1枚目</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoPanel</name>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Sort photos</source>
        <translation>写真の並べ替え</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Photos of this post</source>
        <translation>この記事の写真</translation>
    </message>
    <message>
        <source>Fold photos</source>
        <translation>写真を折りたたむ</translation>
    </message>
    <message>
        <source>Unfold photos</source>
        <translation>写真を展開</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>カーソル位置に挿入</translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation>カバーに設定</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>大きく表示</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1行目に移動</translation>
    </message>
    <message>
        <source>Copy as tag</source>
        <translation>タグとしてコピー</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダで表示</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>ごみ箱に移動…</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>本文の順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoView</name>
    <message>
        <source>%1 cannot be shown here.</source>
        <translation>%1をここに表示できません。</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · %4</source>
        <translation>%1 · %2 × %3 · %4</translation>
    </message>
</context>
<context>
    <name>dosirak::PictureField</name>
    <message>
        <source>%1, no picture</source>
        <translation>%1、画像なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Use as %1</source>
        <translation>%1に使う</translation>
    </message>
    <message>
        <source>No picture. Choose one, or drop a photo here</source>
        <translation>画像がありません。選択するか、ここに写真をドロップできます</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Type a name or an address…</source>
        <translation>名前またはアドレスを入力…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Name in the post&apos;s folder, or an address</source>
        <translation>記事のフォルダ内の名前、またはアドレス</translation>
    </message>
</context>
<context>
    <name>dosirak::PlanList</name>
    <message>
        <source>new</source>
        <comment>a file in the plan</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>same</source>
        <comment>a file in the plan</comment>
        <translation>同じ</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>a file in the plan</comment>
        <translation>異なる</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>a file in the plan</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostEditor</name>
    <message>
        <source>Post text</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) before line 1</source>
        <translation>
            <numerusform>1行目の前に写真%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) after line %1</source>
        <translation>
            <numerusform>%1行目のあとに写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be edited.</source>
        <translation>この文章は編集できません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message numerus="yes">
        <source>Front matter, %n line(s)</source>
        <translation>
            <numerusform>Front Matter、%n行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostFlow</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>「%1」を開けません。</translation>
    </message>
    <message>
        <source>There is no such file or folder: %1</source>
        <translation>そのようなファイルやフォルダはありません: %1</translation>
    </message>
    <message>
        <source>The site of this post cannot be read. The post is opened alone.</source>
        <translation>この記事のサイトを読み取れないため、記事だけを開きました。</translation>
    </message>
    <message>
        <source>This folder is not a Hexo site.</source>
        <translation>このフォルダはHexoサイトではありません。</translation>
    </message>
    <message>
        <source>The site cannot be read.</source>
        <translation>サイトを読み取れません。</translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation>このファイルの文字コードは%1です。HexoはUTF-8だけを読み込みます。</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>UTF-8に変換</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown *.mkd *.mdown)</source>
        <translation>Markdownファイル (*.md *.markdown *.mkd *.mdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation>Hexoサイトを開く</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>The sample post could not be laid out.</source>
        <translation>サンプル記事を用意できませんでした。</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>名前を付けて記事を保存</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdownファイル (*.md)</translation>
    </message>
    <message>
        <source>The file was changed outside too.</source>
        <translation>ファイルは外部でも変更されています。</translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation>選択するまで何も上書きしません。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の版を残す</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存できませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Dosirak</source>
        <translation>Dosirak</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」の変更を保存しますか?</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>dosirak::PostRows</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date in the list of posts, as QLocale::toString takes it: 14 Dec 2017</extracomment>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
</context>
<context>
    <name>dosirak::PostSession</name>
    <message>
        <source>New post</source>
        <translation>新しい記事</translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewHeader</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Reading style</source>
        <translation>閲覧スタイル</translation>
    </message>
    <message>
        <source>Phone width</source>
        <translation>スマートフォンの幅</translation>
    </message>
    <message>
        <source>Tablet width</source>
        <translation>タブレットの幅</translation>
    </message>
    <message>
        <source>Desktop width</source>
        <translation>デスクトップの幅</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ページの幅</translation>
    </message>
    <message>
        <source>More about the preview</source>
        <translation>プレビューのその他のメニュー</translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1を書き込めませんでした</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>HTMLをコピー</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>HTMLをコピーしました</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>An embedded page is not shown here</source>
        <translation>埋め込みページはここに表示しません</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザで開く</translation>
    </message>
    <message>
        <source>A picture without a file</source>
        <translation>ファイルのない画像</translation>
    </message>
    <message>
        <source>Hexo takes the words of this tag for class names; the page would show nothing.</source>
        <translation>Hexoはこのタグの単語をクラス名として読み取るため、ページには何も表示されません。</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>タグを削除</translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Next (%1)</source>
        <translation>次へ (%1)</translation>
    </message>
    <message>
        <source>Close the problem list</source>
        <translation>問題の一覧を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>ヒント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemRow</name>
    <message>
        <source>fix: %1</source>
        <translation>修正: %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1行%2列</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1行目に移動</translation>
    </message>
    <message>
        <source>Other ways out</source>
        <translation>ほかの方法</translation>
    </message>
</context>
<context>
    <name>dosirak::RecentList</name>
    <message>
        <source>Today, %1</source>
        <translation>今日%1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n週間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%nか月前</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近の項目</translation>
    </message>
    <message numerus="yes">
        <source>%1 — site, %n post(s)</source>
        <translation>
            <numerusform>%1 — サイト、記事%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1はもうありません</translation>
    </message>
</context>
<context>
    <name>dosirak::SegmentedControl</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%3件中%2件目</translation>
    </message>
</context>
<context>
    <name>dosirak::SitePanel</name>
    <message>
        <source>Site panel</source>
        <translation>サイトパネル</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n post(s)</source>
        <translation>
            <numerusform>%n件の記事を絞り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n draft(s)</source>
        <translation>
            <numerusform>%n件の下書きを絞り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n page(s)</source>
        <translation>
            <numerusform>%n件のページを絞り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>まだ記事はありません</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>下書きはありません</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>ページはありません</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に一致するものはありません</translation>
    </message>
    <message>
        <source>%1, theme %2</source>
        <translation>%1、テーマ%2</translation>
    </message>
</context>
<context>
    <name>dosirak::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <comment>state, with the time</comment>
        <translation>%1に保存済み</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存失敗</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>ファイル未作成</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>%L1行%L2列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>%Ln文字を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln語</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>改行コード混在</translation>
    </message>
    <message>
        <source>Encoding and line ends: %1</source>
        <translation>文字コードと改行コード: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>state</comment>
        <translation>保存済み</translation>
    </message>
</context>
<context>
    <name>dosirak::WelcomePage</name>
    <message>
        <source>Dosirak</source>
        <translation>Dosirak</translation>
    </message>
    <message>
        <source>Write a post, drop your photos on it, pack both for Hexo.</source>
        <translation>記事を書き、写真をドロップして、Hexo用にまとめて詰めます。</translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation>Hexoサイトを開く</translation>
    </message>
    <message>
        <source>The folder with _config.yml, or any folder in it</source>
        <translation>_config.ymlのあるフォルダ、またはその中のフォルダ</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新しい記事</translation>
    </message>
    <message>
        <source>Starts as a single post; it can move into a site later</source>
        <translation>単独の記事として始め、あとでサイトに移せます</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>記事を開く</translation>
    </message>
    <message>
        <source>A Markdown file, with the photos beside it</source>
        <translation>Markdownファイルと、その横の写真</translation>
    </message>
    <message>
        <source>Try the sample post</source>
        <translation>サンプル記事を試す</translation>
    </message>
    <message>
        <source>A packed lunch with three pictures, in Korean and English</source>
        <translation>画像3枚入りのお弁当、韓国語と英語</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近の項目</translation>
    </message>
    <message>
        <source>You can also drop a post, a site folder or photos anywhere on this window.</source>
        <translation>記事、サイトのフォルダ、写真は、このウィンドウのどこにでもドロップできます。</translation>
    </message>
</context>
<context>
    <name>dosirak::WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation>新しい記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open post…</source>
        <translation>記事を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Hexo &amp;site…</source>
        <translation>Hexoサイトを開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Try the sample &amp;post</source>
        <translation>サンプル記事を試す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close post</source>
        <translation>記事を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>前を検索(&amp;V)</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>次の問題(&amp;B)</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>前の問題(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>写真(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>太字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>取り消し線(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>リンク(&amp;L)</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>箇条書き(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>番号付きリスト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>見出しなし(&amp;N)</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>見出し&amp;%1</translation>
    </message>
    <message>
        <source>&amp;Site panel</source>
        <translation>サイトパネル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <translation>Front Matter(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>写真(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>プレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom preview &amp;in</source>
        <translation>プレビューを拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom preview &amp;out</source>
        <translation>プレビューを縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation>プレビューを100%で表示</translation>
    </message>
    <message>
        <source>&amp;Monospace editor</source>
        <translation>等幅フォントのエディタ(&amp;M)</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>システムに従う(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>次の領域(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>前の領域(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New post in this site</source>
        <translation>このサイトに新しい記事(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read the site again</source>
        <translation>サイトを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to a post…</source>
        <translation>記事に移動(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close site</source>
        <translation>サイトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Dosirak</source>
        <translation>Dosirakについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近の項目を開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>見出し(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>サイト(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Open a Hexo site to see its posts</source>
        <translation>Hexoサイトを開くと記事が表示されます</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>An editor for Hexo blogs.</source>
        <translation>Hexoブログ用のエディタです。</translation>
    </message>
    <message>
        <source>Open the sample post.</source>
        <translation>サンプル記事を開きます。</translation>
    </message>
    <message>
        <source>A post or a site&apos;s folder.</source>
        <translation>記事またはサイトのフォルダ。</translation>
    </message>
    <message>
        <source>Dosirak cannot run as root: the preview&apos;s protection, Chromium&apos;s sandbox, does not work for root. Start it as an ordinary user.</source>
        <translation>Dosirakはrootでは実行できません: プレビューを保護するChromiumのサンドボックスがrootでは動作しません。一般ユーザーで起動してください。</translation>
    </message>
</context>
</TS>
