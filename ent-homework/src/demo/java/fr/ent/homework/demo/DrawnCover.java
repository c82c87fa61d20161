package fr.ent.homework.demo;

import fr.ent.core.demo.Chance;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a cover as a child would with scissors and coloured paper, for a book whose cover was photographed. */
record DrawnCover(long seed) {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 400;
    private static final String[] COLOURS = {"#b2432f", "#e8862e", "#f6c445", "#5c9a46", "#1e5a8c", "#6a3f86", "#faf8f3"
    };

    byte[] png() {
        Chance chance = new Chance(seed);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int ground = chance.below(COLOURS.length);
        pen.setColor(Color.decode(COLOURS[ground]));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 1; i <= 6; i++) {
            pen.setColor(Color.decode(COLOURS[(ground + i) % COLOURS.length]));
            int size = 60 + chance.below(120);
            int x = chance.below(WIDTH) - size / 2;
            int y = HEIGHT / 3 + chance.below(HEIGHT / 2);
            if (i % 2 == 0) {
                pen.fillOval(x, y, size, size);
            } else {
                pen.fillPolygon(new int[] {x, x + size / 2, x + size}, new int[] {y + size, y, y + size}, 3);
            }
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
