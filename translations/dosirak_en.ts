<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>No problems in %n post(s).</source>
        <translation>
            <numerusform>No problems in %n post.</numerusform>
            <numerusform>No problems in %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message numerus="yes">
        <source>the post, %n tag(s) changed</source>
        <translation>
            <numerusform>the post, %n tag changed</numerusform>
            <numerusform>the post, %n tags changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ChipField</name>
    <message numerus="yes">
        <source>%1, %n tags</source>
        <translation>
            <numerusform>%1, %n tag</numerusform>
            <numerusform>%1, %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n categories</source>
        <translation>
            <numerusform>%1, %n category</numerusform>
            <numerusform>%1, %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDialog</name>
    <message numerus="yes">
        <source>%n picture(s) are not there. Export without them?</source>
        <translation>
            <numerusform>%n picture is not there. Export without it?</numerusform>
            <numerusform>%n pictures are not there. Export without them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overwrite and export %n file(s)</source>
        <translation>
            <numerusform>Overwrite and export %n file</numerusform>
            <numerusform>Overwrite and export %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>Export %n file</numerusform>
            <numerusform>Export %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) would be broken.</source>
        <translation>
            <numerusform>%n picture would be broken.</numerusform>
            <numerusform>%n pictures would be broken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDonePage</name>
    <message numerus="yes">
        <source>%n file(s) exported to %1, %2</source>
        <translation>
            <numerusform>%n file exported to %1, %2</numerusform>
            <numerusform>%n files exported to %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) in the text will show</source>
        <translation>
            <numerusform>%1 of %n picture in the text will show</numerusform>
            <numerusform>%1 of %n pictures in the text will show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) written for every theme</source>
        <translation>
            <numerusform>%n tag written for every theme</numerusform>
            <numerusform>%n tags written for every theme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::FindBar</name>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ImportSheet</name>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>Adding %n photo</numerusform>
            <numerusform>Adding %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoFlow</name>
    <message numerus="yes">
        <source>%n file(s) not added.</source>
        <translation>
            <numerusform>%n file not added.</numerusform>
            <numerusform>%n files not added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added. %1 became %2.</source>
        <translation>
            <numerusform>%n photo added. %1 became %2.</numerusform>
            <numerusform>%n photos added. %1 became %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoMenuActions</name>
    <message numerus="yes">
        <source>The post uses it in %n place(s). The page would show a broken picture there.</source>
        <translation>
            <numerusform>The post uses it in %n place. The page would show a broken picture there.</numerusform>
            <numerusform>The post uses it in %n places. The page would show a broken picture there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n unused</numerusform>
            <numerusform>%n unused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PlanList</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostEditor</name>
    <message numerus="yes">
        <source>%n photo(s) before line 1</source>
        <translation>
            <numerusform>%n photo before line 1</numerusform>
            <numerusform>%n photos before line 1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) after line %1</source>
        <translation>
            <numerusform>%n photo after line %1</numerusform>
            <numerusform>%n photos after line %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Front matter, %n line(s)</source>
        <translation>
            <numerusform>Front matter, %n line</numerusform>
            <numerusform>Front matter, %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemList</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::RecentList</name>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 — site, %n post(s)</source>
        <translation>
            <numerusform>%1 — site, %n post</numerusform>
            <numerusform>%1 — site, %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::SitePanel</name>
    <message numerus="yes">
        <source>Filter %n post(s)</source>
        <translation>
            <numerusform>Filter %n post</numerusform>
            <numerusform>Filter %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n draft(s)</source>
        <translation>
            <numerusform>Filter %n draft</numerusform>
            <numerusform>Filter %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n page(s)</source>
        <translation>
            <numerusform>Filter %n page</numerusform>
            <numerusform>Filter %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::StatusLine</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>%Ln character selected</numerusform>
            <numerusform>%Ln characters selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
</TS>
