package fr.ent.homework.demo;

import fr.ent.core.storage.FileId;
import fr.ent.homework.work.drawn.DrawnRemark;
import fr.ent.homework.work.drawn.DrawnStamp;
import fr.ent.homework.work.drawn.DrawnStroke;
import fr.ent.homework.work.drawn.InkColour;
import fr.ent.homework.work.drawn.MarkStamp;
import fr.ent.homework.work.drawn.PictureDrawing;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** An animal as a child draws it, without its tail, and what a teacher draws over it. */
final class DrawnAnimal {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private DrawnAnimal() {}

    static byte[] png() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.decode("#e8862e"));
        pen.fillOval(220, 260, 340, 220);
        pen.fillOval(150, 150, 190, 180);
        pen.fillPolygon(new int[] {165, 180, 235}, new int[] {210, 90, 165}, 3);
        pen.fillPolygon(new int[] {260, 310, 330}, new int[] {165, 90, 215}, 3);
        pen.setColor(Color.decode("#1d2426"));
        pen.fillOval(200, 210, 20, 24);
        pen.fillOval(270, 210, 20, 24);
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawArc(215, 240, 60, 40, 200, 140);
        Stream.of(280, 350, 440, 500).forEach(leg -> pen.drawLine(leg, 465, leg, 560));
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    /** A ring where the tail is missing, a star on the head, and a remark. */
    static PictureDrawing answer(UUID picture) {
        return new PictureDrawing(
                new FileId(picture),
                1000 * HEIGHT / WIDTH,
                List.of(new DrawnStroke(InkColour.RED, ring(720, 430, 90))),
                List.of(new DrawnStamp(MarkStamp.STAR, 310, 110)),
                List.of(new DrawnRemark("Et sa queue ? Dessine-la ici.", 840, 340)));
    }

    private static List<Integer> ring(int x, int y, int radius) {
        return IntStream.rangeClosed(0, 16)
                .mapToObj(step -> step * Math.PI / 8)
                .flatMap(turn -> Stream.of(
                        (int) Math.round(x + radius * Math.cos(turn)), (int) Math.round(y + radius * Math.sin(turn))))
                .toList();
    }
}
