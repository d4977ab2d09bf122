<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>เกี่ยวกับ Countersign</translation>
    </message>
    <message>
        <source>Countersign {version}</source>
        <translation>Countersign {version}</translation>
    </message>
    <message>
        <source>Reads identity documents on this computer alone, and leaves the last word to you. It opens no network connection, and keeps images in memory only until their record is countersigned.</source>
        <translation>อ่านเอกสารประจำตัวบนคอมพิวเตอร์เครื่องนี้เท่านั้น และให้คุณเป็นผู้ตัดสินใจ โปรแกรมไม่เชื่อมต่อเครือข่ายใด ๆ และเก็บภาพไว้ในหน่วยความจำจนกว่าจะลงนามกำกับระเบียนเท่านั้น</translation>
    </message>
    <message>
        <source>Built with Qt {qt}</source>
        <translation>สร้างด้วย Qt {qt}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>สัญญาอนุญาต</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>ผลงานของผู้อื่น</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The text was not installed with this copy.</source>
        <translation>ชุดติดตั้งนี้ไม่มีข้อความนี้มาด้วย</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>แฟ้ม(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>ช่องข้อมูล(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>เอกสาร(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>ระเบียน(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>โปรไฟล์การส่งออก(&amp;R)</translation>
    </message>
    <message>
        <source>Al&amp;ternative</source>
        <translation>ค่าอื่น(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>รูปลักษณ์(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>คิว(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิด(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a document</source>
        <translation>วางเอกสาร(&amp;P)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Sc&amp;an</source>
        <translation>สแกน(&amp;A)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>สแกน</translation>
    </message>
    <message>
        <source>Sca&amp;nner…</source>
        <translation>เครื่องสแกน(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>กล้อง(&amp;C)…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>เฝ้าดูโฟลเดอร์(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Set up export…</source>
        <translation>ตั้งค่าการส่งออก(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as searchable P&amp;DF…</source>
        <translation>บันทึกเป็น PDF ที่ค้นหาได้(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Write again what could not be written</source>
        <translation>เขียนสิ่งที่ยังเขียนไม่ได้อีกครั้ง(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lock the desk</source>
        <translation>ล็อกโต๊ะ(&amp;L)</translation>
    </message>
    <message>
        <source>Swi&amp;tch operator</source>
        <translation>เปลี่ยนผู้ปฏิบัติงาน(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>การตั้งค่า(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออก(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Same as in the record before</source>
        <translation>เหมือนระเบียนก่อนหน้า(&amp;S)</translation>
    </message>
    <message>
        <source>Type again &amp;blind</source>
        <translation>พิมพ์ใหม่โดยไม่ดูค่าเดิม(&amp;B)</translation>
    </message>
    <message>
        <source>Take alternative &amp;{number}</source>
        <translation>ใช้ค่าอื่นที่ &amp;{number}</translation>
    </message>
    <message>
        <source>&amp;Accept, go to the next open one</source>
        <translation>ยอมรับ แล้วไปช่องที่ค้างถัดไป(&amp;A)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>ช่องถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>&amp;Previous field</source>
        <translation>ช่องก่อนหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>&amp;Leave the editor</source>
        <translation>ออกจากช่องพิมพ์(&amp;L)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next &amp;doubtful character</source>
        <translation>อักขระน่าสงสัยถัดไป(&amp;D)</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful character</source>
        <translation>อักขระน่าสงสัยก่อนหน้า(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why this value</source>
        <translation>ทำไมเป็นค่านี้(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Read this box again</source>
        <translation>อ่านกรอบนี้อีกครั้ง(&amp;R)</translation>
    </message>
    <message>
        <source>Draw the &amp;box by hand</source>
        <translation>วาดกรอบด้วยมือ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Countersign</source>
        <translation>ลงนามกำกับ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>พักไว้ก่อน(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read the whole document again</source>
        <translation>อ่านเอกสารทั้งฉบับอีกครั้ง(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the &amp;type…</source>
        <translation>เลือกชนิด(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;urn the card over</source>
        <translation>พลิกบัตร(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Join with the next one: front and back</source>
        <translation>รวมกับรายการถัดไป: หน้าและหลัง(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Make two documents of it again</source>
        <translation>แยกกลับเป็นสองฉบับ(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;off the desk</source>
        <translation>นำออกจากโต๊ะ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find a record…</source>
        <translation>ค้นหาระเบียน(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>บันทึกการทำงาน(&amp;L)…</translation>
    </message>
    <message>
        <source>F&amp;igures…</source>
        <translation>ตัวเลข(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Operators…</source>
        <translation>ผู้ปฏิบัติงาน(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;What is kept…</source>
        <translation>สิ่งที่เก็บ(&amp;W)…</translation>
    </message>
    <message>
        <source>Recovery &amp;passphrase…</source>
        <translation>วลีกู้คืน(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>สำรองตอนนี้(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>กู้คืนจากข้อมูลสำรอง(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Erase what is due…</source>
        <translation>ลบสิ่งที่ครบกำหนด(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep records…</source>
        <translation>เก็บระเบียน(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Pause reading ahead</source>
        <translation>พักการอ่านล่วงหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop reading this one</source>
        <translation>หยุดอ่านฉบับนี้(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read again what could not be read</source>
        <translation>อ่านสิ่งที่อ่านไม่ได้อีกครั้ง(&amp;R)</translation>
    </message>
    <message>
        <source>One place &amp;up</source>
        <translation>เลื่อนขึ้นหนึ่งลำดับ(&amp;U)</translation>
    </message>
    <message>
        <source>One place &amp;down</source>
        <translation>เลื่อนลงหนึ่งลำดับ(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;field</source>
        <translation>ขยายไปที่ช่อง(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ขยาย(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ย่อ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>แสดงทั้งหมด(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>หมุนขวา(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Boxes of all text</source>
        <translation>กรอบของข้อความทั้งหมด(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>ไปที่คิว(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>ส่วนถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>ส่วนก่อนหน้า(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>ตามระบบ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>สว่าง(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>มืด(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ความต่างสีสูง(&amp;H)</translation>
    </message>
    <message>
        <source>Larger &amp;writing</source>
        <translation>ตัวหนังสือใหญ่ขึ้น(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;maller writing</source>
        <translation>ตัวหนังสือเล็กลง(&amp;M)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>จัดหน้าจอใหม่(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ปุ่มลัด(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Is everything well?…</source>
        <translation>ทุกอย่างเรียบร้อยไหม(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>เปลี่ยนปุ่มลัด(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>เกี่ยวกับ Countersign(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Known already</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign all the same</source>
        <translation>ลงนามกำกับต่อไป</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this document or person are kept already</source>
        <translation>
            <numerusform>มีระเบียน %n รายการของเอกสารหรือบุคคลนี้อยู่แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>same number</source>
        <translation>หมายเลขเดียวกัน</translation>
    </message>
    <message>
        <source>same date of birth, near name</source>
        <translation>วันเกิดเดียวกัน ชื่อใกล้เคียง</translation>
    </message>
    <message>
        <source>countersigned by {who} on {day}</source>
        <translation>ลงนามกำกับโดย {who} เมื่อ {day}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>ไม่มีอะไรต่างกัน</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>ต่างกัน</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ที่เก็บไว้</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ตอนนี้</translation>
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
        <translation>ค่าอื่นที่ {n}: {value}</translation>
    </message>
</context>
<context>
    <name>AlternativesBar</name>
    <message>
        <source>Alternatives</source>
        <translation>ค่าอื่น</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Two people</source>
        <translation>สองคน</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>คนที่สอง</translation>
    </message>
    <message>
        <source>A rule is not met. Does a second person agree that the record is right all the same?</source>
        <translation>มีกฎที่ไม่ผ่าน คนที่สองเห็นด้วยหรือไม่ว่าระเบียนนี้ยังถูกต้อง</translation>
    </message>
    <message>
        <source>Records are to be erased for good. Does a second person agree?</source>
        <translation>จะลบระเบียนอย่างถาวร คนที่สองเห็นด้วยหรือไม่</translation>
    </message>
    <message>
        <source>A record is to be erased for good. Does a second person agree?</source>
        <translation>จะลบระเบียนหนึ่งรายการอย่างถาวร คนที่สองเห็นด้วยหรือไม่</translation>
    </message>
    <message>
        <source>Somebody is to be let in again before the wait is over. Does a second person agree?</source>
        <translation>จะให้บางคนเข้าใช้ก่อนหมดเวลารอ คนที่สองเห็นด้วยหรือไม่</translation>
    </message>
    <message>
        <source>Does a second person agree?</source>
        <translation>คนที่สองเห็นด้วยหรือไม่</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Log</source>
        <translation>บันทึกการทำงาน</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>ตรวจสายโซ่</translation>
    </message>
    <message>
        <source>Write it for an auditor…</source>
        <translation>เขียนให้ผู้ตรวจสอบ…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is whole: every entry follows from the one before.</source>
        <translation>บันทึกครบถ้วน ทุกรายการต่อจากรายการก่อนหน้า</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>รายการบันทึก</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>กำลังตรวจทุกรายการ…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>No.</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
</context>
<context>
    <name>AuditRoom</name>
    <message>
        <source>The log was written to {file}. An auditor checks it with countersign verify-log.</source>
        <translation>เขียนบันทึกลง {file} แล้ว ผู้ตรวจสอบใช้ countersign verify-log ตรวจ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>บันทึกการทำงาน</translation>
    </message>
    <message>
        <source>Write the log to</source>
        <translation>เขียนบันทึกลง</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take the picture by it&amp;self</source>
        <translation>ถ่ายภาพเอง(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>สองด้านของบัตรเดียวกัน(&amp;B)</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>ถ่ายภาพ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation>กำลังเปิดกล้อง…</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then open this window again.</source>
        <translation>ไม่พบกล้อง เสียบกล้อง แล้วเปิดหน้าต่างนี้อีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the queue</source>
        <translation>
            <numerusform>มี %n ภาพในคิว</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken. Turn the card over.</source>
        <translation>ถ่ายแล้ว พลิกบัตร</translation>
    </message>
    <message>
        <source>Taken. Next card, please.</source>
        <translation>ถ่ายแล้ว บัตรใบถัดไป</translation>
    </message>
    <message>
        <source>Hold the card before the camera.</source>
        <translation>ถือบัตรหน้ากล้อง</translation>
    </message>
    <message>
        <source>Show the whole card.</source>
        <translation>ให้เห็นบัตรทั้งใบ</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>เข้ามาใกล้อีก</translation>
    </message>
    <message>
        <source>Hold the card straight to the camera.</source>
        <translation>ถือบัตรให้ตรงกับกล้อง</translation>
    </message>
    <message>
        <source>It is too dark. Switch a light on.</source>
        <translation>มืดเกินไป เปิดไฟ</translation>
    </message>
    <message>
        <source>Light is reflected on the card. Tilt it a little.</source>
        <translation>มีแสงสะท้อนบนบัตร เอียงบัตรเล็กน้อย</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>ถือนิ่งๆ</translation>
    </message>
    <message>
        <source>Good. Press the space bar to take the picture.</source>
        <translation>ดีแล้ว กดแป้นเว้นวรรคเพื่อถ่ายภาพ</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>Photo {number}</source>
        <translation>ภาพถ่าย {number}</translation>
    </message>
    <message>
        <source>Photo {number}, back</source>
        <translation>ภาพถ่าย {number} ด้านหลัง</translation>
    </message>
    <message>
        <source>Photo {number}, front</source>
        <translation>ภาพถ่าย {number} ด้านหน้า</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation>ภาพสดจากกล้อง</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>The document with its boxes. Arrow keys go from box to box, plus and minus zoom, 0 shows all.</source>
        <translation>เอกสารกับกรอบข้อความ ปุ่มลูกศรเลื่อนไปทีละกรอบ เครื่องหมายบวกและลบใช้ย่อขยาย 0 แสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>There is no document behind this one to join it to.</source>
        <translation>ไม่มีเอกสารถัดไปให้รวมด้วย</translation>
    </message>
    <message>
        <source>This document has one side only.</source>
        <translation>เอกสารนี้มีด้านเดียว</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup was made and checked: {folder}. Copy it to a stick now and then.</source>
        <translation>สำรองและตรวจแล้ว: {folder} คัดลอกลงแฟลชไดรฟ์เป็นครั้งคราว</translation>
    </message>
    <message>
        <source>The records are older than they were: an old copy is in their place. Tell the administrator.</source>
        <translation>ระเบียนเก่ากว่าที่เคยเป็น มีสำเนาเก่าอยู่แทน แจ้งผู้ดูแล</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Text of the cell</source>
        <translation>ข้อความในเซลล์</translation>
    </message>
</context>
<context>
    <name>CharacterStrip</name>
    <message>
        <source>Characters and their confidence</source>
        <translation>อักขระและความมั่นใจ</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>Contacts</source>
        <translation>ข้อมูลติดต่อ</translation>
    </message>
    <message>
        <source>No contact details were found on this page.</source>
        <translation>ไม่พบข้อมูลติดต่อในหน้านี้</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>โทรศัพท์</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>ที่อยู่เว็บ</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Keep the correction</source>
        <translation>บันทึกการแก้ไข</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>แก้ไขระเบียน</translation>
    </message>
    <message>
        <source>The record as it was stays in the history.</source>
        <translation>ระเบียนเดิมยังอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>Why is it corrected? The reason is kept with the record.</source>
        <translation>แก้ไขเพราะเหตุใด เหตุผลจะเก็บไว้กับระเบียน</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>A moment, please.</source>
        <translation>โปรดรอสักครู่</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>ใครอยู่ที่โต๊ะ</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>เลือกชื่อของคุณแล้วพิมพ์ PIN</translation>
    </message>
    <message>
        <source>The desk is covered</source>
        <translation>โต๊ะถูกปิดไว้</translation>
    </message>
    <message>
        <source>Nobody has touched it for a while, or you asked for it.</source>
        <translation>ไม่มีใครใช้งานสักพัก หรือคุณสั่งไว้</translation>
    </message>
    <message>
        <source>The recovery passphrase, please</source>
        <translation>โปรดพิมพ์วลีกู้คืน</translation>
    </message>
    <message>
        <source>This system&apos;s keyring does not open the store. The passphrase was printed when it was set up.</source>
        <translation>พวงกุญแจของระบบนี้เปิดคลังไม่ได้ วลีนี้พิมพ์ไว้ตอนตั้งค่า</translation>
    </message>
    <message>
        <source>The store does not open</source>
        <translation>เปิดคลังไม่ได้</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>วลีกู้คืน</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าใช้</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>เปิดคลัง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Work without keeping records</source>
        <translation>ทำงานโดยไม่เก็บระเบียน</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>กู้คืนจากข้อมูลสำรอง…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>PIN ผิดหลายครั้งเกินไป ลองใหม่ได้ในอีก %n วินาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Pasted picture</source>
        <translation>ภาพที่วาง</translation>
    </message>
    <message>
        <source>Put aside. It waits in the queue.</source>
        <translation>พักไว้แล้ว รออยู่ในคิว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Taken off the desk: {name}</source>
        <translation>นำออกจากโต๊ะแล้ว: {name}</translation>
    </message>
    <message>
        <source>It is still being read. Countersign when the fields are there.</source>
        <translation>ยังอ่านไม่เสร็จ โปรดลงนามกำกับเมื่อช่องข้อมูลขึ้นครบแล้ว</translation>
    </message>
    <message>
        <source>The other side of this card is still being read. Countersign when it is there.</source>
        <translation>ยังอ่านอีกด้านของบัตรนี้อยู่ ลงนามกำกับเมื่ออ่านเสร็จ</translation>
    </message>
    <message>
        <source>Saved. It is being written to the file.</source>
        <translation>บันทึกแล้ว กำลังเขียนลงไฟล์</translation>
    </message>
    <message>
        <source>Countersigned and written to {file}</source>
        <translation>ลงนามกำกับและเขียนลง {file} แล้ว</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>เขียนอีกครั้ง</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name} หน้า {number}</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>ทุกอย่างเรียบร้อยไหม</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>กำลังตรวจ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look after</source>
        <translation>
            <numerusform>มี %n เรื่องที่ต้องดูแล</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>ทุกอย่างเรียบร้อย</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>สิ่งที่ตรวจ</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Exported documents</source>
        <translation>เอกสารที่ส่งออกแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>ส่งออกแล้ว %n ฉบับ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Pictures</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>แฟ้มทั้งหมด</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>เปิดเอกสาร</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Put a document on the desk</source>
        <translation>วางเอกสารบนโต๊ะ</translation>
    </message>
    <message>
        <source>Drop it here, press {paste} to paste, or {open} to open a file.</source>
        <translation>ลากมาวางที่นี่ กด {paste} เพื่อวาง หรือ {open} เพื่อเปิดแฟ้ม</translation>
    </message>
</context>
<context>
    <name>EntriesEditor</name>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase it for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>ลบระเบียน</translation>
    </message>
    <message>
        <source>Erase the record of {title} and all its versions?</source>
        <translation>ลบระเบียนของ {title} และทุกฉบับหรือไม่</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and the backups are renewed without it. A receipt stays in the log.</source>
        <translation>ไม่มีใครนำกลับมาได้ และข้อมูลสำรองจะทำใหม่โดยไม่มีระเบียนนี้ ใบรับอยู่ในบันทึก</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log, so name nobody in it.</source>
        <translation>เพราะเหตุใด เหตุผลจะอยู่ในบันทึก อย่าระบุชื่อใคร</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>โปรไฟล์การส่งออก(&amp;E)</translation>
    </message>
    <message>
        <source>Export: {form} · {file}</source>
        <translation>ส่งออก: {form} · {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>สมุดงาน Excel</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>แฟ้ม JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>ตาราง CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ข้อความธรรมดา</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export of countersigned records</source>
        <translation>การส่งออกระเบียนที่ลงนามกำกับแล้ว</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Add to the file if it exists</source>
        <translation>ถ้ามีแฟ้มอยู่แล้ว ให้เขียนต่อท้าย</translation>
    </message>
    <message>
        <source>Also write the portrait</source>
        <translation>เขียนรูปถ่ายบุคคลด้วย</translation>
    </message>
    <message>
        <source>Many authorities ask not to keep copies of documents; write portraits only where you must.</source>
        <translation>หลายหน่วยงานขอให้ไม่เก็บสำเนาเอกสาร โปรดเขียนรูปถ่ายเฉพาะเมื่อจำเป็น</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>เพิ่มโปรไฟล์</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ลบโปรไฟล์</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>โปรไฟล์</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ชื่อ(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>รูปแบบ(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>แฟ้ม(&amp;I)</translation>
    </message>
    <message>
        <source>Use these profiles</source>
        <translation>ใช้โปรไฟล์เหล่านี้</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Write records to</source>
        <translation>เขียนระเบียนลงใน</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>โปรไฟล์ใหม่</translation>
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
        <translation>ข้อความ</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Type it from the picture, then press Enter. Esc shows what was read.</source>
        <translation>ดูภาพแล้วพิมพ์ จากนั้นกด Enter กด Esc เพื่อดูสิ่งที่อ่านได้</translation>
    </message>
    <message>
        <source>Not what was read. Enter keeps what you typed; Alt+1 takes what was read.</source>
        <translation>ไม่ตรงกับที่อ่านได้ Enter เก็บสิ่งที่คุณพิมพ์ Alt+1 ใช้สิ่งที่อ่านได้</translation>
    </message>
</context>
<context>
    <name>FieldCrop</name>
    <message>
        <source>Enlarged picture of the field</source>
        <translation>ภาพขยายของช่อง</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>ช่องข้อมูล</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>empty</source>
        <translation>ว่าง</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Reading</source>
        <translation>กำลังอ่าน</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Nothing on the desk</source>
        <translation>ยังไม่มีอะไรบนโต๊ะ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ข้อความธรรมดา</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need you</source>
        <translation>
            <numerusform>มี %n ช่องรอคุณ</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stands in the way</source>
        <translation>ยังติดอยู่หนึ่งเรื่อง</translation>
    </message>
    <message>
        <source>No field was read</source>
        <translation>อ่านช่องข้อมูลไม่ได้เลย</translation>
    </message>
    <message>
        <source>Ready to countersign</source>
        <translation>พร้อมลงนามกำกับ</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>ทุกอย่างตรงกัน</translation>
    </message>
    <message>
        <source>Drop a document here, paste it or open it.</source>
        <translation>ลากเอกสารมาวางที่นี่ วาง หรือเปิดแฟ้ม</translation>
    </message>
    <message>
        <source>You can type already; nothing you type is overwritten.</source>
        <translation>พิมพ์ได้เลย สิ่งที่คุณพิมพ์จะไม่ถูกเขียนทับ</translation>
    </message>
    <message>
        <source>No known document: the lines that were read stand below.</source>
        <translation>ไม่ใช่เอกสารที่รู้จัก: บรรทัดที่อ่านได้อยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>What was read stands below. Compare it with the picture.</source>
        <translation>สิ่งที่อ่านได้อยู่ด้านล่าง โปรดเทียบกับภาพ</translation>
    </message>
    <message>
        <source>Still being read.</source>
        <translation>ยังอ่านไม่เสร็จ</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain; they are underlined.</source>
        <translation>
            <numerusform>มี %n อักขระที่ไม่แน่ใจ ขีดเส้นใต้ไว้แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{read}” is uncertain.</source>
        <translation>“{read}” ยังไม่แน่ใจ</translation>
    </message>
    <message>
        <source>The “{read}” could be “{other}”.</source>
        <translation>“{read}” อาจเป็น “{other}”</translation>
    </message>
    <message>
        <source>Independent sources agree, and every rule is met.</source>
        <translation>แหล่งข้อมูลอิสระตรงกัน และผ่านทุกกฎ</translation>
    </message>
    <message>
        <source>Read without doubt, and every rule is met.</source>
        <translation>อ่านได้ชัดเจน และผ่านทุกกฎ</translation>
    </message>
    <message>
        <source>Compare it with the picture.</source>
        <translation>โปรดเทียบกับภาพ</translation>
    </message>
    <message>
        <source>Two sources say different things. Take the right one.</source>
        <translation>สองแหล่งไม่ตรงกัน โปรดเลือกอันที่ถูก</translation>
    </message>
    <message>
        <source>A rule is not met. Compare it with the picture.</source>
        <translation>มีกฎที่ไม่ผ่าน โปรดเทียบกับภาพ</translation>
    </message>
    <message>
        <source>Nothing was found. Type it, or press Enter if the document has none.</source>
        <translation>ไม่พบข้อมูล โปรดพิมพ์ หรือกด Enter ถ้าเอกสารไม่มี</translation>
    </message>
    <message>
        <source>Nothing was found; not every document has it.</source>
        <translation>ไม่พบข้อมูล บางเอกสารไม่มีช่องนี้</translation>
    </message>
    <message>
        <source>Left empty by you.</source>
        <translation>คุณเว้นว่างไว้</translation>
    </message>
    <message>
        <source>Typed by you.</source>
        <translation>คุณพิมพ์เอง</translation>
    </message>
    <message>
        <source>Accepted by you.</source>
        <translation>คุณยอมรับแล้ว</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>คุณเลือกแล้ว</translation>
    </message>
    <message>
        <source>Taken from the record before.</source>
        <translation>นำมาจากระเบียนก่อนหน้า</translation>
    </message>
</context>
<context>
    <name>FieldsEditing</name>
    <message>
        <source>The record before this one has no value here.</source>
        <translation>ระเบียนก่อนหน้าไม่มีค่าตรงนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at first. Enter accepts the one in hand.</source>
        <translation>
            <numerusform>มี %n ช่องที่ต้องดูก่อน กด Enter เพื่อยอมรับช่องปัจจุบัน</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is what was read.</source>
        <translation>สิ่งที่คุณพิมพ์ตรงกับที่อ่านได้</translation>
    </message>
</context>
<context>
    <name>FieldsFooter</name>
    <message>
        <source>Countersign   {key}</source>
        <translation>ลงนามกำกับ   {key}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>ลงนามกำกับ</translation>
    </message>
    <message>
        <source>Postpone  {key}</source>
        <translation>พักไว้  {key}</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>พักไว้</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Fields of the document</source>
        <translation>ช่องข้อมูลของเอกสาร</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>ลงนามกำกับแล้ว</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>พิสูจน์แล้ว</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ชัดเจน</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Clear but wrong</source>
        <translation>ชัดเจนแต่ผิด</translation>
    </message>
    <message>
        <source>Fields by type</source>
        <translation>ช่องแยกตามชนิด</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>เขียนเป็น CSV…</translation>
    </message>
    <message>
        <source>Write for Prometheus…</source>
        <translation>เขียนสำหรับ Prometheus…</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>1 ใน {number}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>records</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>seconds each</source>
        <translation>วินาทีต่อรายการ</translation>
    </message>
    <message>
        <source>keys each</source>
        <translation>ปุ่มต่อรายการ</translation>
    </message>
    <message>
        <source>Clear but wrong: limit · was</source>
        <translation>ชัดเจนแต่ผิด: เกณฑ์ · จริง</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>สำรองล่าสุด</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source>log</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ครบถ้วน</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>ไม่ครบถ้วน</translation>
    </message>
</context>
<context>
    <name>FiguresRoom</name>
    <message>
        <source>The figures were written to {file}</source>
        <translation>เขียนตัวเลขลง {file} แล้ว</translation>
    </message>
    <message>
        <source>Write figures to</source>
        <translation>เขียนตัวเลขลง</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search on the page</source>
        <translation>ค้นหาในหน้านี้</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>คัดลอกข้อความ</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} จาก {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>First start</source>
        <translation>เริ่มใช้ครั้งแรก</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>ไม่เก็บอะไรเลย</translation>
    </message>
    <message>
        <source>Keep records on this computer, encrypted</source>
        <translation>เก็บระเบียนไว้ในเครื่องนี้แบบเข้ารหัส</translation>
    </message>
    <message>
        <source>One operator, without a PIN</source>
        <translation>ผู้ปฏิบัติงานคนเดียว ไม่ใช้ PIN</translation>
    </message>
    <message>
        <source>Operators with PINs</source>
        <translation>ผู้ปฏิบัติงานหลายคน ใช้ PIN</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>พิมพ์ออกมา…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>ตัดสินใจภายหลัง</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>This system&apos;s keyring will open the store by itself. The passphrase helps when it cannot.</source>
        <translation>พวงกุญแจของระบบนี้จะเปิดคลังเอง วลีนี้ใช้เมื่อเปิดไม่ได้</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used: you will type the passphrase at every start.</source>
        <translation>ระบบนี้ไม่มีพวงกุญแจที่ใช้ได้ คุณจะต้องพิมพ์วลีทุกครั้งที่เริ่ม</translation>
    </message>
    <message>
        <source>The store is set up. It keeps every record that you countersign.</source>
        <translation>ตั้งคลังแล้ว จะเก็บทุกระเบียนที่คุณลงนามกำกับ</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>พร้อมแล้ว</translation>
    </message>
    <message>
        <source>Records leave as files that you choose. Nothing else is written, and nothing can be looked up later.</source>
        <translation>ระเบียนออกเป็นไฟล์ที่คุณเลือก ไม่เขียนอย่างอื่น และค้นภายหลังไม่ได้</translation>
    </message>
    <message>
        <source>They can be found, corrected and proven later. Pictures are not kept. The files are in {folder}.</source>
        <translation>ค้นหา แก้ไข และพิสูจน์ภายหลังได้ ไม่เก็บภาพ ไฟล์อยู่ที่ {folder}</translation>
    </message>
    <message>
        <source>What shall become of countersigned records?</source>
        <translation>จะทำอย่างไรกับระเบียนที่ลงนามกำกับแล้ว</translation>
    </message>
    <message>
        <source>Whoever is logged in at this computer works here. Choose this for one person.</source>
        <translation>ใครล็อกอินเครื่องนี้ก็ทำงานที่นี่ เลือกข้อนี้ถ้ามีคนเดียว</translation>
    </message>
    <message>
        <source>Everybody has a name and a PIN. Records and the log say who did what; the desk locks itself.</source>
        <translation>ทุกคนมีชื่อและ PIN ระเบียนและบันทึกบอกว่าใครทำอะไร โต๊ะล็อกเอง</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>ใครทำงานที่โต๊ะนี้</translation>
    </message>
    <message>
        <source>An administrator can enter others later.</source>
        <translation>ผู้ดูแลเพิ่มคนอื่นได้ภายหลัง</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>ชื่อและ PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>วลีกู้คืน</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. Without it and without the keyring, nobody can open the store again, not even we.</source>
        <translation>พิมพ์หรือจดไว้แล้วเก็บในที่ล็อก แสดงครั้งนี้เท่านั้น ถ้าไม่มีวลีและไม่มีพวงกุญแจ ไม่มีใครเปิดคลังได้อีก แม้แต่เรา</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>พิมพ์สี่ตัวอักษรสุดท้าย:</translation>
    </message>
    <message>
        <source>The recovery passphrase</source>
        <translation>วลีกู้คืน</translation>
    </message>
    <message>
        <source>Set up the store</source>
        <translation>ตั้งคลัง</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>ไปที่โต๊ะ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Watching the folder {name}</source>
        <translation>กำลังเฝ้าดูโฟลเดอร์ {name}</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>ไม่ได้เฝ้าดูโฟลเดอร์ใดแล้ว</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached. It is watched again as soon as it is there.</source>
        <translation>เข้าถึงโฟลเดอร์ {name} ที่เฝ้าดูไม่ได้ จะเฝ้าดูต่อทันทีที่กลับมา</translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Opening the store</source>
        <translation>กำลังเปิดคลัง</translation>
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
        <translation>ชนิดเอกสาร: {name}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>คุณเลือกเอง</translation>
    </message>
    <message>
        <source>only {percent} % sure</source>
        <translation>มั่นใจเพียง {percent} %</translation>
    </message>
    <message>
        <source>sure {percent} %</source>
        <translation>มั่นใจ {percent} %</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>หาชนิดใหม่อีกครั้ง</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kept records</source>
        <translation>ระเบียนที่เก็บไว้</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>ส่งออกอีกครั้ง</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>ลบ…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ระเบียน</numerusform>
        </translation>
    </message>
    <message>
        <source>every type</source>
        <translation>ทุกชนิด</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Look for a name, a number, any part of a field</source>
        <translation>ค้นหาชื่อ หมายเลข หรือส่วนใดของช่อง</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>ระเบียนที่พบ</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Countersigned</source>
        <translation>ลงนามกำกับแล้ว</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>เอกสาร</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ผู้ถือ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>By</source>
        <translation>โดย</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>ส่งออกแล้ว</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>ยังไม่ส่งออก</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>The correction is saved. The record of before stays in the history.</source>
        <translation>บันทึกการแก้ไขแล้ว ระเบียนเดิมยังอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>Written again to {file}</source>
        <translation>เขียนลง {file} อีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>Erased for good. A receipt without personal data stays in the log.</source>
        <translation>ลบถาวรแล้ว ใบรับที่ไม่มีข้อมูลส่วนบุคคลอยู่ในบันทึก</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) were kept when the program ended, but not written to the file. Look for them under Kept records and export them again.</source>
        <translation>
            <numerusform>เมื่อโปรแกรมปิด มี %n ระเบียนที่เก็บไว้แล้วแต่ยังไม่ได้เขียนลงไฟล์ โปรดหาในระเบียนที่เก็บไว้แล้วส่งออกอีกครั้ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>เปลี่ยนปุ่มลัด</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>ใช้ปุ่มนี้</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>การทำงาน</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>ปุ่ม</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>การทำงานและปุ่มลัด</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>ปุ่มใหม่</translation>
    </message>
    <message>
        <source>Press the new key:</source>
        <translation>กดปุ่มใหม่:</translation>
    </message>
    <message>
        <source>Give all keys back</source>
        <translation>คืนปุ่มเดิมทั้งหมด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>This key is taken from: {action}</source>
        <translation>ปุ่มนี้จะถูกย้ายมาจาก: {action}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Text of the line</source>
        <translation>ข้อความของบรรทัด</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ว่าง)</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines that were read</source>
        <translation>บรรทัดที่อ่านได้</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Lines</source>
        <translation>บรรทัด</translation>
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
        <translation>ไม่มีภาพหรือแฟ้มในคลิปบอร์ด โปรดคัดลอกก่อน แล้ววางอีกครั้ง</translation>
    </message>
    <message>
        <source>That is only the address of a picture. This program fetches nothing: save the picture or the attachment first, then drop the file.</source>
        <translation>นั่นเป็นเพียงที่อยู่ของภาพ โปรแกรมนี้ไม่ดึงอะไรจากเครือข่าย บันทึกภาพหรือไฟล์แนบก่อน แล้วลากไฟล์มาวาง</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>ปิดข้อความ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความแจ้ง</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Countersign anyway</source>
        <translation>ยืนยันลงนามกำกับ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Countersign with a reason</source>
        <translation>ลงนามกำกับพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Why is it right as it is? The reason is kept with the record.</source>
        <translation>ทำไมค่านี้ถูกต้องแล้ว เหตุผลจะถูกเก็บไว้กับระเบียน</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>for instance: printed so on the document</source>
        <translation>ตัวอย่างเช่น: บนเอกสารพิมพ์ไว้อย่างนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met</source>
        <translation>
            <numerusform>มี %n กฎที่ไม่ผ่าน</numerusform>
        </translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>ไม่ผ่าน</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>All pages</source>
        <translation>ทุกหน้า</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่เลือก</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ทีหลัง</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>เลือกหน้า</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>หน้า {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>{name} has {count} pages</source>
        <translation>{name} มี {count} หน้า</translation>
    </message>
    <message>
        <source>Which ones are needed? For instance 1-3, 7</source>
        <translation>ต้องการหน้าใด เช่น 1-3, 7</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>เลขหน้า</translation>
    </message>
    <message numerus="yes">
        <source>Open %n page(s)</source>
        <translation>
            <numerusform>เปิด %n หน้า</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSaving</name>
    <message>
        <source>Only pages of text are saved so. Choose the type Text first.</source>
        <translation>บันทึกแบบนี้ได้เฉพาะหน้าข้อความ เลือกชนิดข้อความก่อน</translation>
    </message>
    <message>
        <source>page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Searchable PDF (*.pdf)</source>
        <translation>PDF ที่ค้นหาได้ (*.pdf)</translation>
    </message>
    <message>
        <source>Save as searchable PDF</source>
        <translation>บันทึกเป็น PDF ที่ค้นหาได้</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>บันทึกเป็น {file} แล้ว</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>Only two documents that are read and of one side each can be joined.</source>
        <translation>รวมได้เฉพาะเอกสารสองฉบับที่อ่านแล้วและมีด้านเดียว</translation>
    </message>
    <message>
        <source>{front} and {back} are no sides of one card. Choose the type first if one of them is wrong.</source>
        <translation>{front} กับ {back} ไม่ใช่สองด้านของบัตรเดียวกัน ถ้าชนิดใดผิด ให้เลือกชนิดก่อน</translation>
    </message>
    <message>
        <source>Two documents again.</source>
        <translation>แยกเป็นสองฉบับแล้ว</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Front and back are one record now.</source>
        <translation>ด้านหน้ากับด้านหลังเป็นระเบียนเดียวกันแล้ว</translation>
    </message>
    <message>
        <source>Front and back are one record now, but say different things: {fields}.</source>
        <translation>ด้านหน้ากับด้านหลังเป็นระเบียนเดียวกันแล้ว แต่ไม่ตรงกัน: {fields}</translation>
    </message>
    <message>
        <source>Not joined: {front} and {back} say different things: {fields}.</source>
        <translation>ไม่ได้รวม: {front} กับ {back} ไม่ตรงกัน: {fields}</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>รวมอยู่ดี</translation>
    </message>
    <message>
        <source>{back} came beside {front}. Are they sides of one card?</source>
        <translation>{back} มาติดกับ {front} เป็นสองด้านของบัตรเดียวกันหรือไม่</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>รวม</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Somebody else may know the old one: erase the older backups</source>
        <translation>อาจมีคนอื่นรู้วลีเดิม: ลบข้อมูลสำรองเก่า</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>พิมพ์ออกมา…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>ใช้ตั้งแต่บัดนี้</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Another recovery passphrase</source>
        <translation>วลีกู้คืนใหม่</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. The old one then opens nothing on this computer.</source>
        <translation>พิมพ์หรือจดไว้แล้วเก็บใส่กุญแจ จะแสดงเพียงครั้งนี้ จากนั้นวลีเดิมจะเปิดอะไรในเครื่องนี้ไม่ได้อีก</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase. Keep it for as long as you keep them.</source>
        <translation>ข้อมูลสำรองก่อนหน้านี้ยังเปิดด้วยวลีเดิม โปรดเก็บวลีเดิมไว้ตราบที่ยังเก็บข้อมูลสำรองนั้น</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>วลีกู้คืน</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>พิมพ์สี่ตัวอักษรสุดท้าย:</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>The new recovery passphrase holds. A fresh backup was made with it.</source>
        <translation>วลีกู้คืนใหม่มีผลแล้ว และได้สำรองข้อมูลใหม่ด้วยวลีนี้</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Countersign: recovery passphrase</source>
        <translation>Countersign: วลีกู้คืน</translation>
    </message>
    <message>
        <source>Lock this page away. Whoever has it and this computer&apos;s files can read every record. Without it, and without the system&apos;s keyring, nobody can.</source>
        <translation>เก็บหน้านี้ในที่ล็อก ใครมีหน้านี้และไฟล์ของเครื่องนี้อ่านได้ทุกระเบียน ถ้าไม่มีและไม่มีพวงกุญแจของระบบ ไม่มีใครอ่านได้</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Open the PDF</source>
        <translation>เปิด PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ทีหลัง</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>PDF ที่ล็อกไว้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>May sign in</source>
        <translation>เข้าใช้ได้</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>เพิ่มอีกคน</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>ยกเลิกเวลารอ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (ออกแล้ว)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN ใหม่</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN ใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>พิมพ์ชื่อ</translation>
    </message>
    <message>
        <source>Type the new PIN twice, the same each time.</source>
        <translation>พิมพ์ PIN ใหม่สองครั้งให้เหมือนกัน</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} digits.</source>
        <translation>PIN ต้องมีอย่างน้อย {least} หลัก</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Another person</source>
        <translation>เพิ่มอีกคน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN อีกครั้ง</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Type a name.</source>
        <translation>ต้องมีผู้ดูแลหนึ่งคน พิมพ์ชื่อ</translation>
    </message>
    <message>
        <source>Two people have the same name. Add something that tells them apart.</source>
        <translation>มีสองคนชื่อเดียวกัน เพิ่มคำที่แยกได้</translation>
    </message>
    <message>
        <source>The PIN of {name} needs at least {least} digits.</source>
        <translation>PIN ของ {name} ต้องมีอย่างน้อย {least} หลัก</translation>
    </message>
    <message>
        <source>Type the PIN of {name} twice, the same each time.</source>
        <translation>พิมพ์ PIN ของ {name} สองครั้งให้เหมือนกัน</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Done.</source>
        <translation>เสร็จแล้ว</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>any day</source>
        <translation>ทุกวัน</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>ตั้งแต่ … ถึง …</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>วันแรก</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>วันสุดท้าย</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>as for all documents</source>
        <translation>เหมือนเอกสารทั้งหมด</translation>
    </message>
    <message>
        <source>policy.toml was changed by hand, and that is not in force.</source>
        <translation>มีคนแก้ policy.toml ด้วยมือ และยังไม่มีผลบังคับใช้</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>แสดงสิ่งที่ไฟล์บอก</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>ให้มีผลบังคับใช้</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>What this site reads, keeps and erases</source>
        <translation>สิ่งที่ที่นี่อ่าน เก็บ และลบ</translation>
    </message>
    <message>
        <source>For all documents</source>
        <translation>สำหรับเอกสารทั้งหมด</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>ช่องข้อมูล</translation>
    </message>
    <message>
        <source>What is kept now and may no longer be is erased with Erase what is due.</source>
        <translation>สิ่งที่เก็บอยู่แต่เก็บต่อไม่ได้แล้ว ให้ลบด้วยคำสั่งลบสิ่งที่ครบกำหนด</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Erase these records after</source>
        <translation>ลบระเบียนเหล่านี้หลังจาก</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>เก็บส่วนใดของภาพ</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source> days</source>
        <translation> วัน</translation>
    </message>
    <message>
        <source>Keep nothing of documents</source>
        <translation>ไม่เก็บสิ่งใดของเอกสาร</translation>
    </message>
    <message>
        <source>Nothing reaches the disk but what is exported; unfinished documents do not come back.</source>
        <translation>ไม่มีสิ่งใดลงดิสก์นอกจากที่ส่งออก เอกสารที่ยังไม่เสร็จจะไม่กลับมา</translation>
    </message>
    <message>
        <source>Erase records after</source>
        <translation>ลบระเบียนหลังจาก</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>เก็บส่วนใดของภาพ</translation>
    </message>
    <message>
        <source>Erase pictures after</source>
        <translation>ลบภาพหลังจาก</translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>พร้อมกับระเบียน</translation>
    </message>
    <message>
        <source>Erase unfinished documents after</source>
        <translation>ลบเอกสารที่ยังไม่เสร็จหลังจาก</translation>
    </message>
    <message>
        <source>Two people for overrides, unlocking and erasing</source>
        <translation>ต้องมีสองคนเมื่อยกเว้นกฎ ปลดล็อก และลบ</translation>
    </message>
    <message>
        <source>A second operator types chosen fields again</source>
        <translation>พนักงานคนที่สองพิมพ์ช่องที่เลือกซ้ำ</translation>
    </message>
    <message>
        <source>Choose the fields on the other page, in the column Second check.</source>
        <translation>เลือกช่องในอีกหน้า ในคอลัมน์ตรวจครั้งที่สอง</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>ล็อกโต๊ะหลังจาก</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> วินาที</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>สำรองข้อมูลทุก</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> ชั่วโมง</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>จำนวนข้อมูลสำรองที่เก็บ</translation>
    </message>
    <message>
        <source>Keep figures for</source>
        <translation>เก็บตัวเลขสถิติไว้</translation>
    </message>
    <message>
        <source>Clear fields may be wrong once in</source>
        <translation>ช่องที่ชัดเจนผิดได้หนึ่งครั้งใน</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ไม่เก็บ</translation>
    </message>
    <message>
        <source>the portrait</source>
        <translation>ภาพใบหน้า</translation>
    </message>
    <message>
        <source>the kept fields, all else black</source>
        <translation>เฉพาะช่องที่เก็บ ที่เหลือเป็นสีดำ</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>ภาพทั้งหมด</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ปิดบัง</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>ตรวจครั้งที่สอง</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>ลบหลังจาก</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>พร้อมกับระเบียน</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>The policy is in force. It holds for the next document.</source>
        <translation>นโยบายมีผลแล้ว ใช้กับเอกสารถัดไป</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Type not known yet</source>
        <translation>ยังไม่รู้ชนิด</translation>
    </message>
    <message>
        <source>{name} is not on the desk</source>
        <translation>{name} ไม่ได้อยู่บนโต๊ะ</translation>
    </message>
    <message>
        <source>The picture of {name} is not here any more</source>
        <translation>ไม่มีภาพของ {name} แล้ว</translation>
    </message>
    <message>
        <source>Pictures are in memory only. What was read and typed is here; lay the document beside you.</source>
        <translation>ภาพอยู่ในหน่วยความจำเท่านั้น สิ่งที่อ่านและพิมพ์ยังอยู่ วางเอกสารไว้ข้างตัวเพื่อเทียบ</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>กำลังเปิด {name}</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>โปรดรอสักครู่</translation>
    </message>
    <message>
        <source>open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>ยอมรับ</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>doubtful character</source>
        <translation>อักขระน่าสงสัย</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>อ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>why</source>
        <translation>ทำไม</translation>
    </message>
</context>
<context>
    <name>PurgeRoom</name>
    <message>
        <source>Nothing is due to be erased.</source>
        <translation>ไม่มีสิ่งที่ครบกำหนดลบ</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>ลบสิ่งที่ครบกำหนด</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are due to be erased, whole or in part.</source>
        <translation>
            <numerusform>มี %n ระเบียนครบกำหนดลบทั้งหมดหรือบางส่วน</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, and the backups are renewed without them.</source>
        <translation>ไม่มีใครนำกลับมาได้ และข้อมูลสำรองจะทำใหม่โดยไม่มีสิ่งเหล่านี้</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>If you confirm a wrong date, records are erased too early or too late.</source>
        <translation>หากยืนยันวันที่ผิด ระเบียนจะถูกลบเร็วหรือช้าเกินไป</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>วันที่ถูกต้อง</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased, whole or in part. The receipts are in the log.</source>
        <translation>
            <numerusform>ลบ %n ระเบียนทั้งหมดหรือบางส่วนแล้ว ใบรับอยู่ในบันทึก</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Take this document off the desk?</source>
        <translation>นำเอกสารนี้ออกจากโต๊ะหรือไม่</translation>
    </message>
    <message>
        <source>What you typed for it is lost with it.</source>
        <translation>สิ่งที่คุณพิมพ์ไว้จะหายไปด้วย</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>ทิ้งสิ่งที่พิมพ์</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ทำต่อ</translation>
    </message>
    <message numerus="yes">
        <source>%n countersigned record(s) could not be written yet.</source>
        <translation>
            <numerusform>ยังเขียนระเบียนที่ลงนามกำกับแล้วไม่ได้ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when the program ends. Choose another file under File, Set up export.</source>
        <translation>ระเบียนจะหายไปเมื่อปิดโปรแกรม โปรดเลือกแฟ้มอื่นที่ แฟ้ม &gt; ตั้งค่าการส่งออก</translation>
    </message>
    <message>
        <source>Lose them and quit</source>
        <translation>ยอมให้หายและออก</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>อยู่ต่อ</translation>
    </message>
    <message>
        <source>There are documents with changes that are not countersigned.</source>
        <translation>มีเอกสารที่แก้ไขแล้วแต่ยังไม่ได้ลงนามกำกับ</translation>
    </message>
    <message>
        <source>The changes are lost when the program ends.</source>
        <translation>การแก้ไขจะหายไปเมื่อปิดโปรแกรม</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still waiting in the queue.</source>
        <translation>
            <numerusform>ยังมีเอกสาร %n ฉบับรออยู่ในคิว</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has countersigned them yet. Files can be opened again; what was pasted is lost.</source>
        <translation>ยังไม่มีใครรับรองเอกสารเหล่านี้ ไฟล์เปิดใหม่ได้ แต่สิ่งที่วางไว้จะหายไป</translation>
    </message>
    <message>
        <source>Leave them and quit</source>
        <translation>ทิ้งไว้แล้วออก</translation>
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
        <translation>คิวเอกสาร</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>both sides</source>
        <translation>สองด้าน</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>ต้องตรวจ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ready to countersign</source>
        <translation>พร้อมลงนามกำกับ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>กำลังเปิด…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>พักไว้</translation>
    </message>
    <message>
        <source>verified, being written…</source>
        <translation>ตรวจรับแล้ว กำลังเขียน…</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>ส่งออกแล้ว</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>ต้องการความช่วยเหลือ</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Nothing is kept: after a crash this queue is gone.</source>
        <translation>ไม่มีการเก็บข้อมูล: ถ้าโปรแกรมล่ม คิวนี้จะหายไป</translation>
    </message>
    <message>
        <source>Today: no record yet</source>
        <translation>วันนี้: ยังไม่มีระเบียน</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n record(s)</source>
        <translation>
            <numerusform>วันนี้: %n ระเบียน</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s each · {keys} keys</source>
        <translation>รายการละ {seconds} วินาที · {keys} ปุ่ม</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>รออยู่ %n ฉบับ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAheadBar</name>
    <message>
        <source>Go on</source>
        <translation>อ่านต่อ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>พัก</translation>
    </message>
    <message numerus="yes">
        <source>%n left to read</source>
        <translation>
            <numerusform>เหลืออ่าน %n ฉบับ</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>พักอยู่</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>ไม่กี่วินาที</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>ราว {seconds} วินาที</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ราว %n นาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. Read it again when you need it.</source>
        <translation>หยุดอ่านแล้ว อ่านใหม่ได้เมื่อต้องการ</translation>
    </message>
    <message>
        <source>The box was read, but you changed the field meanwhile; yours stays.</source>
        <translation>อ่านกรอบแล้ว แต่คุณแก้ช่องนี้ไประหว่างนั้น จึงเก็บของคุณไว้</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name} หน้า {number}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>อ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>Choose a record to see it.</source>
        <translation>เลือกระเบียนเพื่อดู</translation>
    </message>
    <message>
        <source>countersigned by {who}, {when}</source>
        <translation>ลงนามกำกับโดย {who}, {when}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>แก้ไข: {reason}</translation>
    </message>
    <message>
        <source>A rule was lifted: {reason}</source>
        <translation>ยกเว้นกฎ: {reason}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ฉบับ</translation>
    </message>
    <message>
        <source>version {number}, {when}</source>
        <translation>ฉบับ {number}, {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
</context>
<context>
    <name>RegionsEditor</name>
    <message>
        <source>Signatures and seals</source>
        <translation>ลายเซ็นและตราประทับ</translation>
    </message>
    <message>
        <source>No signatures or seals were found on this page.</source>
        <translation>ไม่พบลายเซ็นหรือตราประทับในหน้านี้</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ลายเซ็น</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ตราประทับ</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Look in another folder…</source>
        <translation>ดูในโฟลเดอร์อื่น…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>กู้คืนข้อมูลสำรองนี้</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>กู้คืนจากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>{when} · {folder}</source>
        <translation>{when} · {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n record version(s)</source>
        <translation>
            <numerusform>%n ฉบับของระเบียน</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the records that are here now; these are set aside in a folder, not erased. What was countersigned after the backup is not in it.</source>
        <translation>จะตรวจข้อมูลสำรองก่อน แล้วใช้แทนระเบียนที่อยู่ตอนนี้ ซึ่งจะย้ายไปไว้ในโฟลเดอร์ ไม่ถูกลบ สิ่งที่ลงนามกำกับหลังการสำรองไม่อยู่ในนั้น</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>วลีกู้คืน</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>โฟลเดอร์ที่มีข้อมูลสำรอง</translation>
    </message>
</context>
<context>
    <name>RestoreRoom</name>
    <message>
        <source>Checking and restoring the backup</source>
        <translation>กำลังตรวจและกู้คืนข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>กู้คืนข้อมูลสำรองแล้ว</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is in {folder}.</source>
        <translation>กู้คืนข้อมูลสำรองแล้ว ของเดิมอยู่ที่ {folder}</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>No other side</source>
        <translation>ไม่มีอีกด้าน</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Scan the back</source>
        <translation>สแกนด้านหลัง</translation>
    </message>
    <message>
        <source>How much of the page has arrived</source>
        <translation>หน้ามาถึงแล้วเท่าใด</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>สแกน</translation>
    </message>
    <message>
        <source>The front is scanned. Turn the card over.</source>
        <translation>สแกนด้านหน้าแล้ว พลิกบัตร</translation>
    </message>
    <message>
        <source>The scan is being stopped…</source>
        <translation>กำลังหยุดสแกน…</translation>
    </message>
    <message>
        <source>Scanning the back with {scanner}</source>
        <translation>กำลังสแกนด้านหลังด้วย {scanner}</translation>
    </message>
    <message>
        <source>Scanning with {scanner}</source>
        <translation>กำลังสแกนด้วย {scanner}</translation>
    </message>
    <message>
        <source>Scanning page {number} with {scanner}</source>
        <translation>กำลังสแกนหน้า {number} ด้วย {scanner}</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Look again</source>
        <translation>ค้นหาอีกครั้ง</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>สองด้านของบัตรเดียวกัน(&amp;B)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>สแกน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>กำลังค้นหาเครื่องสแกน…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, or give its address below.</source>
        <translation>ไม่พบเครื่องสแกน เปิดเครื่อง หรือใส่ที่อยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>{scanner} answers.</source>
        <translation>{scanner} ตอบแล้ว</translation>
    </message>
    <message>
        <source>Front, then back. On the glass you are asked to turn the card; from a feeder, two pages are a card.</source>
        <translation>ด้านหน้าแล้วด้านหลัง บนกระจก โปรแกรมจะบอกให้พลิกบัตร จากตัวป้อน สองหน้าคือหนึ่งบัตร</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>เครื่องสแกน(&amp;C)</translation>
    </message>
    <message>
        <source>Network scanner at &amp;address</source>
        <translation>ที่อยู่เครื่องสแกนเครือข่าย(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>แหล่ง(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>ความละเอียด(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>สี(&amp;L)</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>กระจก</translation>
    </message>
    <message>
        <source>Feeder, one side of each sheet</source>
        <translation>ตัวป้อน ด้านเดียวของแต่ละแผ่น</translation>
    </message>
    <message>
        <source>Feeder, both sides of each sheet</source>
        <translation>ตัวป้อน สองด้านของแต่ละแผ่น</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>ระดับสีเทา</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>กำลังถาม {address}…</translation>
    </message>
</context>
<context>
    <name>ScanRoom</name>
    <message>
        <source>Scan {number}</source>
        <translation>สแกน {number}</translation>
    </message>
    <message>
        <source>Scan {number}, back</source>
        <translation>สแกน {number} ด้านหลัง</translation>
    </message>
    <message>
        <source>Scan {number}, front</source>
        <translation>สแกน {number} ด้านหน้า</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>Scan again</source>
        <translation>สแกนอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>SecondCheckDialog</name>
    <message>
        <source>Second check</source>
        <translation>ตรวจครั้งที่สอง</translation>
    </message>
    <message>
        <source>Type these fields from the document itself. What was read is not shown.</source>
        <translation>พิมพ์ช่องเหล่านี้จากเอกสารจริง ไม่แสดงสิ่งที่อ่านได้</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Not the same. Look at the document and type it again, or go back and correct the field.</source>
        <translation>ไม่ตรงกัน ดูเอกสารแล้วพิมพ์ใหม่ หรือกลับไปแก้ช่องนี้</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Agree</source>
        <translation>เห็นด้วย</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Nobody else may agree to this. Ask an administrator.</source>
        <translation>ไม่มีคนอื่นที่อนุมัติได้ ถามผู้ดูแล</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>คนที่สอง</translation>
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
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>ใช้การตั้งค่านี้</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>มีผลเมื่อเริ่มครั้งหน้า</translation>
    </message>
    <message>
        <source>Locked by the administrator of this computer.</source>
        <translation>ผู้ดูแลเครื่องนี้ล็อกไว้</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Some of it holds from the next start.</source>
        <translation>บางส่วนมีผลเมื่อเริ่มครั้งหน้า</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Front</source>
        <translation>ด้านหน้า</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ด้านหลัง</translation>
    </message>
    <message>
        <source>Turn the card over: {key}</source>
        <translation>พลิกบัตร: {key}</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>พลิกบัตร</translation>
    </message>
    <message>
        <source>Two documents again</source>
        <translation>แยกกลับเป็นสองฉบับ</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>ด้านของบัตร</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the program</source>
        <translation>สถานะของโปรแกรม</translation>
    </message>
    <message>
        <source>images only in memory</source>
        <translation>ภาพอยู่ในหน่วยความจำเท่านั้น</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>อ่านเสร็จใน {seconds} วินาที</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Who types the chosen fields a second time?</source>
        <translation>ใครจะพิมพ์ช่องที่เลือกเป็นครั้งที่สอง</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Which table of the page</source>
        <translation>ตารางใดในหน้านี้</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวมเซลล์</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>แยกเซลล์</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>เพิ่มแถวด้านบน</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>เพิ่มแถวด้านล่าง</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>เอาแถวนี้ออก</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>เพิ่มคอลัมน์ทางซ้าย</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>เพิ่มคอลัมน์ทางขวา</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>เอาคอลัมน์นี้ออก</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>คัดลอกตาราง</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>ตารางที่ {number}</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>เซลล์ของตาราง</translation>
    </message>
</context>
<context>
    <name>TypeDaysBox</name>
    <message>
        <source>as for all documents</source>
        <translation>เหมือนเอกสารทั้งหมด</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>Also open what is in it already</source>
        <translation>เปิดไฟล์ที่มีอยู่แล้วด้วย</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>เฝ้าดูโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>หยุดเฝ้าดู</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>โฟลเดอร์ที่เฝ้าดู</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>ทิ้งไว้ที่เดิม</translation>
    </message>
    <message>
        <source>Move it to a folder called “done”</source>
        <translation>ย้ายไปโฟลเดอร์ชื่อ “done”</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>ลบทิ้ง</translation>
    </message>
    <message>
        <source>Every picture or PDF that is put there is opened by itself, as soon as it is whole.</source>
        <translation>ภาพหรือ PDF ที่วางไว้ที่นั่นจะเปิดเองทันทีที่ไฟล์ครบ</translation>
    </message>
    <message>
        <source>Watch a folder for documents</source>
        <translation>เฝ้าดูโฟลเดอร์เพื่อรับเอกสาร</translation>
    </message>
    <message>
        <source>When the record is countersigned, what becomes of the file?</source>
        <translation>เมื่อรับรองบันทึกแล้ว จะทำอย่างไรกับไฟล์</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>เลือกโฟลเดอร์ที่จะเฝ้าดู</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why: sources, characters and rules</source>
        <translation>ทำไม: แหล่งที่มา อักขระ และกฎ</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>มาจากไหน</translation>
    </message>
    <message>
        <source>About 1 in {n} values read like this is wrong.</source>
        <translation>ค่าที่อ่านได้แบบนี้ผิดประมาณ 1 ใน {n}</translation>
    </message>
    <message>
        <source>The machine found nothing for this field.</source>
        <translation>เครื่องไม่พบข้อมูลสำหรับช่องนี้</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>อาจเป็นได้เช่นกัน</translation>
    </message>
    <message>
        <source>Alt {n}: {value} ({source}, {share})</source>
        <translation>Alt {n}: {value} ({source}, {share})</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>กฎ</translation>
    </message>
    <message>
        <source>{source}, {share} sure</source>
        <translation>{source} มั่นใจ {share}</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>ตามที่อ่านได้</translation>
    </message>
    <message>
        <source>Put into form: {value}</source>
        <translation>จัดรูปแบบเป็น: {value}</translation>
    </message>
    <message>
        <source>There is no value that a rule could be applied to.</source>
        <translation>ไม่มีค่าที่จะใช้กฎตรวจได้</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of this field applied, all met.</source>
        <translation>
            <numerusform>ช่องนี้ใช้ %n กฎ ผ่านทั้งหมด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Keys that help here</source>
        <translation>ปุ่มที่ใช้บ่อย</translation>
    </message>
    <message>
        <source>Any key closes this. All of them can be changed: Help, Change keys.</source>
        <translation>กดปุ่มใดก็ได้เพื่อปิด เปลี่ยนปุ่มได้ทั้งหมดที่ วิธีใช้ &gt; เปลี่ยนปุ่มลัด</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Desk</source>
        <translation>โต๊ะ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>สว่างหรือมืด</translation>
    </message>
    <message>
        <source>light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ความต่างสีสูง</translation>
    </message>
    <message>
        <source>always</source>
        <translation>เสมอ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source>Size of the writing</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>points</source>
        <translation>พอยต์</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>ล็อกโต๊ะหลังจาก</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for so long. 0 never locks it.</source>
        <translation>เมื่อไม่มีการกดปุ่มหรือขยับเมาส์นานเท่านี้ 0 คือไม่ล็อกเลย</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>นาที</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>ล้างคลิปบอร์ดหลังจาก</translation>
    </message>
    <message>
        <source>What was copied from the desk is taken out of the clipboard again.</source>
        <translation>สิ่งที่คัดลอกจากโต๊ะจะถูกลบออกจากคลิปบอร์ด</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>วินาที</translation>
    </message>
    <message>
        <source>Show records that are alike</source>
        <translation>แสดงระเบียนที่คล้ายกัน</translation>
    </message>
    <message>
        <source>Before countersigning, when the number or the person is known already.</source>
        <translation>ก่อนลงนามกำกับ เมื่อหมายเลขหรือบุคคลนี้มีอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>This record cannot go from {old} to {new}. Open it again and repeat the step.</source>
        <translation>ระเบียนนี้เปลี่ยนจาก {old} เป็น {new} ไม่ได้ โปรดเปิดใหม่แล้วทำขั้นนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>This date of birth means an age of more than 125 years. Compare the year with the document.</source>
        <translation>วันเกิดนี้ทำให้อายุเกิน 125 ปี โปรดเทียบปีกับเอกสาร</translation>
    </message>
    <message>
        <source>This is no known state or nationality. Type its three-letter code as the machine-readable lines print it.</source>
        <translation>ไม่ใช่ประเทศหรือสัญชาติที่รู้จัก โปรดพิมพ์รหัสสามตัวอักษรตามบรรทัดที่เครื่องอ่าน</translation>
    </message>
    <message>
        <source>A letter in this date was read as a digit. Compare the date with the document.</source>
        <translation>มีตัวอักษรในวันที่นี้ถูกอ่านเป็นตัวเลข โปรดเทียบวันที่กับเอกสาร</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Type the date as the document prints it.</source>
        <translation>ไม่มีวันนี้ในปฏิทิน โปรดพิมพ์วันที่ตามเอกสาร</translation>
    </message>
    <message>
        <source>This date lies in the future. Compare it with the document.</source>
        <translation>วันที่นี้อยู่ในอนาคต โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>The month was not read clearly. Compare it with the document.</source>
        <translation>อ่านเดือนได้ไม่ชัด โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>The two words for the month do not agree. Compare the date with the document.</source>
        <translation>คำบอกเดือนสองคำไม่ตรงกัน โปรดเทียบวันที่กับเอกสาร</translation>
    </message>
    <message>
        <source>Day and month of this date may be the other way round. Compare it with the other dates on the card.</source>
        <translation>วันและเดือนของวันที่นี้อาจสลับกัน โปรดเทียบกับวันที่อื่นบนบัตร</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day, for example 1980-10-31.</source>
        <translation>นี่ไม่ใช่วันที่ โปรดพิมพ์เป็น ปี-เดือน-วัน เช่น 1980-10-31</translation>
    </message>
    <message>
        <source>The year of this date is unlikely. Compare it with the document.</source>
        <translation>ปีของวันที่นี้ไม่น่าเป็นไปได้ โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>This date should not be before the one in {first}. Compare both with the document.</source>
        <translation>วันที่นี้ไม่ควรมาก่อนวันที่ใน {first} โปรดเทียบทั้งสองกับเอกสาร</translation>
    </message>
    <message>
        <source>This document has expired. Ask for a valid one, or give a reason to accept it.</source>
        <translation>เอกสารนี้หมดอายุแล้ว โปรดขอฉบับที่ยังใช้ได้ หรือให้เหตุผลที่ยอมรับ</translation>
    </message>
    <message>
        <source>This height is unlikely. Type it in centimetres as printed.</source>
        <translation>ส่วนสูงนี้ไม่น่าเป็นไปได้ โปรดพิมพ์เป็นเซนติเมตรตามที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>No height was found here. Type it in centimetres as printed.</source>
        <translation>ไม่พบส่วนสูงตรงนี้ โปรดพิมพ์เป็นเซนติเมตรตามที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>The check digit of {element} in the machine-readable lines does not fit. Compare the characters one by one.</source>
        <translation>เลขตรวจสอบของ {element} ในบรรทัดที่เครื่องอ่านไม่ตรง โปรดเทียบทีละอักขระ</translation>
    </message>
    <message>
        <source>The machine-readable lines name an unknown state in {element}. Compare the three letters with the document.</source>
        <translation>บรรทัดที่เครื่องอ่านระบุประเทศที่ไม่รู้จักใน {element} โปรดเทียบตัวอักษรสามตัวกับเอกสาร</translation>
    </message>
    <message>
        <source>The machine-readable lines give an impossible date in {element}. Compare it with the document.</source>
        <translation>บรรทัดที่เครื่องอ่านมีวันที่ที่เป็นไปไม่ได้ใน {element} โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>These lines do not have the length of any known machine-readable zone. Read the lines again or type them.</source>
        <translation>บรรทัดเหล่านี้ยาวไม่เท่าแถบอ่านด้วยเครื่องแบบใดที่รู้จัก โปรดอ่านใหม่หรือพิมพ์เอง</translation>
    </message>
    <message>
        <source>A character was read in another form than this document uses. Compare it with the document.</source>
        <translation>อ่านอักษรตัวหนึ่งได้เป็นรูปแบบที่เอกสารนี้ไม่ใช้ โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>The barcode holds only the beginning of this name. Compare it with the document.</source>
        <translation>บาร์โค้ดมีเพียงส่วนต้นของชื่อนี้ โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>These characters are not read as the name in Latin letters is spelled. Compare both with the document.</source>
        <translation>อักษรเหล่านี้อ่านไม่ตรงกับชื่อที่สะกดด้วยอักษรละติน โปรดเทียบทั้งสองกับเอกสาร</translation>
    </message>
    <message>
        <source>The name is too long for the machine-readable lines and is cut off there. Use the printed name.</source>
        <translation>ชื่อยาวเกินบรรทัดที่เครื่องอ่านจึงถูกตัดตรงนั้น โปรดใช้ชื่อที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>{count} character(s) of the machine-readable lines cannot stand where they were read. Compare the lines.</source>
        <translation>มี {count} อักขระในบรรทัดที่เครื่องอ่านซึ่งอยู่ตรงนั้นไม่ได้ โปรดเทียบบรรทัด</translation>
    </message>
    <message>
        <source>There is a digit in this name. Compare it with the document.</source>
        <translation>มีตัวเลขในชื่อนี้ โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>The check digit of this number does not fit. Compare every character; some specimens are printed so.</source>
        <translation>เลขตรวจสอบของหมายเลขนี้ไม่ตรง โปรดเทียบทุกอักขระ เอกสารตัวอย่างบางฉบับพิมพ์ไว้อย่างนี้</translation>
    </message>
    <message>
        <source>This number was given to a person with another date of birth. Compare both with the document.</source>
        <translation>หมายเลขนี้ออกให้ผู้ที่มีวันเกิดอื่น โปรดเทียบทั้งสองกับเอกสาร</translation>
    </message>
    <message>
        <source>This number was given to a person of the other sex. Compare both with the document.</source>
        <translation>หมายเลขนี้ออกให้ผู้ที่เป็นอีกเพศหนึ่ง โปรดเทียบทั้งสองกับเอกสาร</translation>
    </message>
    <message>
        <source>A letter in this number was read as a digit. Compare it with the document.</source>
        <translation>มีตัวอักษรในหมายเลขนี้ถูกอ่านเป็นตัวเลข โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>The first digits of this number belong to no known province. Compare them with the document.</source>
        <translation>เลขต้นของหมายเลขนี้ไม่ใช่ของจังหวัดใดที่รู้จัก โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>No known township has these letters in that state. Compare the letters with the document.</source>
        <translation>รัฐนั้นไม่มีอำเภอที่ใช้ตัวอักษรเหล่านี้ โปรดเทียบตัวอักษรกับเอกสาร</translation>
    </message>
    <message>
        <source>This number does not have the usual form. Compare length and characters with the document.</source>
        <translation>หมายเลขนี้ไม่เป็นรูปแบบปกติ โปรดเทียบความยาวและอักขระกับเอกสาร</translation>
    </message>
    <message>
        <source>This value does not look like the others of its kind. Compare it with the document.</source>
        <translation>ค่านี้ไม่เหมือนค่าอื่นในชนิดเดียวกัน โปรดเทียบกับเอกสาร</translation>
    </message>
    <message>
        <source>The province was not read clearly; the name that comes nearest was taken. Compare it with the plate.</source>
        <translation>อ่านชื่อจังหวัดได้ไม่ชัด จึงใช้ชื่อที่ใกล้เคียงที่สุด โปรดเทียบกับป้ายทะเบียน</translation>
    </message>
    <message>
        <source>The sex was not read. Type M, F or X.</source>
        <translation>อ่านเพศไม่ได้ โปรดพิมพ์ M, F หรือ X</translation>
    </message>
    <message>
        <source>This file is empty. Scan or photograph the document again.</source>
        <translation>แฟ้มนี้ว่างเปล่า โปรดสแกนหรือถ่ายภาพเอกสารอีกครั้ง</translation>
    </message>
    <message>
        <source>This file is not the one any more that was opened before. Open it again.</source>
        <translation>ไฟล์นี้ไม่ใช่ไฟล์เดิมที่เปิดไว้แล้ว โปรดเปิดใหม่</translation>
    </message>
    <message>
        <source>This file is not there any more. Plug the drive in again, or choose another file.</source>
        <translation>แฟ้มนี้ไม่อยู่แล้ว โปรดเสียบไดรฟ์อีกครั้ง หรือเลือกแฟ้มอื่น</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose a picture file.</source>
        <translation>นี่คือโฟลเดอร์หรืออุปกรณ์ ไม่ใช่แฟ้ม โปรดเลือกแฟ้มภาพ</translation>
    </message>
    <message>
        <source>Opening this file took longer than {seconds} seconds, so it was stopped. Scan the document again at a lower resolution.</source>
        <translation>การเปิดไฟล์นี้นานเกิน {seconds} วินาที จึงหยุดไว้ โปรดสแกนเอกสารใหม่ด้วยความละเอียดต่ำลง</translation>
    </message>
    <message>
        <source>This file cannot be opened safely: it is damaged, or made to take too much memory. Scan or photograph the document again.</source>
        <translation>เปิดไฟล์นี้อย่างปลอดภัยไม่ได้ ไฟล์เสียหายหรือใช้หน่วยความจำมากเกินไป โปรดสแกนหรือถ่ายภาพเอกสารใหม่</translation>
    </message>
    <message>
        <source>This file is larger than {limit_mb} MB. Scan the document again at a lower resolution.</source>
        <translation>แฟ้มนี้ใหญ่กว่า {limit_mb} MB โปรดสแกนเอกสารใหม่ด้วยความละเอียดต่ำกว่า</translation>
    </message>
    <message>
        <source>This file may not be read, or its disk is faulty. Copy it to another folder and open it there.</source>
        <translation>แฟ้มนี้ไม่อนุญาตให้อ่าน หรือดิสก์มีปัญหา โปรดคัดลอกไปโฟลเดอร์อื่นแล้วเปิดที่นั่น</translation>
    </message>
    <message>
        <source>This picture is damaged, or stored in a rare way that cannot be opened. Save it again as PNG or JPEG, or scan the document again.</source>
        <translation>ภาพนี้เสียหาย หรือเก็บในแบบที่พบยากจนเปิดไม่ได้ โปรดบันทึกใหม่เป็น PNG หรือ JPEG หรือสแกนเอกสารอีกครั้ง</translation>
    </message>
    <message>
        <source>A part of this picture is missing. Copy the file once more, or scan the document again.</source>
        <translation>ภาพนี้ขาดไปบางส่วน โปรดคัดลอกแฟ้มใหม่ หรือสแกนเอกสารอีกครั้ง</translation>
    </message>
    <message>
        <source>The picture was very large and was reduced from {width} × {height} to {new_width} × {new_height} pixels.</source>
        <translation>ภาพใหญ่มากจึงถูกย่อจาก {width} × {height} เป็น {new_width} × {new_height} พิกเซล</translation>
    </message>
    <message>
        <source>This picture is too large: more than 20,000 pixels on a side, or 120 million in all (WebP: 30 million, HEIC and AVIF: 52 million). Scan the document again at a lower resolution.</source>
        <translation>ภาพนี้ใหญ่เกินไป: ด้านหนึ่งเกิน 20,000 พิกเซล หรือรวมเกิน 120 ล้าน (WebP: 30 ล้าน, HEIC และ AVIF: 52 ล้าน) โปรดสแกนเอกสารใหม่ด้วยความละเอียดต่ำกว่า</translation>
    </message>
    <message>
        <source>This picture has only {width} × {height} pixels; nothing can be read below 15 on a side. Scan or photograph the document again.</source>
        <translation>ภาพนี้มีเพียง {width} × {height} พิกเซล ถ้าด้านหนึ่งต่ำกว่า 15 จะอ่านไม่ได้ โปรดสแกนหรือถ่ายภาพเอกสารอีกครั้ง</translation>
    </message>
    <message>
        <source>This is not a picture that can be opened. Use PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD or TGA.</source>
        <translation>นี่ไม่ใช่ภาพที่เปิดได้ โปรดใช้ PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD หรือ TGA</translation>
    </message>
    <message>
        <source>This file was changed while it waited to be read. Start the batch once more.</source>
        <translation>ไฟล์นี้ถูกเปลี่ยนระหว่างรออ่าน โปรดเริ่มงานชุดใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Another batch is writing to {file} at this moment. Wait for it, or choose another file.</source>
        <translation>งานชุดอื่นกำลังเขียน {file} อยู่ โปรดรอ หรือเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>{file} was begun with other options. Use the same ones again, or choose another file for the results.</source>
        <translation>{file} เริ่มด้วยตัวเลือกอื่น โปรดใช้ตัวเลือกเดิม หรือเลือกไฟล์ผลลัพธ์อื่น</translation>
    </message>
    <message>
        <source>{file} was not written by a batch, so nothing was added to it. Choose another file for the results.</source>
        <translation>{file} ไม่ได้เขียนโดยงานชุด จึงไม่ได้เพิ่มอะไร โปรดเลือกไฟล์ผลลัพธ์อื่น</translation>
    </message>
    <message>
        <source>Clusters need an optional part of this program, the extra named cluster. Install it, or leave --cluster out.</source>
        <translation>การใช้คลัสเตอร์ต้องมีส่วนเสริมชื่อ cluster ของโปรแกรมนี้ โปรดติดตั้ง หรือไม่ใช้ --cluster</translation>
    </message>
    <message>
        <source>The cluster could not read this file ({fault}). Start the batch once more.</source>
        <translation>คลัสเตอร์อ่านไฟล์นี้ไม่ได้ ({fault}) โปรดเริ่มงานชุดใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>The cluster&apos;s machines do not have this program. Install the same version there, then start again.</source>
        <translation>เครื่องในคลัสเตอร์ไม่มีโปรแกรมนี้ โปรดติดตั้งรุ่นเดียวกันที่นั่น แล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>There is no cluster at {address}. Check the address and that its scheduler runs.</source>
        <translation>ไม่มีคลัสเตอร์ที่ {address} โปรดตรวจที่อยู่และดูว่าตัวจัดคิวทำงานอยู่</translation>
    </message>
    <message>
        <source>{file} could be neither moved nor deleted. It stays in the watched folder; put it away by hand.</source>
        <translation>ย้ายหรือลบ {file} ไม่ได้ ไฟล์ยังอยู่ในโฟลเดอร์ที่เฝ้าดู โปรดจัดการเอง</translation>
    </message>
    <message>
        <source>There is no page {page}; the last one of this file is {count}. Choose another page.</source>
        <translation>ไม่มีหน้า {page} หน้าสุดท้ายของไฟล์นี้คือ {count} โปรดเลือกหน้าอื่น</translation>
    </message>
    <message>
        <source>This file has {count} pages. Choose the ones that you need.</source>
        <translation>ไฟล์นี้มี {count} หน้า โปรดเลือกหน้าที่ต้องการ</translation>
    </message>
    <message>
        <source>These are no page numbers. Write them like this: 1-3, 7 (each from 1 up).</source>
        <translation>นี่ไม่ใช่เลขหน้า โปรดเขียนแบบนี้: 1-3, 7 (เริ่มจาก 1)</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that cannot be opened here. Ask for one without a lock, or scan the document.</source>
        <translation>PDF นี้ล็อกด้วยวิธีที่เปิดที่นี่ไม่ได้ โปรดขอไฟล์ที่ไม่ล็อก หรือสแกนเอกสาร</translation>
    </message>
    <message>
        <source>This PDF is locked. Type its password to open it.</source>
        <translation>PDF นี้ล็อกไว้ โปรดพิมพ์รหัสผ่านเพื่อเปิด</translation>
    </message>
    <message>
        <source>This password does not open the PDF. Type it once more; small and capital letters differ.</source>
        <translation>รหัสผ่านนี้เปิด PDF ไม่ได้ โปรดพิมพ์อีกครั้ง ตัวพิมพ์เล็กและใหญ่ต่างกัน</translation>
    </message>
    <message>
        <source>This file has more than {limit} pages, or too many large ones. Split it, then open the parts.</source>
        <translation>แฟ้มนี้มีเกิน {limit} หน้า หรือมีหน้าใหญ่มากเกินไป โปรดแบ่งแฟ้มแล้วเปิดทีละส่วน</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the settings of the system, then open this window again.</source>
        <translation>โปรแกรมนี้ไม่มีสิทธิ์ใช้กล้อง อนุญาตในการตั้งค่าของระบบ แล้วเปิดหน้าต่างนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>The camera does not answer. Check its cable, close other programs that use it, then open this window again.</source>
        <translation>กล้องไม่ตอบ ตรวจสอบสาย ปิดโปรแกรมอื่นที่ใช้กล้อง แล้วเปิดหน้าต่างนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>This is not the address of a scanner. Type it like 192.0.2.10 or scanner.local:8080.</source>
        <translation>นี่ไม่ใช่ที่อยู่ของเครื่องสแกน พิมพ์ในรูปแบบ 192.0.2.10 หรือ scanner.local:8080</translation>
    </message>
    <message>
        <source>What answers there is no scanner that speaks eSCL (AirScan). Check the address.</source>
        <translation>สิ่งที่ตอบจากที่อยู่นั้นไม่ใช่เครื่องสแกนที่รองรับ eSCL (AirScan) ตรวจสอบที่อยู่</translation>
    </message>
    <message>
        <source>The scanner is busy. Wait until it has finished, or close other scanning programs, then scan again.</source>
        <translation>เครื่องสแกนไม่ว่าง รอจนเสร็จ หรือปิดโปรแกรมสแกนอื่น แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>The scan was stopped. Pages that were finished are in the queue.</source>
        <translation>หยุดสแกนแล้ว หน้าที่เสร็จแล้วอยู่ในคิว</translation>
    </message>
    <message>
        <source>The connection to the scanner was lost. Check its cable and power, then scan again.</source>
        <translation>การเชื่อมต่อกับเครื่องสแกนขาดหาย ตรวจสอบสายและไฟเลี้ยง แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>The cover of the scanner is open. Close it, then scan again.</source>
        <translation>ฝาเครื่องสแกนเปิดอยู่ ปิดฝา แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner. Ask the administrator of this computer for access.</source>
        <translation>คุณไม่มีสิทธิ์ใช้เครื่องสแกนนี้ ขอสิทธิ์จากผู้ดูแลคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>The driver of the scanner stopped working. Switch the scanner off and on, then scan again.</source>
        <translation>ไดรเวอร์ของเครื่องสแกนหยุดทำงาน ปิดแล้วเปิดเครื่องสแกน แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>There is no document in the feeder. Put it in, then scan again.</source>
        <translation>ไม่มีเอกสารในตัวป้อน ใส่เอกสาร แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>The scanner reported a fault. Switch it off and on, then scan again.</source>
        <translation>เครื่องสแกนแจ้งข้อผิดพลาด ปิดแล้วเปิดเครื่อง แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>The scanner is not there any more. Switch it on, check its cable, then look for scanners again.</source>
        <translation>ไม่พบเครื่องสแกนแล้ว เปิดเครื่อง ตรวจสอบสาย แล้วค้นหาเครื่องสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>Paper is stuck in the feeder. Take it out, then scan again.</source>
        <translation>กระดาษติดในตัวป้อน นำออก แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>There is not enough memory for this scan. Choose a lower resolution, then scan again.</source>
        <translation>หน่วยความจำไม่พอสำหรับการสแกนนี้ เลือกความละเอียดที่ต่ำลง แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>A page did not arrive whole. Check the network, then scan it again.</source>
        <translation>มีหน้าหนึ่งมาไม่ครบ ตรวจสอบเครือข่าย แล้วสแกนหน้านั้นอีกครั้ง</translation>
    </message>
    <message>
        <source>The scanned page is larger than {limit_mb} MB. Choose a lower resolution, then scan again.</source>
        <translation>หน้าที่สแกนใหญ่กว่า {limit_mb} MB เลือกความละเอียดที่ต่ำลง แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>The scanning program of this system is missing. On Debian or Ubuntu install {package}.</source>
        <translation>ระบบนี้ไม่มีโปรแกรมสแกน บน Debian หรือ Ubuntu ให้ติดตั้ง {package}</translation>
    </message>
    <message>
        <source>The scanner cannot scan this way. Choose another source, resolution or colour.</source>
        <translation>เครื่องสแกนสแกนแบบนี้ไม่ได้ เลือกแหล่ง ความละเอียด หรือสีอื่น</translation>
    </message>
    <message>
        <source>The scanner has not answered for {seconds} seconds. Switch it off and on, then scan again.</source>
        <translation>เครื่องสแกนไม่ตอบมา {seconds} วินาทีแล้ว ปิดแล้วเปิดเครื่อง แล้วสแกนอีกครั้ง</translation>
    </message>
    <message>
        <source>No scanner answers at this address. Check that it is switched on and that the address is right.</source>
        <translation>ไม่มีเครื่องสแกนตอบจากที่อยู่นี้ ตรวจสอบว่าเปิดเครื่องแล้วและที่อยู่ถูกต้อง</translation>
    </message>
    <message>
        <source>The whole picture is blurred. Hold the camera still, wait until it is sharp and take it again.</source>
        <translation>ภาพเบลอทั้งภาพ โปรดถือกล้องให้นิ่ง รอจนชัดแล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The picture is very dark. Switch a light on and take it again.</source>
        <translation>ภาพมืดมาก โปรดเปิดไฟแล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast. Check that the card lies the right way up and take it again.</source>
        <translation>ภาพแทบไม่มีความต่างของสี โปรดดูว่าบัตรวางถูกด้าน แล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>This spot is blurred. Compare it character by character, or hold still and take it again.</source>
        <translation>จุดนี้เบลอ โปรดเทียบทีละอักขระ หรือถือให้นิ่งแล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>This spot is cut off by the edge of the picture. Move the card to the middle and take it again.</source>
        <translation>จุดนี้ถูกขอบภาพตัดไป โปรดเลื่อนบัตรมากลางภาพแล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>Light is reflected on this spot. Tilt the card a little and take it again.</source>
        <translation>มีแสงสะท้อนที่จุดนี้ โปรดเอียงบัตรเล็กน้อยแล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The print on this spot is very faint. Compare it with the card itself.</source>
        <translation>ตัวพิมพ์ที่จุดนี้จางมาก โปรดเทียบกับบัตรจริง</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high. Move closer if they are doubtful.</source>
        <translation>ตัวอักษรสูงเพียง {pixels} พิกเซล ถ้าไม่แน่ใจโปรดถ่ายให้ใกล้ขึ้น</translation>
    </message>
    <message>
        <source>This spot is too dark. Switch a light on and take it again.</source>
        <translation>จุดนี้มืดเกินไป โปรดเปิดไฟแล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high, too small to read safely. Move closer and take it again.</source>
        <translation>ตัวอักษรสูงเพียง {pixels} พิกเซล เล็กเกินกว่าจะอ่านได้แน่นอน โปรดเข้าใกล้แล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The reading engine failed on this picture. Try again; if it fails again, start the program anew.</source>
        <translation>ตัวอ่านทำงานกับภาพนี้ไม่สำเร็จ โปรดลองอีกครั้ง ถ้ายังไม่ได้ ให้เปิดโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>There is not enough memory to read this picture. Close other programs and try again.</source>
        <translation>หน่วยความจำไม่พอสำหรับอ่านภาพนี้ โปรดปิดโปรแกรมอื่นแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The reading engine was started in a way that could send data out, so it was stopped. Start the program anew.</source>
        <translation>ตัวอ่านถูกเปิดในแบบที่อาจส่งข้อมูลออกไป จึงถูกหยุด โปรดเปิดโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this program was tested with. Install the program again.</source>
        <translation>แฟ้มแบบจำลอง {name} ไม่ใช่แฟ้มที่ทดสอบกับโปรแกรมนี้ โปรดติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The list of models ({file}) cannot be read. Install the program again.</source>
        <translation>อ่านรายการแบบจำลอง ({file}) ไม่ได้ โปรดติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The model {name}, which reading needs, is missing. Install the program again.</source>
        <translation>ขาดแบบจำลอง {name} ที่ใช้ในการอ่าน โปรดติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>A second opinion by Tesseract was asked for, but Tesseract or its language data is not installed. Install both, or read without it.</source>
        <translation>มีการขอความเห็นที่สองจาก Tesseract แต่ยังไม่ได้ติดตั้ง Tesseract หรือข้อมูลภาษา ติดตั้งทั้งสองอย่าง หรืออ่านโดยไม่ใช้</translation>
    </message>
    <message>
        <source>An accent is hard to see. Compare the accents with the picture.</source>
        <translation>มีเครื่องหมายกำกับเสียงที่มองเห็นยาก โปรดเทียบเครื่องหมายกับภาพ</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is wrong ({why}). Mend the file or remove it, then start again.</source>
        <translation>{file} บรรทัด {line}: {key} ไม่ถูกต้อง ({why}) โปรดแก้หรือนำแฟ้มออก แล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>As read, this breaks a rule. One doubtful character was exchanged to meet it. Compare every character.</source>
        <translation>ค่าที่อ่านได้ไม่ตรงตามกฎ จึงเปลี่ยนอักขระที่ไม่แน่ใจหนึ่งตัวให้ตรงกฎ โปรดเทียบทีละตัวอักษร</translation>
    </message>
    <message>
        <source>At least one character is hard to read. Compare the marked ones with the picture.</source>
        <translation>มีอย่างน้อยหนึ่งอักขระที่อ่านยาก โปรดเทียบตัวที่ทำเครื่องหมายไว้กับภาพ</translation>
    </message>
    <message>
        <source>The words beside this value could not be read. Check that it is the right one.</source>
        <translation>อ่านคำข้างค่านี้ไม่ได้ โปรดตรวจว่าเป็นค่าที่ถูก</translation>
    </message>
    <message>
        <source>A character in the machine-readable zone could be another one that no check digit tells apart. Compare it.</source>
        <translation>มีอักขระในแถบอ่านด้วยเครื่องที่อาจเป็นตัวอื่น ซึ่งเลขตรวจสอบแยกไม่ออก โปรดเทียบดู</translation>
    </message>
    <message>
        <source>The check digit in the machine-readable zone fits.</source>
        <translation>เลขตรวจสอบในแถบอ่านด้วยเครื่องตรงกัน</translation>
    </message>
    <message>
        <source>Only the machine-readable zone gave this name, and it writes no accents. Compare it with the print.</source>
        <translation>ชื่อนี้มาจากแถบอ่านด้วยเครื่องเท่านั้น ซึ่งไม่มีเครื่องหมายกำกับเสียง โปรดเทียบกับตัวพิมพ์</translation>
    </message>
    <message>
        <source>About 1 in {number} such values is wrong, more than this desk lets pass. Compare it with the picture.</source>
        <translation>ค่าแบบนี้ผิดประมาณ 1 ใน {number} ซึ่งเกินกว่าที่โต๊ะนี้ยอมให้ผ่าน โปรดเทียบกับภาพ</translation>
    </message>
    <message>
        <source>How often such values are wrong has not been measured. Compare it with the picture.</source>
        <translation>ยังไม่เคยวัดว่าค่าแบบนี้ผิดบ่อยเพียงใด โปรดเทียบกับภาพ</translation>
    </message>
    <message>
        <source>This was not read in its own place; another number on the card encodes it. Compare it with the print.</source>
        <translation>ไม่ได้อ่านค่านี้จากตำแหน่งของมันเอง แต่ได้มาจากเลขอื่นบนบัตร โปรดเทียบกับที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>The printed name and the machine-readable zone fit together but are not the same. Compare both.</source>
        <translation>ชื่อที่พิมพ์กับแถบอ่านด้วยเครื่องเข้ากันแต่ไม่เหมือนกันทั้งหมด โปรดเทียบทั้งสอง</translation>
    </message>
    <message>
        <source>This program cannot read {script} writing yet. Type the field from the picture.</source>
        <translation>โปรแกรมนี้ยังอ่านอักษร {script} ไม่ได้ โปรดดูภาพแล้วพิมพ์ช่องนี้</translation>
    </message>
    <message>
        <source>Front and back say different things. Look at both sides; if the back is of another card, part them.</source>
        <translation>ด้านหน้ากับด้านหลังไม่ตรงกัน ดูทั้งสองด้าน ถ้าด้านหลังเป็นของบัตรใบอื่น ให้แยกออกจากกัน</translation>
    </message>
    <message>
        <source>The printed text and the machine-readable zone say different things. Choose the one the picture shows.</source>
        <translation>ข้อความที่พิมพ์กับแถบอ่านด้วยเครื่องไม่ตรงกัน โปรดเลือกอันที่ตรงกับภาพ</translation>
    </message>
    <message>
        <source>A document of before cannot be put back on the desk. Open its picture again.</source>
        <translation>นำเอกสารก่อนหน้ากลับมาที่โต๊ะไม่ได้ เปิดภาพอีกครั้ง</translation>
    </message>
    <message>
        <source>In {file}, {key} is no setting or has a value that is not allowed. Tell the administrator.</source>
        <translation>ใน {file} นั้น {key} ไม่ใช่การตั้งค่าหรือมีค่าที่ไม่อนุญาต แจ้งผู้ดูแล</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing in it is locked. Tell the administrator.</source>
        <translation>อ่าน {file} ไม่ได้ จึงไม่มีอะไรถูกล็อก แจ้งผู้ดูแล</translation>
    </message>
    <message>
        <source>The records are not open. Sign in, or start the program again.</source>
        <translation>ระเบียนยังไม่เปิด เข้าใช้ หรือเริ่มโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>This record is not countersigned yet. Countersign it, then export.</source>
        <translation>ระเบียนนี้ยังไม่ได้ลงนามกำกับ โปรดลงนามกำกับก่อน แล้วจึงส่งออก</translation>
    </message>
    <message>
        <source>{file} was not written by Countersign, so nothing was added to it. Choose another file in the profile.</source>
        <translation>{file} ไม่ได้เขียนโดย Countersign จึงไม่ได้เขียนอะไรเพิ่ม โปรดเลือกแฟ้มอื่นในโปรไฟล์</translation>
    </message>
    <message>
        <source>The record does not have the promised form at {place}. Nothing was written; please report this.</source>
        <translation>ระเบียนไม่เป็นรูปแบบที่กำหนดที่ {place} ยังไม่ได้เขียนอะไร โปรดแจ้งปัญหานี้</translation>
    </message>
    <message>
        <source>The field {field} holds a character that the file cannot hold. Retype the field, then export again.</source>
        <translation>ช่อง {field} มีอักขระที่แฟ้มเก็บไม่ได้ โปรดพิมพ์ช่องนี้ใหม่ แล้วส่งออกอีกครั้ง</translation>
    </message>
    <message>
        <source>The field {field} is longer than a spreadsheet cell can hold. Shorten it, or export to JSON.</source>
        <translation>ช่อง {field} ยาวเกินเซลล์ของตารางคำนวณ โปรดทำให้สั้นลง หรือส่งออกเป็น JSON</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. The old file is unchanged. Free some space and export again.</source>
        <translation>ดิสก์เต็ม จึงไม่ได้เขียน {file} แฟ้มเดิมไม่เปลี่ยน โปรดเพิ่มที่ว่างแล้วส่งออกอีกครั้ง</translation>
    </message>
    <message>
        <source>{file} may not be written there. The old file is unchanged. Choose another folder in the profile.</source>
        <translation>ไม่อนุญาตให้เขียน {file} ที่นั่น แฟ้มเดิมไม่เปลี่ยน โปรดเลือกโฟลเดอร์อื่นในโปรไฟล์</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Plug the drive in again, or choose another folder in the profile.</source>
        <translation>ไม่พบโฟลเดอร์ของ {file} โปรดเสียบไดรฟ์อีกครั้ง หรือเลือกโฟลเดอร์อื่นในโปรไฟล์</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then export again.</source>
        <translation>{file} เปิดอยู่ในโปรแกรมอื่น โปรดปิดที่นั่น แล้วส่งออกอีกครั้ง</translation>
    </message>
    <message>
        <source>{file} could not be written. The old file is unchanged. Try again, or choose another folder.</source>
        <translation>เขียน {file} ไม่ได้ แฟ้มเดิมไม่เปลี่ยน โปรดลองอีกครั้ง หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The card fills less than {percent} % of the picture. Move closer and take it again if fields are doubtful.</source>
        <translation>บัตรมีขนาดไม่ถึง {percent} % ของภาพ ถ้ามีช่องที่ไม่แน่ใจ โปรดเข้าใกล้แล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The kind of document is only {percent} % sure. If it is wrong, choose the right one from the list.</source>
        <translation>มั่นใจชนิดเอกสารเพียง {percent} % หากไม่ถูกต้อง โปรดเลือกชนิดที่ถูกจากรายการ</translation>
    </message>
    <message>
        <source>The kind of document is not sure, so this may be another field. Compare it with the picture.</source>
        <translation>ชนิดเอกสารยังไม่แน่นอน ค่านี้อาจเป็นของช่องอื่น โปรดเทียบกับภาพ</translation>
    </message>
    <message>
        <source>No kind of document is called {document}. Choose one of the list.</source>
        <translation>ไม่มีชนิดเอกสารชื่อ {document} โปรดเลือกจากรายการ</translation>
    </message>
    <message>
        <source>{count} line(s) are in a writing that this computer does not read yet: {scripts}. They are left empty. Type them, or run “countersign doctor” to see how the language is added.</source>
        <translation>มี {count} บรรทัดเป็นอักษรที่เครื่องนี้ยังอ่านไม่ได้: {scripts} จึงเว้นว่างไว้ พิมพ์เอง หรือเรียก “countersign doctor” เพื่อดูวิธีเพิ่มภาษา</translation>
    </message>
    <message>
        <source>The picture is larger than {most} pixels a side. It was read all the same; check the fields.</source>
        <translation>ภาพใหญ่กว่า {most} พิกเซลต่อด้าน แต่อ่านแล้ว โปรดตรวจช่องข้อมูล</translation>
    </message>
    <message>
        <source>The picture is smaller than {least} pixels a side. Take it again from nearer or at a higher resolution.</source>
        <translation>ภาพเล็กกว่า {least} พิกเซลต่อด้าน โปรดถ่ายใหม่ให้ใกล้ขึ้นหรือใช้ความละเอียดสูงขึ้น</translation>
    </message>
    <message>
        <source>Fields that nobody looked at: {count}, the first is {field}. Accept it with Enter, or correct it.</source>
        <translation>ช่องที่ยังไม่มีใครดู: {count} ช่องแรกคือ {field} โปรดกด Enter เพื่อยอมรับ หรือแก้ไข</translation>
    </message>
    <message>
        <source>Reading was stopped because the page was closed.</source>
        <translation>หยุดอ่านเพราะหน้านี้ถูกปิด</translation>
    </message>
    <message>
        <source>Reading stopped because of a fault in the program ({fault} in {place}). Try the document once more; if it happens again, please report these two words.</source>
        <translation>หยุดอ่านเพราะโปรแกรมขัดข้อง ({fault} ใน {place}) โปรดลองเอกสารนี้อีกครั้ง ถ้าเกิดอีก โปรดแจ้งสองคำนี้</translation>
    </message>
    <message>
        <source>There was not enough memory to read this page. Close other programs, or scan the document again at a lower resolution.</source>
        <translation>หน่วยความจำไม่พอสำหรับอ่านหน้านี้ โปรดปิดโปรแกรมอื่น หรือสแกนเอกสารใหม่ด้วยความละเอียดต่ำกว่า</translation>
    </message>
    <message>
        <source>A rule is not met, and no reason was given. Correct the field, or write why it is right as it is.</source>
        <translation>มีกฎที่ไม่ผ่านและยังไม่ให้เหตุผล โปรดแก้ช่องนี้ หรือเขียนว่าทำไมจึงถูกแล้ว</translation>
    </message>
    <message>
        <source>A rule of {field} is not met ({rule}). Correct the field, or write why it is right as it is.</source>
        <translation>{field} ไม่ผ่านกฎข้อหนึ่ง ({rule}) โปรดแก้ช่องนี้ หรือเขียนว่าทำไมจึงถูกแล้ว</translation>
    </message>
    <message>
        <source>The reading process stopped in the middle of this document and was started again. Try the document once more; if it happens again, scan or photograph it anew.</source>
        <translation>กระบวนการอ่านหยุดกลางเอกสารนี้และเริ่มใหม่แล้ว โปรดลองเอกสารอีกครั้ง ถ้าเกิดอีก โปรดสแกนหรือถ่ายภาพใหม่</translation>
    </message>
    <message>
        <source>This document took longer than {seconds} seconds, so reading was stopped. Scan or photograph it again, straight and without much background.</source>
        <translation>เอกสารนี้ใช้เวลาเกิน {seconds} วินาที จึงหยุดอ่าน โปรดสแกนหรือถ่ายใหม่ให้ตรงและมีพื้นหลังน้อย</translation>
    </message>
    <message>
        <source>The reading process could not be started. Close other programs, then start Countersign again.</source>
        <translation>เริ่มกระบวนการอ่านไม่ได้ โปรดปิดโปรแกรมอื่น แล้วเปิด Countersign ใหม่</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}). Nothing you typed is lost; try it again, and report it if it happens twice.</source>
        <translation>มีข้อผิดพลาดภายในโปรแกรม ({kind}) สิ่งที่คุณพิมพ์ไม่หาย โปรดลองอีกครั้ง และแจ้งปัญหาถ้าเกิดซ้ำ</translation>
    </message>
    <message>
        <source>The window cannot be shown: the system lacks {libraries}. On Debian or Ubuntu install: {packages}.</source>
        <translation>แสดงหน้าต่างไม่ได้: ระบบขาด {libraries} บน Debian หรือ Ubuntu ให้ติดตั้ง: {packages}</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Start Countersign in a graphical session, or use the command countersign read.</source>
        <translation>ไม่มีจอสำหรับแสดงหน้าต่าง โปรดเปิด Countersign ในเซสชันกราฟิก หรือใช้คำสั่ง countersign read</translation>
    </message>
    <message>
        <source>The display {display} does not answer. Check that the graphical session is running and that DISPLAY names it.</source>
        <translation>จอ {display} ไม่ตอบสนอง โปรดตรวจว่าเซสชันกราฟิกทำงานอยู่และ DISPLAY ระบุถูกต้อง</translation>
    </message>
    <message>
        <source>This field has no box on the picture yet. Draw one: Field, Draw the box by hand.</source>
        <translation>ช่องนี้ยังไม่มีกรอบบนภาพ โปรดวาดกรอบที่ ช่องข้อมูล &gt; วาดกรอบด้วยมือ</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>พิสูจน์แล้ว</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ชัดเจน</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ต้องตรวจ</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>ขัดแย้ง</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>{count} proven</source>
        <translation>พิสูจน์แล้ว {count}</translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation>ชัดเจน {count}</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>ต้องตรวจ {count}</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>ขัดแย้ง {count}</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>ไม่พบ {count}</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>ยืนยันแล้ว {count}</translation>
    </message>
    <message>
        <source>printed text</source>
        <translation>ข้อความที่พิมพ์</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>แถบอ่านด้วยเครื่อง</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>บาร์โค้ด</translation>
    </message>
    <message>
        <source>worked out from another field</source>
        <translation>คำนวณจากช่องอื่น</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>reader is warming up</source>
        <translation>ตัวอ่านกำลังเตรียมพร้อม</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>reader is starting again</source>
        <translation>ตัวอ่านกำลังเริ่มใหม่</translation>
    </message>
    <message>
        <source>reader is closed</source>
        <translation>ตัวอ่านปิดแล้ว</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>หัวหน้างาน</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>ผู้ดูแล</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>เข้าใช้</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>ปฏิเสธ PIN</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>ให้เข้าใหม่</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>ลงนามกำกับ</translation>
    </message>
    <message>
        <source>field changed</source>
        <translation>แก้ช่อง</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>แก้ไขแล้ว</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>ส่งออกแล้ว</translation>
    </message>
    <message>
        <source>covered field shown</source>
        <translation>แสดงช่องที่ปิด</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>operator entered</source>
        <translation>เพิ่มผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>operator changed</source>
        <translation>แก้ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>one operator without a PIN</source>
        <translation>คนเดียวไม่ใช้ PIN</translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation>แก้นโยบาย</translation>
    </message>
    <message>
        <source>recovery passphrase changed</source>
        <translation>เปลี่ยนวลีกู้คืน</translation>
    </message>
    <message>
        <source>unfinished document erased</source>
        <translation>ลบเอกสารที่ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>log written for an auditor</source>
        <translation>เขียนบันทึกให้ผู้ตรวจสอบ</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>สำรอง</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>กู้คืนจากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>date believed</source>
        <translation>ยอมรับวันที่</translation>
    </message>
    <message>
        <source>store set up</source>
        <translation>ตั้งคลัง</translation>
    </message>
    <message>
        <source>At least one administrator must be able to sign in. Make somebody else administrator first.</source>
        <translation>ต้องมีผู้ดูแลระบบที่เข้าใช้งานได้อย่างน้อยหนึ่งคน โปรดตั้งผู้อื่นเป็นผู้ดูแลระบบก่อน</translation>
    </message>
    <message>
        <source>This needs a second person. Ask a supervisor to approve it with a PIN.</source>
        <translation>เรื่องนี้ต้องมีบุคคลที่สอง โปรดขอให้หัวหน้างานอนุมัติด้วย PIN</translation>
    </message>
    <message>
        <source>This person may not approve it. Ask a supervisor or an administrator.</source>
        <translation>บุคคลนี้อนุมัติไม่ได้ โปรดขอจากหัวหน้างานหรือผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The second person must be somebody else. Ask another supervisor.</source>
        <translation>บุคคลที่สองต้องเป็นคนอื่น โปรดขอจากหัวหน้างานอีกคน</translation>
    </message>
    <message>
        <source>Entries at the end of the log are missing, or its end was exchanged.</source>
        <translation>รายการท้ายบันทึกหายไป หรือส่วนท้ายถูกสับเปลี่ยน</translation>
    </message>
    <message>
        <source>This entry of the log, or the one before it, was changed.</source>
        <translation>รายการนี้หรือรายการก่อนหน้าถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Entries of the log are missing before this one, or their order was changed.</source>
        <translation>มีรายการหายไปก่อนรายการนี้ หรือลำดับถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>This entry of the log was not written by the program.</source>
        <translation>รายการนี้ไม่ได้เขียนโดยโปรแกรม</translation>
    </message>
    <message>
        <source>This backup is not whole ({name}), so it was not used. Choose another one.</source>
        <translation>สำรองนี้ไม่สมบูรณ์ ({name}) จึงไม่ได้ใช้ โปรดเลือกชุดอื่น</translation>
    </message>
    <message>
        <source>This checkpoint was not signed by the store whose log this is.</source>
        <translation>จุดตรวจนี้ไม่ได้ลงนามโดยคลังของบันทึกนี้</translation>
    </message>
    <message>
        <source>This is not a checkpoint of Countersign. Choose the checkpoint file that came with an export.</source>
        <translation>นี่ไม่ใช่จุดตรวจของ Countersign โปรดเลือกไฟล์จุดตรวจที่มากับการส่งออก</translation>
    </message>
    <message>
        <source>The date {date} is far ahead of the last one that was seen, so nothing was erased. Check the system&apos;s date; an administrator can confirm it.</source>
        <translation>วันที่ {date} ล้ำหน้าวันที่ที่เห็นล่าสุดมาก จึงไม่ได้ลบอะไร โปรดตรวจวันที่ของระบบ ผู้ดูแลระบบยืนยันได้</translation>
    </message>
    <message>
        <source>The system&apos;s date lies before {date}, which was seen already, so nothing was erased. Correct the date, or an administrator confirms it.</source>
        <translation>วันที่ของระบบอยู่ก่อน {date} ซึ่งเคยเห็นแล้ว จึงไม่ได้ลบอะไร โปรดแก้วันที่ หรือให้ผู้ดูแลระบบยืนยัน</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, best on another disk.</source>
        <translation>ยังไม่มีสำรอง โปรดทำไว้ ควรอยู่คนละดิสก์</translation>
    </message>
    <message>
        <source>Some scripts may show as boxes: {names} missing. Install these fonts.</source>
        <translation>อักษรบางชนิดอาจแสดงเป็นกล่อง ไม่มี {names} โปรดติดตั้งแบบอักษรเหล่านี้</translation>
    </message>
    <message>
        <source>Outside files are not opened in a full jail on this system. Open only files that you trust.</source>
        <translation>ในระบบนี้ไฟล์จากภายนอกไม่ได้เปิดในที่กักกันเต็มรูปแบบ โปรดเปิดเฉพาะไฟล์ที่ไว้ใจ</translation>
    </message>
    <message>
        <source>This system offers no keyring, so the recovery passphrase is asked for at each start.</source>
        <translation>ระบบนี้ไม่มีพวงกุญแจ จึงถามวลีกู้คืนทุกครั้งที่เริ่ม</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, install Tesseract&apos;s data for them; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>หน้าในภาษาเหล่านี้แสดงได้แต่อ่านไม่ได้ หากต้องการอ่าน ให้ติดตั้งข้อมูลของ Tesseract บน Debian และ Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, add the Python package tesserocr (the extra “tesseract” of this program) and Tesseract&apos;s data; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>หน้าในภาษาเหล่านี้แสดงได้แต่อ่านไม่ได้ หากต้องการอ่าน ให้เพิ่มแพ็กเกจ Python tesserocr (ส่วนเสริม “tesseract” ของโปรแกรมนี้) และข้อมูลของ Tesseract บน Debian และ Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The package {name} is missing. Install Countersign again.</source>
        <translation>ไม่มีแพ็กเกจ {name} โปรดติดตั้ง Countersign ใหม่</translation>
    </message>
    <message>
        <source>This could not be looked at ({name}). Run it again; if it stays so, ask an administrator.</source>
        <translation>ตรวจสิ่งนี้ไม่ได้ ({name}) โปรดรันอีกครั้ง ถ้ายังเป็นอยู่ให้แจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>No scanner answers. Connect one and switch it on, if one is to be used.</source>
        <translation>ไม่มีเครื่องสแกนตอบ ถ้าจะใช้ โปรดต่อและเปิดเครื่อง</translation>
    </message>
    <message>
        <source>The program scanimage is missing. Install the package sane-utils to use scanners.</source>
        <translation>ไม่มีโปรแกรม scanimage โปรดติดตั้งแพ็กเกจ sane-utils เพื่อใช้เครื่องสแกน</translation>
    </message>
    <message>
        <source>{count} network connections are open, and there must be none. Close the program and report it.</source>
        <translation>มีการเชื่อมต่อเครือข่ายเปิดอยู่ {count} รายการ ซึ่งต้องไม่มี โปรดปิดโปรแกรมและแจ้ง</translation>
    </message>
    <message>
        <source>Only {free} are free on the disk of the records. Free some space.</source>
        <translation>ดิสก์ของระเบียนเหลือที่ว่างเพียง {free} โปรดเพิ่มที่ว่าง</translation>
    </message>
    <message>
        <source>The log is not the one that this checkpoint was made of.</source>
        <translation>บันทึกนี้ไม่ใช่ฉบับที่สร้างจุดตรวจนี้</translation>
    </message>
    <message>
        <source>The log is older than what was written already: an old copy was put in its place.</source>
        <translation>บันทึกเก่ากว่าที่เคยเขียนไว้ มีการนำสำเนาเก่ามาวางแทน</translation>
    </message>
    <message>
        <source>The file {file} is not an exported log of Countersign. Choose another one.</source>
        <translation>ไฟล์ {file} ไม่ใช่บันทึกที่ส่งออกจาก Countersign โปรดเลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor or an administrator.</source>
        <translation>บทบาทของคุณทำสิ่งนี้ไม่ได้ โปรดขอจากหัวหน้างานหรือผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>There is an operator {operator} already. Choose another short name.</source>
        <translation>มีผู้ปฏิบัติงาน {operator} อยู่แล้ว โปรดเลือกชื่อย่ออื่น</translation>
    </message>
    <message>
        <source>A short name may hold letters, digits, - and _ only. Choose another one.</source>
        <translation>ชื่อย่อมีได้เฉพาะตัวอักษร ตัวเลข - และ _ โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>This operator is not known. Choose one from the list.</source>
        <translation>ไม่รู้จักผู้ปฏิบัติงานนี้ โปรดเลือกจากรายการ</translation>
    </message>
    <message>
        <source>There are operators with PINs already. Working without PINs can be chosen at the first start only.</source>
        <translation>มีผู้ปฏิบัติงานที่ใช้ PIN อยู่แล้ว การทำงานโดยไม่ใช้ PIN เลือกได้เฉพาะตอนเริ่มครั้งแรก</translation>
    </message>
    <message>
        <source>The key of the records is not in this system&apos;s keyring. Type the recovery passphrase.</source>
        <translation>ไม่มีกุญแจของระเบียนในพวงกุญแจของระบบนี้ โปรดพิมพ์วลีกู้คืน</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase. Compare it with the printed one, letter by letter.</source>
        <translation>นี่ไม่ใช่วลีกู้คืน โปรดเทียบกับที่พิมพ์ไว้ทีละตัวอักษร</translation>
    </message>
    <message>
        <source>The kept picture is damaged and cannot be shown. Restore a backup if it is needed.</source>
        <translation>ภาพที่เก็บไว้เสียหายจึงแสดงไม่ได้ ถ้าจำเป็นโปรดกู้คืนสำรอง</translation>
    </message>
    <message>
        <source>No picture is kept with this record. It may have been erased by the site&apos;s rules.</source>
        <translation>ไม่มีภาพเก็บไว้กับระเบียนนี้ อาจถูกลบตามกฎของที่นี่แล้ว</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} characters. Choose a longer one.</source>
        <translation>PIN ต้องมีอย่างน้อย {least} ตัว โปรดเลือกให้ยาวขึ้น</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds, then try again.</source>
        <translation>ใส่ PIN ผิดหลายครั้งเกินไป โปรดรอ {seconds} วินาทีแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together. Try again.</source>
        <translation>ชื่อกับ PIN ไม่ตรงกัน โปรดลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The policy file is wrong at {key}. Correct the name or the value there; nothing was changed.</source>
        <translation>ไฟล์นโยบายผิดที่ {key} โปรดแก้ชื่อหรือค่าตรงนั้น ไม่มีอะไรถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>The policy file cannot be read ({detail}). Correct it; nothing was changed.</source>
        <translation>อ่านไฟล์นโยบายไม่ได้ ({detail}) โปรดแก้ไข ไม่มีอะไรถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>No reason was given. Write why the record is changed.</source>
        <translation>ไม่ได้ให้เหตุผล โปรดเขียนว่าทำไมจึงเปลี่ยนระเบียน</translation>
    </message>
    <message>
        <source>This record is saved already. Open it from the history to change it.</source>
        <translation>ระเบียนนี้บันทึกไว้แล้ว เปิดจากประวัติเพื่อแก้ไข</translation>
    </message>
    <message>
        <source>This record is not in the store. It may have been erased; look for it in the history.</source>
        <translation>ระเบียนนี้ไม่อยู่ในคลัง อาจถูกลบแล้ว โปรดค้นหาในประวัติ</translation>
    </message>
    <message>
        <source>This version of the program does not know documents of the kind {document}. Install the newest version.</source>
        <translation>โปรแกรมรุ่นนี้ไม่รู้จักเอกสารชนิด {document} โปรดติดตั้งรุ่นใหม่สุด</translation>
    </message>
    <message>
        <source>This record cannot be read, its data were damaged. Restore the last good backup.</source>
        <translation>อ่านระเบียนนี้ไม่ได้ เพราะข้อมูลเสียหาย โปรดกู้คืนจากสำรองล่าสุดที่ดี</translation>
    </message>
    <message>
        <source>Another window is writing to the records. Try again in a moment.</source>
        <translation>อีกหน้าต่างหนึ่งกำลังเขียนระเบียน โปรดลองใหม่ในอีกสักครู่</translation>
    </message>
    <message>
        <source>The records are closed. Open them again.</source>
        <translation>ระเบียนปิดอยู่ โปรดเปิดใหม่</translation>
    </message>
    <message>
        <source>The records in {file} are damaged; nothing was changed. Restore the last good backup.</source>
        <translation>ระเบียนใน {file} เสียหาย ไม่มีอะไรถูกเปลี่ยน โปรดกู้คืนจากสำรองล่าสุดที่ดี</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>ดิสก์เต็ม จึงไม่ได้บันทึก โปรดเพิ่มที่ว่างแล้วลองใหม่</translation>
    </message>
    <message>
        <source>There are records in this folder already. Open them, or choose another folder.</source>
        <translation>มีระเบียนในโฟลเดอร์นี้อยู่แล้ว โปรดเปิดใช้ หรือเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder.</source>
        <translation>ไฟล์ {file} เป็นของโปรแกรมอื่น โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
    <message>
        <source>The records are open in another window. Close it, then try again.</source>
        <translation>ระเบียนเปิดอยู่ในอีกหน้าต่างหนึ่ง โปรดปิดแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The disk did not take the data, so nothing was saved ({file}). Check the disk and try again.</source>
        <translation>ดิสก์ไม่รับข้อมูล จึงไม่ได้บันทึก ({file}) โปรดตรวจดิสก์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Copy it from the last backup beside the records.</source>
        <translation>ไฟล์กุญแจ {file} เสียหาย โปรดคัดลอกจากสำรองล่าสุดมาไว้ข้างระเบียน</translation>
    </message>
    <message>
        <source>The key file {file} is missing, so the records cannot be opened. Copy it from the last backup.</source>
        <translation>ไม่มีไฟล์กุญแจ {file} จึงเปิดระเบียนไม่ได้ โปรดคัดลอกจากสำรองล่าสุด</translation>
    </message>
    <message>
        <source>The records {file} are missing. Connect their disk, or restore the last backup; no new ones were made.</source>
        <translation>ไม่พบระเบียน {file} โปรดต่อดิสก์ที่เก็บไว้ หรือกู้คืนสำรองล่าสุด ไม่ได้สร้างใหม่</translation>
    </message>
    <message>
        <source>The database library does not encrypt. Install Countersign again; nothing was written.</source>
        <translation>ไลบรารีฐานข้อมูลไม่เข้ารหัส โปรดติดตั้ง Countersign ใหม่ ไม่ได้เขียนอะไร</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check who may read it.</source>
        <translation>อ่านไฟล์ {file} ไม่ได้ โปรดตรวจว่าใครอ่านได้</translation>
    </message>
    <message>
        <source>The folder of the records cannot be written to ({file}); nothing was saved. Check who may write there.</source>
        <translation>เขียนลงโฟลเดอร์ของระเบียนไม่ได้ ({file}) ไม่ได้บันทึกอะไร โปรดตรวจว่าใครเขียนได้</translation>
    </message>
    <message>
        <source>The records in {file} were made by a newer version of the program. Install that version.</source>
        <translation>ระเบียนใน {file} สร้างด้วยโปรแกรมรุ่นใหม่กว่า โปรดติดตั้งรุ่นนั้น</translation>
    </message>
</context>
</TS>
