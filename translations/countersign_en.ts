<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlikeDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this document or person are kept already</source>
        <translation>
            <numerusform>%n record of this document or person is kept already</numerusform>
            <numerusform>%n records of this document or person are kept already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message numerus="yes">
        <source>%n picture(s) in the queue</source>
        <translation>
            <numerusform>%n picture in the queue</numerusform>
            <numerusform>%n pictures in the queue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message numerus="yes">
        <source>Too many wrong PINs. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. The next one is taken in %n second.</numerusform>
            <numerusform>Too many wrong PINs. The next one is taken in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message numerus="yes">
        <source>%n thing(s) to look after</source>
        <translation>
            <numerusform>%n thing to look after</numerusform>
            <numerusform>%n things to look after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>%n exported</numerusform>
            <numerusform>%n exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message numerus="yes">
        <source>%n field(s) need you</source>
        <translation>
            <numerusform>%n field needs you</numerusform>
            <numerusform>%n fields need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain; they are underlined.</source>
        <translation>
            <numerusform>%n character is uncertain; it is underlined.</numerusform>
            <numerusform>%n characters are uncertain; they are underlined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldsEditing</name>
    <message numerus="yes">
        <source>%n field(s) to look at first. Enter accepts the one in hand.</source>
        <translation>
            <numerusform>%n field to look at first. Enter accepts it.</numerusform>
            <numerusform>%n fields to look at first. Enter accepts the one in hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) were kept when the program ended, but not written to the file. Look for them under Kept records and export them again.</source>
        <translation>
            <numerusform>%n record was kept when the program ended, but not written to the file. Look for it under Kept records and export it again.</numerusform>
            <numerusform>%n records were kept when the program ended, but not written to the file. Look for them under Kept records and export them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message numerus="yes">
        <source>%n rule(s) not met</source>
        <translation>
            <numerusform>%n rule is not met</numerusform>
            <numerusform>%n rules are not met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message numerus="yes">
        <source>Open %n page(s)</source>
        <translation>
            <numerusform>Open %n page</numerusform>
            <numerusform>Open %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeRoom</name>
    <message numerus="yes">
        <source>%n record(s) are due to be erased, whole or in part.</source>
        <translation>
            <numerusform>%n record is due to be erased, whole or in part.</numerusform>
            <numerusform>%n records are due to be erased, whole or in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased, whole or in part. The receipts are in the log.</source>
        <translation>
            <numerusform>%n record was erased, whole or in part. The receipt is in the log.</numerusform>
            <numerusform>%n records were erased, whole or in part. The receipts are in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n countersigned record(s) could not be written yet.</source>
        <translation>
            <numerusform>%n countersigned record could not be written yet.</numerusform>
            <numerusform>%n countersigned records could not be written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still waiting in the queue.</source>
        <translation>
            <numerusform>%n document is still waiting in the queue.</numerusform>
            <numerusform>%n documents are still waiting in the queue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message numerus="yes">
        <source>Today: %n record(s)</source>
        <translation>
            <numerusform>Today: %n record</numerusform>
            <numerusform>Today: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAheadBar</name>
    <message numerus="yes">
        <source>%n left to read</source>
        <translation>
            <numerusform>%n left to read</numerusform>
            <numerusform>%n left to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n record version(s)</source>
        <translation>
            <numerusform>%n record version</numerusform>
            <numerusform>%n record versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeDaysBox</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message numerus="yes">
        <source>%n rule(s) of this field applied, all met.</source>
        <translation>
            <numerusform>%n rule of this field applied, and is met.</numerusform>
            <numerusform>%n rules of this field applied, all met.</numerusform>
        </translation>
    </message>
</context>
</TS>
