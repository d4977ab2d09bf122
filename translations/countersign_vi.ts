<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Countersign</source>
        <translation>Giới thiệu Countersign</translation>
    </message>
    <message>
        <source>Countersign {version}</source>
        <translation>Countersign {version}</translation>
    </message>
    <message>
        <source>Reads identity documents on this computer alone, and leaves the last word to you. It opens no network connection, and keeps images in memory only until their record is countersigned.</source>
        <translation>Đọc giấy tờ tùy thân chỉ trên máy này, và để bạn quyết định cuối cùng. Chương trình không mở kết nối mạng nào, và chỉ giữ hình trong bộ nhớ cho đến khi hồ sơ được ký duyệt.</translation>
    </message>
    <message>
        <source>Built with Qt {qt}</source>
        <translation>Xây dựng bằng Qt {qt}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Phần của bên khác</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The text was not installed with this copy.</source>
        <translation>Bản cài đặt này không kèm văn bản đó.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>Tệ&amp;p</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>T&amp;rường</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Giấy tờ</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Hồ sơ</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>&amp;Cấu hình xuất</translation>
    </message>
    <message>
        <source>Al&amp;ternative</source>
        <translation>G&amp;iá trị khác</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>Giao &amp;diện</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Hàng đợi</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>&amp;Paste a document</source>
        <translation>&amp;Dán giấy tờ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Sc&amp;an</source>
        <translation>&amp;Quét</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Quét</translation>
    </message>
    <message>
        <source>Sca&amp;nner…</source>
        <translation>Máy q&amp;uét…</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>Má&amp;y ảnh…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>Watch a &amp;folder…</source>
        <translation>Th&amp;eo dõi thư mục…</translation>
    </message>
    <message>
        <source>&amp;Set up export…</source>
        <translation>Thiết &amp;lập xuất…</translation>
    </message>
    <message>
        <source>Save as searchable P&amp;DF…</source>
        <translation>Lưu thành &amp;PDF tìm kiếm được…</translation>
    </message>
    <message>
        <source>&amp;Write again what could not be written</source>
        <translation>&amp;Ghi lại những gì chưa ghi được</translation>
    </message>
    <message>
        <source>&amp;Lock the desk</source>
        <translation>&amp;Khóa bàn</translation>
    </message>
    <message>
        <source>Swi&amp;tch operator</source>
        <translation>Đổi người t&amp;hao tác</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Cài đặt (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Hoàn &amp;tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Same as in the record before</source>
        <translation>Giống &amp;hồ sơ trước</translation>
    </message>
    <message>
        <source>Type again &amp;blind</source>
        <translation>&amp;Gõ lại không nhìn</translation>
    </message>
    <message>
        <source>Take alternative &amp;{number}</source>
        <translation>Lấy giá trị khác &amp;{number}</translation>
    </message>
    <message>
        <source>&amp;Accept, go to the next open one</source>
        <translation>&amp;Chấp nhận, đến mục chờ tiếp theo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Next field</source>
        <translation>&amp;Trường sau</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>&amp;Previous field</source>
        <translation>Trườn&amp;g trước</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>&amp;Leave the editor</source>
        <translation>&amp;Rời ô nhập</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next &amp;doubtful character</source>
        <translation>&amp;Ký tự đáng ngờ sau</translation>
    </message>
    <message>
        <source>Previous d&amp;oubtful character</source>
        <translation>Ký tự đáng &amp;ngờ trước</translation>
    </message>
    <message>
        <source>&amp;Why this value</source>
        <translation>Vì &amp;sao có giá trị này</translation>
    </message>
    <message>
        <source>&amp;Read this box again</source>
        <translation>Đọc &amp;lại khung này</translation>
    </message>
    <message>
        <source>Draw the &amp;box by hand</source>
        <translation>&amp;Vẽ khung bằng tay</translation>
    </message>
    <message>
        <source>&amp;Countersign</source>
        <translation>&amp;Ký duyệt</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Read the whole document again</source>
        <translation>Đọc &amp;lại toàn bộ giấy tờ</translation>
    </message>
    <message>
        <source>Choose the &amp;type…</source>
        <translation>&amp;Chọn loại…</translation>
    </message>
    <message>
        <source>T&amp;urn the card over</source>
        <translation>Lật &amp;mặt thẻ</translation>
    </message>
    <message>
        <source>&amp;Join with the next one: front and back</source>
        <translation>&amp;Ghép với giấy tờ tiếp theo: mặt trước và sau</translation>
    </message>
    <message>
        <source>&amp;Make two documents of it again</source>
        <translation>&amp;Tách lại thành hai giấy tờ</translation>
    </message>
    <message>
        <source>Take &amp;off the desk</source>
        <translation>&amp;Bỏ khỏi bàn</translation>
    </message>
    <message>
        <source>&amp;Find a record…</source>
        <translation>&amp;Tìm hồ sơ…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Nhật ký…</translation>
    </message>
    <message>
        <source>F&amp;igures…</source>
        <translation>&amp;Số liệu…</translation>
    </message>
    <message>
        <source>&amp;Operators…</source>
        <translation>Người th&amp;ao tác…</translation>
    </message>
    <message>
        <source>&amp;What is kept…</source>
        <translation>Những &amp;gì được lưu…</translation>
    </message>
    <message>
        <source>Recovery &amp;passphrase…</source>
        <translation>&amp;Cụm mật khẩu khôi phục…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sa&amp;o lưu ngay</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Erase what is due…</source>
        <translation>&amp;Xóa những gì đến hạn…</translation>
    </message>
    <message>
        <source>&amp;Keep records…</source>
        <translation>&amp;Lưu hồ sơ…</translation>
    </message>
    <message>
        <source>&amp;Pause reading ahead</source>
        <translation>&amp;Tạm dừng đọc trước</translation>
    </message>
    <message>
        <source>&amp;Stop reading this one</source>
        <translation>&amp;Dừng đọc giấy tờ này</translation>
    </message>
    <message>
        <source>&amp;Read again what could not be read</source>
        <translation>Đọ&amp;c lại những gì chưa đọc được</translation>
    </message>
    <message>
        <source>One place &amp;up</source>
        <translation>&amp;Lên một bậc</translation>
    </message>
    <message>
        <source>One place &amp;down</source>
        <translation>&amp;Xuống một bậc</translation>
    </message>
    <message>
        <source>Zoom to the &amp;field</source>
        <translation>Phón&amp;g tới trường</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Th&amp;u nhỏ</translation>
    </message>
    <message>
        <source>&amp;Show all of it</source>
        <translation>&amp;Hiện tất cả</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>&amp;Xoay phải</translation>
    </message>
    <message>
        <source>&amp;Boxes of all text</source>
        <translation>Khung của &amp;mọi dòng chữ</translation>
    </message>
    <message>
        <source>Go to the &amp;queue</source>
        <translation>Đế&amp;n hàng đợi</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Khung cửa sổ sau</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Khung cửa &amp;sổ trước</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Tố&amp;i</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Tương phản cao</translation>
    </message>
    <message>
        <source>Larger &amp;writing</source>
        <translation>Chữ &amp;to hơn</translation>
    </message>
    <message>
        <source>S&amp;maller writing</source>
        <translation>&amp;Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Đặt &amp;lại bố cục</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Phím &amp;tắt</translation>
    </message>
    <message>
        <source>&amp;Is everything well?…</source>
        <translation>Mọi thứ &amp;ổn không?…</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Đổi &amp;phím tắt…</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>&amp;Giới thiệu Countersign</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Known already</source>
        <translation>Đã có sẵn</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n hồ sơ nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Countersign all the same</source>
        <translation>Vẫn ký duyệt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of this document or person are kept already</source>
        <translation>
            <numerusform>Đã lưu %n hồ sơ của giấy tờ hoặc người này</numerusform>
        </translation>
    </message>
    <message>
        <source>same number</source>
        <translation>cùng số</translation>
    </message>
    <message>
        <source>same date of birth, near name</source>
        <translation>cùng ngày sinh, tên gần giống</translation>
    </message>
    <message>
        <source>countersigned by {who} on {day}</source>
        <translation>{who} ký duyệt ngày {day}</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Không có gì khác.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>bây giờ</translation>
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
        <translation>Giá trị khác {n}: {value}</translation>
    </message>
</context>
<context>
    <name>AlternativesBar</name>
    <message>
        <source>Alternatives</source>
        <translation>Các giá trị khác</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Two people</source>
        <translation>Hai người</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người thứ hai</translation>
    </message>
    <message>
        <source>A rule is not met. Does a second person agree that the record is right all the same?</source>
        <translation>Có một quy tắc không đạt. Người thứ hai có đồng ý rằng hồ sơ vẫn đúng không?</translation>
    </message>
    <message>
        <source>Records are to be erased for good. Does a second person agree?</source>
        <translation>Hồ sơ sẽ bị xóa vĩnh viễn. Người thứ hai có đồng ý không?</translation>
    </message>
    <message>
        <source>A record is to be erased for good. Does a second person agree?</source>
        <translation>Một hồ sơ sẽ bị xóa vĩnh viễn. Người thứ hai có đồng ý không?</translation>
    </message>
    <message>
        <source>Somebody is to be let in again before the wait is over. Does a second person agree?</source>
        <translation>Sẽ cho một người vào lại trước khi hết thời gian chờ. Người thứ hai có đồng ý không?</translation>
    </message>
    <message>
        <source>Does a second person agree?</source>
        <translation>Người thứ hai có đồng ý không?</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Kiểm tra chuỗi</translation>
    </message>
    <message>
        <source>Write it for an auditor…</source>
        <translation>Ghi cho kiểm toán viên…</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tất cả</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is whole: every entry follows from the one before.</source>
        <translation>Nhật ký nguyên vẹn: mỗi mục nối tiếp mục trước.</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Các mục nhật ký</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Làm gì</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>Đang xem từng mục…</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Làm gì</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
</context>
<context>
    <name>AuditRoom</name>
    <message>
        <source>The log was written to {file}. An auditor checks it with countersign verify-log.</source>
        <translation>Nhật ký đã ghi vào {file}. Kiểm toán viên kiểm tra bằng countersign verify-log.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Write the log to</source>
        <translation>Ghi nhật ký vào</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take the picture by it&amp;self</source>
        <translation>&amp;Tự chụp</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>&amp;Hai mặt của một thẻ</translation>
    </message>
    <message>
        <source>Take the picture</source>
        <translation>Chụp ảnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Máy ảnh</translation>
    </message>
    <message>
        <source>The camera is being started…</source>
        <translation>Đang khởi động máy ảnh…</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, then open this window again.</source>
        <translation>Không tìm thấy máy ảnh. Hãy cắm một máy, rồi mở lại cửa sổ này.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the queue</source>
        <translation>
            <numerusform>%n ảnh trong hàng đợi</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken. Turn the card over.</source>
        <translation>Đã chụp. Hãy lật thẻ.</translation>
    </message>
    <message>
        <source>Taken. Next card, please.</source>
        <translation>Đã chụp. Mời thẻ tiếp theo.</translation>
    </message>
    <message>
        <source>Hold the card before the camera.</source>
        <translation>Hãy đưa thẻ trước máy ảnh.</translation>
    </message>
    <message>
        <source>Show the whole card.</source>
        <translation>Hãy cho thấy toàn bộ thẻ.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>Hãy đưa lại gần hơn.</translation>
    </message>
    <message>
        <source>Hold the card straight to the camera.</source>
        <translation>Hãy giữ thẻ thẳng với máy ảnh.</translation>
    </message>
    <message>
        <source>It is too dark. Switch a light on.</source>
        <translation>Quá tối. Hãy bật đèn.</translation>
    </message>
    <message>
        <source>Light is reflected on the card. Tilt it a little.</source>
        <translation>Thẻ bị lóa sáng. Hãy nghiêng một chút.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Hãy giữ yên.</translation>
    </message>
    <message>
        <source>Good. Press the space bar to take the picture.</source>
        <translation>Tốt. Nhấn phím cách để chụp.</translation>
    </message>
</context>
<context>
    <name>CameraRoom</name>
    <message>
        <source>Photo {number}</source>
        <translation>Ảnh {number}</translation>
    </message>
    <message>
        <source>Photo {number}, back</source>
        <translation>Ảnh {number}, mặt sau</translation>
    </message>
    <message>
        <source>Photo {number}, front</source>
        <translation>Ảnh {number}, mặt trước</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Live picture of the camera</source>
        <translation>Hình trực tiếp từ máy ảnh</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>Document</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>The document with its boxes. Arrow keys go from box to box, plus and minus zoom, 0 shows all.</source>
        <translation>Giấy tờ với các khung. Phím mũi tên chuyển giữa các khung, cộng và trừ để thu phóng, 0 hiện tất cả.</translation>
    </message>
</context>
<context>
    <name>CardSides</name>
    <message>
        <source>There is no document behind this one to join it to.</source>
        <translation>Không có giấy tờ nào phía sau để ghép.</translation>
    </message>
    <message>
        <source>This document has one side only.</source>
        <translation>Giấy tờ này chỉ có một mặt.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>A backup was made and checked: {folder}. Copy it to a stick now and then.</source>
        <translation>Đã sao lưu và kiểm tra: {folder}. Thỉnh thoảng hãy chép sang USB.</translation>
    </message>
    <message>
        <source>The records are older than they were: an old copy is in their place. Tell the administrator.</source>
        <translation>Hồ sơ cũ hơn trước: một bản sao cũ đang ở chỗ của chúng. Hãy báo quản trị viên.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Text of the cell</source>
        <translation>Nội dung ô</translation>
    </message>
</context>
<context>
    <name>CharacterStrip</name>
    <message>
        <source>Characters and their confidence</source>
        <translation>Các ký tự và độ tin cậy</translation>
    </message>
</context>
<context>
    <name>ContactsEditor</name>
    <message>
        <source>Contacts</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>No contact details were found on this page.</source>
        <translation>Không tìm thấy thông tin liên hệ trên trang này.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Địa chỉ web</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Keep the correction</source>
        <translation>Lưu bản sửa</translation>
    </message>
    <message>
        <source>Correct a record</source>
        <translation>Sửa hồ sơ</translation>
    </message>
    <message>
        <source>The record as it was stays in the history.</source>
        <translation>Hồ sơ cũ vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Why is it corrected? The reason is kept with the record.</source>
        <translation>Vì sao sửa? Lý do được lưu cùng hồ sơ.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Để như cũ</translation>
    </message>
</context>
<context>
    <name>CoverView</name>
    <message>
        <source>A moment, please.</source>
        <translation>Xin chờ một chút.</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Ai đang ở bàn?</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN.</source>
        <translation>Chọn tên của bạn và gõ mã PIN.</translation>
    </message>
    <message>
        <source>The desk is covered</source>
        <translation>Bàn đang được che</translation>
    </message>
    <message>
        <source>Nobody has touched it for a while, or you asked for it.</source>
        <translation>Đã lâu không ai thao tác, hoặc bạn đã yêu cầu.</translation>
    </message>
    <message>
        <source>The recovery passphrase, please</source>
        <translation>Xin nhập cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>This system&apos;s keyring does not open the store. The passphrase was printed when it was set up.</source>
        <translation>Chùm khóa của hệ thống không mở được kho. Cụm mật khẩu đã được in khi thiết lập.</translation>
    </message>
    <message>
        <source>The store does not open</source>
        <translation>Kho không mở được</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Mở kho</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Work without keeping records</source>
        <translation>Làm việc mà không lưu hồ sơ</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. The next one is taken in %n second(s).</source>
        <translation>
            <numerusform>Sai PIN quá nhiều lần. Thử lại được sau %n giây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Pasted picture</source>
        <translation>Hình đã dán</translation>
    </message>
    <message>
        <source>Put aside. It waits in the queue.</source>
        <translation>Đã để lại sau, đang chờ trong hàng đợi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Taken off the desk: {name}</source>
        <translation>Đã bỏ khỏi bàn: {name}</translation>
    </message>
    <message>
        <source>It is still being read. Countersign when the fields are there.</source>
        <translation>Vẫn đang đọc. Hãy ký duyệt khi các trường đã hiện.</translation>
    </message>
    <message>
        <source>The other side of this card is still being read. Countersign when it is there.</source>
        <translation>Mặt kia của thẻ này vẫn đang được đọc. Hãy ký duyệt khi đã đọc xong.</translation>
    </message>
    <message>
        <source>Saved. It is being written to the file.</source>
        <translation>Đã lưu. Đang ghi vào tệp.</translation>
    </message>
    <message>
        <source>Countersigned and written to {file}</source>
        <translation>Đã ký duyệt và ghi vào {file}</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, trang {number}</translation>
    </message>
</context>
<context>
    <name>DoctorDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>Mọi thứ ổn không?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look after</source>
        <translation>
            <numerusform>%n việc cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is well.</source>
        <translation>Mọi thứ đều ổn.</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Những gì đã xem</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Exported documents</source>
        <translation>Giấy tờ đã xuất</translation>
    </message>
    <message numerus="yes">
        <source>%n exported</source>
        <translation>
            <numerusform>đã xuất %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Pictures</source>
        <translation>Hình ảnh</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Mở giấy tờ</translation>
    </message>
</context>
<context>
    <name>EmptyView</name>
    <message>
        <source>Put a document on the desk</source>
        <translation>Đặt một giấy tờ lên bàn</translation>
    </message>
    <message>
        <source>Drop it here, press {paste} to paste, or {open} to open a file.</source>
        <translation>Thả vào đây, nhấn {paste} để dán, hoặc {open} để mở tệp.</translation>
    </message>
</context>
<context>
    <name>EntriesEditor</name>
    <message>
        <source>Remove</source>
        <translation>Bỏ đi</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase it for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Erase a record</source>
        <translation>Xóa hồ sơ</translation>
    </message>
    <message>
        <source>Erase the record of {title} and all its versions?</source>
        <translation>Xóa hồ sơ của {title} và mọi phiên bản?</translation>
    </message>
    <message>
        <source>Nobody can bring it back, and the backups are renewed without it. A receipt stays in the log.</source>
        <translation>Không ai lấy lại được, và các bản sao lưu được làm lại không có nó. Một biên nhận còn trong nhật ký.</translation>
    </message>
    <message>
        <source>Why? The reason stays in the log, so name nobody in it.</source>
        <translation>Vì sao? Lý do còn trong nhật ký, nên đừng nêu tên ai.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>Export p&amp;rofile</source>
        <translation>&amp;Cấu hình xuất</translation>
    </message>
    <message>
        <source>Export: {form} · {file}</source>
        <translation>Xuất: {form} · {file}</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ tính Excel</translation>
    </message>
    <message>
        <source>JSON file</source>
        <translation>Tệp JSON</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Bảng CSV</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export of countersigned records</source>
        <translation>Xuất các hồ sơ đã ký duyệt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Add to the file if it exists</source>
        <translation>Ghi thêm nếu tệp đã có</translation>
    </message>
    <message>
        <source>Also write the portrait</source>
        <translation>Ghi cả ảnh chân dung</translation>
    </message>
    <message>
        <source>Many authorities ask not to keep copies of documents; write portraits only where you must.</source>
        <translation>Nhiều cơ quan yêu cầu không lưu bản sao giấy tờ; chỉ ghi ảnh chân dung khi bắt buộc.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Thêm cấu hình</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Xóa cấu hình</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Tê&amp;n</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Dạng</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>Use these profiles</source>
        <translation>Dùng các cấu hình này</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Để như cũ</translation>
    </message>
    <message>
        <source>Write records to</source>
        <translation>Ghi hồ sơ vào</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Cấu hình mới</translation>
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
        <translation>Văn bản</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Type it from the picture, then press Enter. Esc shows what was read.</source>
        <translation>Nhìn hình và gõ vào, rồi nhấn Enter. Esc hiện nội dung đã đọc.</translation>
    </message>
    <message>
        <source>Not what was read. Enter keeps what you typed; Alt+1 takes what was read.</source>
        <translation>Khác với nội dung đã đọc. Enter giữ nội dung bạn gõ; Alt+1 lấy nội dung đã đọc.</translation>
    </message>
</context>
<context>
    <name>FieldCrop</name>
    <message>
        <source>Enlarged picture of the field</source>
        <translation>Hình phóng to của trường</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Fields</source>
        <translation>Các trường</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Reading</source>
        <translation>Đang đọc</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Nothing on the desk</source>
        <translation>Trên bàn chưa có gì</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Văn bản thuần</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) need you</source>
        <translation>
            <numerusform>%n trường cần bạn xem</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stands in the way</source>
        <translation>Còn một điều vướng</translation>
    </message>
    <message>
        <source>No field was read</source>
        <translation>Không đọc được trường nào</translation>
    </message>
    <message>
        <source>Ready to countersign</source>
        <translation>Sẵn sàng ký duyệt</translation>
    </message>
    <message>
        <source>Everything agrees</source>
        <translation>Mọi thứ đều khớp</translation>
    </message>
    <message>
        <source>Drop a document here, paste it or open it.</source>
        <translation>Thả giấy tờ vào đây, dán hoặc mở.</translation>
    </message>
    <message>
        <source>You can type already; nothing you type is overwritten.</source>
        <translation>Bạn có thể gõ ngay; nội dung bạn gõ không bị ghi đè.</translation>
    </message>
    <message>
        <source>No known document: the lines that were read stand below.</source>
        <translation>Không phải giấy tờ đã biết: các dòng đọc được ở bên dưới.</translation>
    </message>
    <message>
        <source>What was read stands below. Compare it with the picture.</source>
        <translation>Nội dung đọc được ở bên dưới. Hãy so với hình.</translation>
    </message>
    <message>
        <source>Still being read.</source>
        <translation>Vẫn đang đọc.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are uncertain; they are underlined.</source>
        <translation>
            <numerusform>%n ký tự chưa chắc chắn, đã được gạch chân.</numerusform>
        </translation>
    </message>
    <message>
        <source>The “{read}” is uncertain.</source>
        <translation>“{read}” chưa chắc chắn.</translation>
    </message>
    <message>
        <source>The “{read}” could be “{other}”.</source>
        <translation>“{read}” có thể là “{other}”.</translation>
    </message>
    <message>
        <source>Independent sources agree, and every rule is met.</source>
        <translation>Các nguồn độc lập đều khớp, và mọi quy tắc đều đạt.</translation>
    </message>
    <message>
        <source>Read without doubt, and every rule is met.</source>
        <translation>Đọc rõ, và mọi quy tắc đều đạt.</translation>
    </message>
    <message>
        <source>Compare it with the picture.</source>
        <translation>Hãy so với hình.</translation>
    </message>
    <message>
        <source>Two sources say different things. Take the right one.</source>
        <translation>Hai nguồn khác nhau. Hãy chọn nguồn đúng.</translation>
    </message>
    <message>
        <source>A rule is not met. Compare it with the picture.</source>
        <translation>Có một quy tắc không đạt. Hãy so với hình.</translation>
    </message>
    <message>
        <source>Nothing was found. Type it, or press Enter if the document has none.</source>
        <translation>Không tìm thấy gì. Hãy gõ vào, hoặc nhấn Enter nếu giấy tờ không có.</translation>
    </message>
    <message>
        <source>Nothing was found; not every document has it.</source>
        <translation>Không tìm thấy gì; không phải giấy tờ nào cũng có.</translation>
    </message>
    <message>
        <source>Left empty by you.</source>
        <translation>Bạn đã để trống.</translation>
    </message>
    <message>
        <source>Typed by you.</source>
        <translation>Bạn đã gõ.</translation>
    </message>
    <message>
        <source>Accepted by you.</source>
        <translation>Bạn đã chấp nhận.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Bạn đã chọn.</translation>
    </message>
    <message>
        <source>Taken from the record before.</source>
        <translation>Lấy từ hồ sơ trước.</translation>
    </message>
</context>
<context>
    <name>FieldsEditing</name>
    <message>
        <source>The record before this one has no value here.</source>
        <translation>Hồ sơ trước không có giá trị ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at first. Enter accepts the one in hand.</source>
        <translation>
            <numerusform>Cần xem trước %n trường. Enter chấp nhận trường hiện tại.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is what was read.</source>
        <translation>Nội dung bạn gõ giống nội dung đã đọc.</translation>
    </message>
</context>
<context>
    <name>FieldsFooter</name>
    <message>
        <source>Countersign   {key}</source>
        <translation>Ký duyệt   {key}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Ký duyệt</translation>
    </message>
    <message>
        <source>Postpone  {key}</source>
        <translation>Để sau  {key}</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>FieldsView</name>
    <message>
        <source>Fields of the document</source>
        <translation>Các trường của giấy tờ</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Đã ký duyệt</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Đã chứng minh</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rõ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã đổi</translation>
    </message>
    <message>
        <source>Clear but wrong</source>
        <translation>Rõ nhưng sai</translation>
    </message>
    <message>
        <source>Fields by type</source>
        <translation>Mục theo loại</translation>
    </message>
    <message>
        <source>Write as CSV…</source>
        <translation>Ghi thành CSV…</translation>
    </message>
    <message>
        <source>Write for Prometheus…</source>
        <translation>Ghi cho Prometheus…</translation>
    </message>
    <message>
        <source>1 in {number}</source>
        <translation>1 trên {number}</translation>
    </message>
    <message>
        <source>read</source>
        <translation>đã đọc</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>records</source>
        <translation>hồ sơ</translation>
    </message>
    <message>
        <source>seconds each</source>
        <translation>giây mỗi hồ sơ</translation>
    </message>
    <message>
        <source>keys each</source>
        <translation>phím mỗi hồ sơ</translation>
    </message>
    <message>
        <source>Clear but wrong: limit · was</source>
        <translation>Rõ nhưng sai: giới hạn · thực tế</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>lần khởi động lại</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>sao lưu gần nhất</translation>
    </message>
    <message>
        <source>never</source>
        <translation>chưa bao giờ</translation>
    </message>
    <message>
        <source>log</source>
        <translation>nhật ký</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>nguyên vẹn</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>không nguyên vẹn</translation>
    </message>
</context>
<context>
    <name>FiguresRoom</name>
    <message>
        <source>The figures were written to {file}</source>
        <translation>Số liệu đã ghi vào {file}</translation>
    </message>
    <message>
        <source>Write figures to</source>
        <translation>Ghi số liệu vào</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search on the page</source>
        <translation>Tìm trong trang</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} trên {count}</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>First start</source>
        <translation>Lần chạy đầu</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Không lưu gì cả</translation>
    </message>
    <message>
        <source>Keep records on this computer, encrypted</source>
        <translation>Lưu hồ sơ trên máy này, có mã hóa</translation>
    </message>
    <message>
        <source>One operator, without a PIN</source>
        <translation>Một người thao tác, không cần PIN</translation>
    </message>
    <message>
        <source>Operators with PINs</source>
        <translation>Nhiều người thao tác, có PIN</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>In ra…</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Quyết định sau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>This system&apos;s keyring will open the store by itself. The passphrase helps when it cannot.</source>
        <translation>Chùm khóa của hệ thống sẽ tự mở kho. Cụm mật khẩu giúp khi nó không mở được.</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used: you will type the passphrase at every start.</source>
        <translation>Hệ thống này không có chùm khóa dùng được: bạn sẽ gõ cụm mật khẩu mỗi lần khởi động.</translation>
    </message>
    <message>
        <source>The store is set up. It keeps every record that you countersign.</source>
        <translation>Kho đã được thiết lập. Nó lưu mọi hồ sơ bạn ký duyệt.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Records leave as files that you choose. Nothing else is written, and nothing can be looked up later.</source>
        <translation>Hồ sơ ra thành tệp do bạn chọn. Không ghi gì khác, và sau này không tra cứu được.</translation>
    </message>
    <message>
        <source>They can be found, corrected and proven later. Pictures are not kept. The files are in {folder}.</source>
        <translation>Sau này có thể tìm, sửa và chứng minh. Không lưu hình. Các tệp ở {folder}.</translation>
    </message>
    <message>
        <source>What shall become of countersigned records?</source>
        <translation>Xử lý thế nào với hồ sơ đã ký duyệt?</translation>
    </message>
    <message>
        <source>Whoever is logged in at this computer works here. Choose this for one person.</source>
        <translation>Ai đăng nhập máy này thì làm việc ở đây. Chọn mục này khi chỉ có một người.</translation>
    </message>
    <message>
        <source>Everybody has a name and a PIN. Records and the log say who did what; the desk locks itself.</source>
        <translation>Mỗi người có tên và PIN. Hồ sơ và nhật ký cho biết ai làm gì; bàn tự khóa.</translation>
    </message>
    <message>
        <source>Who works at this desk?</source>
        <translation>Ai làm việc tại bàn này?</translation>
    </message>
    <message>
        <source>An administrator can enter others later.</source>
        <translation>Quản trị viên có thể thêm người khác sau.</translation>
    </message>
    <message>
        <source>Names and PINs</source>
        <translation>Tên và PIN</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. Without it and without the keyring, nobody can open the store again, not even we.</source>
        <translation>Hãy in hoặc chép lại và cất khóa cẩn thận. Nó chỉ hiện lúc này. Không có nó và không có chùm khóa thì không ai mở lại được kho, kể cả chúng tôi.</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>Gõ bốn ký tự cuối:</translation>
    </message>
    <message>
        <source>The recovery passphrase</source>
        <translation>Cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>Set up the store</source>
        <translation>Thiết lập kho</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Đến bàn</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
</context>
<context>
    <name>FolderWatch</name>
    <message>
        <source>Watching the folder {name}</source>
        <translation>Đang theo dõi thư mục {name}</translation>
    </message>
    <message>
        <source>No folder is watched any more.</source>
        <translation>Không còn theo dõi thư mục nào.</translation>
    </message>
    <message>
        <source>The watched folder {name} cannot be reached. It is watched again as soon as it is there.</source>
        <translation>Không truy cập được thư mục theo dõi {name}. Sẽ theo dõi lại ngay khi có lại.</translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message>
        <source>Opening the store</source>
        <translation>Đang mở kho</translation>
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
        <translation>Loại giấy tờ: {name}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>do bạn chọn</translation>
    </message>
    <message>
        <source>only {percent} % sure</source>
        <translation>chỉ chắc {percent} %</translation>
    </message>
    <message>
        <source>sure {percent} %</source>
        <translation>chắc {percent} %</translation>
    </message>
    <message>
        <source>Find out again</source>
        <translation>Nhận dạng lại</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kept records</source>
        <translation>Hồ sơ đã lưu</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Xuất lại</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Xóa…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>every type</source>
        <translation>mọi loại</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>Look for a name, a number, any part of a field</source>
        <translation>Tìm tên, số, bất kỳ phần nào của mục</translation>
    </message>
    <message>
        <source>Look for</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người thao tác</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>Hồ sơ tìm thấy</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Countersigned</source>
        <translation>Đã ký duyệt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bởi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>đã xuất</translation>
    </message>
    <message>
        <source>not exported</source>
        <translation>chưa xuất</translation>
    </message>
</context>
<context>
    <name>HistoryRoom</name>
    <message>
        <source>The correction is saved. The record of before stays in the history.</source>
        <translation>Đã lưu bản sửa. Hồ sơ trước vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Written again to {file}</source>
        <translation>Đã ghi lại vào {file}</translation>
    </message>
    <message>
        <source>Erased for good. A receipt without personal data stays in the log.</source>
        <translation>Đã xóa vĩnh viễn. Một biên nhận không có dữ liệu cá nhân còn trong nhật ký.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n record(s) were kept when the program ended, but not written to the file. Look for them under Kept records and export them again.</source>
        <translation>
            <numerusform>Khi chương trình kết thúc, %n hồ sơ đã được lưu nhưng chưa ghi vào tệp. Hãy tìm chúng trong Hồ sơ đã lưu rồi xuất lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Đổi phím tắt</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Dùng phím này</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Các thao tác và phím</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Phím mới</translation>
    </message>
    <message>
        <source>Press the new key:</source>
        <translation>Nhấn phím mới:</translation>
    </message>
    <message>
        <source>Give all keys back</source>
        <translation>Trả lại mọi phím mặc định</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>This key is taken from: {action}</source>
        <translation>Phím này được lấy từ: {action}</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>Text of the line</source>
        <translation>Văn bản của dòng</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>LineList</name>
    <message>
        <source>Lines that were read</source>
        <translation>Các dòng đọc được</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Lines</source>
        <translation>Các dòng</translation>
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
        <translation>Trong bảng nhớ tạm không có hình hay tệp nào. Hãy sao chép rồi dán lại.</translation>
    </message>
    <message>
        <source>That is only the address of a picture. This program fetches nothing: save the picture or the attachment first, then drop the file.</source>
        <translation>Đó chỉ là địa chỉ của ảnh. Chương trình này không tải gì về: hãy lưu ảnh hoặc tệp đính kèm trước, rồi thả tệp vào.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
</context>
<context>
    <name>OverrideDialog</name>
    <message>
        <source>Countersign anyway</source>
        <translation>Vẫn ký duyệt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Countersign with a reason</source>
        <translation>Ký duyệt kèm lý do</translation>
    </message>
    <message>
        <source>Why is it right as it is? The reason is kept with the record.</source>
        <translation>Vì sao để như vậy là đúng? Lý do được lưu cùng hồ sơ.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>for instance: printed so on the document</source>
        <translation>ví dụ: trên giấy tờ in như vậy</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met</source>
        <translation>
            <numerusform>%n quy tắc không đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Không đạt</translation>
    </message>
</context>
<context>
    <name>PagePicker</name>
    <message>
        <source>All pages</source>
        <translation>Mọi trang</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Chọn trang</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Trang {number}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>{name} has {count} pages</source>
        <translation>{name} có {count} trang</translation>
    </message>
    <message>
        <source>Which ones are needed? For instance 1-3, 7</source>
        <translation>Cần những trang nào? Ví dụ 1-3, 7</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Số trang</translation>
    </message>
    <message numerus="yes">
        <source>Open %n page(s)</source>
        <translation>
            <numerusform>Mở %n trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageSaving</name>
    <message>
        <source>Only pages of text are saved so. Choose the type Text first.</source>
        <translation>Chỉ trang văn bản mới lưu được như vậy. Hãy chọn loại Văn bản trước.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>Searchable PDF (*.pdf)</source>
        <translation>PDF tìm kiếm được (*.pdf)</translation>
    </message>
    <message>
        <source>Save as searchable PDF</source>
        <translation>Lưu thành PDF tìm kiếm được</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Đã lưu thành {file}</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>Only two documents that are read and of one side each can be joined.</source>
        <translation>Chỉ ghép được hai giấy tờ đã đọc xong, mỗi tờ một mặt.</translation>
    </message>
    <message>
        <source>{front} and {back} are no sides of one card. Choose the type first if one of them is wrong.</source>
        <translation>{front} và {back} không phải hai mặt của một thẻ. Nếu loại nào sai, hãy chọn lại loại trước.</translation>
    </message>
    <message>
        <source>Two documents again.</source>
        <translation>Đã tách lại thành hai giấy tờ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Front and back are one record now.</source>
        <translation>Mặt trước và mặt sau nay là một bản ghi.</translation>
    </message>
    <message>
        <source>Front and back are one record now, but say different things: {fields}.</source>
        <translation>Mặt trước và mặt sau nay là một bản ghi, nhưng không khớp: {fields}.</translation>
    </message>
    <message>
        <source>Not joined: {front} and {back} say different things: {fields}.</source>
        <translation>Chưa ghép: {front} và {back} không khớp: {fields}.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>Vẫn ghép</translation>
    </message>
    <message>
        <source>{back} came beside {front}. Are they sides of one card?</source>
        <translation>{back} đến cạnh {front}. Đó có phải hai mặt của một thẻ không?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ghép</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Somebody else may know the old one: erase the older backups</source>
        <translation>Có thể người khác biết cụm cũ: xóa các bản sao lưu cũ</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>In ra…</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Dùng từ bây giờ</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Giữ như cũ</translation>
    </message>
    <message>
        <source>Another recovery passphrase</source>
        <translation>Cụm mật khẩu khôi phục khác</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. It is shown only now. The old one then opens nothing on this computer.</source>
        <translation>Hãy in ra hoặc chép lại rồi cất khóa cẩn thận. Nó chỉ hiện lúc này. Sau đó cụm cũ không mở được gì trên máy này nữa.</translation>
    </message>
    <message>
        <source>Backups made before still open with the old passphrase. Keep it for as long as you keep them.</source>
        <translation>Các bản sao lưu trước đây vẫn mở bằng cụm cũ. Hãy giữ cụm cũ chừng nào còn giữ chúng.</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>Type its last four characters:</source>
        <translation>Gõ bốn ký tự cuối:</translation>
    </message>
</context>
<context>
    <name>PassphraseRoom</name>
    <message>
        <source>The new recovery passphrase holds. A fresh backup was made with it.</source>
        <translation>Cụm mật khẩu khôi phục mới đã có hiệu lực. Một bản sao lưu mới đã được tạo với nó.</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Countersign: recovery passphrase</source>
        <translation>Countersign: cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>Lock this page away. Whoever has it and this computer&apos;s files can read every record. Without it, and without the system&apos;s keyring, nobody can.</source>
        <translation>Hãy cất khóa trang này. Ai có nó và các tệp của máy này đọc được mọi hồ sơ. Không có nó và chùm khóa hệ thống thì không ai đọc được.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Open the PDF</source>
        <translation>Mở PDF</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>PDF bị khóa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>May sign in</source>
        <translation>Được đăng nhập</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>End the wait</source>
        <translation>Bỏ thời gian chờ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Người thao tác</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation>{name} (đã nghỉ)</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mới</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>PIN mới lần nữa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Hãy gõ tên.</translation>
    </message>
    <message>
        <source>Type the new PIN twice, the same each time.</source>
        <translation>Gõ PIN mới hai lần giống nhau.</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} digits.</source>
        <translation>PIN cần ít nhất {least} chữ số.</translation>
    </message>
</context>
<context>
    <name>PeopleForm</name>
    <message>
        <source>Another person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN lần nữa</translation>
    </message>
    <message>
        <source>Somebody has to be administrator. Type a name.</source>
        <translation>Phải có một quản trị viên. Hãy gõ tên.</translation>
    </message>
    <message>
        <source>Two people have the same name. Add something that tells them apart.</source>
        <translation>Hai người trùng tên. Hãy thêm gì đó để phân biệt.</translation>
    </message>
    <message>
        <source>The PIN of {name} needs at least {least} digits.</source>
        <translation>PIN của {name} cần ít nhất {least} chữ số.</translation>
    </message>
    <message>
        <source>Type the PIN of {name} twice, the same each time.</source>
        <translation>Gõ PIN của {name} hai lần giống nhau.</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>Done.</source>
        <translation>Xong.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>any day</source>
        <translation>bất kỳ ngày nào</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>từ … đến …</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>as for all documents</source>
        <translation>như mọi giấy tờ</translation>
    </message>
    <message>
        <source>policy.toml was changed by hand, and that is not in force.</source>
        <translation>policy.toml đã bị sửa bằng tay và chưa có hiệu lực.</translation>
    </message>
    <message>
        <source>Show what it says</source>
        <translation>Xem nó ghi gì</translation>
    </message>
    <message>
        <source>Put it in force</source>
        <translation>Cho có hiệu lực</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Giữ như cũ</translation>
    </message>
    <message>
        <source>What this site reads, keeps and erases</source>
        <translation>Nơi này đọc, lưu và xóa những gì</translation>
    </message>
    <message>
        <source>For all documents</source>
        <translation>Cho mọi giấy tờ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>What is kept now and may no longer be is erased with Erase what is due.</source>
        <translation>Những gì đang lưu mà không còn được lưu nữa sẽ bị xóa bằng lệnh Xóa những gì đến hạn.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Erase these records after</source>
        <translation>Xóa các hồ sơ này sau</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>Giữ lại gì của ảnh</translation>
    </message>
</context>
<context>
    <name>PolicyForm</name>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>Keep nothing of documents</source>
        <translation>Không lưu gì của giấy tờ</translation>
    </message>
    <message>
        <source>Nothing reaches the disk but what is exported; unfinished documents do not come back.</source>
        <translation>Không gì được ghi xuống đĩa ngoài những gì xuất ra; giấy tờ chưa xong sẽ không trở lại.</translation>
    </message>
    <message>
        <source>Erase records after</source>
        <translation>Xóa hồ sơ sau</translation>
    </message>
    <message>
        <source>Keep of the picture</source>
        <translation>Giữ lại gì của ảnh</translation>
    </message>
    <message>
        <source>Erase pictures after</source>
        <translation>Xóa ảnh sau</translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>cùng với hồ sơ</translation>
    </message>
    <message>
        <source>Erase unfinished documents after</source>
        <translation>Xóa giấy tờ chưa xong sau</translation>
    </message>
    <message>
        <source>Two people for overrides, unlocking and erasing</source>
        <translation>Cần hai người khi bỏ qua quy tắc, mở khóa và xóa</translation>
    </message>
    <message>
        <source>A second operator types chosen fields again</source>
        <translation>Người thứ hai gõ lại các mục đã chọn</translation>
    </message>
    <message>
        <source>Choose the fields on the other page, in the column Second check.</source>
        <translation>Chọn các mục ở trang kia, trong cột Kiểm tra lần hai.</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>Khóa bàn sau</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> giây</translation>
    </message>
    <message>
        <source>Back up every</source>
        <translation>Sao lưu mỗi</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> giờ</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Số bản sao lưu được giữ</translation>
    </message>
    <message>
        <source>Keep figures for</source>
        <translation>Giữ số liệu trong</translation>
    </message>
    <message>
        <source>Clear fields may be wrong once in</source>
        <translation>Mục rõ ràng được sai một lần trong</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>không gì cả</translation>
    </message>
    <message>
        <source>the portrait</source>
        <translation>ảnh chân dung</translation>
    </message>
    <message>
        <source>the kept fields, all else black</source>
        <translation>chỉ các mục được giữ, phần còn lại màu đen</translation>
    </message>
    <message>
        <source>the whole picture</source>
        <translation>toàn bộ ảnh</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Che</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Kiểm tra lần hai</translation>
    </message>
    <message>
        <source>Erase after</source>
        <translation>Xóa sau</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>with the record</source>
        <translation>cùng với hồ sơ</translation>
    </message>
</context>
<context>
    <name>PolicyRoom</name>
    <message>
        <source>The policy is in force. It holds for the next document.</source>
        <translation>Chính sách đã có hiệu lực. Nó áp dụng từ giấy tờ tiếp theo.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Type not known yet</source>
        <translation>Chưa rõ loại</translation>
    </message>
    <message>
        <source>{name} is not on the desk</source>
        <translation>{name} không có trên bàn</translation>
    </message>
    <message>
        <source>The picture of {name} is not here any more</source>
        <translation>Hình của {name} không còn ở đây</translation>
    </message>
    <message>
        <source>Pictures are in memory only. What was read and typed is here; lay the document beside you.</source>
        <translation>Hình chỉ ở trong bộ nhớ. Những gì đã đọc và gõ vẫn ở đây; hãy đặt giấy tờ bên cạnh để đối chiếu.</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Đang mở {name}</translation>
    </message>
    <message>
        <source>A moment, please.</source>
        <translation>Xin chờ một chút.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>mở</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>dán</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>phím tắt</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>chấp nhận</translation>
    </message>
    <message>
        <source>next</source>
        <translation>tiếp</translation>
    </message>
    <message>
        <source>doubtful character</source>
        <translation>ký tự đáng ngờ</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>đọc lại</translation>
    </message>
    <message>
        <source>why</source>
        <translation>vì sao</translation>
    </message>
</context>
<context>
    <name>PurgeRoom</name>
    <message>
        <source>Nothing is due to be erased.</source>
        <translation>Không có gì đến hạn xóa.</translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation>Xóa những gì đến hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are due to be erased, whole or in part.</source>
        <translation>
            <numerusform>%n hồ sơ đến hạn xóa, toàn bộ hoặc một phần.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring them back, and the backups are renewed without them.</source>
        <translation>Không ai lấy lại được, và các bản sao lưu được làm lại không có chúng.</translation>
    </message>
    <message>
        <source>Erase them for good</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>If you confirm a wrong date, records are erased too early or too late.</source>
        <translation>Nếu bạn xác nhận ngày sai, hồ sơ sẽ bị xóa quá sớm hoặc quá muộn.</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Ngày đúng</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were erased, whole or in part. The receipts are in the log.</source>
        <translation>
            <numerusform>Đã xóa %n hồ sơ, toàn bộ hoặc một phần. Biên nhận ở trong nhật ký.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Take this document off the desk?</source>
        <translation>Bỏ giấy tờ này khỏi bàn?</translation>
    </message>
    <message>
        <source>What you typed for it is lost with it.</source>
        <translation>Những gì bạn đã gõ cho nó cũng sẽ mất.</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Bỏ những gì đã gõ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Làm tiếp</translation>
    </message>
    <message numerus="yes">
        <source>%n countersigned record(s) could not be written yet.</source>
        <translation>
            <numerusform>Còn %n hồ sơ đã ký duyệt chưa ghi được.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when the program ends. Choose another file under File, Set up export.</source>
        <translation>Chúng sẽ mất khi thoát chương trình. Hãy chọn tệp khác ở Tệp, Thiết lập xuất.</translation>
    </message>
    <message>
        <source>Lose them and quit</source>
        <translation>Chấp nhận mất và thoát</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>There are documents with changes that are not countersigned.</source>
        <translation>Có giấy tờ đã sửa mà chưa ký duyệt.</translation>
    </message>
    <message>
        <source>The changes are lost when the program ends.</source>
        <translation>Các thay đổi sẽ mất khi thoát chương trình.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are still waiting in the queue.</source>
        <translation>
            <numerusform>Còn %n giấy tờ đang chờ trong hàng đợi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has countersigned them yet. Files can be opened again; what was pasted is lost.</source>
        <translation>Chưa ai ký xác nhận chúng. Tệp có thể mở lại; những gì đã dán sẽ mất.</translation>
    </message>
    <message>
        <source>Leave them and quit</source>
        <translation>Để lại và thoát</translation>
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
        <translation>Hàng đợi giấy tờ</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>both sides</source>
        <translation>cả hai mặt</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n cần xem</numerusform>
        </translation>
    </message>
    <message>
        <source>ready to countersign</source>
        <translation>sẵn sàng ký duyệt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>đang mở…</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>đang đọc…</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>verified, being written…</source>
        <translation>đã xác nhận, đang ghi…</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>đã xuất</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>cần trợ giúp</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Nothing is kept: after a crash this queue is gone.</source>
        <translation>Không lưu gì cả: nếu chương trình bị sập, hàng đợi này sẽ mất.</translation>
    </message>
    <message>
        <source>Today: no record yet</source>
        <translation>Hôm nay: chưa có hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n record(s)</source>
        <translation>
            <numerusform>Hôm nay: %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s each · {keys} keys</source>
        <translation>{seconds} giây mỗi hồ sơ · {keys} phím</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n đang chờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAheadBar</name>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message numerus="yes">
        <source>%n left to read</source>
        <translation>
            <numerusform>Còn %n giấy tờ chưa đọc</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>đã tạm dừng</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>vài giây</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>khoảng {seconds} giây</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>khoảng %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingRoom</name>
    <message>
        <source>Reading was stopped. Read it again when you need it.</source>
        <translation>Đã dừng đọc. Hãy đọc lại khi cần.</translation>
    </message>
    <message>
        <source>The box was read, but you changed the field meanwhile; yours stays.</source>
        <translation>Đã đọc lại khung, nhưng bạn đã sửa trường trong lúc đó; giữ nội dung của bạn.</translation>
    </message>
    <message>
        <source>{name}, page {number}</source>
        <translation>{name}, trang {number}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ đi</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>The record</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Choose a record to see it.</source>
        <translation>Chọn một hồ sơ để xem.</translation>
    </message>
    <message>
        <source>countersigned by {who}, {when}</source>
        <translation>{who} ký duyệt, {when}</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>Đã sửa: {reason}</translation>
    </message>
    <message>
        <source>A rule was lifted: {reason}</source>
        <translation>Một quy tắc được bỏ qua: {reason}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>version {number}, {when}</source>
        <translation>phiên bản {number}, {when}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
</context>
<context>
    <name>RegionsEditor</name>
    <message>
        <source>Signatures and seals</source>
        <translation>Chữ ký và con dấu</translation>
    </message>
    <message>
        <source>No signatures or seals were found on this page.</source>
        <translation>Không tìm thấy chữ ký hay con dấu trên trang này.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Con dấu</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Look in another folder…</source>
        <translation>Xem thư mục khác…</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Khôi phục bản này</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Để như cũ</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>{when} · {folder}</source>
        <translation>{when} · {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n record version(s)</source>
        <translation>
            <numerusform>%n phiên bản hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is checked first. Then it takes the place of the records that are here now; these are set aside in a folder, not erased. What was countersigned after the backup is not in it.</source>
        <translation>Bản sao lưu được kiểm tra trước, rồi thay cho hồ sơ hiện có; hồ sơ này được để riêng trong một thư mục, không bị xóa. Những gì ký duyệt sau bản sao lưu không có trong đó.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Recovery passphrase</source>
        <translation>Cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Thư mục có bản sao lưu</translation>
    </message>
</context>
<context>
    <name>RestoreRoom</name>
    <message>
        <source>Checking and restoring the backup</source>
        <translation>Đang kiểm tra và khôi phục</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Đã khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>The backup was restored. What was here before is in {folder}.</source>
        <translation>Đã khôi phục bản sao lưu. Những gì có trước ở {folder}.</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>No other side</source>
        <translation>Không có mặt sau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Scan the back</source>
        <translation>Quét mặt sau</translation>
    </message>
    <message>
        <source>How much of the page has arrived</source>
        <translation>Phần trang đã đến</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Quét</translation>
    </message>
    <message>
        <source>The front is scanned. Turn the card over.</source>
        <translation>Đã quét mặt trước. Hãy lật thẻ.</translation>
    </message>
    <message>
        <source>The scan is being stopped…</source>
        <translation>Đang dừng quét…</translation>
    </message>
    <message>
        <source>Scanning the back with {scanner}</source>
        <translation>Đang quét mặt sau bằng {scanner}</translation>
    </message>
    <message>
        <source>Scanning with {scanner}</source>
        <translation>Đang quét bằng {scanner}</translation>
    </message>
    <message>
        <source>Scanning page {number} with {scanner}</source>
        <translation>Đang quét trang {number} bằng {scanner}</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>&amp;Both sides of one card</source>
        <translation>&amp;Hai mặt của một thẻ</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Quét</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Looking for scanners…</source>
        <translation>Đang tìm máy quét…</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, or give its address below.</source>
        <translation>Không tìm thấy máy quét. Hãy bật máy, hoặc nhập địa chỉ bên dưới.</translation>
    </message>
    <message>
        <source>{scanner} answers.</source>
        <translation>{scanner} đã trả lời.</translation>
    </message>
    <message>
        <source>Front, then back. On the glass you are asked to turn the card; from a feeder, two pages are a card.</source>
        <translation>Mặt trước rồi mặt sau. Trên mặt kính, bạn được nhắc lật thẻ; từ khay nạp, hai trang là một thẻ.</translation>
    </message>
    <message>
        <source>S&amp;canner</source>
        <translation>&amp;Máy quét</translation>
    </message>
    <message>
        <source>Network scanner at &amp;address</source>
        <translation>Đị&amp;a chỉ máy quét mạng</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>Ng&amp;uồn</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>Độ &amp;phân giải</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>MàMàu &amp;sắcamp;u sắc</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Mặt kính</translation>
    </message>
    <message>
        <source>Feeder, one side of each sheet</source>
        <translation>Khay nạp, một mặt mỗi tờ</translation>
    </message>
    <message>
        <source>Feeder, both sides of each sheet</source>
        <translation>Khay nạp, hai mặt mỗi tờ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Thang xám</translation>
    </message>
    <message>
        <source>{dpi} dpi</source>
        <translation>{dpi} dpi</translation>
    </message>
    <message>
        <source>Asking {address}…</source>
        <translation>Đang hỏi {address}…</translation>
    </message>
</context>
<context>
    <name>ScanRoom</name>
    <message>
        <source>Scan {number}</source>
        <translation>Bản quét {number}</translation>
    </message>
    <message>
        <source>Scan {number}, back</source>
        <translation>Bản quét {number}, mặt sau</translation>
    </message>
    <message>
        <source>Scan {number}, front</source>
        <translation>Bản quét {number}, mặt trước</translation>
    </message>
</context>
<context>
    <name>ScanSide</name>
    <message>
        <source>Scan again</source>
        <translation>Quét lại</translation>
    </message>
</context>
<context>
    <name>SecondCheckDialog</name>
    <message>
        <source>Second check</source>
        <translation>Kiểm tra lần hai</translation>
    </message>
    <message>
        <source>Type these fields from the document itself. What was read is not shown.</source>
        <translation>Gõ các mục này từ chính giấy tờ. Không hiện những gì đã đọc.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Not the same. Look at the document and type it again, or go back and correct the field.</source>
        <translation>Không giống. Hãy nhìn giấy tờ và gõ lại, hoặc quay lại sửa mục này.</translation>
    </message>
</context>
<context>
    <name>SecondPersonDialog</name>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Nobody else may agree to this. Ask an administrator.</source>
        <translation>Không ai khác được phép đồng ý. Hãy hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Người thứ hai</translation>
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
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Dùng cài đặt này</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Để như cũ</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Có hiệu lực từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>Locked by the administrator of this computer.</source>
        <translation>Quản trị viên máy này đã khóa.</translation>
    </message>
</context>
<context>
    <name>SettingsRoom</name>
    <message>
        <source>Some of it holds from the next start.</source>
        <translation>Một phần có hiệu lực từ lần khởi động sau.</translation>
    </message>
</context>
<context>
    <name>SideSwitch</name>
    <message>
        <source>Front</source>
        <translation>Mặt trước</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mặt sau</translation>
    </message>
    <message>
        <source>Turn the card over: {key}</source>
        <translation>Lật thẻ: {key}</translation>
    </message>
    <message>
        <source>Turn the card over</source>
        <translation>Lật thẻ</translation>
    </message>
    <message>
        <source>Two documents again</source>
        <translation>Tách lại thành hai giấy tờ</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>Mặt của thẻ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>State of the program</source>
        <translation>Trạng thái chương trình</translation>
    </message>
    <message>
        <source>images only in memory</source>
        <translation>hình chỉ ở trong bộ nhớ</translation>
    </message>
    <message>
        <source>read in {seconds} s</source>
        <translation>đọc trong {seconds} giây</translation>
    </message>
</context>
<context>
    <name>StoreGate</name>
    <message>
        <source>Who types the chosen fields a second time?</source>
        <translation>Ai gõ lại các mục đã chọn lần thứ hai?</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Which table of the page</source>
        <translation>Bảng nào trên trang</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>Thêm hàng phía trên</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Thêm hàng phía dưới</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Bỏ hàng này</translation>
    </message>
    <message>
        <source>Add a column on the left</source>
        <translation>Thêm cột bên trái</translation>
    </message>
    <message>
        <source>Add a column on the right</source>
        <translation>Thêm cột bên phải</translation>
    </message>
    <message>
        <source>Take the column out</source>
        <translation>Bỏ cột này</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Sao chép bảng</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Table {number}</source>
        <translation>Bảng {number}</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <source>Cells of the table</source>
        <translation>Các ô của bảng</translation>
    </message>
</context>
<context>
    <name>TypeDaysBox</name>
    <message>
        <source>as for all documents</source>
        <translation>như mọi giấy tờ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Also open what is in it already</source>
        <translation>Mở cả những gì đã có trong đó</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Theo dõi thư mục này</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ngừng theo dõi</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Giữ như cũ</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>Để nguyên chỗ cũ</translation>
    </message>
    <message>
        <source>Move it to a folder called “done”</source>
        <translation>Chuyển vào thư mục tên “done”</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Every picture or PDF that is put there is opened by itself, as soon as it is whole.</source>
        <translation>Mỗi ảnh hoặc PDF đặt vào đó sẽ tự mở ngay khi tệp đầy đủ.</translation>
    </message>
    <message>
        <source>Watch a folder for documents</source>
        <translation>Theo dõi thư mục để nhận giấy tờ</translation>
    </message>
    <message>
        <source>When the record is countersigned, what becomes of the file?</source>
        <translation>Khi bản ghi được ký xác nhận, tệp sẽ ra sao?</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>Chọn thư mục cần theo dõi</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why: sources, characters and rules</source>
        <translation>Vì sao: nguồn, ký tự và quy tắc</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Lấy từ đâu</translation>
    </message>
    <message>
        <source>About 1 in {n} values read like this is wrong.</source>
        <translation>Khoảng 1 trên {n} giá trị đọc như thế này bị sai.</translation>
    </message>
    <message>
        <source>The machine found nothing for this field.</source>
        <translation>Máy không tìm thấy gì cho trường này.</translation>
    </message>
    <message>
        <source>Also possible</source>
        <translation>Cũng có thể là</translation>
    </message>
    <message>
        <source>Alt {n}: {value} ({source}, {share})</source>
        <translation>Alt {n}: {value} ({source}, {share})</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>{source}, {share} sure</source>
        <translation>{source}, chắc {share}</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Đúng như đã đọc</translation>
    </message>
    <message>
        <source>Put into form: {value}</source>
        <translation>Viết theo dạng chuẩn: {value}</translation>
    </message>
    <message>
        <source>There is no value that a rule could be applied to.</source>
        <translation>Không có giá trị nào để áp dụng quy tắc.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of this field applied, all met.</source>
        <translation>
            <numerusform>Trường này có %n quy tắc, đều đạt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Keys that help here</source>
        <translation>Các phím hữu ích</translation>
    </message>
    <message>
        <source>Any key closes this. All of them can be changed: Help, Change keys.</source>
        <translation>Nhấn phím bất kỳ để đóng. Mọi phím đều đổi được: Trợ giúp, Đổi phím tắt.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Desk</source>
        <translation>Bàn</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>theo hệ thống</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hay tối</translation>
    </message>
    <message>
        <source>light</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>always</source>
        <translation>luôn luôn</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Size of the writing</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>Lock the desk after</source>
        <translation>Khóa bàn sau</translation>
    </message>
    <message>
        <source>Without a key or a movement of the mouse for so long. 0 never locks it.</source>
        <translation>Khi không có phím hay chuột trong chừng ấy lâu. 0 là không bao giờ khóa.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>Empty the clipboard after</source>
        <translation>Xóa bảng tạm sau</translation>
    </message>
    <message>
        <source>What was copied from the desk is taken out of the clipboard again.</source>
        <translation>Những gì chép từ bàn sẽ bị xóa khỏi bảng tạm.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>Show records that are alike</source>
        <translation>Hiện hồ sơ giống nhau</translation>
    </message>
    <message>
        <source>Before countersigning, when the number or the person is known already.</source>
        <translation>Trước khi ký duyệt, khi số hoặc người này đã có sẵn.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>This record cannot go from {old} to {new}. Open it again and repeat the step.</source>
        <translation>Hồ sơ này không thể chuyển từ {old} sang {new}. Hãy mở lại và làm lại bước này.</translation>
    </message>
    <message>
        <source>This date of birth means an age of more than 125 years. Compare the year with the document.</source>
        <translation>Ngày sinh này ứng với tuổi hơn 125. Hãy so năm với giấy tờ.</translation>
    </message>
    <message>
        <source>This is no known state or nationality. Type its three-letter code as the machine-readable lines print it.</source>
        <translation>Đây không phải quốc gia hay quốc tịch đã biết. Hãy gõ mã ba chữ cái như in trên các dòng máy đọc.</translation>
    </message>
    <message>
        <source>A letter in this date was read as a digit. Compare the date with the document.</source>
        <translation>Một chữ cái trong ngày này đã được đọc thành chữ số. Hãy so ngày với giấy tờ.</translation>
    </message>
    <message>
        <source>This day is not in the calendar. Type the date as the document prints it.</source>
        <translation>Lịch không có ngày này. Hãy gõ ngày như in trên giấy tờ.</translation>
    </message>
    <message>
        <source>This date lies in the future. Compare it with the document.</source>
        <translation>Ngày này ở tương lai. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>The month was not read clearly. Compare it with the document.</source>
        <translation>Tháng đọc không rõ. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>The two words for the month do not agree. Compare the date with the document.</source>
        <translation>Hai từ chỉ tháng không khớp nhau. Hãy so ngày với giấy tờ.</translation>
    </message>
    <message>
        <source>Day and month of this date may be the other way round. Compare it with the other dates on the card.</source>
        <translation>Ngày và tháng ở đây có thể bị đảo. Hãy so với các ngày khác trên thẻ.</translation>
    </message>
    <message>
        <source>This is not a date. Type it as year-month-day, for example 1980-10-31.</source>
        <translation>Đây không phải ngày. Hãy gõ theo năm-tháng-ngày, ví dụ 1980-10-31.</translation>
    </message>
    <message>
        <source>The year of this date is unlikely. Compare it with the document.</source>
        <translation>Năm của ngày này khó có thể đúng. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>This date should not be before the one in {first}. Compare both with the document.</source>
        <translation>Ngày này không được trước ngày ở {first}. Hãy so cả hai với giấy tờ.</translation>
    </message>
    <message>
        <source>This document has expired. Ask for a valid one, or give a reason to accept it.</source>
        <translation>Giấy tờ này đã hết hạn. Hãy yêu cầu giấy tờ còn hạn, hoặc ghi lý do chấp nhận.</translation>
    </message>
    <message>
        <source>This height is unlikely. Type it in centimetres as printed.</source>
        <translation>Chiều cao này khó có thể đúng. Hãy gõ theo xentimét như đã in.</translation>
    </message>
    <message>
        <source>No height was found here. Type it in centimetres as printed.</source>
        <translation>Không tìm thấy chiều cao ở đây. Hãy gõ theo xentimét như đã in.</translation>
    </message>
    <message>
        <source>The check digit of {element} in the machine-readable lines does not fit. Compare the characters one by one.</source>
        <translation>Số kiểm tra của {element} trong các dòng máy đọc không khớp. Hãy so từng ký tự.</translation>
    </message>
    <message>
        <source>The machine-readable lines name an unknown state in {element}. Compare the three letters with the document.</source>
        <translation>Các dòng máy đọc ghi một quốc gia không rõ ở {element}. Hãy so ba chữ cái với giấy tờ.</translation>
    </message>
    <message>
        <source>The machine-readable lines give an impossible date in {element}. Compare it with the document.</source>
        <translation>Các dòng máy đọc ghi một ngày không thể có ở {element}. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>These lines do not have the length of any known machine-readable zone. Read the lines again or type them.</source>
        <translation>Các dòng này không có độ dài của vùng máy đọc nào đã biết. Hãy đọc lại hoặc gõ các dòng.</translation>
    </message>
    <message>
        <source>A character was read in another form than this document uses. Compare it with the document.</source>
        <translation>Có một chữ được đọc thành dạng mà giấy tờ này không dùng. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>The barcode holds only the beginning of this name. Compare it with the document.</source>
        <translation>Mã vạch chỉ chứa phần đầu của tên này. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>These characters are not read as the name in Latin letters is spelled. Compare both with the document.</source>
        <translation>Các chữ này không đọc như tên viết bằng chữ Latinh. Hãy so cả hai với giấy tờ.</translation>
    </message>
    <message>
        <source>The name is too long for the machine-readable lines and is cut off there. Use the printed name.</source>
        <translation>Tên quá dài so với các dòng máy đọc và bị cắt ở đó. Hãy dùng tên đã in.</translation>
    </message>
    <message>
        <source>{count} character(s) of the machine-readable lines cannot stand where they were read. Compare the lines.</source>
        <translation>{count} ký tự của các dòng máy đọc không thể đứng ở chỗ đã đọc. Hãy so các dòng.</translation>
    </message>
    <message>
        <source>There is a digit in this name. Compare it with the document.</source>
        <translation>Có chữ số trong tên này. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>The check digit of this number does not fit. Compare every character; some specimens are printed so.</source>
        <translation>Số kiểm tra của số này không khớp. Hãy so từng ký tự; một số mẫu được in như vậy.</translation>
    </message>
    <message>
        <source>This number was given to a person with another date of birth. Compare both with the document.</source>
        <translation>Số này được cấp cho người có ngày sinh khác. Hãy so cả hai với giấy tờ.</translation>
    </message>
    <message>
        <source>This number was given to a person of the other sex. Compare both with the document.</source>
        <translation>Số này được cấp cho người khác giới. Hãy so cả hai với giấy tờ.</translation>
    </message>
    <message>
        <source>A letter in this number was read as a digit. Compare it with the document.</source>
        <translation>Một chữ cái trong số này đã được đọc thành chữ số. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>The first digits of this number belong to no known province. Compare them with the document.</source>
        <translation>Các chữ số đầu của số này không thuộc tỉnh nào đã biết. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>No known township has these letters in that state. Compare the letters with the document.</source>
        <translation>Bang đó không có thị trấn nào mang các chữ này. Hãy đối chiếu từng chữ với giấy tờ.</translation>
    </message>
    <message>
        <source>This number does not have the usual form. Compare length and characters with the document.</source>
        <translation>Số này không có dạng thường gặp. Hãy so độ dài và ký tự với giấy tờ.</translation>
    </message>
    <message>
        <source>This value does not look like the others of its kind. Compare it with the document.</source>
        <translation>Giá trị này không giống các giá trị cùng loại. Hãy so với giấy tờ.</translation>
    </message>
    <message>
        <source>The province was not read clearly; the name that comes nearest was taken. Compare it with the plate.</source>
        <translation>Tên tỉnh đọc không rõ nên đã lấy tên gần giống nhất. Hãy đối chiếu với biển số.</translation>
    </message>
    <message>
        <source>The sex was not read. Type M, F or X.</source>
        <translation>Chưa đọc được giới tính. Hãy gõ M, F hoặc X.</translation>
    </message>
    <message>
        <source>This file is empty. Scan or photograph the document again.</source>
        <translation>Tệp này trống. Hãy quét hoặc chụp lại giấy tờ.</translation>
    </message>
    <message>
        <source>This file is not the one any more that was opened before. Open it again.</source>
        <translation>Tệp này không còn là tệp đã mở trước đó. Hãy mở lại.</translation>
    </message>
    <message>
        <source>This file is not there any more. Plug the drive in again, or choose another file.</source>
        <translation>Tệp này không còn ở đó. Hãy cắm lại ổ đĩa, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file. Choose a picture file.</source>
        <translation>Đây là thư mục hoặc thiết bị, không phải tệp. Hãy chọn một tệp hình.</translation>
    </message>
    <message>
        <source>Opening this file took longer than {seconds} seconds, so it was stopped. Scan the document again at a lower resolution.</source>
        <translation>Mở tệp này mất hơn {seconds} giây nên đã dừng. Hãy quét lại giấy tờ với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>This file cannot be opened safely: it is damaged, or made to take too much memory. Scan or photograph the document again.</source>
        <translation>Không thể mở tệp này an toàn: tệp bị hỏng hoặc chiếm quá nhiều bộ nhớ. Hãy quét hoặc chụp lại giấy tờ.</translation>
    </message>
    <message>
        <source>This file is larger than {limit_mb} MB. Scan the document again at a lower resolution.</source>
        <translation>Tệp này lớn hơn {limit_mb} MB. Hãy quét lại giấy tờ với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>This file may not be read, or its disk is faulty. Copy it to another folder and open it there.</source>
        <translation>Tệp này không được phép đọc, hoặc đĩa bị lỗi. Hãy chép sang thư mục khác và mở ở đó.</translation>
    </message>
    <message>
        <source>This picture is damaged, or stored in a rare way that cannot be opened. Save it again as PNG or JPEG, or scan the document again.</source>
        <translation>Hình này bị hỏng, hoặc được lưu theo kiểu hiếm nên không mở được. Hãy lưu lại thành PNG hoặc JPEG, hoặc quét lại giấy tờ.</translation>
    </message>
    <message>
        <source>A part of this picture is missing. Copy the file once more, or scan the document again.</source>
        <translation>Hình này thiếu một phần. Hãy chép lại tệp, hoặc quét lại giấy tờ.</translation>
    </message>
    <message>
        <source>The picture was very large and was reduced from {width} × {height} to {new_width} × {new_height} pixels.</source>
        <translation>Hình rất lớn và đã được thu từ {width} × {height} xuống {new_width} × {new_height} điểm ảnh.</translation>
    </message>
    <message>
        <source>This picture is too large: more than 20,000 pixels on a side, or 120 million in all (WebP: 30 million, HEIC and AVIF: 52 million). Scan the document again at a lower resolution.</source>
        <translation>Hình này quá lớn: hơn 20.000 điểm ảnh một cạnh, hoặc tổng cộng hơn 120 triệu (WebP: 30 triệu, HEIC và AVIF: 52 triệu). Hãy quét lại giấy tờ với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>This picture has only {width} × {height} pixels; nothing can be read below 15 on a side. Scan or photograph the document again.</source>
        <translation>Hình này chỉ có {width} × {height} điểm ảnh; dưới 15 một cạnh thì không đọc được gì. Hãy quét hoặc chụp lại giấy tờ.</translation>
    </message>
    <message>
        <source>This is not a picture that can be opened. Use PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD or TGA.</source>
        <translation>Đây không phải ảnh mở được. Hãy dùng PDF, JPEG, PNG, TIFF, HEIC, AVIF, WebP, BMP, GIF, PCX, ICO, PSD hoặc TGA.</translation>
    </message>
    <message>
        <source>This file was changed while it waited to be read. Start the batch once more.</source>
        <translation>Tệp này bị thay đổi trong lúc chờ đọc. Hãy chạy lại lô.</translation>
    </message>
    <message>
        <source>Another batch is writing to {file} at this moment. Wait for it, or choose another file.</source>
        <translation>Một lô khác đang ghi vào {file}. Hãy đợi, hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>{file} was begun with other options. Use the same ones again, or choose another file for the results.</source>
        <translation>{file} đã bắt đầu với tùy chọn khác. Hãy dùng lại tùy chọn đó, hoặc chọn tệp kết quả khác.</translation>
    </message>
    <message>
        <source>{file} was not written by a batch, so nothing was added to it. Choose another file for the results.</source>
        <translation>{file} không do một lô ghi ra nên không thêm gì vào. Hãy chọn tệp kết quả khác.</translation>
    </message>
    <message>
        <source>Clusters need an optional part of this program, the extra named cluster. Install it, or leave --cluster out.</source>
        <translation>Dùng cụm máy cần phần tùy chọn tên cluster của chương trình này. Hãy cài đặt, hoặc bỏ --cluster.</translation>
    </message>
    <message>
        <source>The cluster could not read this file ({fault}). Start the batch once more.</source>
        <translation>Cụm máy không đọc được tệp này ({fault}). Hãy chạy lại lô.</translation>
    </message>
    <message>
        <source>The cluster&apos;s machines do not have this program. Install the same version there, then start again.</source>
        <translation>Các máy trong cụm không có chương trình này. Hãy cài cùng phiên bản ở đó rồi chạy lại.</translation>
    </message>
    <message>
        <source>There is no cluster at {address}. Check the address and that its scheduler runs.</source>
        <translation>Không có cụm máy tại {address}. Hãy kiểm tra địa chỉ và bộ điều phối có đang chạy không.</translation>
    </message>
    <message>
        <source>{file} could be neither moved nor deleted. It stays in the watched folder; put it away by hand.</source>
        <translation>Không thể chuyển hay xóa {file}. Tệp vẫn ở thư mục theo dõi; hãy tự dọn.</translation>
    </message>
    <message>
        <source>There is no page {page}; the last one of this file is {count}. Choose another page.</source>
        <translation>Không có trang {page}; trang cuối của tệp này là {count}. Hãy chọn trang khác.</translation>
    </message>
    <message>
        <source>This file has {count} pages. Choose the ones that you need.</source>
        <translation>Tệp này có {count} trang. Hãy chọn những trang cần dùng.</translation>
    </message>
    <message>
        <source>These are no page numbers. Write them like this: 1-3, 7 (each from 1 up).</source>
        <translation>Đây không phải số trang. Hãy viết như sau: 1-3, 7 (từ 1 trở lên).</translation>
    </message>
    <message>
        <source>This PDF is locked in a way that cannot be opened here. Ask for one without a lock, or scan the document.</source>
        <translation>PDF này bị khóa theo cách không mở được ở đây. Hãy xin tệp không khóa, hoặc quét giấy tờ.</translation>
    </message>
    <message>
        <source>This PDF is locked. Type its password to open it.</source>
        <translation>PDF này bị khóa. Hãy nhập mật khẩu để mở.</translation>
    </message>
    <message>
        <source>This password does not open the PDF. Type it once more; small and capital letters differ.</source>
        <translation>Mật khẩu này không mở được PDF. Hãy nhập lại; chữ thường và chữ hoa khác nhau.</translation>
    </message>
    <message>
        <source>This file has more than {limit} pages, or too many large ones. Split it, then open the parts.</source>
        <translation>Tệp này có hơn {limit} trang, hoặc quá nhiều trang lớn. Hãy chia ra, rồi mở từng phần.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the settings of the system, then open this window again.</source>
        <translation>Chương trình này không được phép dùng máy ảnh. Hãy cho phép trong cài đặt hệ thống, rồi mở lại cửa sổ này.</translation>
    </message>
    <message>
        <source>The camera does not answer. Check its cable, close other programs that use it, then open this window again.</source>
        <translation>Máy ảnh không trả lời. Hãy kiểm tra cáp, đóng các chương trình khác đang dùng nó, rồi mở lại cửa sổ này.</translation>
    </message>
    <message>
        <source>This is not the address of a scanner. Type it like 192.0.2.10 or scanner.local:8080.</source>
        <translation>Đây không phải là địa chỉ của máy quét. Hãy gõ theo dạng 192.0.2.10 hoặc scanner.local:8080.</translation>
    </message>
    <message>
        <source>What answers there is no scanner that speaks eSCL (AirScan). Check the address.</source>
        <translation>Thiết bị trả lời ở đó không phải máy quét hỗ trợ eSCL (AirScan). Hãy kiểm tra địa chỉ.</translation>
    </message>
    <message>
        <source>The scanner is busy. Wait until it has finished, or close other scanning programs, then scan again.</source>
        <translation>Máy quét đang bận. Hãy chờ nó xong hoặc đóng các chương trình quét khác, rồi quét lại.</translation>
    </message>
    <message>
        <source>The scan was stopped. Pages that were finished are in the queue.</source>
        <translation>Đã dừng quét. Các trang đã xong nằm trong hàng đợi.</translation>
    </message>
    <message>
        <source>The connection to the scanner was lost. Check its cable and power, then scan again.</source>
        <translation>Mất kết nối với máy quét. Hãy kiểm tra cáp và nguồn điện, rồi quét lại.</translation>
    </message>
    <message>
        <source>The cover of the scanner is open. Close it, then scan again.</source>
        <translation>Nắp máy quét đang mở. Hãy đóng lại, rồi quét lại.</translation>
    </message>
    <message>
        <source>You are not allowed to use this scanner. Ask the administrator of this computer for access.</source>
        <translation>Bạn không được phép dùng máy quét này. Hãy xin quyền từ người quản trị máy tính này.</translation>
    </message>
    <message>
        <source>The driver of the scanner stopped working. Switch the scanner off and on, then scan again.</source>
        <translation>Trình điều khiển máy quét đã ngừng hoạt động. Hãy tắt rồi bật máy quét, rồi quét lại.</translation>
    </message>
    <message>
        <source>There is no document in the feeder. Put it in, then scan again.</source>
        <translation>Không có giấy tờ trong khay nạp. Hãy đặt vào, rồi quét lại.</translation>
    </message>
    <message>
        <source>The scanner reported a fault. Switch it off and on, then scan again.</source>
        <translation>Máy quét báo lỗi. Hãy tắt rồi bật lại, rồi quét lại.</translation>
    </message>
    <message>
        <source>The scanner is not there any more. Switch it on, check its cable, then look for scanners again.</source>
        <translation>Máy quét không còn ở đó nữa. Hãy bật máy, kiểm tra cáp, rồi tìm máy quét lại.</translation>
    </message>
    <message>
        <source>Paper is stuck in the feeder. Take it out, then scan again.</source>
        <translation>Giấy bị kẹt trong khay nạp. Hãy lấy ra, rồi quét lại.</translation>
    </message>
    <message>
        <source>There is not enough memory for this scan. Choose a lower resolution, then scan again.</source>
        <translation>Không đủ bộ nhớ cho lần quét này. Hãy chọn độ phân giải thấp hơn, rồi quét lại.</translation>
    </message>
    <message>
        <source>A page did not arrive whole. Check the network, then scan it again.</source>
        <translation>Một trang đến không trọn vẹn. Hãy kiểm tra mạng, rồi quét lại trang đó.</translation>
    </message>
    <message>
        <source>The scanned page is larger than {limit_mb} MB. Choose a lower resolution, then scan again.</source>
        <translation>Trang quét lớn hơn {limit_mb} MB. Hãy chọn độ phân giải thấp hơn, rồi quét lại.</translation>
    </message>
    <message>
        <source>The scanning program of this system is missing. On Debian or Ubuntu install {package}.</source>
        <translation>Hệ thống này thiếu chương trình quét. Trên Debian hoặc Ubuntu hãy cài {package}.</translation>
    </message>
    <message>
        <source>The scanner cannot scan this way. Choose another source, resolution or colour.</source>
        <translation>Máy quét không thể quét theo cách này. Hãy chọn nguồn, độ phân giải hoặc màu khác.</translation>
    </message>
    <message>
        <source>The scanner has not answered for {seconds} seconds. Switch it off and on, then scan again.</source>
        <translation>Máy quét không trả lời trong {seconds} giây. Hãy tắt rồi bật lại, rồi quét lại.</translation>
    </message>
    <message>
        <source>No scanner answers at this address. Check that it is switched on and that the address is right.</source>
        <translation>Không có máy quét nào trả lời ở địa chỉ này. Hãy kiểm tra máy đã bật và địa chỉ đúng.</translation>
    </message>
    <message>
        <source>The whole picture is blurred. Hold the camera still, wait until it is sharp and take it again.</source>
        <translation>Cả hình bị mờ. Hãy giữ yên máy ảnh, đợi đến khi nét rồi chụp lại.</translation>
    </message>
    <message>
        <source>The picture is very dark. Switch a light on and take it again.</source>
        <translation>Hình rất tối. Hãy bật đèn và chụp lại.</translation>
    </message>
    <message>
        <source>The picture has hardly any contrast. Check that the card lies the right way up and take it again.</source>
        <translation>Hình gần như không có tương phản. Hãy kiểm tra thẻ đặt đúng mặt rồi chụp lại.</translation>
    </message>
    <message>
        <source>This spot is blurred. Compare it character by character, or hold still and take it again.</source>
        <translation>Chỗ này bị mờ. Hãy so từng ký tự, hoặc giữ yên và chụp lại.</translation>
    </message>
    <message>
        <source>This spot is cut off by the edge of the picture. Move the card to the middle and take it again.</source>
        <translation>Chỗ này bị mép hình cắt mất. Hãy đưa thẻ vào giữa và chụp lại.</translation>
    </message>
    <message>
        <source>Light is reflected on this spot. Tilt the card a little and take it again.</source>
        <translation>Chỗ này bị lóa sáng. Hãy nghiêng thẻ một chút và chụp lại.</translation>
    </message>
    <message>
        <source>The print on this spot is very faint. Compare it with the card itself.</source>
        <translation>Chữ in ở chỗ này rất nhạt. Hãy so với chính tấm thẻ.</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high. Move closer if they are doubtful.</source>
        <translation>Chữ chỉ cao {pixels} điểm ảnh. Hãy chụp gần hơn nếu còn nghi ngờ.</translation>
    </message>
    <message>
        <source>This spot is too dark. Switch a light on and take it again.</source>
        <translation>Chỗ này quá tối. Hãy bật đèn và chụp lại.</translation>
    </message>
    <message>
        <source>The letters are only {pixels} pixels high, too small to read safely. Move closer and take it again.</source>
        <translation>Chữ chỉ cao {pixels} điểm ảnh, quá nhỏ để đọc chắc chắn. Hãy đến gần hơn và chụp lại.</translation>
    </message>
    <message>
        <source>The reading engine failed on this picture. Try again; if it fails again, start the program anew.</source>
        <translation>Bộ đọc gặp lỗi với hình này. Hãy thử lại; nếu vẫn lỗi, hãy khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>There is not enough memory to read this picture. Close other programs and try again.</source>
        <translation>Không đủ bộ nhớ để đọc hình này. Hãy đóng chương trình khác và thử lại.</translation>
    </message>
    <message>
        <source>The reading engine was started in a way that could send data out, so it was stopped. Start the program anew.</source>
        <translation>Bộ đọc được khởi động theo cách có thể gửi dữ liệu ra ngoài, nên đã bị dừng. Hãy khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>The model file {name} is not the one this program was tested with. Install the program again.</source>
        <translation>Tệp mô hình {name} không phải tệp đã được kiểm thử với chương trình này. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The list of models ({file}) cannot be read. Install the program again.</source>
        <translation>Không đọc được danh sách mô hình ({file}). Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>The model {name}, which reading needs, is missing. Install the program again.</source>
        <translation>Thiếu mô hình {name} cần để đọc. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>A second opinion by Tesseract was asked for, but Tesseract or its language data is not installed. Install both, or read without it.</source>
        <translation>Đã yêu cầu ý kiến thứ hai từ Tesseract, nhưng Tesseract hoặc dữ liệu ngôn ngữ của nó chưa được cài đặt. Hãy cài cả hai, hoặc đọc mà không cần nó.</translation>
    </message>
    <message>
        <source>An accent is hard to see. Compare the accents with the picture.</source>
        <translation>Có một dấu khó nhìn. Hãy so các dấu với hình.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {key} is wrong ({why}). Mend the file or remove it, then start again.</source>
        <translation>{file}, dòng {line}: {key} sai ({why}). Hãy sửa hoặc bỏ tệp này, rồi khởi động lại.</translation>
    </message>
    <message>
        <source>As read, this breaks a rule. One doubtful character was exchanged to meet it. Compare every character.</source>
        <translation>Giá trị đọc được trái với quy tắc. Một ký tự không chắc chắn đã được thay để đúng quy tắc. Hãy so từng ký tự.</translation>
    </message>
    <message>
        <source>At least one character is hard to read. Compare the marked ones with the picture.</source>
        <translation>Có ít nhất một ký tự khó đọc. Hãy so các ký tự được đánh dấu với hình.</translation>
    </message>
    <message>
        <source>The words beside this value could not be read. Check that it is the right one.</source>
        <translation>Không đọc được chữ bên cạnh giá trị này. Hãy kiểm tra xem có đúng giá trị không.</translation>
    </message>
    <message>
        <source>A character in the machine-readable zone could be another one that no check digit tells apart. Compare it.</source>
        <translation>Một ký tự trong vùng máy đọc có thể là ký tự khác mà số kiểm tra không phân biệt được. Hãy so lại.</translation>
    </message>
    <message>
        <source>The check digit in the machine-readable zone fits.</source>
        <translation>Số kiểm tra trong vùng máy đọc khớp.</translation>
    </message>
    <message>
        <source>Only the machine-readable zone gave this name, and it writes no accents. Compare it with the print.</source>
        <translation>Tên này chỉ lấy từ vùng máy đọc, nơi không ghi dấu. Hãy so với tên đã in.</translation>
    </message>
    <message>
        <source>About 1 in {number} such values is wrong, more than this desk lets pass. Compare it with the picture.</source>
        <translation>Khoảng 1 trên {number} giá trị như thế này bị sai, nhiều hơn mức bàn này cho qua. Hãy so với ảnh.</translation>
    </message>
    <message>
        <source>How often such values are wrong has not been measured. Compare it with the picture.</source>
        <translation>Chưa đo được giá trị như thế này sai thường xuyên đến đâu. Hãy so với ảnh.</translation>
    </message>
    <message>
        <source>This was not read in its own place; another number on the card encodes it. Compare it with the print.</source>
        <translation>Mục này không được đọc ở đúng chỗ; nó được suy ra từ một số khác trên thẻ. Hãy so với chữ in.</translation>
    </message>
    <message>
        <source>The printed name and the machine-readable zone fit together but are not the same. Compare both.</source>
        <translation>Tên đã in và vùng máy đọc hợp nhau nhưng không giống hẳn. Hãy so cả hai.</translation>
    </message>
    <message>
        <source>This program cannot read {script} writing yet. Type the field from the picture.</source>
        <translation>Chương trình chưa đọc được chữ {script}. Hãy nhìn hình và gõ trường này.</translation>
    </message>
    <message>
        <source>Front and back say different things. Look at both sides; if the back is of another card, part them.</source>
        <translation>Mặt trước và mặt sau không khớp nhau. Hãy xem cả hai mặt; nếu mặt sau là của thẻ khác, hãy tách ra.</translation>
    </message>
    <message>
        <source>The printed text and the machine-readable zone say different things. Choose the one the picture shows.</source>
        <translation>Chữ in và vùng máy đọc khác nhau. Hãy chọn cái mà hình cho thấy.</translation>
    </message>
    <message>
        <source>A document of before cannot be put back on the desk. Open its picture again.</source>
        <translation>Không thể đưa một giấy tờ trước đó trở lại bàn. Hãy mở lại hình của nó.</translation>
    </message>
    <message>
        <source>In {file}, {key} is no setting or has a value that is not allowed. Tell the administrator.</source>
        <translation>Trong {file}, {key} không phải là cài đặt hoặc có giá trị không được phép. Hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>{file} cannot be read, so nothing in it is locked. Tell the administrator.</source>
        <translation>Không đọc được {file}, nên không có gì trong đó bị khóa. Hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The records are not open. Sign in, or start the program again.</source>
        <translation>Hồ sơ chưa được mở. Hãy đăng nhập, hoặc khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>This record is not countersigned yet. Countersign it, then export.</source>
        <translation>Hồ sơ này chưa được ký duyệt. Hãy ký duyệt, rồi xuất.</translation>
    </message>
    <message>
        <source>{file} was not written by Countersign, so nothing was added to it. Choose another file in the profile.</source>
        <translation>{file} không do Countersign ghi, nên không ghi thêm gì vào đó. Hãy chọn tệp khác trong cấu hình.</translation>
    </message>
    <message>
        <source>The record does not have the promised form at {place}. Nothing was written; please report this.</source>
        <translation>Hồ sơ không có dạng đã định ở {place}. Chưa ghi gì cả; xin hãy báo lỗi này.</translation>
    </message>
    <message>
        <source>The field {field} holds a character that the file cannot hold. Retype the field, then export again.</source>
        <translation>Trường {field} có ký tự mà tệp không chứa được. Hãy gõ lại trường, rồi xuất lại.</translation>
    </message>
    <message>
        <source>The field {field} is longer than a spreadsheet cell can hold. Shorten it, or export to JSON.</source>
        <translation>Trường {field} dài hơn một ô bảng tính. Hãy rút ngắn, hoặc xuất ra JSON.</translation>
    </message>
    <message>
        <source>The disk is full, so {file} was not written. The old file is unchanged. Free some space and export again.</source>
        <translation>Đĩa đã đầy nên {file} chưa được ghi. Tệp cũ không thay đổi. Hãy giải phóng chỗ trống và xuất lại.</translation>
    </message>
    <message>
        <source>{file} may not be written there. The old file is unchanged. Choose another folder in the profile.</source>
        <translation>Không được phép ghi {file} ở đó. Tệp cũ không thay đổi. Hãy chọn thư mục khác trong cấu hình.</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Plug the drive in again, or choose another folder in the profile.</source>
        <translation>Thư mục của {file} không có ở đó. Hãy cắm lại ổ đĩa, hoặc chọn thư mục khác trong cấu hình.</translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there, then export again.</source>
        <translation>{file} đang mở trong chương trình khác. Hãy đóng ở đó, rồi xuất lại.</translation>
    </message>
    <message>
        <source>{file} could not be written. The old file is unchanged. Try again, or choose another folder.</source>
        <translation>Không ghi được {file}. Tệp cũ không thay đổi. Hãy thử lại, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The card fills less than {percent} % of the picture. Move closer and take it again if fields are doubtful.</source>
        <translation>Thẻ chiếm chưa đến {percent} % hình. Hãy đến gần hơn và chụp lại nếu có trường đáng ngờ.</translation>
    </message>
    <message>
        <source>The kind of document is only {percent} % sure. If it is wrong, choose the right one from the list.</source>
        <translation>Loại giấy tờ chỉ chắc {percent} %. Nếu sai, hãy chọn loại đúng trong danh sách.</translation>
    </message>
    <message>
        <source>The kind of document is not sure, so this may be another field. Compare it with the picture.</source>
        <translation>Loại giấy tờ chưa chắc chắn nên đây có thể là mục khác. Hãy so với ảnh.</translation>
    </message>
    <message>
        <source>No kind of document is called {document}. Choose one of the list.</source>
        <translation>Không có loại giấy tờ nào tên là {document}. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>{count} line(s) are in a writing that this computer does not read yet: {scripts}. They are left empty. Type them, or run “countersign doctor” to see how the language is added.</source>
        <translation>{count} dòng dùng chữ viết mà máy này chưa đọc được: {scripts}. Các dòng đó để trống. Hãy gõ vào, hoặc chạy “countersign doctor” để xem cách thêm ngôn ngữ.</translation>
    </message>
    <message>
        <source>The picture is larger than {most} pixels a side. It was read all the same; check the fields.</source>
        <translation>Hình lớn hơn {most} điểm ảnh một cạnh. Hình vẫn được đọc; hãy kiểm tra các trường.</translation>
    </message>
    <message>
        <source>The picture is smaller than {least} pixels a side. Take it again from nearer or at a higher resolution.</source>
        <translation>Hình nhỏ hơn {least} điểm ảnh một cạnh. Hãy chụp lại gần hơn hoặc với độ phân giải cao hơn.</translation>
    </message>
    <message>
        <source>Fields that nobody looked at: {count}, the first is {field}. Accept it with Enter, or correct it.</source>
        <translation>Các trường chưa ai xem: {count}, đầu tiên là {field}. Hãy nhấn Enter để chấp nhận, hoặc sửa lại.</translation>
    </message>
    <message>
        <source>Reading was stopped because the page was closed.</source>
        <translation>Đã dừng đọc vì trang đã đóng.</translation>
    </message>
    <message>
        <source>Reading stopped because of a fault in the program ({fault} in {place}). Try the document once more; if it happens again, please report these two words.</source>
        <translation>Đã dừng đọc vì lỗi trong chương trình ({fault} ở {place}). Hãy thử lại giấy tờ này; nếu lại xảy ra, xin báo hai từ này.</translation>
    </message>
    <message>
        <source>There was not enough memory to read this page. Close other programs, or scan the document again at a lower resolution.</source>
        <translation>Không đủ bộ nhớ để đọc trang này. Hãy đóng chương trình khác, hoặc quét lại giấy tờ với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>A rule is not met, and no reason was given. Correct the field, or write why it is right as it is.</source>
        <translation>Có một quy tắc không đạt và chưa có lý do. Hãy sửa trường, hoặc ghi vì sao để như vậy là đúng.</translation>
    </message>
    <message>
        <source>A rule of {field} is not met ({rule}). Correct the field, or write why it is right as it is.</source>
        <translation>Một quy tắc của {field} không đạt ({rule}). Hãy sửa trường, hoặc ghi vì sao để như vậy là đúng.</translation>
    </message>
    <message>
        <source>The reading process stopped in the middle of this document and was started again. Try the document once more; if it happens again, scan or photograph it anew.</source>
        <translation>Tiến trình đọc bị dừng giữa chừng ở giấy tờ này và đã khởi động lại. Hãy thử lại giấy tờ; nếu lại xảy ra, hãy quét hoặc chụp lại.</translation>
    </message>
    <message>
        <source>This document took longer than {seconds} seconds, so reading was stopped. Scan or photograph it again, straight and without much background.</source>
        <translation>Giấy tờ này mất hơn {seconds} giây nên đã dừng đọc. Hãy quét hoặc chụp lại, đặt thẳng và ít nền.</translation>
    </message>
    <message>
        <source>The reading process could not be started. Close other programs, then start Countersign again.</source>
        <translation>Không khởi động được tiến trình đọc. Hãy đóng chương trình khác, rồi khởi động lại Countersign.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program ({kind}). Nothing you typed is lost; try it again, and report it if it happens twice.</source>
        <translation>Có lỗi bên trong chương trình ({kind}). Những gì bạn gõ không mất; hãy thử lại, và báo lỗi nếu lại xảy ra.</translation>
    </message>
    <message>
        <source>The window cannot be shown: the system lacks {libraries}. On Debian or Ubuntu install: {packages}.</source>
        <translation>Không hiện được cửa sổ: hệ thống thiếu {libraries}. Trên Debian hoặc Ubuntu hãy cài: {packages}.</translation>
    </message>
    <message>
        <source>There is no display to show the window on. Start Countersign in a graphical session, or use the command countersign read.</source>
        <translation>Không có màn hình để hiện cửa sổ. Hãy khởi động Countersign trong phiên đồ họa, hoặc dùng lệnh countersign read.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. Check that the graphical session is running and that DISPLAY names it.</source>
        <translation>Màn hình {display} không trả lời. Hãy kiểm tra phiên đồ họa đang chạy và DISPLAY trỏ đúng tới nó.</translation>
    </message>
    <message>
        <source>This field has no box on the picture yet. Draw one: Field, Draw the box by hand.</source>
        <translation>Trường này chưa có khung trên hình. Hãy vẽ một khung: Trường, Vẽ khung bằng tay.</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Đã chứng thực</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Rõ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>{count} proven</source>
        <translation>{count} đã chứng thực</translation>
    </message>
    <message>
        <source>{count} clear</source>
        <translation>{count} rõ</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} cần kiểm tra</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>{count} mâu thuẫn</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} thiếu</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} đã xác nhận</translation>
    </message>
    <message>
        <source>printed text</source>
        <translation>chữ in</translation>
    </message>
    <message>
        <source>machine-readable zone</source>
        <translation>vùng máy đọc</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>mã vạch</translation>
    </message>
    <message>
        <source>worked out from another field</source>
        <translation>suy từ trường khác</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>người thao tác</translation>
    </message>
    <message>
        <source>reader is warming up</source>
        <translation>bộ đọc đang chuẩn bị</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ngoại tuyến</translation>
    </message>
    <message>
        <source>reader is starting again</source>
        <translation>bộ đọc đang khởi động lại</translation>
    </message>
    <message>
        <source>reader is closed</source>
        <translation>bộ đọc đã đóng</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>giám sát</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>quản trị viên</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>đăng nhập</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>đăng xuất</translation>
    </message>
    <message>
        <source>PIN refused</source>
        <translation>PIN bị từ chối</translation>
    </message>
    <message>
        <source>let in again</source>
        <translation>cho vào lại</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>ký duyệt</translation>
    </message>
    <message>
        <source>field changed</source>
        <translation>đổi mục</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>đã xuất</translation>
    </message>
    <message>
        <source>covered field shown</source>
        <translation>hiện mục bị che</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>operator entered</source>
        <translation>thêm người thao tác</translation>
    </message>
    <message>
        <source>operator changed</source>
        <translation>đổi người thao tác</translation>
    </message>
    <message>
        <source>one operator without a PIN</source>
        <translation>một người, không PIN</translation>
    </message>
    <message>
        <source>policy changed</source>
        <translation>đổi chính sách</translation>
    </message>
    <message>
        <source>recovery passphrase changed</source>
        <translation>đổi cụm mật khẩu khôi phục</translation>
    </message>
    <message>
        <source>unfinished document erased</source>
        <translation>xóa giấy tờ chưa xong</translation>
    </message>
    <message>
        <source>log written for an auditor</source>
        <translation>ghi nhật ký cho kiểm toán</translation>
    </message>
    <message>
        <source>backed up</source>
        <translation>sao lưu</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>khôi phục từ bản sao</translation>
    </message>
    <message>
        <source>date believed</source>
        <translation>tin ngày</translation>
    </message>
    <message>
        <source>store set up</source>
        <translation>lập kho</translation>
    </message>
    <message>
        <source>At least one administrator must be able to sign in. Make somebody else administrator first.</source>
        <translation>Phải có ít nhất một quản trị viên đăng nhập được. Hãy đặt người khác làm quản trị viên trước.</translation>
    </message>
    <message>
        <source>This needs a second person. Ask a supervisor to approve it with a PIN.</source>
        <translation>Việc này cần người thứ hai. Hãy nhờ giám sát viên phê duyệt bằng mã PIN.</translation>
    </message>
    <message>
        <source>This person may not approve it. Ask a supervisor or an administrator.</source>
        <translation>Người này không được phê duyệt. Hãy hỏi giám sát viên hoặc quản trị viên.</translation>
    </message>
    <message>
        <source>The second person must be somebody else. Ask another supervisor.</source>
        <translation>Người thứ hai phải là người khác. Hãy nhờ một giám sát viên khác.</translation>
    </message>
    <message>
        <source>Entries at the end of the log are missing, or its end was exchanged.</source>
        <translation>Các mục cuối nhật ký bị thiếu, hoặc phần cuối đã bị tráo.</translation>
    </message>
    <message>
        <source>This entry of the log, or the one before it, was changed.</source>
        <translation>Mục này của nhật ký, hoặc mục trước nó, đã bị sửa.</translation>
    </message>
    <message>
        <source>Entries of the log are missing before this one, or their order was changed.</source>
        <translation>Thiếu mục nhật ký trước mục này, hoặc thứ tự đã bị đổi.</translation>
    </message>
    <message>
        <source>This entry of the log was not written by the program.</source>
        <translation>Mục này của nhật ký không do chương trình ghi.</translation>
    </message>
    <message>
        <source>This backup is not whole ({name}), so it was not used. Choose another one.</source>
        <translation>Bản sao lưu này không toàn vẹn ({name}) nên không được dùng. Hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>This checkpoint was not signed by the store whose log this is.</source>
        <translation>Điểm kiểm này không do kho của nhật ký này ký.</translation>
    </message>
    <message>
        <source>This is not a checkpoint of Countersign. Choose the checkpoint file that came with an export.</source>
        <translation>Đây không phải điểm kiểm của Countersign. Hãy chọn tệp điểm kiểm đi kèm lần xuất.</translation>
    </message>
    <message>
        <source>The date {date} is far ahead of the last one that was seen, so nothing was erased. Check the system&apos;s date; an administrator can confirm it.</source>
        <translation>Ngày {date} vượt xa ngày thấy lần cuối nên chưa xóa gì. Hãy kiểm tra ngày của hệ thống; quản trị viên có thể xác nhận.</translation>
    </message>
    <message>
        <source>The system&apos;s date lies before {date}, which was seen already, so nothing was erased. Correct the date, or an administrator confirms it.</source>
        <translation>Ngày của hệ thống ở trước {date}, ngày đã thấy, nên chưa xóa gì. Hãy sửa ngày, hoặc quản trị viên xác nhận.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one, best on another disk.</source>
        <translation>Chưa có bản sao lưu nào. Hãy tạo một bản, tốt nhất trên đĩa khác.</translation>
    </message>
    <message>
        <source>Some scripts may show as boxes: {names} missing. Install these fonts.</source>
        <translation>Một số chữ viết có thể hiện thành ô vuông: thiếu {names}. Hãy cài các phông này.</translation>
    </message>
    <message>
        <source>Outside files are not opened in a full jail on this system. Open only files that you trust.</source>
        <translation>Trên hệ thống này tệp ngoài không được mở trong vùng cách ly hoàn toàn. Chỉ mở tệp mà bạn tin cậy.</translation>
    </message>
    <message>
        <source>This system offers no keyring, so the recovery passphrase is asked for at each start.</source>
        <translation>Hệ thống này không có kho khóa nên mỗi lần khởi động sẽ hỏi cụm mật khẩu khôi phục.</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, install Tesseract&apos;s data for them; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>Trang bằng các ngôn ngữ này được hiển thị nhưng không được đọc. Để đọc, hãy cài dữ liệu Tesseract; trên Debian và Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>Pages in these languages are shown but not read. To read them, add the Python package tesserocr (the extra “tesseract” of this program) and Tesseract&apos;s data; on Debian and Ubuntu: sudo apt-get install {packages}</source>
        <translation>Trang bằng các ngôn ngữ này được hiển thị nhưng không được đọc. Để đọc, hãy thêm gói Python tesserocr (phần bổ sung “tesseract” của chương trình) và dữ liệu Tesseract; trên Debian và Ubuntu: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>The package {name} is missing. Install Countersign again.</source>
        <translation>Thiếu gói {name}. Hãy cài lại Countersign.</translation>
    </message>
    <message>
        <source>This could not be looked at ({name}). Run it again; if it stays so, ask an administrator.</source>
        <translation>Không kiểm tra được mục này ({name}). Hãy chạy lại; nếu vẫn vậy, hãy hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>No scanner answers. Connect one and switch it on, if one is to be used.</source>
        <translation>Không có máy quét nào trả lời. Nếu muốn dùng, hãy nối và bật máy quét.</translation>
    </message>
    <message>
        <source>The program scanimage is missing. Install the package sane-utils to use scanners.</source>
        <translation>Thiếu chương trình scanimage. Hãy cài gói sane-utils để dùng máy quét.</translation>
    </message>
    <message>
        <source>{count} network connections are open, and there must be none. Close the program and report it.</source>
        <translation>Có {count} kết nối mạng đang mở, lẽ ra không được có. Hãy đóng chương trình và báo lại.</translation>
    </message>
    <message>
        <source>Only {free} are free on the disk of the records. Free some space.</source>
        <translation>Đĩa chứa hồ sơ chỉ còn {free}. Hãy giải phóng dung lượng.</translation>
    </message>
    <message>
        <source>The log is not the one that this checkpoint was made of.</source>
        <translation>Nhật ký này không phải bản mà điểm kiểm này được lập.</translation>
    </message>
    <message>
        <source>The log is older than what was written already: an old copy was put in its place.</source>
        <translation>Nhật ký cũ hơn những gì đã ghi: một bản sao cũ đã bị đặt vào thay.</translation>
    </message>
    <message>
        <source>The file {file} is not an exported log of Countersign. Choose another one.</source>
        <translation>Tệp {file} không phải nhật ký do Countersign xuất. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask a supervisor or an administrator.</source>
        <translation>Vai trò của bạn không được làm việc này. Hãy hỏi giám sát viên hoặc quản trị viên.</translation>
    </message>
    <message>
        <source>There is an operator {operator} already. Choose another short name.</source>
        <translation>Đã có nhân viên {operator}. Hãy chọn tên ngắn khác.</translation>
    </message>
    <message>
        <source>A short name may hold letters, digits, - and _ only. Choose another one.</source>
        <translation>Tên ngắn chỉ được có chữ, số, - và _. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>This operator is not known. Choose one from the list.</source>
        <translation>Không có nhân viên này. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>There are operators with PINs already. Working without PINs can be chosen at the first start only.</source>
        <translation>Đã có nhân viên dùng mã PIN. Chỉ có thể chọn làm việc không PIN ở lần khởi động đầu tiên.</translation>
    </message>
    <message>
        <source>The key of the records is not in this system&apos;s keyring. Type the recovery passphrase.</source>
        <translation>Khóa của hồ sơ không có trong kho khóa của hệ thống này. Hãy gõ cụm mật khẩu khôi phục.</translation>
    </message>
    <message>
        <source>This is not the recovery passphrase. Compare it with the printed one, letter by letter.</source>
        <translation>Đây không phải cụm mật khẩu khôi phục. Hãy so từng chữ với bản in.</translation>
    </message>
    <message>
        <source>The kept picture is damaged and cannot be shown. Restore a backup if it is needed.</source>
        <translation>Ảnh đã lưu bị hỏng, không hiện được. Hãy khôi phục bản sao lưu nếu cần.</translation>
    </message>
    <message>
        <source>No picture is kept with this record. It may have been erased by the site&apos;s rules.</source>
        <translation>Không có ảnh lưu cùng hồ sơ này. Có thể ảnh đã bị xóa theo quy định nơi này.</translation>
    </message>
    <message>
        <source>A PIN needs at least {least} characters. Choose a longer one.</source>
        <translation>Mã PIN cần ít nhất {least} ký tự. Hãy chọn mã dài hơn.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {seconds} seconds, then try again.</source>
        <translation>Nhập sai mã PIN quá nhiều lần. Hãy chờ {seconds} giây rồi thử lại.</translation>
    </message>
    <message>
        <source>Name and PIN do not fit together. Try again.</source>
        <translation>Tên và mã PIN không khớp. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The policy file is wrong at {key}. Correct the name or the value there; nothing was changed.</source>
        <translation>Tệp chính sách sai ở {key}. Hãy sửa tên hoặc giá trị ở đó; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The policy file cannot be read ({detail}). Correct it; nothing was changed.</source>
        <translation>Không đọc được tệp chính sách ({detail}). Hãy sửa tệp; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>No reason was given. Write why the record is changed.</source>
        <translation>Chưa nêu lý do. Hãy viết vì sao hồ sơ được sửa.</translation>
    </message>
    <message>
        <source>This record is saved already. Open it from the history to change it.</source>
        <translation>Hồ sơ này đã được lưu. Hãy mở nó từ lịch sử để sửa.</translation>
    </message>
    <message>
        <source>This record is not in the store. It may have been erased; look for it in the history.</source>
        <translation>Hồ sơ này không có trong kho. Có thể nó đã bị xóa; hãy tìm trong lịch sử.</translation>
    </message>
    <message>
        <source>This version of the program does not know documents of the kind {document}. Install the newest version.</source>
        <translation>Phiên bản này không biết loại giấy tờ {document}. Hãy cài phiên bản mới nhất.</translation>
    </message>
    <message>
        <source>This record cannot be read, its data were damaged. Restore the last good backup.</source>
        <translation>Không đọc được hồ sơ này, dữ liệu đã hỏng. Hãy khôi phục bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>Another window is writing to the records. Try again in a moment.</source>
        <translation>Một cửa sổ khác đang ghi hồ sơ. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The records are closed. Open them again.</source>
        <translation>Kho hồ sơ đã đóng. Hãy mở lại.</translation>
    </message>
    <message>
        <source>The records in {file} are damaged; nothing was changed. Restore the last good backup.</source>
        <translation>Hồ sơ trong {file} bị hỏng; chưa có gì thay đổi. Hãy khôi phục bản sao lưu tốt gần nhất.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Free some space and try again.</source>
        <translation>Đĩa đã đầy nên chưa lưu gì. Hãy giải phóng dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>There are records in this folder already. Open them, or choose another folder.</source>
        <translation>Thư mục này đã có hồ sơ. Hãy mở chúng, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder.</source>
        <translation>Tệp {file} thuộc về chương trình khác. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The records are open in another window. Close it, then try again.</source>
        <translation>Kho hồ sơ đang mở ở cửa sổ khác. Hãy đóng cửa sổ đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk did not take the data, so nothing was saved ({file}). Check the disk and try again.</source>
        <translation>Đĩa không nhận dữ liệu nên chưa lưu gì ({file}). Hãy kiểm tra đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Copy it from the last backup beside the records.</source>
        <translation>Tệp khóa {file} bị hỏng. Hãy chép nó từ bản sao lưu gần nhất vào cạnh hồ sơ.</translation>
    </message>
    <message>
        <source>The key file {file} is missing, so the records cannot be opened. Copy it from the last backup.</source>
        <translation>Thiếu tệp khóa {file} nên không mở được hồ sơ. Hãy chép nó từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The records {file} are missing. Connect their disk, or restore the last backup; no new ones were made.</source>
        <translation>Không thấy hồ sơ {file}. Hãy gắn đĩa chứa chúng, hoặc khôi phục bản sao lưu gần nhất; không tạo kho mới.</translation>
    </message>
    <message>
        <source>The database library does not encrypt. Install Countersign again; nothing was written.</source>
        <translation>Thư viện cơ sở dữ liệu không mã hóa. Hãy cài lại Countersign; chưa ghi gì.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Check who may read it.</source>
        <translation>Không đọc được tệp {file}. Hãy kiểm tra ai được đọc nó.</translation>
    </message>
    <message>
        <source>The folder of the records cannot be written to ({file}); nothing was saved. Check who may write there.</source>
        <translation>Không ghi được vào thư mục hồ sơ ({file}); chưa lưu gì. Hãy kiểm tra ai được ghi vào đó.</translation>
    </message>
    <message>
        <source>The records in {file} were made by a newer version of the program. Install that version.</source>
        <translation>Hồ sơ trong {file} do phiên bản mới hơn tạo ra. Hãy cài phiên bản đó.</translation>
    </message>
</context>
</TS>
