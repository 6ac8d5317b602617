<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>ActionBar</name>
    <message>
        <source>Những việc khác làm được ở trang này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc khác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Chi tiết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép chi tiết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thử lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Bỏ lọc: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bỏ điều kiện lọc này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ hiện những dòng theo lĩnh vực, đơn vị, tình trạng…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chọn cột hiện trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cột</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danh sách, sổ, phiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc theo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Lọc trong danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lọc trong danh sách (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Chọn một dòng để xem chi tiết.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Gõ 15102025, 15/10, tháng 10/2025, quý 3/2025… Ctrl+; là ngày hôm nay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Năm {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Chép dòng đã chọn (Ctrl+C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chép thành dòng tin nhắn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trở lại các cột ban đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dòng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang hiện {0} trong {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chép {0} dòng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chép, mở Zalo và dán.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chọn {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperEditor</name>
    <message>
        <source>Mỗi dòng ghi một mục</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Dừng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dừng việc này; những gì đang làm dở được trả lại như trước</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceEditor</name>
    <message>
        <source>Gõ một phần tên, không cần dấu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thêm “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Hoàn tác</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Chưa làm được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình gặp lỗi</source>
        <translation>The program made a mistake</translation>
    </message>
    <message>
        <source>Có lỗi trong chương trình nên việc vừa rồi chưa làm được. Dữ liệu đã lưu còn nguyên. Đề nghị thử lại; nếu vẫn gặp, chọn Chi tiết, nội dung lỗi được chép sẵn để gửi cho người phụ trách.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Máy chưa cho phép làm việc này</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban hành theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu dương</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biểu quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bước điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản giấy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bản nháp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bằng khen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bị trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bộ tiêu chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chuyển đơn vị kế thừa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chấm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa mở</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa đủ điều kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chấm điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ thị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ tiêu mỗi đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chỉ để biết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ khắc phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chờ ý kiến lãnh đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ thể chỉ đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chủ đề</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chức vụ người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cá nhân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Các mốc thời gian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách ghi khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách gộp điểm nhiều người chấm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cách xét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có dùng chương trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công văn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Công điện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan công nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan giao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan lập danh sách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan mở đợt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan nhập</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan tham mưu, giúp việc của Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan xét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cơ quan, đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp công nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp huyện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp khen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp trên đã nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp tỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cấp ủy (tỉnh ủy, huyện ủy, đảng ủy xã)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cần bổ sung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doanh nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dùng cho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dừng theo dõi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gia hạn đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giai đoạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giao theo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giải thể</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giấy khen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giấy mời</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gồm các cấp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gồm các khối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gồm các loại đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoạt động từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hình thức</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hình thức khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hình thức đăng ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hướng dẫn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn hôm nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn khắc phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hết hiệu lực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hết hạn nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hệ thống</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Họp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hồ sơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hộ gia đình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội quần chúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội thi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hội đồng nhân dân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hợp tác xã</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khen thưởng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khi bằng điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khu dân cư</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khá</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có kiến nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không công nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không phải thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tiếp tục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không tính</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không được khen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khả năng duy trì, nhân rộng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khắc phục sau kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khối Mặt trận, đoàn thể</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khối Nhà nước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khối Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinh phí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinh phí (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinh tế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiến nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kênh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kênh gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký giao ước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kỷ niệm chương</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là nhóm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do gia hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do hiệu chỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do không phải thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lĩnh vực</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lĩnh vực khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lưu hành nội bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lượt tiếp cận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lực lượng thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lực lượng vũ trang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã file đính kèm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mã đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mô hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mô hình, điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mặt trận, đoàn thể</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục tiêu, tiêu chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nghị quyết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguyên văn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguyên văn thời hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguồn kinh phí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nguồn lực thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày chốt danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày duyệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày hiệu chỉnh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày không duyệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày khắc phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày kết thúc thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày phát hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày ra mắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày thu hồi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày trao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đăng ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đưa khỏi danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đạt yêu cầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày đề nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người chấm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người ký khen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người phụ trách</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhà nước</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhân rộng từ mô hình khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhóm tiêu chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhóm đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nâng chất</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nêu trong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung nhiệm vụ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung, cách thức thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nộp trễ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nộp đúng hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phải thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QP-AN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quy định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quyền hạn ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn khắc phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quán triệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quốc phòng - an ninh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sơ kết, tổng kết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sản phẩm, kết quả đầu ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số chữ số thập phân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số hồ sơ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số hộ tham gia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số kế hoạch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số người</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số sổ vàng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sở, ban, ngành, phòng chuyên môn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thay cho bộ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theo văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu hồi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thành tích</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thôn, tổ dân phố</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thông báo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư điện tử</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thời gian thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thứ tự</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thực trạng, lý do xây dựng mô hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiêu chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiếp tục duy trì</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiền thưởng (đồng)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trung bình cộng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trung tâm chính trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trung vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trung ương</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trường học</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trạm y tế</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại, chờ bổ sung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực thuộc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực thuộc về Mặt trận, đoàn thể</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trực thuộc về Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuyên truyền</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên bộ tiêu chí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên gọi khác, tên cũ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên mô hình, điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên nhóm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên viết tắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập thể</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập thể, cá nhân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tập thể/cá nhân</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tốt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ chức tôn giáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổ chức đảng trực thuộc (đảng bộ, chi bộ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tờ trình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VH-XH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vai trò</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc của cơ quan ta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Việc hằng năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản trong sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản đến/đi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn hóa - xã hội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XDĐ, HTCT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xuất sắc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xây dựng mới</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xây dựng Đảng và hệ thống chính trị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xét điểm tiêu chí có điểm tối đa cao nhất, rồi tiêu chí kế tiếp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xếp loại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zalo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duyệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghi kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ghi ra mắt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gửi đăng ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Áp dụng từ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Áp dụng đến</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ý kiến lãnh đạo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang chấm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang dùng, đã khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang hoạt động</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang làm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang soạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đang xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm liệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm tối đa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điển hình</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điện thoại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đoàn thể chính trị - xã hội</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chấm xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã chốt danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã có quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã duyệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã giao xử lý</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã gửi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã khắc phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã ký, chờ số</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhân rộng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nhắc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã trao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã xử lý xong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đã đăng ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đóng do sắp xếp đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị ban hành</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị khác</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị kế thừa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị sự nghiệp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị đăng ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đưa vào xét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được công nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được khen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Được khen thưởng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đạt từ (điểm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đạt yêu cầu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đảng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đầu mối</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị công nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị cấp trên</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để biết</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để báo cáo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để phối hợp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Để thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa bàn (tỉnh, huyện, xã)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa bàn, đối tượng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng hạng, bỏ hạng kế tiếp (1, 2, 2, 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đồng hạng, hạng liên tục (1, 2, 2, 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Độ khẩn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt xét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt đăng ký</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt đăng ký hết hạn nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đủ điều kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đưa khỏi danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban Mặt trận Tổ quốc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ủy ban nhân dân</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bộ tiêu chí mẫu “{path:file}” bị thiếu hoặc sai nội dung[ ở mục {detail:plain}]. Đề nghị chép lại file này từ bộ cài đặt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bộ tiêu chí đang dùng, đã khóa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bộ tiêu chí “{name}” chưa có tiêu chí nào. Đề nghị thêm ít nhất một tiêu chí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn ai để đề nghị khen thưởng. Đề nghị chọn ít nhất một dòng rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn mô hình nào. Đề nghị chọn ít nhất một dòng trong danh mục rồi làm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa chọn đơn vị nào để ghi. Đề nghị chọn ít nhất một đơn vị.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có dữ liệu</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ nào để xét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có kiến nghị để khắc phục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có lý do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có nội dung nào để ghi. Đề nghị ghi ít nhất một mục, ví dụ ngày nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có nội dung văn bản</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có quyết định công nhận</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có số hoặc ngày quyết định</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có số, cơ quan ban hành, trích yếu hay nội dung nào để vào sổ. Đề nghị ghi ít nhất trích yếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có tên đơn vị</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có {field:label}[ của “{record}”]. Đề nghị ghi vào rồi lưu lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có {missing}. Vẫn lưu được. Văn bản nằm trong mục “Cần bổ sung”; khi có thì ghi vào, các liên kết giữ nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có điểm nào để tính. Đề nghị nhập phiếu chấm trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có điểm nên chưa công nhận được</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa có đơn vị nào tên hoặc mã là “{name}”[. Gần nhất: {suggestion}]. Đề nghị chọn đơn vị trong danh mục hoặc thêm đơn vị mới.</source>
        <translation>No unit has the name or code “{name}”[. Nearest: {suggestion}]. Choose a unit from the list or add a new one.</translation>
    </message>
    <message>
        <source>Chưa ghi lý do trả lại</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi lý do xóa. Đề nghị ghi lý do để về sau tra cứu được, rồi chọn Xóa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa ghi được cho “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa làm được với “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa lưu</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chưa xóa được văn bản</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình đang đóng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chương trình đang đóng nên không nhận thêm việc[ “{title}”].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con số chưa rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn mô hình chưa duyệt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn thiếu {field:label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {count} mục cần sửa, lý do ghi ngay dưới từng mục. Nội dung đã nhập vẫn còn nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Còn {days} ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có mô hình chưa đủ điều kiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có việc chưa làm được (mã {code}). Đề nghị thử lại; nếu vẫn gặp, gửi mã này cho người phụ trách chương trình.</source>
        <translation>Something could not be done (code {code}). Try again; if it happens again, send this code to whoever looks after the program.</translation>
    </message>
    <message>
        <source>Có {count} mô hình chưa có phiếu chấm đủ các tiêu chí: {names}. Đề nghị nhập đủ phiếu chấm của ít nhất một người rồi ghi quyết định.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có {count} mô hình chưa đạt theo bộ tiêu chí: {names}. Đề nghị bỏ khỏi danh sách công nhận, hoặc ghi rõ lý do vẫn công nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Có {count} đơn vị có thể gọi là “{name}”: {candidates}. Đề nghị ghi rõ hơn (kèm tên xã, phường) hoặc chọn trong danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục của đợt “{name}” đã chốt ngày {day:date}. Đề nghị mở lại đợt hoặc đăng ký vào đợt khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh mục đi kèm chương trình bị hỏng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách này không lọc được theo “{name:plain}”[. Có thể lọc theo: {known:plain}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danh sách này không sắp xếp được theo “{name:plain}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu của bản chương trình mới hơn</source>
        <translation>Data of a newer program</translation>
    </message>
    <message>
        <source>Dữ liệu trong “{path:plain}” do bản chương trình cũ ghi. Đề nghị mở chương trình một lần để nâng cấp dữ liệu (có sao lưu trước), rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu trong “{path:plain}” đang bận ghi việc khác. Chưa có gì bị thay đổi. Đề nghị đợi một lát rồi thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dữ liệu trong “{path:plain}” đã được bản chương trình mới hơn[ ({version:plain})] mở và ghi. Không có gì bị thay đổi. Đề nghị cài bản mới rồi mở lại.</source>
        <translation>The data in “{path:plain}” were opened and written by a newer version of the program[ ({version:plain})]. Nothing was changed. Install the new version and open them again.</translation>
    </message>
    <message>
        <source>Dữ liệu đang mở để xem, không ghi được. Đề nghị đóng chương trình khác đang giữ dữ liệu rồi thử lại.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gia hạn đến {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoạt động “{content}” không có kiến nghị cần khắc phục. Đề nghị ghi kiến nghị trước khi ghi ngày khắc phục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hôm nay không có việc đến hạn.[ Việc gần nhất: {next}.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hạn hôm nay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hằng năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không còn chỗ để ghi “{path:file}”. Không có gì bị ghi dở. Đề nghị giải phóng[ ít nhất {needed:size} trên] ổ đĩa hoặc chọn nơi khác rồi thử lại.</source>
        <translation>There is no room to write “{path:file}”. Nothing was left half-written. Make room[ of at least {needed:size}] on the disk or choose another place, then try again.</translation>
    </message>
    <message>
        <source>Không còn file “{name}” trong thư mục tài liệu đính kèm. Đề nghị khôi phục từ bản sao lưu hoặc đính kèm lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có file “{path:plain}”. File có thể đã bị chuyển chỗ, đổi tên hoặc USB đã rút ra. Đề nghị kiểm tra lại đường dẫn.</source>
        <translation>There is no file “{path:plain}”. It may have been moved or renamed, or the USB stick was removed. Check the path.</translation>
    </message>
    <message>
        <source>Không có giá trị số {number}: mục này có {count} giá trị. Đề nghị chọn một trong các giá trị đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có lần ghi nào mang mã “{act:plain}”. Đề nghị xem mã trong nhật ký thay đổi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có mô hình nào đã đăng ký hoặc đã duyệt[ trong đợt “{round}”][ năm {year:plain}]. Đề nghị nhận đăng ký trước, hoặc chọn mô hình cần xét.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không có mục nào mang mã “{record:plain}”. Đề nghị xem lại mã trong danh sách.</source>
        <translation>No record has the id “{record:plain}”. Look the id up in the list.</translation>
    </message>
    <message>
        <source>Không ghi được mục “{field:plain}” ở đây. Có thể ghi: {known:plain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được “{parent}” là cấp trên của “{name}” vì “{parent}” lại trực thuộc “{name}”. Đề nghị chọn cấp trên khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không ghi được “{path:file}”. Đề nghị đóng file trong Excel rồi chọn Thử lại, hoặc lưu với tên khác.</source>
        <translation>“{path:file}” could not be written. Close the file in Excel and choose Try again, or save it under another name.</translation>
    </message>
    <message>
        <source>Không ghi được “{path:file}”[ ({detail})]. Không có gì bị thay đổi. Đề nghị chọn nơi khác rồi thử lại.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đóng được “{name}” vì đây là cơ quan đang dùng dữ liệu này.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không được phép ghi vào “{path:plain}”. Không có gì bị thay đổi. Đề nghị chọn thư mục khác, hoặc nhờ người quản trị máy cấp quyền ghi rồi thử lại.</source>
        <translation>Writing into “{path:plain}” is not permitted. Nothing was changed. Choose another folder, or ask the administrator of the PC for the right to write and try again.</translation>
    </message>
    <message>
        <source>Không đọc hoặc ghi được dữ liệu trong “{path:plain}”[ ({detail})]. Việc đang làm chưa được lưu; những gì đã lưu trước đó còn nguyên. Đề nghị thử lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được bộ tiêu chí mẫu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được danh mục “{path:file}” đi kèm chương trình[ ({detail:plain})]. Đề nghị cài lại chương trình; dữ liệu của cơ quan không bị ảnh hưởng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được file dữ liệu “{path:plain}”: file bị hỏng hoặc chép chưa xong. Chương trình không sửa gì. Đề nghị khôi phục từ bản sao lưu gần nhất trong “{backups:plain}”.</source>
        <translation>The data file “{path:plain}” cannot be read: it is damaged or was not copied completely. The program did not touch it. Restore the latest backup in “{backups:plain}”.</translation>
    </message>
    <message>
        <source>Không đọc được giai đoạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được mẫu trình bày văn bản</source>
        <translation>The layout of papers cannot be read</translation>
    </message>
    <message>
        <source>Không đọc được ngày tháng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Không đọc được nội dung văn bản đã ghi sẵn</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lý do trả lại quá ngắn</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mẫu trình bày “{path:plain}” bị thiếu hoặc sai nội dung nên chưa lập được văn bản. Đề nghị chép lại file này từ bộ cài đặt hoặc cài lại chương trình.</source>
        <translation>The layout “{path:plain}” is missing or its content is wrong, so the paper was not made. Please copy this file again from the installer, or install the program again.</translation>
    </message>
    <message>
        <source>Mục này cần có nội dung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục {field:label} do chương trình tự tính hoặc tự ghi, không nhập trực tiếp được. Đề nghị dùng đúng việc ghi nhận của trang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục “{field:plain}” trong file nội dung văn bản không đúng dạng[ ({detail:plain})]. Đề nghị lấy lại bằng lệnh dvk letter read FILE --json rồi sửa trên bản đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mục “{field}” ghi ngày {value}, sau ngày hôm nay. Đề nghị ghi ngày đã diễn ra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày của văn bản phải là một ngày, tháng, quý hoặc năm cụ thể, không phải “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày của đợt bị ngược</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày gia hạn chưa đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày gia hạn {extended} không sau hạn cũ {due}. Đề nghị ghi ngày muộn hơn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày tháng lưu trong file bị sai dạng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ngày văn bản sớm hơn ngày của căn cứ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người chấm này không có trong đợt xét “{name}”. Đề nghị thêm người chấm trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Người chấm “{scorer}” đã có trong đợt xét “{name}”. Nếu là người khác trùng tên, đề nghị ghi thêm chức vụ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung dài {length} ký tự, mỗi ô chỉ chứa được {longest} ký tự. Đề nghị rút gọn, hoặc đưa phần còn lại vào file đính kèm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nội dung file “{path:file}” khi mở ra quá lớn so với mức cho phép[ ({limit:size})]. Không có gì bị thay đổi. Đề nghị nơi gửi chia nhỏ rồi gửi lại.</source>
        <translation>Unpacked, “{path:file}” is larger than allowed[ ({limit:size})]. Nothing was changed. Ask the sender to split it and send it again.</translation>
    </message>
    <message>
        <source>Nội dung quá dài</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nộp trễ {days} ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nộp đúng hạn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quá hạn {days} ngày</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Số tiền chưa rõ</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thư mục “{path:plain}” chưa có dữ liệu của cơ quan nào. Đề nghị khai báo cơ quan trước (lệnh dvk init), hoặc chọn đúng thư mục dữ liệu.</source>
        <translation>The folder “{path:plain}” holds no office&apos;s data yet. Set up the office first (command dvk init), or choose the right data folder.</translation>
    </message>
    <message>
        <source>Tiêu chí này không có trong bộ tiêu chí của đợt xét. Đề nghị dùng đúng phiếu của đợt xét “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiêu chí “{criterion}” cho điểm theo bước {step}; phiếu ghi {value}. Đề nghị xem lại phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiêu chí “{criterion}” chỉ cho điểm từ 0 đến {maximum}; phiếu ghi {value}. Đề nghị xem lại phiếu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiêu chí “{criterion}” có điểm liệt {minimum} cao hơn điểm tối đa {maximum}. Đề nghị sửa lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trả lại báo cáo thì phải ghi lý do để đơn vị biết cần bổ sung gì.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tên này đã có trong năm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tổng điểm các tiêu chí không bằng tổng điểm đã ghi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản có dấu bí mật nhà nước nên không được đưa vào chương trình, kể cả trích yếu; đề nghị đăng ký ở sổ riêng, trên máy dành cho tài liệu mật. Chương trình không giữ lại nội dung đã đọc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản cần bổ sung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản này chưa giao cho {units}. Đề nghị giao cho đơn vị trước, rồi ghi nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Văn bản này có thể đã vào sổ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xếp loại ghi chưa đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Số đến {arrival_number}, ]{number} của {issuer}[, ngày {date},] đã có trong sổ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>báo cáo kết quả thực hiện</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field:label} chưa đúng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field:label} dài {length} ký tự, chỉ chứa được {longest} ký tự. Đề nghị rút gọn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field:label} không có trong danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field:label} là {value}, phải từ {minimum}[ đến {maximum}]. Đề nghị xem lại con số.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field:label} ngoài mức cho phép</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field:label} quá dài</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ghi ngày {date}, nhưng căn cứ {basis} đề ngày {basis_date}. Có thể bản in ghi nhầm năm. Chương trình giữ đúng ngày in trên văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} đã giao cho {count} đơn vị và có ngày nhận, kế hoạch hoặc báo cáo. Đề nghị bỏ giao các đơn vị đó trước, hoặc giữ văn bản.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} đề nghị {unit} gửi {what}[ theo {number}][ trước ngày {due}][, đến nay quá hạn {days} ngày].[ Vướng mắc xin liên hệ {contact}.] Trân trọng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} lớn hơn mức cao nhất là {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} nhỏ hơn mức thấp nhất là {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ông/bà {name}[, điện thoại {phone:plain}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm chưa rõ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm liệt cao hơn điểm tối đa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm lẻ không đúng bước điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Điểm ngoài mức cho phép</source>
        <translation type="unfinished"></translation>
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
        <source>Đã được khen cho thành tích này</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị không thể trực thuộc chính nó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị này đã có</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đơn vị phải có tên. Đề nghị ghi tên đầy đủ như trên con dấu, ví dụ “Ủy ban nhân dân xã Tân Hà”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị ghi lý do thu hồi khen thưởng của “{name}” để tra cứu về sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị ghi lý do {act:label} “{name}” để tra cứu về sau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị ghi rõ cần bổ sung gì, ít nhất {least} ký tự, để {unit} biết mà sửa; hiện mới có {length} ký tự.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị ghi đủ số và ngày của quyết định công nhận.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đề nghị ghi đủ số và ngày của quyết định khen thưởng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đọc file “{path:file}” quá {seconds} giây chưa xong nên đã dừng; file có thể hỏng hoặc quá phức tạp. Không có gì bị thay đổi. Đề nghị nơi gửi lưu lại dạng .xlsx hoặc chia nhỏ.</source>
        <translation>Reading “{path:file}” took more than {seconds} seconds and was stopped; the file may be damaged or too complex. Nothing was changed. Ask the sender to save it as .xlsx or to split it.</translation>
    </message>
    <message>
        <source>Đợt xét đã kết thúc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt xét “{name}” chưa có người chấm. Đề nghị thêm ít nhất một người chấm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt xét “{name}” đã kết thúc ngày {day:date}. Đề nghị mở lại đợt xét trước khi sửa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt đã chốt danh mục</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt “{name}” còn {count} mô hình chưa duyệt: {names}. Đề nghị duyệt hoặc trả lại trước khi chốt danh mục.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đợt “{name}” mở ngày {opens:date} nhưng hết hạn ngày {closes:date}. Đề nghị xem lại hai ngày.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>đồng chí {name}[, điện thoại {phone:plain}]</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{level:plain}” không phải là một cấp đơn vị. Có thể dùng: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” chưa được công nhận trong năm {year:plain}. Vẫn đề nghị khen được; đề nghị xem lại hồ sơ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” do {owner} ban hành nên không sửa được ở đây. Đề nghị chép thành bộ tiêu chí của cơ quan mình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ghi tổng điểm {declared}, nhưng cộng các tiêu chí được {found}. Vẫn lưu được; đề nghị xem lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” không nằm trong đợt xét này. Đề nghị thêm vào đợt xét trước.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” là đơn vị nào?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” đang ở tình trạng {state:label} nên chưa ghi được. Đề nghị xem lại danh sách khen thưởng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” đang ở tình trạng {state:label} nên chưa {act:label} được. Đề nghị xem lại tình trạng của mô hình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” đang ở tình trạng {state:label} nên chưa đưa vào đợt xét được. Đề nghị xem lại tình trạng của mô hình.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” đã có quyết định công nhận nên điểm không sửa được nữa. Đề nghị hủy ghi quyết định trước khi sửa điểm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” đã có trong danh mục năm {year:plain}[ của {unit}]. Vẫn lưu được; nếu là một mô hình thì đề nghị sửa bản đã có.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” đã có trong danh mục[, trực thuộc {parent}]. Đề nghị sửa đơn vị đã có, hoặc ghi tên khác nếu là đơn vị khác.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” đã có {form:label} năm {year:plain}[ theo quyết định {decision}]. Vẫn lưu được; đề nghị xem lại để không khen hai lần một thành tích.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” đã dùng để chấm điểm nên không sửa được nữa; kết quả cũ giữ nguyên theo bộ này. Đề nghị chọn “Tạo phiên bản mới” rồi sửa trên bản đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path:file}” không phải bản sao lưu của chương trình, hoặc chép chưa xong. Không có gì bị thay đổi. Đề nghị chọn bản sao lưu khác.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value:plain}” không dùng được cho mục {field:label}. Đề nghị ghi lại.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value:plain}” không dùng được cho {argument}. Có thể dùng: {choices}.</source>
        <translation>“{value:plain}” cannot be used for {argument}. Possible: {choices}.</translation>
    </message>
    <message>
        <source>“{value:plain}” không phải là một mức xếp loại. Đề nghị ghi tên loại và điểm thấp nhất của loại đó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” chưa rõ là số nào. Đề nghị chỉ ghi con số: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân, ví dụ 2.071 hoặc 1.234,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” có phần lẻ. Mục này chỉ ghi số nguyên.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” không phải là một giai đoạn. Đề nghị ghi năm đầu và năm cuối, ví dụ 2021-2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” không phải là ngày tháng đọc được hoặc không có trong lịch. Đề nghị ghi theo thứ tự ngày/tháng/năm, ví dụ 15/10/2026, tháng 10/2026, quý III năm 2026, năm 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” không phải là số tiền đọc được. Đề nghị ghi bằng đồng, ví dụ 107.591.000, hoặc 135 triệu đồng.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” không phải là số điện thoại. Đề nghị chỉ ghi chữ số, ví dụ 0912 345 678.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” không phải là điểm số. Đề nghị ghi một con số, tối đa hai chữ số thập phân, ví dụ 8,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” không đúng dạng ngày tháng mà chương trình lưu. File có thể đã bị sửa ngoài chương trình; đề nghị lấy lại file gốc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
