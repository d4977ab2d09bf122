<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>Countersign အကြောင်း</translation>
    </message>
    <message>
        <source>Countersign {version}</source>
        <translation>Countersign {version}</translation>
    </message>
    <message>
        <source>Reads identity documents on this computer alone, and leaves the last word to you. It opens no network connection, and keeps images in memory only until their record is countersigned.</source>
        <translation>အထောက်အထားစာရွက်များကို ဤကွန်ပျူတာပေါ်တွင်သာ ဖတ်ပြီး နောက်ဆုံးဆုံးဖြတ်ချက်ကို သင့်အတွက် ချန်ထားသည်။ မည်သည့်ကွန်ရက်နှင့်မျှ မချိတ်ဆက်ပါ။ မှတ်တမ်းကို လက်မှတ်ထိုးသည်အထိသာ ပုံများကို မှတ်ဉာဏ်ထဲတွင် ထားသည်။</translation>
    </message>
    <message>
        <source>Built with Qt {qt}</source>
        <translation>Qt {qt} ဖြင့် တည်ဆောက်ထားသည်</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>လိုင်စင်</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>အခြားသူများ၏ လက်ရာ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်ရန်</translation>
    </message>
    <message>
        <source>The text was not installed with this copy.</source>
        <translation>ဤစာသားကို ဤမိတ္တူနှင့်အတူ ထည့်သွင်းမထားပါ။</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ဖိုင်(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>တည်းဖြတ်(&amp;E)</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>အကွက်(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>စာရွက်(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>မှတ်တမ်းများ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>မြင်ကွင်း(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>အကူအညီ(&amp;H)</translation>
    </message>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>ထုတ်ယူမှုပုံစံ(&amp;R)</translation>
    </message>
    <message>
        <source>Al&amp;ternative</source>
        <translation>အခြားတန်ဖိုး(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>အသွင်အပြင်(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>တန်းစီ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>ဖွင့်(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a document</source>
        <translation>စာရွက်ကို ကူးထည့်(&amp;P)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ကူးထည့်</translation>
    </message>
    <message>
        <source>Sc&amp;an</source>
        <translation>စကင်ဖတ်(&amp;A)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>စကင်ဖတ်</translation>
    </message>
    <message>
        <source>Sca&amp;nner…</source>
        <translation>စကင်နာ(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>ကင်မရာ(&amp;C)…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>ကင်မရာ</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>ဖိုင်တွဲ စောင့်ကြည့်(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Set up export…</source>
        <translation>ထုတ်ယူမှု သတ်မှတ်(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as searchable P&amp;DF…</source>
        <translation>ရှာဖွေနိုင်သော PDF အဖြစ် သိမ်းရန်(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Write again what could not be written</source>
        <translation>မရေးနိုင်ခဲ့သည်များ ပြန်ရေး(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lock the desk</source>
        <translation>စားပွဲကို သော့ခတ်(&amp;L)</translation>
    </message>
    <message>
        <source>Swi&amp;tch operator</source>
        <translation>အသုံးပြုသူ ပြောင်း(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>ဆက်တင်များ(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ထွက်(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ပြန်ဖျက်(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ပြန်လုပ်(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Same as in the record before</source>
        <translation>ရှေ့မှတ်တမ်းအတိုင်း(&amp;S)</translation>
    </message>
    <message>
        <source>Type again &amp;blind</source>
        <translation>မကြည့်ဘဲ ပြန်ရိုက်(&amp;B)</translation>
    </message>
    <message>
        <source>Take alternative &amp;{number}</source>
        <translation>အခြားတန်ဖိုး &amp;{number} ကို ယူ</translation>
    </message>
    <message>
        <source>&amp;Accept, go to the next open one</source>
        <translation>လက်ခံပြီး နောက်ကျန်အကွက်သို့(&amp;A)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>နောက်အကွက်(&amp;N)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>&amp;Previous field</source>
        <translation>ရှေ့အကွက်(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>&amp;Leave the editor</source>
        <translation>ရိုက်ကွက်မှ ထွက်(&amp;L)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next &amp;doubtful character</source>
        <translation>နောက်သံသယစာလုံး(&amp;D)</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful character</source>
        <translation>ရှေ့သံသယစာလုံး(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why this value</source>
        <translation>ဤတန်ဖိုး ဘာကြောင့်(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Read this box again</source>
        <translation>ဤဘောင်ကို ပြန်ဖတ်(&amp;R)</translation>
    </message>
    <message>
        <source>Draw the &amp;box by hand</source>
        <translation>ဘောင်ကို လက်ဖြင့်ဆွဲ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Countersign</source>
        <translation>လက်မှတ်ထိုး(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>နောက်မှလုပ်(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read the whole document again</source>
        <translation>စာရွက်တစ်ခုလုံး ပြန်ဖတ်(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the &amp;type…</source>
        <translation>အမျိုးအစား ရွေး(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;urn the card over</source>
        <translation>ကတ်ကို လှန်(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Join with the next one: front and back</source>
        <translation>နောက်တစ်ခုနှင့် ပေါင်း - ရှေ့နှင့် နောက်(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Make two documents of it again</source>
        <translation>စာရွက် နှစ်ခုအဖြစ် ပြန်ခွဲ(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;off the desk</source>
        <translation>စားပွဲမှ ဖယ်(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find a record…</source>
        <translation>မှတ်တမ်း ရှာ(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>လုပ်ဆောင်မှု မှတ်တမ်း(&amp;L)…</translation>
    </message>
    <message>
        <source>F&amp;igures…</source>
        <translation>ကိန်းဂဏန်းများ(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Operators…</source>
        <translation>အသုံးပြုသူများ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;What is kept…</source>
        <translation>သိမ်းမည့်အရာ(&amp;W)…</translation>
    </message>
    <message>
        <source>Recovery &amp;passphrase…</source>
        <translation>ပြန်ယူရေး စကားဝှက်(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>ယခု အရန်သိမ်း(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>အရန်မှ ပြန်ယူ(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Erase what is due…</source>
        <translation>သက်တမ်းစေ့သည်များ ဖျက်(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep records…</source>
        <translation>မှတ်တမ်း သိမ်းမည်(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Pause reading ahead</source>
        <translation>ကြိုဖတ်ခြင်းကို ခဏရပ်(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop reading this one</source>
        <translation>ဤစာရွက်ဖတ်ခြင်းကို ရပ်(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read again what could not be read</source>
        <translation>မဖတ်နိုင်ခဲ့သည်များကို ပြန်ဖတ်(&amp;R)</translation>
    </message>
    <message>
        <source>One place &amp;up</source>
        <translation>တစ်နေရာ အပေါ်သို့(&amp;U)</translation>
    </message>
    <message>
        <source>One place &amp;down</source>
        <translation>တစ်နေရာ အောက်သို့(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;field</source>
        <translation>အကွက်သို့ ချဲ့(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ချဲ့(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ချုံ့(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>အားလုံးပြ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>ညာသို့ လှည့်(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Boxes of all text</source>
        <translation>စာအားလုံး၏ ဘောင်များ(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>တန်းစီသို့ သွား(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>နောက်အကန့်(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>ရှေ့အကန့်(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>စနစ်အတိုင်း(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>အလင်း(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>အမှောင်(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>အရောင်ကွဲပြားမှုမြင့်(&amp;H)</translation>
    </message>
    <message>
        <source>Larger &amp;writing</source>
        <translation>စာလုံးပိုကြီး(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;maller writing</source>
        <translation>စာလုံးပိုသေး(&amp;M)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>အနေအထား ပြန်ထား(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ခလုတ်များ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Is everything well?…</source>
        <translation>အားလုံး အဆင်ပြေလား(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>ခလုတ်များ ပြောင်း(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>Countersign အကြောင်း(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Known already</source>
        <translation>ရှိပြီးသား</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>နောက်ထပ် %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign all the same</source>
        <translation>ဆက်၍ လက်မှတ်ထိုးမည်</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ပြန်သွား</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this document or person are kept already</source>
        <translation>
            <numerusform>ဤစာရွက် သို့မဟုတ် ဤသူ၏ မှတ်တမ်း %n ခု သိမ်းပြီးသား</numerusform>
        </translation>
    </message>
    <message>
        <source>same number</source>
        <translation>နံပါတ်တူ</translation>
    </message>
    <message>
        <source>same date of birth, near name</source>
        <translation>မွေးနေ့တူ၊ အမည်ဆင်</translation>
    </message>
    <message>
        <source>countersigned by {who} on {day}</source>
        <translation>{who} က {day} တွင် လက်မှတ်ထိုးခဲ့သည်</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>မည်သည့်အရာမျှ မကွာပါ။</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>ကွာခြားချက်</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>သိမ်းထားသည်</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ယခု</translation>
    </message>
</context>
<context>
    <name>AlternativeButton</name>
    <message>
        <source>Alt {n}</source>
        <translation>Alt {n}</translation>
    </message>
    <message>
        <source>Alternative {n}: {value}</source>
        <translation>အခြားတန်ဖိုး {n}- {value}</translation>
    </message>
</context>
<context>
    <name>AlternativesBar</name>
    <message>
        <source>Alternatives</source>
        <translation>အခြားတန်ဖိုးများ</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Two people</source>
        <translation>လူနှစ်ဦး</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>ဒုတိယလူ</translation>
    </message>
    <message>
        <source>A rule is not met. Does a second person agree that the record is right all the same?</source>
        <translation>စည်းမျဉ်းတစ်ခု မကိုက်ညီပါ။ မှတ်တမ်း မှန်သည်ဟု ဒုတိယလူ သဘောတူပါသလား။</translation>
    </message>
    <message>
        <source>Records are to be erased for good. Does a second person agree?</source>
        <translation>မှတ်တမ်းများ အပြီးဖျက်ပါမည်။ ဒုတိယလူ သဘောတူပါသလား။</translation>
    </message>
    <message>
        <source>A record is to be erased for good. Does a second person agree?</source>
        <translation>မှတ်တမ်းတစ်ခု အပြီးဖျက်ပါမည်။ ဒုတိယလူ သဘောတူပါသလား။</translation>
    </message>
    <message>
        <source>Somebody is to be let in again before the wait is over. Does a second person agree?</source>
        <translation>စောင့်ချိန် မပြည့်မီ တစ်ဦးကို ပြန်ဝင်ခွင့်ပေးမည်။ ဒုတိယလူ သဘောတူပါသလား။</translation>
    </message>
    <message>
        <source>Does a second person agree?</source>
        <translation>ဒုတိယလူ သဘောတူပါသလား။</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Log</source>
        <translation>လုပ်ဆောင်မှု မှတ်တမ်း</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>ကွင်းဆက် စစ်ဆေး</translation>
    </message>
    <message>
        <source>Write it for an auditor…</source>
        <translation>စာရင်းစစ်အတွက် ရေးထုတ်…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>လူတိုင်း</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>အားလုံး</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is whole: every entry follows from the one before.</source>
        <translation>မှတ်တမ်း ပြည့်စုံသည်- တစ်ခုချင်း ရှေ့တစ်ခုနှင့် ဆက်နေသည်။</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>မှတ်တမ်း စာရင်း</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>မည်သူ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ဘာလုပ်</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>တစ်ခုချင်း ကြည့်နေသည်…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>No.</source>
        <translation>စဉ်</translation>
    </message>
    <message>
        <source>When</source>
        <translation>အချိန်</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>မည်သူ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ဘာလုပ်</translation>
    </message>
    <message>
        <source>About</source>
        <translation>အကြောင်း</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>အသေးစိတ်</translation>
    </message>
</context>
<context>
    <name>AuditRoom</name>
    <message>
        <source>The log was written to {file}. An auditor checks it with countersign verify-log.</source>
        <translation>မှတ်တမ်းကို {file} တွင် ရေးပြီး။ စာရင်းစစ်က countersign verify-log ဖြင့် စစ်သည်။</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>လုပ်ဆောင်မှု မှတ်တမ်း</translation>
    </message>
    <message>
        <source>Write the log to</source>
        <translation>မှတ်တမ်း ရေးမည့်နေရာ</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take the picture by it&amp;self</source>
        <translation>အလိုအလျောက် ရိုက်ပါ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>ကတ်တစ်ကတ်၏ နှစ်ဘက်စလုံး(&amp;B)</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>ဓာတ်ပုံရိုက်</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>ကင်မရာ</translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation>ကင်မရာကို ဖွင့်နေသည်…</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then open this window again.</source>
        <translation>ကင်မရာ မတွေ့ပါ။ တစ်ခု တပ်ဆင်ပြီး ဤဝင်းဒိုးကို ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the queue</source>
        <translation>
            <numerusform>တန်းစီစာရင်းတွင် ဓာတ်ပုံ %n ပုံ</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken. Turn the card over.</source>
        <translation>ရိုက်ပြီးပါပြီ။ ကတ်ကို လှန်ပါ။</translation>
    </message>
    <message>
        <source>Taken. Next card, please.</source>
        <translation>ရိုက်ပြီးပါပြီ။ နောက်ကတ် ပြပါ။</translation>
    </message>
    <message>
        <source>Hold the card before the camera.</source>
        <translation>ကတ်ကို ကင်မရာရှေ့တွင် ကိုင်ထားပါ။</translation>
    </message>
    <message>
        <source>Show the whole card.</source>
        <translation>ကတ်တစ်ခုလုံးကို ပြပါ။</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>ပိုနီးနီးကပ်ပါ။</translation>
    </message>
    <message>
        <source>Hold the card straight to the camera.</source>
        <translation>ကတ်ကို ကင်မရာနှင့် တည့်တည့် ကိုင်ပါ။</translation>
    </message>
    <message>
        <source>It is too dark. Switch a light on.</source>
        <translation>မှောင်လွန်းသည်။ မီးဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>Light is reflected on the card. Tilt it a little.</source>
        <translation>ကတ်ပေါ်တွင် အလင်းပြန်နေသည်။ အနည်းငယ် စောင်းပါ။</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>ငြိမ်ငြိမ်ကိုင်ပါ။</translation>
    </message>
    <message>
        <source>Good. Press the space bar to take the picture.</source>
        <translation>ကောင်းပါပြီ။ ဓာတ်ပုံရိုက်ရန် Space ခလုတ်ကို နှိပ်ပါ။</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>Photo {number}</source>
        <translation>ဓာတ်ပုံ {number}</translation>
    </message>
    <message>
        <source>Photo {number}, back</source>
        <translation>ဓာတ်ပုံ {number}၊ နောက်ဘက်</translation>
    </message>
    <message>
        <source>Photo {number}, front</source>
        <translation>ဓာတ်ပုံ {number}၊ ရှေ့ဘက်</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation>ကင်မရာ၏ တိုက်ရိုက်ပုံရိပ်</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Document</source>
        <translation>စာရွက်</translation>
    </message>
    <message>
        <source>The document with its boxes. Arrow keys go from box to box, plus and minus zoom, 0 shows all.</source>
        <translation>စာရွက်နှင့် ဘောင်များ။ မြှားခလုတ်များဖြင့် ဘောင်တစ်ခုမှ တစ်ခုသို့ သွားပါ၊ အပေါင်းနှင့် အနုတ်ဖြင့် ချဲ့ချုံ့ပါ၊ 0 က အားလုံးကို ပြသည်။</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>There is no document behind this one to join it to.</source>
        <translation>ပေါင်းရန် နောက်တွင် စာရွက် မရှိပါ။</translation>
    </message>
    <message>
        <source>This document has one side only.</source>
        <translation>ဤစာရွက်တွင် တစ်ဘက်သာ ရှိသည်။</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup was made and checked: {folder}. Copy it to a stick now and then.</source>
        <translation>အရန်သိမ်းပြီး စစ်ဆေးပြီး- {folder}။ မကြာခဏ USB သို့ ကူးပါ။</translation>
    </message>
    <message>
        <source>The records are older than they were: an old copy is in their place. Tell the administrator.</source>
        <translation>မှတ်တမ်းများ ယခင်ထက် ဟောင်းနေသည်- မိတ္တူဟောင်း အစားထိုးထားသည်။ စီမံသူကို ပြောပါ။</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Text of the cell</source>
        <translation>အကွက်ထဲက စာသား</translation>
    </message>
</context>
<context>
    <name>CharacterStrip</name>
    <message>
        <source>Characters and their confidence</source>
        <translation>စာလုံးများနှင့် သေချာမှု</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>Contacts</source>
        <translation>ဆက်သွယ်ရန်</translation>
    </message>
    <message>
        <source>No contact details were found on this page.</source>
        <translation>ဤစာမျက်နှာတွင် ဆက်သွယ်ရန် အချက်အလက် မတွေ့ပါ။</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ဖုန်း</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>အီးမေးလ်</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ဝဘ်လိပ်စာ</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>လိပ်စာ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Keep the correction</source>
        <translation>ပြင်ဆင်ချက် သိမ်း</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>မှတ်တမ်း ပြင်</translation>
    </message>
    <message>
        <source>The record as it was stays in the history.</source>
        <translation>မူလမှတ်တမ်း မှတ်တမ်းဟောင်းတွင် ကျန်ရှိမည်။</translation>
    </message>
    <message>
        <source>Why is it corrected? The reason is kept with the record.</source>
        <translation>ဘာကြောင့် ပြင်သနည်း။ အကြောင်းရင်းကို မှတ်တမ်းနှင့်အတူ သိမ်းမည်။</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>နဂိုအတိုင်း ထားမည်</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>A moment, please.</source>
        <translation>ခဏစောင့်ပါ။</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>စားပွဲတွင် မည်သူရှိသနည်း။</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>အမည်ရွေးပြီး PIN ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The desk is covered</source>
        <translation>စားပွဲကို ဖုံးထားသည်</translation>
    </message>
    <message>
        <source>Nobody has touched it for a while, or you asked for it.</source>
        <translation>အတန်ကြာ မည်သူမျှ မထိခဲ့ပါ၊ သို့မဟုတ် သင်တောင်းဆိုခဲ့သည်။</translation>
    </message>
    <message>
        <source>The recovery passphrase, please</source>
        <translation>ပြန်ယူရေး စကားဝှက် ရိုက်ပါ</translation>
    </message>
    <message>
        <source>This system&apos;s keyring does not open the store. The passphrase was printed when it was set up.</source>
        <translation>ဤစနစ်၏ သော့တွဲက သိုလှောင်ခန်းကို မဖွင့်နိုင်ပါ။ စကားဝှက်ကို စတင်စဉ် ပုံနှိပ်ခဲ့သည်။</translation>
    </message>
    <message>
        <source>The store does not open</source>
        <translation>သိုလှောင်ခန်း မပွင့်ပါ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>ပြန်ယူရေး စကားဝှက်</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ဝင်ရန်</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ဆက်လုပ်</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>သိုလှောင်ခန်း ဖွင့်</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ထပ်ကြိုးစား</translation>
    </message>
    <message>
        <source>Work without keeping records</source>
        <translation>မှတ်တမ်း မသိမ်းဘဲ လုပ်မည်</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>အရန်မှ ပြန်ယူ…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>PIN အမှားများလွန်းသည်။ %n စက္ကန့်အကြာ ထပ်ကြိုးစားနိုင်သည်။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Pasted picture</source>
        <translation>ကူးထည့်ထားသော ပုံ</translation>
    </message>
    <message>
        <source>Put aside. It waits in the queue.</source>
        <translation>ဖယ်ထားပြီး တန်းစီတွင် စောင့်နေသည်။</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ပြန်ဖျက်</translation>
    </message>
    <message>
        <source>Taken off the desk: {name}</source>
        <translation>စားပွဲမှ ဖယ်ပြီး- {name}</translation>
    </message>
    <message>
        <source>It is still being read. Countersign when the fields are there.</source>
        <translation>ဖတ်နေဆဲ။ အကွက်များပေါ်လာမှ လက်မှတ်ထိုးပါ။</translation>
    </message>
    <message>
        <source>The other side of this card is still being read. Countersign when it is there.</source>
        <translation>ဤကတ်၏ အခြားဘက်ကို ဖတ်နေဆဲဖြစ်သည်။ ပြီးမှ အတည်ပြုလက်မှတ်ထိုးပါ။</translation>
    </message>
    <message>
        <source>Saved. It is being written to the file.</source>
        <translation>သိမ်းပြီး။ ဖိုင်သို့ ရေးနေသည်။</translation>
    </message>
    <message>
        <source>Countersigned and written to {file}</source>
        <translation>လက်မှတ်ထိုးပြီး {file} တွင် ရေးပြီး</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>ပြန်ရေး</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}၊ စာမျက်နှာ {number}</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>အားလုံး အဆင်ပြေလား။</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>ကြည့်နေသည်…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look after</source>
        <translation>
            <numerusform>ဂရုစိုက်ရန် %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>အားလုံး အဆင်ပြေသည်။</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>ကြည့်ခဲ့သည်များ</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Exported documents</source>
        <translation>ထုတ်ပြီး စာရွက်များ</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n ခု ထုတ်ပြီး</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Pictures</source>
        <translation>ပုံများ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ဖိုင်အားလုံး</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>စာရွက်များ ဖွင့်</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Put a document on the desk</source>
        <translation>စာရွက်တစ်ခု စားပွဲပေါ် တင်ပါ</translation>
    </message>
    <message>
        <source>Drop it here, press {paste} to paste, or {open} to open a file.</source>
        <translation>ဤနေရာတွင် ချပါ၊ ကူးထည့်ရန် {paste}၊ ဖိုင်ဖွင့်ရန် {open} ကို နှိပ်ပါ။</translation>
    </message>
</context>
<context>
    <name>EntriesEditor</name>
    <message>
        <source>Remove</source>
        <translation>ဖယ်</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase it for good</source>
        <translation>အပြီးဖျက်</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ပြန်သွား</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>မှတ်တမ်း ဖျက်</translation>
    </message>
    <message>
        <source>Erase the record of {title} and all its versions?</source>
        <translation>{title} ၏ မှတ်တမ်းနှင့် ဗားရှင်းအားလုံး ဖျက်မလား။</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and the backups are renewed without it. A receipt stays in the log.</source>
        <translation>မည်သူမျှ ပြန်မယူနိုင်ပါ၊ အရန်များကို ၎င်းမပါဘဲ ပြန်လုပ်မည်။ ပြေစာ မှတ်တမ်းတွင် ကျန်မည်။</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log, so name nobody in it.</source>
        <translation>ဘာကြောင့်လဲ။ အကြောင်းရင်း မှတ်တမ်းတွင် ကျန်မည်၊ မည်သူ့အမည်မျှ မရေးပါနှင့်။</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>အကြောင်းရင်း</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>ထုတ်ယူမှုပုံစံ(&amp;E)</translation>
    </message>
    <message>
        <source>Export: {form} · {file}</source>
        <translation>ထုတ်ယူ- {form} · {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel စာအုပ်</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON ဖိုင်</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV ဇယား</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ရိုးရိုးစာသား</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export of countersigned records</source>
        <translation>လက်မှတ်ထိုးပြီး မှတ်တမ်းများ ထုတ်ယူခြင်း</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ရွေး…</translation>
    </message>
    <message>
        <source>Add to the file if it exists</source>
        <translation>ဖိုင်ရှိလျှင် ဆက်ရေးပါ</translation>
    </message>
    <message>
        <source>Also write the portrait</source>
        <translation>လူပုံကိုလည်း ရေးပါ</translation>
    </message>
    <message>
        <source>Many authorities ask not to keep copies of documents; write portraits only where you must.</source>
        <translation>အာဏာပိုင်အများက စာရွက်မိတ္တူ မသိမ်းရန် တောင်းဆိုသည်။ မဖြစ်မနေလိုမှသာ လူပုံရေးပါ။</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>ပုံစံထည့်</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ပုံစံဖယ်</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ပုံစံများ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>အမည်(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>ပုံသဏ္ဌာန်(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ဖိုင်(&amp;I)</translation>
    </message>
    <message>
        <source>Use these profiles</source>
        <translation>ဤပုံစံများ သုံးမည်</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>နဂိုအတိုင်း ထားမည်</translation>
    </message>
    <message>
        <source>Write records to</source>
        <translation>မှတ်တမ်းရေးမည့်နေရာ</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ပုံစံအသစ်</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>စာသား</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Type it from the picture, then press Enter. Esc shows what was read.</source>
        <translation>ပုံကိုကြည့်ပြီး ရိုက်ပါ၊ ပြီးလျှင် Enter နှိပ်ပါ။ Esc က ဖတ်ထားသည်ကို ပြသည်။</translation>
    </message>
    <message>
        <source>Not what was read. Enter keeps what you typed; Alt+1 takes what was read.</source>
        <translation>ဖတ်ထားသည်နှင့် မတူပါ။ Enter က သင်ရိုက်သည်ကို ထားသည်၊ Alt+1 က ဖတ်ထားသည်ကို ယူသည်။</translation>
    </message>
</context>
<context>
    <name>FieldCrop</name>
    <message>
        <source>Enlarged picture of the field</source>
        <translation>အကွက်၏ ချဲ့ထားသော ပုံ</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>အကွက်များ</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>empty</source>
        <translation>အလွတ်</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Reading</source>
        <translation>ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>None</source>
        <translation>မရှိ</translation>
    </message>
    <message>
        <source>Nothing on the desk</source>
        <translation>စားပွဲပေါ်တွင် ဘာမျှမရှိပါ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>ဖတ်နေသည်…</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ရိုးရိုးစာသား</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need you</source>
        <translation>
            <numerusform>အကွက် %n ခု သင့်ကို စောင့်နေသည်</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stands in the way</source>
        <translation>တစ်ခု ကျန်နေသေးသည်</translation>
    </message>
    <message>
        <source>No field was read</source>
        <translation>မည်သည့်အကွက်ကိုမျှ မဖတ်ရပါ</translation>
    </message>
    <message>
        <source>Ready to countersign</source>
        <translation>လက်မှတ်ထိုးရန် အသင့်</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>အားလုံး ကိုက်ညီသည်</translation>
    </message>
    <message>
        <source>Drop a document here, paste it or open it.</source>
        <translation>စာရွက်ကို ဤနေရာတွင် ချပါ၊ ကူးထည့်ပါ သို့မဟုတ် ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>You can type already; nothing you type is overwritten.</source>
        <translation>ယခုပင် ရိုက်နိုင်သည်။ သင်ရိုက်သည်ကို ထပ်မရေးပါ။</translation>
    </message>
    <message>
        <source>No known document: the lines that were read stand below.</source>
        <translation>သိထားသော စာရွက်မဟုတ်ပါ- ဖတ်ရသော စာကြောင်းများ အောက်တွင်ရှိသည်။</translation>
    </message>
    <message>
        <source>What was read stands below. Compare it with the picture.</source>
        <translation>ဖတ်ရသည်များ အောက်တွင်ရှိသည်။ ပုံနှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Still being read.</source>
        <translation>ဖတ်နေဆဲ။</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain; they are underlined.</source>
        <translation>
            <numerusform>စာလုံး %n လုံး မသေချာပါ၊ အောက်မျဉ်းတားထားသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{read}” is uncertain.</source>
        <translation>“{read}” မသေချာပါ။</translation>
    </message>
    <message>
        <source>The “{read}” could be “{other}”.</source>
        <translation>“{read}” သည် “{other}” ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Independent sources agree, and every rule is met.</source>
        <translation>သီးခြားအရင်းအမြစ်များ ကိုက်ညီပြီး စည်းမျဉ်းအားလုံး ပြည့်မီသည်။</translation>
    </message>
    <message>
        <source>Read without doubt, and every rule is met.</source>
        <translation>ရှင်းလင်းစွာ ဖတ်ရပြီး စည်းမျဉ်းအားလုံး ပြည့်မီသည်။</translation>
    </message>
    <message>
        <source>Compare it with the picture.</source>
        <translation>ပုံနှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Two sources say different things. Take the right one.</source>
        <translation>အရင်းအမြစ်နှစ်ခု မတူပါ။ မှန်သည်ကို ယူပါ။</translation>
    </message>
    <message>
        <source>A rule is not met. Compare it with the picture.</source>
        <translation>စည်းမျဉ်းတစ်ခု မပြည့်မီပါ။ ပုံနှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Nothing was found. Type it, or press Enter if the document has none.</source>
        <translation>ဘာမျှ မတွေ့ပါ။ ရိုက်ထည့်ပါ၊ စာရွက်တွင် မရှိလျှင် Enter နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>Nothing was found; not every document has it.</source>
        <translation>ဘာမျှ မတွေ့ပါ။ စာရွက်တိုင်းတွင် မရှိပါ။</translation>
    </message>
    <message>
        <source>Left empty by you.</source>
        <translation>သင် အလွတ်ထားသည်။</translation>
    </message>
    <message>
        <source>Typed by you.</source>
        <translation>သင် ရိုက်ထားသည်။</translation>
    </message>
    <message>
        <source>Accepted by you.</source>
        <translation>သင် လက်ခံထားသည်။</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>သင် ရွေးထားသည်။</translation>
    </message>
    <message>
        <source>Taken from the record before.</source>
        <translation>ရှေ့မှတ်တမ်းမှ ယူထားသည်။</translation>
    </message>
</context>
<context>
    <name>FieldsEditing</name>
    <message>
        <source>The record before this one has no value here.</source>
        <translation>ရှေ့မှတ်တမ်းတွင် ဤနေရာ၌ တန်ဖိုးမရှိပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at first. Enter accepts the one in hand.</source>
        <translation>
            <numerusform>အရင်ကြည့်ရန် အကွက် %n ခု ရှိသည်။ Enter က လက်ရှိအကွက်ကို လက်ခံသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is what was read.</source>
        <translation>သင်ရိုက်သည်မှာ ဖတ်ထားသည်နှင့် တူသည်။</translation>
    </message>
</context>
<context>
    <name>FieldsFooter</name>
    <message>
        <source>Countersign   {key}</source>
        <translation>လက်မှတ်ထိုး   {key}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>လက်မှတ်ထိုး</translation>
    </message>
    <message>
        <source>Postpone  {key}</source>
        <translation>နောက်မှ  {key}</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>နောက်မှ</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Fields of the document</source>
        <translation>စာရွက်၏ အကွက်များ</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>ကိန်းဂဏန်းများ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ယနေ့</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>နောက်ဆုံး 7 ရက်</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>နောက်ဆုံး 30 ရက်</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ရက်များ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>အကွက်</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>လက်မှတ်ထိုးပြီး</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>သက်သေပြပြီး</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ရှင်းလင်း</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ပြောင်းထားသည်</translation>
    </message>
    <message>
        <source>Clear but wrong</source>
        <translation>ရှင်းသော်လည်း မှား</translation>
    </message>
    <message>
        <source>Fields by type</source>
        <translation>အမျိုးအစားအလိုက် အကွက်များ</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>CSV အဖြစ် ရေး…</translation>
    </message>
    <message>
        <source>Write for Prometheus…</source>
        <translation>Prometheus အတွက် ရေး…</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>{number} တွင် 1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ဖတ်ပြီး</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>မအောင်မြင်</translation>
    </message>
    <message>
        <source>records</source>
        <translation>မှတ်တမ်း</translation>
    </message>
    <message>
        <source>seconds each</source>
        <translation>တစ်ခုလျှင် စက္ကန့်</translation>
    </message>
    <message>
        <source>keys each</source>
        <translation>တစ်ခုလျှင် ခလုတ်</translation>
    </message>
    <message>
        <source>Clear but wrong: limit · was</source>
        <translation>ရှင်းသော်လည်း မှား- ကန့်သတ် · အမှန်</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>ပြန်စမှု</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>နောက်ဆုံး အရန်</translation>
    </message>
    <message>
        <source>never</source>
        <translation>မရှိသေး</translation>
    </message>
    <message>
        <source>log</source>
        <translation>မှတ်တမ်း</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ပြည့်စုံ</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>မပြည့်စုံ</translation>
    </message>
</context>
<context>
    <name>FiguresRoom</name>
    <message>
        <source>The figures were written to {file}</source>
        <translation>ကိန်းဂဏန်းများ {file} တွင် ရေးပြီး</translation>
    </message>
    <message>
        <source>Write figures to</source>
        <translation>ကိန်းဂဏန်း ရေးမည့်နေရာ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search on the page</source>
        <translation>စာမျက်နှာတွင် ရှာရန်</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>စာသား ကူးရန်</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} ခုအနက် {place}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>First start</source>
        <translation>ပထမဆုံး စတင်ခြင်း</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>ဘာမျှ မသိမ်းပါ</translation>
    </message>
    <message>
        <source>Keep records on this computer, encrypted</source>
        <translation>မှတ်တမ်းများကို ဤကွန်ပျူတာတွင် ကုဒ်ဝှက်၍ သိမ်းမည်</translation>
    </message>
    <message>
        <source>One operator, without a PIN</source>
        <translation>အသုံးပြုသူတစ်ဦး၊ PIN မလို</translation>
    </message>
    <message>
        <source>Operators with PINs</source>
        <translation>အသုံးပြုသူများ၊ PIN ဖြင့်</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>ပုံနှိပ်…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>နောက်မှ ဆုံးဖြတ်မည်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>This system&apos;s keyring will open the store by itself. The passphrase helps when it cannot.</source>
        <translation>ဤစနစ်၏ သော့တွဲက သိုလှောင်ခန်းကို အလိုအလျောက် ဖွင့်မည်။ မဖွင့်နိုင်သောအခါ စကားဝှက်က ကူညီမည်။</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used: you will type the passphrase at every start.</source>
        <translation>ဤစနစ်တွင် သုံးနိုင်သော သော့တွဲ မရှိပါ- စတင်တိုင်း စကားဝှက် ရိုက်ရမည်။</translation>
    </message>
    <message>
        <source>The store is set up. It keeps every record that you countersign.</source>
        <translation>သိုလှောင်ခန်း အသင့်ဖြစ်ပြီ။ လက်မှတ်ထိုးသော မှတ်တမ်းတိုင်းကို သိမ်းမည်။</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>အသင့်</translation>
    </message>
    <message>
        <source>Records leave as files that you choose. Nothing else is written, and nothing can be looked up later.</source>
        <translation>မှတ်တမ်းများ သင်ရွေးသော ဖိုင်များအဖြစ် ထွက်သည်။ အခြားဘာမျှ မရေးပါ၊ နောက်မှ ရှာ၍ မရပါ။</translation>
    </message>
    <message>
        <source>They can be found, corrected and proven later. Pictures are not kept. The files are in {folder}.</source>
        <translation>နောက်မှ ရှာ၊ ပြင်၊ သက်သေပြ နိုင်သည်။ ပုံများ မသိမ်းပါ။ ဖိုင်များ {folder} တွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>What shall become of countersigned records?</source>
        <translation>လက်မှတ်ထိုးပြီး မှတ်တမ်းများကို မည်သို့လုပ်မည်နည်း။</translation>
    </message>
    <message>
        <source>Whoever is logged in at this computer works here. Choose this for one person.</source>
        <translation>ဤကွန်ပျူတာသို့ ဝင်ထားသူ ဤနေရာတွင် လုပ်သည်။ တစ်ဦးတည်းဆိုလျှင် ဤသည်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Everybody has a name and a PIN. Records and the log say who did what; the desk locks itself.</source>
        <translation>လူတိုင်းတွင် အမည်နှင့် PIN ရှိသည်။ မှတ်တမ်းနှင့် မှတ်တမ်းစာအုပ်က မည်သူ ဘာလုပ်သည်ကို ပြသည်၊ စားပွဲ အလိုအလျောက် သော့ခတ်သည်။</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>ဤစားပွဲတွင် မည်သူလုပ်သနည်း။</translation>
    </message>
    <message>
        <source>An administrator can enter others later.</source>
        <translation>စီမံသူက နောက်မှ အခြားသူများ ထည့်နိုင်သည်။</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>အမည်များနှင့် PIN များ</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>ပြန်ယူရေး စကားဝှက်</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. Without it and without the keyring, nobody can open the store again, not even we.</source>
        <translation>ပုံနှိပ်ပါ သို့မဟုတ် ရေးမှတ်၍ သော့ခတ်သိမ်းပါ။ ယခုသာ ပြသည်။ ၎င်းနှင့် သော့တွဲ မရှိလျှင် မည်သူမျှ၊ ကျွန်ုပ်တို့ပင် သိုလှောင်ခန်းကို ပြန်မဖွင့်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>နောက်ဆုံး စာလုံးလေးလုံး ရိုက်ပါ-</translation>
    </message>
    <message>
        <source>The recovery passphrase</source>
        <translation>ပြန်ယူရေး စကားဝှက်</translation>
    </message>
    <message>
        <source>Set up the store</source>
        <translation>သိုလှောင်ခန်း တည်ဆောက်</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>စားပွဲသို့</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ရှေ့သို့</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Watching the folder {name}</source>
        <translation>ဖိုင်တွဲ {name} ကို စောင့်ကြည့်နေသည်</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>မည်သည့်ဖိုင်တွဲကိုမျှ မစောင့်ကြည့်တော့ပါ။</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached. It is watched again as soon as it is there.</source>
        <translation>စောင့်ကြည့်ဖိုင်တွဲ {name} ကို မရောက်နိုင်ပါ။ ပြန်ရလျှင် ဆက်စောင့်ကြည့်မည်။</translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Opening the store</source>
        <translation>သိုလှောင်ခန်း ဖွင့်နေသည်</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Type of the document: {name}</source>
        <translation>စာရွက်အမျိုးအစား- {name}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>သင် ရွေးထားသည်</translation>
    </message>
    <message>
        <source>only {percent} % sure</source>
        <translation>{percent} % သာ သေချာ</translation>
    </message>
    <message>
        <source>sure {percent} %</source>
        <translation>{percent} % သေချာ</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>ပြန်ရှာ</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kept records</source>
        <translation>သိမ်းထားသော မှတ်တမ်းများ</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>ပြင်…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>ထပ်ထုတ်</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>ဖျက်…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>မှတ်တမ်း %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>every type</source>
        <translation>အမျိုးအစားတိုင်း</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>လူတိုင်း</translation>
    </message>
    <message>
        <source>Look for a name, a number, any part of a field</source>
        <translation>အမည်၊ နံပါတ်၊ အကွက်၏ မည်သည့်အပိုင်းမဆို ရှာပါ</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>ရှာ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>အသုံးပြုသူ</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>တွေ့သော မှတ်တမ်းများ</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Countersigned</source>
        <translation>လက်မှတ်ထိုးပြီး</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>စာရွက်</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ပိုင်ရှင်</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>နံပါတ်</translation>
    </message>
    <message>
        <source>By</source>
        <translation>လုပ်သူ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>အခြေအနေ</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>ပြင်ပြီး</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>ထုတ်ပြီး</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>မထုတ်ရသေး</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>The correction is saved. The record of before stays in the history.</source>
        <translation>ပြင်ဆင်ချက် သိမ်းပြီး။ ယခင်မှတ်တမ်း ကျန်ရှိသည်။</translation>
    </message>
    <message>
        <source>Written again to {file}</source>
        <translation>{file} တွင် ထပ်ရေးပြီး</translation>
    </message>
    <message>
        <source>Erased for good. A receipt without personal data stays in the log.</source>
        <translation>အပြီးဖျက်ပြီး။ ကိုယ်ရေးအချက်မပါသော ပြေစာ မှတ်တမ်းတွင် ကျန်သည်။</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) were kept when the program ended, but not written to the file. Look for them under Kept records and export them again.</source>
        <translation>
            <numerusform>ပရိုဂရမ် ပိတ်သွားချိန်တွင် မှတ်တမ်း %n ခုကို သိမ်းပြီးဖြစ်သော်လည်း ဖိုင်ထဲသို့ မရေးရသေးပါ။ သိမ်းထားသော မှတ်တမ်းများတွင် ရှာပြီး ထပ်မံ ထုတ်ပါ။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>ခလုတ်များ ပြောင်း</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>ဤခလုတ်ကို သုံး</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>လုပ်ဆောင်ချက်</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ခလုတ်</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>လုပ်ဆောင်ချက်များနှင့် ခလုတ်များ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>ခလုတ်အသစ်</translation>
    </message>
    <message>
        <source>Press the new key:</source>
        <translation>ခလုတ်အသစ်ကို နှိပ်ပါ-</translation>
    </message>
    <message>
        <source>Give all keys back</source>
        <translation>မူလခလုတ်အားလုံး ပြန်ထား</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်</translation>
    </message>
    <message>
        <source>This key is taken from: {action}</source>
        <translation>ဤခလုတ်ကို ယူလိုက်သည့်နေရာ- {action}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>ခလုတ်များ</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Text of the line</source>
        <translation>စာကြောင်း၏ စာသား</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ဗလာ)</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines that were read</source>
        <translation>ဖတ်ရသော စာကြောင်းများ</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Lines</source>
        <translation>စာကြောင်းများ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard. Copy one, then paste again.</source>
        <translation>ကူးယူထားသော ပုံ သို့မဟုတ် ဖိုင် မရှိပါ။ တစ်ခုကူးယူပြီး ပြန်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>That is only the address of a picture. This program fetches nothing: save the picture or the attachment first, then drop the file.</source>
        <translation>ထိုသည်မှာ ပုံ၏ လိပ်စာသာ ဖြစ်သည်။ ဤပရိုဂရမ်သည် ဘာကိုမျှ ဆွဲမယူပါ။ ပုံ သို့မဟုတ် ပူးတွဲဖိုင်ကို အရင်သိမ်းပြီးမှ ဖိုင်ကို ချပါ။</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>အကြောင်းကြားစာ ပိတ်</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>အကြောင်းကြားစာ</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Countersign anyway</source>
        <translation>လက်မှတ်ထိုးမည်</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ပြန်သွား</translation>
    </message>
    <message>
        <source>Countersign with a reason</source>
        <translation>အကြောင်းပြချက်ဖြင့် လက်မှတ်ထိုး</translation>
    </message>
    <message>
        <source>Why is it right as it is? The reason is kept with the record.</source>
        <translation>ဘာကြောင့် ဤအတိုင်း မှန်သနည်း။ အကြောင်းပြချက်ကို မှတ်တမ်းနှင့်အတူ သိမ်းသည်။</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>အကြောင်းပြချက်</translation>
    </message>
    <message>
        <source>for instance: printed so on the document</source>
        <translation>ဥပမာ- စာရွက်တွင် ဤသို့ ပုံနှိပ်ထားသည်</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met</source>
        <translation>
            <numerusform>စည်းမျဉ်း %n ခု မပြည့်မီပါ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>မပြည့်မီပါ</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>All pages</source>
        <translation>စာမျက်နှာ အားလုံး</translation>
    </message>
    <message>
        <source>None</source>
        <translation>မရွေးပါ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>စာမျက်နှာ ရွေးပါ</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>စာမျက်နှာ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>စာမျက်နှာများ</translation>
    </message>
    <message>
        <source>{name} has {count} pages</source>
        <translation>{name} တွင် စာမျက်နှာ {count} ရှိသည်</translation>
    </message>
    <message>
        <source>Which ones are needed? For instance 1-3, 7</source>
        <translation>မည်သည့်စာမျက်နှာ လိုသလဲ။ ဥပမာ 1-3, 7</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>စာမျက်နှာ နံပါတ်များ</translation>
    </message>
    <message numerus="yes">
        <source>Open %n page(s)</source>
        <translation>
            <numerusform>စာမျက်နှာ %n ခု ဖွင့်ပါ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSaving</name>
    <message>
        <source>Only pages of text are saved so. Choose the type Text first.</source>
        <translation>ဤသို့ သိမ်းနိုင်သည်မှာ စာသားစာမျက်နှာများသာ ဖြစ်သည်။ စာသား အမျိုးအစားကို အရင်ရွေးပါ။</translation>
    </message>
    <message>
        <source>page</source>
        <translation>စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Searchable PDF (*.pdf)</source>
        <translation>ရှာဖွေနိုင်သော PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as searchable PDF</source>
        <translation>ရှာဖွေနိုင်သော PDF အဖြစ် သိမ်းရန်</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} အဖြစ် သိမ်းပြီးပါပြီ</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>Only two documents that are read and of one side each can be joined.</source>
        <translation>ဖတ်ပြီးသား၊ တစ်ဘက်စီသာရှိသော စာရွက်နှစ်ခုကိုသာ ပေါင်းနိုင်သည်။</translation>
    </message>
    <message>
        <source>{front} and {back} are no sides of one card. Choose the type first if one of them is wrong.</source>
        <translation>{front} နှင့် {back} သည် ကတ်တစ်ခုတည်း၏ ဘက်များ မဟုတ်ပါ။ အမျိုးအစား မှားနေလျှင် အရင်ရွေးပါ။</translation>
    </message>
    <message>
        <source>Two documents again.</source>
        <translation>စာရွက် နှစ်ခု ပြန်ဖြစ်ပါပြီ။</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ပြန်ဖျက်</translation>
    </message>
    <message>
        <source>Front and back are one record now.</source>
        <translation>ရှေ့နှင့် နောက်သည် ယခု မှတ်တမ်းတစ်ခုတည်း ဖြစ်ပါပြီ။</translation>
    </message>
    <message>
        <source>Front and back are one record now, but say different things: {fields}.</source>
        <translation>ရှေ့နှင့် နောက်သည် မှတ်တမ်းတစ်ခုတည်း ဖြစ်ပြီ၊ သို့သော် မတူပါ - {fields}။</translation>
    </message>
    <message>
        <source>Not joined: {front} and {back} say different things: {fields}.</source>
        <translation>မပေါင်းပါ - {front} နှင့် {back} မတူပါ - {fields}။</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>မည်သို့ပင်ဖြစ်စေ ပေါင်း</translation>
    </message>
    <message>
        <source>{back} came beside {front}. Are they sides of one card?</source>
        <translation>{back} သည် {front} ၏ ဘေးတွင် ရောက်လာသည်။ ကတ်တစ်ခုတည်း၏ ဘက်များလား။</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ပေါင်း</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Somebody else may know the old one: erase the older backups</source>
        <translation>အဟောင်းကို အခြားသူ သိနိုင်သည်- အရန်ဟောင်းများ ဖျက်မည်</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>ပုံနှိပ်…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>ယခုမှစ၍ သုံးမည်</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>မူလအတိုင်း ထားပါ</translation>
    </message>
    <message>
        <source>Another recovery passphrase</source>
        <translation>ပြန်ယူရေး စကားဝှက် အသစ်</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. The old one then opens nothing on this computer.</source>
        <translation>ပုံနှိပ်ပါ သို့မဟုတ် ရေးမှတ်၍ သော့ခတ်သိမ်းပါ။ ယခုသာ ပြသည်။ ထို့နောက် အဟောင်းသည် ဤကွန်ပျူတာတွင် ဘာကိုမျှ မဖွင့်နိုင်တော့ပါ။</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase. Keep it for as long as you keep them.</source>
        <translation>ယခင် အရန်များသည် စကားဝှက်ဟောင်းဖြင့်သာ ပွင့်သည်။ အရန်များ သိမ်းထားသမျှ ၎င်းကိုလည်း သိမ်းပါ။</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>ပြန်ယူရေး စကားဝှက်</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>နောက်ဆုံး စာလုံးလေးလုံး ရိုက်ပါ-</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>The new recovery passphrase holds. A fresh backup was made with it.</source>
        <translation>ပြန်ယူရေး စကားဝှက်အသစ် အသက်ဝင်ပြီ။ ၎င်းဖြင့် အရန်အသစ် ပြုလုပ်ပြီးပါပြီ။</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Countersign: recovery passphrase</source>
        <translation>Countersign- ပြန်ယူရေး စကားဝှက်</translation>
    </message>
    <message>
        <source>Lock this page away. Whoever has it and this computer&apos;s files can read every record. Without it, and without the system&apos;s keyring, nobody can.</source>
        <translation>ဤစာမျက်နှာကို သော့ခတ်သိမ်းပါ။ ၎င်းနှင့် ဤကွန်ပျူတာ၏ ဖိုင်များ ရှိသူသည် မှတ်တမ်းအားလုံး ဖတ်နိုင်သည်။ ၎င်းနှင့် သော့တွဲ မရှိလျှင် မည်သူမျှ မဖတ်နိုင်ပါ။</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Open the PDF</source>
        <translation>PDF ကို ဖွင့်ပါ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>သော့ခတ်ထားသော PDF</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>စကားဝှက်</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>May sign in</source>
        <translation>ဝင်ခွင့်ရှိ</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>နောက်တစ်ဦး</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>စောင့်ချိန် ရပ်</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်း</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>အသုံးပြုသူများ</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (ထွက်ပြီး)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN အသစ်</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN အသစ် ထပ်ရိုက်</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>တာဝန်</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>အမည် ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>Type the new PIN twice, the same each time.</source>
        <translation>PIN အသစ်ကို နှစ်ကြိမ် တူညီစွာ ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} digits.</source>
        <translation>PIN တွင် အနည်းဆုံး ဂဏန်း {least} လုံး ရှိရမည်။</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Another person</source>
        <translation>နောက်တစ်ဦး</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>တာဝန်</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN ထပ်ရိုက်</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Type a name.</source>
        <translation>စီမံသူ တစ်ဦး ရှိရမည်။ အမည် ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>Two people have the same name. Add something that tells them apart.</source>
        <translation>လူနှစ်ဦး အမည်တူနေသည်။ ခွဲခြားနိုင်သည့် စာလုံး ထည့်ပါ။</translation>
    </message>
    <message>
        <source>The PIN of {name} needs at least {least} digits.</source>
        <translation>{name} ၏ PIN တွင် အနည်းဆုံး ဂဏန်း {least} လုံး ရှိရမည်။</translation>
    </message>
    <message>
        <source>Type the PIN of {name} twice, the same each time.</source>
        <translation>{name} ၏ PIN ကို နှစ်ကြိမ် တူညီစွာ ရိုက်ပါ။</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Done.</source>
        <translation>ပြီးပါပြီ။</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>any day</source>
        <translation>မည်သည့်ရက်မဆို</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ယနေ့</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>နောက်ဆုံး 7 ရက်</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>နောက်ဆုံး 30 ရက်</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>မှ … အထိ …</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ရက်များ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ပထမရက်</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>နောက်ဆုံးရက်</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>as for all documents</source>
        <translation>စာရွက်စာတမ်း အားလုံးကဲ့သို့</translation>
    </message>
    <message>
        <source>policy.toml was changed by hand, and that is not in force.</source>
        <translation>policy.toml ကို လက်ဖြင့် ပြင်ထားပြီး အသက်မဝင်သေးပါ။</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>၎င်းတွင် ရေးထားသည်ကို ပြပါ</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>အသက်သွင်းမည်</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>မူလအတိုင်း ထားပါ</translation>
    </message>
    <message>
        <source>What this site reads, keeps and erases</source>
        <translation>ဤနေရာက ဖတ်၊ သိမ်း၊ ဖျက်သည့်အရာ</translation>
    </message>
    <message>
        <source>For all documents</source>
        <translation>စာရွက်စာတမ်း အားလုံးအတွက်</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>အကွက်များ</translation>
    </message>
    <message>
        <source>What is kept now and may no longer be is erased with Erase what is due.</source>
        <translation>သိမ်းထားသော်လည်း ဆက်မသိမ်းရတော့သည်များကို သက်တမ်းစေ့သည်များ ဖျက် ဖြင့် ဖျက်ပါ။</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Erase these records after</source>
        <translation>ဤမှတ်တမ်းများ ဖျက်ချိန်</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>ပုံမှ သိမ်းမည့်အရာ</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>never</source>
        <translation>ဘယ်တော့မှ မလုပ်</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ရက်</translation>
    </message>
    <message>
        <source>Keep nothing of documents</source>
        <translation>စာရွက်စာတမ်းမှ ဘာမျှ မသိမ်းပါ</translation>
    </message>
    <message>
        <source>Nothing reaches the disk but what is exported; unfinished documents do not come back.</source>
        <translation>ထုတ်ယူသည်မှအပ ဒစ်ခ်ပေါ် ဘာမျှ မရောက်ပါ။ မပြီးသေးသော စာရွက်များ ပြန်မလာပါ။</translation>
    </message>
    <message>
        <source>Erase records after</source>
        <translation>မှတ်တမ်းများ ဖျက်ချိန်</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>ပုံမှ သိမ်းမည့်အရာ</translation>
    </message>
    <message>
        <source>Erase pictures after</source>
        <translation>ပုံများ ဖျက်ချိန်</translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>မှတ်တမ်းနှင့်အတူ</translation>
    </message>
    <message>
        <source>Erase unfinished documents after</source>
        <translation>မပြီးသေးသော စာရွက်များ ဖျက်ချိန်</translation>
    </message>
    <message>
        <source>Two people for overrides, unlocking and erasing</source>
        <translation>ခြွင်းချက်၊ သော့ဖွင့်၊ ဖျက်ရန် လူနှစ်ဦး လိုသည်</translation>
    </message>
    <message>
        <source>A second operator types chosen fields again</source>
        <translation>ဒုတိယလူက ရွေးထားသော အကွက်များကို ထပ်ရိုက်သည်</translation>
    </message>
    <message>
        <source>Choose the fields on the other page, in the column Second check.</source>
        <translation>အခြားစာမျက်နှာရှိ ဒုတိယ စစ်ဆေးမှု ကော်လံတွင် အကွက်များ ရွေးပါ။</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>စားပွဲ သော့ခတ်ချိန်</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> စက္ကန့်</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>အရန်ပြုလုပ်ချိန် ကြား</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> နာရီ</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>သိမ်းမည့် အရန်အရေအတွက်</translation>
    </message>
    <message>
        <source>Keep figures for</source>
        <translation>ကိန်းဂဏန်း သိမ်းမည့်ကာလ</translation>
    </message>
    <message>
        <source>Clear fields may be wrong once in</source>
        <translation>ရှင်းလင်းသော အကွက် မှားခွင့် တစ်ကြိမ်လျှင်</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ဘာမျှ မသိမ်း</translation>
    </message>
    <message>
        <source>the portrait</source>
        <translation>မျက်နှာပုံ</translation>
    </message>
    <message>
        <source>the kept fields, all else black</source>
        <translation>သိမ်းသော အကွက်များသာ၊ ကျန်သည် အနက်</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>ပုံ အားလုံး</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Field</source>
        <translation>အကွက်</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>ဖတ်</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်း</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ထုတ်</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ဖုံး</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>ဒုတိယ စစ်ဆေးမှု</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>ဖျက်ချိန်</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ဟုတ်</translation>
    </message>
    <message>
        <source>no</source>
        <translation>မဟုတ်</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ရက်</numerusform>
        </translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>မှတ်တမ်းနှင့်အတူ</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>The policy is in force. It holds for the next document.</source>
        <translation>မူဝါဒ အသက်ဝင်ပြီ။ နောက်စာရွက်မှစ၍ သက်ရောက်သည်။</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Type not known yet</source>
        <translation>အမျိုးအစား မသိသေးပါ</translation>
    </message>
    <message>
        <source>{name} is not on the desk</source>
        <translation>{name} စားပွဲပေါ်တွင် မရှိပါ</translation>
    </message>
    <message>
        <source>The picture of {name} is not here any more</source>
        <translation>{name} ၏ ပုံ ဤနေရာတွင် မရှိတော့ပါ</translation>
    </message>
    <message>
        <source>Pictures are in memory only. What was read and typed is here; lay the document beside you.</source>
        <translation>ပုံများ မှတ်ဉာဏ်ထဲတွင်သာ ရှိသည်။ ဖတ်ပြီး ရိုက်ပြီးသားများ ဤတွင်ရှိသည်၊ စာရွက်ကို ဘေးတွင်ထားပါ။</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} ကို ဖွင့်နေသည်</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>ခဏစောင့်ပါ။</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ဖွင့်</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>ကူးထည့်</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>ခလုတ်များ</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>လက်ခံ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>နောက်</translation>
    </message>
    <message>
        <source>doubtful character</source>
        <translation>သံသယစာလုံး</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>ပြန်ဖတ်</translation>
    </message>
    <message>
        <source>why</source>
        <translation>ဘာကြောင့်</translation>
    </message>
</context>
<context>
    <name>PurgeRoom</name>
    <message>
        <source>Nothing is due to be erased.</source>
        <translation>ဖျက်ရန် သက်တမ်းစေ့သည် မရှိပါ။</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>သက်တမ်းစေ့သည်များ ဖျက်</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are due to be erased, whole or in part.</source>
        <translation>
            <numerusform>မှတ်တမ်း %n ခု အားလုံး သို့မဟုတ် တစ်စိတ်တစ်ပိုင်း ဖျက်ရန် သက်တမ်းစေ့ပြီ။</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, and the backups are renewed without them.</source>
        <translation>မည်သူမျှ ပြန်မယူနိုင်ပါ၊ အရန်များကို ၎င်းတို့မပါဘဲ ပြန်လုပ်မည်။</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>အပြီးဖျက်</translation>
    </message>
    <message>
        <source>If you confirm a wrong date, records are erased too early or too late.</source>
        <translation>ရက်စွဲမှားကို အတည်ပြုပါက မှတ်တမ်းများကို စောလွန်း သို့မဟုတ် နောက်ကျလွန်းစွာ ဖျက်မိမည်။</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>ရက်စွဲ မှန်ပါသည်</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ပြန်သွား</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased, whole or in part. The receipts are in the log.</source>
        <translation>
            <numerusform>မှတ်တမ်း %n ခု အားလုံး သို့မဟုတ် တစ်စိတ်တစ်ပိုင်း ဖျက်ပြီး။ ပြေစာများ မှတ်တမ်းတွင် ရှိသည်။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Take this document off the desk?</source>
        <translation>ဤစာရွက်ကို စားပွဲမှ ဖယ်မလား။</translation>
    </message>
    <message>
        <source>What you typed for it is lost with it.</source>
        <translation>၎င်းအတွက် သင်ရိုက်ထားသည်များလည်း ပျောက်မည်။</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>ရိုက်ထားသည်ကို စွန့်</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ဆက်လုပ်</translation>
    </message>
    <message numerus="yes">
        <source>%n countersigned record(s) could not be written yet.</source>
        <translation>
            <numerusform>လက်မှတ်ထိုးပြီး မှတ်တမ်း %n ခု မရေးနိုင်သေးပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when the program ends. Choose another file under File, Set up export.</source>
        <translation>ပရိုဂရမ်ပိတ်လျှင် ပျောက်မည်။ ဖိုင် &gt; ထုတ်ယူမှု သတ်မှတ် တွင် အခြားဖိုင်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Lose them and quit</source>
        <translation>စွန့်ပြီး ထွက်</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>နေမည်</translation>
    </message>
    <message>
        <source>There are documents with changes that are not countersigned.</source>
        <translation>ပြင်ထားပြီး လက်မှတ်မထိုးရသေးသော စာရွက်များ ရှိသည်။</translation>
    </message>
    <message>
        <source>The changes are lost when the program ends.</source>
        <translation>ပရိုဂရမ်ပိတ်လျှင် ပြင်ထားသည်များ ပျောက်မည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still waiting in the queue.</source>
        <translation>
            <numerusform>တန်းစီတွင် စာရွက် %n ခု စောင့်နေသေးသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has countersigned them yet. Files can be opened again; what was pasted is lost.</source>
        <translation>မည်သူမျှ အတည်မပြုရသေးပါ။ ဖိုင်များကို ပြန်ဖွင့်နိုင်သည်။ ကူးထည့်ထားသည်များ ပျောက်မည်။</translation>
    </message>
    <message>
        <source>Leave them and quit</source>
        <translation>ထားခဲ့၍ ထွက်မည်</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Queue of documents</source>
        <translation>စာရွက်တန်းစီ</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>both sides</source>
        <translation>နှစ်ဘက်လုံး</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>စစ်ရန် %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>ready to countersign</source>
        <translation>လက်မှတ်ထိုးရန် အသင့်</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>စောင့်နေသည်</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ဖွင့်နေသည်…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>ဖတ်နေသည်…</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>နောက်မှလုပ်မည်</translation>
    </message>
    <message>
        <source>verified, being written…</source>
        <translation>အတည်ပြုပြီး၊ ရေးနေသည်…</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>ထုတ်ပြီး</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>အကူအညီလိုသည်</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>တန်းစီ</translation>
    </message>
    <message>
        <source>Nothing is kept: after a crash this queue is gone.</source>
        <translation>ဘာမျှ မသိမ်းပါ - ပရိုဂရမ် ရပ်သွားလျှင် ဤတန်းစီ ပျောက်မည်။</translation>
    </message>
    <message>
        <source>Today: no record yet</source>
        <translation>ယနေ့- မှတ်တမ်း မရှိသေး</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n record(s)</source>
        <translation>
            <numerusform>ယနေ့- မှတ်တမ်း %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s each · {keys} keys</source>
        <translation>တစ်ခုလျှင် {seconds} စက္ကန့် · {keys} ခလုတ်</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>စောင့်နေ %n ခု</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAheadBar</name>
    <message>
        <source>Go on</source>
        <translation>ဆက်ဖတ်</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ခဏရပ်</translation>
    </message>
    <message numerus="yes">
        <source>%n left to read</source>
        <translation>
            <numerusform>ဖတ်ရန် %n ခု ကျန်</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ခဏရပ်ထား</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>စက္ကန့်အနည်းငယ်</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>{seconds} စက္ကန့်ခန့်</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>%n မိနစ်ခန့်</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. Read it again when you need it.</source>
        <translation>ဖတ်ခြင်းကို ရပ်လိုက်သည်။ လိုအပ်သည့်အခါ ပြန်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The box was read, but you changed the field meanwhile; yours stays.</source>
        <translation>ဘောင်ကို ဖတ်ပြီးသော်လည်း ထိုစဉ် သင် အကွက်ကို ပြင်ခဲ့သည်။ သင့်ဟာကို ထားသည်။</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}၊ စာမျက်နှာ {number}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name} - {what}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>ပြန်ဖတ်</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ဖယ်</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>မှတ်တမ်း</translation>
    </message>
    <message>
        <source>Choose a record to see it.</source>
        <translation>ကြည့်ရန် မှတ်တမ်း ရွေးပါ။</translation>
    </message>
    <message>
        <source>countersigned by {who}, {when}</source>
        <translation>{who} လက်မှတ်ထိုး၊ {when}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>ပြင်ပြီး- {reason}</translation>
    </message>
    <message>
        <source>A rule was lifted: {reason}</source>
        <translation>စည်းမျဉ်းတစ်ခု ကင်းလွတ်ခွင့်- {reason}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ဗားရှင်း</translation>
    </message>
    <message>
        <source>version {number}, {when}</source>
        <translation>ဗားရှင်း {number}၊ {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ပြ</translation>
    </message>
</context>
<context>
    <name>RegionsEditor</name>
    <message>
        <source>Signatures and seals</source>
        <translation>လက်မှတ်နှင့် တံဆိပ်</translation>
    </message>
    <message>
        <source>No signatures or seals were found on this page.</source>
        <translation>ဤစာမျက်နှာတွင် လက်မှတ် သို့မဟုတ် တံဆိပ် မတွေ့ပါ။</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>လက်မှတ်</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>တံဆိပ်</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Look in another folder…</source>
        <translation>အခြားဖိုင်တွဲ ကြည့်…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>ဤအရန် ပြန်ယူ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>နဂိုအတိုင်း ထားမည်</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>အရန်မှ ပြန်ယူ</translation>
    </message>
    <message>
        <source>{when} · {folder}</source>
        <translation>{when} · {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n record version(s)</source>
        <translation>
            <numerusform>မှတ်တမ်းဗားရှင်း %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the records that are here now; these are set aside in a folder, not erased. What was countersigned after the backup is not in it.</source>
        <translation>အရန်ကို အရင်စစ်ဆေးသည်။ ထို့နောက် လက်ရှိမှတ်တမ်းများ နေရာတွင် ထားသည်၊ ၎င်းတို့ကို ဖိုင်တွဲတစ်ခုသို့ ရွှေ့ပြီး မဖျက်ပါ။ အရန်ပြီးမှ လက်မှတ်ထိုးသည်များ မပါပါ။</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>အရန်များ</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>ပြန်ယူရေး စကားဝှက်</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>အရန်များ ရှိသော ဖိုင်တွဲ</translation>
    </message>
</context>
<context>
    <name>RestoreRoom</name>
    <message>
        <source>Checking and restoring the backup</source>
        <translation>အရန် စစ်ဆေး၍ ပြန်ယူနေသည်</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>အရန် ပြန်ယူပြီး။</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is in {folder}.</source>
        <translation>အရန် ပြန်ယူပြီး။ ယခင်ရှိသည်များ {folder} တွင် ရှိသည်။</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>No other side</source>
        <translation>အခြားမျက်နှာ မရှိ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်ပါ</translation>
    </message>
    <message>
        <source>Scan the back</source>
        <translation>နောက်ဘက်ကို စကင်ဖတ်</translation>
    </message>
    <message>
        <source>How much of the page has arrived</source>
        <translation>စာမျက်နှာ ရောက်ပြီးသည့် ပမာဏ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>စကင်ဖတ်</translation>
    </message>
    <message>
        <source>The front is scanned. Turn the card over.</source>
        <translation>ရှေ့ဘက်ကို စကင်ဖတ်ပြီးပါပြီ။ ကတ်ကို လှန်ပါ။</translation>
    </message>
    <message>
        <source>The scan is being stopped…</source>
        <translation>စကင်ဖတ်ခြင်းကို ရပ်နေသည်…</translation>
    </message>
    <message>
        <source>Scanning the back with {scanner}</source>
        <translation>{scanner} ဖြင့် နောက်ဘက်ကို စကင်ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>Scanning with {scanner}</source>
        <translation>{scanner} ဖြင့် စကင်ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>Scanning page {number} with {scanner}</source>
        <translation>{scanner} ဖြင့် စာမျက်နှာ {number} ကို စကင်ဖတ်နေသည်</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Look again</source>
        <translation>ထပ်ရှာ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ထည့်</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>ကတ်တစ်ကတ်၏ နှစ်ဘက်စလုံး(&amp;B)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>စကင်ဖတ်</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>စကင်နာများကို ရှာနေသည်…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, or give its address below.</source>
        <translation>စကင်နာ မတွေ့ပါ။ ဖွင့်ပါ၊ သို့မဟုတ် အောက်တွင် လိပ်စာ ထည့်ပါ။</translation>
    </message>
    <message>
        <source>{scanner} answers.</source>
        <translation>{scanner} က ပြန်ဖြေသည်။</translation>
    </message>
    <message>
        <source>Front, then back. On the glass you are asked to turn the card; from a feeder, two pages are a card.</source>
        <translation>ရှေ့ဘက်၊ ပြီးလျှင် နောက်ဘက်။ မှန်ပေါ်တွင် ကတ်ကို လှန်ရန် ပြောပါမည်၊ စာရွက်ထည့်စက်မှဆိုလျှင် စာမျက်နှာနှစ်ခုသည် ကတ်တစ်ကတ် ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>စကင်နာ(&amp;C)</translation>
    </message>
    <message>
        <source>Network scanner at &amp;address</source>
        <translation>ကွန်ရက်စကင်နာ လိပ်စာ(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>ရင်းမြစ်(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>ပုံရိပ်ပြတ်သားမှု(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>အရောင်(&amp;L)</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>မှန်</translation>
    </message>
    <message>
        <source>Feeder, one side of each sheet</source>
        <translation>စာရွက်ထည့်စက်၊ တစ်ရွက်လျှင် တစ်ဘက်</translation>
    </message>
    <message>
        <source>Feeder, both sides of each sheet</source>
        <translation>စာရွက်ထည့်စက်၊ တစ်ရွက်လျှင် နှစ်ဘက်</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ရောင်စုံ</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>မီးခိုးရောင်</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>{address} ကို မေးနေသည်…</translation>
    </message>
</context>
<context>
    <name>ScanRoom</name>
    <message>
        <source>Scan {number}</source>
        <translation>စကင် {number}</translation>
    </message>
    <message>
        <source>Scan {number}, back</source>
        <translation>စကင် {number}၊ နောက်ဘက်</translation>
    </message>
    <message>
        <source>Scan {number}, front</source>
        <translation>စကင် {number}၊ ရှေ့ဘက်</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>Scan again</source>
        <translation>ထပ်စကင်ဖတ်</translation>
    </message>
</context>
<context>
    <name>SecondCheckDialog</name>
    <message>
        <source>Second check</source>
        <translation>ဒုတိယ စစ်ဆေးမှု</translation>
    </message>
    <message>
        <source>Type these fields from the document itself. What was read is not shown.</source>
        <translation>ဤအကွက်များကို စာရွက်မှ ကြည့်၍ ရိုက်ပါ။ ဖတ်ထားသည်ကို မပြပါ။</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>နှိုင်းယှဉ်</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ပြန်သွား</translation>
    </message>
    <message>
        <source>Not the same. Look at the document and type it again, or go back and correct the field.</source>
        <translation>မတူပါ။ စာရွက်ကို ကြည့်၍ ထပ်ရိုက်ပါ၊ သို့မဟုတ် ပြန်သွား၍ အကွက်ကို ပြင်ပါ။</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Agree</source>
        <translation>သဘောတူ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ပြန်သွား</translation>
    </message>
    <message>
        <source>Nobody else may agree to this. Ask an administrator.</source>
        <translation>အခြားမည်သူမျှ သဘောတူပိုင်ခွင့် မရှိပါ။ စီမံသူကို မေးပါ။</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>ဒုတိယလူ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>ဤဆက်တင်များ သုံးမည်</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>နဂိုအတိုင်း ထားမည်</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>နောက်တစ်ကြိမ် စတင်ချိန်မှ အကျိုးသက်ရောက်သည်။</translation>
    </message>
    <message>
        <source>Locked by the administrator of this computer.</source>
        <translation>ဤကွန်ပျူတာ၏ စီမံသူက ပိတ်ထားသည်။</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Some of it holds from the next start.</source>
        <translation>တချို့ကို နောက်တစ်ကြိမ် စတင်ချိန်မှ အကျိုးသက်ရောက်သည်။</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Front</source>
        <translation>ရှေ့ဘက်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်ဘက်</translation>
    </message>
    <message>
        <source>Turn the card over: {key}</source>
        <translation>ကတ်ကို လှန် - {key}</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>ကတ်ကို လှန်</translation>
    </message>
    <message>
        <source>Two documents again</source>
        <translation>စာရွက် နှစ်ခုအဖြစ် ပြန်ခွဲ</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>ကတ်၏ ဘက်</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the program</source>
        <translation>ပရိုဂရမ်အခြေအနေ</translation>
    </message>
    <message>
        <source>images only in memory</source>
        <translation>ပုံများ မှတ်ဉာဏ်ထဲတွင်သာ</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>{seconds} စက္ကန့်အတွင်း ဖတ်ပြီး</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Who types the chosen fields a second time?</source>
        <translation>ရွေးထားသော အကွက်များကို မည်သူ ဒုတိယအကြိမ် ရိုက်မည်နည်း။</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Which table of the page</source>
        <translation>စာမျက်နှာပေါ်က မည်သည့်ဇယား</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ပေါင်းပါ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>ခွဲပါ</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>အပေါ်တွင် အတန်းထည့်ပါ</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>အောက်တွင် အတန်းထည့်ပါ</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>ဤအတန်းကို ဖယ်ပါ</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>ဘယ်ဘက်တွင် ကော်လံထည့်ပါ</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>ညာဘက်တွင် ကော်လံထည့်ပါ</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>ဤကော်လံကို ဖယ်ပါ</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>ဇယားကို ကူးပါ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>အတန်းများ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ကော်လံများ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>ဇယားများ</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>ဇယား {number}</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>ဇယား၏ အကွက်များ</translation>
    </message>
</context>
<context>
    <name>TypeDaysBox</name>
    <message>
        <source>as for all documents</source>
        <translation>စာရွက်စာတမ်း အားလုံးကဲ့သို့</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ဘယ်တော့မှ မလုပ်</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ရက်</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Choose…</source>
        <translation>ရွေးပါ…</translation>
    </message>
    <message>
        <source>Also open what is in it already</source>
        <translation>ရှိပြီးသား ဖိုင်များကိုပါ ဖွင့်ပါ</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>ဤဖိုင်တွဲကို စောင့်ကြည့်ပါ</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>စောင့်ကြည့်ခြင်း ရပ်ပါ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>မူလအတိုင်း ထားပါ</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>စောင့်ကြည့်ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>မူလနေရာတွင် ထားပါ</translation>
    </message>
    <message>
        <source>Move it to a folder called “done”</source>
        <translation>“done” ဟူသော ဖိုင်တွဲသို့ ရွှေ့ပါ</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>ဖျက်ပါ</translation>
    </message>
    <message>
        <source>Every picture or PDF that is put there is opened by itself, as soon as it is whole.</source>
        <translation>ထိုနေရာတွင် ထားသော ပုံ သို့မဟုတ် PDF တိုင်း ပြည့်စုံသည်နှင့် အလိုအလျောက် ပွင့်မည်။</translation>
    </message>
    <message>
        <source>Watch a folder for documents</source>
        <translation>စာရွက်များအတွက် ဖိုင်တွဲ စောင့်ကြည့်ပါ</translation>
    </message>
    <message>
        <source>When the record is countersigned, what becomes of the file?</source>
        <translation>မှတ်တမ်း အတည်ပြုပြီးလျှင် ဖိုင်ကို ဘာလုပ်မလဲ။</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>စောင့်ကြည့်မည့် ဖိုင်တွဲ ရွေးပါ</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why: sources, characters and rules</source>
        <translation>ဘာကြောင့်- အရင်းအမြစ်၊ စာလုံးနှင့် စည်းမျဉ်းများ</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>ဘယ်က ရသလဲ</translation>
    </message>
    <message>
        <source>About 1 in {n} values read like this is wrong.</source>
        <translation>ဤသို့ဖတ်ရသော တန်ဖိုး {n} ခုတွင် ၁ ခုခန့် မှားတတ်သည်။</translation>
    </message>
    <message>
        <source>The machine found nothing for this field.</source>
        <translation>စက်က ဤအကွက်အတွက် ဘာမျှ မတွေ့ပါ။</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>ဖြစ်နိုင်သေးသည်</translation>
    </message>
    <message>
        <source>Alt {n}: {value} ({source}, {share})</source>
        <translation>Alt {n}- {value} ({source}၊ {share})</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>စည်းမျဉ်းများ</translation>
    </message>
    <message>
        <source>{source}, {share} sure</source>
        <translation>{source}၊ {share} သေချာ</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>ဖတ်ရသည့်အတိုင်း</translation>
    </message>
    <message>
        <source>Put into form: {value}</source>
        <translation>ပုံစံချထားသည်- {value}</translation>
    </message>
    <message>
        <source>There is no value that a rule could be applied to.</source>
        <translation>စည်းမျဉ်းသုံးရန် တန်ဖိုးမရှိပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of this field applied, all met.</source>
        <translation>
            <numerusform>ဤအကွက်၏ စည်းမျဉ်း %n ခု အားလုံး ပြည့်မီသည်။</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Keys that help here</source>
        <translation>ဤနေရာတွင် အသုံးဝင်သော ခလုတ်များ</translation>
    </message>
    <message>
        <source>Any key closes this. All of them can be changed: Help, Change keys.</source>
        <translation>ခလုတ်တစ်ခုခုနှိပ်လျှင် ပိတ်မည်။ အားလုံး ပြောင်းနိုင်သည်- အကူအညီ &gt; ခလုတ်များ ပြောင်း။</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Desk</source>
        <translation>စားပွဲ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ကိုယ်ရေးလုံခြုံမှု</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>မှတ်တမ်းများ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>စနစ်အတိုင်း</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>အလင်း သို့မဟုတ် အမှောင်</translation>
    </message>
    <message>
        <source>light</source>
        <translation>အလင်း</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>အမှောင်</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>အရောင်ကွဲပြားမှုမြင့်</translation>
    </message>
    <message>
        <source>always</source>
        <translation>အမြဲ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ဘယ်တော့မှ မလုပ်</translation>
    </message>
    <message>
        <source>Size of the writing</source>
        <translation>စာလုံးအရွယ်</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ပွိုင့်</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>စားပွဲ သော့ခတ်ချိန်</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for so long. 0 never locks it.</source>
        <translation>ခလုတ်၊ မောက်စ် လှုပ်ရှားမှု ဤမျှကြာ မရှိလျှင်။ 0 ဆိုလျှင် ဘယ်တော့မှ မခတ်ပါ။</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>မိနစ်</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>ကလစ်ဘုတ် ရှင်းချိန်</translation>
    </message>
    <message>
        <source>What was copied from the desk is taken out of the clipboard again.</source>
        <translation>စားပွဲမှ ကူးယူထားသည်ကို ကလစ်ဘုတ်မှ ပြန်ဖယ်ပါသည်။</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>စက္ကန့်</translation>
    </message>
    <message>
        <source>Show records that are alike</source>
        <translation>ဆင်တူသော မှတ်တမ်းများ ပြ</translation>
    </message>
    <message>
        <source>Before countersigning, when the number or the person is known already.</source>
        <translation>လက်မှတ်မထိုးမီ၊ နံပါတ် သို့မဟုတ် လူကို သိပြီးသားဖြစ်လျှင်။</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>This record cannot go from {old} to {new}. Open it again and repeat the step.</source>
        <translation>ဤမှတ်တမ်းကို {old} မှ {new} သို့ ပြောင်း၍မရပါ။ ပြန်ဖွင့်ပြီး ဤအဆင့်ကို ပြန်လုပ်ပါ။</translation>
    </message>
    <message>
        <source>This date of birth means an age of more than 125 years. Compare the year with the document.</source>
        <translation>ဤမွေးနေ့အရ အသက် 125 နှစ်ကျော်သည်။ နှစ်ကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This is no known state or nationality. Type its three-letter code as the machine-readable lines print it.</source>
        <translation>သိထားသော နိုင်ငံ သို့မဟုတ် နိုင်ငံသားမဟုတ်ပါ။ စက်ဖတ်စာကြောင်းတွင် ပုံနှိပ်ထားသည့် သုံးလုံးကုဒ်ကို ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>A letter in this date was read as a digit. Compare the date with the document.</source>
        <translation>ဤရက်စွဲတွင် စာလုံးတစ်လုံးကို ဂဏန်းအဖြစ် ဖတ်ထားသည်။ ရက်စွဲကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Type the date as the document prints it.</source>
        <translation>ဤရက်သည် ပြက္ခဒိန်တွင် မရှိပါ။ စာရွက်တွင်ပါသည့်အတိုင်း ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This date lies in the future. Compare it with the document.</source>
        <translation>ဤရက်စွဲသည် အနာဂတ်ဖြစ်သည်။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The month was not read clearly. Compare it with the document.</source>
        <translation>လကို ရှင်းလင်းစွာ မဖတ်ရပါ။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The two words for the month do not agree. Compare the date with the document.</source>
        <translation>လအတွက် စကားလုံးနှစ်ခု မကိုက်ညီပါ။ ရက်စွဲကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Day and month of this date may be the other way round. Compare it with the other dates on the card.</source>
        <translation>ဤရက်စွဲ၏ ရက်နှင့် လ ပြောင်းပြန်ဖြစ်နေနိုင်သည်။ ကတ်ပေါ်ရှိ အခြားရက်စွဲများနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day, for example 1980-10-31.</source>
        <translation>ဤသည် ရက်စွဲမဟုတ်ပါ။ နှစ်-လ-ရက် ပုံစံဖြင့် ရိုက်ပါ၊ ဥပမာ 1980-10-31။</translation>
    </message>
    <message>
        <source>The year of this date is unlikely. Compare it with the document.</source>
        <translation>ဤရက်စွဲ၏ နှစ်မှာ ဖြစ်နိုင်ခဲသည်။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This date should not be before the one in {first}. Compare both with the document.</source>
        <translation>ဤရက်စွဲသည် {first} ရှိ ရက်စွဲထက် မစောသင့်ပါ။ နှစ်ခုလုံးကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This document has expired. Ask for a valid one, or give a reason to accept it.</source>
        <translation>ဤစာရွက် သက်တမ်းကုန်ပြီ။ သက်တမ်းရှိသည်ကို တောင်းပါ၊ သို့မဟုတ် လက်ခံရန် အကြောင်းပြပါ။</translation>
    </message>
    <message>
        <source>This height is unlikely. Type it in centimetres as printed.</source>
        <translation>ဤအရပ်အမြင့်မှာ ဖြစ်နိုင်ခဲသည်။ ပုံနှိပ်ထားသည့်အတိုင်း စင်တီမီတာဖြင့် ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>No height was found here. Type it in centimetres as printed.</source>
        <translation>ဤနေရာတွင် အရပ်အမြင့် မတွေ့ပါ။ ပုံနှိပ်ထားသည့်အတိုင်း စင်တီမီတာဖြင့် ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The check digit of {element} in the machine-readable lines does not fit. Compare the characters one by one.</source>
        <translation>စက်ဖတ်စာကြောင်းရှိ {element} ၏ စစ်ဆေးဂဏန်း မကိုက်ပါ။ စာလုံးတစ်လုံးချင်း တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The machine-readable lines name an unknown state in {element}. Compare the three letters with the document.</source>
        <translation>စက်ဖတ်စာကြောင်း၏ {element} တွင် မသိသော နိုင်ငံပါသည်။ စာလုံးသုံးလုံးကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The machine-readable lines give an impossible date in {element}. Compare it with the document.</source>
        <translation>စက်ဖတ်စာကြောင်း၏ {element} တွင် မဖြစ်နိုင်သော ရက်စွဲပါသည်။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>These lines do not have the length of any known machine-readable zone. Read the lines again or type them.</source>
        <translation>ဤစာကြောင်းများ၏ အရှည်သည် သိထားသော စက်ဖတ်အပိုင်းနှင့် မကိုက်ပါ။ ပြန်ဖတ်ပါ သို့မဟုတ် ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>A character was read in another form than this document uses. Compare it with the document.</source>
        <translation>စာလုံးတစ်လုံးကို ဤစာရွက်စာတမ်းတွင် မသုံးသော ပုံစံဖြင့် ဖတ်ထားသည်။ စာရွက်စာတမ်းနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>The barcode holds only the beginning of this name. Compare it with the document.</source>
        <translation>ဘားကုဒ်တွင် ဤအမည်၏ အစပိုင်းသာ ပါသည်။ စာရွက်စာတမ်းနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>These characters are not read as the name in Latin letters is spelled. Compare both with the document.</source>
        <translation>ဤစာလုံးများ၏ အသံထွက်သည် လက်တင်အက္ခရာဖြင့် ရေးထားသော အမည်နှင့် မကိုက်ညီပါ။ နှစ်ခုလုံးကို စာရွက်စာတမ်းနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>The name is too long for the machine-readable lines and is cut off there. Use the printed name.</source>
        <translation>အမည်သည် စက်ဖတ်စာကြောင်းအတွက် ရှည်လွန်း၍ ဖြတ်ထားသည်။ ပုံနှိပ်ထားသော အမည်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>{count} character(s) of the machine-readable lines cannot stand where they were read. Compare the lines.</source>
        <translation>စက်ဖတ်စာကြောင်းရှိ စာလုံး {count} လုံးသည် ဖတ်ထားသည့်နေရာတွင် မဖြစ်နိုင်ပါ။ စာကြောင်းများကို တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>There is a digit in this name. Compare it with the document.</source>
        <translation>ဤအမည်တွင် ဂဏန်းပါနေသည်။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The check digit of this number does not fit. Compare every character; some specimens are printed so.</source>
        <translation>ဤနံပါတ်၏ စစ်ဆေးဂဏန်း မကိုက်ပါ။ စာလုံးတိုင်းကို တိုက်ကြည့်ပါ၊ နမူနာအချို့ကို ဤသို့ ပုံနှိပ်ထားသည်။</translation>
    </message>
    <message>
        <source>This number was given to a person with another date of birth. Compare both with the document.</source>
        <translation>ဤနံပါတ်ကို အခြားမွေးနေ့ရှိသူအား ပေးထားသည်။ နှစ်ခုလုံးကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This number was given to a person of the other sex. Compare both with the document.</source>
        <translation>ဤနံပါတ်ကို အခြားလိင်ရှိသူအား ပေးထားသည်။ နှစ်ခုလုံးကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>A letter in this number was read as a digit. Compare it with the document.</source>
        <translation>ဤနံပါတ်တွင် စာလုံးတစ်လုံးကို ဂဏန်းအဖြစ် ဖတ်ထားသည်။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The first digits of this number belong to no known province. Compare them with the document.</source>
        <translation>ဤနံပါတ်၏ ရှေ့ဂဏန်းများသည် သိထားသော ပြည်နယ်တိုင်း မဟုတ်ပါ။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>No known township has these letters in that state. Compare the letters with the document.</source>
        <translation>ထိုပြည်နယ်တွင် ဤစာလုံးများရှိသော မြို့နယ်ကို မသိပါ။ စာလုံးများကို စာရွက်စာတမ်းနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>This number does not have the usual form. Compare length and characters with the document.</source>
        <translation>ဤနံပါတ်သည် ပုံမှန်ပုံစံ မဟုတ်ပါ။ အရှည်နှင့် စာလုံးများကို စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This value does not look like the others of its kind. Compare it with the document.</source>
        <translation>ဤတန်ဖိုးသည် အမျိုးတူ အခြားတန်ဖိုးများနှင့် မတူပါ။ စာရွက်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The province was not read clearly; the name that comes nearest was taken. Compare it with the plate.</source>
        <translation>ခရိုင်အမည်ကို ရှင်းလင်းစွာ မဖတ်နိုင်သဖြင့် အနီးစပ်ဆုံးအမည်ကို ယူထားသည်။ ယာဉ်နံပါတ်ပြားနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>The sex was not read. Type M, F or X.</source>
        <translation>လိင်ကို မဖတ်ရပါ။ M၊ F သို့မဟုတ် X ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This file is empty. Scan or photograph the document again.</source>
        <translation>ဤဖိုင်သည် အလွတ်ဖြစ်သည်။ စာရွက်ကို ပြန်စကင်ဖတ်ပါ သို့မဟုတ် ဓာတ်ပုံရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This file is not the one any more that was opened before. Open it again.</source>
        <translation>ဤဖိုင်သည် ယခင်ဖွင့်ခဲ့သောဖိုင် မဟုတ်တော့ပါ။ ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>This file is not there any more. Plug the drive in again, or choose another file.</source>
        <translation>ဤဖိုင် ထိုနေရာတွင် မရှိတော့ပါ။ ဒရိုက်ကို ပြန်တပ်ပါ သို့မဟုတ် အခြားဖိုင်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose a picture file.</source>
        <translation>ဤသည် ဖိုင်တွဲ သို့မဟုတ် စက်ပစ္စည်းဖြစ်ပြီး ဖိုင်မဟုတ်ပါ။ ပုံဖိုင်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Opening this file took longer than {seconds} seconds, so it was stopped. Scan the document again at a lower resolution.</source>
        <translation>ဤဖိုင်ကို ဖွင့်ရန် {seconds} စက္ကန့်ထက် ကြာသဖြင့် ရပ်လိုက်သည်။ စာရွက်ကို ပုံရိပ်အရည်အသွေး လျှော့၍ ပြန်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>This file cannot be opened safely: it is damaged, or made to take too much memory. Scan or photograph the document again.</source>
        <translation>ဤဖိုင်ကို ဘေးကင်းစွာ မဖွင့်နိုင်ပါ။ ပျက်စီးနေသည် သို့မဟုတ် မှတ်ဉာဏ် အလွန်သုံးသည်။ စာရွက်ကို ပြန်စကင်ဖတ်ပါ သို့မဟုတ် ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This file is larger than {limit_mb} MB. Scan the document again at a lower resolution.</source>
        <translation>ဤဖိုင်သည် {limit_mb} MB ထက် ကြီးသည်။ စာရွက်ကို ပုံရိပ်နိမ့်ဖြင့် ပြန်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>This file may not be read, or its disk is faulty. Copy it to another folder and open it there.</source>
        <translation>ဤဖိုင်ကို ဖတ်ခွင့်မရှိပါ သို့မဟုတ် ဒစ်ပျက်နေသည်။ အခြားဖိုင်တွဲသို့ ကူးပြီး ထိုမှ ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>This picture is damaged, or stored in a rare way that cannot be opened. Save it again as PNG or JPEG, or scan the document again.</source>
        <translation>ဤပုံ ပျက်နေသည် သို့မဟုတ် ဖွင့်၍မရသော ရှားပါးပုံစံဖြင့် သိမ်းထားသည်။ PNG သို့မဟုတ် JPEG ဖြင့် ပြန်သိမ်းပါ၊ သို့မဟုတ် စာရွက်ကို ပြန်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>A part of this picture is missing. Copy the file once more, or scan the document again.</source>
        <translation>ဤပုံ၏ အစိတ်အပိုင်းတစ်ခု ပျောက်နေသည်။ ဖိုင်ကို ပြန်ကူးပါ သို့မဟုတ် စာရွက်ကို ပြန်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The picture was very large and was reduced from {width} × {height} to {new_width} × {new_height} pixels.</source>
        <translation>ပုံအလွန်ကြီး၍ {width} × {height} မှ {new_width} × {new_height} ပစ်ဆယ်သို့ ချုံ့ထားသည်။</translation>
    </message>
    <message>
        <source>This picture is too large: more than 20,000 pixels on a side, or 120 million in all (WebP: 30 million, HEIC and AVIF: 52 million). Scan the document again at a lower resolution.</source>
        <translation>ဤပုံ ကြီးလွန်းသည်- တစ်ဖက်လျှင် 20,000 ပစ်ဆယ်ထက် သို့မဟုတ် စုစုပေါင်း သန်း 120 ထက် များသည် (WebP- သန်း 30၊ HEIC နှင့် AVIF- သန်း 52)။ စာရွက်ကို ပုံရိပ်နိမ့်ဖြင့် ပြန်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>This picture has only {width} × {height} pixels; nothing can be read below 15 on a side. Scan or photograph the document again.</source>
        <translation>ဤပုံတွင် {width} × {height} ပစ်ဆယ်သာ ရှိသည်။ တစ်ဖက်လျှင် 15 အောက်ဆိုလျှင် မဖတ်နိုင်ပါ။ စာရွက်ကို ပြန်စကင်ဖတ်ပါ သို့မဟုတ် ဓာတ်ပုံရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This is not a picture that can be opened. Use PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD or TGA.</source>
        <translation>ဤအရာသည် ဖွင့်၍ရသော ပုံ မဟုတ်ပါ။ PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD သို့မဟုတ် TGA သုံးပါ။</translation>
    </message>
    <message>
        <source>This file was changed while it waited to be read. Start the batch once more.</source>
        <translation>ဤဖိုင်သည် ဖတ်ရန် စောင့်စဉ် ပြောင်းသွားသည်။ အစုလိုက်ဖတ်ခြင်းကို ပြန်စပါ။</translation>
    </message>
    <message>
        <source>Another batch is writing to {file} at this moment. Wait for it, or choose another file.</source>
        <translation>အခြားအစုတစ်ခုက {file} သို့ ရေးနေသည်။ စောင့်ပါ သို့မဟုတ် အခြားဖိုင် ရွေးပါ။</translation>
    </message>
    <message>
        <source>{file} was begun with other options. Use the same ones again, or choose another file for the results.</source>
        <translation>{file} ကို အခြားရွေးချယ်မှုများဖြင့် စခဲ့သည်။ ယခင်အတိုင်း သုံးပါ သို့မဟုတ် ရလဒ်အတွက် အခြားဖိုင် ရွေးပါ။</translation>
    </message>
    <message>
        <source>{file} was not written by a batch, so nothing was added to it. Choose another file for the results.</source>
        <translation>{file} ကို အစုလိုက်ဖတ်ခြင်းက မရေးခဲ့သဖြင့် ဘာမျှ မထည့်ပါ။ ရလဒ်အတွက် အခြားဖိုင် ရွေးပါ။</translation>
    </message>
    <message>
        <source>Clusters need an optional part of this program, the extra named cluster. Install it, or leave --cluster out.</source>
        <translation>ကွန်ပျူတာအစုအတွက် ဤပရိုဂရမ်၏ cluster ဟူသော အပိုအစိတ်အပိုင်း လိုသည်။ ထည့်သွင်းပါ သို့မဟုတ် --cluster ကို ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>The cluster could not read this file ({fault}). Start the batch once more.</source>
        <translation>ကွန်ပျူတာအစုက ဤဖိုင်ကို မဖတ်နိုင်ပါ ({fault})။ အစုလိုက်ဖတ်ခြင်းကို ပြန်စပါ။</translation>
    </message>
    <message>
        <source>The cluster&apos;s machines do not have this program. Install the same version there, then start again.</source>
        <translation>ကွန်ပျူတာအစုရှိ စက်များတွင် ဤပရိုဂရမ် မရှိပါ။ ဗားရှင်းတူ ထည့်သွင်းပြီး ပြန်စပါ။</translation>
    </message>
    <message>
        <source>There is no cluster at {address}. Check the address and that its scheduler runs.</source>
        <translation>{address} တွင် ကွန်ပျူတာအစု မရှိပါ။ လိပ်စာနှင့် စီမံသူပရိုဂရမ် လည်ပတ်နေမှုကို စစ်ပါ။</translation>
    </message>
    <message>
        <source>{file} could be neither moved nor deleted. It stays in the watched folder; put it away by hand.</source>
        <translation>{file} ကို ရွှေ့၍ ဖျက်၍ မရပါ။ စောင့်ကြည့်ဖိုင်တွဲတွင် ကျန်နေသည်။ ကိုယ်တိုင် ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>There is no page {page}; the last one of this file is {count}. Choose another page.</source>
        <translation>စာမျက်နှာ {page} မရှိပါ။ ဤဖိုင်၏ နောက်ဆုံးစာမျက်နှာမှာ {count} ဖြစ်သည်။ အခြားစာမျက်နှာ ရွေးပါ။</translation>
    </message>
    <message>
        <source>This file has {count} pages. Choose the ones that you need.</source>
        <translation>ဤဖိုင်တွင် စာမျက်နှာ {count} ရှိသည်။ လိုအပ်သော စာမျက်နှာများကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>These are no page numbers. Write them like this: 1-3, 7 (each from 1 up).</source>
        <translation>ဤအရာများသည် စာမျက်နှာနံပါတ် မဟုတ်ပါ။ ဤသို့ ရေးပါ: 1-3, 7 (၁ မှ စ၍)။</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that cannot be opened here. Ask for one without a lock, or scan the document.</source>
        <translation>ဤ PDF ကို ဤနေရာတွင် မဖွင့်နိုင်သောနည်းဖြင့် သော့ခတ်ထားသည်။ သော့မခတ်ထားသောဖိုင် တောင်းပါ သို့မဟုတ် စာရွက်ကို စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>This PDF is locked. Type its password to open it.</source>
        <translation>ဤ PDF ကို သော့ခတ်ထားသည်။ ဖွင့်ရန် စကားဝှက် ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This password does not open the PDF. Type it once more; small and capital letters differ.</source>
        <translation>ဤစကားဝှက်ဖြင့် PDF မပွင့်ပါ။ ထပ်ရိုက်ပါ။ စာလုံးအသေးနှင့် အကြီး ကွာခြားသည်။</translation>
    </message>
    <message>
        <source>This file has more than {limit} pages, or too many large ones. Split it, then open the parts.</source>
        <translation>ဤဖိုင်တွင် စာမျက်နှာ {limit} ထက်များသည် သို့မဟုတ် ကြီးသောစာမျက်နှာ များလွန်းသည်။ ခွဲပြီးမှ ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the settings of the system, then open this window again.</source>
        <translation>ဤပရိုဂရမ်သည် ကင်မရာကို သုံးခွင့် မရှိပါ။ စနစ်ဆက်တင်များတွင် ခွင့်ပြုပြီး ဤဝင်းဒိုးကို ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>The camera does not answer. Check its cable, close other programs that use it, then open this window again.</source>
        <translation>ကင်မရာ ပြန်မဖြေပါ။ ကြိုးကို စစ်ဆေးပြီး ၎င်းကို သုံးနေသော အခြားပရိုဂရမ်များကို ပိတ်ကာ ဤဝင်းဒိုးကို ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>This is not the address of a scanner. Type it like 192.0.2.10 or scanner.local:8080.</source>
        <translation>ဤသည်မှာ စကင်နာ၏ လိပ်စာ မဟုတ်ပါ။ 192.0.2.10 သို့မဟုတ် scanner.local:8080 ပုံစံဖြင့် ရိုက်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>What answers there is no scanner that speaks eSCL (AirScan). Check the address.</source>
        <translation>ထိုလိပ်စာမှ ပြန်ဖြေသည်မှာ eSCL (AirScan) ကို ပံ့ပိုးသည့် စကင်နာ မဟုတ်ပါ။ လိပ်စာကို စစ်ဆေးပါ။</translation>
    </message>
    <message>
        <source>The scanner is busy. Wait until it has finished, or close other scanning programs, then scan again.</source>
        <translation>စကင်နာ အလုပ်များနေသည်။ ပြီးသည်အထိ စောင့်ပါ၊ သို့မဟုတ် အခြားစကင်ဖတ်ပရိုဂရမ်များကို ပိတ်ပြီး ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The scan was stopped. Pages that were finished are in the queue.</source>
        <translation>စကင်ဖတ်ခြင်းကို ရပ်လိုက်သည်။ ပြီးသွားသော စာမျက်နှာများမှာ တန်းစီစာရင်းတွင် ရှိသည်။</translation>
    </message>
    <message>
        <source>The connection to the scanner was lost. Check its cable and power, then scan again.</source>
        <translation>စကင်နာနှင့် ချိတ်ဆက်မှု ပြတ်သွားသည်။ ကြိုးနှင့် ပါဝါကို စစ်ဆေးပြီး ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The cover of the scanner is open. Close it, then scan again.</source>
        <translation>စကင်နာ၏ အဖုံး ပွင့်နေသည်။ ပိတ်ပြီး ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner. Ask the administrator of this computer for access.</source>
        <translation>ဤစကင်နာကို သုံးခွင့် မရှိပါ။ ဤကွန်ပျူတာ၏ စီမံခန့်ခွဲသူထံ ခွင့်တောင်းပါ။</translation>
    </message>
    <message>
        <source>The driver of the scanner stopped working. Switch the scanner off and on, then scan again.</source>
        <translation>စကင်နာ၏ ဒရိုင်ဘာ ရပ်သွားသည်။ စကင်နာကို ပိတ်ပြီးပြန်ဖွင့်ကာ ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>There is no document in the feeder. Put it in, then scan again.</source>
        <translation>စာရွက်ထည့်စက်တွင် စာရွက်စာတမ်း မရှိပါ။ ထည့်ပြီး ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The scanner reported a fault. Switch it off and on, then scan again.</source>
        <translation>စကင်နာက ချို့ယွင်းချက် တင်ပြသည်။ ပိတ်ပြီးပြန်ဖွင့်ကာ ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The scanner is not there any more. Switch it on, check its cable, then look for scanners again.</source>
        <translation>စကင်နာ မရှိတော့ပါ။ ဖွင့်ပြီး ကြိုးကို စစ်ဆေးကာ စကင်နာများကို ထပ်ရှာပါ။</translation>
    </message>
    <message>
        <source>Paper is stuck in the feeder. Take it out, then scan again.</source>
        <translation>စာရွက်ထည့်စက်တွင် စာရွက် ညပ်နေသည်။ ထုတ်ပြီး ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>There is not enough memory for this scan. Choose a lower resolution, then scan again.</source>
        <translation>ဤစကင်ဖတ်မှုအတွက် မှတ်ဉာဏ် မလုံလောက်ပါ။ ပိုနိမ့်သော ပုံရိပ်ပြတ်သားမှုကို ရွေးပြီး ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>A page did not arrive whole. Check the network, then scan it again.</source>
        <translation>စာမျက်နှာတစ်ခု အပြည့်အစုံ မရောက်ပါ။ ကွန်ရက်ကို စစ်ဆေးပြီး ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The scanned page is larger than {limit_mb} MB. Choose a lower resolution, then scan again.</source>
        <translation>စကင်ဖတ်ထားသော စာမျက်နှာသည် {limit_mb} MB ထက် ကြီးသည်။ ပိုနိမ့်သော ပုံရိပ်ပြတ်သားမှုကို ရွေးပြီး ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>The scanning program of this system is missing. On Debian or Ubuntu install {package}.</source>
        <translation>ဤစနစ်တွင် စကင်ဖတ်ပရိုဂရမ် မရှိပါ။ Debian သို့မဟုတ် Ubuntu တွင် {package} ကို ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>The scanner cannot scan this way. Choose another source, resolution or colour.</source>
        <translation>စကင်နာသည် ဤနည်းဖြင့် စကင်မဖတ်နိုင်ပါ။ အခြားရင်းမြစ်၊ ပုံရိပ်ပြတ်သားမှု သို့မဟုတ် အရောင်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>The scanner has not answered for {seconds} seconds. Switch it off and on, then scan again.</source>
        <translation>စကင်နာသည် {seconds} စက္ကန့်ကြာ ပြန်မဖြေပါ။ ပိတ်ပြီးပြန်ဖွင့်ကာ ထပ်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>No scanner answers at this address. Check that it is switched on and that the address is right.</source>
        <translation>ဤလိပ်စာတွင် စကင်နာ ပြန်ဖြေခြင်း မရှိပါ။ ဖွင့်ထားခြင်းနှင့် လိပ်စာမှန်ခြင်း ရှိမရှိ စစ်ဆေးပါ။</translation>
    </message>
    <message>
        <source>The whole picture is blurred. Hold the camera still, wait until it is sharp and take it again.</source>
        <translation>ပုံတစ်ပုံလုံး ဝါးနေသည်။ ကင်မရာကို ငြိမ်ငြိမ်ကိုင်ပြီး ကြည်လင်သည်အထိ စောင့်ကာ ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The picture is very dark. Switch a light on and take it again.</source>
        <translation>ပုံအလွန်မှောင်သည်။ မီးဖွင့်ပြီး ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast. Check that the card lies the right way up and take it again.</source>
        <translation>ပုံတွင် အရောင်ကွဲပြားမှု မရှိသလောက်ဖြစ်သည်။ ကတ် မျက်နှာမှန်သည်ကို စစ်ပြီး ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This spot is blurred. Compare it character by character, or hold still and take it again.</source>
        <translation>ဤနေရာ ဝါးနေသည်။ စာလုံးတစ်လုံးချင်း တိုက်ကြည့်ပါ၊ သို့မဟုတ် ငြိမ်ငြိမ်ကိုင်ပြီး ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This spot is cut off by the edge of the picture. Move the card to the middle and take it again.</source>
        <translation>ဤနေရာကို ပုံအနားက ဖြတ်ထားသည်။ ကတ်ကို အလယ်သို့ရွှေ့ပြီး ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>Light is reflected on this spot. Tilt the card a little and take it again.</source>
        <translation>ဤနေရာတွင် အလင်းပြန်နေသည်။ ကတ်ကို အနည်းငယ်စောင်းပြီး ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The print on this spot is very faint. Compare it with the card itself.</source>
        <translation>ဤနေရာ၏ စာ အလွန်မှိန်သည်။ ကတ်အစစ်နှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high. Move closer if they are doubtful.</source>
        <translation>စာလုံးများ {pixels} ပစ်ဆယ်သာ မြင့်သည်။ သံသယရှိလျှင် ပိုနီးနီးရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This spot is too dark. Switch a light on and take it again.</source>
        <translation>ဤနေရာ မှောင်လွန်းသည်။ မီးဖွင့်ပြီး ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high, too small to read safely. Move closer and take it again.</source>
        <translation>စာလုံးများ {pixels} ပစ်ဆယ်သာ မြင့်ပြီး သေချာဖတ်ရန် သေးလွန်းသည်။ ပိုနီးနီး ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The reading engine failed on this picture. Try again; if it fails again, start the program anew.</source>
        <translation>ဖတ်စက်သည် ဤပုံကို မဖတ်နိုင်ပါ။ ထပ်ကြိုးစားပါ၊ မရသေးလျှင် ပရိုဂရမ်ကို ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>There is not enough memory to read this picture. Close other programs and try again.</source>
        <translation>ဤပုံကို ဖတ်ရန် မှတ်ဉာဏ် မလုံလောက်ပါ။ အခြားပရိုဂရမ်များ ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The reading engine was started in a way that could send data out, so it was stopped. Start the program anew.</source>
        <translation>ဖတ်စက်ကို ဒေတာပြင်ပသို့ ပို့နိုင်သည့်ပုံစံဖြင့် ဖွင့်ထားသဖြင့် ရပ်လိုက်သည်။ ပရိုဂရမ်ကို ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this program was tested with. Install the program again.</source>
        <translation>မော်ဒယ်ဖိုင် {name} သည် ဤပရိုဂရမ်နှင့် စမ်းသပ်ထားသည့်ဖိုင် မဟုတ်ပါ။ ပရိုဂရမ်ကို ပြန်ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>The list of models ({file}) cannot be read. Install the program again.</source>
        <translation>မော်ဒယ်စာရင်း ({file}) ကို မဖတ်နိုင်ပါ။ ပရိုဂရမ်ကို ပြန်ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>The model {name}, which reading needs, is missing. Install the program again.</source>
        <translation>ဖတ်ရန်လိုအပ်သော မော်ဒယ် {name} မရှိပါ။ ပရိုဂရမ်ကို ပြန်ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>A second opinion by Tesseract was asked for, but Tesseract or its language data is not installed. Install both, or read without it.</source>
        <translation>Tesseract ၏ ဒုတိယအမြင်ကို တောင်းထားသော်လည်း Tesseract သို့မဟုတ် ၎င်း၏ ဘာသာစကားဒေတာ မတပ်ဆင်ရသေးပါ။ နှစ်ခုလုံး တပ်ဆင်ပါ၊ သို့မဟုတ် ၎င်းမပါဘဲ ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>An accent is hard to see. Compare the accents with the picture.</source>
        <translation>အသံအမှတ်တစ်ခု မြင်ရခက်သည်။ အမှတ်များကို ပုံနှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is wrong ({why}). Mend the file or remove it, then start again.</source>
        <translation>{file}၊ စာကြောင်း {line}- {key} မှားနေသည် ({why})။ ဖိုင်ကို ပြင်ပါ သို့မဟုတ် ဖယ်ပြီး ပြန်စပါ။</translation>
    </message>
    <message>
        <source>As read, this breaks a rule. One doubtful character was exchanged to meet it. Compare every character.</source>
        <translation>ဖတ်ရသည့်အတိုင်းဆိုလျှင် စည်းမျဉ်းနှင့် မကိုက်ညီပါ။ ကိုက်ညီစေရန် မသေချာသော အက္ခရာတစ်လုံးကို လဲထားသည်။ တစ်လုံးချင်း တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>At least one character is hard to read. Compare the marked ones with the picture.</source>
        <translation>အနည်းဆုံး စာလုံးတစ်လုံး ဖတ်ရခက်သည်။ မှတ်ထားသည်များကို ပုံနှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The words beside this value could not be read. Check that it is the right one.</source>
        <translation>ဤတန်ဖိုးဘေးရှိ စာများကို မဖတ်နိုင်ပါ။ မှန်သောတန်ဖိုး ဟုတ်မဟုတ် စစ်ပါ။</translation>
    </message>
    <message>
        <source>A character in the machine-readable zone could be another one that no check digit tells apart. Compare it.</source>
        <translation>စက်ဖတ်အပိုင်းရှိ စာလုံးတစ်လုံးသည် အခြားစာလုံး ဖြစ်နိုင်ပြီး စစ်ဆေးဂဏန်းက မခွဲနိုင်ပါ။ တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The check digit in the machine-readable zone fits.</source>
        <translation>စက်ဖတ်အပိုင်းရှိ စစ်ဆေးဂဏန်း ကိုက်ညီသည်။</translation>
    </message>
    <message>
        <source>Only the machine-readable zone gave this name, and it writes no accents. Compare it with the print.</source>
        <translation>ဤအမည်ကို စက်ဖတ်အပိုင်းကသာ ရပြီး ၎င်းတွင် အသံအမှတ် မပါပါ။ ပုံနှိပ်စာနှင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>About 1 in {number} such values is wrong, more than this desk lets pass. Compare it with the picture.</source>
        <translation>ဤသို့သော တန်ဖိုး {number} ခုတွင် ၁ ခုခန့် မှားတတ်ပြီး ဤစားပွဲက ခွင့်ပြုသည်ထက် များသည်။ ပုံနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>How often such values are wrong has not been measured. Compare it with the picture.</source>
        <translation>ဤသို့သော တန်ဖိုးများ မည်မျှ မှားတတ်သည်ကို မတိုင်းတာရသေးပါ။ ပုံနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>This was not read in its own place; another number on the card encodes it. Compare it with the print.</source>
        <translation>ဤအချက်ကို ၎င်း၏နေရာတွင် မဖတ်ရပါ။ ကတ်ပေါ်ရှိ အခြားနံပါတ်တစ်ခုမှ ရသည်။ ပုံနှိပ်ထားသည်နှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>The printed name and the machine-readable zone fit together but are not the same. Compare both.</source>
        <translation>ပုံနှိပ်အမည်နှင့် စက်ဖတ်အပိုင်း ကိုက်ညီသော်လည်း တစ်ထပ်တည်း မတူပါ။ နှစ်ခုလုံးကို တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This program cannot read {script} writing yet. Type the field from the picture.</source>
        <translation>ဤပရိုဂရမ်သည် {script} စာကို မဖတ်တတ်သေးပါ။ ပုံကိုကြည့်ပြီး အကွက်ကို ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>Front and back say different things. Look at both sides; if the back is of another card, part them.</source>
        <translation>ရှေ့ဘက်နှင့် နောက်ဘက် မတူပါ။ နှစ်ဘက်လုံးကို ကြည့်ပါ။ နောက်ဘက်သည် အခြားကတ်၏ဖြစ်လျှင် ခွဲလိုက်ပါ။</translation>
    </message>
    <message>
        <source>The printed text and the machine-readable zone say different things. Choose the one the picture shows.</source>
        <translation>ပုံနှိပ်စာနှင့် စက်ဖတ်အပိုင်း မတူပါ။ ပုံတွင်ပြသည့်အတိုင်း ရွေးပါ။</translation>
    </message>
    <message>
        <source>A document of before cannot be put back on the desk. Open its picture again.</source>
        <translation>ယခင်စာရွက်တစ်ခုကို စားပွဲပေါ် ပြန်မတင်နိုင်ပါ။ ၎င်း၏ ပုံကို ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>In {file}, {key} is no setting or has a value that is not allowed. Tell the administrator.</source>
        <translation>{file} တွင် {key} သည် ဆက်တင် မဟုတ်ပါ သို့မဟုတ် ခွင့်မပြုသော တန်ဖိုး ရှိသည်။ စီမံသူကို ပြောပါ။</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing in it is locked. Tell the administrator.</source>
        <translation>{file} ကို မဖတ်နိုင်ပါ၊ ထို့ကြောင့် ၎င်းထဲမှ ဘာမျှ မပိတ်ပါ။ စီမံသူကို ပြောပါ။</translation>
    </message>
    <message>
        <source>The records are not open. Sign in, or start the program again.</source>
        <translation>မှတ်တမ်းများ မဖွင့်ရသေးပါ။ ဝင်ပါ၊ သို့မဟုတ် ပရိုဂရမ်ကို ပြန်စပါ။</translation>
    </message>
    <message>
        <source>This record is not countersigned yet. Countersign it, then export.</source>
        <translation>ဤမှတ်တမ်းကို လက်မှတ်မထိုးရသေးပါ။ လက်မှတ်ထိုးပြီးမှ ထုတ်ယူပါ။</translation>
    </message>
    <message>
        <source>{file} was not written by Countersign, so nothing was added to it. Choose another file in the profile.</source>
        <translation>{file} ကို Countersign က ရေးထားခြင်းမဟုတ်၍ ဘာမျှ ဆက်မရေးပါ။ ပုံစံတွင် အခြားဖိုင်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>The record does not have the promised form at {place}. Nothing was written; please report this.</source>
        <translation>မှတ်တမ်းသည် {place} တွင် သတ်မှတ်ပုံစံ မဟုတ်ပါ။ ဘာမျှ မရေးပါ၊ ဤအကြောင်း အကြောင်းကြားပါ။</translation>
    </message>
    <message>
        <source>The field {field} holds a character that the file cannot hold. Retype the field, then export again.</source>
        <translation>အကွက် {field} တွင် ဖိုင်က မသိမ်းနိုင်သော စာလုံးပါသည်။ အကွက်ကို ပြန်ရိုက်ပြီး ပြန်ထုတ်ယူပါ။</translation>
    </message>
    <message>
        <source>The field {field} is longer than a spreadsheet cell can hold. Shorten it, or export to JSON.</source>
        <translation>အကွက် {field} သည် ဇယားကွက်ထက် ရှည်သည်။ အတိုချုံ့ပါ သို့မဟုတ် JSON ဖြင့် ထုတ်ယူပါ။</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. The old file is unchanged. Free some space and export again.</source>
        <translation>ဒစ်ပြည့်နေ၍ {file} ကို မရေးပါ။ ဖိုင်ဟောင်း မပြောင်းပါ။ နေရာလွတ်ရှင်းပြီး ပြန်ထုတ်ယူပါ။</translation>
    </message>
    <message>
        <source>{file} may not be written there. The old file is unchanged. Choose another folder in the profile.</source>
        <translation>{file} ကို ထိုနေရာတွင် ရေးခွင့်မရှိပါ။ ဖိုင်ဟောင်း မပြောင်းပါ။ ပုံစံတွင် အခြားဖိုင်တွဲကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Plug the drive in again, or choose another folder in the profile.</source>
        <translation>{file} ၏ ဖိုင်တွဲ ထိုနေရာတွင် မရှိပါ။ ဒရိုက်ကို ပြန်တပ်ပါ သို့မဟုတ် ပုံစံတွင် အခြားဖိုင်တွဲကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then export again.</source>
        <translation>{file} ကို အခြားပရိုဂရမ်က ဖွင့်ထားသည်။ ထိုတွင် ပိတ်ပြီး ပြန်ထုတ်ယူပါ။</translation>
    </message>
    <message>
        <source>{file} could not be written. The old file is unchanged. Try again, or choose another folder.</source>
        <translation>{file} ကို မရေးနိုင်ပါ။ ဖိုင်ဟောင်း မပြောင်းပါ။ ထပ်ကြိုးစားပါ သို့မဟုတ် အခြားဖိုင်တွဲကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>The card fills less than {percent} % of the picture. Move closer and take it again if fields are doubtful.</source>
        <translation>ကတ်သည် ပုံ၏ {percent} % အောက်သာ ရှိသည်။ သံသယအကွက်ရှိလျှင် ပိုနီးနီး ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The kind of document is only {percent} % sure. If it is wrong, choose the right one from the list.</source>
        <translation>စာရွက်စာတမ်း အမျိုးအစားသည် {percent} % သာ သေချာသည်။ မှားနေပါက စာရင်းမှ မှန်ကန်သည်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>The kind of document is not sure, so this may be another field. Compare it with the picture.</source>
        <translation>စာရွက်စာတမ်း အမျိုးအစား မသေချာသဖြင့် ဤသည်မှာ အခြားအချက် ဖြစ်နိုင်သည်။ ပုံနှင့် တိုက်စစ်ပါ။</translation>
    </message>
    <message>
        <source>No kind of document is called {document}. Choose one of the list.</source>
        <translation>{document} ဟုခေါ်သော စာရွက်အမျိုးအစား မရှိပါ။ စာရင်းမှ ရွေးပါ။</translation>
    </message>
    <message>
        <source>{count} line(s) are in a writing that this computer does not read yet: {scripts}. They are left empty. Type them, or run “countersign doctor” to see how the language is added.</source>
        <translation>စာကြောင်း {count} ကြောင်းသည် ဤကွန်ပျူတာ မဖတ်နိုင်သေးသော အက္ခရာဖြင့် ဖြစ်သည်- {scripts}။ ဗလာထားထားသည်။ ရိုက်ထည့်ပါ၊ သို့မဟုတ် ဘာသာစကား ထည့်နည်းကို “countersign doctor” ဖြင့် ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The picture is larger than {most} pixels a side. It was read all the same; check the fields.</source>
        <translation>ပုံသည် တစ်ဖက်လျှင် {most} ပစ်ဆယ်ထက် ကြီးသည်။ သို့သော် ဖတ်ပြီးပြီ၊ အကွက်များကို စစ်ပါ။</translation>
    </message>
    <message>
        <source>The picture is smaller than {least} pixels a side. Take it again from nearer or at a higher resolution.</source>
        <translation>ပုံသည် တစ်ဖက်လျှင် {least} ပစ်ဆယ်အောက် သေးသည်။ ပိုနီးနီး သို့မဟုတ် ပုံရိပ်မြင့်ဖြင့် ပြန်ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>Fields that nobody looked at: {count}, the first is {field}. Accept it with Enter, or correct it.</source>
        <translation>မည်သူမျှ မကြည့်ရသေးသော အကွက်- {count} ခု၊ ပထမမှာ {field} ဖြစ်သည်။ Enter ဖြင့် လက်ခံပါ သို့မဟုတ် ပြင်ပါ။</translation>
    </message>
    <message>
        <source>Reading was stopped because the page was closed.</source>
        <translation>စာမျက်နှာပိတ်လိုက်၍ ဖတ်ခြင်းကို ရပ်လိုက်သည်။</translation>
    </message>
    <message>
        <source>Reading stopped because of a fault in the program ({fault} in {place}). Try the document once more; if it happens again, please report these two words.</source>
        <translation>ပရိုဂရမ်ချို့ယွင်း၍ ဖတ်ခြင်းရပ်သွားသည် ({place} ရှိ {fault})။ စာရွက်ကို ထပ်ကြိုးစားပါ၊ ထပ်ဖြစ်လျှင် ဤစကားလုံးနှစ်ခုကို အကြောင်းကြားပါ။</translation>
    </message>
    <message>
        <source>There was not enough memory to read this page. Close other programs, or scan the document again at a lower resolution.</source>
        <translation>ဤစာမျက်နှာကို ဖတ်ရန် မှတ်ဉာဏ် မလုံလောက်ပါ။ အခြားပရိုဂရမ်များ ပိတ်ပါ သို့မဟုတ် စာရွက်ကို ပုံရိပ်နိမ့်ဖြင့် ပြန်စကင်ဖတ်ပါ။</translation>
    </message>
    <message>
        <source>A rule is not met, and no reason was given. Correct the field, or write why it is right as it is.</source>
        <translation>စည်းမျဉ်းတစ်ခု မပြည့်မီဘဲ အကြောင်းပြချက်လည်း မရှိပါ။ အကွက်ကို ပြင်ပါ သို့မဟုတ် ဘာကြောင့် မှန်သည်ကို ရေးပါ။</translation>
    </message>
    <message>
        <source>A rule of {field} is not met ({rule}). Correct the field, or write why it is right as it is.</source>
        <translation>{field} ၏ စည်းမျဉ်းတစ်ခု မပြည့်မီပါ ({rule})။ အကွက်ကို ပြင်ပါ သို့မဟုတ် ဘာကြောင့် မှန်သည်ကို ရေးပါ။</translation>
    </message>
    <message>
        <source>The reading process stopped in the middle of this document and was started again. Try the document once more; if it happens again, scan or photograph it anew.</source>
        <translation>ဤစာရွက်အလယ်တွင် ဖတ်ခြင်းရပ်သွားပြီး ပြန်စထားသည်။ စာရွက်ကို ထပ်ကြိုးစားပါ၊ ထပ်ဖြစ်လျှင် ပြန်စကင်ဖတ်ပါ သို့မဟုတ် ဓာတ်ပုံရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This document took longer than {seconds} seconds, so reading was stopped. Scan or photograph it again, straight and without much background.</source>
        <translation>ဤစာရွက်သည် {seconds} စက္ကန့်ထက် ကြာ၍ ဖတ်ခြင်းကို ရပ်လိုက်သည်။ တည့်တည့်၊ နောက်ခံနည်းနည်းဖြင့် ပြန်စကင်ဖတ်ပါ သို့မဟုတ် ဓာတ်ပုံရိုက်ပါ။</translation>
    </message>
    <message>
        <source>The reading process could not be started. Close other programs, then start Countersign again.</source>
        <translation>ဖတ်သည့်လုပ်ငန်းစဉ်ကို မစနိုင်ပါ။ အခြားပရိုဂရမ်များ ပိတ်ပြီး Countersign ကို ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}). Nothing you typed is lost; try it again, and report it if it happens twice.</source>
        <translation>ပရိုဂရမ်အတွင်း အမှားဖြစ်သည် ({kind})။ သင်ရိုက်ထားသည် ဘာမျှ မပျောက်ပါ။ ထပ်ကြိုးစားပါ၊ ထပ်ဖြစ်လျှင် အကြောင်းကြားပါ။</translation>
    </message>
    <message>
        <source>The window cannot be shown: the system lacks {libraries}. On Debian or Ubuntu install: {packages}.</source>
        <translation>ဝင်းဒိုးကို မပြနိုင်ပါ- စနစ်တွင် {libraries} မရှိပါ။ Debian သို့မဟုတ် Ubuntu တွင် ထည့်သွင်းပါ- {packages}။</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Start Countersign in a graphical session, or use the command countersign read.</source>
        <translation>ဝင်းဒိုးပြရန် မျက်နှာပြင် မရှိပါ။ Countersign ကို ဂရပ်ဖစ်စက်ရှင်တွင် ဖွင့်ပါ သို့မဟုတ် countersign read အမိန့်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>The display {display} does not answer. Check that the graphical session is running and that DISPLAY names it.</source>
        <translation>မျက်နှာပြင် {display} က မတုံ့ပြန်ပါ။ ဂရပ်ဖစ်စက်ရှင် အလုပ်လုပ်ပြီး DISPLAY က ၎င်းကို ညွှန်သည်ကို စစ်ပါ။</translation>
    </message>
    <message>
        <source>This field has no box on the picture yet. Draw one: Field, Draw the box by hand.</source>
        <translation>ဤအကွက်တွင် ပုံပေါ်၌ ဘောင်မရှိသေးပါ။ တစ်ခုဆွဲပါ- အကွက် &gt; ဘောင်ကို လက်ဖြင့်ဆွဲ။</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>သက်သေပြပြီး</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ရှင်းလင်း</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>စစ်ရန်</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>မကိုက်ညီ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>မတွေ့</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>အတည်ပြုပြီး</translation>
    </message>
    <message>
        <source>{count} proven</source>
        <translation>သက်သေပြပြီး {count}</translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation>ရှင်းလင်း {count}</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>စစ်ရန် {count}</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>မကိုက်ညီ {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>မတွေ့ {count}</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>အတည်ပြုပြီး {count}</translation>
    </message>
    <message>
        <source>printed text</source>
        <translation>ပုံနှိပ်စာ</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>စက်ဖတ်အပိုင်း</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>ဘားကုဒ်</translation>
    </message>
    <message>
        <source>worked out from another field</source>
        <translation>အခြားအကွက်မှ တွက်ထားသည်</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>အသုံးပြုသူ</translation>
    </message>
    <message>
        <source>reader is warming up</source>
        <translation>ဖတ်စက် အသင့်ပြင်နေသည်</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>အော့ဖ်လိုင်း</translation>
    </message>
    <message>
        <source>reader is starting again</source>
        <translation>ဖတ်စက် ပြန်စနေသည်</translation>
    </message>
    <message>
        <source>reader is closed</source>
        <translation>ဖတ်စက် ပိတ်ထားသည်</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>ကြီးကြပ်သူ</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>စီမံသူ</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>ဝင်</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>ထွက်</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN ငြင်းပယ်</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>ပြန်ဝင်ခွင့်</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>လက်မှတ်ထိုး</translation>
    </message>
    <message>
        <source>field changed</source>
        <translation>အကွက် ပြောင်း</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>ပြင်ပြီး</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>ထုတ်ပြီး</translation>
    </message>
    <message>
        <source>covered field shown</source>
        <translation>ဖုံးထားသော အကွက် ပြ</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>ဖျက်</translation>
    </message>
    <message>
        <source>operator entered</source>
        <translation>အသုံးပြုသူ ထည့်</translation>
    </message>
    <message>
        <source>operator changed</source>
        <translation>အသုံးပြုသူ ပြောင်း</translation>
    </message>
    <message>
        <source>one operator without a PIN</source>
        <translation>တစ်ဦးတည်း PIN မဲ့</translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation>မူဝါဒ ပြောင်း</translation>
    </message>
    <message>
        <source>recovery passphrase changed</source>
        <translation>ပြန်ယူရေး စကားဝှက် ပြောင်း</translation>
    </message>
    <message>
        <source>unfinished document erased</source>
        <translation>မပြီးသေးသော စာရွက် ဖျက်</translation>
    </message>
    <message>
        <source>log written for an auditor</source>
        <translation>စာရင်းစစ်အတွက် မှတ်တမ်း ရေးထုတ်</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>အရန်သိမ်း</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>အရန်မှ ပြန်ယူ</translation>
    </message>
    <message>
        <source>date believed</source>
        <translation>ရက်စွဲ လက်ခံ</translation>
    </message>
    <message>
        <source>store set up</source>
        <translation>သိုလှောင်ခန်း တည်ဆောက်</translation>
    </message>
    <message>
        <source>At least one administrator must be able to sign in. Make somebody else administrator first.</source>
        <translation>ဝင်ရောက်နိုင်သော စီမံခန့်ခွဲသူ အနည်းဆုံး တစ်ဦး ရှိရမည်။ အခြားသူတစ်ဦးကို အရင် စီမံခန့်ခွဲသူ ခန့်ပါ။</translation>
    </message>
    <message>
        <source>This needs a second person. Ask a supervisor to approve it with a PIN.</source>
        <translation>ဤအရာအတွက် ဒုတိယလူ လိုအပ်သည်။ ကြီးကြပ်ရေးမှူးအား PIN ဖြင့် အတည်ပြုခိုင်းပါ။</translation>
    </message>
    <message>
        <source>This person may not approve it. Ask a supervisor or an administrator.</source>
        <translation>ဤသူ အတည်ပြုခွင့် မရှိပါ။ ကြီးကြပ်ရေးမှူး သို့မဟုတ် စီမံခန့်ခွဲသူကို မေးပါ။</translation>
    </message>
    <message>
        <source>The second person must be somebody else. Ask another supervisor.</source>
        <translation>ဒုတိယလူသည် အခြားသူ ဖြစ်ရမည်။ အခြား ကြီးကြပ်ရေးမှူးကို မေးပါ။</translation>
    </message>
    <message>
        <source>Entries at the end of the log are missing, or its end was exchanged.</source>
        <translation>မှတ်တမ်းအဆုံးရှိ အချက်များ ပျောက်နေသည်၊ သို့မဟုတ် အဆုံးကို လဲထားသည်။</translation>
    </message>
    <message>
        <source>This entry of the log, or the one before it, was changed.</source>
        <translation>မှတ်တမ်း၏ ဤအချက် သို့မဟုတ် ၎င်းမတိုင်မီ အချက်ကို ပြောင်းလဲထားသည်။</translation>
    </message>
    <message>
        <source>Entries of the log are missing before this one, or their order was changed.</source>
        <translation>ဤအချက်မတိုင်မီ မှတ်တမ်းအချက်များ ပျောက်နေသည်၊ သို့မဟုတ် အစီအစဉ် ပြောင်းထားသည်။</translation>
    </message>
    <message>
        <source>This entry of the log was not written by the program.</source>
        <translation>မှတ်တမ်း၏ ဤအချက်ကို ပရိုဂရမ်က မရေးခဲ့ပါ။</translation>
    </message>
    <message>
        <source>This backup is not whole ({name}), so it was not used. Choose another one.</source>
        <translation>ဤအရန်သိမ်းသည် မပြည့်စုံပါ ({name})၊ ထို့ကြောင့် မသုံးခဲ့ပါ။ အခြားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>This checkpoint was not signed by the store whose log this is.</source>
        <translation>ဤစစ်ဆေးမှတ်ကို ဤမှတ်တမ်းပိုင် သိုလှောင်ရုံက လက်မှတ်မထိုးခဲ့ပါ။</translation>
    </message>
    <message>
        <source>This is not a checkpoint of Countersign. Choose the checkpoint file that came with an export.</source>
        <translation>ဤသည်မှာ Countersign ၏ စစ်ဆေးမှတ် မဟုတ်ပါ။ ထုတ်ယူမှုနှင့်အတူ ပါလာသော စစ်ဆေးမှတ်ဖိုင်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>The date {date} is far ahead of the last one that was seen, so nothing was erased. Check the system&apos;s date; an administrator can confirm it.</source>
        <translation>ရက်စွဲ {date} သည် နောက်ဆုံး တွေ့ခဲ့သည်ထက် အလွန်စောနေသဖြင့် ဘာမျှ မဖျက်ခဲ့ပါ။ စနစ်ရက်စွဲကို စစ်ဆေးပါ။ စီမံခန့်ခွဲသူက အတည်ပြုနိုင်သည်။</translation>
    </message>
    <message>
        <source>The system&apos;s date lies before {date}, which was seen already, so nothing was erased. Correct the date, or an administrator confirms it.</source>
        <translation>စနစ်ရက်စွဲသည် တွေ့ပြီးသား {date} မတိုင်မီ ဖြစ်နေသဖြင့် ဘာမျှ မဖျက်ခဲ့ပါ။ ရက်စွဲကို ပြင်ပါ၊ သို့မဟုတ် စီမံခန့်ခွဲသူက အတည်ပြုပါ။</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, best on another disk.</source>
        <translation>အရန်သိမ်း မရှိသေးပါ။ အခြားဒစ်ပေါ်တွင် တစ်ခု ပြုလုပ်ပါ။</translation>
    </message>
    <message>
        <source>Some scripts may show as boxes: {names} missing. Install these fonts.</source>
        <translation>အချို့စာများ အကွက်အဖြစ် ပေါ်နိုင်သည် - {names} မရှိပါ။ ဤဖောင့်များကို ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>Outside files are not opened in a full jail on this system. Open only files that you trust.</source>
        <translation>ဤစနစ်တွင် ပြင်ပဖိုင်များကို အပြည့်အဝ သီးခြားခွဲ၍ မဖွင့်နိုင်ပါ။ ယုံကြည်ရသော ဖိုင်များကိုသာ ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>This system offers no keyring, so the recovery passphrase is asked for at each start.</source>
        <translation>ဤစနစ်တွင် သော့တွဲ မရှိသဖြင့် စဖွင့်တိုင်း ပြန်လည်ရယူရေး စကားစုကို မေးမည်။</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, install Tesseract&apos;s data for them; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>ဤဘာသာစကားများဖြင့် စာမျက်နှာများကို ပြနိုင်သော်လည်း မဖတ်ပါ။ ဖတ်ရန် Tesseract ၏ ဒေတာကို ထည့်သွင်းပါ၊ Debian နှင့် Ubuntu တွင်- sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, add the Python package tesserocr (the extra “tesseract” of this program) and Tesseract&apos;s data; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>ဤဘာသာစကားများဖြင့် စာမျက်နှာများကို ပြနိုင်သော်လည်း မဖတ်ပါ။ ဖတ်ရန် Python ပက်ကေ့ချ် tesserocr (ဤပရိုဂရမ်၏ “tesseract” အပို) နှင့် Tesseract ၏ ဒေတာကို ထည့်ပါ၊ Debian နှင့် Ubuntu တွင်- sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The package {name} is missing. Install Countersign again.</source>
        <translation>ပက်ကေ့ {name} မရှိပါ။ Countersign ကို ထပ်မံ ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>This could not be looked at ({name}). Run it again; if it stays so, ask an administrator.</source>
        <translation>ဤအရာကို မစစ်ဆေးနိုင်ပါ ({name})။ ထပ်လုပ်ကြည့်ပါ။ မပြောင်းလျှင် စီမံခန့်ခွဲသူကို မေးပါ။</translation>
    </message>
    <message>
        <source>No scanner answers. Connect one and switch it on, if one is to be used.</source>
        <translation>စကင်နာ တစ်ခုမျှ မတုံ့ပြန်ပါ။ သုံးလိုလျှင် ချိတ်ဆက်ပြီး ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>The program scanimage is missing. Install the package sane-utils to use scanners.</source>
        <translation>scanimage ပရိုဂရမ် မရှိပါ။ စကင်နာများ သုံးရန် sane-utils ပက်ကေ့ကို ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>{count} network connections are open, and there must be none. Close the program and report it.</source>
        <translation>ကွန်ရက် ချိတ်ဆက်မှု {count} ခု ဖွင့်နေသည်၊ တစ်ခုမျှ မရှိရပါ။ ပရိုဂရမ်ကို ပိတ်ပြီး တိုင်ကြားပါ။</translation>
    </message>
    <message>
        <source>Only {free} are free on the disk of the records. Free some space.</source>
        <translation>မှတ်တမ်းများ၏ ဒစ်တွင် {free} သာ လွတ်သည်။ နေရာလွတ် ဖန်တီးပါ။</translation>
    </message>
    <message>
        <source>The log is not the one that this checkpoint was made of.</source>
        <translation>ဤမှတ်တမ်းသည် ဤစစ်ဆေးမှတ် ပြုလုပ်ခဲ့သော မှတ်တမ်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>The log is older than what was written already: an old copy was put in its place.</source>
        <translation>မှတ်တမ်းသည် ရေးပြီးသားထက် ဟောင်းနေသည်။ မိတ္တူဟောင်းကို အစားထိုးထားသည်။</translation>
    </message>
    <message>
        <source>The file {file} is not an exported log of Countersign. Choose another one.</source>
        <translation>ဖိုင် {file} သည် Countersign မှ ထုတ်ယူသော မှတ်တမ်း မဟုတ်ပါ။ အခြားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor or an administrator.</source>
        <translation>သင့်တာဝန်က ဤအရာကို ခွင့်မပြုပါ။ ကြီးကြပ်ရေးမှူး သို့မဟုတ် စီမံခန့်ခွဲသူကို မေးပါ။</translation>
    </message>
    <message>
        <source>There is an operator {operator} already. Choose another short name.</source>
        <translation>လုပ်ဆောင်သူ {operator} ရှိပြီးသားဖြစ်သည်။ အခြား အမည်တို ရွေးပါ။</translation>
    </message>
    <message>
        <source>A short name may hold letters, digits, - and _ only. Choose another one.</source>
        <translation>အမည်တိုတွင် အက္ခရာ၊ ဂဏန်း၊ - နှင့် _ သာ ပါနိုင်သည်။ အခြားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>This operator is not known. Choose one from the list.</source>
        <translation>ဤလုပ်ဆောင်သူကို မသိပါ။ စာရင်းမှ တစ်ဦး ရွေးပါ။</translation>
    </message>
    <message>
        <source>There are operators with PINs already. Working without PINs can be chosen at the first start only.</source>
        <translation>PIN ရှိသော လုပ်ဆောင်သူများ ရှိပြီးသားဖြစ်သည်။ PIN မပါဘဲ လုပ်ဆောင်ခြင်းကို ပထမဆုံး စဖွင့်ချိန်တွင်သာ ရွေးနိုင်သည်။</translation>
    </message>
    <message>
        <source>The key of the records is not in this system&apos;s keyring. Type the recovery passphrase.</source>
        <translation>မှတ်တမ်းများ၏ သော့သည် ဤစနစ်၏ သော့တွဲတွင် မရှိပါ။ ပြန်လည်ရယူရေး စကားစုကို ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase. Compare it with the printed one, letter by letter.</source>
        <translation>ဤသည်မှာ ပြန်လည်ရယူရေး စကားစု မဟုတ်ပါ။ ပုံနှိပ်ထားသည်နှင့် စာလုံးတစ်လုံးချင်း တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The kept picture is damaged and cannot be shown. Restore a backup if it is needed.</source>
        <translation>သိမ်းထားသော ပုံ ပျက်စီးနေသဖြင့် မပြနိုင်ပါ။ လိုအပ်လျှင် အရန်သိမ်းမှ ပြန်ယူပါ။</translation>
    </message>
    <message>
        <source>No picture is kept with this record. It may have been erased by the site&apos;s rules.</source>
        <translation>ဤမှတ်တမ်းနှင့်အတူ ပုံ မသိမ်းထားပါ။ ဤနေရာ၏ စည်းမျဉ်းအရ ဖျက်ပြီး ဖြစ်နိုင်သည်။</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} characters. Choose a longer one.</source>
        <translation>PIN သည် အနည်းဆုံး စာလုံး {least} လုံး ရှိရမည်။ ပိုရှည်သည်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds, then try again.</source>
        <translation>PIN အမှား များလွန်းသည်။ {seconds} စက္ကန့် စောင့်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together. Try again.</source>
        <translation>အမည်နှင့် PIN မကိုက်ညီပါ။ ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The policy file is wrong at {key}. Correct the name or the value there; nothing was changed.</source>
        <translation>မူဝါဒဖိုင်သည် {key} တွင် မှားနေသည်။ ထိုနေရာရှိ အမည် သို့မဟုတ် တန်ဖိုးကို ပြင်ပါ။ ဘာမျှ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>The policy file cannot be read ({detail}). Correct it; nothing was changed.</source>
        <translation>မူဝါဒဖိုင်ကို ဖတ်၍မရပါ ({detail})။ ၎င်းကို ပြင်ပါ။ ဘာမျှ မပြောင်းလဲပါ။</translation>
    </message>
    <message>
        <source>No reason was given. Write why the record is changed.</source>
        <translation>အကြောင်းပြချက် မပေးထားပါ။ မှတ်တမ်းကို ဘာကြောင့် ပြောင်းသည်ကို ရေးပါ။</translation>
    </message>
    <message>
        <source>This record is saved already. Open it from the history to change it.</source>
        <translation>ဤမှတ်တမ်းကို သိမ်းပြီးဖြစ်သည်။ ပြောင်းရန် မှတ်တမ်းဟောင်းများမှ ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>This record is not in the store. It may have been erased; look for it in the history.</source>
        <translation>ဤမှတ်တမ်းသည် သိုလှောင်ရုံတွင် မရှိပါ။ ဖျက်ပြီး ဖြစ်နိုင်သည်။ မှတ်တမ်းဟောင်းများတွင် ရှာပါ။</translation>
    </message>
    <message>
        <source>This version of the program does not know documents of the kind {document}. Install the newest version.</source>
        <translation>ဤပရိုဂရမ်ဗားရှင်းသည် {document} အမျိုးအစား စာရွက်စာတမ်းများကို မသိပါ။ နောက်ဆုံးဗားရှင်းကို ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>This record cannot be read, its data were damaged. Restore the last good backup.</source>
        <translation>ဤမှတ်တမ်းကို ဖတ်၍မရပါ၊ ၎င်း၏ ဒေတာ ပျက်စီးနေသည်။ နောက်ဆုံး ကောင်းမွန်သော အရန်သိမ်းမှ ပြန်ယူပါ။</translation>
    </message>
    <message>
        <source>Another window is writing to the records. Try again in a moment.</source>
        <translation>အခြားဝင်းဒိုးတစ်ခုက မှတ်တမ်းများသို့ ရေးနေသည်။ ခဏအကြာ ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The records are closed. Open them again.</source>
        <translation>မှတ်တမ်းများ ပိတ်ထားသည်။ ထပ်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>The records in {file} are damaged; nothing was changed. Restore the last good backup.</source>
        <translation>{file} ထဲရှိ မှတ်တမ်းများ ပျက်စီးနေသည်။ ဘာမျှ မပြောင်းလဲပါ။ နောက်ဆုံး ကောင်းမွန်သော အရန်သိမ်းမှ ပြန်ယူပါ။</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>ဒစ်ပြည့်နေသဖြင့် ဘာမျှ မသိမ်းရသေးပါ။ နေရာလွတ် ဖန်တီးပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>There are records in this folder already. Open them, or choose another folder.</source>
        <translation>ဤဖိုင်တွဲတွင် မှတ်တမ်းများ ရှိပြီးသားဖြစ်သည်။ ၎င်းတို့ကို ဖွင့်ပါ၊ သို့မဟုတ် အခြားဖိုင်တွဲ ရွေးပါ။</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder.</source>
        <translation>ဖိုင် {file} သည် အခြားပရိုဂရမ်၏ ဖိုင်ဖြစ်သည်။ အခြားဖိုင်တွဲ ရွေးပါ။</translation>
    </message>
    <message>
        <source>The records are open in another window. Close it, then try again.</source>
        <translation>မှတ်တမ်းများကို အခြားဝင်းဒိုးတွင် ဖွင့်ထားသည်။ ၎င်းကို ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The disk did not take the data, so nothing was saved ({file}). Check the disk and try again.</source>
        <translation>ဒစ်က ဒေတာကို မလက်ခံသဖြင့် ဘာမျှ မသိမ်းရသေးပါ ({file})။ ဒစ်ကို စစ်ဆေးပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Copy it from the last backup beside the records.</source>
        <translation>သော့ဖိုင် {file} ပျက်စီးနေသည်။ နောက်ဆုံး အရန်သိမ်းမှ ကူးယူ၍ မှတ်တမ်းများဘေးတွင် ထားပါ။</translation>
    </message>
    <message>
        <source>The key file {file} is missing, so the records cannot be opened. Copy it from the last backup.</source>
        <translation>သော့ဖိုင် {file} မရှိသဖြင့် မှတ်တမ်းများကို ဖွင့်၍မရပါ။ နောက်ဆုံး အရန်သိမ်းမှ ကူးယူပါ။</translation>
    </message>
    <message>
        <source>The records {file} are missing. Connect their disk, or restore the last backup; no new ones were made.</source>
        <translation>မှတ်တမ်းများ {file} မတွေ့ပါ။ ၎င်းတို့ရှိသော ဒစ်ကို ချိတ်ပါ၊ သို့မဟုတ် နောက်ဆုံး အရန်သိမ်းမှ ပြန်ယူပါ။ အသစ် မပြုလုပ်ပါ။</translation>
    </message>
    <message>
        <source>The database library does not encrypt. Install Countersign again; nothing was written.</source>
        <translation>ဒေတာဘေ့စ် စာကြည့်တိုက်က ကုဒ်ဝှက်မပေးပါ။ Countersign ကို ထပ်မံ ထည့်သွင်းပါ။ ဘာမျှ မရေးရသေးပါ။</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check who may read it.</source>
        <translation>ဖိုင် {file} ကို ဖတ်၍မရပါ။ မည်သူ ဖတ်ခွင့်ရှိသည်ကို စစ်ဆေးပါ။</translation>
    </message>
    <message>
        <source>The folder of the records cannot be written to ({file}); nothing was saved. Check who may write there.</source>
        <translation>မှတ်တမ်းဖိုင်တွဲသို့ ရေး၍မရပါ ({file})။ ဘာမျှ မသိမ်းရသေးပါ။ ထိုနေရာတွင် မည်သူ ရေးခွင့်ရှိသည်ကို စစ်ဆေးပါ။</translation>
    </message>
    <message>
        <source>The records in {file} were made by a newer version of the program. Install that version.</source>
        <translation>{file} ထဲရှိ မှတ်တမ်းများကို ပိုသစ်သော ပရိုဂရမ်ဗားရှင်းဖြင့် ပြုလုပ်ထားသည်။ ထိုဗားရှင်းကို ထည့်သွင်းပါ။</translation>
    </message>
</context>
</TS>
