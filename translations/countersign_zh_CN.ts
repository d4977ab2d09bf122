<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>关于 Countersign</translation>
    </message>
    <message>
        <source>Countersign {version}</source>
        <translation>Countersign {version}</translation>
    </message>
    <message>
        <source>Reads identity documents on this computer alone, and leaves the last word to you. It opens no network connection, and keeps images in memory only until their record is countersigned.</source>
        <translation>只在这台电脑上读取身份证件，最后由您决定。它不连接任何网络，图像只保留在内存中，核签后即清除。</translation>
    </message>
    <message>
        <source>Built with Qt {qt}</source>
        <translation>使用 Qt {qt} 构建</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>他人的成果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The text was not installed with this copy.</source>
        <translation>这份安装中没有附带该文本。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>字段(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>证件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>导出方案(&amp;R)</translation>
    </message>
    <message>
        <source>Al&amp;ternative</source>
        <translation>候选值(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste a document</source>
        <translation>粘贴证件(&amp;P)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Sc&amp;an</source>
        <translation>扫描(&amp;A)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Sca&amp;nner…</source>
        <translation>扫描仪(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>摄像头(&amp;C)…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>监视文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Set up export…</source>
        <translation>设置导出(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as searchable P&amp;DF…</source>
        <translation>另存为可搜索的 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Write again what could not be written</source>
        <translation>重新写入未能写入的记录(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Lock the desk</source>
        <translation>锁定工作台(&amp;L)</translation>
    </message>
    <message>
        <source>Swi&amp;tch operator</source>
        <translation>切换操作员(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;G)…</translation>
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
        <source>&amp;Same as in the record before</source>
        <translation>与上一条记录相同(&amp;S)</translation>
    </message>
    <message>
        <source>Type again &amp;blind</source>
        <translation>盲打重输(&amp;B)</translation>
    </message>
    <message>
        <source>Take alternative &amp;{number}</source>
        <translation>采用候选值 &amp;{number}</translation>
    </message>
    <message>
        <source>&amp;Accept, go to the next open one</source>
        <translation>接受并转到下一待查项(&amp;A)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>下一字段(&amp;N)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>&amp;Previous field</source>
        <translation>上一字段(&amp;P)</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>&amp;Leave the editor</source>
        <translation>离开编辑框(&amp;L)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next &amp;doubtful character</source>
        <translation>下一个可疑字符(&amp;D)</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful character</source>
        <translation>上一个可疑字符(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Why this value</source>
        <translation>为什么是这个值(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Read this box again</source>
        <translation>重读此框(&amp;R)</translation>
    </message>
    <message>
        <source>Draw the &amp;box by hand</source>
        <translation>手动画框(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Countersign</source>
        <translation>核签(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>稍后处理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Read the whole document again</source>
        <translation>重读整份证件(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the &amp;type…</source>
        <translation>选择类型(&amp;T)…</translation>
    </message>
    <message>
        <source>T&amp;urn the card over</source>
        <translation>翻到另一面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Join with the next one: front and back</source>
        <translation>与下一张合并：正面和背面(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Make two documents of it again</source>
        <translation>重新分为两份(&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;off the desk</source>
        <translation>移出工作台(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Find a record…</source>
        <translation>查找记录(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>F&amp;igures…</source>
        <translation>统计(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Operators…</source>
        <translation>操作员(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;What is kept…</source>
        <translation>保存哪些内容(&amp;W)…</translation>
    </message>
    <message>
        <source>Recovery &amp;passphrase…</source>
        <translation>恢复口令(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Erase what is due…</source>
        <translation>删除到期记录(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keep records…</source>
        <translation>保存记录(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Pause reading ahead</source>
        <translation>暂停预读(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop reading this one</source>
        <translation>停止读取这一份(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read again what could not be read</source>
        <translation>重新读取未能读取的(&amp;R)</translation>
    </message>
    <message>
        <source>One place &amp;up</source>
        <translation>上移一位(&amp;U)</translation>
    </message>
    <message>
        <source>One place &amp;down</source>
        <translation>下移一位(&amp;D)</translation>
    </message>
    <message>
        <source>Zoom to the &amp;field</source>
        <translation>放大到字段(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>显示全部(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>向右旋转(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Boxes of all text</source>
        <translation>显示所有文字框(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>转到队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>上一窗格(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
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
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Larger &amp;writing</source>
        <translation>放大文字(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;maller writing</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>恢复布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Is everything well?…</source>
        <translation>一切正常吗(&amp;I)？…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>关于 Countersign(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Known already</source>
        <translation>已有记录</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign all the same</source>
        <translation>仍然核签</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this document or person are kept already</source>
        <translation>
            <numerusform>已保存 %n 条同一证件或同一人的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>same number</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>same date of birth, near name</source>
        <translation>出生日期相同，姓名相近</translation>
    </message>
    <message>
        <source>countersigned by {who} on {day}</source>
        <translation>由 {who} 于 {day} 核签</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有不同。</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同项</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>候选值 {n}：{value}</translation>
    </message>
</context>
<context>
    <name>AlternativesBar</name>
    <message>
        <source>Alternatives</source>
        <translation>候选值</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Two people</source>
        <translation>双人确认</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
    </message>
    <message>
        <source>A rule is not met. Does a second person agree that the record is right all the same?</source>
        <translation>有一条规则未满足。第二人是否同意该记录仍然正确？</translation>
    </message>
    <message>
        <source>Records are to be erased for good. Does a second person agree?</source>
        <translation>将永久删除记录。第二人是否同意？</translation>
    </message>
    <message>
        <source>A record is to be erased for good. Does a second person agree?</source>
        <translation>将永久删除一条记录。第二人是否同意？</translation>
    </message>
    <message>
        <source>Somebody is to be let in again before the wait is over. Does a second person agree?</source>
        <translation>将提前解除某人的等待时间。第二人是否同意？</translation>
    </message>
    <message>
        <source>Does a second person agree?</source>
        <translation>第二人是否同意？</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>检查日志链</translation>
    </message>
    <message>
        <source>Write it for an auditor…</source>
        <translation>为审计员写出…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is whole: every entry follows from the one before.</source>
        <translation>日志完整：每一条都承接前一条。</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>正在检查每一条…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>AuditRoom</name>
    <message>
        <source>The log was written to {file}. An auditor checks it with countersign verify-log.</source>
        <translation>日志已写入 {file}。审计员可用 countersign verify-log 检查。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Write the log to</source>
        <translation>将日志写入</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take the picture by it&amp;self</source>
        <translation>自动拍照(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>同一证件的两面(&amp;B)</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation>正在启动摄像头…</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then open this window again.</source>
        <translation>没有找到摄像头。请接上一个，然后重新打开此窗口。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the queue</source>
        <translation>
            <numerusform>队列中有 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken. Turn the card over.</source>
        <translation>已拍。请把证件翻面。</translation>
    </message>
    <message>
        <source>Taken. Next card, please.</source>
        <translation>已拍。请放下一张证件。</translation>
    </message>
    <message>
        <source>Hold the card before the camera.</source>
        <translation>请把证件放在摄像头前。</translation>
    </message>
    <message>
        <source>Show the whole card.</source>
        <translation>请让整张证件入镜。</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>请靠近一些。</translation>
    </message>
    <message>
        <source>Hold the card straight to the camera.</source>
        <translation>请让证件正对摄像头。</translation>
    </message>
    <message>
        <source>It is too dark. Switch a light on.</source>
        <translation>太暗了。请开灯。</translation>
    </message>
    <message>
        <source>Light is reflected on the card. Tilt it a little.</source>
        <translation>证件反光。请稍微倾斜一点。</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>请保持不动。</translation>
    </message>
    <message>
        <source>Good. Press the space bar to take the picture.</source>
        <translation>很好。按空格键拍照。</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Photo {number}, back</source>
        <translation>照片 {number}，背面</translation>
    </message>
    <message>
        <source>Photo {number}, front</source>
        <translation>照片 {number}，正面</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation>摄像头实时画面</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>The document with its boxes. Arrow keys go from box to box, plus and minus zoom, 0 shows all.</source>
        <translation>证件及其文字框。方向键在框之间移动，加号和减号缩放，0 显示全部。</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>There is no document behind this one to join it to.</source>
        <translation>后面没有可以合并的证件。</translation>
    </message>
    <message>
        <source>This document has one side only.</source>
        <translation>这份证件只有一面。</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup was made and checked: {folder}. Copy it to a stick now and then.</source>
        <translation>备份已完成并经过检查：{folder}。请不时复制到 U 盘。</translation>
    </message>
    <message>
        <source>The records are older than they were: an old copy is in their place. Tell the administrator.</source>
        <translation>记录比之前更旧：现在的是一个旧副本。请告知管理员。</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Text of the cell</source>
        <translation>单元格文字</translation>
    </message>
</context>
<context>
    <name>CharacterStrip</name>
    <message>
        <source>Characters and their confidence</source>
        <translation>各字符及其可信度</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>Contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>No contact details were found on this page.</source>
        <translation>此页没有找到联系方式。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Keep the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>The record as it was stays in the history.</source>
        <translation>原来的记录会保留在历史中。</translation>
    </message>
    <message>
        <source>Why is it corrected? The reason is kept with the record.</source>
        <translation>为何更正？原因会随记录保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>A moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>谁在工作台前？</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>请选择您的姓名并输入 PIN。</translation>
    </message>
    <message>
        <source>The desk is covered</source>
        <translation>工作台已遮盖</translation>
    </message>
    <message>
        <source>Nobody has touched it for a while, or you asked for it.</source>
        <translation>有一段时间无人操作，或是您要求遮盖。</translation>
    </message>
    <message>
        <source>The recovery passphrase, please</source>
        <translation>请输入恢复口令</translation>
    </message>
    <message>
        <source>This system&apos;s keyring does not open the store. The passphrase was printed when it was set up.</source>
        <translation>本系统的密钥环无法打开存储库。口令在设置时打印过。</translation>
    </message>
    <message>
        <source>The store does not open</source>
        <translation>存储库打不开</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>打开存储库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Work without keeping records</source>
        <translation>不保存记录继续工作</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>PIN 错误次数过多。%n 秒后才能再试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Put aside. It waits in the queue.</source>
        <translation>已搁置，在队列中等待。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken off the desk: {name}</source>
        <translation>已移出工作台：{name}</translation>
    </message>
    <message>
        <source>It is still being read. Countersign when the fields are there.</source>
        <translation>仍在读取。等各字段出现后再核签。</translation>
    </message>
    <message>
        <source>The other side of this card is still being read. Countersign when it is there.</source>
        <translation>另一面还在读取。读完后再核签。</translation>
    </message>
    <message>
        <source>Saved. It is being written to the file.</source>
        <translation>已保存。正在写入文件。</translation>
    </message>
    <message>
        <source>Countersigned and written to {file}</source>
        <translation>已核签并写入 {file}</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}，第 {number} 页</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>一切正常吗？</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look after</source>
        <translation>
            <numerusform>%n 项需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>检查的项目</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Exported documents</source>
        <translation>已导出的证件</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>已导出 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>打开证件</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Put a document on the desk</source>
        <translation>请把证件放到工作台上</translation>
    </message>
    <message>
        <source>Drop it here, press {paste} to paste, or {open} to open a file.</source>
        <translation>拖放到这里，按 {paste} 粘贴，或按 {open} 打开文件。</translation>
    </message>
</context>
<context>
    <name>EntriesEditor</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase it for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Erase the record of {title} and all its versions?</source>
        <translation>删除“{title}”的记录及其所有版本？</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and the backups are renewed without it. A receipt stays in the log.</source>
        <translation>任何人都无法恢复，备份也会重新制作且不含该记录。日志中留有凭证。</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log, so name nobody in it.</source>
        <translation>为什么？原因会留在日志中，请不要写任何人名。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>导出方案(&amp;E)</translation>
    </message>
    <message>
        <source>Export: {form} · {file}</source>
        <translation>导出：{form} · {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export of countersigned records</source>
        <translation>核签记录的导出</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Add to the file if it exists</source>
        <translation>文件已存在时追加</translation>
    </message>
    <message>
        <source>Also write the portrait</source>
        <translation>同时写出人像</translation>
    </message>
    <message>
        <source>Many authorities ask not to keep copies of documents; write portraits only where you must.</source>
        <translation>许多主管部门要求不留存证件副本；请只在必须时写出人像。</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加方案</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除方案</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>文件(&amp;I)</translation>
    </message>
    <message>
        <source>Use these profiles</source>
        <translation>使用这些方案</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Write records to</source>
        <translation>记录写入到</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新方案</translation>
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
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Type it from the picture, then press Enter. Esc shows what was read.</source>
        <translation>请看图输入，然后按 Enter。按 Esc 显示读到的内容。</translation>
    </message>
    <message>
        <source>Not what was read. Enter keeps what you typed; Alt+1 takes what was read.</source>
        <translation>与读到的不同。Enter 保留您输入的内容；Alt+1 采用读到的内容。</translation>
    </message>
</context>
<context>
    <name>FieldCrop</name>
    <message>
        <source>Enlarged picture of the field</source>
        <translation>字段的放大图</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>字段列表</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing on the desk</source>
        <translation>工作台上没有证件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need you</source>
        <translation>
            <numerusform>%n 项需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stands in the way</source>
        <translation>还有一个问题</translation>
    </message>
    <message>
        <source>No field was read</source>
        <translation>没有读到任何字段</translation>
    </message>
    <message>
        <source>Ready to countersign</source>
        <translation>可以核签</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>全部一致</translation>
    </message>
    <message>
        <source>Drop a document here, paste it or open it.</source>
        <translation>请拖入、粘贴或打开一份证件。</translation>
    </message>
    <message>
        <source>You can type already; nothing you type is overwritten.</source>
        <translation>现在就可以输入；您输入的内容不会被覆盖。</translation>
    </message>
    <message>
        <source>No known document: the lines that were read stand below.</source>
        <translation>不是已知证件：读到的各行列在下面。</translation>
    </message>
    <message>
        <source>What was read stands below. Compare it with the picture.</source>
        <translation>读到的内容列在下面，请与图片核对。</translation>
    </message>
    <message>
        <source>Still being read.</source>
        <translation>仍在读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain; they are underlined.</source>
        <translation>
            <numerusform>%n 个字符不确定，已加下划线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{read}” is uncertain.</source>
        <translation>“{read}”不确定。</translation>
    </message>
    <message>
        <source>The “{read}” could be “{other}”.</source>
        <translation>“{read}”可能是“{other}”。</translation>
    </message>
    <message>
        <source>Independent sources agree, and every rule is met.</source>
        <translation>几个独立来源一致，规则全部满足。</translation>
    </message>
    <message>
        <source>Read without doubt, and every rule is met.</source>
        <translation>读取无疑，规则全部满足。</translation>
    </message>
    <message>
        <source>Compare it with the picture.</source>
        <translation>请与图片核对。</translation>
    </message>
    <message>
        <source>Two sources say different things. Take the right one.</source>
        <translation>两个来源不一致。请选正确的一个。</translation>
    </message>
    <message>
        <source>A rule is not met. Compare it with the picture.</source>
        <translation>有一条规则不满足。请与图片核对。</translation>
    </message>
    <message>
        <source>Nothing was found. Type it, or press Enter if the document has none.</source>
        <translation>没有找到。请输入；证件上没有就按 Enter。</translation>
    </message>
    <message>
        <source>Nothing was found; not every document has it.</source>
        <translation>没有找到；并非每份证件都有。</translation>
    </message>
    <message>
        <source>Left empty by you.</source>
        <translation>您留空了。</translation>
    </message>
    <message>
        <source>Typed by you.</source>
        <translation>您已输入。</translation>
    </message>
    <message>
        <source>Accepted by you.</source>
        <translation>您已接受。</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>您已选择。</translation>
    </message>
    <message>
        <source>Taken from the record before.</source>
        <translation>取自上一条记录。</translation>
    </message>
</context>
<context>
    <name>FieldsEditing</name>
    <message>
        <source>The record before this one has no value here.</source>
        <translation>上一条记录在这里没有值。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at first. Enter accepts the one in hand.</source>
        <translation>
            <numerusform>请先看 %n 项。按 Enter 接受当前这一项。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is what was read.</source>
        <translation>您输入的与读到的相同。</translation>
    </message>
</context>
<context>
    <name>FieldsFooter</name>
    <message>
        <source>Countersign   {key}</source>
        <translation>核签   {key}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>核签</translation>
    </message>
    <message>
        <source>Postpone  {key}</source>
        <translation>稍后  {key}</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Fields of the document</source>
        <translation>证件的字段</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>已核签</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清楚</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Clear but wrong</source>
        <translation>清楚但有误</translation>
    </message>
    <message>
        <source>Fields by type</source>
        <translation>按类型的字段</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>写为 CSV…</translation>
    </message>
    <message>
        <source>Write for Prometheus…</source>
        <translation>写给 Prometheus…</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>{number} 分之 1</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>seconds each</source>
        <translation>每条秒数</translation>
    </message>
    <message>
        <source>keys each</source>
        <translation>每条按键数</translation>
    </message>
    <message>
        <source>Clear but wrong: limit · was</source>
        <translation>清楚但有误：限度 · 实际</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>不完整</translation>
    </message>
</context>
<context>
    <name>FiguresRoom</name>
    <message>
        <source>The figures were written to {file}</source>
        <translation>统计已写入 {file}</translation>
    </message>
    <message>
        <source>Write figures to</source>
        <translation>将统计写入</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search on the page</source>
        <translation>在页面中搜索</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>不保存任何内容</translation>
    </message>
    <message>
        <source>Keep records on this computer, encrypted</source>
        <translation>在本机加密保存记录</translation>
    </message>
    <message>
        <source>One operator, without a PIN</source>
        <translation>单个操作员，不用 PIN</translation>
    </message>
    <message>
        <source>Operators with PINs</source>
        <translation>多个操作员，使用 PIN</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>This system&apos;s keyring will open the store by itself. The passphrase helps when it cannot.</source>
        <translation>本系统的密钥环会自动打开存储库。当它打不开时，口令可以帮忙。</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used: you will type the passphrase at every start.</source>
        <translation>本系统没有可用的密钥环：每次启动时都需要输入口令。</translation>
    </message>
    <message>
        <source>The store is set up. It keeps every record that you countersign.</source>
        <translation>存储库已设置。您核签的每条记录都会保存。</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Records leave as files that you choose. Nothing else is written, and nothing can be looked up later.</source>
        <translation>记录以您选择的文件输出。不写入其他任何内容，以后也无法查询。</translation>
    </message>
    <message>
        <source>They can be found, corrected and proven later. Pictures are not kept. The files are in {folder}.</source>
        <translation>以后可以查找、更正和证明。不保存图像。文件位于 {folder}。</translation>
    </message>
    <message>
        <source>What shall become of countersigned records?</source>
        <translation>核签后的记录如何处理？</translation>
    </message>
    <message>
        <source>Whoever is logged in at this computer works here. Choose this for one person.</source>
        <translation>登录本机的人即在此工作。只有一个人时选择此项。</translation>
    </message>
    <message>
        <source>Everybody has a name and a PIN. Records and the log say who did what; the desk locks itself.</source>
        <translation>每人有姓名和 PIN。记录和日志会写明谁做了什么；工作台会自动锁定。</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>谁在这个工作台工作？</translation>
    </message>
    <message>
        <source>An administrator can enter others later.</source>
        <translation>管理员以后可以添加其他人。</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>姓名与 PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. Without it and without the keyring, nobody can open the store again, not even we.</source>
        <translation>请打印或抄写下来并妥善锁存。只显示这一次。没有它又没有密钥环，任何人都无法再打开存储库，我们也不能。</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>输入它的最后四个字符：</translation>
    </message>
    <message>
        <source>The recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Set up the store</source>
        <translation>设置存储库</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>前往工作台</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Watching the folder {name}</source>
        <translation>正在监视文件夹 {name}</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>不再监视任何文件夹。</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached. It is watched again as soon as it is there.</source>
        <translation>无法访问监视的文件夹 {name}。恢复后会继续监视。</translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Opening the store</source>
        <translation>正在打开存储库</translation>
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
        <translation>证件类型：{name}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>only {percent} % sure</source>
        <translation>仅 {percent} % 把握</translation>
    </message>
    <message>
        <source>sure {percent} %</source>
        <translation>{percent} % 把握</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>重新识别类型</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kept records</source>
        <translation>已保存的记录</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>删除…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>every type</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Look for a name, a number, any part of a field</source>
        <translation>查找姓名、号码或字段的任何部分</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>找到的记录</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Countersigned</source>
        <translation>已核签</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>By</source>
        <translation>核签人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>未导出</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>The correction is saved. The record of before stays in the history.</source>
        <translation>更正已保存。之前的记录保留在历史中。</translation>
    </message>
    <message>
        <source>Written again to {file}</source>
        <translation>已再次写入 {file}</translation>
    </message>
    <message>
        <source>Erased for good. A receipt without personal data stays in the log.</source>
        <translation>已永久删除。日志中留有不含个人数据的凭证。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) were kept when the program ended, but not written to the file. Look for them under Kept records and export them again.</source>
        <translation>
            <numerusform>程序结束时有 %n 条记录已保存，但没有写入文件。请在“已保存的记录”中找到它们并再次导出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>各操作及其按键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the new key:</source>
        <translation>请按新的键：</translation>
    </message>
    <message>
        <source>Give all keys back</source>
        <translation>恢复所有默认键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This key is taken from: {action}</source>
        <translation>此键原属于：{action}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Text of the line</source>
        <translation>该行文字</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines that were read</source>
        <translation>读到的各行</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Lines</source>
        <translation>文字行</translation>
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
        <translation>剪贴板中没有图片或文件。请先复制，再粘贴。</translation>
    </message>
    <message>
        <source>That is only the address of a picture. This program fetches nothing: save the picture or the attachment first, then drop the file.</source>
        <translation>这只是图片的网址。本程序不从网络取任何东西：请先保存图片或附件，再把文件拖进来。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Countersign anyway</source>
        <translation>仍要核签</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Countersign with a reason</source>
        <translation>说明理由后核签</translation>
    </message>
    <message>
        <source>Why is it right as it is? The reason is kept with the record.</source>
        <translation>为什么这样是对的？理由将与记录一起保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>for instance: printed so on the document</source>
        <translation>例如：证件上就是这样印的</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met</source>
        <translation>
            <numerusform>%n 条规则不满足</numerusform>
        </translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不满足</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>All pages</source>
        <translation>全部页面</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不选</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>选择页面</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{name} has {count} pages</source>
        <translation>{name} 共有 {count} 页</translation>
    </message>
    <message>
        <source>Which ones are needed? For instance 1-3, 7</source>
        <translation>需要哪几页？例如 1-3, 7</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页码</translation>
    </message>
    <message numerus="yes">
        <source>Open %n page(s)</source>
        <translation>
            <numerusform>打开 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSaving</name>
    <message>
        <source>Only pages of text are saved so. Choose the type Text first.</source>
        <translation>只有文字页面能这样保存。请先选择“文字”类型。</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Searchable PDF (*.pdf)</source>
        <translation>可搜索的 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as searchable PDF</source>
        <translation>另存为可搜索的 PDF</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已保存为 {file}</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>Only two documents that are read and of one side each can be joined.</source>
        <translation>只有两份已读取、各为一面的证件才能合并。</translation>
    </message>
    <message>
        <source>{front} and {back} are no sides of one card. Choose the type first if one of them is wrong.</source>
        <translation>{front} 和 {back} 不是同一种证件的两面。如果其中一个类型有误，请先选择类型。</translation>
    </message>
    <message>
        <source>Two documents again.</source>
        <translation>已重新分为两份。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Front and back are one record now.</source>
        <translation>正面和背面现在是一条记录。</translation>
    </message>
    <message>
        <source>Front and back are one record now, but say different things: {fields}.</source>
        <translation>正面和背面现在是一条记录，但内容不一致：{fields}。</translation>
    </message>
    <message>
        <source>Not joined: {front} and {back} say different things: {fields}.</source>
        <translation>未合并：{front} 和 {back} 内容不一致：{fields}。</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>仍然合并</translation>
    </message>
    <message>
        <source>{back} came beside {front}. Are they sides of one card?</source>
        <translation>{back} 紧挨着 {front}。它们是同一张证件的两面吗？</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Somebody else may know the old one: erase the older backups</source>
        <translation>旧口令可能已被他人知道：删除较早的备份</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>从现在起使用</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Another recovery passphrase</source>
        <translation>更换恢复口令</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. The old one then opens nothing on this computer.</source>
        <translation>请打印或抄写下来并锁好。它只在此时显示。之后旧口令在本机上不再能打开任何内容。</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase. Keep it for as long as you keep them.</source>
        <translation>此前的备份仍须用旧口令打开。只要保留这些备份，就请保留旧口令。</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>输入它的最后四个字符：</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>The new recovery passphrase holds. A fresh backup was made with it.</source>
        <translation>新的恢复口令已生效，并已用它做了新的备份。</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Countersign: recovery passphrase</source>
        <translation>Countersign：恢复口令</translation>
    </message>
    <message>
        <source>Lock this page away. Whoever has it and this computer&apos;s files can read every record. Without it, and without the system&apos;s keyring, nobody can.</source>
        <translation>请把此页锁好。持有它和本机文件的人可以读取所有记录。没有它也没有系统密钥环，谁都不能。</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Open the PDF</source>
        <translation>打开 PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>已加锁的 PDF</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>May sign in</source>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>再加一人</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>结束等待</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name}（已离开）</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>再次输入新 PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Type the new PIN twice, the same each time.</source>
        <translation>请将新 PIN 输入两次，两次要相同。</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} digits.</source>
        <translation>PIN 至少需要 {least} 位数字。</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Another person</source>
        <translation>再加一人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>再次输入 PIN</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Type a name.</source>
        <translation>必须有一位管理员。请输入姓名。</translation>
    </message>
    <message>
        <source>Two people have the same name. Add something that tells them apart.</source>
        <translation>两人同名。请加上可以区分的内容。</translation>
    </message>
    <message>
        <source>The PIN of {name} needs at least {least} digits.</source>
        <translation>{name} 的 PIN 至少需要 {least} 位数字。</translation>
    </message>
    <message>
        <source>Type the PIN of {name} twice, the same each time.</source>
        <translation>请将 {name} 的 PIN 输入两次，两次要相同。</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>any day</source>
        <translation>任何日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>as for all documents</source>
        <translation>与所有证件相同</translation>
    </message>
    <message>
        <source>policy.toml was changed by hand, and that is not in force.</source>
        <translation>policy.toml 被人手动修改过，修改尚未生效。</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>显示其内容</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>使其生效</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>What this site reads, keeps and erases</source>
        <translation>本站点读取、保存和删除的内容</translation>
    </message>
    <message>
        <source>For all documents</source>
        <translation>对所有证件</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>What is kept now and may no longer be is erased with Erase what is due.</source>
        <translation>现已保存但不再允许保存的内容，用“删除到期记录”删除。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Erase these records after</source>
        <translation>删除这类记录的时间</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>保留图像的哪些部分</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Keep nothing of documents</source>
        <translation>不保存证件的任何内容</translation>
    </message>
    <message>
        <source>Nothing reaches the disk but what is exported; unfinished documents do not come back.</source>
        <translation>除导出内容外，什么都不写入磁盘；未完成的证件不会恢复。</translation>
    </message>
    <message>
        <source>Erase records after</source>
        <translation>删除记录的时间</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>保留图像的哪些部分</translation>
    </message>
    <message>
        <source>Erase pictures after</source>
        <translation>删除图像的时间</translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>随记录一起</translation>
    </message>
    <message>
        <source>Erase unfinished documents after</source>
        <translation>删除未完成证件的时间</translation>
    </message>
    <message>
        <source>Two people for overrides, unlocking and erasing</source>
        <translation>破例、解锁和删除须两人同意</translation>
    </message>
    <message>
        <source>A second operator types chosen fields again</source>
        <translation>由第二位操作员重新输入选定字段</translation>
    </message>
    <message>
        <source>Choose the fields on the other page, in the column Second check.</source>
        <translation>在另一页的“第二次核对”列中选择字段。</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>锁定工作台的时间</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>备份间隔</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>保留的备份数</translation>
    </message>
    <message>
        <source>Keep figures for</source>
        <translation>统计数字保留</translation>
    </message>
    <message>
        <source>Clear fields may be wrong once in</source>
        <translation>清晰字段允许出错的比例：1 比</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>the portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>the kept fields, all else black</source>
        <translation>仅保留的字段，其余涂黑</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>整张图像</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>第二次核对</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>随记录一起</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>The policy is in force. It holds for the next document.</source>
        <translation>策略已生效，从下一份证件起适用。</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Type not known yet</source>
        <translation>类型尚未确定</translation>
    </message>
    <message>
        <source>{name} is not on the desk</source>
        <translation>{name} 无法放上工作台</translation>
    </message>
    <message>
        <source>The picture of {name} is not here any more</source>
        <translation>{name} 的图像已不在</translation>
    </message>
    <message>
        <source>Pictures are in memory only. What was read and typed is here; lay the document beside you.</source>
        <translation>图像只存在内存中。已读取和输入的内容都在；请把证件放在手边对照。</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>doubtful character</source>
        <translation>可疑字符</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>重读</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>PurgeRoom</name>
    <message>
        <source>Nothing is due to be erased.</source>
        <translation>没有到期需要删除的内容。</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>删除到期记录</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are due to be erased, whole or in part.</source>
        <translation>
            <numerusform>有 %n 条记录到期，需要全部或部分删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, and the backups are renewed without them.</source>
        <translation>任何人都无法恢复，备份也会重新制作且不含它们。</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>If you confirm a wrong date, records are erased too early or too late.</source>
        <translation>如果确认了错误的日期，记录会被过早或过晚删除。</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>日期正确</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased, whole or in part. The receipts are in the log.</source>
        <translation>
            <numerusform>已全部或部分删除 %n 条记录。凭证在日志中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Take this document off the desk?</source>
        <translation>要把这份证件移出工作台吗？</translation>
    </message>
    <message>
        <source>What you typed for it is lost with it.</source>
        <translation>您为它输入的内容会一并丢失。</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>放弃已输入的内容</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续处理</translation>
    </message>
    <message numerus="yes">
        <source>%n countersigned record(s) could not be written yet.</source>
        <translation>
            <numerusform>还有 %n 条已核签的记录未能写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when the program ends. Choose another file under File, Set up export.</source>
        <translation>程序结束后它们会丢失。请在“文件”&gt;“设置导出”中选择另一个文件。</translation>
    </message>
    <message>
        <source>Lose them and quit</source>
        <translation>放弃它们并退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>There are documents with changes that are not countersigned.</source>
        <translation>有些证件的改动尚未核签。</translation>
    </message>
    <message>
        <source>The changes are lost when the program ends.</source>
        <translation>程序结束后改动会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still waiting in the queue.</source>
        <translation>
            <numerusform>队列中还有 %n 份证件在等待。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has countersigned them yet. Files can be opened again; what was pasted is lost.</source>
        <translation>尚无人会签。文件可以再次打开；粘贴的内容会丢失。</translation>
    </message>
    <message>
        <source>Leave them and quit</source>
        <translation>放下并退出</translation>
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
        <translation>证件队列</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>both sides</source>
        <translation>两面</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 项待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>ready to countersign</source>
        <translation>可以核签</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>verified, being written…</source>
        <translation>已核实，正在写入…</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>需要帮助</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Nothing is kept: after a crash this queue is gone.</source>
        <translation>不保存任何内容：程序崩溃后队列就没了。</translation>
    </message>
    <message>
        <source>Today: no record yet</source>
        <translation>今天：还没有记录</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n record(s)</source>
        <translation>
            <numerusform>今天：%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s each · {keys} keys</source>
        <translation>每条 {seconds} 秒 · {keys} 次按键</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 份等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAheadBar</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n left to read</source>
        <translation>
            <numerusform>还有 %n 份待读</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒钟</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. Read it again when you need it.</source>
        <translation>已停止读取。需要时请重新读取。</translation>
    </message>
    <message>
        <source>The box was read, but you changed the field meanwhile; yours stays.</source>
        <translation>已重读此框，但您同时改了该字段；保留您的内容。</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}，第 {number} 页</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}：{what}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Choose a record to see it.</source>
        <translation>请选择一条记录查看。</translation>
    </message>
    <message>
        <source>countersigned by {who}, {when}</source>
        <translation>由 {who} 核签，{when}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>更正：{reason}</translation>
    </message>
    <message>
        <source>A rule was lifted: {reason}</source>
        <translation>豁免了一条规则：{reason}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>version {number}, {when}</source>
        <translation>版本 {number}，{when}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>RegionsEditor</name>
    <message>
        <source>Signatures and seals</source>
        <translation>签名和印章</translation>
    </message>
    <message>
        <source>No signatures or seals were found on this page.</source>
        <translation>此页没有找到签名或印章。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Look in another folder…</source>
        <translation>查看其他文件夹…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>{when} · {folder}</source>
        <translation>{when} · {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n record version(s)</source>
        <translation>
            <numerusform>%n 个记录版本</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the records that are here now; these are set aside in a folder, not erased. What was countersigned after the backup is not in it.</source>
        <translation>先检查备份，然后用它替换现有记录；现有记录会移到一个文件夹中，不会删除。备份之后核签的内容不在其中。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>备份所在文件夹</translation>
    </message>
</context>
<context>
    <name>RestoreRoom</name>
    <message>
        <source>Checking and restoring the backup</source>
        <translation>正在检查并恢复备份</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is in {folder}.</source>
        <translation>备份已恢复。之前的内容在 {folder}。</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>No other side</source>
        <translation>没有另一面</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Scan the back</source>
        <translation>扫描背面</translation>
    </message>
    <message>
        <source>How much of the page has arrived</source>
        <translation>页面已送达的部分</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>The front is scanned. Turn the card over.</source>
        <translation>正面已扫描。请把证件翻面。</translation>
    </message>
    <message>
        <source>The scan is being stopped…</source>
        <translation>正在停止扫描…</translation>
    </message>
    <message>
        <source>Scanning the back with {scanner}</source>
        <translation>正在用 {scanner} 扫描背面</translation>
    </message>
    <message>
        <source>Scanning with {scanner}</source>
        <translation>正在用 {scanner} 扫描</translation>
    </message>
    <message>
        <source>Scanning page {number} with {scanner}</source>
        <translation>正在用 {scanner} 扫描第 {number} 页</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>同一证件的两面(&amp;B)</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>正在查找扫描仪…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, or give its address below.</source>
        <translation>没有找到扫描仪。请打开它，或在下面输入它的地址。</translation>
    </message>
    <message>
        <source>{scanner} answers.</source>
        <translation>{scanner} 有应答。</translation>
    </message>
    <message>
        <source>Front, then back. On the glass you are asked to turn the card; from a feeder, two pages are a card.</source>
        <translation>先正面，后背面。在玻璃板上会请您翻转证件；从进纸器扫描时，每两页为一张证件。</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>扫描仪(&amp;C)</translation>
    </message>
    <message>
        <source>Network scanner at &amp;address</source>
        <translation>网络扫描仪地址(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>分辨率(&amp;R)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>玻璃板</translation>
    </message>
    <message>
        <source>Feeder, one side of each sheet</source>
        <translation>进纸器，每张单面</translation>
    </message>
    <message>
        <source>Feeder, both sides of each sheet</source>
        <translation>进纸器，每张双面</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>正在询问 {address}…</translation>
    </message>
</context>
<context>
    <name>ScanRoom</name>
    <message>
        <source>Scan {number}</source>
        <translation>扫描 {number}</translation>
    </message>
    <message>
        <source>Scan {number}, back</source>
        <translation>扫描 {number}，背面</translation>
    </message>
    <message>
        <source>Scan {number}, front</source>
        <translation>扫描 {number}，正面</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>Scan again</source>
        <translation>重新扫描</translation>
    </message>
</context>
<context>
    <name>SecondCheckDialog</name>
    <message>
        <source>Second check</source>
        <translation>第二次核对</translation>
    </message>
    <message>
        <source>Type these fields from the document itself. What was read is not shown.</source>
        <translation>请对照证件本身输入这些字段。不显示已读取的内容。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Not the same. Look at the document and type it again, or go back and correct the field.</source>
        <translation>不一致。请看证件并重新输入，或返回更正该字段。</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Nobody else may agree to this. Ask an administrator.</source>
        <translation>没有其他人有权同意。请找管理员。</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>第二人</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>使用这些设置</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Locked by the administrator of this computer.</source>
        <translation>已被本机管理员锁定。</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Some of it holds from the next start.</source>
        <translation>其中一部分在下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Turn the card over: {key}</source>
        <translation>翻到另一面：{key}</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>翻到另一面</translation>
    </message>
    <message>
        <source>Two documents again</source>
        <translation>重新分为两份</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>证件的面</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the program</source>
        <translation>程序状态</translation>
    </message>
    <message>
        <source>images only in memory</source>
        <translation>图像只在内存中</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>{seconds} 秒读完</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Who types the chosen fields a second time?</source>
        <translation>谁来第二次输入所选字段？</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Which table of the page</source>
        <translation>页面上的哪个表格</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>在上方加一行</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>在下方加一行</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>去掉这一行</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>在左侧加一列</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>在右侧加一列</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>去掉这一列</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>表格 {number}</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>表格的单元格</translation>
    </message>
</context>
<context>
    <name>TypeDaysBox</name>
    <message>
        <source>as for all documents</source>
        <translation>与所有证件相同</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Also open what is in it already</source>
        <translation>同时打开其中已有的文件</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>监视此文件夹</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>停止监视</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>留在原处</translation>
    </message>
    <message>
        <source>Move it to a folder called “done”</source>
        <translation>移到名为“done”的文件夹</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Every picture or PDF that is put there is opened by itself, as soon as it is whole.</source>
        <translation>放入其中的每个图片或 PDF，一旦完整就会自动打开。</translation>
    </message>
    <message>
        <source>Watch a folder for documents</source>
        <translation>监视存放证件的文件夹</translation>
    </message>
    <message>
        <source>When the record is countersigned, what becomes of the file?</source>
        <translation>记录会签后，如何处理文件？</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why: sources, characters and rules</source>
        <translation>原因：来源、字符和规则</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>About 1 in {n} values read like this is wrong.</source>
        <translation>这样读取的值约每 {n} 个有 1 个错误。</translation>
    </message>
    <message>
        <source>The machine found nothing for this field.</source>
        <translation>机器没有为此字段找到内容。</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>也可能是</translation>
    </message>
    <message>
        <source>Alt {n}: {value} ({source}, {share})</source>
        <translation>Alt {n}：{value}（{source}，{share}）</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>{source}, {share} sure</source>
        <translation>{source}，把握 {share}</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>读到的原文</translation>
    </message>
    <message>
        <source>Put into form: {value}</source>
        <translation>规范写法：{value}</translation>
    </message>
    <message>
        <source>There is no value that a rule could be applied to.</source>
        <translation>没有可以套用规则的值。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of this field applied, all met.</source>
        <translation>
            <numerusform>此字段适用 %n 条规则，全部满足。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Keys that help here</source>
        <translation>常用快捷键</translation>
    </message>
    <message>
        <source>Any key closes this. All of them can be changed: Help, Change keys.</source>
        <translation>按任意键关闭。所有按键都可以更改：帮助 &gt; 更改快捷键。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Size of the writing</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>points</source>
        <translation>磅</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>锁定工作台的时间</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for so long. 0 never locks it.</source>
        <translation>无按键、无鼠标移动达到此时间。0 表示从不锁定。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>清空剪贴板的时间</translation>
    </message>
    <message>
        <source>What was copied from the desk is taken out of the clipboard again.</source>
        <translation>从工作台复制的内容会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Show records that are alike</source>
        <translation>显示相似的记录</translation>
    </message>
    <message>
        <source>Before countersigning, when the number or the person is known already.</source>
        <translation>在核签之前，当号码或此人已有记录时。</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>This record cannot go from {old} to {new}. Open it again and repeat the step.</source>
        <translation>此记录不能从 {old} 变为 {new}。请重新打开并重做这一步。</translation>
    </message>
    <message>
        <source>This date of birth means an age of more than 125 years. Compare the year with the document.</source>
        <translation>按此出生日期，年龄超过 125 岁。请与证件核对年份。</translation>
    </message>
    <message>
        <source>This is no known state or nationality. Type its three-letter code as the machine-readable lines print it.</source>
        <translation>这不是已知的国家或国籍。请按机读行上的写法输入三字母代码。</translation>
    </message>
    <message>
        <source>A letter in this date was read as a digit. Compare the date with the document.</source>
        <translation>此日期中有一个字母被读成了数字。请与证件核对日期。</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Type the date as the document prints it.</source>
        <translation>日历上没有这一天。请按证件上的日期输入。</translation>
    </message>
    <message>
        <source>This date lies in the future. Compare it with the document.</source>
        <translation>此日期在将来。请与证件核对。</translation>
    </message>
    <message>
        <source>The month was not read clearly. Compare it with the document.</source>
        <translation>月份没有读清。请与证件核对。</translation>
    </message>
    <message>
        <source>The two words for the month do not agree. Compare the date with the document.</source>
        <translation>表示月份的两个词不一致。请与证件核对日期。</translation>
    </message>
    <message>
        <source>Day and month of this date may be the other way round. Compare it with the other dates on the card.</source>
        <translation>该日期的日与月可能颠倒。请与证件上的其他日期对照。</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day, for example 1980-10-31.</source>
        <translation>这不是日期。请按年-月-日输入，例如 1980-10-31。</translation>
    </message>
    <message>
        <source>The year of this date is unlikely. Compare it with the document.</source>
        <translation>此日期的年份不太可能。请与证件核对。</translation>
    </message>
    <message>
        <source>This date should not be before the one in {first}. Compare both with the document.</source>
        <translation>此日期不应早于“{first}”中的日期。请与证件核对这两个日期。</translation>
    </message>
    <message>
        <source>This document has expired. Ask for a valid one, or give a reason to accept it.</source>
        <translation>此证件已过期。请对方出示有效证件，或写明接受它的理由。</translation>
    </message>
    <message>
        <source>This height is unlikely. Type it in centimetres as printed.</source>
        <translation>此身高不太可能。请按证件所印以厘米输入。</translation>
    </message>
    <message>
        <source>No height was found here. Type it in centimetres as printed.</source>
        <translation>这里没有找到身高。请按证件所印以厘米输入。</translation>
    </message>
    <message>
        <source>The check digit of {element} in the machine-readable lines does not fit. Compare the characters one by one.</source>
        <translation>机读行中 {element} 的校验位不符。请逐个核对字符。</translation>
    </message>
    <message>
        <source>The machine-readable lines name an unknown state in {element}. Compare the three letters with the document.</source>
        <translation>机读行的 {element} 中是未知国家。请与证件核对这三个字母。</translation>
    </message>
    <message>
        <source>The machine-readable lines give an impossible date in {element}. Compare it with the document.</source>
        <translation>机读行的 {element} 中是不可能的日期。请与证件核对。</translation>
    </message>
    <message>
        <source>These lines do not have the length of any known machine-readable zone. Read the lines again or type them.</source>
        <translation>这几行的长度不属于任何已知的机读区。请重读这些行，或自行输入。</translation>
    </message>
    <message>
        <source>A character was read in another form than this document uses. Compare it with the document.</source>
        <translation>有一个字读成了此证件不用的字形（简体或繁体）。请与证件核对。</translation>
    </message>
    <message>
        <source>The barcode holds only the beginning of this name. Compare it with the document.</source>
        <translation>条码中只有此姓名的开头部分。请与证件核对。</translation>
    </message>
    <message>
        <source>These characters are not read as the name in Latin letters is spelled. Compare both with the document.</source>
        <translation>这几个字的读音与拼音姓名不符。请将两者与证件核对。</translation>
    </message>
    <message>
        <source>The name is too long for the machine-readable lines and is cut off there. Use the printed name.</source>
        <translation>姓名太长，机读行放不下，被截断了。请使用印刷的姓名。</translation>
    </message>
    <message>
        <source>{count} character(s) of the machine-readable lines cannot stand where they were read. Compare the lines.</source>
        <translation>机读行中有 {count} 个字符不可能出现在所读位置。请核对这些行。</translation>
    </message>
    <message>
        <source>There is a digit in this name. Compare it with the document.</source>
        <translation>此姓名中有数字。请与证件核对。</translation>
    </message>
    <message>
        <source>The check digit of this number does not fit. Compare every character; some specimens are printed so.</source>
        <translation>此号码的校验位不符。请核对每个字符；有些样本就是这样印的。</translation>
    </message>
    <message>
        <source>This number was given to a person with another date of birth. Compare both with the document.</source>
        <translation>此号码属于另一出生日期的人。请与证件核对这两项。</translation>
    </message>
    <message>
        <source>This number was given to a person of the other sex. Compare both with the document.</source>
        <translation>此号码属于另一性别的人。请与证件核对这两项。</translation>
    </message>
    <message>
        <source>A letter in this number was read as a digit. Compare it with the document.</source>
        <translation>此号码中有一个字母被读成了数字。请与证件核对。</translation>
    </message>
    <message>
        <source>The first digits of this number belong to no known province. Compare them with the document.</source>
        <translation>此号码的前几位不属于任何已知省份。请与证件核对。</translation>
    </message>
    <message>
        <source>No known township has these letters in that state. Compare the letters with the document.</source>
        <translation>该省邦没有使用这些字母的已知镇区。请与证件逐字核对。</translation>
    </message>
    <message>
        <source>This number does not have the usual form. Compare length and characters with the document.</source>
        <translation>此号码不是通常的形式。请与证件核对长度和字符。</translation>
    </message>
    <message>
        <source>This value does not look like the others of its kind. Compare it with the document.</source>
        <translation>此值与同类的值不一样。请与证件核对。</translation>
    </message>
    <message>
        <source>The province was not read clearly; the name that comes nearest was taken. Compare it with the plate.</source>
        <translation>府名读得不够清楚，已取最接近的名称。请与车牌核对。</translation>
    </message>
    <message>
        <source>The sex was not read. Type M, F or X.</source>
        <translation>没有读到性别。请输入 M、F 或 X。</translation>
    </message>
    <message>
        <source>This file is empty. Scan or photograph the document again.</source>
        <translation>此文件是空的。请重新扫描或拍摄证件。</translation>
    </message>
    <message>
        <source>This file is not the one any more that was opened before. Open it again.</source>
        <translation>此文件已不是先前打开的那个。请重新打开。</translation>
    </message>
    <message>
        <source>This file is not there any more. Plug the drive in again, or choose another file.</source>
        <translation>此文件已不在原处。请重新插入存储设备，或选择另一个文件。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose a picture file.</source>
        <translation>这是文件夹或设备，不是文件。请选择图片文件。</translation>
    </message>
    <message>
        <source>Opening this file took longer than {seconds} seconds, so it was stopped. Scan the document again at a lower resolution.</source>
        <translation>打开此文件超过 {seconds} 秒，已停止。请用较低的分辨率重新扫描证件。</translation>
    </message>
    <message>
        <source>This file cannot be opened safely: it is damaged, or made to take too much memory. Scan or photograph the document again.</source>
        <translation>此文件无法安全打开：它已损坏，或会占用过多内存。请重新扫描或拍摄证件。</translation>
    </message>
    <message>
        <source>This file is larger than {limit_mb} MB. Scan the document again at a lower resolution.</source>
        <translation>此文件大于 {limit_mb} MB。请用较低的分辨率重新扫描证件。</translation>
    </message>
    <message>
        <source>This file may not be read, or its disk is faulty. Copy it to another folder and open it there.</source>
        <translation>此文件不允许读取，或磁盘有故障。请复制到另一个文件夹后再打开。</translation>
    </message>
    <message>
        <source>This picture is damaged, or stored in a rare way that cannot be opened. Save it again as PNG or JPEG, or scan the document again.</source>
        <translation>此图片已损坏，或存储方式特殊，无法打开。请另存为 PNG 或 JPEG，或重新扫描证件。</translation>
    </message>
    <message>
        <source>A part of this picture is missing. Copy the file once more, or scan the document again.</source>
        <translation>此图片缺了一部分。请重新复制文件，或重新扫描证件。</translation>
    </message>
    <message>
        <source>The picture was very large and was reduced from {width} × {height} to {new_width} × {new_height} pixels.</source>
        <translation>图片很大，已从 {width} × {height} 缩小到 {new_width} × {new_height} 像素。</translation>
    </message>
    <message>
        <source>This picture is too large: more than 20,000 pixels on a side, or 120 million in all (WebP: 30 million, HEIC and AVIF: 52 million). Scan the document again at a lower resolution.</source>
        <translation>此图片太大：一边超过 20,000 像素，或总数超过 1.2 亿像素（WebP：3,000 万，HEIC 和 AVIF：5,200 万）。请用较低的分辨率重新扫描证件。</translation>
    </message>
    <message>
        <source>This picture has only {width} × {height} pixels; nothing can be read below 15 on a side. Scan or photograph the document again.</source>
        <translation>此图片只有 {width} × {height} 像素；一边不足 15 像素就无法读取。请重新扫描或拍摄证件。</translation>
    </message>
    <message>
        <source>This is not a picture that can be opened. Use PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD or TGA.</source>
        <translation>这不是可以打开的图片。请使用 PDF、JPEG、PNG、TIFF、HEIC、AVIF、WebP、BMP、GIF、PCX、ICO、PSD 或 TGA。</translation>
    </message>
    <message>
        <source>This file was changed while it waited to be read. Start the batch once more.</source>
        <translation>此文件在等待读取时被改动。请重新开始批处理。</translation>
    </message>
    <message>
        <source>Another batch is writing to {file} at this moment. Wait for it, or choose another file.</source>
        <translation>另一批处理正在写入 {file}。请等待，或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} was begun with other options. Use the same ones again, or choose another file for the results.</source>
        <translation>{file} 是用其他选项开始的。请使用相同选项，或为结果选择其他文件。</translation>
    </message>
    <message>
        <source>{file} was not written by a batch, so nothing was added to it. Choose another file for the results.</source>
        <translation>{file} 不是批处理写的，因此没有写入。请为结果选择其他文件。</translation>
    </message>
    <message>
        <source>Clusters need an optional part of this program, the extra named cluster. Install it, or leave --cluster out.</source>
        <translation>使用集群需要本程序的可选部分 cluster。请安装它，或去掉 --cluster。</translation>
    </message>
    <message>
        <source>The cluster could not read this file ({fault}). Start the batch once more.</source>
        <translation>集群无法读取此文件（{fault}）。请重新开始批处理。</translation>
    </message>
    <message>
        <source>The cluster&apos;s machines do not have this program. Install the same version there, then start again.</source>
        <translation>集群的机器上没有本程序。请在那里安装相同版本，然后重新开始。</translation>
    </message>
    <message>
        <source>There is no cluster at {address}. Check the address and that its scheduler runs.</source>
        <translation>{address} 没有集群。请检查地址以及调度程序是否在运行。</translation>
    </message>
    <message>
        <source>{file} could be neither moved nor deleted. It stays in the watched folder; put it away by hand.</source>
        <translation>{file} 无法移动或删除，仍留在监视的文件夹中。请手动处理。</translation>
    </message>
    <message>
        <source>There is no page {page}; the last one of this file is {count}. Choose another page.</source>
        <translation>没有第 {page} 页；此文件最后一页是第 {count} 页。请选择其他页。</translation>
    </message>
    <message>
        <source>This file has {count} pages. Choose the ones that you need.</source>
        <translation>此文件有 {count} 页。请选择需要的页面。</translation>
    </message>
    <message>
        <source>These are no page numbers. Write them like this: 1-3, 7 (each from 1 up).</source>
        <translation>这不是页码。请这样填写：1-3, 7（从 1 开始）。</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that cannot be opened here. Ask for one without a lock, or scan the document.</source>
        <translation>此 PDF 的加锁方式在此无法打开。请索取未加锁的文件，或扫描证件。</translation>
    </message>
    <message>
        <source>This PDF is locked. Type its password to open it.</source>
        <translation>此 PDF 已加锁。请输入密码打开。</translation>
    </message>
    <message>
        <source>This password does not open the PDF. Type it once more; small and capital letters differ.</source>
        <translation>此密码无法打开 PDF。请再输入一次，注意区分大小写。</translation>
    </message>
    <message>
        <source>This file has more than {limit} pages, or too many large ones. Split it, then open the parts.</source>
        <translation>此文件超过 {limit} 页，或大页面过多。请拆分后分别打开。</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the settings of the system, then open this window again.</source>
        <translation>本程序无权使用摄像头。请在系统设置中允许，然后重新打开此窗口。</translation>
    </message>
    <message>
        <source>The camera does not answer. Check its cable, close other programs that use it, then open this window again.</source>
        <translation>摄像头没有应答。请检查电缆，关闭使用它的其他程序，然后重新打开此窗口。</translation>
    </message>
    <message>
        <source>This is not the address of a scanner. Type it like 192.0.2.10 or scanner.local:8080.</source>
        <translation>这不是扫描仪的地址。请按 192.0.2.10 或 scanner.local:8080 的形式输入。</translation>
    </message>
    <message>
        <source>What answers there is no scanner that speaks eSCL (AirScan). Check the address.</source>
        <translation>该地址上应答的不是支持 eSCL (AirScan) 的扫描仪。请检查地址。</translation>
    </message>
    <message>
        <source>The scanner is busy. Wait until it has finished, or close other scanning programs, then scan again.</source>
        <translation>扫描仪正忙。请等它完成，或关闭其他扫描程序，然后重新扫描。</translation>
    </message>
    <message>
        <source>The scan was stopped. Pages that were finished are in the queue.</source>
        <translation>扫描已停止。已完成的页面在队列中。</translation>
    </message>
    <message>
        <source>The connection to the scanner was lost. Check its cable and power, then scan again.</source>
        <translation>与扫描仪的连接已断开。请检查电缆和电源，然后重新扫描。</translation>
    </message>
    <message>
        <source>The cover of the scanner is open. Close it, then scan again.</source>
        <translation>扫描仪的盖子开着。请盖好，然后重新扫描。</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner. Ask the administrator of this computer for access.</source>
        <translation>您无权使用此扫描仪。请向本计算机的管理员申请权限。</translation>
    </message>
    <message>
        <source>The driver of the scanner stopped working. Switch the scanner off and on, then scan again.</source>
        <translation>扫描仪的驱动程序停止了工作。请关闭再打开扫描仪，然后重新扫描。</translation>
    </message>
    <message>
        <source>There is no document in the feeder. Put it in, then scan again.</source>
        <translation>进纸器中没有证件。请放入，然后重新扫描。</translation>
    </message>
    <message>
        <source>The scanner reported a fault. Switch it off and on, then scan again.</source>
        <translation>扫描仪报告了故障。请将其关闭再打开，然后重新扫描。</translation>
    </message>
    <message>
        <source>The scanner is not there any more. Switch it on, check its cable, then look for scanners again.</source>
        <translation>扫描仪已不在。请打开它并检查电缆，然后重新查找扫描仪。</translation>
    </message>
    <message>
        <source>Paper is stuck in the feeder. Take it out, then scan again.</source>
        <translation>进纸器卡纸。请取出纸张，然后重新扫描。</translation>
    </message>
    <message>
        <source>There is not enough memory for this scan. Choose a lower resolution, then scan again.</source>
        <translation>内存不足，无法完成此次扫描。请选择较低的分辨率，然后重新扫描。</translation>
    </message>
    <message>
        <source>A page did not arrive whole. Check the network, then scan it again.</source>
        <translation>有一页没有完整送达。请检查网络，然后重新扫描该页。</translation>
    </message>
    <message>
        <source>The scanned page is larger than {limit_mb} MB. Choose a lower resolution, then scan again.</source>
        <translation>扫描的页面大于 {limit_mb} MB。请选择较低的分辨率，然后重新扫描。</translation>
    </message>
    <message>
        <source>The scanning program of this system is missing. On Debian or Ubuntu install {package}.</source>
        <translation>本系统缺少扫描程序。在 Debian 或 Ubuntu 上请安装 {package}。</translation>
    </message>
    <message>
        <source>The scanner cannot scan this way. Choose another source, resolution or colour.</source>
        <translation>扫描仪无法这样扫描。请选择其他来源、分辨率或颜色。</translation>
    </message>
    <message>
        <source>The scanner has not answered for {seconds} seconds. Switch it off and on, then scan again.</source>
        <translation>扫描仪已有 {seconds} 秒没有应答。请将其关闭再打开，然后重新扫描。</translation>
    </message>
    <message>
        <source>No scanner answers at this address. Check that it is switched on and that the address is right.</source>
        <translation>此地址上没有扫描仪应答。请检查它是否已打开以及地址是否正确。</translation>
    </message>
    <message>
        <source>The whole picture is blurred. Hold the camera still, wait until it is sharp and take it again.</source>
        <translation>整张图片模糊。请拿稳相机，等画面清晰后重拍。</translation>
    </message>
    <message>
        <source>The picture is very dark. Switch a light on and take it again.</source>
        <translation>图片很暗。请开灯后重拍。</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast. Check that the card lies the right way up and take it again.</source>
        <translation>图片几乎没有对比度。请确认证件正面朝上，然后重拍。</translation>
    </message>
    <message>
        <source>This spot is blurred. Compare it character by character, or hold still and take it again.</source>
        <translation>此处模糊。请逐个字符核对，或拿稳后重拍。</translation>
    </message>
    <message>
        <source>This spot is cut off by the edge of the picture. Move the card to the middle and take it again.</source>
        <translation>此处被图片边缘切掉了。请把证件移到中间后重拍。</translation>
    </message>
    <message>
        <source>Light is reflected on this spot. Tilt the card a little and take it again.</source>
        <translation>此处反光。请稍微倾斜证件后重拍。</translation>
    </message>
    <message>
        <source>The print on this spot is very faint. Compare it with the card itself.</source>
        <translation>此处印得很淡。请与证件原件核对。</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high. Move closer if they are doubtful.</source>
        <translation>字母只有 {pixels} 像素高。如有疑问，请靠近些拍。</translation>
    </message>
    <message>
        <source>This spot is too dark. Switch a light on and take it again.</source>
        <translation>此处太暗。请开灯后重拍。</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high, too small to read safely. Move closer and take it again.</source>
        <translation>字母只有 {pixels} 像素高，太小，读不可靠。请靠近后重拍。</translation>
    </message>
    <message>
        <source>The reading engine failed on this picture. Try again; if it fails again, start the program anew.</source>
        <translation>读取引擎处理此图片时出错。请再试一次；如果仍出错，请重新启动程序。</translation>
    </message>
    <message>
        <source>There is not enough memory to read this picture. Close other programs and try again.</source>
        <translation>内存不足，无法读取此图片。请关闭其他程序后再试。</translation>
    </message>
    <message>
        <source>The reading engine was started in a way that could send data out, so it was stopped. Start the program anew.</source>
        <translation>读取引擎的启动方式可能向外发送数据，因此已停止。请重新启动程序。</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this program was tested with. Install the program again.</source>
        <translation>模型文件 {name} 不是本程序测试过的那个。请重新安装程序。</translation>
    </message>
    <message>
        <source>The list of models ({file}) cannot be read. Install the program again.</source>
        <translation>无法读取模型列表（{file}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>The model {name}, which reading needs, is missing. Install the program again.</source>
        <translation>缺少读取所需的模型 {name}。请重新安装程序。</translation>
    </message>
    <message>
        <source>A second opinion by Tesseract was asked for, but Tesseract or its language data is not installed. Install both, or read without it.</source>
        <translation>已要求由 Tesseract 给出第二意见，但本机未安装 Tesseract 或其语言数据。请安装两者，或不使用它读取。</translation>
    </message>
    <message>
        <source>An accent is hard to see. Compare the accents with the picture.</source>
        <translation>有一个声调或变音符号看不清。请与图片核对这些符号。</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is wrong ({why}). Mend the file or remove it, then start again.</source>
        <translation>{file} 第 {line} 行：{key} 有误（{why}）。请修正或移除该文件，然后重新启动。</translation>
    </message>
    <message>
        <source>As read, this breaks a rule. One doubtful character was exchanged to meet it. Compare every character.</source>
        <translation>按读取的结果不符合规则。为符合规则替换了一个可疑字符。请逐字核对。</translation>
    </message>
    <message>
        <source>At least one character is hard to read. Compare the marked ones with the picture.</source>
        <translation>至少有一个字符难以辨认。请与图片核对标出的字符。</translation>
    </message>
    <message>
        <source>The words beside this value could not be read. Check that it is the right one.</source>
        <translation>此值旁边的文字没有读出。请确认取的是正确的值。</translation>
    </message>
    <message>
        <source>A character in the machine-readable zone could be another one that no check digit tells apart. Compare it.</source>
        <translation>机读区中有一个字符可能是另一个，校验位分辨不出。请核对它。</translation>
    </message>
    <message>
        <source>The check digit in the machine-readable zone fits.</source>
        <translation>机读区的校验位相符。</translation>
    </message>
    <message>
        <source>Only the machine-readable zone gave this name, and it writes no accents. Compare it with the print.</source>
        <translation>此姓名只来自机读区，而机读区不写变音符号。请与印刷的姓名核对。</translation>
    </message>
    <message>
        <source>About 1 in {number} such values is wrong, more than this desk lets pass. Compare it with the picture.</source>
        <translation>此类值约每 {number} 个有 1 个错误，超过本工作台允许的比例。请与图像核对。</translation>
    </message>
    <message>
        <source>How often such values are wrong has not been measured. Compare it with the picture.</source>
        <translation>此类值的出错频率尚未测定。请与图像核对。</translation>
    </message>
    <message>
        <source>This was not read in its own place; another number on the card encodes it. Compare it with the print.</source>
        <translation>此项未在其位置上读到，而是由证件上的另一号码推出。请与印刷内容核对。</translation>
    </message>
    <message>
        <source>The printed name and the machine-readable zone fit together but are not the same. Compare both.</source>
        <translation>印刷的姓名与机读区相配，但不完全相同。请核对两者。</translation>
    </message>
    <message>
        <source>This program cannot read {script} writing yet. Type the field from the picture.</source>
        <translation>本程序还不能读取 {script} 文字。请看图输入此字段。</translation>
    </message>
    <message>
        <source>Front and back say different things. Look at both sides; if the back is of another card, part them.</source>
        <translation>正面和背面的内容不一致。请查看两面；如果背面属于另一张证件，请将它们分开。</translation>
    </message>
    <message>
        <source>The printed text and the machine-readable zone say different things. Choose the one the picture shows.</source>
        <translation>印刷文字与机读区不一致。请选择与图片相符的一个。</translation>
    </message>
    <message>
        <source>A document of before cannot be put back on the desk. Open its picture again.</source>
        <translation>之前的一份证件无法放回工作台。请重新打开它的图像。</translation>
    </message>
    <message>
        <source>In {file}, {key} is no setting or has a value that is not allowed. Tell the administrator.</source>
        <translation>{file} 中的 {key} 不是有效设置或其值不被允许。请告知管理员。</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing in it is locked. Tell the administrator.</source>
        <translation>无法读取 {file}，因此其中没有锁定任何内容。请告知管理员。</translation>
    </message>
    <message>
        <source>The records are not open. Sign in, or start the program again.</source>
        <translation>记录未打开。请登录，或重新启动程序。</translation>
    </message>
    <message>
        <source>This record is not countersigned yet. Countersign it, then export.</source>
        <translation>此记录尚未核签。请先核签，再导出。</translation>
    </message>
    <message>
        <source>{file} was not written by Countersign, so nothing was added to it. Choose another file in the profile.</source>
        <translation>{file} 不是由 Countersign 写的，因此没有追加内容。请在方案中选择另一个文件。</translation>
    </message>
    <message>
        <source>The record does not have the promised form at {place}. Nothing was written; please report this.</source>
        <translation>记录在 {place} 处不符合约定的形式。没有写入任何内容；请报告此问题。</translation>
    </message>
    <message>
        <source>The field {field} holds a character that the file cannot hold. Retype the field, then export again.</source>
        <translation>字段 {field} 含有文件无法保存的字符。请重新输入该字段，然后再导出。</translation>
    </message>
    <message>
        <source>The field {field} is longer than a spreadsheet cell can hold. Shorten it, or export to JSON.</source>
        <translation>字段 {field} 超过了电子表格单元格的长度。请缩短，或导出为 JSON。</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. The old file is unchanged. Free some space and export again.</source>
        <translation>磁盘已满，{file} 没有写入。旧文件没有变动。请腾出空间后再导出。</translation>
    </message>
    <message>
        <source>{file} may not be written there. The old file is unchanged. Choose another folder in the profile.</source>
        <translation>不允许在该处写入 {file}。旧文件没有变动。请在方案中选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Plug the drive in again, or choose another folder in the profile.</source>
        <translation>{file} 所在的文件夹不存在。请重新插入存储设备，或在方案中选择另一个文件夹。</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then export again.</source>
        <translation>{file} 正在另一个程序中打开。请在那里关闭它，然后再导出。</translation>
    </message>
    <message>
        <source>{file} could not be written. The old file is unchanged. Try again, or choose another folder.</source>
        <translation>{file} 无法写入。旧文件没有变动。请再试一次，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The card fills less than {percent} % of the picture. Move closer and take it again if fields are doubtful.</source>
        <translation>证件只占图片的不到 {percent} %。如果字段有疑问，请靠近后重拍。</translation>
    </message>
    <message>
        <source>The kind of document is only {percent} % sure. If it is wrong, choose the right one from the list.</source>
        <translation>证件类型只有 {percent} % 的把握。如有误，请从列表中选择正确的类型。</translation>
    </message>
    <message>
        <source>The kind of document is not sure, so this may be another field. Compare it with the picture.</source>
        <translation>证件类型不确定，这可能是另一项内容。请与图像核对。</translation>
    </message>
    <message>
        <source>No kind of document is called {document}. Choose one of the list.</source>
        <translation>没有名为 {document} 的证件类型。请从列表中选择。</translation>
    </message>
    <message>
        <source>{count} line(s) are in a writing that this computer does not read yet: {scripts}. They are left empty. Type them, or run “countersign doctor” to see how the language is added.</source>
        <translation>有 {count} 行文字这台电脑还不能识别：{scripts}。这些行留空。请手动输入，或运行“countersign doctor”查看如何添加该语言。</translation>
    </message>
    <message>
        <source>The picture is larger than {most} pixels a side. It was read all the same; check the fields.</source>
        <translation>图片一边超过 {most} 像素。仍已读取；请核对各字段。</translation>
    </message>
    <message>
        <source>The picture is smaller than {least} pixels a side. Take it again from nearer or at a higher resolution.</source>
        <translation>图片一边不足 {least} 像素。请靠近些或用更高的分辨率重拍。</translation>
    </message>
    <message>
        <source>Fields that nobody looked at: {count}, the first is {field}. Accept it with Enter, or correct it.</source>
        <translation>还没有看过的字段：{count} 个，第一个是 {field}。请按 Enter 接受或更正它。</translation>
    </message>
    <message>
        <source>Reading was stopped because the page was closed.</source>
        <translation>页面已关闭，读取已停止。</translation>
    </message>
    <message>
        <source>Reading stopped because of a fault in the program ({fault} in {place}). Try the document once more; if it happens again, please report these two words.</source>
        <translation>程序出现故障，读取已停止（{place} 中的 {fault}）。请再试一次这份证件；如果再次发生，请报告这两个词。</translation>
    </message>
    <message>
        <source>There was not enough memory to read this page. Close other programs, or scan the document again at a lower resolution.</source>
        <translation>内存不足，无法读取此页。请关闭其他程序，或用较低的分辨率重新扫描证件。</translation>
    </message>
    <message>
        <source>A rule is not met, and no reason was given. Correct the field, or write why it is right as it is.</source>
        <translation>有一条规则不满足，也没有写理由。请更正该字段，或写明为什么这样是对的。</translation>
    </message>
    <message>
        <source>A rule of {field} is not met ({rule}). Correct the field, or write why it is right as it is.</source>
        <translation>{field} 有一条规则不满足（{rule}）。请更正该字段，或写明为什么这样是对的。</translation>
    </message>
    <message>
        <source>The reading process stopped in the middle of this document and was started again. Try the document once more; if it happens again, scan or photograph it anew.</source>
        <translation>读取进程在处理这份证件时中断，已重新启动。请再试一次这份证件；如果再次发生，请重新扫描或拍摄。</translation>
    </message>
    <message>
        <source>This document took longer than {seconds} seconds, so reading was stopped. Scan or photograph it again, straight and without much background.</source>
        <translation>这份证件用时超过 {seconds} 秒，读取已停止。请重新扫描或拍摄，摆正并少留背景。</translation>
    </message>
    <message>
        <source>The reading process could not be started. Close other programs, then start Countersign again.</source>
        <translation>读取进程无法启动。请关闭其他程序，然后重新启动 Countersign。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}). Nothing you typed is lost; try it again, and report it if it happens twice.</source>
        <translation>程序内部出错（{kind}）。您输入的内容没有丢失；请再试一次，如果再次发生请报告。</translation>
    </message>
    <message>
        <source>The window cannot be shown: the system lacks {libraries}. On Debian or Ubuntu install: {packages}.</source>
        <translation>无法显示窗口：系统缺少 {libraries}。在 Debian 或 Ubuntu 上请安装：{packages}。</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Start Countersign in a graphical session, or use the command countersign read.</source>
        <translation>没有可以显示窗口的屏幕。请在图形会话中启动 Countersign，或使用命令 countersign read。</translation>
    </message>
    <message>
        <source>The display {display} does not answer. Check that the graphical session is running and that DISPLAY names it.</source>
        <translation>显示 {display} 没有响应。请确认图形会话正在运行，并且 DISPLAY 指向它。</translation>
    </message>
    <message>
        <source>This field has no box on the picture yet. Draw one: Field, Draw the box by hand.</source>
        <translation>此字段在图片上还没有框。请画一个：字段 &gt; 手动画框。</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>{count} proven</source>
        <translation>{count} 项已证实</translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation>{count} 项清晰</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} 项待核对</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>{count} 项矛盾</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} 项缺失</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} 项已确认</translation>
    </message>
    <message>
        <source>printed text</source>
        <translation>印刷文字</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>机读区</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>worked out from another field</source>
        <translation>由其他字段推得</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>reader is warming up</source>
        <translation>读取器正在准备</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>reader is starting again</source>
        <translation>读取器正在重新启动</translation>
    </message>
    <message>
        <source>reader is closed</source>
        <translation>读取器已关闭</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN 被拒</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>解除等待</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>核签</translation>
    </message>
    <message>
        <source>field changed</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>covered field shown</source>
        <translation>显示遮盖字段</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>operator entered</source>
        <translation>添加操作员</translation>
    </message>
    <message>
        <source>operator changed</source>
        <translation>修改操作员</translation>
    </message>
    <message>
        <source>one operator without a PIN</source>
        <translation>单个操作员，无 PIN</translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation>修改策略</translation>
    </message>
    <message>
        <source>recovery passphrase changed</source>
        <translation>更换恢复口令</translation>
    </message>
    <message>
        <source>unfinished document erased</source>
        <translation>删除未完成的证件</translation>
    </message>
    <message>
        <source>log written for an auditor</source>
        <translation>为审计员写出日志</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>date believed</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>store set up</source>
        <translation>建立存储库</translation>
    </message>
    <message>
        <source>At least one administrator must be able to sign in. Make somebody else administrator first.</source>
        <translation>至少要有一名管理员能够登录。请先让另一人成为管理员。</translation>
    </message>
    <message>
        <source>This needs a second person. Ask a supervisor to approve it with a PIN.</source>
        <translation>此操作需要第二个人。请让主管用 PIN 批准。</translation>
    </message>
    <message>
        <source>This person may not approve it. Ask a supervisor or an administrator.</source>
        <translation>此人不可批准。请找主管或管理员。</translation>
    </message>
    <message>
        <source>The second person must be somebody else. Ask another supervisor.</source>
        <translation>第二个人必须是另一个人。请找另一位主管。</translation>
    </message>
    <message>
        <source>Entries at the end of the log are missing, or its end was exchanged.</source>
        <translation>日志末尾的条目缺失，或末尾被替换。</translation>
    </message>
    <message>
        <source>This entry of the log, or the one before it, was changed.</source>
        <translation>日志的这一条或前一条被更改过。</translation>
    </message>
    <message>
        <source>Entries of the log are missing before this one, or their order was changed.</source>
        <translation>在此条之前缺少日志条目，或顺序被更改。</translation>
    </message>
    <message>
        <source>This entry of the log was not written by the program.</source>
        <translation>日志的这一条不是程序写入的。</translation>
    </message>
    <message>
        <source>This backup is not whole ({name}), so it was not used. Choose another one.</source>
        <translation>此备份不完整（{name}），因此没有使用。请选择另一个。</translation>
    </message>
    <message>
        <source>This checkpoint was not signed by the store whose log this is.</source>
        <translation>此检查点不是由该日志所属的存储签署的。</translation>
    </message>
    <message>
        <source>This is not a checkpoint of Countersign. Choose the checkpoint file that came with an export.</source>
        <translation>这不是 Countersign 的检查点。请选择随导出一起生成的检查点文件。</translation>
    </message>
    <message>
        <source>The date {date} is far ahead of the last one that was seen, so nothing was erased. Check the system&apos;s date; an administrator can confirm it.</source>
        <translation>日期 {date} 远远晚于上次见到的日期，因此没有清除任何内容。请检查系统日期；管理员可以确认它。</translation>
    </message>
    <message>
        <source>The system&apos;s date lies before {date}, which was seen already, so nothing was erased. Correct the date, or an administrator confirms it.</source>
        <translation>系统日期早于已见过的 {date}，因此没有清除任何内容。请更正日期，或由管理员确认。</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, best on another disk.</source>
        <translation>还没有备份。请制作一份，最好放在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Some scripts may show as boxes: {names} missing. Install these fonts.</source>
        <translation>某些文字可能显示为方框：缺少 {names}。请安装这些字体。</translation>
    </message>
    <message>
        <source>Outside files are not opened in a full jail on this system. Open only files that you trust.</source>
        <translation>在此系统上，外来文件不是在完全隔离中打开的。请只打开您信任的文件。</translation>
    </message>
    <message>
        <source>This system offers no keyring, so the recovery passphrase is asked for at each start.</source>
        <translation>此系统没有密钥环，因此每次启动都会要求恢复口令。</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, install Tesseract&apos;s data for them; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>这些语言的页面可以显示，但不能识别。要识别它们，请安装 Tesseract 的相应数据；在 Debian 和 Ubuntu 上：sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, add the Python package tesserocr (the extra “tesseract” of this program) and Tesseract&apos;s data; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>这些语言的页面可以显示，但不能识别。要识别它们，请添加 Python 包 tesserocr（本程序的附加组件“tesseract”）和 Tesseract 的数据；在 Debian 和 Ubuntu 上：sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The package {name} is missing. Install Countersign again.</source>
        <translation>缺少软件包 {name}。请重新安装 Countersign。</translation>
    </message>
    <message>
        <source>This could not be looked at ({name}). Run it again; if it stays so, ask an administrator.</source>
        <translation>无法检查此项（{name}）。请再运行一次；如仍如此，请找管理员。</translation>
    </message>
    <message>
        <source>No scanner answers. Connect one and switch it on, if one is to be used.</source>
        <translation>没有扫描仪应答。如要使用，请连接并打开一台。</translation>
    </message>
    <message>
        <source>The program scanimage is missing. Install the package sane-utils to use scanners.</source>
        <translation>缺少程序 scanimage。要使用扫描仪，请安装软件包 sane-utils。</translation>
    </message>
    <message>
        <source>{count} network connections are open, and there must be none. Close the program and report it.</source>
        <translation>有 {count} 个网络连接打开，而本应没有。请关闭程序并报告。</translation>
    </message>
    <message>
        <source>Only {free} are free on the disk of the records. Free some space.</source>
        <translation>记录所在磁盘只剩 {free}。请腾出空间。</translation>
    </message>
    <message>
        <source>The log is not the one that this checkpoint was made of.</source>
        <translation>此日志不是生成该检查点时的日志。</translation>
    </message>
    <message>
        <source>The log is older than what was written already: an old copy was put in its place.</source>
        <translation>日志比已写入的内容旧：有人用旧副本替换了它。</translation>
    </message>
    <message>
        <source>The file {file} is not an exported log of Countersign. Choose another one.</source>
        <translation>文件 {file} 不是 Countersign 导出的日志。请选择另一个。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor or an administrator.</source>
        <translation>您的角色不允许这样做。请找主管或管理员。</translation>
    </message>
    <message>
        <source>There is an operator {operator} already. Choose another short name.</source>
        <translation>已有操作员 {operator}。请选择另一个短名称。</translation>
    </message>
    <message>
        <source>A short name may hold letters, digits, - and _ only. Choose another one.</source>
        <translation>短名称只能包含字母、数字、- 和 _。请选择另一个。</translation>
    </message>
    <message>
        <source>This operator is not known. Choose one from the list.</source>
        <translation>没有这个操作员。请从列表中选择。</translation>
    </message>
    <message>
        <source>There are operators with PINs already. Working without PINs can be chosen at the first start only.</source>
        <translation>已有使用 PIN 的操作员。不用 PIN 的方式只能在首次启动时选择。</translation>
    </message>
    <message>
        <source>The key of the records is not in this system&apos;s keyring. Type the recovery passphrase.</source>
        <translation>此系统的密钥环中没有记录的密钥。请输入恢复口令。</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase. Compare it with the printed one, letter by letter.</source>
        <translation>这不是恢复口令。请与打印的口令逐字比对。</translation>
    </message>
    <message>
        <source>The kept picture is damaged and cannot be shown. Restore a backup if it is needed.</source>
        <translation>保存的图片已损坏，无法显示。如果需要，请恢复备份。</translation>
    </message>
    <message>
        <source>No picture is kept with this record. It may have been erased by the site&apos;s rules.</source>
        <translation>此记录没有保存图片，可能已按本单位的规则清除。</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} characters. Choose a longer one.</source>
        <translation>PIN 至少要有 {least} 个字符。请选择更长的。</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds, then try again.</source>
        <translation>PIN 输错次数太多。请等待 {seconds} 秒后再试。</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together. Try again.</source>
        <translation>名称与 PIN 不匹配。请重试。</translation>
    </message>
    <message>
        <source>The policy file is wrong at {key}. Correct the name or the value there; nothing was changed.</source>
        <translation>策略文件在 {key} 处有误。请改正那里的名称或值；没有任何更改。</translation>
    </message>
    <message>
        <source>The policy file cannot be read ({detail}). Correct it; nothing was changed.</source>
        <translation>无法读取策略文件（{detail}）。请改正；没有任何更改。</translation>
    </message>
    <message>
        <source>No reason was given. Write why the record is changed.</source>
        <translation>没有给出理由。请写明为何更改记录。</translation>
    </message>
    <message>
        <source>This record is saved already. Open it from the history to change it.</source>
        <translation>此记录已保存。如要更改，请从历史中打开。</translation>
    </message>
    <message>
        <source>This record is not in the store. It may have been erased; look for it in the history.</source>
        <translation>存储中没有此记录，可能已被清除；请在历史中查找。</translation>
    </message>
    <message>
        <source>This version of the program does not know documents of the kind {document}. Install the newest version.</source>
        <translation>此版本的程序不认识 {document} 类证件。请安装最新版本。</translation>
    </message>
    <message>
        <source>This record cannot be read, its data were damaged. Restore the last good backup.</source>
        <translation>此记录的数据已损坏，无法读取。请恢复最近一次完好的备份。</translation>
    </message>
    <message>
        <source>Another window is writing to the records. Try again in a moment.</source>
        <translation>另一个窗口正在写入记录。请稍后再试。</translation>
    </message>
    <message>
        <source>The records are closed. Open them again.</source>
        <translation>记录已关闭。请重新打开。</translation>
    </message>
    <message>
        <source>The records in {file} are damaged; nothing was changed. Restore the last good backup.</source>
        <translation>{file} 中的记录已损坏；没有任何更改。请恢复最近一次完好的备份。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>磁盘已满，因此没有保存。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>There are records in this folder already. Open them, or choose another folder.</source>
        <translation>此文件夹中已有记录。请打开它们，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder.</source>
        <translation>文件 {file} 属于另一个程序。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The records are open in another window. Close it, then try again.</source>
        <translation>记录已在另一个窗口中打开。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>The disk did not take the data, so nothing was saved ({file}). Check the disk and try again.</source>
        <translation>磁盘没有接受数据，因此没有保存（{file}）。请检查磁盘后再试。</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Copy it from the last backup beside the records.</source>
        <translation>密钥文件 {file} 已损坏。请从最近的备份中复制它，放到记录旁边。</translation>
    </message>
    <message>
        <source>The key file {file} is missing, so the records cannot be opened. Copy it from the last backup.</source>
        <translation>缺少密钥文件 {file}，因此无法打开记录。请从最近的备份中复制它。</translation>
    </message>
    <message>
        <source>The records {file} are missing. Connect their disk, or restore the last backup; no new ones were made.</source>
        <translation>找不到记录 {file}。请连接它们所在的磁盘，或恢复最近的备份；没有新建任何记录库。</translation>
    </message>
    <message>
        <source>The database library does not encrypt. Install Countersign again; nothing was written.</source>
        <translation>数据库程序库不会加密。请重新安装 Countersign；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check who may read it.</source>
        <translation>无法读取文件 {file}。请检查谁有权读取它。</translation>
    </message>
    <message>
        <source>The folder of the records cannot be written to ({file}); nothing was saved. Check who may write there.</source>
        <translation>无法写入记录所在的文件夹（{file}）；没有保存。请检查谁有权写入。</translation>
    </message>
    <message>
        <source>The records in {file} were made by a newer version of the program. Install that version.</source>
        <translation>{file} 中的记录由更新版本的程序生成。请安装那个版本。</translation>
    </message>
</context>
</TS>
