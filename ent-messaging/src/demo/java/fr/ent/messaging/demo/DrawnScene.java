package fr.ent.messaging.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.QuadCurve2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws the pictures of the demonstration: nobody is on them. */
enum DrawnScene {
    GARDEN("potager.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#8cb56b", 0, 250, WIDTH, 150);
            fill(pen, "#7b4f33", 0, 320, WIDTH, 160);
            for (int x = 60; x < WIDTH; x += 90) {
                pen.setColor(Color.decode("#3f8f3a"));
                pen.fillOval(x - 26, 330, 30, 16);
                pen.fillOval(x + 2, 330, 30, 16);
                fill(pen, "#2f6f2c", x, 336, 4, 30);
            }
            circle(pen, "#f6c445", 500, 60, 80);
        }
    },
    STRAW("paille.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#e8bd55", 0, 0, WIDTH, HEIGHT);
            pen.setStroke(new BasicStroke(5));
            pen.setColor(Color.decode("#a87f22"));
            for (int i = 0; i < 60; i++) {
                int x = (i * 97) % WIDTH;
                int y = (i * 61) % HEIGHT;
                pen.drawLine(x, y, x + 70 - (i % 5) * 30, y + 40);
            }
        }
    },
    HUT("cabane.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#9cc67e", 0, 330, WIDTH, 150);
            fill(pen, "#6b4630", 460, 170, 34, 170);
            circle(pen, "#4d8f45", 400, 50, 160);
            pen.setColor(Color.decode("#a8743f"));
            pen.fillPolygon(new int[] {130, 250, 370}, new int[] {350, 120, 350}, 3);
            pen.setColor(Color.decode("#4a2f1f"));
            pen.fillPolygon(new int[] {215, 250, 285}, new int[] {350, 250, 350}, 3);
        }
    },
    MARKET("marche.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#d9cdb8", 0, 350, WIDTH, 130);
            for (int i = 0; i < 8; i++) {
                fill(pen, i % 2 == 0 ? "#b2432f" : "#faf8f3", 80 + i * 60, 90, 60, 60);
            }
            fill(pen, "#8a5a35", 80, 260, 480, 100);
            for (int i = 0; i < 9; i++) {
                circle(pen, i % 2 == 0 ? "#e8862e" : "#5c9a46", 100 + i * 50, 220, 44);
            }
        }
    },
    QUARTER("quartier.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#cfe0b8", 0, 60, WIDTH, 420);
            fill(pen, "#b9b1a3", 0, 300, WIDTH, 60);
            fill(pen, "#b9b1a3", 280, 60, 60, 420);
            circle(pen, "#8f8778", 250, 210, 120);
            circle(pen, "#5d9cc9", 270, 230, 80);
            for (int i = 0; i < 4; i++) {
                fill(pen, i % 2 == 0 ? "#e8862e" : "#5c9a46", 60 + i * 36, 130, 30, 50);
            }
            fill(pen, "#e4d6bd", 450, 160, 130, 70);
            pen.setColor(Color.decode("#b2432f"));
            pen.fillPolygon(new int[] {435, 515, 595}, new int[] {160, 110, 160}, 3);
        }
    },
    BALL("tournoi.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#b9b1a3", 0, 240, WIDTH, 240);
            pen.setStroke(new BasicStroke(6));
            pen.setColor(Color.decode("#faf8f3"));
            pen.drawRect(80, 270, 480, 180);
            pen.drawLine(320, 270, 320, 450);
            circle(pen, "#e8862e", 270, 320, 90);
        }
    },
    RIVER("riviere.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#9cc67e", 0, 200, WIDTH, 280);
            pen.setColor(Color.decode("#5d9cc9"));
            pen.fillPolygon(
                    new int[] {0, 260, 420, 640, 640, 380, 180, 0},
                    new int[] {330, 290, 250, 230, 330, 360, 420, 450},
                    8);
            for (int i = 0; i < 7; i++) {
                circle(pen, "#b9b1a3", 60 + i * 82, 440 - i * 20, 30);
            }
            circle(pen, "#4d8f45", 470, 90, 140);
        }
    },
    LEAVES("feuilles.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#f1e6cf", 0, 0, WIDTH, HEIGHT);
            String[] colours = {"#e8862e", "#b2432f", "#f6c445", "#8cb56b"};
            for (int i = 0; i < 24; i++) {
                pen.setColor(Color.decode(colours[i % colours.length]));
                pen.fillOval((i * 137) % 600, (i * 83) % 430, 70, 34);
            }
        }
    },
    BARS("cartables.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#faf8f3", 0, 0, WIDTH, HEIGHT);
            int[] heights = {90, 140, 210, 300, 260, 170, 80};
            for (int i = 0; i < heights.length; i++) {
                fill(pen, i == 3 ? "#b2432f" : "#1e5a8c", 70 + i * 74, 420 - heights[i], 52, heights[i]);
            }
            fill(pen, "#4c5357", 50, 420, 540, 4);
        }
    },
    STARS("etoiles.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#16243d", 0, 0, WIDTH, HEIGHT);
            for (int i = 0; i < 40; i++) {
                circle(pen, "#eceae4", (i * 151) % WIDTH, (i * 89) % 400, 3 + i % 3);
            }
            int[][] bear = {{120, 150}, {200, 130}, {260, 170}, {320, 200}, {340, 270}, {440, 280}, {450, 200}};
            for (int[] star : bear) {
                circle(pen, "#f6c445", star[0], star[1], 12);
            }
            fill(pen, "#0d1524", 0, 420, WIDTH, 60);
        }
    },
    RAINBOW("arc-en-ciel.png") {
        @Override
        void draw(Graphics2D pen) {
            fill(pen, "#8cb56b", 0, 380, WIDTH, 100);
            String[] colours = {"#b2432f", "#e8862e", "#f6c445", "#5c9a46", "#1e5a8c", "#6a3f86"};
            pen.setStroke(new BasicStroke(16));
            for (int i = 0; i < colours.length; i++) {
                pen.setColor(Color.decode(colours[i]));
                pen.draw(new QuadCurve2D.Double(60 + i * 16, 390, 320, -120 + i * 40, 580 - i * 16, 390));
            }
        }
    };

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private final String file;

    DrawnScene(String file) {
        this.file = file;
    }

    abstract void draw(Graphics2D pen);

    String file() {
        return file;
    }

    byte[] png() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fill(pen, "#d3e6f3", 0, 0, WIDTH, HEIGHT);
        draw(pen);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private static void fill(Graphics2D pen, String colour, int x, int y, int width, int height) {
        pen.setColor(Color.decode(colour));
        pen.fillRect(x, y, width, height);
    }

    private static void circle(Graphics2D pen, String colour, int x, int y, int size) {
        pen.setColor(Color.decode(colour));
        pen.fillOval(x, y, size, size);
    }
}
