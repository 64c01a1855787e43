wemi_test(ui/tst_calendarpage ui cost access)
wemi_test(ui/tst_meetingface ui cost access)
wemi_test(ui/tst_reminders ui cost access)
