<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>အိုကေ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>သိမ်း</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>အားလုံးသိမ်း</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ဖွင့်</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ဟုတ်ကဲ့</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>အားလုံး ဟုတ်ကဲ့</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>အားလုံး မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ရပ်</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>ထပ်ကြိုးစား</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>လျစ်လျူရှု</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>စွန့်</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>အကူအညီ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>အသုံးချ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ပြန်သတ်မှတ်</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>မူလအတိုင်း ပြန်ထား</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ပြန်ဖျက်</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ပြန်လုပ်</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ဖြတ်</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ကူး</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ကူးထည့်</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ဖျက်</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>အားလုံးရွေး</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ပြန်ဖျက်</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ပြန်လုပ်</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ဖြတ်</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ကူး</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>လင့်ခ်လိပ်စာ ကူး</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ကူးထည့်</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ဖျက်</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>အားလုံးရွေး</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>ခလုတ်နှိပ်ပါ</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>အိုကေ</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>အသေးစိတ်ပြ…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>အသေးစိတ်ဖျောက်…</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>အိုကေ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ရှာမည့်နေရာ-</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>နောက်သို့ သွား</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ရှေ့သို့</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ရှေ့သို့ သွား</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>အထက်ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>အထက်ဖိုင်တွဲသို့ သွား</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ဖိုင်တွဲအသစ် ဖန်တီး</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ဖိုင်တွဲအသစ်တစ်ခု ဖန်တီး</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>စာရင်းမြင်ကွင်း</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>စာရင်းမြင်ကွင်းသို့ ပြောင်း</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>အသေးစိတ်မြင်ကွင်း</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>အသေးစိတ်မြင်ကွင်းသို့ ပြောင်း</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ဘေးဘား</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>နေရာများနှင့် မှတ်သားချက်များ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ဖိုင်များ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ဖိုင်အမျိုးအစား-</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ဖိုင်တွဲရှာ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ဖွင့်</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>အမည်ဖြင့် သိမ်း</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ဖိုင်တွဲ-</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ဖိုင်အမည်-</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ဖွင့်</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ရွေး</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>သိမ်း</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>ပြ </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>အမည်ပြောင်း</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ဖျက်</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ဝှက်ထားသောဖိုင်များ ပြ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ဖိုင်တွဲအသစ်</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ဖိုင်တွဲအသစ်</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ဖျက်</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ဖယ်</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ဖိုင်တွဲများ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>မကြာသေးမီက နေရာများ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ကွန်ပျူတာ</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ဖိုင်တွဲကို မဖျက်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>‘%1’ ကို ဖျက်မလား။</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ ကို ရေးခွင့်ပိတ်ထားသည်။
ဖျက်မလား။</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ဖိုင်မတွေ့ပါ။
ဖိုင်အမည်ကို စစ်ပါ။</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ဖိုင်တွဲမတွေ့ပါ။
ဖိုင်တွဲအမည်ကို စစ်ပါ။</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ရှိပြီးသား ဖြစ်သည်။
အစားထိုးမလား။</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>အရွယ်အစား</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ပြင်သည့်ရက်</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>ကွန်ပျူတာ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>ကွန်ပျူတာ</translation>
    </message>
</context>
</TS>
