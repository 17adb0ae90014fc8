<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>ActionText</name>
    <message>
        <source>Added programme “%1”</source>
        <translation>Thêm chương trình “%1”</translation>
    </message>
    <message>
        <source>Added a programme</source>
        <translation>Thêm một chương trình</translation>
    </message>
    <message>
        <source>Changed programme “%1”</source>
        <translation>Thay đổi chương trình “%1”</translation>
    </message>
    <message>
        <source>Changed a programme</source>
        <translation>Thay đổi một chương trình</translation>
    </message>
    <message>
        <source>Deleted programme “%1”</source>
        <translation>Xóa chương trình “%1”</translation>
    </message>
    <message>
        <source>Deleted a programme</source>
        <translation>Xóa một chương trình</translation>
    </message>
    <message>
        <source>Added event “%1”</source>
        <translation>Thêm sự kiện “%1”</translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation>Thêm một sự kiện</translation>
    </message>
    <message>
        <source>Changed event “%1”</source>
        <translation>Thay đổi sự kiện “%1”</translation>
    </message>
    <message>
        <source>Changed an event</source>
        <translation>Thay đổi một sự kiện</translation>
    </message>
    <message>
        <source>Deleted event “%1”</source>
        <translation>Xóa sự kiện “%1”</translation>
    </message>
    <message>
        <source>Deleted an event</source>
        <translation>Xóa một sự kiện</translation>
    </message>
    <message>
        <source>Added organiser “%1”</source>
        <translation>Thêm đơn vị tổ chức “%1”</translation>
    </message>
    <message>
        <source>Added an organiser</source>
        <translation>Thêm một đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Changed organiser “%1”</source>
        <translation>Thay đổi đơn vị tổ chức “%1”</translation>
    </message>
    <message>
        <source>Changed an organiser</source>
        <translation>Thay đổi một đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Deleted organiser “%1”</source>
        <translation>Xóa đơn vị tổ chức “%1”</translation>
    </message>
    <message>
        <source>Deleted an organiser</source>
        <translation>Xóa một đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Moved organiser “%1”</source>
        <translation>Đổi vị trí đơn vị tổ chức “%1”</translation>
    </message>
    <message>
        <source>Moved an organiser</source>
        <translation>Đổi vị trí một đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Added milestone “%1”</source>
        <translation>Thêm mốc thời gian “%1”</translation>
    </message>
    <message>
        <source>Added a milestone</source>
        <translation>Thêm một mốc thời gian</translation>
    </message>
    <message>
        <source>Changed milestone “%1”</source>
        <translation>Thay đổi mốc thời gian “%1”</translation>
    </message>
    <message>
        <source>Changed a milestone</source>
        <translation>Thay đổi một mốc thời gian</translation>
    </message>
    <message>
        <source>Deleted milestone “%1”</source>
        <translation>Xóa mốc thời gian “%1”</translation>
    </message>
    <message>
        <source>Deleted a milestone</source>
        <translation>Xóa một mốc thời gian</translation>
    </message>
    <message>
        <source>Moved milestone “%1”</source>
        <translation>Đổi vị trí mốc thời gian “%1”</translation>
    </message>
    <message>
        <source>Moved a milestone</source>
        <translation>Đổi vị trí một mốc thời gian</translation>
    </message>
    <message>
        <source>Added calendar day “%1”</source>
        <translation>Thêm ngày “%1” vào lịch</translation>
    </message>
    <message>
        <source>Added a calendar day</source>
        <translation>Thêm một ngày vào lịch</translation>
    </message>
    <message>
        <source>Changed calendar day “%1”</source>
        <translation>Sửa ngày “%1” trong lịch</translation>
    </message>
    <message>
        <source>Changed a calendar day</source>
        <translation>Sửa một ngày trong lịch</translation>
    </message>
    <message>
        <source>Deleted calendar day “%1”</source>
        <translation>Xóa ngày “%1” khỏi lịch</translation>
    </message>
    <message>
        <source>Deleted a calendar day</source>
        <translation>Xóa một ngày khỏi lịch</translation>
    </message>
    <message>
        <source>Changed the calendars of “%1”</source>
        <translation>Thay đổi các lịch của “%1”</translation>
    </message>
    <message>
        <source>Changed the calendars of an event</source>
        <translation>Thay đổi các lịch của một sự kiện</translation>
    </message>
    <message>
        <source>Added organisation “%1”</source>
        <translation>Thêm tổ chức “%1”</translation>
    </message>
    <message>
        <source>Added an organisation</source>
        <translation>Thêm một tổ chức</translation>
    </message>
    <message>
        <source>Changed organisation “%1”</source>
        <translation>Thay đổi tổ chức “%1”</translation>
    </message>
    <message>
        <source>Changed an organisation</source>
        <translation>Thay đổi một tổ chức</translation>
    </message>
    <message>
        <source>Deleted organisation “%1”</source>
        <translation>Xóa tổ chức “%1”</translation>
    </message>
    <message>
        <source>Deleted an organisation</source>
        <translation>Xóa một tổ chức</translation>
    </message>
    <message>
        <source>Added challenge “%1”</source>
        <translation>Thêm thách thức “%1”</translation>
    </message>
    <message>
        <source>Added a challenge</source>
        <translation>Thêm một thách thức</translation>
    </message>
    <message>
        <source>Changed challenge “%1”</source>
        <translation>Thay đổi thách thức “%1”</translation>
    </message>
    <message>
        <source>Changed a challenge</source>
        <translation>Thay đổi một thách thức</translation>
    </message>
    <message>
        <source>Deleted challenge “%1”</source>
        <translation>Xóa thách thức “%1”</translation>
    </message>
    <message>
        <source>Deleted a challenge</source>
        <translation>Xóa một thách thức</translation>
    </message>
    <message>
        <source>Moved challenge “%1”</source>
        <translation>Đổi vị trí thách thức “%1”</translation>
    </message>
    <message>
        <source>Moved a challenge</source>
        <translation>Đổi vị trí một thách thức</translation>
    </message>
    <message>
        <source>Added round “%1”</source>
        <translation>Thêm vòng “%1”</translation>
    </message>
    <message>
        <source>Added a round</source>
        <translation>Thêm một vòng</translation>
    </message>
    <message>
        <source>Changed round “%1”</source>
        <translation>Thay đổi vòng “%1”</translation>
    </message>
    <message>
        <source>Changed a round</source>
        <translation>Thay đổi một vòng</translation>
    </message>
    <message>
        <source>Deleted round “%1”</source>
        <translation>Xóa vòng “%1”</translation>
    </message>
    <message>
        <source>Deleted a round</source>
        <translation>Xóa một vòng</translation>
    </message>
    <message>
        <source>Moved round “%1”</source>
        <translation>Đổi vị trí vòng “%1”</translation>
    </message>
    <message>
        <source>Moved a round</source>
        <translation>Đổi vị trí một vòng</translation>
    </message>
    <message>
        <source>Added rubric “%1”</source>
        <translation>Thêm bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Added a rubric</source>
        <translation>Thêm một bộ tiêu chí</translation>
    </message>
    <message>
        <source>Changed rubric “%1”</source>
        <translation>Thay đổi bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Changed a rubric</source>
        <translation>Thay đổi một bộ tiêu chí</translation>
    </message>
    <message>
        <source>Deleted rubric “%1”</source>
        <translation>Xóa bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Deleted a rubric</source>
        <translation>Xóa một bộ tiêu chí</translation>
    </message>
    <message>
        <source>Moved rubric “%1”</source>
        <translation>Đổi vị trí bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Moved a rubric</source>
        <translation>Đổi vị trí một bộ tiêu chí</translation>
    </message>
    <message>
        <source>Added criterion “%1”</source>
        <translation>Thêm tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Added a criterion</source>
        <translation>Thêm một tiêu chí</translation>
    </message>
    <message>
        <source>Changed criterion “%1”</source>
        <translation>Thay đổi tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Changed a criterion</source>
        <translation>Thay đổi một tiêu chí</translation>
    </message>
    <message>
        <source>Deleted criterion “%1”</source>
        <translation>Xóa tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Deleted a criterion</source>
        <translation>Xóa một tiêu chí</translation>
    </message>
    <message>
        <source>Moved criterion “%1”</source>
        <translation>Đổi vị trí tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Moved a criterion</source>
        <translation>Đổi vị trí một tiêu chí</translation>
    </message>
    <message>
        <source>Added proposal “%1”</source>
        <translation>Thêm đề xuất “%1”</translation>
    </message>
    <message>
        <source>Added a proposal</source>
        <translation>Thêm một đề xuất</translation>
    </message>
    <message>
        <source>Changed proposal “%1”</source>
        <translation>Thay đổi đề xuất “%1”</translation>
    </message>
    <message>
        <source>Changed a proposal</source>
        <translation>Thay đổi một đề xuất</translation>
    </message>
    <message>
        <source>Deleted proposal “%1”</source>
        <translation>Xóa đề xuất “%1”</translation>
    </message>
    <message>
        <source>Deleted a proposal</source>
        <translation>Xóa một đề xuất</translation>
    </message>
    <message>
        <source>Merged a duplicate into proposal “%1”</source>
        <translation>Gộp bản trùng vào đề xuất “%1”</translation>
    </message>
    <message>
        <source>Merged two proposals</source>
        <translation>Gộp hai đề xuất</translation>
    </message>
    <message>
        <source>Noted that proposal “%1” is not a duplicate</source>
        <translation>Ghi nhận đề xuất “%1” không trùng lặp</translation>
    </message>
    <message>
        <source>Noted that two proposals are not duplicates</source>
        <translation>Ghi nhận hai đề xuất không trùng lặp</translation>
    </message>
    <message>
        <source>Suspects proposal “%1” of being a duplicate again</source>
        <translation>Lại nghi đề xuất “%1” trùng lặp</translation>
    </message>
    <message>
        <source>Suspects two proposals of being duplicates again</source>
        <translation>Lại nghi hai đề xuất trùng lặp</translation>
    </message>
    <message>
        <source>Added judge “%1”</source>
        <translation>Thêm giám khảo “%1”</translation>
    </message>
    <message>
        <source>Added a judge</source>
        <translation>Thêm một giám khảo</translation>
    </message>
    <message>
        <source>Changed judge “%1”</source>
        <translation>Thay đổi giám khảo “%1”</translation>
    </message>
    <message>
        <source>Changed a judge</source>
        <translation>Thay đổi một giám khảo</translation>
    </message>
    <message>
        <source>Deleted judge “%1”</source>
        <translation>Xóa giám khảo “%1”</translation>
    </message>
    <message>
        <source>Deleted a judge</source>
        <translation>Xóa một giám khảo</translation>
    </message>
    <message>
        <source>Added panel “%1”</source>
        <translation>Thêm ban giám khảo “%1”</translation>
    </message>
    <message>
        <source>Added a panel</source>
        <translation>Thêm một ban giám khảo</translation>
    </message>
    <message>
        <source>Changed panel “%1”</source>
        <translation>Thay đổi ban giám khảo “%1”</translation>
    </message>
    <message>
        <source>Changed a panel</source>
        <translation>Thay đổi một ban giám khảo</translation>
    </message>
    <message>
        <source>Deleted panel “%1”</source>
        <translation>Xóa ban giám khảo “%1”</translation>
    </message>
    <message>
        <source>Deleted a panel</source>
        <translation>Xóa một ban giám khảo</translation>
    </message>
    <message>
        <source>Added conflict of interest “%1”</source>
        <translation>Thêm xung đột lợi ích “%1”</translation>
    </message>
    <message>
        <source>Added a conflict of interest</source>
        <translation>Thêm một xung đột lợi ích</translation>
    </message>
    <message>
        <source>Changed conflict of interest “%1”</source>
        <translation>Thay đổi xung đột lợi ích “%1”</translation>
    </message>
    <message>
        <source>Changed a conflict of interest</source>
        <translation>Thay đổi một xung đột lợi ích</translation>
    </message>
    <message>
        <source>Deleted conflict of interest “%1”</source>
        <translation>Xóa xung đột lợi ích “%1”</translation>
    </message>
    <message>
        <source>Deleted a conflict of interest</source>
        <translation>Xóa một xung đột lợi ích</translation>
    </message>
    <message>
        <source>Opened or closed round “%1”</source>
        <translation>Mở hoặc đóng vòng “%1”</translation>
    </message>
    <message>
        <source>Opened or closed a round</source>
        <translation>Mở hoặc đóng một vòng</translation>
    </message>
    <message>
        <source>Changed the state of challenge “%1”</source>
        <translation>Đổi trạng thái thách thức “%1”</translation>
    </message>
    <message>
        <source>Changed the state of a challenge</source>
        <translation>Đổi trạng thái một thách thức</translation>
    </message>
    <message>
        <source>Decided on conflict of interest “%1”</source>
        <translation>Xử lý xung đột lợi ích “%1”</translation>
    </message>
    <message>
        <source>Decided on a conflict of interest</source>
        <translation>Xử lý một xung đột lợi ích</translation>
    </message>
    <message>
        <source>Locked rubric “%1”</source>
        <translation>Khóa bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Locked a rubric</source>
        <translation>Khóa một bộ tiêu chí</translation>
    </message>
    <message>
        <source>Made a new version of rubric “%1”</source>
        <translation>Tạo phiên bản mới của bộ tiêu chí “%1”</translation>
    </message>
    <message>
        <source>Made a new version of a rubric</source>
        <translation>Tạo phiên bản mới của một bộ tiêu chí</translation>
    </message>
    <message>
        <source>Changed the status of proposal “%1”</source>
        <translation>Đổi trạng thái đề xuất “%1”</translation>
    </message>
    <message>
        <source>Changed the status of a proposal</source>
        <translation>Đổi trạng thái một đề xuất</translation>
    </message>
    <message>
        <source>Moved proposal “%1” to another challenge</source>
        <translation>Chuyển đề xuất “%1” sang thách thức khác</translation>
    </message>
    <message>
        <source>Moved a proposal to another challenge</source>
        <translation>Chuyển một đề xuất sang thách thức khác</translation>
    </message>
    <message>
        <source>Changed the tags of proposal “%1”</source>
        <translation>Thay đổi nhãn của đề xuất “%1”</translation>
    </message>
    <message>
        <source>Changed the tags of a proposal</source>
        <translation>Thay đổi nhãn của một đề xuất</translation>
    </message>
    <message>
        <source>Renamed tag “%1”</source>
        <translation>Đổi tên nhãn “%1”</translation>
    </message>
    <message>
        <source>Renamed a tag</source>
        <translation>Đổi tên một nhãn</translation>
    </message>
    <message>
        <source>Deleted tag “%1”</source>
        <translation>Xóa nhãn “%1”</translation>
    </message>
    <message>
        <source>Deleted a tag</source>
        <translation>Xóa một nhãn</translation>
    </message>
    <message>
        <source>Saved view “%1”</source>
        <translation>Lưu chế độ xem “%1”</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>Lưu một chế độ xem</translation>
    </message>
    <message>
        <source>Changed saved view “%1”</source>
        <translation>Thay đổi chế độ xem đã lưu “%1”</translation>
    </message>
    <message>
        <source>Changed a saved view</source>
        <translation>Thay đổi một chế độ xem đã lưu</translation>
    </message>
    <message>
        <source>Deleted saved view “%1”</source>
        <translation>Xóa chế độ xem đã lưu “%1”</translation>
    </message>
    <message>
        <source>Deleted a saved view</source>
        <translation>Xóa một chế độ xem đã lưu</translation>
    </message>
    <message>
        <source>Withdrew proposal “%1”</source>
        <translation>Rút hồ sơ đề xuất “%1”</translation>
    </message>
    <message>
        <source>Withdrew a proposal</source>
        <translation>Rút hồ sơ một đề xuất</translation>
    </message>
    <message>
        <source>Scored “%1”</source>
        <translation>Chấm điểm “%1”</translation>
    </message>
    <message>
        <source>Entered a score</source>
        <translation>Ghi một điểm chấm</translation>
    </message>
    <message>
        <source>Cleared a score of “%1”</source>
        <translation>Xóa một điểm chấm của “%1”</translation>
    </message>
    <message>
        <source>Cleared a score</source>
        <translation>Xóa một điểm chấm</translation>
    </message>
    <message>
        <source>Decided on “%1”</source>
        <translation>Quyết định về “%1”</translation>
    </message>
    <message>
        <source>Recorded a decision</source>
        <translation>Ghi một quyết định</translation>
    </message>
    <message>
        <source>Changed the decision on “%1”</source>
        <translation>Thay đổi quyết định về “%1”</translation>
    </message>
    <message>
        <source>Changed a decision</source>
        <translation>Thay đổi một quyết định</translation>
    </message>
    <message>
        <source>Withdrew the decision on “%1”</source>
        <translation>Hủy quyết định về “%1”</translation>
    </message>
    <message>
        <source>Withdrew a decision</source>
        <translation>Hủy một quyết định</translation>
    </message>
    <message>
        <source>Recorded the chair&apos;s vote for “%1”</source>
        <translation>Ghi phiếu của trưởng ban giám khảo cho “%1”</translation>
    </message>
    <message>
        <source>Recorded a vote of the chair</source>
        <translation>Ghi một phiếu của trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>Took back the chair&apos;s vote for “%1”</source>
        <translation>Rút phiếu của trưởng ban giám khảo cho “%1”</translation>
    </message>
    <message>
        <source>Took back a vote of the chair</source>
        <translation>Rút một phiếu của trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>Added eligibility rule “%1”</source>
        <translation>Thêm quy tắc điều kiện tham gia “%1”</translation>
    </message>
    <message>
        <source>Added an eligibility rule</source>
        <translation>Thêm một quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>Changed eligibility rule “%1”</source>
        <translation>Sửa quy tắc điều kiện tham gia “%1”</translation>
    </message>
    <message>
        <source>Changed an eligibility rule</source>
        <translation>Sửa một quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>Deleted eligibility rule “%1”</source>
        <translation>Xóa quy tắc điều kiện tham gia “%1”</translation>
    </message>
    <message>
        <source>Deleted an eligibility rule</source>
        <translation>Xóa một quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>Moved eligibility rule “%1”</source>
        <translation>Di chuyển quy tắc điều kiện tham gia “%1”</translation>
    </message>
    <message>
        <source>Moved an eligibility rule</source>
        <translation>Di chuyển một quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>Found “%1” eligible</source>
        <translation>Xác định “%1” đủ điều kiện</translation>
    </message>
    <message>
        <source>Found a proposal eligible</source>
        <translation>Xác định một đề xuất đủ điều kiện</translation>
    </message>
    <message>
        <source>Found “%1” not eligible</source>
        <translation>Xác định “%1” không đủ điều kiện</translation>
    </message>
    <message>
        <source>Found a proposal not eligible</source>
        <translation>Xác định một đề xuất không đủ điều kiện</translation>
    </message>
    <message>
        <source>Asked “%1” again</source>
        <translation>Hỏi lại “%1”</translation>
    </message>
    <message>
        <source>Asked an applicant again</source>
        <translation>Hỏi lại một đơn vị nộp hồ sơ</translation>
    </message>
    <message>
        <source>Chose between the screeners of “%1”</source>
        <translation>Chọn giữa các ý kiến xét duyệt của “%1”</translation>
    </message>
    <message>
        <source>Chose between screeners</source>
        <translation>Chọn giữa các ý kiến xét duyệt</translation>
    </message>
    <message>
        <source>Made the file “%1”</source>
        <translation>Tạo tệp “%1”</translation>
    </message>
    <message>
        <source>Made the file</source>
        <translation>Tạo tệp</translation>
    </message>
    <message>
        <source>Upgraded the file “%1” to this version of the program</source>
        <translation>Nâng cấp tệp “%1” lên phiên bản này của phần mềm</translation>
    </message>
    <message>
        <source>Upgraded the file to this version of the program</source>
        <translation>Nâng cấp tệp lên phiên bản này của phần mềm</translation>
    </message>
    <message>
        <source>Added the sample event “%1”</source>
        <translation>Thêm sự kiện mẫu “%1”</translation>
    </message>
    <message>
        <source>Added the sample event</source>
        <translation>Thêm sự kiện mẫu</translation>
    </message>
    <message numerus="yes">
        <source>Added %n proposal(s)</source>
        <translation>
            <numerusform>Thêm %n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n proposal(s)</source>
        <translation>
            <numerusform>Nhập dữ liệu %n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n proposal(s)</source>
        <translation>
            <numerusform>Thay đổi %n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n proposal(s)</source>
        <translation>
            <numerusform>Đổi trạng thái %n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n proposal(s) to another challenge</source>
        <translation>
            <numerusform>Chuyển %n đề xuất sang thách thức khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n proposal(s)</source>
        <translation>
            <numerusform>Thay đổi nhãn của %n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n proposal(s)</source>
        <translation>
            <numerusform>Xóa %n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n proposal(s)</source>
        <translation>
            <numerusform>Rút hồ sơ %n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n calendar day(s)</source>
        <translation>
            <numerusform>Nhập %n ngày vào lịch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered %n score(s)</source>
        <translation>
            <numerusform>Ghi %n điểm chấm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made up %n proposal(s)</source>
        <translation>
            <numerusform>Tạo %n đề xuất giả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n score(s)</source>
        <translation>
            <numerusform>Nhập dữ liệu %n điểm chấm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n score(s)</source>
        <translation>
            <numerusform>Xóa %n điểm chấm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n decision(s)</source>
        <translation>
            <numerusform>Ghi %n quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n decision(s)</source>
        <translation>
            <numerusform>Hủy %n quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a record</source>
        <translation>Thêm một bản ghi</translation>
    </message>
    <message>
        <source>Changed a record</source>
        <translation>Thay đổi một bản ghi</translation>
    </message>
    <message>
        <source>Deleted a record</source>
        <translation>Xóa một bản ghi</translation>
    </message>
    <message>
        <source>Moved a record</source>
        <translation>Đổi vị trí một bản ghi</translation>
    </message>
    <message>
        <source>Imported records</source>
        <translation>Nhập dữ liệu các bản ghi</translation>
    </message>
    <message>
        <source>Locked a record</source>
        <translation>Khóa một bản ghi</translation>
    </message>
    <message>
        <source>Made a new version of a record</source>
        <translation>Tạo phiên bản mới của một bản ghi</translation>
    </message>
    <message>
        <source>Withdrew a record</source>
        <translation>Rút một bản ghi</translation>
    </message>
    <message>
        <source>Changed the state of a record</source>
        <translation>Đổi trạng thái một bản ghi</translation>
    </message>
    <message>
        <source>Made a change</source>
        <translation>Thực hiện một thay đổi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Made event “%1” like an earlier one</source>
        <translation>Đã tạo sự kiện “%1” theo sự kiện trước</translation>
    </message>
    <message>
        <source>Made an event like an earlier one</source>
        <translation>Đã tạo một sự kiện theo sự kiện trước</translation>
    </message>
    <message>
        <source>Made event “%1” from a template</source>
        <translation>Đã tạo sự kiện “%1” từ mẫu</translation>
    </message>
    <message>
        <source>Made an event from a template</source>
        <translation>Đã tạo một sự kiện từ mẫu</translation>
    </message>
    <message>
        <source>Saved template “%1”</source>
        <translation>Đã lưu mẫu “%1”</translation>
    </message>
    <message>
        <source>Saved a template</source>
        <translation>Đã lưu một mẫu</translation>
    </message>
    <message>
        <source>Renamed template “%1”</source>
        <translation>Đã đổi tên mẫu thành “%1”</translation>
    </message>
    <message>
        <source>Renamed a template</source>
        <translation>Đã đổi tên một mẫu</translation>
    </message>
    <message>
        <source>Deleted template “%1”</source>
        <translation>Đã xóa mẫu “%1”</translation>
    </message>
    <message>
        <source>Deleted a template</source>
        <translation>Đã xóa một mẫu</translation>
    </message>
    <message>
        <source>Added the terms that come with the program</source>
        <translation>Đã thêm các thuật ngữ kèm theo chương trình</translation>
    </message>
    <message>
        <source>Added question “%1” to the form</source>
        <translation>Đã thêm câu hỏi “%1” vào biểu mẫu</translation>
    </message>
    <message>
        <source>Added a question to the form</source>
        <translation>Đã thêm một câu hỏi vào biểu mẫu</translation>
    </message>
    <message>
        <source>Changed question “%1” of the form</source>
        <translation>Đã sửa câu hỏi “%1” của biểu mẫu</translation>
    </message>
    <message>
        <source>Changed a question of the form</source>
        <translation>Đã sửa một câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>Deleted question “%1” of the form</source>
        <translation>Đã xóa câu hỏi “%1” của biểu mẫu</translation>
    </message>
    <message>
        <source>Deleted a question of the form</source>
        <translation>Đã xóa một câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>Moved question “%1” of the form</source>
        <translation>Đã di chuyển câu hỏi “%1” của biểu mẫu</translation>
    </message>
    <message>
        <source>Moved a question of the form</source>
        <translation>Đã di chuyển một câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>Wrote a note about “%1”</source>
        <translation>Đã viết ghi chú về “%1”</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Đã viết ghi chú</translation>
    </message>
    <message>
        <source>Changed a note about “%1”</source>
        <translation>Đã sửa ghi chú về “%1”</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Đã sửa ghi chú</translation>
    </message>
    <message>
        <source>Deleted a note about “%1”</source>
        <translation>Đã xóa ghi chú về “%1”</translation>
    </message>
    <message>
        <source>Deleted a note</source>
        <translation>Đã xóa ghi chú</translation>
    </message>
    <message>
        <source>Added files to “%1”</source>
        <translation>Đã thêm tệp vào “%1”</translation>
    </message>
    <message>
        <source>Added files to a proposal</source>
        <translation>Đã thêm tệp vào một đề xuất</translation>
    </message>
    <message>
        <source>Removed file “%1”</source>
        <translation>Đã gỡ tệp “%1”</translation>
    </message>
    <message>
        <source>Removed a file</source>
        <translation>Đã gỡ một tệp</translation>
    </message>
    <message>
        <source>Changed the translations of “%1”</source>
        <translation>Đã sửa bản dịch của “%1”</translation>
    </message>
    <message>
        <source>Changed translations</source>
        <translation>Đã sửa bản dịch</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n translation(s)</source>
        <translation>
            <numerusform>Đã sửa %n bản dịch</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged two records of organisation “%1”</source>
        <translation>Đã gộp hai bản ghi của tổ chức “%1”</translation>
    </message>
    <message>
        <source>Merged two records of an organisation</source>
        <translation>Đã gộp hai bản ghi của một tổ chức</translation>
    </message>
    <message>
        <source>Added person “%1”</source>
        <translation>Đã thêm cá nhân “%1”</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Đã thêm một cá nhân</translation>
    </message>
    <message>
        <source>Changed person “%1”</source>
        <translation>Đã sửa cá nhân “%1”</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>Đã sửa một cá nhân</translation>
    </message>
    <message>
        <source>Merged two records of person “%1”</source>
        <translation>Đã gộp hai bản ghi của cá nhân “%1”</translation>
    </message>
    <message>
        <source>Merged two records of a person</source>
        <translation>Đã gộp hai bản ghi của một cá nhân</translation>
    </message>
    <message>
        <source>Erased a person</source>
        <translation>Đã xóa vĩnh viễn một cá nhân</translation>
    </message>
    <message>
        <source>Wrote a consent text</source>
        <translation>Đã viết nội dung đồng ý</translation>
    </message>
    <message>
        <source>Changed a consent text</source>
        <translation>Đã đổi nội dung đồng ý</translation>
    </message>
    <message>
        <source>Noted that a consent was withdrawn</source>
        <translation>Đã ghi nhận việc rút lại sự đồng ý</translation>
    </message>
    <message>
        <source>Deleted a consent</source>
        <translation>Đã xóa một sự đồng ý</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n consent(s)</source>
        <translation>
            <numerusform>Đã ghi nhận %n sự đồng ý</numerusform>
        </translation>
    </message>
    <message>
        <source>Added technology “%1”</source>
        <translation>Đã thêm công nghệ “%1”</translation>
    </message>
    <message>
        <source>Added a technology</source>
        <translation>Đã thêm một công nghệ</translation>
    </message>
    <message>
        <source>Changed technology “%1”</source>
        <translation>Đã đổi công nghệ “%1”</translation>
    </message>
    <message>
        <source>Changed a technology</source>
        <translation>Đã đổi một công nghệ</translation>
    </message>
    <message>
        <source>Deleted technology “%1”</source>
        <translation>Đã xóa công nghệ “%1”</translation>
    </message>
    <message>
        <source>Deleted a technology</source>
        <translation>Đã xóa một công nghệ</translation>
    </message>
    <message>
        <source>Added an affiliation with “%1”</source>
        <translation>Đã thêm nơi công tác “%1”</translation>
    </message>
    <message>
        <source>Added an affiliation</source>
        <translation>Đã thêm nơi công tác</translation>
    </message>
    <message>
        <source>Changed an affiliation with “%1”</source>
        <translation>Đã đổi nơi công tác “%1”</translation>
    </message>
    <message>
        <source>Changed an affiliation</source>
        <translation>Đã đổi nơi công tác</translation>
    </message>
    <message>
        <source>Deleted an affiliation with “%1”</source>
        <translation>Đã xóa nơi công tác “%1”</translation>
    </message>
    <message>
        <source>Deleted an affiliation</source>
        <translation>Đã xóa nơi công tác</translation>
    </message>
    <message>
        <source>Added person “%1” to the event</source>
        <translation>Đã thêm “%1” vào sự kiện</translation>
    </message>
    <message>
        <source>Added a person to the event</source>
        <translation>Đã thêm một người vào sự kiện</translation>
    </message>
    <message>
        <source>Changed what “%1” does in the event</source>
        <translation>Đã đổi vai trò của “%1” trong sự kiện</translation>
    </message>
    <message>
        <source>Changed what a person does in the event</source>
        <translation>Đã đổi vai trò của một người trong sự kiện</translation>
    </message>
    <message>
        <source>Removed person “%1” from the event</source>
        <translation>Đã gỡ “%1” khỏi sự kiện</translation>
    </message>
    <message>
        <source>Removed a person from the event</source>
        <translation>Đã gỡ một người khỏi sự kiện</translation>
    </message>
    <message>
        <source>Moved person “%1” of the event</source>
        <translation>Đã dời “%1” trong danh sách của sự kiện</translation>
    </message>
    <message>
        <source>Moved a person of the event</source>
        <translation>Đã dời một người trong danh sách của sự kiện</translation>
    </message>
    <message>
        <source>Added place “%1”</source>
        <translation>Đã thêm địa điểm “%1”</translation>
    </message>
    <message>
        <source>Added a place</source>
        <translation>Đã thêm một địa điểm</translation>
    </message>
    <message>
        <source>Changed place “%1”</source>
        <translation>Đã đổi địa điểm “%1”</translation>
    </message>
    <message>
        <source>Changed a place</source>
        <translation>Đã đổi một địa điểm</translation>
    </message>
    <message>
        <source>Deleted place “%1”</source>
        <translation>Đã xóa địa điểm “%1”</translation>
    </message>
    <message>
        <source>Deleted a place</source>
        <translation>Đã xóa một địa điểm</translation>
    </message>
    <message>
        <source>Added venue “%1”</source>
        <translation>Đã thêm địa điểm “%1”</translation>
    </message>
    <message>
        <source>Added a venue</source>
        <translation>Đã thêm một địa điểm</translation>
    </message>
    <message>
        <source>Changed venue “%1”</source>
        <translation>Đã đổi địa điểm “%1”</translation>
    </message>
    <message>
        <source>Changed a venue</source>
        <translation>Đã đổi một địa điểm</translation>
    </message>
    <message>
        <source>Deleted venue “%1”</source>
        <translation>Đã xóa địa điểm “%1”</translation>
    </message>
    <message>
        <source>Deleted a venue</source>
        <translation>Đã xóa một địa điểm</translation>
    </message>
    <message>
        <source>Moved venue “%1”</source>
        <translation>Đã dời địa điểm “%1”</translation>
    </message>
    <message>
        <source>Moved a venue</source>
        <translation>Đã dời một địa điểm</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Challenge no.</source>
        <translation>Số hiệu thách thức</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Thứ hạng</translation>
    </message>
    <message>
        <source>Code or no.</source>
        <translation>Mã hoặc số hiệu</translation>
    </message>
    <message>
        <source>Mean less spread</source>
        <translation>Trung bình trừ độ phân tán</translation>
    </message>
    <message>
        <source>Mean plus spread</source>
        <translation>Trung bình cộng độ phân tán</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Ranking, with the spread between judges</source>
        <translation>Bảng xếp hạng, kèm độ phân tán giữa các giám khảo</translation>
    </message>
    <message>
        <source>How often each score was given</source>
        <translation>Số lần cho từng mức điểm</translation>
    </message>
    <message>
        <source>Proposals by challenge</source>
        <translation>Đề xuất theo thách thức</translation>
    </message>
    <message>
        <source>Proposals by field</source>
        <translation>Đề xuất theo lĩnh vực</translation>
    </message>
    <message>
        <source>Proposals by country/region</source>
        <translation>Đề xuất theo quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Weighted mean (points)</source>
        <translation>Điểm trung bình có trọng số (điểm)</translation>
    </message>
    <message>
        <source>Number of scores</source>
        <translation>Số lượt cho điểm</translation>
    </message>
    <message>
        <source>Number of proposals</source>
        <translation>Số lượng đề xuất</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Score (points)</source>
        <translation>Mức điểm</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>Tất cả thách thức</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s)</source>
        <translation>
            <numerusform>%n lượt cho điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n đề xuất</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 of %3 bars are drawn</source>
        <translation>%1; chỉ vẽ %2 trong %3 cột đầu tiên</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>Line: mean ± spread between judges</source>
        <translation>Vạch: trung bình ± độ phân tán giữa các giám khảo</translation>
    </message>
    <message>
        <source>There are no scores yet.</source>
        <translation>Chưa có điểm nào.</translation>
    </message>
    <message>
        <source>There are no proposals yet.</source>
        <translation>Chưa có đề xuất nào.</translation>
    </message>
    <message>
        <source>Source: %1, own records in PitchDesk. As of %2.</source>
        <translation>Nguồn: %1, dữ liệu ghi nhận trong PitchDesk. Tính đến %2.</translation>
    </message>
    <message>
        <source>Bar chart: %1, %2.</source>
        <translation>Biểu đồ cột: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n bar(s), the longest is %2 with %3.</source>
        <translation>
            <numerusform>%1: %n cột, dài nhất là %2 với %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>The file is sound: its structure, its links, its history and its search index fit together.</source>
        <translation>Tệp nguyên vẹn: cấu trúc, liên kết, nhật ký thay đổi và chỉ mục tìm kiếm khớp với nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. Make a copy of the file, then restore the last good backup.</source>
        <translation>
            <numerusform>Phát hiện %n lỗi. Hãy tạo một bản sao của tệp, rồi khôi phục bản sao lưu tốt gần nhất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <translation>Cấu trúc của tệp</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>Liên kết giữa các bản ghi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Search index and duplicates</source>
        <translation>Chỉ mục tìm kiếm và bản ghi trùng</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>Từ %1 đến %2: %3</translation>
    </message>
    <message>
        <source>No milestone is dated to the day.</source>
        <translation>Không có mốc thời gian nào có ngày cụ thể.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Days · business days</source>
        <translation>Ngày · ngày làm việc</translation>
    </message>
    <message>
        <source>From the one before</source>
        <translation>Từ mốc trước</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1, lược đồ %2</translation>
    </message>
    <message>
        <source>There are no events in it yet.</source>
        <translation>Chưa có sự kiện nào trong tệp.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Tệp nguyên vẹn.</translation>
    </message>
    <message>
        <source>The file is damaged: restore a backup.</source>
        <translation>Tệp bị hỏng: hãy khôi phục một bản sao lưu.</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Đã sao lưu: %1</translation>
    </message>
    <message>
        <source>Restored %1 from %2.</source>
        <translation>Đã khôi phục %1 từ %2.</translation>
    </message>
    <message>
        <source>What stood there is kept: %1</source>
        <translation>Tệp có sẵn ở đó được giữ lại: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) made up.</source>
        <translation>
            <numerusform>Đã tạo %n đề xuất giả.</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>undone for good</source>
        <translation>đã hoàn tác, không làm lại được</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <translation>
            <numerusform>và %n lỗi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. An import would give: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>Chưa thay đổi gì. Nếu nhập dữ liệu: thêm %1, cập nhật %2, không đổi %3, bỏ qua %4.</translation>
    </message>
    <message>
        <source>Proposals: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>Đề xuất: thêm %1, cập nhật %2, không đổi %3, bỏ qua %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be a duplicate.</source>
        <translation>
            <numerusform>%n trong số đó có thể là bản ghi trùng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scores: %1 added, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation>Điểm: thêm %1, cập nhật %2, không đổi %3, bỏ qua %4.</translation>
    </message>
    <message>
        <source>No proposal fits.</source>
        <translation>Không có đề xuất nào phù hợp.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Điểm trung bình</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Đơn vị nộp hồ sơ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>not ranked</source>
        <translation>chưa xếp hạng</translation>
    </message>
    <message>
        <source>There are no proposals to rank yet.</source>
        <translation>Chưa có đề xuất nào để xếp hạng.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Thứ hạng</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Độ phân tán</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>There are no proposals to screen.</source>
        <translation>Không có đề xuất nào để xét duyệt.</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Xét duyệt</translation>
    </message>
    <message>
        <source>Screened: %1 of %2. Left: %3. Waiting for a second person: %4. Screeners differ: %5.</source>
        <translation>Đã xét duyệt: %1 trên %2. Còn lại: %3. Chờ người thứ hai: %4. Ý kiến khác nhau: %5.</translation>
    </message>
    <message>
        <source>Skipped, without an e-mail address: %1</source>
        <translation>Bỏ qua vì không có địa chỉ email: %1</translation>
    </message>
    <message>
        <source>Skipped, “%2” is not an e-mail address: %1</source>
        <translation>Bỏ qua vì “%2” không phải địa chỉ email: %1</translation>
    </message>
    <message>
        <source>Nobody is to be asked again.</source>
        <translation>Không có ai cần hỏi lại.</translation>
    </message>
    <message>
        <source>Runs pitch events: reads, imports, ranks, draws and exports PitchDesk files.</source>
        <translation>Điều hành sự kiện thuyết trình (pitch): đọc, nhập dữ liệu, xếp hạng, vẽ biểu đồ và xuất dữ liệu tệp PitchDesk.</translation>
    </message>
    <message>
        <source>Make a new file, with a sample event in it if wanted.</source>
        <translation>Tạo tệp mới, kèm sự kiện mẫu nếu muốn.</translation>
    </message>
    <message>
        <source>Show what is in a file.</source>
        <translation>Cho xem nội dung của tệp.</translation>
    </message>
    <message>
        <source>Check that a file is sound.</source>
        <translation>Kiểm tra tệp có nguyên vẹn không.</translation>
    </message>
    <message>
        <source>Import proposals or scores.</source>
        <translation>Nhập dữ liệu đề xuất hoặc điểm.</translation>
    </message>
    <message>
        <source>Import scores from CSV or XLSX.</source>
        <translation>Nhập dữ liệu điểm từ CSV hoặc XLSX.</translation>
    </message>
    <message>
        <source>Make up records for trying out and measuring.</source>
        <translation>Tạo dữ liệu giả để thử và đo.</translation>
    </message>
    <message>
        <source>Make up proposals of plainly fictitious startups.</source>
        <translation>Tạo đề xuất của các startup hư cấu.</translation>
    </message>
    <message>
        <source>Export proposals, scores or the ranking.</source>
        <translation>Xuất dữ liệu đề xuất, điểm hoặc bảng xếp hạng.</translation>
    </message>
    <message>
        <source>Export the proposals of an event.</source>
        <translation>Xuất dữ liệu đề xuất của một sự kiện.</translation>
    </message>
    <message>
        <source>Export the scores of an event.</source>
        <translation>Xuất dữ liệu điểm của một sự kiện.</translation>
    </message>
    <message>
        <source>Export the ranking of an event.</source>
        <translation>Xuất bảng xếp hạng của một sự kiện.</translation>
    </message>
    <message>
        <source>List the proposals of an event, all or those that a filter asks for.</source>
        <translation>Liệt kê các đề xuất của một sự kiện, tất cả hoặc theo bộ lọc.</translation>
    </message>
    <message>
        <source>Show the ranking of each challenge.</source>
        <translation>Cho xem bảng xếp hạng của từng thách thức.</translation>
    </message>
    <message>
        <source>Draw a chart.</source>
        <translation>Vẽ một biểu đồ.</translation>
    </message>
    <message>
        <source>Show who changed what.</source>
        <translation>Cho xem ai đã thay đổi những gì.</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Hoàn tác thay đổi gần nhất.</translation>
    </message>
    <message>
        <source>Make a backup.</source>
        <translation>Tạo một bản sao lưu.</translation>
    </message>
    <message>
        <source>Put a backup in the place of a file; what stood there is kept as a copy.</source>
        <translation>Thay tệp bằng một bản sao lưu; tệp có sẵn được giữ lại thành bản sao.</translation>
    </message>
    <message>
        <source>Write one JSON document to a file, or to standard output without a value or with -.</source>
        <translation>Ghi một tài liệu JSON vào tệp, hoặc ra đầu ra chuẩn nếu để trống hoặc ghi -.</translation>
    </message>
    <message>
        <source>Who is at the keyboard; recorded with every change.</source>
        <translation>Người đang sử dụng; được ghi cùng mỗi thay đổi.</translation>
    </message>
    <message>
        <source>Language of messages and documents.</source>
        <translation>Ngôn ngữ của thông báo và tài liệu.</translation>
    </message>
    <message>
        <source>The event, by its id or uid.</source>
        <translation>Sự kiện, theo ID hoặc UID.</translation>
    </message>
    <message>
        <source>The challenge, by its id, uid or number.</source>
        <translation>Thách thức, theo ID, UID hoặc số hiệu.</translation>
    </message>
    <message>
        <source>Sample event: inno-2025 or singapore-2023.</source>
        <translation>Sự kiện mẫu: inno-2025 hoặc singapore-2023.</translation>
    </message>
    <message>
        <source>The encoding of a CSV; found by itself without it.</source>
        <translation>Bảng mã của tệp CSV; nếu bỏ qua thì tự nhận biết.</translation>
    </message>
    <message>
        <source>How many to make up, up to 100,000.</source>
        <translation>Số lượng cần tạo, tối đa 100.000.</translation>
    </message>
    <message>
        <source>A number; the same one makes up the same records.</source>
        <translation>Một con số; cùng số thì tạo dữ liệu giống nhau.</translation>
    </message>
    <message>
        <source>Say what would be imported and change nothing.</source>
        <translation>Chỉ cho biết những gì sẽ được nhập, không thay đổi gì.</translation>
    </message>
    <message>
        <source>Refuse the whole file when a row has a problem.</source>
        <translation>Từ chối cả tệp nếu có một dòng bị lỗi.</translation>
    </message>
    <message>
        <source>Take what the file says also where the desk has edited since the last import.</source>
        <translation>Lấy nội dung của tệp cả ở những chỗ đã sửa sau lần nhập trước.</translation>
    </message>
    <message>
        <source>The file to write: .csv, .xlsx, .pdf or .json.</source>
        <translation>Tệp cần ghi: .csv, .xlsx, .pdf hoặc .json.</translation>
    </message>
    <message>
        <source>The file to write: .png, .svg, .pdf or .csv.</source>
        <translation>Tệp cần ghi: .png, .svg, .pdf hoặc .csv.</translation>
    </message>
    <message>
        <source>The file to write; without it a dated one in the folder of backups beside the file.</source>
        <translation>Tệp cần ghi; nếu không nêu thì ghi tệp có ngày tháng vào thư mục sao lưu bên cạnh tệp gốc.</translation>
    </message>
    <message>
        <source>What to draw: ranking, scores, intake, fields or countries.</source>
        <translation>Nội dung cần vẽ: ranking, scores, intake, fields hoặc countries.</translation>
    </message>
    <message>
        <source>The filter, as it is typed above the list of proposals: &quot;country:vn score&gt;3.5&quot;.</source>
        <translation>Bộ lọc, như khi gõ phía trên danh sách đề xuất: &quot;country:vn score&gt;3.5&quot;.</translation>
    </message>
    <message>
        <source>Show what the eligibility rules make of the proposals, or record a verdict on one.</source>
        <translation>Hiển thị kết quả áp dụng quy tắc điều kiện tham gia cho các đề xuất, hoặc ghi kết luận cho một đề xuất.</translation>
    </message>
    <message>
        <source>Write letters to applicants who are to be asked again, as drafts for a mail program.</source>
        <translation>Viết thư cho các đơn vị nộp hồ sơ cần hỏi lại, dưới dạng bản nháp cho chương trình thư.</translation>
    </message>
    <message>
        <source>The verdict on a proposal: its number, id or uid, and eligible, ineligible or ask_again.</source>
        <translation>Kết luận về một đề xuất: số, id hoặc uid của đề xuất, và eligible, ineligible hoặc ask_again.</translation>
    </message>
    <message>
        <source>Why; needed unless the verdict is eligible.</source>
        <translation>Lý do; cần có trừ khi kết luận là eligible.</translation>
    </message>
    <message>
        <source>The folder to write the letters into.</source>
        <translation>Thư mục để ghi các thư.</translation>
    </message>
    <message>
        <source>Count days and business days: to each milestone and between them, or of one period.</source>
        <translation>Đếm số ngày và ngày làm việc: đến từng mốc thời gian và giữa các mốc, hoặc của một khoảng thời gian.</translation>
    </message>
    <message>
        <source>The first day that counts, as 2026-01-19; today without it.</source>
        <translation>Ngày đầu tiên được tính, ví dụ 2026-01-19; mặc định là hôm nay.</translation>
    </message>
    <message>
        <source>The day that ends the period and does not count; without it every milestone is counted to.</source>
        <translation>Ngày kết thúc khoảng thời gian, không được tính; nếu bỏ trống sẽ đếm đến từng mốc.</translation>
    </message>
    <message>
        <source>Count by the calendar of this country/region (JP, VN …); once for each. The event’s own without it.</source>
        <translation>Đếm theo lịch của quốc gia/vùng lãnh thổ này (JP, VN …); ghi một lần cho mỗi lịch. Mặc định là các lịch của sự kiện.</translation>
    </message>
    <message>
        <source>How many entries to show, newest first.</source>
        <translation>Số mục cần hiện, mới nhất trước.</translation>
    </message>
    <message>
        <source>This is not understood: %1.</source>
        <translation>Không hiểu nội dung này: %1.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Thiếu lệnh.</translation>
    </message>
    <message>
        <source>This value is not allowed: %1.</source>
        <translation>Giá trị này không được phép: %1.</translation>
    </message>
    <message>
        <source>An option lacks its value: %1.</source>
        <translation>Tùy chọn thiếu giá trị: %1.</translation>
    </message>
    <message>
        <source>The command is not understood: %1.</source>
        <translation>Không hiểu lệnh này: %1.</translation>
    </message>
    <message>
        <source>“pitchdesk-cli --help” shows how it is used.</source>
        <translation>“pitchdesk-cli --help” cho biết cách dùng.</translation>
    </message>
    <message>
        <source>On a day off: %1 (%2)</source>
        <translation>Rơi vào ngày nghỉ: %1 (%2)</translation>
    </message>
    <message>
        <source>Switched off, since it names a challenge that did not come along: %1</source>
        <translation>Đã tắt vì nhắc đến thách thức không được mang theo: %1</translation>
    </message>
    <message>
        <source>Judges who are no longer in the file: %1</source>
        <translation>Giám khảo không còn trong tệp: %1</translation>
    </message>
    <message>
        <source>Made event %1: %2</source>
        <translation>Đã tạo sự kiện %1: %2</translation>
    </message>
    <message>
        <source>Saved template %1: %2</source>
        <translation>Đã lưu mẫu %1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Make a new event like an earlier one: what is chosen comes along, and no proposals.</source>
        <translation>Tạo sự kiện mới theo sự kiện trước: mang theo những gì được chọn, không mang theo hồ sơ.</translation>
    </message>
    <message>
        <source>Keep how an event is set up, and make new events of it.</source>
        <translation>Lưu thiết lập của sự kiện và tạo sự kiện mới từ đó.</translation>
    </message>
    <message>
        <source>Keep how an event is set up as a template.</source>
        <translation>Lưu thiết lập của sự kiện thành mẫu.</translation>
    </message>
    <message>
        <source>List the templates of a file, and those that come with the program.</source>
        <translation>Liệt kê các mẫu của tệp và các mẫu kèm theo chương trình.</translation>
    </message>
    <message>
        <source>Make a new event from a template.</source>
        <translation>Tạo sự kiện mới từ mẫu.</translation>
    </message>
    <message>
        <source>The name of the new event; without it the former one with the new year.</source>
        <translation>Tên sự kiện mới; nếu không nêu thì dùng tên cũ với năm mới.</translation>
    </message>
    <message>
        <source>The label year of the new event.</source>
        <translation>Năm trong tên của sự kiện mới.</translation>
    </message>
    <message>
        <source>What comes along: all, or some of organisers, milestones, challenges, form, eligibility, rubrics, calendars and judges, with commas. Without it all but judges.</source>
        <translation>Những gì được mang theo: all, hoặc một số trong organisers, milestones, challenges, form, eligibility, rubrics, calendars, judges, cách nhau bằng dấu phẩy. Nếu không nêu: tất cả trừ giám khảo.</translation>
    </message>
    <message>
        <source>Where the dates of milestones go: +1y or +364d moves them, 2026-09-24 is where the earliest comes to, deadline=2026-09-24 where that one does; keep, or none. Without it by the label years.</source>
        <translation>Dời ngày của các mốc: +1y hoặc +364d dời đi chừng ấy; 2026-09-24 đưa mốc sớm nhất đến ngày đó; deadline=2026-09-24 đưa hạn nộp đến ngày đó; keep giữ nguyên, none bỏ ngày. Nếu không nêu: theo chênh lệch năm trong tên.</translation>
    </message>
    <message>
        <source>The country/region of the new event (JP, VN …); the former one without it.</source>
        <translation>Quốc gia/vùng lãnh thổ của sự kiện mới (JP, VN …); nếu không nêu thì giữ nguyên.</translation>
    </message>
    <message>
        <source>The time zone of the new event, such as Asia/Tokyo; the former one without it.</source>
        <translation>Múi giờ của sự kiện mới, ví dụ Asia/Tokyo; nếu không nêu thì giữ nguyên.</translation>
    </message>
    <message>
        <source>The name of the template.</source>
        <translation>Tên của mẫu.</translation>
    </message>
    <message>
        <source>The template, by its uid, its id, its name, or open-innovation or business-meetings.</source>
        <translation>Mẫu, theo uid, id hoặc tên; hoặc open-innovation, business-meetings.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>advisable</source>
        <translation>nên có</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message numerus="yes">
        <source>The call cannot open yet: %n thing(s) are needed.</source>
        <translation>
            <numerusform>Chưa thể mở nhận hồ sơ: còn thiếu %n mục bắt buộc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what an event still lacks before its call opens.</source>
        <translation>Cho biết sự kiện còn thiếu gì trước khi mở nhận hồ sơ.</translation>
    </message>
    <message>
        <source>No challenge is published yet.</source>
        <translation>Chưa có thách thức nào được công bố.</translation>
    </message>
    <message>
        <source>Write the published challenges as a booklet for applicants.</source>
        <translation>Xuất các thách thức đã công bố thành tập tài liệu cho người nộp.</translation>
    </message>
    <message>
        <source>The file to write: .pdf, .odt or .html.</source>
        <translation>Tệp cần ghi: .pdf, .odt hoặc .html.</translation>
    </message>
    <message>
        <source>The form asks no question of its own yet.</source>
        <translation>Biểu mẫu chưa có câu hỏi riêng nào.</translation>
    </message>
    <message>
        <source>Write the application form as an XLSX to fill in, or its questions.</source>
        <translation>Ghi biểu mẫu đăng ký thành tệp XLSX để điền, hoặc các câu hỏi của nó.</translation>
    </message>
    <message>
        <source>The file to write: .xlsx; with --questions also .html.</source>
        <translation>Tệp cần ghi: .xlsx; với --questions thì cả .html.</translation>
    </message>
    <message>
        <source>The questions in three languages side by side, for building a web form.</source>
        <translation>Các câu hỏi bằng ba ngôn ngữ đặt cạnh nhau, để làm biểu mẫu web.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where a problem is, and what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import proposals from CSV, XLSX, or a folder of filled forms.</source>
        <translation>Nhập đề xuất từ CSV, XLSX hoặc thư mục biểu mẫu đã điền.</translation>
    </message>
    <message>
        <source>Export a sheet of each proposal to be read, as a PDF.</source>
        <translation>Xuất phiếu đọc của từng đề xuất ra PDF.</translation>
    </message>
    <message>
        <source>With contact persons, notes, tags and answers that are for the desk only.</source>
        <translation>Kèm người liên hệ, ghi chú, nhãn và các câu trả lời chỉ dành cho ban tổ chức.</translation>
    </message>
    <message>
        <source>Which column fills which field; as last time or guessed without it.</source>
        <translation>Cột nào ứng với trường nào; nếu không có thì dùng như lần trước hoặc tự đoán.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>There are no files.</source>
        <translation>Không có tệp nào.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Added: %1. There before: %2. Refused: %3.</source>
        <translation>Đã thêm: %1. Đã có sẵn: %2. Bị từ chối: %3.</translation>
    </message>
    <message>
        <source>Add files to a proposal, one by one or all of a folder.</source>
        <translation>Thêm tệp vào đề xuất, từng tệp hoặc cả thư mục.</translation>
    </message>
    <message>
        <source>A file, or a folder with files.</source>
        <translation>Một tệp, hoặc một thư mục chứa tệp.</translation>
    </message>
    <message>
        <source>List the files of the proposals, and those that answers name and that are not there.</source>
        <translation>Liệt kê tệp của các đề xuất, và các tệp được nêu trong câu trả lời nhưng không có.</translation>
    </message>
    <message>
        <source>The proposal, by its number, id or uid.</source>
        <translation>Đề xuất, theo số, id hoặc uid.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate.</source>
        <translation>
            <numerusform>%n văn bản cần dịch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Dòng %1: %2.</translation>
    </message>
    <message>
        <source>“%1” holds no translation that belongs to this event.</source>
        <translation>“%1” không chứa bản dịch nào thuộc sự kiện này.</translation>
    </message>
    <message>
        <source>Translations read: %1. Changed: %2. Not taken: %3.</source>
        <translation>Bản dịch đã đọc: %1. Đã đổi: %2. Không nhận: %3.</translation>
    </message>
    <message>
        <source>Send what applicants wrote to a translator, and take it back.</source>
        <translation>Gửi nội dung của đơn vị nộp đề xuất cho người dịch và nhận lại.</translation>
    </message>
    <message>
        <source>Write a sheet with the texts of the proposals, for a translator to fill in.</source>
        <translation>Ghi bảng có văn bản của các đề xuất để người dịch điền.</translation>
    </message>
    <message>
        <source>The language to translate into; proposals written in it are left out.</source>
        <translation>Ngôn ngữ đích; bỏ qua các đề xuất viết bằng ngôn ngữ đó.</translation>
    </message>
    <message>
        <source>The sheet to write: .xlsx.</source>
        <translation>Bảng cần ghi: .xlsx.</translation>
    </message>
    <message>
        <source>Take the translations of a sheet that came back.</source>
        <translation>Nhận bản dịch từ bảng gửi lại.</translation>
    </message>
    <message>
        <source>Say that a machine translated them.</source>
        <translation>Ghi nhận là dịch máy.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <translation>Không có ai phù hợp.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>uid</source>
        <translation>uid</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>Lưu trữ đến</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Nothing is erased yet.</source>
        <translation>Chưa xóa gì cả.</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Đã xóa vĩnh viễn dữ liệu của người này.</translation>
    </message>
    <message>
        <source>Proposals and judges that stay without a name: %1. Consents and notes that go: %2. Entries of the history without the person: %3.</source>
        <translation>Hồ sơ đề xuất và giám khảo còn lại không tên: %1. Sự đồng ý và ghi chú bị xóa: %2. Mục lịch sử không còn người này: %3.</translation>
    </message>
    <message>
        <source>This copy still holds the person: %1</source>
        <translation>Bản sao này vẫn còn dữ liệu của người đó: %1</translation>
    </message>
    <message>
        <source>This copy could not be read: %1</source>
        <translation>Không đọc được bản sao này: %1</translation>
    </message>
    <message>
        <source>The texts of this proposal name the person: %1</source>
        <translation>Nội dung hồ sơ này có nêu tên người đó: %1</translation>
    </message>
    <message>
        <source>Traces may stay beside the file until every program has closed it.</source>
        <translation>Dấu vết có thể còn bên cạnh tệp cho đến khi mọi chương trình đóng tệp.</translation>
    </message>
    <message>
        <source>With e-mail addresses and telephone numbers; personal data is left out without it.</source>
        <translation>Kèm địa chỉ email và số điện thoại; nếu không chọn, dữ liệu cá nhân được bỏ ra.</translation>
    </message>
    <message>
        <source>List who is in a file, over all events.</source>
        <translation>Liệt kê các tổ chức và cá nhân trong tệp, qua mọi sự kiện.</translation>
    </message>
    <message>
        <source>List organisations: who could solve this?</source>
        <translation>Liệt kê các tổ chức: ai có thể giải quyết việc này?</translation>
    </message>
    <message>
        <source>List people, and until when their data may be kept.</source>
        <translation>Liệt kê những người và thời hạn lưu trữ dữ liệu của họ.</translation>
    </message>
    <message>
        <source>Words, each of which must occur.</source>
        <translation>Các từ, từ nào cũng phải có.</translation>
    </message>
    <message>
        <source>Only those with this role, such as challenge_owner or applicant.</source>
        <translation>Chỉ những ai có vai trò này, như challenge_owner hoặc applicant.</translation>
    </message>
    <message>
        <source>Only those of this country/region (JP, VN …).</source>
        <translation>Chỉ thuộc quốc gia/vùng lãnh thổ này (JP, VN …).</translation>
    </message>
    <message>
        <source>Where the words are looked for: everything, names, offers or needs.</source>
        <translation>Nơi tìm các từ: everything, names, offers hoặc needs.</translation>
    </message>
    <message>
        <source>Only people whose data is due, soon (within 90 days), kept, or without consent (no_consent).</source>
        <translation>Chỉ những người có dữ liệu đến hạn (due), sắp đến hạn trong 90 ngày (soon), đang lưu (kept) hoặc chưa có sự đồng ý (no_consent).</translation>
    </message>
    <message>
        <source>Erase a person for good, from the file and its history.</source>
        <translation>Xóa vĩnh viễn dữ liệu của một người khỏi tệp và lịch sử.</translation>
    </message>
    <message>
        <source>The person, by id or uid.</source>
        <translation>Người cần xóa, theo id hoặc uid.</translation>
    </message>
    <message>
        <source>Say what would be erased and change nothing.</source>
        <translation>Cho biết những gì sẽ bị xóa mà không thay đổi gì.</translation>
    </message>
    <message>
        <source>Only those of this field, by its code or name.</source>
        <translation>Chỉ những mục thuộc lĩnh vực này, theo mã hoặc tên.</translation>
    </message>
    <message>
        <source>Only those within this place (Kansai, ASEAN …), by its code or name.</source>
        <translation>Chỉ những mục nằm trong địa điểm này (Kansai, ASEAN…), theo mã hoặc tên.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New workspace…</source>
        <translation>Không gian làm việc mới…</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Mở không gian làm việc…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>Đóng không gian làm việc</translation>
    </message>
    <message>
        <source>Quit PitchDesk</source>
        <translation>Thoát PitchDesk</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Tìm kiếm hoặc chuyển đến…</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Lọc trang này</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Sự kiện mới…</translation>
    </message>
    <message>
        <source>Edit this event</source>
        <translation>Chỉnh sửa sự kiện này</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Giao diện theo hệ thống</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Giao diện sáng</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Giao diện tối</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kiểm tra tệp</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About PitchDesk</source>
        <translation>Giới thiệu PitchDesk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Không gian làm việc gần đây</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Chỉnh sửa</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>DayCount</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Business days without a calendar of holidays: only weekends are left out.</source>
        <translation>Ngày làm việc được tính không theo lịch nghỉ lễ nào: chỉ trừ thứ Bảy và Chủ nhật.</translation>
    </message>
    <message>
        <source>Business days by the calendars of %1.</source>
        <translation>Ngày làm việc được tính theo lịch của %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this period are only estimated: %1.</source>
        <translation>
            <numerusform>%n ngày trong khoảng này mới chỉ là ước tính: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in this period are not known yet: %1.</source>
        <translation>
            <numerusform>%n ngày trong khoảng này chưa được biết: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The holidays of %1 are not known for %2; only weekends are left out there.</source>
        <translation>Chưa có ngày nghỉ lễ của %1 cho năm %2; ở đó chỉ trừ thứ Bảy và Chủ nhật.</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Ngày nghỉ lễ</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>Nghỉ bù</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Ngày làm bù</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Ước tính</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>no figure</source>
        <translation>không có số liệu</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>Đơn vị vào chung kết</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Dự bị</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Không được chọn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Không cho điểm</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Không chấm do xung đột lợi ích</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Chưa đầy đủ</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút hồ sơ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ý tưởng</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Nguyên mẫu</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Thí điểm</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Có doanh thu</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Tăng trưởng</translation>
    </message>
    <message>
        <source>The challenge owner decides.</source>
        <translation>Đơn vị đưa ra thách thức quyết định.</translation>
    </message>
    <message>
        <source>The judges decide.</source>
        <translation>Giám khảo quyết định.</translation>
    </message>
    <message>
        <source>The judges advise, the challenge owner decides.</source>
        <translation>Giám khảo tư vấn, đơn vị đưa ra thách thức quyết định.</translation>
    </message>
    <message>
        <source>Judges and challenge owner decide together.</source>
        <translation>Giám khảo và đơn vị đưa ra thách thức cùng quyết định.</translation>
    </message>
    <message>
        <source>Criterion: %1</source>
        <translation>Tiêu chí: %1</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>So sánh trực tiếp</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>Nhiều lần đạt điểm cao nhất</translation>
    </message>
    <message>
        <source>Chair&apos;s vote</source>
        <translation>Phiếu của trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>Bốc thăm có ghi lại</translation>
    </message>
    <message>
        <source>Tied with %1. %2: %3, which decided.</source>
        <translation>Bằng điểm với %1. %2: %3, phân định được.</translation>
    </message>
    <message>
        <source>Tied with %1. %2: %3, still tied.</source>
        <translation>Bằng điểm với %1. %2: %3, vẫn bằng điểm.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Bảng xếp hạng</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Challenge owner: %1</source>
        <translation>Đơn vị đưa ra thách thức: %1</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (trưởng ban)</translation>
    </message>
    <message>
        <source>%1 to %2 points in steps of %3</source>
        <translation>Từ %1 đến %2 điểm, bước điểm %3</translation>
    </message>
    <message numerus="yes">
        <source>%n finalist(s)</source>
        <translation>
            <numerusform>%n đơn vị vào chung kết</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reserve(s)</source>
        <translation>
            <numerusform>%n đơn vị dự bị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, phiên bản %2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Bên quyết định</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Tiêu chí và trọng số</translation>
    </message>
    <message>
        <source>Rating scale</source>
        <translation>Thang điểm</translation>
    </message>
    <message>
        <source>Tie-break priority</source>
        <translation>Thứ tự ưu tiên tiêu chí khi bằng điểm</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Số suất</translation>
    </message>
    <message>
        <source>Judging panel</source>
        <translation>Ban giám khảo</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>Chưa xếp hạng</translation>
    </message>
    <message>
        <source>tied at the cut</source>
        <translation>bằng điểm ở ngưỡng chọn</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Thứ hạng</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Applicant and proposal</source>
        <translation>Đơn vị nộp hồ sơ và đề xuất</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Điểm trung bình</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Độ phân tán</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Scores: %1 scored, %2 abstained, %3 recused, %4 missing.</source>
        <translation>Điểm: đã chấm %1, không cho điểm %2, không chấm do xung đột lợi ích %3, chưa chấm %4.</translation>
    </message>
    <message>
        <source>Abstained, recused and missing scores are left out of the mean; none counts as zero.</source>
        <translation>Ô không cho điểm, không chấm do xung đột lợi ích và chưa chấm không tính vào điểm trung bình; không ô nào bị tính là 0.</translation>
    </message>
    <message>
        <source>Mean: weighted mean in points. Spread: standard deviation of the judges&apos; means.</source>
        <translation>Điểm trung bình: trung bình có trọng số, tính bằng điểm. Độ phân tán: độ lệch chuẩn giữa điểm trung bình của các giám khảo.</translation>
    </message>
    <message>
        <source>Scored: share of the open cells that hold a score.</source>
        <translation>Đã chấm: tỷ lệ ô được phép chấm đã có điểm.</translation>
    </message>
    <message>
        <source>Result in brackets: suggested by rank alone, not decided.</source>
        <translation>Kết quả trong ngoặc: gợi ý chỉ theo thứ hạng, chưa quyết định.</translation>
    </message>
    <message>
        <source>How ties were broken</source>
        <translation>Cách phân định khi bằng điểm</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Rank then</source>
        <translation>Thứ hạng khi đó</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>This event has no challenges yet.</source>
        <translation>Sự kiện này chưa có thách thức nào.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Challenge no.</source>
        <translation>Số hiệu thách thức</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Proposal no.</source>
        <translation>Số hiệu đề xuất</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Đơn vị nộp hồ sơ</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Weighted mean (points)</source>
        <translation>Điểm trung bình có trọng số (điểm)</translation>
    </message>
    <message>
        <source>Spread (points)</source>
        <translation>Độ phân tán (điểm)</translation>
    </message>
    <message>
        <source>Scored cells (share)</source>
        <translation>Ô đã chấm (tỷ lệ)</translation>
    </message>
    <message>
        <source>%1 (weight %2)</source>
        <translation>%1 (trọng số %2)</translation>
    </message>
    <message>
        <source>Suggested by rank</source>
        <translation>Gợi ý theo thứ hạng</translation>
    </message>
    <message>
        <source>Tied at the cut</source>
        <translation>Bằng điểm ở ngưỡng chọn</translation>
    </message>
    <message>
        <source>Tie broken by</source>
        <translation>Phân định bằng điểm theo</translation>
    </message>
    <message>
        <source>Decided at (UTC)</source>
        <translation>Thời điểm quyết định (UTC)</translation>
    </message>
    <message>
        <source>Proposal uid</source>
        <translation>UID đề xuất</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Applicant (kana)</source>
        <translation>Đơn vị nộp hồ sơ (kana)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nộp muộn</translation>
    </message>
    <message>
        <source>Suspected duplicate</source>
        <translation>Nghi trùng</translation>
    </message>
    <message>
        <source>Received at (UTC)</source>
        <translation>Thời điểm nhận (UTC)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Name of the judge</source>
        <translation>Tên giám khảo</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>Tiêu đề đề xuất</translation>
    </message>
    <message>
        <source>Name of the criterion</source>
        <translation>Tên tiêu chí</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>State in words</source>
        <translation>Trạng thái bằng lời</translation>
    </message>
    <message>
        <source>late</source>
        <translation>nộp muộn</translation>
    </message>
    <message>
        <source>Still to choose</source>
        <translation>Chưa chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n đề xuất</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge %1</source>
        <translation>Thách thức %1</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>Nội dung thách thức</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bối cảnh</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Giải pháp cần tìm</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Hỗ trợ được cung cấp</translation>
    </message>
    <message>
        <source>Proposals are accepted until %1.</source>
        <translation>Nhận đề xuất đến %1.</translation>
    </message>
    <message>
        <source>A company may answer several challenges, each with a proposal of its own.</source>
        <translation>Một công ty có thể tham gia nhiều thách thức, mỗi thách thức nộp một đề xuất riêng.</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (bắt buộc)</translation>
    </message>
    <message>
        <source>Call for proposals</source>
        <translation>Kêu gọi đề xuất</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Các thách thức</translation>
    </message>
    <message>
        <source>Challenge owner</source>
        <translation>Đơn vị đưa ra thách thức</translation>
    </message>
    <message>
        <source>Types of collaboration</source>
        <translation>Hình thức hợp tác</translation>
    </message>
    <message>
        <source>What the form asks</source>
        <translation>Câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>How to apply</source>
        <translation>Cách nộp đề xuất</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>Đến nội dung</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Các mốc chính</translation>
    </message>
    <message>
        <source>No challenge is published yet.</source>
        <translation>Chưa có thách thức nào được công bố.</translation>
    </message>
    <message>
        <source>Deadline by place</source>
        <translation>Hạn nộp theo từng nơi</translation>
    </message>
    <message>
        <source>In English only</source>
        <translation>Chỉ có bằng tiếng Anh</translation>
    </message>
    <message>
        <source>In Japanese only</source>
        <translation>Chỉ có bằng tiếng Nhật</translation>
    </message>
    <message>
        <source>In Vietnamese only</source>
        <translation>Chỉ có bằng tiếng Việt</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Không có tiêu đề</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Năm thành lập</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>%1 (for the desk only)</source>
        <translation>%1 (chỉ dành cho ban tổ chức)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>Ghi chú của ban tổ chức</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Proposal sheets, for the desk only</source>
        <translation>Phiếu đề xuất, chỉ dành cho ban tổ chức</translation>
    </message>
    <message>
        <source>Proposal sheets</source>
        <translation>Phiếu đề xuất</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Thời điểm nhận</translation>
    </message>
    <message>
        <source>%1 – only for %2</source>
        <translation>%1 – chỉ cho %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Members, names not yet known</source>
        <translation>Số thành viên, chưa biết tên</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Quốc gia/vùng lãnh thổ xuất xứ</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>Quốc gia/vùng lãnh thổ đặt trụ sở</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Các đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Đơn vị đồng tổ chức</translation>
    </message>
    <message>
        <source>Supporter (under the auspices of)</source>
        <translation>Đơn vị bảo trợ</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>Cơ quan hỗ trợ</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Đơn vị cấp kinh phí</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Ban thư ký</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Judge</source>
        <comment>a person</comment>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>kind of organisation</comment>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Doanh nghiệp khởi nghiệp</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan nhà nước</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Chính quyền</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Cơ quan đại diện ngoại giao</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Tổ chức quốc tế</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Trường đại học</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Viện nghiên cứu</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Hiệp hội</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Khu công nghiệp</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>Nhóm tổ chức</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of organisation</comment>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>given on %1, kept until %2</source>
        <translation>đồng ý ngày %1, lưu đến %2</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>rút lại ngày %1</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Đã rút lại…</translation>
    </message>
    <message>
        <source>Data may be kept until</source>
        <translation>Được lưu dữ liệu cá nhân đến</translation>
    </message>
    <message>
        <source>Running the event</source>
        <translation>Tổ chức sự kiện</translation>
    </message>
    <message>
        <source>Handing over to challenge owners and co-organisers</source>
        <translation>Cung cấp cho đơn vị đưa ra thách thức và đơn vị đồng tổ chức</translation>
    </message>
    <message>
        <source>Writing about later events and follow-ups</source>
        <translation>Liên hệ về các sự kiện sau và theo dõi</translation>
    </message>
    <message>
        <source>Naming in publications</source>
        <translation>Nêu tên trong các ấn phẩm công bố</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <translation>%1 (phiên bản %2)</translation>
    </message>
    <message>
        <source>due since %1</source>
        <translation>đến hạn từ %1</translation>
    </message>
    <message>
        <source>due: consent withdrawn on %1</source>
        <translation>đến hạn: rút lại sự đồng ý ngày %1</translation>
    </message>
    <message>
        <source>no consent on record</source>
        <translation>chưa ghi nhận sự đồng ý</translation>
    </message>
    <message>
        <source>Contact person (kana)</source>
        <translation>Người liên hệ (kana)</translation>
    </message>
    <message>
        <source>Affiliations</source>
        <translation>Nơi công tác</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Cách xưng hô</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Technology seed (offered)</source>
        <translation>Công nghệ sẵn có (cung cấp)</translation>
    </message>
    <message>
        <source>Technology need (looked for)</source>
        <translation>Nhu cầu công nghệ (đang tìm)</translation>
    </message>
    <message>
        <source>understands some</source>
        <translation>hiểu một ít</translation>
    </message>
    <message>
        <source>can hold a meeting</source>
        <translation>họp được</translation>
    </message>
    <message>
        <source>fluent</source>
        <translation>thông thạo</translation>
    </message>
    <message>
        <source>not spoken</source>
        <translation>không nói</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Tiếng Nhật</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, how well</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Loại hình pháp lý</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ban tổ chức</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Diễn giả</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Người dẫn chương trình</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Phiên dịch viên</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Cố vấn</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Large company</source>
        <translation>Doanh nghiệp lớn</translation>
    </message>
    <message>
        <source>Midsize company</source>
        <translation>Doanh nghiệp quy mô vừa</translation>
    </message>
    <message>
        <source>Small or medium-sized company (SME)</source>
        <translation>Doanh nghiệp nhỏ và vừa (SME)</translation>
    </message>
    <message>
        <source>University venture</source>
        <translation>Doanh nghiệp khởi nguồn từ đại học</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Something in the program went wrong and the action was not carried out. Try it again, or start the program anew.</source>
        <translation>Phần mềm gặp lỗi và thao tác chưa được thực hiện. Hãy thử lại hoặc khởi động lại phần mềm.</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Thao tác đã dừng theo yêu cầu. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The file “%1” is not there. Check whether it was moved or renamed.</source>
        <translation>Không có tệp “%1”. Hãy kiểm tra xem tệp có bị chuyển chỗ hoặc đổi tên không.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read (%2). Check that you may open it and that no other program holds it.</source>
        <translation>Không đọc được tệp “%1” (%2). Hãy kiểm tra quyền mở tệp và xem có phần mềm nào khác đang giữ tệp không.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written (%2). Check that you may write there, or choose another place.</source>
        <translation>Không ghi được tệp “%1” (%2). Hãy kiểm tra quyền ghi hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>Đã có tệp “%1”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Create it or choose another one.</source>
        <translation>Không có thư mục “%1”. Hãy tạo thư mục này hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”. Nothing was lost; make room and try again.</source>
        <translation>Ổ đĩa không còn chỗ cho “%1”. Không mất dữ liệu nào; hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The program does not know the type of “%1”. Use one of these: %2.</source>
        <translation>Phần mềm không biết loại tệp của “%1”. Hãy dùng một trong các loại sau: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a PitchDesk file. Choose a file whose name ends in .pitchdesk.</source>
        <translation>“%1” không phải là tệp PitchDesk. Hãy chọn tệp có tên kết thúc bằng .pitchdesk.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged (%2). Restore a backup.</source>
        <translation>Tệp “%1” bị hỏng (%2). Hãy khôi phục một bản sao lưu.</translation>
    </message>
    <message>
        <source>The file “%1” was made by a newer PitchDesk (version %2 of the file; this program reads up to %3). Install the newer program.</source>
        <translation>Tệp “%1” do PitchDesk mới hơn tạo ra (tệp phiên bản %2; phần mềm này đọc được đến %3). Hãy cài đặt phần mềm mới hơn.</translation>
    </message>
    <message>
        <source>The file “%1” is open: %2 on %3 since %4. Ask them to close it, or open it read-only.</source>
        <translation>Tệp “%1” đang mở: %2 trên máy %3 từ %4. Hãy nhờ người đó đóng tệp, hoặc mở ở chế độ chỉ xem.</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there, or open it read-only.</source>
        <translation>Tệp đang mở trong phần mềm khác. Hãy đóng ở đó, hoặc mở ở chế độ chỉ xem.</translation>
    </message>
    <message>
        <source>The file “%1” may only be read. Copy it to a place where you may write to change it.</source>
        <translation>Tệp “%1” chỉ được phép đọc. Muốn thay đổi, hãy sao chép tệp đến nơi có quyền ghi.</translation>
    </message>
    <message>
        <source>The file is open read-only, so nothing can be changed.</source>
        <translation>Tệp đang mở ở chế độ chỉ xem nên không thay đổi được.</translation>
    </message>
    <message>
        <source>“%1” lies on a network share (%2), where it could be damaged. Copy it to a disk of this computer.</source>
        <translation>“%1” nằm trên thư mục chia sẻ qua mạng (%2), tệp có thể bị hỏng ở đó. Hãy sao chép tệp vào ổ đĩa của máy này.</translation>
    </message>
    <message>
        <source>The file “%1” could not be brought up to version %2 (%3). It was left as it was; a backup lies beside it.</source>
        <translation>Không nâng cấp được tệp “%1” lên phiên bản %2 (%3). Tệp vẫn giữ nguyên; có một bản sao lưu bên cạnh.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be made (%2). Check the disk and the folder, then back up again.</source>
        <translation>Không tạo được bản sao lưu “%1” (%2). Hãy kiểm tra ổ đĩa và thư mục, rồi sao lưu lại.</translation>
    </message>
    <message>
        <source>The file could not be read or changed (%1). Nothing was changed; check the file in the settings.</source>
        <translation>Không đọc hoặc thay đổi được tệp (%1). Chưa có gì thay đổi; hãy kiểm tra tệp trong phần cài đặt.</translation>
    </message>
    <message>
        <source>The file could not be read or changed. Nothing was changed; check the file in the settings.</source>
        <translation>Không đọc hoặc thay đổi được tệp. Chưa có gì thay đổi; hãy kiểm tra tệp trong phần cài đặt.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone, because something that came later depends on it. Change it by hand instead.</source>
        <translation>Không hoàn tác được “%1” vì có thay đổi sau đó phụ thuộc vào thao tác này. Hãy sửa bằng tay.</translation>
    </message>
    <message>
        <source>%1 %2 is no longer there. It may have been deleted; choose another one.</source>
        <translation>%1 %2 không còn nữa. Có thể bản ghi đã bị xóa; hãy chọn bản ghi khác.</translation>
    </message>
    <message>
        <source>The record is no longer there. It may have been deleted; choose another one.</source>
        <translation>Bản ghi không còn nữa. Có thể bản ghi đã bị xóa; hãy chọn bản ghi khác.</translation>
    </message>
    <message>
        <source>“%1” is needed. Fill it in.</source>
        <translation>Cần có “%1”. Hãy điền vào.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”. Correct it.</source>
        <translation>“%2” không hợp với trường “%1”. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>A field holds something that does not fit. Correct it.</source>
        <translation>Có trường chứa giá trị không hợp lệ. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>The text in “%1” is too long: it may have %2 characters. Shorten it.</source>
        <translation>Nội dung của “%1” quá dài: tối đa %2 ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>%1: there is already one named “%2”. Choose another name.</source>
        <translation>%1: đã có tên “%2”. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 “%2” cannot be deleted, because it is used by: %3. Remove it there first.</source>
        <translation>%1 “%2” không xóa được vì đang được dùng trong: %3. Hãy gỡ ở đó trước.</translation>
    </message>
    <message>
        <source>This cannot be deleted, because other records use it. Remove it there first.</source>
        <translation>Không xóa được vì có bản ghi khác đang dùng. Hãy gỡ ở đó trước.</translation>
    </message>
    <message>
        <source>Proposal %1 has scores or a decision already, which would be lost. Keep that one and merge the other into it.</source>
        <translation>Đề xuất %1 đã có điểm hoặc quyết định và sẽ bị mất. Hãy giữ đề xuất đó và gộp đề xuất kia vào.</translation>
    </message>
    <message>
        <source>%1 is not on the scale. Enter a score from %2 to %3.</source>
        <translation>%1 không nằm trong thang điểm. Hãy nhập điểm từ %2 đến %3.</translation>
    </message>
    <message>
        <source>%1 is between two steps of the scale. Scores go in steps of %2.</source>
        <translation>%1 nằm giữa hai bước của thang điểm. Điểm tăng theo bước %2.</translation>
    </message>
    <message>
        <source>The weights of the rubric “%1” add up to %2. They must add up to 100.</source>
        <translation>Tổng trọng số của bộ tiêu chí “%1” là %2. Tổng phải bằng 100.</translation>
    </message>
    <message>
        <source>The rubric “%1” is locked, since scores were given by it. Make a new version to change it.</source>
        <translation>Bộ tiêu chí “%1” đã khóa vì đã có điểm chấm theo bộ này. Muốn thay đổi, hãy tạo phiên bản mới.</translation>
    </message>
    <message>
        <source>%1 has a conflict of interest with the proposal “%2” and cannot score it. Dismiss the conflict first if it is none.</source>
        <translation>%1 có xung đột lợi ích với đề xuất “%2” nên không được chấm. Nếu không phải là xung đột, hãy bác bỏ trước.</translation>
    </message>
    <message>
        <source>%1 is not on the panel that scores the proposal “%2”. Put the judge on the panel first.</source>
        <translation>%1 không thuộc ban giám khảo chấm đề xuất “%2”. Hãy đưa giám khảo vào ban trước.</translation>
    </message>
    <message>
        <source>The round “%1” is closed. Open it again to change scores.</source>
        <translation>Vòng “%1” đã đóng. Muốn thay đổi điểm, hãy mở lại vòng.</translation>
    </message>
    <message>
        <source>A decision needs a reason. Say in a few words why.</source>
        <translation>Quyết định cần có lý do. Hãy ghi ngắn gọn lý do.</translation>
    </message>
    <message>
        <source>A decision needs the name of who decides. Open the file again and enter your name.</source>
        <translation>Quyết định cần có tên người quyết định. Hãy mở lại tệp và nhập tên.</translation>
    </message>
    <message>
        <source>The condition cannot be used: at %1, %2 (%3). Correct it and try again.</source>
        <translation>Không thể dùng điều kiện: tại %1, %2 (%3). Hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>A part of the condition is not filled in. Complete it and try again.</source>
        <translation>Một phần của điều kiện chưa được điền. Hãy điền đầy đủ rồi thử lại.</translation>
    </message>
    <message>
        <source>Proposal %1 was withdrawn, so it is not screened. Change its status first.</source>
        <translation>Đề xuất %1 đã rút nên không được xét duyệt. Hãy đổi trạng thái trước.</translation>
    </message>
    <message>
        <source>Those who screened proposal %1 do not differ, so there is nothing to choose. Give a verdict.</source>
        <translation>Những người xét duyệt đề xuất %1 không khác ý kiến nên không có gì để chọn. Hãy đưa ra kết luận.</translation>
    </message>
    <message>
        <source>The file “%1” holds no table. Its first row must name the columns.</source>
        <translation>Tệp “%1” không có bảng nào. Dòng đầu tiên phải ghi tên các cột.</translation>
    </message>
    <message>
        <source>In “%1”, a quotation mark opened in row %2 is never closed. Correct the file or export it again.</source>
        <translation>Trong “%1”, dấu ngoặc kép mở ở dòng %2 không được đóng. Hãy sửa tệp hoặc xuất lại.</translation>
    </message>
    <message>
        <source>Row %2 of “%1” holds a character that no text has. Export the file again as CSV in UTF-8.</source>
        <translation>Dòng %2 của “%1” có ký tự không thuộc văn bản nào. Hãy xuất lại tệp dạng CSV mã UTF-8.</translation>
    </message>
    <message>
        <source>Row %2 of “%1” is not written in %3. Choose another encoding, or export the file again as CSV in UTF-8.</source>
        <translation>Dòng %2 của “%1” không được ghi bằng mã %3. Hãy chọn bảng mã khác hoặc xuất lại tệp dạng CSV mã UTF-8.</translation>
    </message>
    <message>
        <source>In “%1”, the cell in row %2, column %3 is too long: it may have %4 characters. Shorten it.</source>
        <translation>Trong “%1”, ô ở dòng %2, cột %3 quá dài: tối đa %4 ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>“%1” has too many rows: at most %2 can be read. Split the file.</source>
        <translation>“%1” có quá nhiều dòng: chỉ đọc được tối đa %2 dòng. Hãy chia nhỏ tệp.</translation>
    </message>
    <message>
        <source>“%1” has too many columns: at most %2 can be read. Remove those that are not needed.</source>
        <translation>“%1” có quá nhiều cột: chỉ đọc được tối đa %2 cột. Hãy bỏ những cột không cần.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. Add it, or choose another column for this field.</source>
        <translation>“%1” không có cột “%2”. Hãy thêm cột này hoặc chọn cột khác cho trường.</translation>
    </message>
    <message>
        <source>The column mapping “%1” cannot be used (%2). Make it anew.</source>
        <translation>Không dùng được bảng ghép cột “%1” (%2). Hãy tạo lại.</translation>
    </message>
    <message>
        <source>The column mapping uses a column “%2”, which “%1” does not have. Choose another column.</source>
        <translation>Bảng ghép cột dùng cột “%2” nhưng “%1” không có cột này. Hãy chọn cột khác.</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”, because some rows have problems: %2. Correct them, or import the other rows.</source>
        <translation>Chưa nhập dữ liệu nào từ “%1” vì có dòng bị lỗi: %2. Hãy sửa các dòng đó, hoặc chỉ nhập các dòng còn lại.</translation>
    </message>
    <message>
        <source>“%1” is not an Excel file, although its name says so. Open it in Excel and save it as XLSX.</source>
        <translation>“%1” không phải là tệp Excel dù tên như vậy. Hãy mở bằng Excel và lưu thành XLSX.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Excel, remove the password and save it again.</source>
        <translation>“%1” được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.</translation>
    </message>
    <message>
        <source>“%1” is in the old Excel format (XLS). Open it in Excel and save it as XLSX.</source>
        <translation>“%1” ở định dạng Excel cũ (XLS). Hãy mở bằng Excel và lưu thành XLSX.</translation>
    </message>
    <message>
        <source>“%1” unpacks to more than %2, which no usual table does. Check where it comes from, or save it as CSV.</source>
        <translation>“%1” khi giải nén lớn hơn %2, bảng thông thường không lớn như vậy. Hãy kiểm tra nguồn gốc của tệp, hoặc lưu thành CSV.</translation>
    </message>
    <message>
        <source>The Excel file “%1” is incomplete: its part “%2” is missing. Save it again in Excel.</source>
        <translation>Tệp Excel “%1” không đầy đủ: thiếu phần “%2”. Hãy lưu lại bằng Excel.</translation>
    </message>
    <message>
        <source>The Excel file “%1” is damaged in its part “%2” (%3). Save it again in Excel.</source>
        <translation>Tệp Excel “%1” bị hỏng ở phần “%2” (%3). Hãy lưu lại bằng Excel.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”. Choose another sheet.</source>
        <translation>“%1” không có trang tính “%2”. Hãy chọn trang tính khác.</translation>
    </message>
    <message>
        <source>Row %1 has no name of the applicant in column “%2”. Add it and import again.</source>
        <translation>Dòng %1 không có tên đơn vị nộp hồ sơ ở cột “%2”. Hãy bổ sung rồi nhập lại.</translation>
    </message>
    <message>
        <source>Row %1: “%3” does not fit column “%2”. Correct it and import again.</source>
        <translation>Dòng %1: “%3” không hợp với cột “%2”. Hãy sửa rồi nhập lại.</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the challenge “%3”, which this event does not have. Correct the name or add the challenge.</source>
        <translation>Dòng %1: cột “%2” nêu thách thức “%3” mà sự kiện này không có. Hãy sửa tên hoặc thêm thách thức.</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the judge “%3”, whom this event does not have. Correct the name or add the judge.</source>
        <translation>Dòng %1: cột “%2” nêu giám khảo “%3” mà sự kiện này không có. Hãy sửa tên hoặc thêm giám khảo.</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the proposal “%3”, which this event does not have. Correct it.</source>
        <translation>Dòng %1: cột “%2” nêu đề xuất “%3” mà sự kiện này không có. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>Row %1: column “%2” names the criterion “%3”, which the rubric does not have. Correct it.</source>
        <translation>Dòng %1: cột “%2” nêu tiêu chí “%3” mà bộ tiêu chí không có. Hãy sửa lại.</translation>
    </message>
    <message>
        <source>Row %1 says the same as row %2 once more. Keep one of the two.</source>
        <translation>Dòng %1 lặp lại nội dung của dòng %2. Hãy giữ một trong hai.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: “%3” becomes “%4”.</source>
        <translation>Dòng %1, cột “%2”: “%3” sẽ thành “%4”.</translation>
    </message>
    <message>
        <source>Row %1, column “%2”: the file now says “%4”, but “%3” was entered here since the last import and stays.</source>
        <translation>Dòng %1, cột “%2”: tệp ghi “%4”, nhưng “%3” đã được nhập tại đây sau lần nhập trước nên được giữ lại.</translation>
    </message>
    <message>
        <source>There is no sample named “%1”. Ask for the help to see which there are.</source>
        <translation>Không có mẫu nào tên “%1”. Hãy xem trợ giúp để biết có những mẫu nào.</translation>
    </message>
    <message>
        <source>“%1” is not a language of the program. Use en, ja or vi.</source>
        <translation>“%1” không phải là ngôn ngữ của phần mềm. Hãy dùng en, ja hoặc vi.</translation>
    </message>
    <message>
        <source>The file has no event “%1”. Use the id or the uid of one of its events.</source>
        <translation>Tệp không có sự kiện “%1”. Hãy dùng id hoặc uid của một sự kiện trong tệp.</translation>
    </message>
    <message>
        <source>The event has no challenge “%1”. Use the number, the id or the uid of one of its challenges.</source>
        <translation>Sự kiện không có thách thức “%1”. Hãy dùng số, id hoặc uid của một thách thức trong sự kiện.</translation>
    </message>
    <message>
        <source>The event has no proposal “%1”. Use the number, the id or the uid of one of its proposals.</source>
        <translation>Sự kiện không có đề xuất “%1”. Hãy dùng số, id hoặc uid của một đề xuất.</translation>
    </message>
    <message>
        <source>No font on this computer has the letters of this language: %1. Install one, for example Noto Sans CJK JP.</source>
        <translation>Máy này không có phông chữ chứa chữ của ngôn ngữ: %1. Hãy cài đặt một phông, ví dụ Noto Sans CJK JP.</translation>
    </message>
    <message>
        <source>it does not begin as such a file does</source>
        <translation>phần đầu không đúng với loại tệp này</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>thiếu phần cuối</translation>
    </message>
    <message>
        <source>it could not be given its name</source>
        <translation>không đặt được tên cho tệp</translation>
    </message>
    <message>
        <source>the folder could not be made</source>
        <translation>không tạo được thư mục</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>đây không phải JSON</translation>
    </message>
    <message>
        <source>a condition belongs there</source>
        <translation>ở đó phải là một điều kiện</translation>
    </message>
    <message>
        <source>it must be “all”, “any”, “not” or a comparison</source>
        <translation>phải là “all”, “any”, “not” hoặc một so sánh</translation>
    </message>
    <message>
        <source>this does not belong there</source>
        <translation>nội dung này không thuộc về đó</translation>
    </message>
    <message>
        <source>a list belongs there</source>
        <translation>ở đó phải là một danh sách</translation>
    </message>
    <message>
        <source>a text belongs there</source>
        <translation>ở đó phải là một văn bản</translation>
    </message>
    <message>
        <source>a number belongs there</source>
        <translation>ở đó phải là một số</translation>
    </message>
    <message>
        <source>a date such as 2025-09-24 belongs there</source>
        <translation>ở đó phải là một ngày như 2025-09-24</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>thiếu phần này</translation>
    </message>
    <message>
        <source>it compares something that is not known</source>
        <translation>đối tượng so sánh không được biết</translation>
    </message>
    <message>
        <source>it cannot be compared in this way</source>
        <translation>không thể so sánh theo cách này</translation>
    </message>
    <message>
        <source>this value cannot be in the list</source>
        <translation>giá trị này không thể có trong danh sách</translation>
    </message>
    <message>
        <source>conditions are nested too deep</source>
        <translation>các điều kiện lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>there are too many conditions</source>
        <translation>có quá nhiều điều kiện</translation>
    </message>
    <message>
        <source>There is no field “%1” to filter by. Put the text in quotes to search for it.</source>
        <translation>Không có trường “%1” để lọc. Hãy đặt văn bản trong dấu ngoặc kép để tìm nó.</translation>
    </message>
    <message>
        <source>“%2” is not a value of the field “%1”. Choose one from the list.</source>
        <translation>“%2” không phải là giá trị của trường “%1”. Hãy chọn một giá trị trong danh sách.</translation>
    </message>
    <message>
        <source>A value is missing here, after “%1”.</source>
        <translation>Thiếu giá trị ở đây, sau “%1”.</translation>
    </message>
    <message>
        <source>A word is missing here.</source>
        <translation>Thiếu một từ ở đây.</translation>
    </message>
    <message>
        <source>“%2” is not a number. “%1” is compared with a number such as 3.5.</source>
        <translation>“%2” không phải là số. “%1” được so sánh với một số như 3.5.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write a day, a month or a year: 2025-09-30, 2025-09 or 2025.</source>
        <translation>“%1” không phải là ngày. Hãy viết ngày, tháng hoặc năm: 2025-09-30, 2025-09 hoặc 2025.</translation>
    </message>
    <message>
        <source>“%1” is either yes or no, not “%2”.</source>
        <translation>“%1” chỉ có thể là có hoặc không, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” cannot be more or less than something. Write a colon before its value.</source>
        <translation>Không thể so sánh lớn nhỏ với “%1”. Hãy viết dấu hai chấm trước giá trị.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed. Write another one where the phrase ends.</source>
        <translation>Dấu ngoặc kép này chưa được đóng. Hãy viết thêm một dấu ở cuối cụm từ.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed. Write a closing one where the group ends.</source>
        <translation>Dấu ngoặc đơn này chưa được đóng. Hãy viết dấu đóng ở cuối nhóm.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing. Take it away or open one before it.</source>
        <translation>Dấu ngoặc đơn này không đóng nhóm nào. Hãy bỏ nó hoặc mở một dấu trước đó.</translation>
    </message>
    <message>
        <source>Something to look for is missing here. Write a word or a condition on both sides.</source>
        <translation>Ở đây thiếu điều cần tìm. Hãy viết một từ hoặc điều kiện ở cả hai phía.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other. Write the filter more simply.</source>
        <translation>Có quá nhiều dấu ngoặc lồng nhau. Hãy viết bộ lọc đơn giản hơn.</translation>
    </message>
    <message>
        <source>The filter is too long: it may have %1 characters. Shorten it.</source>
        <translation>Bộ lọc quá dài: tối đa %1 ký tự. Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: what stands at %2 does not belong there. Delete it, and save an event as a template again.</source>
        <translation>Không dùng được mẫu “%1”: nội dung tại %2 không hợp lệ. Hãy xóa mẫu này và lưu lại một sự kiện thành mẫu.</translation>
    </message>
    <message>
        <source>The template “%1” was made by a newer PitchDesk (version %2 of templates; this program reads up to %3). Install the newer program.</source>
        <translation>Mẫu “%1” được tạo bằng PitchDesk mới hơn (phiên bản mẫu %2; chương trình này đọc đến %3). Hãy cài đặt chương trình mới hơn.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Use the uid, the id or the name that “template list” shows.</source>
        <translation>Không có mẫu “%1”. Hãy dùng uid, id hoặc tên mà “template list” hiển thị.</translation>
    </message>
    <message>
        <source>The question “%1” cannot be deleted, because proposals answer it: %2. Let the form not ask it any more instead.</source>
        <translation>Không thể xóa câu hỏi “%1” vì đã có đề xuất trả lời: %2. Thay vào đó, hãy đặt để biểu mẫu không hỏi câu này nữa.</translation>
    </message>
    <message>
        <source>“%1” is no application form that PitchDesk made. Choose a filled form, or import it as a table.</source>
        <translation>“%1” không phải là biểu mẫu đăng ký do PitchDesk tạo. Hãy chọn biểu mẫu đã điền, hoặc nhập như một bảng.</translation>
    </message>
    <message>
        <source>The folder “%1” has no Excel file in it. Choose the folder with the forms that came back.</source>
        <translation>Thư mục “%1” không có tệp Excel nào. Hãy chọn thư mục chứa các biểu mẫu đã gửi lại.</translation>
    </message>
    <message>
        <source>“%1” is a lock that Excel left while a form was open. Close the form, or leave it out.</source>
        <translation>“%1” là tệp khóa mà Excel để lại khi biểu mẫu đang mở. Hãy đóng biểu mẫu hoặc bỏ tệp này ra.</translation>
    </message>
    <message>
        <source>“%1” is a form of another event. Import it there.</source>
        <translation>“%1” là biểu mẫu của sự kiện khác. Hãy nhập ở sự kiện đó.</translation>
    </message>
    <message>
        <source>“%1” is a form in which nothing is filled in. Leave it out.</source>
        <translation>“%1” là biểu mẫu chưa điền gì. Hãy bỏ tệp này ra.</translation>
    </message>
    <message>
        <source>“%1” answers questions that are no longer there: %2. Those answers are left out.</source>
        <translation>“%1” trả lời %2 câu hỏi không còn nữa. Các câu trả lời đó bị bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, and a file may have %3 MB. Make it smaller, or keep it elsewhere and write a note.</source>
        <translation>“%1” có %2 MB, mỗi tệp tối đa %3 MB. Hãy giảm dung lượng, hoặc lưu ở nơi khác và viết ghi chú.</translation>
    </message>
    <message>
        <source>“%1” could run a program when it is opened, so it is not added. Ask for a PDF instead.</source>
        <translation>“%1” có thể chạy chương trình khi mở nên không được thêm. Hãy yêu cầu tệp PDF thay thế.</translation>
    </message>
    <message>
        <source>“%1” is not added: the attachments of this workspace may have %2 MB together. Take large ones out of a copy of it, or begin a new workspace.</source>
        <translation>Không thêm được “%1”: tổng dung lượng tệp đính kèm tối đa %2 MB. Hãy bỏ bớt tệp lớn khỏi một bản sao, hoặc tạo tệp làm việc mới.</translation>
    </message>
    <message>
        <source>“%1” is not added: at most %2 files come in at once. Add the others after them.</source>
        <translation>Chưa thêm “%1”: mỗi lần tối đa %2 tệp. Hãy thêm các tệp còn lại sau.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Export</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Ảnh (PNG)</translation>
    </message>
    <message>
        <source>Drawing (SVG)</source>
        <translation>Hình vẽ (SVG)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Text document (ODT)</source>
        <translation>Văn bản (ODT)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Trang web (HTML)</translation>
    </message>
    <message>
        <source>Sheets of the selected proposals, for judges (PDF)</source>
        <translation>Phiếu của các đề xuất đã chọn, cho giám khảo (PDF)</translation>
    </message>
    <message>
        <source>Sheets of the selected proposals, with contacts and notes (PDF)</source>
        <translation>Phiếu của các đề xuất đã chọn, kèm người liên hệ và ghi chú (PDF)</translation>
    </message>
</context>
<context>
    <name>FieldReader</name>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>Chưa có thách thức</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Field term</source>
        <translation>Mục danh mục lĩnh vực</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Day of a calendar</source>
        <translation>Ngày trong lịch</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Question of the form</source>
        <translation>Câu hỏi trong biểu mẫu</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Ban giám khảo</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Xung đột lợi ích</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Eligibility rule</source>
        <translation>Quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Chế độ xem đã lưu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>Cách đọc (kana)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Họ tên khi in</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Year in the name</source>
        <translation>Năm trong tên</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>Nội dung thách thức</translation>
    </message>
    <message>
        <source>Quota of finalists</source>
        <translation>Số suất vào chung kết</translation>
    </message>
    <message>
        <source>Quota of reserves</source>
        <translation>Số suất dự bị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Đơn vị nộp hồ sơ</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Năm thành lập</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Điểm thấp nhất</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Điểm cao nhất</translation>
    </message>
    <message>
        <source>Step of the scale</source>
        <translation>Bước của thang điểm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Tối thiểu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm số</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>People who screen each proposal</source>
        <translation>Số người xét duyệt mỗi đề xuất</translation>
    </message>
    <message>
        <source>original language</source>
        <translation>ngôn ngữ gốc</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Dữ liệu khác</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>bản ghi %1</translation>
    </message>
    <message>
        <source>Challenge owner</source>
        <translation>Đơn vị đưa ra thách thức</translation>
    </message>
    <message>
        <source>Field of a challenge</source>
        <translation>Lĩnh vực của thách thức</translation>
    </message>
    <message>
        <source>Field of a proposal</source>
        <translation>Lĩnh vực của đề xuất</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Anchor text</source>
        <translation>Ý nghĩa mức điểm</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Quy tắc khi bằng điểm</translation>
    </message>
    <message>
        <source>Language of a judge</source>
        <translation>Ngôn ngữ của giám khảo</translation>
    </message>
    <message>
        <source>Field of a judge</source>
        <translation>Lĩnh vực của giám khảo</translation>
    </message>
    <message>
        <source>Member of a panel</source>
        <translation>Thành viên ban giám khảo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Lượt chấm</translation>
    </message>
    <message>
        <source>Vote of the chair</source>
        <translation>Phiếu của trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>Calendar of an event</source>
        <translation>Lịch của sự kiện</translation>
    </message>
    <message>
        <source>Tag of a proposal</source>
        <translation>Nhãn của đề xuất</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Xét duyệt</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Không trùng lặp</translation>
    </message>
    <message>
        <source>Row of a merged proposal</source>
        <translation>Dòng của đề xuất đã gộp</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Quốc gia/vùng lãnh thổ xuất xứ</translation>
    </message>
    <message>
        <source>Country/region of the base</source>
        <translation>Quốc gia/vùng lãnh thổ đặt trụ sở</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Công ty mẹ</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Số thành viên</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>Họ tên bằng chữ La-tinh</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>Mục tiêu số đề xuất</translation>
    </message>
    <message>
        <source>Precision of the date</source>
        <translation>Độ chính xác của ngày</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bối cảnh</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Giải pháp cần tìm</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Mã bên ngoài</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nộp muộn</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Number for drawing lots</source>
        <translation>Số dùng để bốc thăm</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Bên quyết định</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Head judge</source>
        <translation>Trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Rank at the decision</source>
        <translation>Thứ hạng khi quyết định</translation>
    </message>
    <message>
        <source>List of terms</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Makes ineligible</source>
        <translation>Không đạt thì không đủ điều kiện</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>First proposal</source>
        <translation>Đề xuất thứ nhất</translation>
    </message>
    <message>
        <source>Second proposal</source>
        <translation>Đề xuất thứ hai</translation>
    </message>
    <message>
        <source>What the import said</source>
        <translation>Nội dung từ tệp nhập</translation>
    </message>
    <message>
        <source>With a call for proposals</source>
        <translation>Có kêu gọi đề xuất</translation>
    </message>
    <message>
        <source>By invitation only</source>
        <translation>Chỉ theo thư mời</translation>
    </message>
    <message>
        <source>Meetings only</source>
        <translation>Chỉ có buổi gặp gỡ</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Nhóm hỗ trợ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Kết hợp</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Đơn vị đồng tổ chức</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Đơn vị bảo trợ</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>Cơ quan hỗ trợ</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Đơn vị cấp kinh phí</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Ban thư ký</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>Mở kêu gọi đề xuất</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>Hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>Vòng sơ loại</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Phỏng vấn</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>Công bố đơn vị vào chung kết</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>Ngày thuyết trình (pitch)</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>Buổi gặp gỡ kinh doanh</translation>
    </message>
    <message>
        <source>PoC starts</source>
        <translation>Bắt đầu PoC</translation>
    </message>
    <message>
        <source>PoC ends</source>
        <translation>Kết thúc PoC</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>Buổi báo cáo kết quả</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Chưa đầy đủ</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút hồ sơ</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ý tưởng</translation>
    </message>
    <message>
        <source>Prototype</source>
        <translation>Nguyên mẫu</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Thí điểm</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Có doanh thu</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Tăng trưởng</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Nghi vấn</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Đã bác bỏ</translation>
    </message>
    <message>
        <source>Declared by the judge</source>
        <translation>Giám khảo tự khai</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>Phần mềm phát hiện</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <translation>Cán bộ nhập</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Quan hệ lao động</translation>
    </message>
    <message>
        <source>Capital ties</source>
        <translation>Quan hệ vốn</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gia đình</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Cố vấn</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Không cho điểm</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Không chấm do xung đột lợi ích</translation>
    </message>
    <message>
        <source>Unscored</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Finalist</source>
        <translation>Đơn vị vào chung kết</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Dự bị</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Không được chọn</translation>
    </message>
    <message>
        <source>The owner decides</source>
        <translation>Đơn vị đưa ra thách thức quyết định</translation>
    </message>
    <message>
        <source>The judges decide</source>
        <translation>Giám khảo quyết định</translation>
    </message>
    <message>
        <source>The judges advise the owner</source>
        <translation>Giám khảo tư vấn cho đơn vị đưa ra thách thức</translation>
    </message>
    <message>
        <source>Both combined</source>
        <translation>Kết hợp cả hai</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>So sánh trực tiếp</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>Nhiều lần đạt điểm cao nhất</translation>
    </message>
    <message>
        <source>Vote of the head judge</source>
        <translation>Phiếu của trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>Bốc thăm có ghi lại</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>Substitute holiday</source>
        <translation>Ngày nghỉ bù</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Ước tính</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Doanh nghiệp khởi nghiệp sáng tạo (startup)</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan nhà nước</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Chính quyền</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Cơ quan đại diện ngoại giao</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Tổ chức quốc tế</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Trường đại học</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Viện nghiên cứu</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Hiệp hội</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Khu công nghiệp</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm tổ chức</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Japanese fiscal year</source>
        <translation>Năm tài chính Nhật Bản</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Tiếng Nhật</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Choice of a question</source>
        <translation>Lựa chọn của câu hỏi</translation>
    </message>
    <message>
        <source>Challenge of a question</source>
        <translation>Thách thức của câu hỏi</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Collaboration type of a challenge</source>
        <translation>Hình thức hợp tác của thách thức</translation>
    </message>
    <message>
        <source>Template of events</source>
        <translation>Mẫu sự kiện</translation>
    </message>
    <message>
        <source>Asked on the form</source>
        <translation>Có trong mẫu đăng ký</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>Ai đọc câu trả lời</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>Giới hạn số từ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Lời hướng dẫn</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Kích thước (byte)</translation>
    </message>
    <message>
        <source>Part of the proposal</source>
        <translation>Phần của đề xuất</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Người dịch</translation>
    </message>
    <message>
        <source>Translated by machine</source>
        <translation>Dịch máy</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Hỗ trợ được cung cấp</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Từ đồng nghĩa</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Văn bản ngắn</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Văn bản dài</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Một lựa chọn</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Nhiều lựa chọn</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Judges and the desk</source>
        <translation>Giám khảo và ban tổ chức</translation>
    </message>
    <message>
        <source>The desk only</source>
        <translation>Chỉ ban tổ chức</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Các lựa chọn</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Consent text</source>
        <translation>Nội dung đồng ý</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Months that data is kept</source>
        <translation>Số tháng lưu trữ</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ngày đồng ý</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>Lưu trữ đến</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ngày rút lại</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Running the event</source>
        <translation>Tổ chức sự kiện</translation>
    </message>
    <message>
        <source>Handing over to challenge owners and co-organisers</source>
        <translation>Cung cấp cho đơn vị đưa ra thách thức và đơn vị đồng tổ chức</translation>
    </message>
    <message>
        <source>Writing about later events and follow-ups</source>
        <translation>Liên hệ về các sự kiện sau và theo dõi</translation>
    </message>
    <message>
        <source>Naming in publications</source>
        <translation>Nêu tên trong các ấn phẩm công bố</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Công nghệ</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Nơi công tác</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Cách xưng hô</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Field of a technology</source>
        <translation>Lĩnh vực của công nghệ</translation>
    </message>
    <message>
        <source>Field of an organisation</source>
        <translation>Lĩnh vực của tổ chức</translation>
    </message>
    <message>
        <source>Language of a person</source>
        <translation>Ngôn ngữ của cá nhân</translation>
    </message>
    <message>
        <source>Precision of the beginning</source>
        <translation>Độ chính xác của ngày bắt đầu</translation>
    </message>
    <message>
        <source>Precision of the end</source>
        <translation>Độ chính xác của ngày kết thúc</translation>
    </message>
    <message>
        <source>Technology seed</source>
        <translation>Công nghệ sẵn có</translation>
    </message>
    <message>
        <source>Technology need</source>
        <translation>Nhu cầu công nghệ</translation>
    </message>
    <message>
        <source>Person in an event</source>
        <translation>Người trong sự kiện</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Loại hình pháp lý</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>What a place lies in</source>
        <translation>Địa điểm thuộc về</translation>
    </message>
    <message>
        <source>Language of an event</source>
        <translation>Ngôn ngữ của sự kiện</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Large company</source>
        <translation>Doanh nghiệp lớn</translation>
    </message>
    <message>
        <source>Midsize company</source>
        <translation>Doanh nghiệp quy mô vừa</translation>
    </message>
    <message>
        <source>Small or medium-sized company (SME)</source>
        <translation>Doanh nghiệp nhỏ và vừa (SME)</translation>
    </message>
    <message>
        <source>University venture</source>
        <translation>Doanh nghiệp khởi nguồn từ đại học</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Thế giới</translation>
    </message>
    <message>
        <source>Part of the world</source>
        <translation>Khu vực trên thế giới</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Vùng</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Diễn giả</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Người dẫn chương trình</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Phiên dịch viên</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Cố vấn</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Venue of an event</source>
        <translation>Địa điểm của sự kiện</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Short text</source>
        <translation>Văn bản ngắn</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Văn bản dài</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>One choice</source>
        <translation>Chọn một</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Chọn nhiều</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Địa chỉ web</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Địa chỉ e-mail</translation>
    </message>
    <message>
        <source>The answer is required, and missing.</source>
        <translation>Câu trả lời là bắt buộc nhưng còn thiếu.</translation>
    </message>
    <message>
        <source>This is not one number.</source>
        <translation>Đây không phải là một con số.</translation>
    </message>
    <message>
        <source>This is not one amount of money.</source>
        <translation>Đây không phải là một số tiền.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Đây không phải là ngày.</translation>
    </message>
    <message>
        <source>Not among the choices: %1</source>
        <translation>Không có trong các lựa chọn: %1</translation>
    </message>
    <message>
        <source>%1 choices where one is asked for.</source>
        <translation>Có %1 lựa chọn, trong khi chỉ được chọn một.</translation>
    </message>
    <message>
        <source>%1 words, of at most %2.</source>
        <translation>%1 từ, tối đa %2 từ.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Đây không phải là địa chỉ web.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Đây không phải là địa chỉ email.</translation>
    </message>
    <message>
        <source>This is no country/region that is known.</source>
        <translation>Không nhận ra quốc gia/vùng lãnh thổ này.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Đây không phải là có hay không.</translation>
    </message>
    <message>
        <source>The desk only</source>
        <translation>Chỉ ban tổ chức</translation>
    </message>
    <message>
        <source>Judges and the desk</source>
        <translation>Giám khảo và ban tổ chức</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of question, and its unit or currency</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, at most %2 words (Japanese: characters)</source>
        <translation>%1, tối đa %2 từ (tiếng Nhật: ký tự)</translation>
    </message>
    <message>
        <source>%1 characters, of at most %2.</source>
        <translation>%1 ký tự, tối đa %2 ký tự.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>At most %1 characters fit here.</source>
        <translation>Ở đây chỉ được tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Several may be named, with semicolons between them: %1</source>
        <translation>Có thể ghi nhiều mục, cách nhau bằng dấu chấm phẩy: %1</translation>
    </message>
    <message>
        <source>The startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Name of the startup</source>
        <translation>Tên startup</translation>
    </message>
    <message>
        <source>Name of the startup in kana</source>
        <translation>Tên startup bằng kana</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Năm thành lập</translation>
    </message>
    <message>
        <source>A year, such as 2019</source>
        <translation>Năm, ví dụ 2019</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>The proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Ngôn ngữ trả lời</translation>
    </message>
    <message>
        <source>Name the file, and send it along with this form.</source>
        <translation>Hãy ghi tên tệp và gửi kèm biểu mẫu này.</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>Chỉ dành cho: %1</translation>
    </message>
    <message>
        <source>Please enter a number.</source>
        <translation>Hãy nhập một con số.</translation>
    </message>
    <message>
        <source>Please enter a date, such as 2025-09-24.</source>
        <translation>Hãy nhập ngày, ví dụ 2025-09-24.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Biểu mẫu đăng ký: %1</translation>
    </message>
    <message>
        <source>Please answer in the middle column. What is marked with * is required. Save the file under the name of your startup and send it back.</source>
        <translation>Hãy trả lời ở cột giữa. Mục có dấu * là bắt buộc. Hãy lưu tệp với tên startup và gửi lại.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation>Hãy xem lại</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>Tất cả thách thức</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Lời hướng dẫn</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Loại câu trả lời</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Các lựa chọn</translation>
    </message>
    <message>
        <source>Kind, as a code</source>
        <translation>Loại (mã)</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Hỏi cho</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>Ai đọc câu trả lời</translation>
    </message>
    <message>
        <source>Questions of the application form: %1</source>
        <translation>Câu hỏi của biểu mẫu đăng ký: %1</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Biểu mẫu đăng ký</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>FY%1 (%2 – %3)</source>
        <translation>Năm tài chính %1 (%2 – %3)</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Quý %1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>HistoryEntry</name>
    <message>
        <source>Final</source>
        <translation>Không hoàn tác được</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>This step cannot be undone, nor any step before it.</source>
        <translation>Không hoàn tác được bước này và mọi bước trước đó.</translation>
    </message>
    <message>
        <source>This step was undone and can be done again.</source>
        <translation>Bước này đã hoàn tác và có thể làm lại.</translation>
    </message>
    <message>
        <source>This step was undone, and something else was done since, so it cannot be done again.</source>
        <translation>Bước này đã hoàn tác, sau đó đã có thao tác khác nên không làm lại được.</translation>
    </message>
    <message>
        <source>This step is in force.</source>
        <translation>Bước này đang có hiệu lực.</translation>
    </message>
</context>
<context>
    <name>HomeTexts</name>
    <message>
        <source>Announcement</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>Mở kêu gọi đề xuất</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>Hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>Vòng sơ loại</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Phỏng vấn</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>Công bố đơn vị vào chung kết</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>Ngày thuyết trình (pitch)</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>Buổi gặp gỡ kinh doanh</translation>
    </message>
    <message>
        <source>PoC starts</source>
        <translation>Bắt đầu PoC</translation>
    </message>
    <message>
        <source>PoC ends</source>
        <translation>Kết thúc PoC</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>Buổi báo cáo kết quả</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>After “%1”: %2</source>
        <translation>Sau “%1”: %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>in 12 days · 8 business days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Date not stated</source>
        <translation>Chưa nêu ngày</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>JudgingWords</name>
    <message>
        <source>Employment</source>
        <translation>Quan hệ lao động</translation>
    </message>
    <message>
        <source>Capital ties</source>
        <translation>Quan hệ vốn</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gia đình</translation>
    </message>
    <message>
        <source>Adviser or mentor</source>
        <translation>Cố vấn hoặc người hướng dẫn</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Declared by the judge</source>
        <translation>Giám khảo tự khai</translation>
    </message>
    <message>
        <source>Found by the program</source>
        <translation>Phần mềm phát hiện</translation>
    </message>
    <message>
        <source>Entered by staff</source>
        <translation>Cán bộ nhập</translation>
    </message>
    <message>
        <source>? Suspected</source>
        <translation>? Nghi vấn</translation>
    </message>
    <message>
        <source>✕ Confirmed: recused</source>
        <translation>✕ Đã xác nhận: không chấm</translation>
    </message>
    <message>
        <source>✓ Dismissed</source>
        <translation>✓ Đã bác bỏ</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a language that is read with help</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Reads with help</source>
        <translation>Đọc được nếu có trợ giúp</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Đọc được</translation>
    </message>
    <message>
        <source>Reads with ease</source>
        <translation>Đọc thành thạo</translation>
    </message>
    <message>
        <source>Does not read</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Thai</source>
        <translation>Tiếng Thái</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Tiếng Hàn</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Tiếng Indonesia</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Tiếng Mã Lai</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Tiếng Filipino</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Tiếng Hindi</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Tiếng Pháp</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tiếng Đức</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Tiếng Tây Ban Nha</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Tiếng Bồ Đào Nha</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Tiếng Nga</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Dear %1,</source>
        <comment>an organisation</comment>
        <translation>Kính gửi %1,</translation>
    </message>
    <message>
        <source>Dear %1 (%2),</source>
        <comment>a person, an organisation</comment>
        <translation>Kính gửi %1 (%2),</translation>
    </message>
    <message>
        <source>Proposal No. %1</source>
        <translation>Đề xuất số %1</translation>
    </message>
    <message>
        <source>Proposal No. %1: %2</source>
        <translation>Đề xuất số %1: %2</translation>
    </message>
    <message>
        <source>Thank you for your proposal to “%1”.</source>
        <translation>Cảm ơn quý đơn vị đã gửi đề xuất tới “%1”.</translation>
    </message>
    <message>
        <source>Challenge: %1</source>
        <translation>Thách thức: %1</translation>
    </message>
    <message>
        <source>Before we can go on with it, we ask you to help us with the following:</source>
        <translation>Để có thể tiếp tục xử lý, kính đề nghị quý đơn vị giúp chúng tôi các điểm sau:</translation>
    </message>
    <message>
        <source>Something in your application is missing or not clear.</source>
        <translation>Hồ sơ của quý đơn vị có phần còn thiếu hoặc chưa rõ.</translation>
    </message>
    <message>
        <source>Please send us what is missing by replying to this message. If anything is not clear, ask us at any time.</source>
        <translation>Kính mong quý đơn vị gửi phần còn thiếu bằng cách trả lời thư này. Nếu có điều gì chưa rõ, xin cứ hỏi chúng tôi bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Trân trọng,</translation>
    </message>
    <message>
        <source>[%1] A question on your proposal No. %2</source>
        <translation>[%1] Câu hỏi về đề xuất số %2 của quý đơn vị</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Dear %1 %2 (%3),</source>
        <comment>a form of address, a person, an organisation</comment>
        <translation>Kính gửi %1 %2 (%3),</translation>
    </message>
</context>
<context>
    <name>MilestoneWords</name>
    <message>
        <source>%1: %2</source>
        <comment>a place, the date and time there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From today: %1</source>
        <translation>Từ hôm nay: %1</translation>
    </message>
    <message>
        <source>From “%1”: %2</source>
        <translation>Từ “%1”: %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Runs open-innovation pitch events offline.</source>
        <translation>Điều hành sự kiện thuyết trình (pitch) đổi mới sáng tạo mở, không cần mạng.</translation>
    </message>
    <message>
        <source>The workspace to open (.pitchdesk).</source>
        <translation>Không gian làm việc cần mở (.pitchdesk).</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Hiện trợ giúp này.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Hiện phiên bản.</translation>
    </message>
    <message>
        <source>Who is at the keyboard; not asked then.</source>
        <translation>Người đang sử dụng; nếu nêu thì không hỏi nữa.</translation>
    </message>
    <message>
        <source>Language of the window: en, ja or vi.</source>
        <translation>Ngôn ngữ của cửa sổ: en, ja hoặc vi.</translation>
    </message>
    <message>
        <source>Opens the file without changing it.</source>
        <translation>Mở tệp mà không thay đổi tệp.</translation>
    </message>
    <message>
        <source>The page to begin with.</source>
        <translation>Trang mở đầu.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>Mỗi lần chỉ mở được một tệp.</translation>
    </message>
    <message>
        <source>There is no language “%1”; choose en, ja or vi.</source>
        <translation>Không có ngôn ngữ “%1”; hãy chọn en, ja hoặc vi.</translation>
    </message>
    <message>
        <source>There is no page “%1”.</source>
        <translation>Không có trang “%1”.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Prepare</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Judge</source>
        <comment>heading of the pages for judging</comment>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Bảng xếp hạng</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh bạ</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>World</source>
        <translation>Thế giới</translation>
    </message>
    <message>
        <source>Part of the world</source>
        <translation>Khu vực trên thế giới</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Region of a country</source>
        <translation>Vùng trong một nước</translation>
    </message>
    <message>
        <source>Prefecture or province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>City or site</source>
        <translation>Thành phố hoặc địa điểm</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Startup in kana</source>
        <translation>Tên startup (kana)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Founded in</source>
        <translation>Năm thành lập</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Contact in kana</source>
        <translation>Người liên hệ (kana)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Ngôn ngữ viết</translation>
    </message>
    <message>
        <source>Number on the form</source>
        <translation>Số trên biểu mẫu</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Thời điểm nhận</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>same company name</source>
        <translation>cùng tên công ty</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>cùng địa chỉ email</translation>
    </message>
    <message>
        <source>same website</source>
        <translation>cùng trang web</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>cùng tiêu đề</translation>
    </message>
    <message>
        <source>employment</source>
        <translation>quan hệ lao động</translation>
    </message>
    <message>
        <source>capital tie</source>
        <translation>quan hệ vốn</translation>
    </message>
    <message>
        <source>family</source>
        <translation>gia đình</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>cố vấn</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>nghi vấn</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>đã bác bỏ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Tiếng Nhật</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Đang kiểm tra các dòng…</translation>
    </message>
    <message>
        <source>Writing the proposals…</source>
        <translation>Đang ghi các đề xuất…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Đang xử lý…</translation>
    </message>
    <message>
        <source>Family name of the contact</source>
        <translation>Họ của người liên hệ</translation>
    </message>
    <message>
        <source>Middle name of the contact</source>
        <translation>Tên đệm của người liên hệ</translation>
    </message>
    <message>
        <source>Given name of the contact</source>
        <translation>Tên của người liên hệ</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>title</source>
        <translation>tiêu_đề</translation>
    </message>
    <message>
        <source>company</source>
        <translation>công_ty</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>liên_hệ</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>thách_thức</translation>
    </message>
    <message>
        <source>country</source>
        <translation>quốc_gia</translation>
    </message>
    <message>
        <source>language</source>
        <translation>ngôn_ngữ</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>giai_đoạn</translation>
    </message>
    <message>
        <source>status</source>
        <translation>trạng_thái</translation>
    </message>
    <message>
        <source>field</source>
        <translation>lĩnh_vực</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>năm_thành_lập</translation>
    </message>
    <message>
        <source>score</source>
        <translation>điểm</translation>
    </message>
    <message>
        <source>received</source>
        <translation>nhận</translation>
    </message>
    <message>
        <source>late</source>
        <translation>nộp_muộn</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>trùng</translation>
    </message>
    <message>
        <source>has</source>
        <translation>có_mục</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Name in three languages</source>
        <translation>Tên bằng ba ngôn ngữ</translation>
    </message>
    <message numerus="yes">
        <source>missing in %n language(s)</source>
        <translation>
            <numerusform>thiếu ở %n ngôn ngữ</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Opening of the call</source>
        <translation>Ngày mở nhận hồ sơ</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>chưa có ngày</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>Hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>Time of the deadline</source>
        <translation>Giờ của hạn nộp</translation>
    </message>
    <message>
        <source>not given, so it is the end of the day</source>
        <translation>không nêu, nên tính đến hết ngày</translation>
    </message>
    <message>
        <source>Deadline in the future</source>
        <translation>Hạn nộp còn ở phía trước</translation>
    </message>
    <message>
        <source>it has passed</source>
        <translation>đã qua</translation>
    </message>
    <message>
        <source>Deadline after the opening</source>
        <translation>Hạn nộp sau ngày mở nhận hồ sơ</translation>
    </message>
    <message>
        <source>it comes before</source>
        <translation>đang ở trước ngày mở</translation>
    </message>
    <message>
        <source>Day of the meetings</source>
        <translation>Ngày gặp gỡ</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Challenges published</source>
        <translation>Thách thức đã công bố</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) still a draft</source>
        <translation>
            <numerusform>%n thách thức còn là bản nháp</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge statements</source>
        <translation>Nội dung thách thức</translation>
    </message>
    <message numerus="yes">
        <source>missing in %n challenge(s)</source>
        <translation>
            <numerusform>thiếu ở %n thách thức</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge owners</source>
        <translation>Đơn vị đưa ra thách thức</translation>
    </message>
    <message>
        <source>Challenges in three languages</source>
        <translation>Thách thức bằng ba ngôn ngữ</translation>
    </message>
    <message numerus="yes">
        <source>%n challenge(s) lack one</source>
        <translation>
            <numerusform>%n thách thức thiếu ngôn ngữ</numerusform>
        </translation>
    </message>
    <message>
        <source>Places for finalists</source>
        <translation>Suất vào chung kết</translation>
    </message>
    <message numerus="yes">
        <source>none in %n challenge(s)</source>
        <translation>
            <numerusform>%n thách thức chưa có suất</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>Questions in three languages</source>
        <translation>Câu hỏi bằng ba ngôn ngữ</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) lack one</source>
        <translation>
            <numerusform>%n câu hỏi thiếu ngôn ngữ</numerusform>
        </translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>none in use</source>
        <translation>chưa dùng quy tắc nào</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Weights that come to 100</source>
        <translation>Trọng số có tổng bằng 100</translation>
    </message>
    <message numerus="yes">
        <source>not so in %n rubric(s)</source>
        <translation>
            <numerusform>%n bộ tiêu chí chưa đúng</numerusform>
        </translation>
    </message>
    <message>
        <source>Judging round</source>
        <translation>Vòng chấm</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Ban giám khảo</translation>
    </message>
    <message numerus="yes">
        <source>missing for %n challenge(s)</source>
        <translation>
            <numerusform>thiếu cho %n thách thức</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars for business days</source>
        <translation>Lịch ngày làm việc</translation>
    </message>
    <message>
        <source>none chosen: the country/region’s and Japan’s count</source>
        <translation>chưa chọn: tính theo lịch của quốc gia/vùng lãnh thổ và Nhật Bản</translation>
    </message>
    <message>
        <source>Before the call opens</source>
        <translation>Trước khi mở nhận hồ sơ</translation>
    </message>
    <message>
        <source>Before the event</source>
        <translation>Trước sự kiện</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>lines of a check-list</comment>
        <translation>Xong %1/%2</translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Partly scored</source>
        <translation>Đã chấm một phần</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Không cho điểm</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Không chấm do xung đột lợi ích</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Chưa chấm</translation>
    </message>
    <message>
        <source>Locked by a conflict of interest</source>
        <translation>Bị khóa do xung đột lợi ích</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Đang gõ</translation>
    </message>
    <message>
        <source>A</source>
        <comment>one letter for: abstained</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>R</source>
        <comment>one letter for: recused</comment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Number in an answer</source>
        <translation>Số trong câu trả lời</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Length of the title</source>
        <translation>Độ dài tiêu đề</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Độ dài tóm tắt</translation>
    </message>
    <message>
        <source>Year of founding</source>
        <translation>Năm thành lập</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Form of company</source>
        <translation>Loại hình công ty</translation>
    </message>
    <message>
        <source>Language of the proposal</source>
        <translation>Ngôn ngữ của đề xuất</translation>
    </message>
    <message>
        <source>Received by the deadline</source>
        <translation>Nhận trước hạn chót</translation>
    </message>
    <message>
        <source>E-mail address of the contact</source>
        <translation>Địa chỉ e-mail của người liên hệ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Stock company (Japan, kabushiki kaisha)</source>
        <translation>Công ty cổ phần (Nhật Bản, kabushiki kaisha)</translation>
    </message>
    <message>
        <source>Limited company (Japan, yūgen kaisha)</source>
        <translation>Công ty hữu hạn (Nhật Bản, yūgen kaisha)</translation>
    </message>
    <message>
        <source>Limited liability company (Japan, gōdō kaisha)</source>
        <translation>Công ty trách nhiệm hữu hạn (Nhật Bản, gōdō kaisha)</translation>
    </message>
    <message>
        <source>Limited partnership (Japan, gōshi kaisha)</source>
        <translation>Công ty hợp danh hữu hạn (Nhật Bản, gōshi kaisha)</translation>
    </message>
    <message>
        <source>General incorporated association (Japan)</source>
        <translation>Hiệp hội pháp nhân chung (Nhật Bản)</translation>
    </message>
    <message>
        <source>Joint stock company (JSC, CTCP)</source>
        <translation>Công ty cổ phần (JSC, CTCP)</translation>
    </message>
    <message>
        <source>Limited liability company (Vietnam, TNHH)</source>
        <translation>Công ty trách nhiệm hữu hạn (Việt Nam, TNHH)</translation>
    </message>
    <message>
        <source>One-member limited liability company (Vietnam, TNHH MTV)</source>
        <translation>Công ty TNHH một thành viên (Việt Nam, TNHH MTV)</translation>
    </message>
    <message>
        <source>Number in the answer to “%1”</source>
        <translation>Số trong câu trả lời cho “%1”</translation>
    </message>
    <message>
        <source>Consent “%1”</source>
        <translation>Sự đồng ý “%1”</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Câu trả lời cho “%1”</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>thực tế: %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <translation>không có câu trả lời</translation>
    </message>
    <message>
        <source>no single number in “%1”</source>
        <translation>không có một số duy nhất trong “%1”</translation>
    </message>
    <message>
        <source>neither yes nor no: “%1”</source>
        <translation>không phải có cũng không phải không: “%1”</translation>
    </message>
    <message>
        <source>the name “%1” shows no form of company</source>
        <translation>tên “%1” không cho biết loại hình công ty</translation>
    </message>
    <message>
        <source>%1 alone does not tell whether it is early or late enough</source>
        <translation>chỉ với %1 thì chưa biết có nằm trong thời hạn hay không</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ hạn</translation>
    </message>
    <message>
        <source>the time of receipt is not known</source>
        <translation>không rõ thời điểm nhận</translation>
    </message>
    <message>
        <source>is chosen</source>
        <translation>đã được chọn</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>đã được nêu</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>là có</translation>
    </message>
    <message>
        <source>is exactly one of</source>
        <translation>đúng bằng một trong</translation>
    </message>
    <message>
        <source>contains one of</source>
        <translation>chứa một trong</translation>
    </message>
    <message>
        <source>contain one of</source>
        <translation>bao gồm một trong</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>là một trong</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ít nhất là</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>nhiều nhất là</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>bằng</translation>
    </message>
    <message>
        <source>is within years of a date</source>
        <translation>trong số năm tính từ một ngày</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Chưa thể xác định</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>To be screened</source>
        <translation>Chờ xét duyệt</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Chờ người thứ hai</translation>
    </message>
    <message>
        <source>Screeners differ</source>
        <translation>Ý kiến khác nhau</translation>
    </message>
    <message>
        <source>Screened</source>
        <translation>Đã xét duyệt</translation>
    </message>
    <message>
        <source>Founded within %1 years before %2 or later</source>
        <translation>Thành lập trong vòng %1 năm trước %2 hoặc muộn hơn</translation>
    </message>
    <message>
        <source>%1 is yes</source>
        <translation>%1 là có</translation>
    </message>
    <message>
        <source>A challenge is chosen</source>
        <translation>Đã chọn thách thức</translation>
    </message>
    <message>
        <source>%1 is given</source>
        <translation>%1 đã được nêu</translation>
    </message>
    <message>
        <source>%1 is exactly one of: %2</source>
        <translation>%1 đúng bằng một trong: %2</translation>
    </message>
    <message>
        <source>%1 contains one of: %2</source>
        <translation>%1 chứa một trong: %2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <translation>%1: một trong %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ít nhất là %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 nhiều nhất là %2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1 bằng %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>không phải (%1)</translation>
    </message>
    <message>
        <source>always met</source>
        <translation>luôn đạt</translation>
    </message>
    <message>
        <source>never met</source>
        <translation>không bao giờ đạt</translation>
    </message>
    <message>
        <source>; and </source>
        <translation>; và </translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; hoặc </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a comparison – what was found</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>no file is attached</source>
        <translation>không có tệp đính kèm</translation>
    </message>
    <message>
        <source>are there</source>
        <translation>có tệp</translation>
    </message>
    <message>
        <source>are at least</source>
        <translation>ít nhất là</translation>
    </message>
    <message>
        <source>are at most</source>
        <translation>nhiều nhất là</translation>
    </message>
    <message>
        <source>There are attached files</source>
        <translation>Có tệp đính kèm</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <comment>a count of files</comment>
        <translation>%1: ít nhất %2</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <comment>a count of files</comment>
        <translation>%1: nhiều nhất %2</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>With a call for proposals</source>
        <translation>Có kêu gọi đề xuất</translation>
    </message>
    <message>
        <source>By invitation only</source>
        <translation>Chỉ theo thư mời</translation>
    </message>
    <message>
        <source>Business meetings only</source>
        <translation>Chỉ có buổi gặp gỡ kinh doanh</translation>
    </message>
    <message>
        <source>Cohort of supported startups</source>
        <translation>Nhóm startup được hỗ trợ</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>Hybrid (on-site and online)</source>
        <translation>Kết hợp trực tiếp và trực tuyến</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Co-organiser</source>
        <translation>Đơn vị đồng tổ chức</translation>
    </message>
    <message>
        <source>Supporter (under the auspices of)</source>
        <translation>Đơn vị bảo trợ</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Support agency</source>
        <translation>Cơ quan hỗ trợ</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Đơn vị cấp kinh phí</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Ban thư ký</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Nhà tài trợ</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Call opens</source>
        <translation>Mở kêu gọi đề xuất</translation>
    </message>
    <message>
        <source>Submission deadline</source>
        <translation>Hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>First screening</source>
        <translation>Vòng sơ loại</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Phỏng vấn</translation>
    </message>
    <message>
        <source>Finalists announced</source>
        <translation>Công bố đơn vị vào chung kết</translation>
    </message>
    <message>
        <source>Pitch day</source>
        <translation>Ngày thuyết trình (pitch)</translation>
    </message>
    <message>
        <source>Business meetings</source>
        <translation>Buổi gặp gỡ kinh doanh</translation>
    </message>
    <message>
        <source>Proof of concept begins</source>
        <translation>Bắt đầu thử nghiệm chứng minh ý tưởng (PoC)</translation>
    </message>
    <message>
        <source>Proof of concept ends</source>
        <translation>Kết thúc thử nghiệm chứng minh ý tưởng (PoC)</translation>
    </message>
    <message>
        <source>Results briefing</source>
        <translation>Buổi báo cáo kết quả</translation>
    </message>
    <message>
        <source>Other milestone</source>
        <translation>Mốc thời gian khác</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>The challenge owner decides</source>
        <translation>Đơn vị đưa ra thách thức quyết định</translation>
    </message>
    <message>
        <source>The judges decide</source>
        <translation>Giám khảo quyết định</translation>
    </message>
    <message>
        <source>The judges advise the owner</source>
        <translation>Giám khảo tư vấn cho đơn vị đưa ra thách thức</translation>
    </message>
    <message>
        <source>Owner and judges combined</source>
        <translation>Kết hợp đơn vị đưa ra thách thức và giám khảo</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Head to head</source>
        <translation>So sánh trực tiếp</translation>
    </message>
    <message>
        <source>Most top scores</source>
        <translation>Nhiều lần đạt điểm cao nhất</translation>
    </message>
    <message>
        <source>Vote of the chair</source>
        <translation>Phiếu của trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>Recorded lot</source>
        <translation>Bốc thăm có ghi lại</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Doanh nghiệp khởi nghiệp sáng tạo (startup)</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan nhà nước</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Chính quyền</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Cơ quan đại diện ngoại giao</translation>
    </message>
    <message>
        <source>International organisation</source>
        <translation>Tổ chức quốc tế</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Trường đại học</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Viện nghiên cứu</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Quỹ</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Hiệp hội</translation>
    </message>
    <message>
        <source>Industrial park</source>
        <translation>Khu công nghiệp</translation>
    </message>
    <message>
        <source>Group of organisations</source>
        <translation>Nhóm tổ chức</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Japanese fiscal year</source>
        <translation>Năm tài chính Nhật Bản</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place and the time of day there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Ban tổ chức</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Diễn giả</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Người dẫn chương trình</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Phiên dịch viên</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Cố vấn</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Người tham dự</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Organisers</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>Rubrics and rounds</source>
        <translation>Bộ tiêu chí và vòng</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Judges and panels</source>
        <translation>Giám khảo và ban giám khảo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a milestone and its date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n judge(s) are no longer in the file.</source>
        <translation>
            <numerusform>%n giám khảo không còn trong tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule “%1” names a challenge that did not come along; it was switched off.</source>
        <translation>Quy tắc “%1” nhắc đến thách thức không được mang theo nên đã được tắt.</translation>
    </message>
    <message>
        <source>On a day off: %1.</source>
        <translation>Rơi vào ngày nghỉ: %1.</translation>
    </message>
</context>
<context>
    <name>TieText</name>
    <message>
        <source>Tied at %1 with %2.</source>
        <translation>Bằng điểm ở mức %1 với %2.</translation>
    </message>
    <message>
        <source>%1 decides: %2</source>
        <translation>%1 phân định được: %2</translation>
    </message>
    <message>
        <source>%1 does not decide: %2</source>
        <translation>%1 không phân định được: %2</translation>
    </message>
    <message>
        <source>No rule of the chain breaks this tie, so the rank is shared.</source>
        <translation>Không quy tắc nào trong chuỗi phân định được nên các đề xuất cùng thứ hạng.</translation>
    </message>
</context>
<context>
    <name>TranslationSheet</name>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Key (leave as it is)</source>
        <translation>Khóa (giữ nguyên)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Đơn vị nộp đề xuất</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Người dịch</translation>
    </message>
    <message>
        <source>the key is not one of ours</source>
        <translation>khóa không phải của chương trình này</translation>
    </message>
    <message>
        <source>the event has no such proposal</source>
        <translation>sự kiện không có đề xuất này</translation>
    </message>
    <message>
        <source>the proposal no longer has this text</source>
        <translation>đề xuất không còn văn bản này</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AboutDialog</name>
    <message>
        <source>About PitchDesk</source>
        <translation>Giới thiệu PitchDesk</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Phiên bản %1, với Qt %2</translation>
    </message>
    <message>
        <source>Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Điều hành sự kiện thuyết trình (pitch) từ lúc kêu gọi đề xuất đến bảng xếp hạng, ngay trên máy này, không cần mạng.

Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên. Phần mềm không kèm bảo hành nào.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AddCalendarDialog</name>
    <message>
        <source>Add calendar</source>
        <translation>Thêm lịch</translation>
    </message>
    <message>
        <source>A day off in one of the calendars is no business day. Of a country/region without days in this file, only weekends are left out until days are entered or imported.</source>
        <translation>Ngày nghỉ trong một lịch bất kỳ không phải là ngày làm việc. Với quốc gia/vùng lãnh thổ chưa có ngày nào trong tệp này, chỉ thứ Bảy và Chủ nhật được trừ cho đến khi các ngày được nhập vào.</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AffiliationDialog</name>
    <message>
        <source>Affiliation</source>
        <translation>Nơi công tác</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 2024-05-01</source>
        <translation>2024, 2024-05 hoặc 2024-05-01</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng ban</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AnchorEdit</name>
    <message>
        <source>Meaning of %1 points</source>
        <translation>Ý nghĩa của mức %1 điểm</translation>
    </message>
    <message>
        <source>Language of the meanings</source>
        <translation>Ngôn ngữ của phần ý nghĩa</translation>
    </message>
</context>
<context>
    <name>pitchdesk::AppearanceSection</name>
    <message>
        <source>On this computer</source>
        <translation>Trên máy này</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ tên người sử dụng</translation>
    </message>
    <message>
        <source>Offered when a file is opened. The history keeps the name that was chosen there.</source>
        <translation>Được gợi ý khi mở tệp. Nhật ký thay đổi giữ tên đã chọn lúc mở.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CalendarDayDialog</name>
    <message>
        <source>Day in the calendar of %1</source>
        <translation>Ngày trong lịch của %1</translation>
    </message>
    <message>
        <source>What is entered here counts instead of a day that came with the program for the same date.</source>
        <translation>Nội dung nhập ở đây được tính thay cho ngày có sẵn trong chương trình cùng ngày đó.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CalendarsSection</name>
    <message>
        <source>%1 to %2</source>
        <comment>years</comment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>No days: only weekends are left out</source>
        <translation>Chưa có ngày nào: chỉ trừ thứ Bảy và Chủ nhật</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Years with days</source>
        <translation>Các năm có dữ liệu</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Ngày tự nhập</translation>
    </message>
    <message>
        <source>A business day is a day on which all of these calendars work: no Saturday, Sunday or day off in any of them, unless it is a working day there.</source>
        <translation>Ngày làm việc là ngày mà tất cả các lịch này đều làm việc: không phải thứ Bảy, Chủ nhật hay ngày nghỉ trong bất kỳ lịch nào, trừ khi ở đó là ngày làm bù.</translation>
    </message>
    <message>
        <source>Nothing was chosen: the event’s country/region and Japan count.</source>
        <translation>Chưa chọn lịch nào: tính theo quốc gia/vùng lãnh thổ của sự kiện và Nhật Bản.</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Có sẵn trong chương trình</translation>
    </message>
    <message>
        <source>Own, instead of the one that came with the program</source>
        <translation>Tự nhập, thay cho ngày có sẵn</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Tự nhập</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Từ đâu</translation>
    </message>
    <message>
        <source>Import days</source>
        <translation>Nhập các ngày</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx);;All files (*)</source>
        <translation>Bảng (*.csv *.xlsx);;Tất cả tệp (*)</translation>
    </message>
    <message>
        <source>Imported: %1 added, %2 changed, %3 unchanged.</source>
        <translation>Đã nhập: thêm %1, sửa %2, không đổi %3.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported, since %n thing(s) in the file are wrong.</source>
        <translation>
            <numerusform>Không nhập gì vì có %n chỗ sai trong tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendars that count</source>
        <translation>Các lịch được tính</translation>
    </message>
    <message>
        <source>Add calendar…</source>
        <translation>Thêm lịch…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Choose the countries/regions whose days off are no business days of this event.</source>
        <translation>Chọn các quốc gia/vùng lãnh thổ có ngày nghỉ không được tính là ngày làm việc của sự kiện này.</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Về mặc định</translation>
    </message>
    <message>
        <source>Days of a calendar</source>
        <translation>Các ngày của một lịch</translation>
    </message>
    <message>
        <source>Calendar of which days are shown</source>
        <translation>Lịch có các ngày được hiển thị</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Add day…</source>
        <translation>Thêm ngày…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>No days are known of this year. Add the days off here, or import them as a table with the columns country, date, name, kind and state.</source>
        <translation>Chưa có ngày nào của năm này. Hãy thêm các ngày nghỉ ở đây, hoặc nhập một bảng có các cột country, date, name, kind và state.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChallengeScoreModel</name>
    <message>
        <source>%1: weighted mean %2, %3 scored</source>
        <comment>judge, mean, count such as 3/5</comment>
        <translation>%1: điểm trung bình có trọng số %2, đã chấm %3</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (trưởng ban)</translation>
    </message>
    <message>
        <source>Weighted mean of the criteria answered so far</source>
        <translation>Điểm trung bình có trọng số của các tiêu chí đã chấm đến nay</translation>
    </message>
    <message>
        <source>Mean so far</source>
        <translation>Điểm trung bình đến nay</translation>
    </message>
    <message>
        <source>Scored cells of those open to scoring; recused ones are left out</source>
        <translation>Số ô đã chấm trên số ô được phép chấm; không tính ô không chấm do xung đột lợi ích</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Đơn vị nộp hồ sơ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChallengesSection</name>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Challenge statement</source>
        <translation>Nội dung thách thức</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bối cảnh</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation>Giải pháp cần tìm</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Finalists</source>
        <translation>Số suất vào chung kết</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Số suất dự bị</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>Mục tiêu số đề xuất</translation>
    </message>
    <message>
        <source>Challenge owners</source>
        <translation>Đơn vị đưa ra thách thức</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>New challenge</source>
        <translation>Thách thức mới</translation>
    </message>
    <message>
        <source>What an owner looks for. Proposals answer it, and it is judged and ranked by itself.</source>
        <translation>Điều đơn vị đưa ra thách thức tìm kiếm. Các đề xuất trả lời thách thức; mỗi thách thức được chấm và xếp hạng riêng.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>New challenge…</source>
        <translation>Thách thức mới…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>What each challenge owner looks for belongs here. Proposals answer a challenge, and each challenge is judged by itself.</source>
        <translation>Đây là nơi ghi điều từng đơn vị đưa ra thách thức tìm kiếm. Mỗi đề xuất trả lời một thách thức, mỗi thách thức được chấm riêng.</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Chưa có đơn vị đưa ra thách thức</translation>
    </message>
    <message>
        <source>No field yet</source>
        <translation>Chưa có lĩnh vực</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>Tổ chức mới…</translation>
    </message>
    <message>
        <source>Support offered</source>
        <translation>Hỗ trợ được cung cấp</translation>
    </message>
    <message>
        <source>Types of collaboration</source>
        <translation>Hình thức hợp tác</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Từ đồng nghĩa</translation>
    </message>
    <message>
        <source>The challenge is also found by these, such as 物流, hậu cần, logistics.</source>
        <translation>Cũng tìm thấy thách thức bằng các từ này, ví dụ: 物流, hậu cần, logistics.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Tập tài liệu</translation>
    </message>
    <message>
        <source>Export the published challenges as a booklet</source>
        <translation>Xuất các thách thức đã công bố thành tập tài liệu</translation>
    </message>
    <message>
        <source>The booklet is written, but no challenge is published yet: %1</source>
        <translation>Đã ghi tập tài liệu, nhưng chưa có thách thức nào được công bố: %1</translation>
    </message>
    <message numerus="yes">
        <source>The booklet with %n challenge(s) is written: %1</source>
        <translation>
            <numerusform>Đã ghi tập tài liệu với %n thách thức: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChangesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã thay đổi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường dữ liệu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ChartWidget</name>
    <message>
        <source>Data table</source>
        <translation>Bảng số liệu</translation>
    </message>
    <message>
        <source>Show the figures of the chart</source>
        <translation>Hiện số liệu của biểu đồ</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::CheckRow</name>
    <message>
        <source>%1: %2</source>
        <comment>what is looked at, and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (bắt buộc)</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ComparisonRow</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Chưa chọn gì</translation>
    </message>
    <message>
        <source> years before</source>
        <translation> năm trước</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> ký tự</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>negates a comparison</comment>
        <translation>Không</translation>
    </message>
    <message>
        <source>The contrary of this comparison</source>
        <translation>Điều ngược lại với so sánh này</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Đối tượng so sánh</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cách so sánh</translation>
    </message>
    <message>
        <source>Question of the form</source>
        <translation>Câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>Words, separated by semicolons</source>
        <translation>Các từ, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Day:</source>
        <translation>Ngày:</translation>
    </message>
    <message>
        <source>Day that is counted back from</source>
        <translation>Ngày được tính ngược từ đó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Remove this comparison</source>
        <translation>Bỏ so sánh này</translation>
    </message>
    <message>
        <source> files</source>
        <translation> tệp</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConditionEdit</name>
    <message>
        <source>This condition is nested deeper than can be shown here. It stays as it is: %1</source>
        <translation>Điều kiện này lồng sâu hơn mức có thể hiển thị ở đây và được giữ nguyên: %1</translation>
    </message>
    <message>
        <source>Not</source>
        <comment>negates a group</comment>
        <translation>Không</translation>
    </message>
    <message>
        <source>The contrary of this group</source>
        <translation>Điều ngược lại với nhóm này</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Đúng với tất cả các điều sau</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>Đúng với ít nhất một điều sau</translation>
    </message>
    <message>
        <source>Whether all or any of them must hold</source>
        <translation>Phải đúng tất cả hay chỉ một</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Bỏ nhóm</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Bỏ nhóm này</translation>
    </message>
    <message>
        <source>Add comparison</source>
        <translation>Thêm so sánh</translation>
    </message>
    <message>
        <source>Add a comparison</source>
        <translation>Thêm một so sánh</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Add a group of comparisons</source>
        <translation>Thêm một nhóm so sánh</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConflictDialog</name>
    <message>
        <source>Add conflict of interest</source>
        <translation>Thêm xung đột lợi ích</translation>
    </message>
    <message>
        <source>No. %1  %2 (%3)</source>
        <comment>number, title and applicant of a proposal</comment>
        <translation>Số %1  %2 (%3)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConflictsTab</name>
    <message>
        <source>Ties between a judge and an applicant belong here, so that nobody scores a proposal with an interest in it. None is known yet.</source>
        <translation>Đây là nơi ghi quan hệ giữa giám khảo và đơn vị nộp hồ sơ, để không ai chấm đề xuất mà mình có lợi ích liên quan. Hiện chưa ghi nhận quan hệ nào.</translation>
    </message>
    <message>
        <source>No conflict of interest in this state.</source>
        <translation>Không có xung đột lợi ích nào ở trạng thái này.</translation>
    </message>
    <message>
        <source>No. %1  %2 (%3)</source>
        <comment>number, title and applicant of a proposal</comment>
        <translation>Số %1  %2 (%3)</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>state, kind and source of a conflict of interest</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Say why it is dismissed; the reason is kept with it.</source>
        <translation>Ghi lý do bác bỏ; lý do được lưu kèm.</translation>
    </message>
    <message>
        <source>Delete conflict of interest</source>
        <translation>Xóa xung đột lợi ích</translation>
    </message>
    <message>
        <source>Delete this conflict of interest? To keep it on record, dismiss it.</source>
        <translation>Xóa xung đột lợi ích này? Nếu muốn giữ lại trong hồ sơ, hãy bác bỏ thay vì xóa.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Filter conflicts</source>
        <translation>Lọc xung đột lợi ích</translation>
    </message>
    <message>
        <source>Add conflict…</source>
        <translation>Thêm xung đột lợi ích…</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Xung đột lợi ích</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Đơn vị nộp hồ sơ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Recuses the judge: scores already given to the proposal no longer count</source>
        <translation>Giám khảo không chấm đề xuất này nữa; các điểm đã cho không còn được tính</translation>
    </message>
    <message>
        <source>Confirm conflict of interest</source>
        <translation>Xác nhận xung đột lợi ích</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Bác bỏ</translation>
    </message>
    <message>
        <source>Dismiss conflict of interest</source>
        <translation>Bác bỏ xung đột lợi ích</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentAnswersDialog</name>
    <message>
        <source>Consents from a form</source>
        <translation>Ghi nhận sự đồng ý từ biểu mẫu</translation>
    </message>
    <message>
        <source>Records the consent of each contact person whose proposal answers the question with yes, on the day it was received. What is on record already stays.</source>
        <translation>Ghi nhận sự đồng ý của người liên hệ có hồ sơ trả lời “có” cho câu hỏi, theo ngày nhận hồ sơ. Những gì đã ghi nhận được giữ nguyên.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Nội dung đã đồng ý</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Given by: %1</source>
        <translation>Người đồng ý: %1</translation>
    </message>
    <message numerus="yes">
        <source>Given by %n people, each of whom agreed.</source>
        <translation>
            <numerusform>Do %n người đưa ra, mỗi người đều đã đồng ý.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event in particular</source>
        <translation>Không gắn với sự kiện nào</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Nội dung đã đồng ý</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Ngày đồng ý</translation>
    </message>
    <message>
        <source>Data may be kept until</source>
        <translation>Được lưu dữ liệu cá nhân đến</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Where the consent is kept: a form, a mail …</source>
        <translation>Nơi lưu bằng chứng đồng ý: biểu mẫu, thư …</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ConsentTextDialog</name>
    <message>
        <source>Consent texts</source>
        <translation>Nội dung đồng ý</translation>
    </message>
    <message>
        <source>What people are asked to agree to, and for how long their data is kept after that.</source>
        <translation>Nội dung xin đồng ý và thời gian lưu dữ liệu sau đó.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Data is kept for (months)</source>
        <translation>Thời hạn lưu trữ (tháng)</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Chưa được viết</translation>
    </message>
    <message numerus="yes">
        <source>%1, agreed to by %n person(s). Another wording becomes the next version.</source>
        <translation>
            <numerusform>%1, đã có %n người đồng ý. Nội dung khác sẽ thành phiên bản tiếp theo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nobody agreed to it yet</source>
        <translation>%1, chưa có ai đồng ý</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DateShiftEdit</name>
    <message>
        <source>Move by years</source>
        <translation>Dời theo số năm</translation>
    </message>
    <message>
        <source>Move so that one falls on a date</source>
        <translation>Dời sao cho một mốc rơi vào một ngày</translation>
    </message>
    <message>
        <source>Keep the dates</source>
        <translation>Giữ nguyên ngày</translation>
    </message>
    <message>
        <source>Leave the dates out</source>
        <translation>Bỏ trống ngày</translation>
    </message>
    <message>
        <source>Dates of the milestones</source>
        <translation>Ngày của các mốc</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Số năm</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a milestone and its date</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DecideAllDialog</name>
    <message>
        <source>Decide as suggested</source>
        <translation>Quyết định theo gợi ý</translation>
    </message>
    <message>
        <source>This records a decision on every proposal of the challenge “%1”, by its rank.</source>
        <translation>Thao tác này ghi quyết định cho mọi đề xuất của thách thức “%1” theo thứ hạng.</translation>
    </message>
    <message numerus="yes">
        <source>%n other proposal(s) are not selected.</source>
        <translation>
            <numerusform>%n đề xuất còn lại không được chọn.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie at the cut is still open. Decide those proposals one by one if the chair has not voted.</source>
        <translation>Vẫn còn bằng điểm ở ngưỡng chọn. Nếu trưởng ban giám khảo chưa bỏ phiếu, hãy quyết định riêng từng đề xuất đó.</translation>
    </message>
    <message>
        <source>Reason of the decisions</source>
        <translation>Lý do của các quyết định</translation>
    </message>
    <message>
        <source>Reason (needed for every decision)</source>
        <translation>Lý do (bắt buộc với mọi quyết định)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryFilterBar</name>
    <message>
        <source>In everything</source>
        <translation>Trong mọi nội dung</translation>
    </message>
    <message>
        <source>In names</source>
        <translation>Trong tên</translation>
    </message>
    <message>
        <source>In what they offer</source>
        <translation>Trong những gì họ có</translation>
    </message>
    <message>
        <source>In what they look for</source>
        <translation>Trong những gì họ cần</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Mọi vai trò</translation>
    </message>
    <message>
        <source>Any field</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>Any country/region</source>
        <translation>Mọi quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Who could solve this? Names, needs, offers …</source>
        <translation>Ai giải quyết được? Tên, nhu cầu, giải pháp…</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Tìm trong danh bạ</translation>
    </message>
    <message>
        <source>Where the words stand</source>
        <translation>Nơi tìm các từ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Possibly recorded twice</source>
        <translation>Có thể bị ghi trùng</translation>
    </message>
    <message>
        <source>Records with the same name, website or e-mail address, beside each other</source>
        <translation>Các bản ghi trùng tên, trang web hoặc email, đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Any consent</source>
        <translation>Mọi tình trạng đồng ý</translation>
    </message>
    <message>
        <source>Due to be erased</source>
        <translation>Đến hạn xóa dữ liệu</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n day(s)</source>
        <translation>
            <numerusform>Đến hạn trong %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent on record</source>
        <translation>Chưa ghi nhận sự đồng ý</translation>
    </message>
    <message>
        <source>Kept with consent</source>
        <translation>Đang lưu với sự đồng ý</translation>
    </message>
    <message>
        <source>Consent and retention</source>
        <translation>Sự đồng ý và thời hạn lưu trữ</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Trong %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryModel</name>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Data kept until</source>
        <translation>Lưu trữ đến</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DirectoryPage</name>
    <message>
        <source>Print the profile</source>
        <translation>In hồ sơ</translation>
    </message>
    <message>
        <source>The profile is in “%1”.</source>
        <translation>Hồ sơ đã được lưu vào “%1”.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Danh bạ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>What the directory lists</source>
        <translation>Nội dung danh bạ liệt kê</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Tổ chức mới</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Chỉnh sửa</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Makes the two selected records one. Ctrl+click selects a second one.</source>
        <translation>Gộp hai bản ghi đã chọn thành một. Ctrl+nhấp để chọn bản ghi thứ hai.</translation>
    </message>
    <message>
        <source>Profile (PDF)</source>
        <translation>Hồ sơ (PDF)</translation>
    </message>
    <message>
        <source>Profile of the chosen record</source>
        <translation>Hồ sơ của bản ghi đang chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n cá nhân</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n tổ chức</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Không có bản ghi nào khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>Organisers, challenge owners, applicants and judges of all events are listed here.</source>
        <translation>Đơn vị tổ chức, đơn vị đưa ra thách thức, đơn vị nộp đề xuất và giám khảo của mọi sự kiện được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Xóa vĩnh viễn một cá nhân</translation>
    </message>
    <message>
        <source>“%1” is erased for good: the name, addresses and notes (%2) go from this file and from its history. What the person took part in stays without a name: proposals (%3), places as a judge (%4), all scores.

This cannot be undone, nor anything before it.</source>
        <translation>“%1” sẽ bị xóa vĩnh viễn: tên, thông tin liên hệ và ghi chú (%2) được gỡ khỏi tệp này và nhật ký thay đổi. Những gì người này tham gia vẫn còn nhưng không kèm tên: đề xuất (%3), vai trò giám khảo (%4), mọi điểm số.

Không thể hoàn tác việc này cũng như mọi thao tác trước đó.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa vĩnh viễn</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Đã xóa vĩnh viễn cá nhân này.</translation>
    </message>
    <message>
        <source>These copies of the file still hold the person; delete those that are not needed: %1.</source>
        <translation>Các bản sao sau của tệp vẫn còn thông tin của người này; hãy xóa những bản không cần nữa: %1.</translation>
    </message>
    <message>
        <source>These copies could not be read, so look at them yourself: %1.</source>
        <translation>Không đọc được các bản sao sau, hãy tự kiểm tra: %1.</translation>
    </message>
    <message>
        <source>The texts of these proposals name the person: %1.</source>
        <translation>Nội dung các đề xuất sau có nhắc đến người này: %1.</translation>
    </message>
    <message>
        <source>Traces may stay beside the file until it is closed.</source>
        <translation>Dấu vết có thể còn lại cạnh tệp cho đến khi tệp được đóng.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Xóa vĩnh viễn…</translation>
    </message>
    <message>
        <source>Takes a person out of this file and its history, for good</source>
        <translation>Xóa vĩnh viễn một cá nhân khỏi tệp này và nhật ký thay đổi</translation>
    </message>
    <message>
        <source>There is no consent text yet. Write one first: Consent, Consent texts…</source>
        <translation>Chưa có nội dung đồng ý. Hãy viết trước: Sự đồng ý, Nội dung đồng ý…</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) recorded.</source>
        <translation>
            <numerusform>Đã ghi nhận %n sự đồng ý.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is on record already.</source>
        <translation>Tất cả đã được ghi nhận từ trước.</translation>
    </message>
    <message>
        <source>No form has a question that is answered with yes or no.</source>
        <translation>Không biểu mẫu nào có câu hỏi trả lời có hoặc không.</translation>
    </message>
    <message>
        <source>Record for those selected…</source>
        <translation>Ghi nhận cho những người đã chọn…</translation>
    </message>
    <message>
        <source>Take over from a form…</source>
        <translation>Lấy từ biểu mẫu…</translation>
    </message>
    <message>
        <source>Consent texts…</source>
        <translation>Nội dung đồng ý…</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>To what people agreed, and until when their data may be kept</source>
        <translation>Họ đã đồng ý điều gì và dữ liệu được lưu đến khi nào</translation>
    </message>
    <message>
        <source>Affiliation…</source>
        <translation>Nơi công tác…</translation>
    </message>
    <message>
        <source>Technology seed…</source>
        <translation>Công nghệ sẵn có…</translation>
    </message>
    <message>
        <source>Technology need…</source>
        <translation>Nhu cầu công nghệ…</translation>
    </message>
    <message>
        <source>Fields…</source>
        <translation>Lĩnh vực…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Where the person works, or worked</source>
        <translation>Nơi người này đang hoặc đã làm việc</translation>
    </message>
    <message>
        <source>What the organisation offers and looks for, and its fields</source>
        <translation>Tổ chức cung cấp và tìm kiếm gì, và lĩnh vực của tổ chức</translation>
    </message>
    <message>
        <source>Places…</source>
        <translation>Địa điểm…</translation>
    </message>
    <message>
        <source>Looking for what the file holds of the person</source>
        <translation>Đang tìm những gì tệp lưu về người này</translation>
    </message>
    <message>
        <source>Erasing the person; a large file takes some seconds</source>
        <translation>Đang xóa vĩnh viễn người này; tệp lớn mất vài giây</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DuplicateDialog</name>
    <message>
        <source>Compare proposals</source>
        <translation>So sánh đề xuất</translation>
    </message>
    <message>
        <source>Choose which of the two is kept and, field by field, what it says. The other one goes; Undo brings it back.</source>
        <translation>Chọn đề xuất được giữ và nội dung của từng mục. Đề xuất kia sẽ bị xóa; Hoàn tác sẽ khôi phục lại.</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>Các mục khác nhau</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Why they are not the same</source>
        <translation>Lý do không trùng lặp</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Không trùng lặp</translation>
    </message>
    <message>
        <source>They say the same in every field.</source>
        <translation>Mọi mục đều giống nhau.</translation>
    </message>
    <message>
        <source>Both have scores or a decision, so they cannot be merged.</source>
        <translation>Cả hai đều đã có điểm hoặc quyết định nên không thể gộp.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Proposal #%1</source>
        <translation>Đề xuất #%1</translation>
    </message>
    <message>
        <source>Keep proposal #%1</source>
        <translation>Giữ đề xuất #%1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(không có)</translation>
    </message>
</context>
<context>
    <name>pitchdesk::DuplicateListDialog</name>
    <message>
        <source>Compare…</source>
        <translation>So sánh…</translation>
    </message>
    <message>
        <source>Proposals that look alike</source>
        <translation>Các đề xuất giống nhau</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Giống với</translation>
    </message>
    <message>
        <source>What is alike</source>
        <translation>Điểm giống nhau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Comparing the proposals…</source>
        <translation>Đang so sánh các đề xuất…</translation>
    </message>
    <message>
        <source>texts %1 % alike</source>
        <translation>nội dung giống %1%</translation>
    </message>
    <message>
        <source>No two proposals look alike.</source>
        <translation>Không có hai đề xuất nào giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at, the surest first.</source>
        <translation>
            <numerusform>Có %n cặp cần xem, cặp chắc chắn nhất ở trên.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::EligibilitySection</name>
    <message>
        <source>One person</source>
        <translation>Một người</translation>
    </message>
    <message>
        <source>Two people who agree</source>
        <translation>Hai người cùng ý kiến</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Each proposal is screened by</source>
        <translation>Mỗi đề xuất được xét duyệt bởi</translation>
    </message>
    <message>
        <source>How many people screen each proposal</source>
        <translation>Số người xét duyệt mỗi đề xuất</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Not met means</source>
        <translation>Nếu không đạt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Eligibility rules</source>
        <translation>Quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Thêm quy tắc…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Rules on who may take part belong here, such as the country/region, the year of founding or a consent. Screening shows what they make of each proposal.</source>
        <translation>Các quy tắc về ai được tham gia nằm ở đây, chẳng hạn quốc gia/vùng lãnh thổ, năm thành lập hoặc sự đồng ý. Khi xét duyệt, kết quả của mỗi đề xuất sẽ được hiển thị.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Sửa quy tắc</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Try the rule on the proposals at hand</source>
        <translation>Thử quy tắc trên các đề xuất hiện có</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventPersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Chọn một mục hoặc gõ tên mới</translation>
    </message>
    <message>
        <source>Of a new person</source>
        <translation>Của người mới</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>Đại diện cho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventSection</name>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Label year</source>
        <translation>Năm trong tên</translation>
    </message>
    <message>
        <source>The year in its name, which may differ from its dates. 0 means none.</source>
        <translation>Năm ghi trong tên, có thể khác với thời gian diễn ra. 0 là không có.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Target of proposals</source>
        <translation>Mục tiêu số đề xuất</translation>
    </message>
    <message>
        <source>How many proposals the desk hopes for. 0 means no target.</source>
        <translation>Số đề xuất mong nhận được. 0 là không đặt mục tiêu.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>No programme</source>
        <translation>Không thuộc chương trình nào</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Chương trình mới</translation>
    </message>
    <message>
        <source>A series of events, such as an initiative or a policy. An event is one edition of it.</source>
        <translation>Một chuỗi sự kiện, chẳng hạn một sáng kiến hoặc chính sách. Mỗi sự kiện là một lần tổ chức.</translation>
    </message>
    <message>
        <source>Delete programme</source>
        <translation>Xóa chương trình</translation>
    </message>
    <message>
        <source>Delete this programme? Its events stay, without a programme.</source>
        <translation>Xóa chương trình này? Các sự kiện vẫn còn nhưng không thuộc chương trình nào.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete event</source>
        <translation>Xóa sự kiện</translation>
    </message>
    <message>
        <source>Delete “%1” with its challenges, proposals, judges and scores? You can undo this.</source>
        <translation>Xóa “%1” cùng các thách thức, đề xuất, giám khảo và điểm? Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Chương trình mới…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Chỉnh sửa…</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>Chỉnh sửa chương trình</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Delete this event…</source>
        <translation>Xóa sự kiện này…</translation>
    </message>
    <message>
        <source>The template is saved. “New event…” offers it from now on.</source>
        <translation>Đã lưu mẫu. Từ nay có thể chọn mẫu này trong “Sự kiện mới…”.</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Lưu thành mẫu…</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Các mẫu…</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::EventSwitcher</name>
    <message>
        <source>New event…</source>
        <translation>Sự kiện mới…</translation>
    </message>
    <message>
        <source>Edit this event</source>
        <translation>Chỉnh sửa sự kiện này</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Chưa có sự kiện</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Sự kiện: %1</translation>
    </message>
    <message>
        <source>Choose another event</source>
        <translation>Chọn sự kiện khác</translation>
    </message>
    <message>
        <source>Choose another event. Programme: %1</source>
        <translation>Chọn sự kiện khác. Chương trình: %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FieldsDialog</name>
    <message>
        <source>Fields of the organisation</source>
        <translation>Lĩnh vực của tổ chức</translation>
    </message>
    <message>
        <source>The fields of its proposals and challenges count without being ticked here.</source>
        <translation>Lĩnh vực của hồ sơ đề xuất và thách thức đã được tính, không cần đánh dấu ở đây.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FileController</name>
    <message>
        <source>PitchDesk workspaces</source>
        <translation>Không gian làm việc PitchDesk</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Không gian làm việc mới</translation>
    </message>
    <message>
        <source>New workspace</source>
        <comment>file name</comment>
        <translation>Không gian làm việc mới</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>Dùng thử sự kiện mẫu</translation>
    </message>
    <message>
        <source>PitchDesk sample</source>
        <comment>file name</comment>
        <translation>PitchDesk - mẫu</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>Chọn bản sao lưu cần khôi phục</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Put “%1” in the place of the open file? The file as it is now is kept beside it.</source>
        <translation>Thay tệp đang mở bằng “%1”? Tệp hiện tại được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Khôi phục vào</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>Đã khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>The backup was restored. What stood there before is kept as %1.</source>
        <translation>Đã khôi phục bản sao lưu. Tệp có sẵn trước đó được giữ lại với tên %1.</translation>
    </message>
    <message>
        <source>Open read-only?</source>
        <translation>Mở ở chế độ chỉ xem?</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Mở chỉ xem</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FileSection</name>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Go back to the backup of %1? The file as it is now is kept beside it.</source>
        <translation>Quay về bản sao lưu ngày %1? Tệp hiện tại được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Tệp này</translation>
    </message>
    <message>
        <source>Size %1, format %2</source>
        <translation>Dung lượng %1, định dạng %2</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Sao lưu gần nhất: %1</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>Opened read-only</source>
        <translation>Đang mở ở chế độ chỉ xem</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>One is made each day at the first opening; the last ten are kept in a folder beside the file.</source>
        <translation>Mỗi ngày tạo một bản khi mở tệp lần đầu; mười bản gần nhất được giữ trong thư mục bên cạnh tệp.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Thời điểm tạo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>Soundness</source>
        <translation>Tính toàn vẹn</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
</context>
<context>
    <name>pitchdesk::FormSection</name>
    <message>
        <source>Not asked</source>
        <translation>Không hỏi</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>Tất cả thách thức</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a challenge</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Không hỏi</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>Take the question off the form</source>
        <translation>Bỏ câu hỏi khỏi biểu mẫu</translation>
    </message>
    <message>
        <source>Put the question on the form</source>
        <translation>Đưa câu hỏi vào biểu mẫu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Loại câu trả lời</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Hỏi cho</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>Ai đọc câu trả lời</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Questions of the application form</source>
        <translation>Câu hỏi của biểu mẫu đăng ký</translation>
    </message>
    <message>
        <source>Add question…</source>
        <translation>Thêm câu hỏi…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>What applicants are asked belongs here, in the order of the form, beside the company, the contact and the title, which every form has.</source>
        <translation>Các câu hỏi dành cho đơn vị nộp được ghi ở đây theo thứ tự của biểu mẫu, ngoài công ty, người liên hệ và tên đề xuất là những mục có sẵn trong mọi biểu mẫu.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Sửa câu hỏi</translation>
    </message>
    <message>
        <source>Save as Excel form</source>
        <translation>Lưu thành biểu mẫu Excel</translation>
    </message>
    <message>
        <source>Save question list</source>
        <translation>Lưu danh sách câu hỏi</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>A form to fill in and send back, as a workbook in the language that is chosen.</source>
        <translation>Biểu mẫu để điền và gửi lại, là tệp Excel bằng ngôn ngữ được chọn.</translation>
    </message>
    <message>
        <source>All questions in three languages side by side, for whoever builds a web form.</source>
        <translation>Mọi câu hỏi bằng ba ngôn ngữ đặt cạnh nhau, dành cho người làm biểu mẫu web.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryFilterBar</name>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Ban giám khảo</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Xung đột lợi ích</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi thời điểm</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Giữa hai ngày</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Tìm kiếm trong nhật ký</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>đến</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Số thay đổi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HistoryPage</name>
    <message>
        <source>%1, %2. %3</source>
        <comment>when, who. state</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Choose a step to see what it changed.</source>
        <translation>Chọn một bước để xem bước đó đã thay đổi gì.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Steps of the history</source>
        <translation>Các bước trong nhật ký</translation>
    </message>
    <message>
        <source>Changes of the chosen step</source>
        <translation>Thay đổi của bước đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n bước</numerusform>
        </translation>
    </message>
    <message>
        <source>No step fits these filters.</source>
        <translation>Không có bước nào khớp với bộ lọc.</translation>
    </message>
    <message>
        <source>Every change to this file is listed here: when it was made, by whom, and what it was before.</source>
        <translation>Mọi thay đổi của tệp được liệt kê tại đây: lúc nào, ai thực hiện và giá trị trước đó.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::HomePage</name>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>%1 of %2 have handed in</source>
        <translation>%1/%2 đã chấm xong</translation>
    </message>
    <message>
        <source>Proposals to screen</source>
        <translation>Đề xuất chờ xét duyệt</translation>
    </message>
    <message>
        <source>Decide: eligible, ineligible or incomplete</source>
        <translation>Xác định: đủ điều kiện, không đủ điều kiện hoặc chưa đầy đủ</translation>
    </message>
    <message>
        <source>All of them are screened</source>
        <translation>Đã xét duyệt tất cả</translation>
    </message>
    <message>
        <source>Late proposals</source>
        <translation>Đề xuất nộp muộn</translation>
    </message>
    <message>
        <source>Received after the deadline, and kept</source>
        <translation>Nhận sau hạn nộp hồ sơ và được giữ lại</translation>
    </message>
    <message>
        <source>None came after the deadline</source>
        <translation>Không có đề xuất nào nộp sau hạn</translation>
    </message>
    <message>
        <source>Suspected duplicates</source>
        <translation>Đề xuất nghi trùng</translation>
    </message>
    <message>
        <source>Same name, e-mail, website or title</source>
        <translation>Trùng tên, email, trang web hoặc tiêu đề</translation>
    </message>
    <message>
        <source>No two proposals look alike</source>
        <translation>Không có hai đề xuất nào giống nhau</translation>
    </message>
    <message>
        <source>Proposals without a challenge</source>
        <translation>Đề xuất chưa có thách thức</translation>
    </message>
    <message>
        <source>Choose the challenge that they answer</source>
        <translation>Chọn thách thức mà đề xuất trả lời</translation>
    </message>
    <message>
        <source>Conflicts of interest to resolve</source>
        <translation>Xung đột lợi ích cần xử lý</translation>
    </message>
    <message>
        <source>Confirm or dismiss each of them</source>
        <translation>Xác nhận hoặc bác bỏ từng trường hợp</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Không còn việc cần xử lý</translation>
    </message>
    <message>
        <source>Judges who have not handed in</source>
        <translation>Giám khảo chưa chấm xong</translation>
    </message>
    <message>
        <source>There are no judges yet</source>
        <translation>Chưa có giám khảo nào</translation>
    </message>
    <message>
        <source>Challenges to decide</source>
        <translation>Thách thức chờ quyết định</translation>
    </message>
    <message>
        <source>Fewer finalists than the quota</source>
        <translation>Số đơn vị vào chung kết chưa đủ số suất</translation>
    </message>
    <message>
        <source>Every challenge has its finalists</source>
        <translation>Mọi thách thức đều đã có đơn vị vào chung kết</translation>
    </message>
    <message>
        <source>Rubrics with wrong weights</source>
        <translation>Bộ tiêu chí sai trọng số</translation>
    </message>
    <message>
        <source>The weights must sum to 100</source>
        <translation>Tổng trọng số phải bằng 100</translation>
    </message>
    <message>
        <source>Intake by challenge</source>
        <translation>Hồ sơ nhận được theo thách thức</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n đề xuất</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no challenges yet. Add them in Set-up.</source>
        <translation>Chưa có thách thức nào. Hãy thêm trong trang Thiết lập.</translation>
    </message>
    <message>
        <source>%1 of %2 proposals</source>
        <translation>%1/%2 đề xuất</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>%1 of %2 scores</source>
        <translation>Đã chấm %1/%2</translation>
    </message>
    <message>
        <source>There are no judges yet. Add them in Judging.</source>
        <translation>Chưa có giám khảo nào. Hãy thêm trong trang Chấm điểm.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n người nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>All have handed in</source>
        <translation>Tất cả đã chấm xong</translation>
    </message>
    <message numerus="yes">
        <source>%n still to hand in</source>
        <translation>
            <numerusform>Còn %n giám khảo chưa chấm xong</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>This event is still empty</source>
        <translation>Sự kiện này còn trống</translation>
    </message>
    <message>
        <source>There is no event yet</source>
        <translation>Chưa có sự kiện nào</translation>
    </message>
    <message>
        <source>Give it milestones, challenges and a rubric in Set-up. Then this page shows what needs doing next.</source>
        <translation>Hãy thêm mốc thời gian, thách thức và bộ tiêu chí trong trang Thiết lập. Sau đó trang này cho biết việc cần làm tiếp theo.</translation>
    </message>
    <message>
        <source>An event is one edition of a pitch programme, with its challenges, proposals and judges.</source>
        <translation>Sự kiện là một lần tổ chức của chương trình, có thách thức, đề xuất và giám khảo riêng.</translation>
    </message>
    <message>
        <source>Go to Set-up</source>
        <translation>Đến trang Thiết lập</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Sự kiện mới…</translation>
    </message>
    <message>
        <source>People whose data is due</source>
        <translation>Người có dữ liệu đến hạn</translation>
    </message>
    <message>
        <source>Erase them, or ask for their consent again</source>
        <translation>Xóa dữ liệu hoặc xin lại sự đồng ý</translation>
    </message>
</context>
<context>
    <name>pitchdesk::Housekeeper</name>
    <message>
        <source>Backing up</source>
        <translation>Đang sao lưu</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportDialog</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Đã dừng nhập dữ liệu. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The import was undone. Everything is as it was before.</source>
        <translation>Đã hoàn tác việc nhập dữ liệu. Mọi thứ trở lại như trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n đề xuất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) updated.</source>
        <translation>
            <numerusform>Đã cập nhật %n đề xuất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were the same as before.</source>
        <translation>
            <numerusform>%n dòng giống như trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were skipped.</source>
        <translation>
            <numerusform>Đã bỏ qua %n dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them may be duplicates and are marked.</source>
        <translation>
            <numerusform>%n trong số đó có thể trùng và được đánh dấu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n proposal(s)</source>
        <translation>
            <numerusform>Nhập dữ liệu %n đề xuất</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Không có gì để nhập</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Nhập dữ liệu đề xuất</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Tệp khác</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Hoàn tác việc nhập dữ liệu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportFilePage</name>
    <message>
        <source>Import proposals</source>
        <translation>Nhập dữ liệu đề xuất</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Bảng (*.csv *.tsv *.txt *.xlsx);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Drop a CSV or Excel file here</source>
        <translation>Thả tệp CSV hoặc Excel vào đây</translation>
    </message>
    <message>
        <source>Each row is one proposal, the first row names the columns. Nothing is written until you have seen what would happen and confirmed it.</source>
        <translation>Mỗi dòng là một đề xuất, dòng đầu tiên ghi tên các cột. Chỉ ghi dữ liệu sau khi đã xem trước kết quả và xác nhận.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Import a folder of filled forms</source>
        <translation>Nhập thư mục biểu mẫu đã điền</translation>
    </message>
    <message>
        <source>Folder of filled forms…</source>
        <translation>Thư mục biểu mẫu đã điền…</translation>
    </message>
    <message>
        <source>Application forms from Set-up that applicants filled in and sent back, one file each.</source>
        <translation>Biểu mẫu đăng ký lưu từ phần Thiết lập, do đơn vị nộp điền và gửi lại, mỗi đơn vị một tệp.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportMappingPage</name>
    <message>
        <source>Found by itself</source>
        <translation>Tự nhận biết</translation>
    </message>
    <message>
        <source>Found by itself: %1</source>
        <translation>Tự nhận biết: %1</translation>
    </message>
    <message>
        <source>(not in this file)</source>
        <translation>(không có trong tệp này)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Dấu phẩy</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Dấu tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Dấu gạch đứng</translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation>Dấu ngoặc kép</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Dấu nháy đơn</translation>
    </message>
    <message>
        <source>Still to choose</source>
        <translation>Chưa chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in the file</source>
        <translation>
            <numerusform>%n dòng trong tệp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <translation>
            <numerusform>thêm %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>cập nhật %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>không đổi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>bỏ qua %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspected duplicate(s)</source>
        <translation>
            <numerusform>%n đề xuất nghi trùng</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Các dòng đầu của tệp</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Không có lỗi nào</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>Bảng mã ký tự</translation>
    </message>
    <message>
        <source>Columns are split by</source>
        <translation>Dấu ngăn cách cột</translation>
    </message>
    <message>
        <source>Text is quoted with</source>
        <translation>Ký tự bao văn bản</translation>
    </message>
    <message>
        <source>Challenge of rows without one</source>
        <translation>Thách thức cho các dòng chưa nêu</translation>
    </message>
    <message>
        <source>Keep these columns as answers to the form&apos;s questions</source>
        <translation>Giữ các cột này làm câu trả lời cho câu hỏi trong biểu mẫu</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (bắt buộc)</translation>
    </message>
    <message>
        <source>Refuse the whole file if any row has a problem</source>
        <translation>Từ chối cả tệp nếu có dòng bất kỳ bị lỗi</translation>
    </message>
    <message>
        <source>Overwrite what was edited here since</source>
        <translation>Ghi đè cả những gì đã sửa tại đây từ lần trước</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Lỗi</translation>
    </message>
    <message numerus="yes">
        <source>What %n text(s) mean…</source>
        <translation>
            <numerusform>Ý nghĩa của %n giá trị…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportProblemModel</name>
    <message>
        <source>Row is skipped</source>
        <translation>Bỏ qua dòng</translation>
    </message>
    <message>
        <source>Row comes in</source>
        <translation>Vẫn nhập dòng</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Cách xử lý</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportSampleModel</name>
    <message>
        <source>Add (duplicate?)</source>
        <translation>Thêm (nghi trùng)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Dự kiến</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ImportValuesDialog</name>
    <message>
        <source>What these texts mean</source>
        <translation>Ý nghĩa của các giá trị này</translation>
    </message>
    <message>
        <source>The import cannot read these texts. Say what they mean, and it is remembered for files with the same columns.</source>
        <translation>Không đọc được các giá trị này khi nhập. Hãy chọn ý nghĩa; lựa chọn được ghi nhớ cho các tệp có cùng cột.</translation>
    </message>
    <message>
        <source>Texts of the file</source>
        <translation>Giá trị trong tệp</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Text in the file</source>
        <translation>Giá trị trong tệp</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>Use these meanings</source>
        <translation>Dùng các ý nghĩa này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Says nothing</source>
        <translation>Coi như không nêu</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>pitchdesk::InlineMessage</name>
    <message>
        <source>Close message</source>
        <translation>Đóng thông báo</translation>
    </message>
</context>
<context>
    <name>pitchdesk::JudgeDialog</name>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Add judge</source>
        <translation>Thêm giám khảo</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Họ tên khi in</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Family, middle, given</source>
        <translation>Họ, tên đệm, tên</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>Cách đọc (kana)</translation>
    </message>
    <message>
        <source>Romanised name</source>
        <translation>Họ tên bằng chữ La-tinh</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Chọn một mục hoặc gõ tên mới</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
</context>
<context>
    <name>pitchdesk::JudgingPage</name>
    <message>
        <source>Judging</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Add judge…</source>
        <translation>Thêm giám khảo…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Parts of judging</source>
        <translation>Các phần của trang chấm điểm</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Ban giám khảo</translation>
    </message>
    <message numerus="yes">
        <source>Conflicts (%n to resolve)</source>
        <translation>
            <numerusform>Xung đột lợi ích (%n cần xử lý)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Xung đột lợi ích</translation>
    </message>
    <message>
        <source>Scoring grid</source>
        <translation>Bảng điểm</translation>
    </message>
</context>
<context>
    <name>pitchdesk::LanguageSwitch</name>
    <message>
        <source>Language: %1</source>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Show the program in this language</source>
        <translation>Hiển thị phần mềm bằng ngôn ngữ này</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MainWindow</name>
    <message>
        <source>Backed up to %1</source>
        <translation>Đã sao lưu vào %1</translation>
    </message>
    <message>
        <source>This file came from an earlier version and was brought up to date. A copy of the old one is kept as %1.</source>
        <translation>Tệp này thuộc phiên bản cũ và đã được nâng cấp. Bản sao của tệp cũ được giữ lại với tên %1.</translation>
    </message>
    <message>
        <source>%1 (read-only) – PitchDesk</source>
        <translation>%1 (chỉ xem) – PitchDesk</translation>
    </message>
    <message>
        <source>%1 – PitchDesk</source>
        <translation>%1 – PitchDesk</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Chưa có</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MergeDialog</name>
    <message>
        <source>Kana reading</source>
        <translation>Cách đọc (kana)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Quốc gia/vùng lãnh thổ xuất xứ</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>Quốc gia/vùng lãnh thổ đặt trụ sở</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Họ tên khi in</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Tên viết bằng chữ Latinh</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Keep the first record</source>
        <translation>Giữ bản ghi thứ nhất</translation>
    </message>
    <message>
        <source>Keep the second record</source>
        <translation>Giữ bản ghi thứ hai</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Gộp hai bản ghi</translation>
    </message>
    <message>
        <source>What the record that stays lacks is taken from the other one. Roles, challenges, proposals, judges and notes of both are of one record then. Undo brings both back.</source>
        <translation>Những gì bản ghi được giữ còn thiếu sẽ lấy từ bản ghi kia. Vai trò, thách thức, đề xuất, giám khảo và ghi chú của cả hai sẽ thuộc về một bản ghi. Lệnh Hoàn tác khôi phục cả hai.</translation>
    </message>
    <message>
        <source>Both records, and what comes of them</source>
        <translation>Hai bản ghi và kết quả sau khi gộp</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Thứ nhất</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Thứ hai</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestoneDateEdit</name>
    <message>
        <source>Precision of the date</source>
        <translation>Độ chính xác của ngày</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>With a time of day</source>
        <translation>Có giờ cụ thể</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestoneTimeline</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
</context>
<context>
    <name>pitchdesk::MilestonesSection</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Without a title, the kind is shown.</source>
        <translation>Nếu không có tiêu đề thì hiện loại.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Khoảng cách</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Thêm mốc thời gian</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>The dated steps of the event belong here: when the call opens, the submission deadline with its time and zone, the pitch day, and so on.</source>
        <translation>Đây là nơi ghi các mốc thời gian của sự kiện: mở kêu gọi đề xuất, hạn nộp hồ sơ kèm giờ và múi giờ, ngày thuyết trình (pitch), v.v.</translation>
    </message>
    <message>
        <source>Timeline of the milestones</source>
        <translation>Dòng thời gian của các mốc</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NewEventDialog</name>
    <message>
        <source>New event</source>
        <translation>Sự kiện mới</translation>
    </message>
    <message>
        <source>One edition of a programme, from the first milestone to the last follow-up.</source>
        <translation>Một lần tổ chức của chương trình, từ mốc thời gian đầu tiên đến lần theo dõi sau buổi gặp cuối cùng.</translation>
    </message>
    <message>
        <source>Label year</source>
        <translation>Năm trong tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Nothing: an empty event</source>
        <translation>Không có: sự kiện trống</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Dates of the milestones</source>
        <translation>Ngày của các mốc</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Mẫu: %1</translation>
    </message>
    <message>
        <source>Like: %1</source>
        <translation>Theo sự kiện: %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NewProposalDialog</name>
    <message>
        <source>Add proposal</source>
        <translation>Thêm đề xuất</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Đề xuất mới</translation>
    </message>
    <message>
        <source>Only the startup&apos;s name is required. Everything else can be added later.</source>
        <translation>Chỉ bắt buộc nhập tên startup. Mọi thông tin khác có thể bổ sung sau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>pitchdesk::NoteEdit</name>
    <message>
        <source>Write a note for the desk</source>
        <translation>Viết ghi chú cho ban tổ chức</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ghi chú mới</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Lưu ghi chú</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Thêm ghi chú</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Leave the note as it is</source>
        <translation>Giữ nguyên ghi chú</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OperatorDialog</name>
    <message>
        <source>Who is at the keyboard?</source>
        <translation>Ai đang sử dụng?</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ tên người sử dụng</translation>
    </message>
    <message>
        <source>It is written to the history with every change that you make. There is no password.</source>
        <translation>Tên được ghi vào nhật ký cùng mỗi thay đổi. Không có mật khẩu.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OptionsEdit</name>
    <message>
        <source>Add choice</source>
        <translation>Thêm lựa chọn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Các lựa chọn</translation>
    </message>
    <message>
        <source>Delete the choice</source>
        <translation>Xóa lựa chọn</translation>
    </message>
    <message>
        <source>Move the choice up</source>
        <translation>Chuyển lựa chọn lên</translation>
    </message>
    <message>
        <source>Move the choice down</source>
        <translation>Chuyển lựa chọn xuống</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OrganisationDialog</name>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Tổ chức mới</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>Cách đọc (kana)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Quốc gia/vùng lãnh thổ xuất xứ</translation>
    </message>
    <message>
        <source>Country/region where it is based</source>
        <translation>Quốc gia/vùng lãnh thổ đặt trụ sở</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Former names and other spellings, one in a line</source>
        <translation>Tên cũ và cách viết khác, mỗi dòng một tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Loại hình pháp lý</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Where the name does not say it</source>
        <translation>Khi tên gọi không nêu</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
</context>
<context>
    <name>pitchdesk::OrganisersSection</name>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Organisers and their roles</source>
        <translation>Các đơn vị tổ chức và vai trò</translation>
    </message>
    <message>
        <source>Add organiser…</source>
        <translation>Thêm đơn vị tổ chức…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Organisers, co-organisers, supporters and the secretariat of the event belong here. An organisation may hold several roles.</source>
        <translation>Đây là nơi ghi đơn vị tổ chức, đơn vị đồng tổ chức, đơn vị bảo trợ và ban thư ký của sự kiện. Một tổ chức có thể giữ nhiều vai trò.</translation>
    </message>
    <message>
        <source>Edit organisation…</source>
        <translation>Chỉnh sửa tổ chức…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PanelsTab</name>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (trưởng ban)</translation>
    </message>
    <message>
        <source>Panel: %1</source>
        <translation>Ban giám khảo: %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Ban giám khảo</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>Không có trưởng ban</translation>
    </message>
    <message>
        <source>Make chair</source>
        <translation>Đặt làm trưởng ban</translation>
    </message>
    <message>
        <source>Delete judge</source>
        <translation>Xóa giám khảo</translation>
    </message>
    <message>
        <source>Delete the judge “%1”?</source>
        <translation>Xóa giám khảo “%1”?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Panels by challenge</source>
        <translation>Ban giám khảo theo thách thức</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Trưởng ban</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>Thành viên ban giám khảo</translation>
    </message>
    <message>
        <source>The judges who score this challenge belong here. Choose one below.</source>
        <translation>Đây là nơi ghi các giám khảo chấm thách thức này. Hãy chọn một người ở bên dưới.</translation>
    </message>
    <message>
        <source>Judge to add</source>
        <translation>Giám khảo cần thêm</translation>
    </message>
    <message>
        <source>Add to panel</source>
        <translation>Thêm vào ban giám khảo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove from panel</source>
        <translation>Gỡ khỏi ban giám khảo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Chuyển lên (Alt+Lên)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Chuyển xuống (Alt+Xuống)</translation>
    </message>
    <message>
        <source>Enter scores</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Judges of the event</source>
        <translation>Giám khảo của sự kiện</translation>
    </message>
    <message>
        <source>The people who score in this event belong here. Add the first one.</source>
        <translation>Đây là nơi ghi những người chấm điểm trong sự kiện. Hãy thêm người đầu tiên.</translation>
    </message>
    <message>
        <source>Filter judges</source>
        <translation>Lọc giám khảo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Ban giám khảo</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Add judge…</source>
        <translation>Thêm giám khảo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Chỉnh sửa…</translation>
    </message>
    <message>
        <source>Edit judge</source>
        <translation>Chỉnh sửa giám khảo</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ParticipationDialog</name>
    <message>
        <source>Add organiser</source>
        <translation>Thêm đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Choose one, or type a new name</source>
        <translation>Chọn một mục hoặc gõ tên mới</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>This name is new. It is added to the organisations.</source>
        <translation>Tên này là tên mới và sẽ được thêm vào danh sách tổ chức.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Country/region of origin</source>
        <translation>Quốc gia/vùng lãnh thổ xuất xứ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PeopleSection</name>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Comes for</source>
        <translation>Đại diện cho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Không đại diện tổ chức nào</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>People and what they do in the event</source>
        <translation>Những người trong sự kiện và vai trò</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Thêm người…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>The desk, speakers, moderators, interpreters, advisers and guests belong here. Judges are on their own page, contact persons with their proposals.</source>
        <translation>Ban tổ chức, diễn giả, người dẫn chương trình, phiên dịch, cố vấn và khách mời thuộc về đây. Giám khảo có trang riêng, người liên hệ nằm trong hồ sơ đề xuất.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PersonDialog</name>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Họ tên khi in</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kana reading</source>
        <translation>Cách đọc (kana)</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Tên viết bằng chữ Latinh</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Cách xưng hô</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PickDialog</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PickField</name>
    <message>
        <source>Choose: %1</source>
        <translation>Chọn: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PlaceDialog</name>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>One in a line</source>
        <translation>Mỗi dòng một tên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Lies in</source>
        <translation>Nằm trong</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên khác</translation>
    </message>
</context>
<context>
    <name>pitchdesk::PlacesDialog</name>
    <message>
        <source>Places</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalCharts</name>
    <message>
        <source>By challenge</source>
        <translation>Theo thách thức</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>Theo lĩnh vực</translation>
    </message>
    <message>
        <source>By country/region</source>
        <translation>Theo quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalFiles</name>
    <message>
        <source>%1 is named in the answers and is not here</source>
        <translation>%1 được nêu trong câu trả lời nhưng không có ở đây</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Add the files of a folder</source>
        <translation>Thêm các tệp trong thư mục</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added.</source>
        <translation>
            <numerusform>Đã thêm %n tệp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>%n tệp đã có sẵn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were not added.</source>
        <translation>
            <numerusform>Còn %n tệp nữa không được thêm.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to add in it.</source>
        <translation>Không có tệp nào để thêm.</translation>
    </message>
    <message>
        <source>This computer has no program that opens the file. Save it, and choose one.</source>
        <translation>Máy tính này không có chương trình mở tệp. Hãy lưu tệp rồi chọn chương trình.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Lưu tệp</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>Or drop files and folders here</source>
        <translation>Hoặc thả tệp và thư mục vào đây</translation>
    </message>
    <message>
        <source>Add files to the proposal</source>
        <translation>Thêm tệp vào đề xuất</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Tệp…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Thư mục…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Gỡ tệp</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Đang thêm tệp</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalFilterBar</name>
    <message>
        <source>To screen</source>
        <translation>Chờ xét duyệt</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>Tất cả thách thức</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>All countries/regions</source>
        <translation>Mọi quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Mọi lĩnh vực</translation>
    </message>
    <message>
        <source>Any stage</source>
        <translation>Mọi giai đoạn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 proposals shown</source>
        <translation>Hiển thị %1/%2 đề xuất</translation>
    </message>
    <message>
        <source>Mean score %1</source>
        <translation>Điểm trung bình %1</translation>
    </message>
    <message>
        <source>Search, or filter as in country:vn score&gt;3.5 -status:withdrawn</source>
        <translation>Tìm kiếm, hoặc lọc như country:vn score&gt;3.5 -status:withdrawn</translation>
    </message>
    <message>
        <source>Search and filter proposals</source>
        <translation>Tìm và lọc đề xuất</translation>
    </message>
    <message>
        <source>Words are searched in titles, startups, summaries, answers and contacts. Conditions such as country:vn,sg, score&gt;3.5, tag:&quot;to ask&quot; and -status:withdrawn narrow the table; “or” and parentheses combine them. Press / to come here, Ctrl+Space for the list.</source>
        <translation>Các từ được tìm trong tiêu đề, công ty khởi nghiệp, tóm tắt, câu trả lời và liên hệ. Các điều kiện như country:vn,sg, score&gt;3.5, tag:&quot;to ask&quot; và -status:withdrawn thu hẹp bảng; “hoặc” và dấu ngoặc đơn kết hợp chúng. Nhấn / để đến đây, Ctrl+Space để mở danh sách.</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Như đã gõ</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nộp muộn</translation>
    </message>
    <message>
        <source>Suspected duplicates</source>
        <translation>Đề xuất nghi trùng</translation>
    </message>
    <message>
        <source>No challenge</source>
        <translation>Chưa có thách thức</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalForm</name>
    <message>
        <source>No challenge yet</source>
        <translation>Chưa có thách thức</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalPane</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Chỉnh sửa</translation>
    </message>
    <message>
        <source>Stop editing the proposal</source>
        <translation>Dừng chỉnh sửa đề xuất</translation>
    </message>
    <message>
        <source>Edit the proposal</source>
        <translation>Chỉnh sửa đề xuất</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected.</source>
        <translation>
            <numerusform>Đã chọn %n đề xuất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a proposal in the table to read it here.</source>
        <translation>Chọn một đề xuất trong bảng để đọc tại đây.</translation>
    </message>
    <message>
        <source>Selected proposal</source>
        <translation>Đề xuất đang chọn</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Translations…</source>
        <translation>Bản dịch…</translation>
    </message>
    <message>
        <source>Translations of the proposal</source>
        <translation>Bản dịch của đề xuất</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalReader</name>
    <message>
        <source>Without a title</source>
        <translation>Không có tiêu đề</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nộp muộn</translation>
    </message>
    <message>
        <source>Suspected duplicate</source>
        <translation>Nghi trùng</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Nhãn: %1</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>So sánh…</translation>
    </message>
    <message>
        <source>Looks like %1 (%2).</source>
        <translation>Có vẻ trùng với %1 (%2).</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>Chưa có thách thức</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Xung đột lợi ích</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a question, and who reads the answer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>translated by %1</source>
        <translation>%1 dịch</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>dịch máy</translation>
    </message>
    <message>
        <source>the original has changed since</source>
        <translation>bản gốc đã thay đổi sau đó</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>checked by %1</source>
        <translation>%1 đã kiểm tra</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalScoreModel</name>
    <message>
        <source>%1: %2</source>
        <comment>points: what they mean</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
%2 %</source>
        <comment>criterion, its weight in percent</comment>
        <translation>%1
%2%</translation>
    </message>
    <message>
        <source>All judges</source>
        <translation>Tất cả giám khảo</translation>
    </message>
    <message>
        <source>%1, chair of the panel</source>
        <translation>%1, trưởng ban giám khảo</translation>
    </message>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (trưởng ban)</translation>
    </message>
    <message>
        <source>Weighted mean of the criteria answered so far</source>
        <translation>Điểm trung bình có trọng số của các tiêu chí đã chấm đến nay</translation>
    </message>
    <message>
        <source>Mean so far</source>
        <translation>Điểm trung bình đến nay</translation>
    </message>
    <message>
        <source>Scored cells of those open to scoring; recused ones are left out</source>
        <translation>Số ô đã chấm trên số ô được phép chấm; không tính ô không chấm do xung đột lợi ích</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Đã chấm</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalTableModel</name>
    <message>
        <source>No challenge</source>
        <translation>Chưa có thách thức</translation>
    </message>
    <message>
        <source>late</source>
        <translation>nộp muộn</translation>
    </message>
    <message>
        <source>duplicate?</source>
        <translation>nghi trùng</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Country/region</source>
        <translation>Quốc gia/vùng lãnh thổ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Weighted mean of the scores so far</source>
        <translation>Điểm trung bình có trọng số đến nay</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Thời điểm nhận</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ProposalsPage</name>
    <message>
        <source>Delete proposals</source>
        <translation>Xóa đề xuất</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n proposal(s) with their answers and scores? You can undo this.</source>
        <translation>
            <numerusform>Xóa %n đề xuất cùng câu trả lời và điểm? Có thể hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Xóa nhãn</translation>
    </message>
    <message>
        <source>Delete the tag “%1”? It is taken off all proposals. You can undo this.</source>
        <translation>Xóa nhãn “%1”? Nhãn sẽ được gỡ khỏi mọi đề xuất. Bạn có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Xét duyệt</translation>
    </message>
    <message>
        <source>Back to the list of proposals</source>
        <translation>Trở lại danh sách đề xuất</translation>
    </message>
    <message>
        <source>Screen the proposals one after the other</source>
        <translation>Xét duyệt lần lượt từng đề xuất</translation>
    </message>
    <message>
        <source>Proposals of this event belong here. Import them from a CSV or Excel file, or type one in.</source>
        <translation>Đây là nơi ghi các đề xuất của sự kiện. Hãy nhập dữ liệu từ tệp CSV hoặc Excel, hoặc gõ trực tiếp.</translation>
    </message>
    <message>
        <source>Open or create an event first; its proposals belong here.</source>
        <translation>Hãy mở hoặc tạo một sự kiện trước; các đề xuất của sự kiện nằm ở đây.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập dữ liệu…</translation>
    </message>
    <message>
        <source>Import proposals</source>
        <translation>Nhập dữ liệu đề xuất</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Đề xuất mới</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>Export proposals</source>
        <translation>Xuất dữ liệu đề xuất</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Show charts of the proposals</source>
        <translation>Hiện biểu đồ về các đề xuất</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Trùng lặp…</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Tìm đề xuất trùng lặp</translation>
    </message>
    <message>
        <source>Tables with contact persons</source>
        <translation>Bảng kèm thông tin người liên hệ</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Bảng cho người dịch</translation>
    </message>
    <message>
        <source>Into %1…</source>
        <translation>Sang %1…</translation>
    </message>
    <message>
        <source>Take a translator&apos;s sheet back…</source>
        <translation>Nhận lại bảng của người dịch…</translation>
    </message>
    <message>
        <source>For the translator</source>
        <translation>Cho người dịch</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to translate are in “%1”.</source>
        <translation>
            <numerusform>%n đoạn cần dịch nằm trong “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a translator&apos;s sheet back</source>
        <translation>Nhận lại bảng của người dịch</translation>
    </message>
    <message>
        <source>Who translated it?</source>
        <translation>Ai đã dịch?</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Người dịch</translation>
    </message>
    <message>
        <source>A machine</source>
        <translation>Máy dịch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s) changed.</source>
        <translation>
            <numerusform>Đã đổi %n bản dịch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Dòng %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) were not taken.</source>
        <translation>
            <numerusform>Thêm %n dòng không được nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet holds no translation that belongs to this event.</source>
        <translation>Bảng không có bản dịch nào thuộc sự kiện này.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::QuestionDialog</name>
    <message>
        <source>Question of the form</source>
        <translation>Câu hỏi của biểu mẫu</translation>
    </message>
    <message>
        <source>New question of the form</source>
        <translation>Câu hỏi mới của biểu mẫu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Lời hướng dẫn</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Loại câu trả lời</translation>
    </message>
    <message>
        <source>Limit of words</source>
        <translation>Giới hạn số từ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Không giới hạn</translation>
    </message>
    <message>
        <source>Of Japanese, characters are counted.</source>
        <translation>Với tiếng Nhật, số ký tự được tính.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>The applicant names it</source>
        <translation>Đơn vị nộp tự ghi</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Các lựa chọn</translation>
    </message>
    <message>
        <source>An answer is required</source>
        <translation>Bắt buộc trả lời</translation>
    </message>
    <message>
        <source>The form asks this question</source>
        <translation>Biểu mẫu hỏi câu này</translation>
    </message>
    <message>
        <source>Who reads the answer</source>
        <translation>Ai đọc câu trả lời</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a challenge</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Challenges for which it is asked</source>
        <translation>Các thách thức được hỏi câu này</translation>
    </message>
    <message>
        <source>All challenges</source>
        <translation>Tất cả thách thức</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Hỏi cho</translation>
    </message>
</context>
<context>
    <name>pitchdesk::QuickFindDialog</name>
    <message>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Companies and organisations</source>
        <translation>Doanh nghiệp và tổ chức</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Tìm kiếm hoặc chuyển đến</translation>
    </message>
    <message>
        <source>A page, a command, a proposal, a company, a person…</source>
        <translation>Trang, lệnh, đề xuất, doanh nghiệp, cá nhân…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm kiếm</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or another language.</source>
        <translation>Không có gì mang tên đó. Hãy thử ít chữ hơn hoặc ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to go there, Esc to close</source>
        <translation>Lên và Xuống để chọn, Enter để đến, Esc để đóng</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingCharts</name>
    <message>
        <source>Ranked, with spread</source>
        <translation>Xếp hạng, kèm độ phân tán</translation>
    </message>
    <message>
        <source>Distribution of scores</source>
        <translation>Phân bố điểm</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingPage</name>
    <message>
        <source>%1, all decided</source>
        <translation>%1, đã quyết định tất cả</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>%1 of %2 decided, finalists %3 of %4</source>
        <translation>Đã quyết định %1/%2, vào chung kết %3/%4</translation>
    </message>
    <message>
        <source>Open or create an event first; the rankings of its challenges belong here.</source>
        <translation>Hãy mở hoặc tạo một sự kiện trước; bảng xếp hạng của các thách thức nằm ở đây.</translation>
    </message>
    <message>
        <source>This event has no round of judging yet. Add a rubric and a round on the Set-up page.</source>
        <translation>Sự kiện này chưa có vòng chấm nào. Hãy thêm bộ tiêu chí và vòng trong trang Thiết lập.</translation>
    </message>
    <message>
        <source>This event has no challenges yet. Add them on the Set-up page.</source>
        <translation>Sự kiện này chưa có thách thức nào. Hãy thêm trong trang Thiết lập.</translation>
    </message>
    <message>
        <source>No proposals answer this challenge yet. The ranking appears here once judges have scored them.</source>
        <translation>Chưa có đề xuất nào trả lời thách thức này. Bảng xếp hạng hiện ở đây khi giám khảo đã chấm.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Bảng xếp hạng</translation>
    </message>
    <message>
        <source>Decide as suggested…</source>
        <translation>Quyết định theo gợi ý…</translation>
    </message>
    <message>
        <source>Decide as suggested</source>
        <translation>Quyết định theo gợi ý</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Hiện biểu đồ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>Export the ranking</source>
        <translation>Xuất bảng xếp hạng</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Previous challenge</source>
        <translation>Thách thức trước</translation>
    </message>
    <message>
        <source>Previous challenge (Ctrl+Page Up)</source>
        <translation>Thách thức trước (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next challenge</source>
        <translation>Thách thức sau</translation>
    </message>
    <message>
        <source>Next challenge (Ctrl+Page Down)</source>
        <translation>Thách thức sau (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Show the means by criterion</source>
        <translation>Hiện điểm trung bình theo tiêu chí</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Show the means by judge</source>
        <translation>Hiện điểm trung bình theo giám khảo</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingPane</name>
    <message>
        <source>Not ranked yet: no judge has scored it.</source>
        <translation>Chưa xếp hạng: chưa có giám khảo nào chấm.</translation>
    </message>
    <message>
        <source>Rank %1 of %2, weighted mean %3</source>
        <translation>Hạng %1/%2, điểm trung bình có trọng số %3</translation>
    </message>
    <message>
        <source>No suggestion without a score.</source>
        <translation>Không có gợi ý khi chưa có điểm.</translation>
    </message>
    <message>
        <source>Suggested by rank: %1, but a tie at the cut is open.</source>
        <translation>Gợi ý theo thứ hạng: %1, nhưng vẫn còn bằng điểm ở ngưỡng chọn.</translation>
    </message>
    <message>
        <source>Suggested by rank: %1</source>
        <translation>Gợi ý theo thứ hạng: %1</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Chưa quyết định.</translation>
    </message>
    <message>
        <source>Decided by %1 on %2</source>
        <translation>%1 quyết định ngày %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>This differs from what the rank suggests.</source>
        <translation>Khác với gợi ý theo thứ hạng.</translation>
    </message>
    <message>
        <source>Selected rank</source>
        <translation>Thứ hạng đang chọn</translation>
    </message>
    <message>
        <source>Choose a row in the table to see the scores behind its rank.</source>
        <translation>Chọn một dòng trong bảng để xem các điểm tạo nên thứ hạng.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Scores by judge and criterion</source>
        <translation>Điểm theo giám khảo và tiêu chí</translation>
    </message>
    <message>
        <source>How the tie was broken</source>
        <translation>Cách phân định khi bằng điểm</translation>
    </message>
    <message>
        <source>The chair prefers this proposal in the tie</source>
        <translation>Khi bằng điểm, trưởng ban giám khảo ưu tiên đề xuất này</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reason (needed for every decision)</source>
        <translation>Lý do (bắt buộc với mọi quyết định)</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Lý do của quyết định</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Hủy quyết định</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Quyết định: %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RankingTableModel</name>
    <message>
        <source>%1 (tied)</source>
        <comment>a suggestion that a tie makes uncertain</comment>
        <translation>%1 (bằng điểm)</translation>
    </message>
    <message>
        <source>This differs from what the rank suggests.</source>
        <translation>Khác với gợi ý theo thứ hạng.</translation>
    </message>
    <message>
        <source>Scored: %1. Abstained: %2. Recused: %3. Missing: %4.</source>
        <translation>Đã chấm: %1. Không cho điểm: %2. Không chấm do xung đột lợi ích: %3. Chưa chấm: %4.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Thứ hạng</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Điểm trung bình</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Độ phân tán</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>Thời điểm quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Weighted mean of the judges&apos; scores. Criteria without a score are left out, never counted as zero. The line shows one standard deviation between judges.</source>
        <translation>Trung bình có trọng số của điểm các giám khảo. Tiêu chí chưa có điểm không được tính, không bao giờ bị tính là 0. Vạch thể hiện một độ lệch chuẩn giữa các giám khảo.</translation>
    </message>
    <message>
        <source>Scores given out of the scores that are open to the judges.</source>
        <translation>Số điểm đã cho trên số ô giám khảo được phép chấm.</translation>
    </message>
    <message>
        <source>Standard deviation of the judges&apos; weighted means, in points.</source>
        <translation>Độ lệch chuẩn của điểm trung bình có trọng số giữa các giám khảo, tính bằng điểm.</translation>
    </message>
    <message>
        <source>%1: weight %2 %</source>
        <translation>%1: trọng số %2%</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RoundsSection</name>
    <message>
        <source>Delete round</source>
        <translation>Xóa vòng</translation>
    </message>
    <message>
        <source>Delete this round with its panels, scores and decisions?</source>
        <translation>Xóa vòng này cùng ban giám khảo, điểm và quyết định của vòng?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>The round is open to scoring</source>
        <translation>Vòng đang mở để chấm điểm</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, phiên bản %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Vòng %1</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Add round</source>
        <translation>Thêm vòng</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Rounds of judging belong here, such as the first screening and the finals. Each says which rubric it uses and who decides.</source>
        <translation>Đây là nơi ghi các vòng chấm, chẳng hạn vòng sơ loại và vòng chung kết. Mỗi vòng nêu bộ tiêu chí sử dụng và bên quyết định.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RowTable</name>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Chuyển lên (Alt+Lên)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Chuyển xuống (Alt+Xuống)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RubricSection</name>
    <message>
        <source>%1, version %2 (locked)</source>
        <translation>%1, phiên bản %2 (đã khóa)</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, phiên bản %2</translation>
    </message>
    <message>
        <source>✓ Weights: sum %1</source>
        <translation>✓ Tổng trọng số: %1</translation>
    </message>
    <message>
        <source>⚠ Weights: sum %1. They must come to 100 before scoring begins.</source>
        <translation>⚠ Tổng trọng số: %1. Tổng phải bằng 100 trước khi bắt đầu chấm.</translation>
    </message>
    <message>
        <source>Scoring has begun, so this rubric is locked. Make a new version to change it.</source>
        <translation>Đã bắt đầu chấm nên bộ tiêu chí này bị khóa. Muốn thay đổi, hãy tạo phiên bản mới.</translation>
    </message>
    <message>
        <source>Not locked yet. The first score locks it, so that all judges score by the same rules.</source>
        <translation>Chưa khóa. Điểm đầu tiên sẽ khóa bộ tiêu chí để mọi giám khảo chấm theo cùng quy tắc.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Tiêu chí mới</translation>
    </message>
    <message>
        <source>New rubric</source>
        <translation>Bộ tiêu chí mới</translation>
    </message>
    <message>
        <source>Lock rubric</source>
        <translation>Khóa bộ tiêu chí</translation>
    </message>
    <message>
        <source>Lock this rubric? After that only a new version of it can be changed.</source>
        <translation>Khóa bộ tiêu chí này? Sau đó chỉ thay đổi được bằng cách tạo phiên bản mới.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Delete rubric</source>
        <translation>Xóa bộ tiêu chí</translation>
    </message>
    <message>
        <source>Delete “%1” with its criteria?</source>
        <translation>Xóa “%1” cùng các tiêu chí?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Điểm thấp nhất</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Điểm cao nhất</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước điểm</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Weight in percent</source>
        <translation>Trọng số (%)</translation>
    </message>
    <message>
        <source>Minimum mean (0 = none)</source>
        <translation>Điểm trung bình tối thiểu (0 = không đặt)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Every judge has to score it</source>
        <translation>Mọi giám khảo đều phải chấm</translation>
    </message>
    <message>
        <source>Guide for judges</source>
        <translation>Hướng dẫn cho giám khảo</translation>
    </message>
    <message>
        <source>What the points mean</source>
        <translation>Ý nghĩa các mức điểm</translation>
    </message>
    <message>
        <source>Default rubric</source>
        <translation>Bộ tiêu chí mặc định</translation>
    </message>
    <message>
        <source>Adds the program&apos;s own rubric, marked as a sample, to start from</source>
        <translation>Thêm bộ tiêu chí sẵn có của phần mềm, đánh dấu là dữ liệu mẫu, để làm điểm xuất phát</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Phiên bản mới</translation>
    </message>
    <message>
        <source>Lock…</source>
        <translation>Khóa…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>A rubric says how proposals are scored: criteria with weights that come to 100, what each point means, and how ties are broken. Start from the default rubric.</source>
        <translation>Bộ tiêu chí nêu cách chấm đề xuất: các tiêu chí có tổng trọng số bằng 100, ý nghĩa từng mức điểm và cách phân định khi bằng điểm. Có thể bắt đầu từ bộ tiêu chí mặc định.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>How ties are broken</source>
        <translation>Cách phân định khi bằng điểm</translation>
    </message>
    <message>
        <source>Name and scale</source>
        <translation>Tên và thang điểm</translation>
    </message>
    <message>
        <source>Chosen criterion</source>
        <translation>Tiêu chí đang chọn</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Tối thiểu</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>Thêm tiêu chí</translation>
    </message>
    <message>
        <source>What judges score belongs here, each criterion with its weight.</source>
        <translation>Đây là nơi ghi các tiêu chí để giám khảo chấm, mỗi tiêu chí có trọng số.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RuleDialog</name>
    <message>
        <source>Eligibility rule</source>
        <translation>Quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>New eligibility rule</source>
        <translation>Quy tắc điều kiện tham gia mới</translation>
    </message>
    <message>
        <source>A proposal meets the rule when this condition holds.</source>
        <translation>Đề xuất đạt quy tắc khi điều kiện này đúng.</translation>
    </message>
    <message>
        <source>Reason that a proposal is told when it does not meet the rule</source>
        <translation>Lý do thông báo khi đề xuất không đạt quy tắc</translation>
    </message>
    <message>
        <source>Who does not meet it is not eligible (otherwise it is only a hint)</source>
        <translation>Không đạt thì không đủ điều kiện (nếu không chọn thì chỉ là gợi ý)</translation>
    </message>
    <message>
        <source>The rule is in use</source>
        <translation>Quy tắc đang được dùng</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Try the rule on the proposals at hand</source>
        <translation>Thử quy tắc trên các đề xuất hiện có</translation>
    </message>
</context>
<context>
    <name>pitchdesk::RuleTrialView</name>
    <message>
        <source>Proposals that the rule was tried on</source>
        <translation>Các đề xuất đã thử quy tắc</translation>
    </message>
    <message>
        <source>Of the proposals at hand, %1 meet the rule, %2 do not, and of %3 it cannot be said.</source>
        <translation>Trong các đề xuất hiện có, %1 đạt quy tắc, %2 không đạt và %3 chưa thể xác định.</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Cannot say</source>
        <translation>Chưa thể xác định</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SaveTemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Lưu thành mẫu</translation>
    </message>
    <message>
        <source>Keeps how this event is set up, for new events. Proposals, scores and decisions are never in a template, and of judges only who they are in this file.</source>
        <translation>Lưu thiết lập của sự kiện này để dùng cho sự kiện mới. Mẫu không chứa hồ sơ, điểm và quyết định; về giám khảo chỉ ghi đó là ai trong tệp này.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Nội dung được lưu</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScoreGridView</name>
    <message>
        <source>This judge is recused from the proposal. Press Delete first to score all the same.</source>
        <translation>Giám khảo này không chấm đề xuất do xung đột lợi ích. Nếu vẫn muốn chấm, hãy nhấn Delete trước.</translation>
    </message>
    <message>
        <source>This file is open to read only.</source>
        <translation>Tệp này chỉ mở để xem.</translation>
    </message>
    <message>
        <source>A confirmed conflict of interest keeps this judge from scoring the proposal.</source>
        <translation>Xung đột lợi ích đã xác nhận nên giám khảo này không được chấm đề xuất.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScoreMatrixTable</name>
    <message>
        <source>%1 (chair)</source>
        <translation>%1 (trưởng ban)</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>%1: weight %2 %</source>
        <translation>%1: trọng số %2%</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Điểm trung bình</translation>
    </message>
    <message>
        <source>Locked by a conflict of interest</source>
        <translation>Bị khóa do xung đột lợi ích</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScoringTab</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a challenge, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No round of judging yet. Add a rubric and a round in Set-up, and the scoring grid is here.</source>
        <translation>Chưa có vòng chấm nào. Hãy thêm bộ tiêu chí và vòng trong trang Thiết lập, bảng điểm sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>No challenge yet. Add challenges in Set-up; each is judged by itself.</source>
        <translation>Chưa có thách thức nào. Hãy thêm trong trang Thiết lập; mỗi thách thức được chấm riêng.</translation>
    </message>
    <message>
        <source>Nobody sits on the panel of this challenge yet. Add judges to it under Panels.</source>
        <translation>Ban giám khảo của thách thức này chưa có ai. Hãy thêm giám khảo trong phần Ban giám khảo.</translation>
    </message>
    <message>
        <source>No proposal to this challenge can be judged yet.</source>
        <translation>Chưa có đề xuất nào của thách thức này chấm được.</translation>
    </message>
    <message>
        <source>No. %1  %2</source>
        <comment>number and title of a proposal</comment>
        <translation>Số %1  %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>applicant, place of the proposal among those of the challenge</comment>
        <translation>%1 (%2/%3)</translation>
    </message>
    <message>
        <source>Mean so far %1, %2 % scored</source>
        <translation>Điểm trung bình đến nay %1, đã chấm %2%</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Filter proposals</source>
        <translation>Lọc đề xuất</translation>
    </message>
    <message>
        <source>Scores of the challenge, proposals by judges</source>
        <translation>Điểm của thách thức, đề xuất theo giám khảo</translation>
    </message>
    <message>
        <source>Scores of the proposal, judges by criteria</source>
        <translation>Điểm của đề xuất, giám khảo theo tiêu chí</translation>
    </message>
    <message>
        <source>All proposals</source>
        <translation>Tất cả đề xuất</translation>
    </message>
    <message>
        <source>Back to all proposals of the challenge (Escape)</source>
        <translation>Quay lại tất cả đề xuất của thách thức (Escape)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Previous proposal (Page Up)</source>
        <translation>Đề xuất trước (Page Up)</translation>
    </message>
    <message>
        <source>Previous proposal</source>
        <translation>Đề xuất trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Next proposal (Page Down)</source>
        <translation>Đề xuất sau (Page Down)</translation>
    </message>
    <message>
        <source>Next proposal</source>
        <translation>Đề xuất sau</translation>
    </message>
    <message>
        <source>Keys: a figure scores and moves on, A abstains, R recuses the judge from the proposal, Delete clears, Page Up and Page Down change the proposal, Escape goes back.</source>
        <translation>Phím: chữ số để chấm và sang ô kế tiếp, A để không cho điểm, R để giám khảo không chấm đề xuất do xung đột lợi ích, Delete để xóa, Page Up và Page Down để đổi đề xuất, Escape để quay lại.</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Ý nghĩa các ký hiệu</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningFindings</name>
    <message>
        <source>Eligibility rules</source>
        <translation>Quy tắc điều kiện tham gia</translation>
    </message>
    <message>
        <source>No rules are in use for this event. They are made in Set-up.</source>
        <translation>Sự kiện này chưa dùng quy tắc nào. Quy tắc được tạo trong phần Thiết lập.</translation>
    </message>
    <message>
        <source>%1 (hint)</source>
        <translation>%1 (gợi ý)</translation>
    </message>
    <message>
        <source>Verdicts so far</source>
        <translation>Các kết luận đến nay</translation>
    </message>
    <message>
        <source>Nobody has given one yet.</source>
        <translation>Chưa có ai đưa ra kết luận.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningMode</name>
    <message>
        <source>All challenges</source>
        <translation>Tất cả thách thức</translation>
    </message>
    <message>
        <source>%1 screened</source>
        <translation>đã xét duyệt %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1 wait for a second person</source>
        <translation>%1 chờ người thứ hai</translation>
    </message>
    <message>
        <source>screeners differ on %1</source>
        <translation>%1 có ý kiến khác nhau</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Thư mục cho các thư</translation>
    </message>
    <message>
        <source>No proposal is incomplete, so there is nobody to write to.</source>
        <translation>Không có đề xuất nào chưa đầy đủ nên không có ai để viết thư.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) written to “%1”.</source>
        <translation>
            <numerusform>Đã ghi %n thư vào “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped for want of an e-mail address: %1.</source>
        <translation>Bỏ qua vì thiếu địa chỉ email: %1.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Trở lại danh sách</translation>
    </message>
    <message>
        <source>Back to the list of proposals</source>
        <translation>Trở lại danh sách đề xuất</translation>
    </message>
    <message>
        <source>Challenge to screen</source>
        <translation>Thách thức cần xét duyệt</translation>
    </message>
    <message>
        <source>Progress of screening</source>
        <translation>Tiến độ xét duyệt</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Thư…</translation>
    </message>
    <message>
        <source>Write letters to applicants who are to be asked again</source>
        <translation>Viết thư cho các đơn vị nộp hồ sơ cần hỏi lại</translation>
    </message>
    <message>
        <source>All proposals here are screened. Escape goes back to the list.</source>
        <translation>Mọi đề xuất ở đây đã được xét duyệt. Phím Escape trở lại danh sách.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>What the rules make of the proposal</source>
        <translation>Kết quả áp dụng quy tắc cho đề xuất</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningQueue</name>
    <message>
        <source>Yours: %1</source>
        <translation>Của bạn: %1</translation>
    </message>
    <message>
        <source>Proposals to be screened</source>
        <translation>Các đề xuất chờ xét duyệt</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ScreeningVerdictBox</name>
    <message>
        <source>Take as the reason: %1</source>
        <translation>Lấy làm lý do: %1</translation>
    </message>
    <message>
        <source>The screeners differ. Choose whose word counts, or give another verdict:</source>
        <translation>Những người xét duyệt có ý kiến khác nhau. Hãy chọn ý kiến được tính, hoặc đưa ra kết luận khác:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose the word of %1: %2</source>
        <translation>Chọn ý kiến của %1: %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Eligible (E)</source>
        <translation>Đủ điều kiện (E)</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Not eligible (N)</source>
        <translation>Không đủ điều kiện (N)</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>Ask again (A)</source>
        <translation>Hỏi lại (A)</translation>
    </message>
    <message>
        <source>Ask the applicant again</source>
        <translation>Hỏi lại đơn vị nộp hồ sơ</translation>
    </message>
    <message>
        <source>Write why, then press Ctrl+Enter. Escape goes back.</source>
        <translation>Hãy viết lý do rồi nhấn Ctrl+Enter. Phím Escape để trở lại.</translation>
    </message>
    <message>
        <source>A reason is needed unless the proposal is eligible. Ctrl+Enter or Escape leaves this field.</source>
        <translation>Cần có lý do trừ khi đề xuất đủ điều kiện. Ctrl+Enter hoặc Escape để rời ô này.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>Đã chọn %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Đặt trạng thái</translation>
    </message>
    <message>
        <source>Set challenge…</source>
        <translation>Đặt thách thức…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Nhãn…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Set the status of the selected proposals</source>
        <translation>Đặt trạng thái cho các đề xuất đã chọn</translation>
    </message>
    <message>
        <source>Set the challenge of the selected proposals</source>
        <translation>Đặt thách thức cho các đề xuất đã chọn</translation>
    </message>
    <message>
        <source>Set the tags of the selected proposals</source>
        <translation>Đặt nhãn cho các đề xuất đã chọn</translation>
    </message>
    <message>
        <source>Copy the selected proposals as a table</source>
        <translation>Sao chép các đề xuất đã chọn dưới dạng bảng</translation>
    </message>
    <message>
        <source>Delete the selected proposals</source>
        <translation>Xóa các đề xuất đã chọn</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetChallengeDialog</name>
    <message>
        <source>Set challenge</source>
        <translation>Đặt thách thức</translation>
    </message>
    <message numerus="yes">
        <source>Which challenge do %n proposal(s) answer?</source>
        <translation>
            <numerusform>%n đề xuất trả lời thách thức nào?</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>No challenge yet</source>
        <translation>Chưa có thách thức</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetStatusDialog</name>
    <message>
        <source>Set status: %1</source>
        <translation>Đặt trạng thái: %1</translation>
    </message>
    <message numerus="yes">
        <source>Why do %n proposal(s) get this status?</source>
        <translation>
            <numerusform>Vì sao %n đề xuất có trạng thái này?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>A reason is needed. It is kept in the history.</source>
        <translation>Cần có lý do. Lý do được lưu trong nhật ký.</translation>
    </message>
    <message>
        <source>The reason is kept in the history. You can leave it empty.</source>
        <translation>Lý do được lưu trong nhật ký. Có thể để trống.</translation>
    </message>
    <message>
        <source>Set status</source>
        <translation>Đặt trạng thái</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>PitchDesk %1, with Qt %2. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>PitchDesk %1, với Qt %2. Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Thiết lập</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Sự kiện mới…</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Các phần của trang thiết lập</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Organisers</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Mốc thời gian</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Thách thức</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Điều kiện tham gia</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>The event is made. Please look at this: %1</source>
        <translation>Đã tạo sự kiện. Xin lưu ý: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when a check-list is due, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Biểu mẫu đăng ký</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Further venues</source>
        <translation>Địa điểm khác</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Đến “%1”</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Mở trình đơn</translation>
    </message>
    <message>
        <source>Edit what is selected in a table</source>
        <translation>Chỉnh sửa mục đang chọn trong bảng</translation>
    </message>
    <message>
        <source>Leave an editor without changing anything, or close a dialog</source>
        <translation>Rời ô đang sửa mà không thay đổi gì, hoặc đóng hộp thoại</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Sao chép các dòng đã chọn thành bảng</translation>
    </message>
</context>
<context>
    <name>pitchdesk::StatusBarProgress</name>
    <message>
        <source>Stop this work</source>
        <translation>Dừng việc này</translation>
    </message>
</context>
<context>
    <name>pitchdesk::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu lúc %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Đã lưu tất cả</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>Sao lưu gần nhất: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>This file is open for reading; nothing in it can be changed here.</source>
        <translation>Tệp này mở để đọc; không thay đổi được gì ở đây.</translation>
    </message>
    <message>
        <source>Who is at the keyboard</source>
        <translation>Người đang sử dụng</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Mọi thay đổi được lưu ngay.</translation>
    </message>
    <message>
        <source>A backup is made each day, and whenever you ask for one.</source>
        <translation>Bản sao lưu được tạo mỗi ngày và bất cứ khi nào có yêu cầu.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TableView</name>
    <message>
        <source>Fit the widths to the contents</source>
        <translation>Chỉnh độ rộng theo nội dung</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TagDialog</name>
    <message>
        <source>Add tag</source>
        <translation>Thêm nhãn</translation>
    </message>
    <message>
        <source>Delete tag…</source>
        <translation>Xóa nhãn…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message numerus="yes">
        <source>Which tags do %n proposal(s) have?</source>
        <translation>
            <numerusform>%n đề xuất có những nhãn nào?</numerusform>
        </translation>
    </message>
    <message>
        <source>Space checks a tag, F2 renames it everywhere.</source>
        <translation>Phím cách để chọn nhãn, F2 để đổi tên nhãn ở mọi nơi.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nhãn mới</translation>
    </message>
    <message>
        <source>Set tags</source>
        <translation>Đặt nhãn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TechnologyDialog</name>
    <message>
        <source>Technology</source>
        <translation>Công nghệ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Lĩnh vực</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Các mẫu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>A template keeps how an event was set up, for the next ones. “Save as template…” in the part “Event” makes one.</source>
        <translation>Mẫu lưu thiết lập của một sự kiện để dùng cho các sự kiện sau. Tạo mẫu bằng “Lưu thành mẫu…” trong phần “Sự kiện”.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Rename template</source>
        <translation>Đổi tên mẫu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>These come with the program: %1.</source>
        <translation>Kèm theo chương trình: %1.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TieChainEdit</name>
    <message>
        <source>Higher on: %1</source>
        <comment>a criterion</comment>
        <translation>Điểm cao hơn ở: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Order of the tie rules</source>
        <translation>Thứ tự các quy tắc khi bằng điểm</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Thêm quy tắc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Rules that break a tie, tried in this order. Publish them before the call opens.</source>
        <translation>Các quy tắc phân định khi bằng điểm, áp dụng theo thứ tự này. Hãy công bố trước khi mở kêu gọi đề xuất.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Trình đơn</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Trình đơn (F10)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Dữ liệu mẫu</translation>
    </message>
    <message>
        <source>This event is made up, to try the program with</source>
        <translation>Sự kiện này là hư cấu, để dùng thử phần mềm</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Tìm kiếm hoặc chuyển đến…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Tìm kiếm hoặc chuyển đến</translation>
    </message>
    <message>
        <source>Find a page, a command or a record</source>
        <translation>Tìm trang, lệnh hoặc bản ghi</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TranslationsDialog</name>
    <message>
        <source>Translations</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Translation into</source>
        <translation>Dịch sang</translation>
    </message>
    <message>
        <source>Language of the translations</source>
        <translation>Ngôn ngữ của bản dịch</translation>
    </message>
    <message>
        <source>Texts of the proposal and their translations</source>
        <translation>Văn bản của đề xuất và bản dịch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save the translations</source>
        <translation>Lưu bản dịch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The proposal has no text yet.</source>
        <translation>Đề xuất chưa có nội dung văn bản.</translation>
    </message>
    <message>
        <source>Translation of “%1”</source>
        <translation>Bản dịch của “%1”</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Người dịch</translation>
    </message>
    <message>
        <source>Who translated “%1”</source>
        <translation>Người dịch “%1”</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Dịch máy</translation>
    </message>
    <message>
        <source>“%1” was translated by a machine</source>
        <translation>“%1” do máy dịch</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Đã kiểm tra</translation>
    </message>
    <message>
        <source>The translation of “%1” was checked</source>
        <translation>Bản dịch của “%1” đã được kiểm tra</translation>
    </message>
    <message>
        <source>Checked by %1</source>
        <translation>Người kiểm tra: %1</translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation>Bản gốc đã thay đổi sau khi dịch.</translation>
    </message>
    <message>
        <source>Translations that you changed are not saved yet.</source>
        <translation>Bản dịch đã sửa chưa được lưu.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Đóng mà không lưu</translation>
    </message>
</context>
<context>
    <name>pitchdesk::TrilingualEdit</name>
    <message>
        <source>%1 (%2)</source>
        <comment>field, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: language</source>
        <comment>field</comment>
        <translation>%1: ngôn ngữ</translation>
    </message>
    <message>
        <source>Not written in this language yet</source>
        <translation>Chưa viết bằng ngôn ngữ này</translation>
    </message>
</context>
<context>
    <name>pitchdesk::UndoController</name>
    <message>
        <source>“%1” cannot be undone, nor anything before it.</source>
        <translation>“%1” không hoàn tác được, mọi thao tác trước đó cũng vậy.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
</context>
<context>
    <name>pitchdesk::VenuesSection</name>
    <message>
        <source>Venue</source>
        <translation>Địa điểm tổ chức</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Không nêu</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Địa điểm mới</translation>
    </message>
    <message>
        <source>Further venues of the event</source>
        <translation>Các địa điểm khác của sự kiện</translation>
    </message>
    <message>
        <source>Add venue</source>
        <translation>Thêm địa điểm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Where else the event takes place belongs here: a second city, or the studio of a hybrid event. Deadlines are shown in its time zone too.</source>
        <translation>Nơi khác cũng diễn ra sự kiện thuộc về đây: thành phố thứ hai, hoặc trường quay của sự kiện kết hợp. Hạn nộp cũng hiện theo múi giờ đó.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ViewNameDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>Rename saved view</source>
        <translation>Đổi tên chế độ xem đã lưu</translation>
    </message>
    <message>
        <source>What is this view called?</source>
        <translation>Chế độ xem này tên là gì?</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên chế độ xem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>pitchdesk::ViewsButton</name>
    <message>
        <source>Save this filter as…</source>
        <translation>Lưu bộ lọc này thành…</translation>
    </message>
    <message>
        <source>Save this filter in “%1”</source>
        <translation>Lưu bộ lọc này vào “%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Đổi tên “%1”…</translation>
    </message>
    <message>
        <source>Delete “%1”…</source>
        <translation>Xóa “%1”…</translation>
    </message>
    <message>
        <source>Copy the filter as text</source>
        <translation>Sao chép bộ lọc dưới dạng văn bản</translation>
    </message>
    <message>
        <source>Delete saved view</source>
        <translation>Xóa chế độ xem đã lưu</translation>
    </message>
    <message>
        <source>Delete the saved view “%1”? You can undo this.</source>
        <translation>Xóa chế độ xem đã lưu “%1”? Bạn có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Chế độ xem</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Chế độ xem đã lưu</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>Các bộ lọc được lưu theo tên</translation>
    </message>
</context>
<context>
    <name>pitchdesk::WelcomePage</name>
    <message>
        <source>Runs a pitch event from the call for proposals to the ranked list, on this computer, with no network. Everything is kept in one file, the workspace.</source>
        <translation>Điều hành sự kiện thuyết trình (pitch) từ lúc kêu gọi đề xuất đến bảng xếp hạng, ngay trên máy này, không cần mạng. Mọi dữ liệu nằm trong một tệp, gọi là không gian làm việc.</translation>
    </message>
    <message>
        <source>Try the sample event</source>
        <translation>Dùng thử sự kiện mẫu</translation>
    </message>
    <message>
        <source>Makes a workspace with a made-up event: six challenges, 96 proposals and 14 judges</source>
        <translation>Tạo không gian làm việc với một sự kiện hư cấu: sáu thách thức, 96 đề xuất và 14 giám khảo</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Không gian làm việc mới…</translation>
    </message>
    <message>
        <source>Makes an empty workspace</source>
        <translation>Tạo không gian làm việc trống</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Mở không gian làm việc…</translation>
    </message>
    <message>
        <source>Opens a workspace of this computer</source>
        <translation>Mở không gian làm việc có trên máy này</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Không gian làm việc gần đây</translation>
    </message>
    <message>
        <source>A .pitchdesk file can also be dropped on this window.</source>
        <translation>Cũng có thể thả tệp .pitchdesk vào cửa sổ này.</translation>
    </message>
</context>
<context>
    <name>pitchdesk::WithdrawDialog</name>
    <message>
        <source>Consent withdrawn</source>
        <translation>Rút lại sự đồng ý</translation>
    </message>
    <message>
        <source>The consent stays on record as withdrawn. Without another one the person&apos;s data is due to be erased.</source>
        <translation>Sự đồng ý vẫn được lưu là đã rút lại. Nếu không còn sự đồng ý nào khác, dữ liệu của người này đến hạn xóa.</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ngày rút lại</translation>
    </message>
</context>
</TS>
