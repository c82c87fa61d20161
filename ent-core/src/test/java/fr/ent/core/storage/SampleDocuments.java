package fr.ent.core.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents as they come: whole ones, and some that want more than to be read. */
public final class SampleDocuments {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OPEN = "urn:oasis:names:tc:opendocument:xmlns:";

    private SampleDocuments() {}

    /** One page after the other. */
    public static byte[] docx(String... pages) {
        return docx(paragraphs(pages), Map.of());
    }

    /** Its picture lies elsewhere. */
    public static byte[] docxWithPictureFrom(URI address) {
        String picture = """
                <w:p><w:r><w:t>avant</w:t></w:r><w:r><w:drawing>
                <wp:inline xmlns:wp="%1$swordprocessingDrawing"><wp:extent cx="990000" cy="990000"/><wp:docPr id="1" name="p"/>
                <a:graphic xmlns:a="%1$smain"><a:graphicData uri="%1$spicture"><pic:pic xmlns:pic="%1$spicture">
                <pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr>
                <pic:blipFill><a:blip xmlns:r="%2$s" r:link="i1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="990000" cy="990000"/></a:xfrm>
                <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>
                </w:drawing></w:r></w:p>""".formatted(DRAWING, OFFICE);
        return docx(picture, Map.of("word/_rels/document.xml.rels", relations("""
                <Relationship Id="i1" Type="%1$s/image" Target="%2$s" TargetMode="External"/>
                <Relationship Id="t1" Type="%1$s/attachedTemplate" Target="%2$s.dotx" TargetMode="External"/>""".formatted(OFFICE, address))));
    }

    public static byte[] odt(String words) {
        return openDocument("text", "<office:text><text:p>%s</text:p></office:text>".formatted(words), "");
    }

    /** Its picture and a part of its text lie elsewhere. */
    public static byte[] odtWithPartsFrom(URI address) {
        return openDocument("text", """
                <office:text><text:p>avant<draw:frame svg:width="3cm" svg:height="3cm" text:anchor-type="as-char">
                <draw:image xlink:href="%1$s.png" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame></text:p>
                <text:section text:name="S"><text:section-source xlink:href="%1$s.odt" xlink:type="simple" xlink:show="embed"/>
                <text:p>ancien</text:p></text:section></office:text>""".formatted(address), "");
    }

    public static byte[] ods(String words) {
        return openDocument("spreadsheet", """
                <office:spreadsheet><table:table table:name="Notes"><table:table-row><table:table-cell
                office:value-type="string"><text:p>%s</text:p></table:table-cell></table:table-row></table:table>
                </office:spreadsheet>""".formatted(words), "");
    }

    public static byte[] odp(String words) {
        return openDocument("presentation", """
                <office:presentation><draw:page draw:name="Un"><draw:frame svg:width="9cm" svg:height="3cm" svg:x="1cm" svg:y="1cm">
                <draw:text-box><text:p>%s</text:p></draw:text-box></draw:frame></draw:page></office:presentation>""".formatted(words), "");
    }

    /** Nobody here knows its password. */
    public static byte[] encryptedOdt() {
        return openDocument("text", "<office:text/>", """
                <manifest:encryption-data manifest:checksum-type="SHA1/1K" manifest:checksum="AAAAAAAAAAAAAAAAAAAAAAAAAAA=">
                <manifest:algorithm manifest:algorithm-name="Blowfish CFB" manifest:initialisation-vector="AAAAAAAAAAA="/>
                <manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="16"
                manifest:iteration-count="1024" manifest:salt="AAAAAAAAAAAAAAAAAAAAAA=="/></manifest:encryption-data>""");
    }

    private static byte[] docx(String body, Map<String, String> more) {
        Map<String, String> parts = new TreeMap<>(more);
        parts.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType=
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""".formatted(PACKAGE));
        parts.put("_rels/.rels", relations("""
                <Relationship Id="r1" Type="%s/officeDocument" Target="word/document.xml"/>""".formatted(OFFICE)));
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(WORD, body));
        return zip(parts);
    }

    private static String paragraphs(String... pages) {
        return Arrays.stream(pages)
                .map("<w:p><w:r><w:t>%s</w:t></w:r></w:p>"::formatted)
                .collect(Collectors.joining("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"));
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>".formatted(PACKAGE, relations);
    }

    private static byte[] openDocument(String kind, String body, String encryption) {
        String mediaType = "application/vnd.oasis.opendocument." + kind;
        Map<String, String> parts = new TreeMap<>();
        parts.put("META-INF/manifest.xml", """
                <manifest:manifest xmlns:manifest="%1$smanifest:1.0" manifest:version="1.3">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%2$s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="300">%3$s
                </manifest:file-entry></manifest:manifest>""".formatted(OPEN, mediaType, encryption));
        parts.put("content.xml", """
                <office:document-content xmlns:office="%1$soffice:1.0" xmlns:text="%1$stext:1.0" xmlns:table="%1$stable:1.0"
                xmlns:draw="%1$sdrawing:1.0" xmlns:svg="%1$ssvg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
                office:version="1.3"><office:body>%2$s</office:body></office:document-content>""".formatted(OPEN, body));
        parts.put("mimetype", mediaType);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
