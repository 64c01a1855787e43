wemi_test(ui/tst_importpage ui cost access)
