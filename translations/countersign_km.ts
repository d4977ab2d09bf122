<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>អំពី Countersign</translation>
    </message>
    <message>
        <source>Countersign {version}</source>
        <translation>Countersign {version}</translation>
    </message>
    <message>
        <source>Reads identity documents on this computer alone, and leaves the last word to you. It opens no network connection, and keeps images in memory only until their record is countersigned.</source>
        <translation>អានឯកសារអត្តសញ្ញាណតែលើកុំព្យូទ័រនេះ ហើយទុកការសម្រេចចុងក្រោយឱ្យអ្នក។ កម្មវិធីមិនភ្ជាប់បណ្ដាញណាមួយទេ ហើយរក្សារូបភាពតែក្នុងអង្គចងចាំ រហូតដល់កំណត់ត្រាត្រូវបានចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Built with Qt {qt}</source>
        <translation>បង្កើតដោយប្រើ Qt {qt}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>អាជ្ញាបណ្ណ</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>ស្នាដៃអ្នកដទៃ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>The text was not installed with this copy.</source>
        <translation>អត្ថបទនេះមិនបានដំឡើងជាមួយច្បាប់នេះទេ។</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ឯកសារ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែ(&amp;E)</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>វាល(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>លិខិត(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>កំណត់ត្រា(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>មើល(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ(&amp;H)</translation>
    </message>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>ទម្រង់នាំចេញ(&amp;R)</translation>
    </message>
    <message>
        <source>Al&amp;ternative</source>
        <translation>តម្លៃផ្សេង(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>រូបរាង(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>ជួររង់ចាំ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>បើក(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a document</source>
        <translation>បិទភ្ជាប់លិខិត(&amp;P)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Sc&amp;an</source>
        <translation>ស្កេន(&amp;A)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>ស្កេន</translation>
    </message>
    <message>
        <source>Sca&amp;nner…</source>
        <translation>ម៉ាស៊ីនស្កេន(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>កាមេរ៉ា(&amp;C)…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>កាមេរ៉ា</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>តាមដានថត(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Set up export…</source>
        <translation>រៀបចំការនាំចេញ(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as searchable P&amp;DF…</source>
        <translation>រក្សាទុកជា PDF ដែលអាចស្វែងរកបាន(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Write again what could not be written</source>
        <translation>សរសេរឡើងវិញអ្វីដែលមិនទាន់បានសរសេរ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lock the desk</source>
        <translation>ចាក់សោតុ(&amp;L)</translation>
    </message>
    <message>
        <source>Swi&amp;tch operator</source>
        <translation>ប្ដូរអ្នកប្រើ(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>ការកំណត់(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ចាកចេញ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>មិនធ្វើវិញ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ធ្វើឡើងវិញ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Same as in the record before</source>
        <translation>ដូចកំណត់ត្រាមុន(&amp;S)</translation>
    </message>
    <message>
        <source>Type again &amp;blind</source>
        <translation>វាយម្ដងទៀតដោយមិនមើល(&amp;B)</translation>
    </message>
    <message>
        <source>Take alternative &amp;{number}</source>
        <translation>យកតម្លៃផ្សេងទី &amp;{number}</translation>
    </message>
    <message>
        <source>&amp;Accept, go to the next open one</source>
        <translation>យល់ព្រម ទៅវាលដែលនៅសល់បន្ទាប់(&amp;A)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>វាលបន្ទាប់(&amp;N)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>&amp;Previous field</source>
        <translation>វាលមុន(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>&amp;Leave the editor</source>
        <translation>ចេញពីប្រអប់វាយ(&amp;L)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next &amp;doubtful character</source>
        <translation>តួអក្សរសង្ស័យបន្ទាប់(&amp;D)</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful character</source>
        <translation>តួអក្សរសង្ស័យមុន(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why this value</source>
        <translation>ហេតុអ្វីតម្លៃនេះ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Read this box again</source>
        <translation>អានប្រអប់នេះម្ដងទៀត(&amp;R)</translation>
    </message>
    <message>
        <source>Draw the &amp;box by hand</source>
        <translation>គូរប្រអប់ដោយដៃ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Countersign</source>
        <translation>ចុះហត្ថលេខា(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>ទុកពេលក្រោយ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read the whole document again</source>
        <translation>អានលិខិតទាំងមូលម្ដងទៀត(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the &amp;type…</source>
        <translation>ជ្រើសប្រភេទ(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;urn the card over</source>
        <translation>ត្រឡប់ប័ណ្ណ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Join with the next one: front and back</source>
        <translation>ភ្ជាប់ជាមួយលិខិតបន្ទាប់៖ ខាងមុខ និងខាងក្រោយ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Make two documents of it again</source>
        <translation>បំបែកជាលិខិតពីរវិញ(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;off the desk</source>
        <translation>យកចេញពីតុ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find a record…</source>
        <translation>រកកំណត់ត្រា(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>កំណត់ហេតុ(&amp;L)…</translation>
    </message>
    <message>
        <source>F&amp;igures…</source>
        <translation>តួលេខ(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Operators…</source>
        <translation>អ្នកប្រើ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;What is kept…</source>
        <translation>អ្វីដែលរក្សាទុក(&amp;W)…</translation>
    </message>
    <message>
        <source>Recovery &amp;passphrase…</source>
        <translation>ឃ្លាសម្ងាត់សង្គ្រោះ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>បម្រុងទុកឥឡូវ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>សង្គ្រោះពីការបម្រុង(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Erase what is due…</source>
        <translation>លុបអ្វីដែលដល់កំណត់(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep records…</source>
        <translation>រក្សាទុកកំណត់ត្រា(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Pause reading ahead</source>
        <translation>ផ្អាកការអានជាមុន(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop reading this one</source>
        <translation>ឈប់អានលិខិតនេះ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read again what could not be read</source>
        <translation>អានម្ដងទៀតនូវអ្វីដែលអានមិនបាន(&amp;R)</translation>
    </message>
    <message>
        <source>One place &amp;up</source>
        <translation>ឡើងមួយកន្លែង(&amp;U)</translation>
    </message>
    <message>
        <source>One place &amp;down</source>
        <translation>ចុះមួយកន្លែង(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;field</source>
        <translation>ពង្រីកទៅវាល(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ពង្រីក(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>បង្រួម(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>បង្ហាញទាំងអស់(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>បង្វិលទៅស្ដាំ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Boxes of all text</source>
        <translation>ប្រអប់នៃអត្ថបទទាំងអស់(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>ទៅជួររង់ចាំ(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>ផ្ទាំងបន្ទាប់(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>ផ្ទាំងមុន(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>តាមប្រព័ន្ធ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ភ្លឺ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ងងឹត(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>កម្រិតពណ៌ខ្ពស់(&amp;H)</translation>
    </message>
    <message>
        <source>Larger &amp;writing</source>
        <translation>អក្សរធំជាង(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;maller writing</source>
        <translation>អក្សរតូចជាង(&amp;M)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>រៀបផ្ទាំងដូចដើម(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>គ្រាប់ចុច(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Is everything well?…</source>
        <translation>តើអ្វីៗល្អទេ(&amp;I)?…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>ប្ដូរគ្រាប់ចុច(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>អំពី Countersign(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Known already</source>
        <translation>មានរួចហើយ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>និង %n ទៀត</numerusform>
            <numerusform>និង %n ទៀត</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign all the same</source>
        <translation>ចុះហត្ថលេខាទោះយ៉ាងណា</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this document or person are kept already</source>
        <translation>
            <numerusform>មានកំណត់ត្រា %n នៃលិខិត ឬមនុស្សនេះរក្សាទុករួចហើយ</numerusform>
            <numerusform>មានកំណត់ត្រា %n នៃលិខិត ឬមនុស្សនេះរក្សាទុករួចហើយ</numerusform>
        </translation>
    </message>
    <message>
        <source>same number</source>
        <translation>លេខដូចគ្នា</translation>
    </message>
    <message>
        <source>same date of birth, near name</source>
        <translation>ថ្ងៃកំណើតដូចគ្នា ឈ្មោះស្រដៀង</translation>
    </message>
    <message>
        <source>countersigned by {who} on {day}</source>
        <translation>ចុះហត្ថលេខាដោយ {who} នៅ {day}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>គ្មានអ្វីខុសគ្នាទេ។</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>ខុសគ្នា</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ឥឡូវ</translation>
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
        <translation>តម្លៃផ្សេងទី {n}៖ {value}</translation>
    </message>
</context>
<context>
    <name>AlternativesBar</name>
    <message>
        <source>Alternatives</source>
        <translation>តម្លៃផ្សេង</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Two people</source>
        <translation>មនុស្សពីរនាក់</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>មនុស្សទីពីរ</translation>
    </message>
    <message>
        <source>A rule is not met. Does a second person agree that the record is right all the same?</source>
        <translation>មានច្បាប់មួយមិនបំពេញ។ តើមនុស្សទីពីរយល់ព្រមថាកំណត់ត្រានៅតែត្រឹមត្រូវទេ?</translation>
    </message>
    <message>
        <source>Records are to be erased for good. Does a second person agree?</source>
        <translation>កំណត់ត្រានឹងត្រូវលុបជារៀងរហូត។ តើមនុស្សទីពីរយល់ព្រមទេ?</translation>
    </message>
    <message>
        <source>A record is to be erased for good. Does a second person agree?</source>
        <translation>កំណត់ត្រាមួយនឹងត្រូវលុបជារៀងរហូត។ តើមនុស្សទីពីរយល់ព្រមទេ?</translation>
    </message>
    <message>
        <source>Somebody is to be let in again before the wait is over. Does a second person agree?</source>
        <translation>នឹងអនុញ្ញាតឱ្យនរណាម្នាក់ចូលវិញមុនអស់ពេលរង់ចាំ។ តើមនុស្សទីពីរយល់ព្រមទេ?</translation>
    </message>
    <message>
        <source>Does a second person agree?</source>
        <translation>តើមនុស្សទីពីរយល់ព្រមទេ?</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Log</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>ពិនិត្យខ្សែសង្វាក់</translation>
    </message>
    <message>
        <source>Write it for an auditor…</source>
        <translation>សរសេរសម្រាប់សវនករ…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>គ្រប់គ្នា</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n ធាតុ</numerusform>
            <numerusform>%n ធាតុ</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is whole: every entry follows from the one before.</source>
        <translation>កំណត់ហេតុពេញលេញ៖ ធាតុនីមួយៗបន្តពីធាតុមុន។</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>ធាតុនៃកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>អ្នកណា</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>កំពុងមើលគ្រប់ធាតុ…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>No.</source>
        <translation>ល.រ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>អ្នកណា</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>លម្អិត</translation>
    </message>
</context>
<context>
    <name>AuditRoom</name>
    <message>
        <source>The log was written to {file}. An auditor checks it with countersign verify-log.</source>
        <translation>កំណត់ហេតុត្រូវបានសរសេរទៅ {file}។ សវនករពិនិត្យវាដោយ countersign verify-log។</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Write the log to</source>
        <translation>សរសេរកំណត់ហេតុទៅ</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take the picture by it&amp;self</source>
        <translation>ថតដោយស្វ័យប្រវត្តិ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>ផ្នែកទាំងពីរនៃកាតមួយ(&amp;B)</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>ថតរូប</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>កាមេរ៉ា</translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation>កំពុងបើកកាមេរ៉ា…</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then open this window again.</source>
        <translation>រកមិនឃើញកាមេរ៉ា។ សូមដោតមួយ រួចបើកបង្អួចនេះម្ដងទៀត។</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the queue</source>
        <translation>
            <numerusform>%n រូបក្នុងជួររង់ចាំ</numerusform>
            <numerusform>%n រូបក្នុងជួររង់ចាំ</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken. Turn the card over.</source>
        <translation>បានថតហើយ។ សូមត្រឡប់កាត។</translation>
    </message>
    <message>
        <source>Taken. Next card, please.</source>
        <translation>បានថតហើយ។ សូមដាក់កាតបន្ទាប់។</translation>
    </message>
    <message>
        <source>Hold the card before the camera.</source>
        <translation>សូមដាក់កាតនៅមុខកាមេរ៉ា។</translation>
    </message>
    <message>
        <source>Show the whole card.</source>
        <translation>សូមបង្ហាញកាតទាំងមូល។</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>សូមខិតជិតបន្តិច។</translation>
    </message>
    <message>
        <source>Hold the card straight to the camera.</source>
        <translation>សូមកាន់កាតឱ្យត្រង់ទៅកាមេរ៉ា។</translation>
    </message>
    <message>
        <source>It is too dark. Switch a light on.</source>
        <translation>ងងឹតពេក។ សូមបើកភ្លើង។</translation>
    </message>
    <message>
        <source>Light is reflected on the card. Tilt it a little.</source>
        <translation>ពន្លឺចាំងលើកាត។ សូមផ្អៀងវាបន្តិច។</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>សូមកុំកម្រើក။</translation>
    </message>
    <message>
        <source>Good. Press the space bar to take the picture.</source>
        <translation>ល្អ។ ចុចគ្រាប់ចុចដកឃ្លាដើម្បីថត។</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>Photo {number}</source>
        <translation>រូបថត {number}</translation>
    </message>
    <message>
        <source>Photo {number}, back</source>
        <translation>រូបថត {number} ខាងក្រោយ</translation>
    </message>
    <message>
        <source>Photo {number}, front</source>
        <translation>រូបថត {number} ខាងមុខ</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation>រូបភាពផ្ទាល់ពីកាមេរ៉ា</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Document</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>The document with its boxes. Arrow keys go from box to box, plus and minus zoom, 0 shows all.</source>
        <translation>លិខិតជាមួយប្រអប់របស់វា។ គ្រាប់ចុចព្រួញទៅពីប្រអប់មួយទៅមួយ បូកនិងដកសម្រាប់ពង្រីកបង្រួម 0 បង្ហាញទាំងអស់។</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>There is no document behind this one to join it to.</source>
        <translation>មិនមានលិខិតនៅខាងក្រោយដើម្បីភ្ជាប់ជាមួយទេ។</translation>
    </message>
    <message>
        <source>This document has one side only.</source>
        <translation>លិខិតនេះមានតែមួយខាងប៉ុណ្ណោះ។</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup was made and checked: {folder}. Copy it to a stick now and then.</source>
        <translation>ការបម្រុងទុកត្រូវបានធ្វើ និងពិនិត្យ៖ {folder}។ ចម្លងទៅ USB ម្ដងម្កាល។</translation>
    </message>
    <message>
        <source>The records are older than they were: an old copy is in their place. Tell the administrator.</source>
        <translation>កំណត់ត្រាចាស់ជាងមុន៖ ច្បាប់ចម្លងចាស់នៅជំនួស។ ប្រាប់អ្នកគ្រប់គ្រង។</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Text of the cell</source>
        <translation>អត្ថបទក្នុងក្រឡា</translation>
    </message>
</context>
<context>
    <name>CharacterStrip</name>
    <message>
        <source>Characters and their confidence</source>
        <translation>តួអក្សរ និងភាពប្រាកដ</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>Contacts</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>No contact details were found on this page.</source>
        <translation>រកមិនឃើញព័ត៌មានទំនាក់ទំនងនៅលើទំព័រនេះទេ។</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ទូរសព្ទ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>អាសយដ្ឋានបណ្ដាញ</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Keep the correction</source>
        <translation>រក្សាទុកការកែ</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>កែកំណត់ត្រា</translation>
    </message>
    <message>
        <source>The record as it was stays in the history.</source>
        <translation>កំណត់ត្រាដើមនៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Why is it corrected? The reason is kept with the record.</source>
        <translation>ហេតុអ្វីកែ? មូលហេតុត្រូវរក្សាទុកជាមួយកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ទុកដូចដើម</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>A moment, please.</source>
        <translation>សូមរង់ចាំបន្តិច។</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>តើនរណានៅតុ?</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>ជ្រើសឈ្មោះរបស់អ្នក រួចវាយ PIN។</translation>
    </message>
    <message>
        <source>The desk is covered</source>
        <translation>តុត្រូវបានបិទបាំង</translation>
    </message>
    <message>
        <source>Nobody has touched it for a while, or you asked for it.</source>
        <translation>គ្មាននរណាប៉ះវាមួយរយៈ ឬអ្នកបានស្នើ។</translation>
    </message>
    <message>
        <source>The recovery passphrase, please</source>
        <translation>សូមវាយឃ្លាសម្ងាត់សង្គ្រោះ</translation>
    </message>
    <message>
        <source>This system&apos;s keyring does not open the store. The passphrase was printed when it was set up.</source>
        <translation>បណ្ដុំសោនៃប្រព័ន្ធនេះបើកឃ្លាំងមិនបានទេ។ ឃ្លាសម្ងាត់ត្រូវបានបោះពុម្ពពេលរៀបចំ។</translation>
    </message>
    <message>
        <source>The store does not open</source>
        <translation>ឃ្លាំងបើកមិនបានទេ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>ឃ្លាសម្ងាត់សង្គ្រោះ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>បើកឃ្លាំង</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាមម្ដងទៀត</translation>
    </message>
    <message>
        <source>Work without keeping records</source>
        <translation>ធ្វើការដោយមិនរក្សាទុកកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>សង្គ្រោះពីការបម្រុង…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>PIN ខុសច្រើនដងពេក។ អាចសាកម្ដងទៀតក្នុង %n វិនាទី។</numerusform>
            <numerusform>PIN ខុសច្រើនដងពេក។ អាចសាកម្ដងទៀតក្នុង %n វិនាទី។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Pasted picture</source>
        <translation>រូបភាពដែលបានបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Put aside. It waits in the queue.</source>
        <translation>ទុកមួយឡែកហើយ។ វារង់ចាំក្នុងជួរ។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Taken off the desk: {name}</source>
        <translation>បានយកចេញពីតុ៖ {name}</translation>
    </message>
    <message>
        <source>It is still being read. Countersign when the fields are there.</source>
        <translation>កំពុងអាននៅឡើយ។ សូមចុះហត្ថលេខាពេលវាលបង្ហាញហើយ។</translation>
    </message>
    <message>
        <source>The other side of this card is still being read. Countersign when it is there.</source>
        <translation>ផ្នែកម្ខាងទៀតនៃប័ណ្ណនេះកំពុងត្រូវបានអាន។ សូមចុះហត្ថលេខាបញ្ជាក់ពេលវារួចរាល់។</translation>
    </message>
    <message>
        <source>Saved. It is being written to the file.</source>
        <translation>បានរក្សាទុក។ កំពុងសរសេរទៅឯកសារ។</translation>
    </message>
    <message>
        <source>Countersigned and written to {file}</source>
        <translation>បានចុះហត្ថលេខា និងសរសេរទៅ {file}</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>សរសេរម្ដងទៀត</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name} ទំព័រ {number}</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>តើអ្វីៗល្អទេ?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>កំពុងមើល…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look after</source>
        <translation>
            <numerusform>%n រឿងត្រូវមើល</numerusform>
            <numerusform>%n រឿងត្រូវមើល</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>អ្វីៗល្អ។</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>អ្វីដែលបានមើល</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Exported documents</source>
        <translation>លិខិតដែលបាននាំចេញ</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>បាននាំចេញ %n</numerusform>
            <numerusform>បាននាំចេញ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Pictures</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ឯកសារទាំងអស់</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>បើកលិខិត</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Put a document on the desk</source>
        <translation>ដាក់លិខិតមួយលើតុ</translation>
    </message>
    <message>
        <source>Drop it here, press {paste} to paste, or {open} to open a file.</source>
        <translation>ទម្លាក់នៅទីនេះ ចុច {paste} ដើម្បីបិទភ្ជាប់ ឬ {open} ដើម្បីបើកឯកសារ។</translation>
    </message>
</context>
<context>
    <name>EntriesEditor</name>
    <message>
        <source>Remove</source>
        <translation>យកចេញ</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase it for good</source>
        <translation>លុបជារៀងរហូត</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>លុបកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Erase the record of {title} and all its versions?</source>
        <translation>លុបកំណត់ត្រារបស់ {title} និងគ្រប់កំណែ?</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and the backups are renewed without it. A receipt stays in the log.</source>
        <translation>គ្មាននរណាយកវាមកវិញបានទេ ហើយការបម្រុងត្រូវធ្វើឡើងវិញដោយគ្មានវា។ បង្កាន់ដៃនៅក្នុងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log, so name nobody in it.</source>
        <translation>ហេតុអ្វី? មូលហេតុនៅក្នុងកំណត់ហេតុ ដូច្នេះកុំដាក់ឈ្មោះនរណា។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>មូលហេតុ</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>ទម្រង់នាំចេញ(&amp;E)</translation>
    </message>
    <message>
        <source>Export: {form} · {file}</source>
        <translation>នាំចេញ៖ {form} · {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>សៀវភៅ Excel</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>ឯកសារ JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>តារាង CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>អត្ថបទធម្មតា</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export of countersigned records</source>
        <translation>ការនាំចេញកំណត់ត្រាដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>Add to the file if it exists</source>
        <translation>បន្ថែមចូលឯកសារ បើមានរួច</translation>
    </message>
    <message>
        <source>Also write the portrait</source>
        <translation>សរសេររូបថតមុខផងដែរ</translation>
    </message>
    <message>
        <source>Many authorities ask not to keep copies of documents; write portraits only where you must.</source>
        <translation>អាជ្ញាធរច្រើនសុំកុំឱ្យទុកច្បាប់ចម្លងលិខិត។ សូមសរសេររូបថតតែពេលចាំបាច់។</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>បន្ថែមទម្រង់</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ដកទម្រង់ចេញ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ឈ្មោះ(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>បែបបទ(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ឯកសារ(&amp;I)</translation>
    </message>
    <message>
        <source>Use these profiles</source>
        <translation>ប្រើទម្រង់ទាំងនេះ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ទុកដូចដើម</translation>
    </message>
    <message>
        <source>Write records to</source>
        <translation>សរសេរកំណត់ត្រាទៅ</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>ទម្រង់ថ្មី</translation>
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
        <translation>អត្ថបទ</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Type it from the picture, then press Enter. Esc shows what was read.</source>
        <translation>មើលរូបភាពហើយវាយ រួចចុច Enter។ Esc បង្ហាញអ្វីដែលបានអាន។</translation>
    </message>
    <message>
        <source>Not what was read. Enter keeps what you typed; Alt+1 takes what was read.</source>
        <translation>មិនដូចអ្វីដែលបានអាន។ Enter ទុកអ្វីដែលអ្នកវាយ Alt+1 យកអ្វីដែលបានអាន។</translation>
    </message>
</context>
<context>
    <name>FieldCrop</name>
    <message>
        <source>Enlarged picture of the field</source>
        <translation>រូបភាពពង្រីកនៃវាល</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>វាល</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>empty</source>
        <translation>ទទេ</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Reading</source>
        <translation>កំពុងអាន</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Nothing on the desk</source>
        <translation>គ្មានអ្វីលើតុ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>កំពុងអាន…</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>អត្ថបទធម្មតា</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need you</source>
        <translation>
            <numerusform>វាល %n ត្រូវការអ្នក</numerusform>
            <numerusform>វាល %n ត្រូវការអ្នក</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stands in the way</source>
        <translation>នៅជាប់រឿងមួយ</translation>
    </message>
    <message>
        <source>No field was read</source>
        <translation>មិនអានបានវាលណាមួយទេ</translation>
    </message>
    <message>
        <source>Ready to countersign</source>
        <translation>រួចរាល់សម្រាប់ចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>អ្វីៗត្រូវគ្នាទាំងអស់</translation>
    </message>
    <message>
        <source>Drop a document here, paste it or open it.</source>
        <translation>ទម្លាក់លិខិតនៅទីនេះ បិទភ្ជាប់ ឬបើកវា។</translation>
    </message>
    <message>
        <source>You can type already; nothing you type is overwritten.</source>
        <translation>អ្នកអាចវាយបានហើយ អ្វីដែលអ្នកវាយមិនត្រូវបានសរសេរជាន់ទេ។</translation>
    </message>
    <message>
        <source>No known document: the lines that were read stand below.</source>
        <translation>មិនមែនលិខិតដែលស្គាល់៖ បន្ទាត់ដែលបានអាននៅខាងក្រោម។</translation>
    </message>
    <message>
        <source>What was read stands below. Compare it with the picture.</source>
        <translation>អ្វីដែលបានអាននៅខាងក្រោម។ សូមប្រៀបធៀបជាមួយរូបភាព។</translation>
    </message>
    <message>
        <source>Still being read.</source>
        <translation>កំពុងអាននៅឡើយ។</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain; they are underlined.</source>
        <translation>
            <numerusform>តួអក្សរ %n មិនប្រាកដ ហើយត្រូវបានគូសបន្ទាត់ក្រោម។</numerusform>
            <numerusform>តួអក្សរ %n មិនប្រាកដ ហើយត្រូវបានគូសបន្ទាត់ក្រោម។</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{read}” is uncertain.</source>
        <translation>“{read}” មិនប្រាកដ។</translation>
    </message>
    <message>
        <source>The “{read}” could be “{other}”.</source>
        <translation>“{read}” អាចជា “{other}”។</translation>
    </message>
    <message>
        <source>Independent sources agree, and every rule is met.</source>
        <translation>ប្រភពផ្សេងៗត្រូវគ្នា ហើយបំពេញគ្រប់ក្បួន។</translation>
    </message>
    <message>
        <source>Read without doubt, and every rule is met.</source>
        <translation>អានបានច្បាស់ ហើយបំពេញគ្រប់ក្បួន។</translation>
    </message>
    <message>
        <source>Compare it with the picture.</source>
        <translation>សូមប្រៀបធៀបជាមួយរូបភាព។</translation>
    </message>
    <message>
        <source>Two sources say different things. Take the right one.</source>
        <translation>ប្រភពពីរខុសគ្នា។ សូមយកមួយដែលត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>A rule is not met. Compare it with the picture.</source>
        <translation>ក្បួនមួយមិនបានបំពេញ។ សូមប្រៀបធៀបជាមួយរូបភាព។</translation>
    </message>
    <message>
        <source>Nothing was found. Type it, or press Enter if the document has none.</source>
        <translation>រកមិនឃើញអ្វីទេ។ សូមវាយ ឬចុច Enter បើលិខិតគ្មាន។</translation>
    </message>
    <message>
        <source>Nothing was found; not every document has it.</source>
        <translation>រកមិនឃើញអ្វីទេ មិនមែនគ្រប់លិខិតសុទ្ធតែមាន។</translation>
    </message>
    <message>
        <source>Left empty by you.</source>
        <translation>អ្នកបានទុកទទេ។</translation>
    </message>
    <message>
        <source>Typed by you.</source>
        <translation>អ្នកបានវាយ។</translation>
    </message>
    <message>
        <source>Accepted by you.</source>
        <translation>អ្នកបានយល់ព្រម។</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>អ្នកបានជ្រើស។</translation>
    </message>
    <message>
        <source>Taken from the record before.</source>
        <translation>យកពីកំណត់ត្រាមុន។</translation>
    </message>
</context>
<context>
    <name>FieldsEditing</name>
    <message>
        <source>The record before this one has no value here.</source>
        <translation>កំណត់ត្រាមុនគ្មានតម្លៃនៅទីនេះទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at first. Enter accepts the one in hand.</source>
        <translation>
            <numerusform>ត្រូវមើលវាល %n ជាមុន។ Enter យល់ព្រមវាលបច្ចុប្បន្ន។</numerusform>
            <numerusform>ត្រូវមើលវាល %n ជាមុន។ Enter យល់ព្រមវាលបច្ចុប្បន្ន។</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is what was read.</source>
        <translation>អ្វីដែលអ្នកវាយដូចនឹងអ្វីដែលបានអាន។</translation>
    </message>
</context>
<context>
    <name>FieldsFooter</name>
    <message>
        <source>Countersign   {key}</source>
        <translation>ចុះហត្ថលេខា   {key}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>ចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Postpone  {key}</source>
        <translation>ក្រោយ  {key}</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>ក្រោយ</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Fields of the document</source>
        <translation>វាលនៃលិខិត</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>បានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ច្បាស់</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>បានប្ដូរ</translation>
    </message>
    <message>
        <source>Clear but wrong</source>
        <translation>ច្បាស់តែខុស</translation>
    </message>
    <message>
        <source>Fields by type</source>
        <translation>វាលតាមប្រភេទ</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>សរសេរជា CSV…</translation>
    </message>
    <message>
        <source>Write for Prometheus…</source>
        <translation>សរសេរសម្រាប់ Prometheus…</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>1 ក្នុង {number}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>បានអាន</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>បរាជ័យ</translation>
    </message>
    <message>
        <source>records</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>seconds each</source>
        <translation>វិនាទីនីមួយៗ</translation>
    </message>
    <message>
        <source>keys each</source>
        <translation>គ្រាប់ចុចនីមួយៗ</translation>
    </message>
    <message>
        <source>Clear but wrong: limit · was</source>
        <translation>ច្បាស់តែខុស៖ កម្រិត · ពិត</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>ការចាប់ផ្ដើមវិញ</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>ការបម្រុងចុងក្រោយ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>មិនដែល</translation>
    </message>
    <message>
        <source>log</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ពេញលេញ</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>មិនពេញលេញ</translation>
    </message>
</context>
<context>
    <name>FiguresRoom</name>
    <message>
        <source>The figures were written to {file}</source>
        <translation>តួលេខត្រូវបានសរសេរទៅ {file}</translation>
    </message>
    <message>
        <source>Write figures to</source>
        <translation>សរសេរតួលេខទៅ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search on the page</source>
        <translation>ស្វែងរកក្នុងទំព័រ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>ចម្លងអត្ថបទ</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} ក្នុងចំណោម {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>First start</source>
        <translation>ចាប់ផ្ដើមលើកដំបូង</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>មិនរក្សាទុកអ្វីទេ</translation>
    </message>
    <message>
        <source>Keep records on this computer, encrypted</source>
        <translation>រក្សាទុកកំណត់ត្រាក្នុងកុំព្យូទ័រនេះដោយអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>One operator, without a PIN</source>
        <translation>អ្នកប្រើម្នាក់ គ្មាន PIN</translation>
    </message>
    <message>
        <source>Operators with PINs</source>
        <translation>អ្នកប្រើច្រើននាក់ មាន PIN</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>សម្រេចពេលក្រោយ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>This system&apos;s keyring will open the store by itself. The passphrase helps when it cannot.</source>
        <translation>បណ្ដុំសោនៃប្រព័ន្ធនេះនឹងបើកឃ្លាំងដោយខ្លួនឯង។ ឃ្លាសម្ងាត់ជួយពេលវាមិនអាច។</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used: you will type the passphrase at every start.</source>
        <translation>ប្រព័ន្ធនេះគ្មានបណ្ដុំសោដែលប្រើបានទេ៖ អ្នកនឹងវាយឃ្លាសម្ងាត់រាល់ពេលចាប់ផ្ដើម។</translation>
    </message>
    <message>
        <source>The store is set up. It keeps every record that you countersign.</source>
        <translation>ឃ្លាំងត្រូវបានរៀបចំ។ វារក្សាទុករាល់កំណត់ត្រាដែលអ្នកចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>Records leave as files that you choose. Nothing else is written, and nothing can be looked up later.</source>
        <translation>កំណត់ត្រាចេញជាឯកសារដែលអ្នកជ្រើស។ គ្មានអ្វីផ្សេងត្រូវសរសេរ ហើយមិនអាចស្វែងរកពេលក្រោយបានទេ។</translation>
    </message>
    <message>
        <source>They can be found, corrected and proven later. Pictures are not kept. The files are in {folder}.</source>
        <translation>អាចស្វែងរក កែ និងបញ្ជាក់ពេលក្រោយ។ រូបភាពមិនត្រូវរក្សាទុក។ ឯកសារនៅក្នុង {folder}។</translation>
    </message>
    <message>
        <source>What shall become of countersigned records?</source>
        <translation>តើត្រូវធ្វើអ្វីជាមួយកំណត់ត្រាដែលបានចុះហត្ថលេខា?</translation>
    </message>
    <message>
        <source>Whoever is logged in at this computer works here. Choose this for one person.</source>
        <translation>អ្នកណាចូលកុំព្យូទ័រនេះ ធ្វើការនៅទីនេះ។ ជ្រើសនេះសម្រាប់មនុស្សម្នាក់។</translation>
    </message>
    <message>
        <source>Everybody has a name and a PIN. Records and the log say who did what; the desk locks itself.</source>
        <translation>មនុស្សគ្រប់រូបមានឈ្មោះ និង PIN។ កំណត់ត្រា និងកំណត់ហេតុប្រាប់ថានរណាធ្វើអ្វី តុចាក់សោដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>តើនរណាធ្វើការនៅតុនេះ?</translation>
    </message>
    <message>
        <source>An administrator can enter others later.</source>
        <translation>អ្នកគ្រប់គ្រងអាចបញ្ចូលអ្នកផ្សេងពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>ឈ្មោះ និង PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>ឃ្លាសម្ងាត់សង្គ្រោះ</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. Without it and without the keyring, nobody can open the store again, not even we.</source>
        <translation>បោះពុម្ព ឬកត់ទុក រួចចាក់សោទុក។ វាបង្ហាញតែពេលនេះ។ បើគ្មានវា និងគ្មានបណ្ដុំសោ គ្មាននរណាអាចបើកឃ្លាំងវិញបានទេ សូម្បីតែយើង។</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>វាយតួអក្សរបួនចុងក្រោយ៖</translation>
    </message>
    <message>
        <source>The recovery passphrase</source>
        <translation>ឃ្លាសម្ងាត់សង្គ្រោះ</translation>
    </message>
    <message>
        <source>Set up the store</source>
        <translation>រៀបចំឃ្លាំង</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>ទៅតុ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Watching the folder {name}</source>
        <translation>កំពុងតាមដានថត {name}</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>លែងតាមដានថតណាទៀតហើយ។</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached. It is watched again as soon as it is there.</source>
        <translation>មិនអាចចូលថត {name} ដែលតាមដានបានទេ។ វានឹងត្រូវតាមដានម្ដងទៀតពេលវាមកវិញ។</translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Opening the store</source>
        <translation>កំពុងបើកឃ្លាំង</translation>
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
        <translation>ប្រភេទលិខិត៖ {name}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>អ្នកបានជ្រើស</translation>
    </message>
    <message>
        <source>only {percent} % sure</source>
        <translation>ប្រាកដតែ {percent} %</translation>
    </message>
    <message>
        <source>sure {percent} %</source>
        <translation>ប្រាកដ {percent} %</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>រកប្រភេទម្ដងទៀត</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kept records</source>
        <translation>កំណត់ត្រាដែលបានរក្សាទុក</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>កែ…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>នាំចេញម្ដងទៀត</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>លុប…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n កំណត់ត្រា</numerusform>
            <numerusform>%n កំណត់ត្រា</numerusform>
        </translation>
    </message>
    <message>
        <source>every type</source>
        <translation>គ្រប់ប្រភេទ</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>គ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Look for a name, a number, any part of a field</source>
        <translation>រកឈ្មោះ លេខ ឬផ្នែកណាមួយនៃវាល</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>រក</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>អ្នកប្រើ</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>កំណត់ត្រាដែលរកឃើញ</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Countersigned</source>
        <translation>បានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ម្ចាស់</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>ដោយ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>បាននាំចេញ</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>មិនបាននាំចេញ</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>The correction is saved. The record of before stays in the history.</source>
        <translation>ការកែត្រូវបានរក្សាទុក។ កំណត់ត្រាមុននៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Written again to {file}</source>
        <translation>បានសរសេរម្ដងទៀតទៅ {file}</translation>
    </message>
    <message>
        <source>Erased for good. A receipt without personal data stays in the log.</source>
        <translation>បានលុបជារៀងរហូត។ បង្កាន់ដៃគ្មានទិន្នន័យផ្ទាល់ខ្លួននៅក្នុងកំណត់ហេតុ។</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) were kept when the program ended, but not written to the file. Look for them under Kept records and export them again.</source>
        <translation>
            <numerusform>ពេលកម្មវិធីបិទ កំណត់ត្រា %n ត្រូវបានរក្សាទុក ប៉ុន្តែមិនទាន់សរសេរក្នុងឯកសារទេ។ សូមរកវាក្នុងកំណត់ត្រាដែលបានរក្សាទុក រួចនាំចេញម្ដងទៀត។</numerusform>
            <numerusform>ពេលកម្មវិធីបិទ កំណត់ត្រា %n ត្រូវបានរក្សាទុក ប៉ុន្តែមិនទាន់សរសេរក្នុងឯកសារទេ។ សូមរកវាក្នុងកំណត់ត្រាដែលបានរក្សាទុក រួចនាំចេញម្ដងទៀត។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>ប្ដូរគ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>ប្រើគ្រាប់ចុចនេះ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>សកម្មភាព</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>សកម្មភាព និងគ្រាប់ចុច</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>គ្រាប់ចុចថ្មី</translation>
    </message>
    <message>
        <source>Press the new key:</source>
        <translation>ចុចគ្រាប់ចុចថ្មី៖</translation>
    </message>
    <message>
        <source>Give all keys back</source>
        <translation>ប្រើគ្រាប់ចុចដើមទាំងអស់</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>This key is taken from: {action}</source>
        <translation>គ្រាប់ចុចនេះយកពី៖ {action}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Text of the line</source>
        <translation>អត្ថបទនៃបន្ទាត់</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ទទេ)</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines that were read</source>
        <translation>បន្ទាត់ដែលបានអាន</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Lines</source>
        <translation>បន្ទាត់</translation>
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
        <translation>ក្នុងក្ដារតម្បៀតខ្ទាស់គ្មានរូបភាព ឬឯកសារទេ។ សូមចម្លងមួយ រួចបិទភ្ជាប់ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>That is only the address of a picture. This program fetches nothing: save the picture or the attachment first, then drop the file.</source>
        <translation>នោះគ្រាន់តែជាអាសយដ្ឋានរូបភាពប៉ុណ្ណោះ។ កម្មវិធីនេះមិនទាញយកអ្វីទេ៖ សូមរក្សាទុករូបភាព ឬឯកសារភ្ជាប់ជាមុន រួចទម្លាក់ឯកសារនោះ។</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>បិទសារ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>សារ</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Countersign anyway</source>
        <translation>ចុះហត្ថលេខាដដែល</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Countersign with a reason</source>
        <translation>ចុះហត្ថលេខាដោយមានហេតុផល</translation>
    </message>
    <message>
        <source>Why is it right as it is? The reason is kept with the record.</source>
        <translation>ហេតុអ្វីវាត្រឹមត្រូវដូច្នេះ? ហេតុផលត្រូវរក្សាជាមួយកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>for instance: printed so on the document</source>
        <translation>ឧទាហរណ៍៖ លើលិខិតបោះពុម្ពដូច្នេះ</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met</source>
        <translation>
            <numerusform>ក្បួន %n មិនបានបំពេញ</numerusform>
            <numerusform>ក្បួន %n មិនបានបំពេញ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>មិនបានបំពេញ</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>All pages</source>
        <translation>គ្រប់ទំព័រ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>ជ្រើសទំព័រ</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>ទំព័រ {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>{name} has {count} pages</source>
        <translation>{name} មាន {count} ទំព័រ</translation>
    </message>
    <message>
        <source>Which ones are needed? For instance 1-3, 7</source>
        <translation>ត្រូវការទំព័រណាខ្លះ? ឧទាហរណ៍ 1-3, 7</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>លេខទំព័រ</translation>
    </message>
    <message numerus="yes">
        <source>Open %n page(s)</source>
        <translation>
            <numerusform>បើក %n ទំព័រ</numerusform>
            <numerusform>បើក %n ទំព័រ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSaving</name>
    <message>
        <source>Only pages of text are saved so. Choose the type Text first.</source>
        <translation>រក្សាទុកបែបនេះបានតែទំព័រអត្ថបទ។ សូមជ្រើសប្រភេទអត្ថបទជាមុន។</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>Searchable PDF (*.pdf)</source>
        <translation>PDF ដែលអាចស្វែងរកបាន (*.pdf)</translation>
    </message>
    <message>
        <source>Save as searchable PDF</source>
        <translation>រក្សាទុកជា PDF ដែលអាចស្វែងរកបាន</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>បានរក្សាទុកជា {file}</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>Only two documents that are read and of one side each can be joined.</source>
        <translation>អាចភ្ជាប់បានតែលិខិតពីរដែលបានអានរួច ហើយមានមួយខាងរៀងៗខ្លួន។</translation>
    </message>
    <message>
        <source>{front} and {back} are no sides of one card. Choose the type first if one of them is wrong.</source>
        <translation>{front} និង {back} មិនមែនជាផ្នែកពីរនៃប័ណ្ណតែមួយទេ។ បើប្រភេទណាមួយខុស សូមជ្រើសប្រភេទជាមុនសិន។</translation>
    </message>
    <message>
        <source>Two documents again.</source>
        <translation>បានបំបែកជាលិខិតពីរវិញហើយ។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Front and back are one record now.</source>
        <translation>ខាងមុខ និងខាងក្រោយឥឡូវជាកំណត់ត្រាតែមួយ។</translation>
    </message>
    <message>
        <source>Front and back are one record now, but say different things: {fields}.</source>
        <translation>ខាងមុខ និងខាងក្រោយឥឡូវជាកំណត់ត្រាតែមួយ ប៉ុន្តែមិនដូចគ្នា៖ {fields}។</translation>
    </message>
    <message>
        <source>Not joined: {front} and {back} say different things: {fields}.</source>
        <translation>មិនបានភ្ជាប់៖ {front} និង {back} មិនដូចគ្នា៖ {fields}។</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>ភ្ជាប់ទោះយ៉ាងណា</translation>
    </message>
    <message>
        <source>{back} came beside {front}. Are they sides of one card?</source>
        <translation>{back} មកជាប់ {front}។ តើវាជាផ្នែកពីរនៃប័ណ្ណតែមួយមែនទេ?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>ភ្ជាប់</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Somebody else may know the old one: erase the older backups</source>
        <translation>អ្នកដទៃអាចស្គាល់ឃ្លាចាស់៖ លុបការបម្រុងទុកចាស់ៗ</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>ប្រើចាប់ពីពេលនេះ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ទុកដូចមុន</translation>
    </message>
    <message>
        <source>Another recovery passphrase</source>
        <translation>ឃ្លាសម្ងាត់សង្គ្រោះថ្មី</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. The old one then opens nothing on this computer.</source>
        <translation>សូមបោះពុម្ព ឬសរសេរទុក ហើយចាក់សោទុក។ វាបង្ហាញតែពេលនេះ។ បន្ទាប់មកឃ្លាចាស់លែងបើកអ្វីលើកុំព្យូទ័រនេះទៀត។</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase. Keep it for as long as you keep them.</source>
        <translation>ការបម្រុងទុកពីមុននៅតែបើកដោយឃ្លាចាស់។ សូមទុកឃ្លានោះ ដរាបណាអ្នកនៅទុកវា។</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>ឃ្លាសម្ងាត់សង្គ្រោះ</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>វាយតួអក្សរបួនចុងក្រោយ៖</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>The new recovery passphrase holds. A fresh backup was made with it.</source>
        <translation>ឃ្លាសម្ងាត់សង្គ្រោះថ្មីមានប្រសិទ្ធភាពហើយ។ ការបម្រុងទុកថ្មីត្រូវបានបង្កើតជាមួយវា។</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Countersign: recovery passphrase</source>
        <translation>Countersign៖ ឃ្លាសម្ងាត់សង្គ្រោះ</translation>
    </message>
    <message>
        <source>Lock this page away. Whoever has it and this computer&apos;s files can read every record. Without it, and without the system&apos;s keyring, nobody can.</source>
        <translation>ចាក់សោទុកទំព័រនេះ។ អ្នកណាមានវា និងឯកសារនៃកុំព្យូទ័រនេះ អាចអានគ្រប់កំណត់ត្រា។ បើគ្មានវា និងគ្មានបណ្ដុំសោ គ្មាននរណាអាចទេ។</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Open the PDF</source>
        <translation>បើក PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>PDF ជាប់សោ</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>May sign in</source>
        <translation>អាចចូល</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>មនុស្សម្នាក់ទៀត</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>បញ្ចប់ការរង់ចាំ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>អ្នកប្រើ</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (បានចាកចេញ)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN ថ្មី</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN ថ្មីម្ដងទៀត</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>វាយឈ្មោះ។</translation>
    </message>
    <message>
        <source>Type the new PIN twice, the same each time.</source>
        <translation>វាយ PIN ថ្មីពីរដង ឱ្យដូចគ្នា។</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} digits.</source>
        <translation>PIN ត្រូវមានយ៉ាងតិច {least} ខ្ទង់។</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Another person</source>
        <translation>មនុស្សម្នាក់ទៀត</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN ម្ដងទៀត</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Type a name.</source>
        <translation>ត្រូវមានអ្នកគ្រប់គ្រងម្នាក់។ វាយឈ្មោះ។</translation>
    </message>
    <message>
        <source>Two people have the same name. Add something that tells them apart.</source>
        <translation>មនុស្សពីរនាក់មានឈ្មោះដូចគ្នា។ បន្ថែមអ្វីដែលសម្គាល់បាន។</translation>
    </message>
    <message>
        <source>The PIN of {name} needs at least {least} digits.</source>
        <translation>PIN របស់ {name} ត្រូវមានយ៉ាងតិច {least} ខ្ទង់។</translation>
    </message>
    <message>
        <source>Type the PIN of {name} twice, the same each time.</source>
        <translation>វាយ PIN របស់ {name} ពីរដង ឱ្យដូចគ្នា។</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Done.</source>
        <translation>រួចរាល់។</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>any day</source>
        <translation>ថ្ងៃណាក៏បាន</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 ថ្ងៃចុងក្រោយ</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>ពី … ដល់ …</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>ថ្ងៃដំបូង</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>ថ្ងៃចុងក្រោយ</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>as for all documents</source>
        <translation>ដូចឯកសារទាំងអស់</translation>
    </message>
    <message>
        <source>policy.toml was changed by hand, and that is not in force.</source>
        <translation>policy.toml ត្រូវបានកែដោយដៃ ហើយមិនទាន់មានប្រសិទ្ធភាពទេ។</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>បង្ហាញអ្វីដែលវាចែង</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>ដាក់ឱ្យអនុវត្ត</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ទុកដូចមុន</translation>
    </message>
    <message>
        <source>What this site reads, keeps and erases</source>
        <translation>អ្វីដែលទីនេះអាន រក្សាទុក និងលុប</translation>
    </message>
    <message>
        <source>For all documents</source>
        <translation>សម្រាប់ឯកសារទាំងអស់</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>What is kept now and may no longer be is erased with Erase what is due.</source>
        <translation>អ្វីដែលបានរក្សាទុក តែលែងអនុញ្ញាត ត្រូវលុបដោយ លុបអ្វីដែលដល់កំណត់។</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Erase these records after</source>
        <translation>លុបកំណត់ត្រាទាំងនេះបន្ទាប់ពី</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>រក្សាទុកអ្វីពីរូបភាព</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>never</source>
        <translation>មិនដែល</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ថ្ងៃ</translation>
    </message>
    <message>
        <source>Keep nothing of documents</source>
        <translation>មិនរក្សាទុកអ្វីពីឯកសារទេ</translation>
    </message>
    <message>
        <source>Nothing reaches the disk but what is exported; unfinished documents do not come back.</source>
        <translation>គ្មានអ្វីទៅដល់ថាសទេ ក្រៅពីអ្វីដែលនាំចេញ។ ឯកសារមិនទាន់ចប់មិនត្រឡប់មកវិញទេ។</translation>
    </message>
    <message>
        <source>Erase records after</source>
        <translation>លុបកំណត់ត្រាបន្ទាប់ពី</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>រក្សាទុកអ្វីពីរូបភាព</translation>
    </message>
    <message>
        <source>Erase pictures after</source>
        <translation>លុបរូបភាពបន្ទាប់ពី</translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>ជាមួយកំណត់ត្រា</translation>
    </message>
    <message>
        <source>Erase unfinished documents after</source>
        <translation>លុបឯកសារមិនទាន់ចប់បន្ទាប់ពី</translation>
    </message>
    <message>
        <source>Two people for overrides, unlocking and erasing</source>
        <translation>ត្រូវមានមនុស្សពីរនាក់ ពេលលើកលែង ដោះសោ និងលុប</translation>
    </message>
    <message>
        <source>A second operator types chosen fields again</source>
        <translation>ប្រតិបត្តិករទីពីរវាយវាលដែលបានជ្រើសម្ដងទៀត</translation>
    </message>
    <message>
        <source>Choose the fields on the other page, in the column Second check.</source>
        <translation>ជ្រើសវាលនៅទំព័រម្ខាងទៀត ក្នុងជួរឈរ ពិនិត្យលើកទីពីរ។</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>ចាក់សោតុបន្ទាប់ពី</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> វិនាទី</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>បម្រុងទុករៀងរាល់</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> ម៉ោង</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>ចំនួនការបម្រុងទុកដែលរក្សា</translation>
    </message>
    <message>
        <source>Keep figures for</source>
        <translation>រក្សាទុកតួលេខរយៈពេល</translation>
    </message>
    <message>
        <source>Clear fields may be wrong once in</source>
        <translation>វាលច្បាស់អាចខុសម្ដងក្នុង</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>គ្មានអ្វីទេ</translation>
    </message>
    <message>
        <source>the portrait</source>
        <translation>រូបថតមុខ</translation>
    </message>
    <message>
        <source>the kept fields, all else black</source>
        <translation>វាលដែលរក្សាទុក ក្រៅពីនោះពណ៌ខ្មៅ</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>រូបភាពទាំងមូល</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Field</source>
        <translation>វាល</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>អាន</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>នាំចេញ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>បិទបាំង</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>ពិនិត្យលើកទីពីរ</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>លុបបន្ទាប់ពី</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>បាទ/ចាស</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>ជាមួយកំណត់ត្រា</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>The policy is in force. It holds for the next document.</source>
        <translation>គោលការណ៍មានប្រសិទ្ធភាពហើយ។ វាអនុវត្តចាប់ពីឯកសារបន្ទាប់។</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Type not known yet</source>
        <translation>មិនទាន់ស្គាល់ប្រភេទ</translation>
    </message>
    <message>
        <source>{name} is not on the desk</source>
        <translation>{name} មិននៅលើតុទេ</translation>
    </message>
    <message>
        <source>The picture of {name} is not here any more</source>
        <translation>រូបភាពរបស់ {name} មិននៅទីនេះទៀតទេ</translation>
    </message>
    <message>
        <source>Pictures are in memory only. What was read and typed is here; lay the document beside you.</source>
        <translation>រូបភាពនៅតែក្នុងអង្គចងចាំ។ អ្វីដែលបានអាន និងវាយនៅទីនេះ ដាក់លិខិតនៅក្បែរអ្នក។</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>កំពុងបើក {name}</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>សូមរង់ចាំបន្តិច។</translation>
    </message>
    <message>
        <source>open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>doubtful character</source>
        <translation>តួអក្សរសង្ស័យ</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>អានម្ដងទៀត</translation>
    </message>
    <message>
        <source>why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
</context>
<context>
    <name>PurgeRoom</name>
    <message>
        <source>Nothing is due to be erased.</source>
        <translation>គ្មានអ្វីដល់កំណត់លុបទេ។</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>លុបអ្វីដែលដល់កំណត់</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are due to be erased, whole or in part.</source>
        <translation>
            <numerusform>កំណត់ត្រា %n ដល់កំណត់លុប ទាំងស្រុង ឬមួយផ្នែក។</numerusform>
            <numerusform>កំណត់ត្រា %n ដល់កំណត់លុប ទាំងស្រុង ឬមួយផ្នែក។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, and the backups are renewed without them.</source>
        <translation>គ្មាននរណាយកវាមកវិញបានទេ ហើយការបម្រុងត្រូវធ្វើឡើងវិញដោយគ្មានវា។</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>លុបជារៀងរហូត</translation>
    </message>
    <message>
        <source>If you confirm a wrong date, records are erased too early or too late.</source>
        <translation>បើអ្នកបញ្ជាក់កាលបរិច្ឆេទខុស កំណត់ត្រានឹងត្រូវលុបឆាប់ពេក ឬយឺតពេក។</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>កាលបរិច្ឆេទត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased, whole or in part. The receipts are in the log.</source>
        <translation>
            <numerusform>បានលុបកំណត់ត្រា %n ទាំងស្រុង ឬមួយផ្នែក។ បង្កាន់ដៃនៅក្នុងកំណត់ហេតុ។</numerusform>
            <numerusform>បានលុបកំណត់ត្រា %n ទាំងស្រុង ឬមួយផ្នែក។ បង្កាន់ដៃនៅក្នុងកំណត់ហេតុ។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Take this document off the desk?</source>
        <translation>យកលិខិតនេះចេញពីតុឬ?</translation>
    </message>
    <message>
        <source>What you typed for it is lost with it.</source>
        <translation>អ្វីដែលអ្នកបានវាយក៏នឹងបាត់ដែរ។</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>បោះបង់អ្វីដែលបានវាយ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ធ្វើបន្ត</translation>
    </message>
    <message numerus="yes">
        <source>%n countersigned record(s) could not be written yet.</source>
        <translation>
            <numerusform>កំណត់ត្រាដែលបានចុះហត្ថលេខា %n មិនទាន់អាចសរសេរបាន។</numerusform>
            <numerusform>កំណត់ត្រាដែលបានចុះហត្ថលេខា %n មិនទាន់អាចសរសេរបាន។</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when the program ends. Choose another file under File, Set up export.</source>
        <translation>វានឹងបាត់ពេលបិទកម្មវិធី។ សូមជ្រើសឯកសារផ្សេងនៅ ឯកសារ &gt; រៀបចំការនាំចេញ។</translation>
    </message>
    <message>
        <source>Lose them and quit</source>
        <translation>ឱ្យបាត់ ហើយចាកចេញ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>នៅបន្ត</translation>
    </message>
    <message>
        <source>There are documents with changes that are not countersigned.</source>
        <translation>មានលិខិតដែលបានកែ តែមិនទាន់ចុះហត្ថលេខា។</translation>
    </message>
    <message>
        <source>The changes are lost when the program ends.</source>
        <translation>ការកែប្រែនឹងបាត់ពេលបិទកម្មវិធី។</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still waiting in the queue.</source>
        <translation>
            <numerusform>នៅមានលិខិត %n រង់ចាំក្នុងជួរ។</numerusform>
            <numerusform>នៅមានលិខិត %n រង់ចាំក្នុងជួរ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has countersigned them yet. Files can be opened again; what was pasted is lost.</source>
        <translation>មិនទាន់មាននរណាចុះហត្ថលេខាបញ្ជាក់ទេ។ ឯកសារអាចបើកម្ដងទៀត; អ្វីដែលបានបិទភ្ជាប់នឹងបាត់។</translation>
    </message>
    <message>
        <source>Leave them and quit</source>
        <translation>ទុកវា ហើយចាកចេញ</translation>
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
        <translation>ជួរលិខិត</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>both sides</source>
        <translation>ទាំងពីរខាង</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>ត្រូវពិនិត្យ %n</numerusform>
            <numerusform>ត្រូវពិនិត្យ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ready to countersign</source>
        <translation>រួចសម្រាប់ហត្ថលេខា</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>កំពុងរង់ចាំ</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>កំពុងបើក…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>កំពុងអាន…</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>ទុកពេលក្រោយ</translation>
    </message>
    <message>
        <source>verified, being written…</source>
        <translation>បានផ្ទៀងផ្ទាត់ កំពុងសរសេរ…</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>បាននាំចេញ</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>ត្រូវការជំនួយ</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>ជួររង់ចាំ</translation>
    </message>
    <message>
        <source>Nothing is kept: after a crash this queue is gone.</source>
        <translation>មិនមានអ្វីត្រូវបានរក្សាទុកទេ៖ បើកម្មវិធីគាំង ជួរនេះនឹងបាត់។</translation>
    </message>
    <message>
        <source>Today: no record yet</source>
        <translation>ថ្ងៃនេះ៖ មិនទាន់មាន</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n record(s)</source>
        <translation>
            <numerusform>ថ្ងៃនេះ៖ កំណត់ត្រា %n</numerusform>
            <numerusform>ថ្ងៃនេះ៖ កំណត់ត្រា %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s each · {keys} keys</source>
        <translation>{seconds} វិ. ក្នុងមួយ · {keys} គ្រាប់</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>រង់ចាំ %n</numerusform>
            <numerusform>រង់ចាំ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAheadBar</name>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ផ្អាក</translation>
    </message>
    <message numerus="yes">
        <source>%n left to read</source>
        <translation>
            <numerusform>នៅសល់ %n ត្រូវអាន</numerusform>
            <numerusform>នៅសល់ %n ត្រូវអាន</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>បានផ្អាក</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>ពីរបីវិនាទី</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>ប្រហែល {seconds} វិ.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ប្រហែល %n នាទី</numerusform>
            <numerusform>ប្រហែល %n នាទី</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. Read it again when you need it.</source>
        <translation>ការអានត្រូវបានបញ្ឈប់។ សូមអានម្ដងទៀតពេលត្រូវការ។</translation>
    </message>
    <message>
        <source>The box was read, but you changed the field meanwhile; yours stays.</source>
        <translation>បានអានប្រអប់ហើយ តែអ្នកបានកែវាលក្នុងពេលនោះ ដូច្នេះទុករបស់អ្នក។</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name} ទំព័រ {number}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}៖ {what}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>អានម្ដងទៀត</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>យកចេញ</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Choose a record to see it.</source>
        <translation>ជ្រើសកំណត់ត្រាមួយដើម្បីមើល។</translation>
    </message>
    <message>
        <source>countersigned by {who}, {when}</source>
        <translation>ចុះហត្ថលេខាដោយ {who}, {when}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>បានកែ៖ {reason}</translation>
    </message>
    <message>
        <source>A rule was lifted: {reason}</source>
        <translation>ច្បាប់មួយត្រូវបានលើកលែង៖ {reason}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>version {number}, {when}</source>
        <translation>កំណែ {number}, {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>បង្ហាញ</translation>
    </message>
</context>
<context>
    <name>RegionsEditor</name>
    <message>
        <source>Signatures and seals</source>
        <translation>ហត្ថលេខា និងត្រា</translation>
    </message>
    <message>
        <source>No signatures or seals were found on this page.</source>
        <translation>រកមិនឃើញហត្ថលេខា ឬត្រានៅលើទំព័រនេះទេ។</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ត្រា</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Look in another folder…</source>
        <translation>មើលក្នុងថតផ្សេង…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>សង្គ្រោះការបម្រុងនេះ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ទុកដូចដើម</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>សង្គ្រោះពីការបម្រុង</translation>
    </message>
    <message>
        <source>{when} · {folder}</source>
        <translation>{when} · {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n record version(s)</source>
        <translation>
            <numerusform>កំណែកំណត់ត្រា %n</numerusform>
            <numerusform>កំណែកំណត់ត្រា %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the records that are here now; these are set aside in a folder, not erased. What was countersigned after the backup is not in it.</source>
        <translation>ការបម្រុងត្រូវពិនិត្យមុន។ បន្ទាប់មកវាជំនួសកំណត់ត្រាដែលមានឥឡូវ ដែលត្រូវដាក់ក្នុងថតមួយ មិនលុបទេ។ អ្វីដែលបានចុះហត្ថលេខាក្រោយការបម្រុងមិននៅក្នុងនោះទេ។</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ការបម្រុង</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>ឃ្លាសម្ងាត់សង្គ្រោះ</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>ថតដែលមានការបម្រុង</translation>
    </message>
</context>
<context>
    <name>RestoreRoom</name>
    <message>
        <source>Checking and restoring the backup</source>
        <translation>កំពុងពិនិត្យ និងសង្គ្រោះការបម្រុង</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>ការបម្រុងត្រូវបានសង្គ្រោះ។</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is in {folder}.</source>
        <translation>ការបម្រុងត្រូវបានសង្គ្រោះ។ អ្វីដែលនៅមុននៅក្នុង {folder}។</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>No other side</source>
        <translation>គ្មានផ្នែកម្ខាងទៀត</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>បញ្ឈប់</translation>
    </message>
    <message>
        <source>Scan the back</source>
        <translation>ស្កេនផ្នែកខាងក្រោយ</translation>
    </message>
    <message>
        <source>How much of the page has arrived</source>
        <translation>ផ្នែកនៃទំព័រដែលបានមកដល់</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>ស្កេន</translation>
    </message>
    <message>
        <source>The front is scanned. Turn the card over.</source>
        <translation>ផ្នែកខាងមុខបានស្កេនហើយ។ សូមត្រឡប់កាត។</translation>
    </message>
    <message>
        <source>The scan is being stopped…</source>
        <translation>កំពុងបញ្ឈប់ការស្កេន…</translation>
    </message>
    <message>
        <source>Scanning the back with {scanner}</source>
        <translation>កំពុងស្កេនផ្នែកខាងក្រោយដោយ {scanner}</translation>
    </message>
    <message>
        <source>Scanning with {scanner}</source>
        <translation>កំពុងស្កេនដោយ {scanner}</translation>
    </message>
    <message>
        <source>Scanning page {number} with {scanner}</source>
        <translation>កំពុងស្កេនទំព័រ {number} ដោយ {scanner}</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Look again</source>
        <translation>រកម្ដងទៀត</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>ផ្នែកទាំងពីរនៃកាតមួយ(&amp;B)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>ស្កេន</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>កំពុងរកម៉ាស៊ីនស្កេន…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, or give its address below.</source>
        <translation>រកមិនឃើញម៉ាស៊ីនស្កេន។ សូមបើកវា ឬវាយអាសយដ្ឋានខាងក្រោម។</translation>
    </message>
    <message>
        <source>{scanner} answers.</source>
        <translation>{scanner} ឆ្លើយតប។</translation>
    </message>
    <message>
        <source>Front, then back. On the glass you are asked to turn the card; from a feeder, two pages are a card.</source>
        <translation>ខាងមុខ រួចខាងក្រោយ។ លើកញ្ចក់ កម្មវិធីសុំឱ្យត្រឡប់កាត; ពីថាសបញ្ចូល ពីរទំព័រជាកាតមួយ។</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>ម៉ាស៊ីនស្កេន(&amp;C)</translation>
    </message>
    <message>
        <source>Network scanner at &amp;address</source>
        <translation>អាសយដ្ឋានម៉ាស៊ីនស្កេនបណ្ដាញ(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>ប្រភព(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>គុណភាពបង្ហាញ(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>ពណ៌(&amp;L)</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>កញ្ចក់</translation>
    </message>
    <message>
        <source>Feeder, one side of each sheet</source>
        <translation>ថាសបញ្ចូល ម្ខាងនៃសន្លឹកនីមួយៗ</translation>
    </message>
    <message>
        <source>Feeder, both sides of each sheet</source>
        <translation>ថាសបញ្ចូល ទាំងសងខាងនៃសន្លឹកនីមួយៗ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>ប្រផេះ</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>កំពុងសួរ {address}…</translation>
    </message>
</context>
<context>
    <name>ScanRoom</name>
    <message>
        <source>Scan {number}</source>
        <translation>ស្កេន {number}</translation>
    </message>
    <message>
        <source>Scan {number}, back</source>
        <translation>ស្កេន {number} ខាងក្រោយ</translation>
    </message>
    <message>
        <source>Scan {number}, front</source>
        <translation>ស្កេន {number} ខាងមុខ</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>Scan again</source>
        <translation>ស្កេនម្ដងទៀត</translation>
    </message>
</context>
<context>
    <name>SecondCheckDialog</name>
    <message>
        <source>Second check</source>
        <translation>ពិនិត្យលើកទីពីរ</translation>
    </message>
    <message>
        <source>Type these fields from the document itself. What was read is not shown.</source>
        <translation>វាយវាលទាំងនេះពីលិខិតផ្ទាល់។ អ្វីដែលបានអានមិនបង្ហាញទេ។</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Not the same. Look at the document and type it again, or go back and correct the field.</source>
        <translation>មិនដូចគ្នា។ សូមមើលឯកសារ រួចវាយម្ដងទៀត ឬត្រឡប់ទៅកែវាល។</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Agree</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ត្រឡប់ក្រោយ</translation>
    </message>
    <message>
        <source>Nobody else may agree to this. Ask an administrator.</source>
        <translation>គ្មានអ្នកផ្សេងអាចយល់ព្រមបានទេ។ សួរអ្នកគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>មនុស្សទីពីរ</translation>
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
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>ប្រើការកំណត់ទាំងនេះ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ទុកដូចដើម</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>មានប្រសិទ្ធភាពពីការចាប់ផ្ដើមលើកក្រោយ។</translation>
    </message>
    <message>
        <source>Locked by the administrator of this computer.</source>
        <translation>ចាក់សោដោយអ្នកគ្រប់គ្រងកុំព្យូទ័រនេះ។</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Some of it holds from the next start.</source>
        <translation>ផ្នែកខ្លះមានប្រសិទ្ធភាពពីការចាប់ផ្ដើមលើកក្រោយ។</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Front</source>
        <translation>ខាងមុខ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ខាងក្រោយ</translation>
    </message>
    <message>
        <source>Turn the card over: {key}</source>
        <translation>ត្រឡប់ប័ណ្ណ៖ {key}</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>ត្រឡប់ប័ណ្ណ</translation>
    </message>
    <message>
        <source>Two documents again</source>
        <translation>បំបែកជាលិខិតពីរវិញ</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>ខាងនៃប័ណ្ណ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the program</source>
        <translation>ស្ថានភាពកម្មវិធី</translation>
    </message>
    <message>
        <source>images only in memory</source>
        <translation>រូបភាពនៅតែក្នុងអង្គចងចាំ</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>អានក្នុង {seconds} វិនាទី</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Who types the chosen fields a second time?</source>
        <translation>តើនរណាវាយវាលដែលបានជ្រើសលើកទីពីរ?</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Which table of the page</source>
        <translation>តារាងណាមួយក្នុងទំព័រ</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>បញ្ចូលគ្នា</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>បំបែក</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>បន្ថែមជួរដេកខាងលើ</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>បន្ថែមជួរដេកខាងក្រោម</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>ដកជួរដេកនេះចេញ</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>បន្ថែមជួរឈរខាងឆ្វេង</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>បន្ថែមជួរឈរខាងស្ដាំ</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>ដកជួរឈរនេះចេញ</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>ចម្លងតារាង</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ជួរដេក</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>តារាង {number}</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>ក្រឡាក្នុងតារាង</translation>
    </message>
</context>
<context>
    <name>TypeDaysBox</name>
    <message>
        <source>as for all documents</source>
        <translation>ដូចឯកសារទាំងអស់</translation>
    </message>
    <message>
        <source>never</source>
        <translation>មិនដែល</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>Also open what is in it already</source>
        <translation>បើកអ្វីដែលមានក្នុងនោះរួចហើយផងដែរ</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>តាមដានថតនេះ</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>ឈប់តាមដាន</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>ទុកដូចមុន</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>ថតដែលតាមដាន</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>ទុកវានៅកន្លែងដដែល</translation>
    </message>
    <message>
        <source>Move it to a folder called “done”</source>
        <translation>ផ្លាស់វាទៅថតឈ្មោះ “done”</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>លុបវា</translation>
    </message>
    <message>
        <source>Every picture or PDF that is put there is opened by itself, as soon as it is whole.</source>
        <translation>រូបភាព ឬ PDF នីមួយៗដែលដាក់នៅទីនោះនឹងបើកដោយខ្លួនឯង ពេលវាពេញលេញ។</translation>
    </message>
    <message>
        <source>Watch a folder for documents</source>
        <translation>តាមដានថតសម្រាប់លិខិត</translation>
    </message>
    <message>
        <source>When the record is countersigned, what becomes of the file?</source>
        <translation>ពេលកំណត់ត្រាត្រូវបានបញ្ជាក់ តើធ្វើអ្វីជាមួយឯកសារ?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>ជ្រើសថតដែលត្រូវតាមដាន</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why: sources, characters and rules</source>
        <translation>ហេតុអ្វី៖ ប្រភព តួអក្សរ និងក្បួន</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>មកពីណា</translation>
    </message>
    <message>
        <source>About 1 in {n} values read like this is wrong.</source>
        <translation>តម្លៃដែលអានបែបនេះខុសប្រហែល ១ ក្នុង {n}។</translation>
    </message>
    <message>
        <source>The machine found nothing for this field.</source>
        <translation>ម៉ាស៊ីនរកមិនឃើញអ្វីសម្រាប់វាលនេះទេ។</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>ក៏អាចជា</translation>
    </message>
    <message>
        <source>Alt {n}: {value} ({source}, {share})</source>
        <translation>Alt {n}៖ {value} ({source}, {share})</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ក្បួន</translation>
    </message>
    <message>
        <source>{source}, {share} sure</source>
        <translation>{source} ប្រាកដ {share}</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>ដូចដែលបានអាន</translation>
    </message>
    <message>
        <source>Put into form: {value}</source>
        <translation>រៀបជាទម្រង់៖ {value}</translation>
    </message>
    <message>
        <source>There is no value that a rule could be applied to.</source>
        <translation>គ្មានតម្លៃសម្រាប់ប្រើក្បួនទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of this field applied, all met.</source>
        <translation>
            <numerusform>វាលនេះប្រើក្បួន %n បំពេញទាំងអស់។</numerusform>
            <numerusform>វាលនេះប្រើក្បួន %n បំពេញទាំងអស់។</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Keys that help here</source>
        <translation>គ្រាប់ចុចមានប្រយោជន៍</translation>
    </message>
    <message>
        <source>Any key closes this. All of them can be changed: Help, Change keys.</source>
        <translation>ចុចគ្រាប់ណាក៏បានដើម្បីបិទ។ អាចប្ដូរបានទាំងអស់៖ ជំនួយ &gt; ប្ដូរគ្រាប់ចុច។</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Desk</source>
        <translation>តុ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ឯកជនភាព</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>កំណត់ត្រា</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>តាមប្រព័ន្ធ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ភ្លឺ ឬងងឹត</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>កម្រិតពណ៌ខ្ពស់</translation>
    </message>
    <message>
        <source>always</source>
        <translation>ជានិច្ច</translation>
    </message>
    <message>
        <source>never</source>
        <translation>មិនដែល</translation>
    </message>
    <message>
        <source>Size of the writing</source>
        <translation>ទំហំអក្សរ</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ពិន្ទុ</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>ចាក់សោតុបន្ទាប់ពី</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for so long. 0 never locks it.</source>
        <translation>ពេលគ្មានគ្រាប់ចុច ឬចលនាកណ្ដុរយូរប៉ុណ្ណេះ។ 0 មិនចាក់សោឡើយ។</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>នាទី</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>សម្អាតក្ដារតម្បៀតខ្ទាស់បន្ទាប់ពី</translation>
    </message>
    <message>
        <source>What was copied from the desk is taken out of the clipboard again.</source>
        <translation>អ្វីដែលបានចម្លងពីតុត្រូវយកចេញពីក្ដារតម្បៀតខ្ទាស់វិញ។</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>វិនាទី</translation>
    </message>
    <message>
        <source>Show records that are alike</source>
        <translation>បង្ហាញកំណត់ត្រាដែលស្រដៀង</translation>
    </message>
    <message>
        <source>Before countersigning, when the number or the person is known already.</source>
        <translation>មុនចុះហត្ថលេខា ពេលលេខ ឬមនុស្សត្រូវបានស្គាល់រួចហើយ។</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>This record cannot go from {old} to {new}. Open it again and repeat the step.</source>
        <translation>កំណត់ត្រានេះមិនអាចប្ដូរពី {old} ទៅ {new} បានទេ។ សូមបើកវាម្ដងទៀត ហើយធ្វើជំហាននេះឡើងវិញ។</translation>
    </message>
    <message>
        <source>This date of birth means an age of more than 125 years. Compare the year with the document.</source>
        <translation>ថ្ងៃកំណើតនេះធ្វើឱ្យអាយុលើស 125 ឆ្នាំ។ សូមប្រៀបធៀបឆ្នាំជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>This is no known state or nationality. Type its three-letter code as the machine-readable lines print it.</source>
        <translation>នេះមិនមែនប្រទេស ឬសញ្ជាតិដែលស្គាល់ទេ។ សូមវាយកូដបីអក្សរ ដូចក្នុងបន្ទាត់ម៉ាស៊ីនអាន។</translation>
    </message>
    <message>
        <source>A letter in this date was read as a digit. Compare the date with the document.</source>
        <translation>អក្សរមួយក្នុងកាលបរិច្ឆេទនេះត្រូវបានអានជាលេខ។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Type the date as the document prints it.</source>
        <translation>ថ្ងៃនេះគ្មានក្នុងប្រតិទិនទេ។ សូមវាយកាលបរិច្ឆេទដូចលើលិខិត។</translation>
    </message>
    <message>
        <source>This date lies in the future. Compare it with the document.</source>
        <translation>កាលបរិច្ឆេទនេះនៅពេលអនាគត។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>The month was not read clearly. Compare it with the document.</source>
        <translation>អានខែមិនច្បាស់។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>The two words for the month do not agree. Compare the date with the document.</source>
        <translation>ពាក្យពីរសម្រាប់ខែមិនត្រូវគ្នា។ សូមប្រៀបធៀបកាលបរិច្ឆេទជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>Day and month of this date may be the other way round. Compare it with the other dates on the card.</source>
        <translation>ថ្ងៃ និងខែនៃកាលបរិច្ឆេទនេះអាចបញ្ច្រាសគ្នា។ សូមផ្ទៀងផ្ទាត់ជាមួយកាលបរិច្ឆេទផ្សេងទៀតលើកាត។</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day, for example 1980-10-31.</source>
        <translation>នេះមិនមែនកាលបរិច្ឆេទទេ។ សូមវាយជា ឆ្នាំ-ខែ-ថ្ងៃ ឧទាហរណ៍ 1980-10-31។</translation>
    </message>
    <message>
        <source>The year of this date is unlikely. Compare it with the document.</source>
        <translation>ឆ្នាំនៃកាលបរិច្ឆេទនេះទំនងមិនត្រូវ។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>This date should not be before the one in {first}. Compare both with the document.</source>
        <translation>កាលបរិច្ឆេទនេះមិនគួរមុនកាលបរិច្ឆេទក្នុង {first} ទេ។ សូមប្រៀបធៀបទាំងពីរជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>This document has expired. Ask for a valid one, or give a reason to accept it.</source>
        <translation>លិខិតនេះផុតកំណត់ហើយ។ សូមសុំលិខិតដែលនៅមានសុពលភាព ឬផ្ដល់ហេតុផលដើម្បីទទួលយក។</translation>
    </message>
    <message>
        <source>This height is unlikely. Type it in centimetres as printed.</source>
        <translation>កម្ពស់នេះទំនងមិនត្រូវ។ សូមវាយជាសង់ទីម៉ែត្រដូចដែលបានបោះពុម្ព។</translation>
    </message>
    <message>
        <source>No height was found here. Type it in centimetres as printed.</source>
        <translation>រកមិនឃើញកម្ពស់នៅទីនេះទេ។ សូមវាយជាសង់ទីម៉ែត្រដូចដែលបានបោះពុម្ព។</translation>
    </message>
    <message>
        <source>The check digit of {element} in the machine-readable lines does not fit. Compare the characters one by one.</source>
        <translation>លេខផ្ទៀងផ្ទាត់នៃ {element} ក្នុងបន្ទាត់ម៉ាស៊ីនអានមិនត្រូវ។ សូមប្រៀបធៀបតួអក្សរម្ដងមួយៗ។</translation>
    </message>
    <message>
        <source>The machine-readable lines name an unknown state in {element}. Compare the three letters with the document.</source>
        <translation>បន្ទាត់ម៉ាស៊ីនអានមានប្រទេសមិនស្គាល់ក្នុង {element}។ សូមប្រៀបធៀបអក្សរបីជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>The machine-readable lines give an impossible date in {element}. Compare it with the document.</source>
        <translation>បន្ទាត់ម៉ាស៊ីនអានមានកាលបរិច្ឆេទមិនអាចមានក្នុង {element}។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>These lines do not have the length of any known machine-readable zone. Read the lines again or type them.</source>
        <translation>បន្ទាត់ទាំងនេះមិនមានប្រវែងនៃតំបន់ម៉ាស៊ីនអានណាមួយដែលស្គាល់ទេ។ សូមអានម្ដងទៀត ឬវាយវា។</translation>
    </message>
    <message>
        <source>A character was read in another form than this document uses. Compare it with the document.</source>
        <translation>តួអក្សរមួយត្រូវបានអានជាទម្រង់ដែលឯកសារនេះមិនប្រើ។ សូមប្រៀបធៀបវាជាមួយឯកសារ។</translation>
    </message>
    <message>
        <source>The barcode holds only the beginning of this name. Compare it with the document.</source>
        <translation>បាកូដមានតែផ្នែកខាងដើមនៃឈ្មោះនេះប៉ុណ្ណោះ។ សូមប្រៀបធៀបវាជាមួយឯកសារ។</translation>
    </message>
    <message>
        <source>These characters are not read as the name in Latin letters is spelled. Compare both with the document.</source>
        <translation>តួអក្សរទាំងនេះមិនអានដូចឈ្មោះដែលសរសេរជាអក្សរឡាតាំងទេ។ សូមប្រៀបធៀបទាំងពីរជាមួយឯកសារ។</translation>
    </message>
    <message>
        <source>The name is too long for the machine-readable lines and is cut off there. Use the printed name.</source>
        <translation>ឈ្មោះវែងពេកសម្រាប់បន្ទាត់ម៉ាស៊ីនអាន ហើយត្រូវបានកាត់។ សូមប្រើឈ្មោះដែលបានបោះពុម្ព។</translation>
    </message>
    <message>
        <source>{count} character(s) of the machine-readable lines cannot stand where they were read. Compare the lines.</source>
        <translation>តួអក្សរ {count} ក្នុងបន្ទាត់ម៉ាស៊ីនអានមិនអាចនៅកន្លែងដែលបានអានទេ។ សូមប្រៀបធៀបបន្ទាត់។</translation>
    </message>
    <message>
        <source>There is a digit in this name. Compare it with the document.</source>
        <translation>មានលេខក្នុងឈ្មោះនេះ។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>The check digit of this number does not fit. Compare every character; some specimens are printed so.</source>
        <translation>លេខផ្ទៀងផ្ទាត់នៃលេខនេះមិនត្រូវ។ សូមប្រៀបធៀបគ្រប់តួអក្សរ គំរូខ្លះបោះពុម្ពដូច្នេះ។</translation>
    </message>
    <message>
        <source>This number was given to a person with another date of birth. Compare both with the document.</source>
        <translation>លេខនេះបានផ្ដល់ឱ្យអ្នកដែលមានថ្ងៃកំណើតផ្សេង។ សូមប្រៀបធៀបទាំងពីរជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>This number was given to a person of the other sex. Compare both with the document.</source>
        <translation>លេខនេះបានផ្ដល់ឱ្យអ្នកដែលមានភេទផ្សេង។ សូមប្រៀបធៀបទាំងពីរជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>A letter in this number was read as a digit. Compare it with the document.</source>
        <translation>អក្សរមួយក្នុងលេខនេះត្រូវបានអានជាលេខ។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>The first digits of this number belong to no known province. Compare them with the document.</source>
        <translation>លេខដំបូងៗនៃលេខនេះមិនមែនរបស់ខេត្តណាដែលស្គាល់ទេ។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>No known township has these letters in that state. Compare the letters with the document.</source>
        <translation>មិនមានស្រុកណាដែលគេស្គាល់មានអក្សរទាំងនេះនៅក្នុងរដ្ឋនោះទេ។ សូមផ្ទៀងអក្សរជាមួយឯកសារ។</translation>
    </message>
    <message>
        <source>This number does not have the usual form. Compare length and characters with the document.</source>
        <translation>លេខនេះមិនមានទម្រង់ធម្មតាទេ។ សូមប្រៀបធៀបប្រវែង និងតួអក្សរជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>This value does not look like the others of its kind. Compare it with the document.</source>
        <translation>តម្លៃនេះមិនដូចតម្លៃប្រភេទដូចគ្នាទេ។ សូមប្រៀបធៀបជាមួយលិខិត។</translation>
    </message>
    <message>
        <source>The province was not read clearly; the name that comes nearest was taken. Compare it with the plate.</source>
        <translation>អានឈ្មោះខេត្តមិនច្បាស់ ដូច្នេះបានយកឈ្មោះដែលជិតបំផុត។ សូមផ្ទៀងជាមួយផ្លាកលេខ។</translation>
    </message>
    <message>
        <source>The sex was not read. Type M, F or X.</source>
        <translation>មិនបានអានភេទទេ។ សូមវាយ M, F ឬ X។</translation>
    </message>
    <message>
        <source>This file is empty. Scan or photograph the document again.</source>
        <translation>ឯកសារនេះទទេ។ សូមស្កេន ឬថតលិខិតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file is not the one any more that was opened before. Open it again.</source>
        <translation>ឯកសារនេះលែងជាឯកសារដែលបានបើកមុនទៀតហើយ។ សូមបើកវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file is not there any more. Plug the drive in again, or choose another file.</source>
        <translation>ឯកសារនេះលែងនៅទីនោះហើយ។ សូមដោតថាសម្ដងទៀត ឬជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose a picture file.</source>
        <translation>នេះជាថត ឬឧបករណ៍ មិនមែនឯកសារទេ។ សូមជ្រើសឯកសាររូបភាព។</translation>
    </message>
    <message>
        <source>Opening this file took longer than {seconds} seconds, so it was stopped. Scan the document again at a lower resolution.</source>
        <translation>ការបើកឯកសារនេះលើស {seconds} វិនាទី ដូច្នេះត្រូវបានបញ្ឈប់។ សូមស្កេនលិខិតម្ដងទៀតដោយកម្រិតភាពច្បាស់ទាបជាង។</translation>
    </message>
    <message>
        <source>This file cannot be opened safely: it is damaged, or made to take too much memory. Scan or photograph the document again.</source>
        <translation>ឯកសារនេះមិនអាចបើកដោយសុវត្ថិភាពទេ៖ វាខូច ឬប្រើអង្គចងចាំច្រើនពេក។ សូមស្កេន ឬថតលិខិតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This file is larger than {limit_mb} MB. Scan the document again at a lower resolution.</source>
        <translation>ឯកសារនេះធំជាង {limit_mb} MB។ សូមស្កេនលិខិតម្ដងទៀតដោយកម្រិតច្បាស់ទាបជាង។</translation>
    </message>
    <message>
        <source>This file may not be read, or its disk is faulty. Copy it to another folder and open it there.</source>
        <translation>មិនអនុញ្ញាតឱ្យអានឯកសារនេះ ឬថាសរបស់វាខូច។ សូមចម្លងទៅថតផ្សេង ហើយបើកនៅទីនោះ។</translation>
    </message>
    <message>
        <source>This picture is damaged, or stored in a rare way that cannot be opened. Save it again as PNG or JPEG, or scan the document again.</source>
        <translation>រូបភាពនេះខូច ឬរក្សាទុកតាមរបៀបកម្រដែលបើកមិនបាន។ សូមរក្សាទុកជា PNG ឬ JPEG ឬស្កេនលិខិតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A part of this picture is missing. Copy the file once more, or scan the document again.</source>
        <translation>ផ្នែកមួយនៃរូបភាពនេះបាត់។ សូមចម្លងឯកសារម្ដងទៀត ឬស្កេនលិខិតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The picture was very large and was reduced from {width} × {height} to {new_width} × {new_height} pixels.</source>
        <translation>រូបភាពធំណាស់ ហើយត្រូវបានបង្រួមពី {width} × {height} ទៅ {new_width} × {new_height} ភីកសែល។</translation>
    </message>
    <message>
        <source>This picture is too large: more than 20,000 pixels on a side, or 120 million in all (WebP: 30 million, HEIC and AVIF: 52 million). Scan the document again at a lower resolution.</source>
        <translation>រូបភាពនេះធំពេក៖ លើស 20,000 ភីកសែលមួយជ្រុង ឬលើស 120 លានសរុប (WebP៖ 30 លាន, HEIC និង AVIF៖ 52 លាន)។ សូមស្កេនលិខិតម្ដងទៀតដោយកម្រិតច្បាស់ទាបជាង។</translation>
    </message>
    <message>
        <source>This picture has only {width} × {height} pixels; nothing can be read below 15 on a side. Scan or photograph the document again.</source>
        <translation>រូបភាពនេះមានតែ {width} × {height} ភីកសែល ក្រោម 15 មួយជ្រុងអានមិនបានទេ។ សូមស្កេន ឬថតលិខិតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This is not a picture that can be opened. Use PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD or TGA.</source>
        <translation>នេះមិនមែនជារូបភាពដែលអាចបើកបានទេ។ សូមប្រើ PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD ឬ TGA។</translation>
    </message>
    <message>
        <source>This file was changed while it waited to be read. Start the batch once more.</source>
        <translation>ឯកសារនេះត្រូវបានកែប្រែពេលរង់ចាំអាន។ សូមចាប់ផ្ដើមក្រុមឯកសារម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Another batch is writing to {file} at this moment. Wait for it, or choose another file.</source>
        <translation>ក្រុមមួយទៀតកំពុងសរសេរទៅ {file}។ សូមរង់ចាំ ឬជ្រើសឯកសារផ្សេង។</translation>
    </message>
    <message>
        <source>{file} was begun with other options. Use the same ones again, or choose another file for the results.</source>
        <translation>{file} បានចាប់ផ្ដើមដោយជម្រើសផ្សេង។ សូមប្រើជម្រើសដដែល ឬជ្រើសឯកសារលទ្ធផលផ្សេង។</translation>
    </message>
    <message>
        <source>{file} was not written by a batch, so nothing was added to it. Choose another file for the results.</source>
        <translation>{file} មិនត្រូវបានសរសេរដោយក្រុមទេ ដូច្នេះគ្មានអ្វីត្រូវបានបន្ថែម។ សូមជ្រើសឯកសារលទ្ធផលផ្សេង។</translation>
    </message>
    <message>
        <source>Clusters need an optional part of this program, the extra named cluster. Install it, or leave --cluster out.</source>
        <translation>ការប្រើចង្កោមម៉ាស៊ីនត្រូវការផ្នែកបន្ថែមឈ្មោះ cluster នៃកម្មវិធីនេះ។ សូមដំឡើង ឬដក --cluster ចេញ។</translation>
    </message>
    <message>
        <source>The cluster could not read this file ({fault}). Start the batch once more.</source>
        <translation>ចង្កោមម៉ាស៊ីនមិនអាចអានឯកសារនេះទេ ({fault})។ សូមចាប់ផ្ដើមក្រុមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The cluster&apos;s machines do not have this program. Install the same version there, then start again.</source>
        <translation>ម៉ាស៊ីននៃចង្កោមមិនមានកម្មវិធីនេះទេ។ សូមដំឡើងកំណែដូចគ្នានៅទីនោះ រួចចាប់ផ្ដើមឡើងវិញ។</translation>
    </message>
    <message>
        <source>There is no cluster at {address}. Check the address and that its scheduler runs.</source>
        <translation>គ្មានចង្កោមម៉ាស៊ីននៅ {address} ទេ។ សូមពិនិត្យអាសយដ្ឋាន និងមើលថាកម្មវិធីកំណត់ពេលដំណើរការ។</translation>
    </message>
    <message>
        <source>{file} could be neither moved nor deleted. It stays in the watched folder; put it away by hand.</source>
        <translation>{file} មិនអាចផ្លាស់ ឬលុបបានទេ។ វានៅក្នុងថតដែលតាមដាន; សូមយកវាចេញដោយដៃ។</translation>
    </message>
    <message>
        <source>There is no page {page}; the last one of this file is {count}. Choose another page.</source>
        <translation>គ្មានទំព័រ {page} ទេ; ទំព័រចុងក្រោយនៃឯកសារនេះគឺ {count}។ សូមជ្រើសទំព័រផ្សេង។</translation>
    </message>
    <message>
        <source>This file has {count} pages. Choose the ones that you need.</source>
        <translation>ឯកសារនេះមាន {count} ទំព័រ។ សូមជ្រើសទំព័រដែលអ្នកត្រូវការ។</translation>
    </message>
    <message>
        <source>These are no page numbers. Write them like this: 1-3, 7 (each from 1 up).</source>
        <translation>ទាំងនេះមិនមែនជាលេខទំព័រទេ។ សូមសរសេរដូចនេះ៖ 1-3, 7 (ចាប់ពី 1 ឡើង)។</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that cannot be opened here. Ask for one without a lock, or scan the document.</source>
        <translation>PDF នេះជាប់សោតាមរបៀបដែលមិនអាចបើកនៅទីនេះ។ សូមសុំឯកសារគ្មានសោ ឬស្កេនលិខិត។</translation>
    </message>
    <message>
        <source>This PDF is locked. Type its password to open it.</source>
        <translation>PDF នេះជាប់សោ។ សូមវាយពាក្យសម្ងាត់ដើម្បីបើក។</translation>
    </message>
    <message>
        <source>This password does not open the PDF. Type it once more; small and capital letters differ.</source>
        <translation>ពាក្យសម្ងាត់នេះមិនបើក PDF ទេ។ សូមវាយម្ដងទៀត; អក្សរតូច និងអក្សរធំខុសគ្នា។</translation>
    </message>
    <message>
        <source>This file has more than {limit} pages, or too many large ones. Split it, then open the parts.</source>
        <translation>ឯកសារនេះមានលើស {limit} ទំព័រ ឬមានទំព័រធំច្រើនពេក។ សូមបំបែក រួចបើកផ្នែកនីមួយៗ។</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the settings of the system, then open this window again.</source>
        <translation>កម្មវិធីនេះមិនមានសិទ្ធិប្រើកាមេរ៉ាទេ។ សូមអនុញ្ញាតក្នុងការកំណត់ប្រព័ន្ធ រួចបើកបង្អួចនេះម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The camera does not answer. Check its cable, close other programs that use it, then open this window again.</source>
        <translation>កាមេរ៉ាមិនឆ្លើយតបទេ។ សូមពិនិត្យខ្សែ បិទកម្មវិធីផ្សេងដែលប្រើវា រួចបើកបង្អួចនេះម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This is not the address of a scanner. Type it like 192.0.2.10 or scanner.local:8080.</source>
        <translation>នេះមិនមែនជាអាសយដ្ឋានរបស់ម៉ាស៊ីនស្កេនទេ។ សូមវាយជាទម្រង់ 192.0.2.10 ឬ scanner.local:8080។</translation>
    </message>
    <message>
        <source>What answers there is no scanner that speaks eSCL (AirScan). Check the address.</source>
        <translation>អ្វីដែលឆ្លើយតបនៅទីនោះមិនមែនជាម៉ាស៊ីនស្កេនដែលគាំទ្រ eSCL (AirScan) ទេ។ សូមពិនិត្យអាសយដ្ឋាន។</translation>
    </message>
    <message>
        <source>The scanner is busy. Wait until it has finished, or close other scanning programs, then scan again.</source>
        <translation>ម៉ាស៊ីនស្កេនកំពុងជាប់រវល់។ សូមរង់ចាំវាចប់ ឬបិទកម្មវិធីស្កេនផ្សេង រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The scan was stopped. Pages that were finished are in the queue.</source>
        <translation>ការស្កេនត្រូវបានបញ្ឈប់។ ទំព័រដែលរួចរាល់នៅក្នុងជួររង់ចាំ។</translation>
    </message>
    <message>
        <source>The connection to the scanner was lost. Check its cable and power, then scan again.</source>
        <translation>ការតភ្ជាប់ទៅម៉ាស៊ីនស្កេនបានដាច់។ សូមពិនិត្យខ្សែ និងភ្លើង រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The cover of the scanner is open. Close it, then scan again.</source>
        <translation>គម្របម៉ាស៊ីនស្កេនបើកចំហ។ សូមបិទវា រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner. Ask the administrator of this computer for access.</source>
        <translation>អ្នកមិនមានសិទ្ធិប្រើម៉ាស៊ីនស្កេននេះទេ។ សូមសុំសិទ្ធិពីអ្នកគ្រប់គ្រងកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>The driver of the scanner stopped working. Switch the scanner off and on, then scan again.</source>
        <translation>កម្មវិធីបញ្ជារបស់ម៉ាស៊ីនស្កេនបានឈប់ដំណើរការ។ សូមបិទបើកម៉ាស៊ីនស្កេន រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>There is no document in the feeder. Put it in, then scan again.</source>
        <translation>គ្មានលិខិតក្នុងថាសបញ្ចូលទេ។ សូមដាក់វា រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The scanner reported a fault. Switch it off and on, then scan again.</source>
        <translation>ម៉ាស៊ីនស្កេនបានរាយការណ៍កំហុស។ សូមបិទបើកវា រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The scanner is not there any more. Switch it on, check its cable, then look for scanners again.</source>
        <translation>ម៉ាស៊ីនស្កេនលែងមានទៀតហើយ។ សូមបើកវា ពិនិត្យខ្សែ រួចស្វែងរកម៉ាស៊ីនស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Paper is stuck in the feeder. Take it out, then scan again.</source>
        <translation>ក្រដាសជាប់ក្នុងថាសបញ្ចូល។ សូមយកវាចេញ រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>There is not enough memory for this scan. Choose a lower resolution, then scan again.</source>
        <translation>អង្គចងចាំមិនគ្រប់សម្រាប់ការស្កេននេះទេ។ សូមជ្រើសគុណភាពបង្ហាញទាបជាង រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A page did not arrive whole. Check the network, then scan it again.</source>
        <translation>ទំព័រមួយមកមិនពេញលេញ។ សូមពិនិត្យបណ្ដាញ រួចស្កេនវាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The scanned page is larger than {limit_mb} MB. Choose a lower resolution, then scan again.</source>
        <translation>ទំព័រដែលបានស្កេនធំជាង {limit_mb} MB។ សូមជ្រើសគុណភាពបង្ហាញទាបជាង រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The scanning program of this system is missing. On Debian or Ubuntu install {package}.</source>
        <translation>ប្រព័ន្ធនេះខ្វះកម្មវិធីស្កេន។ លើ Debian ឬ Ubuntu សូមដំឡើង {package}។</translation>
    </message>
    <message>
        <source>The scanner cannot scan this way. Choose another source, resolution or colour.</source>
        <translation>ម៉ាស៊ីនស្កេនមិនអាចស្កេនបែបនេះបានទេ។ សូមជ្រើសប្រភព គុណភាពបង្ហាញ ឬពណ៌ផ្សេង។</translation>
    </message>
    <message>
        <source>The scanner has not answered for {seconds} seconds. Switch it off and on, then scan again.</source>
        <translation>ម៉ាស៊ីនស្កេនមិនឆ្លើយតប {seconds} វិនាទីហើយ។ សូមបិទបើកវា រួចស្កេនម្ដងទៀត។</translation>
    </message>
    <message>
        <source>No scanner answers at this address. Check that it is switched on and that the address is right.</source>
        <translation>គ្មានម៉ាស៊ីនស្កេនឆ្លើយតបនៅអាសយដ្ឋាននេះទេ។ សូមពិនិត្យថាវាបើក ហើយអាសយដ្ឋានត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The whole picture is blurred. Hold the camera still, wait until it is sharp and take it again.</source>
        <translation>រូបភាពទាំងមូលព្រិល។ សូមកាន់កាមេរ៉ាឱ្យនឹង រង់ចាំឱ្យច្បាស់ ហើយថតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The picture is very dark. Switch a light on and take it again.</source>
        <translation>រូបភាពងងឹតណាស់។ សូមបើកភ្លើង ហើយថតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast. Check that the card lies the right way up and take it again.</source>
        <translation>រូបភាពស្ទើរតែគ្មានភាពខុសពណ៌។ សូមពិនិត្យថាប័ណ្ណដាក់ត្រូវខាង ហើយថតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This spot is blurred. Compare it character by character, or hold still and take it again.</source>
        <translation>កន្លែងនេះព្រិល។ សូមប្រៀបធៀបម្ដងមួយតួ ឬកាន់ឱ្យនឹង ហើយថតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This spot is cut off by the edge of the picture. Move the card to the middle and take it again.</source>
        <translation>កន្លែងនេះត្រូវគែមរូបភាពកាត់។ សូមដាក់ប័ណ្ណនៅកណ្ដាល ហើយថតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Light is reflected on this spot. Tilt the card a little and take it again.</source>
        <translation>មានពន្លឺចាំងនៅកន្លែងនេះ។ សូមផ្អៀងប័ណ្ណបន្តិច ហើយថតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The print on this spot is very faint. Compare it with the card itself.</source>
        <translation>អក្សរបោះពុម្ពនៅកន្លែងនេះស្រាលណាស់។ សូមប្រៀបធៀបជាមួយប័ណ្ណផ្ទាល់។</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high. Move closer if they are doubtful.</source>
        <translation>អក្សរខ្ពស់តែ {pixels} ភីកសែល។ សូមចូលជិត បើមិនប្រាកដ។</translation>
    </message>
    <message>
        <source>This spot is too dark. Switch a light on and take it again.</source>
        <translation>កន្លែងនេះងងឹតពេក។ សូមបើកភ្លើង ហើយថតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high, too small to read safely. Move closer and take it again.</source>
        <translation>អក្សរខ្ពស់តែ {pixels} ភីកសែល តូចពេកសម្រាប់អានឱ្យប្រាកដ។ សូមចូលជិត ហើយថតម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The reading engine failed on this picture. Try again; if it fails again, start the program anew.</source>
        <translation>ម៉ាស៊ីនអានបរាជ័យលើរូបភាពនេះ។ សូមព្យាយាមម្ដងទៀត បើនៅតែបរាជ័យ សូមបើកកម្មវិធីឡើងវិញ។</translation>
    </message>
    <message>
        <source>There is not enough memory to read this picture. Close other programs and try again.</source>
        <translation>អង្គចងចាំមិនគ្រប់សម្រាប់អានរូបភាពនេះ។ សូមបិទកម្មវិធីផ្សេង ហើយព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The reading engine was started in a way that could send data out, so it was stopped. Start the program anew.</source>
        <translation>ម៉ាស៊ីនអានត្រូវបានបើកតាមរបៀបដែលអាចផ្ញើទិន្នន័យចេញ ដូច្នេះត្រូវបានបញ្ឈប់។ សូមបើកកម្មវិធីឡើងវិញ។</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this program was tested with. Install the program again.</source>
        <translation>ឯកសារគំរូ {name} មិនមែនជាឯកសារដែលបានសាកជាមួយកម្មវិធីនេះទេ។ សូមដំឡើងកម្មវិធីម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The list of models ({file}) cannot be read. Install the program again.</source>
        <translation>មិនអាចអានបញ្ជីគំរូ ({file}) បានទេ។ សូមដំឡើងកម្មវិធីម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The model {name}, which reading needs, is missing. Install the program again.</source>
        <translation>ខ្វះគំរូ {name} ដែលត្រូវការសម្រាប់អាន។ សូមដំឡើងកម្មវិធីម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A second opinion by Tesseract was asked for, but Tesseract or its language data is not installed. Install both, or read without it.</source>
        <translation>បានស្នើសុំមតិទីពីរពី Tesseract ប៉ុន្តែមិនទាន់ដំឡើង Tesseract ឬទិន្នន័យភាសារបស់វាទេ។ សូមដំឡើងទាំងពីរ ឬអានដោយមិនប្រើវា។</translation>
    </message>
    <message>
        <source>An accent is hard to see. Compare the accents with the picture.</source>
        <translation>សញ្ញាសំឡេងមួយមើលមិនច្បាស់។ សូមប្រៀបធៀបសញ្ញាជាមួយរូបភាព។</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is wrong ({why}). Mend the file or remove it, then start again.</source>
        <translation>{file} បន្ទាត់ {line}៖ {key} ខុស ({why})។ សូមកែ ឬដកឯកសារចេញ រួចបើកម្ដងទៀត។</translation>
    </message>
    <message>
        <source>As read, this breaks a rule. One doubtful character was exchanged to meet it. Compare every character.</source>
        <translation>តម្លៃដែលបានអានមិនត្រូវតាមវិធាន។ តួអក្សរមិនច្បាស់មួយត្រូវបានប្ដូរដើម្បីឱ្យត្រូវ។ សូមផ្ទៀងផ្ទាត់ម្ដងមួយតួ។</translation>
    </message>
    <message>
        <source>At least one character is hard to read. Compare the marked ones with the picture.</source>
        <translation>យ៉ាងតិចតួអក្សរមួយពិបាកអាន។ សូមប្រៀបធៀបតួដែលមានសញ្ញាជាមួយរូបភាព។</translation>
    </message>
    <message>
        <source>The words beside this value could not be read. Check that it is the right one.</source>
        <translation>មិនអាចអានពាក្យក្បែរតម្លៃនេះបានទេ។ សូមពិនិត្យថាវាត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>A character in the machine-readable zone could be another one that no check digit tells apart. Compare it.</source>
        <translation>តួអក្សរមួយក្នុងតំបន់ម៉ាស៊ីនអានអាចជាតួផ្សេង ដែលលេខផ្ទៀងផ្ទាត់បែងចែកមិនបាន។ សូមប្រៀបធៀបវា។</translation>
    </message>
    <message>
        <source>The check digit in the machine-readable zone fits.</source>
        <translation>លេខផ្ទៀងផ្ទាត់ក្នុងតំបន់ម៉ាស៊ីនអានត្រូវគ្នា។</translation>
    </message>
    <message>
        <source>Only the machine-readable zone gave this name, and it writes no accents. Compare it with the print.</source>
        <translation>ឈ្មោះនេះបានតែពីតំបន់ម៉ាស៊ីនអាន ដែលមិនសរសេរសញ្ញាសំឡេង។ សូមប្រៀបធៀបជាមួយអក្សរបោះពុម្ព។</translation>
    </message>
    <message>
        <source>About 1 in {number} such values is wrong, more than this desk lets pass. Compare it with the picture.</source>
        <translation>តម្លៃបែបនេះខុសប្រហែល ១ ក្នុង {number} លើសពីអ្វីដែលតុនេះអនុញ្ញាត។ សូមផ្ទៀងផ្ទាត់ជាមួយរូបភាព។</translation>
    </message>
    <message>
        <source>How often such values are wrong has not been measured. Compare it with the picture.</source>
        <translation>មិនទាន់បានវាស់ថាតម្លៃបែបនេះខុសញឹកញាប់ប៉ុនណាទេ។ សូមផ្ទៀងផ្ទាត់ជាមួយរូបភាព។</translation>
    </message>
    <message>
        <source>This was not read in its own place; another number on the card encodes it. Compare it with the print.</source>
        <translation>ចំណុចនេះមិនត្រូវបានអាននៅកន្លែងរបស់វាទេ តែបានមកពីលេខផ្សេងលើកាត។ សូមផ្ទៀងផ្ទាត់ជាមួយអក្សរបោះពុម្ព។</translation>
    </message>
    <message>
        <source>The printed name and the machine-readable zone fit together but are not the same. Compare both.</source>
        <translation>ឈ្មោះបោះពុម្ព និងតំបន់ម៉ាស៊ីនអានសមគ្នា តែមិនដូចគ្នាទាំងស្រុង។ សូមប្រៀបធៀបទាំងពីរ។</translation>
    </message>
    <message>
        <source>This program cannot read {script} writing yet. Type the field from the picture.</source>
        <translation>កម្មវិធីនេះមិនទាន់អាចអានអក្សរ {script} ទេ។ សូមមើលរូបភាព ហើយវាយវាលនេះ។</translation>
    </message>
    <message>
        <source>Front and back say different things. Look at both sides; if the back is of another card, part them.</source>
        <translation>ផ្នែកខាងមុខ និងខាងក្រោយមិនដូចគ្នាទេ។ សូមមើលទាំងពីរខាង បើខាងក្រោយជារបស់ប័ណ្ណផ្សេង សូមបំបែកវាចេញពីគ្នា។</translation>
    </message>
    <message>
        <source>The printed text and the machine-readable zone say different things. Choose the one the picture shows.</source>
        <translation>អក្សរបោះពុម្ព និងតំបន់ម៉ាស៊ីនអានខុសគ្នា។ សូមជ្រើសមួយដែលត្រូវនឹងរូបភាព។</translation>
    </message>
    <message>
        <source>A document of before cannot be put back on the desk. Open its picture again.</source>
        <translation>លិខិតពីមុនមិនអាចដាក់ត្រឡប់លើតុបានទេ។ បើករូបភាពរបស់វាម្ដងទៀត។</translation>
    </message>
    <message>
        <source>In {file}, {key} is no setting or has a value that is not allowed. Tell the administrator.</source>
        <translation>ក្នុង {file} {key} មិនមែនជាការកំណត់ ឬមានតម្លៃមិនអនុញ្ញាត។ ប្រាប់អ្នកគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing in it is locked. Tell the administrator.</source>
        <translation>មិនអាចអាន {file} បានទេ ដូច្នេះគ្មានអ្វីត្រូវចាក់សោ។ ប្រាប់អ្នកគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>The records are not open. Sign in, or start the program again.</source>
        <translation>កំណត់ត្រាមិនបានបើកទេ។ ចូល ឬចាប់ផ្ដើមកម្មវិធីម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This record is not countersigned yet. Countersign it, then export.</source>
        <translation>កំណត់ត្រានេះមិនទាន់បានចុះហត្ថលេខាទេ។ សូមចុះហត្ថលេខា រួចនាំចេញ។</translation>
    </message>
    <message>
        <source>{file} was not written by Countersign, so nothing was added to it. Choose another file in the profile.</source>
        <translation>{file} មិនបានសរសេរដោយ Countersign ទេ ដូច្នេះមិនបានបន្ថែមអ្វីឡើយ។ សូមជ្រើសឯកសារផ្សេងក្នុងទម្រង់។</translation>
    </message>
    <message>
        <source>The record does not have the promised form at {place}. Nothing was written; please report this.</source>
        <translation>កំណត់ត្រាមិនមានរូបរាងដែលបានកំណត់នៅ {place} ទេ។ មិនបានសរសេរអ្វីឡើយ សូមរាយការណ៍បញ្ហានេះ។</translation>
    </message>
    <message>
        <source>The field {field} holds a character that the file cannot hold. Retype the field, then export again.</source>
        <translation>វាល {field} មានតួអក្សរដែលឯកសារមិនអាចរក្សាបាន។ សូមវាយវាលនេះម្ដងទៀត រួចនាំចេញម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The field {field} is longer than a spreadsheet cell can hold. Shorten it, or export to JSON.</source>
        <translation>វាល {field} វែងជាងក្រឡាតារាង។ សូមធ្វើឱ្យខ្លី ឬនាំចេញជា JSON។</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. The old file is unchanged. Free some space and export again.</source>
        <translation>ថាសពេញ ដូច្នេះ {file} មិនបានសរសេរទេ។ ឯកសារចាស់មិនប្រែប្រួល។ សូមទុកកន្លែងទំនេរ ហើយនាំចេញម្ដងទៀត។</translation>
    </message>
    <message>
        <source>{file} may not be written there. The old file is unchanged. Choose another folder in the profile.</source>
        <translation>មិនអនុញ្ញាតឱ្យសរសេរ {file} នៅទីនោះទេ។ ឯកសារចាស់មិនប្រែប្រួល។ សូមជ្រើសថតផ្សេងក្នុងទម្រង់។</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Plug the drive in again, or choose another folder in the profile.</source>
        <translation>ថតរបស់ {file} មិននៅទីនោះទេ។ សូមដោតថាសម្ដងទៀត ឬជ្រើសថតផ្សេងក្នុងទម្រង់។</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then export again.</source>
        <translation>{file} កំពុងបើកក្នុងកម្មវិធីផ្សេង។ សូមបិទវានៅទីនោះ រួចនាំចេញម្ដងទៀត។</translation>
    </message>
    <message>
        <source>{file} could not be written. The old file is unchanged. Try again, or choose another folder.</source>
        <translation>មិនអាចសរសេរ {file} បានទេ។ ឯកសារចាស់មិនប្រែប្រួល។ សូមព្យាយាមម្ដងទៀត ឬជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>The card fills less than {percent} % of the picture. Move closer and take it again if fields are doubtful.</source>
        <translation>ប័ណ្ណមានទំហំតិចជាង {percent} % នៃរូបភាព។ សូមចូលជិត ហើយថតម្ដងទៀត បើមានវាលសង្ស័យ។</translation>
    </message>
    <message>
        <source>The kind of document is only {percent} % sure. If it is wrong, choose the right one from the list.</source>
        <translation>ប្រភេទឯកសារប្រាកដតែ {percent} % ប៉ុណ្ណោះ។ បើខុស សូមជ្រើសប្រភេទត្រឹមត្រូវពីបញ្ជី។</translation>
    </message>
    <message>
        <source>The kind of document is not sure, so this may be another field. Compare it with the picture.</source>
        <translation>ប្រភេទឯកសារមិនប្រាកដ ដូច្នេះនេះអាចជាចំណុចផ្សេង។ សូមផ្ទៀងផ្ទាត់ជាមួយរូបភាព។</translation>
    </message>
    <message>
        <source>No kind of document is called {document}. Choose one of the list.</source>
        <translation>គ្មានប្រភេទលិខិតឈ្មោះ {document} ទេ។ សូមជ្រើសពីបញ្ជី។</translation>
    </message>
    <message>
        <source>{count} line(s) are in a writing that this computer does not read yet: {scripts}. They are left empty. Type them, or run “countersign doctor” to see how the language is added.</source>
        <translation>មាន {count} បន្ទាត់ជាអក្សរដែលកុំព្យូទ័រនេះមិនទាន់អានបាន៖ {scripts}។ បន្ទាត់ទាំងនោះទុកទទេ។ សូមវាយបញ្ចូល ឬដំណើរការ “countersign doctor” ដើម្បីមើលវិធីបន្ថែមភាសា។</translation>
    </message>
    <message>
        <source>The picture is larger than {most} pixels a side. It was read all the same; check the fields.</source>
        <translation>រូបភាពធំជាង {most} ភីកសែលមួយជ្រុង។ វាត្រូវបានអានដដែល សូមពិនិត្យវាល។</translation>
    </message>
    <message>
        <source>The picture is smaller than {least} pixels a side. Take it again from nearer or at a higher resolution.</source>
        <translation>រូបភាពតូចជាង {least} ភីកសែលមួយជ្រុង។ សូមថតម្ដងទៀតឱ្យជិតជាង ឬដោយកម្រិតច្បាស់ខ្ពស់ជាង។</translation>
    </message>
    <message>
        <source>Fields that nobody looked at: {count}, the first is {field}. Accept it with Enter, or correct it.</source>
        <translation>វាលដែលគ្មានអ្នកមើល៖ {count} វាលទីមួយគឺ {field}។ សូមចុច Enter ដើម្បីយល់ព្រម ឬកែវា។</translation>
    </message>
    <message>
        <source>Reading was stopped because the page was closed.</source>
        <translation>ការអានត្រូវបានបញ្ឈប់ ព្រោះទំព័រត្រូវបានបិទ។</translation>
    </message>
    <message>
        <source>Reading stopped because of a fault in the program ({fault} in {place}). Try the document once more; if it happens again, please report these two words.</source>
        <translation>ការអានឈប់ ព្រោះកម្មវិធីមានកំហុស ({fault} ក្នុង {place})។ សូមសាកលិខិតនេះម្ដងទៀត បើកើតឡើងទៀត សូមរាយការណ៍ពាក្យពីរនេះ។</translation>
    </message>
    <message>
        <source>There was not enough memory to read this page. Close other programs, or scan the document again at a lower resolution.</source>
        <translation>អង្គចងចាំមិនគ្រប់សម្រាប់អានទំព័រនេះ។ សូមបិទកម្មវិធីផ្សេង ឬស្កេនលិខិតម្ដងទៀតដោយកម្រិតច្បាស់ទាបជាង។</translation>
    </message>
    <message>
        <source>A rule is not met, and no reason was given. Correct the field, or write why it is right as it is.</source>
        <translation>ក្បួនមួយមិនបានបំពេញ ហើយគ្មានហេតុផល។ សូមកែវាល ឬសរសេរថាហេតុអ្វីវាត្រឹមត្រូវដូច្នេះ។</translation>
    </message>
    <message>
        <source>A rule of {field} is not met ({rule}). Correct the field, or write why it is right as it is.</source>
        <translation>ក្បួនមួយនៃ {field} មិនបានបំពេញ ({rule})។ សូមកែវាល ឬសរសេរថាហេតុអ្វីវាត្រឹមត្រូវដូច្នេះ។</translation>
    </message>
    <message>
        <source>The reading process stopped in the middle of this document and was started again. Try the document once more; if it happens again, scan or photograph it anew.</source>
        <translation>ដំណើរការអានបានឈប់ពាក់កណ្ដាលលិខិតនេះ ហើយបានចាប់ផ្ដើមឡើងវិញ។ សូមសាកលិខិតម្ដងទៀត បើកើតឡើងទៀត សូមស្កេន ឬថតវាថ្មី។</translation>
    </message>
    <message>
        <source>This document took longer than {seconds} seconds, so reading was stopped. Scan or photograph it again, straight and without much background.</source>
        <translation>លិខិតនេះប្រើពេលលើស {seconds} វិនាទី ដូច្នេះការអានត្រូវបានបញ្ឈប់។ សូមស្កេន ឬថតម្ដងទៀត ឱ្យត្រង់ និងមានផ្ទៃក្រោយតិច។</translation>
    </message>
    <message>
        <source>The reading process could not be started. Close other programs, then start Countersign again.</source>
        <translation>មិនអាចចាប់ផ្ដើមដំណើរការអានបានទេ។ សូមបិទកម្មវិធីផ្សេង រួចបើក Countersign ម្ដងទៀត។</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}). Nothing you typed is lost; try it again, and report it if it happens twice.</source>
        <translation>មានបញ្ហាក្នុងកម្មវិធី ({kind})។ អ្វីដែលអ្នកវាយមិនបាត់ទេ។ សូមព្យាយាមម្ដងទៀត ហើយរាយការណ៍បើកើតឡើងពីរដង។</translation>
    </message>
    <message>
        <source>The window cannot be shown: the system lacks {libraries}. On Debian or Ubuntu install: {packages}.</source>
        <translation>មិនអាចបង្ហាញផ្ទាំងវីនដូបានទេ៖ ប្រព័ន្ធខ្វះ {libraries}។ លើ Debian ឬ Ubuntu សូមដំឡើង៖ {packages}។</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Start Countersign in a graphical session, or use the command countersign read.</source>
        <translation>គ្មានអេក្រង់សម្រាប់បង្ហាញវីនដូទេ។ សូមបើក Countersign ក្នុងវគ្គក្រាហ្វិក ឬប្រើពាក្យបញ្ជា countersign read។</translation>
    </message>
    <message>
        <source>The display {display} does not answer. Check that the graphical session is running and that DISPLAY names it.</source>
        <translation>អេក្រង់ {display} មិនឆ្លើយតប។ សូមពិនិត្យថាវគ្គក្រាហ្វិកកំពុងដំណើរការ ហើយ DISPLAY បង្ហាញវាត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>This field has no box on the picture yet. Draw one: Field, Draw the box by hand.</source>
        <translation>វាលនេះមិនទាន់មានប្រអប់លើរូបភាពទេ។ សូមគូរមួយ៖ វាល &gt; គូរប្រអប់ដោយដៃ។</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ច្បាស់</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>ផ្ទុយគ្នា</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>បាត់</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>{count} proven</source>
        <translation>បានបញ្ជាក់ {count}</translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation>ច្បាស់ {count}</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>ត្រូវពិនិត្យ {count}</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>ផ្ទុយគ្នា {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>បាត់ {count}</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>បានយល់ព្រម {count}</translation>
    </message>
    <message>
        <source>printed text</source>
        <translation>អក្សរបោះពុម្ព</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>តំបន់ម៉ាស៊ីនអាន</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>បាកូដ</translation>
    </message>
    <message>
        <source>worked out from another field</source>
        <translation>គណនាពីវាលផ្សេង</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>អ្នកប្រើ</translation>
    </message>
    <message>
        <source>reader is warming up</source>
        <translation>ម៉ាស៊ីនអានកំពុងត្រៀម</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>គ្មានបណ្ដាញ</translation>
    </message>
    <message>
        <source>reader is starting again</source>
        <translation>ម៉ាស៊ីនអានកំពុងចាប់ផ្ដើមឡើងវិញ</translation>
    </message>
    <message>
        <source>reader is closed</source>
        <translation>ម៉ាស៊ីនអានបានបិទ</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>អ្នកត្រួតពិនិត្យ</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>បានចូល</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>បានចេញ</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN ត្រូវបានបដិសេធ</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>អនុញ្ញាតឱ្យចូលវិញ</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>បានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>field changed</source>
        <translation>បានប្ដូរវាល</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>បានកែ</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>បាននាំចេញ</translation>
    </message>
    <message>
        <source>covered field shown</source>
        <translation>បង្ហាញវាលបិទបាំង</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>បានលុប</translation>
    </message>
    <message>
        <source>operator entered</source>
        <translation>បញ្ចូលអ្នកប្រើ</translation>
    </message>
    <message>
        <source>operator changed</source>
        <translation>ប្ដូរអ្នកប្រើ</translation>
    </message>
    <message>
        <source>one operator without a PIN</source>
        <translation>អ្នកប្រើម្នាក់គ្មាន PIN</translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation>ប្ដូរគោលការណ៍</translation>
    </message>
    <message>
        <source>recovery passphrase changed</source>
        <translation>ប្ដូរឃ្លាសម្ងាត់សង្គ្រោះ</translation>
    </message>
    <message>
        <source>unfinished document erased</source>
        <translation>លុបឯកសារមិនទាន់ចប់</translation>
    </message>
    <message>
        <source>log written for an auditor</source>
        <translation>សរសេរកំណត់ហេតុសម្រាប់សវនករ</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>បានបម្រុងទុក</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>សង្គ្រោះពីការបម្រុង</translation>
    </message>
    <message>
        <source>date believed</source>
        <translation>ទទួលយកកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>store set up</source>
        <translation>រៀបចំឃ្លាំង</translation>
    </message>
    <message>
        <source>At least one administrator must be able to sign in. Make somebody else administrator first.</source>
        <translation>ត្រូវមានអ្នកគ្រប់គ្រងយ៉ាងតិចម្នាក់ដែលអាចចូលបាន។ សូមតែងតាំងអ្នកផ្សេងជាអ្នកគ្រប់គ្រងជាមុនសិន។</translation>
    </message>
    <message>
        <source>This needs a second person. Ask a supervisor to approve it with a PIN.</source>
        <translation>ការនេះត្រូវការមនុស្សទីពីរ។ សូមឱ្យប្រធានវេនអនុម័តដោយ PIN។</translation>
    </message>
    <message>
        <source>This person may not approve it. Ask a supervisor or an administrator.</source>
        <translation>មនុស្សនេះមិនអាចអនុម័តបានទេ។ សូមសួរប្រធានវេន ឬអ្នកគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>The second person must be somebody else. Ask another supervisor.</source>
        <translation>មនុស្សទីពីរត្រូវតែជាអ្នកផ្សេង។ សូមសួរប្រធានវេនម្នាក់ទៀត។</translation>
    </message>
    <message>
        <source>Entries at the end of the log are missing, or its end was exchanged.</source>
        <translation>ធាតុនៅចុងកំណត់ហេតុបាត់ ឬចុងរបស់វាត្រូវបានប្តូរ។</translation>
    </message>
    <message>
        <source>This entry of the log, or the one before it, was changed.</source>
        <translation>ធាតុនេះនៃកំណត់ហេតុ ឬធាតុមុនវា ត្រូវបានផ្លាស់ប្តូរ។</translation>
    </message>
    <message>
        <source>Entries of the log are missing before this one, or their order was changed.</source>
        <translation>ខ្វះធាតុកំណត់ហេតុមុនធាតុនេះ ឬលំដាប់ត្រូវបានផ្លាស់ប្តូរ។</translation>
    </message>
    <message>
        <source>This entry of the log was not written by the program.</source>
        <translation>ធាតុនេះនៃកំណត់ហេតុមិនត្រូវបានសរសេរដោយកម្មវិធីទេ។</translation>
    </message>
    <message>
        <source>This backup is not whole ({name}), so it was not used. Choose another one.</source>
        <translation>ការបម្រុងទុកនេះមិនពេញលេញ ({name}) ដូច្នេះមិនបានប្រើទេ។ សូមជ្រើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>This checkpoint was not signed by the store whose log this is.</source>
        <translation>ចំណុចពិនិត្យនេះមិនត្រូវបានចុះហត្ថលេខាដោយឃ្លាំងនៃកំណត់ហេតុនេះទេ។</translation>
    </message>
    <message>
        <source>This is not a checkpoint of Countersign. Choose the checkpoint file that came with an export.</source>
        <translation>នេះមិនមែនជាចំណុចពិនិត្យរបស់ Countersign ទេ។ សូមជ្រើសឯកសារចំណុចពិនិត្យដែលមកជាមួយការនាំចេញ។</translation>
    </message>
    <message>
        <source>The date {date} is far ahead of the last one that was seen, so nothing was erased. Check the system&apos;s date; an administrator can confirm it.</source>
        <translation>កាលបរិច្ឆេទ {date} ឆ្ងាយពីកាលបរិច្ឆេទដែលបានឃើញចុងក្រោយ ដូច្នេះមិនបានលុបអ្វីទេ។ សូមពិនិត្យកាលបរិច្ឆេទប្រព័ន្ធ អ្នកគ្រប់គ្រងអាចបញ្ជាក់វាបាន។</translation>
    </message>
    <message>
        <source>The system&apos;s date lies before {date}, which was seen already, so nothing was erased. Correct the date, or an administrator confirms it.</source>
        <translation>កាលបរិច្ឆេទប្រព័ន្ធនៅមុន {date} ដែលបានឃើញរួច ដូច្នេះមិនបានលុបអ្វីទេ។ សូមកែកាលបរិច្ឆេទ ឬឱ្យអ្នកគ្រប់គ្រងបញ្ជាក់។</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, best on another disk.</source>
        <translation>មិនទាន់មានការបម្រុងទុកទេ។ សូមធ្វើមួយ ល្អបំផុតលើថាសផ្សេង។</translation>
    </message>
    <message>
        <source>Some scripts may show as boxes: {names} missing. Install these fonts.</source>
        <translation>អក្សរខ្លះអាចបង្ហាញជាប្រអប់៖ ខ្វះ {names}។ សូមដំឡើងពុម្ពអក្សរទាំងនេះ។</translation>
    </message>
    <message>
        <source>Outside files are not opened in a full jail on this system. Open only files that you trust.</source>
        <translation>លើប្រព័ន្ធនេះ ឯកសារខាងក្រៅមិនត្រូវបានបើកក្នុងការដាក់ឱ្យនៅដាច់ពេញលេញទេ។ សូមបើកតែឯកសារដែលអ្នកទុកចិត្ត។</translation>
    </message>
    <message>
        <source>This system offers no keyring, so the recovery passphrase is asked for at each start.</source>
        <translation>ប្រព័ន្ធនេះមិនមានកម្រងសោទេ ដូច្នេះឃ្លាសម្ងាត់សង្គ្រោះត្រូវបានសួររាល់ពេលចាប់ផ្តើម។</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, install Tesseract&apos;s data for them; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>ទំព័រជាភាសាទាំងនេះបង្ហាញបាន ប៉ុន្តែមិនអានទេ។ ដើម្បីអាន សូមដំឡើងទិន្នន័យរបស់ Tesseract លើ Debian និង Ubuntu៖ sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, add the Python package tesserocr (the extra “tesseract” of this program) and Tesseract&apos;s data; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>ទំព័រជាភាសាទាំងនេះបង្ហាញបាន ប៉ុន្តែមិនអានទេ។ ដើម្បីអាន សូមបន្ថែមកញ្ចប់ Python tesserocr (ផ្នែកបន្ថែម “tesseract” របស់កម្មវិធីនេះ) និងទិន្នន័យរបស់ Tesseract លើ Debian និង Ubuntu៖ sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The package {name} is missing. Install Countersign again.</source>
        <translation>ខ្វះកញ្ចប់ {name}។ សូមដំឡើង Countersign ម្តងទៀត។</translation>
    </message>
    <message>
        <source>This could not be looked at ({name}). Run it again; if it stays so, ask an administrator.</source>
        <translation>មិនអាចពិនិត្យអ្វីនេះបានទេ ({name})។ សូមដំណើរការម្តងទៀត បើនៅដដែល សូមសួរអ្នកគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>No scanner answers. Connect one and switch it on, if one is to be used.</source>
        <translation>គ្មានម៉ាស៊ីនស្កេនឆ្លើយតបទេ។ សូមភ្ជាប់ និងបើកមួយ បើចង់ប្រើ។</translation>
    </message>
    <message>
        <source>The program scanimage is missing. Install the package sane-utils to use scanners.</source>
        <translation>ខ្វះកម្មវិធី scanimage។ សូមដំឡើងកញ្ចប់ sane-utils ដើម្បីប្រើម៉ាស៊ីនស្កេន។</translation>
    </message>
    <message>
        <source>{count} network connections are open, and there must be none. Close the program and report it.</source>
        <translation>មានការតភ្ជាប់បណ្តាញ {count} កំពុងបើក ហើយមិនត្រូវមានទេ។ សូមបិទកម្មវិធី ហើយរាយការណ៍។</translation>
    </message>
    <message>
        <source>Only {free} are free on the disk of the records. Free some space.</source>
        <translation>នៅសល់តែ {free} លើថាសកំណត់ត្រា។ សូមបង្កើនទំហំទំនេរ។</translation>
    </message>
    <message>
        <source>The log is not the one that this checkpoint was made of.</source>
        <translation>កំណត់ហេតុនេះមិនមែនជាកំណត់ហេតុដែលចំណុចពិនិត្យនេះត្រូវបានបង្កើតពីវាទេ។</translation>
    </message>
    <message>
        <source>The log is older than what was written already: an old copy was put in its place.</source>
        <translation>កំណត់ហេតុចាស់ជាងអ្វីដែលបានសរសេររួច៖ ច្បាប់ចម្លងចាស់ត្រូវបានដាក់ជំនួស។</translation>
    </message>
    <message>
        <source>The file {file} is not an exported log of Countersign. Choose another one.</source>
        <translation>ឯកសារ {file} មិនមែនជាកំណត់ហេតុនាំចេញរបស់ Countersign ទេ។ សូមជ្រើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor or an administrator.</source>
        <translation>តួនាទីរបស់អ្នកមិនអនុញ្ញាតការនេះទេ។ សូមសួរប្រធានវេន ឬអ្នកគ្រប់គ្រង។</translation>
    </message>
    <message>
        <source>There is an operator {operator} already. Choose another short name.</source>
        <translation>មានប្រតិបត្តិករ {operator} រួចហើយ។ សូមជ្រើសឈ្មោះខ្លីផ្សេង។</translation>
    </message>
    <message>
        <source>A short name may hold letters, digits, - and _ only. Choose another one.</source>
        <translation>ឈ្មោះខ្លីអាចមានតែអក្សរ លេខ - និង _។ សូមជ្រើសផ្សេង។</translation>
    </message>
    <message>
        <source>This operator is not known. Choose one from the list.</source>
        <translation>មិនស្គាល់ប្រតិបត្តិករនេះទេ។ សូមជ្រើសពីបញ្ជី។</translation>
    </message>
    <message>
        <source>There are operators with PINs already. Working without PINs can be chosen at the first start only.</source>
        <translation>មានប្រតិបត្តិករដែលមាន PIN រួចហើយ។ ការធ្វើការដោយគ្មាន PIN អាចជ្រើសបានតែនៅពេលចាប់ផ្តើមលើកដំបូង។</translation>
    </message>
    <message>
        <source>The key of the records is not in this system&apos;s keyring. Type the recovery passphrase.</source>
        <translation>សោរបស់កំណត់ត្រាមិនមានក្នុងកម្រងសោរបស់ប្រព័ន្ធនេះទេ។ សូមវាយឃ្លាសម្ងាត់សង្គ្រោះ។</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase. Compare it with the printed one, letter by letter.</source>
        <translation>នេះមិនមែនជាឃ្លាសម្ងាត់សង្គ្រោះទេ។ សូមផ្ទៀងជាមួយច្បាប់បោះពុម្ព មួយអក្សរម្តង។</translation>
    </message>
    <message>
        <source>The kept picture is damaged and cannot be shown. Restore a backup if it is needed.</source>
        <translation>រូបភាពដែលបានរក្សាទុកខូច មិនអាចបង្ហាញបានទេ។ សូមស្តារការបម្រុងទុក បើត្រូវការ។</translation>
    </message>
    <message>
        <source>No picture is kept with this record. It may have been erased by the site&apos;s rules.</source>
        <translation>មិនមានរូបភាពរក្សាទុកជាមួយកំណត់ត្រានេះទេ។ វាប្រហែលត្រូវបានលុបតាមវិធានកន្លែងនេះ។</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} characters. Choose a longer one.</source>
        <translation>PIN ត្រូវមានយ៉ាងតិច {least} តួ។ សូមជ្រើសឱ្យវែងជាងនេះ។</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds, then try again.</source>
        <translation>PIN ខុសច្រើនដងពេក។ សូមរង់ចាំ {seconds} វិនាទី រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together. Try again.</source>
        <translation>ឈ្មោះ និង PIN មិនត្រូវគ្នាទេ។ សូមព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The policy file is wrong at {key}. Correct the name or the value there; nothing was changed.</source>
        <translation>ឯកសារគោលការណ៍ខុសត្រង់ {key}។ សូមកែឈ្មោះ ឬតម្លៃនៅទីនោះ មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>The policy file cannot be read ({detail}). Correct it; nothing was changed.</source>
        <translation>មិនអាចអានឯកសារគោលការណ៍បានទេ ({detail})។ សូមកែវា មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។</translation>
    </message>
    <message>
        <source>No reason was given. Write why the record is changed.</source>
        <translation>មិនបានផ្តល់ហេតុផលទេ។ សូមសរសេរថាហេតុអ្វីបានជាកំណត់ត្រាត្រូវផ្លាស់ប្តូរ។</translation>
    </message>
    <message>
        <source>This record is saved already. Open it from the history to change it.</source>
        <translation>កំណត់ត្រានេះបានរក្សាទុករួចហើយ។ បើកវាពីប្រវត្តិដើម្បីកែ។</translation>
    </message>
    <message>
        <source>This record is not in the store. It may have been erased; look for it in the history.</source>
        <translation>កំណត់ត្រានេះមិនមានក្នុងឃ្លាំងទេ។ វាប្រហែលត្រូវបានលុប សូមរកក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>This version of the program does not know documents of the kind {document}. Install the newest version.</source>
        <translation>កំណែនេះនៃកម្មវិធីមិនស្គាល់ឯកសារប្រភេទ {document} ទេ។ សូមដំឡើងកំណែថ្មីបំផុត។</translation>
    </message>
    <message>
        <source>This record cannot be read, its data were damaged. Restore the last good backup.</source>
        <translation>មិនអាចអានកំណត់ត្រានេះបានទេ ទិន្នន័យរបស់វាខូច។ សូមស្តារការបម្រុងទុកល្អចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Another window is writing to the records. Try again in a moment.</source>
        <translation>បង្អួចមួយទៀតកំពុងសរសេរកំណត់ត្រា។ សូមព្យាយាមម្តងទៀតបន្តិចទៀត។</translation>
    </message>
    <message>
        <source>The records are closed. Open them again.</source>
        <translation>កំណត់ត្រាត្រូវបានបិទ។ សូមបើកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The records in {file} are damaged; nothing was changed. Restore the last good backup.</source>
        <translation>កំណត់ត្រាក្នុង {file} ខូច មិនមានអ្វីត្រូវបានផ្លាស់ប្តូរទេ។ សូមស្តារការបម្រុងទុកល្អចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>ថាសពេញ ដូច្នេះមិនបានរក្សាទុកអ្វីទេ។ សូមបង្កើនទំហំទំនេរ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>There are records in this folder already. Open them, or choose another folder.</source>
        <translation>មានកំណត់ត្រាក្នុងថតនេះរួចហើយ។ សូមបើកវា ឬជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder.</source>
        <translation>ឯកសារ {file} ជារបស់កម្មវិធីផ្សេង។ សូមជ្រើសថតផ្សេង។</translation>
    </message>
    <message>
        <source>The records are open in another window. Close it, then try again.</source>
        <translation>កំណត់ត្រាកំពុងបើកក្នុងបង្អួចផ្សេង។ សូមបិទវា រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The disk did not take the data, so nothing was saved ({file}). Check the disk and try again.</source>
        <translation>ថាសមិនទទួលទិន្នន័យទេ ដូច្នេះមិនបានរក្សាទុកអ្វីទេ ({file})។ សូមពិនិត្យថាស រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Copy it from the last backup beside the records.</source>
        <translation>ឯកសារសោ {file} ខូច។ សូមចម្លងវាពីការបម្រុងទុកចុងក្រោយ មកដាក់ក្បែរកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>The key file {file} is missing, so the records cannot be opened. Copy it from the last backup.</source>
        <translation>ខ្វះឯកសារសោ {file} ដូច្នេះមិនអាចបើកកំណត់ត្រាបានទេ។ សូមចម្លងវាពីការបម្រុងទុកចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The records {file} are missing. Connect their disk, or restore the last backup; no new ones were made.</source>
        <translation>រកមិនឃើញកំណត់ត្រា {file}។ សូមភ្ជាប់ថាសដែលផ្ទុកវា ឬស្តារការបម្រុងទុកចុងក្រោយ មិនបានបង្កើតថ្មីទេ។</translation>
    </message>
    <message>
        <source>The database library does not encrypt. Install Countersign again; nothing was written.</source>
        <translation>បណ្ណាល័យមូលដ្ឋានទិន្នន័យមិនអ៊ិនគ្រីបទេ។ សូមដំឡើង Countersign ម្តងទៀត មិនបានសរសេរអ្វីទេ។</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check who may read it.</source>
        <translation>មិនអាចអានឯកសារ {file} បានទេ។ សូមពិនិត្យថាអ្នកណាអាចអានវា។</translation>
    </message>
    <message>
        <source>The folder of the records cannot be written to ({file}); nothing was saved. Check who may write there.</source>
        <translation>មិនអាចសរសេរទៅថតកំណត់ត្រាបានទេ ({file}) មិនបានរក្សាទុកអ្វីទេ។ សូមពិនិត្យថាអ្នកណាអាចសរសេរនៅទីនោះ។</translation>
    </message>
    <message>
        <source>The records in {file} were made by a newer version of the program. Install that version.</source>
        <translation>កំណត់ត្រាក្នុង {file} ត្រូវបានបង្កើតដោយកំណែថ្មីជាង។ សូមដំឡើងកំណែនោះ។</translation>
    </message>
</context>
</TS>
