<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>The page would show these letters.</source>
        <translation>頁面上會顯示這些字元。</translation>
    </message>
    <message>
        <source>Hexo stops here: %1</source>
        <translation>Hexo 會在此停止：%1</translation>
    </message>
    <message>
        <source>Hexo would stop the build at this post.</source>
        <translation>Hexo 會在這篇文章停止建置。</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>這篇文章沒有標題。</translation>
    </message>
    <message>
        <source>Most themes show an empty place for it.</source>
        <translation>大多數主題會在標題處顯示空白。</translation>
    </message>
    <message>
        <source>The link would lead nowhere.</source>
        <translation>這個連結會指向不存在的內容。</translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation>頁面上的這張圖片將無法顯示。</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除標籤</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>移除圖片</translation>
    </message>
    <message>
        <source>%1 will not show: %2</source>
        <translation>%1 將無法顯示：%2</translation>
    </message>
    <message>
        <source>Rename the file, for example to %1.</source>
        <translation>重新命名檔案即可，例如改為 %1。</translation>
    </message>
    <message>
        <source>%1 is called %2 in %3.</source>
        <translation>%3 裡的檔名是 %2，不是 %1。</translation>
    </message>
    <message>
        <source>%1 is written with other letters than the file in %2.</source>
        <translation>%1 所用的字元與 %2 裡的檔名不同。</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>改寫為 %1</translation>
    </message>
    <message>
        <source>%1 is missing. It is not in %2.</source>
        <translation>找不到 %1。%2 裡沒有這個檔案。</translation>
    </message>
    <message>
        <source>The page looks for %1 at the top of the site, not in the post&apos;s folder.</source>
        <translation>頁面會在網站根目錄尋找 %1，而不是在文章的資料夾裡。</translation>
    </message>
    <message>
        <source>Write its whole path</source>
        <translation>寫出完整路徑</translation>
    </message>
    <message>
        <source>Write it as asset_img</source>
        <translation>改寫為 asset_img</translation>
    </message>
    <message>
        <source>post_asset_folder is off in _config.yml, so Hexo leaves %1 out.</source>
        <translation>_config.yml 裡的 post_asset_folder 已關閉，因此 Hexo 會略過 %1。</translation>
    </message>
    <message>
        <source>The page would show broken pictures.</source>
        <translation>頁面上的圖片將無法顯示。</translation>
    </message>
    <message>
        <source>Hexo leaves out names that start with %1.</source>
        <translation>Hexo 會略過以 %1 開頭的檔名。</translation>
    </message>
    <message>
        <source>Hexo leaves out names that end with %1.</source>
        <translation>Hexo 會略過以 %1 結尾的檔名。</translation>
    </message>
    <message>
        <source>no address can hold %1.</source>
        <translation>網址裡不能含有 %1。</translation>
    </message>
    <message>
        <source>%1 in its name is read as another letter.</source>
        <translation>檔名裡的 %1 會被讀成其他字元。</translation>
    </message>
    <message>
        <source>Hexo takes %1 for a tag.</source>
        <translation>Hexo 會把 %1 當成標籤。</translation>
    </message>
    <message>
        <source>Remove tag, keep text</source>
        <translation>移除標籤，保留文字</translation>
    </message>
    <message>
        <source>Write it as alert</source>
        <translation>改寫為 alert</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>沒有主題</translation>
    </message>
    <message>
        <source>Themes with this tag: %1. This site uses %2.</source>
        <translation>有這個標籤的主題：%1。這個網站使用的是 %2。</translation>
    </message>
    <message>
        <source>Dosirak does not know the tag %1.</source>
        <translation>Dosirak 不認得標籤 %1。</translation>
    </message>
    <message>
        <source>A plugin or script of this site may bring it. If none does, Hexo stops the whole site here.</source>
        <translation>它可能來自這個網站的外掛或指令碼。如果都沒有，整個網站會在此停止產生。</translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1.</source>
        <translation>Hexo 不認得標籤 %1。</translation>
    </message>
    <message>
        <source>It stops the whole site here.</source>
        <translation>整個網站會在此停止產生。</translation>
    </message>
    <message>
        <source>Add the end tag</source>
        <translation>新增結束標籤</translation>
    </message>
    <message>
        <source>The tag %1 has no end: {% end%1 %} is missing.</source>
        <translation>標籤 %1 沒有結束：缺少 {% end%1 %}。</translation>
    </message>
    <message>
        <source>A tag is written as {% … %}, not as &lt;% … %&gt;.</source>
        <translation>標籤應寫成 {% … %}，而不是 &lt;% … %&gt;。</translation>
    </message>
    <message>
        <source>The page would show these letters instead of the picture.</source>
        <translation>頁面上會顯示這些字元，而不是圖片。</translation>
    </message>
    <message>
        <source>Write it as {% %}</source>
        <translation>改寫為 {% %}</translation>
    </message>
    <message>
        <source>This picture has no source: Hexo&apos;s %1 does not look into the post&apos;s folder.</source>
        <translation>這張圖片沒有來源：Hexo 的 %1 不會在文章的資料夾裡尋找。</translation>
    </message>
    <message>
        <source>Remove the end tag</source>
        <translation>移除結束標籤</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--trust is only asked for with --build.</source>
        <translation>--trust 只能與 --build 一起使用。</translation>
    </message>
    <message numerus="yes">
        <source>No problems in %n post(s).</source>
        <translation>
            <numerusform>%n 篇文章沒有問題。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name every problem: what Hexo would choke on and what would not show</source>
        <translation>列出所有問題：哪些會讓 Hexo 出錯，哪些無法顯示</translation>
    </message>
    <message>
        <source>Posts, folders or sites</source>
        <translation>文章、資料夾或網站</translation>
    </message>
    <message>
        <source>Let the site&apos;s own Hexo build it</source>
        <translation>用網站自己的 Hexo 建置</translation>
    </message>
    <message>
        <source>Let the site&apos;s plugins and scripts run</source>
        <translation>允許執行網站的外掛與指令碼</translation>
    </message>
    <message>
        <source>Something is missing on the command line: %1</source>
        <translation>命令列缺少內容：%1</translation>
    </message>
    <message>
        <source>There is something too much on the command line: %1</source>
        <translation>命令列有多餘的內容：%1</translation>
    </message>
    <message>
        <source>The command line is not understood: %1</source>
        <translation>無法理解這個命令列：%1</translation>
    </message>
    <message>
        <source>Writes, checks and packs posts for Hexo, without a window.</source>
        <translation>為 Hexo 撰寫、檢查和打包文章，不需要視窗。</translation>
    </message>
    <message>
        <source>Tell what can be done, and stop</source>
        <translation>顯示用法並結束</translation>
    </message>
    <message>
        <source>Tell the version, and stop</source>
        <translation>顯示版本並結束</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the post or site has problems, 2 wrong usage, 3 the disk said no.</source>
        <translation>結束狀態：0 完成，1 文章或網站有問題，2 用法錯誤，3 磁碟讀寫失敗。</translation>
    </message>
    <message>
        <source>“dosirak-cli --help” and “dosirak-cli COMMAND --help” tell what can be done.</source>
        <translation>「dosirak-cli --help」和「dosirak-cli 命令 --help」會顯示用法。</translation>
    </message>
    <message>
        <source>Results for programs</source>
        <translation>輸出供程式讀取的結果</translation>
    </message>
    <message>
        <source>The site&apos;s folder; else found by walking up to a _config.yml</source>
        <translation>網站的資料夾；未指定時逐層往上尋找 _config.yml</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>%1 needs the site&apos;s own Hexo, which this version of Dosirak cannot ask yet.</source>
        <translation>%1 需要網站自己的 Hexo，這個版本的 Dosirak 還不能呼叫它。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>無法寫出輸出內容。</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <translation>第 %1 行：%2 → %3</translation>
    </message>
    <message>
        <source>Nothing was written. With --without-missing the copy leaves these pictures out.</source>
        <translation>沒有寫入任何內容。加上 --without-missing，副本會略去這些圖片。</translation>
    </message>
    <message>
        <source>With --overwrite files that differ are replaced.</source>
        <translation>加上 --overwrite，不同的檔案會被覆寫。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n 個檔案，位於 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack posts and their photos into a folder for Hexo</source>
        <translation>將文章及其照片打包到供 Hexo 使用的資料夾</translation>
    </message>
    <message>
        <source>The posts&apos; files</source>
        <translation>文章的檔案</translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation>要寫入的資料夾</translation>
    </message>
    <message>
        <source>post: only posts and photos; site: what a build needs too; default: post</source>
        <translation>post：只含文章和照片；site：另含建置所需的檔案；預設：post</translation>
    </message>
    <message>
        <source>How picture tags are written: auto, keep as they are, portable; default: auto</source>
        <translation>圖片標籤的寫法：auto（自動）、keep（維持原樣）、portable（通用）；預設：auto</translation>
    </message>
    <message>
        <source>Into a ZIP file</source>
        <translation>寫入 ZIP 檔</translation>
    </message>
    <message>
        <source>Also the photos no post uses</source>
        <translation>包括沒有文章使用的照片</translation>
    </message>
    <message>
        <source>Go on although pictures are missing, leaving them out of the copy</source>
        <translation>即使找不到圖片也繼續，副本略去它們</translation>
    </message>
    <message>
        <source>Replace files that differ</source>
        <translation>覆寫不同的檔案</translation>
    </message>
    <message>
        <source>Only tell what would be written</source>
        <translation>只顯示將要寫入的內容</translation>
    </message>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2. %3</source>
        <translation>Hexo 無法讀取 Front-matter：第 %1 行，第 %2 欄。%3</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>沒有欄位 %1。</translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation>這個檔案的編碼是 %1，Hexo 只讀取 UTF-8。</translation>
    </message>
    <message>
        <source>%1 cannot be changed without touching something else.</source>
        <translation>變更 %1 會牽動其他內容，因此無法變更。</translation>
    </message>
    <message>
        <source>Read and change a post&apos;s fields; nothing else changes</source>
        <translation>讀取和變更文章的欄位，其他內容不變</translation>
    </message>
    <message>
        <source>The post&apos;s file</source>
        <translation>文章的檔案</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Its value; several make a list</source>
        <translation>欄位的值；多個值組成清單</translation>
    </message>
    <message>
        <source>The value is text, even where it looks like a number or a date</source>
        <translation>將值視為文字，即使看起來像數字或日期</translation>
    </message>
    <message>
        <source>Print a field&apos;s value</source>
        <translation>輸出欄位的值</translation>
    </message>
    <message>
        <source>Change a field, or add it</source>
        <translation>變更或新增欄位</translation>
    </message>
    <message>
        <source>Remove a field with its lines</source>
        <translation>移除欄位及其所在的行</translation>
    </message>
    <message>
        <source>Print all fields</source>
        <translation>輸出所有欄位</translation>
    </message>
    <message>
        <source>--at takes “end” or a line between 1 and %1.</source>
        <translation>--at 的值是「end」或 1 到 %1 之間的行號。</translation>
    </message>
    <message>
        <source>Line %1 lies in the front matter. Photos go into the text below it.</source>
        <translation>第 %1 行在 Front-matter 裡。照片應放入它下方的內文。</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>原已存在</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Put photos into a post&apos;s asset folder and their tags into its text</source>
        <translation>將照片放入文章資產資料夾，並將其標籤插入內文</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Caption; else the photo&apos;s description or its name</source>
        <translation>圖片說明；未指定時用照片的描述或名稱</translation>
    </message>
    <message>
        <source>Behind which line the tags go, or “end” (default)</source>
        <translation>標籤插入到哪一行之後，或「end」（預設）</translation>
    </message>
    <message>
        <source>Longest side in pixels, 0: as it is; default: 1600</source>
        <translation>最長邊的像素數，0 為維持原樣；預設：1600</translation>
    </message>
    <message>
        <source>Keep place and camera data</source>
        <translation>保留位置與相機資訊</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 個資產</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no site here. Name its folder with --site.</source>
        <translation>這裡沒有網站。可用 --site 指定其資料夾。</translation>
    </message>
    <message>
        <source>List a site&apos;s posts: date, title, tags, categories, assets, problems, file</source>
        <translation>列出網站的文章：日期、標題、標籤、分類、資產、問題、檔案</translation>
    </message>
    <message>
        <source>The drafts instead</source>
        <translation>改為列出草稿</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>標題是空的。</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>its asset folder</source>
        <translation>文章的資產資料夾</translation>
    </message>
    <message>
        <source>Make a post from the site&apos;s scaffold and print its path</source>
        <translation>用網站的鷹架（scaffold）新增文章，並輸出其路徑</translation>
    </message>
    <message>
        <source>The post&apos;s title</source>
        <translation>文章的標題</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>state of a file</comment>
        <translation>移除</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>same</source>
        <comment>state of a file</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>state of a file</comment>
        <translation>不同</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state of a file</comment>
        <translation>無法寫入</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Some bytes of this file are no UTF-8 text.</source>
        <translation>這個檔案裡有些位元組不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>The page would show � in their place.</source>
        <translation>頁面上這些位置會顯示 �。</translation>
    </message>
    <message>
        <source>Hexo would stop at %1, line %2: %3</source>
        <translation>Hexo 會在 %1 的第 %2 行停止：%3</translation>
    </message>
    <message>
        <source>--batch needs --site: the posts are named relative to it.</source>
        <translation>--batch 需要 --site：文章名稱是相對於網站的。</translation>
    </message>
    <message>
        <source>--batch reads the posts&apos; names from standard input; it takes no post and no --page.</source>
        <translation>--batch 從標準輸入讀取文章名稱，不接受文章參數，也不接受 --page。</translation>
    </message>
    <message>
        <source>Which post? Name its file, or use --batch.</source>
        <translation>哪篇文章？指定其檔案，或使用 --batch。</translation>
    </message>
    <message>
        <source>Print the HTML that Hexo makes of a post</source>
        <translation>輸出 Hexo 為文章產生的 HTML</translation>
    </message>
    <message>
        <source>A whole document with styles</source>
        <translation>附樣式的完整 HTML</translation>
    </message>
    <message>
        <source>Read post paths, relative to SITE, one a line; print one JSON object a line</source>
        <translation>讀取文章路徑（相對於網站，每行一個）；每行輸出一個 JSON 物件</translation>
    </message>
    <message>
        <source>Who renders; default: native</source>
        <translation>由誰渲染；預設：native</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskError</name>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>無法寫入 %1：磁碟已滿。</translation>
    </message>
    <message>
        <source>%1 cannot be written: your share of the disk is used up.</source>
        <translation>無法寫入 %1：磁碟配額已用完。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read only.</source>
        <translation>無法寫入 %1：磁碟是唯讀的。</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>無法讀取 %1：沒有讀取權限。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the permissions of the file or its folder do not allow it.</source>
        <translation>無法寫入 %1：沒有這個檔案或其資料夾的寫入權限。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there.</source>
        <translation>無法寫入 %1：找不到其資料夾。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是資料夾。</translation>
    </message>
    <message>
        <source>Something else stands at %1.</source>
        <translation>%1 的位置已有其他內容。</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 是繞回自身的連結。</translation>
    </message>
    <message>
        <source>The disk or network share that holds %1 does not answer.</source>
        <translation>存放 %1 的磁碟或網路共用沒有回應。</translation>
    </message>
    <message>
        <source>%1 is too large for this disk.</source>
        <translation>%1 太大，這個磁碟無法存放。</translation>
    </message>
    <message>
        <source>The name %1 is too long for this disk.</source>
        <translation>名稱 %1 太長，這個磁碟無法使用。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: too many files are open.</source>
        <translation>無法開啟 %1：開啟的檔案過多。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>無法讀取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The archive could not be written. %1</source>
        <translation>無法寫入壓縮檔。%1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>匯出已取消。</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 在讀取時有變更。</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation>頁面上的這張圖片將無法顯示。</translation>
    </message>
    <message>
        <source>%1 is in %2. The copy is UTF-8, as Hexo wants it.</source>
        <translation>%1 的編碼是 %2。依 Hexo 的要求，副本為 UTF-8。</translation>
    </message>
    <message>
        <source>not used in the post</source>
        <translation>文章裡未使用</translation>
    </message>
    <message>
        <source>The small site cannot be built: Hexo does not know the tag %1 in %2.</source>
        <translation>無法建置小型網站：Hexo 不認得 %2 裡的標籤 %1。</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>the post, %n tag(s) changed</source>
        <translation>
            <numerusform>文章，%n 個標籤有變更</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos will not show: post_asset_folder is off in the site&apos;s _config.yml.</source>
        <translation>照片將無法顯示：網站的 _config.yml 裡 post_asset_folder 已關閉。</translation>
    </message>
    <message>
        <source>The cover will not show on the small site. Its theme does not know the field %1.</source>
        <translation>封面不會顯示在小型網站上，其主題不認得欄位 %1。</translation>
    </message>
    <message>
        <source>There is no room for temporary files. %1</source>
        <translation>沒有存放暫存檔的空間。%1</translation>
    </message>
    <message>
        <source>Pictures are missing. Nothing was written.</source>
        <translation>找不到圖片，沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>the small site</source>
        <translation>小型網站</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>佈局</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>永久連結</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>關鍵字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已發佈</translation>
    </message>
    <message>
        <source>Without tag plugins</source>
        <translation>不用標籤外掛</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>封面圖片</translation>
    </message>
    <message>
        <source>Cover caption</source>
        <translation>封面圖片說明</translation>
    </message>
    <message>
        <source>Cover meta</source>
        <translation>封面資訊</translation>
    </message>
    <message>
        <source>Cover size</source>
        <translation>封面大小</translation>
    </message>
    <message>
        <source>Thumbnail image</source>
        <translation>縮圖</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>圖庫</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>FilePlan</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，沒有變更任何內容。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是檔案。</translation>
    </message>
    <message>
        <source>Two different files would be named %1.</source>
        <translation>會有兩個不同的檔案都名為 %1。</translation>
    </message>
    <message>
        <source>A folder stands at %1.</source>
        <translation>%1 的位置已有資料夾。</translation>
    </message>
    <message>
        <source>A file stands at %1.</source>
        <translation>%1 的位置已有檔案。</translation>
    </message>
    <message>
        <source>%1 is there already with other content. Nothing was written.</source>
        <translation>%1 已存在且內容不同。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 lies on another disk. A folder cannot be moved there in one step.</source>
        <translation>%1 在另一個磁碟上，資料夾無法一步移到那裡。</translation>
    </message>
    <message>
        <source>Another program wrote %1 meanwhile. Nothing was changed.</source>
        <translation>另一個程式同時寫入了 %1。沒有變更任何內容。</translation>
    </message>
    <message>
        <source>%1 could not be put back as it was.</source>
        <translation>無法將 %1 還原成原狀。</translation>
    </message>
    <message>
        <source>%1 would lie outside the folder. Nothing was written.</source>
        <translation>%1 會落在資料夾之外。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 是檔案，不是資料夾。</translation>
    </message>
    <message>
        <source>%1 leads through a link out of the folder. Nothing was written.</source>
        <translation>%1 經由連結通到了資料夾之外。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>%1 cannot be made: a file stands where its folder should be.</source>
        <translation>無法建立 %1：應為其資料夾的位置已有檔案。</translation>
    </message>
    <message>
        <source>A link stands at %1. Nothing was written.</source>
        <translation>%1 的位置已有連結。沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>沒有可復原的內容。</translation>
    </message>
    <message>
        <source>%1 was changed since. Nothing was taken back.</source>
        <translation>%1 之後又有變更。沒有復原任何內容。</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>A value that starts with “[” is read as a list. In quotes it is text again.</source>
        <translation>以「[」開頭的值會被讀成清單，加上引號後仍是文字。</translation>
    </message>
    <message>
        <source>A value that starts with “{” is read as a group of fields. In quotes it is text again.</source>
        <translation>以「{」開頭的值會被讀成一組欄位，加上引號後仍是文字。</translation>
    </message>
    <message>
        <source>A value that starts with “*” is read as a reference to another value. In quotes it is text again.</source>
        <translation>以「*」開頭的值會被讀成對另一個值的參照，加上引號後仍是文字。</translation>
    </message>
    <message>
        <source>A value that starts with “&amp;” is read as a name for a value. In quotes it is text again.</source>
        <translation>以「&amp;」開頭的值會被讀成值的名稱，加上引號後仍是文字。</translation>
    </message>
    <message>
        <source>A value that starts with “!” is read as the kind of a value. In quotes it is text again.</source>
        <translation>以「!」開頭的值會被讀成值的類型，加上引號後仍是文字。</translation>
    </message>
    <message>
        <source>A value that starts with “%1” is read as a text of several lines below. In quotes it is text again.</source>
        <translation>以「%1」開頭的值會被讀成下方的多行文字，加上引號後仍是文字。</translation>
    </message>
    <message>
        <source>A value cannot start with “%1”. In quotes it can.</source>
        <translation>值不能以「%1」開頭，加上引號就可以。</translation>
    </message>
    <message>
        <source>A value that starts with “%1 ” is read as the start of a list. In quotes it is text again.</source>
        <translation>以「%1 」開頭的值會被讀成清單的開始，加上引號後仍是文字。</translation>
    </message>
    <message>
        <source>The quote %1 is opened here and not closed.</source>
        <translation>引號 %1 從這裡開始，但沒有結束。</translation>
    </message>
    <message>
        <source>The value goes on behind the closing quote %1.</source>
        <translation>結束引號 %1 之後還有內容。</translation>
    </message>
    <message>
        <source>A colon with a space behind it starts a new field. In quotes it is text.</source>
        <translation>冒號後接空格會開始新的欄位，加上引號後是文字。</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>將值加上引號</translation>
    </message>
    <message>
        <source>Put the %1 in quotes</source>
        <translation>將 %1 加上引號</translation>
    </message>
    <message>
        <source>A space is missing behind the colon of “%1”.</source>
        <translation>「%1」的冒號後缺少空格。</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>新增空格</translation>
    </message>
    <message>
        <source>This line must be indented to belong to the value above it.</source>
        <translation>這一行需要縮排，才屬於它上面的值。</translation>
    </message>
    <message>
        <source>Indent the line</source>
        <translation>縮排這一行</translation>
    </message>
    <message>
        <source>Remove the empty “%1”</source>
        <translation>移除空的「%1」</translation>
    </message>
    <message>
        <source>Remove the second “%1”</source>
        <translation>移除第二個「%1」</translation>
    </message>
    <message>
        <source>Marks of an unfinished merge (“%1”) are in the front matter. Keep one of the two versions.</source>
        <translation>Front-matter 裡有未完成合併的標記（「%1」）。保留兩個版本之一。</translation>
    </message>
    <message>
        <source>The tab at the start of this line does not fit the lines above. Use spaces.</source>
        <translation>這一行開頭的定位字元與上面各行不一致。改用空格。</translation>
    </message>
    <message>
        <source>This line is neither a field (“name: value”) nor part of one.</source>
        <translation>這一行既不是欄位（「名稱: 值」），也不是欄位的一部分。</translation>
    </message>
    <message>
        <source>A quote or a bracket is opened and not closed.</source>
        <translation>有引號或括號沒有結束。</translation>
    </message>
    <message>
        <source>The indentation of this line does not fit the lines above.</source>
        <translation>這一行的縮排與上面各行不一致。</translation>
    </message>
    <message>
        <source>“%1” is written twice. Hexo reads a front matter only when every name is there once.</source>
        <translation>「%1」寫了兩次。每個名稱只出現一次，Hexo 才能讀取 Front-matter。</translation>
    </message>
    <message>
        <source>The value does not fit its kind %1.</source>
        <translation>值與其類型 %1 不符。</translation>
    </message>
    <message>
        <source>There is an invisible control character (U+%1).</source>
        <translation>有一個看不見的控制字元（U+%1）。</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>移除該字元</translation>
    </message>
    <message>
        <source>A line of three dots or dashes ends the front matter for Hexo, but more follows.</source>
        <translation>對 Hexo 來說，由三個點或三個短橫線組成的行會結束 Front-matter，但後面還有內容。</translation>
    </message>
    <message>
        <source>There is nothing between two commas of the list.</source>
        <translation>清單的兩個逗號之間沒有內容。</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>移除逗號</translation>
    </message>
    <message>
        <source>Lists or groups are nested too deep here.</source>
        <translation>這裡的清單或欄位群組巢狀過深。</translation>
    </message>
    <message>
        <source>The front matter is too large to be read.</source>
        <translation>Front-matter 太大，無法讀取。</translation>
    </message>
    <message>
        <source>“&lt;&lt;” must be followed by a group of fields.</source>
        <translation>「&lt;&lt;」後面必須是一組欄位。</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>%1 cannot be read; it is damaged.</source>
        <translation>%1 已損壞，無法讀取。</translation>
    </message>
    <message>
        <source>%1 is too large: %2 × %3 pixels. Up to 100 million pixels can be added.</source>
        <translation>%1 太大：%2 × %3 像素。最多可新增 1 億像素的圖片。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be added. JPEG, PNG, GIF, WebP, SVG, BMP and TIFF can.</source>
        <translation>%1 不是可新增的圖片。可新增 JPEG、PNG、GIF、WebP、SVG、BMP 和 TIFF。</translation>
    </message>
    <message>
        <source>%1 is a HEIC picture, which browsers cannot show. Save it as JPEG and add that.</source>
        <translation>%1 是瀏覽器無法顯示的 HEIC 圖片。存成 JPEG 後再新增。</translation>
    </message>
    <message>
        <source>%1 is an AVIF picture, which cannot be converted yet. Save it as JPEG and add that.</source>
        <translation>%1 是尚不能轉換的 AVIF 圖片。存成 JPEG 後再新增。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the photos in it instead.</source>
        <translation>%1 是資料夾。改為新增其中的照片。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是檔案。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 是空檔案（0 位元組）。</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB.</source>
        <translation>%1 超過 200 MB。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>Adding photos was cancelled.</source>
        <translation>已取消新增照片。</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The picture cannot be read; it is damaged or too large.</source>
        <translation>無法讀取圖片：已損壞或太大。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>記憶體不足，無法處理這張圖片。</translation>
    </message>
    <message>
        <source>The picture cannot be written in this format on this computer.</source>
        <translation>這部電腦無法寫入此格式的圖片。</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1 裡沒有圖片。</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the picture is missing. Copy it again from where it came.</source>
        <translation>%1 不完整：缺少圖片的結尾。從原處重新複製。</translation>
    </message>
    <message>
        <source>%1 is built in a way that takes too long to read.</source>
        <translation>%1 的結構讀取耗時過長。</translation>
    </message>
    <message>
        <source>converted to JPEG</source>
        <translation>轉換為 JPEG</translation>
    </message>
    <message>
        <source>converted to PNG</source>
        <translation>轉換為 PNG</translation>
    </message>
    <message>
        <source>turned upright</source>
        <translation>已轉正</translation>
    </message>
    <message>
        <source>%1 px wide</source>
        <translation>寬 %1 像素</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>已移除位置</translation>
    </message>
    <message>
        <source>camera data removed</source>
        <translation>已移除相機資訊</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>There is no picture among these files.</source>
        <translation>這些檔案裡沒有圖片。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open it and drop the photos.</source>
        <translation>「%1」是資料夾。開啟它，再拖放裡面的照片。</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>「%1」不是圖片。</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Only the address of a picture came. Save the picture first, then add the file.</source>
        <translation>只收到圖片的網址。先儲存圖片，再新增檔案。</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the photos in it instead.</source>
        <translation>%1 是資料夾。改為拖放其中的照片。</translation>
    </message>
    <message>
        <source>%1 is no picture.</source>
        <translation>%1 不是圖片。</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>%1 is missing</source>
        <translation>找不到 %1</translation>
    </message>
    <message>
        <source>It is not in %1</source>
        <translation>%1 裡沒有這個檔案</translation>
    </message>
    <message>
        <source>The site&apos;s post_asset_folder is off, so Hexo publishes no pictures beside the post.</source>
        <translation>網站的 post_asset_folder 已關閉，因此 Hexo 不會發佈文章旁的圖片。</translation>
    </message>
    <message>
        <source>It is not in %1/</source>
        <translation>%1/ 裡沒有這個檔案</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>指定位置…</translation>
    </message>
    <message>
        <source>A picture from the web is not loaded</source>
        <translation>有一張網路圖片未載入</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>無法顯示 %1</translation>
    </message>
    <message>
        <source>Browsers do not know this kind of picture, or the file is damaged.</source>
        <translation>瀏覽器不支援這種圖片，或者檔案已損壞。</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>無法顯示這張圖片</translation>
    </message>
    <message>
        <source>Readers of the blog would not see it: %1</source>
        <translation>部落格的讀者將看不到它：%1</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除標籤</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>It stops the whole site here.</source>
        <translation>整個網站會在此停止產生。</translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1</source>
        <translation>結束標籤 %1 之前沒有對應的開始</translation>
    </message>
    <message>
        <source>Hexo does not know what it ends and stops the whole site here.</source>
        <translation>Hexo 不知道它結束的是什麼，整個網站會在此停止產生。</translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1</source>
        <translation>Hexo 不認得標籤 %1</translation>
    </message>
    <message>
        <source>The tag %1 has no end</source>
        <translation>標籤 %1 沒有結束</translation>
    </message>
    <message>
        <source>Without %1 Hexo stops the whole site here.</source>
        <translation>沒有 %1，整個網站會在此停止產生。</translation>
    </message>
    <message>
        <source>Hexo stops at the tag %1</source>
        <translation>Hexo 會在標籤 %1 停止</translation>
    </message>
    <message>
        <source>Hexo stops here</source>
        <translation>Hexo 會在此停止</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hexo cannot read it: “%1” is there twice, line %2.</source>
        <translation>Hexo 無法讀取：「%1」出現了兩次，第 %2 行。</translation>
    </message>
    <message>
        <source>Hexo cannot read it: line %1.</source>
        <translation>Hexo 無法讀取：第 %1 行。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>There is no _config.yml in %1.</source>
        <translation>%1 裡沒有 _config.yml。</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>There is no _config.yml in %1 or above it. A Hexo site has one.</source>
        <translation>%1 及其上層資料夾裡沒有 _config.yml。Hexo 網站應有這個檔案。</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
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
        <translation>標籤 %1 沒有結尾：缺少 {% end%1 %}。</translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1.</source>
        <translation>結束標籤 %1 之前沒有開始標籤。</translation>
    </message>
    <message>
        <source>Hexo cannot read what stands between {{ and }}.</source>
        <translation>Hexo 無法讀取 {{ 和 }} 之間的內容。</translation>
    </message>
    <message>
        <source>A tag begins here and never ends: %} is missing.</source>
        <translation>標籤從這裡開始但沒有結束：缺少 %}。</translation>
    </message>
    <message>
        <source>{{ begins here and }} is missing.</source>
        <translation>{{ 從這裡開始，但缺少 }}。</translation>
    </message>
    <message>
        <source>A comment begins here and never ends: #} is missing.</source>
        <translation>註解從這裡開始但沒有結束：缺少 #}。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>Its last saved text is kept in %1.</source>
        <translation>最後儲存的文字保留在 %1 裡。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. It was not overwritten.</source>
        <translation>%1 被其他程式變更，沒有覆寫。</translation>
    </message>
    <message>
        <source>There is a file named %1 already. It was not overwritten.</source>
        <translation>已有名為 %1 的檔案，沒有覆寫。</translation>
    </message>
    <message>
        <source>%1 is gone: another program moved or removed it.</source>
        <translation>%1 不見了：其他程式移動或移除了它。</translation>
    </message>
    <message>
        <source>Its text is in %1 now.</source>
        <translation>其文字現在在 %1 裡。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation>%1 是裝置或管線，不是檔案。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Dosirak opens texts up to that size.</source>
        <translation>%1 大於 64 MB。Dosirak 能開啟不超過這個大小的文字檔。</translation>
    </message>
</context>
<context>
    <name>dosirak::AddFieldPopup</name>
    <message>
        <source>Add field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>Find or name a field</source>
        <translation>尋找或命名欄位</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>新增欄位「%1」</translation>
    </message>
</context>
<context>
    <name>dosirak::BrokenNotice</name>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2</source>
        <translation>Hexo 無法讀取 Front-matter：第 %1 行，第 %2 欄</translation>
    </message>
    <message>
        <source>Hexo cannot read the %1: line %2, column %3</source>
        <translation>Hexo 無法讀取%1：第 %2 行，第 %3 欄</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>移至第 %1 行</translation>
    </message>
</context>
<context>
    <name>dosirak::ChipField</name>
    <message>
        <source>Add tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>新增分類</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tags</source>
        <translation>
            <numerusform>%1，%n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n categories</source>
        <translation>
            <numerusform>%1，%n 個分類</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1，%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3, Delete removes</source>
        <translation>%1，第 %2 項，共 %3 項，按 Delete 移除</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>變更分類</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>變更標籤</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>變更「%1」</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>移除分類</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除標籤</translation>
    </message>
    <message>
        <source>Move category</source>
        <translation>移動分類</translation>
    </message>
    <message>
        <source>&gt; one level deeper   Enter finish this path</source>
        <translation>&gt; 進入下一層   Enter 完成此路徑</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新增標籤「%1」</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>新增分類「%1」</translation>
    </message>
    <message>
        <source>New category “%1” in %2</source>
        <translation>在 %2 裡新增分類「%1」</translation>
    </message>
</context>
<context>
    <name>dosirak::CompletionPopup</name>
    <message>
        <source>Completion</source>
        <translation>自動完成</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1，%2，第 %3 項，共 %4 項</translation>
    </message>
</context>
<context>
    <name>dosirak::DateField</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, date and time</source>
        <translation>%1，日期與時間</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Calendar, Alt+Down</source>
        <translation>日曆，Alt+Down</translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation>將「%1」設為現在</translation>
    </message>
    <message>
        <source>zone in the date</source>
        <translation>日期裡已有時區</translation>
    </message>
    <message>
        <source>%1, from _config.yml</source>
        <translation>%1，來自 _config.yml</translation>
    </message>
    <message>
        <source>Write a date as 2017-12-14 12:02:45.</source>
        <translation>日期應寫成 2017-12-14 12:02:45。</translation>
    </message>
</context>
<context>
    <name>dosirak::DatePopup</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>dosirak::DropArea</name>
    <message>
        <source>Drop photos here, or anywhere on the window</source>
        <translation>將照片拖放到這裡，或視窗的任何位置</translation>
    </message>
    <message>
        <source>Drop here to put them only into the folder</source>
        <translation>拖放到這裡，只放入資料夾</translation>
    </message>
    <message>
        <source>Drop here to put them at the caret</source>
        <translation>拖放到這裡，插入到游標處</translation>
    </message>
    <message>
        <source>Drop here to put them at the caret, line %1</source>
        <translation>拖放到這裡，插入到游標所在的第 %1 行</translation>
    </message>
    <message>
        <source>Let go of Shift to put them at the caret</source>
        <translation>放開 Shift 則插入到游標處</translation>
    </message>
    <message>
        <source>Hold Shift to put them only into the folder</source>
        <translation>按住 Shift 則只放入資料夾</translation>
    </message>
    <message>
        <source>They go into a folder beside the post. You can also paste a screenshot.</source>
        <translation>照片會放入文章旁的資料夾。也可以貼上螢幕截圖。</translation>
    </message>
    <message>
        <source>They go into %1/ beside the post. You can also paste a screenshot.</source>
        <translation>照片會放入文章旁的 %1/。也可以貼上螢幕截圖。</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportChoices</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Export &amp;to</source>
        <translation>匯出到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Post and photos</source>
        <translation>文章與照片(&amp;P)</translation>
    </message>
    <message>
        <source>for a site you have</source>
        <translation>用於已有的網站</translation>
    </message>
    <message>
        <source>A small &amp;site</source>
        <translation>小型網站(&amp;S)</translation>
    </message>
    <message>
        <source>ready to build with Hexo</source>
        <translation>可直接用 Hexo 建置</translation>
    </message>
    <message>
        <source>&amp;Zip file</source>
        <translation>ZIP 檔(&amp;Z)</translation>
    </message>
    <message>
        <source>the same in one file</source>
        <translation>同樣內容，合為一個檔案</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What fits the site</source>
        <translation>適合網站</translation>
    </message>
    <message>
        <source>Portable, for every theme</source>
        <translation>通用，適用於所有主題</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>維持原樣</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>標籤(&amp;A)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出到</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDialog</name>
    <message>
        <source>post</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>匯出「%1」</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>沒有匯出任何內容。%1</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>匯出已復原。</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>將要寫入</translation>
    </message>
    <message>
        <source>Changed in the copy</source>
        <translation>副本裡的變更</translation>
    </message>
    <message>
        <source>your post stays as it is</source>
        <translation>原文章維持不變</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>移至該行</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not there. Export without them?</source>
        <translation>
            <numerusform>找不到 %n 張圖片。要略過並匯出嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tags are left out of the copy: %1</source>
        <translation>副本會略去它們的標籤：%1</translation>
    </message>
    <message>
        <source>Export without them</source>
        <translation>略過並匯出</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>選擇要匯出到的資料夾。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 個檔案，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The small site has no image tag of its own.</source>
        <translation>小型網站沒有自己的圖片標籤。</translation>
    </message>
    <message>
        <source>Export without it…</source>
        <translation>略過此圖片並匯出…</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite and export %n file(s)</source>
        <translation>
            <numerusform>覆寫並匯出 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>匯出 %n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) would be broken.</source>
        <translation>
            <numerusform>有 %n 張圖片將無法顯示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that differ are overwritten. Undo brings them back.</source>
        <translation>不同的檔案會被覆寫，復原即可還原。</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Every picture will show.</source>
        <translation>不會覆寫任何檔案，所有圖片都能顯示。</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDonePage</name>
    <message>
        <source>Build it</source>
        <translation>建置網站</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>打包好了</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Undo export</source>
        <translation>復原匯出</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1, %2</source>
        <translation>
            <numerusform>已將 %n 個檔案匯出到 %1，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) in the text will show</source>
        <translation>
            <numerusform>內文的 %n 張圖片中，%1 張能顯示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) written for every theme</source>
        <translation>
            <numerusform>%n 個標籤已改為適用於所有主題的寫法</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::FieldEditor</name>
    <message>
        <source>Change %1</source>
        <translation>變更「%1」</translation>
    </message>
</context>
<context>
    <name>dosirak::FindBar</name>
    <message>
        <source>Find in this post</source>
        <translation>在這篇文章裡尋找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一個</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一個</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>找不到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 處</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 處，共 %2 處</translation>
    </message>
</context>
<context>
    <name>dosirak::FoldButton</name>
    <message>
        <source>%1, folded</source>
        <translation>%1，已摺疊</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1，已展開</translation>
    </message>
</context>
<context>
    <name>dosirak::FormHeader</name>
    <message>
        <source>Front matter</source>
        <translation>Front-matter</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Add title and date</source>
        <translation>新增標題與日期</translation>
    </message>
    <message>
        <source>Show the front matter as YAML in the editor</source>
        <translation>在編輯器裡以 YAML 顯示 Front-matter</translation>
    </message>
    <message>
        <source>Show as YAML</source>
        <translation>以 YAML 顯示</translation>
    </message>
    <message>
        <source>Fold front matter</source>
        <translation>摺疊 Front-matter</translation>
    </message>
    <message>
        <source>Unfold front matter</source>
        <translation>展開 Front-matter</translation>
    </message>
    <message>
        <source>Front matter, folded, %1</source>
        <translation>Front-matter，已摺疊，%1</translation>
    </message>
</context>
<context>
    <name>dosirak::FormRows</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1，第 %2 項，共 %3 項</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>第 %1 項，共 %2 項</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移動「%1」</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除「%1」</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>重新命名欄位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重新命名「%1」</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Rename field…</source>
        <translation>重新命名欄位…</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>移除欄位</translation>
    </message>
</context>
<context>
    <name>dosirak::FrontMatterForm</name>
    <message>
        <source>Front matter</source>
        <translation>Front-matter</translation>
    </message>
    <message>
        <source>Add title and date</source>
        <translation>新增標題與日期</translation>
    </message>
    <message>
        <source>this post has none</source>
        <translation>這篇文章還沒有</translation>
    </message>
    <message>
        <source>Hexo</source>
        <translation>Hexo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>新增「%1」</translation>
    </message>
</context>
<context>
    <name>dosirak::ImportSheet</name>
    <message>
        <source>%1, now %2</source>
        <translation>%1，現為 %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos added</source>
        <translation>照片已新增</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>正在新增 %n 張照片</numerusform>
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
        <translation>標題</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1，數字</translation>
    </message>
</context>
<context>
    <name>dosirak::LinesField</name>
    <message>
        <source>%1, YAML</source>
        <translation>%1，YAML</translation>
    </message>
    <message>
        <source>%1, text of several lines</source>
        <translation>%1，多行文字</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>變更「%1」</translation>
    </message>
    <message>
        <source>This is not YAML yet. The post keeps the last value that was.</source>
        <translation>這還不是 YAML。文章保留上一個有效的值。</translation>
    </message>
    <message>
        <source>This cannot be written here. The post keeps its value.</source>
        <translation>這裡無法寫入此內容。文章保留原值。</translation>
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
        <translation>新增照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</source>
        <translation>圖片 (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>指定 %1 的位置</translation>
    </message>
    <message>
        <source>About Dosirak</source>
        <translation>關於 Dosirak</translation>
    </message>
    <message>
        <source>Dosirak %1</source>
        <translation>Dosirak %1</translation>
    </message>
    <message>
        <source>Write a post, drop your photos on it, pack both for Hexo.</source>
        <translation>寫文章，拖入照片，一起打包給 Hexo。</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation>自由軟體，採用 GNU GPL 第 3 版或更新版本授權。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>關閉</translation>
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
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineRows</name>
    <message>
        <source>%1, heading %2, line %3</source>
        <translation>%1，第 %2 級標題，第 %3 行</translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineSection</name>
    <message>
        <source>Outline</source>
        <translation>大綱</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoFlow</name>
    <message>
        <source>The photos were not added.</source>
        <translation>未能新增照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added.</source>
        <translation>
            <numerusform>%n 個檔案沒有新增。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>已新增 %n 張照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added. %1 became %2.</source>
        <translation>
            <numerusform>已新增 %n 張照片，%1 變成 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>要將 %1 移到垃圾桶嗎？</translation>
    </message>
    <message numerus="yes">
        <source>The post uses it in %n place(s). The page would show a broken picture there.</source>
        <translation>
            <numerusform>文章裡有 %n 處使用它，頁面上這些位置的圖片將無法顯示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到垃圾桶</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 已移到垃圾桶。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. It is still in its folder.</source>
        <translation>未能將 %1 移到垃圾桶，它仍在原資料夾裡。</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoModel</name>
    <message>
        <source>none yet</source>
        <translation>還沒有照片</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>找不到 %n 張</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n 張未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>all used</source>
        <translation>全部已使用</translation>
    </message>
    <message>
        <source>%1 in %2/</source>
        <comment>number of photos, name of the folder</comment>
        <translation>%2/ 裡有 %1 張</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>used on line %1</source>
        <translation>用於第 %1 行</translation>
    </message>
    <message>
        <source>used on lines %1</source>
        <translation>用於第 %1 行</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>第 %1 張，共 %2 張</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoPanel</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Sort photos</source>
        <translation>照片排序</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>新增照片…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>新增照片</translation>
    </message>
    <message>
        <source>Photos of this post</source>
        <translation>這篇文章的照片</translation>
    </message>
    <message>
        <source>Fold photos</source>
        <translation>摺疊照片</translation>
    </message>
    <message>
        <source>Unfold photos</source>
        <translation>展開照片</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>指定位置…</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>插入到游標處</translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation>設為封面</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大顯示</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>移至第 %1 行</translation>
    </message>
    <message>
        <source>Copy as tag</source>
        <translation>複製為標籤</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>移到垃圾桶…</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>依內文中的順序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoView</name>
    <message>
        <source>%1 cannot be shown here.</source>
        <translation>這裡無法顯示 %1。</translation>
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
        <translation>%1，沒有圖片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Use as %1</source>
        <translation>用作「%1」</translation>
    </message>
    <message>
        <source>No picture. Choose one, or drop a photo here</source>
        <translation>沒有圖片。選擇一張，或將照片拖放到這裡</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Type a name or an address…</source>
        <translation>輸入名稱或網址…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>沒有圖片</translation>
    </message>
    <message>
        <source>Name in the post&apos;s folder, or an address</source>
        <translation>文章資料夾裡的名稱，或網址</translation>
    </message>
</context>
<context>
    <name>dosirak::PlanList</name>
    <message>
        <source>new</source>
        <comment>a file in the plan</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>same</source>
        <comment>a file in the plan</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>a file in the plan</comment>
        <translation>不同</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>a file in the plan</comment>
        <translation>無法寫入</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>將要寫入的檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 張照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostEditor</name>
    <message>
        <source>Post text</source>
        <translation>文章文字</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) before line 1</source>
        <translation>
            <numerusform>在第 1 行前插入 %n 張照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) after line %1</source>
        <translation>
            <numerusform>在第 %1 行後插入 %n 張照片</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be edited.</source>
        <translation>這份文字無法編輯。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message numerus="yes">
        <source>Front matter, %n line(s)</source>
        <translation>
            <numerusform>Front-matter，%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostFlow</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>無法開啟「%1」。</translation>
    </message>
    <message>
        <source>There is no such file or folder: %1</source>
        <translation>沒有這個檔案或資料夾：%1</translation>
    </message>
    <message>
        <source>The site of this post cannot be read. The post is opened alone.</source>
        <translation>無法讀取這篇文章所在的網站，已單獨開啟文章。</translation>
    </message>
    <message>
        <source>This folder is not a Hexo site.</source>
        <translation>這個資料夾不是 Hexo 網站。</translation>
    </message>
    <message>
        <source>The site cannot be read.</source>
        <translation>無法讀取網站。</translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation>這個檔案的編碼是 %1，Hexo 只讀取 UTF-8。</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>轉換為 UTF-8</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown *.mkd *.mdown)</source>
        <translation>Markdown 檔案 (*.md *.markdown *.mkd *.mdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation>開啟 Hexo 網站</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新增文章</translation>
    </message>
    <message>
        <source>The sample post could not be laid out.</source>
        <translation>未能準備好範例文章。</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>文章另存新檔</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown 檔案 (*.md)</translation>
    </message>
    <message>
        <source>The file was changed outside too.</source>
        <translation>檔案在外部也有變更。</translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation>選擇之前不會覆寫任何內容。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未能儲存。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Dosirak</source>
        <translation>Dosirak</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>要儲存對「%1」的變更嗎？</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>關閉</translation>
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
        <translation>有問題</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已開啟</translation>
    </message>
</context>
<context>
    <name>dosirak::PostSession</name>
    <message>
        <source>New post</source>
        <translation>新增文章</translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewHeader</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Reading style</source>
        <translation>閱讀樣式</translation>
    </message>
    <message>
        <source>Phone width</source>
        <translation>手機寬度</translation>
    </message>
    <message>
        <source>Tablet width</source>
        <translation>平板寬度</translation>
    </message>
    <message>
        <source>Desktop width</source>
        <translation>桌面寬度</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>頁面寬度</translation>
    </message>
    <message>
        <source>More about the preview</source>
        <translation>更多預覽選項</translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存為 %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>未能寫入 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>實際大小</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>複製 HTML</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>已複製 HTML</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存為 PDF…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>An embedded page is not shown here</source>
        <translation>這裡不顯示內嵌的頁面</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在瀏覽器中開啟</translation>
    </message>
    <message>
        <source>A picture without a file</source>
        <translation>沒有檔案的圖片</translation>
    </message>
    <message>
        <source>Hexo takes the words of this tag for class names; the page would show nothing.</source>
        <translation>Hexo 會把這個標籤裡的文字當成類別名稱，頁面上不會顯示任何內容。</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除標籤</translation>
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
        <translation>下一個（%1）</translation>
    </message>
    <message>
        <source>Close the problem list</source>
        <translation>關閉問題清單</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 個錯誤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 個警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 個提示</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemRow</name>
    <message>
        <source>fix: %1</source>
        <translation>修正：%1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 欄</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>指定位置…</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>移至第 %1 行</translation>
    </message>
    <message>
        <source>Other ways out</source>
        <translation>其他解決辦法</translation>
    </message>
</context>
<context>
    <name>dosirak::RecentList</name>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n 週前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 個月前</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message numerus="yes">
        <source>%1 — site, %n post(s)</source>
        <translation>
            <numerusform>%1 — 網站，%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不在原處</translation>
    </message>
</context>
<context>
    <name>dosirak::SegmentedControl</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 項，共 %3 項</translation>
    </message>
</context>
<context>
    <name>dosirak::SitePanel</name>
    <message>
        <source>Site panel</source>
        <translation>網站面板</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新增文章</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n post(s)</source>
        <translation>
            <numerusform>篩選 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n draft(s)</source>
        <translation>
            <numerusform>篩選 %n 篇草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n page(s)</source>
        <translation>
            <numerusform>篩選 %n 個頁面</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>還沒有文章</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>沒有草稿</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>沒有頁面</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>沒有符合「%1」的項目</translation>
    </message>
    <message>
        <source>%1, theme %2</source>
        <translation>%1，主題 %2</translation>
    </message>
</context>
<context>
    <name>dosirak::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <comment>state, with the time</comment>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未能儲存</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>尚未存成檔案</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>沒有問題</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>第 %L1 行，第 %L2 欄</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>選取 %Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 個單字</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>行尾混用</translation>
    </message>
    <message>
        <source>Encoding and line ends: %1</source>
        <translation>編碼與行尾：%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>state</comment>
        <translation>已儲存</translation>
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
        <translation>寫文章，拖入照片，一起打包給 Hexo。</translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation>開啟 Hexo 網站</translation>
    </message>
    <message>
        <source>The folder with _config.yml, or any folder in it</source>
        <translation>含有 _config.yml 的資料夾，或其中任一資料夾</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新增文章</translation>
    </message>
    <message>
        <source>Starts as a single post; it can move into a site later</source>
        <translation>先當成單篇文章，之後可移入網站</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>A Markdown file, with the photos beside it</source>
        <translation>Markdown 檔案，照片放在旁邊</translation>
    </message>
    <message>
        <source>Try the sample post</source>
        <translation>試用範例文章</translation>
    </message>
    <message>
        <source>A packed lunch with three pictures, in Korean and English</source>
        <translation>一份便當，三張圖片，韓文與英文</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>You can also drop a post, a site folder or photos anywhere on this window.</source>
        <translation>也可以將文章、網站資料夾或照片拖放到這個視窗的任何位置。</translation>
    </message>
</context>
<context>
    <name>dosirak::WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation>新增文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open post…</source>
        <translation>開啟文章(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Hexo &amp;site…</source>
        <translation>開啟 Hexo 網站(&amp;S)…</translation>
    </message>
    <message>
        <source>Try the sample &amp;post</source>
        <translation>試用範例文章(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close post</source>
        <translation>關閉文章(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>離開(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>尋找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>尋找上一個(&amp;V)</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一個問題(&amp;B)</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>上一個問題(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>照片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗體(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜體(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>程式碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>刪除線(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>連結(&amp;L)</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>項目符號清單(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>編號清單(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>一般段落(&amp;N)</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>標題 &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Site panel</source>
        <translation>網站面板(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <translation>Front-matter(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>照片(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>預覽(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom preview &amp;in</source>
        <translation>放大預覽(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom preview &amp;out</source>
        <translation>縮小預覽(&amp;O)</translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation>以 100% 預覽</translation>
    </message>
    <message>
        <source>&amp;Monospace editor</source>
        <translation>編輯器使用等寬字型(&amp;M)</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>跟隨系統(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>下一個區域(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>上一個區域(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New post in this site</source>
        <translation>在這個網站新增文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read the site again</source>
        <translation>重新讀取網站(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to a post…</source>
        <translation>前往文章(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close site</source>
        <translation>關閉網站(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Dosirak</source>
        <translation>關於 Dosirak(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>小標題(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>網站(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>Open a Hexo site to see its posts</source>
        <translation>開啟 Hexo 網站即可檢視其中的文章</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>An editor for Hexo blogs.</source>
        <translation>Hexo 部落格編輯器。</translation>
    </message>
    <message>
        <source>Open the sample post.</source>
        <translation>開啟範例文章。</translation>
    </message>
    <message>
        <source>A post or a site&apos;s folder.</source>
        <translation>一篇文章，或網站的資料夾。</translation>
    </message>
    <message>
        <source>Dosirak cannot run as root: the preview&apos;s protection, Chromium&apos;s sandbox, does not work for root. Start it as an ordinary user.</source>
        <translation>Dosirak 不能以 root 身分執行：預覽的保護機制（Chromium 沙箱）對 root 不起作用。以一般使用者身分啟動即可。</translation>
    </message>
</context>
</TS>
