<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>ActionBar</name>
    <message>
        <source>Những việc khác làm được ở trang này</source>
        <translation>Other things to do on this page</translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Không có gì thay đổi.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Xem danh sách</source>
        <translation>Show list</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Trở lại các cột ban đầu</source>
        <translation>Back to the original columns</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <source>Chưa lưu: còn mục cần sửa, lý do ghi ngay dưới từng mục.</source>
        <translation>Not saved: some items are to be corrected; the reason stands under each.</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Nội dung chưa lưu được giữ trong bản nháp.</source>
        <translation>What is not saved yet is kept in the draft.</translation>
    </message>
    <message>
        <source>{0} (Ctrl+S); {0} và sang dòng tiếp (Ctrl+Enter)</source>
        <translation>{0} (Ctrl+S); {0} and go to the next row (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đóng (Esc); nội dung chưa lưu được giữ trong bản nháp</source>
        <translation>Close (Esc); what is not saved yet is kept in the draft</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chép chi tiết</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Bỏ lọc: {0}</source>
        <translation>Filter off: {0}</translation>
    </message>
    <message>
        <source>Bỏ điều kiện lọc này</source>
        <translation>Remove this filter</translation>
    </message>
    <message>
        <source>Chỉ hiện những dòng theo lĩnh vực, đơn vị, tình trạng…</source>
        <translation>Show only rows of a field, a unit, a state…</translation>
    </message>
    <message>
        <source>Chọn cột hiện trong danh sách</source>
        <translation>Choose the columns of the list</translation>
    </message>
    <message>
        <source>Cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>In danh sách, sổ, phiếu</source>
        <translation>Print lists, registers, slips</translation>
    </message>
    <message>
        <source>Lọc theo</source>
        <translation>Filter by</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Lọc trong danh sách</source>
        <translation>Filter in the list</translation>
    </message>
    <message>
        <source>Lọc trong danh sách (Ctrl+F)</source>
        <translation>Filter in the list (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>1. Đây là máy của cơ quan nào?</source>
        <translation>1. Which office does this PC belong to?</translation>
    </message>
    <message>
        <source>2. Ai làm việc trên máy này?</source>
        <translation>2. Who works at this PC?</translation>
    </message>
    <message>
        <source>3. Bản sao lưu thứ hai để ở đâu?</source>
        <translation>3. Where does the second backup go?</translation>
    </message>
    <message>
        <source>Ba mục dưới đây là đủ để làm việc; sau này đều sửa được.</source>
        <translation>The three items below are enough to begin; all can be changed later.</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Bắt đầu với cơ quan của mình</source>
        <translation>Begin with your own office</translation>
    </message>
    <message>
        <source>Chưa có tên cơ quan.</source>
        <translation>The name of the office is missing.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Chọn nơi để bản sao lưu</source>
        <translation>Choose a place for backups</translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Có thể để trống, chọn sau ở trang Cài đặt</source>
        <translation>May be left empty and chosen later on the page Settings</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Gõ một phần tên xã, phường hoặc tỉnh rồi chọn trong danh mục; tên cũ trước 01/7/2025 cũng tìm được. Không có trong danh mục thì ghi tên đầy đủ như trên con dấu.</source>
        <translation>Type part of the name of a commune, ward or province and choose it from the list; names from before 1 July 2025 are found too. If it is not in the list, write the full name as on the seal.</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Khai báo cơ quan</source>
        <translation>Set up the office</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Mã đơn vị hành chính, nếu biết</source>
        <translation>Administrative unit code, if known</translation>
    </message>
    <message>
        <source>Mỗi ngày chương trình tự sao lưu vào thư mục dữ liệu. Chọn thêm một ổ đĩa khác hoặc USB thì máy hỏng vẫn còn dữ liệu.</source>
        <translation>Every day the program makes a backup in its data folder. Choose another disk or a USB stick too, and the data survive a broken PC.</translation>
    </message>
    <message>
        <source>Mở cơ quan mẫu</source>
        <translation>Open the sample office</translation>
    </message>
    <message>
        <source>Nhật ký thay đổi ghi tên này vào mỗi lần lưu.</source>
        <translation>The log of changes records this name with every save.</translation>
    </message>
    <message>
        <source>Thuộc tỉnh, thành phố</source>
        <translation>Province or city</translation>
    </message>
    <message>
        <source>Thư mục</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Ví dụ: Nguyễn Thị Bình</source>
        <translation>For example: Nguyễn Thị Bình</translation>
    </message>
    <message>
        <source>Ví dụ: tỉnh Sơn Khê</source>
        <translation>For example: tỉnh Sơn Khê</translation>
    </message>
    <message>
        <source>Ví dụ: Đảng ủy xã Suối Đá</source>
        <translation>For example: Đảng ủy xã Suối Đá</translation>
    </message>
    <message>
        <source>Xã, phường, tỉnh</source>
        <translation>Commune, ward, province</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Chọn một dòng để xem chi tiết.</source>
        <translation>Choose a row to see its details.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Nội dung văn bản, chỗ tìm thấy được tô nền</source>
        <translation>Content of the document; what was found is highlighted</translation>
    </message>
    <message>
        <source>{0}: bấm để điền</source>
        <translation>{0}: click to fill in</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Gõ 15102025, 15/10, tháng 10/2025, quý 3/2025… Ctrl+; là ngày hôm nay</source>
        <translation>Type 15102025, 15/10, tháng 10/2025, quý 3/2025… Ctrl+; is today</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Năm {0}</source>
        <translation>Year {0}</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Chép dòng đã chọn (Ctrl+C)</source>
        <translation>Copy the chosen rows (Ctrl+C)</translation>
    </message>
    <message>
        <source>Chép thành dòng tin nhắn</source>
        <translation>Copy as message text</translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation>{0} rows</translation>
    </message>
    <message>
        <source>Đang chép {0} dòng</source>
        <translation>Copying {0} rows</translation>
    </message>
    <message>
        <source>Đang hiện {0} trong {1}</source>
        <translation>Showing {0} of {1}</translation>
    </message>
    <message>
        <source>Đã chép {0} dòng.</source>
        <translation>{0} rows copied.</translation>
    </message>
    <message>
        <source>Đã chọn {0} · {1}</source>
        <translation>{0} chosen · {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Dân vận khéo</source>
        <translation>Dân vận khéo</translation>
    </message>
    <message>
        <source>Những gì vừa gõ chưa được lưu vào sổ. Bản nháp vẫn còn, lần sau có thể nhập tiếp.</source>
        <translation>What you just typed is not in the register yet. The draft is kept; you can go on next time.</translation>
    </message>
    <message>
        <source>Thả vào đây: văn bản, file Excel, thư mục</source>
        <translation>Drop here: documents, Excel files, folders</translation>
    </message>
    <message>
        <source>Tiếp tục nhập</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>Đóng khi đang nhập dở?</source>
        <translation>Close with unfinished forms?</translation>
    </message>
    <message>
        <source>Đóng, giữ bản nháp</source>
        <translation>Close, keep the draft</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>{0}, {1} việc chờ</source>
        <translation>{0}, {1} waiting</translation>
    </message>
</context>
<context>
    <name>NoLetter</name>
    <message>
        <source>Chọn file văn bản…</source>
        <translation>Choose document file…</translation>
    </message>
    <message>
        <source>Dán nội dung văn bản vào đây</source>
        <translation>Paste the content of the document here</translation>
    </message>
    <message>
        <source>Kéo file Word, PDF có chữ hoặc .txt vào cửa sổ, hoặc dán nội dung vào ô dưới: chương trình đọc số, ngày, trích yếu, nhiệm vụ và nơi nhận. Chỉ có bản giấy thì nhập ngay ở bên phải.</source>
        <translation>Drag a Word file, a PDF with text or a .txt file into the window, or paste the content into the box below: the program reads number, day, subject, tasks and recipients. If there is only paper, type it in at the right.</translation>
    </message>
    <message>
        <source>Mở file để nhìn và nhập</source>
        <translation>Open the file to look at while typing</translation>
    </message>
    <message>
        <source>Ô dán nội dung văn bản</source>
        <translation>Box to paste the content of the document into</translation>
    </message>
    <message>
        <source>Đưa văn bản vào đây</source>
        <translation>Put a document in here</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Bỏ mọi điều kiện lọc</source>
        <translation>Remove all filters</translation>
    </message>
    <message>
        <source>Các dòng của danh sách đang bị ẩn bởi chữ lọc và các điều kiện ở trên.</source>
        <translation>The rows of the list are hidden by the filter text and the conditions above.</translation>
    </message>
    <message>
        <source>Không có dòng nào khớp điều kiện lọc</source>
        <translation>No row fits the filters</translation>
    </message>
</context>
<context>
    <name>OfficePanel</name>
    <message>
        <source>Bản sao lưu gần nhất: {0}.</source>
        <translation>Latest backup: {0}.</translation>
    </message>
    <message>
        <source>Chưa có bản sao lưu nào.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Chọn bản sao lưu</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Dữ liệu hiện nay được thay bằng dữ liệu trong bản sao lưu. Trước đó chương trình sao lưu dữ liệu hiện nay, nên có thể lấy lại.</source>
        <translation>The data are replaced by those of the backup. Before that the program backs up the present data, so you can get them back.</translation>
    </message>
    <message>
        <source>Ghi vào nhật ký mỗi lần lưu</source>
        <translation>Written in the log with every save</translation>
    </message>
    <message>
        <source>Giao diện</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Giữ dữ liệu hiện nay</source>
        <translation>Keep the present data</translation>
    </message>
    <message>
        <source>Hai nơi giữ cùng số liệu thì có cùng mã; có thể đọc mã qua điện thoại.</source>
        <translation>Two offices that hold the same data have the same code; it can be read out over the telephone.</translation>
    </message>
    <message>
        <source>Khôi phục</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Khôi phục từ “{0}”?</source>
        <translation>Restore from “{0}”?</translation>
    </message>
    <message>
        <source>Khôi phục…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Kiểm tra dữ liệu</source>
        <translation>Check data</translation>
    </message>
    <message>
        <source>Màu nền</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Mã đối chiếu</source>
        <translation>Comparison code</translation>
    </message>
    <message>
        <source>Mỗi ngày chương trình tự sao lưu một lần vào thư mục dữ liệu, và chép thêm vào nơi thứ hai nếu có.</source>
        <translation>Once a day the program makes a backup in its data folder, and copies it to the second place if there is one.</translation>
    </message>
    <message>
        <source>Mở thư mục sao lưu</source>
        <translation>Open the backup folder</translation>
    </message>
    <message>
        <source>Người làm việc</source>
        <translation>Person working here</translation>
    </message>
    <message>
        <source>Nơi sao lưu thứ hai</source>
        <translation>Second backup place</translation>
    </message>
    <message>
        <source>Sao lưu ngay</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Sao lưu ra nơi khác</source>
        <translation>Back up elsewhere</translation>
    </message>
    <message>
        <source>Sao lưu ra nơi khác…</source>
        <translation>Back up elsewhere…</translation>
    </message>
    <message>
        <source>Sao lưu, khôi phục</source>
        <translation>Backup, restore</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Theo máy</source>
        <translation>As on the PC</translation>
    </message>
    <message>
        <source>Thư mục dữ liệu</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Đang kiểm tra dữ liệu</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Đang sao lưu</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>Đã sao lưu vào “{0}”.</source>
        <translation>Backup made in “{0}”.</translation>
    </message>
    <message>
        <source>Đối chiếu với nơi khác</source>
        <translation>Compare with another office</translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>Mỗi dòng ghi một mục</source>
        <translation>One entry a line</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Ví dụ: loc nga, bao loc, hai duong</source>
        <translation>For example: loc nga, bao loc, hai duong</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dừng việc này; những gì đang làm dở được trả lại như trước</source>
        <translation>Stop this work; what is half done is put back as it was</translation>
    </message>
</context>
<context>
    <name>QuickFigures</name>
    <message>
        <source>Chép câu</source>
        <translation>Copy sentence</translation>
    </message>
    <message>
        <source>Chép số</source>
        <translation>Copy number</translation>
    </message>
    <message>
        <source>Mở danh sách</source>
        <translation>Open list</translation>
    </message>
    <message>
        <source>Số liệu nhanh</source>
        <translation>Quick figures</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Gõ một phần tên, không cần dấu</source>
        <translation>Type part of a name, accents not needed</translation>
    </message>
    <message>
        <source>Thêm “{0}”</source>
        <translation>Add “{0}”</translation>
    </message>
</context>
<context>
    <name>RestoredLine</name>
    <message>
        <source>Bỏ bản nháp</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Đã lấy lại nội dung đang nhập dở lần trước.</source>
        <translation>What was being typed last time has been brought back.</translation>
    </message>
</context>
<context>
    <name>SampleOffice</name>
    <message>
        <source>Chưa lập được cơ quan mẫu. Dữ liệu của cơ quan ta không bị ảnh hưởng.</source>
        <translation>The sample office could not be made. Our office&apos;s data are not affected.</translation>
    </message>
    <message>
        <source>Đang lập cơ quan mẫu, vài giây nữa sẽ mở thành cửa sổ riêng.</source>
        <translation>Making the sample office; in a few seconds it opens in its own window.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Chưa có hồ sơ nào. Văn bản, mô hình, hoạt động đã ghi sẽ tìm được ở đây.</source>
        <translation>Nothing has been recorded yet. Letters, models and activities that are recorded will be found here.</translation>
    </message>
    <message>
        <source>Gõ một phần tên, không cần dấu</source>
        <translation>Type part of the name, accents not needed</translation>
    </message>
    <message>
        <source>Gõ vài chữ trong tên, số văn bản, nội dung; không cần dấu</source>
        <translation>Type some letters of a name, document number or content; accents not needed</translation>
    </message>
    <message>
        <source>Không thấy. Thử gõ ít chữ hơn.</source>
        <translation>Nothing found. Try fewer letters.</translation>
    </message>
    <message>
        <source>Kết quả tìm</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Nội dung cần tìm</source>
        <translation>What to search for</translation>
    </message>
    <message>
        <source>Tìm khắp nơi</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>Tìm thấy {0}</source>
        <translation>{0} found</translation>
    </message>
    <message>
        <source>Vừa ghi gần đây. Gõ vài chữ để tìm trong mọi hồ sơ, văn bản.</source>
        <translation>Recorded last. Type some words to search all records and letters.</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Chưa chọn. Nên chọn một ổ đĩa khác hoặc USB</source>
        <translation>Not chosen. Better choose another disk or a USB stick</translation>
    </message>
    <message>
        <source>Chọn nơi để bản sao lưu</source>
        <translation>Choose a place for backups</translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Nơi sao lưu thứ hai</source>
        <translation>Second backup place</translation>
    </message>
</context>
<context>
    <name>SmallTable</name>
    <message>
        <source>Bỏ dòng</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Bỏ dòng đang chọn (Delete)</source>
        <translation>Remove the chosen row (Delete)</translation>
    </message>
</context>
<context>
    <name>StatusArea</name>
    <message>
        <source>Cần quyết định {0}</source>
        <translation>{0} to decide</translation>
    </message>
    <message>
        <source>Đã lưu {0}</source>
        <translation>Saved {0}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Năm làm việc của cả chương trình</source>
        <translation>Working year of the whole program</translation>
    </message>
    <message>
        <source>Năm {0}</source>
        <translation>Year {0}</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Không còn gì để hoàn tác.</source>
        <translation>Nothing left to undo.</translation>
    </message>
    <message>
        <source>Không có gì để làm lại.</source>
        <translation>Nothing to redo.</translation>
    </message>
    <message>
        <source>Đang hoàn tác</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Đã hoàn tác lần nhận “{0}”. File gốc vẫn được lưu.</source>
        <translation>The import of “{0}” was undone. The original file is kept.</translation>
    </message>
    <message>
        <source>Đã hoàn tác {0} file vừa nhận. File gốc vẫn được lưu.</source>
        <translation>The import of {0} files was undone. The original files are kept.</translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Đã hoàn tác: {0}</source>
        <translation>Undone: {0}</translation>
    </message>
    <message>
        <source>Đã làm lại.</source>
        <translation>Redone.</translation>
    </message>
</context>
<context>
    <name>activities</name>
    <message>
        <source>Chưa ghi hoạt động nào</source>
        <translation>No activity recorded yet</translation>
    </message>
    <message>
        <source>Ghi đã khắc phục</source>
        <translation>Record as put right</translation>
    </message>
    <message>
        <source>Hai nơi sửa khác nhau</source>
        <translation>Two offices differ</translation>
    </message>
    <message>
        <source>Hạn khắc phục</source>
        <translation>Put right by</translation>
    </message>
    <message>
        <source>Khắc phục</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Kinh phí (đồng)</source>
        <translation>Cost (đồng)</translation>
    </message>
    <message>
        <source>Kiến nghị</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Kênh</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lượt tiếp cận</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Quán triệt, ký giao ước, tuyên truyền, tập huấn, kiểm tra, kinh phí, hội nghị được ghi ở đây; báo cáo năm lấy số liệu từ danh sách này.</source>
        <translation>Briefings, signing of commitments, publicity, training, inspections, costs and conferences are recorded here; the yearly report takes its figures from this list.</translation>
    </message>
    <message>
        <source>Số liệu đã chốt không thay đổi. Ghi lý do để tra cứu về sau.</source>
        <translation>Closed figures do not change. Write a reason, so that it can be looked up later.</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation>Under document</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm hoạt động</source>
        <translation>Add activity</translation>
    </message>
    <message>
        <source>Xóa {0}?</source>
        <translation>Delete {0}?</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>chưa có số</source>
        <translation>no figure yet</translation>
    </message>
    <message>
        <source>{0} người</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>Đã ghi khắc phục xong {0}.</source>
        <translation>{0} recorded as put right.</translation>
    </message>
    <message>
        <source>Đã ghi {0}.</source>
        <translation>{0} recorded.</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Đã xóa {0}.</source>
        <translation>{0} deleted.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>attaching</name>
    <message>
        <source>Bỏ file</source>
        <translation>Remove the file</translation>
    </message>
    <message>
        <source>Bỏ file {0}</source>
        <translation>Remove the file {0}</translation>
    </message>
    <message>
        <source>Bỏ file {0}?</source>
        <translation>Remove the file {0}?</translation>
    </message>
    <message>
        <source>Chọn một dòng có thể đính kèm file.</source>
        <translation>Select one line that may have files attached.</translation>
    </message>
    <message>
        <source>Chọn ảnh, bản quét để đính kèm</source>
        <translation>Choose photos or scans to attach</translation>
    </message>
    <message>
        <source>File không còn đi kèm hồ sơ này nữa. Ghi lý do để tra cứu về sau.</source>
        <translation>The file will no longer go with this record. Give the reason so that it can be looked up later.</translation>
    </message>
    <message>
        <source>File đính kèm ({0})</source>
        <translation>Attached files ({0})</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Không có file đính kèm nào trong máy.</source>
        <translation>No attached file is on this computer.</translation>
    </message>
    <message>
        <source>Kéo ảnh, bản quét (PDF) vào đây, hoặc &lt;a href=&apos;#&apos;&gt;chọn file…&lt;/a&gt;</source>
        <translation>Drag photos or scans (PDF) here, or &lt;a href=&apos;#&apos;&gt;choose files…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Máy chưa có chương trình để mở {0}.</source>
        <translation>This computer has no program to open {0}.</translation>
    </message>
    <message>
        <source>Mở file đính kèm</source>
        <translation>Open the attached files</translation>
    </message>
    <message>
        <source>Thả vào đây để đính kèm vào {0}</source>
        <translation>Drop here to attach to {0}</translation>
    </message>
    <message>
        <source>{0} không có trong máy; đề nghị {1} gửi lại kèm file.</source>
        <translation>{0} is not on this computer; please ask {1} to send it again with its files.</translation>
    </message>
    <message>
        <source>Đã bỏ file {0}.</source>
        <translation>The file {0} has been removed.</translation>
    </message>
    <message>
        <source>Đã đính kèm {0} file vào {1}.</source>
        <translation>{0} file(s) attached to {1}.</translation>
    </message>
    <message>
        <source>Đính kèm file…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Ảnh, bản quét của dòng đang chọn; đi kèm khi gửi cho nơi khác</source>
        <translation>Photos and scans of the selected line; they go along when it is sent to others</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>Không thấy thư mục này. Đề nghị chọn một thư mục đang có trên máy, ổ đĩa hoặc USB.</source>
        <translation>This folder was not found. Choose a folder that exists on the PC, a disk or a USB stick.</translation>
    </message>
    <message>
        <source>Máy không cho ghi vào thư mục này. Đề nghị chọn thư mục khác.</source>
        <translation>The PC does not permit writing into this folder. Choose another one.</translation>
    </message>
    <message>
        <source>Đây là chính thư mục dữ liệu. Đề nghị chọn nơi khác, tốt nhất là ổ đĩa khác hoặc USB.</source>
        <translation>This is the data folder itself. Choose another place, best on another disk or a USB stick.</translation>
    </message>
</context>
<context>
    <name>common</name>
    <message>
        <source>(để trống)</source>
        <translation>(leave empty)</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>Đã chép, mở Zalo và dán.</source>
        <translation>Copied; open Zalo and paste.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Không xóa</source>
        <translation>Do not delete</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>directives</name>
    <message>
        <source> (có trong sổ)</source>
        <translation> (in the register)</translation>
    </message>
    <message>
        <source> ({0}/{1} việc)</source>
        <translation> ({0} of {1} tasks)</translation>
    </message>
    <message>
        <source>Bản soạn nằm ở Văn bản đi, gắn với văn bản này; số, ngày ghi sau khi ký. Lưu xong thì xem trước, mở bằng Word hoặc lưu PDF.</source>
        <translation>The draft is kept under Letters out, linked to this letter; number and day are typed once it is signed. After saving it can be previewed, opened in Word or saved as PDF.</translation>
    </message>
    <message>
        <source>Chuyển sang hạn mới</source>
        <translation>Move to the new deadline</translation>
    </message>
    <message>
        <source>Chuyển sang hạn đã sửa…</source>
        <translation>Move to the corrected deadline…</translation>
    </message>
    <message>
        <source>Chuyển {0} việc sang hạn mới?</source>
        <translation>Move {0} duties to the new deadline?</translation>
    </message>
    <message>
        <source>Chưa có văn bản đi nào</source>
        <translation>No outgoing document yet</translation>
    </message>
    <message>
        <source>Chưa có văn bản đến nào</source>
        <translation>No incoming document yet</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào ở trang Đơn vị; ghi tên vào mục trên.</source>
        <translation>There is no unit on the page Units yet; write the name into the field above.</translation>
    </message>
    <message>
        <source>Chưa giao {0}. Bỏ phần đã chọn?</source>
        <translation>{0} is not assigned yet. Drop what was chosen?</translation>
    </message>
    <message>
        <source>Chỉ gõ số, thành {0}</source>
        <translation>Type the number alone: it becomes {0}</translation>
    </message>
    <message>
        <source>Chọn file văn bản</source>
        <translation>Choose a document file</translation>
    </message>
    <message>
        <source>Chọn file văn bản…</source>
        <translation>Choose document file…</translation>
    </message>
    <message>
        <source>Chọn khoảng thời gian, xem trước, in hoặc lưu PDF, Excel</source>
        <translation>Choose a period, look at it, print it or save it as PDF or Excel</translation>
    </message>
    <message>
        <source>Chọn đơn vị, hoặc để trống</source>
        <translation>Choose units, or leave empty</translation>
    </message>
    <message>
        <source>Chỗ này chưa được tô nền: giữ chuột kéo qua chữ để điền vào “{0}”.</source>
        <translation>Nothing was found here: drag the mouse over the words to fill in “{0}”.</translation>
    </message>
    <message>
        <source>Chỗ vừa khoanh là ảnh, không có chữ để lấy. Đề nghị gõ vào ô bên phải.</source>
        <translation>The place you marked is a picture, there is no text to take. Please type it on the right.</translation>
    </message>
    <message>
        <source>Chờ quyết định</source>
        <translation>Waiting for a decision</translation>
    </message>
    <message>
        <source>Chữ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Các nhiệm vụ và đơn vị đã giao giữ nguyên liên kết với văn bản này.</source>
        <translation>The tasks and the units assigned stay linked to this document.</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Còn thiếu mục</source>
        <translation>Items missing</translation>
    </message>
    <message>
        <source>Còn {0} văn bản chờ.</source>
        <translation>Letters still waiting: {0}.</translation>
    </message>
    <message>
        <source>Có thể là cùng một văn bản</source>
        <translation>Perhaps the same letter</translation>
    </message>
    <message>
        <source>Có {0} việc, mỗi hạn một việc.</source>
        <translation>{0} duties, one for each deadline.</translation>
    </message>
    <message>
        <source>Có đơn vị quá hạn</source>
        <translation>Some units are overdue</translation>
    </message>
    <message>
        <source>Công văn giao việc hoặc kế hoạch của cơ quan ta, dẫn văn bản này làm căn cứ</source>
        <translation>Our office’s own letter that gives tasks, or a plan, citing this letter as its basis</translation>
    </message>
    <message>
        <source>Cùng một văn bản</source>
        <translation>The same letter</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Căn cứ ({0}), ngày hiệu chỉnh</source>
        <translation>Basis ({0}), corrected day</translation>
    </message>
    <message>
        <source>Căn cứ, ngày hiệu chỉnh</source>
        <translation>Basis, corrected day</translation>
    </message>
    <message>
        <source>Căn cứ, viện dẫn ({0})</source>
        <translation>Basis, citations ({0})</translation>
    </message>
    <message>
        <source>Cơ quan ban hành – trích yếu</source>
        <translation>Issuing office – subject</translation>
    </message>
    <message>
        <source>Cơ quan ta phải thực hiện</source>
        <translation>Our office is obliged</translation>
    </message>
    <message>
        <source>Cả văn bản</source>
        <translation>The whole letter</translation>
    </message>
    <message>
        <source>Cần bổ sung</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Word không có trang để hiện ở đây: dưới đây là phần chữ, chỗ tìm thấy được tô nền. Muốn nhìn trang như khi in thì mở bằng Word.</source>
        <translation>A Word file has no pages to show here: below is its text, with the places found marked. To see the pages as printed, open it in Word.</translation>
    </message>
    <message>
        <source>Ghi chủ đề của năm: {0}</source>
        <translation>Record the theme of the year: {0}</translation>
    </message>
    <message>
        <source>Ghi hạn…</source>
        <translation>Enter the deadline…</translation>
    </message>
    <message>
        <source>Ghi ngày…</source>
        <translation>Enter the day…</translation>
    </message>
    <message>
        <source>Ghi sau</source>
        <translation>Recorded later</translation>
    </message>
    <message>
        <source>Ghi số, ngày</source>
        <translation>Write number and day</translation>
    </message>
    <message>
        <source>Ghi số, ngày phát hành</source>
        <translation>Write number and day issued</translation>
    </message>
    <message>
        <source>Ghi thêm ngày hiệu chỉnh…</source>
        <translation>Write a corrected day…</translation>
    </message>
    <message>
        <source>Ghi trước</source>
        <translation>Recorded first</translation>
    </message>
    <message>
        <source>Ghi việc</source>
        <translation>Note the task</translation>
    </message>
    <message>
        <source>Ghi việc không có văn bản</source>
        <translation>Note a task given without a letter</translation>
    </message>
    <message>
        <source>Ghi ý kiến lãnh đạo</source>
        <translation>Record the leader&apos;s instruction</translation>
    </message>
    <message>
        <source>Ghi đã nộp</source>
        <translation>Record as handed in</translation>
    </message>
    <message>
        <source>Giai đoạn</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Giao</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Giao cho</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>Giao cho {0} đơn vị</source>
        <translation>Assign to {0} units</translation>
    </message>
    <message>
        <source>Giao cho đơn vị</source>
        <translation>Assign to units</translation>
    </message>
    <message>
        <source>Giao theo</source>
        <translation>Assigned under</translation>
    </message>
    <message>
        <source>Giao theo từng mục</source>
        <translation>Assign clause by clause</translation>
    </message>
    <message>
        <source>Giao xuống {0}</source>
        <translation>Assign {0} down</translation>
    </message>
    <message>
        <source>Giao xuống…</source>
        <translation>Assign down…</translation>
    </message>
    <message>
        <source>Giữ hạn cũ</source>
        <translation>Keep the old deadline</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên đơn vị</source>
        <translation>Type a few letters of the unit&apos;s name</translation>
    </message>
    <message>
        <source>Gộp cả nhiệm vụ, căn cứ, nơi nhận, việc đã giao; hoàn tác được</source>
        <translation>Joins tasks, bases, addressees and duties too; can be undone</translation>
    </message>
    <message>
        <source>Hai nơi sửa khác nhau</source>
        <translation>Two offices differ</translation>
    </message>
    <message>
        <source>Hai văn bản cùng cơ quan ban hành, cùng số trong một năm (văn bản của Đảng: một nhiệm kỳ) hiện ở đây cạnh nhau để quyết định là một hay là hai.</source>
        <translation>Two letters of one issuer with one number in a year (of the Party: in a term) stand here side by side, to decide whether they are one or two.</translation>
    </message>
    <message>
        <source>Hai văn bản khác nhau</source>
        <translation>Two different letters</translation>
    </message>
    <message>
        <source>Hiểu là</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Hạn cho các đơn vị được đánh dấu</source>
        <translation>Due day for the marked units</translation>
    </message>
    <message>
        <source>Hạn ghi trong văn bản, chưa giao cho ai</source>
        <translation>Deadline in the letter, assigned to nobody yet</translation>
    </message>
    <message>
        <source>Hạn trong văn bản</source>
        <translation>Deadline in the letter</translation>
    </message>
    <message>
        <source>Hạn trong {0} đã được sửa sau khi giao. Việc đã nộp, đã gia hạn và hạn ghi riêng cho đơn vị giữ nguyên; đơn vị đã nhận hạn cũ thì cần được báo lại.</source>
        <translation>A deadline in {0} was corrected after it was assigned. What was handed in or extended and deadlines set for a unit alone stay as they are; units that were told the old deadline need to be told.</translation>
    </message>
    <message>
        <source>Hệ thống</source>
        <translation>System</translation>
    </message>
    <message>
        <source>In phiếu xử lý</source>
        <translation>Print the handling slip</translation>
    </message>
    <message>
        <source>In sổ</source>
        <translation>Print the book</translation>
    </message>
    <message>
        <source>In sổ…</source>
        <translation>Print the book…</translation>
    </message>
    <message>
        <source>In văn bản</source>
        <translation>Print the letter</translation>
    </message>
    <message>
        <source>Không có văn bản nào chỉ biết qua viện dẫn</source>
        <translation>No letter is known only by citation</translation>
    </message>
    <message>
        <source>Không có văn bản nào nghi trùng</source>
        <translation>No letters suspected to be the same</translation>
    </message>
    <message>
        <source>Không có đơn vị nào đang theo hạn cũ của {0}.</source>
        <translation>No unit follows an old deadline of {0}.</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Do not take it in</translation>
    </message>
    <message>
        <source>Không phải văn bản mật, đọc tiếp</source>
        <translation>It is not classified, read on</translation>
    </message>
    <message>
        <source>Không thấy ngày tháng trong “{0}”. Đề nghị gõ vào “{1}”.</source>
        <translation>There is no date in “{0}”. Please type it into “{1}”.</translation>
    </message>
    <message>
        <source>Không tìm thấy file trên máy này.</source>
        <translation>The file is not on this PC.</translation>
    </message>
    <message>
        <source>Không đưa vào file gửi đi</source>
        <translation>Left out of files that are sent</translation>
    </message>
    <message>
        <source>Kết luận họp, chỉ đạo trực tiếp. Việc hiện ở Văn bản đến và ở Theo dõi, đôn đốc như mọi việc khác.</source>
        <translation>Conclusions of meetings, spoken instructions. They stand under Incoming letters and under Follow-up like everything else.</translation>
    </message>
    <message>
        <source>Loại file này không mở được từ đây.</source>
        <translation>This kind of file cannot be opened from here.</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Loại văn bản, giai đoạn, chủ đề năm, ghi chú</source>
        <translation>Type of letter, period, theme of the year, notes</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lưu bản soạn</source>
        <translation>Save the draft</translation>
    </message>
    <message>
        <source>Lưu vào sổ</source>
        <translation>Enter in the register</translation>
    </message>
    <message>
        <source>Lọc đơn vị</source>
        <translation>Filter units</translation>
    </message>
    <message>
        <source>Mỗi đơn vị còn một việc chung cho cả văn bản.</source>
        <translation>Each unit has one duty more, for the whole letter.</translation>
    </message>
    <message>
        <source>Mở bằng Word</source>
        <translation>Open in Word</translation>
    </message>
    <message>
        <source>Mở file văn bản</source>
        <translation>Open the file of the document</translation>
    </message>
    <message>
        <source>Mở văn bản viện dẫn</source>
        <translation>Open the citing letter</translation>
    </message>
    <message>
        <source>Mở văn bản đã có</source>
        <translation>Open the one that is there</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Mục nào đọc sai: bấm vào mục đó ở bên phải, rồi kéo chuột qua chữ đúng ở đây.</source>
        <translation>If a field was misread: click it on the right, then drag the mouse over the right words here.</translation>
    </message>
    <message>
        <source>Mục {0}</source>
        <translation>Item {0}</translation>
    </message>
    <message>
        <source>Mục {0}: {1} đơn vị đang theo hạn {2}, nay là {3}</source>
        <translation>Clause {0}: {1} units follow the deadline {2}, now {3}</translation>
    </message>
    <message>
        <source>Nghi trùng</source>
        <translation>Suspected twins</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ngày hiệu chỉnh, văn bản thay thế</source>
        <translation>Date of correction, replacing document</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Day of arrival</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Người ký, giai đoạn, chủ đề năm</source>
        <translation>Signatory, period, theme of the year</translation>
    </message>
    <message>
        <source>Người xử lý</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Người xử lý, ý kiến, hạn nội bộ, đơn vị phối hợp</source>
        <translation>Handler, instruction, internal deadline, cooperating units</translation>
    </message>
    <message>
        <source>Người, đơn vị xử lý</source>
        <translation>Person or unit in charge</translation>
    </message>
    <message>
        <source>Nhiệm vụ ({0})</source>
        <translation>Tasks ({0})</translation>
    </message>
    <message>
        <source>Nhiệm vụ thứ {0} trong biểu bên phải</source>
        <translation>Task {0} in the form on the right</translation>
    </message>
    <message>
        <source>Nhóm đơn vị được tách theo danh sách có hiệu lực ngày {0}.</source>
        <translation>Groups of units are split by the list valid on {0}.</translation>
    </message>
    <message>
        <source>Nhập văn bản</source>
        <translation>Enter a document</translation>
    </message>
    <message>
        <source>Nhập văn bản này</source>
        <translation>Enter this letter</translation>
    </message>
    <message>
        <source>Nhập văn bản từ file, từ nội dung dán vào, hoặc nhập bằng tay</source>
        <translation>Enter a document from a file, from pasted text, or by hand</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Nơi nhận ({0})</source>
        <translation>Recipients ({0})</translation>
    </message>
    <message>
        <source>Nếu chữ giống dấu mật chỉ là nhầm lẫn, đề nghị ghi rõ lý do; lý do được ghi vào nhật ký.</source>
        <translation>If the words only look like a secrecy stamp, please write down why; the reason is kept in the log.</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Phóng to</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Qua viện dẫn</source>
        <translation>By citation</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Soạn văn bản triển khai</source>
        <translation>Compose our implementing letter</translation>
    </message>
    <message>
        <source>Số còn bỏ trống: {0}.</source>
        <translation>Numbers left out: {0}.</translation>
    </message>
    <message>
        <source>Số trả lại còn trống: {0}.</source>
        <translation>Numbers given back and free: {0}.</translation>
    </message>
    <message>
        <source>Số đơn vị đã nộp trên số đơn vị được giao</source>
        <translation>Units that handed in, of those assigned</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival no.</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Số, ngày, cơ quan ban hành đã biết được điền sẵn</source>
        <translation>Number, date and issuer that are known are filled in</translation>
    </message>
    <message>
        <source>Sổ chỉ gồm phần văn bản của phong trào, không thay sổ chung của cơ quan.</source>
        <translation>The book holds only the movement&apos;s letters and does not replace the general book of the office.</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Theo dõi đơn vị</source>
        <translation>Follow up units</translation>
    </message>
    <message>
        <source>Theo hạn cũ</source>
        <translation>Follows the old deadline</translation>
    </message>
    <message>
        <source>Thu nhỏ</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Thêm cả nhóm…</source>
        <translation>Add a whole group…</translation>
    </message>
    <message>
        <source>Thêm nhiệm vụ</source>
        <translation>Add task</translation>
    </message>
    <message>
        <source>Thêm nơi nhận</source>
        <translation>Add recipient</translation>
    </message>
    <message>
        <source>Thêm việc</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Thêm đơn vị cho</source>
        <translation>Add units for</translation>
    </message>
    <message>
        <source>Thực hiện {0}.</source>
        <translation>Carrying out {0}.</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tiếp tục chọn</source>
        <translation>Go on choosing</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Trang này là ảnh, không đọc được chữ: nhìn ảnh và nhập sang phải. Chỉ cần số, ngày, cơ quan và trích yếu là lưu được; phần còn lại bổ sung sau.</source>
        <translation>This page is a picture whose text cannot be read: look at it and type on the right. Number, date, issuer and subject are enough to save; the rest can be added later.</translation>
    </message>
    <message>
        <source>Trang văn bản, chỗ tìm thấy được tô nền</source>
        <translation>Page of the letter; places that were found are highlighted</translation>
    </message>
    <message>
        <source>Trang {0}</source>
        <translation>Page {0}</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Việc giao cho từng cơ quan, đơn vị</source>
        <translation>Tasks for each body and unit</translation>
    </message>
    <message>
        <source>Việc phải làm</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Vào sổ, chuyển giao</source>
        <translation>Register and pass on</translation>
    </message>
    <message>
        <source>Văn bản của cơ quan ta gửi xuống được ghi ở đây: nơi nhận được tách thành từng đơn vị, ai đã nhận, đã có kế hoạch, đã báo cáo thì thấy ngay. Kéo file vào cửa sổ này hoặc chọn một trong hai cách dưới đây.</source>
        <translation>Documents our office sends down are kept here: recipients are split into single units, and you see at once who received, who has a plan, who reported. Drag a file into this window or choose one of the two ways below.</translation>
    </message>
    <message>
        <source>Văn bản của cấp trên gửi về được vào sổ ở đây, để từng việc trong văn bản được theo dõi đến khi xong. Kéo một file Word, PDF vào cửa sổ này, dán nội dung (Ctrl+V), hoặc chọn một trong hai cách dưới đây.</source>
        <translation>Documents from superior offices are registered here, so that every task in them is followed until it is done. Drag a Word or PDF file into this window, paste the content (Ctrl+V), or choose one of the two ways below.</translation>
    </message>
    <message>
        <source>Văn bản ghi sau</source>
        <translation>Letter recorded later</translation>
    </message>
    <message>
        <source>Văn bản ghi trước</source>
        <translation>Letter recorded first</translation>
    </message>
    <message>
        <source>Văn bản này không kèm file.</source>
        <translation>This document has no file attached.</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Văn bản được nêu trong căn cứ, viện dẫn mà chưa có trong sổ hiện ở đây. Khi văn bản ấy về và được vào sổ thì tự nối với nơi viện dẫn và không còn ở danh sách này.</source>
        <translation>Letters that are cited and not yet in the book are shown here. When such a letter comes and is entered, it joins what cites it and leaves this list.</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming documents</translation>
    </message>
    <message>
        <source>Văn bản, ảnh (*.docx *.doc *.odt *.pdf *.txt *.jpg *.png *.tif *.heic);;Mọi file (*)</source>
        <translation>Letters, pictures (*.docx *.doc *.odt *.pdf *.txt *.jpg *.png *.tif *.heic);;All files (*)</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Vừa khung</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Xem tiếp</source>
        <translation>Show the next one</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Xoay</source>
        <translation>Rotate</translation>
    </message>
    <message>
        <source>Xoay trang một phần tư vòng</source>
        <translation>Rotate the page by a quarter turn</translation>
    </message>
    <message>
        <source>Xóa cả căn cứ, nhiệm vụ, nơi nhận và các việc đã giao của văn bản này. Số liệu đã chốt không thay đổi. Ghi lý do để tra cứu về sau.</source>
        <translation>Deletes also the citations, tasks, recipients and assignments of this document. Closed figures do not change. Write a reason, so that it can be looked up later.</translation>
    </message>
    <message>
        <source>Xóa {0}?</source>
        <translation>Delete {0}?</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Xử lý</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>chưa giao</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>của {0}</source>
        <translation>of {0}</translation>
    </message>
    <message>
        <source>giao thêm</source>
        <translation>in addition</translation>
    </message>
    <message>
        <source>hạn {0}</source>
        <translation>due {0}</translation>
    </message>
    <message>
        <source>mục {0}</source>
        <translation>item {0}</translation>
    </message>
    <message>
        <source>ngày {0}</source>
        <translation>dated {0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} (đã giao)</source>
        <translation>{0} (assigned)</translation>
    </message>
    <message>
        <source>{0} chờ đến lượt, mở sau văn bản đang xem.</source>
        <translation>{0} waits for its turn and opens after the letter being looked at.</translation>
    </message>
    <message>
        <source>{0} văn bản chờ vào sổ: {1}</source>
        <translation>Letters waiting to be registered ({0}): {1}</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0}, chưa giao cho ai</source>
        <translation>{0}, assigned to nobody yet</translation>
    </message>
    <message>
        <source>{0}, quá hạn {1}</source>
        <translation>{0}, {1} overdue</translation>
    </message>
    <message>
        <source>{0}/{1} đơn vị</source>
        <translation>{0}/{1} units</translation>
    </message>
    <message>
        <source>{0}/{1} đơn vị được đánh dấu</source>
        <translation>{0} of {1} units marked</translation>
    </message>
    <message>
        <source>{0}: bấm để điền</source>
        <translation>{0}: click to fill in</translation>
    </message>
    <message>
        <source>Ý kiến lãnh đạo</source>
        <translation>Leaders&apos; opinion</translation>
    </message>
    <message>
        <source>Đang đọc văn bản</source>
        <translation>Reading the document</translation>
    </message>
    <message>
        <source>Điền “{0}”: bấm chỗ tô nền, hoặc giữ chuột kéo qua chữ đúng ở đây.</source>
        <translation>To fill in “{0}”: click a marked place, or drag the mouse over the right words here.</translation>
    </message>
    <message>
        <source>Đã bổ sung: {0}.</source>
        <translation>Added: {0}.</translation>
    </message>
    <message>
        <source>Đã chuyển {0} việc của {1} sang hạn mới.</source>
        <translation>Moved {0} duties of {1} to the new deadline.</translation>
    </message>
    <message>
        <source>Đã ghi số, ngày của {0}.</source>
        <translation>Number and day of {0} recorded.</translation>
    </message>
    <message>
        <source>Đã ghi việc {0}.</source>
        <translation>Noted the task {0}.</translation>
    </message>
    <message>
        <source>Đã ghi {0} và {1} là hai văn bản khác nhau.</source>
        <translation>Recorded that {0} and {1} are two different letters.</translation>
    </message>
    <message>
        <source>Đã giao</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Đã giao {0} cho {1} đơn vị.</source>
        <translation>{0} assigned to {1} units.</translation>
    </message>
    <message>
        <source>Đã gộp {0} và {1} thành một văn bản.</source>
        <translation>Joined {0} and {1} into one letter.</translation>
    </message>
    <message>
        <source>Đã lưu bản soạn ở Văn bản đi.</source>
        <translation>Saved the draft under Letters out.</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Đã nộp {0}</source>
        <translation>{0} handed in</translation>
    </message>
    <message>
        <source>Đã sửa hạn của việc đã giao theo {0}; không giao thêm đơn vị nào.</source>
        <translation>Mended the deadlines of what was assigned by {0}; no unit was added.</translation>
    </message>
    <message>
        <source>Đã vào sổ {0}.</source>
        <translation>{0} entered in the register.</translation>
    </message>
    <message>
        <source>Đã vào sổ {0}; cơ quan ta có {1} việc, hạn khác nhau.</source>
        <translation>{0} is registered; our office has {1} tasks with different deadlines.</translation>
    </message>
    <message>
        <source>Đã xóa {0}.</source>
        <translation>{0} deleted.</translation>
    </message>
    <message>
        <source>Đã điền “{0}”: {1}</source>
        <translation>Filled in “{0}”: {1}</translation>
    </message>
    <message>
        <source>Đã đính kèm {0} vào văn bản đã có trong sổ.</source>
        <translation>{0} attached to the letter that is registered already.</translation>
    </message>
    <message>
        <source>Đã đặt hạn {0}.</source>
        <translation>Due day set to {0}.</translation>
    </message>
    <message>
        <source>Đã đủ</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Đính kèm vào văn bản đã có</source>
        <translation>Attach to the registered letter</translation>
    </message>
    <message>
        <source>Đóng, không giao</source>
        <translation>Close without assigning</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị phải thực hiện</source>
        <translation>Units that have to act</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Cooperating units</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp ({0})</source>
        <translation>Cooperating units ({0})</translation>
    </message>
    <message>
        <source>Đơn vị đã thêm, dấu chọn và hạn đã sửa ở đây chưa được ghi vào đâu.</source>
        <translation>Units added, ticks and deadlines changed here are not recorded anywhere yet.</translation>
    </message>
    <message>
        <source>Được nêu trong</source>
        <translation>Cited in</translation>
    </message>
    <message>
        <source>Được nêu trong ({0})</source>
        <translation>Cited in ({0})</translation>
    </message>
    <message>
        <source>Được nêu trong: {0}</source>
        <translation>Cited in: {0}</translation>
    </message>
    <message>
        <source>Đề nghị bấm vào ô cần điền ở bên phải trước, rồi kéo chuột qua chữ.</source>
        <translation>Please click the field to fill in on the right first, then drag the mouse over the words.</translation>
    </message>
    <message>
        <source>Để sau, xem văn bản kế tiếp</source>
        <translation>Later; show the next letter</translation>
    </message>
    <message>
        <source>Độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>đã giao {0}</source>
        <translation>assigned {0}</translation>
    </message>
    <message>
        <source>đã vào sổ</source>
        <translation>registered</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Chưa làm được</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Máy chưa cho phép làm việc này</source>
        <translation>The PC does not permit this yet</translation>
    </message>
</context>
<context>
    <name>evaluations</name>
    <message>
        <source>; {0} mô hình chưa đủ điều kiện không nằm trong danh sách, lý do ghi kèm.</source>
        <translation>; {0} models that are not eligible yet are left out of the list, with the reason.</translation>
    </message>
    <message>
        <source>; {0} mô hình khác đã chọn không nằm trong danh sách, lý do ghi kèm.</source>
        <translation>; {0} other models chosen are left out of the list, with the reason.</translation>
    </message>
    <message>
        <source>Ban hành theo</source>
        <translation>Issued under</translation>
    </message>
    <message>
        <source>Bỏ người chấm</source>
        <translation>Take scorers off</translation>
    </message>
    <message>
        <source>Bỏ người chấm khỏi {0}</source>
        <translation>Take scorers off {0}</translation>
    </message>
    <message>
        <source>Bỏ người chấm…</source>
        <translation>Take scorers off…</translation>
    </message>
    <message>
        <source>Bỏ đánh dấu thì mô hình không được xét nữa; điểm đã chấm vẫn giữ.</source>
        <translation>A model without a tick is no longer assessed; the points it has are kept.</translation>
    </message>
    <message>
        <source>Bộ tiêu chí</source>
        <translation>Criteria set</translation>
    </message>
    <message>
        <source>Bộ tiêu chí nói chấm những gì, mỗi mục bao nhiêu điểm, từ mấy điểm thì đạt. Lấy mẫu có sẵn rồi sửa theo hướng dẫn của địa phương; khi đã dùng để chấm thì bộ tiêu chí được khóa.</source>
        <translation>The criteria set says what is scored, how many points for each item, and from how many points a model passes. Take a sample and adapt it to the local guidance; once used for scoring, the set is locked.</translation>
    </message>
    <message>
        <source>Cao nhất</source>
        <translation>Highest</translation>
    </message>
    <message>
        <source>Chép từ năm trước</source>
        <translation>Copy from last year</translation>
    </message>
    <message>
        <source>Chưa chấm</source>
        <translation>Not scored yet</translation>
    </message>
    <message>
        <source>Chưa có bộ tiêu chí nào</source>
        <translation>No criteria set yet</translation>
    </message>
    <message>
        <source>Chưa có kết quả</source>
        <translation>No result yet</translation>
    </message>
    <message>
        <source>Chưa có người chấm nào.</source>
        <translation>No scorer yet.</translation>
    </message>
    <message>
        <source>Chưa có phiếu để chấm</source>
        <translation>No score sheet to fill in yet</translation>
    </message>
    <message>
        <source>Chưa có đợt xét nào</source>
        <translation>No assessment round yet</translation>
    </message>
    <message>
        <source>Chưa mở đợt xét nào</source>
        <translation>No assessment round opened yet</translation>
    </message>
    <message>
        <source>Chưa đánh dấu người nào.</source>
        <translation>Nobody is ticked.</translation>
    </message>
    <message>
        <source>Chấm điểm</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Chọn đợt xét</source>
        <translation>Choose an assessment round</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Cách xét</source>
        <translation>Way of assessing</translation>
    </message>
    <message>
        <source>Danh sách xét của {0}</source>
        <translation>Models assessed in {0}</translation>
    </message>
    <message>
        <source>Danh sách xét…</source>
        <translation>Models assessed…</translation>
    </message>
    <message>
        <source>Dùng cho</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Dùng mẫu có sẵn</source>
        <translation>Use a sample</translation>
    </message>
    <message>
        <source>Enter: ô tiếp theo · Ctrl+D: chép ô trên · Ctrl+Enter: lưu và sang dòng tiếp</source>
        <translation>Enter: next cell · Ctrl+D: copy the cell above · Ctrl+Enter: save and go to the next row</translation>
    </message>
    <message>
        <source>Ghi cho {0} mô hình</source>
        <translation>Record for {0} models</translation>
    </message>
    <message>
        <source>Ghi không công nhận</source>
        <translation>Record as not recognised</translation>
    </message>
    <message>
        <source>Ghi quyết định</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>Ghi quyết định công nhận cho các dòng đã chọn (Ctrl+A chọn tất cả)</source>
        <translation>Record a decision of recognition for the chosen rows (Ctrl+A chooses all)</translation>
    </message>
    <message>
        <source>Ghi quyết định công nhận cho {0} mô hình?</source>
        <translation>Record a decision of recognition for {0} models?</translation>
    </message>
    <message>
        <source>Ghi quyết định công nhận {0} mô hình</source>
        <translation>Record the decision of recognition of {0} models</translation>
    </message>
    <message>
        <source>Ghi quyết định…</source>
        <translation>Record decision…</translation>
    </message>
    <message>
        <source>Hạng</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Hủy ghi kết quả</source>
        <translation>Withdraw the result</translation>
    </message>
    <message>
        <source>Hủy ghi kết quả của {0}</source>
        <translation>Withdraw the result of {0}</translation>
    </message>
    <message>
        <source>Hủy ghi kết quả…</source>
        <translation>Withdraw the result…</translation>
    </message>
    <message>
        <source>In danh sách kết quả</source>
        <translation>Print the list of results</translation>
    </message>
    <message>
        <source>Không có mô hình nào trong số đã chọn đủ điều kiện để ghi quyết định.</source>
        <translation>None of the chosen models is eligible for a decision.</translation>
    </message>
    <message>
        <source>Không công nhận {0}</source>
        <translation>Not to recognise {0}</translation>
    </message>
    <message>
        <source>Không công nhận…</source>
        <translation>Not recognised…</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kết quả, thứ hạng và xếp loại của đợt xét hiện ở đây khi có phiếu chấm. Nhập phiếu ở thẻ “Chấm điểm”.</source>
        <translation>Results, ranks and classes of the assessment round appear here once there are score sheets. Enter them on the tab “Scoring”.</translation>
    </message>
    <message>
        <source>Kết thúc đợt xét</source>
        <translation>End the assessment round</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lý do được ghi kèm kết quả để trả lời đơn vị đề nghị.</source>
        <translation>The reason is recorded with the result, to answer the unit that proposed it.</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Lưu phiếu</source>
        <translation>Save score sheet</translation>
    </message>
    <message>
        <source>Lưu và sang dòng tiếp</source>
        <translation>Save and go to the next row</translation>
    </message>
    <message>
        <source>Mô hình đưa ra xét</source>
        <translation>Models to be assessed</translation>
    </message>
    <message>
        <source>Mọi mô hình đã đăng ký, đã duyệt, đang thực hiện của đợt đăng ký (hoặc của năm) được đưa vào.</source>
        <translation>All models of the registration round (or of the year) that are registered, approved or being carried out are put up.</translation>
    </message>
    <message>
        <source>Mỗi dòng một tiêu chí: tên; điểm tối đa; bước điểm; điểm liệt. Bước và điểm liệt để trống được. Ví dụ: Cách làm “khéo”; 20; 0,5; 10</source>
        <translation>One criterion a line: name; most points; step; least points. Step and least points may be left empty. For example: Cách làm “khéo”; 20; 0,5; 10</translation>
    </message>
    <message>
        <source>Mỗi đợt xét có danh sách mô hình, bộ tiêu chí và những người chấm. Chương trình cộng điểm, xếp hạng, rồi ghi quyết định công nhận cho những mô hình đạt.</source>
        <translation>Each assessment round has a list of models, a criteria set and scorers. The program adds up the points, ranks the models, and then records the decision of recognition for those that pass.</translation>
    </message>
    <message>
        <source>Mở lại đợt xét</source>
        <translation>Reopen the assessment round</translation>
    </message>
    <message>
        <source>Mở đợt xét</source>
        <translation>Open an assessment round</translation>
    </message>
    <message>
        <source>Mở đợt xét và ghi tên người chấm ở thẻ “Đợt xét”; mỗi người có một phiếu, mỗi mô hình một dòng. Điểm nhập từ phiếu giấy: gõ số, Enter sang ô bên, Ctrl+Enter lưu và sang dòng tiếp.</source>
        <translation>Open an assessment round and write the names of the scorers on the tab “Assessment round”; everybody has one score sheet, every model one row. Points from paper: type the number, Enter goes to the next cell, Ctrl+Enter saves and goes to the next row.</translation>
    </message>
    <message>
        <source>Người chấm</source>
        <translation>Scorer</translation>
    </message>
    <message>
        <source>Người chấm ({0})</source>
        <translation>Scorers ({0})</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Nhập phiếu giấy</source>
        <translation>Enter a paper score sheet</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Phiếu chấm</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Phiếu chấm của {0}</source>
        <translation>Score sheet of {0}</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Quyết định {0}, ngày {1}, {2}. Danh sách {3} mô hình ở bên dưới</source>
        <translation>Decision {0}, {1}, {2}. The {3} models are listed below</translation>
    </message>
    <message>
        <source>Số hồ sơ</source>
        <translation>Number of dossiers</translation>
    </message>
    <message>
        <source>Số hồ sơ có ít nhất một phiếu chấm đủ các tiêu chí</source>
        <translation>Dossiers with at least one complete score sheet</translation>
    </message>
    <message>
        <source>Số tiêu chí</source>
        <translation>Number of criteria</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Thêm người chấm</source>
        <translation>Add scorers</translation>
    </message>
    <message>
        <source>Thêm người chấm cho {0}</source>
        <translation>Add scorers to {0}</translation>
    </message>
    <message>
        <source>Thêm người chấm…</source>
        <translation>Add scorers…</translation>
    </message>
    <message>
        <source>Thấp nhất</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Thấp – cao nhất</source>
        <translation>Lowest – highest</translation>
    </message>
    <message>
        <source>Tiêu chí ({0})</source>
        <translation>Criteria ({0})</translation>
    </message>
    <message>
        <source>Tên bộ tiêu chí</source>
        <translation>Name of the criteria set</translation>
    </message>
    <message>
        <source>Tên mô hình, điển hình</source>
        <translation>Name of the model or example</translation>
    </message>
    <message>
        <source>Tên, năm, cách tính điểm</source>
        <translation>Name, year, way of computing points</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tạo phiên bản mới</source>
        <translation>Create a new version</translation>
    </message>
    <message>
        <source>Tổng</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tổng điểm</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Xem kết quả</source>
        <translation>Show results</translation>
    </message>
    <message>
        <source>Xem lại danh sách</source>
        <translation>Look at the list again</translation>
    </message>
    <message>
        <source>Xuất phiếu Excel</source>
        <translation>Make Excel score sheets</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>bước {0}</source>
        <translation>step {0}</translation>
    </message>
    <message>
        <source>dưới {0} là không đạt</source>
        <translation>below {0} does not pass</translation>
    </message>
    <message>
        <source>tối đa {0} điểm</source>
        <translation>at most {0} points</translation>
    </message>
    <message>
        <source>từ {0} điểm</source>
        <translation>from {0} points</translation>
    </message>
    <message>
        <source>{0}
(tối đa {1})</source>
        <translation>{0}
(at most {1})</translation>
    </message>
    <message>
        <source>{0} (mẫu có sẵn)</source>
        <translation>{0} (sample)</translation>
    </message>
    <message>
        <source>{0} mô hình</source>
        <translation>{0} models</translation>
    </message>
    <message>
        <source>{0} trên {1} người</source>
        <translation>{0} of {1} scorers</translation>
    </message>
    <message>
        <source>{0} đợt xét</source>
        <translation>{0} assessment rounds</translation>
    </message>
    <message>
        <source>Đang chấm {0}/{1}</source>
        <translation>Scoring {0}/{1}</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Điểm từng người</source>
        <translation>Points of each scorer</translation>
    </message>
    <message>
        <source>Điểm đã chấm giữ nguyên; sau khi hủy thì sửa điểm và ghi lại được.</source>
        <translation>Points given are kept; after withdrawing they can be changed and the result recorded again.</translation>
    </message>
    <message>
        <source>Đánh dấu người không chấm nữa; điểm người đó đã cho không còn được tính.</source>
        <translation>Tick who no longer scores; the points they gave do not count any more.</translation>
    </message>
    <message>
        <source>Đã bỏ {0} người chấm.</source>
        <translation>{0} scorers taken off.</translation>
    </message>
    <message>
        <source>Đã chép thành bộ tiêu chí của năm {0}.</source>
        <translation>Copied into a criteria set for {0}.</translation>
    </message>
    <message>
        <source>Đã chấm xong</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Đã chấm {0}/{1}</source>
        <translation>Scored {0}/{1}</translation>
    </message>
    <message>
        <source>Đã chấm {0}/{1} · chưa lưu</source>
        <translation>Scored {0}/{1} · not saved</translation>
    </message>
    <message>
        <source>Đã có quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Đã ghi không công nhận {0}.</source>
        <translation>{0} recorded as not recognised.</translation>
    </message>
    <message>
        <source>Đã ghi quyết định {0} cho {1} mô hình.</source>
        <translation>Decision {0} recorded for {1} models.</translation>
    </message>
    <message>
        <source>Đã ghi đề nghị cấp trên cho {0}.</source>
        <translation>Proposal to the superior recorded for {0}.</translation>
    </message>
    <message>
        <source>Đã hủy ghi kết quả của {0}.</source>
        <translation>Result of {0} withdrawn.</translation>
    </message>
    <message>
        <source>Đã kết thúc đợt xét {0}.</source>
        <translation>Assessment round {0} ended.</translation>
    </message>
    <message>
        <source>Đã lưu danh sách xét: thêm {0}, bỏ {1}.</source>
        <translation>Models assessed saved: {0} added, {1} left out.</translation>
    </message>
    <message>
        <source>Đã lưu {0} ô điểm.</source>
        <translation>{0} cells of points saved.</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Đã lấy lại điểm đang nhập dở lần trước.</source>
        <translation>The points being typed last time have been brought back.</translation>
    </message>
    <message>
        <source>Đã mở lại đợt xét {0}.</source>
        <translation>Assessment round {0} reopened.</translation>
    </message>
    <message>
        <source>Đã mở đợt xét {0}.</source>
        <translation>Assessment round {0} opened.</translation>
    </message>
    <message>
        <source>Đã nộp phiếu</source>
        <translation>Score sheet handed in</translation>
    </message>
    <message>
        <source>Đã thêm {0} người chấm.</source>
        <translation>{0} scorers added.</translation>
    </message>
    <message>
        <source>Đã thêm {0}. {1}</source>
        <translation>{0} added. {1}</translation>
    </message>
    <message>
        <source>Đã tạo phiên bản mới của {0}; bản cũ giữ nguyên cho các đợt đã chấm.</source>
        <translation>New version of {0} created; the old one stays with the rounds already scored.</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until day</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Đề nghị công nhận</source>
        <translation>Proposed for recognition</translation>
    </message>
    <message>
        <source>Đợt xét</source>
        <translation>Assessment round</translation>
    </message>
    <message>
        <source>Đợt đăng ký</source>
        <translation>Registration round</translation>
    </message>
    <message>
        <source>đã có kết quả ({0})</source>
        <translation>has a result already ({0})</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>(chưa có tên)</source>
        <translation>(no name yet)</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Bên trái là bản kia, bên phải là bản này.</source>
        <translation>The other version is on the left, this one on the right.</translation>
    </message>
    <message>
        <source>Bên trái là bản đã nhận, bên phải là bản này.</source>
        <translation>Left: what was taken in; right: this file.</translation>
    </message>
    <message>
        <source>Bản nhận trước {0} được dùng lại.</source>
        <translation>The earlier return {0} counts again.</translation>
    </message>
    <message>
        <source>Bản này cũ hơn</source>
        <translation>This one is older</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Bảng có các cột như vậy của đơn vị gửi thì tự ghép, không hỏi lại.</source>
        <translation>A table of the sending unit with these columns is matched by itself, without asking again.</translation>
    </message>
    <message>
        <source>Bảng trong file</source>
        <translation>Table in the file</translation>
    </message>
    <message>
        <source>Bảng tính ({0});;Mọi file (*)</source>
        <translation>Spreadsheets ({0});;All files (*)</translation>
    </message>
    <message>
        <source>Bấm vào một phần để chỉ xem các dòng đó, bấm lần nữa để xem tất cả</source>
        <translation>Click a part to see only those rows, click again to see all of them</translation>
    </message>
    <message>
        <source>Bấm đúp vào ô để sửa. Kéo đường kẻ giữa hai ô (hoặc Alt+←, Alt+→ ở ô đang chọn) để chuyển từng chữ qua lại với ô bên phải.</source>
        <translation>Double-click a cell to edit it. Drag the line between two cells (or press Alt+←, Alt+→ in the selected cell) to move words to the cell on the right or back.</translation>
    </message>
    <message>
        <source>Bỏ file này ra</source>
        <translation>Leave this file out</translation>
    </message>
    <message>
        <source>Bỏ nội dung đã nhận</source>
        <translation>Drop what was taken in</translation>
    </message>
    <message>
        <source>Cho mọi dòng ghi {0}</source>
        <translation>For every row that says {0}</translation>
    </message>
    <message>
        <source>Chép danh sách còn thiếu</source>
        <translation>Copy the list of those missing</translation>
    </message>
    <message>
        <source>Chép tin gửi kèm</source>
        <translation>Copy the message to send along</translation>
    </message>
    <message>
        <source>Chép tin nhắc các đơn vị đã chọn để dán vào Zalo</source>
        <translation>Copy a reminder to the chosen units, to paste into Zalo</translation>
    </message>
    <message>
        <source>Chép tin nhắn gửi lại</source>
        <translation>Copy a message asking to send again</translation>
    </message>
    <message>
        <source>Chép tin xác nhận</source>
        <translation>Copy confirmation</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị gửi.</source>
        <translation>No sending unit has been chosen.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào. Đề nghị đánh dấu ít nhất một đơn vị.</source>
        <translation>No unit was chosen. Mark at least one.</translation>
    </message>
    <message>
        <source>Chưa có danh sách để dán: chép các dòng trong Zalo, Word hoặc bảng trong Excel rồi chọn lại.</source>
        <translation>There is no list to paste yet: copy the lines from Zalo or Word, or a table from Excel, then choose this again.</translation>
    </message>
    <message>
        <source>Chưa có {0}: chọn cột, hoặc ghi ở “Giá trị chung”.</source>
        <translation>There is no {0} yet: choose a column, or write it under “Value for every row”.</translation>
    </message>
    <message>
        <source>Chưa có đợt xét nào. Đề nghị mở đợt xét ở trang “Xét công nhận” trước.</source>
        <translation>There is no assessment round yet. Open one on the page “Recognition” first.</translation>
    </message>
    <message>
        <source>Chưa có đợt đăng ký nào. Đề nghị mở đợt ở trang “Mô hình, điển hình” trước.</source>
        <translation>There is no registration round yet. Open one on the page “Models, examples” first.</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Chưa hoàn tác được lần nhận ngày {0}</source>
        <translation>The import of {0} has not been undone</translation>
    </message>
    <message>
        <source>Chưa nhận</source>
        <translation>Not taken in</translation>
    </message>
    <message>
        <source>Chưa nhận file nào</source>
        <translation>No file taken in yet</translation>
    </message>
    <message>
        <source>Chưa nhận vì còn câu hỏi chưa trả lời, hoặc chưa rõ đơn vị gửi.</source>
        <translation>Not taken in, because a question is still open or the sending unit is not known.</translation>
    </message>
    <message>
        <source>Chưa nhớ cách ghép nào: khi ghép cột một bảng, đánh dấu “Nhớ cho lần sau”.</source>
        <translation>Nothing is remembered yet: tick “Remember for next time” when matching the columns of a table.</translation>
    </message>
    <message>
        <source>Chưa rõ mô hình</source>
        <translation>Model not known</translation>
    </message>
    <message>
        <source>Chưa rõ {0} là đơn vị nào</source>
        <translation>It is not clear which unit {0} is</translation>
    </message>
    <message>
        <source>Chưa rõ ảnh này của mô hình nào trong các file đang xem. Chọn mô hình thì ảnh được đính kèm khi nhận.</source>
        <translation>It is not known which model of the files shown this photo belongs to. Choose a model, and the photo is attached when the files are taken in.</translation>
    </message>
    <message>
        <source>Chưa rõ ảnh này của mô hình nào. Chọn mô hình ở phía trên thì ảnh được đính kèm.</source>
        <translation>It is not clear whose picture this is. Choose a model above and it is attached.</translation>
    </message>
    <message>
        <source>Chưa trả phiếu</source>
        <translation>Form not returned</translation>
    </message>
    <message>
        <source>Chưa trả về: {0}</source>
        <translation>Not returned: {0}</translation>
    </message>
    <message>
        <source>Chưa tạo file nào</source>
        <translation>No file made yet</translation>
    </message>
    <message>
        <source>Chưa điền dòng nào</source>
        <translation>No row filled in yet</translation>
    </message>
    <message>
        <source>Chưa đọc được nên chưa nhận, không có gì bị thay đổi. Đóng file trong Excel rồi thử lại.</source>
        <translation>It could not be read and was not taken in; nothing has changed. Close the file in Excel and try again.</translation>
    </message>
    <message>
        <source>Chỉ cần khi nơi nhận cài lại máy hoặc mất dữ liệu. Bình thường gói chỉ gồm những gì nơi nhận chưa có; nhận lại phần đã có thì không thay đổi gì.</source>
        <translation>Needed only when the recipient set up the PC anew or lost data. A data package otherwise holds only what the recipient lacks; receiving again what is there changes nothing.</translation>
    </message>
    <message>
        <source>Chỉ file nhận sau cùng…</source>
        <translation>Only the file taken in last…</translation>
    </message>
    <message>
        <source>Chỉ đổi tên</source>
        <translation>Only renamed</translation>
    </message>
    <message>
        <source>Chọn</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Chọn file để nhận</source>
        <translation>Choose files to take in</translation>
    </message>
    <message>
        <source>Chọn file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Chọn giá trị {0}</source>
        <translation>Choose the {0} value</translation>
    </message>
    <message>
        <source>Chọn một lần cho mọi dòng cùng mục, do cùng các nơi ghi khác nhau</source>
        <translation>Choose once for every row with the same field that the same places wrote differently</translation>
    </message>
    <message>
        <source>Chọn một lần cho {0} dòng giống vậy?</source>
        <translation>Choose once for {0} rows like this?</translation>
    </message>
    <message>
        <source>Chọn thư mục để file trả lại</source>
        <translation>Choose a folder for the files to send back</translation>
    </message>
    <message>
        <source>Chọn thư mục để lưu file</source>
        <translation>Choose a folder for the files</translation>
    </message>
    <message>
        <source>Chọn thư mục để quét, ví dụ thư mục Zalo tải về (quét cả thư mục con)</source>
        <translation>Choose a folder to scan, for example the one Zalo downloads to (with its subfolders)</translation>
    </message>
    <message>
        <source>Chọn đơn vị khác…</source>
        <translation>Choose another unit…</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Chỗ cần xem lại: {0}</source>
        <translation>To look at again: {0}</translation>
    </message>
    <message>
        <source>Chờ nhận</source>
        <translation>To be taken in</translation>
    </message>
    <message>
        <source>Chữ chưa rõ</source>
        <translation>Words not understood</translation>
    </message>
    <message>
        <source>Chữ chưa rõ ({0})</source>
        <translation>Words not understood ({0})</translation>
    </message>
    <message>
        <source>Chữ trong bảng</source>
        <translation>Words in the table</translation>
    </message>
    <message>
        <source>Chữ đã đọc lại</source>
        <translation>Words read anew</translation>
    </message>
    <message>
        <source>Chữ, số đã đọc lại ({0})</source>
        <translation>Words and numbers read anew ({0})</translation>
    </message>
    <message>
        <source>Các câu trả lời và ô đã sửa ở đây sẽ bỏ đi. File gốc vẫn còn nguyên, lần sau mở lại thì trả lời lại.</source>
        <translation>The answers and the cells changed here will be dropped. The original file stays; you can answer again when you open it.</translation>
    </message>
    <message>
        <source>Các cột đã chọn và chữ đã sửa ở đây sẽ bỏ đi. File gốc vẫn còn nguyên.</source>
        <translation>The columns chosen and the words corrected here are dropped. The original file stays as it is.</translation>
    </message>
    <message>
        <source>Các dòng còn lại đã nhận. Có thể sửa ngay tại đây, hoặc tạo file chỉ gồm {0} dòng lỗi, ô sai tô đỏ kèm lý do, để đơn vị sửa và gửi lại.</source>
        <translation>The other rows have been taken in. You can mend them right here, or make a file with only the {0} rows with errors, wrong cells in red with the reason, for the unit to mend and send again.</translation>
    </message>
    <message>
        <source>Các dòng này hỏi cùng một việc. Có thể hoàn tác sau.</source>
        <translation>These rows ask the same thing. It can be undone later.</translation>
    </message>
    <message>
        <source>Các file</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Các giá trị đều được giữ đến khi chọn.</source>
        <translation>All values are kept until you choose.</translation>
    </message>
    <message>
        <source>Các phiếu đơn vị điền và gửi lại được nhận ở đây. Kéo thả nhiều file hoặc cả thư mục vào cửa sổ; chương trình cho xem trước từng dòng sẽ thêm, sửa hay bị lỗi, rồi mới ghi.</source>
        <translation>Forms that units filled in and sent back are taken in here. Drop files or a whole folder into the window; the program first shows which rows will be added, changed or refused, and records only then.</translation>
    </message>
    <message>
        <source>Các đơn vị</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Các đơn vị chưa gửi:</source>
        <translation>Units that have not sent:</translation>
    </message>
    <message>
        <source>Cách ghép cột đã nhớ</source>
        <translation>Remembered column mappings</translation>
    </message>
    <message>
        <source>Cách ghép cột đã nhớ…</source>
        <translation>Remembered column mappings…</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Còn {0} dòng lần trước để lại: sửa hoặc chọn nhận ngay ở đây.</source>
        <translation>{0} rows were left the last time: mend them or choose to take them in here.</translation>
    </message>
    <message>
        <source>Còn {0} ngày</source>
        <translation>{0} days left</translation>
    </message>
    <message>
        <source>Còn {0} điều cần biết về file này (rê chuột vào đây để đọc).</source>
        <translation>{0} more things to know about this file (point here to read them).</translation>
    </message>
    <message>
        <source>Có câu hỏi cần trả lời</source>
        <translation>Has questions to answer</translation>
    </message>
    <message>
        <source>Có dòng ngoài phạm vi</source>
        <translation>Has rows out of scope</translation>
    </message>
    <message>
        <source>Có dòng ngoài phạm vi của {0}</source>
        <translation>Has rows out of the scope of {0}</translation>
    </message>
    <message>
        <source>Có lỗi cần sửa</source>
        <translation>Has errors to correct</translation>
    </message>
    <message>
        <source>Có thể chọn nhầm đơn vị gửi</source>
        <translation>Perhaps the wrong sending unit</translation>
    </message>
    <message>
        <source>Có {0} việc ghi sau dựa vào hồ sơ của file này, xem danh sách bên dưới. Đề nghị bỏ các việc đó trước (hoàn tác, hủy quyết định, bỏ khỏi đợt xét), rồi hoàn tác lần nhận. Chưa có gì bị thay đổi.</source>
        <translation>{0} later entries rest on records of this file, see the list below. Please take those back first (undo, cancel the decision, take it out of the review), then undo the import. Nothing has changed yet.</translation>
    </message>
    <message>
        <source>Cùng là mô hình cũ, cập nhật</source>
        <translation>The same as an earlier model, update it</translation>
    </message>
    <message>
        <source>Cùng một mô hình</source>
        <translation>The same model</translation>
    </message>
    <message>
        <source>Cùng một văn bản</source>
        <translation>The same letter</translation>
    </message>
    <message>
        <source>Cả hai giá trị đều được giữ đến khi chọn.</source>
        <translation>Both values are kept until one is chosen.</translation>
    </message>
    <message>
        <source>Cấp trên</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Cần quyết định</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Cần trả lời</source>
        <translation>Needs an answer</translation>
    </message>
    <message>
        <source>Cột trong bảng → mục</source>
        <translation>Column of the table → item</translation>
    </message>
    <message>
        <source>Cột {0}</source>
        <translation>Column {0}</translation>
    </message>
    <message>
        <source>Cột {0} nhận thành</source>
        <translation>What column {0} is taken in as</translation>
    </message>
    <message>
        <source>Của</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Danh sách dán {0}</source>
        <translation>Pasted list {0}</translation>
    </message>
    <message>
        <source>Dán từ Zalo, Excel</source>
        <translation>Paste from Zalo or Excel</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Dòng không nhận</source>
        <translation>Row not taken in</translation>
    </message>
    <message>
        <source>Dòng không nhận ({0})</source>
        <translation>Rows not taken in ({0})</translation>
    </message>
    <message>
        <source>Dòng ngoài phạm vi của {0}</source>
        <translation>Rows outside the remit of {0}</translation>
    </message>
    <message>
        <source>Dòng này không thuộc đơn vị gửi nên mặc định không nhận, để nơi này không sửa của nơi kia.</source>
        <translation>This row does not belong to the sender, so by default it is not taken in: one office does not change what is another&apos;s.</translation>
    </message>
    <message>
        <source>Dòng này đã được bỏ dấu nhận. Mở lại file này sau thì vẫn nhận được.</source>
        <translation>This row is no longer marked for taking in. It can still be taken in when this file is opened again.</translation>
    </message>
    <message>
        <source>Dòng {0}: tên khác hẳn bản trước</source>
        <translation>Row {0}: the name is quite unlike the earlier one</translation>
    </message>
    <message>
        <source>Dòng để lại</source>
        <translation>Row left out</translation>
    </message>
    <message>
        <source>Dùng giá trị này</source>
        <translation>Use this value</translation>
    </message>
    <message>
        <source>Dạng phiếu</source>
        <translation>Shape of the form</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File gốc</source>
        <translation>Original file</translation>
    </message>
    <message>
        <source>File gốc vẫn được lưu.</source>
        <translation>The original file is kept.</translation>
    </message>
    <message>
        <source>File lưu lúc</source>
        <translation>File saved at</translation>
    </message>
    <message>
        <source>File này cùng mẫu với bản nhận ngày {0} ({1}), khác {2} ô nhưng lưu trước.</source>
        <translation>This file is the same form as the one taken in on {0} ({1}); {2} cells differ, but it was saved earlier.</translation>
    </message>
    <message>
        <source>File này cùng mẫu với bản nhận ngày {0} ({1}), khác {2} ô và lưu sau.</source>
        <translation>This file is the same form as the one taken in on {0} ({1}); {2} cells differ, and it was saved later.</translation>
    </message>
    <message>
        <source>File này cùng mẫu với bản nhận ngày {0} ({1}), khác {2} ô, nhiều dòng mang tên khác hẳn: có thể là bản điền thêm, hoặc đơn vị gửi bị chọn nhầm. Đề nghị xem các ô khác rồi chọn.</source>
        <translation>This file is the same form as the one taken in on {0} ({1}); {2} cells differ and many rows have quite different names: perhaps it was filled in further, perhaps the wrong sending unit was chosen. Look at the cells that differ, then choose.</translation>
    </message>
    <message>
        <source>File này cùng mẫu với {0} đang xem cùng lúc, khác {1} ô và lưu sau.</source>
        <translation>This file is of the same form as {0}, which you are looking at together with it; {1} cells differ, and it was saved later.</translation>
    </message>
    <message>
        <source>File này cùng mẫu với {0} đang xem cùng lúc, khác {1} ô. Đề nghị xem các ô khác rồi chọn.</source>
        <translation>This file is of the same form as {0}, which you are looking at together with it; {1} cells differ. Please look at them and choose.</translation>
    </message>
    <message>
        <source>File này đã nhận ngày {0}.</source>
        <translation>This file was taken in on {0}.</translation>
    </message>
    <message>
        <source>File này đã nhận trước đây.</source>
        <translation>This file was taken in before.</translation>
    </message>
    <message>
        <source>File đã từng nhận rồi hoàn tác</source>
        <translation>The file was taken in and undone before</translation>
    </message>
    <message>
        <source>Ghi luôn ngày gửi hôm nay vào từng việc</source>
        <translation>Record today as the day sent of each obligation</translation>
    </message>
    <message>
        <source>Ghi lúc</source>
        <translation>Recorded at</translation>
    </message>
    <message>
        <source>Ghi mật khẩu nơi gửi đã đặt để đọc file. Mật khẩu không được lưu lại.</source>
        <translation>Write the password that the sender set so that the file can be read. The password is not kept.</translation>
    </message>
    <message>
        <source>Ghép cột</source>
        <translation>Match columns</translation>
    </message>
    <message>
        <source>Ghép cột: {0}</source>
        <translation>Match columns: {0}</translation>
    </message>
    <message>
        <source>Ghép cột…</source>
        <translation>Match columns…</translation>
    </message>
    <message>
        <source>Ghép tiếp</source>
        <translation>Go on matching</translation>
    </message>
    <message>
        <source>Giá trị chung cho mọi dòng</source>
        <translation>Value for every row</translation>
    </message>
    <message>
        <source>Giá trị thứ hai</source>
        <translation>Second value</translation>
    </message>
    <message>
        <source>Giá trị thứ nhất</source>
        <translation>First value</translation>
    </message>
    <message>
        <source>Giá trị {0}</source>
        <translation>{0} value</translation>
    </message>
    <message>
        <source>Giống nhau {0} trong 100 điểm:</source>
        <translation>{0} of 100 points alike:</translation>
    </message>
    <message>
        <source>Giữ bản đã nhận</source>
        <translation>Keep what was taken in</translation>
    </message>
    <message>
        <source>Gói dữ liệu</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Gần nhất: {0}. Chọn một lần, các file sau tự nhận ra.</source>
        <translation>Nearest: {0}. Choose once; later files are recognised by themselves.</translation>
    </message>
    <message>
        <source>Gửi</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Gửi cho</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Gửi kèm ảnh, bản chụp của các hồ sơ</source>
        <translation>Send photos and scans of the records along</translation>
    </message>
    <message>
        <source>Gửi lại từ đầu, cả những gì nơi nhận đã có</source>
        <translation>Send everything again, even what the recipient has</translation>
    </message>
    <message>
        <source>Gửi sau khi đã chốt</source>
        <translation>Sent after closing</translation>
    </message>
    <message>
        <source>Hai mô hình khác nhau</source>
        <translation>Two different models</translation>
    </message>
    <message>
        <source>Hai nơi sửa khác nhau: {0} của {1}</source>
        <translation>Two offices differ: {0} of {1}</translation>
    </message>
    <message>
        <source>Hai văn bản khác nhau</source>
        <translation>Two different letters</translation>
    </message>
    <message>
        <source>Hiểu là</source>
        <translation>Understood as</translation>
    </message>
    <message>
        <source>Hoàn tác lần nhận ngày {0}?</source>
        <translation>Undo the import of {0}?</translation>
    </message>
    <message>
        <source>Hoàn tác {0} file</source>
        <translation>Undo {0} files</translation>
    </message>
    <message>
        <source>Hoàn tác {0} file vừa nhận?</source>
        <translation>Undo the {0} files just taken in?</translation>
    </message>
    <message>
        <source>Hoàn tác {0} ô</source>
        <translation>Undo {0} cells</translation>
    </message>
    <message>
        <source>Hoàn tác…</source>
        <translation>Undo…</translation>
    </message>
    <message>
        <source>Hạn gần nhất</source>
        <translation>Nearest due day</translation>
    </message>
    <message>
        <source>Hạn hôm nay</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Hạn {0}</source>
        <translation>Due {0}</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Khi hai nơi sửa cùng một mục thành hai giá trị khác nhau, cả hai được giữ và chờ chọn ở đây.</source>
        <translation>When two offices changed the same item to different values, both are kept and wait here for a choice.</translation>
    </message>
    <message>
        <source>Khi nơi điền phiếu chọn nhầm tên ở trang “Hướng dẫn”</source>
        <translation>When whoever filled in the form chose the wrong name on the sheet “Hướng dẫn”</translation>
    </message>
    <message>
        <source>Không còn thấy thư mục của “{0}” trên máy này. Có thể tạo lại file.</source>
        <translation>The folder of “{0}” is no longer on this PC. The file can be made again.</translation>
    </message>
    <message>
        <source>Không có dòng nào khác giống vậy.</source>
        <translation>There are no other rows like this.</translation>
    </message>
    <message>
        <source>Không có dòng nào để xem</source>
        <translation>No row to look at</translation>
    </message>
    <message>
        <source>Không có file nào mới: {0} file trong thư mục đã nhận trước đây.</source>
        <translation>No new files: {0} files in the folder have been taken in before.</translation>
    </message>
    <message>
        <source>Không có gì cần quyết định</source>
        <translation>Nothing to decide</translation>
    </message>
    <message>
        <source>Không có hạn</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Không hoàn tác</source>
        <translation>Do not undo</translation>
    </message>
    <message>
        <source>Không hạn</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Không nhầm, giữ cả hai</source>
        <translation>No mistake, keep both</translation>
    </message>
    <message>
        <source>Không nhầm, là bản khác</source>
        <translation>No mistake, it is another form</translation>
    </message>
    <message>
        <source>Không nhầm, thay bản trước của đơn vị</source>
        <translation>No mistake, it replaces the unit&apos;s earlier one</translation>
    </message>
    <message>
        <source>Không nhận</source>
        <translation>Do not take in</translation>
    </message>
    <message>
        <source>Không nhận dòng này</source>
        <translation>Do not take in this row</translation>
    </message>
    <message>
        <source>Không nhận vì là</source>
        <translation>Not taken in because it is</translation>
    </message>
    <message>
        <source>Không phải, giữ cả hai</source>
        <translation>No, keep both</translation>
    </message>
    <message>
        <source>Không thêm</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>Không thấy file Excel nào ở nơi đã chọn.</source>
        <translation>No Excel file was found in the chosen place.</translation>
    </message>
    <message>
        <source>Không đính kèm</source>
        <translation>Do not attach</translation>
    </message>
    <message>
        <source>Không đơn vị nào còn thiếu</source>
        <translation>No unit is missing</translation>
    </message>
    <message>
        <source>Không đọc được</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Kèm {0} ảnh, bản chụp.</source>
        <translation>With {0} photos and scans.</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kết quả nhận</source>
        <translation>Result of taking in</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Loại file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Là bản khác</source>
        <translation>It is another copy</translation>
    </message>
    <message>
        <source>Là mô hình khác, thêm mới</source>
        <translation>It is another model, add it</translation>
    </message>
    <message>
        <source>Là mô hình mới</source>
        <translation>They are new models</translation>
    </message>
    <message>
        <source>Là một với {0}</source>
        <translation>The same as {0}</translation>
    </message>
    <message>
        <source>Là văn bản khác, thêm mới</source>
        <translation>Other letters, add them</translation>
    </message>
    <message>
        <source>Là văn bản đã vào sổ, cập nhật</source>
        <translation>Letters already registered, update them</translation>
    </message>
    <message>
        <source>Là {0}</source>
        <translation>It is {0}</translation>
    </message>
    <message>
        <source>Lý do nhận</source>
        <translation>Reason for taking it in</translation>
    </message>
    <message>
        <source>Lý do và việc cần làm ghi ở phía trên.</source>
        <translation>Why, and what is to be done, is said above.</translation>
    </message>
    <message>
        <source>Lưu vào thư mục</source>
        <translation>Save in folder</translation>
    </message>
    <message>
        <source>Lưu vào thư mục khác…</source>
        <translation>Save into another folder…</translation>
    </message>
    <message>
        <source>Lấy lại bản này</source>
        <translation>Bring this one back</translation>
    </message>
    <message>
        <source>Lấy lại như trong file</source>
        <translation>Take it back as in the file</translation>
    </message>
    <message>
        <source>Lần gửi</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Lần nhận lại cùng nội dung từ {0} cũng không còn được tính.</source>
        <translation>The later taking of the same contents from {0} does not count any more either.</translation>
    </message>
    <message>
        <source>Lần sau đơn vị này gửi bảng có các cột như vậy thì tự ghép, kể cả khi đổi chỗ cột</source>
        <translation>The next time this unit sends a table with these columns it is matched by itself, even if the columns have moved</translation>
    </message>
    <message>
        <source>Máy chưa có chương trình mở file này.</source>
        <translation>This PC has no program that opens this file.</translation>
    </message>
    <message>
        <source>Máy khác của cơ quan ta (gửi toàn bộ dữ liệu)</source>
        <translation>Another PC of our office (all data are sent)</translation>
    </message>
    <message>
        <source>Mẫu lạ, cần ghép cột</source>
        <translation>Unknown form, columns to be matched</translation>
    </message>
    <message>
        <source>Mật khẩu</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Mật khẩu mở file (không bắt buộc)</source>
        <translation>Password to open the file (optional)</translation>
    </message>
    <message>
        <source>Mặc định không nhận, để tránh nơi này sửa số liệu của nơi kia.</source>
        <translation>By default they are not taken in, so that one office does not change another&apos;s figures.</translation>
    </message>
    <message>
        <source>Mọi nhiệm vụ chưa xong</source>
        <translation>All tasks not done</translation>
    </message>
    <message>
        <source>Một file dùng chung cho các đơn vị</source>
        <translation>One shared file for all units</translation>
    </message>
    <message>
        <source>Một file dùng chung, {0} đơn vị</source>
        <translation>One shared file, {0} units</translation>
    </message>
    <message>
        <source>Một nơi cho rằng hai mô hình, hồ sơ này là một, nơi khác cho rằng khác nhau. Số liệu tính theo cách được chọn; chọn thế nào thì cả hai vẫn được giữ.</source>
        <translation>One place says that these two models or records are one, another says that they differ. Figures follow what is chosen; whatever is chosen, both are kept.</translation>
    </message>
    <message>
        <source>Một nơi hoàn tác lần ghi này, nơi khác ghi lại. Chọn giữ những gì đã ghi hay hoàn tác.</source>
        <translation>One office undid this entry, another recorded it again. Choose to keep what was written or to undo it.</translation>
    </message>
    <message>
        <source>Một nơi đã xóa, nơi khác vẫn sửa. Hồ sơ còn được giữ đến khi chọn xóa hay giữ lại.</source>
        <translation>One office deleted it, another went on changing it. The record is kept until you choose to delete or to keep it.</translation>
    </message>
    <message>
        <source>Mở bản chép chỉ đọc của file gốc; bản gốc giữ nguyên trong máy</source>
        <translation>Open a read-only copy of the original file; the original itself stays as it is</translation>
    </message>
    <message>
        <source>Mở file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở file đã nhận</source>
        <translation>Open the file received</translation>
    </message>
    <message>
        <source>Mở lại các dòng của file: dòng còn lỗi hoặc bỏ lại lần trước thì sửa, nhận tại đây</source>
        <translation>Open the rows of the file again: mend and take in here those with errors or left out the last time</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Mở trang Đơn vị</source>
        <translation>Open the page Units</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Mục này chỉ chọn được một trong các giá trị bên cạnh.</source>
        <translation>Only one of the values beside can be chosen for this item.</translation>
    </message>
    <message>
        <source>Nghi trùng với {0}</source>
        <translation>Perhaps the same as {0}</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Day received</translation>
    </message>
    <message>
        <source>Người chấm</source>
        <translation>Scorer</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Nhận các dòng này (ghi lý do)</source>
        <translation>Take in these rows (give a reason)</translation>
    </message>
    <message>
        <source>Nhận các file đã sẵn sàng; file còn câu hỏi thì để lại</source>
        <translation>Take in the files that are ready; files with questions are left</translation>
    </message>
    <message>
        <source>Nhận dòng này</source>
        <translation>Take in this row</translation>
    </message>
    <message>
        <source>Nhận dòng này (ghi lý do)</source>
        <translation>Take in this row (give a reason)</translation>
    </message>
    <message>
        <source>Nhận lúc</source>
        <translation>Received at</translation>
    </message>
    <message>
        <source>Nhận lại</source>
        <translation>Take in again</translation>
    </message>
    <message>
        <source>Nhận thành</source>
        <translation>Taken in as</translation>
    </message>
    <message>
        <source>Nhận vào</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Nhận {0} dòng này (ghi lý do)</source>
        <translation>Take in these {0} rows (give a reason)</translation>
    </message>
    <message>
        <source>Nhận {0} dòng từ {1} file?</source>
        <translation>Take in {0} rows from {1} files?</translation>
    </message>
    <message>
        <source>Nhập giá trị khác…</source>
        <translation>Enter another value…</translation>
    </message>
    <message>
        <source>Nhập mật khẩu…</source>
        <translation>Enter the password…</translation>
    </message>
    <message>
        <source>Nhắc…</source>
        <translation>Remind…</translation>
    </message>
    <message>
        <source>Nhớ cho lần sau</source>
        <translation>Remember for the next time</translation>
    </message>
    <message>
        <source>Nơi ghi là một, nơi ghi là hai: {0}</source>
        <translation>Some say one, some say two: {0}</translation>
    </message>
    <message>
        <source>Nơi hoàn tác, nơi giữ lại: {0}</source>
        <translation>Undone by one, kept by another: {0}</translation>
    </message>
    <message>
        <source>Nơi xóa, nơi vẫn dùng: {0}</source>
        <translation>Deleted by one, still used by another: {0}</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Nội dung giống hệt lần trước, không có gì mới để nhận.</source>
        <translation>Its content is the same as then; there is nothing new to take in.</translation>
    </message>
    <message>
        <source>Phiếu chưa ghi gì: không có dòng nào được ghi thêm.</source>
        <translation>Nothing was filled in: no row has anything new.</translation>
    </message>
    <message>
        <source>Phiếu chưa trả</source>
        <translation>Form not returned</translation>
    </message>
    <message>
        <source>Phiếu giao nhiệm vụ, phiếu đăng ký, phiếu chấm điểm, kết quả và gói dữ liệu được tạo ở đây, mỗi đơn vị một file. Nơi nhận chỉ cần Excel; khi file trở về thì nhận ở thẻ “Nhận”.</source>
        <translation>Assignment forms, registration forms, score sheets, results and data packages are made here, one file for each unit. The recipient needs Excel only; files that come back are taken in on the tab “Receive”.</translation>
    </message>
    <message>
        <source>Quá hạn {0} ngày</source>
        <translation>{0} days overdue</translation>
    </message>
    <message>
        <source>Quá {0} ngày</source>
        <translation>{0} days over</translation>
    </message>
    <message>
        <source>Quét thư mục…</source>
        <translation>Search folder…</translation>
    </message>
    <message>
        <source>Quên cách ghép này</source>
        <translation>Forget this mapping</translation>
    </message>
    <message>
        <source>Sẽ làm gì</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Sẽ trả lại {0} ô như trước khi nhận.</source>
        <translation>{0} cells will be given back as they were before the import.</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Số việc</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Sửa tại đây</source>
        <translation>Mend it here</translation>
    </message>
    <message>
        <source>Sửa ô {0}</source>
        <translation>Mend cell {0}</translation>
    </message>
    <message>
        <source>Thay bản trước</source>
        <translation>Replace the one before</translation>
    </message>
    <message>
        <source>Theo bản ghi sau</source>
        <translation>As the later record says</translation>
    </message>
    <message>
        <source>Theo bản ghi trước</source>
        <translation>As the earlier record says</translation>
    </message>
    <message>
        <source>Theo tên file, ảnh này của mô hình dưới đây; ảnh được đính kèm khi nhận.</source>
        <translation>By its file name this photo belongs to the model below; it is attached when the files are taken in.</translation>
    </message>
    <message>
        <source>Theo {0}</source>
        <translation>As {0} says</translation>
    </message>
    <message>
        <source>Thiếu gói dữ liệu</source>
        <translation>Bundle missing</translation>
    </message>
    <message>
        <source>Thiếu gói số {0}</source>
        <translation>Bundle no. {0} is missing</translation>
    </message>
    <message>
        <source>Thiếu {0} gói</source>
        <translation>{0} bundles are missing</translation>
    </message>
    <message>
        <source>Thêm file…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Thêm mới {0}, cập nhật {1}, không đổi {2}, ghép {3}, cần quyết định {4}, bỏ qua {5}, có lỗi {6}, ngoài phạm vi {7}. Dòng có lỗi và dòng ngoài phạm vi chưa được nhận. Có thể hoàn tác sau.</source>
        <translation>Added {0}, updated {1}, unchanged {2}, joined {3}, to decide {4}, skipped {5}, with errors {6}, out of scope {7}. Rows with errors and rows out of scope are not taken in. It can be undone later.</translation>
    </message>
    <message>
        <source>Thêm mới, xem trùng sau</source>
        <translation>Add it, look at duplicates later</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Thêm đơn vị mới…</source>
        <translation>Add a new unit…</translation>
    </message>
    <message>
        <source>Thêm đơn vị {0}?</source>
        <translation>Add unit {0}?</translation>
    </message>
    <message>
        <source>Thư mục lưu chưa có trên máy. Đề nghị chọn thư mục khác.</source>
        <translation>The folder to save in is not on this PC. Choose another one.</translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tin nhắc</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Trong file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Trong file ghi {0}.</source>
        <translation>The file says {0}.</translation>
    </message>
    <message>
        <source>Trước đây dòng này là {0}, nay ghi {1}.</source>
        <translation>This row used to be {0}, it now says {1}.</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Trả lời như vậy cho cả {0} file cùng câu hỏi này</source>
        <translation>Answer like this for all {0} files with this question</translation>
    </message>
    <message>
        <source>Tên (bấm đúp để đổi)</source>
        <translation>Name (double-click to change)</translation>
    </message>
    <message>
        <source>Tên khác hẳn bản trước</source>
        <translation>The name is quite different from before</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tạo file</source>
        <translation>Make file</translation>
    </message>
    <message>
        <source>Tạo file (Ctrl+S)</source>
        <translation>Make file (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tạo file .zip gồm bảng tính và thư mục “tep” chứa ảnh; nơi nhận kéo thả cả file .zip, ảnh về đúng hồ sơ. Không đặt được mật khẩu.</source>
        <translation>Makes a .zip file with the workbook and a folder “tep” with the photos; the recipient drops the whole .zip file, and the photos go to their records. No password can be set.</translation>
    </message>
    <message>
        <source>Tạo file trả lại</source>
        <translation>Make a file to send back</translation>
    </message>
    <message>
        <source>Tạo file để gửi</source>
        <translation>Make files to send</translation>
    </message>
    <message>
        <source>Tạo lúc</source>
        <translation>Made at</translation>
    </message>
    <message>
        <source>Tạo lại file cho đơn vị</source>
        <translation>Make files for units again</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tất cả (đã chọn {0} trong {1} đơn vị)</source>
        <translation>All ({0} of {1} units chosen)</translation>
    </message>
    <message>
        <source>Tất cả người chấm, mỗi người một file</source>
        <translation>All scorers, one file each</translation>
    </message>
    <message>
        <source>Từ ai</source>
        <translation>From whom</translation>
    </message>
    <message>
        <source>Vì</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Vì sao chưa nhận được</source>
        <translation>Why it was not taken in</translation>
    </message>
    <message>
        <source>Vẫn nhận</source>
        <translation>Take in all the same</translation>
    </message>
    <message>
        <source>Về danh sách file, chưa ghi gì (Esc)</source>
        <translation>Back to the list of files, nothing recorded (Esc)</translation>
    </message>
    <message>
        <source>Xem các dòng</source>
        <translation>See the rows</translation>
    </message>
    <message>
        <source>Xem lại từng dòng</source>
        <translation>Look through the rows one by one</translation>
    </message>
    <message>
        <source>Xem lại, sửa, nhận nốt {0} dòng</source>
        <translation>Look again, mend, take in the other {0} rows</translation>
    </message>
    <message>
        <source>Xem lần nhận trước</source>
        <translation>Show the earlier import</translation>
    </message>
    <message>
        <source>Xem tiếp</source>
        <translation>Go on looking</translation>
    </message>
    <message>
        <source>Xem trước khi nhận</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Xem từng dòng</source>
        <translation>Show each row</translation>
    </message>
    <message>
        <source>Xem từng dòng sẽ thêm, sửa hay bị lỗi (Ctrl+Enter)</source>
        <translation>See which rows will be added, changed or are wrong (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Xem {0} ô khác</source>
        <translation>Show {0} cells that differ</translation>
    </message>
    <message>
        <source>dòng {0}</source>
        <translation>row {0}</translation>
    </message>
    <message>
        <source>không có dòng nào</source>
        <translation>no row</translation>
    </message>
    <message>
        <source>nhận đến {0}</source>
        <translation>open until {0}</translation>
    </message>
    <message>
        <source>thứ ba</source>
        <translation>third</translation>
    </message>
    <message>
        <source>thứ hai</source>
        <translation>second</translation>
    </message>
    <message>
        <source>thứ nhất</source>
        <translation>first</translation>
    </message>
    <message>
        <source>thứ tư</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>thứ {0}</source>
        <translation>no. {0}</translation>
    </message>
    <message>
        <source>tiêu đề dòng {0}</source>
        <translation>heading in row {0}</translation>
    </message>
    <message>
        <source>trang ẩn</source>
        <translation>hidden sheet</translation>
    </message>
    <message>
        <source>{0} (máy thứ {1})</source>
        <translation>{0} (PC no. {1})</translation>
    </message>
    <message>
        <source>{0} bản chép giống hệt</source>
        <translation>{0} exact copies</translation>
    </message>
    <message>
        <source>{0} bỏ qua</source>
        <translation>{0} skipped</translation>
    </message>
    <message>
        <source>{0} chưa hoàn tác nên không cần nhận lại.</source>
        <translation>{0} has not been undone, so there is nothing to take in again.</translation>
    </message>
    <message>
        <source>{0} có mật khẩu</source>
        <translation>{0} has a password</translation>
    </message>
    <message>
        <source>{0} cần quyết định</source>
        <translation>{0} to decide</translation>
    </message>
    <message>
        <source>{0} cập nhật</source>
        <translation>{0} updated</translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation>{0} rows</translation>
    </message>
    <message>
        <source>{0} dòng chưa nhận vì có lỗi</source>
        <translation>{0} rows not taken in because of errors</translation>
    </message>
    <message>
        <source>{0} dòng có chữ chưa rõ sẽ bị lỗi nếu chưa chọn.</source>
        <translation>{0} rows with words not understood will be errors unless something is chosen.</translation>
    </message>
    <message>
        <source>{0} dòng ngoài phạm vi của {1}</source>
        <translation>{0} rows out of the scope of {1}</translation>
    </message>
    <message>
        <source>{0} dòng đã có từ trước?</source>
        <translation>{0} rows that are here already?</translation>
    </message>
    <message>
        <source>{0} file khác để lại, chưa nhận.</source>
        <translation>{0} other files are left, not taken in.</translation>
    </message>
    <message>
        <source>{0} file · {1}</source>
        <translation>{0} files · {1}</translation>
    </message>
    <message>
        <source>{0} file đang mở trong Excel</source>
        <translation>{0} files are open in Excel</translation>
    </message>
    <message>
        <source>{0} file đã nhận trước đây</source>
        <translation>{0} files taken in before</translation>
    </message>
    <message>
        <source>{0} file để lại vì có việc ghi sau dựa vào hồ sơ của file.</source>
        <translation>{0} files were left, because later work builds on their records.</translation>
    </message>
    <message>
        <source>{0} ghép</source>
        <translation>{0} joined</translation>
    </message>
    <message>
        <source>{0} gửi hai bản của phiếu này</source>
        <translation>{0} sent two versions of this form</translation>
    </message>
    <message>
        <source>{0} gửi lại bản đã sửa?</source>
        <translation>Has {0} sent a corrected version?</translation>
    </message>
    <message>
        <source>{0} gửi thêm một bản khác?</source>
        <translation>Did {0} send another form besides?</translation>
    </message>
    <message>
        <source>{0} hồ sơ do file này đưa vào sẽ không còn trong danh sách.</source>
        <translation>{0} records that this file brought in will no longer be in the lists.</translation>
    </message>
    <message>
        <source>{0} hồ sơ do file này đưa vào đã được ghi thêm; hoàn tác thì các hồ sơ đó cũng không còn trong danh sách, “Nhận lại” thì hiện lại cùng phần ghi thêm.</source>
        <translation>{0} records that this file brought in have been added to since; undoing takes them out of the lists as well, “Take in again” brings them back with what was added.</translation>
    </message>
    <message>
        <source>{0} không có dòng nào phải sửa.</source>
        <translation>{0} has no row to correct.</translation>
    </message>
    <message>
        <source>{0} không đổi</source>
        <translation>{0} unchanged</translation>
    </message>
    <message>
        <source>{0} lấy lại bản gửi lần trước?</source>
        <translation>Does {0} bring its earlier return back?</translation>
    </message>
    <message>
        <source>{0} lỗi</source>
        <translation>{0} with errors</translation>
    </message>
    <message>
        <source>{0} ngoài phạm vi</source>
        <translation>{0} out of scope</translation>
    </message>
    <message>
        <source>{0} phiếu chưa trả</source>
        <translation>{0} forms not returned</translation>
    </message>
    <message>
        <source>{0} thêm</source>
        <translation>{0} added</translation>
    </message>
    <message>
        <source>{0} trong {1} gói đã đến, thiếu số {2}</source>
        <translation>{0} of {1} bundles have arrived, no. {2} is missing</translation>
    </message>
    <message>
        <source>{0} ô khác bản nhận ngày {1}</source>
        <translation>{0} cells differ from the one taken in on {1}</translation>
    </message>
    <message>
        <source>{0} ô khác {1}</source>
        <translation>{0} cells differ from {1}</translation>
    </message>
    <message>
        <source>{0} ô đã được sửa tiếp sau đó nên giữ nguyên, xem danh sách bên dưới.</source>
        <translation>{0} cells have been changed since and stay as they are, see the list below.</translation>
    </message>
    <message>
        <source>{0} đang mở trong Excel</source>
        <translation>{0} is open in Excel</translation>
    </message>
    <message>
        <source>{0} đã bỏ hết nội dung?</source>
        <translation>Did {0} drop all contents?</translation>
    </message>
    <message>
        <source>{0} đã gửi phiếu này trước đây</source>
        <translation>{0} sent this form before</translation>
    </message>
    <message>
        <source>{0} ảnh không có trên máy này nên chưa kèm.</source>
        <translation>{0} photos are not on this PC and were not sent along.</translation>
    </message>
    <message>
        <source>{0} – sửa tiếp bởi {1}</source>
        <translation>{0} – changed since by {1}</translation>
    </message>
    <message>
        <source>{0}. Dòng này được nhận khi có câu trả lời.</source>
        <translation>{0}. This row is taken in once there is an answer.</translation>
    </message>
    <message>
        <source>{0}: ghi thêm {1}{2}</source>
        <translation>{0}: {1}{2} added since</translation>
    </message>
    <message>
        <source>{0}: gửi ngày {1}, chưa trả về</source>
        <translation>{0}: sent on {1}, not returned</translation>
    </message>
    <message>
        <source>{0}: thiếu {1} mô hình</source>
        <translation>{0}: {1} models missing</translation>
    </message>
    <message>
        <source>{0}: trả lại {1} ô, {2} hồ sơ không còn trong danh sách</source>
        <translation>{0}: {1} cells given back, {2} records no longer listed</translation>
    </message>
    <message>
        <source>{0}: để lại, có {1} việc ghi sau</source>
        <translation>{0}: left, {1} later records build on it</translation>
    </message>
    <message>
        <source>Áp dụng cho các dòng giống vậy…</source>
        <translation>Apply to rows like this…</translation>
    </message>
    <message>
        <source>Áp dụng cho cả {0} dòng giống vậy</source>
        <translation>Apply to all {0} rows like this</translation>
    </message>
    <message>
        <source>Ô</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Ô {0}: đã sửa ở đây</source>
        <translation>Cell {0}: mended here</translation>
    </message>
    <message>
        <source>Ô đã sửa tiếp sau khi nhận thì giữ nguyên. File gốc vẫn được lưu.</source>
        <translation>Cells changed since they were taken in stay as they are. The original file is kept.</translation>
    </message>
    <message>
        <source>ô {0}</source>
        <translation>cell {0}</translation>
    </message>
    <message>
        <source>Đang có</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Đang ghi quyết định</source>
        <translation>Recording the decision</translation>
    </message>
    <message>
        <source>Đang hoàn tác</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Đang mở trong Excel</source>
        <translation>Open in Excel</translation>
    </message>
    <message>
        <source>Đang nhận file</source>
        <translation>Taking in files</translation>
    </message>
    <message>
        <source>Đang nhận lại</source>
        <translation>Taking it in again</translation>
    </message>
    <message>
        <source>Đang tạo file</source>
        <translation>Making files</translation>
    </message>
    <message>
        <source>Đang tạo file trả lại</source>
        <translation>Making the files to send back</translation>
    </message>
    <message>
        <source>Đang xem các cột</source>
        <translation>Looking at the columns</translation>
    </message>
    <message>
        <source>Đang xem lại file</source>
        <translation>Looking at the file again</translation>
    </message>
    <message>
        <source>Đang đọc các dòng</source>
        <translation>Reading the rows</translation>
    </message>
    <message>
        <source>Đang đọc file</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Đã chọn {0} cho {1}.</source>
        <translation>{0} chosen for {1}.</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Here already</translation>
    </message>
    <message>
        <source>Đã có trong danh mục.</source>
        <translation>It is in the list already.</translation>
    </message>
    <message>
        <source>Đã có trong sổ văn bản.</source>
        <translation>Already in the register of letters.</translation>
    </message>
    <message>
        <source>Đã dừng, chưa ghi gì.</source>
        <translation>Stopped; nothing was recorded.</translation>
    </message>
    <message>
        <source>Đã dừng. Những file đã nhận xong thì giữ nguyên.</source>
        <translation>Stopped. Files already taken in are kept.</translation>
    </message>
    <message>
        <source>Đã dừng. Những file đã tạo xong thì vẫn dùng được.</source>
        <translation>Stopped. Files already made can be used.</translation>
    </message>
    <message>
        <source>Đã ghi giá trị khác cho {0}.</source>
        <translation>Another value recorded for {0}.</translation>
    </message>
    <message>
        <source>Đã ghi ngày nhắc.</source>
        <translation>Day of the reminder recorded.</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Đã hoàn tác lần nhận vừa rồi. File gốc vẫn được lưu.</source>
        <translation>The last import was undone. The original file is kept.</translation>
    </message>
    <message>
        <source>Đã hoàn tác lần nhận {0}. File gốc vẫn được lưu.</source>
        <translation>The import of {0} has been undone. The original file is still kept.</translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Đã nhận lại {0}.</source>
        <translation>{0} has been taken in again.</translation>
    </message>
    <message>
        <source>Đã nhận trước đây</source>
        <translation>Taken in before</translation>
    </message>
    <message>
        <source>Đã nhận vào</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Đã nhận {0} dòng từ {1} file.</source>
        <translation>{0} rows from {1} files taken in.</translation>
    </message>
    <message>
        <source>Đã nhận, còn dòng lỗi</source>
        <translation>Taken in, some rows with errors</translation>
    </message>
    <message>
        <source>Đã nhắc</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Đã quyết định {0} chỗ.</source>
        <translation>{0} decided.</translation>
    </message>
    <message>
        <source>Đã quên cách ghép {0}; bảng đã nhận giữ nguyên.</source>
        <translation>The mapping {0} is forgotten; tables already taken in stay as they are.</translation>
    </message>
    <message>
        <source>Đã thêm đơn vị {0}.</source>
        <translation>Unit {0} added.</translation>
    </message>
    <message>
        <source>Đã trả về {0}/{1}</source>
        <translation>{0}/{1} returned</translation>
    </message>
    <message>
        <source>Đã trả về: {0}</source>
        <translation>Returned: {0}</translation>
    </message>
    <message>
        <source>Đã tạo {0} file trong thư mục “{1}”.</source>
        <translation>{0} files made in the folder “{1}”.</translation>
    </message>
    <message>
        <source>Đã đổi tên thành {0}.</source>
        <translation>Renamed to {0}.</translation>
    </message>
    <message>
        <source>Đã đủ để nhận.</source>
        <translation>Ready to be taken in.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đóng khi chưa ghép xong?</source>
        <translation>Close before the columns are matched?</translation>
    </message>
    <message>
        <source>Đóng khi chưa nhận?</source>
        <translation>Close without taking in?</translation>
    </message>
    <message>
        <source>Đóng, bỏ các câu trả lời</source>
        <translation>Close and drop the answers</translation>
    </message>
    <message>
        <source>Đóng, bỏ phần đã chọn</source>
        <translation>Close and drop the choices</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị chưa gửi đăng ký của đợt đang mở, chưa báo cáo theo văn bản đã giao, chưa trả phiếu, hoặc có gói dữ liệu không đến nơi, hiện ở đây cùng hạn và đầu mối để nhắc.</source>
        <translation>Units that have not sent the registrations of an open round, not reported on a letter handed to them, not returned a form, or whose bundles did not arrive stand here with deadline and contact, so that they can be reminded.</translation>
    </message>
    <message>
        <source>Đơn vị gửi</source>
        <translation>Sending unit</translation>
    </message>
    <message>
        <source>Đơn vị gửi *</source>
        <translation>Sending unit *</translation>
    </message>
    <message>
        <source>Đơn vị gửi, file</source>
        <translation>Sending unit, file</translation>
    </message>
    <message>
        <source>Đơn vị trực thuộc, mỗi đơn vị một file</source>
        <translation>Units below, one file each</translation>
    </message>
    <message>
        <source>Đơn vị được thêm vào danh sách trực thuộc cơ quan ta, cùng loại với {0}, và dùng ngay cho các dòng ghi tên này. Đầu mối, điện thoại ghi thêm ở trang “Đơn vị”.</source>
        <translation>The unit is added to the units below our office, of the same kind as {0}, and used at once for the rows with this name. Contact and phone are added on the page “Units”.</translation>
    </message>
    <message>
        <source>Đều là mục “{0}” của {1}, do {2} ghi khác nhau. Có thể hoàn tác sau.</source>
        <translation>All of them are “{0}” of {1}, written differently by {2}. It can be undone later.</translation>
    </message>
    <message>
        <source>Để dòng này lại, không ghi vào (Space)</source>
        <translation>Leave this row, do not write it (Space)</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Để trống</source>
        <translation>Leave empty</translation>
    </message>
    <message>
        <source>Đọc lại</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Đọc {0} dòng</source>
        <translation>{0} rows read</translation>
    </message>
    <message>
        <source>Đổi câu trả lời</source>
        <translation>Change the answer</translation>
    </message>
    <message>
        <source>Đổi tên (F2)</source>
        <translation>Rename (F2)</translation>
    </message>
    <message>
        <source>Độ chắc</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Đợt năm {0}</source>
        <translation>Round of {0}</translation>
    </message>
    <message>
        <source>Đợt, kỳ</source>
        <translation>Round, period</translation>
    </message>
    <message>
        <source>Đợt, văn bản</source>
        <translation>Round, document</translation>
    </message>
    <message>
        <source>đã bỏ qua {0}</source>
        <translation>{0} passed over</translation>
    </message>
    <message>
        <source>đơn vị gửi</source>
        <translation>sending unit</translation>
    </message>
    <message>
        <source>Ảnh của mô hình</source>
        <translation>Photo of the model</translation>
    </message>
    <message>
        <source>Ảnh này không đính kèm vào mô hình nào.</source>
        <translation>This picture is attached to no model.</translation>
    </message>
    <message>
        <source>Ở file {0}, {1}.</source>
        <translation>In file {0}, {1}.</translation>
    </message>
    <message>
        <source>Ở {0} của chính file này.</source>
        <translation>In {0} of this very file.</translation>
    </message>
    <message>
        <source>Ở đây chỉ chọn được một trong các cách ghi bên cạnh.</source>
        <translation>Only one of the wordings beside can be chosen here.</translation>
    </message>
    <message>
        <source>Ở đây vừa sửa mục khác của hồ sơ này; cả hai phần đều được giữ.</source>
        <translation>Another item of this record was just changed here; both parts are kept.</translation>
    </message>
    <message>
        <source>Ở đây đã sửa khác. Khi nhận, cả hai giá trị được giữ và chờ chọn ở thẻ “Cần quyết định”.</source>
        <translation>It was changed differently here. On taking in, both values are kept and wait for a choice on the tab “To decide”.</translation>
    </message>
    <message>
        <source>… và {0} chỗ nữa</source>
        <translation>… and {0} more</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>và {0} file khác</source>
        <translation>and {0} more files</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>6 tháng cuối năm {year}</source>
        <translation>second half of {year}</translation>
    </message>
    <message>
        <source>6 tháng một lần</source>
        <translation>every half year</translation>
    </message>
    <message>
        <source>6 tháng đầu năm</source>
        <translation>first half of the year</translation>
    </message>
    <message>
        <source>6 tháng đầu năm {year}</source>
        <translation>first half of {year}</translation>
    </message>
    <message>
        <source>9 tháng đầu năm</source>
        <translation>first nine months of the year</translation>
    </message>
    <message>
        <source>9 tháng đầu năm {year}</source>
        <translation>first nine months of {year}</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>hằng năm</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>hằng quý</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>hằng tháng</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ngày cuối {month}</source>
        <translation>last day of {month}</translation>
    </message>
    <message>
        <source>ngày {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>ngày {day} tháng {month} năm {year}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <source>ngày {day} {month}</source>
        <translation>on day {day} of {month}</translation>
    </message>
    <message>
        <source>năm {year}</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>quý {quarter}/{year}</source>
        <translation>quarter {quarter}/{year}</translation>
    </message>
    <message>
        <source>tháng</source>
        <translation>the month</translation>
    </message>
    <message>
        <source>tháng cuối quý</source>
        <translation>the quarter&apos;s last month</translation>
    </message>
    <message>
        <source>tháng cuối quý sau</source>
        <translation>the next quarter&apos;s last month</translation>
    </message>
    <message>
        <source>tháng sau</source>
        <translation>the next month</translation>
    </message>
    <message>
        <source>tháng thứ hai của quý</source>
        <translation>the quarter&apos;s second month</translation>
    </message>
    <message>
        <source>tháng thứ hai của quý sau</source>
        <translation>the next quarter&apos;s second month</translation>
    </message>
    <message>
        <source>tháng {month}</source>
        <translation>in month {month}</translation>
    </message>
    <message>
        <source>tháng {month}/{year}</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>tháng đầu quý</source>
        <translation>the quarter&apos;s first month</translation>
    </message>
    <message>
        <source>tháng đầu quý sau</source>
        <translation>the next quarter&apos;s first month</translation>
    </message>
    <message>
        <source>{amount} đồng</source>
        <translation>{amount} đồng</translation>
    </message>
    <message>
        <source>{date} (suy ra)</source>
        <translation>{date} (derived)</translation>
    </message>
    <message>
        <source>{day} năm sau</source>
        <translation>{day} of the next year</translation>
    </message>
    <message>
        <source>{every}, {when}</source>
        <translation>{every}, {when}</translation>
    </message>
    <message>
        <source>{one} và {other}</source>
        <translation>{one} and {other}</translation>
    </message>
    <message>
        <source>{period} (lần {turn})</source>
        <translation>{period} (time {turn})</translation>
    </message>
    <message>
        <source>{time} ngày {day}</source>
        <translation>{time} on {day}</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Chép tin nhắc</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Chưa có văn bản, mô hình nào. Bắt đầu từ một văn bản của cấp trên, từ danh sách đang có, hoặc mở cơ quan mẫu để xem chương trình làm được gì.</source>
        <translation>There is no document or model yet. Begin with a document from a superior office or with a list you have, or open the sample office to see what the program can do.</translation>
    </message>
    <message>
        <source>Chốt số liệu…</source>
        <translation>Close figures…</translation>
    </message>
    <message>
        <source>Còn thiếu: {0}</source>
        <translation>Missing: {0}</translation>
    </message>
    <message>
        <source>Cấp dưới</source>
        <translation>Units below</translation>
    </message>
    <message>
        <source>Cất đi</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Cần quyết định</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>File nhận được còn dòng chưa xử lý</source>
        <translation>Received files with rows that wait</translation>
    </message>
    <message>
        <source>Ghi nhận nhanh (F8)</source>
        <translation>Quick record (F8)</translation>
    </message>
    <message>
        <source>Ghi đã nộp</source>
        <translation>Record as handed in</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Không còn đơn vị nào quá hạn.</source>
        <translation>No unit is overdue any more.</translation>
    </message>
    <message>
        <source>Không có gì chờ xử lý.</source>
        <translation>Nothing waits to be handled.</translation>
    </message>
    <message>
        <source>Không có văn bản hay đợt nào đang chờ đơn vị nộp.</source>
        <translation>No document or round is waiting for units.</translation>
    </message>
    <message>
        <source>Không hiện thẻ này nữa; việc vẫn làm được ở các trang</source>
        <translation>Do not show this card any more; the work can still be done on its pages</translation>
    </message>
    <message>
        <source>Lập báo cáo</source>
        <translation>Make the report</translation>
    </message>
    <message>
        <source>Mô hình chờ duyệt</source>
        <translation>Models awaiting approval</translation>
    </message>
    <message>
        <source>Mô hình theo lĩnh vực</source>
        <translation>Models by field</translation>
    </message>
    <message>
        <source>Mở cơ quan mẫu để xem thử</source>
        <translation>Open the sample office for a look</translation>
    </message>
    <message>
        <source>Mở kỳ của việc định kỳ</source>
        <translation>Open periods of recurring duties</translation>
    </message>
    <message>
        <source>Nhân rộng</source>
        <translation>Copied elsewhere</translation>
    </message>
    <message>
        <source>Nhận file Excel</source>
        <translation>Take in Excel files</translation>
    </message>
    <message>
        <source>Nhập văn bản</source>
        <translation>Enter a document</translation>
    </message>
    <message>
        <source>Nhập văn bản đầu tiên</source>
        <translation>Enter the first document</translation>
    </message>
    <message>
        <source>Năm {0}</source>
        <translation>Year {0}</translation>
    </message>
    <message>
        <source>Quá hạn: {0}</source>
        <translation>Overdue: {0}</translation>
    </message>
    <message>
        <source>Số liệu nhanh (F4)</source>
        <translation>Quick figures (F4)</translation>
    </message>
    <message>
        <source>Thêm mô hình</source>
        <translation>Add model</translation>
    </message>
    <message>
        <source>Việc cần làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Văn bản đi cần bổ sung</source>
        <translation>Outgoing documents to complete</translation>
    </message>
    <message>
        <source>Văn bản đến cần bổ sung</source>
        <translation>Incoming documents to complete</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Xem bộ tiêu chí</source>
        <translation>See the criteria</translation>
    </message>
    <message>
        <source>Xem mô hình trong năm</source>
        <translation>See the models of the year</translation>
    </message>
    <message>
        <source>Xác nhận mô hình tiếp tục</source>
        <translation>Confirm models that go on</translation>
    </message>
    <message>
        <source>Xét công nhận</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>chưa có {0}</source>
        <translation>{0} missing</translation>
    </message>
    <message>
        <source>năm {0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} và {1} đơn vị khác</source>
        <translation>{0} and {1} other units</translation>
    </message>
    <message>
        <source>Đang chờ</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>Being carried out</translation>
    </message>
    <message>
        <source>Đã ghi nhắc {0} đơn vị.</source>
        <translation>{0} units recorded as reminded.</translation>
    </message>
    <message>
        <source>Đã nộp {0} việc</source>
        <translation>{0} duties handed in</translation>
    </message>
    <message>
        <source>Đã đủ {0}</source>
        <translation>{0} complete</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đưa danh sách Excel đang có vào</source>
        <translation>Take in an Excel list you have</translation>
    </message>
    <message>
        <source>Được công nhận</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>… và {0} việc khác</source>
        <translation>… and {0} more</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Lịch sử</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{0} (đã hoàn tác)</source>
        <translation>{0} (undone)</translation>
    </message>
    <message>
        <source>… và {0} lần trước đó</source>
        <translation>… and {0} earlier entries</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>(chưa có trong máy này)</source>
        <translation>(not on this PC yet)</translation>
    </message>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>A;B</source>
        <translation>A;B</translation>
    </message>
    <message>
        <source>An sinh xã hội, giảm nghèo</source>
        <translation>Social security, poverty reduction</translation>
    </message>
    <message>
        <source>Ban công tác Mặt trận</source>
        <translation>Front working committee</translation>
    </message>
    <message>
        <source>Ban hành theo</source>
        <translation>Issued under</translation>
    </message>
    <message>
        <source>Biểu dương</source>
        <translation>Commendation</translation>
    </message>
    <message>
        <source>Biểu dương, khen thưởng</source>
        <translation>Praise and rewards</translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Biểu tổng hợp</source>
        <translation>Summary table</translation>
    </message>
    <message>
        <source>Biểu tổng hợp số liệu</source>
        <translation>Summary table of figures</translation>
    </message>
    <message>
        <source>Biểu tổng hợp số liệu theo đơn vị</source>
        <translation>Summary table of figures by unit</translation>
    </message>
    <message>
        <source>BÁO_CÁO</source>
        <translation>REPORT</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Báo cáo PDF, Word, Excel</source>
        <translation>PDF, Word and Excel reports</translation>
    </message>
    <message>
        <source>Báo cáo năm</source>
        <translation>Yearly report</translation>
    </message>
    <message>
        <source>Bước điểm</source>
        <translation>Step of points</translation>
    </message>
    <message>
        <source>Bản giấy</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Bản nháp</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Bảng khác</source>
        <translation>Another table</translation>
    </message>
    <message>
        <source>Bảo vệ môi trường</source>
        <translation>Environmental protection</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Bằng khen</source>
        <translation>Certificate of merit (bằng khen)</translation>
    </message>
    <message>
        <source>Bằng khen cấp tỉnh, cá nhân</source>
        <translation>Provincial commendation, individual</translation>
    </message>
    <message>
        <source>Bằng khen cấp tỉnh, hộ gia đình</source>
        <translation>Provincial commendation, household</translation>
    </message>
    <message>
        <source>Bằng khen cấp tỉnh, tập thể</source>
        <translation>Provincial commendation, collective</translation>
    </message>
    <message>
        <source>Bị trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Bỏ qua</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Bồi dưỡng, tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>BỘ_TIÊU_CHÍ</source>
        <translation>CRITERIA_SET</translation>
    </message>
    <message>
        <source>Bộ tiêu chí</source>
        <translation>Criteria set</translation>
    </message>
    <message>
        <source>CHỦ_THỂ</source>
        <translation>SUBJECT</translation>
    </message>
    <message>
        <source>CHỦ_ĐỀ</source>
        <translation>THEME</translation>
    </message>
    <message>
        <source>CHỨC_VỤ</source>
        <translation>POSITION</translation>
    </message>
    <message>
        <source>CHỮ</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Chia tách</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Chuyển trực thuộc</source>
        <translation>Move under another unit</translation>
    </message>
    <message>
        <source>Chuyển vào ngày có hiệu lực</source>
        <translation>Goes over on the effective day</translation>
    </message>
    <message>
        <source>Chuyển đơn vị cấp dưới (thôn, tổ dân phố…)</source>
        <translation>Move the units below too (hamlets, residential groups…)</translation>
    </message>
    <message>
        <source>Chuyển đơn vị kế thừa</source>
        <translation>Passed to the successor unit</translation>
    </message>
    <message>
        <source>Chính quyền</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>Chưa chấm</source>
        <translation>Not scored yet</translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation>Not sent</translation>
    </message>
    <message>
        <source>Chưa hoạt động</source>
        <translation>Not active yet</translation>
    </message>
    <message>
        <source>Chưa làm</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Chưa mở</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>Chưa rõ cấp</source>
        <translation>Level not known</translation>
    </message>
    <message>
        <source>Chưa rõ khối</source>
        <translation>Sector not known</translation>
    </message>
    <message>
        <source>Chưa rõ là mô hình mới hay cũ</source>
        <translation>Not clear whether it is a new model or an old one</translation>
    </message>
    <message>
        <source>Chưa rõ là đơn vị nào</source>
        <translation>Unit not clear</translation>
    </message>
    <message>
        <source>Chưa rõ thay bản nào</source>
        <translation>Not clear which one it replaces</translation>
    </message>
    <message>
        <source>Chưa rõ đơn vị gửi</source>
        <translation>Sending unit not known</translation>
    </message>
    <message>
        <source>Chưa áp dụng</source>
        <translation>Not in force yet</translation>
    </message>
    <message>
        <source>Chưa đạt</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Chưa đủ điều kiện</source>
        <translation>Not eligible yet</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Chấm điểm</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Chắc</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Chỉ biết qua viện dẫn</source>
        <translation>Known only by citation</translation>
    </message>
    <message>
        <source>Chỉ thị</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Chỉ tiêu mỗi đơn vị</source>
        <translation>Target a unit</translation>
    </message>
    <message>
        <source>Chỉ đạo trực tiếp</source>
        <translation>Direct instruction</translation>
    </message>
    <message>
        <source>Chỉ để biết</source>
        <translation>For information only</translation>
    </message>
    <message>
        <source>Chờ khắc phục</source>
        <translation>To be put right</translation>
    </message>
    <message>
        <source>Chờ ý kiến lãnh đạo</source>
        <translation>Waiting for the leaders&apos; opinion</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Chủ thể chỉ đạo</source>
        <translation>Directing body</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Chủ đề nhiệm vụ</source>
        <translation>Theme of the task</translation>
    </message>
    <message>
        <source>Chủ đề năm</source>
        <translation>Theme of the year</translation>
    </message>
    <message>
        <source>Chức năng</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Chức năng hiện thêm</source>
        <translation>Features shown besides</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation>Position of the signer</translation>
    </message>
    <message>
        <source>Chữ giống chữ Đ</source>
        <translation>Letter that looks like Đ</translation>
    </message>
    <message>
        <source>Chữ trong file</source>
        <translation>Words in the file</translation>
    </message>
    <message>
        <source>CÁCH_GHI</source>
        <translation>SPELLING</translation>
    </message>
    <message>
        <source>Cá nhân</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Các cột</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Các mốc thời gian</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Các tiêu chí (mỗi dòng một tiêu chí)</source>
        <translation>Criteria (one a line)</translation>
    </message>
    <message>
        <source>Các đơn vị báo cáo trước ngày</source>
        <translation>Units report before</translation>
    </message>
    <message>
        <source>Cách cấp số</source>
        <translation>How numbers are given</translation>
    </message>
    <message>
        <source>Cách dùng:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Cách dùng: dvk --self-test [--report FILE]</source>
        <translation>Usage: dvk --self-test [--report FILE]</translation>
    </message>
    <message>
        <source>Cách ghi khác</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Cách ghép cột</source>
        <translation>How the columns are matched</translation>
    </message>
    <message>
        <source>Cách gộp điểm nhiều người chấm</source>
        <translation>How several scorers&apos; points are joined</translation>
    </message>
    <message>
        <source>Cách mạng Tháng Tám</source>
        <translation>August Revolution</translation>
    </message>
    <message>
        <source>Cách tính hạn</source>
        <translation>How deadlines are set</translation>
    </message>
    <message>
        <source>Cách đọc</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Câu chữ và file đi kèm chương trình</source>
        <translation>Texts and files that come with the program</translation>
    </message>
    <message>
        <source>Còn hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Còn hạn</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Có dùng chương trình</source>
        <translation>Uses the program</translation>
    </message>
    <message>
        <source>Có hiệu lực từ ngày</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Có hạn trong văn bản, chưa giao</source>
        <translation>Deadline in the letter, not assigned</translation>
    </message>
    <message>
        <source>Có kế hoạch</source>
        <translation>Plan exists</translation>
    </message>
    <message>
        <source>Có lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Có lỗi cần sửa</source>
        <translation>Has errors to correct</translation>
    </message>
    <message>
        <source>Có nhiều đơn vị gọi như vậy</source>
        <translation>Several units of this name</translation>
    </message>
    <message>
        <source>Có phần không chạy được. Đề nghị cài lại chương trình; nếu vẫn vậy, gửi bản này cho người phụ trách chương trình.</source>
        <translation>Some parts do not work. Install the program again; if that does not help, send this report to whoever looks after the program.</translation>
    </message>
    <message>
        <source>Có thể</source>
        <translation>Perhaps</translation>
    </message>
    <message>
        <source>Có thể là</source>
        <translation>Perhaps</translation>
    </message>
    <message>
        <source>Công nhận</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Công văn</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Công văn đôn đốc</source>
        <translation>Letter of reminder</translation>
    </message>
    <message>
        <source>Công điện</source>
        <translation>Official telegram</translation>
    </message>
    <message>
        <source>Cùng là tập thể hoặc cá nhân</source>
        <translation>The same collective or person</translation>
    </message>
    <message>
        <source>Cùng lĩnh vực</source>
        <translation>The same field</translation>
    </message>
    <message>
        <source>Cùng người phụ trách</source>
        <translation>The same person in charge</translation>
    </message>
    <message>
        <source>Cùng số điện thoại</source>
        <translation>The same phone number</translation>
    </message>
    <message>
        <source>Cùng số, cùng cơ quan ban hành</source>
        <translation>Same number, same issuer</translation>
    </message>
    <message>
        <source>Cùng số, cơ quan và năm, hoặc cùng trích yếu, ngày</source>
        <translation>Same number, office and year, or same subject and day</translation>
    </message>
    <message>
        <source>Cùng trích yếu, cùng ngày</source>
        <translation>Same subject, same day</translation>
    </message>
    <message>
        <source>Căn cứ, viện dẫn</source>
        <translation>Basis, citations</translation>
    </message>
    <message>
        <source>CƠ_QUAN</source>
        <translation>ISSUER</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing office</translation>
    </message>
    <message>
        <source>Cơ quan ban hành (dòng dưới)</source>
        <translation>Issuing office (lower line)</translation>
    </message>
    <message>
        <source>Cơ quan chốt</source>
        <translation>Closed by</translation>
    </message>
    <message>
        <source>Cơ quan công nhận</source>
        <translation>Recognising office</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Superior office</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên (dòng trên)</source>
        <translation>Office above (upper line)</translation>
    </message>
    <message>
        <source>Cơ quan ghi</source>
        <translation>Recording office</translation>
    </message>
    <message>
        <source>Cơ quan giao</source>
        <translation>Assigning office</translation>
    </message>
    <message>
        <source>Cơ quan không có sổ chung thì chương trình đề xuất số văn bản đi kế tiếp và giữ số trước.</source>
        <translation>Where an office has no common register, the program proposes the next number of letters out and keeps numbers beforehand.</translation>
    </message>
    <message>
        <source>Cơ quan lập danh sách</source>
        <translation>Office that made the list</translation>
    </message>
    <message>
        <source>Cơ quan mở đợt</source>
        <translation>Office that opened the round</translation>
    </message>
    <message>
        <source>Cơ quan nhập</source>
        <translation>Entering office</translation>
    </message>
    <message>
        <source>Cơ quan ta sửa</source>
        <translation>Changed by us</translation>
    </message>
    <message>
        <source>Cơ quan ta thêm</source>
        <translation>Added by us</translation>
    </message>
    <message>
        <source>Cơ quan ta đã kết thúc, đơn vị kế thừa</source>
        <translation>Our office has ended, its successor</translation>
    </message>
    <message>
        <source>Cơ quan tham mưu, giúp việc của Đảng</source>
        <translation>Advisory body of the Party</translation>
    </message>
    <message>
        <source>Cơ quan xét</source>
        <translation>Assessing office</translation>
    </message>
    <message>
        <source>Cơ quan đã kết thúc</source>
        <translation>Office that ended</translation>
    </message>
    <message>
        <source>Cơ quan, đơn vị</source>
        <translation>Offices, units</translation>
    </message>
    <message>
        <source>Cải cách hành chính</source>
        <translation>Administrative reform</translation>
    </message>
    <message>
        <source>CẤP</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Cấp công nhận</source>
        <translation>Level of recognition</translation>
    </message>
    <message>
        <source>Cấp hai lần</source>
        <translation>Given twice</translation>
    </message>
    <message>
        <source>Cấp huyện</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Cấp khen</source>
        <translation>Level of reward</translation>
    </message>
    <message>
        <source>Cấp trên</source>
        <translation>Level above</translation>
    </message>
    <message>
        <source>Cấp trên đã nhận</source>
        <translation>Received by the superior</translation>
    </message>
    <message>
        <source>Cấp tỉnh</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Cấp xã</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Cấp ủy (tỉnh ủy, huyện ủy, đảng ủy xã)</source>
        <translation>Party committee (province, district, commune)</translation>
    </message>
    <message>
        <source>Cần bổ sung</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>Cần xem lại</source>
        <translation>Needs a look</translation>
    </message>
    <message>
        <source>Cập nhật</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Cột trong bảng</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>CỠ</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>Cỡ chữ nội dung</source>
        <translation>Letter size of the body</translation>
    </message>
    <message>
        <source>Của Mặt trận, đoàn thể</source>
        <translation>Of the Front and mass organisations</translation>
    </message>
    <message>
        <source>Của Đảng, theo HD 05-HD/VPTW</source>
        <translation>Of the Party, by Guidance 05-HD/VPTW</translation>
    </message>
    <message>
        <source>Của Đảng, theo HD 36-HD/VPTW</source>
        <translation>Of the Party, by Guidance 36-HD/VPTW</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Danh sách</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Danh sách dán</source>
        <translation>Pasted list</translation>
    </message>
    <message>
        <source>Danh sách kết quả xét công nhận</source>
        <translation>List of results of the assessment</translation>
    </message>
    <message>
        <source>Danh sách mô hình, điển hình</source>
        <translation>List of models and examples</translation>
    </message>
    <message>
        <source>Danh sách đơn vị quá hạn báo cáo</source>
        <translation>List of units overdue with reports</translation>
    </message>
    <message>
        <source>Danh sách, mỗi mô hình một dòng</source>
        <translation>List, one model a row</translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Dung lượng (byte)</source>
        <translation>Size (bytes)</translation>
    </message>
    <message>
        <source>DÒNG=ĐƠN_VỊ</source>
        <translation>ROW=UNIT</translation>
    </message>
    <message>
        <source>Dân tộc, tôn giáo</source>
        <translation>Ethnic and religious affairs</translation>
    </message>
    <message>
        <source>Dân vận chính quyền</source>
        <translation>Mass mobilisation by government</translation>
    </message>
    <message>
        <source>Dân vận trên không gian mạng</source>
        <translation>Mass mobilisation online</translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Dòng cộng</source>
        <translation>Total row</translation>
    </message>
    <message>
        <source>Dùng từ</source>
        <translation>In use from</translation>
    </message>
    <message>
        <source>Dấu hiệu tiêu đề</source>
        <translation>Signs of the heading</translation>
    </message>
    <message>
        <source>Dấu rời chữ</source>
        <translation>Separate marks</translation>
    </message>
    <message>
        <source>Dịp, khoảng thời gian</source>
        <translation>Occasion, span of time</translation>
    </message>
    <message>
        <source>Dời cả hạn ghi trong văn bản</source>
        <translation>Move deadlines named in letters too</translation>
    </message>
    <message>
        <source>Dời hạn do cơ quan ta đặt</source>
        <translation>Move deadlines our office sets</translation>
    </message>
    <message>
        <source>Dời sang</source>
        <translation>Moved to</translation>
    </message>
    <message>
        <source>Dừng theo dõi</source>
        <translation>No longer tracked</translation>
    </message>
    <message>
        <source>Dữ liệu được tiếp nhận</source>
        <translation>Data taken over</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Excel</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>File kèm</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>File đính kèm</source>
        <translation>Attached file</translation>
    </message>
    <message>
        <source>File ở đâu</source>
        <translation>Where the file is</translation>
    </message>
    <message>
        <source>GHI_CHÚ</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ghi theo thứ tự</source>
        <translation>In this order</translation>
    </message>
    <message>
        <source>Ghép</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Ghép trùng</source>
        <translation>Joined duplicates</translation>
    </message>
    <message>
        <source>Gia hạn đến</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>Giai đoạn</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Giao theo</source>
        <translation>Assigned under</translation>
    </message>
    <message>
        <source>Giao việc</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Giao việc tại</source>
        <translation>Given by way of</translation>
    </message>
    <message>
        <source>Giá trị</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Giải thể</source>
        <translation>Dissolved</translation>
    </message>
    <message>
        <source>Giấy khen</source>
        <translation>Certificate (giấy khen)</translation>
    </message>
    <message>
        <source>Giấy khen các cấp, cá nhân</source>
        <translation>Certificate of merit of any level, individual</translation>
    </message>
    <message>
        <source>Giấy khen các cấp, hộ gia đình</source>
        <translation>Certificate of merit of any level, household</translation>
    </message>
    <message>
        <source>Giấy khen các cấp, tập thể</source>
        <translation>Certificate of merit of any level, collective</translation>
    </message>
    <message>
        <source>Giấy khen cấp huyện, cá nhân</source>
        <translation>District certificate of merit, individual</translation>
    </message>
    <message>
        <source>Giấy khen cấp huyện, tập thể</source>
        <translation>District certificate of merit, collective</translation>
    </message>
    <message>
        <source>Giấy khen cấp tỉnh, cá nhân</source>
        <translation>Provincial certificate of merit, individual</translation>
    </message>
    <message>
        <source>Giấy khen cấp tỉnh, tập thể</source>
        <translation>Provincial certificate of merit, collective</translation>
    </message>
    <message>
        <source>Giấy khen cấp xã, cá nhân</source>
        <translation>Commune certificate of merit, individual</translation>
    </message>
    <message>
        <source>Giấy khen cấp xã, tập thể</source>
        <translation>Commune certificate of merit, collective</translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Giống nhau</source>
        <translation>Likeness</translation>
    </message>
    <message>
        <source>Giữ cho</source>
        <translation>Reserved for</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Giữ mấy số liền nhau</source>
        <translation>How many numbers in a row</translation>
    </message>
    <message>
        <source>Giữ như đã ghi</source>
        <translation>Keep as recorded</translation>
    </message>
    <message>
        <source>Gói dữ liệu</source>
        <translation>Data package</translation>
    </message>
    <message>
        <source>Gọi là</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Gồm các cấp</source>
        <translation>Levels included</translation>
    </message>
    <message>
        <source>Gồm các khối</source>
        <translation>Sectors included</translation>
    </message>
    <message>
        <source>Gồm các loại đơn vị</source>
        <translation>Kinds of units included</translation>
    </message>
    <message>
        <source>Gồm thêm các đơn vị</source>
        <translation>Units added</translation>
    </message>
    <message>
        <source>HOẠT_ĐỘNG</source>
        <translation>ACTIVITY</translation>
    </message>
    <message>
        <source>Hai nơi sửa khác nhau</source>
        <translation>Two offices differ</translation>
    </message>
    <message>
        <source>Hiệu quả</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hoàn tác hay giữ</source>
        <translation>Undo or keep</translation>
    </message>
    <message>
        <source>Hoạt động</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Hoạt động từ ngày</source>
        <translation>Active from</translation>
    </message>
    <message>
        <source>Hoặc gộp vào đơn vị đang có</source>
        <translation>Or merge into an existing unit</translation>
    </message>
    <message>
        <source>Hoặc nhập vào đơn vị đang có</source>
        <translation>Or join an existing unit</translation>
    </message>
    <message>
        <source>HÌNH_THỨC</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>Hành chính, theo NĐ 30/2020/NĐ-CP</source>
        <translation>Administrative, by Decree 30/2020/NĐ-CP</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Hình thức khen</source>
        <translation>Form of reward</translation>
    </message>
    <message>
        <source>Hình thức khen thưởng</source>
        <translation>Forms of rewards</translation>
    </message>
    <message>
        <source>Hình thức khác</source>
        <translation>Another form</translation>
    </message>
    <message>
        <source>Hình thức đăng ký</source>
        <translation>Form of registration</translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Hạn báo cáo</source>
        <translation>Report due</translation>
    </message>
    <message>
        <source>Hạn cũ</source>
        <translation>Old deadline</translation>
    </message>
    <message>
        <source>Hạn cấp dưới nộp</source>
        <translation>Due from units below</translation>
    </message>
    <message>
        <source>Hạn của cơ quan ta</source>
        <translation>Our office&apos;s deadline</translation>
    </message>
    <message>
        <source>Hạn hôm nay</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Hạn khắc phục</source>
        <translation>Put right by</translation>
    </message>
    <message>
        <source>Hạn mặc định của cơ quan</source>
        <translation>The office&apos;s usual due day</translation>
    </message>
    <message>
        <source>Hạn nay ghi</source>
        <translation>Deadline as it is now</translation>
    </message>
    <message>
        <source>Hạn nội bộ</source>
        <translation>Internal deadline</translation>
    </message>
    <message>
        <source>Hạn rơi vào ngày nghỉ</source>
        <translation>A deadline on a day off</translation>
    </message>
    <message>
        <source>Hạn trong văn bản</source>
        <translation>Due day in the document</translation>
    </message>
    <message>
        <source>Hạn “trước ngày 25/10”</source>
        <translation>Deadline “before 25/10”</translation>
    </message>
    <message>
        <source>Hạng</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation>No longer valid</translation>
    </message>
    <message>
        <source>Hết hạn nhận</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Hết hạn đăng ký</source>
        <translation>Registration closes</translation>
    </message>
    <message>
        <source>Hết áp dụng</source>
        <translation>No longer in force</translation>
    </message>
    <message>
        <source>Hệ số tiền thưởng</source>
        <translation>Reward multiplier</translation>
    </message>
    <message>
        <source>Hệ thống</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Họ tên người ký</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Học tập và làm theo Bác</source>
        <translation>Studying and following Uncle Hồ</translation>
    </message>
    <message>
        <source>Họp</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>HỎNG</source>
        <translation>FAILED</translation>
    </message>
    <message>
        <source>HỒ_SƠ</source>
        <translation>RECORD</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Hồ sơ đưa ra xét</source>
        <translation>Dossiers put up for assessment</translation>
    </message>
    <message>
        <source>Hộ gia đình</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Hội nghị</source>
        <translation>Conference</translation>
    </message>
    <message>
        <source>Hội quần chúng</source>
        <translation>Mass association</translation>
    </message>
    <message>
        <source>Hội thi</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Hội đồng nhân dân</source>
        <translation>People&apos;s Council</translation>
    </message>
    <message>
        <source>Hợp tác xã</source>
        <translation>Cooperative</translation>
    </message>
    <message>
        <source>KHEN_THƯỞNG</source>
        <translation>REWARD</translation>
    </message>
    <message>
        <source>KHỐI</source>
        <translation>SECTOR</translation>
    </message>
    <message>
        <source>KT</source>
        <translation>Econ.</translation>
    </message>
    <message>
        <source>Khai báo cơ quan, kiểm tra dữ liệu</source>
        <translation>Setting up the office, checking the data</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Khi bằng điểm</source>
        <translation>On equal points</translation>
    </message>
    <message>
        <source>Khi giao văn bản, mỗi mục của văn bản là một việc riêng của từng đơn vị. Khi tắt, chỉ mục có hạn riêng, sản phẩm riêng hoặc nêu tên đơn vị mới thành việc riêng.</source>
        <translation>When a letter is assigned, each of its clauses is a duty of its own for each unit. While this is off, only clauses with a deadline or product of their own, or that name a unit, become duties of their own.</translation>
    </message>
    <message>
        <source>Khu dân cư</source>
        <translation>Residential area</translation>
    </message>
    <message>
        <source>Khá</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Khác lĩnh vực</source>
        <translation>Different fields</translation>
    </message>
    <message>
        <source>Khác người phụ trách</source>
        <translation>Different persons in charge</translation>
    </message>
    <message>
        <source>Khác sau chốt</source>
        <translation>Changed since closing</translation>
    </message>
    <message>
        <source>Khác số trong tên</source>
        <translation>Different numbers in the name</translation>
    </message>
    <message>
        <source>Khác số điện thoại</source>
        <translation>Different phone numbers</translation>
    </message>
    <message>
        <source>Khó khăn, kiến nghị</source>
        <translation>Difficulties, proposals</translation>
    </message>
    <message>
        <source>Khôi phục và đối chiếu</source>
        <translation>Restoring and comparing</translation>
    </message>
    <message>
        <source>Không</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Không có chủ đề</source>
        <translation>No theme</translation>
    </message>
    <message>
        <source>Không có hạn</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Không có kiến nghị</source>
        <translation>No recommendation</translation>
    </message>
    <message>
        <source>Không công nhận</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>Không dùng</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Không dời</source>
        <translation>Do not move</translation>
    </message>
    <message>
        <source>Không phải thực hiện</source>
        <translation>Not obliged</translation>
    </message>
    <message>
        <source>Không quy định thời gian thực hiện tối thiểu</source>
        <translation>No minimum time of implementation</translation>
    </message>
    <message>
        <source>Không theo văn bản</source>
        <translation>Without a letter</translation>
    </message>
    <message>
        <source>Không thuộc cơ quan ta</source>
        <translation>Does not belong to our office</translation>
    </message>
    <message>
        <source>Không thực hiện, kết thúc</source>
        <translation>Not carried out, ended</translation>
    </message>
    <message>
        <source>Không tiếp tục</source>
        <translation>Not continued</translation>
    </message>
    <message>
        <source>Không tính</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Không được khen</source>
        <translation>Not rewarded</translation>
    </message>
    <message>
        <source>Không đọc được</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được, dòng sẽ báo lỗi</source>
        <translation>Cannot be read, the row will be an error</translation>
    </message>
    <message>
        <source>Không đồng ý</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Khả năng duy trì, nhân rộng</source>
        <translation>Can it last and be copied</translation>
    </message>
    <message>
        <source>Khắc phục sau kiểm tra</source>
        <translation>Put right after inspection</translation>
    </message>
    <message>
        <source>Khối</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Khối Mặt trận, đoàn thể</source>
        <translation>Front and mass organisations</translation>
    </message>
    <message>
        <source>Khối Nhà nước</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Khối Đảng</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Kinh phí</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Kinh phí (đồng)</source>
        <translation>Cost (đồng)</translation>
    </message>
    <message>
        <source>Kinh phí đã sử dụng (đồng)</source>
        <translation>Money spent (đồng)</translation>
    </message>
    <message>
        <source>Kinh tế</source>
        <translation>Economy</translation>
    </message>
    <message>
        <source>Kinh tế: cá nhân</source>
        <translation>Economy: persons</translation>
    </message>
    <message>
        <source>Kinh tế: tập thể</source>
        <translation>Economy: collectives</translation>
    </message>
    <message>
        <source>Kiến nghị</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Kiểm tra, đôn đốc</source>
        <translation>Inspection and follow-up</translation>
    </message>
    <message>
        <source>KÊNH</source>
        <translation>CHANNEL</translation>
    </message>
    <message>
        <source>Kênh</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Kênh gửi</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Ký giao ước</source>
        <translation>Signing of the commitment</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Ký hiệu cơ quan</source>
        <translation>Symbol of the office</translation>
    </message>
    <message>
        <source>Ký nhận</source>
        <translation>Signature of receipt</translation>
    </message>
    <message>
        <source>Ký tự ẩn</source>
        <translation>Hidden characters</translation>
    </message>
    <message>
        <source>KẾT_QUẢ</source>
        <translation>RESULT</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Kết luận họp</source>
        <translation>Conclusion of a meeting</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kết quả công nhận, khen thưởng</source>
        <translation>Results of recognition, rewards</translation>
    </message>
    <message>
        <source>Kết quả cụ thể trong kỳ</source>
        <translation>Results in the period</translation>
    </message>
    <message>
        <source>Kết quả kỳ</source>
        <translation>Period results</translation>
    </message>
    <message>
        <source>Kết quả theo kỳ</source>
        <translation>Results by period</translation>
    </message>
    <message>
        <source>Kết quả thực hiện theo kỳ</source>
        <translation>Results of the period</translation>
    </message>
    <message>
        <source>Kết quả xét</source>
        <translation>Assessment results</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>KỲ</source>
        <translation>PERIOD</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Kỷ niệm chương</source>
        <translation>Commemorative medal</translation>
    </message>
    <message>
        <source>LOẠI</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Loại hoạt động</source>
        <translation>Kind of activity</translation>
    </message>
    <message>
        <source>Loại hồ sơ</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>LÝ_DO</source>
        <translation>REASON</translation>
    </message>
    <message>
        <source>Là hai hồ sơ khác nhau</source>
        <translation>They are two different records</translation>
    </message>
    <message>
        <source>Là một</source>
        <translation>They are one</translation>
    </message>
    <message>
        <source>Là một hay là hai</source>
        <translation>One or two</translation>
    </message>
    <message>
        <source>Là nhóm đơn vị</source>
        <translation>Is a group of units</translation>
    </message>
    <message>
        <source>Làm tròn lên đến chục nghìn đồng</source>
        <translation>Rounded up to ten thousand đồng</translation>
    </message>
    <message>
        <source>Làm tròn tiền thưởng</source>
        <translation>Rounding of reward money</translation>
    </message>
    <message>
        <source>Làm việc bù</source>
        <translation>Make-up workday</translation>
    </message>
    <message>
        <source>Lãnh đạo phụ trách</source>
        <translation>Leader in charge</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lý do gia hạn</source>
        <translation>Reason for the extension</translation>
    </message>
    <message>
        <source>Lý do hiệu chỉnh</source>
        <translation>Reason for the correction</translation>
    </message>
    <message>
        <source>Lý do không phải thực hiện</source>
        <translation>Why not obliged</translation>
    </message>
    <message>
        <source>Lý do kết thúc</source>
        <translation>Reason for ending</translation>
    </message>
    <message>
        <source>Lý do kết thúc, không tiếp tục</source>
        <translation>Reason for ending or not going on</translation>
    </message>
    <message>
        <source>Lý do trả lại</source>
        <translation>Reason for returning</translation>
    </message>
    <message>
        <source>Lý do đóng</source>
        <translation>Reason for closing</translation>
    </message>
    <message>
        <source>Lý do đóng việc chưa xong</source>
        <translation>Reason for closing what is open</translation>
    </message>
    <message>
        <source>LĨNH_VỰC</source>
        <translation>FIELD</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Lĩnh vực khác</source>
        <translation>Another field</translation>
    </message>
    <message>
        <source>Lĩnh vực khác: cá nhân</source>
        <translation>Other fields: persons</translation>
    </message>
    <message>
        <source>Lĩnh vực khác: tập thể</source>
        <translation>Other fields: collectives</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Lưu hành nội bộ</source>
        <translation>Internal use</translation>
    </message>
    <message>
        <source>Lượt tiếp cận</source>
        <translation>People reached</translation>
    </message>
    <message>
        <source>Lấy theo dòng trên</source>
        <translation>Taken from the row above</translation>
    </message>
    <message>
        <source>Lấy đầu mối, điện thoại của đơn vị cũ</source>
        <translation>Take over contact and phone of the former unit</translation>
    </message>
    <message>
        <source>Lần cuối</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Lần ghi</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Lần gia hạn</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Lề dưới (mm)</source>
        <translation>Bottom margin (mm)</translation>
    </message>
    <message>
        <source>Lề phải (mm)</source>
        <translation>Right margin (mm)</translation>
    </message>
    <message>
        <source>Lề trái (mm)</source>
        <translation>Left margin (mm)</translation>
    </message>
    <message>
        <source>Lề trên (mm)</source>
        <translation>Top margin (mm)</translation>
    </message>
    <message>
        <source>Lề trên, dưới, trái, phải</source>
        <translation>Margins: top, bottom, left, right</translation>
    </message>
    <message>
        <source>LỆNH</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Lực lượng thực hiện</source>
        <translation>Who carries it out</translation>
    </message>
    <message>
        <source>Lực lượng vũ trang</source>
        <translation>Armed forces</translation>
    </message>
    <message>
        <source>MÃ</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>MÃ=SỐ</source>
        <translation>CODE=NUMBER</translation>
    </message>
    <message>
        <source>MÃ_LẦN_GHI</source>
        <translation>ENTRY_ID</translation>
    </message>
    <message>
        <source>MÔ_HÌNH</source>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mã cấp trên</source>
        <translation>Code of the level above</translation>
    </message>
    <message>
        <source>Mã file đính kèm</source>
        <translation>Id of the attached file</translation>
    </message>
    <message>
        <source>Mã lần ghi</source>
        <translation>Entry id</translation>
    </message>
    <message>
        <source>Mã nội dung file</source>
        <translation>Fingerprint of the file</translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Mô hình</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Mô hình ghi sau</source>
        <translation>Later model</translation>
    </message>
    <message>
        <source>Mô hình ghi trước</source>
        <translation>Earlier model</translation>
    </message>
    <message>
        <source>Mô hình đang thực hiện đổi sang đơn vị mới</source>
        <translation>Models being carried out change to the new unit</translation>
    </message>
    <message>
        <source>Mô hình, điển hình</source>
        <translation>Models and examples</translation>
    </message>
    <message>
        <source>MẤY_SỐ</source>
        <translation>HOW_MANY</translation>
    </message>
    <message>
        <source>Mẫu trình bày</source>
        <translation>Layout of papers</translation>
    </message>
    <message>
        <source>Mặc định</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>Mặt trận, đoàn thể</source>
        <translation>Front, mass organisations</translation>
    </message>
    <message>
        <source>Mọi phần của chương trình đều chạy được.</source>
        <translation>All parts of the program work.</translation>
    </message>
    <message>
        <source>Mốc thứ mấy của nhiệm vụ</source>
        <translation>Which deadline of the duty</translation>
    </message>
    <message>
        <source>Mỗi loại văn bản một dãy số</source>
        <translation>A series for each kind of document</translation>
    </message>
    <message>
        <source>Mỗi nhiệm kỳ</source>
        <translation>Every term</translation>
    </message>
    <message>
        <source>Mỗi năm</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Một bên tập thể, một bên cá nhân</source>
        <translation>One a collective, the other a person</translation>
    </message>
    <message>
        <source>Một phần</source>
        <translation>A part</translation>
    </message>
    <message>
        <source>Mở và chụp mọi trang</source>
        <translation>Opening and picturing all pages</translation>
    </message>
    <message>
        <source>Mở, nâng cấp và đóng thư mục dữ liệu</source>
        <translation>Opening, upgrading and closing the data folder</translation>
    </message>
    <message>
        <source>MỤC</source>
        <translation>CLAUSE</translation>
    </message>
    <message>
        <source>MỤC=GIÁ_TRỊ</source>
        <translation>ITEM=VALUE</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Mục của danh mục</source>
        <translation>List entry</translation>
    </message>
    <message>
        <source>Mục khác</source>
        <translation>Other item</translation>
    </message>
    <message>
        <source>Mục tiêu, tiêu chí</source>
        <translation>Aims, criteria</translation>
    </message>
    <message>
        <source>Mức lương cơ sở</source>
        <translation>Base salary</translation>
    </message>
    <message>
        <source>Mức, ngày</source>
        <translation>Rate or date</translation>
    </message>
    <message>
        <source>NGÀY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>NGƯỜI</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>NGƯỜI_CHẤM</source>
        <translation>SCORER</translation>
    </message>
    <message>
        <source>NHÓM</source>
        <translation>GROUP</translation>
    </message>
    <message>
        <source>NHẬN_XÉT</source>
        <translation>REMARK</translation>
    </message>
    <message>
        <source>Nghỉ</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Nghỉ hay làm bù</source>
        <translation>Off or make-up workday</translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source>Ngoài phạm vi đơn vị gửi</source>
        <translation>Out of the sender&apos;s scope</translation>
    </message>
    <message>
        <source>Nguyên văn</source>
        <translation>Wording</translation>
    </message>
    <message>
        <source>Nguyên văn thời hạn</source>
        <translation>Wording of the deadline</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nguồn kinh phí</source>
        <translation>Source of funds</translation>
    </message>
    <message>
        <source>Nguồn lực thực hiện</source>
        <translation>Means of carrying out</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc</source>
        <translation>Day of Uncle Hồ&apos;s Appeal for Patriotic Emulation</translation>
    </message>
    <message>
        <source>Ngày Chiến thắng</source>
        <translation>Victory Day</translation>
    </message>
    <message>
        <source>Ngày Dân vận của cả nước</source>
        <translation>National Day of Mass Mobilisation</translation>
    </message>
    <message>
        <source>Ngày Giải phóng miền Nam</source>
        <translation>Day of the Liberation of the South</translation>
    </message>
    <message>
        <source>Ngày Quốc khánh</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>Ngày Quốc tế Lao động</source>
        <translation>International Workers&apos; Day</translation>
    </message>
    <message>
        <source>Ngày Thương binh - Liệt sĩ</source>
        <translation>War Invalids and Martyrs Day</translation>
    </message>
    <message>
        <source>Ngày Văn hóa Việt Nam</source>
        <translation>Vietnam Culture Day</translation>
    </message>
    <message>
        <source>Ngày báo cáo</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>Ngày cho ý kiến</source>
        <translation>Day of the instruction</translation>
    </message>
    <message>
        <source>Ngày chuyển</source>
        <translation>Passed on on</translation>
    </message>
    <message>
        <source>Ngày chốt</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Ngày chốt danh mục</source>
        <translation>Day the list was closed</translation>
    </message>
    <message>
        <source>Ngày duyệt</source>
        <translation>Day of approval</translation>
    </message>
    <message>
        <source>Ngày giao</source>
        <translation>Day given</translation>
    </message>
    <message>
        <source>Ngày giữ</source>
        <translation>Reserved on</translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation>Day sent</translation>
    </message>
    <message>
        <source>Ngày hiệu chỉnh</source>
        <translation>Corrected day</translation>
    </message>
    <message>
        <source>Ngày hạn</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Ngày khóa</source>
        <translation>Day locked</translation>
    </message>
    <message>
        <source>Ngày không duyệt</source>
        <translation>Day of refusal</translation>
    </message>
    <message>
        <source>Ngày khắc phục</source>
        <translation>Day put right</translation>
    </message>
    <message>
        <source>Ngày kế hoạch</source>
        <translation>Day of the plan</translation>
    </message>
    <message>
        <source>Ngày kết thúc</source>
        <translation>Day ended</translation>
    </message>
    <message>
        <source>Ngày kết thúc thực hiện</source>
        <translation>Last day of carrying out</translation>
    </message>
    <message>
        <source>Ngày kỷ niệm</source>
        <translation>Anniversaries</translation>
    </message>
    <message>
        <source>Ngày lễ cố định</source>
        <translation>Fixed holidays</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Day received</translation>
    </message>
    <message>
        <source>Ngày phát hành</source>
        <translation>Day issued</translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Ngày ra mắt</source>
        <translation>Day of launch</translation>
    </message>
    <message>
        <source>Ngày ra đời tác phẩm “Dân vận”</source>
        <translation>Day of the article “Dân vận”</translation>
    </message>
    <message>
        <source>Ngày sinh Chủ tịch Hồ Chí Minh</source>
        <translation>Birthday of President Hồ Chí Minh</translation>
    </message>
    <message>
        <source>Ngày thu hồi</source>
        <translation>Day revoked</translation>
    </message>
    <message>
        <source>Ngày thành lập Công đoàn Việt Nam</source>
        <translation>Founding day of the Vietnam Trade Unions</translation>
    </message>
    <message>
        <source>Ngày thành lập Hội Cựu chiến binh Việt Nam</source>
        <translation>Founding day of the Vietnam Veterans&apos; Association</translation>
    </message>
    <message>
        <source>Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam</source>
        <translation>Founding day of the Vietnam Women&apos;s Union</translation>
    </message>
    <message>
        <source>Ngày thành lập Hội Nông dân Việt Nam</source>
        <translation>Founding day of the Vietnam Farmers&apos; Union</translation>
    </message>
    <message>
        <source>Ngày thành lập Quân đội nhân dân Việt Nam</source>
        <translation>Founding day of the Vietnam People&apos;s Army</translation>
    </message>
    <message>
        <source>Ngày thành lập Đoàn TNCS Hồ Chí Minh</source>
        <translation>Founding day of the Hồ Chí Minh Communist Youth Union</translation>
    </message>
    <message>
        <source>Ngày thành lập Đảng Cộng sản Việt Nam</source>
        <translation>Founding day of the Communist Party of Vietnam</translation>
    </message>
    <message>
        <source>Ngày trao</source>
        <translation>Day awarded</translation>
    </message>
    <message>
        <source>Ngày truyền thống Công an nhân dân</source>
        <translation>Traditional day of the People&apos;s Public Security</translation>
    </message>
    <message>
        <source>Ngày truyền thống Mặt trận Tổ quốc Việt Nam</source>
        <translation>Traditional day of the Vietnam Fatherland Front</translation>
    </message>
    <message>
        <source>Ngày truyền thống công tác dân vận của Đảng</source>
        <translation>Traditional day of the Party&apos;s mass mobilisation work</translation>
    </message>
    <message>
        <source>Ngày truyền thống ngành Tuyên giáo</source>
        <translation>Traditional day of the Party&apos;s propaganda and education work</translation>
    </message>
    <message>
        <source>Ngày trình ký</source>
        <translation>Laid before the signer on</translation>
    </message>
    <message>
        <source>Ngày trả lại</source>
        <translation>Day returned</translation>
    </message>
    <message>
        <source>Ngày trả lời</source>
        <translation>Date of the answer</translation>
    </message>
    <message>
        <source>Ngày viết bằng chữ</source>
        <translation>Date written in words</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Ngày xin gia hạn</source>
        <translation>Date of the request</translation>
    </message>
    <message>
        <source>Ngày đóng</source>
        <translation>Day closed</translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation>Day registered</translation>
    </message>
    <message>
        <source>Ngày đưa khỏi danh mục</source>
        <translation>Day taken off the list</translation>
    </message>
    <message>
        <source>Ngày đạt yêu cầu</source>
        <translation>Day accepted</translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation>Day of arrival</translation>
    </message>
    <message>
        <source>Ngày đề nghị</source>
        <translation>Day proposed</translation>
    </message>
    <message>
        <source>Người chấm</source>
        <translation>Scorer</translation>
    </message>
    <message>
        <source>Người chấm (mỗi dòng một người: họ tên, chức vụ)</source>
        <translation>Scorers (one a line: name, position)</translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Người ký khen</source>
        <translation>Signer of the reward</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>Người phụ trách, đầu mối của đơn vị</source>
        <translation>Leader or contact of a unit</translation>
    </message>
    <message>
        <source>Người trả lời</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Người xử lý</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Người, cơ quan giao</source>
        <translation>Person or body who gave it</translation>
    </message>
    <message>
        <source>Người, cơ quan phối hợp khác</source>
        <translation>Other cooperating persons and offices</translation>
    </message>
    <message>
        <source>Ngừng dùng từ</source>
        <translation>Out of use from</translation>
    </message>
    <message>
        <source>Nhiệm kỳ 2005 - 2010</source>
        <translation>Term 2005 - 2010</translation>
    </message>
    <message>
        <source>Nhiệm kỳ 2010 - 2015</source>
        <translation>Term 2010 - 2015</translation>
    </message>
    <message>
        <source>Nhiệm kỳ 2015 - 2020</source>
        <translation>Term 2015 - 2020</translation>
    </message>
    <message>
        <source>Nhiệm kỳ 2020 - 2025</source>
        <translation>Term 2020 - 2025</translation>
    </message>
    <message>
        <source>Nhiệm kỳ 2025 - 2030</source>
        <translation>Term 2025 - 2030</translation>
    </message>
    <message>
        <source>Nhiệm kỳ 2030 - 2035</source>
        <translation>Term 2030 - 2035</translation>
    </message>
    <message>
        <source>Nhiệm kỳ bắt đầu</source>
        <translation>Term begins on</translation>
    </message>
    <message>
        <source>Nhiệm kỳ cấp ủy</source>
        <translation>Terms of party committees</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nhà nước</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Nhân rộng</source>
        <translation>Replication</translation>
    </message>
    <message>
        <source>Nhân rộng từ mô hình khác</source>
        <translation>Copied from another model</translation>
    </message>
    <message>
        <source>Nhóm chưa có đơn vị nào</source>
        <translation>The group has no unit yet</translation>
    </message>
    <message>
        <source>Nhóm tiêu chí</source>
        <translation>Group of criteria</translation>
    </message>
    <message>
        <source>Nhóm đơn vị</source>
        <translation>Group of units</translation>
    </message>
    <message>
        <source>Nhận thành</source>
        <translation>Taken in as</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Nâng chất</source>
        <translation>Raised in quality</translation>
    </message>
    <message>
        <source>Nêu trong</source>
        <translation>Named in</translation>
    </message>
    <message>
        <source>NĂM</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Năm (việc hằng năm)</source>
        <translation>Year (yearly duties)</translation>
    </message>
    <message>
        <source>Năm báo cáo</source>
        <translation>Reporting year</translation>
    </message>
    <message>
        <source>Năm báo cáo theo năm dương lịch</source>
        <translation>The reporting year is the calendar year</translation>
    </message>
    <message>
        <source>Năm, nhiệm kỳ</source>
        <translation>Year, term</translation>
    </message>
    <message>
        <source>Nơi ban hành</source>
        <translation>Place of issue</translation>
    </message>
    <message>
        <source>Nơi giữ bản lưu</source>
        <translation>Where the file copy is kept</translation>
    </message>
    <message>
        <source>Nơi gửi</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Nơi nhận (của báo cáo)</source>
        <translation>Copies to (of reports)</translation>
    </message>
    <message>
        <source>Nơi nhận (ghi trong sổ)</source>
        <translation>Recipients (as the register has them)</translation>
    </message>
    <message>
        <source>Nơi nhận xác nhận</source>
        <translation>Receiver&apos;s acknowledgement</translation>
    </message>
    <message>
        <source>Nơi trực thuộc trước đây</source>
        <translation>Former superior unit</translation>
    </message>
    <message>
        <source>NỘI_DUNG</source>
        <translation>CONTENT</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Nội dung ghép cột</source>
        <translation>What the columns mean</translation>
    </message>
    <message>
        <source>Nội dung nhiệm vụ</source>
        <translation>Content of the task</translation>
    </message>
    <message>
        <source>Nội dung, cách thức thực hiện</source>
        <translation>Content, way of carrying out</translation>
    </message>
    <message>
        <source>Nộp ngày 25/10 là đúng hạn, trễ từ 26/10</source>
        <translation>25/10 is on time, late from 26/10</translation>
    </message>
    <message>
        <source>Nộp trễ</source>
        <translation>Handed in late</translation>
    </message>
    <message>
        <source>Nộp đúng hạn</source>
        <translation>Handed in on time</translation>
    </message>
    <message>
        <source>Phiếu Excel, mỗi mô hình một trang</source>
        <translation>Excel form, one model a sheet</translation>
    </message>
    <message>
        <source>Phiếu Word có chỗ ký</source>
        <translation>Word form with room for signatures</translation>
    </message>
    <message>
        <source>Phiếu chấm điểm</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Phiếu giao nhiệm vụ</source>
        <translation>Assignment form</translation>
    </message>
    <message>
        <source>Phiếu giấy để in (PDF)</source>
        <translation>Paper form to print (PDF)</translation>
    </message>
    <message>
        <source>Phiếu xử lý văn bản đến</source>
        <translation>Handling slip of an incoming letter</translation>
    </message>
    <message>
        <source>Phông TCVN3 (ABC)</source>
        <translation>TCVN3 (ABC) font</translation>
    </message>
    <message>
        <source>Phông VNI</source>
        <translation>VNI font</translation>
    </message>
    <message>
        <source>Phải làm</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Phải nộp trong ngày 24/10, trễ từ 25/10</source>
        <translation>Due within 24/10, late from 25/10</translation>
    </message>
    <message>
        <source>Phải nộp trước ngày hạn</source>
        <translation>Due before the date given</translation>
    </message>
    <message>
        <source>Phải thực hiện</source>
        <translation>Obliged</translation>
    </message>
    <message>
        <source>Phần</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Phần chính</source>
        <translation>Main part</translation>
    </message>
    <message>
        <source>Phối hợp</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Phối hợp xử lý</source>
        <translation>Cooperating in the handling</translation>
    </message>
    <message>
        <source>QP-AN</source>
        <translation>Def., Sec.</translation>
    </message>
    <message>
        <source>QUÝ</source>
        <translation>QUARTER</translation>
    </message>
    <message>
        <source>Quy chế dân chủ cơ sở</source>
        <translation>Grassroots democracy regulations</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Regulation</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Quyền hạn ký</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Quá hạn khắc phục</source>
        <translation>Overdue to be put right</translation>
    </message>
    <message>
        <source>Quán triệt</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Quán triệt, học tập nghị quyết</source>
        <translation>Studying resolutions</translation>
    </message>
    <message>
        <source>Quản lý phong trào thi đua “Dân vận khéo” bằng dòng lệnh</source>
        <translation>Manages the emulation movement “Dân vận khéo” from the command line</translation>
    </message>
    <message>
        <source>Quốc khánh</source>
        <translation>National Day</translation>
    </message>
    <message>
        <source>Quốc phòng - an ninh</source>
        <translation>Defence, security</translation>
    </message>
    <message>
        <source>Quốc phòng - an ninh: cá nhân</source>
        <translation>National defence and security: persons</translation>
    </message>
    <message>
        <source>Quốc phòng - an ninh: tập thể</source>
        <translation>National defence and security: collectives</translation>
    </message>
    <message>
        <source>Sao lưu</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Sau 30 ngày</source>
        <translation>After 30 days</translation>
    </message>
    <message>
        <source>Sáp nhập</source>
        <translation>Merger</translation>
    </message>
    <message>
        <source>Sơ kết, tổng kết</source>
        <translation>Interim and final review</translation>
    </message>
    <message>
        <source>Sản phẩm, kết quả</source>
        <translation>Product, result</translation>
    </message>
    <message>
        <source>Sản phẩm, kết quả đầu ra</source>
        <translation>Products, results</translation>
    </message>
    <message>
        <source>Sắp tới</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Sắp áp dụng</source>
        <translation>Coming</translation>
    </message>
    <message>
        <source>SỐ</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>SỐ_NGÀY</source>
        <translation>DAYS</translation>
    </message>
    <message>
        <source>SỐ_TIỀN</source>
        <translation>AMOUNT</translation>
    </message>
    <message>
        <source>SỐ_VĂN_BẢN</source>
        <translation>DOCUMENT_NUMBER</translation>
    </message>
    <message>
        <source>SỐ|value:GIÁ_TRỊ</source>
        <translation>NUMBER|value:VALUE</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Số báo cáo</source>
        <translation>Report no.</translation>
    </message>
    <message>
        <source>Số chữ số thập phân</source>
        <translation>Decimal places</translation>
    </message>
    <message>
        <source>Số còn bỏ trống</source>
        <translation>Numbers left out</translation>
    </message>
    <message>
        <source>Số dòng</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Số hộ tham gia</source>
        <translation>Households taking part</translation>
    </message>
    <message>
        <source>Số hộ tham gia, hưởng lợi</source>
        <translation>Households taking part or profiting</translation>
    </message>
    <message>
        <source>Số kế hoạch</source>
        <translation>Plan no.</translation>
    </message>
    <message>
        <source>Số kế tiếp</source>
        <translation>Next number</translation>
    </message>
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Số liệu kỳ</source>
        <translation>Figures of a period</translation>
    </message>
    <message>
        <source>Số liệu từng đơn vị</source>
        <translation>Figures of each unit</translation>
    </message>
    <message>
        <source>Số liệu đã chốt của một kỳ</source>
        <translation>Closed figures of a period</translation>
    </message>
    <message>
        <source>Số lượng</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Số lượng bì</source>
        <translation>Number of envelopes</translation>
    </message>
    <message>
        <source>Số lượng bản</source>
        <translation>Number of copies</translation>
    </message>
    <message>
        <source>Số ngày cho việc không ghi hạn</source>
        <translation>Days given where no deadline is named</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Số nơi nhân rộng</source>
        <translation>Places that replicated it</translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation>Decision no.</translation>
    </message>
    <message>
        <source>Số sổ vàng</source>
        <translation>Golden book no.</translation>
    </message>
    <message>
        <source>Số thay đổi</source>
        <translation>Number of changes</translation>
    </message>
    <message>
        <source>Số tháng tối thiểu</source>
        <translation>Least number of months</translation>
    </message>
    <message>
        <source>Số thôn, tổ dân phố</source>
        <translation>Number of villages and residential groups</translation>
    </message>
    <message>
        <source>Số trả lại còn trống</source>
        <translation>Numbers given back and free</translation>
    </message>
    <message>
        <source>Số viết bằng chữ</source>
        <translation>Number written in words</translation>
    </message>
    <message>
        <source>Số văn bản trả lời</source>
        <translation>Number of the answer</translation>
    </message>
    <message>
        <source>Số văn bản xin</source>
        <translation>Number of the request</translation>
    </message>
    <message>
        <source>Số đã giữ</source>
        <translation>Reserved number</translation>
    </message>
    <message>
        <source>Số đơn vị</source>
        <translation>Number of units</translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation>Arrival no.</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Sổ</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Sổ gửi văn bản đi bưu điện</source>
        <translation>Book of letters sent by post</translation>
    </message>
    <message>
        <source>Sổ theo dõi giải quyết văn bản đến</source>
        <translation>Book of how incoming letters are handled</translation>
    </message>
    <message>
        <source>Sổ tự cấp số</source>
        <translation>Own numbering</translation>
    </message>
    <message>
        <source>Sổ văn bản</source>
        <translation>Books of letters</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đi</source>
        <translation>Register of outgoing letters</translation>
    </message>
    <message>
        <source>Sổ đăng ký văn bản đến</source>
        <translation>Register of incoming letters</translation>
    </message>
    <message>
        <source>Sở, ban, ngành, phòng chuyên môn</source>
        <translation>Department, specialised office</translation>
    </message>
    <message>
        <source>THƯ_MỤC</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>TRANG!DÒNG</source>
        <translation>SHEET!ROW</translation>
    </message>
    <message>
        <source>TRANG!Ô=NỘI_DUNG</source>
        <translation>SHEET!CELL=CONTENT</translation>
    </message>
    <message>
        <source>Thay cho bộ</source>
        <translation>Replaces the set</translation>
    </message>
    <message>
        <source>Thay cho mã</source>
        <translation>In place of code</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Thay đổi về đơn vị</source>
        <translation>Changes of units</translation>
    </message>
    <message>
        <source>Thay đổi đơn vị hành chính</source>
        <translation>Change of administrative units</translation>
    </message>
    <message>
        <source>Theo dõi từng nhiệm vụ cho từng đơn vị</source>
        <translation>Follow each duty for each unit</translation>
    </message>
    <message>
        <source>Theo một văn bản</source>
        <translation>By one letter</translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation>Under document</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Thuộc mục</source>
        <translation>Belongs to clause</translation>
    </message>
    <message>
        <source>Thành lập</source>
        <translation>Established</translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation>Achievement</translation>
    </message>
    <message>
        <source>Thêm mới</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố</source>
        <translation>Hamlet, residential group</translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Thể thức</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Thời gian thực hiện</source>
        <translation>Time of carrying out</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Thời hạn không có ngày</source>
        <translation>Term without a day</translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Thực trạng, lý do xây dựng mô hình</source>
        <translation>Situation, reason for the model</translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Tiêu đề lặp lại</source>
        <translation>Repeated heading</translation>
    </message>
    <message>
        <source>Tiêu đề nhóm</source>
        <translation>Group heading</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tiếp tục</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Tiếp tục duy trì</source>
        <translation>Continued</translation>
    </message>
    <message>
        <source>Tiền thưởng (đồng)</source>
        <translation>Reward money (đồng)</translation>
    </message>
    <message>
        <source>Toàn bộ</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Trong 30 ngày tới</source>
        <translation>Within 30 days</translation>
    </message>
    <message>
        <source>Trong 7 ngày tới</source>
        <translation>In the next 7 days</translation>
    </message>
    <message>
        <source>Trung bình cộng</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Trung tâm chính trị</source>
        <translation>Political training centre</translation>
    </message>
    <message>
        <source>Trung vị</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Trung ương</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Trình ký</source>
        <translation>Before the signer</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Trước đó</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Trường học</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Trạm y tế</source>
        <translation>Health station</translation>
    </message>
    <message>
        <source>Trả lại, chờ bổ sung</source>
        <translation>Returned, to be completed</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Trễ</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Trừ các đơn vị</source>
        <translation>Units excepted</translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Trực thuộc trước đây</source>
        <translation>Formerly belonged to</translation>
    </message>
    <message>
        <source>Trực thuộc về Mặt trận, đoàn thể</source>
        <translation>Belongs to (Front, mass organisation)</translation>
    </message>
    <message>
        <source>Trực thuộc về Đảng</source>
        <translation>Belongs to (Party)</translation>
    </message>
    <message>
        <source>Tuyên truyền</source>
        <translation>Publicity</translation>
    </message>
    <message>
        <source>TÊN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>TÊN|MÃ</source>
        <translation>NAME|ID</translation>
    </message>
    <message>
        <source>TÌNH_TRẠNG</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên bảng</source>
        <translation>Name of the table</translation>
    </message>
    <message>
        <source>Tên bộ tiêu chí</source>
        <translation>Name of the criteria set</translation>
    </message>
    <message>
        <source>Tên các đơn vị mới</source>
        <translation>Names of the new units</translation>
    </message>
    <message>
        <source>Tên cũ</source>
        <translation>Former name</translation>
    </message>
    <message>
        <source>Tên cũ của đơn vị</source>
        <translation>Former name of a unit</translation>
    </message>
    <message>
        <source>Tên file</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Tên gần giống</source>
        <translation>Names nearly alike</translation>
    </message>
    <message>
        <source>Tên gọi khác, tên cũ</source>
        <translation>Other names, former names</translation>
    </message>
    <message>
        <source>Tên mô hình, điển hình</source>
        <translation>Name of the model or example</translation>
    </message>
    <message>
        <source>Tên mới</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Tên ngày nghỉ</source>
        <translation>Name of the day off</translation>
    </message>
    <message>
        <source>Tên ngắn</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Tên nhóm</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Tên như nhau</source>
        <translation>Names alike</translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Tìm không dấu</source>
        <translation>Searching without accents</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tính đến ngày</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Tùy chọn</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Tạo file Excel, điền và nhận lại</source>
        <translation>Making an Excel file, filling it in and taking it back</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Tập thể</source>
        <translation>Collective</translation>
    </message>
    <message>
        <source>Tập thể, cá nhân</source>
        <translation>Collective, individual</translation>
    </message>
    <message>
        <source>Tập thể/cá nhân</source>
        <translation>Collective/individual</translation>
    </message>
    <message>
        <source>Tết Dương lịch</source>
        <translation>New Year&apos;s Day</translation>
    </message>
    <message>
        <source>TỈNH</source>
        <translation>PROVINCE</translation>
    </message>
    <message>
        <source>Tốt</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Tổ chức tôn giáo</source>
        <translation>Religious organisation</translation>
    </message>
    <message>
        <source>Tổ chức đảng trực thuộc (đảng bộ, chi bộ)</source>
        <translation>Party organisation below (party branch)</translation>
    </message>
    <message>
        <source>Tổng hợp</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Tổng điểm</source>
        <translation>Total points</translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation>Submission</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Tự cấp số văn bản đi</source>
        <translation>We give outgoing letters their numbers ourselves</translation>
    </message>
    <message>
        <source>Tỷ lệ %</source>
        <translation>Rate %</translation>
    </message>
    <message>
        <source>Tỷ lệ đúng hạn %</source>
        <translation>On time %</translation>
    </message>
    <message>
        <source>VAI_TRÒ</source>
        <translation>ROLE</translation>
    </message>
    <message>
        <source>VH-XH</source>
        <translation>Cult., Soc.</translation>
    </message>
    <message>
        <source>VIỆC</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Việc của cơ quan ta</source>
        <translation>Our own tasks</translation>
    </message>
    <message>
        <source>Việc mới, việc khó</source>
        <translation>New and hard tasks</translation>
    </message>
    <message>
        <source>Việc phải làm</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Việc định kỳ</source>
        <translation>Recurring duties</translation>
    </message>
    <message>
        <source>Vào sổ khác nhau (số đến, trích yếu)</source>
        <translation>Registered differently (arrival number, subject)</translation>
    </message>
    <message>
        <source>Vào sổ như nhau</source>
        <translation>Registered alike</translation>
    </message>
    <message>
        <source>VĂN_BẢN</source>
        <translation>DOCUMENT</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Văn bản của cơ quan ta</source>
        <translation>Our office’s letter</translation>
    </message>
    <message>
        <source>Văn bản ghi sau</source>
        <translation>Letter recorded later</translation>
    </message>
    <message>
        <source>Văn bản ghi trước</source>
        <translation>Letter recorded first</translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation>Another document</translation>
    </message>
    <message>
        <source>Văn bản thay thế</source>
        <translation>Replacing document</translation>
    </message>
    <message>
        <source>Văn bản trong sổ</source>
        <translation>Documents in the register</translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation>Outgoing documents</translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation>Incoming documents</translation>
    </message>
    <message>
        <source>Văn bản đến/đi</source>
        <translation>Incoming/outgoing</translation>
    </message>
    <message>
        <source>Văn hóa - xã hội</source>
        <translation>Culture, society</translation>
    </message>
    <message>
        <source>Văn hóa - xã hội: cá nhân</source>
        <translation>Culture and society: persons</translation>
    </message>
    <message>
        <source>Văn hóa - xã hội: tập thể</source>
        <translation>Culture and society: collectives</translation>
    </message>
    <message>
        <source>XDĐ, HTCT</source>
        <translation>Party, pol. system</translation>
    </message>
    <message>
        <source>Xuất sắc</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Xây dựng mô hình, điển hình</source>
        <translation>Building models</translation>
    </message>
    <message>
        <source>Xây dựng mới</source>
        <translation>Newly built</translation>
    </message>
    <message>
        <source>Xây dựng nông thôn mới</source>
        <translation>Building new rural areas</translation>
    </message>
    <message>
        <source>Xây dựng Đảng và hệ thống chính trị</source>
        <translation>Building the Party and the political system</translation>
    </message>
    <message>
        <source>Xây dựng Đảng, HTCT</source>
        <translation>Party building, political system</translation>
    </message>
    <message>
        <source>Xây dựng Đảng, hệ thống chính trị: cá nhân</source>
        <translation>Party building, political system: persons</translation>
    </message>
    <message>
        <source>Xây dựng Đảng, hệ thống chính trị: tập thể</source>
        <translation>Party building, political system: collectives</translation>
    </message>
    <message>
        <source>Xét điểm tiêu chí có điểm tối đa cao nhất, rồi tiêu chí kế tiếp</source>
        <translation>By the criterion with the highest maximum, then the next</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa hay giữ</source>
        <translation>Delete or keep</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Xếp loại (mỗi dòng một mức: tên; từ mấy điểm, ví dụ Tốt; 80)</source>
        <translation>Classes (one per line: name; from how many points, such as Good; 80)</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>biết qua đâu (mã kênh)</source>
        <translation>how it became known (channel code)</translation>
    </message>
    <message>
        <source>biểu theo đơn vị có vào ngày này (không ghi: ngày cuối năm báo cáo)</source>
        <translation>the table by the units of this day (not given: last day of the reporting year)</translation>
    </message>
    <message>
        <source>báo cáo</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>bản cài đặt</source>
        <translation>installed program</translation>
    </message>
    <message>
        <source>bản mã nguồn</source>
        <translation>source code</translation>
    </message>
    <message>
        <source>bản đã ký: đưa vào sổ văn bản đi; --number ghi số và ngày, ví dụ “12-BC/ĐU, 20/11/2026”</source>
        <translation>the signed copy: put it into the register of letters out; --number gives number and day, for example “12-BC/ĐU, 20/11/2026”</translation>
    </message>
    <message>
        <source>bảng ghép cột cho file không theo mẫu</source>
        <translation>table that matches the columns of a file that is not our form</translation>
    </message>
    <message>
        <source>bật một chức năng</source>
        <translation>switch a feature on</translation>
    </message>
    <message>
        <source>bật, tắt các chức năng hiện thêm</source>
        <translation>switch features on and off</translation>
    </message>
    <message>
        <source>bỏ file đính kèm khỏi hồ sơ</source>
        <translation>take an attached file off a record</translation>
    </message>
    <message>
        <source>bỏ giao những dòng giao nhầm</source>
        <translation>take back rows assigned by mistake</translation>
    </message>
    <message>
        <source>bỏ mẫu, trở về mặc định</source>
        <translation>remove a layout, back to the default</translation>
    </message>
    <message>
        <source>bỏ một lần gia hạn ghi nhầm</source>
        <translation>remove an extension recorded by mistake</translation>
    </message>
    <message>
        <source>bỏ người chấm này, cần --reason; điểm đã cho không còn được tính (ghi được nhiều lần)</source>
        <translation>take this scorer off, with --reason; the points given no longer count (may be repeated)</translation>
    </message>
    <message>
        <source>bổ sung, sửa một văn bản</source>
        <translation>complete or correct a document</translation>
    </message>
    <message>
        <source>bộ tiêu chí</source>
        <translation>criteria sets</translation>
    </message>
    <message>
        <source>bộ tiêu chí mẫu đi kèm chương trình (mã)</source>
        <translation>sample criteria set that comes with the program (code)</translation>
    </message>
    <message>
        <source>bộ tiêu chí: tên hoặc mã</source>
        <translation>criteria set: name or id</translation>
    </message>
    <message>
        <source>chia một đơn vị</source>
        <translation>divide a unit</translation>
    </message>
    <message>
        <source>cho mọi đơn vị cấp dưới, mỗi đơn vị một file</source>
        <translation>for all units below, one file for each unit</translation>
    </message>
    <message>
        <source>chuyển các việc ấy sang hạn văn bản nay ghi</source>
        <translation>move these duties to the deadline that the letter has now</translation>
    </message>
    <message>
        <source>chuyển đơn vị về cấp trên khác</source>
        <translation>move a unit under another</translation>
    </message>
    <message>
        <source>chép thành bộ mới</source>
        <translation>copy into a new set</translation>
    </message>
    <message>
        <source>chỉ chủ thể này (mã)</source>
        <translation>only this subject (code)</translation>
    </message>
    <message>
        <source>chỉ chủ đề này (mã)</source>
        <translation>only this theme (code)</translation>
    </message>
    <message>
        <source>chỉ file gửi đơn vị này</source>
        <translation>only the files sent to this unit</translation>
    </message>
    <message>
        <source>chỉ giao cho đơn vị này (ghi được nhiều lần)</source>
        <translation>assign to this unit only (may be repeated)</translation>
    </message>
    <message>
        <source>chỉ giao mục này, ví dụ 1 (ghi được nhiều lần)</source>
        <translation>assign only this clause, for example 1 (may be given several times)</translation>
    </message>
    <message>
        <source>chỉ hình thức này (mã)</source>
        <translation>only this form (code)</translation>
    </message>
    <message>
        <source>chỉ in lời nhắc, không ghi là đã nhắc</source>
        <translation>only print the reminder, do not record it</translation>
    </message>
    <message>
        <source>chỉ khen thưởng đã có quyết định, chưa thu hồi</source>
        <translation>only rewards decided and not revoked</translation>
    </message>
    <message>
        <source>chỉ khối này</source>
        <translation>only this sector</translation>
    </message>
    <message>
        <source>chỉ kết quả này (mã)</source>
        <translation>only this result (code)</translation>
    </message>
    <message>
        <source>chỉ loại đăng ký này (mã)</source>
        <translation>only this kind of registration (code)</translation>
    </message>
    <message>
        <source>chỉ lĩnh vực này (mã)</source>
        <translation>only this field (code)</translation>
    </message>
    <message>
        <source>chỉ mô hình đã được khen thưởng</source>
        <translation>only models that were rewarded</translation>
    </message>
    <message>
        <source>chỉ mô hình được công nhận ở cấp này, hoặc any</source>
        <translation>only models recognised at this level, or any</translation>
    </message>
    <message>
        <source>chỉ mở những kỳ đã bắt đầu đến ngày này (không ghi: cả năm)</source>
        <translation>open only periods that have begun by this day (left out: the whole year)</translation>
    </message>
    <message>
        <source>chỉ mục có những chữ này (không cần dấu)</source>
        <translation>only items with this text (accents not needed)</translation>
    </message>
    <message>
        <source>chỉ người của ngày này</source>
        <translation>only persons of this day</translation>
    </message>
    <message>
        <source>chỉ những gì liên quan đơn vị này và các đơn vị trực thuộc</source>
        <translation>only what concerns this unit and the units below it</translation>
    </message>
    <message>
        <source>chỉ nói sẽ làm gì, chưa hoàn tác</source>
        <translation>only tell what it would do, do not undo yet</translation>
    </message>
    <message>
        <source>chỉ tiêu=số, ví dụ KT_collective=12 running=10; để trống sau dấu = là chưa báo cáo</source>
        <translation>figure=number, for example KT_collective=12 running=10; nothing after = means not reported</translation>
    </message>
    <message>
        <source>chỉ tình trạng này (mã)</source>
        <translation>only this state (code)</translation>
    </message>
    <message>
        <source>chỉ việc chưa xong</source>
        <translation>only obligations not done yet</translation>
    </message>
    <message>
        <source>chỉ việc của cơ quan mình</source>
        <translation>only our own office&apos;s obligations</translation>
    </message>
    <message>
        <source>chỉ việc của kỳ này, hoặc đến hạn trong kỳ, ví dụ “6 tháng đầu năm 2026”</source>
        <translation>only duties of this period or due in it, for example “6 tháng đầu năm 2026”</translation>
    </message>
    <message>
        <source>chỉ việc hạn ngày này; “-”: việc không có hạn</source>
        <translation>only duties due on this day; “-”: duties without a deadline</translation>
    </message>
    <message>
        <source>chỉ việc thuộc chủ đề này</source>
        <translation>only obligations of this theme</translation>
    </message>
    <message>
        <source>chỉ việc tính vào con số này của bảng: expected (phải nộp), done (đã nộp), on_time (đúng hạn), late (nộp trễ), overdue (quá hạn); “-” ở --directive, --level, --block, --theme: việc không có mục ấy</source>
        <translation>only duties counted in this number of the board: expected, done, on_time, late, overdue; “-” for --directive, --level, --block, --theme: duties without one</translation>
    </message>
    <message>
        <source>chỉ việc đã quá hạn</source>
        <translation>only overdue obligations</translation>
    </message>
    <message>
        <source>chỉ việc đến hạn trong số ngày này</source>
        <translation>only obligations due within this number of days</translation>
    </message>
    <message>
        <source>chỉ văn bản còn thiếu mục này</source>
        <translation>only documents that still lack this</translation>
    </message>
    <message>
        <source>chỉ văn bản còn thiếu số, ngày hoặc mục khác</source>
        <translation>only documents without number, day or other items</translation>
    </message>
    <message>
        <source>chỉ văn bản có đơn vị quá hạn</source>
        <translation>only documents for which units are overdue</translation>
    </message>
    <message>
        <source>chỉ văn bản của hệ thống này</source>
        <translation>only letters of this system</translation>
    </message>
    <message>
        <source>chỉ văn bản này (ghi được nhiều lần)</source>
        <translation>only this document (may be repeated)</translation>
    </message>
    <message>
        <source>chỉ xem đề xuất, không lưu</source>
        <translation>only show what is proposed, keep nothing</translation>
    </message>
    <message>
        <source>chỉ đơn vị còn thiếu so với chỉ tiêu</source>
        <translation>only units below their target</translation>
    </message>
    <message>
        <source>chỉ đơn vị cấp này</source>
        <translation>only units of this level</translation>
    </message>
    <message>
        <source>chỉ đơn vị thuộc khối này</source>
        <translation>only units of this sector</translation>
    </message>
    <message>
        <source>chỉ đơn vị trực thuộc đơn vị này</source>
        <translation>only units that belong to this unit</translation>
    </message>
    <message>
        <source>chọn phương án số N, hoặc ghi value:GIÁ_TRỊ</source>
        <translation>take value no. N, or write value:VALUE</translation>
    </message>
    <message>
        <source>chốt danh mục</source>
        <translation>close the list</translation>
    </message>
    <message>
        <source>chốt số liệu việc phải làm của một kỳ; không ghi kỳ thì liệt kê các kỳ đã chốt</source>
        <translation>close the figures on duties of a period; without a period, list those that are closed</translation>
    </message>
    <message>
        <source>chủ đề năm nêu trong văn bản</source>
        <translation>theme of the year named in the letter</translation>
    </message>
    <message>
        <source>chức vụ</source>
        <translation>position</translation>
    </message>
    <message>
        <source>các dòng của bảng lạ có vẻ đã có: cùng mô hình (same), khác (different), xem sau (later)</source>
        <translation>rows of a foreign table that seem to be here: the same models (same), others (different), look later (later)</translation>
    </message>
    <message>
        <source>các dòng không khớp mã: mới (new) hay vẫn là hồ sơ cũ (same)</source>
        <translation>rows whose code does not fit: new, or the same record as before (same)</translation>
    </message>
    <message>
        <source>các file cần nhận</source>
        <translation>files to take in</translation>
    </message>
    <message>
        <source>các file cần đính kèm</source>
        <translation>the files to attach</translation>
    </message>
    <message>
        <source>các file đã lập để gửi</source>
        <translation>the files made for sending</translation>
    </message>
    <message>
        <source>các khen thưởng: tên hoặc mã</source>
        <translation>rewards: name or id</translation>
    </message>
    <message>
        <source>các lần nhận file</source>
        <translation>imports of files</translation>
    </message>
    <message>
        <source>các lần xin gia hạn và trả lời của một việc</source>
        <translation>the requests for extension of a duty and the answers</translation>
    </message>
    <message>
        <source>các mô hình: tên hoặc mã</source>
        <translation>models: name or id</translation>
    </message>
    <message>
        <source>các đơn vị của nhóm tên này</source>
        <translation>the units of the group of this name</translation>
    </message>
    <message>
        <source>các đơn vị được gộp</source>
        <translation>the units to merge</translation>
    </message>
    <message>
        <source>cách ghi khác, * là chữ bất kỳ (ghi được nhiều lần)</source>
        <translation>another spelling, * stands for any words (may be repeated)</translation>
    </message>
    <message>
        <source>còn thiếu</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>có gửi kèm file để sửa</source>
        <translation>a file to mend was sent along</translation>
    </message>
    <message>
        <source>có vào ngày này (không ghi: hôm nay)</source>
        <translation>as of this day (not given: today)</translation>
    </message>
    <message>
        <source>có|không</source>
        <translation>yes|no</translation>
    </message>
    <message>
        <source>công văn (cong_van) hay kế hoạch (ke_hoach)</source>
        <translation>letter (cong_van) or plan (ke_hoach)</translation>
    </message>
    <message>
        <source>cùng --units: chỉ việc của mục này</source>
        <translation>with --units: only duties of this clause</translation>
    </message>
    <message>
        <source>cơ quan ban hành</source>
        <translation>issuing office</translation>
    </message>
    <message>
        <source>cơ quan ban hành (đủ tên hoặc vài chữ)</source>
        <translation>issuing body (full name or a few words)</translation>
    </message>
    <message>
        <source>cơ quan mình phải thực hiện văn bản này (văn bản đến: mặc định)</source>
        <translation>our office has to carry out this document (of an incoming one: as default)</translation>
    </message>
    <message>
        <source>cơ quan ta</source>
        <translation>our office</translation>
    </message>
    <message>
        <source>cấp: central, province, district, commune, hamlet, agency</source>
        <translation>level: central, province, district, commune, hamlet, agency</translation>
    </message>
    <message>
        <source>cần ít nhất một FILE, hoặc --paste FILE</source>
        <translation>at least one FILE is needed, or --paste FILE</translation>
    </message>
    <message>
        <source>cập nhật danh mục đơn vị hành chính từ Excel; không có --apply thì chỉ xem trước</source>
        <translation>bring the list of administrative units up to date from Excel; without --apply it is only shown</translation>
    </message>
    <message>
        <source>cỡ: small, commune, province, large</source>
        <translation>size: small, commune, province, large</translation>
    </message>
    <message>
        <source>của đơn vị nào (không ghi: cơ quan ta)</source>
        <translation>of which unit (not given: our office)</translation>
    </message>
    <message>
        <source>danh mục (field, doc_type, activity_kind…)</source>
        <translation>list (field, doc_type, activity_kind…)</translation>
    </message>
    <message>
        <source>danh mục, quy định: lĩnh vực, loại văn bản, mức lương cơ sở…</source>
        <translation>lists and rules: fields, kinds of documents, base salary…</translation>
    </message>
    <message>
        <source>danh sách đơn vị, ví dụ “thôn 1, thôn 3, TDP 5”</source>
        <translation>list of units, for example “thôn 1, thôn 3, TDP 5”</translation>
    </message>
    <message>
        <source>duyệt</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>duyệt đăng ký</source>
        <translation>approve a registration</translation>
    </message>
    <message>
        <source>dòng chưa rõ là đơn vị nào, ví dụ “5=Thôn 1 (Xã Tân Hà)” hoặc “5=mới” (ghi được nhiều lần)</source>
        <translation>a row whose unit is not clear, for example “5=Thôn 1 (Xã Tân Hà)” or “5=mới” for a new one (may be given several times)</translation>
    </message>
    <message>
        <source>dòng thứ mấy trong phần Kính gửi, Nơi nhận</source>
        <translation>which line of the addressees and recipients</translation>
    </message>
    <message>
        <source>dùng tiếp dữ liệu với đơn vị kế thừa</source>
        <translation>go on using the data with the successor unit</translation>
    </message>
    <message>
        <source>dạng: danh sách (list), mỗi mô hình một trang (upright), Word (word), phiếu giấy để in (paper)</source>
        <translation>shape: list, one model a sheet (upright), Word (word), a paper form to print (paper)</translation>
    </message>
    <message>
        <source>dựng cơ quan mẫu và đi hết công việc chính</source>
        <translation>make a sample office and walk the main job</translation>
    </message>
    <message>
        <source>dựng dữ liệu mẫu trong thư mục này (làm lại từ đầu)</source>
        <translation>build sample data in this folder (from scratch)</translation>
    </message>
    <message>
        <source>dựng lại các bảng từ nhật ký</source>
        <translation>rebuild the tables from the log</translation>
    </message>
    <message>
        <source>file .ics để đưa vào điện thoại, Outlook</source>
        <translation>.ics file for a phone or Outlook</translation>
    </message>
    <message>
        <source>file Excel, CSV hoặc văn bản có bảng</source>
        <translation>an Excel file, CSV or text with a table</translation>
    </message>
    <message>
        <source>file JSON chứa câu trả lời cho từng file, từng dòng</source>
        <translation>JSON file with the answers for each file and row</translation>
    </message>
    <message>
        <source>file chứa mật khẩu của bảng tính</source>
        <translation>file that holds the password of the spreadsheet</translation>
    </message>
    <message>
        <source>file có cột Mã, Tên (Cấp, Mã cấp trên, Từ ngày, Thay cho mã)</source>
        <translation>file with the columns Mã, Tên (Cấp, Mã cấp trên, Từ ngày, Thay cho mã)</translation>
    </message>
    <message>
        <source>file có cột tên đơn vị</source>
        <translation>file with a column of unit names</translation>
    </message>
    <message>
        <source>file cần đọc</source>
        <translation>file to read</translation>
    </message>
    <message>
        <source>file ghép cột (từ lệnh mapping guess) cho bảng lạ</source>
        <translation>column mapping (from mapping guess) for a foreign table</translation>
    </message>
    <message>
        <source>file kết quả: .pdf, .docx hoặc .xlsx</source>
        <translation>file to make: .pdf, .docx or .xlsx</translation>
    </message>
    <message>
        <source>file nào của ai chưa nhận được, theo số thứ tự</source>
        <translation>which file of whom has not arrived, by its number</translation>
    </message>
    <message>
        <source>file này thay bản trước (replaces), cũ hơn bản đã nhận (older), giữ cả hai (both) hay là bản khác của mẫu (copy)</source>
        <translation>the file replaces the earlier return (replaces), is older than it (older), keep both (both), or it is another copy of the form (copy)</translation>
    </message>
    <message>
        <source>ghi chú, ví dụ gửi báo cáo nào</source>
        <translation>note, such as the report it was sent with</translation>
    </message>
    <message>
        <source>ghi không được khen thưởng</source>
        <translation>record as not rewarded</translation>
    </message>
    <message>
        <source>ghi kết quả của một kỳ</source>
        <translation>record the results of a period</translation>
    </message>
    <message>
        <source>ghi kết quả đoán vào file này (JSON)</source>
        <translation>write what was guessed into this file (JSON)</translation>
    </message>
    <message>
        <source>ghi kết thúc</source>
        <translation>record the end of</translation>
    </message>
    <message>
        <source>ghi luôn là đã gửi hôm nay</source>
        <translation>record it as sent today</translation>
    </message>
    <message>
        <source>ghi là cơ quan nào: party_committee, peoples_committee, front, locality (không ghi: như cơ quan mình)</source>
        <translation>which office to enter: party_committee, peoples_committee, front, locality (like one&apos;s own office unless told)</translation>
    </message>
    <message>
        <source>ghi là đã gửi đi</source>
        <translation>record as sent</translation>
    </message>
    <message>
        <source>ghi lãnh đạo phụ trách hoặc đầu mối của đơn vị, từ ngày nào</source>
        <translation>record the leader in charge or the contact of a unit, and since when</translation>
    </message>
    <message>
        <source>ghi quyết định công nhận</source>
        <translation>record a decision of recognition</translation>
    </message>
    <message>
        <source>ghi quyết định khen thưởng</source>
        <translation>record a reward decision</translation>
    </message>
    <message>
        <source>ghi ra file hoặc thư mục này</source>
        <translation>write to this file or folder</translation>
    </message>
    <message>
        <source>ghi ra mắt</source>
        <translation>record the launch of</translation>
    </message>
    <message>
        <source>ghi số liệu của một đơn vị</source>
        <translation>record the figures of a unit</translation>
    </message>
    <message>
        <source>ghi việc thành lập đơn vị theo quyết định</source>
        <translation>record that a unit was established by decision</translation>
    </message>
    <message>
        <source>ghi việc xin gia hạn, trả lời gia hạn</source>
        <translation>record a request for extension or the answer to it</translation>
    </message>
    <message>
        <source>ghi việc đã diễn ra: đã nhận, kế hoạch, báo cáo…</source>
        <translation>record what happened: received, plan, report…</translation>
    </message>
    <message>
        <source>ghi việc được giao không có văn bản</source>
        <translation>note a task given without a letter</translation>
    </message>
    <message>
        <source>ghi vào dữ liệu</source>
        <translation>write it into the data</translation>
    </message>
    <message>
        <source>ghi vào dữ liệu (dòng chưa rõ là đơn vị nào hay trực thuộc đâu thì bỏ qua)</source>
        <translation>write it into the data (rows that leave open which unit they mean, or what it is under, are passed over)</translation>
    </message>
    <message>
        <source>ghi điểm một mô hình</source>
        <translation>record the points of a model</translation>
    </message>
    <message>
        <source>ghi đã khắc phục kiến nghị</source>
        <translation>record a recommendation as put right</translation>
    </message>
    <message>
        <source>ghi đã trao</source>
        <translation>record as awarded</translation>
    </message>
    <message>
        <source>ghi đè một mục, ví dụ --set &quot;Số=15&quot; (ghi được nhiều lần)</source>
        <translation>set an item, for example --set &quot;Số=15&quot; (may be repeated)</translation>
    </message>
    <message>
        <source>ghép cột cho bảng không phải phiếu của chương trình</source>
        <translation>match the columns of a table that is no form of the program</translation>
    </message>
    <message>
        <source>giai đoạn ghi trong văn bản, ví dụ 2026 - 2030</source>
        <translation>the period that the document names, e.g. 2026 - 2030</translation>
    </message>
    <message>
        <source>giao việc theo đề xuất hoặc cho đơn vị chỉ định</source>
        <translation>assign as proposed, or to given units</translation>
    </message>
    <message>
        <source>giá trị dùng chung cho mọi dòng của bảng lạ, dạng TÊN=GIÁ TRỊ</source>
        <translation>a value for every row of a foreign table, as NAME=VALUE</translation>
    </message>
    <message>
        <source>giá trị không dùng được:</source>
        <translation>value that cannot be used:</translation>
    </message>
    <message>
        <source>giải thể đơn vị</source>
        <translation>dissolve a unit</translation>
    </message>
    <message>
        <source>giữ cho việc gì</source>
        <translation>what it is reserved for</translation>
    </message>
    <message>
        <source>giữ mấy số liền nhau</source>
        <translation>reserve this many numbers in a row</translation>
    </message>
    <message>
        <source>giữ số cho văn bản sẽ ban hành</source>
        <translation>reserve a number for a letter to be issued</translation>
    </message>
    <message>
        <source>gọi là gì, ví dụ Ấp (không ghi: theo mẫu)</source>
        <translation>what they are called, for example Ấp (as in the template unless told)</translation>
    </message>
    <message>
        <source>gồm cấp này (ghi được nhiều lần)</source>
        <translation>include this level (may be repeated)</translation>
    </message>
    <message>
        <source>gồm khối này (ghi được nhiều lần)</source>
        <translation>include this sector (may be repeated)</translation>
    </message>
    <message>
        <source>gồm loại đơn vị này (ghi được nhiều lần)</source>
        <translation>include this kind of unit (may be repeated)</translation>
    </message>
    <message>
        <source>gồm thêm đơn vị này (ghi được nhiều lần)</source>
        <translation>add this unit (may be repeated)</translation>
    </message>
    <message>
        <source>gộp các đơn vị thành một</source>
        <translation>merge units into one</translation>
    </message>
    <message>
        <source>gửi bằng cách nào (mã kênh)</source>
        <translation>how it was sent (channel code)</translation>
    </message>
    <message>
        <source>gửi cho đơn vị này (ghi được nhiều lần)</source>
        <translation>send to this unit (may be repeated)</translation>
    </message>
    <message>
        <source>gửi lại tất cả, kể cả phần nơi nhận đã xác nhận</source>
        <translation>send everything again, also what the receiver has acknowledged</translation>
    </message>
    <message>
        <source>gửi đăng ký</source>
        <translation>send in the registration of</translation>
    </message>
    <message>
        <source>hai mô hình khác nhau, không hỏi lại</source>
        <translation>two different models, do not ask again</translation>
    </message>
    <message>
        <source>hai mô hình là một</source>
        <translation>the two models are one</translation>
    </message>
    <message>
        <source>hiện chi tiết kỹ thuật khi có lỗi</source>
        <translation>show technical details of errors</translation>
    </message>
    <message>
        <source>hoàn tác một lần ghi</source>
        <translation>undo an entry</translation>
    </message>
    <message>
        <source>hoàn tác một lần nhận</source>
        <translation>undo an import</translation>
    </message>
    <message>
        <source>hoạt động</source>
        <translation>activities</translation>
    </message>
    <message>
        <source>hoạt động: mã hoặc một phần nội dung</source>
        <translation>activity: id or part of its content</translation>
    </message>
    <message>
        <source>hạn</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>hạn chung thay cho hạn chương trình đề xuất</source>
        <translation>one due day instead of those the program proposes</translation>
    </message>
    <message>
        <source>hạn các đơn vị báo cáo về</source>
        <translation>deadline by which units report back</translation>
    </message>
    <message>
        <source>hạn của nhiệm vụ; để trống “” là bỏ hạn</source>
        <translation>the deadline of the task; left empty (“”) the deadline is dropped</translation>
    </message>
    <message>
        <source>hạn ở trên là mốc thứ mấy của nhiệm vụ (1, 2…); không ghi thì là mốc chính</source>
        <translation>which of the task&apos;s dates the deadline above is (1, 2…); without it the main one</translation>
    </message>
    <message>
        <source>hạn: past đã quá, week 7 ngày tới, month 30 ngày tới, later sau đó, none không có</source>
        <translation>due: past overdue, week within 7 days, month within 30 days, later after that, none no due date</translation>
    </message>
    <message>
        <source>họ và tên</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>hồ sơ: tên hoặc mã</source>
        <translation>record: name or id</translation>
    </message>
    <message>
        <source>hủy quyết định ghi nhầm</source>
        <translation>cancel a decision recorded by mistake</translation>
    </message>
    <message>
        <source>in mọi hồ sơ trong nhật ký</source>
        <translation>print every record of the ledger</translation>
    </message>
    <message>
        <source>in phần hướng dẫn này</source>
        <translation>print this help</translation>
    </message>
    <message>
        <source>khai báo cơ quan</source>
        <translation>set up the office</translation>
    </message>
    <message>
        <source>khen thưởng</source>
        <translation>rewards</translation>
    </message>
    <message>
        <source>khen thưởng: tên hoặc mã</source>
        <translation>reward: name or id</translation>
    </message>
    <message>
        <source>khôi phục từ bản sao lưu</source>
        <translation>restore a backup</translation>
    </message>
    <message>
        <source>không chuyển đơn vị cấp dưới</source>
        <translation>do not move the units below</translation>
    </message>
    <message>
        <source>không dùng cùng</source>
        <translation>not together with</translation>
    </message>
    <message>
        <source>không giao mục này (ghi được nhiều lần)</source>
        <translation>leave this clause out (may be given several times)</translation>
    </message>
    <message>
        <source>không hiểu</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>không lấy đầu mối của đơn vị cũ</source>
        <translation>do not take over the former unit&apos;s contact</translation>
    </message>
    <message>
        <source>không mở cửa sổ, lưu ảnh từng trang vào thư mục này</source>
        <translation>open no window, save a picture of each page in this folder</translation>
    </message>
    <message>
        <source>không phải việc của cơ quan ta</source>
        <translation>not a duty of our office</translation>
    </message>
    <message>
        <source>kiểm tra dữ liệu</source>
        <translation>check the data</translation>
    </message>
    <message>
        <source>kèm mã đối chiếu của từng đơn vị</source>
        <translation>with the comparison code of each unit</translation>
    </message>
    <message>
        <source>kèm ảnh và bản quét của các hồ sơ: một file .zip gồm bảng tính và thư mục tep</source>
        <translation>with photos and scans of the records: a .zip of the workbook and a folder “tep”</translation>
    </message>
    <message>
        <source>kết luận họp (hop) hay chỉ đạo trực tiếp (mieng)</source>
        <translation>conclusion of a meeting (hop) or spoken instruction (mieng)</translation>
    </message>
    <message>
        <source>kết quả công nhận</source>
        <translation>results of recognition</translation>
    </message>
    <message>
        <source>kết thúc đợt xét</source>
        <translation>end an assessment round</translation>
    </message>
    <message>
        <source>kỳ đã chốt</source>
        <translation>closed period</translation>
    </message>
    <message>
        <source>kỳ, ví dụ 2026</source>
        <translation>period, for example 2026</translation>
    </message>
    <message>
        <source>kỳ, ví dụ “quý III/2025”, 2025</source>
        <translation>period, such as “quý III/2025”, 2025</translation>
    </message>
    <message>
        <source>leader: lãnh đạo phụ trách; contact: đầu mối liên hệ</source>
        <translation>leader: leader in charge; contact: contact person</translation>
    </message>
    <message>
        <source>liệt kê</source>
        <translation>list</translation>
    </message>
    <message>
        <source>liệt kê bộ tiêu chí</source>
        <translation>list criteria sets</translation>
    </message>
    <message>
        <source>liệt kê chức năng bật, tắt được</source>
        <translation>list the features that can be switched</translation>
    </message>
    <message>
        <source>liệt kê các cặp mô hình nghi trùng và vì sao</source>
        <translation>list the pairs of models that are perhaps one, and why</translation>
    </message>
    <message>
        <source>liệt kê các file đã lập và xác nhận của nơi nhận</source>
        <translation>list the files made and the receivers&apos; acknowledgements</translation>
    </message>
    <message>
        <source>liệt kê các lần nhận file</source>
        <translation>list imports of files</translation>
    </message>
    <message>
        <source>liệt kê các mục của một danh mục</source>
        <translation>list the entries of a list</translation>
    </message>
    <message>
        <source>liệt kê các số đã giữ</source>
        <translation>list reserved numbers</translation>
    </message>
    <message>
        <source>liệt kê file đính kèm và nơi đang giữ file</source>
        <translation>list attached files and where they are</translation>
    </message>
    <message>
        <source>liệt kê hoạt động</source>
        <translation>list activities</translation>
    </message>
    <message>
        <source>liệt kê khen thưởng</source>
        <translation>list rewards</translation>
    </message>
    <message>
        <source>liệt kê kết quả công nhận</source>
        <translation>list results of recognition</translation>
    </message>
    <message>
        <source>liệt kê mô hình</source>
        <translation>list models</translation>
    </message>
    <message>
        <source>liệt kê mẫu trình bày và mẫu mặc định</source>
        <translation>list the layouts and the default</translation>
    </message>
    <message>
        <source>liệt kê ngày nghỉ của một năm</source>
        <translation>list the days off of a year</translation>
    </message>
    <message>
        <source>liệt kê nhóm đơn vị</source>
        <translation>list groups of units</translation>
    </message>
    <message>
        <source>liệt kê số liệu của một kỳ</source>
        <translation>list the figures of a period</translation>
    </message>
    <message>
        <source>liệt kê việc phải làm</source>
        <translation>list obligations</translation>
    </message>
    <message>
        <source>liệt kê văn bản</source>
        <translation>list documents</translation>
    </message>
    <message>
        <source>liệt kê văn bản nghi trùng</source>
        <translation>list letters suspected to be the same</translation>
    </message>
    <message>
        <source>liệt kê đơn vị</source>
        <translation>list units</translation>
    </message>
    <message>
        <source>liệt kê đợt xét</source>
        <translation>list assessment rounds</translation>
    </message>
    <message>
        <source>liệt kê đợt đăng ký</source>
        <translation>list registration rounds</translation>
    </message>
    <message>
        <source>loại (mã)</source>
        <translation>kind (code)</translation>
    </message>
    <message>
        <source>loại báo cáo, hoặc list để xem danh sách</source>
        <translation>kind of report, or list to see them all</translation>
    </message>
    <message>
        <source>loại báo cáo, xem dvk report list</source>
        <translation>kind of report, see dvk report list</translation>
    </message>
    <message>
        <source>loại hồ sơ (mặc định practice_model)</source>
        <translation>kind of record (practice_model unless told)</translation>
    </message>
    <message>
        <source>loại văn bản</source>
        <translation>kind of document</translation>
    </message>
    <message>
        <source>loại văn bản (mã)</source>
        <translation>kind of document (code)</translation>
    </message>
    <message>
        <source>loại: assignment, registration, progress, scoring, results, summary, bundle</source>
        <translation>kind: assignment, registration, progress, scoring, results, summary, bundle</translation>
    </message>
    <message>
        <source>là bản mới thay cho bộ tiêu chí đã dùng</source>
        <translation>is a new version that replaces a criteria set in use</translation>
    </message>
    <message>
        <source>là cùng một văn bản</source>
        <translation>they are the same letter</translation>
    </message>
    <message>
        <source>là hai văn bản khác nhau</source>
        <translation>they are two different letters</translation>
    </message>
    <message>
        <source>là văn bản đi</source>
        <translation>it is an outgoing document</translation>
    </message>
    <message>
        <source>là văn bản đến</source>
        <translation>it is an incoming document</translation>
    </message>
    <message>
        <source>làm lại lần ghi đã hoàn tác</source>
        <translation>redo an entry that was undone</translation>
    </message>
    <message>
        <source>lý do</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>lý do xác nhận; được ghi vào nhật ký</source>
        <translation>reason for the confirmation; it is kept in the log</translation>
    </message>
    <message>
        <source>lưu file các dòng phải sửa vào thư mục này</source>
        <translation>save a file of the rows to correct in this folder</translation>
    </message>
    <message>
        <source>lấy danh sách tiêu chí mới từ file này</source>
        <translation>take the new list of criteria from this file</translation>
    </message>
    <message>
        <source>lập công văn đôn đốc vào file này (.docx, .pdf hoặc .xlsx)</source>
        <translation>make the letter of reminder in this file (.docx, .pdf or .xlsx)</translation>
    </message>
    <message>
        <source>lập danh sách đề nghị từ các mô hình</source>
        <translation>make a list of proposals from the models</translation>
    </message>
    <message>
        <source>lập file .docx, .pdf (ghi được nhiều lần)</source>
        <translation>make a .docx or .pdf file (may be repeated)</translation>
    </message>
    <message>
        <source>lịch các việc đến hạn; với --out thì lưu thành file .ics</source>
        <translation>calendar of what is due; with --out it is saved as an .ics file</translation>
    </message>
    <message>
        <source>mã các dòng, xem dvk obligations list</source>
        <translation>ids of the rows, see dvk obligations list</translation>
    </message>
    <message>
        <source>mã cặp, lấy từ dvk directives twins</source>
        <translation>id of the pair, from dvk directives twins</translation>
    </message>
    <message>
        <source>mã của chức năng (xem dvk features list)</source>
        <translation>code of the feature (see dvk features list)</translation>
    </message>
    <message>
        <source>mã của dòng ngày nghỉ</source>
        <translation>id of the day off</translation>
    </message>
    <message>
        <source>mã của mẫu</source>
        <translation>id of the layout</translation>
    </message>
    <message>
        <source>mã của mục</source>
        <translation>id of the item</translation>
    </message>
    <message>
        <source>mã của mục trong mẫu (ghi được nhiều lần)</source>
        <translation>id of an entry of the template (may be repeated)</translation>
    </message>
    <message>
        <source>mã của số đã giữ</source>
        <translation>id of the reserved number</translation>
    </message>
    <message>
        <source>mã file đính kèm, xem dvk files list</source>
        <translation>id of the attached file, see dvk files list</translation>
    </message>
    <message>
        <source>mã hồ sơ</source>
        <translation>id of the record</translation>
    </message>
    <message>
        <source>mã lần ghi, xem dvk history</source>
        <translation>id of the entry, see dvk history</translation>
    </message>
    <message>
        <source>mã đơn vị hành chính, nếu có</source>
        <translation>administrative unit code, if there is one</translation>
    </message>
    <message>
        <source>mã đối chiếu</source>
        <translation>comparison code</translation>
    </message>
    <message>
        <source>mô hình nghi trùng</source>
        <translation>models that are perhaps one</translation>
    </message>
    <message>
        <source>mô hình đang thực hiện đổi sang đơn vị mới (không ghi: giữ nguyên nơi đăng ký)</source>
        <translation>models being carried out change to the new unit (not given: they stay where they were registered)</translation>
    </message>
    <message>
        <source>mô hình đưa ra khỏi danh sách xét; điểm đã chấm vẫn giữ (ghi được nhiều lần)</source>
        <translation>model no longer assessed; its points are kept (may be repeated)</translation>
    </message>
    <message>
        <source>mô hình đưa vào danh sách xét (ghi được nhiều lần)</source>
        <translation>model to be assessed (may be repeated)</translation>
    </message>
    <message>
        <source>mô hình, điển hình</source>
        <translation>models and examples</translation>
    </message>
    <message>
        <source>mô hình: tên hoặc mã</source>
        <translation>model: name or id</translation>
    </message>
    <message>
        <source>mẫu trình bày văn bản in ra</source>
        <translation>how printed papers look</translation>
    </message>
    <message>
        <source>mật khẩu của file, ở dòng đầu của file này</source>
        <translation>password of the files, in the first line of this file</translation>
    </message>
    <message>
        <source>mặc định</source>
        <translation>default</translation>
    </message>
    <message>
        <source>mọi mô hình đủ điều kiện</source>
        <translation>all eligible models</translation>
    </message>
    <message>
        <source>một file trống dùng chung, nơi điền tự chọn tên mình</source>
        <translation>one empty shared file; whoever fills it in chooses their own name</translation>
    </message>
    <message>
        <source>một giá trị từ đâu mà có</source>
        <translation>where a value comes from</translation>
    </message>
    <message>
        <source>một phần tên, tên cũ hoặc mã đơn vị</source>
        <translation>part of the name, former name or code of a unit</translation>
    </message>
    <message>
        <source>một trong hai: FILE hoặc --from FILE</source>
        <translation>one of the two: FILE or --from FILE</translation>
    </message>
    <message>
        <source>một trong hai: FILE hoặc --shipped MÃ</source>
        <translation>one of the two: FILE or --shipped ID</translation>
    </message>
    <message>
        <source>mới là dự thảo, chưa gửi đăng ký</source>
        <translation>still a draft, registration not sent in</translation>
    </message>
    <message>
        <source>mở chương trình</source>
        <translation>open the program</translation>
    </message>
    <message>
        <source>mở các kỳ của việc định kỳ (tháng, quý, 6 tháng, năm) trong một năm</source>
        <translation>open the periods of recurring duties (month, quarter, half year, year) in a year</translation>
    </message>
    <message>
        <source>mở lại danh mục</source>
        <translation>reopen the list</translation>
    </message>
    <message>
        <source>mở lại một kỳ đã chốt (ghi lý do)</source>
        <translation>open a closed period again (with the reason)</translation>
    </message>
    <message>
        <source>mở lại đợt xét</source>
        <translation>reopen an assessment round</translation>
    </message>
    <message>
        <source>mở đợt xét</source>
        <translation>open an assessment round</translation>
    </message>
    <message>
        <source>mở đợt đăng ký</source>
        <translation>open a registration round</translation>
    </message>
    <message>
        <source>mức thưởng mỗi người, tập thể (đồng)</source>
        <translation>reward money for each person or collective (đồng)</translation>
    </message>
    <message>
        <source>ngày</source>
        <translation>day</translation>
    </message>
    <message>
        <source>ngày cuối cùng còn hoạt động</source>
        <translation>last day it is active</translation>
    </message>
    <message>
        <source>ngày có hiệu lực</source>
        <translation>day it comes into force</translation>
    </message>
    <message>
        <source>ngày cần xem</source>
        <translation>day to look at</translation>
    </message>
    <message>
        <source>ngày giao (không ghi: hôm nay)</source>
        <translation>day it was given (left out: today)</translation>
    </message>
    <message>
        <source>ngày ký quyết định</source>
        <translation>day the decision was signed</translation>
    </message>
    <message>
        <source>ngày lễ cố định</source>
        <translation>fixed public holiday</translation>
    </message>
    <message>
        <source>ngày nghỉ, cách tính hạn</source>
        <translation>days off, how deadlines are set</translation>
    </message>
    <message>
        <source>ngày quyết định</source>
        <translation>day of the decision</translation>
    </message>
    <message>
        <source>ngày văn bản (hôm nay, nếu không ghi)</source>
        <translation>date of the letter (today, if not given)</translation>
    </message>
    <message>
        <source>ngày, tháng hằng năm, ví dụ 02/9</source>
        <translation>day and month of every year, for instance 02/9</translation>
    </message>
    <message>
        <source>ngày, tháng, năm, ví dụ 15/10/1930</source>
        <translation>day, month and year, for instance 15/10/1930</translation>
    </message>
    <message>
        <source>ngày, ví dụ 15/10/2026 (không ghi: hôm nay)</source>
        <translation>day, for example 15/10/2026 (left out: today)</translation>
    </message>
    <message>
        <source>ngôn ngữ của câu thông báo</source>
        <translation>language of the messages</translation>
    </message>
    <message>
        <source>người chấm: “Họ tên; chức vụ; đơn vị” khi mở đợt, tên hoặc mã khi ghi điểm</source>
        <translation>scorer: “name; position; unit” when opening a round, name or id when giving points</translation>
    </message>
    <message>
        <source>người hoặc cơ quan giao</source>
        <translation>person or body who gave it</translation>
    </message>
    <message>
        <source>người hoặc đơn vị xử lý theo bút phê (đủ tên hoặc vài chữ)</source>
        <translation>person or unit in charge by the leader&apos;s instruction (full name or a few words)</translation>
    </message>
    <message>
        <source>người liên hệ</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>người phụ trách, đầu mối của đơn vị, cả trước đây</source>
        <translation>leaders and contacts of a unit, former ones too</translation>
    </message>
    <message>
        <source>người xử lý</source>
        <translation>who handles it</translation>
    </message>
    <message>
        <source>nhiều nhất bao nhiêu dòng</source>
        <translation>how many rows at most</translation>
    </message>
    <message>
        <source>nhiệm vụ mang số này; chưa có thì thêm mới</source>
        <translation>the task with this number; added if there is none</translation>
    </message>
    <message>
        <source>nhóm đơn vị mà dòng này chỉ</source>
        <translation>group of units this line means</translation>
    </message>
    <message>
        <source>như --mend, nhưng chỉ cho ô này</source>
        <translation>like --mend, but for this cell only</translation>
    </message>
    <message>
        <source>nhận cả file gửi về sau khi đợt đã chốt</source>
        <translation>take in files that came back after the round was closed too</translation>
    </message>
    <message>
        <source>nhận cả những dòng ngoài phạm vi của nơi gửi</source>
        <translation>take in also the rows out of the sender&apos;s scope</translation>
    </message>
    <message>
        <source>nhận danh sách chép từ Zalo, Word, Excel trong file văn bản này (- : đọc từ bàn phím)</source>
        <translation>take in a list copied from Zalo, Word or Excel from this text file (-: from the keyboard)</translation>
    </message>
    <message>
        <source>nhận danh sách đơn vị của cơ quan từ Excel; không có --apply thì chỉ xem trước</source>
        <translation>take in the office&apos;s list of units from Excel; without --apply it is only previewed</translation>
    </message>
    <message>
        <source>nhận dòng đã để lại lần trước (ghi được nhiều lần)</source>
        <translation>take in a row that was left out the last time (may be repeated)</translation>
    </message>
    <message>
        <source>nhận file Excel</source>
        <translation>take Excel files in</translation>
    </message>
    <message>
        <source>nhận lại file đã hoàn tác</source>
        <translation>take in again a file that was undone</translation>
    </message>
    <message>
        <source>nhận lại một file đã hoàn tác</source>
        <translation>take in again a file that was undone</translation>
    </message>
    <message>
        <source>nhận thành: practice_model (mô hình), unit (đơn vị), directive (văn bản), activity (hoạt động)</source>
        <translation>take in as: practice_model, unit, directive, activity</translation>
    </message>
    <message>
        <source>nhận vào dữ liệu; không có tùy chọn này thì chỉ xem trước</source>
        <translation>take in; without this option there is only a preview</translation>
    </message>
    <message>
        <source>nhận xét của người chấm</source>
        <translation>remark of the scorer</translation>
    </message>
    <message>
        <source>nhập từ file JSON theo dạng của dvk letter read --json</source>
        <translation>enter from a JSON file, in the form of dvk letter read --json</translation>
    </message>
    <message>
        <source>nhật ký thay đổi</source>
        <translation>log of changes</translation>
    </message>
    <message>
        <source>nhắc việc gì, ví dụ “báo cáo sáu tháng”</source>
        <translation>what to remind of, for example “báo cáo sáu tháng”</translation>
    </message>
    <message>
        <source>những chỗ hai nơi sửa khác nhau</source>
        <translation>places that two offices changed differently</translation>
    </message>
    <message>
        <source>những chữ cần tìm (không cần dấu)</source>
        <translation>text to search for (accents not needed)</translation>
    </message>
    <message>
        <source>này</source>
        <translation>here</translation>
    </message>
    <message>
        <source>năm</source>
        <translation>year</translation>
    </message>
    <message>
        <source>năm (không ghi: năm nay hoặc mọi năm)</source>
        <translation>year (left out: this year, or all years)</translation>
    </message>
    <message>
        <source>năm cần mở, ví dụ 2027</source>
        <translation>year to open, for example 2027</translation>
    </message>
    <message>
        <source>năm, ví dụ 2026</source>
        <translation>a year, for instance 2026</translation>
    </message>
    <message>
        <source>nội dung hoạt động</source>
        <translation>content of the activity</translation>
    </message>
    <message>
        <source>nội dung nhiệm vụ</source>
        <translation>text of the task</translation>
    </message>
    <message>
        <source>phiếu của người chấm này: tên hoặc mã</source>
        <translation>score sheet of this scorer: name or id</translation>
    </message>
    <message>
        <source>quyết định hai văn bản là một hay là hai</source>
        <translation>decide whether two letters are one or two</translation>
    </message>
    <message>
        <source>quyết định một chỗ</source>
        <translation>decide one of them</translation>
    </message>
    <message>
        <source>quyết định một cặp là một hay là hai mô hình</source>
        <translation>decide whether a pair is one model or two</translation>
    </message>
    <message>
        <source>quá trình của một đơn vị</source>
        <translation>what became of a unit and where it came from</translation>
    </message>
    <message>
        <source>sao lưu</source>
        <translation>make a backup</translation>
    </message>
    <message>
        <source>soạn lời nhắc và ghi là đã nhắc</source>
        <translation>write a reminder and record it</translation>
    </message>
    <message>
        <source>soạn văn bản triển khai của cơ quan ta</source>
        <translation>compose our office’s implementing letter</translation>
    </message>
    <message>
        <source>số</source>
        <translation>number</translation>
    </message>
    <message>
        <source>số dòng trống chuẩn bị sẵn</source>
        <translation>number of empty rows prepared</translation>
    </message>
    <message>
        <source>số gieo cho dữ liệu ngẫu nhiên</source>
        <translation>seed of the random data</translation>
    </message>
    <message>
        <source>số ký hiệu của báo cáo</source>
        <translation>number and symbol of the report</translation>
    </message>
    <message>
        <source>số liệu kỳ của đơn vị</source>
        <translation>figures of a unit for a period</translation>
    </message>
    <message>
        <source>số liệu đã chốt của một kỳ và chỗ nay đã khác</source>
        <translation>closed figures of a period and what differs now</translation>
    </message>
    <message>
        <source>số lần, ví dụ 0,3</source>
        <translation>a multiple, for instance 0,3</translation>
    </message>
    <message>
        <source>số mô hình một năm theo đơn vị của một ngày (cũ hoặc mới)</source>
        <translation>models of a year by the units of a day (old or new)</translation>
    </message>
    <message>
        <source>số nguyên, ví dụ 6</source>
        <translation>a whole number, for instance 6</translation>
    </message>
    <message>
        <source>số quyết định</source>
        <translation>number of the decision</translation>
    </message>
    <message>
        <source>số tiền, ví dụ 2.340.000</source>
        <translation>an amount of money, for instance 2.340.000</translation>
    </message>
    <message>
        <source>số điện thoại</source>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>sổ tự cấp số văn bản đi</source>
        <translation>own numbering of outgoing letters</translation>
    </message>
    <message>
        <source>sổ văn bản</source>
        <translation>register of documents</translation>
    </message>
    <message>
        <source>sửa</source>
        <translation>edit</translation>
    </message>
    <message>
        <source>sửa bộ tiêu chí chưa dùng</source>
        <translation>edit a criteria set that is not in use yet</translation>
    </message>
    <message>
        <source>sửa hoặc thêm một nhiệm vụ</source>
        <translation>correct or add a task</translation>
    </message>
    <message>
        <source>sửa mô hình</source>
        <translation>edit a model</translation>
    </message>
    <message>
        <source>sửa mẫu</source>
        <translation>change a layout</translation>
    </message>
    <message>
        <source>sửa một dòng nơi nhận</source>
        <translation>correct a line of recipients</translation>
    </message>
    <message>
        <source>sửa một ô, ví dụ “Đăng ký!D7=Kinh tế”; chữ thay cho mã thì ghi nhớ cho mọi dòng giống thế</source>
        <translation>mend a cell, for example “Đăng ký!D7=Kinh tế”; words that stand for a code are remembered for every row like it</translation>
    </message>
    <message>
        <source>sửa đơn vị</source>
        <translation>edit a unit</translation>
    </message>
    <message>
        <source>sửa đợt đăng ký</source>
        <translation>edit a registration round</translation>
    </message>
    <message>
        <source>theo đơn vị có vào ngày này</source>
        <translation>by the units of this day</translation>
    </message>
    <message>
        <source>thu hồi</source>
        <translation>revoke</translation>
    </message>
    <message>
        <source>thêm bộ tiêu chí từ file hoặc từ bộ mẫu</source>
        <translation>add a criteria set from a file or from a sample</translation>
    </message>
    <message>
        <source>thêm các ban, ngành, thôn của cơ quan theo mẫu</source>
        <translation>add the office&apos;s bodies and villages from the template</translation>
    </message>
    <message>
        <source>thêm hoạt động</source>
        <translation>add an activity</translation>
    </message>
    <message>
        <source>thêm hoặc sửa một nhóm đơn vị</source>
        <translation>add or edit a group of units</translation>
    </message>
    <message>
        <source>thêm khen thưởng</source>
        <translation>add a reward</translation>
    </message>
    <message>
        <source>thêm mô hình</source>
        <translation>add a model</translation>
    </message>
    <message>
        <source>thêm mục của cơ quan</source>
        <translation>add an entry of the office</translation>
    </message>
    <message>
        <source>thêm ngày nghỉ hoặc ngày làm bù</source>
        <translation>add a day off or a make-up workday</translation>
    </message>
    <message>
        <source>thêm người chấm “Họ tên; chức vụ; đơn vị” (ghi được nhiều lần)</source>
        <translation>add a scorer “name; position; unit” (may be repeated)</translation>
    </message>
    <message>
        <source>thêm tất cả xã, phường của tỉnh</source>
        <translation>add all communes of the province</translation>
    </message>
    <message>
        <source>thêm từng này thôn, tổ dân phố, đánh số từ 1</source>
        <translation>add this many villages and residential groups, numbered from 1</translation>
    </message>
    <message>
        <source>thêm đơn vị</source>
        <translation>add a unit</translation>
    </message>
    <message>
        <source>thư mục dữ liệu (mặc định: của người dùng)</source>
        <translation>data folder (default: the user&apos;s own)</translation>
    </message>
    <message>
        <source>tin xác nhận để dán vào Zalo</source>
        <translation>acknowledgement to paste into Zalo</translation>
    </message>
    <message>
        <source>trích yếu</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>trích yếu thay cho trích yếu đề xuất</source>
        <translation>subject instead of the proposed one</translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation>return</translation>
    </message>
    <message>
        <source>trả lại một số đã giữ</source>
        <translation>give a reserved number back</translation>
    </message>
    <message>
        <source>trả lại để bổ sung</source>
        <translation>return for completion</translation>
    </message>
    <message>
        <source>trả lời bằng đúng một tài liệu JSON</source>
        <translation>answer with exactly one JSON document</translation>
    </message>
    <message>
        <source>trả một mục về mặc định</source>
        <translation>put an entry back as it was shipped</translation>
    </message>
    <message>
        <source>trừ đơn vị này (ghi được nhiều lần)</source>
        <translation>except this unit (may be repeated)</translation>
    </message>
    <message>
        <source>tên</source>
        <translation>name</translation>
    </message>
    <message>
        <source>tên cơ quan</source>
        <translation>name of the office</translation>
    </message>
    <message>
        <source>tên một đơn vị mới, đơn vị kế thừa chính ghi trước (ghi nhiều lần)</source>
        <translation>name of a new unit, the main successor first (repeated)</translation>
    </message>
    <message>
        <source>tên mới</source>
        <translation>new name</translation>
    </message>
    <message>
        <source>tên mục</source>
        <translation>name of the item</translation>
    </message>
    <message>
        <source>tên mục mới</source>
        <translation>name of the new entry</translation>
    </message>
    <message>
        <source>tên nhóm</source>
        <translation>name of the group</translation>
    </message>
    <message>
        <source>tên viết tắt</source>
        <translation>short name</translation>
    </message>
    <message>
        <source>tên đơn vị</source>
        <translation>name of the unit</translation>
    </message>
    <message>
        <source>tên đơn vị sau khi gộp</source>
        <translation>name of the unit after the merger</translation>
    </message>
    <message>
        <source>tìm khắp nơi</source>
        <translation>search everywhere</translation>
    </message>
    <message>
        <source>tìm trong danh mục đơn vị hành chính cả nước</source>
        <translation>look into the list of the country&apos;s units</translation>
    </message>
    <message>
        <source>tình trạng khắc phục (mã)</source>
        <translation>state of putting right (code)</translation>
    </message>
    <message>
        <source>tính theo: unit (đơn vị), letter (văn bản), block (khối), level (cấp), theme (chủ đề), day (ngày hạn)</source>
        <translation>count by: unit, letter, block (sector), level, theme, day (due day)</translation>
    </message>
    <message>
        <source>tạo file Excel để gửi</source>
        <translation>make Excel files to send</translation>
    </message>
    <message>
        <source>tất cả các mục thường có</source>
        <translation>all the usual entries</translation>
    </message>
    <message>
        <source>tắt một chức năng</source>
        <translation>switch a feature off</translation>
    </message>
    <message>
        <source>tỉnh, thành phố của cơ quan</source>
        <translation>province or city of the office</translation>
    </message>
    <message>
        <source>tổng hợp một năm</source>
        <translation>totals of a year</translation>
    </message>
    <message>
        <source>tổng hợp theo đơn vị</source>
        <translation>totals by unit</translation>
    </message>
    <message>
        <source>từ ngày</source>
        <translation>from day</translation>
    </message>
    <message>
        <source>từ ngày (không ghi: đầu tháng này)</source>
        <translation>from this day (not given: first of this month)</translation>
    </message>
    <message>
        <source>vai trò của dòng này (mã)</source>
        <translation>role of this line (code)</translation>
    </message>
    <message>
        <source>việc của kỳ này, hoặc đến hạn trong kỳ, ví dụ “tháng 3/2026”, “quý I/2026”, 2026</source>
        <translation>duties of this period or due in it, for example “tháng 3/2026”, “quý I/2026”, 2026</translation>
    </message>
    <message>
        <source>việc giao thay cho đề xuất: “Đơn vị: việc” (ghi được nhiều lần)</source>
        <translation>task instead of those proposed: “Unit: task” (may be repeated)</translation>
    </message>
    <message>
        <source>việc phải làm</source>
        <translation>what is to be done</translation>
    </message>
    <message>
        <source>việc phải làm theo văn bản</source>
        <translation>obligations under documents</translation>
    </message>
    <message>
        <source>vào sổ một văn bản từ file hoặc từ các mục đã ghi</source>
        <translation>enter a document in the register, from a file or from given items</translation>
    </message>
    <message>
        <source>vì sao nhận phần ngoài phạm vi của đơn vị gửi</source>
        <translation>why what is outside the sender&apos;s remit is taken in</translation>
    </message>
    <message>
        <source>văn bản chỉ biết qua viện dẫn</source>
        <translation>letters known only by citation</translation>
    </message>
    <message>
        <source>văn bản đến chỉ để biết: không ghi việc cho cơ quan mình</source>
        <translation>an incoming document for information only: nothing is recorded for our office to do</translation>
    </message>
    <message>
        <source>văn bản đến hoặc đi</source>
        <translation>incoming or outgoing document</translation>
    </message>
    <message>
        <source>văn bản: số ký hiệu, mã hoặc một phần trích yếu</source>
        <translation>document: number and symbol, id or part of its subject</translation>
    </message>
    <message>
        <source>vẫn chốt dù còn đăng ký chưa duyệt</source>
        <translation>close even if some registrations are not approved</translation>
    </message>
    <message>
        <source>xem hoặc đặt cách cấp số</source>
        <translation>show or set how numbers are given</translation>
    </message>
    <message>
        <source>xem hoặc đặt cách tính hạn</source>
        <translation>show or set how deadlines are set</translation>
    </message>
    <message>
        <source>xem một bộ tiêu chí</source>
        <translation>show a criteria set</translation>
    </message>
    <message>
        <source>xem một hạn dời sang ngày làm việc nào</source>
        <translation>show to which workday a deadline moves</translation>
    </message>
    <message>
        <source>xem một mô hình</source>
        <translation>show a model</translation>
    </message>
    <message>
        <source>xem một văn bản</source>
        <translation>show a document</translation>
    </message>
    <message>
        <source>xem số kế tiếp</source>
        <translation>show the next number</translation>
    </message>
    <message>
        <source>xem tổng điểm, xếp hạng</source>
        <translation>show total points and ranks</translation>
    </message>
    <message>
        <source>xem từng đơn vị đã đăng ký bao nhiêu</source>
        <translation>show how many each unit registered</translation>
    </message>
    <message>
        <source>xem, ghi các đơn vị phối hợp xử lý</source>
        <translation>show and record the units that cooperate</translation>
    </message>
    <message>
        <source>xem, sửa danh sách mô hình đưa ra xét</source>
        <translation>show and change which models are assessed</translation>
    </message>
    <message>
        <source>xem, thêm, bỏ người chấm</source>
        <translation>show scorers, add them, take them off</translation>
    </message>
    <message>
        <source>xác nhận tiếp tục</source>
        <translation>confirm that they go on</translation>
    </message>
    <message>
        <source>xác nhận tiếp tục năm nay</source>
        <translation>confirm that they go on this year</translation>
    </message>
    <message>
        <source>xác nhận văn bản không phải tài liệu mật dù có chữ giống dấu mật; phải kèm --reason</source>
        <translation>confirm that the letter is not classified though words look like a secrecy stamp; needs --reason</translation>
    </message>
    <message>
        <source>xóa hoạt động ghi nhầm</source>
        <translation>delete an activity recorded by mistake</translation>
    </message>
    <message>
        <source>xóa ngày nghỉ ghi nhầm</source>
        <translation>delete a day off recorded by mistake</translation>
    </message>
    <message>
        <source>xóa văn bản nhập nhầm</source>
        <translation>delete a document entered by mistake</translation>
    </message>
    <message>
        <source>Áp dụng cho văn bản từ ngày</source>
        <translation>For papers from</translation>
    </message>
    <message>
        <source>Áp dụng từ</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Áp dụng đến</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Ý kiến lãnh đạo</source>
        <translation>Leaders&apos; opinion</translation>
    </message>
    <message>
        <source>ĐIỂM</source>
        <translation>POINTS</translation>
    </message>
    <message>
        <source>Đang bật</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Đang chấm</source>
        <translation>Being scored</translation>
    </message>
    <message>
        <source>Đang dùng</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Đang dùng, đã khóa</source>
        <translation>In use, locked</translation>
    </message>
    <message>
        <source>Đang giữ</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Đang nhận</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Đang soạn</source>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>Being carried out</translation>
    </message>
    <message>
        <source>Đang xử lý</source>
        <translation>Being handled</translation>
    </message>
    <message>
        <source>Đang áp dụng</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Điểm liệt</source>
        <translation>Least points</translation>
    </message>
    <message>
        <source>Điểm tối đa</source>
        <translation>Most points</translation>
    </message>
    <message>
        <source>Điển hình</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Đoàn thể chính trị - xã hội</source>
        <translation>Socio-political mass organisation</translation>
    </message>
    <message>
        <source>ĐÍCH</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>Đánh số lại từ 1</source>
        <translation>Numbers begin again at 1</translation>
    </message>
    <message>
        <source>Đã báo cáo</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Đã chia</source>
        <translation>Divided</translation>
    </message>
    <message>
        <source>Đã chấm</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Đã chấm xong</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Đã chốt danh mục</source>
        <translation>List closed</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Here already</translation>
    </message>
    <message>
        <source>Đã có quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Đã duyệt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Đã dùng</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Đã giao</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Đã giao xử lý</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Đã gộp</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Đã hoàn tác hoặc bị thay</source>
        <translation>Undone or replaced</translation>
    </message>
    <message>
        <source>Đã khắc phục</source>
        <translation>Put right</translation>
    </message>
    <message>
        <source>Đã ký, chờ số</source>
        <translation>Signed, waiting for a number</translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Đã làm</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đã nhân rộng</source>
        <translation>Copied elsewhere</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Đã nhận vào</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Đã nhắc</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Đã quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Đã quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Đã thay</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Đã trao</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Đã trả lại</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>Đã trả về</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã tạo</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Đã xử lý xong</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>Đã đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đã được thay</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Đã đổi tên</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>Đóng do sắp xếp đơn vị</source>
        <translation>Closed by reorganisation</translation>
    </message>
    <message>
        <source>Đô thị văn minh</source>
        <translation>Civilised urban areas</translation>
    </message>
    <message>
        <source>Đúng hạn</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registration</translation>
    </message>
    <message>
        <source>Đăng ký mô hình, điển hình</source>
        <translation>Registration of models and examples</translation>
    </message>
    <message>
        <source>ĐƠN_VỊ</source>
        <translation>UNIT</translation>
    </message>
    <message>
        <source>ĐƠN_VỊ=PHẦN</source>
        <translation>UNIT=PART</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị (kể cả cấp dưới)</source>
        <translation>Unit (with those below)</translation>
    </message>
    <message>
        <source>Đơn vị ban hành</source>
        <translation>Issuing unit</translation>
    </message>
    <message>
        <source>Đơn vị có số liệu</source>
        <translation>Unit of the figures</translation>
    </message>
    <message>
        <source>Đơn vị ghi nhớ</source>
        <translation>Remembering unit</translation>
    </message>
    <message>
        <source>Đơn vị gửi</source>
        <translation>Sending unit</translation>
    </message>
    <message>
        <source>Đơn vị khác</source>
        <translation>Another unit</translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation>Successor unit</translation>
    </message>
    <message>
        <source>Đơn vị nhận thay (nếu có)</source>
        <translation>Unit that takes over (if any)</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp</source>
        <translation>Cooperating units</translation>
    </message>
    <message>
        <source>Đơn vị phối hợp xử lý</source>
        <translation>Units that cooperate</translation>
    </message>
    <message>
        <source>Đơn vị sau</source>
        <translation>Unit after</translation>
    </message>
    <message>
        <source>Đơn vị sự nghiệp</source>
        <translation>Public service unit</translation>
    </message>
    <message>
        <source>Đơn vị thiếu</source>
        <translation>Units missing</translation>
    </message>
    <message>
        <source>Đơn vị thực hiện</source>
        <translation>Unit carrying out</translation>
    </message>
    <message>
        <source>Đơn vị tiếp nhận</source>
        <translation>Unit that takes over</translation>
    </message>
    <message>
        <source>Đơn vị trước</source>
        <translation>Unit before</translation>
    </message>
    <message>
        <source>Đơn vị trước và sau sắp xếp</source>
        <translation>Units before and after the rearrangement</translation>
    </message>
    <message>
        <source>Đơn vị đính kèm</source>
        <translation>Attaching unit</translation>
    </message>
    <message>
        <source>Đơn vị đăng ký</source>
        <translation>Registering unit</translation>
    </message>
    <message>
        <source>Đưa vào xét</source>
        <translation>Put up for assessment</translation>
    </message>
    <message>
        <source>Được bản gửi lại thay</source>
        <translation>Replaced by a corrected return</translation>
    </message>
    <message>
        <source>Được công nhận</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>Được công nhận cấp huyện</source>
        <translation>Recognised by the district</translation>
    </message>
    <message>
        <source>Được công nhận cấp tỉnh</source>
        <translation>Recognised by the province</translation>
    </message>
    <message>
        <source>Được công nhận cấp xã</source>
        <translation>Recognised by the commune</translation>
    </message>
    <message>
        <source>Được khen</source>
        <translation>Rewarded</translation>
    </message>
    <message>
        <source>Được khen thưởng</source>
        <translation>Rewarded</translation>
    </message>
    <message>
        <source>Được khen thưởng: bằng khen</source>
        <translation>Rewarded: certificate of merit</translation>
    </message>
    <message>
        <source>Được khen thưởng: giấy khen</source>
        <translation>Rewarded: commendation</translation>
    </message>
    <message>
        <source>Được nêu trong</source>
        <translation>Cited in</translation>
    </message>
    <message>
        <source>Được thay thế</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Được đọc là</source>
        <translation>Is read as</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Đạt từ (điểm)</source>
        <translation>From points</translation>
    </message>
    <message>
        <source>Đạt yêu cầu</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Đảng</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Đầu mối</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Đầu mối liên hệ</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Until day</translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Đề nghị công nhận</source>
        <translation>Proposed for recognition</translation>
    </message>
    <message>
        <source>Đề nghị cấp trên</source>
        <translation>Proposed to the superior</translation>
    </message>
    <message>
        <source>Để biết</source>
        <translation>To inform</translation>
    </message>
    <message>
        <source>Để báo cáo</source>
        <translation>To report</translation>
    </message>
    <message>
        <source>Để làm gì</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>Để lại theo ý người nhận</source>
        <translation>Left out as the receiver wished</translation>
    </message>
    <message>
        <source>Để phối hợp</source>
        <translation>To coordinate</translation>
    </message>
    <message>
        <source>Để thực hiện</source>
        <translation>To execute</translation>
    </message>
    <message>
        <source>Địa bàn (tỉnh, huyện, xã)</source>
        <translation>Area (province, district, commune)</translation>
    </message>
    <message>
        <source>Địa bàn, đối tượng</source>
        <translation>Area, people concerned</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Định kỳ</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Đọc văn bản mẫu trong tiến trình riêng</source>
        <translation>Reading sample documents in a separate process</translation>
    </message>
    <message>
        <source>Đối tượng</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Đồng hạng, bỏ hạng kế tiếp (1, 2, 2, 4)</source>
        <translation>Equal rank, next rank skipped (1, 2, 2, 4)</translation>
    </message>
    <message>
        <source>Đồng hạng, hạng liên tục (1, 2, 2, 3)</source>
        <translation>Equal rank, no rank skipped (1, 2, 2, 3)</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Renaming</translation>
    </message>
    <message>
        <source>Độ chắc chắn</source>
        <translation>Confidence</translation>
    </message>
    <message>
        <source>Độ khẩn</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>ĐỢT</source>
        <translation>ROUND</translation>
    </message>
    <message>
        <source>ĐỢT_XÉT</source>
        <translation>ASSESSMENT_ROUND</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Đợt xét</source>
        <translation>Assessment round</translation>
    </message>
    <message>
        <source>Đợt xét kết thúc</source>
        <translation>Evaluations that end</translation>
    </message>
    <message>
        <source>Đợt đã chốt</source>
        <translation>Closed round</translation>
    </message>
    <message>
        <source>Đợt đăng ký</source>
        <translation>Registration round</translation>
    </message>
    <message>
        <source>Đợt đăng ký hết hạn nhận</source>
        <translation>Registration round closed</translation>
    </message>
    <message>
        <source>Đủ điều kiện</source>
        <translation>Eligible</translation>
    </message>
    <message>
        <source>điểm lần lượt theo tiêu chí, hoặc SỐ=ĐIỂM; “-” để trống</source>
        <translation>points in the order of the criteria, or NUMBER=POINTS; “-” leaves one empty</translation>
    </message>
    <message>
        <source>điện thoại</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>đoán các cột của bảng là nội dung gì</source>
        <translation>guess what the columns of a table are</translation>
    </message>
    <message>
        <source>đính kèm ảnh, bản quét vào một hồ sơ</source>
        <translation>attach a photo or scan to a record</translation>
    </message>
    <message>
        <source>đóng việc chưa xong với lý do này, không chuyển</source>
        <translation>close what is open with this reason instead of handing it over</translation>
    </message>
    <message>
        <source>đóng đơn vị từ một ngày</source>
        <translation>close a unit from a day on</translation>
    </message>
    <message>
        <source>đúng số này</source>
        <translation>exactly this number</translation>
    </message>
    <message>
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>đơn vị còn theo hạn cũ sau khi sửa hạn của một mục; --move: chuyển sang hạn mới</source>
        <translation>units that follow the old deadline after that of a clause was corrected; --move: move them to the new one</translation>
    </message>
    <message>
        <source>đơn vị cũ vẫn hoạt động, chỉ tách một phần</source>
        <translation>the old unit stays, only a part is taken out</translation>
    </message>
    <message>
        <source>đơn vị cũng phải làm (ghi được nhiều lần)</source>
        <translation>unit that has to act, too (may be repeated)</translation>
    </message>
    <message>
        <source>đơn vị cấp dưới về phần nào, ví dụ “Thôn 1=Xã Tân Hà” (ghi được nhiều lần)</source>
        <translation>which part a unit below goes to, for example “Thôn 1=Xã Tân Hà” (may be repeated)</translation>
    </message>
    <message>
        <source>đơn vị cấp trên mới</source>
        <translation>new unit above</translation>
    </message>
    <message>
        <source>đơn vị dùng tiếp dữ liệu này, khi cơ quan đã kết thúc theo file của cấp trên</source>
        <translation>unit that goes on using these data, when the office ended by the file of the office above</translation>
    </message>
    <message>
        <source>đơn vị gửi bảng: tên hoặc mã</source>
        <translation>unit that sent the table: name or code</translation>
    </message>
    <message>
        <source>đơn vị không phối hợp nữa (ghi được nhiều lần)</source>
        <translation>unit that no longer cooperates (may be repeated)</translation>
    </message>
    <message>
        <source>đơn vị nhận việc chưa xong (ghi được nhiều lần)</source>
        <translation>unit that takes over what is open (may be repeated)</translation>
    </message>
    <message>
        <source>đơn vị này và mọi đơn vị trực thuộc</source>
        <translation>this unit and all units below it</translation>
    </message>
    <message>
        <source>đơn vị phối hợp xử lý theo ý kiến lãnh đạo (ghi được nhiều lần)</source>
        <translation>unit that cooperates as the leader instructed (may be repeated)</translation>
    </message>
    <message>
        <source>đơn vị tiếp tục hoạt động và nhận các đơn vị kia (không ghi: lập đơn vị mới)</source>
        <translation>unit that stays and takes in the others (a new unit unless told)</translation>
    </message>
    <message>
        <source>đơn vị đang có nhận một phần (ghi được nhiều lần)</source>
        <translation>existing unit that takes a part (may be repeated)</translation>
    </message>
    <message>
        <source>đơn vị: tên, tên viết tắt hoặc mã (không cần dấu)</source>
        <translation>unit: name, short name or id (accents not needed)</translation>
    </message>
    <message>
        <source>đưa khỏi danh mục</source>
        <translation>take off the list</translation>
    </message>
    <message>
        <source>được</source>
        <translation>works</translation>
    </message>
    <message>
        <source>đặt mẫu áp dụng từ một ngày</source>
        <translation>set a layout from a day on</translation>
    </message>
    <message>
        <source>đặt mật khẩu cho file: mật khẩu ở dòng đầu của file này</source>
        <translation>set a password for the file: in the first line of this file</translation>
    </message>
    <message>
        <source>đến ngày</source>
        <translation>until day</translation>
    </message>
    <message>
        <source>đến ngày (không ghi: một năm)</source>
        <translation>to this day (not given: one year)</translation>
    </message>
    <message>
        <source>đề xuất nhưng không giao cho đơn vị này (ghi được nhiều lần)</source>
        <translation>proposed, but do not assign to this unit (may be repeated)</translation>
    </message>
    <message>
        <source>đề xuất đơn vị phải thực hiện</source>
        <translation>propose the units that must carry it out</translation>
    </message>
    <message>
        <source>để lại dòng này, ví dụ “Đăng ký!7” (ghi được nhiều lần)</source>
        <translation>leave out this row, for example “Đăng ký!7” (may be repeated)</translation>
    </message>
    <message>
        <source>đọc một văn bản, không lưu gì</source>
        <translation>read a document, store nothing</translation>
    </message>
    <message>
        <source>đọc, vào sổ một văn bản</source>
        <translation>read a document, enter it in the register</translation>
    </message>
    <message>
        <source>đồng ý ẩn cả hồ sơ đã được ghi tiếp sau khi nhận</source>
        <translation>agree to hide also records that were added to after the import</translation>
    </message>
    <message>
        <source>đổi tên đơn vị</source>
        <translation>rename a unit</translation>
    </message>
    <message>
        <source>đổi tên, thứ tự, ngày dùng của một mục</source>
        <translation>change name, order or dates of an entry</translation>
    </message>
    <message>
        <source>đợt xét, chấm điểm</source>
        <translation>assessment rounds, scoring</translation>
    </message>
    <message>
        <source>đợt xét: tên hoặc mã</source>
        <translation>assessment round: name or id</translation>
    </message>
    <message>
        <source>đợt đăng ký</source>
        <translation>registration rounds</translation>
    </message>
    <message>
        <source>đợt đăng ký: tên hoặc mã</source>
        <translation>registration round: name or id</translation>
    </message>
    <message>
        <source>Ảnh và file gửi kèm</source>
        <translation>Photos and files sent along</translation>
    </message>
    <message>
        <source>ảnh, bản quét của các hồ sơ</source>
        <translation>photos and scans of records</translation>
    </message>
    <message>
        <source>Ủy ban Mặt trận Tổ quốc</source>
        <translation>Fatherland Front Committee</translation>
    </message>
    <message>
        <source>Ủy ban nhân dân</source>
        <translation>People&apos;s Committee</translation>
    </message>
</context>
<context>
    <name>navigation</name>
    <message>
        <source>Báo cáo, số liệu</source>
        <translation>Reports, figures</translation>
    </message>
    <message>
        <source>Cài đặt</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Hoạt động</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Hôm nay</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Mô hình, điển hình</source>
        <translation>Models, examples</translation>
    </message>
    <message>
        <source>Nhận, gửi Excel</source>
        <translation>Excel in and out</translation>
    </message>
    <message>
        <source>PHONG TRÀO</source>
        <translation>MOVEMENT</translation>
    </message>
    <message>
        <source>TRAO ĐỔI, SỐ LIỆU</source>
        <translation>EXCHANGE, FIGURES</translation>
    </message>
    <message>
        <source>Theo dõi, đôn đốc</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>VĂN BẢN</source>
        <translation>DOCUMENTS</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Xét công nhận</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Units</translation>
    </message>
</context>
<context>
    <name>obligations</name>
    <message>
        <source> ({0} việc)</source>
        <translation> (tasks: {0})</translation>
    </message>
    <message>
        <source>, {0} việc</source>
        <translation>, {0} duties</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Bỏ giao</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Bỏ giao {0}?</source>
        <translation>Take back the assignment of {0}?</translation>
    </message>
    <message>
        <source>Bỏ giao…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Chép và ghi đã nhắc</source>
        <translation>Copy and record the reminder</translation>
    </message>
    <message>
        <source>Chưa chốt số liệu kỳ nào</source>
        <translation>No figures have been closed yet</translation>
    </message>
    <message>
        <source>Chưa có việc nào cơ quan ta phải làm</source>
        <translation>Our office has no obligation yet</translation>
    </message>
    <message>
        <source>Chưa có văn bản nào được giao cho đơn vị.</source>
        <translation>No document is assigned to units yet.</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào được giao việc</source>
        <translation>No unit has an obligation yet</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào được đánh dấu, hoặc chưa có ngày.</source>
        <translation>No unit is marked, or there is no day.</translation>
    </message>
    <message>
        <source>Chưa giao văn bản nào cho đơn vị</source>
        <translation>No document assigned to units yet</translation>
    </message>
    <message>
        <source>Chưa rõ là đơn vị nào: {0}</source>
        <translation>Unit not clear: {0}</translation>
    </message>
    <message>
        <source>Chưa rõ: {0}.</source>
        <translation>Not clear: {0}.</translation>
    </message>
    <message>
        <source>Chưa xong</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Chỉ cần ngày gia hạn đến; hạn tính theo ngày muộn nhất đã được đồng ý.</source>
        <translation>The new date is enough; the deadline is the latest date agreed to.</translation>
    </message>
    <message>
        <source>Chỉ dùng khi giao nhầm. Đơn vị không phải làm thì ghi “Không phải thực hiện”. Ghi lý do để tra cứu về sau.</source>
        <translation>Only for assignments made by mistake. If a unit does not have to act, record “Not obliged”. Write a reason, so that it can be looked up later.</translation>
    </message>
    <message>
        <source>Chỉ việc quá hạn</source>
        <translation>Overdue only</translation>
    </message>
    <message>
        <source>Chọn văn bản để xem từng đơn vị</source>
        <translation>Choose a document to see each unit</translation>
    </message>
    <message>
        <source>Chọn ảnh, bản quét làm căn cứ</source>
        <translation>Choose pictures or scans as evidence</translation>
    </message>
    <message>
        <source>Chốt số liệu</source>
        <translation>Close the figures</translation>
    </message>
    <message>
        <source>Chốt số liệu…</source>
        <translation>Close the figures…</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Có kế hoạch</source>
        <translation>Plan exists</translation>
    </message>
    <message>
        <source>Có thể sửa nội dung trước khi chép, rồi mở Zalo và dán.</source>
        <translation>The text can be changed before copying; then open Zalo and paste.</translation>
    </message>
    <message>
        <source>Có việc quá hạn</source>
        <translation>Some are overdue</translation>
    </message>
    <message>
        <source>Công văn đôn đốc</source>
        <translation>Letter of reminder</translation>
    </message>
    <message>
        <source>Công văn đôn đốc…</source>
        <translation>Letter of reminder…</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Cấp trên nhận</source>
        <translation>Received by the superior</translation>
    </message>
    <message>
        <source>Cấp trên đã nhận</source>
        <translation>Received by the upper level</translation>
    </message>
    <message>
        <source>Cộng các việc theo văn bản, khối, cấp, chủ đề hay ngày hạn</source>
        <translation>Add duties up by letter, block, level, theme or deadline</translation>
    </message>
    <message>
        <source>Dán hoặc gõ tên đơn vị, không cần dấu: thon 1, thon 3, TDP 5 đến 9</source>
        <translation>Paste or type names of units, accents not needed: thon 1, thon 3, TDP 5 to 9</translation>
    </message>
    <message>
        <source>File Word (*.docx);;File PDF (*.pdf)</source>
        <translation>Word file (*.docx);;PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Ghi (Ctrl+Enter)</source>
        <translation>Record (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Ghi bị trả lại</source>
        <translation>Record as returned</translation>
    </message>
    <message>
        <source>Ghi cho {0} đơn vị</source>
        <translation>Record for {0} units</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ghi nhận nhanh</source>
        <translation>Quick record</translation>
    </message>
    <message>
        <source>Ghi rõ cần bổ sung gì; đơn vị đọc được lý do này.</source>
        <translation>Write what is to be completed; the unit reads this reason.</translation>
    </message>
    <message>
        <source>Ghi đã nhận, có kế hoạch, đã báo cáo cho nhiều đơn vị (F8)</source>
        <translation>Record received, plan or report for many units (F8)</translation>
    </message>
    <message>
        <source>Ghi đã nộp</source>
        <translation>Record as handed in</translation>
    </message>
    <message>
        <source>Ghi được gia hạn</source>
        <translation>Record the extension</translation>
    </message>
    <message>
        <source>Ghi được gia hạn…</source>
        <translation>Record an extension…</translation>
    </message>
    <message>
        <source>Gia hạn</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Gia hạn ({0})</source>
        <translation>Extensions ({0})</translation>
    </message>
    <message>
        <source>Gia hạn…</source>
        <translation>Extend…</translation>
    </message>
    <message>
        <source>Giao người xử lý</source>
        <translation>Hand to a person</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Hai nơi sửa khác nhau</source>
        <translation>Two offices differ</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Khi báo cáo quý, năm, bấm “Chốt số liệu…”: số phải nộp, đã nộp, đúng hạn của từng đơn vị được giữ đúng như lúc báo cáo; về sau có gì khác thì chỉ rõ ở đây.</source>
        <translation>When you report on a quarter or a year, press “Close the figures…”: what each unit had to hand in, handed in, and handed in on time is kept as it was reported; whatever changes later is shown here.</translation>
    </message>
    <message>
        <source>Khi nhập văn bản đến và đánh dấu “Cơ quan ta phải thực hiện”, việc và hạn nộp hiện ở đây, theo dõi đến khi ghi đã nộp.</source>
        <translation>When an incoming document is entered and marked “Our office is obliged”, the obligation and its due day appear here and are followed until recorded as handed in.</translation>
    </message>
    <message>
        <source>Khác sau chốt</source>
        <translation>Changed since closing</translation>
    </message>
    <message>
        <source>Không có việc đến hạn.</source>
        <translation>Nothing is due.</translation>
    </message>
    <message>
        <source>Không phải thực hiện</source>
        <translation>Not obliged</translation>
    </message>
    <message>
        <source>Không phải thực hiện…</source>
        <translation>Not obliged…</translation>
    </message>
    <message>
        <source>Khối</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Kênh gửi</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kỳ</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lưu công văn (Word hoặc PDF) gửi các đơn vị đã chọn và ghi là đã nhắc</source>
        <translation>Save a letter (Word or PDF) to the chosen units and record the reminder</translation>
    </message>
    <message>
        <source>Lưu việc đến hạn trong một năm để đưa vào điện thoại, Outlook</source>
        <translation>Save what is due within a year for a phone or Outlook</translation>
    </message>
    <message>
        <source>Lần nhắc cuối</source>
        <translation>Last reminder</translation>
    </message>
    <message>
        <source>Lịch</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Lịch (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Lịch việc đến hạn</source>
        <translation>Calendar of what is due</translation>
    </message>
    <message>
        <source>Máy chưa có chương trình để mở file này.</source>
        <translation>This PC has no program to open this file.</translation>
    </message>
    <message>
        <source>Mọi việc của văn bản</source>
        <translation>All duties of the document</translation>
    </message>
    <message>
        <source>Mọi văn bản</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Mỗi kỳ (tháng, quý, 6 tháng, năm) của việc định kỳ có một dòng riêng trong năm đang xem</source>
        <translation>Each period (month, quarter, half year, year) of a recurring duty has a line of its own in the year being shown</translation>
    </message>
    <message>
        <source>Mở kỳ của việc định kỳ</source>
        <translation>Open periods of recurring duties</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Mở lại số liệu {0}?</source>
        <translation>Open the figures of {0} again?</translation>
    </message>
    <message>
        <source>Mở lại…</source>
        <translation>Open again…</translation>
    </message>
    <message>
        <source>Mở văn bản</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>Mục của văn bản</source>
        <translation>Clause of the document</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Ngày chốt</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Ngày hạn</source>
        <translation>Due day</translation>
    </message>
    <message>
        <source>Ngày nộp</source>
        <translation>Day handed in</translation>
    </message>
    <message>
        <source>Ngày {0}: {1} việc</source>
        <translation>{0}: {1} obligations</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Nhắc {0}</source>
        <translation>Remind {0}</translation>
    </message>
    <message>
        <source>Nhắc…</source>
        <translation>Remind…</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Nơi giao</source>
        <translation>Handed down by</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Nội dung tin nhắc</source>
        <translation>Text of the reminder</translation>
    </message>
    <message>
        <source>Nộp trễ</source>
        <translation>Handed in late</translation>
    </message>
    <message>
        <source>Phải nộp</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Phụ trách</source>
        <translation>In charge</translation>
    </message>
    <message>
        <source>Qua</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Riêng mục {0}</source>
        <translation>Clause {0} alone</translation>
    </message>
    <message>
        <source>Số báo cáo</source>
        <translation>Report no.</translation>
    </message>
    <message>
        <source>Số kế hoạch</source>
        <translation>Plan no.</translation>
    </message>
    <message>
        <source>Số liệu khi chốt</source>
        <translation>Figures when closed</translation>
    </message>
    <message>
        <source>Số liệu đã chốt không còn được giữ để so sánh. Ghi lý do để tra cứu về sau.</source>
        <translation>The closed figures will no longer be kept for comparison. Give the reason so that it can be looked up later.</translation>
    </message>
    <message>
        <source>Số, ký hiệu kế hoạch, báo cáo (nếu có)</source>
        <translation>Number and symbol of the plan or report (if any)</translation>
    </message>
    <message>
        <source>Số, ký hiệu văn bản của đơn vị</source>
        <translation>Number and symbol of the unit&apos;s letter</translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation>Under document</translation>
    </message>
    <message>
        <source>Theo đơn vị</source>
        <translation>By unit</translation>
    </message>
    <message>
        <source>Tháng {0}/{1}: {2} việc</source>
        <translation>{0}/{1}: {2} obligations</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Trong 30 ngày tới</source>
        <translation>In the next 30 days</translation>
    </message>
    <message>
        <source>Trong 7 ngày tới</source>
        <translation>In the next 7 days</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Trả lại…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tính theo</source>
        <translation>Count by</translation>
    </message>
    <message>
        <source>Tính theo: {0}</source>
        <translation>By: {0}</translation>
    </message>
    <message>
        <source>Tính vào</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>Tổng hợp</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Tỷ lệ nộp, nộp đúng hạn theo văn bản, khối, cấp, chủ đề, ngày hạn hiện ở đây.</source>
        <translation>Rates of what was handed in, and on time, by letter, sector, level, theme and due day appear here.</translation>
    </message>
    <message>
        <source>Tỷ lệ nộp, nộp đúng hạn, quá hạn của từng đơn vị trong năm hiện ở đây.</source>
        <translation>Here you see, for each unit in the year, what share was handed in, in time, and what is overdue.</translation>
    </message>
    <message>
        <source>Tỷ lệ đúng hạn</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Việc chưa xong ({0})</source>
        <translation>Obligations not done ({0})</translation>
    </message>
    <message>
        <source>Việc của cơ quan ta</source>
        <translation>Our own tasks</translation>
    </message>
    <message>
        <source>Việc khác theo văn bản này</source>
        <translation>Other duties of this document</translation>
    </message>
    <message>
        <source>Việc phải làm</source>
        <translation>Obligations</translation>
    </message>
    <message>
        <source>Việc đến hạn</source>
        <translation>What is due</translation>
    </message>
    <message>
        <source>Ví dụ: quý III/2026, 6 tháng đầu năm 2026, 2026. Giữ lại số phải nộp, đã nộp, đúng hạn của từng đơn vị có việc đến hạn trong kỳ, đúng như lúc này.</source>
        <translation>For example: quý III/2026, 6 tháng đầu năm 2026, 2026. Keeps, as they are now, what each unit with duties due in the period had to hand in, handed in, and handed in on time.</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Văn bản đang theo dõi</source>
        <translation>Documents being followed</translation>
    </message>
    <message>
        <source>Xem các việc</source>
        <translation>Show obligations</translation>
    </message>
    <message>
        <source>Xem cả tháng</source>
        <translation>Show the whole month</translation>
    </message>
    <message>
        <source>Xem việc quá hạn</source>
        <translation>Show what is overdue</translation>
    </message>
    <message>
        <source>Xin gia hạn</source>
        <translation>Ask for an extension</translation>
    </message>
    <message>
        <source>Xin gia hạn…</source>
        <translation>Ask for an extension…</translation>
    </message>
    <message>
        <source>Xuất lịch (.ics)</source>
        <translation>Save calendar (.ics)</translation>
    </message>
    <message>
        <source>Xuất phiếu giao nhiệm vụ</source>
        <translation>Make assignment forms</translation>
    </message>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>hạn {0}</source>
        <translation>due {0}</translation>
    </message>
    <message>
        <source>khi ban hành: {0}</source>
        <translation>when issued: {0}</translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation>return</translation>
    </message>
    <message>
        <source>{0} việc</source>
        <translation>{0} obligations</translation>
    </message>
    <message>
        <source>{0} đơn vị</source>
        <translation>{0} units</translation>
    </message>
    <message>
        <source>Đang hiện {0} trong {1} việc</source>
        <translation>Showing {0} of {1} duties</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Đã báo cáo</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Đã bỏ giao {0}.</source>
        <translation>Assignment of {0} taken back.</translation>
    </message>
    <message>
        <source>Đã chốt</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Đã chốt số liệu {0}.</source>
        <translation>Figures of {0} closed.</translation>
    </message>
    <message>
        <source>Đã ghi gia hạn: {0}.</source>
        <translation>Extension recorded: {0}.</translation>
    </message>
    <message>
        <source>Đã ghi không phải thực hiện: {0}.</source>
        <translation>Recorded as not obliged: {0}.</translation>
    </message>
    <message>
        <source>Đã ghi nhắc {0}.</source>
        <translation>{0} recorded as reminded.</translation>
    </message>
    <message>
        <source>Đã ghi xin gia hạn: {0}.</source>
        <translation>Request for extension recorded: {0}.</translation>
    </message>
    <message>
        <source>Đã ghi {0} đơn vị có kế hoạch.</source>
        <translation>{0} units recorded as having a plan.</translation>
    </message>
    <message>
        <source>Đã ghi {0} đơn vị đã báo cáo.</source>
        <translation>{0} units recorded as having reported.</translation>
    </message>
    <message>
        <source>Đã ghi {0} đơn vị đã nhận.</source>
        <translation>{0} units recorded as having received it.</translation>
    </message>
    <message>
        <source>Đã ghi đã gửi cho {0} đơn vị.</source>
        <translation>Recorded as sent to {0} units.</translation>
    </message>
    <message>
        <source>Đã ghi đã nộp: {0}.</source>
        <translation>Recorded as handed in: {0}.</translation>
    </message>
    <message>
        <source>Đã ghi đạt yêu cầu: {0}.</source>
        <translation>Recorded as accepted: {0}.</translation>
    </message>
    <message>
        <source>Đã giao người xử lý: {0}.</source>
        <translation>Handed to a person: {0}.</translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Đã lưu {0} việc vào “{1}”.</source>
        <translation>{0} obligations saved in “{1}”.</translation>
    </message>
    <message>
        <source>Đã lưu “{0}” và ghi nhắc {1}.</source>
        <translation>“{0}” saved, reminder of {1} recorded.</translation>
    </message>
    <message>
        <source>Đã lưu “{0}”.</source>
        <translation>Saved “{0}”.</translation>
    </message>
    <message>
        <source>Đã mở lại số liệu {0}.</source>
        <translation>Figures of {0} opened again.</translation>
    </message>
    <message>
        <source>Đã mở {0} việc định kỳ của năm {1}.</source>
        <translation>Opened {0} recurring duties of the year {1}.</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Đã nhắc</source>
        <translation>Reminded</translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Đã trả lại: {0}.</source>
        <translation>Returned: {0}.</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Đã xong chưa</source>
        <translation>Done or not</translation>
    </message>
    <message>
        <source>Đính kèm file…</source>
        <translation>Attach files…</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đúng hạn</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị được ghi</source>
        <translation>Units to record</translation>
    </message>
    <message>
        <source>Đơn vị được ghi (Ctrl+A: tất cả)</source>
        <translation>Units to record (Ctrl+A: all)</translation>
    </message>
    <message>
        <source>Đạt yêu cầu</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Đầu mối</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Đến hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Đến {0}</source>
        <translation>Until {0}</translation>
    </message>
    <message>
        <source>Ảnh tin nhắn, bản quét: kèm vào mọi đơn vị được ghi</source>
        <translation>Pictures of messages, scans: attached to every unit recorded</translation>
    </message>
    <message>
        <source>Ở trang Văn bản, chọn một văn bản rồi bấm “Giao xuống…”: mỗi đơn vị phải làm là một dòng ở đây, thấy ngay ai đã nhận, có kế hoạch, đã báo cáo.</source>
        <translation>On the page Documents choose a document, then “Assign down…”: every unit obliged is a row here, and you see at once who received it, who has a plan, who reported.</translation>
    </message>
</context>
<context>
    <name>pairs</name>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>practice_models</name>
    <message>
        <source> (hạn {0})</source>
        <translation> (due {0})</translation>
    </message>
    <message>
        <source>Chép danh sách còn thiếu</source>
        <translation>Copy the list of those missing</translation>
    </message>
    <message>
        <source>Chưa chốt</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Chưa có danh sách để dán: chép các dòng trong Zalo, Word hoặc bảng trong Excel rồi chọn lại.</source>
        <translation>There is no list to paste: copy rows in Zalo or Word or a table in Excel, then try again.</translation>
    </message>
    <message>
        <source>Chưa có mô hình, điển hình nào</source>
        <translation>No model or example yet</translation>
    </message>
    <message>
        <source>Chưa mở đợt đăng ký nào</source>
        <translation>No registration round opened yet</translation>
    </message>
    <message>
        <source>Chưa đăng ký: {0} đơn vị</source>
        <translation>Not registered: {0} units</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Chỉ tiêu của ta</source>
        <translation>Our target</translation>
    </message>
    <message>
        <source>Chốt danh mục</source>
        <translation>Close list</translation>
    </message>
    <message>
        <source>Chờ duyệt</source>
        <translation>Awaiting approval</translation>
    </message>
    <message>
        <source>Chờ quyết định</source>
        <translation>Awaiting a decision</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>Way of counting</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Còn thiếu: {0} đơn vị</source>
        <translation>Missing: {0} units</translation>
    </message>
    <message>
        <source>Còn thiếu: {0}.</source>
        <translation>Missing: {0}.</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Công nhận</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>Cùng một mô hình</source>
        <translation>The same model</translation>
    </message>
    <message>
        <source>Cấp nào cũng được</source>
        <translation>Any level</translation>
    </message>
    <message>
        <source>Cấp trên</source>
        <translation>Office above</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Danh mục mô hình, điển hình “Dân vận khéo” của từng năm nằm ở đây: ai đăng ký, lĩnh vực nào, hồ sơ đủ đến đâu, đang ở bước nào. Thêm từng mô hình với năm mục, hoặc nhận cả danh sách từ file Excel.</source>
        <translation>The “Dân vận khéo” models and examples of each year are listed here: who registered, in which field, how complete the dossier is, at which step. Add single models with five items, or take in a whole list from an Excel file.</translation>
    </message>
    <message>
        <source>Duyệt</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Duyệt và sang dòng tiếp</source>
        <translation>Approve and go to the next row</translation>
    </message>
    <message>
        <source>Dán danh sách</source>
        <translation>Paste a list</translation>
    </message>
    <message>
        <source>Dán danh sách chép từ Zalo, Word, Excel (Ctrl+V)</source>
        <translation>Paste a list copied from Zalo, Word or Excel (Ctrl+V)</translation>
    </message>
    <message>
        <source>Ghi kết thúc</source>
        <translation>Record the end</translation>
    </message>
    <message>
        <source>Ghi kết thúc…</source>
        <translation>Record the end…</translation>
    </message>
    <message>
        <source>Ghi ra mắt</source>
        <translation>Record the launch</translation>
    </message>
    <message>
        <source>Ghi ra mắt…</source>
        <translation>Record the launch…</translation>
    </message>
    <message>
        <source>Ghi rõ cần bổ sung gì (ít nhất {0} ký tự); đơn vị đăng ký đọc được lý do này.</source>
        <translation>Write what is to be completed (at least {0} characters); the registering unit reads this reason.</translation>
    </message>
    <message>
        <source>Ghi sau</source>
        <translation>Later record</translation>
    </message>
    <message>
        <source>Ghi trước</source>
        <translation>Earlier record</translation>
    </message>
    <message>
        <source>Giống nhau</source>
        <translation>Alike</translation>
    </message>
    <message>
        <source>Gộp hai bản ghi; hoàn tác được</source>
        <translation>Join the two records; can be undone</translation>
    </message>
    <message>
        <source>Gửi đăng ký</source>
        <translation>Send in registration</translation>
    </message>
    <message>
        <source>Hai mô hình cùng đơn vị, cùng năm, tên gần giống nhau hiện ở đây cạnh nhau, kèm lý do, để quyết định là một hay là hai.</source>
        <translation>Models of one unit and year with nearly the same name stand here side by side, with the reason, to decide whether they are one or two.</translation>
    </message>
    <message>
        <source>Hai mô hình khác nhau</source>
        <translation>Two different models</translation>
    </message>
    <message>
        <source>Hai nơi sửa khác nhau</source>
        <translation>Two offices differ</translation>
    </message>
    <message>
        <source>Hình thức đăng ký</source>
        <translation>Form of registration</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Hồ sơ {0} mục</source>
        <translation>Dossier: {0} items</translation>
    </message>
    <message>
        <source>Hồ sơ đầy đủ ({0}/{1})</source>
        <translation>Dossier complete ({0}/{1})</translation>
    </message>
    <message>
        <source>In danh sách</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>In phiếu trống</source>
        <translation>Print a blank form</translation>
    </message>
    <message>
        <source>Khen</source>
        <translation>Reward</translation>
    </message>
    <message>
        <source>Không có mô hình nào chờ duyệt</source>
        <translation>No model awaits approval</translation>
    </message>
    <message>
        <source>Không có mô hình nào nghi trùng</source>
        <translation>No models are perhaps one</translation>
    </message>
    <message>
        <source>Kinh phí (đồng)</source>
        <translation>Cost (đồng)</translation>
    </message>
    <message>
        <source>Kết quả theo kỳ</source>
        <translation>Results by period</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Mô hình các đơn vị đăng ký, gửi lên được xem ở đây: duyệt thì vào danh mục, trả lại thì kèm lý do.</source>
        <translation>Models that units registered and sent in are looked at here: approved, they enter the list; returned, they carry a reason.</translation>
    </message>
    <message>
        <source>Mô hình ghi sau</source>
        <translation>Later model</translation>
    </message>
    <message>
        <source>Mô hình ghi trước</source>
        <translation>Earlier model</translation>
    </message>
    <message>
        <source>Mô hình kết thúc vẫn được tính vào số liệu của năm đã thực hiện.</source>
        <translation>A model that has ended still counts in the figures of the year it was carried out.</translation>
    </message>
    <message>
        <source>Mô hình đưa khỏi danh mục không còn được tính vào số liệu của năm.</source>
        <translation>A model taken off the list no longer counts in the figures of the year.</translation>
    </message>
    <message>
        <source>Mỗi đợt có thời hạn và chỉ tiêu riêng. Mở đợt rồi gửi mẫu cho các đơn vị; ở đây thấy ngay đơn vị nào đã đăng ký, đơn vị nào còn thiếu.</source>
        <translation>Each round has its own deadline and target. Open a round and send the form to the units; you see here at once who has registered and who is missing.</translation>
    </message>
    <message>
        <source>Mới, duy trì</source>
        <translation>New, continued</translation>
    </message>
    <message>
        <source>Mở lại danh mục</source>
        <translation>Reopen list</translation>
    </message>
    <message>
        <source>Mở đợt</source>
        <translation>Open round</translation>
    </message>
    <message>
        <source>Mở đợt đăng ký</source>
        <translation>Open a registration round</translation>
    </message>
    <message>
        <source>Nghi trùng</source>
        <translation>Perhaps one</translation>
    </message>
    <message>
        <source>Nghi trùng: {0} trong 100 điểm</source>
        <translation>Perhaps one: {0} of 100 points</translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation>Day received</translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Năm, ngày đăng ký, ngày ra mắt</source>
        <translation>Year, day registered, day of launch</translation>
    </message>
    <message>
        <source>Nơi giao</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>Nội dung hồ sơ</source>
        <translation>Content of the dossier</translation>
    </message>
    <message>
        <source>Số mô hình cấp trên giao cho cả cơ quan ta và các đơn vị bên dưới</source>
        <translation>Number of models the office above asks of our office and the units below together</translation>
    </message>
    <message>
        <source>Số mô hình mỗi đơn vị phải đăng ký</source>
        <translation>Number of models each unit must register</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Ta còn thiếu</source>
        <translation>We still owe</translation>
    </message>
    <message>
        <source>Thêm mô hình, điển hình</source>
        <translation>Add model or example</translation>
    </message>
    <message>
        <source>Thêm nhanh</source>
        <translation>Quick add</translation>
    </message>
    <message>
        <source>Thời gian</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Trả lại để bổ sung</source>
        <translation>Return for completion</translation>
    </message>
    <message>
        <source>Trả lại…</source>
        <translation>Return…</translation>
    </message>
    <message>
        <source>Tên mô hình, điển hình</source>
        <translation>Name of the model or example</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tính vào số liệu</source>
        <translation>Counts in the figures</translation>
    </message>
    <message>
        <source>Từ – đến</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Vì sao nghi trùng</source>
        <translation>Why they are perhaps one</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Vẫn chốt danh mục</source>
        <translation>Close the list all the same</translation>
    </message>
    <message>
        <source>Xem mô hình</source>
        <translation>Show models</translation>
    </message>
    <message>
        <source>Xem mô hình chờ duyệt</source>
        <translation>Show models awaiting approval</translation>
    </message>
    <message>
        <source>Xuất mẫu</source>
        <translation>Make forms</translation>
    </message>
    <message>
        <source>Xác nhận tiếp tục năm nay</source>
        <translation>Confirm that it goes on this year</translation>
    </message>
    <message>
        <source>chung cả các đơn vị bên dưới</source>
        <translation>together with the units below</translation>
    </message>
    <message>
        <source>có {0}, còn thiếu {1}</source>
        <translation>has {0}, {1} missing</translation>
    </message>
    <message>
        <source>từ {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>{0} lần</source>
        <translation>{0} times</translation>
    </message>
    <message>
        <source>{0} mô hình</source>
        <translation>{0} models</translation>
    </message>
    <message>
        <source>{0} mô hình, đã duyệt {1}</source>
        <translation>{0} models, {1} approved</translation>
    </message>
    <message>
        <source>{0} đơn vị</source>
        <translation>{0} units</translation>
    </message>
    <message>
        <source>{0}/100</source>
        <translation>{0}/100</translation>
    </message>
    <message>
        <source>{0}: các đơn vị còn thiếu</source>
        <translation>{0}: units missing</translation>
    </message>
    <message>
        <source>{0}: cộng {1} điểm</source>
        <translation>{0}: {1} points more</translation>
    </message>
    <message>
        <source>{0}: trừ {1} điểm</source>
        <translation>{0}: {1} points less</translation>
    </message>
    <message>
        <source>{0}: {1} mô hình</source>
        <translation>{0}: {1} models</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Đã chốt danh mục {0}.</source>
        <translation>List of {0} closed.</translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation>Exists</translation>
    </message>
    <message>
        <source>Đã có {0} mục nội dung của hồ sơ</source>
        <translation>{0} items of the dossier filled in</translation>
    </message>
    <message>
        <source>Đã duyệt {0}.</source>
        <translation>{0} approved.</translation>
    </message>
    <message>
        <source>Đã ghi kết thúc {0}.</source>
        <translation>End of {0} recorded.</translation>
    </message>
    <message>
        <source>Đã ghi ra mắt {0}.</source>
        <translation>Launch of {0} recorded.</translation>
    </message>
    <message>
        <source>Đã ghi {0} và {1} là cùng một mô hình.</source>
        <translation>{0} and {1} have been recorded as one model.</translation>
    </message>
    <message>
        <source>Đã ghi {0} và {1} là hai mô hình khác nhau.</source>
        <translation>{0} and {1} have been recorded as two different models.</translation>
    </message>
    <message>
        <source>Đã gửi đăng ký {0}.</source>
        <translation>Registration of {0} sent in.</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Đã lưu đợt {0}.</source>
        <translation>Round {0} saved.</translation>
    </message>
    <message>
        <source>Đã mở lại danh mục {0}.</source>
        <translation>List of {0} reopened.</translation>
    </message>
    <message>
        <source>Đã mở đợt {0}.</source>
        <translation>Round {0} opened.</translation>
    </message>
    <message>
        <source>Đã thêm {0}.</source>
        <translation>{0} added.</translation>
    </message>
    <message>
        <source>Đã trả lại {0}.</source>
        <translation>{0} returned.</translation>
    </message>
    <message>
        <source>Đã xác nhận {0} tiếp tục năm nay.</source>
        <translation>{0} has been confirmed to go on this year.</translation>
    </message>
    <message>
        <source>Đã đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đã đăng ký: {0} đơn vị</source>
        <translation>Registered: {0} units</translation>
    </message>
    <message>
        <source>Đã đưa {0} khỏi danh mục.</source>
        <translation>{0} taken off the list.</translation>
    </message>
    <message>
        <source>Đã đủ: {0} đơn vị</source>
        <translation>Complete: {0} units</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị, năm</source>
        <translation>Unit, year</translation>
    </message>
    <message>
        <source>Đưa danh sách Excel vào</source>
        <translation>Take in an Excel list</translation>
    </message>
    <message>
        <source>Đưa khỏi danh mục</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Đưa khỏi danh mục…</source>
        <translation>Take off the list…</translation>
    </message>
    <message>
        <source>Được khen thưởng</source>
        <translation>Rewarded</translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Đợt của cấp trên</source>
        <translation>Round of the office above</translation>
    </message>
    <message>
        <source>Đợt của {0}</source>
        <translation>Round of {0}</translation>
    </message>
    <message>
        <source>Đợt đăng ký</source>
        <translation>Registration round</translation>
    </message>
    <message>
        <source>đã đủ</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>đến {0}</source>
        <translation>to {0}</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Bản đã ký (*.pdf *.jpg *.jpeg *.png *.tif *.docx);;Mọi file (*)</source>
        <translation>Signed copy (*.pdf *.jpg *.jpeg *.png *.tif *.docx);;All files (*)</translation>
    </message>
    <message>
        <source>Bảng theo đơn vị lập theo tên và trực thuộc của ngày này, ví dụ 30/6/2025 trước sáp nhập</source>
        <translation>The tables by unit are made by the names and superior units of this day, for example 30/6/2025 before the mergers</translation>
    </message>
    <message>
        <source>Chọn bản quét hoặc PDF đã ký, đóng dấu, ghi số và ngày: văn bản vào sổ văn bản đi cùng file đó; văn bản đã có trong sổ thì được đính kèm</source>
        <translation>Choose the scan or PDF that was signed and stamped, give its number and day: the paper goes into the register of letters out with this file; where the register has it already, the file is attached to it</translation>
    </message>
    <message>
        <source>Chọn bản đã ký</source>
        <translation>Choose the signed copy</translation>
    </message>
    <message>
        <source>Chốt số liệu…</source>
        <translation>Close figures…</translation>
    </message>
    <message>
        <source>Các kỳ đã chốt và những gì khác đi từ khi chốt, ở trang Theo dõi, đôn đốc</source>
        <translation>The periods that were closed and what has become different since, on the page Follow-up</translation>
    </message>
    <message>
        <source>Còn {0} trang nữa; xem đủ trong file PDF hoặc Word.</source>
        <translation>{0} more pages; see them all in the PDF or Word file.</translation>
    </message>
    <message>
        <source>File Excel (*.xlsx)</source>
        <translation>Excel file (*.xlsx)</translation>
    </message>
    <message>
        <source>File PDF (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Giữ lại số phải nộp, đã nộp, đúng hạn của kỳ đúng như lúc báo cáo</source>
        <translation>Keep what was due, handed in and in time in the period, just as it was reported</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>Loại báo cáo</source>
        <translation>Kind of report</translation>
    </message>
    <message>
        <source>Lưu Excel…</source>
        <translation>Save Excel…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Lưu báo cáo</source>
        <translation>Save report</translation>
    </message>
    <message>
        <source>Lưu file Word vào thư mục báo cáo rồi mở để sửa</source>
        <translation>Save as Word in the reports folder and open for editing</translation>
    </message>
    <message>
        <source>Lập báo cáo</source>
        <translation>Make report</translation>
    </message>
    <message>
        <source>Máy chưa có chương trình để mở file này.</source>
        <translation>This PC has no program that opens this file.</translation>
    </message>
    <message>
        <source>Mô hình, điển hình đăng ký theo lĩnh vực</source>
        <translation>Models and examples registered, by field</translation>
    </message>
    <message>
        <source>Mở bản PDF để in</source>
        <translation>Open the PDF for printing</translation>
    </message>
    <message>
        <source>Mở bằng Word</source>
        <translation>Open in Word</translation>
    </message>
    <message>
        <source>Nhân rộng</source>
        <translation>Copied elsewhere</translation>
    </message>
    <message>
        <source>Năm {0}, tính đến ngày {1}; trong ngoặc là năm {2}.</source>
        <translation>{0}, as of {1}; {2} in brackets.</translation>
    </message>
    <message>
        <source>Số liệu năm</source>
        <translation>Figures of the year</translation>
    </message>
    <message>
        <source>Số liệu đã chốt</source>
        <translation>Closed figures</translation>
    </message>
    <message>
        <source>Số phải nộp, đã nộp, đúng hạn đã giữ của từng kỳ, và khác gì từ khi chốt</source>
        <translation>The kept figures of each period (due, handed in, in time), and what differs since it was closed</translation>
    </message>
    <message>
        <source>Số, ký hiệu, ngày ký (ví dụ: 12-BC/ĐU, 20/11/2026)</source>
        <translation>Number, symbol, day of signing (for example: 12-BC/ĐU, 20/11/2026)</translation>
    </message>
    <message>
        <source>Theo danh sách đang lọc · lập cho cả năm</source>
        <translation>For the filtered list · make it for the whole year</translation>
    </message>
    <message>
        <source>Theo đơn vị của ngày</source>
        <translation>By the units of the day</translation>
    </message>
    <message>
        <source>Trang {0} trên {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Vẽ trang</source>
        <translation>Drawing pages</translation>
    </message>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>cuối năm</source>
        <translation>end of year</translation>
    </message>
    <message>
        <source>{0} · năm {1} · {2} trang</source>
        <translation>{0} · {1} · {2} pages</translation>
    </message>
    <message>
        <source>Đang lập “{0}”…</source>
        <translation>Making “{0}”…</translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation>Being carried out</translation>
    </message>
    <message>
        <source>Đã lưu “{0}” trong thư mục “{1}”.</source>
        <translation>“{0}” saved in the folder “{1}”.</translation>
    </message>
    <message>
        <source>Đã đưa bản đã ký vào sổ văn bản đi, kèm file “{0}”.</source>
        <translation>The signed copy is in the register of letters out, with the file “{0}”.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đưa bản đã ký vào</source>
        <translation>Taking the signed copy in</translation>
    </message>
    <message>
        <source>Đưa bản đã ký vào sổ văn bản đi</source>
        <translation>Put the signed copy into the register of letters out</translation>
    </message>
    <message>
        <source>Đưa bản đã ký vào…</source>
        <translation>Take signed copy in…</translation>
    </message>
    <message>
        <source>Đưa vào sổ</source>
        <translation>Put into the register</translation>
    </message>
    <message>
        <source>Được công nhận</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>“{0}” là bản đã ký của “{1}”. Ghi số, ký hiệu và ngày ký như trên bản đó.</source>
        <translation>“{0}” is the signed copy of “{1}”. Enter number, symbol and day of signing as they stand on it.</translation>
    </message>
</context>
<context>
    <name>rewards</name>
    <message>
        <source>Chưa có đề nghị, quyết định khen thưởng nào</source>
        <translation>No proposal or decision of reward yet</translation>
    </message>
    <message>
        <source>Chưa ghi thành tích.</source>
        <translation>No achievement recorded yet.</translation>
    </message>
    <message>
        <source>Chọn từ các mô hình được công nhận trong năm</source>
        <translation>Choose from the models recognised in the year</translation>
    </message>
    <message>
        <source>Chủ thể</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Cấp khen</source>
        <translation>Level of reward</translation>
    </message>
    <message>
        <source>Ghi không được khen</source>
        <translation>Record as not rewarded</translation>
    </message>
    <message>
        <source>Ghi quyết định</source>
        <translation>Record decision</translation>
    </message>
    <message>
        <source>Ghi quyết định khen thưởng {0}</source>
        <translation>Record the reward decision of {0}</translation>
    </message>
    <message>
        <source>Ghi quyết định…</source>
        <translation>Record decision…</translation>
    </message>
    <message>
        <source>Ghi đã trao</source>
        <translation>Record as awarded</translation>
    </message>
    <message>
        <source>Ghi đã trao {0}</source>
        <translation>Record {0} as awarded</translation>
    </message>
    <message>
        <source>Ghi đã trao…</source>
        <translation>Record as awarded…</translation>
    </message>
    <message>
        <source>Giấy khen {0}</source>
        <translation>Giấy khen {0}</translation>
    </message>
    <message>
        <source>Giấy khen – {0}</source>
        <translation>Giấy khen – {0}</translation>
    </message>
    <message>
        <source>Hai nơi sửa khác nhau</source>
        <translation>Two offices differ</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>In giấy khen</source>
        <translation>Print certificates</translation>
    </message>
    <message>
        <source>Khen thưởng đã thu hồi vẫn nằm trong danh sách nhưng không tính vào số liệu.</source>
        <translation>A revoked reward stays in the list but does not count in the figures.</translation>
    </message>
    <message>
        <source>Lập danh sách</source>
        <translation>Make list</translation>
    </message>
    <message>
        <source>Lập danh sách đề nghị</source>
        <translation>Make a list of proposals</translation>
    </message>
    <message>
        <source>Lập danh sách đề nghị khen thưởng</source>
        <translation>Make a list of reward proposals</translation>
    </message>
    <message>
        <source>Lập danh sách đề nghị từ các mô hình đã được công nhận, rồi ghi số, ngày quyết định và ngày trao; người được khen ngoài phong trào thì thêm từng dòng.</source>
        <translation>Make a list of proposals from the recognised models, then record number and day of the decision and the day awarded; people rewarded outside the movement are added row by row.</translation>
    </message>
    <message>
        <source>Mô hình</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Mô hình được công nhận chưa khen thưởng</source>
        <translation>Recognised models without a reward</translation>
    </message>
    <message>
        <source>Ngày trao</source>
        <translation>Day awarded</translation>
    </message>
    <message>
        <source>Ngày đề nghị, quyết định, sổ vàng</source>
        <translation>Days of proposal and decision, golden book</translation>
    </message>
    <message>
        <source>Năm {0} không còn mô hình được công nhận nào chưa đề nghị khen thưởng.</source>
        <translation>In {0} no recognised model is left without a reward proposal.</translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Số sổ vàng</source>
        <translation>Golden book no.</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>Thu hồi khen thưởng {0}</source>
        <translation>Revoke the reward of {0}</translation>
    </message>
    <message>
        <source>Thu hồi…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Thêm khen thưởng</source>
        <translation>Add reward</translation>
    </message>
    <message>
        <source>Tiền thưởng (đồng)</source>
        <translation>Reward money (đồng)</translation>
    </message>
    <message>
        <source>Tiền thưởng là mức của mỗi tập thể, cá nhân; để trống thì tính theo Cài đặt › Quy định vào ngày quyết định, ghi 0 nếu không thưởng tiền.</source>
        <translation>The money is that of each collective or individual; left empty it follows Settings › Rules on the day of the decision; enter 0 for none.</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Tính vào số liệu</source>
        <translation>Counts in the figures</translation>
    </message>
    <message>
        <source>Tập thể, cá nhân</source>
        <translation>Collective, individual</translation>
    </message>
    <message>
        <source>{0} tập thể, cá nhân</source>
        <translation>{0} collectives, individuals</translation>
    </message>
    <message>
        <source>Đã chọn {0} trên {1} mô hình được công nhận, chưa khen thưởng:</source>
        <translation>{0} chosen of {1} models recognised but not rewarded:</translation>
    </message>
    <message>
        <source>Đã ghi không được khen: {0}.</source>
        <translation>Recorded as not rewarded: {0}.</translation>
    </message>
    <message>
        <source>Đã ghi quyết định {0} cho {1}.</source>
        <translation>Decision {0} recorded for {1}.</translation>
    </message>
    <message>
        <source>Đã ghi trao khen thưởng cho {0}.</source>
        <translation>Award recorded for {0}.</translation>
    </message>
    <message>
        <source>Đã ghi {0} đề nghị khen thưởng.</source>
        <translation>{0} reward proposals recorded.</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Đã thu hồi khen thưởng của {0}.</source>
        <translation>Reward of {0} revoked.</translation>
    </message>
    <message>
        <source>Đã tạo {0} file trong thư mục “{1}”.</source>
        <translation>{0} files made in the folder “{1}”.</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>(nhận ngoài phạm vi vì: {reason})</source>
        <translation>(taken in outside the remit because: {reason})</translation>
    </message>
    <message>
        <source>(trong ô ghi “{value}”)</source>
        <translation>(the cell says “{value}”)</translation>
    </message>
    <message>
        <source>Biểu bị lệch cột</source>
        <translation>The table is out of line</translation>
    </message>
    <message>
        <source>Biểu đồ có {expected} nhãn nhưng dãy “{series}” có {found} số. Đây là lỗi của chương trình; đề nghị gửi file nhật ký cho người phụ trách chương trình.</source>
        <translation>The chart has {expected} labels, but the series “{series}” has {found} figures. This is a fault of the program; please send the log file to whoever looks after it.</translation>
    </message>
    <message>
        <source>Biểu đồ thiếu số liệu</source>
        <translation>The chart lacks figures</translation>
    </message>
    <message>
        <source>Biểu[ “{table}”] có {expected} cột nhưng có dòng không đủ hoặc thừa ô. Đây là lỗi của chương trình; đề nghị gửi file nhật ký cho người phụ trách chương trình.</source>
        <translation>The table[ “{table}”] has {expected} columns, but a row has too few or too many cells. This is a fault of the program; please send the log file to whoever looks after it.</translation>
    </message>
    <message>
        <source>Bản ghi “{value:plain}” trong file mang mã của một bản ghi thuộc loại khác nên không thể nhận; hãy báo nơi gửi kiểm tra lại dữ liệu.</source>
        <translation>The record “{value:plain}” in the file carries the id of a record of another kind and cannot be taken in; ask the sender to check the data.</translation>
    </message>
    <message>
        <source>Bản gốc của “{name}” không còn trong thư mục dữ liệu của máy này. Số liệu đã nhận vẫn nguyên.</source>
        <translation>The original of “{name}” is no longer in the data folder of this PC. What was taken in is intact.</translation>
    </message>
    <message>
        <source>Bản quét, không có chữ</source>
        <translation>A scan without text</translation>
    </message>
    <message>
        <source>Bảng chưa có {fields}. Đề nghị bấm “Ghép cột…”, chọn cột hoặc ghi một giá trị dùng chung cho mọi dòng.</source>
        <translation>The table has no {fields} yet. Please press “Match columns…” and choose a column, or write a value for every row.</translation>
    </message>
    <message>
        <source>Bảng có {rows} dòng nhưng không phải phiếu do chương trình lập, nên chưa biết cột nào là nội dung gì. Chưa ghi gì. Đề nghị ghép cột trước khi nhận, hoặc chép số liệu vào phiếu của chương trình.</source>
        <translation>The table has {rows} rows, but it is no form made by the program, so it is not known which column holds what. Nothing was recorded. Match the columns before taking it in, or copy the figures into a form of the program.</translation>
    </message>
    <message>
        <source>Bảng này không phải phiếu của chương trình</source>
        <translation>This table is no form of the program</translation>
    </message>
    <message>
        <source>Bảng trong “{name:plain}” không có đủ các cột đã ghép ({columns:plain}). Đề nghị ghép cột lại cho bảng này.</source>
        <translation>The table in “{name:plain}” lacks columns that were matched ({columns:plain}). Please match the columns of this table again.</translation>
    </message>
    <message>
        <source>Bỏ hẳn thì các hồ sơ đó mất tên mục. Đề nghị ghi ngày ngừng dùng: mục không còn trong danh sách chọn, hồ sơ cũ vẫn giữ nguyên.</source>
        <translation>Without it these records would lose their name for it. Please enter a day from which it is out of use: it is no longer offered, and older records keep it.</translation>
    </message>
    <message>
        <source>Bộ tiêu chí mẫu “{path:file}” bị thiếu hoặc sai nội dung[ ở mục {detail:plain}]. Đề nghị chép lại file này từ bộ cài đặt.</source>
        <translation>The sample criteria set “{path:file}” is incomplete or wrong[ at {detail:plain}]. Copy the file from the installer again.</translation>
    </message>
    <message>
        <source>Bộ tiêu chí đang dùng, đã khóa</source>
        <translation>The criteria set is in use and locked</translation>
    </message>
    <message>
        <source>Bộ tiêu chí “{name}” chưa có tiêu chí nào. Đề nghị thêm ít nhất một tiêu chí.</source>
        <translation>The criteria set “{name}” has no criteria yet. Add at least one.</translation>
    </message>
    <message>
        <source>Chia thành {after}[ (Quyết định {decision:plain})].</source>
        <translation>Divided into {after}[ (decision {decision:plain})].</translation>
    </message>
    <message>
        <source>Chuyển về trực thuộc {name:plain}[ (Quyết định {decision:plain})].</source>
        <translation>Moved under {name:plain}[ (decision {decision:plain})].</translation>
    </message>
    <message>
        <source>Chuẩn bị 15/10</source>
        <translation>Prepare for 15 October</translation>
    </message>
    <message>
        <source>Chưa chọn ai để đề nghị khen thưởng. Đề nghị chọn ít nhất một dòng rồi làm lại.</source>
        <translation>Nobody was chosen to be proposed for a reward. Choose at least one row and try again.</translation>
    </message>
    <message>
        <source>Chưa chọn dòng nào để nhận.</source>
        <translation>No line has been chosen to take in.</translation>
    </message>
    <message>
        <source>Chưa chọn kỳ báo cáo. Đề nghị ghi kỳ, ví dụ 2026, 6 tháng đầu năm 2026, quý III/2026.</source>
        <translation>No reporting period has been chosen. Please give one, for example 2026, first half of 2026, quarter III/2026.</translation>
    </message>
    <message>
        <source>Chưa chọn mô hình nào. Đề nghị chọn ít nhất một dòng trong danh mục rồi làm lại.</source>
        <translation>No model was chosen. Choose at least one row of the list and try again.</translation>
    </message>
    <message>
        <source>Chưa chọn nơi nhận. Đề nghị chọn ít nhất một đơn vị.</source>
        <translation>No recipient was chosen. Choose at least one unit.</translation>
    </message>
    <message>
        <source>Chưa chọn văn bản</source>
        <translation>No letter chosen</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị gửi bảng. Đề nghị chọn đơn vị rồi nhận.</source>
        <translation>The sending unit of the table has not been chosen. Please choose it, then take it in.</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào</source>
        <translation>No unit chosen</translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào để ghi. Đề nghị chọn ít nhất một đơn vị.</source>
        <translation>No unit was chosen to record. Choose at least one unit.</translation>
    </message>
    <message>
        <source>Chưa chọn được đơn vị cho một dòng</source>
        <translation>No unit could be chosen for a row</translation>
    </message>
    <message>
        <source>Chưa chọn đợt xét. Đề nghị chọn đợt xét rồi lập file.</source>
        <translation>No assessment round was chosen. Choose one, then make the file.</translation>
    </message>
    <message>
        <source>Chưa chọn đợt đăng ký. Đề nghị chọn đợt rồi lập phiếu.</source>
        <translation>No registration round was chosen. Choose one, then make the form.</translation>
    </message>
    <message>
        <source>Chưa có dòng nào đủ đơn vị và nội dung. Đề nghị ghi ít nhất một đơn vị với việc phải làm.</source>
        <translation>No line has both a unit and a task. Please give at least one unit and what it is to do.</translation>
    </message>
    <message>
        <source>Chưa có dữ liệu</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Chưa có file nào để nhận. Đề nghị ghi tên file.</source>
        <translation>There is no file to take in. Write the name of a file.</translation>
    </message>
    <message>
        <source>Chưa có gì để trả lại</source>
        <translation>There is nothing to return yet</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào để xét</source>
        <translation>No dossier to assess yet</translation>
    </message>
    <message>
        <source>Chưa có kiến nghị để khắc phục</source>
        <translation>There is no recommendation to be put right</translation>
    </message>
    <message>
        <source>Chưa có lý do</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>Chưa có nội dung nào để ghi. Đề nghị ghi ít nhất một mục, ví dụ ngày nhận.</source>
        <translation>There is nothing to record yet. Fill in at least one item, for example the day received.</translation>
    </message>
    <message>
        <source>Chưa có nội dung nào để lập “{kind}” cho nơi nhận đã chọn. Đề nghị xem lại nơi nhận.</source>
        <translation>There is nothing to make “{kind}” of for the chosen recipient. Look at the recipient again.</translation>
    </message>
    <message>
        <source>Chưa có nội dung văn bản</source>
        <translation>The document has no content yet</translation>
    </message>
    <message>
        <source>Chưa có quyết định công nhận</source>
        <translation>No decision of recognition yet</translation>
    </message>
    <message>
        <source>Chưa có quyết định khen thưởng</source>
        <translation>No reward decision yet</translation>
    </message>
    <message>
        <source>Chưa có số hoặc ngày quyết định</source>
        <translation>Number or day of the decision missing</translation>
    </message>
    <message>
        <source>Chưa có số, cơ quan ban hành, trích yếu hay nội dung nào để vào sổ. Đề nghị ghi ít nhất trích yếu.</source>
        <translation>There is no number, issuing office, subject or content to enter in the register. Write at least the subject.</translation>
    </message>
    <message>
        <source>Chưa có tên đơn vị</source>
        <translation>The unit has no name yet</translation>
    </message>
    <message>
        <source>Chưa có {field:label}[ của “{record}”]. Đề nghị ghi vào rồi lưu lại.</source>
        <translation>{field:label}[ of “{record}”] is missing. Fill it in and save again.</translation>
    </message>
    <message>
        <source>Chưa có {missing:label}. Vẫn lưu được. Văn bản nằm trong mục “Cần bổ sung”; khi có thì ghi vào, các liên kết giữ nguyên.</source>
        <translation>{missing:label} is missing. It can be saved all the same. The document is under “To be completed”; fill it in once known, the links are kept.</translation>
    </message>
    <message>
        <source>Chưa có điểm nào để tính. Đề nghị nhập phiếu chấm trước.</source>
        <translation>There are no points to compute yet. Enter score sheets first.</translation>
    </message>
    <message>
        <source>Chưa có điểm nên chưa công nhận được</source>
        <translation>Without points there can be no recognition</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào tên hoặc mã là “{name}”[. Gần nhất: {suggestion}]. Đề nghị chọn đơn vị trong danh mục hoặc thêm đơn vị mới.</source>
        <translation>No unit has the name or code “{name}”[. Nearest: {suggestion}]. Choose a unit from the list or add a new one.</translation>
    </message>
    <message>
        <source>Chưa ghi báo cáo hay kế hoạch nào của {units}, nên chưa trả lại được. Đề nghị ghi báo cáo đã nhận trước, rồi trả lại; đơn vị chưa gửi gì thì đôn đốc.</source>
        <translation>No report or plan of {units} was recorded, so there is nothing to return. Please record the report received first, then return it; remind a unit that has sent nothing.</translation>
    </message>
    <message>
        <source>Chưa ghi gì khác với mặc định nên chưa lưu mẫu mới. Đề nghị sửa ít nhất một ô.</source>
        <translation>Nothing differs from the default, so no new layout was saved. Please change at least one field.</translation>
    </message>
    <message>
        <source>Chưa ghi gì. Thêm --apply để nhận.</source>
        <translation>Nothing was recorded. Add --apply to take it in.</translation>
    </message>
    <message>
        <source>Chưa ghi kết luận</source>
        <translation>No conclusion given</translation>
    </message>
    <message>
        <source>Chưa ghi lý do</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>Chưa ghi lý do trả lại</source>
        <translation>No reason for returning given</translation>
    </message>
    <message>
        <source>Chưa ghi lý do xóa. Đề nghị ghi lý do để về sau tra cứu được, rồi chọn Xóa.</source>
        <translation>No reason for deleting was given. Write the reason, so that it can be looked up later, then choose Delete.</translation>
    </message>
    <message>
        <source>Chưa ghi ngày bắt đầu nhiệm kỳ</source>
        <translation>The first day of the term is missing</translation>
    </message>
    <message>
        <source>Chưa ghi ngày gia hạn</source>
        <translation>No date of extension has been given</translation>
    </message>
    <message>
        <source>Chưa ghi được cho “{name}”</source>
        <translation>Not recorded for “{name}”</translation>
    </message>
    <message>
        <source>Chưa giao việc cho ai</source>
        <translation>Nobody was given the task</translation>
    </message>
    <message>
        <source>Chưa hoàn tác được lần nhận này</source>
        <translation>This import has not been undone</translation>
    </message>
    <message>
        <source>Chưa làm được với “{name}”</source>
        <translation>Not done with “{name}”</translation>
    </message>
    <message>
        <source>Chưa lưu</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Chưa lưu được: ổ đĩa đầy</source>
        <translation>Not saved: the disk is full</translation>
    </message>
    <message>
        <source>Chưa rõ là đơn vị nào</source>
        <translation>It is not clear which unit it is</translation>
    </message>
    <message>
        <source>Chưa rõ ngày {day}</source>
        <translation>{day} is not a full date</translation>
    </message>
    <message>
        <source>Chưa rõ số và ngày của bản đã ký</source>
        <translation>Number and day of the signed copy are not clear</translation>
    </message>
    <message>
        <source>Chưa rõ áp dụng từ ngày nào</source>
        <translation>The first day is not clear</translation>
    </message>
    <message>
        <source>Chưa rõ đơn vị ban hành</source>
        <translation>Issuing unit not known</translation>
    </message>
    <message>
        <source>Chưa rõ đơn vị nào trong số được giao: {names:plain}. Đề nghị ghi đúng tên như trong danh sách; chưa ghi gì.</source>
        <translation>It is not clear which of the units assigned are meant: {names:plain}. Write the names as in the list; nothing was recorded.</translation>
    </message>
    <message>
        <source>Chưa rõ “{name}” là đơn vị nào</source>
        <translation>Which unit is “{name}”?</translation>
    </message>
    <message>
        <source>Chưa rõ “{value}” là mục nào. Đề nghị chọn một dòng trong danh sách hiện ra khi gõ.</source>
        <translation>It is not clear which entry “{value}” is. Choose a line of the list that appears while typing.</translation>
    </message>
    <message>
        <source>Chưa trả lời</source>
        <translation>Not answered yet</translation>
    </message>
    <message>
        <source>Chưa xóa được văn bản</source>
        <translation>The document was not deleted</translation>
    </message>
    <message>
        <source>Chưa đơn vị nào được giao {clauses:plain}: văn bản không nêu ai làm, hoặc nêu chưa rõ. Đề nghị thêm đơn vị cho mục còn thiếu.</source>
        <translation>No unit is assigned {clauses:plain}: the document does not say, or not clearly, who acts on it. Please add units for what is missing.</translation>
    </message>
    <message>
        <source>Chưa đưa vào {count} mô hình chưa đủ thời gian thực hiện tối thiểu theo Cài đặt › Quy định: {names}.</source>
        <translation>{count} models were left out; they have not run for the least time that Settings › Rules ask for: {names}.</translation>
    </message>
    <message>
        <source>Chưa đọc được file từ ngoài</source>
        <translation>Files from outside cannot be read</translation>
    </message>
    <message>
        <source>Chưa đọc được “{value}”</source>
        <translation>“{value}” could not be read</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi khi đọc văn bản</source>
        <translation>The program failed while reading the letter</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi khi đọc văn bản[ “{name}”]; file có thể không hỏng, không có gì bị thay đổi. Đề nghị nhập văn bản bằng tay và đính kèm file; gửi file nhật ký[ “{log:plain}”] cho người phụ trách chương trình.</source>
        <translation>The program failed while reading the letter[ “{name}”]; the file may be sound, and nothing was changed. Please enter the letter by hand and attach the file; send the log[ “{log:plain}”] to whoever looks after the program.</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi ngoài dự kiến; việc đang làm chưa được lưu, dữ liệu đã lưu còn nguyên. Đề nghị thử lại; nếu vẫn gặp, gửi file nhật ký[ “{log:plain}”] cho người phụ trách chương trình.</source>
        <translation>The program made an unforeseen mistake; the work under way was not saved, what was saved before is intact. Try again; if it happens again, send the log file[ “{log:plain}”] to whoever looks after the program.</translation>
    </message>
    <message>
        <source>Chương trình không có loại hồ sơ “{type:plain}”.</source>
        <translation>The program has no kind of record “{type:plain}”.</translation>
    </message>
    <message>
        <source>Chương trình đang đóng</source>
        <translation>The program is closing</translation>
    </message>
    <message>
        <source>Chương trình đang đóng nên không nhận thêm việc[ “{title}”].</source>
        <translation>The program is closing and takes no more work[ “{title}”].</translation>
    </message>
    <message>
        <source>Chỉ giữ phần đầu của nội dung chữ</source>
        <translation>Only the first part of the text is kept</translation>
    </message>
    <message>
        <source>Chỉ phiếu đăng ký mô hình và kết quả theo kỳ mới lập được một file dùng chung.</source>
        <translation>Only registration forms and results by period can be made as one file for everybody.</translation>
    </message>
    <message>
        <source>Chỉ soạn được công văn giao việc (cong_van) hoặc kế hoạch (ke_hoach), không soạn được “{kind:plain}”.</source>
        <translation>Only a letter that gives tasks (cong_van) or a plan (ke_hoach) can be composed, not “{kind:plain}”.</translation>
    </message>
    <message>
        <source>Chốt số liệu {period:plain}</source>
        <translation>Close the figures of {period:plain}</translation>
    </message>
    <message>
        <source>Con số chưa rõ</source>
        <translation>The number is not clear</translation>
    </message>
    <message>
        <source>Các danh mục sửa được: {known}.</source>
        <translation>Lists that can be changed: {known}.</translation>
    </message>
    <message>
        <source>Các dòng phải sửa nằm trong “{path:plain}”.</source>
        <translation>The rows to correct are in “{path:plain}”.</translation>
    </message>
    <message>
        <source>Các dòng trong file giống hệt bản “{name}” đã nhận[ của {sender}]; có thể chọn nhầm đơn vị gửi. Đề nghị hỏi lại đơn vị; nếu đúng là hai đơn vị thì chọn giữ cả hai.</source>
        <translation>The rows of the file are the same as those of “{name}” taken in before[ from {sender}]; perhaps the wrong sending unit was chosen. Ask the unit; if there really are two units, choose to keep both.</translation>
    </message>
    <message>
        <source>Câu hỏi “{code:plain}” không có cách trả lời “{option:plain}”. Chọn một trong: {known:plain}.</source>
        <translation>The question “{code:plain}” has no answer “{option:plain}”. Choose one of: {known:plain}.</translation>
    </message>
    <message>
        <source>Còn mô hình chưa duyệt</source>
        <translation>Some models are not approved yet</translation>
    </message>
    <message>
        <source>Còn thiếu {field:label}</source>
        <translation>{field:label} is missing</translation>
    </message>
    <message>
        <source>Còn {count} mục cần sửa, lý do ghi ngay dưới từng mục. Nội dung đã nhập vẫn còn nguyên.</source>
        <translation>{count} items are to be corrected; the reason stands under each. What was typed is kept.</translation>
    </message>
    <message>
        <source>Còn {days} ngày</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>Có hồ sơ đã được ghi tiếp sau khi nhận</source>
        <translation>Some records were added to after the import</translation>
    </message>
    <message>
        <source>Có mô hình chưa đủ điều kiện</source>
        <translation>Some models are not eligible yet</translation>
    </message>
    <message>
        <source>Có sẵn ngày lễ cố định theo dương lịch. Tết Nguyên đán, Giỗ Tổ Hùng Vương và ngày nghỉ hoán đổi đề nghị ghi thêm khi có thông báo của năm, để hạn rơi vào các ngày ấy được dời đúng.</source>
        <translation>Holidays with a fixed day of the solar calendar are there already. Please add Tết, the Hùng Kings&apos; day and days off that are swapped once they are announced for the year, so that deadlines on those days move as they should.</translation>
    </message>
    <message>
        <source>Có việc chưa làm được (mã {code}). Đề nghị thử lại; nếu vẫn gặp, gửi mã này cho người phụ trách chương trình.</source>
        <translation>Something could not be done (code {code}). Try again; if it happens again, send this code to whoever looks after the program.</translation>
    </message>
    <message>
        <source>Có việc cần người nhận quyết định trước khi ghi.</source>
        <translation>Some points need a decision of the receiver before anything is recorded.</translation>
    </message>
    <message>
        <source>Có {count} mô hình chưa có phiếu chấm đủ các tiêu chí: {names}. Đề nghị nhập đủ phiếu chấm của ít nhất một người rồi ghi quyết định.</source>
        <translation>{count} models have no score sheet with all criteria: {names}. Enter a complete sheet of at least one scorer, then record the decision.</translation>
    </message>
    <message>
        <source>Có {count} mô hình chưa đạt theo bộ tiêu chí: {names}. Đề nghị bỏ khỏi danh sách công nhận, hoặc ghi rõ lý do vẫn công nhận.</source>
        <translation>{count} models do not reach what the criteria set asks for: {names}. Take them off the list of recognition, or write why they are recognised all the same.</translation>
    </message>
    <message>
        <source>Có {count} nơi tên là “{name}”: {candidates}. Đề nghị ghi thêm mã đơn vị (--code).</source>
        <translation>{count} places are called “{name}”: {candidates}. Please add the code of the unit (--code).</translation>
    </message>
    <message>
        <source>Có {count} việc hằng tháng, hằng quý, 6 tháng, hằng năm đã sang kỳ mới mà chưa có dòng theo dõi.</source>
        <translation>{count} monthly, quarterly, half-yearly or yearly duties have come to a new period without a line to follow them.</translation>
    </message>
    <message>
        <source>Có {count} đơn vị có thể gọi là “{name}”: {candidates}. Đề nghị ghi rõ hơn (kèm tên xã, phường) hoặc chọn trong danh mục.</source>
        <translation>{count} units may be called “{name}”: {candidates}. Write it more exactly (with the name of the commune or ward) or choose from the list.</translation>
    </message>
    <message>
        <source>Cơ quan ta chưa sửa gì ở “{name}”, nên không có gì để trả lại.</source>
        <translation>Our office has changed nothing about “{name}”, so there is nothing to put back.</translation>
    </message>
    <message>
        <source>Cấp trên đã nhận: {count} việc.</source>
        <translation>Received by the upper level: {count} tasks.</translation>
    </message>
    <message>
        <source>Cần bổ sung: {missing:label}</source>
        <translation>To be completed: {missing:label}</translation>
    </message>
    <message>
        <source>Danh mục của đợt “{name}” đã chốt ngày {day:date}. Đề nghị mở lại đợt hoặc đăng ký vào đợt khác.</source>
        <translation>The list of the round “{name}” was closed on {day:date}. Reopen the round or register in another one.</translation>
    </message>
    <message>
        <source>Danh mục này chỉ ghi tên và ngày áp dụng. Đề nghị để trống ô “Mức, ngày” (đang ghi “{value}”).</source>
        <translation>This list has only names and days from which they apply. Please leave “Rate or date” empty (it says “{value}”).</translation>
    </message>
    <message>
        <source>Danh mục {list} không có mục mang mã “{name}”.</source>
        <translation>The list {list} has no entry with the code “{name}”.</translation>
    </message>
    <message>
        <source>Danh mục {list} không thêm mục mới</source>
        <translation>The list {list} takes no new entries</translation>
    </message>
    <message>
        <source>Danh mục đi kèm chương trình bị hỏng</source>
        <translation>A list that comes with the program is damaged</translation>
    </message>
    <message>
        <source>Danh mục đã có “{known}”</source>
        <translation>The list has “{known}” already</translation>
    </message>
    <message>
        <source>Danh mục đơn vị hành chính không có “{name}”. Đề nghị gõ một phần tên xã, phường hoặc tỉnh; tên cũ trước ngày 01/7/2025 cũng tìm được.</source>
        <translation>The list of units has no “{name}”. Please type part of the name of a commune, ward or province; names from before 1 July 2025 are found too.</translation>
    </message>
    <message>
        <source>Danh sách có {count} dòng, nhiều hơn {most}. Đề nghị chia thành nhiều file.</source>
        <translation>The list has {count} lines, more than {most}. Please divide it into several files.</translation>
    </message>
    <message>
        <source>Danh sách này không lọc được theo “{name:plain}”[. Có thể lọc theo: {known:plain}].</source>
        <translation>This list cannot be filtered by “{name:plain}”[. It can be filtered by: {known:plain}].</translation>
    </message>
    <message>
        <source>Danh sách này không sắp xếp được theo “{name:plain}”.</source>
        <translation>This list cannot be sorted by “{name:plain}”.</translation>
    </message>
    <message>
        <source>Danh sách đã có dòng bắt đầu từ ngày {day}. Đề nghị sửa dòng đó thay vì thêm dòng mới.</source>
        <translation>The list already has an entry that begins on {day}. Edit that one instead of adding another.</translation>
    </message>
    <message>
        <source>Dòng {row:plain} nay ghi là “{now}” nhưng khi gửi đi là “{sent}”, nên chưa biết nội dung trả lời là của dòng nào. Đề nghị ghi lại đúng tên như trong phiếu đã nhận.</source>
        <translation>Row {row:plain} now says “{now}” but was sent as “{sent}”, so it is not clear which row the answers belong to. Please write the name again as in the form that was received.</translation>
    </message>
    <message>
        <source>Dòng {row:plain} “{value}” không có trong phiếu đã gửi nên chưa biết là việc nào. Đề nghị ghi vào đúng dòng của phiếu, không thêm dòng.</source>
        <translation>Row {row:plain} “{value}” is not in the form that was sent, so it is not known which obligation it means. Write into the rows of the form, add none.</translation>
    </message>
    <message>
        <source>Dòng {row} “{name:plain}” có thể là nhiều đơn vị. Đề nghị chọn một, hoặc chọn là đơn vị mới.</source>
        <translation>Row {row} “{name:plain}” may be several units. Please choose one, or say that it is a new unit.</translation>
    </message>
    <message>
        <source>Dòng “{value}” ở trang “{sheet}” đã có ở trang trước nên bỏ qua. Đề nghị chỉ giữ một trang.</source>
        <translation>The row “{value}” on the sheet “{sheet}” is on an earlier sheet already and was skipped. Keep one sheet only.</translation>
    </message>
    <message>
        <source>Dùng từ {valid_from}, ngừng dùng từ {out_from}. Đề nghị ghi lại một trong hai ngày.</source>
        <translation>In use from {valid_from}, out of use from {out_from}. Please change one of the two days.</translation>
    </message>
    <message>
        <source>Dạng Word cũ</source>
        <translation>Old Word format</translation>
    </message>
    <message>
        <source>Dạng phiếu mỗi mô hình một trang chỉ lập được cho {limit} mô hình; chưa lập file. Đề nghị chọn dạng danh sách, hoặc lập riêng cho từng đơn vị.</source>
        <translation>A form with one sheet for each model can be made for {limit} models only; no file was made. Choose the list shape, or make one for each unit.</translation>
    </message>
    <message>
        <source>Dữ liệu có chỗ không khớp[: các bảng {differences:plain}][; nhật ký bị sửa từ dòng {broken_link:plain}]. Đề nghị chạy dvk check --rebuild; nếu vẫn báo, khôi phục từ bản sao lưu gần nhất.</source>
        <translation>Some data do not match[: the tables {differences:plain}][; the log was altered from line {broken_link:plain} on]. Run dvk check --rebuild; if it says so again, restore the latest backup.</translation>
    </message>
    <message>
        <source>Dữ liệu của bản chương trình mới hơn</source>
        <translation>Data of a newer program</translation>
    </message>
    <message>
        <source>Dữ liệu nguyên vẹn: {changes} thay đổi trong nhật ký, {records} hồ sơ, các bảng khớp với nhật ký.</source>
        <translation>The data are intact: {changes} changes in the log, {records} records, the tables match the log.</translation>
    </message>
    <message>
        <source>Dữ liệu này từ nay là của “{name}”. Việc đã làm trước đó giữ nguyên tên cơ quan cũ.</source>
        <translation>These data are from now on those of “{name}”. What was done before keeps the name of the former office.</translation>
    </message>
    <message>
        <source>Dữ liệu trong “{path:plain}” do bản chương trình cũ ghi. Đề nghị mở chương trình một lần để nâng cấp dữ liệu (có sao lưu trước), rồi thử lại.</source>
        <translation>The data in “{path:plain}” were written by an older program. Open the program once to upgrade the data (a backup is made first), then try again.</translation>
    </message>
    <message>
        <source>Dữ liệu trong “{path:plain}” đang bận ghi việc khác. Chưa có gì bị thay đổi. Đề nghị đợi một lát rồi thử lại.</source>
        <translation>The data in “{path:plain}” are busy being written. Nothing was changed. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>Dữ liệu trong “{path:plain}” đã được bản chương trình mới hơn[ ({version:plain})] mở và ghi. Không có gì bị thay đổi. Đề nghị cài bản mới rồi mở lại.</source>
        <translation>The data in “{path:plain}” were opened and written by a newer version of the program[ ({version:plain})]. Nothing was changed. Install the new version and open them again.</translation>
    </message>
    <message>
        <source>Dữ liệu đang mở để xem, không ghi được. Đề nghị đóng chương trình khác đang giữ dữ liệu rồi thử lại.</source>
        <translation>The data are open for viewing and cannot be written. Close the other program that holds them and try again.</translation>
    </message>
    <message>
        <source>Dữ liệu đang được chương trình khác dùng</source>
        <translation>The data are in use by another program</translation>
    </message>
    <message>
        <source>File bị hỏng</source>
        <translation>The file is damaged</translation>
    </message>
    <message>
        <source>File có macro. Chương trình chỉ đọc số liệu, không chạy macro.</source>
        <translation>The file has macros. The program only reads figures and runs no macro.</translation>
    </message>
    <message>
        <source>File có mật khẩu</source>
        <translation>The file has a password</translation>
    </message>
    <message>
        <source>File của bản chương trình mới hơn</source>
        <translation>A file of a newer program</translation>
    </message>
    <message>
        <source>File danh mục cần có cột “Mã” và “Tên”; nên có “Cấp”, “Mã cấp trên”, “Từ ngày”, “Thay cho mã”. Đề nghị kiểm tra lại file.</source>
        <translation>The list needs the columns “Mã” and “Tên”; it should have “Cấp”, “Mã cấp trên”, “Từ ngày”, “Thay cho mã”. Please look at the file again.</translation>
    </message>
    <message>
        <source>File dùng chung nhưng chưa chọn đơn vị gửi ở trang “Hướng dẫn”. Đề nghị chọn đơn vị gửi khi xem trước, hoặc mở file, chọn ở trang đó, lưu lại rồi nhận.</source>
        <translation>The file is for everybody, but no sending unit was chosen on the sheet “Hướng dẫn”. Choose the sending unit in the preview, or open the file, choose it on that sheet, save and take it in again.</translation>
    </message>
    <message>
        <source>File dữ liệu bị hỏng</source>
        <translation>The data file is damaged</translation>
    </message>
    <message>
        <source>File ghi đúng như bản đã nhận lần trước, nhưng bản đó đã được thay bằng “{name}” (nhận ngày {at:date}), và file này lưu sau. Nếu đơn vị muốn lấy lại nội dung lần trước thì thay “{name}” bằng bản này; nếu chỉ là mở file cũ ra lưu lại thì giữ “{name}”.</source>
        <translation>The file says exactly what an earlier return said, but that one was replaced by “{name}” (taken in on {at:date}), and this file was saved later. If the unit wants its earlier contents back, let this one replace “{name}”; if somebody just opened the old file and saved it again, keep “{name}”.</translation>
    </message>
    <message>
        <source>File ghép cột bị hỏng hoặc không phải file ghép cột. Đề nghị lập lại bằng lệnh “mapping guess”.</source>
        <translation>The column mapping is damaged or is none. Please make it again with “mapping guess”.</translation>
    </message>
    <message>
        <source>File ghép cột do bản chương trình mới hơn lập nên chưa đọc được. Đề nghị cài bản mới.</source>
        <translation>The column mapping was made by a newer program and cannot be read. Please install the new version.</translation>
    </message>
    <message>
        <source>File không còn trang số liệu của phiếu. Đề nghị đơn vị gửi lại file chưa xóa trang, hoặc chép lại các dòng vào phiếu đã nhận.</source>
        <translation>The file no longer has the form&apos;s sheet of figures. Ask the unit to send a file with all its sheets, or to copy the rows into the form it received.</translation>
    </message>
    <message>
        <source>File không còn trang “{sheet}”: coi như đơn vị chưa ghi gì ở trang này. Nếu đơn vị đã ghi, đề nghị gửi lại file còn đủ trang.</source>
        <translation>The sheet “{sheet}” is no longer in the file: taken as nothing written there. If the unit did write something, please send the file again with all its sheets.</translation>
    </message>
    <message>
        <source>File này đã nhận ngày {at:date} rồi được hoàn tác hoặc bị thay. Có nhận lại không?</source>
        <translation>This file was taken in on {at:date} and then undone or replaced. Take it in again?</translation>
    </message>
    <message>
        <source>File nén “{path:file}” có quá nhiều file so với mức cho phép[ ({limit})]. Không có gì bị thay đổi. Đề nghị nơi gửi chia thành nhiều file nén.</source>
        <translation>The archive “{path:file}” holds more files than allowed[ ({limit})]. Nothing has changed. Please ask the sender to part it into several archives.</translation>
    </message>
    <message>
        <source>File nén “{path:file}” không có bảng tính nào, cũng không có file nào mà hồ sơ trong máy đang chờ. Không có gì bị thay đổi. Nếu đây là ảnh của một mô hình thì nhận bảng tính có danh sách ảnh trước.</source>
        <translation>The archive “{path:file}” holds no workbook and no file that a record here is waiting for. Nothing has changed. If these are photos of a model, take in the workbook that lists them first.</translation>
    </message>
    <message>
        <source>File sẽ có hơn {limit} ô nên khi gửi về không đọc lại được; chưa lập file. Đề nghị lập riêng cho từng đơn vị hoặc từng đợt.</source>
        <translation>The file would have more than {limit} cells and could not be read when it comes back; no file was made. Make one for each unit or each round.</translation>
    </message>
    <message>
        <source>File sẽ lớn hơn {limit:size} nên khi gửi về không đọc lại được; chưa lập file. Đề nghị lập riêng cho từng đơn vị hoặc từng đợt.</source>
        <translation>The file would be larger than {limit:size} and could not be read when it comes back; no file was made. Make one for each unit or each round.</translation>
    </message>
    <message>
        <source>File đang mở ở chương trình khác</source>
        <translation>The file is open in another program</translation>
    </message>
    <message>
        <source>File “{path:file}” có mật khẩu. Không có gì bị thay đổi. Hỏi nơi gửi mật khẩu rồi nhận lại kèm mật khẩu, hoặc đề nghị nơi gửi gỡ mật khẩu.</source>
        <translation>“{path:file}” has a password. Nothing has changed. Ask the sender for the password and take it in with that, or ask for the file without one.</translation>
    </message>
    <message>
        <source>File “{path:file}” có quá nhiều dòng hoặc cột so với mức cho phép[ ({limit})]. Không có gì bị thay đổi. Đề nghị xóa các dòng, cột thừa hoặc chia nhỏ file.</source>
        <translation>“{path:file}” has more rows or columns than allowed[ ({limit})]. Nothing was changed. Delete superfluous rows and columns or split the file.</translation>
    </message>
    <message>
        <source>File “{path:file}” hỏng hoặc chép chưa xong. Không có gì bị thay đổi. Đề nghị nơi gửi gửi lại; nếu Excel vẫn mở được thì lưu lại dạng .xlsx.</source>
        <translation>The file “{path:file}” is damaged or was not copied completely. Nothing was changed. Please ask the sender to send it again; if Excel can still open it, save it as .xlsx.</translation>
    </message>
    <message>
        <source>File “{path:file}” hỏng đến mức bộ phận đọc file phải dừng. Chương trình vẫn chạy, không có gì bị thay đổi. Đề nghị nơi gửi mở file, lưu lại rồi gửi lại.</source>
        <translation>“{path:file}” is damaged so badly that its reader had to stop. The program goes on and nothing was changed. Ask the sender to open the file, save it again and send it.</translation>
    </message>
    <message>
        <source>File “{path:file}” không có mật khẩu ở dòng đầu. Ghi mật khẩu vào dòng đầu của file rồi làm lại.</source>
        <translation>The file “{path:file}” has no password in its first line. Write the password into the first line and try again.</translation>
    </message>
    <message>
        <source>File “{path:file}” không có nội dung. Không có gì bị thay đổi. Đề nghị nơi gửi gửi lại.</source>
        <translation>“{path:file}” is empty. Nothing was changed. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>File “{path:file}” không đúng khuôn dạng nên không đọc được. Không có gì bị thay đổi. Đề nghị nơi gửi mở file, lưu lại dạng .xlsx hoặc .docx rồi gửi lại.</source>
        <translation>“{path:file}” is not of the right form and cannot be read. Nothing was changed. Ask the sender to open it, save it as .xlsx or .docx and send it again.</translation>
    </message>
    <message>
        <source>File “{path:file}” quá lớn[ ({size:size})] so với mức cho phép[ ({limit:size})]. Không có gì bị thay đổi. Đề nghị nơi gửi chia nhỏ hoặc lưu lại dạng .xlsx.</source>
        <translation>“{path:file}” is larger[ ({size:size})] than allowed[ ({limit:size})]. Nothing was changed. Ask the sender to split it or to save it as .xlsx.</translation>
    </message>
    <message>
        <source>File “{path:file}” được khóa theo cách mà chương trình này không mở được. Không có gì bị thay đổi. Đề nghị nơi gửi mở file, lưu lại dạng .xlsx (mật khẩu đặt trong Excel hoặc LibreOffice) rồi gửi lại.</source>
        <translation>“{path:file}” is locked in a way that this program cannot open. Nothing has changed. Please ask the sender to save it as .xlsx (with a password set in Excel or LibreOffice) and send it again.</translation>
    </message>
    <message>
        <source>Ghi ngày hiệu chỉnh thì phải ghi lý do. Đề nghị ghi vì sao ngày in trên văn bản không đúng.</source>
        <translation>A corrected day needs a reason. Write why the day printed on the document is wrong.</translation>
    </message>
    <message>
        <source>Gia hạn của “{unit}” được ghi khác nhau ở các nơi ({days:plain}): lấy {day:plain}, là ngày của nơi giao việc hoặc cấp trên của nơi giao; các nơi cùng có quyền thì lấy ngày muộn nhất.</source>
        <translation>The extension of “{unit}” is recorded differently by several offices ({days:plain}): {day:plain} counts, the day said by the office that assigned it or one above that; of offices with equal authority the latest day counts.</translation>
    </message>
    <message>
        <source>Gia hạn đến {day}</source>
        <translation>Extended to {day}</translation>
    </message>
    <message>
        <source>Giải thể[ (Quyết định {decision:plain})].</source>
        <translation>Dissolved[ (decision {decision:plain})].</translation>
    </message>
    <message>
        <source>Giữ nguyên “{title}”, {field}: đã được sửa tiếp sau khi nhận[ ({office})].</source>
        <translation>“{title}”, {field} stays: it was changed after the import[ ({office})].</translation>
    </message>
    <message>
        <source>Gói có {files} file kèm theo, {size:size}, lớn hơn mức đọc lại được ({limit:size}); chưa lập file. Đề nghị thu nhỏ ảnh, bỏ bớt file, hoặc lập riêng cho từng đơn vị.</source>
        <translation>The package has {files} attached files, {size:size}, more than can be read again ({limit:size}); no file was made. Make the photos smaller, leave some files out, or make one for each unit.</translation>
    </message>
    <message>
        <source>Gói dữ liệu không còn nguyên</source>
        <translation>The data package is not intact</translation>
    </message>
    <message>
        <source>Hiện số văn bản đi lấy từ sổ chung của cơ quan. Muốn tự cấp số, đề nghị bật “Sổ tự cấp số” ở Cài đặt › Hiện thêm chức năng.</source>
        <translation>Outgoing letters take their numbers from the office&apos;s general book. To give numbers yourselves, turn on “Own numbering” under Settings › Show more features.</translation>
    </message>
    <message>
        <source>Hoàn tác sẽ trả lại {values} mục của {records} hồ sơ; {removed} hồ sơ do file này đưa vào sẽ không còn.</source>
        <translation>Undoing gives back {values} values of {records} records; {removed} records that this file brought in will be gone.</translation>
    </message>
    <message>
        <source>Hoàn tác “{name}” sẽ ẩn {count} hồ sơ mà sau đó đã có người ghi tiếp: {records}. Những gì ghi tiếp vẫn được giữ và hiện lại khi nhận lại file. Nếu đồng ý, đề nghị chọn hoàn tác cả những hồ sơ này.</source>
        <translation>Undoing “{name}” would hide {count} records to which somebody has added since: {records}. What was added is kept and shows again when the file is taken in again. If you agree, choose to undo with these records.</translation>
    </message>
    <message>
        <source>Hoạt động “{content}” không có kiến nghị cần khắc phục. Đề nghị ghi kiến nghị trước khi ghi ngày khắc phục.</source>
        <translation>The activity “{content}” has no recommendation to be put right. Record the recommendation before the day it was put right.</translation>
    </message>
    <message>
        <source>Hôm nay không có việc đến hạn.[ Việc gần nhất: {next}.]</source>
        <translation>Nothing is due today.[ Next: {next}.]</translation>
    </message>
    <message>
        <source>Hạn hôm nay</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Hạn tính từ ngày đến đã tính lại</source>
        <translation>Deadlines that count from the day of arrival were worked out anew</translation>
    </message>
    <message>
        <source>Khi chốt {then:plain}; nay {now:plain}</source>
        <translation>When closed {then:plain}; now {now:plain}</translation>
    </message>
    <message>
        <source>Khoảng ngày nghỉ không đúng</source>
        <translation>These days off are wrong</translation>
    </message>
    <message>
        <source>Khoảng thời gian của sổ bị ngược</source>
        <translation>The period of the book is the wrong way round</translation>
    </message>
    <message>
        <source>Khác ở {count} đơn vị</source>
        <translation>Differs at {count} units</translation>
    </message>
    <message>
        <source>Không còn chỗ để ghi “{path:file}”. Không có gì bị ghi dở. Đề nghị giải phóng[ ít nhất {needed:size} trên] ổ đĩa hoặc chọn nơi khác rồi thử lại.</source>
        <translation>There is no room to write “{path:file}”. Nothing was left half-written. Make room[ of at least {needed:size}] on the disk or choose another place, then try again.</translation>
    </message>
    <message>
        <source>Không có bộ tiêu chí mẫu “{code:plain}”. Có: {known:plain}.</source>
        <translation>There is no sample criteria set “{code:plain}”. Possible: {known:plain}.</translation>
    </message>
    <message>
        <source>Không có chỉ tiêu này</source>
        <translation>There is no such figure</translation>
    </message>
    <message>
        <source>Không có chức năng này</source>
        <translation>There is no such feature</translation>
    </message>
    <message>
        <source>Không có chữ nào đọc được[ trong “{name}”]. Đề nghị chọn file khác hoặc dán nội dung văn bản vào ô nhập.</source>
        <translation>There is no text to be read[ in “{name}”]. Choose another file, or paste the content of the document into the box.</translation>
    </message>
    <message>
        <source>Không có câu hỏi “{code:plain}”. Đề nghị xem lại câu trả lời.</source>
        <translation>There is no question “{code:plain}”. Please look at the answers again.</translation>
    </message>
    <message>
        <source>Không có cặp nghi trùng nào mang mã “{pair:plain}”. Đề nghị tải lại danh sách.</source>
        <translation>No pair has the id “{pair:plain}”. Please load the list again.</translation>
    </message>
    <message>
        <source>Không có cỡ “{size:plain}”. Có: {known:plain}.</source>
        <translation>There is no size “{size:plain}”. Possible: {known:plain}.</translation>
    </message>
    <message>
        <source>Không có danh mục “{list}”</source>
        <translation>There is no list “{list}”</translation>
    </message>
    <message>
        <source>Không có dòng “{key:plain}” trong file. Đề nghị ghi tên trang, dấu ! và số dòng.</source>
        <translation>There is no row “{key:plain}” in the file. Please write the name of the sheet, ! and the number of the row.</translation>
    </message>
    <message>
        <source>Không có file “{path:plain}”. File có thể đã bị chuyển chỗ, đổi tên hoặc USB đã rút ra. Đề nghị kiểm tra lại đường dẫn.</source>
        <translation>There is no file “{path:plain}”. It may have been moved or renamed, or the USB stick was removed. Check the path.</translation>
    </message>
    <message>
        <source>Không có giá trị số {number}: mục này có {count} giá trị. Đề nghị chọn một trong các giá trị đó.</source>
        <translation>There is no value no. {number}: there are {count} values. Choose one of them.</translation>
    </message>
    <message>
        <source>Không có gì thay đổi.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Không có gì để nhận từ “{path:file}”</source>
        <translation>There is nothing to take in from “{path:file}”</translation>
    </message>
    <message>
        <source>Không có hạn</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Không có loại báo cáo này</source>
        <translation>There is no such kind of report</translation>
    </message>
    <message>
        <source>Không có loại báo cáo “{kind:plain}”. Có thể lập: {known:plain}.</source>
        <translation>There is no kind of report “{kind:plain}”. Possible: {known:plain}.</translation>
    </message>
    <message>
        <source>Không có loại file “{kind:plain}”. Có thể lập: {known:plain}.</source>
        <translation>There is no kind of file “{kind:plain}”. Possible: {known:plain}.</translation>
    </message>
    <message>
        <source>Không có lần ghi nào mang mã “{act:plain}”. Đề nghị xem mã trong nhật ký thay đổi.</source>
        <translation>No entry has the id “{act:plain}”. Look the id up in the log of changes.</translation>
    </message>
    <message>
        <source>Không có lần nhận file nào mang mã “{record:plain}”.</source>
        <translation>No import of a file has the id “{record:plain}”.</translation>
    </message>
    <message>
        <source>Không có mô hình nào đã đăng ký hoặc đã duyệt[ trong đợt “{round}”][ năm {year:plain}]. Đề nghị nhận đăng ký trước, hoặc chọn mô hình cần xét.</source>
        <translation>No model is registered or approved[ in the round “{round}”][ in {year:plain}]. Take registrations in first, or choose the models to assess.</translation>
    </message>
    <message>
        <source>Không có mẫu trình bày này</source>
        <translation>There is no such layout</translation>
    </message>
    <message>
        <source>Không có mẫu trình bày văn bản tên “{layout}”. Đề nghị chọn hệ Nhà nước (state), Đảng (party) hoặc Mặt trận, đoàn thể (front).</source>
        <translation>There is no layout of papers called “{layout}”. Please choose the system of the State (state), of the Party (party), or of the Front and its organisations (front).</translation>
    </message>
    <message>
        <source>Không có mục nào chờ quyết định mang mã “{conflict:plain}”; có thể đã được quyết định. Đề nghị xem lại danh sách.</source>
        <translation>Nothing that waits for a decision has the id “{conflict:plain}”; it may have been decided already. Look at the list again.</translation>
    </message>
    <message>
        <source>Không có mục nào mang mã “{record:plain}”. Đề nghị xem lại mã trong danh sách.</source>
        <translation>No record has the id “{record:plain}”. Look the id up in the list.</translation>
    </message>
    <message>
        <source>Không có mục nào.</source>
        <translation>Nothing there.</translation>
    </message>
    <message>
        <source>Không có mục “{name}”</source>
        <translation>There is no entry “{name}”</translation>
    </message>
    <message>
        <source>Không có nội dung “{field:plain}” để ghép cột vào. Có thể chọn: {known:plain}.</source>
        <translation>There is no “{field:plain}” that a column could be matched to. You can choose: {known:plain}.</translation>
    </message>
    <message>
        <source>Không có việc nào đến hạn trong kỳ</source>
        <translation>No duties fall due in the period</translation>
    </message>
    <message>
        <source>Không có đơn vị nào quá hạn</source>
        <translation>No unit is overdue</translation>
    </message>
    <message>
        <source>Không file nào có ô hoặc dòng “{key:plain}”. Đề nghị ghi tên trang, dấu ! và địa chỉ.</source>
        <translation>No file has a cell or row “{key:plain}”. Please write the name of the sheet, ! and the address.</translation>
    </message>
    <message>
        <source>Không ghi được mục “{field:plain}” ở đây. Có thể ghi: {known:plain}.</source>
        <translation>“{field:plain}” cannot be written here. Possible: {known:plain}.</translation>
    </message>
    <message>
        <source>Không ghi được “{parent}” là cấp trên của “{name}” vì “{parent}” lại trực thuộc “{name}”. Đề nghị chọn cấp trên khác.</source>
        <translation>“{parent}” cannot be above “{name}”, because “{parent}” itself belongs to “{name}”. Choose another superior.</translation>
    </message>
    <message>
        <source>Không ghi được “{path:file}”. Đề nghị đóng file trong Excel rồi chọn Thử lại, hoặc lưu với tên khác.</source>
        <translation>“{path:file}” could not be written. Close the file in Excel and choose Try again, or save it under another name.</translation>
    </message>
    <message>
        <source>Không ghi được “{path:file}”[ ({detail})]. Không có gì bị thay đổi. Đề nghị chọn nơi khác rồi thử lại.</source>
        <translation>“{path:file}” could not be written[ ({detail})]. Nothing was changed. Choose another place and try again.</translation>
    </message>
    <message>
        <source>Không giữ được số này</source>
        <translation>This number cannot be reserved</translation>
    </message>
    <message>
        <source>Không hồ sơ nào ghi file “{path:file}” (so theo nội dung, không theo tên) nên không giữ lại. Nếu cần, mở hồ sơ và đính kèm file này.</source>
        <translation>No record names the file “{path:file}” (compared by contents, not by name), so it was not kept. If you need it, open a record and attach it there.</translation>
    </message>
    <message>
        <source>Không khác</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>Không lập được báo cáo dạng “{suffix:plain}”. Đề nghị đặt tên file kết thúc bằng .pdf, .docx hoặc .xlsx.</source>
        <translation>A report cannot be made as “{suffix:plain}”. Give the file a name that ends in .pdf, .docx or .xlsx.</translation>
    </message>
    <message>
        <source>Không lập được loại file này</source>
        <translation>This kind of file cannot be made</translation>
    </message>
    <message>
        <source>Không lập được văn bản dạng “{kind}”. Đề nghị chọn PDF (pdf) hoặc Word (docx).</source>
        <translation>A paper cannot be made as “{kind}”. Please choose PDF (pdf) or Word (docx).</translation>
    </message>
    <message>
        <source>Không mở được file</source>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <source>Không mở được “{path:file}”</source>
        <translation>“{path:file}” cannot be opened</translation>
    </message>
    <message>
        <source>Không nhận văn bản mật</source>
        <translation>Classified documents are not taken in</translation>
    </message>
    <message>
        <source>Không nhận được bảng thành “{target:plain}”. Có thể nhận thành: {known:plain}.</source>
        <translation>A table cannot be taken in as “{target:plain}”. It can be taken in as: {known:plain}.</translation>
    </message>
    <message>
        <source>Không phải văn bản</source>
        <translation>Not a document</translation>
    </message>
    <message>
        <source>Không rõ {name:plain} là của tỉnh nào trong danh mục đơn vị hành chính. Chỉ cơ quan cấp tỉnh có mã đơn vị mới thêm được tất cả xã, phường; đề nghị ghi mã tỉnh cho cơ quan mình ở trang Đơn vị.</source>
        <translation>It is not clear to which province of the list {name:plain} belongs. Only a province&apos;s office with a code can add all its communes; please write the province&apos;s code for your office on the page Units.</translation>
    </message>
    <message>
        <source>Không thiếu file nào trong số các file đã đánh số.</source>
        <translation>None of the numbered files is missing.</translation>
    </message>
    <message>
        <source>Không thấy bảng nào có dòng tên cột trong file[, dù có {rows} dòng có nội dung]; trang tính có thể trống hoặc chỉ có hình, biểu đồ. Chưa ghi gì. Đề nghị xem lại nơi gửi có gửi nhầm file không, hoặc thêm dòng tên cột ở trên bảng rồi nhận lại.</source>
        <translation>No table with a row of headings was found in the file[, though {rows} rows have contents]; the sheets may be empty or hold only pictures and charts. Nothing was stored. Please ask the sender whether it is the right file, or add a row of headings above the table and take it in again.</translation>
    </message>
    <message>
        <source>Không thấy bảng nào trong “{name:plain}”. Đề nghị xem lại file: bảng cần có dòng tiêu đề cột và ít nhất hai cột.</source>
        <translation>No table was found in “{name:plain}”. Please look at the file: a table needs a row of headings and at least two columns.</translation>
    </message>
    <message>
        <source>Không thấy cột mã và tên đơn vị</source>
        <translation>No columns with codes and names of units</translation>
    </message>
    <message>
        <source>Không thấy cột tên đơn vị</source>
        <translation>There is no column of unit names</translation>
    </message>
    <message>
        <source>Không thấy file “{path:file}”</source>
        <translation>“{path:file}” not found</translation>
    </message>
    <message>
        <source>Không thấy ngày tháng ban hành. Đề nghị điền, ít nhất là tháng và năm.</source>
        <translation>No day of issue was found. Fill it in, at least month and year.</translation>
    </message>
    <message>
        <source>Không thấy thư mục</source>
        <translation>Folder not found</translation>
    </message>
    <message>
        <source>Không thấy thư mục “{path:plain}”. Đề nghị cắm lại USB hoặc nối lại ổ mạng, hoặc chọn thư mục khác.</source>
        <translation>The folder “{path:plain}” was not found. Plug the USB stick in again, reconnect the network drive, or choose another folder.</translation>
    </message>
    <message>
        <source>Không thấy trích yếu. Đề nghị điền vào.</source>
        <translation>No subject was found. Fill it in.</translation>
    </message>
    <message>
        <source>Không thấy tên cơ quan ban hành ở đầu văn bản. Đề nghị điền vào.</source>
        <translation>No issuing office was found at the head of the document. Fill it in.</translation>
    </message>
    <message>
        <source>Không tìm thấy hoặc không được phép mở “{name}”. Đề nghị kiểm tra tên và nơi lưu; nếu file ở USB hoặc ổ mạng, đề nghị nối lại rồi thử lại.</source>
        <translation>“{name}” was not found or may not be opened. Check its name and place; if it is on a USB stick or a network drive, connect it again and try again.</translation>
    </message>
    <message>
        <source>Không tính</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Không đóng được “{name}” vì đây là cơ quan đang dùng dữ liệu này.</source>
        <translation>“{name}” cannot be closed, because it is the office that uses these data.</translation>
    </message>
    <message>
        <source>Không đưa vào bản soạn mục {ordinals:plain}: việc riêng của cơ quan cấp trên.</source>
        <translation>Clause {ordinals:plain} is left out of the draft: it is the business of the superior office alone.</translation>
    </message>
    <message>
        <source>Không được phép ghi vào “{path:plain}”. Không có gì bị thay đổi. Đề nghị chọn thư mục khác, hoặc nhờ người quản trị máy cấp quyền ghi rồi thử lại.</source>
        <translation>Writing into “{path:plain}” is not permitted. Nothing was changed. Choose another folder, or ask the administrator of the PC for the right to write and try again.</translation>
    </message>
    <message>
        <source>Không đọc hoặc ghi được dữ liệu trong “{path:plain}”[ ({detail})]. Việc đang làm chưa được lưu; những gì đã lưu trước đó còn nguyên. Đề nghị thử lại.</source>
        <translation>The data in “{path:plain}” could not be read or written[ ({detail})]. The work under way was not saved; what was saved before is intact. Try again.</translation>
    </message>
    <message>
        <source>Không đọc được bộ tiêu chí mẫu</source>
        <translation>The sample criteria set cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được danh mục “{path:file}” đi kèm chương trình[ ({detail:plain})]. Đề nghị cài lại chương trình; dữ liệu của cơ quan không bị ảnh hưởng.</source>
        <translation>The list “{path:file}” that comes with the program cannot be read[ ({detail:plain})]. Install the program again; the office&apos;s data are not affected.</translation>
    </message>
    <message>
        <source>Không đọc được file danh sách</source>
        <translation>The list cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được file dữ liệu “{path:plain}”: file bị hỏng hoặc chép chưa xong. Chương trình không sửa gì. Đề nghị khôi phục từ bản sao lưu gần nhất trong “{backups:plain}”.</source>
        <translation>The data file “{path:plain}” cannot be read: it is damaged or was not copied completely. The program did not touch it. Restore the latest backup in “{backups:plain}”.</translation>
    </message>
    <message>
        <source>Không đọc được giai đoạn</source>
        <translation>The period cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được kỳ báo cáo</source>
        <translation>The reporting period cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được mẫu trình bày văn bản</source>
        <translation>The layout of papers cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được ngày tháng</source>
        <translation>The date cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được nội dung văn bản</source>
        <translation>The text of the letter cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được nội dung văn bản đã ghi sẵn</source>
        <translation>The content of the document, prepared before, cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được phông chữ “{path:file}” nên chưa lập được văn bản. Đề nghị cài lại chương trình rồi thử lại.</source>
        <translation>The font “{path:file}” cannot be read, so the paper was not made. Please install the program again, then try once more.</translation>
    </message>
    <message>
        <source>Không đọc được “{name:plain}”.[ {said:plain}]</source>
        <translation>“{name:plain}” cannot be read.[ {said:plain}]</translation>
    </message>
    <message>
        <source>Không đọc được “{path:file}”</source>
        <translation>“{path:file}” cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được “{path:file}” vì chương trình khác đang giữ. Đề nghị đóng file trong Excel rồi thử lại.</source>
        <translation>“{path:file}” cannot be read because another program holds it. Close the file in Excel and try again.</translation>
    </message>
    <message>
        <source>Không đồng ý[ ngày {day}][, {by:plain}][, {document:plain}]</source>
        <translation>Refused[ on {day}][, {by:plain}][, {document:plain}]</translation>
    </message>
    <message>
        <source>Kèm {files} ảnh và file[; {elsewhere} file không có trong máy này nên không kèm được].</source>
        <translation>With {files} photos and files[; {elsewhere} files are not on this PC and could not be added].</translation>
    </message>
    <message>
        <source>Kết quả của “{name}” chưa ghi mô hình tiếp tục, kết thúc hay không tiếp tục. Đề nghị chọn một mục.</source>
        <translation>The result of “{name}” does not say whether the model goes on, ended or was dropped. Please choose one.</translation>
    </message>
    <message>
        <source>Kết thúc: {names:plain}.</source>
        <translation>Ended: {names:plain}.</translation>
    </message>
    <message>
        <source>Kỳ báo cáo kết thúc ngày {day}. Khi chốt, số phải nộp, đã nộp, đúng hạn của từng đơn vị được giữ đúng như lúc báo cáo.</source>
        <translation>The reporting period ends on {day}. Closing keeps what was due, handed in and in time for each unit just as it was reported.</translation>
    </message>
    <message>
        <source>Kỳ này đã chốt số liệu</source>
        <translation>The figures of this period are closed</translation>
    </message>
    <message>
        <source>Loại hồ sơ này không có file đính kèm.</source>
        <translation>Records of this kind have no attached files.</translation>
    </message>
    <message>
        <source>Loại hồ sơ này không có mục “{field:plain}”. Đề nghị xem lại tên mục.</source>
        <translation>This kind of record has no item “{field:plain}”. Look at the name of the item again.</translation>
    </message>
    <message>
        <source>Loại “{kind:plain}” lập cho một văn bản. Đề nghị chọn văn bản trong sổ (dòng lệnh: --directive).</source>
        <translation>“{kind:plain}” is made for a letter. Please choose a letter of the register (command line: --directive).</translation>
    </message>
    <message>
        <source>Lý do trả lại quá ngắn</source>
        <translation>The reason for returning is too short</translation>
    </message>
    <message>
        <source>Lần nhận lại cùng nội dung “{name}” cũng không còn được tính.</source>
        <translation>The later taking of the same contents, “{name}”, does not count any more either.</translation>
    </message>
    <message>
        <source>Lần nhận “{name}” vẫn đang có hiệu lực nên không có gì để làm lại.</source>
        <translation>The import “{name}” is in force, so there is nothing to redo.</translation>
    </message>
    <message>
        <source>Lần nhận “{name}” đã được hoàn tác trước đó.</source>
        <translation>The import of “{name}” was undone before.</translation>
    </message>
    <message>
        <source>Lập báo cáo năm, chốt số liệu để so sánh về sau.</source>
        <translation>Make the year&apos;s report, close the figures for later comparison.</translation>
    </message>
    <message>
        <source>Lệnh chưa đúng: {detail}. Xem cách dùng: {command} --help.</source>
        <translation>Wrong command: {detail}. For help: {command} --help.</translation>
    </message>
    <message>
        <source>Lệnh còn thiếu {argument}. Xem cách dùng: {command} --help.</source>
        <translation>The command lacks {argument}. For help: {command} --help.</translation>
    </message>
    <message>
        <source>Muốn chia phải ghi tên ít nhất hai đơn vị mới, mỗi tên một dòng. Tên không được trùng nhau.</source>
        <translation>To divide a unit write the names of at least two new ones, one a line, all different.</translation>
    </message>
    <message>
        <source>Muốn gộp phải chọn ít nhất hai đơn vị đang hoạt động. Đơn vị chưa có trong danh sách thì thêm vào trước, rồi chọn tất cả và gộp.</source>
        <translation>To merge choose at least two units that exist. Add a unit that is not in the list first, then choose all of them and merge.</translation>
    </message>
    <message>
        <source>Máy không cho chạy bộ phận đọc file[ ({detail})], nên chưa đọc được file nào từ ngoài. Đề nghị kiểm tra phần mềm diệt virus có chặn chương trình không, rồi mở lại chương trình.</source>
        <translation>The PC does not let the reader of files run[ ({detail})], so no file from outside can be read. Check whether the antivirus software blocks the program, then start it again.</translation>
    </message>
    <message>
        <source>Máy không cho phép đọc “{path:plain}”. Đề nghị chép file sang thư mục khác rồi thử lại.</source>
        <translation>The PC does not permit reading “{path:plain}”. Copy the file to another folder and try again.</translation>
    </message>
    <message>
        <source>Máy không nhận tên file “{path:plain}”. Đề nghị chọn tên ngắn hơn, không có các dấu \ / : * ? &quot; &lt; &gt; |.</source>
        <translation>The PC does not accept the file name “{path:plain}”. Choose a shorter one without \ / : * ? &quot; &lt; &gt; |.</translation>
    </message>
    <message>
        <source>Máy này không có màn hình nên không mở được cửa sổ. Đề nghị dùng các lệnh dvk khác, hoặc thêm --shots THƯ_MỤC để lưu ảnh từng trang.</source>
        <translation>This computer has no screen, so no window can be opened. Please use the other dvk commands, or add --shots FOLDER to save a picture of every page.</translation>
    </message>
    <message>
        <source>Mô hình đã có quyết định</source>
        <translation>The model has a decision already</translation>
    </message>
    <message>
        <source>Mẫu của {name:plain} không có mục “{key:plain}”.</source>
        <translation>The template of {name:plain} has no entry “{key:plain}”.</translation>
    </message>
    <message>
        <source>Mẫu không khác mặc định</source>
        <translation>The layout does not differ from the default</translation>
    </message>
    <message>
        <source>Mẫu trình bày “{path:plain}” bị thiếu hoặc sai nội dung nên chưa lập được văn bản. Đề nghị chép lại file này từ bộ cài đặt hoặc cài lại chương trình.</source>
        <translation>The layout “{path:plain}” is missing or its content is wrong, so the paper was not made. Please copy this file again from the installer, or install the program again.</translation>
    </message>
    <message>
        <source>Mật khẩu chỉ khóa được bảng tính, không khóa được ảnh và bản quét gửi kèm. Đề nghị gửi bảng tính có mật khẩu trước, rồi gửi các file riêng.</source>
        <translation>A password locks the workbook only, not the photos and scans sent along. Please send the workbook with the password first, and the files separately.</translation>
    </message>
    <message>
        <source>Mật khẩu dài quá {limit} ký tự, Excel không mở được.</source>
        <translation>The password is longer than {limit} characters; Excel could not open it.</translation>
    </message>
    <message>
        <source>Mật khẩu không mở được file “{path:file}”. Không có gì bị thay đổi. Đề nghị kiểm tra chữ hoa, chữ thường và bộ gõ rồi nhập lại mật khẩu.</source>
        <translation>The password does not open “{path:file}”. Nothing has changed. Please check capitals, small letters and the input method, and enter it again.</translation>
    </message>
    <message>
        <source>Mới xem trước, chưa hoàn tác gì.</source>
        <translation>Only looked at; nothing has been undone.</translation>
    </message>
    <message>
        <source>Mở các kỳ của việc định kỳ, xác nhận mô hình nào tiếp tục, xem lại bộ tiêu chí của năm trước.</source>
        <translation>Open the periods of recurring duties, confirm which models go on, look again at last year&apos;s criteria.</translation>
    </message>
    <message>
        <source>Mở kỳ mới của việc định kỳ</source>
        <translation>Open new periods of recurring duties</translation>
    </message>
    <message>
        <source>Mở năm công tác {year:plain}</source>
        <translation>Open the working year {year:plain}</translation>
    </message>
    <message>
        <source>Mục này cần có nội dung.</source>
        <translation>This must be filled in.</translation>
    </message>
    <message>
        <source>Mục này không có mức</source>
        <translation>This entry has no rate</translation>
    </message>
    <message>
        <source>Mục {field:label} do chương trình tự tính hoặc tự ghi, không nhập trực tiếp được. Đề nghị dùng đúng việc ghi nhận của trang.</source>
        <translation>{field:label} is computed or recorded by the program and cannot be typed. Use the action of the page that records it.</translation>
    </message>
    <message>
        <source>Mục {ordinal}</source>
        <translation>Clause {ordinal}</translation>
    </message>
    <message>
        <source>Mục {ordinal} ghi “{text}” nhưng lịch không có ngày này, nên chưa thành hạn. Đề nghị xem bản gốc, ghi hạn đúng vào cột Hạn của nhiệm vụ.</source>
        <translation>Clause {ordinal} says “{text}” but no calendar has this day, so it is no deadline yet. Please look at the original and enter the right deadline in the task&apos;s column Deadline.</translation>
    </message>
    <message>
        <source>Mục {ordinal}: hạn không có trong lịch</source>
        <translation>Clause {ordinal}: a deadline that no calendar has</translation>
    </message>
    <message>
        <source>Mục “{field:plain}” trong file nội dung văn bản không đúng dạng[ ({value:plain})]. Đề nghị lấy lại bằng lệnh dvk letter read FILE --json rồi sửa trên bản đó.</source>
        <translation>“{field:plain}” in the file with the content of the document has the wrong form[ ({value:plain})]. Get it again with dvk letter read FILE --json and edit that.</translation>
    </message>
    <message>
        <source>Mục “{field}” ghi ngày {value}, sau ngày hôm nay. Đề nghị ghi ngày đã diễn ra.</source>
        <translation>“{field}” says {value}, a day after today. Write the day it happened.</translation>
    </message>
    <message>
        <source>Ngày ban hành để trống hoặc không rõ (“{date}”). Có thể lưu và bổ sung ngày sau.</source>
        <translation>The day of issue is empty or not clear (“{date}”). It can be saved and completed later.</translation>
    </message>
    <message>
        <source>Ngày có hiệu lực phải là một ngày cụ thể, ví dụ 01/7/2025.</source>
        <translation>The day it comes into force must be one day, for example 01/7/2025.</translation>
    </message>
    <message>
        <source>Ngày của đợt bị ngược</source>
        <translation>The days of the round are the wrong way round</translation>
    </message>
    <message>
        <source>Ngày gia hạn chưa đúng</source>
        <translation>The extended day is wrong</translation>
    </message>
    <message>
        <source>Ngày gia hạn {extended} không sau hạn cũ {due}. Đề nghị ghi ngày muộn hơn.</source>
        <translation>The extended day {extended} is not after the old due day {due}. Write a later day.</translation>
    </message>
    <message>
        <source>Ngày in trên văn bản không có trong lịch</source>
        <translation>The day printed on the letter is not in the calendar</translation>
    </message>
    <message>
        <source>Ngày nghỉ phải ghi đủ ngày, tháng, năm</source>
        <translation>A day off needs day, month and year</translation>
    </message>
    <message>
        <source>Ngày ngừng dùng không sau ngày bắt đầu</source>
        <translation>It would end before it begins</translation>
    </message>
    <message>
        <source>Ngày nhắc này đã ghi rồi, không ghi thêm.</source>
        <translation>This day of reminding is on record already; nothing was added.</translation>
    </message>
    <message>
        <source>Ngày này không có trong lịch</source>
        <translation>This day is not in the calendar</translation>
    </message>
    <message>
        <source>Ngày này đã ghi</source>
        <translation>This day is recorded already</translation>
    </message>
    <message>
        <source>Ngày tháng lưu trong file bị sai dạng</source>
        <translation>A date stored in the file has the wrong form</translation>
    </message>
    <message>
        <source>Ngày truyền thống công tác dân vận {day}: rà soát mô hình, xét công nhận, lập danh sách khen thưởng.</source>
        <translation>Tradition day of mass mobilisation {day}: look through the models, evaluate, list proposals for rewards.</translation>
    </message>
    <message>
        <source>Ngày văn bản sớm hơn ngày của căn cứ</source>
        <translation>The document is dated before one it is based on</translation>
    </message>
    <message>
        <source>Ngày {day:fixed_day} chưa đến: việc chưa xong và các nội dung khác vẫn ở đơn vị cũ, đến ngày đó chương trình tự chuyển.</source>
        <translation>{day:fixed_day} has not come yet: unfinished work and all else stays with the former unit; the program carries it over on that day.</translation>
    </message>
    <message>
        <source>Người chấm này không có trong đợt xét “{name}”. Đề nghị thêm người chấm trước.</source>
        <translation>This scorer is not in the assessment round “{name}”. Add the scorer first.</translation>
    </message>
    <message>
        <source>Người chấm “{scorer}” đã có trong đợt xét “{name}”. Nếu là người khác trùng tên, đề nghị ghi thêm chức vụ.</source>
        <translation>The scorer “{scorer}” is in the assessment round “{name}” already. If it is somebody else of the same name, add the position.</translation>
    </message>
    <message>
        <source>Nhiệm vụ không có mốc thứ {place}</source>
        <translation>The task has no date number {place}</translation>
    </message>
    <message>
        <source>Nhiệm vụ này đang có {count} mốc thời gian, nên chỉ sửa được mốc trong số đó hoặc ghi thêm mốc ngay sau mốc cuối. Xem các mốc theo thứ tự bằng lệnh dvk directives show.</source>
        <translation>This task has {count} dates: one of them can be corrected, or one added right after the last. See them in their order with dvk directives show.</translation>
    </message>
    <message>
        <source>Nhóm chưa có đơn vị nào</source>
        <translation>The group has no units yet</translation>
    </message>
    <message>
        <source>Nơi gửi “{name}” tự khai báo cơ quan, là một dòng khác với “{name}” trong danh sách trực thuộc của cơ quan ta (hai mã khác nhau). Đề nghị gửi gói dữ liệu cho nơi gửi để họ gộp hai dòng (trang Đơn vị, “Gộp đơn vị”, hoặc dvk units merge {own} {other} --into {other} --on NGÀY) và gửi lại; phần họ trả lời trước khi gộp nằm ngoài phạm vi thì chọn nhận cả phần ngoài phạm vi.</source>
        <translation>The sender “{name}” was set up by hand and is another line than “{name}” in our list (their codes differ). Please send it a data bundle so that it merges the two lines (page Units, “Merge units”, or dvk units merge {own} {other} --into {other} --on DATE) and sends again; what it answered before merging is outside its scope then: choose to take that in as well.</translation>
    </message>
    <message>
        <source>Nội dung dài {length} ký tự, mỗi ô chỉ chứa được {longest} ký tự. Đề nghị rút gọn, hoặc đưa phần còn lại vào file đính kèm.</source>
        <translation>The text has {length} characters, a field holds {longest} only. Shorten it, or put the rest into an attached file.</translation>
    </message>
    <message>
        <source>Nội dung file “{path:file}” khi mở ra quá lớn so với mức cho phép[ ({limit:size})]. Không có gì bị thay đổi. Đề nghị nơi gửi chia nhỏ rồi gửi lại.</source>
        <translation>Unpacked, “{path:file}” is larger than allowed[ ({limit:size})]. Nothing was changed. Ask the sender to split it and send it again.</translation>
    </message>
    <message>
        <source>Nội dung giống hệt “{value}” đang xem cùng lúc, không có gì mới để nhận.</source>
        <translation>The contents are the same as in “{value}”, which you are looking at together with it; there is nothing new to take in.</translation>
    </message>
    <message>
        <source>Nội dung quá dài</source>
        <translation>The text is too long</translation>
    </message>
    <message>
        <source>Nội dung văn bản[ “{name}”] quá rối nên đã dừng đọc giữa chừng; không có gì bị thay đổi. Đề nghị dán riêng phần chữ cần đọc, hoặc nhập văn bản bằng tay và đính kèm file.</source>
        <translation>The text of the letter[ “{name}”] is too tangled, so reading was stopped half-way; nothing was changed. Please paste only the part to be read, or enter the letter by hand and attach the file.</translation>
    </message>
    <message>
        <source>Nộp trễ {days} ngày</source>
        <translation>Handed in {days} days late</translation>
    </message>
    <message>
        <source>Nộp đúng hạn</source>
        <translation>Handed in on time</translation>
    </message>
    <message>
        <source>Phiếu Word có {forms} mô hình, chỉ đọc lại được khoảng {limit} mô hình; chưa lập file. Đề nghị chọn dạng danh sách, hoặc lập riêng cho từng đơn vị.</source>
        <translation>The Word form has {forms} models, and only about {limit} can be read again; no file was made. Choose the list shape, or make one for each unit.</translation>
    </message>
    <message>
        <source>Phiếu giấy để in không đặt mật khẩu và không kèm file. Đề nghị bỏ lựa chọn đó rồi lập lại.</source>
        <translation>A paper form to print has no password and no files with it. Please drop that choice and make it again.</translation>
    </message>
    <message>
        <source>Phiếu gửi về[ của {sender}] chưa ghi gì thêm: không có dòng nào được ghi. Đề nghị hỏi lại đơn vị, có thể đã gửi nhầm file chưa ghi.</source>
        <translation>The form[ of {sender}] came back with nothing filled in: no row has anything new. Ask the unit; perhaps it sent the empty file by mistake.</translation>
    </message>
    <message>
        <source>Phần dữ liệu ẩn trong “{path:file}” bị mất hoặc bị sửa. Không có gì bị thay đổi. Đề nghị nơi gửi lập lại file.</source>
        <translation>The hidden data in “{path:file}” are missing or were altered. Nothing was changed. Ask the sender to make the file again.</translation>
    </message>
    <message>
        <source>Phần dữ liệu ẩn trong “{path:file}” khi mở ra lớn quá mức cho phép[ ({limit:size})]. Không có gì bị thay đổi. Đề nghị nơi gửi chia nhỏ gói.</source>
        <translation>Unpacked, the hidden data in “{path:file}” are larger than allowed[ ({limit:size})]. Nothing was changed. Ask the sender to split the data package.</translation>
    </message>
    <message>
        <source>Phần ghi nhận của phiếu bị sửa</source>
        <translation>The form&apos;s own marks were altered</translation>
    </message>
    <message>
        <source>Phần ẩn ghi nhận phiếu trong “{path:file}” bị sửa hoặc không còn nguyên. Không có gì bị thay đổi. Đề nghị đơn vị gửi lại file, không sửa các trang và cột ẩn.</source>
        <translation>The hidden marks of the form in “{path:file}” were altered or are not intact. Nothing was changed. Ask the unit to send the file again, without changing hidden sheets and columns.</translation>
    </message>
    <message>
        <source>Quan hệ trên, dưới theo các mục sẵn có của danh mục {list}; có thể đổi tên, đổi thứ tự từng mục.</source>
        <translation>What is above and below follows from the shipped entries of the list {list}; they can be renamed and put in another order.</translation>
    </message>
    <message>
        <source>Quyết định ký ngày {signed:fixed_day}, sau ngày có hiệu lực {day:fixed_day}. Vẫn lưu được; đề nghị xem lại hai ngày này.</source>
        <translation>The decision is signed on {signed:fixed_day}, after the day it takes effect, {day:fixed_day}. It can be saved all the same; please check both days.</translation>
    </message>
    <message>
        <source>Quyết định {number:plain} chưa có ngày. Vẫn lưu được; đề nghị ghi ngày quyết định.</source>
        <translation>Decision {number:plain} has no day yet. It can be saved all the same; please enter the day of the decision.</translation>
    </message>
    <message>
        <source>Quá hạn {days} ngày</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>Sáp nhập từ {former}[ (Quyết định {decision:plain})].</source>
        <translation>Merged from {former}[ (decision {decision:plain})].</translation>
    </message>
    <message>
        <source>Sáp nhập vào {after}[ (Quyết định {decision:plain})].</source>
        <translation>Merged into {after}[ (decision {decision:plain})].</translation>
    </message>
    <message>
        <source>Sẽ ẩn “{title}”: sau khi nhận đã có người ghi tiếp[ ({office})].</source>
        <translation>“{title}” will be hidden: somebody has added to it after the import[ ({office})].</translation>
    </message>
    <message>
        <source>Số liệu hai nơi chưa khớp: nơi này có phần nơi gửi chưa nhận, hoặc còn file chưa tới. Đề nghị gửi gói dữ liệu cho nơi gửi.</source>
        <translation>The two places do not hold the same yet: this one has something that the sender has not received, or a file has not arrived. Please send the sender a bundle.</translation>
    </message>
    <message>
        <source>Số liệu hai nơi khớp nhau.</source>
        <translation>Both places hold the same.</translation>
    </message>
    <message>
        <source>Số liệu không thể âm</source>
        <translation>Figures cannot be negative</translation>
    </message>
    <message>
        <source>Số liệu {period:plain} đã chốt trước đây. Muốn chốt lại thì mở lại kỳ đó, ghi lý do, rồi chốt.</source>
        <translation>The figures of {period:plain} were closed before. To close them anew, open the period again, give the reason, then close it.</translation>
    </message>
    <message>
        <source>Số phải từ 1 trở lên, mỗi lần giữ nhiều nhất {most} số. Đề nghị ghi lại.</source>
        <translation>Numbers begin at 1, and at most {most} can be reserved at once. Please enter it again.</translation>
    </message>
    <message>
        <source>Số thôn, tổ dân phố phải từ 0 đến {most}; đã ghi {count}. Đề nghị ghi lại.</source>
        <translation>The number of villages and residential groups must be from 0 to {most}; {count} was written. Please write it again.</translation>
    </message>
    <message>
        <source>Số tiền chưa rõ</source>
        <translation>The amount is not clear</translation>
    </message>
    <message>
        <source>Số {number} là số của {letter}, nên không trả lại được. Nếu ghi nhầm, đề nghị sửa số ở văn bản đó.</source>
        <translation>Number {number} is that of {letter} and cannot be given back. If it was recorded by mistake, correct the number of that letter.</translation>
    </message>
    <message>
        <source>Số {number} là số đã giữ cho “{purpose}”.</source>
        <translation>Number {number} is reserved for “{purpose}”.</translation>
    </message>
    <message>
        <source>Số {number} đã có nơi dùng</source>
        <translation>Number {number} is taken</translation>
    </message>
    <message>
        <source>Số {number} đã cấp cho “{letter}”; nên xem lại số.</source>
        <translation>Number {number} was given to “{letter}”; please check the number.</translation>
    </message>
    <message>
        <source>Số {number} đã dùng</source>
        <translation>Number {number} is used</translation>
    </message>
    <message>
        <source>Số {number} đã dùng hoặc đã giữ cho “{purpose}”. Đề nghị chọn số khác, hoặc trả lại số đó trước.</source>
        <translation>Number {number} is used, or reserved for “{purpose}”. Choose another number, or give that one back first.</translation>
    </message>
    <message>
        <source>Số {number} đã trả lại trước đó.</source>
        <translation>Number {number} was given back before.</translation>
    </message>
    <message>
        <source>Sổ tính từ ngày {since} đến ngày {until} thì không có ngày nào. Đề nghị ghi lại hai ngày.</source>
        <translation>From {since} to {until} the book has no day. Please write the two days again.</translation>
    </message>
    <message>
        <source>Sổ tự cấp số chưa bật</source>
        <translation>Own numbering is not turned on</translation>
    </message>
    <message>
        <source>Thiếu phông chữ của chương trình</source>
        <translation>A font of the program is missing</translation>
    </message>
    <message>
        <source>Thành lập[ (Quyết định {decision:plain})].</source>
        <translation>Established[ (decision {decision:plain})].</translation>
    </message>
    <message>
        <source>Thư mục chỉ cho đọc</source>
        <translation>The folder is read-only</translation>
    </message>
    <message>
        <source>Thư mục dữ liệu “{path:plain}” đang được chương trình khác dùng[: {holder}][, từ {since}]. Mỗi lúc chỉ một nơi được ghi. Vẫn xem được. Muốn ghi, đề nghị đóng chương trình đó rồi thử lại.</source>
        <translation>The data folder “{path:plain}” is in use by another program[: {holder}][, since {since}]. Only one may write at a time. Viewing is still possible. To write, close that program and try again.</translation>
    </message>
    <message>
        <source>Thư mục “{folder:plain}” đã có dữ liệu của một cơ quan. Đề nghị chọn thư mục trống để khai báo cơ quan mới.</source>
        <translation>The folder “{folder:plain}” holds the data of an office already. Choose an empty folder to set up a new office.</translation>
    </message>
    <message>
        <source>Thư mục “{path:file}” không có file bảng tính nào. Đề nghị xem lại thư mục.</source>
        <translation>The folder “{path:file}” holds no workbook. Please look at the folder again.</translation>
    </message>
    <message>
        <source>Thư mục “{path:file}”: {files} file cần xem, bỏ qua {known} file đã nhận và {copies} file chép lại.</source>
        <translation>Folder “{path:file}”: {files} files to look at, passed over {known} taken in before and {copies} copies.</translation>
    </message>
    <message>
        <source>Thư mục “{path:plain}” chưa có dữ liệu của cơ quan nào. Đề nghị khai báo cơ quan trước (lệnh dvk init), hoặc chọn đúng thư mục dữ liệu.</source>
        <translation>The folder “{path:plain}” holds no office&apos;s data yet. Set up the office first (command dvk init), or choose the right data folder.</translation>
    </message>
    <message>
        <source>Tiêu chí này không có trong bộ tiêu chí của đợt xét. Đề nghị dùng đúng phiếu của đợt xét “{name}”.</source>
        <translation>This criterion is not in the criteria set of the assessment round. Use the sheet of the round “{name}”.</translation>
    </message>
    <message>
        <source>Tiêu chí “{criterion}” cho điểm theo bước {step}; phiếu ghi {value}. Đề nghị xem lại phiếu.</source>
        <translation>The criterion “{criterion}” gives points in steps of {step}; the sheet says {value}. Look at the sheet again.</translation>
    </message>
    <message>
        <source>Tiêu chí “{criterion}” chỉ cho điểm từ 0 đến {maximum}; phiếu ghi {value}. Đề nghị xem lại phiếu.</source>
        <translation>The criterion “{criterion}” gives 0 to {maximum} points; the sheet says {value}. Look at the sheet again.</translation>
    </message>
    <message>
        <source>Tiêu chí “{criterion}” có điểm liệt {minimum} cao hơn điểm tối đa {maximum}. Đề nghị sửa lại.</source>
        <translation>The criterion “{criterion}” asks for at least {minimum} points, which is more than its maximum {maximum}. Correct it.</translation>
    </message>
    <message>
        <source>Trang “{sheet}” có hai cột “{value}” ghi khác nhau: chỉ đọc cột đứng trước. Đề nghị xem lại, nếu cột sau mới đúng thì xóa cột trước rồi gửi lại.</source>
        <translation>The sheet “{sheet}” has two columns “{value}” with different contents: only the first one is read. Please look at it; if the later one is right, delete the first and send it again.</translation>
    </message>
    <message>
        <source>Trang “{sheet}” có {cells} ô gõ bằng phông chữ cũ, đã đổi sang Unicode, ví dụ “{before:plain}” thành “{value}”. Đề nghị xem lại các ô này.</source>
        <translation>The sheet “{sheet}” had {cells} cells typed in an old font, turned into Unicode, for example “{before:plain}” into “{value}”. Please look at these cells.</translation>
    </message>
    <message>
        <source>Trang “{sheet}” không còn cột “{value}”: coi như đơn vị không sửa gì ở cột này. Nếu cần, đề nghị đơn vị gửi lại file còn đủ cột.</source>
        <translation>The sheet “{sheet}” no longer has the column “{value}”: the unit is taken to have changed nothing in it. If need be, ask for the file with all its columns.</translation>
    </message>
    <message>
        <source>Trang “{sheet}” là bảng chép lại của phiếu, không còn cột ẩn, nên không đọc; chỉ đọc trang chính của phiếu. Nếu nội dung mới nằm ở bảng chép, đề nghị chép sang trang chính rồi gửi lại.</source>
        <translation>The sheet “{sheet}” is a copy of the form without its hidden columns and was not read; only the form&apos;s own sheet is. If the new contents stand in the copy, please copy them to the form&apos;s own sheet and send it again.</translation>
    </message>
    <message>
        <source>Trang “{sheet}” thuộc bản chương trình mới hơn nên chưa đọc được. Đề nghị cài bản mới.</source>
        <translation>The sheet “{sheet}” belongs to a newer program and cannot be read yet. Install the new version.</translation>
    </message>
    <message>
        <source>Trang “{sheet}” được chép từ phiếu khác sang nên không đọc ở đây. Đề nghị gửi riêng file của phiếu đó.</source>
        <translation>The sheet “{sheet}” was copied from another form and is not read here. Ask for the file of that form.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”, dòng {row:plain} không có ô “{column:plain}” để sửa. Đề nghị xem lại địa chỉ ô.</source>
        <translation>On the sheet “{sheet}”, row {row:plain} has no cell “{column:plain}” to mend. Please look at the address again.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”: cột “{value}” nay mang tên “{now}”, vẫn đọc là “{value}”. Nếu đơn vị đã dùng cột này để ghi việc khác, đề nghị trả lại tên cột và ghi lại.</source>
        <translation>Sheet “{sheet}”: the column “{value}” is now called “{now}”, it is still read as “{value}”. If the unit used it for something else, please give the column its name back and write it again.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”: dòng {cell:plain} “{value}” chép lại y nguyên một dòng ở trên nên chỉ tính một lần.</source>
        <translation>Sheet “{sheet}”: row {cell:plain} “{value}” is an exact copy of a row above and counts once.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”: {count} dòng tiêu đề nhóm, dòng cộng hoặc tiêu đề lặp lại không phải là số liệu nên không nhận (dòng {rows:plain}).</source>
        <translation>Sheet “{sheet}”: {count} group headings, totals or repeated headings are no data and were not taken in (rows {rows:plain}).</translation>
    </message>
    <message>
        <source>Trang “{sheet}”: {count} dòng đang bị ẩn trong file (do lọc hoặc ẩn tay) vẫn được đọc. Đề nghị xem lại, dòng nào không cần thì bỏ ra.</source>
        <translation>Sheet “{sheet}”: {count} rows hidden in the file (by a filter or by hand) are read all the same. Please look at them and leave out those that are not needed.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”: {count} ô ghi “nt”, “như trên” hoặc dấu ngoặc kép được đọc theo dòng trên (ô {cells:plain}).</source>
        <translation>Sheet “{sheet}”: {count} cells with “nt”, “như trên” or a ditto mark are read as the row above has it (cells {cells:plain}).</translation>
    </message>
    <message>
        <source>Trang “{sheet}”: {count} ô gõ bằng phông chữ cũ hoặc có ký tự lạ đã được đọc lại, ví dụ “{before:plain}” đọc là “{after:plain}”.</source>
        <translation>Sheet “{sheet}”: {count} cells typed in an old font or with odd characters were read anew, for example “{before:plain}” as “{after:plain}”.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”: {rows} dòng không còn mã ở cột ẩn (cột bị xóa, bị kéo hoặc chép đè) nên không biết là dòng nào đã gửi. Đề nghị xem ở mục nghi trùng, hoặc gửi lại file còn đủ cột ẩn.</source>
        <translation>Sheet “{sheet}”: {rows} rows have lost their mark in the hidden column (deleted, dragged or pasted over), so it is not known which rows were sent. Please look under “Perhaps one”, or send the file again with its hidden columns.</translation>
    </message>
    <message>
        <source>Trang “{sheet}”: {rows} dòng được sắp xếp mà không kèm các cột ẩn; đã ghép lại theo tên dòng. Đề nghị xem lại các dòng này trước khi nhận.</source>
        <translation>Sheet “{sheet}”: {rows} rows were sorted without the hidden columns; they were put together again by their names. Please look at these rows before taking them in.</translation>
    </message>
    <message>
        <source>Trong file không còn ô nào khác với mẫu đã gửi đi, mà đơn vị này đã gửi phiếu này rồi (“{name}”, nhận ngày {at:date}). Nếu đơn vị bỏ hết nội dung đã ghi thì thay bản đã nhận; nếu chỉ là mẫu chưa ghi gì thì giữ bản đã nhận.</source>
        <translation>No cell of the file differs any more from the form that was sent, and this unit returned the form before (“{name}”, taken in on {at:date}). If the unit dropped all it had written, let this file replace what was taken in; if it is just an empty form, keep what was taken in.</translation>
    </message>
    <message>
        <source>Trong file không có cột “Tên đơn vị”. Đề nghị đặt tên cột như vậy rồi chọn lại file.</source>
        <translation>The file has no column “Tên đơn vị”. Please name the column so and choose the file again.</translation>
    </message>
    <message>
        <source>Trong {period:plain} không có việc nào của đơn vị cấp dưới đến hạn nên chưa có gì để chốt.</source>
        <translation>In {period:plain} no duties of the units below fall due, so there is nothing to close.</translation>
    </message>
    <message>
        <source>Trả lại báo cáo thì phải ghi lý do để đơn vị biết cần bổ sung gì.</source>
        <translation>Returning a report needs a reason, so that the unit knows what to complete.</translation>
    </message>
    <message>
        <source>Trả lại số cần ghi lý do để tra cứu về sau.</source>
        <translation>Giving a number back needs a reason, to look it up later.</translation>
    </message>
    <message>
        <source>Tách ra từ {former}[ (Quyết định {decision:plain})].</source>
        <translation>Taken out of {former}[ (decision {decision:plain})].</translation>
    </message>
    <message>
        <source>Tên mục cần có chữ hoặc số. Đề nghị ghi lại.</source>
        <translation>The name of an entry needs letters or digits. Please enter it again.</translation>
    </message>
    <message>
        <source>Tên này đã có trong năm</source>
        <translation>This name exists in that year already</translation>
    </message>
    <message>
        <source>Tên “{name}” không có chữ</source>
        <translation>The name “{name}” has no letters</translation>
    </message>
    <message>
        <source>Tổng kết năm {year:plain}</source>
        <translation>Sum up the year {year:plain}</translation>
    </message>
    <message>
        <source>Tổng điểm các tiêu chí không bằng tổng điểm đã ghi</source>
        <translation>The criteria do not add up to the total given</translation>
    </message>
    <message>
        <source>Từ ngày nào phải là một ngày cụ thể, ví dụ 01/7/2025. Đề nghị ghi lại.</source>
        <translation>The first day must be an exact day, for example 01/7/2025. Please enter it again.</translation>
    </message>
    <message>
        <source>Từ ngày {first} đến ngày {last}: ngày cuối phải sau ngày đầu, và một lần nghỉ không quá {longest} ngày. Đề nghị xem lại hai ngày.</source>
        <translation>From {first} to {last}: the last day must come after the first, and days off in a row are at most {longest}. Please check both days.</translation>
    </message>
    <message>
        <source>Việc còn dở đã kết thúc theo văn bản</source>
        <translation>Open duties ended with the letter</translation>
    </message>
    <message>
        <source>Việc của “{unit}” đã chuyển cho “{heir}”, nhưng việc của “{heir}” đã ghi kết quả khác với file này: giữ như đã ghi. Nếu kết quả trong file mới đúng thì sửa ở việc của “{heir}”.</source>
        <translation>The duty of “{unit}” went over to “{heir}”, but another result than this file&apos;s is recorded for “{heir}”: it stays as recorded. If the file is right, change it at the duty of “{heir}”.</translation>
    </message>
    <message>
        <source>Việc của “{unit}” đã chuyển cho “{heir}”: kết quả trong file được ghi cho “{heir}”, không tính cho đơn vị cũ.</source>
        <translation>The duty of “{unit}” went over to “{heir}”: the result in the file is recorded for “{heir}”, not for the former unit.</translation>
    </message>
    <message>
        <source>Việc này chưa ghi ai phải làm. Đề nghị để là việc của cơ quan ta hoặc chọn đơn vị.</source>
        <translation>Nobody is named who has to do this. Please leave it as a duty of our office or choose units.</translation>
    </message>
    <message>
        <source>Việc này đã chuyển giao, nên ghi vào việc của đơn vị kế thừa: {heirs}.</source>
        <translation>This duty was handed over, so please record it at the duty of the successor: {heirs}.</translation>
    </message>
    <message>
        <source>Văn bản chưa có số. Có thể lưu và bổ sung số sau; liên kết với các nhiệm vụ vẫn giữ nguyên.</source>
        <translation>The document has no number yet. It can be saved and the number added later; the links to its tasks are kept.</translation>
    </message>
    <message>
        <source>Văn bản chưa giao việc cho ai</source>
        <translation>The letter gives nobody a task</translation>
    </message>
    <message>
        <source>Văn bản có dấu bí mật nhà nước nên không được đưa vào chương trình, kể cả trích yếu; đề nghị đăng ký ở sổ riêng, trên máy dành cho tài liệu mật. Chương trình không giữ lại nội dung đã đọc.</source>
        <translation>The document bears a stamp of state secrecy and must not be taken into the program, not even its subject; enter it in the separate register, on the PC for classified material. The program kept nothing of what was read.</translation>
    </message>
    <message>
        <source>Văn bản có dấu “{stamp}”: được đánh dấu lưu hành nội bộ và không đưa vào file gửi đi.</source>
        <translation>The letter bears “{stamp}”: it is marked as internal and does not go into files that are sent.</translation>
    </message>
    <message>
        <source>Văn bản của nhiều cơ quan, còn được ký bởi: {names}. Phiếu ghi một người ký; nếu cần người khác, đề nghị sửa.</source>
        <translation>A letter of several offices, also signed by: {names}. The form holds one signer; please change it if it should be another.</translation>
    </message>
    <message>
        <source>Văn bản dài hơn mức một ô chứa được nên chỉ giữ phần đầu của nội dung chữ; file gốc vẫn giữ nguyên.</source>
        <translation>The document is longer than a field holds, so only the beginning of its text was kept; the original file is kept whole.</translation>
    </message>
    <message>
        <source>Văn bản in “{text}” nhưng lịch không có ngày này, nên mới ghi được tháng. Đề nghị xem bản gốc, ghi ngày đúng.</source>
        <translation>The letter has “{text}”, but the calendar has no such day, so only the month is recorded. Please look at the original and enter the right day.</translation>
    </message>
    <message>
        <source>Văn bản lưu hành nội bộ không đưa vào file gửi đi: đề nghị chuyển cho các đơn vị được giao bằng đường khác.</source>
        <translation>An internal letter is in no file that is sent: please bring it to the units it was assigned to in another way.</translation>
    </message>
    <message>
        <source>Văn bản này có thể đã vào sổ</source>
        <translation>This document may be in the register already</translation>
    </message>
    <message>
        <source>Văn bản nêu {groups}, nhưng trong danh mục chưa có đơn vị nào thuộc đó nên chưa ai được giao. Bổ sung ở trang Đơn vị, thẻ Nhóm đơn vị, rồi giao xuống.</source>
        <translation>The document names {groups}, but no unit entered here belongs to that yet, so nobody was assigned. Complete it on the page Units, tab Unit groups, then assign.</translation>
    </message>
    <message>
        <source>Văn bản quá dài</source>
        <translation>The letter is too long</translation>
    </message>
    <message>
        <source>Văn bản quá lớn</source>
        <translation>The document is too large</translation>
    </message>
    <message>
        <source>Văn bản trống</source>
        <translation>The document is empty</translation>
    </message>
    <message>
        <source>Văn bản đề ngày {date} nhưng lại dẫn {cited} ngày {cited_date}, tức là văn bản được dẫn có ngày muộn hơn. Ngày in trên văn bản được giữ nguyên; nếu là lỗi đánh máy, đề nghị ghi ngày hiệu chỉnh và lý do.</source>
        <translation>The document is dated {date} but cites {cited} dated {cited_date}, which is a later day. The day printed on the document is kept; if it is a misprint, write a corrected day and the reason.</translation>
    </message>
    <message>
        <source>Văn bản “{name}” chưa phát hành nên chưa gửi đi được. Đề nghị ghi số và ngày ban hành (hoặc ngày phát hành) rồi lập lại.</source>
        <translation>The letter “{name}” has not been issued, so it cannot be sent yet. Please enter its number and date (or the day of issue), then make the file again.</translation>
    </message>
    <message>
        <source>Xin gia hạn[ ngày {day}][ theo {document:plain}]</source>
        <translation>Extension asked for[ on {day}][ by {document:plain}]</translation>
    </message>
    <message>
        <source>Xong. Mở bằng: dvk gui --data &quot;{path:plain}&quot;</source>
        <translation>Done. Open it with: dvk gui --data &quot;{path:plain}&quot;</translation>
    </message>
    <message>
        <source>Xóa: {reason:plain}</source>
        <translation>Deleted: {reason:plain}</translation>
    </message>
    <message>
        <source>Xếp loại ghi chưa đúng</source>
        <translation>The class is wrong</translation>
    </message>
    <message>
        <source>[Số đến {arrival_number}, ]{number} của {issuer}[, ngày {date},] đã có trong sổ.</source>
        <translation>[Arrival no. {arrival_number}, ]{number} of {issuer}[, {date},] is in the register already.</translation>
    </message>
    <message>
        <source>[mục {task}][, hạn {day}][, {period}]</source>
        <translation>[clause {task}][, due {day}][, {period}]</translation>
    </message>
    <message>
        <source>[theo {number}][, mục {task}][, {period}][ trước ngày {due}][ (quá hạn {days} ngày)]</source>
        <translation>[by {number}][, clause {task}][, {period}][ before {due}][ ({days} days overdue)]</translation>
    </message>
    <message>
        <source>báo cáo kết quả thực hiện</source>
        <translation>report on the results</translation>
    </message>
    <message>
        <source>còn {units}/{of} đơn vị</source>
        <translation>{units}/{of} units still missing</translation>
    </message>
    <message>
        <source>có trong máy</source>
        <translation>on this PC</translation>
    </message>
    <message>
        <source>file ở {unit}</source>
        <translation>file at {unit}</translation>
    </message>
    <message>
        <source>file “{name}” đã ghi đủ</source>
        <translation>file “{name}” is complete</translation>
    </message>
    <message>
        <source>kết quả thực hiện mục {task}</source>
        <translation>results of clause {task}</translation>
    </message>
    <message>
        <source>lại file dữ liệu số {numbers:plain} chưa đến nơi</source>
        <translation>again the data file no. {numbers:plain}, which did not arrive</translation>
    </message>
    <message>
        <source>phiếu đăng ký mô hình, điển hình “{round}”</source>
        <translation>form for registering models and examples “{round}”</translation>
    </message>
    <message>
        <source>trên {count:number} hồ sơ</source>
        <translation>of {count:number} records</translation>
    </message>
    <message>
        <source>trước {day}</source>
        <translation>before {day}</translation>
    </message>
    <message>
        <source>văn bản {subject}</source>
        <translation>the letter {subject}</translation>
    </message>
    <message>
        <source>{count} thay đổi, {same} dòng như danh mục đang dùng[, dòng không đọc được: {wrong:plain}].</source>
        <translation>{count} changes, {same} rows as in the list in use[, rows that cannot be read: {wrong:plain}].</translation>
    </message>
    <message>
        <source>{count} việc chưa xong của văn bản này đã kết thúc vì văn bản thu hồi hoặc được thay thế. Việc nào vẫn phải làm thì giao lại theo văn bản mới.</source>
        <translation>{count} open duties of this letter have ended, because it was withdrawn or replaced. What must still be done is to be assigned again by the new letter.</translation>
    </message>
    <message>
        <source>{count} ô trước có nội dung mà trong file để trống, ví dụ ở “{value}”: đã nhận, nay các ô đó để trống.</source>
        <translation>{count} cells that had contents are empty in the file, for example in “{value}”: this was taken in, those cells are empty now.</translation>
    </message>
    <message>
        <source>{count} ô đang có nội dung mà trong file để trống, ví dụ ở “{value}”: nhận file thì các ô đó để trống.</source>
        <translation>{count} cells have contents here and are empty in the file, for example at “{value}”: taking in the file empties them.</translation>
    </message>
    <message>
        <source>{count} đơn vị có tên dưới đây</source>
        <translation>the {count} units named below</translation>
    </message>
    <message>
        <source>{count} đơn vị đang theo hạn cũ {old} của mục {ordinal}, nay là {new}; chưa chuyển hạn của đơn vị nào.</source>
        <translation>{count} units follow the old deadline {old} of clause {ordinal}, now {new}; none has been moved.</translation>
    </message>
    <message>
        <source>{done}/{expected} đã nộp, {on_time} đúng hạn</source>
        <translation>{done}/{expected} handed in, {on_time} on time</translation>
    </message>
    <message>
        <source>{field:label} chưa đúng</source>
        <translation>{field:label} is wrong</translation>
    </message>
    <message>
        <source>{field:label} dài {length} ký tự, chỉ chứa được {longest} ký tự. Đề nghị rút gọn.</source>
        <translation>{field:label} has {length} characters, it holds {longest} only. Shorten it.</translation>
    </message>
    <message>
        <source>{field:label} không có trong danh mục</source>
        <translation>{field:label} is not in the list</translation>
    </message>
    <message>
        <source>{field:label} là {value}, phải từ {minimum}[ đến {maximum}]. Đề nghị xem lại con số.</source>
        <translation>{field:label} is {value}, it must be from {minimum}[ to {maximum}]. Look at the number again.</translation>
    </message>
    <message>
        <source>{field:label} ngoài mức cho phép</source>
        <translation>{field:label} is outside its limits</translation>
    </message>
    <message>
        <source>{field:label} quá dài</source>
        <translation>{field:label} is too long</translation>
    </message>
    <message>
        <source>{field}: chưa rõ “{text:plain}” là gì ({count} dòng). Đề nghị chọn giá trị cho chữ này.</source>
        <translation>{field}: it is not clear what “{text:plain}” is ({count} rows). Please choose a value for these words.</translation>
    </message>
    <message>
        <source>{field}: “{text:plain}” có thể là {candidates} ({count} dòng). Đề nghị chọn một đơn vị cho chữ này.</source>
        <translation>{field}: “{text:plain}” may be {candidates} ({count} rows). Choose one unit for this text.</translation>
    </message>
    <message>
        <source>{former:plain} không còn là một cấp; {name:plain} nằm trên địa bàn cũ.</source>
        <translation>{former:plain} is no longer a level of its own; {name:plain} lies in its former area.</translation>
    </message>
    <message>
        <source>{former:plain} nay là {name:plain}.</source>
        <translation>{former:plain} is now {name:plain}.</translation>
    </message>
    <message>
        <source>{former:plain} đã được chia; một phần nhỏ nay thuộc {name:plain}.</source>
        <translation>{former:plain} has been divided; a smaller part now belongs to {name:plain}.</translation>
    </message>
    <message>
        <source>{former:plain} đã được chia; phần chính nay thuộc {name:plain}, phần còn lại thuộc nơi khác.</source>
        <translation>{former:plain} has been divided; its main part now belongs to {name:plain}, the rest elsewhere.</translation>
    </message>
    <message>
        <source>{label:plain} · {former:plain} trước đây</source>
        <translation>{label:plain} · formerly {former:plain}</translation>
    </message>
    <message>
        <source>{label:plain} · đã kết thúc</source>
        <translation>{label:plain} · ended</translation>
    </message>
    <message>
        <source>{name:plain} (đến {day})</source>
        <translation>{name:plain} (until {day})</translation>
    </message>
    <message>
        <source>{name}, {sheet}, dòng {row} (“{title}”): nghi trùng với “{other}”. Dòng này vẫn được nhận.</source>
        <translation>{name}, {sheet}, row {row} (“{title}”): perhaps the same as “{other}”. The row is taken in all the same.</translation>
    </message>
    <message>
        <source>{name}: không đọc được.</source>
        <translation>{name}: cannot be read.</translation>
    </message>
    <message>
        <source>{name}: {read} file = nhận {added} + có sẵn {same} + để lại {skipped}.</source>
        <translation>{name}: {read} files = taken in {added} + here already {same} + left out {skipped}.</translation>
    </message>
    <message>
        <source>{name}: đã nhận trước đây, không có gì mới.</source>
        <translation>{name}: taken in before, nothing new.</translation>
    </message>
    <message>
        <source>{name}: đã nhận đến file số {last}, chưa nhận được file số {missing:plain}[ (nội dung của file số {covered:plain} đã có trong gói gửi sau)].</source>
        <translation>{name}: received up to file no. {last}, file no. {missing:plain} has not arrived[ (what file no. {covered:plain} held is in a later bundle)].</translation>
    </message>
    <message>
        <source>{name}: đọc {read} = thêm {added} + sửa {changed} + không đổi {same} + ghép {merged} + hai nơi khác nhau {conflict} + bỏ qua {skipped} + lỗi {rejected} + ngoài phạm vi {outside}.</source>
        <translation>{name}: {read} read = {added} added + {changed} changed + {same} unchanged + {merged} joined + {conflict} to decide + {skipped} skipped + {rejected} with errors + {outside} out of scope.</translation>
    </message>
    <message>
        <source>{number:plain}, ngày chưa ghi</source>
        <translation>{number:plain}, not dated yet</translation>
    </message>
    <message>
        <source>{number:plain}, ngày {day:plain}</source>
        <translation>{number:plain}, dated {day:plain}</translation>
    </message>
    <message>
        <source>{number} ghi ngày {date}, nhưng căn cứ {basis} đề ngày {basis_date}. Có thể bản in ghi nhầm năm. Chương trình giữ đúng ngày in trên văn bản.</source>
        <translation>{number} is dated {date}, but {basis}, which it is based on, is dated {basis_date}. The year may be a misprint. The program keeps the date as printed.</translation>
    </message>
    <message>
        <source>{number} đã giao cho {count} đơn vị và có ngày nhận, kế hoạch hoặc báo cáo. Đề nghị bỏ giao các đơn vị đó trước, hoặc giữ văn bản.</source>
        <translation>{number} is assigned to {count} units and has days received, plans or reports. Take those assignments back first, or keep the document.</translation>
    </message>
    <message>
        <source>{office} chưa đọc được file “{name}”[ của {sender}] vì file bị hỏng hoặc chép chưa xong. Đề nghị mở lại file gốc, lưu dạng .xlsx rồi gửi lại. Trân trọng.</source>
        <translation>{office} could not read the file “{name}”[ of {sender}], because it is damaged or was not copied completely. Please open the original file, save it as .xlsx and send it again. Thank you.</translation>
    </message>
    <message>
        <source>{office} chưa đọc được file “{name}”[ của {sender}] vì file có mật khẩu. Đề nghị gỡ mật khẩu rồi gửi lại. Trân trọng.</source>
        <translation>{office} could not read the file “{name}”[ of {sender}], because it has a password. Please remove the password and send it again. Thank you.</translation>
    </message>
    <message>
        <source>{office} chưa đọc được file “{name}”[ của {sender}] vì file quá lớn. Đề nghị bỏ ảnh, trang không cần thiết hoặc chia thành nhiều file rồi gửi lại. Trân trọng.</source>
        <translation>{office} could not read the file “{name}”[ of {sender}], because it is too large. Please remove pictures and sheets that are not needed, or divide it into several files, and send it again. Thank you.</translation>
    </message>
    <message>
        <source>{office} chưa đọc được file “{name}”[ của {sender}] vì không phải bảng tính. Đề nghị ghi vào phiếu Excel đã gửi, lưu dạng .xlsx rồi gửi lại. Trân trọng.</source>
        <translation>{office} could not read the file “{name}”[ of {sender}], because it is no workbook. Please fill in the Excel form that was sent to you, save it as .xlsx and send it again. Thank you.</translation>
    </message>
    <message>
        <source>{office} gửi[ {receiver}] file {kind}[ ({period})]: “{name}”. Trân trọng.</source>
        <translation>{office} sends[ {receiver}] the file {kind}[ ({period})]: “{name}”. Best regards.</translation>
    </message>
    <message>
        <source>{office} gửi[ {receiver}] file {kind}[ ({period})]: “{name}”. Đề nghị ghi trực tiếp vào file, không xóa hàng, cột có sẵn, rồi gửi lại chính file này. Trân trọng.</source>
        <translation>{office} sends[ {receiver}] the file {kind}[ ({period})]: “{name}”. Please write directly into the file, delete no row or column, and send this same file back. Best regards.</translation>
    </message>
    <message>
        <source>{office} đã nhận “{name}”[ của {sender}] nhưng trong phiếu chưa ghi gì thêm, có thể gửi nhầm bản trống. Đề nghị ghi vào phiếu, lưu lại rồi gửi. Trân trọng.</source>
        <translation>{office} received “{name}”[ of {sender}], but nothing was filled in; perhaps an empty form was sent by mistake. Please fill in the form, save it and send it. Thank you.</translation>
    </message>
    <message>
        <source>{office} đề nghị {unit} gửi {what}[ {period}][ theo {number}][ trước ngày {due}][, đến nay quá hạn {days} ngày][: {several}].[ Vướng mắc xin liên hệ {contact}.] Trân trọng.</source>
        <translation>{office} asks {unit} to send {what}[ {period}][ by {number}][ before {due}][, {days} days overdue by now][: {several}].[ Questions: please contact {contact}.] With respect.</translation>
    </message>
    <message>
        <source>{rows} dòng bị ghi đè bằng nội dung khác hẳn, ví dụ “{example}”. Đây là mô hình mới hay vẫn là mô hình cũ đổi tên?</source>
        <translation>{rows} rows were overwritten with something quite different, for example “{example}”. Are these new models, or the old ones renamed?</translation>
    </message>
    <message>
        <source>{rows} dòng trong bảng có vẻ là mô hình đã có ở đây, ví dụ “{example}”. Nếu là mô hình cũ thì chỉ cập nhật theo bảng này; nếu khác thì thêm mới.</source>
        <translation>{rows} rows of the table seem to be models that are here already, for example “{example}”. If they are, they are only brought up to date; if not, they are added.</translation>
    </message>
    <message>
        <source>{rows} dòng trong bảng có vẻ là văn bản đã vào sổ, ví dụ “{example}”. Nếu đúng thì chỉ cập nhật theo bảng này, không vào sổ lần nữa; nếu khác thì thêm mới.</source>
        <translation>{rows} rows of the table seem to be letters already registered, for instance “{example}”. If so they are only updated by this table and not registered again; if they are others they are added.</translation>
    </message>
    <message>
        <source>{time} ({part})</source>
        <translation>{time} ({part})</translation>
    </message>
    <message>
        <source>{value} lớn hơn mức cao nhất là {most}.</source>
        <translation>{value} is more than the most allowed, {most}.</translation>
    </message>
    <message>
        <source>{value} nhỏ hơn mức thấp nhất là {least}.</source>
        <translation>{value} is less than the least allowed, {least}.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: Excel đã đổi số văn bản thành ngày {value:plain}. Đề nghị ghi lại số, ký hiệu với dấu nháy đơn ở đầu, ví dụ &apos;15/KH-UBND.</source>
        <translation>Cell {cell:plain}: Excel turned the document number into the date {value:plain}. Write number and symbol again with an apostrophe before it, for example &apos;15/KH-UBND.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: chưa ghi “{column}”. Đề nghị ghi vào rồi gửi lại.</source>
        <translation>Cell {cell:plain}: “{column}” is missing. Fill it in and send the file again.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: mô hình kết thúc hoặc không tiếp tục thì phải ghi “{column}”.</source>
        <translation>Cell {cell:plain}: where a model ended or was dropped, “{column}” must be filled in.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: “{column}” dài {length} ký tự, chỉ chứa được {longest} ký tự. Đề nghị rút gọn.</source>
        <translation>Cell {cell:plain}: “{column}” has {length} characters, it holds {longest} only. Shorten it.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: “{column}” là công thức không ra kết quả ({value:plain}). Đề nghị ghi thẳng nội dung vào ô rồi gửi lại.</source>
        <translation>Cell {cell:plain}: “{column}” is a formula without a result ({value:plain}). Please type the contents into the cell and send it again.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: “{column}” là {value}, phải từ {minimum}[ đến {maximum}]. Đề nghị xem lại con số.</source>
        <translation>Cell {cell:plain}: “{column}” is {value}, it must be from {minimum}[ to {maximum}]. Look at the number again.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: “{column}” là {value}, điểm phải chia hết cho {step}. Đề nghị ghi lại.</source>
        <translation>Cell {cell:plain}: “{column}” is {value}, points go in steps of {step}. Write it again.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: “{value:plain}” chưa rõ là có hay không. Đề nghị ghi Có hoặc Không.</source>
        <translation>Cell {cell:plain}: it is not clear whether “{value:plain}” means yes or no. Write Có or Không.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: “{value:plain}” không có trong danh sách của “{column}”. Đề nghị chọn một trong: {known}.</source>
        <translation>Cell {cell:plain}: “{value:plain}” is not in the list of “{column}”. Choose one of: {known}.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}: “{value:plain}” không phải số điện thoại. Đề nghị chỉ ghi các chữ số.</source>
        <translation>Cell {cell:plain}: “{value:plain}” is no telephone number. Write digits only.</translation>
    </message>
    <message>
        <source>Ô {cell:plain}[ (“{column}”)]: {said:plain}</source>
        <translation>Cell {cell:plain}[ (“{column}”)]: {said:plain}</translation>
    </message>
    <message>
        <source>Ô “Mức, ngày” của mục này ghi theo dạng: {kind:label}.</source>
        <translation>“Rate or date” of this entry is written as {kind:label}.</translation>
    </message>
    <message>
        <source>ông/bà {name}[, điện thoại {phone:plain}]</source>
        <translation>{name}[, telephone {phone:plain}]</translation>
    </message>
    <message>
        <source>Điểm chưa rõ</source>
        <translation>The points are not clear</translation>
    </message>
    <message>
        <source>Điểm liệt cao hơn điểm tối đa</source>
        <translation>The least points exceed the maximum</translation>
    </message>
    <message>
        <source>Điểm lẻ không đúng bước điểm</source>
        <translation>The points do not fit the step</translation>
    </message>
    <message>
        <source>Điểm ngoài mức cho phép</source>
        <translation>The points are outside the limits</translation>
    </message>
    <message>
        <source>Đánh số theo nhiệm kỳ cần ngày đầu của nhiệm kỳ. Đề nghị ghi đủ ngày, tháng, năm.</source>
        <translation>Numbers by term need the first day of the term. Write day, month and year.</translation>
    </message>
    <message>
        <source>Đây không phải thư mục</source>
        <translation>This is not a folder</translation>
    </message>
    <message>
        <source>Đây là bảng tính</source>
        <translation>This is a spreadsheet</translation>
    </message>
    <message>
        <source>Đây là ảnh chụp</source>
        <translation>This is a picture</translation>
    </message>
    <message>
        <source>Đã có mẫu trình bày bắt đầu áp dụng từ ngày đó. Đề nghị sửa mẫu đó, hoặc ghi ngày áp dụng khác.</source>
        <translation>There is a layout that begins on that day. Please change that one, or enter another first day.</translation>
    </message>
    <message>
        <source>Đã có mẫu áp dụng từ ngày này</source>
        <translation>A layout begins on this day already</translation>
    </message>
    <message>
        <source>Đã dừng theo yêu cầu. Không có gì bị thay đổi.</source>
        <translation>Stopped as requested. Nothing was changed.</translation>
    </message>
    <message>
        <source>Đã dựng lại các bảng từ nhật ký: {changes} thay đổi, {records} hồ sơ.</source>
        <translation>The tables were rebuilt from the log: {changes} changes, {records} records.</translation>
    </message>
    <message>
        <source>Đã ghi cách ghép cột vào “{path:plain}”. Xem lại, sửa rồi dùng với lệnh import --mapping.</source>
        <translation>The column mapping has been written to “{path:plain}”. Look at it, mend it, then use it with import --mapping.</translation>
    </message>
    <message>
        <source>Đã ghi ngày quyết định, chưa có số. Vẫn lưu được; đề nghị ghi số quyết định.</source>
        <translation>The decision has a day and no number yet. It can be saved all the same; please enter the number of the decision.</translation>
    </message>
    <message>
        <source>Đã ghi nhận hai mô hình là một.</source>
        <translation>The two models have been recorded as one.</translation>
    </message>
    <message>
        <source>Đã ghi nhớ là hai mô hình khác nhau, sẽ không hỏi lại.</source>
        <translation>They are remembered as two different models and will not be asked about again.</translation>
    </message>
    <message>
        <source>Đã ghi nhớ là hai văn bản khác nhau, sẽ không hỏi lại.</source>
        <translation>Remembered as two different letters; nobody will be asked again.</translation>
    </message>
    <message>
        <source>Đã ghi quyết định; các nơi nhận được sẽ theo giá trị này.</source>
        <translation>The decision was recorded; whoever receives it will follow this value.</translation>
    </message>
    <message>
        <source>Đã ghi {count} mục.</source>
        <translation>{count} items recorded.</translation>
    </message>
    <message>
        <source>Đã ghép cột như lần trước của {sender}. Nếu bảng lần này khác đi, đề nghị bấm “Ghép cột…” để xem lại.</source>
        <translation>The columns were matched as the last time for {sender}. If the table is different now, please press “Match columns…” and look again.</translation>
    </message>
    <message>
        <source>Đã giao cho {count} đơn vị, {added} việc mới:</source>
        <translation>Assigned to {count} units, {added} new duties:</translation>
    </message>
    <message>
        <source>Đã gộp hai văn bản thành một.</source>
        <translation>Joined the two letters into one.</translation>
    </message>
    <message>
        <source>Đã gộp vào {unit:plain}</source>
        <translation>Merged into {unit:plain}</translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Đã khai báo cơ quan “{name}”. Dữ liệu nằm trong “{path:plain}”.</source>
        <translation>The office “{name}” was set up. Its data are in “{path:plain}”.</translation>
    </message>
    <message>
        <source>Đã khôi phục. Dữ liệu trước khi khôi phục được giữ lại trong “{path:plain}”.</source>
        <translation>Restored. The data from before are kept in “{path:plain}”.</translation>
    </message>
    <message>
        <source>Đã làm lại.</source>
        <translation>Redone.</translation>
    </message>
    <message>
        <source>Đã lưu.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Đã nhận file {kind}[ của {sender}][, bản lưu lúc {saved_at:plain}]: {taken} dòng nhận, {rejected} dòng cần sửa[, {others} dòng để lại], file sửa gửi kèm.[ Mã {code:plain}.]</source>
        <translation>Received file {kind}[ of {sender}][, saved at {saved_at:plain}]: {taken} rows taken in, {rejected} rows to mend[, {others} rows left out], file to mend attached.[ Code {code:plain}.]</translation>
    </message>
    <message>
        <source>Đã nhận file {kind}[ của {sender}][, bản lưu lúc {saved_at:plain}]: {taken} dòng nhận, {rejected} dòng cần sửa[, {others} dòng để lại].[ Mã {code:plain}.]</source>
        <translation>Received file {kind}[ of {sender}][, saved at {saved_at:plain}]: {taken} rows taken in, {rejected} rows to mend[, {others} rows left out].[ Code {code:plain}.]</translation>
    </message>
    <message>
        <source>Đã nhận file “{name}” cho {record}.</source>
        <translation>The file “{name}” was taken in for {record}.</translation>
    </message>
    <message>
        <source>Đã nhận {count} file.</source>
        <translation>{count} files taken in.</translation>
    </message>
    <message>
        <source>Đã sao lưu vào “{path:plain}”.</source>
        <translation>Backup made in “{path:plain}”.</translation>
    </message>
    <message>
        <source>Đã thêm {count} đơn vị.</source>
        <translation>{count} units have been added.</translation>
    </message>
    <message>
        <source>Đã thêm “{name}”.</source>
        <translation>“{name}” added.</translation>
    </message>
    <message>
        <source>Đã trả lại số {number}.</source>
        <translation>Number {number} was given back.</translation>
    </message>
    <message>
        <source>Đã tính lại hạn của {count} nhiệm vụ theo ngày đến mới.</source>
        <translation>The deadlines of {count} tasks were worked out anew from the corrected day of arrival.</translation>
    </message>
    <message>
        <source>Đã tạo {count} file:</source>
        <translation>{count} files made:</translation>
    </message>
    <message>
        <source>Đã tạo “{path:plain}”.</source>
        <translation>“{path:plain}” was made.</translation>
    </message>
    <message>
        <source>Đã vào sổ {number}: {tasks} nhiệm vụ, {addressees} dòng nơi nhận.</source>
        <translation>{number} entered in the register: {tasks} tasks, {addressees} lines of recipients.</translation>
    </message>
    <message>
        <source>Đã xóa; có thể hoàn tác bằng dvk undo.</source>
        <translation>Deleted; dvk undo brings it back.</translation>
    </message>
    <message>
        <source>Đã được khen cho thành tích này</source>
        <translation>Rewarded for this achievement already</translation>
    </message>
    <message>
        <source>Đơn vị chọn cho dòng {row} “{name:plain}” không nằm trong các đơn vị có thể là. Đề nghị chọn lại.</source>
        <translation>The unit chosen for row {row} “{name:plain}” is none of those it may be. Please choose again.</translation>
    </message>
    <message>
        <source>Đơn vị cũ đã chia ra nhiều đơn vị: việc của {heirs} vẫn để mở. Nếu kết quả này cũng là của đơn vị đó thì ghi thêm ở việc của đơn vị đó.</source>
        <translation>The former unit was divided into several: the duty of {heirs} stays open. If this result is also theirs, record it with their duty as well.</translation>
    </message>
    <message>
        <source>Đơn vị gửi ghi ở trang “Hướng dẫn” là “{value}”, không có trong danh sách. Đề nghị chọn đơn vị gửi khi xem trước, hoặc mở file, chọn trong danh sách, lưu lại rồi nhận.</source>
        <translation>The sending unit on the sheet “Hướng dẫn” is “{value}”, which is not in the list. Choose the sending unit in the preview, or open the file, choose one from the list, save and take it in again.</translation>
    </message>
    <message>
        <source>Đơn vị không thể trực thuộc chính nó</source>
        <translation>A unit cannot belong to itself</translation>
    </message>
    <message>
        <source>Đơn vị này đã có</source>
        <translation>This unit exists already</translation>
    </message>
    <message>
        <source>Đơn vị này đã gửi phiếu này rồi (“{name}”, nhận ngày {at:date}) với nội dung khác. Thay bản đã nhận bằng bản này, giữ bản đã nhận vì bản này cũ hơn, giữ cả hai, hay đây là một bản khác của mẫu?</source>
        <translation>This unit has sent this form before (“{name}”, received on {at:date}) with other contents. Does this one replace it, is it older than the one received, are both to be kept, or is it another copy of the form?</translation>
    </message>
    <message>
        <source>Đơn vị phải có tên. Đề nghị ghi tên đầy đủ như trên con dấu, ví dụ “Ủy ban nhân dân xã Tân Hà”.</source>
        <translation>A unit must have a name. Write the full name as on its seal, for example “Ủy ban nhân dân xã Tân Hà”.</translation>
    </message>
    <message>
        <source>Đơn vị đã kết thúc, việc chuyển sang đơn vị kế thừa: {units}.</source>
        <translation>The unit has ended, its duties go to the heir: {units}.</translation>
    </message>
    <message>
        <source>Đến ngày {day} không có báo cáo nào quá hạn nên không cần công văn đôn đốc.</source>
        <translation>On {day} no report is overdue, so no letter of reminder is needed.</translation>
    </message>
    <message>
        <source>Đề nghị ghi gia hạn đến ngày nào.</source>
        <translation>Please give the date of the extension.</translation>
    </message>
    <message>
        <source>Đề nghị ghi lý do thu hồi khen thưởng của “{name}” để tra cứu về sau.</source>
        <translation>Write the reason for revoking the reward of “{name}”, so that it can be looked up later.</translation>
    </message>
    <message>
        <source>Đề nghị ghi lý do {act:label} “{name}” để tra cứu về sau.</source>
        <translation>Write the reason to {act:label} “{name}”, so that it can be looked up later.</translation>
    </message>
    <message>
        <source>Đề nghị ghi rõ cần bổ sung gì, ít nhất {least} ký tự, để {unit} biết mà sửa; hiện mới có {length} ký tự.</source>
        <translation>Write what is to be completed, at least {least} characters, so that {unit} knows what to mend; now there are {length}.</translation>
    </message>
    <message>
        <source>Đề nghị ghi đủ ngày, tháng, năm.</source>
        <translation>Please enter day, month and year.</translation>
    </message>
    <message>
        <source>Đề nghị ghi đủ số và ngày của quyết định công nhận.</source>
        <translation>Write number and day of the decision of recognition.</translation>
    </message>
    <message>
        <source>Đề nghị ghi đủ số và ngày của quyết định khen thưởng.</source>
        <translation>Write number and day of the reward decision.</translation>
    </message>
    <message>
        <source>Định kỳ</source>
        <translation>Recurring</translation>
    </message>
    <message>
        <source>Đọc file “{path:file}” quá {seconds} giây chưa xong nên đã dừng; file có thể hỏng hoặc quá phức tạp. Không có gì bị thay đổi. Đề nghị nơi gửi lưu lại dạng .xlsx hoặc chia nhỏ.</source>
        <translation>Reading “{path:file}” took more than {seconds} seconds and was stopped; the file may be damaged or too complex. Nothing was changed. Ask the sender to save it as .xlsx or to split it.</translation>
    </message>
    <message>
        <source>Đồng ý[ ngày {day}][, {by:plain}][, {document:plain}]</source>
        <translation>Agreed[ on {day}][, {by:plain}][, {document:plain}]</translation>
    </message>
    <message>
        <source>Đổi tên thành {name:plain}[ (Quyết định {decision:plain})].</source>
        <translation>Renamed to {name:plain}[ (decision {decision:plain})].</translation>
    </message>
    <message>
        <source>Đợt xét chưa có bộ tiêu chí. Đề nghị chọn bộ tiêu chí trước.</source>
        <translation>The assessment round has no criteria set yet. Choose one first.</translation>
    </message>
    <message>
        <source>Đợt xét đã kết thúc</source>
        <translation>The assessment round has ended</translation>
    </message>
    <message>
        <source>Đợt xét “{name}” chưa có người chấm. Đề nghị thêm ít nhất một người chấm.</source>
        <translation>The assessment round “{name}” has no scorer yet. Add at least one.</translation>
    </message>
    <message>
        <source>Đợt xét “{name}” đã kết thúc ngày {day:date}. Đề nghị mở lại đợt xét trước khi sửa.</source>
        <translation>The assessment round “{name}” ended on {day:date}. Reopen it before changing it.</translation>
    </message>
    <message>
        <source>Đợt đã chốt danh mục</source>
        <translation>The list of the round is closed</translation>
    </message>
    <message>
        <source>Đợt “{name}” còn {count} mô hình chưa duyệt: {names}. Đề nghị duyệt hoặc trả lại trước khi chốt danh mục.</source>
        <translation>The round “{name}” has {count} models not approved yet: {names}. Approve or return them before closing the list.</translation>
    </message>
    <message>
        <source>Đợt “{name}” mở ngày {opens:date} nhưng hết hạn ngày {closes:date}. Đề nghị xem lại hai ngày.</source>
        <translation>The round “{name}” opens on {opens:date} but closes on {closes:date}. Look at the two days again.</translation>
    </message>
    <message>
        <source>đồng chí {name}[, điện thoại {phone:plain}]</source>
        <translation>comrade {name}[, telephone {phone:plain}]</translation>
    </message>
    <message>
        <source>Ảnh dạng HEIC của điện thoại</source>
        <translation>A telephone&apos;s HEIC picture</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi</source>
        <translation>The disk reports an error</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi khi đọc hoặc ghi “{path:plain}”[ ({detail})]. Những gì đã lưu trước đó còn nguyên. Đề nghị thử lại, hoặc sao lưu sang ổ khác rồi nhờ người phụ trách máy kiểm tra ổ đĩa.</source>
        <translation>The disk reports an error while reading or writing “{path:plain}”[ ({detail})]. What was saved before is intact. Try again, or make a backup on another disk and have this one checked.</translation>
    </message>
    <message>
        <source>“{choice:plain}” không chọn được. Đề nghị ghi số dòng chưa rõ, dấu =, rồi tên một đơn vị ở cột “Có thể là” (hoặc chữ mới).</source>
        <translation>“{choice:plain}” cannot be chosen. Please write the number of a row that is not clear, the sign =, and the name of a unit of the column “Có thể là” (or the word mới).</translation>
    </message>
    <message>
        <source>“{code:plain}” không phải là một chỉ tiêu. Các chỉ tiêu: {known:plain}.</source>
        <translation>“{code:plain}” is no figure. The figures: {known:plain}.</translation>
    </message>
    <message>
        <source>“{code}” không phải là chức năng bật, tắt được. Có: {known}.</source>
        <translation>“{code}” is not a feature that can be switched. There are: {known}.</translation>
    </message>
    <message>
        <source>“{code}” là {value}. Đề nghị ghi số từ 0 trở lên.</source>
        <translation>“{code}” is {value}. Please write a number from 0 up.</translation>
    </message>
    <message>
        <source>“{day}” chưa rõ là ngày nào. Đề nghị ghi đủ, ví dụ 05/02/2027; nghỉ nhiều ngày thì ghi đến ngày.</source>
        <translation>It is not clear which day “{day}” is. Write it in full, for example 05/02/2027; for several days off give the last day too.</translation>
    </message>
    <message>
        <source>“{day}” chưa rõ là từ ngày nào. Đề nghị ghi đủ ngày, tháng, năm, hoặc để trống để áp dụng từ đầu.</source>
        <translation>“{day}” does not say from which day. Please enter day, month and year, or leave it empty to count from the beginning.</translation>
    </message>
    <message>
        <source>“{issuer}” chưa có trong danh mục đơn vị: đề nghị kiểm tra lại tên. Vẫn lưu được.</source>
        <translation>“{issuer}” is not in the list of units: please check the name. It can be saved all the same.</translation>
    </message>
    <message>
        <source>“{kind:plain}” không phải loại việc không có văn bản. Đề nghị chọn kết luận họp (hop) hoặc chỉ đạo trực tiếp (mieng).</source>
        <translation>“{kind:plain}” is no kind of task without a letter. Please choose conclusion of a meeting (hop) or spoken instruction (mieng).</translation>
    </message>
    <message>
        <source>“{kind:plain}” không phải là một loại đơn vị. Có thể dùng: {known}.</source>
        <translation>“{kind:plain}” is no kind of unit. Possible: {known}.</translation>
    </message>
    <message>
        <source>“{kind}” không lập được ở dạng “{shape:plain}”. Đề nghị chọn dạng danh sách.</source>
        <translation>“{kind}” cannot be made in the shape “{shape:plain}”. Please choose the list.</translation>
    </message>
    <message>
        <source>“{level:plain}” không phải là một cấp đơn vị. Có thể dùng: {known}.</source>
        <translation>“{level:plain}” is no level of units. Possible: {known}.</translation>
    </message>
    <message>
        <source>“{name:plain}” là “{kind}” do chương trình tạo nên không cần ghép cột. Đề nghị nhận bằng lệnh import, hoặc thẻ “Nhận” của trang “Nhận, gửi Excel”.</source>
        <translation>“{name:plain}” is “{kind}”, made by the program, and needs no matching of columns. Please take it in with the command import, or on the tab “Nhận” of the page “Nhận, gửi Excel”.</translation>
    </message>
    <message>
        <source>“{name}” bị hỏng hoặc chưa tải xong nên không đọc được. Đề nghị xin gửi lại file.</source>
        <translation>“{name}” is damaged or was not downloaded completely and cannot be read. Ask for the file again.</translation>
    </message>
    <message>
        <source>“{name}” chưa có số, ngày quyết định khen thưởng nên chưa in được giấy khen. Đề nghị ghi quyết định trước.</source>
        <translation>“{name}” has no number and day of the reward decision, so its certificate cannot be printed. Record the decision first.</translation>
    </message>
    <message>
        <source>“{name}” chưa được công nhận trong năm {year:plain}. Vẫn đề nghị khen được; đề nghị xem lại hồ sơ.</source>
        <translation>“{name}” was not recognised in {year:plain}. A reward can be proposed all the same; look at the dossier again.</translation>
    </message>
    <message>
        <source>“{name}” chỉ mang những gì đơn vị khác đã ghi trong chương trình của họ; hoàn tác ở đây sẽ hoàn tác cả ở nơi họ. Đề nghị đơn vị đó sửa hoặc hoàn tác ở chỗ mình rồi gửi lại.</source>
        <translation>“{name}” only carries what another unit recorded in its own program; undoing it here would undo it there too. Ask that unit to change or undo it and to send it again.</translation>
    </message>
    <message>
        <source>“{name}” có nhiều đơn vị kế thừa: {heirs}. Đề nghị ghi rõ đơn vị dùng tiếp dữ liệu này.</source>
        <translation>“{name}” has several successors: {heirs}. Please say which of them goes on with these data.</translation>
    </message>
    <message>
        <source>“{name}” do {owner} ban hành nên không sửa được ở đây. Đề nghị chép thành bộ tiêu chí của cơ quan mình.</source>
        <translation>“{name}” was issued by {owner} and cannot be changed here. Copy it into a criteria set of your own office.</translation>
    </message>
    <message>
        <source>“{name}” do {source} ghi, chỉ nơi đó sửa được. Cơ quan ta có thể thêm dòng riêng.</source>
        <translation>“{name}” was recorded by {source}, and only they can change it. Our office can add an entry of its own.</translation>
    </message>
    <message>
        <source>“{name}” dài hơn mức chương trình đọc ({limit:number} chữ cái). Đề nghị tách riêng phần công văn ra khỏi các phụ lục rồi thử lại.</source>
        <translation>“{name}” is longer than the program reads ({limit:number} characters). Please separate the letter from its annexes and try again.</translation>
    </message>
    <message>
        <source>“{name}” ghi tổng điểm {declared}, nhưng cộng các tiêu chí được {found}. Vẫn lưu được; đề nghị xem lại.</source>
        <translation>“{name}” gives {declared} total points, but its criteria add up to {found}. It can be saved all the same; look at it again.</translation>
    </message>
    <message>
        <source>“{name}” không ghi thêm gì: nội dung đã có từ “{first}”. Muốn bỏ nội dung đó, đề nghị hoàn tác “{first}”.</source>
        <translation>“{name}” added nothing: its contents are here from “{first}”. To take them back, please undo “{first}”.</translation>
    </message>
    <message>
        <source>“{name}” không hoạt động vào ngày {day}, nên không ghi được thay đổi này.</source>
        <translation>“{name}” did not exist on {day}, so this change cannot be recorded.</translation>
    </message>
    <message>
        <source>“{name}” không nằm trong đợt xét này. Đề nghị thêm vào đợt xét trước.</source>
        <translation>“{name}” is not in this assessment round. Add it to the round first.</translation>
    </message>
    <message>
        <source>“{name}” không phải là văn bản chương trình đọc được. Chỉ đọc các dạng .docx, .doc, .odt, .pdf có chữ và .txt; đề nghị lưu lại theo một trong các dạng đó hoặc dán nội dung vào ô nhập.</source>
        <translation>“{name}” is not a letter that the program can read. It reads .docx, .doc, .odt, .pdf with text and .txt; please save it again as one of these or paste its text into the box.</translation>
    </message>
    <message>
        <source>“{name}” là bản quét: các trang chỉ có hình, không có chữ để đọc. Đề nghị nhập văn bản bằng tay và đính kèm file này, hoặc xin bản .docx của nơi gửi.</source>
        <translation>“{name}” is a scan: its pages are pictures without text. Enter the document by hand and attach this file, or ask the sender for the .docx.</translation>
    </message>
    <message>
        <source>“{name}” là bảng tính Excel, không phải văn bản. Nếu đây là biểu số liệu, đề nghị dùng chức năng Nhập từ Excel.</source>
        <translation>“{name}” is an Excel spreadsheet, not a document. If it holds figures, take it in as an Excel file.</translation>
    </message>
    <message>
        <source>“{name}” là cơ quan đang dùng dữ liệu này: đề nghị ghi đơn vị kế thừa, đơn vị đầu tiên tiếp nhận dữ liệu.</source>
        <translation>“{name}” is the office that uses these data: name the successor, the first unit that takes the data over.</translation>
    </message>
    <message>
        <source>“{name}” là một ảnh, không có chữ để đọc. Đề nghị nhập văn bản bằng tay và đính kèm ảnh, hoặc xin bản .docx của nơi gửi.</source>
        <translation>“{name}” is a picture without text. Enter the document by hand and attach the picture, or ask the sender for the .docx.</translation>
    </message>
    <message>
        <source>“{name}” là ngày lễ cố định hằng năm, sửa ở Cài đặt › Quy định › Ngày lễ cố định. Nếu riêng năm nay ngày đó vẫn làm việc, đề nghị thêm một dòng “Làm việc bù” cho ngày đó.</source>
        <translation>“{name}” is a public holiday every year; change it under Settings › Rules › Fixed holidays. If that day is worked this year only, please add a line “Make-up workday” for it.</translation>
    </message>
    <message>
        <source>“{name}” là tên đơn vị cũ, nay là {heir:plain}. Đề nghị ghi rõ tên đơn vị hiện nay.</source>
        <translation>“{name}” is the name of a former unit, now {heir:plain}. Please name the unit of today.</translation>
    </message>
    <message>
        <source>“{name}” là đơn vị nào?</source>
        <translation>Which unit is “{name}”?</translation>
    </message>
    <message>
        <source>“{name}” là ảnh dạng HEIC của điện thoại nên không hiện được ở đây. Đề nghị gửi lại ảnh dạng JPG: trên iPhone mở Cài đặt, vào Camera, Định dạng, chọn Tương thích nhất rồi chụp lại, hoặc gửi ảnh qua Zalo và lưu ảnh từ Zalo về máy. Vẫn nhập được ở bên phải; ảnh được giữ kèm văn bản.</source>
        <translation>“{name}” is a telephone&apos;s HEIC picture, which cannot be shown here. Please send it again as JPG: on an iPhone open Settings, go to Camera, Formats, choose Most Compatible and take it anew, or send it through Zalo and save it from there. You can still type on the right; the picture is kept with the letter.</translation>
    </message>
    <message>
        <source>“{name}” lưu theo dạng .rtf hoặc dạng Word trước năm 1997, chương trình không đọc. Đề nghị mở bằng Word, chọn Lưu thành… dạng .docx rồi thử lại, hoặc sao chép và dán nội dung.</source>
        <translation>“{name}” is saved as .rtf or in a format of Word before 1997, which the program does not read. Open it in Word, choose Save As… .docx and try again, or copy and paste the text.</translation>
    </message>
    <message>
        <source>“{name}” lớn hơn mức chương trình đọc[ ({limit:size})]. Đề nghị tách riêng phần công văn ra khỏi các phụ lục rồi thử lại.</source>
        <translation>“{name}” is larger than the program reads[ ({limit:size})]. Please separate the letter from its annexes and try again.</translation>
    </message>
    <message>
        <source>“{name}” trong cùng lần nhận này cũng là phiếu này của đơn vị ấy, với nội dung khác. Thay bản đó bằng bản này, giữ bản đó vì bản này cũ hơn, giữ cả hai, hay đây là một bản khác của mẫu?</source>
        <translation>“{name}”, taken in together with this one, is the same form of the same unit with other contents. Replace that version by this one, keep that one because this one is older, keep both, or is this another copy of the form?</translation>
    </message>
    <message>
        <source>“{name}” trong danh sách của “{sender}” là một dòng khác với cơ quan đang dùng dữ liệu này (mã khác nhau), nên số liệu và trả lời của cơ quan chưa tính vào dòng đó. Sau khi nhận file này, đề nghị gộp hai dòng: trang Đơn vị, chọn cả hai, “Gộp đơn vị”, đơn vị tiếp tục là dòng trực thuộc “{sender}” (hoặc dvk units merge {own} {other} --into {other} --on NGÀY), rồi gửi lại gói dữ liệu. Những gì đã ghi giữ nguyên.</source>
        <translation>“{name}” in the list of “{sender}” is another line than the office whose data these are (their codes differ), so our figures and answers do not count for that line yet. After taking this file in, please merge the two: page Units, select both, “Merge units”, the unit that goes on is the one below “{sender}” (or dvk units merge {own} {other} --into {other} --on DATE), and send the data bundle again. What was recorded stays.</translation>
    </message>
    <message>
        <source>“{name}” và “{other}” không cùng cấp. Đề nghị xem lại đã chọn đúng đơn vị chưa.</source>
        <translation>“{name}” and “{other}” are not of the same level. Please check that the right units are chosen.</translation>
    </message>
    <message>
        <source>“{name}” và “{other}” không cùng loại đơn vị. Đề nghị xem lại đã chọn đúng đơn vị chưa.</source>
        <translation>“{name}” and “{other}” are not of the same kind. Please check that the right units are chosen.</translation>
    </message>
    <message>
        <source>“{name}” đang dùng ở {count} chỗ</source>
        <translation>“{name}” is used in {count} places</translation>
    </message>
    <message>
        <source>“{name}” đang hoạt động và dùng dữ liệu này. Chỉ chuyển dữ liệu cho đơn vị khác khi cơ quan đã kết thúc. Nếu danh sách có hai dòng của cùng một cơ quan thì dùng “Gộp đơn vị”.</source>
        <translation>“{name}” is in being and uses these data. They go over to another unit only when the office has ended. If the list has two rows of the same office, use “Merge units”.</translation>
    </message>
    <message>
        <source>“{name}” đang theo mặc định</source>
        <translation>“{name}” is as it was shipped</translation>
    </message>
    <message>
        <source>“{name}” đang ở tình trạng {state:label} nên chưa ghi được. Đề nghị xem lại danh sách khen thưởng.</source>
        <translation>“{name}” is in the state {state:label}, so this cannot be recorded. Look at the list of rewards again.</translation>
    </message>
    <message>
        <source>“{name}” đang ở tình trạng {state:label} nên chưa {act:label} được. Đề nghị xem lại tình trạng của mô hình.</source>
        <translation>“{name}” is in the state {state:label}, so one cannot {act:label} it. Look at the state of the model again.</translation>
    </message>
    <message>
        <source>“{name}” đang ở tình trạng {state:label} nên chưa đưa vào đợt xét được. Đề nghị xem lại tình trạng của mô hình.</source>
        <translation>“{name}” is in the state {state:label} and cannot be put up for assessment. Look at the state of the model again.</translation>
    </message>
    <message>
        <source>“{name}” đã chốt ở đây. Vẫn nhận những gì đơn vị gửi muộn trong file này?</source>
        <translation>“{name}” is closed here. Take in what the unit sent late in this file all the same?</translation>
    </message>
    <message>
        <source>“{name}” đã có quyết định công nhận nên điểm không sửa được nữa. Đề nghị hủy ghi quyết định trước khi sửa điểm.</source>
        <translation>“{name}” has a decision of recognition, so its points cannot be changed any more. Withdraw the record of the decision before changing points.</translation>
    </message>
    <message>
        <source>“{name}” đã có quyết định trong đợt xét này nên chưa đưa ra khỏi danh sách xét được. Đề nghị hủy ghi kết quả trước.</source>
        <translation>“{name}” has a decision in this assessment round, so it cannot be left out yet. Please cancel its result first.</translation>
    </message>
    <message>
        <source>“{name}” đã có trong danh mục năm {year:plain}[ của {unit}]. Vẫn lưu được; nếu là một mô hình thì đề nghị sửa bản đã có.</source>
        <translation>“{name}” is in the list of {year:plain} already[, of {unit}]. It can be saved all the same; if it is one and the same model, change the one that is there.</translation>
    </message>
    <message>
        <source>“{name}” đã có trong danh mục[, trực thuộc {parent}]. Đề nghị sửa đơn vị đã có, hoặc ghi tên khác nếu là đơn vị khác.</source>
        <translation>“{name}” is in the list already[, below {parent}]. Change the unit that is there, or write another name if it is another unit.</translation>
    </message>
    <message>
        <source>“{name}” đã có {form:label} năm {year:plain}[ theo quyết định {decision}]. Vẫn lưu được; đề nghị xem lại để không khen hai lần một thành tích.</source>
        <translation>“{name}” has {form:label} in {year:plain} already[ under decision {decision}]. It can be saved all the same; check that no achievement is rewarded twice.</translation>
    </message>
    <message>
        <source>“{name}” đã dùng để chấm điểm nên không sửa được nữa; kết quả cũ giữ nguyên theo bộ này. Đề nghị chọn “Tạo phiên bản mới” rồi sửa trên bản đó.</source>
        <translation>“{name}” was used for scoring and cannot be changed any more; old results stay with this set. Choose “Create a new version” and change that.</translation>
    </message>
    <message>
        <source>“{name}” đã ghi kết thúc, ngày cuối là {day:fixed_day}, nên không ghi thêm được. Muốn ghi lại, đề nghị hoàn tác lần ghi trước.</source>
        <translation>The end of “{name}” is recorded already, its last day is {day:fixed_day}, so no other can be recorded. To record it anew, please undo the one before.</translation>
    </message>
    <message>
        <source>“{name}” đã kết thúc từ sau ngày {day}, chưa ghi đơn vị kế thừa. Đề nghị gửi gói dữ liệu lên cấp trên; muốn dùng tiếp dữ liệu thì ghi rõ đơn vị tiếp nhận.</source>
        <translation>“{name}” ended after {day}, without a recorded successor. Please send a data bundle to the office above; to go on with the data, say which unit takes them over.</translation>
    </message>
    <message>
        <source>“{name}” đã kết thúc từ sau ngày {day}[; đơn vị kế thừa: {heirs}]. Đề nghị chọn đơn vị dùng tiếp dữ liệu này (trang Đơn vị, hoặc dvk units take-over).</source>
        <translation>“{name}” ended after {day}[; successors: {heirs}]. Please choose the unit that goes on with these data (page Units, or dvk units take-over).</translation>
    </message>
    <message>
        <source>“{name}” đã là tên của mục “{known}”. Đề nghị chọn tên khác, hoặc sửa mục đó.</source>
        <translation>“{name}” is a name of the entry “{known}” already. Please choose another name, or change that entry.</translation>
    </message>
    <message>
        <source>“{name}” đã đưa vào những hồ sơ đang được dùng ở {count} nơi (công nhận, khen thưởng, điểm …): {records}. Đề nghị gỡ những mục đó trước rồi hoàn tác.</source>
        <translation>“{name}” brought in records that are in use in {count} places (recognition, reward, points …): {records}. Please take those back first and then undo.</translation>
    </message>
    <message>
        <source>“{name}” được ghi là kết thúc hoặc không tiếp tục. Đề nghị ghi lý do.</source>
        <translation>“{name}” is recorded as ended or dropped. Please give the reason.</translation>
    </message>
    <message>
        <source>“{name}” được giao về “{part:plain}”, nhưng không có phần nào tên như vậy. Đề nghị ghi lại.</source>
        <translation>“{name}” was given to “{part:plain}”, but no part has that name. Please enter it again.</translation>
    </message>
    <message>
        <source>“{name}” được khóa bằng mật khẩu. Đề nghị mở bằng chương trình gốc, bỏ mật khẩu, lưu lại rồi thử lại.</source>
        <translation>“{name}” is locked with a password. Open it in the program it comes from, remove the password, save it and try again.</translation>
    </message>
    <message>
        <source>“{of}” đang được dùng ở: {kind}. Gỡ mục đó trước thì mới hoàn tác được.</source>
        <translation>“{of}” is in use in: {kind}. Take that back first, then it can be undone.</translation>
    </message>
    <message>
        <source>“{one:plain}” và “{other:plain}” có phải là một không?</source>
        <translation>Are “{one:plain}” and “{other:plain}” one?</translation>
    </message>
    <message>
        <source>“{path:file}” do bản chương trình mới hơn lập nên chưa đọc được. Không có gì bị thay đổi. Đề nghị cài bản mới.</source>
        <translation>“{path:file}” was made by a newer program and cannot be read yet. Nothing was changed. Install the new version.</translation>
    </message>
    <message>
        <source>“{path:file}” không có dòng nào phải sửa.</source>
        <translation>“{path:file}” has no row to correct.</translation>
    </message>
    <message>
        <source>“{path:file}” không phải bản sao lưu của chương trình, hoặc chép chưa xong. Không có gì bị thay đổi. Đề nghị chọn bản sao lưu khác.</source>
        <translation>“{path:file}” is no backup of the program, or was not copied completely. Nothing was changed. Choose another backup.</translation>
    </message>
    <message>
        <source>“{path:file}” không phải bảng tính</source>
        <translation>“{path:file}” is no workbook</translation>
    </message>
    <message>
        <source>“{path:file}” không phải bảng tính. Không có gì bị thay đổi. Đề nghị nơi gửi lưu lại dạng .xlsx rồi gửi lại.</source>
        <translation>“{path:file}” is not a spreadsheet. Nothing was changed. Ask the sender to save it as .xlsx and send it again.</translation>
    </message>
    <message>
        <source>“{path:file}” không phải file câu trả lời: {detail:plain}. Đề nghị xem lại file JSON.</source>
        <translation>“{path:file}” is no file of answers: {detail:plain}. Please look at the JSON file.</translation>
    </message>
    <message>
        <source>“{path:file}” không phải là file JSON đọc được[ ({detail:plain})]. Đề nghị lấy file do dvk letter read --json in ra làm mẫu.</source>
        <translation>“{path:file}” is no JSON file that can be read[ ({detail:plain})]. Take what dvk letter read --json prints as a model.</translation>
    </message>
    <message>
        <source>“{path:file}” không phải văn bản Word, PDF hoặc file chữ. Không có gì bị thay đổi. Đề nghị lưu lại dạng .docx hoặc .pdf, hoặc chép nội dung rồi dán vào.</source>
        <translation>“{path:file}” is not a Word, PDF or text document. Nothing was changed. Save it as .docx or .pdf, or copy its text and paste it here.</translation>
    </message>
    <message>
        <source>“{path:file}” là bảng lưu ở dạng cũ hoặc dạng khác của chương trình khác, chưa đọc được. Không có gì bị thay đổi. Đề nghị mở file bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhận.</source>
        <translation>“{path:file}” is a table in an old form or of another program, and cannot be read. Nothing has changed. Please open it in Excel or LibreOffice, save it as .xlsx and take that in.</translation>
    </message>
    <message>
        <source>“{path:file}” là file nén</source>
        <translation>“{path:file}” is an archive</translation>
    </message>
    <message>
        <source>“{path:file}” là file nén (.rar, .7z, .gz), chưa đọc được. Không có gì bị thay đổi. Đề nghị giải nén rồi nhận các file bên trong, hoặc nén lại dạng .zip.</source>
        <translation>“{path:file}” is an archive (.rar, .7z, .gz) that cannot be read. Nothing has changed. Please unpack it and take in the files inside, or pack them as .zip.</translation>
    </message>
    <message>
        <source>“{path:file}” là file nén nằm trong file nén nên để lại. Đề nghị giải nén rồi nhận riêng file này.</source>
        <translation>“{path:file}” is an archive inside an archive and was left out. Please unpack it and take it in by itself.</translation>
    </message>
    <message>
        <source>“{path:file}” là thư mục</source>
        <translation>“{path:file}” is a folder</translation>
    </message>
    <message>
        <source>“{path:file}” là văn bản Word, PDF hoặc ảnh, không phải bảng tính. Không có gì bị thay đổi. Nếu là công văn, đề nghị nhận ở trang Văn bản; nếu là bảng, đề nghị nơi gửi gửi file Excel.</source>
        <translation>“{path:file}” is a Word file, a PDF or a picture, no workbook. Nothing has changed. If it is a letter, take it in on the page of letters; if it is a table, ask the sender for an Excel file.</translation>
    </message>
    <message>
        <source>“{path:file}” nằm trong file nén có mật khẩu nên để lại. Đề nghị giải nén bằng mật khẩu rồi nhận các file bên trong.</source>
        <translation>“{path:file}” lies in an archive with a password and was left out. Please unpack it with the password and take in the files inside.</translation>
    </message>
    <message>
        <source>“{path:file}” trong file nén mang đường dẫn trỏ ra ngoài nên để lại. Đề nghị kiểm tra nơi gửi; file nén do chương trình thông thường tạo ra không có đường dẫn như vậy.</source>
        <translation>“{path:file}” in the archive bears a path that leads out of it and was left out. Please check who sent it; ordinary programs make no such paths.</translation>
    </message>
    <message>
        <source>“{path:file}” đã bị sửa sau khi xem trước nên chưa nhận. Đề nghị xem trước lại rồi nhận.</source>
        <translation>“{path:file}” was altered after the preview and was not taken in. Preview it again, then take it in.</translation>
    </message>
    <message>
        <source>“{path:file}” được nén theo cách lạ nên để lại. Đề nghị nơi gửi nén lại bằng chức năng nén của Windows.</source>
        <translation>“{path:file}” is packed in an unknown way and was left out. Please ask the sender to pack it with what Windows offers.</translation>
    </message>
    <message>
        <source>“{path:plain}” là một file, không phải thư mục. Đề nghị chọn một thư mục.</source>
        <translation>“{path:plain}” is a file, not a folder. Choose a folder.</translation>
    </message>
    <message>
        <source>“{path:plain}” là một thư mục, không phải file. Đề nghị chọn một file.</source>
        <translation>“{path:plain}” is a folder, not a file. Choose a file.</translation>
    </message>
    <message>
        <source>“{path:plain}” đã có và không phải thư mục trình diễn cũ. Đề nghị chọn thư mục khác với --out.</source>
        <translation>“{path:plain}” exists and is not an earlier demonstration folder. Choose another folder with --out.</translation>
    </message>
    <message>
        <source>“{record:plain}” có thể là nhiều mục: {candidates:plain}. Đề nghị ghi rõ hơn hoặc ghi mã.</source>
        <translation>“{record:plain}” may be several items: {candidates:plain}. Write it more exactly, or write the id.</translation>
    </message>
    <message>
        <source>“{text}” chưa đủ số, ký hiệu và ngày ký. Đề nghị ghi cả hai, ví dụ: 12-BC/ĐU, 20/11/2026.</source>
        <translation>“{text}” lacks the number with its symbol or the day of signing. Please enter both, for example: 12-BC/ĐU, 20/11/2026.</translation>
    </message>
    <message>
        <source>“{unit}” đã chia ra nhiều đơn vị; việc của “{heir}” vẫn để mở. Nếu kết quả trong file cũng là của “{heir}” thì ghi thêm ở việc của “{heir}”.</source>
        <translation>“{unit}” was divided into several units; the duty of “{heir}” stays open. If the result in the file is that of “{heir}” too, please record it there as well.</translation>
    </message>
    <message>
        <source>“{value:plain}” không có trong danh mục của mục {field:label}. Đề nghị chọn một trong: {known}.</source>
        <translation>“{value:plain}” is not in the list of {field:label}. Choose one of: {known}.</translation>
    </message>
    <message>
        <source>“{value:plain}” không dùng được cho mục {field:label}. Đề nghị ghi lại.</source>
        <translation>“{value:plain}” cannot be used for {field:label}. Write it again.</translation>
    </message>
    <message>
        <source>“{value:plain}” không phải là một mức xếp loại. Đề nghị ghi tên loại và điểm thấp nhất của loại đó.</source>
        <translation>“{value:plain}” is no class. Write the name of the class and its least points.</translation>
    </message>
    <message>
        <source>“{value}” chưa rõ là số nào. Đề nghị chỉ ghi con số: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân, ví dụ 2.071 hoặc 1.234,5.</source>
        <translation>It is not clear which number “{value}” is. Write digits only: a point between thousands, a comma before decimals, for example 2.071 or 1.234,5.</translation>
    </message>
    <message>
        <source>“{value}” chưa đúng dạng MỤC=GIÁ TRỊ. Đề nghị ghi ví dụ number=15 hoặc &quot;Số=15&quot;.</source>
        <translation>“{value}” is not of the form ITEM=VALUE. Write for example number=15 or &quot;Số=15&quot;.</translation>
    </message>
    <message>
        <source>“{value}” có phần lẻ. Mục này chỉ ghi số nguyên.</source>
        <translation>“{value}” has decimals. Whole numbers only here.</translation>
    </message>
    <message>
        <source>“{value}” có trong bản nhận trước nhưng không còn trong bản này. Vẫn giữ như bản trước; không xóa gì.</source>
        <translation>“{value}” is in the earlier return but no longer in this one. It stays as it was; nothing is deleted.</translation>
    </message>
    <message>
        <source>“{value}” không có trong lịch: tháng đó không có ngày này. Đề nghị kiểm tra lại ngày, tháng.</source>
        <translation>“{value}” is not in the calendar: that month has no such day. Please check day and month.</translation>
    </message>
    <message>
        <source>“{value}” không phải là một giai đoạn. Đề nghị ghi năm đầu và năm cuối, ví dụ 2021-2025.</source>
        <translation>“{value}” is no period. Write the first and the last year, for example 2021-2025.</translation>
    </message>
    <message>
        <source>“{value}” không phải là một kỳ báo cáo. Đề nghị ghi năm, 6 tháng hoặc quý, ví dụ 2026, 6 tháng đầu năm 2026, quý III/2026.</source>
        <translation>“{value}” is no reporting period. Please write a year, half-year or quarter, for example 2026, first half of 2026, quarter III/2026.</translation>
    </message>
    <message>
        <source>“{value}” không phải là ngày tháng đọc được hoặc không có trong lịch. Đề nghị ghi theo thứ tự ngày/tháng/năm, ví dụ 15/10/2026, tháng 10/2026, quý III năm 2026, năm 2026.</source>
        <translation>“{value}” cannot be read as a date or is not in the calendar. Write day/month/year, for example 15/10/2026, tháng 10/2026, quý III năm 2026, năm 2026.</translation>
    </message>
    <message>
        <source>“{value}” không phải là số tiền đọc được. Đề nghị ghi bằng đồng, ví dụ 107.591.000, hoặc 135 triệu đồng.</source>
        <translation>“{value}” cannot be read as an amount of money. Write it in đồng, for example 107.591.000, or 135 triệu đồng.</translation>
    </message>
    <message>
        <source>“{value}” không phải là số điện thoại. Đề nghị chỉ ghi chữ số, ví dụ 0912 345 678.</source>
        <translation>“{value}” is no telephone number. Write digits only, for example 0912 345 678.</translation>
    </message>
    <message>
        <source>“{value}” không phải là điểm số. Đề nghị ghi một con số, tối đa hai chữ số thập phân, ví dụ 8,5.</source>
        <translation>“{value}” is no score. Write a number with at most two decimals, for example 8,5.</translation>
    </message>
    <message>
        <source>“{value}” không thuộc quyền sửa của đơn vị gửi. Có nhận không, và vì sao?</source>
        <translation>“{value}” is not for the sending unit to change. Is it to be taken in, and why?</translation>
    </message>
    <message>
        <source>“{value}” không thuộc quyền sửa[ của {sender}] nên chưa được nhận. Đề nghị xem lại; nếu đúng thì chọn nhận cả phần ngoài phạm vi.</source>
        <translation>“{value}” is out of the scope[ of {sender}] and was not taken in. Look at it again; if it is right, choose to take in what is out of scope too.</translation>
    </message>
    <message>
        <source>“{value}” không đúng dạng ngày tháng mà chương trình lưu. File có thể đã bị sửa ngoài chương trình; đề nghị lấy lại file gốc.</source>
        <translation>“{value}” is not a date in the form the program stores. The file may have been altered outside the program; get the original again.</translation>
    </message>
    <message>
        <source>“{value}” được để lại theo ý người nhận. Mở lại file này để nhận dòng đó.</source>
        <translation>“{value}” was left out as the receiver wished. Open this file again to take that row in.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>(để trống)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Bật hoặc tắt chức năng đang chọn; dữ liệu đã nhập không thay đổi</source>
        <translation>Switch the selected feature on or off; data entered stay as they are</translation>
    </message>
    <message>
        <source>Bật, tắt</source>
        <translation>Switch on or off</translation>
    </message>
    <message>
        <source>Bật, tắt sổ tự cấp số; đánh số theo năm hay theo nhiệm kỳ</source>
        <translation>Turn own numbering on or off; numbers by year or by term</translation>
    </message>
    <message>
        <source>Bỏ bớt điều kiện lọc.</source>
        <translation>Take away some of the filters.</translation>
    </message>
    <message>
        <source>Bỏ mẫu này; văn bản lại in theo mẫu trước đó, sau cùng là theo quy định</source>
        <translation>Remove this layout; papers are printed by the one before it again, in the end by the law</translation>
    </message>
    <message>
        <source>Bỏ những gì cơ quan ta đã sửa ở mục này; mục tự thêm mà chưa dùng thì bỏ hẳn</source>
        <translation>Take back what our office changed about this entry; an own entry that nothing uses goes</translation>
    </message>
    <message>
        <source>Bỏ những gì cơ quan ta đã sửa ở mục này; mục tự thêm thì bỏ hẳn</source>
        <translation>Take back what our office changed in this entry; an entry of our own goes altogether</translation>
    </message>
    <message>
        <source>Chưa có thay đổi nào</source>
        <translation>No change yet</translation>
    </message>
    <message>
        <source>Chưa giữ số nào</source>
        <translation>No number reserved</translation>
    </message>
    <message>
        <source>Chưa đặt mẫu nào</source>
        <translation>No layout was set yet</translation>
    </message>
    <message>
        <source>Chức năng</source>
        <translation>Feature</translation>
    </message>
    <message>
        <source>Cách cấp số</source>
        <translation>How numbers are given</translation>
    </message>
    <message>
        <source>Cách tính hạn</source>
        <translation>How deadlines are set</translation>
    </message>
    <message>
        <source>Có hiệu lực</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Có văn bản mới thì thêm mức mới với ngày áp dụng, không sửa mức cũ: việc trước ngày đó vẫn tính theo mức cũ.</source>
        <translation>When a new document comes, add a new rate with the day from which it applies instead of changing the old one: what lies before that day still follows the old rate.</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Cơ quan ta</source>
        <translation>Our office</translation>
    </message>
    <message>
        <source>Cơ quan, sao lưu</source>
        <translation>Office, backup</translation>
    </message>
    <message>
        <source>Danh mục</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Giữ số</source>
        <translation>Reserve a number</translation>
    </message>
    <message>
        <source>Hiện thêm chức năng</source>
        <translation>Show more features</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Hạn rơi vào ngày nghỉ được dời sang ngày làm việc kế tiếp.</source>
        <translation>A deadline on a day off moves to the next workday.</translation>
    </message>
    <message>
        <source>Hạn đã giao không thay đổi; hạn đặt từ nay tính theo danh sách mới.</source>
        <translation>Deadlines already given do not change; those set from now on follow the new list.</translation>
    </message>
    <message>
        <source>Không có chức năng nào</source>
        <translation>No feature</translation>
    </message>
    <message>
        <source>Không có mục nào</source>
        <translation>No entries</translation>
    </message>
    <message>
        <source>Không áp dụng từ hôm nay; việc trước đó vẫn tính theo mục này</source>
        <translation>Not in force from today on; what lies before still follows this entry</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Lý do</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lần ghi này đang có hiệu lực.</source>
        <translation>This entry is in force.</translation>
    </message>
    <message>
        <source>Lần ghi này đã được hoàn tác.</source>
        <translation>This entry was undone.</translation>
    </message>
    <message>
        <source>Mẫu trình bày</source>
        <translation>Layout of papers</translation>
    </message>
    <message>
        <source>Mặc định</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Mọi loại</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Mỗi lần lưu, nhận file, hoàn tác đều ghi lại ở đây: ai, lúc nào, sửa những gì.</source>
        <translation>Every save, import and undo is recorded here: who, when, what was changed.</translation>
    </message>
    <message>
        <source>Mở trang Báo cáo để xem văn bản in ra theo mẫu đang áp dụng</source>
        <translation>Open the page of reports to see how papers are printed by the layout in force</translation>
    </message>
    <message>
        <source>Mục có sẵn đứng ở thứ tự 10, 20, 30…; ghi 15 thì mục đứng giữa hai mục đầu. Cách ghi khác, mỗi dòng một cách, giúp đọc đúng bảng của nơi gửi.</source>
        <translation>Shipped entries stand at 10, 20, 30…; an entry at 15 stands between the first two. Other spellings, one a line, help to read the tables of others.</translation>
    </message>
    <message>
        <source>Nghỉ một ngày thì để trống “Đến ngày”.</source>
        <translation>For one day off leave “To” empty.</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Ngày lễ hằng năm</source>
        <translation>Public holiday every year</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Days off</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ngừng dùng</source>
        <translation>Stop using</translation>
    </message>
    <message>
        <source>Nhật ký</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Năm này chưa ghi ngày nghỉ nào</source>
        <translation>No day off is recorded for this year</translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Số thay đổi</source>
        <translation>Number of changes</translation>
    </message>
    <message>
        <source>Số văn bản đi lấy từ sổ chung của cơ quan. Cơ quan không có sổ chung thì bật ở “Cách cấp số”; khi đó “Ghi số, ngày phát hành” đề xuất số kế tiếp, và giữ trước được số ở đây.</source>
        <translation>Outgoing letters take their numbers from the office&apos;s general book. An office without one turns numbering on under “How numbers are given”; “Write number and day issued” then proposes the next number, and numbers can be reserved here.</translation>
    </message>
    <message>
        <source>Số {0}</source>
        <translation>Number {0}</translation>
    </message>
    <message>
        <source>Số {0} đã cấp cho nhiều văn bản. Đề nghị sửa số của một văn bản ở trang Văn bản.</source>
        <translation>Number {0} was given to several letters. Please correct the number of one of them on the page Letters.</translation>
    </message>
    <message>
        <source>Số đang giữ cho {0}. Trả lại thì văn bản khác dùng được số này.</source>
        <translation>The number is reserved for {0}. Once it is given back, another letter can use it.</translation>
    </message>
    <message>
        <source>Sổ tự cấp số</source>
        <translation>Own numbering</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa mẫu trình bày</source>
        <translation>Change the layout of papers</translation>
    </message>
    <message>
        <source>Sửa {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Theo quy định hiện hành</source>
        <translation>By the rules in force</translation>
    </message>
    <message>
        <source>Theo thể thức</source>
        <translation>As the format has it</translation>
    </message>
    <message>
        <source>Thêm mục</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>Thêm mức mới</source>
        <translation>Add a new rate</translation>
    </message>
    <message>
        <source>Thêm ngày nghỉ</source>
        <translation>Add day off</translation>
    </message>
    <message>
        <source>Thôi áp dụng</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Thứ bảy, chủ nhật và ngày trong danh sách là ngày nghỉ. Hạn đã dời được ghi là hạn suy ra; hạn in trên văn bản vẫn giữ nguyên trong văn bản. Các thay đổi áp dụng cho việc giao từ nay về sau.</source>
        <translation>Saturdays, Sundays and the days in the list are days off. A deadline that was moved is recorded as a derived one; the deadline printed in the letter stays in the letter. Changes apply to duties given from now on.</translation>
    </message>
    <message>
        <source>Trình bày</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Give back</translation>
    </message>
    <message>
        <source>Trả lại số {0}?</source>
        <translation>Give number {0} back?</translation>
    </message>
    <message>
        <source>Trả lại số…</source>
        <translation>Give number back…</translation>
    </message>
    <message>
        <source>Trả về mặc định</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>Tên mặc định</source>
        <translation>Shipped name</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Từ file</source>
        <translation>From file</translation>
    </message>
    <message>
        <source>Từ hôm nay không còn trong danh sách chọn; hồ sơ đã ghi vẫn giữ nguyên</source>
        <translation>Not offered any more from today; existing records keep it</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Từ đầu</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Việc</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Việc không ghi hạn thì cho mấy ngày; hạn rơi vào ngày nghỉ thì dời thế nào</source>
        <translation>How many days where no deadline is named, and how a deadline on a day off moves</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Văn bản của Đảng đánh số theo nhiệm kỳ, từng loại một dãy; văn bản của Nhà nước theo năm. Tắt đi thì các số đã cấp, đã giữ vẫn còn.</source>
        <translation>Letters of the Party are numbered by term, each kind in a series of its own; letters of the State by year. Turned off, numbers given and reserved stay.</translation>
    </message>
    <message>
        <source>Vẫn giữ</source>
        <translation>Keep reserved</translation>
    </message>
    <message>
        <source>Về mặc định</source>
        <translation>As shipped</translation>
    </message>
    <message>
        <source>Xem trên báo cáo</source>
        <translation>See it on a report</translation>
    </message>
    <message>
        <source>Xóa {0}?</source>
        <translation>Delete {0}?</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>{0} không còn trong danh sách chọn.</source>
        <translation>{0} is no longer offered.</translation>
    </message>
    <message>
        <source>Ô để trống là theo quy định và theo danh sách đơn vị. Mẫu áp dụng cho văn bản có ngày từ ngày ghi ở đây; để trống ngày là áp dụng từ đầu. Quyền hạn ký nhiều dòng thì ghi mỗi dòng một vế, ví dụ “TM. ỦY BAN NHÂN DÂN” rồi “KT. CHỦ TỊCH”.</source>
        <translation>An empty field follows the law and the list of units. The layout is for papers dated from the day given here on; without a day it counts from the beginning. A signing title of several lines is written line by line, for example “TM. ỦY BAN NHÂN DÂN”, then “KT. CHỦ TỊCH”.</translation>
    </message>
    <message>
        <source>Đang bật</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Đang tắt</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Đã bật {0}.</source>
        <translation>Switched {0} on.</translation>
    </message>
    <message>
        <source>Đã bỏ mẫu; văn bản in theo mẫu trước đó.</source>
        <translation>The layout was removed; papers are printed by the one before it.</translation>
    </message>
    <message>
        <source>Đã ghi {0}.</source>
        <translation>{0} recorded.</translation>
    </message>
    <message>
        <source>Đã giữ số {0}.</source>
        <translation>Number {0} reserved.</translation>
    </message>
    <message>
        <source>Đã hoàn tác</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Đã làm lại.</source>
        <translation>Redone.</translation>
    </message>
    <message>
        <source>Đã lưu cách cấp số.</source>
        <translation>How numbers are given has been saved.</translation>
    </message>
    <message>
        <source>Đã lưu cách tính hạn.</source>
        <translation>How deadlines are set has been saved.</translation>
    </message>
    <message>
        <source>Đã lưu mẫu trình bày.</source>
        <translation>The layout of papers was saved.</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Đã thêm {0}.</source>
        <translation>{0} added.</translation>
    </message>
    <message>
        <source>Đã trả lại số {0}.</source>
        <translation>Number {0} given back.</translation>
    </message>
    <message>
        <source>Đã trả {0} về mặc định.</source>
        <translation>{0} is as shipped again.</translation>
    </message>
    <message>
        <source>Đã tắt {0}.</source>
        <translation>Switched {0} off.</translation>
    </message>
    <message>
        <source>Đã xóa {0}.</source>
        <translation>{0} deleted.</translation>
    </message>
    <message>
        <source>Đã đặt mẫu trình bày.</source>
        <translation>The layout of papers was set.</translation>
    </message>
    <message>
        <source>Đặt mẫu mới</source>
        <translation>Set a new layout</translation>
    </message>
    <message>
        <source>Đề nghị bỏ bớt điều kiện lọc, hoặc thêm mục của cơ quan.</source>
        <translation>Take away a filter, or add an entry of the office.</translation>
    </message>
    <message>
        <source>Đề nghị bỏ bớt điều kiện lọc, hoặc thêm mức mới.</source>
        <translation>Please remove some filters, or add a new rate.</translation>
    </message>
    <message>
        <source>Để trống “Số” thì giữ số kế tiếp.</source>
        <translation>Leave “Number” empty to reserve the next one.</translation>
    </message>
    <message>
        <source>đến hết ngày {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>… và {0} hồ sơ nữa</source>
        <translation>… and {0} more records</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Bản sao lưu ghi ngày {0}, sau ngày của máy</source>
        <translation>The backup is dated {0}, later than the clock of this PC</translation>
    </message>
    <message>
        <source>Bỏ bản nháp</source>
        <translation>Drop the drafts</translation>
    </message>
    <message>
        <source>Chưa sao lưu</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Chưa sao lưu {0} ngày</source>
        <translation>No backup for {0} days</translation>
    </message>
    <message>
        <source>Chỉ mở để xem</source>
        <translation>Open for viewing only</translation>
    </message>
    <message>
        <source>Dân vận khéo (chỉ xem)</source>
        <translation>Dân vận khéo (viewing only)</translation>
    </message>
    <message>
        <source>Ghi nhận nhanh</source>
        <translation>Quick record</translation>
    </message>
    <message>
        <source>Không thấy nơi sao lưu thứ hai</source>
        <translation>Second backup place not found</translation>
    </message>
    <message>
        <source>Lần trước chương trình tắt đột ngột</source>
        <translation>The program ended suddenly last time</translation>
    </message>
    <message>
        <source>Mọi dữ liệu đã lưu còn nguyên. Có {0} biểu đang nhập dở từ lần trước:</source>
        <translation>Everything that was saved is whole. Forms left unfinished last time: {0}</translation>
    </message>
    <message>
        <source>Mở cơ quan mẫu</source>
        <translation>Open the sample office</translation>
    </message>
    <message>
        <source>Nhập tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Nhập tiếp những gì đang dở?</source>
        <translation>Go on with what was left unfinished?</translation>
    </message>
    <message>
        <source>Sao lưu hôm nay {0}</source>
        <translation>Backed up today {0}</translation>
    </message>
    <message>
        <source>Số liệu nhanh</source>
        <translation>Quick figures</translation>
    </message>
    <message>
        <source>Tìm khắp nơi</source>
        <translation>Search everywhere</translation>
    </message>
    <message>
        <source>{0} đang chờ ở trang Văn bản.</source>
        <translation>{0} wait on the page of letters.</translation>
    </message>
    <message>
        <source>{0} đã có trong sổ.</source>
        <translation>Registered already: {0}.</translation>
    </message>
    <message>
        <source>{0} đã có trong sổ: đây là văn bản ấy.</source>
        <translation>{0} is in the book already: this is that letter.</translation>
    </message>
    <message>
        <source>Đang xem file</source>
        <translation>Looking at the files</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>Bảng tính (*.xlsx *.xls *.xlsb *.ods *.csv)</source>
        <translation>Workbooks (*.xlsx *.xls *.xlsb *.ods *.csv)</translation>
    </message>
    <message>
        <source>Bỏ dấu ở nơi không có; bấm đúp vào tên để sửa.</source>
        <translation>Untick what there is not; double-click a name to change it.</translation>
    </message>
    <message>
        <source>Bổ sung theo mẫu…</source>
        <translation>Complete from the template…</translation>
    </message>
    <message>
        <source>Bổ sung đơn vị của {0}</source>
        <translation>Add the units of {0}</translation>
    </message>
    <message>
        <source>Chia {0}</source>
        <translation>Divide {0}</translation>
    </message>
    <message>
        <source>Chia đơn vị</source>
        <translation>Divide a unit</translation>
    </message>
    <message>
        <source>Chia đơn vị…</source>
        <translation>Divide a unit…</translation>
    </message>
    <message>
        <source>Chuyển theo phần tách ra</source>
        <translation>Goes with the part</translation>
    </message>
    <message>
        <source>Chuyển trực thuộc</source>
        <translation>Move under another unit</translation>
    </message>
    <message>
        <source>Chuyển trực thuộc {0}</source>
        <translation>Move {0} under another unit</translation>
    </message>
    <message>
        <source>Chuyển trực thuộc…</source>
        <translation>Move under another unit…</translation>
    </message>
    <message>
        <source>Chuyển về đơn vị thứ hai</source>
        <translation>Goes to the second unit</translation>
    </message>
    <message>
        <source>Chưa chọn, để lại dòng này</source>
        <translation>Nothing chosen, leave this row</translation>
    </message>
    <message>
        <source>Chưa có nhóm nào</source>
        <translation>No group yet</translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào</source>
        <translation>No unit yet</translation>
    </message>
    <message>
        <source>Chọn danh mục đơn vị hành chính</source>
        <translation>Choose the list of administrative units</translation>
    </message>
    <message>
        <source>Chọn danh sách đơn vị</source>
        <translation>Choose a list of units</translation>
    </message>
    <message>
        <source>Chọn đơn vị dùng tiếp dữ liệu này</source>
        <translation>Choose the unit that goes on with these data</translation>
    </message>
    <message>
        <source>Các ban, ngành, thôn, tổ dân phố và cơ quan trực thuộc nằm ở đây. Văn bản gửi xuống, đợt đăng ký và báo cáo đều tính theo danh sách này.</source>
        <translation>Departments, hamlets, residential groups and offices below are kept here. Documents sent down, registration rounds and reports all count by this list.</translation>
    </message>
    <message>
        <source>Cách ghi khác</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Có chương trình</source>
        <translation>Has the program</translation>
    </message>
    <message>
        <source>Có thể hoàn tác.</source>
        <translation>This can be undone.</translation>
    </message>
    <message>
        <source>Có đơn vị nhận thay thì việc chưa xong và đơn vị cấp dưới chuyển về đó; không có thì việc chưa xong được đóng với lý do ghi ở dưới.</source>
        <translation>If a unit takes over, open tasks and the units below go to it; if none does, open tasks are closed with the reason given below.</translation>
    </message>
    <message>
        <source>Cơ quan ta đang hoạt động, hoặc chưa ghi đơn vị kế thừa.</source>
        <translation>Our office is in being, or its successor is not recorded yet.</translation>
    </message>
    <message>
        <source>Cơ quan ta đã kết thúc.</source>
        <translation>Our office has ended.</translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Cập nhật danh mục cả nước…</source>
        <translation>Bring the country&apos;s list up to date…</translation>
    </message>
    <message>
        <source>Cập nhật danh mục đơn vị</source>
        <translation>Bring the list of units up to date</translation>
    </message>
    <message>
        <source>Cập nhật danh mục đơn vị hành chính</source>
        <translation>Bring the list of administrative units up to date</translation>
    </message>
    <message>
        <source>Danh sách đơn vị từ Excel</source>
        <translation>List of units from Excel</translation>
    </message>
    <message>
        <source>Dòng {0}: “{1}” là</source>
        <translation>Row {0}: “{1}” is</translation>
    </message>
    <message>
        <source>Dòng đang chọn là đơn vị đã có (để trống: đơn vị mới)</source>
        <translation>The selected line is a unit that is there (empty: a new unit)</translation>
    </message>
    <message>
        <source>Dùng tiếp dữ liệu với {0}?</source>
        <translation>Go on using the data with {0}?</translation>
    </message>
    <message>
        <source>Dùng tiếp dữ liệu với đơn vị này…</source>
        <translation>Go on using the data with this unit…</translation>
    </message>
    <message>
        <source>Dùng tiếp với {0}</source>
        <translation>Go on as {0}</translation>
    </message>
    <message>
        <source>Dùng tiếp ở máy này</source>
        <translation>Go on on this PC</translation>
    </message>
    <message>
        <source>Dữ liệu này từ nay là của đơn vị kế thừa.</source>
        <translation>These data are from now on those of the successor.</translation>
    </message>
    <message>
        <source>Dữ liệu từ nay là của {0}.</source>
        <translation>The data are from now on those of {0}.</translation>
    </message>
    <message>
        <source>Ghi là</source>
        <translation>Entered as</translation>
    </message>
    <message>
        <source>Ghi ngày kết thúc</source>
        <translation>Enter the last day</translation>
    </message>
    <message>
        <source>Ghi tên đơn vị mới, hoặc chọn đơn vị đang có nhận phần tách ra. Đơn vị cũ vẫn hoạt động và giữ việc đang làm. Đánh dấu đơn vị cấp dưới đi theo phần tách ra.</source>
        <translation>Enter the name of the new unit, or choose an existing unit that takes the part. The old unit stays and keeps its tasks. Tick the units below that go with the part.</translation>
    </message>
    <message>
        <source>Ghi tên đơn vị mới, hoặc chọn đơn vị đang có để gộp vào. Đơn vị cũ kết thúc vào ngày trước ngày có hiệu lực, vẫn còn trong văn bản và số liệu cũ. Việc chưa xong chuyển sang đơn vị mới; ghi lý do nếu muốn đóng.</source>
        <translation>Enter the name of the new unit, or choose an existing unit to merge into. The former units end on the eve of the effective day and stay in old letters and figures. Open tasks go to the new unit; give a reason to close them instead.</translation>
    </message>
    <message>
        <source>Ghi {0} thay đổi</source>
        <translation>Store {0} changes</translation>
    </message>
    <message>
        <source>Giao sang máy khác…</source>
        <translation>Hand over to another PC…</translation>
    </message>
    <message>
        <source>Giải thể</source>
        <translation>Dissolve</translation>
    </message>
    <message>
        <source>Giải thể {0}</source>
        <translation>Dissolve {0}</translation>
    </message>
    <message>
        <source>Giải thể…</source>
        <translation>Dissolve…</translation>
    </message>
    <message>
        <source>Gồm thêm</source>
        <translation>Units added</translation>
    </message>
    <message>
        <source>Gộp các đơn vị</source>
        <translation>Merge the units</translation>
    </message>
    <message>
        <source>Gộp {0} đơn vị thành {1}?</source>
        <translation>Merge {0} units to make {1}?</translation>
    </message>
    <message>
        <source>Gộp {0} đơn vị vào {1}?</source>
        <translation>Merge {0} units into {1}?</translation>
    </message>
    <message>
        <source>Gộp đơn vị</source>
        <translation>Merge units</translation>
    </message>
    <message>
        <source>Gộp đơn vị…</source>
        <translation>Merge units…</translation>
    </message>
    <message>
        <source>Hai nơi sửa khác nhau</source>
        <translation>Two offices differ</translation>
    </message>
    <message>
        <source>Hôm nay gồm {0} đơn vị</source>
        <translation>{0} units today</translation>
    </message>
    <message>
        <source>Khi cơ quan ta đã kết thúc: dữ liệu từ nay là của đơn vị đang chọn</source>
        <translation>When our office has ended: the data are from now on those of the selected unit</translation>
    </message>
    <message>
        <source>Khi cơ quan ta đã kết thúc…</source>
        <translation>When our office has ended…</translation>
    </message>
    <message>
        <source>Không có gì khác danh mục đang dùng.</source>
        <translation>Nothing differs from the list in use.</translation>
    </message>
    <message>
        <source>Không, nhận và gửi bằng Excel</source>
        <translation>No, receives and sends Excel files</translation>
    </message>
    <message>
        <source>Khối</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Loại đơn vị suy từ tên, sửa được sau khi nhận. Dòng là đơn vị đã có thì chỉ bổ sung tên gọi khác, đầu mối, điện thoại. Bỏ dấu ở dòng không nhận.</source>
        <translation>The kind of a unit follows from its name and can be changed later. Of units that are there already only other names, contact and telephone are added. Untick the lines not to be taken in.</translation>
    </message>
    <message>
        <source>Loại, cấp và khối lấy theo tên; sửa sau được.</source>
        <translation>Kind, level and sector follow from the name; they can be changed later.</translation>
    </message>
    <message>
        <source>Lấy từ danh mục đơn vị hành chính, kèm mã. Nơi nào đã có trong danh sách thì giữ nguyên.</source>
        <translation>Taken from the list of units, with codes. What is in the list already stays as it is.</translation>
    </message>
    <message>
        <source>Mã</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Mô hình đã đổi nơi thực hiện: {0}.</source>
        <translation>Models that changed to the new unit: {0}.</translation>
    </message>
    <message>
        <source>Mỗi tên đơn vị mới một dòng, đơn vị kế thừa chính ghi trước: số liệu các năm trước và đơn vị cấp dưới tính cho đơn vị đó. Đánh dấu đơn vị cấp dưới chuyển về đơn vị ghi thứ hai. Việc chưa xong giao cho từng đơn vị mới; ghi lý do nếu muốn đóng.</source>
        <translation>One name of a new unit a line, the main successor first: figures of earlier years and the units below count for it. Tick the units below that go to the second one. Open tasks are given to each new unit; give a reason to close them instead.</translation>
    </message>
    <message>
        <source>Người phụ trách, đầu mối</source>
        <translation>Leader, contact</translation>
    </message>
    <message>
        <source>Người phụ trách, đầu mối của {0}</source>
        <translation>Leader, contact of {0}</translation>
    </message>
    <message>
        <source>Người phụ trách, đầu mối…</source>
        <translation>Leader, contact…</translation>
    </message>
    <message>
        <source>Người trước đây vẫn được giữ cùng thời gian; danh sách và lời nhắc dùng người hiện nay.</source>
        <translation>Former persons are kept with their time; lists and reminders use those of today.</translation>
    </message>
    <message>
        <source>Nhóm giúp giao việc cho nhiều đơn vị bằng một dòng như “Các sở, ban, ngành”.</source>
        <translation>A group helps to assign to many units with one line such as “Các sở, ban, ngành”.</translation>
    </message>
    <message>
        <source>Nhóm gồm các đơn vị trực thuộc có loại, cấp, khối được đánh dấu (mục không đánh dấu gì thì không giới hạn), và các đơn vị ghi thêm ở dưới, mỗi dòng một tên. Chỉ ghi tên thì nhóm gồm đúng các đơn vị đó. Cách ghi khác dùng dấu * thay cho chữ bất kỳ.</source>
        <translation>A group holds the units below us whose kind, level and sector are ticked (nothing ticked means no limit), and the units added below, one name a line. With a name only, the group holds just those units. In other spellings * stands for any words.</translation>
    </message>
    <message>
        <source>Nhóm đơn vị</source>
        <translation>Groups of units</translation>
    </message>
    <message>
        <source>Nhận các dòng đã chọn</source>
        <translation>Take in the chosen lines</translation>
    </message>
    <message>
        <source>Nhận vào</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Nhập từ Excel…</source>
        <translation>Take in from Excel…</translation>
    </message>
    <message>
        <source>Những gì chuyển theo</source>
        <translation>What goes along</translation>
    </message>
    <message>
        <source>Quá trình</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Số liệu các năm trước vẫn tính cho nơi đơn vị trực thuộc khi đó.</source>
        <translation>Figures of earlier years still count where the unit belonged then.</translation>
    </message>
    <message>
        <source>Số đơn vị</source>
        <translation>Number of units</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <source>Thay đổi trong danh mục</source>
        <translation>Changes of the list</translation>
    </message>
    <message>
        <source>Thay đổi được gửi kèm xuống các đơn vị cấp dưới; hoàn tác được.</source>
        <translation>The changes are sent along to the units below; they can be undone.</translation>
    </message>
    <message>
        <source>Thành lập</source>
        <translation>Establish</translation>
    </message>
    <message>
        <source>Thành lập theo quyết định…</source>
        <translation>Establish by decision…</translation>
    </message>
    <message>
        <source>Thành lập đơn vị</source>
        <translation>Establish a unit</translation>
    </message>
    <message>
        <source>Thêm các đơn vị đã chọn</source>
        <translation>Add the chosen units</translation>
    </message>
    <message>
        <source>Thêm nhóm</source>
        <translation>Add group</translation>
    </message>
    <message>
        <source>Thêm tất cả xã, phường của tỉnh</source>
        <translation>Add all communes of the province</translation>
    </message>
    <message>
        <source>Thêm tất cả xã, phường của tỉnh…</source>
        <translation>Add all communes of the province…</translation>
    </message>
    <message>
        <source>Thêm xã, phường</source>
        <translation>Add communes</translation>
    </message>
    <message>
        <source>Thêm đơn vị</source>
        <translation>Add unit</translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố đánh số từ 1, sau này đổi tên được (nhiều nhất {0}).</source>
        <translation>Hamlets and residential groups are numbered from 1 and can be renamed later (at most {0}).</translation>
    </message>
    <message>
        <source>Trừ</source>
        <translation>Except</translation>
    </message>
    <message>
        <source>Trực thuộc, tên khác, hiệu lực</source>
        <translation>Belongs to, other names, validity</translation>
    </message>
    <message>
        <source>Tách một phần</source>
        <translation>Take out a part</translation>
    </message>
    <message>
        <source>Tách một phần của {0}</source>
        <translation>Take a part out of {0}</translation>
    </message>
    <message>
        <source>Tách một phần…</source>
        <translation>Take out a part…</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tên cũ vẫn tìm được, và còn nguyên trong văn bản trước ngày có hiệu lực.</source>
        <translation>The old name can still be found, and stays in letters from before the day it comes into force.</translation>
    </message>
    <message>
        <source>Tên khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Tên nhóm</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Từ file Excel của cấp trên: tỉnh, xã, phường đổi tên, nhập, chia từ ngày nào</source>
        <translation>From an Excel file of the level above: provinces and communes renamed, merged, divided, from which day</translation>
    </message>
    <message>
        <source>Từ nay dữ liệu này là của đơn vị kế thừa; văn bản, mô hình và việc đã làm trước đó giữ nguyên tên cơ quan cũ. Nếu đơn vị kế thừa làm việc ở máy khác thì tạo file gửi sang máy đó. Có thể hoàn tác.</source>
        <translation>From now on these data are the successor&apos;s; letters, models and work done before keep the name of the former office. If the successor works on another PC, make a file to send there. This can be undone.</translation>
    </message>
    <message>
        <source>Từng đơn vị</source>
        <translation>Single units</translation>
    </message>
    <message>
        <source>Việc chưa xong đã chuyển hoặc đóng: {0}.</source>
        <translation>Open tasks handed over or closed: {0}.</translation>
    </message>
    <message>
        <source>Văn bản đã giao giữ nguyên các đơn vị. Ghi lý do để tra cứu về sau.</source>
        <translation>Letters already assigned keep their units. Give a reason, to look it up later.</translation>
    </message>
    <message>
        <source>Xem lại</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Xóa nhóm {0}?</source>
        <translation>Delete group {0}?</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>từ {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>{0} (mã {1}) từ {2}</source>
        <translation>{0} (code {1}) from {2}</translation>
    </message>
    <message>
        <source>{0} dòng cần chọn ở dưới.</source>
        <translation>{0} rows are to be chosen below.</translation>
    </message>
    <message>
        <source>{0} dòng mới, {1} dòng đã có.</source>
        <translation>{0} lines new, {1} known.</translation>
    </message>
    <message>
        <source>{0} kết thúc sau ngày {1}.</source>
        <translation>{0} ends after {1}.</translation>
    </message>
    <message>
        <source>{0} mô hình đang thực hiện giữ tên đơn vị cũ, tổng hợp vẫn cộng vào đơn vị mới.</source>
        <translation>{0} running models keep the former unit&apos;s name; totals still count them for the new unit.</translation>
    </message>
    <message>
        <source>{0} mô hình đang thực hiện đổi sang đơn vị mới.</source>
        <translation>{0} running models change to the new unit.</translation>
    </message>
    <message>
        <source>{0} việc chưa xong chuyển sang.</source>
        <translation>{0} open duties go over.</translation>
    </message>
    <message>
        <source>{0} việc chưa xong chuyển sang; {1} việc trùng với việc khác nên nhập làm một.</source>
        <translation>{0} open duties go over; {1} of them are the same as another one and become one with it.</translation>
    </message>
    <message>
        <source>{0} việc chưa xong đóng lại với lý do đã ghi.</source>
        <translation>{0} open duties are closed with the reason given.</translation>
    </message>
    <message>
        <source>{0} đã kết thúc, ngày cuối là {1}.</source>
        <translation>{0} has ended; its last day was {1}.</translation>
    </message>
    <message>
        <source>{0} đơn vị cấp dưới chuyển sang.</source>
        <translation>{0} units below go over.</translation>
    </message>
    <message>
        <source>{0} đơn vị cấp dưới vẫn để ở đơn vị cũ.</source>
        <translation>{0} units below stay with the former unit.</translation>
    </message>
    <message>
        <source>{0} đơn vị trong mẫu đã có, không hiện lại.</source>
        <translation>{0} units of the template are here already and are not shown again.</translation>
    </message>
    <message>
        <source>{0} – là {1} đã có</source>
        <translation>{0} – is {1}, which is known</translation>
    </message>
    <message>
        <source>{0} – mới: {1}</source>
        <translation>{0} – new: {1}</translation>
    </message>
    <message>
        <source>{0} – đã có</source>
        <translation>{0} – known</translation>
    </message>
    <message>
        <source>{0}, thay cho mã {1}</source>
        <translation>{0}, in place of code {1}</translation>
    </message>
    <message>
        <source>{0}, trực thuộc {1}</source>
        <translation>{0}, under {1}</translation>
    </message>
    <message>
        <source>{0}; chưa rõ {1} là đơn vị nào, nhận thì ghi trực thuộc cơ quan ta</source>
        <translation>{0}; it is not clear which unit {1} is; taken in, it is entered under our office</translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Đã chia {0}.</source>
        <translation>{0} has been divided.</translation>
    </message>
    <message>
        <source>Đã chuyển trực thuộc {0}.</source>
        <translation>{0} moved under another unit.</translation>
    </message>
    <message>
        <source>Đã chọn</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Đã ghi {0} của {1}.</source>
        <translation>{0} of {1} recorded.</translation>
    </message>
    <message>
        <source>Đã ghi {0} thay đổi của danh mục.</source>
        <translation>{0} changes of the list were stored.</translation>
    </message>
    <message>
        <source>Đã giải thể {0}.</source>
        <translation>{0} has been dissolved.</translation>
    </message>
    <message>
        <source>Đã gộp thành {0}.</source>
        <translation>Merged into {0}.</translation>
    </message>
    <message>
        <source>Đã gộp vào {0}.</source>
        <translation>Merged into {0}.</translation>
    </message>
    <message>
        <source>Đã lưu nhóm {0}.</source>
        <translation>Group {0} saved.</translation>
    </message>
    <message>
        <source>Đã lưu {0}.</source>
        <translation>{0} saved.</translation>
    </message>
    <message>
        <source>Đã thành lập {0}.</source>
        <translation>{0} established.</translation>
    </message>
    <message>
        <source>Đã thêm {0} đơn vị, bổ sung {1} đơn vị.</source>
        <translation>{0} units added, {1} completed.</translation>
    </message>
    <message>
        <source>Đã thêm {0} đơn vị.</source>
        <translation>{0} units have been added.</translation>
    </message>
    <message>
        <source>Đã thêm {0}.</source>
        <translation>{0} added.</translation>
    </message>
    <message>
        <source>Đã tách một phần của {0}.</source>
        <translation>A part was taken out of {0}.</translation>
    </message>
    <message>
        <source>Đã xóa nhóm {0}.</source>
        <translation>Group {0} deleted.</translation>
    </message>
    <message>
        <source>Đã đóng {0}.</source>
        <translation>{0} closed.</translation>
    </message>
    <message>
        <source>Đã đổi tên thành {0}.</source>
        <translation>Renamed to {0}.</translation>
    </message>
    <message>
        <source>Đóng {0}</source>
        <translation>Close {0}</translation>
    </message>
    <message>
        <source>Đóng đơn vị…</source>
        <translation>Close unit…</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị còn {0} việc chưa xong, {1} đơn vị cấp dưới; đóng ở đây thì giữ nguyên. Muốn chuyển cho đơn vị khác hoặc đóng việc có lý do thì dùng “Gộp đơn vị…”, “Giải thể…”.</source>
        <translation>The unit still has {0} open duties and {1} units below; closing it here leaves them as they are. To hand them to another unit or close duties with a reason, use “Merge units…” or “Dissolve…”.</translation>
    </message>
    <message>
        <source>Đơn vị cấp dưới đã chuyển: {0}.</source>
        <translation>Units below that moved: {0}.</translation>
    </message>
    <message>
        <source>Đơn vị mới: {0}</source>
        <translation>New unit: {0}</translation>
    </message>
    <message>
        <source>Đơn vị vẫn còn trong văn bản và danh sách cũ; từ ngày sau không nhận việc mới.</source>
        <translation>The unit stays in old documents and lists; from the next day on it gets nothing new to do.</translation>
    </message>
    <message>
        <source>Đầu mối</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Để nguyên</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Đọc danh mục đơn vị</source>
        <translation>Read the list of units</translation>
    </message>
    <message>
        <source>Đổi tên</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Đổi tên {0}</source>
        <translation>Rename {0}</translation>
    </message>
    <message>
        <source>Đổi tên…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>đến {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>… và {0} thay đổi khác</source>
        <translation>… and {0} more changes</translation>
    </message>
</context>
</TS>
