wemi_test(ui/tst_attachmentlist ui cost access)
wemi_test(ui/tst_cvwindow ui cost access)
