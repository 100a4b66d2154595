<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Checks</name>
    <message>
        <source>The page would show these letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo stops here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo would stop the build at this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most themes show an empty place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link would lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will not show: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the file, for example to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written with other letters than the file in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. It is not in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page looks for %1 at the top of the site, not in the post&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as asset_img</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post_asset_folder is off in _config.yml, so Hexo leaves %1 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would show broken pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo leaves out names that start with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo leaves out names that end with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address can hold %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in its name is read as another letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo takes %1 for a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag, keep text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes with this tag: %1. This site uses %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosirak does not know the tag %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin or script of this site may bring it. If none does, Hexo stops the whole site here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops the whole site here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the end tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 has no end: {% end%1 %} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is written as {% … %}, not as &lt;% … %&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would show these letters instead of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as {% %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no source: Hexo&apos;s %1 does not look into the post&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the end tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--trust is only asked for with --build.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No problems in %n post(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name every problem: what Hexo would choke on and what would not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts, folders or sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the site&apos;s own Hexo build it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the site&apos;s plugins and scripts run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing on the command line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something too much on the command line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line is not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes, checks and packs posts for Hexo, without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what can be done, and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the version, and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the post or site has problems, 2 wrong usage, 3 the disk said no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“dosirak-cli --help” and “dosirak-cli COMMAND --help” tell what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s folder; else found by walking up to a _config.yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SITE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the site&apos;s own Hexo, which this version of Dosirak cannot ask yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. With --without-missing the copy leaves these pictures out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --overwrite files that differ are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pack posts and their photos into a folder for Hexo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posts&apos; files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post: only posts and photos; site: what a build needs too; default: post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How picture tags are written: auto, keep as they are, portable; default: auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a ZIP file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the photos no post uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on although pictures are missing, leaving them out of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be changed without touching something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change a post&apos;s fields; nothing else changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value; several make a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is text, even where it looks like a number or a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a field&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a field, or add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a field with its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at takes “end” or a line between 1 and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 lies in the front matter. Photos go into the text below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put photos into a post&apos;s asset folder and their tags into its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption; else the photo&apos;s description or its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind which line the tags go, or “end” (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest side in pixels, 0: as it is; default: 1600</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep place and camera data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no site here. Name its folder with --site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a site&apos;s posts: date, title, tags, categories, assets, problems, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its asset folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a post from the site&apos;s scaffold and print its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove</source>
        <comment>state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <comment>state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <comment>state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some bytes of this file are no UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would show � in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo would stop at %1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--batch needs --site: the posts are named relative to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--batch reads the posts&apos; names from standard input; it takes no post and no --page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which post? Name its file, or use --batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the HTML that Hexo makes of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole document with styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read post paths, relative to SITE, one a line; print one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who renders; default: native</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskError</name>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: your share of the disk is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the permissions of the file or its folder do not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or network share that holds %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is too long for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened: too many files are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive could not be written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %2. The copy is UTF-8, as Hexo wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used in the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The small site cannot be built: Hexo does not know the tag %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the post, %n tag(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The photos will not show: post_asset_folder is off in the site&apos;s _config.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover will not show on the small site. Its theme does not know the field %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for temporary files. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are missing. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the small site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without tag plugins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnail image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePlan</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two different files would be named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file stands at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already with other content. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on another disk. A folder cannot be moved there in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote %1 meanwhile. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be put back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would lie outside the folder. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads through a link out of the folder. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made: a file stands where its folder should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link stands at %1. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed since. Nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>A value that starts with “[” is read as a list. In quotes it is text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with “{” is read as a group of fields. In quotes it is text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with “*” is read as a reference to another value. In quotes it is text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with “&amp;” is read as a name for a value. In quotes it is text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with “!” is read as the kind of a value. In quotes it is text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with “%1” is read as a text of several lines below. In quotes it is text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value cannot start with “%1”. In quotes it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that starts with “%1 ” is read as the start of a list. In quotes it is text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote %1 is opened here and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value goes on behind the closing quote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon with a space behind it starts a new field. In quotes it is text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the %1 in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space is missing behind the colon of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line must be indented to belong to the value above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the empty “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the second “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of an unfinished merge (“%1”) are in the front matter. Keep one of the two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tab at the start of this line does not fit the lines above. Use spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is neither a field (“name: value”) nor part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote or a bracket is opened and not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indentation of this line does not fit the lines above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written twice. Hexo reads a front matter only when every name is there once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit its kind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible control character (U+%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of three dots or dashes ends the front matter for Hexo, but more follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between two commas of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists or groups are nested too deep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is too large to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“&lt;&lt;” must be followed by a group of fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>There is no picture among these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Open it and drop the photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s post_asset_folder is off, so Hexo publishes no pictures beside the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in %1/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture from the web is not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers do not know this kind of picture, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of the blog would not see it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>It stops the whole site here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo does not know what it ends and stops the whole site here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 Hexo stops the whole site here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo stops at the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo stops here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hexo cannot read it: “%1” is there twice, line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo cannot read it: line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no _config.yml in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>There is no _config.yml in %1 or above it. A Hexo site has one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>Its last saved text is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program. It was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file named %1 already. It was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone: another program moved or removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is in %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Dosirak opens texts up to that size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::AddFieldPopup</name>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or name a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::BrokenNotice</name>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo cannot read the %1: line %2, column %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::ChipField</name>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n categories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3, Delete removes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; one level deeper   Enter finish this path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category “%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::CompletionPopup</name>
    <message>
        <source>Completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::DateField</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone in the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from _config.yml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2017-12-14 12:02:45.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::DatePopup</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::DropArea</name>
    <message>
        <source>Drop photos here, or anywhere on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here to put them only into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here to put them at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here to put them at the caret, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of Shift to put them at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Shift to put them only into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go into a folder beside the post. You can also paste a screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go into %1/ beside the post. You can also paste a screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::ExportChoices</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Post and photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a site you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small &amp;site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready to build with Hexo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portable, for every theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDialog</name>
    <message>
        <source>post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your post stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not there. Export without them?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their tags are left out of the copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The small site has no image tag of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overwrite and export %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) would be broken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that differ are overwritten. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overwritten. Every picture will show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDonePage</name>
    <message>
        <source>Build it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) in the text will show</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) written for every theme</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::FieldEditor</name>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::FindBar</name>
    <message>
        <source>Find in this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::FoldButton</name>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::FormHeader</name>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add title and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the front matter as YAML in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter, folded, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::FormRows</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::FrontMatterForm</name>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add title and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this post has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::ImportSheet</name>
    <message>
        <source>%1, now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::LineField</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::LinesField</name>
    <message>
        <source>%1, YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, text of several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML yet. The post keeps the last value that was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written here. The post keeps its value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::MainWindow</name>
    <message>
        <source>Dosirak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dosirak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosirak %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a post, drop your photos on it, pack both for Hexo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::NoticeRow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineRows</name>
    <message>
        <source>%1, heading %2, line %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineSection</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoFlow</name>
    <message>
        <source>The photos were not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added. %1 became %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoMenuActions</name>
    <message>
        <source>Dosirak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The post uses it in %n place(s). The page would show a broken picture there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. It is still in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoModel</name>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2/</source>
        <comment>number of photos, name of the folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used on line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used on lines %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoPanel</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoView</name>
    <message>
        <source>%1 cannot be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 × %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PictureField</name>
    <message>
        <source>%1, no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture. Choose one, or drop a photo here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name or an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the post&apos;s folder, or an address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PlanList</name>
    <message>
        <source>new</source>
        <comment>a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <comment>a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <comment>a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>a file in the plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostEditor</name>
    <message>
        <source>Post text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) before line 1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) after line %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Front matter, %n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostFlow</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site of this post cannot be read. The post is opened alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not a Hexo site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown *.mkd *.mdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample post could not be laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed outside too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosirak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PostRows</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date in the list of posts, as QLocale::toString takes it: 14 Dec 2017</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PostSession</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewHeader</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embedded page is not shown here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexo takes the words of this tag for class names; the page would show nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the problem list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemRow</name>
    <message>
        <source>fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::RecentList</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 — site, %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::SegmentedControl</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::SitePanel</name>
    <message>
        <source>Site panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, theme %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <comment>state, with the time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding and line ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::WelcomePage</name>
    <message>
        <source>Dosirak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a post, drop your photos on it, pack both for Hexo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with _config.yml, or any folder in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts as a single post; it can move into a site later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Markdown file, with the photos beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A packed lunch with three pictures, in Korean and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also drop a post, a site folder or photos anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dosirak::WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Hexo &amp;site…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample &amp;post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Site panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom preview &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom preview &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Monospace editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New post in this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the site again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to a post…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dosirak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Hexo site to see its posts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>An editor for Hexo blogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post or a site&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
