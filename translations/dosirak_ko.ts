<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>Checks</name>
    <message>
        <source>The page would show these letters.</source>
        <translation>페이지에 이 글자가 그대로 보입니다.</translation>
    </message>
    <message>
        <source>Hexo stops here: %1</source>
        <translation>Hexo가 여기서 멈춥니다: %1</translation>
    </message>
    <message>
        <source>Hexo would stop the build at this post.</source>
        <translation>Hexo 빌드가 이 포스트에서 멈춥니다.</translation>
    </message>
    <message>
        <source>The post has no title.</source>
        <translation>포스트에 제목이 없습니다.</translation>
    </message>
    <message>
        <source>Most themes show an empty place for it.</source>
        <translation>테마 대부분에서 제목 자리가 비어 보입니다.</translation>
    </message>
    <message>
        <source>The link would lead nowhere.</source>
        <translation>링크를 눌러도 열리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation>페이지에 깨진 이미지가 보입니다.</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>이미지 제거</translation>
    </message>
    <message>
        <source>%1 will not show: %2</source>
        <translation>%1 파일이 보이지 않습니다: %2</translation>
    </message>
    <message>
        <source>Rename the file, for example to %1.</source>
        <translation>파일 이름을 바꾸세요(예: %1).</translation>
    </message>
    <message>
        <source>%1 is called %2 in %3.</source>
        <translation>%1 파일의 이름은 %3 폴더에서 %2입니다.</translation>
    </message>
    <message>
        <source>%1 is written with other letters than the file in %2.</source>
        <translation>%1 이름은 %2 폴더에 있는 파일과 글자가 다릅니다.</translation>
    </message>
    <message>
        <source>Write it as %1</source>
        <translation>이름 고치기: %1</translation>
    </message>
    <message>
        <source>%1 is missing. It is not in %2.</source>
        <translation>%1 파일이 없습니다. %2 폴더에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The page looks for %1 at the top of the site, not in the post&apos;s folder.</source>
        <translation>페이지는 %1 파일을 포스트의 폴더가 아니라 사이트의 맨 위에서 찾습니다.</translation>
    </message>
    <message>
        <source>Write its whole path</source>
        <translation>전체 경로로 쓰기</translation>
    </message>
    <message>
        <source>Write it as asset_img</source>
        <translation>asset_img 태그로 쓰기</translation>
    </message>
    <message>
        <source>post_asset_folder is off in _config.yml, so Hexo leaves %1 out.</source>
        <translation>_config.yml에서 post_asset_folder가 꺼져 있어 Hexo는 %1 폴더를 빼놓습니다.</translation>
    </message>
    <message>
        <source>The page would show broken pictures.</source>
        <translation>페이지에 깨진 이미지가 보입니다.</translation>
    </message>
    <message>
        <source>Hexo leaves out names that start with %1.</source>
        <translation>Hexo는 %1 문자로 시작하는 이름을 빼놓습니다.</translation>
    </message>
    <message>
        <source>Hexo leaves out names that end with %1.</source>
        <translation>Hexo는 %1 문자로 끝나는 이름을 빼놓습니다.</translation>
    </message>
    <message>
        <source>no address can hold %1.</source>
        <translation>주소에 %1 문자를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 in its name is read as another letter.</source>
        <translation>이름의 %1 부분이 다른 글자로 읽힙니다.</translation>
    </message>
    <message>
        <source>Hexo takes %1 for a tag.</source>
        <translation>Hexo는 %1 기호를 태그로 읽습니다.</translation>
    </message>
    <message>
        <source>Remove tag, keep text</source>
        <translation>태그만 제거하고 글은 남기기</translation>
    </message>
    <message>
        <source>Write it as alert</source>
        <translation>alert 태그로 쓰기</translation>
    </message>
    <message>
        <source>no theme</source>
        <translation>테마 없음</translation>
    </message>
    <message>
        <source>Themes with this tag: %1. This site uses %2.</source>
        <translation>이 태그가 있는 테마: %1. 이 사이트의 테마: %2.</translation>
    </message>
    <message>
        <source>Dosirak does not know the tag %1.</source>
        <translation>Dosirak이 모르는 태그입니다: %1.</translation>
    </message>
    <message>
        <source>A plugin or script of this site may bring it. If none does, Hexo stops the whole site here.</source>
        <translation>이 사이트의 플러그인이나 스크립트가 제공하는 태그일 수 있습니다. 아니라면 사이트 전체의 생성이 여기서 멈춥니다.</translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1.</source>
        <translation>Hexo가 모르는 태그입니다: %1.</translation>
    </message>
    <message>
        <source>It stops the whole site here.</source>
        <translation>사이트 전체의 생성이 여기서 멈춥니다.</translation>
    </message>
    <message>
        <source>Add the end tag</source>
        <translation>끝 태그 추가</translation>
    </message>
    <message>
        <source>The tag %1 has no end: {% end%1 %} is missing.</source>
        <translation>%1 태그에 끝이 없습니다: {% end%1 %} 태그가 빠졌습니다.</translation>
    </message>
    <message>
        <source>A tag is written as {% … %}, not as &lt;% … %&gt;.</source>
        <translation>태그는 &lt;% … %&gt; 말고 {% … %} 꼴로 씁니다.</translation>
    </message>
    <message>
        <source>The page would show these letters instead of the picture.</source>
        <translation>페이지에 이미지 대신 이 글자가 보입니다.</translation>
    </message>
    <message>
        <source>Write it as {% %}</source>
        <translation>{% %} 꼴로 쓰기</translation>
    </message>
    <message>
        <source>This picture has no source: Hexo&apos;s %1 does not look into the post&apos;s folder.</source>
        <translation>이 이미지에는 원본이 없습니다: Hexo의 %1 태그는 포스트의 폴더를 찾아보지 않습니다.</translation>
    </message>
    <message>
        <source>Remove the end tag</source>
        <translation>끝 태그 제거</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--trust is only asked for with --build.</source>
        <translation>--trust는 --build와 함께 쓸 때만 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>No problems in %n post(s).</source>
        <translation>
            <numerusform>포스트 %n개에 문제가 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name every problem: what Hexo would choke on and what would not show</source>
        <translation>모든 문제 알리기: Hexo가 멈추는 곳과 보이지 않는 것</translation>
    </message>
    <message>
        <source>Posts, folders or sites</source>
        <translation>포스트, 폴더 또는 사이트</translation>
    </message>
    <message>
        <source>Let the site&apos;s own Hexo build it</source>
        <translation>사이트의 Hexo로 빌드하기</translation>
    </message>
    <message>
        <source>Let the site&apos;s plugins and scripts run</source>
        <translation>사이트의 플러그인과 스크립트 실행 허용</translation>
    </message>
    <message>
        <source>Something is missing on the command line: %1</source>
        <translation>명령줄에 빠진 것이 있습니다: %1</translation>
    </message>
    <message>
        <source>There is something too much on the command line: %1</source>
        <translation>명령줄에 필요 없는 것이 있습니다: %1</translation>
    </message>
    <message>
        <source>The command line is not understood: %1</source>
        <translation>명령줄을 이해할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Writes, checks and packs posts for Hexo, without a window.</source>
        <translation>창 없이 Hexo용 포스트를 쓰고, 검사하고, 담습니다.</translation>
    </message>
    <message>
        <source>Tell what can be done, and stop</source>
        <translation>할 수 있는 일을 보여 주고 끝내기</translation>
    </message>
    <message>
        <source>Tell the version, and stop</source>
        <translation>버전을 보여 주고 끝내기</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 the post or site has problems, 2 wrong usage, 3 the disk said no.</source>
        <translation>종료 상태: 0 완료, 1 포스트나 사이트에 문제 있음, 2 잘못된 사용법, 3 디스크 오류.</translation>
    </message>
    <message>
        <source>“dosirak-cli --help” and “dosirak-cli COMMAND --help” tell what can be done.</source>
        <translation>“dosirak-cli --help”와 “dosirak-cli COMMAND --help”로 할 수 있는 일을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Results for programs</source>
        <translation>프로그램용 결과</translation>
    </message>
    <message>
        <source>The site&apos;s folder; else found by walking up to a _config.yml</source>
        <translation>사이트의 폴더. 없으면 위로 올라가며 _config.yml을 찾음</translation>
    </message>
    <message>
        <source>SITE</source>
        <translation>SITE</translation>
    </message>
    <message>
        <source>%1 needs the site&apos;s own Hexo, which this version of Dosirak cannot ask yet.</source>
        <translation>%1 기능에는 사이트의 Hexo가 필요하지만 이 버전의 Dosirak은 아직 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>결과를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>line %1: %2 → %3</source>
        <translation>줄 %1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing was written. With --without-missing the copy leaves these pictures out.</source>
        <translation>아무것도 쓰지 않았습니다. --without-missing을 쓰면 사본에서 이 이미지를 뺍니다.</translation>
    </message>
    <message>
        <source>With --overwrite files that differ are replaced.</source>
        <translation>--overwrite를 쓰면 다른 파일을 덮어씁니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in %1</source>
        <translation>
            <numerusform>%1 위치에 파일 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Pack posts and their photos into a folder for Hexo</source>
        <translation>포스트와 사진을 Hexo용 폴더에 담기</translation>
    </message>
    <message>
        <source>The posts&apos; files</source>
        <translation>포스트 파일</translation>
    </message>
    <message>
        <source>The folder to write into</source>
        <translation>결과를 쓸 폴더</translation>
    </message>
    <message>
        <source>post: only posts and photos; site: what a build needs too; default: post</source>
        <translation>post: 포스트와 사진만. site: 빌드에 필요한 것도 함께. 기본값: post</translation>
    </message>
    <message>
        <source>How picture tags are written: auto, keep as they are, portable; default: auto</source>
        <translation>이미지 태그를 쓰는 방식: auto, keep(그대로), portable(공용). 기본값: auto</translation>
    </message>
    <message>
        <source>Into a ZIP file</source>
        <translation>ZIP 파일로</translation>
    </message>
    <message>
        <source>Also the photos no post uses</source>
        <translation>포스트에서 쓰지 않는 사진도 함께</translation>
    </message>
    <message>
        <source>Go on although pictures are missing, leaving them out of the copy</source>
        <translation>이미지가 없어도 사본에서 빼고 계속하기</translation>
    </message>
    <message>
        <source>Replace files that differ</source>
        <translation>다른 파일 덮어쓰기</translation>
    </message>
    <message>
        <source>Only tell what would be written</source>
        <translation>쓰게 될 파일만 보여 주기</translation>
    </message>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2. %3</source>
        <translation>Hexo가 Front-matter를 읽을 수 없습니다: 줄 %1, 열 %2. %3</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>%1 필드가 없습니다.</translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation>이 파일의 인코딩은 %1입니다. Hexo는 UTF-8만 읽습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be changed without touching something else.</source>
        <translation>%1 필드만 따로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Read and change a post&apos;s fields; nothing else changes</source>
        <translation>포스트의 필드를 읽고 바꾸기. 다른 것은 바뀌지 않음</translation>
    </message>
    <message>
        <source>The post&apos;s file</source>
        <translation>포스트 파일</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Its value; several make a list</source>
        <translation>필드의 값. 여러 개면 목록이 됨</translation>
    </message>
    <message>
        <source>The value is text, even where it looks like a number or a date</source>
        <translation>숫자나 날짜처럼 보여도 값을 글자로 쓰기</translation>
    </message>
    <message>
        <source>Print a field&apos;s value</source>
        <translation>필드의 값 출력</translation>
    </message>
    <message>
        <source>Change a field, or add it</source>
        <translation>필드를 바꾸거나 추가</translation>
    </message>
    <message>
        <source>Remove a field with its lines</source>
        <translation>필드와 그 줄 제거</translation>
    </message>
    <message>
        <source>Print all fields</source>
        <translation>모든 필드 출력</translation>
    </message>
    <message>
        <source>--at takes “end” or a line between 1 and %1.</source>
        <translation>--at에는 “end” 또는 1에서 %1까지의 줄 번호를 씁니다.</translation>
    </message>
    <message>
        <source>Line %1 lies in the front matter. Photos go into the text below it.</source>
        <translation>%1번째 줄은 Front-matter 안에 있습니다. 사진은 그 아래 본문에 들어갑니다.</translation>
    </message>
    <message>
        <source>was there already</source>
        <translation>이미 있었음</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Put photos into a post&apos;s asset folder and their tags into its text</source>
        <translation>사진은 포스트 에셋 폴더에, 태그는 본문에 넣기</translation>
    </message>
    <message>
        <source>The photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Caption; else the photo&apos;s description or its name</source>
        <translation>캡션. 없으면 사진의 설명 또는 이름</translation>
    </message>
    <message>
        <source>Behind which line the tags go, or “end” (default)</source>
        <translation>태그를 넣을 앞줄의 번호 또는 “end”(기본값)</translation>
    </message>
    <message>
        <source>Longest side in pixels, 0: as it is; default: 1600</source>
        <translation>긴 변의 픽셀 수, 0: 그대로. 기본값: 1600</translation>
    </message>
    <message>
        <source>Keep place and camera data</source>
        <translation>위치·카메라 정보 남기기</translation>
    </message>
    <message numerus="yes">
        <source>%n asset(s)</source>
        <translation>
            <numerusform>에셋 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no site here. Name its folder with --site.</source>
        <translation>여기에는 사이트가 없습니다. --site로 사이트의 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>List a site&apos;s posts: date, title, tags, categories, assets, problems, file</source>
        <translation>사이트의 포스트 목록: 날짜, 제목, 태그, 카테고리, 에셋, 문제, 파일</translation>
    </message>
    <message>
        <source>The drafts instead</source>
        <translation>포스트 대신 초안</translation>
    </message>
    <message>
        <source>The title is empty.</source>
        <translation>제목이 비어 있습니다.</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>포스트</translation>
    </message>
    <message>
        <source>its asset folder</source>
        <translation>포스트 에셋 폴더</translation>
    </message>
    <message>
        <source>Make a post from the site&apos;s scaffold and print its path</source>
        <translation>사이트의 스캐폴드로 포스트를 만들고 경로 출력</translation>
    </message>
    <message>
        <source>The post&apos;s title</source>
        <translation>포스트의 제목</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>state of a file</comment>
        <translation>삭제</translation>
    </message>
    <message>
        <source>new</source>
        <comment>state of a file</comment>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>same</source>
        <comment>state of a file</comment>
        <translation>같음</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>state of a file</comment>
        <translation>다름</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>state of a file</comment>
        <translation>막힘</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Some bytes of this file are no UTF-8 text.</source>
        <translation>이 파일에는 UTF-8 글자가 아닌 바이트가 있습니다.</translation>
    </message>
    <message>
        <source>The page would show � in their place.</source>
        <translation>페이지에는 그 자리에 � 기호가 보입니다.</translation>
    </message>
    <message>
        <source>Hexo would stop at %1, line %2: %3</source>
        <translation>Hexo가 %1 파일의 %2번째 줄에서 멈춥니다: %3</translation>
    </message>
    <message>
        <source>--batch needs --site: the posts are named relative to it.</source>
        <translation>--batch에는 --site가 필요합니다. 포스트 이름은 사이트의 폴더를 기준으로 합니다.</translation>
    </message>
    <message>
        <source>--batch reads the posts&apos; names from standard input; it takes no post and no --page.</source>
        <translation>--batch는 포스트 이름을 표준 입력에서 읽습니다. 포스트나 --page와 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Which post? Name its file, or use --batch.</source>
        <translation>어느 포스트인지 알 수 없습니다. 파일 이름을 쓰거나 --batch를 쓰세요.</translation>
    </message>
    <message>
        <source>Print the HTML that Hexo makes of a post</source>
        <translation>Hexo가 포스트로 만드는 HTML 출력</translation>
    </message>
    <message>
        <source>A whole document with styles</source>
        <translation>스타일이 포함된 전체 문서</translation>
    </message>
    <message>
        <source>Read post paths, relative to SITE, one a line; print one JSON object a line</source>
        <translation>SITE 기준의 포스트 경로를 한 줄에 하나씩 읽고 JSON 객체를 한 줄에 하나씩 출력</translation>
    </message>
    <message>
        <source>Who renders; default: native</source>
        <translation>렌더링할 엔진. 기본값: native</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>포스트 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskError</name>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1에 쓸 수 없습니다: 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: your share of the disk is used up.</source>
        <translation>%1에 쓸 수 없습니다: 디스크 할당량을 모두 썼습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is read only.</source>
        <translation>%1에 쓸 수 없습니다: 읽기 전용 디스크입니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its permissions do not allow it.</source>
        <translation>%1의 내용을 읽을 수 없습니다: 권한이 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the permissions of the file or its folder do not allow it.</source>
        <translation>%1에 쓸 수 없습니다: 파일이나 폴더에 쓰기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 위치에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there.</source>
        <translation>%1에 쓸 수 없습니다: 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 위치에 있는 것은 폴더입니다.</translation>
    </message>
    <message>
        <source>Something else stands at %1.</source>
        <translation>%1 위치에 다른 것이 있습니다.</translation>
    </message>
    <message>
        <source>%1 is a link that leads in a circle.</source>
        <translation>%1 링크를 따라가면 제자리로 돌아옵니다.</translation>
    </message>
    <message>
        <source>The disk or network share that holds %1 does not answer.</source>
        <translation>%1 항목이 있는 디스크 또는 네트워크 공유가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is too large for this disk.</source>
        <translation>%1 파일은 이 디스크에 쓰기에 너무 큽니다.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this disk.</source>
        <translation>%1 이름은 이 디스크에 쓰기에 너무 깁니다.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: too many files are open.</source>
        <translation>%1 파일을 열 수 없습니다: 열린 파일이 너무 많습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1의 내용을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1에 쓸 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The archive could not be written. %1</source>
        <translation>압축 파일을 쓸 수 없습니다. %1</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>내보내기를 취소했습니다.</translation>
    </message>
    <message>
        <source>%1 changed while it was read.</source>
        <translation>읽는 동안 %1 파일이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>줄 %1</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>커버</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The page would show a broken picture.</source>
        <translation>페이지에 깨진 이미지가 보입니다.</translation>
    </message>
    <message>
        <source>%1 is in %2. The copy is UTF-8, as Hexo wants it.</source>
        <translation>%1 파일의 인코딩은 %2입니다. 사본은 Hexo에 맞게 UTF-8로 씁니다.</translation>
    </message>
    <message>
        <source>not used in the post</source>
        <translation>포스트에서 쓰지 않음</translation>
    </message>
    <message>
        <source>The small site cannot be built: Hexo does not know the tag %1 in %2.</source>
        <translation>작은 사이트를 빌드할 수 없습니다: %2 파일에 Hexo가 모르는 태그가 있습니다: %1.</translation>
    </message>
    <message>
        <source>the post</source>
        <translation>포스트</translation>
    </message>
    <message numerus="yes">
        <source>the post, %n tag(s) changed</source>
        <translation>
            <numerusform>포스트, 태그 %n개 바뀜</numerusform>
        </translation>
    </message>
    <message>
        <source>The photos will not show: post_asset_folder is off in the site&apos;s _config.yml.</source>
        <translation>사진이 보이지 않습니다: 사이트의 _config.yml에서 post_asset_folder가 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The cover will not show on the small site. Its theme does not know the field %1.</source>
        <translation>작은 사이트에는 커버가 보이지 않습니다. 작은 사이트의 테마는 %1 필드를 모릅니다.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. %1</source>
        <translation>임시 파일을 둘 공간이 없습니다. %1</translation>
    </message>
    <message>
        <source>Pictures are missing. Nothing was written.</source>
        <translation>없는 이미지가 있습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>the small site</source>
        <translation>작은 사이트</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>수정일</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>레이아웃</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>퍼머링크</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>발췌</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>키워드</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행</translation>
    </message>
    <message>
        <source>Without tag plugins</source>
        <translation>태그 플러그인 끔</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>커버</translation>
    </message>
    <message>
        <source>Cover image</source>
        <translation>커버 이미지</translation>
    </message>
    <message>
        <source>Cover caption</source>
        <translation>커버 캡션</translation>
    </message>
    <message>
        <source>Cover meta</source>
        <translation>커버 메타</translation>
    </message>
    <message>
        <source>Cover size</source>
        <translation>커버 크기</translation>
    </message>
    <message>
        <source>Thumbnail image</source>
        <translation>썸네일 이미지</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>갤러리</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
</context>
<context>
    <name>FilePlan</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 항목은 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Two different files would be named %1.</source>
        <translation>서로 다른 두 파일의 이름이 같아집니다: %1.</translation>
    </message>
    <message>
        <source>A folder stands at %1.</source>
        <translation>%1 위치에 폴더가 있습니다.</translation>
    </message>
    <message>
        <source>A file stands at %1.</source>
        <translation>%1 위치에 파일이 있습니다.</translation>
    </message>
    <message>
        <source>%1 is there already with other content. Nothing was written.</source>
        <translation>%1 파일이 다른 내용으로 이미 있습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 lies on another disk. A folder cannot be moved there in one step.</source>
        <translation>%1 폴더는 다른 디스크에 있습니다. 폴더를 한 번에 그곳으로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>Another program wrote %1 meanwhile. Nothing was changed.</source>
        <translation>그사이 다른 프로그램이 %1 파일을 썼습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 could not be put back as it was.</source>
        <translation>%1 파일을 원래대로 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 would lie outside the folder. Nothing was written.</source>
        <translation>%1 위치는 폴더 밖입니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder.</source>
        <translation>%1 위치에 있는 것은 폴더가 아니라 파일입니다.</translation>
    </message>
    <message>
        <source>%1 leads through a link out of the folder. Nothing was written.</source>
        <translation>%1 경로는 링크를 거쳐 폴더 밖으로 나갑니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be made: a file stands where its folder should be.</source>
        <translation>%1 파일을 만들 수 없습니다: 폴더가 있을 자리에 파일이 있습니다.</translation>
    </message>
    <message>
        <source>A link stands at %1. Nothing was written.</source>
        <translation>%1 위치에 링크가 있습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>되돌릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 was changed since. Nothing was taken back.</source>
        <translation>그 뒤에 %1 파일이 바뀌었습니다. 되돌린 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>A value that starts with “[” is read as a list. In quotes it is text again.</source>
        <translation>“[” 문자로 시작하는 값은 목록으로 읽힙니다. 따옴표로 감싸면 다시 글자가 됩니다.</translation>
    </message>
    <message>
        <source>A value that starts with “{” is read as a group of fields. In quotes it is text again.</source>
        <translation>“{” 문자로 시작하는 값은 필드 묶음으로 읽힙니다. 따옴표로 감싸면 다시 글자가 됩니다.</translation>
    </message>
    <message>
        <source>A value that starts with “*” is read as a reference to another value. In quotes it is text again.</source>
        <translation>“*” 문자로 시작하는 값은 다른 값의 참조로 읽힙니다. 따옴표로 감싸면 다시 글자가 됩니다.</translation>
    </message>
    <message>
        <source>A value that starts with “&amp;” is read as a name for a value. In quotes it is text again.</source>
        <translation>“&amp;” 문자로 시작하는 값은 값의 이름으로 읽힙니다. 따옴표로 감싸면 다시 글자가 됩니다.</translation>
    </message>
    <message>
        <source>A value that starts with “!” is read as the kind of a value. In quotes it is text again.</source>
        <translation>“!” 문자로 시작하는 값은 값의 종류로 읽힙니다. 따옴표로 감싸면 다시 글자가 됩니다.</translation>
    </message>
    <message>
        <source>A value that starts with “%1” is read as a text of several lines below. In quotes it is text again.</source>
        <translation>“%1” 문자로 시작하는 값은 아래 여러 줄의 글로 읽힙니다. 따옴표로 감싸면 다시 글자가 됩니다.</translation>
    </message>
    <message>
        <source>A value cannot start with “%1”. In quotes it can.</source>
        <translation>값은 “%1” 문자로 시작할 수 없습니다. 따옴표로 감싸면 됩니다.</translation>
    </message>
    <message>
        <source>A value that starts with “%1 ” is read as the start of a list. In quotes it is text again.</source>
        <translation>“%1 ” 문자로 시작하는 값은 목록의 시작으로 읽힙니다. 따옴표로 감싸면 다시 글자가 됩니다.</translation>
    </message>
    <message>
        <source>The quote %1 is opened here and not closed.</source>
        <translation>여기서 연 따옴표 %1 기호가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The value goes on behind the closing quote %1.</source>
        <translation>닫는 따옴표 %1 뒤에도 값이 이어집니다.</translation>
    </message>
    <message>
        <source>A colon with a space behind it starts a new field. In quotes it is text.</source>
        <translation>콜론 뒤에 공백이 있으면 새 필드가 시작됩니다. 따옴표로 감싸면 글자가 됩니다.</translation>
    </message>
    <message>
        <source>Put the value in quotes</source>
        <translation>값을 따옴표로 감싸기</translation>
    </message>
    <message>
        <source>Put the %1 in quotes</source>
        <translation>%1 값을 따옴표로 감싸기</translation>
    </message>
    <message>
        <source>A space is missing behind the colon of “%1”.</source>
        <translation>“%1”의 콜론 뒤에 공백이 없습니다.</translation>
    </message>
    <message>
        <source>Add the space</source>
        <translation>공백 추가</translation>
    </message>
    <message>
        <source>This line must be indented to belong to the value above it.</source>
        <translation>위의 값에 속하려면 이 줄을 들여 써야 합니다.</translation>
    </message>
    <message>
        <source>Indent the line</source>
        <translation>줄 들여쓰기</translation>
    </message>
    <message>
        <source>Remove the empty “%1”</source>
        <translation>비어 있는 “%1” 제거</translation>
    </message>
    <message>
        <source>Remove the second “%1”</source>
        <translation>두 번째 “%1” 제거</translation>
    </message>
    <message>
        <source>Marks of an unfinished merge (“%1”) are in the front matter. Keep one of the two versions.</source>
        <translation>Front-matter에 끝나지 않은 병합의 표시(“%1”)가 있습니다. 두 버전 중 하나만 남기세요.</translation>
    </message>
    <message>
        <source>The tab at the start of this line does not fit the lines above. Use spaces.</source>
        <translation>이 줄 앞의 탭이 위의 줄들과 맞지 않습니다. 공백을 쓰세요.</translation>
    </message>
    <message>
        <source>This line is neither a field (“name: value”) nor part of one.</source>
        <translation>이 줄은 필드(“이름: 값”)도, 필드의 일부도 아닙니다.</translation>
    </message>
    <message>
        <source>A quote or a bracket is opened and not closed.</source>
        <translation>따옴표나 괄호가 열리고 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>The indentation of this line does not fit the lines above.</source>
        <translation>이 줄의 들여쓰기가 위의 줄들과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” is written twice. Hexo reads a front matter only when every name is there once.</source>
        <translation>“%1” 필드가 두 번 나옵니다. Hexo는 모든 이름이 한 번씩만 나올 때 Front-matter를 읽습니다.</translation>
    </message>
    <message>
        <source>The value does not fit its kind %1.</source>
        <translation>값이 종류와 맞지 않습니다: %1.</translation>
    </message>
    <message>
        <source>There is an invisible control character (U+%1).</source>
        <translation>보이지 않는 제어 문자가 있습니다(U+%1).</translation>
    </message>
    <message>
        <source>Remove the character</source>
        <translation>문자 제거</translation>
    </message>
    <message>
        <source>A line of three dots or dashes ends the front matter for Hexo, but more follows.</source>
        <translation>점이나 줄표 세 개로 된 줄에서 Front-matter가 끝나지만, 그 뒤에 내용이 더 있습니다.</translation>
    </message>
    <message>
        <source>There is nothing between two commas of the list.</source>
        <translation>목록의 두 쉼표 사이에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>Remove the comma</source>
        <translation>쉼표 제거</translation>
    </message>
    <message>
        <source>Lists or groups are nested too deep here.</source>
        <translation>여기서 목록이나 필드 묶음이 너무 깊게 겹칩니다.</translation>
    </message>
    <message>
        <source>The front matter is too large to be read.</source>
        <translation>Front-matter가 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“&lt;&lt;” must be followed by a group of fields.</source>
        <translation>“&lt;&lt;” 뒤에는 필드 묶음이 와야 합니다.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>%1 cannot be read; it is damaged.</source>
        <translation>%1 파일이 손상되어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is too large: %2 × %3 pixels. Up to 100 million pixels can be added.</source>
        <translation>%1 파일이 너무 큽니다: %2 × %3픽셀. 1억 픽셀까지 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be added. JPEG, PNG, GIF, WebP, SVG, BMP and TIFF can.</source>
        <translation>%1 파일은 추가할 수 있는 이미지가 아닙니다. JPEG, PNG, GIF, WebP, SVG, BMP, TIFF를 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is a HEIC picture, which browsers cannot show. Save it as JPEG and add that.</source>
        <translation>%1 파일은 브라우저가 표시할 수 없는 HEIC 이미지입니다. JPEG로 저장해서 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is an AVIF picture, which cannot be converted yet. Save it as JPEG and add that.</source>
        <translation>%1 파일은 아직 변환할 수 없는 AVIF 이미지입니다. JPEG로 저장해서 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 파일은 이제 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a folder. Add the photos in it instead.</source>
        <translation>%1 항목은 폴더입니다. 그 안의 사진을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 항목은 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>%1 파일이 비어 있습니다(0바이트).</translation>
    </message>
    <message>
        <source>%1 is larger than 200 MB.</source>
        <translation>%1 파일이 200 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Adding photos was cancelled.</source>
        <translation>사진 추가를 취소했습니다.</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>The picture cannot be read; it is damaged or too large.</source>
        <translation>이미지가 손상되었거나 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>이 이미지를 처리할 메모리가 부족합니다.</translation>
    </message>
    <message>
        <source>The picture cannot be written in this format on this computer.</source>
        <translation>이 컴퓨터에서는 이 형식으로 이미지를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 holds no picture.</source>
        <translation>%1 파일에 이미지가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is cut off: the end of the picture is missing. Copy it again from where it came.</source>
        <translation>%1 파일이 잘렸습니다: 이미지의 끝부분이 없습니다. 원래 있던 곳에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>%1 is built in a way that takes too long to read.</source>
        <translation>%1 파일은 읽는 데 너무 오래 걸리는 방식으로 만들어졌습니다.</translation>
    </message>
    <message>
        <source>converted to JPEG</source>
        <translation>JPEG로 변환됨</translation>
    </message>
    <message>
        <source>converted to PNG</source>
        <translation>PNG로 변환됨</translation>
    </message>
    <message>
        <source>turned upright</source>
        <translation>똑바로 회전됨</translation>
    </message>
    <message>
        <source>%1 px wide</source>
        <translation>너비 %1픽셀</translation>
    </message>
    <message>
        <source>place removed</source>
        <translation>위치 정보 제거됨</translation>
    </message>
    <message>
        <source>camera data removed</source>
        <translation>카메라 정보 제거됨</translation>
    </message>
</context>
<context>
    <name>PhotoOffer</name>
    <message>
        <source>There is no picture among these files.</source>
        <translation>이 파일 중에는 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Open it and drop the photos.</source>
        <translation>“%1” 항목은 폴더입니다. 폴더를 열고 사진을 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>“%1” is not a picture.</source>
        <translation>“%1” 파일은 이미지가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Only the address of a picture came. Save the picture first, then add the file.</source>
        <translation>이미지의 주소만 받았습니다. 이미지를 먼저 저장한 다음 그 파일을 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the photos in it instead.</source>
        <translation>%1 항목은 폴더입니다. 그 안의 사진을 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>%1 is no picture.</source>
        <translation>%1 파일은 이미지가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 파일이 없습니다</translation>
    </message>
    <message>
        <source>It is not in %1</source>
        <translation>%1 폴더에 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>The site&apos;s post_asset_folder is off, so Hexo publishes no pictures beside the post.</source>
        <translation>사이트의 post_asset_folder가 꺼져 있어 Hexo는 포스트 옆의 이미지를 발행하지 않습니다.</translation>
    </message>
    <message>
        <source>It is not in %1/</source>
        <translation>%1/ 폴더에 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>위치 지정…</translation>
    </message>
    <message>
        <source>A picture from the web is not loaded</source>
        <translation>웹 이미지를 불러오지 않았습니다</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 파일을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Browsers do not know this kind of picture, or the file is damaged.</source>
        <translation>브라우저가 모르는 종류의 이미지이거나 손상된 파일입니다.</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>이 이미지를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Readers of the blog would not see it: %1</source>
        <translation>블로그를 읽는 사람에게 보이지 않습니다: %1</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>태그 제거</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message>
        <source>It stops the whole site here.</source>
        <translation>사이트 전체의 생성이 여기서 멈춥니다.</translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1</source>
        <translation>끝 태그 앞에 시작이 없습니다: %1</translation>
    </message>
    <message>
        <source>Hexo does not know what it ends and stops the whole site here.</source>
        <translation>Hexo는 무엇의 끝인지 알 수 없어 사이트 전체의 생성이 여기서 멈춥니다.</translation>
    </message>
    <message>
        <source>Hexo does not know the tag %1</source>
        <translation>Hexo가 모르는 태그입니다: %1</translation>
    </message>
    <message>
        <source>The tag %1 has no end</source>
        <translation>%1 태그에 끝이 없습니다</translation>
    </message>
    <message>
        <source>Without %1 Hexo stops the whole site here.</source>
        <translation>%1 태그가 없으면 사이트 전체의 생성이 여기서 멈춥니다.</translation>
    </message>
    <message>
        <source>Hexo stops at the tag %1</source>
        <translation>Hexo가 %1 태그에서 멈춥니다</translation>
    </message>
    <message>
        <source>Hexo stops here</source>
        <translation>Hexo가 여기서 멈춥니다</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Hexo cannot read it: “%1” is there twice, line %2.</source>
        <translation>Hexo가 읽을 수 없습니다: “%1” 필드가 두 번 나옵니다. 줄 %2.</translation>
    </message>
    <message>
        <source>Hexo cannot read it: line %1.</source>
        <translation>Hexo가 읽을 수 없습니다: 줄 %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>There is no _config.yml in %1.</source>
        <translation>%1 폴더에 _config.yml이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>There is no _config.yml in %1 or above it. A Hexo site has one.</source>
        <translation>%1 폴더와 그 위의 폴더에 _config.yml이 없습니다. Hexo 사이트에는 이 파일이 있습니다.</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1바이트</translation>
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
        <translation>%1 태그에 끝이 없습니다: {% end%1 %} 태그가 빠졌습니다.</translation>
    </message>
    <message>
        <source>Nothing begins before the end tag %1.</source>
        <translation>끝 태그 앞에 시작이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Hexo cannot read what stands between {{ and }}.</source>
        <translation>{{ 기호와 }} 기호 사이의 내용을 Hexo가 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A tag begins here and never ends: %} is missing.</source>
        <translation>여기서 시작한 태그가 끝나지 않습니다: %} 기호가 없습니다.</translation>
    </message>
    <message>
        <source>{{ begins here and }} is missing.</source>
        <translation>여기서 {{ 기호가 시작하지만 }} 기호가 없습니다.</translation>
    </message>
    <message>
        <source>A comment begins here and never ends: #} is missing.</source>
        <translation>여기서 시작한 주석이 끝나지 않습니다: #} 기호가 없습니다.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>Its last saved text is kept in %1.</source>
        <translation>마지막으로 저장한 글은 %1에 있습니다.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. It was not overwritten.</source>
        <translation>다른 프로그램이 %1 파일을 바꾸었습니다. 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>There is a file named %1 already. It was not overwritten.</source>
        <translation>%1 이름의 파일이 이미 있습니다. 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 is gone: another program moved or removed it.</source>
        <translation>%1 파일이 없어졌습니다: 다른 프로그램이 옮기거나 삭제했습니다.</translation>
    </message>
    <message>
        <source>Its text is in %1 now.</source>
        <translation>글은 이제 %1에 있습니다.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file.</source>
        <translation>%1 위치에 있는 것은 파일이 아니라 장치 또는 파이프입니다.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB. Dosirak opens texts up to that size.</source>
        <translation>%1 파일이 64 MB보다 큽니다. Dosirak은 그보다 큰 글을 열지 않습니다.</translation>
    </message>
</context>
<context>
    <name>dosirak::AddFieldPopup</name>
    <message>
        <source>Add field</source>
        <translation>필드 추가</translation>
    </message>
    <message>
        <source>Find or name a field</source>
        <translation>필드를 찾거나 이름 쓰기</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>새 필드 “%1”</translation>
    </message>
</context>
<context>
    <name>dosirak::BrokenNotice</name>
    <message>
        <source>Hexo cannot read the front matter: line %1, column %2</source>
        <translation>Hexo가 Front-matter를 읽을 수 없습니다: 줄 %1, 열 %2</translation>
    </message>
    <message>
        <source>Hexo cannot read the %1: line %2, column %3</source>
        <translation>Hexo가 %1 필드를 읽을 수 없습니다: 줄 %2, 열 %3</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1번째 줄로 이동</translation>
    </message>
</context>
<context>
    <name>dosirak::ChipField</name>
    <message>
        <source>Add tag</source>
        <translation>태그 추가</translation>
    </message>
    <message>
        <source>Add category</source>
        <translation>카테고리 추가</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tags</source>
        <translation>
            <numerusform>%1, 태그 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n categories</source>
        <translation>
            <numerusform>%1, 카테고리 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1, 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3, Delete removes</source>
        <translation>%1, %3개 중 %2번째, Delete 키로 제거</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>카테고리 변경</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>태그 변경</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>Remove category</source>
        <translation>카테고리 제거</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>태그 제거</translation>
    </message>
    <message>
        <source>Move category</source>
        <translation>카테고리 이동</translation>
    </message>
    <message>
        <source>&gt; one level deeper   Enter finish this path</source>
        <translation>&gt; 한 단계 아래로   Enter 이 경로 완료</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>새 태그 “%1”</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>새 카테고리 “%1”</translation>
    </message>
    <message>
        <source>New category “%1” in %2</source>
        <translation>%2 아래 새 카테고리 “%1”</translation>
    </message>
</context>
<context>
    <name>dosirak::CompletionPopup</name>
    <message>
        <source>Completion</source>
        <translation>자동 완성</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <translation>%1, %2, %4개 중 %3번째</translation>
    </message>
</context>
<context>
    <name>dosirak::DateField</name>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>%1, date and time</source>
        <translation>%1, 날짜와 시간</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>년-월-일</translation>
    </message>
    <message>
        <source>Calendar, Alt+Down</source>
        <translation>달력, Alt+Down</translation>
    </message>
    <message>
        <source>Set %1 to now</source>
        <translation>%1, 지금으로 설정</translation>
    </message>
    <message>
        <source>zone in the date</source>
        <translation>날짜에 적힌 시간대</translation>
    </message>
    <message>
        <source>%1, from _config.yml</source>
        <translation>%1, _config.yml 설정</translation>
    </message>
    <message>
        <source>Write a date as 2017-12-14 12:02:45.</source>
        <translation>날짜는 2017-12-14 12:02:45 형식으로 쓰세요.</translation>
    </message>
</context>
<context>
    <name>dosirak::DatePopup</name>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>dosirak::DropArea</name>
    <message>
        <source>Drop photos here, or anywhere on the window</source>
        <translation>여기 또는 창 어디에나 사진을 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>Drop here to put them only into the folder</source>
        <translation>여기에 놓으면 폴더에만 들어갑니다</translation>
    </message>
    <message>
        <source>Drop here to put them at the caret</source>
        <translation>여기에 놓으면 커서 위치에 들어갑니다</translation>
    </message>
    <message>
        <source>Drop here to put them at the caret, line %1</source>
        <translation>여기에 놓으면 커서 위치(줄 %1)에 들어갑니다</translation>
    </message>
    <message>
        <source>Let go of Shift to put them at the caret</source>
        <translation>Shift 키를 놓으면 커서 위치에 들어갑니다</translation>
    </message>
    <message>
        <source>Hold Shift to put them only into the folder</source>
        <translation>Shift 키를 누르고 있으면 폴더에만 넣습니다</translation>
    </message>
    <message>
        <source>They go into a folder beside the post. You can also paste a screenshot.</source>
        <translation>사진은 포스트 옆의 폴더에 들어갑니다. 화면 캡처를 붙여넣어도 됩니다.</translation>
    </message>
    <message>
        <source>They go into %1/ beside the post. You can also paste a screenshot.</source>
        <translation>사진은 포스트 옆의 %1/ 폴더에 들어갑니다. 화면 캡처를 붙여넣어도 됩니다.</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportChoices</name>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Export &amp;to</source>
        <translation>내보낼 곳(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Post and photos</source>
        <translation>포스트와 사진(&amp;P)</translation>
    </message>
    <message>
        <source>for a site you have</source>
        <translation>이미 있는 사이트용</translation>
    </message>
    <message>
        <source>A small &amp;site</source>
        <translation>작은 사이트(&amp;S)</translation>
    </message>
    <message>
        <source>ready to build with Hexo</source>
        <translation>Hexo로 바로 빌드 가능</translation>
    </message>
    <message>
        <source>&amp;Zip file</source>
        <translation>ZIP 파일(&amp;Z)</translation>
    </message>
    <message>
        <source>the same in one file</source>
        <translation>같은 내용을 파일 하나로</translation>
    </message>
    <message>
        <source>As</source>
        <translation>형태</translation>
    </message>
    <message>
        <source>What fits the site</source>
        <translation>사이트에 맞게</translation>
    </message>
    <message>
        <source>Portable, for every theme</source>
        <translation>공용, 모든 테마에서</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>태그(&amp;A)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 곳</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDialog</name>
    <message>
        <source>post</source>
        <translation>포스트</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>“%1” 내보내기</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>내보내지 않았습니다. %1</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>내보내기를 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>쓰게 될 파일</translation>
    </message>
    <message>
        <source>Changed in the copy</source>
        <translation>사본에서 바뀌는 것</translation>
    </message>
    <message>
        <source>your post stays as it is</source>
        <translation>원래 포스트는 그대로입니다</translation>
    </message>
    <message>
        <source>Go to the line</source>
        <translation>줄로 이동</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are not there. Export without them?</source>
        <translation>
            <numerusform>없는 이미지가 %n개 있습니다. 빼고 내보낼까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tags are left out of the copy: %1</source>
        <translation>사본에서 이 이미지의 태그를 뺍니다: %1</translation>
    </message>
    <message>
        <source>Export without them</source>
        <translation>이미지 없이 내보내기</translation>
    </message>
    <message>
        <source>Choose a folder to export to.</source>
        <translation>내보낼 폴더를 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>파일 %n개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The small site has no image tag of its own.</source>
        <translation>작은 사이트에는 자체 image 태그가 없습니다.</translation>
    </message>
    <message>
        <source>Export without it…</source>
        <translation>이 이미지 없이 내보내기…</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite and export %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 덮어쓰고 내보내기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 내보내기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) would be broken.</source>
        <translation>
            <numerusform>이미지 %n개가 깨져 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that differ are overwritten. Undo brings them back.</source>
        <translation>다른 파일을 덮어씁니다. 실행 취소하면 돌아옵니다.</translation>
    </message>
    <message>
        <source>Nothing is overwritten. Every picture will show.</source>
        <translation>덮어쓰는 파일이 없습니다. 모든 이미지가 보입니다.</translation>
    </message>
</context>
<context>
    <name>dosirak::ExportDonePage</name>
    <message>
        <source>Build it</source>
        <translation>빌드하기</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>도시락 완성</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Undo export</source>
        <translation>내보내기 실행 취소</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exported to %1, %2</source>
        <translation>
            <numerusform>파일 %n개를 내보냈습니다: %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) in the text will show</source>
        <translation>
            <numerusform>본문 이미지 %n개 중 %1개가 보입니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) written for every theme</source>
        <translation>
            <numerusform>태그 %n개를 모든 테마에 맞게 썼습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::FieldEditor</name>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
</context>
<context>
    <name>dosirak::FindBar</name>
    <message>
        <source>Find in this post</source>
        <translation>이 포스트에서 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln곳</numerusform>
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
        <translation>%1, 접힘</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, 펼쳐짐</translation>
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
        <translation>필드 추가</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Add title and date</source>
        <translation>제목과 날짜 추가</translation>
    </message>
    <message>
        <source>Show the front matter as YAML in the editor</source>
        <translation>Front-matter를 편집기에서 YAML로 보기</translation>
    </message>
    <message>
        <source>Show as YAML</source>
        <translation>YAML로 보기</translation>
    </message>
    <message>
        <source>Fold front matter</source>
        <translation>Front-matter 접기</translation>
    </message>
    <message>
        <source>Unfold front matter</source>
        <translation>Front-matter 펼치기</translation>
    </message>
    <message>
        <source>Front matter, folded, %1</source>
        <translation>Front-matter, 접힘, %1</translation>
    </message>
</context>
<context>
    <name>dosirak::FormRows</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, %3개 행 중 %2번째</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>%2개 행 중 %1번째</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 이동</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Rename field</source>
        <translation>필드 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 이름 바꾸기</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Rename field…</source>
        <translation>필드 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>필드 제거</translation>
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
        <translation>제목과 날짜 추가</translation>
    </message>
    <message>
        <source>this post has none</source>
        <translation>이 포스트에는 없음</translation>
    </message>
    <message>
        <source>Hexo</source>
        <translation>Hexo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
</context>
<context>
    <name>dosirak::ImportSheet</name>
    <message>
        <source>%1, now %2</source>
        <translation>%1, 지금 %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Photos added</source>
        <translation>사진이 추가됨</translation>
    </message>
    <message numerus="yes">
        <source>Adding %n photo(s)</source>
        <translation>
            <numerusform>사진 %n장 추가 중</numerusform>
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
        <translation>제목</translation>
    </message>
    <message>
        <source>%1, number</source>
        <translation>%1, 숫자</translation>
    </message>
</context>
<context>
    <name>dosirak::LinesField</name>
    <message>
        <source>%1, YAML</source>
        <translation>%1, YAML</translation>
    </message>
    <message>
        <source>%1, text of several lines</source>
        <translation>%1, 여러 줄의 글</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>This is not YAML yet. The post keeps the last value that was.</source>
        <translation>아직 YAML이 아닙니다. 포스트에는 마지막으로 맞았던 값이 남습니다.</translation>
    </message>
    <message>
        <source>This cannot be written here. The post keeps its value.</source>
        <translation>여기에 쓸 수 없는 값입니다. 포스트의 값은 그대로입니다.</translation>
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
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</source>
        <translation>이미지 (*.jpg *.jpeg *.png *.gif *.webp *.svg *.bmp *.tif *.tiff *.avif *.heic *.heif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 위치 지정</translation>
    </message>
    <message>
        <source>About Dosirak</source>
        <translation>Dosirak 정보</translation>
    </message>
    <message>
        <source>Dosirak %1</source>
        <translation>Dosirak %1</translation>
    </message>
    <message>
        <source>Write a post, drop your photos on it, pack both for Hexo.</source>
        <translation>포스트를 쓰고, 사진을 끌어다 놓고, Hexo용으로 함께 담으세요.</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation>GNU GPL 버전 3 이상에 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>dosirak::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
</context>
<context>
    <name>dosirak::NoticeRow</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineRows</name>
    <message>
        <source>%1, heading %2, line %3</source>
        <translation>%1, %2단계 소제목, 줄 %3</translation>
    </message>
</context>
<context>
    <name>dosirak::OutlineSection</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoFlow</name>
    <message>
        <source>The photos were not added.</source>
        <translation>사진을 추가하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added.</source>
        <translation>
            <numerusform>파일 %n개를 추가하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added.</source>
        <translation>
            <numerusform>사진 %n장을 추가했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) added. %1 became %2.</source>
        <translation>
            <numerusform>사진 %n장을 추가했습니다. %1에서 %2로 줄었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
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
        <translation>%1 파일을 휴지통으로 옮길까요?</translation>
    </message>
    <message numerus="yes">
        <source>The post uses it in %n place(s). The page would show a broken picture there.</source>
        <translation>
            <numerusform>포스트의 %n곳에서 쓰고 있습니다. 페이지의 그 자리에 깨진 이미지가 보입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>휴지통으로 이동</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 파일을 휴지통으로 옮겼습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>%1 could not be moved to the trash. It is still in its folder.</source>
        <translation>%1 파일을 휴지통으로 옮길 수 없습니다. 폴더에 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoModel</name>
    <message>
        <source>none yet</source>
        <translation>아직 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>없음 %n장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>미사용 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>all used</source>
        <translation>모두 사용됨</translation>
    </message>
    <message>
        <source>%1 in %2/</source>
        <comment>number of photos, name of the folder</comment>
        <translation>%2/ 폴더에 %1장</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>줄 %1</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>줄 %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용됨</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>커버</translation>
    </message>
    <message>
        <source>used on line %1</source>
        <translation>%1번째 줄에 사용됨</translation>
    </message>
    <message>
        <source>used on lines %1</source>
        <translation>%1번째 줄에 사용됨</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>미사용</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>커버</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the list</comment>
        <translation>%2장 중 %1번째</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoPanel</name>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Sort photos</source>
        <translation>사진 정렬</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>사진 추가…</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>사진 추가</translation>
    </message>
    <message>
        <source>Photos of this post</source>
        <translation>이 포스트의 사진</translation>
    </message>
    <message>
        <source>Fold photos</source>
        <translation>사진 접기</translation>
    </message>
    <message>
        <source>Unfold photos</source>
        <translation>사진 펼치기</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>위치 지정…</translation>
    </message>
    <message>
        <source>Insert at the caret</source>
        <translation>커서 위치에 삽입</translation>
    </message>
    <message>
        <source>Set as cover</source>
        <translation>커버로 지정</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>크게 보기</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1번째 줄로 이동</translation>
    </message>
    <message>
        <source>Copy as tag</source>
        <translation>태그로 복사</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Move to trash…</source>
        <translation>휴지통으로 이동…</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>본문 순서</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>최신순</translation>
    </message>
</context>
<context>
    <name>dosirak::PhotoView</name>
    <message>
        <source>%1 cannot be shown here.</source>
        <translation>%1 파일을 여기에 표시할 수 없습니다.</translation>
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
        <translation>%1, 이미지 없음</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Use as %1</source>
        <translation>%1 필드에 쓰기</translation>
    </message>
    <message>
        <source>No picture. Choose one, or drop a photo here</source>
        <translation>이미지가 없습니다. 선택하거나 여기에 사진을 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Type a name or an address…</source>
        <translation>이름 또는 주소 쓰기…</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>이미지 없음</translation>
    </message>
    <message>
        <source>Name in the post&apos;s folder, or an address</source>
        <translation>포스트 폴더에 있는 이름 또는 주소</translation>
    </message>
</context>
<context>
    <name>dosirak::PlanList</name>
    <message>
        <source>new</source>
        <comment>a file in the plan</comment>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>same</source>
        <comment>a file in the plan</comment>
        <translation>같음</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>a file in the plan</comment>
        <translation>다름</translation>
    </message>
    <message>
        <source>blocked</source>
        <comment>a file in the plan</comment>
        <translation>막힘</translation>
    </message>
    <message>
        <source>Files that will be written</source>
        <translation>쓰게 될 파일</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostEditor</name>
    <message>
        <source>Post text</source>
        <translation>포스트 본문</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>머리글</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) before line 1</source>
        <translation>
            <numerusform>첫째 줄 앞에 사진 %n장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) after line %1</source>
        <translation>
            <numerusform>%1번째 줄 다음에 사진 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>This text cannot be edited.</source>
        <translation>이 글은 편집할 수 없습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message numerus="yes">
        <source>Front matter, %n line(s)</source>
        <translation>
            <numerusform>Front-matter, %n줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::PostFlow</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>“%1” 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no such file or folder: %1</source>
        <translation>그런 파일이나 폴더가 없습니다: %1</translation>
    </message>
    <message>
        <source>The site of this post cannot be read. The post is opened alone.</source>
        <translation>이 포스트의 사이트를 읽을 수 없어 포스트만 열었습니다.</translation>
    </message>
    <message>
        <source>This folder is not a Hexo site.</source>
        <translation>이 폴더는 Hexo 사이트가 아닙니다.</translation>
    </message>
    <message>
        <source>The site cannot be read.</source>
        <translation>사이트를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This file is in %1. Hexo reads only UTF-8.</source>
        <translation>이 파일의 인코딩은 %1입니다. Hexo는 UTF-8만 읽습니다.</translation>
    </message>
    <message>
        <source>Convert to UTF-8</source>
        <translation>UTF-8로 변환</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>포스트 열기</translation>
    </message>
    <message>
        <source>Markdown files (*.md *.markdown *.mkd *.mdown)</source>
        <translation>Markdown 파일 (*.md *.markdown *.mkd *.mdown)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation>Hexo 사이트 열기</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>새 포스트</translation>
    </message>
    <message>
        <source>The sample post could not be laid out.</source>
        <translation>예제 포스트를 준비할 수 없습니다.</translation>
    </message>
    <message>
        <source>Save the post as</source>
        <translation>다른 이름으로 포스트 저장</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown 파일 (*.md)</translation>
    </message>
    <message>
        <source>The file was changed outside too.</source>
        <translation>파일이 밖에서도 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Nothing is overwritten until you choose.</source>
        <translation>선택하기 전에는 덮어쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>내 것 유지</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Dosirak</source>
        <translation>Dosirak</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>“%1”의 바뀐 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>button</comment>
        <translation>저장</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>dosirak::PostRows</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Date in the list of posts, as QLocale::toString takes it: 14 Dec 2017</extracomment>
        <translation>yyyy. M. d.</translation>
    </message>
    <message>
        <source>has problems</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열려 있음</translation>
    </message>
</context>
<context>
    <name>dosirak::PostSession</name>
    <message>
        <source>New post</source>
        <translation>새 포스트</translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewHeader</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Reading style</source>
        <translation>읽기 스타일</translation>
    </message>
    <message>
        <source>Phone width</source>
        <translation>휴대폰 너비</translation>
    </message>
    <message>
        <source>Tablet width</source>
        <translation>태블릿 너비</translation>
    </message>
    <message>
        <source>Desktop width</source>
        <translation>데스크톱 너비</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>페이지 너비</translation>
    </message>
    <message>
        <source>More about the preview</source>
        <translation>미리 보기의 다른 메뉴</translation>
    </message>
</context>
<context>
    <name>dosirak::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 파일로 저장됨</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 파일을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Copy HTML</source>
        <translation>HTML 복사</translation>
    </message>
    <message>
        <source>HTML copied</source>
        <translation>HTML 복사됨</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>포스트</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>An embedded page is not shown here</source>
        <translation>삽입된 페이지는 여기에 표시하지 않습니다</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>A picture without a file</source>
        <translation>파일 없는 이미지</translation>
    </message>
    <message>
        <source>Hexo takes the words of this tag for class names; the page would show nothing.</source>
        <translation>Hexo가 이 태그의 단어를 클래스 이름으로 읽어 페이지에 아무것도 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>태그 제거</translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Next (%1)</source>
        <translation>다음 (%1)</translation>
    </message>
    <message>
        <source>Close the problem list</source>
        <translation>문제 목록 닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dosirak::ProblemRow</name>
    <message>
        <source>fix: %1</source>
        <translation>고치기: %1</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>줄 %1, 열 %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>줄 %1</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>위치 지정…</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>%1번째 줄로 이동</translation>
    </message>
    <message>
        <source>Other ways out</source>
        <translation>다른 해결 방법</translation>
    </message>
</context>
<context>
    <name>dosirak::RecentList</name>
    <message>
        <source>Today, %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n주 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n개월 전</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 항목</translation>
    </message>
    <message numerus="yes">
        <source>%1 — site, %n post(s)</source>
        <translation>
            <numerusform>%1 — 사이트, 포스트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 항목은 이제 없습니다</translation>
    </message>
</context>
<context>
    <name>dosirak::SegmentedControl</name>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %3개 중 %2번째</translation>
    </message>
</context>
<context>
    <name>dosirak::SitePanel</name>
    <message>
        <source>Site panel</source>
        <translation>사이트 패널</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>새 포스트</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>포스트</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n post(s)</source>
        <translation>
            <numerusform>포스트 %n개에서 찾기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n draft(s)</source>
        <translation>
            <numerusform>초안 %n개에서 찾기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter %n page(s)</source>
        <translation>
            <numerusform>페이지 %n개에서 찾기</numerusform>
        </translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>아직 포스트 없음</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>초안 없음</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>페이지 없음</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>“%1” 검색 결과 없음</translation>
    </message>
    <message>
        <source>%1, theme %2</source>
        <translation>%1, %2 테마</translation>
    </message>
</context>
<context>
    <name>dosirak::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <comment>state, with the time</comment>
        <translation>저장됨 %1</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>수정됨</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>아직 파일 없음</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %L1, column %L2</source>
        <translation>줄 %L1, 열 %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) selected</source>
        <translation>
            <numerusform>%Ln자 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>단어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>mixed line ends</source>
        <translation>줄 끝 섞임</translation>
    </message>
    <message>
        <source>Encoding and line ends: %1</source>
        <translation>인코딩과 줄 끝: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>state</comment>
        <translation>저장됨</translation>
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
        <translation>포스트를 쓰고, 사진을 끌어다 놓고, Hexo용으로 함께 담으세요.</translation>
    </message>
    <message>
        <source>Open a Hexo site</source>
        <translation>Hexo 사이트 열기</translation>
    </message>
    <message>
        <source>The folder with _config.yml, or any folder in it</source>
        <translation>_config.yml이 있는 폴더 또는 그 안의 폴더</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>새 포스트</translation>
    </message>
    <message>
        <source>Starts as a single post; it can move into a site later</source>
        <translation>낱개 포스트로 시작하고 나중에 사이트로 옮길 수 있습니다</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>포스트 열기</translation>
    </message>
    <message>
        <source>A Markdown file, with the photos beside it</source>
        <translation>Markdown 파일과 그 옆의 사진</translation>
    </message>
    <message>
        <source>Try the sample post</source>
        <translation>예제 포스트 써 보기</translation>
    </message>
    <message>
        <source>A packed lunch with three pictures, in Korean and English</source>
        <translation>이미지 세 개가 든 도시락, 한국어와 영어</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 항목</translation>
    </message>
    <message>
        <source>You can also drop a post, a site folder or photos anywhere on this window.</source>
        <translation>포스트, 사이트 폴더, 사진을 이 창 어디에나 끌어다 놓아도 됩니다.</translation>
    </message>
</context>
<context>
    <name>dosirak::WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation>새 포스트(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open post…</source>
        <translation>포스트 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open Hexo &amp;site…</source>
        <translation>Hexo 사이트 열기(&amp;S)…</translation>
    </message>
    <message>
        <source>Try the sample &amp;post</source>
        <translation>예제 포스트 써 보기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close post</source>
        <translation>포스트 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>이전 찾기(&amp;V)</translation>
    </message>
    <message>
        <source>Next pro&amp;blem</source>
        <translation>다음 문제(&amp;B)</translation>
    </message>
    <message>
        <source>Previous prob&amp;lem</source>
        <translation>이전 문제(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Photos…</source>
        <translation>사진(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>굵게(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>기울임(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>취소선(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>링크(&amp;L)</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>글머리 기호 목록(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>번호 목록(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>인용(&amp;Q)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>표(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No heading</source>
        <translation>소제목 해제(&amp;N)</translation>
    </message>
    <message>
        <source>Heading &amp;%1</source>
        <translation>제목 &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Site panel</source>
        <translation>사이트 패널(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <translation>Front-matter(&amp;F)</translation>
    </message>
    <message>
        <source>P&amp;hotos</source>
        <translation>사진(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>미리 보기(&amp;P)</translation>
    </message>
    <message>
        <source>Zoom preview &amp;in</source>
        <translation>미리 보기 확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom preview &amp;out</source>
        <translation>미리 보기 축소(&amp;O)</translation>
    </message>
    <message>
        <source>Preview at 100 %</source>
        <translation>미리 보기 100%</translation>
    </message>
    <message>
        <source>&amp;Monospace editor</source>
        <translation>고정폭 글꼴 편집기(&amp;M)</translation>
    </message>
    <message>
        <source>Follow the s&amp;ystem</source>
        <translation>시스템 설정 따름(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>라이트(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>다크(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next region</source>
        <translation>다음 영역(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious region</source>
        <translation>이전 영역(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;New post in this site</source>
        <translation>이 사이트에 새 포스트(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Read the site again</source>
        <translation>사이트 다시 읽기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to a post…</source>
        <translation>포스트로 이동(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Close site</source>
        <translation>사이트 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Dosirak</source>
        <translation>Dosirak 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 항목 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>소제목(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>모양(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>사이트(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Open a Hexo site to see its posts</source>
        <translation>Hexo 사이트를 열면 포스트가 보입니다</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>An editor for Hexo blogs.</source>
        <translation>Hexo 블로그용 편집기입니다.</translation>
    </message>
    <message>
        <source>Open the sample post.</source>
        <translation>예제 포스트를 엽니다.</translation>
    </message>
    <message>
        <source>A post or a site&apos;s folder.</source>
        <translation>포스트 또는 사이트의 폴더.</translation>
    </message>
    <message>
        <source>Dosirak cannot run as root: the preview&apos;s protection, Chromium&apos;s sandbox, does not work for root. Start it as an ordinary user.</source>
        <translation>Dosirak은 root로 실행할 수 없습니다: 미리 보기를 보호하는 Chromium 샌드박스가 root에서는 동작하지 않습니다. 일반 사용자로 실행하세요.</translation>
    </message>
</context>
</TS>
