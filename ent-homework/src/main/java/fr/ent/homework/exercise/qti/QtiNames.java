package fr.ent.homework.exercise.qti;

/** Names that QTI 3 and its packages give to things. */
final class QtiNames {

    static final String MANIFEST = "imsmanifest.xml";
    static final String PACKAGE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    static final String ITEMS = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    static final String ITEM_TYPE = "imsqti_item_xmlv3p0";
    static final String TEST_TYPE = "imsqti_test_xmlv3p0";
    static final String MATCH_CORRECT = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct";
    static final String MAP_RESPONSE = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response";

    /** An attribute of our own, as the standard provides: QTI judges accents always. */
    static final String ACCENTS = "data-preau-accents";

    static final String IGNORED = "ignored";

    private QtiNames() {}
}
