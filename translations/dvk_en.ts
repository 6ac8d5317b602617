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
    <name>Inspector</name>
    <message>
        <source>Chọn một dòng để xem chi tiết.</source>
        <translation>Choose a row to see its details.</translation>
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
        <source>Trở lại các cột ban đầu</source>
        <translation>Back to the original columns</translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation>{0} rows</translation>
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
        <source>Đã chép, mở Zalo và dán.</source>
        <translation>Copied; open Zalo and paste.</translation>
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
        <source>Những gì vừa gõ chưa được lưu vào sổ. Bản nháp vẫn còn, lần sau mở chương trình có thể nhập tiếp.</source>
        <translation>What was typed is not in the register yet. The draft is kept; you can go on when the program is opened again.</translation>
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
    <name>PaperEditor</name>
    <message>
        <source>Mỗi dòng ghi một mục</source>
        <translation>One entry a line</translation>
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
    <name>errors</name>
    <message>
        <source>Chưa làm được</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>Có lỗi trong chương trình nên việc vừa rồi chưa làm được. Dữ liệu đã lưu còn nguyên. Đề nghị thử lại; nếu vẫn gặp, chọn Chi tiết, nội dung lỗi được chép sẵn để gửi cho người phụ trách.</source>
        <translation>The program made a mistake, so this was not done. What was saved is intact. Try again; if it happens again, choose Details: the text is copied, ready to be sent to whoever looks after the program.</translation>
    </message>
    <message>
        <source>Máy chưa cho phép làm việc này</source>
        <translation>The PC does not permit this yet</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>có</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>hằng năm</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>hằng năm, ngày {day}</source>
        <translation>yearly, on {day}</translation>
    </message>
    <message>
        <source>hằng năm, tháng {month}</source>
        <translation>yearly, in month {month}</translation>
    </message>
    <message>
        <source>không</source>
        <translation>no</translation>
    </message>
    <message>
        <source>ngày {day} tháng {month} năm {year}</source>
        <translation>{day}/{month}/{year}</translation>
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
        <source>tháng {month}/{year}</source>
        <translation>{month}/{year}</translation>
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
        <source>{time} ngày {day}</source>
        <translation>{time} on {day}</translation>
    </message>
</context>
<context>
    <name>label</name>
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
        <source>Biểu quyết</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
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
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Bằng khen</source>
        <translation>Certificate of merit (bằng khen)</translation>
    </message>
    <message>
        <source>Bị trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Bộ tiêu chí</source>
        <translation>Criteria set</translation>
    </message>
    <message>
        <source>Chuyển đơn vị kế thừa</source>
        <translation>Passed to the successor unit</translation>
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
        <source>Chỉ thị</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Chỉ tiêu mỗi đơn vị</source>
        <translation>Target a unit</translation>
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
        <source>Chủ thể chỉ đạo</source>
        <translation>Directing body</translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation>Theme</translation>
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
        <source>Cá nhân</source>
        <translation>Individual</translation>
    </message>
    <message>
        <source>Các mốc thời gian</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Cách ghi khác</source>
        <translation>Other spellings</translation>
    </message>
    <message>
        <source>Cách gộp điểm nhiều người chấm</source>
        <translation>How several scorers&apos; points are joined</translation>
    </message>
    <message>
        <source>Cách xét</source>
        <translation>Way of assessing</translation>
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
        <source>Có dùng chương trình</source>
        <translation>Uses the program</translation>
    </message>
    <message>
        <source>Có kế hoạch</source>
        <translation>Plan exists</translation>
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
        <source>Công điện</source>
        <translation>Official telegram</translation>
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
        <source>Cơ quan công nhận</source>
        <translation>Recognising office</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Superior office</translation>
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
        <source>Cơ quan tham mưu, giúp việc của Đảng</source>
        <translation>Advisory body of the Party</translation>
    </message>
    <message>
        <source>Cơ quan xét</source>
        <translation>Assessing office</translation>
    </message>
    <message>
        <source>Cơ quan, đơn vị</source>
        <translation>Offices, units</translation>
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
        <source>Cấp huyện</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Cấp khen</source>
        <translation>Level of reward</translation>
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
        <source>Doanh nghiệp</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Dùng cho</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>Dừng theo dõi</source>
        <translation>No longer tracked</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>File Excel</source>
        <translation>Excel file</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
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
        <source>Giấy mời</source>
        <translation>Invitation</translation>
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
        <source>Hoạt động từ ngày</source>
        <translation>Active from</translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation>Form</translation>
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
        <source>Hạn hôm nay</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Hạn khắc phục</source>
        <translation>Put right by</translation>
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
        <source>Hệ thống</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Họp</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation>Dossier</translation>
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
        <source>KT</source>
        <translation>Econ.</translation>
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
        <source>Không phải thực hiện</source>
        <translation>Not obliged</translation>
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
        <source>Kinh tế</source>
        <translation>Economy</translation>
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
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Kỷ niệm chương</source>
        <translation>Commemorative medal</translation>
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
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Là nhóm đơn vị</source>
        <translation>Is a group of units</translation>
    </message>
    <message>
        <source>Lúc</source>
        <translation>At</translation>
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
        <source>Lý do trả lại</source>
        <translation>Reason for returning</translation>
    </message>
    <message>
        <source>Lý do đóng</source>
        <translation>Reason for closing</translation>
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
        <source>Lực lượng thực hiện</source>
        <translation>Who carries it out</translation>
    </message>
    <message>
        <source>Lực lượng vũ trang</source>
        <translation>Armed forces</translation>
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
        <source>Mã đơn vị</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Mô hình</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Mô hình, điển hình</source>
        <translation>Models and examples</translation>
    </message>
    <message>
        <source>Mặt trận, đoàn thể</source>
        <translation>Front, mass organisations</translation>
    </message>
    <message>
        <source>Mục</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Mục tiêu, tiêu chí</source>
        <translation>Aims, criteria</translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation>Resolution</translation>
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
        <source>Ngày báo cáo</source>
        <translation>Day of the report</translation>
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
        <source>Ngày gửi</source>
        <translation>Day sent</translation>
    </message>
    <message>
        <source>Ngày hiệu chỉnh</source>
        <translation>Corrected day</translation>
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
        <source>Ngày thu hồi</source>
        <translation>Day revoked</translation>
    </message>
    <message>
        <source>Ngày trao</source>
        <translation>Day awarded</translation>
    </message>
    <message>
        <source>Ngày trả lại</source>
        <translation>Day returned</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the document</translation>
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
        <source>Người xử lý</source>
        <translation>Handled by</translation>
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
        <source>Nhân rộng từ mô hình khác</source>
        <translation>Copied from another model</translation>
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
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Nơi ban hành</source>
        <translation>Place of issue</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
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
        <source>Nộp trễ</source>
        <translation>Handed in late</translation>
    </message>
    <message>
        <source>Nộp đúng hạn</source>
        <translation>Handed in on time</translation>
    </message>
    <message>
        <source>Phải thực hiện</source>
        <translation>Obliged</translation>
    </message>
    <message>
        <source>QP-AN</source>
        <translation>Def., Sec.</translation>
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
        <source>Quản lý phong trào thi đua “Dân vận khéo” bằng dòng lệnh</source>
        <translation>Manages the emulation movement “Dân vận khéo” from the command line</translation>
    </message>
    <message>
        <source>Quốc phòng - an ninh</source>
        <translation>Defence, security</translation>
    </message>
    <message>
        <source>Sơ kết, tổng kết</source>
        <translation>Interim and final review</translation>
    </message>
    <message>
        <source>Sản phẩm, kết quả đầu ra</source>
        <translation>Products, results</translation>
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
        <source>Số hồ sơ</source>
        <translation>Number of dossiers</translation>
    </message>
    <message>
        <source>Số hộ tham gia</source>
        <translation>Households taking part</translation>
    </message>
    <message>
        <source>Số kế hoạch</source>
        <translation>Plan no.</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>Number of people</translation>
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
        <source>Số đến</source>
        <translation>Arrival no.</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Sở, ban, ngành, phòng chuyên môn</source>
        <translation>Department, specialised office</translation>
    </message>
    <message>
        <source>Thay cho bộ</source>
        <translation>Replaces the set</translation>
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
        <source>Thành tích</source>
        <translation>Achievement</translation>
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
        <source>Thời gian thực hiện</source>
        <translation>Time of carrying out</translation>
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
        <source>Tiến độ</source>
        <translation>Progress</translation>
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
        <source>Trích yếu</source>
        <translation>Subject</translation>
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
        <source>Trực thuộc</source>
        <translation>Belongs to</translation>
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
        <source>Tên bộ tiêu chí</source>
        <translation>Name of the criteria set</translation>
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
        <source>Tên nhóm</source>
        <translation>Name of the group</translation>
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
        <source>Tình trạng</source>
        <translation>State</translation>
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
        <source>Tệp</source>
        <translation>File</translation>
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
        <source>VH-XH</source>
        <translation>Cult., Soc.</translation>
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
        <source>Việc hằng năm</source>
        <translation>Yearly task</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation>Another document</translation>
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
        <source>XDĐ, HTCT</source>
        <translation>Party, pol. system</translation>
    </message>
    <message>
        <source>Xuất sắc</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Xây dựng mới</source>
        <translation>Newly built</translation>
    </message>
    <message>
        <source>Xây dựng Đảng và hệ thống chính trị</source>
        <translation>Building the Party and the political system</translation>
    </message>
    <message>
        <source>Xét điểm tiêu chí có điểm tối đa cao nhất, rồi tiêu chí kế tiếp</source>
        <translation>By the criterion with the highest maximum, then the next</translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation>Zalo</translation>
    </message>
    <message>
        <source>báo cáo</source>
        <translation>reports</translation>
    </message>
    <message>
        <source>bộ tiêu chí</source>
        <translation>criteria sets</translation>
    </message>
    <message>
        <source>các lần nhận file</source>
        <translation>imports of files</translation>
    </message>
    <message>
        <source>còn thiếu</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>duyệt</source>
        <translation>approve</translation>
    </message>
    <message>
        <source>dựng cơ quan mẫu và đi hết công việc chính</source>
        <translation>make a sample office and walk the main job</translation>
    </message>
    <message>
        <source>ghi kết thúc</source>
        <translation>record the end of</translation>
    </message>
    <message>
        <source>ghi ra mắt</source>
        <translation>record the launch of</translation>
    </message>
    <message>
        <source>giá trị không dùng được:</source>
        <translation>value that cannot be used:</translation>
    </message>
    <message>
        <source>gửi đăng ký</source>
        <translation>send in the registration of</translation>
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
        <source>hoạt động</source>
        <translation>activities</translation>
    </message>
    <message>
        <source>in mọi hồ sơ trong nhật ký</source>
        <translation>print every record of the ledger</translation>
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
        <source>khôi phục từ bản sao lưu</source>
        <translation>restore a backup</translation>
    </message>
    <message>
        <source>không hiểu</source>
        <translation>not understood</translation>
    </message>
    <message>
        <source>kiểm tra dữ liệu</source>
        <translation>check the data</translation>
    </message>
    <message>
        <source>kết quả công nhận</source>
        <translation>results of recognition</translation>
    </message>
    <message>
        <source>làm lại lần ghi đã hoàn tác</source>
        <translation>redo an entry that was undone</translation>
    </message>
    <message>
        <source>mã đối chiếu</source>
        <translation>fingerprint to compare</translation>
    </message>
    <message>
        <source>mô hình, điển hình</source>
        <translation>models and examples</translation>
    </message>
    <message>
        <source>một giá trị từ đâu mà có</source>
        <translation>where a value comes from</translation>
    </message>
    <message>
        <source>mở chương trình</source>
        <translation>open the program</translation>
    </message>
    <message>
        <source>ngôn ngữ của câu thông báo</source>
        <translation>language of the messages</translation>
    </message>
    <message>
        <source>nhận file Excel</source>
        <translation>take Excel files in</translation>
    </message>
    <message>
        <source>nhật ký thay đổi</source>
        <translation>log of changes</translation>
    </message>
    <message>
        <source>những chỗ hai nơi sửa khác nhau</source>
        <translation>places that two offices changed differently</translation>
    </message>
    <message>
        <source>sao lưu</source>
        <translation>make a backup</translation>
    </message>
    <message>
        <source>sổ văn bản</source>
        <translation>register of documents</translation>
    </message>
    <message>
        <source>thư mục dữ liệu (mặc định: của người dùng)</source>
        <translation>data folder (default: the user&apos;s own)</translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation>return</translation>
    </message>
    <message>
        <source>trả lời bằng đúng một tài liệu JSON</source>
        <translation>answer with exactly one JSON document</translation>
    </message>
    <message>
        <source>tìm khắp nơi</source>
        <translation>search everywhere</translation>
    </message>
    <message>
        <source>tạo file Excel để gửi</source>
        <translation>make Excel files to send</translation>
    </message>
    <message>
        <source>việc phải làm theo văn bản</source>
        <translation>tasks under documents</translation>
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
        <source>Đã báo cáo</source>
        <translation>Reported</translation>
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
        <translation>Exists</translation>
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
        <source>Đã giao xử lý</source>
        <translation>Assigned</translation>
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
        <source>Đã nhân rộng</source>
        <translation>Copied elsewhere</translation>
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
        <source>Đã phát hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Đã trao</source>
        <translation>Awarded</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
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
        <source>Đóng do sắp xếp đơn vị</source>
        <translation>Closed by reorganisation</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Đơn vị ban hành</source>
        <translation>Issuing unit</translation>
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
        <source>Đơn vị sự nghiệp</source>
        <translation>Public service unit</translation>
    </message>
    <message>
        <source>Đơn vị thực hiện</source>
        <translation>Unit carrying out</translation>
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
        <source>Được công nhận</source>
        <translation>Recognised</translation>
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
        <source>Địa điểm</source>
        <translation>Place</translation>
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
        <source>Độ khẩn</source>
        <translation>Urgency</translation>
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
        <source>đơn vị</source>
        <translation>units</translation>
    </message>
    <message>
        <source>đưa khỏi danh mục</source>
        <translation>take off the list</translation>
    </message>
    <message>
        <source>đọc, vào sổ một văn bản</source>
        <translation>read a document, enter it in the register</translation>
    </message>
    <message>
        <source>đợt xét, chấm điểm</source>
        <translation>assessment rounds, scoring</translation>
    </message>
    <message>
        <source>đợt đăng ký</source>
        <translation>registration rounds</translation>
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
    <name>sentence</name>
    <message>
        <source>Biểu bị lệch cột</source>
        <translation>The table is out of line</translation>
    </message>
    <message>
        <source>Biểu đồ có {expected} nhãn nhưng dãy “{series}” có {found} số. Đây là lỗi của chương trình; đề nghị gửi file nhật ký cho người phụ trách phần mềm.</source>
        <translation>The chart has {expected} labels, but the series “{series}” has {found} figures. This is a fault of the program; please send the log file to whoever looks after it.</translation>
    </message>
    <message>
        <source>Biểu đồ thiếu số liệu</source>
        <translation>The chart lacks figures</translation>
    </message>
    <message>
        <source>Biểu[ “{table}”] có {expected} cột nhưng có dòng không đủ hoặc thừa ô. Đây là lỗi của chương trình; đề nghị gửi file nhật ký cho người phụ trách phần mềm.</source>
        <translation>The table[ “{table}”] has {expected} columns, but a row has too few or too many cells. This is a fault of the program; please send the log file to whoever looks after it.</translation>
    </message>
    <message>
        <source>Bỏ giao thì phải ghi lý do.</source>
        <translation>Taking an assignment back needs a reason.</translation>
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
        <source>Chưa chọn ai để đề nghị khen thưởng. Đề nghị chọn ít nhất một dòng rồi làm lại.</source>
        <translation>Nobody was chosen to be proposed for a reward. Choose at least one row and try again.</translation>
    </message>
    <message>
        <source>Chưa chọn mô hình nào. Đề nghị chọn ít nhất một dòng trong danh mục rồi làm lại.</source>
        <translation>No model was chosen. Choose at least one row of the list and try again.</translation>
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
        <source>Chưa có dữ liệu</source>
        <translation>No data yet</translation>
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
        <source>Chưa có nội dung văn bản</source>
        <translation>The document has no content yet</translation>
    </message>
    <message>
        <source>Chưa có quyết định công nhận</source>
        <translation>No decision of recognition yet</translation>
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
        <source>Chưa có {missing}. Vẫn lưu được. Văn bản nằm trong mục “Cần bổ sung”; khi có thì ghi vào, các liên kết giữ nguyên.</source>
        <translation>{missing} is missing. It can be saved all the same. The document is under “To be completed”; fill it in once it is known, all links stay.</translation>
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
        <source>Chưa ghi lý do trả lại</source>
        <translation>No reason for returning given</translation>
    </message>
    <message>
        <source>Chưa ghi lý do xóa. Đề nghị ghi lý do để về sau tra cứu được, rồi chọn Xóa.</source>
        <translation>No reason for deleting was given. Write the reason, so that it can be looked up later, then choose Delete.</translation>
    </message>
    <message>
        <source>Chưa ghi được cho “{name}”</source>
        <translation>Not recorded for “{name}”</translation>
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
        <source>Chưa lưu được: thư mục chỉ cho đọc</source>
        <translation>Not saved: the folder is read-only</translation>
    </message>
    <message>
        <source>Chưa lưu được: ổ đĩa đầy</source>
        <translation>Not saved: the disk is full</translation>
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
        <source>Chưa xóa được văn bản</source>
        <translation>The document was not deleted</translation>
    </message>
    <message>
        <source>Chưa đọc được file từ ngoài</source>
        <translation>Files from outside cannot be read</translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>The program made a mistake</translation>
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
        <source>Con số chưa rõ</source>
        <translation>The number is not clear</translation>
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
        <source>Có mô hình chưa đủ điều kiện</source>
        <translation>Some models are not eligible yet</translation>
    </message>
    <message>
        <source>Có việc chưa làm được (mã {code}). Đề nghị thử lại; nếu vẫn gặp, gửi mã này cho người phụ trách chương trình.</source>
        <translation>Something could not be done (code {code}). Try again; if it happens again, send this code to whoever looks after the program.</translation>
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
        <source>Có {count} đơn vị có thể gọi là “{name}”: {candidates}. Đề nghị ghi rõ hơn (kèm tên xã, phường) hoặc chọn trong danh mục.</source>
        <translation>{count} units may be called “{name}”: {candidates}. Write it more exactly (with the name of the commune or ward) or choose from the list.</translation>
    </message>
    <message>
        <source>Danh mục của đợt “{name}” đã chốt ngày {day:date}. Đề nghị mở lại đợt hoặc đăng ký vào đợt khác.</source>
        <translation>The list of the round “{name}” was closed on {day:date}. Reopen the round or register in another one.</translation>
    </message>
    <message>
        <source>Danh mục đi kèm chương trình bị hỏng</source>
        <translation>A list that comes with the program is damaged</translation>
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
        <source>File dữ liệu bị hỏng</source>
        <translation>The data file is damaged</translation>
    </message>
    <message>
        <source>File đang mở ở chương trình khác</source>
        <translation>The file is open in another program</translation>
    </message>
    <message>
        <source>File “{path:file}” có mật khẩu. Không có gì bị thay đổi. Đề nghị nơi gửi gỡ mật khẩu rồi gửi lại.</source>
        <translation>“{path:file}” has a password. Nothing was changed. Ask the sender to remove the password and send it again.</translation>
    </message>
    <message>
        <source>File “{path:file}” có quá nhiều dòng hoặc cột so với mức cho phép[ ({limit})]. Không có gì bị thay đổi. Đề nghị xóa các dòng, cột thừa hoặc chia nhỏ file.</source>
        <translation>“{path:file}” has more rows or columns than allowed[ ({limit})]. Nothing was changed. Delete superfluous rows and columns or split the file.</translation>
    </message>
    <message>
        <source>File “{path:file}” hỏng hoặc chép chưa xong. Không có gì bị thay đổi. Đề nghị nơi gửi gửi lại.</source>
        <translation>“{path:file}” is damaged or was not copied completely. Nothing was changed. Ask the sender to send it again.</translation>
    </message>
    <message>
        <source>File “{path:file}” hỏng đến mức bộ phận đọc file phải dừng. Chương trình vẫn chạy, không có gì bị thay đổi. Đề nghị nơi gửi mở file, lưu lại rồi gửi lại.</source>
        <translation>“{path:file}” is damaged so badly that its reader had to stop. The program goes on and nothing was changed. Ask the sender to open the file, save it again and send it.</translation>
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
        <source>Ghi ngày hiệu chỉnh thì phải ghi lý do. Đề nghị ghi vì sao ngày in trên văn bản không đúng.</source>
        <translation>A corrected day needs a reason. Write why the day printed on the document is wrong.</translation>
    </message>
    <message>
        <source>Gia hạn đến {day}</source>
        <translation>Extended to {day}</translation>
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
        <source>Hằng năm</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Không còn chỗ để ghi “{path:file}”. Không có gì bị ghi dở. Đề nghị giải phóng[ ít nhất {needed:size} trên] ổ đĩa hoặc chọn nơi khác rồi thử lại.</source>
        <translation>There is no room to write “{path:file}”. Nothing was left half-written. Make room[ of at least {needed:size}] on the disk or choose another place, then try again.</translation>
    </message>
    <message>
        <source>Không còn file “{name}” trong thư mục tài liệu đính kèm. Đề nghị khôi phục từ bản sao lưu hoặc đính kèm lại.</source>
        <translation>The file “{name}” is no longer in the folder of attachments. Restore it from a backup or attach it again.</translation>
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
        <source>Không có hạn</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Không có lần ghi nào mang mã “{act:plain}”. Đề nghị xem mã trong nhật ký thay đổi.</source>
        <translation>No entry has the id “{act:plain}”. Look the id up in the log of changes.</translation>
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
        <source>Không lập được loại file này</source>
        <translation>This kind of file cannot be made</translation>
    </message>
    <message>
        <source>Không lập được văn bản dạng “{kind}”. Đề nghị chọn PDF (pdf) hoặc Word (docx).</source>
        <translation>A paper cannot be made as “{kind}”. Please choose PDF (pdf) or Word (docx).</translation>
    </message>
    <message>
        <source>Không nhận văn bản mật</source>
        <translation>Classified documents are not taken in</translation>
    </message>
    <message>
        <source>Không thấy file “{path:file}”</source>
        <translation>“{path:file}” not found</translation>
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
        <source>Không tính</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Không đóng được “{name}” vì đây là cơ quan đang dùng dữ liệu này.</source>
        <translation>“{name}” cannot be closed, because it is the office that uses these data.</translation>
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
        <source>Không đọc được file dữ liệu “{path:plain}”: file bị hỏng hoặc chép chưa xong. Chương trình không sửa gì. Đề nghị khôi phục từ bản sao lưu gần nhất trong “{backups:plain}”.</source>
        <translation>The data file “{path:plain}” cannot be read: it is damaged or was not copied completely. The program did not touch it. Restore the latest backup in “{backups:plain}”.</translation>
    </message>
    <message>
        <source>Không đọc được giai đoạn</source>
        <translation>The period cannot be read</translation>
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
        <source>Không đọc được nội dung văn bản đã ghi sẵn</source>
        <translation>The content of the document, prepared before, cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được phông chữ “{path:file}” nên chưa lập được văn bản. Đề nghị cài lại chương trình rồi thử lại.</source>
        <translation>The font “{path:file}” cannot be read, so the paper was not made. Please install the program again, then try once more.</translation>
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
        <source>Loại hồ sơ này không có mục “{field:plain}”. Đề nghị xem lại tên mục.</source>
        <translation>This kind of record has no item “{field:plain}”. Look at the name of the item again.</translation>
    </message>
    <message>
        <source>Lý do trả lại quá ngắn</source>
        <translation>The reason for returning is too short</translation>
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
        <source>Mô hình đã có quyết định</source>
        <translation>The model has a decision already</translation>
    </message>
    <message>
        <source>Mẫu trình bày “{path:plain}” bị thiếu hoặc sai nội dung nên chưa lập được văn bản. Đề nghị chép lại file này từ bộ cài đặt hoặc cài lại chương trình.</source>
        <translation>The layout “{path:plain}” is missing or its content is wrong, so the paper was not made. Please copy this file again from the installer, or install the program again.</translation>
    </message>
    <message>
        <source>Mục này cần có nội dung.</source>
        <translation>This must be filled in.</translation>
    </message>
    <message>
        <source>Mục {field:label} do chương trình tự tính hoặc tự ghi, không nhập trực tiếp được. Đề nghị dùng đúng việc ghi nhận của trang.</source>
        <translation>{field:label} is computed or recorded by the program and cannot be typed. Use the action of the page that records it.</translation>
    </message>
    <message>
        <source>Mục “{field:plain}” trong file nội dung văn bản không đúng dạng[ ({detail:plain})]. Đề nghị lấy lại bằng lệnh dvk letter read FILE --json rồi sửa trên bản đó.</source>
        <translation>The item “{field:plain}” in the file with the document&apos;s content has the wrong form[ ({detail:plain})]. Get it anew with the command dvk letter read FILE --json and edit that.</translation>
    </message>
    <message>
        <source>Mục “{field}” ghi ngày {value}, sau ngày hôm nay. Đề nghị ghi ngày đã diễn ra.</source>
        <translation>“{field}” says {value}, a day after today. Write the day it happened.</translation>
    </message>
    <message>
        <source>Ngày của văn bản phải là một ngày, tháng, quý hoặc năm cụ thể, không phải “{value}”.</source>
        <translation>The date of a document must be a certain day, month, quarter or year, not “{value}”.</translation>
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
        <source>Ngày tháng lưu trong file bị sai dạng</source>
        <translation>A date stored in the file has the wrong form</translation>
    </message>
    <message>
        <source>Ngày văn bản sớm hơn ngày của căn cứ</source>
        <translation>The document is dated before one it is based on</translation>
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
        <source>Nội dung dài {length} ký tự, mỗi ô chỉ chứa được {longest} ký tự. Đề nghị rút gọn, hoặc đưa phần còn lại vào file đính kèm.</source>
        <translation>The text has {length} characters, a field holds {longest} only. Shorten it, or put the rest into an attached file.</translation>
    </message>
    <message>
        <source>Nội dung file “{path:file}” khi mở ra quá lớn so với mức cho phép[ ({limit:size})]. Không có gì bị thay đổi. Đề nghị nơi gửi chia nhỏ rồi gửi lại.</source>
        <translation>Unpacked, “{path:file}” is larger than allowed[ ({limit:size})]. Nothing was changed. Ask the sender to split it and send it again.</translation>
    </message>
    <message>
        <source>Nội dung quá dài</source>
        <translation>The text is too long</translation>
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
        <source>Quá hạn {days} ngày</source>
        <translation>{days} days overdue</translation>
    </message>
    <message>
        <source>Số tiền chưa rõ</source>
        <translation>The amount is not clear</translation>
    </message>
    <message>
        <source>Thiếu phông chữ của chương trình</source>
        <translation>A font of the program is missing</translation>
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
        <source>Trả lại báo cáo thì phải ghi lý do để đơn vị biết cần bổ sung gì.</source>
        <translation>Returning a report needs a reason, so that the unit knows what to complete.</translation>
    </message>
    <message>
        <source>Tên này đã có trong năm</source>
        <translation>This name exists in that year already</translation>
    </message>
    <message>
        <source>Tổng điểm các tiêu chí không bằng tổng điểm đã ghi</source>
        <translation>The criteria do not add up to the total given</translation>
    </message>
    <message>
        <source>Văn bản có dấu bí mật nhà nước nên không được đưa vào chương trình, kể cả trích yếu; đề nghị đăng ký ở sổ riêng, trên máy dành cho tài liệu mật. Chương trình không giữ lại nội dung đã đọc.</source>
        <translation>The document bears a stamp of state secrecy and must not be taken into the program, not even its subject; enter it in the separate register, on the PC for classified material. The program kept nothing of what was read.</translation>
    </message>
    <message>
        <source>Văn bản cần bổ sung</source>
        <translation>Documents to be completed</translation>
    </message>
    <message>
        <source>Văn bản này chưa giao cho {units}. Đề nghị giao cho đơn vị trước, rồi ghi nhận.</source>
        <translation>This document is not assigned to {units}. Assign it to the unit first, then record.</translation>
    </message>
    <message>
        <source>Văn bản này có thể đã vào sổ</source>
        <translation>This document may be in the register already</translation>
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
        <source>báo cáo kết quả thực hiện</source>
        <translation>report on the results</translation>
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
        <source>{number} ghi ngày {date}, nhưng căn cứ {basis} đề ngày {basis_date}. Có thể bản in ghi nhầm năm. Chương trình giữ đúng ngày in trên văn bản.</source>
        <translation>{number} is dated {date}, but {basis}, which it is based on, is dated {basis_date}. The year may be a misprint. The program keeps the date as printed.</translation>
    </message>
    <message>
        <source>{number} đã giao cho {count} đơn vị và có ngày nhận, kế hoạch hoặc báo cáo. Đề nghị bỏ giao các đơn vị đó trước, hoặc giữ văn bản.</source>
        <translation>{number} is assigned to {count} units and has days received, plans or reports. Take those assignments back first, or keep the document.</translation>
    </message>
    <message>
        <source>{office} đề nghị {unit} gửi {what}[ theo {number}][ trước ngày {due}][, đến nay quá hạn {days} ngày].[ Vướng mắc xin liên hệ {contact}.] Trân trọng.</source>
        <translation>{office} asks {unit} to send {what}[ under {number}][ before {due}][, now {days} days overdue].[ With questions please turn to {contact}.] Best regards.</translation>
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
        <source>Đây không phải thư mục</source>
        <translation>This is not a folder</translation>
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
        <source>Đã ghi quyết định; các nơi nhận được sẽ theo giá trị này.</source>
        <translation>The decision was recorded; whoever receives it will follow this value.</translation>
    </message>
    <message>
        <source>Đã hoàn tác.</source>
        <translation>Undone.</translation>
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
        <source>Đã sao lưu vào “{path:plain}”.</source>
        <translation>Backup made in “{path:plain}”.</translation>
    </message>
    <message>
        <source>Đã tạo “{path:plain}”.</source>
        <translation>“{path:plain}” was made.</translation>
    </message>
    <message>
        <source>Đã được khen cho thành tích này</source>
        <translation>Rewarded for this achievement already</translation>
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
        <source>Đơn vị phải có tên. Đề nghị ghi tên đầy đủ như trên con dấu, ví dụ “Ủy ban nhân dân xã Tân Hà”.</source>
        <translation>A unit must have a name. Write the full name as on its seal, for example “Ủy ban nhân dân xã Tân Hà”.</translation>
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
        <source>Đề nghị ghi đủ số và ngày của quyết định công nhận.</source>
        <translation>Write number and day of the decision of recognition.</translation>
    </message>
    <message>
        <source>Đề nghị ghi đủ số và ngày của quyết định khen thưởng.</source>
        <translation>Write number and day of the reward decision.</translation>
    </message>
    <message>
        <source>Đọc file “{path:file}” quá {seconds} giây chưa xong nên đã dừng; file có thể hỏng hoặc quá phức tạp. Không có gì bị thay đổi. Đề nghị nơi gửi lưu lại dạng .xlsx hoặc chia nhỏ.</source>
        <translation>Reading “{path:file}” took more than {seconds} seconds and was stopped; the file may be damaged or too complex. Nothing was changed. Ask the sender to save it as .xlsx or to split it.</translation>
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
        <source>Ổ đĩa báo lỗi</source>
        <translation>The disk reports an error</translation>
    </message>
    <message>
        <source>Ổ đĩa báo lỗi khi đọc hoặc ghi “{path:plain}”[ ({detail})]. Những gì đã lưu trước đó còn nguyên. Đề nghị thử lại, hoặc sao lưu sang ổ khác rồi nhờ người phụ trách máy kiểm tra ổ đĩa.</source>
        <translation>The disk reports an error while reading or writing “{path:plain}”[ ({detail})]. What was saved before is intact. Try again, or make a backup on another disk and have this one checked.</translation>
    </message>
    <message>
        <source>“{kind:plain}” không phải là một loại đơn vị. Có thể dùng: {known}.</source>
        <translation>“{kind:plain}” is no kind of unit. Possible: {known}.</translation>
    </message>
    <message>
        <source>“{level:plain}” không phải là một cấp đơn vị. Có thể dùng: {known}.</source>
        <translation>“{level:plain}” is no level of units. Possible: {known}.</translation>
    </message>
    <message>
        <source>“{name}” chưa được công nhận trong năm {year:plain}. Vẫn đề nghị khen được; đề nghị xem lại hồ sơ.</source>
        <translation>“{name}” was not recognised in {year:plain}. A reward can be proposed all the same; look at the dossier again.</translation>
    </message>
    <message>
        <source>“{name}” do {owner} ban hành nên không sửa được ở đây. Đề nghị chép thành bộ tiêu chí của cơ quan mình.</source>
        <translation>“{name}” was issued by {owner} and cannot be changed here. Copy it into a criteria set of your own office.</translation>
    </message>
    <message>
        <source>“{name}” ghi tổng điểm {declared}, nhưng cộng các tiêu chí được {found}. Vẫn lưu được; đề nghị xem lại.</source>
        <translation>“{name}” gives {declared} total points, but its criteria add up to {found}. It can be saved all the same; look at it again.</translation>
    </message>
    <message>
        <source>“{name}” không nằm trong đợt xét này. Đề nghị thêm vào đợt xét trước.</source>
        <translation>“{name}” is not in this assessment round. Add it to the round first.</translation>
    </message>
    <message>
        <source>“{name}” là đơn vị nào?</source>
        <translation>Which unit is “{name}”?</translation>
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
        <source>“{name}” đã có quyết định công nhận nên điểm không sửa được nữa. Đề nghị hủy ghi quyết định trước khi sửa điểm.</source>
        <translation>“{name}” has a decision of recognition, so its points cannot be changed any more. Withdraw the record of the decision before changing points.</translation>
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
        <source>“{path:file}” không phải bản sao lưu của chương trình, hoặc chép chưa xong. Không có gì bị thay đổi. Đề nghị chọn bản sao lưu khác.</source>
        <translation>“{path:file}” is no backup of the program, or was not copied completely. Nothing was changed. Choose another backup.</translation>
    </message>
    <message>
        <source>“{path:file}” không phải bảng tính. Không có gì bị thay đổi. Đề nghị nơi gửi lưu lại dạng .xlsx rồi gửi lại.</source>
        <translation>“{path:file}” is not a spreadsheet. Nothing was changed. Ask the sender to save it as .xlsx and send it again.</translation>
    </message>
    <message>
        <source>“{path:file}” không phải văn bản Word, PDF hoặc file chữ. Không có gì bị thay đổi. Đề nghị lưu lại dạng .docx hoặc .pdf, hoặc chép nội dung rồi dán vào.</source>
        <translation>“{path:file}” is not a Word, PDF or text document. Nothing was changed. Save it as .docx or .pdf, or copy its text and paste it here.</translation>
    </message>
    <message>
        <source>“{path:file}” là thư mục</source>
        <translation>“{path:file}” is a folder</translation>
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
        <source>“{value:plain}” không có trong danh mục của mục {field:label}. Đề nghị chọn một trong: {known}.</source>
        <translation>“{value:plain}” is not in the list of {field:label}. Choose one of: {known}.</translation>
    </message>
    <message>
        <source>“{value:plain}” không dùng được cho mục {field:label}. Đề nghị ghi lại.</source>
        <translation>“{value:plain}” cannot be used for {field:label}. Write it again.</translation>
    </message>
    <message>
        <source>“{value:plain}” không dùng được cho {argument}. Có thể dùng: {choices}.</source>
        <translation>“{value:plain}” cannot be used for {argument}. Possible: {choices}.</translation>
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
        <source>“{value}” có phần lẻ. Mục này chỉ ghi số nguyên.</source>
        <translation>“{value}” has decimals. Whole numbers only here.</translation>
    </message>
    <message>
        <source>“{value}” không phải là một giai đoạn. Đề nghị ghi năm đầu và năm cuối, ví dụ 2021-2025.</source>
        <translation>“{value}” is no period. Write the first and the last year, for example 2021-2025.</translation>
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
        <source>“{value}” không đúng dạng ngày tháng mà chương trình lưu. File có thể đã bị sửa ngoài chương trình; đề nghị lấy lại file gốc.</source>
        <translation>“{value}” is not a date in the form the program stores. The file may have been altered outside the program; get the original again.</translation>
    </message>
</context>
</TS>
