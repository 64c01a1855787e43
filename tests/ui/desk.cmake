wemi_test(ui/tst_homepage ui cost access)
wemi_test(ui/tst_contactface ui cost access)
wemi_test(ui/tst_quickcontactpage ui cost access)
wemi_test(ui/tst_endofdaypage ui cost access)
