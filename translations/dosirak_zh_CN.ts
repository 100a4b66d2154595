<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>The page would show these letters.</source>
        <translation>页面上会显示这些字符。</translation>
    </message>
    <message>
        <source>Hexo stops here: %1</source>
        <translation>Hexo 会在此停止：%1</translation>
    </message>
    <message>
        <source>Hexo would stop the build at this post.</source>
        <translation>Hexo 会在这篇文章处停止构建。</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>这篇文章没有标题。</translation>
    </message>
    <message>
        <source>Most themes show an empty place for it.</source>
        <translation>大多数主题会在标题处显示为空白。</translation>
    </message>
    <message>
        <source>The link would lead nowhere.</source>
        <translation>此链接会指向不存在的内容。</translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation>页面上的这张图片将无法显示。</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>%1 will not show: %2</source>
        <translation>%1 将无法显示：%2</translation>
    </message>
    <message>
        <source>Rename the file, for example to %1.</source>
        <translation>重命名文件即可，例如改为 %1。</translation>
    </message>
    <message>
        <source>%1 is called %2 in %3.</source>
        <translation>%3 中的文件名是 %2，不是 %1。</translation>
    </message>
    <message>
        <source>%1 is written with other letters than the file in %2.</source>
        <translation>%1 所用的字符与 %2 中的文件名不同。</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>改写为 %1</translation>
    </message>
    <message>
        <source>%1 is missing. It is not in %2.</source>
        <translation>找不到 %1。%2 中没有这个文件。</translation>
    </message>
    <message>
        <source>The page looks for %1 at the top of the site, not in the post&apos;s folder.</source>
        <translation>页面会在站点根目录查找 %1，而不是在文章的文件夹中。</translation>
    </message>
    <message>
        <source>Write its whole path</source>
        <translation>写出完整路径</translation>
    </message>
    <message>
        <source>Write it as asset_img</source>
        <translation>改写为 asset_img</translation>
    </message>
    <message>
        <source>post_asset_folder is off in _config.yml, so Hexo leaves %1 out.</source>
        <translation>_config.yml 中的 post_asset_folder 已关闭，因此 Hexo 会略过 %1。</translation>
    </message>
    <message>
        <source>The page would show broken pictures.</source>
        <translation>页面上的图片将无法显示。</translation>
    </message>
    <message>
        <source>Hexo leaves out names that start with %1.</source>
        <translation>Hexo 会略过以 %1 开头的文件名。</translation>
    </message>
    <message>
        <source>Hexo leaves out names that end with %1.</source>
        <translation>Hexo 会略过以 %1 结尾的文件名。</translation>
    </message>
    <message>
        <source>no address can hold %1.</source>
        <translation>网址中不能含有 %1。</translation>
    </message>
    <message>
        <source>%1 in its name is read as another letter.</source>
        <translation>文件名中的 %1 会被读作其他字符。</translation>
    </message>
    <message>
        <source>Hexo takes %1 for a tag.</source>
        <translation>Hexo 会把 %1 当作标签。</translation>
    </message>
    <message>
        <source>Remove tag, keep text</source>
        <translation>移除标签，保留文字</translation>
    </message>
    <message>
        <source>Write it as alert</source>
        <translation>改写为 alert</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>Themes with this tag: %1. This site uses %2.</source>
        <translation>有此标签的主题：%1。此站点使用的是 %2。</translation>
    </message>
    <message>
        <source>Dosirak does not know the tag %1.</source>
        <translation>Dosirak 不认识标签 %1。</translation>
    </message>
    <message>
        <source>A plugin or script of this site may bring it. If none does, Hexo stops the whole site here.</source>
        <translation>它可能来自此站点的插件或脚本。如果都没有，整个站点会在此停止生成。</translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1.</source>
        <translation>Hexo 不认识标签 %1。</translation>
    </message>
    <message>
        <source>It stops the whole site here.</source>
        <translation>整个站点会在此停止生成。</translation>
    </message>
    <message>
        <source>Add the end tag</source>
        <translation>添加结束标签</translation>
    </message>
    <message>
        <source>The tag %1 has no end: {% end%1 %} is missing.</source>
        <translation>标签 %1 没有结束：缺少 {% end%1 %}。</translation>
    </message>
    <message>
        <source>A tag is written as {% … %}, not as &lt;% … %&gt;.</source>
        <translation>标签应写作 {% … %}，而不是 &lt;% … %&gt;。</translation>
    </message>
    <message>
        <source>The page would show these letters instead of the picture.</source>
        <translation>页面上会显示这些字符，而不是图片。</translation>
    </message>
    <message>
        <source>Write it as {% %}</source>
        <translation>改写为 {% %}</translation>
    </message>
    <message>
        <source>This picture has no source: Hexo&apos;s %1 does not look into the post&apos;s folder.</source>
        <translation>此图片没有来源：Hexo 的 %1 不会在文章的文件夹中查找。</translation>
    </message>
    <message>
        <source>Remove the end tag</source>
        <translation>移除结束标签</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--trust is only asked for with --build.</source>
        <translation>--trust 只能与 --build 一起使用。</translation>
    </message>
    <message numerus="yes">
        <source>No problems in %n post(s).</source>
        <translation>
            <numerusform>%n 篇文章没有问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name every problem: what Hexo would choke on and what would not show</source>
        <translation>列出所有问题：哪些会让 Hexo 出错，哪些无法显示</translation>
    </message>
    <message>
        <source>Posts, folders or sites</source>
        <translation>文章、文件夹或站点</translation>
    </message>
    <message>
        <source>Let the site&apos;s own Hexo build it</source>
        <translation>用站点自己的 Hexo 构建</translation>
    </message>
    <message>
        <source>Let the site&apos;s plugins and scripts run</source>
        <translation>允许运行站点的插件和脚本</translation>
    </message>
    <message>
        <source>Something is missing on the command line: %1</source>
        <translation>命令行中缺少内容：%1</translation>
    </message>
    <message>
        <source>There is something too much on the command line: %1</source>
        <translation>命令行中有多余的内容：%1</translation>
    </message>
    <message>
        <source>The command line is not understood: %1</source>
        <translation>无法理解此命令行：%1</translation>
    </message>
    <message>
        <source>Writes, checks and packs posts for Hexo, without a window.</source>
        <translation>为 Hexo 撰写、检查和打包文章，无需窗口。</translation>
    </message>
    <message>
        <source>Tell what can be done, and stop</source>
        <translation>显示用法并退出</translation>
    </message>
    <message>
        <source>Tell the version, and stop</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the post or site has problems, 2 wrong usage, 3 the disk said no.</source>
        <translation>退出状态：0 完成，1 文章或站点有问题，2 用法错误，3 磁盘读写失败。</translation>
    </message>
    <message>
        <source>“dosirak-cli --help” and “dosirak-cli COMMAND --help” tell what can be done.</source>
        <translation>“dosirak-cli --help”和“dosirak-cli 命令 --help”会显示用法。</translation>
    </message>
    <message>
        <source>Results for programs</source>
        <translation>输出供程序读取的结果</translation>
    </message>
    <message>
        <source>The site&apos;s folder; else found by walking up to a _config.yml</source>
        <translation>站点的文件夹；未指定时逐级向上查找 _config.yml</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>%1 needs the site&apos;s own Hexo, which this version of Dosirak cannot ask yet.</source>
        <translation>%1 需要站点自己的 Hexo，此版本的 Dosirak 还不能调用它。</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>无法写出输出内容。</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <translation>第 %1 行：%2 → %3</translation>
    </message>
    <message>
        <source>Nothing was written. With --without-missing the copy leaves these pictures out.</source>
        <translation>未写入任何内容。加上 --without-missing，副本中会略去这些图片。</translation>
    </message>
    <message>
        <source>With --overwrite files that differ are replaced.</source>
        <translation>加上 --overwrite，不同的文件会被覆盖。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n 个文件，位于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack posts and their photos into a folder for Hexo</source>
        <translation>将文章及其照片打包到供 Hexo 使用的文件夹</translation>
    </message>
    <message>
        <source>The posts&apos; files</source>
        <translation>文章的文件</translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation>要写入的文件夹</translation>
    </message>
    <message>
        <source>post: only posts and photos; site: what a build needs too; default: post</source>
        <translation>post：只含文章和照片；site：另含构建所需的文件；默认：post</translation>
    </message>
    <message>
        <source>How picture tags are written: auto, keep as they are, portable; default: auto</source>
        <translation>图片标签的写法：auto（自动）、keep（保持原样）、portable（通用）；默认：auto</translation>
    </message>
    <message>
        <source>Into a ZIP file</source>
        <translation>写入 ZIP 文件</translation>
    </message>
    <message>
        <source>Also the photos no post uses</source>
        <translation>包括没有文章使用的照片</translation>
    </message>
    <message>
        <source>Go on although pictures are missing, leaving them out of the copy</source>
        <translation>即使找不到图片也继续，副本中略去它们</translation>
    </message>
    <message>
        <source>Replace files that differ</source>
        <translation>覆盖不同的文件</translation>
    </message>
    <message>
        <source>Only tell what would be written</source>
        <translation>只显示将要写入的内容</translation>
    </message>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2. %3</source>
        <translation>Hexo 无法读取 Front-matter：第 %1 行，第 %2 列。%3</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>没有字段 %1。</translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation>此文件的编码是 %1，Hexo 只读取 UTF-8。</translation>
    </message>
    <message>
        <source>%1 cannot be changed without touching something else.</source>
        <translation>更改 %1 会牵动其他内容，因此无法更改。</translation>
    </message>
    <message>
        <source>Read and change a post&apos;s fields; nothing else changes</source>
        <translation>读取和更改文章的字段，其他内容不变</translation>
    </message>
    <message>
        <source>The post&apos;s file</source>
        <translation>文章的文件</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Its value; several make a list</source>
        <translation>字段的值；多个值组成列表</translation>
    </message>
    <message>
        <source>The value is text, even where it looks like a number or a date</source>
        <translation>将值视为文本，即使看起来像数字或日期</translation>
    </message>
    <message>
        <source>Print a field&apos;s value</source>
        <translation>输出字段的值</translation>
    </message>
    <message>
        <source>Change a field, or add it</source>
        <translation>更改或添加字段</translation>
    </message>
    <message>
        <source>Remove a field with its lines</source>
        <translation>移除字段及其所在的行</translation>
    </message>
    <message>
        <source>Print all fields</source>
        <translation>输出所有字段</translation>
    </message>
    <message>
        <source>--at takes “end” or a line between 1 and %1.</source>
        <translation>--at 的值是“end”或 1 到 %1 之间的行号。</translation>
    </message>
    <message>
        <source>Line %1 lies in the front matter. Photos go into the text below it.</source>
        <translation>第 %1 行在 Front-matter 中。照片应放入它下方的正文。</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>原已存在</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Put photos into a post&apos;s asset folder and their tags into its text</source>
        <translation>将照片放入文章资源文件夹，并将其标签插入正文</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Caption; else the photo&apos;s description or its name</source>
        <translation>图片说明；未指定时用照片的描述或名称</translation>
    </message>
    <message>
        <source>Behind which line the tags go, or “end” (default)</source>
        <translation>标签插入到哪一行之后，或“end”（默认）</translation>
    </message>
    <message>
        <source>Longest side in pixels, 0: as it is; default: 1600</source>
        <translation>最长边的像素数，0 为保持原样；默认：1600</translation>
    </message>
    <message>
        <source>Keep place and camera data</source>
        <translation>保留位置和相机信息</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n 个资源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no site here. Name its folder with --site.</source>
        <translation>此处没有站点。可用 --site 指定其文件夹。</translation>
    </message>
    <message>
        <source>List a site&apos;s posts: date, title, tags, categories, assets, problems, file</source>
        <translation>列出站点的文章：日期、标题、标签、分类、资源、问题、文件</translation>
    </message>
    <message>
        <source>The drafts instead</source>
        <translation>改为列出草稿</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>标题是空的。</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>its asset folder</source>
        <translation>文章的资源文件夹</translation>
    </message>
    <message>
        <source>Make a post from the site&apos;s scaffold and print its path</source>
        <translation>用站点的模板（scaffold）新建文章，并输出其路径</translation>
    </message>
    <message>
        <source>The post&apos;s title</source>
        <translation>文章的标题</translation>
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
        <translation>无法写入</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
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
        <translation>此文件中有些字节不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The page would show � in their place.</source>
        <translation>页面上这些位置会显示 �。</translation>
    </message>
    <message>
        <source>Hexo would stop at %1, line %2: %3</source>
        <translation>Hexo 会在 %1 的第 %2 行停止：%3</translation>
    </message>
    <message>
        <source>--batch needs --site: the posts are named relative to it.</source>
        <translation>--batch 需要 --site：文章名是相对于站点的。</translation>
    </message>
    <message>
        <source>--batch reads the posts&apos; names from standard input; it takes no post and no --page.</source>
        <translation>--batch 从标准输入读取文章名，不接受文章参数，也不接受 --page。</translation>
    </message>
    <message>
        <source>Which post? Name its file, or use --batch.</source>
        <translation>哪篇文章？指定其文件，或使用 --batch。</translation>
    </message>
    <message>
        <source>Print the HTML that Hexo makes of a post</source>
        <translation>输出 Hexo 为文章生成的 HTML</translation>
    </message>
    <message>
        <source>A whole document with styles</source>
        <translation>带样式的完整文档</translation>
    </message>
    <message>
        <source>Read post paths, relative to SITE, one a line; print one JSON object a line</source>
        <translation>读取文章路径（相对于站点，每行一个）；每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>Who renders; default: native</source>
        <translation>由谁渲染；默认：native</translation>
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
        <translation>无法写入 %1：磁盘已满。</translation>
    </message>
    <message>
        <source>%1 cannot be written: your share of the disk is used up.</source>
        <translation>无法写入 %1：磁盘配额已用完。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read only.</source>
        <translation>无法写入 %1：磁盘是只读的。</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>无法读取 %1：没有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the permissions of the file or its folder do not allow it.</source>
        <translation>无法写入 %1：没有此文件或其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there.</source>
        <translation>无法写入 %1：找不到其文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>Something else stands at %1.</source>
        <translation>%1 处已有其他内容。</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 是循环链接。</translation>
    </message>
    <message>
        <source>The disk or network share that holds %1 does not answer.</source>
        <translation>存放 %1 的磁盘或网络共享没有响应。</translation>
    </message>
    <message>
        <source>%1 is too large for this disk.</source>
        <translation>%1 太大，此磁盘无法存放。</translation>
    </message>
    <message>
        <source>The name %1 is too long for this disk.</source>
        <translation>名称 %1 太长，此磁盘无法使用。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: too many files are open.</source>
        <translation>无法打开 %1：打开的文件过多。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The archive could not be written. %1</source>
        <translation>无法写入压缩文件。%1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>%1 在读取时有更改。</translation>
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
        <translation>页面上的这张图片将无法显示。</translation>
    </message>
    <message>
        <source>%1 is in %2. The copy is UTF-8, as Hexo wants it.</source>
        <translation>%1 的编码是 %2。按 Hexo 的要求，副本为 UTF-8。</translation>
    </message>
    <message>
        <source>not used in the post</source>
        <translation>文章中未使用</translation>
    </message>
    <message>
        <source>The small site cannot be built: Hexo does not know the tag %1 in %2.</source>
        <translation>无法构建小型站点：Hexo 不认识 %2 中的标签 %1。</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>the post, %n tag(s) changed</source>
        <translation>
            <numerusform>文章，%n 个标签有更改</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos will not show: post_asset_folder is off in the site&apos;s _config.yml.</source>
        <translation>照片将无法显示：站点的 _config.yml 中 post_asset_folder 已关闭。</translation>
    </message>
    <message>
        <source>The cover will not show on the small site. Its theme does not know the field %1.</source>
        <translation>封面不会显示在小型站点上，其主题不认识字段 %1。</translation>
    </message>
    <message>
        <source>There is no room for temporary files. %1</source>
        <translation>没有存放临时文件的空间。%1</translation>
    </message>
    <message>
        <source>Pictures are missing. Nothing was written.</source>
        <translation>找不到图片，未写入任何内容。</translation>
    </message>
    <message>
        <source>the small site</source>
        <translation>小型站点</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
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
        <translation>标签</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>永久链接</translation>
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
        <translation>关键词</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Without tag plugins</source>
        <translation>不用标签插件</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>封面图</translation>
    </message>
    <message>
        <source>Cover caption</source>
        <translation>封面图说明</translation>
    </message>
    <message>
        <source>Cover meta</source>
        <translation>封面信息</translation>
    </message>
    <message>
        <source>Cover size</source>
        <translation>封面大小</translation>
    </message>
    <message>
        <source>Thumbnail image</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
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
        <translation>已取消，未更改任何内容。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>Two different files would be named %1.</source>
        <translation>会有两个不同的文件都名为 %1。</translation>
    </message>
    <message>
        <source>A folder stands at %1.</source>
        <translation>%1 处已有文件夹。</translation>
    </message>
    <message>
        <source>A file stands at %1.</source>
        <translation>%1 处已有文件。</translation>
    </message>
    <message>
        <source>%1 is there already with other content. Nothing was written.</source>
        <translation>%1 已存在且内容不同。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 lies on another disk. A folder cannot be moved there in one step.</source>
        <translation>%1 在另一个磁盘上，文件夹无法一步移到那里。</translation>
    </message>
    <message>
        <source>Another program wrote %1 meanwhile. Nothing was changed.</source>
        <translation>另一个程序同时写入了 %1。未更改任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be put back as it was.</source>
        <translation>无法将 %1 恢复原状。</translation>
    </message>
    <message>
        <source>%1 would lie outside the folder. Nothing was written.</source>
        <translation>%1 会落在文件夹之外。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>%1 leads through a link out of the folder. Nothing was written.</source>
        <translation>%1 经由链接通到了文件夹之外。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 cannot be made: a file stands where its folder should be.</source>
        <translation>无法创建 %1：应为其文件夹的位置已有文件。</translation>
    </message>
    <message>
        <source>A link stands at %1. Nothing was written.</source>
        <translation>%1 处已有链接。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>%1 was changed since. Nothing was taken back.</source>
        <translation>%1 之后又有更改。未撤销任何内容。</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>A value that starts with “[” is read as a list. In quotes it is text again.</source>
        <translation>以“[”开头的值会被读作列表，加上引号后仍是文本。</translation>
    </message>
    <message>
        <source>A value that starts with “{” is read as a group of fields. In quotes it is text again.</source>
        <translation>以“{”开头的值会被读作一组字段，加上引号后仍是文本。</translation>
    </message>
    <message>
        <source>A value that starts with “*” is read as a reference to another value. In quotes it is text again.</source>
        <translation>以“*”开头的值会被读作对另一个值的引用，加上引号后仍是文本。</translation>
    </message>
    <message>
        <source>A value that starts with “&amp;” is read as a name for a value. In quotes it is text again.</source>
        <translation>以“&amp;”开头的值会被读作值的名称，加上引号后仍是文本。</translation>
    </message>
    <message>
        <source>A value that starts with “!” is read as the kind of a value. In quotes it is text again.</source>
        <translation>以“!”开头的值会被读作值的类型，加上引号后仍是文本。</translation>
    </message>
    <message>
        <source>A value that starts with “%1” is read as a text of several lines below. In quotes it is text again.</source>
        <translation>以“%1”开头的值会被读作下方的多行文本，加上引号后仍是文本。</translation>
    </message>
    <message>
        <source>A value cannot start with “%1”. In quotes it can.</source>
        <translation>值不能以“%1”开头，加上引号就可以。</translation>
    </message>
    <message>
        <source>A value that starts with “%1 ” is read as the start of a list. In quotes it is text again.</source>
        <translation>以“%1 ”开头的值会被读作列表的开始，加上引号后仍是文本。</translation>
    </message>
    <message>
        <source>The quote %1 is opened here and not closed.</source>
        <translation>引号 %1 从此处开始，但没有结束。</translation>
    </message>
    <message>
        <source>The value goes on behind the closing quote %1.</source>
        <translation>结束引号 %1 之后还有内容。</translation>
    </message>
    <message>
        <source>A colon with a space behind it starts a new field. In quotes it is text.</source>
        <translation>冒号后跟空格会开始新的字段，加上引号后是文本。</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>给值加上引号</translation>
    </message>
    <message>
        <source>Put the %1 in quotes</source>
        <translation>给 %1 加上引号</translation>
    </message>
    <message>
        <source>A space is missing behind the colon of “%1”.</source>
        <translation>“%1”的冒号后缺少空格。</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>添加空格</translation>
    </message>
    <message>
        <source>This line must be indented to belong to the value above it.</source>
        <translation>此行需要缩进，才属于它上面的值。</translation>
    </message>
    <message>
        <source>Indent the line</source>
        <translation>缩进此行</translation>
    </message>
    <message>
        <source>Remove the empty “%1”</source>
        <translation>移除空的“%1”</translation>
    </message>
    <message>
        <source>Remove the second “%1”</source>
        <translation>移除第二个“%1”</translation>
    </message>
    <message>
        <source>Marks of an unfinished merge (“%1”) are in the front matter. Keep one of the two versions.</source>
        <translation>Front-matter 中有未完成合并的标记（“%1”）。保留两个版本之一。</translation>
    </message>
    <message>
        <source>The tab at the start of this line does not fit the lines above. Use spaces.</source>
        <translation>此行开头的制表符与上面各行不一致。改用空格。</translation>
    </message>
    <message>
        <source>This line is neither a field (“name: value”) nor part of one.</source>
        <translation>此行既不是字段（“名称: 值”），也不是字段的一部分。</translation>
    </message>
    <message>
        <source>A quote or a bracket is opened and not closed.</source>
        <translation>有引号或括号没有结束。</translation>
    </message>
    <message>
        <source>The indentation of this line does not fit the lines above.</source>
        <translation>此行的缩进与上面各行不一致。</translation>
    </message>
    <message>
        <source>“%1” is written twice. Hexo reads a front matter only when every name is there once.</source>
        <translation>“%1”写了两次。每个名称只出现一次，Hexo 才能读取 Front-matter。</translation>
    </message>
    <message>
        <source>The value does not fit its kind %1.</source>
        <translation>值与其类型 %1 不符。</translation>
    </message>
    <message>
        <source>There is an invisible control character (U+%1).</source>
        <translation>有一个不可见的控制字符（U+%1）。</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>移除该字符</translation>
    </message>
    <message>
        <source>A line of three dots or dashes ends the front matter for Hexo, but more follows.</source>
        <translation>对 Hexo 来说，由三个点或三个短横线组成的行会结束 Front-matter，但后面还有内容。</translation>
    </message>
    <message>
        <source>There is nothing between two commas of the list.</source>
        <translation>列表的两个逗号之间没有内容。</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>移除逗号</translation>
    </message>
    <message>
        <source>Lists or groups are nested too deep here.</source>
        <translation>此处列表或字段组的嵌套过深。</translation>
    </message>
    <message>
        <source>The front matter is too large to be read.</source>
        <translation>Front-matter 太大，无法读取。</translation>
    </message>
    <message>
        <source>“&lt;&lt;” must be followed by a group of fields.</source>
        <translation>“&lt;&lt;”后面必须是一组字段。</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>%1 cannot be read; it is damaged.</source>
        <translation>%1 已损坏，无法读取。</translation>
    </message>
    <message>
        <source>%1 is too large: %2 × %3 pixels. Up to 100 million pixels can be added.</source>
        <translation>%1 太大：%2 × %3 像素。最多可添加 1 亿像素的图片。</translation>
    </message>
    <message>
        <source>%1 is no picture that can be added. JPEG, PNG, GIF, WebP, SVG, BMP and TIFF can.</source>
        <translation>%1 不是可添加的图片。可添加 JPEG、PNG、GIF、WebP、SVG、BMP 和 TIFF。</translation>
    </message>
    <message>
        <source>%1 is a HEIC picture, which browsers cannot show. Save it as JPEG and add that.</source>
        <translation>%1 是浏览器无法显示的 HEIC 图片。存为 JPEG 后再添加。</translation>
    </message>
    <message>
        <source>%1 is an AVIF picture, which cannot be converted yet. Save it as JPEG and add that.</source>
        <translation>%1 是尚不能转换的 AVIF 图片。存为 JPEG 后再添加。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the photos in it instead.</source>
        <translation>%1 是文件夹。改为添加其中的照片。</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 是空文件（0 字节）。</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB.</source>
        <translation>%1 超过 200 MB。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Adding photos was cancelled.</source>
        <translation>已取消添加照片。</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The picture cannot be read; it is damaged or too large.</source>
        <translation>无法读取图片：已损坏或太大。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>内存不足，无法处理这张图片。</translation>
    </message>
    <message>
        <source>The picture cannot be written in this format on this computer.</source>
        <translation>这台电脑无法写入此格式的图片。</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1 中没有图片。</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the picture is missing. Copy it again from where it came.</source>
        <translation>%1 不完整：缺少图片的结尾。从原处重新复制。</translation>
    </message>
    <message>
        <source>%1 is built in a way that takes too long to read.</source>
        <translation>%1 的结构读取耗时过长。</translation>
    </message>
    <message>
        <source>converted to JPEG</source>
        <translation>转换为 JPEG</translation>
    </message>
    <message>
        <source>converted to PNG</source>
        <translation>转换为 PNG</translation>
    </message>
    <message>
        <source>turned upright</source>
        <translation>已转正</translation>
    </message>
    <message>
        <source>%1 px wide</source>
        <translation>宽 %1 像素</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>已移除位置</translation>
    </message>
    <message>
        <source>camera data removed</source>
        <translation>已移除相机信息</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>There is no picture among these files.</source>
        <translation>这些文件中没有图片。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open it and drop the photos.</source>
        <translation>“%1”是文件夹。打开它，再拖放其中的照片。</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>“%1”不是图片。</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Only the address of a picture came. Save the picture first, then add the file.</source>
        <translation>只收到图片的网址。先保存图片，再添加文件。</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the photos in it instead.</source>
        <translation>%1 是文件夹。改为拖放其中的照片。</translation>
    </message>
    <message>
        <source>%1 is no picture.</source>
        <translation>%1 不是图片。</translation>
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
        <translation>%1 中没有这个文件</translation>
    </message>
    <message>
        <source>The site&apos;s post_asset_folder is off, so Hexo publishes no pictures beside the post.</source>
        <translation>站点的 post_asset_folder 已关闭，因此 Hexo 不会发布文章旁的图片。</translation>
    </message>
    <message>
        <source>It is not in %1/</source>
        <translation>%1/ 中没有这个文件</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>指定位置…</translation>
    </message>
    <message>
        <source>A picture from the web is not loaded</source>
        <translation>有一张网络图片未加载</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>无法显示 %1</translation>
    </message>
    <message>
        <source>Browsers do not know this kind of picture, or the file is damaged.</source>
        <translation>浏览器不支持这种图片，或者文件已损坏。</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>无法显示此图片</translation>
    </message>
    <message>
        <source>Readers of the blog would not see it: %1</source>
        <translation>博客的读者将看不到它：%1</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>It stops the whole site here.</source>
        <translation>整个站点会在此停止生成。</translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1</source>
        <translation>结束标签 %1 之前没有对应的开始</translation>
    </message>
    <message>
        <source>Hexo does not know what it ends and stops the whole site here.</source>
        <translation>Hexo 不知道它结束的是什么，整个站点会在此停止生成。</translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1</source>
        <translation>Hexo 不认识标签 %1</translation>
    </message>
    <message>
        <source>The tag %1 has no end</source>
        <translation>标签 %1 没有结束</translation>
    </message>
    <message>
        <source>Without %1 Hexo stops the whole site here.</source>
        <translation>没有 %1，整个站点会在此停止生成。</translation>
    </message>
    <message>
        <source>Hexo stops at the tag %1</source>
        <translation>Hexo 会在标签 %1 处停止</translation>
    </message>
    <message>
        <source>Hexo stops here</source>
        <translation>Hexo 会在此停止</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hexo cannot read it: “%1” is there twice, line %2.</source>
        <translation>Hexo 无法读取：“%1”出现了两次，第 %2 行。</translation>
    </message>
    <message>
        <source>Hexo cannot read it: line %1.</source>
        <translation>Hexo 无法读取：第 %1 行。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>There is no _config.yml in %1.</source>
        <translation>%1 中没有 _config.yml。</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>There is no _config.yml in %1 or above it. A Hexo site has one.</source>
        <translation>%1 及其上级文件夹中没有 _config.yml。Hexo 站点应有此文件。</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
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
        <translation>标签 %1 没有结尾：缺少 {% end%1 %}。</translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1.</source>
        <translation>结束标签 %1 之前没有开始标签。</translation>
    </message>
    <message>
        <source>Hexo cannot read what stands between {{ and }}.</source>
        <translation>Hexo 无法读取 {{ 和 }} 之间的内容。</translation>
    </message>
    <message>
        <source>A tag begins here and never ends: %} is missing.</source>
        <translation>标签从这里开始但没有结束：缺少 %}。</translation>
    </message>
    <message>
        <source>{{ begins here and }} is missing.</source>
        <translation>{{ 从这里开始，但缺少 }}。</translation>
    </message>
    <message>
        <source>A comment begins here and never ends: #} is missing.</source>
        <translation>注释从这里开始但没有结束：缺少 #}。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>Its last saved text is kept in %1.</source>
        <translation>最后保存的文字保留在 %1 中。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. It was not overwritten.</source>
        <translation>%1 被其他程序更改，未覆盖。</translation>
    </message>
    <message>
        <source>There is a file named %1 already. It was not overwritten.</source>
        <translation>已有名为 %1 的文件，未覆盖。</translation>
    </message>
    <message>
        <source>%1 is gone: another program moved or removed it.</source>
        <translation>%1 不见了：其他程序移动或移除了它。</translation>
    </message>
    <message>
        <source>Its text is in %1 now.</source>
        <translation>其文字现在在 %1 中。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation>%1 是设备或管道，不是文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Dosirak opens texts up to that size.</source>
        <translation>%1 大于 64 MB。Dosirak 能打开不超过此大小的文本。</translation>
    </message>
</context>
<context>
    <name>dosirak::AddFieldPopup</name>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Find or name a field</source>
        <translation>查找或命名字段</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>新建字段“%1”</translation>
    </message>
</context>
<context>
    <name>dosirak::BrokenNotice</name>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2</source>
        <translation>Hexo 无法读取 Front-matter：第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Hexo cannot read the %1: line %2, column %3</source>
        <translation>Hexo 无法读取%1：第 %2 行，第 %3 列</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
</context>
<context>
    <name>dosirak::ChipField</name>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>添加分类</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tags</source>
        <translation>
            <numerusform>%1，%n 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n categories</source>
        <translation>
            <numerusform>%1，%n 个分类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1，%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3, Delete removes</source>
        <translation>%1，第 %2 项，共 %3 项，按 Delete 移除</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>更改分类</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>移除分类</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Move category</source>
        <translation>移动分类</translation>
    </message>
    <message>
        <source>&gt; one level deeper   Enter finish this path</source>
        <translation>&gt; 进入下一级   Enter 完成此路径</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>新建分类“%1”</translation>
    </message>
    <message>
        <source>New category “%1” in %2</source>
        <translation>在 %2 中新建分类“%1”</translation>
    </message>
</context>
<context>
    <name>dosirak::CompletionPopup</name>
    <message>
        <source>Completion</source>
        <translation>自动补全</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1，%2，第 %3 项，共 %4 项</translation>
    </message>
</context>
<context>
    <name>dosirak::DateField</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, date and time</source>
        <translation>%1，日期和时间</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Calendar, Alt+Down</source>
        <translation>日历，Alt+Down</translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation>将“%1”设为现在</translation>
    </message>
    <message>
        <source>zone in the date</source>
        <translation>日期中已有时区</translation>
    </message>
    <message>
        <source>%1, from _config.yml</source>
        <translation>%1，来自 _config.yml</translation>
    </message>
    <message>
        <source>Write a date as 2017-12-14 12:02:45.</source>
        <translation>日期应写作 2017-12-14 12:02:45。</translation>
    </message>
</context>
<context>
    <name>dosirak::DatePopup</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
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
        <translation>将照片拖放到此处，或窗口的任意位置</translation>
    </message>
    <message>
        <source>Drop here to put them only into the folder</source>
        <translation>拖放到此处，只放入文件夹</translation>
    </message>
    <message>
        <source>Drop here to put them at the caret</source>
        <translation>拖放到此处，插入到光标处</translation>
    </message>
    <message>
        <source>Drop here to put them at the caret, line %1</source>
        <translation>拖放到此处，插入到光标所在的第 %1 行</translation>
    </message>
    <message>
        <source>Let go of Shift to put them at the caret</source>
        <translation>松开 Shift 则插入到光标处</translation>
    </message>
    <message>
        <source>Hold Shift to put them only into the folder</source>
        <translation>按住 Shift 则只放入文件夹</translation>
    </message>
    <message>
        <source>They go into a folder beside the post. You can also paste a screenshot.</source>
        <translation>照片会放入文章旁的文件夹。也可以粘贴截图。</translation>
    </message>
    <message>
        <source>They go into %1/ beside the post. You can also paste a screenshot.</source>
        <translation>照片会放入文章旁的 %1/。也可以粘贴截图。</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportChoices</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Export &amp;to</source>
        <translation>导出到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Post and photos</source>
        <translation>文章和照片(&amp;P)</translation>
    </message>
    <message>
        <source>for a site you have</source>
        <translation>用于已有的站点</translation>
    </message>
    <message>
        <source>A small &amp;site</source>
        <translation>小型站点(&amp;S)</translation>
    </message>
    <message>
        <source>ready to build with Hexo</source>
        <translation>可直接用 Hexo 构建</translation>
    </message>
    <message>
        <source>&amp;Zip file</source>
        <translation>ZIP 文件(&amp;Z)</translation>
    </message>
    <message>
        <source>the same in one file</source>
        <translation>同样内容，合为一个文件</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What fits the site</source>
        <translation>适合站点</translation>
    </message>
    <message>
        <source>Portable, for every theme</source>
        <translation>通用，适用于所有主题</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>标签(&amp;A)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
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
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>未导出任何内容。%1</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>导出已撤销。</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>将要写入</translation>
    </message>
    <message>
        <source>Changed in the copy</source>
        <translation>副本中的更改</translation>
    </message>
    <message>
        <source>your post stays as it is</source>
        <translation>原文章保持不变</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>转到该行</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not there. Export without them?</source>
        <translation>
            <numerusform>找不到 %n 张图片。略过并导出？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tags are left out of the copy: %1</source>
        <translation>副本中会略去它们的标签：%1</translation>
    </message>
    <message>
        <source>Export without them</source>
        <translation>略过并导出</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>选择要导出到的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The small site has no image tag of its own.</source>
        <translation>小型站点没有自己的图片标签。</translation>
    </message>
    <message>
        <source>Export without it…</source>
        <translation>略过此图片并导出…</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite and export %n file(s)</source>
        <translation>
            <numerusform>覆盖并导出 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>导出 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) would be broken.</source>
        <translation>
            <numerusform>有 %n 张图片将无法显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that differ are overwritten. Undo brings them back.</source>
        <translation>不同的文件会被覆盖，撤销即可恢复。</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Every picture will show.</source>
        <translation>不会覆盖任何文件，所有图片都能显示。</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDonePage</name>
    <message>
        <source>Build it</source>
        <translation>构建站点</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>打包好了</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Undo export</source>
        <translation>撤销导出</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1, %2</source>
        <translation>
            <numerusform>已将 %n 个文件导出到 %1，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) in the text will show</source>
        <translation>
            <numerusform>正文的 %n 张图片中，%1 张能显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) written for every theme</source>
        <translation>
            <numerusform>%n 个标签已改为适用于所有主题的写法</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::FieldEditor</name>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
</context>
<context>
    <name>dosirak::FindBar</name>
    <message>
        <source>Find in this post</source>
        <translation>在这篇文章中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>dosirak::FoldButton</name>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1，已展开</translation>
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
        <translation>添加字段</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Add title and date</source>
        <translation>添加标题和日期</translation>
    </message>
    <message>
        <source>Show the front matter as YAML in the editor</source>
        <translation>在编辑器中以 YAML 显示 Front-matter</translation>
    </message>
    <message>
        <source>Show as YAML</source>
        <translation>以 YAML 显示</translation>
    </message>
    <message>
        <source>Fold front matter</source>
        <translation>折叠 Front-matter</translation>
    </message>
    <message>
        <source>Unfold front matter</source>
        <translation>展开 Front-matter</translation>
    </message>
    <message>
        <source>Front matter, folded, %1</source>
        <translation>Front-matter，已折叠，%1</translation>
    </message>
</context>
<context>
    <name>dosirak::FormRows</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>重命名字段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名“%1”</translation>
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
        <translation>重命名字段…</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>移除字段</translation>
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
        <translation>添加标题和日期</translation>
    </message>
    <message>
        <source>this post has none</source>
        <translation>这篇文章还没有</translation>
    </message>
    <message>
        <source>Hexo</source>
        <translation>Hexo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加“%1”</translation>
    </message>
</context>
<context>
    <name>dosirak::ImportSheet</name>
    <message>
        <source>%1, now %2</source>
        <translation>%1，现为 %2</translation>
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
        <translation>照片已添加</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>正在添加 %n 张照片</numerusform>
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
        <translation>标题</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1，数字</translation>
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
        <translation>%1，多行文本</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>This is not YAML yet. The post keeps the last value that was.</source>
        <translation>这还不是 YAML。文章保留上一个有效的值。</translation>
    </message>
    <message>
        <source>This cannot be written here. The post keeps its value.</source>
        <translation>这里无法写入此内容。文章保留原值。</translation>
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
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>指定 %1 的位置</translation>
    </message>
    <message>
        <source>About Dosirak</source>
        <translation>关于 Dosirak</translation>
    </message>
    <message>
        <source>Dosirak %1</source>
        <translation>Dosirak %1</translation>
    </message>
    <message>
        <source>Write a post, drop your photos on it, pack both for Hexo.</source>
        <translation>写文章，拖入照片，一起打包给 Hexo。</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation>自由软件，采用 GNU GPL 第 3 版或更高版本授权。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
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
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineRows</name>
    <message>
        <source>%1, heading %2, line %3</source>
        <translation>%1，%2 级标题，第 %3 行</translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineSection</name>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoFlow</name>
    <message>
        <source>The photos were not added.</source>
        <translation>未能添加照片。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added.</source>
        <translation>
            <numerusform>%n 个文件未添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>已添加 %n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added. %1 became %2.</source>
        <translation>
            <numerusform>已添加 %n 张照片，%1 变为 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>将 %1 移到回收站？</translation>
    </message>
    <message numerus="yes">
        <source>The post uses it in %n place(s). The page would show a broken picture there.</source>
        <translation>
            <numerusform>文章中有 %n 处使用它，页面上这些位置的图片将无法显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 已移到回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. It is still in its folder.</source>
        <translation>未能将 %1 移到回收站，它仍在原文件夹中。</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoModel</name>
    <message>
        <source>none yet</source>
        <translation>还没有照片</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 张缺失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n 张未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>all used</source>
        <translation>全部已使用</translation>
    </message>
    <message>
        <source>%1 in %2/</source>
        <comment>number of photos, name of the folder</comment>
        <translation>%2/ 中有 %1 张</translation>
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
        <translation>缺失</translation>
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
        <translation>用于第 %1 行</translation>
    </message>
    <message>
        <source>used on lines %1</source>
        <translation>用于第 %1 行</translation>
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
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>第 %1 张，共 %2 张</translation>
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
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Photos of this post</source>
        <translation>这篇文章的照片</translation>
    </message>
    <message>
        <source>Fold photos</source>
        <translation>折叠照片</translation>
    </message>
    <message>
        <source>Unfold photos</source>
        <translation>展开照片</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>指定位置…</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>插入到光标处</translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation>设为封面</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>Copy as tag</source>
        <translation>复制为标签</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>移到回收站…</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>按正文中的顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
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
        <translation>此处无法显示 %1。</translation>
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
        <translation>%1，没有图片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Use as %1</source>
        <translation>用作“%1”</translation>
    </message>
    <message>
        <source>No picture. Choose one, or drop a photo here</source>
        <translation>没有图片。选择一张，或将照片拖放到此处</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Type a name or an address…</source>
        <translation>输入名称或网址…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>Name in the post&apos;s folder, or an address</source>
        <translation>文章文件夹中的名称，或网址</translation>
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
        <translation>无法写入</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>将要写入的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostEditor</name>
    <message>
        <source>Post text</source>
        <translation>文章文本</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) before line 1</source>
        <translation>
            <numerusform>在第 1 行前插入 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) after line %1</source>
        <translation>
            <numerusform>在第 %1 行后插入 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be edited.</source>
        <translation>此文本无法编辑。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
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
        <translation>无法打开“%1”。</translation>
    </message>
    <message>
        <source>There is no such file or folder: %1</source>
        <translation>没有这个文件或文件夹：%1</translation>
    </message>
    <message>
        <source>The site of this post cannot be read. The post is opened alone.</source>
        <translation>无法读取这篇文章所在的站点，已单独打开文章。</translation>
    </message>
    <message>
        <source>This folder is not a Hexo site.</source>
        <translation>此文件夹不是 Hexo 站点。</translation>
    </message>
    <message>
        <source>The site cannot be read.</source>
        <translation>无法读取站点。</translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation>此文件的编码是 %1，Hexo 只读取 UTF-8。</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>转换为 UTF-8</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown *.mkd *.mdown)</source>
        <translation>Markdown 文件 (*.md *.markdown *.mkd *.mdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation>打开 Hexo 站点</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>The sample post could not be laid out.</source>
        <translation>未能准备好示例文章。</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>文章另存为</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown 文件 (*.md)</translation>
    </message>
    <message>
        <source>The file was changed outside too.</source>
        <translation>文件在外部也有更改。</translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation>选择之前不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未能保存。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Dosirak</source>
        <translation>Dosirak</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
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
        <translation>有问题</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
</context>
<context>
    <name>dosirak::PostSession</name>
    <message>
        <source>New post</source>
        <translation>新建文章</translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewHeader</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Reading style</source>
        <translation>阅读样式</translation>
    </message>
    <message>
        <source>Phone width</source>
        <translation>手机宽度</translation>
    </message>
    <message>
        <source>Tablet width</source>
        <translation>平板宽度</translation>
    </message>
    <message>
        <source>Desktop width</source>
        <translation>桌面宽度</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页面宽度</translation>
    </message>
    <message>
        <source>More about the preview</source>
        <translation>更多预览选项</translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已另存为 %1</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>未能写入 %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>复制 HTML</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>已复制 HTML</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>An embedded page is not shown here</source>
        <translation>此处不显示嵌入的页面</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>A picture without a file</source>
        <translation>没有文件的图片</translation>
    </message>
    <message>
        <source>Hexo takes the words of this tag for class names; the page would show nothing.</source>
        <translation>Hexo 会把此标签中的文字当作类名，页面上不会显示任何内容。</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Next (%1)</source>
        <translation>下一个（%1）</translation>
    </message>
    <message>
        <source>Close the problem list</source>
        <translation>关闭问题列表</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemRow</name>
    <message>
        <source>fix: %1</source>
        <translation>修复：%1</translation>
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
        <translation>错误</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
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
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>Other ways out</source>
        <translation>其他解决办法</translation>
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
            <numerusform>%n 周前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message numerus="yes">
        <source>%1 — site, %n post(s)</source>
        <translation>
            <numerusform>%1 — 站点，%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不在原处</translation>
    </message>
</context>
<context>
    <name>dosirak::SegmentedControl</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 项，共 %3 项</translation>
    </message>
</context>
<context>
    <name>dosirak::SitePanel</name>
    <message>
        <source>Site panel</source>
        <translation>站点面板</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新建文章</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n post(s)</source>
        <translation>
            <numerusform>筛选 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n draft(s)</source>
        <translation>
            <numerusform>筛选 %n 篇草稿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n page(s)</source>
        <translation>
            <numerusform>筛选 %n 个页面</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>还没有文章</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>%1, theme %2</source>
        <translation>%1，主题 %2</translation>
    </message>
</context>
<context>
    <name>dosirak::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <comment>state, with the time</comment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>尚未存为文件</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>第 %L1 行，第 %L2 列</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>选中 %Ln 字</numerusform>
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>行尾混用</translation>
    </message>
    <message>
        <source>Encoding and line ends: %1</source>
        <translation>编码和行尾：%1</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>state</comment>
        <translation>已保存</translation>
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
        <translation>写文章，拖入照片，一起打包给 Hexo。</translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation>打开 Hexo 站点</translation>
    </message>
    <message>
        <source>The folder with _config.yml, or any folder in it</source>
        <translation>包含 _config.yml 的文件夹，或其中任意文件夹</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新建文章</translation>
    </message>
    <message>
        <source>Starts as a single post; it can move into a site later</source>
        <translation>先作为单篇文章，以后可移入站点</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>A Markdown file, with the photos beside it</source>
        <translation>Markdown 文件，照片放在旁边</translation>
    </message>
    <message>
        <source>Try the sample post</source>
        <translation>试用示例文章</translation>
    </message>
    <message>
        <source>A packed lunch with three pictures, in Korean and English</source>
        <translation>一份便当，三张图片，韩文和英文</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>You can also drop a post, a site folder or photos anywhere on this window.</source>
        <translation>也可以将文章、站点文件夹或照片拖放到此窗口的任意位置。</translation>
    </message>
</context>
<context>
    <name>dosirak::WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation>新建文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open post…</source>
        <translation>打开文章(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Hexo &amp;site…</source>
        <translation>打开 Hexo 站点(&amp;S)…</translation>
    </message>
    <message>
        <source>Try the sample &amp;post</source>
        <translation>试用示例文章(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close post</source>
        <translation>关闭文章(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>下一个问题(&amp;B)</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>上一个问题(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>照片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>删除线(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>项目符号列表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>编号列表(&amp;N)</translation>
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
        <translation>普通段落(&amp;N)</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>标题 &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Site panel</source>
        <translation>站点面板(&amp;S)</translation>
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
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom preview &amp;in</source>
        <translation>放大预览(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom preview &amp;out</source>
        <translation>缩小预览(&amp;O)</translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation>以 100% 预览</translation>
    </message>
    <message>
        <source>&amp;Monospace editor</source>
        <translation>编辑器使用等宽字体(&amp;M)</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>上一区域(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New post in this site</source>
        <translation>在此站点新建文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read the site again</source>
        <translation>重新读取站点(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to a post…</source>
        <translation>转到文章(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close site</source>
        <translation>关闭站点(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Dosirak</source>
        <translation>关于 Dosirak(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>小标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open a Hexo site to see its posts</source>
        <translation>打开 Hexo 站点即可查看其中的文章</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>An editor for Hexo blogs.</source>
        <translation>Hexo 博客编辑器。</translation>
    </message>
    <message>
        <source>Open the sample post.</source>
        <translation>打开示例文章。</translation>
    </message>
    <message>
        <source>A post or a site&apos;s folder.</source>
        <translation>一篇文章，或站点的文件夹。</translation>
    </message>
    <message>
        <source>Dosirak cannot run as root: the preview&apos;s protection, Chromium&apos;s sandbox, does not work for root. Start it as an ordinary user.</source>
        <translation>Dosirak 不能以 root 身份运行：预览的保护机制（Chromium 沙盒）对 root 不起作用。以普通用户身份启动即可。</translation>
    </message>
</context>
</TS>
